"""To find out why a step failed, and to go on from there."""

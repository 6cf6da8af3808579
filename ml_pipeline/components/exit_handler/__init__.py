"""Publication of the results and deletion of the temporary data."""

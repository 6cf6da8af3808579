"""From the source tables to the events of one week, model series and market."""

"""Publishes the results and deletes the temporary data."""

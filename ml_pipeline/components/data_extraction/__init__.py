"""Extraction of the source tables to events, per week and value of each dimension."""

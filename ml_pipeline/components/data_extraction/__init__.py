"""Extraction of the source tables to events, per week, model series and market."""

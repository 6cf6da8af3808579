"""Grouping of events into windows and error sets."""

"""Parses the run parameters and finds out what is to be extracted."""

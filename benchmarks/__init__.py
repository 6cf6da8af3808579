"""Timings against peers: speed, memory and growth. Not part of the tests."""

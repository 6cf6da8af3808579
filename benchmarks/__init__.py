"""Timings against peers: how fast, in how much memory, how that grows. No part of the tests."""

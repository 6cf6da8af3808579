"""Resolves what holds for one data scope."""

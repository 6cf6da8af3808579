"""Preparation of extracted events: validation, cleaning and selection."""

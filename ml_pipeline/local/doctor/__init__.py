"""The check-up of settings, storage and data, and the proposal of settings for unmapped data."""

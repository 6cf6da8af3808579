"""Fails the run when one of its data scopes failed."""

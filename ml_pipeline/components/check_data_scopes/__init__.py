"""Check that fails the run if one of its data scopes failed."""

"""Extraction engines; each creates every unit of a job."""

"""Engines on which data-heavy work runs: Spark in this process, and jobs elsewhere."""

"""Storage: objects, keys, tables, ranges of objects, digests, and the code archive."""

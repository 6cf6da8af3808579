"""What lies in storage: objects, keys, tables, ranges of objects, digests, and the code."""

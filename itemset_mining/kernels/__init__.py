"""The loops of the miner that must be fast: plain Python that runs as machine code.

A function in this folder takes integers, arrays and named tuples of these, and returns an integer.
It never allocates, raises or calls itself. `@kernel` marks a function that is called from outside;
the functions that it calls are translated with it. After a change, run `make kernels`.
"""

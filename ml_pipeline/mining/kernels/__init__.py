"""The loops of the miner that must be fast: plain Python, run as machine code.

Here a function takes whole numbers, arrays and tuples of these, and returns a whole number. It
allocates nothing, raises nothing and does not call itself. A mark of a function that is called from
outside is ``@kernel``; what it calls is translated with it. After a change: ``make kernels``.
"""

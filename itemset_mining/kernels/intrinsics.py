"""Operations that a processor has an instruction for and Python does not.

The translator replaces them by these instructions; the bodies below define what they do.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

LANES = 8
"""Number of words that `add_shared_bits` takes at a time."""


def popcount(word: np.uint64) -> int:
    """Return the number of bits that are set in a word."""
    return int(word).bit_count()


def prefetch(array: NDArray[Any], place: int) -> None:
    """Ask the processor to fetch an element that will soon be read."""


def add_shared_bits(
    words: NDArray[np.uint64],
    place: int,
    mask: np.uint64,
    power: int,
    sums: NDArray[np.int64],
    at: int,
) -> None:
    """Count the bits that `LANES` neighbouring words share with a mask.

    Args:
        words: The words.
        place: Place of the first word.
        mask: The bits to count.
        power: Each bit counts as two to the power of this.
        sums: The sums to add to.
        at: Place of the first of `LANES` sums.
    """
    for lane in range(LANES):
        sums[at + lane] += popcount(words[place + lane] & mask) << power

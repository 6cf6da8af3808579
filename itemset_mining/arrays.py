"""Types of the arrays that kernels take."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

UInt8 = NDArray[np.uint8]
Int32 = NDArray[np.int32]
UInt32 = NDArray[np.uint32]
Int64 = NDArray[np.int64]
UInt64 = NDArray[np.uint64]

ELEMENTS = {
    UInt8: np.uint8,
    Int32: np.int32,
    UInt32: np.uint32,
    Int64: np.int64,
    UInt64: np.uint64,
}
"""Type of the elements of an array, by the annotation of the parameter."""

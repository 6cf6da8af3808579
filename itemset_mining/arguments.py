"""Checks of arguments."""

from __future__ import annotations

import operator
from typing import Any, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from itemset_mining.arrays import Int64
from itemset_mining.errors import InvalidArgumentError

_Integer = TypeVar("_Integer", bound=np.integer[Any])


def require_integer(name: str, value: int, least: int) -> int:
    """Return an argument as int.

    Args:
        name: Name of the argument.
        value: The argument.
        least: Its smallest allowed value.

    Raises:
        InvalidArgumentError: It is not an integer, or smaller.
    """
    try:
        number = operator.index(value)
    except TypeError:
        raise InvalidArgumentError(f"{name} must be an integer, found {value!r}") from None
    if number < least:
        raise InvalidArgumentError(f"{name} must be at least {least}, found {number}")
    return number


def require_share(name: str, value: float) -> None:
    """Check that an argument is between 0 and 1.

    Raises:
        InvalidArgumentError: It is not.
    """
    if not 0 <= value <= 1:
        raise InvalidArgumentError(f"{name} must be between 0 and 1, found {value}")


def require_integers(name: str, values: ArrayLike, dtype: type[_Integer]) -> NDArray[_Integer]:
    """Return an argument as a contiguous array of one dimension.

    Args:
        name: Name of the argument.
        values: The argument.
        dtype: Type of the elements of the result.

    Raises:
        InvalidArgumentError: It has another number of dimensions, other elements than integers, or
            integers that do not fit into the type.
    """
    array = np.asarray(values)
    if array.ndim != 1:
        raise InvalidArgumentError(f"{name} must have one dimension, found {array.ndim}")
    if len(array) and array.dtype.kind not in "iu":
        raise InvalidArgumentError(f"{name} must be integers, found the type {array.dtype}")
    if len(array) and not np.can_cast(array.dtype, dtype):
        limits = np.iinfo(dtype)
        for value in (int(array.min()), int(array.max())):
            if not limits.min <= value <= limits.max:
                raise InvalidArgumentError(
                    f"{name} must be between {limits.min} and {limits.max}, found {value}"
                )
    return np.ascontiguousarray(array, dtype)


def require_transaction_count(n_transactions: int, supports: Int64) -> int:
    """Return a number of transactions as int.

    Args:
        n_transactions: The number.
        supports: int64[sets], supports of itemsets among these transactions.

    Raises:
        InvalidArgumentError: It is not an integer, negative, or smaller than a support.
    """
    number = require_integer("n_transactions", n_transactions, 0)
    largest = int(supports.max(initial=0))
    if number < largest:
        raise InvalidArgumentError(
            f"n_transactions must be at least the largest support, {largest}; found {number}"
        )
    return number

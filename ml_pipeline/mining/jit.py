"""How kernels are compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from numba import njit

_Function = TypeVar("_Function", bound=Callable[..., Any])


def compiled(function: _Function) -> _Function:
    """Compile on first use, without the interpreter's lock, and keep the code in Numba's cache.

    The cache notices changes of the file that holds a function, not of functions it calls:
    kernels that call each other stay in one file.
    """
    options: dict[str, Any] = {
        "nogil": True,
        "cache": True,
        "error_model": "numpy",
        # Only what Python calls needs a wrapper for that: they take time to compile.
        "no_cfunc_wrapper": True,
        "no_cpython_wrapper": function.__name__.startswith("_"),
    }
    try:
        return cast(_Function, njit(**options)(function))
    except RuntimeError:  # no folder can be written, neither beside the source nor the user's own
        return cast(_Function, njit(**options | {"cache": False})(function))

"""How kernels are compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from llvmlite import ir
from numba import njit, types
from numba.core import cgutils
from numba.extending import intrinsic

AHEAD = 12
"""How many steps before it is read a cell is fetched: about as long as memory takes to answer."""

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


@intrinsic
def prefetch(_typing_context: Any, array: Any, place: Any) -> Any:
    """Ask the processor to fetch a cell that will soon be read."""

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        layout = signature.args[0]
        data = context.make_array(layout)(context, builder, arguments[0])
        pointer = cgutils.get_item_pointer(  # type: ignore[no-untyped-call]
            context, builder, layout, data, [arguments[1]]
        )
        pointer = builder.bitcast(pointer, cgutils.voidptr_t)
        flag = ir.IntType(32)
        kind = ir.FunctionType(ir.VoidType(), [cgutils.voidptr_t, flag, flag, flag])
        fetch = builder.module.declare_intrinsic("llvm.prefetch", [cgutils.voidptr_t], kind)
        builder.call(fetch, [pointer, flag(0), flag(3), flag(1)])
        return context.get_dummy_value()

    return types.void(array, place), generate

"""Kernels as machine code, without a compiler and without a cache.

The functions in ``kernels/`` are plain Python. ``make kernels`` has Numba translate them into
``kernels.ll``, LLVM's representation of a program between source and machine code. A process that
mines has LLVM turn that into code for its own processor, which takes about a quarter of a second;
Numba itself is needed by nobody who does not change a kernel.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from functools import cache, cached_property, update_wrapper
from pathlib import Path
from threading import Lock, Thread
from typing import Any, ClassVar, Generic, ParamSpec, TypeVar, get_type_hints

import numpy as np
from numpy.typing import NDArray

LANES = 8
"""How many words ``add_shared_bits`` takes at a time."""

ELEMENTS = {
    NDArray[np.uint8]: np.uint8,
    NDArray[np.int32]: np.int32,
    NDArray[np.uint32]: np.uint32,
    NDArray[np.int64]: np.int64,
    NDArray[np.uint64]: np.uint64,
}
"""What a pointer of a kernel points to, by the annotation of the parameter."""

_making = Lock()
# A child that is forked meanwhile would find the lock taken by a thread that it does not have.
os.register_at_fork(
    before=_making.acquire, after_in_parent=_making.release, after_in_child=_making.release
)
_CODE = Path(__file__).with_name("kernels.ll")
_P = ParamSpec("_P")
_R = TypeVar("_R")


class Kernel(Generic[_P, _R]):
    """A function that runs as machine code, without the interpreter's lock.

    Its parameters are whole numbers, arrays of one dimension and named tuples of these. Arrays are
    pointers to it: it knows no lengths and looks behind their ends if it is told to.

    Attributes:
        python: the function that was translated.
        every: all kernels, by name.
    """

    every: ClassVar[dict[str, Kernel[..., Any]]] = {}

    def __init__(self, function: Callable[_P, _R]) -> None:
        update_wrapper(self, function)
        self.python = function
        self.name = function.__name__
        Kernel.every[self.name] = self

    def __call__(self, *arguments: _P.args, **_: _P.kwargs) -> _R:
        """Run the kernel.

        Raises:
            TypeError: an array does not have the type or the layout of its parameter.
        """
        return self.bind()(*arguments)

    def bind(self, *last: Any) -> Callable[..., _R]:
        """Return the kernel with its last arguments given, for many calls with the same arrays."""
        known = self._converted(last, len(self._types) - len(list(_flat(last))))

        def call(*first: Any) -> _R:
            result = ctypes.c_int64()
            self._code(ctypes.byref(result), None, *self._converted(first, 0), *known)
            return result.value  # type: ignore[return-value]

        return call

    def _converted(self, arguments: tuple[Any, ...], first: int) -> list[Any]:
        """The arguments as C knows them; a pointer keeps its array alive."""
        converted = []
        for kind, argument in zip(self._types[first:], _flat(arguments), strict=False):
            if kind is ctypes.c_int64:
                converted.append(argument)
            else:
                converted.append(kind.from_param(argument).data_as(ctypes.c_void_p))
        return converted

    @cached_property
    def _types(self) -> list[Any]:
        hints = get_type_hints(self.python)
        hints.pop("return")
        return [leaf for hint in hints.values() for leaf in _parameter_types(hint)]

    @cached_property
    def _code(self) -> Callable[..., int]:
        kinds = (kind if kind is ctypes.c_int64 else ctypes.c_void_p for kind in self._types)
        # Numba's convention: a status, and in front of the arguments where to put result and error.
        prototype = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, *kinds)
        return prototype(_machine_code().get_function_address(self.name))


def kernel(function: Callable[_P, _R]) -> Kernel[_P, _R]:
    """Make a function of ``kernels/`` one that can be called from outside."""
    return Kernel(function)


def popcount(word: np.uint64) -> int:
    """Return how many bits of a word are set."""
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
    """Count the bits that ``LANES`` neighbouring words share with a mask.

    Args:
        words: the words.
        place: the first of them.
        mask: the bits to count.
        power: each bit counts two to the power of this.
        sums: what to add to.
        at: the first of ``LANES`` sums.
    """
    for lane in range(LANES):
        sums[at + lane] += popcount(words[place + lane] & mask) << power


def load_kernels() -> None:
    """Make the machine code in the background, while this process imports and reads.

    A process that ends meanwhile waits for it: LLVM crashes if it is torn down at work.
    """
    Thread(target=_machine_code).start()


def _parameter_types(hint: Any) -> Iterator[Any]:
    if hint is int:
        yield ctypes.c_int64
    elif hint in ELEMENTS:
        yield np.ctypeslib.ndpointer(ELEMENTS[hint], ndim=1, flags="C")
    else:
        for inner in get_type_hints(hint).values():
            yield from _parameter_types(inner)


def _flat(arguments: tuple[Any, ...]) -> Iterator[Any]:
    for argument in arguments:
        if isinstance(argument, tuple):
            yield from _flat(argument)
        else:
            yield argument


def _machine_code() -> Any:
    """The kernels for this processor; the first to ask has them made."""
    with _making:
        return _make()


@cache
def _make() -> Any:
    from llvmlite import binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    target = binding.Target.from_default_triple().create_target_machine(
        cpu=binding.get_host_cpu_name(),
        features=binding.get_host_cpu_features().flatten(),
        opt=2,
        jit=True,
    )
    module = binding.parse_assembly(_CODE.read_text("utf-8"))
    module.triple = binding.get_default_triple()
    module.data_layout = str(target.target_data)
    engine = binding.create_mcjit_compiler(module, target)
    engine.finalize_object()
    return engine

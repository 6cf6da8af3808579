"""Kernels as machine code, without a compiler and without a cache.

The functions in `kernels/` are plain Python. `make kernels` has Numba translate them into
`kernels.ll`, LLVM's representation of a program between source and machine code. A process that
mines has LLVM turn that into code for its own processor, which takes about a quarter of a second.
Numba is needed only to change a kernel.
"""

from __future__ import annotations

import ctypes
import operator
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache, cached_property, update_wrapper
from threading import Lock, Thread
from typing import Any, ClassVar, Generic, ParamSpec, TypeVar, get_type_hints

import numpy as np

from itemset_mining.arrays import ELEMENTS
from itemset_mining.errors import KernelArgumentError, KernelError, StaleKernelsError

_compile_lock = Lock()
# A child that is forked meanwhile would find the lock taken by a thread that it does not have.
os.register_at_fork(
    before=_compile_lock.acquire,
    after_in_parent=_compile_lock.release,
    after_in_child=_compile_lock.release,
)
_P = ParamSpec("_P")
_R = TypeVar("_R")


class Kernel(Generic[_P, _R]):
    """A function that runs as machine code, without the interpreter's lock.

    Its parameters are integers, arrays of one dimension and named tuples of these. Arrays reach it
    as pointers: it does not know their lengths and does not check its indices.

    Attributes:
        python: The function that was translated.
        every: All kernels, by name.
    """

    every: ClassVar[dict[str, Kernel[..., Any]]] = {}

    def __init__(self, function: Callable[_P, _R]) -> None:
        update_wrapper(self, function)
        self.python = function
        self.name = function.__name__
        Kernel.every[self.name] = self

    def __call__(self, *arguments: _P.args, **keywords: _P.kwargs) -> _R:
        """Run the kernel.

        Raises:
            KernelArgumentError: An argument does not have the type or layout of its parameter.
            KernelError: The kernel failed, or its machine code does not match its source.
        """
        if keywords:
            raise KernelArgumentError(f"{self.name} takes no keywords, found {', '.join(keywords)}")
        return self.bind()(*arguments)

    def bind(self, *last: Any) -> Callable[..., _R]:
        """Return the kernel with its last arguments given, for many calls with the same arrays.

        Raises:
            KernelArgumentError: An argument does not have the type or layout of its parameter.
        """
        bound = list(_leaves(last))
        n_free = max(0, len(self.parameters) - len(bound))
        bound = self._convert(bound, self.parameters[n_free:])

        def call(*first: Any) -> _R:
            result, error = ctypes.c_int64(), ctypes.c_void_p()
            arguments = self._convert(list(_leaves(first)), self.parameters[:n_free]) + bound
            status = self._code(ctypes.byref(result), ctypes.byref(error), *arguments)
            if status != 0:
                raise KernelError(
                    f"The kernel {self.name} ended with status {status}: it reached an operation "
                    "that can fail, such as `raise`. Its results are incomplete."
                )
            return result.value  # type: ignore[return-value]

        return call

    def _convert(self, arguments: list[Any], parameters: list[tuple[str, Any]]) -> list[Any]:
        """Return arguments as C takes them; a pointer keeps its array alive."""
        if len(arguments) != len(parameters):
            raise KernelArgumentError(
                f"{self.name} takes {len(self.parameters)} values, tuples counted by their "
                f"elements; expected {len(parameters)} of them here, found {len(arguments)}"
            )
        converted = []
        for (name, kind), argument in zip(parameters, arguments, strict=True):
            try:
                if kind is ctypes.c_int64:
                    converted.append(operator.index(argument))
                else:
                    converted.append(kind.from_param(argument).data_as(ctypes.c_void_p))
            except TypeError as error:
                raise KernelArgumentError(f"{self.name}: {name}: {error}") from error
        return converted

    @cached_property
    def parameters(self) -> list[tuple[str, Any]]:
        """Name and C type of each parameter; a tuple counts as its elements.

        Raises:
            TypeError: A parameter has a type that a kernel cannot take.
        """
        hints = get_type_hints(self.python)
        hints.pop("return")
        return [leaf for name, hint in hints.items() for leaf in _parameter_leaves(name, hint)]

    @cached_property
    def _code(self) -> Callable[..., int]:
        kinds = [kind if kind is ctypes.c_int64 else ctypes.c_void_p for _, kind in self.parameters]
        # Numba's convention: a function returns its status and takes, before its own arguments, the
        # places to write its result and its error to.
        prototype = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, *kinds)
        address = _machine_code().get_function_address(self.name)
        if not address:
            from itemset_mining.kernel_sources import REPAIR

            raise StaleKernelsError(f"kernels.ll does not contain the kernel {self.name}. {REPAIR}")
        return prototype(address)


def kernel(function: Callable[_P, _R]) -> Kernel[_P, _R]:
    """Make a function of `kernels/` callable from outside."""
    return Kernel(function)


def load_kernels() -> None:
    """Generate the machine code in the background, while this process imports and reads.

    A process that ends meanwhile waits for it: LLVM crashes if it is torn down at work. Where no
    thread can be started, the first call of a kernel generates the code.
    """
    with suppress(RuntimeError):
        Thread(target=_load).start()


def _load() -> None:
    with suppress(KernelError):  # the first call of a kernel raises it again
        _machine_code()


def _parameter_leaves(name: str, hint: Any) -> Iterator[tuple[str, Any]]:
    if hint is int:
        yield name, ctypes.c_int64
    elif hint in ELEMENTS:
        yield name, np.ctypeslib.ndpointer(ELEMENTS[hint], ndim=1, flags="C")
    elif hasattr(hint, "_fields"):
        for field, inner in get_type_hints(hint).items():
            yield from _parameter_leaves(f"{name}.{field}", inner)
    else:
        raise TypeError(f"{name}: a kernel takes int, arrays and named tuples of these, not {hint}")


def _leaves(arguments: tuple[Any, ...]) -> Iterator[Any]:
    for argument in arguments:
        if isinstance(argument, tuple):
            yield from _leaves(argument)
        else:
            yield argument


def _machine_code() -> Any:
    """Return the kernels for this processor, generated by the first call."""
    with _compile_lock:
        return _compile()


@cache
def _compile() -> Any:
    # Imported only here, in the background: importing the library stays fast.
    from llvmlite import binding

    from itemset_mining.kernel_sources import check_current, read_translation

    translation = read_translation()
    check_current(translation)
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    target = binding.Target.from_default_triple().create_target_machine(
        cpu=binding.get_host_cpu_name(),
        features=binding.get_host_cpu_features().flatten(),
        opt=2,
        jit=True,
    )
    module = binding.parse_assembly(translation)
    module.triple = binding.get_default_triple()
    module.data_layout = str(target.target_data)
    engine = binding.create_mcjit_compiler(module, target)
    engine.finalize_object()
    return engine

"""Translation of the kernels by Numba, from Python to the language of LLVM.

Every machine generates code for its own processor from it.
"""

import inspect
import os
import re
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

os.environ |= {
    # The output must not depend on the machine that translates.
    "NUMBA_CPU_NAME": "generic",
    "NUMBA_CPU_FEATURES": "",
    # Less code starts faster. Where vectors pay, the kernels ask for them.
    "NUMBA_OPT": "2",
    "NUMBA_LOOP_VECTORIZE": "0",
    "NUMBA_SLP_VECTORIZE": "0",
}

import numba
import numpy as np
from llvmlite import binding, ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic, overload, register_jitable

from itemset_mining import native
from itemset_mining.arrays import ELEMENTS
from itemset_mining.errors import KernelSourceError
from itemset_mining.kernels import intrinsics

TUNING_OPTIONS = binding.create_pipeline_tuning_options


def without_unrolling(*levels: int, **named_levels: int) -> Any:
    """Return LLVM's options without unrolling, which adds a third of the code and no speed."""
    options = TUNING_OPTIONS(*levels, **named_levels)
    options.loop_unrolling = False
    return options


# Numba has no setting for this.
binding.create_pipeline_tuning_options = without_unrolling


def translate_all(folder: Path) -> str:
    """Return all kernels as one module of LLVM that needs nothing from outside.

    Args:
        folder: Their sources, which lie in the package `itemset_mining.kernels`.

    Raises:
        KernelSourceError: The translated code can fail or depends on the runtime of Numba.
    """
    for path in sorted(folder.glob("*.py")):
        if path.stem not in ("__init__", "intrinsics"):
            _register(import_module(f"itemset_mining.kernels.{path.stem}"))
    whole, *others = (translate(kernel) for _, kernel in sorted(native.Kernel.every.items()))
    for module in others:
        whole.link_in(module)
    for part in [*whole.functions, *whole.global_variables]:
        if not part.is_declaration and part.name not in native.Kernel.every:
            part.linkage = binding.Linkage.internal
    optimise(whole)
    _demand_safe_code(whole)
    return without_hints(str(whole))


def _register(module: ModuleType) -> None:
    """Let the functions of a module be called from translated code."""
    for name, value in list(vars(module).items()):
        if isinstance(value, native.Kernel):  # Numba knows functions only
            setattr(module, name, value.python)
        function = getattr(module, name)
        if inspect.isfunction(function) and function.__module__ == module.__name__:
            register_jitable(function)


def _demand_safe_code(module: binding.ModuleRef) -> None:
    """Refuse what the sources do not show, such as a range with a step that may be zero."""
    faults = []
    for function in module.functions:
        name = function.name
        if function.is_declaration:
            if not name.startswith("llvm."):
                faults.append(f"A kernel calls {name}, which its machine code does not contain.")
        elif name in native.Kernel.every:
            statuses = set(re.findall(r"^  ret i32 (.*)$", str(function), re.MULTILINE))
            if statuses != {"0"}:
                where = _where(native.Kernel.every[name])
                faults.append(f"{where}: {name} contains an operation that can fail.")
    if faults:
        raise KernelSourceError(faults)


def translate(kernel: native.Kernel[..., Any]) -> binding.ModuleRef:
    """Return a module with one kernel, named as it is in Python.

    Raises:
        KernelSourceError: A parameter has a type that a kernel cannot take.
    """
    try:
        _ = kernel.parameters
    except TypeError as error:
        raise KernelSourceError([f"{_where(kernel)}: {kernel.name}: {error}"]) from error
    hints = get_type_hints(kernel.python)
    result = types.none if hints.pop("return") is type(None) else types.int64
    signature = result(*map(numba_type, hints.values()))
    compile_kernel = numba.njit(
        signature, error_model="numpy", _nrt=False, no_cpython_wrapper=True, no_cfunc_wrapper=True
    )
    (compiled,) = compile_kernel(kernel.python).overloads.values()
    text = compiled.library.get_llvm_str()
    return binding.parse_assembly(text.replace(compiled.fndesc.llvm_func_name, kernel.name))


def _where(kernel: native.Kernel[..., Any]) -> str:
    """Return file and line of a kernel."""
    return f"{inspect.getsourcefile(kernel.python)}:{kernel.python.__code__.co_firstlineno}"


def numba_type(hint: Any) -> types.Type:
    """Return Numba's type of a parameter."""
    if hint is int:
        return types.int64
    if hint in ELEMENTS:
        return types.CPointer(numba.from_dtype(np.dtype(ELEMENTS[hint])))
    return types.NamedTuple(list(map(numba_type, get_type_hints(hint).values())), hint)


def optimise(module: binding.ModuleRef) -> None:
    """Drop unused functions, inline again now that the linkage is known, and drop the names."""
    binding.initialize_native_target()
    target = binding.Target.from_default_triple().create_target_machine(cpu="generic")
    options = binding.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = options.slp_vectorization = False
    builder = binding.create_pass_builder(target, options)
    passes = builder.getModulePassManager()
    passes.add_strip_symbols_pass()
    passes.run(module, builder)


def without_hints(text: str) -> str:
    """Leave out hints for optimisers and readers, which are a third of the text."""
    text = re.sub(r" *; preds = .*|, !\w[\w.]* !\d+", "", text)
    return re.sub(r"(?m)^!.*\n", "", text)


@intrinsic
def _popcount(_context: Any, _word: Any) -> Any:
    def generate(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        return builder.ctpop(arguments[0])

    return types.int64(types.uint64), generate


@intrinsic
def _prefetch(_context: Any, array: Any, _place: Any) -> Any:
    def generate(context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        pointer = builder.bitcast(builder.gep(arguments[0], [arguments[1]]), cgutils.voidptr_t)
        flag = ir.IntType(32)
        kind = ir.FunctionType(ir.VoidType(), [cgutils.voidptr_t, flag, flag, flag])
        fetch = builder.module.declare_intrinsic("llvm.prefetch", [cgutils.voidptr_t], kind)
        builder.call(fetch, [pointer, flag(0), flag(3), flag(1)])
        return context.get_dummy_value()

    return types.void(array, types.int64), generate


@intrinsic
def _add_shared_bits(
    _context: Any, words: Any, _place: Any, _mask: Any, _power: Any, sums: Any, _at: Any
) -> Any:
    lanes, count = ir.VectorType(ir.IntType(64), intrinsics.LANES), ir.IntType(32)

    def generate(context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        words, place, mask, power, sums, at = arguments
        nothing = ir.Constant(lanes, ir.Undefined)
        zeros = ir.Constant(ir.VectorType(count, intrinsics.LANES), None)

        def in_all_lanes(value: Any) -> Any:
            single = builder.insert_element(nothing, value, count(0))
            return builder.shuffle_vector(single, nothing, zeros)

        source = builder.bitcast(builder.gep(words, [place]), lanes.as_pointer())
        target = builder.bitcast(builder.gep(sums, [at]), lanes.as_pointer())
        ctpop = cgutils.get_or_insert_function(
            builder.module, ir.FunctionType(lanes, [lanes]), f"llvm.ctpop.v{intrinsics.LANES}i64"
        )
        shared = builder.and_(builder.load(source, align=8), in_all_lanes(mask))
        counts = builder.shl(builder.call(ctpop, [shared]), in_all_lanes(power))
        builder.store(builder.add(builder.load(target, align=8), counts), target, align=8)
        return context.get_dummy_value()

    whole = types.int64
    return types.void(words, whole, types.uint64, whole, sums, whole), generate


# The parameters of the lambdas of both levels must have the same names; they have no types.
# ruff: noqa: ARG005, PLW0108
overload(intrinsics.popcount)(lambda word: lambda word: _popcount(word))
overload(intrinsics.prefetch)(lambda array, place: lambda array, place: _prefetch(array, place))
overload(intrinsics.add_shared_bits)(
    lambda words, place, mask, power, sums, at: (
        lambda words, place, mask, power, sums, at: _add_shared_bits(
            words, place, mask, power, sums, at
        )
    )
)

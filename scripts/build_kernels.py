"""Translate the kernels of the miner: `make kernels` writes ml_pipeline/mining/kernels.ll.

Numba turns the Python functions of ml_pipeline/mining/kernels/ into the language of LLVM, from
which every machine makes code for its own processor. With --check: say whether a kernel was changed
since.
"""

import hashlib
import inspect
import os
import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints

os.environ |= {
    # Nothing of the machine that translates may show in what it writes.
    "NUMBA_CPU_NAME": "generic",
    "NUMBA_CPU_FEATURES": "",
    # Little code is soon made into machine code: what pays to be done at once is written as such.
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

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ml_pipeline.mining import native  # noqa: E402 -- found only now

MINING = Path(native.__file__).parent
KERNELS = sorted(path for path in (MINING / "kernels").glob("*.py") if path.stem != "__init__")
TARGET = MINING / "kernels.ll"


TUNING_OPTIONS = binding.create_pipeline_tuning_options


def without_unrolling(*levels: int, **named_levels: int) -> Any:
    """How LLVM optimises: unrolled loops are a third of the code, and no faster."""
    options = TUNING_OPTIONS(*levels, **named_levels)
    options.loop_unrolling = False
    return options


# Numba has no setting for it.
binding.create_pipeline_tuning_options = without_unrolling


def digest() -> str:
    """What tells versions of the kernels, of this script and of the compiler apart."""
    known = hashlib.sha256(numba.__version__.encode())
    for path in [*KERNELS, MINING / "model.py", MINING / "native.py", Path(__file__)]:
        known.update(path.read_bytes())
    return known.hexdigest()


def is_current() -> bool:
    """Whether kernels.ll was made of the kernels as they are."""
    return TARGET.is_file() and TARGET.read_text("utf-8").startswith(f"; {digest()}\n")


def build() -> str:
    """All kernels in one module, which needs nothing from outside."""
    for path in KERNELS:
        module = import_module(f"ml_pipeline.mining.kernels.{path.stem}")
        for name, value in list(vars(module).items()):
            if isinstance(value, native.Kernel):  # Numba knows functions only
                setattr(module, name, value.python)
            function = getattr(module, name)
            if inspect.isfunction(function) and function.__module__ == module.__name__:
                register_jitable(function)
    whole, *others = (translate(kernel) for _, kernel in sorted(native.Kernel.every.items()))
    for module in others:
        whole.link_in(module)
    for part in [*whole.functions, *whole.global_variables]:
        if not part.is_declaration and part.name not in native.Kernel.every:
            part.linkage = binding.Linkage.internal
    optimise(whole)
    return f"; {digest()}\n{without_hints(str(whole))}"


def translate(kernel: native.Kernel[..., Any]) -> binding.ModuleRef:
    """A module with one kernel, named as it is in Python."""
    hints = get_type_hints(kernel.python)
    result = types.none if hints.pop("return") is type(None) else types.int64
    signature = result(*map(numba_type, hints.values()))
    compile_kernel = numba.njit(
        signature, error_model="numpy", _nrt=False, no_cpython_wrapper=True, no_cfunc_wrapper=True
    )
    (compiled,) = compile_kernel(kernel.python).overloads.values()
    text = compiled.library.get_llvm_str()
    return binding.parse_assembly(text.replace(compiled.fndesc.llvm_func_name, kernel.name))


def numba_type(hint: Any) -> types.Type:
    """What Numba calls the type of a parameter."""
    if hint is int:
        return types.int64
    if hint in native.ELEMENTS:
        return types.CPointer(numba.from_dtype(np.dtype(native.ELEMENTS[hint])))
    return types.NamedTuple(list(map(numba_type, get_type_hints(hint).values())), hint)


def optimise(module: binding.ModuleRef) -> None:
    """Drop what nothing calls, inline anew now that the linkage is known, and drop the names."""
    binding.initialize_native_target()
    target = binding.Target.from_default_triple().create_target_machine(cpu="generic")
    options = binding.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = options.slp_vectorization = False
    builder = binding.create_pass_builder(target, options)
    passes = builder.getModulePassManager()
    passes.add_strip_symbols_pass()
    passes.run(module, builder)


def without_hints(text: str) -> str:
    """Leave out what helps to optimise, which is done, and to read: it is a third of the text."""
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
    lanes, count = ir.VectorType(ir.IntType(64), native.LANES), ir.IntType(32)

    def generate(context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
        words, place, mask, power, sums, at = arguments
        nothing = ir.Constant(lanes, ir.Undefined)
        zeros = ir.Constant(ir.VectorType(count, native.LANES), None)

        def in_all_lanes(value: Any) -> Any:
            single = builder.insert_element(nothing, value, count(0))
            return builder.shuffle_vector(single, nothing, zeros)

        source = builder.bitcast(builder.gep(words, [place]), lanes.as_pointer())
        target = builder.bitcast(builder.gep(sums, [at]), lanes.as_pointer())
        ctpop = cgutils.get_or_insert_function(
            builder.module, ir.FunctionType(lanes, [lanes]), f"llvm.ctpop.v{native.LANES}i64"
        )
        shared = builder.and_(builder.load(source, align=8), in_all_lanes(mask))
        counts = builder.shl(builder.call(ctpop, [shared]), in_all_lanes(power))
        builder.store(builder.add(builder.load(target, align=8), counts), target, align=8)
        return context.get_dummy_value()

    whole = types.int64
    return types.void(words, whole, types.uint64, whole, sums, whole), generate


# What the lambdas of both levels are called with must have the same names, which have no types.
# ruff: noqa: ARG005, PLW0108
overload(native.popcount)(lambda word: lambda word: _popcount(word))
overload(native.prefetch)(lambda array, place: lambda array, place: _prefetch(array, place))
overload(native.add_shared_bits)(
    lambda words, place, mask, power, sums, at: (
        lambda words, place, mask, power, sums, at: _add_shared_bits(
            words, place, mask, power, sums, at
        )
    )
)


def main(*, check: bool) -> int:
    """Writes kernels.ll, or says that it is stale."""
    if is_current():
        return 0
    if check:
        print(f"stale: {TARGET.name}. Run `make kernels`.", file=sys.stderr)
        return 1
    TARGET.write_text(build(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))

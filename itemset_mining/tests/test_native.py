"""Kernels run as machine code that was translated from what they say in Python."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from llvmlite import binding

import itemset_mining
from itemset_mining import Transactions, count_groups, database, load_kernels, mine, native
from itemset_mining.errors import KernelArgumentError, StaleKernelsError
from itemset_mining.kernel_sources import read_translation
from itemset_mining.kernels import sparse
from itemset_mining.kernels.rows import Columns, count_items
from itemset_mining.tests.oracle import Rows, as_table, weighted_rows

PROJECT = Path(itemset_mining.__file__).parents[1]
TRANSLATION = read_translation()


def mine_and_count(rows: Rows, weights: list[int], min_support: int, max_size: int | None) -> Any:
    transactions = Transactions.from_rows(rows, weights)
    found = mine(transactions, min_support=min_support, max_size=max_size, threads=2)
    groups = np.arange(len(rows)) // 2
    return as_table(found), count_groups(transactions, groups, found).tolist()


@pytest.mark.parametrize("searches", ["by bitmaps", "by rows", "as estimated"])
@settings(max_examples=60, deadline=None)
@given(
    data=weighted_rows(),
    min_support=st.integers(1, 5),
    max_size=st.sampled_from([None, 1, 2]),
)
def test_machine_code_does_what_the_python_says(
    searches: str, data: tuple[Rows, list[int]], min_support: int, max_size: int | None
) -> None:
    as_machine_code = mine_and_count(*data, min_support, max_size)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(native.Kernel, "__call__", run_python)
        patch.setattr(native.Kernel, "bind", lambda kernel, *last: partial(swapped, kernel, last))
        if searches != "as estimated":
            by_bitmaps = searches == "by bitmaps"
            patch.setattr(database, "bitmaps_pay", lambda *_: by_bitmaps)
            # Rows of one item, or none, are never walked.
            patch.setattr(sparse, "bitmaps_pay", lambda n_items, *_: by_bitmaps or n_items <= 1)
        assert mine_and_count(*data, min_support, max_size) == as_machine_code


def run_python(kernel: native.Kernel[..., Any], *arguments: Any) -> Any:
    with np.errstate(over="ignore"):  # hashes overflow on purpose
        return kernel.python(*arguments)


def swapped(kernel: native.Kernel[..., Any], last: tuple[Any, ...], *first: Any) -> Any:
    return run_python(kernel, *first, *last)


def test_a_fresh_process_mines_without_a_compiler_and_without_a_cache(tmp_path: Path) -> None:
    script = """
import sys
sys.modules["numba"] = None
from itemset_mining import Transactions, load_kernels, mine
load_kernels()
found = mine(Transactions.from_rows([[1, 2, 3], [1, 2], [2, 3]] * 5), min_support=5, threads=2)
print(len(found), "scipy" in sys.modules)
"""
    nowhere = {"HOME": str(tmp_path / "missing"), "PYTHONDONTWRITEBYTECODE": "1"}
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", script],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(PROJECT)} | nowhere,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.split() == ["7", "False"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "triple", ["x86_64-unknown-linux-gnu", "aarch64-unknown-linux-gnu", "arm64-apple-darwin"]
)
def test_every_kind_of_machine_can_run_the_kernels(triple: str) -> None:
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    target = binding.Target.from_triple(triple).create_target_machine()
    module = binding.parse_assembly(TRANSLATION)
    module.triple, module.data_layout = triple, str(target.target_data)
    assert len(target.emit_object(module)) > 10_000


def test_kernels_need_nothing_from_outside_and_do_not_call_themselves() -> None:
    module = binding.parse_assembly(TRANSLATION)
    outside = {f.name for f in module.functions if f.is_declaration}
    assert {name.partition(".")[0] for name in outside} == {"llvm"}
    calls = {
        function.name: set(re.findall(r"call [^@\n]*@([\w.]+)\(", str(function)))
        for function in module.functions
        if not function.is_declaration
    }
    assert native.Kernel.every.keys() <= calls.keys()
    while leaves := {name for name, called in calls.items() if not called & calls.keys()}:
        calls = {name: called for name, called in calls.items() if name not in leaves}
    assert calls == {}  # else some call each other in a circle


@pytest.mark.parametrize("seconds", [0, 0.05, 0.15])
def test_a_process_may_end_while_kernels_are_made(seconds: float) -> None:
    script = f"""
import time
from itemset_mining import load_kernels
load_kernels()
time.sleep({seconds})
raise SystemExit(7)
"""
    assert run_script(script) == 7


@pytest.mark.parametrize("seconds", [0, 0.05, 0.15])
def test_a_process_may_be_forked_while_kernels_are_made(seconds: float) -> None:
    script = f"""
import os, signal, time
from itemset_mining import Transactions, load_kernels, mine
load_kernels()
time.sleep({seconds})
child = os.fork()
if child == 0:
    signal.alarm(20)  # instead of waiting for ever
    os._exit(len(mine(Transactions.from_rows([[1, 2, 3]]), min_support=1)))
raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    assert run_script(script) == 7


def run_script(script: str) -> int:
    """Run it in a fresh process and return its exit code."""
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    return subprocess.run([sys.executable, "-c", script], env=environment, check=False).returncode


def test_kernels_can_be_made_in_advance() -> None:
    load_kernels()
    assert len(mine(Transactions.from_rows([[1, 2]]), min_support=1)) == 3


@pytest.mark.parametrize(
    ("items", "message"),
    [
        (np.zeros(2, np.int64), "count_items: columns.items: array must have data type int32"),
        (np.zeros((2, 2), np.int32), "columns.items: .*1 dimension"),
        (np.zeros(4, np.int32)[::2], "columns.items: .*C_CONTIGUOUS"),
        ([1, 2], "columns.items: .*must be an ndarray"),
    ],
)
def test_an_array_that_does_not_fit_is_refused(items: Any, message: str) -> None:
    columns = Columns(items, np.array([0, 2]), np.ones(1, np.int64), 0)
    with pytest.raises(KernelArgumentError, match=message):
        count_items(columns, 0, 1, np.zeros(1, np.int64))


@pytest.fixture
def own_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kernels of a test are not among those of the library afterwards."""
    monkeypatch.setattr(native.Kernel, "every", dict(native.Kernel.every))


COLUMNS = Columns(np.zeros(2, np.int32), np.array([0, 2]), np.ones(1, np.int64), 0)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((COLUMNS, 0, 1), "count_items takes 7 values.*; expected 7 of them here, found 6"),
        ((COLUMNS, 0, 1, np.zeros(1, np.int64), 1), "expected 7 of them here, found 8"),
        ((COLUMNS, 0, 0.5, np.zeros(1, np.int64)), "count_items: last: .*float"),
    ],
)
def test_arguments_that_do_not_match_the_parameters_are_refused(
    arguments: tuple[Any, ...], message: str
) -> None:
    with pytest.raises(KernelArgumentError, match=message):
        count_items(*arguments)


def test_keywords_are_refused() -> None:
    with pytest.raises(KernelArgumentError, match="count_items takes no keywords, found last"):
        count_items(COLUMNS, 0, last=1, counts=np.zeros(1, np.int64))


def test_a_parameter_of_another_type_is_refused(own_kernels: None) -> None:
    def half(value: float) -> int:
        return int(value / 2)

    with pytest.raises(TypeError, match="value: a kernel takes int, arrays and named tuples"):
        _ = native.Kernel(half).parameters


def test_a_kernel_that_was_not_translated_is_refused(own_kernels: None) -> None:
    def double(value: int) -> int:
        return 2 * value

    kernel = native.Kernel(double)
    with pytest.raises(
        StaleKernelsError, match=r"does not contain the kernel double.*make kernels"
    ):
        kernel(1)

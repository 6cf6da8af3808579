"""Kernels that could fail, allocate or overflow the stack are not translated."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from itemset_mining.kernel_build.faults import MODULES, find_faults
from itemset_mining.tests.conftest import LIBRARY

needs_numba = pytest.mark.skipif(
    find_spec("numba") is None, reason="Numba is a tool of those who change a kernel"
)


def faults(folder: Path, body: str, head: str = "") -> list[str]:
    """Return the faults of a kernel with a body that begins in line 6 of `example.py`."""
    head = head or "import numpy as np"
    lines = [head, "", "", "@kernel", "def example(n: int, cells: Int32) -> int:"]
    source = "\n".join([*lines, *(f"    {line}" for line in body.split("\n")), ""])
    (folder / "example.py").write_text(source, "utf-8")
    return find_faults(folder)


def test_the_kernels_of_the_library_have_no_faults() -> None:
    assert find_faults(LIBRARY / "kernels") == []


@pytest.mark.parametrize(
    ("body", "line", "reason"),
    [
        ("if n > 1:\n    raise ValueError(n)\nreturn 0", 7, "raises an exception"),
        ("n += 1\nassert n\nreturn 0", 7, "raises an exception (assert)"),
        ("try:\n    return n\nfinally:\n    n = 0", 6, "handles exceptions"),
        ("return np.empty(n)[0]", 6, "calls np.empty, which may allocate"),
        ("return np.zeros(n, np.int64).sum()", 6, "calls np.zeros, which may allocate"),
        ("return sum([n, 1])", 6, "allocates a list"),
        ("return sum(i for i in range(n))", 6, "calls sum, which may allocate"),
        ("return [i for i in range(n)][0]", 6, "allocates a list"),
        ("return {1: n}[1]", 6, "allocates a dict"),
        ("return list(range(n))[0]", 6, "calls list, which may allocate"),
        ("return len(f'{n}')", 6, "allocates a string"),
        ("return cells.sum()", 6, "calls cells.sum, which may allocate"),
        ("return cells[1:n]", 6, "takes a slice, which a pointer does not have"),
        ("return (lambda: n)()", 6, "allocates a function"),
        ("def inner() -> int:\n    return n\nreturn inner()", 6, "allocates a function"),
        ("print(n)\nreturn 0", 6, "calls print, which may allocate"),
        ("import os\nreturn 0", 6, "imports"),
    ],
)
def test_what_translated_code_cannot_do_is_refused_with_file_and_line(
    tmp_path: Path, body: str, line: int, reason: str
) -> None:
    expected = f"{tmp_path / 'example.py'}:{line}: example {reason}"
    assert expected in faults(tmp_path, body)


def test_a_kernel_that_calls_itself_is_refused(tmp_path: Path) -> None:
    found = faults(tmp_path, "if n == 0:\n    return 0\nreturn example(n - 1, cells)")
    assert found == [f"{tmp_path / 'example.py'}:8: example calls itself"]


def test_kernels_that_call_each_other_in_a_circle_are_refused(tmp_path: Path) -> None:
    other = "from itemset_mining.kernels.example import example\n\n\n"
    other += "def other(n: int) -> int:\n    return example(n)\n"
    (tmp_path / "other.py").write_text(other, "utf-8")
    found = faults(
        tmp_path, "return other(n)", head="from itemset_mining.kernels.other import other"
    )
    assert found == [
        f"{tmp_path / 'example.py'}:6: example calls itself through other",
        f"{tmp_path / 'other.py'}:5: other calls itself through example",
    ]


def test_code_from_outside_the_kernels_is_refused(tmp_path: Path) -> None:
    found = faults(tmp_path, "return helper(n)", head="from itemset_mining.database import helper")
    allowed = f"a kernel may import only {', '.join(MODULES)}"
    assert found == [
        f"{tmp_path / 'example.py'}:1: imports itemset_mining.database; {allowed}",
        f"{tmp_path / 'example.py'}:6: example calls helper, which may allocate",
    ]


def test_two_kernels_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("@kernel\ndef example() -> int:\n    return 1\n", "utf-8")
    assert faults(tmp_path, "return 0") == [
        f"{tmp_path / 'example.py'}:5: example has the name of {tmp_path / 'a.py'}:2"
    ]


def test_what_kernels_need_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "other.py").write_text(
        "class Pair(NamedTuple):\n    first: int\n\n\ndef other(n: int) -> int:\n    return n\n"
    )
    body = """\"\"\"Return nothing in particular.\"\"\"
word = np.uint64(n) << np.uint64(1)
for place in range(0, n, 2):
    cells[place] = max(other(n), int(word)) // 2
return Pair(n).first"""
    head = "from itemset_mining.kernels.other import Pair, other"
    assert faults(tmp_path, body, head) == []


def build(copy: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Translate the kernels of a copy of the library."""
    return subprocess.run(
        [sys.executable, "-m", "itemset_mining.kernel_build", *options],
        cwd=copy,
        env=os.environ | {"PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        check=False,
    )


@needs_numba
def test_the_command_refuses_a_kernel_that_raises(copy_of_library: Path) -> None:
    path = copy_of_library / "itemset_mining" / "kernels" / "groups.py"
    source = path.read_text("utf-8")
    path.write_text(
        source + "\n\ndef check(n: int) -> None:\n    raise ValueError\n", encoding="utf-8"
    )
    before = (copy_of_library / "itemset_mining" / "kernels.ll").read_bytes()
    done = build(copy_of_library)
    line = source.count("\n") + 4
    expected = f"itemset_mining/kernels/groups.py:{line}: check raises an exception\n"
    assert (done.returncode, done.stderr) == (1, expected)
    assert (copy_of_library / "itemset_mining" / "kernels.ll").read_bytes() == before


@needs_numba
def test_the_command_says_what_is_stale(copy_of_library: Path) -> None:
    assert build(copy_of_library, "--check").returncode == 0
    path = copy_of_library / "itemset_mining" / "kernels" / "rows.py"
    path.write_text(path.read_text("utf-8").replace("MIN_ROW = 2", "MIN_ROW = 1 + 1"), "utf-8")
    done = build(copy_of_library, "--check")
    assert done.returncode == 1
    assert done.stderr.startswith("stale: kernels.ll. Translate the kernels: `make kernels`")


TRANSLATE = """
import json
from itemset_mining import kernel_sources, native
from itemset_mining.errors import KernelError, KernelSourceError
from itemset_mining.kernel_build import translate

native.Kernel.every = {}

@native.kernel
def checked(value: int) -> int:
    if value > 1:
        raise ValueError("too large")
    return value

@native.kernel
def stepped(value: int) -> int:
    result = 0
    for _ in range(0, 10, value):
        result += 1
    return result

@native.kernel
def halved(value: float) -> int:
    return int(value / 2)

try:
    translate.translate(native.Kernel.every.pop("halved"))
except KernelSourceError as error:
    types = error.faults

modules = [translate.translate(checked), translate.translate(stepped)]
modules[0].link_in(modules[1])
translate.optimise(modules[0])
try:
    translate._demand_safe_code(modules[0])
except KernelSourceError as error:
    faults = error.faults
kernel_sources.read_translation = lambda: str(modules[0])
kernel_sources.check_current = lambda translation: None
errors = []
for kernel, value in ((checked, 2), (stepped, 0)):
    try:
        kernel(value)
    except KernelError as error:
        errors.append(str(error))
results = [checked(1), stepped(5)]
print(json.dumps({"types": types, "faults": faults, "errors": errors, "results": results}))
"""


@pytest.fixture(scope="module")
def unsafe(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The outcome of kernels that were translated although they can fail."""
    script = tmp_path_factory.mktemp("unsafe") / "unsafe.py"
    script.write_text(TRANSLATE, "utf-8")
    done = subprocess.run(
        [sys.executable, str(script)],
        env=os.environ | {"PYTHONPATH": str(LIBRARY.parent)},
        capture_output=True,
        text=True,
        check=True,
    )
    return {"path": str(script), **json.loads(done.stdout)}


@needs_numba
def test_operations_that_can_fail_are_refused_although_the_source_does_not_show_it(
    unsafe: dict[str, Any],
) -> None:
    assert unsafe["faults"] == [
        f"{unsafe['path']}:9: checked contains an operation that can fail.",
        f"{unsafe['path']}:15: stepped contains an operation that can fail.",
    ]


@needs_numba
def test_a_type_that_a_kernel_cannot_take_is_refused_with_file_and_line(
    unsafe: dict[str, Any],
) -> None:
    (fault,) = unsafe["types"]
    assert fault.startswith(f"{unsafe['path']}:22: halved: value: a kernel takes int, arrays and")


@needs_numba
def test_a_kernel_that_fails_ends_with_an_error(unsafe: dict[str, Any]) -> None:
    assert [error.partition(":")[0].rpartition(" ")[0] for error in unsafe["errors"]] == [
        "The kernel checked ended with status",
        "The kernel stepped ended with status",
    ]
    assert unsafe["results"] == [1, 2]

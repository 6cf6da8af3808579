"""Machine code always belongs to the sources that are present."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from itemset_mining.kernel_sources import syntax_digest

MINE = """
from itemset_mining import Transactions, load_kernels, mine
load_kernels()
print(len(mine(Transactions.from_rows([[1, 2, 3], [1, 2]]), min_support=1)))
"""


def run_mining(path: Path) -> subprocess.CompletedProcess[str]:
    """Mine in a fresh process with the library on a path."""
    return subprocess.run(
        [sys.executable, "-c", MINE],
        cwd=path.parent,
        env=os.environ | {"PYTHONPATH": str(path), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def edit(copy: Path, old: str, new: str) -> None:
    """Replace text in the kernels for rows."""
    path = copy / "itemset_mining" / "kernels" / "rows.py"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_changed_kernel_is_not_run_as_it_was(copy_of_library: Path) -> None:
    edit(copy_of_library, "more = columns.weights[row] - 1", "more = columns.weights[row] - 2")
    done = run_mining(copy_of_library)
    assert done.returncode == 1
    assert (
        "StaleKernelsError: itemset_mining/kernels.ll was not translated from the present"
        in done.stderr
    )
    assert "kernels/rows.py changed. Translate the kernels: `make kernels`" in done.stderr
    # Only where they are used; in the background nothing is reported.
    assert done.stderr.count("Traceback") == 1


def test_a_changed_type_of_a_parameter_is_not_run_as_it_was(copy_of_library: Path) -> None:
    path = copy_of_library / "itemset_mining" / "arrays.py"
    path.write_text(path.read_text().replace("NDArray[np.int32]", "NDArray[np.uint16]"))
    done = run_mining(copy_of_library)
    assert "arrays.py changed" in done.stderr


def test_a_new_kernel_is_not_missed(copy_of_library: Path) -> None:
    (copy_of_library / "itemset_mining" / "kernels" / "extra.py").write_text("LIMIT = 1\n")
    assert "extra.py changed" in run_mining(copy_of_library).stderr


def test_comments_docstrings_and_white_space_do_not_matter(copy_of_library: Path) -> None:
    edit(copy_of_library, '"""Conversion of', '"""The conversion of')
    edit(
        copy_of_library, "    longest = 0\n", "    # Nothing so far.\n\n    longest = 0  # cells\n"
    )
    edit(copy_of_library, "counts[items[place] - low] += 1", "counts[ items[place]-low ] += 1")
    done = run_mining(copy_of_library)
    assert (done.stdout.split(), done.stderr) == (["7"], "")


def test_kernels_run_without_their_sources_beside_them(copy_of_library: Path) -> None:
    """A step carries only those modules that it imports."""
    (copy_of_library / "itemset_mining" / "kernels" / "__init__.py").unlink()
    assert run_mining(copy_of_library).stdout.split() == ["7"]


def test_the_library_runs_from_a_zip(copy_of_library: Path, tmp_path: Path) -> None:
    archive = tmp_path / "code.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for path in copy_of_library.rglob("*"):
            target.write(path, path.relative_to(copy_of_library))
    done = run_mining(archive)
    assert (done.stdout.split(), done.stderr) == (["7"], "")


SOURCE = b"""
def f(a: int) -> int:
    return -a + 1
"""


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(b"+ 1", b"+ 2"),
        lambda text: text.replace(b"+ 1", b"+ 1.0"),
        lambda text: text.replace(b"+ 1", b"- 1"),
        lambda text: text.replace(b"a: int", b"a: float"),
        lambda text: text.replace(b"-a + 1", b"-(a + 1)"),
        lambda text: text + b"    pass\n",
    ],
)
def test_other_code_has_another_digest(change: Callable[[bytes], bytes]) -> None:
    assert syntax_digest(change(SOURCE)) != syntax_digest(SOURCE)


@pytest.mark.parametrize(
    "source",
    [
        b"def f(a: int) -> int: return (-a) + 1",
        b'"""Module."""\ndef f(a: int) -> int:\n    """Return."""\n    # really\n    return -a+1',
        b"...\ndef f(a: int) -> int:\n    ...\n    return -a + 1\n",
        ast.unparse(ast.parse(SOURCE)).encode(),
    ],
)
def test_the_same_code_has_the_same_digest(source: bytes) -> None:
    assert syntax_digest(source) == syntax_digest(SOURCE)


def test_the_digest_does_not_depend_on_the_version_of_python() -> None:
    expected = "afe831b1a92c87c0cf21ac98c6e27c5e392492da6a02e3d567f8ed2cecc91596"
    assert syntax_digest(SOURCE) == expected

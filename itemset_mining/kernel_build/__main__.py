"""Translate the kernels: `python -m itemset_mining.kernel_build` writes `kernels.ll`.

With `--check`, only report whether it is up to date.
"""

import hashlib
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import itemset_mining
from itemset_mining.errors import KernelSourceError
from itemset_mining.kernel_build.faults import find_faults
from itemset_mining.kernel_sources import REPAIR, read_sources, source_lines, syntax_digest

LIBRARY = Path(itemset_mining.__file__).parent
TARGET = LIBRARY / "kernels.ll"


def head() -> str:
    """Return the head of an up-to-date `kernels.ll`: digests of the sources and the translator."""
    translator = hashlib.sha256(version("numba").encode())
    translator.update(syntax_digest(Path(__file__).with_name("translate.py").read_bytes()).encode())
    lines = [
        "; Translated by `make kernels`. Do not edit.",
        *source_lines(read_sources()),
        f"; translator {translator.hexdigest()}",
    ]
    return "\n".join(lines) + "\n\n"


def main(*, check: bool) -> int:
    """Write `kernels.ll` unless it is up to date.

    Args:
        check: Do not write, but fail if it is not.

    Returns:
        The exit code.
    """
    if faults := find_faults(LIBRARY / "kernels"):
        print(*faults, sep="\n", file=sys.stderr)
        return 1
    try:
        expected = head()
    except PackageNotFoundError:
        print("Numba is missing: install the extra `kernels` of the library.", file=sys.stderr)
        return 1
    if TARGET.is_file() and TARGET.read_text("utf-8").startswith(expected):
        return 0
    if check:
        print(f"stale: {TARGET.name}. {REPAIR}", file=sys.stderr)
        return 1
    from itemset_mining.kernel_build.translate import translate_all

    try:
        TARGET.write_text(expected + translate_all(LIBRARY / "kernels"), "utf-8")
    except KernelSourceError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))

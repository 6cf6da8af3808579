"""YAML files that would exhaust memory or time, or break the parser, are refused at once."""

from pathlib import Path

import pytest

from config.yaml_text import DEEPEST, LARGEST_FILE, MOST_VALUES, read_yaml
from ml_pipeline.errors import ConfigurationError
from tests.hostile import refused


def chain(anchor: str, reference: str, levels: int) -> str:
    """Return mappings that each repeat the one before ten times."""
    lines = [f"a0: &a0 {anchor}"]
    lines += [
        f"a{level}: &a{level} " + reference.format(", ".join([f"*a{level - 1}"] * 10))
        for level in range(1, levels)
    ]
    return "\n".join(lines)


TOO_MANY = rf"more than {MOST_VALUES:,} values"
TOO_DEEP = rf"more than {DEEPEST} levels"
CASES: dict[str, tuple[str | bytes, str]] = {
    "alias bomb": (chain("[x, x, x, x, x, x, x, x, x, x]", "[{}]", 10), TOO_MANY),
    "bomb of merge keys": (chain("{k: 1}", "{{<<: [{}]}}", 10), TOO_MANY),
    "bomb of mappings": (
        "a0: &a0 x\n"
        + "\n".join(f"a{n}: &a{n} {{l: *a{n - 1}, r: *a{n - 1}}}" for n in range(1, 30)),
        TOO_MANY,
    ),
    "deep aliases": (
        "a0: &a0 [1]\n" + "\n".join(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 3_000)),
        TOO_DEEP,
    ),
    "deep lists": ("[" * 5_000, TOO_DEEP),
    "deep lists in a key": ("a: " + "[" * 100_000, TOO_DEEP),
    "deep mappings": ("{a: " * 5_000, TOO_DEEP),
    "deep blocks": ("- " * 5_000, TOO_DEEP),
    "deep keys": ("? " * 5_000, TOO_DEEP),
    "deep, but closed": ("a: " + "[" * 60 + "]" * 60, TOO_DEEP),
    "list in itself": ("a: &a [*a]", "alias lies within its own anchor"),
    "mapping in itself": ("a: &a {b: *a}", "alias lies within its own anchor"),
    "mapping merged with itself": ("a: &a {<<: *a}", "alias lies within its own anchor"),
    "large file": ("a: " + "x" * LARGEST_FILE, f"larger than {LARGEST_FILE:,} bytes"),
    "long list": ("a: [" + "1," * 12_000 + "]", TOO_MANY),
    "long whole number": ("a: " + "9" * 5_000, "a number has 5,000 characters"),
    "long hexadecimal number": ("a: 0x" + "f" * 5_000, "a number has 5,002 characters"),
    "long undefined alias": ("a: *" + "x" * 100_000, r"undefined alias 'x+ … "),
    "long tag": ("a: !" + "x" * 10_000 + " 1", "cannot have the tag"),
    "Python object": ("a: !!python/object/apply:os.system [ls]", "cannot have the tag python/"),
    "set": ("a: !!set {x}", "a mapping cannot have the tag set"),
    "ordered map": ("a: !!omap [x: 1]", "a sequence cannot have the tag omap"),
    "binary": ("a: !!binary aGk=", "a scalar cannot have the tag binary"),
    "mapping as list": ("a: !!seq {x: 1}", "a mapping cannot have the tag seq"),
    "list as mapping": ("a: !!map [1]", "a sequence cannot have the tag map"),
    "text as whole number": ("a: !!int abc", r"line 1: 'abc' cannot have the tag int"),
    "text as number": ("b: 1\na: !!float x", r"line 2: 'x' cannot have the tag float"),
    "text as boolean": ("a: !!bool yes", r"line 1: 'yes' cannot have the tag bool"),
    "number as null": ("a: !!null 5", r"line 1: '5' cannot have the tag null"),
    "impossible date": ("a: !!timestamp soon", "Cannot read"),
    "escape sequence": ("a: \x1b[31m", "control characters are not allowed"),
    "null character": ("a: \x00", "control characters are not allowed"),
    "no UTF-8": (b"a: \xff\xfe", "can't decode byte"),
    "UTF-16": ("a: 1".encode("utf-16"), "can't decode byte"),
    "list": ("[1, 2]", "must contain keys"),
    "long text": ("x" * 100_000, r"must contain keys, not 'x+ … "),
    "list as key": ("? [a]\n: 1", "a key must be a single text"),
    "other version": ("%YAML 9.9\n---\na: 1", "incompatible YAML document"),
}


@pytest.mark.parametrize(("content", "message"), CASES.values(), ids=CASES)
def test_hostile_file_is_refused(tmp_path: Path, content: str | bytes, message: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)

    with refused(message, ConfigurationError):
        read_yaml(path)


def test_anchors_within_the_bounds_are_expanded(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(chain("[1]", "[{}]", 4), "utf-8")

    assert read_yaml(path).values["a1"] == [[1]] * 10


def test_folder_instead_of_a_file_is_refused(tmp_path: Path) -> None:
    with refused("Cannot read", ConfigurationError):
        read_yaml(tmp_path)

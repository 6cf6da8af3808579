"""What a YAML file means, by the core schema of YAML 1.2."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from config.yaml_text import YamlFile, read_yaml
from ml_pipeline.errors import ConfigurationError


def read(folder: Path, text: str) -> YamlFile:
    path = folder / "own.yaml"
    path.write_text(text, encoding="utf-8")
    return read_yaml(path)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("on", "on"),
        ("true", True),
        ("FALSE", False),
        ("0600", 600),
        ("-08", -8),
        ("0o17", 15),
        ("0b11", "0b11"),
        ("0xff", 255),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("1:2.5", "1:2.5"),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("-1.5E-2", -0.015),
        ("-.inf", float("-inf")),
        ("2026-07-27", "2026-07-27"),
        ("=", "="),
        ("~", None),
        ("", None),
        ('"0600"', "0600"),
        ("'true'", "true"),
        ("!!str 12", "12"),
        ("[1, NO]", [1, "NO"]),
    ],
)
def test_scalar_means_what_it_shows(tmp_path: Path, text: str, value: Any) -> None:
    received = read(tmp_path, f"key: {text}\n").values["key"]

    assert received == value
    assert type(received) is type(value)


def test_keys_are_text(tmp_path: Path) -> None:
    values = read(tmp_path, "on: 1\n0123: 2\nnull: 3\n2026-07-27: 4\n").values

    assert values == {"on": 1, "0123": 2, "null": 3, "2026-07-27": 4}


def test_merge_key_adds_keys_and_own_keys_go_first(tmp_path: Path) -> None:
    file = read(tmp_path, "a: &a {x: 1, y: 01}\nb: {x: 3, <<: *a}\n")

    assert file.values["b"] == {"x": 3, "y": 1}
    assert file.text_at(["b", "y"]) == "01"


def test_of_several_merged_mappings_the_first_goes_first(tmp_path: Path) -> None:
    text = "a: &a {x: 1}\nb: &b {<<: *a, x: 2, y: 2}\nc: {<<: [*a, *b], z: 3}\n"

    assert read(tmp_path, text).values["c"] == {"x": 1, "y": 2, "z": 3}


def test_text_is_found_in_lists_and_sections(tmp_path: Path) -> None:
    file = read(tmp_path, "a:\n  - {b: 1}\n  - {b: 0123}\n")

    assert file.text_at(["a", "1", "b"]) == "0123"
    assert file.text_at(["a", "1"]) is None
    assert file.text_at(["a", "2", "b"]) is None


def test_empty_file_has_no_keys(tmp_path: Path) -> None:
    assert read(tmp_path, "# nothing\n").values == {}
    assert read(tmp_path, "---\n").values == {}


def test_explicit_tag_still_makes_a_date(tmp_path: Path) -> None:
    assert read(tmp_path, "a: !!timestamp 2026-07-27\n").values == {"a": date(2026, 7, 27)}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", r"line 3: duplicate key 'a', first in line 1\."),
        ("a: 1\nb:\n  c: 1\n  c: 1\n", r"line 4: duplicate key 'c', first in line 3\."),
        ("a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n", r"line 4: duplicate key '<<'"),
        ("a: &a {x: 1}\nb: {<<: *a, x: 1, x: 2}\n", r"line 2: duplicate key 'x'"),
        ("a: 1\nb: *c\n", r"line 2: found undefined alias 'c'\."),
        ("a: 1\nb: {<<: 1}\n", r"line 2: .* expected a mapping or list of mappings"),
        (
            "a: [1\nb: 2\n",
            r"line \d: while parsing a flow sequence, did not find expected ','",
        ),
        ("a: 1\n\tb: 2\n", r"line 2: "),
        ("a: {b:}\n", r"line 1: .*unexpected ':'"),
        ('a: "\\ud800"\n', r"line 1: .*invalid Unicode character"),
        ("? [1, 2]\n: 3\n", r"line 1: a key must be a single text\."),
        ("a: &a\n  b: *a\n", r"line \d: an alias lies within its own anchor\."),
        ("a: !!int yes\n", r"line 1: 'yes' cannot have the tag int\."),
        ("a: !!bool maybe\n", r"line 1: 'maybe' cannot have the tag bool\."),
        ("a: !!timestamp soon\n", r": "),
        (
            "a: !!python/name:os.system\n",
            r"line 1: a scalar cannot have the tag python/name:os\.system\.",
        ),
        ("a: 1\n---\nb: 2\n", r"line 2: expected a single document"),
        ("a: \x07\n", r": .*control characters are not allowed"),
    ],
)
def test_fault_of_a_file_is_told_with_file_and_line(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=rf"Cannot read .*own\.yaml.*{message}"):
        read(tmp_path, text)

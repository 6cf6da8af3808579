"""YAML as it is written: the core schema of YAML 1.2, for settings, schedules and schemas.

PyYAML follows YAML 1.1, which reads `NO` as a boolean, `0600` as octal and `12:30` as minutes. Here
they are text, 600 and text. Dates stay text too: an impossible one is then reported with its key.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Any, cast

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ml_pipeline.errors import ConfigurationError, listed, shortened

LARGEST_FILE = 500_000
"""Bytes of a file."""
MOST_VALUES = 10_000
"""Values in a file; those of an anchor count wherever an alias repeats them."""
DEEPEST = 50
"""Levels of lists and mappings in a file or an environment variable."""
LONGEST_NUMBER = 100
"""Characters of a number."""
_TAG = "tag:yaml.org,2002:"
_CORE_SCHEMA = {
    "null": r"null|Null|NULL|~|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
    r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
    "merge": r"<<",
}


_TAGS = {
    "scalar": {_TAG + name for name in (*_CORE_SCHEMA, "str", "timestamp")},
    "sequence": {f"{_TAG}seq"},
    "mapping": {f"{_TAG}map"},
}


class _CoreLoader(yaml.composer.Composer, yaml.CSafeLoader):
    """Safe loader that reads scalars by the core schema, keys as text, and no key twice.

    It counts values and levels while it reads, before anything expands them. Every step reads
    settings and schemas, and libyaml parses them several times as fast as PyYAML itself.
    """

    yaml_implicit_resolvers = {  # noqa: RUF012 -- PyYAML's own attribute
        None: [(_TAG + name, re.compile(rf"({text})\Z")) for name, text in _CORE_SCHEMA.items()]
    }

    def __init__(self, text: str) -> None:
        yaml.CSafeLoader.__init__(self, text)
        yaml.composer.Composer.__init__(self)
        self._level = 0
        self._nodes = 0
        self._extents: dict[int, tuple[int, int]] = {}  # values and levels of each complete node

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        mark: Any = cast("yaml.Event", self.peek_event()).start_mark
        is_alias = self.check_event(yaml.AliasEvent)
        self._level += 1
        self._nodes += 1
        self._check(self._nodes // 2, self._level, mark)  # each value has at most one key
        node: Any = super().compose_node(parent, index)
        self._level -= 1
        if node.tag not in _TAGS[node.id]:
            raise _refused(f"a {node.id} cannot have the tag {node.tag.removeprefix(_TAG)}", mark)
        kind = node.tag.removeprefix(_TAG)
        written = _CORE_SCHEMA.get(kind) if isinstance(node, yaml.ScalarNode) else None
        if written and not re.fullmatch(written, node.value):
            raise _refused(f"'{shortened(node.value)}' cannot have the tag {kind}", mark)
        if not is_alias:
            self._extents[id(node)] = self._extent(node, mark)
        elif id(node) not in self._extents:
            raise _refused("an alias lies within its own anchor", mark)
        return cast("yaml.Node", node)

    def _extent(self, node: yaml.Node, mark: yaml.Mark) -> tuple[int, int]:
        """Return the numbers of values and levels of a node, aliases expanded."""
        parts = node.value if isinstance(node, yaml.CollectionNode) else ()
        if isinstance(node, yaml.MappingNode):
            parts = [value for _, value in parts]
        extents = [self._extents[id(part)] for part in parts]
        values = 1 + sum(number for number, _ in extents)
        levels = 1 + max((depth for _, depth in extents), default=0)
        self._check(values, levels, mark)
        return values, levels

    def _check(self, values: int, levels: int, mark: yaml.Mark) -> None:
        if values > MOST_VALUES:
            raise _refused(f"more than {MOST_VALUES:,} values, aliases expanded", mark)
        if levels > DEEPEST:
            raise _refused(f"more than {DEEPEST} levels, aliases expanded", mark)

    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        # Here, because a key that was merged (`<<`) may be given again.
        node = super().compose_mapping_node(anchor)
        lines: dict[str, int] = {}
        for key, _ in node.value:
            problem = None
            if not isinstance(key, yaml.ScalarNode):
                problem = "a key must be a single text"
            elif key.value in lines:
                problem = f"duplicate key '{key.value}', first in line {lines[key.value]}"
            if problem:
                raise _refused(problem, key.start_mark)
            lines[key.value] = key.start_mark.line + 1
        return node

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        self.flatten_mapping(node)
        return {key.value: self.construct_object(value, deep=deep) for key, value in node.value}

    def construct_int(self, node: yaml.ScalarNode) -> int:
        text = self.construct_scalar(node)
        if len(text) > LONGEST_NUMBER:
            problem = f"a number has {len(text):,} characters, more than {LONGEST_NUMBER}"
            raise _refused(problem, node.start_mark)
        return int(text, 0) if text.startswith(("0o", "0x")) else int(text)

    def construct_float(self, node: yaml.ScalarNode) -> float:
        return float(re.sub(r"\.(?=inf|nan)", "", self.construct_scalar(node).lower()))


_CoreLoader.add_constructor(f"{_TAG}int", _CoreLoader.construct_int)
_CoreLoader.add_constructor(f"{_TAG}float", _CoreLoader.construct_float)


def _refused(problem: str, mark: yaml.Mark) -> yaml.MarkedYAMLError:
    return yaml.composer.ComposerError(None, None, problem, mark)


@dataclass(frozen=True)
class YamlFile:
    """Content of a YAML file.

    Attributes:
        values: Its keys and their values; empty if the file is.
        root: The parsed text, merge keys resolved. None if the file is empty.
    """

    values: dict[str, Any]
    root: yaml.Node | None

    def text_at(self, location: Sequence[str]) -> str | None:
        """Return the value at a path of keys and list positions as it is written.

        Returns None if there is no single value at the path.
        """
        node = self.root
        for part in location:
            children: dict[str, yaml.Node] = {}
            if isinstance(node, yaml.MappingNode):
                children = {key.value: value for key, value in node.value}
            elif isinstance(node, yaml.SequenceNode):
                children = {str(number): value for number, value in enumerate(node.value)}
            node = children.get(part)
        return node.value if isinstance(node, yaml.ScalarNode) else None

    def faults(self, error: ValidationError) -> list[str]:
        """Return the faults of the values, one line each, with their place and how to write it."""
        faults = direct_faults(error)
        return [f"  - {line}" for line in listed(map(self._fault, faults), len(faults))]

    def _fault(self, fault: ErrorDetails) -> str:
        location = [str(part) for part in fault["loc"]]
        reason = reason_of(fault, self.text_at(location))
        return f"{shortened('.'.join(location))}: {reason}" if location else reason


def read_yaml(path: Traversable) -> YamlFile:
    """Read a YAML file that contains keys.

    Raises:
        ConfigurationError: The file is unreadable, too large, has a duplicate key, or is not a
            mapping.
    """
    try:
        loader = _CoreLoader(_text_of(path))
        root = loader.get_single_node()
        content = {} if root is None else loader.construct_object(root, deep=True)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f", line {mark.line + 1}" if mark else ""
        problem = shortened(", ".join(filter(None, (error.context, error.problem))))
        raise ConfigurationError(f"Cannot read {path}{line}: {problem}.") from error
    except (OSError, ValueError, KeyError, AttributeError, yaml.YAMLError) as error:
        reason = shortened(str(error).partition("\n")[0])
        raise ConfigurationError(f"Cannot read {path}: {reason}.") from error
    if content is None:
        return YamlFile({}, None)
    if not isinstance(content, dict):
        raise ConfigurationError(
            f"The file {path} must contain keys, not {shortened(repr(content))}."
        )
    return YamlFile(content, root)


def _text_of(path: Traversable) -> str:
    with path.open("rb") as file:
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise ValueError(f"it is larger than {LARGEST_FILE:,} bytes")
    return content.decode("utf-8")


def direct_faults(error: ValidationError) -> list[ErrorDetails]:
    """Return the faults without those that only follow from a fault of an item.

    Pydantic counts the valid items of a list, so it also calls a list too short if none is valid.
    """
    faults = error.errors()
    locations = [fault["loc"] for fault in faults]
    return [
        fault
        for fault in faults
        if fault["type"] != "too_short"
        or not any(
            len(fault["loc"]) < len(location) and location[: len(fault["loc"])] == fault["loc"]
            for location in locations
        )
    ]


def reason_of(fault: ErrorDetails, text: str | None = None) -> str:
    """Return what is wrong with a value, and how to write it.

    Args:
        fault: A fault that pydantic found.
        text: The value as it is written, if known.
    """
    value, message = fault["input"], shortened(fault["msg"].removeprefix("Value error, "), 1_000)
    if fault["type"] == "tuple_type":
        return 'must be a list such as ["a", "b"]'
    if fault["type"] == "too_short" and fault["ctx"]["min_length"] == 1:
        return "must contain at least one item"
    if isinstance(value, str | dict | list):
        return message
    text = shortened(json.dumps(value, default=str) if text is None else text)
    is_unquoted_choice = fault["type"] == "literal_error" and repr(text) in message
    if fault["type"] == "string_type" or is_unquoted_choice:
        kind = {bool: "a boolean", type(None): "null"}.get(type(value), "a number")
        return f'must be text, not {kind}: write "{text}"' if text else "must be text, not empty"
    return message

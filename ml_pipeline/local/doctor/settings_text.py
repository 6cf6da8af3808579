"""A proposal as YAML: to paste, or written into the settings file of an environment."""

import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from ml_pipeline.errors import ConfigurationError
from ml_pipeline.local.doctor.proposal import Proposal
from ml_pipeline.local.doctor.source_mapping import Role, SourceMapping, TableRole

WIDTH = 100
ROLES: tuple[Role, ...] = ("readout_id", "object_id", "event_id", "occurred_at", "mileage_km")
WHOLE_SECTIONS = ("dimensions",)
"""Sections that are replaced as a whole: their keys are names of the user's own."""


def as_settings(proposal: Proposal, shipped_dimensions: Iterable[str] = ()) -> CommentedMap:
    """Return the settings of a proposal, in the order and structure of the settings files.

    Args:
        proposal: The proposal.
        shipped_dimensions: Names of the dimensions in `base.yaml`, which do not apply any more
            unless they are proposed.
    """
    mapping = proposal.mapping
    csv = {"csv": dict(proposal.csv)} if proposal.csv else {}
    extraction = {"tables": _tables(mapping), **csv, "columns": _columns(mapping)}
    settings: CommentedMap = _commented(
        {
            "run": {"start_date": proposal.start, "end_date": proposal.end},
            "dimensions": dict.fromkeys(shipped_dimensions) | _dimensions(mapping),
            "extraction": extraction,
        }
    )
    return settings


def to_text(settings: CommentedMap) -> str:
    """Return settings as YAML."""
    target = io.StringIO()
    _round_trip().dump(settings, target)
    return target.getvalue()


def write_into(path: Path, settings: CommentedMap) -> None:
    """Write settings into a settings file; other keys and comments of the file stay.

    Raises:
        ConfigurationError: The file cannot be read or written.
    """
    handler = _round_trip()
    try:
        content = handler.load(path.read_text("utf-8")) if path.exists() else None
        merged = settings if content is None else _merged(content, settings)
        path.write_text(to_text(merged), "utf-8")
    except (OSError, UnicodeDecodeError, YAMLError) as error:
        raise ConfigurationError(f"Cannot write the settings file {path}: {error}") from error


def _tables(mapping: SourceMapping) -> dict[str, Any]:
    names: tuple[TableRole, ...] = ("objects", "error_events")
    return {name: mapping.tables.get(name) for name in names}


def _columns(mapping: SourceMapping) -> dict[str, Any]:
    columns: dict[str, Any] = {"error_events": {role: mapping.events.get(role) for role in ROLES}}
    if mapping.object_key:
        columns = {"objects": {"object_id": mapping.object_key}, **columns}
    time = mapping.time.model_dump(include={"kind", "format"})
    knows_zone = mapping.time.kind.startswith("epoch") or (time["format"] or "").endswith("%z")
    return columns | {"time": time | ({"zone": None} if knows_zone else {})}


def _dimensions(mapping: SourceMapping) -> dict[str, Any]:
    return {
        dimension.name: {
            "table": dimension.table,
            "column": dimension.column,
            "values": list(dimension.values),
        }
        for dimension in mapping.dimensions
    }


def _round_trip() -> YAML:
    handler = YAML()
    handler.width = WIDTH
    handler.preserve_quotes = True
    handler.representer.add_representer(
        type(None),
        lambda representer, _: representer.represent_scalar("tag:yaml.org,2002:null", "null"),
    )
    return handler


def _commented(value: Any, *, inside_dimensions: bool = False) -> Any:
    """Return a value for a round trip: texts in quotes where needed, dimensions on one line."""
    if isinstance(value, Mapping):
        mapping = CommentedMap()
        for key, item in value.items():
            mapping[key] = _commented(item, inside_dimensions=key == "dimensions")
            if inside_dimensions and isinstance(item, Mapping):
                mapping[key].fa.set_flow_style()
        return mapping
    if isinstance(value, list):
        sequence = CommentedSeq(map(_commented, value))
        sequence.fa.set_flow_style()
        return sequence
    return _quoted(value) if isinstance(value, str) else value


def _quoted(text: str) -> str:
    """Return the text so that every reader of YAML takes it for a text."""
    try:
        is_plain = yaml.safe_load(text) == text
    except yaml.YAMLError:
        is_plain = False
    return text if is_plain else DoubleQuotedScalarString(text)


def _merged(content: Any, settings: CommentedMap) -> Any:
    for key, value in settings.items():
        both = isinstance(value, CommentedMap) and isinstance(content.get(key), CommentedMap)
        if both and key not in WHOLE_SECTIONS:
            _merged(content[key], value)
        else:
            content[key] = value
    return content

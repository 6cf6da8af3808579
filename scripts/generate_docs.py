"""Writes the pages of docs/ that say what the code says: data.md and parameters.md.

With --check nothing is written; stale pages are named and the exit code is 1.
"""

import ast
import inspect
import sys
import types
import typing
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import yaml  # noqa: E402
from pydantic import BaseModel  # noqa: E402
from pydantic.fields import FieldInfo  # noqa: E402
from pydantic_core import PydanticUndefined  # noqa: E402

from config.settings import Settings  # noqa: E402
from ml_pipeline.running.run_parameters import Configured, RunParameters  # noqa: E402
from ml_pipeline.storage.tables import ColumnSchema, TableSchema, load_schema, table_names  # noqa: E402

KINDS = {
    "source": "Source tables: what you bring, folders of Parquet files below "
    "`pipeline_input/source/`. Your own column names are mapped in `extraction.columns`, see "
    "[parameters](parameters.md).",
    "static": "Static tables: what people know, one Parquet file each in `pipeline_input/static/`.",
    "intermediate": "Tables between the steps, in `pipeline_tmp/` while a run is under way.",
    "results": "Result tables: `pipeline_outputs/<table>/run_id=<run_id>/<data scope>.parquet`. "
    "Read them with `ml_pipeline.results`, which sees published runs only.",
}
RUN_PARAMETERS = """What one run covers, given as `--param name=value` or in the Kubeflow form,
always as text. An empty one stands for the value of a setting.
"""
SETTINGS = """`config/base.yaml` holds what is the same everywhere, `config/environments/<env>.yaml`
what differs (`--env` or `ML_PIPELINE_ENV` chooses; default: `local`). The environment variable
`ML_PIPELINE_<SECTION>__<KEY>` overrides both: `ML_PIPELINE_STORAGE__ROOT=s3://bucket`. An unknown
key is refused.
"""
MADE = "<!-- Made by `make docs` from {source}. Change it there. -->\n"


def data_page() -> str:
    """docs/data.md: every table and column, from the schemas in data/."""
    parts = ["# Data\n", MADE.format(source="`data/*/*.yaml`")]
    parts.append(
        "Every table is checked against its schema when it is read and when it is written."
    )
    for kind, meaning in KINDS.items():
        parts.append(f"\n## {kind.capitalize()}\n\n{meaning}")
        parts += [_table_section(kind, load_schema(name)) for name in table_names(kind)]
    return "\n".join(parts) + "\n"


def _table_section(kind: str, schema: TableSchema) -> str:
    path = f"data/{kind}/{schema.name}.yaml"
    rows = [_column_row(name, column) for name, column in schema.columns.items()]
    unique = f"\n\nNo two rows have the same {', '.join(schema.unique)}." if schema.unique else ""
    head = "| column | type | unit | may be null | meaning |\n|---|---|---|---|---|\n"
    return (
        f"\n### {schema.name}\n\n{schema.description} ([schema](../{path})){unique}\n\n"
        + head
        + "\n".join(rows)
    )


def _column_row(name: str, column: ColumnSchema) -> str:
    rules = []
    if column.minimum is not None:
        rules.append(f"At least {column.minimum:g}.")
    if column.allowed:
        rules.append(f"One of: {', '.join(column.allowed)}.")
    meaning = " ".join([column.description, *rules])
    cells = (f"`{name}`", column.type, column.unit or "", "yes" if column.nullable else "", meaning)
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def parameters_page() -> str:
    """docs/parameters.md: the run parameters and every setting, from their models."""
    base = yaml.safe_load((ROOT / "config" / "base.yaml").read_text("utf-8"))
    parts = [
        "# Parameters\n",
        MADE.format(
            source="`ml_pipeline/running/run_parameters.py`, `config/*.py` and `config/base.yaml`"
        ),
        "## Run parameters\n",
        RUN_PARAMETERS,
        "| parameter | if empty | meaning |\n|---|---|---|",
        *(
            f"| `{name}` | {_if_empty(name, field)} | {_cell(field.description or '')} |"
            for name, field in RunParameters.model_fields.items()
        ),
        "\n## Settings\n",
        SETTINGS,
    ]
    for name, model in _sections(Settings, ""):
        rows = list(_setting_rows(name, model, base))
        parts.append(f"\n### {name}\n\n{(inspect.getdoc(model) or '').splitlines()[0]}")
        if rows:
            parts += ["\n| setting | value in base.yaml | meaning |\n|---|---|---|", *rows]
    return "\n".join(parts) + "\n"


def _if_empty(name: str, field: FieldInfo) -> str:
    setting = Configured.of(field)
    if setting:
        return f"`{setting.section}.{name}`"
    return "" if field.default in (None, PydanticUndefined) else f"`{field.default}`"


def _sections(model: type[BaseModel], prefix: str) -> Iterator[tuple[str, type[BaseModel]]]:
    """Every section below a model with its dotted name, the outer ones first."""
    for name, field in model.model_fields.items():
        inner = _model_in(field.annotation)
        if inner:
            yield f"{prefix}{name}", inner
            yield from _sections(inner, f"{prefix}{name}.")


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if typing.get_origin(annotation) in (typing.Union, types.UnionType, tuple):
        found = (_model_in(argument) for argument in typing.get_args(annotation))
        return next((model for model in found if model), None)
    return None


def _setting_rows(section: str, model: type[BaseModel], base: dict[str, Any]) -> Iterator[str]:
    meanings = _attribute_docstrings(model)
    values: Any = base
    for key in section.split("."):
        values = values.get(key, {}) if isinstance(values, dict) else {}
    for name, field in model.model_fields.items():
        if _model_in(field.annotation):
            continue
        value = values.get(name) if isinstance(values, dict) else None
        shown = "" if value is None else f"`{_as_yaml(value)}`"
        meaning = " ".join(filter(None, (meanings.get(name), _allowed(field.annotation))))
        yield f"| `{name}` | {_cell(shown)} | {_cell(meaning)} |"


def _allowed(annotation: Any) -> str:
    if typing.get_origin(annotation) is not typing.Literal:
        return ""
    return f"One of: {', '.join(map(str, typing.get_args(annotation)))}."


def _as_yaml(value: Any) -> str:
    return yaml.safe_dump(value, default_flow_style=True, width=1000).split("\n")[0]


def _attribute_docstrings(model: type[BaseModel]) -> dict[str, str]:
    """The text below each field, also of the classes that the model inherits from."""
    found: dict[str, str] = {}
    for kind in reversed(model.__mro__):
        if not issubclass(kind, BaseModel) or kind is BaseModel:
            continue
        body = ast.parse(inspect.getsource(kind)).body[0]
        statements = body.body if isinstance(body, ast.ClassDef) else []
        for field, text in pairwise(statements):
            if not isinstance(field, ast.AnnAssign) or not isinstance(field.target, ast.Name):
                continue
            if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant):
                found[field.target.id] = " ".join(str(text.value.value).split())
    return found


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


PAGES = {"data.md": data_page, "parameters.md": parameters_page}


def main(*, check: bool) -> int:
    """Writes the pages, or names those that are stale."""
    stale = []
    for name, page in PAGES.items():
        path = ROOT / "docs" / name
        content = page()
        if path.is_file() and path.read_text("utf-8") == content:
            continue
        stale.append(f"docs/{name}")
        if not check:
            path.write_text(content, "utf-8")
    if check and stale:
        print(f"stale: {', '.join(stale)}. Run `make docs`.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))

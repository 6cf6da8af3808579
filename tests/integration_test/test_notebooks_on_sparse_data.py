"""Where data is missing, the notebooks show a sentence instead of an exception.

Their cells are executed in this process, which is much faster than a kernel for each storage.
"""

import ast
import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import altair as alt
import nbformat
import polars as pl
import pytest
from IPython.display import Markdown

from config.settings import PROJECT_ROOT, RunType
from ml_pipeline.running.documents import PublishedFile, PublishedScope, RunManifest
from ml_pipeline.running.run_parameters import RecordedParameters
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import result_table, run_manifest, static_table
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema, to_parquet
from tests.unit_tests.results.conftest import error_sets

NOTEBOOKS = PROJECT_ROOT / "notebooks"
SCOPE = DataScope(("G20", "DE"), date(2026, 7, 27), date(2026, 8, 3))

Show = Callable[[str], list[object]]


@pytest.fixture
def playground(tmp_path: os.PathLike[str], monkeypatch: pytest.MonkeyPatch) -> Storage:
    root = f"file://{os.fspath(tmp_path)}"
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", root)
    monkeypatch.setenv("ML_PIPELINE_STORAGE__DOMAIN", "playground")
    return Storage(root, "playground")


@pytest.fixture
def show(monkeypatch: pytest.MonkeyPatch) -> Iterator[Show]:
    """Executes a notebook and returns the value that each cell shows."""
    monkeypatch.chdir(NOTEBOOKS)
    monkeypatch.setattr(sys, "path", [*sys.path])

    def execute(name: str) -> list[object]:
        names: dict[str, object] = {}
        cells = nbformat.read(NOTEBOOKS / f"{name}.ipynb", as_version=4).cells
        return [_value(cell.source, names) for cell in cells if cell.cell_type == "code"]

    with pl.Config(), alt.renderers.enable("default"):
        yield execute


def _value(source: str, names: dict[str, object]) -> object:
    """Execute a cell and return the value of its last line; a chart is checked as when it shows."""
    *statements, last = ast.parse(source).body
    if not isinstance(last, ast.Expr):
        statements.append(last)
    exec(compile(ast.Module(statements, []), "cell", "exec"), names)  # noqa: S102
    if not isinstance(last, ast.Expr):
        return None
    value: object = eval(compile(ast.Expression(last.value), "cell", "eval"), names)  # noqa: S307
    if isinstance(value, alt.TopLevelMixin):
        value.to_dict()
    return value


def sentences(values: list[object]) -> list[str]:
    return [str(value.data) for value in values if isinstance(value, Markdown)]


def publish(
    storage: Storage, run_id: str, run_type: RunType, supports: dict[str, float], day: int = 0
) -> None:
    """Publish a run of one data scope, made by hand."""
    key = result_table("frequent_error_sets", run_id, SCOPE)
    frame = error_sets(run_id, SCOPE, supports)
    content = to_parquet(frame, "frequent_error_sets", key)
    storage.put(key, content)
    at = datetime(2026, 8, 24, tzinfo=UTC) + timedelta(days=day)
    period = {} if run_type == "recurring" else {"start_date": SCOPE.start, "end_date": SCOPE.end}
    manifest = RunManifest(
        run_id=run_id,
        status="succeeded",
        started_at=at,
        ended_at=at,
        pipeline_version="1",
        code_digest="0",
        parameters=RecordedParameters.model_validate(
            {"run_type": run_type, "model_series": ("G20",), "markets": ("DE",), **period}
        ),
        data_scopes=(
            PublishedScope(data_scope=SCOPE, status="succeeded", step=None, message=None),
        ),
        tables={
            "frequent_error_sets": (
                PublishedFile(key=key, rows=frame.height, sha256=digest_of(content)),
            )
        },
    )
    storage.create(run_manifest(run_id), manifest.to_bytes())


def test_results_of_an_empty_store(
    playground: Storage, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_RUN__START_DATE", "null")

    texts = sentences(show("explore_results"))

    assert [text.split(".")[0] for text in texts] == [
        "No run is published here",
        "The latest run has no error set",
        *["Two weeks are needed: successful runs of the run type `recurring`"] * 2,
        "A time line needs a successful run of the run type `simulation`",
        "The latest run has no error set",
        "No run is published here",
    ]
    assert playground.list_objects("pipeline_outputs") == []


def test_results_of_individual_runs_only(playground: Storage, show: Show) -> None:
    publish(playground, "one", "individual", {"A B": 0.5, "B C": 0.2})
    publish(playground, "two", "individual", {"A B": 0.4}, day=1)

    values = show("explore_results")

    assert sum(isinstance(value, alt.TopLevelMixin) for value in values) == 2
    assert [text.split(".")[0] for text in sentences(values)] == [
        *["Two weeks are needed: successful runs of the run type `recurring`"] * 2,
        "A time line needs a successful run of the run type `simulation`",
        "No duration is recorded",
    ]


def test_results_of_weeks_without_error_sets(playground: Storage, show: Show) -> None:
    publish(playground, "first", "recurring", {})
    publish(playground, "second", "recurring", {}, day=7)
    publish(playground, "all", "simulation", {}, day=8)

    texts = sentences(show("explore_results"))

    assert [text.split(".")[0] for text in texts] == [
        "The latest run has no error set",
        *["The last two weeks do not differ: both have the same error sets, or none"] * 2,
        "The last simulation found no error set",
        "The latest run has no error set",
        "No duration is recorded",
    ]


def put_source(storage: Storage, events: list[tuple[str, str, datetime]]) -> None:
    """Put source tables of one object, without an event catalog."""
    objects = {"object_id": ["o1"], "model_series": ["G20"], "market": ["DE"]}
    rows = [(event_id, "o1", event_id, at, 1.0) for _, event_id, at in events]
    schema = load_schema("error_events").polars
    for name, frame in (
        ("objects", pl.DataFrame(objects)),
        ("error_events", pl.DataFrame(rows, schema, orient="row")),
    ):
        key = f"pipeline_input/source/{name}/part.parquet"
        storage.put(key, to_parquet(frame, name, key))


@pytest.mark.parametrize(
    ("events", "n_sentences"),
    [([], 8), ([("r", "P1", datetime(2026, 7, 28, tzinfo=UTC))], 3)],
    ids=["no event", "one event"],
)
def test_events_that_make_no_error_set(
    playground: Storage,
    show: Show,
    monkeypatch: pytest.MonkeyPatch,
    events: list[tuple[str, str, datetime]],
    n_sentences: int,
) -> None:
    monkeypatch.setenv("ML_PIPELINE_PREPROCESSING__MIN_EVENT_COUNT", "1")
    put_source(playground, events)

    texts = sentences(show("explore_events"))

    assert len(texts) == n_sentences
    assert "No object has two events at different times in G20/DE/" in texts[-3]
    assert "No window of any length makes error sets of the events in G20/DE/" in texts[-1]
    assert not playground.exists(static_table("event_catalog"))

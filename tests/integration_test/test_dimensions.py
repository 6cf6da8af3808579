"""The same data with none, one, two and three dimensions, from either table, by settings alone."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import yaml
from kfp import compiler

from config.settings import Settings
from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.pipeline import build_pipeline
from ml_pipeline.results import error_sets, kpis, read_result
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.running.run_parameters import RunParameters
from ml_pipeline.storage.keys import source_prefix
from ml_pipeline.storage.objects import Storage
from tests.pipeline_runs import PipelineUser

MONDAY = datetime(2026, 7, 27, 8, tzinfo=UTC)
PERIOD = "2026-07-27_2026-08-03"
OBJECTS = [(f"o{number:02}", ("Köln Süd/Ost", "a, b")[number % 2]) for number in range(12)]
EVENTS = [
    (object_id, event_id, MONDAY + timedelta(days=day, minutes=minute), ("11+", "1-10")[day % 2])
    for object_id, _ in OBJECTS
    for day in range(7)
    for event_id, minute in (("A", 0), ("B", 5))
]
STORE = {"table": "objects", "column": "site", "values": ["Köln Süd/Ost", "a, b"]}
AGE = {"table": "error_events", "column": "Age class", "values": ["11+", "1-10"]}
CODE = {"table": "error_events", "column": "plant", "parameter": "plants", "values": ["0123"]}
NO_DIMENSIONS = {"model_series": None, "market": None}
NO_OBJECTS = {"objects": None}


def put_source(storage: Storage) -> None:
    """Writes the tables: no readouts, no mileage, and no static table at all."""
    frames = {
        "objects": pl.DataFrame(OBJECTS, ["object_id", "site"], orient="row"),
        "error_events": pl.DataFrame(
            EVENTS, ["object_id", "event_id", "occurred_at", "Age class"], orient="row"
        ).with_columns(pl.lit("0123").alias("plant")),
    }
    for name, frame in frames.items():
        path = Path(storage.location(f"{source_prefix(name)}/a.parquet"))
        path.parent.mkdir(parents=True)
        frame.write_parquet(path)


def described(
    settings: Settings, dimensions: dict[str, Any], tables: dict[str, None] | None = None
) -> Settings:
    values = settings.model_dump()
    values["dimensions"] = NO_DIMENSIONS | dimensions
    values["extraction"]["tables"] |= tables or {}
    values["extraction"]["columns"]["error_events"] |= {"readout_id": None, "mileage_km": None}
    values["run"]["end_date"] = "2026-08-03"
    return Settings.model_validate(values)


def windows_by_hand(*dimensions: str) -> dict[str, int]:
    """Each pair of events of an object and day is a window: how many has each data scope?"""
    counts: dict[str, int] = {}
    for _, store in OBJECTS:
        for day in range(7):
            value = {"store": store, "age": ("11+", "1-10")[day % 2], "code": "0123"}
            scope = "/".join([*(value[name] for name in dimensions), PERIOD])
            counts[scope] = counts.get(scope, 0) + 1
    return counts


def support_counts(storage: Storage, manifest: RunManifest) -> dict[str, int]:
    rows = read_result(storage, manifest, "frequent_error_sets")
    pairs = rows.filter(pl.col("event_ids") == ["A", "B"])
    assert pairs.get_column("names").to_list() == [["A", "B"]] * pairs.height
    assert pairs.get_column("known_status").unique().to_list() == ["new"]
    return dict(pairs.select("data_scope", "support_count").iter_rows())


@pytest.mark.parametrize(
    ("dimensions", "tables"),
    [
        ({}, {}),
        ({}, NO_OBJECTS),
        ({"store": STORE}, {}),
        ({"age": AGE}, NO_OBJECTS),
        ({"age": AGE}, {}),
        ({"store": STORE, "age": AGE}, {}),
        ({"age": AGE, "code": CODE}, NO_OBJECTS),
        ({"age": AGE, "store": STORE, "code": CODE}, {}),
    ],
)
def test_data_is_mined_with_any_dimensions(
    settings: Settings, dimensions: dict[str, Any], tables: dict[str, None]
) -> None:
    settings = described(settings, dimensions, tables)
    storage = Storage.from_settings(settings.storage)
    put_source(storage)

    manifest = run_in_process("first", {}, settings=settings)

    assert {scope.status for scope in manifest.data_scopes} == {"succeeded"}
    assert manifest.dimensions == tuple(dimensions)
    assert support_counts(storage, manifest) == windows_by_hand(*dimensions)
    again = run_in_process("again", {}, settings=settings)
    assert support_counts(storage, again) == windows_by_hand(*dimensions)
    of_run = kpis(run="again", scope="_run", storage=storage)
    assert of_run.filter(kpi="extracted units").get_column("value").to_list() == [0]


@pytest.mark.parametrize(
    ("dimensions", "texts", "scopes"),
    [
        ({}, {}, {PERIOD}),
        ({"age": AGE}, {"age": "11+"}, {f"11+/{PERIOD}"}),
        ({"store": STORE}, {"store": '"a, b"'}, {f"a, b/{PERIOD}"}),
        (
            {"store": STORE, "age": AGE},
            {"store": 'Köln Süd/Ost, "a, b"', "age": "1-10"},
            {f"Köln Süd/Ost/1-10/{PERIOD}", f"a, b/1-10/{PERIOD}"},
        ),
    ],
)
def test_run_parameters_choose_among_the_values(
    settings: Settings, dimensions: dict[str, Any], texts: dict[str, str], scopes: set[str]
) -> None:
    settings = described(settings, dimensions)
    storage = Storage.from_settings(settings.storage)
    put_source(storage)

    manifest = run_in_process("run", texts, settings=settings)

    expected = windows_by_hand(*dimensions)
    assert support_counts(storage, manifest) == {scope: expected[scope] for scope in scopes}
    for scope in scopes:
        assert set(error_sets(scope=scope, storage=storage)["data_scope"]) == {scope}


@pytest.mark.parametrize(
    ("dimensions", "form"),
    [
        ({}, []),
        ({"store": STORE}, ["store"]),
        ({"store": STORE, "code": CODE}, ["store", "plants"]),
        ({"age": AGE, "store": STORE, "code": CODE}, ["age", "store", "plants"]),
    ],
)
def test_form_of_the_compiled_pipeline_has_the_dimensions(
    settings: Settings, dimensions: dict[str, Any], form: list[str], tmp_path: Path
) -> None:
    package = tmp_path / "pipeline.yaml"
    pipeline = build_pipeline(described(settings, dimensions), "2026-08-24T06:00:00Z")
    compiler.Compiler().compile(pipeline, str(package))

    spec = yaml.safe_load(package.read_text("utf-8"))
    others = set(RunParameters.model_fields)
    assert set(spec["root"]["inputDefinitions"]["parameters"]) == {*others, *form}
    tasks = spec["components"]["comp-exit-handler-1"]["dag"]["tasks"]
    inputs = tasks["setup-extraction-op"]["inputs"]["parameters"]
    slots = [inputs.get(f"dimension_{number}") for number in (1, 2, 3)][: len(form)]
    assert slots == [{"componentInputParameter": f"pipelinechannel--{name}"} for name in form]


def test_command_runs_on_values_of_any_kind(file_root: str) -> None:
    user = PipelineUser(file_root)
    put_source(user.storage)
    columns = {"readout_id": None, "mileage_km": None}
    variables = {
        "ML_PIPELINE_DIMENSIONS": json.dumps(NO_DIMENSIONS | {"store": STORE, "age": AGE}),
        "ML_PIPELINE_EXTRACTION__COLUMNS__ERROR_EVENTS": json.dumps(columns),
        "ML_PIPELINE_RUN__END_DATE": "2026-08-03",
    }

    run = user.run('store=Köln Süd/Ost, "a, b"', "age=11+", **variables)

    assert run.returncode == 0, run.stdout + run.stderr
    expected = windows_by_hand("store", "age")
    scopes = [f"Köln Süd/Ost/11+/{PERIOD}", f"a, b/11+/{PERIOD}"]
    assert support_counts(user.storage, user.runs[-1]) == {name: expected[name] for name in scopes}
    assert all(name in run.stdout for name in scopes)


def test_object_with_several_values_is_counted_and_warned_of(settings: Settings) -> None:
    settings = described(settings, {"store": STORE})
    storage = Storage.from_settings(settings.storage)
    put_source(storage)
    twice = pl.DataFrame({"object_id": ["o00"], "site": ["a, b"]})
    twice.write_parquet(storage.location(f"{source_prefix('objects')}/b.parquet"))

    manifest = run_in_process("run", {}, settings=settings)

    of_run = kpis(run="run", scope="_run", storage=storage)
    counted = of_run.filter(kpi="objects with several values")
    assert counted.select("value", "unit").rows() == [(1, "objects")]
    (warning,) = (text for text in manifest.warnings if "several values" in text)
    assert "1 objects are listed with several values of a dimension" in warning
    first = windows_by_hand("store")[f"Köln Süd/Ost/{PERIOD}"]
    assert support_counts(storage, manifest)[f"Köln Süd/Ost/{PERIOD}"] == first

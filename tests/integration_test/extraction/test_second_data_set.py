"""A warehouse that looks quite different goes through the whole pipeline by configuration alone."""

import json

import polars as pl
import pytest

from ml_pipeline.storage.keys import INPUT
from ml_pipeline.storage.objects import Storage
from sample_data import Sample, SampleSpec, write_sample
from tests.pipeline_runs import DOMAIN, PipelineUser

SOURCE = f"{INPUT}/source"
COLUMNS = {
    "objects": {"object_id": "fin"},
    "error_events": {
        "readout_id": "session_nr",
        "object_id": "fahrzeug",
        "event_id": "dtc",
        "occurred_at": "zeit_ms",
        "mileage_km": "km_stand",
    },
    "time": {"kind": "epoch_milliseconds"},
    "extra": {"workshop": {"column": "betrieb", "type": "integer"}},
}
DIMENSIONS = {
    "model_series": {"column": "baureihe"},
    "market": {"column": "vertriebsregion"},
}
SETTINGS = {
    "ML_PIPELINE_DIMENSIONS": json.dumps(DIMENSIONS),
    "ML_PIPELINE_EXTRACTION__TABLES__OBJECTS": "fahrzeuge",
    "ML_PIPELINE_EXTRACTION__TABLES__ERROR_EVENTS": "fehlerspeicher",
    "ML_PIPELINE_EXTRACTION__COLUMNS": json.dumps(COLUMNS),
}
PARAMETERS = ("model_series=G20", "markets=DE")


@pytest.fixture
def user(storage_root: str) -> PipelineUser:
    return PipelineUser(storage_root)


@pytest.fixture
def numbers(user: PipelineUser) -> dict[str, int]:
    """Puts the other warehouse in place of the sample; returns the number of each event id."""
    storage = user.storage
    write_sample(storage, SampleSpec.one_scope(events=20_000))
    objects, events = (read(storage, name) for name in ("objects", "error_events"))
    catalog = read_static(storage, "event_catalog")
    numbers = {text: 4_000_000 + n for n, text in enumerate(sorted(catalog["event_id"]))}
    storage.delete_prefix(SOURCE)
    write(
        storage,
        f"{SOURCE}/fahrzeuge/a.parquet",
        objects.rename(
            {"object_id": "fin", "model_series": "baureihe", "market": "vertriebsregion"}
        ),
    )
    theirs = events.select(
        pl.col("mileage_km").cast(pl.Float32).alias("km_stand"),
        pl.col("occurred_at").dt.epoch("ms").alias("zeit_ms"),
        pl.col("event_id")
        .replace_strict(numbers, default=None, return_dtype=pl.Int64)
        .alias("dtc"),
        pl.col("object_id").alias("fahrzeug"),
        pl.col("readout_id").alias("session_nr"),
        (pl.int_range(pl.len()) % 50).alias("betrieb"),
    )
    write(storage, f"{SOURCE}/fehlerspeicher/a.parquet", theirs)
    as_text = {text: str(number) for text, number in numbers.items()}
    for name in ("event_catalog", "known_error_sets"):
        table = read_static(storage, name)
        column = "event_id" if name == "event_catalog" else "event_ids"
        ids = pl.col(column) if name == "event_catalog" else pl.element()
        replaced = ids.replace_strict(as_text, return_dtype=pl.String)
        if name == "known_error_sets":
            replaced = pl.col(column).list.eval(replaced)
        write(storage, f"{INPUT}/static/{name}.parquet", table.with_columns(replaced.alias(column)))
    return numbers


def read(storage: Storage, table: str) -> pl.DataFrame:
    stored = storage.list_objects(f"{SOURCE}/{table}")
    return pl.concat([pl.read_parquet(storage.get(found.key)) for found in stored])


def read_static(storage: Storage, table: str) -> pl.DataFrame:
    return pl.read_parquet(storage.get(f"{INPUT}/static/{table}.parquet"))


def write(storage: Storage, key: str, frame: pl.DataFrame) -> None:
    with storage.streamed_target(key) as target:
        frame.write_parquet(target)


def test_other_names_integer_ids_and_milliseconds_give_the_same_error_sets(
    user: PipelineUser, tmp_path_factory: pytest.TempPathFactory, numbers: dict[str, int]
) -> None:
    plain = PipelineUser(tmp_path_factory.mktemp("plain").as_uri())
    sample: Sample = write_sample(plain.storage, SampleSpec.one_scope(events=20_000))
    assert plain.run(*PARAMETERS).returncode == 0

    run = user.run(*PARAMETERS, **SETTINGS)

    assert run.returncode == 0, run.stdout + run.stderr
    assert user.storage.uri.endswith(DOMAIN)
    scope = user.runs[-1].data_scopes[0].data_scope
    found = user.support_counts(scope)
    expected = {
        tuple(sorted(str(numbers[event_id]) for event_id in event_ids)): support
        for event_ids, support in plain.support_counts(scope).items()
    }
    planted = {
        tuple(sorted(str(numbers[event_id]) for event_id in event_ids)): support
        for event_ids, support in sample.expected_sets(scope).items()
    }
    assert found == expected
    assert len(planted) >= 3
    assert planted.items() <= found.items()
    statuses = user.result("frequent_error_sets").group_by("known_status").len().sort("len")
    assert statuses.equals(
        plain.result("frequent_error_sets").group_by("known_status").len().sort("len")
    )


def test_extra_column_lies_beside_the_events(user: PipelineUser, numbers: dict[str, int]) -> None:
    assert user.run(*PARAMETERS, **SETTINGS).returncode == 0

    stored = user.storage.list_objects(f"{INPUT}/extracted")
    key = next(found.key for found in stored if found.key.endswith(".parquet"))
    events = pl.read_parquet(user.storage.get(key))
    assert events.schema["workshop"] == pl.Int64
    assert events["event_id"].drop_nulls().str.contains("^4[0-9]{6}$").all()

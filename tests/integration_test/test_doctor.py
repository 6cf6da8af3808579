"""The check-up on a real S3 server, and from files to a mined result with two commands."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import polars as pl
import pytest
import yaml

from ml_pipeline.local.doctor.examination import examine
from ml_pipeline.results import read_result
from ml_pipeline.running.document_store import published_runs
from ml_pipeline.running.findings import Finding
from ml_pipeline.storage.objects import Storage
from tests.project_copy import copy_project

MACHINES, DAYS = 12, 10
START = datetime(2026, 3, 2, 7)  # noqa: DTZ001 -- a local clock
PAIR = ("E 1", "E 2")
"""Events that each machine reports ten minutes apart, once a day."""


def about_storage() -> Finding:
    report = examine("test")
    (chapter,) = [chapter for chapter in report.chapters if chapter.title == "Storage"]
    assert report.chapters[-1] is chapter, "nothing below can be looked at"
    (finding,) = chapter.findings
    return finding


def test_bucket_that_does_not_exist_is_a_fault(
    s3_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", "s3://no-such-bucket")

    finding = about_storage()

    assert finding.status == "fault"
    assert "s3://no-such-bucket/test_data" in finding.what


def test_wrong_credentials_are_a_fault(s3_root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", s3_root)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")

    finding = about_storage()

    assert finding.status == "fault"
    assert "access denied. Check AWS_ACCESS_KEY_ID" in finding.what


def test_bucket_that_can_be_used_is_fine(s3_root: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", s3_root)

    report = examine("test")

    assert [finding.status for finding in report.chapters[1].findings] == ["ok"]
    assert "There are no source files" in report.chapters[2].findings[-1].what


def events() -> pl.DataFrame:
    """Return the events of all machines: the pair, and a third one that is alone."""
    rows = [
        (f"{machine:04d}", code, START + timedelta(days=day, hours=machine, minutes=minutes))
        for machine in range(MACHINES)
        for day in range(DAYS)
        for code, minutes in ((PAIR[0], 0), (PAIR[1], 10), (f"E {3 + day % 3}", 240))
    ]
    return pl.DataFrame(rows, schema=["machine", "code", "at"], orient="row")


def machines(column: str) -> pl.DataFrame:
    """Return the machines, each with one of two values of a column."""
    numbers = range(MACHINES)
    ids = [f"{number:04d}" for number in numbers]
    return pl.DataFrame({"machine": ids, column: [f"{column} {n % 2}" for n in numbers]})


def csv_with_epoch_milliseconds(source: Path) -> None:
    """Store semicolons, leading zeros and a mileage with a comma."""
    (source / "alarms").mkdir()
    (source / "devices").mkdir()
    events().select(
        pl.col("at").dt.epoch("ms").alias("ts"),
        pl.col("machine").alias("deviceId"),
        pl.col("code").alias("alarmCode"),
        pl.lit("12345,5").alias("km"),
    ).write_csv(source / "alarms" / "a.CSV", separator=";")
    machines("series").rename({"machine": "deviceId"}).write_csv(source / "devices" / "d.csv")


def parquet_with_local_text_times(source: Path) -> None:
    (source / "log").mkdir()
    events().select(
        pl.col("machine").alias("vin"),
        pl.col("code").alias("dtc"),
        pl.col("at").dt.strftime("%d.%m.%Y %H:%M").alias("zeit"),
        (pl.lit("werk ") + (pl.col("machine").cast(pl.Int64) % 2).cast(pl.String)).alias("werk"),
    ).write_parquet(source / "log" / "log.parq")


def nested_hive_folders(source: Path) -> None:
    (source / "vehicles").mkdir()
    fleet = machines("model").with_columns(market=pl.lit("DE"))
    fleet.write_parquet(source / "vehicles" / "part-00000")
    for (week,), part in events().group_by(pl.col("at").dt.week()):
        folder = source / "faults" / "year=2026" / f"week={week}"
        folder.mkdir(parents=True)
        part.write_parquet(folder / "part-0.snappy.parquet")
        (folder / "_SUCCESS").touch()


def two_tables(source: Path) -> None:
    (source / "errors").mkdir()
    (source / "machines").mkdir()
    events().select(
        pl.col("at").dt.strftime("%Y-%m-%d %H:%M:%S").alias("datetime"),
        pl.col("machine").alias("machineID"),
        pl.col("code").alias("errorID"),
    ).write_csv(source / "errors" / "PdM_errors.csv")
    fleet = machines("model").rename({"machine": "machineID"}).with_columns(age=pl.lit(18))
    fleet.write_csv(source / "machines" / "PdM_machines.csv")


def one_table(source: Path) -> None:
    (source / "baskets").mkdir()
    stores = pl.Series(["Köln Süd/Ost", "11+"])
    events().select(
        pl.col("machine").alias("Member_number"),
        pl.col("at").dt.strftime("%d-%m-%Y").alias("Date"),
        pl.col("code").alias("itemDescription"),
        stores.gather(pl.Series([int(each) % 2 for each in events()["machine"]])).alias("store"),
    ).write_csv(source / "baskets" / "baskets.csv")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project, whose storage is a folder in it."""
    return copy_project(tmp_path / "project")


def command(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ml_pipeline", *arguments],
        cwd=project,
        env=os.environ | {"PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def mined_pairs(project: Path) -> Iterator[int]:
    """Yield the support of the pair in each data scope of the last run."""
    storage = Storage((project / "storage").as_uri(), "kubeflow")
    run = published_runs(storage)[-1]
    assert {ended.status for ended in run.data_scopes} == {"succeeded"}
    for row in read_result(storage, run, "frequent_error_sets").iter_rows(named=True):
        if tuple(row["event_ids"]) == PAIR:
            yield row["support_count"]


@pytest.mark.parametrize(
    ("store", "dimensions"),
    [
        (csv_with_epoch_milliseconds, {"series": 2}),
        (parquet_with_local_text_times, {"werk": 2}),
        (nested_hive_folders, {"model": 2, "market": 1}),
        (two_tables, {"model": 2}),
        (one_table, {"store": 2}),
    ],
)
def test_two_commands_lead_from_files_to_a_mined_result(
    store: Callable[[Path], None], dimensions: dict[str, int], project: Path
) -> None:
    source = project / "storage" / "kubeflow" / "pipeline_input" / "source"
    source.mkdir(parents=True)
    store(source)

    doctor = command(project, "doctor", "--write")
    run = command(project, "run")

    assert doctor.returncode == 0, doctor.stdout + doctor.stderr
    assert run.returncode == 0, run.stdout + run.stderr
    written = yaml.safe_load((project / "config" / "environments" / "local.yaml").read_text())
    values = {name: len(each["values"]) for name, each in written["dimensions"].items() if each}
    assert values == dimensions
    assert sum(mined_pairs(project)) == MACHINES * DAYS


def test_doctor_without_write_shows_what_it_would_write(project: Path) -> None:
    settings = project / "config" / "environments" / "local.yaml"
    before = settings.read_text()
    source = project / "storage" / "kubeflow" / "pipeline_input" / "source"
    source.mkdir(parents=True)
    two_tables(source)

    doctor = command(project, "doctor")

    assert doctor.returncode == 1
    assert "    error_events: errors\n" in doctor.stdout
    assert "python -m ml_pipeline doctor --write" in doctor.stdout
    assert settings.read_text() == before

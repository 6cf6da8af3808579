import polars as pl
import pytest

from config.settings import Settings
from ml_pipeline.components.exit_handler.publishing import publish_run
from ml_pipeline.results import leading_error_sets, read_result
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.running.step import Step
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema
from tests.runs import (
    DE,
    RUN_ID,
    US,
    error_set,
    error_sets,
    put_finished_scope,
    put_run_plan,
)

TABLE = "frequent_error_sets"


@pytest.fixture
def published(settings: Settings) -> tuple[Storage, RunManifest]:
    """A run of two data scopes with one error set each."""
    step = Step("exit_handler", RUN_ID, settings)
    put_run_plan(step.storage, DE, US)
    put_finished_scope(step.storage, DE, settings, error_set("P1", "P2", count=20))
    put_finished_scope(step.storage, US, settings, error_set("P3", "P4", count=30))
    return step.storage, publish_run(step)


def leading(count: int, *rows: dict[str, object]) -> list[list[str]]:
    found = leading_error_sets(error_sets(DE, rows), count)
    return found["event_ids"].to_list()


def test_result_holds_all_data_scopes_of_the_run(published: tuple[Storage, RunManifest]) -> None:
    found = read_result(*published, TABLE)
    assert found.select("data_scope", "support_count").rows() == [(str(DE), 20), (str(US), 30)]
    assert found.schema == load_schema(TABLE).polars


def test_table_that_the_run_does_not_have_is_empty(
    published: tuple[Storage, RunManifest],
) -> None:
    found = read_result(*published, "quarantined_events")
    assert found.height == 0
    assert found.schema == load_schema("quarantined_events").polars


def test_files_of_another_run_are_not_read(published: tuple[Storage, RunManifest]) -> None:
    storage, manifest = published
    (first, _) = manifest.tables[TABLE]
    stray = first.key.replace("run_id=42", "run_id=43")
    storage.put(stray, storage.get(first.key))
    assert read_result(storage, manifest, TABLE).height == 2


def test_most_frequent_sets_lead() -> None:
    assert leading(
        2,
        error_set("P1", "P2", count=10),
        error_set("P3", "P4", count=30),
        error_set("P5", "P6", count=20),
    ) == [["P3", "P4"], ["P5", "P6"]]


def test_of_equally_frequent_sets_the_larger_leads() -> None:
    assert leading(
        3,
        error_set("P8", "P9", count=10),
        error_set("P1", "P2", count=10),
        error_set("P3", "P4", "P5", count=10),
    ) == [["P3", "P4", "P5"], ["P1", "P2"], ["P8", "P9"]]


def test_part_of_a_frequent_set_does_not_compete() -> None:
    rows = error_set("P1", "P2", count=90, maximal=False), error_set("P1", "P2", "P3", count=10)
    assert leading(5, *rows) == [["P1", "P2", "P3"]]


def test_each_data_scope_has_its_leaders() -> None:
    rows = [error_set("P1", "P2", count=9), error_set("P3", "P4", count=8)]
    both = pl.concat([error_sets(DE, rows), error_sets(US, rows)])
    found = leading_error_sets(both, 1)
    assert found.select("data_scope", "support_count").rows() == [(str(DE), 9), (str(US), 9)]

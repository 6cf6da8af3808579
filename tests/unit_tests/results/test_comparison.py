import polars as pl
import pytest

from ml_pipeline import results
from ml_pipeline.errors import ObjectNotFoundError, ParameterError
from ml_pipeline.results import compare, paired_scopes
from ml_pipeline.running.document_store import read_manifest
from ml_pipeline.running.documents import PublishedFile
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import run_manifest
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema, to_parquet
from tests.unit_tests.results.conftest import US_1, WEEK_1, WEEK_2, Publish


def test_sets_that_appeared_disappeared_and_changed(storage: Storage, publish: Publish) -> None:
    publish("a", {WEEK_1: {"A B": 0.5, "B C": 0.25, "C D": 0.125}})
    publish("b", {WEEK_1: {"A B": 0.5, "B C": 0.375, "D E": 0.0625}})

    changes = compare("a", "b", storage=storage)

    columns = ("event_ids", "change", "support_a", "support_b", "support_change")
    assert changes.select(*columns).rows() == [
        (["B", "C"], "changed", 0.25, 0.375, 0.125),
        (["C", "D"], "disappeared", 0.125, None, -0.125),
        (["D", "E"], "appeared", None, 0.0625, 0.0625),
    ]
    assert changes.get_column("names").to_list()[1] == ["name of C", "name of D"]


def test_each_data_scope_is_compared_with_itself(storage: Storage, publish: Publish) -> None:
    publish("a", {WEEK_1: {"A B": 0.5}, US_1: {"A B": 0.25}})
    publish("b", {WEEK_1: {"A B": 0.5}, US_1: {"A B": 0.5}})

    changes = compare("a", "b", storage=storage)

    columns = ("data_scope_a", "data_scope_b", "change")
    assert changes.select(*columns).rows() == [(str(US_1), str(US_1), "changed")]


def test_weeks_of_a_recurring_run_are_compared_with_each_other(
    storage: Storage, publish: Publish
) -> None:
    publish("a", {WEEK_1: {"A B": 0.5}})
    publish("b", {WEEK_2: {"A B": 0.25}})

    (change,) = compare("a", "b", storage=storage).iter_rows(named=True)

    assert (change["data_scope_a"], change["data_scope_b"]) == (str(WEEK_1), str(WEEK_2))
    assert change["support_change"] == -0.25


def test_a_data_scope_that_failed_is_left_out(publish: Publish) -> None:
    a = publish("a", {WEEK_1: {"A B": 0.5}, US_1: {"A B": 0.5}})
    b = publish("b", {WEEK_1: None, US_1: {"A B": 0.5}})

    assert paired_scopes(a, b) == [(US_1, US_1)]


def test_a_data_scope_that_was_cancelled_is_left_out(publish: Publish) -> None:
    a, b = (publish(run_id, {WEEK_1: {"A B": 0.5}, US_1: {"A B": 0.5}}) for run_id in "ab")
    first, second = b.data_scopes
    broken_off = first.model_copy(update={"status": "cancelled"})
    b = b.model_copy(update={"status": "cancelled", "data_scopes": (broken_off, second)})

    assert paired_scopes(a, b) == [(US_1, US_1)]


def test_runs_without_a_common_data_scope_give_an_empty_frame(
    storage: Storage, publish: Publish
) -> None:
    publish("a", {WEEK_1: {"A B": 0.5}})
    publish("b", {US_1: {"A B": 0.5}})

    assert compare("a", "b", storage=storage).is_empty()


def test_runs_that_were_not_published_are_named(storage: Storage, publish: Publish) -> None:
    publish("a", {WEEK_1: {"A B": 0.5}})

    with pytest.raises(ObjectNotFoundError, match="The run b is not published"):
        results.compare("a", "b", storage=storage)


def put_metrics(storage: Storage, run_id: str, rows: list[tuple[DataScope, str, float]]) -> None:
    """Adds a table of figures, `kpis`, to a published run."""
    manifest = read_manifest(storage, run_id)
    frame = pl.DataFrame(
        [(run_id, str(scope), "train_model", kpi, value, "share") for scope, kpi, value in rows],
        schema=load_schema("kpis").polars,
        orient="row",
    )
    key = f"pipeline_outputs/kpis/run_id={run_id}/all.parquet"
    content = to_parquet(frame, "kpis", key)
    storage.put(key, content)
    part = PublishedFile(key=key, rows=frame.height, sha256=digest_of(content))
    tables = {**manifest.tables, "kpis": (part,)}
    changed = manifest.model_copy(update={"tables": tables})
    storage.put(run_manifest(run_id), changed.to_bytes())


def test_numbers_of_a_table_are_compared_side_by_side(storage: Storage, publish: Publish) -> None:
    publish("a", {WEEK_1: {"A B": 0.5}, US_1: {"A B": 0.5}})
    publish("b", {WEEK_2: {"A B": 0.5}, US_1: None})
    put_metrics(storage, "a", [(WEEK_1, "auc", 0.5), (WEEK_1, "old", 1.0), (US_1, "auc", 0.75)])
    put_metrics(storage, "b", [(WEEK_2, "auc", 0.75), (WEEK_2, "new", 2.0)])

    compared = results.compare_table("a", "b", "kpis", storage=storage)

    columns = ["data_scope_a", "data_scope_b", "step", "kpi", "unit"]
    assert compared.columns == [*columns, "value_a", "value_b", "value_change"]
    assert compared.drop("step", "unit").rows() == [
        (str(WEEK_1), str(WEEK_2), "auc", 0.5, 0.75, 0.25),
        (str(WEEK_1), str(WEEK_2), "old", 1.0, None, None),
        (str(WEEK_1), str(WEEK_2), "new", None, 2.0, None),
    ]


def test_rows_that_cannot_be_told_from_each_other_are_not_compared(
    storage: Storage, publish: Publish
) -> None:
    for run_id in ("a", "b"):
        publish(run_id, {WEEK_1: {"A B": 0.5}})
        put_metrics(storage, run_id, [(WEEK_1, "auc", 0.5), (WEEK_1, "auc", 0.25)])

    with pytest.raises(ParameterError, match="several rows with the same data_scope, step, kpi"):
        results.compare_table("a", "b", "kpis", storage=storage)

import pytest

from ml_pipeline import results
from ml_pipeline.errors import DataContractError, ObjectNotFoundError, ParameterError
from ml_pipeline.storage.keys import result_table
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import to_parquet, write_table
from tests.unit_tests.results.conftest import US_1, WEEK_1, WEEK_2, Publish, error_sets


def test_runs_are_listed_oldest_first(storage: Storage, publish: Publish) -> None:
    publish("z", {WEEK_1: {"A B": 0.5, "B C": 0.25}, WEEK_2: {}})
    publish("a", {WEEK_1: {"A B": 0.5}, US_1: None})

    runs = results.runs(storage=storage)

    columns = ("run_id", "status", "data_scopes", "empty_scopes", "failed_scopes", "error_sets")
    assert runs.select(*columns).rows() == [
        ("z", "succeeded", 2, 1, 0, 2),
        ("a", "failed", 2, 0, 1, 1),
    ]
    assert results.latest_run(storage=storage) == "a"


def test_an_unpublished_run_is_never_seen(storage: Storage, publish: Publish) -> None:
    publish("done", {WEEK_1: {"A B": 0.5}})
    unfinished = error_sets("under-way", WEEK_1, {"X Y": 0.9})
    key = result_table("frequent_error_sets", "under-way", WEEK_1)
    write_table(storage, key, unfinished, "frequent_error_sets")

    assert set(results.error_sets(storage=storage).get_column("run_id")) == {"done"}
    with pytest.raises(ObjectNotFoundError, match=r"under-way is not published.*: done"):
        results.error_sets(run="under-way", storage=storage)


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (None, 3),
        (WEEK_1, 1),
        (str(WEEK_1), 1),
        ("G20/DE", 2),
        ("G20", 3),
        ("G20/", 3),
    ],
)
def test_error_sets_of_a_data_scope_or_of_all_that_begin_so(
    storage: Storage, publish: Publish, scope: str | None, found: int
) -> None:
    publish("run", {WEEK_1: {"A B": 0.5}, WEEK_2: {"A B": 0.4}, US_1: {"A B": 0.3}})

    assert results.error_sets(run="run", scope=scope, storage=storage).height == found


@pytest.mark.parametrize("scope", ["G20/D", "G2", "G30", "DE", "BOGUS", ""])
def test_text_that_is_not_a_data_scope_is_refused_with_those_that_are(
    storage: Storage, publish: Publish, scope: str
) -> None:
    publish("run", {WEEK_1: {"A B": 0.5}, US_1: {"A B": 0.3}})
    message = f"scope: received '{scope}'; allowed: .* {WEEK_1}, {US_1}"
    with pytest.raises(ParameterError, match=message):
        results.error_sets(run="run", scope=scope, storage=storage)


def test_nothing_published_gives_empty_frames_with_their_columns(storage: Storage) -> None:
    assert results.runs(storage=storage).is_empty()
    assert results.kpis(storage=storage).columns[:3] == ["run_id", "data_scope", "step"]
    assert results.error_sets(storage=storage).is_empty()
    with pytest.raises(ObjectNotFoundError, match="No run is published"):
        results.latest_run(storage=storage)


def test_unknown_result_table_is_refused(storage: Storage) -> None:
    with pytest.raises(ParameterError, match=r"received 'rules'; allowed: .*error_logs"):
        results.result_table("rules", storage=storage)


def test_table_that_was_replaced_is_refused(publish: Publish, storage: Storage) -> None:
    publish("first", {WEEK_1: {"P1 P2": 0.5}})
    key = result_table("frequent_error_sets", "first", WEEK_1)
    forged = error_sets("first", WEEK_1, {"P8 P9": 0.9})
    storage.put(key, to_parquet(forged, "frequent_error_sets", key))

    with pytest.raises(DataContractError, match=r"was changed after it was published"):
        results.error_sets(storage=storage)

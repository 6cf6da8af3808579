"""Two attempts to end one run, of which one stalls or is killed at any operation on the storage."""

import contextlib
from datetime import timedelta
from itertools import count

import pytest

from ml_pipeline.components.exit_handler import publication
from ml_pipeline.components.exit_handler.exit_handler import end_run
from ml_pipeline.errors import RunConflictError, StorageError, StorageUnavailableError
from ml_pipeline.results import files, read_file, read_result, result_table
from ml_pipeline.running.document_store import published_runs, read_manifest
from ml_pipeline.running.step import Step
from ml_pipeline.storage.keys import (
    ATTEMPT,
    OUTPUTS,
    TEMPORARY,
    run_manifest,
    run_plan_key,
    temporary,
)
from ml_pipeline.storage.objects import Storage
from tests.conftest import settings_for
from tests.disturbed_storage import KilledError, disturb
from tests.runs import (
    DE,
    NOON,
    RUN_ID,
    US,
    error_set,
    put_ended_early,
    put_finished_scope,
    put_records,
    put_run_plan,
    scope_step,
    step_record,
)

RUN_STEPS = ("setup_extraction", "data_extraction", "check_data_scopes")
EVERY = 7
"""Distance of the operations that are disturbed; all of them take a minute."""


def attempt(root: str) -> Step:
    """Return an attempt to end the run: a process of its own."""
    return Step("exit_handler", RUN_ID, settings_for(root))


def prepare(root: str, *, us_failed: bool = False) -> Step:
    """Write the temporary data of a run, with a file, and return an attempt to end it."""
    step = attempt(root)
    put_run_plan(step.storage, DE, US)
    put_records(step.storage, None, map(step_record, RUN_STEPS))
    put_finished_scope(step.storage, DE, step.settings)
    if us_failed:
        put_ended_early(step.storage, US, "set_mining", "failed", "out of memory")
    else:
        put_finished_scope(step.storage, US, step.settings, error_set("P3", "P4", count=30))
    scope_step("set_mining", step.settings, DE).write_file("model.json", b"{}")
    return step


def outputs(storage: Storage) -> dict[str, bytes]:
    return {stored.key: storage.get(stored.key) for stored in storage.list_objects(OUTPUTS)}


def roots(tmp_path_factory: pytest.TempPathFactory) -> str:
    return (tmp_path_factory.mktemp("files") / "storage").as_uri()


def check_published(storage: Storage, status: str) -> None:
    """Check that the run is published as a whole: all of its tables and files can be read."""
    (manifest,) = published_runs(storage)
    assert manifest.status == status
    sets = read_result(storage, manifest, "frequent_error_sets").get_column("event_ids").to_list()
    assert sets == ([["P1", "P2"]] if status == "failed" else [["P1", "P2"], ["P3", "P4"]])
    for table in manifest.tables:
        read_result(storage, manifest, table)
    assert read_result(storage, manifest, "run_info").get_column("status").to_list() == [status]
    assert read_file(RUN_ID, DE, "model.json", storage=storage) == b"{}"


def check_nothing_else(storage: Storage) -> None:
    """Check that there is nothing in the results but what the manifest lists."""
    (manifest,) = published_runs(storage)
    listed = {file.key for parts in manifest.tables.values() for file in parts}
    listed |= {file.key for file in manifest.files} | {run_manifest(RUN_ID)}
    assert set(outputs(storage)) == listed


@pytest.mark.parametrize("us_failed", [False, True])
def test_attempt_that_stalls_anywhere_changes_nothing_after_another_published(
    tmp_path_factory: pytest.TempPathFactory, us_failed: bool
) -> None:
    status = "failed" if us_failed else "succeeded"
    for number in count(0, EVERY):
        root = roots(tmp_path_factory)
        stalled = prepare(root, us_failed=us_failed)
        after: dict[str, bytes] = {}

        def publish_meanwhile(root: str = root, after: dict[str, bytes] = after) -> None:
            other = attempt(root)
            end_run(other, "SUCCEEDED")
            after.update(outputs(other.storage))

        with pytest.MonkeyPatch.context() as patch:
            happened = disturb(stalled.storage, patch, number, publish_meanwhile)
            manifest = end_run(stalled, "SUCCEEDED")
            if not happened():
                break
        storage = attempt(root).storage
        assert manifest == read_manifest(storage, RUN_ID), number
        listed = {file.key for parts in manifest.tables.values() for file in parts}
        before = {key: content for key, content in after.items() if key in listed}
        assert {key: storage.get(key) for key in before} == before, number
        assert after[run_manifest(RUN_ID)] == storage.get(run_manifest(RUN_ID)), number
        check_published(storage, status)
        check_nothing_else(storage)
        if not us_failed:
            assert storage.list_objects(TEMPORARY) == [], number
    assert number > 2 * EVERY


@pytest.mark.parametrize("us_failed", [False, True])
def test_attempt_that_is_killed_anywhere_is_repeated(
    tmp_path_factory: pytest.TempPathFactory, us_failed: bool
) -> None:
    def kill() -> None:
        raise KilledError

    for number in count(0, EVERY):
        root = roots(tmp_path_factory)
        killed = prepare(root, us_failed=us_failed)
        with pytest.MonkeyPatch.context() as patch:
            happened = disturb(killed.storage, patch, number, kill)
            with contextlib.suppress(KilledError):
                end_run(killed, "SUCCEEDED")
            if not happened():
                break
        again = attempt(root)
        end_run(again, "SUCCEEDED")
        check_published(again.storage, "failed" if us_failed else "succeeded")
        check_nothing_else(again.storage)
        if not us_failed:
            assert again.storage.list_objects(TEMPORARY) == [], number
    assert number > 2 * EVERY


def test_usual_keys_are_those_of_the_documentation(file_root: str) -> None:
    manifest = end_run(prepare(file_root))

    keys = [file.key for parts in manifest.tables.values() for file in parts]
    assert f"{OUTPUTS}/run_info/run_id={RUN_ID}/_run.parquet" in keys
    assert not [key for key in keys if ATTEMPT in key]


def test_second_attempt_leaves_the_results_of_the_first_alone_until_it_published(
    file_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed = prepare(file_root)
    key = f"{OUTPUTS}/run_info/run_id={RUN_ID}/_run.parquet"
    killed.storage.put(key, b"of an attempt that may still be running")

    def look() -> None:
        assert killed.storage.get(key) == b"of an attempt that may still be running"

    again = attempt(file_root)
    create = again.storage.create

    def create_last(name: str, content: bytes) -> None:
        if name == run_manifest(RUN_ID):
            look()
        create(name, content)

    monkeypatch.setattr(again.storage, "create", create_last)
    manifest = end_run(again)

    (file,) = manifest.tables["run_info"]
    assert f"/run_id={RUN_ID}/{ATTEMPT}{file.sha256[:16]}/_run.parquet" in file.key
    check_published(again.storage, "succeeded")
    check_nothing_else(again.storage)


def test_large_file_never_shares_a_key_with_another_attempt(
    file_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publication, "LARGEST_IN_MEMORY", 1)
    step = prepare(file_root)
    taken = f"{OUTPUTS}/files/run_id={RUN_ID}/{DE}/model.json"

    end_run(step)

    published = files(run=RUN_ID, storage=step.storage).filter(name="model.json")
    (location,) = published.get_column("location")
    assert ATTEMPT in location
    assert not step.storage.exists(taken)
    assert read_file(RUN_ID, DE, "model.json", storage=step.storage) == b"{}"


def test_ending_a_run_again_after_success_changes_nothing(file_root: str) -> None:
    end_run(prepare(file_root), "SUCCEEDED")
    storage = attempt(file_root).storage
    before = storage.list_objects("")

    for state in ("SUCCEEDED", "FAILED", "RUNNING", ""):
        assert end_run(attempt(file_root), state).status == "succeeded"

    assert storage.list_objects("") == before


def test_failure_of_a_late_attempt_changes_nothing(
    file_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = prepare(file_root)
    published: dict[str, bytes] = {}

    def publish_and_fail() -> None:
        end_run(attempt(file_root), "SUCCEEDED")
        published.update(outputs(attempt(file_root).storage))
        raise StorageError("no space left")

    disturb(late.storage, monkeypatch, 3, publish_and_fail, ("create",))
    assert end_run(late).status == "succeeded"

    storage = attempt(file_root).storage
    assert end_run(attempt(file_root)).status == "succeeded"
    assert outputs(storage) == published
    assert storage.list_objects(TEMPORARY) == []


def test_run_is_a_success_although_the_last_record_cannot_be_written(
    file_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = prepare(file_root)
    put = step.storage.put

    def put_nothing_after_the_manifest(key: str, content: bytes) -> None:
        if step.storage.exists(run_manifest(RUN_ID)):
            raise StorageError("no space left")
        put(key, content)

    monkeypatch.setattr(step.storage, "put", put_nothing_after_the_manifest)
    assert end_run(step).status == "succeeded"
    check_published(step.storage, "succeeded")


def test_fault_of_a_run_that_is_not_published_is_raised(
    file_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = prepare(file_root)

    def fail() -> None:
        raise StorageError("no space left")

    disturb(step.storage, monkeypatch, 3, fail, ("create",))
    with pytest.raises(StorageError, match="no space left"):
        end_run(step)


def test_temporary_data_that_disappears_meanwhile_is_never_published_half(
    file_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = prepare(file_root)
    table = temporary(RUN_ID, US, "set_mining", "frequent_error_sets.parquet")
    other = attempt(file_root).storage
    with monkeypatch.context() as patch:
        disturb(step.storage, patch, 0, lambda: other.delete([table]), ("create",))
        patch.setattr(step, "retried", lambda function: function())
        with pytest.raises(StorageUnavailableError, match=r"changed while it was published"):
            end_run(step)
    assert published_runs(other) == []


def test_manifest_of_another_run_of_this_id_is_refused(
    file_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = prepare(file_root)
    other = attempt(file_root).storage

    def publish_other() -> None:
        manifest = end_run(attempt(file_root))
        other_run = manifest.model_copy(update={"started_at": NOON - timedelta(days=1)})
        other.put(run_manifest(RUN_ID), other_run.to_bytes())

    disturb(step.storage, monkeypatch, 0, publish_other, ("create",))
    with pytest.raises(RunConflictError, match=r"Another run 42 was published .*new run"):
        end_run(step)


@pytest.mark.parametrize("misses", [1, 2])
def test_plan_that_is_not_found_once_is_looked_for_again(
    file_root: str, monkeypatch: pytest.MonkeyPatch, misses: int
) -> None:
    step = prepare(file_root)
    get, left = step.storage.get, [misses]

    def get_later(key: str) -> bytes:
        if key == run_plan_key(RUN_ID) and left[0]:
            left[0] -= 1
            return get(f"{key}.gone")
        return get(key)

    monkeypatch.setattr(step.storage, "get", get_later)
    end_run(step)

    if misses == 1:
        check_published(step.storage, "succeeded")


def test_run_whose_plan_was_deleted_says_so(file_root: str) -> None:
    step = prepare(file_root)
    step.storage.delete([run_plan_key(RUN_ID)])

    assert end_run(step, "SUCCEEDED").status == "failed"

    errors = result_table("error_logs", run=RUN_ID, storage=step.storage)
    ((name, error_type, message),) = errors.select("step", "error_type", "message").rows()
    assert (name, error_type) == ("setup_extraction", "PlanLost")
    assert message.startswith("the plan that the step wrote is gone")


def test_run_whose_temporary_data_was_deleted_says_so(file_root: str) -> None:
    step = prepare(file_root)
    step.storage.delete_prefix(TEMPORARY)

    assert end_run(step, "SUCCEEDED").status == "failed"

    errors = result_table("error_logs", run=RUN_ID, storage=step.storage)
    ((name, message),) = errors.select("step", "message").rows()
    assert name == "setup_extraction"
    assert "the temporary data of the run was deleted" in message


def test_error_of_a_later_step_is_published_although_the_plan_is_gone(file_root: str) -> None:
    step = attempt(file_root)
    put_records(step.storage, None, [step_record("data_extraction", "failed", "no plan")])

    end_run(step, "FAILED")

    errors = result_table("error_logs", run=RUN_ID, storage=step.storage)
    assert errors.select("step", "message").rows() == [("data_extraction", "no plan")]


def test_extraction_that_was_killed_before_its_record_is_named(file_root: str) -> None:
    step = attempt(file_root)
    put_run_plan(step.storage, DE, US)
    put_records(step.storage, None, [step_record("setup_extraction")])

    end_run(step, "FAILED")

    errors = result_table("error_logs", run=RUN_ID, storage=step.storage)
    of_run = errors.filter(data_scope="_run").select("step", "error_type").rows()
    assert of_run == [("data_extraction", "StepDidNotStart")]

"""Leftovers on S3, where no test can make an object older: here, the limit is in the future."""

from datetime import UTC, datetime, timedelta

from ml_pipeline.components.exit_handler.exit_handler import end_run
from ml_pipeline.components.exit_handler.leftovers import delete_leftovers
from ml_pipeline.storage.keys import OUTPUTS, TEMPORARY, attempt_key, result_table
from ml_pipeline.storage.objects import Storage
from tests.runs import DE
from tests.unit_tests.components.exit_handler.test_interleavings import (
    check_nothing_else,
    check_published,
    prepare,
)


def test_everything_but_what_is_published_is_deleted(storage_root: str, storage: Storage) -> None:
    manifest = end_run(prepare(storage_root))
    (file,) = manifest.tables["run_info"]
    storage.put(attempt_key(file.key, "a" * 64), b"of an attempt that came second")
    storage.put(result_table("kpis", "1", DE), b"of an attempt that was killed")
    storage.put(f"{TEMPORARY}/1/_run/setup_extraction/run_plan.json", b"{}")

    limit = datetime.now(UTC) + timedelta(days=1)
    deletions = {each.kind: (each.count, each.fault) for each in delete_leftovers(storage, limit)}

    assert deletions == {
        "runs with temporary data": (1, ""),
        "results that were not published": (2, ""),
        "extracted files that nothing refers to": (0, ""),
        "unfinished writes": (0, ""),
    }
    assert storage.list_objects(TEMPORARY) == []
    assert len(storage.list_objects(OUTPUTS)) > 1
    check_published(storage, "succeeded")
    check_nothing_else(storage)

"""Published runs of hand-made error sets, without a pipeline."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import polars as pl
import pytest

from ml_pipeline.running.documents import PublishedFile, PublishedScope, RunManifest, ScopeStatus
from ml_pipeline.running.run_parameters import RecordedParameters
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import result_table, run_manifest
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema, to_parquet

WEEK_1 = DataScope(("G20", "DE"), date(2026, 8, 3), date(2026, 8, 10))
WEEK_2 = DataScope(("G20", "DE"), date(2026, 8, 10), date(2026, 8, 17))
US_1 = DataScope(("G20", "US"), date(2026, 8, 3), date(2026, 8, 10))

Sets = dict[str, float]
Publish = Callable[..., RunManifest]


def error_sets(run_id: str, scope: DataScope, supports: Sets) -> pl.DataFrame:
    """One row for each set, written as "A B", with its support among 1,000 windows."""
    rows = [
        {
            "run_id": run_id,
            "data_scope": str(scope),
            "event_ids": events.split(),
            "names": [f"name of {event}" for event in events.split()],
            "size": len(events.split()),
            "support_count": round(support * 1000),
            "support": support,
            "objects": round(support * 1000),
            "lift": 1.0,
            "closed": True,
            "maximal": True,
            "known_status": "new",
            "known_pattern_ids": [],
        }
        for events, support in supports.items()
    ]
    return pl.DataFrame(rows, load_schema("frequent_error_sets").polars)


def _literals(columns: dict[str, float | str]) -> dict[str, pl.Expr]:
    return {name: pl.lit(value) for name, value in columns.items()}


@pytest.fixture
def publish(storage: Storage) -> Publish:
    """Publishes a run; further columns have one value.

    A data scope given as None failed, one without sets is empty.
    """

    def publish_run(
        run_id: str, scopes: dict[DataScope, Sets | None], **columns: float | str
    ) -> RunManifest:
        number = len(storage.list_objects("pipeline_outputs/runs"))
        ended_at = datetime(2026, 8, 24, tzinfo=UTC) + timedelta(hours=number)
        files, published = [], []
        for scope, supports in scopes.items():
            status: ScopeStatus = "succeeded" if supports else "empty"
            if supports is None:
                status = "failed"
            published.append(
                PublishedScope(data_scope=scope, status=status, step=None, message=None)
            )
            if supports:
                key = result_table("frequent_error_sets", run_id, scope)
                frame = error_sets(run_id, scope, supports).with_columns(**_literals(columns))
                content = to_parquet(frame, "frequent_error_sets", key)
                storage.put(key, content)
                files.append(PublishedFile(key=key, rows=frame.height, sha256=digest_of(content)))
        manifest = RunManifest(
            run_id=run_id,
            status="failed" if None in scopes.values() else "succeeded",
            started_at=ended_at,
            ended_at=ended_at,
            pipeline_version="1",
            code_digest="0",
            parameters=RecordedParameters(run_type="recurring"),
            data_scopes=tuple(published),
            tables={"frequent_error_sets": tuple(files)},
        )
        storage.create(run_manifest(run_id), manifest.to_bytes())
        return manifest

    return publish_run

"""Published runs with any tables, without a pipeline."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

import polars as pl

from ml_pipeline.running.documents import PublishedFile, PublishedScope, RunManifest, ScopeStatus
from ml_pipeline.running.run_parameters import RecordedParameters
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import result_table
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema, to_parquet

RUN_ID = "42"
NOON = datetime(2026, 8, 24, 12, tzinfo=UTC)
DE = DataScope(("G20", "DE"), date(2026, 7, 27), date(2026, 8, 24))
US = DataScope(("G20", "US"), date(2026, 7, 27), date(2026, 8, 24))

Rows = Sequence[Mapping[str, object]]
Tables = Mapping[str, Rows]


def error_set(
    text: str, count: int = 40, windows: int = 1_000, **columns: object
) -> dict[str, object]:
    """One row for a set written as "A B"."""
    events = text.split()
    return {
        "event_ids": events,
        "names": [f"name of {event}" for event in events],
        "size": len(events),
        "support_count": count,
        "support": count / windows,
        "objects": count - 1,
        "lift": 2.5,
        "closed": True,
        "maximal": True,
        "known_status": "new",
        "known_pattern_ids": [],
        **columns,
    }


def rule(antecedent: str, consequent: str, q_value: float) -> dict[str, object]:
    return {
        "antecedent": antecedent.split(),
        "consequent": consequent.split(),
        "support": 0.04,
        "confidence": 0.875,
        "lift": 2.5,
        "leverage": 0.02,
        "conviction": None,
        "p_value": q_value / 2,
        "q_value": q_value,
    }


def kpi(step: str, name: str, value: float, unit: str = "rows") -> dict[str, object]:
    return {"step": step, "kpi": name, "value": value, "unit": unit}


def window_bin(
    measure: str, unit: str, above: float | None, up_to: float | None, windows: int
) -> dict[str, object]:
    bounds = {"above": above, "up_to": up_to}
    return {"measure": measure, "unit": unit, **bounds, "windows": windows}


def publish_tables(
    storage: Storage, tables: Mapping[DataScope | None, Tables], *, warnings: Sequence[str] = ()
) -> RunManifest:
    """Write the tables of a run, by data scope (None: the run itself), and return its manifest.

    Data scopes without tables failed.
    """
    files: dict[str, list[PublishedFile]] = {}
    for scope, of_scope in tables.items():
        for table, rows in of_scope.items():
            identity = {"run_id": RUN_ID, "data_scope": str(scope) if scope else "_run"}
            schema = load_schema(table).polars
            frame = pl.DataFrame([identity | dict(row) for row in rows], schema)
            key = result_table(table, RUN_ID, scope)
            content = to_parquet(frame, table, key)
            storage.put(key, content)
            part = PublishedFile(key=key, rows=frame.height, sha256=digest_of(content))
            files.setdefault(table, []).append(part)
    return manifest_of(tables, files, warnings)


def manifest_of(
    tables: Mapping[DataScope | None, Tables],
    files: Mapping[str, Sequence[PublishedFile]],
    warnings: Sequence[str],
) -> RunManifest:
    scopes = [(scope, of_scope) for scope, of_scope in tables.items() if scope]
    failed = any(not of_scope for _, of_scope in scopes)
    return RunManifest(
        run_id=RUN_ID,
        status="failed" if failed else "succeeded",
        started_at=NOON,
        ended_at=NOON,
        pipeline_version="1",
        code_digest="0",
        parameters=RecordedParameters(run_type="recurring"),
        data_scopes=tuple(_ended(scope, bool(of_scope)) for scope, of_scope in scopes),
        tables={name: tuple(parts) for name, parts in files.items()},
        warnings=tuple(warnings),
    )


def _ended(scope: DataScope, succeeded: bool) -> PublishedScope:
    status: ScopeStatus = "succeeded" if succeeded else "failed"
    step, message = (None, None) if succeeded else ("preprocessing", "the disk <is> full")
    return PublishedScope(data_scope=scope, status=status, step=step, message=message)

"""Storage keys of the three areas: input, temporary data and outputs."""

import re
from datetime import date

from ml_pipeline.errors import InvalidKeyError
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit

_KEY_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._=-]*")

INPUT = "pipeline_input"
TEMPORARY = "pipeline_tmp"
OUTPUTS = "pipeline_outputs"
EXTRACTED = f"{INPUT}/extracted"
RUNS_PREFIX = f"{OUTPUTS}/runs"
RUN_LEVEL = "_run"
"""Stands in for the data scope where a step belongs to the whole run."""


def join_key(*parts: str) -> str:
    """Build a storage key from parts, checking that each is safe.

    Raises:
        InvalidKeyError: A part is empty or absolute, or contains a separator, `..` or another
            character that is not allowed in a key.
    """
    for part in parts:
        if not _KEY_PART.fullmatch(part) or ".." in part:
            raise InvalidKeyError(
                f"'{part}' cannot be a part of a storage key (in {'/'.join(parts)}): use "
                "letters, digits, and . _ = - after the first character, no '..'."
            )
    return "/".join(parts)


def source_prefix(table: str) -> str:
    """Return the folder of a source table's Parquet files."""
    return join_key(INPUT, "source", table)


def is_source_file(key: str) -> bool:
    """Return whether an object below a `source_prefix` is data of its table, as Spark decides it.

    Data files are Parquet, at any depth, and no part of their path begins with `.` or `_`, which
    writers use for unfinished files and for files without data.
    """
    parts = key.removeprefix(f"{INPUT}/source/").split("/")[1:]
    hidden = any(part.startswith(".") or (part[:1] == "_" and "=" not in part) for part in parts)
    return key.endswith(".parquet") and not hidden


def static_table(table: str) -> str:
    """Return the key of a static table."""
    return join_key(INPUT, "static", f"{table}.parquet")


def unit_prefix(unit: ExtractionUnit) -> str:
    """Return the folder of an extraction unit."""
    return join_key(INPUT, "extracted", unit.model_series, unit.market, str(unit.week))


def unit_of(key: str) -> ExtractionUnit | None:
    """Return the unit whose folder (ours or Spark's) contains an object. Returns None if none."""
    try:
        names = [part.rpartition("=")[2] for part in key.split("/")[-4:-1]]
        model_series, market, week = names
        return ExtractionUnit(model_series, market, date.fromisoformat(week))
    except ValueError:
        return None


def unit_events(unit: ExtractionUnit, run_id: str, part: int = 0) -> str:
    """Return the key of (one part of) a unit's events as extracted by one run."""
    name = f"events-{run_id}-{part}.parquet" if part else f"events-{run_id}.parquet"
    return join_key(*unit_prefix(unit).split("/"), name)


def spark_events_prefix(run_id: str, attempt: str) -> str:
    """Return the folder of all events that one attempt of a run extracted with Spark.

    Spark names its files itself, so they share one folder, and the units' manifests refer to them.
    No model series can be called `_spark`.
    """
    return join_key(INPUT, "extracted", "_spark", run_id, attempt)


def extraction_job_key(run_id: str) -> str:
    """Return the key of the job description for the Spark script of a run."""
    return temporary(run_id, None, "data_extraction", "job.json")


def left_out_key(run_id: str) -> str:
    """Return the key of the number of source rows that the extraction of a run left out."""
    return temporary(run_id, None, "data_extraction", "left_out.json")


def code_key(digest: str, suffix: str) -> str:
    """Return the key of an archive or script by the SHA-256 of its content."""
    return join_key(INPUT, "code", f"{digest}.{suffix}")


def unit_manifest(unit: ExtractionUnit) -> str:
    """Return the key of the manifest of an extraction unit; without it, the unit does not exist."""
    return join_key(*unit_prefix(unit).split("/"), "manifest.json")


def run_prefix(run_id: str) -> str:
    """Return the folder of the temporary data of a run."""
    return join_key(TEMPORARY, run_id)


def scope_prefix(run_id: str, scope: DataScope) -> str:
    """Return the folder of the temporary data of one data scope."""
    return join_key(TEMPORARY, run_id, scope.key)


def temporary(run_id: str, scope: DataScope | None, step: str, name: str) -> str:
    """Return the key of a temporary file of a step; for run-level steps, `scope` is None."""
    return join_key(TEMPORARY, run_id, scope.key if scope else RUN_LEVEL, step, name)


def run_plan_key(run_id: str) -> str:
    """Return the key of the plan of a run."""
    return temporary(run_id, None, "setup_extraction", "run_plan.json")


def start_failure_key(run_id: str, step: str) -> str:
    """Return the key of the reason why a step could not start in its pod.

    Args:
        run_id: Id of the run.
        step: Name of the step. All data scopes share the key: the pod fails before it knows them.
    """
    return temporary(run_id, None, step, "not_started.json")


def scope_plan_key(run_id: str, scope: DataScope) -> str:
    """Return the key of the plan of a data scope."""
    return temporary(run_id, scope, "setup_pipeline", "scope_plan.json")


def result_table(table: str, run_id: str, scope: DataScope | None) -> str:
    """Return the key of the part of a result table from one data scope or from the run itself."""
    name = f"{scope.key if scope else RUN_LEVEL}.parquet"
    return join_key(OUTPUTS, table, f"run_id={run_id}", name)


def run_manifest(run_id: str) -> str:
    """Return the key of the manifest whose creation publishes a run."""
    return join_key(*RUNS_PREFIX.split("/"), f"{run_id}.json")

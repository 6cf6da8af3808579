"""Storage keys of the three areas: input, temporary data and outputs."""

import hashlib
import re
from datetime import date

from ml_pipeline.errors import InvalidKeyError, shortened
from ml_pipeline.storage.data_scope import DataScope, ExtractionUnit

_KEY_PART = re.compile(r"[A-Za-z0-9_=][A-Za-z0-9._=-]*")

# Bytes of a dimension's value that are escaped: also a dot or hyphen at the start, and two dots.
_UNSAFE_BYTE = re.compile(rb"[^A-Za-z0-9.-]|^[.-]|(?<=\.)\.")
LONGEST_PART = 64
"""Longest part of a key made of a value: file names with three of them stay below 255 bytes."""
LONGEST_NAME = 255
"""Longest part of a key, as in file systems."""
_DIGEST_LENGTH = 16

INPUT = "pipeline_input"
TEMPORARY = "pipeline_tmp"
OUTPUTS = "pipeline_outputs"
EXTRACTED = f"{INPUT}/extracted"
CODE = f"{INPUT}/code"
STATIC = f"{INPUT}/static"
SPARK = f"{EXTRACTED}/_spark"
"""Folder of the event files that Spark names itself; no value of a dimension becomes `_spark`."""
SOURCE_REPORTS = f"{EXTRACTED}/_reports"
RUNS_PREFIX = f"{OUTPUTS}/runs"
MANIFEST_NAME = "manifest.json"
UNIT_NUMBER = "_unit"
"""Column by which Spark partitions its files: the number of the unit in the job."""
RUN_LEVEL = "_run"
"""Stands in for the data scope where a step belongs to the whole run."""
ATTEMPT = "attempt="
"""Start of the folder of the results that another attempt to publish the run would overwrite."""
_RUN_FOLDER = "run_id="
FILES = "files"
"""Folder of the files among the results: models, plots and whatever else is not a table."""


def join_key(*parts: str) -> str:
    """Build a storage key from parts, checking that each is safe.

    Raises:
        InvalidKeyError: A part is empty, absolute or too long, or contains a separator, `..` or
            another character that is not allowed in a key.
    """
    for part in parts:
        if len(part) > LONGEST_NAME or not _KEY_PART.fullmatch(part) or ".." in part:
            raise InvalidKeyError(
                f"'{shortened(part)}' cannot be a part of a storage key (in "
                f"{shortened('/'.join(parts))}): use letters, digits, and . _ = - after the first "
                f"character, no '..', at most {LONGEST_NAME} characters."
            )
    return "/".join(parts)


def value_part(value: str) -> str:
    """Return the value of a dimension as one part of a key; different values have different parts.

    Letters, digits, `.` and `-` stay; other bytes (UTF-8) become `=` and two hexadecimal digits.
    Long values are shortened and end in `==` and a digest.
    """
    content = value.encode()
    escaped = _UNSAFE_BYTE.sub(lambda match: b"=%02X" % match[0][0], content).decode()
    if len(escaped) <= LONGEST_PART:
        return escaped
    digest = hashlib.sha256(content).hexdigest()[:_DIGEST_LENGTH]
    return f"{escaped[: LONGEST_PART - _DIGEST_LENGTH - 2]}=={digest}"


def scope_part(scope: DataScope) -> str:
    """Return a data scope as one part of a key."""
    return "__".join((*map(value_part, scope.values), scope.period))


def source_prefix(table: str) -> str:
    """Return the folder of a source table's files."""
    return join_key(INPUT, "source", table)


def static_table(table: str) -> str:
    """Return the key of a static table."""
    return join_key(INPUT, "static", f"{table}.parquet")


def unit_prefix(unit: ExtractionUnit) -> str:
    """Return the folder of an extraction unit."""
    return join_key(INPUT, "extracted", *map(value_part, unit.values), str(unit.week))


def unit_folder(key: str) -> str | None:
    """Return the folder of the unit that contains an object. Returns None if none does."""
    folder = key.rpartition("/")[0]
    try:
        date.fromisoformat(folder.rpartition("/")[2])
    except ValueError:
        return None
    return folder if folder.startswith(f"{EXTRACTED}/") else None


def unit_events(unit: ExtractionUnit, run_id: str, part: int = 0) -> str:
    """Return the key of (one part of) a unit's events as extracted by one run."""
    name = f"events-{run_id}-{part}.parquet" if part else f"events-{run_id}.parquet"
    return join_key(*unit_prefix(unit).split("/"), name)


def spark_events_prefix(run_id: str, attempt: str) -> str:
    """Return the folder of all events that one attempt of a run extracted with Spark.

    Spark names its files itself, so they share one folder, and the units' manifests refer to them.
    """
    return join_key(*SPARK.split("/"), run_id, attempt)


def spark_attempt(key: str) -> str | None:
    """Return the folder of the attempt with Spark that an object belongs to, or None."""
    match = re.match(rf"({SPARK}/[^/]+/[^/]+?)(/|\.json$)", key)
    return match[1] if match else None


def spark_units_key(events_prefix: str) -> str:
    """Return the key of the units' folders, by the number that Spark's files have."""
    return f"{events_prefix}.json"


def spark_unit_number(path: str) -> int:
    """Return the number of the unit in the path of a file that Spark wrote."""
    return int(path.rpartition(f"/{UNIT_NUMBER}=")[2].partition("/")[0])


def extraction_job_key(run_id: str) -> str:
    """Return the key of the job description for the Spark script of a run."""
    return temporary(run_id, None, "data_extraction", "job.json")


def left_out_key(run_id: str) -> str:
    """Return the key of the number of source rows that the extraction of a run left out."""
    return temporary(run_id, None, "data_extraction", "left_out.json")


def code_key(digest: str, suffix: str) -> str:
    """Return the key of an archive or script by the SHA-256 of its content."""
    return join_key(*CODE.split("/"), f"{digest}.{suffix}")


def unit_manifest(unit: ExtractionUnit) -> str:
    """Return the key of the manifest of an extraction unit; without it, the unit does not exist."""
    return join_key(*unit_prefix(unit).split("/"), MANIFEST_NAME)


def run_prefix(run_id: str) -> str:
    """Return the folder of the temporary data of a run."""
    return join_key(TEMPORARY, run_id)


def scope_prefix(run_id: str, scope: DataScope | None) -> str:
    """Return the folder of the temporary data of one data scope; for run-level steps, of None."""
    return join_key(TEMPORARY, run_id, scope_part(scope) if scope else RUN_LEVEL)


def temporary(run_id: str, scope: DataScope | None, step: str, name: str) -> str:
    """Return the key of a temporary file of a step; for run-level steps, `scope` is None."""
    return join_key(TEMPORARY, run_id, scope_part(scope) if scope else RUN_LEVEL, step, name)


def temporary_file(run_id: str, scope: DataScope | None, step: str, name: str) -> str:
    """Return the key of a file that a step publishes, until the run is published."""
    folder = temporary(run_id, scope, step, FILES)
    return join_key(*folder.split("/"), name)


def run_plan_key(run_id: str) -> str:
    """Return the key of the plan of a run."""
    return temporary(run_id, None, "setup_extraction", "run_plan.json")


def is_run_plan(key: str) -> bool:
    """Return whether an object is the plan of a run."""
    return key.endswith(f"/{RUN_LEVEL}/setup_extraction/run_plan.json")


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
    name = f"{scope_part(scope) if scope else RUN_LEVEL}.parquet"
    return join_key(OUTPUTS, table, f"{_RUN_FOLDER}{run_id}", name)


def result_file(name: str, run_id: str, scope: DataScope | None) -> str:
    """Return the key of a published file of one data scope or of the run itself."""
    folder = scope_part(scope) if scope else RUN_LEVEL
    return join_key(OUTPUTS, FILES, f"{_RUN_FOLDER}{run_id}", folder, name)


def attempt_key(key: str, token: str) -> str:
    """Return the key of a published object whose usual key is taken by another attempt."""
    folder, _, name = key.rpartition("/")
    return join_key(*folder.split("/"), f"{ATTEMPT}{token[:_DIGEST_LENGTH]}", name)


def published_run(key: str) -> str | None:
    """Return the id of the run whose results contain an object. Returns None if none does."""
    match = re.match(rf"{OUTPUTS}/[^/]+/{_RUN_FOLDER}({_KEY_PART.pattern})/", key)
    return match[1] if match else None


def run_manifest(run_id: str) -> str:
    """Return the key of the manifest whose creation publishes a run."""
    return join_key(*RUNS_PREFIX.split("/"), f"{run_id}.json")


def source_report_key(run_id: str) -> str:
    """Return the key of the report on the source tables that the extraction of a run made.

    It is kept beside the units, because a later run may reuse those without events.
    """
    return join_key(*SOURCE_REPORTS.split("/"), f"{run_id}.json")

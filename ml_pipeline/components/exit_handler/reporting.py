"""Files that the exit handler itself publishes: the report of the run, its summary, its figures."""

import json
import logging
from collections.abc import Collection

from ml_pipeline.errors import is_panic, printable, shortened
from ml_pipeline.results.report import (
    METRICS,
    REPORT,
    SUMMARY,
    run_metrics,
    run_report,
    summary_markdown,
)
from ml_pipeline.running.documents import RunManifest, RunPlan
from ml_pipeline.running.retries import is_transient
from ml_pipeline.running.step import Step


def report_files(
    step: Step, manifest: RunManifest, plan: RunPlan | None, taken: Collection[str]
) -> tuple[dict[str, bytes], str]:
    """Return the content of the files by name, and a warning if there are none.

    A fault must not hide the results: the run is published without these files.

    Args:
        step: Context of the exit handler.
        manifest: Manifest of the run, with all its tables but `run_info`.
        plan: Plan of the run. None if it was not written.
        taken: Names of files that steps published for the whole run.

    Raises:
        Exception: The storage failed in a way that may pass.
    """
    if names := {REPORT, SUMMARY, METRICS} & set(taken):
        return {}, _warn(step, f"no report was made, because a step published {min(names)}")
    try:
        return _made(step, manifest, plan), ""
    except BaseException as error:
        if not isinstance(error, Exception) and not is_panic(error):
            raise
        if isinstance(error, Exception) and is_transient(error):
            raise
        cause = printable(f"{type(error).__name__}: {shortened(error)}")
        return {}, _warn(step, f"no report was made; the results are complete: {cause}")


def _made(step: Step, manifest: RunManifest, plan: RunPlan | None) -> dict[str, bytes]:
    batches = plan.batches.values() if plan else ()
    iterations = {str(scope): number for number, batch in enumerate(batches) for scope in batch}
    metrics = run_metrics(step.storage, manifest)
    return {
        REPORT: run_report(step.storage, manifest),
        SUMMARY: summary_markdown(step.storage, manifest, iterations).encode(),
        METRICS: json.dumps(metrics, indent=2).encode(),
    }


def _warn(step: Step, message: str) -> str:
    step.log(message, logging.WARNING)
    return f"{step.name}: {message}"

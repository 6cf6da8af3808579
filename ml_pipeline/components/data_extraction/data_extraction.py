"""Order of execution: find what is missing, let an engine extract it, count what came of it."""

import logging

from config.execution import Engine
from ml_pipeline.errors import ObjectNotFoundError
from ml_pipeline.execution.jobs import is_job
from ml_pipeline.running.component import step_component
from ml_pipeline.running.document_store import read_run_plan, read_unit_manifest
from ml_pipeline.running.documents import ExtractionJob, LeftOut, RunPlan
from ml_pipeline.running.step import Step
from ml_pipeline.storage.code import code_digest
from ml_pipeline.storage.digests import extraction_digest
from ml_pipeline.storage.keys import left_out_key


def extract_units(step: Step) -> None:
    """Extract the units that are missing or provisional; do nothing if there are none.

    Raises:
        ObjectNotFoundError: A source table has no file, or a unit was not extracted.
        DataContractError: A source table lacks a column or has one of a type that does not fit.
        ConfigurationError: The engine is not available here.
        AwsError: AWS refuses something.
        ExtractionJobError: The job on AWS Glue ended without success.
        StepStoppedError: The step was asked to stop.
        TransientError: AWS or the storage is out of reach; trying again may help.
    """
    plan = read_run_plan(step.storage, step.run_id)
    needed = {unit for scope in plan.data_scopes for unit in scope.units}
    step.kpi("extracted units", len(plan.units_to_extract), "units")
    step.kpi("re-used units", len(needed - {*plan.units_to_extract}), "units")
    if not plan.units_to_extract:
        return
    job = plan_job(step, plan)
    run_engine(step, job)
    record_left_out(step, extracted=record_rows(step, job))


def plan_job(step: Step, plan: RunPlan) -> ExtractionJob:
    """Return the job of an engine: the units to extract, and from what."""
    settings = step.settings.extraction
    return ExtractionJob(
        run_id=step.run_id,
        settings=settings,
        dimensions=step.settings.dimensions,
        settings_digest=extraction_digest(step.settings),
        code_digest=code_digest(),
        units=plan.units_to_extract,
        sources=plan.sources,
        time_zone=plan.time_zone,
    )


def run_engine(step: Step, job: ExtractionJob) -> None:
    """Run the engine of the settings; each brings its own imports."""
    engine = _engine_of(step, job)
    if is_job(step.settings.execution, engine):
        from ml_pipeline.components.data_extraction.engines.job import extract_by_job

        extract_by_job(step, job, engine)
    elif engine == "spark":
        from ml_pipeline.components.data_extraction.engines.spark import extract_with_spark

        extract_with_spark(step, job)
    else:
        from ml_pipeline.components.data_extraction.engines.local import extract_locally

        extract_locally(step.storage, job, step.progress)


def _engine_of(step: Step, job: ExtractionJob) -> Engine:
    return step.settings.execution.extraction_engine(job.settings.database)


def record_rows(step: Step, job: ExtractionJob) -> int:
    """Record the number of events of each unit.

    Returns:
        How many all have together.

    Raises:
        ObjectNotFoundError: The engine left a unit out.
    """
    total = 0
    for unit in job.units:
        manifest = read_unit_manifest(step.storage, unit)
        if manifest is None:
            raise ObjectNotFoundError(
                f"The unit {unit} does not exist although the engine {_engine_of(step, job)} ended "
                "well; look at its log."
            )
        step.kpi(f"rows of {unit}", manifest.rows, "events")
        total += manifest.rows
    step.kpi("extracted events", total, "events")
    step.record_rows(written=total)
    return total


def record_left_out(step: Step, extracted: int) -> None:
    """Record how many source rows belong to no unit; warn if there are no others."""
    key = left_out_key(step.run_id)
    left_out = LeftOut.from_bytes(step.storage.get(key), step.storage.location(key))
    counts = left_out.model_dump(exclude_none=True)
    ambiguous = counts.pop("ambiguous_objects", None)
    for name, rows in counts.items():
        step.kpi(f"source rows {name.replace('_', ' ')}", rows, "rows")
    if ambiguous is not None:
        step.kpi("objects with several values", ambiguous, "objects")
    if ambiguous:
        step.log(
            f"{ambiguous:,} objects are listed with several values of a dimension; all their "
            "events belong to the first by name. List each object once in the table of objects",
            logging.WARNING,
        )
    if not extracted and any(counts.values()):
        step.log(
            "no event was extracted, but source rows belong to no data scope: check the names and "
            "the time format in extraction.columns, and the columns of the dimensions",
            logging.WARNING,
            **counts,
        )


@step_component
def data_extraction_op(run_id: str) -> None:
    """Extract the missing weeks from the source tables; do nothing if there are none."""
    step = Step("data_extraction", run_id)
    step.run(lambda: extract_units(step))

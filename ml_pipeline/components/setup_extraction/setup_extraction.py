"""Order of execution: validate the run parameters, expand them, find the missing units, plan."""

import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import List  # noqa: UP035 -- KFP reads the annotation's text, which has to be List[str]

from config.load import setting_origins
from ml_pipeline import __version__
from ml_pipeline.components.setup_extraction import steps
from ml_pipeline.components.setup_extraction.source_changes import (
    change_detector,
    logs_of_tables,
    passed_over,
    source_state,
)
from ml_pipeline.errors import (
    ObjectExistsError,
    ObjectNotFoundError,
    RunConflictError,
    listed,
)
from ml_pipeline.running.component import step_component
from ml_pipeline.running.document_store import read_complete_units, read_run_plan
from ml_pipeline.running.documents import RunPlan
from ml_pipeline.running.due_time import parse_due_time
from ml_pipeline.running.form import DIMENSION_SLOTS, from_slots, given_parameters, with_texts
from ml_pipeline.running.run_parameters import RunParameters, parse_run_parameters
from ml_pipeline.running.step import Step
from ml_pipeline.storage.code import code_digest
from ml_pipeline.storage.digests import extraction_digest
from ml_pipeline.storage.keys import run_plan_key, static_table


def set_up_extraction(
    step: Step,
    texts: Mapping[str, str],
    scheduled_at: str,
    run_steps: Sequence[str],
    scope_steps: Sequence[str],
) -> RunPlan:
    """Plan the run.

    Args:
        step: What the step works with.
        texts: The run parameters as text.
        scheduled_at: ISO time at which the run was due; only a recurring run looks at it.
        run_steps: The steps of the whole run, in order.
        scope_steps: The steps of each data scope, in order.

    Returns:
        The plan, which is in storage now.

    Raises:
        DataContractError: A static table cannot be read or breaks its schema.
        ParameterError: A run parameter is wrong, or a recurring run has no plausible due time.
        RunConflictError: The run id is taken.
    """
    run = step.settings.run
    given = given_parameters(texts, step.settings)
    parameters = parse_run_parameters(given, step.settings)
    due = parse_due_time(scheduled_at) if parameters.run_type == "recurring" else None
    scopes = parameters.data_scopes(due, run)
    check_static_tables(step)
    units = steps.units_of(scopes)
    manifests = read_complete_units(step.storage, units)
    settings = step.settings.extraction
    to_extract = steps.units_to_extract(
        manifests,
        extraction_digest(step.settings),
        change_detector(step.storage, settings),
        run.zone,
    )
    plan = RunPlan(
        run_id=step.run_id,
        started_at=datetime.now(UTC),
        pipeline_version=__version__,
        code_digest=code_digest(),
        parameters=parameters.recorded(),
        dimensions=tuple(step.settings.dimensions),
        data_scopes=scopes,
        units_to_extract=tuple(to_extract),
        run_steps=tuple(run_steps),
        scope_steps=tuple(scope_steps),
        time_zone=run.time_zone,
        max_iterations=step.settings.kubeflow.max_iterations,
        sources=source_state(step.storage, settings),
        parameter_origins=steps.parameter_origins(parameters, given, setting_origins()),
    )
    claim_run(step, plan)
    step.kpi("data scopes", len(scopes), "data scopes")
    step.kpi("units", len(units), "units")
    step.kpi("units to extract", len(to_extract), "units")
    warn_of_passed_over(step)
    return plan


def check_static_tables(step: Step) -> None:
    """Read the static tables, so that a fault in one ends the run before it extracts anything.

    Those that are missing are left to the steps that need them; other files are a warning.

    Raises:
        DataContractError: One cannot be read, or breaks its schema.
    """
    from ml_pipeline.storage.tables import read_table, table_names, unread_static_files

    for name in table_names("static"):
        with suppress(ObjectNotFoundError):
            read_table(step.storage, static_table(name), name)
    unread = unread_static_files(step.storage)
    if unread:
        step.log(
            f"no step reads static/{', static/'.join(listed(unread))}: the static tables are "
            f"{', '.join(table_names('static'))}, each one file that ends in .parquet or .csv",
            logging.WARNING,
        )


def warn_of_passed_over(step: Step) -> None:
    """Warn if there are source files that no engine reads, because results may lack their rows."""
    locations = passed_over(step.storage, step.settings.extraction)
    if locations:
        step.kpi("source files passed over", len(locations), "files")
        step.log(
            f"{len(locations)} source files were passed over, because they are neither Parquet nor "
            f"CSV by their endings: {', '.join(locations[:3])}. Rename or remove them",
            logging.WARNING,
        )
    for table, log in logs_of_tables(step.storage, step.settings.extraction).items():
        step.log(
            f"the source table {table} has a log of {log}, which is not read: files that the log "
            "has removed count too. Export the table, or read it from a catalog (database)",
            logging.WARNING,
        )


def claim_run(step: Step, plan: RunPlan) -> None:
    """Write the plan; only a retry of the same run finds one there.

    Raises:
        RunConflictError: Another run with this id is under way.
    """
    key = run_plan_key(step.run_id)
    try:
        step.storage.create(key, plan.to_bytes())
    except ObjectExistsError as error:
        if read_run_plan(step.storage, step.run_id).parameters != plan.parameters:
            raise RunConflictError(
                f"Another run with the id {step.run_id} is under way, see "
                f"{step.storage.location(key)}; start a new run."
            ) from error
        step.storage.put(key, plan.to_bytes())


@step_component
@with_texts((*RunParameters.model_fields, *DIMENSION_SLOTS))
def setup_extraction_op(
    run_id: str,
    scheduled_at: str,
    run_steps: List[str],  # noqa: UP006
    scope_steps: List[str],  # noqa: UP006
    **parameters: str,
) -> List[str]:  # noqa: UP006
    """Validate the run parameters, expand them to data scopes and plan the extraction."""
    step = Step("setup_extraction", run_id)
    texts = from_slots(parameters, step.settings)
    plan = step.run(lambda: set_up_extraction(step, texts, scheduled_at, run_steps, scope_steps))
    return list(plan.batches)

"""Definition of the Glue job: created if missing, updated if different."""

from typing import Any

from config.glue import GlueSettings
from ml_pipeline.errors import AwsError
from ml_pipeline.execution.assets import Assets, python_modules
from ml_pipeline.execution.glue_api import GlueApi

ABSENT = "EntityNotFoundException"
PRESENT = "AlreadyExistsException"


def job_definition(settings: GlueSettings, assets: Assets) -> dict[str, Any]:
    """Return the job in the format of UpdateJob; missing values get Glue's defaults."""
    modules = python_modules() if settings.python_modules is None else settings.python_modules
    arguments = {
        "--additional-python-modules": ",".join(modules),
        "--extra-py-files": assets.archive,
        "--enable-job-insights": "true",
        "--enable-metrics": "true",
        "--enable-observability-metrics": "true",
        "--enable-continuous-cloudwatch-log": "true",
        "--enable-auto-scaling": "true",
        "--enable-glue-datacatalog": "true",
        "--job-language": "python",
    }
    return {
        "Description": "Data-heavy work of the frequent error sets pipeline.",
        "Role": settings.role,
        "Command": {"Name": "glueetl", "ScriptLocation": assets.script, "PythonVersion": "3"},
        "DefaultArguments": {name: value for name, value in arguments.items() if value},
        "GlueVersion": settings.glue_version,
        "WorkerType": settings.worker_type,
        "NumberOfWorkers": settings.workers,
        "ExecutionClass": settings.execution_class,
        "ExecutionProperty": {"MaxConcurrentRuns": settings.max_concurrent_runs},
        "Timeout": settings.timeout_minutes,
        # Retries are up to Kubeflow, and the budget covers one attempt.
        "MaxRetries": 0,
    }


def ensure_job(api: GlueApi, settings: GlueSettings, definition: dict[str, Any]) -> str:
    """Make the job match the definition; return the action: created, updated or unchanged.

    Raises:
        AwsError: AWS refuses the request.
        AwsUnavailableError: AWS cannot be reached.
    """
    present = _find_job(api, settings.job_name)
    if present is None:
        try:
            api.call("create_job", Name=settings.job_name, Tags=settings.tags, **definition)
        except AwsError as error:
            if PRESENT not in str(error):
                raise
        else:
            return "created"
    _ensure_tags(api, settings)
    if present is not None and not _differs(present, definition):
        return "unchanged"
    api.call("update_job", JobName=settings.job_name, JobUpdate=definition)
    return "updated"


def _find_job(api: GlueApi, job_name: str) -> dict[str, Any] | None:
    try:
        return dict(api.call("get_job", JobName=job_name)["Job"])
    except AwsError as error:
        if ABSENT in str(error):
            return None
        raise


def _differs(present: dict[str, Any], definition: dict[str, Any]) -> bool:
    # A role may be given by name or by ARN.
    roles = {job.get("Role", "").rpartition("/")[2] for job in (present, definition)}
    others = (present.get(name) != definition[name] for name in definition if name != "Role")
    return len(roles) > 1 or any(others)


def _ensure_tags(api: GlueApi, settings: GlueSettings) -> None:
    """Set our tags, which UpdateJob does not accept; other tags stay."""
    if not settings.tags:
        return
    arn = api.arn(settings.job_name)
    present = api.call("get_tags", ResourceArn=arn).get("Tags", {})
    missing = {name: value for name, value in settings.tags.items() if present.get(name) != value}
    if missing:
        api.call("tag_resource", ResourceArn=arn, TagsToAdd=missing)

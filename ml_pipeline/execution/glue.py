"""A job on AWS Glue, from the upload of the code to the cost."""

from collections.abc import Callable, Mapping

from config.glue import GlueSettings
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.execution.assets import upload_assets
from ml_pipeline.execution.glue_api import GlueApi
from ml_pipeline.execution.glue_job import ensure_job, job_definition
from ml_pipeline.execution.glue_run import GlueRun, RunReport
from ml_pipeline.execution.stop_signal import stop_on_signals
from ml_pipeline.running.step import Step


def run_on_glue(step: Step, arguments: Mapping[str, str]) -> None:
    """Run the script of the jobs, and wait for its end.

    Args:
        step: The step that needs the job.
        arguments: Arguments of the script, by name.

    Raises:
        ConfigurationError: The storage is not on S3.
        AwsError: AWS refuses a request; the message says what to grant or fix.
        AwsUnavailableError: AWS stays unreachable.
        ExtractionJobError: The run ended without success, or took too long.
        ExtractionInterruptedError: Glue had an internal failure.
        StepStoppedError: The step was asked to stop.
    """
    settings = require_glue(step)
    api = GlueApi()
    definition = job_definition(settings, upload_assets(step.storage))
    step.log("glue job", job=settings.job_name, was=ensure_job(api, settings, definition))
    with stop_on_signals() as stop:
        run = GlueRun(api, settings, stop, step.log)
        run.watch(run.start(dict(arguments)), _cost_keeper(step, settings))


def require_glue(step: Step) -> GlueSettings:
    """Return the settings of Glue.

    Raises:
        ConfigurationError: There are none, or the storage is not on S3.
    """
    settings = step.settings.execution.glue
    if settings is None or not step.storage.uri.startswith("s3://"):
        raise ConfigurationError(
            f"execution.engine is glue, which cannot access {step.storage.uri}: set storage.root "
            "to s3://bucket[/prefix]."
        )
    return settings


def _cost_keeper(step: Step, settings: GlueSettings) -> Callable[[RunReport], None]:
    """Return a callback that updates the KPIs at every check: failed runs are billed too."""

    def keep(report: RunReport) -> None:
        dpu_hours = report.dpu_seconds / 3600
        step.kpi("Glue run time", report.seconds, "s")
        step.kpi("DPU-hours", round(dpu_hours, 4), "DPU-hours")
        cost = round(dpu_hours * settings.price_per_dpu_hour, 4)
        step.kpi("estimated cost", cost, "currency of price_per_dpu_hour")

    return keep

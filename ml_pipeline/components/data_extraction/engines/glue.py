"""Extraction by a job on AWS Glue."""

from ml_pipeline.components.data_extraction.units import units_left
from ml_pipeline.execution.glue import require_glue, run_on_glue
from ml_pipeline.execution.glue_api import GlueApi
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.running.step import Step
from ml_pipeline.storage.keys import extraction_job_key


def extract_on_glue(step: Step, job: ExtractionJob, api: GlueApi | None = None) -> None:
    """Create the units of the job.

    Raises:
        ConfigurationError: The storage is not on S3.
        AwsError: AWS refuses a request; the message says what to grant or fix.
        AwsUnavailableError: AWS stays unreachable.
        ExtractionJobError: The run ended without success, or took too long.
        ExtractionInterruptedError: Glue had an internal failure.
        StepStoppedError: The step was asked to stop.
    """
    require_glue(step)
    if not units_left(step.storage, job):
        return
    # The script reads the units from storage, because they are too many for arguments.
    step.storage.put(extraction_job_key(job.run_id), job.to_bytes())
    run_on_glue(step, {}, api)

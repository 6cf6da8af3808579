"""Extraction by a job elsewhere: on AWS Glue, or on Kubernetes."""

from config.execution import Engine
from ml_pipeline.components.data_extraction.units import units_left
from ml_pipeline.execution.jobs import run_job
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.running.step import Step
from ml_pipeline.storage.keys import extraction_job_key


def extract_by_job(step: Step, job: ExtractionJob, engine: Engine) -> None:
    """Create the units of the job, unless all exist; `run_job` names the errors."""
    if not units_left(step.storage, job):
        return
    # The script reads the units from storage, because they are too many for arguments.
    step.storage.put(extraction_job_key(job.run_id), job.to_bytes())
    run_job(step, engine, {})

"""Upload of the script and the code archive of jobs elsewhere, and definition of the AWS Glue job.

    python -m ml_pipeline.deployment.glue

The steps do both, too. On deployment, they reveal missing permissions early, and the runs need no
right to write code or to change the job.
"""

import os
import sys

from kfp import dsl

from config.load import load_settings
from config.settings import Settings
from config.variables import DEFAULT_ENVIRONMENT, ENVIRONMENT_VARIABLE, public_overrides
from ml_pipeline.deployment.package.compile import compile_pipeline
from ml_pipeline.execution.assets import SCRIPT, START, Assets, upload_assets
from ml_pipeline.execution.glue_api import GlueApi
from ml_pipeline.execution.glue_job import ensure_job, job_definition
from ml_pipeline.execution.jobs import is_job
from ml_pipeline.pipeline import build_pipeline
from ml_pipeline.storage.objects import Storage


def upload_job_script(settings: Settings, archive: bytes = b"") -> str:
    """Upload script and archive unless they exist already, and return a message for the user."""
    execution = settings.execution
    if not is_job(execution, execution.beyond):
        return f"Nothing to upload: execution.engine is {execution.engine}."
    script = SCRIPT if execution.beyond == "glue" else START
    assets = upload_assets(Storage.from_settings(settings.storage), archive, script)
    return f"The script of the jobs is {assets.script}\nand imports from {assets.archive}"


def define_glue_job(settings: Settings, assets: Assets, api: GlueApi | None = None) -> str:
    """Create or update the job, and return a message for the user; empty for another engine."""
    glue = settings.execution.glue
    if settings.execution.beyond != "glue" or glue is None:
        return ""
    action = ensure_job(api or GlueApi(), glue, job_definition(glue, assets))
    return f"The Glue job {glue.job_name}: {action}"


def _deploy(settings: Settings, environment: str) -> str:
    if not is_job(settings.execution, settings.execution.beyond):
        return upload_job_script(settings)
    plan = build_pipeline(settings, dsl.PIPELINE_JOB_SCHEDULE_TIME_UTC_PLACEHOLDER)
    archive = compile_pipeline(plan, settings, environment, public_overrides(os.environ)).code
    assets = upload_assets(Storage.from_settings(settings.storage), archive)
    told = (upload_job_script(settings, archive), define_glue_job(settings, assets))
    return "\n".join(filter(None, told))


if __name__ == "__main__":
    name = os.environ.get(ENVIRONMENT_VARIABLE, DEFAULT_ENVIRONMENT)
    sys.stdout.write(_deploy(load_settings(name), name) + "\n")

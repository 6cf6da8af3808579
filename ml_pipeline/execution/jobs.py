"""Jobs elsewhere: on AWS Glue, or on Kubernetes; each brings its own imports."""

from collections.abc import Mapping

from config.execution import Engine, ExecutionSettings
from ml_pipeline.running.step import Step


def is_job(settings: ExecutionSettings, engine: Engine) -> bool:
    """Return whether the engine runs a job elsewhere, and not in the process of the step."""
    return engine == "glue" or (engine == "spark" and settings.spark_operator is not None)


def run_job(step: Step, engine: Engine, arguments: Mapping[str, str]) -> None:
    """Run the script of the jobs, and wait for its end; see the engines for their errors.

    Args:
        step: The step that needs the job.
        engine: One of those for which `is_job` is true.
        arguments: Arguments of the script, besides those that name the storage and the run.
    """
    named = {
        "--storage_root": step.settings.storage.root,
        "--storage_domain": step.settings.storage.domain,
        "--run_id": step.run_id,
        **arguments,
    }
    operator = step.settings.execution.spark_operator
    if engine == "spark" and operator:
        from ml_pipeline.execution.kubernetes import run_on_kubernetes

        run_on_kubernetes(step, operator, named)
    else:
        from ml_pipeline.execution.glue import run_on_glue

        run_on_glue(step, named)

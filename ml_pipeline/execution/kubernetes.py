"""A job on Kubernetes as an application of the Kubeflow Spark operator."""

from collections.abc import Mapping

from config.spark_operator import SparkOperatorSettings
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.execution.assets import START, upload_assets
from ml_pipeline.execution.spark_application import application, application_name, for_spark
from ml_pipeline.execution.stop_signal import stop_on_signals
from ml_pipeline.running.step import Step


def run_on_kubernetes(
    step: Step, settings: SparkOperatorSettings, arguments: Mapping[str, str]
) -> None:
    """Run the script of the jobs as a Spark application, and wait for its end.

    Args:
        step: The step that needs the job.
        settings: Image, size and rights of the application.
        arguments: Arguments of the script, by name.

    Raises:
        ConfigurationError: The storage is not on S3, or the library of Kubernetes is not installed.
        KubernetesError: The API server refuses a request; the message says what to grant or fix.
        KubernetesUnavailableError: The API server stays unreachable.
        SparkApplicationError: The application ended without success, or took too long.
        SparkApplicationInterruptedError: Its driver was lost.
        StepStoppedError: The step was asked to stop.
    """
    try:
        from ml_pipeline.execution.spark_application_api import SparkApplicationApi
        from ml_pipeline.execution.spark_application_run import SparkApplicationRun
    except ImportError as error:
        raise ConfigurationError(
            "execution.spark_operator needs the package kubernetes, which is not installed: add "
            "the dependency group spark to the image of the step."
        ) from error
    for_spark(step.storage.uri)  # before anything is uploaded
    assets = upload_assets(step.storage, script=START)
    # Spark without the additions of AWS knows S3 by this scheme only.
    texts = [text for pair in {**arguments, "--s3_scheme": "s3a"}.items() for text in pair]
    name = application_name(step.run_id, str(step.scope or step.name))
    described = application(settings, name, assets.script, [for_spark(assets.archive), *texts])
    with stop_on_signals() as stop:
        run = SparkApplicationRun(SparkApplicationApi(settings.namespace), settings, stop, step.log)
        run.watch(run.start(described))

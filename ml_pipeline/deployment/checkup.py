"""Check-up of what an environment in the cloud needs: Kubeflow, and AWS Glue."""

from collections.abc import Iterator

from config.glue import GlueSettings
from config.kubeflow import KubeflowSettings
from config.settings import Settings
from ml_pipeline.deployment.kubeflow.client import KubeflowClient
from ml_pipeline.deployment.kubeflow.server_version import check_server_version
from ml_pipeline.errors import PipelineError, TransientError
from ml_pipeline.running.findings import Chapter, Finding, fault, fine, warning

ATTEMPTS = 1
"""Repetitions of a request: a person waits for the answer."""


def check_deployment(settings: Settings) -> Iterator[Chapter]:
    """Yield the findings about Kubeflow, and about Glue if the extraction runs there."""
    yield Chapter("Kubeflow", tuple(_kubeflow(settings)))
    if settings.execution.beyond == "glue" and settings.execution.glue is not None:
        yield Chapter("AWS Glue", tuple(_glue(settings.execution.glue)))


def _kubeflow(settings: Settings) -> Iterator[Finding]:
    if not settings.storage.root.startswith("s3://"):
        yield fine("Not looked at: storage.root is a folder, so the pipeline runs on this machine.")
        return
    quick = settings.kubeflow.model_copy(update={"request_retries": ATTEMPTS})
    try:
        yield from _server(quick)
    except PipelineError as error:
        yield fault(str(error), "Look at the section kubeflow: host, sign_in, namespace.")


def _server(settings: KubeflowSettings) -> Iterator[Finding]:
    client = KubeflowClient(settings)
    doubt = check_server_version(client)
    yield warning(doubt) if doubt else fine(f"{settings.host} runs a supported version.")
    namespace = {"namespace": settings.namespace} if settings.namespace else {}
    experiments = client.each(
        "list the experiments",
        client.experiments.experiment_service_list_experiments,
        "experiments",
        **namespace,
    )
    next(experiments, None)
    yield fine(" in ".join(("You may list experiments", *namespace.values())) + ".")


def _glue(settings: GlueSettings) -> Iterator[Finding]:
    try:
        yield _job(settings)
    except (PipelineError, TransientError) as error:
        yield fault(str(error))
        return
    yield _role(settings.role)


def _job(settings: GlueSettings) -> Finding:
    from ml_pipeline.execution.glue_api import GlueApi
    from ml_pipeline.execution.glue_job import ABSENT

    try:
        GlueApi().call("get_job", JobName=settings.job_name)
    except PipelineError as error:
        if ABSENT not in str(error):
            raise
        return fine(f"The job {settings.job_name} does not exist yet; the first run creates it.")
    return fine(f"The job {settings.job_name} exists.")


def _role(role: str) -> Finding:
    import boto3  # here, because it takes long and few environments use Glue
    from botocore.exceptions import BotoCoreError, ClientError

    name = role.rpartition("/")[2]
    try:
        boto3.session.Session().client("iam").get_role(RoleName=name)
    except ClientError as error:
        code = error.response["Error"].get("Code", "")
        if code == "NoSuchEntity":
            return fault(
                f"The role {name} of the Glue job does not exist (execution.glue.role).",
                "Create it as in docs/extraction.md, or name another role.",
            )
        return warning(f"Whether the role {name} exists cannot be seen: {code}.")
    except BotoCoreError as error:
        return warning(f"Whether the role {name} exists cannot be seen: {error}.")
    return fine(f"The role {name} exists.")

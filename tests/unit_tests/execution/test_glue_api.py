import boto3
import pytest
from botocore.stub import Stubber

from ml_pipeline.errors import AwsBusyError, AwsError, AwsUnavailableError
from ml_pipeline.execution.glue_api import GlueApi
from tests.fake_glue import ACCOUNT, FakeGlue, Fault


@pytest.mark.parametrize(
    ("code", "message", "told"),
    [
        (
            "AccessDeniedException",
            "User is not authorized to perform: glue:GetJob",
            "Grant glue:GetJob to the role of this step",
        ),
        (
            "AccessDeniedException",
            "is not authorized to perform: iam:PassRole on resource: role/x",
            r"Grant iam:PassRole on the role of execution\.glue\.role",
        ),
        ("EntityNotFoundException", "Job not found", "Check execution.glue: job_name, role"),
        ("InvalidInputException", "Worker type not valid", "Fix the value in execution.glue"),
        ("ValidationException", "Workers must be > 1", "Fix the value in execution.glue"),
        ("ExpiredTokenException", "token expired", "Renew the AWS credentials"),
        ("UnrecognizedClientException", "invalid token", "Renew the AWS credentials"),
        ("OtherException", "no idea", "A retry would not help"),
    ],
)
def test_refusal_fails_at_once_and_says_what_to_do(
    glue: FakeGlue, code: str, message: str, told: str
) -> None:
    glue.faults["GetJob"] = [Fault(code, message)]

    with pytest.raises(AwsError, match=told) as caught:
        GlueApi().call("get_job", JobName="extraction")

    assert str(caught.value).startswith(f"glue:GetJob: {code}: {message}")
    assert glue.count("GetJob") == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault("ThrottlingException", "Rate exceeded"),
        Fault("InternalServiceException", "", 500),
        Fault(status=0),
    ],
)
def test_transient_fault_is_tried_again(glue: FakeGlue, fault: Fault) -> None:
    glue.jobs["extraction"] = {}
    glue.faults["GetJob"] = [fault, fault]

    assert GlueApi().call("get_job", JobName="extraction")["Job"]["Name"] == "extraction"
    assert glue.count("GetJob") == 3


@pytest.mark.parametrize(
    ("code", "status", "kind"),
    [
        ("ConcurrentRunsExceededException", 400, AwsBusyError),
        ("ResourceNumberLimitExceededException", 400, AwsBusyError),
        ("ThrottlingException", 400, AwsUnavailableError),
        ("OperationTimeoutException", 400, AwsUnavailableError),
        ("Whatever", 503, AwsUnavailableError),
        ("InvalidInputException", 400, AwsError),
        ("AccessDeniedException", 400, AwsError),
    ],
)
def test_whether_to_try_again_is_said_by_the_type(
    glue: FakeGlue, code: str, status: int, kind: type[Exception]
) -> None:
    client = boto3.client("glue")
    with Stubber(client) as stubber:
        stubber.add_client_error("start_job_run", code, "because", status)

        with pytest.raises(kind, match=f"glue:StartJobRun: {code}: because"):
            GlueApi(client).call("start_job_run", JobName="extraction")


def test_start_is_never_repeated_by_botocore(glue: FakeGlue) -> None:
    glue.faults["StartJobRun"] = [Fault("", "", 503)]

    with pytest.raises(AwsUnavailableError):
        GlueApi().call("start_job_run", JobName="extraction", Arguments={})

    assert glue.count("StartJobRun") == 1


def test_missing_region_is_named(own_environment: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nowhere")

    with pytest.raises(AwsError, match="Set AWS_DEFAULT_REGION"):
        GlueApi()


def test_missing_credentials_are_named(glue: FakeGlue, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(variable)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere")

    with pytest.raises(AwsError, match="there are no AWS credentials"):
        GlueApi().call("get_job", JobName="extraction")


def test_parameter_that_botocore_refuses_is_named(glue: FakeGlue) -> None:
    with pytest.raises(AwsError, match=r"glue:GetJob: the request could not be made"):
        GlueApi().call("get_job", JobName=7)


def test_arn_of_a_job_names_our_account(glue: FakeGlue) -> None:
    assert GlueApi().arn("extraction") == f"arn:aws:glue:eu-central-1:{ACCOUNT}:job/extraction"

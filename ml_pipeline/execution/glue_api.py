"""Client of the AWS Glue API that raises our own errors."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    HTTPClientError,
    NoCredentialsError,
    NoRegionError,
)
from botocore.exceptions import ConnectionError as BotoConnectionError

from config.credentials import refuse_credentials
from ml_pipeline.errors import AwsBusyError, AwsError, AwsUnavailableError

BUSY = ("ConcurrentRunsExceededException", "ResourceNumberLimitExceededException")
CONFLICT = "ConcurrentModificationException"
CONFLICT_PAUSES_S = (0.2, 0.8, 3.0)
"""Pauses before retries after a simultaneous change, which botocore does not retry."""
UNAVAILABLE = (
    CONFLICT,
    "InternalServiceException",
    "OperationTimeoutException",
    "RequestLimitExceeded",
    "ServiceUnavailable",
    "ServiceUnavailableException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
)
CREDENTIALS = (
    "ExpiredTokenException",
    "InvalidSignatureException",
    "MissingAuthenticationTokenException",
    "UnrecognizedClientException",
)
SERVER_ERROR = 500
TIMEOUTS = {"connect_timeout": 10, "read_timeout": 20}


class GlueApi:
    """Operations of Glue, by name.

    Botocore retries transient faults (standard mode: back-off with jitter), except for StartJobRun:
    a retry after a lost answer could start a second run.
    """

    def __init__(self, client: Any = None, single_try_client: Any = None) -> None:
        """Connect with credentials, region and endpoint of the standard AWS variables.

        Raises:
            AwsError: No region is configured.
        """
        with _translated("connect"):
            self._client = client or _connect(total_max_attempts=6)
            self._single_try_client = single_try_client or client or _connect(total_max_attempts=1)

    @property
    def region(self) -> str:
        """Name of the AWS region."""
        return str(self._client.meta.region_name)

    def call(self, operation: str, **parameters: Any) -> dict[str, Any]:
        """Execute an operation, named as in Python: `get_job_run`.

        Raises:
            AwsBusyError: Too many runs are under way.
            AwsUnavailableError: AWS cannot be reached or fails, after all attempts.
            AwsError: AWS refuses the request; the message says what to grant or fix.
            CredentialError: A parameter contains a credential, which AWS would show to others.
        """
        refuse_credentials(parameters, f"The request glue:{operation}")
        client = self._single_try_client if operation == "start_job_run" else self._client
        for pause in (*CONFLICT_PAUSES_S, None):
            try:
                with _translated(operation):
                    return dict(getattr(client, operation)(**parameters))
            except AwsUnavailableError as error:
                if pause is None or CONFLICT not in str(error):
                    raise
                time.sleep(pause)
        raise AssertionError("the last attempt returns or raises")

    def arn(self, job_name: str) -> str:
        """Return the ARN of a job in our account; raises the same errors as `call`."""
        with _translated("get_caller_identity", service="sts"):
            account = boto3.session.Session().client("sts").get_caller_identity()["Account"]
        return f"arn:{self._client.meta.partition}:glue:{self.region}:{account}:job/{job_name}"


def _connect(total_max_attempts: int) -> Any:
    retries = {"mode": "standard", "total_max_attempts": total_max_attempts}
    config = Config(retries=retries, **TIMEOUTS)
    return boto3.session.Session().client("glue", config=config)


@contextmanager
def _translated(operation: str, service: str = "glue") -> Iterator[None]:
    action = f"{service}:{''.join(part.title() for part in operation.split('_'))}"
    try:
        yield
    except ClientError as error:
        raise _of_answer(error, action) from error
    except (BotoConnectionError, HTTPClientError) as error:
        raise AwsUnavailableError(f"{action}: AWS cannot be reached: {error}") from error
    except NoCredentialsError as error:
        raise AwsError(
            f"{action}: there are no AWS credentials. Give the pod's service account a role, or "
            "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."
        ) from error
    except NoRegionError as error:
        raise AwsError(f"{action}: no AWS region is set. Set AWS_DEFAULT_REGION.") from error
    except BotoCoreError as error:
        raise AwsError(f"{action}: the request could not be made: {error}") from error


def _of_answer(error: ClientError, action: str) -> Exception:
    """Return our error for an unsuccessful answer."""
    code = error.response["Error"].get("Code", "")
    message = error.response["Error"].get("Message", "")
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    reason = f"{action}: {code}: {message}"
    if code in BUSY:
        return AwsBusyError(reason)
    if code in UNAVAILABLE or status >= SERVER_ERROR:
        return AwsUnavailableError(reason)
    return AwsError(f"{reason} {_what_to_do(code, message, action)}")


def _what_to_do(code: str, message: str, action: str) -> str:
    if code.startswith("AccessDenied") and "PassRole" in message:
        return "Grant iam:PassRole on the role of execution.glue.role to the role of this step."
    if code.startswith("AccessDenied"):
        return f"Grant {action} to the role of this step (docs/iam has the policies)."
    if code == "EntityNotFoundException":
        return "Check execution.glue: job_name, role; and the region."
    if code in {"InvalidInputException", "ValidationException"}:
        return "Fix the value in execution.glue that AWS names."
    if code in CREDENTIALS:
        return "Renew the AWS credentials of this step."
    return "A retry would not help."

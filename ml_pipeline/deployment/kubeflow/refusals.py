"""Translation of refused or unanswered requests to the Kubeflow Pipelines API into errors."""

import json
import re
from collections.abc import Callable

from kfp_server_api.exceptions import ApiException
from urllib3 import exceptions as transport

from config.kubeflow import KubeflowSettings
from ml_pipeline.deployment.kubeflow.tls import tls_fault
from ml_pipeline.deployment.kubeflow.transport import MAX_ANSWER_BYTES, AnswerTooLargeError
from ml_pipeline.errors import (
    DeploymentError,
    KubeflowAccessError,
    KubeflowConflictError,
    KubeflowNotFoundError,
    KubeflowUnreachableError,
)

INVALID = 400
TOO_MANY = 429
SERVER_FAULT = 500
REFUSALS: dict[int, tuple[type[DeploymentError], str]] = {
    401: (
        KubeflowAccessError,
        (
            "{host} does not accept the credentials (401). kubeflow.sign_in.method is '{method}'; "
            "has the token or cookie expired?"
        ),
    ),
    403: (
        KubeflowAccessError,
        "not allowed (403). Check kubeflow.namespace ({namespace}) and the permissions there.",
    ),
    404: (KubeflowNotFoundError, "not found (404) at {host}."),
    409: (KubeflowConflictError, "it exists already (409)."),
    TOO_MANY: (DeploymentError, "{host} is too busy (429). Try again later."),
}
FAULT = (DeploymentError, "{host} failed ({status}).")
"""The server reports a failure of its own, with the reason."""
_MAY_BE_PROCESSED = (
    "The request may have been processed; check before you start a run again, everything else is "
    "safe to repeat."
)
NO_ANSWER_OF_THE_SERVER = (DeploymentError, f"{{host}} failed ({{status}}). {_MAY_BE_PROCESSED}")
"""Something between here and the server failed, or the server timed out waiting for Kubernetes."""
WRONG_NAMESPACE = (
    KubeflowAccessError,
    (
        "wrong namespace (400). kubeflow.namespace ({namespace}) must be your profile on a "
        "multi-user Kubeflow and empty on a single-user one."
    ),
)
UNEXPECTED = (DeploymentError, "{host} refused the request ({status}).")
BARE_UPLOAD_REFUSALS = ("Failed to create a pipeline version", "Failed to create a pipeline")
"""Answers of the server to an upload that do not include the reason."""
ABOUT_BARE_REFUSALS = (
    "Kubeflow does not report the reason if it cannot read the file, if the pipeline was deleted, "
    "or if you may not create pipelines in the namespace ({namespace}). The log of the "
    "deployment ml-pipeline contains the reason."
)
LONGEST_REASON = 2_000
_ABOUT_THE_NAMESPACE = re.compile(
    r"multi-user mode|namespace is (empty|required)|belongs to namespace", re.IGNORECASE
)


def refusal(
    doing: str, error: ApiException, settings: KubeflowSettings, redact: Callable[[str], str]
) -> DeploymentError:
    """Return the error for an unsuccessful answer, with the reason and what to do.

    Args:
        doing: Action for error messages, such as `list the versions`.
        error: The answer.
        settings: Settings of the installation.
        redact: Removes secrets from the server's message.
    """
    status = int(error.status or 0)
    message = _message_of(error)
    kind, reason = REFUSALS.get(status, UNEXPECTED)
    if status >= SERVER_FAULT:
        # An error of the server itself is a 500 with a reason.
        is_own = status == SERVER_FAULT and message and "json" in _content_type(error)
        kind, reason = FAULT if is_own else NO_ANSWER_OF_THE_SERVER
    if status == INVALID and _ABOUT_THE_NAMESPACE.search(message):
        kind, reason = WRONG_NAMESPACE
    place = {
        "host": settings.host,
        "status": status,
        "method": settings.sign_in.method,
        "namespace": settings.namespace or "none given",
    }
    hint = ABOUT_BARE_REFUSALS.format(**place) if message in BARE_UPLOAD_REFUSALS else ""
    parts = (reason.format(**place), redact(message), hint)
    return kind(f"Cannot {doing}: {' '.join(filter(None, parts))}")


def no_answer(
    doing: str, error: transport.HTTPError, settings: KubeflowSettings
) -> KubeflowUnreachableError:
    """Return the error for a request without a readable answer.

    Args:
        doing: Action for error messages, such as `list the versions`.
        error: The error of the connection.
        settings: Settings of the installation.
    """
    host = settings.host
    match getattr(error, "reason", None) or error:
        case AnswerTooLargeError():
            reason = (
                f"the answer of {host} is larger than {MAX_ANSWER_BYTES:,} bytes. "
                "Is kubeflow.host the address of the Kubeflow Pipelines API?"
            )
        case transport.SSLError() as cause:
            reason = tls_fault(host, cause)
        case transport.NewConnectionError() | transport.LocationValueError():
            reason = (
                f"{host} cannot be reached. Check kubeflow.host; with the default settings, a "
                "port-forward must be running."
            )
        case transport.TimeoutError():
            limit = f"{settings.request_timeout_s:g} s (kubeflow.request_timeout_s)"
            reason = f"{host} did not answer within {limit}."
        case _:
            reason = f"{host} closed the connection. {_MAY_BE_PROCESSED}"
    return KubeflowUnreachableError(f"Cannot {doing}: {reason}")


def _message_of(error: ApiException) -> str:
    """Return the server's reason in one line; empty for a page of a proxy.

    The API answers `{"code", "message", "details"}`, or `{"error", …}` in older versions; uploads
    `{"error_message", "error_details"}`, the details being a stack trace; some checks plain text.
    """
    body = str(error.body or "")
    try:
        content = json.loads(body)
    except ValueError:
        content = {"message": body} if "text/plain" in _content_type(error) else {}
    if not isinstance(content, dict):
        return ""
    message = content.get("message") or content.get("error_message") or content.get("error")
    line = " ".join(str(message or "").split())
    return line if len(line) <= LONGEST_REASON else f"{line[: LONGEST_REASON - 1]}…"


def _content_type(error: ApiException) -> str:
    headers = error.headers or {}
    return str(headers.get("Content-Type") or "")

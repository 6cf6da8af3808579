"""Talks to the Kubeflow Pipelines API: one place for retries, time-outs and clear errors.

The generated client is used directly: `kfp.Client` reads a hidden context file, asks Google for
tokens when none is given, and prints.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

import kfp_server_api
import urllib3
from kfp_server_api.exceptions import ApiException, ApiTypeError, ApiValueError
from urllib3 import exceptions as transport

from config.kubeflow import KubeflowSettings
from ml_pipeline.deployment.sign_in import Credentials, sign_in
from ml_pipeline.deployment.tls import check_ca_file, tls_fault
from ml_pipeline.errors import (
    DeploymentError,
    KubeflowAccessError,
    KubeflowConflictError,
    KubeflowNotFoundError,
    KubeflowUnreachableError,
)

PAGE_SIZE = 100
BACKOFF_S = 0.5
RETRY_AFTER_MAX_S = 120
TRANSIENT = (500, 502, 503, 504)
INVALID = 400
TOO_MANY = 429
SERVER_FAULT = 500
REFUSALS: dict[int, tuple[type[DeploymentError], str]] = {
    401: (
        KubeflowAccessError,
        (
            "{host} does not accept the credentials (401). kubeflow.sign_in.method is '{method}'; "
            "is the token or cookie out of date?"
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
FAULT = (
    "{host} failed ({status}). What was asked may have happened; look before you repeat a run, "
    "everything else is safe to repeat."
)
WRONG_NAMESPACE = (
    KubeflowAccessError,
    (
        "wrong namespace (400). kubeflow.namespace ({namespace}) has to be your profile on a "
        "multi-user Kubeflow and empty on a single-user one."
    ),
)
UNEXPECTED = (DeploymentError, "{host} refused ({status}).")

Call = Callable[..., Any]


class RetryPolicy(urllib3.Retry):
    """Repeats what is safe to repeat, as often and as late as the server says.

    A request that only reads, or that may be sent twice, is repeated after any transient fault;
    one that creates something only when the server says that it did not look at it (429).
    """

    def is_retry(self, method: str, status_code: int, has_retry_after: bool = False) -> bool:
        """Whether an answer with this status is worth another try."""
        if status_code == TOO_MANY:
            return bool(self.total)
        return super().is_retry(method, status_code, has_retry_after)


class KubeflowClient:
    """The Kubeflow Pipelines API of one installation, signed in.

    Attributes:
        settings: Where it is and how it is used.
        pipelines: Pipelines and their versions.
        uploads: Uploads of packages.
        experiments: Experiments.
        runs: Runs.
        recurring_runs: Recurring runs.
    """

    def __init__(self, settings: KubeflowSettings) -> None:
        """Signs in.

        Raises:
            ConfigurationError: A file of the settings cannot be read.
            KubeflowAccessError: The credentials are refused.
            KubeflowUnreachableError: There is no answer.
        """
        self.settings = settings
        check_ca_file(settings.ca_file)
        self._credentials = sign_in(settings)
        configuration = _configuration(settings, self._credentials)
        if settings.sign_in.method in ("token", "service_account"):
            configuration.refresh_api_key_hook = self._renew_token
        self._api = api = kfp_server_api.ApiClient(
            configuration, cookie=self._credentials.cookie or None
        )
        self.pipelines = kfp_server_api.PipelineServiceApi(api)
        self.uploads = kfp_server_api.PipelineUploadServiceApi(api)
        self.experiments = kfp_server_api.ExperimentServiceApi(api)
        self.runs = kfp_server_api.RunServiceApi(api)
        self.recurring_runs = kfp_server_api.RecurringRunServiceApi(api)

    def call(self, doing: str, call: Call, *args: Any, **kwargs: Any) -> Any:
        """Makes one call of the generated client.

        Args:
            doing: What it is about, for the message: `list the versions`.
            call: A method of one of the services.
            *args: Its arguments.
            **kwargs: Its keyword arguments.

        Raises:
            DeploymentError: It failed; the class says how, the message what to do.
        """
        seconds = self.settings.request_timeout_s
        try:
            answer = call(*args, _request_timeout=(seconds, seconds), **kwargs)
        except ApiException as error:
            raise self._refusal(doing, error) from None  # it holds headers and body: secrets
        except (ApiTypeError, ApiValueError, UnicodeDecodeError, AttributeError) as error:
            raise DeploymentError(
                f"Cannot {doing}: the answer of {self.settings.host} is not that of Kubeflow "
                f"Pipelines ({type(error).__name__}). Does kubeflow.host lead to its API?"
            ) from error
        except transport.HTTPError as error:
            raise self._no_answer(doing, error) from None
        if "json" not in str(self._api.last_response.getheader("content-type")):
            raise KubeflowAccessError(
                f"Cannot {doing}: {self.settings.host} answered with a page for browsers. Either "
                f"it wants a sign-in (kubeflow.sign_in.method is '{self.settings.sign_in.method}')"
                ", or kubeflow.host does not lead to the API."
            )
        return answer

    def each(self, doing: str, call: Call, items: str, *args: Any, **kwargs: Any) -> Iterator[Any]:
        """Every item of a listing; a page is asked for when it is needed.

        Args:
            doing: What it is about, for the message.
            call: A method of one of the services that lists.
            items: Name of the attribute of a page that holds the items.
            *args: Its arguments.
            **kwargs: Its keyword arguments.
        """
        paging = {"page_size": PAGE_SIZE, "page_token": ""} | kwargs
        while True:
            page = self.call(doing, call, *args, **paging)
            yield from getattr(page, items) or []
            paging["page_token"] = page.next_page_token
            if not page.next_page_token:
                return

    def link(self, path: str) -> str:
        """The address of a page of the user interface."""
        return f"{(self.settings.ui_url or self.settings.host).rstrip('/')}/#/{path}"

    def redact(self, text: str) -> str:
        """The text without the secrets that this client knows."""
        for secret in sorted(filter(None, self._credentials.secrets), key=len, reverse=True):
            text = text.replace(secret, "***")
        return text

    def _renew_token(self, configuration: Any) -> None:
        """Before each request: a token in a file is replaced while a run is waited for."""
        self._credentials = sign_in(self.settings)
        configuration.api_key["authorization"] = self._credentials.token

    def _refusal(self, doing: str, error: ApiException) -> DeploymentError:
        host, status = self.settings.host, int(error.status or 0)
        said = self.redact(_message_of(error))
        kind, reason = REFUSALS.get(status, UNEXPECTED)
        if status >= SERVER_FAULT:
            kind, reason = DeploymentError, FAULT
        if status == INVALID and "namespace" in said.lower():
            kind, reason = WRONG_NAMESPACE
        reason = reason.format(
            host=host,
            status=status,
            method=self.settings.sign_in.method,
            namespace=self.settings.namespace or "none given",
        )
        return kind(f"Cannot {doing}: {reason} {said}".strip())

    def _no_answer(self, doing: str, error: transport.HTTPError) -> KubeflowUnreachableError:
        host = self.settings.host
        cause = getattr(error, "reason", None) or error
        if isinstance(cause, transport.SSLError):
            return KubeflowUnreachableError(f"Cannot {doing}: {tls_fault(host, cause)}")
        if isinstance(cause, transport.TimeoutError) and not isinstance(
            cause, transport.NewConnectionError
        ):
            return KubeflowUnreachableError(
                f"Cannot {doing}: {host} did not answer within "
                f"{self.settings.request_timeout_s:g} s (kubeflow.request_timeout_s)."
            )
        if isinstance(cause, transport.NewConnectionError | transport.LocationValueError):
            return KubeflowUnreachableError(
                f"Cannot {doing}: {host} cannot be reached. Check kubeflow.host; with the default "
                "settings a port-forward has to run."
            )
        return KubeflowUnreachableError(
            f"Cannot {doing}: {host} broke off the connection. What was asked may have happened; "
            "look before you repeat a run, everything else is safe to repeat."
        )


def _configuration(settings: KubeflowSettings, credentials: Credentials) -> Any:
    configuration = kfp_server_api.Configuration(host=settings.host)
    configuration.retries = RetryPolicy(
        total=settings.request_retries,
        other=0,  # a certificate that is not trusted now is not trusted a second later
        backoff_factor=BACKOFF_S,
        backoff_jitter=BACKOFF_S,
        status_forcelist=TRANSIENT,
        retry_after_max=RETRY_AFTER_MAX_S,
        raise_on_status=False,
    )
    if settings.ca_file:
        configuration.ssl_ca_cert = str(settings.ca_file)
    if credentials.token:
        configuration.api_key["authorization"] = credentials.token
        configuration.api_key_prefix["authorization"] = "Bearer"
    return configuration


def _message_of(error: ApiException) -> str:
    """What the server said, in one line."""
    body = error.body or error.reason or ""
    try:
        content = json.loads(body)
    except ValueError:
        return ""  # a page of a proxy, for browsers
    said = content.get("message") or content.get("error") or "" if isinstance(content, dict) else ""
    return " ".join(str(said).split())

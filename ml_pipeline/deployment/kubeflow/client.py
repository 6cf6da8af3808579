"""Client of the Kubeflow Pipelines API: one place for retries, time-outs and clear errors.

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

from config.credentials import redact
from config.kubeflow import KubeflowSettings
from ml_pipeline.deployment.kubeflow.answers import check_answer
from ml_pipeline.deployment.kubeflow.refusals import TOO_MANY, no_answer, refusal
from ml_pipeline.deployment.kubeflow.sign_in import Credentials, sign_in
from ml_pipeline.deployment.kubeflow.tls import check_ca_file
from ml_pipeline.deployment.kubeflow.transport import bound
from ml_pipeline.errors import (
    ConfigurationError,
    DeploymentError,
    KubeflowAccessError,
    KubeflowNotFoundError,
    printable,
)

PAGE_SIZE = 100
LONGEST_VERSION = 100
BACKOFF_S = 0.5
RETRY_AFTER_MAX_S = 120
TRANSIENT = (500, 502, 503, 504)
_NOT_OF_THE_API = (
    ApiTypeError,
    ApiValueError,
    AttributeError,
    RecursionError,
    TypeError,
    ValueError,
)
"""Errors of reading an answer."""
Call = Callable[..., Any]


class RetryPolicy(urllib3.Retry):
    """Retry policy that repeats only safe requests and respects the server's delays.

    A request that only reads, or that may be sent twice, is repeated after any transient fault.
    One that creates something is repeated only if the server did not process it (429).
    """

    def is_retry(self, method: str, status_code: int, has_retry_after: bool = False) -> bool:
        """Return whether an answer with this status justifies a retry."""
        if status_code == TOO_MANY:
            return bool(self.total)
        return super().is_retry(method, status_code, has_retry_after)


class KubeflowClient:
    """Signed-in client of one installation's Kubeflow Pipelines API, with its services."""

    def __init__(self, settings: KubeflowSettings) -> None:
        """Sign in.

        Raises:
            ConfigurationError: A file of the settings cannot be read.
            KubeflowAccessError: The credentials are refused.
            KubeflowUnreachableError: The server does not answer.
        """
        self.settings = settings
        check_ca_file(settings.ca_file)
        self._credentials = sign_in(settings)
        configuration = _configuration(settings, self._credentials)
        if settings.sign_in.method in ("token", "service_account"):
            configuration.refresh_api_key_hook = self._renew_token
        self._api = api = _StrictApi(configuration, cookie=self._credentials.cookie or None)
        bound(api.rest_client.pool_manager)
        self.pipelines = kfp_server_api.PipelineServiceApi(api)
        self.uploads = kfp_server_api.PipelineUploadServiceApi(api)
        self.experiments = kfp_server_api.ExperimentServiceApi(api)
        self.runs = kfp_server_api.RunServiceApi(api)
        self.recurring_runs = kfp_server_api.RecurringRunServiceApi(api)
        self._health = kfp_server_api.HealthzServiceApi(api)

    def server_version(self) -> str:
        """Return the version reported by the server, such as `2.17.0`; empty if it reports none."""
        try:
            self.call("ask for the version of Kubeflow", self._health.healthz_service_get_healthz)
        except KubeflowNotFoundError:
            return ""
        health = json.loads(self._api.last_response.data)  # the generated model leaves it out
        # The second key is that of the user interface, which passes the first one on.
        return str(health.get("tag_name") or health.get("apiServerTagName") or "")[:LONGEST_VERSION]

    def workflow(self, run_id: str) -> str:
        """Return the workflow of a run as JSON; empty if the server does not provide it.

        Only v1beta1 of the API provides it, and no client is generated for that version.
        """
        try:
            answer = self.call(
                "read the workflow of the run",
                self._api.call_api,
                f"/apis/v1beta1/runs/{run_id}",
                "GET",
                header_params={"Accept": "application/json"},
                response_type="object",
                auth_settings=["Bearer"],
                _return_http_data_only=True,
            )
        except KubeflowNotFoundError:
            return ""
        runtime = answer.get("pipeline_runtime")
        return str(runtime.get("workflow_manifest") or "") if isinstance(runtime, dict) else ""

    @property
    def namespace(self) -> dict[str, str]:
        """Argument of calls that need the namespace; empty on a single-user Kubeflow."""
        return {"namespace": self.settings.namespace} if self.settings.namespace else {}

    def call(self, doing: str, call: Call, *args: Any, **kwargs: Any) -> Any:
        """Make one call of the generated client.

        Args:
            doing: Action for error messages, such as `list the versions`.
            call: A method of one of the services.
            *args: Its arguments.
            **kwargs: Its keyword arguments.

        Raises:
            DeploymentError: The call failed; the class shows how, the message what to do.
        """
        seconds = self.settings.request_timeout_s
        try:
            return call(*args, _request_timeout=(seconds, seconds), **kwargs)
        except ApiException as error:
            raise refusal(doing, error, self.settings, self.redact) from None  # it contains secrets
        except _PageForBrowsersError:
            raise KubeflowAccessError(
                f"Cannot {doing}: {self.settings.host} answered with a page for browsers. Either "
                "it requires a sign-in (kubeflow.sign_in.method is "
                f"'{self.settings.sign_in.method}'), or kubeflow.host is not the API's address."
            ) from None
        except transport.HTTPError as error:
            raise no_answer(doing, error, self.settings) from None
        except ConfigurationError:  # the token, which is read again before each request
            raise
        except _NOT_OF_THE_API as error:
            raise DeploymentError(
                f"Cannot {doing}: the answer of {self.settings.host} is not from Kubeflow "
                f"Pipelines ({type(error).__name__}). Is kubeflow.host the address of its API?"
            ) from error

    def each(self, doing: str, call: Call, items: str, *args: Any, **kwargs: Any) -> Iterator[Any]:
        """Yield every item of a listing, requesting pages when needed.

        All pages are requested with the same sorting and filter: page tokens depend on them.

        Args:
            doing: Action for error messages.
            call: A method of one of the services that lists.
            items: Name of the attribute of a page that contains the items.
            *args: Arguments of the method.
            **kwargs: Its keyword arguments.

        Raises:
            DeploymentError: A call failed, or the listing does not end.
        """
        paging = {"page_size": PAGE_SIZE, "page_token": ""} | kwargs
        tokens: set[str] = set()
        while True:
            page = self.call(doing, call, *args, **paging)
            yield from getattr(page, items) or []
            if not page.next_page_token:
                return
            if page.next_page_token in tokens:
                raise DeploymentError(
                    f"Cannot {doing}: {self.settings.host} keeps sending the same page."
                )
            tokens.add(page.next_page_token)
            paging["page_token"] = page.next_page_token

    def link(self, path: str) -> str:
        """Return the address of a page of the user interface."""
        return f"{(self.settings.ui_url or self.settings.host).rstrip('/')}/#/{path}"

    def redact(self, text: str) -> str:
        """Return the text without this client's secrets, and safe for a terminal."""
        for secret in sorted(filter(None, self._credentials.secrets), key=len, reverse=True):
            text = text.replace(secret, "***")
        return printable(redact(text))

    def _renew_token(self, configuration: Any) -> None:
        """Read the token again before each request, because its file may change during a wait."""
        self._credentials = sign_in(self.settings)
        configuration.api_key["authorization"] = self._credentials.token


def _configuration(settings: KubeflowSettings, credentials: Credentials) -> Any:
    configuration = kfp_server_api.Configuration(host=settings.host)
    configuration.retries = RetryPolicy(
        total=settings.request_retries,
        other=0,  # an untrusted certificate is still untrusted a second later
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


class _PageForBrowsersError(Exception):
    """Answer whose content type is not JSON."""


class _StrictApi(kfp_server_api.ApiClient):  # type: ignore[misc]
    """Generated client that accepts only JSON objects as answers."""

    def deserialize(self, response: Any, response_type: Any) -> Any:
        """Return the model in an answer.

        Raises:
            _PageForBrowsersError: The content type of the answer is not JSON.
            ValueError: The answer is not JSON.
            TypeError: The answer is not a JSON object, or not one of the expected type.
        """
        if "json" not in str(response.getheader("content-type")):
            raise _PageForBrowsersError
        content = json.loads(response.data)
        if not isinstance(content, dict):
            raise TypeError("the answer is not an object")
        check_answer(content, response_type)
        return super().deserialize(response, response_type)

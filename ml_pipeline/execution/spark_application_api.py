"""Client of the Kubernetes API for Spark applications that raises our own errors."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from pathlib import Path
from typing import Any

from kubernetes import client, config
from urllib3.exceptions import HTTPError

from config.credentials import refuse_credentials
from ml_pipeline.errors import ConfigurationError, KubernetesError, KubernetesUnavailableError
from ml_pipeline.execution.spark_application import GROUP, PLURAL, VERSION

NAMESPACE_FILE = Path("/var/run/secrets/kubernetes.io/serviceaccount/namespace")
TIMEOUTS_S = (5, 10)
"""Longest waits for a connection and for an answer; a stopped pod has 30 seconds left."""
RETRIES = 1
"""Immediate retries of a request, for a connection that was closed since the last one."""
ADMISSION = "admission webhook"
"""Text in an answer with which the operator itself, or a policy, rejects an application."""
QUOTA = "exceeded quota"


class SparkApplicationApi:
    """Operations on the Spark applications of one namespace.

    The library reads the token of the service account again every minute, because Kubernetes
    replaces it during a long run.
    """

    def __init__(self, namespace: str | None = None, configuration: Any = None) -> None:
        """Connect as the service account of this pod; outside of a cluster, as kubectl does.

        Args:
            namespace: Namespace of the applications. If unset, that of this pod.
            configuration: Configuration of the library. If unset, it is found as described.

        Raises:
            ConfigurationError: No namespace is given outside of a cluster.
            KubernetesError: No cluster is configured.
        """
        self.namespace = namespace or _own_namespace()
        api_client = client.ApiClient(configuration or _configuration())
        self._resources = client.CustomObjectsApi(api_client)
        self._place = (GROUP, VERSION, self.namespace, PLURAL)

    def get(self, name: str) -> dict[str, Any] | None:
        """Return an application. Returns None if it does not exist.

        Raises:
            KubernetesUnavailableError: The API server cannot be reached or fails.
            KubernetesError: The API server refuses the request; the message says what to grant.
        """
        with self._translated("get"), _absence(name):
            answer = self._resources.get_namespaced_custom_object(
                *self._place, name, _request_timeout=TIMEOUTS_S
            )
            return dict(answer)
        return None

    def create(self, application: dict[str, Any]) -> bool:
        """Create an application; return False if one of this name exists.

        Raises:
            KubernetesUnavailableError: The API server cannot be reached or fails; it may have
                created the application.
            KubernetesError: The API server refuses the request; the message says what to do.
            CredentialError: The application contains a credential, which others could read.
        """
        refuse_credentials(application, "The Spark application")
        with self._translated("create"), _conflict():
            self._resources.create_namespaced_custom_object(
                *self._place,
                application,
                # Reject fields unknown to the installed operator instead of ignoring them.
                field_validation="Strict",
                _request_timeout=TIMEOUTS_S,
            )
            return True
        return False

    def delete(self, name: str) -> bool:
        """Delete an application with its pods; return False if it does not exist.

        Kubernetes hides the application only after its driver is gone, so a new one of the same
        name does not meet the old driver.

        Raises:
            KubernetesUnavailableError: The API server cannot be reached or fails.
            KubernetesError: The API server refuses the request; the message says what to grant.
        """
        with self._translated("delete"), _absence(name):
            self._resources.delete_namespaced_custom_object(
                *self._place, name, propagation_policy="Foreground", _request_timeout=TIMEOUTS_S
            )
            return True
        return False

    @contextmanager
    def _translated(self, verb: str) -> Iterator[None]:
        action = f"{verb} {PLURAL}.{GROUP} in the namespace {self.namespace}"
        try:
            yield
        except client.ApiException as error:
            raise _of_answer(error, action) from error
        except (HTTPError, OSError) as error:
            raise KubernetesUnavailableError(
                f"{action}: Kubernetes cannot be reached: {error}"
            ) from error


def _configuration() -> Any:
    configuration = client.Configuration()
    configuration.retries = RETRIES
    try:
        config.load_incluster_config(configuration)
    except config.ConfigException:
        try:
            config.load_kube_config(client_configuration=configuration)
        except (config.ConfigException, OSError) as error:
            raise KubernetesError(
                "No Kubernetes cluster is configured. Run this step in a pod with a service "
                f"account, or configure kubectl: {error}"
            ) from error
    return configuration


def _own_namespace() -> str:
    with suppress(OSError):
        return NAMESPACE_FILE.read_text("utf-8").strip()
    raise ConfigurationError(
        "This process is not in a pod with a service account: set "
        "execution.spark_operator.namespace."
    )


@contextmanager
def _absence(name: str) -> Iterator[None]:
    """Suppress the answer that the object does not exist, but not that its kind does not exist."""
    try:
        yield
    except client.ApiException as error:
        details = _status(error).get("details") or {}
        if error.status != HTTPStatus.NOT_FOUND or details.get("name") != name:
            raise


@contextmanager
def _conflict() -> Iterator[None]:
    """Suppress the answer that an object of this name exists."""
    try:
        yield
    except client.ApiException as error:
        if _status(error).get("reason") != "AlreadyExists":
            raise


def _status(error: Any) -> dict[str, Any]:
    """Return the `Status` object of an answer. Returns an empty one for other answers."""
    with suppress(ValueError, TypeError):
        answer = json.loads(error.body)
        return answer if isinstance(answer, dict) else {}
    return {}


def _of_answer(error: Any, action: str) -> Exception:
    """Return our error for an unsuccessful answer."""
    message = _status(error).get("message") or str(error.body or error.reason).strip()
    reason = f"{action}: {error.status}: {message}"
    if (
        not error.status
        or error.status >= HTTPStatus.INTERNAL_SERVER_ERROR
        or error.status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.CONFLICT)
    ):
        return KubernetesUnavailableError(reason)
    return KubernetesError(f"{reason.rstrip('.')}. {_what_to_do(error.status, message, action)}")


def _what_to_do(status: int, message: str, action: str) -> str:
    if QUOTA in message:
        return (
            "Lower the cores, memory or executors of execution.spark_operator, or raise the quota."
        )
    if status in (HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY) or ADMISSION in message:
        return (
            "Fix the value in execution.spark_operator that Kubernetes names, or update the "
            "operator."
        )
    if status == HTTPStatus.FORBIDDEN:
        return f"Grant the service account of this step to {action}."
    if status == HTTPStatus.UNAUTHORIZED:
        return "The token of this step's service account, or of kubectl, is not valid."
    if status == HTTPStatus.NOT_FOUND:
        return (
            "Install the Kubeflow Spark operator, version 2 or later, in this cluster, and create "
            "the namespace of execution.spark_operator.namespace."
        )
    return "A retry would not help."

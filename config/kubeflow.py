"""Settings for shipping the pipeline to Kubeflow, and for its pods."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_core import InitErrorDetails

from config.kubernetes import (
    CpuQuantity,
    LabelValue,
    MemoryQuantity,
    ObjectName,
    QualifiedName,
    SecretKey,
    VariableName,
    parse_quantity,
)
from config.section import DAY_S, Section, TimeZone, details_below

_SECRET_NAME = re.compile(r"SECRET|PASSWORD|TOKEN|ACCESS_KEY|COOKIE|CREDENTIAL", re.IGNORECASE)


def _not_a_secret(name: str) -> str:
    if _SECRET_NAME.search(name):
        raise ValueError(
            f"'{name}' looks like a credential, and everyone with access to the pipeline can read "
            "`env`; use a Kubernetes secret in `secret_env` instead"
        )
    return name


def _printable(path: Path) -> Path:
    if not str(path).isprintable():
        raise ValueError("must not contain line breaks or other control characters")
    return path


FilePath = Annotated[Path, AfterValidator(_printable)]
PublicVariableName = Annotated[VariableName, AfterValidator(_not_a_secret)]
Method = Literal["none", "token", "service_account", "cookie", "dex"]

NEEDED_BY: dict[Method, tuple[str, ...]] = {
    "none": (),
    "token": ("token", "token_file"),
    "service_account": (),
    "cookie": ("cookie",),
    "dex": ("username", "password"),
}
"""Fields required by each sign-in method; for a token, either the token or its file."""


class SignInSettings(Section):
    """Sign-in to Kubeflow. Secrets are read from environment variables only."""

    method: Method
    """none: a port-forward; token: a bearer token; service_account: the token of the current pod;
    cookie: the cookie of a browser session; dex: user and password of a multi-user Kubeflow."""
    token: SecretStr | None = None
    """Bearer token."""
    token_file: FilePath | None = None
    """File that contains the token. It is read again for each request, so it may be replaced."""
    service_account_token_file: FilePath = Path("/var/run/secrets/kubeflow/pipelines/token")
    """File into which Kubernetes projects the token of the current pod."""
    cookie: SecretStr | None = None
    """Cookie as sent by the browser: `oauth2_proxy_kubeflow=…` or `authservice_session=…`."""
    username: str | None = None
    """User name of the Dex login."""
    password: SecretStr | None = None
    """Password of the Dex login."""

    @model_validator(mode="after")
    def _method_has_what_it_needs(self) -> "SignInSettings":
        missing = [name for name in NEEDED_BY[self.method] if not getattr(self, name)]
        one_suffices = self.method == "token"
        if missing and not (one_suffices and len(missing) == 1):
            fields = (" or " if one_suffices else " and ").join(missing)
            raise ValueError(f"the method '{self.method}' requires {fields}")
        return self


class Toleration(Section):
    """Toleration of a node taint by the pod."""

    key: QualifiedName | Literal[""]
    """Key of the taint; empty with the operator Exists matches every taint."""
    operator: Literal["Equal", "Exists"] = "Equal"
    """Equal: the value must be the same; Exists: any value."""
    value: LabelValue = ""
    """Value of the taint."""
    effect: Literal["NoSchedule", "PreferNoSchedule", "NoExecute"] | None = None
    """Effect of the taint. If unset, any."""

    @model_validator(mode="after")
    def _operator_fits(self) -> "Toleration":
        if self.operator == "Exists" and self.value:
            raise ValueError("the operator Exists does not accept a value")
        if self.operator == "Equal" and not self.key:
            raise ValueError("an empty key requires the operator Exists")
        return self


class SecretEnv(Section):
    """Environment variables from a Kubernetes secret."""

    secret: ObjectName
    """Name of the secret in the namespace of the runs."""
    variables: dict[VariableName, SecretKey] = Field(min_length=1)
    """Mapping of environment variables to keys of the secret."""


class PodSettings(Section):
    """Settings of a step's pod."""

    cpu_request: CpuQuantity
    """Reserved CPU, such as `500m` or `2`."""
    cpu_limit: CpuQuantity
    """CPU limit."""
    memory_request: MemoryQuantity
    """Reserved memory, such as `512Mi` or `4Gi`."""
    memory_limit: MemoryQuantity
    """Memory limit; Kubernetes kills the pod if it uses more."""
    retries: int = Field(ge=0, le=10)
    """Number of times that Argo restarts a pod that was deleted or lost with its node. A stock
    Kubeflow 2.17 does not restart pods that failed, ran out of memory or timed out."""
    retry_backoff_s: int = Field(ge=1, le=3600)
    """Seconds before the first retry; later waits grow by `retry_backoff_factor`."""
    retry_backoff_factor: int = Field(ge=1, le=4)
    """Growth of the wait from one retry to the next; Argo accepts whole numbers only."""
    timeout_s: int = Field(ge=1, le=2_592_000)
    """Seconds after which Kubernetes stops the pod. The time starts when a node accepts the pod, so
    it includes pulling the image and installing packages, but not waiting for a node."""
    caching: bool
    """Whether Kubeflow may reuse an earlier result. Every step reads from storage, which Kubeflow
    cannot see: leave this off unless one of your steps depends on its parameters alone."""
    run_as_user: int | None = Field(ge=1, le=2**31 - 1)
    """User id of the step's process, which then cannot be root. If null, the image decides.
    Settings of the Kubeflow administrator take precedence."""
    image_pull_policy: Literal["Always", "IfNotPresent", "Never"] | None = None
    """When a node pulls the image. If unset, Kubernetes decides: always for the tag `latest`,
    otherwise only if the node does not have the image."""
    labels: dict[QualifiedName, LabelValue] = Field(default_factory=dict)
    """Labels of the pod, in addition to `app.kubernetes.io/component`, which contains the step's
    name."""
    node_selector: dict[QualifiedName, LabelValue] = Field(default_factory=dict)
    """Labels that the node must have."""
    tolerations: tuple[Toleration, ...] = ()
    env: dict[PublicVariableName, str] = Field(default_factory=dict)
    """Environment variables. Use `secret_env` for secrets."""
    secret_env: tuple[SecretEnv, ...] = ()
    image_pull_secrets: tuple[ObjectName, ...] = ()
    """Names of the secrets for the image registry."""

    @model_validator(mode="after")
    def _requests_within_limits(self) -> "PodSettings":
        faults = []
        for resource in ("cpu", "memory"):
            request, limit = (
                getattr(self, f"{resource}_request"),
                getattr(self, f"{resource}_limit"),
            )
            if parse_quantity(request) > parse_quantity(limit):
                faults.append(f"{resource}_request {request} exceeds {resource}_limit {limit}")
        if faults:
            raise ValueError("; ".join(faults))
        return self


class KubeflowSettings(Section):
    """Kubeflow installation and settings of the compiled pipeline."""

    host: str = Field(pattern=r"^https?://[^\s/@]+(/[^\s]*)?$")
    """Address of the Kubeflow Pipelines API, such as `https://kubeflow.example.com/pipeline`."""
    ui_url: str | None = Field(None, pattern=r"^https?://[^\s/@]+(/[^\s]*)?$")
    """Address of the user interface for printed links. If unset, `host`."""
    namespace: str = ""
    """Profile namespace of a multi-user Kubeflow; empty for a single-user installation."""
    experiment: str = Field(min_length=1)
    """Experiment of the runs; created if missing."""
    service_account: str = ""
    """Service account of the runs (on AWS, the one with the IAM role). If empty, Kubeflow's
    default."""
    cron_time_zone: TimeZone = "UTC"
    """Time zone in which this Kubeflow reads cron: the variable `CRON_SCHEDULE_TIMEZONE` of its
    ScheduledWorkflow controller. Each installation has only one."""
    sign_in: SignInSettings
    allow_http: bool = False
    """Whether credentials may be sent without encryption to a `host` other than this machine."""
    ca_file: FilePath | None = None
    """Certificate of the authority that signed the server's certificate. If unset, the default
    authorities."""
    request_timeout_s: float = Field(gt=0, le=DAY_S)
    """Time limit of a request in seconds."""
    request_retries: int = Field(ge=0, le=10)
    """Number of retries after a transient fault, for requests that are safe to repeat."""
    poll_s: float = Field(gt=0, le=DAY_S)
    """Seconds between two status checks while waiting for a run."""
    code: Literal["archive", "image"]
    """archive: pods fetch the code from storage by its digest; image: `image` contains
    everything."""
    base_image: str
    """For archive: the stock Python image of the pods."""
    image: str | None = None
    """For image: the image built from the Dockerfile, preferably by digest (`…@sha256:…`)."""
    max_iterations: int = Field(ge=1, le=100)
    """Largest number of iterations of the loop; if a run has more data scopes, each iteration
    processes several. Compiling reduces it as far as `max_workflow_bytes` demands."""
    parallelism: int = Field(ge=1, le=10_000)
    """Number of iterations of the loop that run at the same time."""
    max_workflow_bytes: int = Field(ge=1, le=1_048_576)
    """Largest estimated size of a finished workflow, compressed; an iteration takes about 12 KB.
    Argo ends a run with more than 1 MiB, so leave room."""
    run_retention_days: int | None = Field(None, ge=1, le=24_855)
    """Days to keep the workflow and the pods of a finished run in the cluster; its entry in
    Kubeflow and its results stay. If unset, the installation decides. See docs/deployment.md."""
    run_timeout_s: int | None = Field(None, ge=1, le=2**31 - 1)
    """Seconds after which Argo stops a run; the exit handler still runs. If unset, only the steps
    have time-outs."""
    pod: PodSettings
    steps: dict[str, dict[str, Any]] = Field(default_factory=dict)
    """Values that differ from `pod`, per step."""

    @field_validator("host")
    @classmethod
    def _address_without_trailing_slash(cls, host: str) -> str:
        try:
            urlsplit(host).port  # noqa: B018 -- it raises
        except ValueError as error:
            raise ValueError("must be an address such as https://host:port/pipeline") from error
        return host.rstrip("/")

    def pod_of(self, step: str) -> PodSettings:
        """Return the pod settings of a step.

        Raises:
            pydantic.ValidationError: The step's own values contain an unknown key or a wrong value.
        """
        return PodSettings.model_validate(self.pod.model_dump() | self.steps.get(step, {}))

    @model_validator(mode="after")
    def _belongs_together(self) -> "KubeflowSettings":
        if self.code == "image" and not self.image:
            raise ValueError("`code: image` requires `image`")
        faults: list[InitErrorDetails] = []
        for step in self.steps:
            try:
                self.pod_of(step)
            except ValidationError as error:
                faults += details_below(error, "steps", step)
        if faults:
            raise ValidationError.from_exception_data("KubeflowSettings", faults)
        return self

"""How the pipeline is shipped to Kubeflow and what its pods get."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal

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
from config.section import Section, TimeZone, details_below

_SECRET_NAME = re.compile(r"SECRET|PASSWORD|TOKEN|ACCESS_KEY|COOKIE|CREDENTIAL", re.IGNORECASE)


def _not_a_secret(name: str) -> str:
    if _SECRET_NAME.search(name):
        raise ValueError(
            f"'{name}' looks like a credential, and whoever sees the pipeline can read `env`; "
            "name a Kubernetes secret in `secret_env` instead"
        )
    return name


PublicVariableName = Annotated[VariableName, AfterValidator(_not_a_secret)]
Method = Literal["none", "token", "service_account", "cookie", "dex"]

NEEDED_BY: dict[Method, tuple[str, ...]] = {
    "none": (),
    "token": ("token", "token_file"),
    "service_account": (),
    "cookie": ("cookie",),
    "dex": ("username", "password"),
}
"""The fields that a way to sign in needs; of a token and its file, one."""


class SignInSettings(Section):
    """How to sign in to Kubeflow. Secrets are taken from environment variables only."""

    method: Method
    """none: a port-forward; token: a bearer token; service_account: the token of the pod that runs
    this; cookie: that of a browser session; dex: user and password of a multi-user Kubeflow."""
    token: SecretStr | None = None
    """A bearer token."""
    token_file: Path | None = None
    """Read at each sign-in, so it may be replaced while it is used."""
    service_account_token_file: Path = Path("/var/run/secrets/kubeflow/pipelines/token")
    """Where Kubernetes projects the token of the pod that runs this."""
    cookie: SecretStr | None = None
    """As the browser sends it: `oauth2_proxy_kubeflow=…` or `authservice_session=…`."""
    username: str | None = None
    """User of the Dex login."""
    password: SecretStr | None = None
    """Password of that user."""

    @model_validator(mode="after")
    def _method_has_what_it_needs(self) -> "SignInSettings":
        needed = NEEDED_BY[self.method]
        missing = [name for name in needed if not getattr(self, name)]
        if self.method == "token" and len(missing) == 1:
            missing = []
        if missing:
            raise ValueError(
                f"the method '{self.method}' needs {' or '.join(missing)}"
                if self.method == "token"
                else f"the method '{self.method}' needs {' and '.join(missing)}"
            )
        return self


class Toleration(Section):
    """A taint of nodes that the pod tolerates."""

    key: QualifiedName | Literal[""]
    """Key of the taint; empty, with the operator Exists, stands for every taint."""
    operator: Literal["Equal", "Exists"] = "Equal"
    """Equal: the value must be the same; Exists: any value."""
    value: LabelValue = ""
    """Value of the taint."""
    effect: Literal["NoSchedule", "PreferNoSchedule", "NoExecute"] | None = None
    """Effect of the taint. If unset, any."""

    @model_validator(mode="after")
    def _operator_fits(self) -> "Toleration":
        if self.operator == "Exists" and self.value:
            raise ValueError("the operator Exists takes no value")
        if self.operator == "Equal" and not self.key:
            raise ValueError("an empty key needs the operator Exists")
        return self


class SecretEnv(Section):
    """Environment variables that are filled from a Kubernetes secret."""

    secret: ObjectName
    """Name of the secret in the namespace of the runs."""
    variables: dict[VariableName, SecretKey] = Field(min_length=1)
    """Variable: key of the secret."""


class PodSettings(Section):
    """What the pod of one step gets."""

    cpu_request: CpuQuantity
    """CPU that is reserved, such as `500m` or `2`."""
    cpu_limit: CpuQuantity
    """CPU that it may use."""
    memory_request: MemoryQuantity
    """Memory that is reserved, such as `512Mi` or `4Gi`."""
    memory_limit: MemoryQuantity
    """Memory that it may use; with more the pod is killed."""
    retries: int = Field(ge=0, le=10)
    """How often Argo starts a pod again that was deleted or lost with its node. A stock Kubeflow
    2.17 restarts none that ended with an error or was killed for its memory or its time-out."""
    retry_backoff_s: int = Field(ge=1, le=3600)
    """Seconds before the first retry; each further one waits by the factor longer."""
    retry_backoff_factor: int = Field(ge=1, le=4)
    """By which the wait grows from one retry to the next; Argo takes whole numbers only."""
    timeout_s: int = Field(ge=1, le=2_592_000)
    """Seconds after which Kubernetes stops the pod, from the moment a node has taken it: pulling
    the image and installing packages included, waiting for a node not."""
    caching: bool
    """Whether Kubeflow may reuse an earlier result. Every step reads the storage, which Kubeflow
    does not see: leave it off unless a step of yours depends on its parameters alone."""
    run_as_user: int | None = Field(ge=1, le=2**31 - 1)
    """User id of the step's process, which then may not be root. If null, the image decides. What
    the administrator of Kubeflow sets goes first in any case."""
    image_pull_policy: Literal["Always", "IfNotPresent", "Never"] | None = None
    """When a node fetches the image. If unset, Kubernetes decides: always for the tag `latest`,
    else if the node does not have it."""
    labels: dict[QualifiedName, LabelValue] = Field(default_factory=dict)
    """Labels of the pod, in addition to `app.kubernetes.io/component`, which names the step."""
    node_selector: dict[QualifiedName, LabelValue] = Field(default_factory=dict)
    """Labels that a node must have."""
    tolerations: tuple[Toleration, ...] = ()
    env: dict[PublicVariableName, str] = Field(default_factory=dict)
    """Environment variables; what is secret belongs in `secret_env`."""
    secret_env: tuple[SecretEnv, ...] = ()
    image_pull_secrets: tuple[ObjectName, ...] = ()
    """Names of secrets that open the registry of the image."""

    @model_validator(mode="after")
    def _requests_within_limits(self) -> "PodSettings":
        faults = [
            f"{resource}_request {request} is larger than {resource}_limit {limit}"
            for resource, request, limit in (
                ("cpu", self.cpu_request, self.cpu_limit),
                ("memory", self.memory_request, self.memory_limit),
            )
            if parse_quantity(request) > parse_quantity(limit)
        ]
        if faults:
            raise ValueError("; ".join(faults))
        return self


class KubeflowSettings(Section):
    """Where Kubeflow is and what the compiled pipeline asks of it."""

    host: str = Field(pattern=r"^https?://[^\s/@]+(/[^\s]*)?$")
    """Address of the Kubeflow Pipelines API, such as `https://kubeflow.example.com/pipeline`."""
    ui_url: str | None = Field(None, pattern=r"^https?://[^\s/@]+(/[^\s]*)?$")
    """Address of the user interface for the links that are printed; none: `host`."""
    namespace: str = ""
    """Profile namespace of a multi-user Kubeflow; empty for a single-user installation."""
    experiment: str = Field(min_length=1)
    """Experiment of the runs; created when it is missing."""
    service_account: str = ""
    """Service account of the runs (on AWS the one with the IAM role); empty: Kubeflow's default."""
    cron_time_zone: TimeZone = "UTC"
    """Time zone in which this Kubeflow reads cron: the variable `CRON_SCHEDULE_TIMEZONE` of its
    ScheduledWorkflow controller. There is one per installation."""
    sign_in: SignInSettings
    ca_file: Path | None = None
    """Certificate of the authority that signed the server's; none: the usual ones."""
    request_timeout_s: float = Field(gt=0)
    """Seconds that one request may take."""
    request_retries: int = Field(ge=0, le=10)
    """How often a request is repeated that met a transient fault and is safe to repeat."""
    poll_s: float = Field(gt=0)
    """Seconds between two looks at a run that is waited for."""
    code: Literal["archive", "image"]
    """archive: pods fetch the code from storage, by its digest; image: everything is in `image`."""
    base_image: str
    """archive: the stock Python image that the pods start from."""
    image: str | None = None
    """image: the image of the Dockerfile, best by digest (`…@sha256:…`)."""
    max_iterations: int = Field(ge=1, le=100)
    """Largest number of iterations of the loop: a run of more data scopes takes several in each.
    An iteration costs about 9 KB of the 1 MiB that a workflow may take."""
    parallelism: int = Field(ge=1)
    """Number of iterations of the loop that run at a time."""
    max_workflow_bytes: int = Field(ge=1, le=1_048_576)
    """Largest estimated size of a finished workflow; Argo refuses one of more than 1 MiB."""
    run_retention_days: int | None = Field(None, ge=1, le=24_855)
    """Days that the workflow and the pods of a finished run are kept in the cluster; its entry in
    Kubeflow and its results stay. If unset, the installation decides. See docs/deployment.md."""
    run_timeout_s: int | None = Field(None, ge=1, le=2**31 - 1)
    """Seconds after which Argo stops a run as a user's Terminate does; the exit handler still runs.
    If unset, only the steps have time-outs."""
    pod: PodSettings
    steps: dict[str, dict[str, Any]] = Field(default_factory=dict)
    """Step: what is different from `pod`."""

    @field_validator("host")
    @classmethod
    def _no_trailing_slash(cls, host: str) -> str:
        return host.rstrip("/")

    def pod_of(self, step: str) -> PodSettings:
        """What the pod of a step gets.

        Raises:
            pydantic.ValidationError: The step's own values hold an unknown key or a wrong value.
        """
        return PodSettings.model_validate(self.pod.model_dump() | self.steps.get(step, {}))

    @model_validator(mode="after")
    def _belongs_together(self) -> "KubeflowSettings":
        if self.code == "image" and not self.image:
            raise ValueError("`code: image` needs `image`")
        return self

    @model_validator(mode="after")
    def _pods_are_valid(self) -> "KubeflowSettings":
        faults: list[InitErrorDetails] = []
        for step in self.steps:
            try:
                self.pod_of(step)
            except ValidationError as error:
                faults += details_below(error, "steps", step)
        if faults:
            raise ValidationError.from_exception_data("KubeflowSettings", faults)
        return self

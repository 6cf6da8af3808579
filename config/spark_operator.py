"""Typed settings of Spark applications on Kubernetes, run by the Kubeflow Spark operator."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from config.kubernetes import LabelValue, ObjectName, QualifiedName
from config.section import DAY_S, Section

OWN_PREFIXES = (
    "spark.app.",
    "spark.driver.cores",
    "spark.driver.memory",
    "spark.executor.cores",
    "spark.executor.instances",
    "spark.executor.memory",
    "spark.kubernetes.authenticate.",
    "spark.kubernetes.container.image",
    "spark.kubernetes.driver.container.image",
    "spark.kubernetes.driver.master",
    "spark.kubernetes.driver.pod.name",
    "spark.kubernetes.executor.container.image",
    "spark.kubernetes.namespace",
    "spark.master",
    "spark.submit.",
)
"""Beginnings of Spark properties that other settings determine, or that the operator rejects."""
NOT_OWN = ("spark.driver.memoryOverhead", "spark.executor.memoryOverhead")
_MIB = {"m": 1, "g": 1024}
_LEAST_MIB = 512
"""Spark does not start with less than about 450 MiB."""


def _jvm_memory(text: str) -> str:
    match = re.fullmatch(r"([1-9][0-9]{0,6})([mg])", text)
    if not match:
        raise ValueError(
            "must be a whole number and 'm' (MiB) or 'g' (GiB), such as 4g, as in Spark"
        )
    if int(match[1]) * _MIB[match[2]] < _LEAST_MIB:
        raise ValueError(f"must be at least {_LEAST_MIB}m, or Spark does not start")
    return text


def _spark_property(name: str) -> str:
    if not name.startswith("spark."):
        raise ValueError("must begin with 'spark.'; Spark ignores other properties")
    if name.startswith(OWN_PREFIXES) and not name.startswith(NOT_OWN):
        raise ValueError(
            "is determined by another setting of execution.spark_operator or by the operator"
        )
    return name


JvmMemory = Annotated[str, AfterValidator(_jvm_memory)]
SparkProperty = Annotated[str, Field(max_length=253), AfterValidator(_spark_property)]


class SparkOperatorSettings(Section):
    """Spark application: its image, size, rights and time limits."""

    namespace: ObjectName | None = None
    """Namespace of the applications, which the operator must watch. If unset, that of the pod."""
    image: Annotated[str, Field(pattern=r"^[!-~]+$", max_length=1024)]
    """Image of driver and executors: Spark, its S3 client (hadoop-aws), and the Python packages
    that the code archive imports."""
    spark_version: Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$", max_length=32)] = (
        "4.1.1"
    )
    """Version of Spark in the image."""
    service_account: ObjectName
    """Service account of driver and executors. It must be allowed to manage the executors' pods,
    and may carry a cloud role for S3."""
    secret: ObjectName | None = None
    """Secret whose keys become environment variables of driver and executors, such as
    AWS_ACCESS_KEY_ID. Requires the webhook of the operator. Leave it unset if the service account
    has a role for S3."""
    driver_cores: int = Field(default=1, ge=1, le=1024)
    """Cores of the driver."""
    driver_memory: JvmMemory = "2g"
    """Memory of the driver's JVM; Spark requests more for Python."""
    executors: int = Field(ge=1, le=10_000)
    """Number of executors."""
    executor_cores: int = Field(ge=1, le=1024)
    """Cores of an executor, which are the tasks that it runs at the same time."""
    executor_memory: JvmMemory
    """Memory of an executor's JVM; Spark requests more for Python."""
    spark_config: dict[SparkProperty, str] = Field(default_factory=dict)
    """Further Spark properties, such as `spark.hadoop.fs.s3a.endpoint`."""
    labels: dict[QualifiedName, LabelValue] = Field(default_factory=dict)
    """Labels of the application and its pods."""
    wait_minutes: float = Field(gt=0, le=30 * 24 * 60)
    """Longest time from the start of the step to the end of the application, including queueing;
    then the step deletes the application."""
    keep_s: int = Field(default=DAY_S, ge=3600, le=365 * DAY_S)
    """Seconds for which an ended application and its log are kept."""
    poll_s: float = Field(gt=0, le=DAY_S)
    """Seconds until the second status check; each further wait is half as long again."""
    max_poll_s: float = Field(gt=0, le=DAY_S)
    """Longest wait between two status checks in seconds."""

    @model_validator(mode="after")
    def _end_is_seen(self) -> "SparkOperatorSettings":
        if self.keep_s <= self.max_poll_s:
            raise ValueError(
                f"keep_s ({self.keep_s}) must be above max_poll_s ({self.max_poll_s:g}), or an "
                "application is removed before its end is seen"
            )
        return self

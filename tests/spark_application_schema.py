"""What the Spark operator accepts as a SparkApplication (v1beta2).

`kubeflow_spark_api` contains the fields and their types, generated from the operator's schema. It
lacks what is here: rules of the operator's custom resource definition and of its webhook
(internal/webhook/sparkapplication_validator.go), as of Spark operator 2.5.2.
"""

import re
from collections.abc import Iterator
from typing import Any

from kubeflow_spark_api.models.spark_v1beta2_spark_application import SparkV1beta2SparkApplication
from pydantic import ValidationError

DNS_1035_LABEL = re.compile(r"[a-z]([-a-z0-9]{0,61}[a-z0-9])?")
CHOICES = {
    "type": {"Java", "Python", "Scala", "R"},
    "mode": {"cluster", "client"},
}
RESTARTS = {"Never", "Always", "OnFailure"}
AT_LEAST_1 = (("driver", "cores"), ("executor", "cores"), ("executor", "instances"))
DENIED = {
    "spark.kubernetes.authenticate.driver.serviceAccountName",
    "spark.kubernetes.authenticate.executor.serviceAccountName",
    "spark.kubernetes.authenticate.oauthToken",
    "spark.kubernetes.authenticate.oauthTokenFile",
    "spark.kubernetes.container.image",
    "spark.kubernetes.driver.container.image",
    "spark.kubernetes.driver.master",
    "spark.kubernetes.executor.container.image",
    "spark.master",
}
STATES = (
    "",
    "SUBMITTED",
    "RUNNING",
    "COMPLETED",
    "FAILED",
    "SUBMISSION_FAILED",
    "PENDING_RERUN",
    "INVALIDATING",
    "SUCCEEDING",
    "FAILING",
    "SUSPENDING",
    "SUSPENDED",
    "RESUMING",
    "UNKNOWN",
)
"""The constants of ApplicationStateType in api/v1beta2/sparkapplication_types.go."""


def unknown_fields(application: dict[str, Any]) -> list[str]:
    """Return the fields that the schema lacks, which strict validation answers with 400."""
    read = SparkV1beta2SparkApplication.model_validate(application)
    return list(_missing(application, read.model_dump(by_alias=True, exclude_unset=True), ""))


def faults(application: dict[str, Any]) -> list[str]:
    """Return what the schema forbids, which the API server answers with 422."""
    try:
        SparkV1beta2SparkApplication.model_validate(application)
    except ValidationError as error:
        return [f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors()]
    return list(_broken_rules(application["spec"]))


def denials(application: dict[str, Any]) -> list[str]:
    """Return what the webhook of the operator denies, which the API server answers with 403."""
    name, properties = application["metadata"]["name"], application["spec"].get("sparkConf", {})
    found = [f'sparkConf key "{key}" is not allowed' for key in properties if key in DENIED]
    if not DNS_1035_LABEL.fullmatch(name):
        found.append(f'invalid SparkApplication name "{name}"')
    return found


def _missing(given: Any, read: Any, place: str) -> Iterator[str]:
    if isinstance(given, dict):
        for key, value in given.items():
            if not isinstance(read, dict) or key not in read:
                yield f'unknown field "{place}{key}"'
            else:
                yield from _missing(value, read[key], f"{place}{key}.")
    elif isinstance(given, list):
        for value, other in zip(given, read, strict=True):
            yield from _missing(value, other, place)


def _broken_rules(spec: dict[str, Any]) -> Iterator[str]:
    for key, choices in CHOICES.items():
        if spec.get(key) not in choices:
            yield f"spec.{key}: Unsupported value"
    if spec.get("restartPolicy", {}).get("type", "Never") not in RESTARTS:
        yield "spec.restartPolicy.type: Unsupported value"
    for pod, key in AT_LEAST_1:
        if spec[pod].get(key, 1) < 1:
            yield f"spec.{pod}.{key}: should be greater than or equal to 1"

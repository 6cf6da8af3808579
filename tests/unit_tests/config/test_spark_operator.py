from typing import Any

import pytest
from pydantic import ValidationError

from config.section import range_of
from config.spark_operator import SparkOperatorSettings

VALID: dict[str, Any] = {
    "image": "registry.example.com/spark:4.1.1",
    "service_account": "spark",
    "executors": 3,
    "executor_cores": 4,
    "executor_memory": "8g",
    "wait_minutes": 60,
    "poll_s": 5,
    "max_poll_s": 60,
}


def test_what_is_needed_suffices() -> None:
    settings = SparkOperatorSettings(**VALID)

    assert (settings.namespace, settings.spark_version, settings.keep_s) == (None, "4.1.1", 86_400)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"namespace": "Team"}, "lower-case letters"),
        ({"image": "spark 4"}, "should match pattern"),
        ({"spark_version": "4.1"}, "should match pattern"),
        ({"service_account": "spark_account"}, "lower-case letters"),
        ({"secret": ""}, "lower-case letters"),
        ({"executors": 0}, "greater than or equal to 1"),
        ({"executor_memory": "8Gi"}, r"'m' \(MiB\) or 'g' \(GiB\), such as 4g"),
        ({"driver_memory": "0g"}, r"'m' \(MiB\) or 'g' \(GiB\)"),
        ({"driver_memory": "400m"}, "at least 512m"),
        ({"labels": {"team": "a b"}}, "empty or letters"),
        ({"labels": {"/team": "a"}}, "a name of letters"),
        ({"spark_config": {"fs.s3a.endpoint": "x"}}, r"must begin with 'spark\.'"),
        ({"spark_config": {"spark.executor.memory": "9g"}}, "is determined by another setting"),
        ({"spark_config": {"spark.master": "local"}}, "is determined by another setting"),
        ({"poll_s": True}, "not a boolean"),
        ({"keep_s": 3600, "max_poll_s": 3600}, r"must be above max_poll_s \(3600\)"),
        ({"retries": 3}, "Extra inputs are not permitted"),
    ],
)
def test_wrong_value_is_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        SparkOperatorSettings(**VALID | changes)


def test_overhead_of_memory_may_be_set() -> None:
    properties = {"spark.executor.memoryOverhead": "4g", "spark.driver.memoryOverheadFactor": "0.6"}

    assert SparkOperatorSettings(**VALID, spark_config=properties).spark_config == properties


def test_every_number_has_a_range() -> None:
    fields = SparkOperatorSettings.model_fields
    numbers = [field for field in fields.values() if field.annotation in (int, float)]

    assert len(numbers) == 7
    for field in numbers:
        assert range_of(field).startswith(("from ", "above "))

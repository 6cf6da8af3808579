from typing import Any

import pytest

from config.spark_operator import SparkOperatorSettings
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.execution.spark_application import application, application_name
from tests.spark_application_schema import DNS_1035_LABEL, denials, faults, unknown_fields

SCRIPT = "s3://bucket/code/1.py"


def described(settings: SparkOperatorSettings, **changes: Any) -> dict[str, Any]:
    changed = settings.model_copy(update=changes)
    return application(changed, "etl-1", SCRIPT, ["--run_id", "r1"])


def test_application_says_what_runs_where_and_with_which_rights(
    operator_settings: SparkOperatorSettings,
) -> None:
    pod = {
        "serviceAccount": "spark",
        "labels": {"team": "quality"},
        "envFrom": [{"secretRef": {"name": "s3-keys"}}],
    }
    assert described(operator_settings) == {
        "apiVersion": "sparkoperator.k8s.io/v1beta2",
        "kind": "SparkApplication",
        "metadata": {"name": "etl-1", "labels": {"team": "quality"}},
        "spec": {
            "type": "Python",
            "mode": "cluster",
            "sparkVersion": "4.1.1",
            "image": "registry.example.com/spark:4.1.1",
            "mainApplicationFile": "s3a://bucket/code/1.py",
            "arguments": ["--run_id", "r1"],
            "sparkConf": {"spark.hadoop.fs.s3a.endpoint": "http://seaweedfs.kubeflow:8333"},
            "restartPolicy": {"type": "Never"},
            "timeToLiveSeconds": 86_400,
            "driver": {"cores": 1, "memory": "2g", **pod},
            "executor": {"instances": 3, "cores": 4, "memory": "8g", **pod},
        },
    }


@pytest.mark.parametrize("changes", [{}, {"secret": None, "labels": {}, "spark_config": {}}])
def test_operator_accepts_the_application(
    operator_settings: SparkOperatorSettings, changes: dict[str, Any]
) -> None:
    accepted = described(operator_settings, **changes)

    assert (faults(accepted), unknown_fields(accepted), denials(accepted)) == ([], [], [])


@pytest.mark.parametrize(
    ("place", "key", "value", "told"),
    [
        (("spec",), "sparkVersion", None, r"spec\.sparkVersion: Input should be a valid string"),
        (("spec",), "type", "Perl", r"spec\.type: Unsupported value"),
        (("spec", "driver"), "cores", "1", r"spec\.driver\.cores: Input should be a valid integer"),
        (("spec", "executor"), "instances", 0, r"spec\.executor\.instances: should be greater"),
        (("spec", "restartPolicy"), "type", "Seldom", r"restartPolicy\.type: Unsupported"),
    ],
)
def test_schema_of_the_tests_finds_what_is_wrong(
    operator_settings: SparkOperatorSettings,
    place: tuple[str, ...],
    key: str,
    value: object,
    told: str,
) -> None:
    wrong = described(operator_settings)
    target = wrong
    for part in place:
        target = target[part]
    target[key] = value

    with pytest.raises(AssertionError, match=told):
        assert not faults(wrong), "\n".join(faults(wrong))


def test_schema_of_the_tests_finds_an_unknown_field(
    operator_settings: SparkOperatorSettings,
) -> None:
    wrong = described(operator_settings)
    wrong["spec"]["driver"]["envFrom"][0]["secret"] = "s3-keys"

    assert unknown_fields(wrong) == ['unknown field "spec.driver.envFrom.secret"']


def test_code_outside_of_s3_is_refused(operator_settings: SparkOperatorSettings) -> None:
    with pytest.raises(ConfigurationError, match=r"cannot access /tmp/1\.py: set storage\.root to"):
        application(operator_settings, "etl-1", "/tmp/1.py", [])  # noqa: S108


@pytest.mark.parametrize(
    ("run_id", "work"), [("r1", "G20/DE/2026-07-27"), ("7" * 200, "Ä" * 500), ("", "")]
)
def test_name_is_a_short_dns_label(run_id: str, work: str) -> None:
    name = application_name(run_id, work)

    assert DNS_1035_LABEL.fullmatch(name)
    assert len(f"{name}-ui-ingress") <= 63


def test_name_depends_on_run_and_work_alone() -> None:
    assert application_name("r1", "a") == application_name("r1", "a")
    names = [
        application_name(*pair) for pair in (("r1", "a"), ("r1", "b"), ("r2", "a"), ("r1a", ""))
    ]
    assert len(set(names)) == 4

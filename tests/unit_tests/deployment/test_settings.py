"""The settings of the deployment: secrets from the environment only, nothing that cannot work."""

from pathlib import Path

import pytest
import yaml

from config.load import load_settings
from config.settings import PROJECT_ROOT
from config.variables import public_overrides
from ml_pipeline.errors import ConfigurationError

PREFIX = "ML_PIPELINE_KUBEFLOW__"
SECRET = "planted-secret-4711"


def folder_with(tmp_path: Path, kubeflow: dict[str, object]) -> Path:
    """The settings of the template with an environment `mine`."""
    (tmp_path / "environments").mkdir()
    base = (PROJECT_ROOT / "config/base.yaml").read_text("utf-8")
    (tmp_path / "base.yaml").write_text(base, "utf-8")
    content = {
        "run": {"start_date": "2026-07-27", "end_date": "2026-08-24"},
        "kubeflow": kubeflow,
    }
    (tmp_path / "environments/mine.yaml").write_text(yaml.safe_dump(content), "utf-8")
    return tmp_path


@pytest.mark.parametrize("key", ["token", "cookie", "password"])
def test_secret_in_a_file_is_refused_and_not_shown(key: str, tmp_path: Path) -> None:
    folder = folder_with(tmp_path, {"sign_in": {"method": "token", key: SECRET}})

    with pytest.raises(
        ConfigurationError, match=f"'kubeflow.sign_in.{key}' in .*mine.yaml"
    ) as wrong:
        load_settings("mine", folder=folder, environ={})
    assert f"{PREFIX}SIGN_IN__{key.upper()}" in str(wrong.value)
    assert SECRET not in str(wrong.value)


def test_secret_does_not_show_in_the_settings() -> None:
    environ = {f"{PREFIX}SIGN_IN__METHOD": "token", f"{PREFIX}SIGN_IN__TOKEN": SECRET}
    settings = load_settings("prod", environ=environ)

    assert SECRET not in f"{settings!r}{settings}{settings.model_dump_json()}"


def test_what_went_wrong_with_a_secret_is_told_without_it() -> None:
    environ = {f"{PREFIX}SIGN_IN__METHOD": "token", f"{PREFIX}SIGN_IN__TOKEN": f'["{SECRET}"]'}

    with pytest.raises(ConfigurationError) as wrong:
        load_settings("prod", environ=environ)
    assert "kubeflow.sign_in.token" in str(wrong.value)
    assert SECRET not in str(wrong.value)
    assert SECRET not in str(wrong.value.__cause__)


def test_only_what_the_steps_read_is_handed_on() -> None:
    environ = {
        "ML_PIPELINE_ENV": "prod",
        "ML_PIPELINE_STORAGE__ROOT": "s3://bucket",
        f"{PREFIX}HOST": "http://localhost:1",
        f"{PREFIX}SIGN_IN__TOKEN": SECRET,
        "AWS_SECRET_ACCESS_KEY": SECRET,
    }

    assert public_overrides(environ) == {"ML_PIPELINE_STORAGE__ROOT": "s3://bucket"}


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("HOST", "kubeflow.example.com", "kubeflow.host"),
        ("HOST", "http://localhost:99999", "must be an address such as"),
        ("CODE", "image", "`code: image` requires `image`"),
        ("POD__CPU_LIMIT", "two", "kubeflow.pod.cpu_limit"),
        ("POD__MEMORY_LIMIT", "4 GB", "kubeflow.pod.memory_limit"),
        (
            "STEPS",
            '{"set_mining": {"memory": "4Gi"}}',
            r"unknown key 'kubeflow\.steps\.set_mining\.memory' in .*: did you mean 'memory_",
        ),
        ("MAX_WORKFLOW_BYTES", "1048577", "from 1 to 1,048,576"),
    ],
)
def test_what_cannot_work_is_refused(key: str, value: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        load_settings("prod", environ={f"{PREFIX}{key}": value})

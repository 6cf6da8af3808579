"""Credentials planted where they do not belong: refused or hidden, and never shown."""

import io
import json
import logging
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml
from kfp import dsl
from moto import mock_aws

from config.load import CONFIG_FOLDER, load_settings
from ml_pipeline.deployment.kubeflow.schedules import load_schedules
from ml_pipeline.deployment.package.compile import compile_pipeline
from ml_pipeline.deployment.package.release import current_commit
from ml_pipeline.errors import ConfigurationError, CredentialError, ParameterError
from ml_pipeline.execution.glue_api import GlueApi
from ml_pipeline.local.run import _Tee
from ml_pipeline.pipeline import build_pipeline
from ml_pipeline.running import pod
from ml_pipeline.running.command_line import checked_parameters, readable_errors
from ml_pipeline.running.documents import ExtractionJob
from ml_pipeline.running.due_time import parse_scheduled_time
from ml_pipeline.running.logs import TextFormatter, _JsonFormatter
from ml_pipeline.running.start_failure import record_start_failure
from ml_pipeline.running.step import Step, error_record
from ml_pipeline.storage.code import checked, left_behind, read_sources
from ml_pipeline.storage.objects import Storage
from tests.planted import RANDOM, SECRETS
from tests.project_copy import copy_project, git

ADDRESS = SECRETS["address with a port"].text
TOKEN = SECRETS["github"].secret


def load_with(folder: Path, environment: str, **variables: str) -> Any:
    (folder / "environments").mkdir()
    (folder / "base.yaml").write_text((CONFIG_FOLDER / "base.yaml").read_text("utf-8"), "utf-8")
    (folder / "environments" / "own.yaml").write_text(environment, "utf-8")
    return load_settings("own", folder=folder, environ=variables)


@pytest.mark.parametrize(
    ("text", "place", "instead"),
    [
        (
            f"execution: {{spark: {{remote: '{SECRETS['spark connect'].text}'}}}}",
            "'execution.spark.remote'",
            "ML_PIPELINE_EXECUTION__SPARK__TOKEN",
        ),
        (
            "execution: {spark: {config: {spark.hadoop.fs.s3a.secret.key: minio-1}}}",
            "'execution.spark.config.spark.hadoop.fs.s3a.secret.key'",
            "ML_PIPELINE_EXECUTION__SPARK__SECRET_CONFIG",
        ),
        (
            f"execution: {{spark: {{config: {{spark.x: '{SECRETS['aws secret'].text}'}}}}}}",
            "'execution.spark.config.spark.x'",
            "ML_PIPELINE_EXECUTION__SPARK__SECRET_CONFIG",
        ),
        (
            f"kubeflow: {{pod: {{env: {{PIP_INDEX_URL: '{ADDRESS}'}}}}}}",
            "'kubeflow.pod.env.PIP_INDEX_URL'",
            "secret_env",
        ),
        (
            f"kubeflow: {{steps: {{set_mining: {{env: {{X: '{TOKEN}'}}}}}}}}",
            "'kubeflow.steps.set_mining.env.X'",
            "secret_env",
        ),
        (f"kubeflow: {{base_image: '{TOKEN}'}}", "'kubeflow.base_image'", "remove it"),
        (f"kubeflow: {{pod: {{labels: {{x: {TOKEN}}}}}}}", "'kubeflow.pod.labels.x'", "remove it"),
        (
            f"execution: {{glue: {{python_modules: ['{ADDRESS}x.whl']}}}}",
            "'execution.glue.python_modules.0'",
            "remove it",
        ),
        (f"execution: {{glue: {{tags: {{x: {TOKEN}}}}}}}", "'execution.glue.tags.x'", "remove"),
        (f"unknown: {{x: {TOKEN}}}", "'unknown.x'", "remove it"),
        (f"scope_overrides: [{{where: {{market: {TOKEN}}}}}]", "where.market'", "remove it"),
        ("kubeflow: {sign_in: {password: planted-1}}", "sign_in.password'", "SIGN_IN__PASSWORD"),
        (
            "execution: {spark: {secret_config: {a.b: planted-1}}}",
            "'execution.spark.secret_config'",
            "ML_PIPELINE_EXECUTION__SPARK__SECRET_CONFIG",
        ),
    ],
)
def test_credential_in_a_settings_file_is_refused_with_its_key(
    tmp_path: Path, text: str, place: str, instead: str
) -> None:
    with pytest.raises(ConfigurationError) as refused:
        load_with(tmp_path, text)

    message = str(refused.value)
    assert place in message
    assert "own.yaml" in message
    assert instead in message
    for secret in ("short1", "minio-1", "planted-1", RANDOM, TOKEN, SECRETS["aws secret"].secret):
        assert secret not in message


def test_credential_in_a_variable_is_refused_with_its_name(tmp_path: Path) -> None:
    name = "ML_PIPELINE_EXECUTION__SPARK__REMOTE"
    with pytest.raises(ConfigurationError, match=f"'execution.spark.remote' in .* {name} contains"):
        load_with(tmp_path, "", **{name: SECRETS["spark connect"].text})


def test_secret_in_base_yaml_is_refused_too(tmp_path: Path) -> None:
    (tmp_path / "environments").mkdir()
    (tmp_path / "environments" / "own.yaml").write_text("")
    base = yaml.safe_load((CONFIG_FOLDER / "base.yaml").read_text("utf-8"))
    base["kubeflow"]["sign_in"] = {"method": "token", "token": "planted-1"}
    (tmp_path / "base.yaml").write_text(yaml.safe_dump(base))

    with pytest.raises(ConfigurationError, match=r"'kubeflow.sign_in.token' in .*base.yaml is a s"):
        load_settings("own", folder=tmp_path, environ={})


def test_secrets_of_spark_are_in_no_document_and_no_message(tmp_path: Path) -> None:
    settings = load_with(
        tmp_path,
        "",
        ML_PIPELINE_EXECUTION__SPARK__REMOTE="sc://host:15002",
        ML_PIPELINE_EXECUTION__SPARK__TOKEN=RANDOM,
        ML_PIPELINE_EXECUTION__SPARK__SECRET_CONFIG=json.dumps({"fs.s3a.secret.key": TOKEN}),
    )
    job = ExtractionJob(
        run_id="r",
        settings=settings.extraction,
        dimensions=settings.dimensions,
        settings_digest="",
        code_digest="",
        units=(),
    )

    assert settings.execution.spark.token.get_secret_value() == RANDOM
    for text in (repr(settings), str(settings), job.model_dump_json(), settings.model_dump_json()):
        assert RANDOM not in text
        assert TOKEN not in text


def compiled(root: Path, **overrides: str) -> Any:
    settings = load_settings("dev", environ={})
    pipeline = build_pipeline(settings, dsl.PIPELINE_JOB_SCHEDULE_TIME_UTC_PLACEHOLDER)
    return compile_pipeline(pipeline, settings, "dev", overrides, root)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("config/base.yaml", f"# the index: {ADDRESS}\n"),
        ("config/environments/prod.yaml", "x: {password: correct-horse}\n"),
        ("config/schedules.yaml", f"# {TOKEN}\n"),
        ("config/my-kubeconfig.yaml", "users: [{name: me, user: {token: abc-def}}]\n"),
        ("ml_pipeline/components/set_mining/steps.py", f'PASSWORD = "{RANDOM}"\n'),
        ("ml_pipeline/errors.py", f"# {SECRETS['private key'].text}\n"),
        ("data/static/event_catalog.yaml", f"# {SECRETS['aws key'].text}\n"),
        ("itemset_mining/kernels.ll", f"; {SECRETS['json web token'].text}\n"),
    ],
)
def test_credential_in_a_file_that_is_shipped_is_refused_with_file_and_line(
    path: str, text: str
) -> None:
    files = read_sources()
    content = files.get(path, b"")
    with pytest.raises(CredentialError) as refused:
        checked(files | {path: content + text.encode()})

    assert path in str(refused.value)
    if content and "correct" not in text:
        line = content.decode().count("\n") + 1
        assert f"{path}, line {line}:" in str(refused.value)
    for secret in (RANDOM, TOKEN, "abc-def", "correct-horse", SECRETS["aws key"].secret):
        assert secret not in str(refused.value)


def test_package_with_a_credential_is_not_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = copy_project(tmp_path)
    monkeypatch.setenv("DB_PASSWORD", "correct-horse-battery")
    with pytest.raises(CredentialError, match=r"ML_PIPELINE_X: the value of the .* DB_PASSWORD"):
        compiled(root, ML_PIPELINE_X="x correct-horse-battery")
    (root / "config" / "extra.yaml").write_text("x: correct-horse-battery\n")
    compiled(root)  # not tracked, so it does not travel
    git(root, "add", "config/extra.yaml")
    with pytest.raises(CredentialError, match=r"config/extra.yaml, line 1: the value"):
        compiled(root)


def test_no_link_travels_wherever_it_is(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    kubeconfig = tmp_path / "kubeconfig.yaml"
    kubeconfig.write_text("x: outside\n")
    shipped = read_sources(root)

    replaced = Path("config/schedules.yaml")  # git knows it as a file
    (root / replaced).unlink()
    (root / replaced).symlink_to(kubeconfig)
    folder = Path("data/static")
    (root / folder).rename(tmp_path / "static")
    (root / folder).symlink_to(tmp_path / "static")

    links = {replaced.as_posix(), *(name for name in shipped if name.startswith(f"{folder}/"))}
    assert len(links) > 1
    assert set(read_sources(root)) == set(shipped) - links
    assert {path.as_posix() for path in left_behind(root)} == links


def test_linked_settings_of_the_environment_are_refused(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    settings = root / "config" / "environments" / "dev.yaml"
    settings.rename(tmp_path / "dev.yaml")
    settings.symlink_to(tmp_path / "dev.yaml")

    with pytest.raises(Exception, match=r"config/environments/dev.yaml is a link"):
        compiled(root)


@pytest.mark.parametrize("operation", ["create_job", "update_job", "start_job_run"])
@mock_aws
def test_no_credential_is_sent_to_glue(operation: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    with pytest.raises(CredentialError, match=rf"glue:{operation} .*\n.*Arguments.--x: "):
        GlueApi().call(operation, Name="job", Arguments={"--x": ADDRESS})


@pytest.mark.parametrize("formatter", [TextFormatter(), _JsonFormatter()])
def test_log_line_hides_credentials_everywhere(formatter: logging.Formatter) -> None:
    record = logging.makeLogRecord({"msg": f"to {ADDRESS}", "field": TOKEN, "name": "x"})
    record.exc_info = (ValueError, ValueError(SECRETS["aws secret"].secret), None)

    line = formatter.format(record)

    assert "ValueError" in line
    for secret in (RANDOM, TOKEN, SECRETS["aws secret"].secret):
        assert secret not in line


def test_log_line_in_a_pod_cannot_control_a_terminal() -> None:
    record = logging.makeLogRecord({"msg": "\x1b]0;title\x07", "field": "\x9b31m\u202e"})

    assert TextFormatter().format(record).isprintable()


def test_stored_errors_and_warnings_hide_credentials(step: Step) -> None:
    error = error_record(ValueError(f"GET {ADDRESS} failed"))
    step.log(f"retrying {ADDRESS}", logging.WARNING)

    assert error.message == "GET http://u:***@host:8080/ failed"
    assert [each.message for each in step.warnings] == ["retrying http://u:***@host:8080/"]


@pytest.fixture
def step(tmp_path: Path) -> Step:
    root = tmp_path.as_uri()
    settings = load_settings("test", environ={"ML_PIPELINE_STORAGE__ROOT": root})
    return Step("setup_extraction", "run-1", settings, Storage.from_settings(settings.storage))


def test_failure_of_a_pod_hides_credentials_in_storage_and_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--executor_input", '{"inputs": {"parameterValues": {"run_id": "r"}}}']
    record_start_failure(tmp_path.as_uri(), "set_mining", arguments, "ValueError", f"x {TOKEN}")
    pod._report(ValueError(ADDRESS))

    (record,) = tmp_path.rglob("not_started.json")
    assert json.loads(record.read_text())["message"] == "x ***"
    log = capsys.readouterr().err
    assert "ERROR ValueError: http://u:***@host:8080/" in log
    assert RANDOM not in log


def test_run_parameter_with_a_credential_is_refused() -> None:
    settings = load_settings("test", environ={})
    with pytest.raises(ParameterError, match="markets contains an access token") as refused:
        checked_parameters([f"markets={TOKEN}"], parse_scheduled_time(""), settings)
    assert TOKEN not in str(refused.value)


def test_message_of_a_command_hides_credentials_and_controls(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(typer.Exit), readable_errors():
        raise ConfigurationError(f"\x1b[2J{ADDRESS}")

    assert capsys.readouterr().err == "\N{REPLACEMENT CHARACTER}[2Jhttp://u:***@host:8080/\n"


def test_schedule_with_a_credential_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "schedules.yaml"
    file.write_text(f"dev: [{{name: a, cron: 0 6 * * 1, parameters: {{markets: {TOKEN}}}}}]\n")

    with pytest.raises(CredentialError, match=r"dev.0.parameters.markets: an access") as refused:
        load_schedules("dev", load_settings("dev", environ={}), file)
    assert TOKEN not in str(refused.value)


def test_log_of_a_local_run_hides_what_libraries_write() -> None:
    log = io.StringIO()

    _Tee(log, lambda event: None).write(f"Traceback\nValueError: {ADDRESS}\n")

    assert log.getvalue() == "Traceback\nValueError: http://u:***@host:8080/\n"


def test_subject_of_a_commit_hides_credentials(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "x")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "x@example.com")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "--message", f"Use {TOKEN}")

    assert current_commit(tmp_path).subject == "Use ***"


def test_value_of_a_secret_of_this_machine_is_not_shipped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "window_length")
    with pytest.raises(CredentialError, match="AWS_SECRET_ACCESS_KEY"):
        checked(read_sources())

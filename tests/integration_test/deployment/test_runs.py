"""`start`: parameters checked here, the run started there, its end awaited."""

import json
import re
from copy import copy

import pytest

from tests.integration_test.deployment.conftest import SECRET, Deployer
from tests.kubeflow_server import Fault, KubeflowServer

RECURRING = ("--param", "run_type=recurring", "--param", "markets=")


@pytest.fixture
def uploaded(kubeflow: KubeflowServer, deployer: Deployer) -> KubeflowServer:
    """A server that has two versions of the pipeline."""
    assert deployer.run("update").exit_code == 0
    deployer.set(parallelism="3")
    assert deployer.run("update").exit_code == 0
    kubeflow.requests.clear()
    return kubeflow


def test_run_of_the_newest_version_is_started_in_the_experiment(
    uploaded: KubeflowServer, deployer: Deployer
) -> None:
    deployer.set(service_account="pipeline-on-aws")

    done = deployer.run("start", *RECURRING, "--param", "model_series=G20, G30")

    assert done.exit_code == 0, done.output
    (run,), (experiment,) = uploaded.runs, uploaded.experiments
    assert experiment.display_name == "frequent-error-sets-dev"
    assert experiment.namespace == "team"
    assert run.experiment_id == experiment.experiment_id
    newest = uploaded.versions[1]
    assert run.pipeline_version_reference.pipeline_version_id == newest.pipeline_version_id
    # An empty parameter stands for the configured value, which the pipeline knows.
    assert run.runtime_config.parameters == {"run_type": "recurring", "model_series": "G20, G30"}
    assert run.service_account == "pipeline-on-aws"
    assert f"{uploaded.url}/#/runs/details/{run.run_id}" in done.output


def test_name_of_a_run_begins_with_its_time(uploaded: KubeflowServer, deployer: Deployer) -> None:
    deployer.run("start", *RECURRING)

    (run,) = uploaded.runs
    time, _, name = run.display_name.rpartition(" ")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", time)
    assert name == "frequent-error-sets"


def test_older_versions_are_not_listed(uploaded: KubeflowServer, deployer: Deployer) -> None:
    uploaded.page_size = 1

    assert deployer.run("start", *RECURRING).exit_code == 0
    assert len(uploaded.sent("GET .*/versions")) == 1  # each holds the whole pipeline


def test_run_of_a_named_version(uploaded: KubeflowServer, deployer: Deployer) -> None:
    older = uploaded.versions[0]

    assert deployer.run("start", *RECURRING, "--version", older.name).exit_code == 0
    reference = uploaded.runs[0].pipeline_version_reference
    assert reference.pipeline_version_id == older.pipeline_version_id


def test_experiment_is_created_once(uploaded: KubeflowServer, deployer: Deployer) -> None:
    uploaded.page_size = 1
    for _ in range(2):
        assert deployer.run("start", *RECURRING).exit_code == 0

    assert len(uploaded.experiments) == 1


def test_links_lead_to_the_user_interface(uploaded: KubeflowServer, deployer: Deployer) -> None:
    deployer.set(ui_url="https://kubeflow.example.com/_/pipeline/")

    done = deployer.run("start", *RECURRING)

    link = f"https://kubeflow.example.com/_/pipeline/#/runs/details/{uploaded.runs[0].run_id}"
    assert link in done.output


def test_wrong_parameter_is_told_before_anything_is_sent(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    failed = deployer.run("start", "--param", "min_support=-1", "--param", "market=DE")

    assert failed.exit_code == 2
    assert "2 run parameters are wrong; nothing was started" in failed.stderr
    assert kubeflow.requests == []


@pytest.mark.parametrize("version", ["", "nine"])
def test_run_without_pipeline(version: str, kubeflow: KubeflowServer, deployer: Deployer) -> None:
    failed = deployer.run("start", *RECURRING, "--version", version)

    message = "Kubeflow has no pipeline 'frequent-error-sets' yet. "
    message += "Upload it: python -m ml_pipeline update."
    assert (failed.exit_code, failed.stderr.strip()) == (3, message)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        ("version", "PipelineVersion .* not found"),
        ("component", 'component spec for "comp-exit-handler" not found'),
        ("size", "request is too large"),
    ],
)
def test_run_that_the_server_cannot_compile_is_refused_with_its_reason(
    spoil: str, reason: str, uploaded: KubeflowServer, deployer: Deployer
) -> None:
    chosen = uploaded.versions[1]
    if spoil == "version":
        deleted = copy(chosen)
        deployer.monkeypatch.setattr(
            "ml_pipeline.deployment.kubeflow.runs.find_version", lambda *_: deleted
        )
        uploaded.versions.remove(chosen)
    elif spoil == "component":
        del chosen.pipeline_spec["pipeline_spec"]["components"]["comp-exit-handler-op"]
        reason = 'component spec for "comp-exit-handler-op" not found'
    else:
        chosen.pipeline_spec["pipeline_spec"]["pipelineInfo"]["description"] = "x" * 2**20

    failed = deployer.run("start", *RECURRING)

    assert failed.exit_code == 3
    assert re.search(rf"Cannot start the run: \S+ failed \(500\)\. .*{reason}", failed.stderr)
    assert "may have been processed" not in failed.stderr
    assert uploaded.runs == []


def test_unknown_version_is_told_with_the_newest_ones(
    uploaded: KubeflowServer, deployer: Deployer
) -> None:
    failed = deployer.run("start", *RECURRING, "--version", "nine")

    newest = ", ".join(version.name for version in reversed(uploaded.versions))
    assert failed.exit_code == 3
    message = failed.stderr.strip()
    assert message.startswith("The pipeline 'frequent-error-sets' has no version 'nine'")
    assert message.endswith(f"; newest: {newest}.")


def test_waiting_shows_each_change_once_and_ends_well(
    uploaded: KubeflowServer, deployer: Deployer
) -> None:
    uploaded.states = [
        {"run": "PENDING"},
        {"run": "RUNNING", "setup-extraction-op": "RUNNING"},
        {"run": "RUNNING", "setup-extraction-op": "RUNNING"},
        {
            "run": "RUNNING",
            "setup-extraction-op": "SUCCEEDED",
            "preprocessing-op": ["RUNNING", "RUNNING"],
            "iterations": 4,
        },
        {
            "run": "RUNNING",
            "setup-extraction-op": "SUCCEEDED",
            "preprocessing-op": ["SUCCEEDED", "RUNNING"],
            "feature-engineering-op": ["RUNNING"],
            "iterations": 4,
        },
        {
            "run": "SUCCEEDED",
            "setup-extraction-op": "SUCCEEDED",
            "preprocessing-op": ["SUCCEEDED"] * 4,
            "feature-engineering-op": ["SUCCEEDED"] * 4,
            "exit-handler-op": "SUCCEEDED",
            "iterations": 4,
        },
    ]

    done = deployer.run("start", *RECURRING, "--wait")

    assert done.exit_code == 0
    assert [" ".join(line.split()) for line in done.output.splitlines()[2:]] == [
        "running Setup extraction",
        "succeeded Setup extraction",
        "running Preprocessing: 0 of 4 succeeded, 2 running",
        "running Preprocessing: 1 of 4 succeeded, 1 running",
        "running Feature engineering: 0 of 4 succeeded, 1 running",
        "succeeded Preprocessing: 4 of 4 succeeded",
        "succeeded Feature engineering: 4 of 4 succeeded",
        "succeeded Exit handler",
        f"Run {uploaded.runs[0].run_id}: SUCCEEDED",
    ]


def test_who_stops_waiting_learns_that_the_run_goes_on(
    uploaded: KubeflowServer, deployer: Deployer, monkeypatch: pytest.MonkeyPatch
) -> None:
    uploaded.states = [{"run": "RUNNING"}]

    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(
        "ml_pipeline.deployment.kubeflow.runs.follow_run.__defaults__", (interrupt,)
    )

    done = deployer.run("start", *RECURRING, "--wait")

    assert done.exit_code == 130
    (run,) = uploaded.runs
    url = f"{uploaded.url}/#/runs/details/{run.run_id}"
    assert f"Stopped waiting; the run continues: {url}" in done.output


def test_waiting_for_a_run_that_fails_ends_with_the_step(
    uploaded: KubeflowServer, deployer: Deployer
) -> None:
    uploaded.states = [
        {
            "run": "FAILED",
            "setup-extraction-op": "FAILED",
            "messages": {"setup-extraction-op": "OOMKilled (exit code 137)"},
        }
    ]

    failed = deployer.run("start", *RECURRING, "--wait")

    run_id = uploaded.runs[0].run_id
    assert failed.exit_code == 1
    assert failed.output.splitlines()[2:] == [
        "  failed     Setup extraction",
        f"Run {run_id}: FAILED",
        "  Setup extraction failed: OOMKilled (exit code 137)",
        f"See the log of the step: {uploaded.url}/#/runs/details/{run_id}",
    ]


def test_large_workflow_is_followed_too(uploaded: KubeflowServer, deployer: Deployer) -> None:
    uploaded.is_large = True
    uploaded.states = [{"run": "SUCCEEDED", "preprocessing-op": ["SUCCEEDED"], "iterations": 1}]

    done = deployer.run("start", *RECURRING, "--wait")

    assert "  succeeded  Preprocessing: 1 of 1 succeeded\n" in done.output


def test_server_without_workflows_is_followed_by_its_tasks(
    uploaded: KubeflowServer, deployer: Deployer
) -> None:
    uploaded.has_v1 = False
    uploaded.states = [{"run": "SUCCEEDED", "setup-extraction-op": "SUCCEEDED"}]

    done = deployer.run("start", *RECURRING, "--wait")

    assert "  succeeded  Setup extraction\n" in done.output


@pytest.mark.parametrize("manifest", ["[]", "{", '{"status": {"compressedNodes": "AAAA"}}'])
def test_workflow_that_is_none_is_an_error(
    manifest: str, uploaded: KubeflowServer, deployer: Deployer
) -> None:
    body = json.dumps({"pipeline_runtime": {"workflow_manifest": manifest}}).encode()
    uploaded.faults = [Fault(200, path="GET .*/v1beta1/runs/", body=body)]

    failed = deployer.run("start", *RECURRING, "--wait")

    assert failed.exit_code == 3
    assert "Cannot read the workflow of the run" in failed.stderr


@pytest.mark.parametrize("state", ["FAILED", "CANCELED"])
def test_what_kubeflow_says_about_a_run_that_failed_is_shown(
    state: str, uploaded: KubeflowServer, deployer: Deployer
) -> None:
    deployer.set(sign_in__method="token", sign_in__token=SECRET)
    uploaded.states = [{"run": state, "message": f"\x1b[2Ja step failed with {SECRET}"}]

    failed = deployer.run("start", *RECURRING, "--wait")

    assert failed.exit_code == 1
    assert f"Run {uploaded.runs[0].run_id}: {state}\n" in failed.output
    assert "  \N{REPLACEMENT CHARACTER}[2Ja step failed with ***\n" in failed.output


def test_run_that_failed_without_a_word_is_explained(
    uploaded: KubeflowServer, deployer: Deployer
) -> None:
    uploaded.states = [{"run": "FAILED", "setup-extraction-op": "SUCCEEDED"}]

    failed = deployer.run("start", *RECURRING, "--wait")

    assert failed.exit_code == 1
    assert "Kubeflow names no failed step" in failed.output


def test_waiting_outlasts_a_restart_of_the_server(
    uploaded: KubeflowServer, deployer: Deployer
) -> None:
    uploaded.faults = [Fault(503, path="GET .*/runs/", times=3)]

    assert deployer.run("start", *RECURRING, "--wait").exit_code == 0

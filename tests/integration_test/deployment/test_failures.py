"""Whatever goes wrong with Kubeflow ends in one message, an exit code, and no secret."""

import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from tests.integration_test.deployment.conftest import SECRET, Deployer
from tests.kubeflow_server import Fault, KubeflowServer

LOOK = "Cannot ask for the version of Kubeflow: "


@dataclass
class Case:
    fault: Fault
    message: str
    exit_code: int = 3


CASES = {
    "401": Case(
        Fault(401, echo=True),
        LOOK + "{host} does not accept the credentials (401). kubeflow.sign_in.method is 'token'; "
        "has the token or cookie expired? as the test wants Bearer *** None",
    ),
    "403": Case(
        Fault(403),
        LOOK + "not allowed (403). Check kubeflow.namespace (team) and the permissions there. "
        "as the test wants",
    ),
    "wrong namespace": Case(
        Fault(400, message="Invalid input error: Namespace is empty"),
        LOOK + "wrong namespace (400). kubeflow.namespace (team) must be your profile on a "
        "multi-user Kubeflow and empty on a single-user one. Invalid input error: Namespace is "
        "empty",
    ),
    "400": Case(Fault(400), LOOK + "{host} refused the request (400). as the test wants"),
    "404": Case(
        Fault(404, path="/versions"),
        "Cannot list the versions of the pipeline: not found (404) at {host}. as the test wants",
    ),
    "409": Case(
        Fault(409, path="POST .*/pipelines/upload_version"),
        "Cannot upload the version {version}: it exists already (409). as the test wants",
    ),
    "429": Case(
        Fault(429, path="POST", retry_after=0),
        "Cannot create the pipeline frequent-error-sets: {host} is too busy (429). "
        "Try again later. as the test wants",
    ),
    "500": Case(
        Fault(500, echo=True),
        LOOK + "{host} failed (500). as the test wants Bearer *** None",
    ),
    "500 of a proxy": Case(
        Fault(500, body=b"socket hang up", kind="text/plain"),
        LOOK + "{host} failed (500). The request may have been processed; check before "
        "you start a run again, everything else is safe to repeat. socket hang up",
    ),
    "502 with a page": Case(
        Fault(502, body=b"<html>Bad gateway</html>", kind="text/html"),
        LOOK + "{host} failed (502). The request may have been processed; check before "
        "you start a run again, everything else is safe to repeat.",
    ),
    "503": Case(
        Fault(503),
        LOOK + "{host} failed (503). The request may have been processed; check before "
        "you start a run again, everything else is safe to repeat. as the test wants",
    ),
    "upload without a reason": Case(
        Fault(400, path="POST .*/upload_version", message="Failed to create a pipeline version"),
        "Cannot upload the version {version}: {host} refused the request (400). Failed to create a "
        "pipeline version Kubeflow does not report the reason if it cannot read the file, if the "
        "pipeline was deleted, or if you may not create pipelines in the namespace (team). The "
        "log of the deployment ml-pipeline contains the reason.",
    ),
    "upload refused in plain text": Case(
        Fault(
            400,
            path="POST .*/upload_version",
            body=b"Invalid input error: PipelineVersion.Name length cannot exceed 127\n",
            kind="text/plain; charset=utf-8",
        ),
        "Cannot upload the version {version}: {host} refused the request (400). Invalid input "
        "error: PipelineVersion.Name length cannot exceed 127",
    ),
    "escape sequences": Case(
        Fault(400, message="\x1b]0;owned\x07\x1b[2J"),
        LOOK + "{host} refused the request (400). "
        "\N{REPLACEMENT CHARACTER}]0;owned\N{REPLACEMENT CHARACTER}"
        "\N{REPLACEMENT CHARACTER}[2J",
    ),
    "418": Case(Fault(418), LOOK + "{host} refused the request (418). as the test wants"),
    "slow": Case(
        Fault(200, delay_s=0.5),
        LOOK + "{host} did not answer within 0.1 s (kubeflow.request_timeout_s).",
    ),
    "dripping": Case(
        Fault(200, body=b"{", drips=True),
        LOOK + "{host} did not answer within 0.1 s (kubeflow.request_timeout_s).",
    ),
    "reset": Case(
        Fault(0),
        LOOK + "{host} closed the connection. The request may have been processed; check before "
        "you start a run again, everything else is safe to repeat.",
    ),
    "a page for browsers": Case(
        Fault(200, body=b"<html>Log in</html>", kind="text/html"),
        LOOK + "{host} answered with a page for browsers. Either it requires a sign-in "
        "(kubeflow.sign_in.method is 'token'), or kubeflow.host is not the API's address.",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_failure_is_told_in_one_message(
    name: str, kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    case = CASES[name]
    deployer.set(sign_in__method="token", sign_in__token=SECRET, request_retries="1")
    if name in ("slow", "dripping"):
        deployer.set(request_timeout_s="0.1")
    if name == "404":  # it is there, but its versions are not
        kubeflow.faults = [Fault(500, path="upload")]
        deployer.run("update")
    version = deployer.run("update", "--dry-run").output.split()[3]
    kubeflow.faults = [case.fault]

    failed = deployer.run("update")

    assert failed.exit_code == case.exit_code
    assert failed.stderr.strip() == case.message.format(host=kubeflow.url, version=version)
    assert SECRET not in failed.output + failed.stderr + repr(failed.exception)
    assert any(SECRET in str(request.headers) for request in kubeflow.requests)


@pytest.mark.parametrize(
    ("fault", "tries"),
    [
        (Fault(500, path="GET .*/names/", times=2), 3),
        (Fault(0, path="GET .*/names/", times=2), 3),
        (Fault(429, path="POST .*/pipelines$", times=2, retry_after=0), 3),
        (Fault(503, path="GET .*/names/", times=1, retry_after=0), 2),
    ],
)
def test_transient_fault_is_overcome(
    fault: Fault, tries: int, kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    path = fault.path
    kubeflow.faults = [fault]

    assert deployer.run("update").exit_code == 0
    assert len(kubeflow.sent(path)) == tries


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"null", b"[1,2]", b"ok", b'"ok"', b"\xff\xfe", b"[" * 100_000),
        *(b'{"recurringRuns": [', b'{"recurringRuns": 5}', b'{"recurringRuns": "text"}'),
        *(b'{"recurringRuns": [1, 2]}', b'{"recurringRuns": [{}]}', b'{"recurringRuns": [null]}'),
    ],
)
def test_answer_that_is_not_of_the_api_is_an_error(
    body: bytes, kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update")
    kubeflow.faults = [Fault(200, path="GET .*/recurringruns", body=body)]

    failed = deployer.run("schedule")

    assert failed.exit_code == 3
    assert f"the answer of {kubeflow.url} is not from Kubeflow Pipelines" in failed.stderr


@pytest.mark.parametrize("zipped", [True, False])
def test_answer_is_read_up_to_a_limit(
    zipped: bool, kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.monkeypatch.setattr(
        "ml_pipeline.deployment.kubeflow.transport.MAX_ANSWER_BYTES", 1_000_000
    )
    kubeflow.faults = [Fault(200, body=bytes(2_000_000), zipped=zipped)]

    failed = deployer.run("update", "--dry-run")

    assert failed.exit_code == 3
    assert f"the answer of {kubeflow.url} is larger than" in failed.stderr
    assert len(kubeflow.requests) == 1


def test_compressed_answer_is_read(kubeflow: KubeflowServer, deployer: Deployer) -> None:
    kubeflow.faults = [
        Fault(200, path="GET .*/healthz", body=b'{"tag_name": "2.4.0"}', zipped=True)
    ]

    assert "runs Kubeflow Pipelines 2.4.0" in deployer.run("update").stderr


def test_listing_that_does_not_end_is_an_error(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update")
    page = b'{"recurringRuns": [], "next_page_token": "again"}'
    kubeflow.faults = [Fault(200, path="GET .*/recurringruns", body=page)]

    failed = deployer.run("schedule")

    assert failed.exit_code == 3
    assert "keeps sending the same page" in failed.stderr


def test_server_is_asked_again_no_sooner_than_it_says(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    kubeflow.faults = [Fault(429, times=1, retry_after=1)]
    started = datetime.now(UTC)

    assert deployer.run("update", "--dry-run").exit_code == 0
    assert datetime.now(UTC) - started >= timedelta(seconds=1)


def test_what_creates_something_is_not_repeated_after_a_fault(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update")
    kubeflow.faults = [Fault(500, path="POST .*/runs$")]

    assert deployer.run("start", "--param", "run_type=recurring").exit_code == 3
    assert len(kubeflow.sent("POST .*/runs$")) == 1


def a_free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.mark.parametrize(
    "host",
    [f"http://localhost:{a_free_port()}", "http://nowhere.invalid"],
    ids=["no service", "no host"],
)
def test_host_that_nobody_serves(host: str, deployer: Deployer) -> None:
    deployer.set(host=host, request_retries="0")

    failed = deployer.run("update")

    assert failed.exit_code == 3
    assert failed.stderr.strip() == (
        f"{LOOK}{host} cannot be reached. Check kubeflow.host; with the default settings, a "
        "port-forward must be running."
    )


def test_password_in_the_address_is_refused_and_not_shown(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.set(host=kubeflow.url.replace("localhost", f"user:{SECRET}@localhost"))

    failed = deployer.run("update")

    assert failed.exit_code == 2
    assert "'kubeflow.host' in environment variable ML_PIPELINE_KUBEFLOW__HOST" in failed.stderr
    assert "contains the user and password of an address" in failed.stderr
    assert SECRET not in failed.output + failed.stderr
    assert kubeflow.requests == []


def test_wrong_token_is_not_shown_though_the_server_repeats_it(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    kubeflow.token = "another"
    deployer.set(sign_in__method="token", sign_in__token=SECRET)

    failed = deployer.run("update")

    assert failed.exit_code == 3
    assert "does not accept the credentials (401)" in failed.stderr
    assert SECRET not in failed.output + failed.stderr


def test_empty_namespace_is_named_when_access_is_refused(
    kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.set(namespace="")
    kubeflow.faults = [Fault(403)]

    assert "Check kubeflow.namespace (none given)" in deployer.run("schedule", env="prod").stderr

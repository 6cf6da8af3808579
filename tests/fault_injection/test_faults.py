"""The short form: some faults of each kind; `make soak` injects them at every operation."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial

import pytest

from tests.fault_injection.injection import Fault, Kind
from tests.fault_injection.laboratory import Laboratory, Subject
from tests.fault_injection.processes import ForkServer
from tests.fault_injection.proxy import fault_proxy
from tests.fault_injection.s3_laboratory import S3Laboratory
from tests.seaweedfs import restartable_server

SEED = 20261127
EXPERIMENTS: dict[Subject, Callable[..., None]] = {
    "run": Laboratory.fault_in_run,
    "resume": Laboratory.fault_in_resumption,
    "end": Laboratory.fault_in_exit_handler,
}
_rng = random.Random(SEED)  # noqa: S311
KILLS = [(subject, round(_rng.random(), 3)) for subject in EXPERIMENTS for _ in range(5)]
KILLS.append(("run", 0.022))
"""The last: between the plan and the end of the first step."""
OTHERS: list[tuple[Subject, Kind, float]] = [
    ("run", "torn", 0.7),
    ("run", "full", 0.3),
    ("run", "unavailable", 0.2),
    ("run", "lost", 0.5),
    ("run", "clock", 0.0),
    ("resume", "torn", 0.2),
    ("resume", "lost", 0.3),
    ("end", "full", 0.4),
    ("end", "lost", 0.45),
]


def violations(laboratory: Laboratory, experiment: Callable[..., None]) -> list[str]:
    before = len(laboratory.figures.violations)
    experiment(laboratory, random.Random(SEED))  # noqa: S311
    return laboratory.figures.violations[before:]


def place(laboratory: Laboratory, subject: Subject, share: float) -> int:
    """The number of the operation that lies at a share of all."""
    return int(share * laboratory.operations[subject])


@pytest.mark.parametrize(("subject", "share"), KILLS)
def test_killed_process(subject: Subject, share: float, laboratory: Laboratory) -> None:
    fault = Fault("kill", place(laboratory, subject, share))
    assert violations(laboratory, partial(EXPERIMENTS[subject], fault=fault)) == []


@pytest.mark.parametrize(("subject", "kind", "share"), OTHERS)
def test_other_fault(subject: Subject, kind: Kind, share: float, laboratory: Laboratory) -> None:
    fault = Fault(kind, place(laboratory, subject, share))
    assert violations(laboratory, partial(EXPERIMENTS[subject], fault=fault)) == []


@pytest.mark.parametrize("share", [0.0, 0.2, 0.45])
def test_stalled_exit_handler(share: float, laboratory: Laboratory) -> None:
    at = place(laboratory, "end", share)
    assert violations(laboratory, partial(Laboratory.stalled_exit_handler, at=at)) == []


@pytest.mark.parametrize(("action", "number"), [("run", 10), ("resume", 2), ("end", 2)])
def test_several_at_once(action: Subject, number: int, laboratory: Laboratory) -> None:
    experiment = partial(Laboratory.at_once, action=action, number=number)
    assert violations(laboratory, experiment) == []


@pytest.mark.parametrize("experiment", [Laboratory.deleted_events, Laboratory.missing_plan])
def test_deleted_files(experiment: Callable[..., None], laboratory: Laboratory) -> None:
    assert violations(laboratory, experiment) == []


@pytest.fixture(scope="module")
def s3_laboratory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Laboratory]:
    """A laboratory on an S3 server of its own, which is killed in between."""
    folder = tmp_path_factory.mktemp("s3-laboratory")
    with (
        pytest.MonkeyPatch.context() as patch,
        restartable_server(folder) as (s3, restart),
        fault_proxy(s3.endpoint) as proxy,
    ):
        for name, value in s3.environment.items():
            patch.setenv(name, value)
        with closing(ForkServer(folder, {"AWS_ENDPOINT_URL": proxy.endpoint})) as server:
            laboratory = S3Laboratory(server, folder, f"s3://{s3.bucket}/x", proxy, restart)
            laboratory.environment = s3.environment
            yield laboratory


@pytest.fixture
def s3_environment(
    s3_laboratory: S3Laboratory, own_environment: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variables of the S3 server, which each test starts without."""
    for name, value in s3_laboratory.environment.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(
    "experiment",
    [
        partial(S3Laboratory.faults_on_the_way, action="run", faults=10),
        partial(S3Laboratory.faults_on_the_way, action="end", faults=8),
        partial(S3Laboratory.server_away, action="run"),
        partial(S3Laboratory.server_restarts, action="run"),
        partial(S3Laboratory.refusal, action="end"),
        partial(S3Laboratory.fault_in_run, fault=Fault("kill", 20)),
    ],
    ids=["run", "exit handler", "server away", "server killed", "refusal", "kill"],
)
def test_faults_on_the_way_to_s3(
    experiment: Callable[..., None], s3_environment: None, s3_laboratory: S3Laboratory
) -> None:
    assert violations(s3_laboratory, experiment) == []


def test_lost_answer_to_the_publication(s3_environment: None, s3_laboratory: S3Laboratory) -> None:
    requests = s3_laboratory.requests["end"]
    (at,) = (n for n, each in enumerate(requests) if each.startswith("PUT") and "/runs/" in each)
    for kind in ("lost 500", "lost reset"):
        experiment = partial(S3Laboratory.lost_answer, action="end", at=at, kind=kind)
        assert violations(s3_laboratory, experiment) == []

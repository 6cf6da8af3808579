"""A pod that Kubeflow starts again repeats what may have been bad luck, and nothing else."""

import pytest

from config.settings import Settings
from ml_pipeline.document_store import read_record
from ml_pipeline.errors import (
    ObjectNotFoundError,
    ParameterError,
    PipelineError,
    RepeatedFailureError,
    StorageError,
    StorageUnavailableError,
)
from ml_pipeline.step import REPEATS_VARIABLE, Step


@pytest.fixture
def step(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Step:
    monkeypatch.setenv(REPEATS_VARIABLE, "refuse")
    return Step("setup_extraction", "run", settings)


def failing(error: Exception) -> None:
    raise error


@pytest.mark.parametrize(
    "error",
    [ParameterError(["wrong"]), ObjectNotFoundError("gone"), StorageError("wrong")],
)
def test_permanent_error_is_told_again_without_another_try(
    step: Step, error: PipelineError
) -> None:
    with pytest.raises(type(error)):
        step.run(lambda: failing(error))
    with pytest.raises(RepeatedFailureError, match=r"(wrong|gone)\n\(Not tried again") as repeated:
        step.run(lambda: pytest.fail("was tried again"))

    assert str(error) in str(repeated.value)
    record = read_record(step.storage, "run", None, "setup_extraction")
    assert record
    assert record.error
    assert record.error.error_type == type(error).__name__


@pytest.mark.parametrize("error", [StorageUnavailableError("down"), OSError("down"), MemoryError()])
def test_what_may_be_gone_a_minute_later_is_tried_again(step: Step, error: Exception) -> None:
    with pytest.raises(type(error)):
        step.run(lambda: failing(error))

    assert step.run(lambda: "done") == "done"


def test_local_run_may_try_again(step: Step, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ParameterError):
        step.run(lambda: failing(ParameterError(["wrong"])))
    monkeypatch.delenv(REPEATS_VARIABLE)

    assert step.run(lambda: "done") == "done"

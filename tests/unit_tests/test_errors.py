import pytest

from ml_pipeline import errors


@pytest.mark.parametrize(
    ("error", "builtin"),
    [
        (errors.ConfigurationError, ValueError),
        (errors.StorageError, OSError),
        (errors.StorageUnavailableError, ConnectionError),
        (errors.StorageUnavailableError, errors.TransientError),
        (errors.InvalidKeyError, ValueError),
        (errors.ObjectNotFoundError, FileNotFoundError),
        (errors.ObjectExistsError, FileExistsError),
        (errors.DataContractError, ValueError),
        (errors.NoDataError, LookupError),
        (errors.RunConflictError, RuntimeError),
        (errors.DataScopesFailedError, RuntimeError),
    ],
)
def test_error_is_one_of_the_family_and_the_builtin_it_resembles(
    error: type[Exception], builtin: type[Exception]
) -> None:
    with pytest.raises(builtin, match="what was wrong") as raised:
        raise error("what was wrong")
    assert isinstance(raised.value, errors.PipelineError)


def test_wrong_parameters_are_listed_one_per_line() -> None:
    error = errors.ParameterError(["a: wrong", "b: wrong"])
    assert error.faults == ("a: wrong", "b: wrong")
    assert str(error) == (
        "2 run parameters are wrong; nothing was started:\n  - a: wrong\n  - b: wrong"
    )
    assert isinstance(error, ValueError)

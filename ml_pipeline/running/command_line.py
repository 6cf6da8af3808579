"""The options that commands of several rooms share, and how a command ends on an error."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated

import typer
from rich.console import Console

from config.settings import RunDefaults
from ml_pipeline.errors import DeploymentError, ParameterError, PipelineError
from ml_pipeline.running.run_parameters import parse_run_parameters

Environment = Annotated[
    str | None,
    typer.Option(
        "--env", metavar="NAME", help="Environment. Default: ML_PIPELINE_ENV, else local."
    ),
]
Parameters = Annotated[
    list[str] | None,
    typer.Option("--param", metavar="NAME=VALUE", help="A run parameter, see below; repeatable."),
]


@contextmanager
def readable_errors() -> Iterator[None]:
    """End the command with one message instead of a traceback.

    The exit code is 3 if the pipeline cannot be compiled or Kubeflow is the cause, else 2.
    """
    try:
        yield
    except PipelineError as error:
        Console(stderr=True).print(str(error), style="red", soft_wrap=True, markup=False)
        raise typer.Exit(3 if isinstance(error, DeploymentError) else 2) from error


def checked_parameters(
    assignments: Sequence[str], due: datetime, defaults: RunDefaults
) -> dict[str, str]:
    """Return the run parameters as text by their name, after all checks that a run makes.

    Args:
        assignments: What `--param` was given, each written as `name=value`.
        due: When the run is due.
        defaults: The configured values and limits.

    Raises:
        ParameterError: At least one is wrong, or the run would go beyond the limits.
    """
    pairs = {text: text.partition("=") for text in assignments}
    malformed = [text for text, (name, equals, _) in pairs.items() if not (name.strip() and equals)]
    if malformed:
        raise ParameterError([f"'{text}' is not written as name=value" for text in malformed])
    texts = {name.strip(): value for name, _, value in pairs.values()}
    parse_run_parameters(texts, defaults).data_scopes(due, defaults)
    return texts

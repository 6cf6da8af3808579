"""Options and checks shared by the commands of several rooms."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from config.credentials import credentials_below, redact
from config.settings import Settings
from ml_pipeline.errors import (
    DeploymentError,
    ParameterError,
    PipelineError,
    printable,
    shortened,
)
from ml_pipeline.running.run_parameters import parse_run_parameters
from ml_pipeline.running.terminal import terminal

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


class Commands(TyperGroup):
    """Commands whose arguments contain no control characters, which any message would repeat."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Reject an argument with control characters, before anything can quote it."""
        for argument in args:
            if printable(argument) != argument:
                shown = printable(shortened(argument))
                ctx.fail(f"This argument contains control characters: {shown}")
        return super().parse_args(ctx, args)


@contextmanager
def readable_errors() -> Iterator[None]:
    """End the command with one message instead of a traceback.

    The exit code is 3 if the pipeline cannot be compiled or Kubeflow is the cause, else 2.
    """
    try:
        yield
    except (PipelineError, OSError) as error:  # a file of the command line cannot be used
        message = redact(str(error))
        terminal(stderr=True).print(message, style="red", soft_wrap=True, markup=False)
        raise typer.Exit(3 if isinstance(error, DeploymentError) else 2) from error


def checked_parameters(
    assignments: Sequence[str], due: datetime, settings: Settings
) -> dict[str, str]:
    """Return the run parameters as text, keyed by name, after all checks that a run makes.

    Args:
        assignments: Values of `--param`, each written as `name=value`.
        due: Due time of the run.
        settings: The settings; they contain the configured values and limits.

    Raises:
        ParameterError: At least one is wrong, given with two values, or contains a credential, or
            the run would exceed the limits.
    """
    pairs = {text: text.partition("=") for text in assignments}
    malformed = [text for text, (name, equals, _) in pairs.items() if not (name.strip() and equals)]
    if malformed:
        raise ParameterError(
            [f"'{shortened(text)}' is not written as name=value" for text in malformed]
        )
    names = Counter(name.strip() for name, _, _ in pairs.values())
    repeated = [name for name, number in names.items() if number > 1]
    if repeated:
        raise ParameterError([f"{shortened(name)}: given more than once" for name in repeated])
    texts = {name.strip(): value for name, _, value in pairs.values()}
    refuse_secret_parameters(texts)
    parse_run_parameters(texts, settings).data_scopes(due, settings.run)
    return texts


def refuse_secret_parameters(texts: Mapping[str, str]) -> None:
    """Reject run parameters that contain credentials: Kubeflow and the results show them.

    Raises:
        ParameterError: At least one does.
    """
    findings = credentials_below(texts)
    faults = [f"{each.place} contains {each.kind}, which all could read" for each in findings]
    if faults:
        raise ParameterError(faults)

"""The command line: `python -m ml_pipeline <command>`.

Each room has its own commands; their order is set here.
"""

import sys
from traceback import format_exception
from types import TracebackType
from typing import Any

import typer
from typer.core import TyperCommand

from config.credentials import redact
from config.load import load_settings
from ml_pipeline.deployment import cli as deployment
from ml_pipeline.deployment.checkup import check_deployment
from ml_pipeline.errors import LONGEST_MESSAGE, ConfigurationError, printable, shortened
from ml_pipeline.local import cli as local
from ml_pipeline.local.doctor.cli import DoctorCommand
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.results import cli as results
from ml_pipeline.running.command_line import Commands
from ml_pipeline.running.run_parameters import parameters_of
from sample_data.cli import write_sample_data

PROGRAM = "python -m ml_pipeline"
HELP = """Mine the error sets that occur most often, on this machine or on Kubeflow.

\b
Exit codes:
  0  success
  1  the run failed
  2  the command, a run parameter or a setting is wrong; nothing was started
  3  the pipeline cannot be compiled, or Kubeflow refused or did not answer
  130, 143, 129  Ctrl-C, SIGTERM or a closed terminal: recorded as cancelled
"""


class CommandWithParameters(TyperCommand):
    """Command whose help ends with the run parameters of the environment."""

    def get_help(self, ctx: Any) -> str:
        """Return the help; the dimensions, each with a run parameter, are in the settings."""
        self.epilog = _describe_parameters()
        return super().get_help(ctx)


def _describe_parameters() -> str:
    try:
        fields = parameters_of(load_settings()).model_fields
    except ConfigurationError as error:
        return f"The run parameters are unknown: {error}"
    texts = [f"{name}: {field.description}" for name, field in fields.items()]
    intro = "Run parameters; an empty one stands for the configured value:"
    return "\n\n".join([intro, *texts])


app = typer.Typer(
    cls=Commands,
    help=HELP,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # with it, the type of each flag would be shown too
)

app.command()(DoctorCommand(check_deployment).doctor)
app.command(cls=CommandWithParameters)(local.run)
app.command()(local.resume)
app.command(epilog=f"Steps: {', '.join(SCOPE_STEPS)}.")(local.step)
app.command("compile")(deployment.compile_package)
app.command()(deployment.update)
app.command(cls=CommandWithParameters)(deployment.start)
app.command()(deployment.schedule)
app.add_typer(results.app, name="results")
app.command("sample-data")(write_sample_data)


def main() -> None:
    """Run the command in the arguments of this process."""
    sys.excepthook = end_with_a_line  # no handler here: a debugger must see what a step raises
    app(prog_name=PROGRAM)


def end_with_a_line(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """Write the traceback of an error that nobody foresaw, and what went wrong as the last line."""
    lines = format_exception(kind, error, traceback)
    sys.stderr.write(printable(redact("".join(lines))))
    reason = printable(redact(shortened(error, LONGEST_MESSAGE)))
    sys.stderr.write(f"Unexpected {kind.__name__}: {reason}. Please report it.\n")


if __name__ == "__main__":
    main()

"""The command line: `python -m ml_pipeline <command>`.

Each room brings its commands; here they get their order, and the execution plan.
"""

import typer

from ml_pipeline.deployment.cli import DeploymentCommands
from ml_pipeline.local.cli import LocalCommands
from ml_pipeline.pipeline import SCOPE_STEPS, build_pipeline, build_resume_pipeline
from ml_pipeline.results import cli as results
from ml_pipeline.running.run_parameters import RunParameters
from sample_data.cli import write_sample_data

PROGRAM = "python -m ml_pipeline"
PARAMETERS = "Run parameters; an empty one stands for the configured value:\n\n" + "\n\n".join(
    f"{name}: {field.description}" for name, field in RunParameters.model_fields.items()
)
HELP = """Mine the error sets that occur most often, on this machine or on Kubeflow.

\b
Exit codes:
  0  it succeeded
  1  the run failed
  2  the command, a run parameter or a setting is wrong; nothing was started
  3  the pipeline cannot be compiled, or Kubeflow refused or cannot be reached
"""
app = typer.Typer(
    help=HELP,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # with it, the type of each flag would be shown too
)

local = LocalCommands(build_pipeline, build_resume_pipeline)
deployment = DeploymentCommands(build_pipeline)

app.command(epilog=PARAMETERS)(local.run)
app.command()(local.resume)
app.command(epilog=f"Steps: {', '.join(SCOPE_STEPS)}.")(local.step)
app.command()(deployment.compile)
app.command()(deployment.update)
app.command(epilog=PARAMETERS)(deployment.start)
app.command()(deployment.schedule)
app.add_typer(results.app, name="results")
app.command("sample-data")(write_sample_data)

if __name__ == "__main__":
    app(prog_name=PROGRAM)

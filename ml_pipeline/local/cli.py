"""The commands that run the pipeline on this machine, whole or in part."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

import typer
from kfp import compiler
from kfp.dsl.base_component import BaseComponent
from rich.console import Console

from config.load import load_settings
from config.settings import Settings
from ml_pipeline.errors import StorageError
from ml_pipeline.local import run as local_run
from ml_pipeline.local.progress import RunProgress
from ml_pipeline.local.resume import prepare_resume
from ml_pipeline.local.single_step import prepare_steps, run_steps
from ml_pipeline.local.summary import show_summary
from ml_pipeline.running.command_line import (
    Environment,
    Parameters,
    checked_parameters,
    readable_errors,
)
from ml_pipeline.running.run_parameters import parse_scheduled_time
from ml_pipeline.storage.objects import Storage

RunId = Annotated[str, typer.Option(metavar="ID", help="The run; its summary shows the id.")]


@dataclass(frozen=True)
class LocalCommands:
    """The commands, one method each.

    Attributes:
        build_pipeline: Makes the execution plan of a run from the ISO time at which the run is due
            and its id.
        build_resume_pipeline: Makes that of a resumed run from its id, the batches that go on, and
            whether units have to be extracted first.
    """

    build_pipeline: Callable[[str, str], BaseComponent]
    build_resume_pipeline: Callable[[str, Sequence[str], bool], BaseComponent]

    def run(
        self,
        parameters: Parameters = None,
        scheduled_at: Annotated[
            str,
            typer.Option(metavar="TIME", help="ISO time at which the run is due. Default: now."),
        ] = "",
        environment: Environment = None,
    ) -> None:
        """Run the compiled pipeline on this machine."""
        with readable_errors():
            settings = _shared_settings(environment)
            due = parse_scheduled_time(scheduled_at)
            texts = checked_parameters(parameters or [], due, settings.run)
            run_id = local_run.new_run_id()
            pipeline = self.build_pipeline(scheduled_at.strip() or due.isoformat(), run_id)
            succeeded = _run_locally(run_id, pipeline, texts, settings)
        raise typer.Exit(0 if succeeded else 1)

    def resume(self, run_id: RunId, environment: Environment = None) -> None:
        """Continue a failed local run where it failed."""
        with readable_errors():
            settings = _shared_settings(environment)
            resumption = prepare_resume(settings, run_id)
            _console().print(str(resumption), soft_wrap=True, highlight=False, markup=False)
            pipeline = self.build_resume_pipeline(
                resumption.run_id, resumption.batches, resumption.extract
            )
            succeeded = _run_locally(resumption.run_id, pipeline, {}, settings)
        raise typer.Exit(0 if succeeded else 1)

    def step(
        self,
        run_id: RunId,
        step: Annotated[str, typer.Option(metavar="NAME", help="The step to run, see below.")],
        scope: Annotated[
            str,
            typer.Option(
                metavar="SCOPE", help="A data scope. Default: those that failed, else all."
            ),
        ] = "",
        to_domain: Annotated[
            str, typer.Option(metavar="NAME", help="Domain to copy the inputs to.")
        ] = "playground",
        environment: Environment = None,
    ) -> None:
        """Run one step of a run again, on a copy of its inputs.

        It runs as plain Python in this process, so a debugger works.
        """
        with readable_errors():
            settings = _shared_settings(environment)
            prepared = prepare_steps(settings, step, run_id, scope, to_domain)
        # Not in the block above: a debugger must see what a step raises.
        run_steps(prepared, _console())


def _shared_settings(environment: str | None) -> Settings:
    local_run.share_with_tasks(environment)
    return load_settings(environment)


def _console() -> Console:
    """Return a console on the present stream; the streams are redirected during a run."""
    return Console(file=sys.stdout, width=None if sys.stdout.isatty() else 120)


def _run_locally(
    run_id: str, pipeline: BaseComponent, texts: Mapping[str, str], settings: Settings
) -> bool:
    """Compile a pipeline, run it here and show its results; return whether it succeeded."""
    console = _console()
    folder = local_run.new_run_folder(run_id)
    log = folder / local_run.LOG_NAME
    package = folder / "pipeline.yaml"
    compiler.Compiler().compile(pipeline, str(package))
    try:
        with RunProgress(console, run_id) as progress:
            succeeded = local_run.run_compiled(package, texts, folder, progress.on_event)
    except KeyboardInterrupt as error:
        message = f"Interrupted: run {run_id} publishes nothing.\nSee {log}"
        console.print(message, style="red", soft_wrap=True, markup=False)
        raise typer.Exit(130) from error
    try:
        show_summary(console, Storage.from_settings(settings.storage), run_id, log)
    except StorageError as error:
        message = f"The run published nothing: {error}\nSee {log}"
        console.print(message, style="red", soft_wrap=True, markup=False)
        return False
    return succeeded

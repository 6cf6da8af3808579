"""Commands that run the pipeline, or a part of it, on this machine."""

import sys
import webbrowser
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from kfp import compiler
from kfp.dsl.base_component import BaseComponent
from rich.console import Console

from config.load import load_settings
from config.settings import Settings
from ml_pipeline.components.exit_handler.exit_handler import end_run
from ml_pipeline.errors import PipelineError, RunStoppedError, StorageError
from ml_pipeline.local import run as local_run
from ml_pipeline.local.progress import RunProgress
from ml_pipeline.local.resume import prepare_resume
from ml_pipeline.local.single_step import prepare_steps, run_steps
from ml_pipeline.local.summary import report_location, show_summary
from ml_pipeline.pipeline import build_pipeline, build_resume_pipeline
from ml_pipeline.results import read_file
from ml_pipeline.results.report import REPORT
from ml_pipeline.running.command_line import (
    Environment,
    Parameters,
    checked_parameters,
    readable_errors,
)
from ml_pipeline.running.document_store import read_manifest
from ml_pipeline.running.due_time import parse_scheduled_time
from ml_pipeline.running.step import Step
from ml_pipeline.running.terminal import terminal
from ml_pipeline.storage.file_errors import explain
from ml_pipeline.storage.objects import Storage
from sample_data.cli import write_if_missing

RunId = Annotated[str, typer.Option(metavar="ID", help="The run; its summary shows the id.")]


def run(
    parameters: Parameters = None,
    scheduled_at: Annotated[
        str,
        typer.Option(metavar="TIME", help="ISO time at which the run is due. Default: now."),
    ] = "",
    sample_data: Annotated[
        bool, typer.Option("--sample-data", help="First write sample data if there is no data.")
    ] = False,
    open_report: Annotated[
        bool, typer.Option("--open", help="Open the report of the run in the browser.")
    ] = False,
    environment: Environment = None,
) -> None:
    """Run the compiled pipeline on this machine."""
    with readable_errors():
        settings = _shared_settings(environment)
        due = parse_scheduled_time(scheduled_at)
        texts = checked_parameters(parameters or [], due, settings)
        if sample_data:
            write_if_missing(Storage.from_settings(settings.storage))
        run_id = local_run.new_run_id()
        pipeline = build_pipeline(settings, scheduled_at.strip() or due.isoformat(), run_id)
        succeeded = _run_locally(run_id, pipeline, texts, settings)
        if open_report:
            _open_report(Storage.from_settings(settings.storage), run_id)
    raise typer.Exit(0 if succeeded else 1)


def resume(run_id: RunId, environment: Environment = None) -> None:
    """Continue a failed local run where it failed."""
    with readable_errors():
        settings = _shared_settings(environment)
        resumption = prepare_resume(settings, run_id)
        _console().print(str(resumption), soft_wrap=True, highlight=False, markup=False)
        run_id = resumption.run_id
        pipeline = build_resume_pipeline(run_id, resumption.batches, resumption.extract)
        succeeded = _run_locally(run_id, pipeline, {}, settings)
    raise typer.Exit(0 if succeeded else 1)


def step(
    run_id: RunId,
    step: Annotated[str, typer.Option(metavar="NAME", help="The step to run, see below.")],
    scope: Annotated[
        str,
        typer.Option(metavar="SCOPE", help="A data scope. Default: those that failed, else all."),
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
    if sys.stdout.isatty():
        return terminal(file=sys.stdout)
    # With FORCE_COLOR, a pipe would get the live table.
    return terminal(file=sys.stdout, width=120, force_interactive=False)


def _run_locally(
    run_id: str, pipeline: BaseComponent, texts: Mapping[str, str], settings: Settings
) -> bool:
    """Compile and run a pipeline, and show its results. Return whether it succeeded."""
    console = _console()
    with _readable_file_errors(local_run.RUNS_FOLDER):
        folder = local_run.new_run_folder(run_id)
        package = folder / "pipeline.yaml"
        compiler.Compiler().compile(pipeline, str(package))
    log = folder / local_run.LOG_NAME
    stop: RunStoppedError | None = None
    with RunProgress(console, run_id) as progress:
        try:
            succeeded = local_run.run_compiled(package, texts, folder, progress.on_event)
        except RunStoppedError as error:
            stop = error
    fault: PipelineError | None = None
    if stop:
        _print_red(console, f"{stop} Publishing what is complete.")
        try:
            with local_run.logged_apart(folder):
                end_run(Step("exit_handler", run_id, settings), "CANCELED")
        except PipelineError as error:
            fault = error
    try:
        show_summary(console, Storage.from_settings(settings.storage), run_id, log)
    except StorageError as error:
        cause = fault or progress.errors.get("exit_handler", error)
        _print_red(console, f"The run published nothing: {cause}\nSee {log}")
        succeeded = False
    except PipelineError as error:
        _print_red(console, f"The results cannot be shown: {error}\nSee {log}")
        succeeded = False
    if stop:
        raise typer.Exit(128 + stop.signal) from stop
    return succeeded


def _open_report(storage: Storage, run_id: str) -> None:
    """Open the report of a run in the browser; if it is not a file here, a copy of it."""
    location = report_location(storage, read_manifest(storage, run_id))
    if location is None:
        _print_red(_console(), "The run has no report; its warnings state why.")
        return
    path = Path(location)
    if not storage.is_local:
        path = local_run.RUNS_FOLDER / run_id / REPORT
        with _readable_file_errors(path.parent):
            path.write_bytes(read_file(run_id, None, REPORT, storage=storage))
    webbrowser.open(path.absolute().as_uri())


@contextmanager
def _readable_file_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(f"Cannot write to {folder}: {explain(error)}") from error


def _print_red(console: Console, message: str) -> None:
    console.print(message, style="red", soft_wrap=True, markup=False)

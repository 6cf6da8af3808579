"""Commands that upload the pipeline to Kubeflow, and start and schedule it there."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer
from kfp import dsl
from kfp.dsl.base_component import BaseComponent
from rich.markup import escape
from rich.table import Column, Table

from config.load import load_settings
from config.schedules import Schedule
from config.settings import PROJECT_ROOT, Settings
from config.variables import DEFAULT_ENVIRONMENT, ENVIRONMENT_VARIABLE, public_overrides
from ml_pipeline.deployment.kubeflow.client import KubeflowClient
from ml_pipeline.deployment.kubeflow.due_runs import due_runs, late_weeks
from ml_pipeline.deployment.kubeflow.runs import StartedRun, follow_run, start_run
from ml_pipeline.deployment.kubeflow.schedules import Scheduler, load_schedules
from ml_pipeline.deployment.kubeflow.server_version import check_server_version
from ml_pipeline.deployment.kubeflow.tasks import StepProgress
from ml_pipeline.deployment.kubeflow.upload import upload
from ml_pipeline.deployment.package.compile import CompiledPipeline, compile_pipeline
from ml_pipeline.deployment.package.release import current_commit
from ml_pipeline.errors import ConfigurationError, printable
from ml_pipeline.pipeline import build_pipeline
from ml_pipeline.running.command_line import (
    Environment,
    Parameters,
    checked_parameters,
    readable_errors,
)
from ml_pipeline.running.terminal import terminal
from ml_pipeline.storage.code import left_behind, store_code
from ml_pipeline.storage.objects import Storage

OUTPUT = PROJECT_ROOT / "build"
SHOWN_DUE_RUNS = 5
STYLES = {"SUCCEEDED": "green", "FAILED": "bold red", "CANCELED": "red", "RUNNING": "cyan"}
NO_REASON = (
    "Kubeflow names no failed step: the workflow grew too large for Kubernetes, or somebody "
    "terminated the run:"
)


def compile_package(
    output: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Where to write. Default: build.")
    ] = None,
    environment: Environment = None,
) -> None:
    """Write pipeline.yaml and the zip file for Kubeflow."""
    with readable_errors():
        settings, name = _load(environment)
        compiled = _compile(settings, name)
        limits = settings.kubeflow
        _print(f"Compiled for the environment {name}, code: {limits.code}")
        for path in compiled.write(output or OUTPUT):
            _print(f"  {path}  {path.stat().st_size:,} bytes")
        _print(
            f"  a run with {compiled.iterations} iterations takes about "
            f"{compiled.workflow_bytes:,} of {limits.max_workflow_bytes:,} bytes"
        )
        _print(f"  code digest     {compiled.code_digest}")
        _print(f"  package digest  {compiled.package_digest}")
        _warn_of_left_behind(name)


def update(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show what would be uploaded.")
    ] = False,
    environment: Environment = None,
) -> None:
    """Upload a version to Kubeflow if something changed."""
    with readable_errors():
        settings, name = _load(environment)
        root = settings.storage.root
        if root.startswith("file://./"):
            raise ConfigurationError(
                f"storage.root is {root}, a folder of this machine that no pod reaches: set it to "
                "s3://bucket[/prefix]."
            )
        compiled = _compile(settings, name)
        _warn_of_left_behind(name)
        client = KubeflowClient(settings.kubeflow)
        _print(check_server_version(client), "yellow")
        if compiled.code and not dry_run:
            storage = Storage.from_settings(settings.storage)
            key = store_code(storage, compiled.code, "zip")
            _print(f"Code archive: {storage.location(key)}")
        done = upload(client, compiled, current_commit(PROJECT_ROOT), dry_run=dry_run)
        if not done.changed:
            _print(f"Nothing to upload: {compiled.name} {done.version} is the same.")
        else:
            verb = "Would upload" if dry_run else "Uploaded"
            new = " (and create the pipeline)" if dry_run and done.creates_pipeline else ""
            _print(f"{verb} {compiled.name} {done.version}{new}")
        _print(done.url)


def start(
    parameters: Parameters = None,
    version: Annotated[
        str,
        typer.Option(metavar="NAME", help="A version. Default: the newest of the environment."),
    ] = "",
    wait: Annotated[bool, typer.Option("--wait", help="Follow the run to its end.")] = False,
    environment: Environment = None,
) -> None:
    """Start a run on Kubeflow."""
    with readable_errors():
        settings, name = _load(environment)
        texts = checked_parameters(parameters or [], datetime.now(UTC), settings)
        texts = {key: text for key, text in texts.items() if text.strip()}
        client = KubeflowClient(settings.kubeflow)
        run = start_run(client, str(_plan(settings).name), name, texts, version or None)
        _print(f"Started {run.name} ({run.version})\n{run.url}")
        succeeded = not wait or _follow(client, run)
    raise typer.Exit(0 if succeeded else 1)


def schedule(
    apply: Annotated[bool, typer.Option("--apply", help="Make the changes.")] = False,
    environment: Environment = None,
) -> None:
    """Show what differs from config/schedules.yaml."""
    with readable_errors():
        settings, name = _load(environment)
        schedules = load_schedules(name, settings)
        scheduler = Scheduler(KubeflowClient(settings.kubeflow), str(_plan(settings).name), name)
        changes = scheduler.plan(schedules)
        rows = [(each.name, each.what, escape(printable(each.why))) for each in changes]
        _print_table(("schedule", "change", "why"), rows)
        _show_due_runs(schedules, settings)
        open_changes = [change for change in changes if change.what != "keep"]
        if not open_changes:
            _print("The schedules on Kubeflow are as in config/schedules.yaml.")
        elif apply:
            scheduler.apply(open_changes)
            done = ", ".join(f"{each.name} {each.what}d" for each in open_changes)
            _print(f"Done: {done}.")
        else:
            _print("Nothing was changed; --apply makes the changes.")


def _load(environment: str | None) -> tuple[Settings, str]:
    """Return the settings of an environment, and its name."""
    name = environment or os.environ.get(ENVIRONMENT_VARIABLE, DEFAULT_ENVIRONMENT)
    return load_settings(name), name


def _plan(settings: Settings) -> BaseComponent:
    return build_pipeline(settings, dsl.PIPELINE_JOB_SCHEDULE_TIME_UTC_PLACEHOLDER)


def _compile(settings: Settings, environment: str) -> CompiledPipeline:
    return compile_pipeline(_plan(settings), settings, environment, public_overrides(os.environ))


def _warn_of_left_behind(environment: str) -> None:
    shipped = Path("config", "environments", f"{environment}.yaml")
    for path in left_behind():
        if path != shipped:
            _print(f"Not tracked by git, so it is not shipped: {path}", "yellow")


def _follow(client: KubeflowClient, run: StartedRun) -> bool:
    """Show the progress of a run until it ends. Return whether it succeeded."""
    try:
        end = follow_run(client, run, _show_progress)
    except KeyboardInterrupt:
        _print(f"Stopped waiting; the run continues: {run.url}")
        raise
    _print(f"Run {run.run_id}: {end.state}", STYLES.get(end.state, ""))
    if end.state == "SUCCEEDED":
        return True
    for reason in end.reasons:
        _print(f"  {reason}")
    _print(f"{'See the log of the step:' if end.reasons else NO_REASON} {run.url}")
    return False


def _show_progress(progress: StepProgress) -> None:
    line = f"  {progress.state.lower():<10} {progress.text}"
    _print(line, STYLES.get(progress.state, ""))


def _show_due_runs(schedules: Iterable[Schedule], settings: Settings) -> None:
    now = datetime.now(UTC)
    rows = [
        (each.name if each.enabled else f"{each.name} (disabled)", run.due, run.covers)
        for each in schedules
        for run in islice(due_runs(each, settings, now), SHOWN_DUE_RUNS)
    ]
    _print_table(("schedule", "due", "covers"), rows)
    for each in schedules:
        _print(late_weeks(each, settings, now), "yellow")


def _print(text: str, style: str = "") -> None:
    """Print a text unless it is empty."""
    if text:
        console = terminal(soft_wrap=True)
        console.print(text, style=style, highlight=False, markup=False)


def _print_table(headings: Iterable[str], rows: Iterable[tuple[str, ...]]) -> None:
    columns = (Column(heading, overflow="fold") for heading in headings)
    table = Table(*columns, box=None, padding=(0, 2, 0, 0))
    for row in rows:
        table.add_row(*row)
    if table.row_count:
        terminal(soft_wrap=True).print(table)

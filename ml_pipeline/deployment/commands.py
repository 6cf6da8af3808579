"""The commands that ship the pipeline: what they do and what they tell, one function each.

Each returns whether it succeeded. An error of ours ends in one message and exit code 3: Kubeflow
refused or could not be reached, or the pipeline cannot be compiled.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from kfp.dsl.base_component import BaseComponent
from rich.console import Console
from rich.table import Table

from config.schedules import Schedule
from config.settings import PROJECT_ROOT, Settings
from ml_pipeline.deployment.client import KubeflowClient
from ml_pipeline.deployment.compile import CompiledPipeline, compile_pipeline
from ml_pipeline.deployment.due_runs import due_runs, late_weeks
from ml_pipeline.deployment.release import version_name
from ml_pipeline.deployment.runs import TaskState, follow_run, start_run
from ml_pipeline.deployment.schedules import Change, Scheduler, load_schedules
from ml_pipeline.deployment.upload import upload

OUTPUT = PROJECT_ROOT / "build"
SHOWN_DUE_RUNS = 5
STYLES = {"SUCCEEDED": "green", "FAILED": "bold red", "CANCELED": "red", "RUNNING": "cyan"}
VERBS = {
    "create": "created",
    "replace": "replaced",
    "enable": "enabled",
    "disable": "disabled",
    "delete": "deleted",
}


@dataclass(frozen=True)
class Deployment:
    """One pipeline and the environment that it is shipped for.

    Attributes:
        build: Makes the execution plan.
        settings: The settings of the environment.
        environment: Its name.
        overrides: The environment variables that override settings of the steps.
        console: Where the commands tell what they did.
    """

    build: Callable[[], BaseComponent]
    settings: Settings
    environment: str
    overrides: Mapping[str, str]
    console: Console

    def compile(self, output: Path | None = None) -> bool:
        """Writes pipeline.yaml and the zip file, and tells how large they are."""
        compiled = self._compiled()
        package, archive = compiled.write(output or OUTPUT)
        limits = self.settings.kubeflow
        self._tell(f"Compiled for the environment {self.environment}, code: {limits.code}")
        self._tell(f"  {package}\n  {archive}")
        size = len(compiled.text.encode())
        step, largest = max(compiled.argument_bytes.items(), key=lambda item: item[1])
        self._tell(
            f"  {size:,} of {limits.max_package_bytes:,} bytes; "
            f"largest step: {step}, {largest:,} of {limits.max_argument_bytes:,} bytes"
        )
        self._tell(f"  code digest     {compiled.code_digest}")
        self._tell(f"  package digest  {compiled.package_digest}")
        return True

    def update(self, *, dry_run: bool = False) -> bool:
        """Uploads a version when something changed."""
        compiled = self._compiled()
        version = version_name(compiled.package_digest, PROJECT_ROOT)
        client = KubeflowClient(self.settings.kubeflow)
        done = upload(client, compiled, version, dry_run=dry_run)
        if not done.changed:
            self._tell(f"Nothing to upload: {compiled.name} {done.version} is the same.")
        else:
            verb = "Would upload" if dry_run else "Uploaded"
            new = " (and create the pipeline)" if dry_run and done.creates_pipeline else ""
            self._tell(f"{verb} {compiled.name} {done.version}{new}")
        if done.url:
            self._tell(done.url)
        return True

    def run(
        self, parameters: Mapping[str, str], *, version: str | None = None, wait: bool = False
    ) -> bool:
        """Starts a run and, if asked to, waits for its end.

        Args:
            parameters: The run parameters, validated.
            version: Name of the version; none: the newest.
            wait: Whether to wait; the result is then whether the run succeeded.
        """
        client = KubeflowClient(self.settings.kubeflow)
        given = {name: text for name, text in parameters.items() if text.strip()}
        started = start_run(client, str(self.build().name), self.environment, given, version)
        self._tell(f"Started {started.name} ({started.version})\n{started.url}")
        if not wait:
            return True
        try:
            state, said = follow_run(client, started.run_id, self._show_task)
        except KeyboardInterrupt:
            self._tell(f"Waiting no longer; the run goes on: {started.url}")
            raise
        self._tell(f"Run {started.run_id}: {state} {said}".strip(), STYLES.get(state, ""))
        return state == "SUCCEEDED"

    def schedule(self, *, apply: bool = False) -> bool:
        """Show what differs from config/schedules.yaml, and the next runs; apply it if asked to."""
        wanted = load_schedules(self.environment, self.settings)
        client = KubeflowClient(self.settings.kubeflow)
        scheduler = Scheduler(client, str(self.build().name), self.environment)
        changes = scheduler.plan(wanted)
        self._show_changes(changes)
        self._show_due_runs(wanted)
        open_changes = [change for change in changes if change.what != "keep"]
        if not open_changes:
            self._tell("The schedules on Kubeflow are as in config/schedules.yaml.")
        elif apply:
            scheduler.apply(open_changes)
            done = ", ".join(f"{change.name} {VERBS[change.what]}" for change in open_changes)
            self._tell(f"Done: {done}.")
        else:
            self._tell("Nothing was changed; --apply makes it so.")
        return True

    def _compiled(self) -> CompiledPipeline:
        return compile_pipeline(self.build(), self.settings, self.environment, self.overrides)

    def _show_task(self, task: TaskState) -> None:
        self._tell(f"  {task.state.lower():<10} {task.name}", STYLES.get(task.state, ""))

    def _show_changes(self, changes: list[Change]) -> None:
        table = Table(box=None, padding=(0, 2, 0, 0))
        for heading in ("schedule", "change", "why"):
            table.add_column(heading, overflow="fold")
        for change in changes:
            table.add_row(change.name, change.what, change.why)
        if changes:
            self.console.print(table)

    def _show_due_runs(self, schedules: Sequence[Schedule]) -> None:
        now = datetime.now(UTC)
        table = Table(box=None, padding=(0, 2, 0, 0))
        for heading in ("schedule", "due", "covers"):
            table.add_column(heading, overflow="fold")
        for schedule in schedules:
            name = schedule.name if schedule.enabled else f"{schedule.name} (disabled)"
            for run in islice(due_runs(schedule, self.settings, now), SHOWN_DUE_RUNS):
                table.add_row(name, run.due, run.covers)
        if table.row_count:
            self.console.print(table)
        for schedule in schedules:
            if warning := late_weeks(schedule, self.settings, now):
                self._tell(warning, "yellow")

    def _tell(self, text: str, style: str = "") -> None:
        self.console.print(text, style=style, soft_wrap=True, highlight=False, markup=False)

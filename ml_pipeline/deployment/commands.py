"""The commands that ship the pipeline: what they do and what they print, one method each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from kfp.dsl.base_component import BaseComponent
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from config.schedules import Schedule
from config.settings import PROJECT_ROOT, Settings
from ml_pipeline.deployment.kubeflow.client import KubeflowClient
from ml_pipeline.deployment.kubeflow.due_runs import due_runs, late_weeks
from ml_pipeline.deployment.kubeflow.runs import follow_run, start_run
from ml_pipeline.deployment.kubeflow.schedules import Change, Scheduler, load_schedules
from ml_pipeline.deployment.kubeflow.server_version import check_server_version
from ml_pipeline.deployment.kubeflow.tasks import StepProgress
from ml_pipeline.deployment.kubeflow.transport import harmless
from ml_pipeline.deployment.kubeflow.upload import upload
from ml_pipeline.deployment.package.compile import CompiledPipeline, compile_pipeline
from ml_pipeline.deployment.package.release import current_commit
from ml_pipeline.errors import ConfigurationError
from ml_pipeline.storage.code import left_behind, store_code
from ml_pipeline.storage.objects import Storage

OUTPUT = PROJECT_ROOT / "build"
SHOWN_DUE_RUNS = 5
STYLES = {"SUCCEEDED": "green", "FAILED": "bold red", "CANCELED": "red", "RUNNING": "cyan"}
LOG_SAYS_WHY = "The log of the step says more:"
NO_REASON = (
    "Kubeflow names no failed step: the workflow grew too large for Kubernetes, or somebody "
    "terminated the run:"
)
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

    def compile(self, output: Path | None = None) -> None:
        """Writes pipeline.yaml and the zip file, and tells how large they are."""
        compiled = self._compiled()
        limits = self.settings.kubeflow
        self._tell(f"Compiled for the environment {self.environment}, code: {limits.code}")
        for path in compiled.write(output or OUTPUT):
            self._tell(f"  {path}  {path.stat().st_size:,} bytes")
        self._tell(
            f"  a run of {compiled.iterations} iterations takes some "
            f"{compiled.workflow_bytes:,} of {limits.max_workflow_bytes:,} bytes"
        )
        self._tell(f"  code digest     {compiled.code_digest}")
        self._tell(f"  package digest  {compiled.package_digest}")
        self._warn_of_left_behind()

    def update(self, *, dry_run: bool = False) -> None:
        """Upload code archive and version if something changed.

        Raises:
            ConfigurationError: The storage is a folder of this machine.
        """
        root = self.settings.storage.root
        if root.startswith("file://./"):
            raise ConfigurationError(
                f"storage.root is {root}, a folder of this machine that no pod reaches: set it to "
                "s3://bucket[/prefix]."
            )
        compiled = self._compiled()
        self._warn_of_left_behind()
        client = KubeflowClient(self.settings.kubeflow)
        doubt = check_server_version(client)
        if doubt:
            self._tell(doubt, "yellow")
        if compiled.code and not dry_run:
            storage = Storage.from_settings(self.settings.storage)
            key = store_code(storage, compiled.code, "zip")
            self._tell(f"Code archive: {storage.location(key)}")
        done = upload(client, compiled, current_commit(PROJECT_ROOT), dry_run=dry_run)
        if not done.changed:
            self._tell(f"Nothing to upload: {compiled.name} {done.version} is the same.")
        else:
            verb = "Would upload" if dry_run else "Uploaded"
            new = " (and create the pipeline)" if dry_run and done.creates_pipeline else ""
            self._tell(f"{verb} {compiled.name} {done.version}{new}")
        if done.url:
            self._tell(done.url)

    def start(
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
            end = follow_run(client, started, self._show_step)
        except KeyboardInterrupt:
            self._tell(f"Waiting no longer; the run goes on: {started.url}")
            raise
        self._tell(f"Run {started.run_id}: {end.state}", STYLES.get(end.state, ""))
        succeeded = end.state == "SUCCEEDED"
        if not succeeded:
            for reason in end.reasons:
                self._tell(f"  {reason}")
            self._tell(f"{LOG_SAYS_WHY if end.reasons else NO_REASON} {started.url}")
        return succeeded

    def schedule(self, *, apply: bool = False) -> None:
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
            self._tell("Nothing was changed; --apply makes the changes.")

    def _compiled(self) -> CompiledPipeline:
        return compile_pipeline(self.build(), self.settings, self.environment, self.overrides)

    def _warn_of_left_behind(self) -> None:
        shipped = Path("config", "environments", f"{self.environment}.yaml")
        for path in left_behind():
            if path != shipped:
                self._tell(f"Not tracked by git, so it is not shipped: {path}", "yellow")

    def _show_step(self, progress: StepProgress) -> None:
        line = f"  {progress.state.lower():<10} {progress.text}"
        self._tell(line, STYLES.get(progress.state, ""))

    def _show_changes(self, changes: list[Change]) -> None:
        table = Table(box=None, padding=(0, 2, 0, 0))
        for heading in ("schedule", "change", "why"):
            table.add_column(heading, overflow="fold")
        for change in changes:
            table.add_row(change.name, change.what, escape(harmless(change.why)))
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
        self.console.print(
            harmless(text), style=style, soft_wrap=True, highlight=False, markup=False
        )

"""Synchronisation of the recurring runs on Kubeflow with `config/schedules.yaml`.

A recurring run is managed here if its description contains the mark of the pipeline and the
environment. All other recurring runs are never changed, whatever their names.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources.abc import Traversable
from typing import Any, Literal

import kfp_server_api
from pydantic import ValidationError

from config.credentials import refuse_credentials
from config.load import CONFIG_FOLDER
from config.schedules import SCHEDULES, Schedule
from config.settings import Settings
from config.yaml_text import read_yaml
from ml_pipeline.deployment.kubeflow.client import KubeflowClient
from ml_pipeline.deployment.kubeflow.due_runs import check_weeks
from ml_pipeline.deployment.kubeflow.runs import experiment_id, find_version
from ml_pipeline.errors import ConfigurationError, PipelineError

FILE = CONFIG_FOLDER / "schedules.yaml"
What = Literal["create", "replace", "enable", "disable", "delete", "keep"]


@dataclass(frozen=True)
class Change:
    """Planned change of one schedule.

    Attributes:
        name: Name of the schedule.
        what: Kind of change.
        why: Reason for display.
        schedule: The schedule. None if it will be deleted.
        existing: The recurring run on Kubeflow. None if it will be created.
    """

    name: str
    what: What
    why: str
    schedule: Schedule | None = None
    existing: Any = None


def load_schedules(
    environment: str, settings: Settings, path: Traversable = FILE
) -> list[Schedule]:
    """Read the schedules of an environment.

    Args:
        environment: Name of the environment.
        settings: Its settings, which decide whether parameters and due times are valid.
        path: The file.

    Raises:
        ConfigurationError: The file is invalid, a name is duplicate, Kubeflow's time zone has no
            equivalent cron expression, or a recurring run would skip or repeat a week.
        CredentialError: The file contains a credential, which Kubeflow would show to others.
    """
    file = read_yaml(path)
    refuse_credentials(file.values, str(path))
    try:
        schedules = SCHEDULES.validate_python(file.values).get(environment, ())
    except ValidationError as error:
        faults = "\n".join(file.faults(error))
        raise ConfigurationError(f"{path} is invalid:\n{faults}") from error
    names = [schedule.name for schedule in schedules]
    for name in names:
        if names.count(name) > 1:
            raise ConfigurationError(f"{path}: {environment} has '{name}' twice.")
    now = datetime.now(UTC)
    for schedule in schedules:
        try:
            schedule.cron_in(settings.kubeflow.cron_time_zone)
            check_weeks(schedule, settings, now)
        except (ValueError, PipelineError) as error:
            raise ConfigurationError(f"{path}: {environment}.{schedule.name}: {error}") from error
    return list(schedules)


@dataclass(frozen=True)
class Scheduler:
    """Schedules of one pipeline and environment on Kubeflow."""

    client: KubeflowClient
    pipeline: str
    environment: str

    def plan(self, schedules: Iterable[Schedule]) -> list[Change]:
        """Return the changes that make Kubeflow's schedules match these.

        Raises:
            KubeflowNotFoundError: The pipeline has not been uploaded.
        """
        existing = self._managed()
        changes: list[Change] = []
        for schedule, body in self._bodies(schedules, create_experiment=False):
            # If there are several, as after an interrupted replacement, the matching one stays.
            runs = existing.pop(schedule.name, [])
            runs.sort(key=lambda run: len(_differences(body, run)))
            changes.append(_change(schedule, runs[0] if runs else None, body))
            changes += [Change(schedule.name, "delete", "duplicate", None, run) for run in runs[1:]]
        changes += [
            Change(name, "delete", "not in schedules.yaml", None, run)
            for name, runs in existing.items()
            for run in runs
        ]
        return changes

    def apply(self, changes: Iterable[Change]) -> None:
        """Apply the planned changes."""
        changes = list(changes)
        created = [each.schedule for each in changes if each.what in ("create", "replace")]
        bodies = self._bodies(filter(None, created), create_experiment=True)
        new = {schedule.name: body for schedule, body in bodies}
        for change in changes:
            if change.what in ("create", "replace"):
                self._call("create", change.name, new[change.name])
            if change.what == "replace":  # after the creation: no run is missed
                self._call("delete", change.name, change.existing.recurring_run_id)
            elif change.what in ("enable", "disable", "delete"):
                self._call(change.what, change.name, change.existing.recurring_run_id)

    def _call(self, verb: str, name: str, argument: Any) -> None:
        """Create, delete, enable or disable a recurring run."""
        method = f"recurring_run_service_{verb}_recurring_run"
        doing = f"{verb} the schedule {name}"
        self.client.call(doing, getattr(self.client.recurring_runs, method), argument)

    def _managed(self) -> dict[str, list[Any]]:
        """Return our recurring runs, keyed by the name of their schedule."""
        names = map(re.escape, (self.pipeline, self.environment))
        mark = re.compile(rf"^Managed: {' '.join(names)} (\S+)$", re.MULTILINE)
        managed: dict[str, list[Any]] = {}
        for each in self.client.each(
            "list the recurring runs",
            self.client.recurring_runs.recurring_run_service_list_recurring_runs,
            "recurring_runs",
            **self.client.namespace,
        ):
            if match := mark.search(each.description or ""):
                managed.setdefault(match[1], []).append(each)
        return managed

    def _bodies(
        self, schedules: Iterable[Schedule], *, create_experiment: bool
    ) -> Iterator[tuple[Schedule, Any]]:
        """Yield each schedule with the recurring run that it requires."""
        schedules = list(schedules)
        if schedules:
            version = find_version(self.client, self.pipeline, self.environment)
            experiment = experiment_id(self.client, create=create_experiment)
            for schedule in schedules:
                yield schedule, self._body(schedule, version, experiment)

    def _body(self, schedule: Schedule, version: Any, experiment: str | None) -> Any:
        api = kfp_server_api
        settings = self.client.settings
        cron = str(schedule.cron_in(settings.cron_time_zone))
        return api.V2beta1RecurringRun(
            # Kubeflow names the runs by the first 25 letters and digits of it, and a number.
            display_name=f"{self.environment} {schedule.name} {self.pipeline}",
            description=(
                "Managed by config/schedules.yaml: change it there, not here.\n"
                f"Managed: {self.pipeline} {self.environment} {schedule.name}"
            ),
            experiment_id=experiment,
            # Pinned to a version: only a deployment changes what runs, and the plan shows it.
            pipeline_version_reference=api.V2beta1PipelineVersionReference(
                pipeline_id=version.pipeline_id, pipeline_version_id=version.pipeline_version_id
            ),
            runtime_config=api.V2beta1RuntimeConfig(parameters=dict(schedule.parameters)),
            trigger=api.V2beta1Trigger(cron_schedule=api.V2beta1CronSchedule(cron=cron)),
            max_concurrency=str(schedule.max_concurrency),
            no_catchup=not schedule.catch_up,
            service_account=settings.service_account or None,
            mode="ENABLE" if schedule.enabled else "DISABLE",
            **self.client.namespace,
        )


def _change(schedule: Schedule, existing: Any | None, body: Any) -> Change:
    what: What = "keep"
    why = "as in schedules.yaml"
    if existing is None:
        what, why = "create", "missing on Kubeflow"
    elif differences := _differences(body, existing):
        what, why = "replace", "; ".join(differences)
    elif schedule.enabled != str(existing.status or existing.mode or "").startswith("ENABLE"):
        what = "enable" if schedule.enabled else "disable"
        why = f"enabled: {str(schedule.enabled).lower()} in schedules.yaml"
    return Change(schedule.name, what, why, schedule, existing)


def _differences(target: Any, existing: Any) -> list[str]:
    """Return the unwanted values of a recurring run, except whether it is enabled.

    Fields that we leave to Kubeflow (None) are ignored.
    """
    before, after = _comparable(existing), _comparable(target)
    return [
        f"{key}: {before[key] or 'none'} → {after[key] or 'none'}"
        for key in after
        if before[key] != after[key] and after[key] is not None
    ]


def _comparable(recurring_run: Any) -> dict[str, Any]:
    reference = recurring_run.pipeline_version_reference
    trigger = recurring_run.trigger.cron_schedule if recurring_run.trigger else None
    runtime = recurring_run.runtime_config
    return {
        "cron": trigger.cron if trigger else None,
        "parameters": dict(runtime.parameters or {}) if runtime else {},
        "version": reference.pipeline_version_id if reference else None,
        "experiment": recurring_run.experiment_id,
        "max_concurrency": str(recurring_run.max_concurrency),
        "catch_up": not recurring_run.no_catchup,
        "service_account": recurring_run.service_account or None,
    }

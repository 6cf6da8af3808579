"""Synchronisation of the recurring runs on Kubeflow with `config/schedules.yaml`.

A recurring run is managed here if its description contains the mark of the pipeline and the
environment. All other recurring runs are never changed, whatever their names.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources.abc import Traversable
from typing import Any, Literal

import kfp_server_api
from pydantic import ValidationError

from config.load import CONFIG_FOLDER, read_yaml
from config.schedules import SCHEDULES, Schedule
from config.settings import Settings
from ml_pipeline.deployment.kubeflow.client import KubeflowClient
from ml_pipeline.deployment.kubeflow.due_runs import check_weeks
from ml_pipeline.deployment.kubeflow.runs import experiment_id, find_version
from ml_pipeline.errors import ConfigurationError, PipelineError

FILE = CONFIG_FOLDER / "schedules.yaml"
_MARK = re.compile(r"^Managed: (?P<pipeline>\S+) (?P<environment>\S+) (?P<name>\S+)$", re.MULTILINE)

What = Literal["create", "replace", "enable", "disable", "delete", "keep"]


@dataclass(frozen=True)
class Change:
    """Planned change of one schedule.

    Attributes:
        name: Name of the schedule.
        what: Kind of change.
        why: Reason for the change, for display.
        schedule: The schedule. None if it is to be deleted.
        existing: The recurring run on Kubeflow. None if it is to be created.
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
        settings: Its settings. Parameters are validated as in a run, and due times as computed by
            Kubeflow.
        path: The file.

    Raises:
        ConfigurationError: The file is invalid, a name is duplicate, Kubeflow's time zone has no
            equivalent cron expression, or a recurring run would skip or repeat a week.
    """
    try:
        schedules = SCHEDULES.validate_python(read_yaml(path)).get(environment, ())
    except ValidationError as error:
        faults = [
            f"  - {'.'.join(str(part) for part in details['loc'])}: {details['msg']}"
            for details in error.errors()
        ]
        raise ConfigurationError(f"{path} is invalid:\n" + "\n".join(faults)) from error
    names = [schedule.name for schedule in schedules]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ConfigurationError(f"{path}: {environment} has '{twice[0]}' twice.")
    now = datetime.now(UTC)
    for schedule in schedules:
        try:
            schedule.cron_in(settings.kubeflow.cron_time_zone)
            check_weeks(schedule, settings, now)
        except (ValueError, PipelineError) as error:
            raise ConfigurationError(f"{path}: {environment}.{schedule.name}: {error}") from error
    return list(schedules)


@dataclass(frozen=True)
class _Target:
    """Version and experiment of the recurring runs."""

    pipeline_id: str
    version_id: str
    experiment_id: str | None


@dataclass(frozen=True)
class Scheduler:
    """Schedules of one pipeline and environment on Kubeflow.

    Attributes:
        client: Kubeflow.
        pipeline: Name of the pipeline.
        environment: Name of the environment.
    """

    client: KubeflowClient
    pipeline: str
    environment: str

    def plan(self, schedules: Iterable[Schedule]) -> list[Change]:
        """Return the changes that make Kubeflow's schedules match these.

        Raises:
            KubeflowNotFoundError: The pipeline has not been uploaded.
        """
        existing = self._managed()
        by_name = {schedule.name: schedule for schedule in schedules}
        target = self._target(create_experiment=False) if by_name else None
        changes: list[Change] = []
        for name, schedule in by_name.items():
            if target:
                body = self._body(schedule, target)
                # If there are several, as after an interrupted replacement, the matching one stays.
                runs = sorted(
                    existing.pop(name, []), key=lambda each: len(_differences(body, each))
                )
                changes.append(_change(schedule, runs[0] if runs else None, body))
                changes += [Change(name, "delete", "duplicate", None, run) for run in runs[1:]]
        changes += [
            Change(name, "delete", "not in schedules.yaml", None, each)
            for name, runs in existing.items()
            for each in runs
        ]
        return changes

    def apply(self, changes: Iterable[Change]) -> None:
        """Apply the planned changes."""
        api = self.client.recurring_runs
        changes = list(changes)
        creates = any(change.what in ("create", "replace") for change in changes)
        target = self._target(create_experiment=True) if creates else None
        for change in changes:
            if change.what in ("enable", "disable"):
                self._switch(change.existing.recurring_run_id, on=change.what == "enable")
            if change.schedule and target and change.what in ("create", "replace"):
                self.client.call(
                    f"create the schedule {change.name}",
                    api.recurring_run_service_create_recurring_run,
                    self._body(change.schedule, target),
                )
            if change.what in ("delete", "replace"):  # after the creation: no run is missed
                self.client.call(
                    f"delete the schedule {change.name}",
                    api.recurring_run_service_delete_recurring_run,
                    change.existing.recurring_run_id,
                )

    def _target(self, *, create_experiment: bool) -> "_Target":
        version = find_version(self.client, self.pipeline, self.environment)
        experiment = experiment_id(self.client, create=create_experiment)
        return _Target(version.pipeline_id, version.pipeline_version_id, experiment)

    def _managed(self) -> dict[str, list[Any]]:
        """Return our recurring runs, keyed by the name of their schedule."""
        settings = self.client.settings
        namespace = {"namespace": settings.namespace} if settings.namespace else {}
        managed: dict[str, list[Any]] = {}
        for each in self.client.each(
            "list the recurring runs",
            self.client.recurring_runs.recurring_run_service_list_recurring_runs,
            "recurring_runs",
            **namespace,
        ):
            mark = _MARK.search(each.description or "")
            if mark and (mark["pipeline"], mark["environment"]) == (
                self.pipeline,
                self.environment,
            ):
                managed.setdefault(mark["name"], []).append(each)
        return managed

    def _body(self, schedule: Schedule, target: "_Target") -> Any:
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
            experiment_id=target.experiment_id,
            # Pinned to a version: only a deployment changes what runs, and the plan shows it.
            pipeline_version_reference=api.V2beta1PipelineVersionReference(
                pipeline_id=target.pipeline_id, pipeline_version_id=target.version_id
            ),
            runtime_config=api.V2beta1RuntimeConfig(parameters=dict(schedule.parameters)),
            trigger=api.V2beta1Trigger(cron_schedule=api.V2beta1CronSchedule(cron=cron)),
            max_concurrency=str(schedule.max_concurrency),
            no_catchup=not schedule.catch_up,
            service_account=settings.service_account or None,
            mode="ENABLE" if schedule.enabled else "DISABLE",
            **({"namespace": settings.namespace} if settings.namespace else {}),
        )

    def _switch(self, recurring_run_id: str, *, on: bool) -> None:
        api = self.client.recurring_runs
        self.client.call(
            "enable the schedule" if on else "disable the schedule",
            api.recurring_run_service_enable_recurring_run
            if on
            else api.recurring_run_service_disable_recurring_run,
            recurring_run_id,
        )


def _change(schedule: Schedule, existing: Any | None, body: Any) -> Change:
    if existing is None:
        return Change(schedule.name, "create", "missing on Kubeflow", schedule)
    differences = _differences(body, existing)
    if differences:
        return Change(schedule.name, "replace", "; ".join(differences), schedule, existing)
    if schedule.enabled != _is_enabled(existing):
        what: What = "enable" if schedule.enabled else "disable"
        why = f"enabled: {str(schedule.enabled).lower()} in schedules.yaml"
        return Change(schedule.name, what, why, schedule, existing)
    return Change(schedule.name, "keep", "as in schedules.yaml", schedule, existing)


def _is_enabled(recurring_run: Any) -> bool:
    return str(recurring_run.status or recurring_run.mode or "").startswith("ENABLE")


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

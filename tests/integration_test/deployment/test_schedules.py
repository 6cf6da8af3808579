"""`schedule`: what config/schedules.yaml says, and nothing of anybody else's."""

import re
from copy import copy
from pathlib import Path

import kfp_server_api as api
import pytest

from tests.integration_test.deployment.conftest import Deployer
from tests.kubeflow_rules import ApiError, check_cron
from tests.kubeflow_server import KubeflowServer

WEEKLY = """\
dev:
  - name: weekly
    cron: 0 6 * * MON
    time_zone: UTC
    parameters: {run_type: recurring, markets: DE}
    max_concurrency: 2
"""
AS_IN_FILE = "The schedules on Kubeflow are as in config/schedules.yaml."


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "schedules.yaml"
    path.write_text(WEEKLY)
    monkeypatch.setattr(
        "ml_pipeline.deployment.kubeflow.schedules.load_schedules.__defaults__", (path,)
    )
    return path


@pytest.fixture
def uploaded(kubeflow: KubeflowServer, deployer: Deployer, file: Path) -> KubeflowServer:
    assert deployer.run("update").exit_code == 0
    kubeflow.requests.clear()
    return kubeflow


def test_plan_is_shown_and_nothing_is_changed(uploaded: KubeflowServer, deployer: Deployer) -> None:
    done = deployer.run("schedule")

    assert done.exit_code == 0
    assert "weekly    create  missing on Kubeflow" in done.output
    assert "Nothing was changed; --apply makes the changes." in done.output
    assert uploaded.changes == []


def test_next_five_due_times_and_their_weeks_are_shown(
    uploaded: KubeflowServer, deployer: Deployer, file: Path
) -> None:
    file.write_text(WEEKLY + "    enabled: false\n")

    lines = deployer.run("schedule").output.splitlines()

    row = r"weekly \(disabled\)  Mon (\S+) 06:00 \+0000 UTC  (\S+) to (\S+)"
    found = [match.groups() for line in lines if (match := re.match(row, line))]
    assert len(found) == 5
    assert all(due == end for due, _, end in found)
    assert [start for _, start, _ in found[1:]] == [end for *_, end in found[:-1]]


def test_schedule_that_is_almost_a_week_late_is_pointed_out(
    uploaded: KubeflowServer, deployer: Deployer, file: Path
) -> None:
    file.write_text(WEEKLY.replace("zone: UTC", "zone: Asia/Tokyo"))

    done = deployer.run("schedule", "--apply")

    assert "weekly is almost a week late: the run due Mon" in done.output
    assert uploaded.recurring_runs[0].trigger.cron_schedule.cron == "0 0 21 * * 0"


def test_time_zone_of_the_installation_is_a_setting(
    uploaded: KubeflowServer, deployer: Deployer, file: Path
) -> None:
    deployer.set(cron_time_zone="Europe/Berlin")
    file.write_text(WEEKLY.replace("zone: UTC", "zone: Europe/London"))
    deployer.run("update")

    deployer.run("schedule", "--apply")

    assert uploaded.recurring_runs[0].trigger.cron_schedule.cron == "0 0 7 * * MON"


def test_schedule_is_created_as_the_file_says(uploaded: KubeflowServer, deployer: Deployer) -> None:
    deployer.set(service_account="pipeline-on-aws")

    done = deployer.run("schedule", "--apply")

    assert "Done: weekly created." in done.output
    (created,) = uploaded.recurring_runs
    assert created.trigger.cron_schedule.cron == "0 0 6 * * MON"
    assert created.runtime_config.parameters == {"run_type": "recurring", "markets": "DE"}
    assert (created.max_concurrency, created.no_catchup, created.mode) == ("2", True, "ENABLE")
    assert (created.service_account, created.namespace) == ("pipeline-on-aws", "team")
    version = uploaded.versions[0].pipeline_version_id
    assert created.pipeline_version_reference.pipeline_version_id == version


def test_applying_again_changes_nothing(uploaded: KubeflowServer, deployer: Deployer) -> None:
    deployer.run("schedule", "--apply")
    uploaded.requests.clear()

    again = deployer.run("schedule", "--apply")

    assert AS_IN_FILE in again.output
    assert uploaded.changes == []


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("0 6 * * MON", "30 6 * * MON", "cron: 0 0 6 * * MON → 0 30 6 * * MON"),
        ("markets: DE", "markets: US", "parameters: {'run_type': 'recurring', 'markets': 'DE'} →"),
        ("max_concurrency: 2", "max_concurrency: 1", "max_concurrency: 2 → 1"),
        ("UTC", "Asia/Dubai", "cron: 0 0 6 * * MON → 0 0 2 * * MON"),
    ],
)
def test_changed_schedule_is_replaced(
    before: str, after: str, why: str, uploaded: KubeflowServer, deployer: Deployer, file: Path
) -> None:
    deployer.run("schedule", "--apply")
    (old,) = uploaded.recurring_runs
    file.write_text(WEEKLY.replace(before, after))

    done = deployer.run("schedule", "--apply")

    assert f"weekly replace {why}" in " ".join(done.output.split())
    (new,) = uploaded.recurring_runs
    assert new.recurring_run_id != old.recurring_run_id
    assert AS_IN_FILE in deployer.run("schedule").output


def test_new_version_is_scheduled_in_place_of_the_old_one(
    uploaded: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("schedule", "--apply")
    deployer.set(parallelism="3")
    deployer.run("update")

    deployer.run("schedule", "--apply")

    (scheduled,) = uploaded.recurring_runs
    version = uploaded.versions[1].pipeline_version_id
    assert scheduled.pipeline_version_reference.pipeline_version_id == version


def test_schedule_is_disabled_and_enabled_in_place(
    uploaded: KubeflowServer, deployer: Deployer, file: Path
) -> None:
    deployer.run("schedule", "--apply")
    uploaded.requests.clear()

    file.write_text(WEEKLY + "    enabled: false\n")
    assert "Done: weekly disabled." in deployer.run("schedule", "--apply").output
    assert uploaded.recurring_runs[0].status == "DISABLED"
    file.write_text(WEEKLY)
    assert "Done: weekly enabled." in deployer.run("schedule", "--apply").output
    assert uploaded.recurring_runs[0].status == "ENABLED"
    assert len(uploaded.changes) == 2


def test_schedule_that_left_the_file_is_deleted(
    uploaded: KubeflowServer, deployer: Deployer, file: Path
) -> None:
    deployer.run("schedule", "--apply")
    file.write_text("dev: []\n")

    done = deployer.run("schedule", "--apply")

    assert "weekly    delete  not in schedules.yaml" in done.output
    assert uploaded.recurring_runs == []


def test_foreign_recurring_runs_are_never_touched(
    uploaded: KubeflowServer, deployer: Deployer, file: Path
) -> None:
    foreign = [
        api.V2beta1RecurringRun(
            recurring_run_id=name, display_name=name, description=description, namespace="team"
        )
        for name, description in {
            "made by hand": None,
            "frequent-error-sets dev weekly": "of the same name",
            "other pipeline": "Managed: another-pipeline dev weekly",
            "other environment": "Managed: frequent-error-sets prod weekly",
        }.items()
    ]
    uploaded.recurring_runs += foreign
    for content in (WEEKLY, WEEKLY.replace("0 6", "0 7"), "dev: []\n", WEEKLY):
        file.write_text(content)
        assert deployer.run("schedule", "--apply").exit_code == 0

    assert uploaded.recurring_runs[:4] == foreign
    assert len(uploaded.recurring_runs) == 5
    touched = {
        path for path in uploaded.changes for each in foreign if each.recurring_run_id in path
    }
    assert touched == set()


def test_surplus_is_deleted_after_a_replacement_that_broke_off(
    uploaded: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("schedule", "--apply")
    (current,) = uploaded.recurring_runs
    old = copy(current)
    old.recurring_run_id, old.max_concurrency = "old", "7"
    uploaded.recurring_runs.insert(0, old)

    assert "weekly    delete  duplicate" in deployer.run("schedule", "--apply").output
    assert uploaded.recurring_runs == [current]


def test_managed_runs_of_all_pages_are_found(
    uploaded: KubeflowServer, deployer: Deployer, file: Path
) -> None:
    uploaded.page_size = 1
    file.write_text(WEEKLY + WEEKLY.replace("dev:\n", "").replace("weekly", "second"))
    deployer.run("schedule", "--apply")

    assert len(uploaded.recurring_runs) == 2
    assert AS_IN_FILE in deployer.run("schedule", "--apply").output


def test_schedule_needs_an_uploaded_pipeline(
    kubeflow: KubeflowServer, deployer: Deployer, file: Path
) -> None:
    failed = deployer.run("schedule")

    assert failed.exit_code == 3
    assert "Upload it: python -m ml_pipeline update" in failed.stderr


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("dev: [{name: a, cron: 0 6 * * 7}]", "Kubeflow rejects '0 6 * * 7': End of range (7)"),
        ("dev: [{name: a, cron: 0 6 30 2 *}]", "'0 6 30 2 *' is never due"),
        (
            "dev: [{name: a, cron: TZ=UTC 0 6 * * 1}]",
            "Kubeflow does not accept a time zone in cron",
        ),
        (WEEKLY.replace("zone: UTC", "zone: Berlin"), "such as Europe/Berlin"),
        (WEEKLY.replace("zone: UTC", "zone: Europe/Berlin"), "is not constant when"),
        (WEEKLY.replace("* MON", "1 *"), "dev.weekly: the week from"),
        (WEEKLY.replace("* MON", "* TUE,SAT"), "would be processed twice"),
        (WEEKLY + WEEKLY.replace("dev:\n", ""), "dev has 'weekly' twice"),
        (WEEKLY.replace("markets: DE", "market: DE"), "market: no such parameter"),
        (WEEKLY.replace("max_c", "c"), "dev.0.concurrency: Extra inputs are not permitted"),
    ],
)
def test_wrong_file_is_refused_before_anything_is_sent(
    content: str, message: str, kubeflow: KubeflowServer, deployer: Deployer, file: Path
) -> None:
    file.write_text(content)

    failed = deployer.run("schedule", "--apply")

    assert failed.exit_code == 2
    assert message in failed.stderr
    assert kubeflow.requests == []


@pytest.mark.parametrize(
    ("cron", "reason"),
    [
        ("TZ=Europe/Berlin 0 0 5 * * MON", "Expected 5 to 6 fields, found 7: TZ=Europe/Berlin 0"),
        ("0 6 * * MON", "Failed to parse int from MON"),
        ("0 0 6 * * 7", r"End of range \(7\) above maximum \(6\): 7"),
    ],
)
def test_the_server_refuses_cron_as_kubeflow_does(cron: str, reason: str) -> None:
    with pytest.raises(ApiError, match=f"Schedule cron is not a supported .* Error: {reason}"):
        check_cron(cron)
    check_cron("0 0 6 * * MON")
    check_cron("@every 1h")


@pytest.mark.parametrize("environment", ["dev", "prod", "local"])
def test_schedules_of_the_template_are_valid(
    environment: str, kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.run("update", env=environment)

    assert deployer.run("schedule", env=environment).exit_code == 0

"""The workflows of GitHub: what nothing but a run there would show."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from config.settings import PROJECT_ROOT

WORKFLOWS = PROJECT_ROOT / ".github" / "workflows"


def step(name: str) -> dict[str, Any]:
    """A step of the job that deploys."""
    workflow = yaml.safe_load((WORKFLOWS / "deploy.yaml").read_text("utf-8"))
    (found,) = (each for each in workflow["jobs"]["deploy"]["steps"] if each.get("name") == name)
    return dict(found)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose Python only says with which settings it was called."""
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@"\nenv | grep ^ML_PIPELINE_KUBEFLOW | sort\n')
    python.chmod(0o755)
    return tmp_path


def run(checkout: Path, script: str, variables: dict[str, str]) -> list[str]:
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=checkout,
        env={"PATH": os.environ["PATH"], "GITHUB_STEP_SUMMARY": "summary.md", **variables},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (checkout / "summary.md").read_text() == done.stdout
    return done.stdout.splitlines()


def test_what_is_not_set_on_github_is_left_to_the_settings(checkout: Path) -> None:
    update = step("Update the pipeline and its schedules")
    method = "ML_PIPELINE_KUBEFLOW__SIGN_IN__METHOD"
    # An expression whose variable or secret does not exist is empty.
    variables = dict.fromkeys(update["env"], "") | {method: "dex"}
    assert len(variables) == 5

    assert run(checkout, update["run"], variables) == [
        "-m ml_pipeline update",
        f"{method}=dex",
        "-m ml_pipeline schedule --apply",
        f"{method}=dex",
    ]


def test_step_that_fails_is_not_hidden_by_the_summary(checkout: Path) -> None:
    (checkout / ".venv" / "bin" / "python").write_text("#!/bin/sh\nexit 3\n")
    for name in ("Upload the Glue script", "Update the pipeline and its schedules"):
        with pytest.raises(subprocess.CalledProcessError) as failed:
            run(checkout, step(name)["run"], {})
        assert failed.value.returncode == 3


PATHS = sorted(WORKFLOWS.glob("*.yaml"))
ACTIONS = sorted((PROJECT_ROOT / ".github" / "actions").glob("*/action.yaml"))


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in PATHS:
        for name, job in yaml.safe_load(path.read_text("utf-8"))["jobs"].items():
            yield f"{path.stem}/{name}", job


def used_actions() -> Iterator[str]:
    for path in [*PATHS, *ACTIONS]:
        yield from re.findall(r"uses: (\S+)", path.read_text("utf-8"))


def test_each_job_has_its_own_permissions_and_few_may_sign_in() -> None:
    for path in PATHS:
        assert yaml.safe_load(path.read_text("utf-8"))["permissions"] == {}
    permissions = {name: job["permissions"] for name, job in jobs()}

    signs_in = {name for name, rights in permissions.items() if rights != {"contents": "read"}}
    assert signs_in == {"deploy/image", "deploy/deploy"}
    for name in signs_in:
        assert permissions[name] == {"contents": "read", "id-token": "write"}


def test_actions_are_pinned_and_known_to_github_enterprise_server() -> None:
    for action in used_actions():
        assert re.fullmatch(r"\./\.github/\S+|[\w./-]+@[0-9a-f]{40}", action), action
    for name, job in jobs():
        steps = [each.get("uses", "") for each in job.get("steps", ())]
        first_own = next((n for n, each in enumerate(steps) if each.startswith("./")), None)
        assert first_own is None or steps[0].startswith("actions/checkout@"), name


def test_nothing_is_deployed_that_is_not_checked_and_part_of_main(tmp_path: Path) -> None:
    deploying = dict(jobs())
    assert {"check", "origin"} <= set(deploying["deploy/deploy"]["needs"])
    assert {"check", "origin"} <= set(deploying["deploy/image"]["needs"])
    script = deploying["deploy/origin"]["steps"][-1]["run"]
    person = {"GIT_CONFIG_GLOBAL": os.devnull, "PATH": os.environ["PATH"]}
    for role in ("AUTHOR", "COMMITTER"):
        person |= {f"GIT_{role}_NAME": "x", f"GIT_{role}_EMAIL": "x@example.invalid"}

    def git(*arguments: str) -> str:
        command = ["git", *arguments]
        return subprocess.check_output(command, cwd=tmp_path, env=person, text=True).strip()

    git("init", "--quiet", "--initial-branch=main")
    git("commit", "--quiet", "--allow-empty", "--message=reviewed")
    git("update-ref", "refs/remotes/origin/main", "HEAD")
    reviewed = git("rev-parse", "HEAD")
    git("commit", "--quiet", "--allow-empty", "--message=own")

    for commit, code in ((reviewed, 0), (git("rev-parse", "HEAD"), 1)):
        variables = person | {"GITHUB_SHA": commit, "GITHUB_REF_NAME": "v1.0.0"}
        command = ["bash", "-eo", "pipefail", "-c", script]
        done = subprocess.run(
            command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False
        )
        assert done.returncode == code
        assert ("v1.0.0 is not on main" in done.stdout) == bool(code)


def test_image_is_signed_with_what_it_contains_and_where_it_comes_from() -> None:
    steps = dict(jobs())["deploy/image"]["steps"]
    sign = next(each for each in steps if each.get("name", "").startswith("Sign the image"))

    assert sign["env"]["IMAGE"].endswith("@${{ steps.image.outputs.digest }}")
    for part in ("cosign sign --yes", "--type spdxjson", "--type slsaprovenance"):
        assert part in sign["run"]
    for each in steps[steps.index(sign) - 2 :]:
        assert each["if"] == "${{ github.server_url == 'https://github.com' }}"


def test_packages_are_audited_every_week() -> None:
    audit = (WORKFLOWS / "audit.yaml").read_text("utf-8")
    makefile = (PROJECT_ROOT / "Makefile").read_text("utf-8")

    assert "make audit" in audit
    assert "cron:" in audit
    for locked in re.findall(r"for locked in (.*); do", makefile)[0].split():
        assert (PROJECT_ROOT / "requirements" / f"{locked}.txt").is_file()
    updates = yaml.safe_load((PROJECT_ROOT / ".github" / "dependabot.yml").read_text("utf-8"))
    ecosystems = {each["package-ecosystem"] for each in updates["updates"]}
    assert ecosystems == {"github-actions", "docker", "pip"}

"""A copy made by Copier receives a later version of the template and keeps its own changes.

The commands are those of the last section of docs/your-use-case.md. This test is not in the copies.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from scripts.rename import PRODUCT_NAMES, PROFILE
from tests.clones import copy_project, environment_of_a_person

PAGE = PROJECT_ROOT / "docs" / "your-use-case.md"
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OWN_FILE = "ml_pipeline/components/setup_pipeline/own.py"
STEP = "ml_pipeline/components/setup_pipeline/steps.py"
FRAME = "ml_pipeline/running/outcome.py"
SETTINGS = "config/base.yaml"
CONFLICT = "^(<<<<<<<|>>>>>>>) "


# Copier starts a process for every file of the template: the less of them, the faster.
UNUSED = "tests benchmarks itemset_mining/tests itemset_mining/benchmarks notebooks docs/adr"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    environment = environment_of_a_person(tmp_path) | {"TEMPLATE": str(tmp_path / "template")}
    path = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"
    return environment | {"PATH": path}


@pytest.fixture
def template(tmp_path: Path, environment: dict[str, str]) -> Path:
    folder = tmp_path / "template"
    copy_project(folder, environment)
    run(
        f"git rm -r --quiet --ignore-unmatch {UNUSED} && git commit --quiet -m Less",
        folder,
        environment,
    )
    run("git tag v1.0.0", folder, environment)
    return folder


def run(command: str, folder: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done.stdout


def replace(path: Path, pattern: str, new_text: str) -> None:
    text, count = re.subn(pattern, new_text, path.read_text("utf-8"), count=1, flags=re.MULTILINE)
    assert count == 1, f"{path}: {pattern} does not occur"
    path.write_text(text, "utf-8")


def test_update_merges_the_template_and_keeps_what_the_owner_changed(
    tmp_path: Path, template: Path, environment: dict[str, str]
) -> None:
    copy = tmp_path / "battery-faults"
    copy_block, update_block = BLOCK.findall(PAGE.read_text("utf-8").partition("\n## 8. ")[2])

    run(copy_block, tmp_path, environment)
    _assert_is_renamed(copy, environment)
    _change_as_the_owner(copy)
    run("git add --all && git commit --quiet --message Own", copy, environment)
    _improve(template, environment)
    run(update_block, copy, environment)

    _assert_is_merged(copy)
    status = run("git status --short --untracked-files=all", copy, environment).splitlines()
    assert sorted(status) == [
        " M .copier-answers.yml",
        " M README.md",
        f" M {SETTINGS}",
        " M docs/concepts.md",
        f" M {FRAME}",
        " M poetry.lock",
        "?? docs/news.md",
    ]
    assert "compile" in run("python -m ml_pipeline --help", copy, environment)
    run("python -m ml_pipeline compile --env dev", copy, environment)
    assert "name: battery-faults" in (copy / "build" / "pipeline.yaml").read_text("utf-8")


def _assert_is_renamed(copy: Path, environment: dict[str, str]) -> None:
    names = "|".join(re.escape(name) for name in {*PRODUCT_NAMES, PROFILE} - {copy.name})
    files = run(f"git grep --name-only -E '{names}' || true", copy, environment).split()
    assert files in ([], ["CHANGELOG.md"])
    assert "namespace: battery-team " in (copy / "config/environments/dev.yaml").read_text("utf-8")
    assert not (copy / "copier.yml").exists()


def _change_as_the_owner(copy: Path) -> None:
    """Changes a setting, a line of a step and the README, adds a file and deletes one."""
    replace(copy / SETTINGS, r"^  tmp_retention_days: \d+", "  tmp_retention_days: 77")
    replace(copy / "poetry.lock", r"\A.*", "# Locked by the owner")
    replace(copy / STEP, r'\A"""', '"""Of the owner: ')
    replace(copy / "README.md", r"\A# .*", "# Battery faults")
    (copy / OWN_FILE).write_text(f'"""Made of {PRODUCT_NAMES[-1]}."""\n')
    (copy / "docs" / "kubeflow-ui.md").unlink()


def _improve(template: Path, environment: dict[str, str]) -> None:
    """Releases a version with changes in the files of the owner, too, and goes on without a tag."""
    replace(template / SETTINGS, r"^  request_retries: \d+", "  request_retries: 9")
    replace(template / "docs/kubeflow-ui.md", r"\A# .*", "# Improved")
    replace(template / "docs/concepts.md", r"\A# .*", "# Improved")
    replace(template / "poetry.lock", r"^content-hash = .*", 'content-hash = "improved"')
    replace(template / FRAME, r'\A"""', '"""Improved: ')
    with (template / "README.md").open("a", encoding="utf-8") as readme:
        readme.write(f"\nImproved: {PRODUCT_NAMES[-1]}\n")
    (template / "docs" / "news.md").write_text(f"# News of {PRODUCT_NAMES[-1]}\n")
    run("git add --all && git commit --quiet -m Improve && git tag v1.1.0", template, environment)
    replace(template / "docs/concepts.md", r"\A# .*", "# Unreleased")
    run("git commit --quiet --all -m Unreleased", template, environment)


def _assert_is_merged(copy: Path) -> None:
    texts = {
        path.relative_to(copy).as_posix(): path.read_text("utf-8", errors="replace")
        for path in copy.rglob("*")
        if path.is_file() and ".git" not in path.parts
    }
    assert [name for name, text in texts.items() if re.search(CONFLICT, text, re.MULTILINE)] == []
    assert "  tmp_retention_days: 77" in texts[SETTINGS]
    assert "  request_retries: 9" in texts[SETTINGS]
    assert texts["README.md"].startswith("# Battery faults\n")
    assert texts["README.md"].endswith("\nImproved: battery-faults\n")
    assert texts["poetry.lock"].startswith("# Locked by the owner\n")
    assert 'content-hash = "improved"' in texts["poetry.lock"]
    assert texts[STEP].startswith('"""Of the owner: ')
    assert texts[FRAME].startswith('"""Improved: ')
    assert texts[OWN_FILE] == f'"""Made of {PRODUCT_NAMES[-1]}."""\n'
    assert texts["docs/concepts.md"].startswith("# Improved\n")
    assert texts["docs/news.md"] == "# News of battery-faults\n"
    assert "docs/kubeflow-ui.md" not in texts
    assert "_commit: v1.1.0\n" in texts[".copier-answers.yml"]


def test_wrong_answers_are_refused(
    tmp_path: Path, template: Path, environment: dict[str, str]
) -> None:
    for answer, message in {
        "name=Battery_Faults": "Lower-case letters, digits and single hyphens",
        "dimensions=plant no": "At most three names",
    }.items():
        command = f'copier copy --trust --defaults "$TEMPLATE" copy --data "{answer}" 2>&1'
        output = run(f"! {command}", tmp_path, environment)
        assert message in output
        assert not (tmp_path / "copy").exists()

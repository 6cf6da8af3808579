"""The scripts behind `make docs`, `make check`, `make new-step` and `make rename`."""

import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from scripts import check_links, generate_docs, new_step, rename


def test_dead_links_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_links, "ROOT", tmp_path)
    (tmp_path / "there.md").write_text("# A heading, with `code`\n")
    page = tmp_path / "page.md"
    page.write_text(
        "[fine](there.md) [fine](there.md#a-heading-with-code) [web](https://example.invalid)\n"
        "`[code](nowhere.md)`\n```\n[code](nowhere.md)\n```\n"
        "[dead](nowhere.md) [dead](there.md#another)\n"
    )

    assert list(check_links.dead_links(page)) == [
        "page.md: nowhere.md does not exist",
        "page.md: there.md#another: the heading does not exist",
    ]


def test_stale_pages_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "config").symlink_to(PROJECT_ROOT / "config")
    monkeypatch.setattr(generate_docs, "ROOT", tmp_path)
    assert generate_docs.main(check=False) == 0
    assert generate_docs.main(check=True) == 0
    (tmp_path / "docs" / "data.md").write_text("# Old\n")

    assert generate_docs.main(check=True) == 1
    assert capsys.readouterr().err == "stale: docs/data.md. Run `make docs`.\n"


WRONG_NAMES = ["Rank", "rank-findings", "9lives", "class", "../x", "", "a__b", "n" * 25]


@pytest.mark.parametrize("name", WRONG_NAMES)
def test_a_step_needs_a_name_for_a_module(name: str) -> None:
    with pytest.raises(new_step.NewStepError, match="lower-case letters"):
        new_step.make_step(name)


@pytest.mark.parametrize(
    ("name", "by"),
    [
        ("set_mining", "ml_pipeline/components/set_mining/__init__.py"),
        ("kpis", "data/results/kpis.yaml"),
        ("steps", "Python, pydantic or the code around a step"),
        ("filter", "Python, pydantic or the code around a step"),
        ("copy", "Python, pydantic or the code around a step"),
    ],
)
def test_a_step_needs_a_name_of_its_own(name: str, by: str) -> None:
    with pytest.raises(new_step.NewStepError, match=f"is taken by {by}"):
        new_step.make_step(name)


def test_a_new_step_gets_the_last_line_of_the_plan() -> None:
    plan = 'SCOPE_STEPS = (\n    "first",\n    "second",\n)\n"""The steps."""\n'

    changed = new_step.with_step(plan, "third")

    assert changed == plan.replace('    "second",\n', '    "second",\n    "third",\n')


@pytest.mark.parametrize("plan", ["", "SCOPE_STEPS = ()", 'SCOPE_STEPS = ("first", "second")'])
def test_a_plan_without_a_line_for_each_step_is_left_alone(plan: str) -> None:
    with pytest.raises(new_step.NewStepError, match="not a tuple with one line for each step"):
        new_step.with_step(plan, "third")


def test_wrong_names_change_nothing() -> None:
    before = (PROJECT_ROOT / "pyproject.toml").read_bytes()

    done = subprocess.run(
        [sys.executable, "scripts/rename.py", "polars", "--profile", "My Team"],
        cwd=PROJECT_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "NAME='polars': " in done.stderr
    assert "already uses it" in done.stderr
    assert "PROFILE='My Team': lower-case letters" in done.stderr
    assert "Nothing was changed." in done.stderr
    assert (PROJECT_ROOT / "pyproject.toml").read_bytes() == before


def test_a_name_is_replaced_with_its_suffixes_but_not_inside_words() -> None:
    pattern = rename.whole("old-name")
    text = "old-name old-name-dev my-old-name old-names (old-name)"

    assert pattern.sub("new", text) == "new new-dev my-old-name old-names (new)"

"""The scripts behind `make docs`, `make check`, `make new-step` and `make rename`."""

import subprocess
import sys
from functools import reduce
from importlib.util import find_spec
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from scripts import check_links, generate_docs, new_step, rename, set_dimensions
from tests.project_copy import git

OLD_NAME = rename.PRODUCT_NAMES[-1]


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


@pytest.fixture
def product(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy with a file of the template and a file of its own, beside its template."""
    for repository, files in {
        "template": {"a.py": OLD_NAME},
        "product": {"a.py": OLD_NAME, "own.py": f"{OLD_NAME} ab"},
    }.items():
        for name, text in files.items():
            (tmp_path / repository / "ml_pipeline").mkdir(parents=True, exist_ok=True)
            (tmp_path / repository / "ml_pipeline" / name).write_text(text)
        git(tmp_path / repository, "init", "--quiet")
        git(tmp_path / repository, "add", "--all")
    monkeypatch.setattr(rename, "ROOT", tmp_path / "product")
    return tmp_path / "product" / "ml_pipeline"


def test_only_files_of_the_template_are_renamed_in_its_copy(tmp_path: Path, product: Path) -> None:
    changed = rename.rename("ab", None, tmp_path / "template", is_update=False)

    assert changed == 1
    assert (product / "a.py").read_text() == "ab"
    assert (product / "own.py").read_text() == f"{OLD_NAME} ab"


def test_name_in_use_is_refused_but_not_when_the_copy_has_it_already(product: Path) -> None:
    with pytest.raises(SystemExit, match=r"NAME='ab': ml_pipeline/own.py already uses it"):
        rename.rename("ab", None, None, is_update=False)

    assert rename.rename("ab", None, None, is_update=True) == 2


@pytest.mark.skipif(find_spec("ruff") is None, reason="ruff is in the group dev")
@pytest.mark.skipif(len({*rename.PRODUCT_NAMES}) == 1, reason="the product has its name already")
@pytest.mark.parametrize("name", ["q", "q" * rename.LONGEST])
def test_code_is_formatted_whatever_the_name(tmp_path: Path, name: str) -> None:
    old_names = [rename.whole(old) for old in rename.PRODUCT_NAMES]
    modules = [path for path in rename.tracked_files(PROJECT_ROOT) if path.suffix == ".py"]
    for module in modules:
        text = module.read_text("utf-8")
        new_text = reduce(lambda text, old: old.sub(name, text), old_names, text)
        if new_text != text:
            copy = tmp_path / module.relative_to(PROJECT_ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(new_text, "utf-8")

    assert list(tmp_path.rglob("*.py")) != []
    for command in (["format", "--check"], ["check", "--select=E501"]):
        options = ["--no-cache", "--config", str(PROJECT_ROOT / "pyproject.toml"), str(tmp_path)]
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *options],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout


DIMENSIONS = """\
dimensions: # in order
  model_series: {table: objects, column: model_series, values: [G20]}
  market:
    table: objects
    values: [DE]
"""
REORDERED = """\
dimensions: # in order
  market:
    table: objects
    values: [DE]
  plant_no: {table: objects, column: plant_no, values: [your-plant-no]}
"""
SETTINGS = f"storage:\n  root: .\n\n{DIMENSIONS}\nrun:\n  market: of another section\n"


@pytest.mark.parametrize(
    ("names", "section"),
    [
        (["model_series", "market"], DIMENSIONS),
        (["model_series"], DIMENSIONS[: DIMENSIONS.index("  market")]),
        ([], "dimensions: {}\n"),
        (["market", "plant_no"], REORDERED),
    ],
)
def test_dimensions_are_set_in_their_order(names: list[str], section: str) -> None:
    expected = SETTINGS.replace(DIMENSIONS, section)

    assert set_dimensions.with_dimensions(SETTINGS, names) == expected


def test_dimensions_can_be_set_again() -> None:
    none = set_dimensions.with_dimensions(SETTINGS, [])

    assert set_dimensions.with_dimensions(none, ["plant"]) == SETTINGS.replace(
        DIMENSIONS,
        "dimensions:\n  plant: {table: objects, column: plant, values: [your-plant]}\n",
    )


@pytest.mark.parametrize(
    ("names", "settings", "message"),
    [
        (["Plant no"], SETTINGS, "'Plant no' is not a name: use lower-case letters"),
        (["a", "b", "a"], SETTINGS, "at most 3 names, each once: a, b, a"),
        (["a", "b", "c", "d"], SETTINGS, "at most 3 names, each once: a, b, c, d"),
        (["a"], "run:\n  dimensions: {}\n", "no section `dimensions:`"),
    ],
)
def test_wrong_dimensions_are_refused(names: list[str], settings: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        set_dimensions.with_dimensions(settings, names)

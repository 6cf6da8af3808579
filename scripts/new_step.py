"""Create a new step and add its line to the execution plan, after the last one.

    make new-step NAME=rank_findings

The templates are in scripts/templates/new_step/. Nothing is written if anything is wrong.
"""

import argparse
import ast
import builtins
import keyword
import re
import subprocess
import sys
from pathlib import Path
from string import Template

from pydantic import BaseModel

ROOT = Path(__file__).resolve().parents[1]
TEMPLATES = ROOT / "scripts" / "templates" / "new_step"
PLAN = "ml_pipeline/pipeline.py"
LONGEST = 24
USED_IN_TEMPLATES = ("batch", "batches", "dsl", "run_id", "step", "steps")


class NewStepError(Exception):
    """The step cannot be created; nothing was written."""


def files_of(name: str) -> dict[str, str]:
    """Return the new files: path to template."""
    component, tests = f"ml_pipeline/components/{name}", f"tests/unit_tests/components/{name}"
    return {
        f"{component}/__init__.py": "__init__.py.txt",
        f"{component}/{name}.py": "step.py.txt",
        f"{component}/steps.py": "steps.py.txt",
        f"{component}/README.md": "README.md.txt",
        f"data/results/{name}.yaml": "schema.yaml.txt",
        f"{tests}/test_steps.py": "test_steps.py.txt",
        f"{tests}/test_{name}.py": "test_run.py.txt",
    }


def taken_by(name: str) -> str:
    """Return the present user of the name; empty if it is free."""
    if name in USED_IN_TEMPLATES or hasattr(builtins, name) or hasattr(BaseModel, name):
        return "Python, pydantic or the code around a step"
    files = [*ROOT.glob(f"data/*/{name}.yaml"), *(ROOT / path for path in files_of(name))]
    return next((path.relative_to(ROOT).as_posix() for path in files if path.exists()), "")


def with_step(plan: str, name: str) -> str:
    """Return the source of the execution plan with one more line in `SCOPE_STEPS`.

    Raises:
        NewStepError: The plan has no tuple of that name with one line for each step.
    """
    (steps,) = [
        node.value.elts
        for node in ast.parse(plan).body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Tuple)
        and ast.unparse(node.targets[0]) == "SCOPE_STEPS"
    ] or [[]]
    lines = plan.splitlines(keepends=True)
    last = steps[-1].end_lineno if steps else None
    if last is None or lines[last - 1].strip() != f"{ast.unparse(steps[-1])},".replace("'", '"'):
        raise NewStepError(f"{PLAN}: SCOPE_STEPS is not a tuple with one line for each step")
    return "".join([*lines[:last], f'    "{name}",\n', *lines[last:]])


def make_step(name: str) -> list[Path]:
    """Write all files.

    Raises:
        NewStepError: The name is not allowed, or the execution plan is not as expected.
    """
    allowed = re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) and len(name) <= LONGEST
    if not allowed or keyword.iskeyword(name):
        raise NewStepError(
            f"NAME={name!r}: lower-case letters, digits and single underscores, such as "
            f"rank_findings; at most {LONGEST} characters"
        )
    if taken := taken_by(name):
        raise NewStepError(f"NAME={name!r} is taken by {taken}")
    contents = {PLAN: with_step((ROOT / PLAN).read_text("utf-8"), name)} | {
        path: Template((TEMPLATES / template).read_text("utf-8")).substitute(name=name)
        for path, template in files_of(name).items()
    }
    for path, content in contents.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(content, "utf-8")
    return [ROOT / path for path in contents]


def tidy(paths: list[Path]) -> None:
    """Sort imports, format, and bring the generated pages of docs/ up to date."""
    modules = [str(path) for path in paths if path.suffix == ".py"]
    ruff = [sys.executable, "-m", "ruff"]
    subprocess.run([*ruff, "check", "--quiet", "--select", "I", "--fix", *modules], check=True)
    subprocess.run([*ruff, "format", "--quiet", *modules], check=True)
    subprocess.run([sys.executable, str(ROOT / "scripts" / "generate_docs.py")], check=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Create a new step.")
    parser.add_argument("name", help="for example rank_findings")
    try:
        written = make_step(parser.parse_args().name)
    except NewStepError as error:
        sys.exit(f"{error}; nothing was written.")
    tidy(written)
    for path in written:
        print(path.relative_to(ROOT))
    print("Next: make check unit-test, then change steps.py and its tests to what you need.")

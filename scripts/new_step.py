"""Makes a new step and wires it into the pipeline, behind the present last one.

    make new-step NAME=rank_findings

The templates are in scripts/templates/new_step/. Nothing is written unless everything fits.
"""

import argparse
import builtins
import keyword
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from string import Template

from pydantic import BaseModel

ROOT = Path(__file__).resolve().parents[1]
TEMPLATES = ROOT / "scripts" / "templates" / "new_step"
LONGEST = 24
USED_IN_TEMPLATES = ("batch", "batches", "dsl", "run_id", "settings", "step", "steps")
Edit = Callable[[str], str]


class NewStepError(Exception):
    """The step cannot be made; nothing was written."""


def files_of(name: str) -> dict[str, str]:
    """The new files: path to template."""
    component = f"ml_pipeline/components/{name}"
    return {
        f"{component}/{name}.py": "step.py.txt",
        f"{component}/steps.py": "steps.py.txt",
        f"{component}/README.md": "README.md.txt",
        f"data/results/{name}.yaml": "schema.yaml.txt",
        f"tests/unit_tests/components/{name}/test_steps.py": "test_steps.py.txt",
        f"tests/integration_test/test_{name}.py": "test_run.py.txt",
    }


def edits_of(name: str) -> dict[str, Edit]:
    """How the files that are there already change."""
    importing = f"from ml_pipeline.components.{name}.{name} import "
    return {
        "ml_pipeline/storage/keys.py": lambda text: _into(
            text, r"SCOPE_STEPS = \(", ")", f', "{name}"'
        ),
        "ml_pipeline/pipeline.py": lambda text: _behind_last_task(
            _import(text, f"{importing}{name}_op"), name
        ),
        "ml_pipeline/local/scope_steps.py": lambda text: _into(
            _import(text, f"{importing}{name}"),
            r"SCOPE_FUNCTIONS: [^=]*= {",
            "}",
            f',\n    "{name}": {name}',
        ),
        "config/settings.py": lambda text: _into_settings(text, name),
        "config/base.yaml": lambda text: text.rstrip("\n") + "\n" + _render("base.yaml.txt", name),
    }


def taken_by(name: str) -> str:
    """What has the name already; empty: nothing."""
    if name in USED_IN_TEMPLATES or hasattr(builtins, name) or hasattr(BaseModel, name):
        return "Python, pydantic or the code around a step"
    files = [*ROOT.glob(f"data/*/{name}.yaml"), *(ROOT / path for path in files_of(name))]
    found = [path.relative_to(ROOT).as_posix() for path in files if path.exists()]
    if found:
        return found[0]
    sections = (ROOT / "config" / "base.yaml").read_text("utf-8")
    is_section = re.search(rf"^{name}:", sections, re.MULTILINE)
    return "a section of config/base.yaml" if is_section else ""


def make_step(name: str) -> list[Path]:
    """Writes all files.

    Raises:
        NewStepError: The name does not do, or a file to change is not as expected.
    """
    allowed = re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) and len(name) <= LONGEST
    if not allowed or keyword.iskeyword(name):
        raise NewStepError(
            f"NAME={name!r}: lower-case letters, digits and single underscores, such as "
            f"rank_findings; at most {LONGEST} characters"
        )
    if taken := taken_by(name):
        raise NewStepError(f"NAME={name!r} is taken by {taken}")
    contents = {path: _render(template, name) for path, template in files_of(name).items()}
    contents[f"ml_pipeline/components/{name}/__init__.py"] = (
        f'"""The step `{name}`: see its README."""\n'
    )
    for path, edit in edits_of(name).items():
        contents[path] = edit((ROOT / path).read_text("utf-8"))
    for path, content in contents.items():
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(content, "utf-8")
    return [ROOT / path for path in contents]


def tidy(paths: list[Path]) -> None:
    """Sorts imports, formats, and brings the generated pages of docs/ up to date."""
    modules = [str(path) for path in paths if path.suffix == ".py"]
    ruff = [sys.executable, "-m", "ruff"]
    subprocess.run([*ruff, "check", "--quiet", "--select", "I", "--fix", *modules], check=True)
    subprocess.run([*ruff, "format", "--quiet", *modules], check=True)
    subprocess.run([sys.executable, str(ROOT / "scripts" / "generate_docs.py")], check=True)


def _render(template: str, name: str) -> str:
    class_name = "".join(part.capitalize() for part in name.split("_"))
    text = (TEMPLATES / template).read_text("utf-8")
    return Template(text).substitute(name=name, class_name=class_name)


def _import(text: str, line: str) -> str:
    lines = text.splitlines(keepends=True)
    found = [n for n, old in enumerate(lines) if old.startswith("from ml_pipeline.components.")]
    if not found:
        raise NewStepError("found no import of a component to put the new one beside")
    lines.insert(found[0], f"{line}\n")
    return "".join(lines)


def _into(text: str, opening: str, closing: str, entry: str) -> str:
    """Adds an entry before the bracket that closes what `opening` opens."""
    match = re.search(rf"(?s){opening}.*?(?=,?\s*{re.escape(closing)})", text)
    if not match:
        raise NewStepError(f"found no {opening!r}")
    return text[: match.end()] + entry + text[match.end() :]


def _behind_last_task(text: str, name: str) -> str:
    """The last task of the loop over the data scopes gets a name and the new one a place."""
    task = r"^( +)(?:(\w+) = )?((\w+)_op\(run_id=run_id, batch=batch\).*)$"
    tasks = list(re.finditer(task, text, re.MULTILINE))
    if not tasks:
        raise NewStepError("found no task of the data scopes in the execution plan")
    indent, variable, call, step = tasks[-1].groups()
    variable = variable or step
    lines = f"{indent}{variable} = {call}\n"
    lines += f"{indent}{name}_op(run_id=run_id, batch=batch).after({variable})"
    return text[: tasks[-1].start()] + lines + text[tasks[-1].end() :]


def _into_settings(text: str, name: str) -> str:
    field = r"(class StepSettings\(Section\):.*?\n    \w+: \w+Settings(?=\n\n\n))"
    override = (
        r"(class ScopeOverride\(Section\):.*\n    \w+: dict\[str, Any\] = Field\([^\n]*\)"
        r'(?:\n    """[^\n]*""")?)'
    )
    settings = _render("settings.py.txt", name)
    section = next(line for line in settings.splitlines() if line.startswith("class "))
    class_name = section.removeprefix("class ").partition("(")[0]
    text, fields = re.subn(f"(?s){field}", rf"\1\n    {name}: {class_name}", text)
    line = f"    {name}: dict[str, Any] = Field(default_factory=dict)\n"
    line += '    """What is different there, with the keys of that section."""'
    text, overrides = re.subn(f"(?s){override}", rf"\1\n{line}", text)
    if (fields, overrides) != (1, 1):
        raise NewStepError(
            "config/settings.py: found no StepSettings or no ScopeOverride to add to"
        )
    return text.replace("class StepSettings(", f"{settings}class StepSettings(", 1)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Makes a new step.")
    parser.add_argument("name", help="for example rank_findings")
    try:
        written = make_step(parser.parse_args().name)
    except NewStepError as error:
        sys.exit(f"{error}; nothing was written.")
    tidy(written)
    for path in written:
        print(path.relative_to(ROOT))
    print("Next: make check unit-test, then change steps.py and its tests to what you need.")

"""Every command on the pages runs here or is run by the test that a table below names.

`docs/your-use-case.md` is executed as a whole by its own test.
"""

import html
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from tests.clones import copy_project, environment_of_a_person, link_environment

README = PROJECT_ROOT / "README.md"
PICTURE = PROJECT_ROOT / "docs" / "images" / "result.svg"
PICTURED_EVENT = re.compile(r">([A-Z]\w{4}  [^<]*[^< ]) *<")
PAGES = [
    README,
    PROJECT_ROOT / "CONTRIBUTING.md",
    PROJECT_ROOT / "itemset_mining" / "README.md",
    *sorted((PROJECT_ROOT / "docs").rglob("*.md")),
]
EXECUTED = {"your-use-case.md", "another-algorithm.md"}
"""Pages whose blocks have a test of their own."""
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`((?:make|python|\.venv/bin/\S+|poetry|pipx|eval) [^`\n]+)`")
# Less work for the same command: the settings ask for one data scope.
FEWER = {
    "ML_PIPELINE_DIMENSIONS__MODEL_SERIES__VALUES": '["G20"]',
    "ML_PIPELINE_DIMENSIONS__MARKET__VALUES": '["DE"]',
}

RESULTS = "python -m ml_pipeline results"
# What runs here, in this order, and what it must print.
RUN = {
    "make help": "notebook .*Jupyter",
    "make run": "Run \\S+ succeeded after",
    'make run ARGS="--help"': "--scheduled-at",
    'make run ARGS="--param run_type=simulation --param model_series=G20"': (
        "since .*Shown: the latest period of 4 data scopes"
    ),
    'make run ARGS="--param run_type=recurring --scheduled-at 2026-08-24T06:00:00Z"': (
        "G20/DE/2026-08-17_2026-08-24: top 5 of"
    ),
    "ML_PIPELINE_FEATURE_ENGINEERING__WINDOW_KIND=session make run": "succeeded after",
    "make sample-data": "there already, nothing to do",
    "python -m ml_pipeline sample-data": "there already, nothing to do",
    "python -m ml_pipeline doctor": "Nothing stands in the way of a run",
    "python -m ml_pipeline --help": "sample-data +Write sample data",
    f"{RESULTS} list": "individual .*simulation .*recurring ",
    f"{RESULTS} show": "C0545  Steering assist unavailable",
    f"{RESULTS} compare RUN_A RUN_B": r"Changed .*\+0\.\d+% │ Steering assist unavailable",
    f"{RESULTS} changes": "nothing to compare run",  # the last one has sessions as windows
    f"{RESULTS} show --table set_changes": "set_changes of run",
    f"{RESULTS} report": r"Report of run \S+: .*report\.html",
    f"{RESULTS} report --run-id R --output may.html": r"Report of run \S+: .*may\.html",
    f"{RESULTS} files --to FOLDER": "Files of run .*Copied to FOLDER",
    f"{RESULTS} export --help": r"\.csv, \.parquet or \.xlsx",
    f"{RESULTS} show --table error_logs": "error_logs of run",
    "python -m pdb -c continue -m ml_pipeline step --step preprocessing --run-id R": (
        "preprocessing of G20/DE/.*dropped: repeated readouts"
    ),
    "python -m ml_pipeline.storage.code build/code.zip": "",
    "make docs": "",
    "make kernels": "",
    "python -m itemset_mining.kernel_build": "",
    "make format": "All checks passed",
    "make setup && .venv/bin/pre-commit install": "pre-commit installed",
    "make clean": "rm -rf .venv",
}
# What runs elsewhere: the pattern of the commands, and what runs them or why nothing can.
ELSEWHERE = {
    "make ((browser-|spark-)?test|check|setup-spark|check unit-test)": ".ci/run itself",
    "make (unit|integration)-test|poetry run pytest|(python -m )?pytest tests/.*": "`make test`",
    "make (new-step|rename) NAME=…": "test_your_use_case.py",
    "make notebook": "test_notebooks.py executes them; the server ends when somebody stops it",
    "python scripts/draw_result.py": "results/test_picture.py; another run has other times",
    r"make bench.*|python -m (itemset_mining\.)?benchmarks\..*": (
        "takes minutes, adds packages and needs a C compiler"
    ),
    "make soak.*": "takes half an hour; tests/fault_injection/ injects some faults of each kind",
    "make lock.*": "asks the package index; `make check` demands what it would write",
    "make audit": "asks the package index",
    r"python -m ml_pipeline\.deployment\.glue": "tests/unit_tests/deployment/test_glue.py",
    "make .*PYTHON=.*": "needs another interpreter",
    r"poetry (install|shell|self) ?.*|pipx inject .*|eval \$\(poetry env activate\)": (
        "installs all packages once more; `make check` demands that the lock fits"
    ),
    "python -m ml_pipeline run": "`make run` calls it",
    'make run ARGS="--open"': "tests/unit_tests/local/test_cli.py; nobody is here to look",
    "python -m ml_pipeline doctor --(write|clean)": "test_doctor.py, unit_tests/local/doctor/",
    "python -m ml_pipeline results export": "tests/unit_tests/results/test_cli.py",
    "ML_PIPELINE_STORAGE__ROOT=s3://your-bucket make (run|sample-data)": "test_whole_pipeline.py",
    "python -m ml_pipeline (compile|update|start|schedule) --env .*": ("deployment/test_pages.py"),
    "python -m ml_pipeline resume --run-id R": "test_resume.py",
    "python -m ml_pipeline update": "deployment/test_update.py",
    r"python -m ml_pipeline\.pipeline --type update": "tests/unit_tests/test_pipeline.py",
    "export ML_PIPELINE_KUBEFLOW__.*": "tests/unit_tests/deployment/test_compile.py: image",
    "export AWS_ACCESS_KEY_ID=.*": "no AWS here; the tests have a server of their own",
    r"(docker|kubectl|cosign|git archive HEAD \| docker) .*": "needs an engine, a cluster",
    "spark-submit .*": "needs a Spark; tests/spark_tests/test_script.py runs the script",
    r".*\.venv-glue51.*": "needs Python 3.11 and an older Spark",
}


def commands(page: Path) -> Iterator[str]:
    """The commands of the fences, each on one line without its comment, and those in the text."""
    text = page.read_text("utf-8")
    for language, block in FENCE.findall(text):
        if language not in {"sh", "bash"}:
            continue
        command = ""
        for line in block.splitlines():
            command += re.sub(r"(^| +)# .*", "", line).removesuffix("\\").strip(" ") + " "
            if not line.endswith("\\") and _is_whole(command):
                yield from filter(None, [_plain(command)])
                command = ""
    yield from map(_plain, INLINE.findall(FENCE.sub("", text)))


def _is_whole(command: str) -> bool:
    try:
        shlex.split(command)
    except ValueError:  # a quotation goes on
        return False
    return True


def _plain(command: str) -> str:
    return command.strip().removeprefix(".venv/bin/").removesuffix(" &")


def documented() -> dict[str, Path]:
    pages = [page for page in PAGES if page.name not in EXECUTED]
    return {command: page for page in pages for command in commands(page)}


def test_every_command_is_accounted_for() -> None:
    known = documented()

    forgotten = [
        f"{page.relative_to(PROJECT_ROOT)}: {command}"
        for command, page in known.items()
        if command not in RUN and not any(re.fullmatch(each, command) for each in ELSEWHERE)
    ]

    assert not forgotten, "add to RUN what it prints, or to ELSEWHERE which test runs it"
    assert [command for command in RUN if command not in known] == []
    assert [each for each in ELSEWHERE if not any(re.fullmatch(each, c) for c in known)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_target_that_a_page_names_exists(page: Path) -> None:
    makefile = (PROJECT_ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    code = re.findall(r"`[^`\n]+`|^```.*?^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)

    named = {target for text in code for target in re.findall(r"\bmake ([a-z][a-z-]*)", text)}

    assert named <= targets


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    environment = environment_of_a_person(tmp_path) | {"COLUMNS": "110"}
    path = f"{tmp_path / 'project' / '.venv' / 'bin'}{os.pathsep}{environment['PATH']}"
    return environment | {"PATH": path}


@pytest.fixture
def project(tmp_path: Path, environment: dict[str, str]) -> Path:
    copy_project(tmp_path / "project", environment)
    link_environment(tmp_path / "project")
    return tmp_path / "project"


def test_commands_of_the_pages_work(project: Path, environment: dict[str, str]) -> None:
    output = {}
    for command, expected in RUN.items():
        fewer = FEWER if command != "make run" else {}
        done = _as_a_reader(command, project, environment | fewer)
        told = f"{command}\n{done.stdout[-6000:]}\n{done.stderr[-3000:]}"
        assert done.returncode == 0, told
        assert re.search(expected, done.stdout, re.DOTALL), told
        output[command] = done.stdout

    shown = PICTURED_EVENT.findall(html.unescape(PICTURE.read_text("utf-8")).replace("\xa0", " "))
    assert "P207F  Reducing agent: quality not sufficient" in shown
    assert [event for event in shown if event not in output["make run"]] == []
    assert not (project / ".venv").exists()
    assert list((project / "FOLDER").rglob("report.html"))
    shutil.rmtree(project / "FOLDER")  # the reader's own name
    assert (project / "build" / "code.zip").is_file()
    assert _runs(project) != []
    status = ["git", "status", "--short"]
    assert subprocess.run(status, cwd=project, capture_output=True, check=True).stdout == b""


def _runs(project: Path) -> list[str]:
    folder = project / "storage" / "kubeflow" / "pipeline_outputs" / "runs"
    return sorted(path.stem for path in folder.glob("*.json"))


def _as_a_reader(
    command: str, project: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """Runs the command with the ids of the first and the last run filled in."""
    runs = _runs(project)
    line = re.sub(r"\b(RUN_A|R)\b", lambda _: runs[0], command)
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", re.sub(r"\bRUN_B\b", lambda _: runs[-1], line)],
        cwd=project,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

"""The notebooks run from top to bottom, are committed without outputs, and copy no step."""

import ast
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlparse
from urllib.request import url2pathname

import nbformat
import pytest
from nbclient import NotebookClient

from config.settings import PROJECT_ROOT

NOTEBOOKS = sorted((PROJECT_ROOT / "notebooks").glob("*.ipynb"))
EXECUTED = [path for path in NOTEBOOKS if not path.stem.startswith("spark_")]
SECONDS = 60
# The texts of a chart can be read in SVG; for people they are drawn into pixels, since an SVG shows
# them in whatever font is there, and cuts off what is wider than it was measured to be.
SHOWN, READABLE = 'enable("png", scale_factor=2)', 'enable("svg")'


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> str:
    """One storage for all notebooks, as for somebody who opens one after the other."""
    folder = tmp_path_factory.mktemp("notebooks")
    (folder / "ipython").mkdir()
    return folder.as_uri()


def execute(path: Path, root: str, monkeypatch: pytest.MonkeyPatch) -> nbformat.NotebookNode:
    """The notebook with its outputs; its kernel is this very interpreter."""
    monkeypatch.setenv("ML_PIPELINE_ENV", "test")  # sample data has its own names and period
    monkeypatch.setenv("ML_PIPELINE_STORAGE__ROOT", root)
    monkeypatch.setenv("IPYTHONDIR", f"{url2pathname(urlparse(root).path)}/ipython")
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.source = cell.source.replace(SHOWN, READABLE)
    client = NotebookClient(
        notebook, timeout=SECONDS, resources={"metadata": {"path": str(path.parent)}}
    )
    return client.execute()


@pytest.mark.parametrize("path", EXECUTED, ids=lambda path: path.stem)
def test_notebook_runs_from_top_to_bottom(
    path: Path, root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = time.monotonic()

    executed = execute(path, root, monkeypatch)

    assert time.monotonic() - started < SECONDS
    outputs = [output for cell in executed.cells for output in cell.get("outputs", ())]
    assert not [output.text for output in outputs if output.get("name") == "stderr"]
    data = [output["data"] for output in outputs if "data" in output]
    charts = [shown["image/svg+xml"] for shown in data if "image/svg+xml" in shown]
    assert charts
    assert all(
        'role="img" aria-label=' in chart or ("role-title" in chart and "role-axis-title" in chart)
        for chart in charts
    )


def test_a_function_changed_on_disk_works_without_a_restart(
    tmp_path: Path, root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("config", "data", "itemset_mining", "ml_pipeline", "notebooks", "sample_data"):
        shutil.copytree(PROJECT_ROOT / folder, tmp_path / folder)
    path = tmp_path / "notebooks" / "debug_pipeline.ipynb"
    notebook = nbformat.read(path, as_version=4)
    changed = "ml_pipeline/components/set_mining/search.py"
    notebook.cells = [
        *[cell for cell in notebook.cells if cell.cell_type == "code"][:2],
        nbformat.v4.new_code_cell("mining.min_windows_of(0.1, 30)"),
        nbformat.v4.new_code_cell(
            f"path = Path.cwd().parent / '{changed}'\n"
            "text = path.read_text()\n"
            "path.write_text(text.replace('return max(1, ', 'return max(1000, '))"
        ),
        nbformat.v4.new_code_cell("mining.min_windows_of(0.1, 30)"),
    ]
    nbformat.write(notebook, path)

    executed = execute(path, root, monkeypatch)

    first, last = (executed.cells[number].outputs[0].data["text/plain"] for number in (2, 4))
    assert (first, last) == ("3", "1000")


def defined_functions(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_defines_no_function_that_a_step_has(path: Path) -> None:
    components = (PROJECT_ROOT / "ml_pipeline" / "components").rglob("*.py")
    of_steps = {name for module in components for name in defined_functions(module.read_text())}
    assert "check_contract" in of_steps
    cells = nbformat.read(path, as_version=4).cells
    code = [cell.source for cell in cells if cell.cell_type == "code"]
    plain = [
        "\n".join(line for line in c.split("\n") if not line.startswith(("%", "!"))) for c in code
    ]

    own = {name for source in plain for name in defined_functions(source)}

    assert not own & of_steps


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_opens_with_its_question(path: Path) -> None:
    first = nbformat.read(path, as_version=4).cells[0].source

    assert first.startswith("# ")
    assert "**Question: " in first

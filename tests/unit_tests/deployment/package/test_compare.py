import subprocess
import sys
from pathlib import Path

from ml_pipeline.deployment.package.compare import difference, read_graph
from ml_pipeline.deployment.package.compile import CompiledPipeline
from tests.unit_tests.deployment.conftest import compile_with

MINING = "exit-handler-1/process-data-scopes/for-loop-1/set-mining-op"


def test_graph_has_everything_a_reviewer_asks_for(
    compiled: CompiledPipeline, tmp_path: Path
) -> None:
    graph = read_graph(compiled.write(tmp_path)[0])

    assert graph["steps"][MINING] == "Set mining"
    assert f"{MINING.replace('set-mining', 'feature-engineering')} → {MINING}" in graph["edges"]
    assert graph["images"][MINING] == "python:3.11-slim"
    assert graph["resources"][f"{MINING} resourceMemoryLimit"] == "8Gi"
    assert f"{MINING} llvmlite" in graph["packages"]
    assert "markets description" in graph["parameters"]


def test_same_pipelines_do_not_differ(compiled: CompiledPipeline, tmp_path: Path) -> None:
    graph = read_graph(compiled.write(tmp_path)[0])

    assert difference(graph, graph).endswith("packages are the same.\n")


def test_difference_is_a_table_for_each_kind() -> None:
    before = {"steps": {"a": "A", "b": "B"}, "images": {"a": "x:1"}}
    after = {"steps": {"a": "A", "c": ""}, "images": {"a": "x|2"}}

    assert difference(before, after) == (
        "### Steps\n\n| | | before | after |\n|---|---|---|---|\n"
        "| removed | `b` | B | none |\n| added | `c` | none | none |\n\n"
        "### Images\n\n| | | before | after |\n|---|---|---|---|\n"
        "| changed | `a` | x:1 | x\\|2 |\n"
    )


def test_command_compares_two_files(compiled: CompiledPipeline, tmp_path: Path) -> None:
    before = compiled.write(tmp_path / "before")[0]
    after = compile_with(parallelism="3").write(tmp_path / "after")[0]

    done = subprocess.run(
        [
            *(sys.executable, "-m", "ml_pipeline.deployment.package.compare"),
            *(str(before), str(after)),
        ],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.splitlines()[-1] == (
        "| changed | `exit-handler-1/process-data-scopes/for-loop-1 parallelismLimit` | 10 | 3 |"
    )

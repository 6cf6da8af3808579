"""docs/another-algorithm.md, block by block, in a copy of the project."""

import json
import shutil
from pathlib import Path

from config.settings import PROJECT_ROOT
from tests.clones import copy_project, environment_of_a_person, link_environment
from tests.documents import blocks, execute

PAGE = PROJECT_ROOT / "docs" / "another-algorithm.md"


def test_a_model_takes_the_place_of_the_mining(tmp_path: Path) -> None:
    environment = environment_of_a_person(tmp_path)
    project = tmp_path / "project"
    copy_project(project, environment)
    link_environment(project)
    if (PROJECT_ROOT / ".mypy_cache").is_dir():
        shutil.copytree(PROJECT_ROOT / ".mypy_cache", project / ".mypy_cache")

    outputs = [execute(*block, project, environment) for block in blocks(PAGE)]

    models = sorted((project / "models").glob("*/model.json"))
    assert [path.parent.name[:7] for path in models] == ["G20__DE", "G20__US"]
    for path in models:
        model = json.loads(path.read_bytes())
        assert len(model["features"]) == len(model["coefficients"]) == 50
    shown, last = outputs[-2:]
    assert "model_metrics" in shown
    assert "frequent error sets" not in shown
    assert last.startswith("U0100 follows: ")
    assert not (project / "itemset_mining").exists()

from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from ml_pipeline.deployment import packages
from ml_pipeline.deployment.packages import requirements, step_packages
from ml_pipeline.deployment.sources import imported_packages, step_names, step_sources
from ml_pipeline.errors import DeploymentError


def project(root: Path, modules: dict[str, str]) -> Path:
    """A project of its own, of modules below ml_pipeline."""
    for name, source in modules.items():
        path = root / "ml_pipeline" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)
    return root


def test_steps_are_the_folders_that_have_a_component() -> None:
    folders = {path.name for path in (PROJECT_ROOT / "ml_pipeline/components").iterdir()}

    assert set(step_names()) <= folders
    assert {"setup_extraction", "set_mining", "exit_handler"} <= set(step_names())


@pytest.mark.parametrize("step", step_names())
def test_step_carries_settings_and_schemas_but_no_other_step_and_no_deployment(step: str) -> None:
    sources = {path.as_posix() for path in step_sources(step)}

    assert {
        "config/base.yaml",
        "config/environments/prod.yaml",
        "data/results/kpis.yaml",
    } <= sources
    components = {path.split("/")[2] for path in sources if "/components/" in path}
    assert components == {"__init__.py", step}
    assert not any(path.startswith("ml_pipeline/deployment") for path in sources)


def test_only_mining_carries_and_installs_what_mining_needs() -> None:
    for step in step_names():
        mines = step == "set_mining"
        carried = {path.as_posix() for path in step_sources(step)}
        assert ("itemset_mining/miner.py" in carried) == mines
        assert ("itemset_mining/kernels.ll" in carried) == mines
        assert ("llvmlite" in step_packages(step)) == mines


def test_step_without_frames_installs_no_polars() -> None:
    assert "polars" not in step_packages("setup_extraction")
    assert "polars" in step_packages("preprocessing")


def test_imports_are_followed_through_modules_and_into_functions(tmp_path: Path) -> None:
    root = project(
        tmp_path,
        {
            "components/a/a.py": "import ml_pipeline.b\n",
            "components/a/deeper/handed_on.py": "",
            "b.py": "def later():\n    from ml_pipeline import c\n    import polars\n",
            "c.py": "from ml_pipeline.d import x\n",
            "d/__init__.py": "",
            "d/x.py": "",
            "e.py": "never imported",
        },
    )

    found = {path.name for path in step_sources("a", root)}
    assert found == {"a.py", "b.py", "c.py", "x.py", "__init__.py", "handed_on.py"}
    assert imported_packages("a", root) == set()  # polars is imported when it is needed, not before


def test_what_a_component_imports_is_installed(tmp_path: Path) -> None:
    root = project(
        tmp_path,
        {
            "components/a/a.py": "@step_component\ndef a_op():\n    from ml_pipeline.b import c\n",
            "b.py": "import numpy.linalg\nimport json\n",
        },
    )

    assert imported_packages("a", root) == {"numpy"}


def test_package_that_is_not_locked_is_refused(tmp_path: Path) -> None:
    root = project(tmp_path, {"components/a/a.py": "import left_pad\n"})

    with pytest.raises(
        DeploymentError, match=r"imports 'left-pad', which poetry\.lock does not have"
    ):
        step_packages("a", root)


def test_requirements_are_exact_hashed_and_complete() -> None:
    locked = packages._locked()
    for line in requirements("set_mining").splitlines():
        pin, *hashes = line.split()
        name, version = pin.split("==")
        assert version == locked[name]["version"]
        known = {file["hash"] for file in locked[name]["files"]}
        assert hashes
        assert {text.removeprefix("--hash=") for text in hashes} <= known
        assert len(hashes) <= 12, name


def test_kfp_is_installed_without_what_only_compiling_needs() -> None:
    names = step_packages("setup_extraction")

    assert "kfp" in names
    assert not {"kubernetes", "google-cloud-storage", "requests"} & set(names)

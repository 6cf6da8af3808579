from pathlib import Path

import pytest

from config.settings import PROJECT_ROOT
from ml_pipeline.deployment.package import packages
from ml_pipeline.deployment.package.imports import imported_packages, step_names
from ml_pipeline.deployment.package.packages import requirements, step_packages
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


def test_only_mining_installs_what_mining_needs() -> None:
    assert [step for step in step_names() if "llvmlite" in step_packages(step)] == ["set_mining"]


def test_step_without_frames_installs_no_polars() -> None:
    assert "polars" not in step_packages("check_data_scopes")
    assert "polars" in step_packages("preprocessing")


def test_step_that_checks_the_static_tables_installs_what_reads_them() -> None:
    assert "polars" in step_packages("setup_extraction")


def test_imports_are_followed_through_modules_but_not_into_functions(tmp_path: Path) -> None:
    root = project(
        tmp_path,
        {
            "components/a/a.py": "import ml_pipeline.b\n",
            "b.py": "def later():\n    import polars\n",
            "d/__init__.py": "import numpy\n",
            "e.py": "import never_imported",
        },
    )
    (root / "ml_pipeline/components/a/a.py").write_text("import ml_pipeline.b, ml_pipeline.d.x\n")

    assert imported_packages("a", root) == {"numpy"}  # polars is imported when it is needed


def test_what_a_component_imports_is_installed(tmp_path: Path) -> None:
    root = project(
        tmp_path,
        {
            "components/a/a.py": "def helper():\n    from ml_pipeline.b import c\n",
            "b.py": "import numpy.linalg\nimport json\n",
        },
    )

    assert imported_packages("a", root) == {"numpy"}


def test_package_that_is_not_locked_is_refused(tmp_path: Path) -> None:
    root = project(tmp_path, {"components/a/a.py": "import left_pad\n"})

    with pytest.raises(
        DeploymentError, match=r"imports 'left-pad', which is not among the pipeline's packages"
    ):
        step_packages("a", root)


def test_requirements_are_exact_hashed_and_complete() -> None:
    locked = packages._locked()
    for line in requirements(["set_mining"]).splitlines():
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

"""Packages that a pod installs in archive mode: exact, verified, only those that the step needs.

python -m ml_pipeline.deployment.package.packages    # those of all steps, which the image installs
"""

import re
import sys
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from config.settings import PROJECT_ROOT
from ml_pipeline.deployment.package.imports import imported_packages, step_names
from ml_pipeline.errors import DeploymentError

LOCK = PROJECT_ROOT / "poetry.lock"
DISTRIBUTIONS = {
    "pythonjsonlogger": "python-json-logger",
    "sklearn": "scikit-learn",
    "yaml": "pyyaml",
}
"""Distributions whose name differs from that of the imported package."""
IMPORTED_LATER = {
    "data_extraction": ("boto3", "narwhals", "numpy", "polars", "tzdata", "yaml"),  # by its engines
    "preprocessing": ("boto3", "narwhals", "numpy", "tzdata"),  # to start jobs elsewhere
    "feature_engineering": ("boto3", "narwhals", "tzdata"),
    "set_mining": ("llvmlite",),
}
"""Packages that a step imports dynamically, which its modules do not show."""
WITHOUT_DEPENDENCIES = {"kfp"}
"""kfp requires its dependencies to compile, but not to run a component."""
FITS_PODS = re.compile(
    r"-(py3|py2\.py3|cp3(11|12|13))-(none|abi3|cp3(11|12|13))-(any|manylinux\S*_(x86_64|aarch64))\.whl$"
)
"""Wheels for the supported Pythons on Linux with glibc, x86-64 and ARM."""


def step_packages(step: str, root: Path = PROJECT_ROOT) -> set[str]:
    """Return the distributions that a step installs, including dependencies."""
    packages = imported_packages(step, root) | set(IMPORTED_LATER.get(step, ())) | {"kfp"}
    return _with_dependencies(DISTRIBUTIONS.get(name, _normal(name)) for name in packages)


def requirements(steps: Iterable[str], root: Path = PROJECT_ROOT) -> str:
    """Return a requirements file with the locked versions and hashes for some steps.

    Raises:
        DeploymentError: The lock lacks a package that a step imports, or a wheel for the pods.
    """
    return pinned({name for step in steps for name in step_packages(step, root)})


def pinned(names: Iterable[str]) -> str:
    """Return a requirements file with the locked versions and hashes of some distributions."""
    lines = []
    for name in sorted(names):
        package = _locked()[name]
        files = (file for file in package["files"] if FITS_PODS.search(file["file"]))
        hashes = sorted(file["hash"] for file in files)
        if not hashes:
            raise DeploymentError(
                f"poetry.lock has no wheel of {name} {package['version']} that fits the pods "
                "(Linux with glibc, Python 3.11 to 3.13): lock a version that has one."
            )
        lines.append(" ".join([f"{name}=={package['version']}", *(f"--hash={h}" for h in hashes)]))
    return "\n".join(lines)


def _with_dependencies(names: Iterable[str]) -> set[str]:
    distributions: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop()
        if name in distributions:
            continue
        if name not in _locked():
            raise DeploymentError(
                f"A step imports '{name}', which is not among the pipeline's packages in "
                "poetry.lock: add it to [project] dependencies and run make lock."
            )
        distributions.add(name)
        if name not in WITHOUT_DEPENDENCIES:
            pending += [_normal(other) for other in _locked()[name].get("dependencies", {})]
    return distributions


def _normal(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


@cache
def _locked() -> dict[str, dict[str, Any]]:
    lock = tomllib.loads(LOCK.read_text("utf-8"))
    return {package["name"]: package for package in lock["package"] if "main" in package["groups"]}


if __name__ == "__main__":
    sys.stdout.write(requirements(step_names()) + "\n")

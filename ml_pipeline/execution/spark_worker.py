"""What runs in the Python of a Spark worker, which has nothing but the code archive and packages.

The top of this module imports nothing that a worker could lack: the versions are compared first.
"""

import os
import pickle
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from typing import Any

PACKAGES = ("polars", "obstore", "pydantic", "numpy", "pyyaml")
"""Packages whose versions must be those of the step: they read, compute and write."""
SCHEMA = "place long, outcome binary"


def package_versions() -> dict[str, str]:
    """Return the versions of the packages in this process."""
    return {name: _version(name) for name in PACKAGES}


def version_faults(versions: Mapping[str, str]) -> str:
    """Return what differs between this process and the versions of the step; may be empty."""
    faults = [
        f"{name} is {mine} there and {theirs} at the step"
        for name, theirs in versions.items()
        if (mine := _version(name)) != theirs
    ]
    return f"{'; '.join(faults)}: install requirements/pods.txt there" if faults else ""


class Tasks:
    """Function for `mapInArrow`: does the tasks whose numbers it receives."""

    def __init__(
        self,
        tasks: bytes,
        versions: Mapping[str, str],
        environment: Mapping[str, str],
    ) -> None:
        """Take the tasks, and what they need.

        Args:
            tasks: A pickled list of functions without arguments, each of which returns its outcome.
                One list, because they have most of their content in common.
            versions: `package_versions` that the workers must have.
            environment: Variables that the tasks need.
        """
        self._tasks = tasks
        self._versions = versions
        self._environment = environment

    def __call__(self, batches: Iterable[Any]) -> Iterator[Any]:
        """Yield the number and the pickled outcome of each task."""
        import pyarrow as pa

        for batch in batches:
            for place in batch.column(0).to_pylist():
                outcome = pickle.dumps(self._outcome(place))
                yield pa.RecordBatch.from_pydict(
                    {"place": pa.array([place], pa.int64()), "outcome": [outcome]}
                )

    def _outcome(self, place: int) -> Any:
        if faults := version_faults(self._versions):
            return Refusal(
                "ConfigurationError", f"The workers of Spark have other versions: {faults}."
            )
        # One task per core is what Spark counts on. Polars reads this when it is imported.
        os.environ.setdefault("POLARS_MAX_THREADS", os.environ.get("OMP_NUM_THREADS", "1"))
        with _environment(self._environment):
            return pickle.loads(self._tasks)[place]()  # noqa: S301 -- of our own driver


class Refusal:
    """Permanent error of a task, which Spark must not repeat."""

    def __init__(self, error_type: str, message: str) -> None:
        """Take the name of a class of `ml_pipeline.errors`, and the message."""
        self.error_type = error_type
        self.message = message


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    """Set variables within the block only: tasks of others may run in this process later."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value

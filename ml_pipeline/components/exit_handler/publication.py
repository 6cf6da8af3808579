"""Published files of a run, written to keys of their own until the manifest makes them visible."""

import uuid
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import polars as pl

from ml_pipeline.components.exit_handler import steps
from ml_pipeline.errors import ObjectExistsError
from ml_pipeline.running.documents import PublishedFile, ResultFile, RunManifest
from ml_pipeline.running.files import files_to_publish
from ml_pipeline.running.step import Step
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import attempt_key, result_file, result_table
from ml_pipeline.storage.tables import count_rows, load_schema, to_parquet

LARGEST_IN_MEMORY = 32_000_000
"""Bytes of the largest file that is published under its usual key; see `Publication.add_files`."""


@dataclass
class Publication:
    """Published files of a run, which are invisible until its manifest is created."""

    step: Step
    tables: dict[str, list[PublishedFile]] = field(default_factory=dict)
    files: list[ResultFile] = field(default_factory=list)

    @property
    def parts(self) -> dict[str, tuple[PublishedFile, ...]]:
        """Parts of each table, by its name."""
        return {name: tuple(files) for name, files in sorted(self.tables.items())}

    def add(self, table: str, scope: DataScope | None, content: bytes) -> None:
        """Write one part of a result table to its final key."""
        key = self._create(result_table(table, self.step.run_id, scope), content)
        published = PublishedFile(key=key, rows=count_rows(content), sha256=digest_of(content))
        self.tables.setdefault(table, []).append(published)

    def add_rows(self, table: str, scope: DataScope | None, rows: Iterable[steps.Row]) -> None:
        """Write one part of a result table from rows, unless there are none."""
        frame = pl.DataFrame(list(rows), schema=load_schema(table).polars)
        if frame.height:
            self.add_frame(table, scope, frame)

    def add_frame(self, table: str, scope: DataScope | None, frame: pl.DataFrame) -> None:
        """Write one part of a result table, which may have no rows."""
        key = result_table(table, self.step.run_id, scope)
        self.add(table, scope, to_parquet(frame, table, key))

    def add_files(self, scope: DataScope | None, steps: Collection[str]) -> None:
        """Copy the files that these steps wrote to their final place."""
        storage, run_id = self.step.storage, self.step.run_id
        for stored in files_to_publish(storage, run_id, scope, steps):
            name = PurePosixPath(stored.key).name
            key = result_file(name, run_id, scope)
            if stored.size <= LARGEST_IN_MEMORY:
                content = storage.get(stored.key)
                key, sha256 = self._create(key, content), digest_of(content)
            else:  # only small objects can be created on the condition that they are new
                key = attempt_key(key, uuid.uuid4().hex)
                sha256 = storage.copy(stored.key, storage, key)
            file = ResultFile(data_scope=scope, name=name, key=key, size=stored.size, sha256=sha256)
            self.files.append(file)

    def add_file_of_run(self, name: str, content: bytes) -> None:
        """Write a file of the whole run to its final place."""
        key = self._create(result_file(name, self.step.run_id, None), content)
        sha256 = digest_of(content)
        self.files.append(
            ResultFile(data_scope=None, name=name, key=key, size=len(content), sha256=sha256)
        )

    def added_to(self, manifest: RunManifest) -> RunManifest:
        """Return a manifest that lists what was written so far."""
        results = {"tables": self.parts, "files": tuple(self.files)}
        return manifest.model_copy(update=results)

    def _create(self, key: str, content: bytes) -> str:
        """Write a new object and return its key, which another attempt may have taken.

        That attempt may be dead, or it may have published the run: its objects stay as they are.
        """
        try:
            self.step.storage.create(key, content)
        except ObjectExistsError:
            key = attempt_key(key, digest_of(content))
            self.step.storage.create(key, content)
        return key

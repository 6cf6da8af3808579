"""A small storage, and what must hold for it after every fault."""

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl

from ml_pipeline.errors import PipelineError
from ml_pipeline.results.published import read_part, read_published
from ml_pipeline.running.document_store import published_runs, read_unit_manifest_at
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.digests import digest_of
from ml_pipeline.storage.keys import (
    EXTRACTED,
    MANIFEST_NAME,
    OUTPUTS,
    RUNS_PREFIX,
    TEMPORARY,
    run_manifest,
)
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import table_names
from sample_data import SampleSpec, Weighted, write_sample
from tests.conftest import DOMAIN
from tests.fault_injection.actions import WEEK

TIMES = ("duration", "peak memory", "run duration")
"""KPIs that differ between equal runs."""
RUN_TABLES = ("error_logs", "run_info")
Results = Mapping[str, Mapping[str, str]]
"""Digest of each table by data scope."""


def write_source(root: str) -> None:
    """Write a week of one model series in two markets: some hundred events, and frequent sets."""
    spec = SampleSpec(
        events=1_200,
        weeks=1,
        end=WEEK[1],
        model_series=(Weighted(name="G20"),),
        markets=(Weighted(name="DE"), Weighted(name="US")),
    )
    write_sample(Storage(root, DOMAIN), spec)


def copy_files(source: str, target: str) -> None:
    """Copy a storage on local files, with the times of its files."""
    shutil.copytree(source.removeprefix("file://"), target.removeprefix("file://"))


def copy_storage(source: str, target: str) -> None:
    """Copy a storage, wherever both are."""
    old, new = Storage(source, DOMAIN), Storage(target, DOMAIN)
    for area in ("pipeline_input", TEMPORARY, OUTPUTS):
        for stored in old.list_objects(area):
            new.put(stored.key, old.get(stored.key))


def results_of(storage: Storage, manifest: RunManifest) -> Results:
    """Return the results of the data scopes that succeeded, without ids and times of the run."""
    succeeded = {
        str(each.data_scope) for each in manifest.data_scopes if each.status == "succeeded"
    }
    digests: dict[str, dict[str, str]] = {scope: {} for scope in succeeded}
    for table in sorted(set(table_names("results")) - {*RUN_TABLES}):
        for part in manifest.tables.get(table, ()):
            frame = read_part(storage, part.key, part.sha256, table).drop("run_id")
            if table == "kpis":
                frame = frame.filter(~pl.col("kpi").is_in(TIMES)).sort("step", "kpi")
            for (scope,), rows in frame.partition_by("data_scope", as_dict=True).items():
                if scope in succeeded:
                    text = json.dumps(rows.rows(), default=str)
                    digests[str(scope)][table] = digest_of(text.encode())
    return digests


@dataclass
class Scene:
    """A storage on which faults happen, and what was noticed there.

    Attributes:
        root: Root of the storage.
        expected: Results of an undisturbed run.
        faults: What was noticed that must not be, by kind.
    """

    root: str
    expected: Results
    faults: list[str] = field(default_factory=list)
    _seen: dict[str, str] = field(default_factory=dict)

    @property
    def storage(self) -> Storage:
        return Storage(self.root, DOMAIN)

    def manifest(self, run_id: str) -> RunManifest | None:
        """Return the manifest of a published run. Returns None if it is not published."""
        content = self.storage.find(run_manifest(run_id))
        return None if content is None else RunManifest.model_validate_json(content)

    def check_published(self) -> None:
        """Note published results that are wrong, incomplete, changed or without explanation."""
        storage = self.storage
        for manifest in published_runs(storage):
            self._check_unchanged(manifest)
            try:
                found = results_of(storage, manifest)
                for file in manifest.files:
                    read_published(storage, file.key, file.sha256)
            except PipelineError as error:
                self.faults.append(f"half visible: {manifest.run_id}: {error}")
                continue
            for scope, tables in found.items():
                wrong = [
                    name
                    for name in self.expected[scope].keys() | tables.keys()
                    if self.expected[scope].get(name) != tables.get(name)
                ]
                if wrong:
                    self.faults.append(f"wrong rows: {manifest.run_id} {scope}: {sorted(wrong)}")
            self._check_explained(manifest)

    def check_succeeded(self, run_id: str) -> None:
        """Note if a run did not publish all data scopes."""
        manifest = self.manifest(run_id)
        if manifest is None or manifest.status != "succeeded":
            status = manifest.status if manifest else "not published"
            self.faults.append(f"lost rows: {run_id} is {status}{self.messages(manifest)}")
        elif {str(each.data_scope) for each in manifest.data_scopes} != self.expected.keys():
            self.faults.append(f"lost rows: {run_id} has {len(manifest.data_scopes)} data scopes")

    def check_leftovers(self) -> None:
        """Note objects that nothing refers to, after the retention age."""
        storage = self.storage
        kept = {stored.key for stored in storage.list_objects(RUNS_PREFIX)}
        for manifest in published_runs(storage):
            kept |= {part.key for parts in manifest.tables.values() for part in parts}
            kept |= {file.key for file in manifest.files}
        for stored in storage.list_objects(EXTRACTED):
            if stored.key.endswith(f"/{MANIFEST_NAME}"):
                unit = read_unit_manifest_at(storage, stored.key)
                kept |= {stored.key, *(unit.event_keys if unit else ())}
            if "/_reports/" in stored.key:
                kept.add(stored.key)
        areas = (TEMPORARY, OUTPUTS, EXTRACTED)
        lasting = {each.key for area in areas for each in storage.list_objects(area)} - kept
        lasting |= set(self._unfinished())
        self.faults += [f"leftover: {key}" for key in sorted(lasting)]

    def _unfinished(self) -> Iterator[str]:
        """Yield files of writes that were killed, which obstore does not list."""
        if self.root.startswith("file://"):
            for folder, _, names in os.walk(self.root.removeprefix("file://")):
                yield from (str(Path(folder, name)) for name in names if "#" in name)

    def _check_unchanged(self, manifest: RunManifest) -> None:
        digest = digest_of(manifest.to_bytes())
        if self._seen.setdefault(manifest.run_id, digest) != digest:
            self.faults.append(f"changed: the manifest of {manifest.run_id}")

    def _check_explained(self, manifest: RunManifest) -> None:
        if manifest.status in ("failed", "cancelled") and not self.messages(manifest):
            self.faults.append(f"unexplained: {manifest.run_id} is {manifest.status}")
        for scope in manifest.data_scopes:
            if scope.status == "failed" and not scope.message:
                self.faults.append(f"unexplained: {manifest.run_id} {scope.data_scope}")

    def messages(self, manifest: RunManifest | None) -> str:
        """Return the recorded causes of a failure; empty if there are none."""
        parts = manifest.tables.get("error_logs", ()) if manifest else ()
        frames = [read_part(self.storage, each.key, each.sha256, "error_logs") for each in parts]
        lines = [f"{row['step']}: {row['message']}" for f in frames for row in f.to_dicts()]
        return "".join(f"\n    {line}" for line in lines)

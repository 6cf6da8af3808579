"""Experiments: a fault, what a user or Kubeflow does next, and what must hold afterwards."""

import random
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Literal

from ml_pipeline.storage.keys import EXTRACTED, TEMPORARY
from ml_pipeline.storage.objects import Storage
from tests.conftest import DOMAIN
from tests.fault_injection.injection import Fault
from tests.fault_injection.processes import Ending, ForkServer
from tests.fault_injection.scene import (
    Results,
    Scene,
    copy_files,
    results_of,
    write_source,
)

NIGHT = "night"
"""Id of the run on which faults happen."""
LATER = "later"
"""Id of the run after it, for which the retention is over."""
CROWD = 10
Subject = Literal["run", "resume", "end"]
SUBJECTS: tuple[Subject, ...] = ("run", "resume", "end")


@dataclass
class Figures:
    """Figures of a series of experiments.

    Attributes:
        faults: Number of injected faults by kind.
        runs: Number of runs, resumptions and exit handlers.
        violations: What must not happen, each with the experiment.
    """

    faults: Counter[str] = field(default_factory=Counter)
    runs: int = 0
    violations: list[str] = field(default_factory=list)

    def add(self, other: "Figures") -> None:
        """Add the figures of another series."""
        self.faults += other.faults
        self.runs += other.runs
        self.violations += other.violations

    def __str__(self) -> str:
        by_kind = ", ".join(f"{kind} {count}" for kind, count in sorted(self.faults.items()))
        kinds = Counter(text.split(": ")[1] for text in self.violations)
        zeros = ("lost rows", "wrong rows", "half visible", "changed", "unexplained", "leftover")
        lines = [
            f"{self.faults.total()} faults ({by_kind}) in {self.runs} runs",
            *(f"{kind}: {kinds.pop(kind, 0)}" for kind in (*zeros, "hang")),
            *(f"{kind}: {count}" for kind, count in sorted(kinds.items())),
        ]
        return "\n".join(lines)


class Laboratory:
    """Place of the experiments, each on its own copy of a prepared storage."""

    def __init__(
        self,
        server: ForkServer,
        folder: Path,
        new_root: Callable[[], str],
        copy: Callable[[str, str], None],
    ) -> None:
        """Prepare the storages.

        Args:
            server: Server of the processes.
            folder: Folder for the files of the harness.
            new_root: Function that returns the root of an empty storage.
            copy: Function that copies a storage from one root to another.
        """
        self.server = server
        self.figures = Figures()
        self._folder = folder
        self._new_root = new_root
        self._copy = copy
        self._count = 0
        self.source = new_root()
        write_source(self.source)
        self.expected, operations = self._undisturbed()
        ends = [name for name in operations if "/_run/exit_handler/record.json" in name]
        before = operations.index(ends[0])
        self.done = self._prepared(before)
        records = [name.endswith("/set_mining/record.json") for name in operations[:before]]
        last_record = len(records) - 1 - records[::-1].index(True)
        self.failed = self._prepared(last_record, ended=True)
        self.prepared: Mapping[Subject, str] = {
            "run": self.source,
            "resume": self.failed,
            "end": self.done,
        }
        self.operations: Mapping[Subject, int] = {
            "run": len(operations),
            "end": len(self._do(Scene(self._copied(self.done), {}), "end", NIGHT).operations),
            "resume": len(
                self._do(Scene(self._copied(self.failed), {}), "resume", NIGHT).operations
            ),
        }

    @classmethod
    def on_files(cls, server: ForkServer, folder: Path) -> "Laboratory":
        """Return a laboratory on local files."""
        numbers = count()

        def new_root() -> str:
            return (folder / f"storage-{next(numbers)}").as_uri()

        return cls(server, folder, new_root, copy_files)

    def fault_in_run(self, rng: random.Random, fault: Fault) -> None:
        """Disturb a run, end it as Kubeflow or nobody does, then complete it."""
        scene = self._scene(self.source)
        ending = self._do(scene, "run", NIGHT, fault)
        scene.check_published()
        if ending.was_killed and rng.random() < 0.7:
            self._do(scene, "end", NIGHT)
            scene.check_published()
            if scene.manifest(NIGHT) is None:
                scene.faults.append(f"unexplained: the exit handler did not publish {NIGHT}")
        if fault.kind in ("unavailable", "lost", "clock", "stall"):
            scene.check_succeeded(NIGHT)
        self._complete(scene, NIGHT)
        self._note(scene, f"run, {fault}", fault.kind)

    def fault_in_resumption(self, rng: random.Random, fault: Fault) -> None:
        """Disturb a resumption, then resume the same run or what is left of the resumption."""
        scene = self._scene(self.failed)
        ending = self._do(scene, "resume", NIGHT, fault)
        scene.check_published()
        half = f"{NIGHT}-resumed-1"
        way = rng.choice(("again", "half", "ended half")) if ending.was_killed else "again"
        if way == "ended half":
            self._do(scene, "end", half)
            scene.check_published()
        # Preparing is not repeated: the command shows the error, and somebody calls it again.
        if fault.kind in ("unavailable", "lost", "clock") and "error" not in ending.answer:
            scene.check_succeeded(half)
        self._complete(scene, NIGHT if way == "again" else half, NIGHT)
        self._note(scene, f"resume ({way}), {fault}", fault.kind)

    def fault_in_exit_handler(self, _: random.Random, fault: Fault) -> None:
        """Disturb an exit handler; it is started again, twice."""
        scene = self._scene(self.done)
        self._do(scene, "end", NIGHT, fault)
        scene.check_published()
        for _attempt in range(2):
            again = self._do(scene, "end", NIGHT)
            if again.status != "succeeded":
                scene.faults.append(f"lost rows: exit handler again: {again.answer}")
            scene.check_published()
        self._complete(scene, NIGHT)
        self._note(scene, f"exit handler, {fault}", fault.kind)

    def stalled_exit_handler(self, _: random.Random, at: int) -> None:
        """Stall an exit handler until its retry has published."""
        scene = self._scene(self.done)
        self._count += 1
        release = self._folder / f"release-{self._count}"
        fault = Fault("stall", at, str(release))
        stalled = self.server.start("end", scene.root, NIGHT, fault)
        waiting = Path(f"{release}.waiting")
        deadline = time.monotonic() + 60
        while not waiting.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        self._do(scene, "end", NIGHT)
        scene.check_published()
        release.touch()
        self._seen(scene, self.server.wait(stalled), "end")
        scene.check_published()
        scene.check_succeeded(NIGHT)
        self._complete(scene, NIGHT)
        self._note(scene, f"exit handler, {fault.kind} at {at}", "stall")

    def at_once(self, _: random.Random, action: Subject, number: int) -> None:
        """Do the same several times at once; runs have ids of their own."""
        scene = self._scene(self.prepared[action])
        ids = [f"{NIGHT}-{each}" if action == "run" else NIGHT for each in range(number)]
        processes = [self.server.start(action, scene.root, each) for each in ids]
        endings = [self.server.wait(each) for each in processes]
        for ending in endings:
            self._seen(scene, ending, action)
            if ending.status != "succeeded":
                scene.faults.append(f"lost rows: {ending.answer}")
        scene.check_published()
        self._complete(scene, str(endings[0].answer.get("run_id", NIGHT)))
        self._note(scene, f"{number} times {action} at once", "at once")

    def deleted_events(self, _: random.Random) -> None:
        """Delete an event file of a unit between two runs."""
        scene = self._scene(self.source)
        self._do(scene, "run", NIGHT)
        events = [
            each.key for each in scene.storage.list_objects(EXTRACTED) if "events" in each.key
        ]
        scene.storage.delete([key for key in events if key.endswith(".parquet")][:1])
        self._complete(scene, NIGHT)
        self._note(scene, "deleted event file", "deleted")

    def missing_plan(self, _: random.Random) -> None:
        """Delete all temporary data of a run before its exit handler."""
        scene = self._scene(self.done)
        scene.storage.delete_prefix(f"{TEMPORARY}/{NIGHT}")
        self._do(scene, "end", NIGHT)
        scene.check_published()
        self._complete(scene, NIGHT)
        self._note(scene, "temporary data deleted", "deleted")

    def _complete(self, scene: Scene, run_id: str, *others: str) -> None:
        """Resume an unfinished run, or start another; its retention is over then."""
        manifest = scene.manifest(run_id)
        completed = ""
        if manifest is None or manifest.status == "failed":
            for each in (run_id, *others):
                ending = self._do(scene, "resume", each, retention_days=0)
                if "refused" not in ending.answer:
                    completed = str(ending.answer.get("run_id", f"{each}-resumed-1"))
                    break
        if not completed:
            completed = LATER
            self._do(scene, "run", LATER, retention_days=0)
        scene.check_published()
        scene.check_succeeded(completed)
        scene.check_leftovers()

    def _undisturbed(self) -> tuple[Results, tuple[str, ...]]:
        scene = Scene(self._copied(self.source), {})
        ending = self._do(scene, "run", NIGHT)
        manifest = scene.manifest(NIGHT)
        assert manifest
        assert manifest.status == "succeeded", scene.messages(manifest)
        return results_of(scene.storage, manifest), ending.operations

    def _count_operations(self, action: Subject, prepared: str) -> int:
        return len(self.server.do(action, self._copied(prepared), NIGHT).operations)

    def _prepared(self, kill_at: int, ended: bool = False) -> str:
        """Return the root of a storage with a run that was killed, and ended if requested."""
        root = self._copied(self.source)
        assert self.server.do("run", root, NIGHT, Fault("kill", kill_at)).was_killed
        if ended:
            assert self.server.do("end", root, NIGHT).status == "failed"
        return root

    def _copied(self, prepared: str) -> str:
        root = self._new_root()
        self._copy(prepared, root)
        return root

    def _scene(self, prepared: str) -> Scene:
        return Scene(self._copied(prepared), self.expected)

    def _do(
        self,
        scene: Scene,
        action: Subject,
        run_id: str,
        fault: Fault | None = None,
        retention_days: float | None = None,
    ) -> Ending:
        ending = self.server.do(action, scene.root, run_id, fault, retention_days)
        self._seen(scene, ending, action)
        return ending

    def _seen(self, scene: Scene, ending: Ending, action: Subject) -> None:
        self.figures.runs += 1
        if ending.code is None:
            scene.faults.append(f"hang: {action}")
        elif ending.code != 0 and not ending.was_killed:
            scene.faults.append(f"foreign exception: {action}, see the log of the process")

    def _note(self, scene: Scene, experiment: str, kind: str) -> None:
        self.figures.faults[kind] += 1
        self.figures.violations += [f"{experiment}: {text}" for text in scene.faults]
        if scene.root.startswith("s3://"):
            Storage(scene.root, DOMAIN).delete_prefix("pipeline_input")

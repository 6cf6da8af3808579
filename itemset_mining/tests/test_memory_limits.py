from __future__ import annotations

import resource
from pathlib import Path

import pytest

from itemset_mining import available_memory

MANY = 1 << 50


class Machine:
    """A folder `proc`, and groups with limits, as Linux shows them."""

    def __init__(self, folder: Path) -> None:
        self.proc, self.mount = folder / "proc", folder / "cgroup mount"
        self.write(self.proc / "meminfo", "MemTotal:  9 kB\nMemAvailable:  8000 kB\n")
        self.write(self.proc / "self/status", "VmSize:\t 300 kB\nVmData:\t 100 kB\n")

    def write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def mount_groups(self, kind: str, group: str, root: str = "/") -> None:
        """Mount a hierarchy, of which only the part below `root` is visible."""
        controllers, number, options = {
            "cgroup": ("cpu,memory", 4, "rw,cpu,memory"),
            "cgroup2": ("", 0, "rw"),
        }[kind]
        self.write(self.proc / "self/cgroup", f"9:pids:/other\n{number}:{controllers}:{group}\n")
        place = str(self.mount).replace(" ", r"\040")
        lines = [
            f"31 23 0:28 {root} /elsewhere rw - tmpfs tmpfs rw",
            f"32 31 0:29 {root} /pids rw shared:9 - cgroup cgroup rw,pids",
            f"33 31 0:30 {root} {place} rw shared:9 - {kind} {kind} {options}",
        ]
        self.write(self.proc / "self/mountinfo", "\n".join(lines) + "\n")

    def limit(self, group: str, kind: str, limit: object, in_use: int = 0, cache: int = 0) -> None:
        names = {
            "cgroup": ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
            "cgroup2": ("memory.max", "memory.current", "inactive_file"),
        }[kind]
        folder = self.mount / group
        self.write(folder / names[0], f"{limit}\n")
        self.write(folder / names[1], f"{in_use}\n")
        self.write(folder / "memory.stat", f"anon 77\n{names[2]} {cache}\nshmem 5\n")

    def available(self, processes: int = 1) -> int:
        return available_memory(processes, self.proc)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture(autouse=True)
def no_own_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    limit_own(monkeypatch)


def limit_own(monkeypatch: pytest.MonkeyPatch, **limits: int) -> None:
    def getrlimit(kind: int) -> tuple[int, int]:
        values = {getattr(resource, name): value for name, value in limits.items()}
        return values.get(kind, resource.RLIM_INFINITY), resource.RLIM_INFINITY

    monkeypatch.setattr(resource, "getrlimit", getrlimit)


versions = pytest.mark.parametrize("kind", ["cgroup", "cgroup2"])


def test_without_limits_the_machine_counts(machine: Machine) -> None:
    assert machine.available() == 8000 * 1024


def test_without_information_the_memory_of_the_machine_counts(tmp_path: Path) -> None:
    assert available_memory(proc=tmp_path) > 1 << 20


@versions
def test_the_own_group_limits(machine: Machine, kind: str) -> None:
    machine.mount_groups(kind, "/pods/pod1/step")
    machine.limit("pods/pod1/step", kind, 5_000_000, in_use=3_000_000, cache=500_000)
    machine.limit("pods/pod2/step", kind, 1_000)
    assert machine.available() == 2_500_000


@versions
@pytest.mark.parametrize("limited", ["pods", "pods/pod1", "."])
def test_every_group_around_it_limits(machine: Machine, kind: str, limited: str) -> None:
    machine.mount_groups(kind, "/pods/pod1/step")
    for group in (".", "pods", "pods/pod1", "pods/pod1/step"):
        machine.limit(group, kind, "max" if kind == "cgroup2" else MANY)
    machine.limit(limited, kind, 4_000_000, in_use=1_000_000)
    assert machine.available() == 3_000_000


@versions
def test_a_container_sees_its_part_of_the_groups(machine: Machine, kind: str) -> None:
    machine.mount_groups(kind, "/docker/abc/inner", root="/docker/abc")
    machine.limit(".", kind, 6_000_000)
    machine.limit("inner", kind, 2_000_000)
    assert machine.available() == 2_000_000


@versions
@pytest.mark.parametrize("group", ["/docker/other", "/../../moved"])
def test_of_a_group_that_is_not_visible_the_mount_point_limits(
    machine: Machine, kind: str, group: str
) -> None:
    machine.mount_groups(kind, group, root="/docker/abc")
    machine.limit(".", kind, 2_000_000)
    assert machine.available() == 2_000_000


def test_soft_limit_of_a_group_counts(machine: Machine) -> None:
    machine.mount_groups("cgroup2", "/step")
    machine.limit("step", "cgroup2", 4_000_000)
    machine.write(machine.mount / "step/memory.high", "3000000\n")
    assert machine.available() == 3_000_000


def test_an_exceeded_limit_leaves_nothing(machine: Machine) -> None:
    machine.mount_groups("cgroup2", "/step")
    machine.limit("step", "cgroup2", 1_000_000, in_use=1_500_000)
    assert machine.available() == 0


def test_own_limits_count_what_this_process_uses(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit_own(monkeypatch, RLIMIT_AS=1_000_000, RLIMIT_DATA=900_000)
    assert machine.available() == 1_000_000 - 300 * 1024
    limit_own(monkeypatch, RLIMIT_AS=1_000_000, RLIMIT_DATA=500_000)
    assert machine.available() == 500_000 - 100 * 1024


def test_processes_share_the_machine_and_its_groups_but_not_their_own_limits(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert machine.available(processes=2) == 4000 * 1024
    limit_own(monkeypatch, RLIMIT_DATA=3_000_000)
    assert machine.available(processes=2) == 3_000_000 - 100 * 1024

"""The memory that this process can still take, whoever limits it.

A process is killed, or gets no more memory, at the least of: the memory of the machine, the limits
of its control group and of every group around that (Linux cgroups, version 1 and 2), and its own
limits (`ulimit -v`, `ulimit -d`).
"""

from __future__ import annotations

import ctypes
import os
import re
import resource
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

PROC = Path("/proc")
# Own limits and the line of /proc/self/status with what counts towards each.
_OWN_LIMITS = ((resource.RLIMIT_AS, "VmSize"), (resource.RLIMIT_DATA, "VmData"))
_M_ARENA_MAX = -8  # of malloc.h


@dataclass(frozen=True)
class _Hierarchy:
    """Files of a version of cgroups.

    Attributes:
        limits: Files with a limit.
        usage: File with the memory in use, the cache of files included.
        cache: Entries of `memory.stat` with this cache, which gives way to programs.
    """

    limits: tuple[str, ...]
    usage: str
    cache: tuple[str, ...]


_HIERARCHIES = {
    "cgroup2": _Hierarchy(
        ("memory.max", "memory.high"), "memory.current", ("active_file", "inactive_file")
    ),
    "cgroup": _Hierarchy(
        ("memory.limit_in_bytes",),
        "memory.usage_in_bytes",
        ("total_active_file", "total_inactive_file"),
    ),
}


def available_memory(processes: int = 1, proc: Path = PROC) -> int:
    """Return the bytes that this process can still take.

    Args:
        processes: Number of processes that divide the machine and its control groups evenly.
        proc: Folder of the information about processes; elsewhere than on Linux, it is missing.
    """
    shared = min([_of_machine(proc), *_of_groups(proc)])
    return max(0, min([shared // processes, *_of_own_limits(proc)]))


def save_address_space() -> None:
    """Where address space is limited, keep the C library from reserving 64 MiB of it per thread."""
    most, _ = resource.getrlimit(resource.RLIMIT_AS)
    if most != resource.RLIM_INFINITY:
        with suppress(AttributeError, OSError):  # elsewhere than in glibc
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)


def _of_machine(proc: Path) -> int:
    available = _values(proc / "meminfo").get("MemAvailable")
    if available is None:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return available * 1024


def _of_own_limits(proc: Path) -> Iterator[int]:
    in_use = _values(proc / "self/status")
    for limit, name in _OWN_LIMITS:
        most, _ = resource.getrlimit(limit)
        if most != resource.RLIM_INFINITY:
            yield most - in_use.get(name, 0) * 1024


def _of_groups(proc: Path) -> Iterator[int]:
    """Yield what the control group of this process, and each group around it, has left."""
    for kind, mount, group in _groups(proc):
        hierarchy = _HIERARCHIES[kind]
        for folder in (group, *group.parents):
            limits = [_number(folder / name) for name in hierarchy.limits]
            known = [limit for limit in limits if limit is not None]
            if known:
                cache = _values(folder / "memory.stat")
                in_use = _number(folder / hierarchy.usage) or 0
                yield min(known) - in_use + sum(cache.get(name, 0) for name in hierarchy.cache)
            if folder == mount:
                break


def _groups(proc: Path) -> Iterator[tuple[str, Path, Path]]:
    """Yield each hierarchy that limits memory: its kind, its mount point, the folder of the group.

    A group may lie outside of what is mounted (a container sees a part of the tree, or another
    process was moved): then only the mounted part is known.
    """
    paths = {}
    for line in _lines(proc / "self/cgroup"):
        _, controllers, path = line.split(":", 2)
        if not controllers or "memory" in controllers.split(","):
            paths["cgroup" if controllers else "cgroup2"] = PurePosixPath(path)
    for line in _lines(proc / "self/mountinfo"):
        place, _, source = line.partition(" - ")
        kind, _, options = source.split(" ", 2)
        if kind in paths and (kind == "cgroup2" or "memory" in options.split(",")):
            root, mount = (_unescaped(field) for field in place.split(" ")[3:5])
            group, folder = paths[kind], Path(mount)
            if group.is_relative_to(root) and ".." not in group.parts:
                yield kind, folder, folder / group.relative_to(root)
            else:
                yield kind, folder, folder


def _unescaped(field: str) -> str:
    """Return a field of mountinfo, where spaces and the like are written as octal numbers."""
    return re.sub(r"\\(\d{3})", lambda match: chr(int(match[1], 8)), field)


def _values(path: Path) -> dict[str, int]:
    """Return the integers of a file with a name and a number per line."""
    pairs = (line.replace(":", " ").split() for line in _lines(path))
    return {pair[0]: int(pair[1]) for pair in pairs if len(pair) > 1 and pair[1].isdecimal()}


def _number(path: Path) -> int | None:
    """Return the number in a file. Returns None without file, or for "max", which is no limit."""
    text = "".join(_lines(path)).strip()
    return int(text) if text.isdecimal() else None


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return []

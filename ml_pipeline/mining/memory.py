"""How much memory this process may use."""

from __future__ import annotations

import os
from pathlib import Path

_CGROUP_LIMITS = (
    Path("/sys/fs/cgroup/memory.max"),
    Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"),
)
# What the interpreter, its libraries and the caller's frames need beside the miner.
_SHARE_OF_LIMIT = 0.6


def default_memory_budget(cgroup_limits: tuple[Path, ...] = _CGROUP_LIMITS) -> int:
    """Return the bytes that mining may take: a share of what the container or the machine has.

    Args:
        cgroup_limits: files that hold the container's limit (cgroup v2, then v1).
    """
    available = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    for path in cgroup_limits:
        try:
            text = path.read_text().strip()
        except OSError:
            continue
        if text.isdigit():  # "max" stands for no limit
            available = min(available, int(text))
    return int(available * _SHARE_OF_LIMIT)

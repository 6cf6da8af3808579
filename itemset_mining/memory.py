"""The memory that this process may use."""

from __future__ import annotations

import os
from pathlib import Path

_CGROUP_LIMITS = (
    Path("/sys/fs/cgroup/memory.max"),
    Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"),
)
# The interpreter, its libraries and the frames of the caller need the rest.
_SHARE_OF_LIMIT = 0.6


def default_memory_budget(cgroup_limits: tuple[Path, ...] = _CGROUP_LIMITS) -> int:
    """Return the bytes that mining may take: a share of what the container or the machine has.

    Args:
        cgroup_limits: Files that contain the limit of the container (cgroup v2, then v1).
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

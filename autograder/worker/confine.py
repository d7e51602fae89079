"""Limits that the kernel keeps for each process of a worker."""

from __future__ import annotations

import os
import re
import resource
import sys
from pathlib import Path

from autograder.limits import Limits

# Since then the kernel counts the processes of a user for each user namespace apart; before, one
# student's processes would have used up another's, and the grader's.
_COUNTED_APART = (5, 14)
_SIGNALS = 1024  # that wait, and timers


def confine(home: Path, limits: Limits, gpu: bool, own_user: bool) -> None:
    """Set the limits of this process and everything it starts; work in ``home``.

    Args:
        gpu: CUDA reserves address space by the terabyte, so the limit of data does not apply; what is
            resident is limited by whoever watches the worker.
        own_user: this process is in a user namespace of its own, so its processes can be counted.
    """
    os.chdir(home)
    sys.path.append(str(home))  # modules that were handed in; after the libraries, so that none is shadowed
    values = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: limits.file_size,
        resource.RLIMIT_NOFILE: limits.open_files,
        resource.RLIMIT_CPU: max(1, int(limits.cpu_seconds) + 1),
        resource.RLIMIT_MSGQUEUE: 0,
        resource.RLIMIT_SIGPENDING: _SIGNALS,
    }
    if not gpu:
        values[resource.RLIMIT_MEMLOCK] = 0
        values[resource.RLIMIT_DATA] = _data_bytes() + limits.memory
    if own_user and _kernel() >= _COUNTED_APART:
        values[resource.RLIMIT_NPROC] = limits.processes
    for limit, value in values.items():
        hard = resource.getrlimit(limit)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(limit, (value, value))


def _kernel() -> tuple[int, int]:
    match = re.match(r"(\d+)\.(\d+)", os.uname().release)
    return (int(match[1]), int(match[2])) if match else (0, 0)


def _data_bytes() -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) * 1024
    return 0

"""Limits of the worker process. The namespaces of the jail belong here too, before any cell runs."""

from __future__ import annotations

import os
import resource
from pathlib import Path

MAX_FILE_BYTES = 1 << 30
MAX_OPEN_FILES = 1024


def confine(scratch: Path, memory: int, cpu_seconds: float) -> None:
    """Set the limits of this process and everything it starts; work in ``scratch``.

    Args:
        memory: bytes of data this process may allocate on top of the libraries already loaded.
        cpu_seconds: CPU time after which the kernel ends the process.
    """
    os.chdir(scratch)
    for limit, value in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, MAX_FILE_BYTES),
        (resource.RLIMIT_NOFILE, MAX_OPEN_FILES),
        (resource.RLIMIT_DATA, _data_bytes() + memory),
        (resource.RLIMIT_CPU, max(1, int(cpu_seconds) + 1)),
    ):
        resource.setrlimit(limit, (value, value))


def _data_bytes() -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) * 1024
    return 0

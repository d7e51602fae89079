"""What runs, and what it holds, as ``/proc`` says."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

_PAGE, _TICKS = os.sysconf("SC_PAGE_SIZE"), os.sysconf("SC_CLK_TCK")


_EXITING = 0x4  # PF_EXITING of the kernel's task flags


@dataclass(frozen=True)
class Load:
    """What some processes take together.

    Attributes:
        memory: resident bytes that belong to no file, shared ones counted in each process.
        cpu_seconds: CPU time, with that of children that were waited for.
        processes: processes and threads.
    """

    memory: int = 0
    cpu_seconds: float = 0.0
    processes: int = 0


def children(pid: int) -> list[int]:
    """The processes that a process started and that still run; none if it has ended."""
    found: list[int] = []
    with contextlib.suppress(OSError):  # it may end under our eyes, between any two looks
        for task in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(OSError):
                found.extend(map(int, (task / "children").read_text().split()))
    return found


def descendants(pid: int) -> list[int]:
    """A process and everything it started that still runs."""
    found, todo = [], [pid]
    while todo:
        current = todo.pop()
        found.append(current)
        todo.extend(children(current))
    return found


def all_but_this() -> list[int]:
    """Every other process of this PID namespace."""
    return [
        int(path.name)
        for path in Path("/proc").iterdir()
        if path.name.isdigit() and int(path.name) != os.getpid()
    ]


def running(pid: int) -> bool:
    """Whether a process can still execute anything: false from the moment its last thread begins to exit."""
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(OSError):
                fields = (task / "stat").read_text().rsplit(")", 1)[1].split()
                if fields[0] not in "ZX" and not int(fields[6]) & _EXITING:
                    return True
    return False


def load(pids: list[int], inherited: int = 0) -> Load:
    """What these processes take now.

    Args:
        inherited: bytes that each of them holds only because it is a copy of a process that has them.
    """
    memory, ticks, threads = 0, 0, 0
    for pid in pids:
        with contextlib.suppress(OSError, ValueError, IndexError):  # it may end under our eyes
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            ticks += sum(map(int, fields[11:15]))
            threads += int(fields[17])
            memory += max(0, own_bytes(pid) - inherited)
    return Load(memory, ticks / _TICKS, threads)


def own_bytes(pid: int) -> int:
    """Resident bytes of a process that belong to no file: its own, and memory shared among processes."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        sizes = {}
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            name, _, rest = line.partition(":")
            if name in ("RssAnon", "RssShmem"):
                sizes[name] = int(rest.split()[0]) << 10
        return sum(sizes.values())
    return 0

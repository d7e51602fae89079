"""What runs, and what it holds, as ``/proc`` says."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
_EXITING = 0x4  # PF_EXITING of the kernel's task flags
_RESIDENT, _BESIDE = ("RssAnon", "RssShmem"), ("VmSwap", "HugetlbPages")
_PRIVATE_OR_PROGRAM = ("VmData", "VmStk", "VmExe", "VmLib")


@dataclass(frozen=True)
class Load:
    """What some processes take together.

    Attributes:
        memory: bytes, see `Held.own`; shared ones counted in each process.
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


def tasks(pids: list[int]) -> dict[int, Task]:
    """These processes, as far as they have not ended."""
    found = {}
    for pid in pids:
        with contextlib.suppress(OSError, ValueError, IndexError):  # it may end under our eyes
            found[pid] = Task.of(pid)
    return found


def cpu_seconds(pids: list[int]) -> float:
    """CPU time of these processes, with that of children that were waited for."""
    return sum(task.ticks for task in tasks(pids).values()) / TICKS


def waited_for_processor(pids: list[int]) -> dict[int, float]:
    """Seconds that each thread of these processes was ready to run, and no processor was free.

    Source: https://docs.kernel.org/scheduler/sched-stats.html. Nothing on a kernel that does not count it.
    """
    found: dict[int, float] = {}
    for pid in pids:
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{pid}/task").iterdir():
                with contextlib.suppress(OSError, ValueError, IndexError):
                    found[int(task.name)] = int((task / "schedstat").read_text().split()[1]) / 1e9
    return found


@dataclass(frozen=True)
class Task:
    """A process, as the kernel describes it.

    Attributes:
        parent: the process that it is a child of now.
        ticks: processor time, with that of children that were waited for.
        of_children: the part of these children.
        threads: how many it has.
        started: when, in ticks since the machine did.
        image: where the program and its arguments lie. A fork has the same, and what is executed another:
            the kernel draws it. Empty where we may not see it.
    """

    parent: int
    ticks: int
    of_children: int
    threads: int
    started: int
    image: str

    @classmethod
    def of(cls, pid: int) -> Task:
        """Look at a process.

        Raises:
            OSError: it is gone.
        """
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        of_children = int(fields[13]) + int(fields[14])
        image = " ".join(fields[23:26]) if fields[25] != "0" else ""
        return cls(
            parent=int(fields[1]),
            ticks=int(fields[11]) + int(fields[12]) + of_children,
            of_children=of_children,
            threads=int(fields[17]),
            started=int(fields[19]),
            image=image,
        )


@dataclass(frozen=True)
class Held:
    """Memory of a process, in bytes.

    Attributes:
        resident: what belongs to no file: its own, and what is shared among processes.
        beside: what is swapped out of that, and huge pages.
        tables: that tell where all of it is.
        mapped: address space that is neither private memory nor program: in it may be memory that is shared
            and that the kernel counts for nobody as long as nobody has looked at it.
        resident_files: what is resident of files.
        highest: the most that was resident, files included.
    """

    resident: int = 0
    beside: int = 0
    tables: int = 0
    mapped: int = 0
    resident_files: int = 0
    highest: int = 0

    @property
    def own(self) -> int:
        """All that it may have to answer for alone."""
        return self.resident + self.beside + self.tables


def held(pid: int) -> Held:
    """Memory of a process; nothing if it has ended."""
    sizes: dict[str, int] = {}
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            name, _, rest = line.partition(":")
            if rest.endswith(" kB"):
                sizes[name] = int(rest[:-3]) << 10

    def total(*names: str) -> int:
        return sum(sizes.get(name, 0) for name in names)

    return Held(
        resident=total(*_RESIDENT),
        beside=total(*_BESIDE),
        tables=total("VmPTE"),
        mapped=max(0, total("VmSize") - total(*_PRIVATE_OR_PROGRAM)),
        resident_files=total("RssFile"),
        highest=total("VmHWM"),
    )


@dataclass(frozen=True)
class Origin:
    """What a fork of the warm process begins with, and nothing that is executed does.

    Attributes:
        image: see `Task`.
        held: memory.
    """

    image: str = ""
    held: Held = Held()

    @classmethod
    def of(cls, pid: int) -> Origin:
        """What forks of a process begin with."""
        with contextlib.suppress(OSError, ValueError, IndexError):
            return cls(Task.of(pid).image, held(pid))
        return cls()

    def begun(self, task: Task) -> Held:
        """What a process began with: all of it or nothing."""
        return self.held if self.image and task.image == self.image else Held()

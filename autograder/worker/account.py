"""What a jail takes, counted by its process 1 where no control group does.

First in a way that costs next to nothing and never says too little: everything that a process holds is its
own. Only where that is more than allowed is it looked at closely: what is shared counts once, and what
forks still share with the warm process does not count.

What the kernel keeps for a jail beside its memory (tables of open files, locks, mappings) is in nobody's
count but a control group's. The number of processes, of open files and of files keeps it small.
"""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

from autograder.worker.processes import Held, Load, Origin, Task, all_but_this, held, tasks
from autograder.worker.processor_time import ProcessorTime, reap
from autograder.worker.sockets import Sockets

UNCOUNTED = ("pipes", "what the kernel keeps of files, locks and mappings")
"""What a jail without a control group can take without its being counted, in words for the record."""

_CLOSELY_SECONDS = 0.5
"""Between two close looks while nothing new shows: each takes the longer the more memory there is."""

_NOTHING_NEW = 16 << 20
_TIMES = 3
_ANONYMOUS, _IN_MEMORY = "/dev/zero (deleted)", ("/memfd:", "/SYSV", "/[aio]")


def time_is_exact() -> bool:
    """Whether processor time is counted here without any loss, not by looking now and then."""
    tried = ProcessorTime([os.getpid()])
    tried.close()
    return tried.exact


class Account:
    """What the processes of a PID namespace take, from the view of its process 1.

    Args:
        limit: bytes of memory beyond which it is worth a close look.
        origin: of those that are forks of the warm process.
        folders: whose files are memory.
    """

    def __init__(self, limit: int, origin: Origin, folders: tuple[str, ...]) -> None:
        self._limit, self._origin, self._folders = limit, origin, folders
        self._time = ProcessorTime(all_but_this())
        self._sockets = Sockets()
        self._looked, self._at_most, self._found = -2 * _CLOSELY_SECONDS, 0, 0

    def now(self) -> Load:
        """Look, and count.

        While one process after the other is looked at, others begin and end, and then what they share is
        found twice. What looks like too much is therefore looked at again, unless nothing has changed.
        """
        for _ in range(_TIMES):
            tasks = _tasks()
            memory = self._memory(tasks)
            if memory <= self._limit or _tasks().keys() == tasks.keys():
                break
        return Load(memory, self._time.seconds(tasks), sum(task.threads for task in tasks.values()))

    def _memory(self, tasks: dict[int, Task]) -> int:
        sizes = {pid: held(pid) for pid in tasks}
        begun = {pid: self._origin.begun(task) for pid, task in tasks.items()}
        # Address space that they have beyond what they began with: shared memory may hide there.
        unseen = sum(max(0, sizes[pid].mapped - begun[pid].mapped) for pid in tasks)
        files = sum(map(_bytes_of_files, self._folders))
        most = files + self._sockets.at_most() + sum(size.own for size in sizes.values()) + unseen
        if most > self._limit:
            return files + self._closely(sizes, begun, most)
        return files + sum(max(0, sizes[pid].own - begun[pid].own) for pid in tasks)

    def _closely(self, sizes: dict[int, Held], begun: dict[int, Held], most: int) -> int:
        now = time.monotonic()
        if (
            now - self._looked > _CLOSELY_SECONDS
            or abs(most - self._at_most) > _NOTHING_NEW
            or self._found > self._limit // 2
        ):
            self._found = _private_and_shared(sizes, begun) + _shared_anonymously(list(sizes))
            self._found += self._sockets.bytes()
            self._looked, self._at_most = now, most
        return self._found


def _tasks() -> dict[int, Task]:
    reap()
    return tasks(all_but_this())


def _private_and_shared(sizes: dict[int, Held], begun: dict[int, Held]) -> int:
    """Bytes of these processes that no other has, what they share counted once, tables included.

    Of a page that several have each has its part. Among those that a fork of the warm process shares its
    pages with may be the warm process: of a page that it and ``n`` forks have, the forks count
    ``n / (n + 1)``. So much is taken off for what they began with, but nothing that one has alone.
    """
    total, parts_of_forks, private, forks = 0, 0, 0, 0
    for pid, size in sizes.items():
        sums = _rollup(pid)
        began = begun[pid]
        if not sums:  # we may not look
            total += size.own
            continue
        total += max(0, size.tables - began.tables) + sums["SwapPss"] + sums["Private_Hugetlb"]
        if began.resident:
            forks += 1
            parts_of_forks += sums["Pss_Anon"]
            private += max(0, sums["Private_Dirty"] - sums["Pss_Shmem"])
        else:
            total += sums["Pss_Anon"]
    inherited = max((began.resident for began in begun.values()), default=0)
    return total + max(private, parts_of_forks - inherited * forks // (forks + 1))


def _rollup(pid: int) -> dict[str, int]:
    """Sums over all mappings of a process, in bytes; nothing where we may not look, or it has ended."""
    sums: dict[str, int] = {}
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
            name, _, rest = line.partition(":")
            sums[name] = int(rest.split()[0]) << 10
    return sums if "Pss_Anon" in sums else {}  # a kernel before 5.3 does not tell them apart


def _shared_anonymously(pids: list[int]) -> int:
    """Bytes of memory without a name that is shared by mapping it, each object once.

    The kernel counts for a process what it has looked at. Where it tells only us, root, how much there is,
    all that is mapped counts.
    """
    objects: dict[str, int] = {}
    for pid in pids:
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{pid}/maps").read_text(errors="replace").splitlines():
                if not line.endswith(_ANONYMOUS) and not any(name in line for name in _IN_MEMORY):
                    continue
                span, rights, _, _, inode, *_ = line.split()
                if rights[3] == "s":
                    objects[inode] = objects.get(inode, 0) + _bytes_mapped(pid, span)
    return sum(objects.values())


def _bytes_mapped(pid: int, span: str) -> int:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/map_files/{span}").stat().st_blocks * 512
    start, end = (int(address, 16) for address in span.split("-"))
    return end - start


def _bytes_of_files(folder: str) -> int:
    found = os.statvfs(folder)
    return (found.f_blocks - found.f_bfree) * found.f_frsize

"""Processor time of all that runs in a jail, and of all that ever ran in it.

The kernel hands the time of a process on to whoever waits for it; that of a child nobody waited for is
lost. A perf event that children inherit loses nothing. Where there may be none (in many containers), what
was last seen of the lost ones is remembered, and only what they took since then is missing.
"""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Mapping

from autograder.worker import kernel
from autograder.worker.processes import TICKS, Task

_NANOSECONDS = 1e9


class ProcessorTime:
    """What the processes of a PID namespace took, from the view of its process 1.

    Attributes:
        exact: nothing is lost.
    """

    def __init__(self, pids: list[int]) -> None:
        """
        Args:
            pids: all there are now; what is started later is a descendant of theirs.
        """
        self._events: list[int] = []
        self._before = 0.0
        self._seen: dict[int, Task] = {}
        self._lost = 0
        self._of_orphans = _waited_for()
        try:
            for pid in pids:
                self._before += Task.of(pid).ticks / TICKS
                self._events.append(kernel.count_time(pid))
        except OSError:
            for event in self._events:
                os.close(event)
            self._events.clear()
        self.exact = bool(self._events)

    def close(self) -> None:
        """Count no longer."""
        for event in self._events:
            os.close(event)
        self._events.clear()

    def seconds(self, tasks: Mapping[int, Task]) -> float:
        """All of it until now.

        Args:
            tasks: all processes but this, which waits for orphans.
        """
        by_ticks = self._remembering(tasks) / TICKS
        if not self._events:
            return by_ticks
        counted = sum(int.from_bytes(os.read(event, 8), "little") for event in self._events)
        return max(by_ticks, self._before + counted / _NANOSECONDS)

    def _remembering(self, tasks: Mapping[int, Task]) -> int:
        of_orphans = _waited_for()
        handed_on = {pid: task.of_children - self._of_children(pid, task) for pid, task in tasks.items()}
        gone = {pid: task for pid, task in self._seen.items() if not _same(task, tasks.get(pid))}
        expected: Counter[int] = Counter()
        for task in gone.values():
            heir = task.parent
            while heir in gone:
                heir = gone[heir].parent
            expected[heir if heir in tasks else os.getpid()] += task.ticks
        handed_on[os.getpid()] = of_orphans - self._of_orphans
        self._lost += sum(max(0, ticks - handed_on[heir]) for heir, ticks in expected.items())
        self._seen, self._of_orphans = dict(tasks), of_orphans
        return sum(task.ticks for task in tasks.values()) + of_orphans + self._lost

    def _of_children(self, pid: int, now: Task) -> int:
        before = self._seen.get(pid)
        return before.of_children if before is not None and _same(before, now) else 0


def _same(before: Task, now: Task | None) -> bool:
    return now is not None and now.started == before.started


def reap() -> None:
    """Wait for the orphans that have ended."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _waited_for() -> int:
    """Ticks of the orphans that this process has waited for."""
    times = os.times()
    return round((times.children_user + times.children_system) * TICKS)

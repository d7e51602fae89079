"""What a worker's processes take, measured from outside: student code has no say in it."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from autograder.worker.meter import Ending, Meter
from autograder.worker.processes import (
    Held,
    Origin,
    Task,
    cpu_seconds,
    descendants,
    held,
    waited_for_processor,
)


class Usage:
    """CPU time, peak memory and ending of one worker and whatever it starts.

    Attributes:
        path: the meter, for the jail's init.
        roots: the worker and, where there is a jail, its init, which orphans become children of.

    Memory is what the limit is about: bytes that belong to no file, on top of what a fork of the warm
    process starts with.
    """

    def __init__(self, folder: Path) -> None:
        """
        Args:
            folder: the warm process' folder.
        """
        self.roots: tuple[int, ...] = ()
        handle, name = tempfile.mkstemp(dir=folder, prefix="meter-")
        self.path = Path(name)
        try:
            self._meter = Meter(handle, create=True)
        finally:
            os.close(handle)
        self._origin = Origin()
        self._pids: list[int] = []
        self._not_reset: set[int] = set()

    def start(self) -> None:
        """The worker has answered for the first time and run nothing yet: note what it began with."""
        self._origin = Origin.of(self.roots[0])
        self._pids = self._all()

    def start_span(self) -> None:
        """Measure the peak memory from here on."""
        self._meter.start_span()
        self._not_reset.clear()
        for pid in self._pids:
            try:
                Path(f"/proc/{pid}/clear_refs").write_text("5")  # sets VmHWM to what is resident now
            except OSError:  # gone, or another user's: then what the init sees counts
                self._not_reset.add(pid)

    def peak(self) -> int:
        """Bytes of memory reached since `start_span`.

        The larger of two: what all processes together held when the init looked (ten times a second, and
        it cannot be reset by a student), and the highest that a single one of them was, which the kernel
        notes to the page but a process may reset. Without a jail the first is what they hold now.
        """
        self._pids = self._all()
        sizes = {pid: (held(pid), self._begun(pid)) for pid in self._pids}
        highest = [
            size.highest
            - size.resident_files
            - begun.resident  # it notes them with files, which are taken off
            for pid, (size, begun) in sizes.items()
            if pid not in self._not_reset
        ]
        if len(self.roots) > 1:
            return max(self._meter.peak, *highest, 0)
        return max(sum(max(0, size.own - begun.own) for size, begun in sizes.values()), *highest, 0)

    def cpu_seconds(self) -> float:
        """CPU time of all processes so far, and of those that were waited for or that the init has seen."""
        return max(self._meter.cpu_seconds, cpu_seconds(self._all()))

    def waited_for_processor(self) -> dict[int, float]:
        """Seconds that each thread, by its id, was ready to run and no processor was free."""
        return waited_for_processor(self._all())

    @property
    def ending(self) -> Ending:
        """How the worker ended, once it has. Nobody sees it without a jail."""
        return self._meter.ending

    @property
    def over(self) -> bool:
        """Whether nothing of a jail's worker runs any more."""
        return self._meter.over or not Path(f"/proc/{self.roots[-1]}").exists()

    def close(self) -> None:
        """Forget the worker."""
        self._meter.close()
        self.path.unlink(missing_ok=True)

    def _all(self) -> list[int]:
        return [pid for root in self.roots for pid in descendants(root)]

    def _begun(self, pid: int) -> Held:
        with contextlib.suppress(OSError, ValueError, IndexError):
            return self._origin.begun(Task.of(pid))
        return Held()

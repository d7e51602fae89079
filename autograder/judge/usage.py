"""What a worker's processes take, measured from outside: student code has no say in it."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from autograder.worker.meter import Ending, Meter
from autograder.worker.processes import descendants, own_bytes

_SIZES = ("RssAnon", "RssShmem", "RssFile", "VmHWM")
_TICKS = os.sysconf("SC_CLK_TCK")


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
        self._inherited = 0
        self._pids: list[int] = []

    def start(self) -> None:
        """The worker has answered for the first time and run nothing yet: note what it began with."""
        self._inherited = own_bytes(self.roots[0])
        self._pids = self._all()

    def start_span(self) -> None:
        """Measure the peak memory from here on."""
        self._meter.start_span()
        for pid in self._pids:
            with contextlib.suppress(OSError):  # gone, or not ours to reset: then the init's samples count
                Path(f"/proc/{pid}/clear_refs").write_text("5")  # sets VmHWM to what is resident now

    def peak(self) -> int:
        """Bytes of memory reached since `start_span`.

        The largest of three: what all processes together held when the init looked (ten times a
        second, and it cannot be reset by a student), what they hold now, and the highest that a single
        one of them was, which the kernel notes to the page but a process may reset.
        """
        self._pids = self._all()
        held = [_held(pid) for pid in self._pids]
        now = sum(max(0, own - self._inherited) for own, _ in held)
        highest = max((high - self._inherited for _, high in held), default=0)
        return max(self._meter.peak, now, highest)

    def cpu_seconds(self) -> float:
        """CPU time of all processes so far, and of those that were waited for."""
        ticks = 0
        for pid in self._all():
            with contextlib.suppress(OSError):
                fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                ticks += sum(map(int, fields[11:15]))
        return ticks / _TICKS

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


def _held(pid: int) -> tuple[int, int]:
    """Resident bytes of a process that belong to no file: now, and at the most.

    The kernel notes the most with files; those that are resident now are taken off.
    """
    sizes = dict.fromkeys(_SIZES, 0)
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            name, _, rest = line.partition(":")
            if name in sizes:
                sizes[name] = int(rest.split()[0]) << 10
    return sizes["RssAnon"] + sizes["RssShmem"], sizes["VmHWM"] - sizes["RssFile"]

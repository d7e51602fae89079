"""Control groups, version 2: the kernel itself counts a worker's memory and processes.

Used where the grader runs alone in a group that it may divide, for example one started by
``systemd-run --user --scope -p Delegate=yes``. Elsewhere the jail's init counts instead.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path

from autograder.limits import Limits
from autograder.worker.processes import descendants

_NEEDED = {"memory", "pids"}


@dataclass
class ControlGroups:
    """The group that is divided among the workers."""

    folder: Path
    _left: list[Path] = field(default_factory=list)

    @classmethod
    def find(cls, grader: int) -> ControlGroups | None:
        """The groups for the workers of a grader, None where it may have none.

        Args:
            grader: its process; only it and its descendants may be in the group that gets divided.
        """
        try:
            own = _own_group()
            if own is None or not set((own / "cgroup.controllers").read_text().split()) >= _NEEDED:
                return None
            members = set(map(int, (own / "cgroup.procs").read_text().split()))
            if members:  # a group with members of its own cannot hand controllers on
                if not members <= set(descendants(grader)):
                    return None
                (own / "grader").mkdir(exist_ok=True)
                for pid in members:
                    (own / "grader" / "cgroup.procs").write_text(str(pid))
            (own / "cgroup.subtree_control").write_text(" ".join(f"+{name}" for name in sorted(_NEEDED)))
        except OSError:
            return None
        return cls(own)

    def make(self, name: str, limits: Limits) -> Path:
        """A group for one worker.

        Raises:
            OSError: it cannot be made.
        """
        self._tidy()
        group = self.folder / name
        group.mkdir()
        (group / "memory.max").write_text(str(limits.memory))
        (group / "pids.max").write_text(str(limits.processes))
        for file, value in (("memory.swap.max", "0"), ("memory.oom.group", "1")):
            with contextlib.suppress(OSError):  # no swap accounting; a kernel before 4.19
                (group / file).write_text(value)
        return group

    def leave(self, group: Path) -> bool:
        """A worker has ended: remove its group when it is empty; whether it had asked for too much memory."""
        events = dict(line.split() for line in (group / "memory.events").read_text().splitlines())
        self._left.append(group)
        return int(events.get("oom_kill", 0)) > 0

    def _tidy(self) -> None:
        for group in list(self._left):
            with contextlib.suppress(OSError):  # still dying
                group.rmdir()
                self._left.remove(group)


def join(group: Path) -> None:
    """Put this process and all it will start into a group."""
    (group / "cgroup.procs").write_text("0")


def _own_group() -> Path | None:
    mounts = (line.split(" - ") for line in Path("/proc/self/mountinfo").read_text().splitlines())
    points = [left.split()[4] for left, right in mounts if right.split()[0] == "cgroup2"]
    paths = [
        line[3:] for line in Path("/proc/self/cgroup").read_text().splitlines() if line.startswith("0::")
    ]
    return Path(points[0]) / paths[0].lstrip("/") if points and paths else None

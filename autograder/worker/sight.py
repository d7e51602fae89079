"""Whether anything that students must not read lies under what a jail shows.

Paths do not tell: a folder may be bound to another place, or linked there. So each is taken to where it
really is, a file system and a place in it, and so is whatever is mounted below a folder that is shown.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True)
class Mount:
    """A line of ``/proc/self/mountinfo``.

    Attributes:
        point: where it is mounted.
        device: its file system.
        root: the place in that which is mounted.
    """

    number: int
    point: Path
    device: str
    root: PurePosixPath


def mounts() -> list[Mount]:
    """All mounts of this process' namespace."""
    found = []
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        number, _, device, root, point, *_ = line.split()
        found.append(Mount(int(number), Path(_plain(point)), device, PurePosixPath(_plain(root))))
    return found


def in_sight(private: Iterable[Path], shown: Iterable[Path]) -> tuple[Path, Path] | None:
    """A private path that lies under a shown one, and that one; None if there is none.

    Args:
        private, shown: files and folders; what does not exist is passed over.
    """
    table = mounts()
    seen = [(place, path) for path in shown for place in _places(path, table)]
    for hidden in private:
        for device, where in _places(hidden, table):
            for (other, top), path in seen:
                if device == other and (top == where or top in where.parents):
                    return hidden, path
    return None


def _places(path: Path, table: list[Mount]) -> Iterator[tuple[str, PurePosixPath]]:
    """Where a path really is, and where all is that is mounted below it."""
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_PATH)
        try:
            number = int(
                re.findall(r"^mnt_id:\s*(\d+)", Path(f"/proc/self/fdinfo/{handle}").read_text(), re.M)[0]
            )
            real = Path(f"/proc/self/fd/{handle}").readlink()
        finally:
            os.close(handle)
        for mount in table:
            if mount.number == number:
                yield mount.device, mount.root / real.relative_to(mount.point)
            elif real in mount.point.parents:
                yield mount.device, mount.root


def _plain(text: str) -> str:
    """Without the escapes that stand for blanks."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)

"""Where workers import this package from: a copy without the grader and without the answer key."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

from autograder.grade.environment import package_digest


@cache
def jail_package() -> Path:
    """The folder to put on the path; made when the package has changed, and shared by all graders of a user."""
    folder = _cache() / f"package-{package_digest()[:16]}"
    if folder.is_dir():
        return folder
    from autograder.build.students import jail_files

    new = Path(tempfile.mkdtemp(prefix=".package-", dir=_cache()))
    for path, data in jail_files().items():
        (new / path).parent.mkdir(parents=True, exist_ok=True)
        (new / path).write_bytes(data)
    for each in (new, *new.rglob("*")):
        each.chmod(0o755 if each.is_dir() else 0o644)  # workers are other users
    try:
        new.rename(folder)
    except OSError:  # another grader was quicker
        shutil.rmtree(new)
    _forget_old(folder)
    return folder


def _cache() -> Path:
    """A folder of ours that stays; a temporary one where there is none."""
    home = os.environ.get("XDG_CACHE_HOME") or (Path.home() / ".cache")
    for folder in (
        Path(home) / "autograder" / "packages",
        Path(tempfile.gettempdir()) / f"autograder-{os.getuid()}",
    ):
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o755)
            if folder.stat().st_uid == os.getuid() and os.access(folder, os.W_OK):
                return folder
    raise OSError("no folder for this package's copy: set XDG_CACHE_HOME to one that can be written")


def _forget_old(folder: Path, keep: int = 8) -> None:
    """Remove the copies that were made longest ago."""
    others = sorted(folder.parent.glob("package-*"), key=lambda path: path.stat().st_mtime)
    for path in others[:-keep]:
        shutil.rmtree(path, ignore_errors=True)

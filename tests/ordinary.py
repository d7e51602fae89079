"""Run a Python module as an ordinary user: ``python -m tests.ordinary MODULE ARGUMENT…`` as root.

Where the way to the environment leads through a folder that only root may enter, that folder is covered,
for this process alone, by one that shows nothing else than the environment.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from autograder.worker.kernel import (
    CLONE_NEWNS,
    MS_BIND,
    MS_PRIVATE,
    MS_REC,
    mount,
    unshare,
)

USER = 1000
REPOSITORY = Path(__file__).resolve().parent.parent


def main() -> None:
    """Become the user and run the module in this process' place."""
    unshare(CLONE_NEWNS)
    mount(None, "/", None, MS_REC | MS_PRIVATE)
    make_reachable({Path(path) for path in (sys.prefix, sys.base_prefix, REPOSITORY)})
    os.setgroups([])
    os.setresgid(USER, USER, USER)
    os.setresuid(USER, USER, USER)
    os.chdir(REPOSITORY)
    os.environ["HOME"] = os.environ.get("TMPDIR", "/tmp")
    os.execv(sys.executable, [sys.executable, "-m", *sys.argv[1:]])


def make_reachable(paths: set[Path]) -> None:
    """Let every user reach these folders, in this mount namespace."""
    handles = {path: os.open(path, os.O_PATH) for path in paths}
    closed = {p for path in paths for p in path.parents if not p.stat().st_mode & 0o001}
    for folder in sorted(closed):
        mount("tmpfs", folder, "tmpfs", 0, "mode=755")
    for path, handle in handles.items():
        if closed & set(path.parents):
            path.mkdir(parents=True, exist_ok=True)
            mount(f"/proc/self/fd/{handle}", path, None, MS_BIND | MS_REC)


if __name__ == "__main__":
    main()

"""Accounts that only chosen processes know of: ``python -m tests.accounts FOLDER COMMAND…`` as root.

The command sees the folder's passwd, group, shadow and sudoers in place of the machine's, in a mount namespace of its
own, and every user may reach the Python environment and this repository.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from autograder.worker.kernel import CLONE_NEWNS, MS_BIND, MS_PRIVATE, MS_REC, mount, unshare
from tests.ordinary import REPOSITORY, make_reachable

FIRST = 20_001
"""The first number; none of the machine's own."""

_FILES = {"passwd": 0o644, "group": 0o644, "shadow": 0o600, "sudoers": 0o440}


def make(folder: Path, users: Iterable[str], groups: Iterable[tuple[str, list[str]]], sudoers: str) -> None:
    """Write the folder, and a home for each user in its ``homes``; users are numbered from `FIRST`.

    Args:
        groups: names and members; numbered after the users.
    """
    users = list(users)
    passwd, group, shadow = (Path("/etc", name).read_text() for name in ("passwd", "group", "shadow"))
    for number, user in enumerate(users, FIRST):
        home = folder / "homes" / user
        home.mkdir(parents=True, mode=0o700)
        os.chown(home, number, number)
        passwd += f"{user}:x:{number}:{number}::{home}:/bin/bash\n"
        group += f"{user}:x:{number}:\n"
        shadow += f"{user}:*:20000:0:99999:7:::\n"
    for number, (name, members) in enumerate(groups, FIRST + len(users)):
        group += f"{name}:x:{number}:{','.join(members)}\n"
    for (name, mode), text in zip(_FILES.items(), (passwd, group, shadow, sudoers), strict=True):
        (folder / name).write_text(text)
        (folder / name).chmod(mode)


def number(folder: Path, name: str, file: str = "passwd") -> int:
    """The number of a user, or of a group."""
    lines = (line.split(":") for line in (folder / file).read_text().splitlines())
    return next(int(line[2]) for line in lines if line[0] == name)


def prefix(folder: Path) -> list[str]:
    """What stands before a command that is to know the accounts."""
    return [sys.executable, "-m", "tests.accounts", str(folder)]


def main() -> None:
    """Become the command."""
    folder, command = Path(sys.argv[1]), sys.argv[2:]
    unshare(CLONE_NEWNS)
    mount(None, "/", None, MS_REC | MS_PRIVATE)
    make_reachable({Path(path) for path in (sys.prefix, sys.base_prefix, REPOSITORY)})
    for name in _FILES:
        mount(folder / name, Path("/etc") / name, None, MS_BIND)
    os.execvp(command[0], command)


if __name__ == "__main__":
    main()

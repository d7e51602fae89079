"""A user of its own for every jail, so that what the kernel limits by user is nobody else's.

Descriptors on their way through sockets, pages of pipes, watches of files and keys are counted for a user
of the machine. Root takes user ids that no system hands out; others the subordinate ids that
``/etc/subuid`` gives them, through ``newuidmap``; who has none shares his own with all his jails.

Graders keep off each other's ids by a locked file for every block of ids. Each jail holds the lock, too, so
that a block is free only when the last of its jails has ended.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pwd
import select
import shutil
import socket
import stat
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from autograder.worker.kernel import CLONE_NEWUSER, JailError, unshare

_NOBODY = 65_534
_PROGRAMS = ("newuidmap", "newgidmap")
_BLOCK = 512
"""Users that a grader takes: more than it will have jails at a time."""
_TRIED = 1024
"""Blocks that are tried before a grader does without."""
_UNUSED = (range(0x7000_0000, 0x7FFF_0000), range(60_578, 61_184))
"""Ids that no system hands out: beyond those of containers and, where there are not so many, of services."""


@dataclass
class Users:
    """The users of one grader's jails.

    Attributes:
        shared: whom all jails are where there are no others.
        ids: those there are, as in the jailer's user namespace.
        lock: open file; the ids are ours as long as it is open anywhere.
    """

    shared: int
    ids: range = range(0)
    lock: int | None = None
    _inits: dict[int, int] = field(default_factory=dict)

    @property
    def apart(self) -> bool:
        """Whether no two jails are the same user."""
        return len(self.ids) > 0

    def take(self) -> int:
        """The user of a new jail.

        Raises:
            JailError: all are taken.
        """
        if not self.apart:
            return self.shared
        for user, init in list(self._inits.items()):
            if select.select([init], [], [], 0)[0]:  # and with it all that ran in its jail
                os.close(self._inits.pop(user))
        for user in self.ids:
            if user not in self._inits:
                return user
        raise JailError(0, f"all {len(self.ids)} users for jails are taken")

    def give(self, user: int, init: int) -> None:
        """It is taken until a process ends, the first one of its jail."""
        if self.apart:
            with contextlib.suppress(ProcessLookupError):
                self._inits[user] = os.pidfd_open(init)


def of_root() -> Users:
    """Users for the jails of a grader that is root: free ids, where its user namespace has any."""
    for unused in _UNUSED:
        if _is_mapped("uid", unused) and _is_mapped("gid", unused):
            claimed = _claim(Path("/run/autograder-users"), unused)
            if claimed is not None:
                return Users(_NOBODY, *claimed)
    return Users(_NOBODY)


def in_new_namespace(apart: bool) -> Users:
    """Go into a new user namespace, as its root, and have users there.

    Args:
        apart: they may be subordinate ids of this user; else there is only himself.

    Raises:
        JailError: there can be no such namespace.
    """
    user, group = os.geteuid(), os.getegid()
    outside = _Mapper.start() if apart else None
    unshare(CLONE_NEWUSER)
    if outside is not None:
        return outside.map()
    map_ids(0, user, group)
    return Users(0)


def map_ids(inside: int, user: int, group: int) -> None:
    """Have one user and one group in the user namespace that this process has made."""
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{inside} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{inside} {group} 1")


class _Mapper:
    """Maps subordinate ids into the namespace that this process goes to: a process that stays outside."""

    def __init__(self, process: int, connection: socket.socket, users: Users) -> None:
        self._process, self._connection, self._users = process, connection, users

    @classmethod
    def start(cls) -> _Mapper | None:
        """One that has shown that it can; None where there are no such ids."""
        claimed = _claim_subordinates()
        if claimed is None:
            return None
        user, group, count, lock = claimed
        here, there = socket.socketpair()
        grader, process = os.getpid(), os.fork()
        if process == 0:
            try:
                here.close()
                there.send(b"1" if _can_map(user, group, count) else b"0")
                if there.recv(1):
                    there.send(b"1" if _map_subordinates(grader, user, group, count) else b"0")
            finally:
                os._exit(0)
        there.close()
        mapper = cls(process, here, Users(0, range(1, 1 + count), lock))
        if here.recv(1) == b"1":
            return mapper
        mapper._end()
        os.close(lock)
        return None

    def map(self) -> Users:
        """Now that this process is there."""
        self._connection.send(b"1")
        done = self._connection.recv(1) == b"1"
        self._end()
        if not done:
            raise JailError(0, "newuidmap or newgidmap failed")
        return self._users

    def _end(self) -> None:
        self._connection.close()
        os.waitpid(self._process, 0)


def _can_map(user: int, group: int, count: int) -> bool:
    """Whether it can be done, tried on a process made for that."""
    here, there = socket.socketpair()
    tried = os.fork()
    if tried == 0:
        try:
            here.close()
            unshare(CLONE_NEWUSER)
            there.send(b"1")
            there.recv(1)
        finally:
            os._exit(0)
    there.close()
    with here:
        done = here.recv(1) == b"1" and _map_subordinates(tried, user, group, count)
    os.waitpid(tried, 0)
    return done


def _map_subordinates(process: int, user: int, group: int, count: int) -> bool:
    own = (os.geteuid(), user), (os.getegid(), group)
    for program, (himself, first) in zip(_PROGRAMS, own, strict=True):
        words = [program, str(process), "0", str(himself), "1", "1", str(first), str(count)]
        if subprocess.run(words, capture_output=True, check=False).returncode:
            return False
    return True


def _claim_subordinates() -> tuple[int, int, int, int] | None:
    """First user, first group, number of both, and the lock of ids that are for us alone."""
    users, groups = _delegated("/etc/subuid"), _delegated("/etc/subgid")
    common = range(users.start, users.start + min(len(users), len(groups)))
    if not common or not all(map(shutil.which, _PROGRAMS)):
        return None
    claimed = _claim(_folder_of(os.geteuid()), common)
    if claimed is None:
        return None
    ids, lock = claimed
    return ids.start, groups.start + ids.start - users.start, len(ids), lock


def _delegated(path: str) -> range:
    """The first range of subordinate ids that this user has."""
    user = os.geteuid()
    names = {str(user)}
    with contextlib.suppress(KeyError):
        names.add(pwd.getpwuid(user).pw_name)
    with contextlib.suppress(OSError, ValueError):
        for line in Path(path).read_text().splitlines():
            name, first, count = line.split(":")
            if name in names:
                return range(int(first), int(first) + int(count))
    return range(0)


def _is_mapped(kind: str, ids: range) -> bool:
    for line in Path(f"/proc/self/{kind}_map").read_text().splitlines():
        inside, _, count = map(int, line.split())
        if inside <= ids.start and ids.stop <= inside + count:
            return True
    return False


def _folder_of(user: int) -> Path:
    runtime = Path(f"/run/user/{user}")
    return (runtime if os.access(runtime, os.W_OK) else Path("/tmp")) / f"autograder-users-{user}"


def _claim(folder: Path, free: range) -> tuple[range, int] | None:
    """A block of ids nobody else has, and the lock on it.

    Where containers have the same ids and no folder in common, each begins with another block.
    """
    size = min(_BLOCK, len(free) // 8)
    blocks = len(free) // size if size else 0
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o022:
            return None
        start = Path("/proc/self/ns/mnt").stat().st_ino
        for number in range(min(blocks, _TRIED)):
            first = free.start + (start + number) % blocks * size
            lock = os.open(folder / str(first), os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                os.close(lock)
            else:
                return range(first, first + size), lock
    return None

"""The jail around a worker: namespaces, a file system of its own, no privileges.

Three processes. The *keeper*, forked from the warm process, stays outside: it watches memory and ends
everything with itself. The *init* is process 1 of the new PID namespace; it builds the file system
and reaps. The *worker*, its child, runs the student's code as an unprivileged user with no capability,
no network, no other file than the read-only environment, its data, and a home of limited size.

Works as root and, through a user namespace, as an ordinary user. Linux only; `unavailable` says why not.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import shutil
import signal
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

HOME = "/home/student"
DATA = "/data"
HOME_BYTES = 256 << 20
SHARED_BYTES = 512 << 20
TMP_BYTES = 128 << 20
MAX_PROCESSES = 128
WATCH_SECONDS = 0.1
NOBODY = 65534

_CLONE_NEWNS, _CLONE_NEWUTS, _CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
_CLONE_NEWUSER, _CLONE_NEWPID, _CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000
_MS_RDONLY, _MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MS_REMOUNT = 1, 2, 4, 8, 32
_MS_BIND, _MS_REC, _MS_PRIVATE = 4096, 16384, 1 << 18
_MNT_DETACH = 2
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_DROP, _PR_SET_NO_NEW_PRIVS = 1, 4, 24, 38
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_SYSTEM = (
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/etc/ld.so.cache",
    "/etc/fonts",
    "/etc/localtime",
    "/etc/passwd",
    "/etc/nsswitch.conf",
)
_DEVICES = ("null", "zero", "full", "random", "urandom")

_libc = ctypes.CDLL(None, use_errno=True)


class JailError(OSError):
    """The jail cannot be set up here."""


@dataclass(frozen=True)
class Rules:
    """What one worker may have.

    Attributes:
        scratch: folder whose files the student finds at home; copied, never written to.
        data: the student's side of the data store.
        memory: bytes that all its processes together may add to what the warm process has loaded.
        devices: device files beside the harmless ones (those of a GPU).
    """

    scratch: Path
    data: Path
    memory: int
    devices: tuple[str, ...] = ()


def enter(rules: Rules, mount_point: Path, keep: int) -> None:
    """Put the calling process' continuation into a jail; returns in the worker only.

    Args:
        mount_point: an existing empty folder, covered in the jail's own mount namespace.
        keep: the file descriptor of the judge's connection, the only one that stays open.

    Raises:
        JailError: in the keeper, when a namespace is refused; nothing has run then.
    """
    user, group, root = os.geteuid(), os.getegid(), os.geteuid() == 0
    spaces = _CLONE_NEWPID | _CLONE_NEWIPC | _CLONE_NEWNET | _CLONE_NEWUTS
    _call("unshare", spaces if root else spaces | _CLONE_NEWUSER)
    if not root:
        _map_ids(user, group)
    init = os.fork()
    if init:
        _keep(init, rules.memory, keep)
    die_with_parent()
    _call("unshare", _CLONE_NEWNS)  # only now: the keeper must go on seeing the machine's /proc
    _build_root(rules, mount_point, owner=NOBODY if root else os.geteuid())
    name = b"jail"
    _call("sethostname", name, len(name))
    worker = os.fork()
    if worker:
        os.close(keep)
        _reap(worker)
    die_with_parent()
    os.setsid()
    _close_all_but(keep)
    if root:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        _call("prctl", _PR_SET_DUMPABLE, 1, 0, 0, 0)  # a change of user makes /proc/self root's
        _call("unshare", _CLONE_NEWUSER)
        _map_ids(NOBODY, NOBODY)
    with contextlib.suppress(OSError):  # no further user namespaces: each would hand out capabilities again
        Path("/proc/sys/user/max_user_namespaces").write_text("0")
    _drop_privileges()
    os.chdir(HOME)
    os.environ.update(
        HOME=HOME,
        AUTOGRADER_DATA=DATA,
        IPYTHONDIR=f"{HOME}/.ipython",
        MPLCONFIGDIR="/tmp/matplotlib",
        TMPDIR="/tmp",
    )


def die_with_parent() -> None:
    """Have the kernel end this process when the one that started it ends."""
    _call("prctl", _PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _map_ids(user: int, group: int) -> None:
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"0 {user} 1")
    Path("/proc/self/gid_map").write_text(f"0 {group} 1")


# -------------------------------------------------------------------------------- the file system


def _build_root(rules: Rules, root: Path, owner: int) -> None:
    """Mount what the worker sees on ``root`` and make it ``/``."""
    _mount(None, "/", None, _MS_REC | _MS_PRIVATE)
    _mount("tmpfs", root, "tmpfs", _MS_NOSUID | _MS_NODEV, "mode=755,size=16m")
    for folder, size in ((HOME, HOME_BYTES), ("/tmp", TMP_BYTES)):
        _own_folder(root, folder, size, owner)
    _copy(rules.scratch, root / HOME[1:], owner)
    for path in _visible():  # after /tmp: an environment may lie in it
        _show(path, root)
    _bind(rules.data, root / DATA[1:] / "student")
    (root / "dev").mkdir()
    _own_folder(root, "/dev/shm", SHARED_BYTES, owner)
    for device in (*(f"/dev/{name}" for name in _DEVICES), *rules.devices):
        target = root / device[1:]
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
        _mount(device, target, None, _MS_BIND)
    (root / "dev" / "pts").mkdir()  # for IPython's !command
    _mount(
        "devpts",
        root / "dev" / "pts",
        "devpts",
        _MS_NOSUID | _MS_NOEXEC,
        "newinstance,ptmxmode=0666,mode=666",
    )
    (root / "dev" / "ptmx").symlink_to("pts/ptmx")
    (root / "proc").mkdir()
    _mount("proc", root / "proc", "proc", _MS_NOSUID | _MS_NODEV | _MS_NOEXEC)
    os.chdir(root)
    if _libc.syscall(_PIVOT_ROOT[os.uname().machine], b".", b".") != 0:
        raise JailError(ctypes.get_errno(), "pivot_root")
    _call("umount2", b".", _MNT_DETACH)
    os.chdir("/")
    _mount(None, "/", None, _MS_REMOUNT | _MS_BIND | _MS_RDONLY | _MS_NOSUID | _MS_NODEV)


def _visible() -> Iterable[str]:
    """What of the machine a worker can read: the system, the Python environment, this package."""
    import autograder

    yield from _SYSTEM
    environment = [sys.prefix, sys.base_prefix, str(Path(autograder.__file__).parent)]
    yield from (path for path in dict.fromkeys(environment) if not path.startswith("/usr/"))


def _show(path: str, root: Path) -> None:
    source, target = Path(path), root / path[1:]
    if source.is_symlink():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.symlink_to(source.readlink())
    elif source.exists():
        _bind(source, target)


def _bind(source: Path, target: Path) -> None:
    """Show ``source`` at ``target``, read-only."""
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    _mount(str(source), target, None, _MS_BIND | _MS_REC)
    # Flags a mount already has may not be taken off inside a user namespace.
    inherited = os.statvfs(target).f_flag & (_MS_NOSUID | _MS_NODEV | _MS_NOEXEC)
    _mount(None, target, None, _MS_REMOUNT | _MS_BIND | _MS_RDONLY | _MS_NOSUID | _MS_NODEV | inherited)


def _own_folder(root: Path, folder: str, size: int, owner: int) -> None:
    target = root / folder[1:]
    target.mkdir(parents=True, exist_ok=True)
    _mount("tmpfs", target, "tmpfs", _MS_NOSUID | _MS_NODEV, f"mode=700,size={size}")
    os.chown(target, owner, owner if os.geteuid() == 0 and owner == NOBODY else -1)


def _copy(source: Path, target: Path, owner: int) -> None:
    shutil.copytree(source, target, dirs_exist_ok=True, symlinks=True)
    if owner == NOBODY:
        for path in target.rglob("*"):
            os.chown(path, owner, owner, follow_symlinks=False)


def _mount(source: str | None, target: str | Path, kind: str | None, flags: int, options: str = "") -> None:
    as_bytes = [None if text is None else os.fsencode(text) for text in (source, target, kind)]
    if _libc.mount(*as_bytes, ctypes.c_ulong(flags), options.encode() or None) != 0:
        raise JailError(ctypes.get_errno(), f"mount {target}: {os.strerror(ctypes.get_errno())}")


# ----------------------------------------------------------------------------- privileges and processes


def _drop_privileges() -> None:
    for capability in range(64):
        if _libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    nothing = (ctypes.c_uint32 * 6)()
    _call("capset", header, nothing)
    _call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def _call(name: str, *arguments: object) -> None:
    if getattr(_libc, name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise JailError(number, f"{name}: {os.strerror(number)}")


def _close_all_but(keep: int) -> None:
    os.closerange(3, keep)
    os.closerange(keep + 1, 1 << 16)


def _reap(worker: int) -> NoReturn:
    """Process 1: collect orphans; end, and so end everything, with the worker."""
    os.closerange(3, 1 << 16)
    while True:
        pid, _ = os.wait()
        if pid == worker:
            os._exit(0)


def _keep(init: int, memory: int, connection: int) -> NoReturn:
    """Outside: end the jail when it holds more memory than allowed, or when the judge has hung up."""
    hung_up = select.poll()
    hung_up.register(connection, select.POLLRDHUP)
    inherited = _resident(os.getpid())  # the warm process' pages, which each of its copies counts as its own
    while os.waitpid(init, os.WNOHANG)[0] == 0:
        if sum(max(0, _resident(pid) - inherited) for pid in descendants(init)) > memory:
            os.kill(init, signal.SIGKILL)
        if hung_up.poll(1000 * WATCH_SECONDS):
            os.kill(init, signal.SIGKILL)
            break
    os._exit(0)


def descendants(pid: int) -> list[int]:
    """A process and everything it started that still runs."""
    found, todo = [], [pid]
    while todo:
        current = todo.pop()
        found.append(current)
        for children in Path(f"/proc/{current}/task").glob("*/children"):
            with contextlib.suppress(OSError):
                todo.extend(map(int, children.read_text().split()))
    return found


def _resident(pid: int) -> int:
    """Resident bytes that belong to no file."""
    with contextlib.suppress(OSError, ValueError):
        fields = Path(f"/proc/{pid}/statm").read_text().split()
        return (int(fields[1]) - int(fields[2])) * os.sysconf("SC_PAGE_SIZE")
    return 0

"""The few system calls of Linux that Python's ``os`` does not have."""

from __future__ import annotations

import ctypes
import os
import signal
from pathlib import Path

CLONE_NEWNS, CLONE_NEWUTS, CLONE_NEWIPC = 0x00020000, 0x04000000, 0x08000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = 0x10000000, 0x20000000, 0x40000000
CLONE_NEWCGROUP = 0x02000000
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT = 1, 2, 4, 8, 32
MS_BIND, MS_MOVE, MS_REC, MS_PRIVATE = 4096, 8192, 16384, 1 << 18
_MNT_DETACH = 2
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP = 1, 4, 22
_PR_CAPBSET_DROP, _PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 24, 36, 38
_SECCOMP_MODE_FILTER = 2
_CAPABILITY_VERSION_3 = 0x20080522
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_BPF_INSTRUCTION = 8  # bytes

_libc = ctypes.CDLL(None, use_errno=True)


class JailError(OSError):
    """The jail cannot be set up here."""


def unshare(spaces: int) -> None:
    """Put this process (for PID namespaces: its next children) into new namespaces."""
    _call("unshare", spaces)


def setns(descriptor: int, space: int) -> None:
    """Join the namespace that the open file ``/proc/…/ns/…`` stands for."""
    _call("setns", descriptor, space)


def mount(
    source: str | Path | None, target: str | Path, kind: str | None, flags: int, options: str = ""
) -> None:
    """As mount(2)."""
    as_bytes = [None if text is None else os.fsencode(text) for text in (source, target, kind)]
    if _libc.mount(*as_bytes, ctypes.c_ulong(flags), options.encode() or None) != 0:
        number = ctypes.get_errno()
        raise JailError(number, f"mount {target}: {os.strerror(number)}")


def unmount(target: str | Path) -> None:
    """Take away what is mounted at ``target``, at once for newcomers."""
    _call("umount2", os.fsencode(target), _MNT_DETACH)


def change_root(root: Path) -> None:
    """Make the mount at ``root`` the root of this mount namespace, and forget the old one."""
    os.chdir(root)
    if _libc.syscall(_PIVOT_ROOT[os.uname().machine], b".", b".") != 0:
        number = ctypes.get_errno()
        raise JailError(number, f"pivot_root: {os.strerror(number)}")
    unmount(".")
    os.chdir("/")


def die_with_parent(by: signal.Signals = signal.SIGKILL) -> None:
    """Have the kernel end this process, by a signal, when the one that started it ends.

    A change of user or of capabilities takes this back.
    """
    _prctl(_PR_SET_PDEATHSIG, by)


def adopt_orphans() -> None:
    """Become the parent of what descendants leave behind when they end."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def drop_capabilities() -> None:
    """Give up every capability, for what this process executes as well."""
    for capability in range(64):
        if _libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break  # the last one there is
    header, nothing = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0), (ctypes.c_uint32 * 6)()
    _call("capset", header, nothing)
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)


def own_proc_again() -> None:
    """After a change of user: make ``/proc/self`` this user's."""
    _prctl(_PR_SET_DUMPABLE, 1)


def hide_from_own_user() -> None:
    """Make ``/proc/self`` root's, so that other processes of this user can read and change nothing there."""
    _prctl(_PR_SET_DUMPABLE, 0)


def filter_system_calls(program: bytes) -> None:
    """Install a filter, a compiled BPF program; children inherit it and none can take it off."""

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))

    described = Program(len(program) // _BPF_INSTRUCTION, program)
    _call("prctl", _PR_SET_SECCOMP, ctypes.c_ulong(_SECCOMP_MODE_FILTER), ctypes.byref(described), 0, 0)


def _prctl(option: int, value: int) -> None:
    _call("prctl", option, ctypes.c_ulong(value), *[ctypes.c_ulong(0)] * 3)


def _call(name: str, *arguments: object) -> None:
    if getattr(_libc, name)(*arguments) != 0:
        number = ctypes.get_errno()
        raise JailError(number, f"{name}: {os.strerror(number)}")

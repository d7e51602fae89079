"""The few system calls of Linux that Python's ``os`` does not have."""

from __future__ import annotations

import ctypes
import os
import signal
import struct
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
_PERF_EVENT_OPEN = {"x86_64": 298, "aarch64": 241}
_PERF_BYTES = 128  # of its attributes, of which nine tenths are not needed here
_PERF_SOFTWARE, _PERF_TASK_CLOCK, _PERF_INHERIT, _PERF_WITHOUT_KERNEL = 1, 1, 1 << 1, 1 << 5
_PERF_CLOSE_ON_EXEC = 8
_MOUNT_SETATTR = 442  # on every architecture
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
_KEYCTL = {"x86_64": 250, "aarch64": 219}
_KEYCTL_JOIN_SESSION_KEYRING = 1
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


def set_flags(target: str | Path, flags: int) -> None:
    """Set MS_RDONLY, MS_NOSUID and the like on a mount and on all below it.

    Raises:
        JailError: it cannot be; a kernel before 5.12 does not know how.
    """
    # The first bits of both kinds of flags are the same: read-only, no set-uid, no devices, no programs.
    attributes = struct.pack("=QQQQ", flags, 0, 0, 0)
    number = ctypes.c_long(_MOUNT_SETATTR)
    if _libc.syscall(number, _AT_FDCWD, os.fsencode(target), _AT_RECURSIVE, attributes, ctypes.c_size_t(32)):
        raise JailError(ctypes.get_errno(), f"mount_setattr {target}: {os.strerror(ctypes.get_errno())}")


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


def count_time(pid: int) -> int:
    """An open file that reads as the nanoseconds a process and what it starts from now on take of processors.

    Raises:
        JailError: we may not.
    """
    flags = _PERF_INHERIT | _PERF_WITHOUT_KERNEL  # without it only root may; the clock counts both anyhow
    attributes = struct.pack("=IIQQQQQ", _PERF_SOFTWARE, _PERF_BYTES, _PERF_TASK_CLOCK, 0, 0, 0, flags)
    call = _PERF_EVENT_OPEN[os.uname().machine]
    event = _libc.syscall(call, attributes.ljust(_PERF_BYTES, b"\0"), pid, -1, -1, _PERF_CLOSE_ON_EXEC)
    if event < 0:
        raise JailError(ctypes.get_errno(), f"perf_event_open: {os.strerror(ctypes.get_errno())}")
    return int(event)


def own_keyring() -> None:
    """Leave the session's keys (tickets, passwords of network disks) behind, for an empty keyring."""
    if _libc.syscall(_KEYCTL[os.uname().machine], _KEYCTL_JOIN_SESSION_KEYRING, None, 0, 0, 0) < 0:
        raise JailError(ctypes.get_errno(), f"keyctl: {os.strerror(ctypes.get_errno())}")


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

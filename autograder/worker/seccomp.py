"""A filter of system calls by libseccomp: what no notebook needs and what has broken jails before.

The list follows the default profiles of Docker and systemd: calls that need a capability anyhow, calls
into parts of the kernel with a history of holes, memory that nobody can count without a memory cgroup.
libseccomp is used as it is, through ctypes; where it is not installed, the jail does without.
"""

from __future__ import annotations

import ctypes
import errno
import os
from dataclasses import dataclass

from autograder.worker import kernel

_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_EQUAL, _GREATER, _MASKED_EQUAL = 4, 6, 7
_OPTIMIZE = 8
_AF_UNIX, _AF_INET, _AF_INET6 = 1, 2, 10

# Refused as if a privilege were missing.
_DENIED = (
    "acct", "add_key", "bpf", "chroot", "clock_adjtime", "clock_settime", "create_module", "delete_module",
    "finit_module", "fsconfig", "fsmount", "fsopen", "fspick", "init_module", "ioperm", "iopl", "kcmp",
    "kexec_file_load", "kexec_load", "keyctl", "lookup_dcookie", "mount", "mount_setattr", "move_mount",
    "name_to_handle_at", "nfsservctl", "open_by_handle_at", "open_tree", "perf_event_open", "pidfd_getfd",
    "pivot_root", "process_madvise", "process_vm_readv", "process_vm_writev", "ptrace", "quotactl",
    "quotactl_fd", "reboot", "request_key", "setdomainname", "sethostname", "setns", "settimeofday",
    "swapoff", "swapon", "sync", "syncfs", "syslog", "umount", "umount2", "unshare", "userfaultfd", "uselib", "vhangup",
)  # fmt: skip
# Said to be unknown, so that libraries take another way: clone3 hides its flags from a filter, and of the
# older kind of asynchronous operations there is a fixed number for the whole machine.
_UNKNOWN = ("clone3", "io_setup", "io_uring_enter", "io_uring_register", "io_uring_setup")
# Memory that belongs to no process, so that only a memory cgroup counts it: files without a name, objects of
# System V, pages that wait in pipes and sockets when nobody has them mapped any more.
_UNCOUNTED = (
    "memfd_create",
    "memfd_secret",
    "msgget",
    "semget",
    "sendfile",
    "shmget",
    "splice",
    "tee",
    "vmsplice",
)
# How a process says where its program lies, by which forks of the warm process are known.
_PRCTL_SET_MM = 35
_SPACES = (
    kernel.CLONE_NEWNS, kernel.CLONE_NEWCGROUP, kernel.CLONE_NEWUTS, kernel.CLONE_NEWIPC,
    kernel.CLONE_NEWUSER, kernel.CLONE_NEWPID, kernel.CLONE_NEWNET,
)  # fmt: skip


@dataclass(frozen=True)
class Filter:
    """A compiled filter and the version of the library that made it."""

    program: bytes
    version: str


class _Compare(ctypes.Structure):
    _fields_ = (
        ("argument", ctypes.c_uint),
        ("operator", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


class _Version(ctypes.Structure):
    _fields_ = (("major", ctypes.c_uint), ("minor", ctypes.c_uint), ("micro", ctypes.c_uint))


def compile_filter(memory_is_counted: bool) -> Filter | None:
    """The filter for a worker; None where libseccomp is not installed.

    Args:
        memory_is_counted: a memory cgroup holds the workers, so they may have files in memory.

    Raises:
        JailError: the library is there and fails.
    """
    try:
        library = ctypes.CDLL("libseccomp.so.2")
    except OSError:
        return None
    library.seccomp_init.restype = ctypes.c_void_p
    library.seccomp_version.restype = ctypes.POINTER(_Version)
    context = ctypes.c_void_p(library.seccomp_init(ctypes.c_uint32(_ALLOW)))
    if not context:
        raise kernel.JailError(errno.ENOMEM, "seccomp_init")
    try:
        library.seccomp_attr_set(context, _OPTIMIZE, 2)  # a binary tree; libraries before 2.5 have none
        _add_rules(library, context, memory_is_counted)
        program = _export(library, context)
    finally:
        library.seccomp_release(context)
    version = library.seccomp_version().contents
    return Filter(program, f"{version.major}.{version.minor}.{version.micro}")


def _add_rules(library: ctypes.CDLL, context: ctypes.c_void_p, memory_is_counted: bool) -> None:
    def refuse(call: str, number: int, *compare: _Compare) -> None:
        resolved = library.seccomp_syscall_resolve_name(call.encode())
        if resolved == -1:  # not known to this version of the library
            return
        array = (_Compare * max(1, len(compare)))(*compare)
        code = library.seccomp_rule_add_array(
            context, ctypes.c_uint32(_ERRNO | number), resolved, len(compare), array
        )
        if code not in (0, -errno.EDOM):  # EDOM: not a call of this architecture
            raise kernel.JailError(-code, f"seccomp rule for {call}: {os.strerror(-code)}")

    for call in _DENIED:
        refuse(call, errno.EPERM)
    for call in (*_UNKNOWN, *(() if memory_is_counted else _UNCOUNTED)):
        refuse(call, errno.ENOSYS)
    refuse("prctl", errno.EPERM, _Compare(0, _EQUAL, _PRCTL_SET_MM, 0))
    for space in _SPACES:
        refuse("clone", errno.EPERM, _Compare(0, _MASKED_EQUAL, space, space))
    for family in set(range(_AF_INET6)) - {_AF_UNIX, _AF_INET}:
        refuse("socket", errno.EAFNOSUPPORT, _Compare(0, _EQUAL, family, 0))
    refuse("socket", errno.EAFNOSUPPORT, _Compare(0, _GREATER, _AF_INET6, 0))


def _export(library: ctypes.CDLL, context: ctypes.c_void_p) -> bytes:
    handle = os.memfd_create("filter")
    try:
        code = library.seccomp_export_bpf(context, handle)
        if code != 0:
            raise kernel.JailError(-code, f"seccomp_export_bpf: {os.strerror(-code)}")
        return os.pread(handle, os.fstat(handle).st_size, 0)
    finally:
        os.close(handle)

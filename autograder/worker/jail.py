"""The jail around a worker: namespaces, a file system of its own, no privileges.

Four kinds of processes. The *warm process* has the libraries loaded and is large, so that a fork of it
takes long. The *jailer*, forked from it before it loads anything, is small and prepares jails. The *init*
of each jail, forked from the jailer, is process 1 of its PID namespace: it watches what the jail takes
and ends everything with itself. The *worker*, forked from the warm process straight into a prepared jail,
runs the student's code as an unprivileged user with no capability, no network, no other file than the
read-only environment, its data, and a home of limited size.

Works as root and, through a user namespace, as an ordinary user. Linux only; where it cannot be set up,
`Jailer.start` or `Jailer.take` says why.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, NoReturn

from autograder.limits import Limits
from autograder.worker import account, kernel
from autograder.worker.kernel import JailError
from autograder.worker.meter import Meter
from autograder.worker.processes import Held, Origin, all_but_this, running
from autograder.worker.rootfs import (
    DATA,
    HOME,
    IN_MEMORY,
    STUDENT,
    Shown,
    make_home,
    make_private,
    make_template,
    others_may_read,
)
from autograder.worker.seccomp import Filter
from autograder.worker.users import Users, in_new_namespace, of_root
from autograder.worker.users import map_ids as _map_ids

WATCH_SECONDS = 0.1
_REST_SECONDS = 0.01
_PRIORITY = -5
"""Of the inits: who watches is not to wait for those who are watched."""
_SPACES = {
    "pid": kernel.CLONE_NEWPID,
    "ipc": kernel.CLONE_NEWIPC,
    "net": kernel.CLONE_NEWNET,
    "uts": kernel.CLONE_NEWUTS,
    "mnt": kernel.CLONE_NEWNS,
}


@dataclass(frozen=True)
class Jail:
    """A prepared jail nobody is in yet.

    Attributes:
        init: its process 1, as the warm process sees it.
        control: the connection to it; closing it ends the jail.
        spaces: its namespaces, file descriptors by name.
        owner: the user that the worker is, as seen from outside the jail's user namespace.
    """

    init: int
    control: socket.socket
    spaces: dict[str, int]
    owner: int

    def fork(self) -> int:
        """As ``os.fork``, but the child is in the jail's PID namespace; `enter` does the rest.

        The caller stays in its own namespace, but cannot start threads or other processes any more.
        """
        kernel.setns(self.spaces["pid"], kernel.CLONE_NEWPID)  # for children only
        return os.fork()

    def watch(self, limits: Limits, origin: Origin, connection: socket.socket, meter: int) -> None:
        """Have the init enforce limits, until the worker ends or the judge hangs up.

        Args:
            origin: of the worker.
            connection: the worker's to the judge.
            meter: file descriptor of the `Meter` to write to.
        """
        orders = {
            "memory": limits.memory,
            "cpu_seconds": limits.cpu_seconds,
            "processes": limits.processes,
            "origin": asdict(origin),
        }
        socket.send_fds(self.control, [json.dumps(orders).encode()], [connection.fileno(), meter])
        for descriptor in self.spaces.values():
            os.close(descriptor)

    def ended(self, status: int, memory: bool) -> None:
        """Tell the init that the worker has ended, and that the kernel did it for ``memory``."""
        with contextlib.suppress(OSError):  # the init is gone already
            self.control.send(json.dumps([status, memory]).encode())


class Jailer:
    """The warm process' side of the jailer.

    Attributes:
        apart: each jail has a user of its own.
    """

    def __init__(self, requests: socket.socket, apart: bool) -> None:
        self._requests = requests
        self.apart = apart

    @classmethod
    def start(cls, shown: Shown, mount_point: Path) -> Jailer:
        """Start the jailer. Call it while this process is small and has one thread.

        Args:
            mount_point: an existing empty folder, covered in the jailer's own mount namespace.

        Raises:
            JailError: jails cannot be set up here.
        """
        users = of_root() if os.geteuid() == 0 else in_new_namespace(others_may_read(shown))
        here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        if os.fork() == 0:
            here.close()
            _supply(shown, mount_point, there, users)
        there.close()
        if users.lock is not None:
            os.close(users.lock)
        return cls(here, users.apart)

    def take(self) -> Jail:
        """A new jail.

        Raises:
            JailError: it cannot be set up.
        """
        self._requests.send(b"1")
        answer, descriptors, _, _ = socket.recv_fds(self._requests, 4096, 1)
        if not descriptors:
            raise JailError(answer.decode() or "the jailer is gone")
        init, owner = map(int, answer.split())
        spaces = {name: os.open(f"/proc/{init}/ns/{name}", os.O_RDONLY) for name in _SPACES}
        return Jail(init, socket.socket(fileno=descriptors[0]), spaces, owner)


def enter(jail: Jail, scratch: Path, limits: Limits, *keep: int) -> None:
    """Put the calling process, a child by `Jail.fork`, into the jail and take its privileges away.

    Args:
        scratch: folder whose files the student finds at home; copied, never written to.
        keep: the file descriptors that stay open.
    """
    files = os.open(scratch, os.O_RDONLY | os.O_DIRECTORY)
    for name, kind in _SPACES.items():
        if name != "pid":
            kernel.setns(jail.spaces[name], kind)
    os.umask(0o022)
    make_home(Path(f"/proc/self/fd/{files}"), limits.scratch, jail.owner)
    _close_all_but(*keep)
    if jail.owner != os.geteuid():
        os.setgroups([])
        os.setresgid(jail.owner, jail.owner, jail.owner)
        os.setresuid(jail.owner, jail.owner, jail.owner)
        kernel.own_proc_again()
    with contextlib.suppress(OSError):  # without them in the kernel, or for a user who has too many
        kernel.own_keyring()
    kernel.unshare(kernel.CLONE_NEWUSER)
    _map_ids(STUDENT, jail.owner, jail.owner)
    with contextlib.suppress(OSError):  # no further user namespaces: each would hand out capabilities again
        Path("/proc/sys/user/max_user_namespaces").write_text("0")
    os.chdir(HOME)
    os.environ.update(
        HOME=HOME,
        USER="student",
        AUTOGRADER_DATA=DATA,
        IPYTHONDIR=f"{HOME}/.ipython",
        MPLCONFIGDIR="/tmp/matplotlib",
        TMPDIR="/tmp",
    )


def drop_privileges(system_calls: Filter | None) -> None:
    """The last step before student code: from here on nothing can be taken back."""
    kernel.drop_capabilities()
    kernel.die_with_parent()
    if system_calls is not None:
        kernel.filter_system_calls(system_calls.program)


def _close_all_but(*keep: int) -> None:
    start = 3
    for descriptor in (*sorted(keep), 1 << 20):
        os.closerange(start, descriptor)
        start = descriptor + 1


# ------------------------------------------------------------------------------------------ the jailer


def _supply(shown: Shown, mount_point: Path, requests: socket.socket, users: Users) -> NoReturn:
    """The jailer: hand out a jail for every request, with the next one prepared meanwhile."""
    try:
        lock = () if users.lock is None else (users.lock,)
        _close_all_but(requests.fileno(), *lock)
        kernel.die_with_parent()
        kernel.adopt_orphans()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel reaps, in the jails as well
        try:
            kernel.unshare(kernel.CLONE_NEWNS)
            make_template(shown, mount_point)
        except OSError as error:
            requests.recv(1)
            requests.send(str(error).encode())
            os._exit(1)
        while True:
            spare = _prepare(users, lock)
            if not requests.recv(1):
                break
            if isinstance(spare, str):
                requests.send(spare.encode())
            else:
                init, owner, control = spare
                socket.send_fds(requests, [f"{init} {owner}".encode()], [control.fileno()])
                control.close()
    finally:
        os._exit(0)


def _prepare(users: Users, lock: tuple[int, ...]) -> tuple[int, int, socket.socket] | str:
    """Start an init and wait for its jail to stand, or to say why it does not.

    Args:
        lock: open file that every init holds.

    A process can divide its children's PID namespace off once only, so another one stands between.
    """
    try:
        owner = users.take()
    except JailError as error:
        return str(error)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    if os.fork() == 0:
        try:
            kernel.unshare(kernel.CLONE_NEWPID)
            init = os.fork()
            if init == 0:
                _init(theirs, owner, lock)
            theirs.send(str(init).encode())
        except OSError as error:
            theirs.send(str(error).encode())
        finally:
            os._exit(0)
    theirs.close()
    said, init_pid = sorted((ours.recv(4096), ours.recv(4096)), key=bytes.isdigit)  # they come in any order
    if said == b"ready":
        users.give(owner, int(init_pid))
        return int(init_pid), owner, ours
    ours.close()
    return said.decode() or init_pid.decode() or "the init of a jail ended"


# --------------------------------------------------------------------------------------------- the init


def _init(control: socket.socket, owner: int, lock: tuple[int, ...]) -> NoReturn:
    """Process 1 of a jail: build it, watch it, end it. It ends when nobody holds the other end of ``control``."""
    try:
        _close_all_but(control.fileno(), *lock)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)  # it waits for orphans, whose time is handed on to it
        with contextlib.suppress(OSError):  # only root may
            os.setpriority(os.PRIO_PROCESS, 0, _PRIORITY)
        try:
            kernel.unshare(sum(_SPACES.values()) - kernel.CLONE_NEWPID)
            make_private(owner)
            socket.sethostname("jail")
        except OSError as error:
            control.send(str(error).encode())
            os._exit(1)
        control.send(b"ready")
        orders, descriptors, _, _ = socket.recv_fds(control, 4096, 2)
        kernel.hide_from_own_user()
        if descriptors:
            _watch(control, json.loads(orders), *descriptors)
    finally:
        os._exit(0)  # and the kernel ends whatever is left in the jail


def _watch(control: socket.socket, orders: dict[str, Any], connection: int, meter_file: int) -> None:
    """Until the worker ends, the judge hangs up, or a limit is passed; then end everything in here.

    As long as this process holds the judge's connection, the judge does not see it closed: when it does,
    the meter tells the end.
    """
    meter = Meter(meter_file)
    events = select.poll()
    events.register(connection, select.POLLRDHUP)
    events.register(control, select.POLLIN)
    orphans = _told_of_children()
    events.register(orphans, select.POLLIN)
    origin = Origin(orders["origin"]["image"], Held(**orders["origin"]["held"]))
    taken = account.Account(orders["memory"], origin, IN_MEMORY)
    while True:
        now = taken.now()
        meter.saw(now.memory, now.cpu_seconds)
        if now.memory > orders["memory"]:
            meter.too_much_memory()
            break
        if now.cpu_seconds > orders["cpu_seconds"]:
            meter.too_much_cpu()
            break
        if now.processes > orders["processes"] + 1:
            meter.too_many_processes()
            break
        ready = dict(events.poll(1000 * WATCH_SECONDS))
        if control.fileno() in ready:
            if report := control.recv(100):
                status, memory = json.loads(report)
                meter.ended(status)
                if memory:
                    meter.too_much_memory()
            break
        if connection in ready:
            break
        if orphans.fileno() in ready:
            time.sleep(_REST_SECONDS)  # who makes many is not to keep this process from anything else
            orphans.recv(4096)
    while any(map(running, all_but_this())):
        with contextlib.suppress(ProcessLookupError):
            os.kill(-1, signal.SIGKILL)
        time.sleep(0.0002)
    meter.all_ended()
    with contextlib.suppress(OSError), socket.socket(fileno=connection) as judge:
        # Not only closed: what is being ended holds it open until the kernel has freed its memory.
        judge.shutdown(socket.SHUT_RDWR)


def _told_of_children() -> socket.socket:
    """Something that can be read when a child of this process has ended."""
    here, there = socket.socketpair()
    there.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(there.detach(), warn_on_full_buffer=False)
    return here

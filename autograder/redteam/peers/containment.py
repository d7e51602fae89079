"""A machine of its own for a grader that has no walls, so that an attack on it harms nobody.

bubblewrap runs the grader as an ordinary user without capabilities, with own PID, IPC, UTS and user
namespaces, a read-only system and Python environment, and nothing of the real machine's homes and
temporary folders. The network namespace holds a loopback interface and nothing else; what runs the
grader is in it too, outside of all other walls, and can so listen to who tries to get out.
"""

from __future__ import annotations

import fcntl
import functools
import os
import resource
import select
import shutil
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import autograder
from autograder.errors import UserError
from autograder.worker import kernel
from autograder.worker.processes import descendants, running, tasks

PROGRAM = "bwrap"
MEMORY = 2 << 30
"""Bytes after which everything is ended, to save the machine; the assignment allows half of it."""

TASKS = 600
"""Processes and threads, likewise."""

DISK = 8 << 30
_FILE_SIZE, _ADDRESS_SPACE, _OPEN_FILES = 1 << 30, 16 << 30, 4096
INSIDE = Path("/srv/grading")
"""Where the grader's folder is in there."""

SHARED = {"tmp": "/tmp", "var-tmp": "/var/tmp", "shm": "/dev/shm", "run": "/run"}
"""Places that everybody may write to, by the folder that stands in for them."""

_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc/passwd", "/etc/group", "/etc/hosts", "/etc/localtime",
           "/etc/nsswitch.conf", "/etc/ld.so.cache", "/etc/alternatives", "/etc/fonts", "/etc/ssl")  # fmt: skip
_STEP = '"$@" </dev/null >&2; echo $?; read -r _'
_SIOCSIFFLAGS, _IFF_UP = 0x8914, 0x1


@dataclass(frozen=True)
class Outcome:
    """What running a grader came to.

    Attributes:
        status: its exit status, or None if it was ended from outside.
        stopped: why it was ended, or "".
        left: processes it left running.
        seconds: wall-clock time.
    """

    status: int | None
    stopped: str
    left: int
    seconds: float


def require_containment() -> None:
    """Refuse to run hostile code anywhere else.

    Raises:
        UserError: bubblewrap is missing, or cannot set up namespaces here.
    """
    if sys.platform != "linux" or shutil.which(PROGRAM) is None:
        raise UserError(
            f"{PROGRAM}: not found; other graders have no walls and are attacked inside bubblewrap only: "
            "install it (on Debian: apt install bubblewrap), or leave out --peers"
        )
    trial = subprocess.run(
        [PROGRAM, "--unshare-all", "--ro-bind", "/", "/", "true"], capture_output=True, text=True, check=False
    )
    if trial.returncode:
        raise UserError(f"{PROGRAM}: cannot set up namespaces on this machine: {trial.stderr.strip()}")


@functools.cache
def enter_empty_network() -> None:
    """Put this process, which has one thread, into a network with a loopback interface only; once."""
    user, group = os.geteuid(), os.getegid()
    kernel.unshare(kernel.CLONE_NEWNET | (kernel.CLONE_NEWUSER if user else 0))
    if user:
        Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1", encoding="ascii")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        fcntl.ioctl(line, _SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", _IFF_UP))


@dataclass(frozen=True)
class Container:
    """A place for one grading.

    Attributes:
        place: a folder of the machine; ``grading`` in it is the grader's own, which is writable.
        environment: the grader's variables.
    """

    place: Path
    environment: Mapping[str, str]

    @property
    def grading(self) -> Path:
        """The grader's folder, as seen from outside."""
        return self.place / "grading"

    @property
    def log(self) -> Path:
        """Everything that the commands wrote."""
        return self.place / "log"

    def left_in_shared(self, pattern: str) -> list[str]:
        """Files that were left where everybody may write, as paths inside."""
        return [
            f"{inside}/{path.name}"
            for name, inside in SHARED.items()
            for path in (self.place / name).glob(pattern)
        ]

    def run(self, command: Sequence[str], seconds: float) -> Outcome:
        """Run a Python module with its arguments in the course's folder.

        Args:
            seconds: after which it is ended.
        """
        started = time.monotonic()
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                [*self._walls(), "sh", "-c", _STEP, "sh", sys.executable, "-m", *command],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, env=dict(self._variables()),
                preexec_fn=_limit,
            )  # fmt: skip
        try:
            status, stopped = self._watch(process, started + seconds)
            took = time.monotonic() - started
            left = 0 if stopped or status is None else _left_running(process.pid)
        finally:
            process.kill()
            process.communicate()
        return Outcome(status, stopped, left, took)

    def _watch(self, process: subprocess.Popen[bytes], end: float) -> tuple[int | None, str]:
        """Wait for the exit status, and end everything that takes too much."""
        assert process.stdout is not None
        free = shutil.disk_usage(self.place).free
        started = time.monotonic()
        while True:
            if select.select([process.stdout], [], [], 0.3)[0]:
                line = process.stdout.readline()
                return (int(line), "") if line.strip().isdigit() else (None, "")
            family = descendants(process.pid)
            if time.monotonic() > end:
                return None, f"grading went on for {time.monotonic() - started:.0f} s and had to be ended"
            if sum(task.threads for task in tasks(family).values()) > TASKS:
                return None, f"grading took more than {TASKS} processes and threads and had to be ended"
            if sum(map(_share_of_memory, family)) > MEMORY:
                return None, f"grading took more than {MEMORY >> 30} GB of memory and had to be ended"
            if free - shutil.disk_usage(self.place).free > DISK:
                return None, f"grading took more than {DISK >> 30} GB on disk and had to be ended"

    def _variables(self) -> Mapping[str, str]:
        return {
            "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
            "PYTHONPATH": str(Path(autograder.__file__).parent.parent),
            "LANG": "C.UTF-8",
            "OMP_NUM_THREADS": "1",
            **self.environment,
        }

    def _walls(self) -> list[str]:
        for name in SHARED:
            (self.place / name).mkdir(exist_ok=True)
        package = Path(autograder.__file__).parent
        environment = {sys.prefix, sys.base_prefix, str(Path(sys.executable).resolve().parent.parent)}
        return [
            PROGRAM, "--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try",
            "--uid", "1000", "--gid", "1000", "--cap-drop", "ALL", "--die-with-parent", "--new-session",
            *_each("--ro-bind-try", _SYSTEM, lambda path: path),
            "--proc", "/proc", "--dev", "/dev",
            *_each("--bind", SHARED, lambda name: str(self.place / name), SHARED.get),
            *_each("--ro-bind", sorted(environment), lambda path: path),
            "--ro-bind", str(package), str(package),
            "--bind", str(self.grading), str(INSIDE), "--chdir", str(INSIDE / "course"),
        ]  # fmt: skip


def _each(
    option: str,
    names: Sequence[str] | Mapping[str, str],
    source: Callable[[str], str],
    target: Callable[[str], str | None] = lambda name: name,
) -> list[str]:
    return [part for name in names for part in (option, source(name), str(target(name)))]


def _limit() -> None:
    for what, most in (
        (resource.RLIMIT_FSIZE, _FILE_SIZE),
        (resource.RLIMIT_AS, _ADDRESS_SPACE),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))


def _left_running(pid: int, wait: float = 1.0) -> int:
    """How many processes are there besides bubblewrap's two and the shell, after they had time to end."""
    end = time.monotonic() + wait
    while True:
        left = sum(map(running, descendants(pid))) - 3
        if left <= 0 or time.monotonic() > end:
            return max(0, left)
        time.sleep(0.05)


def _share_of_memory(pid: int) -> int:
    """Bytes of a process that belong to no file, pages that it shares counted in part."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    sizes = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:] if line.endswith("kB")}
    return (sizes.get("Pss_Anon", 0) + sizes.get("Pss_Shmem", 0)) << 10

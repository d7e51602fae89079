"""The warm process: has the libraries imported, and forks a fresh worker for every connection.

Started as ``python -s -P -m autograder.worker.warm`` in an environment of its own; a JSON object on standard input says where to
listen and what to import. It never runs a student's code itself, and never initialises CUDA: a fork
after that is broken.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import select
import signal
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from autograder.limits import Limits
from autograder.startup import import_all, quick_imports
from autograder.worker import account, cgroup, jail, kernel, seccomp
from autograder.worker.confine import confine
from autograder.worker.processes import Origin
from autograder.worker.rootfs import HOME, Shown, shown_folders

_JUDGE_SECONDS = 300.0  # in which a judge that has connected must have said what it wants
_OUT_OF_MEMORY_SCORE = "500"  # half the machine's memory more than it has


@dataclass
class Guards:
    """What can be put around workers here."""

    jailer: jail.Jailer
    groups: cgroup.ControlGroups | None
    system_calls: seccomp.Filter | None


@dataclass
class Running:
    """A worker in its jail."""

    jail: jail.Jail
    group: Path | None


def main() -> None:
    """Import, listen, and fork until the grader closes our standard input, or ends."""
    settings: dict[str, Any] = json.loads(sys.stdin.readline())
    answer = os.fdopen(settings["answer"], "w")  # not standard output: libraries say there what they like
    os.set_inheritable(answer.fileno(), False)
    folder = Path(settings["address"]).parent
    protection: dict[str, Any] = {"namespaces": False, "user": "root" if os.geteuid() == 0 else "ordinary"}
    guards = None
    shown = Shown((folder / "data" / "student").resolve(), tuple(settings["devices"]))
    with contextlib.suppress(OSError):  # without keys in the kernel
        kernel.own_keyring()
    if settings["sandbox"] == "jail":
        try:
            guards = _guard(shown, folder)
        except OSError as error:
            answer.write(json.dumps({"jail": str(error)}) + "\n")
            answer.close()
            return
        protection["namespaces"] = True
    protection["seccomp"] = guards.system_calls.version if guards and guards.system_calls else None
    protection["cgroup"] = bool(guards and guards.groups)
    protection["users"] = "one for each jail" if guards and guards.jailer.apart else "shared"
    protection["not_limited"] = list(_not_limited(guards))
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    server.bind(settings["address"])
    with quick_imports():
        from autograder.worker.shell import make_shell

        shell = make_shell()
        with shell.builtin_trap:  # libraries look for `get_ipython` when they are imported
            _preload(settings["modules"])
    if settings["devices"]:
        _repeatable_on_gpus()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the grader's to handle
    gc.collect()
    gc.freeze()  # objects made so far are never collected, so a worker's gc does not copy their pages
    sys.stdout.flush()  # what libraries said goes to the log here, and not again from every fork
    server.listen(64)
    answer.write(
        json.dumps({"protection": protection, "shown": shown_folders(shown) if guards else []}) + "\n"
    )
    answer.close()
    Warm(server, guards, shell, folder, bool(settings["devices"])).serve()


def _guard(shown: Shown, folder: Path) -> Guards:
    """Prepare the jail. Before anything large is loaded: the jailer, forked here, must be small."""
    groups = cgroup.ControlGroups.find(os.getppid())
    return Guards(
        jail.Jailer.start(shown, folder / "root"), groups, seccomp.compile_filter(groups is not None)
    )


def _not_limited(guards: Guards | None) -> Iterator[str]:
    """What a worker may take without anybody counting it, in words for the record."""
    if guards is None:
        yield "all but the memory, the time, the files and the output of each process"
        return
    if guards.groups is None:
        yield from account.UNCOUNTED
        if guards.system_calls is None:
            yield "files in memory that have no name"
        if not account.time_is_exact():
            yield "processor time of processes that nobody waits for and that end between two looks"
    yield "locks on files that all jails show"
    if not guards.jailer.apart:
        yield "what the kernel limits by user: descriptors on their way, pages of pipes, watches of files"


def _preload(modules: list[str]) -> None:
    import torch

    torch.set_num_threads(1)
    ours = ("autograder.data", "autograder.notebook", "autograder.probes", "autograder.worker.serve")
    import_all((*ours, *modules))


def _repeatable_on_gpus() -> None:
    """The same sums twice, as far as torch can; it touches no GPU yet.

    Source: https://docs.pytorch.org/docs/stable/notes/randomness.html. Without TF32, whose products have ten
    bits, results are those of the processor but for the order of sums.
    """
    import torch

    os.environ["CUBLAS_WORKSPACE_CONFIG"] = ":4096:8"
    torch.use_deterministic_algorithms(True, warn_only=True)  # what has no such algorithm still runs
    torch.backends.cudnn.benchmark = False
    torch.backends.cudnn.allow_tf32 = torch.backends.cuda.matmul.allow_tf32 = False


class Warm:
    """Gives a worker to every judge that connects, and tells the jails when theirs has ended."""

    def __init__(
        self, server: socket.socket, guards: Guards | None, shell: Any, folder: Path, gpu: bool
    ) -> None:
        self.server, self.guards, self.shell, self.folder, self.gpu = server, guards, shell, folder, gpu
        self.running: dict[int, Running] = {}
        self.count = 0

    def serve(self) -> None:
        """Until the grader is gone."""
        ended, tell = socket.socketpair()
        tell.setblocking(False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(tell.fileno(), warn_on_full_buffer=False)
        while True:
            ready, _, _ = select.select([self.server, sys.stdin, ended], [], [])
            if sys.stdin in ready:
                return
            if ended in ready:
                ended.recv(4096)
                self._reap()
            if self.server in ready:
                connection, _ = self.server.accept()
                with connection, contextlib.suppress(OSError, ValueError, EOFError):
                    self._start(connection)

    def _start(self, connection: socket.socket) -> None:
        """Fork a worker and answer with its process and that of its jail's init, 0 without a jail."""
        connection.settimeout(_JUDGE_SECONDS)
        size = int.from_bytes(_exactly(connection, 4), "big")
        settings = json.loads(_exactly(connection, size))
        connection.settimeout(None)
        limits, scratch = Limits(**settings["limits"]), Path(settings["scratch"])
        variables, init = settings["environment"], 0
        if self.guards is None:
            pid = os.fork()
            if pid == 0:
                os.environ.update(variables)
                self._work_openly(connection, scratch, limits)
        else:
            meter = os.open(settings["meter"], os.O_RDWR)
            try:
                pid, init = self._start_in_jail(self.guards, connection, scratch, limits, variables, meter)
            except kernel.JailError as error:
                (self.folder / "jail-error").write_text(str(error))
                return
            finally:
                os.close(meter)
        connection.sendall(pid.to_bytes(8, "big") + init.to_bytes(8, "big"))

    def _start_in_jail(
        self,
        guards: Guards,
        connection: socket.socket,
        scratch: Path,
        limits: Limits,
        variables: dict[str, str],
        meter: int,
    ) -> tuple[int, int]:
        self.count += 1
        name = f"worker-{os.getpid()}-{self.count}"
        group = guards.groups.make(name, limits) if guards.groups else None
        place = guards.jailer.take()
        pid = place.fork()
        if pid == 0:
            os.environ.update(variables)
            self._work_in_jail(connection, place, group, scratch, limits, guards.system_calls)
        place.watch(limits, Origin.of(os.getpid()), connection, meter)
        self.running[pid] = Running(place, group)
        return pid, place.init

    def _reap(self) -> None:
        with contextlib.suppress(ChildProcessError):
            while (found := os.waitpid(-1, os.WNOHANG))[0]:
                worker = self.running.pop(found[0], None)
                if worker is None:
                    continue
                groups = self.guards.groups if self.guards else None
                too_much = groups.leave(worker.group) if groups and worker.group else False
                code = os.waitstatus_to_exitcode(found[1])
                worker.jail.ended(code if code >= 0 else 128 - code, too_much)
                worker.jail.control.close()

    def _work_in_jail(
        self,
        connection: socket.socket,
        place: jail.Jail,
        group: Path | None,
        scratch: Path,
        limits: Limits,
        system_calls: seccomp.Filter | None,
    ) -> NoReturn:
        """In the child: go to jail, take the limits, serve one submission."""
        try:
            _begin()
            _first_to_go()
            if group is not None:
                cgroup.join(group)
            trouble = os.open(self.folder / "jail-error", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            try:
                jail.enter(place, scratch, limits, connection.fileno(), trouble)
                confine(Path(HOME), limits, self.gpu, own_user=True)
                jail.drop_privileges(system_calls)
            except OSError as error:
                os.write(trouble, f"{error}\n".encode())
                os._exit(1)
            os.close(trouble)
            _serve(connection, self.shell, limits)
        finally:
            os._exit(0)

    def _work_openly(self, connection: socket.socket, scratch: Path, limits: Limits) -> NoReturn:
        """In the child, without a jail."""
        try:
            self.server.close()
            _begin()
            kernel.die_with_parent()
            confine(scratch, limits, self.gpu, own_user=False)
            _serve(connection, self.shell, limits)
        finally:
            os._exit(0)


def _begin() -> None:
    """Leave the warm process' session, signals and standard streams."""
    os.setsid()
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGCHLD, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)


def _first_to_go() -> None:
    """If the machine runs out of memory, the kernel is to end this before the grader."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(_OUT_OF_MEMORY_SCORE)


def _serve(connection: socket.socket, shell: Any, limits: Limits) -> None:
    from autograder.worker.serve import Worker

    shell.output_limit = limits.output
    Worker(connection, shell).serve()


def _exactly(connection: socket.socket, size: int) -> bytes:
    data = connection.recv(size, socket.MSG_WAITALL)
    if len(data) != size:
        raise EOFError
    return data


if __name__ == "__main__":
    main()

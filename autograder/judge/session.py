"""The judge's end of the connection: start a warm process, get workers from it, ask them."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any

from autograder.checks.asked import arrived
from autograder.errors import UserError
from autograder.judge.gpu import Share
from autograder.judge.heard import Heard
from autograder.judge.package import jail_package
from autograder.judge.stopwatch import Stopwatch
from autograder.judge.temporary import TemporaryFolder
from autograder.judge.usage import Usage
from autograder.limits import Limits
from autograder.wire import values
from autograder.wire.answers import ANSWERS, value_of
from autograder.wire.channel import Channel
from autograder.wire.errors import MachineBusy, ProtocolError, TooMuchData, WorkerDied
from autograder.wire.remote import Remote
from autograder.wire.text import readable
from autograder.worker.processes import running
from autograder.worker.sight import in_sight

SPAWN_SECONDS = 60.0
CLOSE_SECONDS = 300.0
CASE_BYTES = 256 << 20
"""Memory that all answers of one case, or of one cell, may take together: a check may keep every one of them."""
START_SECONDS = 900.0
"""In which a warm process is ready, and in which it forks a worker: on a machine that is very busy, too."""
NOTHING_TO_INSTALL = "file:///nothing-can-be-installed-while-a-notebook-is-graded"
"""Where pip looks, which it says in its first line, for all that is not there yet."""


class Sandbox(StrEnum):
    """What stands between student code and the machine."""

    JAIL = "jail"
    NONE = "none"


class NoWorker(Exception):
    """The warm process gives no worker: it is gone, or cannot make a jail any more. Our fault, never a student's."""


class WarmProcess:
    """A process with an assignment's libraries imported, from which workers are forked.

    Args:
        modules: what to import beforehand; a module that is not installed is skipped.
        python: the interpreter of the students' environment; this one by default.
        data: the data store; the workers see its ``student`` folder only.
        sandbox: the jail, unless there can be none.
        devices: device files that the workers may use, beside the harmless ones; see `gpu_devices`.
        shares: what of the GPUs there is for them; a submission has one for itself, see `gpu.taken`.
        private: what must not lie under anything that the workers see.

    Attributes:
        folder: where whoever grades with it puts files that need not outlive that.
        home: the process' own folder, and what all who share it have in common.
        protection: what stands around the workers, known after `wait`: ``namespaces`` (bool), ``user``
            (``root`` or ``ordinary``, as whom the grader runs), ``seccomp`` (version of libseccomp, None
            without a filter), ``cgroup`` (whether the kernel counts memory and processes), ``users`` (whether
            each jail is a user of its own), ``not_limited`` (what nobody counts here, in words).
        shown: what the workers see of the machine, known after `wait`.
    """

    def __init__(
        self,
        modules: Iterable[str],
        python: str = sys.executable,
        data: Path | None = None,
        sandbox: Sandbox = Sandbox.JAIL,
        devices: Iterable[str] = (),
        shares: Sequence[Share] = (),
        private: Iterable[Path] = (),
    ) -> None:
        self.shares, self.private = tuple(shares), tuple(private)
        self.protection: dict[str, Any] = {}
        self.shown: tuple[str, ...] = ()
        self._temporary = TemporaryFolder()
        self.folder = self._temporary.path
        self.home = self.folder
        self.address = str(self.home / "warm")
        (self.folder / "root").mkdir()
        (self.folder / "data").mkdir()
        if data is not None and (data / "student").is_dir():
            (self.folder / "data" / "student").symlink_to(data / "student")
        else:
            (self.folder / "data" / "student").mkdir()
        self.python, self.sandbox = python, sandbox
        try:
            self._begin(list(modules), list(devices))
        except BaseException:
            self._temporary.remove()
            raise

    def _begin(self, modules: list[str], devices: list[str]) -> None:
        """Start the process. It answers on a descriptor of its own: what libraries print goes to the log."""
        answer, theirs = os.pipe()
        self._answer = os.fdopen(answer)
        try:
            with self._log.open("wb") as log:
                self._process = subprocess.Popen(
                    [self.python, "-s", "-P", "-m", "autograder.worker.warm"],
                    stdin=subprocess.PIPE,
                    stdout=log,
                    stderr=log,
                    cwd=self.folder,
                    env={**clean_environment(self.folder), "PYTHONPATH": str(jail_package())},
                    text=True,
                    pass_fds=(theirs,),
                )
        except BaseException:
            self._answer.close()
            raise
        finally:
            os.close(theirs)
        settings = {
            "address": self.address,
            "answer": theirs,
            "modules": modules,
            "sandbox": self.sandbox,
            "devices": devices,
        }
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # it has ended already, which `wait` finds out
            self._process.stdin.write(json.dumps(settings) + "\n")
            self._process.stdin.flush()

    @property
    def _log(self) -> Path:
        return self.home / "warm.log"

    def wait(self) -> None:
        """Wait until workers can be had.

        Raises:
            UserError: it did not start.
        """
        ready, _, _ = select.select([self._answer], [], [], START_SECONDS)
        try:
            answer = json.loads(self._answer.readline()) if ready else None
        except ValueError:
            answer = None
        if answer is None:
            said = (
                readable(self._log.read_text(errors="replace")).strip().splitlines() or ["it says nothing"]
            )[-1]
            self.close()
            if not ready:
                raise UserError(
                    f"the warm process was not ready in {START_SECONDS:.0f} s, and said last: {said}; a machine that is "
                    "too busy, or a library that hangs; no grade is lost: the same command goes on"
                )
            if self._process.returncode == -signal.SIGKILL:
                raise UserError("the warm process was killed while it started; the same command tries again")
            raise UserError(
                f"the worker's environment does not start ({said}): "
                f"try '{self.python} -c \"import autograder.worker.warm\"'"
            )
        if "jail" in answer:
            self.close()
            raise _no_jail(answer["jail"])
        self.protection, self.shown = answer["protection"], tuple(answer["shown"])
        self._try()

    def gives_workers(self) -> bool:
        """Whether a worker can be had now, and answers."""
        return self.alive and self._why_not() is None

    def _try(self) -> None:
        """Start a worker and ask it something, so that a jail that cannot be is said once and early."""
        found = in_sight((*self.private, self.folder), map(Path, self.shown))
        if found is not None:
            self.close()
            raise UserError(
                f"{found[0]} lies under {found[1]}, which student code may read; "
                "keep the course and the hidden data apart from the system's and Python's folders"
            )
        why = self._why_not()
        if why is not None:
            self.close()
            raise why

    def _why_not(self) -> UserError | None:
        with tempfile.TemporaryDirectory(prefix="scratch-", dir=self.folder) as scratch:
            session = None
            try:
                session = WorkerSession(self.address, Path(scratch), Limits())
                session.limit(SPAWN_SECONDS)
                session.ask("names", names=[])
            except MachineBusy as error:
                return too_busy(str(error))
            except (NoWorker, WorkerDied, ProtocolError) as error:
                reason = self.home / "jail-error"
                if reason.exists() and (said := reason.read_text().strip()):
                    return _no_jail(said)
                return UserError(f"no worker can be started ({error}); the same command tries again")
            finally:
                if session is not None:
                    session.close()
        return None

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def close(self) -> None:
        """End the warm process and remove its folder."""
        self._process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        self._process.kill()
        self._process.wait()
        self._answer.close()
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        self._temporary.remove()

    def __enter__(self) -> WarmProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class LentWarmProcess(WarmProcess):
    """A warm process that another process has started and will end.

    Args:
        owner: it, as the process that started it knows it.
        private: see `WarmProcess`.
    """

    def __init__(self, owner: WarmProcess, private: Iterable[Path] = ()) -> None:
        self.shares, self.protection, self.home, self.address, self.shown = (
            owner.shares, owner.protection, owner.home, owner.address, owner.shown,
        )  # fmt: skip
        self.private = tuple(private)
        self.python, self.sandbox = owner.python, owner.sandbox
        self._pid, self._given_back = owner.pid, False
        self._temporary = TemporaryFolder()
        self.folder = self._temporary.path

    def wait(self) -> None:
        """See that it still gives workers.

        Raises:
            UserError: it does not, or they would see what they must not.
        """
        self._try()

    @property
    def pid(self) -> int:
        """The process."""
        return self._pid

    @property
    def alive(self) -> bool:
        """Whether we have it, and it runs."""
        return not self._given_back and running(self._pid)

    def close(self) -> None:
        """Give it back: it goes on."""
        self._given_back = True
        self._temporary.remove()


def clean_environment(folder: Path) -> dict[str, str]:
    """Nothing of the grader's environment reaches student code."""
    return {
        "AUTOGRADER_DATA": str(folder / "data"),
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "IPYTHONDIR": str(folder / "ipython"),
        "MPLCONFIGDIR": str(folder / "matplotlib"),
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "false",
        "PYTHONHASHSEED": "0",
        # There is no network: what would install something gives up at once, and says why where it says anything.
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": NOTHING_TO_INSTALL,
        "PIP_RETRIES": "0",
        "PIP_TIMEOUT": "1",
        "PIP_NO_INPUT": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "UV_OFFLINE": "1",
        "CONDA_OFFLINE": "true",
        "HDF5_USE_FILE_LOCKING": "FALSE",  # a lock on a data set would be in the way of all students
        # One thread each: parallelism comes from grading several submissions, a pool does not
        # survive a fork, and sums come out the same on every machine.
        "OMP_NUM_THREADS": "1",
        "OMP_THREAD_LIMIT": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
    }


def _no_jail(why: str) -> UserError:
    return UserError(
        f"no jail for student code can be set up here ({why}); "
        "'--sandbox none' grades without one, and every record will say so"
    )


def too_busy(what: str) -> UserError:
    """What to say where the machine, and nobody's code, is the reason."""
    return UserError(
        f"this machine is too busy to grade ({what}); no grade is lost: the same command goes on when less runs here"
    )


class WorkerSession:
    """One worker: everything the judge may ask of it, and for how long.

    Args:
        environment: variables that it has beside those of all workers.

    Attributes:
        watch: what ends a request that takes too long; None before `limit`.
        heard: collects what the worker says, where students must not read it again; else None.
    """

    def __init__(
        self, warm: str, scratch: Path, limits: Limits, environment: Mapping[str, str] | None = None
    ) -> None:
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        sock.settimeout(START_SECONDS)
        with contextlib.ExitStack() as undo:
            undo.callback(sock.close)
            try:
                sock.connect(warm)
                self.used = Usage(Path(warm).parent)
                undo.callback(self.used.close)
                settings = {
                    "scratch": str(scratch),
                    "limits": asdict(limits),
                    "meter": str(self.used.path),
                    "environment": dict(environment or {}),
                }
                data = json.dumps(settings).encode()
                sock.sendall(len(data).to_bytes(4, "big") + data)
                head = sock.recv(16, socket.MSG_WAITALL)
                if len(head) < 16:  # and never take 0 for a process: killing its group would kill the judge
                    raise OSError("the warm process is gone, or has no jail for it")
            except TimeoutError:
                raise MachineBusy(f"no worker came in {START_SECONDS:.0f} s") from None
            except OSError as error:
                raise NoWorker(f"no worker could be started: {error}") from None
            undo.pop_all()
        self.pid, self.init = int.from_bytes(head[:8], "big"), int.from_bytes(head[8:], "big")
        self.used.roots = (self.pid, self.init) if self.init else (self.pid,)
        self.channel = Channel(sock)
        self.watch: Stopwatch | None = None
        self._spent = 0.0
        self.heard: Heard | None = None
        self.room = CASE_BYTES

    def close(self) -> None:
        """End the worker and everything that it has started; in a jail, nothing of it runs when this returns."""
        sock = self.channel.sock
        if sock.fileno() < 0:  # closed before
            return
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_WR)  # the jail's init hears it
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        if self.init:
            end = time.monotonic() + CLOSE_SECONDS
            with contextlib.suppress(OSError):
                while (left := end - time.monotonic()) > 0:
                    sock.settimeout(left)
                    if not sock.recv(1 << 16):
                        break
            while not self.used.over and time.monotonic() < end:  # student code can hang up, too
                time.sleep(0.001)
        self.channel.close()
        self.used.close()

    def ask(self, do: str, **fields: Any) -> Any:
        """Send one request and take one answer.

        Raises:
            StudentError, NotAttempted, CheckFailed: what the student's code came to.
            WorkerDied, WorkerTimeout, ProtocolError: the worker is of no more use. `TooMuchData` is one of
                these, where the answers since `limit` was called are too large together.
            MachineBusy: there is no saying.
        """
        expected = ANSWERS[do]
        message = values.encode({"do": do, **fields}, values.remote_node)
        cap = replace(expected.cap, bytes=min(expected.cap.bytes, self.room))
        tree, buffers = self.channel.request(message, self.watch, cap)
        self.room -= values.memory(tree, buffers)
        if self.room < 0:
            raise TooMuchData(f"answers of more than {CASE_BYTES:,} bytes")
        answer = values.decode(tree, buffers, self._remote)
        if self.heard is not None:
            self.heard.add(answer)
        return value_of(answer, expected)

    def limit(self, seconds: float) -> Stopwatch:
        """Give the requests that follow ``seconds`` of effort in all, and `CASE_BYTES` for what is answered."""
        self._spent = self.spent()
        self.watch = Stopwatch(self.used, seconds)
        self.room = CASE_BYTES
        return self.watch

    def spent(self) -> float:
        """Seconds of effort since the worker was first given any."""
        if self.watch is None:
            return 0.0
        self.watch.stop()
        return self._spent + self.watch.effort

    # -------------------------------------------------------- what remote references and probes use

    def call(self, target: Remote, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call an object of the worker."""
        return arrived(self.ask("call", target=target, args=list(args), kwargs=kwargs))

    def attribute(self, target: Remote, name: str) -> Any:
        """Read an attribute of an object of the worker."""
        return arrived(self.ask("attribute", target=target, name=name))

    def item(self, target: Remote, key: Any) -> Any:
        """Read an item of an object of the worker."""
        return arrived(self.ask("item", target=target, key=key))

    def probe(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Run one of `autograder.probes` beside the objects."""
        return self.ask("probe", name=name, args=list(args), kwargs=kwargs)

    def _remote(self, node: Any) -> Remote:
        if not values.is_handle(node):
            raise ProtocolError("something that is neither data nor a handle")
        return Remote(self, node["n"], readable(node["kind"]))

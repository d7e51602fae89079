"""The judge's end of the connection: start a warm process, get workers from it, ask them."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Any

from autograder.checks.contract import CheckFailed, NotAttempted
from autograder.errors import UserError
from autograder.wire import values
from autograder.wire.channel import Channel
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied
from autograder.wire.remote import Remote
from autograder.worker.jail import descendants

SPAWN_SECONDS = 20.0


class Sandbox(StrEnum):
    """What stands between student code and the machine."""

    JAIL = "jail"
    NONE = "none"


class WarmProcess:
    """A process with an assignment's libraries imported, from which workers are forked.

    Args:
        modules: what to import beforehand; a module that is not installed is skipped.
        python: the interpreter of the students' environment; this one by default.
        data: the data store; the workers see its ``student`` folder only.
        sandbox: the jail, unless there can be none.
    """

    def __init__(
        self,
        modules: Iterable[str],
        python: str = sys.executable,
        data: Path | None = None,
        sandbox: Sandbox = Sandbox.JAIL,
    ) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="autograder-"))
        self.address = str(self.folder / "warm")
        (self.folder / "root").mkdir()
        (self.folder / "data").mkdir()
        if data is not None and (data / "student").is_dir():
            (self.folder / "data" / "student").symlink_to(data / "student")
        else:
            (self.folder / "data" / "student").mkdir()
        self.python, self.sandbox = python, sandbox
        self._process = subprocess.Popen(
            [python, "-s", "-P", "-m", "autograder.worker.warm"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            env=_environment(self.folder),
            text=True,
        )
        settings = {"address": self.address, "modules": list(modules), "sandbox": sandbox}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(settings) + "\n")
        self._process.stdin.flush()

    def wait(self) -> None:
        """Wait until workers can be had.

        Raises:
            UserError: it did not start.
        """
        assert self._process.stdout is not None
        if self._process.stdout.readline().strip() != "ready":
            self.close()
            raise UserError(
                f"the worker's environment does not start: try '{self.python} -c \"import autograder.worker.warm\"'"
            )

        self._try()

    def _try(self) -> None:
        """Start a worker and ask it something, so that a jail that cannot be is said once and early."""
        with tempfile.TemporaryDirectory(prefix="autograder-") as scratch:
            session = None
            try:
                session = WorkerSession(self.address, Path(scratch), 1 << 30, SPAWN_SECONDS)
                session.limit(SPAWN_SECONDS)
                session.ask("names", names=[])
            except (WorkerDied, ProtocolError) as error:
                reason = self.folder / "jail-error"
                why = reason.read_text() if reason.exists() else str(error)
                self.close()
                raise UserError(
                    f"no jail for student code can be set up here ({why}); "
                    "'--sandbox none' grades without one, and every record will say so"
                ) from None
            finally:
                if session is not None:
                    session.close()

    def close(self) -> None:
        """End the warm process and remove its folder."""
        self._process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> WarmProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _environment(folder: Path) -> dict[str, str]:
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
        # One thread each: parallelism comes from grading several submissions, a pool does not
        # survive a fork, and sums come out the same on every machine.
        "OMP_NUM_THREADS": "1",
        "OMP_THREAD_LIMIT": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
    }


class WorkerSession:
    """One worker: everything the judge may ask of it, each with a deadline.

    Attributes:
        deadline: monotonic time after which a request fails with `WorkerTimeout`.
    """

    def __init__(self, warm: str, scratch: Path, memory: int, cpu_seconds: float) -> None:
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        sock.settimeout(SPAWN_SECONDS)
        try:
            sock.connect(warm)
            settings = {"scratch": str(scratch), "memory": memory, "cpu_seconds": cpu_seconds}
            data = json.dumps(settings).encode()
            self.pid = int.from_bytes(sock.recv(8, socket.MSG_WAITALL), "big")
            sock.sendall(len(data).to_bytes(4, "big") + data)
        except OSError as error:
            sock.close()
            raise WorkerDied(f"no worker could be started: {error}") from None
        self.channel = Channel(sock)
        self.deadline: float | None = None
        self._sequence = 0

    def close(self) -> None:
        """End the worker and everything of it that is still in its process group."""
        self.channel.close()
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)

    def usage(self) -> tuple[float, int]:
        """CPU seconds of the worker's processes so far and the peak memory of the largest, in bytes."""
        ticks, peak = 0, 0
        for pid in descendants(self.pid):
            try:
                fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                status = Path(f"/proc/{pid}/status").read_text()
            except OSError:
                continue
            ticks += sum(map(int, fields[11:15]))  # user and system, its own and of children it waited for
            high = next(
                (int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")), 0
            )
            peak = max(peak, high * 1024)
        return ticks / os.sysconf("SC_CLK_TCK"), peak

    def ask(self, do: str, **fields: Any) -> Any:
        """Send one request and take one answer.

        Raises:
            StudentError, NotAttempted, CheckFailed: what the student's code came to.
            WorkerDied, WorkerTimeout, ProtocolError: the worker is of no more use.
        """
        self._sequence += 1
        message = values.encode({"do": do, **fields}, values.remote_node)
        self.channel.send(self._sequence, message, self.deadline)
        sequence, tree, buffers = self.channel.receive(self.deadline)
        if sequence != self._sequence:
            raise ProtocolError("an answer to another question")
        answer = values.decode(tree, buffers, self._remote)
        return _open(answer)

    def limit(self, seconds: float) -> None:
        """Give the requests that follow ``seconds`` in all."""
        self.deadline = time.monotonic() + seconds

    # -------------------------------------------------------- what remote references and probes use

    def call(self, target: Remote, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call an object of the worker."""
        return self.ask("call", target=target, args=list(args), kwargs=kwargs)

    def attribute(self, target: Remote, name: str) -> Any:
        """Read an attribute of an object of the worker."""
        return self.ask("attribute", target=target, name=name)

    def item(self, target: Remote, key: Any) -> Any:
        """Read an item of an object of the worker."""
        return self.ask("item", target=target, key=key)

    def probe(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Run one of `autograder.probes` beside the objects."""
        return self.ask("probe", name=name, args=list(args), kwargs=kwargs)

    def _remote(self, node: Any) -> Remote:
        if not values.is_handle(node):
            raise ProtocolError("something that is neither data nor a handle")
        return Remote(self, node["n"], node["kind"])


def _open(answer: Any) -> Any:
    """The value in an answer, or the outcome it reports; anything else breaks the protocol."""
    if type(answer) is dict and len(answer) <= 2:
        if set(answer) == {"value"}:
            return answer["value"]
        error = answer.get("error")
        fields = ("name", "text", "line", "trace")
        if (
            set(answer) == {"error"}
            and type(error) is dict
            and [type(error.get(f)) for f in fields] == [str] * 4
        ):
            raise StudentError(*(error[field] for field in fields))
        if set(answer) == {"not attempted"} and type(answer["not attempted"]) is str:
            raise NotAttempted(answer["not attempted"])
        if set(answer) == {"failed", "diagnosis"} and type(answer["failed"]) is str:
            diagnosis = answer["diagnosis"]
            raise CheckFailed(answer["failed"], diagnosis if type(diagnosis) is str else None)
    raise ProtocolError("an answer that is not one")

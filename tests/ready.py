"""Programs that start at once: forks of a process that has imported what they need.

Of a suite of this kind the imports are the larger half. Here they are done once, in one process for all of pytest's
workers, and in one more for each assignment, which lends its warm process to graders, too. What runs in a fork is what
``python -m MODULE …`` runs; tests of how a program starts and ends start it for real.

``python -m tests.ready serve FOLDER`` is that process. ``python tests/ready.py ADDRESS MODULE …`` has it run a program,
with our folder, variables, streams and signals: Jupyter starts kernels that way, see `Ready.kernels`.
"""

from __future__ import annotations

import contextlib
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NoReturn

from filelock import FileLock

from autograder.standby import client
from autograder.standby.forks import Forks
from autograder.startup import import_all, quick_imports

REPOSITORY = Path(__file__).parent.parent
CONTROLLER = "TESTS_CONTROLLER"
"""Variable: the id of the process whose end is the end of the tests."""
_NUMBER = "TESTS_NUMBER"
"""Variable: the file that a program writes the id of its process into."""
START_SECONDS = 600.0
_MODULES = (
    "torch", "sklearn.metrics", "matplotlib.pyplot", "matplotlib_inline.backend_inline", "nbgrader.apps", "otter.run",
    "otter.notebook_runner", "nbconvert.preprocessors", "ipykernel.kernelapp", "ipykernel.ipkernel", "autograder.cli",
    "autograder.grade.commands", "autograder.nbgrader.exporters", "autograder.nbgrader.feedback",
    "autograder.notebook", "autograder.checks", "autograder.validate.commands", "autograder.build.commands",
)  # fmt: skip


class Ready:
    """Where programs can be had at once.

    Args:
        address: of the process that forks them.
    """

    def __init__(self, address: Path) -> None:
        self.address = address

    def start(self, *words: str, cwd: Path, env: Mapping[str, str] | None = None) -> Program:
        """Begin what ``python -m words…`` does, with its output in files."""
        return Program(self, words, cwd, env)

    def run(
        self, *words: str, cwd: Path, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """What ``python -m words…`` does, says and returns."""
        with self.start(*words, cwd=cwd, env=env) as program:
            output, errors = program.communicate()
            return subprocess.CompletedProcess(words, program.wait(), output, errors)

    def kernels(self, folder: Path) -> dict[str, str]:
        """Variables with which Jupyter's ``python3`` kernels are had from here.

        Args:
            folder: where to describe them.
        """
        place = folder / "kernels" / "python3"
        place.mkdir(parents=True)
        argv = [sys.executable, "-P", str(Path(__file__)), str(self.address)]
        argv += ["ipykernel_launcher", "-f", "{connection_file}"]
        described = {"argv": argv, "display_name": "Python 3", "language": "python"}
        (place / "kernel.json").write_text(json.dumps(described))
        return {"JUPYTER_PATH": str(folder)}

    @contextlib.contextmanager
    def with_assignment(self, name: str, root: Path = REPOSITORY) -> Iterator[Ready]:
        """The same with all that an assignment of a course imports, and with its warm process."""
        place = self.address.with_name(f"{os.getpid()}-{name}")
        with self.start("tests.ready", "assignment", str(root), str(place), name, cwd=REPOSITORY) as process:
            _wait_for(place, process)
            yield Ready(place)


class Program:
    """A program that runs there; in use like a `subprocess.Popen`.

    Attributes:
        pid: the process.
        returncode: the exit status once it is known, 128 + N after signal N.
    """

    def __init__(
        self, ready: Ready, words: Iterable[str], cwd: Path, env: Mapping[str, str] | None = None
    ) -> None:
        self.returncode: int | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="program-")
        self._output, self._errors, number = (
            Path(self._folder.name, name) for name in ("output", "errors", "pid")
        )
        variables = {**(os.environ if env is None else env), _NUMBER: str(number)}
        self._connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._connection.connect(str(ready.address))
        nothing = Path(os.devnull)
        with nothing.open() as asked, self._output.open("w") as output, self._errors.open("w") as errors:
            streams = (asked.fileno(), output.fileno(), errors.fileno())
            client.ask(self._connection, list(words), cwd, variables, streams)
        assert self._connection.recv(client.ANSWER_BYTES, socket.MSG_WAITALL) == client.TAKEN
        while not number.exists():
            assert self.poll() is None, self.communicate()
            time.sleep(0.005)
        self.pid = int(number.read_text())

    def send_signal(self, number: int) -> None:
        """As of `subprocess.Popen`."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """As of `subprocess.Popen`."""
        self.send_signal(signal.SIGKILL)

    def said(self) -> str:
        """Its standard output so far."""
        return self._output.read_text()

    def poll(self) -> int | None:
        """The exit status, if it has ended."""
        return self._status(socket.MSG_DONTWAIT)

    def wait(self) -> int:
        """The exit status, once it has ended."""
        status = self._status(0)
        assert status is not None
        return status

    def communicate(self) -> tuple[str, str]:
        """What it said, once it has ended."""
        self.wait()
        return self._output.read_text(), self._errors.read_text()

    def _status(self, flags: int) -> int | None:
        if self.returncode is None:
            with contextlib.suppress(BlockingIOError):
                answer = self._connection.recv(client.STATUS_BYTES, flags)
                self.returncode = answer[0] if answer else 128 + signal.SIGKILL
        return self.returncode

    def __enter__(self) -> Program:
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self.send_signal(signal.SIGTERM)
        self.wait()
        self._connection.close()
        self._folder.cleanup()


def start(folder: Path) -> Ready:
    """The process for all workers; started by who comes first, ended with the tests.

    Args:
        folder: that all of them share.
    """
    place = folder / "ready"
    with FileLock(folder / "ready.lock"):
        if not place.exists():
            with (folder / "ready.log").open("w") as log:
                command = [sys.executable, "-m", "tests.ready", "serve", str(place)]
                process = subprocess.Popen(
                    command,
                    cwd=REPOSITORY,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                )
            threading.Thread(target=process.wait, daemon=True).start()
            _wait_for(place, process)
    return Ready(place)


def _wait_for(place: Path, process: Program | subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while not place.exists():
        assert process.poll() is None and time.monotonic() < end, f"{place} did not start"
        time.sleep(0.02)


# ------------------------------------------------------------------------------- in that process


class _Modules(Forks):
    """Runs modules as ``python -m`` does."""

    def run(self, words: list[str]) -> None:
        """In the fork."""
        if number := os.environ.pop(_NUMBER, ""):
            Path(f"{number}.new").write_text(str(os.getpid()))
            Path(f"{number}.new").rename(number)
        tempfile.tempdir = None  # as in a new process
        sys.path[0] = str(Path.cwd())
        sys.argv = list(words)
        os.environ.pop("JPY_PARENT_PID", None)  # the fork's parent is another
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "'.*' found in sys.modules", RuntimeWarning)
            runpy.run_module(words[0], run_name="__main__", alter_sys=True)


def _listen(place: Path, forks: Forks, lifeline: int | None = None) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.bind(f"{place}.new")
        listener.listen(64)
        Path(f"{place}.new").rename(place)  # whoever sees it can connect
        with contextlib.suppress(KeyboardInterrupt):
            forks.serve(listener, lifeline)


def _serve(place: Path) -> None:
    with quick_imports():
        import_all(_MODULES)
    import torch

    torch.set_num_threads(1)
    _listen(place, _Modules(), os.pidfd_open(int(os.environ[CONTROLLER])))


def _serve_assignment(root: Path, place: Path, name: str) -> None:
    from autograder.grade import local
    from autograder.grade.course import Course, prepare
    from autograder.grade.local import Wanted, ready_judge

    prepared = prepare(Course.at(root), name)
    wanted = Wanted.of(prepared)
    with wanted.start() as warm:
        with quick_imports():
            import_all(prepared.modules)
        ready_judge(prepared)
        warm.wait()
        local.standing_by[wanted] = warm
        _listen(place, _Modules())


def _main(arguments: list[str]) -> NoReturn:
    if arguments[0] == "serve":
        _serve(Path(arguments[1]))
    elif arguments[0] == "assignment":
        _serve_assignment(Path(arguments[1]), Path(arguments[2]), arguments[3])
    else:
        status = client.hand_over_to(Path(arguments[0]), arguments[1:])
        sys.exit(f"nobody listens at {arguments[0]}" if status is None else status)
    sys.exit()


if __name__ == "__main__":
    _main(sys.argv[1:])

"""The hub's process: its start, its answers, and its end, which nothing outlives."""

from __future__ import annotations

import contextlib
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import requests

from autograder.errors import UserError
from autograder.hub import sandbox
from autograder.hub.places import Places, shown
from autograder.worker import kernel
from autograder.worker.processes import children, descendants, running

SERVERS_SECONDS, HUB_SECONDS = 5.5, 3.0
"""For servers to end their kernels, for the hub to end after that; together with the rest, less than ten."""
_STEP = 0.1
_BAD = (r"^\[C .*?\] (.+)", r"^\[E .*?\] (.+)")  # lines of the log, the worst first


@dataclass
class Hub:
    """A JupyterHub that was started.

    Attributes:
        process: its own; the proxy, the services and the servers are its children.
        log: where all of them write.
    """

    process: subprocess.Popen[bytes]
    log: Path

    @classmethod
    def start(cls, config: Path, places: Places) -> Hub:
        """Start it with a configuration. If this process is killed, it ends in its own way."""
        variables = {"HUB_STATE": str(places.state), "HUB_COURSES": str(places.courses)}
        with places.log.open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "jupyterhub", "-f", str(config)],
                cwd=places.state,
                env=os.environ | variables | {"HUB_ADDRESS": places.address},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # the terminal's Ctrl-C is for us
                preexec_fn=_as_a_hub,
            )
        return cls(process, places.log)

    def wait(self) -> int:
        """Until it has ended; its exit status.

        Raises:
            KeyboardInterrupt: our terminal was closed.
        """
        # Not everybody in a terminal is told when it closes: of 'ssh -t host make hub', make is and waits for us.
        terminal = select.poll()
        if os.isatty(0):
            terminal.register(0, 0)
        while (status := self.status()) is None:
            if terminal.poll(5000 * _STEP):
                raise KeyboardInterrupt
        return status

    def status(self) -> int | None:
        """The exit status, None while it runs."""
        # Not the process's own 'poll': what others leave behind comes to us, and has to be waited for.
        with contextlib.suppress(ChildProcessError):
            while self.process.returncode is None:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if pid == 0:
                    break
                if pid == self.process.pid:
                    self.process.returncode = os.waitstatus_to_exitcode(status)
        return self.process.returncode

    def wait_for_answer(self, address: str) -> None:
        """Until there is one, of whatever kind, and not by the hub for a service of which it does not know yet.

        Raises:
            UserError: the hub has ended.
        """
        with requests.Session() as session:
            session.trust_env = False  # no proxy of the network's
            while not _answers(session, address):
                self.require_running()
                time.sleep(_STEP)

    def wait_for_file(self, path: Path) -> None:
        """Until it is there.

        Raises:
            UserError: the hub has ended.
        """
        while not path.exists():
            self.require_running()
            time.sleep(_STEP)

    def require_running(self) -> None:
        """See that it runs.

        Raises:
            UserError: it does not; says why.
        """
        if (status := self.status()) is not None:
            how = signal.Signals(-status).name if status < 0 else f"status {status}: {self._reason()}"
            raise UserError(f"it ended by itself, {how}; the whole log is {shown(self.log)}")

    def _reason(self) -> str:
        """What the log says last of what went wrong."""
        text = self.log.read_text(encoding="utf-8", errors="replace")
        for pattern in _BAD:
            if found := re.findall(pattern, text, re.M):
                return str(found[-1])
        return (text.strip().splitlines() or ["it said nothing"])[-1].removeprefix("hub: ")


def end_everything() -> None:
    """End all that this process has started, within ten seconds: servers, which end their kernels; the hub; the rest."""
    started = children(os.getpid())
    _wait([server for pid in started for server in sandbox.ask_servers_to_end(pid)], SERVERS_SECONDS)
    for pid in started:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
    _wait(started, HUB_SECONDS)
    while left := descendants(os.getpid())[1:]:
        for pid in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        _reap()
        time.sleep(_STEP / 10)


def _wait(pids: Iterable[int], seconds: float) -> None:
    """Until processes have ended, or for so long."""
    end = time.monotonic() + seconds
    while any(map(running, pids)) and time.monotonic() < end:
        time.sleep(_STEP)


def _reap() -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass


def _as_a_hub() -> None:
    # By SIGTERM it ends its servers properly.
    kernel.die_with_parent(signal.SIGTERM)
    # Background jobs of a shell ignore it, and so would services, for ten seconds each: the hub ends them by it.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _answers(session: requests.Session, address: str) -> bool:
    try:
        answer = session.get(address, timeout=5, allow_redirects=False)
    except requests.RequestException:
        return False
    return answer.status_code < 500 and not answer.headers.get("Location", "").startswith("/hub/services/")

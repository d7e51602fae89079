"""A real JupyterHub for tests, and people who use it through its interface."""

from __future__ import annotations

import contextlib
import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
import requests

from autograder.hub import needs
from autograder.worker.processes import descendants
from tests.conftest import REPOSITORY, make_course, take_ctrl_c, wait_until_gone

START_SECONDS, END_SECONDS = 600.0, 300.0
TRIED = os.environ.get("HUB_TRIED", "")
"""A page to write down on what a student tried in vain."""
_NO_REGISTRY = r"hub: the (hub's proxy|exchange) cannot be installed.*"


def missing() -> str:
    """What this machine lacks for a hub, or nothing."""
    return f"needs {', '.join(programs)}" if (programs := needs.missing()) else ""


@dataclass
class Hub:
    """A hub that runs.

    Attributes:
        folder: where its state is, and the courses.
        address: of its pages.
    """

    folder: Path
    address: str
    process: subprocess.Popen[bytes]

    @property
    def state(self) -> Path:
        """The folder of what it keeps."""
        return self.folder / "state"

    @property
    def said(self) -> str:
        """What it says to who started it."""
        return (self.folder / "log").read_text(errors="replace")

    def log(self) -> str:
        """The end of what it said, and of its log if it has one."""
        log = self.log_file
        return self.said[-6000:] + (log.read_text(errors="replace")[-6000:] if log.exists() else "")

    @property
    def log_file(self) -> Path:
        """Where the one-machine hub and all of its parts log."""
        return self.state / "hub.log"

    def password(self, name: str) -> str:
        """A user's password of the demo."""
        return str(json.loads((self.state / "passwords.json").read_text())[name])

    def person(self, name: str) -> Person:
        """Somebody with the password of the demo."""
        return Person(self, name, self.password(name))

    def wait_until_ready(self) -> None:
        """Until it says so."""
        end = time.monotonic() + START_SECONDS
        while "The hub runs at" not in self.said:
            self._require_running(end)
            time.sleep(0.3)

    def wait_for(self, *paths: str) -> None:
        """Until pages are there, if only for people who are logged in."""
        end = time.monotonic() + START_SECONDS
        wanted = set(paths)
        while wanted:
            self._require_running(end)
            with contextlib.suppress(requests.ConnectionError, requests.Timeout):
                for path in list(wanted):
                    answer = requests.get(f"{self.address}{path}", timeout=60, allow_redirects=False)
                    if answer.status_code in (200, 302, 403):  # it is there, or wants to know who asks
                        wanted.discard(path)
            time.sleep(0.3)

    def _require_running(self, until: float) -> None:
        if self.process.poll() is not None and (reason := re.search(_NO_REGISTRY, self.said)):
            pytest.skip(reason[0])
        assert time.monotonic() < until and self.process.poll() is None, self.log()

    def end(self, *signals: signal.Signals) -> None:
        """Send signals, one after the other; wait until it has ended and nothing of it is left."""
        started = descendants(self.process.pid)
        try:
            for each in signals:
                self.process.send_signal(each)
                time.sleep(0.3)
            self.process.wait(END_SECONDS)
            wait_until_gone(started)
        finally:
            for pid in started:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)


@dataclass
class Person:
    """One who is logged in, with a browser's cookies and a token."""

    hub: Hub
    name: str
    password: str
    session: requests.Session = field(default_factory=requests.Session)

    def __post_init__(self) -> None:
        page = self.session.get(f"{self.hub.address}/hub/login", timeout=START_SECONDS)
        form = {
            "username": self.name,
            "password": self.password,
            "_xsrf": self.session.cookies.get("_xsrf", path="/hub/"),
        }
        answer = self.session.post(page.url, data=form, timeout=START_SECONDS, allow_redirects=False)
        assert answer.status_code == 302, answer.text

    @cached_property
    def token(self) -> str:
        """A token of all rights the person has."""
        answer = self.session.post(
            f"{self.hub.address}/hub/api/users/{self.name}/tokens",
            headers={"X-XSRFToken": str(self.session.cookies.get("_xsrf", path="/hub/"))},
            json={"note": "test", "scopes": ["inherit"]},
            timeout=START_SECONDS,
        )
        assert answer.ok, answer.text
        return str(answer.json()["token"])

    def ask(self, method: str, path: str, **options: Any) -> requests.Response:
        """A request with the token."""
        headers = {"Authorization": f"token {self.token}"}
        address = f"{self.hub.address}{path}"
        return requests.request(method, address, headers=headers, timeout=START_SECONDS, **options)

    def start_server(self, **options: str) -> float:
        """Start the person's server and wait for it; seconds that took."""
        began = time.monotonic()
        answer = self.ask("POST", f"/hub/api/users/{self.name}/server", json={"profile": "cpu"} | options)
        assert answer.status_code in (201, 202, 400), answer.text + self.hub.log()  # 400: it runs
        while True:
            servers = self.ask("GET", f"/hub/api/users/{self.name}").json()["servers"]
            if servers.get("", {}).get("ready"):
                return time.monotonic() - began
            assert time.monotonic() < began + START_SECONDS, self.hub.log()
            time.sleep(0.2)

    def stop_server(self) -> None:
        """End the person's server, and wait until it has."""
        assert self.ask("DELETE", f"/hub/api/users/{self.name}/server").status_code in (202, 204)
        end = time.monotonic() + START_SECONDS
        while self.ask("GET", f"/hub/api/users/{self.name}").json()["servers"]:
            assert time.monotonic() < end, self.hub.log()
            time.sleep(0.2)

    def run(self, code: str, base: str = "", keep: bool = False) -> str:
        """Run code in a kernel of the person's server, or of the one at ``base``; what it printed.

        Args:
            keep: let the kernel run on.
        """
        from jupyter_client.session import Session
        from websocket import create_connection

        base = base or f"/user/{self.name}"
        kernel = self.ask("POST", f"{base}/api/kernels", json={"name": "python3"}).json()["id"]
        address = self.hub.address.replace("http", "ws", 1)
        connection = create_connection(
            f"{address}{base}/api/kernels/{kernel}/channels",
            header=[f"Authorization: token {self.token}"],
            timeout=START_SECONDS,
        )
        try:
            message = Session().msg(
                "execute_request", {"code": code, "silent": False, "store_history": False}
            )
            message["channel"], message["buffers"] = "shell", []
            connection.send(json.dumps(message, default=str))
            printed = ""
            while True:
                answer = json.loads(connection.recv())
                if answer.get("parent_header", {}).get("msg_id") != message["header"]["msg_id"]:
                    continue
                if answer["msg_type"] == "stream":
                    printed += answer["content"]["text"]
                elif answer["msg_type"] == "error":
                    printed += "\n".join(answer["content"]["traceback"])
                elif answer["msg_type"] == "status" and answer["content"]["execution_state"] == "idle":
                    return printed
        finally:
            connection.close()
            if not keep:
                self.ask("DELETE", f"{base}/api/kernels/{kernel}")


def write_tried(hub: str, rows: Mapping[str, str]) -> None:
    """Write a hub's part of the page `TRIED`, if there is to be one: what was tried, and the answer."""
    if not TRIED:
        return
    page = Path(TRIED)
    text = page.read_text(encoding="utf-8") if page.exists() else _TRIED_HEAD
    parts = dict(part.split("\n", 1) for part in text.split("\n## ")[1:])
    lines = [f"| {what} | {answer} |" for what, answer in rows.items()]
    parts[hub] = "\n".join(["", "| tried | answer |", "| --- | --- |", *lines, ""])
    sections = [f"\n## {name}\n{part.rstrip()}\n" for name, part in sorted(parts.items())]
    page.write_text(_TRIED_HEAD + "".join(sections), encoding="utf-8")


_TRIED_HEAD = """\
# What a student tried on the hub, and could not

Written by `HUB_TRIED=docs/tried.md pytest tests/test_hub.py tests/test_slurm_hub.py`, which log in as a student, start
the student's server and try all this from code in a notebook, with the server's token. The tests fail if any of it
succeeds.
"""


def free_port() -> int:
    """The first of a row of ports that nobody has, below those that the system gives out by itself."""
    first = int(Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    while True:
        port = random.randrange(min(20_000, first - 1000), first - 50)
        if all(_is_free(port + number) for number in range(20)):
            return port


def _is_free(port: int) -> bool:
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as servers do
        try:
            tried.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def environment(folder: Path, address: str) -> dict[str, str]:
    """The variables of a hub whose courses and state are in a folder."""
    return os.environ | {
        "HUB_COURSES": str(folder / "courses.yaml"),
        "HUB_STATE": str(folder / "state"),
        "HUB_ADDRESS": address,
    }


@contextlib.contextmanager
def running(folder: Path, students: int = 2, courses: tuple[str, ...] = ("dlbio",)) -> Iterator[Hub]:
    """A hub with the small course of the tests, until the block ends.

    Args:
        folder: an empty one.
        students: how many take each course: ada, carl, student-02, ….
    """
    folder.mkdir(parents=True, exist_ok=True)
    names = ["ada", "carl", *(f"student-{number:02}" for number in range(2, students))][:students]
    text = ""
    for number, course in enumerate(courses):
        root = folder / "courses" / course
        make_course(root)
        teacher = ("noether", "hypatia")[number % 2]
        text += f"{course}:\n  root: courses/{course}\n  instructors: [{teacher}]\n  students: [{', '.join(names)}]\n"
    (folder / "courses.yaml").write_text(text)
    address = f"http://127.0.0.1:{free_port()}"
    command = [sys.executable, "-m", "autograder.hub"]
    with started(folder, address, command, environment(folder, address)) as hub:
        hub.wait_until_ready()
        yield hub


@contextlib.contextmanager
def started(folder: Path, address: str, command: list[str], variables: dict[str, str]) -> Iterator[Hub]:
    """A hub's process; it leaves nothing behind in the end."""
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            command,
            cwd=REPOSITORY,
            env=variables,
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=take_ctrl_c,
        )
    hub = Hub(folder, address, process)
    try:
        yield hub
    finally:
        if process.poll() is None:
            hub.end(signal.SIGTERM)

"""Evidence: what shows that an attack worked, whatever it was.

Every attack is looked at in the same way. Secrets are planted beforehand and searched for in everything
that a student gets back; a listener hears whether the network was reached; files, processes and the
gradebook are compared before and after.
"""

from __future__ import annotations

import ctypes
import os
import signal
import site
import socket
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path
from types import TracebackType

from autograder.worker.processes import descendants, running

MARK = "redteam"
"""What attacks put into the names of files they leave and into texts that prove they got somewhere."""

REACHED = f"{MARK}-reached"
SHARED = ("/tmp", "/var/tmp", "/dev/shm", "/run")
_PR_SET_CHILD_SUBREAPER = 36


def stolen(texts: Mapping[str, str], canaries: Mapping[str, str]) -> Iterator[str]:
    """Which secrets stand in what a student gets back.

    Args:
        texts: by a name for the message: outputs, feedback, comments.
        canaries: the planted text by what it was planted in.
    """
    for where, text in texts.items():
        for kind, canary in canaries.items():
            if any(form in text for form in _forms(canary)):
                yield f"the secret in {kind} stands in the {where}"
        if REACHED in text:
            yield f"the {where} shows that the code got out"


def _forms(canary: str) -> Iterator[str]:
    """A secret as it is, and its random part as numbers: enough of them that no chance makes the same."""
    yield canary
    secret = canary.rpartition("-")[2].encode()
    digits = str(int.from_bytes(secret, "big"))
    yield digits[:15]
    yield f"{digits[0]}.{digits[1:13]}"
    for separator in (", ", ": None, ", " × "):
        yield separator.join(map(str, secret))[:24]


def scripts(page: str) -> Iterator[str]:
    """Scripts of an attack that would run in the browser of who opens a page."""
    finder = _Scripts()
    finder.feed(page)
    yield from finder.found


class _Scripts(HTMLParser):
    """Finds the attacks' calls where a browser runs them: in scripts and in event handlers."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        self._inside = tag == "script"
        for name, value in attrs:
            if value and f"{MARK}_" in value and (name.startswith("on") or "javascript:" in _shrunk(value)):
                self.found.append(f"a script in the page: <{tag} {name}>")

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        self._inside = self._inside and tag != "script"

    def handle_data(self, data: str) -> None:
        """Text, or the content of a script."""
        if self._inside and f"{MARK}_" in data:
            self.found.append("a script in the page: <script>")


def _shrunk(address: str) -> str:
    """An address as a browser takes it: without space at its ends and line breaks in it."""
    return address.strip().replace("\n", "").replace("\t", "").replace("\r", "").lower()


class Listener:
    """Hears TCP and UDP on one port of the loopback interface."""

    def __init__(self) -> None:
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.port = int(self.tcp.getsockname()[1])
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", self.port))
        self.tcp.setblocking(False)
        self.udp.setblocking(False)

    def heard(self) -> Iterator[str]:
        """What came since the last time."""
        with suppress(BlockingIOError):
            while True:
                connection, _ = self.tcp.accept()
                connection.close()
                yield "a connection over the network"
        with suppress(BlockingIOError):
            while True:
                self.udp.recv(1)
                yield "a datagram over the network"

    def close(self) -> None:
        """Stop listening."""
        self.tcp.close()
        self.udp.close()


class Machine:
    """The machine before and after: files, processes, packages; use as a context.

    Args:
        folder: what belongs to the graders under attack.
        may_change: names of folders and files in it that grading writes.
    """

    def __init__(self, folder: Path, may_change: Iterable[str] = ()) -> None:
        self.folder, self.may_change = folder, frozenset(may_change)

    def __enter__(self) -> Machine:
        # What a submission leaves running becomes a child of ours, and can be found and ended.
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        self._running = set(descendants(os.getpid()))
        self._files = dict(self._look())
        self._packages = dict(_packages())
        self._old = set(_marked(SHARED))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0)

    def changes(self, wait: float = 1.0) -> Iterator[str]:
        """What is different now and should not be. Processes and files found are ended and removed.

        Args:
            wait: seconds that processes get to end.
        """
        left = self._left_running(wait)
        for pid in left:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        if left:
            yield f"{len(left)} processes were left running"
        now = dict(self._look())
        for path in sorted(set(self._files) | set(now)):
            if self._files.get(path) != now.get(path):
                yield f"{path} was {'removed' if path not in now else 'changed' if path in self._files else 'made'}"
        for path, text in _packages():
            if self._packages.get(path) != text:
                yield f"{path} was changed"
        for left_file in set(_marked(SHARED)) - self._old:
            yield f"{left_file} was left behind"
            with suppress(OSError):
                left_file.unlink()

    def _left_running(self, wait: float) -> list[int]:
        end = time.monotonic() + wait
        while True:
            left = [pid for pid in descendants(os.getpid()) if pid not in self._running and running(pid)]
            if not left or time.monotonic() > end:
                return left
            time.sleep(0.05)

    def _look(self) -> Iterator[tuple[str, tuple[int, int, int]]]:
        """Every file by its path: mode, size, time of change."""
        for top, folders, files in os.walk(self.folder):
            folders[:] = [name for name in folders if name not in self.may_change]
            for name in files:
                if name in self.may_change:
                    continue
                path = Path(top, name)
                with suppress(OSError):
                    stat = path.lstat()
                    yield str(path.relative_to(self.folder)), (stat.st_mode, stat.st_size, stat.st_mtime_ns)


def _marked(folders: Iterable[str]) -> Iterator[Path]:
    for folder in folders:
        yield from Path(folder).glob(f"{MARK}-*")


def _packages() -> Iterator[tuple[str, str]]:
    """Files that every Python process of this installation runs."""
    import numpy

    import autograder

    for module in (autograder, numpy):
        path = Path(str(module.__file__))
        yield str(path), f"{path.stat().st_size} {path.stat().st_mtime_ns}"
    for folder in (*site.getsitepackages(), site.getusersitepackages()):
        for pattern in ("*.pth", "sitecustomize.py", "usercustomize.py"):
            for path in Path(folder).glob(pattern):
                yield str(path), str(path.stat().st_mtime_ns)

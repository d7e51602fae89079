"""Handing a command over to a grader that stands by, if there is one. Light: it is on the way of every ``grade``."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import signal
import socket
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from autograder.grade.stopping import STOPS

TAKEN, STALE = b"taken", b"stale"
ANSWER_BYTES = 5  # of the two above
STATUS_BYTES = 1
SIZE_BYTES = 8
_TAKE_SECONDS = 60.0
# Variables that are read when libraries are imported or a warm process is started.
_EARLY = (
    "AUTOGRADER_", "CUDA_", "LD_", "MKL_", "OMP_", "OPENBLAS_", "PYTHON", "TMP",
    "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",  # other XDG variables are of one login
)  # fmt: skip


def folders() -> tuple[Path, ...]:
    """Where this user's graders may listen; nobody else may look into it.

    The first is shared by all machines' users, and somebody else may have taken it: then it is the second.
    """
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(tempfile.gettempdir()) / f".autograder-{os.geteuid()}", cache / "autograder-standby"


def name() -> str:
    """What a grader's socket is called that would do exactly what this process would: same environment, same package.

    Graders and commands with another value of ``AUTOGRADER_STANDBY`` do not find each other.
    """
    early = {name: value for name, value in sorted(os.environ.items()) if name.startswith(_EARLY)}
    described = json.dumps([socket.gethostname(), sys.prefix, str(Path(__file__).parent.parent), early])
    return hashlib.sha256(described.encode()).hexdigest()[:16]


def is_private(place: Path) -> bool:
    """Whether a folder is there, is this user's, and closed to all others."""
    try:
        found = place.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & 0o077


def hand_over(words: list[str]) -> int | None:
    """Have a grader that stands by run a command with our folder, variables and streams.

    Returns:
        Its exit status; None if nobody stands by who could run it.
    """
    for folder in folders():
        if is_private(folder) and (folder / name()).exists():
            return hand_over_to(folder / name(), words)
    return None


def hand_over_to(place: Path, words: list[str]) -> int | None:
    """The same for who listens at ``place``."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        try:
            server.connect(str(place))
            server.settimeout(_TAKE_SECONDS)
            ask(server, words)
            answer = server.recv(ANSWER_BYTES, socket.MSG_WAITALL)
        except OSError:
            return None
        if answer == STALE:
            _say("'autograder standby' runs with older packages than are here now; end it and start it anew")
        return _status(server) if answer == TAKEN else None


def ask(
    server: socket.socket,
    words: list[str],
    cwd: Path | None = None,
    variables: Mapping[str, str] | None = None,
    streams: tuple[int, int, int] = (0, 1, 2),
) -> None:
    """Hand over a command; by default with our folder, variables and streams."""
    umask = os.umask(0)
    os.umask(umask)
    request: dict[str, Any] = {
        "words": words,
        "folder": str(cwd or Path.cwd()),
        "environment": dict(os.environ if variables is None else variables),
        "umask": umask,
    }
    data = json.dumps(request).encode()
    socket.send_fds(server, [len(data).to_bytes(SIZE_BYTES, "big")], streams)
    server.sendall(data)


def _status(server: socket.socket) -> int:
    """Wait for the command's end, and pass on to it what asks us to stop."""
    server.settimeout(None)
    with _passed_on(server):
        answer = server.recv(STATUS_BYTES)
    if answer:
        return answer[0]
    _say("the grader that stood by has ended; no grade is lost, and the same command goes on")
    return 1


@contextlib.contextmanager
def _passed_on(server: socket.socket) -> Iterator[None]:
    def pass_on(number: int, _: object) -> None:
        with contextlib.suppress(OSError):
            server.send(bytes([number]))

    before = {each: signal.getsignal(each) for each in STOPS}
    before = {each: handler for each, handler in before.items() if handler is not signal.SIG_IGN}  # nohup
    for each in before:
        signal.signal(each, pass_on)
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _say(text: str) -> None:
    print(f"autograder: {text}", file=sys.stderr)

"""The grader that stands by: a process with everything imported, which forks one for each command."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import selectors
import signal
import socket
import sys
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from autograder import cli
from autograder.errors import UserError
from autograder.grade import local
from autograder.grade.environment import environment, environment_of, package_digest
from autograder.grade.local import Wanted
from autograder.grade.stopping import STOPS, stopping_once
from autograder.judge.session import WarmProcess
from autograder.standby import client
from autograder.worker.kernel import die_with_parent

_ASK_SECONDS = 5.0


@dataclass(frozen=True)
class _Request:
    """A command as somebody has typed it."""

    words: list[str]
    folder: str
    environment: dict[str, str]
    umask: int
    streams: list[int]


class Standby:
    """Runs the commands that clients hand over, several at a time, each in a process of its own.

    Args:
        warm: the warm processes that commands may use; one that was killed is replaced in there.
    """

    def __init__(self, warm: dict[Wanted, WarmProcess]) -> None:
        self.warm = warm
        self._versions = _versions()
        self._running: dict[int, socket.socket] = {}

    def serve(self, listener: socket.socket) -> None:
        """Until somebody stops us; commands that run are stopped, too, and lose nothing.

        Raises:
            KeyboardInterrupt: we were asked to stop.
        """
        gc.collect()
        gc.freeze()  # objects made so far are never collected, so a command's gc does not copy their pages
        with stopping_once(), _told_of_children() as ended, selectors.DefaultSelector() as events:
            self._listener, self._events = listener, events
            events.register(listener, selectors.EVENT_READ)
            events.register(ended, selectors.EVENT_READ)
            try:
                while True:
                    for key, _ in events.select():
                        if key.fileobj is listener:
                            self._take(listener.accept()[0])
                        elif key.fileobj is ended:
                            ended.recv(4096)
                            self._reap()
                        else:
                            self._pass_on(key.data)
            finally:
                for pid in self._running:
                    os.kill(pid, signal.SIGTERM)
                while self._running:
                    self._reap(wait=True)

    def _take(self, connection: socket.socket) -> None:
        """Start a command, or say that it is better run elsewhere."""
        try:
            request = _read(connection)
        except (OSError, ValueError, KeyError, EOFError):
            connection.close()
            return
        try:
            if _versions() != self._versions:
                connection.sendall(client.STALE)
                connection.close()
            else:
                connection.sendall(client.TAKEN)
                self._start(request, connection)
        except (
            OSError
        ):  # the client is gone, or no process can be started; if it is there, it hears that we hang up
            connection.close()
        finally:
            for stream in request.streams:
                os.close(stream)

    def _start(self, request: _Request, connection: socket.socket) -> None:
        self._replace_dead()
        parent = os.getpid()
        pid = os.fork()
        if pid == 0:
            _become(request, self.warm, parent, [self._listener, connection, *self._running.values()])
        self._running[pid] = connection
        self._events.register(connection, selectors.EVENT_READ, pid)

    def _replace_dead(self) -> None:
        for wanted, process in self.warm.items():
            if not process.alive:
                process.close()
                self.warm[wanted] = wanted.start()
                with contextlib.suppress(UserError):  # the command will start its own, and say what is wrong
                    self.warm[wanted].wait()

    def _pass_on(self, pid: int) -> None:
        """Signals that the client was sent; SIGTERM if it is gone."""
        if pid not in self._running:  # it ended meanwhile
            return
        try:
            asked = self._running[pid].recv(100)
        except OSError:
            asked = b""
        if not asked:
            self._events.unregister(self._running[pid])
        for number in asked or bytes([signal.SIGTERM]):
            if number in STOPS:
                os.kill(pid, number)

    def _reap(self, wait: bool = False) -> None:
        """Tell the clients of commands that have ended."""
        for pid, connection in list(self._running.items()):
            found, status = os.waitpid(pid, 0 if wait else os.WNOHANG)
            if not found:
                continue
            del self._running[pid]
            with contextlib.suppress(KeyError):  # the client hung up before
                self._events.unregister(connection)
            code = os.waitstatus_to_exitcode(status)
            with contextlib.suppress(OSError), connection:
                connection.sendall(bytes([code if code >= 0 else 128 - code]))


@contextlib.contextmanager
def listening() -> Iterator[socket.socket]:
    """A socket at `client.address`, for this user alone.

    Raises:
        UserError: another grader listens there, or somebody else has the folder.
    """
    place = client.address()
    place.parent.mkdir(mode=0o700, exist_ok=True)
    if not client.is_private(place.parent):
        raise UserError(f"{place.parent}: not a folder of yours that is closed to others; remove it")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as other:
            if other.connect_ex(str(place)) == 0:
                raise UserError("a grader of yours stands by already; end it first")
        place.unlink(missing_ok=True)  # of one that was killed
        listener.bind(str(place))
        listener.listen(64)
        try:
            yield listener
        finally:
            place.unlink(missing_ok=True)


def _versions() -> tuple[Mapping[str, str], str]:
    """The libraries and the sources of this package as they are installed now."""
    return environment.__wrapped__(), package_digest.__wrapped__()


@contextlib.contextmanager
def _told_of_children() -> Iterator[socket.socket]:
    """A socket that can be read when a child has ended."""
    ended, tell = socket.socketpair()
    tell.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(tell.fileno(), warn_on_full_buffer=False)
    with ended, tell:
        try:
            yield ended
        finally:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)


def _read(connection: socket.socket) -> _Request:
    connection.settimeout(_ASK_SECONDS)
    head, streams, _, _ = socket.recv_fds(connection, client.SIZE_BYTES, 3)
    try:
        data, size = b"", int.from_bytes(head, "big")
        while len(data) < size:
            more = connection.recv(size - len(data))
            if not more:
                raise EOFError
            data += more
        asked: dict[str, Any] = json.loads(data)
        connection.settimeout(None)
        return _Request(asked["words"], asked["folder"], asked["environment"], asked["umask"], list(streams))
    except BaseException:
        for stream in streams:
            os.close(stream)
        raise


def _become(
    request: _Request, warm: dict[Wanted, WarmProcess], parent: int, ours: list[socket.socket]
) -> NoReturn:
    """In the child: be the process that the client would have been."""
    status = 1
    try:
        os.setsid()
        die_with_parent()
        if os.getppid() != parent:
            os._exit(1)
        signal.set_wakeup_fd(-1)
        for each in (*STOPS, signal.SIGCHLD):
            signal.signal(each, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for each_socket in ours:
            each_socket.close()
        for number, stream in enumerate(request.streams):
            os.dup2(stream, number)
            os.close(stream)
        for text_stream in (sys.stdout, sys.stderr):
            text_stream.reconfigure(line_buffering=text_stream.isatty())  # type: ignore[union-attr]
        os.chdir(request.folder)
        os.umask(request.umask)
        os.environ.clear()
        os.environ.update(request.environment)
        environment_of.cache_clear()  # another interpreter's: it may have got other libraries
        local.standing_by.update(warm)
        cli.main(request.words)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)

"""A process that has everything imported and runs what clients hand over, each in a fork."""

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
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from autograder.grade.stopping import STOPS, stopping_once
from autograder.standby import client
from autograder.worker.kernel import die_with_parent

_ASK_SECONDS = 60.0


@dataclass(frozen=True)
class _Request:
    """A command as somebody has typed it."""

    words: list[str]
    folder: str
    environment: dict[str, str]
    umask: int
    streams: list[int]


class Forks:
    """Runs the commands that clients hand over, several at a time, each in a process of its own."""

    def __init__(self) -> None:
        self._running: dict[int, socket.socket] = {}

    def run(self, words: list[str]) -> None:
        """In the fork, with the client's folder, variables and streams: do what the words say.

        Raises:
            SystemExit: done, with another status than 0.
        """
        raise NotImplementedError

    def stale(self) -> bool:
        """Whether commands are better run elsewhere by now."""
        return False

    def before_fork(self) -> None:
        """Make ready for a command."""

    def serve(self, listener: socket.socket, lifeline: int | None = None) -> None:
        """Until somebody stops us; commands that run are stopped, too, and lose nothing.

        Args:
            lifeline: a descriptor that can be read when we are to stop.

        Raises:
            KeyboardInterrupt: we were asked to stop.
        """
        gc.collect()
        gc.freeze()  # objects made so far are never collected, so a command's gc does not copy their pages
        with stopping_once(), _told_of_children() as ended, selectors.DefaultSelector() as events:
            self._listener, self._events = listener, events
            events.register(listener, selectors.EVENT_READ)
            events.register(ended, selectors.EVENT_READ)
            if lifeline is not None:
                events.register(lifeline, selectors.EVENT_READ)
            try:
                while True:
                    for key, _ in events.select():
                        if key.fileobj is listener:
                            self._take(listener.accept()[0])
                        elif key.fileobj is ended:
                            ended.recv(4096)
                            self._reap()
                        elif key.fileobj == lifeline:
                            return
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
            if self.stale():
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
        self.before_fork()
        parent = os.getpid()
        pid = os.fork()
        if pid == 0:
            self._become(request, parent, [connection, *self._running.values()])
        self._running[pid] = connection
        self._events.register(connection, selectors.EVENT_READ, pid)

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

    def _become(self, request: _Request, parent: int, ours: list[socket.socket]) -> NoReturn:
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
            for each_socket in (self._listener, *ours):
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
            self.run(request.words)
            status = 0
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        except BaseException:
            traceback.print_exc()
        finally:
            with contextlib.suppress(OSError):
                sys.stdout.flush()
                sys.stderr.flush()
            os._exit(status)


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

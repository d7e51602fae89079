"""The standard streams of cells, as a kernel has them: what is printed, and what is written to descriptors 1 and 2.

A kernel reads its descriptors in a thread. Here they are files that are read when something is shown: nothing waits
for a reader, and nothing is lost or late.
"""

from __future__ import annotations

import codecs
import contextlib
import fcntl
import io
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from typing import IO, Any

FLUSH_SECONDS = 0.2
"""After which a kernel shows what was written, if nothing else had it shown before."""
_NAMES = {"stdout": 1, "stderr": 2}
_READ_BYTES = 1 << 20  # more text than is kept of a cell


class Stream(io.TextIOBase):
    """What ``sys.stdout`` or ``sys.stderr`` is in a cell."""

    encoding = "UTF-8"  # type: ignore[assignment]

    def __init__(self, streams: Streams, name: str, terminal: int) -> None:
        self._streams, self.name, self._terminal = streams, name, terminal

    def writable(self) -> bool:
        """It is."""
        return True

    def fileno(self) -> int:
        """The terminal of the kernel, where nobody looks."""
        return self._terminal

    def write(self, text: str) -> int:
        """Print; shown at once only after `flush`."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text)}")
        self._streams.write(self.name, text)
        return len(text)

    def flush(self) -> None:
        """Show what was printed so far."""
        self._streams.flush(self.name)

    def close(self) -> None:
        """Nobody closes it for the cells that follow."""


class Streams:
    """Both streams of the cells of this process.

    Args:
        show: called with a stream's name and a text.
    """

    def __init__(self, show: Callable[[str, str], object]) -> None:
        self._show = show
        self._owner = 0
        self._open = False
        self._lock = threading.RLock()
        self._waiting: dict[str, list[str]] = {name: [] for name in _NAMES}
        self._due: dict[str, float] = {}
        self._files: dict[str, IO[bytes]] = {}
        self._read: dict[str, int] = {}
        self._decoders: dict[str, codecs.IncrementalDecoder] = {}

    @contextlib.contextmanager
    def opened(self) -> Iterator[None]:
        """Show what is written within."""
        if self._owner != os.getpid():
            self._begin()
        for name, file in self._files.items():
            file.truncate(0)
            self._read[name] = 0
            self._decoders[name] = codecs.getincrementaldecoder("utf-8")("replace")
            os.dup2(file.fileno(), _NAMES[name])
        sys.stdout, sys.stderr = sys.stdout or self._own["stdout"], sys.stderr or self._own["stderr"]
        self._open = True
        try:
            yield
            self.flush_all()
        finally:
            self._open = False
            self._due.clear()
            for name, descriptor in _NAMES.items():  # what goes on, or is called by the judge, shows nothing
                self._waiting[name].clear()
                os.dup2(self._nowhere, descriptor)

    def write(self, name: str, text: str) -> None:
        """Have a text shown; a process that the cell started writes to the descriptor."""
        if self._owner != os.getpid():
            with contextlib.suppress(OSError):
                os.write(_NAMES[name], text.encode("utf-8", "replace"))
            return
        with self._lock:
            if not self._open:
                return
            self._show_what_is_due()
            self._take_descriptor(name)
            self._wait(name, text)

    def flush(self, name: str) -> None:
        """Show what a stream has."""
        if self._owner != os.getpid():
            return
        with self._lock:
            if self._open:
                self._show_what_is_due()
                self._show_now(name)

    def flush_all(self) -> None:
        """Show what both have."""
        for name in _NAMES:
            self.flush(name)

    def _begin(self) -> None:
        """Be the streams of this process, which may be a fork of another that had them."""
        self._owner, self._lock = os.getpid(), threading.RLock()
        self._nowhere = os.open(os.devnull, os.O_WRONLY)
        self._files = {}
        with contextlib.suppress(OSError):  # no room for files: then only what is printed is shown
            for name in _NAMES:
                file = self._files[name] = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115
                fcntl.fcntl(file, fcntl.F_SETFL, os.O_APPEND)
        self._own: dict[str, Any] = {name: Stream(self, name, self._nowhere) for name in _NAMES}
        sys.stdout, sys.stderr = self._own["stdout"], self._own["stderr"]

    def _wait(self, name: str, text: str) -> None:
        if text:
            self._waiting[name].append(text)
            self._due.setdefault(name, time.monotonic() + FLUSH_SECONDS)

    def _show_what_is_due(self) -> None:
        now, first, second = time.monotonic(), *_NAMES
        if self._due.get(second, now) < self._due.get(first, now):
            first, second = second, first
        for name in (first, second):
            if self._due.get(name, now) < now:
                self._show_now(name)

    def _show_now(self, name: str) -> None:
        self._take_descriptor(name)
        text = "".join(self._waiting[name])
        self._waiting[name].clear()
        self._due.pop(name, None)
        if text:
            self._show(name, text)

    def _take_descriptor(self, name: str) -> None:
        """Add what processes, and libraries that are not Python's, have written."""
        file = self._files.get(name)
        if file is None:
            return
        size, start = os.fstat(file.fileno()).st_size, self._read[name]
        start = 0 if size < start else start  # somebody has emptied the file
        if size > start:
            data = os.pread(file.fileno(), min(size - start, _READ_BYTES), start)
            self._read[name] = size
            self._wait(name, self._decoders[name].decode(data))

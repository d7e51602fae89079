"""Framed messages over a stream socket, with a deadline and hard caps on what is received.

Frame: tag (u64), length of the JSON tree (u32), number of buffers (u32), the length of each buffer
(u64), then the tree and the buffers. An answer carries the tag of its request. The judge draws tags at
random, so nothing that was sent before a request was made can pass for the answer to it.
"""

from __future__ import annotations

import secrets
import socket
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass

from autograder.wire.errors import ProtocolError, TooMuchData, WorkerDied, WorkerTimeout
from autograder.wire.values import MAX_BUFFERS, MAX_MESSAGE_BYTES, MAX_TREE_BYTES, Message

_HEAD = struct.Struct("!QII")
_SIZE = struct.Struct("!Q")
_BLOCK = 64 << 10  # what is smaller goes through a buffer of our own: fewer system calls
_FIRST = 1 << 20


@dataclass(frozen=True)
class Cap:
    """The largest message that is received.

    Attributes:
        tree: bytes of JSON.
        buffers: their number.
        bytes: of all buffers together.
    """

    tree: int = MAX_TREE_BYTES
    buffers: int = MAX_BUFFERS
    bytes: int = MAX_MESSAGE_BYTES


VALUES = Cap()


class Channel:
    """One end of a connection; not thread-safe, one message out, one message in."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._block = bytearray(_BLOCK)
        self._start = self._end = 0

    def request(
        self, message: Message, deadline: float | None = None, cap: Cap = VALUES
    ) -> tuple[bytes, list[bytearray]]:
        """Send a request and take the one answer to it: JSON tree, buffers.

        Raises:
            TooMuchData: larger than the cap.
            ProtocolError: not the answer to this request, or sent without one.
            WorkerTimeout, WorkerDied: as named.
        """
        if self.unasked:
            raise ProtocolError("an answer to no question")
        tag = secrets.randbits(64)
        self.send(tag, message, deadline)
        answered, tree, buffers = self._receive(deadline, cap)
        if answered != tag:
            raise ProtocolError("an answer to another question")
        return tree, buffers

    def send(self, tag: int, message: Message, deadline: float | None = None) -> None:
        """Send one message.

        Raises:
            WorkerTimeout: the other side does not take it in time.
            WorkerDied: the other side is gone.
        """
        try:
            for piece in _pieces(tag, message):
                self._limit(deadline)
                self.sock.sendall(piece)
        except TimeoutError:
            raise WorkerTimeout("it did not take a message in time") from None
        except OSError:
            raise WorkerDied("it is gone") from None

    def receive(self, deadline: float | None = None) -> tuple[int, bytes, list[bytearray]]:
        """Receive one message: tag, JSON tree, buffers.

        Raises:
            ProtocolError: larger than any message may be.
            WorkerTimeout, WorkerDied: as named.
        """
        return self._receive(deadline, VALUES)

    @property
    def unasked(self) -> bool:
        """Whether something has arrived that no request was made for."""
        if self._start < self._end:
            return True
        try:
            self.sock.settimeout(0)
            return bool(self.sock.recv(1, socket.MSG_PEEK))
        except OSError:  # nothing, or nobody there any more
            return False

    def close(self) -> None:
        """Close the connection."""
        self.sock.close()

    def _receive(self, deadline: float | None, cap: Cap) -> tuple[int, bytes, list[bytearray]]:
        tag, tree_size, count = _HEAD.unpack(self._exactly(_HEAD.size, deadline))
        if tree_size > cap.tree or count > cap.buffers:
            raise ProtocolError("a message larger than the limit")
        sizes = [size for (size,) in _SIZE.iter_unpack(self._exactly(_SIZE.size * count, deadline))]
        if sum(sizes) > cap.bytes:
            raise TooMuchData("a message larger than the limit")
        tree = bytes(self._exactly(tree_size, deadline))
        return tag, tree, [self._exactly(size, deadline) for size in sizes]

    def _exactly(self, size: int, deadline: float | None) -> bytearray:
        """``size`` bytes. Memory follows what has arrived: a length that was only claimed costs nothing."""
        data, got = bytearray(min(size, _FIRST)), 0
        while got < size:
            if got == len(data):
                data.extend(bytes(min(got, size - got)))
            with memoryview(data) as whole, whole[got:] as room:
                got += self._take(room, deadline)
        return data

    def _take(self, room: memoryview, deadline: float | None) -> int:
        """Put at least one byte into ``room`` and say how many there are."""
        if self._start == self._end:
            if room.nbytes >= _BLOCK:
                return self._arrived(room, deadline)
            self._end = self._arrived(self._block, deadline)
            self._start = 0
        count = min(room.nbytes, self._end - self._start)
        room[:count] = self._block[self._start : self._start + count]
        self._start += count
        return count

    def _arrived(self, room: memoryview | bytearray, deadline: float | None) -> int:
        try:
            self._limit(deadline)
            count = self.sock.recv_into(room)
        except TimeoutError:
            raise WorkerTimeout("no answer in time") from None
        except OSError:
            raise WorkerDied("it is gone") from None
        if count == 0:
            raise WorkerDied("it ended")
        return count

    def _limit(self, deadline: float | None) -> None:
        if deadline is None:
            self.sock.settimeout(None)
            return
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self.sock.settimeout(left)


def _pieces(tag: int, message: Message) -> Iterator[bytes | bytearray | memoryview]:
    """A message as few pieces: what is small is joined, what is large is not copied."""
    small = bytearray(_HEAD.pack(tag, len(message.tree), len(message.buffers)))
    for view in message.buffers:
        small += _SIZE.pack(view.nbytes)
    small += message.tree
    for view in message.buffers:
        if view.nbytes < _BLOCK:
            small += view
            if len(small) < _BLOCK:
                continue
        if small:
            yield small
            small = bytearray()
        if view.nbytes >= _BLOCK:
            yield view
    if small:
        yield small

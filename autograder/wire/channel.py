"""Framed messages over a stream socket, with an end to all waiting and hard caps on what is received.

Frame: tag (u64), length of the JSON tree (u32), number of buffers (u32), the length of each buffer
(u64), then the tree and the buffers. An answer carries the tag of its request. The judge draws tags at
random, so nothing that was sent before a request was made can pass for the answer to it.
"""

from __future__ import annotations

import secrets
import socket
import struct
import time
from collections.abc import Callable, Iterator
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

Watch = Callable[[], float]
"""Asked before each wait and in it: how many seconds to wait before it is asked again. It raises to end that."""


def until(deadline: float) -> Watch:
    """Wait until ``deadline``, as `time.monotonic` counts; then raise `WorkerTimeout`."""

    def left() -> float:
        seconds = deadline - time.monotonic()
        if seconds <= 0:
            raise WorkerTimeout("no answer in time")
        return seconds

    return left


class Channel:
    """One end of a connection; not thread-safe, one message out, one message in."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._block = bytearray(_BLOCK)
        self._start = self._end = 0

    def request(
        self, message: Message, watch: Watch | None = None, cap: Cap = VALUES
    ) -> tuple[bytes, list[bytearray]]:
        """Send a request and take the one answer to it: JSON tree, buffers.

        Raises:
            TooMuchData: larger than the cap.
            ProtocolError: not the answer to this request, or sent without one.
            WorkerDied: as named.
            whatever ``watch`` raises: no answer in time.
        """
        if self.unasked:
            raise ProtocolError("an answer to no question")
        tag = secrets.randbits(64)
        self.send(tag, message, watch)
        answered, tree, buffers = self._receive(watch, cap)
        if answered != tag:
            raise ProtocolError("an answer to another question")
        return tree, buffers

    def send(self, tag: int, message: Message, watch: Watch | None = None) -> None:
        """Send one message.

        Raises:
            WorkerDied: the other side is gone.
            whatever ``watch`` raises: the other side does not take it in time.
        """
        for piece in _pieces(tag, message):
            with memoryview(piece).cast("B") as whole:
                sent = 0
                while sent < whole.nbytes:
                    with whole[sent:] as rest:
                        sent += self._patiently(self.sock.send, rest, watch)

    def receive(self, watch: Watch | None = None) -> tuple[int, bytes, list[bytearray]]:
        """Receive one message: tag, JSON tree, buffers.

        Raises:
            ProtocolError: larger than any message may be.
            WorkerDied: as named.
            whatever ``watch`` raises: nothing comes in time.
        """
        return self._receive(watch, VALUES)

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

    def _receive(self, watch: Watch | None, cap: Cap) -> tuple[int, bytes, list[bytearray]]:
        tag, tree_size, count = _HEAD.unpack(self._exactly(_HEAD.size, watch))
        if tree_size > cap.tree or count > cap.buffers:
            raise ProtocolError("a message larger than the limit")
        sizes = [size for (size,) in _SIZE.iter_unpack(self._exactly(_SIZE.size * count, watch))]
        if sum(sizes) > cap.bytes:
            raise TooMuchData("a message larger than the limit")
        tree = bytes(self._exactly(tree_size, watch))
        return tag, tree, [self._exactly(size, watch) for size in sizes]

    def _exactly(self, size: int, watch: Watch | None) -> bytearray:
        """``size`` bytes. Memory follows what has arrived: a length that was only claimed costs nothing."""
        data, got = bytearray(min(size, _FIRST)), 0
        while got < size:
            if got == len(data):
                data.extend(bytes(min(got, size - got)))
            with memoryview(data) as whole, whole[got:] as room:
                got += self._take(room, watch)
        return data

    def _take(self, room: memoryview, watch: Watch | None) -> int:
        """Put at least one byte into ``room`` and say how many there are."""
        if self._start == self._end:
            if room.nbytes >= _BLOCK:
                return self._arrived(room, watch)
            self._end = self._arrived(self._block, watch)
            self._start = 0
        count = min(room.nbytes, self._end - self._start)
        room[:count] = self._block[self._start : self._start + count]
        self._start += count
        return count

    def _arrived(self, room: memoryview | bytearray, watch: Watch | None) -> int:
        count = self._patiently(self.sock.recv_into, room, watch)
        if count == 0:
            raise WorkerDied("it ended")
        return count

    def _patiently(
        self, do: Callable[[memoryview | bytearray], int], data: memoryview | bytearray, watch: Watch | None
    ) -> int:
        """Send or take some bytes; how many there were."""
        while True:
            self.sock.settimeout(None if watch is None else watch())
            try:
                return do(data)
            except TimeoutError:
                continue
            except OSError:
                raise WorkerDied("it is gone") from None


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

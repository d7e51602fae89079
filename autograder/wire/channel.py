"""Framed messages over a stream socket, with a deadline and hard caps on what is received.

Frame: sequence number (u64), length of the JSON tree (u32), number of buffers (u32), the length of
each buffer (u64), then the tree and the buffers.
"""

from __future__ import annotations

import socket
import struct
import time

from autograder.wire.errors import ProtocolError, WorkerDied, WorkerTimeout
from autograder.wire.values import MAX_BUFFER_BYTES, MAX_TREE_BYTES, Message

_HEAD = struct.Struct("!QII")
_SIZE = struct.Struct("!Q")
MAX_BUFFERS = 100_000
MAX_MESSAGE_BYTES = 2 << 30


class Channel:
    """One end of a connection; not thread-safe, one message out, one message in."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock

    def send(self, sequence: int, message: Message, deadline: float | None = None) -> None:
        """Send one message.

        Raises:
            WorkerTimeout: the other side does not take it in time.
            WorkerDied: the other side is gone.
        """
        sizes = b"".join(_SIZE.pack(view.nbytes) for view in message.buffers)
        head = _HEAD.pack(sequence, len(message.tree), len(message.buffers)) + sizes + message.tree
        try:
            self._limit(deadline)
            self.sock.sendall(head)
            for view in message.buffers:
                self._limit(deadline)
                self.sock.sendall(view)
        except TimeoutError:
            raise WorkerTimeout("it did not take a message in time") from None
        except OSError:
            raise WorkerDied("it is gone") from None

    def receive(self, deadline: float | None = None) -> tuple[int, bytes, list[bytearray]]:
        """Receive one message: sequence number, JSON tree, buffers.

        Raises:
            ProtocolError: larger than the caps.
            WorkerTimeout, WorkerDied: as named.
        """
        sequence, tree_size, count = _HEAD.unpack(self._exactly(_HEAD.size, deadline))
        if tree_size > MAX_TREE_BYTES or count > MAX_BUFFERS:
            raise ProtocolError("a message larger than the limit")
        raw_sizes = self._exactly(_SIZE.size * count, deadline)
        sizes = [size for (size,) in _SIZE.iter_unpack(raw_sizes)]
        if any(size > MAX_BUFFER_BYTES for size in sizes) or sum(sizes) > MAX_MESSAGE_BYTES:
            raise ProtocolError("a message larger than the limit")
        tree = bytes(self._exactly(tree_size, deadline))
        return sequence, tree, [self._exactly(size, deadline) for size in sizes]

    def close(self) -> None:
        """Close the connection."""
        self.sock.close()

    def _exactly(self, size: int, deadline: float | None) -> bytearray:
        data = bytearray(size)
        view, got = memoryview(data), 0
        while got < size:
            try:
                self._limit(deadline)
                n = self.sock.recv_into(view[got:])
            except TimeoutError:
                raise WorkerTimeout("no answer in time") from None
            except OSError:
                raise WorkerDied("it is gone") from None
            if n == 0:
                raise WorkerDied("it ended")
            got += n
        return data

    def _limit(self, deadline: float | None) -> None:
        if deadline is None:
            self.sock.settimeout(None)
            return
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self.sock.settimeout(left)

"""What waits in the sockets of a network namespace, whoever holds them, if only on their way to somebody.

The kernel says how many there are. What each holds it tells of those that are open; a closed one is still
there as long as nobody has read what it sent, and may hold all that a socket may.
"""

from __future__ import annotations

import contextlib
import socket
import struct
from collections.abc import Iterator
from pathlib import Path

_SOCK_DIAG, _BY_FAMILY, _DUMP = 4, 20, 0x301  # of netlink: the protocol, the request, to list all
_ERROR, _DONE = 2, 3
_SHOW_MEMORY, _MEMORY = 0x20, 5  # of AF_UNIX: asked for, and the number of the answer's attribute
_HEADER, _DESCRIBED, _ATTRIBUTE = 16, 16, 4  # bytes
_ALL_STATES = 0xFFFF_FFFF


class Sockets:
    """The sockets of this process' network namespace, from now on."""

    def __init__(self) -> None:
        self._most = _most_of_one()
        self._before = count()  # the other end of what the jail's process 1 hears, and the like
        self._diagnosis: socket.socket | None = None
        with contextlib.suppress(OSError):
            self._diagnosis = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _SOCK_DIAG)
            self._diagnosis.settimeout(1)
            list(self._open())

    def at_most(self) -> int:
        """Bytes that they may hold."""
        return self._most * self._count()

    def bytes(self) -> int:
        """Bytes that they hold, as far as the kernel tells; of others what they may."""
        with contextlib.suppress(OSError):
            held = list(self._open())
            return sum(held) + self._most * max(0, self._count() + self._before - len(held))
        return self.at_most()

    def _count(self) -> int:
        return max(0, count() - self._before - (self._diagnosis is not None))

    def _open(self) -> Iterator[int]:
        """What each open socket of AF_UNIX holds.

        Raises:
            OSError: the kernel does not tell.
        """
        if self._diagnosis is None:
            raise OSError("no diagnosis of sockets")
        asked = struct.pack("=BBHIIIII", socket.AF_UNIX, 0, 0, _ALL_STATES, 0, _SHOW_MEMORY, 0, 0)
        self._diagnosis.send(struct.pack("=IHHII", _HEADER + len(asked), _BY_FAMILY, _DUMP, 1, 0) + asked)
        while True:
            answer = self._diagnosis.recv(1 << 20)
            place = 0
            while place < len(answer):
                size, kind = struct.unpack_from("=IH", answer, place)
                if kind == _DONE:
                    return
                if kind == _ERROR:
                    raise OSError(-struct.unpack_from("=i", answer, place + _HEADER)[0], "sockets")
                yield _held(answer[place + _HEADER + _DESCRIBED : place + size])
                place += (size + 3) & ~3


def count() -> int:
    """How many there are in this network namespace."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        return int(Path("/proc/net/sockstat").read_text().split("\n", 1)[0].split()[2])
    return 0


def _held(attributes: bytes) -> int:
    """Bytes received and sent that nobody has read, and those of the options."""
    place = 0
    while place + _ATTRIBUTE <= len(attributes):
        size, kind = struct.unpack_from("=HH", attributes, place)
        if kind == _MEMORY:
            received, _, sent, _, _, _, options = struct.unpack_from("=7I", attributes, place + _ATTRIBUTE)
            return int(received + sent + options)
        place += (max(size, _ATTRIBUTE) + 3) & ~3
    return 0


def _most_of_one() -> int:
    """What may wait in a socket, and what its options may take. The kernel doubles what one asks for."""
    sizes = {"wmem_max": 212_992, "optmem_max": 128 << 10}
    for name in sizes:
        with contextlib.suppress(OSError, ValueError):
            sizes[name] = int(Path(f"/proc/sys/net/core/{name}").read_text())
    return 2 * sizes["wmem_max"] + sizes["optmem_max"]

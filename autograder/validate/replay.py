"""The replay forger: a worker that answers from memory what a right one answered under another seed.

A student owns the process the probes run in, so any answer can be forged whose value does not depend on
the secret seed. Every answer of a right worker is recorded while it is judged with one seed, and given
again, request by request, to a judge with another: what then still passes can be forged.
"""

from __future__ import annotations

import pickle
import socket
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from autograder.wire import values
from autograder.wire.channel import Channel, Watch
from autograder.wire.errors import WorkerDied
from autograder.wire.values import Message

Answer = tuple[bytes, list[bytes]]
_NONE_SUCH = {
    "error": {"name": "Forged", "text": "nothing recorded fits this request", "line": "", "trace": ""}
}


class Recorder(Channel):
    """The worker's end of the connection, which writes down every answer that goes out."""

    def __init__(self, sock: socket.socket, path: Path) -> None:
        super().__init__(sock)
        self._file = path.open("wb")
        self._request = ""

    def receive(self, watch: Watch | None = None) -> tuple[int, bytes, list[bytearray]]:
        """Receive a request and remember what it asks for."""
        sequence, tree, buffers = super().receive(watch)
        self._request = _kind(tree, buffers)
        return sequence, tree, buffers

    def send(self, sequence: int, message: Message, watch: Watch | None = None) -> None:
        """Write an answer down and send it."""
        buffers = [bytes(view) for view in message.buffers]
        pickle.dump((self._request, (message.tree, buffers)), self._file)
        self._file.flush()
        super().send(sequence, message, watch)


def replay(sock: socket.socket, path: Path) -> None:
    """Serve a judge with recorded answers, until it hangs up.

    The n-th case is answered as the n-th was, and within a case the n-th request of a kind (this
    probe, that method) as the n-th of that kind was, or as the last one if there were fewer.
    """
    recorded, channel, case = _by_case(path), Channel(sock), 0
    asked: Counter[str] = Counter()
    while True:
        try:
            sequence, tree, buffers = channel.receive()
        except WorkerDied:
            return
        kind = _kind(tree, buffers)
        if kind == _BEGIN:
            case, asked = case + 1, Counter()
        answers = recorded[case][kind]
        if answers:
            tree, given = answers[min(asked[kind], len(answers) - 1)]
            asked[kind] += 1
            channel.send(sequence, Message(tree, [memoryview(data) for data in given]))
        else:
            channel.send(sequence, values.encode(_NONE_SUCH, values.remote_node))


_BEGIN = "begin_case"


def _by_case(path: Path) -> defaultdict[int, defaultdict[str, list[Answer]]]:
    """The recorded answers by number of the case, 0 before the first, and kind of request."""
    cases: defaultdict[int, defaultdict[str, list[Answer]]] = defaultdict(lambda: defaultdict(list))
    case = 0
    with path.open("rb") as file:
        while True:
            try:
                kind, answer = pickle.load(file)
            except EOFError:
                return cases
            case += kind == _BEGIN
            cases[case][kind].append(answer)


def _kind(tree: bytes, buffers: list[bytearray]) -> str:
    """What a request asks for, without the data in it: ``probe train_steps``, ``call``."""
    request: dict[str, Any] = values.decode(tree, buffers, lambda node: node)
    return " ".join(str(request[key]) for key in ("do", "name") if key in request)

"""The worker's loop: one request in, one answer out, until the connection closes."""

from __future__ import annotations

import socket
from typing import Any

from autograder.checks.asked import Asked
from autograder.wire.channel import Channel
from autograder.wire.errors import WorkerDied
from autograder.worker.shell import CellShell


class Worker(Asked):
    """Serves the judge's requests on the objects of one student's namespace."""

    def __init__(self, sock: socket.socket, shell: CellShell) -> None:
        super().__init__(
            shell.user_ns, (BaseException,)
        )  # a student's SystemExit or KeyboardInterrupt must not end it
        self.channel = Channel(sock)
        self.shell = shell

    def serve(self) -> None:
        """Answer until the judge hangs up."""
        while True:
            try:
                sequence, tree, buffers = self.channel.receive()
            except WorkerDied:
                return
            self.channel.send(sequence, self.reply(tree, buffers))

    def _do_run(self, source: str) -> dict[str, Any]:
        outputs, error = self.shell.run(source)
        return {
            "outputs": outputs,
            "count": self.shell.execution_count - 1,
            "error": None if error is None else error.name,
        }

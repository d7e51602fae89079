"""The worker's loop: one request in, one answer out, until the connection closes."""

from __future__ import annotations

import random
import socket
from typing import Any

import numpy as np
import torch

from autograder import randomness
from autograder.checks.contract import CheckFailed, NotAttempted
from autograder.checks.student import PROBES
from autograder.wire import values
from autograder.wire.channel import Channel
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied
from autograder.worker.shell import CellShell


class Worker:
    """Serves the judge's requests on the objects of one student's namespace."""

    def __init__(self, sock: socket.socket, shell: CellShell) -> None:
        self.channel = Channel(sock)
        self.shell = shell
        self.objects: list[Any] = []
        self.states: list[Any] = []

    def serve(self) -> None:
        """Answer until the judge hangs up."""
        while True:
            try:
                sequence, tree, buffers = self.channel.receive()
            except WorkerDied:
                return
            self.channel.send(sequence, self.reply(tree, buffers))

    def reply(self, tree: bytes, buffers: list[bytearray]) -> values.Message:
        """What is answered to a request."""
        reply = self._answer(tree, buffers)
        try:
            return values.encode(reply, self._handle)
        except Exception as error:  # too large, too deep, or an object that raises when it is looked at
            return values.encode(_error(StudentError.from_exception(error)), self._handle)

    def _answer(self, tree: bytes, buffers: list[bytearray]) -> dict[str, Any]:
        try:
            request = values.decode(tree, buffers, self._object)
            return {"value": getattr(self, f"_do_{request.pop('do')}")(**request)}
        except NotAttempted as outcome:
            return {"not attempted": str(outcome)}
        except CheckFailed as outcome:
            return {"failed": str(outcome), "diagnosis": outcome.diagnosis}
        except BaseException as error:  # a student's SystemExit or KeyboardInterrupt must not end the worker
            return _error(StudentError.from_exception(error))

    # ------------------------------------------------------------------------- what can be asked

    def _do_run(self, source: str) -> dict[str, Any]:
        outputs, error = self.shell.run(source)
        return {
            "outputs": outputs,
            "count": self.shell.execution_count - 1,
            "error": None if error is None else error.name,
        }

    def _do_names(self, names: list[str]) -> dict[str, Any]:
        here = self.shell.user_ns
        return {
            name: here[name] for name in names if name in here and here[name] is not Ellipsis
        }  # `...` is a stub

    def _do_call(self, target: Any, args: list[Any], kwargs: dict[str, Any]) -> Any:
        return target(*args, **kwargs)

    def _do_attribute(self, target: Any, name: str) -> Any:
        return getattr(target, name)

    def _do_item(self, target: Any, key: Any) -> Any:
        return target[key]

    def _do_probe(self, name: str, args: list[Any], kwargs: dict[str, Any]) -> Any:
        return PROBES[name](*args, **kwargs)

    def _do_begin_case(self, seed: int) -> None:
        self.states.append(
            (random.getstate(), np.random.get_state(), torch.get_rng_state(), torch.is_grad_enabled())
        )
        torch.set_grad_enabled(True)
        randomness.seed_globals(seed)

    def _do_end_case(self) -> None:
        python, numpy, torch_state, grad = self.states.pop()
        random.setstate(python)
        np.random.set_state(numpy)
        torch.set_rng_state(torch_state)
        torch.set_grad_enabled(grad)
        self.objects.clear()

    # ---------------------------------------------------------------------------------- handles

    def _handle(self, value: Any) -> dict[str, Any]:
        self.objects.append(value)
        return values.handle_node(len(self.objects) - 1, type(value).__name__)

    def _object(self, node: Any) -> Any:
        if not values.is_handle(node):
            raise ProtocolError("not a handle")
        return self.objects[node["n"]]


def _error(error: StudentError) -> dict[str, Any]:
    return {
        "error": {"name": error.name, "text": error.text, "line": error.line, "trace": error.trace[:20_000]}
    }

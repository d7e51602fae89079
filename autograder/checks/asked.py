"""The student's end of a connection: what is asked of the objects there, and how it is answered.

A worker has this end, and so has a student's own kernel, where the other end is in the same process (`Here`): there a
request and its answer are written and read just as between judge and worker. So a check sees the same in both.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Any

import numpy as np
import torch

from autograder import randomness
from autograder.checks import absent
from autograder.checks.contract import CheckFailed, NotAttempted
from autograder.checks.shown import describe
from autograder.wire import values
from autograder.wire.answers import ANSWERS, value_of
from autograder.wire.errors import ProtocolError, StudentError
from autograder.wire.remote import Remote
from autograder.wire.text import readable

came: ContextVar[list[str] | None] = ContextVar("came", default=None)
"""Where whoever runs a case puts an empty list: what the student's side gave last is described in it."""
PROBES: dict[str, Callable[..., Any]] = {}
"""What can be asked about objects, by name; see `autograder.checks.student.probe`."""


def arrived(value: Any) -> Any:
    """Note that a value has come from the student's side; see `came`."""
    last = came.get()
    if last is not None:
        try:
            last[:] = [f"last {describe(value)}"]
        except Exception:  # of what cannot even be described
            last[:] = ["last something that cannot be shown"]
    return value


class Asked:
    """Answers what is asked of objects.

    Args:
        names: the student's, of which some are asked for.
        caught: which exceptions of the student's code are an answer.
    """

    def __init__(self, names: Mapping[str, Any], caught: tuple[type[BaseException], ...]) -> None:
        self.names, self.caught = names, caught
        self.objects: list[Any] = []
        self.states: list[Any] = []

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
        except self.caught as error:
            return _error(StudentError.from_exception(error))

    # ------------------------------------------------------------------------- what can be asked

    def _do_names(self, names: list[str]) -> dict[str, Any]:
        here = self.names
        return {
            name: here[name] for name in names if name in here and here[name] is not Ellipsis
        }  # `...` is a stub

    def _do_missing(self, names: list[str]) -> dict[str, Any]:
        return {name: absent.look(self.names, name) for name in names}

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


class Here:
    """Both ends of a connection in one process: what a student's own kernel has in place of a worker.

    Args:
        names: the student's.
    """

    def __init__(self, names: Mapping[str, Any] | None = None) -> None:
        self._asked = Asked(names or {}, (Exception, SystemExit))  # and not a student who presses stop

    def ask(self, do: str, **fields: Any) -> Any:
        """Ask, as a judge does.

        Raises:
            StudentError, NotAttempted, CheckFailed: what the student's code came to.
            ProtocolError: an answer that no honest worker gives.
        """
        request = _through(values.encode({"do": do, **fields}, self._written))
        answer = _through(self._asked.reply(*request))
        return value_of(values.decode(*answer, self._remote), ANSWERS[do])

    def call(self, target: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call an object."""
        return arrived(self.ask("call", target=target, args=list(args), kwargs=kwargs))

    def attribute(self, target: Any, name: str) -> Any:
        """Read an attribute of an object."""
        return arrived(self.ask("attribute", target=target, name=name))

    def item(self, target: Any, key: Any) -> Any:
        """Read an item of an object."""
        return arrived(self.ask("item", target=target, key=key))

    def probe(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Run a probe beside the objects."""
        return self.ask("probe", name=name, args=list(args), kwargs=kwargs)

    def _written(self, value: Any) -> dict[str, Any]:
        """An object in a request: the student's own, or a reference to one that has come before."""
        ours = isinstance(value, Remote) and isinstance(value.session, Here)
        return self._asked._handle(value.session._asked.objects[value.number] if ours else value)

    def _remote(self, node: Any) -> Remote:
        if not values.is_handle(node):
            raise ProtocolError("something that is neither data nor a handle")
        return Remote(self, node["n"], readable(node["kind"]))


def _through(message: values.Message) -> tuple[bytes, list[bytearray]]:
    """A message as it arrives."""
    return message.tree, [bytearray(view) for view in message.buffers]

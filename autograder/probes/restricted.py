"""Probe that runs a student's function where part of what it could use is taken away.

What it should do without raises there, so a result shows by itself that it was had without.
"""

from __future__ import annotations

import contextlib
import sys
import types
from collections.abc import Iterator, Sequence
from typing import Any
from unittest import mock

from torch.overrides import TorchFunctionMode

from autograder import randomness
from autograder.checks.contract import CheckFailed
from autograder.checks.student import probe
from autograder.probes.spy import is_students
from autograder.probes.values import copied

AUTOGRAD = "autograd"
BACKWARD = ("torch.autograd._engine_run_backward", "torch.autograd.forward_ad.make_dual")
"""What every way to have torch differentiate goes through."""


@probe
def restricted(
    function: Any,
    calls: list[tuple[Any, ...]],
    without: Sequence[str],
    lines: int | None,
    message: str,
    diagnosis: str,
) -> list[Any]:
    """The results of some calls, made without some things.

    Args:
        function: the student's.
        calls: positional arguments of each call.
        without: names of functions of torch as they call themselves ("log_softmax", also as a method or as a function
            of `torch.nn.functional`), or "autograd".
        lines: how many lines of the student's own code a call may run at most; a loop runs more.
        message, diagnosis: of the failure where that is not enough.
    """

    def refuse(*_: Any, **__: Any) -> Any:
        raise CheckFailed(message, diagnosis)

    found = []
    with randomness.isolated(), contextlib.ExitStack() as stack:
        if AUTOGRAD in without:
            for name in BACKWARD:
                stack.enter_context(mock.patch(name, refuse))
        stack.enter_context(_Without(frozenset(without) - {AUTOGRAD}, refuse))
        for arguments in calls:
            with _counted_lines(lines, refuse):
                result = function(*copied(tuple(arguments)))
            found.append(copied(result))
    return found


class _Without(TorchFunctionMode):
    """Refuses some functions of torch, whatever they are called through."""

    def __init__(self, names: frozenset[str], refuse: Any) -> None:
        super().__init__()
        self.names, self.refuse = names, refuse

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        if getattr(func, "__name__", "").removeprefix("special_") in self.names:
            self.refuse()
        return func(*args, **(kwargs or {}))


@contextlib.contextmanager
def _counted_lines(most: int | None, refuse: Any) -> Iterator[None]:
    """Refuse when more lines of the student's own code than allowed have run."""
    if most is None:
        yield
        return
    before, run = sys.gettrace(), 0

    def line(_frame: types.FrameType, event: str, _: Any) -> Any:
        nonlocal run
        if event == "line":
            run += 1
            if run > most:
                refuse()
        return line

    def begun(frame: types.FrameType, _event: str, argument: Any) -> Any:
        return line(frame, "line", argument) if is_students(frame.f_code.co_filename) else None

    sys.settrace(begun)
    try:
        yield
    finally:
        sys.settrace(before)

"""A session without a worker: every value really goes through the wire's encoding, and back.

The other tests of the checks use it to run each case twice, on local objects and on references.
"""

# Stand-ins for students' answers take the arguments they are given, used or not.
from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch

from autograder import checks
from autograder.checks.asked import PROBES
from autograder.wire import values
from autograder.wire.errors import StudentError
from autograder.wire.remote import Remote

READ = "'A section' above"


class LoopbackSession:
    """The worker's side in the same process: objects in a list, answers encoded and decoded."""

    def __init__(self) -> None:
        self.objects: list[Any] = []
        self.requests = 0

    def remote(self, value: Any) -> Remote:
        return Remote(self, self._number(value), type(value).__name__)

    def call(self, target: Remote, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return self._ask(lambda to, a, k: to(*a, **k), target, list(args), kwargs)

    def attribute(self, target: Remote, name: str) -> Any:
        return self._ask(getattr, target, name)

    def item(self, target: Remote, key: Any) -> Any:
        return self._ask(lambda to, k: to[k], target, key)

    def probe(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        return self._ask(lambda n, a, k: PROBES[n](*a, **k), name, list(args), kwargs)

    def _ask(self, do: Callable[..., Any], *request: Any) -> Any:
        self.requests += 1
        arrived = self._cross(list(request), values.remote_node, lambda node: self.objects[node["n"]])
        try:
            answer = do(*arrived)
        except (checks.NotAttempted, checks.CheckFailed):
            raise
        except Exception as error:
            raise StudentError.from_exception(error) from None
        return self._cross(
            answer,
            lambda value: values.handle_node(self._number(value), type(value).__name__),
            lambda node: Remote(self, node["n"], node["kind"]),
        )

    def _number(self, value: Any) -> int:
        self.objects.append(value)
        return len(self.objects) - 1

    @staticmethod
    def _cross(value: Any, handle: Callable[[Any], Any], back: Callable[[Any], Any]) -> Any:
        message = values.encode(value, handle)
        return values.decode(message.tree, [bytearray(view) for view in message.buffers], back)


def on(side: str, value: Any) -> Any:
    """The student's object itself, or a reference to it."""
    return value if side == "local" else LoopbackSession().remote(value)


def outcome(run: Callable[[], Any]) -> tuple[str, str]:
    """("passed" | "not attempted" | the diagnosis, the message)."""
    try:
        run()
    except checks.CheckFailed as failure:
        return failure.diagnosis or "failed", str(failure)
    except checks.NotAttempted as not_yet:
        return "not attempted", str(not_yet)
    return "passed", ""


def expect(side: str, check: Callable[[Any], Any], student: Any, wanted: str) -> str:
    """Run a check on a student's object; failures must carry the diagnosis and all parts of the message."""
    found, message = outcome(lambda: check(on(side, student)))
    assert found == wanted, f"{found} instead of {wanted}: {message}"
    if wanted not in ("passed", "not attempted") and not wanted.startswith("raised-"):
        assert "we expected" in message and " and got " in message, message
        assert message.endswith(f"See {READ}."), message
        assert len(message) < 1500, message
    return message


sides = pytest.mark.parametrize("side", ["local", "remote"])


def stub(*_: Any, **__: Any) -> Any:
    raise NotImplementedError


@sides
def test_a_stub_is_told_from_what_a_library_has_not_implemented(side: str) -> None:
    class Net(torch.nn.Module):
        pass

    look = lambda student: checks.call(student, torch.ones(2))  # noqa: E731
    expect(side, look, stub, "not attempted")
    message = expect(side, look, Net(), "raised-NotImplementedError")
    assert "forward" in message


@pytest.mark.parametrize(
    "value",
    [
        None, True, 3, 2.5, "text", b"bytes", [1, (2.0, "x")], {"a": torch.arange(3)}, np.float32(1.5), np.arange(6).reshape(2, 3),
        torch.randn(2, 0, 3), torch.tensor(1.5), pd.DataFrame({"a": [1.0, None], "b": ["x", "y"]}), pd.Series([1, 2], name="s"),
    ],
)  # fmt: skip
def test_values_come_back_equal(value: Any) -> None:
    echo = LoopbackSession().remote(lambda x: x)
    assert checks.compare(value, checks.call(echo, value), 0.0, 0.0) is None


def test_an_object_that_is_no_data_is_a_reference_and_never_equal_to_anything() -> None:
    got = checks.call(LoopbackSession().remote(lambda: {1, 2}))
    assert isinstance(got, Remote)
    for expected in (
        None,
        3,
        [1, 2],
        {"a": 1},
        torch.ones(2),
        "set",
        pd.Series([1, 2]),
        pd.DataFrame({"a": [1]}),
    ):
        difference = checks.compare(expected, got)
        assert difference is not None and "set" in difference.got


def test_attributes_of_a_module_come_back_as_data() -> None:
    net = torch.nn.Linear(3, 2)
    assert torch.equal(checks.attribute(LoopbackSession().remote(net), "weight"), net.weight)


@sides
def test_a_stub_and_a_missing_name_are_not_attempted(side: str) -> None:
    for run in (
        lambda f: checks.equals(f, abs, [(1,)]),
        lambda f: checks.trajectory(f),
        lambda f: checks.metric(f, "dice"),
        lambda f: checks.shape(f, (3,), (2,)),
        lambda f: checks.disjoint(f, ([0, 1],), [0, 1]),
        lambda f: checks.reproducible(f),
        lambda f: checks.gradient(f, [(torch.ones(2, dtype=torch.float64),)]),
        lambda f: checks.eval_mode(f, {"x": torch.ones(2, 5, dtype=torch.float64)}),
    ):
        expect(side, run, stub, "not attempted")
    with pytest.raises(checks.NotAttempted):
        checks.defined(None, "linear")
    with pytest.raises(checks.NotAttempted):
        checks.equals(None, abs, [(1,)])


@sides
def test_the_students_own_error_is_named(side: str) -> None:
    def broken(x: float) -> float:
        return x / 0

    message = expect(side, lambda f: checks.equals(f, abs, [(1.0,)]), broken, "raised-ZeroDivisionError")
    assert "ZeroDivisionError" in message


def test_checks_leave_the_global_generators_alone() -> None:
    torch.manual_seed(1)
    np.random.seed(1)
    before = torch.get_rng_state(), np.random.get_state(legacy=True)
    checks.equals(
        lambda x: x + 0 * torch.rand(1).double() + 0 * np.random.rand(),
        lambda x: x,
        [(torch.ones(1).double(),)],
    )
    assert torch.equal(before[0], torch.get_rng_state())
    assert repr(before[1]) == repr(np.random.get_state(legacy=True))

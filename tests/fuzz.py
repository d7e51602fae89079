"""Odd answers for the test files of the real course: whatever an answer is or gives, no check may break over it.

``python -m tests.fuzz`` judges them all and prints the table of outcomes; ``--share 0.05`` a part of them. Each answer
of the solution is replaced, one at a time, by an odd value, by a function that returns one, by the right function with
its result bent or a member of it replaced, and, where it is a network or is given one, by one with odd outputs,
parts and weights. Judging goes the usual way, over the wire and back, without a process for the worker.
"""

from __future__ import annotations

import array
import ast
import collections
import contextlib
import copy
import dataclasses
import datetime
import decimal
import enum
import fractions
import hashlib
import json
import random
import signal
import socket
import sys
import time
import types
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NoReturn

import click
import numpy as np
import pandas as pd
import torch
from torch import nn

from autograder import randomness
from autograder.build.source import Assignment, Kind, find, solution_of
from autograder.checks.contract import Outcome
from autograder.judge.cases import Case, CaseResult, load_cases, run_case
from autograder.judge.session import WorkerSession
from autograder.notebook import Checked
from autograder.wire import values
from autograder.wire.errors import ProtocolError, WorkerDied
from autograder.worker.serve import Worker

REPOSITORY = Path(__file__).parent.parent
CASE_SECONDS = 60
REMEMBER_SECONDS = 0.1
SEED = 20_261_130


# ------------------------------------------------------------------------------------ odd values


class Mute:
    """An object of which nothing is known."""


class Loud(list[int]):
    """A list that lies about its length and cannot be shown."""

    def __len__(self) -> int:
        return 10**9

    def __repr__(self) -> str:
        raise RuntimeError("no")


class Colour(enum.IntEnum):
    """A number with a name."""

    RED = 1


class Tagged(torch.Tensor):
    """A tensor of a class of one's own."""


Pair = collections.namedtuple("Pair", "first second")


def _deep(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


def _circle() -> list[Any]:
    circle: list[Any] = []
    circle.append(circle)
    return circle


def _structured() -> np.ndarray:
    return np.zeros(2, dtype=[("a", "f8"), ("b", "i4")])


ODD: dict[str, Callable[[], Any]] = {
    "None": lambda: None,
    "Ellipsis": lambda: ...,
    "NotImplemented": lambda: NotImplemented,
    "True": lambda: True,
    "zero": lambda: 0,
    "a number": lambda: 3.5,
    "nan": lambda: float("nan"),
    "inf": lambda: float("inf"),
    "complex": lambda: 1 + 2j,
    "10 ** 30": lambda: 10**30,
    "10 ** 400": lambda: 10**400,
    "10 ** 5000": lambda: 10**5000,
    "text": lambda: "dw1",
    "empty text": lambda: "",
    "surrogate": lambda: "a\ud800b",
    "bytes": lambda: b"\x00\xff",
    "bytearray": lambda: bytearray(b"ab"),
    "set": lambda: {1, 2, 3},
    "frozenset": lambda: frozenset({"a"}),
    "generator": lambda: (i for i in range(3)),
    "range": lambda: range(4),
    "dict view": lambda: {"a": 1}.keys(),
    "map": lambda: map(str, [1]),
    "empty list": list,
    "empty tuple": lambda: (),
    "empty dict": dict,
    "one item": lambda: [1.0],
    "many items": lambda: [0.0] * 5000,
    "ragged": lambda: [[1, 2], [3]],
    "list of None": lambda: [None, None],
    "list of text": lambda: ["a", "b", "c"],
    "deep nest": lambda: _deep(20),
    "too deep nest": lambda: _deep(60),
    "circle": _circle,
    "namedtuple": lambda: Pair(torch.zeros(2), "x"),
    "enum": lambda: Colour.RED,
    "lying list": lambda: Loud([1, 2]),
    "dict, odd keys": lambda: {(1, 2): 1, None: 2, 1.5: 3, True: 4},
    "dict, objects as keys": lambda: {Mute(): 1},
    "dict, nan key": lambda: {float("nan"): 1, "weights": None},
    "mapping proxy": lambda: types.MappingProxyType({"a": 1}),
    "0-d tensor": lambda: torch.tensor(2.0),
    "empty tensor": lambda: torch.empty(0),
    "empty tensor, 3 axes": lambda: torch.empty(3, 0, 2),
    "wrong shape": lambda: torch.zeros(3, 1, 5, 2),
    "nan tensor": lambda: torch.full((4, 3), float("nan")),
    "inf tensor": lambda: torch.full((4,), float("inf")),
    "bool tensor": lambda: torch.ones(4, 3, dtype=torch.bool),
    "integer tensor": lambda: torch.ones(4, 3, dtype=torch.uint8),
    "negative integers": lambda: torch.full((5,), -1),
    "complex tensor": lambda: torch.ones(4, 3, dtype=torch.complex64),
    "half": lambda: torch.ones(4, 3, dtype=torch.float16),
    "bfloat16": lambda: torch.ones(4, 3, dtype=torch.bfloat16),
    "float8": lambda: torch.ones(4, 3).to(torch.float8_e4m3fn),
    "leaf with grad": lambda: torch.ones(4, 3, requires_grad=True),
    "on a graph": lambda: torch.ones(4, 3, requires_grad=True) * 2,
    "parameter": lambda: nn.Parameter(torch.ones(4, 3)),
    "tensor subclass": lambda: torch.ones(4, 3).as_subclass(Tagged),
    "sparse": lambda: torch.ones(4, 3).to_sparse(),
    "meta": lambda: torch.ones(4, 3, device="meta"),
    "quantised": lambda: torch.quantize_per_tensor(torch.ones(4, 3), 0.1, 0, torch.qint8),
    "nested tensor": lambda: torch.nested.nested_tensor([torch.ones(2), torch.ones(3)]),
    "expanded": lambda: torch.ones(1).expand(40, 30),
    "many axes": lambda: torch.zeros([1] * 20),
    "list of tensors": lambda: [torch.ones(2), torch.ones(3)],
    "0-d array": lambda: np.array(1.0),
    "empty array": lambda: np.empty((0, 3)),
    "object array": lambda: np.array([None, "a", 3], dtype=object),
    "array of tensors": lambda: np.array([torch.ones(2), None], dtype=object),
    "string array": lambda: np.array(["a", "bb"]),
    "bytes array": lambda: np.array([b"a", b"bb"]),
    "dates": lambda: np.array(["2020-01-01"], dtype="datetime64[D]"),
    "time differences": lambda: np.array([1, 2], dtype="timedelta64[s]"),
    "structured array": _structured,
    "float16 array": lambda: np.ones((4, 3), np.float16),
    "longdouble": lambda: np.ones(3, np.longdouble),
    "unsigned": lambda: np.full(4, 2**64 - 1, np.uint64),
    "masked array": lambda: np.ma.masked_array([1.0, 2.0], mask=[False, True]),  # type: ignore[no-untyped-call]
    "matrix": lambda: np.asmatrix(np.ones((4, 3))),
    "numpy scalar": lambda: np.float32(1.5),
    "numpy bool": lambda: np.bool_(True),
    "numpy text": lambda: np.str_("abc"),
    "frame": lambda: pd.DataFrame({"a": [1, None], "b": ["x", "y"]}),
    "empty frame": pd.DataFrame,
    "frame, double names": lambda: pd.DataFrame([[1, 2]], columns=["a", "a"]),
    "series": lambda: pd.Series([1.0, None, 3.0], name="a"),
    "series of text": lambda: pd.Series(["x", None]),
    "series, object": lambda: pd.Series([torch.ones(2), {}]),
    "categorical": lambda: pd.Series(pd.Categorical(["a", "b", None])),
    "index": lambda: pd.Index([1, 2]),
    "NA": lambda: pd.NA,
    "timestamp": lambda: pd.Timestamp("2020-01-01"),
    "date": lambda: datetime.date(2020, 1, 1),
    "decimal": lambda: decimal.Decimal("1.5"),
    "fraction": lambda: fractions.Fraction(1, 3),
    "array.array": lambda: array.array("d", [1.0]),
    "function": lambda: lambda *_, **__: 1,
    "built-in": lambda: len,
    "class": lambda: Mute,
    "object": Mute,
    "module": lambda: sys,
    "network": lambda: nn.Linear(3, 2),
    "exception class": lambda: ValueError,
    "exception": lambda: ValueError("x"),
    "torch dtype": lambda: torch.float32,
    "torch size": lambda: torch.Size([2, 3]),
    "device": lambda: torch.device("cpu"),
    "random generator": lambda: np.random.default_rng(0),
    "namespace": lambda: SimpleNamespace(a=1),
    "huge values": lambda: torch.full((4, 3), 1e300, dtype=torch.float64),
    "denormal": lambda: torch.full((4, 3), 1e-320, dtype=torch.float64),
}
"""By name; each is made anew, since some can be used only once."""


# --------------------------------------------------------------------- right results, bent


def _tensors(change: Callable[[torch.Tensor], Any]) -> Callable[[Any], Any]:
    """A change of a tensor, also for an array and for numbers that make one."""

    def changed(value: Any) -> Any:
        if isinstance(value, torch.Tensor):
            return change(value.detach())
        if isinstance(value, np.ndarray) and value.dtype.kind in "biuf":
            result = change(torch.as_tensor(value.copy()))
            return result.numpy() if isinstance(result, torch.Tensor) and _has_numpy(result) else result
        if type(value) in (bool, int, float):
            return change(torch.as_tensor(value))
        raise Unchanged

    return changed


def _has_numpy(value: torch.Tensor) -> bool:
    return value.layout == torch.strided and value.device.type == "cpu" and value.dtype != torch.bfloat16


class Unchanged(Exception):
    """A change that does not apply to a value."""


def _with_nan(value: torch.Tensor) -> torch.Tensor:
    bent = value.clone().double()
    if bent.numel():
        bent.view(-1)[bent.numel() // 2] = float("nan")
    return bent


def _sequences(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def changed(value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return change(value)
        raise Unchanged

    return changed


def _dicts(change: Callable[[dict[Any, Any]], Any]) -> Callable[[Any], Any]:
    def changed(value: Any) -> Any:
        if isinstance(value, dict):
            return change(dict(value))
        raise Unchanged

    return changed


def _frames(change: Callable[[pd.DataFrame], Any]) -> Callable[[Any], Any]:
    def changed(value: Any) -> Any:
        if isinstance(value, pd.DataFrame):
            return change(value.copy())
        raise Unchanged

    return changed


BENT: dict[str, Callable[[Any], Any]] = {
    "an axis more": _tensors(lambda t: t[None]),
    "a last axis more": _tensors(lambda t: t[..., None]),
    "flat": _tensors(lambda t: t.reshape(-1)),
    "one entry": _tensors(lambda t: t.reshape(-1)[:1]),
    "first row": _tensors(lambda t: t[0] if t.dim() else t[None]),
    "without the last": _tensors(lambda t: t[:-1] if t.dim() else t[None]),
    "with one row more": _tensors(lambda t: torch.cat([t, t[-1:]]) if t.dim() else t.expand(2)),
    "no rows": _tensors(lambda t: t[:0] if t.dim() else t[None][:0]),
    "transposed": _tensors(lambda t: t.transpose(0, -1) if t.dim() > 1 else t[None].T),
    "one nan": _tensors(_with_nan),
    "all inf": _tensors(lambda t: torch.full(t.shape, float("inf"), dtype=torch.float64)),
    "complex": _tensors(lambda t: t.to(torch.complex128)),
    "imaginary": _tensors(lambda t: t.to(torch.complex128) * 1j),
    "truth values": _tensors(lambda t: t > 0.5),
    "unsigned bytes": _tensors(lambda t: t.to(torch.uint8)),
    "float16": _tensors(lambda t: t.to(torch.float16)),
    "bfloat16": _tensors(lambda t: t.to(torch.bfloat16)),
    "float8": _tensors(lambda t: t.float().to(torch.float8_e5m2)),
    "sparse": _tensors(lambda t: t.to_sparse()),
    "meta": _tensors(lambda t: t.to("meta")),
    "with grad": _tensors(lambda t: t.double().requires_grad_()),
    "text": _tensors(lambda t: np.asarray(t.float(), dtype=str)),
    "objects": _tensors(lambda t: np.asarray(t.float(), dtype=object)),
    "as lists": _tensors(lambda t: t.tolist()),
    "huge": _tensors(lambda t: t.double() * 1e300 + 1e300),
    "negative": _tensors(lambda t: -t.double() - 1),
    "far away": _tensors(lambda t: t.to(torch.int64) + 10**9),
    "reversed": _sequences(lambda s: s[::-1]),
    "one fewer": _sequences(lambda s: s[:-1]),
    "one more": _sequences(lambda s: type(s)([*s, *s[-1:]])),
    "emptied": _sequences(lambda s: s[:0]),
    "packed again": _sequences(lambda s: [s]),
    "as a generator": _sequences(lambda s: (item for item in s)),
    "as a dict": _sequences(lambda s: dict(enumerate(s))),
    "a key fewer": _dicts(lambda d: dict(list(d.items())[:-1])),
    "a key more": _dicts(lambda d: {**d, "more": 1}),
    "other keys": _dicts(lambda d: {f"{key}x": item for key, item in d.items()}),
    "keys as numbers": _dicts(lambda d: dict(enumerate(d.values()))),
    "items only": _dicts(lambda d: list(d.values())),
    "columns as text": _frames(lambda f: f.astype(str)),
    "columns as objects": _frames(lambda f: f.astype(object)),
    "double columns": _frames(lambda f: pd.concat([f, f], axis=1)),
    "columns by number": _frames(lambda f: f.set_axis(range(f.shape[1]), axis=1)),
    "no rows of a table": _frames(lambda f: f.iloc[:0]),
    "other index": _frames(lambda f: f.set_axis([f"r{i}" for i in range(len(f))], axis=0)),
    "table as dict": _frames(lambda f: f.to_dict("list")),
    "table of tensors": _frames(lambda f: f.assign(**{str(f.columns[0]): [torch.ones(2)] * len(f)})),  # type: ignore[arg-type]
}
"""Changes of a right result, by name. One that keeps the values may pass."""

MEMBERS = (0, 1, 2, 3, 100, 101, 200, 301)
"""Of a right result, replaced one at a time."""


# ------------------------------------------------------------------------------------- answers


@dataclass(frozen=True)
class Odd:
    """An odd answer.

    Attributes:
        name: of the answer that is replaced.
        place: what is odd about it: ``answer``, ``result``, ``bent``, ``member``, ``output``, ``part``, ``weights`` …
        what: which of `ODD` or `BENT`.
        make: from the right answer.
        may_pass: whether it may be right after all.
    """

    name: str
    place: str
    what: str
    make: Callable[[Any], Any] = field(repr=False)
    may_pass: bool = False


def answers(name: str, right: Any) -> Iterator[Odd]:
    """The odd answers that can stand in the place of a right one."""
    a_class = isinstance(right, type)
    for what, make in ODD.items():
        yield Odd(name, "answer", what, partial(_made, make))
        yield Odd(name, "result", what, partial(_giving, make))
        odd = partial(_made, make)
        if a_class:
            yield Odd(name, "output", what, partial(_with_output, odd))
            yield Odd(name, "part", what, partial(_with_part, make), may_pass=True)
            continue
        for place in MEMBERS:
            yield Odd(name, f"member {place}", what, partial(_bent, partial(_member, place, odd)))
        inside = partial(_with_attributes, make)
        yield Odd(name, "attributes of what it gives", what, partial(_bent, inside), may_pass=True)
    for what, bend in BENT.items():
        yield Odd(name, "weights", what, partial(_with_weights, bend), may_pass=True)
        if a_class:
            yield Odd(name, "output", what, partial(_with_output, bend), may_pass=True)
            continue
        yield Odd(name, "bent", what, partial(_bent, bend), may_pass=True)
        for place in MEMBERS:
            bent = partial(_bent, partial(_member, place, bend))
            yield Odd(name, f"bent member {place}", what, bent, may_pass=True)
    if a_class and issubclass(right, nn.Module):
        yield Odd(name, "weights", "none", _without_weights)


def _made(make: Callable[[], Any], _: Any) -> Any:
    return make()


def _giving(make: Callable[[], Any], _: Any) -> Callable[..., Any]:
    return lambda *_, **__: make()


def _bent(bend: Callable[[Any], Any], right: Callable[..., Any]) -> Callable[..., Any]:
    def answer(*args: Any, **kwargs: Any) -> Any:
        return bend(right(*args, **kwargs))

    return answer


def _with_output(bend: Callable[[Any], Any], right: type) -> type:
    called = "forward" if issubclass(right, nn.Module) else "__call__"

    def forward(self: Any, *args: Any, **kwargs: Any) -> Any:
        return bend(getattr(right, called)(self, *args, **kwargs))

    return type(right.__name__, (right,), {called: forward})


def _with_part(make: Callable[[], Any], right: type) -> type:
    """Every part of an object, a layer say, is odd."""

    def init(self: Any, *args: Any, **kwargs: Any) -> None:
        right.__init__(self, *args, **kwargs)  # type: ignore[misc]
        for name in [*getattr(self, "_modules", ()), *vars(self)]:
            if not name.startswith("_") and name != "training":
                with contextlib.suppress(Exception):
                    delattr(self, name)
                    setattr(self, name, make())

    return type(right.__name__, (right,), {"__init__": init})


def _with_attributes(make: Callable[[], Any], result: Any) -> Any:
    """An object with all its public attributes odd, as far as it lets them be set."""
    if isinstance(result, (torch.Tensor, np.ndarray, pd.DataFrame, pd.Series)) or not hasattr(
        result, "__dict__"
    ):
        raise Unchanged
    for name in [*getattr(result, "_modules", ()), *vars(result)]:
        if not name.startswith("_") and name != "training":
            with contextlib.suppress(Exception):
                if isinstance(result, nn.Module):
                    delattr(result, name)
                setattr(result, name, make())
    return result


def _with_weights(bend: Callable[[Any], Any], right: Any) -> Any:
    """Weights are bent: of a network when it is made, of what a function is given after its work."""
    if isinstance(right, type):

        def init(self: Any, *args: Any, **kwargs: Any) -> None:
            right.__init__(self, *args, **kwargs)  # type: ignore[misc]
            _bend_weights(self, bend)

        return type(right.__name__, (right,), {"__init__": init})

    def answer(*args: Any, **kwargs: Any) -> Any:
        result = right(*args, **kwargs)
        given = [value for value in (*args, *kwargs.values(), result) if isinstance(value, nn.Module)]
        if not given:
            raise Unchanged
        for network in given:
            _bend_weights(network, bend)
        return result

    return answer


def _bend_weights(network: nn.Module, bend: Callable[[Any], Any]) -> None:
    for part in network.modules():
        for named in (part._parameters, part._buffers):
            for name, value in named.items():
                if value is not None:
                    bent = bend(value.data)
                    if not isinstance(bent, torch.Tensor):
                        raise Unchanged
                    trained = isinstance(value, nn.Parameter)
                    floats = bent.is_floating_point() or bent.is_complex()
                    named[name] = nn.Parameter(bent, floats) if trained else bent  # type: ignore[assignment]


def _without_weights(right: type) -> type:
    def init(self: Any, *args: Any, **kwargs: Any) -> None:
        right.__init__(self, *args, **kwargs)  # type: ignore[misc]
        for part in self.modules():
            for name in list(part._parameters):
                part._parameters[name] = None

    return type(right.__name__, (right,), {"__init__": init})


def _member(place: int, bend: Callable[[Any], Any], result: Any) -> Any:
    """A result with one member bent; places from 100 on are members of members."""
    if place >= 100:
        return _member(place // 100 - 1, partial(_member, place % 100, bend), result)
    if isinstance(result, dict) and place < len(result):
        key = list(result)[place]
        return {**result, key: bend(result[key])}
    if isinstance(result, (list, tuple)) and place < len(result):
        return type(result)([bend(item) if at == place else item for at, item in enumerate(result)])
    if isinstance(result, pd.DataFrame) and place < result.shape[1]:
        changed, odd = result.copy(), bend(result.iloc[:, place])
        changed[changed.columns[place]] = pd.Series([odd] * len(changed), dtype=object, index=changed.index)
        return changed
    raise Unchanged


# -------------------------------------------------------------------------------------- judging


class LocalSession(WorkerSession):
    """A worker in this process: what is asked and answered is written and read as on the way to another."""

    def __init__(self, names: dict[str, Any]) -> None:
        self.used = SimpleNamespace(  # type: ignore[assignment]
            start_span=lambda: None, peak=lambda: 0, cpu_seconds=lambda: 0.0, waited_for_processor=dict
        )
        self.pid = self.init = 0
        self.heard, self.watch, self._spent = None, None, 0.0
        self._ends = socket.socketpair()
        self._worker = Worker(self._ends[1], SimpleNamespace(user_ns=names))  # type: ignore[arg-type]
        self.channel = self  # type: ignore[assignment]

    def request(self, message: values.Message, *_: Any, **__: Any) -> tuple[bytes, list[bytearray]]:
        """In place of the channel's."""
        reply = self._worker.reply(message.tree, [bytearray(view) for view in message.buffers])
        return reply.tree, [bytearray(view) for view in reply.buffers]

    def close(self) -> None:
        """Nothing runs."""
        for end in self._ends:
            end.close()


@dataclass
class Judged:
    """What became of an odd answer in one case."""

    assignment: str
    question: str
    case: str
    odd: Odd
    outcome: str
    message: str
    diagnosis: str | None
    seconds: float

    @property
    def wrong(self) -> str:
        """What must not be, or ""."""
        if self.outcome == "error":
            return "an error of ours"
        if self.outcome == "passed" and not self.odd.may_pass:
            return "passed"
        if self.outcome == "failed" and not self.message.strip():
            return "no message"
        return ""


class Remembered:
    """A right function that trains once for the same arguments, and then only knows what came of it."""

    def __init__(self, right: Callable[..., Any]) -> None:
        self.right = right
        self._known: dict[bytes, tuple[Any, list[Any]]] = {}

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        networks = [value for value in (*args, *kwargs.values()) if isinstance(value, nn.Module)]
        key = _digest(args, kwargs)
        if key in self._known:
            result, after = self._known[key]
            for network, (state, mode) in zip(networks, after, strict=True):
                network.load_state_dict(state)
                network.train(mode)
            return copy.deepcopy(result)
        started = time.monotonic()
        result = self.right(*args, **kwargs)
        if key is not None and time.monotonic() - started > REMEMBER_SECONDS:
            after = [(copy.deepcopy(network.state_dict()), network.training) for network in networks]
            with contextlib.suppress(Exception):  # what cannot be copied is made again
                self._known[key] = copy.deepcopy(result), after
        return result


def _digest(*values: Any) -> bytes | None:
    """Of arguments; None where an object among them is of no known kind."""
    digest = hashlib.sha256()

    def add(value: Any) -> None:
        if isinstance(value, nn.Module):
            add(type(value).__name__)
            add(value.state_dict())
        elif isinstance(value, torch.Tensor):
            digest.update(value.detach().contiguous().numpy().tobytes())
        elif isinstance(value, pd.DataFrame):
            digest.update(pd.util.hash_pandas_object(value.astype(str)).to_numpy().tobytes())
        elif isinstance(value, dict):
            add([*value.items()])
        elif isinstance(value, (list, tuple)):
            for item in value:
                add(item)
        elif isinstance(value, np.ndarray):
            digest.update(value.tobytes())
        elif value is None or isinstance(value, (bool, int, float, str)):
            digest.update(repr(value).encode())
        else:
            raise TypeError
        digest.update(b"/")

    try:
        add(values)
    except TypeError:
        return None
    return digest.digest()


class Question:
    """A question of the course with the right answers in hand."""

    def __init__(self, assignment: Assignment, question: str, names: dict[str, Any]) -> None:
        self.assignment, self.question, self.names = assignment, question, names
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.cases = load_cases(assignment.test_file(question))
        wanted = dict.fromkeys(name for case in self.cases for name in case.parameters)
        self.answers = {
            name: names[name] if isinstance(names[name], type) else Remembered(names[name]) for name in wanted
        }

    def odd_answers(self) -> Iterator[Odd]:
        """All there are."""
        for name, right in self.answers.items():
            yield from answers(name, right)

    def judge(self, odd: Odd, seed: int = SEED) -> Iterator[Judged]:
        """Every case that has the answer; none where the change does not apply to it."""
        for case in self.cases:
            if odd.name not in case.parameters:
                continue
            found = self._judge(case, odd, seed)
            if found is None:
                return
            yield found

    def in_kernel(self, odd: Odd) -> Iterator[tuple[str, str, str | None]]:
        """Outcome, message and diagnosis of the public cases in a student's own kernel."""
        names = {**self.answers, odd.name: odd.make(self.answers[odd.name])}
        checked = Checked.of(self.assignment.test_file(self.question))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            checked.run(names)
        for case, result in zip(self.cases, checked.cases, strict=True):
            if odd.name in case.parameters and not case.hidden:
                yield str(result.outcome), result.message, result.diagnosis

    def _judge(self, case: Case, odd: Odd, seed: int) -> Judged | None:
        names = {**self.answers, odd.name: odd.make(self.answers[odd.name])}
        session, secret = LocalSession(names), randomness.derive(seed, case.question, case.name)
        secret = seed if seed == randomness.PUBLIC_SEED else secret
        started = time.monotonic()
        try:
            with _at_most(CASE_SECONDS), warnings.catch_warnings():
                warnings.simplefilter("ignore")
                result: CaseResult = run_case(session, case, secret, CASE_SECONDS)
        except (WorkerDied, ProtocolError) as error:  # then grading starts another worker
            result = CaseResult(case.name, case.hidden, case.points, Outcome.ERROR, message=repr(error))
        finally:
            session.close()
        if result.diagnosis == "raised-Unchanged":
            return None
        return Judged(
            self.assignment.name, self.question, case.name, odd, str(result.outcome),
            result.detail or result.message, result.diagnosis, round(time.monotonic() - started, 3),
        )  # fmt: skip


@contextlib.contextmanager
def _at_most(seconds: int) -> Iterator[None]:
    def late(*_: object) -> NoReturn:
        raise TimeoutError(f"a case took more than {seconds} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def questions(names: tuple[str, ...] = ()) -> Iterator[Question]:
    """The questions of the real course, with the solutions' names."""
    for assignment in find(REPOSITORY, names):
        namespace = right_names(assignment)
        for question in assignment.questions:
            yield Question(assignment, question, namespace)


def right_names(assignment: Assignment) -> dict[str, Any]:
    """What the solutions define, without the work that the notebook does between them."""
    module = types.ModuleType("__main__")
    namespace = module.__dict__
    for cell in assignment.cells:
        if cell.kind not in (Kind.CODE, Kind.ANSWER):
            continue
        lines = [
            line for line in solution_of(cell.source).splitlines() if not line.lstrip().startswith(("%", "!"))
        ]
        for node in ast.parse("\n".join(lines)).body:
            if cell.kind is Kind.ANSWER or _defines(node):
                with contextlib.suppress(Exception):
                    exec(compile(ast.Module([node], []), f"<{cell.id}>", "exec"), namespace)
    return namespace


def _defines(node: ast.stmt) -> bool:
    """Whether a statement of the instructor's cells only gives a name to something at hand."""
    if isinstance(node, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)):
        return True
    return isinstance(node, ast.Assign) and not any(
        isinstance(part, (ast.Call, ast.Await)) for part in ast.walk(node.value)
    )


SLOW = {
    "2d-cell-segmentation q7": 20,
    "3b-biomedical-text q5": 5,
    "3b-biomedical-text q7": 20,
    "5a-tabular q3": 10,
    "5a-tabular q5": 30,
}
"""Questions whose cases train and measure; of their odd answers so many times fewer are judged."""


def chosen(question: Question, share: float, seed: int = SEED) -> list[Odd]:
    """A part of a question's odd answers, drawn."""
    name = f"{question.assignment.name} {question.question}"
    draw = random.Random(f"{seed}/{name}")
    every = list(question.odd_answers())
    share = share if share >= 1 else share / SLOW.get(name, 1)
    return every if share >= 1 else [odd for odd in every if draw.random() < share]


def sample(question: Question, count: int, seed: int = SEED) -> list[Odd]:
    """So many of a question's odd answers, always the same ones; of those that are slow to judge a few."""
    name = f"{question.assignment.name} {question.question}"
    every = list(question.odd_answers())
    return random.Random(f"{seed}/{name}").sample(every, max(2, count // SLOW.get(name, 1)))


# --------------------------------------------------------------------------------------- command


@click.command()
@click.argument("names", nargs=-1)
@click.option("--share", default=1.0, show_default=True, help="Of the odd answers.")
@click.option("--question", default="", help="One only.")
@click.option("--place", default="", help="Only what is odd in this place.")
@click.option("--json", "json_path", type=click.Path(path_type=Path), help="Write what was found.")
def main(names: tuple[str, ...], share: float, question: str, place: str, json_path: Path | None) -> None:
    """Judge odd answers to the questions of NAMES, all by default, and print what came of them."""
    torch.set_num_threads(1)
    rows, everything = [], list[Judged]()
    for one in questions(names):
        if question and one.question != question:
            continue
        odd = [each for each in chosen(one, share) if each.place.startswith(place)]
        started = time.monotonic()
        found = [judged for each in odd for judged in one.judge(each)]
        everything += found
        rows.append(_row(one, found, time.monotonic() - started))
        click.echo(rows[-1])
        for one_bad in {(j.case, j.odd.name, j.message[-300:]): j for j in found if j.wrong}.values():
            click.echo(
                f"  {one_bad.wrong}: {one_bad.case}: {one_bad.odd.name} {one_bad.odd.place} = {one_bad.odd.what}: "
                f"{one_bad.message[-400:]}"
            )
    counts = collections.Counter(judged.outcome for judged in everything)
    bad = [judged for judged in everything if judged.wrong]
    click.echo(f"{len(everything):,} judged: {dict(counts)}; {len(bad)} wrong")
    if json_path is not None:
        json_path.write_text(json.dumps([_as_json(judged) for judged in everything], indent=1))
    if bad:
        click.get_current_context().exit(1)


def _row(question: Question, found: Iterable[Judged], seconds: float) -> str:
    found = list(found)
    counts = collections.Counter(judged.outcome for judged in found)
    outcomes = " | ".join(str(counts[outcome]) for outcome in map(str, Outcome))
    may = sum(judged.outcome == "passed" and judged.odd.may_pass for judged in found)
    return f"| {question.assignment.name} {question.question} | {len(found)} | {outcomes} | {may} | {seconds:.1f} s |"


def _as_json(judged: Judged) -> dict[str, Any]:
    odd = {key: getattr(judged.odd, key) for key in ("name", "place", "what")}
    return {**dataclasses.asdict(dataclasses.replace(judged, odd=None)), "odd": odd}  # type: ignore[arg-type]


if __name__ == "__main__":
    main()

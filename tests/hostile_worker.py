"""A worker that a student has taken over, and a judge that asks it many times. Not a test itself.

``python -m tests.hostile_worker MESSAGES SEED`` starts both and prints what became of the judge as JSON;
`wrong` says what is wrong with that. ``tests/test_protocol.py`` runs it in short, ``make soak`` at length.
"""

# Stand-ins for references take the arguments they are given, used or not.
# ruff: noqa: ARG001, ARG005
from __future__ import annotations

import faulthandler
import json
import random
import resource
import socket
import struct
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import numpy as np
import pandas as pd
import torch

from autograder import checks, probes, randomness
from autograder.checks import metrics
from autograder.checks.asked import PROBES
from autograder.checks.contract import CheckFailed, NotAttempted, Outcome
from autograder.checks.picture import Picture
from autograder.judge.cases import Case, run_case
from autograder.judge.session import WorkerSession
from autograder.limits import Limits
from autograder.show import picture_base64
from autograder.wire import values
from autograder.wire.channel import Channel
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied, WorkerTimeout
from autograder.wire.schema import Fields, conforms
from tests.conftest import PATIENCE

NO_PROCESS = (1 << 22) + 1  # above the largest process number: closing the session ends nobody
ODD_TEXT = "\x1b[2J\x1b]0;owned\x07<script>alert(1)</script>\u202edetsrever\x00\r\n"
assert probes.__name__


class Handle:
    """Something opaque."""


# ------------------------------------------------------------------------------------ the worker's side


class Hostile:
    """Answers, drawn from a seed."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(seed)
        self.sent = 0
        self.samples = [self.encoded({"value": self.value(3)}) for _ in range(300)]

    def reply(self, tag: int, request: dict[str, Any]) -> tuple[bytes, bool]:
        """The bytes of an answer, and whether to hang up after it."""
        self.sent += 1
        do = request["do"]
        if do in ("begin_case", "end_case", "names") and self.r.random() < 0.9:
            names = {name: Handle() for name in request["names"]} if do == "names" else None
            return frame(tag, *self.encoded({"value": names})), False
        if self.sent % 5000 == 0:
            return self.bomb(tag), True
        if do == "probe" and self.r.random() < 0.7:
            return frame(tag, *self.encoded({"value": self.promised(request)})), False
        if do == "call" and self.r.random() < 0.7:
            return frame(tag, *self.encoded({"value": self.like(request)})), False
        if self.r.random() < 0.07:
            return self.out_of_turn(tag), True
        kinds = (self.valid, self.mutated, self.grammar, self.noise, self.outcome)
        (kind,) = self.r.choices(kinds, (2, 4, 5, 1, 1))
        return frame(tag, *kind()), False

    # whole messages

    def valid(self) -> tuple[bytes, list[bytes]]:
        return self.r.choice(self.samples)

    def mutated(self) -> tuple[bytes, list[bytes]]:
        tree, buffers = self.valid()
        data = bytearray(tree)
        for _ in range(self.r.randint(1, 4)):
            place = self.r.randrange(len(data) + 1)
            action = self.r.randrange(4)
            if action == 0:
                data[place : place + 1] = bytes([self.r.randrange(256)])
            elif action == 1:
                del data[place : place + self.r.randint(1, 20)]
            elif action == 2:
                data[place:place] = self.r.choice(TOKENS)
            else:
                start = self.r.randrange(len(data) + 1)
                data[place:place] = data[start : start + self.r.randint(1, 40)]
        changed = [
            bytes(b) if self.r.random() < 0.8 else self.r.randbytes(self.r.randint(0, 40)) for b in buffers
        ]
        return bytes(data), changed[: self.r.choice((None, None, 1))]

    def grammar(self) -> tuple[bytes, list[bytes]]:
        buffers = [self.r.randbytes(self.r.choice((0, 1, 8, 24))) for _ in range(self.r.randint(0, 3))]
        node = self.node(self.r.randint(0, 4))
        if self.r.random() < 0.7:
            node = {"t": "dict", "v": [["value", node]]}
        return json.dumps(node).encode(), buffers

    def node(self, depth: int) -> Any:
        r = self.r
        if depth <= 0 or r.random() < 0.2:
            return r.choice((
                None, True, 0, -1, 1, 2**53, 2**70, 1.5, float("nan"), 1e308, "", "value", "\ud800", ODD_TEXT, [], {},
                "<f8", "|O", "float32", [2**39, 2**39], [0, 2**60],
            ))  # fmt: skip
        if r.random() < 0.25:
            return [self.node(depth - 1) for _ in range(r.randint(0, 4))]
        tag = r.choice([*values._FIELDS, "handle", "categorical", "objects", "value", "_raw"])
        node: dict[str, Any] = {"t": tag}
        for field in sorted(
            values._FIELDS.get(tag, {"n", "kind", "v", "codes", "of", "ordered", "text"}) - {"t"}
        ):
            if r.random() < 0.97:
                node[field] = self.field(field, depth - 1)
        return node

    def field(self, field: str, depth: int) -> Any:
        r = self.r
        likely: dict[str, Callable[[], Any]] = {
            "d": lambda: r.choice(
                ("<f8", "<i8", "|b1", "<U2", "|S3", "<M8[ns]", "float32", "bool", "|O", "<U99999", "V8")
            ),
            "s": lambda: [r.choice((0, 1, 2, 3, 2**20, 2**40, -1)) for _ in range(r.randint(0, 3))],
            "b": lambda: r.choice((0, 0, 0, 1, 2, -1, 2**60, None)),
            "v": lambda: [[self.node(depth), self.node(depth)] for _ in range(r.randint(0, 3))],
            "columns": lambda: [[self.node(0), self.node(depth)] for _ in range(r.randint(0, 3))],
        }
        return likely[field]() if field in likely and r.random() < 0.8 else self.node(depth)

    def noise(self) -> tuple[bytes, list[bytes]]:
        return self.r.randbytes(self.r.randint(0, 200)), []

    def outcome(self) -> tuple[bytes, list[bytes]]:
        text = self.r.choice((ODD_TEXT, "x" * 5000, "", 3, None))
        return self.encoded(self.r.choice((
            {"error": {"name": text, "text": text, "line": ODD_TEXT, "trace": "t" * 100_000}},
            {"error": {"name": "ValueError", "text": ODD_TEXT, "line": "x", "trace": ""}},
            {"error": {"name": "NotImplementedError"}}, {"failed": text, "diagnosis": text}, {"not attempted": text},
            {"failed": "no", "diagnosis": None}, {"passed": True}, {"value": 1, "points": 100}, text,
        )))  # fmt: skip

    def out_of_turn(self, tag: int) -> bytes:
        """Answers to other questions, two at once, lengths that are not true, an end in the middle."""
        r = self.r
        good = frame(tag, *self.valid())
        return r.choice((
            frame(tag + 1 & 2**64 - 1, *self.valid()), frame(r.getrandbits(64), *self.valid()), good + good,
            good[: r.randrange(len(good))], b"", r.randbytes(r.randint(1, 60)),
            struct.pack("!QII", tag, 2**32 - 1, 0), struct.pack("!QII", tag, 2, 2**32 - 1),
            struct.pack("!QIIQ", tag, 2, 1, 2**63), struct.pack("!QIIQQ", tag, 2, 2, 2**63, 2**63),
            struct.pack("!QIIQ", tag, 2, 1, values.MAX_MESSAGE_BYTES) + b"[]" + bytes(1000),
            struct.pack("!QII", tag, values.MAX_TREE_BYTES, 0) + b"[" * 1000,
        ))  # fmt: skip

    def bomb(self, tag: int) -> bytes:
        """Small to send, large or slow to read, if one does not take care."""
        r = self.r
        many, parts = values.MAX_TREE_BYTES // 8, values.MAX_PARTS
        keys = [[{"t": "tuple", "v": [-1 - (k >> b & 1) for b in range(14)]}, 0] for k in range(8000)]
        column = ["a", {"t": "objects", "text": False, "v": [None]}]
        tree: bytes
        buffers: list[bytes] = []
        kind = r.randrange(9)
        if kind == 0:
            tree = b"[" * values.MAX_TREE_BYTES
        elif kind == 1:
            tree = b"[" + b"[]," * many + b"0]"
        elif kind == 2:
            tree = b"[" + b'{"a":0},' * (parts // 3 - 9) + b"0]"
        elif kind == 3:
            tree = b"[" + b'"\\u0100",' * (parts - 9) + b"0]"
        elif kind == 4:
            tree = json.dumps({"t": "dict", "v": keys}).encode()
        elif kind == 5:
            tree = json.dumps({"t": "frame", "index": [0], "columns": [column] * 20_000}).encode()
        elif kind == 6:
            buffers = [r.randbytes(4 << 20)]
            tree = json.dumps({"t": "dict", "v": [["value", [{"t": "bytes", "b": 0}] * 5000]]}).encode()
        elif kind == 7:
            buffers = [b""] * values.MAX_BUFFERS
            tree = b"[]"
        else:
            buffers = [bytes([255]) * (4 << 20)]
            tree = json.dumps({"t": "array", "d": "|b1", "s": [2**22], "b": 0}).encode()
        return frame(tag, tree, buffers)

    # values

    def like(self, request: dict[str, Any]) -> Any:
        """A value that has something to do with the arguments."""
        tensors = [a for a in request["args"] if isinstance(a, (torch.Tensor, np.ndarray))]
        if tensors and self.r.random() < 0.4:
            return self.r.choice(
                (lambda t: t * float("nan"), lambda t: t[:0], lambda t: t.tolist(), lambda t: t == t)
            )(self.r.choice(tensors))
        return self.value(2)

    def promised(self, request: dict[str, Any]) -> Any:
        """What a probe may return by its annotation, mostly, with hostile contents."""
        function = PROBES[request["name"]]
        names = list(get_type_hints(function, include_extras=True))
        given = {
            **dict.fromkeys(names),
            **dict(zip(names, request["args"], strict=False)),
            **request["kwargs"],
        }
        kind = get_type_hints(function, include_extras=True)["return"]
        for _ in range(12):
            value = self.of_kind(kind, given)
            try:
                if conforms(value, kind, given):
                    break
            except Exception:
                continue
        if type(value) is dict and value and self.r.random() < 0.15:
            value[self.r.choice(list(value))] = self.value(2)
        return value

    def of_kind(self, kind: Any, given: dict[str, Any]) -> Any:
        r = self.r
        origin, inside = get_origin(kind), get_args(kind)
        if origin is Annotated:
            fields = [one for one in inside if isinstance(one, Fields)]
            return self.of_kind(fields[0] if fields else inside[0], given)
        if isinstance(kind, Fields):
            return {name: self.of_kind(one, given) for name, one in kind.kinds.items()}
        if origin is list or (origin is tuple and inside[-1] is Ellipsis):
            lengths = [len(v) for v in given.values() if isinstance(v, (list, tuple))] or [1]
            tensors = [v for v in given.get("args") or () if isinstance(v, torch.Tensor)]
            if inside[0] is torch.Tensor and tensors and r.random() < 0.7:
                return [t * r.choice((0.0, 1.0, float("nan"), float("inf"))) for t in tensors]
            items = [self.of_kind(inside[0], given) for _ in range(r.choice([*lengths, 0, 1, 2]))]
            return items if origin is list else tuple(items)
        if origin is tuple:
            return tuple(self.of_kind(one, given) for one in inside)
        if origin is dict:
            if inside[0] is str and given.get("weights") and r.random() < 0.6:
                return {
                    name: self.tensor() if r.random() < 0.3 else v.clone()
                    for name, v in given["weights"].items()
                }
            return {
                self.of_kind(inside[0], given): self.of_kind(inside[1], given) for _ in range(r.randint(0, 3))
            }
        if origin is Literal:
            return r.choice(inside)
        if origin is not None:
            return self.of_kind(r.choice(inside), given)
        simple: dict[Any, Callable[[], Any]] = {
            bool: lambda: r.random() < 0.5,
            int: lambda: r.choice((0, 1, 3, -1, 2**52, 2**70)),
            float: lambda: r.choice((0.0, 1.5, float("nan"), float("inf"), -1e308)),
            str: lambda: r.choice(("", "weight", "0.weight", "float32", ODD_TEXT, "x" * 3000)),
            type(None): lambda: None,
            torch.Tensor: self.tensor,
        }
        return simple[kind]() if kind in simple else self.value(2)

    def tensor(self) -> torch.Tensor:
        dtype = self.r.choice(list(values._TORCH_TYPES.values()))
        shape = self.r.choice(SHAPES)
        return (torch.ones(shape) * self.r.choice((0, 1, 3, float("nan"), float("inf")))).to(dtype)

    def array(self) -> np.ndarray:
        dtype = self.r.choice(
            ("<f8", ">f8", "<i4", ">i2", "|b1", "<c16", "<U5", "|S3", "<M8[ns]", "<m8[D]", "<M8[Y]", "<f2")
        )
        shape = self.r.choice(SHAPES)
        array = np.zeros(shape, dtype)
        if array.size and array.dtype.kind in "fc":
            array.flat[0] = self.r.choice((1.0, float("nan"), float("inf")))
        elif array.dtype.kind in "mM" and array.size:
            array.view("<i8").flat[0] = self.r.choice((-(2**63), 2**62, 5))
        elif array.dtype.kind == "U":
            array[...] = ODD_TEXT[:5]
        return array

    def value(self, depth: int) -> Any:
        r = self.r
        if depth > 0 and r.random() < 0.45:
            count = r.randint(0, 4)
            return r.choice((
                lambda: [self.value(depth - 1) for _ in range(count)],
                lambda: tuple(self.value(depth - 1) for _ in range(count)),
                lambda: {self.key(): self.value(depth - 1) for _ in range(count)},
                lambda: pd.Series([self.value(0) for _ in range(count)], dtype=object, name=self.key()),
                lambda: pd.DataFrame({self.key(): [r.choice((1.0, None, "a", Handle())) for _ in range(count)]
                                      for _ in range(count)}),
                lambda: pd.DataFrame({"a": pd.Categorical([None, "x", "y"])}),
            ))()  # fmt: skip
        return r.choice((
            lambda: None, lambda: True, lambda: r.randint(-3, 3), lambda: 2**70, lambda: 10**900, lambda: 0.5,
            lambda: float("nan"), lambda: float("-inf"), lambda: "text", lambda: ODD_TEXT, lambda: "x" * 2000,
            lambda: b"\xff\x00", lambda: Handle(), lambda: np.float64(1.5), lambda: np.str_(ODD_TEXT), lambda: np.bool_(True),
            self.tensor, self.array, self.tensor, self.array,
        ))()  # fmt: skip

    def key(self) -> Any:
        return self.r.choice(("a", "b", ODD_TEXT, 1, 2.5, float("nan"), None, True, ("a", 1), 2**60))

    def encoded(self, value: Any) -> tuple[bytes, list[bytes]]:
        message = values.encode(
            value, lambda _: values.handle_node(self.r.choice((0, 1, 2**50)), "Kind" + ODD_TEXT)
        )
        return message.tree, [bytes(view) for view in message.buffers]


TOKENS = (
    b'"t"', b'"dict"', b'"b":0', b"[[", b"]]", b"1e999", b"-0", b"NaN", b"9" * 5000, b'"\\ud800"', b"null", b",,", b"[]",
    b"{}", b'"kind"', b"18446744073709551616", b'{"t":"handle","n":-1,"kind":"x"}', b"\xff", b"true",
)  # fmt: skip
SHAPES = (
    (),
    (0,),
    (1,),
    (3,),
    (6, 4),
    (2, 3),
    (1, 1, 1),
    (0, 1 << 30),
    (4, 0, 3),
    (6, 1),
    (1, 2048),
    (2048, 1),
    (1,) * 12,
)


def frame(tag: int, tree: bytes, buffers: list[bytes]) -> bytes:
    head = struct.pack("!QII", tag, len(tree), len(buffers))
    return head + b"".join(struct.pack("!Q", len(b)) for b in buffers) + tree + b"".join(buffers)


def be_hostile(address: str, seed: int) -> None:
    """Listen as a warm process does, one connection after another."""
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    server.bind(address)
    server.listen(8)
    hostile = Hostile(seed)
    print("ready", flush=True)
    while True:
        connection, _ = server.accept()
        connection.recv(int.from_bytes(connection.recv(4, socket.MSG_WAITALL), "big"), socket.MSG_WAITALL)
        connection.sendall(NO_PROCESS.to_bytes(8, "big") + bytes(8))
        channel, hang_up = Channel(connection), False
        try:
            while not hang_up:
                tag, tree, buffers = channel.receive()
                request = values.decode(tree, buffers, lambda _: Handle())
                answer, hang_up = hostile.reply(tag, request)
                connection.sendall(answer)
        except (WorkerDied, OSError):
            pass
        connection.close()


# -------------------------------------------------------------------------------------- the judge's side


def cases() -> Iterator[Callable[..., Any]]:
    """The catalogue of checks, on inputs as small as they go."""

    def draw(g: torch.Generator) -> tuple[torch.Tensor, ...]:
        return tuple(torch.randn(*s, generator=g, dtype=torch.float64) for s in ((3, 4), (2, 4), (2,)))

    def linear(x: Any, w: Any, b: Any) -> Any:
        return x @ w.T + b

    def batch(g: torch.Generator, step: int = 0) -> dict[str, Any]:
        return {"x": torch.randn(6, 5, generator=g, dtype=torch.float64), "y": torch.arange(6) % 4}

    def image(g: torch.Generator) -> tuple[torch.Tensor, ...]:
        return (torch.randn(1, 1, 9, 9, generator=g),)

    def nodes(g: torch.Generator) -> tuple[torch.Tensor, ...]:
        return torch.randn(4, 3, generator=g, dtype=torch.float64), torch.eye(4, dtype=torch.float64)

    x, labels = torch.zeros(3, 5, dtype=torch.float64), np.arange(12) % 3
    table = pd.DataFrame({"a": [1.0, 2.0, 3.0, 4.0], "b": ["x", "y", "x", "z"]})
    wrong = {"no-bias": checks.Wrong(lambda x, w, b: x @ w.T, "The bias is missing.")}
    yield lambda f: checks.equals(f, linear, draw, wrong=wrong)
    yield lambda f: checks.equals(f, linear, draw, pure=True)
    yield lambda f: checks.equals(f, lambda t: {"a": 1.5, "b": [1, 2], "c": "x", "d": None}, [(1,)])
    yield lambda f: checks.equals(f, lambda t: t, [(table,)])
    yield lambda f: checks.equals(f, lambda t: t["b"].astype("category"), [(table,)])
    yield lambda f: checks.equals(f, lambda t: torch.ones(2048, 1), [(1,)])
    yield lambda f: checks.matches(f, lambda n: list(range(n)), lambda g, n: (n,))
    yield lambda f: checks.gradient(f, draw)
    yield lambda f: checks.gradient(f, draw, linear)
    yield lambda f: checks.trajectory(f)
    yield lambda f: checks.protocol(f)
    yield lambda f: checks.protocol(f, kind="eval", restores_mode=True, items=6)
    yield lambda f: checks.overfits_one_batch(f, steps=2)
    yield lambda f: checks.shape(f, (3,), (2,), output_dtype=torch.float32)
    yield lambda f: checks.shape(f, (3,), {"a": (2,), "b": (3,)})
    yield lambda f: checks.parameters(f, 34, 3, ["0.weight"], ["0"], {"0.weight": (2, 3)})
    yield lambda f: checks.initialisation(f, "0.weight", std=0.1, bound=0.3)
    yield lambda f: checks.initialisation(f, "0.weight", value=0.0)
    yield lambda f: checks.defined(f, "f", ["x", "weight"])
    yield lambda f: checks.module_equals(
        f, lambda w, x: x, lambda g: (torch.randn(2, 3, generator=g),), build=False
    )
    yield lambda f: checks.module_equals(
        f,
        lambda w, x: x @ w["weight"].T,
        lambda g: (torch.randn(2, 3).double(),),
        {"weight": torch.ones(2, 3).double()},
        build=False,
    )
    yield lambda f: checks.initial_loss(f, lambda g: (torch.randn(6, 5),), 4)
    yield lambda f: checks.gradients_flow(f, lambda g: ((torch.randn(6, 5),), torch.arange(6) % 4))
    yield lambda f: checks.parameters_move(f, f, batch, frozen=["0"])
    yield lambda f: checks.eval_mode(f, {"x": x})
    yield lambda f: checks.no_grad(f, {"x": x})
    yield lambda f: checks.reproducible(f, (3,))
    yield lambda f: checks.disjoint(f, (12,), labels, fraction=0.3)
    yield lambda f: checks.stratified(f, (12,), labels)
    yield lambda f: checks.fit_on_train_only(f, (table, table))
    yield lambda f: checks.fit_on_train_only(f, (table,), 0, None, rows=[1, 2])
    yield lambda f: checks.augmentation_aligned(f, trials=3)
    yield lambda f: checks.metric(f, "dice")
    yield lambda f: checks.metric(f, "auc")
    yield lambda f: checks.score(f, labels, 0.9, inputs=(3,), labels=(0, 1, 2))
    yield lambda f: checks.score(
        checks.call(f, 3), labels / 2, 0.9, metric="macro_f1", decode=lambda p: np.round(p)
    )
    yield lambda f: checks.beats(checks.call(f, 3), np.zeros(12), labels, resamples=20)
    yield lambda f: checks.permutation_equivariant(f, nodes, [(0,), (0, 1)])
    yield lambda f: checks.permutation_invariant(f, nodes, [(0,), (0, 1)])
    yield lambda f: checks.padding_invariant(f, lambda g: (torch.ones(2, 3).long(),), [0], output_axis=1)
    yield lambda f: checks.batch_independent(f, lambda g: (torch.randn(3, 5, generator=g),))
    yield lambda f: checks.receptive_field(f, nodes, lambda x, a: a > 0)
    yield lambda f: checks.translation_equivariant(f, image, margin=1)


class Asked(WorkerSession):
    """A real session that counts."""

    messages = 0

    def ask(self, do: str, **fields: Any) -> Any:
        Asked.messages += 1
        return super().ask(do, **fields)


REQUESTS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("call", {"target": 1, "args": [torch.ones(2)], "kwargs": {}}), ("attribute", {"target": 1, "name": "a"}),
    ("run", {"source": "1"}), ("names", {"names": ["a"]}), ("begin_case", {"seed": 1}), ("end_case", {}),
)  # fmt: skip


def be_the_judge(address: str, folder: Path, messages: int, seed: int) -> dict[str, Any]:
    """Ask until so many answers were taken; what came of it."""
    r, known = random.Random(seed), list(cases())
    outcomes: Counter[str] = Counter()
    errors: list[str] = []
    session: Asked | None = None

    def one(case: int | None) -> None:
        nonlocal session
        if session is None:
            session = Asked(address, folder, Limits())
        session.limit(PATIENCE)
        try:
            if case is None:
                do, fields = r.choice(REQUESTS)
                session.ask(do, **fields)
                outcomes["value"] += 1
                return
            result = run_case(
                session, Case("q1", str(case), False, 1.0, known[case], ("f",)), r.getrandbits(32), PATIENCE
            )
            json.dumps(result.message, ensure_ascii=False).encode()
            outcomes[result.outcome] += 1
            if result.outcome is Outcome.PASSED:
                outcomes[f"passed case {case}"] += 1
            if result.outcome is Outcome.ERROR:
                errors.append(f"case {case}: {result.detail[-1500:]}")
            if any(ord(c) < 32 and c not in "\n\t" for c in result.message):
                errors.append(f"case {case}: control characters in {result.message!r}")
        except (StudentError, NotAttempted, CheckFailed) as error:
            outcomes[type(error).__name__] += 1
        except (ProtocolError, WorkerDied) as error:
            outcomes["hung" if type(error) is WorkerTimeout else type(error).__name__] += 1
            if isinstance(error, WorkerDied) or session.channel.unasked:
                session.close()  # the judge always does; here, what was read to its end may go on, for speed
                session = None

    torch.set_num_threads(1)
    picture = Picture("curves", (("expected", np.arange(9.0)), ("yours", np.ones(9))))
    picture_base64(picture)  # what the judge imports when it is first needed is no growth
    torch.optim.SGD([torch.ones(1, requires_grad=True)]).step()
    metrics.METRICS["auc"](np.array([0.1, 0.9]), np.array([0, 1]))
    for case in [*range(len(known))] * 3:
        one(case)
    for _ in range(1000):
        one(None)
    before, begun, already = peak(), time.monotonic(), Asked.messages
    while Asked.messages < messages + already:
        faulthandler.dump_traceback_later(HANG_SECONDS, exit=True)  # a hang ends here, and says where
        one(r.randrange(len(known)) if r.random() < 0.01 else None)
    return {
        "messages": Asked.messages - already, "seconds": round(time.monotonic() - begun, 1),
        "growth": peak() - before, "start": before, "outcomes": dict(outcomes), "errors": errors[:20],
    }  # fmt: skip


def peak() -> int:
    """Largest resident memory of this process so far, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


HANG_SECONDS = 900.0
MOST_GROWTH = 64 << 20
CLAIMED = {10, 11, 15, 16, 17, 18, 22, 23, 24, 25, 26}
"""Those of `cases` that have to take the worker's word, for want of anything to compare with; all others must never
pass on garbage."""


def wrong(found: dict[str, Any], messages: int) -> list[str]:
    """What is not as it should be: no crash, no hang, no large memory, no error of ours, no points for garbage."""
    said = list(found["errors"])
    outcomes = found["outcomes"]
    said += [f"outcome {name}: {outcomes[name]}" for name in ("hung", "error") if name in outcomes]
    passed = {int(name.removeprefix("passed case ")) for name in outcomes if name.startswith("passed case")}
    said += [f"case {case} passed on garbage" for case in sorted(passed - CLAIMED)]
    if found["growth"] > MOST_GROWTH:
        said.append(f"grew by {found['growth']} bytes")
    if found["messages"] < messages:
        said.append(f"only {found['messages']} messages")
    least = {"ProtocolError": messages // 100, "failed": messages // 1000, "value": messages // 100}
    said += [f"few outcomes {name}" for name, count in least.items() if outcomes.get(name, 0) <= count]
    return said


def main() -> None:
    if sys.argv[1] == "worker":
        be_hostile(sys.argv[2], int(sys.argv[3]))
    messages, seed = int(sys.argv[1]), int(sys.argv[2])
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # a file for each session: not on a disk
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        address = str(Path(folder) / "warm")
        command = [sys.executable, "-m", "tests.hostile_worker", "worker", address, str(seed)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
            assert worker.stdout is not None and worker.stdout.readline() == "ready\n"
            try:
                with randomness.isolated():
                    print(json.dumps(be_the_judge(address, Path(folder), messages, seed)))
            finally:
                worker.kill()


if __name__ == "__main__":
    main()

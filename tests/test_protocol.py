"""The judge's end of the connection, opposite a student who has taken over the worker."""

from __future__ import annotations

import contextlib
import itertools
import json
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.checks.contract import CheckFailed, NotAttempted
from autograder.wire import text, values
from autograder.wire.answers import ANSWERS, value_of
from autograder.wire.channel import VALUES, Cap, Channel, Watch, until
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied, WorkerTimeout
from autograder.wire.schema import Fields, conforms, one_for_each, require
from tests.hostile_worker import ODD_TEXT, wrong
from tests.test_wire_values import plain_values, same

REPOSITORY = Path(__file__).parent.parent
NOTHING = values.encode(None, values.no_handles)
SECONDS = 300.0


@pytest.fixture
def pair() -> Iterator[tuple[Channel, socket.socket]]:
    """The judge's channel, and the worker's end of the connection, bare."""
    near, far = socket.socketpair()
    yield Channel(near), far
    near.close()
    far.close()


@contextlib.contextmanager
def behind(work: Callable[[], None]) -> Iterator[None]:
    """Run the other side in a thread; that the judge hangs up on it is its own affair."""

    def quietly() -> None:
        with contextlib.suppress(OSError, WorkerDied):
            work()

    thread = threading.Thread(target=quietly, daemon=True)
    thread.start()
    yield
    thread.join(SECONDS)
    assert not thread.is_alive()


def soon() -> Watch:
    return until(time.monotonic() + SECONDS)


# ------------------------------------------------------------------------------------------- the stream


@settings(max_examples=200, deadline=None)
@given(st.lists(st.binary(max_size=60), max_size=8))
def test_any_stream_is_a_message_or_refused(chunks: list[bytes]) -> None:
    near, far = socket.socketpair()
    with near, far:
        for chunk in chunks:
            far.sendall(chunk)
        far.close()
        with contextlib.suppress(ProtocolError, WorkerDied):
            tag, tree, buffers = Channel(near).receive(soon())
            assert 0 <= tag < 2**64 and len(tree) + sum(map(len, buffers)) <= sum(map(len, chunks))


@settings(max_examples=100, deadline=None)
@given(plain_values, st.lists(st.integers(0, 200_000), max_size=3))
def test_values_of_every_size_come_through_a_real_connection(value: Any, sizes: list[int]) -> None:
    sent = [value, *(bytes(size) for size in sizes)]
    near, far = socket.socketpair()
    with near, far, behind(lambda: Channel(far).send(7, values.encode(sent, values.no_handles))):
        tag, tree, buffers = Channel(near).receive(soon())
    assert tag == 7 and same(values.decode(tree, buffers, values.no_handles), sent)


@pytest.mark.parametrize(
    "head",
    [
        struct.pack("!QII", 1, 2**32 - 1, 0),
        struct.pack("!QII", 1, values.MAX_TREE_BYTES + 1, 0),
        struct.pack("!QII", 1, 2, values.MAX_BUFFERS + 1),
        struct.pack("!QIIQ", 1, 2, 1, values.MAX_MESSAGE_BYTES + 1),
        struct.pack("!QIIQQ", 1, 2, 2, values.MAX_MESSAGE_BYTES, 1),
        struct.pack("!QIIQQ", 1, 2, 2, 2**63, 2**63),
    ],
)
def test_a_length_above_the_limit_is_refused_before_anything_is_read(
    pair: tuple[Channel, socket.socket], head: bytes
) -> None:
    channel, far = pair
    far.sendall(head)
    with pytest.raises(ProtocolError, match="larger"):
        channel.receive(soon())


def test_a_worker_that_drips_does_not_hold_the_judge(pair: tuple[Channel, socket.socket]) -> None:
    channel, far = pair
    message = struct.pack("!QIIQ", 1, 2, 1, 10_000) + b"[]" + bytes(10_000)

    def drip() -> None:
        for byte in message:
            far.sendall(bytes([byte]))
            time.sleep(0.01)

    with behind(drip):
        with pytest.raises(WorkerTimeout):
            channel.receive(until(time.monotonic() + 0.3))
        channel.close()


def test_a_worker_that_does_not_listen_does_not_hold_the_judge(pair: tuple[Channel, socket.socket]) -> None:
    large = values.encode(bytes(4 << 20), values.no_handles)
    with pytest.raises(WorkerTimeout):
        pair[0].request(large, until(time.monotonic() + 0.3))


# --------------------------------------------------------------------------- one answer to one request


def answer_with(far: socket.socket, reply: Callable[[int], bytes]) -> Callable[[], None]:
    """A worker that answers each request with what ``reply`` makes of its tag."""

    def work() -> None:
        worker = Channel(far)
        while True:
            tag, _, _ = worker.receive(soon())
            far.sendall(reply(tag))

    return work


def framed(tag: int, tree: bytes = b"1") -> bytes:
    return struct.pack("!QII", tag, len(tree), 0) + tree


def test_an_answer_that_was_there_before_the_request_is_not_taken(
    pair: tuple[Channel, socket.socket],
) -> None:
    channel, far = pair
    far.sendall(b"".join(framed(tag) for tag in range(100)))
    with pytest.raises(ProtocolError, match="no question"):
        channel.request(NOTHING, soon())


def test_the_answer_must_carry_the_tag_of_the_request(pair: tuple[Channel, socket.socket]) -> None:
    channel, far = pair
    with behind(answer_with(far, lambda tag: framed(tag ^ 1))):
        with pytest.raises(ProtocolError, match="another question"):
            channel.request(NOTHING, soon())
        channel.close()


def test_a_second_answer_is_not_taken_for_the_next_request(pair: tuple[Channel, socket.socket]) -> None:
    channel, far = pair
    with behind(answer_with(far, lambda tag: framed(tag, b"1") + framed(tag, b"2"))):
        assert channel.request(NOTHING, soon()) == (b"1", [])
        with pytest.raises(ProtocolError):
            channel.request(NOTHING, soon())
        channel.close()


def test_tags_cannot_be_foretold(pair: tuple[Channel, socket.socket]) -> None:
    channel, far = pair
    tags: list[int] = []

    def note(tag: int) -> bytes:
        tags.append(tag)
        return framed(tag)

    with behind(answer_with(far, note)):
        for _ in range(20):
            channel.request(NOTHING, soon())
        channel.close()
    assert len({later - earlier for earlier, later in itertools.pairwise(tags)}) > 10


def test_a_request_may_expect_less_than_the_largest_message(pair: tuple[Channel, socket.socket]) -> None:
    channel, far = pair
    with behind(answer_with(far, lambda tag: framed(tag, b"[" + b" " * 1000 + b"]"))):
        with pytest.raises(ProtocolError, match="larger"):
            channel.request(NOTHING, soon(), Cap(tree=100))
        channel.close()
    assert VALUES.bytes == values.MAX_MESSAGE_BYTES


# --------------------------------------------------------------------------------- forms of the answers


@pytest.mark.parametrize("do", ["run", "names", "begin_case", "end_case"])
def test_only_what_a_check_asks_for_can_be_the_outcome_of_a_case(do: str) -> None:
    """Elsewhere nobody expects one: it would leave the judge as an exception of its own."""
    for answer in ({"failed": "no", "diagnosis": None}, {"not attempted": "no"}):
        with pytest.raises(ProtocolError):
            value_of(answer, ANSWERS[do])
        with pytest.raises((CheckFailed, NotAttempted)):
            value_of(answer, ANSWERS["call"])


@pytest.mark.parametrize(
    ("do", "value"),
    [
        ("run", None),
        ("run", {"outputs": [], "count": True, "error": None}),
        ("run", {"outputs": [{"output_type": "stream", "name": "stdout"}], "count": 1, "error": None}),
        (
            "run",
            {
                "outputs": [{"output_type": "display_data", "data": [], "metadata": {}}],
                "count": 1,
                "error": None,
            },
        ),
        (
            "run",
            {
                "outputs": [{"output_type": "display_data", "data": {}, "metadata": {"nbgrader": {}}}],
                "count": 1,
                "error": None,
            },
        ),
        (
            "run",
            {
                "outputs": [
                    {"output_type": "stream", "name": "stdout", "text": "x", "metadata": {"collapsed": 1}}
                ],
                "count": 1,
                "error": None,
            },
        ),
        ("names", [1]),
        ("names", {1: 2}),
        ("begin_case", 0),
        ("end_case", {}),
    ],
)
def test_an_answer_of_another_form_breaks_the_protocol(do: str, value: Any) -> None:
    with pytest.raises(ProtocolError):
        value_of({"value": value}, ANSWERS[do])


def test_a_cells_answer_is_taken() -> None:
    outputs = [
        {"output_type": "stream", "name": "stdout", "text": "a"},
        {
            "output_type": "execute_result",
            "data": {"text/plain": "2"},
            "metadata": {},
            "execution_count": None,
        },
        {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["t"]},
    ]
    value = {"outputs": outputs, "count": 3, "error": "E"}
    assert value_of({"value": value}, ANSWERS["run"]) == value


def test_what_a_worker_says_of_an_error_is_made_fit_to_read() -> None:
    answer = {"error": {"name": "<b>x</b>", "text": ODD_TEXT, "line": ODD_TEXT, "trace": "t" * 10**6}}
    with pytest.raises(StudentError) as caught:
        value_of(answer, ANSWERS["call"])
    error = caught.value
    assert error.name == "Exception" and len(error.trace) == 20_000
    assert "\x1b" not in error.text and "\\x1b[2J" in error.text and "\u202e" not in error.line
    with pytest.raises(CheckFailed) as failed:
        value_of({"failed": ODD_TEXT, "diagnosis": "a\nb"}, ANSWERS["probe"])
    assert failed.value.diagnosis is None and "\x00" not in str(failed.value)


@given(st.text(st.characters(), max_size=60))
def test_readable_text_can_be_written_and_steers_nothing(odd: str) -> None:
    shown = text.readable(odd)
    shown.encode()
    assert not any(ord(c) < 32 and c not in "\n\t" for c in shown) and text.readable(shown) == shown


def test_a_probes_promise_is_held_against_its_result() -> None:
    promise = Annotated[
        dict[str, Any],
        Fields(
            ok=bool, kind=Literal["a", "b"], rows=Annotated[list[tuple[str, float | None]], one_for_each("x")]
        ),
    ]
    good: dict[str, Any] = {"ok": True, "kind": "a", "rows": [("r", 1.0), ("s", None)]}
    assert conforms(good, promise, {"x": [1, 2]})
    changes: tuple[dict[str, Any], ...] = (
        {"ok": 1}, {"kind": "c"}, {"kind": []}, {"rows": []}, {"rows": [("r", 1), ("s", None)]},
        {"rows": [["r", 1.0], ["s", None]]}, {"rows": None}, {"more": 1},
    )  # fmt: skip
    for change in changes:
        with pytest.raises(ProtocolError):
            require(good | change, promise, {"x": [1, 2]}, "it")
    with pytest.raises(ProtocolError):
        require({"ok": True}, promise, {"x": [1, 2]}, "it")
    assert conforms({"w": torch.ones(1)}, dict[str, torch.Tensor], {})
    with pytest.raises(TypeError):
        conforms(1, set[int], {})


# ------------------------------------------------------------------------------------------------- fuzz


@pytest.mark.slow
def test_hostile_messages() -> None:
    """A short form of what ``make soak`` does with a hundred thousand."""
    messages = 4000
    command = [sys.executable, "-m", "tests.hostile_worker", str(messages), "20261123"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert wrong(json.loads(done.stdout), messages) == []

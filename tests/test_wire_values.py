"""What may cross between judge and worker, and what a hostile message can do: be refused."""

from __future__ import annotations

import enum
import json
import math
from collections import Counter, OrderedDict, defaultdict
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from autograder.wire import values
from autograder.wire.errors import ProtocolError

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(max_size=50)
plain_values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(max_size=5) | st.integers(), inner, max_size=4)
    ),
    max_leaves=12,
)


def there_and_back(value: Any) -> Any:
    message = values.encode(value, values.no_handles)
    return values.decode(message.tree, [bytearray(view) for view in message.buffers], values.no_handles)


def same(a: Any, b: Any) -> bool:
    if type(a) is not type(b):
        return False
    if isinstance(a, float):
        return a == b or (math.isnan(a) and math.isnan(b))
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    return bool(a == b)


@given(plain_values)
def test_plain_values_come_back_with_exact_types(value: Any) -> None:
    assert same(there_and_back(value), value)


@given(arrays(st.sampled_from(["f4", "f8", "i8", "u1", "?", "c16"]), array_shapes(min_dims=0, min_side=0)))
def test_arrays_and_tensors_come_back_bit_for_bit(array: np.ndarray) -> None:
    back = there_and_back(array)
    assert back.dtype == array.dtype and back.shape == array.shape and back.tobytes() == array.tobytes()
    tensor = torch.from_numpy(array.copy())
    returned = there_and_back(tensor)
    assert returned.dtype == tensor.dtype and returned.shape == tensor.shape
    assert returned.numpy().tobytes() == array.tobytes()


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.int16])
def test_non_contiguous_tensors_of_every_width(dtype: torch.dtype) -> None:
    tensor = torch.arange(24).reshape(2, 3, 4).to(dtype).transpose(0, 2)[:, 1:]
    assert torch.equal(there_and_back(tensor), tensor)


@pytest.mark.parametrize(
    "tensor",
    [
        torch.rand(1, 2)[:, 1],
        torch.rand(4, 3)[1:2, 2],
        torch.rand(3, 2).T[:1, :1],
        torch.rand(2, 1).expand(2, 5),
    ],
)
def test_views_with_odd_strides(tensor: torch.Tensor) -> None:
    assert torch.equal(there_and_back(tensor), tensor)


def test_a_parameter_crosses_as_a_detached_tensor() -> None:
    back = there_and_back(torch.nn.Parameter(torch.ones(3)))
    assert type(back) is torch.Tensor and not back.requires_grad


def test_frames_keep_columns_kinds_and_missing_values() -> None:
    frame = pd.DataFrame(
        {
            "age": [61.0, float("nan"), 48.0],
            "sex": ["F", None, "M"],
            "group": pd.Categorical(["a", None, "b"], categories=["b", "a", "c"], ordered=True),
            "n": [1, 2, 3],
            "dead": [True, False, True],
        },
        index=[7, 3, 5],
    )
    back = there_and_back(frame)
    pd.testing.assert_frame_equal(back, frame, check_dtype=False)
    assert back["group"].cat.ordered and list(back["group"].cat.categories) == ["b", "a", "c"]
    assert back["age"].dtype == np.float64 and back["dead"].dtype == bool
    pd.testing.assert_series_equal(there_and_back(frame["age"]), frame["age"])


@given(
    st.lists(
        st.sampled_from(["f8", ">f4", "i4", "?", "U3", "S2", "M8[ns]", "m8[D]", "c8", "f2"]),
        min_size=1,
        max_size=3,
    ),
    st.integers(0, 4),
    st.booleans(),
)
def test_any_mixture_of_arrays_comes_back(dtypes: list[str], rows: int, reverse: bool) -> None:
    sent = [np.zeros((rows, 2), dtype)[:, :: -1 if reverse else 1] for dtype in dtypes]
    back = there_and_back({"all": sent, "first": sent[0].copy(), "text": "x" * 1000, "empty": ()})
    for before, after in zip(sent, back["all"], strict=True):
        assert after.dtype == before.dtype and np.array_equal(after, before) and after.shape == before.shape
    assert back["text"] == "x" * 1000 and back["empty"] == ()


@given(
    st.lists(
        st.one_of(st.none(), st.text(max_size=3), st.floats(allow_nan=False), st.booleans()), max_size=5
    ),
    st.sampled_from(["numbers", "words", "pairs", "dates"]),
)
def test_tables_with_every_kind_of_index(entries: list[Any], kind: str) -> None:
    size = len(entries)
    index = {
        "numbers": pd.Index(np.arange(size) * 2),
        "words": pd.Index([f"row {i}" for i in range(size)], dtype=object),
        "pairs": pd.Index([(i, str(i)) for i in range(size)]) if size else pd.Index([]),
        "dates": pd.date_range("2024-01-31", periods=size),
    }[kind]
    frame = pd.DataFrame(
        {"a": pd.Series(entries, index=index, dtype=object), 3: np.arange(size)}, index=index
    )
    frame["when"] = pd.date_range("2020", periods=size)
    back = there_and_back(frame)
    assert list(back.columns) == list(frame.columns) and list(back.index) == list(frame.index)
    assert back["a"].tolist() == entries and back["when"].tolist() == frame["when"].tolist()


def test_keys_of_numpy_cross_as_keys() -> None:
    counts = {np.int64(3): 1, np.str_("b"): 2, ("a", np.float64(0.5)): 3}
    assert there_and_back(counts) == counts


def test_text_that_no_file_can_hold_is_written_out() -> None:
    assert there_and_back(["\ud800", "a" * 300 + "\udfff"]) == ["\\ud800", "a" * 300 + "\\udfff"]


def test_what_is_not_data_does_not_cross_without_a_handle() -> None:
    for thing in (object(), len, torch.nn.Linear(1, 1), {1, 2}, np.array([object()])):
        with pytest.raises(ProtocolError):
            there_and_back(thing)


class _Sneaky:
    """What a student's subclass might do."""

    def refuse(self, *_: object) -> Any:
        raise AssertionError("a method of the student's was run")

    __eq__ = __iter__ = __len__ = __getitem__ = __str__ = __repr__ = __int__ = __float__ = __index__ = refuse
    items = keys = values = copy = refuse


class Colour(enum.IntEnum):
    RED = 1
    BLUE = 2


class Word(enum.StrEnum):
    ONE = "one"


class Row(NamedTuple):
    a: Any
    b: Any


def _sneaky(base: type, value: Any) -> Any:
    made = type("Sneaky", (_Sneaky, base), {"__hash__": base.__hash__})
    return base.__new__(made, value) if base not in (list, dict) else made(value)


_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
)
_SUBCLASSED = st.recursive(
    _LEAVES
    | st.integers().map(lambda v: _sneaky(int, v))
    | st.floats(allow_nan=False).map(lambda v: _sneaky(float, v))
    | st.text(max_size=5).map(lambda v: _sneaky(str, v))
    | st.binary(max_size=5).map(lambda v: _sneaky(bytes, v))
    | st.sampled_from([Colour.RED, Colour.BLUE])
    | st.just(Word.ONE),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda v: _sneaky(list, v))
        | st.lists(inner, max_size=3).map(lambda v: _sneaky(tuple, v))
        | st.tuples(inner, inner).map(lambda v: Row(*v))
        | st.dictionaries(st.text(max_size=3), inner, max_size=3).map(lambda v: _sneaky(dict, v))
        | st.dictionaries(st.text(max_size=3), inner, max_size=3).map(lambda v: defaultdict(list, v))
        | st.dictionaries(st.integers(), inner, max_size=3).map(OrderedDict)
        | st.lists(st.sampled_from("abc")).map(Counter)
    ),
)


@given(_SUBCLASSED)
def test_a_subclass_crosses_as_its_base_class_content(value: Any) -> None:
    """Without running a method of the student's, and alike in the student's kernel and from the worker."""
    there, here = there_and_back(value), values.plain(value)
    assert same(there, here) and values.is_plain(value)

    def exact(some: Any) -> bool:
        inside = (
            [*some, *some.values()] if type(some) is dict else some if type(some) in (list, tuple) else ()
        )
        return type(some) in (type(None), bool, int, float, str, bytes, list, tuple, dict) and all(
            map(exact, inside)
        )

    assert exact(there) and exact(here)


def test_nesting_and_size_have_limits() -> None:
    deep: list[Any] = []
    for _ in range(values.MAX_DEPTH + 2):
        deep = [deep]
    with pytest.raises(ProtocolError, match="nested"):
        values.encode(deep, values.no_handles)
    with pytest.raises(ProtocolError):
        values.decode(b"[" * 100_000 + b"]" * 100_000, [], values.no_handles)


@settings(max_examples=300)
@given(
    st.recursive(
        st.none()
        | st.integers(-5, 2**70)
        | st.floats()
        | st.text(max_size=6)
        | st.sampled_from(
            ["tensor", "array", "frame", "handle", "float32", "|O", "<f8", "V8", "_raw", "node"]
        ),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["t", "v", "d", "s", "b", "n", "kind", "index", "values", "columns"]), inner
            )
        ),
    ),
    st.lists(st.binary(max_size=24), max_size=2),
)
def test_hostile_trees_are_refused_or_read_as_plain_data(tree: Any, buffers: list[bytes]) -> None:
    data = json.dumps(tree).encode()
    try:
        result = values.decode(data, [bytearray(b) for b in buffers], values.no_handles)
    except ProtocolError:
        return
    assert values.is_plain(result)


@given(st.binary(max_size=200))
def test_bytes_that_are_no_message_are_refused(data: bytes) -> None:
    try:
        values.decode(data, [], values.no_handles)
    except ProtocolError:
        return


@pytest.mark.parametrize(
    "node",
    [
        {"t": "tensor", "d": "float32", "s": [2**39, 2**39], "b": 0},
        {"t": "tensor", "d": "float32", "s": [1], "b": 7},
        {"t": "array", "d": "|O", "s": [1], "b": 0},
        {"t": "array", "d": "<f8", "s": [-1], "b": 0},
        {"t": "dict", "v": [[[1], 2]]},
        {"t": "dict", "v": [[1, 2], [True, 3]]},
        {"t": "dict", "v": [[1, 2, 3]]},
        {"t": "handle", "n": 1, "kind": "x"},
        {"t": "bytes", "b": 0, "more": 1},
        {"t": "bytes"},
        [{"t": "bytes", "b": 0}, {"t": "bytes", "b": 0}],
        {"t": "array", "d": "|b1", "s": [8], "b": 0},
        {"t": "tensor", "d": "bool", "s": [8], "b": 0},
        {"t": "array", "d": "<U2", "s": [1], "b": 0},
        {"t": "array", "d": "<U1000000000", "s": [0], "b": 0},
        {"t": "array", "d": "<f16", "s": [0], "b": 0},
        {"t": "scalar", "d": "<f8", "s": [1], "b": 0},
        {"t": "str", "b": 0},
        {"t": "int", "v": "1_0"},
        {"t": "int", "v": 10},
        {"t": "series", "name": None, "index": [0, 1], "values": 5},
        {"t": "series", "name": None, "index": [0, 1], "values": {"t": "objects", "text": False, "v": [1]}},
        {"t": "frame", "index": [0], "columns": [["a", {"t": "dict", "v": [[0, 1]]}]]},
        {"t": "frame", "index": [[]], "columns": []},
        2**53,
        "\ud800",
        1,
    ],
)
def test_malformed_nodes_are_refused(node: Any) -> None:
    with pytest.raises(ProtocolError):
        values.decode(json.dumps(node).encode(), [bytearray([255] * 8)], values.no_handles)


@pytest.mark.parametrize("shape", [[0, 2**62, 2**62], [2**40, 2**40, 0], [0] * 17, [-1, 0], [0.0], [True, 0]])
def test_an_empty_array_may_not_claim_any_shape(shape: list[Any]) -> None:
    for node in ({"t": "tensor", "d": "float32"}, {"t": "array", "d": "<f8"}):
        with pytest.raises(ProtocolError):
            values.decode(json.dumps({**node, "s": shape, "b": 0}).encode(), [bytearray()], values.no_handles)


@pytest.mark.parametrize(
    "tree",
    [
        b"[" + b"[]," * values.MAX_PARTS + b"0]",
        b'[{"a":' * 10_000,
        b" " * (values.MAX_TREE_BYTES + 1) + b"1",
        b"1e999",
        b"9" * 5000,
        b"NaN",
        b"\xff",
        b"",
        json.dumps(
            {
                "t": "dict",
                "v": [[{"t": "tuple", "v": [-1 - (k >> b & 1) for b in range(12)]}, 0] for k in range(4096)],
            }
        ).encode(),
    ],
    ids=range(9),
)
def test_what_is_small_to_send_and_large_to_read_is_refused(tree: bytes) -> None:
    with pytest.raises(ProtocolError):
        values.decode(tree, [], values.no_handles)


def test_a_list_that_is_too_long_is_refused_where_it_is_made_with_advice() -> None:
    with pytest.raises(ProtocolError, match="arrays or tensors"):
        values.encode([0.5] * (values.MAX_PARTS + 1), values.no_handles)

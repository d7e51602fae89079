"""Plain data: what may cross between judge and worker, and how it is written.

Plain are None, bool, int, float, str, bytes, list, tuple, dict, numpy arrays and scalars, torch
tensors, and pandas frames and series by their columns. Everything else is a handle. Types are exact:
a subclass crosses as its base class' content or not at all, so no method of the student's travels.

A message is a JSON tree followed by raw buffers; the tree names each buffer's dtype and shape.
Nothing here executes on loading.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import torch

from autograder.wire.errors import ProtocolError
from autograder.wire.remote import Remote

MAX_DEPTH = 32
MAX_NODES = 2_000_000
MAX_TREE_BYTES = 64 << 20
MAX_BUFFER_BYTES = 1 << 30
MAX_DIMENSIONS = 16

_TORCH_TYPES = {
    str(t).removeprefix("torch."): t
    for t in (
        torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64,
        torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex64, torch.complex128,
    )
}  # fmt: skip
_NUMPY_KINDS = "biufcSUmM"


HandleOf = Callable[[Any], Any]
"""Turns an opaque object into a JSON node (worker side), or a JSON node into an object (judge side)."""


@dataclass
class Message:
    """An encoded value: the JSON tree and the buffers it refers to by position."""

    tree: bytes
    buffers: list[memoryview]


# ------------------------------------------------------------------ plain values in one process


def plain(value: Any) -> Any:
    """``value`` as it would come back over the connection: data detached, on the CPU, exact types.

    Objects that are not data are returned as they are, also inside lists, tuples and dicts.
    """
    kind = type(value)
    if value is None or kind in (bool, int, float, str, bytes):
        return value
    if kind in (list, tuple):
        return kind(plain(item) for item in value)
    if kind is dict:
        return {plain(key): plain(item) for key, item in value.items()}
    if isinstance(value, torch.Tensor) and not value.is_sparse:
        return value.detach().as_subclass(torch.Tensor).cpu()
    if isinstance(value, np.ndarray) and value.dtype.kind in _NUMPY_KINDS:
        return np.asarray(value)
    return value


def is_plain(value: Any) -> bool:
    """Whether ``value`` crosses as data, through and through."""
    kind = type(value)
    if kind in (list, tuple):
        return all(map(is_plain, value))
    if kind is dict:
        return all(is_plain(key) and is_plain(item) for key, item in value.items())
    return (
        value is None
        or kind in (bool, int, float, str, bytes, np.ndarray, pd.DataFrame, pd.Series, torch.Tensor)
        or isinstance(value, (np.generic, torch.Tensor))
    )


# ------------------------------------------------------------------------------------ encoding


def encode(value: Any, handle: HandleOf) -> Message:
    """Write ``value``; ``handle`` gives the node for everything that is not data.

    Raises:
        ProtocolError: nested too deep, or too large.
    """
    writer = _Writer(handle)
    tree = writer.node(value, 0)
    data = json.dumps(tree, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode()
    if len(data) > MAX_TREE_BYTES:
        raise ProtocolError(f"a value of {len(data):,} bytes is larger than the limit of {MAX_TREE_BYTES:,}")
    return Message(data, writer.buffers)


class _Writer:
    def __init__(self, handle: HandleOf) -> None:
        self.handle = handle
        self.buffers: list[memoryview] = []
        self.nodes = 0

    def node(self, value: Any, depth: int) -> Any:
        self.nodes += 1
        if depth > MAX_DEPTH or self.nodes > MAX_NODES:
            raise ProtocolError("a value is nested too deep or has too many parts to be sent")
        kind = type(value)
        if value is None or kind is bool or kind is str:
            return value
        if kind is int:
            return value if -(2**53) < value < 2**53 else {"t": "int", "v": str(value)}
        if kind is float:
            return value if math.isfinite(value) else {"t": "float", "v": repr(value)}
        if kind is bytes:
            return {"t": "bytes", "b": self.buffer(memoryview(value))}
        if kind is list:
            return [self.node(item, depth + 1) for item in value]
        if kind is tuple:
            return {"t": "tuple", "v": [self.node(item, depth + 1) for item in value]}
        if kind is dict:
            return {
                "t": "dict",
                "v": [[self.node(k, depth + 1), self.node(v, depth + 1)] for k, v in value.items()],
            }
        if isinstance(value, torch.Tensor):
            return self.tensor(value)
        if isinstance(value, np.generic) and value.dtype.kind in _NUMPY_KINDS:
            return {"t": "scalar", **self.array(np.asarray(value))}
        if isinstance(value, np.ndarray) and value.dtype.kind in _NUMPY_KINDS:
            return {"t": "array", **self.array(np.asarray(value))}
        if kind is pd.Series:
            return {"t": "series", "name": self.node(value.name, depth + 1), **self.column(value, depth)}
        if kind is pd.DataFrame:
            return self.frame(value, depth)
        return self.handle(value)

    def tensor(self, value: torch.Tensor) -> Any:
        name = str(value.dtype).removeprefix("torch.")
        if name not in _TORCH_TYPES or value.layout != torch.strided:
            return self.handle(value)
        data = value.detach().as_subclass(torch.Tensor).cpu().resolve_conj().resolve_neg()
        flat = data.reshape(-1)
        if flat.numel() == 1:  # torch calls a single element contiguous whatever its stride
            flat = flat.clone(memory_format=torch.contiguous_format).as_strided((1,), (1,))
        raw = flat.contiguous().view(torch.uint8).numpy() if data.numel() else np.empty(0, np.uint8)
        return {"t": "tensor", "d": name, "s": list(data.shape), "b": self.buffer(raw.data)}

    def array(self, value: np.ndarray) -> dict[str, Any]:
        data = np.ascontiguousarray(value)
        raw = data.reshape(-1).view(np.uint8).data if data.nbytes else memoryview(b"")
        return {"d": data.dtype.str, "s": list(value.shape), "b": self.buffer(raw)}

    def column(self, series: pd.Series, depth: int) -> dict[str, Any]:
        values: Any
        if isinstance(series.dtype, pd.CategoricalDtype):
            cat = series.cat
            values = {
                "t": "categorical",
                "codes": self.node(np.asarray(cat.codes), depth + 2),
                "of": self.node(list(map(_python, cat.categories)), depth + 2),
                "ordered": bool(cat.ordered),
            }
        elif isinstance(series.dtype, np.dtype) and series.dtype.kind in "biuf":
            values = self.node(series.to_numpy(), depth + 1)
        else:
            values = {"t": "objects", "v": self.node([_python(item) for item in series], depth + 1)}
        return {"index": self.index(series.index, depth), "values": values}

    def index(self, index: pd.Index, depth: int) -> Any:
        if index.dtype.kind in "iuf":
            return self.node(index.to_numpy(), depth + 1)
        return self.node([_python(item) for item in index], depth + 1)

    def frame(self, frame: pd.DataFrame, depth: int) -> Any:
        columns = []
        for position, name in enumerate(frame.columns):
            column = self.column(frame.iloc[:, position], depth)
            columns.append([self.node(_python(name), depth + 1), column["values"]])
        return {"t": "frame", "index": self.index(frame.index, depth), "columns": columns}

    def buffer(self, view: memoryview) -> int:
        if view.nbytes > MAX_BUFFER_BYTES:
            raise ProtocolError(
                f"an array of {view.nbytes:,} bytes is larger than the limit of {MAX_BUFFER_BYTES:,}"
            )
        self.buffers.append(view.cast("B") if view.nbytes else memoryview(b""))
        return len(self.buffers) - 1


def _python(item: Any) -> Any:
    """One entry of an object column as a plain Python value; missing entries as None."""
    if item is None or item is pd.NA or item is pd.NaT or (isinstance(item, float) and math.isnan(item)):
        return None
    return item.item() if isinstance(item, np.generic) else item


# ------------------------------------------------------------------------------------ decoding


def decode(tree: bytes, buffers: list[bytearray], handle: HandleOf) -> Any:
    """Read a value back, believing nothing.

    Raises:
        ProtocolError: anything that `encode` does not write.
    """
    try:
        node = json.loads(tree, parse_constant=_no_constant)
        return _Reader(buffers, handle).value(node, 0)
    except ProtocolError:
        raise
    except (
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        RecursionError,
        OverflowError,
        AttributeError,
    ) as error:
        raise ProtocolError(f"a message that is not in the protocol: {type(error).__name__}") from None


def _no_constant(name: str) -> Any:
    raise ProtocolError(f"{name} is not JSON")


class _Reader:
    def __init__(self, buffers: list[bytearray], handle: HandleOf) -> None:
        self.buffers = buffers
        self.handle = handle
        self.nodes = 0

    def value(self, node: Any, depth: int) -> Any:
        self.nodes += 1
        if depth > MAX_DEPTH or self.nodes > MAX_NODES:
            raise ProtocolError("a message is nested too deep or has too many parts")
        if node is None or isinstance(node, (bool, int, float, str)):
            return node
        if isinstance(node, list):
            return [self.value(item, depth + 1) for item in node]
        tag = node["t"]
        read = getattr(self, f"_{tag}", None) if tag in _TAGS else None
        if read is None:
            return self.handle(node)
        return read(node, depth)

    def _int(self, node: Any, depth: int) -> int:
        if len(node["v"]) > 1000:
            raise ProtocolError("an integer of more than 1000 digits")
        return int(node["v"])

    def _float(self, node: Any, depth: int) -> float:
        return {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}[node["v"]]

    def _bytes(self, node: Any, depth: int) -> bytes:
        return bytes(self.buffers[self._position(node["b"])])

    def _tuple(self, node: Any, depth: int) -> tuple[Any, ...]:
        return tuple(self.value(item, depth + 1) for item in _list(node["v"]))

    def _dict(self, node: Any, depth: int) -> dict[Any, Any]:
        result = {}
        for key, item in _list(node["v"]):
            plain_key = self.value(key, depth + 1)
            if not isinstance(plain_key, (str, int, float, bool, tuple, bytes, type(None))):
                raise ProtocolError("a dict key that is not plain")
            result[plain_key] = self.value(item, depth + 1)
        return result

    def _tensor(self, node: Any, depth: int) -> torch.Tensor:
        dtype = _TORCH_TYPES[node["d"]]
        raw, shape = self._raw(node, dtype.itemsize)
        if not raw:
            return torch.empty(shape, dtype=dtype)
        return torch.frombuffer(raw, dtype=torch.uint8).view(dtype).reshape(shape)

    def _array(self, node: Any, depth: int) -> np.ndarray:
        if not isinstance(node["d"], str) or len(node["d"]) > 16:
            raise ProtocolError("a dtype that is not one")
        dtype = np.dtype(node["d"])
        if dtype.kind not in _NUMPY_KINDS or dtype.itemsize == 0 or dtype.fields or dtype.subdtype:
            raise ProtocolError(f"dtype {dtype} does not cross")
        raw, shape = self._raw(node, dtype.itemsize)
        return np.frombuffer(raw, dtype=dtype).reshape(shape)

    def _scalar(self, node: Any, depth: int) -> Any:
        return self._array(node, depth)[()]

    def _series(self, node: Any, depth: int) -> pd.Series:
        index = self._index(node["index"], depth)
        return pd.Series(
            self._column(node["values"], depth), index=index, name=self.value(node["name"], depth + 1)
        )

    def _frame(self, node: Any, depth: int) -> pd.DataFrame:
        index = self._index(node["index"], depth)
        names = [self.value(name, depth + 1) for name, _ in _list(node["columns"])]
        columns = [pd.Series(self._column(values, depth), index=index) for _, values in node["columns"]]
        frame = pd.concat(columns, axis=1) if columns else pd.DataFrame(index=index)
        frame.columns = (
            pd.Index(names, dtype=object) if not all(isinstance(n, str) for n in names) else pd.Index(names)
        )
        return frame

    def _index(self, node: Any, depth: int) -> pd.Index:
        index: pd.Index = pd.Index(self.value(node, depth + 1))
        return index

    def _column(self, node: Any, depth: int) -> Any:
        if isinstance(node, dict) and node.get("t") == "categorical":
            codes, of = self.value(node["codes"], depth + 1), self.value(node["of"], depth + 1)
            return pd.Categorical.from_codes(codes, categories=of, ordered=node["ordered"] is True)
        if isinstance(node, dict) and node.get("t") == "objects":
            return pd.array(self.value(node["v"], depth + 1), dtype=object)
        return self.value(node, depth + 1)

    def _raw(self, node: Any, itemsize: int) -> tuple[bytearray, list[int]]:
        shape = _list(node["s"])
        if len(shape) > MAX_DIMENSIONS or not all(type(n) is int and 0 <= n < 2**40 for n in shape):
            raise ProtocolError("a shape that is not one")
        raw = self.buffers[self._position(node["b"])]
        if len(raw) != math.prod(shape) * itemsize:
            raise ProtocolError("a buffer whose length does not fit its shape")
        return raw, shape

    def _position(self, position: Any) -> int:
        if type(position) is not int or not 0 <= position < len(self.buffers):
            raise ProtocolError("a buffer that was not sent")
        return position


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ProtocolError("a list was expected")
    return value


_TAGS = {"int", "float", "bytes", "tuple", "dict", "tensor", "array", "scalar", "series", "frame"}


def no_handles(value: Any) -> Any:
    """A `HandleOf` for messages in which nothing but data may stand."""
    raise ProtocolError(f"{type(value).__name__} is not plain data")


def is_handle(node: Any) -> bool:
    """Whether a JSON node is a well-formed handle."""
    return (
        isinstance(node, dict)
        and node.get("t") == "handle"
        and type(node.get("n")) is int
        and isinstance(node.get("kind"), str)
        and len(node["kind"]) <= 200
    )


def handle_node(number: int, kind: str) -> dict[str, Any]:
    """The JSON node of a handle."""
    return {"t": "handle", "n": number, "kind": kind[:200]}


def remote_node(value: Any) -> dict[str, Any]:
    """The judge's `HandleOf` for sending: only references cross, and only by their number."""
    if type(value) is Remote:
        return handle_node(value.number, value.kind)
    raise ProtocolError(f"{type(value).__name__} is not plain data and cannot be sent to the worker")

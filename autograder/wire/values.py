"""Plain data: what may cross between judge and worker, and how it is written.

Plain are None, bool, int, float, complex, str, bytes, list, tuple, dict, numpy arrays and scalars, torch
tensors, and pandas frames and series by their columns. Everything else is a handle. A subclass crosses as its
base class' content, read by the base class' own methods: what arrives has none of the student's.

A message is a JSON tree followed by raw buffers; the tree names each buffer's dtype and shape, and
uses each buffer once, in order. Nothing here executes on loading, and reading takes memory and time in
proportion to what was sent: the parts of a tree are counted before it is parsed.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import torch

from autograder.wire.errors import ProtocolError
from autograder.wire.remote import Remote
from autograder.wire.text import readable, valid_text

MAX_DEPTH = 32
MAX_PARTS = 400_000  # entries of lists and dicts; a large one takes about 100 bytes each in memory
MAX_TREE_BYTES = 8 << 20
MAX_BUFFERS = 100_000
MAX_MESSAGE_BYTES = 256 << 20
PART_BYTES = 100  # about what an entry of a list or dict takes in memory
MAX_DIMENSIONS = 16
MAX_ENTRIES = 1 << 40  # of an array; what is empty may still claim a large shape
MAX_DIGITS = 1000
SHORT_TEXT = 256  # longer strings travel as buffers
COLUMN_PARTS = 100  # a column of a table costs as much memory and time as that many numbers
MAX_SAME_HASH = 64

_TORCH_TYPES = {
    str(t).removeprefix("torch."): t
    for t in (
        torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64,
        torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex64, torch.complex128,
    )
}  # fmt: skip
_NUMPY_TYPE = re.compile(
    r"\|b1|[<>|][iu][1248]|[<>]f[248]|[<>]c(8|16)|[<>|][SU][1-9]\d{0,4}"
    r"|[<>][mM]8(\[\d{0,6}(Y|M|W|D|h|m|s|ms|us|ns|ps|fs|as)\])?"
)
_COLUMN_KINDS = "biufcmM"


HandleOf = Callable[[Any], Any]
"""Turns an opaque object into a JSON node (worker side), or a JSON node into an object (judge side)."""


@dataclass
class Message:
    """An encoded value: the JSON tree and the buffers it refers to by position."""

    tree: bytes
    buffers: list[memoryview]


# ------------------------------------------------------------------ plain values in one process

_ATOMS = (type(None), bool, int, float, complex, str, bytes)
_EXACT = frozenset((*_ATOMS, list, tuple, dict, np.ndarray, torch.Tensor, pd.DataFrame, pd.Series))


def _tensor(value: torch.Tensor) -> torch.Tensor:
    """A Parameter, or a library's kind of tensor, as a tensor; one without memory of its own as it is."""
    try:
        with torch._C.DisableTorchFunctionSubclass():
            return torch.Tensor.as_subclass(value, torch.Tensor)
    except Exception:  # what a subclass' own dispatch raises
        return value


_READ: dict[type, Callable[[Any], Any]] = {
    np.str_: str.__str__,
    np.bytes_: lambda value: bytes.__getitem__(value, slice(None)),
    np.generic: lambda value: np.asarray(value)[()],  # before float: np.float64 is one, too
    str: str.__str__,
    bytes: lambda value: bytes.__getitem__(value, slice(None)),
    int: int.__int__,
    float: float.__float__,
    complex: complex.__complex__,
    list: list.copy,
    tuple: lambda value: tuple.__getitem__(value, slice(None)),
    dict: lambda value: dict(dict.items(value)),  # dict.copy would call what a subclass defines
    np.ndarray: np.asarray,
    torch.Tensor: _tensor,
    pd.DataFrame: pd.DataFrame,
    pd.Series: pd.Series,
}


def content(value: Any) -> Any:
    """A value of a subclass as its base class has it: an OrderedDict as a dict, a namedtuple as a tuple, a member of
    an IntEnum as an int, a Parameter as a tensor. Other values are returned as they are.
    """
    kind = type(value)
    if kind in _EXACT:
        return value
    return next((read(value) for base, read in _READ.items() if issubclass(kind, base)), value)


def plain(value: Any) -> Any:
    """``value`` in the form in which it crosses: data detached, on the CPU, exact types, and what does not cross as it
    is. All this also inside lists, tuples and dicts.
    """
    value = content(value)
    kind = type(value)
    if kind in (list, tuple):
        return kind(plain(item) for item in value)
    if kind in _ATOMS or _is_opaque(value):
        return value
    if kind is dict:
        return {plain(key): plain(item) for key, item in value.items()}
    return value.detach().cpu() if kind is torch.Tensor else value


def is_opaque(value: Any) -> bool:
    """Whether ``value`` crosses as a handle: it is no data, or of a kind that does not cross, such as a sparse tensor."""
    return _is_opaque(content(value))


def _is_opaque(value: Any) -> bool:
    kind = type(value)
    if kind is dict:
        return not _are_keys(value)
    if kind in _ATOMS or kind in (list, tuple):
        return False
    if kind is torch.Tensor:
        name = str(value.dtype).removeprefix("torch.")
        if value.is_nested or value.is_meta:
            return True
        return name not in _TORCH_TYPES or value.layout != torch.strided or not _is_shape(value.shape)
    if kind is np.ndarray or isinstance(value, np.generic):
        return not (_crosses(value.dtype) and _is_shape(value.shape))
    if kind is pd.Series:
        return not _labelled(value.index, [value.name])
    return kind is not pd.DataFrame or not _labelled(value.index, value.columns)


def _is_shape(shape: Sequence[int]) -> bool:
    """Whether an array of this shape crosses."""
    return len(shape) <= MAX_DIMENSIONS and math.prod(n for n in shape if n) <= MAX_ENTRIES


def is_plain(value: Any) -> bool:
    """Whether ``value`` crosses as data, through and through."""
    value = content(value)
    kind = type(value)
    if kind in (list, tuple):
        return all(map(is_plain, value))
    if kind is dict:
        return all(is_plain(key) and is_plain(item) for key, item in value.items())
    return kind in _EXACT or isinstance(value, np.generic)


# ------------------------------------------------------------------------------------ encoding


def encode(value: Any, handle: HandleOf) -> Message:
    """Write ``value``; ``handle`` gives the node for everything that is not data.

    Raises:
        ProtocolError: nested too deep, or too large.
    """
    writer = _Writer(handle)
    tree = writer.node(value, 0)
    data = json.dumps(tree, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode()
    if len(data) > MAX_TREE_BYTES or _parts(data) > MAX_PARTS:
        raise ProtocolError(_TOO_MANY)
    return Message(data, writer.buffers)


_TOO_MANY = (
    f"a value with more than about {MAX_PARTS:,} parts cannot be sent: large lists must be arrays or tensors"
)


def memory(tree: bytes, buffers: Sequence[bytearray]) -> int:
    """About how many bytes a received message takes once it is read."""
    return PART_BYTES * _parts(tree) + sum(map(len, buffers))


def _parts(tree: bytes) -> int:
    """No fewer than the nodes of a JSON tree; separators inside strings are counted too."""
    return sum(tree.count(mark) for mark in (b",", b":", b"[", b"{"))


def _crosses(dtype: np.dtype[Any]) -> bool:
    return _NUMPY_TYPE.fullmatch(dtype.str) is not None


class _Writer:
    def __init__(self, handle: HandleOf) -> None:
        self.handle = handle
        self.buffers: list[memoryview] = []
        self.parts = self.bytes = 0

    def node(self, value: Any, depth: int) -> Any:
        self.parts += 1
        if depth > MAX_DEPTH:
            raise ProtocolError(f"a value that is nested deeper than {MAX_DEPTH} cannot be sent")
        if self.parts > MAX_PARTS:
            raise ProtocolError(_TOO_MANY)
        value = content(value)
        if _is_opaque(value):
            return self.handle(value)
        kind = type(value)
        if value is None or kind is bool:
            return value
        if kind is str:
            return self.text(value)
        if kind is int:
            return value if -(2**53) < value < 2**53 else {"t": "int", "v": _digits(value)}
        if kind is float:
            return value if math.isfinite(value) else {"t": "float", "v": repr(value)}
        if kind is complex:
            return {"t": "complex", "v": [self.node(part, depth + 1) for part in (value.real, value.imag)]}
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
        if kind is torch.Tensor:
            return self.tensor(value)
        if isinstance(value, np.generic):
            return {"t": "scalar", **self.array(np.asarray(value))}
        if kind is np.ndarray:
            return {"t": "array", **self.array(value)}
        if kind is pd.Series:
            return {
                "t": "series",
                "name": self.node(_python(value.name), depth + 1),
                "index": self.index(value.index, depth),
                "values": self.column(value, depth),
            }
        return self.frame(value, depth)

    def text(self, value: str) -> Any:
        valid = valid_text(value)
        if len(valid) <= SHORT_TEXT:
            return valid
        return {"t": "str", "b": self.buffer(memoryview(valid.encode()))}

    def tensor(self, value: torch.Tensor) -> Any:
        data = value.detach().cpu().resolve_conj().resolve_neg()
        flat = data.reshape(-1)
        if flat.numel() == 1:  # torch calls a single element contiguous whatever its stride
            flat = flat.clone(memory_format=torch.contiguous_format).as_strided((1,), (1,))
        raw = flat.contiguous().view(torch.uint8).numpy() if data.numel() else np.empty(0, np.uint8)
        if value.dtype is torch.bool:
            _reject_odd_bools(raw)
        name = str(value.dtype).removeprefix("torch.")
        return {"t": "tensor", "d": name, "s": list(data.shape), "b": self.buffer(raw.data)}

    def array(self, value: np.ndarray) -> dict[str, Any]:
        data = np.ascontiguousarray(value)
        raw = data.reshape(-1).view(np.uint8).data if data.nbytes else memoryview(b"")
        _reject_odd_entries(raw, data.dtype)
        return {"d": data.dtype.str, "s": list(value.shape), "b": self.buffer(raw)}

    def column(self, series: pd.Series, depth: int) -> Any:
        self.parts += COLUMN_PARTS
        if isinstance(series.dtype, pd.CategoricalDtype) and _are_keys(series.cat.categories):
            cat = series.cat
            return {
                "t": "categorical",
                "codes": self.node(np.asarray(cat.codes), depth + 2),
                "of": self.node(list(map(_python, cat.categories)), depth + 2),
                "ordered": bool(cat.ordered),
            }
        if (
            isinstance(series.dtype, np.dtype)
            and series.dtype.kind in _COLUMN_KINDS
            and _crosses(series.dtype)
        ):
            return self.node(series.to_numpy(), depth + 1)
        return {
            "t": "objects",
            "text": isinstance(series.dtype, pd.StringDtype),
            "v": self.node([_python(item) for item in series], depth + 1),
        }

    def index(self, index: pd.Index, depth: int) -> Any:
        if _is_an_array(index):
            return self.node(index.to_numpy(), depth + 1)
        return self.node([_python(item) for item in index], depth + 1)

    def frame(self, frame: pd.DataFrame, depth: int) -> Any:
        return {
            "t": "frame",
            "index": self.index(frame.index, depth),
            "columns": [
                [self.node(_python(name), depth + 1), self.column(frame.iloc[:, position], depth)]
                for position, name in enumerate(frame.columns)
            ],
        }

    def buffer(self, view: memoryview) -> int:
        self.bytes += view.nbytes
        if self.bytes > MAX_MESSAGE_BYTES or len(self.buffers) == MAX_BUFFERS:
            raise ProtocolError(
                f"a value of more than {MAX_MESSAGE_BYTES:,} bytes or {MAX_BUFFERS:,} arrays cannot be sent"
            )
        self.buffers.append(view.cast("B") if view.nbytes else memoryview(b""))
        return len(self.buffers) - 1


def _digits(value: int) -> str:
    if value.bit_length() > 3 * MAX_DIGITS:
        raise ProtocolError(f"an integer of {value.bit_length():,} bits cannot be sent")
    return str(value)


def _labelled(index: pd.Index, names: Sequence[Any] | pd.Index) -> bool:
    """Whether the labels of a table's rows and columns are data."""
    rows = () if _is_an_array(index) else index
    return all(_is_label(_python(label)) for labels in (rows, names) for label in labels)


def _is_an_array(index: pd.Index) -> bool:
    """Whether the labels cross as numbers or times."""
    return isinstance(index.dtype, np.dtype) and index.dtype.kind in "iufmM" and _crosses(index.dtype)


def _python(item: Any) -> Any:
    """One entry of an object column as a plain Python value; missing entries as None."""
    item = content(item)
    if item is None or item is pd.NA or item is pd.NaT or (isinstance(item, float) and math.isnan(item)):
        return None
    return item.item() if isinstance(item, np.generic) else item


# ------------------------------------------------------------------------------------ decoding


def decode(tree: bytes, buffers: list[bytearray], handle: HandleOf) -> Any:
    """Read a value back, believing nothing.

    Raises:
        ProtocolError: anything that `encode` does not write.
    """
    if len(tree) > MAX_TREE_BYTES or _parts(tree) > MAX_PARTS:
        raise ProtocolError("a message with more parts than the limit")
    try:
        reader = _Reader(buffers, handle)
        value = reader.value(json.loads(str(tree, "ascii"), parse_constant=_no_constant), 0)
    except ProtocolError:
        raise
    except Exception as error:  # whatever json, numpy, pandas and torch make of what they are given
        raise ProtocolError(f"a message that is not in the protocol: {type(error).__name__}") from None
    if reader.used != len(buffers):
        raise ProtocolError("a buffer that nothing refers to")
    return value


def _no_constant(name: str) -> Any:
    raise ProtocolError(f"{name} is not JSON")


class _Reader:
    def __init__(self, buffers: list[bytearray], handle: HandleOf) -> None:
        self.buffers = buffers
        self.handle = handle
        self.parts = self.used = 0

    def value(self, node: Any, depth: int) -> Any:
        self._count(1)
        if depth > MAX_DEPTH:
            raise ProtocolError("a message nested too deep")
        kind = type(node)
        if kind is str:
            return _valid(node)
        if kind is int and not -(2**53) < node < 2**53:
            raise ProtocolError("a number that JSON does not carry")
        if kind is float and not math.isfinite(node):
            raise ProtocolError("a number that JSON does not carry")
        if kind is list:
            for place, item in enumerate(node):  # in place: the tree and the value need not both fit
                node[place] = self.value(item, depth + 1)
            return node
        if kind is not dict:
            return node
        tag = node.get("t")
        if tag not in _FIELDS:
            return self.handle(node)
        if node.keys() != _FIELDS[tag]:
            raise ProtocolError(f"a malformed {tag}")
        return getattr(self, f"_{tag}")(node, depth)

    def _count(self, parts: int) -> None:
        self.parts += parts
        if self.parts > MAX_PARTS:
            raise ProtocolError("a message with more parts than the limit")

    def _int(self, node: Any, depth: int) -> int:
        if len(node["v"]) > MAX_DIGITS or not re.fullmatch(r"-?[1-9][0-9]+", node["v"]):
            raise ProtocolError("an integer that is not one")
        return int(node["v"])

    def _float(self, node: Any, depth: int) -> float:
        return {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}[node["v"]]

    def _complex(self, node: Any, depth: int) -> complex:
        real, imaginary = (self.value(part, depth + 1) for part in _list(node["v"]))
        if type(real) is not float or type(imaginary) is not float:
            raise ProtocolError("a complex number that is none")
        return complex(real, imaginary)

    def _str(self, node: Any, depth: int) -> str:
        return self._buffer(node).decode()

    def _bytes(self, node: Any, depth: int) -> bytes:
        return bytes(self._buffer(node))

    def _tuple(self, node: Any, depth: int) -> tuple[Any, ...]:
        return tuple(self.value(item, depth + 1) for item in _list(node["v"]))

    def _dict(self, node: Any, depth: int) -> dict[Any, Any]:
        keys, items = [], []
        for entry in _list(node["v"]):
            key, item = _list(entry)
            keys.append(self.value(key, depth + 1))
            items.append(self.value(item, depth + 1))
        result = dict(zip(_labels(keys), items, strict=True))
        if len(result) < len(keys):
            raise ProtocolError("a dict with a key twice")
        return result

    def _tensor(self, node: Any, depth: int) -> torch.Tensor:
        dtype = _TORCH_TYPES[node["d"]]
        raw, shape = self._raw(node, dtype.itemsize)
        if dtype is torch.bool:
            _reject_odd_bools(raw)
        if not raw:
            return torch.empty(shape, dtype=dtype)
        return torch.frombuffer(raw, dtype=torch.uint8).view(dtype).reshape(shape)

    def _array(self, node: Any, depth: int) -> np.ndarray:
        if type(node["d"]) is not str or not _NUMPY_TYPE.fullmatch(node["d"]):
            raise ProtocolError("a dtype that does not cross")
        dtype = np.dtype(node["d"])
        raw, shape = self._raw(node, dtype.itemsize)
        _reject_odd_entries(raw, dtype)
        return np.frombuffer(raw, dtype=dtype).reshape(shape)

    def _scalar(self, node: Any, depth: int) -> Any:
        if node["s"] != []:
            raise ProtocolError("a scalar with a shape")
        return self._array(node, depth)[()]

    def _series(self, node: Any, depth: int) -> pd.Series:
        (name,) = _labels([self.value(node["name"], depth + 1)])
        index = self._index(node["index"], depth)
        series = self._column(node["values"], depth, index)
        series.name = name
        return series

    def _frame(self, node: Any, depth: int) -> pd.DataFrame:
        index = self._index(node["index"], depth)
        names, columns = [], []
        for entry in _list(node["columns"]):
            name, values = _list(entry)
            names.append(self.value(name, depth + 1))
            columns.append(self._column(values, depth, index))
        frame = pd.concat(columns, axis=1) if columns else pd.DataFrame(index=index)
        text = all(type(name) is str for name in _labels(names))
        frame.columns = pd.Index(names) if text else pd.Index(names, dtype=object)
        return frame

    def _index(self, node: Any, depth: int) -> pd.Index:
        labels, parts = self.value(node, depth + 1), list[Any]()
        if type(labels) is np.ndarray and labels.ndim == 1 and labels.dtype.kind in "iufmM":
            array_index: pd.Index = pd.Index(labels)
            return array_index
        for label in _list(labels):
            if type(label) is tuple:  # pandas hashes the parts of each
                parts.extend(label)
        _labels(parts)
        index: pd.Index = pd.Index(_labels(labels))
        return index

    def _column(self, node: Any, depth: int, index: pd.Index) -> pd.Series:
        self._count(COLUMN_PARTS)
        tag = node.get("t") if type(node) is dict else None
        column: Any
        kind: Any = None
        if tag == "categorical" and node.keys() == {"t", "codes", "of", "ordered"}:
            codes, of = self.value(node["codes"], depth + 2), self.value(node["of"], depth + 2)
            if type(codes) is not np.ndarray or codes.dtype.kind != "i" or codes.ndim != 1:
                raise ProtocolError("codes that are none")
            column = pd.Categorical.from_codes(
                codes, categories=pd.Index(_labels(_list(of))), ordered=node["ordered"] is True
            )
        elif tag == "objects" and node.keys() == {"t", "text", "v"}:
            column = _list(self.value(node["v"], depth + 1))
            text = node["text"] is True and all(type(entry) in (str, type(None)) for entry in column)
            kind = None if text else object
        else:
            column = self.value(node, depth + 1)
            if type(column) is not np.ndarray or column.dtype.kind not in _COLUMN_KINDS or column.ndim != 1:
                raise ProtocolError("a column that is none")
        if len(column) != len(index):
            raise ProtocolError("a column whose length does not fit its index")
        series: pd.Series = pd.Series(column, index=index, dtype=kind)
        return series

    def _raw(self, node: Any, itemsize: int) -> tuple[bytearray, list[int]]:
        shape = _list(node["s"])
        if not all(type(n) is int and n >= 0 for n in shape) or not _is_shape(shape):
            raise ProtocolError("a shape that is not one")
        raw = self._buffer(node)
        if len(raw) != math.prod(shape) * itemsize:
            raise ProtocolError("a buffer whose length does not fit its shape")
        return raw, shape

    def _buffer(self, node: Any) -> bytearray:
        """The next buffer: each is used once, or a small message could be copied into a large value."""
        if type(node["b"]) is not int or node["b"] != self.used or self.used == len(self.buffers):
            raise ProtocolError("a buffer that was not sent, or out of order")
        self.used += 1
        return self.buffers[self.used - 1]


_FIELDS: dict[Any, set[str]] = {
    "int": {"t", "v"},
    "float": {"t", "v"},
    "complex": {"t", "v"},
    "str": {"t", "b"},
    "bytes": {"t", "b"},
    "tuple": {"t", "v"},
    "dict": {"t", "v"},
    "tensor": {"t", "d", "s", "b"},
    "array": {"t", "d", "s", "b"},
    "scalar": {"t", "d", "s", "b"},
    "series": {"t", "name", "index", "values"},
    "frame": {"t", "index", "columns"},
}
"""What each kind of node has, by its tag."""


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise ProtocolError("a list was expected")
    return value


def _valid(text: str) -> str:
    if not text.isascii():
        text.encode()  # raises on a lone surrogate, which no file and no page could hold
    return text


def _is_label(value: Any, nested: bool = True) -> bool:
    """Whether a value can be a key of a dict, or the label of a row or column."""
    if type(value) is tuple:
        return nested and all(_is_label(item, False) for item in value)
    if isinstance(value, np.generic):  # keys from np.unique
        return value.dtype.kind in "biufSUmM" and _crosses(value.dtype)
    return value is None or type(value) in (str, int, float, bool, bytes)


def _are_keys(values: Iterable[Any]) -> bool:
    """Whether values cross as the keys of a dict, and stay distinct there."""
    found = [plain(value) for value in values]
    if not all(map(_is_label, found)):
        return False
    return len({_as_read(value) for value in found}) == len(found)


def _as_read(value: Any) -> Any:
    """A label as it is on the other side, as far as others could be equal to it there."""
    if type(value) is tuple:
        return tuple(map(_as_read, value))
    if type(value) is float and math.isnan(value):
        return math.nan
    return valid_text(value) if type(value) is str else value


def _labels(values: list[Any]) -> list[Any]:
    """Labels that may be hashed. Many with one hash, such as tuples of -1 and -2, would take quadratic time."""
    seen: dict[int, list[Any]] = {}
    for value in values:
        if not _is_label(value):
            raise ProtocolError("a key or label that is not plain")
        alike = seen.setdefault(hash(value), [])
        if not any(value is other or value == other for other in alike):
            alike.append(value)
        if len(alike) > MAX_SAME_HASH:
            raise ProtocolError("too many labels with the same hash")
    return values


def _reject_odd_entries(raw: bytearray | memoryview, dtype: np.dtype[Any]) -> None:
    if dtype.kind == "b":
        _reject_odd_bools(raw)
    if dtype.kind == "U":
        _reject_odd_characters(raw, dtype)


def _reject_odd_bools(raw: bytearray | memoryview | np.ndarray) -> None:
    """A truth value is one byte, 0 or 1. Of any other byte a sum would make as many points as it says."""
    if len(raw) and int(np.frombuffer(raw, np.uint8).max()) > 1:
        raise ProtocolError("a truth value that is neither true nor false")


def _reject_odd_characters(raw: bytearray | memoryview, dtype: np.dtype[Any]) -> None:
    codes = np.frombuffer(raw, np.dtype(np.uint32).newbyteorder(dtype.byteorder))
    if codes.size and (codes.max() > 0x10FFFF or ((codes >= 0xD800) & (codes < 0xE000)).any()):
        raise ProtocolError("text that is not Unicode")


def no_handles(value: Any) -> Any:
    """A `HandleOf` for messages in which nothing but data may stand."""
    raise ProtocolError(f"{type(value).__name__} is not plain data")


def is_handle(node: Any) -> bool:
    """Whether a JSON node is a well-formed handle."""
    return (
        type(node) is dict
        and node.keys() == {"t", "n", "kind"}
        and node["t"] == "handle"
        and type(node["n"]) is int
        and 0 <= node["n"] < 2**53
        and type(node["kind"]) is str
        and len(node["kind"]) <= 200
    )


def handle_node(number: int, kind: str) -> dict[str, Any]:
    """The JSON node of a handle."""
    return {"t": "handle", "n": number, "kind": readable(kind, 200)[:200]}


def remote_node(value: Any) -> dict[str, Any]:
    """The judge's `HandleOf` for sending: only references cross, and only by their number.

    Raises:
        TypeError: a check sends what is not data. Our mistake, not the worker's.
    """
    if type(value) is Remote:
        return handle_node(value.number, value.kind)
    raise TypeError(f"{type(value).__name__} is not plain data and cannot be sent to the worker")

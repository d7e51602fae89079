"""What a function of the answer key was given, and what it gave, as text.

Arguments are kept as *marks*: a digest of all that is exact (structure, names, whole numbers, text), and a few
numbers that stand for the floating-point values, which differ in the last digits from one processor to the next.
Results are kept whole, rounded to twelve digits.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import json
import math
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from autograder.errors import BuildError

DIGITS = 12
"""Significant digits of a stored result: checks in float64 compare to eight, and messages show six of a difference."""
_WITHIN = {8: 1e-9, 4: 1e-5, 2: 1e-2}
"""By which share of its norm an array may differ and still be the same, by bytes of a number."""
_PROJECTIONS = 2

Marks = tuple[str, list[float]]
"""A digest, and the numbers that are compared with a tolerance: pairs of a value and how far it may be off."""


def marks(value: Any) -> Marks:
    """The marks of some arguments.

    Raises:
        BuildError: something among them is neither data nor a function of the answer key.
    """
    exact, numbers = hashlib.sha256(), list[float]()
    _mark(value, exact, numbers)
    return exact.hexdigest()[:20], [float(f"{number:.12g}") for number in numbers]


def same(one: Marks, other: Marks) -> bool:
    """Whether two arguments are the same but for the last digits."""
    if one[0] != other[0] or len(one[1]) != len(other[1]):
        return False
    pairs = zip(one[1][::2], one[1][1::2], other[1][::2], strict=True)
    return all(abs(a - b) <= within for a, within, b in pairs)


def _mark(value: Any, exact: Any, numbers: list[float]) -> None:
    def note(*parts: object) -> None:
        exact.update("|".join(map(str, parts)).encode("utf-8", "surrogatepass") + b"\n")

    if isinstance(value, np.generic):
        value = value.item()
    if value is None or isinstance(value, (bool, int, str, bytes, torch.dtype, np.dtype)):
        note(type(value).__name__, value)
    elif isinstance(value, float):
        note("float", value if not math.isfinite(value) else "")
        numbers += [value, 1e-9 * abs(value) + 1e-300] if math.isfinite(value) else []
    elif isinstance(value, (torch.Tensor, np.ndarray)):
        _mark_array(value, note, exact, numbers)
    elif isinstance(value, Mapping):
        note("dict", len(value))
        for key, item in value.items():
            _mark(key, exact, numbers)
            _mark(item, exact, numbers)
    elif isinstance(value, (list, tuple, set, frozenset, range)):
        items = sorted(value, key=repr) if isinstance(value, (set, frozenset)) else value
        items = [item.item() if isinstance(item, np.generic) else item for item in items]
        note("items", len(items))
        if all(type(item) in (int, str) for item in items):
            note(json.dumps(items))  # at once: a vocabulary has tens of thousands of words
            return
        for item in items:
            _mark(item, exact, numbers)
    elif isinstance(value, torch.Generator):
        note("generator", hashlib.sha256(value.get_state().numpy().tobytes()).hexdigest())
    elif isinstance(value, torch.nn.Module):
        note("module", type(value).__name__, value.training)
        _mark(dict(value.state_dict()), exact, numbers)
    elif hasattr(value, "to_dict") and hasattr(value, "columns"):  # a data frame
        note("frame", list(value.columns))
        for name in value.columns:
            _mark(value[name], exact, numbers)
    elif hasattr(value, "to_numpy") and hasattr(value, "index"):  # a series
        note("series", value.name)
        _mark(np.asarray(value.index.to_numpy()), exact, numbers)
        _mark(value.to_numpy(), exact, numbers)
    elif hasattr(value, "cause") and hasattr(value, "function"):  # of a table of known wrong answers
        note("wrong", label(value.function))
    elif callable(value):
        note("function", label(value))
    else:
        raise BuildError(
            f"a function of the answer key is given a {type(value).__name__}: give it numbers, text, arrays or tensors"
        )


def _mark_array(value: torch.Tensor | np.ndarray, note: Any, exact: Any, numbers: list[float]) -> None:
    array = value.detach().cpu().numpy() if isinstance(value, torch.Tensor) else value
    note("array", array.dtype if array.dtype.kind != "U" else "text", array.shape)
    if array.dtype.kind in "OU":
        for item in array.reshape(-1).tolist():
            _mark(item, exact, numbers)
    elif array.dtype.kind != "f":
        exact.update(np.ascontiguousarray(array).tobytes())
    elif array.size:
        flat = array.reshape(-1).astype(np.float64)
        odd = ~np.isfinite(flat)
        if odd.any():
            note("not finite", np.flatnonzero(odd).tolist(), [str(v) for v in flat[odd]])
            flat = np.where(odd, 0.0, flat)
        within = _WITHIN[min(array.dtype.itemsize, 8)] * float(np.linalg.norm(flat)) + 1e-300
        for signs in _signs(flat.size):
            numbers += [float(flat @ signs), within]


@functools.lru_cache(maxsize=64)
def _signs(size: int) -> tuple[np.ndarray, ...]:
    """Rows of +1 and -1, the same on every machine: numpy never changes what `RandomState` draws."""
    draw = np.random.RandomState(20240229)
    return tuple(2.0 * draw.randint(0, 2, size) - 1 for _ in range(_PROJECTIONS))


def label(function: Any) -> str:
    """The name under which a function's results are kept; of a library's function, where it is defined."""
    found = getattr(function, "label", None)
    if isinstance(found, str):
        return found
    name = f"{getattr(function, '__module__', None)}.{getattr(function, '__qualname__', '')}"
    if "<" in name or name.startswith("None") or name.endswith("."):
        raise BuildError(
            f"a function of the answer key is given {name or function!r}, which is not in the key itself: "
            "mark it with @checks.key"
        )
    return name


# ---------------------------------------------------------------------------------------- results


def encode(value: Any) -> Any:
    """A result as what JSON holds, rounded.

    Raises:
        BuildError: it is not data.
    """
    if isinstance(value, np.generic):
        return {"numpy": str(value.dtype), "value": encode(value.item())}
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return rounded(value) if math.isfinite(value) else {"float": str(value)}
    if isinstance(value, (torch.Tensor, np.ndarray)):
        return _encode_array(value)
    if isinstance(value, tuple):
        return {"tuple": [encode(item) for item in value]}
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return {"set": [encode(item) for item in sorted(value, key=repr)]}
    if isinstance(value, Mapping):
        return {"dict": [[encode(key), encode(item)] for key, item in value.items()]}
    if hasattr(value, "to_dict") and hasattr(value, "columns"):
        columns = [[encode(name), _encode_array(value[name].to_numpy())] for name in value.columns]
        return {"frame": columns, "index": _encode_array(value.index.to_numpy())}
    if hasattr(value, "to_numpy") and hasattr(value, "index"):
        index = _encode_array(value.index.to_numpy())
        return {"series": _encode_array(value.to_numpy()), "index": index, "name": encode(value.name)}
    raise BuildError(
        f"a function of the answer key gives a {type(value).__name__}, which cannot be kept as data"
    )


def decode(kept: Any) -> Any:
    """The result that `encode` was given, rounded; a new object each time."""
    if isinstance(kept, list):
        return [decode(item) for item in kept]
    if not isinstance(kept, dict):
        return kept
    ((kind, inside), *_) = kept.items()
    match kind:
        case "numpy":
            return np.dtype(inside).type(decode(kept["value"]))
        case "float":
            return float(inside)
        case "tensor" | "array":
            return _decode_array(kept, kind, inside)
        case "tuple":
            return tuple(decode(item) for item in inside)
        case "set":
            return {decode(item) for item in inside}
        case "dict":
            return {decode(key): decode(item) for key, item in inside}
    import pandas as pd

    index = decode(kept["index"])
    if kind == "frame":
        return pd.DataFrame({decode(name): decode(column) for name, column in inside}, index=index)
    return pd.Series(decode(inside), index=index, name=decode(kept["name"]))


def _encode_array(value: torch.Tensor | np.ndarray) -> dict[str, Any]:
    kind = "tensor" if isinstance(value, torch.Tensor) else "array"
    array = value.detach().cpu().numpy() if isinstance(value, torch.Tensor) else value
    if array.dtype.kind in "OU":
        values = [encode(item) for item in array.reshape(-1).tolist()]
    elif array.dtype.kind == "f":
        values = [encode(float(item)) for item in array.reshape(-1).tolist()]
    elif array.dtype.kind in "bui":
        values = array.reshape(-1).tolist()
    else:
        raise BuildError(f"an array of {array.dtype} cannot be kept as data")
    dtype = "str" if array.dtype.kind == "U" else str(array.dtype)
    return {kind: dtype, "shape": list(array.shape), "values": values}


def _decode_array(kept: Mapping[str, Any], kind: str, dtype: str) -> torch.Tensor | np.ndarray:
    values = [decode(value) for value in kept["values"]]
    if dtype == "object":
        array = np.empty(len(values), dtype=object)
        array[:] = values
    else:
        array = np.array(values, dtype=dtype)
    array = array.reshape(kept["shape"])
    return torch.from_numpy(array) if kind == "tensor" else array


def rounded(number: float) -> float:
    """To the digits that are kept."""
    return float(f"{number:.{DIGITS}g}")


def close(one: Any, other: Any) -> bool:
    """Whether two encoded results are the same but for the last of the digits that are kept."""
    if isinstance(one, float) and isinstance(other, (int, float)):
        return abs(one - other) <= 1e-8 * max(abs(one), abs(other)) + 1e-12
    if type(one) is not type(other):
        return isinstance(other, float) and isinstance(one, int) and close(other, one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(close, one, other))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(close(item, other[key]) for key, item in one.items())
    return bool(one == other)


# ------------------------------------------------------------------------------------------- text


def packed(entries: Any) -> str:
    """Entries as short text of letters and digits."""
    plain = json.dumps(entries, separators=(",", ":"), ensure_ascii=False).encode()
    return base64.b85encode(zlib.compress(plain, 9)).decode()


def unpacked(text: str) -> Any:
    """What `packed` was given."""
    return json.loads(zlib.decompress(base64.b85decode("".join(text.split()))))

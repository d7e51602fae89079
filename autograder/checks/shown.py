"""Results in words: short descriptions for messages, and literals that can be pasted into a cell."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import torch

from autograder.wire.remote import Remote
from autograder.wire.values import is_opaque

SHOWN = 12
"""The largest number of entries of an array that a message writes out."""


def number(value: Any) -> str:
    """A number in at most six significant digits, a whole one in full: ``0.333333``, ``-2``, ``True``."""
    if isinstance(value, (bool, np.bool_)):
        return str(bool(value))
    if isinstance(value, (int, np.integer)) and not isinstance(value, np.timedelta64):
        whole = int(value)
        return str(whole) if whole.bit_length() < 1000 else f"a whole number of {whole.bit_length():,} bits"
    if isinstance(value, (float, np.floating)):
        return f"{float(value):.6g}"
    return repr(value.item())[:80] if isinstance(value, (np.str_, np.bytes_)) else str(value)[:80]


def forms(values: Sequence[Any]) -> str:
    """Shapes and dtypes of the arrays among what went in: ``torch.float64 (3, 4), torch.int64 (3,)``; "" without any."""
    found = []
    for value in values:
        if isinstance(value, (torch.Tensor, np.ndarray)) and not is_opaque(value):
            library = "" if isinstance(value, torch.Tensor) else "numpy "
            found.append(f"{library}{value.dtype} {tuple(value.shape)}")
        elif isinstance(value, (pd.DataFrame, pd.Series)):
            found.append(describe(value))
        elif isinstance(value, (list, tuple, dict)) and value:
            found.append(f"a {type(value).__name__} of length {len(value)}")
        elif isinstance(value, (bool, int, float)):
            found.append(number(value))
    return ", ".join(found[:8]) if any("(" in one or "of length" in one for one in found) else ""


def apart(expected: Any, got: Any) -> tuple[str, str]:
    """Two numbers that differ, with as many digits as it takes to see it."""
    one, other = number(expected), number(got)
    if one == other and isinstance(expected, _FLOATS) and isinstance(got, _FLOATS):
        for digits in range(7, 18):
            one, other = f"{float(expected):.{digits}g}", f"{float(got):.{digits}g}"
            if one != other:
                break
    if one == other:
        one, other = f"{one} ({type(expected).__name__})", f"{other} ({type(got).__name__})"
    return one, other


_FLOATS = (int, float, np.integer, np.floating)


def shape_of(value: Any) -> tuple[int, ...] | None:
    """The shape of a tensor or array, () for a number, None for anything else."""
    if isinstance(value, (torch.Tensor, np.ndarray)) and not is_opaque(value):
        return tuple(value.shape)
    if isinstance(value, (bool, int, float, complex, np.generic)):
        return ()
    return None


def describe(value: Any) -> str:
    """A short description of any result: small ones in full, large ones by type and shape."""
    if isinstance(value, Remote):
        return f"an object of type {value.kind}"
    if is_opaque(value):
        return f"an object of type {type(value).__name__}"
    if isinstance(value, (torch.Tensor, np.ndarray)):
        what = "tensor" if isinstance(value, torch.Tensor) else "array"
        if 0 < math.prod(value.shape) <= SHOWN:
            return _entries(array(value))
        return f"{'an' if what == 'array' else 'a'} {what} of shape {tuple(value.shape)}"
    if isinstance(value, pd.DataFrame):
        return f"a data frame of shape {value.shape}"
    if isinstance(value, pd.Series):
        return f"a series of length {len(value)}"
    if value is None or isinstance(value, (str, bool, int, float, complex, np.generic)):
        text = number(value) if not isinstance(value, str) else repr(value)
        return text if len(text) <= 200 else text[:197] + "…"
    if isinstance(value, (list, tuple, dict)):
        if len(value) <= SHOWN:
            text = _container(value, describe)
            if len(text) <= 200:
                return text
        return f"a {type(value).__name__} of length {len(value)}"
    return f"an object of type {type(value).__name__}"


def literal(value: Any, exact: bool = False) -> str:
    """A value as Python source that can be pasted into a cell; large arrays by their shape only.

    Args:
        exact: all digits, and arrays of up to 64 entries instead of `SHOWN`.
    """
    limit = 64 if exact else SHOWN
    if isinstance(value, torch.Tensor):
        if value.numel() > limit:
            return f"<tensor of shape {tuple(value.shape)}, {value.dtype}>"
        kind = "" if value.dtype in (torch.int64, torch.bool, torch.float32) else f", dtype={value.dtype}"
        return f"torch.tensor({_rounded(value.tolist(), exact)}{kind})"
    if isinstance(value, np.ndarray):
        if value.size > limit:
            return f"<array of shape {value.shape}, {value.dtype}>"
        return f"np.array({_rounded(value.tolist(), exact)}, dtype={str(value.dtype)!r})"
    if isinstance(value, np.generic):
        return repr(value.item())
    if isinstance(value, (list, tuple, dict)):
        if len(value) > limit:
            return f"<{type(value).__name__} of length {len(value)}>"
        return _container(value, lambda item: literal(item, exact))
    if isinstance(value, (pd.DataFrame, pd.Series)):
        if value.size > limit:
            return f"<{describe(value)}>"
        if isinstance(value, pd.Series):
            return f"pd.Series({value.tolist()!r}, name={value.name!r})"
        return f"pd.DataFrame({value.to_dict('list')!r})"
    if isinstance(value, Remote) or callable(value):
        return f"<{describe(value)}>"
    return repr(value)


def literals(values: Any, exact: bool = False) -> str:
    """The arguments of a call as source: ``x, 3`` for a tuple, ``x=x, n=3`` for a dict."""
    if isinstance(values, dict):
        return ", ".join(f"{key}={literal(value, exact)}" for key, value in values.items())
    return ", ".join(literal(value, exact) for value in values)


def _rounded(value: Any, exact: bool) -> Any:
    """Nested lists of numbers, rounded to four significant digits where exactness is not asked for."""
    if isinstance(value, list):
        return [_rounded(item, exact) for item in value]
    return float(f"{value:.4g}") if isinstance(value, float) and not exact else value


def _container(value: Any, show: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{show(key)}: {show(item)}" for key, item in value.items()) + "}"
    inside = ", ".join(map(show, value))
    if isinstance(value, list):
        return f"[{inside}]"
    return f"({inside},)" if len(value) == 1 else f"({inside})"


def _entries(values: Any) -> str:
    if values.ndim == 0:
        return number(values[()])
    return "[" + ", ".join(_entries(np.asarray(row)) for row in values) + "]"


def as_array(value: Any) -> np.ndarray | None:
    """Numbers as an array; None for what is not numbers, not rectangular, or does not come from a worker."""
    if isinstance(value, (torch.Tensor, np.ndarray, np.generic)) and is_opaque(value):
        return None
    if isinstance(value, torch.Tensor):
        value = value.detach().cpu()
        return np.asarray(value.float().numpy() if value.dtype == torch.bfloat16 else value.numpy())
    if isinstance(value, np.ndarray):
        return value
    if isinstance(value, (bool, int, float, complex, np.generic)):
        return np.asarray(value)
    if isinstance(value, (list, tuple)) and value:
        parts = [as_array(item) for item in value]
        arrays = [part for part in parts if part is not None and part.dtype != object]
        if len(arrays) == len(parts) and len({a.shape for a in arrays}) == 1:
            return np.stack(arrays)
    return None


def array(value: Any) -> np.ndarray | None:
    """Numbers, a tensor, an array, a series or a rectangular list of numbers as one array; else None."""
    return as_array(value.to_numpy() if isinstance(value, pd.Series) else value)

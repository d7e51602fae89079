"""What a result is made of, before its numbers count: a tensor, an array, a list or a number, and of which dtype.

A check says it once, by its ``dtype``:

- ``"kind"``, the default: the container and the kind of the reference's entries (truth values, whole numbers,
  floating-point numbers), of any width. Where a number is expected, a Python, numpy or torch one will do, and an
  ``int`` for a ``float``; where a tuple of numbers is, a list or an array.
- ``"same"``: also the width, float32 or int64, where the task says so; where a Python number is expected, "an `int`",
  nothing but that.
- ``"any"``: numbers by value, whatever holds them.
"""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
import pandas as pd
import torch

Dtype = Literal["kind", "same", "any"]

WORDS = {"b": "truth values", "i": "whole numbers", "f": "floating-point numbers", "c": "complex numbers"}
_CONVERT = {"b": ".bool()", "i": ".long()", "f": ".float()"}
_CONTAINERS = {"tensor": "a torch tensor", "array": "a numpy array", "list": "a list", "number": "a number"}
_CAUSES = {
    ("tensor", "array"): ("numpy-not-torch", "This is a numpy array; `torch.from_numpy(…)` makes a tensor of it."),
    ("array", "tensor"): ("torch-not-numpy", "This is a torch tensor; `.numpy()` makes a numpy array of it."),
    ("tensor", "list"): ("list-not-tensor", "`torch.tensor(…)` or `torch.stack(…)` makes a tensor of a list."),
    ("array", "list"): ("list-not-array", "`np.array(…)` makes an array of a list."),
    ("list", "tensor"): ("tensor-not-list", "`.tolist()` makes a list of it."),
    ("list", "array"): ("array-not-list", "`.tolist()` makes a list of it."),
    ("tensor", "number"): ("number-not-tensor", "A plain number has no gradient and no device. Is there an `.item()` too many?"),
}  # fmt: skip
Misfit = tuple[str, str, str, str | None]
"""What was expected, what is there, a remark, a diagnosis."""


def wrong_container(expected: Any, got: Any, dtype: Dtype) -> Misfit | None:
    """Whether numbers came in something else than was asked for, and how that is mended."""
    if dtype == "any" or isinstance(got, pd.Series):
        return None
    wanted, given = _container(expected), _container(got)
    if dtype == "same" and type(expected) in (bool, int, float):
        return None if isinstance(got, (bool, int, float)) else _not_plain(expected, got)
    if wanted == given or isinstance(expected, tuple) or (wanted == "number" and np.ndim(_value(got)) == 0):
        return None
    code, cause = _CAUSES.get((wanted, given), (None, ""))
    return _CONTAINERS[wanted], _CONTAINERS[given], cause, code


def _not_plain(expected: Any, got: Any) -> Misfit:
    there = "a torch tensor" if isinstance(got, torch.Tensor) else f"an object of type {type(got).__name__}"
    wanted = f"a plain Python `{type(expected).__name__}`"
    return wanted, there, "`.item()` makes a plain number of it.", "no-plain-number"


def wrong_dtype(expected: Any, got: Any, dtype: Dtype) -> Misfit | None:
    """Whether the entries of numbers in the right container are of another dtype than was asked for."""
    if dtype == "any":
        return None
    one, other = _dtype(expected), _dtype(got)
    wanted, given = _letter(one), _letter(other)
    if wanted not in WORDS or given not in WORDS:
        return None
    number = _container(expected) == "number"
    whole_will_do = wanted == "f" and given == "i" and number and not isinstance(got, torch.Tensor)
    if (wanted == given or whole_will_do) and (dtype != "same" or number or _name(one) == _name(other)):
        return None
    if number:
        return f"a {_ONE[wanted]}", f"a {_ONE[given]}", "", "wrong-dtype"
    tensor = isinstance(expected, torch.Tensor) and wanted in _CONVERT and dtype != "same"
    remark = f"`{_CONVERT[wanted]}` converts." if tensor else ""
    words = f"entries of type {_name(one)}" if dtype == "same" else WORDS[wanted]
    return words, f"entries of type {_name(other)}" + _in_words(given), remark, "wrong-dtype"


_ONE = {
    "b": "truth value (bool)",
    "i": "whole number (int)",
    "f": "floating-point number",
    "c": "complex number",
}


def _in_words(letter: str) -> str:
    return f" ({WORDS[letter]})" if letter in WORDS else ""


def _container(value: Any) -> str:
    if isinstance(value, torch.Tensor):
        return "tensor"
    if isinstance(value, (list, tuple)):
        return "list"
    return "array" if isinstance(value, np.ndarray) and value.ndim else "number"


def _value(value: Any) -> Any:
    return (
        value.detach().cpu().numpy()
        if isinstance(value, torch.Tensor) and value.dtype != torch.bfloat16
        else value
    )


def _dtype(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        dtypes = {_dtype(item) for item in value}
        return np.result_type(*dtypes) if dtypes and all(isinstance(d, np.dtype) for d in dtypes) else None
    return value.dtype if hasattr(value, "dtype") else np.asarray(value).dtype


def _letter(dtype: Any) -> str:
    """The kind of a dtype: one of `WORDS`, or something else."""
    if isinstance(dtype, torch.dtype):
        if dtype == torch.bool:
            return "b"
        return "f" if dtype.is_floating_point else "c" if dtype.is_complex else "i"
    kind = str(getattr(dtype, "kind", "O"))
    return "i" if kind == "u" else kind


def _name(dtype: Any) -> str:
    """float32, whatever library has it."""
    return str(dtype).removeprefix("torch.")

"""Comparing what came back with what was expected, and saying in words how they differ.

Shape comes before value, so that broadcasting never hides a wrong shape. Numbers are compared by
value, whatever library wrote them: 2.0, ``np.float64(2)`` and ``torch.tensor(2.0)`` are equal, and so
are a list and a tuple of the same entries. NaN and infinity are wrong unless they were expected.
"""

from __future__ import annotations

import math
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn

import numpy as np
import pandas as pd
import torch

from autograder.checks.contract import fail
from autograder.checks.picture import Picture, side_by_side
from autograder.wire.remote import Remote
from autograder.wire.values import is_opaque

TOLERANCES = {8: (1e-6, 1e-8), 4: (1e-4, 1e-5), 2: (1e-2, 1e-2)}
"""Relative and absolute tolerance by bytes of the less precise of the two floating-point types."""

GPU_TOLERANCES = TOLERANCES | {4: (1e-3, 1e-4)}
"""The same for results of a GPU: its sums run in another order, and with TF32, which convolutions use unless told
otherwise, a factor keeps ten bits of its fraction.
Source: https://docs.pytorch.org/docs/stable/notes/numerical_accuracy.html"""

from_gpu: ContextVar[bool | None] = ContextVar("from_gpu", default=None)
"""Whether the results come from a GPU. None asks torch, which is right in a student's own notebook; the judge,
which is forked and may not touch CUDA, says so itself."""

measured: ContextVar[list[tuple[float, float]] | None] = ContextVar("measured", default=None)
"""Where `autograder validate` puts a list: (deviation, tolerance) of each comparison that has a tolerance,
at the entry where their ratio is largest. It shows how far right and wrong answers lie apart."""

SHOWN = 12
"""The largest number of entries of an array that a message writes out."""


@dataclass(frozen=True)
class Difference:
    """How a result differs from the expected one.

    Attributes:
        kind: ``type``, ``length``, ``keys``, ``columns``, ``shape``, ``dtype``, ``not-finite`` or ``value``.
        expected: what should be there, as the end of "we expected …".
        got: what is there, as the end of "and got …".
        cause: a remark that the numbers themselves support ("the sign is opposite"), or "".
        diagnosis: short code that goes with the cause, or None.
        largest: largest absolute difference of numbers; infinite where it means nothing.
        picture: expected beside got, where looking beats reading.
    """

    kind: str
    expected: str
    got: str
    cause: str = ""
    diagnosis: str | None = None
    largest: float = math.inf
    picture: Picture | None = field(default=None, compare=False, repr=False)

    def __str__(self) -> str:
        return " ".join(filter(None, [f"expected {self.expected}, got {self.got}.", self.cause]))


def compare(
    expected: Any,
    got: Any,
    rtol: float | None = None,
    atol: float | None = None,
    index: bool = True,
    root: str = "result",
) -> Difference | None:
    """The first difference between two results, or None if they are equal.

    Args:
        expected: numbers, arrays, tensors, strings, frames, series, or lists, tuples, dicts of them.
        got: the student's result, as `call` returned it.
        rtol, atol: tolerances, ``|got - expected| <= atol + rtol |expected|``; by default after the less
            precise of the two types: 1e-6 and 1e-8 for float64, 1e-4 and 1e-5 for float32 (1e-3 and 1e-4
            from a GPU), 1e-2 each for half precision. Integers, strings and truth values are compared exactly.
        index: whether the index of a data frame or series counts.
        root: what the whole is called in descriptions, ``element [2] of result['loss']``.
    """
    return _compare(expected, got, _Rules(rtol, atol, index, root), "")


def fail_with(
    difference: Difference, did: str, cause: str = "", read: str = "", diagnosis: str | None = None
) -> NoReturn:
    """Fail with the five-part message for a difference; a given cause goes before the difference's own.

    Raises:
        CheckFailed: always.
    """
    code = diagnosis or difference.diagnosis
    if code is None and difference.kind != "value":
        code = difference.kind if difference.kind == "not-finite" else f"wrong-{difference.kind}"
    fail(did, difference.expected, difference.got, cause or difference.cause, read, code, difference.picture)


# -------------------------------------------------------------------------------------- showing values


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


# ------------------------------------------------------------------------------------------- comparing


@dataclass(frozen=True)
class _Rules:
    rtol: float | None
    atol: float | None
    index: bool
    root: str = "result"

    def at(self, path: str, position: tuple[int, ...] = (), array: np.ndarray | None = None) -> str:
        """Where the difference is: ``" at element [2, 3] of result['loss']"``."""
        element = (
            f" at element [{', '.join(map(str, position))}]" if array is not None and array.size > 1 else ""
        )
        inside = f" {'of' if element else 'in'} {self.root}{path}" if path else ""
        return element + inside


def _compare(expected: Any, got: Any, rules: _Rules, path: str) -> Difference | None:
    if isinstance(expected, pd.DataFrame):
        return _compare_frames(expected, got, rules, path)
    if isinstance(expected, pd.Series):
        return _compare_series(expected, got, rules, path)
    if isinstance(expected, dict):
        return _compare_dicts(expected, got, rules, path)
    if expected is None or isinstance(expected, (str, bytes)):
        equal = type(got) is type(expected) and got == expected
        if isinstance(got, np.str_) and isinstance(expected, str):
            equal = str(got) == expected
        return None if equal else Difference("value", describe(expected) + rules.at(path), describe(got))
    if isinstance(expected, (list, tuple)):
        return _compare_sequences(expected, got, rules, path)
    wanted = _array(expected)
    if isinstance(expected, Remote):  # two results of the student are compared, and the first is none
        return Difference("type", f"data{rules.at(path)}", describe(expected))
    if wanted is None:
        raise TypeError(f"a check cannot expect an object of type {type(expected).__name__}")
    given = _array(got.to_numpy() if isinstance(got, pd.Series) else got)
    if given is None:
        what = "a number" if wanted.ndim == 0 else f"a tensor of shape {wanted.shape}"
        return Difference("type", what + rules.at(path), describe(got))
    return _compare_arrays(wanted, given, rules, path)


def _compare_dicts(expected: dict[Any, Any], got: Any, rules: _Rules, path: str) -> Difference | None:
    if not isinstance(got, dict):
        return Difference("type", "a dict" + rules.at(path), describe(got))
    if set(expected) != set(got):
        missing = [key for key in expected if key not in got]
        extra = [key for key in got if key not in expected]
        said = [f"without {', '.join(map(repr, missing[:8]))}"] if missing else []
        said += [f"with an extra {', '.join(map(repr, extra[:8]))}"] if extra else []
        keys = ", ".join(map(repr, list(expected)[:12])) + (" …" if len(expected) > 12 else "")
        return Difference("keys", f"the keys {keys}{rules.at(path)}", "a dict " + " and ".join(said))
    for key, value in expected.items():
        difference = _compare(value, got[key], rules, f"{path}[{key!r}]")
        if difference:
            return difference
    return None


def _compare_sequences(expected: Any, got: Any, rules: _Rules, path: str) -> Difference | None:
    kind = type(expected).__name__
    if isinstance(got, pd.Series):
        got = got.tolist()
    if isinstance(got, (torch.Tensor, np.ndarray)):
        wanted = _array(expected)
        given = _array(got)
        if wanted is not None and given is not None:
            return _compare_arrays(wanted, given, rules, path)
        got = got.tolist()
    if not isinstance(got, (list, tuple)):
        return Difference("type", f"a {kind} of length {len(expected)}{rules.at(path)}", describe(got))
    if len(expected) != len(got):
        return Difference(
            "length",
            f"{len(expected)} entries{rules.at(path)}",
            f"{len(got)}: {describe(got)}" if len(got) else "none",
        )
    for position, (wanted_item, given_item) in enumerate(zip(expected, got, strict=True)):
        difference = _compare(wanted_item, given_item, rules, f"{path}[{position}]")
        if difference:
            return difference
    return None


def _compare_frames(expected: pd.DataFrame, got: Any, rules: _Rules, path: str) -> Difference | None:
    if not isinstance(got, pd.DataFrame):
        return Difference("type", "a data frame" + rules.at(path), describe(got))
    wanted, given = [str(c) for c in expected.columns], [str(c) for c in got.columns]
    if wanted != given:
        return Difference("columns", f"the columns {wanted}{rules.at(path)}", str(given))
    for position, name in enumerate(expected.columns):
        left, right = expected.iloc[:, position], got.iloc[:, position]
        difference = _compare_series(left, right, rules, f"{path}[{name!r}]")
        if difference:
            return difference
    return None


def _compare_series(expected: pd.Series, got: Any, rules: _Rules, path: str) -> Difference | None:
    if isinstance(got, (list, tuple, np.ndarray, torch.Tensor)):
        rows = got if isinstance(got, (list, tuple)) else _array(got)
        if isinstance(rows, np.ndarray) and rows.ndim != 1:
            return Difference("type", "a series" + rules.at(path), describe(got))
        got = pd.Series(list(rows) if rows is not None else [])
        rules = replace(rules, index=False)
    if not isinstance(got, pd.Series):
        return Difference("type", "a series" + rules.at(path), describe(got))
    if len(expected) != len(got):
        return Difference("length", f"{len(expected)} rows{rules.at(path)}", str(len(got)))
    if rules.index:
        left, right = list(expected.index), list(got.index)
        if left != right:
            first = next(i for i, (a, b) in enumerate(zip(left, right, strict=True)) if a != b)
            return Difference(
                "index", f"{left[first]!r} as the index of row {first}{rules.at(path)}", repr(right[first])
            )
    wanted, given = _column(expected), _column(got)
    if wanted.dtype != object and given.dtype != object:
        difference = _compare_arrays(wanted, given, rules, path)
        return difference and replace(difference, picture=None)  # rows of a table are no curve
    for row, (a, b) in enumerate(zip(wanted, given, strict=True)):
        if _missing(a) and _missing(b):
            continue
        if _missing(a) or _missing(b):
            return Difference("value", f"{describe(a)} in row {row}{rules.at(path)}", describe(b))
        difference = _compare(a, b, rules, f"{path}[{row}]")
        if difference:
            return difference
    return None


def _column(series: pd.Series) -> np.ndarray:
    """A numeric column as numbers (missing as NaN), any other one as objects."""
    if pd.api.types.is_numeric_dtype(series.dtype) or pd.api.types.is_bool_dtype(series.dtype):
        if isinstance(series.dtype, np.dtype):
            return series.to_numpy()
        return series.to_numpy(dtype=float, na_value=math.nan)
    return np.asarray(series.astype(object).tolist(), dtype=object)


def _missing(value: Any) -> bool:
    return (
        value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value))
    )


def _compare_arrays(expected: np.ndarray, got: np.ndarray, rules: _Rules, path: str) -> Difference | None:
    if expected.shape != got.shape:
        return _shape_difference(expected, got, rules, path)
    if expected.size == 0:
        return None
    numeric = expected.dtype.kind in "biufc" and got.dtype.kind in "biufc"
    if not numeric:
        return _first_unequal(expected, got, rules, path)
    finite = np.isfinite(expected)
    broken = finite & ~np.isfinite(got)
    if broken.any():
        position = tuple(int(i) for i in np.argwhere(broken)[0])
        what = "NaN" if np.isnan(got[position]) else "infinity"
        return Difference(
            "not-finite",
            f"{number(expected[position])}{rules.at(path, position, expected)}",
            f"{what} ({int(broken.sum())} of {got.size} entries are not finite)",
        )
    _measure(expected, got, rules)
    wrong = ~_close(expected, got, rules)
    if not wrong.any():
        return None
    gap = np.zeros(expected.shape)
    both = wrong & finite
    gap[both] = np.abs(np.subtract(got[both], expected[both], dtype=np.result_type(expected, got, float)))
    gap[wrong & ~finite] = math.inf
    # Of several that are equally far off the first, also where rounding says otherwise.
    worst = np.unravel_index(int(np.argmax(gap >= gap.max() * (1 - 1e-7))), gap.shape)
    position = tuple(int(i) for i in worst)
    got_text = number(got[position])
    if expected.size > 1:
        how_many = f"{int(wrong.sum())} of {expected.size} entries differ"
        got_text += f" ({how_many}; largest difference {number(float(gap[position]))})"
    cause, diagnosis = _relation(expected, got, rules)
    return Difference(
        "value", number(expected[position]) + rules.at(path, position, expected), got_text, cause, diagnosis,
        float(gap[position]), side_by_side(expected, got, position),
    )  # fmt: skip


def _measure(expected: np.ndarray, got: np.ndarray, rules: _Rules) -> None:
    """Note the deviation of finite entries and the tolerance they had, if anybody collects them."""
    collected, within = measured.get(), _tolerances(expected, got, rules)
    if collected is None or within is None:
        return
    both = np.isfinite(expected) & np.isfinite(got)
    deviation = np.abs(np.subtract(got[both], expected[both], dtype=np.result_type(expected, got, float)))
    allowed = within[1] + within[0] * np.abs(expected)[both]
    if deviation.size:
        with np.errstate(divide="ignore", invalid="ignore"):
            worst = int(np.argmax(np.nan_to_num(deviation / allowed, nan=0.0)))
        collected.append((float(deviation[worst]), float(allowed[worst])))


def _first_unequal(expected: np.ndarray, got: np.ndarray, rules: _Rules, path: str) -> Difference | None:
    for position in np.ndindex(expected.shape):
        try:
            equal = bool(expected[position] == got[position])
        except (
            OverflowError,
            TypeError,
            ValueError,
        ):  # of two kinds that know no order: 1e400 and an integer
            equal = False
        if not equal:
            return Difference(
                "value",
                describe(expected[position]) + rules.at(path, position, expected),
                describe(got[position]),
            )
    return None


def _close(expected: np.ndarray, got: np.ndarray, rules: _Rules) -> np.ndarray:
    within = _tolerances(expected, got, rules)
    if within is None:
        return np.asarray(expected == got)
    with np.errstate(invalid="ignore"):
        return np.asarray(np.isclose(got, expected, *within, equal_nan=True))


def _tolerances(expected: np.ndarray, got: np.ndarray, rules: _Rules) -> tuple[float, float] | None:
    """Relative and absolute tolerance of a comparison; None where it is exact."""
    if expected.dtype.kind in "biu" and got.dtype.kind in "biu" and rules.rtol is None and rules.atol is None:
        return None
    rtol, atol = tolerance(expected, got)
    return (rtol if rules.rtol is None else rules.rtol, atol if rules.atol is None else rules.atol)


def tolerance(expected: np.ndarray, got: np.ndarray) -> tuple[float, float]:
    """Default relative and absolute tolerance, after the less precise of two types."""
    sizes = [
        a.dtype.itemsize // (2 if a.dtype.kind == "c" else 1) for a in (expected, got) if a.dtype.kind in "fc"
    ]
    gpu = from_gpu.get()
    by_size = GPU_TOLERANCES if (torch.cuda.is_available() if gpu is None else gpu) else TOLERANCES
    return by_size[min(8, *sizes) if sizes else 8]


def _relation(expected: np.ndarray, got: np.ndarray, rules: _Rules) -> tuple[str, str | None]:
    """A remark that three or more numbers support: opposite sign, constant factor, transposed, shifted."""
    if len(np.unique(expected)) < 3 or not (np.isfinite(expected).all() and np.isfinite(got).all()):
        return "", None
    expected, got = expected.astype(float), got.astype(float)
    if expected.ndim == 2 and expected.shape[0] == expected.shape[1] and _close(expected, got.T, rules).all():
        return "Your result is the transpose of the expected one.", "transposed"
    if _close(expected, -got, rules).all():
        return "Your result has the opposite sign everywhere.", "opposite-sign"
    largest = np.unravel_index(int(np.argmax(np.abs(expected))), expected.shape)
    factor = float(got[largest] / expected[largest])
    if factor and _close(expected * factor, got, rules).all():
        return f"Your result is {number(factor)} times the expected one everywhere.", "constant-factor"
    shift = float((got - expected).flat[0])
    if _close(expected + shift, got, rules).all():
        return f"Your result is the expected one plus {number(shift)} everywhere.", "constant-offset"
    return "", None


def _shape_difference(expected: np.ndarray, got: np.ndarray, rules: _Rules, path: str) -> Difference:
    def words(shape: tuple[int, ...]) -> str:
        return f"shape {shape}" if shape else "a single number, shape ()"

    cause, diagnosis = "", None
    numeric = expected.dtype.kind in "biufc" and got.dtype.kind in "biufc"
    if tuple(n for n in expected.shape if n != 1) == tuple(n for n in got.shape if n != 1):
        more = len(got.shape) > len(expected.shape)
        cause = (
            "Your result has an extra axis of length 1." if more
            else "Did `squeeze()` or an index drop an axis of length 1?" if len(got.shape) < len(expected.shape)
            else "An axis of length 1 stands in another place."
        )  # fmt: skip
        diagnosis = "extra-axis" if more else "dropped-axis" if len(got.shape) < len(expected.shape) else None
    elif numeric and got.ndim == 2 and got.T.shape == expected.shape and _close(expected, got.T, rules).all():
        cause, diagnosis = "Your result is the transpose of the expected one.", "transposed"
    elif not expected.shape:
        cause = "One number was asked for: is a sum or a mean missing?"
    return Difference("shape", words(expected.shape) + rules.at(path), words(got.shape), cause, diagnosis)


def _array(value: Any) -> np.ndarray | None:
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
        parts = [_array(item) for item in value]
        arrays = [part for part in parts if part is not None and part.dtype != object]
        if len(arrays) == len(parts) and len({a.shape for a in arrays}) == 1:
            return np.stack(arrays)
    return None


def array(value: Any) -> np.ndarray | None:
    """Numbers, a tensor, an array, a series or a rectangular list of numbers as one array; else None."""
    return _array(value.to_numpy() if isinstance(value, pd.Series) else value)

"""Comparing what came back with what was expected, and saying in words how they differ.

Shape comes before value, so that broadcasting never hides a wrong shape, then the container and the dtype, see
`autograder.checks.kinds`. A list and a tuple of the same entries are equal. NaN and infinity are wrong unless they
were expected.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn

import numpy as np
import pandas as pd
import torch

from autograder.checks import kinds, partly
from autograder.checks.contract import NO_RETURN, fail
from autograder.checks.kinds import Dtype
from autograder.checks.picture import Picture, side_by_side
from autograder.checks.shown import apart as apart
from autograder.checks.shown import array as array
from autograder.checks.shown import as_array
from autograder.checks.shown import describe as describe
from autograder.checks.shown import literal as literal
from autograder.checks.shown import literals as literals
from autograder.checks.shown import number as number
from autograder.checks.shown import shape_of as shape_of
from autograder.wire.remote import Remote

TOLERANCES = {8: (1e-5, 1e-5), 4: (1e-4, 1e-5), 2: (1e-2, 1e-2)}
"""Relative and absolute tolerance by bytes of the less precise of the two floating-point types. A right answer that
computed in float32 and returns a Python float is not to be told from one in float64 by its type: it passes, too."""

GPU_TOLERANCES = TOLERANCES | {4: (1e-3, 1e-4)}
"""The same for results of a GPU: its sums run in another order, and with TF32, which convolutions use unless told
otherwise, a factor keeps ten bits of its fraction.
Source: https://docs.pytorch.org/docs/stable/notes/numerical_accuracy.html"""

from_gpu: ContextVar[bool | None] = ContextVar("from_gpu", default=None)
"""Whether the results come from a GPU. None asks torch, which is right in a student's own notebook; the judge,
which is forked and may not touch CUDA, says so itself."""

SEVERAL = 12
"""Of more results than these nobody is told which are right."""

measured: ContextVar[list[tuple[float, float]] | None] = ContextVar("measured", default=None)
"""Where `autograder validate` puts a list: (deviation, tolerance) of each comparison that has a tolerance,
at the entry where their ratio is largest. It shows how far right and wrong answers lie apart."""


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
        partly: what is right in it, a sentence, or "".
    """

    kind: str
    expected: str
    got: str
    cause: str = ""
    diagnosis: str | None = None
    largest: float = math.inf
    picture: Picture | None = field(default=None, compare=False, repr=False)
    partly: str = ""

    def __str__(self) -> str:
        return " ".join(filter(None, [f"expected {self.expected}, got {self.got}.", self.cause, self.partly]))


def compare(
    expected: Any,
    got: Any,
    rtol: float | None = None,
    atol: float | None = None,
    index: bool = True,
    root: str = "result",
    dtype: Dtype = "kind",
    names: Sequence[str] = (),
) -> Difference | None:
    """The first difference between two results, or None if they are equal.

    Args:
        expected: numbers, arrays, tensors, strings, frames, series, or lists, tuples, dicts of them.
        got: the student's result, as `call` returned it.
        rtol, atol: tolerances, ``|got - expected| <= atol + rtol |expected|``; by default after the less
            precise of the two types: 1e-5 each for float64, 1e-4 and 1e-5 for float32 (1e-3 and 1e-4
            from a GPU), 1e-2 each for half precision; the default absolute one is less where the largest entry that is
            expected is below 1, by at most a tenth. Integers, strings and truth values are compared exactly.
        index: whether the index of a data frame or series counts.
        root: what the whole is called in descriptions, ``element [2] of result['loss']``.
        dtype: how much the container and the dtype count, see `autograder.checks.kinds`.
        names: what the entries of an expected tuple or list are called, ``("dw1", "db1")``.
    """
    if got is None and expected is not None:
        return Difference("type", _wanted(expected), "None", NO_RETURN, "no-return")
    return _compare(expected, got, _Rules(rtol, atol, index, root, dtype, tuple(names)), "")


def _wanted(expected: Any) -> str:
    """What is expected where nothing came, without its values."""
    if isinstance(expected, (list, tuple, dict)):
        return f"a {type(expected).__name__} of length {len(expected)}"
    shape = shape_of(expected)
    return (
        "a number"
        if shape == ()
        else f"a {type(expected).__name__.lower()}" + (f" of shape {shape}" if shape else "")
    )


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
    told = " ".join(filter(None, [cause or difference.cause, difference.partly]))
    fail(did, difference.expected, difference.got, told, read, code, difference.picture)


# ------------------------------------------------------------------------------------------- comparing


@dataclass(frozen=True)
class _Rules:
    rtol: float | None
    atol: float | None
    index: bool
    root: str = "result"
    dtype: Dtype = "kind"
    names: tuple[str, ...] = ()
    named: bool = False  # the root is one of the names of a tuple

    def at(self, path: str, position: tuple[int, ...] = (), array: np.ndarray | None = None) -> str:
        """Where the difference is: ``" at element [2, 3] of result['loss']"``."""
        element = (
            f" at element [{', '.join(map(str, position))}]" if array is not None and array.size > 1 else ""
        )
        inside = f" {'of' if element else 'in'} {self.root}{path}" if path or self.named else ""
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
    wanted = as_array(expected)
    if isinstance(expected, Remote):  # two results of the student are compared, and the first is none
        return Difference("type", f"data{rules.at(path)}", describe(expected))
    if wanted is None:
        raise TypeError(f"a check cannot expect an object of type {type(expected).__name__}")
    given = as_array(got.to_numpy() if isinstance(got, pd.Series) else got)
    if given is None:
        kind = "a tensor" if isinstance(expected, torch.Tensor) else "an array"
        what = "a number" if wanted.ndim == 0 else f"{kind} of shape {wanted.shape}"
        return Difference("type", what + rules.at(path), describe(got))
    return _misfit(expected, got, wanted, given, rules, path) or _compare_arrays(wanted, given, rules, path)


def _misfit(
    expected: Any, got: Any, wanted: np.ndarray, given: np.ndarray, rules: _Rules, path: str
) -> Difference | None:
    """What is wrong with the container or the dtype of numbers whose shape is right, and whether the values are."""
    if wanted.shape != given.shape:
        return None
    container = kinds.wrong_container(expected, got, rules.dtype)
    found = container or kinds.wrong_dtype(expected, got, rules.dtype)
    if found is None:
        return None
    words, there, cause, code = found
    right = _compare_arrays(wanted, given, replace(rules, dtype="any"), path) is None
    return Difference(
        "type" if container else "dtype", words + rules.at(path), there, cause, code,
        partly="The values are right." if right else "",
    )  # fmt: skip


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
    return _first_of(
        [(value, got[key], f"[{key!r}]", repr(key)) for key, value in expected.items()], rules, path
    )


def _first_of(pairs: list[tuple[Any, Any, str, str]], rules: _Rules, path: str) -> Difference | None:
    """The first difference among several results: expected, got, path and name of each; and which are right."""
    inside, names = replace(rules, names=()), rules.names
    looked = (
        (name, _compare(wanted, given, replace(inside, root=name, named=True), ""))
        if name in names
        else (name, _compare(wanted, given, inside, path + step))
        for wanted, given, step, name in pairs
    )
    if len(pairs) > SEVERAL:
        return next((difference for _, difference in looked if difference), None)
    found = list(looked)
    first = next((difference for _, difference in found if difference), None)
    if first is None:
        return first
    said = partly.of_several([name for name, d in found if not d], [name for name, d in found if d])
    return replace(first, partly=" ".join(filter(None, [said, first.partly])))


def _compare_sequences(expected: Any, got: Any, rules: _Rules, path: str) -> Difference | None:
    kind = type(expected).__name__
    if isinstance(got, pd.Series):
        got = got.tolist()
    if isinstance(got, (torch.Tensor, np.ndarray)):
        wanted = as_array(expected)
        given = as_array(got)
        if wanted is not None and given is not None:
            return _misfit(expected, got, wanted, given, rules, path) or _compare_arrays(
                wanted, given, rules, path
            )
        got = got.tolist()
    if not isinstance(got, (list, tuple)):
        return Difference("type", f"a {kind} of length {len(expected)}{rules.at(path)}", describe(got))
    if len(expected) != len(got):
        return Difference(
            "length",
            f"{len(expected)} entries{rules.at(path)}",
            f"{len(got)}: {describe(got)}" if len(got) else "none",
        )
    called = (
        rules.names
        if len(rules.names) == len(expected)
        else [f"{rules.root}{path}[{i}]" for i in range(len(got))]
    )
    steps = [f"[{position}]" for position in range(len(expected))]
    return _first_of(list(zip(expected, got, steps, called, strict=True)), rules, path)


def _compare_frames(expected: pd.DataFrame, got: Any, rules: _Rules, path: str) -> Difference | None:
    if not isinstance(got, pd.DataFrame):
        return Difference("type", "a data frame" + rules.at(path), describe(got))
    wanted, given = [str(c) for c in expected.columns], [str(c) for c in got.columns]
    if wanted != given:
        return Difference("columns", f"the columns {wanted}{rules.at(path)}", str(given))
    columns = [
        (expected.iloc[:, i], got.iloc[:, i], f"[{name!r}]", repr(name))
        for i, name in enumerate(expected.columns)
    ]
    return _first_of(columns, rules, path)


def _compare_series(expected: pd.Series, got: Any, rules: _Rules, path: str) -> Difference | None:
    if isinstance(got, (list, tuple, np.ndarray, torch.Tensor)):
        rows = got if isinstance(got, (list, tuple)) else as_array(got)
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
        if rules.dtype != "any" and (wanted.dtype.kind == "b") != (given.dtype.kind == "b"):
            return Difference(
                "dtype", f"entries of type {wanted.dtype}{rules.at(path)}", f"entries of type {given.dtype}"
            )
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
            partly=partly.of_array(broken) if _close(expected, got, rules)[~broken].all() else "",
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
    wanted_text, got_text = apart(expected[position], got[position])
    if expected.size > 1:
        how_many = f"{int(wrong.sum())} of {expected.size} entries differ"
        got_text += f" ({how_many}; largest difference {number(float(gap[position]))})"
    cause, diagnosis = _imprecise(expected, got) or _relation(expected, got, rules)
    return Difference(
        "value", wanted_text + rules.at(path, position, expected), got_text, cause, diagnosis,
        float(gap[position]), side_by_side(expected, got, position), partly.of_array(wrong),
    )  # fmt: skip


_PRECISIONS = ((torch.bfloat16, 2e-2), (torch.float16, 2e-3), (torch.float32, 1e-4))


def _imprecise(expected: np.ndarray, got: np.ndarray) -> tuple[str, str] | None:
    """Whether the numbers are right to the digits of a shorter type, and are numbers of that type, every one."""
    if expected.dtype.kind != "f" or got.dtype.kind != "f" or not np.isfinite(got).all():
        return None
    scale = float(np.abs(expected[np.isfinite(expected)]).max(initial=0.0))
    off = float(np.abs(got.astype(float) - expected).max())
    for dtype, within in _PRECISIONS:
        if off <= within * scale and _are_of(got, dtype) and not _are_of(expected, dtype):
            name = str(dtype).removeprefix("torch.")
            return (
                f"Less precise than asked: these are numbers of {name}, rounded or computed in it.",
                "imprecise",
            )
    return None


def _are_of(values: np.ndarray, dtype: torch.dtype) -> bool:
    """Whether a shorter type holds every one of some numbers."""
    whole = torch.from_numpy(np.ascontiguousarray(values, dtype=np.float64))
    return bool(torch.equal(whole.to(dtype).double(), whole))


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
    largest = np.abs(expected[np.isfinite(expected)]).max(initial=0.0)
    atol *= float(min(1.0, max(largest, 0.1))) if largest else 1.0  # small numbers have digits, too
    return (rtol if rules.rtol is None else rules.rtol, atol if rules.atol is None else rules.atol)


def tolerance(expected: np.ndarray, got: np.ndarray) -> tuple[float, float]:
    """Default relative and absolute tolerance, after the less precise of two types; nobody asks for half precision by
    giving it.
    """
    sizes = [
        max(a.dtype.itemsize // (2 if a.dtype.kind == "c" else 1), least)
        for a, least in ((expected, 2), (got, 4))
        if a.dtype.kind in "fc"
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

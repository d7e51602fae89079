"""Which known slips explain what a student's code gave: one, two in several results, one with a sign or a factor."""

from __future__ import annotations

import contextlib
import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from autograder.checks.compare import Difference, compare
from autograder.checks.contract import BOTH, Wrong, WrongTable
from autograder.checks.mistakes import Mistakes
from autograder.checks.purity import copied
from autograder.checks.shown import array, number
from autograder.key.record import is_recording

Arguments = Sequence[Any] | Mapping[str, Any]
"""The arguments of one call: a tuple for positional ones, a dict for named ones."""
Compare = Callable[[Any, Any], Difference | None]
Explanation = tuple[str | None, str]
"""Diagnosis and cause, or (None, "")."""


def both(one: str, other: str) -> str:
    """Two causes in a message."""
    return f"Two things at once. {one} And: {other}"


def apply(function: Callable[..., Any], arguments: Arguments) -> Any:
    """Our own function on copies, so that one implementation cannot disturb the next."""
    if isinstance(arguments, Mapping):
        return function(**copied(dict(arguments)))
    return function(*copied(tuple(arguments)))


def explain(
    wrong: WrongTable | Mistakes,
    seen: Sequence[tuple[Arguments, Any]],
    difference: Compare = compare,
    right: Sequence[Any] | None = None,
) -> Explanation:
    """Code and cause of the known wrong implementation that gives every result seen, or (None, "").

    Args:
        wrong: known wrong implementations.
        seen: arguments and result of each call.
        difference: how results are compared.
        right: the right results. With them two slips in different results of a call are told, and a slip together
            with another sign or factor on every call.
    """
    if isinstance(wrong, Mistakes):
        return wrong.explain(seen)
    given = [got for _, got in seen]
    for code, known in wrong.items():
        if _explains(known, seen, difference):
            return code, known.cause
    if right is None or not seen:
        return None, ""
    results = {code: found for code, known in wrong.items() if (found := _results(known, seen)) is not None}
    everything = {"": list(right), **results}
    in_parts = _in_parts(wrong, everything, given, difference)
    return (
        in_parts if in_parts[0] else _rescaled(wrong, everything, given, [arguments for arguments, _ in seen])
    )


def _explains(known: Wrong, seen: Sequence[tuple[Arguments, Any]], difference: Compare) -> bool:
    """Whether a wrong implementation gives every result seen; it is asked no further than to the first that it does not."""
    if is_recording():
        for arguments, _ in seen:
            with contextlib.suppress(Exception):
                apply(known.function, arguments)
    try:
        return all(difference(apply(known.function, arguments), got) is None for arguments, got in seen)
    except Exception:  # what cannot handle some input explains nothing
        return False


def _results(known: Wrong, seen: Sequence[tuple[Arguments, Any]]) -> list[Any] | None:
    """What a wrong implementation gives in every call; None for one that cannot handle some input: it explains nothing."""
    try:
        return [apply(known.function, arguments) for arguments, _ in seen]
    except Exception:
        return None


# -------------------------------------------------------------------------------- two slips, by results


def _in_parts(
    wrong: WrongTable, everything: Mapping[str, list[Any]], given: list[Any], difference: Compare
) -> Explanation:
    """Two slips that show in different results of the same calls: the gradient of one weight, and of another."""
    parts = _parts(everything[""])
    if parts is None or any(_parts([got]) != parts for got in given):
        return None, ""
    fits = {
        code: {key for key in parts if _fits(found, given, key, difference)}
        for code, found in everything.items()
        if code == "" or all(_parts([one]) == parts for one in found)
    }
    right = fits.pop("")
    bad = [key for key in parts if key not in right]
    for one, other in itertools.combinations(fits, 2):
        only_one, only_other = fits[one] - fits[other], fits[other] - fits[one]
        if set(bad) <= fits[one] | fits[other] and set(bad) & only_one and set(bad) & only_other:
            return f"{one}{BOTH}{other}", both(wrong[one].cause, wrong[other].cause)
    return None, ""


def _parts(results: Sequence[Any]) -> list[Any] | None:
    """The keys of the results in a dict, the places of those in a tuple."""
    first = results[0]
    if isinstance(first, dict) and 1 < len(first) <= 12:
        return list(first)
    if isinstance(first, (tuple, list)) and 1 < len(first) <= 12:
        return list(range(len(first)))
    return None


def _fits(found: Sequence[Any], given: Sequence[Any], key: Any, difference: Compare) -> bool:
    return all(difference(one[key], got[key]) is None for one, got in zip(found, given, strict=True))


# ------------------------------------------------------------------- a slip, and a sign or factor everywhere


def _rescaled(
    wrong: WrongTable,
    everything: Mapping[str, list[Any]],
    given: list[Any],
    arguments: Sequence[Arguments],
) -> Explanation:
    """One factor, of every call or by a length of its arguments, between the student's results and known ones."""
    theirs = _numbers(given)
    if theirs is None:
        return None, ""
    for code, found in everything.items():
        ours = _numbers(found)
        if ours is None or [a.shape for a in ours] != [a.shape for a in theirs]:
            continue
        if len(np.unique(np.concatenate([a.reshape(-1) for a in ours]))) < 4:
            continue
        factors = [_factor(a, b) for a, b in zip(ours, theirs, strict=True)]
        name, cause = _of_factors(factors, arguments)
        if name and code:
            return f"{code}{BOTH}{name}", both(wrong[code].cause, cause)
        if name:
            return (name, cause) if len(given) > 1 else (None, "")  # of one array `compare` says it itself
    return None, ""


def _numbers(results: Sequence[Any]) -> list[np.ndarray] | None:
    arrays = [array(one) for one in results]
    if any(a is None or a.dtype.kind not in "iuf" or not a.size or not np.isfinite(a).all() for a in arrays):
        return None
    return [a.astype(float) for a in arrays if a is not None]


def _factor(ours: np.ndarray, theirs: np.ndarray) -> float:
    """The number by which all entries are multiplied; NaN where there is none."""
    largest = np.unravel_index(int(np.argmax(np.abs(ours))), ours.shape)
    if not ours[largest]:
        return math.nan if theirs.any() else math.inf  # 0 is 0 times anything
    factor = float(theirs[largest] / ours[largest])
    return (
        factor
        if factor and np.allclose(ours * factor, theirs, 1e-5, 1e-7 * abs(theirs[largest]))
        else math.nan
    )


def _of_factors(factors: list[float], arguments: Sequence[Arguments]) -> tuple[str, str]:
    """What the factors of all calls have in common."""
    known = [(f, a) for f, a in zip(factors, arguments, strict=True) if not math.isinf(f)]
    if not known or any(math.isnan(f) for f, _ in known):
        return "", ""
    values = np.array([f for f, _ in known])
    if np.allclose(values, values[0], rtol=1e-5):
        if abs(values[0] - 1) < 1e-5:
            return "", ""
        if abs(values[0] + 1) < 1e-5:
            return "opposite-sign", "Your result has the opposite sign everywhere."
        return (
            "constant-factor",
            f"Your result is {number(float(values[0]))} times the expected one everywhere.",
        )
    for what, lengths in _lengths([a for _, a in known]):
        for words, power in (("times", 1.0), ("divided by", -1.0)):
            if np.allclose(values, lengths**power, rtol=1e-5):
                return "scaled-by-length", f"Your result is the expected one {words} {what}, on every input."
    return "", ""


def _lengths(arguments: Sequence[Arguments]) -> Iterator[tuple[str, np.ndarray]]:
    """Lengths that differ from call to call, and what is made of them; each with its name."""
    calls = [list(a.values()) if isinstance(a, Mapping) else list(a) for a in arguments]
    for place in range(min(map(len, calls))):
        shapes = [np.shape(call[place]) if hasattr(call[place], "shape") else None for call in calls]
        if any(shape is None or len(shape) != len(shapes[0] or ()) for shape in shapes):
            continue
        for axis in range(len(shapes[0] or ())):
            n = np.array([shape[axis] for shape in shapes if shape is not None], dtype=float)
            if len(set(n)) < 2 or n.min() < 2:
                continue
            name = f"the length of axis {axis} of argument {place + 1}"
            yield name, n
            yield f"{name}, minus 1", n - 1
            yield f"the square root of {name}", np.sqrt(n)
            yield f"n / (n - 1), with n {name}", n / (n - 1)

"""What is right in a result that is not: which of several, which rows, which entries. One short sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np

NAMED = 6
"""At most so many are named one by one."""


def of_several(right: Sequence[str], wrong: Sequence[str]) -> str:
    """Which of several results are right: ``dw2 and db2 are right, dw1 and db1 are not.``"""
    if not right or len(right) + len(wrong) > 2 * NAMED:
        return ""
    return f"{_listed(right)} {_be(right)} right, {_listed(wrong)} {_be(wrong)} not."


def of_array(wrong: np.ndarray) -> str:
    """Which part of an array is right, where that can be said in a few words.

    Args:
        wrong: for each entry whether it is.
    """
    if wrong.size < 2 or wrong.all() or not wrong.any():
        return ""
    if wrong.ndim == 1:
        return _of_lines(wrong, "entry", "entries")
    if wrong.ndim == 2 and wrong.shape[0] == wrong.shape[1] > 2 and (said := _of_square(wrong)):
        return said
    names = {0: ("row", "rows"), 1: ("column", "columns")} if wrong.ndim == 2 else {}
    sentences = []
    for axis in range(wrong.ndim):
        lines = np.asarray(wrong.any(axis=tuple(other for other in range(wrong.ndim) if other != axis)))
        if not lines.all():
            one, many = names.get(axis, (f"index of axis {axis}", f"indices of axis {axis}"))
            sentences.append(_of_lines(lines, one, many))
    return min(filter(None, sentences), key=len, default="")


def _of_square(wrong: np.ndarray) -> str:
    diagonal = np.eye(len(wrong), dtype=bool)
    if (wrong == diagonal).all():
        return "All is right but the diagonal."
    if (wrong == ~diagonal).all():
        return "The diagonal is right, nothing else."
    upper = np.triu(np.ones_like(wrong), 1)
    for part, name in ((upper, "above"), (upper.T, "below")):
        if wrong[part].any() and not wrong[~part].any():
            return f"Only entries {name} the diagonal are not right."
    return ""


def _of_lines(wrong: np.ndarray, one: str, many: str) -> str:
    right, count = np.flatnonzero(~wrong).tolist(), len(wrong)
    bad = np.flatnonzero(wrong).tolist()
    if len(bad) == 1:
        last = " (the last)" if bad[0] == count - 1 else ""
        return f"All is right but {one} {bad[0]}{last}."
    if len(right) == 1:
        return f"Only {one} {right[0]} is right."
    if right == list(range(len(right))):
        return f"The first {len(right)} {many} are right."
    if bad == list(range(len(bad))):
        return f"The first {len(bad)} {many} are not right, the others are."
    if len(bad) <= min(NAMED, len(right)):
        return f"All is right but {many} {_listed(list(map(str, bad)))}."
    if len(right) <= NAMED:
        return f"Of the {many} only {_listed(list(map(str, right)))} are right."
    return ""


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _be(names: Sequence[str]) -> str:
    return "is" if len(names) == 1 else "are"


def inputs(count: int) -> str:
    """``input`` or ``3 inputs``."""
    return "input" if count == 1 else f"{count} inputs"


def of_calls(calls: Sequence[Sequence[Any] | Mapping[str, Any]], right: Sequence[bool]) -> str:
    """For which of several inputs a function is right, and what these have in common.

    Args:
        calls: the arguments of each.
        right: whether its result was.
    """
    if len(calls) < 2 or not any(right) or all(right):
        return ""
    for name, values in _features(calls):
        good = list(dict.fromkeys(v for v, fine in zip(values, right, strict=True) if fine))
        bad = list(dict.fromkeys(v for v, fine in zip(values, right, strict=True) if not fine))
        if not set(good) & set(bad) and max(len(good), len(bad)) <= 4:
            return f"Right where {name} {_listed(good)}, wrong where it {_listed(bad)}."
    return f"Right for {sum(right)} of {len(right)} inputs."


def _features(calls: Sequence[Sequence[Any] | Mapping[str, Any]]) -> Iterator[tuple[str, list[str]]]:
    """What tells inputs apart, in words: single values, lengths of 0 or 1, square or not."""
    named: list[dict[str | int, Any]] = [
        dict(call.items())
        if isinstance(call, Mapping)
        else {place + 1: value for place, value in enumerate(call)}
        for call in calls
    ]
    common = [key for key in named[0] if all(key in call for call in named)]
    for key in common:
        values = [call[key] for call in named]
        name = f"`{key}`" if isinstance(key, str) else f"argument {key}"
        if all(value is None or isinstance(value, (bool, int, float)) for value in values):
            yield name, [f"is {value!r}" for value in values]
        shapes = [tuple(np.shape(value)) if hasattr(value, "shape") else None for value in values]
        if None in shapes:
            continue
        for axis in range(min(len(shape or ()) for shape in shapes)):
            lengths = [(shape or ())[axis] for shape in shapes]
            for few in (0, 1):
                if few in lengths:
                    yield (
                        name,
                        [f"has length {few if n == few else f'above {few}'} on axis {axis}" for n in lengths],
                    )
        if all(len(shape or ()) == 2 for shape in shapes):
            yield (
                name,
                ["is square" if shape and shape[0] == shape[1] else "is not square" for shape in shapes],
            )

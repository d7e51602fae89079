"""Calling a student's function whose arguments have to stay as they are."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from typing import Any

from autograder.checks.compare import compare
from autograder.checks.contract import fail
from autograder.probes.values import call_and_look


def call_purely(
    function: Any,
    *args: Any,
    did: str = "After calling your code",
    read: str = "",
    unsteady: tuple[str, str] | None = None,
) -> Any:
    """Call a student's function twice with the very same objects, and return the first result, still to be stated.

    That the arguments stay as they are is what the worker says; that a second call gives the same is seen.

    Args:
        unsteady: diagnosis and cause where the arguments stayed and the second call gives something else.

    Raises:
        CheckFailed: ``changed-its-input``: an argument is not what it was; ``not-the-same-again``, or what ``unsteady`` says.
    """
    found = call_and_look(function, tuple(args), {})
    for place, (before, after) in enumerate(zip(args, found["args"], strict=True)):
        if compare(before, after, 0.0, 0.0):
            fail(
                did, f"argument {place + 1}{_kind(before)} to be as it was before the call", "a changed one",
                "An operation in place (`+=`, `x[...] = `, `.append`, `.sort()`, `inplace=True`, a method that ends in `_`) changes "
                "the caller's data too. Work on a copy, or use the version that returns a new object.", read, "changed-its-input",
            )  # fmt: skip
    with contextlib.suppress(
        TypeError
    ):  # results that are no data cannot be compared, and are refused where they are stated
        if compare(found["result"], found["again"], 1e-6, 1e-9):
            code, cause = unsteady or (
                "not-the-same-again",
                "Does the result depend on chance, or on something that stays from call to call?",
            )
            fail(
                f"{did.rstrip(',')}, twice with the very same arguments", "the same result both times", "two different ones", cause,
                read, code,
            )  # fmt: skip
    return found["result"]


def _kind(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", a dict,"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", a list,"
    return f", of type {type(value).__name__}," if type(value).__module__ != "builtins" else ""


def parts_told(
    right: Mapping[str, Any], got: Mapping[str, Any], rtol: float | None = None, atol: float | None = None
) -> str:
    """A sentence that says which of several results are right, or "" where none or all are."""
    good = [f"`{name}`" for name, value in right.items() if compare(value, got.get(name), rtol, atol) is None]
    if not good or len(good) == len(right):
        return ""
    return f"{' and '.join(good)} {'is' if len(good) == 1 else 'are'} right."

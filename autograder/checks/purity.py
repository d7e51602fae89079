"""Arguments stay as they were: what of a caller's data a call has changed, and how that is said."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, NoReturn

import torch

from autograder.checks.compare import compare
from autograder.checks.contract import fail
from autograder.wire.values import content, is_plain


def copied(value: Any) -> Any:
    """Copies of the data in a tuple, list or dict; objects that are not data as they are."""
    value = content(value)  # first: a subclass' own methods would run
    if isinstance(value, torch.Tensor):
        return value.detach().clone()  # deepcopy refuses what hangs on autograd's graph
    if type(value) is dict:
        return {key: copied(item) for key, item in value.items()}
    if type(value) in (tuple, list):
        return type(value)(copied(item) for item in value)
    return copy.deepcopy(value) if is_plain(value) else value


def changed(before: Any, after: Any) -> str | None:
    """Which argument is not as it was, ``1`` or ``x``; None if all are. What is no data is not looked at.

    Args:
        before, after: positional arguments, or named ones.
    """
    pairs = before.items() if isinstance(before, Mapping) else enumerate(before, 1)
    later = after if isinstance(after, Mapping) else dict(enumerate(after, 1))
    for name, value in pairs:
        if is_data(value) and (name not in later or not _same(value, later[name])):
            return str(name)
    return None


def is_data(value: Any) -> bool:
    """Whether a call could change a value, and we could see it."""
    value = content(value)
    return not isinstance(value, (str, bytes, bool, int, float, complex, type(None))) and is_plain(value)


def fail_changed(did: str, argument: str, read: str = "", right: bool | None = None) -> NoReturn:
    """Fail because a call has changed an argument.

    Args:
        right: whether its result was right; None where that was not looked at.

    Raises:
        CheckFailed: ``changed-its-input``.
    """
    remark = (
        "" if right is None else " Your result is right." if right else " Your result is not right either."
    )
    fail(
        did, "the arguments to be as they were before", f"argument {argument} changed",
        "An operation in place (`+=`, `x[...] = `, a method that ends in `_`) also changes the caller's data. Work on a "
        f"copy, or use the version that returns a new object.{remark}", read, "changed-its-input",
    )  # fmt: skip


def _same(one: Any, other: Any) -> bool:
    return type(content(one)) is type(content(other)) and compare(one, other, 0.0, 0.0, dtype="same") is None

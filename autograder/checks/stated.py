"""What comes from a student's side, stated before it is computed with.

A result may be anything. Each function here says what it has to be (type, shape, dtype, finite or not), fails in
words if it is something else, and else returns it: from then on arithmetic with it cannot break, and broadcasting
cannot make a right number of a wrong shape. The build refuses a test file that computes with a result before, see
`autograder.build.stated`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch

from autograder.checks.contract import NO_RETURN, fail
from autograder.checks.shown import array, describe, shape_of

NUMBERS, FLOATS, INTEGERS, BOOLEANS = "numbers", "floating-point numbers", "whole numbers", "truth values"
_KINDS = {NUMBERS: "biuf", FLOATS: "f", INTEGERS: "iu", BOOLEANS: "b"}

Shape = Sequence[int | None]
"""A shape; None stands for any length."""


def expect_tensor(
    value: Any,
    shape: Shape | None = None,
    dtype: torch.dtype | str = NUMBERS,
    did: str = "When we looked at your result,",
    what: str = "a tensor",
    cause: str = "",
    read: str = "",
    diagnosis: str | None = None,
    finite: bool = True,
) -> torch.Tensor:
    """A student's tensor.

    Args:
        value: as `call` returned it.
        shape: what it has to have; None accepts any.
        dtype: exactly this one, or ``NUMBERS``, ``FLOATS``, ``INTEGERS``, ``BOOLEANS``.
        did: what we did, as the start of a sentence.
        what: what it should be, e.g. "the logits".
        cause, read, diagnosis: as in `fail`; by default ``wrong-type``, ``wrong-shape``, ``wrong-dtype``, ``not-finite``.
        finite: refuse NaN and infinity.

    Raises:
        CheckFailed: it is something else.
    """
    if not isinstance(value, torch.Tensor) or shape_of(value) is None:
        wanted = f"a tensor, {what}," if what != "a tensor" else "a tensor"
        fail(did, wanted, describe(value), *_why(value, cause, read, diagnosis))
    _expect(value, value.dtype if isinstance(dtype, torch.dtype) else _kind(value), shape, dtype, did, what, cause, read,
            diagnosis)  # fmt: skip
    if finite and not bool(torch.isfinite(value).all()):
        fail(did, f"{what} of finite numbers", "NaN or infinity", cause, read, diagnosis or "not-finite")
    return value


def expect_array(
    value: Any,
    shape: Shape | None = None,
    dtype: str = NUMBERS,
    did: str = "When we looked at your result,",
    what: str = "an array",
    cause: str = "",
    read: str = "",
    diagnosis: str | None = None,
    finite: bool = True,
) -> np.ndarray:
    """Numbers as an array, whether they came as an array, a tensor, a series or a list. As `expect_tensor`."""
    found = array(value)
    if found is None:
        fail(did, f"{what} of {dtype}", describe(value), *_why(value, cause, read, diagnosis))
    _expect(found, found.dtype.kind, shape, dtype, did, what, cause, read, diagnosis)
    if finite and not bool(np.isfinite(found).all()):
        fail(did, f"{what} of finite numbers", "NaN or infinity", cause, read, diagnosis or "not-finite")
    return found


def expect_number(
    value: Any,
    did: str = "When we looked at your result,",
    what: str = "a number",
    cause: str = "",
    read: str = "",
    diagnosis: str | None = None,
) -> float:
    """One finite number, also as a tensor or array without axes."""
    return float(expect_array(value, (), NUMBERS, did, what, cause, read, diagnosis))


def expect_list(
    value: Any,
    length: int | None = None,
    kind: type | tuple[type, ...] = object,
    did: str = "When we looked at your result,",
    what: str = "a list",
    cause: str = "",
    read: str = "",
    diagnosis: str | None = None,
) -> list[Any]:
    """The members of a list or tuple, each of a kind, such as ``str``, or ``float`` for numbers that are finite.

    Members of the kind ``object`` are still to be stated, each by itself.
    """
    if not isinstance(value, (list, tuple)):
        fail(did, what, describe(value), *_why(value, cause, read, diagnosis))
    if length is not None and len(value) != length:
        fail(
            did,
            f"{what} of length {length}",
            f"one of length {len(value)}",
            cause,
            read,
            diagnosis or "wrong-length",
        )
    for item in value:
        if kind is not object and not (isinstance(item, kind) and not _infinite(item)):
            fail(did, what, f"{describe(item)} in it", cause, read, diagnosis or "wrong-type")
    return list(value)


def expect_state(
    value: Any,
    like: Mapping[str, torch.Tensor] | None = None,
    did: str = "For your network",
    what: str = "weights",
    cause: str = "",
    read: str = "",
    diagnosis: str | None = None,
    finite: bool = True,
) -> dict[str, torch.Tensor]:
    """Weights by name: tensors of real, finite numbers. Names and shapes are those of ``like``, or any without it."""
    if like is None:
        like = value if isinstance(value, dict) else {}
    if not isinstance(value, dict) or set(value) != set(like):
        missing = [name for name in like if not isinstance(value, dict) or name not in value]
        more = [name for name in value if name not in like] if isinstance(value, dict) else []
        got = (
            f"none named {missing[0]!r}" if missing
            else f"an extra {describe(more[0])}" if more
            else describe(value)
        )  # fmt: skip
        fail(
            did,
            f"{what} of the names that were there before",
            got,
            cause,
            read,
            diagnosis or "wrong-parameters",
        )
    for name, wanted in like.items():
        expect_tensor(
            value[name], shape_of(wanted), NUMBERS, did, f"{what} {name!r}", cause, read, diagnosis, finite
        )
    return value


def members(value: Any) -> list[Any]:
    """The members of a list or tuple, none of anything else; each is still to be stated."""
    return list(value) if isinstance(value, (list, tuple)) else []


def member(value: Any, key: Any) -> Any:
    """What a dict has under a key, or a list or tuple in a place; else None. It is still to be stated."""
    if isinstance(value, dict):
        return value.get(key)
    inside = isinstance(value, (list, tuple)) and isinstance(key, int) and -len(value) <= key < len(value)
    return value[key] if inside else None


def keys(value: Any) -> list[Any]:
    """The keys of a dict, none of anything else. They are plain: text, numbers, None, or tuples of these."""
    return list(value) if isinstance(value, dict) else []


def kind_of(value: Any) -> str | None:
    """What the entries of a tensor, array, series or list are: one of ``NUMBERS``' kinds, or None."""
    found = array(value)
    kinds = (BOOLEANS, INTEGERS, FLOATS)
    return None if found is None else next((kind for kind in kinds if found.dtype.kind in _KINDS[kind]), None)


def _why(value: Any, cause: str, read: str, diagnosis: str | None) -> tuple[str, str, str]:
    """Cause, place and diagnosis of something of the wrong type; of nothing at all there is one cause."""
    if value is None:
        return NO_RETURN, read, "no-return"
    return cause, read, diagnosis or "wrong-type"


def _expect(
    value: Any,
    kind: Any,
    shape: Shape | None,
    dtype: torch.dtype | str,
    did: str,
    what: str,
    cause: str,
    read: str,
    diagnosis: str | None,
) -> None:
    actual = tuple(value.shape)
    if shape is not None and not _fits(actual, tuple(shape)):
        wanted = str(tuple(shape)).replace("None", "any")
        fail(did, f"{what} of shape {wanted}", str(actual), cause, read, diagnosis or "wrong-shape")
    if isinstance(dtype, torch.dtype):
        if kind != dtype:
            fail(did, f"{what} of type {dtype}", str(kind), cause, read, diagnosis or "wrong-dtype")
    elif kind not in _KINDS[dtype]:
        fail(
            did,
            f"{what} of {dtype}",
            f"entries of type {value.dtype}",
            cause,
            read,
            diagnosis or "wrong-dtype",
        )


def _fits(actual: tuple[int, ...], wanted: tuple[int | None, ...]) -> bool:
    return len(actual) == len(wanted) and all(
        want is None or have == want for have, want in zip(actual, wanted, strict=True)
    )


def _kind(value: torch.Tensor) -> str:
    """numpy's letter for the kind of a tensor's entries."""
    if value.dtype == torch.bool:
        return "b"
    return "f" if value.is_floating_point() else "c" if value.is_complex() else "i"


def _infinite(value: Any) -> bool:
    return isinstance(value, float) and not math.isfinite(value)

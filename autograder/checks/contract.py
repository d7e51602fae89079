"""The contract of every check: four outcomes, one message, a diagnosis, isolation.

A check returns (pass) or raises `CheckFailed` (fail) or `NotAttempted`. Any other exception that
starts on our side is an error of ours; it never costs a student points.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NoReturn, ParamSpec, TypeVar

from autograder import randomness
from autograder.checks.picture import Picture
from autograder.key.replay import in_check

P = ParamSpec("P")
R = TypeVar("R")


BOTH = "+"
"""Between the diagnoses of two mistakes at once."""
NO_RETURN = "Is a `return` missing?"
"""Why a function gives None."""


class Outcome(StrEnum):
    """How a case ended."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_ATTEMPTED = "not attempted"
    ERROR = "error"


class CheckFailed(AssertionError):
    """The student's object does not do what was asked.

    Attributes:
        diagnosis: short code of the likely cause, or None where the evidence supports none.
        picture: what to draw beside the message, or None.
    """

    def __init__(self, message: str, diagnosis: str | None = None, picture: Picture | None = None) -> None:
        super().__init__(message)
        self.diagnosis = diagnosis
        self.picture = picture

    def with_place(self, read: str | None) -> CheckFailed:
        """The same, with where to read, if it does not say so yet."""
        said = str(self)
        if not read or said.endswith(f"See {read}."):
            return self
        return CheckFailed(f"{said} See {read}.", self.diagnosis, self.picture)


class NotAttempted(AssertionError):
    """The stub is still there, or the name does not exist."""


def fail(
    did: str,
    expected: str,
    got: str,
    cause: str = "",
    read: str = "",
    diagnosis: str | None = None,
    picture: Picture | None = None,
) -> NoReturn:
    """Fail with the five-part message.

    Args:
        did: what we did, as the start of a sentence: "For a batch of 1 image (1, 1, 64, 64)".
        expected: what should have come out: "logits of shape (1, 6)".
        got: what came out: "(6,)".
        cause: the likely cause, a full sentence or question, or empty.
        read: where to read, e.g. "'A batch of one' above", or empty.
        diagnosis: code of the likely cause.
        picture: what to draw beside the message where looking beats reading. It may show only what the
            message could say as well: the judge shows it for public cases, and nothing of hidden ones.

    Raises:
        CheckFailed: always.
    """
    if expected == got:
        got += " (they differ in what is not shown)"
    raise CheckFailed(message(did, expected, got, cause, read), diagnosis, picture)


def message(did: str, expected: str, got: str, cause: str = "", read: str = "") -> str:
    """The five parts in one text; see `fail`."""
    parts = [f"{did} we expected {expected} and got {got}.", cause, f"See {read}." if read else ""]
    return " ".join(filter(None, parts))


def reject_non_module(kind: str, read: str = "") -> NoReturn:
    """Fail because what should be a network is none; ``kind`` is the name of its type.

    Raises:
        CheckFailed: ``not-a-module``.
    """
    cause = "Does the function return it, and does the class derive from `nn.Module`?"
    fail("For your network", "a `torch.nn.Module`", f"an object of type {kind}", cause, read, "not-a-module")


@dataclass(frozen=True)
class Wrong:
    """A known wrong implementation: when the student's results match it, its cause is named.

    Attributes:
        function: computes what somebody with this misconception computes.
        cause: the sentence the student reads.
    """

    function: Callable[..., Any]
    cause: str


WrongTable = Mapping[str, Wrong]


def check(function: Callable[P, R]) -> Callable[P, R]:
    """Mark a function as a check: it runs with its own seeds and leaves the global state alone.

    Its docstring says whether its verdict is *verified* (what the student's code gave is judged on our side,
    from inputs and weights of ours) or *believed* (reported from the student's process, which a hostile
    answer controls).
    """

    signature = inspect.signature(function)

    @functools.wraps(function)
    def isolated_check(*args: P.args, **kwargs: P.kwargs) -> R:
        with randomness.isolated(), in_check():
            try:
                return function(*args, **kwargs)
            except CheckFailed as error:
                read = signature.bind(*args, **kwargs).arguments.get("read")
                raise error.with_place(read) from None

    isolated_check.is_check = True  # type: ignore[attr-defined]
    return isolated_check

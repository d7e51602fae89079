"""A released case replays the answer key: what its functions gave is looked up, they themselves are not here.

In a released test file, and in the package as students install it, `stored` stands in the place of each function
of the answer key. `load` brings what they gave for this question's public cases.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, ParamSpec, TypeVar

from autograder.key import data

P = ParamSpec("P")
R = TypeVar("R")


class NotStored(LookupError):
    """The answer key was not asked this when the release was made, so only the grader can say."""


@dataclass
class Place:
    """Where a case is: its name, and how many checks it has begun, in each check that is running."""

    case: str
    begun: list[int]


_place: ContextVar[Place | None] = ContextVar("place", default=None)
_kept: dict[str, list[list[Any]]] = {}
"""By test file, of which a process may have several with questions of one name: label, digest, numbers, place, result (or None and the error's text)."""


def case(function: Callable[P, R]) -> Callable[P, R]:
    """Mark a case, so that each of its checks finds what was kept for it."""

    @functools.wraps(function)
    def begun(*args: P.args, **kwargs: P.kwargs) -> R:
        with in_case(function.__name__):
            return function(*args, **kwargs)

    return begun


@contextlib.contextmanager
def in_case(name: str) -> Iterator[None]:
    """Begin a case."""
    token = _place.set(Place(name, [0]))
    try:
        yield
    finally:
        _place.reset(token)


@contextlib.contextmanager
def in_check() -> Iterator[None]:
    """Begin a check of the case that runs."""
    here = _place.get()
    if here is None:
        yield
        return
    here.begun[-1] += 1
    here.begun.append(0)
    try:
        yield
    finally:
        here.begun.pop()


def place() -> list[Any]:
    """Where the running case is."""
    here = _place.get()
    return [] if here is None else [here.case, *here.begun[:-1]]


def load(question: str, text: str) -> None:
    """Take what the answer key gave for a question's public cases."""
    _kept[f"{question} {hashlib.sha256(text.encode()).hexdigest()}"] = data.unpacked(text)


def stored(label: str) -> Callable[..., Any]:
    """A function of the answer key, by what it gave when the release was made.

    Raises:
        NotStored: when called with what it was not asked then.
        ValueError: where the function itself had raised.
    """

    def look_up(*args: Any, **kwargs: Any) -> Any:
        wanted = data.marks((args, kwargs))
        found = [
            entry
            for entries in _kept.values()
            for entry in entries
            if entry[0] == label and data.same((entry[1], entry[2]), wanted)
        ]
        here = place()
        entry = next((entry for entry in found if entry[3] == here), found[0] if found else None)
        if entry is None:
            raise NotStored(f"{label}: what this answer gives can only be judged by the grader")
        if len(entry) > 5:
            raise ValueError(entry[5])
        return data.decode(entry[4])

    look_up.label = label  # type: ignore[attr-defined]
    return look_up

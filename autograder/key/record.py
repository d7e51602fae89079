"""The grader's side of the answer key: what belongs to it, and noting what it gives."""

from __future__ import annotations

import contextlib
import copy
import functools
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, TypeVar

from autograder.errors import BuildError
from autograder.key import data
from autograder.key.replay import place, stored

ASKED_TWICE = 2
F = TypeVar("F", bound=Callable[..., Any])


class Recorder:
    """Notes what functions of the answer key were given and gave.

    Attributes:
        entries: as `autograder.key.replay` keeps them.
        problems: what cannot be kept, and why.
    """

    def __init__(self) -> None:
        self.entries: list[list[Any]] = []
        self.problems: list[str] = []
        self._given: dict[str, list[Any]] = {}  # results by what was asked

    def call(self, label: str, function: Callable[..., Any], args: Any, kwargs: Any) -> Any:
        """Call a function and note it; what it calls in turn is not noted."""
        token = _recorder.set(None)
        entry: list[Any] = []
        try:
            entry = [label, *data.marks((args, kwargs)), place()]
            given = self._given.setdefault(repr(entry), [])
            if (
                len(given) == ASKED_TWICE
            ):  # it gave the same both times, and every answer that is tried asks again
                return copy.deepcopy(given[0])
            result = function(*args, **kwargs)
            entry.append(data.encode(result))
            given.append(copy.deepcopy(result))
        except BuildError as error:
            self.problems.append(f"{label}: {error}")
            raise
        except Exception as error:
            entry += [None, f"{type(error).__name__}: {error}"[:200]]
            raise
        finally:
            _recorder.reset(token)
            if len(entry) > 4:
                self._note(entry)
        return result

    def _note(self, entry: list[Any]) -> None:
        for there in self.entries:
            if (
                there[0] == entry[0]
                and there[3] == entry[3]
                and data.same((there[1], there[2]), (entry[1], entry[2]))
            ):
                if not data.close(there[4:], entry[4:]):
                    self.problems.append(
                        f"{entry[0]} gives different results for the same arguments in one check: what it depends on "
                        "has to be among its arguments"
                    )
                return
        self.entries.append(entry)


_recorder: ContextVar[Recorder | None] = ContextVar("recorder", default=None)
_replaying: ContextVar[bool] = ContextVar("replaying", default=False)


@contextlib.contextmanager
def replaying() -> Iterator[None]:
    """Do as the students' package does: look up what the answer key gave, and do not run it."""
    token = _replaying.set(True)
    try:
        yield
    finally:
        _replaying.reset(token)


class recording:
    """Note what the answer key gives: ``with recording() as recorder``."""

    def __enter__(self) -> Recorder:
        recorder = Recorder()
        self._token = _recorder.set(recorder)
        return recorder

    def __exit__(self, *_: object) -> None:
        _recorder.reset(self._token)


def is_recording() -> bool:
    """Whether every part of the answer key that a failing case may ask for is to be asked now."""
    return _recorder.get() is not None


def key(function: F, label: str | None = None) -> F:
    """Mark a function or class as part of the answer key: it computes an answer, or an answer minus a slip.

    It never reaches students. What it gives in public cases is noted when the release is made, and looked up in
    their kernels. So it must depend on its arguments alone, and these must be data.
    """
    if isinstance(function, type):
        return function
    name = label or f"{function.__module__}.{function.__qualname__}"

    @functools.wraps(function)
    def asked(*args: Any, **kwargs: Any) -> Any:
        if _replaying.get():
            return stored(name)(*args, **kwargs)
        recorder = _recorder.get()
        if recorder is None:
            return function(*args, **kwargs)
        return recorder.call(name, function, args, kwargs)

    asked.label = name  # type: ignore[attr-defined]
    return asked  # type: ignore[return-value]


def labelled(label: str) -> Callable[[F], F]:
    """`key` under the name that a released test file has for it."""
    return lambda function: key(function, label)

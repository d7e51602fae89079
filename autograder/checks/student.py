"""Touching the student's objects, here or in another process.

A check gets data and references to what is no data, under the judge to objects of a worker, in a student's own kernel
to objects there (`Here`). Objects themselves will do as well. Whatever comes back is *plain* (see
`autograder.wire.values`), exceptions of the student become a failure that names their line, and a stub becomes "not
attempted".
"""

from __future__ import annotations

import contextlib
import functools
import inspect
from collections.abc import Callable, Iterator, Sequence
from typing import Any, ParamSpec, Protocol, TypeVar, get_type_hints

from autograder.checks import absent
from autograder.checks.asked import PROBES, Here, arrived, came
from autograder.checks.contract import CheckFailed, NotAttempted
from autograder.checks.purity import changed, copied, fail_changed, is_data
from autograder.checks.shown import describe, forms
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied
from autograder.wire.remote import Remote
from autograder.wire.schema import fits, require
from autograder.wire.values import plain

P = ParamSpec("P")
R = TypeVar("R")

_ODD_KIND = (
    "When we ran your code, we expected results, weights and names of the usual kinds and got others. Is there a "
    "tensor that is sparse, quantised, of 8-bit numbers or on the device 'meta', or something that is no tensor where one belongs?"
)


class _Session(Protocol):
    def ask(self, do: str, **fields: Any) -> Any: ...


def given(session: _Session, names: Sequence[str]) -> dict[str, Any]:
    """What a case begins with: of the student's names those that there are. Data among them is noted; see `came`.

    Raises:
        StudentError: they cannot be had.
        ProtocolError: something else has come.
    """
    found = session.ask("names", names=list(names))
    if type(found) is not dict:
        raise ProtocolError("names that are none")
    last = came.get()
    if last is not None:
        last += [
            f"as {name} {describe(value)}" for name, value in found.items() if not isinstance(value, Remote)
        ]
    return found


def why_missing(session: _Session, names: Sequence[str]) -> CheckFailed | None:
    """What is to be mended where names are not there, or None if they are just to be written.

    Raises:
        StudentError, WorkerDied, ProtocolError: there is no saying.
    """
    found = session.ask("missing", names=list(names))
    return next(
        (failure for name in names if name in found and (failure := absent.told(name, found[name]))), None
    )


def attempted(obj: object, name: str = "this answer") -> None:
    """Raise `NotAttempted` if the student's name is missing or still the stub."""
    if obj is None or obj is Ellipsis:
        raise NotAttempted(
            f"{name} does not exist yet. Write it in the answer cell, run the cell, check again."
        )


def call(function: Any, *args: Any, doing: str = "", read: str = "", pure: bool = True, **kwargs: Any) -> Any:
    """Call a student's function or object and return its result as plain data.

    Args:
        function: the student's callable, or a remote reference to it.
        args, kwargs: plain data, or objects got from the student before. Of data copies are passed.
        doing: what we do, for the message, e.g. "Calling `predict` on 2 images".
        read: where to read, if it raises or changes what it was given.
        pure: data that it is given stays as it was; False where the text allows a change. *Believed*: the worker
            looks, and whoever hid a change had to undo it.

    Raises:
        NotAttempted: the name is missing, or the stub raised NotImplementedError.
        CheckFailed: the student's code raised; diagnosis ``raised-<ErrorName>``. Or it changed an argument,
            ``changed-its-input``.
    """
    attempted(function)
    with student_errors(doing or "When we called your code", (*args, *kwargs.values()), read):
        session = function.session if isinstance(function, Remote) else Here()
        if not (pure and any(map(is_data, (*args, *kwargs.values())))):
            return (
                function(*args, **kwargs)
                if isinstance(function, Remote)
                else session.call(function, args, kwargs)
            )
        try:
            return arrived(session.probe("call_and_keep", (function, args, kwargs), {}))
        except CheckFailed as error:
            if error.diagnosis != _CHANGED:
                raise
            fail_changed(doing or "After calling your code", str(error)[:40], read)


_CHANGED = "argument-changed"


def attribute(obj: Any, name: str, doing: str = "") -> Any:
    """An attribute of a student's object, as plain data or as an object to pass on."""
    attempted(obj)
    with student_errors(doing or f"When we read `.{name}`"):
        return getattr(obj, name) if isinstance(obj, Remote) else Here().attribute(obj, name)


def probe(function: Callable[P, R]) -> Callable[P, R]:
    """Make a function a probe: it runs beside the student's objects and returns plain data.

    Called with a remote reference among its arguments, it is run by name in the worker. What it
    returns was computed in the student's process: believe it only as far as you can check it. Its
    form can be relied on: it is held against the return annotation, see `autograder.wire.schema`.
    """
    name = function.__name__
    signature = inspect.signature(function)

    def form_of(args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        """What is promised of the result, and the arguments by name that the promise may speak of."""
        given = signature.bind(*args, **kwargs)
        given.apply_defaults()
        return get_type_hints(function, include_extras=True)["return"], given.arguments

    @functools.wraps(function)
    def look(*args: P.args, **kwargs: P.kwargs) -> R:
        """Beside the student's objects: a result without the promised form is due to what these are."""
        found = function(*args, **kwargs)
        if not fits(plain(found), *form_of(args, kwargs)):
            raise CheckFailed(_ODD_KIND, "odd-kind")
        return found

    PROBES[name] = look

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        everything = (*args, *kwargs.values())
        given = [value for one in everything for value in (one if isinstance(one, (tuple, list)) else [one])]
        for value in args[:1]:
            attempted(value)
        with student_errors("When we ran your code", given):
            session = next((value.session for value in everything if isinstance(value, Remote)), Here())
            found = session.probe(name, args, kwargs)
            require(found, *form_of(args, kwargs), f"the result of the probe {name}")
            return arrived(found)  # type: ignore[no-any-return]

    return run


@probe
def call_and_keep(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Call a function and return its result.

    Raises:
        CheckFailed: it has changed an argument; the text says which.
    """
    before = copied(args), copied(kwargs)
    result = function(*args, **kwargs)
    place = changed(before[0], args) or changed(before[1], kwargs)
    if place is not None:
        raise CheckFailed(place, _CHANGED)
    return result


def placed(error: BaseException, case: Callable[..., Any]) -> BaseException:
    """What the student's code raised, with where to read, which a test file calls ``READ``."""
    read = getattr(case, "__globals__", {}).get("READ")
    if (
        isinstance(error, CheckFailed)
        and isinstance(read, str)
        and (error.diagnosis or "").startswith("raised-")
    ):
        return error.with_place(read)
    return error


def raised(error: StudentError) -> CheckFailed:
    """The outcome of a case whose test file asked the student's objects itself, and they raised."""
    where = f" at your line `{error.line}`." if error.line else "."
    return CheckFailed(f"Your code raised {error}{where}", f"raised-{error.name}")


def unusable(last: list[str]) -> CheckFailed:
    """The outcome of a case in which a check broke over what the student's side had given.

    It is told apart from a fault of ours by this: the solution passes the same case with the same seed.

    Args:
        last: of `came`.
    """
    return CheckFailed(
        f"The check cannot work with what your code gave, {last[-1]}. Compare its type, its shape and the type of its "
        "entries with what the task asks for.",
        "unusable-result",
    )


@contextlib.contextmanager
def student_errors(doing: str, went_in: Sequence[Any] = (), read: str = "") -> Iterator[None]:
    """Turn whatever the student's code raises into an outcome of the case.

    Args:
        doing: what we do, as the start of a sentence.
        went_in: what it was given: of arrays the message says shape and dtype.
        read: where to read.
    """
    try:
        yield
    except (CheckFailed, NotAttempted, WorkerDied, ProtocolError):
        raise
    except StudentError as error:
        _report(doing, error, went_in, read)
    except (Exception, SystemExit) as error:  # in a worker an exit of the student's comes as the former
        _report(doing, StudentError.from_exception(error), went_in, read)


def _report(doing: str, error: StudentError, went_in: Sequence[Any], read: str) -> None:
    if error.name == "NotImplementedError" and (
        not error.text or error.line.startswith("raise NotImplementedError")
    ):  # a library that raises it, torch for a module without `forward`, says more
        raise NotAttempted(
            "The stub is still there: replace `raise NotImplementedError` by your answer."
        ) from None
    where = f" at your line `{error.line}`" if error.line else ""
    said = f": {text}" if (text := error.text.rstrip(". ")) else ""
    told = [f"{doing}, it raised {error.name}{said}{where}."]
    if arrays := forms(went_in):
        told.append(f"What went in: {arrays}.")
    if read:
        told.append(f"See {read}.")
    raise CheckFailed(" ".join(told), f"raised-{error.name}") from None

"""What forged answers have in common: the kinds, and code that works for any question."""

from __future__ import annotations

from collections.abc import Mapping

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, System

OURS = frozenset({System.AUTOGRADER})
EARNS = "an answer that does not do what is asked gets points"
BELIEVED = "what the student's process reports about itself is paid for"
ODD = "a result that is none gets points, or ends in an error that the instructor has to mark"
KEY = "something that the release or the package holds, tried as an answer, gets points"

_SEARCH = """
import builtins, importlib, inspect, pkgutil, signal, time, types

RELEASED = {RELEASED}

class _TooLong(BaseException):
    pass

def _stop(*_):
    raise _TooLong

def _callables(value, depth=3):
    if isinstance(value, dict) and depth:
        for item in list(value.values()):
            yield from _callables(item, depth - 1)
    elif isinstance(value, (list, tuple)) and depth:
        for item in value:
            yield from _callables(item, depth - 1)
    elif hasattr(value, "function") and hasattr(value, "cause"):
        yield value.function
    elif callable(value):
        yield value

def _held():
    space = {"__name__": "released"}
    exec(RELEASED, space)
    yield from _callables(space)
    import autograder
    for part in ("checks", "probes", "key", "wire", "data", "show"):
        try:
            top = importlib.import_module(f"autograder.{part}")
        except Exception:
            continue
        modules = [top]
        for module in pkgutil.iter_modules(getattr(top, "__path__", ())):
            try:
                modules.append(importlib.import_module(f"autograder.{part}.{module.name}"))
            except Exception:
                pass
        for module in modules:
            yield from _callables(vars(module))

def _passes(case, found):
    names = case.test_func.__code__.co_varnames[: case.test_func.__code__.co_argcount]
    case.test_func(**{name: found.get(name) for name in names})

def _search(names, seconds):
    from otter.test_files import test_case
    space, end, found = {"__name__": "released"}, time.monotonic() + seconds, {}
    exec(RELEASED, space)
    cases = [thing for thing in space.values() if isinstance(thing, test_case)]
    before = signal.signal(signal.SIGALRM, _stop)
    try:
        for name, parameters in names.items():
            tried = [case for case in cases if name in case.test_func.__code__.co_varnames]
            for candidate in _held():
                if time.monotonic() > end:
                    return found
                try:
                    inspect.signature(candidate).bind(*range(parameters))
                    signal.setitimer(signal.ITIMER_REAL, 0.5)
                    _passes(tried[0], {**found, name: candidate})
                except BaseException:
                    continue
                finally:
                    signal.setitimer(signal.ITIMER_REAL, 0)
                found[name] = candidate
                break
    finally:
        signal.signal(signal.SIGALRM, before)
    return found

globals().update(_search({NAMES}, 4))
"""
"""Tries everything callable that the release and the package hold against the public cases, and answers with what passes."""

_LOOKING = """
from pathlib import Path
print(len({RELEASED}), "characters of tests to read")
{SOLUTION}
"""


def forged(
    assignment: str,
    name: str,
    category: Category,
    success: str,
    answers: Mapping[str, str],
    twin: HandedIn,
    *,
    cells: tuple[Cell, ...] = (),
    earns: float = 0.0,
) -> Attack:
    """An attack with answers to questions of one assignment."""
    return Attack(
        name, category, success, HandedIn(answers, cells=cells), twin, earns=earns, systems=OURS,
        assignment=assignment,
    )  # fmt: skip


def searched(assignment: str, prefix: str, names: Mapping[str, Mapping[str, int]]) -> Attack:
    """Every question answered with what the release and the package hold.

    Args:
        prefix: of the attack's name.
        names: the answer's names with the number of their parameters, by question.
    """
    return forged(
        assignment,
        f"{prefix}-key-in-the-release",
        Category.ANSWER_KEY,
        KEY,
        {question: _SEARCH.replace("{NAMES}", repr(dict(asked))) for question, asked in names.items()},
        HandedIn(dict.fromkeys(names, _LOOKING)),
    )


def lying(probe: str, code: str) -> str:
    """Code that puts another function in the place of a probe; ``real`` is the one that was there.

    Args:
        code: defines ``lie(*arguments, **more)``.
    """
    return f"""
from autograder import checks
from autograder.checks import student
import autograder.probes.objects, autograder.probes.training, autograder.probes.values

real = student.PROBES.get({probe!r})
{code}
student.PROBES[{probe!r}] = lie
"""


def asking(question: str, probe: str) -> HandedIn:
    """The twin of a lie: it looks at the probe, and leaves it as it is."""
    return HandedIn(
        cells=(
            Cell(f"from autograder.checks import student\nprint({probe!r} in student.PROBES)", f"{question}-answer"),
        )
    )  # fmt: skip


def wrapped(question: str, name: str, around: str = "") -> HandedIn:
    """The twin of a forged result: the right function behind another one that passes its result on.

    Args:
        around: code before, which uses the same means in an innocent way.
    """
    code = f"{around}\n{{SOLUTION}}\n\n_inner = {name}\ndef {name}(*args, **kwargs):\n    return _inner(*args, **kwargs)\n"
    return HandedIn({question: code})

"""What students are given, tried as answers: functions of the released test files and of the students' package.

Nothing of it may compute an answer. So each function and class there is called with what the solution is called
with in the public cases; what gives something of the same kind takes the solution's place, and is judged.
`Released` works in the judge; the rest in the worker, which is a course's own and so not jailed.
"""

from __future__ import annotations

import contextlib
import copy
import functools
import inspect
import json
import signal
import sys
import tempfile
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder import randomness
from autograder.build.source import Assignment
from autograder.build.tests import public_tests
from autograder.checks.contract import Outcome
from autograder.judge.cases import Case
from autograder.judge.package import jail_package
from autograder.validate.conditions import Condition
from autograder.validate.store import CaseRun, Finding, Run
from autograder.validate.trial import Trial

_HERE = "__import__('autograder.validate.released', fromlist=['_'])"
_COMPUTES = ("checks", "probes", "wire", "key", "data", "randomness.py", "show.py")
"""Of the students' package, what could compute an answer; the rest starts processes and draws pages."""
_NOT = ("installing.py", "fetch.py", "commands.py", "store.py")
MAY_EARN = 0.10
"""The share of a question's points that something of it may earn, by a property that many functions have."""
_SECONDS = 5.0
_CALLS = 3


# --------------------------------------------------------------------------------------- in the judge


@dataclass(frozen=True)
class Earned:
    """What one candidate earned.

    Attributes:
        candidate: where it stands, ``tests/q2.py: problem`` or ``autograder/checks/metrics.py: dice``.
        answer: the name that it took.
        cases: how each case ended that asks for this name.
    """

    candidate: str
    answer: str
    cases: Mapping[str, CaseRun]

    @property
    def points(self) -> float:
        """The points of these cases."""
        return sum(case.points for case in self.cases.values())


def tried(
    assignment: Assignment, trial: Trial, cases: Sequence[Case], condition: Condition
) -> Iterator[Earned]:
    """Each candidate that gives something of the right kind, with what it earns.

    Args:
        trial: of the solution.
        cases: of the question, hidden ones too.
    """
    names = sorted({name for case in cases for name in case.parameters})
    with tempfile.TemporaryDirectory(prefix="released-") as folder:
        tests, found = Path(folder) / "tests", Path(folder) / "found.json"
        tests.mkdir()
        for question, text in public_tests(assignment).items():
            (tests / f"{question}.py").write_text(text, encoding="utf-8")
        trial.tell(condition, f"{_HERE}.listen(globals(), {names!r});")
        for case in cases:
            if not case.hidden:
                trial.case(case, condition, randomness.PUBLIC_SEED)
        trial.tell(
            condition, f"{_HERE}.search(globals(), {str(tests)!r}, {str(jail_package())!r}, {str(found)!r});"
        )
        for name, candidate in json.loads(found.read_text(encoding="utf-8")):
            ended = {}
            for case in cases:
                if name in case.parameters:
                    if not trial.running:  # the candidate before ended the worker
                        trial.tell(condition, f"{_HERE}.listen(globals(), {names!r});")
                        trial.tell(condition, f"{_HERE}.gather({str(tests)!r}, {str(jail_package())!r});")
                    trial.tell(condition, f"{_HERE}.put(globals(), {name!r}, {candidate!r});")
                    ended[case.name] = trial.case(case, condition)
            if trial.running:
                trial.tell(condition, f"{_HERE}.put(globals(), {name!r}, None);")
            yield Earned(candidate, name, ended)


def judge_released(
    assignment: Assignment, trial: Trial, finding: Finding, cases: Sequence[Case], condition: Condition
) -> None:
    """The cheat who hands in what he was given: the run of the candidate that earns most."""
    best = max(tried(assignment, trial, cases, condition), key=lambda one: one.points, default=None)
    run = Run(condition.number, {}, True)
    for case in cases:
        message = "nothing that students are given gives anything of this kind"
        ended = CaseRun(Outcome.FAILED, 0.0, None, 0.0, message)
        if best is not None and case.name in best.cases:
            ended = best.cases[case.name]
            ended.message = f"{best.candidate} as {best.answer}: {ended.message}"
        run.cases[case.name] = ended
    finding.runs.append(run)


# -------------------------------------------------------------------------------------- in the worker

_calls: dict[str, list[tuple[Any, Any, Any]]] = {}
_solutions: dict[str, Any] = {}
_candidates: dict[str, Any] = {}


def listen(namespace: dict[str, Any], names: Sequence[str]) -> None:
    """Note the first calls of each answer of the solution, and what they give."""
    for name in names:
        answer = namespace.get(name)
        if callable(answer) and name not in _solutions:
            _solutions[name], _calls[name] = answer, []
            if not inspect.isclass(answer):
                namespace[name] = _heard(name, answer)


def _heard(name: str, answer: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(answer)
    def listening(*args: Any, **kwargs: Any) -> Any:
        given = _copied((args, kwargs)) if len(_calls[name]) < _CALLS else None
        result = answer(*args, **kwargs)
        if given is not None:
            _calls[name].append((*given, _copied((result,)) or (result,)))
        return result

    return listening


def search(namespace: dict[str, Any], tests: str, package: str, found: str) -> None:
    """Write down which candidates could stand for which answer."""
    gather(tests, package)
    fits = []
    for name, answer in _solutions.items():
        namespace[name] = answer
        fits += [[name, where] for where, candidate in _candidates.items() if _fits(name, answer, candidate)]
    Path(found).write_text(json.dumps(fits), encoding="utf-8")


def put(namespace: dict[str, Any], name: str, candidate: str | None) -> None:
    """Put a candidate in the place of an answer, or the solution back."""
    namespace[name] = _solutions[name] if candidate is None else _candidates[candidate]


def gather(tests: str, package: str) -> None:
    """All functions and classes in the released test files and in the students' package."""
    for path in sorted(Path(tests).glob("*.py")):
        _take(f"tests/{path.name}", _run(path, {}))
    for path in sorted((Path(package) / "autograder").rglob("*.py")):
        part = path.relative_to(package)
        if part.parts[1] in _COMPUTES and part.name not in _NOT:
            name = ".".join(part.with_suffix("").parts).removesuffix(".__init__")
            names = _run(path, {"__name__": name, "__package__": name.rpartition(".")[0]})
            _take(part.as_posix(), {n: value for n, value in names.items() if _is_ours(value)})


def _is_ours(value: Any) -> bool:
    """Whether it is not just imported from a library, which students have anyway."""
    return not callable(value) or str(getattr(value, "__module__", "autograder")).startswith("autograder")


def _run(path: Path, names: dict[str, Any]) -> dict[str, Any]:
    """The names of a module; as students have it, not as it is imported here."""
    names = {**names, "__file__": str(path)}
    with contextlib.suppress(Exception):
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
    return names


def _take(where: str, names: Mapping[str, Any]) -> None:
    for name, value in names.items():
        if not isinstance(value, types.ModuleType) and not name.startswith("__"):
            for deeper, function in _callables(name, value, 3):
                _candidates.setdefault(f"{where}: {deeper}", function)


def _callables(name: str, value: Any, depth: int) -> Iterator[tuple[str, Callable[..., Any]]]:
    if callable(value):
        yield name, value
    elif depth and isinstance(value, Mapping):
        for key, item in value.items():
            yield from _callables(f"{name}[{key!r}]", item, depth - 1)
    elif depth and isinstance(value, (list, tuple)):
        for place, item in enumerate(value):
            yield from _callables(f"{name}[{place}]", item, depth - 1)
    elif depth and hasattr(value, "cause") and hasattr(value, "function"):
        yield f"{name}.function", value.function
    if inspect.isclass(value) and value.__module__ not in sys.stdlib_module_names:
        for inner, member in vars(value).items():
            if isinstance(member, (staticmethod, classmethod)):
                yield f"{name}.{inner}", getattr(value, inner)


def _fits(name: str, answer: Any, candidate: Any) -> bool:
    """Whether a candidate gives something like what the solution gives."""
    if inspect.isclass(answer):
        return inspect.isclass(candidate) and _alike_classes(answer, candidate)
    return any(_gives(candidate, args, kwargs, *wanted) for args, kwargs, wanted in _calls[name])


def _alike_classes(answer: type, candidate: type) -> bool:
    own = {n for n, member in vars(answer).items() if inspect.isfunction(member) and not n.startswith("__")}
    try:
        needed = len(inspect.signature(answer).parameters)
        inspect.signature(candidate).bind(*range(needed))
    except (TypeError, ValueError):
        return False
    return all(hasattr(candidate, n) for n in own)


def _gives(candidate: Any, args: Any, kwargs: Any, wanted: Any) -> bool:
    try:
        inspect.signature(candidate).bind(*args, **kwargs)
    except (TypeError, ValueError):
        return False
    given = _copied((args, kwargs))
    if given is None:
        return False
    try:
        with _limited(), randomness.isolated():
            result = candidate(*given[0], **given[1])
    except BaseException:
        return False
    return _alike(wanted, result)


def _alike(wanted: Any, got: Any) -> bool:
    """Whether two results are of one kind."""
    import numpy as np
    import torch

    if isinstance(wanted, (torch.Tensor, np.ndarray)) and isinstance(got, (torch.Tensor, np.ndarray)):
        return tuple(wanted.shape) == tuple(got.shape)
    if isinstance(wanted, torch.nn.Module):
        return isinstance(got, torch.nn.Module)
    numbers = (bool, int, float, np.generic)
    if isinstance(wanted, numbers) or (isinstance(wanted, torch.Tensor) and wanted.ndim == 0):
        return isinstance(got, numbers) or getattr(got, "shape", None) == ()
    if isinstance(wanted, (list, tuple)) and isinstance(got, (list, tuple)):
        return len(wanted) == len(got)
    if isinstance(wanted, Mapping):
        return isinstance(got, Mapping)
    return type(wanted) is type(got)


def _copied(value: Any) -> Any:
    try:
        return copy.deepcopy(value)
    except Exception:
        return None


class _TooLong(BaseException):
    pass


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    def stop(*_: object) -> None:
        raise _TooLong

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, _SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)

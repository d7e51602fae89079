"""Recording what the answer key gives in the public cases, by running them on right and on wrong answers.

What is then released is tried as an answer, see `released`: whoever builds a course is told what computes one.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import tempfile
import warnings
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from autograder import randomness
from autograder.build import answer_key
from autograder.build.source import Assignment
from autograder.build.tests import recording_text, replaying
from autograder.checks.contract import Outcome
from autograder.errors import BuildError
from autograder.judge.cases import Case, load_cases
from autograder.key.record import recording
from autograder.key.replay import in_case
from autograder.validate import released
from autograder.validate.conditions import Condition, condition
from autograder.validate.engine import wait_for_station
from autograder.validate.implementations import Implementation, Role, implementations
from autograder.validate.stations import Start, Stations
from autograder.validate.trial import Trial
from autograder.worker.kernel import die_with_parent

_TRIED = (Role.SOLUTION, Role.VARIANT, Role.CURATED)
_LEAST_SECONDS, _SLOWER = 5.0, 20.0


def out_of_date(assignment: Assignment) -> tuple[str, ...]:
    """The questions whose released cases were not recorded and tried with these sources."""
    return tuple(q for q in replaying(assignment) if answer_key.fault(assignment, q))


def bring_up_to_date(assignments: Iterable[Assignment], workers: int = 2) -> Iterator[str]:
    """Record what is missing, and write it down; yields ``assignment/question`` as each is done.

    Raises:
        BuildError: a right answer does not pass, the answer key cannot be kept as data, or something that students
            are given computes an answer.
    """
    todo = [(assignment, found) for assignment in assignments if (found := out_of_date(assignment))]
    if not todo:
        return
    with Start() as start:
        for number, (assignment, questions) in enumerate(todo):
            stations = Stations(start, start.folder / str(number), assignment, questions)
            try:
                pool = ProcessPoolExecutor(
                    min(workers, len(questions)),
                    mp_context=multiprocessing.get_context("fork"),
                    initializer=_begin,
                    initargs=(os.getpid(),),
                )
                with pool:
                    works = [pool.submit(_record, assignment, q, stations.solved / q) for q in questions]
                    for question, work in zip(questions, works, strict=True):
                        answer_key.write(assignment, question, work.result())
                    tries = [pool.submit(_try, assignment, q, stations.solved / q) for q in questions]
                    for question, tried in zip(questions, tries, strict=True):
                        if refused := tried.result():
                            answer_key.forget(assignment, question)
                            raise BuildError(refused)
                        yield f"{assignment.name}/{question}"
            finally:
                stations.close()


def recorded(assignment: Assignment, question: str) -> list[list[Any]]:
    """What the answer key of one question gives now; nothing is written."""
    with Start() as start:
        stations = Stations(start, start.folder / "0", assignment, [question])
        try:
            return _record(assignment, question, stations.solved / question)
        finally:
            stations.close()


def _begin(parent: int) -> None:
    import torch

    die_with_parent()
    if os.getppid() != parent:
        os._exit(1)
    torch.set_num_threads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _record(assignment: Assignment, question: str, station: Path) -> list[list[Any]]:
    cases = _public_cases(assignment, question)
    limit = assignment.limits.case_seconds * 10
    with recording() as recorder:
        for one in implementations(assignment, question, generated=False):
            if one.role in _TRIED:
                seconds = _run(assignment, one, wait_for_station(station), cases, limit)
                if one.role is Role.SOLUTION:
                    limit = min(limit, max(_LEAST_SECONDS, _SLOWER * seconds))
            if recorder.problems:
                raise BuildError(f"{assignment.test_file(question)}: {recorder.problems[0]}")
    return recorder.entries


def _try(assignment: Assignment, question: str, station: Path) -> str:
    """Why what students are given must not be released, or "" if nothing of it answers the question."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        cases = load_cases(assignment.test_file(question))
    (solution,) = (
        one for one in implementations(assignment, question, generated=False) if one.role is Role.SOLUTION
    )
    worth = sum(case.points for case in cases)
    with Trial(
        assignment, solution, wait_for_station(station), cases, assignment.limits.case_seconds * 10
    ) as trial:
        for found in released.tried(assignment, trial, cases, condition(question, len(cases), 0)):
            if found.points > released.MAY_EARN * worth:
                return (
                    f"{assignment.test_file(question)}: students would be given {found.candidate}, which as "
                    f"{found.answer} earns {found.points:g} of {worth:g} points; mark it with @checks.key"
                )
    return ""


def _run(
    assignment: Assignment, one: Implementation, station: Path, cases: Sequence[Case], seconds: float
) -> float:
    """Run the public cases on one answer, and return what the slowest took."""
    public = Condition(0, randomness.PUBLIC_SEED, tuple(range(len(cases))), 0, 1)
    slowest = 0.0
    with Trial(assignment, one, station, cases, seconds) as trial:
        for case in cases:
            with in_case(case.name):
                run = trial.case(case, public, randomness.PUBLIC_SEED)
            slowest = max(slowest, run.seconds)
            if one.role.right and run.outcome is not Outcome.PASSED:
                raise BuildError(
                    f"{assignment.test_file(one.question)}: {case.name}: {one.name!r} does not pass: {run.message}"
                )
    return slowest


def _public_cases(assignment: Assignment, question: str) -> list[Case]:
    text = recording_text(assignment.test_file(question).read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="recording-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = Path(folder) / f"{question}.py"
        path.write_text(text, encoding="utf-8")
        return [case for case in load_cases(path) if not case.hidden]

"""Judging everything of a course: several at a time, resumable, nothing judged twice."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.build.source import Assignment, Kind, solution_of
from autograder.data import store as data_store
from autograder.errors import UserError
from autograder.judge.cases import Case, load_cases
from autograder.judge.session import NoWorker, clean_environment
from autograder.validate import trial
from autograder.validate.conditions import Condition, again, condition
from autograder.validate.implementations import FROM_MEMORY, Implementation, Role, implementations, stubs
from autograder.validate.store import Finding, Store
from autograder.worker.kernel import die_with_parent

LOOK_SECONDS = 1.0
START_SECONDS = 600.0
"""How long the cells before a question may take."""
RIGHT_RUNS_A_SEED = 6
"""With 50 seeds a question's right answers are judged 300 times, the solution more often if variants are few."""
FEW = 5
"""Seeds for what is neither right nor a mutant: cheats, stubs, equivalents."""
PATIENCE = 10.0
"""A right answer gets this many times the seconds a case may take: here the machine is busy, and it is the
test that is judged. What the solution needs is measured apart."""
SLOWER, LEAST_SECONDS = 20.0, 5.0
"""A mutant gets so many times the seconds that the solution's slowest case took, and never less than these."""


@dataclass(frozen=True)
class Plan:
    """How much is run.

    Attributes:
        seeds: for each question.
        smoke: only the solution, the stub, the variants and the curated mutants, once each.
    """

    seeds: Mapping[str, int]
    smoke: bool = False

    def conditions(self, implementation: Implementation, cases: int, variants: int) -> list[Condition]:
        """The conditions an implementation is judged under."""
        question, role = implementation.question, implementation.role
        seeds = self.seeds[question]
        if role is Role.SOLUTION:
            seeds = max(seeds, (RIGHT_RUNS_A_SEED - variants) * seeds) if seeds > 1 else 1
        elif role not in (Role.VARIANT, Role.CURATED, Role.GENERATED):
            seeds = min(seeds, FEW)
        found = [condition(question, cases, number) for number in range(seeds)]
        if role is Role.CHEAT:
            return [replace(one, order=tuple(range(cases)), draws=0, threads=1) for one in found]
        if seeds > 1 and role in (Role.SOLUTION, Role.VARIANT, Role.CURATED):
            found += again(found[0])
        return found


@dataclass(frozen=True)
class Subject:
    """An assignment with everything that is judged of it."""

    assignment: Assignment
    cases: Mapping[str, list[Case]]
    implementations: Mapping[str, list[Implementation]]
    plan: Plan

    @classmethod
    def of(cls, assignment: Assignment, questions: Sequence[str], plan: Plan) -> Subject:
        """Load the cases and make the mutants.

        Raises:
            BuildError: a test file cannot be read, a mutant or an equivalent no longer applies.
        """
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            cases = {question: load_cases(assignment.test_file(question)) for question in questions}
        made = {q: implementations(assignment, q, generated=not plan.smoke) for q in questions}
        return cls(assignment, cases, made, plan)

    def conditions(self, implementation: Implementation) -> list[Condition]:
        """The conditions of one of its implementations."""
        question = implementation.question
        variants = sum(one.role is Role.VARIANT for one in self.implementations[question])
        return self.plan.conditions(implementation, len(self.cases[question]), variants)

    def missing(self, finding: Finding) -> list[Condition]:
        """The conditions that have not been run yet."""
        role = finding.implementation.role
        if role.wrong and trial.decided(finding, role is Role.GENERATED):
            return []
        done = {run.number for run in finding.runs}
        return [one for one in self.conditions(finding.implementation) if one.number not in done]


class Stations:
    """The processes that stand before the questions of one assignment.

    Args:
        questions: where to leave a station.
        stub: run the stubs of the answers, instead of the solutions.
    """

    def __init__(self, assignment: Assignment, questions: Sequence[str], stub: bool) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="autograder-"))
        (self.folder / "data").mkdir()
        (self.folder / "home").mkdir()
        hidden_from_students = data_store.root() / "student"
        if hidden_from_students.is_dir():
            (self.folder / "data" / "student").symlink_to(hidden_from_students)
        environment = {**clean_environment(self.folder), "OMP_NUM_THREADS": "1"}
        environment.pop("OMP_THREAD_LIMIT", None)  # workers are told how many threads to use
        environment["OMP_WAIT_POLICY"] = "passive"  # two threads that spin on one free core take for ever
        self._process = subprocess.Popen(
            [sys.executable, "-s", "-P", "-m", "autograder.validate.station"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder / "home",
            env=environment,
            text=True,
        )
        settings = {
            "folder": str(self.folder),
            "cells": list(_cells(assignment, stub)),
            "stop": list(questions),
        }
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(settings) + "\n")
        self._process.stdin.flush()

    def raised(self) -> list[str]:
        """The cells that raised so far: their ids, and what."""
        path = self.folder / "raised"
        return [line for line in path.read_text().splitlines() if line] if path.exists() else []

    def running(self) -> bool:
        """Whether the process lives."""
        return self._process.poll() is None

    def close(self) -> None:
        """End the process, and with it every station and worker."""
        self._process.kill()
        self._process.wait()
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def _cells(assignment: Assignment, stub: bool) -> Iterator[dict[str, str | None]]:
    """The code cells in order; of an answer the question is named, for a station to be left there."""
    answers = {question: iter(cells) for question, cells in stubs(assignment).items()}
    for cell in assignment.cells:
        if cell.kind is Kind.CODE:
            yield {"id": cell.id, "question": None, "source": cell.source}
        elif cell.kind is Kind.ANSWER and cell.question is not None:
            source = next(answers[cell.question]) if stub else solution_of(cell.source)
            yield {"id": cell.id, "question": cell.question, "source": source}


# ----------------------------------------------------------------------------------- the pool


def judge(subject: Subject, store: Store, workers: int, force: bool = False) -> Iterator[Finding]:
    """Judge what has not been judged, and yield every finding as it is complete.

    Raises:
        UserError: the solution's own cells raise, or its process ends.
    """
    todo: list[Finding] = []
    for question in subject.implementations:
        for implementation in subject.implementations[question]:
            finding = Finding(implementation) if force else store.read(subject.assignment, implementation)
            if subject.missing(finding):
                todo.append(finding)
            else:
                yield finding
    if not todo:
        return
    questions = list(dict.fromkeys(finding.implementation.question for finding in todo))
    with contextlib.ExitStack() as stack:
        stations = Stations(subject.assignment, questions, stub=False)
        stack.callback(stations.close)
        alone = Stations(subject.assignment, questions, stub=True)
        stack.callback(alone.close)
        work = _Work(subject, store, stations.folder, alone.folder)
        for judged in _in_pool(work, todo, workers):
            if judged is not None:
                yield judged
            if raised := stations.raised():
                raise UserError(
                    f"{subject.assignment.name}: the notebook with the solutions raises: {raised[0]}"
                )
            if not (stations.running() and alone.running()):
                raise UserError(f"{subject.assignment.name}: the process that runs the notebook has ended")


@dataclass(frozen=True)
class _Work:
    """What every judging process knows."""

    subject: Subject
    store: Store
    stations: Path
    alone: Path


def _in_pool(work: _Work, todo: list[Finding], workers: int) -> Iterator[Finding | None]:
    """Findings as they are complete, and None now and then, for the caller to look whether all is well.

    The solution of each question comes first: the time it takes limits that of the mutants.
    """
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_start, initargs=(work,)) as pool:
        running: set[Future[Finding]] = set()
        try:
            seconds: dict[str, float] = {}
            first = [finding for finding in todo if finding.implementation.role is Role.SOLUTION]
            rest = [finding for finding in todo if finding.implementation.role is not Role.SOLUTION]
            running = {pool.submit(_judge_one, finding, 0.0) for finding in first}
            for question in {finding.implementation.question for finding in rest}:
                known = _seconds_of_solution(work, question)
                if known is not None:
                    seconds[question] = known
            waiting = list(rest)
            while running or waiting:
                ready = [f for f in waiting if f.implementation.question in seconds]
                waiting = [f for f in waiting if f.implementation.question not in seconds]
                running |= {pool.submit(_judge_one, f, seconds[f.implementation.question]) for f in ready}
                finished, running = wait(running, LOOK_SECONDS, return_when=FIRST_COMPLETED)
                if not finished:
                    yield None
                for future in finished:
                    finding = _result(future)
                    if finding.implementation.role is Role.SOLUTION:
                        seconds[finding.implementation.question] = slowest(finding)
                    yield finding
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in list((pool._processes or {}).values()):
                process.terminate()


def _result(future: Future[Finding]) -> Finding:
    try:
        return future.result()
    except (BrokenProcessPool, NoWorker) as error:
        raise UserError(
            f"a process of ours was ended from outside ({error}); the same command goes on from here"
        ) from None


def slowest(finding: Finding) -> float:
    """Seconds of the slowest case in any run."""
    return max((case.seconds for run in finding.runs for case in run.cases.values()), default=0.0)


def _seconds_of_solution(work: _Work, question: str) -> float | None:
    (solution,) = [i for i in work.subject.implementations[question] if i.role is Role.SOLUTION]
    finding = work.store.read(work.subject.assignment, solution)
    return slowest(finding) if finding.runs else None


_here: list[_Work] = []


def _start(work: _Work) -> None:
    import torch

    torch.set_num_threads(1)
    die_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started us
    _here[:] = [work]


def _judge_one(finding: Finding, seconds_of_solution: float) -> Finding:
    """Run what is missing of one implementation, and keep it."""
    (work,) = _here
    subject, implementation = work.subject, finding.implementation
    role, limit = implementation.role, PATIENCE * subject.assignment.limits.case_seconds
    folder = work.alone if role is Role.ALONE else work.stations
    station = _wait_for(folder / implementation.question)
    seconds = limit
    if not role.right and role is not Role.STUB:
        seconds = min(limit, max(LEAST_SECONDS, SLOWER * seconds_of_solution))
    cases, missing = subject.cases[implementation.question], subject.missing(finding)
    with trial.Trial(subject.assignment, implementation, station, cases, seconds) as one:
        if role.wrong:
            trial.judge_wrong(one, finding, missing)
        elif implementation.name == "replayed" and role is Role.CHEAT:
            recorded = replace(missing[0], seed=missing[0].seed + 1)
            trial.judge_replayed(one, finding, missing, recorded)
        elif role is Role.CHEAT and implementation.name in FROM_MEMORY:
            trial.judge_memory(one, finding, missing)
        elif role is Role.CHEAT:
            trial.judge_constant(one, finding, missing)
        else:
            trial.judge_right(one, finding, missing)
    finding.memory = max(finding.memory, one.memory)
    work.store.write(subject.assignment, finding)
    return finding


def _wait_for(address: Path) -> Path:
    deadline = time.monotonic() + START_SECONDS
    while not address.exists():
        if time.monotonic() > deadline or not address.parent.exists():
            raise UserError(f"the cells before {address.name} do not come to an end")
        time.sleep(0.05)
    return address

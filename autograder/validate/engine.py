"""Judging everything of a course: several at a time, resumable, nothing judged twice."""

from __future__ import annotations

import importlib
import itertools
import multiprocessing
import os
import signal
import time
import warnings
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.build.source import Assignment
from autograder.build.tests import public_tests
from autograder.errors import BuildError, UserError
from autograder.grade.course import FIRST_OPTIMIZER
from autograder.judge.cases import Case, load_cases
from autograder.judge.session import NoWorker, too_busy
from autograder.startup import quick_imports
from autograder.validate import both, released, trial
from autograder.validate.conditions import Condition, again, condition
from autograder.validate.implementations import (
    CHEATS,
    FROM_MEMORY,
    RELEASED,
    Implementation,
    Role,
    implementations,
)
from autograder.validate.stations import Start, Stations, places
from autograder.validate.store import Finding, Store
from autograder.wire.errors import MachineBusy
from autograder.worker.kernel import die_with_parent

LOOK_SECONDS = 1.0
START_SECONDS = 600.0
"""How long the cells before a question may take."""
RIGHT_RUNS_A_SEED = 6
"""With 50 seeds a question's right answers are judged 300 times, the solution more often if variants are few; and the
public cases of each on 300 seeds."""
FEW = 5
"""Seeds for what is neither right nor a mutant: cheats, stubs, equivalents."""
BLIND = 20
"""Seeds for answers of people who have not seen the tests."""
FORGED = 2
"""Seeds for wrong answers with the reports of right ones: what was believed does not depend on the seed."""
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
        blind: only answers of people who have not seen the tests, beside the solution, by which mutants are timed.
        public: only the public cases of the solution and the variants, on so many seeds; 0 for the whole.
    """

    seeds: Mapping[str, int]
    smoke: bool = False
    blind: bool = False
    public: int = 0

    def conditions(self, implementation: Implementation, cases: int, variants: int) -> list[Condition]:
        """The conditions an implementation is judged under."""
        question, role = implementation.question, implementation.role
        if self.public:
            return []
        seeds = self.seeds[question]
        if role is Role.SOLUTION and self.blind:
            seeds = 1
        elif role is Role.SOLUTION:
            seeds = max(seeds, (RIGHT_RUNS_A_SEED - variants) * seeds) if seeds > 1 else 1
        elif role.blind:
            seeds = min(seeds, BLIND)
        elif role not in (Role.VARIANT, Role.CURATED, Role.GENERATED):
            seeds = min(seeds, FORGED if role is Role.FORGED else FEW)
            seeds = (
                1 if implementation.name == RELEASED else seeds
            )  # which of them comes best hardly depends on it
        found = [condition(question, cases, number) for number in range(seeds)]
        if role in (Role.CHEAT, Role.FORGED):
            return [replace(one, order=tuple(range(cases)), draws=0, threads=1) for one in found]
        if seeds > 1 and role in (Role.SOLUTION, Role.VARIANT, Role.CURATED):
            found += again(found[0])
        return found

    def public_seeds(self, implementation: Implementation) -> int:
        """On how many seeds the public cases of a right answer are run beside that."""
        if self.smoke or implementation.role not in _WRITTEN:
            return 0
        return self.public or RIGHT_RUNS_A_SEED * self.seeds[implementation.question]


_WRITTEN = (Role.SOLUTION, Role.VARIANT)
"""Right answers that somebody wrote."""


@dataclass(frozen=True)
class Subject:
    """An assignment with everything that is judged of it.

    Attributes:
        released: the released test files by question; None where what their answer keys gave is out of date.
    """

    assignment: Assignment
    cases: Mapping[str, list[Case]]
    implementations: Mapping[str, list[Implementation]]
    plan: Plan
    released: Mapping[str, str] | None

    @classmethod
    def of(cls, assignment: Assignment, questions: Sequence[str], plan: Plan) -> Subject:
        """Load the cases and make the mutants.

        Raises:
            BuildError: a test file cannot be read, a mutant or an equivalent no longer applies.
        """
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            cases = {question: load_cases(assignment.test_file(question)) for question in questions}
        made = {q: implementations(assignment, q, not (plan.smoke or plan.public)) for q in questions}
        if plan.public:
            made = {q: [one for one in some if one.role in _WRITTEN] for q, some in made.items()}
        if plan.blind:
            made = {
                q: [one for one in some if one.role.blind or one.role is Role.SOLUTION]
                for q, some in made.items()
            }
        try:
            texts = public_tests(assignment)
        except BuildError:
            texts = None
        return cls(assignment, cases, made, plan, texts)

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
        if finding.implementation.name == RELEASED and self.released is None:
            return []
        done = {run.number for run in finding.runs}
        return [one for one in self.conditions(finding.implementation) if one.number not in done]

    def complete(self, finding: Finding) -> bool:
        """Whether all of it has been run."""
        tried = finding.public_seeds >= self.plan.public_seeds(finding.implementation)
        return tried and not self.missing(finding)


# ----------------------------------------------------------------------------------- the pool


@dataclass
class _Work:
    """An assignment that is being judged.

    Attributes:
        todo: what the pool has not been given yet.
        left: how many findings have not come back.
    """

    subject: Subject
    folder: Path
    todo: list[Finding]
    stations: Stations | None = None
    left: int = 0

    @property
    def name(self) -> str:
        """The assignment's."""
        return self.subject.assignment.name

    def look(self) -> None:
        """See that all is well.

        Raises:
            UserError: the solution's own cells raise, or the process that runs them has ended.
        """
        assert self.stations is not None
        if raised := self.stations.raised():
            raise UserError(f"{self.name}: the notebook with the solutions raises: {raised[0]}")
        if not self.stations.alive:
            raise UserError(f"{self.name}: the process that runs the notebook has ended")


_AHEAD = 2
"""Assignments whose notebooks run: while the last answers to one are judged, the next one starts."""


def judge(
    subjects: Sequence[Subject], store: Store, workers: int, force: bool = False
) -> Iterator[tuple[str, Finding]]:
    """Judge what has not been judged, and yield every finding, with its assignment's name, as it is complete.

    Raises:
        UserError: the solution's own cells raise, or a process has ended.
    """
    waiting: list[tuple[Subject, list[Finding]]] = []
    for subject in subjects:
        todo = []
        for implementation in itertools.chain.from_iterable(subject.implementations.values()):
            finding = Finding(implementation) if force else store.read(subject.assignment, implementation)
            if not subject.complete(finding):
                todo.append(finding)
            else:
                yield subject.assignment.name, finding
        if todo:
            waiting.append((subject, todo))
    if not waiting:
        return
    with Start() as start:
        with quick_imports():  # once for all judging processes, which are forks of this one
            for module in ("torch", FIRST_OPTIMIZER, "sklearn.metrics"):
                importlib.import_module(module)
        works = [
            _Work(subject, start.folder / str(n), todo, left=len(todo))
            for n, (subject, todo) in enumerate(waiting)
        ]
        yield from _Judging(works, store, start, workers).findings()


class _Judging:
    """Judges all that is left, several answers at a time.

    Of each question the solution comes first: the time that it takes limits that of the mutants.
    """

    def __init__(self, works: Sequence[_Work], store: Store, start: Start, workers: int) -> None:
        self.store, self.start = store, start
        self.closed, self.open = deque(works), dict[str, _Work]()
        self.seconds: dict[tuple[str, str], float] = {}
        self.running: dict[Future[Finding], str] = {}
        here = {work.name: _Place(work.subject, store, *places(work.folder)) for work in works}
        self.pool = ProcessPoolExecutor(
            workers,
            mp_context=multiprocessing.get_context("fork"),
            initializer=_start,
            initargs=(os.getpid(), here),
        )

    def findings(self) -> Iterator[tuple[str, Finding]]:
        """Every finding as it is complete."""
        try:
            while self.open or self.closed:
                self._hand_out()
                finished, _ = wait(self.running, LOOK_SECONDS, return_when=FIRST_COMPLETED)
                for future in finished:
                    name, finding = self.running.pop(future), _result(future)
                    work = self.open[name]
                    work.left -= 1
                    if finding.implementation.role is Role.SOLUTION:
                        self.seconds[name, finding.implementation.question] = slowest(finding)
                    yield name, finding
                for work in list(self.open.values()):
                    work.look()
                    if not work.left:
                        del self.open[work.name]
                        assert work.stations is not None
                        work.stations.close()
        finally:
            self.pool.shutdown(wait=False, cancel_futures=True)
            for process in list((self.pool._processes or {}).values()):
                process.terminate()

    def _hand_out(self) -> None:
        """Give the pool what can be judged by now, of the next assignment when it has got all of the one before."""
        for name, work in self.open.items():
            ready = [f for f in work.todo if (name, f.implementation.question) in self.seconds]
            work.todo = [f for f in work.todo if (name, f.implementation.question) not in self.seconds]
            for finding in ready:
                self._submit(work, finding, self.seconds[name, finding.implementation.question])
        if self.closed and len(self.open) < _AHEAD and not any(work.todo for work in self.open.values()):
            self._begin(self.closed.popleft())

    def _begin(self, work: _Work) -> None:
        questions = list(dict.fromkeys(finding.implementation.question for finding in work.todo))
        work.stations = Stations(self.start, work.folder, work.subject.assignment, questions)
        self.open[work.name] = work
        solutions = [f for f in work.todo if f.implementation.role is Role.SOLUTION]
        work.todo = [f for f in work.todo if f.implementation.role is not Role.SOLUTION]
        for finding in solutions:
            self._submit(work, finding, 0.0)
        for question in set(questions) - {f.implementation.question for f in solutions}:
            self.seconds[work.name, question] = self._seconds_of_solution(work.subject, question)

    def _submit(self, work: _Work, finding: Finding, seconds: float) -> None:
        self.running[self.pool.submit(_judge_one, work.name, finding, seconds)] = work.name

    def _seconds_of_solution(self, subject: Subject, question: str) -> float:
        (solution,) = [i for i in subject.implementations[question] if i.role is Role.SOLUTION]
        return slowest(self.store.read(subject.assignment, solution))


def _result(future: Future[Finding]) -> Finding:
    try:
        return future.result()
    except (BrokenProcessPool, NoWorker) as error:
        raise UserError(
            f"a process of ours was ended from outside ({error}); the same command goes on from here"
        ) from None
    except MachineBusy as error:
        raise too_busy(str(error)) from None


def slowest(finding: Finding) -> float:
    """Seconds of the slowest case in any run."""
    return max((case.seconds for run in finding.runs for case in run.cases.values()), default=0.0)


# ------------------------------------------------------------------- in the processes of the pool


@dataclass(frozen=True)
class _Place:
    """What every judging process knows of an assignment: its stations are in two folders."""

    subject: Subject
    store: Store
    solved: Path
    alone: Path


_here: dict[str, _Place] = {}


def _start(parent: int, here: dict[str, _Place]) -> None:
    import torch

    die_with_parent()
    if os.getppid() != parent:  # it ended before we asked to be told
        os._exit(1)
    torch.set_num_threads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started us
    _here.update(here)


_COMPARED = (Role.SOLUTION, Role.STUB, Role.VARIANT, Role.CURATED)
"""What is judged in a student's kernel as well, with the released cases."""


def _judge_one(assignment: str, finding: Finding, seconds_of_solution: float) -> Finding:
    """Run what is missing of one implementation, and keep it."""
    work = _here[assignment]
    subject, implementation = work.subject, finding.implementation
    role, limit = implementation.role, PATIENCE * subject.assignment.limits.case_seconds
    folder = work.alone if role is Role.ALONE else work.solved
    station = wait_for_station(folder / implementation.question)
    seconds = limit
    if (
        not role.right
        and role is not Role.STUB
        and not (role is Role.CHEAT and implementation.name not in CHEATS)
    ):
        seconds = min(limit, max(LEAST_SECONDS, SLOWER * seconds_of_solution))
    cases, missing = subject.cases[implementation.question], subject.missing(finding)
    with trial.Trial(subject.assignment, implementation, station, cases, seconds) as one:
        if role.wrong:
            trial.judge_wrong(one, finding, missing)
        elif implementation.name == "replayed" and role is Role.CHEAT:
            recorded = replace(missing[0], seed=missing[0].seed + 1)
            trial.judge_replayed(one, finding, missing, recorded)
        elif implementation.name == RELEASED and role is Role.CHEAT:
            released.judge_released(subject.assignment, one, finding, cases, missing[0])
        elif role is Role.CHEAT and implementation.name in FROM_MEMORY:
            trial.judge_memory(one, finding, missing)
        elif role is Role.FORGED:
            (solution,) = [
                i for i in subject.implementations[implementation.question] if i.role is Role.SOLUTION
            ]
            trial.judge_forged(one, finding, missing, solution.cells)
        elif role is Role.CHEAT and implementation.name in CHEATS:
            trial.judge_constant(one, finding, missing)
        else:
            trial.judge_right(one, finding, missing)
            trial.judge_public(one, finding, subject.plan.public_seeds(implementation))
    finding.memory = max(finding.memory, one.memory)
    if (
        not (subject.plan.smoke or subject.plan.public)
        and role in _COMPARED
        and finding.apart is None
        and subject.released is not None
    ):
        text = subject.released[implementation.question]
        found = both.apart(subject.assignment, implementation, station, cases, text, seconds)
        finding.apart = [str(one) for one in found]
    work.store.write(subject.assignment, finding)
    return finding


def wait_for_station(address: Path) -> Path:
    """The address, once workers can be had there."""
    deadline = time.monotonic() + START_SECONDS
    while not address.exists():
        if time.monotonic() > deadline or not address.parent.exists():
            raise UserError(f"the cells before {address.name} do not come to an end")
        time.sleep(0.05)
    return address

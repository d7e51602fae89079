"""Judging one implementation of one question under many conditions."""

from __future__ import annotations

import json
import math
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Self

from autograder import randomness
from autograder.build.source import Assignment, Kind, solution_of
from autograder.checks.compare import measured
from autograder.checks.contract import Outcome
from autograder.judge.cases import Case, CaseResult, run_case
from autograder.judge.session import WorkerSession
from autograder.validate.conditions import BASE_SEED, Condition
from autograder.validate.forger import Forger
from autograder.validate.implementations import Implementation, Role
from autograder.validate.station import SCRIPT
from autograder.validate.store import CaseRun, Finding, Run
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied, WorkerTimeout

CPU_SECONDS = 3600.0
TIMEOUT, PROCESS_ENDED = "timeout", "process-ended"
FULL_RUNS = 2
"""Runs of a mutant in which every case runs; after them a run ends with the first case that fails."""
SURVIVALS = 5
"""Runs without a kill after which a generated mutant is not tried further."""


class Trial:
    """A question's cases against one implementation.

    Args:
        station: the address that gives workers.
        cases: of the question, in the order of the file.
        seconds: for a case.

    Attributes:
        script: what a worker does instead of judging as it is, see `station`.
        prepare: called in every new worker, after the answer's cells.
        honest: the solution's cells, where its worker reports in the place of the answer's; see `forger`.
    """

    def __init__(
        self,
        assignment: Assignment,
        implementation: Implementation,
        station: Path,
        cases: Sequence[Case],
        seconds: float,
    ) -> None:
        self.assignment, self.implementation = assignment, implementation
        self.station, self.cases, self.seconds = station, cases, seconds
        self.script: dict[str, str] = {}
        self.prepare: Callable[[Condition], None] | None = None
        self.honest: tuple[str, ...] | None = None
        self.memory = 0
        self._stack = ExitStack()
        self._session: WorkerSession | None = None
        self._condition: Condition | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, condition: Condition, first: str | None = None, to_first_kill: bool = False) -> Run:
        """Run the cases under a condition.

        Args:
            first: the case to begin with.
            to_first_kill: stop at the first case that fails.
        """
        run = Run(condition.number, {}, True)
        message = condition.number == 0 or self.implementation.role.right
        order = sorted((self.cases[i] for i in condition.order), key=lambda case: case.name != first)
        for case in order:
            result = self.case(case, condition)
            if not message:
                result.message = ""
            run.cases[case.name] = result
            if to_first_kill and result.outcome in (Outcome.FAILED, Outcome.NOT_ATTEMPTED):
                run.complete = len(run.cases) == len(order)
                break
        return run

    def case(self, case: Case, condition: Condition, seed: int | None = None) -> CaseRun:
        """Run one case; a worker that ends is a failure of the case, as in grading.

        Args:
            seed: of the case; by default what the condition gives it.
        """
        secret = randomness.derive(condition.seed, case.question, case.name) if seed is None else seed
        collected: list[tuple[float, float]] = []
        token = measured.set(collected)
        try:
            result = run_case(self.worker(condition), case, secret, self.seconds)
        except (WorkerDied, ProtocolError) as error:
            self.close()
            why = TIMEOUT if isinstance(error, WorkerTimeout) else PROCESS_ENDED
            return CaseRun(Outcome.FAILED, 0, why, self.seconds, str(error))
        finally:
            measured.reset(token)
        self.memory = max(self.memory, result.peak_memory)
        return CaseRun(
            result.outcome, result.points, result.diagnosis, result.seconds,
            result.detail or result.message, _telling(result, collected),
        )  # fmt: skip

    def worker(self, condition: Condition) -> WorkerSession:
        """A worker in which the answer's cells have run, brought into the condition."""
        if self._session is None:
            self._condition = None
            self._session = self._open()
            if "replay" in self.script:
                return self._session
            self._run(condition, self.implementation.cells)
            if self.honest is not None:
                wrong, self._session = self._session, self._open()
                self._run(condition, self.honest)
                self._session = Forger(wrong, self._session)
            self._condition = condition
            if self.prepare is not None:
                self.prepare(condition)
        if self._condition not in (None, condition):
            self._ask(condition.preparation)
            self._condition = condition
        return self._session

    @property
    def running(self) -> bool:
        """Whether there is a worker."""
        return self._session is not None

    def _open(self) -> WorkerSession:
        """A new worker, in which nothing of this question has run."""
        scratch = Path(self._stack.enter_context(tempfile.TemporaryDirectory(dir=self.station.parent)))
        if self.script:
            (scratch / SCRIPT).write_text(json.dumps(self.script))
        limits = replace(self.assignment.limits, cpu_seconds=CPU_SECONDS)
        return WorkerSession(str(self.station), scratch, limits)

    def _run(self, condition: Condition, answer: Sequence[str]) -> None:
        """Bring the new worker into the condition, and run the cells in it."""
        assert self._session is not None
        self._ask(condition.preparation)
        self._session.used.start()
        for source in self._cells(answer):
            self._ask(source)

    def tell(self, condition: Condition, source: str) -> None:
        """Run a cell of ours in the worker."""
        self.worker(condition)
        self._ask(source)

    def close(self) -> None:
        """End the worker."""
        if self._session is not None:
            self._session.close()
            self._session = None
        self._stack.close()

    def _ask(self, source: str) -> None:
        assert self._session is not None
        self._session.limit(self.seconds)
        try:
            self._session.ask("run", source=source)
        except StudentError as error:
            raise WorkerDied(str(error)) from None

    def _cells(self, answer: Sequence[str]) -> list[str]:
        """The answer's cells, with ours that stand between them and the check."""
        question, found, answers = self.implementation.question, [], iter(answer)
        inside = False
        for cell in self.assignment.cells:
            if cell.id == question:
                break
            if cell.kind is Kind.ANSWER and cell.question == question:
                inside = True
                found.append(next(answers))
            elif inside and cell.kind in (Kind.CODE, Kind.ANSWER):
                found.append(solution_of(cell.source))
        return found


def _telling(result: CaseResult, collected: list[tuple[float, float]]) -> tuple[float, float] | None:
    """The comparison that says most: a check that looks for the cause compares with wrong answers too."""
    ratios = [
        (deviation / tolerance if tolerance else math.inf if deviation else 0.0, deviation, tolerance)
        for deviation, tolerance in collected
    ]
    if result.outcome is Outcome.PASSED:
        within = [entry for entry in ratios if entry[0] <= 1]
        return max(within)[1:] if within else None
    return next((entry[1:] for entry in ratios if entry[0] > 1), None)


# ------------------------------------------------------------------------------------ by role


def judge_right(trial: Trial, finding: Finding, conditions: Sequence[Condition]) -> None:
    """A right answer gets a fresh worker for every run, as in grading, and every case runs."""
    for condition in conditions:
        finding.runs.append(trial.run(condition))
        trial.close()


def judge_public(trial: Trial, finding: Finding, seeds: int) -> None:
    """The public cases of a right answer on more seeds, in one worker.

    Whoever passes them in the notebook, under the one public seed, must not lose their points under a secret one.
    """
    public = [case for case in trial.cases if not case.hidden]
    usual = Condition(0, BASE_SEED, tuple(range(len(trial.cases))), 0, 1)
    for number in range(finding.public_seeds, seeds):
        for case in public:
            seed = randomness.derive(BASE_SEED, "public", case.question, case.name, number)
            run = trial.case(case, usual, seed)
            if not run.passed:
                finding.public_failures.append(f"{case.name} on seed {number}: {run.message}")
        finding.public_seeds = number + 1


def judge_wrong(trial: Trial, finding: Finding, conditions: Sequence[Condition]) -> None:
    """A mutant keeps its worker; after the first runs each begins with the case that killed before."""
    generated = finding.implementation.role is Role.GENERATED
    for condition in conditions:
        if decided(finding, generated):
            break
        full = condition.number < (1 if generated else FULL_RUNS)
        run = trial.run(condition, killer(finding), to_first_kill=not full)
        finding.runs.append(run)


def decided(finding: Finding, generated: bool) -> bool:
    """Whether more runs would say nothing new: two time-outs, or a generated mutant that survives."""
    timeouts = sum(
        any(case.diagnosis == TIMEOUT for case in run.cases.values()) for run in finding.runs if run.failed
    )
    survived = sum(not run.failed for run in finding.runs)
    return timeouts >= 2 or (generated and survived >= SURVIVALS)


def killer(finding: Finding) -> str | None:
    """The case that failed most often so far."""
    counts: dict[str, int] = {}
    for run in finding.runs:
        for name in run.failed:
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: counts[name]) if counts else None


def judge_constant(trial: Trial, finding: Finding, conditions: Sequence[Condition]) -> None:
    """A cheat whose results are constants of the right shape."""
    install = _install(trial.cases, finding.implementation.name)
    trial.prepare = lambda condition: trial.tell(condition, install)
    for condition in conditions:
        finding.runs.append(trial.run(condition))


def judge_memory(trial: Trial, finding: Finding, conditions: Sequence[Condition]) -> None:
    """A cheat that has seen the public cases under the public seed, as in the student's own kernel."""

    def prepare(condition: Condition) -> None:
        trial.tell(condition, _install(trial.cases, "memory"))
        for case in trial.cases:
            if not case.hidden:
                trial.case(case, condition, randomness.PUBLIC_SEED)
        trial.tell(condition, f"{_CHEATS}.recall({finding.implementation.name!r})")

    trial.prepare = prepare
    for condition in conditions:
        finding.runs.append(trial.run(condition))


_CHEATS = "__import__('autograder.validate.cheats', fromlist=['_'])"


def _install(cases: Sequence[Case], cheat: str) -> str:
    """A cell that replaces every name the cases ask for."""
    names = sorted({name for case in cases for name in case.parameters})
    return f"{_CHEATS}.install(globals(), {names!r}, {cheat!r})"


def judge_forged(
    trial: Trial, finding: Finding, conditions: Sequence[Condition], honest: tuple[str, ...]
) -> None:
    """A wrong answer by itself, then with the reports of a right one: what it gets more was believed."""
    for condition in conditions:
        alone = trial.run(condition)
        trial.close()
        trial.honest = honest
        forged = trial.run(condition)
        trial.close()
        trial.honest = None
        for name, case in forged.cases.items():
            if alone.cases[name].passed:
                case.points = 0.0
        finding.runs.append(forged)


def judge_replayed(
    trial: Trial, finding: Finding, conditions: Sequence[Condition], recorded: Condition
) -> None:
    """The forger: a right worker is recorded under one seed, then its answers are given under others."""
    with tempfile.TemporaryDirectory(dir=trial.station.parent) as folder:
        path = Path(folder) / "answers"
        trial.script = {"record": str(path)}
        trial.run(recorded)
        trial.close()
        trial.script = {"replay": str(path)}
        for condition in conditions:
            finding.runs.append(trial.run(condition))
            trial.close()

"""Grading one submission: lift, run, judge."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from autograder import randomness
from autograder.checks.contract import Outcome
from autograder.grade.course import Course, Prepared, environment
from autograder.grade.lift import Lifted, LiftedCell, Unreadable, find_notebook, lift, read_notebook
from autograder.grade.notebook import Executed, executed_notebook
from autograder.grade.record import Record, Status
from autograder.judge.cases import Case, CaseResult, run_case
from autograder.judge.session import WarmProcess, WorkerSession
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied, WorkerTimeout

TIMEOUT, PROCESS_ENDED = "timeout", "process-ended"
_ENDED = "your code ended the Python process: a crash, an exit, or more memory than allowed"


@dataclass(frozen=True)
class Graded:
    """A record and the executed notebook that goes with it."""

    record: Record
    notebook: NotebookNode


def content_of(prepared: Prepared, folder: Path) -> str:
    """The hash that says whether a submission has to be graded again."""
    digest = hashlib.sha256(prepared.content.encode())
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.name != "timestamp.txt":
            digest.update(f"{path.relative_to(folder)}\0".encode())
            with path.open("rb") as file:
                for block in iter(lambda: file.read(1 << 20), b""):
                    digest.update(block)
    return digest.hexdigest()


def grade_submission(
    course: Course, prepared: Prepared, student: str, warm: WarmProcess, seed: int
) -> Graded:
    """Grade one submission; whatever is in it, a record comes out.

    Args:
        warm: the process that gives the workers.
        seed: the secret seed of this grading run.
    """
    clock = time.monotonic()
    folder = course.submission(student, prepared.assignment.name)
    record = _blank_record(course, prepared, student, seed)
    try:
        path = find_notebook(folder, prepared.manifest, record.notes)
        lifted = lift(read_notebook(path, folder), prepared.manifest, prepared.own, record.notes)
    except Unreadable as error:
        return _without_run(prepared, record, Status.UNREADABLE, str(error))
    except OSError as error:
        return _without_run(
            prepared, record, Status.UNREADABLE, f"the submission cannot be read: {error.strerror}"
        )
    record.sandbox = warm.sandbox
    run = _Run(prepared, lifted, folder, warm, seed)
    executed = run.go()
    record.questions = run.questions
    record.student_seconds, record.peak_memory = round(run.cpu_seconds, 2), run.peak_memory
    record.unattempted = [cell.id for cell in lifted.cells if not cell.attempted]
    record.seconds = round(time.monotonic() - clock, 3)
    return Graded(record, executed_notebook(prepared, lifted, executed, record))


def give_up(course: Course, prepared: Prepared, student: str, seed: int, why: str) -> Graded:
    """The record of a submission that cannot be graded, for reasons on our side."""
    return _without_run(prepared, _blank_record(course, prepared, student, seed), Status.ERROR, why)


def _blank_record(course: Course, prepared: Prepared, student: str, seed: int) -> Record:
    return Record(
        assignment=prepared.assignment.name,
        student=student,
        status=Status.GRADED,
        content=content_of(prepared, course.submission(student, prepared.assignment.name)),
        seed=seed,
        questions={},
        started=datetime.now(UTC).isoformat(timespec="seconds"),
        environment=environment(),
        limits=asdict(prepared.assignment.limits),
    )


def _without_run(prepared: Prepared, record: Record, status: Status, why: str) -> Graded:
    record.status = status
    record.notes.append(why)
    record.questions = {q: [_not_run(case, why) for case in cases] for q, cases in prepared.cases.items()}
    empty = lift([], prepared.manifest, prepared.own, [])
    return Graded(record, executed_notebook(prepared, empty, {}, record))


def _not_run(case: Case, why: str, diagnosis: str | None = None) -> CaseResult:
    return CaseResult(case.name, case.hidden, case.points, Outcome.FAILED, message=why, diagnosis=diagnosis)


class _Run:
    """One submission on its way through the notebook."""

    def __init__(
        self, prepared: Prepared, lifted: Lifted, folder: Path, warm: WarmProcess, seed: int
    ) -> None:
        self.prepared, self.lifted, self.folder = prepared, lifted, folder
        self.warm, self.seed = warm, seed
        self.limits = prepared.assignment.limits
        self.questions: dict[str, list[CaseResult]] = {}
        self.cpu_seconds, self.peak_memory = 0.0, 0
        self.done: list[LiftedCell] = []
        self.end = time.monotonic() + self.limits.submission_seconds
        self.session: WorkerSession | None = None

    def go(self) -> dict[str, Executed]:
        """Run the cells in order; at each grade cell, its cases."""
        executed: dict[str, Executed] = {}
        with tempfile.TemporaryDirectory(prefix="autograder-") as scratch:
            self.scratch = Path(scratch)
            self._fill_scratch()
            try:
                for cell in self.lifted.cells:
                    if cell.kind in ("code", "answer", "added"):
                        executed[cell.id] = self._cell(cell)
                    elif cell.kind == "grade" and cell.question is not None:
                        self.questions[cell.question] = self._question(self.prepared.cases[cell.question])
            finally:
                self._stop()
        return executed

    def _fill_scratch(self) -> None:
        """The files a student has beside the notebook: the release's, then what was handed in."""
        shutil.copytree(self.prepared.files, self.scratch, dirs_exist_ok=True)
        for path in self.folder.rglob("*"):
            if (
                path.is_file()
                and not path.is_symlink()
                and path.suffix != ".ipynb"
                and path.stat().st_size < 64 << 20
            ):
                target = self.scratch / path.relative_to(self.folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
        shutil.copytree(self.prepared.files / "tests", self.scratch / "tests", dirs_exist_ok=True)

    def _cell(self, cell: LiftedCell) -> Executed:
        try:
            answer = self._worker().ask("run", source=cell.source)
        except (WorkerDied, ProtocolError, StudentError) as error:
            why = self._why(error)
            self._stop()
            return Executed(None, [_error_output(why)])
        self.done.append(cell)
        return Executed.checked(answer)

    def _question(self, cases: list[Case]) -> list[CaseResult]:
        """The cases of a question; after two that ran into the limit the rest is not tried."""
        results: list[CaseResult] = []
        for case in cases:
            if sum(result.diagnosis == TIMEOUT for result in results) < 2:
                results.append(self._case(case))
            else:
                results.append(
                    _not_run(
                        case, "Not run: two cases of this question ran into the time limit before.", TIMEOUT
                    )
                )
        return results

    def _case(self, case: Case) -> CaseResult:
        if self._left() <= 0:
            return _not_run(case, f"Not run: {self._used_up()}.", TIMEOUT)
        try:
            return run_case(
                self._worker(), case, randomness.derive(self.seed, case.question, case.name), self._seconds()
            )
        except (WorkerDied, ProtocolError) as error:
            why = self._why(error)
            self._stop()
            diagnosis = TIMEOUT if isinstance(error, WorkerTimeout) else PROCESS_ENDED
            return _not_run(case, f"{why[:1].upper()}{why[1:]}.", diagnosis)

    def _worker(self) -> WorkerSession:
        """The worker, with the cells so far replayed if it had to be started anew."""
        while self.session is None:
            self.session = WorkerSession(
                self.warm.address, self.scratch, self.limits.memory, self.limits.submission_seconds
            )
            for cell in list(self.done):
                self.session.limit(self._seconds())
                try:
                    self.session.ask("run", source=cell.source)
                except (WorkerDied, ProtocolError, StudentError):
                    self.done.remove(cell)  # it ran before and does not now: go on without it
                    self._stop()
                    break
        self.session.limit(self._seconds())
        return self.session

    def _stop(self) -> None:
        if self.session is not None:
            cpu, memory = self.session.usage()
            self.cpu_seconds += cpu
            self.peak_memory = max(self.peak_memory, memory)
            self.session.close()
            self.session = None

    def _left(self) -> float:
        return self.end - time.monotonic()

    def _seconds(self) -> float:
        return max(0.05, min(self.limits.case_seconds, self._left()))

    def _used_up(self) -> str:
        return f"the {self.limits.submission_seconds:g} s for the whole notebook were used up"

    def _why(self, error: Exception) -> str:
        if isinstance(error, WorkerTimeout):
            if self._left() <= 0.1:
                return f"stopped: {self._used_up()}"
            return f"stopped after {self.limits.case_seconds:g} s, the limit for a cell or a case here"
        return _ENDED


def _error_output(why: str) -> dict[str, Any]:
    return {"output_type": "error", "ename": "Stopped", "evalue": why, "traceback": [why]}

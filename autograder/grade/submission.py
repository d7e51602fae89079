"""Grading one submission: lift, run, judge."""

from __future__ import annotations

import errno
import itertools
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder import randomness
from autograder.build.names import Names
from autograder.checks.contract import Outcome
from autograder.grade import budgets
from autograder.grade.course import Course, Prepared
from autograder.grade.environment import digest_of, machine
from autograder.grade.handed_in import Unreadable, content_of, fill_scratch
from autograder.grade.left_out import left_out, missed
from autograder.grade.lift import Lifted, LiftedCell, lift, submitted_cells
from autograder.grade.notebook import Executed, executed_notebook, update_displays
from autograder.grade.record import CellRun, Record, Status
from autograder.grade.solution import solved
from autograder.judge import gpu, heard
from autograder.judge.cases import Case, CaseResult, run_case
from autograder.judge.session import CASE_BYTES, SPAWN_SECONDS, NoWorker, WarmProcess, WorkerSession
from autograder.wire.errors import ProtocolError, StudentError, TooMuchData, WorkerDied, WorkerTimeout
from autograder.wire.text import readable

# A machine that is full or overloaded: no reason to call a submission unreadable.
NOT_THEIRS = (errno.ENOSPC, errno.EDQUOT, errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EROFS, errno.EIO)
TIMEOUT, OUT_OF_MEMORY, TOO_MANY_PROCESSES = "timeout", "out-of-memory", "too-many-processes"
TOO_MUCH_DATA = "too-much-data"
PROCESS_ENDED, NO_ANSWER = "process-ended", "not-an-answer"
ADDED = "added"  # the cells a student added, among the answers of a record
_REFUSED = ("raised-MemoryError", "raised-_ArrayMemoryError")
_REFUSED_BY_GPU, GPU_OUT_OF_MEMORY = "raised-OutOfMemoryError", "gpu-out-of-memory"  # torch's name for it
PING_SECONDS = 5.0
_CRASHES = (signal.SIGSEGV, signal.SIGBUS, signal.SIGABRT, signal.SIGILL, signal.SIGFPE)


@dataclass(frozen=True)
class Stopped:
    """Why a cell or a case has no result: a code and a sentence for the student, without its full stop."""

    diagnosis: str
    why: str

    @property
    def sentence(self) -> str:
        """The reason as a sentence."""
        return f"{self.why[:1].upper()}{self.why[1:]}."


@dataclass(frozen=True)
class Graded:
    """A record and the executed notebook that goes with it."""

    record: Record
    notebook: NotebookNode


@dataclass(frozen=True)
class Judged:
    """The same with the notebook as text: what is sent and kept."""

    record: Record
    notebook: str

    @classmethod
    def of(cls, graded: Graded) -> Judged:
        """What a judge made, in the form in which it is kept."""
        return cls(graded.record, nbformat.writes(graded.notebook, version=4) + "\n")


def grade_submission(
    course: Course, prepared: Prepared, student: str, warm: WarmProcess, seed: int
) -> Graded:
    """Grade one submission; whatever is in it, a record comes out.

    Raises:
        NoWorker, OSError, MachineBusy: it cannot be graded now, through no fault of its own.

    Args:
        warm: the process that gives the workers.
        seed: the secret seed of this grading run.
    """
    clock = time.monotonic()
    folder = course.submission(student, prepared.assignment.name)
    record = _blank_record(course, prepared, student, seed)
    try:
        cells = submitted_cells(folder, prepared.manifest, record.notes)
        lifted = lift(cells, prepared.manifest, prepared.own, record.notes)
    except Unreadable as error:
        return _without_run(prepared, record, Status.UNREADABLE, str(error))
    except OSError as error:
        if error.errno in NOT_THEIRS:
            raise
        return _without_run(
            prepared, record, Status.UNREADABLE, f"the submission cannot be read: {error.strerror}"
        )
    record.sandbox, record.protection = warm.sandbox, dict(warm.protection)
    record.answers = _answers(lifted)
    with gpu.taken(warm.shares, warm.home) as share:
        if share is not None:
            record.protection["gpu_share"] = share.fraction
        without = left_out(prepared, lifted)
        run = _Run(
            prepared, lifted, folder, warm, randomness.derive(seed, "student", student), share, without
        )
        executed = run.go()
        if missed(without, run.said(executed)):  # by a name that nobody could read in the student's cells
            run = _Run(prepared, lifted, folder, warm, run.seed, share, {})
            executed = run.go()
    record.left_out, record.all_cells = [*run.left_out], prepared.all_cells
    record.questions, record.cells = run.questions, run.cells
    record.notes += run.notes
    record.student_seconds, record.peak_memory = round(run.cpu_seconds, 2), run.peak_memory
    record.unattempted = [cell.id for cell in lifted.cells if not cell.attempted]
    record.seconds = round(time.monotonic() - clock, 3)
    return Graded(record, executed_notebook(prepared, lifted, executed, record))


def give_up(course: Course, prepared: Prepared, student: str, seed: int, why: str) -> Graded:
    """The record of a submission that cannot be graded, for reasons on our side: they cost no points."""
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
        hashes=dict(prepared.hashes),
        environment=dict(prepared.environment),
        machine=machine(),
        limits=asdict(prepared.assignment.limits),
        budgets={question: asdict(budget) for question, budget in prepared.budgets.items()},
    )


def _answers(lifted: Lifted) -> dict[str, str]:
    """The hash of each question's answer, and of the cells that the student added, with their places."""
    parts: dict[str, list[tuple[str, str]]] = {}
    for cell in lifted.cells:
        if cell.kind in ("answer", "written", "added"):
            parts.setdefault(cell.question or ADDED, []).append((cell.id, cell.source))
    return {name: digest_of(*sources) for name, sources in parts.items()}


def _without_run(prepared: Prepared, record: Record, status: Status, why: str) -> Graded:
    record.status = status
    record.notes.append(why)
    outcome = Outcome.ERROR if status is Status.ERROR else Outcome.FAILED
    record.questions = {
        q: [replace(_not_run(case, why), outcome=outcome) for case in cases]
        for q, cases in prepared.cases.items()
    }
    empty = lift([], prepared.manifest, prepared.own, [])
    return Graded(record, executed_notebook(prepared, empty, {}, record))


def _not_run(case: Case, why: str, diagnosis: str | None = None) -> CaseResult:
    return CaseResult(case.name, case.hidden, case.points, Outcome.FAILED, message=why, diagnosis=diagnosis)


class _Run:
    """One submission on its way through the notebook."""

    def __init__(
        self,
        prepared: Prepared,
        lifted: Lifted,
        folder: Path,
        warm: WarmProcess,
        seed: int,
        share: gpu.Share | None,
        left_out: Mapping[str, Names],
    ) -> None:
        self.left_out = left_out
        self.prepared, self.lifted, self.folder = prepared, lifted, folder
        self.warm, self.seed, self.share = warm, seed, share
        self.limits = prepared.assignment.limits
        self.questions: dict[str, list[CaseResult]] = {}
        self.cells: list[CellRun] = []
        self.notes: list[str] = []
        self.cpu_seconds, self.peak_memory = 0.0, 0
        self.done: list[LiftedCell] = []
        self.deaths: Counter[str] = Counter()  # by place
        self.timeouts: Counter[str] = Counter()  # of cases, by question
        self.stopped: dict[str, Stopped] = {}  # the answers that did not run through, by question
        self.spent = 0.0  # seconds of effort of the workers that are gone
        self.after_hidden = False  # files of a worker outlive it, so this does not end with it
        self.known = heard.words(cell.source for cell in prepared.released.cells)
        self.session: WorkerSession | None = None

    def go(self) -> dict[str, Executed]:
        """Run the cells in order; at each grade cell, its cases.

        Raises:
            NoWorker: none could be started.
        """
        executed: dict[str, Executed] = {}
        with tempfile.TemporaryDirectory(prefix="scratch-", dir=self.warm.folder) as scratch:
            self.scratch = Path(scratch)
            fill_scratch(self.prepared, self.folder, self.scratch)
            try:
                for cell in self.lifted.cells:
                    if cell.id in self.left_out:
                        continue
                    if cell.kind in ("code", "answer", "added"):
                        executed[cell.id] = self._cell(cell)
                        update_displays(executed, executed[cell.id], self.after_hidden)
                    elif cell.kind == "grade" and cell.question is not None:
                        self.questions[cell.question] = self._question(self.prepared.cases[cell.question])
            finally:
                self._stop()
        return executed

    def said(self, executed: Mapping[str, Executed]) -> Iterator[str]:
        """The texts of exceptions that the cells and the cases ended with."""
        for ran in executed.values():
            yield from (output["evalue"] for output in ran.outputs if output["output_type"] == "error")
        for result in itertools.chain.from_iterable(self.questions.values()):
            yield f"{result.message} {result.detail}"

    # ----------------------------------------------------------------------------- cells and cases

    def _cell(self, cell: LiftedCell) -> Executed:
        run = CellRun(cell.id, cell.question if cell.kind == "answer" else None)
        self.cells.append(run)
        if self._left() <= 0:
            return self._stopped_cell(run, Stopped(TIMEOUT, f"not run: {self._used_up()}"))
        session = self._worker()
        clock = time.monotonic()
        session.used.start_span()
        watch = session.limit(self._seconds(run.question))
        failed: Exception | None = None
        try:
            answer = session.ask("run", source=cell.source)
        except (WorkerDied, ProtocolError, StudentError) as error:
            failed = error
        watch.stop()
        run.seconds, run.cpu_seconds = round(time.monotonic() - clock, 4), round(watch.cpu_seconds, 2)
        if failed is not None:
            stopped, chance = self._why(failed, run.question), self._may_be_chance(cell.id, failed)
            self._stop()
            if chance:
                self.cells.remove(run)
                return self._cell(cell)
            return self._stopped_cell(run, stopped)
        run.peak_memory = self._note_peak(session)
        run.ended = readable(answer["error"] or "", 80)
        self.done.append(cell)
        return Executed.of(answer)

    def _stopped_cell(self, run: CellRun, stopped: Stopped) -> Executed:
        run.ended = stopped.diagnosis
        if run.question is not None:
            self.stopped[run.question] = stopped
        return Executed(None, [_error_output(stopped.why)])

    def _question(self, cases: list[Case]) -> list[CaseResult]:
        """The cases of a question; after two that ran into the limit the rest is not tried."""
        results: list[CaseResult] = []
        for case in cases:
            if self.timeouts[case.question] < 2:
                results.append(self._case(case))
            else:
                why = "Not run: two cases of this question ran into the time limit before."
                results.append(_not_run(case, why, TIMEOUT))
        return results

    def _case(self, case: Case) -> CaseResult:
        if self._left() <= 0:
            return _not_run(case, f"Not run: {self._used_up()}.", TIMEOUT)
        session = self._worker()
        seed = randomness.derive(self.seed, case.question, case.name)
        clock = time.monotonic()
        self.after_hidden = self.after_hidden or case.hidden
        try:
            result = run_case(
                session,
                case,
                seed,
                self._seconds(case.question),
                self.after_hidden,
                self.known,
                gpu=self.share is not None,
                solved=partial(solved, self.prepared, self.warm, self.share, case, seed, self.seed),
            )
        except (WorkerDied, ProtocolError) as error:
            if self._may_be_chance(f"{case.question} {case.name}", error):
                self._stop()
                return self._case(case)
            stopped = self._why(error, case.question)
            self.timeouts[case.question] += stopped.diagnosis == TIMEOUT
            result = _not_run(case, stopped.sentence, stopped.diagnosis)
            result.seconds = round(time.monotonic() - clock, 4)
            result.cpu_seconds = round(session.watch.cpu_seconds, 2) if session.watch else 0.0
            result.peak_memory = session.used.peak()
            self._stop()
            return result
        self._note_peak(session)
        if result.outcome is Outcome.FAILED and result.detail:
            note = f"{case.question}: a check broke over what this answer gives; the solution passes it, so it has failed"
            self.notes.extend([note] if note not in self.notes else [])
        if result.diagnosis in (*_REFUSED, _REFUSED_BY_GPU):
            gpu_full = result.diagnosis == _REFUSED_BY_GPU
            asked = f" It asked for {self._gpu_memory() if gpu_full else self._memory(case.question)}."
            result.message, result.told = result.message + asked, result.told and result.told + asked
            result.diagnosis = GPU_OUT_OF_MEMORY if gpu_full else result.diagnosis
        if result.outcome is Outcome.NOT_ATTEMPTED and case.question in self.stopped:
            stopped = self.stopped[case.question]  # the name is missing since its cell did not get there
            result.outcome, result.diagnosis = Outcome.FAILED, stopped.diagnosis
            result.message, result.told = f"Your answer's cell came to no end. {stopped.sentence}", ""
        return result

    # ---------------------------------------------------------------------------------- the worker

    def _worker(self) -> WorkerSession:
        """The worker, with the cells so far replayed if it had to be started anew.

        A cell that ran before and does not now is left out from then on.
        """
        if self.session is not None:
            self._ping(self.session)
        while self.session is None:
            session = self.session = self._new_worker()
            for cell in list(self.done):
                session.limit(self._seconds(cell.question if cell.kind == "answer" else None))
                try:
                    session.ask("run", source=cell.source)
                except (WorkerDied, ProtocolError, StudentError) as error:
                    if not self._may_be_chance(cell.id, error):
                        self.done.remove(cell)
                    self._stop()
                    break
        return self.session

    def _may_be_chance(self, place: str, error: Exception) -> bool:
        """Whether to try once more what ended the worker.

        Others kill processes too, a system that runs out of memory or a careless hand, and that must not
        cost a student points. What ends the worker twice at the same place is the code's own doing, and
        so is an exit, a crash, or more memory than allowed.
        """
        if self.session is None or not isinstance(error, WorkerDied) or isinstance(error, WorkerTimeout):
            return False
        ending = self.session.used.ending
        limit = ending.memory or ending.cpu or ending.processes
        if limit or ending.status not in (None, 128 + signal.SIGKILL):
            return False
        self.deaths[place] += 1
        return self.deaths[place] == 1

    def _ping(self, session: WorkerSession) -> None:
        """Let go of a worker that ended, or lost its tongue, after it had answered last."""
        session.limit(PING_SECONDS)
        try:
            session.ask("names", names=[])
        except (WorkerDied, ProtocolError, StudentError):
            self._stop()

    def _new_worker(self, try_again: bool = True) -> WorkerSession:
        """A worker in which nothing of the student's has run.

        Its global random generators start from the secret seed, so that cells which draw from them do
        the same again when they are replayed and when the submission is graded again.
        """
        given = self.share.environment if self.share else {}
        session = WorkerSession(self.warm.address, self.scratch, self.limits, given)
        session.limit(SPAWN_SECONDS)
        try:
            session.ask("begin_case", seed=randomness.derive(self.seed, "cells"))
        except (WorkerDied, ProtocolError, StudentError) as error:
            session.close()
            if not try_again:
                raise NoWorker(f"a worker ended before it had begun: {error}") from None
            return self._new_worker(try_again=False)
        session.used.start()
        return session

    def _stop(self) -> None:
        if self.session is not None:
            self._note_peak(self.session)
            self.cpu_seconds += self.session.used.cpu_seconds()
            self.spent += self.session.spent()
            self.session.close()
            self.session = None

    def _note_peak(self, session: WorkerSession) -> int:
        peak = session.used.peak()
        self.peak_memory = max(self.peak_memory, peak)
        return peak

    # ---------------------------------------------------------------------------------- the limits

    def _left(self) -> float:
        """Seconds of effort that the rest of the notebook may take."""
        spent = self.spent + (self.session.spent() if self.session else 0.0)
        return self.limits.submission_seconds - spent

    def _budget(self, question: str | None) -> budgets.Budget:
        """What a cell or case may take; a cell of no question what the front matter allows."""
        if question is None:
            return budgets.Budget(self.limits.case_seconds)
        return self.prepared.budgets.get(question, budgets.Budget(self.limits.case_seconds))

    def _seconds(self, question: str | None) -> float:
        return max(0.05, min(self._budget(question).seconds, self._left()))

    def _used_up(self) -> str:
        return f"the {self.limits.submission_seconds:g} s for the whole notebook were used up"

    def _memory(self, question: str | None) -> str:
        return budgets.memory_message(self.limits, self._budget(question))

    def _gpu_memory(self) -> str:
        share = (
            f"the {self.share.fraction:.0%} of a GPU's memory that a submission has"
            if self.share
            else "the GPU has"
        )
        return (
            f"more memory than {share}: smaller batches take less, evaluation under `torch.no_grad()` does, and so "
            "does keeping numbers (`loss.item()`) in place of tensors that hold their graph"
        )

    def _why(self, error: Exception, question: str | None) -> Stopped:
        """What a student has to know of a worker that is lost."""
        if isinstance(error, WorkerTimeout):
            if self._left() <= 0.1:
                return Stopped(TIMEOUT, f"stopped: {self._used_up()}")
            why = budgets.time_message(self._budget(question), question is not None, error.waited)
            return Stopped(TIMEOUT, why)
        if isinstance(error, WorkerDied):
            assert self.session is not None
            ending = self.session.used.ending
            if ending.memory:
                return Stopped(OUT_OF_MEMORY, f"stopped: your code took {self._memory(question)}")
            if ending.cpu:
                return Stopped(
                    TIMEOUT,
                    f"stopped: the {self.limits.cpu_seconds:g} s of processor time for the whole notebook were used up",
                )
            if ending.processes:
                return Stopped(
                    TOO_MANY_PROCESSES,
                    f"stopped: your code started more than the {self.limits.processes} processes allowed",
                )
            return Stopped(PROCESS_ENDED, f"your code ended the Python process{_how(ending.status)}")
        if isinstance(error, TooMuchData):
            return Stopped(
                TOO_MUCH_DATA,
                f"stopped: what your code gave to the checks takes more than the {CASE_BYTES >> 20} MB that all results of "
                "a case may take together",
            )
        return Stopped(NO_ANSWER, "what your code sent in place of its answer cannot be read as one")


def _how(status: int | None) -> str:
    """How a process ended, in words."""
    if status is None:
        return ": a crash, an exit, or more memory than there is"
    if status <= 128:
        return f": it exited with status {status}"
    number = status - 128
    if number == signal.SIGKILL:
        return ": the system killed it, as it does when memory or processor time run out"
    names = {one.value: one.name for one in signal.Signals}
    what = "crashed" if number in _CRASHES else "was ended"
    return f": it {what} ({names.get(number, f'signal {number}')})"


def _error_output(why: str) -> dict[str, Any]:
    return {"output_type": "error", "ename": "Stopped", "evalue": why, "traceback": [why]}

"""Grading a class: submissions in, records out, several at a time, resumable.

Judging goes on elsewhere, in `local` processes or on a `cluster`. This process alone writes grades, and
the record last: whatever ends it, the same command goes on with what has no record.
"""

from __future__ import annotations

import contextlib
import math
import shutil
import tempfile
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Protocol

from autograder.errors import NO_SPACE, UserError, disk_full
from autograder.grade import local
from autograder.grade.claims import Claims
from autograder.grade.course import Course, Prepared
from autograder.grade.gradebook import GradebookWriter
from autograder.grade.handed_in import content_of
from autograder.grade.record import Record, Status, remove_unfinished
from autograder.grade.stopping import stopping_once
from autograder.judge.session import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from traitlets.config import Config

    from autograder.grade.submission import Judged


class Judges(Protocol):
    """Who judges elsewhere than in processes of our own."""

    def grade_class(
        self,
        course: Course,
        prepared: Prepared,
        students: Iterable[str],
        seed: int | None = None,
        sandbox: Sandbox = Sandbox.JAIL,
        per_gpu: int = 1,
    ) -> Generator[Judged, None, None]:
        """Grade submissions and yield each as it is done; arguments as for `grade_and_save`."""


def grade_and_save(
    course: Course,
    prepared: Prepared,
    students: list[str],
    workers: int = 1,
    force: bool = False,
    seed: int | None = None,
    sandbox: Sandbox = Sandbox.JAIL,
    cluster: Judges | None = None,
    per_gpu: int = 1,
    new_version: bool = False,
    settings: Config | None = None,
) -> Generator[Record, None, None]:
    """Grade what has changed, write everything down, and yield the records, old and new.

    Args:
        workers: how many are graded at the same time on this machine.
        force: grade again what has not changed.
        seed: the secret seed; drawn anew by default.
        sandbox: whether student code runs in the jail.
        cluster: where to judge, instead of here.
        per_gpu: submissions on one GPU at the same time, each with that part of its memory.
        new_version: whether the assignment may take the place of another version of it that was graded before.
        settings: nbgrader's; by default those that its commands would read in the course.

    Raises:
        UserError: the disk is full, or the gradebook cannot be written. What was graded before is safe,
            and the same call goes on from there.
        KeyboardInterrupt: the process was told to stop, by Ctrl-C, SIGTERM or a closed terminal.
    """
    records = course.record("", prepared.assignment.name).parent
    with (
        stopping_once() as stop,
        _full_disk_said(),
        Claims(records) as claims,
        contextlib.ExitStack() as stack,
    ):
        started = None
        if cluster is None and (
            force or _some_are_new(course, prepared, students)
        ):  # it starts while the gradebook opens
            started = stack.enter_context(local.start_warm(prepared, sandbox, per_gpu))
        writer = stack.enter_context(GradebookWriter(course, prepared, new_version, settings))
        known, todo = _Known(course, prepared, force), []
        for student in students:
            record = known.record(student)
            if record is None:
                todo.append(student)
                continue
            if not writer.agrees(record):  # an older gradebook was put back, or a new one begun
                writer.save_scores(record)
            else:
                writer.save_penalty(record.student)  # the day on which it was due may have been changed
            yield record
            stop.check()
        todo.sort(key=known.seconds, reverse=True)  # a long one that came last would run alone
        while todo:
            stop.check()
            turn = _Turn(claims, known, todo)
            if cluster is None:
                judging = local.grade_class(
                    course, prepared, turn.free(), workers, seed, sandbox, per_gpu, started
                )
                started = None
            else:
                judging = cluster.grade_class(course, prepared, turn.free(), seed, sandbox, per_gpu)
            with contextlib.closing(judging) as results:
                for judged in results:
                    writer.save(judged.record, judged.notebook)
                    claims.give_back(judged.record.student)
                    yield judged.record
                    stop.check()
            todo = list(turn.left_by_others())
            yield from turn.found


def _some_are_new(course: Course, prepared: Prepared, students: list[str]) -> bool:
    return not all(course.record(student, prepared.assignment.name).exists() for student in students)


class _Known:
    """What is on disk about a class, and what of it may be taken as it is.

    Args:
        force: nothing of what was there before.
    """

    def __init__(self, course: Course, prepared: Prepared, force: bool) -> None:
        self.course, self.prepared, self.force = course, prepared, force
        self._before: dict[str, int] = {}
        self._seconds: dict[str, float] = {}

    def record(self, student: str) -> Record | None:
        """The record of a submission that need not be graded, asked for the first time or again."""
        path = self.course.record(student, self.prepared.assignment.name)
        try:
            time_written = path.stat().st_mtime_ns
        except OSError:
            time_written = 0
        new = self._before.setdefault(student, time_written) != time_written
        record = Record.read(path)
        if record is None or record.status is Status.ERROR:
            return None
        self._seconds[student] = record.seconds
        if self.force and not new:
            return None
        return record if _unchanged(self.course, self.prepared, student, record) else None

    def seconds(self, student: str) -> float:
        """How long a submission took the last time; one that is new the longest, so that it is known soon."""
        return self._seconds.get(student, math.inf)


class _Turn:
    """One pass over submissions, some of which other graders may have in hand.

    Attributes:
        found: the records that others wrote meanwhile.
    """

    def __init__(self, claims: Claims, known: _Known, todo: list[str]) -> None:
        self.claims, self.known, self.todo = claims, known, todo
        self.found: list[Record] = []
        self._others: list[str] = []

    def free(self) -> Iterator[str]:
        """The submissions that are ours to grade now, claimed."""
        for student in self.todo:
            if not self.claims.take(student):
                self._others.append(student)
            elif not self._done(student):
                self._tidy(student)
                yield student

    def left_by_others(self) -> Iterator[str]:
        """Wait for the other graders; yields what they did not finish."""
        for student in self._others:
            with self.claims.held(student):
                if not self._done(student):
                    yield student

    def _done(self, student: str) -> bool:
        record = self.known.record(student)
        if record is None:
            return False
        self.claims.give_back(student)
        self.found.append(record)
        return True

    def _tidy(self, student: str) -> None:
        course, prepared = self.known.course, self.known.prepared
        remove_unfinished(course.record(student, prepared.assignment.name))
        remove_unfinished(course.autograded(student, prepared.assignment.name) / prepared.manifest.notebook)


def _unchanged(course: Course, prepared: Prepared, student: str, record: Record) -> bool:
    """Whether a record is of what a student has handed in now, and its executed notebook is there."""
    name = prepared.assignment.name
    place = course.autograded(student, name) / prepared.manifest.notebook
    return place.exists() and record.content == content_of(prepared, course.submission(student, name))


@contextlib.contextmanager
def _full_disk_said() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in NO_SPACE:
            raise disk_full(str(error.filename or "the course")) from None
        raise
    except UserError:  # of a warm process, say, that could not make its socket
        folder = tempfile.gettempdir()
        if shutil.disk_usage(folder).free < _ROOM:
            raise disk_full(folder) from None
        raise


_ROOM = 1 << 20

"""Writing records into nbgrader's gradebook, through nbgrader's own API."""

from __future__ import annotations

import contextlib
import logging
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from alembic.config import Config as AlembicConfig
from alembic.script import ScriptDirectory
from nbgrader.api import (
    Assignment,
    Base,
    BaseCell,
    Grade,
    Gradebook,
    InvalidEntry,
    Notebook,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.dbutil import ALEMBIC_DIR
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, ProgrammingError
from traitlets.config import Config

from autograder.errors import UserError
from autograder.grade.claims import Claims
from autograder.grade.course import Course, Prepared
from autograder.grade.handed_in import SECRET, TIMESTAMP, text_of, time_of
from autograder.grade.notebook import first_to_mend
from autograder.grade.penalties import Penalties
from autograder.grade.record import CLASS_ONLY, Record, Status, write_atomically
from autograder.grade.registration import Registered, another_version, complete
from autograder.grade.stopping import in_one_piece
from autograder.nbgrader import find_programs
from autograder.nbgrader.released import SaveReleased

_log = logging.getLogger(__name__)
_BOTH_AT_ONCE = (IntegrityError, ProgrammingError)
"""What a database says when another grader has just made the same table or row; it is found the next time."""
_Result = TypeVar("_Result")

# A formgrader holds the gradebook for less than a second; who holds it longer has to be told.
LOCK_SECONDS = 20.0


@contextlib.contextmanager
def _without_traceback() -> Iterator[None]:
    """nbgrader logs a database's errors with a traceback before it raises them; we say them in a line."""
    logger = logging.getLogger("tornado.application")
    before, logger.disabled = logger.disabled, True
    try:
        yield
    finally:
        logger.disabled = before


class GradebookWriter:
    """The only thing in the grader that opens the gradebook.

    Args:
        new_version: whether what was graded may lose points that are no longer there; see `registration`.
        settings: nbgrader's; by default those of the course.

    Raises:
        UserError: another program has it locked for `LOCK_SECONDS`, its disk is full, or points would be lost.
    """

    def __init__(
        self,
        course: Course,
        prepared: Prepared,
        new_version: bool = False,
        settings: Config | None = None,
    ) -> None:
        self.course, self.prepared, self.new_version = course, prepared, new_version
        self.url = course.gradebook
        self.name = prepared.assignment.name
        self.notebook = Path(prepared.manifest.notebook).stem
        course.records.mkdir(parents=True, exist_ok=True)
        find_programs()
        with self._no_other_begins():
            self.gradebook = self._patiently(self._open)
        self._penalties = Penalties(course.root, settings)
        self._scores: dict[str, dict[str, float | None]] | None = None
        self._times: dict[str, datetime | None] = {}
        self._settled: set[str] = set()

    def __enter__(self) -> GradebookWriter:
        # nbgrader adds objects to each other before it adds them to the session, and SQLAlchemy says so.
        warnings.filterwarnings("ignore", "Object of type .* not in session")
        with self._no_other_begins():
            self._patiently(self._register)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.gradebook.close()

    @contextlib.contextmanager
    def _no_other_begins(self) -> Iterator[None]:
        """Keep other graders waiting: nbgrader makes tables and cells without asking who else does."""
        with Claims(self.course.records / "gradebook") as claims, claims.held("begin"):
            yield

    def _register(self) -> None:
        """Make sure the gradebook knows the assignment as it is released now."""
        released = self.prepared.released
        registered = Registered.find(self.gradebook, self.name, self.notebook)
        if registered is None:
            self.gradebook.update_or_create_assignment(self.name)
        elif registered.agrees(released):
            return
        elif losses := registered.losses(released):
            if not self.new_version:
                raise another_version(self.name, losses, self.course.records)
            kept = registered.keep_scores(self.course.records)
            for line in losses:
                _log.warning("%s: %s", self.name, line)
            _log.warning("%s: all scores of before are in %s", self.name, kept)
        resources = {"nbgrader": {"notebook": self.notebook, "assignment": self.name, "db_url": self.url}}
        SaveReleased().preprocess(released, resources)
        self.gradebook.db.expire_all()

    def save(self, record: Record, notebook: str) -> None:
        """Gradebook, executed notebook, record, in this order.

        The record comes last: a run that is killed before it grades the submission again, and all
        three steps overwrite what they find.
        """
        self.save_scores(record)
        place = self.course.autograded(record.student, self.name) / self.prepared.manifest.notebook
        write_atomically(place, notebook, CLASS_ONLY)
        record.write(self.course.record(record.student, self.name))

    def save_scores(self, record: Record) -> None:
        """Write a record's scores and comments into the gradebook, and when and by what it was handed in."""
        self._patiently(lambda: self._save_scores(record))
        self._save_stamps(record.student)

    def save_penalty(self, student: str) -> None:
        """Bring what is taken off for handing in late up to date: with scores, and with when it was due."""
        if student not in self._settled:
            self._patiently(lambda: self._save_penalty(student))

    def agrees(self, record: Record) -> bool:
        """Whether the gradebook had this record's scores when it was opened, and it was not handed in once more."""
        folder = self.course.autograded(record.student, self.name)
        stamps = self._stamps(record.student)
        if any(text_of(name, folder) != stamps.get(name) for name in (SECRET, TIMESTAMP)):
            return False
        if self._scores is None:
            self._times = self._patiently(self._all_times)
            self._scores = self._patiently(self._all_scores)
        if self._times.get(record.student) != time_of(self.course.submission(record.student, self.name)):
            return False
        known = self._scores.get(record.student, {})
        return all(known.get(question) == record.question_score(question) for question in record.questions)

    def _all_times(self) -> dict[str, datetime | None]:
        """When each student handed in; also finds out who was in time and has no penalty."""
        submissions = self.gradebook.assignment_submissions(self.name)
        late = (
            self.gradebook.db.query(SubmittedAssignment.student_id)
            .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .filter(Assignment.name == self.name, SubmittedNotebook.late_submission_penalty.isnot(None))
        )
        punctual = {one.student_id for one in submissions if one.total_seconds_late <= 0}
        self._settled = punctual - {student for (student,) in late}
        return {one.student_id: one.timestamp for one in submissions}

    def _all_scores(self) -> dict[str, dict[str, float | None]]:
        """The automatic score of each grade cell of each student, in one query."""
        rows = (
            self.gradebook.db.query(SubmittedAssignment.student_id, BaseCell.name, Grade.auto_score)
            .select_from(Grade)
            .join(BaseCell, BaseCell.id == Grade.cell_id)
            .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
            .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
            .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .filter(Assignment.name == self.name, Notebook.name == self.notebook)
        )
        scores: dict[str, dict[str, float | None]] = {}
        for student, cell, score in rows:
            scores.setdefault(student, {})[cell] = score
        return scores

    # ------------------------------------------------------------------- what goes wrong with databases

    def _open(self) -> Gradebook:
        """Open the gradebook; make it where there is none, or whoever made it was killed half-way."""
        try:
            self._make()
            return Gradebook(self.url)
        except (ArgumentError, ModuleNotFoundError) as error:
            raise UserError(
                f"{self._shown_url}: no gradebook can be opened by this address ({error}); it looks like "
                "'postgresql://user:password@host/database' and wants a driver: pip install 'psycopg[binary]'"
            ) from None

    def _make(self) -> None:
        """Tables and their version, as nbgrader would write them, which starts a program to ask for the version."""
        engine = create_engine(self.url)
        try:
            Base.metadata.create_all(engine)
            with engine.begin() as database:
                database.execute(
                    text("CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL)")
                )
                if not list(database.execute(text("SELECT version_num FROM alembic_version"))):
                    scripts = AlembicConfig()
                    scripts.set_main_option("script_location", ALEMBIC_DIR)
                    version = ScriptDirectory.from_config(scripts).get_current_head()
                    database.execute(
                        text("INSERT INTO alembic_version (version_num) VALUES (:version)"),
                        {"version": version},
                    )
        finally:
            engine.dispose()

    def _patiently(self, action: Callable[[], _Result]) -> _Result:
        """Do something with the gradebook, again and again while another program has it locked.

        Everything done so can be done twice: it looks for what is there and overwrites it.
        """
        began, said = time.monotonic(), False
        while True:
            try:
                # Ctrl-C in the middle of SQLAlchemy's own work comes out as one of its errors.
                with _without_traceback(), in_one_piece():
                    return action()
            except (DBAPIError, InvalidEntry) as error:
                cause = error if isinstance(error, DBAPIError) else error.__context__
                if not isinstance(cause, DBAPIError):
                    raise
                if hasattr(self, "gradebook"):
                    self.gradebook.db.rollback()
                what = str(cause.orig).partition("\n")[0]
                late = time.monotonic() - began > LOCK_SECONDS
                if late or not ("locked" in what or isinstance(cause, _BOTH_AT_ONCE)):
                    raise self._failed(what) from None
            if not said and "locked" in what:
                _log.warning("the gradebook is locked by another program; waiting up to %g s", LOCK_SECONDS)
                said = True
            time.sleep(0.1)

    @property
    def _shown_url(self) -> str:
        """The gradebook's file, or its address without the password."""
        try:
            return make_url(self.url).render_as_string(hide_password=True).removeprefix("sqlite:///")
        except ArgumentError:
            return self.url

    def _failed(self, what: str) -> UserError:
        path = self._shown_url
        if "locked" in what:
            return UserError(
                f"{path}: the gradebook is locked by another program for more than {LOCK_SECONDS:g} s; "
                "no grade is lost: close that program, and the same command goes on"
            )
        if "full" in what or "disk I/O error" in what:
            return UserError(
                f"{path}: the gradebook's disk is full or fails ({what}); "
                "no grade is lost: free some space, and the same command goes on"
            )
        return UserError(
            f"{path}: the gradebook cannot be used ({what}); no grade is lost: mend it, and the same command goes on"
        )

    # ------------------------------------------------------------------------------ what is written

    def _save_scores(self, record: Record) -> None:
        self.gradebook.update_or_create_student(record.student)
        handed_in = self.gradebook.update_or_create_submission(
            self.name, record.student, timestamp=time_of(self.course.submission(record.student, self.name))
        )
        complete(self.gradebook, handed_in)
        submission = self.gradebook.find_submission_notebook(self.notebook, self.name, record.student)
        written = set(self.prepared.assignment.written)
        for grade in submission.grades:
            if grade.name in written:
                blank = grade.name in record.unattempted or record.status is Status.UNREADABLE
                grade.auto_score = 0.0 if blank else None
                grade.needs_manual_grade = not blank
            else:
                grade.auto_score = record.question_score(grade.name)
                # A mark set by hand stays; nbgrader asks for a second look at it.
                grade.needs_manual_grade = (
                    grade.manual_score is not None or grade.name in record.needs_instructor
                )
        for comment in submission.comments:
            comment.auto_comment = self._comment(record, comment.name)
        self.gradebook.db.commit()
        self._save_penalty(record.student)

    def _save_penalty(self, student: str) -> None:
        submission = self.gradebook.find_submission_notebook(self.notebook, self.name, student)
        penalty = self._penalties.of(submission)
        if submission.late_submission_penalty != penalty:
            submission.late_submission_penalty = penalty
            self.gradebook.db.commit()

    def _comment(self, record: Record, cell: str) -> str | None:
        if record.status is Status.UNREADABLE:
            return record.notes[-1]
        if cell in record.unattempted:
            return "No response."
        question = next((c.question for c in self.prepared.manifest.cells if c.id == cell), None)
        notes = [note for note in record.notes if note.startswith(f"{cell} ")]
        if question in record.questions:
            notes.append(first_to_mend(record, question))
        return "\n\n".join(filter(None, notes)) or None

    def _save_stamps(self, student: str) -> None:
        folder, stamps = self.course.autograded(student, self.name), self._stamps(student)
        for name in (SECRET, TIMESTAMP):
            if name in stamps:
                write_atomically(folder / name, stamps[name], CLASS_ONLY)
            else:
                (folder / name).unlink(missing_ok=True)

    def _stamps(self, student: str) -> dict[str, str]:
        """What nbgrader wrote beside a submission, and looks for beside the feedback when that is released."""
        folder = self.course.submission(student, self.name)
        wanted = (SECRET,) if time_of(folder) is None else (SECRET, TIMESTAMP)
        return {name: said for name in wanted if (said := text_of(name, folder)) is not None}

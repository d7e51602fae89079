"""Writing records into nbgrader's gradebook, through nbgrader's own API."""

from __future__ import annotations

import copy
import logging
import shutil
import warnings
from datetime import datetime
from pathlib import Path
from types import TracebackType

import nbformat
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.preprocessors import SaveCells
from nbgrader.utils import parse_utc

from autograder.grade.course import Course, Prepared
from autograder.grade.notebook import first_to_mend
from autograder.grade.record import Record, Status, write_atomically
from autograder.grade.submission import Graded
from autograder.nbgrader import find_programs

_log = logging.getLogger(__name__)


class GradebookWriter:
    """The only thing in the grader that opens the gradebook."""

    def __init__(self, course: Course, prepared: Prepared) -> None:
        self.course, self.prepared = course, prepared
        self.url = course.gradebook
        self.name = prepared.assignment.name
        self.notebook = Path(prepared.manifest.notebook).stem
        course.records.mkdir(parents=True, exist_ok=True)
        find_programs()
        self.gradebook = Gradebook(self.url)

    def __enter__(self) -> GradebookWriter:
        # nbgrader adds objects to each other before it adds them to the session, and SQLAlchemy says so.
        warnings.filterwarnings("ignore", "Object of type .* not in session")
        self._register()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.gradebook.close()

    def _register(self) -> None:
        """Make sure the gradebook knows the assignment as it is released now."""
        try:
            known = self.gradebook.find_notebook(self.notebook, self.name)
            points = {cell.name: cell.max_score for cell in known.grade_cells}
            if points == {name: float(p) for name, p in self.prepared.manifest.points.items()}:
                return
        except MissingEntry:
            self.gradebook.update_or_create_assignment(self.name)
        resources = {"nbgrader": {"notebook": self.notebook, "assignment": self.name, "db_url": self.url}}
        SaveCells().preprocess(copy.deepcopy(self.prepared.released), resources)
        self.gradebook.db.expire_all()

    def save(self, graded: Graded) -> None:
        """Gradebook, executed notebook, record, in this order.

        The record comes last: a run that is killed before it grades the submission again, and all
        three steps overwrite what they find.
        """
        record = graded.record
        self._save_scores(record)
        folder = self.course.autograded(record.student, self.name)
        write_atomically(
            folder / self.prepared.manifest.notebook, nbformat.writes(graded.notebook, version=4) + "\n"
        )
        stamp = self.course.submission(record.student, self.name) / "timestamp.txt"
        if stamp.is_file():
            shutil.copyfile(stamp, folder / "timestamp.txt")
        record.write(self.course.record(record.student, self.name))

    def _save_scores(self, record: Record) -> None:
        self.gradebook.update_or_create_student(record.student)
        self.gradebook.update_or_create_submission(
            self.name, record.student, timestamp=self._timestamp(record.student)
        )
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

    def _timestamp(self, student: str) -> datetime | None:
        path = self.course.submission(student, self.name) / "timestamp.txt"
        try:
            return parse_utc(path.read_text(encoding="utf-8").strip())  # type: ignore[no-any-return]
        except OSError:
            return None
        except Exception:
            _log.warning("%s: not a time; the submission counts as without one", path)
            return None

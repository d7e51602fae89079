"""What the gradebook knows of an assignment, against the version that is released now.

Cells may come and go between two versions. What nobody loses a point by is brought into line without a word. Where
marks would go, nothing is changed before somebody has read which, and all of them are in a file.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.api import (
    Comment,
    Grade,
    Gradebook,
    MissingEntry,
    Notebook,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.utils import is_grade, is_locked, is_solution, is_task

from autograder.errors import UserError
from autograder.execute import NOT_FOR_GRADES
from autograder.grade.record import CLASS_ONLY, write_atomically

GUARD = f"raise RuntimeError({NOT_FOR_GRADES!r})"
"""A grade cell as the gradebook has it."""
_KINDS = ("grade", "solution", "task", "source")


@dataclass(frozen=True)
class Registered:
    """A notebook of an assignment, as a gradebook has it."""

    gradebook: Gradebook
    notebook: Notebook

    @classmethod
    def find(cls, gradebook: Gradebook, assignment: str, notebook: str) -> Registered | None:
        """None if it is not there."""
        try:
            return cls(gradebook, gradebook.find_notebook(notebook, assignment))
        except MissingEntry:
            return None

    def agrees(self, released: NotebookNode) -> bool:
        """Whether the released notebook has the same cells, worth the same, and nbgrader could not run a test of it."""
        wanted = _cells(released)
        points = {cell.name: cell.max_score for cell in self.notebook.grade_cells}
        guarded = {cell.name for cell in self.notebook.source_cells if cell.source == GUARD}
        tests = {c.metadata.nbgrader.grade_id for c in released.cells if is_grade(c) and not is_solution(c)}
        same = all(self._names(kind) == wanted[kind] for kind in _KINDS)
        return same and points == _points(released) and guarded >= tests

    def losses(self, released: NotebookNode) -> list[str]:
        """What marks would be lost if it were registered, a line for each cell."""
        wanted, points = _cells(released), _points(released)
        lines = []
        for cell in [*self.notebook.grade_cells, *self.notebook.task_cells]:
            graded = [grade for grade in cell.grades if _is_graded(grade)]
            if cell.name not in wanted["grade"] | wanted["task"]:
                if graded:
                    lines.append(
                        f"{cell.name} is gone: its {cell.max_score:g} points count no longer, of which "
                        f"{_submissions(graded)} {sum(grade.score for grade in graded):g}"
                    )
            elif above := [
                g for g in graded if (g.manual_score or 0) > points.get(cell.name, cell.max_score)
            ]:
                lines.append(
                    f"{cell.name} is worth {points[cell.name]:g} points and was worth {cell.max_score:g}: "
                    f"{_submissions(above)} more by hand, which becomes {points[cell.name]:g}"
                )
        for cell in self.notebook.solution_cells:
            by_hand = [comment for comment in cell.comments if comment.manual_comment]
            if by_hand and cell.name not in wanted["solution"]:
                lines.append(f"{cell.name} is gone: {_submissions(by_hand)} a comment by hand")
        return lines

    def keep_scores(self, records: Path) -> Path:
        """Write all scores and comments of the version so far into a file of their own."""
        name = self.notebook.assignment.name
        text = io.StringIO()
        table = csv.writer(text)
        table.writerow(
            ["student", "cell", "auto_score", "manual_score", "extra_credit", "max_score", "comment"]
        )
        for submission in sorted(self.notebook.submissions, key=lambda one: one.student.id):
            student = submission.student.id
            for grade in sorted(submission.grades, key=lambda one: one.name):
                numbers = (grade.auto_score, grade.manual_score, grade.extra_credit, grade.max_score)
                table.writerow([student, grade.name, *numbers, ""])
            for comment in sorted(submission.comments, key=lambda one: one.name):
                if comment.comment:
                    table.writerow([student, comment.name, "", "", "", "", comment.comment])
            if submission.late_submission_penalty:
                penalty = -submission.late_submission_penalty
                table.writerow([student, "(late)", penalty, "", "", "", ""])
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S")
        place = records / f"{name} before {now}.csv"
        write_atomically(place, text.getvalue(), CLASS_ONLY)
        return place

    def bring_into_line(self, released: NotebookNode) -> None:
        """Remove the cells that are gone, with all that was graded in them, and make the new ones everybody's.

        nbgrader's own step then finds the cells that it expects, and brings their contents up to date.
        """
        session, wanted, points = self.gradebook.db, _cells(released), _points(released)
        assignment, notebook = self.notebook.assignment.name, self.notebook.name
        for kind in _KINDS:
            for cell in list(getattr(self.notebook, f"{kind}_cells")):
                if cell.name in wanted[kind]:
                    continue
                for graded in [] if kind == "source" else [*cell.grades, *cell.comments]:
                    session.delete(graded)
                session.delete(cell)
        session.commit()
        for cell in released.cells:
            grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
            worth = {"max_score": points.get(grade_id, 0.0), "cell_type": cell.cell_type}
            if is_grade(cell):
                self.gradebook.update_or_create_grade_cell(grade_id, notebook, assignment, **worth)
            if is_solution(cell):
                self.gradebook.update_or_create_solution_cell(grade_id, notebook, assignment)
            if is_task(cell):
                self.gradebook.update_or_create_task_cell(grade_id, notebook, assignment, **worth)
            if grade_id in wanted["source"]:
                self.gradebook.update_or_create_source_cell(
                    grade_id, notebook, assignment, cell_type=cell.cell_type
                )
        session.expire_all()
        for submission in self.notebook.submissions:
            for grade in submission.grades:
                if grade.manual_score is not None and grade.manual_score > grade.max_score:
                    grade.manual_score, grade.needs_manual_grade = grade.max_score, True
            _fill(self.gradebook, submission)
        session.commit()

    def _names(self, kind: str) -> set[str]:
        return {cell.name for cell in getattr(self.notebook, f"{kind}_cells")}


def another_version(name: str, losses: Iterable[str], records: Path, build: bool = False) -> UserError:
    """What to say, before anything is changed, where marks would go.

    Args:
        build: whether the new version is not in ``release/`` yet.
    """
    command = f"autograder build {name} && " * build + f"autograder grade {name} --new-version"
    return UserError(
        f"{name} was graded in another version: {'; '.join(losses)}. Nothing has been changed: '{command}' first "
        f"writes all scores so far to a file in {records}, then registers the new version and grades it; marks and "
        "comments of what is still there stay"
    )


def complete(gradebook: Gradebook, submission: SubmittedAssignment) -> None:
    """Give a submission that is older than some of the assignment's cells a place for their marks."""
    there = {one.notebook_id: one for one in submission.notebooks}
    for notebook in submission.assignment.notebooks:
        if notebook.id not in there:
            there[notebook.id] = SubmittedNotebook(notebook=notebook, assignment=submission)
            gradebook.db.add(there[notebook.id])
        _fill(gradebook, there[notebook.id])


def _fill(gradebook: Gradebook, submission: SubmittedNotebook) -> None:
    notebook = submission.notebook
    graded = {grade.cell_id for grade in submission.grades}
    commented = {comment.cell_id for comment in submission.comments}
    for cell in [*notebook.grade_cells, *notebook.task_cells]:
        if cell.id not in graded:
            gradebook.db.add(Grade(cell_id=cell.id, notebook=submission))
    for cell in [*notebook.solution_cells, *notebook.task_cells]:
        if cell.id not in commented:
            gradebook.db.add(Comment(cell_id=cell.id, notebook=submission))


def _cells(released: NotebookNode) -> dict[str, set[str]]:
    """The names of a notebook's cells that a gradebook has, by kind."""
    tests = {"grade": is_grade, "solution": is_solution, "task": is_task, "source": _has_source}
    return {
        kind: {cell.metadata.nbgrader.grade_id for cell in released.cells if test(cell)}
        for kind, test in tests.items()
    }


def _has_source(cell: NotebookNode) -> bool:
    return any(test(cell) for test in (is_grade, is_solution, is_locked, is_task))


def _points(released: NotebookNode) -> dict[str, float]:
    graded = [cell.metadata.nbgrader for cell in released.cells if is_grade(cell) or is_task(cell)]
    return {marks.grade_id: float(marks.points) for marks in graded}


def _is_graded(grade: Grade) -> bool:
    return grade.auto_score is not None or grade.manual_score is not None


def _submissions(some: list[Grade] | list[Comment]) -> str:
    return f"{len(some)} submission{'s have' if len(some) != 1 else ' has'}"

"""The target course as an instructor with plain nbgrader has it: asserts in locked cells of the notebook.

Each question has a cell with the public test and one with the hidden test between nbgrader's markers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import Gradebook, MissingEntry
from sqlalchemy.exc import SQLAlchemyError

from autograder.build.release import CODE_STUB
from autograder.build.tests import public_with_key, split_text
from autograder.errors import UserError
from autograder.nbgrader.plain import SETTINGS as PLAIN
from autograder.nbgrader.plain import notebook_with_tests, test_cell, test_code
from autograder.redteam.attack import HandedIn, RawNotebook
from autograder.redteam.evidence import scripts
from autograder.redteam.peers.containment import Container
from autograder.redteam.peers.course import FIRST_SECONDS, HOSTILE, Graded, Peer, tests_with_seeds
from autograder.redteam.target import NAME, VICTIM, Target

CLASSMATE = "later"
"""An honest student who is graded in the same run, after the hostile one."""

PAGE_BYTES = 20_000_000
"""How much of a feedback page is searched."""

SETTINGS = f"""\
c = get_config()
c.CourseDirectory.course_id = "{NAME}"
c.ClearSolutions.code_stub = {{"python": "{CODE_STUB}"}}
{PLAIN}# without this, what students get back shows the hidden tests
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]
"""
_SET_UP = "\nfrom autograder import Notebook\n\ngrader = Notebook()"


class NbgraderCourse(Peer):
    """``nbgrader autograde`` and ``nbgrader generate_feedback``, with nothing of ours in their settings."""

    may_change = (
        *(f"course/{step}/{student}/" for step in ("autograded", "feedback") for student in (HOSTILE, CLASSMATE)),
        f"course/submitted/{HOSTILE}/", "course/gradebook.db", "course/.nbgrader.log", "course/.ipynb_checkpoints",
        *(f"home/{name}/" for name in (".ipython", ".local", ".cache", ".jupyter", ".config")),
    )  # fmt: skip

    @classmethod
    def _release(cls, target: Target, folder: Path) -> RawNotebook:
        source = folder / "course" / "source" / NAME
        source.mkdir(parents=True)
        nbformat.write(instructors_notebook(target), source / f"{NAME}.ipynb")
        (folder / "course" / "nbgrader_config.py").write_text(SETTINGS, encoding="utf-8")
        peer = cls(target, folder, {})
        with peer._container() as container:
            done = container.run(["nbgrader", "generate_assignment", NAME], FIRST_SECONDS)
            if done.status != 0:
                raise UserError(
                    f"nbgrader generate_assignment: {container.log.read_text(encoding='utf-8')[-1500:]}"
                )
            peer._keep(container)
        path = folder / "course" / "release" / NAME / f"{NAME}.ipynb"
        raw: RawNotebook = json.loads(path.read_text(encoding="utf-8"))
        return raw

    def _put(self, submission: Path, grading: Path, student: str) -> None:
        place = grading / "course" / "submitted" / student
        place.mkdir(parents=True, exist_ok=True)
        submission.rename(place / NAME)

    def _keep(self, container: Container) -> None:
        if self.release:
            _remark(container.grading, self.target.canaries["gradebook"])
            self._hand_in(container.grading, CLASSMATE, HandedIn(), honest=True, port=0)
        super()._keep(container)

    def _grade(self, container: Container, student: str) -> Graded:
        hostile = student == HOSTILE
        before = _rows(container.grading, VICTIM) if hostile else []
        command = ["nbgrader", "autograde", NAME, *([] if hostile else [f"--student={student}"])]
        outcome = container.run(command, self.limit)
        graded = Graded(outcome, {})
        try:
            if hostile and not outcome.stopped and 0 <= _score(container.grading, CLASSMATE) < self.max_score:
                # it may have been the load of this machine: nbgrader allows a cell 30 s
                again = ["nbgrader", "autograde", NAME, f"--student={CLASSMATE}", "--force"]
                container.run(again, self.limit)
            graded.scores = {
                one: score for one in (student, CLASSMATE) if (score := _score(container.grading, one)) >= 0
            }
            if hostile and _rows(container.grading, VICTIM) != before:
                graded.evidence.append("the gradebook says something else of another student")
        except SQLAlchemyError as error:
            graded.evidence.append(f"the gradebook cannot be read any more: {str(error).splitlines()[0]}")
        if hostile and not outcome.stopped and graded.scores.get(CLASSMATE) != self.max_score:
            got = graded.scores.get(CLASSMATE, "not graded")
            graded.evidence.append(f"an honest classmate, graded after it: {got}")
        container.run(["nbgrader", "generate_feedback", NAME, f"--student={student}"], self.limit)
        graded.returned = dict(_pages(container.grading / "course" / "feedback" / student / NAME))
        if hostile:
            graded.evidence += [line for page in graded.returned.values() for line in scripts(page)]
        return graded


def instructors_notebook(target: Target) -> nbformat.NotebookNode:
    """The source notebook, with the tests in it instead of calls of a checker."""
    tests = tests_with_seeds(target)
    notebook = notebook_with_tests(target.assignment, lambda question: _test_cells(question, tests[question]))
    for cell in notebook.cells:
        cell.source = cell.source.replace(_SET_UP, "")
    return notebook


def _test_cells(question: str, text: str) -> Iterator[nbformat.NotebookNode]:
    # the last cell has the question's own id: what a student adds after the question comes after its tests
    parts = split_text(text)
    for name, hidden, source in (
        (f"{question}-public", False, public_with_key(text)),
        (question, True, text),
    ):
        cases = [case for case in parts.cases if case.hidden == hidden]
        code = test_code(source, [case.name for case in cases])
        yield test_cell(name, code, sum(case.points for case in cases), hidden)


def _gradebook(grading: Path) -> Gradebook:
    return Gradebook(f"sqlite:///{grading / 'course' / 'gradebook.db'}")


def _remark(grading: Path, text: str) -> None:
    """A remark on the victim's work that is nobody else's business."""
    with _gradebook(grading) as gradebook:
        for comment in gradebook.find_submission_notebook(NAME, NAME, VICTIM).comments:
            comment.manual_comment = text
        gradebook.db.commit()


def _rows(grading: Path, student: str) -> list[tuple[Any, ...]]:
    """What the gradebook says of a student's work."""
    with _gradebook(grading) as gradebook:
        try:
            notebook = gradebook.find_submission_notebook(NAME, NAME, student)
        except MissingEntry:
            return []
        return sorted(
            (grade.name, grade.auto_score, grade.manual_score, grade.extra_credit)
            for grade in notebook.grades
        ) + sorted((comment.name, comment.comment) for comment in notebook.comments)


def _score(grading: Path, student: str) -> float:
    """A student's points; -1 without any."""
    with _gradebook(grading) as gradebook:
        try:
            notebook = gradebook.find_submission_notebook(NAME, NAME, student)
        except MissingEntry:
            return -1.0
        if all(grade.auto_score is None for grade in notebook.grades):
            return -1.0
        return float(sum((grade.score or 0) + (grade.extra_credit or 0) for grade in notebook.grades))


def _pages(folder: Path) -> Iterator[tuple[str, str]]:
    for page in folder.glob("*.html"):
        with page.open("rb") as file:
            yield "feedback page", file.read(PAGE_BYTES).decode(errors="replace")

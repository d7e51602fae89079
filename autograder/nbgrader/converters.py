"""What nbgrader's converters do with a class, for those that have exporters of ours.

nbgrader looks for notebooks by patterns: who has handed in something else, in a folder of its own, or whose id is a
pattern itself, is left out without a word. There is no setting for that, so four methods are replaced. With another
exporter they are nbgrader's own.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Collection
from pathlib import Path
from typing import Any, Protocol, cast

from nbgrader.converters import Autograde, GenerateFeedback
from nbgrader.converters.base import NbGraderException

from autograder.grade.handed_in import SECRET, TIMESTAMP, handed_in_by, text_of
from autograder.grade.record import CLASS_ONLY, write_atomically
from autograder.nbgrader.pages import IN_PAGE


class Grades(Protocol):
    """An exporter that does all the grading."""

    def grade_all(self) -> None:
        """Grade what the command is about."""


class MadeFrom(Protocol):
    """An exporter that knows what a page is made of."""

    def made_from(self, student: str, notebook: Path) -> str:
        """A hash of it."""


def chosen(there: Collection[str], wanted: str, without: str, exact: bool = False) -> list[str]:
    """The students that a command is about.

    Args:
        wanted: an id, or a pattern as of a shell; nbgrader has taken spaces off its ends.
        without: ids with commas between them.
        exact: it is an id.
    """
    left = [student for student in there if student not in without.split(",")]
    if exact or (wanted in left and wanted != "*"):
        return [s for s in left if s == wanted] or [s for s in left if s.strip() == wanted]
    return [s for s in left if fnmatch.fnmatchcase(s, wanted)] or [s for s in left if s.strip() == wanted]


def install(grading: type, feedback: type) -> None:
    """Put our methods in their places, for converters that have these exporters."""
    start, find, decide = Autograde.start, GenerateFeedback.init_notebooks, GenerateFeedback.init_destination
    copy = GenerateFeedback.init_assignment

    def grade(self: Any) -> None:
        if not issubclass(self.exporter_class, grading):
            start(self)
            return
        self.exporter = self.exporter_class(parent=self, config=self.config)
        cast(Grades, self.exporter).grade_all()

    def find_notebooks(self: Any) -> None:
        if not issubclass(self.exporter_class, feedback):
            find(self)
            return
        self.assignments, self.notebooks = _graded_notebooks(self), []
        if not self.assignments:
            where = self._format_source(self.coursedir.assignment_id, self.coursedir.student_id)
            self.log.error("nothing has been graded in %s", where)
            raise NbGraderException(f"nothing has been graded in {where}")

    def is_wanted(self: Any, assignment: str, student: str) -> bool:
        if issubclass(self.exporter_class, feedback) and not self.force:
            self.force = not all(_up_to_date(self, assignment, student, Path(one)) for one in self.notebooks)
            try:
                return bool(decide(self, assignment, student))
            finally:
                self.force = False
        return bool(decide(self, assignment, student))

    def begin(self: Any, assignment: str, student: str) -> None:
        if not issubclass(self.exporter_class, feedback):
            copy(self, assignment, student)
            return
        source, dest = (
            Path(place(assignment, student)) for place in (self._format_source, self._format_dest)
        )
        for name in (TIMESTAMP, SECRET):
            if (said := text_of(name, source)) is not None:
                write_atomically(dest / name, said, CLASS_ONLY)

    Autograde.start = grade
    GenerateFeedback.init_notebooks = find_notebooks
    GenerateFeedback.init_destination = is_wanted
    GenerateFeedback.init_assignment = begin


def _graded_notebooks(converter: Any) -> dict[str, list[str]]:
    """The graded notebooks that a command is about, by folder."""
    coursedir = converter.coursedir
    name = coursedir.assignment_id
    below = Path(converter._format_source(name, "STUDENT")).parent.parent
    students = chosen(handed_in_by(below, name), coursedir.student_id, coursedir.student_id_exclude)
    folders = [converter._format_source(name, student) for student in students]
    found = {
        folder: [str(p) for p in Path(folder).glob(f"{coursedir.notebook_id}.ipynb")] for folder in folders
    }
    return {folder: notebooks for folder, notebooks in found.items() if notebooks}


def _up_to_date(converter: Any, assignment: str, student: str, notebook: Path) -> bool:
    """Whether the page that is there was made of what would make it now."""
    page = Path(converter._format_dest(assignment, student)) / f"{notebook.stem}.html"
    try:
        head = page.read_text(encoding="utf-8")[:5000]
    except (OSError, UnicodeDecodeError):
        return False
    return IN_PAGE.format(cast(MadeFrom, converter.exporter).made_from(student, notebook)) in head

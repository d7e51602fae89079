"""Exporters that put this package into nbgrader's converters.

nbgrader reads each notebook through an exporter whose class is a setting. These take over at that
point: `nbgrader generate_assignment` releases what `autograder build` releases, and
`nbgrader autograde` grades the way `autograder grade` does.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

import nbformat
from nbconvert.exporters import NotebookExporter
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import parse_utc
from traitlets import Bool, Enum, Unicode
from traitlets.config import Configurable

from autograder.build.build import release_files
from autograder.build.source import Assignment, load
from autograder.errors import UserError, one_line
from autograder.grade.claims import Claims
from autograder.grade.course import Course, Prepared, prepare
from autograder.grade.gradebook import GradebookWriter
from autograder.grade.handed_in import TIMESTAMP, text_of
from autograder.grade.submission import Graded, grade_submission
from autograder.judge.session import NoWorker, Sandbox
from autograder.nbgrader.kept import KeptWarm
from autograder.nbgrader.pages import FeedbackPage
from autograder.randomness import new_seed

SOURCE = "source"
_kept = KeptWarm()


def course_of(coursedir: CourseDirectory) -> Course:
    """The course that nbgrader's settings describe."""
    root = Path(coursedir.root).resolve()

    def folder(name: str) -> Path:
        path = Path(coursedir.format_path(name, "STUDENT", "ASSIGNMENT"))
        return (root / path).parent.parent

    autograded = folder(coursedir.autograded_directory)
    return Course(
        root,
        folder(coursedir.submitted_directory),
        autograded,
        autograded.parent / "records",
        coursedir.db_url,
    )


class OfCourse(Configurable):  # type: ignore[misc]
    """What goes only with a course's own settings.

    nbgrader goes on with its own where a course's ``nbgrader_config.py`` is elsewhere or raises: student code would
    run on this very machine, and ``return 0`` have full marks. So the environment's settings, which are always read,
    name the exporters of this module, and those do nothing unless the course's settings say that they were read, too.
    """

    settings_read = Bool(help="Set by a course's nbgrader_config.py.").tag(config=True)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.settings_read:
            root = getattr(self.parent.coursedir, "root", "here")
            self._refuse(
                f"{root}: no settings of a course were read there: run nbgrader in the root of a course, and if it says "
                "above that its nbgrader_config.py cannot be loaded, mend that"
            )

    def _refuse(self, why: object) -> NoReturn:
        """End the command with one line, before it has begun."""
        said = one_line(why)
        self.parent.log.error(said)
        raise NbGraderException(said) from None

    @property
    def _named(self) -> str | None:
        """The assignment that the command is about, if it is one."""
        name = str(self.parent.coursedir.assignment_id)
        return name if name and not set(name) & set("*?[") else None


class FeedbackExporter(OfCourse, FeedbackPage):
    """What a student gets back, for ``GenerateFeedback.exporter_class``."""


class ReleaseExporter(OfCourse, NotebookExporter):  # type: ignore[misc]
    """The student version of an assignment, for ``GenerateAssignment.exporter_class``."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self._named is not None:
            try:
                release_files(self._assignment(self._named))
            except (UserError, OSError) as error:
                self._refuse(error)

    def _assignment(self, name: str) -> Assignment:
        return load(Path(self.parent.coursedir.root) / SOURCE / name)

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> Any:
        """The released notebook; the files that go with it are left to the writer."""
        name = resources["nbgrader"]["assignment"]
        files = release_files(self._assignment(name))
        notebook = nbformat.reads(files.pop(f"{name}.ipynb"), as_version=4)
        resources["outputs"] = {path: text.encode() for path, text in files.items()}
        return self.from_notebook_node(notebook, resources=resources, **kw)


class _Careful(CourseDirectory):  # type: ignore[misc]
    """nbgrader's folders, for grading only.

    nbgrader would copy what else is in a submission to the graded one: wherever its links lead, and all
    the zeros of a sparse file. Ours holds the executed notebook alone, as from ``autograder grade``.
    """

    @classmethod
    def like(cls, coursedir: CourseDirectory) -> _Careful:
        """The same settings as these, but that every file is left out."""
        settings = {name: getattr(coursedir, name) for name in coursedir.trait_names(config=True)}
        return cls(**settings | {"ignore": ["*", ".*"]})

    def get_existing_timestamp(self, dest_path: str) -> datetime | None:
        """The submission's time, if it has a readable one."""
        try:
            return parse_utc(text_of(TIMESTAMP, Path(dest_path)) or "")  # type: ignore[no-any-return]
        except Exception:
            return None


class GradingExporter(OfCourse, NotebookExporter):  # type: ignore[misc]
    """Grades a submission, for ``Autograde.exporter_class``.

    nbgrader converts a notebook twice. The first time, from ``submitted/``, is where we grade and
    write gradebook and record; the second time there is nothing left but its own late penalty.
    """

    sandbox = Enum(
        list(map(str, Sandbox)),
        default_value="jail",
        help="Whether student code runs in the jail ('jail') or not ('none').",
    ).tag(config=True)
    worker_python = Unicode(
        help="Interpreter of the environment that students' code runs in; this one if empty."
    ).tag(config=True)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._course = replace(course_of(self.parent.coursedir), worker_python=self.worker_python or None)
        self._prepared: dict[str, Prepared] = {}
        if self._named is not None:
            try:
                self._prepare(self._named)
            except (UserError, OSError) as error:
                self._refuse(error)
        self.parent.coursedir = _Careful.like(self.parent.coursedir)

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> Any:
        """Grade on the first pass, hand on what was graded on the second."""
        if not self.parent._sanitizing:
            return super().from_filename(filename, resources=resources, **kw)
        course, student, name = (
            self._course,
            resources["nbgrader"]["student"],
            resources["nbgrader"]["assignment"],
        )
        with Claims(course.record(student, name).parent) as claims, claims.held(student):
            prepared = self._prepare(name)
            try:
                graded = self._grade(course, prepared, student)
            except NoWorker:  # the warm process was killed: once more with a new one
                _kept.close()
                graded = self._grade(course, prepared, student)
            with GradebookWriter(course, prepared) as writer:
                writer.save(graded.record, nbformat.writes(graded.notebook, version=4) + "\n")
        return self.from_notebook_node(graded.notebook, resources=resources, **kw)

    def _prepare(self, name: str) -> Prepared:
        if name not in self._prepared:
            self._prepared[name] = prepare(self._course, name)
        return self._prepared[name]

    def _grade(self, course: Course, prepared: Prepared, student: str) -> Graded:
        with _kept.use(prepared, Sandbox(self.sandbox)) as warm:
            return grade_submission(course, prepared, student, warm, new_seed())


def expect_notebook(assignment: str, student: str, notebooks: list[str]) -> None:
    """A pre-convert hook: a submission counts even if the student renamed the notebook.

    nbgrader skips notebooks whose name it does not know. Ours is found by its content, so nbgrader is
    told the name it expects.
    """
    del assignment, student
    if notebooks:
        folder = Path(notebooks[0]).parent
        notebooks[:] = [str(folder / f"{folder.name}.ipynb")]

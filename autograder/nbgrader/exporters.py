"""Exporters that put this package into nbgrader's converters.

nbgrader reads each notebook through an exporter whose class is a setting. These take over at that
point: `nbgrader generate_assignment` releases what `autograder build` releases, and
`nbgrader autograde` grades the way `autograder grade` does.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Generator, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import nbformat
from nbconvert.exporters import NotebookExporter
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from traitlets import Bool, Enum, Unicode
from traitlets.config import Application, Configurable

from autograder.build.build import note_release, release_files, require_fresh
from autograder.build.source import Assignment, load
from autograder.errors import UserError, one_line
from autograder.grade.commands import not_students, summary_line
from autograder.grade.course import Course, Prepared, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.environment import digest_of, package_digest
from autograder.grade.handed_in import SECRET, TIMESTAMP, text_of
from autograder.grade.local import TOO_BUSY, failure, ready_judge
from autograder.grade.record import Status
from autograder.grade.registration import Registered, another_version
from autograder.grade.submission import Graded, Judged, give_up, grade_submission
from autograder.judge.session import NoWorker, Sandbox
from autograder.nbgrader.converters import chosen, install
from autograder.nbgrader.kept import KeptWarm
from autograder.nbgrader.pages import FeedbackPage, noted
from autograder.randomness import new_seed
from autograder.wire.errors import MachineBusy

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

    def made_from(self, student: str, notebook: Path) -> str:
        """A hash of all that the page of a graded notebook shows: the notebook, its marks, and how it is shown."""
        coursedir = self.parent.coursedir
        stamps = [text_of(name, notebook.parent) or "" for name in (TIMESTAMP, SECRET)]
        parts: list[str | bytes] = [notebook.read_bytes(), *stamps, package_digest()]
        with (
            contextlib.suppress(MissingEntry),
            Gradebook(coursedir.db_url, coursedir.course_id) as gradebook,
        ):
            found = gradebook.find_submission_notebook(notebook.stem, notebook.parent.name, student)
            marks = sorted(repr((grade.name, grade.score, grade.max_score)) for grade in found.grades)
            comments = sorted(repr((comment.name, comment.comment)) for comment in found.comments)
            parts.append(repr([marks, comments, found.late_submission_penalty]))
        return digest_of(*parts)

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> Any:
        """The page, with the hash of what it was made from."""
        made_from = self.made_from(resources["nbgrader"]["student"], Path(filename))
        page, resources = super().from_filename(filename, resources=resources, **kw)
        return noted(page, made_from), resources


class ReleaseExporter(OfCourse, NotebookExporter):  # type: ignore[misc]
    """The student version of an assignment, for ``GenerateAssignment.exporter_class``."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self._named is not None:
            try:
                self._require_nothing_lost(self._named)
            except (UserError, OSError) as error:
                self._refuse(error)

    def _require_nothing_lost(self, name: str) -> None:
        """That it can be released, and that no marks go when it is registered."""
        coursedir = self.parent.coursedir
        released = nbformat.reads(release_files(self._assignment(name))[f"{name}.ipynb"], as_version=4)
        with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
            registered = Registered.find(gradebook, name, name)
            if registered is not None and (losses := registered.losses(released)):
                raise another_version(name, losses, course_of(coursedir).records, build=True)

    def _assignment(self, name: str) -> Assignment:
        return load(Path(self.parent.coursedir.root) / SOURCE / name)

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> Any:
        """The released notebook; the files that go with it are left to the writer."""
        name = resources["nbgrader"]["assignment"]
        assignment = self._assignment(name)
        files = release_files(assignment)
        note_release(Path(self.parent.coursedir.root), assignment, files)
        notebook = nbformat.reads(files.pop(f"{name}.ipynb"), as_version=4)
        resources["outputs"] = {path: text.encode() for path, text in files.items()}
        return self.from_notebook_node(notebook, resources=resources, **kw)


class GradingExporter(OfCourse, NotebookExporter):  # type: ignore[misc]
    """Grades a submission, for ``Autograde.exporter_class``.

    All of it, the way ``autograder grade`` does: nbgrader's own part is to say which submissions.
    """

    sandbox = Enum(
        list(map(str, Sandbox)),
        default_value="jail",
        help="Whether student code runs in the jail ('jail') or not ('none').",
    ).tag(config=True)
    worker_python = Unicode(
        help="Interpreter of the environment that students' code runs in; this one if empty."
    ).tag(config=True)
    cells = Enum(
        ["needed", "all"],
        default_value="needed",
        help="Which of the instructor's cells are run: those that an answer or a case can read ('needed'), or figures "
        "and trial runs as well ('all'); the scores are the same.",
    ).tag(config=True)

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> NoReturn:
        """Never asked for, unless nbgrader's own way of grading was taken."""
        self._refuse(f"{filename}: not graded: this nbgrader is of a version that is not known here")

    def grade_all(self) -> None:
        """Grade the submissions that the command or the button is about.

        Raises:
            NbGraderException: a line has been logged, about what could not be graded.
        """
        coursedir, clicked = self.parent.coursedir, not isinstance(self.parent.parent, Application)
        course = replace(
            course_of(coursedir), worker_python=self.worker_python or None, all_cells=self.cells == "all"
        )
        name = str(coursedir.assignment_id)
        try:
            prepared = prepare(course, name)
            require_fresh(course.root, prepared.assignment)
            students = chosen(
                course.students(name), coursedir.student_id, coursedir.student_id_exclude, exact=clicked
            )
            if not students:
                where = course.submission(coursedir.student_id, name)
                raise UserError(f"no submissions of {name} in {where}")
            failed = 0
            graded = grade_and_save(
                course,
                prepared,
                students,
                os.cpu_count() or 1,
                self.parent.force,
                sandbox=Sandbox(self.sandbox),
                cluster=_Here() if clicked else None,
                settings=self.config,
            )
            with contextlib.closing(graded):
                for record in graded:
                    bad = record.status is Status.ERROR
                    self.parent.log.log(logging.ERROR if bad else logging.INFO, "%s", summary_line(record))
                    failed += bad
        except (UserError, OSError) as error:
            self._refuse(error)
        if not clicked and coursedir.student_id == "*" and (unnamed := course.no_students(name)):
            self._refuse(not_students(unnamed))
        if failed:
            self._refuse(f"{failed} of {len(students)} submissions could not be graded; see above")


class _Here:
    """Judges in this very process: a Jupyter server has threads, and is not forked."""

    def grade_class(
        self,
        course: Course,
        prepared: Prepared,
        students: Iterable[str],
        seed: int | None = None,
        sandbox: Sandbox = Sandbox.JAIL,
        per_gpu: int = 1,
    ) -> Generator[Judged, None, None]:
        """One after the other, with a warm process that is kept for the next click."""
        seed = new_seed() if seed is None else seed
        ready_judge(prepared)
        for student in students:
            try:
                yield Judged.of(self._grade(course, prepared, student, seed, sandbox))
            except (UserError, OSError):
                raise
            except MachineBusy as error:
                yield Judged.of(give_up(course, prepared, student, seed, f"{TOO_BUSY} ({error})"))
            except Exception as error:
                yield Judged.of(give_up(course, prepared, student, seed, failure(error)))

    def _grade(self, course: Course, prepared: Prepared, student: str, seed: int, sandbox: Sandbox) -> Graded:
        for again in (True, False):
            with _kept.use(prepared, sandbox) as warm:
                try:
                    return grade_submission(course, prepared, student, warm, seed)
                except MachineBusy:
                    if not again:
                        raise
                    continue
                except NoWorker:  # the warm process was killed: once more with a new one
                    if not again:
                        raise
            _kept.close()
        raise AssertionError("not reached")


install(GradingExporter, FeedbackExporter)

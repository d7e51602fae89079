"""Where things are in a course, and what grading one assignment needs."""

from __future__ import annotations

import ast
import contextlib
import os
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from traitlets.config import PyFileConfigLoader

from autograder.build import manifest, source
from autograder.errors import UserError
from autograder.grade.budgets import Budget, budgets_of
from autograder.grade.environment import digest_of, environment, environment_of, files_of, package_digest
from autograder.grade.handed_in import handed_in_by, is_student, shown
from autograder.judge.cases import Case, load_cases


@dataclass(frozen=True)
class Course:
    """The folders of an nbgrader course.

    Attributes:
        root: where ``source/`` and ``release/`` are.
        submitted_folder, autograded_folder: nbgrader's own, with a folder for each student.
        records: where the judge's records go.
        gradebook: the gradebook's URL.
        worker_python: the interpreter of the environment that students' code runs in; None for this one.
        all_cells: whether the instructor's cells are all run, also those that no grade needs.
    """

    root: Path
    submitted_folder: Path
    autograded_folder: Path
    records: Path
    gradebook: str
    worker_python: str | None = None
    all_cells: bool = False

    @classmethod
    def at(
        cls,
        root: Path,
        work: Path | None = None,
        gradebook: str | None = None,
        worker_python: str | None = None,
        all_cells: bool | None = None,
    ) -> Course:
        """The course in ``root``, recognised by its ``source`` folder.

        Args:
            work: where nbgrader's folders and the gradebook are, if not in ``root``.
            gradebook: its URL; by default the one in ``nbgrader_config.py`` for work in the root, and a file
                ``gradebook.db`` elsewhere.
            worker_python: by default the one in ``nbgrader_config.py``, or this one.
            all_cells: by default as ``nbgrader_config.py`` says, or not.

        Raises:
            UserError: there is none.
        """
        root = root.resolve()
        if not (root / "source").is_dir():
            raise UserError(f"{root}: not a course, it has no folder 'source'; change there or give --course")
        url = gradebook or (None if work else _setting(root, "CourseDirectory", "db_url"))
        work = (work or root).resolve()
        return cls(
            root,
            work / "submitted",
            work / "autograded",
            work / "records",
            url or f"sqlite:///{work / 'gradebook.db'}",
            worker_python or _setting(root, "GradingExporter", "worker_python"),
            _setting(root, "GradingExporter", "cells") == "all" if all_cells is None else all_cells,
        )

    @property
    def private(self) -> tuple[Path, ...]:
        """What no student's code may read: the tests, what others handed in, and what became of it."""
        work = self.submitted_folder.parent
        kept = [self.root / name for name in ("source", "solutions")]
        kept += [self.submitted_folder, self.autograded_folder, self.records, work / "feedback"]
        if self.gradebook.startswith(_SQLITE):
            kept.append(work / self.gradebook.removeprefix(_SQLITE))
        return (self.root, *kept)

    def submission(self, student: str, assignment: str) -> Path:
        """The folder of one submission; also one in other capitals, if there is no other."""
        place = self.submitted_folder / student / assignment
        return place if os.path.lexists(place) else self._in_other_capitals(student, assignment) or place

    def _in_other_capitals(self, student: str, assignment: str) -> Path | None:
        folder = self.submitted_folder / student
        with contextlib.suppress(OSError):
            for path in sorted(folder.iterdir()):
                same = path.name.strip().casefold() == assignment.casefold()
                if same and not (self.root / "source" / path.name).exists():
                    return path
        return None

    def autograded(self, student: str, assignment: str) -> Path:
        """Where the executed notebook goes."""
        return self.autograded_folder / student / assignment

    def record(self, student: str, assignment: str) -> Path:
        """Where the record of one submission is."""
        name = student
        if len(os.fsencode(student)) > _LONGEST_NAME:
            short = os.fsencode(student)[: _LONGEST_NAME - 20].decode(errors="ignore")
            name = f"{short}…{digest_of(student)[:16]}"
        return self.records / assignment / f"{name}.json"

    def students(self, assignment: str) -> list[str]:
        """Who handed something in for an assignment, whatever it is and whether it can be read."""
        return [name for name in self._handed_in(assignment) if self._is_student(name)]

    def no_students(self, assignment: str) -> list[str]:
        """The folders with a submission whose names are nobody's id: somebody has to rename them."""
        return [shown(name) for name in self._handed_in(assignment) if not self._is_student(name)]

    def _handed_in(self, assignment: str) -> list[str]:
        exactly = handed_in_by(self.submitted_folder, assignment)
        others = {*handed_in_by(self.submitted_folder, ".")} - {*exactly}
        return sorted([*exactly, *(name for name in others if self._in_other_capitals(name, assignment))])

    def _is_student(self, name: str) -> bool:
        """SQLite takes ids of any length, other databases those that nbgrader has announced."""
        return is_student(name) and (self.gradebook.startswith(_SQLITE) or len(name) <= _LONGEST_ID)


_SQLITE = "sqlite:///"
_LONGEST_ID = 128
_LONGEST_NAME = 230
"""Bytes of a record's name, to which what is written at the moment adds some: a file system takes 255."""


def _setting(root: Path, section: str, name: str) -> str | None:
    """One of nbgrader's settings for a course, if it is set there.

    Raises:
        UserError: the settings cannot be read.
    """
    path = root / "nbgrader_config.py"
    if not path.exists() or name not in path.read_text(encoding="utf-8"):  # running it takes a second
        return None
    try:
        settings = PyFileConfigLoader(path.name, str(root)).load_config()
    except Exception as error:
        raise UserError(f"{path}: cannot be read ({type(error).__name__}: {error})") from None
    value = settings[section].get(name)
    return str(value) if value else None


@dataclass(frozen=True)
class Prepared:
    """Everything about an assignment that all its submissions share.

    Attributes:
        own: the released source of each of the instructor's cells, by id.
        cases: the cases of each question, public and hidden.
        modules: what the notebook imports: the warm process has it loaded.
        budgets: what each question may take.
        environment: versions of what the students' code runs with.
        worker_python: see `Course`.
        hashes: SHA-256 of the ``tests``, the ``release`` (its cells), the ``environment`` (versions and
            this package's own sources) and the ``limits`` (with the budgets).
        private, all_cells: see `Course`.
    """

    assignment: source.Assignment
    manifest: manifest.Manifest
    released: NotebookNode
    own: dict[str, str]
    cases: dict[str, list[Case]]
    modules: tuple[str, ...]
    budgets: dict[str, Budget]
    environment: dict[str, str]
    worker_python: str | None
    hashes: dict[str, str]
    files: Path
    private: tuple[Path, ...]
    all_cells: bool = False

    @property
    def content(self) -> str:
        """Hash of all that can change a grade, the submission aside."""
        return digest_of(*sorted(self.hashes.items()))


def prepare(course: Course, name: str) -> Prepared:
    """Load an assignment for grading.

    Raises:
        UserError: it is not in the course, or was not built; or the workers' Python is of no use.
    """
    (assignment,) = source.find(course.root, (name,))
    folder = course.root / "release" / name
    if not (folder / "manifest.json").exists():
        raise UserError(f"release/{name} is not there; run 'autograder build {name}' first")
    listed = manifest.read(folder / "manifest.json")
    released = nbformat.read(folder / listed.notebook, as_version=4)
    own = {cell.id: cell.source for cell in released.cells}
    with warnings.catch_warnings():  # what the libraries that tests import announce for later versions
        warnings.simplefilter("ignore")
        cases = {question: load_cases(assignment.test_file(question)) for question in assignment.questions}
    worth = {question: sum(case.points for case in some) for question, some in cases.items()}
    worth |= {question: entry["points"] for question, entry in assignment.written.items()}
    if worth != dict(listed.points):
        raise UserError(f"release/{name} is older than source/{name}; run 'autograder build {name}' first")
    budgets = budgets_of(assignment)
    versions = environment_of(course.worker_python)
    ours = () if versions == environment() else sorted(environment().items())  # of the judge
    hashes = {
        "tests": digest_of(*files_of(assignment.folder / "tests")),
        "release": digest_of(*own.items()),
        "environment": digest_of(*sorted(versions.items()), *ours, package_digest()),
        "limits": digest_of(repr(assignment.limits), *(repr(item) for item in sorted(budgets.items()))),
    }
    modules = tuple(imported_modules(assignment))
    return Prepared(
        assignment, listed, released, own, cases, modules, budgets, versions, course.worker_python, hashes, folder,
        course.private, course.all_cells,
    )  # fmt: skip


_TRAINING = ("optim", "fastai", "Trainer")
FIRST_OPTIMIZER = "torch._dynamo"
"""What the first optimiser of a process imports, for half a second and more."""


def imported_modules(assignment: source.Assignment) -> Iterator[str]:
    """The modules that the notebook's own cells and solutions import, as written, and what training imports."""
    seen = set()
    if any(word in cell.source for cell in assignment.cells for word in _TRAINING):
        yield FIRST_OPTIMIZER
    for cell in assignment.cells:
        if cell.kind not in (source.Kind.CODE, source.Kind.ANSWER):
            continue
        try:
            tree = ast.parse(source.solution_of(cell.source))
        except SyntaxError:  # IPython's magics
            continue
        for node in ast.walk(tree):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
            for name in names:
                if name not in seen:
                    seen.add(name)
                    yield name

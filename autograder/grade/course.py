"""Where things are in a course, and what grading one assignment needs."""

from __future__ import annotations

import ast
import hashlib
import importlib.metadata
import os
import platform
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from traitlets.config import PyFileConfigLoader

from autograder.build import manifest, source
from autograder.errors import UserError
from autograder.grade.budgets import Budget, budgets_of
from autograder.grade.handed_in import is_student
from autograder.judge.cases import Case, load_cases

PACKAGE = Path(__file__).parent.parent
_LIBRARIES = (
    "dlbio-autograder",
    "torch",
    "torchvision",
    "numpy",
    "scipy",
    "pandas",
    "scikit-learn",
    "fastai",
    "transformers",
    "torch-geometric",
    "rdkit",
    "ipython",
    "otter-grader",
)


@dataclass(frozen=True)
class Course:
    """The folders of an nbgrader course.

    Attributes:
        root: where ``source/`` and ``release/`` are.
        submitted_folder, autograded_folder: nbgrader's own, with a folder for each student.
        records: where the judge's records go.
        gradebook: the gradebook's URL.
    """

    root: Path
    submitted_folder: Path
    autograded_folder: Path
    records: Path
    gradebook: str

    @classmethod
    def at(cls, root: Path, work: Path | None = None, gradebook: str | None = None) -> Course:
        """The course in ``root``, recognised by its ``source`` folder.

        Args:
            work: where nbgrader's folders and the gradebook are, if not in ``root``.
            gradebook: its URL; by default the one in ``nbgrader_config.py`` for work in the root, and a file
                ``gradebook.db`` elsewhere.

        Raises:
            UserError: there is none.
        """
        root = root.resolve()
        if not (root / "source").is_dir():
            raise UserError(f"{root}: not a course, it has no folder 'source'; change there or give --course")
        url = gradebook or (None if work else _configured_gradebook(root))
        work = (work or root).resolve()
        return cls(
            root,
            work / "submitted",
            work / "autograded",
            work / "records",
            url or f"sqlite:///{work / 'gradebook.db'}",
        )

    def submission(self, student: str, assignment: str) -> Path:
        """The folder of one submission."""
        return self.submitted_folder / student / assignment

    def autograded(self, student: str, assignment: str) -> Path:
        """Where the executed notebook goes."""
        return self.autograded_folder / student / assignment

    def record(self, student: str, assignment: str) -> Path:
        """Where the record of one submission is."""
        return self.records / assignment / f"{student}.json"

    def students(self, assignment: str) -> list[str]:
        """Who handed something in for an assignment."""
        there = (path.parent.name for path in self.submitted_folder.glob(f"*/{assignment}"))
        return sorted(name for name in there if is_student(name))


def _configured_gradebook(root: Path) -> str | None:
    """The gradebook's URL in nbgrader's settings, if one is set there.

    Raises:
        UserError: the settings cannot be read.
    """
    path = root / "nbgrader_config.py"
    if not path.exists() or "db_url" not in path.read_text(encoding="utf-8"):  # running it takes a second
        return None
    try:
        settings = PyFileConfigLoader(path.name, str(root)).load_config()
    except Exception as error:
        raise UserError(f"{path}: cannot be read ({type(error).__name__}: {error})") from None
    url = settings.CourseDirectory.get("db_url")
    return str(url) if url else None


@dataclass(frozen=True)
class Prepared:
    """Everything about an assignment that all its submissions share.

    Attributes:
        own: the released source of each of the instructor's cells, by id.
        cases: the cases of each question, public and hidden.
        modules: what the notebook imports: the warm process has it loaded.
        budgets: what each question may take.
        hashes: SHA-256 of the ``tests``, the ``release`` (its cells), the ``environment`` (versions and
            this package's own sources) and the ``limits`` (with the budgets).
    """

    assignment: source.Assignment
    manifest: manifest.Manifest
    released: NotebookNode
    own: dict[str, str]
    cases: dict[str, list[Case]]
    modules: tuple[str, ...]
    budgets: dict[str, Budget]
    hashes: dict[str, str]
    files: Path

    @property
    def content(self) -> str:
        """Hash of all that can change a grade, the submission aside."""
        return digest_of(*sorted(self.hashes.items()))


def prepare(course: Course, name: str) -> Prepared:
    """Load an assignment for grading.

    Raises:
        UserError: it is not in the course, or was not built.
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
    hashes = {
        "tests": digest_of(*_files(assignment.folder / "tests")),
        "release": digest_of(*own.items()),
        "environment": digest_of(*sorted(environment().items()), _package()),
        "limits": digest_of(repr(assignment.limits), *(repr(item) for item in sorted(budgets.items()))),
    }
    modules = tuple(_modules(assignment))
    return Prepared(assignment, listed, released, own, cases, modules, budgets, hashes, folder)


def digest_of(*parts: str | bytes | tuple[str | bytes, ...]) -> str:
    """SHA-256 of texts and tuples of texts, such that other parts have another digest."""
    digest = hashlib.sha256()
    for part in parts:
        texts = part if isinstance(part, tuple) else (part,)
        digest.update(len(texts).to_bytes(8, "big"))
        for text in texts:
            data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
            digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The Python files of a folder, by their path in it."""
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(folder).as_posix(), path.read_bytes()


@cache
def _package() -> str:
    """Hash of this package's sources: a check that was mended may give another verdict."""
    return digest_of(*_files(PACKAGE))


def _modules(assignment: source.Assignment) -> Iterator[str]:
    """The modules that the notebook's own cells and solutions import, as written."""
    seen = set()
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


@cache
def environment() -> dict[str, str]:
    """Versions that can change a grade."""
    versions = {"python": platform.python_version()}
    for name in _LIBRARIES:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return versions


@cache
def machine() -> dict[str, str | int]:
    """What kind of machine this is: digits differ in the last places from one processor to the next.

    No host name and no address: records are handed on, and those say nothing about a grade.
    """
    return {
        "processor": _processor(),
        "cores": os.cpu_count() or 1,
        "architecture": platform.machine(),
        "system": platform.system(),
        "kernel": platform.release(),
    }


def _processor() -> str:
    """The processor's name, by the kernel where it tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())

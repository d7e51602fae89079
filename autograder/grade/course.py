"""Where things are in a course, and what grading one assignment needs."""

from __future__ import annotations

import ast
import hashlib
import importlib.metadata
import platform
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder.build import manifest, source
from autograder.errors import UserError
from autograder.judge.cases import Case, load_cases

PACKAGE = Path(__file__).parent.parent
_LIBRARIES = (
    "dlbio-autograder",
    "torch",
    "numpy",
    "pandas",
    "fastai",
    "transformers",
    "torch-geometric",
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
    def at(cls, root: Path, work: Path | None = None) -> Course:
        """The course in ``root``, recognised by its ``source`` folder.

        Args:
            work: where nbgrader's folders and the gradebook are, if not in ``root``.

        Raises:
            UserError: there is none.
        """
        root = root.resolve()
        if not (root / "source").is_dir():
            raise UserError(f"{root}: not a course, it has no folder 'source'; change there or give --course")
        work = (work or root).resolve()
        return cls(
            root,
            work / "submitted",
            work / "autograded",
            work / "records",
            f"sqlite:///{work / 'gradebook.db'}",
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
        return sorted(p.parent.name for p in self.submitted_folder.glob(f"*/{assignment}") if p.is_dir())


@dataclass(frozen=True)
class Prepared:
    """Everything about an assignment that all its submissions share.

    Attributes:
        own: the released source of each of the instructor's cells, by id.
        cases: the cases of each question, public and hidden.
        modules: what the notebook imports: the warm process has it loaded.
        content: hash of the tests, the released cells, this package, the limits and the environment.
    """

    assignment: source.Assignment
    manifest: manifest.Manifest
    released: NotebookNode
    own: dict[str, str]
    cases: dict[str, list[Case]]
    modules: tuple[str, ...]
    content: str
    files: Path


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
    digest = hashlib.sha256()
    for question in assignment.questions:
        digest.update(assignment.test_file(question).read_bytes())
    for cell_id, text in own.items():
        digest.update(f"{cell_id}\0{text}\0".encode())
    for path in sorted(PACKAGE.rglob("*.py")):  # a check that was mended may give another verdict
        digest.update(path.read_bytes())
    digest.update(repr((assignment.limits, sorted(environment().items()))).encode())
    return Prepared(
        assignment, listed, released, own, cases, tuple(_modules(assignment)), digest.hexdigest(), folder
    )


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
    """Versions that can change a grade, and the machine."""
    versions = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "system": platform.system(),
    }
    for name in _LIBRARIES:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return versions

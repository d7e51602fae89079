"""The course under attack, with secrets planted in it, and how a submission is written into it.

The small course is built anew. An assignment of the real course is attacked as it stands in ``source/`` and
``release/``, which is what students have; its secrets stand in the test files and beside the hidden data.
"""

from __future__ import annotations

import ast
import json
import re
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.build.build import build_course, note_release
from autograder.build.source import Assignment, find
from autograder.build.submission import solutions, submission_notebook
from autograder.data import registry, store
from autograder.errors import UserError
from autograder.redteam.attack import SMALL, Cell, HandedIn, RawNotebook
from autograder.redteam.attacks.answers import ANY_WRONG, WRONG

NAME = "target"
"""The assignment of the small course."""

SOURCE = Path(__file__).parent / "course"
VICTIM = "victim"
"""The student whose work and grade others are after."""

_MEMORY = re.compile(r"\bmemory: \w+")
KINDS = (
    "hidden-test", "hidden-label", "hidden-input", "hidden-data", "other-student", "gradebook", "home",
    "environment",
)  # fmt: skip
"""What a secret is planted in. In the source, ``canary-<kind>`` stands in its place."""


@dataclass(frozen=True)
class Target:
    """A built course in a folder of its own.

    Attributes:
        folder: holds everything: the course, a home and a data store.
        course: the course's root, with ``source/`` and ``release/``.
        canaries: the secret text by kind, drawn anew for every target.
    """

    folder: Path
    course: Path
    assignment: Assignment
    canaries: dict[str, str]

    @property
    def home(self) -> Path:
        """The home folder of who grades."""
        return self.folder / "home"

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables to grade with: a home and a token worth stealing."""
        return {
            "HOME": str(self.home),
            "AUTOGRADER_DATA": str(self.folder / "data"),
            "JUPYTERHUB_API_TOKEN": self.canaries["environment"],
        }


def make_target(folder: Path, assignment: str = SMALL, root: Path | None = None) -> Target:
    """Make a course in an empty folder and plant the secrets.

    Args:
        assignment: "small", or one of the course at ``root``.

    Raises:
        UserError: the real course was not built, or its data are not installed.
    """
    canaries = {kind: f"canary-{kind}-{secrets.token_hex(8)}" for kind in KINDS}
    if assignment == SMALL:
        _build_small(folder / "course", canaries)
    else:
        _copy_real(folder, root or Path(), assignment, canaries)
    for path, text in (
        (folder / "home" / ".token", canaries["home"]),
        (folder / "data" / "hidden" / "labels.csv", canaries["hidden-data"]),
        (folder / "data" / "student" / "readme.txt", "what students may read"),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n", encoding="utf-8")
    (found,) = find(folder / "course")
    return Target(folder, folder / "course", found, canaries)


def _build_small(course: Path, canaries: dict[str, str]) -> None:
    shutil.copytree(SOURCE, course, ignore=shutil.ignore_patterns("__pycache__"))
    for path in course.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for kind, canary in canaries.items():
            text = text.replace(f"canary-{kind}", canary)
        path.write_text(text, encoding="utf-8")
    build_course(course, (), solutions=False)


def _copy_real(folder: Path, root: Path, name: str, canaries: dict[str, str]) -> None:
    """An assignment of the real course with its data, and the secrets in its test files.

    It may have as much memory as the small course: attacks say that they got somewhere when they hold more.
    """
    for part in ("source", "release"):
        if not (root / part / name).is_dir():
            raise UserError(f"{root / part / name}: not there; run autograder build")
        shutil.copytree(
            root / part / name, folder / "course" / part / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    source = folder / "course" / "source" / name / f"{name}.py"
    source.write_text(_MEMORY.sub("memory: 1G", source.read_text(encoding="utf-8")), encoding="utf-8")
    (assignment,) = find(folder / "course")
    for question in assignment.questions:
        test = assignment.test_file(question)
        secret = f"secrets = {canaries['hidden-test']!r}, {canaries['hidden-label']!r}"
        test.write_text(_in_hidden_cases(test.read_text(encoding="utf-8"), secret), encoding="utf-8")
    note_release(folder / "course", assignment)  # what students have is that of these tests still
    for data in assignment.meta["data"]:
        _copy_data(folder / "data", data)


def _in_hidden_cases(test: str, statement: str) -> str:
    """A test file with a statement at the beginning of each hidden case."""
    lines = test.splitlines()
    for node in reversed(ast.parse(test).body):
        if isinstance(node, ast.FunctionDef) and any(
            "hidden=True" in ast.unparse(d) for d in node.decorator_list
        ):
            first = node.body[1 if ast.get_docstring(node) and len(node.body) > 1 else 0]
            lines.insert(first.lineno - 1, " " * first.col_offset + statement)
    return "\n".join(lines) + "\n"


def _copy_data(to: Path, name: str) -> None:
    for kind, place in (("student", store.student_folder), ("hidden", store.hidden_folder)):
        there = place(name, "small")
        if there.is_dir():
            shutil.copytree(there, to / kind / name / "small")
        elif kind == "student" or registry.get(name).form != "model":
            option = " --hidden" if kind == "hidden" else ""
            raise UserError(
                f"{name}: not installed (no {there}); run `autograder data install {name}{option}`"
            )


def notebook(target: Target, handed_in: HandedIn, honest: bool, port: int) -> str | bytes:
    """The text of the notebook that is handed in.

    Args:
        honest: questions without an answer have the solution, not the stub.
        port: of the listener, in place of ``{PORT}``.
    """
    answers = {
        question: (source, *[""] * (len(target.assignment.answer_cells(question)) - 1))
        for question, source in answers_of(target, handed_in, honest, port).items()
    }
    if honest:
        answers = {**solutions(target.assignment), **answers}
    raw = json.loads(json.dumps(submission_notebook(target.assignment, answers)))
    return edited(raw, handed_in, port, target.assignment.name)


def answers_of(target: Target, handed_in: HandedIn, honest: bool, port: int) -> dict[str, str]:
    """The answers by question that are not the plain stub or solution."""
    found = _wrong(target.assignment) if handed_in.wrong and not honest else {}
    for question, source in handed_in.answers.items():
        code = _code(source, port, target.assignment.name)
        if "{SOLUTION}" in code:
            code = code.replace("{SOLUTION}", "\n\n\n".join(solutions(target.assignment)[question]))
        if "{RELEASED}" in code:
            released = target.course / "release" / target.assignment.name / "tests" / f"{question}.py"
            code = code.replace("{RELEASED}", repr(released.read_text(encoding="utf-8")))
        found[question] = code
    return found


def _wrong(assignment: Assignment) -> dict[str, str]:
    """Answers that run and earn nothing."""
    if assignment.name == NAME:
        return dict(WRONG)
    return {
        question: "\n".join(
            ANY_WRONG.replace("{name}", made.name)
            for source in sources
            for made in ast.parse(source).body
            if isinstance(made, (ast.FunctionDef, ast.ClassDef))
        )
        for question, sources in solutions(assignment).items()
    }


def edited(raw: RawNotebook, handed_in: HandedIn, port: int, name: str = NAME) -> str | bytes:
    """The text of a notebook that has its answers, with the added cells in it and edited.

    Args:
        name: of the assignment.
    """
    for number, cell in enumerate(handed_in.cells):
        node: dict[str, Any] = {
            "cell_type": "code", "id": f"mine-{number}", "metadata": {}, "execution_count": None, "outputs": [],
            "source": _code(cell.source, port, name),
        }  # fmt: skip
        ids = [some["id"] for some in raw["cells"]]
        raw["cells"].insert(ids.index(cell.after) + 1 if cell.after else 0, node)
    changed = handed_in.edit(raw) if handed_in.edit else None
    return json.dumps(raw) if changed is None else changed


def hand_in(target: Target, folder: Path, handed_in: HandedIn, honest: bool = False, port: int = 0) -> None:
    """Write a submission into its folder, which is made."""
    write(folder, notebook(target, handed_in, honest, port), handed_in, port, target.assignment.name)


def write(folder: Path, text: str | bytes, handed_in: HandedIn, port: int, name: str = NAME) -> None:
    """Write a notebook and what is handed in with it into a folder, which is made.

    Args:
        name: of the assignment.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.ipynb").write_bytes(text.encode() if isinstance(text, str) else text)
    for place, content in handed_in.files.items():
        path = folder / _code(place, port, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str):
            path.write_bytes(_code(content, port, name).encode())
        else:
            path.write_bytes(content if isinstance(content, bytes) else content(name))
    if handed_in.place is not None:
        handed_in.place(folder)


def victim(target: Target) -> HandedIn:
    """The honest submission that nobody else may read."""
    return HandedIn(cells=(Cell(f"# {target.canaries['other-student']}"),))


def _code(source: str, port: int, name: str) -> str:
    return source.replace("{PORT}", str(port)).replace("{ASSIGNMENT}", name)

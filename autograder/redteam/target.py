"""The course under attack, with secrets planted in it, and how a submission is written into it."""

from __future__ import annotations

import json
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.build.build import build_course
from autograder.build.source import Assignment, find
from autograder.build.submission import solutions, submission_notebook
from autograder.redteam.attack import Cell, HandedIn, RawNotebook

NAME = "target"
SOURCE = Path(__file__).parent / "course"
VICTIM = "victim"
"""The student whose work and grade others are after."""

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


def make_target(folder: Path) -> Target:
    """Build the target course in an empty folder and plant the secrets."""
    canaries = {kind: f"canary-{kind}-{secrets.token_hex(8)}" for kind in KINDS}
    course = folder / "course"
    shutil.copytree(SOURCE, course, ignore=shutil.ignore_patterns("__pycache__"))
    for path in course.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for kind, canary in canaries.items():
            text = text.replace(f"canary-{kind}", canary)
        path.write_text(text, encoding="utf-8")
    build_course(course, (), solutions=False)
    for path, text in (
        (folder / "home" / ".token", canaries["home"]),
        (folder / "data" / "hidden" / "labels.csv", canaries["hidden-data"]),
        (folder / "data" / "student" / "readme.txt", "what students may read"),
    ):
        path.parent.mkdir(parents=True)
        path.write_text(f"{text}\n", encoding="utf-8")
    (assignment,) = find(course)
    return Target(folder, course, assignment, canaries)


def notebook(target: Target, handed_in: HandedIn, honest: bool, port: int) -> str | bytes:
    """The text of the notebook that is handed in.

    Args:
        honest: questions without an answer have the solution, not the stub.
        port: of the listener, in place of ``{PORT}``.
    """
    answers: dict[str, tuple[str, ...]] = solutions(target.assignment) if honest else {}
    answers = {**answers, **{q: (_code(source, port),) for q, source in handed_in.answers.items()}}
    return edited(json.loads(json.dumps(submission_notebook(target.assignment, answers))), handed_in, port)


def edited(raw: RawNotebook, handed_in: HandedIn, port: int) -> str | bytes:
    """The text of a notebook that has its answers, with the added cells in it and edited."""
    for number, cell in enumerate(handed_in.cells):
        node: dict[str, Any] = {
            "cell_type": "code", "id": f"mine-{number}", "metadata": {}, "execution_count": None, "outputs": [],
            "source": _code(cell.source, port),
        }  # fmt: skip
        ids = [some["id"] for some in raw["cells"]]
        raw["cells"].insert(ids.index(cell.after) + 1 if cell.after else 0, node)
    changed = handed_in.edit(raw) if handed_in.edit else None
    return json.dumps(raw) if changed is None else changed


def hand_in(target: Target, folder: Path, handed_in: HandedIn, honest: bool = False, port: int = 0) -> None:
    """Write a submission into its folder, which is made."""
    write(folder, notebook(target, handed_in, honest, port), handed_in, port)


def write(folder: Path, text: str | bytes, handed_in: HandedIn, port: int) -> None:
    """Write a notebook and what is handed in with it into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{NAME}.ipynb").write_bytes(text.encode() if isinstance(text, str) else text)
    for name, content in handed_in.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content if isinstance(content, bytes) else _code(content, port).encode()
        path.write_bytes(data)
    if handed_in.place is not None:
        handed_in.place(folder)


def victim(target: Target) -> HandedIn:
    """The honest submission that nobody else may read."""
    return HandedIn(cells=(Cell(f"# {target.canaries['other-student']}"),))


def _code(source: str, port: int) -> str:
    return source.replace("{PORT}", str(port))

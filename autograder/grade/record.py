"""Records: what the judge writes down. Scores come from here and from nowhere else."""

from __future__ import annotations

import glob
import json
import os
import tempfile
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from autograder.checks.contract import Outcome
from autograder.judge.cases import CaseResult

VERSION = 4


class Status(StrEnum):
    """What became of a submission."""

    GRADED = "graded"
    UNREADABLE = "unreadable"
    ERROR = "error"


@dataclass
class CellRun:
    """How the run of one cell went.

    Attributes:
        question: whose answer it is, None for the instructor's own and the student's added cells.
        seconds, cpu_seconds, peak_memory: as in `CaseResult`.
        ended: "" when it ran through, else the exception's name, or why it was stopped.
    """

    id: str
    question: str | None
    seconds: float = 0.0
    peak_memory: int = 0
    ended: str = ""
    cpu_seconds: float = 0.0


@dataclass
class Record:
    """One submission, graded once: all that is needed to grade it again exactly.

    Attributes:
        content: hash of what was handed in, the tests, the release, the environment and the limits; a
            submission whose content has not changed is not graded again.
        seed: the secret seed of the grading run; every other seed is derived from it and from ``student``, so that
            what one student's code learns of hidden inputs is of no use to another.
        questions: the cases of each autograded question.
        cells: how the cells ran, in order.
        notes: what lifting put right, and what the instructor should look at.
        left_out: the instructor's cells that were not run, since the grade does not need them.
        all_cells: whether all were asked for.
        unattempted: the answer cells and written answers that are still the stub.
        seconds: wall-clock time of the grading; ``student_seconds``: CPU time of the student's side.
        peak_memory: bytes that the student's processes held on top of the loaded libraries.
        sandbox: ``jail``, ``none``, or nothing where no code was run; ``protection``: what the jail was made of.
        hashes: SHA-256 of the ``tests``, the ``release``, the ``environment`` and the ``limits``.
        answers: SHA-256 of each question's answer as lifted, and of the ``added`` cells.
        environment: versions of Python and of the libraries that can change a grade.
        machine: processor, cores, system; no name and no address.
        limits: of the submission; ``budgets``: of each question, with the references they come from.
    """

    assignment: str
    student: str
    status: Status
    content: str
    seed: int
    questions: dict[str, list[CaseResult]]
    cells: list[CellRun] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    all_cells: bool = False
    unattempted: list[str] = field(default_factory=list)
    started: str = ""
    seconds: float = 0.0
    student_seconds: float = 0.0
    peak_memory: int = 0
    sandbox: str = ""
    protection: dict[str, Any] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    machine: dict[str, str | int] = field(default_factory=dict)
    limits: dict[str, Any] = field(default_factory=dict)
    budgets: dict[str, Any] = field(default_factory=dict)
    version: int = VERSION

    @property
    def score(self) -> float:
        """Autograded points earned."""
        return sum(case.points for cases in self.questions.values() for case in cases)

    @property
    def max_score(self) -> float:
        """Autograded points there are."""
        return sum(case.max_points for cases in self.questions.values() for case in cases)

    def question_score(self, question: str) -> float:
        """Points earned in one question."""
        return sum(case.points for case in self.questions[question])

    @property
    def needs_instructor(self) -> dict[str, list[CaseResult]]:
        """Questions with a case that ended in an error of ours."""
        bad = {q: [c for c in cases if c.outcome is Outcome.ERROR] for q, cases in self.questions.items()}
        return {question: cases for question, cases in bad.items() if cases}

    @property
    def broken(self) -> dict[str, list[CaseResult]]:
        """Questions with a case that broke over what the student's code gave, and so counts as failed."""
        bad = {
            q: [c for c in cases if c.outcome is Outcome.FAILED and c.detail]
            for q, cases in self.questions.items()
        }
        return {question: cases for question, cases in bad.items() if cases}

    def as_json(self) -> dict[str, Any]:
        """The record as JSON, with the totals a reader looks for first."""
        data = asdict(self)
        return {"score": self.score, "max_score": self.max_score, **data}

    @property
    def text(self) -> str:
        """The record as its file has it."""
        return json.dumps(self.as_json(), indent=1) + "\n"

    def write(self, path: Path) -> None:
        """Write the record in one step: a reader sees the old one or the new one."""
        write_atomically(path, self.text, CLASS_ONLY)

    @classmethod
    def read(cls, path: Path) -> Record | None:
        """Read a record back; None if there is none or it was made by another version."""
        try:
            return cls.parse(path.read_text(encoding="utf-8"))
        except OSError:
            return None

    @classmethod
    def parse(cls, text: str) -> Record | None:
        """A record from its text; None if it was made by another version, or is none."""
        try:
            data = json.loads(text)
            if data.pop("version") != VERSION:
                return None
            data.pop("score"), data.pop("max_score")
            data["status"] = Status(data["status"])
            data.setdefault("all_cells", "left_out" not in data)  # once there was no other way
            data["questions"] = {
                question: [CaseResult(**{**case, "outcome": Outcome(case["outcome"])}) for case in cases]
                for question, cases in data["questions"].items()
            }
            data["cells"] = [CellRun(**cell) for cell in data["cells"]]
            return cls(**data)
        except (ValueError, KeyError, TypeError):
            return None


def remove_unfinished(path: Path) -> None:
    """Remove what `write_atomically` leaves beside ``path`` when it is killed."""
    for temporary in path.parent.glob(f".{glob.escape(path.name)}-*"):
        temporary.unlink(missing_ok=True)


CLASS_ONLY = 0o660
"""Mode of what is about students: nobody's but the owner's and the group's. Records hold the secret seed, too."""


def write_atomically(path: Path, text: str, mode: int = 0o644) -> None:
    """Write a text file so that no reader and no crash ever meets half of it.

    Args:
        mode: who may read and write it, less what the umask takes away.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        umask = os.umask(0)
        os.umask(umask)
        Path(temporary).chmod(mode & ~umask)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise

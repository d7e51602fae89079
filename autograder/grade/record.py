"""Records: what the judge writes down. Scores come from here and from nowhere else."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from autograder.checks.contract import Outcome
from autograder.judge.cases import CaseResult

VERSION = 1


class Status(StrEnum):
    """What became of a submission."""

    GRADED = "graded"
    UNREADABLE = "unreadable"
    ERROR = "error"


@dataclass
class Record:
    """One submission, graded once.

    Attributes:
        content: hash of the answers, the tests, the environment and the limits; a submission whose
            content has not changed is not graded again.
        questions: the cases of each autograded question.
        notes: what lifting put right, and what the instructor should look at.
        unattempted: the answer cells and written answers that are still the stub.
        seconds: wall-clock time of the grading; ``student_seconds``: CPU time of the student's side.
    """

    assignment: str
    student: str
    status: Status
    content: str
    seed: int
    questions: dict[str, list[CaseResult]]
    notes: list[str] = field(default_factory=list)
    unattempted: list[str] = field(default_factory=list)
    started: str = ""
    seconds: float = 0.0
    student_seconds: float = 0.0
    peak_memory: int = 0
    sandbox: str = "none"
    environment: dict[str, str] = field(default_factory=dict)
    limits: dict[str, Any] = field(default_factory=dict)
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

    def as_json(self) -> dict[str, Any]:
        """The record as JSON, with the totals a reader looks for first."""
        data = asdict(self)
        return {"score": self.score, "max_score": self.max_score, **data}

    def write(self, path: Path) -> None:
        """Write the record in one step: a reader sees the old one or the new one."""
        write_atomically(path, json.dumps(self.as_json(), indent=1) + "\n")

    @classmethod
    def read(cls, path: Path) -> Record | None:
        """Read a record back; None if there is none or it was made by another version."""
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            if data.pop("version") != VERSION:
                return None
            data.pop("score"), data.pop("max_score")
            data["status"] = Status(data["status"])
            data["questions"] = {
                question: [CaseResult(**{**case, "outcome": Outcome(case["outcome"])}) for case in cases]
                for question, cases in data["questions"].items()
            }
            return cls(**data)
        except (OSError, ValueError, KeyError, TypeError):
            return None


def write_atomically(path: Path, text: str) -> None:
    """Write a text file so that no reader and no crash ever meets half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise

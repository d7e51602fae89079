"""What an attack is: hostile submission, harmless twin, and what became of them.

A submission is described, not stored: the answers, the cells the student added, the files beside the
notebook, and what was done to the notebook itself. So the same attack can be handed in to every grader.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

SMALL = "small"
"""The small course that was made to be attacked; other assignments are those of the real course."""


class System(StrEnum):
    """A grader under attack."""

    AUTOGRADER = "autograder"
    NBGRADER = "nbgrader"
    OTTER = "otter"


class Category(StrEnum):
    """The classes of attacks."""

    FORGED_OUTPUT = "forged output"
    ANSWER_KEY = "the answer key"
    NO_WORK = "points without the work"
    HOSTILE_OBJECTS = "hostile objects"
    READING_TESTS = "reading tests"
    READING_MEMORY = "reading memory"
    PATCHED_LIBRARIES = "patched libraries"
    FORGED_RESULTS = "forged results"
    GRADEBOOK = "the gradebook"
    OTHER_STUDENTS = "other students"
    EARLY_EXIT = "early exit"
    EXHAUSTION = "exhaustion"
    LEFT_BEHIND = "leaving something behind"
    NETWORK = "network"
    REPLAY = "replay"
    ENVIRONMENT = "environment"
    HOSTILE_FILES = "hostile files"


RawNotebook = dict[str, Any]
"""A notebook as JSON has it: what a student can edit freely."""


@dataclass(frozen=True)
class Cell:
    """A code cell the student added.

    Attributes:
        after: the cell it follows, by the id of the release ("q1-answer", "q1"), or "" for the top.
    """

    source: str
    after: str = ""


@dataclass(frozen=True)
class HandedIn:
    """What a student hands in.

    Attributes:
        answers: source of the answer cell by question; where a question has several, the others are left empty.
            A question that is not named keeps its stub in an attack and has the solution in a twin.
        wrong: whether such a question has a wrong answer that runs instead of its stub.
        cells: cells the student added.
        files: content by path beside the notebook, or what makes it of the assignment's name.
        edit: changes the notebook's JSON in place, last; may return other text to be written instead.
        place: does the rest in the submission's folder, after everything was written (links, archives).

    In code and in the names of files, ``{PORT}`` stands for the port of a listener on the loopback interface and
    ``{ASSIGNMENT}`` for the assignment's name; in an answer, ``{SOLUTION}`` for the solution of its question and
    ``{RELEASED}`` for the text of its released test file, as a literal.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    wrong: bool = False
    cells: tuple[Cell, ...] = ()
    files: Mapping[str, str | bytes | Callable[[str], bytes]] = field(default_factory=dict)
    edit: Callable[[RawNotebook], str | bytes | None] | None = None
    place: Callable[[Path], None] | None = None


@dataclass(frozen=True)
class Attack:
    """One hostile submission.

    Attributes:
        name: kebab-case, unique within an assignment.
        success: one sentence: what it would mean that the attack worked.
        hostile: what is handed in. Its answers are wrong or stubs, so that honestly they earn ``earns``.
        twin: the same shape with honest answers; has to get full marks.
        earns: points that the hostile submission's honest part is worth.
        on: where a hostile student would write it differently for a system.
        systems: where it applies; where it does not, nothing is run.
        assignment: what it is handed in to.
    """

    name: str
    category: Category
    success: str
    hostile: HandedIn
    twin: HandedIn
    earns: float = 0.0
    on: Mapping[System, HandedIn] = field(default_factory=dict)
    systems: frozenset[System] = frozenset(System)
    assignment: str = SMALL

    @property
    def id(self) -> str:
        """The name, with that of the assignment if it is one of the real course: unique."""
        return self.name if self.assignment == SMALL else f"{self.assignment}/{self.name}"

    @property
    def bound(self) -> bool:
        """Whether its answers are to questions of one assignment; if not, it can be handed in to any."""
        return bool(self.hostile.answers)

    def handed_in_to(self, assignment: str) -> Attack:
        """The same attack on an assignment of the real course."""
        twin = replace(self.twin, answers={})
        return replace(self, assignment=assignment, twin=twin, on={}, systems=frozenset({System.AUTOGRADER}))

    def for_system(self, system: System) -> HandedIn:
        """What is handed in to a system."""
        return self.on.get(system, self.hostile)


@dataclass
class Result:
    """What became of an attack on one system.

    Attributes:
        score, max: points that the hostile submission got, and all there are.
        evidence: one line for each thing that must not be; the attack succeeded if there is one.
        seconds: wall-clock time of grading it.
        twin: points of the harmless twin; None where it was not run.
    """

    score: float
    max: float
    evidence: list[str] = field(default_factory=list)
    seconds: float = 0.0
    twin: float | None = None

    @property
    def succeeded(self) -> bool:
        """Whether there is evidence that the attack worked."""
        return bool(self.evidence)

    def as_json(self) -> dict[str, Any]:
        """The entry of one system in the JSON file."""
        return {
            "score": self.score,
            "max": self.max,
            "succeeded": self.succeeded,
            "evidence": self.evidence,
            "seconds": round(self.seconds, 2),
            "twin": self.twin,
        }


class Progress(Protocol):
    """Told that an attack on a system is done."""

    def __call__(self, attack: Attack, system: System, result: Result) -> object: ...


Results = dict[str, dict[System, Result]]
"""Results by the attack's id and the system. `peers.run(attacks, progress)` returns this."""

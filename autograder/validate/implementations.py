"""What is judged: the solution, the stub, cheats, variants, curated and generated mutants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from autograder.build.release import released_notebook
from autograder.build.source import Answer, Assignment
from autograder.build.submission import solutions
from autograder.validate import equivalent
from autograder.validate.mutate import mutations


class Role(StrEnum):
    """What an implementation is there to show."""

    SOLUTION = "solution"
    ALONE = "alone"
    STUB = "stub"
    VARIANT = "variant"
    NO_OP = "no-op"
    CURATED = "curated"
    CHEAT = "cheat"
    FORGED = "forged"
    GENERATED = "generated"
    EQUIVALENT = "equivalent"
    BLIND_RIGHT = "blind-right"
    BLIND_WRONG = "blind-wrong"
    BLIND_MIXED = "blind-mixed"

    @property
    def right(self) -> bool:
        """Whether it must get full marks."""
        ours = (Role.SOLUTION, Role.ALONE, Role.VARIANT, Role.NO_OP, Role.EQUIVALENT)
        return self in ours or self is Role.BLIND_RIGHT

    @property
    def wrong(self) -> bool:
        """Whether it must lose points."""
        return self in (Role.CURATED, Role.GENERATED, Role.BLIND_WRONG, Role.BLIND_MIXED)

    @property
    def blind(self) -> bool:
        """Whether its author has not seen the tests: such answers are counted apart."""
        return self in (Role.BLIND_RIGHT, Role.BLIND_WRONG, Role.BLIND_MIXED)


FROM_MEMORY = ("first", "most-common", "by-index", "remembered")
RELEASED = "released-key"
CHEATS = ("zeros", "ones", *FROM_MEMORY, "replayed", RELEASED)
"""Names of the cheats that every question has; see `cheats`, `replay` and `released`."""
NOT_LEARNT = ("constant", "one-feature", "look-up", "frozen-head")
"""Those that the author of a question with a trained answer writes, as ``cheats/q5.py``: the same for everybody; the
best threshold or rule of one feature; the nearest neighbour in what the package has; a model trained before."""


@dataclass(frozen=True)
class Implementation:
    """One answer to one question.

    Attributes:
        cells: the sources of the question's answer cells.
        diagnosis: the code a curated mutant should get.
        misconception: what somebody who writes this believes; for a generated mutant the change.
        reason: why an equivalent is one; what should be said to the author of a blind answer.
    """

    question: str
    role: Role
    name: str
    cells: tuple[str, ...]
    diagnosis: str | None = None
    misconception: str = ""
    reason: str = ""


def implementations(assignment: Assignment, question: str, generated: bool = True) -> list[Implementation]:
    """Everything that is judged of one question.

    Args:
        generated: cheats and generated mutants as well.

    Raises:
        BuildError: a mutant or a listed equivalent no longer applies.
    """
    solution = solutions(assignment)[question]
    found = [
        Implementation(question, Role.SOLUTION, "solution", solution),
        Implementation(question, Role.ALONE, "solution, the other answers stubs", solution),
        Implementation(question, Role.STUB, "stub", stubs(assignment)[question]),
        Implementation(question, Role.NO_OP, "changes nothing", tuple(f"{text}\npass" for text in solution)),
    ]
    found += [_of(Role.VARIANT, answer) for answer in assignment.variants(question)]
    found += [_of(Role.CURATED, answer) for answer in assignment.mutants(question)]
    if generated:
        found += [Implementation(question, Role.CHEAT, name, solution) for name in CHEATS]
        found += [_of(Role.CHEAT, answer) for answer in assignment.cheats(question)]
        found += [_of(Role.FORGED, answer) for answer in assignment.mutants(question)]
        found += _generated(assignment, question)
        found += [_blind(answer) for answer in assignment.blind(question)]
    return found


def stubs(assignment: Assignment) -> dict[str, tuple[str, ...]]:
    """The released answer cells of every question."""
    released = {cell.id: str(cell.source) for cell in released_notebook(assignment).cells}
    return {
        question: tuple(released[cell.id] for cell in assignment.answer_cells(question))
        for question in assignment.questions
    }


def _of(role: Role, answer: Answer) -> Implementation:
    return Implementation(
        answer.question, role, answer.name, answer.sources, answer.diagnosis, answer.misconception
    )


def _blind(answer: Answer) -> Implementation:
    role = {"right": Role.BLIND_RIGHT, "mixed": Role.BLIND_MIXED}.get(answer.kind, Role.BLIND_WRONG)
    return Implementation(
        answer.question, role, answer.name, answer.sources, None, answer.misconception, answer.should_say
    )


def _generated(assignment: Assignment, question: str) -> Iterator[Implementation]:
    reasons = equivalent.reasons(assignment, question)
    left = dict(reasons)
    for mutation in mutations(assignment, question):
        reason = reasons.get(mutation.change)
        left.pop(mutation.change, None)
        role = Role.GENERATED if reason is None else Role.EQUIVALENT
        yield Implementation(
            question, role, mutation.name, mutation.cells, None, str(mutation.change), reason or ""
        )
    equivalent.refuse(assignment, question, left)

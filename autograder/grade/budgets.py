"""What a question may take, from what its solution was measured to take.

``source/<assignment>/budgets.json`` is written from records of the solution and committed. Without it
a question may take what the front matter allows, and messages say nothing of a reference.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from autograder.build.source import Assignment
from autograder.errors import UserError
from autograder.grade.record import Record, write_atomically
from autograder.judge.stopwatch import PATIENCE
from autograder.limits import Limits

FILE = "budgets.json"
VERSION = 1

# A right answer may be slower than ours, a loop where the solution has a matrix product, and the machine
# that grades slower than the one that measured: five times covers both together.
FACTOR = 5.0
# What does not grow with the reference: the first call of a library, files that come from a cold disk.
# Nothing is stopped before this.
FLOOR_SECONDS = 10.0


@dataclass(frozen=True)
class Reference:
    """What the solution took at its slowest and largest: a case or an answer cell of one question.

    Attributes:
        seconds: processor time.
        memory: bytes.
    """

    seconds: float
    memory: int


@dataclass(frozen=True)
class Budgets:
    """The references of an assignment, and the machine they were measured on."""

    questions: Mapping[str, Reference] = field(default_factory=dict)
    machine: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Budget:
    """What each case and each answer cell of a question may take.

    Attributes:
        seconds: processor time, see `autograder.judge.stopwatch`; memory is a limit of the whole submission.
        reference: what the solution took, where that was measured.
    """

    seconds: float
    reference: Reference | None = None


def read(assignment: Assignment) -> Budgets:
    """The budgets file of an assignment; empty if there is none.

    Raises:
        UserError: it is damaged or of another version.
    """
    path = assignment.folder / FILE
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["version"] != VERSION:
            raise UserError(f"{path}: version {data['version']}, this program reads {VERSION}")
        questions = {
            q: Reference(float(r["seconds"]), int(r["memory"])) for q, r in data["questions"].items()
        }
        return Budgets(questions, dict(data["machine"]))
    except FileNotFoundError:
        return Budgets()
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(
            f"{path}: not a budgets file ({error}); delete it, 'autograder validate' writes a new one"
        ) from None


def write(assignment: Assignment, budgets: Budgets) -> Path:
    """Write the budgets file of an assignment; return where it is."""
    path = assignment.folder / FILE
    data = {
        "version": VERSION,
        "machine": dict(budgets.machine),
        "questions": {question: asdict(reference) for question, reference in budgets.questions.items()},
    }
    write_atomically(path, json.dumps(data, indent=1) + "\n")
    return path


def measure(records: Iterable[Record]) -> Budgets:
    """The references by records of the solution: of each question its slowest and its largest part.

    Args:
        records: of submissions with full marks, graded on one machine.

    Raises:
        UserError: there is none, or one of them lost points: it says nothing of what an answer needs.
    """
    seconds: dict[str, float] = {}
    memory: dict[str, int] = {}
    machine: Mapping[str, str | int] = {}
    for record in records:
        if record.score < record.max_score:
            raise UserError(
                f"{record.student}: {record.score:g} of {record.max_score:g} points; "
                "budgets are measured on right answers only"
            )
        machine = record.machine
        parts = [
            (q, case.cpu_seconds, case.peak_memory) for q, cases in record.questions.items() for case in cases
        ]
        parts += [(c.question, c.cpu_seconds, c.peak_memory) for c in record.cells if c.question]
        for question, took, held in parts:
            seconds[question] = max(took, seconds.get(question, 0.0))
            memory[question] = max(held, memory.get(question, 0))
    if not seconds:
        raise UserError("no record of the solution to measure budgets by")
    return Budgets({q: Reference(seconds[q], memory[q]) for q in seconds}, machine)


def budgets_of(assignment: Assignment) -> dict[str, Budget]:
    """What each question of an assignment may take."""
    references = read(assignment).questions
    return {q: _budget(references.get(q), assignment.limits) for q in assignment.questions}


def _budget(reference: Reference | None, limits: Limits) -> Budget:
    if reference is None:
        return Budget(limits.case_seconds)
    return Budget(min(limits.case_seconds, max(FLOOR_SECONDS, FACTOR * reference.seconds)), reference)


def from_json(data: Mapping[str, Any]) -> dict[str, Budget]:
    """Budgets as a record has them.

    Raises:
        KeyError, TypeError: they are not.
    """
    return {
        question: Budget(budget["seconds"], Reference(**budget["reference"]) if budget["reference"] else None)
        for question, budget in data.items()
    }


# ------------------------------------------------------------------------------- for the student


def time_message(budget: Budget, of_question: bool = True, waited: bool = False) -> str:
    """Why a case or an answer cell was stopped; or a cell that belongs to no question.

    Args:
        waited: it was not computing.
    """
    whose = "this question" if of_question else "a cell"
    spent = f"{budget.seconds:g} s of processor time"
    if waited:
        spent = f"{PATIENCE * budget.seconds:g} s in which it mostly waited (a sleep, a lock, input, another process)"
    text = f"stopped after {spent}: the budget of {whose} is {budget.seconds:g} s"
    return text + (f"; the reference needs {_seconds(budget.reference.seconds)}" if budget.reference else "")


def memory_message(limits: Limits, budget: Budget | None) -> str:
    """Why a process was ended, or an allocation refused."""
    reference = budget.reference if budget else None
    text = f"more memory than the {_bytes(limits.memory)} allowed"
    return text + (f"; the reference needs {_bytes(reference.memory)}" if reference else "")


def _seconds(seconds: float) -> str:
    return "less than 0.1 s" if seconds < 0.1 else f"{_short(seconds)} s"


def _bytes(size: int) -> str:
    """Memory as the front matter counts it: 1 GB is 1024 MB."""
    return f"{_short(size / 2**30)} GB" if size >= 0.1 * 2**30 else f"{max(1, size >> 20)} MB"


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")

"""Grading a submission again by its record, to see that it comes out the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from autograder.errors import UserError
from autograder.grade.budgets import from_json
from autograder.grade.course import Course, Prepared, prepare
from autograder.grade.handed_in import content_of
from autograder.grade.local import grade_class
from autograder.grade.record import Record
from autograder.judge.cases import CaseResult
from autograder.judge.session import Sandbox
from autograder.limits import Limits

# What another run never has the same: the clock, and memory to the byte.
_MEASURED = {"started", "seconds", "cpu_seconds", "student_seconds", "peak_memory"}
# Compared as circumstances, which explain a difference, and not as differences.
_CIRCUMSTANCES = {"content", "hashes", "answers", "environment", "machine", "protection"}


@dataclass(frozen=True)
class Difference:
    """One thing that came out otherwise.

    Attributes:
        question, case: where; None outside of a question or a case.
        what: the field of the record, e.g. ``outcome``.
        then, now: what the record says, and what came out.
    """

    question: str | None
    case: str | None
    what: str
    then: Any
    now: Any

    def __str__(self) -> str:
        where = " ".join(part for part in (self.question, self.case, self.what) if part)
        return f"{where}: then {_short(self.then)}, now {_short(self.now)}"


@dataclass(frozen=True)
class Again:
    """A submission graded again.

    Attributes:
        changed: what is not as it was when the record was written, one line each; such a change explains
            a difference.
        differences: what came out otherwise, times and peak memory aside.
        record: the new record; it is not saved anywhere.
    """

    changed: tuple[str, ...]
    differences: tuple[Difference, ...]
    record: Record

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {
            "assignment": self.record.assignment,
            "student": self.record.student,
            "same": not self.differences,
            "changed": list(self.changed),
            "differences": [asdict(difference) for difference in self.differences],
        }


def read_record(path: Path) -> Record:
    """Read a record file.

    Raises:
        UserError: it is none, or one of another version.
    """
    record = Record.read(path)
    if record is None:
        why = "not a record of this version of the grader" if path.is_file() else "no such file"
        raise UserError(f"{path}: {why}; records are in records/<assignment>/<student>.json")
    return record


def grade_again(course: Course, record: Record) -> Again:
    """Grade a submission with the seed, the limits and the sandbox of its record, and compare.

    Nothing is written: not the gradebook, not the record, not the executed notebook.

    Raises:
        UserError: the assignment or the submission is gone, or the record's limits cannot be read.
    """
    prepared = prepare(course, record.assignment)
    folder = course.submission(record.student, record.assignment)
    if not folder.is_dir():
        raise UserError(f"{record.student}: the submission is gone, there is no folder {folder}")
    then = _as_it_was(prepared, record)
    sandbox = Sandbox(record.sandbox or Sandbox.JAIL)
    graded = grade_class(course, then, [record.student], workers=1, seed=record.seed, sandbox=sandbox)
    (now,) = (one.record for one in graded)
    changed = tuple(_changes(record, now, content_of(prepared, folder)))
    return Again(changed, tuple(differences(record, now)), now)


def _as_it_was(prepared: Prepared, record: Record) -> Prepared:
    """The assignment with the limits of the record; tests and release are those of today."""
    try:
        limits = Limits(**record.limits)
        budgets = from_json(record.budgets)
        Sandbox(record.sandbox or Sandbox.JAIL)
    except (KeyError, TypeError, ValueError) as error:
        raise UserError(
            f"the record of {record.student} has limits that cannot be read ({error}); grade it anew"
        ) from None
    assignment = replace(prepared.assignment, limits=limits)
    return replace(prepared, assignment=assignment, budgets=budgets, all_cells=record.all_cells)


def _changes(then: Record, now: Record, content: str) -> Iterator[str]:
    """What is not as it was, in words."""
    changed = {name for name in {*then.hashes, *now.hashes} if then.hashes.get(name) != now.hashes.get(name)}
    if "tests" in changed:
        yield "the tests are not those of the record"
    if "release" in changed:
        yield "the released notebook is not that of the record"
    versions = list(_entries("", then.environment, now.environment))
    yield from versions
    if "environment" in changed and not versions:
        yield "the grader's own code is not that of the record"
    answers = sorted(q for q in {*then.answers, *now.answers} if then.answers.get(q) != now.answers.get(q))
    if answers:
        yield f"the submission is another: {', '.join(answers)}"
    elif content != then.content and not changed:
        yield "the submission is another: files beside the answers"
    if "limits" in changed:
        yield "the limits in force now are others; those of the record were used"
    yield from _entries("machine: ", then.machine, now.machine)
    yield from _entries("sandbox: ", then.protection, now.protection)


def _entries(prefix: str, then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    for name in sorted({*then, *now}):
        if then.get(name) != now.get(name):
            yield f"{prefix}{name} was {then.get(name, 'not there')}, is {now.get(name, 'not there')}"


def differences(then: Record, now: Record) -> Iterator[Difference]:
    """What two records of one submission say differently, times and peak memory aside."""
    for question in dict.fromkeys([*then.questions, *now.questions]):
        before = {case.name: case for case in then.questions.get(question, [])}
        after = {case.name: case for case in now.questions.get(question, [])}
        for name in dict.fromkeys([*before, *after]):
            yield from _compared(question, name, before.get(name), after.get(name))
    before_cells, after_cells = ({cell.id: cell for cell in record.cells} for record in (then, now))
    for id in dict.fromkeys([*before_cells, *after_cells]):
        ended = tuple(cells[id].ended if id in cells else None for cells in (before_cells, after_cells))
        if ended[0] != ended[1]:
            yield Difference(None, None, f"cell {id}", *ended)
    for field in fields(Record):
        if field.name not in {*_MEASURED, *_CIRCUMSTANCES, "questions", "cells"}:
            a, b = getattr(then, field.name), getattr(now, field.name)
            if a != b:
                yield Difference(None, None, field.name, a, b)


def _compared(
    question: str, name: str, then: CaseResult | None, now: CaseResult | None
) -> Iterator[Difference]:
    if then is None or now is None:
        yield Difference(
            question, name, "case", *("not there" if case is None else "there" for case in (then, now))
        )
        return
    for field in fields(CaseResult):
        a, b = getattr(then, field.name), getattr(now, field.name)
        if field.name not in _MEASURED and a != b:
            yield Difference(question, name, field.name, a, b)


def _short(value: Any) -> str:
    text = repr(value) if not isinstance(value, float) else f"{value:g}"
    return text if len(text) <= 300 else f"{text[:300]}…"

"""From records to the figures of the report."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from autograder.checks.contract import Outcome
from autograder.grade.record import Record, Status

BINS = 10


@dataclass(frozen=True)
class Row:
    """One student's line: points by question, in the order of the questions."""

    student: str
    status: Status
    scores: tuple[float, ...]
    score: float
    seconds: float
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Finding:
    """One diagnosis in one question.

    Attributes:
        students: who got it.
        hidden_only: how many of them passed every public case of the question.
        example: a message one of them read.
    """

    question: str
    diagnosis: str
    students: tuple[str, ...]
    hidden_only: int
    example: str


@dataclass(frozen=True)
class AssignmentSummary:
    """Everything the page shows of one assignment."""

    name: str
    questions: tuple[str, ...]
    max_scores: tuple[float, ...]
    rows: tuple[Row, ...]
    histogram: tuple[int, ...]
    findings: tuple[Finding, ...]
    failures: tuple[Finding, ...]

    @property
    def max_score(self) -> float:
        """Autograded points there are."""
        return sum(self.max_scores)

    @property
    def mean(self) -> float:
        """Mean score of the submissions that could be read."""
        return statistics.fmean(self._scores) if self._scores else 0.0

    @property
    def median(self) -> float:
        """Median score of the submissions that could be read."""
        return statistics.median(self._scores) if self._scores else 0.0

    @property
    def _scores(self) -> list[float]:
        return [row.score for row in self.rows if row.status is Status.GRADED]

    def mean_of(self, position: int) -> float:
        """Mean points of one question."""
        values = [row.scores[position] for row in self.rows if row.status is Status.GRADED]
        return statistics.fmean(values) if values else 0.0


def summarise(name: str, records: Iterable[Record]) -> AssignmentSummary:
    """The figures of one assignment; records in any order."""
    records = sorted(records, key=lambda record: record.student)
    questions = tuple(records[0].questions)
    max_scores = tuple(sum(case.max_points for case in records[0].questions[q]) for q in questions)
    rows = tuple(
        Row(
            record.student,
            record.status,
            tuple(record.question_score(q) for q in questions),
            record.score,
            record.seconds,
            tuple(record.notes),
        )
        for record in records
    )
    findings, failures = _findings(records, questions)
    return AssignmentSummary(
        name, questions, max_scores, rows, _histogram(rows, sum(max_scores)), findings, failures
    )


def _histogram(rows: Iterable[Row], possible: float) -> tuple[int, ...]:
    """How many students reached each tenth of the points; full marks count in the last bin."""
    counts = [0] * BINS
    for row in rows:
        counts[min(BINS - 1, int(BINS * row.score / possible))] += 1
    return tuple(counts)


def _findings(
    records: list[Record], questions: tuple[str, ...]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Diagnoses, and failures without one, each by how many students had it."""
    found: dict[tuple[str, str], dict[str, tuple[str, bool]]] = defaultdict(dict)
    unnamed: dict[tuple[str, str], dict[str, tuple[str, bool]]] = defaultdict(dict)
    for record in records:
        if record.status is not Status.GRADED:
            continue
        for question in questions:
            cases = record.questions[question]
            hidden_only = all(case.outcome is Outcome.PASSED for case in cases if not case.hidden)
            for case in cases:
                if case.outcome is not Outcome.FAILED:
                    continue
                key = (question, case.diagnosis or case.name)
                (found if case.diagnosis else unnamed)[key].setdefault(
                    record.student, (case.message, hidden_only)
                )

    def ordered(table: dict[tuple[str, str], dict[str, tuple[str, bool]]]) -> tuple[Finding, ...]:
        entries = [
            Finding(
                question,
                what,
                tuple(sorted(students)),
                sum(hidden for _, hidden in students.values()),
                next(iter(students.values()))[0],
            )
            for (question, what), students in table.items()
        ]
        return tuple(sorted(entries, key=lambda f: (-len(f.students), f.question, f.diagnosis)))

    return ordered(found), ordered(unnamed)

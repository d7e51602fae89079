"""What is measured: classes, made and graded by each system, several times."""

from __future__ import annotations

import contextlib
import statistics
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import nbformat

from autograder.bench.systems import Class, Ours, StandingBy, System, Timing
from autograder.build.source import Assignment
from autograder.build.submission import solutions, submission_notebook
from autograder.errors import UserError


@dataclass
class Measured:
    """One class, graded several times by each system.

    Attributes:
        timings: by system, one for each repetition.
        ready_seconds: what ``autograder standby`` took to be ready, if it was measured.
    """

    assignment: str
    submissions: int
    workers: int
    timings: dict[str, list[Timing]] = field(default_factory=dict)
    ready_seconds: float | None = None

    def seconds(self, system: str) -> float:
        """Median of the wall-clock times."""
        return statistics.median(timing.seconds for timing in self.timings[system])

    def times(self, system: str, ours: str = "autograder") -> float:
        """How many times as long as ours another system takes."""
        return self.seconds(system) / self.seconds(ours)

    @property
    def others(self) -> list[str]:
        """The graders that are not ours."""
        return [system for system in self.timings if system not in (Ours.name, StandingBy.name)]

    def as_json(self) -> dict[str, Any]:
        """The figures; the keys of the design, and more."""
        found: dict[str, Any] = {
            "assignment": self.assignment,
            "submissions": self.submissions,
            "workers": self.workers,
            "date": datetime.now(UTC).date().isoformat(),
        }
        for system, timings in self.timings.items():
            found[system] = {
                "seconds": round(self.seconds(system), 3),
                "cpu_seconds": round(statistics.median(t.cpu for t in timings), 3),
                "runs": [round(t.seconds, 3) for t in timings],
            }
            if memory := max(t.memory for t in timings):
                found[system]["memory"] = memory
            if timings[0].shares:
                found[system]["a_submission"] = self._a_submission(timings)
        if self.others:
            found["same_scores"] = True  # anything else is an error, see `measure`
            found |= self._compared(Ours.name)
        if self.ready_seconds is not None:
            found[StandingBy.name] |= {
                "ready_seconds": round(self.ready_seconds, 1),
                **self._compared(StandingBy.name),
            }
        return found

    def _compared(self, ours: str) -> dict[str, float]:
        return {f"times_{system}": round(self.times(system, ours), 1) for system in self.others}

    def _a_submission(self, timings: list[Timing]) -> dict[str, float]:
        """Where the seconds of one submission go, on average.

        ``overhead`` is all processor time, this program's start and end included, without the students' own.
        """
        found = {
            share: statistics.median(t.shares[share] for t in timings) / self.submissions
            for share in timings[0].shares
        }
        found["overhead"] = (
            statistics.median(t.cpu - t.shares["student_cpu"] for t in timings) / self.submissions
        )
        return {share: round(seconds, 4) for share, seconds in found.items()}


def make_class(assignment: Assignment, size: int) -> Class:
    """Different answers: solutions and, in every third submission, one planted wrong answer or stub."""
    right, questions = solutions(assignment), assignment.questions
    found: dict[str, nbformat.NotebookNode] = {}
    for number in range(size):
        answers = {
            question: (f"# my answer, number {number}\n{cells[0]}", *cells[1:])
            for question, cells in right.items()
        }
        if number % 3 == 2:
            question = questions[number // 3 % len(questions)]
            mutants = assignment.mutants(question)
            if mutants:
                answers[question] = mutants[0].sources
            else:
                del answers[question]
        found[f"student-{number:04}"] = submission_notebook(assignment, answers)
    return found


def measure(
    assignment: Assignment,
    size: int,
    workers: int,
    systems: Iterable[type[System]],
    repetitions: int,
    note: Callable[[str], None],
) -> Measured:
    """Grade a class with each system in turn, a few times, in throw-away folders.

    Raises:
        UserError: two of them give a student other scores, or one fails twice.
    """
    measured = Measured(assignment.name, size, workers)
    submissions = make_class(assignment, size)
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as name, contextlib.ExitStack() as stack:
        ready = []
        for kind in systems:
            system = kind(assignment, _made(Path(name) / kind.name))
            stack.callback(system.close)
            ready.append(system)
            if isinstance(system, StandingBy):
                measured.ready_seconds = system.ready_seconds
        for repetition in range(repetitions):
            for system in ready:
                note(f"{assignment.name}, {size} submissions, {system.name}, run {repetition + 1}")
                try:
                    timing = system.grade(submissions, workers)
                except UserError:  # a kernel of otter's or nbgrader's that did not start in its minute
                    timing = system.grade(submissions, workers)
                measured.timings.setdefault(system.name, []).append(timing)
    for line in _differences(measured):
        raise UserError(line)
    return measured


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _differences(measured: Measured) -> Iterator[str]:
    reference = measured.timings["autograder"][0].scores
    for system, timings in measured.timings.items():
        for timing in timings:
            for student, score in reference.items():
                if abs(timing.scores[student] - score) > 1e-9:
                    yield (
                        f"{measured.assignment}: {student} gets {timing.scores[student]:g} points by {system} and "
                        f"{score:g} by autograder; speeds of other work are not compared"
                    )

"""What a busy machine does to grades: the same class, graded on a quiet one and beside processes that only compute.

``python -m tests.busy --json busy.json [--assignment 1b-mlp]``

The class of an assignment is made of the solution, all its variants and ten of its curated mutants, put
together into as few submissions as hold them: each question answered otherwise. One more has an endless
loop and an endless sleep. Nothing may come out differently but the time that it takes.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from autograder.build.source import Assignment, find
from autograder.build.submission import Answers, solutions, submission_notebook
from autograder.grade.again import differences
from autograder.grade.course import Course, prepare
from autograder.grade.local import grade_class
from autograder.grade.record import Record, Status, write_atomically
from autograder.validate.cells import class_of, hand_in, throw_away
from autograder.worker.kernel import die_with_parent
from tests.conftest import REPOSITORY

MUTANTS, SEED = 10, 20_261_130
NEVER_ENDS = ("while True:\n    pass", "import time\ntime.sleep(10**6)")
_TELLS = ("outcome", "points", "message", "diagnosis")


@dataclass(frozen=True)
class Compared:
    """One assignment, graded twice with one seed.

    Attributes:
        answers: to questions: variants and mutants; the solution's are not counted.
        submissions: that hold them.
        processes: that computed beside it the second time.
        quiet_seconds, busy_seconds: what the class took.
        longest_loop, longest_sleep: seconds after which the endless ones were stopped on the busy machine.
        scores: submissions whose points differ.
        cases: cases with another outcome, message or diagnosis, in words.
        given_up: submissions that the busy machine had no time for.
    """

    assignment: str
    answers: int
    submissions: int
    processes: int
    quiet_seconds: float
    busy_seconds: float
    longest_loop: float
    longest_sleep: float
    scores: list[str]
    cases: list[str]
    given_up: list[str]

    @property
    def same(self) -> bool:
        """Whether the busy machine changed nothing."""
        return not (self.scores or self.cases or self.given_up)


@contextlib.contextmanager
def busy(processes: int) -> Iterator[None]:
    """Processes that want a processor all the time."""
    with contextlib.ExitStack() as stack:
        for _ in range(processes):
            command = ["sh", "-c", "while :; do :; done"]
            process = subprocess.Popen(
                command,
                preexec_fn=die_with_parent,
                start_new_session=True,  # the kernel shares processors out among sessions first
            )
            stack.callback(process.wait)
            stack.callback(process.kill)
        yield


def answers_of(assignment: Assignment, mutants: int = MUTANTS) -> dict[str, Answers]:
    """Submissions, by student: those of `class_of`, and one with an endless loop and an endless sleep."""
    right = solutions(assignment)
    first, second = (assignment.questions * 2)[:2]
    endless = {
        question: (source, *right[question][1:])
        for question, source in zip((first, second), NEVER_ENDS, strict=True)
    }
    return {**class_of(assignment, mutants), "endless": right | endless}


def compare(assignment: Assignment, processes: int, mutants: int = MUTANTS) -> Compared:
    """Grade the class of an assignment twice, in a throw-away course."""
    answers = answers_of(assignment, mutants)
    with throw_away(assignment) as course:
        for student, some in answers.items():
            hand_in(course, student, submission_notebook(assignment, some, written="Because."), assignment)
        quiet, quiet_seconds = _graded(course, assignment.name, list(answers))
        with busy(processes):
            loaded, busy_seconds = _graded(course, assignment.name, list(answers))
    changed = [
        (student, difference)
        for student in answers
        for difference in differences(quiet[student], loaded[student])
        if difference.what in _TELLS or difference.what.startswith("cell ")
    ]
    right = solutions(assignment)
    ended = [cell.seconds for cell in loaded["endless"].cells if cell.ended == "timeout"] + [0.0, 0.0]
    return Compared(
        assignment.name,
        sum(some[q] != right[q] for student, some in answers.items() if student != "endless" for q in some),
        len(answers),
        processes,
        round(quiet_seconds, 1),
        round(busy_seconds, 1),
        round(ended[0], 1),
        round(ended[1], 1),
        [
            f"{s}: {quiet[s].score:g}, {loaded[s].score:g}"
            for s in answers
            if quiet[s].score != loaded[s].score
        ],
        [f"{student}: {difference}" for student, difference in changed],
        [student for student in answers if loaded[student].status is not Status.GRADED],
    )


def _graded(course: Course, name: str, students: list[str]) -> tuple[dict[str, Record], float]:
    prepared = prepare(course, name)
    started = time.monotonic()
    records = {}
    for judged in grade_class(course, prepared, students, workers=2, seed=SEED):
        records[judged.record.student] = judged.record
        click.echo(f"{time.monotonic() - started:6.0f} s  {name} {judged.record.student}", err=True)
    return records, time.monotonic() - started


def section(found: list[Compared]) -> str:
    """What ``docs/faults.md`` says of it."""
    rows = [
        f"| {one.assignment} | {one.answers} in {one.submissions} | {one.quiet_seconds:.0f} s | {one.busy_seconds:.0f} s "
        f"| {len(one.scores)} | {len(one.cases)} | {len(one.given_up)} "
        f"| {one.longest_loop:.0f} s | {one.longest_sleep:.0f} s |"
        for one in found
    ]
    return "\n".join(
        [
            "## On a busy machine",
            "",
            f"Written by `python -m tests.busy`: each assignment's solution, all variants and {MUTANTS} curated mutants, each "
            "question of a submission answered otherwise, graded by two judges on a quiet machine and again with the same "
            f"seed beside {found[0].processes if found else 0} processes that only compute. Compared are scores, and outcome, "
            "message and diagnosis of every case.",
            "",
            "| assignment | answers | quiet | busy | scores that differ | cases that differ | given up | an endless loop ends "
            "after | an endless sleep |",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
            *rows,
            "",
            "A loop ends when its processor time is used up, which takes the longer by the clock the more runs beside it; "
            "what waits ends after three times its budget by the clock, the time not counted in which others had the "
            "processor; and whatever is not done after sixty times its budget is judged again, alone, at the end.",
            "",
        ]
    )


@click.command()
@click.option("--assignment", "names", multiple=True, help="This one only; may be repeated.")
@click.option(
    "--processes", default=24, show_default=True, type=click.IntRange(1), help="That run beside it."
)
@click.option(
    "--json",
    "json_file",
    required=True,
    type=click.Path(path_type=Path),
    help="Results; a run goes on from there.",
)
def main(names: tuple[str, ...], processes: int, json_file: Path) -> None:
    """Grade on a busy machine what was graded on a quiet one."""
    found = read(json_file)
    for assignment in find(REPOSITORY, names):
        if assignment.name not in {one.assignment for one in found}:
            found.append(compare(assignment, processes))
            write_atomically(json_file, json.dumps([asdict(one) for one in found], indent=1) + "\n")
    for one in found:
        click.echo(f"{one.assignment}: {'nothing differs' if one.same else asdict(one)}")
    sys.exit(0 if all(one.same for one in found) else 1)


def read(json_file: Path) -> list[Compared]:
    """What was compared before."""
    return [Compared(**one) for one in json.loads(json_file.read_text())] if json_file.exists() else []


if __name__ == "__main__":
    main()

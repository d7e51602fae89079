"""``make demo``: a made-up class of twelve, graded with everything this repository has.

Everything lands under ``build/demo``. Run again, it does only what has changed.
"""

from __future__ import annotations

import ast
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from rich.console import Console
from rich.table import Table

from autograder.build.source import Assignment, find
from autograder.build.submission import solutions, submission_notebook
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.record import Record, write_atomically
from autograder.progress import Progress
from autograder.report.page import load_summaries, write_report

STUDENTS = (
    "ada",
    "barbara",
    "carl",
    "dorothy",
    "emmy",
    "florence",
    "grace",
    "hedy",
    "ida",
    "jane",
    "katherine",
    "lise",
)
WRITTEN = "The metric averages over everything, so what is rare hardly counts; I would report it by group."


@dataclass(frozen=True)
class Submission:
    """One made-up submission; ``text`` is the notebook file as it was handed in."""

    student: str
    kind: str
    text: str


def make_class(assignment: Assignment) -> Iterator[Submission]:
    """Twelve submissions: variants, mutants, and what a grader meets besides."""
    draw = random.Random(assignment.name)
    right = solutions(assignment)

    def mutated(count: int) -> tuple[str, dict[str, tuple[str, ...]]]:
        answers = dict(right)
        chosen = [draw.choice(assignment.mutants(q)) for q in draw.sample(assignment.questions, count)]
        answers |= {mutant.question: mutant.sources for mutant in chosen}
        return "mutants: " + ", ".join(f"{m.question} {m.name}" for m in chosen), answers

    def variants(number: int) -> dict[str, tuple[str, ...]]:
        choices = {q: assignment.variants(q) for q in assignment.questions}
        return {q: some[number % len(some)].sources for q, some in choices.items()}

    def changed(question: str, line: str) -> NotebookNode:
        return submission_notebook(assignment, right | {question: _with_first_line(right[question], line)})

    first, middle, last = assignment.questions[0], assignment.questions[1], assignment.questions[-1]
    edited = submission_notebook(assignment, mutated(2)[1], WRITTEN)
    for cell in edited.cells:
        if cell.source == f'grader.check("{first}")':
            cell.source = f'print("{first} passed!")'
            cell.metadata["nbgrader"]["points"] = 100
    made: list[tuple[str, NotebookNode]] = [
        # First, so that it waits for its limits while the others are graded.
        ("loops for ever", changed(last, "while True: pass")),
        ("variants", submission_notebook(assignment, variants(0), WRITTEN)),
        ("variants", submission_notebook(assignment, variants(1), WRITTEN)),
        ("variants", submission_notebook(assignment, variants(2), WRITTEN)),
        *(
            (kind, submission_notebook(assignment, some, WRITTEN))
            for kind, some in map(mutated, (1, 2, 3, 2))
        ),
        ("blank", submission_notebook(assignment, {})),
        ("crashes", changed(middle, "import os; os._exit(1)")),
        ("edited test cell", edited),
    ]
    for student, (kind, notebook) in zip(STUDENTS, made, strict=False):
        yield Submission(student, kind, nbformat.writes(notebook, version=4))
    whole = nbformat.writes(submission_notebook(assignment, right, WRITTEN), version=4)
    yield Submission(STUDENTS[-1], "broken file", whole[: len(whole) // 2])


def _with_first_line(sources: tuple[str, ...], line: str) -> tuple[str, ...]:
    """The answer with ``line`` put first into the body of its first function."""
    tree = ast.parse(sources[0])
    function = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    function.body[:0] = ast.parse(line).body
    return (ast.unparse(tree), *sources[1:])


def run(
    root: Path, work: Path, names: tuple[str, ...] = (), workers: int | None = None
) -> list[dict[str, object]]:
    """Make the class, grade it, write feedback and report; return the rows of ``summary.json``."""
    course = Course.at(root, work)
    rows: list[dict[str, object]] = []
    assignments = find(root, names)
    with Progress(stderr=False) as progress:
        for assignment in assignments:
            submissions = list(make_class(assignment))
            for submission in submissions:
                _hand_in(course, assignment, submission)
            kinds = {submission.student: submission.kind for submission in submissions}
            task = progress.add_task(f"Grading {assignment.name}", total=len(submissions), unit="submissions")
            records = []
            prepared = prepare(course, assignment.name)
            for record in grade_and_save(course, prepared, sorted(kinds), workers or os.cpu_count() or 1):
                records.append(record)
                progress.advance(task)
            rows += [
                _row(record, kinds[record.student]) for record in sorted(records, key=lambda r: r.student)
            ]
        for assignment in assignments:
            task = progress.add_task(f"Feedback on {assignment.name}", total=len(submissions), unit="pages")
            _feedback(root, work, assignment.name)
            progress.update(task, completed=len(submissions))
        task = progress.add_task("Report", total=1, unit="page")
        write_report(load_summaries(course, [a.name for a in assignments]), work / "report" / "index.html")
        progress.advance(task)
    write_atomically(work / "summary.json", json.dumps(rows, indent=1) + "\n")
    _show(rows)
    return rows


def _hand_in(course: Course, assignment: Assignment, submission: Submission) -> None:
    path = course.submission(submission.student, assignment.name) / f"{assignment.name}.ipynb"
    if not path.exists() or path.read_text(encoding="utf-8") != submission.text:
        write_atomically(path, submission.text)


def _feedback(root: Path, work: Path, assignment: str) -> None:
    """Feedback pages by nbgrader itself, with the folders of the demo."""
    folders = {f"{name}_directory": str(work / name) for name in ("submitted", "autograded", "feedback")}
    settings = [f"--CourseDirectory.{key}={value}" for key, value in folders.items()]
    settings.append(f"--CourseDirectory.db_url=sqlite:///{work / 'gradebook.db'}")
    subprocess.run(
        [
            sys.executable,
            "-m",
            "nbgrader",
            "generate_feedback",
            assignment,
            "--force",
            "--log-level=ERROR",
            *settings,
        ],
        cwd=root,
        check=True,
    )


def _row(record: Record, kind: str) -> dict[str, object]:
    return {
        "assignment": record.assignment,
        "student": record.student,
        "kind": kind,
        "score": record.score,
        "max_score": record.max_score,
        "seconds": record.seconds,
    }


def _show(rows: list[dict[str, object]]) -> None:
    table = Table(title="The class")
    for heading in ("assignment", "student", "kind"):
        table.add_column(heading)
    for heading in ("score", "seconds"):
        table.add_column(heading, justify="right")
    for row in rows:
        score = f"{row['score']:g} / {row['max_score']:g}"
        table.add_row(
            str(row["assignment"]), str(row["student"]), str(row["kind"]), score, f"{row['seconds']:.1f}"
        )
    Console().print(table)


def main() -> None:
    """Run the demo in the repository and say what to open."""
    started = time.monotonic()
    root = Path.cwd()
    run(root, root / "build" / "demo")
    print(f"\nDone in {time.monotonic() - started:.0f} s. Open build/demo/report/index.html")


if __name__ == "__main__":
    main()

"""The command ``autograder grade``."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from autograder.build.build import require_fresh
from autograder.errors import UserError
from autograder.grade.again import grade_again, read_record
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.record import Record, Status, write_atomically
from autograder.judge.session import Sandbox
from autograder.progress import Progress

if TYPE_CHECKING:
    from autograder.grade.cluster import Cluster

_NO_JAIL = "student code runs without a jail: with your rights, on your files"


@click.command()
@click.argument("assignment", required=False)
@click.option(
    "--again",
    "record_file",
    type=click.Path(path_type=Path),
    metavar="RECORD",
    help="Grade the submission of this record again, exactly as then, and compare; nothing is written.",
)
@click.option(
    "--student", "students", multiple=True, metavar="ID", help="Grade this student only; may be repeated."
)
@click.option(
    "--workers",
    default=os.cpu_count() or 1,
    show_default=True,
    type=click.IntRange(1),
    help="Submissions at a time.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Judge on the workers of this Dask scheduler instead, e.g. tls://host:8786.",
)
@click.option(
    "--slurm",
    is_flag=True,
    help="Judge in Slurm jobs, as Dask's settings describe them; see docs/clusters.md.",
)
@click.option(
    "--per-gpu",
    default=1,
    show_default=True,
    type=click.IntRange(1),
    help="For assignments with 'device: gpu': submissions on one GPU at a time, each with that part of its memory.",
)
@click.option(
    "--worker-python",
    metavar="PATH",
    help="Interpreter of the environment that students' code runs in; by default "
    "c.GradingExporter.worker_python of nbgrader_config.py, or this one.",
)
@click.option(
    "--cells",
    type=click.Choice(["needed", "all"]),
    help="Which of the instructor's cells are run: those that an answer or a case can read, or figures and trial runs "
    "as well; the scores are the same. By default c.GradingExporter.cells of nbgrader_config.py, or 'needed'.",
)
@click.option("--force", is_flag=True, help="Grade again what has not changed.")
@click.option(
    "--new-version",
    is_flag=True,
    help="Go on where questions that were graded are gone: the scores so far are written to a file first.",
)
@click.option("--course", "root", default=".", type=click.Path(path_type=Path), help="Root of the course.")
@click.option(
    "--work",
    type=click.Path(path_type=Path),
    help="Where submitted/, autograded/ and gradebook.db are, if not in the root.",
)
@click.option(
    "--gradebook",
    metavar="URL",
    help="Such as postgresql://user@host/database; by default that of nbgrader_config.py, or gradebook.db.",
)
@click.option("--json", "json_file", type=click.Path(path_type=Path), help="Write the results to this file.")
@click.option(
    "--sandbox",
    type=click.Choice([choice.value for choice in Sandbox]),
    default=Sandbox.JAIL.value,
    show_default=True,
    help="'none' runs student code as yourself, on this machine, with your files; every record says so.",
)
def grade(
    assignment: str | None,
    record_file: Path | None,
    students: tuple[str, ...],
    workers: int,
    scheduler: str | None,
    slurm: bool,
    per_gpu: int,
    worker_python: str | None,
    cells: str | None,
    force: bool,
    new_version: bool,
    root: Path,
    work: Path | None,
    gradebook: str | None,
    json_file: Path | None,
    sandbox: str,
) -> None:
    """Grade the submissions of ASSIGNMENT; what has not changed since the last time is skipped.

    With --again, the assignment, the seed, the limits and the sandbox come from the record.
    """
    if record_file is not None:
        if assignment is not None or students or force or new_version:
            raise click.UsageError(
                "--again takes everything from the record: no ASSIGNMENT, --student, --force, --new-version"
            )
        _again(Course.at(root, work, worker_python=worker_python), record_file, json_file)
        return
    if assignment is None:
        raise click.UsageError("Missing argument 'ASSIGNMENT'.")
    course = Course.at(root, work, gradebook, worker_python, None if cells is None else cells == "all")
    prepared = prepare(course, assignment)
    require_fresh(course.root, prepared.assignment)
    there = course.students(assignment)
    for student in students:
        if student not in there:
            raise UserError(f"{student}: no submission in {course.submission(student, assignment)}")
    chosen = list(students) or there
    if not chosen:
        raise UserError(f"no submissions of {assignment} in {course.submitted_folder}")
    if sandbox == Sandbox.NONE:
        click.echo(_NO_JAIL, err=True)
    if scheduler and slurm:
        raise click.UsageError("--scheduler and --slurm are two ways to say where; give one of them")
    outcomes, ungraded = [], 0
    with (
        _elsewhere(scheduler, slurm, workers) as cluster,
        Progress(*_COLUMNS, speed_estimate_period=300) as progress,
    ):
        task = progress.add_task(f"Grading {assignment}", total=len(chosen), unit="submissions", ungraded=0)
        graded = grade_and_save(
            course,
            prepared,
            chosen,
            workers,
            force,
            sandbox=Sandbox(sandbox),
            cluster=cluster,
            per_gpu=per_gpu,
            new_version=new_version,
        )
        with contextlib.closing(graded):  # ends what it started, when this is interrupted
            for record in graded:
                outcomes.append(_Outcome.of(course, record))
                ungraded += record.status is not Status.GRADED
                progress.update(task, advance=1, ungraded=ungraded)
    outcomes.sort(key=lambda outcome: outcome.summary["student"])
    for outcome in outcomes:
        click.echo(outcome.line)
        for warning in outcome.warnings:
            click.echo(warning, err=True)
    if json_file:
        results = [outcome.summary for outcome in outcomes]
        write_atomically(
            json_file, json.dumps({"assignment": assignment, "submissions": results}, indent=1) + "\n"
        )
    if not students and (unnamed := course.no_students(assignment)):
        raise UserError(not_students(unnamed))


class _Rate(ProgressColumn):
    """How many submissions a minute."""

    def render(self, task: Task) -> Text:
        return Text(f"{60 * task.speed:.0f}/min" if task.speed else "")


class _Ungraded(ProgressColumn):
    """How many could not be graded so far."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.fields['ungraded']} not graded" if task.fields["ungraded"] else "")


_COLUMNS = (
    TextColumn("{task.description}"),
    BarColumn(),
    MofNCompleteColumn(),
    _Rate(),
    TimeRemainingColumn(),
    _Ungraded(),
)


@dataclass(frozen=True)
class _Outcome:
    """What is said of a record in the end: a class may be large, and a record is."""

    line: str
    warnings: list[str]
    summary: dict[str, Any]

    @classmethod
    def of(cls, course: Course, record: Record) -> _Outcome:
        warnings = [
            f"  {question}: {cases[0].name} failed on our side; see 'detail' in the record"
            for question, cases in record.needs_instructor.items()
        ]
        warnings += [
            f"  {question}: {cases[0].name} broke over this answer and counts as failed, since the solution passes it; "
            "see 'detail' in the record"
            for question, cases in record.broken.items()
        ]
        return cls(summary_line(record), warnings, summary(course, record))


@contextlib.contextmanager
def _elsewhere(scheduler: str | None, slurm: bool, workers: int) -> Iterator[Cluster | None]:
    """The cluster that was asked for; None for this machine."""
    if not (scheduler or slurm):
        yield None
        return
    try:
        from autograder.grade import cluster
    except ModuleNotFoundError as error:
        raise UserError(
            f"Dask is wanted for that, and {error.name} is not installed: pip install 'dlbio-autograder[cluster]'"
        ) from None
    with cluster.at_scheduler(scheduler) if scheduler else cluster.on_slurm(workers) as found:
        yield found


def _again(course: Course, path: Path, json_file: Path | None) -> None:
    """Grade by a record and show what differs; status 1 if anything does."""
    record = read_record(path)
    if record.sandbox == Sandbox.NONE:
        click.echo(_NO_JAIL, err=True)
    again = grade_again(course, record)
    if json_file:
        write_atomically(json_file, json.dumps(again.as_json(), indent=1) + "\n")
    for line in again.changed:
        click.echo(f"changed: {line}")
    for difference in again.differences:
        click.echo(f"differs: {difference}")
    if again.differences:
        click.get_current_context().exit(1)
    click.echo(f"{record.student}: the same record, {record.score:g} of {record.max_score:g} points")


def not_students(folders: Iterable[str]) -> str:
    """What to say of submissions that nobody's id is known of."""
    return (
        f"not graded: {', '.join(f'submitted/{name}' for name in folders)}: such a name can be no student's id (a sign for "
        "a new line, none of Unicode, or too long for the gradebook); rename it, and the same command goes on"
    )


def summary_line(record: Record) -> str:
    """One submission in one line."""
    line = f"{record.student:<24} {record.score:5g} / {record.max_score:g}   {record.seconds:6.1f} s"
    return line if record.status is Status.GRADED else f"{line}   {record.status}: {record.notes[-1]}"


def summary(course: Course, record: Record) -> dict[str, Any]:
    """One submission as it stands in the JSON file."""
    return {
        "student": record.student,
        "score": record.score,
        "max_score": record.max_score,
        "status": record.status,
        "seconds": record.seconds,
        "record": str(course.record(record.student, record.assignment)),
    }

"""The command ``autograder bench``."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from autograder.bench import page
from autograder.bench.jail import measure_jail
from autograder.bench.measure import Measured, measure
from autograder.bench.systems import Nbgrader, Otter, Ours, StandingBy, System
from autograder.build.build import build_course
from autograder.build.source import Assignment, find
from autograder.grade.environment import environment, machine
from autograder.grade.record import write_atomically
from autograder.nbgrader import find_programs
from autograder.progress import Progress

COURSE = Path(__file__).parent / "course"
SIZES = (50, 200, 1000)
ALL: tuple[type[System], ...] = (Ours, Nbgrader, Otter)
PARTS = ("small", "assignments", "scaling", "workers", "jail")


@click.command()
@click.option(
    "--part",
    "parts",
    multiple=True,
    type=click.Choice(PARTS),
    help="This part only; may be repeated. small: one exercise of little work, all graders. assignments: "
    "the course's own, all graders. scaling: ours on 50, 200 and 1,000 submissions. workers: ours with 1 and 2. "
    "jail: what a worker and a call cost.",
)
@click.option(
    "--submissions", default=32, show_default=True, type=click.IntRange(1), help="Of the small exercise."
)
@click.option("--each", default=8, show_default=True, type=click.IntRange(1), help="Of each assignment.")
@click.option(
    "--repetitions", default=3, show_default=True, type=click.IntRange(1), help="The median counts."
)
@click.option(
    "--workers", default=os.cpu_count() or 1, show_default=True, type=click.IntRange(1), help="At a time."
)
@click.option(
    "--json",
    "json_file",
    type=click.Path(path_type=Path),
    help="Write the figures to this file; parts that are in it and not measured now stay.",
)
@click.option("--page", "page_file", type=click.Path(path_type=Path), help="Write a page with plots.")
@click.option("--course", "root", default=".", type=click.Path(path_type=Path), help="Root of the course.")
def bench(
    parts: tuple[str, ...],
    submissions: int,
    each: int,
    repetitions: int,
    workers: int,
    json_file: Path | None,
    page_file: Path | None,
    root: Path,
) -> None:
    """Time this grader beside nbgrader and otter: same notebooks, same tests, same scores, one run.

    Times are of whole commands, from their start to their end. A score that differs is an error.
    """
    find_programs()
    wanted = parts or PARTS
    found: dict[str, list[Measured]] = {part: [] for part in wanted}
    jail: dict[str, Any] = {}
    before = _measured_before(json_file)
    with small_exercise() as small, Progress() as progress:
        plan = list(_plan(wanted, small, root, submissions, each, workers))
        total = repetitions * sum(len(systems) for *_, systems in plan) + ("jail" in wanted)
        task = progress.add_task("", total=total, unit="runs")

        def note(what: str) -> None:
            progress.update(task, description=what)
            progress.advance(task)

        def write() -> None:
            """After each part: all of them take hours."""
            data = _as_json(found, jail, before)
            if json_file:
                write_atomically(json_file, json.dumps(data, indent=1) + "\n")
            if page_file:
                page.write(data, page_file)

        if "jail" in wanted:
            jail.update(measure_jail(note))
            write()
        for part, assignment, size, at_a_time, systems in plan:
            found[part].append(measure(assignment, size, at_a_time, systems, repetitions, note))
            write()
    for name, value in jail.items():
        click.echo(f"jail: {name}: {value if not isinstance(value, float) else format(value, '.2f')}")
    for part, some in found.items():
        for one in some:
            words = [f"{name} {one.seconds(name):.1f} s" for name in one.timings]
            words += [f"{one.times(name):.0f} × {name}" for name in one.others]
            if StandingBy.name in one.timings:
                words += [
                    f"standing by {one.times(name, StandingBy.name):.0f} × {name}" for name in one.others
                ]
            click.echo(
                f"{part}: {one.assignment}, {one.submissions} submissions, {one.workers} at a time: {', '.join(words)}"
            )


def _plan(
    parts: tuple[str, ...], small: Assignment, root: Path, submissions: int, each: int, workers: int
) -> Iterator[tuple[str, Assignment, int, int, tuple[type[System], ...]]]:
    """Part, assignment, size of the class, workers, graders."""
    if "small" in parts:
        yield "small", small, submissions, workers, (StandingBy, *ALL)
    if "assignments" in parts:
        for assignment in find(root.resolve()):
            yield "assignments", assignment, each, workers, ALL
    if "scaling" in parts:
        for size in SIZES:
            yield "scaling", small, size, workers, (StandingBy, Ours)
    if "workers" in parts:
        for number in (1, 2):
            yield "workers", small, submissions, number, (Ours,)


@contextlib.contextmanager
def small_exercise() -> Iterator[Assignment]:
    """The small exercise, built in a throw-away folder."""
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as name:
        course = Path(name) / "course"
        shutil.copytree(COURSE, course, ignore=shutil.ignore_patterns("__pycache__"))
        build_course(course, (), solutions=False)
        (assignment,) = find(course)
        yield assignment


def _measured_before(path: Path | None) -> dict[str, Any]:
    """What was measured before."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path and path.exists() else {}
    return {"jail": data.get("jail", {}), "parts": data.get("parts", {})}


def _as_json(
    found: dict[str, list[Measured]], jail: dict[str, Any], before: dict[str, Any]
) -> dict[str, Any]:
    """The small exercise stands at the top, as it is what graders are compared by."""
    new = {part: [one.as_json() for one in some] for part, some in found.items() if some}
    parts: dict[str, Any] = before["parts"] | new
    return {
        "cores": os.cpu_count(),
        **(parts["small"][0] if "small" in parts else {}),
        "machine": machine(),
        "environment": environment(),
        "jail": jail or before["jail"],
        "parts": parts,
    }

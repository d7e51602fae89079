"""The command ``autograder standby``."""

from __future__ import annotations

import contextlib
import importlib
from pathlib import Path

import click

from autograder.build.source import find
from autograder.grade.course import Course, prepare
from autograder.grade.local import Wanted, ready_judge
from autograder.judge.session import WarmProcess
from autograder.standby.server import Standby, listening


@click.command()
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.option("--course", "root", default=".", type=click.Path(path_type=Path), help="Root of the course.")
def standby(assignments: tuple[str, ...], root: Path) -> None:
    """Keep a grader ready for ASSIGNMENTs, by default all of the course, until Ctrl-C.

    While it runs, 'autograder grade' of the same user, in the same environment, need not import anything and starts at
    once; it does and says what it would otherwise. Each assignment takes the memory of its libraries.
    """
    course = Course.at(root)
    names = [assignment.name for assignment in find(course.root, assignments)]
    warm: dict[Wanted, WarmProcess] = {}
    with listening() as listener, contextlib.suppress(KeyboardInterrupt):
        try:
            for name in names:
                prepared = prepare(course, name)
                wanted = Wanted.of(prepared)
                if wanted not in warm:
                    warm[wanted] = wanted.start()
                ready_judge(prepared)
            importlib.import_module("autograder.grade.commands")  # what will be run
            for process in warm.values():
                process.wait()
            click.echo(f"ready to grade {', '.join(names)} at once; Ctrl-C ends it")
            Standby(warm).serve(listener)
        finally:
            for process in warm.values():
                process.close()

"""The command ``autograder report``."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.grade.course import Course
from autograder.report.page import load_summaries, write_report


@click.command()
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.option("--course", "root", default=".", type=click.Path(path_type=Path), help="Root of the course.")
@click.option("--work", type=click.Path(path_type=Path), help="Where the records are, if not in the root.")
@click.option(
    "--output", type=click.Path(path_type=Path), default=Path("report/index.html"), show_default=True
)
def report(assignments: tuple[str, ...], root: Path, work: Path | None, output: Path) -> None:
    """Write the class in one HTML page: scores, a histogram, the most frequent diagnoses."""
    write_report(load_summaries(Course.at(root, work), assignments), output)
    click.echo(output)

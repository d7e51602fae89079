"""Writing the report: one HTML file that needs nothing beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import jinja2

from autograder.errors import UserError
from autograder.grade.course import Course
from autograder.grade.record import CLASS_ONLY, Record, write_atomically
from autograder.report.summary import AssignmentSummary, summarise


def load_summaries(course: Course, assignments: Sequence[str] = ()) -> list[AssignmentSummary]:
    """Summaries of the named assignments, or of all that have records.

    Raises:
        UserError: there are no records.
    """
    names = assignments or sorted(p.name for p in course.records.glob("*/"))
    if not names:
        raise UserError(f"no records in {course.records}; run 'autograder grade' first")
    summaries = []
    for name in names:
        records = [
            r for p in sorted((course.records / name).glob("*.json")) if (r := Record.read(p)) is not None
        ]
        if not records:
            raise UserError(f"no records of {name} in {course.records}; run 'autograder grade {name}' first")
        summaries.append(summarise(name, records))
    return summaries


def write_report(
    summaries: Sequence[AssignmentSummary], path: Path, title: str = "The class at a glance"
) -> None:
    """Write the page to ``path``."""
    loader = jinja2.FileSystemLoader(Path(__file__).parent)
    environment = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["points"] = lambda value: f"{value:.1f}".rstrip("0").rstrip(".")
    page = environment.get_template("page.html.j2").render(title=title, assignments=summaries)
    write_atomically(path, page, CLASS_ONLY)

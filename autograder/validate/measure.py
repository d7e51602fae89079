"""Budgets: what the solution needs, measured by grading it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import nbformat

from autograder.build.source import Assignment
from autograder.build.submission import solutions, submission_notebook
from autograder.grade import budgets
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save

TIMES = 3


def write_budgets(root: Path, assignment: Assignment) -> Path:
    """Grade the solution a few times, one after the other, and write the budgets it gives.

    Raises:
        UserError: the assignment was not built, or its solution loses points.
    """
    with tempfile.TemporaryDirectory(prefix="autograder-") as work:
        course = Course.at(root, Path(work))
        students = [f"solution-{number}" for number in range(TIMES)]
        for student in students:
            folder = course.submission(student, assignment.name)
            folder.mkdir(parents=True)
            notebook = submission_notebook(assignment, solutions(assignment))
            nbformat.write(notebook, folder / f"{assignment.name}.ipynb")
        records = list(grade_and_save(course, prepare(course, assignment.name), students))
    return budgets.write(assignment, budgets.measure(records))

"""What is measured and kept beside an assignment's source: budgets, and the points that rest on belief."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.build.source import Assignment
from autograder.build.submission import solutions, submission_notebook
from autograder.grade import budgets
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.record import write_atomically
from autograder.validate.cells import hand_in

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
            hand_in(course, student, submission_notebook(assignment, solutions(assignment)), assignment)
        records = list(grade_and_save(course, prepare(course, assignment.name), students))
    return budgets.write(assignment, budgets.measure(records))


def write_belief(assignment: Assignment, questions: Mapping[str, Mapping[str, Any]]) -> Path:
    """Write the points of each question that rest on belief; questions that were not judged keep what they had.

    Args:
        questions: the figures of an assignment, as the JSON file of ``autograder validate`` has them.
    """
    path = assignment.belief_file
    points = {**assignment.believed, **{name: one["believed_points"] for name, one in questions.items()}}
    text = json.dumps({name: points[name] for name in assignment.questions if name in points}, indent=1)
    write_atomically(path, f"{text}\n")
    return path

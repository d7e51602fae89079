"""Made-up submissions: the released notebook with chosen answers in it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from nbformat import NotebookNode

from autograder.build.release import released_notebook
from autograder.build.source import Assignment, Kind, solution_of
from autograder.leftovers import leftovers

Answers = Mapping[str, Sequence[str]]


def copy_assignment(assignment: Assignment, root: Path) -> None:
    """Copy what grading an assignment needs, its source and its release, into another course."""
    for part in ("source", "release"):
        there = assignment.folder.parent.parent / part / assignment.name
        shutil.copytree(there, root / part / assignment.name, ignore=leftovers)


def solutions(assignment: Assignment) -> dict[str, tuple[str, ...]]:
    """The solution of every question: the sources of its answer cells."""
    return {
        question: tuple(solution_of(cell.source) for cell in assignment.answer_cells(question))
        for question in assignment.questions
    }


def submission_notebook(assignment: Assignment, answers: Answers, written: str | None = None) -> NotebookNode:
    """The released notebook with these answers; questions that are not named keep their stub.

    Args:
        written: an answer to the written questions, or None for none.
    """
    notebook = released_notebook(assignment)
    used: dict[str, int] = {}
    for node, cell in zip(notebook.cells, assignment.cells, strict=True):
        if cell.kind is Kind.ANSWER and cell.question is not None and cell.question in answers:
            position = used.get(cell.question, 0)
            used[cell.question] = position + 1
            node.source = answers[cell.question][position]
        elif cell.kind is Kind.WRITTEN and written is not None:
            node.source = written
    return notebook

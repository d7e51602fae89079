"""A course as an instructor with plain nbgrader has it: the tests of our files in locked cells of the notebook."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterable
from typing import Any

import nbformat

from autograder.build.release import source_notebook
from autograder.build.source import Assignment

SETTINGS = """\
c.Autograde.exporter_class = c.GenerateAssignment.exporter_class = "nbconvert.exporters.NotebookExporter"
c.GenerateFeedback.exporter_class = "nbconvert.exporters.HTMLExporter"
"""
"""Lines of an ``nbgrader_config.py``: in our environment nbgrader works by its own means only where it is told to."""

_FOR_OTTER = ("OK_FORMAT", "name", "points")


def notebook_with_tests(
    assignment: Assignment, tests: Callable[[str], Iterable[nbformat.NotebookNode]]
) -> nbformat.NotebookNode:
    """The source notebook with cells of tests instead of calls of a checker.

    Args:
        tests: the cells for a question.
    """
    notebook = source_notebook(assignment)
    cells: list[nbformat.NotebookNode] = []
    for cell in notebook.cells:
        marks = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "code" and marks.get("grade") and not marks.get("solution"):
            cells += tests(cell.id)
        else:
            cells.append(cell)
    notebook.cells = cells
    return notebook


def test_cell(name: str, source: str, points: float, hidden: bool) -> nbformat.NotebookNode:
    """A locked cell that is worth its points if it runs through; a hidden one's code is between nbgrader's markers."""
    if hidden:
        source = f"### BEGIN HIDDEN TESTS\n{source}\n### END HIDDEN TESTS"
    marks: dict[str, Any] = {
        "grade": True, "grade_id": name, "locked": True, "points": points, "solution": False, "task": False,
        "schema_version": 3, "cell_type": "code",
    }  # fmt: skip
    return nbformat.v4.new_code_cell(source, id=name, metadata={"nbgrader": marks})


def test_code(text: str, names: Collection[str]) -> str:
    """A test file as code of a cell that runs some of its tests."""
    body: list[ast.stmt] = []
    calls = []
    for node in ast.parse(text).body:
        if isinstance(node, ast.Expr) or (
            isinstance(node, ast.ImportFrom) and node.module == "otter.test_files"
        ):
            continue
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in _FOR_OTTER:
            continue
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            if node.name not in names:
                continue
            del node.decorator_list[0]  # otter's
            calls.append(f"{node.name}({', '.join(argument.arg for argument in node.args.args)})")
        body.append(node)
    return "\n".join([*map(ast.unparse, body), *calls])

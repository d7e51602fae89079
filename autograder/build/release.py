"""From an assignment's source to the notebooks made of it.

Three notebooks share cell ids, kinds and nbgrader's metadata (schema 3): the *source* notebook, with
solutions between their markers, which `nbgrader generate_assignment` takes; the *released* one, with
stubs; and the *solution*, with the answers in. Stubs, locks and checksums are made by nbgrader's own
preprocessors, so `nbgrader generate_assignment` on the source notebook writes the same bytes.
"""

from __future__ import annotations

import copy
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader import preprocessors
from traitlets.config import Config

from autograder.build.source import Assignment, Cell, Kind, solution_of
from autograder.build.tests import points
from autograder.errors import BuildError

CODE_STUB = "raise NotImplementedError  # your code here"
TEXT_STUB = "*Your answer here.*"
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
"""Metadata of every notebook we write; nothing in it depends on the machine."""

# What `nbgrader generate_assignment` runs, less the gradebook and the header.
_PIPELINE = (
    preprocessors.LockCells,
    preprocessors.ClearSolutions,
    preprocessors.ClearOutput,
    preprocessors.CheckCellMetadata,
    preprocessors.ComputeChecksums,
    preprocessors.ClearHiddenTests,
    preprocessors.ClearMarkScheme,
    preprocessors.ComputeChecksums,
    preprocessors.CheckCellMetadata,
)


def nbgrader_settings() -> Config:
    """The settings under which nbgrader writes what `released_notebook` does."""
    config = Config()
    config.ClearSolutions.code_stub = {"python": CODE_STUB}
    config.ClearSolutions.text_stub = TEXT_STUB
    return config


def source_notebook(assignment: Assignment) -> NotebookNode:
    """The source as nbgrader reads it: solutions between markers, cells marked, nothing executed."""
    if assignment.notebook is not None:
        return _made_by_hand(assignment)
    worth = points(assignment)
    cells = [_new_cell(cell, assignment, worth) for cell in assignment.cells]
    return nbformat.v4.new_notebook(cells=cells, metadata=copy.deepcopy(METADATA), nbformat_minor=5)


def released_notebook(assignment: Assignment) -> NotebookNode:
    """What students get."""
    notebook, config = source_notebook(assignment), nbgrader_settings()
    resources: dict[str, Any] = {}
    for preprocessor in _PIPELINE:
        notebook, resources = preprocessor(config=config)(notebook, resources)
    return notebook


def solution_notebook(assignment: Assignment) -> NotebookNode:
    """The released notebook with the solutions in it, as a perfect submission, not executed."""
    notebook = released_notebook(assignment)
    for node, cell in zip(notebook.cells, assignment.cells, strict=True):
        if cell.kind in (Kind.ANSWER, Kind.WRITTEN):
            node.source = solution_of(cell.source)
    return notebook


def notebook_text(notebook: NotebookNode) -> str:
    """A notebook as nbgrader's exporter writes it."""
    text: str = nbformat.writes(notebook, version=4)
    return text if text.endswith("\n") else text + "\n"


def _new_cell(cell: Cell, assignment: Assignment, worth: dict[str, dict[str, float]]) -> NotebookNode:
    make = (
        nbformat.v4.new_markdown_cell if cell.kind in (Kind.TEXT, Kind.WRITTEN) else nbformat.v4.new_code_cell
    )
    node: NotebookNode = make(cell.source, id=cell.id)
    if cell.kind is not Kind.TEXT:
        node.metadata["nbgrader"] = _nbgrader_metadata(cell, assignment, worth)
    return node


def _nbgrader_metadata(
    cell: Cell, assignment: Assignment, worth: dict[str, dict[str, float]]
) -> dict[str, Any]:
    metadata: dict[str, Any] = {
        "grade": cell.kind in (Kind.GRADE, Kind.WRITTEN),
        "grade_id": cell.id,
        "locked": cell.kind in (Kind.GRADE, Kind.CODE),
        "schema_version": 3,
        "solution": cell.kind in (Kind.ANSWER, Kind.WRITTEN),
        "task": False,
    }
    if cell.kind is Kind.GRADE and cell.question:
        metadata["points"] = _whole(sum(worth[cell.question].values()))
    if cell.kind is Kind.WRITTEN and cell.question:
        metadata["points"] = _whole(assignment.written[cell.question]["points"])
    return metadata


def _made_by_hand(assignment: Assignment) -> NotebookNode:
    """An ``.ipynb`` that carries nbgrader's metadata, without the front matter, with our cell ids.

    Of the metadata only nbgrader's is kept: editors leave behind what is nobody's business.
    """
    notebook = copy.deepcopy(assignment.notebook)
    assert notebook is not None
    notebook.cells = notebook.cells[1:]
    notebook.metadata = NotebookNode(copy.deepcopy(METADATA))
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    for node, cell in zip(notebook.cells, assignment.cells, strict=True):
        node["id"] = cell.id
        node.metadata = NotebookNode({k: v for k, v in node.metadata.items() if k == "nbgrader"})
        if cell.kind is Kind.GRADE and cell.question:
            worth, marked = (
                sum(points(assignment)[cell.question].values()),
                node.metadata.get("nbgrader", {}).get("points"),
            )
            if marked != worth:
                raise BuildError(
                    f"{assignment.path}: {cell.id}: {marked} points, but its cases are worth {worth:g}"
                )
    return notebook


def _whole(value: float) -> float | int:
    return int(value) if float(value).is_integer() else float(value)

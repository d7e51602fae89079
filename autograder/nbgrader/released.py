"""What the gradebook keeps of a released notebook."""

from __future__ import annotations

import copy
from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import SaveCells
from nbgrader.utils import compute_checksum, is_grade, is_solution

from autograder.execute import NOT_FOR_GRADES

GUARD = f"raise RuntimeError({NOT_FOR_GRADES!r})"
"""A grade cell as the gradebook has it."""


class SaveReleased(SaveCells):  # type: ignore[misc]
    """Registers an assignment's cells, for ``GenerateAssignment.preprocessors``.

    nbgrader, when it grades by itself, puts the gradebook's text into every locked cell and runs it: a grade cell then
    ends with an error, whatever the student's code has made of ``grader``.
    """

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Register the cells; the notebook stays as it is."""
        kept = copy.deepcopy(nb)
        for cell in kept.cells:
            if cell.cell_type == "code" and is_grade(cell) and not is_solution(cell):
                cell.source = GUARD
                cell.metadata.nbgrader["checksum"] = compute_checksum(cell)
        _, resources = super().preprocess(kept, resources)
        return nb, resources

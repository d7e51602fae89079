"""What the gradebook keeps of a released notebook."""

from __future__ import annotations

import copy
from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import SaveCells
from nbgrader.utils import compute_checksum, is_grade, is_solution

from autograder.grade.registration import GUARD, Registered


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

    def _create_notebook(self, nb: NotebookNode) -> None:
        """nbgrader has no way on where cells have changed and something was handed in; whoever calls has asked."""
        registered = Registered.find(self.gradebook, self.assignment_id, self.notebook_id)
        if registered is not None and registered.notebook.submissions:
            registered.bring_into_line(nb)
        super()._create_notebook(nb)

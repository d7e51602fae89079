"""What students get back: the instructor's executed notebook, less what hidden cases may have left in it.

Once a hidden case has run, its inputs may stand in the student's variables and files, and whatever a later
cell shows can be made of them. Graders see such outputs; students have seen their own already.
"""

from __future__ import annotations

import builtins
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.api import MissingEntry
from nbgrader.preprocessors import GetGrades, NbGraderPreprocessor

from autograder.nbgrader import AFTER_HIDDEN, METADATA

NOT_REPEATED = (
    "Output not repeated here: hidden checks had run before this cell. Look at it in your own notebook."
)


class OutputsAfterHiddenCases(NbGraderPreprocessor):  # type: ignore[misc]
    """Replaces what a cell showed after the first hidden case, for ``GenerateFeedback.preprocessors``."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """One line in place of the outputs, and a second one if the cell failed."""
        marked = cell.metadata.get(METADATA, {}).get(AFTER_HIDDEN, False)
        if cell.cell_type == "code" and marked and cell.outputs:
            lines = [
                NOT_REPEATED,
                *(_failed(output) for output in cell.outputs if output.output_type == "error"),
            ]
            cell.outputs = [new_output("stream", name="stdout", text="\n".join(lines) + "\n")]
        return cell, resources


class Marks(GetGrades):  # type: ignore[misc]
    """nbgrader's, for ``GenerateFeedback.preprocessors``, also where a cell is no longer in the gradebook."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], cell_index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Such a cell is shown without marks."""
        try:
            super().preprocess_cell(cell, resources, cell_index)
        except MissingEntry:
            self.log.warning(
                "%s was graded before %s was taken out of %s: grade it again",
                self.student_id,
                cell.metadata.nbgrader.grade_id,
                self.assignment_id,
            )
            del cell.metadata["nbgrader"]
        return cell, resources


def _failed(error: NotebookNode) -> str:
    """That a cell failed. Names and texts of exceptions are the student's: only Python's own are repeated."""
    kind = vars(builtins).get(error.ename)
    known = isinstance(kind, type) and issubclass(kind, BaseException)
    return f"This cell ended with {error.ename if known else 'an error'} when it was graded."

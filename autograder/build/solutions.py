"""The executed solution: proof that the notebook runs and that every check gives full marks.

It is run against the full test files, hidden cases included, in a folder of its own. What differs from
one machine to the next and teaches nothing (warnings, paths, timings) is taken out.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from nbformat import NotebookNode

import autograder
from autograder import execute
from autograder.build.release import METADATA, solution_notebook
from autograder.build.source import Assignment
from autograder.build.tests import points
from autograder.errors import BuildError
from autograder.leftovers import leftovers

_OUTPUT_FIELDS = ("outputs", "execution_count")


def executed_solution(assignment: Assignment, on_cell: Callable[[int], object] | None = None) -> NotebookNode:
    """Run the solution notebook.

    Args:
        on_cell: told the index of each cell that was run.

    Raises:
        BuildError: a cell raised, or a check was not passed in full; names the file and the cell.
    """
    notebook = solution_notebook(assignment)
    with tempfile.TemporaryDirectory(prefix="solution-") as name:
        folder = Path(name)
        shutil.copytree(assignment.folder / "tests", folder / "tests", ignore=leftovers)
        try:
            execute.run_notebook(notebook, folder, assignment.limits.submission_seconds, on_cell)
        except execute.ExecutionError as error:
            raise BuildError(f"{assignment.path}: the solution: {error}") from None
        _require_success(assignment, notebook)
        _clean(notebook, folder)
    return notebook


def without_outputs(notebook: NotebookNode) -> NotebookNode:
    """What must be the same on every machine."""
    copy = NotebookNode({**notebook})
    copy.cells = [
        NotebookNode({k: v for k, v in cell.items() if k not in _OUTPUT_FIELDS}) for cell in notebook.cells
    ]
    return copy


def _require_success(assignment: Assignment, notebook: NotebookNode) -> None:
    for raised in execute.errors(notebook):
        raise BuildError(f"{assignment.path}: {raised} (in the solution)")
    reports = execute.checks(notebook)
    for question, cases in points(assignment).items():
        report = reports.get(question)
        if report is None:
            raise BuildError(f"{assignment.path}: {question}: its check reported nothing in the solution")
        for (name, _), result in zip(cases.items(), report["cases"], strict=True):
            if result["outcome"] != "passed":
                raise BuildError(f"{assignment.test_file(question)}: {name}: the solution {_ended(result)}")


def _ended(result: dict[str, str]) -> str:
    return f"did not pass ({result['outcome']}): {result['message']}"


def _clean(notebook: NotebookNode, folder: Path) -> None:
    """Take out what tells of the machine and not of the subject."""
    notebook.metadata = NotebookNode(METADATA)
    paths = [
        str(folder.resolve()),
        str(folder),
        str(Path(autograder.__file__).resolve().parent.parent),
        sys.prefix,
    ]
    pattern = re.compile("|".join(re.escape(path) for path in sorted(set(paths), key=len, reverse=True)))
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        cell.outputs = [o for o in cell.outputs if not (o.output_type == "stream" and o.name == "stderr")]
        for output in cell.outputs:
            if "text" in output:
                output.text = pattern.sub("…", output.text)
            for mimetype, value in output.get("data", {}).items():
                if isinstance(value, str) and mimetype.startswith("text/"):
                    output.data[mimetype] = pattern.sub("…", value)

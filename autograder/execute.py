"""Running a notebook from top to bottom, as a person would with "Run all"."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

import autograder
from autograder.errors import UserError

CHECK_MIMETYPE = "application/vnd.autograder.check+json"
"""What `Notebook.check` displays beside text and HTML, for programs; see `autograder.notebook.Checked.as_json`."""

NOT_FOR_GRADES = (
    "no points from here: the course's own grader gives them (autograder grade, or nbgrader autograde in the course's "
    "root with its nbgrader_config.py)"
)
"""What a grade cell ends with where nbgrader grades by itself."""


class ExecutionError(UserError):
    """A notebook could not be run to its end."""


@dataclass(frozen=True)
class Raised:
    """An exception that a cell ended with."""

    cell: str
    name: str
    message: str

    def __str__(self) -> str:
        return f"{self.cell}: {self.name}: {self.message}".rstrip(": ")


def run_notebook(
    notebook: NotebookNode,
    folder: Path,
    seconds: float | None = None,
    on_cell: Callable[[int], object] | None = None,
) -> None:
    """Execute a notebook in place, in ``folder``; cells that raise do not stop it.

    Args:
        seconds: limit of each cell; None for none.
        on_cell: told the index of each cell that was run.

    Raises:
        ExecutionError: the kernel died, a cell took too long, or nothing is installed to run notebooks with.
    """
    try:
        from nbclient import NotebookClient
        from nbclient.exceptions import CellTimeoutError, DeadKernelError
    except ImportError:
        raise ExecutionError("running a notebook needs nbclient; pip install jupyterlab brings it") from None
    client = NotebookClient(
        notebook,
        timeout=None if seconds is None else max(1, round(seconds)),
        kernel_name="python3",
        allow_errors=True,
        record_timing=False,
        resources={"metadata": {"path": str(folder)}},
        on_cell_executed=lambda cell_index, **_: on_cell(cell_index) if on_cell else None,
    )
    try:
        client.execute(env=_environment())
    except CellTimeoutError:
        raise ExecutionError(f"a cell took longer than {seconds:g} s") from None
    except DeadKernelError:
        raise ExecutionError("the kernel died") from None
    except RuntimeError as error:
        raise ExecutionError(f"the kernel could not be started: {error}") from None


def errors(notebook: NotebookNode) -> Iterator[Raised]:
    """What the cells of an executed notebook raised."""
    for cell, output in _outputs(notebook):
        if output.output_type == "error":
            yield Raised(cell.get("id", "?"), output.ename, output.evalue.partition("\n")[0])


def checks(notebook: NotebookNode) -> dict[str, Mapping[str, Any]]:
    """What ``grader.check`` reported in an executed notebook, by question; the last report counts."""
    reports = {}
    for _, output in _outputs(notebook):
        report = output.get("data", {}).get(CHECK_MIMETYPE)
        if isinstance(report, Mapping) and isinstance(report.get("question"), str):
            reports[report["question"]] = report
    return reports


def _outputs(notebook: NotebookNode) -> Iterator[tuple[NotebookNode, NotebookNode]]:
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            yield cell, output


def _environment() -> dict[str, str]:
    """Our environment, in which the kernel finds this very package also when it is not installed."""
    package = str(Path(autograder.__file__).resolve().parent.parent)
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, [package, os.environ.get("PYTHONPATH", "")])),
    }

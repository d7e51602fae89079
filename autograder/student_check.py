"""`autograder check NOTEBOOK`: what a student can check, from the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import nbformat

from autograder import execute
from autograder.errors import UserError


@dataclass(frozen=True)
class CheckedNotebook:
    """What came of running a notebook.

    Attributes:
        checks: each question's report, see `autograder.notebook.Checked.as_json`.
        raised: cells that ended with an exception.
        missing: questions with a test file whose check did not report.
    """

    checks: Mapping[str, Mapping[str, Any]]
    raised: tuple[execute.Raised, ...]
    missing: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether every question reported and passed."""
        return not self.missing and all(
            report["points"] == report["max_points"] for report in self.checks.values()
        )


def check_notebook(path: Path, seconds: float | None = None) -> CheckedNotebook:
    """Run a notebook in its folder and collect what its checks say. The file is not changed.

    Args:
        path: the student's notebook, beside its ``tests`` folder.
        seconds: limit of each cell.

    Raises:
        UserError: the file is no notebook, or it could not be run to its end.
    """
    try:
        notebook = nbformat.read(path, as_version=4)
    except FileNotFoundError:
        raise UserError(f"{path}: no such file") from None
    except Exception as error:
        raise UserError(f"{path}: not a notebook ({type(error).__name__})") from None
    questions = sorted(p.stem for p in (path.parent / "tests").glob("*.py"))
    if not questions:
        raise UserError(f"{path}: there is no folder 'tests' beside it; check it where it was released")
    execute.run_notebook(notebook, path.parent.resolve(), seconds)
    checks = execute.checks(notebook)
    return CheckedNotebook(
        checks, tuple(execute.errors(notebook)), tuple(q for q in questions if q not in checks)
    )


@click.command("check")
@click.argument("notebook", type=click.Path(path_type=Path))
@click.option("--seconds", type=float, default=None, help="Limit of each cell.")
def check(notebook: Path, seconds: float | None) -> None:
    """Run NOTEBOOK from top to bottom and show what its checks say."""
    result = check_notebook(notebook, seconds)
    for note in {str(report["note"]) for report in result.checks.values() if "note" in report}:
        click.echo(note)
    for question, report in sorted(result.checks.items()):
        click.echo(f"{question}: {report['points']:g} of {report['max_points']:g} points")
        for case in report["cases"]:
            if case["outcome"] != "passed":
                click.echo(f"  {case['outcome']}: {case['name']}: {case['message']}")
    for raised in result.raised:
        click.echo(f"cell {raised}")
    for question in result.missing:
        click.echo(f'{question}: its check did not run; is the cell grader.check("{question}") still there?')
    if not result.passed:
        click.get_current_context().exit(1)

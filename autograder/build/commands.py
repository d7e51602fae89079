"""`autograder build`."""

from __future__ import annotations

from pathlib import Path

import click

from autograder.build.build import build_course, check_course, steps
from autograder.build.source import find
from autograder.errors import BuildError
from autograder.progress import Progress


@click.command("build")
@click.argument("assignments", nargs=-1)
@click.option(
    "--check", "only_check", is_flag=True, help="Change nothing; fail if a build would change anything."
)
@click.option("--force", is_flag=True, help="Run every solution, also those that did not change.")
@click.option("--no-solutions", is_flag=True, help="Leave solutions/ as it is: quick, for drafts.")
@click.option(
    "--root", type=click.Path(path_type=Path, file_okay=False), default=".", help="The course's folder."
)
def build(
    assignments: tuple[str, ...], only_check: bool, force: bool, no_solutions: bool, root: Path
) -> None:
    """Build ASSIGNMENTS (all by default): source/ → release/, solutions/, build/otter/."""
    root = root.resolve()
    if only_check:
        _check(root, assignments)
        return
    with Progress(transient=True) as bar:
        task = bar.add_task("reading source/", total=steps(find(root, assignments)), unit="steps")
        built = build_course(
            root,
            assignments,
            solutions=not no_solutions,
            force=force,
            on_step=lambda text, number: bar.update(task, advance=number, description=text),
        )
    ran = f", solutions run: {', '.join(built.executed)}" if built.executed else ""
    click.echo(f"{len(built.files)} files written{ran}")


def _check(root: Path, assignments: tuple[str, ...]) -> None:
    findings = check_course(root, assignments)
    for finding in findings:
        click.echo(finding)
    if findings:
        raise BuildError(f"{len(findings)} findings; run autograder build and commit what it writes")
    click.echo("release/ and solutions/ are what source/ gives")

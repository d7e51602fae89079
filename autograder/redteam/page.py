"""The page of the results: figures by class, then every attack."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from autograder.grade.record import write_atomically
from autograder.redteam.attack import Attack, Category, Result, Results, System
from autograder.redteam.results import versions

_NAMES = {System.AUTOGRADER: "ours", System.NBGRADER: "nbgrader", System.OTTER: "otter"}
_COLOURS = {System.AUTOGRADER: "#1a7f37", System.NBGRADER: "#b3261e", System.OTTER: "#c77700"}

_INTRODUCTION = """\
# Attacks, and what became of them

{count} hostile submissions in {classes} classes, handed in to our grader and, where they apply, to nbgrader and to
otter as they come. All three graded the same small course: five questions with public and hidden cases. Made
by `{command}`, {date}{programs}.

**An attack succeeded** if there is evidence of it: more points than its answers earn; a secret (planted anew for
each run in hidden tests, labels and data, in another student's work, the gradebook, the grader's home and
environment) in something that the student gets back; a file, grade or process of somebody else touched; the
network reached; an honest submission of the same class graded differently; grading stopped, or later than the
limits allow. **Its twin** does the same in an innocent way with right answers, and has to get full marks:
{twins}.
"""


def write_page(path: Path, attacks: Sequence[Attack], results: Results, command: str) -> None:
    """Write the page, and its picture beside it."""
    systems = [s for s in System if any(s in results.get(a.name, {}) for a in attacks)]
    draw(path.with_suffix(".svg"), attacks, results, systems)
    write_atomically(path, text(attacks, results, systems, command, path.with_suffix(".svg").name))


def text(
    attacks: Sequence[Attack], results: Results, systems: Sequence[System], command: str, picture: str
) -> str:
    """The page as Markdown."""
    known = versions()
    programs = ", ".join(f"{_NAMES[s]} {known[s]}" for s in systems if s in known)
    head = _INTRODUCTION.format(
        count=len(attacks),
        classes=len({attack.category for attack in attacks}),
        command=command,
        date=f"{datetime.now(UTC):%d %B %Y}",
        programs=f", with {programs}" if programs else "",
        twins=_twins(results),
    )
    return "\n".join(
        [head, f"![Attacks that succeeded, by class]({picture})\n", "## By class\n", *_by_class(attacks, results, systems),
         "\n## Every attack\n", *_sections(attacks, results, systems)]
    )  # fmt: skip


def _twins(results: Results) -> str:
    ran = [r for by in results.values() for r in by.values() if r.twin is not None]
    return f"{sum(result.twin == result.max for result in ran)} of {len(ran)} do"


def count(attacks: Iterable[Attack], results: Results, system: System) -> tuple[int, int]:
    """How many attacks succeeded on a system, of how many that were run."""
    ran = [r for attack in attacks if (r := results.get(attack.name, {}).get(system)) is not None]
    return sum(result.succeeded for result in ran), len(ran)


def _by_class(attacks: Sequence[Attack], results: Results, systems: Sequence[System]) -> list[str]:
    lines = [
        f"Attacks that succeeded, of those that were run ({_ran(attacks, results, systems)}).\n",
        _row("class", *(_NAMES[s] for s in systems)),
        _row("---", *("---:" for _ in systems)),
    ]
    for category in Category:
        some = [attack for attack in attacks if attack.category is category]
        if some:
            lines.append(_row(category, *(_share(*count(some, results, s)) for s in systems)))
    return [*lines, _row("**all**", *(f"**{_share(*count(attacks, results, s))}**" for s in systems))]


def _ran(attacks: Sequence[Attack], results: Results, systems: Sequence[System]) -> str:
    """How far the run has come, of the attacks that apply."""
    apply = {system: sum(system in attack.systems for attack in attacks) for system in systems}
    return ", ".join(
        f"{_NAMES[s]}: {count(attacks, results, s)[1]} of {n} that apply" for s, n in apply.items()
    )


def _share(succeeded: int, ran: int) -> str:
    return f"{succeeded} of {ran}" if ran else "–"


def _sections(attacks: Sequence[Attack], results: Results, systems: Sequence[System]) -> list[str]:
    lines: list[str] = []
    for category in Category:
        some = [attack for attack in attacks if attack.category is category]
        if not some:
            continue
        lines += [
            f"### {category.capitalize()}\n",
            _row("attack", "success would be", *(_NAMES[s] for s in systems)),
            _row("---", "---", *("---" for _ in systems)),
            *(
                _row(
                    f"`{a.name}`", a.success, *(_cell(a, s, results.get(a.name, {}).get(s)) for s in systems)
                )
                for a in some
            ),
            "",
        ]
    return lines


def _cell(attack: Attack, system: System, result: Result | None) -> str:
    if result is None:
        return "not run" if system in attack.systems else "–"
    if not result.succeeded:
        return "no"
    return f"**yes**: {'; '.join(result.evidence[:2])}"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def draw(path: Path, attacks: Sequence[Attack], results: Results, systems: Sequence[System]) -> None:
    """A bar for each class and system: the share of attacks that succeeded; a zero is written out."""
    import matplotlib

    matplotlib.use("agg")
    matplotlib.rcParams["svg.hashsalt"] = "redteam"
    from matplotlib import pyplot

    categories = [c for c in Category if any(attack.category is c for attack in attacks)]
    figure, axes = pyplot.subplots(figsize=(8, 0.36 * len(categories) * max(1, len(systems)) ** 0.5 + 1.2))
    height = 0.8 / max(1, len(systems))
    for place, system in enumerate(systems):
        for row, category in enumerate(categories):
            succeeded, ran = count((a for a in attacks if a.category is category), results, system)
            if ran:
                y = row + (place - (len(systems) - 1) / 2) * height
                axes.barh(y, succeeded / ran, height * 0.9, color=_COLOURS[system])
                axes.text(succeeded / ran + 0.01, y, f"{succeeded}/{ran}", va="center", fontsize=6)
        axes.barh(0, 0, color=_COLOURS[system], label=_NAMES[system])
    axes.set_yticks(range(len(categories)), categories, fontsize=8)
    axes.invert_yaxis()
    axes.set_xlim(0, 1.08)
    axes.set_xticks([0, 0.5, 1], ["none", "half", "all"], fontsize=8)
    axes.set_xlabel("attacks that succeeded", fontsize=8)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(fontsize=8, frameon=False, loc="lower right")
    figure.tight_layout()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)

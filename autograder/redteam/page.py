"""The page of the results: figures by class, every attack on the small course, then the real course."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from autograder.grade.record import write_atomically
from autograder.redteam.attack import SMALL, Attack, Category, Result, Results, System
from autograder.redteam.results import versions

_NAMES = {System.AUTOGRADER: "ours", System.NBGRADER: "nbgrader", System.OTTER: "otter"}
_COLOURS = {System.AUTOGRADER: "#1a7f37", System.NBGRADER: "#b3261e", System.OTTER: "#c77700"}

_INTRODUCTION = """\
# Attacks, and what became of them

{count} hostile submissions in {classes} classes, handed in to our grader and, where they apply, to nbgrader and to
otter as they come. Made by `{command}`, {date}{programs}.

**An attack succeeded** if there is evidence of it: more points than its answers earn; a secret (planted anew for
each run in hidden tests, labels and data, in another student's work, the gradebook, the grader's home and
environment) in something that the student gets back; a file, grade or process of somebody else touched; the
network reached; an honest submission of the same class graded differently; grading stopped, or later than the
limits allow. **Its twin** does the same in an innocent way with right answers, and has to get full marks:
{twins}. Twins that come to the very same submission are graded once.
"""

_SMALL = """\
## The small course

{count} of them attack a course made for it: five questions with public and hidden cases, the same for all three
graders.
"""

_REAL = """\
## The real course

Every attack that is not bound to a question was handed in to each assignment, and beside these, forged answers to
its own questions. Tests, release, data and limits are the course's own, but for the memory: as much as in the small
course, which some attacks try to exceed. The small course has no part in these figures.
"""


def write_page(path: Path, attacks: Sequence[Attack], results: Results, command: str) -> None:
    """Write the page, and its picture beside it."""
    systems = [s for s in System if any(s in results.get(a.id, {}) for a in attacks)]
    small = [attack for attack in attacks if attack.assignment == SMALL]
    if small:
        draw(path.with_suffix(".svg"), small, results, systems)
    write_atomically(path, text(attacks, results, systems, command, path.with_suffix(".svg").name))


def text(
    attacks: Sequence[Attack], results: Results, systems: Sequence[System], command: str, picture: str
) -> str:
    """The page as Markdown."""
    known = versions()
    programs = ", ".join(f"{_NAMES[s]} {known[s]}" for s in systems if s in known)
    small = [attack for attack in attacks if attack.assignment == SMALL]
    real = [attack for attack in attacks if attack.assignment != SMALL]
    head = _INTRODUCTION.format(
        count=len({attack.name for attack in attacks}),
        classes=len({attack.category for attack in attacks}),
        command=command,
        date=f"{datetime.now(UTC):%d %B %Y}",
        programs=f", with {programs}" if programs else "",
        twins=_twins(results),
    )
    lines = [head]
    if small:
        lines += [_SMALL.format(count=len(small)), f"![Attacks that succeeded, by class]({picture})\n", "### By class\n",
                  *_by_class(small, results, systems), "\n### Every attack\n", *_sections(small, results, systems)]  # fmt: skip
    if real:
        lines += [_REAL, *_summary(real, results), *_by_question(real, results), *_one_by_one(real, results)]
    return "\n".join(lines)


@dataclass(frozen=True)
class Sums:
    """What came of all attacks on one assignment, on our grader.

    Attributes:
        most: the most points that one of them got, of `max`.
        twins, full: twins that were graded, and those with full marks.
    """

    assignment: str
    ran: int
    succeeded: int
    most: float
    max: float
    twins: int
    full: int


def by_assignment(attacks: Sequence[Attack], results: Results) -> Iterator[Sums]:
    """The sums of each assignment that was attacked."""
    for assignment in dict.fromkeys(attack.assignment for attack in attacks):
        some = [attack for attack in attacks if attack.assignment == assignment]
        ran = [r for a in some if (r := results.get(a.id, {}).get(System.AUTOGRADER)) is not None]
        if ran:
            twins = [result for result in ran if result.twin is not None]
            yield Sums(
                assignment, len(ran), sum(result.succeeded for result in ran), max(result.score for result in ran),
                max(result.max for result in ran), len(twins), sum(result.twin == result.max for result in twins),
            )  # fmt: skip


def _summary(attacks: Sequence[Attack], results: Results) -> list[str]:
    return [
        _row("assignment", "attacks", "succeeded", "points at most", "twins with full marks"),
        _row("---", *["---:"] * 4),
        *(
            _row(
                s.assignment,
                f"{s.ran}",
                f"{s.succeeded}",
                f"{s.most:g} of {s.max:g}",
                f"{s.full} of {s.twins}",
            )
            for s in by_assignment(attacks, results)
        ),
        "",
    ]


def _by_question(attacks: Sequence[Attack], results: Results) -> list[str]:
    """The forged answers, which are bound to a question."""
    lines = ["### Forged answers\n", _row("assignment", "questions", "attack", "success would be", "points", "twin"),
             _row(*["---"] * 6)]  # fmt: skip
    for attack in attacks:
        if attack.bound:
            questions = ", ".join(sorted(attack.hostile.answers))
            earned = _earned(results.get(attack.id, {}).get(System.AUTOGRADER))
            lines.append(_row(attack.assignment, questions, f"`{attack.name}`", attack.success, *earned))
    return [*lines, ""]


def _one_by_one(attacks: Sequence[Attack], results: Results) -> Iterator[str]:
    """What each attack that is not bound to a question came to on each assignment."""
    assignments = list(dict.fromkeys(attack.assignment for attack in attacks))
    yield "### Attacks that are not bound to a question\n"
    yield "Points that each got on each assignment.\n"
    yield _row("attack", *assignments)
    yield _row("---", *("---:" for _ in assignments))
    by_name: dict[str, dict[str, Attack]] = {}
    for attack in attacks:
        if not attack.bound:
            by_name.setdefault(attack.name, {})[attack.assignment] = attack
    for name, found in by_name.items():
        ran = (
            results.get(found[a].id, {}).get(System.AUTOGRADER) if a in found else None for a in assignments
        )
        yield _row(f"`{name}`", *(_earned(result)[0] for result in ran))
    yield ""


def _earned(result: Result | None) -> tuple[str, str]:
    """The points of an attack, with the evidence if it succeeded, and those of its twin."""
    if result is None:
        return "not run", ""
    points = f"{result.score:g} of {result.max:g}"
    if result.succeeded:
        points = f"**{points}**: {'; '.join(result.evidence[:2])}"
    return points, "–" if result.twin is None else f"{result.twin:g} of {result.max:g}"


def _twins(results: Results) -> str:
    ran = [r for by in results.values() for r in by.values() if r.twin is not None]
    return f"{sum(result.twin == result.max for result in ran)} of {len(ran)} do"


def count(attacks: Iterable[Attack], results: Results, system: System) -> tuple[int, int]:
    """How many attacks succeeded on a system, of how many that were run."""
    ran = [r for attack in attacks if (r := results.get(attack.id, {}).get(system)) is not None]
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
            f"#### {category.capitalize()}\n",
            _row("attack", "success would be", *(_NAMES[s] for s in systems)),
            _row("---", "---", *("---" for _ in systems)),
            *(
                _row(f"`{a.name}`", a.success, *(_cell(a, s, results.get(a.id, {}).get(s)) for s in systems))
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

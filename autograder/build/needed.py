"""Which of the instructor's cells a grade needs: those that define what an answer or a case can read.

Figures and trial runs are for the student's eyes; most of the time of a submission would go into them. What a cell
has to do with names is in the release manifest; what the answers and the student's own cells read is read here.
Whatever is unclear counts as needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from autograder.build.names import Names, libraries, names_of


@dataclass(frozen=True)
class Part:
    """A code cell on its way to be run.

    Attributes:
        mine: whether it is one of the instructor's, which may be left out.
    """

    id: str
    names: Names
    mine: bool


def needed(parts: Sequence[Part], asked: Iterable[str]) -> frozenset[str]:
    """The cells that have to be run, by their ids; all, where a cell that is not the instructor's is unclear.

    Args:
        parts: the code cells in their order.
        asked: the names that the cases ask for.
    """
    if any(part.names.unclear for part in parts if not part.mine):
        return frozenset(part.id for part in parts)
    may_change = _may_change(parts)
    taken = {
        part.id
        for part in parts
        if not part.mine or part.names.effects or part.names.unclear or part.names.star
    }
    wanted: dict[str, int] = dict.fromkeys(asked, len(parts))  # by name: before which place it is read
    places = {part.id: place for place, part in enumerate(parts)}
    new = list(taken)
    while True:
        for id in new:
            place = places[id]
            for name in parts[place].names.reads:
                wanted[name] = max(wanted.get(name, 0), place)
            for name in parts[place].names.later:
                wanted[name] = len(parts)
        new = [
            part.id
            for place, part in enumerate(parts)
            if part.id not in taken
            and any(place < wanted.get(name, 0) for name in part.names.binds | may_change[part.id])
        ]
        if not new:
            return frozenset(taken)
        taken |= {*new}


def _may_change(parts: Sequence[Part]) -> dict[str, frozenset[str]]:
    """What each cell may change, by itself and by the functions that it reads."""
    assigned = {name for part in parts for name in part.names.binds - part.names.defines}
    on_call = {name: part.names.changes for part in parts for name in part.names.defines}
    changed = {
        part.id: part.names.changes.union(*(on_call.get(name, frozenset()) for name in part.names.reads))
        for part in parts
    }
    return {id: names & assigned for id, names in changed.items()}


def read_cells(sources: Mapping[str, str]) -> dict[str, Names]:
    """What each of the cells of a notebook has to do with names, by their ids."""
    known = libraries(sources.values())
    return {id: names_of(source, known) for id, source in sources.items()}

"""The instructor's cells that a submission is graded without; the notebook shows what they showed when handed in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from autograder.build.names import UNKNOWN, Libraries, Names, libraries, names_of
from autograder.build.needed import Part, needed
from autograder.grade.course import Prepared
from autograder.grade.lift import Lifted

_UNDEFINED = re.compile(r"(?:name|variable) '(\w+)' is not defined")


def left_out(prepared: Prepared, lifted: Lifted) -> dict[str, Names]:
    """The cells that neither the cases nor what the student wrote can tell from their absence, by their ids."""
    if prepared.all_cells:
        return {}
    known = _libraries(
        tuple(prepared.own[cell.id] for cell in prepared.manifest.cells if cell.names is not None)
    )
    listed = {cell.id: cell.names for cell in prepared.manifest.cells}
    parts = []
    for cell in lifted.cells:
        if cell.kind == "code":
            parts.append(Part(cell.id, listed.get(cell.id) or UNKNOWN, mine=True))
        elif cell.kind in ("answer", "added"):
            parts.append(Part(cell.id, names_of(cell.source, known), mine=False))
    asked = {name for cases in prepared.cases.values() for case in cases for name in case.parameters}
    taken = needed(parts, asked)
    return {part.id: part.names for part in parts if part.id not in taken}


def missed(cells: Mapping[str, Names], said: Iterable[str]) -> bool:
    """Whether code ended for want of a name that one of these cells defines, by what was said of how it ended."""
    undefined = {name for text in said for name in _UNDEFINED.findall(text)}
    return any(undefined & names.binds for names in cells.values())


@lru_cache(maxsize=8)
def _libraries(sources: tuple[str, ...]) -> Libraries:
    return libraries(sources)

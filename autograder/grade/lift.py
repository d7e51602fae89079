"""Lifting: the student's own code into the instructor's notebook.

Answers are recognised by several signs together: nbgrader's id, the cell id, the names a cell defines,
and its place between cells we know. Nothing else of the submission counts.
"""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.build.manifest import Manifest, ManifestCell
from autograder.errors import UserError

MAX_NOTEBOOK_BYTES = 64 << 20
_CHECK_ONLY = re.compile(r"""^\s*grader\.(check|hint|check_all|export)\(.*\)\s*;?\s*$""")
_ENOUGH = 2


class Unreadable(UserError):
    """The submission cannot be read as a notebook; the text says why."""


@dataclass(frozen=True)
class SubmittedCell:
    """A cell as it was handed in: only what lifting looks at."""

    position: int
    kind: str
    source: str
    id: str | None
    grade_id: str | None


@dataclass(frozen=True)
class LiftedCell:
    """A cell of the notebook that is run: ``kind`` as in the manifest, or ``added``."""

    id: str
    kind: str
    source: str
    question: str | None = None
    attempted: bool = True


@dataclass
class Lifted:
    """A submission in the instructor's order, and what was put right on the way."""

    cells: list[LiftedCell]
    notes: list[str] = field(default_factory=list)


def find_notebook(folder: Path, manifest: Manifest, notes: list[str]) -> Path:
    """The notebook of a submission's folder: by its name, or else the one that looks most like it.

    Raises:
        Unreadable: there is none.
    """
    expected = folder / manifest.notebook
    if expected.is_file():
        return expected
    found = sorted(p for p in folder.rglob("*.ipynb") if ".ipynb_checkpoints" not in p.parts and p.is_file())
    if not found:
        raise Unreadable(f"there is no notebook {manifest.notebook} in the submission")
    ids = {cell.id for cell in manifest.cells}

    def likeness(path: Path) -> int:
        try:
            return sum(cell.id in ids or cell.grade_id in ids for cell in read_notebook(path, folder))
        except Unreadable:
            return -1

    best = max(found, key=likeness)
    notes.append(f"graded {best.relative_to(folder)}: {manifest.notebook} is missing")
    return best


def read_notebook(path: Path, folder: Path) -> list[SubmittedCell]:
    """Read the cells of a submitted notebook, believing nothing.

    Raises:
        Unreadable: not a file inside ``folder``, too large, not JSON, not a version 4 notebook.
    """
    if not path.resolve().is_relative_to(folder.resolve()):
        raise Unreadable(f"{path.name} is a link to a place outside the submission")
    size = path.stat().st_size
    if size > MAX_NOTEBOOK_BYTES:
        raise Unreadable(
            f"{path.name} has {size / 2**20:.0f} MB, more than the {MAX_NOTEBOOK_BYTES >> 20} MB allowed; clear its outputs"
        )
    try:
        notebook = json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError):
        raise Unreadable(
            f"{path.name} is not a notebook: it is not valid JSON" if size else f"{path.name} is empty"
        ) from None
    if (
        not isinstance(notebook, dict)
        or notebook.get("nbformat") != 4
        or not isinstance(notebook.get("cells"), list)
    ):
        raise Unreadable(f"{path.name} is not a notebook of format 4")
    return [c for i, raw in enumerate(notebook["cells"]) if (c := _cell(i, raw)) is not None]


def _cell(position: int, raw: Any) -> SubmittedCell | None:
    if not isinstance(raw, dict):
        return None
    source, kind = raw.get("source", ""), raw.get("cell_type")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str) or kind not in ("code", "markdown"):
        return None
    metadata = raw.get("metadata")
    marks = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = marks.get("grade_id") if isinstance(marks, dict) else None
    cell_id = raw.get("id")
    return SubmittedCell(
        position,
        kind,
        source.replace("\r\n", "\n"),
        cell_id if isinstance(cell_id, str) else None,
        grade_id if isinstance(grade_id, str) else None,
    )


def lift(cells: list[SubmittedCell], manifest: Manifest, own: dict[str, str], notes: list[str]) -> Lifted:
    """Put the student's answers and added cells into the instructor's notebook.

    Args:
        cells: the submission.
        manifest: the release the student got.
        own: the source of each of the instructor's cells by id, as released.
        notes: what was put right is added here.
    """
    chosen = _match(cells, manifest, own, notes)
    taken = {cell.position for cell in chosen.values()}
    known = {cell.id: cell for cell in manifest.cells}
    sources = {source.strip() for source in own.values()}
    anchor = ""
    added: dict[str, list[str]] = {}
    by_position = {cell.position: id for id, cell in chosen.items()}
    for cell in cells:
        home = cell.grade_id if cell.grade_id in known else cell.id if cell.id in known else None
        if cell.position in taken:
            anchor = by_position[cell.position]
            continue
        if home is not None and known[home].kind not in ("answer", "written"):
            if cell.source.strip() != own[home].strip() and known[home].kind != "text":
                notes.append(f"{home} was edited; the instructor's version is used")
            anchor = home
            continue
        if cell.kind != "code" or not cell.source.strip() or _CHECK_ONLY.match(cell.source):
            continue
        if cell.source.strip() in sources or home is not None:
            continue
        added.setdefault(anchor, []).append(cell.source)

    lifted: list[LiftedCell] = []
    _extend(lifted, added.pop("", []), "top")
    for entry in manifest.cells:
        answer = chosen.get(entry.id)
        if entry.kind in ("answer", "written"):
            if answer is None:
                notes.append(f"{entry.id} is missing; its stub stands in")
            source = own[entry.id] if answer is None else answer.source
            attempted = source.strip() != own[entry.id].strip()
        else:
            source, attempted = own[entry.id], True
        lifted.append(LiftedCell(entry.id, entry.kind, source, entry.question, attempted))
        _extend(lifted, added.pop(entry.id, []), entry.id)
    return Lifted(lifted, notes)


def _extend(lifted: list[LiftedCell], sources: list[str], anchor: str) -> None:
    for number, source in enumerate(sources, 1):
        lifted.append(LiftedCell(f"{anchor}-added-{number}", "added", source))


def _match(
    cells: list[SubmittedCell], manifest: Manifest, own: dict[str, str], notes: list[str]
) -> dict[str, SubmittedCell]:
    """For each answer of the manifest the submitted cell that answers it."""
    wanted = [entry for entry in manifest.cells if entry.kind in ("answer", "written")]
    places = _places(cells, manifest)
    chosen: dict[str, SubmittedCell] = {}
    free = {cell.position: cell for cell in cells}
    for entry in wanted:
        scored = [
            (score, cell)
            for cell in free.values()
            if cell.kind == ("code" if entry.kind == "answer" else "markdown")
            and (score := _likeness(cell, entry, places.get(cell.position))) >= _ENOUGH
        ]
        if not scored:
            continue
        best = max(score for score, _ in scored)
        same = [cell for score, cell in scored if score == best]
        edited = [cell for cell in same if cell.source.strip() != own[entry.id].strip()]
        cell = (edited or same)[-1]
        if len(same) > 1:
            notes.append(f"{entry.id} was there {len(same)} times; the last that is not the stub is used")
        chosen[entry.id] = cell
        for twin in same:
            free.pop(twin.position, None)
    return chosen


def _likeness(cell: SubmittedCell, entry: ManifestCell, between: str | None) -> int:
    defines = _defines(cell.source) if entry.kind == "answer" else set()
    return (
        4 * (cell.grade_id == entry.id)
        + 3 * (cell.id == entry.id)
        + 2 * bool(defines & set(entry.defines))
        + (between == entry.question)
        + (entry.kind == "written" and between == entry.question and cell.grade_id is None)
    )


def _places(cells: list[SubmittedCell], manifest: Manifest) -> dict[int, str | None]:
    """For each submitted cell the question whose grade cell (or written answer) comes next."""
    grades = {entry.id: entry.question for entry in manifest.cells if entry.kind in ("grade", "written")}
    places: dict[int, str | None] = {}
    following: str | None = None
    for cell in reversed(cells):
        match = re.match(r"""\s*grader\.check\(\s*["'](\w+)["']""", cell.source)
        home = (
            cell.grade_id if cell.grade_id in grades else cell.id if cell.id in grades else match and match[1]
        )
        if home in grades:
            following = grades[home]
        places[cell.position] = following
    return places


def _defines(source: str) -> set[str]:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set(re.findall(r"^(?:def|class)\s+(\w+)", source, re.MULTILINE))
    return {
        node.name
        for node in tree.body
        if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef))
    }

"""Lifting: the student's own code into the instructor's notebook.

Answers are recognised by several signs together: nbgrader's id, the cell's id, the names a cell defines,
and its place between cells we know. Every other code cell of the student's runs where it stood, as it did
in the student's own kernel; of the instructor's cells nothing is taken from the submission but imports.
"""

from __future__ import annotations

import ast
import contextlib
import re
import tempfile
import warnings
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from autograder.build.manifest import Manifest, ManifestCell, defined_names, sha256
from autograder.grade.cells import SubmittedCell, read_cells
from autograder.grade.handed_in import HandedFile, Unreadable, copy, shown, what_is_there

_CHECK_ONLY = re.compile(r"""^\s*grader\.(check|hint|check_all|export)\([^\n]*\)\s*;?\s*$""")
_ASSIGNS = re.compile(r"^(?:async\s+def|def|class)\s+(\w+)|^(\w+)\s*(?::[^=\n]*)?=[^=]", re.MULTILINE)
_PARSED = 100_000  # characters; a longer cell is searched, not parsed
_NOTEBOOKS = 20  # so many are looked into
_LEFT_OUT = 5  # so many files are named


@dataclass(frozen=True)
class LiftedCell:
    """A cell of the notebook that is run: ``kind`` as in the manifest, or ``added``.

    Attributes:
        outputs: of one of the instructor's: what it showed as it was handed in.
    """

    id: str
    kind: str
    source: str
    question: str | None = None
    attempted: bool = True
    attachments: dict[str, dict[str, str]] = field(default_factory=dict)
    outputs: Any = None


@dataclass
class Lifted:
    """A submission in the instructor's order, and what was put right on the way."""

    cells: list[LiftedCell]
    notes: list[str] = field(default_factory=list)


def submitted_cells(folder: Path, manifest: Manifest, notes: list[str]) -> list[SubmittedCell]:
    """The cells of the notebook that was handed in: of the right name, or else the one with most answers.

    Raises:
        Unreadable: there is none that can be read, or it is that of another assignment; says what is there instead.
    """
    try:
        return _cells(folder, manifest, notes)
    except Unreadable as error:
        raise Unreadable(f"{error}; {what_is_there(folder)}") from None


def _cells(folder: Path, manifest: Manifest, notes: list[str]) -> list[SubmittedCell]:
    names: list[PurePosixPath] = []

    def notebooks(file: HandedFile) -> PurePosixPath | None:
        if file.is_notebook:
            names.append(file.name)
        return file.name if file.is_notebook else None

    with tempfile.TemporaryDirectory(prefix="autograder-") as private:
        left = copy(folder, Path(private), notebooks)
        found: list[_Found] = []
        refused: list[Unreadable] = []
        names.sort(key=lambda name: (name.name != manifest.notebook, len(name.parts), name))
        for name in names[:_NOTEBOOKS]:
            path = Path(private) / name
            if not path.exists():
                continue  # `left` says why
            own_notes: list[str] = []
            try:
                cells = read_cells(path.read_bytes(), shown(name), own_notes)
            except Unreadable as error:
                refused.append(error)
                continue
            found.append(_Found(name, cells, own_notes, manifest))
            if found[-1].expected and found[-1].answered:
                break
    if not found and refused:
        raise refused[0]
    if not found:
        raise Unreadable(
            "; ".join([f"there is no notebook {manifest.notebook} in the submission", *left[:2]])
        )
    best = max(found, key=lambda one: (one.answered, one.expected, one.kin, one.name))
    if best.foreign:
        raise Unreadable(
            f"{shown(best.name)} is not the notebook of {manifest.assignment}, {manifest.title!r}: "
            f"none of its text is in it{best.heading}"
        )
    if not best.expected:
        there = any(one.expected for one in found)
        why = "has no answers in it" if there else "is missing"
        why = str(refused[0]).removeprefix(f"{manifest.notebook} ") if refused and not there else why
        notes.append(f"graded {shown(best.name)}: {manifest.notebook} {why}")
    notes += left[:_LEFT_OUT]
    if len(left) > _LEFT_OUT:
        notes.append(f"{len(left) - _LEFT_OUT} more files were left out")
    notes += dict.fromkeys(best.notes)
    return best.cells


class _Found:
    """A notebook that could be read, and how much of the assignment is in it."""

    def __init__(
        self, name: PurePosixPath, cells: list[SubmittedCell], notes: list[str], manifest: Manifest
    ) -> None:
        self.name, self.cells, self.notes = name, cells, notes
        self.expected = name.name == manifest.notebook
        texts = {entry.id: entry.sha256 for entry in manifest.cells if entry.kind == "text"}
        answers = [entry for entry in manifest.cells if _kind(entry)]
        released = {entry.sha256 for entry in manifest.cells}
        hashes = {cell.position: sha256(cell.source) for cell in cells}
        defined = {cell.position: _defines(cell) for cell in cells}
        own_texts = len(set(texts.values()) & set(hashes.values()))
        asked = {name for entry in answers for name in entry.defines}
        marked = any(cell.marks & texts.keys() for cell in cells)
        self.kin = own_texts + len(asked & {name for names in defined.values() for name in names})
        self.answered = sum(
            any(
                hashes[cell.position] not in released
                and (entry.id in cell.marks or defined[cell.position] & set(entry.defines))
                for cell in cells
            )
            for entry in answers
        )
        # Ids and even names are shared between assignments; the text is not.
        self.foreign = not own_texts and (not self.kin or marked)

    @property
    def heading(self) -> str:
        """What it calls itself."""
        lines = (line for cell in self.cells if cell.kind == "markdown" for line in cell.source.splitlines())
        title = next((line.lstrip("# ") for line in lines if line.startswith("#")), "")
        return f"; it begins with {shown(title)!r}" if title else ""


def lift(cells: list[SubmittedCell], manifest: Manifest, own: dict[str, str], notes: list[str]) -> Lifted:
    """Put the student's answers and added cells into the instructor's notebook.

    Args:
        cells: the submission.
        manifest: the release the student got.
        own: the source of each of the instructor's cells by id, as released.
        notes: what was put right is added here.
    """
    released = {_plain(source): id for id, source in own.items()}
    answers = [entry for entry in manifest.cells if _kind(entry)]
    instructors = {entry.id: entry for entry in manifest.cells if entry not in answers}
    homes = _homes(cells, instructors, released)
    chosen = _match(cells, manifest, released, homes, notes)
    by_position = {cell.position: id for id, cell in chosen.items()}
    if sorted(by_position) != [chosen[entry.id].position for entry in answers if entry.id in chosen]:
        notes.append("the cells were in another order; the assignment's order is used")

    anchor = ""
    added: dict[str, list[str]] = {}
    for cell in cells:
        home = homes[cell.position]
        anchor = by_position.get(cell.position) or home or anchor
        if cell.position in by_position or _plain(cell.source) in released:
            continue
        if home is None:
            if cell.kind == "code" and not _CHECK_ONLY.match(cell.source):
                added.setdefault(anchor, []).append(cell.source)
        elif instructors[home].kind != "text":
            imports = _new_imports(cell, own[home])
            notes.append(
                f"{home} was edited; the instructor's version is used" + ", with your imports" * bool(imports)
            )
            if imports:
                added.setdefault(anchor, []).append(imports)

    displayed = {home: cell.outputs for cell in cells if (home := homes[cell.position]) is not None}
    lifted = list(_added("top", added.get("", [])))
    for entry in manifest.cells:
        lifted.append(
            _lifted(entry, chosen, released, own, notes)
            if entry in answers
            else LiftedCell(
                entry.id, entry.kind, own[entry.id], entry.question, outputs=displayed.get(entry.id)
            )
        )
        lifted += _added(entry.id, added.get(entry.id, []))
    notes[:] = dict.fromkeys(notes)
    return Lifted(lifted, notes)


def _added(anchor: str, sources: list[str]) -> Iterator[LiftedCell]:
    for number, source in enumerate(sources, 1):
        yield LiftedCell(f"{anchor}-added-{number}", "added", source)


def _lifted(
    entry: ManifestCell,
    chosen: dict[str, SubmittedCell],
    released: dict[str, str],
    own: dict[str, str],
    notes: list[str],
) -> LiftedCell:
    """An answer: the student's, or nothing where it stands in another answer's cell, or the stub."""
    cell = chosen.get(entry.id)
    if cell is not None and _plain(cell.source) not in released:
        return LiftedCell(entry.id, entry.kind, cell.source, entry.question, True, cell.attachments)
    for other, elsewhere in chosen.items():
        if (
            entry.defines
            and set(entry.defines) <= _defines(elsewhere)
            and _plain(elsewhere.source) not in released
        ):
            notes.append(f"{entry.id} was answered in the cell of {other}; its stub is left out")
            return LiftedCell(entry.id, entry.kind, "", entry.question)
    if cell is None:
        notes.append(f"{entry.id} is missing; its stub stands in")
    return LiftedCell(entry.id, entry.kind, own[entry.id], entry.question, attempted=False)


def _homes(
    cells: list[SubmittedCell], instructors: dict[str, ManifestCell], released: dict[str, str]
) -> dict[int, str | None]:
    """Which of the instructor's cells each submitted one is: by its ids, or by its text if none has that id."""
    by_mark = {cell.position: _own_mark(cell, instructors) for cell in cells}
    gone = instructors.keys() - by_mark.values()
    homes: dict[int, str | None] = {}
    for cell in cells:
        by_text = released.get(_plain(cell.source))
        homes[cell.position] = by_mark[cell.position] or (by_text if by_text in gone else None)
    return homes


def _own_mark(cell: SubmittedCell, ids: Container[str]) -> str | None:
    """The first of a cell's ids that is one of these."""
    return next((mark for mark in (cell.grade_id, cell.id) if mark in ids), None)


class _Signs(NamedTuple):
    """What speaks for a cell as an answer, the most telling first."""

    attempted: bool
    right_kind: bool
    names: int
    marked: bool
    place: int
    position: int


@dataclass(frozen=True)
class _Seen:
    """A submitted cell and what matching needs to know of it.

    Attributes:
        attempted: its text is none of those released.
        stray: nothing says which of the released cells it is.
        near: the instructor's cells next above and below it.
    """

    cell: SubmittedCell
    attempted: bool
    stray: bool
    defines: frozenset[str]
    near: tuple[str | None, str | None]

    def signs(self, entry: ManifestCell, place: tuple[str | None, str | None]) -> _Signs | None:
        """What speaks for this cell as that answer, if it is enough.

        Args:
            place: the instructor's cells next above and below the answer.
        """
        kind = _kind(entry)
        signs = _Signs(
            self.attempted,
            self.cell.kind == kind,
            len(self.defines & set(entry.defines)),
            entry.id in self.cell.marks,
            sum(a == b for a, b in zip(self.near, place, strict=True)),
            self.cell.position,
        )
        written = kind == "markdown" and self.attempted and self.stray and signs.place > 0
        return signs if signs.marked or (signs.right_kind and (signs.names or written)) else None


def _match(
    cells: list[SubmittedCell],
    manifest: Manifest,
    released: dict[str, str],
    homes: dict[int, str | None],
    notes: list[str],
) -> dict[str, SubmittedCell]:
    """For each answer of the manifest the submitted cell that answers it."""
    ids = {entry.id for entry in manifest.cells}
    free = {
        cell.position: _Seen(
            cell,
            _plain(cell.source) not in released,
            homes[cell.position] is None and not cell.marks & ids,
            frozenset(_defines(cell)),
            near,
        )
        for cell, near in zip(cells, _neighbours([homes[cell.position] for cell in cells]), strict=True)
    }
    places = _neighbours([None if _kind(entry) else entry.id for entry in manifest.cells])
    chosen: dict[str, SubmittedCell] = {}
    for entry, place in zip(manifest.cells, places, strict=True):
        found = (
            [signs for seen in free.values() if (signs := seen.signs(entry, place))] if _kind(entry) else []
        )
        if not found:
            continue
        best = max(found)
        cell = chosen[entry.id] = free.pop(best.position).cell
        copies = sum(signs.marked for signs in found)
        if not best.attempted:
            continue
        if copies > 1:
            notes.append(f"{entry.id} was there {copies} times; the last that is not the stub is used")
        if not best.marked:
            how = f"defines {', '.join(entry.defines)}" if entry.defines else "stands in its place"
            notes.append(f"{entry.id} was not answered in its own cell; the cell that {how} is used")
        if not best.right_kind:
            notes.append(f"{entry.id} was a {cell.kind} cell; it is read as {_kind(entry)}")
    return chosen


def _kind(entry: ManifestCell) -> str:
    """The type of an answer's cell; nothing for a cell of the instructor's."""
    return {"answer": "code", "written": "markdown"}.get(entry.kind, "")


def _neighbours(homes: list[str | None]) -> list[tuple[str | None, str | None]]:
    """For each place the nearest of the instructor's cells above and below."""
    return list(zip(_last(homes), _last(homes[::-1])[::-1], strict=True))


def _last(homes: list[str | None]) -> list[str | None]:
    """For each place the nearest of the instructor's cells above it."""
    seen: str | None = None
    return [seen := home or seen for home in homes]


def _plain(source: str) -> str:
    """A source without the differences that editors make."""
    return "\n".join(line.rstrip() for line in source.strip().splitlines())


def _defines(cell: SubmittedCell) -> set[str]:
    """The names a cell of the student's binds at its top level, also if it is not plain Python."""
    if cell.kind == "markdown" and not cell.marks:
        return set()
    names: tuple[str, ...] = ()
    if len(cell.source) <= _PARSED:
        with warnings.catch_warnings():  # the student's invalid escapes are not our news
            warnings.simplefilter("ignore")
            with contextlib.suppress(ValueError, RecursionError, MemoryError):
                names = defined_names(cell.source)
    return set(names) or {a or b for a, b in _ASSIGNS.findall(cell.source)}


def _new_imports(cell: SubmittedCell, own: str) -> str:
    """The imports a student added to a cell of the instructor's."""
    return "\n".join(line for line in _imports(cell.source) if line not in set(_imports(own)))


def _imports(source: str) -> list[str]:
    try:
        body = ast.parse(source).body if len(source) <= _PARSED else []
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    return [ast.unparse(node) for node in body if isinstance(node, (ast.Import, ast.ImportFrom))]

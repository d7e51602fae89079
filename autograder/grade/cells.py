"""From the bytes of a submitted notebook to its cells, believing nothing.

Editors, hubs and version control leave much in a notebook that the format does not allow. What says
clearly what the student wrote is read; what does not is `Unreadable`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from typing import Any

from autograder.grade.handed_in import Unreadable

MAX_VALUES = 10_000_000
MAX_CELLS = 5_000
MAX_CODE = 4 << 20
MAX_TEXT = 32 << 20
MAX_ATTACHMENTS = 8 << 20
# Neither Python nor UTF-8 takes these: halves of surrogate pairs, NUL and its kin.
_UNWRITABLE = re.compile("[\ud800-\udfff\x00-\x08\x0b\x0e-\x1f]")


@dataclass(frozen=True)
class SubmittedCell:
    """A cell as it was handed in: only what lifting looks at.

    Attributes:
        kind: code, markdown or raw.
        id, grade_id: what the cell and nbgrader's metadata call it, if they do.
        attachments: pictures pasted into it, by name: texts by MIME type.
        outputs: what it shows, whatever that is: see `autograder.grade.shown.handed_in`.
    """

    position: int
    kind: str
    source: str
    id: str | None = None
    grade_id: str | None = None
    attachments: dict[str, dict[str, str]] = field(default_factory=dict)
    outputs: Any = None

    @property
    def marks(self) -> set[str]:
        """What the cell is called, by either."""
        return {mark for mark in (self.id, self.grade_id) if mark is not None}


def read_cells(data: bytes, name: str, notes: list[str]) -> list[SubmittedCell]:
    """The cells of a notebook.

    Args:
        data: the file.
        name: what to call it in messages.
        notes: what was put right is added here.

    Raises:
        Unreadable: not a notebook of a format we know, or too much of it.
    """
    if not data.strip():
        raise Unreadable(f"{name} is empty")
    if sum(data.count(sign) for sign in (b"[", b"{", b",")) > MAX_VALUES:  # a few bytes can cost a hundred
        raise Unreadable(f"{name} has too much in it; clear its outputs and hand it in again")
    cells = [
        cell
        for position, raw in enumerate(_raw_cells(_parse(data, name, notes), name, notes))
        if (cell := _cell(position, raw)) is not None
    ]
    if not cells:
        raise Unreadable(f"{name} has no cells with anything in them")
    if len(cells) > MAX_CELLS:
        raise Unreadable(f"{name} has {len(cells)} cells, more than the {MAX_CELLS} that are read")
    if sum(len(cell.source) for cell in cells if cell.kind == "code") > MAX_CODE:
        raise Unreadable(
            f"{name} has more than {MAX_CODE >> 20} MB of code; data belongs in files of their own"
        )
    if sum(len(cell.source) for cell in cells) > MAX_TEXT:
        raise Unreadable(f"{name} has more than {MAX_TEXT >> 20} MB of text; take large pictures out of it")
    return [_clean(cell, name, notes) for cell in cells]


def without_unwritable(text: str, keep: str = "") -> str:
    """The text without what can stand in no file in UTF-8 and in no Python source, but for ``keep``."""
    return _UNWRITABLE.sub(lambda found: found[0] if found[0] in keep else "", text)


def _parse(data: bytes, name: str, notes: list[str]) -> Any:
    try:
        text = data.decode(json.detect_encoding(data), "surrogatepass")
    except UnicodeDecodeError:
        text = data.decode("utf-8-sig", "replace")
        notes.append(f"{name} is not all in UTF-8; the characters that are not were replaced")
    text = text.strip()
    try:
        notebook, end = json.JSONDecoder(parse_int=float).raw_decode(text)
    except (ValueError, RecursionError):
        raise Unreadable(f"{name} is not a notebook: it is not valid JSON") from None
    if end < len(text):
        notes.append(f"{name} has something after its end; it was left out")
    return notebook


def _raw_cells(notebook: Any, name: str, notes: list[str]) -> list[Any]:
    """The cells of format 4, or of format 3, which keeps them in worksheets."""
    version = notebook.get("nbformat", 4) if isinstance(notebook, dict) else None
    if version not in (3, 4):
        raise Unreadable(f"{name} is not a notebook of format 4 (or 3)")
    cells = notebook.get("cells")
    if version == 3:
        sheets = notebook.get("worksheets")
        sheets = sheets if isinstance(sheets, list) else [notebook]
        parts = [sheet["cells"] for sheet in sheets if isinstance(sheet, dict) and "cells" in sheet]
        cells = [cell for part in parts if isinstance(part, list) for cell in part]
        notes.append(f"{name} is of the old format 3; it was read as one of format 4")
    if not isinstance(cells, list):
        raise Unreadable(f"{name} is not a notebook of format 4: it has no list of cells")
    return cells


def _cell(position: int, raw: Any) -> SubmittedCell | None:
    """A cell, or None where there is nothing in it that a student could have meant."""
    if not isinstance(raw, dict):
        return None
    kind = {"code": "code", "raw": "raw"}.get(str(raw.get("cell_type")), "markdown")
    source = joined(raw.get("source", raw.get("input")))
    if not source.strip():
        return None
    metadata = raw.get("metadata")
    marks = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = marks.get("grade_id") if isinstance(marks, dict) else None
    return SubmittedCell(
        position,
        kind,
        re.sub(r"\r\n?", "\n", source),
        raw["id"] if isinstance(raw.get("id"), str) else None,
        grade_id if isinstance(grade_id, str) else None,
        _attachments(raw.get("attachments")),
        raw.get("outputs"),
    )


def joined(raw: Any) -> str:
    """A text, which a notebook may have as a list of lines; "" of what is none."""
    if isinstance(raw, list):
        return "".join(line for line in raw if isinstance(line, str))
    return raw if isinstance(raw, str) else ""


def _attachments(raw: Any) -> dict[str, dict[str, str]]:
    kept: dict[str, dict[str, str]] = {}
    room = MAX_ATTACHMENTS
    for name, bundle in raw.items() if isinstance(raw, dict) else ():
        for kind, text in bundle.items() if isinstance(bundle, dict) else ():
            if isinstance(text, str) and (room := room - len(text)) >= 0:
                kept.setdefault(without_unwritable(name), {})[without_unwritable(kind)] = without_unwritable(
                    text
                )
    return kept


def _clean(cell: SubmittedCell, name: str, notes: list[str]) -> SubmittedCell:
    source = without_unwritable(cell.source)
    if source == cell.source:
        return cell
    notes.append(f"{name} had characters that Python cannot read; they were left out")
    return replace(cell, source=source)

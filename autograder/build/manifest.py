"""The release manifest: what the grader knows of a released assignment.

The grader lifts a submission's answers by it: which cells there are, what each is for, what its
released text hashes to, and which names it defines. It holds nothing that students may not see.
"""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from autograder.build.names import Names
from autograder.build.needed import Part, needed, read_cells
from autograder.build.source import Assignment, Kind, solution_of
from autograder.build.tests import points, split
from autograder.errors import BuildError

VERSION = 1


@dataclass(frozen=True)
class ManifestCell:
    """One released cell.

    Attributes:
        id: the cell's id, the same in every notebook made from the source.
        kind: text, code, answer, grade or written.
        question: the question an answer, grade or written cell belongs to.
        sha256: of the released source.
        defines: names the released cell binds at its top level, in order.
        names: of a code cell: what it has to do with the notebook's names; see `autograder.build.needed`.
        needed: of a code cell: whether answers like the solution, or a case, can read what it defines.
    """

    id: str
    kind: str
    question: str | None
    sha256: str
    defines: tuple[str, ...]
    names: Names | None = None
    needed: bool | None = None

    def as_json(self) -> dict[str, Any]:
        """For the file; what a cell of its kind does not have is left out."""
        found = {**asdict(self), "names": None if self.names is None else self.names.as_json()}
        return {
            key: value for key, value in found.items() if value is not None or key not in ("names", "needed")
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ManifestCell:
        """What `as_json` gave."""
        names = {"names": Names.from_json(data["names"])} if "names" in data else {}
        return cls(**{**data, "defines": tuple(data["defines"]), **names})


@dataclass(frozen=True)
class Manifest:
    """A released assignment.

    Attributes:
        points: what each autograded and written question is worth, hidden cases included.
        files: SHA-256 of the other released files, by path.
        limits: seconds a case, seconds a submission, bytes of memory.
        believed: of the points, those that a worker that lies would get for a wrong answer; by question, as
            ``autograder validate`` measured it.
        package: version of this package that students install for it.
    """

    assignment: str
    title: str
    notebook: str
    device: str
    cells: tuple[ManifestCell, ...]
    points: Mapping[str, float]
    files: Mapping[str, str]
    limits: Mapping[str, float]
    believed: Mapping[str, float] = field(default_factory=dict)
    package: str = ""
    version: int = VERSION

    def text(self) -> str:
        """The manifest as JSON, the same on every machine."""
        data = {**asdict(self), "cells": [cell.as_json() for cell in self.cells]}
        return json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def make(
    assignment: Assignment, released: NotebookNode, files: Mapping[str, str], package: str = ""
) -> Manifest:
    """The manifest of a released notebook and the text of the files beside it.

    Args:
        package: version of this package that students install for it.
    """
    worth = {q: _whole(sum(cases.values())) for q, cases in points(assignment).items()}
    worth |= {q: _whole(entry["points"]) for q, entry in assignment.written.items()}
    names, wanted = _needed(assignment)
    return Manifest(
        assignment=assignment.name,
        title=str(assignment.meta["title"]),
        notebook=f"{assignment.name}.ipynb",
        device=str(assignment.meta["device"]),
        cells=tuple(
            ManifestCell(
                cell.id,
                str(cell.kind),
                cell.question,
                sha256(node.source),
                _defines(cell.kind, node.source),
                names.get(cell.id),
                cell.id in wanted if cell.id in names else None,
            )
            for cell, node in zip(assignment.cells, released.cells, strict=True)
        ),
        points=worth,
        files={path: sha256(text) for path, text in sorted(files.items())},
        limits={
            "case_seconds": assignment.limits.case_seconds,
            "submission_seconds": assignment.limits.submission_seconds,
            "memory": assignment.limits.memory,
        },
        believed={name: _whole(value) for name, value in assignment.believed.items()},
        package=package,
    )


def read(path: Path) -> Manifest:
    """Read ``release/<assignment>/manifest.json``.

    Raises:
        BuildError: missing, damaged, or of another version.
    """
    try:
        fields: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if fields["version"] != VERSION:
            raise BuildError(
                f"{path}: version {fields['version']}, this program reads {VERSION}; run autograder build"
            )
        cells = tuple(map(ManifestCell.from_json, fields.pop("cells")))
        return Manifest(cells=cells, **fields)
    except FileNotFoundError:
        raise BuildError(f"{path}: not there; run autograder build") from None
    except (ValueError, KeyError, TypeError) as error:
        raise BuildError(f"{path}: not a release manifest ({error}); run autograder build") from None


def sha256(text: str) -> str:
    """Hex digest of a text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def defined_names(source: str) -> tuple[str, ...]:
    """Names that a code cell binds at its top level, in order; none if it is not plain Python."""
    try:
        body = ast.parse(source).body
    except SyntaxError:
        return ()
    names: dict[str, None] = {}
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names[node.name] = None
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names.update((alias.asname or alias.name.split(".")[0], None) for alias in node.names)
        else:
            stored = (n for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))
            names.update((name.id, None) for name in stored)
    return tuple(names)


def _defines(kind: Kind, source: str) -> tuple[str, ...]:
    return defined_names(source) if kind in (Kind.ANSWER, Kind.CODE) else ()


def _needed(assignment: Assignment) -> tuple[dict[str, Names], frozenset[str]]:
    """What the instructor's code cells have to do with names, and which of them the solutions need."""
    sources = {
        cell.id: solution_of(cell.source)
        for cell in assignment.cells
        if cell.kind in (Kind.ANSWER, Kind.CODE)
    }
    names = read_cells(sources)
    mine = {cell.id for cell in assignment.cells if cell.kind is Kind.CODE}
    asked = {
        name
        for question in assignment.questions
        for case in split(assignment.test_file(question)).cases
        for name in case.parameters
    }
    parts = [Part(id, found, id in mine) for id, found in names.items()]
    return {id: found for id, found in names.items() if id in mine}, needed(parts, asked)


def _whole(value: float) -> float | int:
    return int(value) if float(value).is_integer() else float(value)

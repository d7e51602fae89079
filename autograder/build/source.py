"""Reading an assignment's source: notebook text, front matter, questions, variants and mutants."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import jupytext
import nbformat
import yaml
from nbformat import NotebookNode

from autograder.errors import BuildError, one_line
from autograder.leftovers import is_leftover, kept_files
from autograder.limits import Limits as Limits
from autograder.limits import read_limits

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"
_GRADE_CELL = re.compile(r"""^\s*grader\.check\(\s*["'](?P<question>\w+)["']\s*\)\s*;?\s*$""")
_PATCH_LINE = re.compile(r"^# ?([-+])(?: |$)")


class Kind(StrEnum):
    """What a cell is for."""

    TEXT = "text"
    CODE = "code"
    ANSWER = "answer"
    GRADE = "grade"
    WRITTEN = "written"


@dataclass(frozen=True)
class Cell:
    """One cell of the source, with the id it keeps in every notebook made from it."""

    id: str
    kind: Kind
    source: str
    question: str | None = None


BLIND = ("right", "wrong", "half", "mixed")
"""Kinds of answers by people who have not seen the tests: right, wrong, wrong but for a half, two mistakes at once."""


@dataclass(frozen=True)
class Answer:
    """A variant or a mutant of one question.

    Attributes:
        name: its name within the question.
        question: the question it answers.
        sources: the source of each answer cell of the question.
        diagnosis: the code a mutant should get, None for a variant.
        misconception: what somebody who writes this believes, "" for a variant.
        kind: of an answer by somebody who has not seen the tests: one of `BLIND`; "" for others.
        should_say: what would help that person, if the answer is wrong.
        rule: words of the sentence of the question that a mutant breaks, or "".
    """

    name: str
    question: str
    sources: tuple[str, ...]
    diagnosis: str | None = None
    misconception: str = ""
    kind: str = ""
    should_say: str = ""
    rule: str = ""


@dataclass(frozen=True)
class Assignment:
    """One folder under ``source/``.

    Attributes:
        notebook: the parsed notebook, when the source is an ``.ipynb`` that carries nbgrader's
            metadata already; None for text sources.
    """

    name: str
    folder: Path
    path: Path
    meta: dict[str, Any]
    cells: tuple[Cell, ...]
    limits: Limits
    notebook: NotebookNode | None = field(default=None, compare=False)

    @property
    def questions(self) -> tuple[str, ...]:
        """The autograded questions, in the order of the notebook."""
        return tuple(c.question for c in self.cells if c.kind is Kind.GRADE and c.question)

    @property
    def gpu(self) -> bool:
        """Whether the students' code is to have the GPU."""
        return bool(self.meta["device"] == "gpu")

    @property
    def written(self) -> dict[str, dict[str, Any]]:
        """The written questions: points and rubric by name."""
        return dict(self.meta.get("written", {}))

    def test_file(self, question: str) -> Path:
        """The instructor's test file of a question, public and hidden cases."""
        return self.folder / "tests" / f"{question}.py"

    def answer_cells(self, question: str) -> tuple[Cell, ...]:
        """The answer cells of a question."""
        return tuple(c for c in self.cells if c.kind is Kind.ANSWER and c.question == question)

    def variants(self, question: str) -> tuple[Answer, ...]:
        """Right solutions written differently."""
        return tuple(self._answers("variants", question))

    def mutants(self, question: str) -> tuple[Answer, ...]:
        """Planted wrong solutions."""
        return tuple(self._answers("mutants", question))

    def cheats(self, question: str) -> tuple[Answer, ...]:
        """Answers that learn nothing from what they are handed, and look as if they did."""
        return tuple(self._answers("cheats", question))

    def blind(self, question: str) -> tuple[Answer, ...]:
        """Answers of people who have not seen the tests."""
        return tuple(self._answers("blind", question))

    @property
    def trained(self) -> tuple[str, ...]:
        """The questions whose answers are scored on what they have learned."""
        return tuple(self.meta.get("trained", ()))

    @property
    def belief_file(self) -> Path:
        """Where ``autograder validate --belief`` keeps what it measured."""
        return self.folder / "belief.json"

    @property
    def believed(self) -> dict[str, float]:
        """The points of each question that rest on belief, as far as they were measured.

        Raises:
            BuildError: the file is not what was written.
        """
        if not self.belief_file.exists():
            return {}
        try:
            points = json.loads(self.belief_file.read_text(encoding="utf-8"))
            return {str(name): float(value) for name, value in points.items()}
        except (ValueError, AttributeError, TypeError) as error:
            raise BuildError(
                f"{self.belief_file}: not points by question ({error}); autograder validate --belief writes it"
            ) from None

    def _answers(self, folder: str, question: str) -> Iterator[Answer]:
        path = self.folder / folder / f"{question}.py"
        if not path.exists():
            return
        seen: set[str] = set()
        for cell, *more in _answers_in(path):
            name = cell.metadata.get("title")
            if not name or name in seen:
                raise BuildError(f"{path}: every cell needs a name of its own: '# %% name', found {name!r}")
            seen.add(name)
            diagnosis = cell.metadata.get("diagnosis")
            if (folder == "mutants") != bool(diagnosis):
                raise BuildError(f'{path}: {name}: mutants carry diagnosis="…" and no other answers do')
            kind = cell.metadata.get("kind", "")
            if kind not in (BLIND if folder == "blind" else ("",)):
                raise BuildError(
                    f'{path}: {name}: blind answers carry kind="…", one of {", ".join(BLIND)}, and no others'
                )
            yield Answer(
                name,
                question,
                self._apply(path, name, question, [cell.source, *(one.source for one in more)]),
                diagnosis,
                cell.metadata.get("misconception", ""),
                kind,
                cell.metadata.get("should-say", ""),
                cell.metadata.get("rule", ""),
            )

    def _apply(self, path: Path, name: str, question: str, given: list[str]) -> tuple[str, ...]:
        """The answer cells' sources: the given code, or the solution with a patch applied."""
        cells = self.answer_cells(question)
        lines = [line for line in given[0].splitlines() if line.strip()]
        if len(given) > len(cells):
            raise BuildError(f"{path}: {name}: {len(given)} cells, and the question has {len(cells)}")
        if not lines or not all(_PATCH_LINE.match(line) for line in lines):
            return (*given, *("" for _ in cells[len(given) :]))
        sources = [solution_of(cell.source) for cell in cells]
        for old, new in _hunks(lines):
            places = [
                (i, s) for i, text in enumerate(sources) if (s := _replace_lines(text, old, new)) is not None
            ]
            if not places:
                raise BuildError(f"{path}: {name}: no longer applies, the solution has no line {old[0]!r}")
            index, text = places[0]
            sources[index] = text
        return tuple(sources)


def _answers_in(path: Path) -> Iterator[list[Any]]:
    """The code cells of each answer in a file: one, and those that are called ``+`` after it."""
    answer: list[Any] = []
    for cell in jupytext.reads(text_of(path), fmt="py:percent").cells:
        if cell.cell_type != "code":
            continue
        if answer and cell.metadata.get("title") != "+":
            yield answer
            answer = []
        answer.append(cell)
    if answer:
        yield answer


def _hunks(lines: list[str]) -> Iterator[tuple[list[str], list[str]]]:
    """Split patch lines into (old lines, new lines): a new hunk starts at each "-" after a "+"."""
    old: list[str] = []
    new: list[str] = []
    for line in lines:
        match = _PATCH_LINE.match(line)
        assert match is not None
        if match[1] == "+":
            new.append(line[match.end() :])
            continue
        if new:
            yield old, new
            old, new = [], []
        old.append(line[match.end() :])
    yield old, new


def _replace_lines(text: str, old: list[str], new: list[str]) -> str | None:
    lines = text.splitlines()
    wanted = [line.strip() for line in old]
    for start in range(len(lines) - len(old) + 1):
        if [line.strip() for line in lines[start : start + len(old)]] == wanted:
            indent = lines[start][: len(lines[start]) - len(lines[start].lstrip())]
            base = min((len(n) - len(n.lstrip()) for n in new if n.strip()), default=0)
            return "\n".join([*lines[:start], *(indent + n[base:] for n in new), *lines[start + len(old) :]])
    return None


def text_of(path: Path) -> str:
    """The text of a source file.

    Raises:
        BuildError: it cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BuildError(f"{path}: cannot be read: {error}") from None


def solution_of(source: str) -> str:
    """An answer cell without its markers."""
    return "\n".join(line for line in source.splitlines() if line.strip() not in (BEGIN, END))


def find(root: Path, names: tuple[str, ...] = ()) -> list[Assignment]:
    """Load the named assignments under ``root/source``, all of them by default.

    Raises:
        BuildError: an unknown name, or a source that cannot be read.
    """
    folders = {folder.name: folder for folder in assignment_folders(root)}
    if not folders:
        raise BuildError(f"{root / 'source'}: no assignments there; run this in the root of a course")
    for name in names:
        if name not in folders:
            raise BuildError(f"{name}: no such assignment; there are {', '.join(folders)}")
    return [load(folders[name]) for name in names or folders]


def assignment_folders(root: Path) -> Iterator[Path]:
    """The folders below ``source/`` that are meant to be assignments: with a file in them that no program has left."""
    for path in sorted((root / "source").glob("*")):
        if not is_leftover(path.name) and path.is_dir() and any(kept_files(path)):
            yield path


def load(folder: Path) -> Assignment:
    """Read one assignment.

    Raises:
        BuildError: names the file and what is wrong in it.
    """
    text, made_by_hand = folder / f"{folder.name}.py", folder / f"{folder.name}.ipynb"
    path = text if text.exists() else made_by_hand
    if not path.exists():
        raise BuildError(f"{folder}: there is neither {text.name} nor {made_by_hand.name}")
    try:
        notebook = (
            jupytext.read(path, fmt="py:percent") if path is text else nbformat.read(path, as_version=4)
        )
    except Exception as error:
        raise BuildError(f"{path}: cannot be read as a notebook: {one_line(error)}") from None
    meta, cells = _front_matter(path, notebook)
    assignment = Assignment(
        name=folder.name,
        folder=folder,
        path=path,
        meta=meta,
        cells=tuple(_cells(path, cells)),
        limits=read_limits(str(path), meta.get("limits")),
        notebook=notebook if path is made_by_hand else None,
    )
    _validate(assignment)
    return assignment


def _front_matter(path: Path, notebook: NotebookNode) -> tuple[dict[str, Any], list[NotebookNode]]:
    cells = list(notebook.cells)
    if not cells or cells[0].cell_type != "raw" or not cells[0].source.startswith("---"):
        raise BuildError(f"{path}: the front matter (title, part, limits, …) is missing at the top")
    try:
        meta = yaml.safe_load(cells[0].source.strip().strip("-"))
    except yaml.YAMLError as error:
        raise BuildError(f"{path}: the front matter is not YAML: {one_line(error)}") from None
    for key in ("title", "part", "workshop", "outcomes", "difficulty", "minutes", "device"):
        if not isinstance(meta, dict) or key not in meta:
            raise BuildError(f"{path}: the front matter has no '{key}'")
    if meta["device"] not in ("cpu", "gpu"):
        raise BuildError(f"{path}: the front matter's 'device' is {meta['device']!r}; there are cpu and gpu")
    return meta, cells[1:]


def _cells(path: Path, notebook_cells: list[NotebookNode]) -> Iterator[Cell]:
    grades = {i: m["question"] for i, c in enumerate(notebook_cells) if (m := _GRADE_CELL.match(c.source))}
    counts: dict[str, int] = {}

    def numbered(stem: str, always: bool = False) -> str:
        counts[stem] = counts.get(stem, 0) + 1
        return f"{stem}-{counts[stem]}" if always or counts[stem] > 1 else stem

    written = 0
    for index, cell in enumerate(notebook_cells):
        # The Create Assignment sidebar marks a cell by metadata; a whole cell is then the solution.
        has_solution = BEGIN in cell.source or bool(cell.metadata.get("nbgrader", {}).get("solution"))
        if cell.cell_type == "markdown" and has_solution:
            written += 1
            yield Cell(f"w{written}", Kind.WRITTEN, cell.source, f"w{written}")
        elif cell.cell_type == "markdown":
            yield Cell(numbered("text", True), Kind.TEXT, cell.source)
        elif index in grades:
            yield Cell(grades[index], Kind.GRADE, f'grader.check("{grades[index]}")', grades[index])
        elif has_solution:
            question = next((q for i, q in sorted(grades.items()) if i > index), None)
            if question is None:
                raise BuildError(f"{path}: cell {index + 1}: an answer cell with no grader.check after it")
            yield Cell(numbered(f"{question}-answer"), Kind.ANSWER, cell.source, question)
        else:
            yield Cell(numbered("code", True), Kind.CODE, cell.source)


def _validate(assignment: Assignment) -> None:
    path, questions = assignment.path, assignment.questions
    if not questions:
        raise BuildError(f'{path}: no question; a question ends with a cell grader.check("q1")')
    for name in questions:
        if questions.count(name) > 1:
            raise BuildError(f"{path}: {name} is checked twice")
        if not assignment.answer_cells(name) and assignment.notebook is None:
            raise BuildError(f"{path}: {name} has no answer cell ({BEGIN} … {END}) before its check")
        if not assignment.test_file(name).exists():
            raise BuildError(f"{assignment.test_file(name)}: the test file of {name} is missing")
    found = {c.id for c in assignment.cells if c.kind is Kind.WRITTEN}
    if found != set(assignment.written):
        raise BuildError(
            f"{path}: written questions {sorted(found)} but front matter 'written:' has {sorted(assignment.written)}"
        )
    for name, entry in assignment.written.items():
        if not isinstance(entry, dict) or not entry.get("points") or not entry.get("rubric"):
            raise BuildError(
                f"{path}: written question {name} needs 'points' and 'rubric' in the front matter"
            )
    for cell in assignment.cells:
        if cell.kind is Kind.ANSWER:
            _validate_answer(path, cell)


def _validate_answer(path: Path, cell: Cell) -> None:
    lines = cell.source.splitlines()
    if sum(line.strip() == BEGIN for line in lines) != sum(line.strip() == END for line in lines):
        raise BuildError(f"{path}: {cell.id}: {BEGIN} and {END} do not pair up")
    if any(line == BEGIN for line in lines):
        raise BuildError(
            f"{path}: {cell.id}: the solution stands at the top level, so its stub would stop 'Run all'; put it inside a function"
        )
    try:
        ast.parse(solution_of(cell.source))
    except SyntaxError as error:
        raise BuildError(f"{path}: {cell.id}: line {error.lineno}: {error.msg}") from None

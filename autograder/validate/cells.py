"""The proof that a grade needs none of the cells that are left out.

A class of made-up submissions is graded with the needed cells only and with all: not one verdict may differ. What
the names stand for that answers can read has to be the same at each check. And right answers that read what only a
cell defines that the solution does not need must keep their points.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from autograder.build.manifest import ManifestCell, read
from autograder.build.needed import read_cells
from autograder.build.source import Answer, Assignment, Kind, solution_of
from autograder.build.submission import Answers, copy_assignment, solutions, submission_notebook
from autograder.grade.again import differences
from autograder.grade.course import Course, prepare
from autograder.grade.local import grade_class
from autograder.grade.record import Record
from autograder.validate.stations import students_environment

SEED = 20_261_130
PLANTED = 5
_OTHERWISE = ("left_out", "all_cells", "notes")
"""Fields of a record that say which cells were run."""


@dataclass(frozen=True)
class Proof:
    """What was found for one assignment.

    Attributes:
        needed, cells: of the instructor's code cells those that the solution needs, and all.
        answers: that were graded both ways.
        differ: cases and scores that came out differently, in words.
        seen: names whose values were compared at each check; seen_differ: those that are not the same.
        planted: right answers that read what a cell defines that the solution does not need; refused: those of them
            that lost points.
    """

    needed: int
    cells: int
    answers: int
    differ: list[str]
    seen: int
    seen_differ: list[str]
    planted: int
    refused: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """For the JSON file."""
        return asdict(self)

    @property
    def line(self) -> str:
        """The whole in one line."""
        return (
            f"{self.needed} of {self.cells} cells needed; {self.answers} answers graded with these and with all, "
            f"{len(self.differ)} differ; {self.seen} names seen, {len(self.seen_differ)} differ"
        )

    @property
    def missed(self) -> Iterator[str]:
        """A line for everything that is not as it has to be."""
        yield from (f"needed cells only: {line}" for line in self.differ)
        yield from (f"needed cells only: another value of {line}" for line in self.seen_differ)
        yield from (f"needed cells only: a right answer loses points: {line}" for line in self.refused)
        if self.planted < PLANTED:
            yield f"only {self.planted} answers that read what is left out could be planted"


def prove(assignment: Assignment, workers: int = 2, mutants: int | None = None) -> Proof:
    """Grade everything twice, and look.

    Args:
        mutants: how many of the curated ones at most.
    """
    right = solutions(assignment)
    answers = class_of(assignment, mutants)
    planted = dict(_planted(assignment))
    with throw_away(assignment) as course:
        for student, some in answers.items():
            hand_in(course, student, submission_notebook(assignment, some), assignment)
        for student, notebook in planted.items():
            hand_in(course, student, notebook, assignment)
        few = _graded(course, assignment, [*answers, *planted], workers)
        whole = _graded(replace(course, all_cells=True), assignment, [*answers, *planted], workers)
    listed = [cell for cell in _manifest_cells(assignment) if cell.needed is not None]
    code = [cell for cell in listed if cell.kind == Kind.CODE]
    names, apart = _seen(assignment, {cell.id for cell in code if cell.needed})
    return Proof(
        needed=sum(bool(cell.needed) for cell in code),
        cells=len(code),
        answers=sum(some[q] != right[q] for some in answers.values() for q in some) + len(planted),
        differ=[f"{student} {one}" for student in few for one in _differ(few[student], whole[student])],
        seen=names,
        seen_differ=apart,
        planted=len(planted),
        refused=[
            f"{student}: {few[student].score:g} of {few[student].max_score:g}"
            for student in planted
            if few[student].score < few[student].max_score
        ],
    )


def _differ(few: Record, whole: Record) -> Iterator[str]:
    for one in differences(few, whole):
        if one.what not in _OTHERWISE and not one.what.startswith("cell "):
            yield str(one)


# --------------------------------------------------------------------------------------- the class


def class_of(assignment: Assignment, mutants: int | None = None) -> dict[str, Answers]:
    """Submissions, by student, that hold the solution, all variants and the curated mutants of an assignment.

    Args:
        mutants: how many of these at most.
    """
    right, questions = solutions(assignment), assignment.questions
    found: dict[str, Answers] = {"solution": right}
    for kind, at_most in (("variants", None), ("mutants", mutants)):
        rows: list[dict[str, Answer]] = []
        for question in questions:
            for place, answer in enumerate(getattr(assignment, kind)(question)):
                rows.extend([{}] if place == len(rows) else [])
                rows[place][question] = answer
        cells = [(place, q, answer) for place, row in enumerate(rows) for q, answer in row.items()]
        for place, question, answer in cells[:at_most]:
            student = f"{kind}-{place + 1}"
            found[student] = {**found.get(student, right), question: answer.sources}
    return found


@contextmanager
def throw_away(assignment: Assignment) -> Iterator[Course]:
    """A course with a copy of one assignment, without submissions."""
    with tempfile.TemporaryDirectory(prefix="autograder-") as name:
        copy_assignment(assignment, Path(name))
        yield Course.at(Path(name))


def hand_in(course: Course, student: str, notebook: NotebookNode, assignment: Assignment) -> None:
    """Put a submission in its place."""
    folder = course.submission(student, assignment.name)
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / f"{assignment.name}.ipynb")


def _graded(
    course: Course, assignment: Assignment, students: Sequence[str], workers: int
) -> dict[str, Record]:
    judged = grade_class(course, prepare(course, assignment.name), students, workers=workers, seed=SEED)
    return {one.record.student: one.record for one in judged}


# ------------------------------------------------------------------- answers that read what is left out


def _planted(assignment: Assignment) -> Iterator[tuple[str, NotebookNode]]:
    """Right answers that use a name of a cell which the solution does not need, each in a way of its own."""
    question, name = _place(assignment)
    if question is None:
        return
    (*before, last) = solutions(assignment)[question]
    ways = {
        "read-at-once": f"{last}\n\nseen = {name}",
        "read-when-called": _in_function(last, name),
        "read-of-globals": _in_function(last, f"globals()[{name!r}]"),
        "read-by-eval": _in_function(last, f"eval({name!r})"),
        "read-by-a-helper": _in_function(last, "helper()"),
    }
    for way, source in ways.items():
        notebook = submission_notebook(assignment, {**solutions(assignment), question: (*before, source)})
        if "helper" in way:
            place = [cell.id for cell in notebook.cells].index(assignment.answer_cells(question)[0].id)
            notebook.cells.insert(place, new_code_cell(f"def helper():\n    return {name}", id="mine-1"))
        yield way, notebook


def _place(assignment: Assignment) -> tuple[str | None, str]:
    """The last question whose answer is a function, and the last name before it that only a cell binds that is not needed."""
    listed = {cell.id: cell for cell in _manifest_cells(assignment)}
    needed = {name for cell in listed.values() if cell.needed and cell.names for name in cell.names.binds}
    found: tuple[str | None, str] = (None, "")
    name = ""
    for cell in assignment.cells:
        entry = listed[cell.id]
        if cell.kind is Kind.CODE and not entry.needed and entry.names is not None:
            name = next(iter(sorted(entry.names.binds - needed - {"_"})), name)
        elif cell.kind is Kind.ANSWER and name and _functions(solution_of(cell.source)):
            found = (cell.question, name)
    return found


def _functions(source: str) -> list[ast.FunctionDef]:
    return [node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)]


def _in_function(source: str, expression: str) -> str:
    """The answer with one more statement at the beginning of its last function."""
    lines = source.splitlines()
    function = _functions(source)[-1]
    first = function.body[1 if ast.get_docstring(function) and len(function.body) > 1 else 0]
    lines.insert(first.lineno - 1, " " * first.col_offset + expression)
    return "\n".join(lines)


# ------------------------------------------------------------------------------- what the names stand for


def _seen(assignment: Assignment, needed: set[str]) -> tuple[int, list[str]]:
    """How many names answers can read, and at which checks one stands for something else without the other cells."""
    names = sorted(_readable(assignment, needed))
    cells = []
    for cell in assignment.cells:
        if cell.kind in (Kind.CODE, Kind.ANSWER, Kind.GRADE):
            source = solution_of(cell.source) if cell.kind is Kind.ANSWER else cell.source
            cells.append({"id": cell.id, "kind": str(cell.kind), "source": source})
    few = [cell for cell in cells if cell["kind"] != Kind.CODE or cell["id"] in needed]
    one, other = _look((few, cells), names)
    return len(names), [
        f"{name} at {check}"
        for check in other
        for name in other[check]
        if one.get(check, {}).get(name) != other[check][name]
    ]


def _readable(assignment: Assignment, needed: set[str]) -> set[str]:
    """The names of the notebook that the solution and the variants read, and the needed cells for them."""
    sources = {cell.id: cell.source for cell in assignment.cells if cell.kind is Kind.CODE}
    answers = [source for sources in solutions(assignment).values() for source in sources]
    for question in assignment.questions:
        answers += [source for variant in assignment.variants(question) for source in variant.sources]
    names = read_cells(sources | {f"answer {number}": source for number, source in enumerate(answers)})
    read = [one for id, one in names.items() if id in needed or id not in sources]
    bound = {name for id, one in names.items() if id in sources for name in one.binds}
    return {name for one in read for name in one.reads | one.later} & bound


def _look(
    notebooks: Sequence[Sequence[Mapping[str, str]]], names: Sequence[str]
) -> list[dict[str, dict[str, str]]]:
    """For each notebook what the names stand for at each check."""
    with tempfile.TemporaryDirectory(prefix="autograder-") as folder:
        answer = subprocess.run(
            [sys.executable, "-s", "-P", "-m", "autograder.validate.seen"],
            input=json.dumps({"notebooks": notebooks, "names": names}),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=folder,
            env=students_environment(Path(folder)),
            check=True,
        )
    found: list[dict[str, dict[str, str]]] = json.loads(answer.stdout)
    return found


def _manifest_cells(assignment: Assignment) -> Sequence[ManifestCell]:
    return read(assignment.folder.parent.parent / "release" / assignment.name / "manifest.json").cells

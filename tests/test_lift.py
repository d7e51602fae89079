"""Answers are found whatever a student did to the rest of the notebook."""

from __future__ import annotations

import copy
import json
import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from autograder.build.source import Assignment, load
from autograder.grade.cells import read_cells
from autograder.grade.course import Course, Prepared, prepare
from autograder.grade.handed_in import Unreadable
from autograder.grade.lift import Lifted, lift, submitted_cells
from tests.conftest import HERE, hand_in, right_notebook


@pytest.fixture
def prepared(course: Course) -> Prepared:
    return prepare(course, "demo-a")


def lifted(prepared: Prepared, notebook: NotebookNode, folder: Path) -> Lifted:
    (folder / "demo-a.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    return lifted_folder(prepared, folder)


def lifted_folder(prepared: Prepared, folder: Path) -> Lifted:
    notes: list[str] = []
    cells = submitted_cells(folder, prepared.manifest, notes)
    return lift(cells, prepared.manifest, prepared.own, notes)


def answers(result: Lifted) -> dict[str, str]:
    return {cell.id: cell.source for cell in result.cells if cell.kind in ("answer", "written")}


def expected(assignment: Assignment) -> dict[str, str]:
    return {
        cell.id: cell.source
        for cell in right_notebook(assignment).cells
        if cell.metadata.get("nbgrader", {}).get("solution")
    }


def test_an_honest_submission_comes_out_as_it_went_in(
    prepared: Prepared, assignment: Assignment, tmp_path: Path
) -> None:
    result = lifted(prepared, right_notebook(assignment), tmp_path)
    assert answers(result) == expected(assignment) and result.notes == []
    assert [cell.id for cell in result.cells] == [cell.id for cell in assignment.cells]


def test_what_is_not_the_students_is_the_instructors(
    prepared: Prepared, assignment: Assignment, tmp_path: Path
) -> None:
    notebook = right_notebook(assignment)
    for cell in notebook.cells:
        if cell.id == "q1":
            cell.source = "print('passed')"
            cell.metadata["nbgrader"] |= {"points": 1000, "locked": False}
        if cell.id == "code-1":
            cell.source = "import os; os._exit(0)"
    result = lifted(prepared, notebook, tmp_path)
    sources = {cell.id: cell.source for cell in result.cells}
    assert sources["q1"] == 'grader.check("q1")' and sources["code-1"] == prepared.own["code-1"]
    assert sorted(result.notes) == [
        "code-1 was edited; the instructor's version is used, with your imports",
        "q1 was edited; the instructor's version is used",
    ]
    assert [cell.source for cell in result.cells if cell.kind == "added"] == ["import os"]


def test_added_cells_stay_in_their_place(prepared: Prepared, assignment: Assignment, tmp_path: Path) -> None:
    notebook = right_notebook(assignment)
    position = next(i for i, cell in enumerate(notebook.cells) if cell.id == "q1-answer")
    notebook.cells.insert(position, new_code_cell("def helper():\n    return 3"))
    notebook.cells.insert(position, new_code_cell('grader.check("q1")'))
    result = lifted(prepared, notebook, tmp_path)
    kinds = [(cell.kind, cell.source) for cell in result.cells]
    here = kinds.index(("added", "def helper():\n    return 3"))
    assert result.cells[here + 1].id == "q1-answer"
    assert sum(kind == "added" for kind, _ in kinds) == 1


def test_a_copied_answer_the_last_that_is_not_the_stub_counts(
    prepared: Prepared, assignment: Assignment, tmp_path: Path
) -> None:
    notebook = right_notebook(assignment)
    position = next(i for i, cell in enumerate(notebook.cells) if cell.id == "q1-answer")
    first = copy.deepcopy(notebook.cells[position])
    first.source = "def linear(x, weight, bias):\n    return 1"
    stub = copy.deepcopy(first)
    stub.source = prepared.own["q1-answer"]
    notebook.cells[position : position + 1] = [first, notebook.cells[position], stub]
    result = lifted(prepared, notebook, tmp_path)
    assert answers(result) == expected(assignment)
    assert any("3 times" in note for note in result.notes)


def test_a_missing_answer_is_its_stub(prepared: Prepared, assignment: Assignment, tmp_path: Path) -> None:
    notebook = right_notebook(assignment)
    notebook.cells = [cell for cell in notebook.cells if cell.id != "q2-answer"]
    result = lifted(prepared, notebook, tmp_path)
    (cell,) = [cell for cell in result.cells if cell.id == "q2-answer"]
    assert cell.source == prepared.own["q2-answer"] and not cell.attempted
    assert "q2-answer is missing; its stub stands in" in result.notes


DEMO = load(HERE / "course" / "source" / "demo-a")


@settings(max_examples=30, deadline=None)
@given(st.randoms(use_true_random=False), st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_nothing_done_to_ids_metadata_or_other_cells_loses_an_answer(
    built_course: Path,
    tmp_path_factory: pytest.TempPathFactory,
    draw: random.Random,
    no_metadata: bool,
    no_ids: bool,
    no_instructor_cells: bool,
    extra: bool,
) -> None:
    prepared = prepare(Course.at(built_course), "demo-a")
    notebook = right_notebook(DEMO)
    wanted = {k: v for k, v in expected(DEMO).items() if k != "w1" or not (no_metadata and no_ids)}
    if no_instructor_cells:
        notebook.cells = [
            c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("solution") or draw.random() < 0.3
        ]
    if extra:
        for _ in range(3):
            new = draw.choice(
                [new_markdown_cell("notes"), new_code_cell("a = 1"), new_code_cell("%matplotlib inline")]
            )
            notebook.cells.insert(draw.randrange(len(notebook.cells) + 1), new)
    for cell in notebook.cells:
        if no_metadata:
            cell.metadata = NotebookNode()
        if no_ids:
            cell.pop("id", None)
    result = lifted(prepared, notebook, tmp_path_factory.mktemp("lift"))
    found = answers(result)
    assert {name: found[name] for name in wanted} == wanted


GARBAGE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def places(tree: object) -> list[tuple[Any, Any]]:
    """Every place in a JSON tree: what holds it, and the key or index."""
    if isinstance(tree, dict):
        return [(tree, key) for key in tree] + [place for value in tree.values() for place in places(value)]
    if isinstance(tree, list):
        return [(tree, index) for index in range(len(tree))] + [p for value in tree for p in places(value)]
    return []


def damage(tree: Any, draw: st.DataObject) -> None:
    """Do one thing to a JSON tree that a careless program or hand could do."""
    holder, key = draw.draw(st.sampled_from(places(tree)))
    match draw.draw(st.sampled_from(["drop", "double", "shuffle", "edit", "garbage"])):
        case "drop":
            del holder[key]
        case "double":
            other, place = draw.draw(st.sampled_from(places(tree)))
            other[place] = copy.deepcopy(holder[key])
        case "shuffle" if isinstance(holder[key], list):
            draw.draw(st.randoms(use_true_random=False)).shuffle(holder[key])
        case "edit" if isinstance(holder[key], str):
            text = holder[key]
            cut = draw.draw(st.integers(0, len(text)))
            holder[key] = (
                text[:cut] + draw.draw(st.text(max_size=4)) + text[cut + draw.draw(st.integers(0, 9)) :]
            )
        case _:
            holder[key] = draw.draw(GARBAGE)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.integers(1, 12))
def test_whatever_is_done_to_a_notebook_it_is_unreadable_or_lifted(
    built_course: Path, tmp_path_factory: pytest.TempPathFactory, draw: st.DataObject, times: int
) -> None:
    prepared = prepared_once(built_course)
    folder = tmp_path_factory.mktemp("damaged")
    tree = json.loads(json.dumps(right_notebook(DEMO)))
    for _ in range(times):
        if places(tree):
            damage(tree, draw)
    (folder / "demo-a.ipynb").write_text(json.dumps(tree), encoding="utf-8")
    notes: list[str] = []
    try:
        cells = submitted_cells(folder, prepared.manifest, notes)
    except Unreadable as error:
        assert str(error).isprintable()
        return
    result = lift(cells, prepared.manifest, prepared.own, notes)
    assert all(note.isprintable() for note in result.notes)
    own = [cell for cell in result.cells if cell.kind != "added"]
    assert [cell.id for cell in own] == [entry.id for entry in prepared.manifest.cells]
    handed_in = [cell.source for cell in cells]
    for cell in result.cells:
        if cell.kind not in ("answer", "written", "added"):
            assert cell.source == prepared.own[cell.id]
        elif cell.source not in ("", prepared.own.get(cell.id)):
            # Of what was handed in, and no more often. (Imports come out of edited cells.)
            assert cell.source in handed_in or cell.source.startswith(("import ", "from "))
            assert cell.kind == "added" or handed_in.count(cell.source) >= [c.source for c in own].count(
                cell.source
            )


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_an_answer_that_still_defines_its_name_is_found(
    built_course: Path, tmp_path_factory: pytest.TempPathFactory, draw: st.DataObject
) -> None:
    """Ids and metadata lost, garbled or exchanged, cells in any order, others gone, added or edited."""
    prepared = prepared_once(built_course)
    cells = json.loads(json.dumps(right_notebook(DEMO)))["cells"]
    answered = [c for c in cells if c["id"] in ("q1-answer", "q2-answer")]
    wanted = {c["id"]: c["source"] for c in answered}
    others = [c for c in cells if c not in answered]
    others = [c for c in others if c["id"] == "text-1" or draw.draw(st.booleans())]
    others += draw.draw(st.lists(st.sampled_from(ADDED), max_size=3))
    cells = draw.draw(st.permutations([*answered, *copy.deepcopy(others)]))
    for key in ("id", "metadata", "outputs", "execution_count"):
        values = [cell.get(key) for cell in cells]
        for cell, exchanged in zip(cells, draw.draw(st.permutations(values)), strict=True):
            match draw.draw(st.sampled_from(["keep", "exchange", "drop", "garbage"])):
                case "exchange":
                    cell[key] = exchanged
                case "drop":
                    cell.pop(key, None)
                case "garbage":
                    cell[key] = draw.draw(GARBAGE)
    folder = tmp_path_factory.mktemp("signs")
    result = lifted(prepared, NotebookNode(cells=cells, nbformat=4), folder)
    found = answers(result)
    assert {name: found[name] for name in wanted} == wanted


ADDED = [
    {"cell_type": "code", "source": "x = 1", "id": "q1-answer", "metadata": {}},
    {"cell_type": "code", "source": "%matplotlib inline\n!ls"},
    {
        "cell_type": "markdown",
        "source": "def linear(x): # my notes",
        "metadata": {"nbgrader": {"grade_id": "q2-answer"}},
    },
    {"cell_type": "code", "source": "print(linear)", "metadata": {"nbgrader": {"grade_id": "q1-answer"}}},
]


@cache
def prepared_once(root: Path) -> Prepared:
    return prepare(Course.at(root), "demo-a")


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_damaged_bytes_are_unreadable_or_read(
    built_course: Path, tmp_path_factory: pytest.TempPathFactory, draw: st.DataObject
) -> None:
    data = bytearray(json.dumps(right_notebook(DEMO)).encode(draw.draw(st.sampled_from(["utf-8", "utf-16"]))))
    for _ in range(draw.draw(st.integers(1, 5))):
        start = draw.draw(st.integers(0, len(data)))
        data[start : start + draw.draw(st.sampled_from([0, 1, 50]))] = draw.draw(st.binary(max_size=6))
    folder = tmp_path_factory.mktemp("bytes")
    (folder / "demo-a.ipynb").write_bytes(data)
    try:
        result = lifted_folder(prepared_once(built_course), folder)
    except Unreadable as error:
        assert str(error).isprintable()
    else:
        text = "".join(cell.source for cell in result.cells)
        assert text.encode("utf-8") and "\0" not in text


def test_a_renamed_notebook_is_found(course: Course, prepared: Prepared, assignment: Assignment) -> None:
    folder = hand_in(course, "ada", right_notebook(assignment), name="Untitled (3)").parent
    hand_in(course, "ada", new_notebook(cells=[new_code_cell("a = 1")]), name="scratch")
    result = lifted_folder(prepared, folder)
    assert answers(result) == expected(assignment)
    assert result.notes == ["graded Untitled (3).ipynb: demo-a.ipynb is missing"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b'{"cells": [', "not valid JSON"),
        (b"[]", "format 4"),
        (b'{"nbformat": 2, "worksheets": []}', "format 4"),
        (b'{"nbformat": 5, "cells": []}', "format 4"),
        (b'{"nbformat": 4, "cells": 7}', "no list of cells"),
        (b'{"nbformat": 4, "cells": []}', "no cells"),
        (b"[" * 100_000, "not valid JSON"),
        (b"[" + b"{}," * 6_000_000, "too much in it"),
    ],
)
def test_what_is_no_notebook_gets_one_clear_line(
    prepared: Prepared, tmp_path: Path, data: bytes, why: str
) -> None:
    folder = tmp_path / "ada"
    folder.mkdir()
    (folder / "demo-a.ipynb").write_bytes(data)
    with pytest.raises(Unreadable, match=why) as caught:
        submitted_cells(folder, prepared.manifest, [])
    assert "\n" not in str(caught.value)


@given(
    st.recursive(
        st.none() | st.text(max_size=4) | st.integers(),
        lambda i: (
            st.lists(i, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["cells", "nbformat", "source", "cell_type", "metadata", "nbgrader", "grade_id", "id"]
                ),
                i,
            )
        ),
    )
)
def test_odd_cells_are_skipped_never_a_crash(odd: object) -> None:
    cells = [odd, {"cell_type": "code", "source": ["a = 1\n", "b = 2"], "metadata": odd}]
    found = read_cells(json.dumps({"nbformat": 4, "cells": cells}).encode(), "x.ipynb", [])
    assert found[-1].source == "a = 1\nb = 2"

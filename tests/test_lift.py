"""Answers are found whatever a student did to the rest of the notebook."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

from autograder.build.source import Assignment, load
from autograder.build.submission import submission_notebook
from autograder.grade.course import Course, Prepared, prepare
from autograder.grade.lift import Lifted, Unreadable, find_notebook, lift, read_notebook
from tests.conftest import HERE, hand_in, right_notebook


@pytest.fixture
def prepared(course: Course) -> Prepared:
    return prepare(course, "demo-a")


def lifted(prepared: Prepared, notebook: NotebookNode, folder: Path) -> Lifted:
    path = folder / "demo-a.ipynb"
    path.write_text(json.dumps(notebook), encoding="utf-8")
    notes: list[str] = []
    return lift(read_notebook(path, folder), prepared.manifest, prepared.own, notes)


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
        f"{name} was edited; the instructor's version is used" for name in ("code-1", "q1")
    ]


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


@settings(max_examples=60, deadline=None)
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


def test_a_renamed_notebook_is_found(course: Course, prepared: Prepared, assignment: Assignment) -> None:
    path = hand_in(course, "ada", right_notebook(assignment), name="Untitled (3)")
    hand_in(
        course,
        "ada",
        submission_notebook(DEMO, {}).__class__(cells=[], nbformat=4, nbformat_minor=5, metadata={}),
        name="scratch",
    )
    notes: list[str] = []
    assert find_notebook(path.parent, prepared.manifest, notes) == path
    assert notes == ["graded Untitled (3).ipynb: demo-a.ipynb is missing"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ('{"cells": [', "not valid JSON"),
        ("[]", "format 4"),
        ('{"nbformat": 3, "worksheets": []}', "format 4"),
        ('{"nbformat": 4, "cells": 7}', "format 4"),
        ("[" * 100_000, "not valid JSON"),
    ],
)
def test_what_is_no_notebook_gets_one_clear_line(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "demo-a.ipynb"
    path.write_text(text)
    with pytest.raises(Unreadable, match=why) as caught:
        read_notebook(path, tmp_path)
    assert "\n" not in str(caught.value)


def test_a_link_out_of_the_submission_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.ipynb"
    secret.write_text('{"nbformat": 4, "cells": []}')
    folder = tmp_path / "ada"
    folder.mkdir()
    (folder / "demo-a.ipynb").symlink_to(secret)
    with pytest.raises(Unreadable, match="link"):
        read_notebook(folder / "demo-a.ipynb", folder)


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
def test_odd_cells_are_skipped_never_a_crash(tmp_path_factory: pytest.TempPathFactory, odd: object) -> None:
    folder = tmp_path_factory.mktemp("odd")
    cells = [odd, {"cell_type": "code", "source": ["a = 1\n", "b = 2"], "metadata": odd}]
    (folder / "demo-a.ipynb").write_text(json.dumps({"nbformat": 4, "cells": cells}))
    found = read_notebook(folder / "demo-a.ipynb", folder)
    assert found[-1].source == "a = 1\nb = 2"

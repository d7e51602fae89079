"""Forty broken or odd submissions among ten good ones: fifty records, and the good ones' scores untouched."""

from __future__ import annotations

import copy
import csv
import html
import io
import json
import os
import re
import shutil
import socket
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import pytest
from click.testing import CliRunner
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.api import Gradebook

from autograder.build.source import Assignment, find
from autograder.build.submission import solutions, submission_notebook
from autograder.errors import UserError
from autograder.grade.commands import grade
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.handed_in import content_of
from autograder.grade.record import Record, Status
from autograder.report.commands import report
from tests.conftest import hand_in, right_notebook
from tests.ready import Ready

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("lent")]

NAME = "demo-a"
FILE = f"{NAME}.ipynb"
Maker = Callable[[Path, NotebookNode], object]


@dataclass(frozen=True)
class Odd:
    """A submission that is not as it should be, and what must become of it."""

    make: Maker
    status: Status
    score: float
    note: str


ODD: dict[str, Odd] = {}


def odd(status: Status, score: float, note: str) -> Callable[[Maker], Maker]:
    """Enter a maker into the table under its own name."""

    def enter(make: Maker) -> Maker:
        ODD[make.__name__.replace("_", "-")] = Odd(make, status, score, note)
        return make

    return enter


def refused(note: str) -> Callable[[Maker], Maker]:
    """It must be unreadable, with this in its line."""
    return odd(Status.UNREADABLE, 0, note)


def graded(score: float, note: str) -> Callable[[Maker], Maker]:
    """It must be graded, with this note."""
    return odd(Status.GRADED, score, note)


def save(folder: Path, notebook: Any, name: str = FILE, encoding: str = "utf-8") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(json.dumps(notebook, ensure_ascii=False).encode(encoding, "replace"))


def at(notebook: NotebookNode, cell_id: str) -> int:
    return next(i for i, cell in enumerate(notebook.cells) if cell.get("id") == cell_id)


def cell(notebook: NotebookNode, cell_id: str) -> NotebookNode:
    return notebook.cells[at(notebook, cell_id)]


def sparse(path: Path, size: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.truncate(size)


# ---------------------------------------------------------------------------- what cannot be read


@refused("not valid JSON")
def cut_off(folder: Path, notebook: NotebookNode) -> None:
    hand(folder, json.dumps(notebook).encode()[:-300])


@refused("not a notebook of format 4")
def format_five(folder: Path, notebook: NotebookNode) -> None:
    save(folder, notebook | {"nbformat": 5})


@refused("has no cells")
def no_cells(folder: Path, _: NotebookNode) -> None:
    save(folder, new_notebook())


@refused("too much in it")
def a_bomb_of_small_values(folder: Path, _: NotebookNode) -> None:
    hand(folder, b'{"nbformat": 4, "cells": [' + b"{}," * 6_000_000 + b"{}]}")


@refused("has 500 MB, more than the 128 MB")
def half_a_gigabyte(folder: Path, _: NotebookNode) -> None:
    sparse(folder / FILE, 500 << 20)


@refused("has 1048576 MB, more than")
def a_terabyte_of_nothing(folder: Path, _: NotebookNode) -> None:
    sparse(folder / FILE, 1 << 40)


@refused("is a link; links are not followed")
def link_out_of_the_folder(folder: Path, notebook: NotebookNode) -> None:
    elsewhere = folder.parent / "elsewhere"
    save(elsewhere, notebook)
    folder.mkdir(parents=True)
    (folder / FILE).symlink_to(elsewhere / FILE)


@refused("is a link; links are not followed")
def link_to_itself(folder: Path, _: NotebookNode) -> None:
    folder.mkdir(parents=True)
    (folder / FILE).symlink_to(FILE)


@refused("the submission is a link to another place")
def folder_is_a_link(folder: Path, _: NotebookNode) -> None:
    folder.parent.mkdir(parents=True)
    folder.symlink_to(Path("..") / "good-0" / NAME)


@refused("is not a plain file")
def a_fifo(folder: Path, _: NotebookNode) -> None:
    folder.mkdir(parents=True)
    os.mkfifo(folder / FILE)


@refused("is a folder, not a notebook")
def a_folder_for_a_notebook(folder: Path, _: NotebookNode) -> None:
    (folder / FILE / "x").mkdir(parents=True)


@refused("there is no notebook demo-a.ipynb")
def empty_folder(folder: Path, _: NotebookNode) -> None:
    folder.mkdir(parents=True)


@refused("not a folder")
def a_file_for_the_folder(folder: Path, notebook: NotebookNode) -> None:
    save(folder.parent, notebook, name=NAME)


@refused("'../../good-1/demo-a/demo-a.ipynb', a place outside the archive")
def zip_that_leads_out(folder: Path, notebook: NotebookNode) -> None:
    zipped(folder, {FILE: notebook, "../../good-1/demo-a/demo-a.ipynb": notebook})


@refused("'/tmp/demo-a.ipynb', a place outside the archive")
def tar_with_an_absolute_name(folder: Path, notebook: NotebookNode) -> None:
    tarred(folder, {"/tmp/demo-a.ipynb": notebook})


@refused("has 2048 MB, more than the 128 MB")
def zip_bomb(folder: Path, _: NotebookNode) -> None:
    folder.mkdir(parents=True)
    with (
        zipfile.ZipFile(folder / "homework.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(FILE, "w", force_zip64=True) as file,
    ):
        block = bytes(1 << 20)
        for _ in range(64):
            file.write(block)
    forge_size(folder / "homework.zip", 64 << 20, 2 << 30)


@refused("homework.zip is damaged")
def half_a_zip(folder: Path, notebook: NotebookNode) -> None:
    zipped(folder, {FILE: notebook})
    data = (folder / "homework.zip").read_bytes()
    (folder / "homework.zip").write_bytes(data[: len(data) // 2])


@refused("is not the notebook of demo-a, 'Two small answers'.*'Another exercise'")
def of_another_assignment(folder: Path, _: NotebookNode) -> None:
    other = new_notebook(
        cells=[
            new_markdown_cell("# Another exercise\nWith cells that are called the same.", id="text-1"),
            new_code_cell("def convolve(image):\n    return image", id="q1-answer"),
            new_code_cell('grader.check("q1")', id="q1"),
        ]
    )
    save(folder, other)


# ------------------------------------------------------------------ files that are not as they should be


@graded(7, r"graded demo-a \(1\).ipynb: demo-a.ipynb is missing")
def downloaded_twice(folder: Path, notebook: NotebookNode) -> None:
    save(folder, notebook, name="demo-a (1).ipynb")
    save(folder / ".ipynb_checkpoints", new_notebook(), name="demo-a-checkpoint.ipynb")


@graded(7, "graded Übung 1.IPYNB: demo-a.ipynb is not a notebook: it is not valid JSON")
def a_copy_that_is_better(folder: Path, notebook: NotebookNode) -> None:
    hand(folder, b"<<<<<<< HEAD")
    save(folder, notebook, name="Übung 1.IPYNB")


@graded(7, "")
def zip_with_a_folder_in_it(folder: Path, notebook: NotebookNode) -> None:
    cell(notebook, "q1-answer").source = "from helper import linear"
    helper = "def linear(x, weight, bias):\n    return x @ weight.T + bias"
    zipped(
        folder, {"My homework/demo-a.ipynb": notebook, "My homework/helper.py": helper, "__MACOSX/._x": "-"}
    )


@graded(7, "")
def tar_gz(folder: Path, notebook: NotebookNode) -> None:
    tarred(folder, {"./demo-a.ipynb": notebook})


@graded(7, "huge.bin has 500 MB, more than the 64 MB")
def surrounded_by_oddities(folder: Path, notebook: NotebookNode) -> None:
    save(folder, notebook)
    sparse(folder / "huge.bin", 500 << 20)
    os.mkfifo(folder / "timestamp.txt")
    (folder / "tests").symlink_to("/")
    (folder / "data").symlink_to("data")
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as local:
        here = os.open(folder, os.O_PATH)
        local.bind(f"/proc/self/fd/{here}/socket")  # an address must be short
        os.close(here)
    (folder / "a name\nof two lines").write_text("x")
    (folder / os.fsdecode(b"latin-\xe9")).touch()
    os.link(folder / FILE, folder / "hard link")
    deep = folder
    for _ in range(30):
        deep = deep / "deep"
    deep.mkdir(parents=True)


@graded(7, "and all after it were left out: there are more than 1000 files")
def two_thousand_files(folder: Path, notebook: NotebookNode) -> None:
    save(folder, notebook)
    for number in range(2000):
        (folder / f"a{number:04}.txt").touch()


# ----------------------------------------------------------------- notebooks that are not as they should be


@graded(7, "")
def a_hundred_megabytes_of_outputs(folder: Path, notebook: NotebookNode) -> None:
    output = {"output_type": "stream", "name": "stdout", "text": "epoch 1, loss 0.693\n" * 5_000_000}
    cell(notebook, "code-2").outputs = [output]
    save(folder, notebook)


@graded(7, "demo-a.ipynb has something after its end")
def utf_16_with_a_tail(folder: Path, notebook: NotebookNode) -> None:
    text = json.dumps(notebook).replace("\n", "\r\n") + "\r\n]}"
    hand(folder, text.encode("utf-16"))


@graded(7, "is not all in UTF-8")
def latin_1(folder: Path, notebook: NotebookNode) -> None:
    cell(notebook, "q1-answer").source += "\n# für alle"
    save(folder, notebook, encoding="latin-1")


@graded(7, "old format 3")
def format_three(folder: Path, notebook: NotebookNode) -> None:
    cells = [dict(c) | {"input": c.source.splitlines(keepends=True)} for c in notebook.cells]
    for one in cells:
        del one["source"]
    save(folder, {"nbformat": 3, "metadata": {}, "worksheets": [{"cells": cells}]})


@graded(7, "q1-answer was not answered in its own cell; the cell that defines linear is used")
def no_ids_and_no_metadata(folder: Path, notebook: NotebookNode) -> None:
    for one in notebook.cells:
        one.metadata = NotebookNode()
        del one["id"]
    save(folder, notebook)


@graded(7, "the assignment's order is used")
def upside_down(folder: Path, notebook: NotebookNode) -> None:
    notebook.cells.reverse()
    save(folder, notebook)


@graded(7, "q1-answer was not answered in its own cell")
def answers_in_each_others_cells(folder: Path, notebook: NotebookNode) -> None:
    one, two = cell(notebook, "q1-answer"), cell(notebook, "q2-answer")
    one.source, two.source = two.source, one.source
    save(folder, notebook)


@graded(7, "q1-answer was not answered in its own cell; the cell that defines linear is used")
def answered_below_the_check(folder: Path, notebook: NotebookNode) -> None:
    answer = cell(notebook, "q1-answer")
    notebook.cells.insert(at(notebook, "q1") + 1, new_code_cell(f"%%time\n!true\n{answer.source}"))
    answer.source = released(folder)["q1-answer"]
    save(folder, notebook)


@graded(7, "q2-answer was answered in the cell of q1-answer; its stub is left out")
def both_in_one_cell(folder: Path, notebook: NotebookNode) -> None:
    one, two = cell(notebook, "q1-answer"), cell(notebook, "q2-answer")
    one.source += "\n\n" + two.source
    two.source = released(folder)["q2-answer"]
    save(folder, notebook)


@graded(7, "q1-answer was there 3 times; the last that is not the stub is used")
def three_copies_and_the_stub_last(folder: Path, notebook: NotebookNode) -> None:
    place = at(notebook, "q1-answer")
    wrong, stub = copy.deepcopy(notebook.cells[place]), copy.deepcopy(notebook.cells[place])
    wrong.source, stub.source = "def linear(x, weight, bias):\n    return x", released(folder)["q1-answer"]
    notebook.cells[place : place + 1] = [wrong, notebook.cells[place], stub]
    save(folder, notebook)


@graded(7, "q1-answer was a raw cell; it is read as code")
def the_wrong_type_of_cell(folder: Path, notebook: NotebookNode) -> None:
    cell(notebook, "q1-answer").cell_type = "raw"
    cell(notebook, "w1").cell_type = "code"
    save(folder, notebook)


@graded(3, "q1 was edited; the instructor's version is used")
def a_grader_of_their_own(folder: Path, notebook: NotebookNode) -> None:
    cell(notebook, "code-1").source += "\nimport math\n\nclass grader:\n    check = print"
    cell(notebook, "q1").source = "grader = None  # passed"
    cell(notebook, "q1").metadata["nbgrader"] |= {"points": 1000, "grade": False, "locked": False}
    cell(notebook, "q1-answer").source = "def linear(x, weight, bias):\n    return math.nan"
    save(folder, notebook)


@graded(7, "characters that Python cannot read")
def what_no_format_allows(folder: Path, notebook: NotebookNode) -> None:
    cell(notebook, "q1-answer").source = [None, *cell(notebook, "q1-answer").source.splitlines(True), 7]
    cell(notebook, "q2-answer").source += "\n# \ud800 \x00"
    cell(notebook, "code-2").id = cell(notebook, "q2-answer").id = 12345
    cell(notebook, "text-1").attachments = {"x.png": None, "y": {"image/png": 3}}
    notebook.cells[0:0] = [None, 7, [], {}, {"cell_type": "heading", "source": "x"}, {"source": None}]
    notebook.cells += [{"cell_type": "code", "source": "", "id": "q1-answer"}] * 100_000
    folder.mkdir(parents=True)
    text = json.dumps(notebook).replace('"nbformat": 4', '"nbformat": 1, "x": NaN, "nbformat": 4', 1)
    (folder / FILE).write_text(text.replace('"nbformat_minor"', f'"y": {"9" * 5000}, "nbformat_minor"', 1))


@graded(3, "")
def a_syntax_error(folder: Path, notebook: NotebookNode) -> None:
    cell(
        notebook, "q1-answer"
    ).source = "def linear(x, weight, bias):\n\treturn x @ weight.T\n        + bias("
    cell(notebook, "q2-answer").source += "\n\nimport asyncio\nawait asyncio.sleep(0)"
    save(folder, notebook)


@graded(0, "")
def untouched(folder: Path, notebook: NotebookNode) -> None:
    for name, source in released(folder).items():
        cell(notebook, name).source = source
    save(folder, notebook)


@graded(4, "q2-answer is missing; its stub stands in")
def an_answer_deleted(folder: Path, notebook: NotebookNode) -> None:
    del notebook.cells[at(notebook, "q2-answer")]
    save(folder, notebook)


# -------------------------------------------------------------------------------------- how they are made


def hand(folder: Path, data: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / FILE).write_bytes(data)


def zipped(folder: Path, files: dict[str, Any]) -> None:
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder / "homework.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content if isinstance(content, str) else json.dumps(content))


def tarred(folder: Path, files: dict[str, Any]) -> None:
    folder.mkdir(parents=True)
    with tarfile.open(folder / "homework.tar.gz", "w:gz") as archive:
        for name, content in files.items():
            data = json.dumps(content).encode()
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


def forge_size(path: Path, true: int, said: int) -> None:
    """Let the directory of a zip file announce another size."""
    data = path.read_bytes()
    start = data.rindex(b"PK\1\2")
    directory = data[start:].replace(true.to_bytes(4, "little"), said.to_bytes(4, "little"))
    path.write_bytes(data[:start] + directory)


def released(folder: Path) -> dict[str, str]:
    """The source of the released cells, by id."""
    path = folder.parents[2] / "release" / NAME / FILE
    return {one.id: one.source for one in nbformat.read(path, as_version=4).cells}


# ------------------------------------------------------------------------------------------- the class


@dataclass(frozen=True)
class Class:
    """A class of fifty, graded, and what its ten good ones got when they were alone."""

    course: Course
    records: dict[str, Record]
    alone: dict[str, Record]


def good(assignment: Assignment) -> dict[str, NotebookNode]:
    """Ten submissions as they should be: right, partly right, and the stub; one name is no plain ASCII."""
    answers: list[dict[str, tuple[str, ...]]] = [{}, {}]
    answers += [
        {question: answer.sources}
        for question in assignment.questions
        for answer in [*assignment.variants(question), *assignment.mutants(question)]
    ]
    notebooks = [submission_notebook(assignment, solutions(assignment) | one) for one in answers][:9]
    notebooks.append(submission_notebook(assignment, {}))
    names = [f"good-{number}" for number in range(9)] + ["Zoë O'Brien; drop table"]
    return dict(zip(names, notebooks, strict=True))


@pytest.fixture(scope="module")
def graded_class(built_course: Path, tmp_path_factory: pytest.TempPathFactory) -> Class:
    root = tmp_path_factory.mktemp("broken") / "course"
    shutil.copytree(built_course, root)
    course = Course.at(root)
    (assignment,) = find(root)
    for student, notebook in good(assignment).items():
        hand_in(course, student, notebook)
    prepared = prepare(course, NAME)
    few = course.students(NAME)
    alone = {r.student: r for r in grade_and_save(course, prepared, few, workers=2, seed=7)}
    for name, one in ODD.items():
        one.make(course.submission(name, NAME), right_notebook(assignment))
    everybody = course.students(NAME)
    graded = grade_and_save(course, prepared, everybody, workers=2, seed=7, force=True)
    return Class(course, {record.student: record for record in graded}, alone)


def test_there_are_forty_and_ten(graded_class: Class) -> None:
    assert len(ODD) == 40 and len(graded_class.alone) == 10
    assert set(graded_class.records) == ODD.keys() | graded_class.alone.keys()
    for student, record in graded_class.records.items():
        assert Record.read(graded_class.course.record(student, NAME)) == record


def test_the_good_ones_get_what_they_get_alone(graded_class: Class) -> None:
    def verdicts(records: dict[str, Record]) -> dict[str, Any]:
        return {
            student: (
                records[student].status,
                records[student].notes,
                [
                    (question, case.name, case.outcome, case.points, case.message)
                    for question, cases in records[student].questions.items()
                    for case in cases
                ],
            )
            for student in graded_class.alone
        }

    assert verdicts(graded_class.records) == verdicts(graded_class.alone)
    scores = sorted(record.score for record in graded_class.alone.values())
    assert scores[0] == 0 and scores[-1] == 7 and len(set(scores)) > 2


@pytest.mark.parametrize("name", ODD)
def test_an_odd_one_is_graded_as_it_was_meant_or_refused_in_a_line(graded_class: Class, name: str) -> None:
    record, expected = graded_class.records[name], ODD[name]
    assert (record.status, record.score) == (expected.status, expected.score), record.notes
    assert record.max_score == 7
    assert any(re.search(expected.note, note) for note in record.notes or [""]), record.notes
    assert all(note.isprintable() and len(note) < 250 for note in record.notes)
    text = (graded_class.course.autograded(name, NAME) / FILE).read_text(encoding="utf-8")
    assert len(text) < 2 << 20
    notebook = nbformat.reads(text, as_version=4)
    nbformat.validate(notebook)
    top = notebook.cells[0].source
    title = "could not be graded" if expected.status is Status.UNREADABLE else "was put right"
    assert (title in top) == bool(record.notes)


def test_what_has_not_changed_keeps_its_hash_and_what_has_does_not(graded_class: Class) -> None:
    course = graded_class.course
    prepared = prepare(course, NAME)
    for name in ("surrounded-by-oddities", "half-a-gigabyte", "a-fifo", "folder-is-a-link", "zip-bomb"):
        folder = course.submission(name, NAME)
        assert content_of(prepared, folder) == graded_class.records[name].content
    folder = course.submission("surrounded-by-oddities", NAME)
    (folder / "a name\nof two lines").write_text("y")
    assert content_of(prepared, folder) != graded_class.records["surrounded-by-oddities"].content


def test_nothing_of_the_files_around_gets_into_the_graded_folder(graded_class: Class) -> None:
    folder = graded_class.course.autograded_folder
    files = {path.name for path in folder.rglob("*") if not path.is_dir()}
    assert files == {FILE}


def test_nbgraders_commands_and_the_report_go_on(ready: Ready, graded_class: Class) -> None:
    """Feedback for all, fifty rows in the export, the report; and nbgrader's own way grades odd ones alike."""
    course = graded_class.course

    def nbgrader(*arguments: str) -> None:
        done = ready.run("nbgrader", *arguments, cwd=course.root)
        assert done.returncode == 0, done.stderr[-3000:]

    names = ["surrounded-by-oddities", "a-fifo", "half-a-gigabyte", "link-to-itself", "downloaded-twice"]
    for name in names:
        shutil.rmtree(course.autograded(name, NAME))
    nbgrader("autograde", NAME)
    for name in names:
        record = Record.read(course.record(name, NAME))
        assert record is not None and record.started >= graded_class.records[name].started
        assert (record.status, record.score) == (ODD[name].status, ODD[name].score)
        assert [path.name for path in course.autograded(name, NAME).iterdir()] == [FILE]

    nbgrader("generate_feedback", NAME)
    for student, record in graded_class.records.items():
        page = (course.root / "feedback" / student / NAME / f"{NAME}.html").read_text(encoding="utf-8")
        assert all(note in html.unescape(page) for note in record.notes)

    nbgrader("export", "--to", "grades.csv")
    with (course.root / "grades.csv").open(encoding="utf-8") as file:
        rows = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert rows == {student: record.score for student, record in graded_class.records.items()}

    output = course.root / "report.html"
    result = CliRunner().invoke(report, ["--course", str(course.root), "--output", str(output)])
    assert result.exit_code == 0
    assert all(html.escape(student) in output.read_text() for student in ODD)


@pytest.mark.parametrize("name", ["two\nlines", "\udcff", "line\u2028separator"])
def test_a_folder_whose_name_is_no_students_id_is_left_out_and_said_in_the_end(
    course: Course, name: str
) -> None:
    (assignment,) = find(course.root)
    for student in (name, "ada"):
        hand_in(course, student, right_notebook(assignment))
    (course.submitted_folder / "read me.txt").write_text("No student.")
    (course.submitted_folder / ".ipynb_checkpoints" / NAME).mkdir(parents=True)
    result = CliRunner().invoke(grade, [NAME, "--course", str(course.root), "--workers", "1"])
    assert "7 / 7" in result.output and isinstance(result.exception, UserError)
    assert "can be no student's id" in str(result.exception) and "\n" not in str(result.exception)
    with Gradebook(course.gradebook) as gradebook:
        assert [student.id for student in gradebook.students] == ["ada"]


@pytest.mark.parametrize("name", [".hidden", "x" * 250, " space ", "é" * 120, "a\xa0b", "[x]"])
def test_nearly_every_name_of_a_folder_is_a_students_id(course: Course, name: str) -> None:
    (assignment,) = find(course.root)
    for student in (name, "ada"):
        hand_in(course, student, right_notebook(assignment))
    assert sorted(course.students(NAME)) == sorted([name, "ada"])
    records = {r.student: r for r in grade_and_save(course, prepare(course, NAME), course.students(NAME))}
    assert Record.read(course.record(name, NAME)) == records[name] and records[name].score == 7

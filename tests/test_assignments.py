"""Every assignment: its tests are proved, and the solution and the stub graded by all four ways."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from autograder import execute
from autograder.build.build import check_course
from autograder.build.otter_zip import otter_zip
from autograder.build.source import Assignment, find
from autograder.build.submission import solutions, submission_notebook
from autograder.checks.contract import Outcome
from autograder.grade.course import Course
from autograder.grade.record import Record
from autograder.validate import blind
from tests.conftest import REPOSITORY, hand_in
from tests.ready import Ready

ASSIGNMENTS = {assignment.name: assignment for assignment in find(REPOSITORY)}
POINTS = 16

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Place:
    """An assignment, a process that has what it imports, and a folder."""

    assignment: Assignment
    ready: Ready
    folder: Path


@dataclass(frozen=True)
class Graded:
    """A class of one assignment, graded by the command line."""

    course: Course
    records: dict[str, Record]


@pytest.fixture(scope="module", params=list(ASSIGNMENTS))
def place(
    request: pytest.FixtureRequest, ready: Ready, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Place]:
    """One of the assignments."""
    name = request.param
    with ready.with_assignment(name) as process:
        yield Place(ASSIGNMENTS[name], process, tmp_path_factory.mktemp(name))


@pytest.fixture(scope="module")
def graded(place: Place) -> Graded:
    """The solution and the stub."""
    name, course = place.assignment.name, Course.at(REPOSITORY, place.folder)
    for student, notebook in _class(place.assignment):
        hand_in(course, student, notebook, name)
    options = ["--work", str(place.folder), "--workers", "2"]
    run = place.ready.run("autograder.cli", "grade", name, *options, cwd=REPOSITORY)
    assert run.returncode == 0, run.stderr
    records = {p.stem: Record.read(p) for p in (course.records / name).glob("*.json")}
    return Graded(course, {student: record for student, record in records.items() if record})


def _class(assignment: Assignment) -> Iterator[tuple[str, NotebookNode]]:
    yield "solution", submission_notebook(assignment, solutions(assignment))
    yield "stub", submission_notebook(assignment, {})


def lost(record: Record, question: str) -> list[str]:
    """What went wrong in a question, for the assertion's message."""
    return [
        f"{c.name}: {c.outcome}: {c.message}{c.detail}"
        for c in record.questions[question]
        if c.outcome != Outcome.PASSED
    ]


def test_the_tests_are_proved_on_one_seed(place: Place, pytestconfig: pytest.Config) -> None:
    """Every question: solution, alone, stub, every variant and every curated mutant reach their bars."""
    assignment, proof = place.assignment, place.folder / "proof.json"
    options = ["--smoke", "--workers", "1", "--json", str(proof)]
    options += ["--force"] * pytestconfig.getoption("--prove-anew")
    run = place.ready.run("autograder.cli", "validate", assignment.name, *options, cwd=REPOSITORY)
    assert run.returncode == 0, run.stderr
    questions = json.loads(proof.read_text())["assignments"][assignment.name]["questions"]
    assert len(assignment.written) == 1
    assert sum(one["points"] for one in questions.values()) == POINTS
    assert set(questions) == set(assignment.questions)
    for question, one in questions.items():
        assert one["variants"]["accepted"] == len(assignment.variants(question)) >= 3
        assert one["mutants"]["killed"] == len(assignment.mutants(question)) >= 6


def test_strangers_answers_fare_no_worse_where_something_changed(
    place: Place, pytestconfig: pytest.Config
) -> None:
    """Those of the questions whose tests, or what these ask for, are not those of the committed proof."""
    assignment, proof = place.assignment, place.folder / "blind.json"
    committed = REPOSITORY / "docs" / "blind.json"
    if not committed.exists():
        pytest.skip("there is no proof yet to be no worse than; make blind writes it")
    proved = json.loads(committed.read_text())["assignments"].get(assignment.name, {"questions": {}})
    before = {q: one["blind"] for q, one in proved["questions"].items()}
    anew = pytestconfig.getoption("--prove-anew")
    changed = [
        question
        for question, then in before.items()
        if anew or then["made_of"] != blind.made_of(assignment, question)
    ]
    if not changed:
        return
    options = ["--blind", "--seeds", "1", "--trained-seeds", "1", "--workers", "1", "--json", str(proof)]
    options += [word for question in changed for word in ("--question", question)]
    run = place.ready.run("autograder.cli", "validate", assignment.name, *options, cwd=REPOSITORY)
    assert proof.exists(), run.stderr
    for question, one in json.loads(proof.read_text())["assignments"][assignment.name]["questions"].items():
        now, then = one["blind"], before[question]
        assert set(now["refused"]) <= set(then["refused"]), (question, now["refused"])
        assert set(now["survivors"]) <= set(then["survivors"]), (question, now["survivors"])


def test_the_solution_gets_full_marks(graded: Graded) -> None:
    record = graded.records["solution"]
    assert record.max_score == POINTS
    assert {q: lost(record, q) for q in record.questions} == {q: [] for q in record.questions}


def test_the_stub_gets_nothing_and_is_told_so(graded: Graded) -> None:
    record = graded.records["stub"]
    assert record.score == 0
    assert {c.outcome for cases in record.questions.values() for c in cases} == {Outcome.NOT_ATTEMPTED}


def test_what_is_committed_is_what_the_sources_give() -> None:
    assert check_course(REPOSITORY) == []


def scores(notebook: NotebookNode) -> tuple[float, float, set[str]]:
    """Points earned, points there are, and the outcomes, as the checks in a notebook reported them."""
    reports = execute.checks(notebook).values()
    outcomes = {case["outcome"] for report in reports for case in report["cases"]}
    return sum(r["points"] for r in reports), sum(r["max_points"] for r in reports), outcomes


def test_the_solution_notebook_as_it_is_committed_shows_full_marks(place: Place) -> None:
    name = place.assignment.name
    notebook = nbformat.read(REPOSITORY / "solutions" / name / f"{name}.ipynb", as_version=4)
    assert scores(notebook) == (POINTS, POINTS, {"passed"})
    assert list(execute.errors(notebook)) == []


def test_a_student_who_does_nothing_reads_not_attempted_and_no_traceback(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = place.assignment.name
    folder = shutil.copytree(REPOSITORY / "release" / name, tmp_path / name)
    notebook = nbformat.read(folder / f"{name}.ipynb", as_version=4)
    monkeypatch.setenv("JUPYTER_PATH", place.ready.kernels(tmp_path / "jupyter")["JUPYTER_PATH"])
    execute.run_notebook(notebook, folder)
    earned, _, outcomes = scores(notebook)
    assert (earned, outcomes) == (0, {"not attempted"})
    assert [str(raised) for raised in execute.errors(notebook)] == []


def test_otter_run_agrees(place: Place, tmp_path: Path) -> None:
    assignment = place.assignment
    (tmp_path / "autograder.zip").write_bytes(otter_zip(assignment))
    variables = os.environ | place.ready.kernels(tmp_path / "jupyter")
    found = {}
    for kind, answers in (("solution", solutions(assignment)), ("stub", {})):
        folder = tmp_path / kind
        folder.mkdir()
        nbformat.write(submission_notebook(assignment, answers), folder / "submission.ipynb")
        words = ["otter", "run", "-a", "../autograder.zip", "submission.ipynb"]
        run = place.ready.run(*words, cwd=folder, env=variables)
        assert run.returncode == 0, run.stderr
        tests = json.loads((folder / "results.json").read_text())["tests"]
        found[kind] = (
            sum(test.get("score", 0) for test in tests),
            sum(test.get("max_score", 0) for test in tests),
        )
    assert found == {"solution": (POINTS, POINTS), "stub": (0, POINTS)}


def test_nbgrader_autograde_agrees(place: Place, graded: Graded) -> None:
    name, work = place.assignment.name, place.folder / "nbgrader"
    for student, notebook in _class(place.assignment):
        hand_in(Course.at(REPOSITORY, work), student, notebook, name)
    folders = ("submitted", "autograded", "release")
    settings = [f"--CourseDirectory.{folder}_directory={work / folder}" for folder in folders]
    settings.append(f"--CourseDirectory.db_url=sqlite:///{work / 'gradebook.db'}")
    export = ["export", "--to", str(work / "grades.csv")]
    for command in (["generate_assignment", name], ["autograde", name], export):
        run = place.ready.run("nbgrader", *command, *settings, cwd=REPOSITORY)
        assert run.returncode == 0, run.stderr
    with (work / "grades.csv").open() as file:
        found = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert found == {student: graded.records[student].score for student in ("solution", "stub")}


def test_the_faults_of_the_field_are_where_the_page_says() -> None:
    """Each mutant that `docs/coverage.md` names is one of the question's."""
    page = (REPOSITORY / "docs" / "coverage.md").read_text(encoding="utf-8")
    named = re.findall(r"`(\d\w-[a-z-]+) (q\d) ([^`]+)`", page)
    assert len(named) > 50
    missing = [
        (name, question, mutant)
        for name, question, mutant in named
        if mutant not in {one.name for one in ASSIGNMENTS[name].mutants(question)}
    ]
    assert not missing

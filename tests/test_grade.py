"""A class, graded for real: processes, gradebook, feedback; and nbgrader's own commands agree."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from traitlets.config import PyFileConfigLoader

from autograder.build.source import find
from autograder.build.submission import solutions, submission_notebook
from autograder.checks.contract import Outcome
from autograder.errors import UserError
from autograder.grade import local
from autograder.grade.commands import grade
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.notebook import NOT_RUN_BEFORE, for_student
from autograder.grade.record import Record, Status
from autograder.nbgrader.feedback import NOT_REPEATED, OutputsAfterHiddenCases
from autograder.report.commands import report
from autograder.worker.processes import children, descendants, running
from tests.conftest import hand_in, right_notebook, wait_until_gone
from tests.ready import Ready

pytestmark = pytest.mark.usefixtures("lent")

NAME = "demo-a"
DIES = "def linear(x, weight, bias):\n    import os\n    os._exit(0)"
LOOPS = "def linear(x, weight, bias):\n    while True:\n        pass"
SLOW = "def linear(x, weight, bias):\n    import time\n    time.sleep(2)\n    return x"
EXITS = "import sys\nsys.exit(0)"
TOP_LOOP = "while True:\n    pass"
FORGED = """
import sys, autograder.checks.contract, otter
sys.displayhook(100)
def linear(x, weight, bias):
    class Yes:
        shape = (2, 4)
        def __eq__(self, other): return True
        def __sub__(self, other): return self
    return Yes()
"""

TELLS = "def standardise(table):\n    raise KeyError('what linear was called with')"


@pytest.fixture(scope="module")
def graded(built_course: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Course, dict[str, Record]]:
    """A class with everything in it, graded once."""
    root = tmp_path_factory.mktemp("class") / "course"
    shutil.copytree(built_course, root)
    course = Course.at(root)
    (assignment,) = find(root)
    hand_in(course, "solution", right_notebook(assignment))
    hand_in(course, "stub", submission_notebook(assignment, {}))
    for kind, answers in (("variant", assignment.variants), ("mutant", assignment.mutants)):
        for question in assignment.questions:
            for answer in answers(question):
                notebook = submission_notebook(assignment, solutions(assignment) | {question: answer.sources})
                hand_in(course, f"{kind} {question} {answer.name}", notebook)
    for student, source in {
        "dies": DIES,
        "loops": LOOPS,
        "exits": EXITS,
        "loops at the top": TOP_LOOP,
        "forges": FORGED,
    }.items():
        hand_in(course, student, right_notebook(assignment, {"q1": source}))
    hand_in(course, "tells", right_notebook(assignment, {"q2": TELLS}))
    hand_in(course, "broken", '{"cells": [')
    (course.submission("empty", NAME)).mkdir(parents=True)
    prepared = prepare(replace(course, all_cells=True), NAME)
    records = {r.student: r for r in grade_and_save(course, prepared, course.students(NAME), workers=2)}
    return course, records


def test_the_solution_and_every_variant_get_full_marks(graded: tuple[Course, dict[str, Record]]) -> None:
    _, records = graded
    right = [name for name in records if name.startswith(("solution", "variant"))]
    assert len(right) >= 4
    assert {name: records[name].score for name in right} == dict.fromkeys(right, 7)


def test_the_stub_is_not_attempted_and_gets_nothing(graded: tuple[Course, dict[str, Record]]) -> None:
    _, records = graded
    outcomes = {case.outcome for cases in records["stub"].questions.values() for case in cases}
    assert records["stub"].score == 0 and outcomes == {Outcome.NOT_ATTEMPTED}
    assert records["stub"].unattempted == ["q1-answer", "q2-answer", "w1"]


def test_every_mutant_loses_points_with_its_diagnosis(graded: tuple[Course, dict[str, Record]]) -> None:
    course, records = graded
    (assignment,) = find(course.root)
    for question in assignment.questions:
        for mutant in assignment.mutants(question):
            cases = records[f"mutant {question} {mutant.name}"].questions[question]
            assert sum(case.points for case in cases) < sum(case.max_points for case in cases)
            assert mutant.diagnosis in {case.diagnosis for case in cases}


@pytest.mark.parametrize("student", ["dies", "loops", "exits", "loops at the top", "forges"])
def test_a_bad_answer_costs_its_own_question_only(
    graded: tuple[Course, dict[str, Record]], student: str
) -> None:
    _, records = graded
    record = records[student]
    assert record.status is Status.GRADED
    assert (record.question_score("q1"), record.question_score("q2")) == (0, 3)
    assert all(case.message and case.outcome is not Outcome.ERROR for case in record.questions["q1"])


def test_time_and_death_are_named(graded: tuple[Course, dict[str, Record]]) -> None:
    _, records = graded
    assert "10 s" in records["loops"].questions["q1"][0].message
    assert records["dies"].questions["q1"][0].diagnosis == "process-ended"


@pytest.mark.parametrize(("student", "why"), [("broken", "not valid JSON"), ("empty", "no notebook")])
def test_what_cannot_be_read_gets_a_record(
    graded: tuple[Course, dict[str, Record]], student: str, why: str
) -> None:
    course, records = graded
    assert records[student].status is Status.UNREADABLE and records[student].score == 0
    assert why in records[student].notes[-1]
    assert (course.autograded(student, NAME) / f"{NAME}.ipynb").exists()


def test_records_say_what_is_needed_to_grade_again(graded: tuple[Course, dict[str, Record]]) -> None:
    course, records = graded
    data = json.loads(course.record("solution", NAME).read_text())
    assert data["seed"] and data["sandbox"] == "jail" and data["environment"]["torch"]
    assert Record.read(course.record("solution", NAME)) == records["solution"]
    again = next(
        iter(grade_and_save(course, prepare(course, NAME), ["solution"], force=True, seed=data["seed"]))
    )
    assert again.content == data["content"]
    assert [(c.name, c.outcome, c.message) for c in again.questions["q1"]] == [
        (c.name, c.outcome, c.message) for c in records["solution"].questions["q1"]
    ]


def test_the_gradebook_says_what_the_records_say(graded: tuple[Course, dict[str, Record]]) -> None:
    course, records = graded
    with Gradebook(course.gradebook) as gradebook:
        for student, record in records.items():
            submission = gradebook.find_submission_notebook(NAME, NAME, student)
            scores = {grade.name: grade.auto_score for grade in submission.grades}
            assert {q: scores[q] for q in record.questions} == {
                q: record.question_score(q) for q in record.questions
            }
        solution = gradebook.find_submission_notebook(NAME, NAME, "solution")
        assert [g.name for g in solution.grades if g.needs_manual_grade] == ["w1"]
        assert solution.max_score == 11
        stub = gradebook.find_submission_notebook(NAME, NAME, "stub")
        assert {c.name: c.auto_comment for c in stub.comments} == dict.fromkeys(
            ("q1-answer", "q2-answer", "w1"), "No response."
        )
        mutant = gradebook.find_submission_notebook(NAME, NAME, "mutant q1 forgot-bias")
        assert "The bias is missing" in next(c.comment for c in mutant.comments if c.name == "q1-answer")


def test_the_executed_notebook_shows_outputs_and_verdicts(graded: tuple[Course, dict[str, Record]]) -> None:
    course, _ = graded
    notebook = nbformat.read(course.autograded("mutant q1 forgot-bias", NAME) / f"{NAME}.ipynb", as_version=4)
    cells = {cell.id: cell for cell in notebook.cells}
    verdict = cells["q1"].outputs[0].data
    assert "✗" in verdict["text/plain"] and "The bias is missing" in verdict["text/html"]
    assert "torch.Size([2, 4])" in cells["code-2"].outputs[0].text
    assert "hidden case 2" in verdict["text/html"] and "test_a_wide_layer" not in json.dumps(notebook)
    assert 'split="hidden"' not in json.dumps(notebook) and "wide_inputs" not in json.dumps(notebook)


def test_what_came_after_a_hidden_case_is_for_the_instructor(
    graded: tuple[Course, dict[str, Record]],
) -> None:
    """q1 has a hidden case: from then on, what the student's code says may be what that case sent to it."""
    course, records = graded
    record = records["tells"]
    assert all("what linear was called with" in case.message for case in record.questions["q2"])
    public, hidden = for_student(record, "q2")
    assert public.message.startswith("Your code raised KeyError. Run this check in your own notebook")
    assert hidden.message == "Your code raised KeyError on inputs that the public cases do not have."
    notebook = nbformat.read(course.autograded("tells", NAME) / f"{NAME}.ipynb", as_version=4)
    assert "torch.Size([2, 4])" in json.dumps(notebook)
    for_students, _ = OutputsAfterHiddenCases()(notebook, {})
    cells = {cell.id: cell for cell in for_students.cells}
    assert cells["code-2"].outputs[0].text == f"{NOT_REPEATED}\n"
    assert "KeyError" in json.dumps(cells["q2"].outputs)
    shown = json.dumps([cell.get("outputs", []) for cell in for_students.cells])
    assert "torch.Size" not in shown and "what linear was" not in shown


def test_what_has_not_changed_is_not_graded_again(course: Course) -> None:
    (assignment,) = find(course.root)
    for student in ("ada", "carl"):
        hand_in(course, student, right_notebook(assignment))
    prepared = prepare(course, NAME)
    first = {r.student: r for r in grade_and_save(course, prepared, ["ada", "carl"])}
    hand_in(course, "carl", right_notebook(assignment, {"q1": "def linear(x, weight, bias):\n    return x"}))
    second = {r.student: r for r in grade_and_save(course, prepared, ["ada", "carl"])}
    assert second["ada"] == first["ada"] and second["carl"].score == 3


def test_the_same_work_handed_in_again_is_not_graded_again_but_counts_as_of_now(course: Course) -> None:
    """nbgrader tells by these two files which submission a feedback is for."""
    (assignment,) = find(course.root)
    prepared = prepare(course, NAME)
    for hour, secret in ((10, "abc"), (12, "def")):
        stamp = f"2026-11-23 {hour}:00:00.000000 UTC"
        folder = hand_in(course, "ada", right_notebook(assignment)).parent
        (folder / "timestamp.txt").write_text(stamp)
        (folder / "submission_secret.txt").write_text(secret)
        assert len(list(grade_and_save(course, prepared, ["ada"]))) == 1
        kept = course.autograded("ada", NAME)
        assert (kept / "timestamp.txt").read_text() == stamp
        assert (kept / "submission_secret.txt").read_text() == secret
        with Gradebook(course.gradebook) as gradebook:
            assert gradebook.find_submission(NAME, "ada").timestamp.hour == hour
    assert course.record("ada", NAME).stat().st_mtime < (kept / "timestamp.txt").stat().st_mtime


def test_a_mark_set_by_hand_stays(course: Course) -> None:
    (assignment,) = find(course.root)
    hand_in(course, "ada", right_notebook(assignment))
    prepared = prepare(course, NAME)
    list(grade_and_save(course, prepared, ["ada"]))
    with Gradebook(course.gradebook) as gradebook:
        grades = {g.name: g for g in gradebook.find_submission_notebook(NAME, NAME, "ada").grades}
        grades["w1"].manual_score, grades["w1"].needs_manual_grade = 3, False
        gradebook.db.commit()
    list(grade_and_save(course, prepared, ["ada"], force=True))
    with Gradebook(course.gradebook) as gradebook:
        assert gradebook.find_submission_notebook(NAME, NAME, "ada").score == 10


class Nbgrader:
    """nbgrader's commands in a course."""

    def __init__(self, ready: Ready, course: Course) -> None:
        self.ready, self.course = ready, course

    def __call__(self, *arguments: str) -> None:
        done = self.ready.run("nbgrader", *arguments, cwd=self.course.root)
        assert done.returncode == 0, done.stderr

    def export(self) -> dict[str, float]:
        """The scores."""
        self("export", "--to", "grades.csv")
        with (self.course.root / "grades.csv").open() as file:
            return {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}


@pytest.fixture
def nbgrader(ready: Ready, course: Course) -> Nbgrader:
    return Nbgrader(ready, course)


@pytest.mark.slow
def test_nbgraders_own_commands_do_the_same(course: Course, nbgrader: Nbgrader) -> None:
    """generate_assignment, autograde, generate_feedback, export: by nbgrader, on the same class."""
    (assignment,) = find(course.root)
    released = {
        p.relative_to(course.root): p.read_bytes()
        for p in (course.root / "release" / NAME).rglob("*")
        if p.is_file()
    }
    shutil.rmtree(course.root / "release" / NAME)
    nbgrader("generate_assignment", NAME)
    assert {
        p.relative_to(course.root): p.read_bytes()
        for p in (course.root / "release" / NAME).rglob("*")
        if p.is_file()
    } == released

    wrong = "def linear(x, weight, bias):\n    return x @ weight.T"
    hand_in(course, "ada", right_notebook(assignment))
    hand_in(course, "carl", right_notebook(assignment, {"q1": wrong}))
    hand_in(course, "dorothy", '{"cells": [')
    hand_in(course, "emmy", right_notebook(assignment), name="renamed")
    nbgrader("autograde", NAME)
    by_nbgrader = nbgrader.export()
    list(grade_and_save(course, prepare(course, NAME), course.students(NAME), force=True))
    assert nbgrader.export() == by_nbgrader == {"ada": 7, "carl": 3, "dorothy": 0, "emmy": 7}

    nbgrader("generate_feedback", NAME)
    page = (course.root / "feedback" / "carl" / NAME / f"{NAME}.html").read_text()
    assert "The bias is missing" in page and "wide_inputs" not in page
    assert NOT_RUN_BEFORE.strip() in page and "torch.Size" not in page
    files = {p.name for p in (course.root / "feedback" / "carl" / NAME).rglob("*") if p.is_file()}
    assert files == {f"{NAME}.html"}


def warm_processes() -> set[int]:
    """Those that this process has started and not ended."""
    mine = [pid for pid in children(os.getpid()) if running(pid)]
    return {pid for pid in mine if b"autograder.worker.warm" in Path(f"/proc/{pid}/cmdline").read_bytes()}


@pytest.mark.slow
def test_the_formgraders_buttons_do_the_same(course: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    """Generate, Autograde and Generate feedback, as the formgrader calls them."""
    monkeypatch.setattr(local, "standing_by", {})  # a warm process of its own, to be killed
    (assignment,) = find(course.root)
    config = PyFileConfigLoader("nbgrader_config.py", path=str(course.root)).load_config()
    config.CourseDirectory.root = str(course.root)
    api = NbGraderAPI(config=config)
    lent = warm_processes()
    assert api.generate_assignment(NAME)["success"]
    hand_in(course, "ada", right_notebook(assignment, {"q1": DIES}))
    hand_in(course, "carl", right_notebook(assignment))
    assert api.autograde(NAME, "ada")["success"]
    (warm,) = warm_processes() - lent
    assert api.autograde(NAME, "carl")["success"]
    assert warm_processes() - lent == {warm}  # the second click finds it
    os.kill(warm, signal.SIGKILL)
    assert api.autograde(NAME, "carl")["success"]
    assert len(warm_processes() - lent - {warm}) == 1
    assert api.get_submission(NAME, "carl")["score"] == 7
    assert api.generate_feedback(NAME, "ada")["success"]
    submission = api.get_submission(NAME, "ada")
    assert (submission["score"], submission["max_score"], submission["needs_manual_grade"]) == (3, 11, True)
    assert (course.root / "feedback" / "ada" / NAME / f"{NAME}.html").exists()


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_a_grader_that_is_stopped_is_finished_by_the_same_command(
    ready: Ready, course: Course, nbgrader: Nbgrader, how: signal.Signals
) -> None:
    (assignment,) = find(course.root)
    for number in range(6):
        hand_in(course, f"student {number}", right_notebook(assignment, {"q1": SLOW} if number % 2 else {}))
    first = ready.start("autograder.cli", "grade", NAME, cwd=course.root)
    records = course.records / NAME
    deadline = time.monotonic() + 240
    while time.monotonic() < deadline and not list(records.glob("*.json")):
        time.sleep(0.1)
    started = list(processes_of(first.pid))
    before = {path.name: path.read_text() for path in records.glob("*.json")}
    first.send_signal(how)
    _, message = first.communicate()
    assert before and len(before) < 6 and "Traceback" not in message
    if how is signal.SIGINT:
        assert first.returncode == 130 and "the same command goes on" in message
    wait_until_gone(started)
    assert ready.run("autograder.cli", "grade", NAME, cwd=course.root).returncode == 0
    after = {path.name: path.read_text() for path in records.glob("*.json")}
    assert len(after) == 6 and {name: after[name] for name in before} == before
    assert nbgrader.export() == {f"student {n}": 3 if n % 2 else 7 for n in range(6)}


def processes_of(pid: int) -> Iterator[int]:
    yield from (child for child in descendants(pid) if child != pid)


def test_the_command_line(course: Course) -> None:
    (assignment,) = find(course.root)
    hand_in(course, "ada", right_notebook(assignment))
    arguments = [
        NAME,
        "--course",
        str(course.root),
        "--json",
        str(course.root / "out.json"),
        "--workers",
        "1",
    ]
    result = CliRunner().invoke(grade, arguments, catch_exceptions=False)
    assert result.exit_code == 0 and "7 / 7" in result.output
    data = json.loads((course.root / "out.json").read_text())
    (row,) = data["submissions"]
    assert data["assignment"] == NAME
    assert (
        set(row) == {"student", "score", "max_score", "status", "seconds", "record"}
        and Path(row["record"]).exists()
    )
    page = course.root / "report.html"
    result = CliRunner().invoke(
        report, ["--course", str(course.root), "--output", str(page)], catch_exceptions=False
    )
    assert result.exit_code == 0 and "ada" in page.read_text()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["grade", "nope"], "no such assignment"),
        (["grade", NAME], "no submissions"),
        (["grade", NAME, "--course", "/nowhere"], "not a course"),
        (["report"], "no records"),
    ],
)
def test_bad_input_gets_one_line_and_status_1(
    ready: Ready, course: Course, arguments: list[str], message: str
) -> None:
    result = ready.run("autograder.cli", *arguments, cwd=course.root)
    assert result.returncode == 1 and message in result.stderr and "Traceback" not in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_a_release_that_is_out_of_date_is_not_graded(course: Course) -> None:
    path = course.root / "source" / NAME / "tests" / "q2.py"
    text = path.read_text()
    assert "points=2" in text and "points = 3" in text
    path.write_text(text.replace("points=2", "points=5").replace("points = 3", "points = 6"))
    with pytest.raises(UserError, match="older than source/demo-a"):
        prepare(course, NAME)


def test_help_names_every_command_without_importing_it() -> None:
    code = "import sys, autograder.cli as c\ntry: c.main(['--help'])\nfinally: print('torch' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.stdout.strip().endswith("False")
    assert all(name in result.stdout for name in ("build", "check", "data", "grade", "report"))


def test_wrong_usage_is_status_2() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "autograder.cli", "grade", "--nope"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 2 and "Traceback" not in result.stderr

"""An assignment that changes after it was graded, and a release that is older than its tests."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

from autograder.build.build import build_course
from autograder.build.source import find
from autograder.errors import UserError
from autograder.grade.commands import grade
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.gradebook import GradebookWriter
from tests.conftest import hand_in, right_notebook
from tests.faults import FORGOT_BIAS
from tests.ready import Ready
from tests.test_three_ways import button

pytestmark = pytest.mark.usefixtures("lent")

NAME = "demo-a"


def ours(course: Course, *options: str) -> str:
    """What ``autograder grade`` says; raises what it ends with."""
    arguments = [NAME, "--course", str(course.root), "--workers", "1", *options]
    return CliRunner().invoke(grade, arguments, catch_exceptions=False).output


def cells(course: Course) -> dict[str, dict[str, tuple[float | None, float | None, float]]]:
    """The marks in the gradebook, by student and cell."""
    with Gradebook(course.gradebook) as gradebook:
        return {
            one.student.id: {g.name: (g.auto_score, g.manual_score, g.max_score) for g in one.grades}
            for one in gradebook.notebook_submissions(NAME, NAME)
        }


def mark(course: Course, student: str, cell: str, score: float) -> None:
    with Gradebook(course.gradebook) as gradebook:
        grade = gradebook.find_grade(cell, NAME, NAME, student)
        grade.manual_score, grade.needs_manual_grade = score, False
        gradebook.db.commit()


def rebuild(course: Course) -> None:
    build_course(course.root, (), solutions=False)


def edit(course: Course, change: Callable[[str], str]) -> None:
    path = course.root / "source" / NAME / f"{NAME}.py"
    before = path.read_text()
    path.write_text(change(before))
    assert path.read_text() != before
    rebuild(course)


def without_q2(course: Course) -> None:
    for folder in ("tests", "variants", "mutants"):
        (course.root / "source" / NAME / folder / "q2.py").unlink()
    edit(
        course,
        lambda text: (
            text[: text.index("# %% [markdown]\n# ## q2")] + text[text.index("# %% [markdown]\n# ## w1") :]
        ),
    )


@pytest.fixture
def graded(course: Course) -> Course:
    """Two submissions, one of them marked by hand."""
    (assignment,) = find(course.root)
    hand_in(course, "ada", right_notebook(assignment))
    hand_in(course, "carl", right_notebook(assignment, {"q1": FORGOT_BIAS}))
    list(grade_and_save(course, prepare(course, NAME), ["ada", "carl"]))
    mark(course, "ada", "w1", 3)
    return course


def test_a_question_that_is_gone_costs_nothing_before_it_was_said(graded: Course) -> None:
    course = graded
    without_q2(course)
    before, record = cells(course), course.record("ada", NAME).read_text()
    with pytest.raises(
        UserError, match="q2 is gone: its 3 points count no longer, of which 2 submissions have 6"
    ) as error:
        ours(course)
    assert "--new-version" in str(error.value) and "\n" not in str(error.value)
    assert cells(course) == before and course.record("ada", NAME).read_text() == record
    assert not list(course.records.glob("*.csv"))

    ours(course, "--new-version")
    assert cells(course) == {
        "ada": {"q1": (4, None, 4), "w1": (None, 3, 4)},
        "carl": {"q1": (0, None, 4), "w1": (None, None, 4)},
    }
    (kept,) = course.records.glob("*.csv")
    assert kept.stat().st_mode & 0o007 == 0
    with kept.open() as file:
        rows = {(row["student"], row["cell"]): row for row in csv.DictReader(file)}
    assert rows["ada", "q2"]["auto_score"] == "3.0" and rows["ada", "w1"]["manual_score"] == "3.0"
    assert "The bias is missing" in rows["carl", "q1-answer"]["comment"]
    ours(course)  # and it is settled
    assert [path.name for path in course.records.glob("*.csv")] == [kept.name]


@pytest.mark.slow
def test_nbgraders_commands_say_so_in_one_line_and_change_nothing(ready: Ready, graded: Course) -> None:
    course = graded
    without_q2(course)
    before = cells(course)
    for command in ("autograde", "generate_assignment"):
        done = ready.run("nbgrader", command, NAME, "--force", cwd=course.root)
        errors = [line for line in done.stderr.splitlines() if "ERROR" in line]
        assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr
        assert len(errors) == 1 and "q2 is gone" in errors[0] and "--new-version" in errors[0], errors
    clicked = button(course).autograde(NAME, "ada")
    assert not clicked["success"] and "q2 is gone" in clicked["log"]
    assert cells(course) == before
    ours(course, "--new-version")
    done = ready.run("nbgrader", "autograde", NAME, "--force", cwd=course.root)
    assert done.returncode == 0 and cells(course)["ada"] == {"q1": (4, None, 4), "w1": (None, 3, 4)}, (
        done.stderr
    )


def test_a_mark_by_hand_above_what_a_question_is_worth_now_is_said_first(graded: Course) -> None:
    course = graded
    edit(
        course,
        lambda text: text.replace("#     points: 4", "#     points: 2").replace("2 points:", "1 point:"),
    )
    with pytest.raises(
        UserError, match="w1 is worth 2 points and was worth 4: 1 submission has more by hand"
    ):
        ours(course)
    ours(course, "--new-version")
    assert cells(course)["ada"]["w1"] == (None, 2, 2)


def test_a_new_question_and_new_points_are_taken_up_without_a_word(course: Course) -> None:
    (assignment,) = find(course.root)
    whole = course.root / "whole"
    shutil.copytree(course.root / "source" / NAME, whole)
    without_q2(course)
    hand_in(course, "ada", right_notebook(find(course.root)[0]))
    hand_in(course, "late to come", right_notebook(find(course.root)[0]))
    ours(course)
    mark(course, "ada", "w1", 3)
    with Gradebook(course.gradebook) as gradebook:
        gradebook.add_student("given time")
        gradebook.add_submission(NAME, "given time")
    shutil.rmtree(course.root / "source" / NAME)
    shutil.move(whole, course.root / "source" / NAME)
    rebuild(course)
    for student in ("ada", "given time"):
        hand_in(course, student, right_notebook(assignment))
    ours(course, "--student", "ada", "--student", "given time")
    all_marks = cells(course)
    assert all_marks["ada"] == {"q1": (4, None, 4), "q2": (3, None, 3), "w1": (None, 3, 4)}
    assert all_marks["given time"] == {"q1": (4, None, 4), "q2": (3, None, 3), "w1": (None, None, 4)}
    assert all_marks["late to come"]["q2"] == (None, None, 3)


def test_an_assignment_without_a_notebook_in_the_gradebook_gets_one(course: Course) -> None:
    """As when it is made in the formgrader with a day, and somebody has been given more time."""
    (assignment,) = find(course.root)
    with GradebookWriter(course, prepare(course, NAME)) as writer:
        writer.gradebook.remove_notebook(NAME, NAME)
        writer.gradebook.add_student("ada")
        writer.gradebook.add_submission(NAME, "ada")
    hand_in(course, "ada", right_notebook(assignment))
    ours(course)
    assert cells(course)["ada"]["q1"] == (4, None, 4)


@pytest.mark.slow
def test_nbgrader_grades_what_the_gradebook_does_not_know_yet(ready: Ready, course: Course) -> None:
    (assignment,) = find(course.root)
    for student in ("ada", "carl"):
        hand_in(course, student, right_notebook(assignment))
    done = ready.run("nbgrader", "autograde", NAME, "--create", cwd=course.root)
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    assert {student: marks["q1"][0] for student, marks in cells(course).items()} == {"ada": 4, "carl": 4}


@pytest.mark.slow
def test_feedback_on_what_was_graded_before_a_question_went_leaves_that_out(
    ready: Ready, graded: Course
) -> None:
    course = graded
    without_q2(course)
    ours(course, "--new-version", "--student", "ada")
    done = ready.run("nbgrader", "generate_feedback", NAME, cwd=course.root)
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    assert "carl was graded before q2" in done.stderr
    page = (course.root / "feedback" / "carl" / NAME / f"{NAME}.html").read_text()
    assert "The bias is missing" in page and "(Score: 0.0 / 8.0)" in page


# ------------------------------------------------------------------------------- stale releases


def _public_test(course: Course) -> None:
    path = course.root / "source" / NAME / "tests" / "q1.py"
    path.write_text(path.read_text().replace("1e-9", "1e-7"))


def _text(course: Course) -> None:
    path = course.root / "source" / NAME / f"{NAME}.py"
    path.write_text(path.read_text().replace("Write it for any batch size.", "Write it."))


def _hidden_test(course: Course) -> None:
    path = course.root / "source" / NAME / "tests" / "q1.py"
    path.write_text(path.read_text().replace("wide_inputs(7)", "wide_inputs(8)"))


def _release_edited(course: Course) -> None:
    path = course.root / "release" / NAME / f"{NAME}.ipynb"
    path.write_text(path.read_text().replace("Write it for any", "Write for any"))


@pytest.mark.parametrize("slip", [_public_test, _text, _release_edited, _hidden_test])
def test_a_stale_release_is_not_graded(course: Course, slip: Callable[[Course], None]) -> None:
    (assignment,) = find(course.root)
    hand_in(course, "ada", right_notebook(assignment))
    slip(course)
    with pytest.raises(UserError, match="out of date") as error:
        ours(course)
    assert "\n" not in str(error.value) and f"autograder build {NAME}" in str(error.value)
    assert not course.record("ada", NAME).exists()
    clicked = button(course).autograde(NAME, "ada")
    assert not clicked["success"] and "out of date" in clicked["log"]


@pytest.mark.slow
def test_a_stale_release_is_not_released(ready: Ready, course: Course, tmp_path: Path) -> None:
    exchange = tmp_path / "exchange"
    exchange.mkdir()
    exchange.chmod(0o777)
    words = ("nbgrader", "release_assignment", NAME, f"--Exchange.root={exchange}")
    _public_test(course)
    done = ready.run(*words, cwd=course.root)
    assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr
    assert f"release/{NAME} is out of date" in done.stderr
    assert not list(exchange.rglob(f"{NAME}.ipynb"))
    assert "out of date" in button(course).release_assignment(NAME)["log"]
    rebuild(course)
    done = ready.run("nbgrader", "generate_assignment", NAME, "--force", cwd=course.root)
    assert done.returncode == 0, done.stderr
    done = ready.run(*words, cwd=course.root)
    assert done.returncode == 0 and list(exchange.rglob(f"{NAME}.ipynb")), done.stderr


# ------------------------------------------------------------------------------- late penalties


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ("c.AssignLatePenalties.plugin_class = 'not_there.Plugin'", "not_there"),
        (
            "from nbgrader.plugins import BasePlugin\nclass Bad(BasePlugin):\n    late_submission_penalty = None\n"
            "c.AssignLatePenalties.plugin_class = Bad",
            "Bad ends with TypeError",
        ),
        ("c.LateSubmissionPlugin.penalty_method = 'half'", "penalty_method"),
    ],
)
def test_a_plug_in_that_breaks_is_said_in_a_line(course: Course, settings: str, says: str) -> None:
    (assignment,) = find(course.root)
    folder = hand_in(course, "ada", right_notebook(assignment)).parent
    (folder / "timestamp.txt").write_text("2026-11-23 10:00:00 UTC")
    with (course.root / "nbgrader_config.py").open("a") as file:
        file.write(f"\n{settings}\n")
    with GradebookWriter(course, prepare(course, NAME)) as writer:
        writer.gradebook.update_or_create_assignment(NAME, duedate="2026-11-22 10:00:00 UTC")
    with pytest.raises(UserError, match=says) as error:
        ours(course)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(("method", "penalty"), [("none", None), ("zero", 7.0)])
def test_nbgraders_own_methods(course: Course, method: str, penalty: float | None) -> None:
    (assignment,) = find(course.root)
    folder = hand_in(course, "ada", right_notebook(assignment)).parent
    (folder / "timestamp.txt").write_text("2026-11-23 10:00:00 UTC")
    with (course.root / "nbgrader_config.py").open("a") as file:
        file.write(f"\nc.LateSubmissionPlugin.penalty_method = {method!r}\n")
    with GradebookWriter(course, prepare(course, NAME)) as writer:
        writer.gradebook.update_or_create_assignment(NAME, duedate="2026-11-22 10:00:00 UTC")
    ours(course)
    with Gradebook(course.gradebook) as gradebook:
        assert gradebook.find_submission_notebook(NAME, NAME, "ada").late_submission_penalty == penalty

"""``autograder grade``, ``nbgrader autograde`` and the formgrader's button: nobody is missing, and all three agree."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from traitlets.config import PyFileConfigLoader

from autograder.build.source import Assignment, find
from autograder.grade.course import Course, prepare
from autograder.grade.gradebook import GradebookWriter
from autograder.grade.record import Record, Status
from tests.conftest import hand_in, right_notebook
from tests.faults import FORGOT_BIAS
from tests.ready import Ready

pytestmark = pytest.mark.usefixtures("lent")

NAME = "demo-a"
FILE = f"{NAME}.ipynb"
DUE = datetime(2026, 11, 23, 12)
SETTINGS = """
c.AssignLatePenalties.plugin_class = "an_hour_a_point.Hours"
c.Hours.a_point = 0.5
"""
PLUGIN = """
from nbgrader.plugins import LateSubmissionPlugin
from traitlets import Float

class Hours(LateSubmissionPlugin):
    a_point = Float(1.0).tag(config=True)

    def late_submission_penalty(self, student_id, score, total_seconds_late):
        if student_id.startswith("late and never"):
            return None
        return -1 if student_id.startswith("late and ahead") else self.a_point * total_seconds_late / 3600
"""

Maker = Callable[[Path, str], object]
ODD: dict[str, Maker] = {}
READ = ["[x]", "-dash", " space ", ".dot", "n" * 240]
IDS = [
    "*", "?", "a*b", "[!a]*", "{student_id}", "--force", "Zoë Ångström", "학생", "e\u0301", "a\u00a0b", "\U0001f9ec", "a,b",
    "it's \"x\"; --", "%s", "$HOME", "back\\slash", "(?P<student_id>.*)", "~", "STUDENT", "name.ipynb", "é" * 120,
]  # fmt: skip


def odd(maker: Maker) -> Maker:
    ODD[maker.__name__.replace("_", " ")] = maker
    return maker


def put(folder: Path, text: str, name: str = FILE) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def at(folder: Path, stamp: str) -> None:
    put(folder, stamp, "timestamp.txt")


@odd
def in_a_folder(folder: Path, text: str) -> None:
    put(folder, text, f"my work/{FILE}")


@odd
def in_two_places(folder: Path, text: str) -> None:
    put(folder, text, f"old/{FILE}")
    put(folder, text.replace("@", "*"))


@odd
def two_notebooks(folder: Path, text: str) -> None:
    put(folder, text, "final.ipynb")
    put(folder, "{}")


@odd
def other_capitals(folder: Path, text: str) -> None:
    put(folder, text, FILE.upper())


@odd
def a_folder_in_other_capitals(folder: Path, text: str) -> None:
    put(folder.with_name(NAME.title()), text)


@odd
def another_name(folder: Path, text: str) -> None:
    put(folder, text, "Kopie von [demo] (1).ipynb")


@odd
def a_text_file(folder: Path, text: str) -> None:
    put(folder, text, f"{FILE}.txt")


@odd
def an_empty_folder(folder: Path, _: str) -> None:
    folder.mkdir(parents=True)


@odd
def only_a_hidden_file(folder: Path, text: str) -> None:
    put(folder, text, f".{FILE}")


@odd
def another_file(folder: Path, _: str) -> None:
    put(folder, "%PDF", "Übung\n1.pdf")


@odd
def a_link(folder: Path, text: str) -> None:
    put(folder.parent, text, "elsewhere.ipynb")
    folder.mkdir()
    (folder / FILE).symlink_to("../elsewhere.ipynb")


@odd
def a_link_to_nowhere_as_folder(folder: Path, _: str) -> None:
    folder.parent.mkdir(parents=True)
    folder.symlink_to("nowhere")


@odd
def a_file_as_folder(folder: Path, text: str) -> None:
    put(folder.parent, text, NAME)


@odd
def a_folder_as_notebook(folder: Path, _: str) -> None:
    (folder / FILE).mkdir(parents=True)


@odd
def a_zip(folder: Path, text: str) -> None:
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder / "abgabe.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo(f"ada/{FILE}"), text)


@odd
def damaged(folder: Path, text: str) -> None:
    put(folder, text[:-40])


@odd
def late(folder: Path, text: str) -> None:
    put(folder, text)
    at(folder, "2026-11-23 15:00:00.000000 UTC")


@odd
def late_and_with_more_time(folder: Path, text: str) -> None:
    put(folder, text)
    at(folder, "2026-11-23 15:00:00.000000 UTC")


@odd
def late_and_never_mind(folder: Path, text: str) -> None:
    put(folder, text)
    at(folder, "2026-11-23 15:00:00.000000 UTC")


@odd
def late_and_ahead(folder: Path, text: str) -> None:
    put(folder, text)
    at(folder, "2026-11-24 15:00:00.000000 UTC")


@odd
def late_by_weeks(folder: Path, text: str) -> None:
    put(folder, text, f"in/{FILE}")
    at(folder, "2026-12-23 15:00:00 UTC")


@odd
def late_and_damaged(folder: Path, text: str) -> None:
    put(folder, text[:-40])
    at(folder, "2026-11-24 15:00:00 UTC")


@odd
def in_time_by_another_clock(folder: Path, text: str) -> None:
    put(folder, text)
    at(folder, "2026-11-23 12:30:00.000000 CET")


@odd
def no_time(folder: Path, text: str) -> None:
    put(folder, text)
    at(folder, "yesterday, I think")


EXPECTED = {
    "in a folder": 7, "in two places": 7, "two notebooks": 7, "other capitals": 7, "another name": 7,
    "a folder in other capitals": 7, "a zip": 7, "late": 7,
    "late and with more time": 7, "late and never mind": 7, "late and ahead": 7, "late by weeks": 7,
    "in time by another clock": 7, "no time": 7, **dict.fromkeys(READ, 7.0),
}  # fmt: skip
PENALTIES = {"late": 1.5, "late and ahead": 0.0, "late by weeks": 7.0, "late and damaged": 0.0}


def class_of(course: Course, assignment: Assignment) -> list[str]:
    """Hand it all in, in a course whose gradebook knows when it was due; the students."""
    text = nbformat.writes(right_notebook(assignment), version=4)
    for student, maker in ODD.items():
        maker(course.submission(student, NAME), text)
    for student in READ:
        put(course.submission(student, NAME), text)
    for student in IDS:
        put(course.submission(student, NAME), "{")
    (course.root / "an_hour_a_point.py").write_text(PLUGIN)
    with (course.root / "nbgrader_config.py").open("a") as settings:
        settings.write(SETTINGS)
    with GradebookWriter(course, prepare(course, NAME)):
        pass
    with Gradebook(course.gradebook, "dlbio") as gradebook:
        due(gradebook, DUE)
        gradebook.add_student("late and with more time")
        gradebook.add_submission(NAME, "late and with more time")
        gradebook.grant_extension(NAME, "late and with more time", hours=4)
    return [*ODD, *READ, *IDS]


def due(gradebook: Gradebook, when: datetime) -> None:
    gradebook.find_assignment(NAME).duedate = when
    gradebook.db.commit()


@dataclass(frozen=True)
class Marked:
    """What a gradebook has of a submission."""

    scores: dict[str, float | None]
    comments: dict[str, str | None]
    by_hand: list[str]
    handed_in: datetime | None
    penalty: float | None


def marks(course: Course) -> dict[str, Marked]:
    found = {}
    with Gradebook(course.gradebook, "dlbio") as gradebook:
        for one in gradebook.notebook_submissions(NAME, NAME):
            found[one.student.id] = Marked(
                {grade.name: grade.auto_score for grade in one.grades},
                {comment.name: comment.auto_comment for comment in one.comments},
                sorted(grade.name for grade in one.grades if grade.needs_manual_grade),
                one.assignment.timestamp,
                one.late_submission_penalty,
            )
    return found


def records(course: Course, students: list[str]) -> dict[str, Any]:
    """All that a record says, but for seeds and measurements."""
    said = {}
    for student in students:
        record = Record.read(course.record(student, NAME))
        assert record is not None and record.student == student
        kept = asdict(record)
        for measured in ("seed", "started", "seconds", "student_seconds", "peak_memory", "protection"):
            del kept[measured]
        for case in [*kept["cells"], *(case for cases in kept["questions"].values() for case in cases)]:
            case.pop("seconds"), case.pop("cpu_seconds"), case.pop("peak_memory")
        said[student] = kept
    return said


def button(course: Course) -> NbGraderAPI:
    config = PyFileConfigLoader("nbgrader_config.py", path=str(course.root)).load_config()
    config.CourseDirectory.root = str(course.root)
    return NbGraderAPI(config=config)


@dataclass(frozen=True)
class Ways:
    """One class, graded in each of the three ways.

    Attributes:
        said: what nbgrader's command said.
    """

    students: list[str]
    ours: Course
    command: Course
    clicked: Course
    said: str


@pytest.fixture(scope="module")
def ways(ready_demo: Ready, built_course: Path, tmp_path_factory: pytest.TempPathFactory) -> Ways:
    folder = tmp_path_factory.mktemp("ways")
    courses, students = [], list[str]()
    for way in ("ours", "command", "clicked"):
        root = folder / way
        shutil.copytree(built_course, root)
        courses.append(Course.at(root))
        students = class_of(courses[-1], *find(root))
    ours, command, clicked = courses
    done = ready_demo.run("autograder.cli", "grade", NAME, cwd=ours.root)
    assert done.returncode == 0, done.stderr
    by_nbgrader = ready_demo.run("nbgrader", "autograde", NAME, "--create", cwd=command.root)
    assert by_nbgrader.returncode == 0, by_nbgrader.stderr
    api = button(clicked)
    for student in students:
        result = api.autograde(NAME, student)
        assert result["success"], (student, result)
    return Ways(students, ours, command, clicked, by_nbgrader.stderr)


@pytest.mark.slow
def test_nobody_is_missing_and_all_ways_have_the_same_records_scores_and_penalties(ways: Ways) -> None:
    assert len(ways.students) > 40
    ours = marks(ways.ours)
    assert sorted(ours) == sorted(ways.students)
    assert records(ways.ours, ways.students) == records(ways.command, ways.students)
    assert records(ways.ours, ways.students) == records(ways.clicked, ways.students)
    assert ours == marks(ways.command)
    assert ours == marks(ways.clicked)
    got = {student: (one.scores["q1"] or 0) + (one.scores["q2"] or 0) for student, one in ours.items()}
    assert {student: score for student, score in got.items() if score} == EXPECTED
    assert {student: one.penalty for student, one in ours.items() if one.penalty is not None} == PENALTIES
    assert "Traceback" not in ways.said
    listed = {one["student"]: one for one in button(ways.clicked).get_submissions(NAME)}
    assert sorted(listed) == sorted(ways.students) and all(one["autograded"] for one in listed.values())


@pytest.mark.slow
def test_the_line_of_an_unreadable_submission_names_the_files_that_are_there(ways: Ways) -> None:
    for student, says in {
        "a text file": f"handed in: {FILE}.txt",
        "an empty folder": "there is no file in it",
        "only a hidden file": f"handed in: .{FILE}",
        "another file": "handed in: \u00dcbung\ufffd1.pdf",
        "a link": f"handed in: {FILE}",
        "a link to nowhere as folder": "it cannot be looked into",
        "damaged": f"handed in: {FILE}",
    }.items():
        record = Record.read(ways.ours.record(student, NAME))
        assert record is not None and record.status is Status.UNREADABLE
        assert says in record.notes[-1], record.notes


@pytest.mark.slow
def test_feedback_is_made_for_everybody_and_follows(ready_demo: Ready, ways: Ways) -> None:
    course = ways.command

    def feedback(*options: str) -> dict[str, int]:
        done = ready_demo.run("nbgrader", "generate_feedback", NAME, *options, cwd=course.root)
        assert done.returncode == 0, done.stderr
        pages = {path.parent.parent.name: path for path in (course.root / "feedback").rglob("*.html")}
        return {student: path.stat().st_mtime_ns for student, path in pages.items()}

    first = feedback()
    assert sorted(first) == sorted(ways.students)
    files = {path.name for path in (course.root / "feedback").rglob("*") if path.is_file()}
    assert files == {f"{NAME}.html", "timestamp.txt"}  # and no executed notebook
    assert feedback() == first
    (assignment,) = find(course.root)
    hand_in(course, "[x]", right_notebook(assignment, {"q1": FORGOT_BIAS}))
    assert ready_demo.run("nbgrader", "autograde", NAME, "--student", "[x]", cwd=course.root).returncode == 0
    with Gradebook(course.gradebook, "dlbio") as gradebook:  # a mark by hand, and another day
        grade = gradebook.find_grade("w1", NAME, NAME, "late")
        grade.manual_score = 4
        gradebook.db.commit()
    second = feedback()
    assert {student for student in first if first[student] != second[student]} == {"[x]", "late"}
    assert "The bias is missing" in (course.root / "feedback" / "[x]" / NAME / f"{NAME}.html").read_text()
    third = button(course).generate_feedback(NAME, "*", force=False)
    assert third["success"], third


@pytest.mark.slow
@pytest.mark.parametrize("way", ["ours", "command"])
def test_penalties_are_taken_back_when_it_was_due_later(ready_demo: Ready, ways: Ways, way: str) -> None:
    course: Course = getattr(ways, way)
    words = ("autograder.cli", "grade") if way == "ours" else ("nbgrader", "autograde")

    def penalties_if_due(when: datetime) -> dict[str, float]:
        with Gradebook(course.gradebook, "dlbio") as gradebook:
            due(gradebook, when)
        before = course.record("late", NAME).read_text()
        done = ready_demo.run(*words, NAME, cwd=course.root)
        assert done.returncode == 0 and course.record("late", NAME).read_text() == before, done.stderr
        return {student: one.penalty for student, one in marks(course).items() if one.penalty is not None}

    assert penalties_if_due(DUE + timedelta(days=1)) == {
        student: PENALTIES[student] for student in ("late and ahead", "late by weeks", "late and damaged")
    }
    assert penalties_if_due(DUE + timedelta(days=60)) == {}
    (course.submission("late", NAME) / "timestamp.txt").unlink()
    assert "late" not in penalties_if_due(DUE)
    at(course.submission("late", NAME), "2026-11-23 15:00:00.000000 UTC")
    assert penalties_if_due(DUE)["late"] == PENALTIES["late"]

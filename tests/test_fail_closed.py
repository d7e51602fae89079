"""A slip in a course costs a line, and never gives points: nbgrader's settings fail closed, leftovers are no sources."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from jupyter_server.serverapp import ServerApp
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from traitlets import TraitError
from traitlets.config import PyFileConfigLoader

from autograder.build.build import check_course
from autograder.build.source import find
from autograder.errors import BuildError
from autograder.execute import NOT_FOR_GRADES
from autograder.grade.course import Course, prepare
from autograder.grade.gradebook import GradebookWriter
from autograder.grade.parcel import pack_course, unpack_course
from autograder.leftovers import is_leftover
from autograder.nbgrader import plain
from autograder.notebook import Notebook, NotTheJudge
from tests.conftest import hand_in, right_notebook
from tests.ready import Ready

NAME = "demo-a"
ZERO = "def linear(x, weight, bias):\n    open('{}', 'w').close()\n    return 0"
FILES = (
    ".#q1.py", "#q1.py#", "q1.py~", ".q1.py.swp", ".q1.py.swo", "4913", "q1.py.bak", "q1.py.orig", "._q1.py", ".DS_Store",
    "q1-checkpoint.py", "q1.py___jb_tmp___", ".~lock.q1.py#", ".~q1.ipynb", "Thumbs.db", "Untitled.ipynb", "untitled.py",
    "untitled1.txt", "q1.sync-conflict-20260101-101010.py", "q1.pyc", "q1.py.tmp", ".nfs000000001", "q1.un~",
)  # fmt: skip
FOLDERS = (
    ".ipynb_checkpoints",
    "__pycache__",
    "Untitled Folder",
    "Untitled Folder 1",
    ".git",
    ".vscode",
    "empty",
    "old~",
)


def leave_everything(folder: Path) -> None:
    """What programs leave, in a folder: files that are no Python, and links that lead nowhere."""
    for name in FILES:
        (folder / name).write_bytes(b"def (\xff\x00")
    for name in FOLDERS:
        (folder / name).mkdir(exist_ok=True)
        if is_leftover(name):
            (folder / name / "q1.py").write_text("def (")
    (folder / ".#q1.py").unlink()
    (folder / ".#q1.py").symlink_to("somebody@somewhere.123:456")
    (folder / "gone~").symlink_to("/nowhere")


def ran(course: Course) -> Path:
    """A file that exists once a student's code has run on this machine, outside of the jail."""
    return course.root / "ran"


def require_nothing_given(course: Course) -> None:
    """No points, no page, and no code that ran."""
    assert not ran(course).exists()
    assert not list((course.root / "feedback").rglob("*.html"))
    with Gradebook(course.gradebook, "dlbio") as gradebook:
        assert (
            all(one.score == 0 for one in gradebook.submission_dicts(NAME)) if gradebook.assignments else True
        )


@pytest.fixture
def class_of_one(course: Course) -> Course:
    """Somebody who answered 0, in a course that the gradebook knows."""
    (assignment,) = find(course.root)
    hand_in(
        course,
        "zero",
        right_notebook(
            assignment, {"q1": ZERO.format(ran(course)), "q2": "def standardise(x):\n    return 0"}
        ),
    )
    with GradebookWriter(course, prepare(course, NAME)):
        pass
    return course


def test_leftovers_of_programs_are_no_sources(course: Course, tmp_path: Path) -> None:
    before, assignments, findings = prepare(course, NAME), find(course.root), check_course(course.root, ())
    for folder in (
        course.root / "source",
        course.root / "source" / NAME,
        course.root / "source" / NAME / "tests",
    ):
        leave_everything(folder)
    leave_everything(course.root / "source" / NAME / "variants")
    (course.root / "source" / "note.txt").write_text("not an assignment")
    assert find(course.root) == assignments
    assert prepare(course, NAME).hashes == before.hashes
    assert check_course(course.root, ()) == findings
    unpacked = unpack_course(pack_course(course, NAME), tmp_path / "unpacked")
    assert prepare(unpacked, NAME).hashes == before.hashes


def test_a_folder_with_sources_of_another_name_is_no_leftover(course: Course) -> None:
    (course.root / "source" / "demo-b").mkdir()
    (course.root / "source" / "demo-b" / "demo.py").write_text("# %%\n1")
    with pytest.raises(BuildError, match=r"demo-b: there is neither demo-b\.py nor demo-b\.ipynb"):
        find(course.root)


@pytest.mark.slow
def test_nbgrader_grades_among_leftovers_and_beside_broken_assignments(
    ready_demo: Ready, class_of_one: Course
) -> None:
    course = class_of_one
    for folder in (
        course.root / "source",
        course.root / "source" / NAME,
        course.root / "source" / NAME / "tests",
    ):
        leave_everything(folder)
    broken = course.root / "source" / "broken"
    shutil.copytree(course.root / "source" / NAME, broken, ignore=lambda *_: [".#q1.py", "gone~"])
    (broken / f"{NAME}.py").rename(broken / "broken.py")
    (broken / "tests" / "q1.py").write_text("def (")
    done = ready_demo.run("nbgrader", "autograde", NAME, cwd=course.root)
    assert done.returncode == 0, done.stderr
    with Gradebook(course.gradebook, "dlbio") as gradebook:
        assert gradebook.find_submission(NAME, "zero").score == 0
    assert not ran(course).exists()  # it ran in the jail


def _syntax_error(course: Course) -> None:
    (course.root / "source" / NAME / "tests" / "q1.py").write_text("def (")


def _bytes(course: Course) -> None:
    (course.root / "source" / NAME / "tests" / "q2.py").write_bytes(b"\xff\xfe")


def _raises(course: Course) -> None:
    (course.root / "source" / NAME / "tests" / "q2.py").write_text("raise ValueError('at import')")


def _no_test(course: Course) -> None:
    (course.root / "source" / NAME / "tests" / "q1.py").unlink()


def _folder_for_a_test(course: Course) -> None:
    _no_test(course)
    (course.root / "source" / NAME / "tests" / "q1.py").mkdir()


def _link_for_a_test(course: Course) -> None:
    _no_test(course)
    (course.root / "source" / NAME / "tests" / "q1.py").symlink_to("nowhere.py")


def _notebook(course: Course) -> None:
    (course.root / "source" / NAME / f"{NAME}.py").write_text("# ---\n# title: [\n# ---\n\n# %%\n1")


def _no_notebook(course: Course) -> None:
    (course.root / "source" / NAME / f"{NAME}.py").unlink()


def _no_source(course: Course) -> None:
    shutil.rmtree(course.root / "source")


SLIPS = (
    _syntax_error, _bytes, _raises, _no_test, _folder_for_a_test, _link_for_a_test, _notebook, _no_notebook, _no_source,
)  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.__name__.strip("_"))
def test_a_slip_in_the_source_is_one_line_of_every_command(
    ready: Ready, class_of_one: Course, slip: Callable[[Course], None]
) -> None:
    course = class_of_one
    slip(course)
    for words in (
        ("nbgrader", "autograde", NAME),
        ("nbgrader", "generate_assignment", NAME, "--force"),
        ("autograder.cli", "grade", NAME),
        ("autograder.cli", "build"),
    ):
        if slip is _raises and words[1] == "build":  # it is read, and not run
            continue
        done = ready.run(*words, cwd=course.root)
        errors = [
            line
            for line in done.stderr.splitlines()
            if not any(sign in line for sign in ("INFO", "WARNING", "reading source/"))
        ]
        assert done.returncode == 1 and "Traceback" not in done.stderr, (words, done.stderr)
        assert len(errors) <= (1 if words[0] == "autograder.cli" else 2), (words, errors)
        assert errors and ("source" in errors[0]), (words, errors)
    require_nothing_given(course)


def _without_settings(course: Course) -> None:
    (course.root / "nbgrader_config.py").unlink()


def _settings_with(text: str) -> Callable[[Course], None]:
    def change(course: Course) -> None:
        with (course.root / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
            settings.write(f"\n{text}\n")

    return change


def _package_is_broken(course: Course) -> None:
    path = course.root / "nbgrader_config.py"
    text = path.read_text(encoding="utf-8")
    assert "autograder.nbgrader.settings import" in text
    path.write_text(text.replace("autograder.nbgrader.settings import", "autograder.nbgrader.gone import"))


BROKEN = {
    "there are none": _without_settings,
    "raises": _settings_with("raise ValueError('a slip')"),
    "a name that is not defined": _settings_with("c.Autograde.force = yes"),
    "not Python": _settings_with("def ("),
    "package is not there": _package_is_broken,
}


@pytest.mark.parametrize("how", BROKEN)
def test_settings_that_are_not_read_give_no_points(ready: Ready, class_of_one: Course, how: str) -> None:
    course = class_of_one
    BROKEN[how](course)
    for command in ("autograde", "generate_assignment", "generate_feedback"):
        if command == "generate_feedback":
            place = course.autograded("zero", NAME)
            shutil.copytree(course.submission("zero", NAME), place, dirs_exist_ok=True)
        if command == "generate_assignment":  # with a notebook that nbgrader's own settings would find
            shutil.copyfile(
                course.root / "release" / NAME / f"{NAME}.ipynb",
                course.root / "source" / NAME / f"{NAME}.ipynb",
            )
        done = ready.run("nbgrader", command, NAME, cwd=course.root)
        assert done.returncode == 1, (command, done.stderr)
        said = done.stderr.strip().splitlines()[-1]
        assert "nbgrader_config.py" in said, done.stderr
    require_nothing_given(course)


def test_nbgrader_in_another_folder_gives_no_points(ready: Ready, class_of_one: Course) -> None:
    course = class_of_one
    folder = course.root / "elsewhere"
    for part in ("source", "release", "submitted"):
        shutil.copytree(course.root / part, folder / part)
    shutil.copyfile(course.root / "gradebook.db", folder / "gradebook.db")
    done = ready.run("nbgrader", "autograde", NAME, cwd=folder)
    assert done.returncode == 1 and "in the root of a course" in done.stderr.splitlines()[-1], done.stderr
    assert not ran(course).exists() and not (folder / "autograded").exists()


def test_a_server_lives_on_when_the_settings_break_and_grades_nothing(
    class_of_one: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    course = class_of_one
    monkeypatch.setattr(ServerApp, "initialized", lambda: True)
    monkeypatch.setitem(sys.modules, "autograder.nbgrader.settings", None)  # what cannot be imported
    config = PyFileConfigLoader("nbgrader_config.py", path=str(course.root)).load_config()
    config.CourseDirectory.root = str(course.root)
    api = NbGraderAPI(config=config)
    for command in (api.autograde, api.generate_feedback):
        with pytest.raises(TraitError, match="nothing goes on until this is mended"):
            command(NAME, "zero")
    with pytest.raises(TraitError, match="nothing goes on until this is mended"):
        api.generate_assignment(NAME)
    require_nothing_given(course)


def test_a_grade_cell_gives_no_points_to_nbgraders_own_grader(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    tests = course.root / "release" / NAME / "tests"
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    with pytest.raises(NotTheJudge, match="no points from here"):
        Notebook(tests_dir=str(tests)).check("q1", {})
    monkeypatch.delenv("NBGRADER_EXECUTION")  # a student's own kernel
    assert Notebook(tests_dir=str(tests)).check("q1", {"linear": None}).score == 0


@pytest.mark.slow
def test_nbgrader_as_it_comes_gives_no_points_even_to_one_who_replaces_the_checker(
    ready: Ready, course: Course, tmp_path: Path
) -> None:
    """Where somebody has told nbgrader to use its own means, and student code does run on this machine."""
    (assignment,) = find(course.root)
    forged = "class grader:\n    check = staticmethod(lambda question: None)\n\ndef linear(x, weight, bias):\n    return 0"
    hand_in(course, "forger", right_notebook(assignment, {"q1": forged}))
    hand_in(course, "right", right_notebook(assignment))
    with GradebookWriter(course, prepare(course, NAME)):
        pass
    (course.root / "nbgrader_config.py").write_text(
        f"c = get_config()\nc.CourseDirectory.course_id = 'dlbio'\n{plain.SETTINGS}"
    )
    done = ready.run(
        "nbgrader", "autograde", NAME, cwd=course.root, env=os.environ | ready.kernels(tmp_path / "jupyter")
    )
    assert done.returncode == 0, done.stderr
    with Gradebook(course.gradebook, "dlbio") as gradebook:
        for student in ("forger", "right"):
            submission = gradebook.find_submission_notebook(NAME, NAME, student)
            assert {grade.name: grade.auto_score for grade in submission.grades if grade.name != "w1"} == {
                "q1": 0,
                "q2": 0,
            }
    assert NOT_FOR_GRADES[:30] in (course.autograded("right", NAME) / f"{NAME}.ipynb").read_text()

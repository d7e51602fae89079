"""Fixtures: a small real course, built, in a folder of its own."""

from __future__ import annotations

import importlib
import os
import shutil
import signal
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode

from autograder.build.build import build_course
from autograder.build.source import Assignment, find
from autograder.build.submission import solutions, submission_notebook
from autograder.grade.course import Course
from autograder.nbgrader import find_programs

os.environ["AUTOGRADER_STANDBY"] = "tests"  # commands are not handed over to a grader of somebody's own
HERE = Path(__file__).parent
REPOSITORY = HERE.parent
find_programs()


def make_course(root: Path, device: str = "cpu") -> Path:
    """The test course in a new folder, built without running its solutions."""
    shutil.copytree(HERE / "course", root)
    shutil.copyfile(REPOSITORY / "nbgrader_config.py", root / "nbgrader_config.py")
    source = root / "source" / "demo-a" / "demo-a.py"
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace("# device: cpu", f"# device: {device}"), encoding="utf-8")
    build_course(root, (), solutions=False)
    return root


def from_docs(name: str) -> Any:
    """A module of ``docs/``, which is no package."""
    sys.path.insert(0, str(REPOSITORY / "docs"))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(REPOSITORY / "docs"))


@pytest.fixture(scope="session")
def built_course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The test course, built; not to be written to."""
    return make_course(tmp_path_factory.mktemp("built") / "course")


@pytest.fixture
def course(built_course: Path, tmp_path: Path) -> Course:
    """A copy of the built test course with nothing submitted."""
    root = tmp_path / "course"
    shutil.copytree(built_course, root)
    return Course.at(root)


@pytest.fixture
def assignment(course: Course) -> Assignment:
    """The test course's assignment."""
    (found,) = find(course.root)
    return found


def hand_in(
    course: Course, student: str, notebook: NotebookNode | str, assignment: str = "demo-a", name: str = ""
) -> Path:
    """Put a submission in its place; text is written as it is."""
    folder = course.submission(student, assignment)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name or assignment}.ipynb"
    path.write_text(
        notebook if isinstance(notebook, str) else nbformat.writes(notebook, version=4), encoding="utf-8"
    )
    return path


def right_notebook(assignment: Assignment, changes: Mapping[str, str] | None = None) -> NotebookNode:
    """The solution as a submission, some questions answered otherwise."""
    answers = solutions(assignment) | {question: (source,) for question, source in (changes or {}).items()}
    return submission_notebook(assignment, answers, written="Because ranges differ.")


def running(pid: int) -> bool:
    """Whether a process is there and not a zombie that nobody has waited for."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except OSError:
        return False


def wait_until_gone(pids: Iterable[int], seconds: float = 60) -> None:
    """Wait for the kernel to clear away processes that have been killed."""
    left, end = list(pids), time.monotonic() + seconds
    while left := [pid for pid in left if running(pid)]:
        assert time.monotonic() < end, f"still there after {seconds:g} s: {left}"
        time.sleep(0.02)


def take_ctrl_c() -> None:
    """As ``preexec_fn``: the child takes SIGINT even where our shell, as for a background job, ignores it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)

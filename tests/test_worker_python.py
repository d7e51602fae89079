"""Students' code in an environment of its own: another interpreter, other versions than the judge's."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest

from autograder.build.source import Assignment
from autograder.grade.course import Course
from autograder.grade.environment import environment
from autograder.grade.record import Record
from tests.conftest import hand_in, right_notebook

NAME = "demo-a"


@pytest.fixture(scope="module")
def other() -> Iterator[Path]:
    """This environment once more, by hard links, with another version of a library."""
    here = Path(sys.prefix)
    try:
        folder = Path(tempfile.mkdtemp(prefix=".other-", dir=here.parent))
    except OSError as error:
        pytest.skip(f"no room for another environment beside this one: {error}")
    try:
        place = folder / "environment"
        subprocess.run(["cp", "-al", here, place], check=True)
        (metadata,) = place.glob("lib/python*/site-packages/rdkit-*.dist-info/METADATA")
        text = metadata.read_text(encoding="utf-8")
        metadata.unlink()  # the other environment's stays
        metadata.write_text(text.replace(f"Version: {environment()['rdkit']}", "Version: 1.0", 1))
        yield place / "bin" / "python"
    finally:
        shutil.rmtree(folder)


def grade(course: Course, *options: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "autograder.cli", "grade", NAME, "--course", str(course.root), *options]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stderr


def submit(course: Course, assignment: Assignment) -> None:
    notebook = right_notebook(assignment)
    notebook.cells.insert(1, nbformat.v4.new_code_cell("import sys\nprint('prefix', sys.prefix)"))
    hand_in(course, "ada", notebook)


@pytest.mark.slow
@pytest.mark.parametrize("how", ["option", "setting"])
def test_students_code_runs_in_the_environment_that_is_named(
    course: Course, assignment: Assignment, other: Path, how: str
) -> None:
    submit(course, assignment)
    if how == "setting":
        settings = course.root / "nbgrader_config.py"
        settings.write_text(settings.read_text() + f"\nc.GradingExporter.worker_python = {str(other)!r}\n")
        status, output = grade(course)
    else:
        status, output = grade(course, "--worker-python", str(other))
    assert status == 0, output
    record = Record.read(course.record("ada", NAME))
    assert record is not None and record.score == 7.0
    assert record.environment == environment() | {"rdkit": "1.0"}
    executed = (course.autograded("ada", NAME) / f"{NAME}.ipynb").read_text()
    assert f"prefix {other.parent.parent}" in executed


@pytest.mark.slow
def test_another_environment_is_another_grade(course: Course, assignment: Assignment, other: Path) -> None:
    submit(course, assignment)
    seeds = []
    for options in ([], ["--worker-python", str(other)], ["--worker-python", str(other)], []):
        assert grade(course, *options)[0] == 0
        record = Record.read(course.record("ada", NAME))
        assert record is not None
        seeds.append(record.seed)
    assert seeds[0] != seeds[1] == seeds[2] != seeds[3]


@pytest.mark.parametrize("python", ["/nowhere/python", "/bin/false", getattr(sys, "_base_executable", "")])
def test_an_environment_of_no_use_is_named_in_one_line(
    course: Course, assignment: Assignment, python: str
) -> None:
    submit(course, assignment)
    status, output = grade(course, "--worker-python", python)
    assert status == 1
    (line,) = (line for line in output.strip().splitlines() if line.startswith("autograder: "))
    assert python in line and "pip install" in line
    assert not course.record("ada", NAME).exists()

"""Two graders on one gradebook, and PostgreSQL as the gradebook."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.build.source import Assignment
from autograder.errors import UserError
from autograder.grade.claims import Claims
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.record import Record
from tests.conftest import hand_in, right_notebook
from tests.faults import FORGOT_BIAS
from tests.ready import Program, Ready

pytestmark = pytest.mark.usefixtures("lent")

NAME = "demo-a"
STUDENTS = [f"student-{number:02}" for number in range(12)]


def scores(url: str) -> dict[str, float]:
    with Gradebook(url) as gradebook:
        return {s.student.id: s.score for s in gradebook.assignment_submissions(NAME)}


def grading(ready: Ready, course: Course, *options: str) -> Program:
    return ready.start("autograder.cli", "grade", NAME, "--workers", "1", *options, cwd=course.root)


def class_of_twelve(course: Course, assignment: Assignment) -> dict[str, float]:
    for number, student in enumerate(STUDENTS):
        hand_in(course, student, right_notebook(assignment, {"q1": FORGOT_BIAS} if number % 2 else {}))
    return {student: 3.0 if number % 2 else 7.0 for number, student in enumerate(STUDENTS)}


def seeds(course: Course) -> Counter[int]:
    """How many records each grading run wrote."""
    records = [Record.read(course.record(student, NAME)) for student in STUDENTS]
    return Counter(record.seed for record in records if record is not None)


def two_at_once(ready: Ready, course: Course, *options: str) -> None:
    graders = [grading(ready, course, *options) for _ in range(2)]
    for grader in graders:
        output, errors = grader.communicate()
        assert grader.returncode == 0, errors
        assert len(output.splitlines()) == len(STUDENTS)  # each knows of them all


@pytest.mark.slow
def test_two_graders_share_a_class(ready_demo: Ready, course: Course, assignment: Assignment) -> None:
    right = class_of_twelve(course, assignment)
    two_at_once(ready_demo, course)
    assert scores(course.gradebook) == right
    shares = seeds(course)
    assert sum(shares.values()) == len(STUDENTS) and len(shares) == 2, shares
    two_at_once(ready_demo, course, "--force")
    after = seeds(course)
    assert sum(after.values()) == len(STUDENTS) and len(after) == 2 and not after.keys() & shares.keys()


@pytest.mark.slow
def test_what_a_killed_grader_had_in_hand_is_graded_by_the_other(
    ready_demo: Ready, course: Course, assignment: Assignment
) -> None:
    right = class_of_twelve(course, assignment)
    first, second = grading(ready_demo, course), grading(ready_demo, course)
    while not course.record(STUDENTS[0], NAME).exists() and first.poll() is None:
        time.sleep(0.02)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    _, errors = second.communicate()
    assert second.returncode == 0, errors
    assert scores(course.gradebook) == right
    assert sum(seeds(course).values()) == len(STUDENTS)


def test_a_claim_is_one_graders_until_it_ends(tmp_path: Path) -> None:
    read, write = os.pipe()
    if (child := os.fork()) == 0:
        with Claims(tmp_path / "records" / NAME) as claims:
            os.write(write, b"1" if claims.take("ada") else b"0")
            time.sleep(60)
    assert os.read(read, 1) == b"1"
    with Claims(tmp_path / "records" / NAME) as claims:
        assert not claims.take("ada")
        assert claims.take("carl")
        os.kill(child, signal.SIGKILL)
        with claims.held("ada"):
            pass
    os.waitpid(child, 0)


# ------------------------------------------------------------------------------------- PostgreSQL


def _programs() -> Path | None:
    """The folder of PostgreSQL's server programs, which Debian keeps off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).parent if initdb else None


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A real PostgreSQL of its own, reached through a socket; yields the beginning of its URLs."""
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    with tempfile.TemporaryDirectory(prefix="postgresql-") as name:
        folder = Path(name)
        user = "nobody" if os.geteuid() == 0 else ""  # it refuses to run as root
        if user:
            shutil.chown(folder, user)

        def run(program: str, *arguments: str) -> None:
            command = [str(programs / program), *arguments]
            if user:
                command = ["setpriv", "--reuid", user, "--regid", "nogroup", "--clear-groups", *command]
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout + done.stderr

        run("initdb", "-D", str(folder / "data"), "-U", "teacher", "--auth=trust", "--no-sync")
        options = f"-c listen_addresses='' -k {folder} -c fsync=off"
        run("pg_ctl", "-D", str(folder / "data"), "-l", str(folder / "log"), "-w", "-o", options, "start")
        try:
            yield f"postgresql://teacher@/{{}}?host={folder}"
        finally:
            run("pg_ctl", "-D", str(folder / "data"), "-m", "immediate", "-w", "stop")


@pytest.fixture
def database(server: str, request: pytest.FixtureRequest) -> str:
    """The URL of an empty database."""
    psycopg = pytest.importorskip("psycopg")
    name = f"class{abs(hash(request.node.name)) % 10**9}"
    with psycopg.connect(server.format("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.format(name)


@pytest.mark.slow
def test_two_graders_share_a_class_in_postgresql(
    ready_demo: Ready, course: Course, assignment: Assignment, database: str
) -> None:
    right = class_of_twelve(course, assignment)
    two_at_once(ready_demo, course, "--gradebook", database)
    assert scores(database) == right
    assert sum(seeds(course).values()) == len(STUDENTS)
    assert not Path(course.gradebook.removeprefix("sqlite:///")).exists()


@pytest.mark.slow
def test_nbgraders_settings_name_the_gradebook(
    ready: Ready, course: Course, assignment: Assignment, database: str
) -> None:
    with (course.root / "nbgrader_config.py").open("a", encoding="utf-8") as settings:
        settings.write(f"\nc.CourseDirectory.db_url = {database!r}\n")
    configured = Course.at(course.root)
    assert configured.gradebook == database
    hand_in(configured, "ada", right_notebook(assignment))
    (record,) = grade_and_save(configured, prepare(configured, NAME), ["ada"])
    assert scores(database) == {"ada": record.score} == {"ada": 7.0}

    hand_in(configured, "carl", right_notebook(assignment, {"q1": FORGOT_BIAS}))
    done = ready.run("nbgrader", "autograde", NAME, "--student", "carl", cwd=course.root)
    assert done.returncode == 0, done.stderr
    assert scores(database) == {"ada": 7.0, "carl": 3.0}


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgresql://teacher:secret@127.0.0.1:9/class", "cannot be used"),
        ("no address", "postgresql://user"),
        ("mysql+nothing://host/class", "no gradebook can be opened"),
    ],
)
def test_a_gradebook_that_cannot_be_opened_is_said_in_a_line(
    course: Course, assignment: Assignment, url: str, says: str
) -> None:
    hand_in(course, "ada", right_notebook(assignment))
    there = Course.at(course.root, gradebook=url)
    with pytest.raises(UserError, match=says) as error:
        list(grade_and_save(there, prepare(there, NAME), ["ada"]))
    assert "\n" not in str(error.value) and "secret" not in str(error.value)


def test_an_id_that_is_too_long_for_a_database_is_said(course: Course, assignment: Assignment) -> None:
    for student in ("x" * 128, "y" * 129):
        hand_in(course, student, right_notebook(assignment))
    there = Course.at(course.root, gradebook="postgresql://teacher@127.0.0.1/class")
    assert there.students(NAME) == ["x" * 128] and len(there.no_students(NAME)) == 1
    assert len(course.students(NAME)) == 2 and not course.no_students(NAME)

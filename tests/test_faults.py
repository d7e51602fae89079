"""What breaks around a grader must not cost a grade: one round of every fault, and what rounds rarely meet."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.build.source import Assignment
from autograder.checks.contract import Outcome
from autograder.grade import local
from autograder.grade.course import Course, Prepared, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.record import Status, remove_unfinished, write_atomically
from autograder.grade.stopping import STOPS, in_one_piece, stopping_once
from autograder.grade.submission import Graded, grade_submission
from autograder.judge.session import WarmProcess
from autograder.judge.temporary import TemporaryFolder
from autograder.wire.errors import MachineBusy
from tests.conftest import REPOSITORY, hand_in, right_notebook
from tests.faults import FAULTS
from tests.sharing import MACHINE

NAME = "demo-a"


@pytest.mark.slow
@pytest.mark.xdist_group(MACHINE)
def test_one_round_of_every_fault(tmp_path: Path) -> None:
    results = tmp_path / "faults.json"
    faults = [fault for fault in FAULTS[1:] if fault.times == 1]
    chosen = [argument for fault in faults for argument in ("--fault", fault.name)]
    command = [sys.executable, "-m", "tests.faults", "--rounds", "1", "--students", "6", "--jobs", "2"]
    done = subprocess.run(
        [*command, "--json", str(results), *chosen],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    data = json.loads(results.read_text())
    assert {each["fault"] for each in data["rounds"]} == {f.name for f in faults if not f.missing}
    assert sum(each["struck"] for each in data["rounds"]) > len(data["rounds"]) / 2


@pytest.mark.slow
def test_what_ends_or_fails_its_judge_is_given_up_and_the_class_goes_on(
    course: Course, assignment: Assignment, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """So is, for lack of time, what the machine keeps waiting again and again; once is no reason."""
    once = tmp_path / "gauss has waited"

    def graded_but_for_two(
        course: Course, prepared: Prepared, student: str, warm: WarmProcess, seed: int
    ) -> Graded:
        if student == "carl":
            os.kill(os.getpid(), signal.SIGKILL)
        if student == "emmy":
            raise LookupError("of a kind nobody thought of")
        if student == "felix" or (student == "gauss" and not once.exists()):
            once.touch()
            raise MachineBusy("no end after 300 s")
        return grade_submission(course, prepared, student, warm, seed)

    students = ["ada", "bernhard", "carl", "dorothy", "emmy", "felix", "gauss"]
    for student in students:
        hand_in(course, student, right_notebook(assignment))
    prepared, lost = prepare(course, NAME), ["carl", "emmy", "felix"]
    with monkeypatch.context() as patched:  # the judges are forked, so it is patched there
        patched.setattr(local, "grade_submission", graded_but_for_two)
        records = {r.student: r for r in grade_and_save(course, prepared, students, workers=2)}
    assert {s: (r.status, r.score) for s, r in records.items()} == {
        s: (Status.ERROR, 0) if s in lost else (Status.GRADED, 7) for s in students
    }
    assert all(
        case.outcome is Outcome.ERROR for s in lost for q in records[s].questions.values() for case in q
    )
    assert "this machine was too busy to judge it" in records["felix"].notes[-1]
    assert "ended again and again" in records["carl"].notes[-1]
    assert "LookupError: of a kind nobody thought of" in records["emmy"].notes[-1]
    again = {r.student: r for r in grade_and_save(course, prepared, students)}
    assert {s: r.score for s, r in again.items()} == dict.fromkeys(students, 7)
    assert [s for s in students if again[s] != records[s]] == lost

    Path(course.gradebook.removeprefix("sqlite:///")).unlink()  # and a new one is begun from the records
    assert {r.student: r for r in grade_and_save(course, prepared, students)} == again
    with Gradebook(course.gradebook) as gradebook:
        scores = {s: gradebook.find_submission_notebook(NAME, NAME, s).score for s in students}
    assert scores == dict.fromkeys(students, 7)


def test_the_folders_of_killed_graders_are_removed_and_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    alive = TemporaryFolder()
    if (child := os.fork()) == 0:
        with contextlib.suppress(BaseException):
            (TemporaryFolder().path / "file").write_text("of a grader that is killed")
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    (tmp_path / "autograder-of-another-kind").mkdir()
    assert len(list(tmp_path.iterdir())) == 3
    another = TemporaryFolder()
    left = {alive.path, another.path, tmp_path / "autograder-of-another-kind"}
    assert set(tmp_path.iterdir()) == left
    for folder in (alive, another, another):
        folder.remove()
    assert len(list(tmp_path.iterdir())) == 1


def test_what_a_killed_writer_leaves_is_removed(tmp_path: Path) -> None:
    path, other = tmp_path / "ada.json", tmp_path / "ada lovelace.json"
    for each in (path, other):
        write_atomically(each, "{}")
    (tmp_path / ".ada.json-x1y2z3").write_text("{")
    (tmp_path / ".ada lovelace.json-x1y2z3").write_text("{")
    remove_unfinished(path)
    assert {p.name for p in tmp_path.iterdir()} == {
        "ada.json",
        "ada lovelace.json",
        ".ada lovelace.json-x1y2z3",
    }


@pytest.fixture
def handlers() -> Iterator[None]:
    """Put the handlers of the signals back: a grader that was told to stop ignores them for good."""
    before = {each: signal.getsignal(each) for each in STOPS}
    yield
    for each, handler in before.items():
        signal.signal(each, handler)


@pytest.mark.usefixtures("handlers")
def test_a_signal_in_the_middle_of_a_write_waits_for_its_end() -> None:
    done = []
    with pytest.raises(KeyboardInterrupt), stopping_once() as stop:
        with in_one_piece():
            os.kill(os.getpid(), signal.SIGTERM)
            done.append("written")
        stop.check()
        done.append("went on")
    assert done == ["written"]


@pytest.mark.usefixtures("handlers")
def test_a_signal_stops_at_once_elsewhere() -> None:
    done = []
    with pytest.raises(KeyboardInterrupt), stopping_once():
        os.kill(os.getpid(), signal.SIGTERM)
        done.append("went on")
    assert not done

"""A grader that stands by: it does what the command itself would do, and whatever is killed, nothing is lost."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.build.source import Assignment, find
from autograder.grade.course import Course
from autograder.grade.record import Record
from autograder.standby import client
from autograder.worker.processes import children, descendants, running
from tests.conftest import REPOSITORY, hand_in, right_notebook, take_ctrl_c, wait_until_gone

pytestmark = pytest.mark.slow
NAME = "demo-a"
# Says whether this very process has loaded what judging takes.
PROGRAM = """
import sys
from autograder import cli
try:
    cli.main()
except SystemExit:
    print("torch" in sys.modules, file=sys.stderr)
    raise
"""
HERE, ELSEWHERE = "True", "False"
SLEEPS = "def linear(x, weight, bias):\n    import time\n    time.sleep({})\n    return x @ weight.T + bias"


@dataclass
class Desk:
    """A course, and variables with which only its own grader is found."""

    course: Course
    environment: dict[str, str]

    def stand_by(self) -> subprocess.Popen[str]:
        """A grader that is ready."""
        command = [sys.executable, "-m", "autograder.cli", "standby", "--course", str(self.course.root)]
        grader = subprocess.Popen(
            command,
            cwd=self.course.root,
            env=self.environment,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=take_ctrl_c,
        )
        assert grader.stdout is not None
        assert "ready to grade demo-a" in grader.stdout.readline()
        return grader

    def command(self, *options: str) -> subprocess.Popen[str]:
        """``autograder grade``, in the course's folder."""
        return subprocess.Popen(
            [sys.executable, "-c", PROGRAM, "grade", *(options or (NAME,))],
            cwd=self.course.root,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=take_ctrl_c,
        )

    def grade(self, *options: str) -> tuple[int, str, str, str]:
        """Status, output, errors, and where it was done."""
        with self.command(*options) as command:
            output, errors = command.communicate(timeout=300)
        *said, where = errors.strip().splitlines()
        return command.returncode, output, "\n".join(said), where

    def records(self) -> dict[str, Record]:
        """What has been graded, by student."""
        found = (Record.read(self.course.record(s, NAME)) for s in self.course.students(NAME))
        return {record.student: record for record in found if record is not None}


@pytest.fixture
def desk(course: Course) -> Iterator[Desk]:
    place = tempfile.mkdtemp(prefix="desk-")
    yield Desk(course, os.environ | {"TMPDIR": place})
    left = [path.name for path in Path(place).glob("autograder-*/scratch-*")]
    shutil.rmtree(place)
    assert not left


@contextlib.contextmanager
def standing(desk: Desk) -> Iterator[subprocess.Popen[str]]:
    """A grader that stands by while the block runs, and leaves nothing behind."""
    grader = desk.stand_by()
    try:
        yield grader
    finally:
        everything = descendants(grader.pid)
        grader.send_signal(signal.SIGINT)
        grader.communicate(timeout=60)
        wait_until_gone(everything)


def slow_class(desk: Desk, size: int, seconds: float) -> None:
    """Submissions that take ``seconds`` and more each."""
    (assignment,) = find(desk.course.root)
    for number in range(size):
        hand_in(desk.course, f"s{number}", right_notebook(assignment, {"q1": SLEEPS.format(seconds)}))


def wait_for_a_record(desk: Desk) -> None:
    end = time.monotonic() + 120
    while not desk.records():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_it_grades_as_the_command_itself_does(desk: Desk, assignment: Assignment) -> None:
    hand_in(desk.course, "ada", right_notebook(assignment))
    hand_in(
        desk.course, "carl", right_notebook(assignment, {"q1": "def linear(x, weight, bias):\n    return x"})
    )
    alone = desk.grade(NAME, "--force")
    assert (alone[0], alone[3]) == (0, HERE)
    before = desk.records()
    with standing(desk):
        status, _, errors, where = desk.grade(NAME, "--force")
        assert (status, where) == (0, ELSEWHERE), errors
        after = desk.records()
        assert (
            {s: r.score for s, r in after.items()}
            == {s: r.score for s, r in before.items()}
            == {"ada": 7, "carl": 3}
        )
        for student, record in after.items():
            assert record.seed != before[student].seed
            for part in ("hashes", "environment", "sandbox", "protection", "limits", "content"):
                assert getattr(record, part) == getattr(before[student], part), part
        assert desk.grade()[1].count("7 / 7") == 1  # nothing to do, and the same to say
        assert desk.records() == after
        status, _, errors, where = desk.grade("no-such-assignment")
        assert (status, where) == (1, ELSEWHERE) and errors.startswith("autograder: ")
        status, _, errors, where = desk.grade("--no-such-option")
        assert (status, where) == (2, ELSEWHERE) and "No such option" in errors
        elsewhere = desk.environment | {"AUTOGRADER_DATA": "/nowhere"}
        assert Desk(desk.course, elsewhere).grade()[3] == HERE  # other variables: not this grader's to do


def test_ctrl_c_stops_the_command_and_the_next_one_goes_on(desk: Desk) -> None:
    slow_class(desk, 6, 0.3)
    with standing(desk) as grader:
        command = desk.command()
        wait_for_a_record(desk)
        command.send_signal(signal.SIGINT)
        _, errors = command.communicate(timeout=60)
        assert command.returncode == 130 and "the same command goes on from here" in errors
        done = {student: record.seed for student, record in desk.records().items()}
        assert 0 < len(done) < 6
        assert grader.poll() is None
        status, output, _, where = desk.grade()
        assert (status, where, output.count("7 / 7")) == (0, ELSEWHERE, 6)
        assert {s: r.seed for s, r in desk.records().items() if s in done} == done


def test_when_the_command_is_killed_its_work_stops(desk: Desk) -> None:
    slow_class(desk, 6, 0.3)
    with standing(desk) as grader:
        idle = set(children(grader.pid))
        command = desk.command()
        wait_for_a_record(desk)
        command.kill()
        command.communicate()
        wait_until_gone(set(children(grader.pid)) - idle)
        assert len(desk.records()) < 6
        assert desk.grade()[1].count("7 / 7") == 6


def test_when_the_grader_is_killed_the_command_says_so_and_another_goes_on(desk: Desk) -> None:
    slow_class(desk, 4, 0.3)
    grader = desk.stand_by()
    command = desk.command()
    wait_for_a_record(desk)
    everything = descendants(grader.pid)
    grader.kill()
    grader.communicate()
    _, errors = command.communicate(timeout=60)
    assert command.returncode == 1 and "no grade is lost, and the same command goes on" in errors
    wait_until_gone(everything)
    status, output, _, where = desk.grade()
    assert (status, where, output.count("7 / 7")) == (0, HERE, 4)
    with standing(desk):  # the address of the one that was killed is free again
        assert desk.grade()[3] == ELSEWHERE


def test_a_warm_process_that_was_killed_is_replaced(desk: Desk, assignment: Assignment) -> None:
    hand_in(desk.course, "ada", right_notebook(assignment))
    with standing(desk) as grader:
        (warm,) = children(grader.pid)
        os.kill(warm, signal.SIGKILL)
        assert desk.grade()[0] == 0
        assert desk.records()["ada"].score == 7
        (other,) = children(grader.pid)
        assert other != warm and running(other)


def test_two_commands_at_once_share_a_class(desk: Desk) -> None:
    slow_class(desk, 8, 0.5)
    with standing(desk):
        both = [desk.command(), desk.command()]
        for command in both:
            output, errors = command.communicate(timeout=120)
            assert (command.returncode, output.count("7 / 7")) == (0, 8), errors
        assert len({record.seed for record in desk.records().values()}) == 2  # each did some


def test_a_second_grader_is_refused(desk: Desk) -> None:
    with standing(desk), pytest.raises(AssertionError):
        desk.stand_by()


def test_after_a_change_of_the_package_it_does_nothing_more(
    desk: Desk, assignment: Assignment, tmp_path: Path
) -> None:
    shutil.copytree(
        REPOSITORY / "autograder", tmp_path / "autograder", ignore=shutil.ignore_patterns("__pycache__")
    )
    desk.environment["PYTHONPATH"] = str(tmp_path)
    hand_in(desk.course, "ada", right_notebook(assignment))
    with standing(desk):
        assert desk.grade()[3] == ELSEWHERE
        with (tmp_path / "autograder" / "errors.py").open("a") as file:
            file.write("# mended\n")
        status, output, errors, where = desk.grade()
        assert (status, where) == (0, HERE) and "7 / 7" in output
        assert "end it and start it anew" in errors


def test_a_folder_that_others_can_enter_is_not_trusted(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with standing(desk):
        monkeypatch.setattr(tempfile, "tempdir", desk.environment["TMPDIR"])
        assert client.is_private(client.folder())
        client.folder().chmod(0o755)
        assert not client.is_private(client.folder())
        assert desk.grade()[3] == HERE
    assert not client.is_private(tmp_path / "none")
    (tmp_path / "link").symlink_to(client.folder())
    client.folder().chmod(0o700)
    assert not client.is_private(tmp_path / "link")

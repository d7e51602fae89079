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
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from autograder.build.build import note_release
from autograder.build.source import Assignment, find
from autograder.grade.course import Course
from autograder.grade.record import Record
from autograder.standby import client
from autograder.worker.processes import children, descendants, running
from tests.conftest import PATIENCE, REPOSITORY, hand_in, right_notebook, take_ctrl_c, wait_until_gone
from tests.ready import Program, Ready

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
# As long as there is no such file: the jail shows the students' side of the data as it is at the moment.
WAITS = """
def linear(x, weight, bias):
    import os, time
    while not os.path.exists("/data/student/go"):
        time.sleep(0.01)
    return x @ weight.T + bias
"""


@dataclass
class Desk:
    """A course, and variables with which only its own grader is found."""

    course: Course
    environment: dict[str, str]
    ready: Ready

    def go_on(self) -> None:
        """Let the answers come to an end that wait for it."""
        (Path(self.environment["AUTOGRADER_DATA"]) / "student" / "go").touch()

    def stand_by(self) -> Program:
        """A grader that is ready."""
        words = ["standby", "--course", str(self.course.root)]
        grader = self.ready.start("autograder.cli", *words, cwd=self.course.root, env=self.environment)
        wait_until(lambda: grader.poll() is not None or "\n" in grader.said())
        assert "ready to grade demo-a" in grader.said()
        return grader

    def stand_by_anew(self) -> subprocess.Popen[str]:
        """The same, started as somebody would at a terminal."""
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
            output, errors = command.communicate()
        *said, where = errors.strip().splitlines()
        return command.returncode, output, "\n".join(said), where

    def records(self) -> dict[str, Record]:
        """What has been graded, by student."""
        found = (Record.read(self.course.record(s, NAME)) for s in self.course.students(NAME))
        return {record.student: record for record in found if record is not None}


@pytest.fixture
def desk(ready: Ready, course: Course) -> Iterator[Desk]:
    place = tempfile.mkdtemp(prefix="desk-")
    (Path(place) / "data" / "student").mkdir(parents=True)
    yield Desk(course, os.environ | {"TMPDIR": place, "AUTOGRADER_DATA": f"{place}/data"}, ready)
    left = [path.name for path in Path(place).glob("autograder-*/scratch-*")]
    shutil.rmtree(place)
    assert not left


@contextlib.contextmanager
def standing(desk: Desk, anew: bool = False) -> Iterator[Program | subprocess.Popen[str]]:
    """A grader that stands by while the block runs, and leaves nothing behind."""
    grader = desk.stand_by_anew() if anew else desk.stand_by()
    try:
        yield grader
    finally:
        everything = descendants(grader.pid)
        grader.send_signal(signal.SIGINT)
        grader.communicate()
        wait_until_gone(everything)


def waiting_class(desk: Desk, size: int, quick: int = 1) -> None:
    """Submissions of which all but the first wait until they may go on, however slow the machine is."""
    source = desk.course.root / "source" / NAME / f"{NAME}.py"
    limits = "limits: {seconds: 10, submission_seconds: 60,"
    text = source.read_text(encoding="utf-8")
    assert limits in text
    source.write_text(
        text.replace(limits, "limits: {seconds: 600, submission_seconds: 1800,"), encoding="utf-8"
    )
    (assignment,) = find(desk.course.root)
    note_release(desk.course.root, assignment)
    for number in range(size):
        notebook = right_notebook(assignment, {} if number < quick else {"q1": WAITS})
        hand_in(desk.course, f"s{number}", notebook)


def wait_until(there: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < end
        time.sleep(0.05)


def graders(desk: Desk) -> set[str]:
    """The processes that have submissions in hand, by the locks they hold."""
    records = desk.course.record("s0", NAME).parent
    claims = records.with_name(f"{records.name}.lock")
    if not claims.exists():
        return set()
    locks = [line.split() for line in Path("/proc/locks").read_text().splitlines()]
    return {words[4] for words in locks if words[5].endswith(f":{claims.stat().st_ino}")}


def test_it_grades_as_the_command_itself_does(desk: Desk, assignment: Assignment) -> None:
    hand_in(desk.course, "ada", right_notebook(assignment))
    hand_in(
        desk.course, "carl", right_notebook(assignment, {"q1": "def linear(x, weight, bias):\n    return x"})
    )
    alone = desk.grade(NAME, "--force")
    assert (alone[0], alone[3]) == (0, HERE)
    before = desk.records()
    with standing(desk, anew=True):
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
        assert (
            Desk(desk.course, elsewhere, desk.ready).grade()[3] == HERE
        )  # other variables: not this grader's to do


def test_ctrl_c_stops_the_command_and_the_next_one_goes_on(desk: Desk) -> None:
    waiting_class(desk, 6)
    with standing(desk) as grader:
        command = desk.command()
        wait_until(desk.records)
        command.send_signal(signal.SIGINT)
        _, errors = command.communicate()
        assert command.returncode == 130 and "the same command goes on from here" in errors
        done = {student: record.seed for student, record in desk.records().items()}
        assert 0 < len(done) < 6
        assert grader.poll() is None
        desk.go_on()
        status, output, _, where = desk.grade()
        assert (status, where, output.count("7 / 7")) == (0, ELSEWHERE, 6)
        assert {s: r.seed for s, r in desk.records().items() if s in done} == done


def test_when_the_command_is_killed_its_work_stops(desk: Desk) -> None:
    waiting_class(desk, 6)
    with standing(desk) as grader:
        idle = set(children(grader.pid))
        command = desk.command()
        wait_until(desk.records)
        command.kill()
        command.communicate()
        wait_until_gone(set(children(grader.pid)) - idle)
        assert len(desk.records()) < 6
        desk.go_on()
        assert desk.grade()[1].count("7 / 7") == 6


def test_when_the_grader_is_killed_the_command_says_so_and_another_goes_on(desk: Desk) -> None:
    waiting_class(desk, 4)
    grader = desk.stand_by()
    command = desk.command()
    wait_until(desk.records)
    everything = descendants(grader.pid)
    grader.kill()
    grader.communicate()
    _, errors = command.communicate()
    assert command.returncode == 1 and "no grade is lost, and the same command goes on" in errors
    wait_until_gone(everything)
    desk.go_on()
    status, output, _, where = desk.grade()
    assert (status, where, output.count("7 / 7")) == (0, HERE, 4)
    with standing(desk):  # the address of the one that was killed is free again
        assert desk.grade()[3] == ELSEWHERE


@pytest.mark.parametrize("killed", ["itself", "its jailer"])
def test_a_warm_process_that_gives_no_workers_is_replaced(
    desk: Desk, assignment: Assignment, killed: str
) -> None:
    hand_in(desk.course, "ada", right_notebook(assignment))
    with standing(desk) as grader:
        (warm,) = children(grader.pid)
        for pid in [warm] if killed == "itself" else children(warm):
            os.kill(pid, signal.SIGKILL)
        assert desk.grade()[0] == 0
        assert desk.records()["ada"].score == 7
        (other,) = children(grader.pid)
        assert other != warm and running(other)


def test_two_commands_at_once_share_a_class(desk: Desk) -> None:
    waiting_class(desk, 8, quick=0)
    with standing(desk):
        both = [desk.command(NAME, "--workers", "2"), desk.command(NAME, "--workers", "2")]
        wait_until(lambda: len(graders(desk)) == 2)
        desk.go_on()
        for command in both:
            output, errors = command.communicate()
            assert (command.returncode, output.count("7 / 7")) == (0, 8), errors
        assert len({record.seed for record in desk.records().values()}) == 2  # each did some


def test_a_second_grader_is_refused_also_at_the_same_moment(desk: Desk) -> None:
    words = ["standby", "--course", str(desk.course.root)]
    both = [
        desk.ready.start("autograder.cli", *words, cwd=desk.course.root, env=desk.environment)
        for _ in range(2)
    ]
    wait_until(
        lambda: any(each.poll() is not None for each in both) and any("\n" in each.said() for each in both)
    )
    (refused,) = [each for each in both if each.poll() is not None]
    (standing_by,) = [each for each in both if each is not refused]
    assert refused.communicate()[1].strip() == "autograder: a grader of yours stands by already; end it first"
    assert desk.grade("no-such")[3] == ELSEWHERE
    standing_by.send_signal(signal.SIGINT)
    standing_by.wait()


def test_it_is_found_from_another_login(desk: Desk) -> None:
    with standing(desk):
        variables = {"XDG_SESSION_ID": "c7", "XDG_RUNTIME_DIR": "/run/user/7", "XDG_VTNR": "3"}
        assert Desk(desk.course, desk.environment | variables, desk.ready).grade("no-such")[3] == ELSEWHERE


def test_a_folder_that_somebody_else_has_taken_does_not_keep_it_from_starting(desk: Desk) -> None:
    taken = Path(desk.environment["TMPDIR"]) / f".autograder-{os.geteuid()}"
    taken.mkdir()
    taken.chmod(0o777)
    desk.environment["XDG_CACHE_HOME"] = f"{desk.environment['TMPDIR']}/cache"
    with standing(desk):
        assert desk.grade("no-such")[3] == ELSEWHERE
    assert list(taken.iterdir()) == []


def test_after_a_change_of_the_package_it_does_nothing_more(
    desk: Desk, assignment: Assignment, tmp_path: Path
) -> None:
    shutil.copytree(
        REPOSITORY / "autograder", tmp_path / "autograder", ignore=shutil.ignore_patterns("__pycache__")
    )
    desk.environment["PYTHONPATH"] = str(tmp_path)
    hand_in(desk.course, "ada", right_notebook(assignment))
    with standing(desk, anew=True):
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
        place = client.folders()[0]
        assert client.is_private(place)
        place.chmod(0o755)
        assert not client.is_private(place)
        assert desk.grade()[3] == HERE
    assert not client.is_private(tmp_path / "none")
    (tmp_path / "link").symlink_to(place)
    place.chmod(0o700)
    assert not client.is_private(tmp_path / "link")

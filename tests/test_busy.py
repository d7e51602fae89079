"""A grade does not depend on how busy the machine was."""

from __future__ import annotations

import contextlib
import os
import signal
import time

import pytest

from autograder.build.source import Assignment, find
from autograder.errors import UserError
from autograder.grade.course import Course
from autograder.judge import session
from autograder.judge.session import LentWarmProcess, WarmProcess
from autograder.judge.stopwatch import BUSY, PATIENCE, Stopwatch
from autograder.judge.usage import Usage
from autograder.wire.errors import MachineBusy, WorkerTimeout
from tests.busy import compare
from tests.sharing import MACHINE


@pytest.mark.slow
@pytest.mark.xdist_group(MACHINE)
@pytest.mark.usefixtures("lent")
def test_beside_busy_processes_no_score_and_no_message_differs(
    course: Course, assignment: Assignment
) -> None:
    """Solution, variants, mutants, an endless loop and an endless sleep."""
    text = assignment.path.read_text()
    assert "seconds: 10," in text
    assignment.path.write_text(text.replace("seconds: 10,", "seconds: 1,"))
    (assignment,) = find(course.root)
    found = compare(assignment, processes=12 * (os.cpu_count() or 1), mutants=3)
    assert found.answers >= 4
    assert found.same, found
    assert 0 < found.longest_loop <= BUSY + 1  # beyond that it would have been given up, not stopped
    assert 0 < found.longest_sleep <= BUSY + 1


class Seen(Usage):
    """A worker as it might be seen: how much of the time it computes, and waits for a processor."""

    def __init__(self, computes: float, waits: float) -> None:
        self._shares, self._began = (computes, waits), time.monotonic()

    def cpu_seconds(self) -> float:
        return self._shares[0] * (time.monotonic() - self._began)

    def waited_for_processor(self) -> dict[int, float]:
        return {1: self._shares[1] * (time.monotonic() - self._began)}


def end_of(computes: float, waits: float, seconds: float) -> BaseException:
    watch = Stopwatch(Seen(computes, waits), seconds)
    with pytest.raises((WorkerTimeout, MachineBusy)) as caught:
        while True:
            time.sleep(min(0.01, watch()))
    return caught.value


def test_what_has_used_its_processor_time_is_over_however_long_that_took() -> None:
    for computes, waits in ((0.8, 0.0), (0.1, 0.9)):
        error = end_of(computes, waits, 0.05)
        assert isinstance(error, WorkerTimeout) and not error.waited


def test_what_waits_for_nobody_is_over() -> None:
    error = end_of(0.0, 0.0, 0.05)
    assert isinstance(error, WorkerTimeout) and error.waited


def test_what_stands_in_its_own_way_was_not_kept_waiting() -> None:
    """Many threads that wake together wait for each other: no way to sleep for longer."""
    error = end_of(0.1, 0.1, 0.05)
    assert isinstance(error, WorkerTimeout) and error.waited


def test_what_others_kept_waiting_has_no_verdict() -> None:
    error = end_of(0.001, 1.0, 0.02)
    assert isinstance(error, MachineBusy)


def test_the_bounds_are_far_beyond_what_a_right_answer_takes() -> None:
    assert 1 < PATIENCE < BUSY


@pytest.mark.parametrize("what", ["starts no worker", "starts none in time"])
def test_a_machine_that_is_too_busy_is_no_reason_to_grade_without_a_jail(
    what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with WarmProcess([]) as warm:
        asked = warm
        if what == "starts no worker":
            warm.wait()
            asked = LentWarmProcess(warm)
        monkeypatch.setattr(session, "START_SECONDS", 0.5)
        os.kill(warm.pid, signal.SIGSTOP)
        with pytest.raises(UserError) as caught:
            asked.wait()
        with contextlib.suppress(ProcessLookupError):  # it was given up
            os.kill(warm.pid, signal.SIGCONT)
    said = str(caught.value)
    assert "too busy" in said and "the same command goes on" in said and "sandbox" not in said
    assert "\n" not in said

"""How far long work is: lines in a file, bars in a terminal."""

from __future__ import annotations

import os
import pty
import re
import sys
from pathlib import Path

import pytest

from autograder import progress
from autograder.build.commands import build
from autograder.grade.course import Course
from autograder.progress import Lines, Progress


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What was said on standard error, without the times."""
    lines = capsys.readouterr().err.splitlines()
    assert all(re.fullmatch(r" *\d+ s  \S.*", line) for line in lines), lines
    return [line.split(" s  ", 1)[1] for line in lines]


def test_a_command_says_where_it_is_without_a_terminal(
    course: Course, capsys: pytest.CaptureFixture[str]
) -> None:
    build.main(["--no-solutions", "--root", str(course.root)], standalone_mode=False)
    first, *_, last = said(capsys)
    assert re.fullmatch(r"reading source/: \d+ steps", first)
    assert re.fullmatch(r"demo-a: release: \d+ of \d+ steps", last)


def test_in_a_terminal_there_are_bars(course: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = pty.openpty()
    monkeypatch.setenv("TERM", "xterm")
    with os.fdopen(theirs, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        build.main(["--no-solutions", "--root", str(course.root)], standalone_mode=False)
        shown = os.read(ours, 1 << 16).decode()
    os.close(ours)
    assert "━" in shown and " s  " not in shown


def test_a_task_has_a_line_when_it_begins_now_and_then_and_when_it_is_done(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Progress() as bars:
        task = bars.add_task("Grading", total=3, unit="submissions")
        bars.advance(task)
        monkeypatch.setattr(progress, "SECONDS", 0.0)
        bars.update(task, advance=1, ungraded=1)
        bars.update(task, completed=3)
        bars.update(task, completed=3)
    lines = said(capsys)
    assert lines[:2] == ["Grading: 3 submissions", "Grading: 2 of 3 submissions"]
    assert len(lines) == 3 and lines[2].startswith("Grading: 3 of 3 submissions in 0 s")


def test_a_line_is_there_at_once(tmp_path: Path) -> None:
    with (tmp_path / "log").open("w") as file:
        Lines(file).say("fetching")
        assert (tmp_path / "log").read_text() == "    0 s  fetching\n"

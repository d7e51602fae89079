"""Starting the processes that stand before the questions of an assignment; see `station`."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from autograder.build.source import Assignment, Kind, solution_of
from autograder.data import store
from autograder.grade.course import imported_modules
from autograder.judge.session import clean_environment
from autograder.validate.implementations import stubs
from autograder.validate.station import PROCESS, RAISED
from autograder.worker.processes import running


def students_environment(folder: Path) -> dict[str, str]:
    """Environment variables to run a notebook with as students do, with their data below an empty folder."""
    (folder / "data").mkdir()
    seen_by_students = store.root() / "student"
    if seen_by_students.is_dir():
        (folder / "data" / "student").symlink_to(seen_by_students)
    return clean_environment(folder)


class Start:
    """A process that has imported what all notebooks need; stations of every assignment are forks of it."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="autograder-"))
        environment = {**students_environment(self.folder), "OMP_NUM_THREADS": "1"}
        environment.pop("OMP_THREAD_LIMIT", None)  # workers are told how many threads to use
        environment["OMP_WAIT_POLICY"] = "passive"  # two threads that spin on one free core take for ever
        self._process = subprocess.Popen(
            [sys.executable, "-s", "-P", "-m", "autograder.validate.station"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            env=environment,
            text=True,
        )

    def ask(self, settings: dict[str, Any]) -> None:
        """Have an assignment's notebooks run."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # it has ended, which `alive` tells
            self._process.stdin.write(json.dumps(settings) + "\n")
            self._process.stdin.flush()

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    def close(self) -> None:
        """End the process, and with it every station and worker."""
        self._process.kill()
        self._process.wait()
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Stations:
    """The processes that stand before the questions of one assignment.

    Args:
        folder: an empty one, within that of the start.
        questions: where to leave a station.

    Attributes:
        solved: folder of the stations that have the solutions before them, named as the questions.
        alone: the same, with stubs in place of the other questions' solutions.
    """

    def __init__(self, start: Start, folder: Path, assignment: Assignment, questions: Sequence[str]) -> None:
        self.start, self.folder = start, folder
        self.solved, self.alone = places(folder)
        notebooks = []
        for place, stub in ((self.solved, False), (self.alone, True)):
            (place / "home").mkdir(parents=True)
            cells = list(_cells(assignment, stub))
            notebooks.append({"folder": str(place), "cells": cells, "stop": list(questions)})
        start.ask(
            {"folder": str(folder), "modules": list(imported_modules(assignment)), "notebooks": notebooks}
        )

    def raised(self) -> list[str]:
        """The solutions' cells that raised so far: their ids, and what."""
        path = self.solved / RAISED
        return [line for line in path.read_text().splitlines() if line] if path.exists() else []

    @property
    def alive(self) -> bool:
        """Whether the processes run, or will."""
        pid = self._pid()
        return self.start.alive and (pid is None or running(pid))

    def close(self) -> None:
        """End the stations and their workers."""
        pid = self._pid()
        if pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _pid(self) -> int | None:
        with contextlib.suppress(OSError, ValueError):
            return int((self.folder / PROCESS).read_text())
        return None


def places(folder: Path) -> tuple[Path, Path]:
    """The folders `Stations.solved` and `Stations.alone` of an assignment."""
    return folder / "solved", folder / "alone"


def _cells(assignment: Assignment, stub: bool) -> Iterator[dict[str, str | None]]:
    """The code cells in order; of an answer the question is named, for a station to be left there."""
    answers = {question: iter(cells) for question, cells in stubs(assignment).items()}
    for cell in assignment.cells:
        if cell.kind is Kind.CODE:
            yield {"id": cell.id, "question": None, "source": cell.source}
        elif cell.kind is Kind.ANSWER and cell.question is not None:
            source = next(answers[cell.question]) if stub else solution_of(cell.source)
            yield {"id": cell.id, "question": cell.question, "source": source}

"""The three graders, each as somebody runs it: commands in processes of their own, on a class in a folder."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import nbformat
from nbgrader.api import Gradebook

from autograder.build.otter_zip import otter_zip
from autograder.build.release import CODE_STUB
from autograder.build.source import Assignment
from autograder.build.submission import copy_assignment
from autograder.build.tests import split_text
from autograder.errors import UserError
from autograder.grade.record import Record
from autograder.nbgrader.plain import SETTINGS as PLAIN
from autograder.nbgrader.plain import notebook_with_tests, test_cell, test_code
from autograder.worker.processes import cpu_seconds, descendants

Class = Mapping[str, nbformat.NotebookNode]
"""Submissions as students hand them in, by student."""


@dataclass(frozen=True)
class Timing:
    """What grading a class took, the programs' start and end included.

    Attributes:
        seconds: wall-clock time.
        cpu: seconds of all processes together, those that ended by themselves.
        memory: peak bytes of the largest process that was started directly; of ours the one that writes grades;
            0 if unknown.
        scores: points by student.
        shares: where the time of all submissions together went, in seconds, as far as the grader tells.
    """

    seconds: float
    cpu: float
    memory: int
    scores: dict[str, float]
    shares: dict[str, float] = field(default_factory=dict)


class System(ABC):
    """A grader with a course of one assignment, in a folder of its own."""

    name: ClassVar[str]
    standby = "none"  # which grader that stands by may do the work: one of that name

    def __init__(self, assignment: Assignment, folder: Path) -> None:
        self.assignment, self.folder = assignment, folder
        self.set_up()

    def grade(self, submissions: Class, workers: int) -> Timing:
        """Grade a class that was never graded, and time it."""
        self.hand_in(submissions)
        before, started = self.cpu(), time.monotonic()
        memory = self.run(list(submissions), workers)
        seconds, after = time.monotonic() - started, self.cpu()
        students = list(submissions)
        return Timing(seconds, after - before, memory, self.scores(students), self.shares(students))

    @abstractmethod
    def set_up(self) -> None:
        """Make the course; not timed."""

    @abstractmethod
    def hand_in(self, submissions: Class) -> None:
        """Put a class in its place, and remove what is left of another; not timed."""

    @abstractmethod
    def run(self, students: list[str], workers: int) -> int:
        """Grade it; returns the peak memory of the largest process."""

    @abstractmethod
    def scores(self, students: list[str]) -> dict[str, float]:
        """What each got; not timed."""

    def shares(self, students: list[str]) -> dict[str, float]:
        """See `Timing`; not timed."""
        return {}

    def cpu(self) -> float:
        """Seconds of processor time of everything that was started and has ended."""
        times = os.times()
        return times.children_user + times.children_system

    def close(self) -> None:
        """End what still runs."""
        return

    def _call(self, *command: str) -> int:
        """Run a Python module to its end; its peak memory in bytes.

        Raises:
            UserError: it failed.
        """
        log = self.folder / "log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", *command],
                cwd=self.folder,
                env=os.environ | {"AUTOGRADER_STANDBY": self.standby},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said = log.read_text(errors="replace").strip().splitlines()
            raise UserError(f"{' '.join(command[:3])} failed: {said[-1] if said else process.returncode}")
        return usage.ru_maxrss << 10


class Ours(System):
    """``autograder grade``."""

    name = "autograder"

    def set_up(self) -> None:
        copy_assignment(self.assignment, self.folder)

    def hand_in(self, submissions: Class) -> None:
        for name in ("submitted", "autograded", "records"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        (self.folder / "gradebook.db").unlink(missing_ok=True)
        _hand_in(self.folder / "submitted", self.assignment.name, submissions)

    def run(self, students: list[str], workers: int) -> int:
        return self._call("autograder.cli", "grade", self.assignment.name, "--workers", str(workers))

    def scores(self, students: list[str]) -> dict[str, float]:
        return {student: record.score for student, record in self._records(students)}

    def shares(self, students: list[str]) -> dict[str, float]:
        """``student_cpu``: the students' processes; by the clock ``cells``, ``cases``, and the ``rest`` of judging."""
        records = [record for _, record in self._records(students)]
        cells = sum(cell.seconds for record in records for cell in record.cells)
        cases = sum(case.seconds for record in records for some in record.questions.values() for case in some)
        return {
            "student_cpu": sum(record.student_seconds for record in records),
            "cells": cells,
            "cases": cases,
            "rest": sum(record.seconds for record in records) - cells - cases,
        }

    def _records(self, students: list[str]) -> Iterator[tuple[str, Record]]:
        for student in students:
            record = Record.read(self.folder / "records" / self.assignment.name / f"{student}.json")
            if record is None:
                raise UserError(f"{student}: autograder left no record")
            yield student, record


class StandingBy(Ours):
    """``autograder grade`` while ``autograder standby`` runs.

    Attributes:
        ready_seconds: what it took to make that ready, once.
    """

    name = "standby"

    def set_up(self) -> None:
        super().set_up()
        self.standby = str(self.folder)
        started = time.monotonic()
        self.grader = subprocess.Popen(
            [sys.executable, "-m", "autograder.cli", "standby", self.assignment.name],
            cwd=self.folder,
            env=os.environ | {"AUTOGRADER_STANDBY": self.standby},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
        )
        assert self.grader.stdout is not None
        if not self.grader.stdout.readline():
            raise UserError("'autograder standby' did not start")
        self.ready_seconds = time.monotonic() - started

    def run(self, students: list[str], workers: int) -> int:
        super().run(students, workers)
        return 0  # a process that is not ours to ask

    def cpu(self) -> float:
        return super().cpu() + cpu_seconds(descendants(self.grader.pid))

    def close(self) -> None:
        self.grader.send_signal(signal.SIGINT)
        self.grader.communicate()


_SETTINGS = f"""\
c = get_config()
c.CourseDirectory.course_id = "bench"
c.ClearSolutions.code_stub = {{"python": "{CODE_STUB}"}}
c.ExecutePreprocessor.timeout = 600
{PLAIN}"""


class Nbgrader(System):
    """``nbgrader autograde`` with its own settings; it grades one submission after the other."""

    name = "nbgrader"

    def set_up(self) -> None:
        source = self.folder / "source" / self.assignment.name
        source.mkdir(parents=True)
        nbformat.write(instructors_notebook(self.assignment), source / f"{self.assignment.name}.ipynb")
        (self.folder / "nbgrader_config.py").write_text(_SETTINGS)
        self._call("nbgrader", "generate_assignment", self.assignment.name)
        released = self.folder / "release" / self.assignment.name / f"{self.assignment.name}.ipynb"
        self.released = nbformat.read(released, as_version=4)

    def hand_in(self, submissions: Class) -> None:
        for name in ("submitted", "autograded"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        with Gradebook(self._gradebook) as gradebook:
            for submission in gradebook.assignment_submissions(self.assignment.name):
                gradebook.remove_submission(self.assignment.name, submission.student.id)
        answers = {
            cell.id for cell in self.released.cells if cell.metadata.get("nbgrader", {}).get("solution")
        }
        handed_in = {}
        for student, notebook in submissions.items():
            sources = {cell.id: cell.source for cell in notebook.cells}
            filled = nbformat.from_dict(json.loads(json.dumps(self.released)))
            for cell in filled.cells:
                if cell.id in answers:
                    cell.source = sources[cell.id]
            handed_in[student] = filled
        _hand_in(self.folder / "submitted", self.assignment.name, handed_in)

    def run(self, students: list[str], workers: int) -> int:
        return self._call("nbgrader", "autograde", self.assignment.name)

    def scores(self, students: list[str]) -> dict[str, float]:
        name = self.assignment.name
        with Gradebook(self._gradebook) as gradebook:
            return {s: float(gradebook.find_submission_notebook(name, name, s).score) for s in students}

    @property
    def _gradebook(self) -> str:
        return f"sqlite:///{self.folder / 'gradebook.db'}"


class Otter(System):
    """``otter run``, once for each submission, as many at a time as there are workers."""

    name = "otter"

    def set_up(self) -> None:
        (self.folder / "autograder.zip").write_bytes(otter_zip(self.assignment))

    def hand_in(self, submissions: Class) -> None:
        for name in ("submissions", "results"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
            (self.folder / name).mkdir()
        for student, notebook in submissions.items():
            nbformat.write(notebook, self.folder / "submissions" / f"{student}.ipynb")

    def run(self, students: list[str], workers: int) -> int:
        with ThreadPoolExecutor(workers) as pool:
            return max(pool.map(self._one, students))

    def _one(self, student: str) -> int:
        results = self.folder / "results" / student
        results.mkdir()
        return self._call(
            "otter", "run", "-a", "autograder.zip", "-o", str(results), f"submissions/{student}.ipynb"
        )

    def scores(self, students: list[str]) -> dict[str, float]:
        found = {}
        for student in students:
            data: dict[str, Any] = json.loads(
                (self.folder / "results" / student / "results.json").read_text()
            )
            found[student] = float(sum(test.get("score", 0) for test in data["tests"]))
        return found


def _hand_in(submitted: Path, assignment: str, submissions: Class) -> None:
    for student, notebook in submissions.items():
        place = submitted / student / assignment
        place.mkdir(parents=True)
        nbformat.write(notebook, place / f"{assignment}.ipynb")


# ------------------------------------------------------------------------- the same tests for nbgrader


def instructors_notebook(assignment: Assignment) -> nbformat.NotebookNode:
    """The source notebook with each case as a locked cell of its own, worth the case's points."""

    def cells(question: str) -> Iterator[nbformat.NotebookNode]:
        text = assignment.test_file(question).read_text(encoding="utf-8")
        for case in split_text(text).cases:
            yield test_cell(f"{question}-{case.name}", test_code(text, [case.name]), case.points, case.hidden)

    return notebook_with_tests(assignment, cells)

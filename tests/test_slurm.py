"""Grading in the jobs of a real Slurm."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.build.build import build_course
from autograder.build.source import Assignment
from autograder.grade.course import Course, prepare
from autograder.grade.local import grade_class
from autograder.grade.record import Record
from tests import slurm
from tests.conftest import hand_in, right_notebook
from tests.faults import FORGOT_BIAS

NAME = "demo-a"
pytest.importorskip("dask_jobqueue")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(slurm.missing()), reason=slurm.missing())]

SETTINGS = """\
jobqueue:
  slurm:
    cores: 1
    memory: 3GB
    queue: {queue}
    walltime: "00:30:00"
    interface: lo
    log-directory: {logs}
    shared-temp-directory: {logs}
    local-directory: {logs}
    job-extra-directives: {directives}
    worker-extra-args: {arguments}
"""


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[slurm.Slurm]:
    """A Slurm that idles."""
    with slurm.running(tmp_path_factory.mktemp("slurm") / "classroom") as running:
        yield running


def grading(
    cluster: slurm.Slurm, course: Course, folder: Path, queue: str = "cpu", gpu: bool = False
) -> subprocess.Popen[str]:
    """``autograder grade --slurm`` with Dask's settings in a folder."""
    folder.mkdir()
    text = SETTINGS.format(
        queue=queue,
        logs=folder,
        directives='["--gres=gpu:1"]' if gpu else "[]",
        arguments='["--resources", "GPU=1"]' if gpu else "[]",
    )
    (folder / "jobqueue.yaml").write_text(text)
    command = [sys.executable, "-m", "autograder.cli", "grade", NAME, "--course", str(course.root)]
    return subprocess.Popen(
        [*command, "--slurm", "--workers", "1" if gpu else "2"],
        env=os.environ | cluster.environment | {"DASK_CONFIG": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def jobs(cluster: slurm.Slurm, *, field: str) -> list[str]:
    """What Slurm says of each job so far."""
    words = cluster.ask("scontrol", "show", "jobs", "--details").split()
    return [word.partition("=")[2] for word in words if word.startswith(f"{field}=")]


def test_a_class_in_slurm_jobs_one_of_which_is_cancelled(
    cluster: slurm.Slurm, course: Course, assignment: Assignment, tmp_path: Path
) -> None:
    students = [f"student-{number:02}" for number in range(40)]
    for number, student in enumerate(students):
        hand_in(course, student, right_notebook(assignment, {"q1": FORGOT_BIAS} if number % 4 == 0 else {}))
    grader = grading(cluster, course, tmp_path / "dask")
    end = time.monotonic() + 300
    while len(list((course.records / NAME).glob("*.json"))) < 20 and grader.poll() is None:
        assert time.monotonic() < end, cluster.log()
        time.sleep(0.1)
    running = cluster.ask("squeue", "--noheader", "--states=RUNNING", "--format=%i").split()
    cluster.ask("scancel", running[0])
    output, errors = grader.communicate()
    assert grader.returncode == 0, errors
    assert output.count("7 / 7") == 30 and output.count("3 / 7") == 10
    found = [Record.read(course.record(student, NAME)) for student in students]
    here = grade_class(course, prepare(course, NAME), students, workers=2)
    scores = {judged.record.student: judged.record.score for judged in here}
    assert {record.student: record.score for record in found if record} == scores
    assert set(jobs(cluster, field="Partition")) == {"cpu"}
    assert not cluster.ask("squeue", "--noheader").strip()  # no job outlives its grader


def test_an_assignment_that_wants_a_gpu_goes_where_there_is_one(
    cluster: slurm.Slurm, course: Course, assignment: Assignment, tmp_path: Path
) -> None:
    text = assignment.path.read_text(encoding="utf-8")
    assignment.path.write_text(text.replace("# device: cpu", "# device: gpu"), encoding="utf-8")
    build_course(course.root, (), solutions=False)
    hand_in(course, "ada", right_notebook(assignment))
    before = len(jobs(cluster, field="JobId"))
    output, errors = grading(cluster, course, tmp_path / "dask", "gpu", gpu=True).communicate()
    assert "7 / 7" in output, errors
    new = len(jobs(cluster, field="JobId")) - before
    assert new == 1
    assert jobs(cluster, field="Partition")[before:] == ["gpu"]
    assert jobs(cluster, field="TresPerNode") == ["gres:gpu:1"]


def test_slurm_that_refuses_is_said_in_a_line(
    cluster: slurm.Slurm, course: Course, assignment: Assignment, tmp_path: Path
) -> None:
    hand_in(course, "ada", right_notebook(assignment))
    grader = grading(cluster, course, tmp_path / "dask", queue="no-such-partition")
    _, errors = grader.communicate()
    assert grader.returncode == 1
    last = errors.strip().splitlines()[-1]
    assert "Slurm" in last and "partition" in last, errors
    assert "Traceback" not in errors

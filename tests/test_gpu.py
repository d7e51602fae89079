"""Shares of GPUs: who gets which, and what a student reads who asked for too much.

GPUs that are not there stand in for real ones by their names, since a share is given by name. What only a
real one shows is at the end, and skipped where there is none.
"""

from __future__ import annotations

import re
import select
import shutil
import signal
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import nbformat
import numpy as np
import pytest
import torch

from autograder.build.source import Assignment, find
from autograder.checks.compare import compare, from_gpu
from autograder.checks.contract import Outcome
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.record import Record
from autograder.judge import gpu
from autograder.judge.gpu import Share
from tests.conftest import hand_in, make_course, right_notebook

NAME = "demo-a"
WHOSE = """
import os, time
began = time.time()
time.sleep(0.4)
print("share", os.environ["CUDA_VISIBLE_DEVICES"], os.environ["PYTORCH_ALLOC_CONF"], began, time.time())
"""
CUDA = torch.cuda.device_count() > 0  # asks NVIDIA's driver only, so that a fork can still use it


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_course(tmp_path_factory.mktemp("gpu") / "course", device="gpu")


@pytest.fixture
def course(built: Path, tmp_path: Path) -> Course:
    shutil.copytree(built, tmp_path / "course")
    return Course.at(tmp_path / "course")


@pytest.fixture
def assignment(course: Course) -> Assignment:
    (found,) = find(course.root)
    return found


def grade(course: Course, workers: int, per_gpu: int) -> dict[str, Record]:
    students = course.students(NAME)
    records = grade_and_save(course, prepare(course, NAME), students, workers, per_gpu=per_gpu)
    return {record.student: record for record in records}


# ---------------------------------------------------------------------------------- what there is


@pytest.mark.parametrize(
    "given, expected",
    [("2", ["2"]), ("0,3", ["0", "3"]), ("MIG-2c, GPU-8f", ["MIG-2c", "GPU-8f"]), ("", []), ("-1", [])],
)
def test_slurm_and_administrators_say_which_gpus_there_are(
    monkeypatch: pytest.MonkeyPatch, given: str, expected: list[str]
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", given)
    assert list(gpu.visible()) == expected


def test_otherwise_the_device_files_are_counted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    for name in ("nvidia10", "nvidia2", "nvidiactl", "nvidia-uvm", "nvidia-caps", "null"):
        (tmp_path / name).touch()
    assert gpu.visible(tmp_path) == ("2", "10")


def test_each_gpu_is_taken_once_before_one_is_taken_twice() -> None:
    names = [(share.gpu, share.fraction) for share in gpu.shares(2, ["0", "1"])]
    assert names == [("0", 0.5), ("1", 0.5), ("0", 0.5), ("1", 0.5)]


# ------------------------------------------------------------------------------------ who has which

HOLDER = """
import sys, time
from pathlib import Path
from autograder.judge import gpu
print("ready", flush=True)
with gpu.taken(gpu.shares(1, ["0", "1"]), Path(sys.argv[1])) as share:
    print(share.gpu, flush=True)
    time.sleep(1200)
"""


def test_a_share_is_one_holders_until_it_ends_even_by_a_kill(tmp_path: Path) -> None:
    def hold() -> subprocess.Popen[bytes]:
        # Unbuffered: with a buffer, one read may take the share's line along with "ready".
        process = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(tmp_path)], stdout=subprocess.PIPE, bufsize=0
        )
        assert line(process) == b"ready\n"
        return process

    def line(process: subprocess.Popen[bytes]) -> bytes:
        assert process.stdout
        return process.stdout.readline()

    first, second, third = hold(), hold(), None
    try:
        shares = [line(first), line(second)]
        assert sorted(shares) == [b"0\n", b"1\n"]
        third = hold()
        assert third.stdout and not select.select([third.stdout], [], [], 0.5)[0]
        first.send_signal(signal.SIGKILL)
        assert line(third) == shares[0]
    finally:
        for process in (first, second, third):
            if process is not None:
                process.kill()
                process.communicate()


def test_where_there_is_none_nobody_waits(tmp_path: Path) -> None:
    with gpu.taken((), tmp_path) as share:
        assert share is None


def test_an_error_of_the_holder_is_its_own(tmp_path: Path) -> None:
    shares = (Share("0", 1.0),)
    with pytest.raises(BlockingIOError), gpu.taken(shares, tmp_path):
        raise BlockingIOError
    with gpu.taken(shares, tmp_path) as share:
        assert share == shares[0]


@pytest.mark.slow
@pytest.mark.parametrize("per_gpu", [1, 2])
def test_submissions_never_share_more_than_was_allowed(
    course: Course, assignment: Assignment, monkeypatch: pytest.MonkeyPatch, per_gpu: int
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0,1")
    for number in range(8):
        notebook = right_notebook(assignment)
        notebook.cells.insert(1, nbformat.v4.new_code_cell(WHOSE))
        hand_in(course, f"student-{number}", notebook)
    records = grade(course, workers=6, per_gpu=per_gpu)
    times: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for student, record in records.items():
        assert record.score == 7.0 and record.protection["gpu_share"] == 1 / per_gpu
        text = (course.autograded(student, NAME) / f"{NAME}.ipynb").read_text()
        found = re.search(r"share (\S+) (\S+) (\S+) ([\d.]+)", text)
        assert found
        assert found[2] == f"per_process_memory_fraction:{1 / per_gpu:.4f}"
        times[found[1]].append((float(found[3]), float(found[4])))
    assert set(times) == {"0", "1"}
    for spans in times.values():
        together = max(
            sum(a < moment < b for a, b in spans) for moment, _ in ((a + 1e-3, 0) for a, _ in spans)
        )
        assert together <= per_gpu


# --------------------------------------------------------------------------------- out of memory

TOO_MUCH = """
def standardise(table):
    raise torch.OutOfMemoryError("CUDA out of memory. Requested size: 20.00 GiB")
"""


@pytest.mark.slow
def test_out_of_memory_on_the_gpu_is_a_failed_case_with_a_way_out(
    course: Course, assignment: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0")
    hand_in(course, "ada", right_notebook(assignment, {"q2": TOO_MUCH}))
    record = grade(course, workers=2, per_gpu=4)["ada"]
    case = record.questions["q2"][0]
    assert case.outcome is Outcome.FAILED and case.diagnosis == "gpu-out-of-memory"
    assert "Requested size: 20.00 GiB" in case.message and "25%" in case.message
    assert "batches" in case.message and "no_grad" in case.message
    assert all(case.outcome is Outcome.PASSED for case in record.questions["q1"])
    hidden = next(case for case in record.questions["q2"] if case.hidden)
    assert hidden.diagnosis == "gpu-out-of-memory" and "25%" in hidden.told and "20.00" not in hidden.told


@pytest.mark.parametrize("dtype, gpu, allowed", [
    (np.float32, True, 3e-4), (np.float32, False, 3e-5), (np.float64, True, 1e-5), (np.float64, False, 1e-5),
])  # fmt: skip
def test_single_precision_of_a_gpu_has_its_own_tolerance(dtype: type, gpu: bool, allowed: float) -> None:
    expected: np.ndarray = np.linspace(1, 2, 5, dtype=dtype)
    token = from_gpu.set(gpu)
    try:
        assert compare(expected, (expected * (1 + allowed)).astype(dtype)) is None
        assert compare(expected, (expected * (1 + 10 * allowed)).astype(dtype)) is not None
    finally:
        from_gpu.reset(token)


# ------------------------------------------------------------------------------------- a real one

FULL = """
def standardise(table):
    torch.empty(int(0.4 * torch.cuda.get_device_properties(0).total_memory), dtype=torch.uint8, device="cuda")
    return (table - table.mean(0)) / np.where(table.std(0) == 0, 1, table.std(0))
"""
DRAWS = """
layer = torch.nn.Conv2d(3, 8, 3).cuda()
x = torch.randn(16, 3, 64, 64, device="cuda")
layer(x).square().mean().backward()
print("sum", layer.weight.grad.double().sum().item())
"""


@pytest.mark.slow
@pytest.mark.skipif(not CUDA, reason="no GPU here")
def test_the_share_of_a_real_gpu_is_kept(course: Course, assignment: Assignment) -> None:
    hand_in(course, "ada", right_notebook(assignment, {"q2": FULL}))
    assert grade(course, workers=2, per_gpu=2)["ada"].score == 7.0
    full = hand_in(course, "ada", right_notebook(assignment, {"q2": FULL.replace("0.4", "0.6")}))
    assert full.exists()
    case = grade(course, workers=2, per_gpu=2)["ada"].questions["q2"][0]
    assert case.diagnosis == "gpu-out-of-memory" and "50%" in case.message


@pytest.mark.slow
@pytest.mark.skipif(not CUDA, reason="no GPU here")
def test_a_real_gpu_gives_the_same_twice(course: Course, assignment: Assignment) -> None:
    found = []
    for _ in range(2):
        notebook = right_notebook(assignment)
        notebook.cells.append(nbformat.v4.new_code_cell(DRAWS))
        hand_in(course, "ada", notebook)
        list(grade_and_save(course, prepare(course, NAME), ["ada"], force=True, seed=5))
        text = (course.autograded("ada", NAME) / f"{NAME}.ipynb").read_text()
        match = re.search(r"sum ([-\d.e]+)", text)
        assert match
        found.append(match[1])
    assert found[0] == found[1]

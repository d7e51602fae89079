"""Judging on Dask workers: real ones, in processes of their own, with everything sent to them."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import dask
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.build.source import Assignment
from autograder.errors import UserError
from autograder.grade.course import Course, Prepared, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.handed_in import MAX_FILE_BYTES, content_of
from autograder.grade.parcel import pack_course, pack_submission, unpack_course, unpack_submission
from autograder.grade.record import Record, Status
from tests.conftest import hand_in, right_notebook
from tests.faults import EXITS, FORGOT_BIAS

distributed = pytest.importorskip("distributed")
from distributed import WorkerPlugin  # noqa: E402

from autograder.grade.cluster import Cluster  # noqa: E402

NAME = "demo-a"
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def workers() -> Iterator[Any]:
    """A client of two workers."""
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 1}),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
        ) as cluster,
        distributed.Client(cluster, set_as_default=False) as client,
    ):
        yield client


def odd_class(course: Course, assignment: Assignment) -> dict[str, float]:
    """A class with all sorts of submissions, and the points that are right for them."""
    right = right_notebook(assignment)
    for number in range(4):
        hand_in(course, f"right-{number}", right)
    hand_in(course, "bias", right_notebook(assignment, {"q1": FORGOT_BIAS}))
    hand_in(course, "exits", right_notebook(assignment, {"q1": EXITS}))
    hand_in(course, "broken", "{")
    (hand_in(course, "files", right).parent / "notes.txt").write_text("some text")
    course.submission("link", NAME).parent.mkdir(parents=True)
    course.submission("link", NAME).symlink_to(course.submission("right-0", NAME))
    return {f"right-{n}": 7.0 for n in range(4)} | {
        "bias": 3.0, "exits": 3.0, "broken": 0.0, "files": 7.0, "link": 0.0
    }  # fmt: skip


def verdicts(record: Record) -> Any:
    """A record without what differs from run to run."""
    cases = {
        question: [(case.name, case.outcome, case.points, case.message, case.diagnosis) for case in some]
        for question, some in record.questions.items()
    }
    return record.status, record.content, record.notes, record.answers, cases


def test_a_class_comes_out_as_on_this_machine(course: Course, assignment: Assignment, workers: Any) -> None:
    right = odd_class(course, assignment)
    prepared, students = prepare(course, NAME), course.students(NAME)
    there = {
        r.student: r for r in grade_and_save(course, prepared, students, seed=5, cluster=Cluster(workers))
    }
    assert {student: record.score for student, record in there.items()} == right
    again = grade_and_save(course, prepared, students, cluster=Cluster(workers))
    assert {record.student: record for record in again} == there  # nothing was graded twice

    here = {r.student: r for r in grade_and_save(course, prepared, students, 2, force=True, seed=5)}
    assert {s: verdicts(r) for s, r in here.items()} == {s: verdicts(r) for s, r in there.items()}


def test_workers_that_die_are_replaced(course: Course, assignment: Assignment, workers: Any) -> None:
    for number in range(8):
        hand_in(course, f"student-{number}", right_notebook(assignment))
    prepared, students = prepare(course, NAME), course.students(NAME)
    pids = list(workers.run(os.getpid).values())
    records = {}
    for record in grade_and_save(course, prepared, students, cluster=Cluster(workers)):
        records[record.student] = record
        if len(records) == 2:
            os.kill(pids[0], signal.SIGKILL)
    assert {s: r.score for s, r in records.items()} == dict.fromkeys(students, 7.0)


class Poison(WorkerPlugin):  # type: ignore[misc]
    """Makes judging one student end the Dask worker, as a fault in a library might."""

    name = "poison"

    def setup(self, worker: Any) -> None:
        from autograder.grade import cluster
        from autograder.grade.submission import grade_submission

        def deadly(course: Course, prepared: Prepared, student: str, *rest: Any) -> Any:
            if student == "carl":
                os.kill(os.getpid(), signal.SIGKILL)
            return grade_submission(course, prepared, student, *rest)

        vars(cluster)["grade_submission"] = deadly

    def teardown(self, worker: Any) -> None:
        from autograder.grade import cluster
        from autograder.grade.submission import grade_submission

        vars(cluster)["grade_submission"] = grade_submission


def test_what_kills_workers_again_and_again_is_given_up(
    course: Course, assignment: Assignment, workers: Any
) -> None:
    for student in ("ada", "carl", "dorothy", "emmy"):
        hand_in(course, student, right_notebook(assignment))
    workers.register_plugin(Poison())
    try:
        graded = grade_and_save(
            course, prepare(course, NAME), course.students(NAME), cluster=Cluster(workers)
        )
        records = {record.student: record for record in graded}
    finally:
        workers.unregister_worker_plugin("poison")
    assert {s: (r.status, r.score) for s, r in records.items()} == {
        s: (Status.ERROR, 0) if s == "carl" else (Status.GRADED, 7)
        for s in ("ada", "carl", "dorothy", "emmy")
    }
    assert "lost again and again" in records["carl"].notes[-1]


def test_a_worker_with_another_environment_is_refused(
    course: Course, assignment: Assignment, workers: Any
) -> None:
    hand_in(course, "ada", right_notebook(assignment))
    prepared = prepare(course, NAME)
    other = replace(prepared, hashes={**prepared.hashes, "environment": "of another torch"})
    with pytest.raises(UserError, match="its environment differ"):
        list(grade_and_save(course, other, ["ada"], cluster=Cluster(workers)))
    assert not course.record("ada", NAME).exists()


def test_by_the_command_line(course: Course, assignment: Assignment, workers: Any) -> None:
    hand_in(course, "ada", right_notebook(assignment))
    command = [sys.executable, "-m", "autograder.cli", "grade", NAME, "--course", str(course.root)]
    address = workers.scheduler.address
    done = subprocess.run([*command, "--scheduler", address], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "7 / 7" in done.stdout

    with socket.socket() as free:  # bound, and nobody listens
        free.bind(("127.0.0.1", 0))
        nobody = f"tcp://127.0.0.1:{free.getsockname()[1]}"
        done = subprocess.run(
            [*command, "--force", "--scheduler", nobody], capture_output=True, text=True, check=False
        )
    assert done.returncode == 1
    assert "no Dask scheduler answers there" in done.stderr and "Traceback" not in done.stderr
    assert Record.read(course.record("ada", NAME)) is not None


# ------------------------------------------------------------------------------------------ parcels


def test_a_course_is_sent_with_its_hidden_tests_and_nothing_of_the_class(
    course: Course, assignment: Assignment
) -> None:
    hand_in(course, "ada", right_notebook(assignment))
    prepared = prepare(course, NAME)
    place = course.root.parent / "elsewhere"
    place.mkdir()
    there = unpack_course(pack_course(course, NAME), place)
    assert prepare(there, NAME).hashes == prepared.hashes
    assert sorted(path.name for path in place.iterdir()) == ["release", "source"]


_name = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=12)
_names = _name.filter(lambda name: name not in (".", "..") and len(name.encode()) < 200)
_tree = st.recursive(
    st.one_of(st.binary(max_size=200), st.sampled_from(["link", "fifo", "huge"])),
    lambda below: st.dictionaries(_names, below, max_size=4),
    max_leaves=12,
)


def _grow(path: Path, what: Any) -> None:
    if isinstance(what, dict):
        path.mkdir()
        for name, below in what.items():
            _grow(path / name, below)
    elif isinstance(what, bytes):
        path.write_bytes(what)
    elif what == "link":
        path.symlink_to("/etc/passwd")
    elif what == "fifo":
        os.mkfifo(path)
    else:
        with path.open("wb") as file:
            file.truncate(MAX_FILE_BYTES + 1)


@settings(max_examples=60, deadline=None)
@given(tree=st.dictionaries(_names, _tree, max_size=5))
def test_a_submission_is_read_the_same_after_the_journey(
    tmp_path_factory: pytest.TempPathFactory, built_course: Path, tree: Any
) -> None:
    prepared = prepare(Course.at(built_course), NAME)
    folder = tmp_path_factory.mktemp("journey")
    _grow(folder / "from", tree)
    data = pack_submission(folder / "from")
    unpack_submission(data, folder / "to")
    assert content_of(prepared, folder / "to") == content_of(prepared, folder / "from")


def test_what_is_no_folder_is_none_after_the_journey(built_course: Path, tmp_path: Path) -> None:
    prepared = prepare(Course.at(built_course), NAME)
    (tmp_path / "from").symlink_to("/etc")
    unpack_submission(pack_submission(tmp_path / "from"), tmp_path / "to")
    assert content_of(prepared, tmp_path / "to") == content_of(prepared, tmp_path / "from")

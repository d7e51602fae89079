"""Grading a class: submissions in, records out, several at a time, resumable."""

from __future__ import annotations

import importlib
import multiprocessing
import signal
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from autograder.data import store
from autograder.grade.course import Course, Prepared
from autograder.grade.gradebook import GradebookWriter
from autograder.grade.record import Record, Status
from autograder.grade.submission import Graded, content_of, give_up, grade_submission
from autograder.judge.session import Sandbox, WarmProcess
from autograder.randomness import new_seed
from autograder.worker.jail import die_with_parent


def unchanged(course: Course, prepared: Prepared, student: str) -> Record | None:
    """The record of a submission that need not be graded again."""
    record = Record.read(course.record(student, prepared.assignment.name))
    if record is None or record.status is Status.ERROR:
        return None
    if not (course.autograded(student, prepared.assignment.name) / prepared.manifest.notebook).exists():
        return None
    folder = course.submission(student, prepared.assignment.name)
    return record if record.content == content_of(prepared, folder) else None


def grade_class(
    course: Course,
    prepared: Prepared,
    students: list[str],
    workers: int = 1,
    seed: int | None = None,
    sandbox: Sandbox = Sandbox.JAIL,
) -> Iterator[Graded]:
    """Grade submissions and yield each as it is done.

    Args:
        workers: how many are graded at the same time.
        seed: the secret seed; drawn anew by default.
        sandbox: whether student code runs in the jail.

    When a judge process is killed, every submission it may have had in hand is graded once more, alone;
    one that ends its judge again gets a record with status ``error``.
    """
    seed = new_seed() if seed is None else seed
    with WarmProcess(prepared.modules, data=store.root(), sandbox=sandbox) as warm:
        _ready_judge()
        warm.wait()
        broken: list[str] = []
        yield from _grade_with_pool(course, prepared, students, workers, warm, seed, broken)
        for student in broken:
            again: list[str] = []
            yield from _grade_with_pool(course, prepared, [student], 1, warm, seed, again)
            if again:
                yield give_up(
                    course, prepared, student, seed, "the judge was ended twice while it graded this"
                )


def _ready_judge() -> None:
    """Import here what every judge needs: the judges are forked from this process."""
    import torch

    for module in ("autograder.checks", "autograder.data", "sklearn.metrics"):
        importlib.import_module(module)
    torch.set_num_threads(1)
    torch.optim.SGD([torch.ones(1, requires_grad=True)])  # the first optimiser imports for a second


def _grade_with_pool(
    course: Course,
    prepared: Prepared,
    students: list[str],
    workers: int,
    warm: WarmProcess,
    seed: int,
    broken: list[str],
) -> Iterator[Graded]:
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(
        workers, mp_context=context, initializer=_start_judge, initargs=(course, prepared, warm)
    ) as pool:
        running: dict[Future[Graded], str] = {
            pool.submit(_judge_one, student, seed): student for student in students
        }
        try:
            while running:
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in finished:
                    student = running.pop(future)
                    try:
                        yield future.result()
                    except BrokenProcessPool:
                        broken.append(student)
        except BaseException:
            warm.close()  # ends the workers, so that the judges need not wait for them
            raise
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


_here: list[tuple[Course, Prepared, WarmProcess]] = []


def _start_judge(course: Course, prepared: Prepared, warm: WarmProcess) -> None:
    die_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that writes records
    _here[:] = [(course, prepared, warm)]


def _judge_one(student: str, seed: int) -> Graded:
    course, prepared, warm = _here[0]
    return grade_submission(course, prepared, student, warm, seed)


def grade_and_save(
    course: Course,
    prepared: Prepared,
    students: list[str],
    workers: int = 1,
    force: bool = False,
    seed: int | None = None,
    sandbox: Sandbox = Sandbox.JAIL,
) -> Iterator[Record]:
    """Grade what has changed, write everything down, and yield the records, old and new."""
    todo = []
    for student in students:
        record = None if force else unchanged(course, prepared, student)
        if record is None:
            todo.append(student)
        else:
            yield record
    with GradebookWriter(course, prepared) as writer:
        if todo:
            for graded in grade_class(course, prepared, todo, workers, seed, sandbox):
                writer.save(graded)
                yield graded.record

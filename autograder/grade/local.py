"""Grading on this machine: one warm process, and judges that are forked.

Three kinds of processes besides the one that writes grades: the warm process and its workers, and the
judges. Any of them can be killed from outside at any moment. What a killed worker had in hand is tried
again by its judge; what a killed judge or the warm process had in hand is graded again from here, alone,
so that a submission that ends its judge is told from one that was only near.
"""

from __future__ import annotations

import contextlib
import importlib
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import traceback
import warnings
from collections import Counter, deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from autograder.data import store
from autograder.errors import NO_SPACE, UserError, disk_full
from autograder.grade.course import FIRST_OPTIMIZER, Course, Prepared
from autograder.grade.record import Record
from autograder.grade.stopping import STOPS, signals_later
from autograder.grade.submission import Judged, give_up, grade_submission
from autograder.judge.gpu import Share, shares
from autograder.judge.session import LentWarmProcess, NoWorker, Sandbox, WarmProcess
from autograder.randomness import new_seed
from autograder.startup import quick_imports
from autograder.wire.errors import MachineBusy
from autograder.worker.kernel import die_with_parent
from autograder.worker.rootfs import gpu_devices


def grade_class(
    course: Course,
    prepared: Prepared,
    students: Iterable[str],
    workers: int = 1,
    seed: int | None = None,
    sandbox: Sandbox = Sandbox.JAIL,
    per_gpu: int = 1,
    started: WarmProcess | None = None,
) -> Generator[Judged, None, None]:
    """Grade submissions and yield each as it is done; arguments as for `grade_and_save`.

    Args:
        started: a warm process that need not be started any more; it is closed in the end.

    ``students`` are taken as judges get free, and nothing is started for none.

    When a judge or the warm process is killed, every submission that was in hand is graded again, alone, and
    so is one that the machine kept waiting too long; one that is lost alone, too, and more than once, gets a
    record with status ``error``, which costs no points.
    """
    seed = new_seed() if seed is None else seed
    waiting, suspects, lost_alone = _Waiting(students), deque[str](), Counter[str]()
    if not waiting:
        return
    with contextlib.ExitStack() as stack:
        warm = _warm(stack, prepared, sandbox, per_gpu, started)
        workers = min(workers, len(warm.shares) or workers)
        while waiting or suspects:
            alone = not waiting
            if not warm.alive:
                stack.close()
                warm = _warm(stack, prepared, sandbox, per_gpu)
            pool = _Pool(course, prepared, warm, 1 if alone else workers, seed)
            yield from pool.grade(_Waiting([suspects.popleft()]) if alone else waiting)
            if pool.without_worker:
                warm.close()
            lost_alone.update(pool.lost if alone else ())
            for student in pool.lost:
                if lost_alone[student] < _TRIES_ALONE:
                    suspects.append(student)
                else:
                    yield Judged.of(
                        give_up(course, prepared, student, seed, pool.busy.get(student, _GIVEN_UP))
                    )


class _Waiting:
    """Submissions that nobody has in hand, drawn from an iterable as they are wanted."""

    def __init__(self, students: Iterable[str]) -> None:
        self._rest = iter(students)
        self._next: str | None = None

    def __bool__(self) -> bool:
        if self._next is None:
            self._next = next(self._rest, None)
        return self._next is not None

    @property
    def first(self) -> str:
        """The next one; stays there until it is taken."""
        if not self:
            raise IndexError("nothing is waiting")
        assert self._next is not None
        return self._next

    def take(self) -> None:
        """Go on to the one after it."""
        self._next = None


def _warm(
    stack: contextlib.ExitStack,
    prepared: Prepared,
    sandbox: Sandbox,
    per_gpu: int,
    started: WarmProcess | None = None,
) -> WarmProcess:
    """A warm process that gives workers. Tried twice: one that was killed by chance is not one refused."""
    warm = stack.enter_context(started or start_warm(prepared, sandbox, per_gpu))
    ready_judge(prepared)  # while it starts
    try:
        warm.wait()
    except UserError:
        stack.close()
        warm = stack.enter_context(start_warm(prepared, sandbox, per_gpu))
        warm.wait()
    return warm


_TRIES_ALONE = 2
TOO_BUSY = "this machine was too busy to judge it, twice; grade it again when less runs here"
_GIVEN_UP = "the processes that graded this were ended again and again; grade it again, and if that repeats look at it"


@dataclass(frozen=True)
class Wanted:
    """What a warm process must be like for an assignment.

    Attributes:
        versions: of the libraries in its students' environment.
        modules, python, data, sandbox, devices, shares: see `WarmProcess`.
    """

    versions: tuple[tuple[str, str], ...]
    modules: tuple[str, ...]
    python: str
    data: Path
    sandbox: Sandbox
    devices: tuple[str, ...]
    shares: tuple[Share, ...]

    @classmethod
    def of(cls, prepared: Prepared, sandbox: Sandbox = Sandbox.JAIL, per_gpu: int = 1) -> Wanted:
        """For an assignment, in its students' environment.

        Args:
            per_gpu: submissions that share a GPU, where the assignment asks for one.
        """
        gpu = prepared.assignment.gpu
        return cls(
            tuple(sorted(prepared.environment.items())),
            prepared.modules,
            prepared.worker_python or sys.executable,
            store.root(),
            sandbox,
            tuple(gpu_devices()) if gpu else (),
            shares(per_gpu) if gpu else (),
        )

    def start(self, private: Iterable[Path] = ()) -> WarmProcess:
        """Begin to start one, for a grader with such folders."""
        return WarmProcess(
            self.modules, self.python, self.data, self.sandbox, self.devices, self.shares, private
        )


standing_by: dict[Wanted, WarmProcess] = {}
"""Warm processes that are there already, if this process was forked from a grader that stands by."""


def start_warm(prepared: Prepared, sandbox: Sandbox, per_gpu: int = 1) -> WarmProcess:
    """Begin to start a warm process, or borrow one, which is tried once: arguments as for `Wanted.of`."""
    wanted = Wanted.of(prepared, sandbox, per_gpu)
    ready = standing_by.pop(wanted, None)
    private = (*prepared.private, *store.private())
    return wanted.start(private) if ready is None else LentWarmProcess(ready, private)


def ready_judge(prepared: Prepared) -> None:
    """Import here what every judge needs: the judges are forked from this process."""
    import torch

    training = {FIRST_OPTIMIZER} & {*prepared.modules}
    with quick_imports():
        for module in ("autograder.checks", "autograder.data", "sklearn.metrics", *training):
            importlib.import_module(module)
    torch.set_num_threads(1)


class _Pool:
    """Judges that grade until there is nothing left to grade, or one of them is gone.

    Attributes:
        lost: the submissions that were in hand when a judge or the warm process ended.
        busy: what is to be said of those for which the machine had no time; they are lost, too.
        without_worker: whether a judge could get no worker.
    """

    def __init__(
        self, course: Course, prepared: Prepared, warm: WarmProcess, workers: int, seed: int
    ) -> None:
        self.course, self.prepared, self.warm = course, prepared, warm
        self.workers, self.seed = workers, seed
        self.lost: list[str] = []
        self.busy: dict[str, str] = {}
        self.without_worker = False

    def grade(self, waiting: _Waiting) -> Iterator[Judged]:
        """Take submissions off ``waiting`` and yield what became of each, but for the lost ones.

        Only a few are handed out at a time: these are the ones that can be lost, and that take memory.
        """
        others = set(multiprocessing.active_children())
        pool = ProcessPoolExecutor(
            self.workers,
            mp_context=multiprocessing.get_context("fork"),
            initializer=_start_judge,
            initargs=(os.getpid(), self.course, self.prepared, self.warm),
        )
        running: dict[Future[tuple[str, str]], str] = {}
        broken = False
        try:
            while running or (waiting and not broken):
                while not broken and len(running) < 2 * self.workers and waiting:
                    try:
                        with signals_later():  # a judge that is just being forked is not ready for any
                            running[pool.submit(_judge, waiting.first, self.seed)] = waiting.first
                        waiting.take()
                    except BrokenProcessPool:  # a judge was killed while it had nothing in hand
                        broken = True
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    judged = self._collect(running.pop(future), future)
                    broken |= judged is None
                    if judged is not None:
                        yield judged
        except BaseException:
            for judge in set(multiprocessing.active_children()) - others:
                judge.kill()  # they may be in the middle of a case; what they hold lies with the warm process
            raise
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def _collect(self, student: str, future: Future[tuple[str, str]]) -> Judged | None:
        """What became of a submission; None if it is lost."""
        try:
            verdict, text = future.result()
        except BrokenProcessPool:
            verdict, text = _Verdict.LOST, ""
        if verdict == _Verdict.GRADED:
            judged = _take(Path(text))
            if judged is not None:
                return judged
        if verdict == _Verdict.NO_SPACE:
            raise disk_full(text)
        if verdict == _Verdict.FAILED:
            return Judged.of(give_up(self.course, self.prepared, student, self.seed, text))
        if verdict == _Verdict.BUSY:
            self.busy[student] = text
        self.without_worker |= verdict == _Verdict.NO_WORKER
        self.lost.append(student)
        return None


# ---------------------------------------------------------------------------- in the judges' processes
# What comes back from a judge is two short strings, which a pipe takes in one piece: a judge that is
# killed while it writes leaves no half message that we would wait for. The record and the notebook, in
# which there are texts of the student, are files; nothing of theirs is unpickled.


class _Verdict(StrEnum):
    GRADED = "graded"
    FAILED = "failed"
    NO_SPACE = "no space"
    NO_WORKER = "no worker"
    BUSY = "busy"
    LOST = "lost"


_TEXT_LIMIT = 500
_RECORD, _NOTEBOOK = "record.json", "notebook.ipynb"
_here: list[tuple[Course, Prepared, WarmProcess]] = []


def _start_judge(parent: int, course: Course, prepared: Prepared, warm: WarmProcess) -> None:
    die_with_parent()
    if os.getppid() != parent:  # it ended before we asked to be told
        os._exit(1)
    for each in (signal.SIGINT, signal.SIGHUP):  # these are for the process that writes grades
        signal.signal(each, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)
    warnings.simplefilter("ignore")  # of libraries, about what tests do on purpose
    tempfile.tempdir = str(warm.folder)  # a judge that is killed leaves nothing elsewhere
    _here[:] = [(course, prepared, warm)]


def _judge(student: str, seed: int) -> tuple[str, str]:
    """Grade one submission; return how that went, and where the result is or what was wrong."""
    course, prepared, warm = _here[0]
    try:
        judged = Judged.of(grade_submission(course, prepared, student, warm, seed))
        return str(_Verdict.GRADED), _leave(judged, warm.folder)
    except MachineBusy as error:
        return str(_Verdict.BUSY), _short(f"{TOO_BUSY} ({error})")
    except NoWorker as error:
        cause = error.__context__
        if isinstance(cause, OSError) and cause.errno in NO_SPACE:
            return str(_Verdict.NO_SPACE), _short(str(cause.filename or warm.folder))
        return str(_Verdict.NO_WORKER), ""
    except OSError as error:
        if error.errno in NO_SPACE:
            return str(_Verdict.NO_SPACE), _short(str(error.filename or warm.folder))
        return str(_Verdict.FAILED), failure(error)
    except Exception as error:
        return str(_Verdict.FAILED), failure(error)


def failure(error: Exception) -> str:
    """A fault of this program that one submission brought out, for the record's notes."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    return _short(
        f"the grader failed on this submission ({type(error).__name__}: {error}; {where.name}, "
        f"{Path(where.filename).name} line {where.lineno}); please report it"
    )


def _short(text: str) -> str:
    return text.encode(errors="replace").decode()[:_TEXT_LIMIT]


def _leave(judged: Judged, folder: Path) -> str:
    """Put a result into files; return the folder that they are in."""
    place = Path(tempfile.mkdtemp(prefix="graded-", dir=folder))
    judged.record.write(place / _RECORD)
    (place / _NOTEBOOK).write_text(judged.notebook, encoding="utf-8")
    return str(place)


def _take(place: Path) -> Judged | None:
    """Read a result, and remove its files."""
    record = Record.read(place / _RECORD)
    notebook = (place / _NOTEBOOK).read_text(encoding="utf-8")
    shutil.rmtree(place)
    return None if record is None else Judged(record, notebook)

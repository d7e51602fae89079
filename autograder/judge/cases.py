"""Running the cases of a question against a worker."""

from __future__ import annotations

import contextlib
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from otter.test_files.exception_test import ExceptionTestFile

from autograder import randomness
from autograder.checks.asked import came
from autograder.checks.compare import from_gpu
from autograder.checks.contract import CheckFailed, NotAttempted, Outcome
from autograder.checks.student import given, placed, raised, unusable, why_missing
from autograder.errors import BuildError
from autograder.judge import heard
from autograder.judge.session import WorkerSession
from autograder.show import NO_MESSAGE, NOT_THERE, picture_base64
from autograder.wire.errors import MachineBusy, ProtocolError, StudentError, WorkerDied
from autograder.wire.text import readable, without_addresses

MAX_MESSAGE, MAX_DETAIL, MAX_DIAGNOSIS = 4000, 8000, 80
TIDY_SECONDS = 5.0


@dataclass(frozen=True)
class Case:
    """One test function of a question."""

    question: str
    name: str
    hidden: bool
    points: float
    function: Callable[..., None]
    parameters: tuple[str, ...]


@dataclass
class CaseResult:
    """What the judge writes down about one case.

    Attributes:
        message: what the case came to, in words; for the student, unless there is ``told``.
        told: what a student reads in its place, and without a picture, where the message may repeat what a
            hidden case sent to the student's code: see `autograder.judge.heard`. Else "".
        seconds: wall-clock time; ``cpu_seconds``: processor time of the student's processes.
        peak_memory: bytes that the student's processes reached in this case, on top of the loaded
            libraries; measured from outside.
        detail: for the instructor, where the check broke: the error is ours, or the case failed since the
            solution passes it and so what came from the student broke it.
        picture: of a public case, base64 of a PNG to show beside the message, or "".
    """

    name: str
    hidden: bool
    max_points: float
    outcome: Outcome
    points: float = 0.0
    message: str = ""
    diagnosis: str | None = None
    seconds: float = 0.0
    peak_memory: int = 0
    detail: str = ""
    picture: str = ""
    told: str = ""
    cpu_seconds: float = 0.0


def load_cases(path: Path) -> list[Case]:
    """The cases of a test file, in its order, read the way otter reads it.

    Raises:
        BuildError: the file cannot be read.
    """
    try:
        file = ExceptionTestFile.from_file(str(path))
    except Exception as error:
        raise BuildError(f"{path}: not a test file that otter can read: {error}") from None
    return [
        Case(
            file.name,
            case.body.test_func.__name__,
            bool(case.hidden),
            float(case.points),
            case.body.test_func,
            tuple(case.body._get_func_params()),
        )
        for case in file.test_cases
    ]


def run_case(
    session: WorkerSession,
    case: Case,
    seed: int,
    seconds: float,
    after_hidden: bool = False,
    known: frozenset[str] = frozenset(),
    gpu: bool = False,
    solved: Callable[[], bool] = lambda: False,
) -> CaseResult:
    """Run one case and say how it ended.

    Args:
        gpu: whether the worker has a GPU: its results have other tolerances.
        after_hidden: the student's code may know the inputs of a hidden case that ran before.
        known: words that a student may always read, see `heard.words`.
        solved: whether the solution passes this case with this seed. It is asked where the check breaks after
            something has come from the student's side: only then it is that which broke it, and the case has
            failed. The detail stays for the instructor.

    Raises:
        WorkerTimeout, WorkerDied, ProtocolError: the case has no verdict and the worker is of no more use.
        MachineBusy: no verdict, and it is the machine's fault.
    """
    started = time.monotonic()
    result = CaseResult(case.name, case.hidden, case.points, Outcome.PASSED)
    from_gpu.set(gpu)
    session.heard = heard.Heard() if case.hidden or after_hidden else None
    session.used.start_span()
    watch = session.limit(seconds)
    last, missing = list[str](), list[str]()
    token = came.set(last)
    try:
        session.ask("begin_case", seed=randomness.derive(seed, "student"))
        objects = given(session, case.parameters)
        missing = [name for name in case.parameters if objects.get(name) is None]
        with randomness.case_seed(seed):
            case.function(**{name: objects.get(name) for name in case.parameters})
        session.ask("end_case")
    except (WorkerDied, ProtocolError, MachineBusy, KeyboardInterrupt):
        raise
    except BaseException as error:  # also a SystemExit, or a library's own: no case ends the judge
        _describe(placed(error, case.function), result)
        if missing and result.outcome in (Outcome.ERROR, Outcome.NOT_ATTEMPTED):
            just_missing = NotAttempted(NOT_THERE.format(missing[0]))
            if (why := _why_missing(session, missing)) or result.outcome is Outcome.ERROR:
                _describe(why or just_missing, result)
        _tidy(session)
        if result.outcome is Outcome.ERROR and last and solved():
            detail = result.detail
            _describe(unusable(last), result)
            result.detail = detail
        if session.heard is not None:
            result.told = _told(result, session.heard, known)
    else:
        result.points = case.points
    finally:
        came.reset(token)
    session.heard = None
    watch.stop()
    result.seconds, result.cpu_seconds = round(time.monotonic() - started, 4), round(watch.cpu_seconds, 2)
    result.peak_memory = session.used.peak()
    return result


def _describe(error: BaseException, result: CaseResult) -> None:
    """Which outcome an exception means. What is neither a verdict nor the student's is ours."""
    if isinstance(error, StudentError):
        error = raised(error)
    result.message = str(error)
    if isinstance(error, NotAttempted):
        result.outcome = Outcome.NOT_ATTEMPTED
    elif isinstance(error, CheckFailed):
        result.outcome, result.diagnosis = Outcome.FAILED, error.diagnosis
        if not result.hidden:  # drawn inputs and expected values of a hidden case stay here
            result.picture = picture_base64(error.picture)
    elif isinstance(error, AssertionError):
        result.outcome, result.message = Outcome.FAILED, str(error) or NO_MESSAGE
    else:
        result.outcome = Outcome.ERROR
        result.message = "The check itself failed; your instructor is told. You lose nothing by it."
        trace = without_addresses("".join(traceback.format_exception(error)))
        result.detail = readable(trace[-MAX_DETAIL:], MAX_DETAIL)
    result.message = readable(without_addresses(result.message), MAX_MESSAGE)
    if result.diagnosis is not None:  # of an exception that a student may have named
        result.diagnosis = readable(result.diagnosis, MAX_DIAGNOSIS)


def _why_missing(session: WorkerSession, missing: list[str]) -> CheckFailed | None:
    """What is to be mended where names are not there, as far as that can be said."""
    session.limit(TIDY_SECONDS)
    with contextlib.suppress(WorkerDied, ProtocolError, StudentError):
        return why_missing(session, missing)
    return None


def _told(result: CaseResult, said: heard.Heard, known: frozenset[str]) -> str:
    """The message as a student may read it once a hidden case has been sent to the student's code."""
    if not (result.diagnosis or "").startswith("raised-"):
        return heard.told(result.message, said, known)
    what = heard.raised(result.diagnosis or "")
    if result.hidden:
        return f"{what} on inputs that the public cases do not have."
    return f"{what}. Run this check in your own notebook: there it says where and why."


def _tidy(session: WorkerSession) -> None:
    """Leave the case. The verdict is made: a worker that does not come back is found out by the next."""
    session.limit(TIDY_SECONDS)
    with contextlib.suppress(WorkerDied, ProtocolError, StudentError, CheckFailed, NotAttempted):
        session.ask("end_case")

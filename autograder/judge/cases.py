"""Running the cases of a question against a worker."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from otter.test_files.exception_test import ExceptionTestFile

from autograder import randomness
from autograder.checks.contract import CheckFailed, NotAttempted, Outcome
from autograder.errors import BuildError
from autograder.judge.session import WorkerSession
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied, WorkerTimeout


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
        message: for the student.
        detail: for the instructor, where the error is ours.
    """

    name: str
    hidden: bool
    max_points: float
    outcome: Outcome
    points: float = 0.0
    message: str = ""
    diagnosis: str | None = None
    seconds: float = 0.0
    detail: str = ""


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


def run_case(session: WorkerSession, case: Case, seed: int, seconds: float) -> CaseResult:
    """Run one case and say how it ended.

    Raises:
        WorkerDied: the worker is gone or useless now; ``error.args`` tell why. (A time-out too.)
    """
    started = time.monotonic()
    result = CaseResult(case.name, case.hidden, case.points, Outcome.PASSED)
    session.limit(seconds)
    try:
        session.ask("begin_case", seed=randomness.derive(seed, "student"))
        objects = session.ask("names", names=list(case.parameters))
        if type(objects) is not dict:
            raise ProtocolError("names that are none")
        with randomness.case_seed(seed):
            case.function(**{name: objects.get(name) for name in case.parameters})
        session.ask("end_case")
    except WorkerTimeout:
        raise
    except (WorkerDied, ProtocolError) as error:
        raise WorkerDied(str(error)) from None
    except BaseException as error:
        _describe(error, result)
        _tidy(session)
    else:
        result.points = case.points
    result.seconds = round(time.monotonic() - started, 4)
    return result


def _describe(error: BaseException, result: CaseResult) -> None:
    """Which outcome an exception means. What is neither a verdict nor the student's is ours."""
    result.message = str(error)[:4000]
    if isinstance(error, NotAttempted):
        result.outcome = Outcome.NOT_ATTEMPTED
    elif isinstance(error, CheckFailed):
        result.outcome, result.diagnosis = Outcome.FAILED, error.diagnosis
    elif isinstance(error, AssertionError):
        result.outcome = Outcome.FAILED
    elif isinstance(error, StudentError):
        result.outcome, result.diagnosis = Outcome.FAILED, f"raised-{error.name}"
        result.message = f"Your code raised {error}" + (
            f" at your line `{error.line}`." if error.line else "."
        )
    elif isinstance(error, KeyboardInterrupt):
        raise error
    else:
        result.outcome = Outcome.ERROR
        result.message = "The check itself failed; your instructor is told. You lose nothing by it."
        result.detail = "".join(traceback.format_exception(error))[-8000:]


def _tidy(session: WorkerSession) -> None:
    session.limit(5)
    try:
        session.ask("end_case")
    except (WorkerDied, ProtocolError):
        raise WorkerDied("it ended during a case") from None
    except StudentError:
        pass

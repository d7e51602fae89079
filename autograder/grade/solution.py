"""The solution before a check that broke: was it the student's result, or is the check at fault?"""

from __future__ import annotations

import tempfile
from pathlib import Path

from autograder import randomness
from autograder.build.source import Kind, solution_of
from autograder.checks.contract import Outcome
from autograder.grade.course import Prepared
from autograder.grade.handed_in import fill_scratch
from autograder.judge.cases import Case, run_case
from autograder.judge.gpu import Share
from autograder.judge.session import SPAWN_SECONDS, NoWorker, WarmProcess, WorkerSession
from autograder.wire.errors import ProtocolError, StudentError, WorkerDied


def solved(
    prepared: Prepared, warm: WarmProcess, share: Share | None, case: Case, seed: int, cells_seed: int
) -> bool:
    """Whether the solution passes a case, in a worker of its own, with the seed that a student had.

    Args:
        seed: of the case.
        cells_seed: that the cells' generators start from.
    """
    limits = prepared.assignment.limits
    with tempfile.TemporaryDirectory(prefix="scratch-", dir=warm.folder) as scratch:
        fill_scratch(prepared, prepared.files, Path(scratch))
        try:
            session = WorkerSession(warm.address, Path(scratch), limits, share.environment if share else {})
        except NoWorker:
            return False
        try:
            session.limit(SPAWN_SECONDS)
            session.ask("begin_case", seed=randomness.derive(cells_seed, "cells"))
            session.limit(limits.submission_seconds)
            for source in _cells(prepared, case.question):
                session.ask("run", source=source)
            result = run_case(session, case, seed, limits.case_seconds, gpu=share is not None)
        except (WorkerDied, ProtocolError, StudentError):
            return False
        finally:
            session.close()
    return result.outcome is Outcome.PASSED


def _cells(prepared: Prepared, question: str) -> list[str]:
    """The cells before a question's check that a grade needs, with the solutions in them."""
    found = []
    without = {cell.id for cell in prepared.manifest.cells if cell.needed is False}
    for cell in prepared.assignment.cells:
        if cell.id == question:
            break
        if cell.kind is Kind.ANSWER:
            found.append(solution_of(cell.source))
        elif cell.kind is Kind.CODE and cell.id not in without:
            found.append(prepared.own[cell.id])
    return found

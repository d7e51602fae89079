"""What was found so far, on disk: one file an implementation, named by all that the finding depends on."""

from __future__ import annotations

import hashlib
import itertools
import json
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path

from autograder.build.source import Assignment
from autograder.checks.contract import Outcome
from autograder.grade.environment import digest_of, environment
from autograder.grade.record import write_atomically
from autograder.validate import depends
from autograder.validate.implementations import Implementation


@dataclass
class CaseRun:
    """How one case ended in one run.

    Attributes:
        message: what the student reads; kept for the first run only.
        measured: deviation and tolerance of the comparison that says most: of a passed case the one nearest
            to its tolerance, of a failed one the first beyond it. None where none has a tolerance.
    """

    outcome: Outcome
    points: float
    diagnosis: str | None
    seconds: float
    message: str = ""
    measured: tuple[float, float] | None = None

    @property
    def passed(self) -> bool:
        """Whether it earned its points."""
        return self.outcome is Outcome.PASSED


@dataclass
class Run:
    """The cases of a question under one condition; for a mutant perhaps only those up to the first kill.

    Attributes:
        number: of the condition; negative ones repeat condition 0.
    """

    number: int
    cases: dict[str, CaseRun]
    complete: bool

    @property
    def points(self) -> float:
        """Points earned."""
        return sum(case.points for case in self.cases.values())

    @property
    def failed(self) -> list[str]:
        """Cases that did not pass, except by a fault of ours."""
        return [
            name
            for name, case in self.cases.items()
            if case.outcome in (Outcome.FAILED, Outcome.NOT_ATTEMPTED)
        ]


@dataclass
class Finding:
    """An implementation and its runs.

    Attributes:
        memory: peak bytes of the worker, all libraries included.
        apart: public cases that come out differently in a student's kernel; None where that was not looked at.
        public_seeds: on how many seeds the public cases were run beside the runs, see `trial.judge_public`.
        public_failures: what did not pass there, a line each.
    """

    implementation: Implementation
    runs: list[Run] = field(default_factory=list)
    memory: int = 0
    apart: list[str] | None = None
    public_seeds: int = 0
    public_failures: list[str] = field(default_factory=list)

    def run(self, number: int) -> Run | None:
        """The run under a condition."""
        return next((run for run in self.runs if run.number == number), None)


class Store:
    """Findings below a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def read(self, assignment: Assignment, implementation: Implementation) -> Finding:
        """What is known of an implementation; nothing, perhaps."""
        path, finding = self._path(assignment, implementation), Finding(implementation)
        try:
            data = json.loads(path.read_text())
        except (OSError, ValueError):
            return finding
        finding.memory, finding.apart = data["memory"], data.get("apart")
        finding.public_seeds, finding.public_failures = data["public_seeds"], data["public_failures"]
        for run in data["runs"]:
            cases = {name: _case_run(case) for name, case in run["cases"].items()}
            finding.runs.append(Run(run["number"], cases, run["complete"]))
        return finding

    def write(self, assignment: Assignment, finding: Finding) -> None:
        """Keep a finding; what was there is replaced in one step."""
        path = self._path(assignment, finding.implementation)
        path.parent.mkdir(parents=True, exist_ok=True)
        data = {
            "role": finding.implementation.role,
            "name": finding.implementation.name,
            "memory": finding.memory,
            "apart": finding.apart,
            "public_seeds": finding.public_seeds,
            "public_failures": finding.public_failures,
            "runs": [asdict(run) for run in finding.runs],
        }
        write_atomically(path, json.dumps(data))

    def _path(self, assignment: Assignment, implementation: Implementation) -> Path:
        question = implementation.question
        digest = hashlib.sha256(_context(assignment, question).encode())
        for part in (implementation.role, implementation.name, *implementation.cells):
            digest.update(f"{part}\0".encode())
        return self.folder / assignment.name / question / f"{digest.hexdigest()[:24]}.json"


def _case_run(data: dict[str, object]) -> CaseRun:
    measured = data.pop("measured")
    run = CaseRun(**data)  # type: ignore[arg-type]
    run.outcome = Outcome(run.outcome)
    run.measured = tuple(measured) if isinstance(measured, list) else None  # type: ignore[assignment]
    return run


_contexts: dict[tuple[str, str], str] = {}


def _context(assignment: Assignment, question: str) -> str:
    """Hash of the versions, the question's tests, what they import of this package, and the notebook up to the check."""
    key = (str(assignment.folder), question)
    if key not in _contexts:
        before = itertools.takewhile(lambda cell: cell.id != question, assignment.cells)
        cells = [cell for cell in before if cell.kind in ("code", "answer")]
        test = assignment.test_file(question).read_text(encoding="utf-8")
        used = depends.files([test, *(cell.source for cell in cells)])
        _contexts[key] = digest_of(
            *(f"{name} {version}" for name, version in sorted(environment().items())),
            *(_text(path) for path in used),
            test,
            repr(assignment.limits),
            *((cell.id, cell.source) for cell in cells),
        )
    return _contexts[key]


@cache
def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")

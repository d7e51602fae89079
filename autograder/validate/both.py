"""The same public cases in a student's kernel and under the judge: outcome, diagnosis and message have to agree.

In the kernel the released test file runs, which looks up what the answer key gave; the judge runs the instructor's.
"""

from __future__ import annotations

import json
import math
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder import randomness
from autograder.build.source import Assignment
from autograder.judge.cases import Case
from autograder.key.record import replaying
from autograder.validate.conditions import Condition
from autograder.validate.implementations import Implementation
from autograder.validate.store import CaseRun
from autograder.validate.trial import Trial

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:e[-+]?\d+)?")
_HERE = "__import__('autograder.validate.both', fromlist=['_'])"


@dataclass(frozen=True)
class Said:
    """What came of a case."""

    outcome: str
    diagnosis: str | None
    message: str


@dataclass(frozen=True)
class Apart:
    """A case that ends differently in the student's kernel."""

    answer: str
    case: str
    judge: Said
    kernel: Said

    def __str__(self) -> str:
        return f"{self.answer}, {self.case}:\n  judge:  {self.judge}\n  kernel: {self.kernel}"


def apart(
    assignment: Assignment,
    one: Implementation,
    station: Path,
    cases: Sequence[Case],
    released: str,
    seconds: float,
) -> Iterator[Apart]:
    """The public cases of a question that come out differently for an answer.

    Args:
        station: where there are workers that stand before the question.
        cases: of the instructor's test file.
        released: the text of the released one.
        seconds: for a case.
    """
    public = [case for case in cases if not case.hidden]
    condition = Condition(0, randomness.PUBLIC_SEED, tuple(range(len(public))), 0, 1)
    with Trial(assignment, one, station, public, seconds) as trial:
        judged = {case.name: _said(trial.case(case, condition, randomness.PUBLIC_SEED)) for case in public}
    with Trial(assignment, one, station, public, seconds) as trial, tempfile.TemporaryDirectory() as folder:
        test, result = Path(folder) / f"{one.question}.py", Path(folder) / "result.json"
        test.write_text(released, encoding="utf-8")
        trial.tell(condition, f"{_HERE}.check(globals(), {str(test)!r}, {str(result)!r});")
        kernel = {name: Said(*said) for name, said in json.loads(result.read_text()).items()}
    for name, ours in judged.items():
        if not _alike(ours, kernel[name]):
            yield Apart(one.name, name, ours, kernel[name])


def check(names: dict[str, Any], test: str, result: str) -> None:
    """In the worker: run a released test file as `Notebook.check` does, and write down what it says."""
    from autograder.notebook import Checked

    with replaying():
        checked = Checked.of(Path(test))
        checked.run(names)
    said = {case.name: [str(case.outcome), case.diagnosis, case.message] for case in checked.cases}
    Path(result).write_text(json.dumps(said), encoding="utf-8")


def _alike(one: Said, other: Said) -> bool:
    """The same but for the last digit of a number: what the key gave is kept to ten."""
    if (one.outcome, one.diagnosis) != (other.outcome, other.diagnosis):
        return False
    if _NUMBER.sub("#", one.message) != _NUMBER.sub("#", other.message):
        return False
    pairs = zip(_NUMBER.findall(one.message), _NUMBER.findall(other.message), strict=True)
    return all(math.isclose(float(a), float(b), rel_tol=1e-4, abs_tol=1e-9) for a, b in pairs)


def _said(run: CaseRun) -> Said:
    return Said(str(run.outcome), run.diagnosis, run.message)

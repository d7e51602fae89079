"""The student's side: `grader.check("q1")`, `grader.hint("q1")`, `grader.note("q1", "…")` and `with grader.tryout():`.

`Notebook` is otter's, so `otter check`, `otter run` and Gradescope work as with plain otter; in a
student's own kernel it shows results in the order they are useful: what passes, then the first thing
to mend with its message, then what is left.
"""

from __future__ import annotations

import ast
import contextlib
import json
import os
import sys
import textwrap
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import otter
from otter.check.logs import EventType
from otter.check.utils import LoggedEventReturnValue, logs_event, resolve_test_info
from otter.test_files import ExceptionTestFile
from otter.test_files.abstract_test import TestCaseResult

import autograder
from autograder import notes, randomness, show
from autograder.checks.asked import Here, came
from autograder.checks.contract import CheckFailed, NotAttempted, Outcome
from autograder.checks.student import given, placed, raised, unusable, why_missing
from autograder.execute import CHECK_MIMETYPE, NOT_FOR_GRADES
from autograder.key.replay import NotStored
from autograder.wire.errors import StudentError
from autograder.wire.text import readable, without_addresses

_FOR_THE_GRADER = (
    "your answer gives something that this notebook cannot judge; the grader can, and nothing is lost by it. "
    "Is the package the one that came with the release?"
)
_OUR_FAULT = "the check itself failed, which is not your fault: please tell your instructor"


class _Plain(Exception):
    """Shown in a notebook as its message, without a traceback through our code."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


class NotPassed(_Plain, AssertionError):
    """What is left to mend, for nbgrader's Validate."""


class NotTheJudge(_Plain, RuntimeError):
    """nbgrader grades by itself: what it runs, and where, is the student's to decide."""


class NoQuestion(_Plain, FileNotFoundError):
    """There is no such question."""


class Notebook(otter.Notebook):  # type: ignore[misc]
    """Checks and hints inside a notebook.

    Args:
        nb_path, tests_dir, tests_url_prefix: as in `otter.Notebook`.
    """

    def __init__(
        self, nb_path: str | None = None, tests_dir: str = "./tests", tests_url_prefix: str | None = None
    ) -> None:
        super().__init__(nb_path, tests_dir, tests_url_prefix)
        self._hints_shown: dict[str, int] = {}

    def check(self, question: str, global_env: dict[str, Any] | None = None) -> Any:
        """Run the cases of a question against the caller's names.

        Args:
            question: its name, e.g. "q1".
            global_env: the names to check; the caller's globals by default.

        Returns:
            A `Checked`, which displays itself; while otter grades, otter's own test file.

        Raises:
            NoQuestion: there is no such question.
            NotPassed: something is left to mend, and nbgrader validates: it knows of exceptions only.
            NotTheJudge: nbgrader grades by itself, without our judge.
        """
        if _execution() == "autograde":
            raise NotTheJudge(f"{question}: {NOT_FOR_GRADES}")
        if global_env is None:
            global_env = sys._getframe(1).f_globals
        if type(self)._grading_mode:
            if note := _other_package(_manifest(Path(self._tests_dir))):
                print(note, file=sys.stderr)
            return super().check(question, global_env=global_env)
        checked = self._check_and_log(question, global_env)
        if _execution() == "validate" and not checked.passed_all:
            raise NotPassed(show.text_result(question, checked.cases))
        return checked

    @logs_event(EventType.CHECK)  # type: ignore[untyped-decorator]
    def _check_and_log(self, question: str, global_env: dict[str, Any]) -> Any:
        checked = Checked.of(self._test_path(question))
        checked.run(global_env)
        return LoggedEventReturnValue(checked, question=question, shelve_env=global_env)

    def hint(self, question: str) -> Hint:
        """The next hint of a question: an idea first, almost the code last."""
        hints = _hints(self._test_path(question))
        shown = min(self._hints_shown.get(question, 0) + 1, len(hints))
        self._hints_shown[question] = shown
        return Hint(
            question, shown, len(hints), hints[shown - 1] if hints else "There are no hints to this question."
        )

    def note(self, question: str, sentence: str) -> None:
        """Keep a sentence about your own mistake: in a file in your home, never handed in and never graded."""
        if not sentence.strip() or type(self)._grading_mode or _execution():
            return
        try:
            path = notes.keep(Path(self._tests_dir).resolve().parent.name, question, sentence)
        except OSError as error:
            print(f"It cannot be kept ({error.strerror}); write it on paper.")
        else:
            print(f"Kept in {path}, for you alone.")

    @contextlib.contextmanager
    def tryout(self) -> Iterator[None]:
        """Run code that uses an answer; while the answer is a stub, say so instead of raising."""
        try:
            yield
        except NotImplementedError as error:
            frames = traceback.extract_tb(error.__traceback__)
            where = frames[-1].name if frames else ""
            name = f"`{where}`" if where.isidentifier() else "the answer above"
            print(f"Not attempted yet: {name} is still to be written.")

    def _test_path(self, question: str) -> Path:
        try:
            path, test_name = resolve_test_info(
                self._tests_dir, self._notebook, self._tests_url_prefix, question
            )
        except FileNotFoundError:
            there = ", ".join(sorted(file.stem for file in Path(self._tests_dir).glob("*.py")))
            raise NoQuestion(
                f"There is no question {question!r} here; there are {there or 'none'}. Is the notebook beside "
                f"its folder {self._tests_dir}?"
            ) from None
        if test_name is not None:
            raise NoQuestion(
                f"The folder {self._tests_dir} is missing: keep the notebook beside it, as it was released."
            )
        return Path(path)


@dataclass(frozen=True)
class CaseResult:
    """How one case ended.

    Attributes:
        name: the function's name, or the title given to it. A hidden case, which is there only where an
            instructor runs the full file, keeps its name to itself.
        points, max_points: earned, and what the case is worth.
        message: what to mend, or "".
        diagnosis: short code of the likely cause, or None.
        picture: base64 of a PNG that is shown beside the message, or "".
    """

    name: str
    outcome: Outcome
    points: float
    max_points: float
    hidden: bool
    message: str = ""
    diagnosis: str | None = None
    picture: str = field(default="", repr=False)


class Checked(ExceptionTestFile):  # type: ignore[misc]
    """otter's test file of one question, with the outcome of every case as checks report it.

    Attributes:
        cases: outcomes, in the order of the file; empty before `run`.
        worth: points of the whole question, cases that only the grader has included.
        hints: how many hints there are.
        note: that the package is not the one of the release, or "".
    """

    cases: tuple[CaseResult, ...] = ()
    worth: float = 0
    hints: int = 0
    note: str = ""

    @classmethod
    def of(cls, path: Path) -> Checked:
        """Read a test file. otter's reader would use the system's encoding, which on Windows is not UTF-8."""
        checked: Checked = cls.from_string(path.read_text(encoding="utf-8"), str(path))
        manifest = _manifest(path.parent)
        checked.worth = _worth(manifest, checked.name, checked.possible)
        checked.note = _other_package(manifest)
        checked.hints = len(_hints(path))
        return checked

    def run(self, global_environment: dict[str, Any]) -> None:
        """Run every case; nothing that a case raises gets out."""
        cases = [
            _run_case(case, number, global_environment) for number, case in enumerate(self.test_cases, 1)
        ]
        self.cases = tuple(cases)
        self.test_case_results = [
            TestCaseResult(test_case=case, message=_line(result), passed=result.outcome is Outcome.PASSED)
            for case, result in zip(self.test_cases, cases, strict=True)
        ]

    def as_json(self) -> dict[str, Any]:
        """For programs: {question, points, max_points, cases: […]} and a note if there is one; see `CaseResult`."""
        found = {
            "question": self.name,
            "points": self.score,
            "max_points": self.possible,
            "cases": [_case_as_json(case) for case in self.cases],
        }
        return found | ({"note": self.note} if self.note else {})

    def summary(self, public_only: bool = False) -> str:
        """The result as text, as `print` shows it."""
        wrapped = [replace(case, message=_wrapped(case.message)) for case in self.cases]
        note = [_wrapped(self.note)] if self.note else []
        return "\n".join([*note, show.text_result(self.name, wrapped), *self._what_next()])

    def _repr_html_(self) -> str:
        more = "".join(f"<div>{show.with_code(line)}</div>" for line in self._what_next())
        note = f"<div>{show.with_code(self.note)}</div>" if self.note else ""
        return note + show.html_result(self.name, self.cases) + more

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return {"text/plain": self.summary(), "text/html": self._repr_html_(), CHECK_MIMETYPE: self.as_json()}

    def _what_next(self) -> list[str]:
        """What stands below the cases: where a hint is, and what only the grader tries."""
        lines = []
        if self.hints and any(case.outcome is not Outcome.PASSED for case in self.cases):
            lines.append(f'Stuck? `grader.hint("{self.name}")` gives a hint, the next call a clearer one.')
        left = self.worth - self.possible
        if left > 0:
            points = "point" if left == 1 else "points"
            lines.append(f"The grader tries other inputs too, for {left:g} more {points}.")
        return lines


_IN_YOUR_WORDS = (
    'Before you go on, one sentence in your own words: what was the mistake? `grader.note("{}", "…")` keeps it on this '
    "computer; it is not handed in and not graded."
)


@dataclass(frozen=True)
class Hint:
    """One of the staged hints of a question."""

    question: str
    number: int
    total: int
    text: str

    def __repr__(self) -> str:
        heading = (
            f"{self.question}, hint {self.number} of {self.total}: " if self.total else f"{self.question}: "
        )
        is_last = self.total > 0 and self.number == self.total
        lines = textwrap.wrap(heading + self.text + (" (This was the last hint.)" if is_last else ""), 100)
        if is_last:
            lines += textwrap.wrap(_IN_YOUR_WORDS.format(self.question), 100)
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        return f"<div>{show.with_code(repr(self))}</div>"


# --------------------------------------------------------------------------------------- the parts


_EXECUTION = "NBGRADER_EXECUTION"
_AT_START = os.environ.get(_EXECUTION)


def _execution() -> str | None:
    """What nbgrader has this kernel for, if it is nbgrader's; a student's code cannot take back what was at first."""
    return "autograde" if _AT_START == "autograde" else os.environ.get(_EXECUTION)


def _run_case(case: Any, number: int, global_environment: dict[str, Any]) -> CaseResult:
    """Run one of otter's cases and sort what it raises.

    The case gets what it would get from a worker, data and references, and the student's generators start as there.
    """
    outcome, message, diagnosis, picture = Outcome.PASSED, "", None, ""
    last, missing = list[str](), list[str]()
    token, session = came.set(last), Here(global_environment)
    session.ask("begin_case", seed=randomness.seed("student"))
    try:
        names = case.body._get_func_params()
        objects = given(session, names)
        missing = [name for name in names if objects.get(name) is None]
        case.body.call_func(objects)
    except StudentError as error:
        failure = raised(error)
        outcome, message, diagnosis = Outcome.FAILED, str(failure), failure.diagnosis
    except NotAttempted as error:
        outcome, message = Outcome.NOT_ATTEMPTED, str(error)
    except CheckFailed as error:
        outcome, message, diagnosis = Outcome.FAILED, str(placed(error, case.body.test_func)), error.diagnosis
        picture = "" if case.hidden else show.picture_base64(error.picture)
    except AssertionError as error:
        outcome, message = Outcome.FAILED, str(error) or show.NO_MESSAGE
    except NotStored:
        outcome, message = Outcome.ERROR, _FOR_THE_GRADER
    except Exception as error:
        if missing:
            outcome, message = Outcome.NOT_ATTEMPTED, show.NOT_THERE.format(missing[0])
        elif last and not case.hidden:  # with this seed the build has seen the solution pass
            failure = unusable(last)
            outcome, message, diagnosis = Outcome.FAILED, str(failure), failure.diagnosis
        else:
            said = f"{_OUR_FAULT} ({type(error).__name__}: {error})"
            outcome, message = Outcome.ERROR, said.replace("\n", " ")
    finally:
        why = None
        if missing and outcome in (Outcome.NOT_ATTEMPTED, Outcome.ERROR):
            why = why_missing(session, missing)
        if why is not None:
            outcome, message, diagnosis = Outcome.FAILED, str(why), why.diagnosis
        session.ask("end_case")
        came.reset(token)
    message = readable(without_addresses(message))
    worth = case.points or 0
    earned = worth if outcome is Outcome.PASSED else 0
    return CaseResult(
        _shown_name(case, number), outcome, earned, worth, bool(case.hidden), message, diagnosis, picture
    )


def _case_as_json(case: CaseResult) -> dict[str, Any]:
    """A case for programs, without the picture: the page beside it has that already."""
    data = {**asdict(case), "outcome": str(case.outcome)}
    del data["picture"]
    return data


def _shown_name(case: Any, number: int) -> str:
    if case.hidden:
        return show.hidden_name(number)
    otter_made_it_up = case.name.rpartition(" - ")[2].isdigit()
    return str(case.body.test_func.__name__ if otter_made_it_up else case.name)


def _line(result: CaseResult) -> str:
    """One case as otter's reports show it."""
    return f"{show.SIGNS[result.outcome]} {result.outcome}" + (
        f"\n{result.message}" if result.message else ""
    )


def _wrapped(message: str) -> str:
    return "\n".join(textwrap.fill(line, 94) for line in message.splitlines())


def _hints(path: Path) -> list[str]:
    """The literal list ``hints`` of a test file; the file is read, not run."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and [ast.unparse(t) for t in node.targets] == ["hints"]:
            return [str(hint) for hint in ast.literal_eval(node.value)]
    return []


def _worth(manifest: dict[str, Any], question: str, possible: float) -> float:
    """The whole question's points, by the release manifest where it is there."""
    try:
        return float(manifest["points"][question])
    except (ValueError, KeyError, TypeError):
        return possible


def _manifest(tests: Path) -> dict[str, Any]:
    """What was released with a folder of tests; nothing where it is not there."""
    try:
        manifest = json.loads((tests.parent / "manifest.json").read_text(encoding="utf-8"))
        return manifest if isinstance(manifest, dict) else {}
    except (OSError, ValueError):
        return {}


def _other_package(manifest: dict[str, Any]) -> str:
    """What to do where the package that is installed is not the one of the release; "" where it is.

    A version without a hash is that of a working copy, which may be anything.
    """
    here, released = autograder.__version__.partition(".w")[0], manifest.get("package")
    if not isinstance(released, str) or released == here or not ("+" in here and "+" in released):
        return ""
    return (
        f"The checks installed here ({here}) are not those of this release ({released}) and may decide otherwise: run "
        "`pip install -r requirements.txt` where the course's files are, and restart the kernel."
    )

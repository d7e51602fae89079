"""The attacks on our own grader: its real command, in a folder of its own for each assignment.

Many submissions are graded as one class in one warm process, honest ones among them and after them. What
shows on one submission is its attack's; what shows on the machine or on the honest ones may be anybody's,
and then the class is halved until it is clear whose. Twins that hand in the very same are graded once.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import Gradebook

import autograder
from autograder.checks.contract import Outcome
from autograder.judge.stopwatch import BUSY
from autograder.redteam.attack import SMALL, Attack, HandedIn, Progress, Result, Results, System
from autograder.redteam.evidence import Listener, Machine, scripts, stolen
from autograder.redteam.target import VICTIM, Target, hand_in, make_target, victim

BATCH = 48
"""Attacks in one class; each brings its twin. Results stand, and are saved, when their class has been graded."""

HONEST, FEW_HONEST = 10, 3
"""Plain honest submissions in a class, before, among and after the others; few of the real course, which take long."""

SLACK_SECONDS = 10.0
"""What a submission may take on top of its limit: starting, ending and writing down."""

STALLED_SECONDS = 90.0
"""Without a record, on top of a submission's limit, after which grading counts as stopped."""

_MAY_CHANGE = ("autograded", "records", "feedback", "gradebook.db", "gradebook.db-journal", "build", "ipython",
               ".cache", ".local", ".ipython", ".jupyter", ".config")  # fmt: skip


def run(
    attacks: Iterable[Attack],
    progress: Progress,
    on_graded: Callable[[int, int], object] = lambda _graded, _of: None,
    root: Path | None = None,
) -> Results:
    """Run attacks and their twins on our grader.

    Args:
        progress: told of each result as soon as it stands.
        on_graded: told how many submissions have been graded by now, of how many as far as is known.
        root: the real course; by default the folder we are in.

    Raises:
        UserError: an assignment of the real course was not built, or lacks its data.
    """
    todo: dict[str, list[Attack]] = {}
    for attack in attacks:
        if System.AUTOGRADER in attack.systems:
            todo.setdefault(attack.assignment, []).append(attack)
    results: Results = {}
    count = _Count(on_graded, 2 * sum(map(len, todo.values())))
    for assignment, some in todo.items():
        # Another name than what attacks leave: a second run beside this one would take it for theirs.
        with tempfile.TemporaryDirectory(prefix="attacked-", ignore_cleanup_errors=True) as folder:
            grader = _Grader(make_target(Path(folder), assignment, root), count)
            try:
                for start in range(0, len(some), BATCH):
                    for attack, result in grader.attacked_by(some[start : start + BATCH]):
                        results[attack.id] = {System.AUTOGRADER: result}
                        progress(attack, System.AUTOGRADER, result)
            finally:
                grader.listener.close()
    return results


@dataclass
class _Count:
    """Submissions graded, and to be graded: twins that need not be are taken off, honest ones added."""

    tell: Callable[[int, int], object]
    total: int
    done: int = 0

    def add(self, more: int) -> None:
        """There are more submissions to grade than was thought, or fewer."""
        self.total += more

    def graded(self, number: int) -> None:
        """So many of the class that is being graded are done."""
        self.tell(self.done + number, self.total)


@dataclass
class _Class:
    """What grading a class came to: entries of the command's JSON by student, and what shows on no one alone."""

    graded: dict[str, dict[str, Any]]
    evidence: list[str]


class _Grader:
    """Our grader with a course of its own, under attack."""

    def __init__(self, target: Target, count: _Count) -> None:
        self.target, self.course, self.count = target, target.course, count
        self.assignment = target.assignment.name
        self.round = 0
        self.twins: dict[str, str] = {}
        """The student who hands in an attack's twin, by the attack's name and by a digest of what is handed in."""
        self.twin_scores: dict[str, float] = {}
        self.listener = Listener()
        _use_settings(self.course)
        hand_in(target, self._submission(VICTIM), victim(target), honest=True)
        self._grade([VICTIM])
        self._remark(self.target.canaries["gradebook"])

    def attacked_by(self, attacks: Sequence[Attack]) -> list[tuple[Attack, Result]]:
        """Results of attacks that are graded as one class."""
        graded = self._class(attacks)
        if graded.evidence and len(attacks) > 1:
            half = len(attacks) // 2
            return self.attacked_by(attacks[:half]) + self.attacked_by(attacks[half:])
        return [(attack, self._result(attack, graded)) for attack in attacks]

    def _class(self, attacks: Sequence[Attack]) -> _Class:
        self.round += 1
        hostile = [
            self._hand_in(f"hostile-{a.name}", a.for_system(System.AUTOGRADER), False) for a in attacks
        ]
        twins = [twin for twin in dict.fromkeys(map(self._twin, attacks)) if twin not in self.twin_scores]
        number = HONEST if attacks[0].assignment == SMALL else FEW_HONEST
        honest = [self._hand_in(f"honest-{self.round}-{k}", HandedIn(), True) for k in range(number)]
        few = 1 + number // 10
        order = [*honest[:few], *_mixed(hostile, twins, honest[few:-few]), *honest[-few:]]
        self.count.add(len(order) - 2 * len(attacks))
        before = self._scores_of(VICTIM)
        with Machine(self.target.folder, _MAY_CHANGE) as machine:
            graded, evidence = self._grade(order)
            self.count.done += len(order)
            self.twin_scores |= {twin: graded[twin]["score"] for twin in twins if twin in graded}
            evidence += [*self.listener.heard(), *machine.changes()]
        evidence += [
            f"an honest submission got {graded.get(student, {}).get('score', 'nothing')} of {self._max(graded)}"
            for student in honest
            if graded.get(student, {}).get("score") != self._max(graded)
        ]
        if self._scores_of(VICTIM) != before:
            evidence.append("the gradebook says something else of another student")
        evidence += self._feedback(hostile)
        return _Class(graded, evidence)

    def _max(self, graded: dict[str, dict[str, Any]]) -> float:
        return max((entry["max_score"] for entry in graded.values()), default=0.0)

    def _hand_in(self, student: str, handed_in: HandedIn, honest: bool) -> str:
        folder = self._submission(student)
        if not folder.exists():
            hand_in(self.target, folder, handed_in, honest, self.listener.port)
        return student

    def _twin(self, attack: Attack) -> str:
        """The student who hands in an attack's twin: one for all twins that are the very same."""
        if attack.name not in self.twins:
            student = self._hand_in(f"twin-{attack.name}", attack.twin, True)
            same = self.twins.setdefault(_digest(self._submission(student)), student)
            if same != student:
                shutil.rmtree(self._submission(student).parent)
            self.twins[attack.name] = same
        return self.twins[attack.name]

    def _submission(self, student: str) -> Path:
        return self.course / "submitted" / student / self.assignment

    # ------------------------------------------------------------------------------ the real commands

    def _grade(self, students: Sequence[str]) -> tuple[dict[str, dict[str, Any]], list[str]]:
        """``autograder grade``; what it says of each student, and what went wrong as a whole."""
        answer = self.target.folder / "graded.json"
        answer.unlink(missing_ok=True)
        chosen = [part for student in students for part in ("--student", student)]
        command = [sys.executable, "-m", "autograder.cli", "grade", self.assignment, "--force", "--course", str(self.course),
                   "--json", str(answer), *chosen]  # fmt: skip
        process = subprocess.Popen(
            command, cwd=self.course, env=self._environment(), start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            trouble = self._wait(process)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        entries = json.loads(answer.read_text(encoding="utf-8"))["submissions"] if answer.exists() else []
        answer.unlink(missing_ok=True)
        return {entry["student"]: entry for entry in entries}, trouble

    def _wait(self, process: subprocess.Popen[str]) -> list[str]:
        """Wait for a command as long as it writes records."""
        started = since = time.time()
        while True:
            try:
                _, errors = process.communicate(timeout=1)
            except subprocess.TimeoutExpired:
                records = (self.course / "records" / self.assignment).glob("*.json")
                written = [at for path in records if (at := path.stat().st_mtime) >= started]
                self.count.graded(len(written))
                since = max([since, *written])
                if time.time() - since > self._stalled:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.communicate()
                    return [f"grading stood still for {self._stalled:g} s"]
            else:
                said = [line for line in errors.splitlines() if line.startswith("autograder: ")]
                said = said or errors.splitlines() or ["?"]
                return [f"grading stopped: {said[-1]}"] if process.returncode else []

    @property
    def _longest(self) -> float:
        """Seconds by the clock that one submission takes at most, however busy this machine is."""
        return BUSY * self.target.assignment.limits.submission_seconds

    @property
    def _stalled(self) -> float:
        return STALLED_SECONDS + self._longest

    def _feedback(self, students: Sequence[str]) -> list[str]:
        """``nbgrader generate_feedback`` for the hostile submissions; those of an earlier class have theirs."""
        for student in students:
            shutil.rmtree(self.course / "feedback" / student, ignore_errors=True)
        command = [sys.executable, "-m", "nbgrader", "generate_feedback", self.assignment, "--student=hostile-*",
                   "--log-level=ERROR"]  # fmt: skip
        done = subprocess.run(
            command, cwd=self.course, env=self._environment(), capture_output=True, text=True, check=False
        )
        return [f"feedback stopped: {done.stderr.strip()[-300:]}"] if done.returncode else []

    def _environment(self) -> dict[str, str]:
        package = str(Path(autograder.__file__).resolve().parent.parent)
        return {**os.environ, **self.target.environment, "PYTHONPATH": package}

    # ---------------------------------------------------------------------------------- the gradebook

    def _remark(self, text: str) -> None:
        """A remark on the victim's work that is nobody else's business."""
        with Gradebook(f"sqlite:///{self.course / 'gradebook.db'}") as gradebook:
            for comment in gradebook.find_submission_notebook(
                self.assignment, self.assignment, VICTIM
            ).comments:
                comment.manual_comment = text
            gradebook.db.commit()

    def _scores_of(self, student: str) -> list[tuple[Any, ...]]:
        with Gradebook(f"sqlite:///{self.course / 'gradebook.db'}") as gradebook:
            notebook = gradebook.find_submission_notebook(self.assignment, self.assignment, student)
            return sorted(
                (grade.name, grade.auto_score, grade.manual_score, grade.extra_credit)
                for grade in notebook.grades
            ) + sorted((comment.name, comment.comment) for comment in notebook.comments)

    # --------------------------------------------------------------------------------- one submission

    def _result(self, attack: Attack, graded: _Class) -> Result:
        student = f"hostile-{attack.name}"
        entry = graded.graded.get(student)
        result = Result(0.0, self._max(graded.graded), list(graded.evidence))
        result.twin = self.twin_scores.get(self.twins[attack.name])
        if entry is None:
            result.evidence.append("there is no record of it")
            return result
        result.score, result.seconds = entry["score"], entry["seconds"]
        if result.score > attack.earns + 1e-9:
            result.evidence.append(f"it got {result.score:g} points and earns {attack.earns:g}")
        in_book = sum(row[1] or 0 for row in self._scores_of(student) if len(row) == 4)
        if in_book != result.score:
            result.evidence.append(f"the gradebook says {in_book:g} and the record {result.score:g}")
        result.evidence += [
            f"{question}: the check itself fell over, and the instructor has to mark it"
            for question, cases in _record(entry)["questions"].items()
            if any(case["outcome"] == Outcome.ERROR for case in cases)
        ]
        bound = self._longest + SLACK_SECONDS
        if result.seconds > bound:
            result.evidence.append(f"it took {result.seconds:.0f} s, and may take {bound:g} s")
        texts = self._returned(student)
        result.evidence += [*stolen(texts, self.target.canaries), *scripts(texts.get("feedback page", ""))]
        result.evidence += stolen(self._for_the_instructor(student), _never_sent(self.target.canaries))
        return result

    def _returned(self, student: str) -> dict[str, str]:
        """Everything that a student gets back, but for the own sources."""
        texts = {}
        for page in (self.course / "feedback" / student / self.assignment).glob("*.html"):
            texts["feedback page"] = page.read_text(encoding="utf-8")
        texts["comments"] = repr([row for row in self._scores_of(student) if len(row) == 2])
        return texts

    def _for_the_instructor(self, student: str) -> dict[str, str]:
        """What the student's code showed: graders read it, students do not."""
        path = self.course / "autograded" / student / self.assignment / f"{self.assignment}.ipynb"
        if not path.exists():
            return {}
        outputs = [cell.get("outputs", []) for cell in nbformat.read(path, as_version=4).cells]
        return {"executed notebook": json.dumps(outputs, ensure_ascii=False)}


def _never_sent(canaries: dict[str, str]) -> dict[str, str]:
    """The secrets that no student's code ever gets; inputs of hidden cases it does get."""
    return {kind: canary for kind, canary in canaries.items() if kind != "hidden-input"}


def _record(entry: dict[str, Any]) -> dict[str, Any]:
    """What was written down of a submission."""
    record: dict[str, Any] = json.loads(Path(entry["record"]).read_text(encoding="utf-8"))
    return record


def _digest(folder: Path) -> str:
    """Of everything in a submission's folder."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            data = os.fsencode(path.readlink())
        else:
            data = path.read_bytes() if path.is_file() else b""
        digest.update(f"{path.relative_to(folder)}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()


def _mixed(*students: Sequence[str]) -> list[str]:
    """One after the other from each list."""
    longest = max(map(len, students))
    return [some[k] for k in range(longest) for some in students if k < len(some)]


_SETTINGS = """\
from pathlib import Path
from autograder.nbgrader.settings import settings
c = get_config()
c.merge(settings(Path(__file__).parent))
"""


def _use_settings(course: Path) -> None:
    """The settings of our own course, which is where the package lies, unless that is installed."""
    settings = Path(autograder.__file__).parent.parent / "nbgrader_config.py"
    text = settings.read_text(encoding="utf-8") if settings.exists() else _SETTINGS
    (course / settings.name).write_text(text, encoding="utf-8")

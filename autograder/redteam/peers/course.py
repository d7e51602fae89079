"""What the other graders have in common: a course in a folder, attacked in a copy of it.

The tests are those of the target course. Where ours draws a secret seed for each run, these have one of
their own that stands in the hidden tests, which is the best that their formats can do.
"""

from __future__ import annotations

import copy
import os
import re
import secrets
import shutil
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Self

from autograder.build.submission import solutions
from autograder.errors import UserError
from autograder.redteam.attack import HandedIn, RawNotebook, Result
from autograder.redteam.evidence import MARK, Listener, stolen
from autograder.redteam.peers.containment import INSIDE, Container, Outcome, enter_empty_network
from autograder.redteam.target import NAME, VICTIM, Target, answers_of, edited, victim, write

HOSTILE, STUB = "hostile", "stub"
SLACK_SECONDS, FIRST_SECONDS = 10.0, 600.0
SLOWER = 3.0
"""How much slower than before the machine may be when it is asked whether grading is late."""

_HIDDEN = re.compile(r"^@test_case\(.*hidden=True.*\)\n", re.MULTILINE)


@dataclass
class Graded:
    """What grading came to.

    Attributes:
        outcome: of the grader's command.
        scores: points by student; none of students who were not graded.
        returned: what the hostile student gets back, by a name for the message.
        evidence: what only this grader can tell of the others and their grades.
    """

    outcome: Outcome
    scores: dict[str, float]
    returned: dict[str, str] = field(default_factory=dict)
    evidence: list[str] = field(default_factory=list)


@dataclass
class Peer(ABC):
    """Another grader with its course.

    Attributes:
        folder: the course with the victim's graded work in it; copied for every attack.
        release: the notebook that students got.
        seconds: what grading an honest submission took here.
        published: kinds of secrets that it tells every student without any attack.
    """

    target: Target
    folder: Path
    release: RawNotebook
    seconds: float = FIRST_SECONDS
    published: frozenset[str] = frozenset()

    max_score: ClassVar[float] = 15.0
    may_change: ClassVar[tuple[str, ...]]
    """Beginnings of the paths that grading writes to, relative to the folder."""

    @classmethod
    def make(cls, target: Target, folder: Path) -> Self:
        """Set the course up in an empty folder, have it grade a victim and a stub, and see that it is right.

        Raises:
            UserError: an honest solution does not get full marks here, or a stub gets points.
        """
        enter_empty_network()
        home = folder / "home"
        home.mkdir(parents=True)
        (home / ".token").write_text(target.canaries["home"], encoding="utf-8")
        shutil.copytree(target.folder / "data", folder / "data")
        peer = cls(target, folder, cls._release(target, folder))
        with peer._container() as container:
            peer._hand_in(container.grading, STUB, HandedIn(), honest=False, port=0)
            stub = peer._grade(container, STUB)
            peer._hand_in(container.grading, VICTIM, victim(target), honest=True, port=0)
            honest = peer._grade(container, VICTIM)
            scores = stub.scores | honest.scores
            if scores.get(STUB) != 0 or scores.get(VICTIM) != cls.max_score:
                said = container.log.read_text(encoding="utf-8", errors="replace")[-1500:]
                raise UserError(
                    f"{cls.__name__}: a stub got {scores.get(STUB)}, a solution {scores.get(VICTIM)}: {said}"
                )
            peer._keep(container)
        peer.seconds = honest.outcome.seconds
        peer.published = frozenset(
            kind
            for kind, canary in target.canaries.items()
            if kind != "other-student"  # who got the own work back
            and any(canary in text for graded in (stub, honest) for text in graded.returned.values())
        )
        return peer

    def attacked_by(self, handed_in: HandedIn, earns: float) -> Result:
        """Grade a hostile submission in a fresh copy of the course, and see what became of it.

        Args:
            earns: points that its honest part is worth.
        """
        enter_empty_network()
        listener = Listener()
        try:
            with self._container() as container:
                self._hand_in(container.grading, HOSTILE, handed_in, honest=False, port=listener.port)
                before = dict(_files(container.grading, self.may_change))
                graded = self._grade(container, HOSTILE)
                after = dict(_files(container.grading, self.may_change))
                left = [f"{path} was left behind" for path in container.left_in_shared(f"{MARK}-*")]
                return self._result(
                    graded, earns, [*dict.fromkeys(listener.heard()), *_changes(before, after), *left]
                )
        finally:
            listener.close()

    def _result(self, graded: Graded, earns: float, evidence: list[str]) -> Result:
        outcome = graded.outcome
        result = Result(graded.scores.get(HOSTILE, 0.0), self.max_score, seconds=outcome.seconds)
        if result.score > earns + 1e-9:
            result.evidence.append(f"it got {result.score:g} points and earns {earns:g}")
        secret = {kind: text for kind, text in self.target.canaries.items() if kind not in self.published}
        result.evidence += stolen(graded.returned, secret)
        result.evidence += graded.evidence + evidence
        if outcome.left:
            result.evidence.append(f"{outcome.left} processes were left running")
        if outcome.stopped:
            limits = self.target.assignment.limits
            result.evidence.append(
                f"{outcome.stopped}; the assignment allows {limits.submission_seconds:g} s and {limits.memory >> 30} GB"
            )
        return result

    # ------------------------------------------------------------------------ what each does its own way

    @classmethod
    @abstractmethod
    def _release(cls, target: Target, folder: Path) -> RawNotebook:
        """Make the course in ``folder/course`` and return what students get."""

    @abstractmethod
    def _put(self, submission: Path, grading: Path, student: str) -> None:
        """Put a submission, a folder, where the grader finds it."""

    @abstractmethod
    def _grade(self, container: Container, student: str) -> Graded:
        """Have the real grader grade a student, and the others that stand beside."""

    def _keep(self, container: Container) -> None:
        """Take what was graded into the course that is copied for attacks."""
        shutil.rmtree(self.folder)
        shutil.copytree(container.grading, self.folder, symlinks=True)

    # --------------------------------------------------------------------------------------- for all

    @property
    def limit(self) -> float:
        """Seconds that grading may take: those of the assignment, and what starting takes here."""
        return self.target.assignment.limits.submission_seconds + SLACK_SECONDS + SLOWER * self.seconds

    def _container(self) -> _Copy:
        return _Copy(self)

    def _hand_in(self, grading: Path, student: str, handed_in: HandedIn, honest: bool, port: int) -> None:
        answers = {q: code for q, (code,) in solutions(self.target.assignment).items()} if honest else {}
        raw = filled(self.release, answers | answers_of(self.target, handed_in, honest, port))
        with tempfile.TemporaryDirectory(prefix="attacked-", ignore_cleanup_errors=True) as name:
            submission = Path(name) / NAME
            write(submission, edited(raw, handed_in, port), handed_in, port)
            self._put(submission, grading, student)


class _Copy:
    """A container with a fresh copy of the course, as a context."""

    def __init__(self, peer: Peer) -> None:
        self.peer = peer

    def __enter__(self) -> Container:
        self._folder = tempfile.TemporaryDirectory(prefix="attacked-", ignore_cleanup_errors=True)
        place = Path(self._folder.name)
        shutil.copytree(self.peer.folder, place / "grading", symlinks=True)
        return Container(place, environment(self.peer.target.canaries))

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


def environment(canaries: Mapping[str, str]) -> dict[str, str]:
    """Variables to grade with: a home and a token worth stealing."""
    return {
        "HOME": str(INSIDE / "home"),
        "USER": "instructor",
        "AUTOGRADER_DATA": str(INSIDE / "data"),
        "JUPYTERHUB_API_TOKEN": canaries["environment"],
    }


def filled(release: RawNotebook, answers: Mapping[str, str]) -> RawNotebook:
    """The released notebook with answers, by question, in it."""
    notebook = copy.deepcopy(release)
    cells = {cell["id"]: cell for cell in notebook["cells"]}
    for question, code in answers.items():
        cells[f"{question}-answer"]["source"] = code
    return notebook


def tests_with_seeds(target: Target) -> dict[str, str]:
    """The tests by question, with a secret seed for every hidden case."""
    return {
        question: "from autograder.randomness import case_seed\n"
        + _HIDDEN.sub(
            lambda line: f"{line[0]}@case_seed({secrets.randbits(62)})\n",
            target.assignment.test_file(question).read_text(encoding="utf-8"),
        )
        for question in target.assignment.questions
    }


def _files(folder: Path, may_change: tuple[str, ...]) -> Iterator[tuple[str, tuple[int, int, int]]]:
    """Every file that grading does not write, by its path: mode, size, time of change."""
    for top, _, names in os.walk(folder):
        for name in names:
            path = Path(top, name)
            relative = str(path.relative_to(folder))
            if not relative.startswith(may_change):
                with suppress(OSError):
                    stat = path.lstat()
                    yield relative, (stat.st_mode, stat.st_size, stat.st_mtime_ns)


def _changes(before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[str]:
    for path in sorted(set(before) | set(after)):
        if before.get(path) != after.get(path):
            done = "removed" if path not in after else "changed" if path in before else "made"
            yield f"{path} was {done}"

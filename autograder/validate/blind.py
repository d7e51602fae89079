"""Answers by people who have not seen the tests, and what people say of the messages that these get.

``source/<assignment>/blind/q1.py`` has the answers, ``q1.yaml`` beside it for each wrong one what would help
its author (``should-say``), what the first case that fails says (``said``), and a person's ``verdict``:
``named`` (the cause), ``misnamed`` (one that is not the cause), ``untold`` (neither). A verdict is of one
message: when another is given, it has to be made again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from autograder.build.answer_key import code_of
from autograder.build.source import Assignment, text_of
from autograder.errors import UserError
from autograder.grade.environment import digest_of
from autograder.grade.record import write_atomically
from autograder.judge.cases import Case
from autograder.validate import depends
from autograder.validate.implementations import Role
from autograder.validate.store import Finding

NAMED, MISNAMED, UNTOLD, OPEN = "named", "misnamed", "untold", "?"
VERDICTS = (NAMED, MISNAMED, UNTOLD, OPEN)
KILLED = 0.98
"""The share of strangers' wrong answers that have to be caught, each on every seed."""


@dataclass(frozen=True)
class Verdict:
    """What a person said of one message.

    Attributes:
        said: the message.
        verdict: one of `VERDICTS`.
    """

    said: str
    verdict: str


@dataclass(frozen=True)
class Figures:
    """What became of the strangers' answers to a question.

    Attributes:
        refused: right ones that lost points on any seed, with why.
        survivors: wrong ones that kept full marks on any seed.
        counts: by kind: how many, killed on every seed, …; the keys of the JSON.
    """

    counts: dict[str, dict[str, int]]
    refused: dict[str, str]
    survivors: tuple[str, ...]


def figures(cases: Sequence[Case], findings: Iterable[Finding], verdicts: Mapping[str, Verdict]) -> Figures:
    """Count."""
    found = [finding for finding in findings if finding.implementation.role.blind and finding.runs]
    points = sum(case.points for case in cases)
    public = {case.name for case in cases if not case.hidden}
    of = {role: [f for f in found if f.implementation.role is role] for role in Role if role.blind}
    counts = {
        name: _wrong(of[role], public, cases, verdicts)
        for name, role in (("wrong", Role.BLIND_WRONG), ("mixed", Role.BLIND_MIXED))
    }
    refused = {
        f.implementation.name: next(_why(run.cases, cases) for run in f.runs if run.points < points)
        for f in of[Role.BLIND_RIGHT]
        if any(run.points < points for run in f.runs)
    }
    right = len(of[Role.BLIND_RIGHT])
    counts["right"] = {"total": right, "accepted": right - len(refused)}
    survivors = tuple(
        f.implementation.name
        for role in (Role.BLIND_WRONG, Role.BLIND_MIXED)
        for f in of[role]
        if not _killed(f)
    )
    return Figures(counts, refused, survivors)


def missed(q: Figures) -> Iterator[str]:
    """One line for every bar that strangers' answers are below."""
    for name, why in q.refused.items():
        yield f"a stranger's right answer {name} is refused: {why}"
    total = sum(q.counts[kind]["total"] for kind in ("wrong", "mixed")) if q.counts else 0
    if len(q.survivors) > (1 - KILLED) * total:
        yield f"strangers' wrong answers with full marks on some seed: {', '.join(q.survivors)}"


def total(questions: Iterable[Mapping[str, Any]]) -> str:
    """All questions' figures in one line, as `as_json` has them."""
    found = list(questions)
    wrong = [one[kind] for one in found for kind in ("wrong", "mixed")]
    right = [one["right"] for one in found]
    killed, by_public = (sum(one[key] for one in wrong) for key in ("killed", "killed_by_public"))
    return (
        f"by strangers: right answers accepted {sum(one['accepted'] for one in right)} of "
        f"{sum(one['total'] for one in right)}, wrong ones killed {killed} of {sum(one['total'] for one in wrong)}, "
        f"{by_public} by public cases"
    )


def as_json(q: Figures) -> dict[str, Any]:
    """The figures as the JSON file has them."""
    return {**q.counts, "refused": q.refused, "survivors": list(q.survivors)}


def made_of(assignment: Assignment, question: str) -> str:
    """A digest of what decides what becomes of strangers' answers: the test file, the checks it asks for, the answers."""
    test = text_of(assignment.test_file(question))
    cells = [cell.source for cell in assignment.answer_cells(question)]
    answers = [source for answer in assignment.blind(question) for source in answer.sources]
    return digest_of(test, *cells, *answers, *(code_of(path) for path in depends.asked_for([test])))


def _wrong(
    findings: Sequence[Finding], public: set[str], cases: Sequence[Case], verdicts: Mapping[str, Verdict]
) -> dict[str, int]:
    made = [_verdict(finding, cases, verdicts) for finding in findings]
    complete = [[run for run in finding.runs if run.complete] for finding in findings]
    return {
        "total": len(findings),
        "killed": sum(map(_killed, findings)),
        "killed_by_public": sum(all(public & set(run.failed) for run in runs) for runs in complete),
        "named": made.count(NAMED),
        "misnamed": made.count(MISNAMED),
        "not_judged": made.count(OPEN),
    }


def _killed(finding: Finding) -> bool:
    return all(run.failed for run in finding.runs)


def _verdict(finding: Finding, cases: Sequence[Case], verdicts: Mapping[str, Verdict]) -> str:
    known = verdicts.get(finding.implementation.name)
    return known.verdict if known is not None and known.said == said(finding, cases) else OPEN


def said(finding: Finding, cases: Sequence[Case]) -> str:
    """What the first case that fails says: a public one if there is any, since that is what a student reads."""
    first = finding.run(0)
    return "" if first is None else _why(first.cases, cases)


def _why(ended: Mapping[str, Any], cases: Sequence[Case]) -> str:
    failed = [case for case in cases if case.name in ended and not ended[case.name].passed]
    failed.sort(key=lambda case: case.hidden)
    return str(ended[failed[0].name].message) if failed else ""


# --------------------------------------------------------------------------------- the file of verdicts


def read(assignment: Assignment, question: str) -> dict[str, Verdict]:
    """The verdicts on a question's messages, by the answer's name.

    Raises:
        UserError: the file is not what was written.
    """
    path = _file(assignment, question)
    if not path.exists():
        return {}
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        found = {str(name): Verdict(str(one["said"]), str(one["verdict"])) for name, one in data.items()}
    except (yaml.YAMLError, AttributeError, KeyError, TypeError) as error:
        raise UserError(
            f"{path}: not verdicts by answer ({error}); 'validate --verdicts' writes the file"
        ) from None
    for name, one in found.items():
        if one.verdict not in VERDICTS:
            raise UserError(f"{path}: {name}: the verdict {one.verdict!r} is none of {', '.join(VERDICTS)}")
    return found


def write(
    assignment: Assignment, question: str, cases: Sequence[Case], findings: Iterable[Finding]
) -> Path | None:
    """Write what every wrong answer is told now, for a person to judge; verdicts on the same messages stay."""
    before, rows = read(assignment, question), {}
    for finding in findings:
        one = finding.implementation
        if one.role in (Role.BLIND_WRONG, Role.BLIND_MIXED):
            rows[one.name] = {
                "misconception": one.misconception,
                "should-say": one.reason,
                "said": said(finding, cases),
                "verdict": _verdict(finding, cases, before),
            }
    if not rows:
        return None
    path = _file(assignment, question)
    write_atomically(path, yaml.safe_dump(rows, sort_keys=False, allow_unicode=True, width=110))
    return path


def _file(assignment: Assignment, question: str) -> Path:
    return assignment.folder / "blind" / f"{question}.yaml"

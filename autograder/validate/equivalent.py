"""Generated mutants that are right answers after all: listed beside the curated ones, each with its reason.

``source/<assignment>/mutants/equivalent.yaml``::

    q2:
      - was: log_sum = shifted.exp().sum(dim=1).log()
        becomes: log_sum = shifted.exp().sum(dim=-1).log()
        reason: the logits have two axes, so the last one is axis 1

``was`` and ``becomes`` are the changed lines without their indentation, as `validate` prints them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from autograder.build.source import Assignment
from autograder.errors import BuildError
from autograder.validate.mutate import Change


def path(assignment: Assignment) -> Path:
    """Where the equivalents of an assignment are listed."""
    return assignment.folder / "mutants" / "equivalent.yaml"


def reasons(assignment: Assignment, question: str) -> dict[Change, str]:
    """The listed equivalents of a question: the reason by change.

    Raises:
        BuildError: the file is not as above, or names a question there is not.
    """
    file = path(assignment)
    if not file.exists():
        return {}
    try:
        listed = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    except yaml.YAMLError as error:
        raise BuildError(f"{file}: not YAML: {error}") from None
    if not isinstance(listed, dict) or not set(listed) <= set(assignment.questions):
        raise BuildError(f"{file}: a mapping of questions is wanted, of {', '.join(assignment.questions)}")
    found: dict[Change, str] = {}
    for number, entry in enumerate(listed.get(question) or [], 1):
        if not isinstance(entry, dict) or set(entry) != {"was", "becomes", "reason"}:
            raise BuildError(f"{file}: {question}, entry {number}: 'was', 'becomes' and 'reason' are wanted")
        if not str(entry["reason"] or "").strip():
            raise BuildError(f"{file}: {question}, entry {number}: give the reason why it is right")
        found[Change(_lines(entry["was"]), _lines(entry["becomes"]))] = str(entry["reason"]).strip()
    return found


def refuse(assignment: Assignment, question: str, left: Mapping[Change, str]) -> None:
    """Raise if there is an entry that is no generated mutant of the solution as it is now.

    Raises:
        BuildError: names the entry.
    """
    for change in left:
        raise BuildError(
            f"{path(assignment)}: {question}: no longer applies, no generated mutant is '{change}'"
        )


def _lines(text: object) -> tuple[str, ...]:
    return tuple(line.strip() for line in str(text or "").splitlines() if line.strip())

"""What the answer key of an assignment gave in its public cases: ``source/<assignment>/key/q1.json``, committed.

It is made by running the public cases under the public seed (`autograder.validate.recording`), and made again when
the test file, the answers that are tried, or our checks change. Numbers that are the same but for their last digits
stay as they are in the file, so that another processor does not change a release.
"""

from __future__ import annotations

import ast
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from autograder.build.source import Assignment
from autograder.errors import BuildError
from autograder.key import data

FOLDER = "key"


def path(assignment: Assignment, question: str) -> Path:
    """The file of a question."""
    return assignment.folder / FOLDER / f"{question}.json"


def read(assignment: Assignment, question: str, as_it_is: bool = False) -> str:
    """What the released test file carries.

    Args:
        as_it_is: also what is missing or out of date.

    Raises:
        BuildError: it was not recorded, or not with these sources.
    """
    wrong = None if as_it_is else fault(assignment, question)
    if wrong is not None:
        raise BuildError(wrong)
    return data.packed((_kept(assignment, question) or {"entries": []})["entries"])


def fault(assignment: Assignment, question: str) -> str | None:
    """What is wrong with the file of a question, in one line; None if it is current."""
    kept = _kept(assignment, question)
    if kept is not None and kept["made_of"] == made_of(assignment, question):
        return None
    return (
        f"{path(assignment, question)}: {'missing' if kept is None else 'out of date'}; run autograder build"
    )


def write(assignment: Assignment, question: str, entries: list[list[Any]]) -> None:
    """Keep what was recorded, with the digits of what was kept before where it is the same."""
    before = {
        json.dumps(entry[:2] + entry[3:4]): entry
        for entry in (_kept(assignment, question) or {}).get("entries", [])
    }
    kept = []
    for entry in sorted(entries, key=lambda entry: json.dumps([entry[0], entry[3], entry[1]])):
        there = before.get(json.dumps(entry[:2] + entry[3:4]))
        alike = there is not None and data.same((there[1], there[2]), (entry[1], entry[2]))
        kept.append(there if there is not None and alike and data.close(there[4:], entry[4:]) else entry)
    target = path(assignment, question)
    target.parent.mkdir(exist_ok=True)
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in kept)
    made = json.dumps(made_of(assignment, question))
    target.write_text(f'{{"made_of": {made},\n"entries": [\n{lines}\n]}}\n', encoding="utf-8")


def forget(assignment: Assignment, question: str) -> None:
    """Have it recorded and tried again next time."""
    kept = _kept(assignment, question) or {"entries": []}
    path(assignment, question).write_text(
        json.dumps({"made_of": "", "entries": kept["entries"]}), encoding="utf-8"
    )


def made_of(assignment: Assignment, question: str) -> str:
    """A digest of what decides what is recorded: the test file, the answers that are tried, the checks it asks for."""
    from autograder.validate.depends import asked_for

    test = assignment.test_file(question).read_text(encoding="utf-8")
    answers = [one.sources for kind in (assignment.variants, assignment.mutants) for one in kind(question)]
    cells = [cell.source for cell in assignment.answer_cells(question)]
    digest = hashlib.sha256()
    for text in (
        test,
        *(source for sources in answers for source in sources),
        *cells,
        *map(code_of, asked_for([test])),
    ):
        digest.update(hashlib.sha256(text.encode()).digest())
    return digest.hexdigest()


@cache
def code_of(path: Path) -> str:
    """A module of ours, but for comments and layout."""
    return ast.dump(ast.parse(path.read_text(encoding="utf-8")))


def _kept(assignment: Assignment, question: str) -> dict[str, Any] | None:
    try:
        kept: dict[str, Any] = json.loads(path(assignment, question).read_text(encoding="utf-8"))
        return {"made_of": str(kept["made_of"]), "entries": list(kept["entries"])}
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):
        return None  # damaged, and so made again

"""A graded notebook by its questions: their names, and each message in one place."""

from __future__ import annotations

import html
import re
from typing import Any

from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution, is_task

from autograder.show import SIGNS

_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t]*(?:\([^()]*\))?[ \t]*#*$", re.MULTILINE)
_FIRST = re.compile(
    rf"^  [{''.join(SIGNS.values())}] (?P<name>.+): [\w ]+\n(?P<message>(?:      .*(?:\n|$))+)", re.MULTILINE
)
"""In a verdict: the case that has a message, and the message."""
_ITEM = re.compile(r"<li>(.*?)</li>", re.DOTALL)
_NOTES = "grader-notes"


def by_question(notebook: NotebookNode) -> None:
    """Name the graded cells as the notebook's headings do, and take out of comments what stands elsewhere on the page.

    The marks of a cell get a ``title``; those of a question also ``said_of``, the answers that have a comment left.
    """
    notes: list[str] = []
    headings: list[str] = []
    answers: list[Any] = []
    for cell in notebook.cells:
        marks = cell.metadata.get("nbgrader", {})
        if cell.get("id") == _NOTES:
            notes = [html.unescape(note) for note in _ITEM.findall(cell.source)]
        elif cell.cell_type == "markdown" and not is_solution(cell) and not is_task(cell):
            headings += _HEADING.findall(cell.source)
        if is_solution(cell) or is_task(cell):
            answers.append(marks)
        if is_grade(cell) or is_task(cell):
            marks["title"] = _title(str(marks.get("grade_id")), headings)
            shown = [*_message(cell), *notes]
            for answer in answers:
                answer["comment"] = _without(shown, answer.get("comment"))
            marks["said_of"] = [answer["grade_id"] for answer in answers if answer["comment"]]
            answers = []


def _title(question: str, headings: list[str]) -> str:
    """The last heading that begins with the question's id, or else the id."""
    own = [one for one in headings if re.match(rf"{re.escape(question)}\b", one)]
    return own[-1] if own else question


def _message(cell: NotebookNode) -> list[str]:
    """What a grade cell's verdict says of the first case to mend, as a comment would."""
    for output in cell.get("outputs", []):
        found = _FIRST.search(output.get("data", {}).get("text/plain", ""))
        if found is not None:
            return [f"{found['name']}: {found['message']}", found["message"]]
    return []


def _without(shown: list[str], comment: object) -> str:
    """A comment without the texts that are shown already; how they are broken into lines is all the same."""
    left = comment if isinstance(comment, str) else ""
    for text in shown:
        pattern = r"\s+".join(map(re.escape, text.split()))
        left = re.sub(rf"(?:^|(?<=\n\n)){pattern}\s*(?:\n\n|$)", "", left)
    return left.strip()

"""The executed notebook: the instructor's cells, the student's answers, the judge's verdicts.

It is the instructor's. A cell that ran after the first hidden case may show what that case sent to the
student's code, so it is marked, and the feedback that students get leaves its outputs out: see
`autograder.nbgrader.feedback`.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from html import escape
from typing import TYPE_CHECKING, Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from autograder.checks.contract import Outcome
from autograder.execute import CHECK_MIMETYPE
from autograder.grade.cells import without_unwritable
from autograder.grade.harmless import harmless
from autograder.grade.record import Record, Status
from autograder.grade.shown import handed_in
from autograder.judge.cases import CaseResult
from autograder.nbgrader import AFTER_HIDDEN, AS_HANDED_IN, METADATA
from autograder.show import hidden_name, html_result, text_result

if TYPE_CHECKING:
    from autograder.grade.course import Prepared
    from autograder.grade.lift import Lifted, LiftedCell


_MAX_NESTED = 50
NOT_RUN = "[not run again, since no grade needs it: below is what it showed when it was handed in]\n"
NOT_RUN_BEFORE = "[not run, since no grade needs it]\n"


@dataclass(frozen=True)
class Executed:
    """What running a cell gave.

    Attributes:
        updates: what it shows in the place of an earlier cell's display: that cell's count, the position of the
            output, and the output.
        changed: whether a cell that ran after a hidden case has changed what this one shows.
    """

    count: int | None
    outputs: list[dict[str, Any]]
    updates: list[tuple[int, int, dict[str, Any]]] = field(default_factory=list)
    changed: bool = False

    @classmethod
    def of(cls, answer: Any) -> Executed:
        """A worker's answer, whose form `autograder.wire.answers` has held; it is shown, never believed."""
        count = answer["count"]
        outputs, updates = [], []
        for output in answer["outputs"]:
            if output["output_type"] == "update_display_data":
                updates.append((output["cell"], output["output"], _shown(output)))
            else:
                outputs.append(_output(output, count))
        return cls(count, outputs, updates)


def update_displays(executed: dict[str, Executed], by: Executed, after_hidden: bool) -> None:
    """Change the displays of earlier cells that a cell has updated.

    Args:
        executed: the cells so far, by their ids.
        after_hidden: whether it ran after a hidden case; then what it shows is not for students, wherever it is.
    """
    of = {ran.count: cell for cell, ran in executed.items() if ran.count is not None}
    for count, position, shown in by.updates:
        ran = executed[of[count]] if count in of else by
        if ran is by or not 0 <= position < len(ran.outputs) or "data" not in ran.outputs[position]:
            continue
        outputs = list(ran.outputs)
        outputs[position] = {**outputs[position], **shown}
        executed[of[count]] = replace(ran, outputs=outputs, changed=ran.changed or after_hidden)


def _output(output: Any, count: int | None) -> dict[str, Any]:
    """An output with nothing in it but texts that can be written to a file."""
    kind = output["output_type"]
    if kind == "stream":
        name = "stderr" if output["name"] == "stderr" else "stdout"
        return {"output_type": kind, "name": name, "text": _text(output["text"])}
    if kind == "error":
        trace = [_text(line) for line in output["traceback"]]
        return {
            "output_type": kind,
            "ename": _text(output["ename"]),
            "evalue": _text(output["evalue"]),
            "traceback": trace,
        }
    if kind == "display_data":
        return {"output_type": kind, **_shown(output)}
    return {"output_type": kind, **_shown(output), "execution_count": count}


def _shown(output: Any) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for kind, text in harmless({_text(kind): _text(text) for kind, text in output["data"].items()}).items():
        value = _json(text) if kind == "application/json" else text
        if value is not None:
            data[kind] = value
    return {"data": data, "metadata": {kind: of for kind, of in output["metadata"].items() if kind in data}}


def _json(text: str) -> Any:
    """The value of a JSON text; None where it is none, cannot be written to a file, or nests too deep for programs."""
    try:
        value = json.loads(text, parse_constant=str)
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    level = [value]
    for _ in range(_MAX_NESTED):
        level = [inner for outer in level for inner in _inside(outer)]
    return None if level else value


def _inside(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


def _text(text: str) -> str:
    return without_unwritable(text, keep="\x08\x1b")


def executed_notebook(
    prepared: Prepared, lifted: Lifted, executed: dict[str, Executed], record: Record
) -> NotebookNode:
    """Put together what goes to ``autograded/``."""
    notebook = copy.deepcopy(prepared.released)
    released = {cell.id: cell for cell in notebook.cells}
    cells = [_notes(record)] if record.notes else []
    after_hidden = False
    for cell in lifted.cells:
        node = released.get(cell.id) or new_code_cell(id=cell.id[:64])
        node.source = cell.source
        if cell.attachments:
            node.attachments = cell.attachments
        if node.cell_type == "code":
            ran = executed.get(cell.id, Executed(None, []))
            if cell.id in record.left_out:
                ran = _as_handed_in(cell)
                node.metadata[METADATA] = {AS_HANDED_IN: True}
            node.execution_count = ran.count
            node.outputs = [new_output(**output) for output in ran.outputs]
            # without a count the outputs are ours: why it was stopped
            if ran.changed or (after_hidden and ran.count is not None):
                node.metadata[METADATA] = {AFTER_HIDDEN: True}
            if cell.kind == "grade" and cell.question in record.questions:
                node.outputs = [verdict(record, cell.question)]
                after_hidden = after_hidden or any(case.hidden for case in record.questions[cell.question])
        cells.append(node)
    notebook.cells = cells
    return notebook


def _as_handed_in(cell: LiftedCell) -> Executed:
    """What a cell that was not run has shown before, with a line that says so."""
    outputs = handed_in(cell.outputs)
    said = {"output_type": "stream", "name": "stdout", "text": NOT_RUN if outputs else NOT_RUN_BEFORE}
    return Executed.of({"outputs": [said, *outputs], "count": None})


def _notes(record: Record) -> NotebookNode:
    """What was put right, or why nothing could be graded, at the top for the student to read."""
    if record.status is Status.GRADED:
        title = "What was put right before your notebook was graded"
    else:
        title = "Your submission could not be graded: it has 0 points so far"
    rows = "".join(f"<li>{escape(note)}</li>" for note in record.notes)
    return new_markdown_cell(f"<p><b>{title}</b></p><ul>{rows}</ul>", id="grader-notes")


def verdict(record: Record, question: str) -> NotebookNode:
    """The output of a grade cell: the cases as the student reads them."""
    cases = for_student(record, question)
    data = {
        "question": question,
        "points": record.question_score(question),
        "max_points": sum(case.max_points for case in cases),
        "cases": [
            {
                "name": c.name,
                "hidden": c.hidden,
                "outcome": c.outcome,
                "points": c.points,
                "max_points": c.max_points,
            }
            for c in cases
        ],
    }
    return new_output(
        "display_data",
        {
            "text/plain": text_result(question, cases),
            "text/html": html_result(question, cases),
            CHECK_MIMETYPE: json.loads(json.dumps(data)),
        },
    )


def for_student(record: Record, question: str) -> list[CaseResult]:
    """The cases of a question; a hidden one keeps its name to itself, and what it sent to the student's code."""
    return [_for_student(case, number) for number, case in enumerate(record.questions[question], 1)]


def _for_student(case: CaseResult, number: int) -> CaseResult:
    if case.hidden:
        case = replace(case, name=hidden_name(number), picture="")
    return replace(case, message=case.told, picture="") if case.told else case


def first_to_mend(record: Record, question: str) -> str:
    """The message of the first case that did not pass, for the gradebook's comment."""
    for case in for_student(record, question):
        if case.outcome is not Outcome.PASSED:
            return f"{case.name}: {case.message}"
    return ""

"""The executed notebook: the instructor's cells, the student's answers, the judge's verdicts."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output

from autograder.checks.contract import Outcome
from autograder.execute import CHECK_MIMETYPE
from autograder.judge.cases import CaseResult
from autograder.show import hidden_name, html_result, text_result
from autograder.wire.errors import ProtocolError

if TYPE_CHECKING:
    from autograder.grade.course import Prepared
    from autograder.grade.lift import Lifted
    from autograder.grade.record import Record


@dataclass(frozen=True)
class Executed:
    """What running a cell gave."""

    count: int | None
    outputs: list[dict[str, Any]]

    @classmethod
    def checked(cls, answer: Any) -> Executed:
        """Take a worker's answer if it has the right form; it is shown, never believed."""
        try:
            count, outputs = answer["count"], answer["outputs"]
            if type(count) is not int or type(outputs) is not list:
                raise ProtocolError("outputs that are none")
            for output in outputs:
                kind = output["output_type"]
                texts = {
                    "stream": lambda o: [o["name"], o["text"]],
                    "error": lambda o: [o["ename"], o["evalue"], *o["traceback"]],
                    "display_data": lambda o: [*o["data"], *o["data"].values()],
                    "execute_result": lambda o: [*o["data"], *o["data"].values()],
                }[kind](output)
                if not all(type(text) is str for text in texts):
                    raise ProtocolError("outputs that are none")
            return cls(count, outputs)
        except (KeyError, TypeError, ProtocolError):
            return cls(None, [])


def executed_notebook(
    prepared: Prepared, lifted: Lifted, executed: dict[str, Executed], record: Record
) -> NotebookNode:
    """Put together what goes to ``autograded/``."""
    notebook = copy.deepcopy(prepared.released)
    released = {cell.id: cell for cell in notebook.cells}
    cells = []
    for cell in lifted.cells:
        node = released.get(cell.id) or new_code_cell(id=cell.id[:64])
        node.source = cell.source
        if node.cell_type == "code":
            ran = executed.get(cell.id, Executed(None, []))
            node.execution_count = ran.count
            node.outputs = [new_output(**output) for output in ran.outputs]
            if cell.kind == "grade" and cell.question in record.questions:
                node.outputs = [verdict(record, cell.question)]
        cells.append(node)
    notebook.cells = cells
    return notebook


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
    """The cases of a question; a hidden one keeps its name to itself."""
    return [
        replace(case, name=hidden_name(number)) if case.hidden else case
        for number, case in enumerate(record.questions[question], 1)
    ]


def first_to_mend(record: Record, question: str) -> str:
    """The message of the first case that did not pass, for the gradebook's comment."""
    for case in for_student(record, question):
        if case.outcome is not Outcome.PASSED:
            return f"{case.name}: {case.message}"
    return ""

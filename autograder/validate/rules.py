"""What a question's text demands in so many words (must, not, only, the same), and which mutant breaks it.

A mutant names the sentence by some words of it: ``# %% second-backward diagnosis="…" rule="not with `.backward()`"``.
Sentences that no mutant breaks are listed for whoever writes the tests: many are just text, some are a demand that
nobody checks.
"""

from __future__ import annotations

import re
from typing import Any

from autograder.build.source import Assignment, Kind
from autograder.errors import BuildError

_RULE = re.compile(r"\b(must|not|never|only|the same|without|exactly|no other|stays?)\b", re.IGNORECASE)
_END = re.compile(r"(?<=[.!?:;])\s+|\n\s*\n|\n\s*(?:[-*]|\d+\.)\s+|\n#+\s")
_DOCSTRING = re.compile(r'"""(.*?)"""', re.DOTALL)


def of(assignment: Assignment, question: str) -> list[dict[str, Any]]:
    """Every such sentence of a question, and the mutants that break it: ``{"sentence": …, "mutants": […]}``.

    Raises:
        BuildError: a mutant breaks what no sentence demands.
    """
    everything = sentences(assignment, question)
    found = {sentence: list[str]() for sentence in everything if _RULE.search(sentence)}
    for mutant in assignment.mutants(question):
        if not mutant.rule:
            continue
        broken = [sentence for sentence in everything if _plain(mutant.rule) in _plain(sentence)]
        if not broken:
            path = assignment.folder / "mutants" / f"{question}.py"
            raise BuildError(
                f"{path}: {mutant.name}: no sentence of the question has the words {mutant.rule!r}"
            )
        for sentence in broken:
            found.setdefault(sentence, []).append(mutant.name)
    return [{"sentence": sentence, "mutants": mutants} for sentence, mutants in found.items()]


def sentences(assignment: Assignment, question: str) -> list[str]:
    """The sentences between the check before and the question's own, and those of its docstrings."""
    texts: list[str] = []
    for cell in assignment.cells:
        if cell.kind is Kind.GRADE:
            if cell.question == question:
                break
            texts = []
        elif cell.kind is Kind.TEXT:
            texts += _END.split(_own(cell.source, question))
        elif cell.kind is Kind.ANSWER and (docstring := _DOCSTRING.search(cell.source)):
            texts += _END.split(docstring[1])
    whole = (re.sub(r"^([-*]|\d+\.) ", "", " ".join(text.split())) for text in texts)
    return [text for text in dict.fromkeys(whole) if text]


def _own(text: str, question: str) -> str:
    """The text from the question's heading on, if it stands there: what is above closes the question before."""
    heading = re.search(rf"^#+ .*\b{question}\b", text, re.MULTILINE)
    return text[heading.start() :] if heading else text


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[*_`]", "", text).lower().split())

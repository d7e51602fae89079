"""How the outcome of a question is shown: what passed, then the first thing to mend.

The same text in a student's own kernel and in the feedback. Readable without colour: every outcome
has a word and a sign.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Protocol

from autograder.checks.contract import Outcome

SIGNS = {Outcome.PASSED: "✓", Outcome.FAILED: "✗", Outcome.NOT_ATTEMPTED: "○", Outcome.ERROR: "!"}
_COLOURS = {
    Outcome.PASSED: "#1a7f37",
    Outcome.FAILED: "#b3261e",
    Outcome.NOT_ATTEMPTED: "#6e7781",
    Outcome.ERROR: "#9a6700",
}


class Shown(Protocol):
    """What is needed of a case to show it."""

    @property
    def name(self) -> str: ...
    @property
    def outcome(self) -> Outcome: ...
    @property
    def points(self) -> float: ...
    @property
    def max_points(self) -> float: ...
    @property
    def message(self) -> str: ...


def hidden_name(number: int) -> str:
    """What students read in place of a hidden case's name; ``number`` is its place in the test file."""
    return f"hidden case {number}"


def headline(question: str, cases: Sequence[Shown]) -> str:
    """One line: the question, points, and how it stands."""
    earned, possible = sum(c.points for c in cases), sum(c.max_points for c in cases)
    if all(c.outcome is Outcome.PASSED for c in cases):
        state = "all passed"
    elif all(c.outcome is Outcome.NOT_ATTEMPTED for c in cases):
        state = "not attempted"
    else:
        state = f"{sum(c.outcome is Outcome.PASSED for c in cases)} of {len(cases)} passed"
    return f"{question}: {state} · {earned:g} of {possible:g} points"


def _order(cases: Sequence[Shown]) -> tuple[list[Shown], Shown | None, list[Shown]]:
    """The passed cases, the first to mend, the others."""
    passed = [c for c in cases if c.outcome is Outcome.PASSED]
    others = [c for c in cases if c.outcome is not Outcome.PASSED]
    others.sort(key=lambda c: c.outcome is not Outcome.FAILED)
    return passed, others[0] if others else None, others[1:]


def text_result(question: str, cases: Sequence[Shown]) -> str:
    """Plain text, for terminals and for screen readers."""
    passed, first, rest = _order(cases)
    lines = [headline(question, cases)]
    lines += [f"  {SIGNS[c.outcome]} {c.name}" for c in passed]
    if first is not None:
        lines.append(f"  {SIGNS[first.outcome]} {first.name}: {first.outcome}")
        lines += [f"      {line}" for line in first.message.splitlines()]
    lines += [f"  {SIGNS[c.outcome]} {c.name}: {c.outcome}" for c in rest]
    return "\n".join(lines)


def html_result(question: str, cases: Sequence[Shown]) -> str:
    """The same for a notebook."""
    passed, first, rest = _order(cases)
    rows = [_row(c) for c in passed]
    if first is not None:
        rows.append(
            _row(first)
            + f'<div style="margin:.3em 0 .3em 1.6em;padding:.5em .8em;border-left:4px solid {_COLOURS[first.outcome]};'
            f'background:rgba(127,127,127,.08);white-space:pre-wrap">{escape(first.message)}</div>'
        )
    rows += [_row(c) for c in rest]
    return (
        f'<div class="autograder"><strong>{escape(headline(question, cases))}</strong>{"".join(rows)}</div>'
    )


def _row(case: Shown) -> str:
    word = "" if case.outcome is Outcome.PASSED else f": {case.outcome}"
    return (
        f'<div style="margin-left:.4em"><span style="color:{_COLOURS[case.outcome]};font-weight:bold">'
        f"{SIGNS[case.outcome]}</span> <code>{escape(case.name)}</code>{escape(word)}</div>"
    )

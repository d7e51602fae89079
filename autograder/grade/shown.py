"""What a cell of the instructor's showed in the notebook that was handed in: shown again, believed in nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from autograder.grade.cells import joined

MAX_CHARACTERS = 4 << 20
"""Of all outputs of a cell together; the rest is left out."""


def handed_in(raw: Any) -> list[dict[str, Any]]:
    """The outputs of a cell in the form of a worker's answer: texts and nothing else, what has another form left out."""
    found: list[dict[str, Any]] = []
    room = MAX_CHARACTERS
    for output in raw if isinstance(raw, list) else ():
        made = _output(output) if isinstance(output, dict) else None
        if made is not None:
            room -= sum(map(len, _texts(made)))
            if room < 0:
                break
            found.append(made)
    return found


def _output(raw: dict[str, Any]) -> dict[str, Any] | None:
    kind = raw.get("output_type")
    if kind == "stream":
        return {"output_type": kind, "name": joined(raw.get("name")), "text": joined(raw.get("text"))}
    if kind == "error":
        trace = raw.get("traceback")
        lines = [joined(line) for line in trace] if isinstance(trace, list) else []
        return {
            "output_type": kind,
            "ename": joined(raw.get("ename")),
            "evalue": joined(raw.get("evalue")),
            "traceback": lines,
        }
    if kind in ("display_data", "execute_result") and isinstance(data := raw.get("data"), dict):
        shown = {type_: joined(content) for type_, content in data.items()}
        return {
            "output_type": kind,
            "data": {type_: text for type_, text in shown.items() if text},
            "metadata": {},
        }
    return None


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(part)

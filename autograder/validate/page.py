"""The figures for people: a summary in Markdown, the whole matrix in HTML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jinja2

from autograder.grade.record import write_atomically

_BARS = (
    ("solution", "full marks on every seed"),
    ("stub", "0 points"),
    ("cheats: constants, look-up, memory, replay", "at most 10 % of a question's points"),
    (
        "… where an answer is trained: one feature, a nearest neighbour, a model trained before",
        "at most 10 %",
    ),
    ("points that a wrong answer gets by a worker that reports what the solution's would", "0"),
    ("variants accepted", "100 %, at least 3 a question"),
    ("curated mutants killed", "100 %, each on at least 99 % of seeds, at least 6 a question"),
    ("… with the intended diagnosis", "at least 90 %"),
    ("… already by public cases", "at least 85 %"),
    ("generated mutants killed, equivalents aside", "at least 95 %"),
    ("false failures of right answers", "none"),
    ("public cases of the solution and the variants, each on six times the seeds", "all pass"),
    ("public cases in a student's kernel", "the same outcome, diagnosis and message"),
    ("graded with the needed cells only, and with all", "the same verdicts, the same values"),
    ("judged again: another order, other threads", "the same outcome"),
    ("wrong answers further off than right ones", "at least 100 times"),
)


def write(data: dict[str, Any], path: Path) -> None:
    """Write a page: ``.md`` is the summary, ``.html`` the whole matrix.

    Args:
        data: what the JSON file has.
    """
    loader = jinja2.FileSystemLoader(Path(__file__).parent)
    environment = jinja2.Environment(
        loader=loader, autoescape=path.suffix == ".html", trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["share"] = _percent
    environment.filters["points"] = lambda value: f"{value:g}"
    template = environment.get_template(f"page{path.suffix}.j2")
    write_atomically(path, template.render(data=data, bars=_BARS))


def _percent(part: float, whole: float = 1.0) -> str:
    """``97 %``; a dash where there is nothing to count."""
    return f"{100 * part / whole:.0f} %" if whole else "–"

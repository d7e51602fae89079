"""How the outcome of a question is shown: what passed, then the first thing to mend.

The same text in a student's own kernel and in the feedback. Readable without colour: every outcome
has a word and a sign. A picture that a failure carries is drawn here, in greys and by line style, and
has its caption for those who do not see it.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PIL import Image

from autograder.checks.contract import Outcome
from autograder.checks.picture import Picture

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

NOT_THERE = "{} does not exist yet. Write it in the answer cell, run the cell, check again."
NO_MESSAGE = "It does not hold; there is no further message."
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
    @property
    def picture(self) -> str: ...


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
            f'background:rgba(127,127,127,.08);white-space:pre-wrap">{with_code(first.message)}{_image(first)}</div>'
        )
    rows += [_row(c) for c in rest]
    return (
        f'<div class="autograder"><strong>{escape(headline(question, cases))}</strong>{"".join(rows)}</div>'
    )


def with_code(text: str) -> str:
    """HTML of a message; what stands between backticks is code."""
    parts = escape(text).split("`")
    if len(parts) % 2 == 0:
        return escape(text)
    return "".join(f"<code>{part}</code>" if index % 2 else part for index, part in enumerate(parts))


def _image(case: Shown) -> str:
    """The picture as part of the page. The caption is drawn into it, so the text beside it says what it is."""
    if not case.picture:
        return ""
    style = "display:block;margin-top:.5em;max-width:100%;background:#fff"
    return f'<img style="{style}" alt="Expected and yours, drawn" src="data:image/png;base64,{case.picture}">'


def _row(case: Shown) -> str:
    word = "" if case.outcome is Outcome.PASSED else f": {case.outcome}"
    return (
        f'<div style="margin-left:.4em"><span style="color:{_COLOURS[case.outcome]};font-weight:bold">'
        f"{SIGNS[case.outcome]}</span> <code>{escape(case.name)}</code>{escape(word)}</div>"
    )


# ---------------------------------------------------------------------------------------- pictures

_PANEL, _TITLE = 2.1, 0.55  # inches
_WIDE = 2  # from this ratio of width to height on, panels stand below each other
_DPI = 80
_STYLES = (("#000000", "-", "o"), ("#777777", "--", "x"), ("#aaaaaa", ":", ""))


def picture_base64(picture: Picture | None) -> str:
    """A picture as base64 of a PNG, or "" for none: what `Shown.picture` holds."""
    if picture is None:
        return ""
    try:
        return base64.b64encode(picture_png(picture)).decode("ascii")
    except Exception:  # a student's numbers can be past drawing; the message says it all without the picture
        return ""


def picture_png(picture: Picture) -> bytes:
    """Draw a picture; the same picture gives the same bytes."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(dpi=_DPI, layout="constrained")
    FigureCanvasAgg(figure)
    if picture.kind == "curves":
        figure.set_size_inches(2 * _PANEL + 0.2, _PANEL + _TITLE)
        _draw_curves(figure, picture)
    else:
        _draw_panels(figure, picture)
    if picture.caption:
        figure.suptitle(picture.caption, fontsize=8)
    drawn, file = io.BytesIO(), io.BytesIO()
    figure.savefig(drawn, format="png")
    Image.open(drawn).convert("L").quantize(16).save(file, "png", optimize=True)  # a third of the size
    return file.getvalue()


def _draw_curves(figure: Figure, picture: Picture) -> None:
    from matplotlib.ticker import MaxNLocator

    axes = figure.subplots()
    for (title, values), (colour, line, marker) in zip(picture.panels, _STYLES, strict=False):
        x, y = (values[:, 0], values[:, 1]) if values.ndim == 2 else (np.arange(len(values)), values)
        every = max(1, len(y) // 20)
        axes.plot(
            x,
            y,
            color=colour,
            linestyle=line,
            marker=marker,
            label=title,
            markersize=3,
            linewidth=1,
            markevery=every,
        )
    if all(values.ndim == 1 for _, values in picture.panels):
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel(picture.x, fontsize=7)
    axes.set_ylabel(picture.y, fontsize=7)
    axes.tick_params(labelsize=7)
    axes.legend(fontsize=7)


def _draw_panels(figure: Figure, picture: Picture) -> None:
    """Panels side by side on one scale of grey, but for a difference, which has its own.

    What is wide goes below each other, so that entries stay readable and no paper stays white.
    """
    together = np.concatenate([values.ravel() for title, values in picture.panels if title != "difference"])
    count = len(picture.panels)
    ratio = max(values.shape[1] / values.shape[0] for _, values in picture.panels)
    if ratio >= _WIDE:
        width = 2 * _PANEL
        figure.set_size_inches(width + 0.2, count * (width / ratio + 0.25) + _TITLE / 2)
        grid = figure.subplots(count, 1)
    else:
        columns = max(values.shape[1] for _, values in picture.panels)
        width = _PANEL * (max(1, columns / 6) if picture.kind == "matrices" else 1)  # for the entries
        figure.set_size_inches(count * width + 0.2, width / min(max(ratio, 0.5), 1) + _TITLE)
        grid = figure.subplots(1, count)
    for axes, (title, values) in zip(np.atleast_1d(grid), picture.panels, strict=True):
        scale = values if title == "difference" else together
        finite = scale[np.isfinite(scale)]
        low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
        axes.imshow(
            values, cmap="gray", vmin=low, vmax=high if high > low else low + 1, interpolation="nearest"
        )
        axes.set_title(title, fontsize=8)
        axes.set_xticks([])
        axes.set_yticks([])
        if picture.kind == "matrices":
            _write_entries(axes, values, (low + high) / 2)


def _write_entries(axes: Axes, values: np.ndarray, middle: float) -> None:
    for (row, column), value in np.ndenumerate(values):
        colour = "white" if value < middle or not np.isfinite(value) else "black"
        axes.text(column, row, f"{value + 0:.2g}", ha="center", va="center", fontsize=7, color=colour)

"""Small pictures that a failure carries: arrays to be drawn where the message is shown.

A check says what to draw; `autograder.show` draws it. A message must be complete without its picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

Kind = Literal["images", "matrices", "curves"]

LARGEST_MATRIX = 10
"""Longest side of a matrix whose entries are written out; what is larger is drawn as an image."""

SHORTEST_CURVE = 8
"""Fewest points that a curve shows better than a sentence."""

MOST_POINTS = 200
"""Points along an axis that are drawn; of larger arrays every second, third … is left out."""


@dataclass(frozen=True, eq=False)
class Picture:
    """What to draw beside a message.

    Attributes:
        kind: ``images`` and ``matrices`` stand side by side, (height, width) each, on one scale of grey;
            matrices have their entries written in. ``curves`` share one pair of axes, (points,) each or
            (points, 2) for x and y.
        panels: title and values of each, e.g. expected and got.
        caption: one line, which is also what a screen reader says.
        x, y: what the axes of curves are called.
    """

    kind: Kind
    panels: tuple[tuple[str, np.ndarray], ...]
    caption: str = ""
    x: str = ""
    y: str = ""


def side_by_side(expected: np.ndarray, got: np.ndarray, position: tuple[int, ...] = ()) -> Picture | None:
    """Expected beside got, or None where a sentence says as much.

    Args:
        expected, got: numbers of one shape. Of more than two axes the last two are drawn, at the
            place of the largest difference along the others.
        position: where the largest difference is.
    """
    if (
        not expected.ndim
        or expected.shape != got.shape
        or expected.dtype.kind not in "biuf"
        or got.dtype.kind not in "biuf"
    ):
        return None
    axes = 2 if expected.ndim >= 2 else 1
    place = position[: expected.ndim - axes]
    left, right = (np.asarray(_thinned(value[place]), dtype=float) for value in (expected, got))
    where = f" (at [{', '.join(map(str, place))}])" if place else ""
    if axes == 1:
        if len(left) < SHORTEST_CURVE:
            return None
        return Picture(
            "curves", (("expected", left), ("yours", right)), "Expected and yours, by position", "position"
        )
    if min(left.shape) < 2:
        return None
    kind: Kind = "matrices" if max(left.shape) <= LARGEST_MATRIX else "images"
    with np.errstate(invalid="ignore"):  # two infinities
        difference = np.abs(np.nan_to_num(right - left, nan=0.0, posinf=0.0, neginf=0.0))
    return Picture(
        kind, (("expected", left), ("yours", right), ("difference", difference)),
        f"Expected, yours, and the size of the difference{where}",
    )  # fmt: skip


def _thinned(value: np.ndarray) -> np.ndarray:
    return value[tuple(slice(None, None, -(-length // MOST_POINTS) or 1) for length in value.shape)]

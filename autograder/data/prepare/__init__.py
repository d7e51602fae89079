"""Recipes: from raw files to the three splits of a data set. Run once, at installation."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

SPLIT_SEED = 20_260_101
"""Splits are part of the course and never change from one installation to the next."""


@dataclass(frozen=True)
class Prepared:
    """The three splits as arrays; what each key means is told by `autograder.data.forms`.

    ``meta`` carries what the arrays alone do not say, such as the kinds of a table's columns.
    """

    train: Mapping[str, np.ndarray]
    valid: Mapping[str, np.ndarray]
    hidden: Mapping[str, np.ndarray]
    meta: Mapping[str, Any] = field(default_factory=dict)


def assign_groups(
    groups: Sequence[Hashable], shares: tuple[float, float, float], salt: int = 0
) -> dict[Hashable, str]:
    """Which split each whole group goes to, by a fixed shuffle, until each split has its share of items.

    Args:
        groups: the group of every item; a group never lies in two splits.
        shares: of train, valid and hidden; they sum to one.
        salt: another shuffle.
    """
    sizes: dict[Hashable, int] = {}
    for group in groups:
        sizes[group] = sizes.get(group, 0) + 1
    names = list(sizes)
    order = np.random.default_rng(SPLIT_SEED + salt).permutation(len(names))
    total, taken, assigned = len(groups), 0, {}
    for position in order:
        middle = (taken + sizes[names[position]] / 2) / total
        assigned[names[position]] = (
            "train" if middle < shares[0] else "valid" if middle < shares[0] + shares[1] else "hidden"
        )
        taken += sizes[names[position]]
    return assigned

"""The corpus: one module for each class of attack, each with its `ATTACKS`, and `course` with those on questions of
the real course.

A hostile submission leaves its stubs in place, or answers wrongly, so that every point is one that was
not earned. Its twin does the same things in an innocent way and answers rightly.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache

from autograder.redteam.attack import SMALL, Attack, Category


@cache
def corpus() -> tuple[Attack, ...]:
    """All attacks, each on the assignment that it was written for, in the order of the classes."""
    found: list[Attack] = []
    for module in pkgutil.iter_modules(__path__):
        found += getattr(importlib.import_module(f"{__name__}.{module.name}"), "ATTACKS", ())
    order = list(Category)
    return tuple(sorted(found, key=lambda attack: order.index(attack.category)))


def attacks_on(assignments: Iterable[str]) -> tuple[Attack, ...]:
    """The attacks on some assignments: those bound to it, and on one of the real course all that are not bound."""
    return tuple(
        attack if attack.assignment == name else attack.handed_in_to(name)
        for name in assignments
        for attack in corpus()
        if attack.assignment == name or (name != SMALL and attack.assignment == SMALL and not attack.bound)
    )

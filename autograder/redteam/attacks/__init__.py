"""The corpus: one module for each class of attack, each with its `ATTACKS`.

A hostile submission leaves its stubs in place, or answers wrongly, so that every point is one that was
not earned. Its twin does the same things in an innocent way and answers rightly.
"""

from __future__ import annotations

import importlib
import pkgutil

from autograder.redteam.attack import Attack, Category


def corpus() -> tuple[Attack, ...]:
    """All attacks, in the order of the classes."""
    found: list[Attack] = []
    for module in pkgutil.iter_modules(__path__):
        found += getattr(importlib.import_module(f"{__name__}.{module.name}"), "ATTACKS", ())
    order = list(Category)
    return tuple(sorted(found, key=lambda attack: order.index(attack.category)))

"""Known slips, one at a time and in pairs, as a table of wrong implementations.

A question's answer is written once more with switches, each a slip that people make. What the right answer with one
or two of them switched on gives for the calls of a check is computed at once, as one part of the answer key::

    @checks.key
    def slipped(calls):
        return {code: [updates(*call, code) for call in calls] for code in checks.slip_codes(BATCHES, EPOCHS)}

    checks.equals(total_steps, right, calls, wrong=checks.slips(calls, slipped(calls), CAUSES))
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from autograder.checks.compare import compare
from autograder.checks.contract import BOTH, Wrong, WrongTable


def slip_codes(*places: Iterable[str]) -> list[str]:
    """Every slip by itself, then every two that can be made together, as ``"a+b"``.

    Args:
        places: where slips are made, and which; at one place only one can be made.
    """
    groups = [list(place) for place in places]
    pairs = [f"{a}{BOTH}{b}" for first, second in combinations(groups, 2) for a in first for b in second]
    return [*(code for group in groups for code in group), *pairs]


def has_slip(code: str, slip: str) -> bool:
    """Whether a code of `slip_codes` stands for a slip, alone or with another one."""
    return slip in code.split(BOTH)


def slips(
    calls: Sequence[Any],
    results: Mapping[str, Sequence[Any]],
    causes: Mapping[str, str],
    rtol: float | None = None,
    atol: float | None = None,
) -> WrongTable:
    """A table for ``wrong=`` from what slips give for these calls.

    Slips that no call tells apart do not name each other: of pairs that give the same, what they share is named.

    Args:
        calls: the arguments of each call, as `equals` takes them.
        results: by code, one result a call; None where the slip cannot even handle the calls.
        causes: the sentence for each single slip.
        rtol, atol: how close results are taken for the same.
    """
    table: dict[str, Wrong] = {}
    for group in _alike(results, rtol, atol):
        shared = set.intersection(*(set(code.split(BOTH)) for code in group))
        names = [name for name in group[0].split(BOTH) if name in shared]
        code = BOTH.join(names)
        if not names or code in table:
            continue
        others = min(len(one.split(BOTH)) for one in group) > len(names)
        table[code] = Wrong(
            _Looked(calls, results[group[0]]), _told([causes[name] for name in names], others)
        )
    return table


def _alike(results: Mapping[str, Sequence[Any]], rtol: float | None, atol: float | None) -> list[list[str]]:
    """Codes by what they give, single slips first; pairs that do what a single one does are left out."""
    groups: list[list[str]] = []
    for code in sorted(results, key=lambda code: code.count(BOTH)):
        for group in groups:
            if compare(list(results[group[0]]), list(results[code]), rtol, atol) is None:
                if code.count(BOTH) == group[0].count(BOTH):
                    group.append(code)
                break
        else:
            groups.append([code])
    return groups


def _told(causes: Sequence[str], others: bool) -> str:
    if others:
        return f"{causes[0]} And something else is not right."
    return causes[0] if len(causes) == 1 else f"Two things. {causes[0]} And: {causes[1]}"


def slip_of(
    results: Mapping[str, Sequence[Any]],
    causes: Mapping[str, str],
    got: Sequence[Any],
    rtol: float | None = None,
    atol: float | None = None,
) -> tuple[str | None, str]:
    """Code and cause of the slips that give just what came, or (None, "") where none do or several that share nothing.

    Args:
        results, causes, rtol, atol: as in `slips`.
        got: what the student's function gave, one result a call, in the same order.
    """
    fits = [
        code
        for code, known in results.items()
        if all(compare(a, b, rtol, atol) is None for a, b in zip(known, got, strict=True))
    ]
    if not fits:
        return None, ""
    least = min(code.count(BOTH) for code in fits)
    group = [code.split(BOTH) for code in fits if code.count(BOTH) == least]
    shared = set.intersection(*map(set, group))
    if least == 0 and len({causes[names[0]] for names in group}) == 1:
        shared = set(group[0])
    names = [name for name in group[0] if name in shared]
    return (
        (BOTH.join(names), _told([causes[name] for name in names], len(names) <= least))
        if names
        else (None, "")
    )


@dataclass(frozen=True)
class _Looked:
    """A wrong implementation by what it gave."""

    calls: Sequence[Any]
    results: Sequence[Any]

    @functools.cached_property
    def _of_scalars(self) -> dict[str, Any]:
        """Results by calls with nothing but numbers and words, which need not be compared one by one."""
        calls = [dict(call) if isinstance(call, Mapping) else list(call) for call in self.calls]
        return {
            repr(call): result
            for call, result in zip(reversed(calls), reversed(self.results), strict=True)
            if _is_scalar(call)
        }

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        asked = dict(kwargs) if kwargs else list(args)
        if _is_scalar(asked) and repr(asked) in self._of_scalars:
            return self._of_scalars[repr(asked)]
        for call, result in zip(self.calls, self.results, strict=True):
            there = dict(call) if isinstance(call, Mapping) else list(call)
            if type(there) is type(asked) and compare(there, asked, 0.0, 0.0) is None:
                return result
        raise LookupError("a call of which nothing is known")


def _is_scalar(call: dict[str, Any] | list[Any]) -> bool:
    values = call.values() if isinstance(call, dict) else call
    return all(type(value) in (bool, int, float, str) for value in values)

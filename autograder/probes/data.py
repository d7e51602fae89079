"""Probes of functions that draw random numbers, and of what results hold on to."""

from __future__ import annotations

from typing import Annotated, Any

from autograder import randomness
from autograder.checks.student import probe
from autograder.probes.training import keeps_graph
from autograder.probes.values import copied
from autograder.wire.schema import one_for_each


@probe
def seeded_calls(
    function: Any, calls: list[Any], seeds: list[int | None]
) -> Annotated[list[Any], one_for_each("calls")]:
    """Call a function once for each seed of the global generators; None leaves them as they are.

    Args:
        function: the student's function.
        calls: positional arguments of each call.
        seeds: one for each call.
    """
    results = []
    with randomness.isolated():
        for arguments, seed in zip(calls, seeds, strict=True):
            if seed is not None:
                randomness.seed_globals(seed)
            results.append(copied(function(*copied(tuple(arguments)))))
    return results


@probe
def result_keeps_graph(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Whether a function's result still hangs on autograd's graph."""
    return keeps_graph(function(*args, **kwargs))

"""Probes of functions that draw random numbers, and of what results hold on to."""

from __future__ import annotations

import random
from typing import Annotated, Any

import numpy as np
import torch

from autograder import randomness
from autograder.checks.student import probe
from autograder.probes.training import keeps_graph
from autograder.probes.values import copied
from autograder.wire.schema import Arguments, Fields, one_for_each


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


def _as_often(found: dict[str, Any], given: Arguments) -> bool:
    times: int = given["times"]
    return len(found["results"]) == times and tuple(found["next"].shape) == (times, 3)


@probe
def repeated_calls(
    function: Any, arguments: tuple[Any, ...], times: int
) -> Annotated[dict[str, Any], Fields(results=list[Any], next=torch.Tensor), _as_often]:
    """Call a function many times with copies of the same arguments, and look at the global generators in between.

    Returns:
        results: of the calls.
        next: (times, 3) float64, what torch's, numpy's and Python's generators gave after each call: the same number
        every time where the function sets their seed.
    """
    results, after = [], []
    with randomness.isolated():
        for _ in range(times):
            results.append(copied(function(*copied(tuple(arguments)))))
            after.append([float(torch.rand((), dtype=torch.float64)), np.random.rand(), random.random()])
    return {"results": results, "next": torch.tensor(after, dtype=torch.float64)}


@probe
def calls_in_turn(
    function: Any, shared: tuple[Any, ...], rests: list[Any]
) -> Annotated[list[Any], one_for_each("rests")]:
    """Call a function with the very same first arguments again and again: what one call does to them, the next shows.

    Args:
        shared: the first arguments; made once.
        rests: the further arguments of each call.
    """
    with randomness.isolated():
        return [copied(function(*shared, *rest)) for rest in rests]


@probe
def result_keeps_graph(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Whether a function's result still hangs on autograd's graph."""
    return keeps_graph(function(*args, **kwargs))

"""Probes of functions: what a call does to its arguments, and gradients through it."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Annotated, Any

import torch

from autograder import randomness
from autograder.checks.student import probe
from autograder.wire.schema import Arguments, Fields
from autograder.wire.values import content, is_plain


def copied(value: Any) -> Any:
    """Copies of the data in a tuple, list or dict; objects that are not data as they are."""
    if isinstance(value, torch.Tensor):
        return value.detach().clone()  # deepcopy refuses what hangs on autograd's graph
    value = content(value)
    if type(value) is dict:
        return {key: copied(item) for key, item in value.items()}
    if type(value) in (tuple, list):
        return type(value)(copied(item) for item in value)
    return copy.deepcopy(value) if is_plain(value) else value


@probe
def call_and_look(
    function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Annotated[dict[str, Any], Fields(result=Any, again=Any, args=tuple[Any, ...], kwargs=dict[str, Any])]:
    """Call a function twice with the very same objects; see what it gives, and what it leaves of them.

    Returns:
        result, again: of the two calls; args, kwargs: the arguments after the first.
    """
    result = copied(function(*args, **kwargs))
    left = copied(args), copied(kwargs)
    again = copied(function(*args, **kwargs))
    return {"result": result, "again": again, "args": left[0], "kwargs": left[1]}


def cotangent(result: torch.Tensor, seed: int) -> torch.Tensor:
    """A random weight for each entry of a result, the same on both sides."""
    return torch.randn(result.shape, generator=_generator(seed, "cotangent"), dtype=torch.float64).to(
        result.dtype
    )


def direction(value: torch.Tensor, seed: int, place: int) -> torch.Tensor:
    """A random direction in the space of an argument, the same on both sides."""
    return torch.randn(value.shape, generator=_generator(seed, "direction", place), dtype=torch.float64).to(
        value.dtype
    )


def _generator(seed: int, *salt: object) -> torch.Generator:
    return torch.Generator().manual_seed(randomness.derive(seed, *salt))


def _of_the_arguments(found: dict[str, Any], given: Arguments) -> bool:
    """One gradient of each argument's shape and type, or none at all."""
    asked = [given["args"][place] for place in given["wrt"]] if found["connected"] else []
    return [(g.shape, g.dtype) for g in found["gradients"]] == [(value.shape, value.dtype) for value in asked]


@probe
def gradients(
    function: Any, args: tuple[Any, ...], wrt: Sequence[int], seed: int
) -> Annotated[dict[str, Any], Fields(connected=bool, gradients=list[torch.Tensor]), _of_the_arguments]:
    """Gradients of ``sum(v * function(*args))`` by autograd, with v the `cotangent` of a seed.

    Returns:
        connected: whether the result hangs on the arguments in autograd's graph.
        gradients: one tensor for each position in ``wrt``.
    """
    values = [a.detach().clone() if isinstance(a, torch.Tensor) else a for a in args]
    for place in wrt:
        values[place].requires_grad_(True)
    with randomness.isolated(), torch.enable_grad():
        result = function(*values)
        if not isinstance(result, torch.Tensor) or not result.requires_grad:
            return {"connected": False, "gradients": []}
        weight = cotangent(result, seed)
        found = torch.autograd.grad((weight * result).sum(), [values[i] for i in wrt], allow_unused=True)
    filled = [torch.zeros_like(values[i]) if g is None else g for i, g in zip(wrt, found, strict=True)]
    return {"connected": True, "gradients": filled}

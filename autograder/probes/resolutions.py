"""Probe of an encoder–decoder: on which resolutions information travels from input to output.

In a U-Net of two floors there are three kinds of path: one that stays at full resolution (the upper skip),
one that goes down to a half (the lower skip), and one through the bottom at a quarter. Without a skip its
kind is missing, whatever the output's shape says. Autograd's graph holds all paths, so we can read them off.
"""

from __future__ import annotations

from typing import Annotated, Any

import torch
from torch import nn

from autograder import randomness
from autograder.checks.student import probe
from autograder.wire.schema import Fields


@probe
def resolutions(
    factory: Any, arguments: dict[str, Any], shape: list[int], seed: int
) -> Annotated[
    dict[str, Any],
    Fields(is_module=bool, coarsest=list[int], unregistered=int, hidden=list[str], unused=list[str]),
]:
    """Build a network, run it on one random batch and follow autograd's graph from the output to the input.

    Args:
        factory: builds a module from ``arguments``; its input and output are (batch, channels, height, width).
        shape: of the input.
        seed: for the weights and the input.

    Returns:
        is_module: whether it is a `torch.nn.Module` with a tensor as output; coarsest: for every kind of path,
        the smallest height on it, ascending; unregistered: how many trained tensors the output depends on that
        ``net.parameters()`` does not list; hidden: names of attributes, plain lists or dicts, that hold modules;
        unused: names of parameters that the output does not depend on.
    """
    with randomness.isolated():
        randomness.seed_globals(seed)
        net = factory(**arguments)
        report: dict[str, Any] = {
            "is_module": isinstance(net, nn.Module),
            "coarsest": [],
            "unregistered": 0,
            "hidden": [],
            "unused": [],
        }
        if not report["is_module"]:
            return report
        x = torch.randn(shape, requires_grad=True)
        output = net.eval()(x)
        if not isinstance(output, torch.Tensor) or output.dim() != 4:
            report["is_module"] = isinstance(output, torch.Tensor)
            return report
        coarsest, leaves = _walk(output)
        registered = {id(parameter) for parameter in net.parameters()}
        report["coarsest"] = sorted(coarsest.get(id(x), set()))
        report["unregistered"] = sum(id(leaf) not in registered and leaf is not x for leaf in leaves)
        reached = {id(leaf) for leaf in leaves}
        report["unused"] = [
            name for name, parameter in net.named_parameters() if id(parameter) not in reached
        ]
        report["hidden"] = [
            name for name, value in vars(net).items() if not name.startswith("_") and _holds_modules(value)
        ]
        return report


def _walk(output: torch.Tensor) -> tuple[dict[int, set[int]], list[torch.Tensor]]:
    """For each leaf, the smallest heights on the paths that lead to it; and the leaves."""
    if output.grad_fn is None:
        return {}, []
    found: dict[Any, set[int]] = {output.grad_fn: {int(output.shape[-2])}}
    ends: dict[int, set[int]] = {}
    leaves: list[torch.Tensor] = []
    for node in _in_order(output.grad_fn):
        heights = found[node]
        leaf = getattr(node, "variable", None)
        if leaf is not None:
            leaves.append(leaf)
            ends[id(leaf)] = heights
        for below, place in node.next_functions:
            if below is not None:
                here = _height(below, place)
                found.setdefault(below, set()).update(
                    heights if here is None else {min(h, here) for h in heights}
                )
    return ends, leaves


def _in_order(root: Any) -> list[Any]:
    """Nodes such that each comes after all nodes that use it."""
    order: list[Any] = []
    seen = {root}
    stack = [(root, iter(root.next_functions))]
    while stack:
        node, below = stack[-1]
        for following, _ in below:
            if following is not None and following not in seen:
                seen.add(following)
                stack.append((following, iter(following.next_functions)))
                break
        else:
            order.append(node)
            stack.pop()
    return order[::-1]


def _height(node: Any, place: int) -> int | None:
    """Height of a node's output (batch, channels, height, width), None where it has no such shape."""
    shape = node._input_metadata[place].shape
    return int(shape[-2]) if len(shape) == 4 else None


def _holds_modules(value: Any) -> bool:
    if isinstance(value, dict):
        value = list(value.values())
    return isinstance(value, (list, tuple, set)) and any(
        isinstance(v, nn.Module) or _holds_modules(v) for v in value
    )

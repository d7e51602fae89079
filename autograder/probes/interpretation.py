"""Probes of functions that explain a network: ours, made beside the student's code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from autograder import randomness
from autograder.checks.student import probe
from autograder.probes.networks import NetworkSpec, network


@probe
def class_map(
    function: Any,
    spec: NetworkSpec,
    weights: dict[str, torch.Tensor],
    layer: int,
    given: dict[str, Any],
    names: Sequence[str],
) -> Any:
    """Call the student's function on a network made here, in evaluation mode.

    Args:
        function: the student's, e.g. Grad-CAM.
        spec, weights: the network.
        layer: place of the layer that is explained.
        given: other arguments by name.
        names: the student's parameters in order: "model", "layer" or a key of ``given``.

    Returns:
        the result, detached.
    """
    with randomness.isolated(), torch.enable_grad():
        model = network(spec, weights).eval()
        everything = {"model": model, "layer": model[layer], **given}
        result = function(*(everything[name] for name in names))
        return result.detach() if isinstance(result, torch.Tensor) else result


@probe
def parameter_gradients(
    factory: Any,
    arguments: dict[str, Any],
    weights: dict[str, torch.Tensor],
    inputs: list[torch.Tensor],
    cotangent: torch.Tensor,
) -> dict[str, torch.Tensor]:
    """Gradients of ``sum(cotangent * output)`` for every parameter of the student's module, by name, in float64.

    The module is in evaluation mode, with these weights. What gets no gradient has zeros.
    """
    with randomness.isolated(), torch.enable_grad():
        module = factory(**arguments).double().eval()
        module.load_state_dict(weights, strict=False)
        output = module(*inputs)
        if output.requires_grad:
            (output * cotangent).sum().backward()
        return {
            name: torch.zeros_like(p) if p.grad is None else p.grad.detach().clone()
            for name, p in module.named_parameters()
        }

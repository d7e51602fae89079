"""Probes of what a function leaves behind: hooks on a network, and a checkpoint that is read back."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import torch
from torch import nn

from autograder import randomness
from autograder.checks.student import probe
from autograder.probes.networks import NetworkSpec, OptimizerSpec, network, optimizer
from autograder.wire.schema import Arguments, Fields

HOOKS = (
    "_forward_hooks", "_forward_pre_hooks", "_backward_hooks", "_backward_pre_hooks", "_state_dict_hooks",
    "_load_state_dict_pre_hooks",
)  # fmt: skip


@probe
def hooks(
    function: Any,
    spec: NetworkSpec,
    weights: dict[str, torch.Tensor],
    given: dict[str, Any],
    names: Sequence[str],
    x: torch.Tensor,
) -> Annotated[dict[str, Any], Fields(hooks=list[tuple[str, int]], after=torch.Tensor)]:
    """Call the student's function on a network made here, then look what is left on it.

    Args:
        given: arguments by name; "layer" is a place in the network and becomes that module.
        names: the student's parameters in order: "model" or a key of ``given``.
        x: input for the forward pass afterwards, in evaluation mode.

    Returns:
        hooks: (name of the module, how many) for each module that has some; after: the output on ``x``.
    """
    with randomness.isolated(), torch.enable_grad():
        model = network(spec, weights).eval()
        everything = {**given, "model": model}
        if "layer" in given:
            everything["layer"] = model[given["layer"]]
        function(*(everything[name] for name in names))
        left = [
            (name, count)
            for name, module in model.named_modules()
            if (count := sum(len(getattr(module, kind, {})) for kind in HOOKS))
        ]
        with torch.no_grad():
            return {"hooks": left, "after": model.eval()(x)}


def one_step(model: nn.Module, optim: torch.optim.Optimizer, x: torch.Tensor, y: torch.Tensor) -> None:
    """One training step with cross-entropy, the same on both sides."""
    model.train()
    optim.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()  # type: ignore[no-untyped-call]
    optim.step()


def _all_or_nothing(found: dict[str, Any], _: Arguments) -> bool:
    there = found["outputs"] is not None and found["next"] is not None
    return there or not found["written"]


@probe
def round_trip(
    save: Any,
    load: Any,
    spec: NetworkSpec,
    weights: list[dict[str, torch.Tensor]],
    optimizer_spec: OptimizerSpec,
    batches: list[torch.Tensor],
    save_names: Sequence[str],
    load_names: Sequence[str],
) -> Annotated[
    dict[str, Any],
    Fields(written=bool, outputs=torch.Tensor | None, next=dict[str, torch.Tensor] | None),
    _all_or_nothing,
]:
    """Train two steps, save, train two more; load into another network and make one step with it.

    Args:
        save, load: the student's functions.
        weights: start weights of the network that is saved and of the one that is loaded into.
        batches: x (6, batch, features) and y (6, batch): four to train, one to look, one for the next step.
        save_names: parameters of ``save`` in order: "model", "optimizer", "path".
        load_names: those of ``load``; "checkpoint" is what ``save`` returned.

    Returns:
        written: whether the path, if one was given, is there after saving; outputs on the fifth batch in
        evaluation mode, after loading; next: the state after one step on the sixth.
    """
    x, y = batches
    with randomness.isolated(), torch.enable_grad(), tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "checkpoint.pt"
        model = network(spec, weights[0])
        optim = optimizer(optimizer_spec, model.parameters())
        for k in (0, 1):
            one_step(model, optim, x[k], y[k])
        given: dict[str, Any] = {"model": model, "optimizer": optim, "path": str(path)}
        kept = save(*(given[name] for name in save_names))
        if "path" in save_names and not path.exists():
            return {"written": False, "outputs": None, "next": None}
        for k in (2, 3):
            one_step(model, optim, x[k], y[k])
        fresh = network(spec, weights[1])
        second = optimizer(optimizer_spec, fresh.parameters())
        given = {"model": fresh, "optimizer": second, "path": str(path), "checkpoint": kept}
        load(*(given[name] for name in load_names))
        fresh.eval()
        with torch.no_grad():
            outputs = fresh(x[4])
        one_step(fresh, second, x[5], y[5])
        state = {name: value.detach().clone() for name, value in fresh.state_dict().items()}
        return {"written": True, "outputs": outputs, "next": state}

"""Probes of the student's objects: their parameters, their layers, a forward pass."""

from __future__ import annotations

import copy
import inspect
from typing import Annotated, Any

import torch
from torch import nn

from autograder import randomness
from autograder.checks.purity import changed, copied, fail_changed
from autograder.checks.student import probe
from autograder.wire.schema import Arguments, Fields


@probe
def signature(
    function: Any,
) -> Annotated[
    dict[str, Any], Fields(callable=bool, names=list[str], required=list[str], variable=bool, kind=str)
]:
    """Names of a callable's parameters, and which of them must be given.

    Returns:
        callable: whether it can be called; names: in order; required: those without default;
        variable: whether it takes any number of arguments (``*args`` or ``**kwargs``).
    """
    if not callable(function):
        return {
            "callable": False,
            "names": [],
            "required": [],
            "variable": False,
            "kind": type(function).__name__,
        }
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return {
            "callable": True,
            "names": [],
            "required": [],
            "variable": True,
            "kind": type(function).__name__,
        }
    loose = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    plain = [p for p in parameters if p.kind not in loose]
    return {
        "callable": True,
        "names": [p.name for p in plain],
        "required": [p.name for p in plain if p.default is p.empty],
        "variable": len(plain) < len(parameters),
        "kind": type(function).__name__,
    }


def built(factory: Any, build: bool, arguments: dict[str, Any] | None = None) -> Any:
    """The object to measure: what the factory makes, or the object itself."""
    return factory(**(arguments or {})) if build else factory


def copied_module(target: Any) -> Any:
    """A deep copy of a module, anything else as it is."""
    return copy.deepcopy(target) if isinstance(target, nn.Module) else target


def _answered(found: dict[str, Any], given: Arguments) -> bool:
    """An output for each call, unless weights were given that do not fit."""
    misfit = found["missing"] or found["unexpected"] or found["misshapen"]
    return given["weights"] is not None if misfit else len(found["outputs"]) == len(given["calls"])


@probe
def forward(
    factory: Any,
    calls: list[Any],
    build: bool = True,
    arguments: dict[str, Any] | None = None,
    eval_mode: bool = True,
    weights: dict[str, torch.Tensor] | None = None,
    dtype: torch.dtype | str | None = None,
    seed: int | None = None,
    strided: bool = False,
) -> Annotated[
    dict[str, Any],
    Fields(
        is_module=bool,
        missing=list[str],
        unexpected=list[str],
        misshapen=list[list[Any]],
        outputs=list[Any],
    ),
    _answered,
]:
    """Run a copy of the student's module, or the function, on some inputs.

    Args:
        factory: what builds the module, or the module or function itself (``build=False``).
        calls: the positional arguments of each call.
        arguments: named arguments for the factory.
        eval_mode: switch a module to evaluation, else to training.
        weights: a state to load first, by name.
        dtype: name of a floating-point type to convert the module to, e.g. "float64".
        seed: for the global generators during the calls.
        strided: give the same values in memory that is not contiguous; crossing the wire makes it so.

    Returns:
        outputs: one for each call; is_module; missing, unexpected, misshapen: names of ``weights`` that
        did not fit (then there are no outputs).

    Raises:
        CheckFailed: ``changed-its-input``.
    """
    with randomness.isolated():
        target = copied_module(built(factory, build, arguments))
        is_module = isinstance(target, nn.Module)
        report: dict[str, Any] = {
            "is_module": is_module,
            "missing": [],
            "unexpected": [],
            "misshapen": [],
            "outputs": [],
        }
        if is_module:
            target.train(not eval_mode)
            if dtype is not None:
                target.to(dtype if isinstance(dtype, torch.dtype) else getattr(torch, dtype))
            if weights is not None and not _load(target, weights, report):
                return report
        for call in calls:
            if seed is not None:
                randomness.seed_globals(seed)
            args = [_noncontiguous(value) if strided else value for value in call]
            before = copied(args)
            report["outputs"].append(target(*args))
            place = changed(before, args)
            if place is not None:
                fail_changed("After running your network", place)
        return report


def _noncontiguous(value: Any) -> Any:
    """The same values with the last axis stored first."""
    if not isinstance(value, torch.Tensor) or value.dim() < 2:
        return value
    return value.movedim(-1, 0).contiguous().movedim(0, -1)


def _load(module: nn.Module, weights: dict[str, torch.Tensor], report: dict[str, Any]) -> bool:
    own = module.state_dict()
    report["missing"] = [name for name in weights if name not in own]
    report["unexpected"] = [
        name for name in own if name not in weights and not name.endswith("num_batches_tracked")
    ]
    report["misshapen"] = [
        [name, list(own[name].shape)]
        for name in weights
        if name in own and own[name].shape != weights[name].shape
    ]
    if report["missing"] or report["unexpected"] or report["misshapen"]:
        return False
    module.load_state_dict(weights, strict=False)
    return True


@probe
def describe_module(
    factory: Any, build: bool = True, arguments: dict[str, Any] | None = None, values: bool = False
) -> Annotated[
    dict[str, Any],
    Fields(
        is_module=bool,
        kind=str,
        parameters=list[tuple[str, list[int], bool, str]],
        hidden=list[str],
        training=bool,
        values=dict[str, torch.Tensor],
    ),
]:
    """The parameters of a module, and layers that hide from it in plain lists or dicts.

    Returns:
        is_module; kind; parameters: (name, shape, trainable, dtype's name) each; hidden: names of
        attributes that hold unregistered layers or parameters; training; values: the state by name if asked.
    """
    with randomness.isolated():
        module = built(factory, build, arguments)
    if not isinstance(module, nn.Module):
        return {
            "is_module": False,
            "kind": type(module).__name__,
            "parameters": [],
            "hidden": [],
            "training": False,
            "values": {},
        }
    registered = {id(p) for p in module.parameters()}
    hidden = [
        f"{prefix}.{name}" if prefix else name
        for prefix, part in module.named_modules()
        for name, value in vars(part).items()
        if not name.startswith("_") and any(id(p) not in registered for p in _inside(value))
    ]
    return {
        "is_module": True,
        "kind": type(module).__name__,
        "parameters": [
            (name, list(p.shape), p.requires_grad, str(p.dtype).removeprefix("torch."))
            for name, p in module.named_parameters()
        ],
        "hidden": hidden,
        "training": module.training,
        "values": {name: v.detach().clone() for name, v in module.state_dict().items()} if values else {},
    }


def _inside(value: Any, depth: int = 0) -> list[nn.Parameter]:
    """Parameters inside plain containers."""
    if isinstance(value, nn.Parameter):
        return [value]
    if isinstance(value, nn.Module):
        return list(value.parameters())
    if depth < 3 and isinstance(value, (list, tuple, set)):
        return [p for item in value for p in _inside(item, depth + 1)]
    if depth < 3 and isinstance(value, dict):
        return [p for item in value.values() for p in _inside(item, depth + 1)]
    return []

"""Probes of training: what a student's step does to weights, modes and the graph.

The network, its weights, the optimiser and the batches come from the caller as plain data; what
comes back is plain data that the caller can compare with its own run.
"""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Callable, Iterator, Sequence
from typing import Annotated, Any, Literal

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

from autograder import randomness
from autograder.checks.student import probe
from autograder.probes.networks import NetworkSpec, OptimizerSpec, network, optimizer
from autograder.probes.objects import built
from autograder.wire.schema import Arguments, Fields, one_for_each
from autograder.wire.values import content, is_plain

LOSSES = {
    "cross_entropy": "cross_entropy",
    "bce_with_logits": "binary_cross_entropy_with_logits",
    "mse": "mse_loss",
}
"""Names of losses, and torch's for them."""


def loss_named(name: str, output: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """A loss by its name in `LOSSES`, of (output, target)."""
    value: torch.Tensor = getattr(nn.functional, LOSSES[name])(output, target)
    return value


def _state(module: nn.Module) -> dict[str, torch.Tensor]:
    return {name: value.detach().clone() for name, value in module.state_dict().items()}


def materials(
    batch: dict[str, Any], names: Sequence[str], model: Any, optim: Any, loader: dict[str, Any] | None
) -> list[Any]:
    """The arguments of one call, by the names of the student's parameters."""
    special: dict[str, Any] = {"model": model, "optimizer": optim}
    if loader is not None:
        special["loader"] = DataLoader(TensorDataset(*loader["tensors"]), batch_size=loader["batch_size"])
    everything = {**special, **{k: LOSS_OBJECTS[v]() if v in LOSS_OBJECTS else v for k, v in batch.items() if isinstance(v, str)},
                  **{k: v for k, v in batch.items() if not isinstance(v, str)}}  # fmt: skip
    return [everything[name] for name in names]


LOSS_OBJECTS: dict[str, Callable[[], nn.Module]] = {
    "CrossEntropyLoss": nn.CrossEntropyLoss,
    "BCEWithLogitsLoss": nn.BCEWithLogitsLoss,
    "MSELoss": nn.MSELoss,
}


State = dict[str, torch.Tensor]


def _every_call(states: list[Any], given: Arguments) -> bool:
    return len(states) == (len(given["batches"]) if given["every"] else 1)


@probe
def train_steps(
    step: Any,
    spec: NetworkSpec,
    weights: dict[str, torch.Tensor],
    optimizer_spec: OptimizerSpec,
    batches: list[dict[str, Any]],
    names: Sequence[str],
    start_in_eval: bool,
    every: bool,
    loader: dict[str, Any] | None = None,
    gradients: State | None = None,
) -> Annotated[
    dict[str, Any],
    Fields(
        weights=Annotated[list[State], _every_call],
        returned=Annotated[list[Any], one_for_each("batches")],
        training=bool,
        graph=bool,
    ),
]:
    """Call the student's step once for each batch on a network made here.

    Args:
        step: the student's function.
        spec, weights, optimizer_spec: what to train; float type follows the weights.
        batches: arguments of each call by name; a string names a loss of `LOSS_OBJECTS`.
        names: the student's parameters in order: "model", "optimizer", "loader" or a key of the batch.
        start_in_eval: whether the network is in evaluation mode before each call.
        every: whether to return the weights after every call or after the last only.
        loader: {"tensors", "batch_size"} of a loader that is made for the parameter "loader".
        gradients: what every parameter has as gradient before the first call, by name; none without.

    Returns:
        weights: states; returned: results of the calls; training: the mode after the last call;
        graph: whether a result still hangs on autograd's graph.
    """
    dtype = next(v.dtype for v in weights.values() if v.is_floating_point())
    model = network(spec, weights, dtype)
    optim = optimizer(optimizer_spec, model.parameters())
    for name, parameter in model.named_parameters():
        if gradients is not None:
            parameter.grad = gradients[name].clone()
    states, returned, graph = [], [], False
    with randomness.isolated(), torch.enable_grad():
        for batch in batches:
            model.train(not start_in_eval)
            result = step(*materials(batch, names, model, optim, loader))
            graph = graph or keeps_graph(result)
            returned.append(_plain_result(result))
            if every:
                states.append(_state(model))
    return {
        "weights": states if every else [_state(model)],
        "returned": returned,
        "training": model.training,
        "graph": graph,
    }


def keeps_graph(value: Any) -> bool:
    """Whether a value holds a tensor that hangs on autograd's graph."""
    if isinstance(value, torch.Tensor):
        return value.grad_fn is not None
    if isinstance(value, (list, tuple)):
        return any(map(keeps_graph, value))
    return isinstance(value, dict) and any(map(keeps_graph, value.values()))


def _plain_result(value: Any) -> Any:
    if isinstance(value, torch.Tensor):
        return value.detach().clone()
    value = content(value)
    if type(value) in (list, tuple):
        return type(value)(map(_plain_result, value))
    if type(value) is dict:
        return {key: _plain_result(item) for key, item in value.items()}
    return value if is_plain(value) else None


class _Diary:
    """Events of a run in order, each a dict with its name under "event"."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []

    def note(self, event: str, **more: Any) -> None:
        if len(self.events) < 10_000:
            self.events.append({"event": event, **more})


def _watched(model: nn.Module, diary: _Diary) -> None:
    """Make a model write forward and backward passes and changes of its mode into the diary."""
    parameters = list(model.parameters())

    def after_forward(module: nn.Module, inputs: tuple[Any, ...], output: Any) -> None:
        first = inputs[0] if inputs and isinstance(inputs[0], torch.Tensor) else None
        diary.note(
            "forward", training=module.training, grad=torch.is_grad_enabled(),
            items=None if first is None or not first.dim() else len(first),
            parts=sorted({part.training for part in module.modules()}),
        )  # fmt: skip
        if isinstance(output, torch.Tensor) and output.requires_grad:
            output.register_hook(before_backward)  # type: ignore[no-untyped-call]

    def before_backward(_: torch.Tensor) -> None:
        clean = all(p.grad is None or not bool(p.grad.any()) for p in parameters)
        diary.note("backward", clean=clean)

    model.register_forward_hook(after_forward)


@contextlib.contextmanager
def _backward_calls(diary: _Diary) -> Iterator[None]:
    """Write calls of `Tensor.backward` into the diary, before they happen."""
    backward = torch.Tensor.backward

    def noted(self: torch.Tensor, *args: Any, **kwargs: Any) -> Any:
        diary.note("backward_call")
        return backward(self, *args, **kwargs)  # type: ignore[no-untyped-call]

    torch.Tensor.backward = noted  # type: ignore[method-assign, assignment]
    try:
        yield
    finally:
        torch.Tensor.backward = backward  # type: ignore[method-assign]


_MODES = list[bool]
_EVENTS = (
    Fields(event=Literal["forward"], training=bool, grad=bool, items=int | None, parts=_MODES),
    Fields(event=Literal["backward"], clean=bool),
    Fields(event=Literal["step", "zero_grad", "call", "backward_call"]),
)


def _is_diary(events: list[Any], given: Arguments) -> bool:
    known = all(any(kind(event, given) for kind in _EVENTS) for event in events)
    return known and (not events or events[0] == {"event": "call"})


_is_diary.states_all = True  # type: ignore[attr-defined]
"""Test files may compute with what it holds: see `autograder.build.stated`."""


@probe
def record(
    function: Any,
    spec: NetworkSpec,
    weights: dict[str, torch.Tensor],
    optimizer_spec: OptimizerSpec,
    batches: list[dict[str, Any]],
    names: Sequence[str],
    start_in_eval: bool,
    loader: dict[str, Any] | None = None,
    look: torch.Tensor | None = None,
) -> Annotated[
    dict[str, Any],
    Fields(
        events=Annotated[list[dict[str, Any]], _is_diary],
        weights=State,
        training=Annotated[list[_MODES], one_for_each("batches")],
        returned=Annotated[list[Any], one_for_each("batches")],
        graph=bool,
        grad_after=bool,
        after=torch.Tensor | None,
        reached=list[str],
    ),
]:
    """Like `train_steps`, but write down what happens, in order.

    Returns:
        events: {"event": "forward", "training", "grad", "items", "parts"}, {"event": "backward", "clean"},
        {"event": "backward_call"} where `backward()` is called, also on what does not hang on the model,
        {"event": "step"}, {"event": "zero_grad"}, {"event": "call"} at the start of every call;
        weights after; training: mode after each call; returned; graph; reached: parameters that a
        gradient came to; after: the output on ``look``, at the end and in the mode that was left, recording
        gradients or not as that was left, None without it.
    """
    dtype = next(v.dtype for v in weights.values() if v.is_floating_point())
    model = network(spec, weights, dtype)
    optim = optimizer(optimizer_spec, model.parameters())
    diary = _Diary()
    _watched(model, diary)
    reached: set[str] = set()
    for name, parameter in model.named_parameters():
        parameter.register_hook(lambda _, name=name: reached.add(name))  # type: ignore[no-untyped-call]
    optim.register_step_pre_hook(lambda *_: diary.note("step"))
    returned, modes, graph = [], [], False
    with randomness.isolated(), torch.enable_grad(), _backward_calls(diary):
        for batch in batches:
            model.train(not start_in_eval)
            diary.note("call")
            result = function(*materials(batch, names, model, optim, loader))
            modes.append(sorted({part.training for part in model.modules()}))
            graph = graph or keeps_graph(result)
            returned.append(_plain_result(result))
        grad_after = torch.is_grad_enabled()
        found = {
            "events": list(diary.events), "weights": _state(model), "training": modes, "returned": returned,
            "graph": graph, "grad_after": grad_after, "after": None, "reached": sorted(reached),
        }  # fmt: skip
        if look is not None:  # recording or not, as the function left it
            found["after"] = model(look).detach()
    return found


@probe
def loss_gradients(
    factory: Any,
    batches: list[tuple[Any, Any]],
    loss: str,
    build: bool,
    arguments: dict[str, Any] | None,
    dtype: str | None,
    weights: dict[str, torch.Tensor] | None = None,
) -> Annotated[
    dict[str, Any],
    Fields(is_module=bool, kind=str, parameters=list[tuple[str, bool, list[float | None]]]),
]:
    """Largest absolute gradient of every parameter, batch by batch, of a copy in training mode.

    Args:
        batches: (positional arguments, target) each.
        loss: a name of `LOSSES`.
        weights: a state to start from, by name; what does not fit is the student's error.

    Returns:
        is_module; parameters: (name, trainable, [largest |gradient| or None for each batch]).
    """
    with randomness.isolated(), torch.enable_grad():
        module = built(factory, build, arguments)
        if not isinstance(module, nn.Module):
            return {"is_module": False, "kind": type(module).__name__, "parameters": []}
        module = copy.deepcopy(module).train()
        if dtype is not None:
            module.to(getattr(torch, dtype))
        if weights is not None:
            module.load_state_dict(weights)
        found: dict[str, list[float | None]] = {name: [] for name, _ in module.named_parameters()}
        for inputs, target in batches:
            module.zero_grad()
            loss_named(loss, module(*inputs), target).backward()  # type: ignore[no-untyped-call]
            for name, p in module.named_parameters():
                found[name].append(None if p.grad is None else float(p.grad.abs().max()))
        return {
            "is_module": True,
            "kind": type(module).__name__,
            "parameters": [(name, p.requires_grad, found[name]) for name, p in module.named_parameters()],
        }


@probe
def moved_weights(
    step: Any,
    factory: Any,
    optimizer_spec: OptimizerSpec | None,
    batches: list[dict[str, Any]],
    names: Sequence[str],
    build: bool,
    arguments: dict[str, Any] | None,
    weights: dict[str, torch.Tensor] | None = None,
) -> Annotated[
    dict[str, Any], Fields(is_module=bool, kind=str, before=State, after=State, trainable=dict[str, bool])
]:
    """Weights of the student's own network (a copy) before and after the student's steps.

    Args:
        weights: a state to start from, by name, whose type of numbers the network takes on.

    Returns:
        is_module; before, after: by name; trainable: by name, before the first step.
    """
    with randomness.isolated(), torch.enable_grad():
        module = built(factory, build, arguments)
        if not isinstance(module, nn.Module):
            return {
                "is_module": False,
                "kind": type(module).__name__,
                "before": {},
                "after": {},
                "trainable": {},
            }
        module = copy.deepcopy(module).train()
        if weights is not None:
            module.to(next(value.dtype for value in weights.values() if value.is_floating_point()))
            module.load_state_dict(weights)
        trainable = {name: p.requires_grad for name, p in module.named_parameters()}
        before = {name: p.detach().clone() for name, p in module.named_parameters()}
        live = [p for p in module.parameters() if p.requires_grad]
        optim = optimizer(optimizer_spec, live) if optimizer_spec is not None else None
        for batch in batches:
            step(*materials(batch, names, module, optim, None))
        after = {name: p.detach().clone() for name, p in module.named_parameters()}
    return {
        "is_module": True,
        "kind": type(module).__name__,
        "before": before,
        "after": after,
        "trainable": trainable,
    }

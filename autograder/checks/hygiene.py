"""Hygiene: modes, gradients, hooks, seeds and checkpoints are left as they should be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import torch

from autograder import randomness
from autograder.checks.compare import compare, describe, fail_with, literals
from autograder.checks.contract import check, fail
from autograder.checks.student import attempted, call
from autograder.checks.training import SGD, Batch
from autograder.key.record import key
from autograder.probes import checkpoints as checkpoint_probes
from autograder.probes import data as data_probes
from autograder.probes import networks
from autograder.probes import training as probes
from autograder.probes.networks import NetworkSpec, OptimizerSpec
from autograder.wire.values import plain


def _recorded(
    function: Any, network: NetworkSpec | None, batch: Batch, arguments: Sequence[str], start_in_eval: bool,
    loader: tuple[Sequence[torch.Tensor], int] | None,
) -> dict[str, Any]:  # fmt: skip
    layers, weights = _start(network, batch)
    made = None if loader is None else {"tensors": list(loader[0]), "batch_size": loader[1]}
    found: dict[str, Any] = probes.record(
        function,
        layers,
        weights,
        SGD,
        [batch],
        list(arguments),
        start_in_eval,
        made,
        _features(batch, layers),
    )
    return found


def _start(network: NetworkSpec | None, batch: Batch) -> tuple[NetworkSpec, dict[str, torch.Tensor]]:
    """The network and its weights; running statistics are drawn, so that the mode shows in the values."""
    several = all(len(value) > 1 for value in batch.values() if isinstance(value, torch.Tensor))
    norm = [("BatchNorm1d", 8)] if several else []  # batch norm cannot train on one item
    layers = (
        [("Linear", 5, 8), *norm, ("ReLU",), ("Dropout", 0.5), ("Linear", 8, 4)]
        if network is None
        else network
    )
    weights = networks.initial_weights(layers, randomness.generator("hygiene", "weights"))
    return layers, networks.secret_statistics(weights, randomness.generator("hygiene", "statistics"))


def _features(batch: Batch, layers: NetworkSpec) -> torch.Tensor | None:
    """The only floating-point tensor of a batch, which the network can be run on; else None."""
    found = [v for v in batch.values() if isinstance(v, torch.Tensor) and v.is_floating_point()]
    graph = any(layer[0] == "GraphConvolution" for layer in layers)
    return found[0] if len(found) == 1 and not graph else None


@check
def eval_mode(
    function: Any,
    batch: Batch,
    arguments: Sequence[str] = ("model", "x"),
    network: NetworkSpec | None = None,
    restores: bool = True,
    loader: tuple[Sequence[torch.Tensor], int] | None = None,
    reference: Callable[..., Any] | None = None,
    read: str = "",
) -> None:
    """The student's function evaluates in evaluation mode and puts the mode back that it found.

    *Verified* by values: batch norm's running statistics are drawn from our seed, so that what the function
    returns and what the network gives afterwards tell the mode, and both are computed on our side too. This
    needs a reference, or a function that returns logits, probabilities or classes. Without either the modes
    are *believed*, as the worker reports them.

    Args:
        function: the student's ``predict`` or ``evaluate``.
        batch: arguments by name besides the model, plain data (float64 tensors).
        arguments: the student's parameters in order: "model", "loader" or a key of the batch.
        network: layers, by default an MLP 5–8–4 with batch norm and dropout; see `autograder.probes.networks`.
        restores: whether the mode must be put back: tried from training and from evaluation mode.
        loader: tensors and batch size for the parameter "loader".
        reference: what the function must return, called with the same arguments and the network in the mode
            that it must have; it does not touch the mode itself.

    Raises:
        CheckFailed: ``forgot-eval-mode``, ``mode-not-restored``, ``no-forward``, ``wrong-value``.
    """
    layers, weights = _start(network, batch)
    made = None if loader is None else {"tensors": list(loader[0]), "batch_size": loader[1]}

    right, other = (
        _readings(reference, layers, weights, batch, list(arguments), made, training)
        for training in (False, True)
    )
    for start_in_eval in (False, True):
        found = _recorded(function, network, batch, arguments, start_in_eval, loader)
        forwards = [e for e in found["events"] if e["event"] == "forward"]
        did = f"For a network that was in {'evaluation' if start_in_eval else 'training'} mode before your function ran,"
        if not forwards:
            fail(did, "a forward pass `model(x)`", "none", "", read, "no-forward")
        got = found["returned"][-1]
        known = any(compare(value, got, dtype="any") is None for value in right)
        in_training = not known and any(compare(value, got, dtype="any") is None for value in other)
        if any(True in e["parts"] for e in forwards) or in_training:
            fail(did, "evaluation mode during the forward pass", "training mode",
                 "Call `model.eval()` first: dropout and batch norm behave differently.", read, "forgot-eval-mode")  # fmt: skip
        if reference is not None and not known:
            difference = compare(right[0], got, dtype="any")
            assert difference is not None
            fail_with(difference, f"{did} for what your function returns,", "", read, "wrong-value")
        if restores and (
            found["training"][-1] != [not start_in_eval]
            or _in_the_other_mode(layers, weights, batch, found["after"], start_in_eval)
        ):
            fail(did, f"{'evaluation' if start_in_eval else 'training'} mode again afterwards", "the other mode",
                 "Keep `model.training` at the start and put it back with `model.train(was_training)`.", read,
                 "mode-not-restored")  # fmt: skip


@key
def _readings(
    reference: Callable[..., Any] | None, layers: NetworkSpec, weights: dict[str, torch.Tensor], batch: Batch,
    arguments: list[str], made: dict[str, Any] | None, training: bool,
) -> list[Any]:  # fmt: skip
    """What the reference returns in a mode; without one, what functions of (model, x) usually return."""
    readouts: tuple[Callable[..., Any], ...] = (
        lambda model, x: model(x),
        lambda model, x: model(x).softmax(1),
        lambda model, x: model(x).log_softmax(1),
        lambda model, x: model(x).argmax(1),
        lambda model, x: model(x).sigmoid(),
    )
    found = []
    for readout in readouts if reference is None else (reference,):
        model = networks.network(layers, weights).train(training)
        try:
            with torch.no_grad():
                found.append(plain(readout(*probes.materials(batch, arguments, model, None, made))))
        except Exception:  # other arguments than a model and an input, or an output without classes
            if reference is not None:
                raise
    return found


def _in_the_other_mode(
    layers: NetworkSpec, weights: dict[str, torch.Tensor], batch: Batch, after: Any, evaluation: bool
) -> bool:
    """Whether the network's output afterwards is that of the mode it should not be in."""
    x = _features(batch, layers)
    if x is None or after is None:
        return False
    with torch.no_grad():
        right, other = (
            networks.network(layers, weights).train(mode)(x) for mode in (not evaluation, evaluation)
        )
    return compare(right, after) is not None and compare(other, after) is None


@check
def no_grad(
    function: Any,
    batch: Batch,
    arguments: Sequence[str] = ("model", "x"),
    network: NetworkSpec | None = None,
    loader: tuple[Sequence[torch.Tensor], int] | None = None,
    reference: Callable[..., Any] | None = None,
    read: str = "",
) -> None:
    """The forward pass records no gradients, and recording is switched on again afterwards.

    *Verified* with a reference: the network then has a layer whose numbers differ while autograd records, and what
    the function returns must be what the reference does. *Believed* without one, as the worker reports it.

    Args:
        reference: what the function must return, called with the same arguments and the network in evaluation mode.
        The others as in `eval_mode`.

    Raises:
        CheckFailed: ``forgot-no-grad``, ``grad-left-off``, ``no-forward``.
    """
    layers, weights = _start(network, batch)
    if reference is not None:
        layers = [layers[0], ("ShowsRecording",), *layers[1:]]
    found = _recorded(function, layers, batch, arguments, False, loader)
    forwards = [e for e in found["events"] if e["event"] == "forward"]
    if not forwards:
        fail("For your function", "a forward pass `model(x)`", "none", "", read, "no-forward")
    if any(e["grad"] for e in forwards):
        fail("During the forward pass of your function", "no gradients to be recorded", "recorded ones",
             "Put it under `with torch.no_grad():`.", read, "forgot-no-grad")  # fmt: skip
    if not found["grad_after"]:
        fail("After your function", "gradients to be recorded again", "recording still off",
             "Use `with torch.no_grad():` instead of `torch.set_grad_enabled(False)`.", read, "grad-left-off")  # fmt: skip
    if reference is None:
        return
    layers, weights = _start(layers, batch)
    made = None if loader is None else {"tensors": list(loader[0]), "batch_size": loader[1]}
    model = networks.network(layers, weights).eval()
    with torch.no_grad():
        right = plain(reference(*probes.materials(batch, list(arguments), model, None, made)))
    difference = compare(right, found["returned"][-1], dtype="any")
    if difference:
        fail_with(difference, "For a network whose numbers show whether gradients are recorded, for what your function returns,",
                  "Put the forward pass under `with torch.no_grad():`, in evaluation mode.", read, "forgot-no-grad")  # fmt: skip


@check
def keeps_no_graph(
    function: Any,
    batch: Batch | None = None,
    arguments: Sequence[str] = ("model", "optimizer", "x", "y"),
    network: NetworkSpec | None = None,
    args: Sequence[Any] | None = None,
    loader: tuple[Sequence[torch.Tensor], int] | None = None,
    number: bool = False,
    read: str = "",
) -> None:
    """What the function returns does not hang on autograd's graph, which would keep every batch in memory.

    *Verified* where a number is asked for: no tensor crosses to us, and only a tensor has a graph. *Believed*
    otherwise: the graph itself does not cross to our side.

    Args:
        function: the student's function.
        batch, arguments, network, loader: to call it with a network of ours, as in `eval_mode`; or
        args: plain positional arguments, to call it without one.
        number: whether the task asks for a Python number; a tensor, also a detached one, is refused then.

    Raises:
        CheckFailed: ``keeps-the-graph``, ``not-a-number``.
        TypeError: nothing was given to call the function with.
    """
    if args is None and batch is None and loader is None:
        raise TypeError("keeps_no_graph needs a batch, a loader or args to call the function with")
    if args is not None:
        hangs = data_probes.result_keeps_graph(function, tuple(args), {})
        returned = [call(function, *args)] if number else []
    else:
        found = _recorded(function, network, batch or {}, arguments, False, loader)
        hangs, returned = found["graph"], found["returned"] if number else []
    if hangs:
        fail("For the value your function returns", "a plain number or a detached tensor",
             "a tensor that hangs on the computation graph",
             "Each one kept, e.g. in a list of losses, keeps its whole graph in memory: use `.item()` or `.detach()`.",
             read, "keeps-the-graph")  # fmt: skip
    if any(type(value) not in (bool, int, float) for value in returned):
        fail("For the value your function returns", "a Python number", describe(returned[-1]),
             "`.item()` makes a number of a tensor with one entry.", read, "not-a-number")  # fmt: skip


@check
def reproducible(
    function: Any,
    args: Sequence[Any] = (),
    seed_argument: int | None = None,
    varies: bool = True,
    read: str = "",
) -> None:
    """The same seed gives the same result, another seed another one.

    *Verified* on the results, which are compared here; that the global generators were seeded is *believed*.

    Args:
        function: the student's function.
        args: positional arguments, plain data.
        seed_argument: position in ``args`` of the seed; None: the global generators are seeded, by us.
        varies: whether other seeds must give other results.

    Raises:
        CheckFailed: ``not-reproducible``, ``seed-has-no-effect``.
    """
    base = randomness.seed("reproducible") % 2**31
    seeds = [base, base, base + 1, base + 2, base + 3]
    if seed_argument is None:
        calls, globals_ = [tuple(args)] * len(seeds), [*seeds]
    else:
        calls = [(*args[:seed_argument], s, *args[seed_argument + 1 :]) for s in seeds]
        globals_ = [base + 10 + k for k in range(len(seeds))]  # only the argument may decide
    results = data_probes.seeded_calls(function, calls, list(globals_))
    difference = compare(results[0], results[1], 0.0, 0.0)
    if difference:
        fail_with(difference, f"For two calls ({literals(tuple(args))}) with the same seed",
                  "Something draws from a generator that the seed does not reach.", read, "not-reproducible")  # fmt: skip
    if varies and all(compare(results[0], other, 0.0, 0.0) is None for other in results[2:]):
        fail("For calls with four different seeds", "different results", "the same",
             "Is the seed used, or is a fixed one set inside?", read, "seed-has-no-effect")  # fmt: skip


@check
def hooks_removed(
    function: Any,
    batch: Batch | None = None,
    arguments: Sequence[str] = ("model", "x"),
    network: NetworkSpec | None = None,
    read: str = "",
) -> None:
    """No hook is left on the network, and it computes afterwards what it computed before.

    *Verified* for what a hook does to the output: the network is ours, and we compute what it must give.
    *Believed* for the count of hooks, which the worker reports.

    Args:
        function: the student's, e.g. one that collects activations with `register_forward_hook`.
        batch: arguments by name besides the model; by default ``x`` (6, 5) float64.
        arguments: the student's parameters in order: "model" or a key of the batch; a key "layer" whose value
            is a place in the network becomes that module.
        network: layers, by default an MLP 5–8–4; see `autograder.probes.networks`.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: ``hooks-left``, ``changed-the-network``.
    """
    layers = networks.mlp(5, 8, 4) if network is None else network
    generator = randomness.generator("hooks")
    weights = networks.initial_weights(layers, generator)
    given = (
        {"x": torch.randn(6, 5, generator=generator, dtype=torch.float64)} if batch is None else dict(batch)
    )
    x = next(
        value for value in given.values() if isinstance(value, torch.Tensor) and value.is_floating_point()
    )
    found = checkpoint_probes.hooks(function, layers, weights, given, list(arguments), x)
    if found["hooks"]:
        where = ", ".join(f"{name or 'the network'} ({count})" for name, count in found["hooks"])
        fail("After your function", "no hooks on the network", f"some on {where}",
             "A hook that stays runs in every later forward pass and keeps what it collects. Keep the handle that "
             "`register_forward_hook` returns and call its `remove()`, in a `finally` at best.", read, "hooks-left")  # fmt: skip
    with torch.no_grad():
        expected = networks.network(layers, weights).eval()(x)
    difference = compare(expected, found["after"], 1e-7, 1e-9)
    if difference:
        fail_with(difference, "For the output of the network after your function",
                  "Your function changed the network: its weights, a buffer, or a module in it.", read, "changed-the-network")  # fmt: skip


CHECKPOINT_NETWORK: NetworkSpec = [("Linear", 5, 8), ("BatchNorm1d", 8), ("ReLU",), ("Linear", 8, 4)]
"""A network with weights and running statistics, so that a checkpoint has both to keep."""


@check
def checkpoint_round_trip(
    save: Any,
    load: Any,
    save_arguments: Sequence[str] = ("model", "optimizer", "path"),
    load_arguments: Sequence[str] = ("model", "optimizer", "path"),
    network: NetworkSpec = CHECKPOINT_NETWORK,
    optimizer: OptimizerSpec = ("SGD", {"lr": 0.1, "momentum": 0.9}),
    rtol: float = 1e-7,
    atol: float = 1e-9,
    read: str = "",
) -> None:
    """What was saved comes back: the outputs, and the next training step as if there had been no break.

    A network is trained two steps, saved, trained two steps more; then the checkpoint is loaded into a
    network of other weights with a fresh optimiser, which makes one more step. *Verified*: start weights and
    batches come from our seed, and we compute what outputs and weights must come of it.

    Args:
        save: the student's function.
        load: the student's function, given a network and an optimiser to fill.
        save_arguments: its parameters in order: "model", "optimizer", "path" (a file name that does not exist).
        load_arguments: the same, or "checkpoint" for what ``save`` returned.
        network: layers, (batch, 5) → (batch, 4); buffers show whether they are saved.
        optimizer: with a state of its own: momentum, or Adam.

    Raises:
        NotAttempted: a stub is still there.
        CheckFailed: ``nothing-loaded``, ``not-a-copy`` (what was saved changes when training goes on),
            ``buffers-missing``, ``optimizer-state-missing``, ``wrong-outputs``, ``wrong-next-step``,
            ``checkpoint-not-written``, ``raised-…``.
    """
    attempted(save, "the function that saves")
    attempted(load, "the function that loads")
    generator = randomness.generator("checkpoint")
    first, other = (networks.initial_weights(network, generator) for _ in range(2))
    x = torch.randn(6, 6, 5, generator=generator, dtype=torch.float64)
    y = torch.randint(4, (6, 6), generator=generator)
    found = checkpoint_probes.round_trip(
        save, load, network, [first, other], optimizer, [x, y], list(save_arguments), list(load_arguments)
    )
    if not found["written"]:
        fail("After saving", "a file at the path given", "none", "", read, "checkpoint-not-written")
    runs = _Checkpoints(network, first, other, optimizer, x, y)
    did = "After loading the checkpoint into a fresh network"
    difference = compare(runs.outputs("right"), found["outputs"], rtol, atol)
    if difference:
        for kind, (code, cause) in _WRONG_OUTPUTS.items():
            if compare(runs.outputs(kind), found["outputs"], rtol, atol) is None:
                fail_with(difference, f"{did}, for its outputs,", cause, read, code)
        fail_with(difference, f"{did}, for its outputs,", "", read, "wrong-outputs")
    difference = compare(runs.next_step("right"), found["next"], rtol, atol, root="weights")
    if difference:
        difference = replace(difference, picture=None)
        for kind, (code, cause) in _WRONG_STEPS.items():
            if compare(runs.next_step(kind), found["next"], rtol, atol) is None:
                fail_with(difference, f"{did}, for its weights after the next step,", cause, read, code)
        fail_with(difference, f"{did}, for its weights after the next step,",
                  "The outputs are right, so the weights came back; something of the optimiser did not.", read, "wrong-next-step")  # fmt: skip


_WRONG_OUTPUTS = {
    "start": ("nothing-loaded", "These are the outputs of the fresh network: `load_state_dict` was not called, or on a copy."),
    "later": ("not-a-copy", "These are the outputs of the network as it was trained on *after* saving: a state_dict refers to the "
              "live weights. Write it to a file, or copy it."),
    "buffers": ("buffers-missing", "The weights came back, the running statistics of batch norm did not: save `state_dict()`, which "
                "holds parameters and buffers."),
}  # fmt: skip
_WRONG_STEPS = {
    "fresh-optimizer": ("optimizer-state-missing", "This is the step of an optimiser that starts afresh: its state (momentum, step counts) is not "
                        "in the checkpoint, or was not loaded."),
    "later-optimizer": ("not-a-copy", "The optimiser has the state it had after training went on, not the one at the time of saving."),
}  # fmt: skip


class _Checkpoints:
    """Our side of the round trip: the network after two steps, and what follows, right and wrong."""

    def __init__(
        self, layers: NetworkSpec, first: dict[str, torch.Tensor], other: dict[str, torch.Tensor],
        optimizer: OptimizerSpec, x: torch.Tensor, y: torch.Tensor,
    ) -> None:  # fmt: skip
        self.layers, self.first, self.other, self.optimizer, self.x, self.y = (
            layers,
            first,
            other,
            optimizer,
            x,
            y,
        )

    def _trained(self, steps: int) -> tuple[torch.nn.Module, torch.optim.Optimizer]:
        model = networks.network(self.layers, self.first)
        optim = networks.optimizer(self.optimizer, model.parameters())
        for k in range(steps):
            checkpoint_probes.one_step(model, optim, self.x[k], self.y[k])
        return model, optim

    def _loaded(self, kind: str) -> torch.nn.Module:
        model = self._trained(4 if kind == "later" else 2)[0]
        own = networks.network(self.layers, self.other)
        if kind == "start":
            return own
        state = model.state_dict()
        if kind == "buffers":
            kept = {name for name, _ in own.named_buffers()}
            state = {
                name: (own.state_dict()[name] if name in kept else value) for name, value in state.items()
            }
        own.load_state_dict(state)
        return own

    def outputs(self, kind: str) -> torch.Tensor:
        """In evaluation mode, on the fifth batch."""
        model = self._loaded(kind).eval()
        with torch.no_grad():
            return model(self.x[4])  # type: ignore[no-any-return]

    def next_step(self, kind: str) -> dict[str, torch.Tensor]:
        """The state after one more step on the sixth batch."""
        model = self._loaded("right")
        optim = networks.optimizer(self.optimizer, model.parameters())
        if kind != "fresh-optimizer":
            _, before = self._trained(4 if kind == "later-optimizer" else 2)
            optim.load_state_dict(before.state_dict())
        checkpoint_probes.one_step(model, optim, self.x[5], self.y[5])
        return {name: value.detach().clone() for name, value in model.state_dict().items()}

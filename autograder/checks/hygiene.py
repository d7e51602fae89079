"""Hygiene: modes, gradients and seeds are left as they should be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch

from autograder import randomness
from autograder.checks.compare import compare, fail_with, literals
from autograder.checks.contract import check, fail
from autograder.checks.training import SGD, Batch, protocol
from autograder.probes import data as data_probes
from autograder.probes import networks
from autograder.probes import training as probes
from autograder.probes.networks import NetworkSpec


def _recorded(
    function: Any, network: NetworkSpec | None, batch: Batch, arguments: Sequence[str], start_in_eval: bool,
    loader: tuple[Sequence[torch.Tensor], int] | None,
) -> dict[str, Any]:  # fmt: skip
    layers = networks.mlp(5, 8, 4, dropout=0.5) if network is None else network
    weights = networks.initial_weights(layers, randomness.generator("hygiene", "weights"))
    made = None if loader is None else {"tensors": list(loader[0]), "batch_size": loader[1]}
    found: dict[str, Any] = probes.record(
        function, layers, weights, SGD, [batch], list(arguments), start_in_eval, made
    )
    return found


@check
def eval_mode(
    function: Any,
    batch: Batch,
    arguments: Sequence[str] = ("model", "x"),
    network: NetworkSpec | None = None,
    restores: bool = True,
    loader: tuple[Sequence[torch.Tensor], int] | None = None,
    read: str = "",
) -> None:
    """The student's function evaluates in evaluation mode and puts the mode back that it found.

    Args:
        function: the student's ``predict`` or ``evaluate``.
        batch: arguments by name besides the model, plain data (float64 tensors).
        arguments: the student's parameters in order: "model", "loader" or a key of the batch.
        network: layers, by default an MLP 5–8–4 with dropout; see `autograder.probes.networks`.
        restores: whether the mode must be put back: tried from training and from evaluation mode.
        loader: tensors and batch size for the parameter "loader".

    Raises:
        CheckFailed: ``forgot-eval-mode``, ``mode-not-restored``, ``no-forward``.
    """
    for start_in_eval in (False, True):
        found = _recorded(function, network, batch, arguments, start_in_eval, loader)
        forwards = [e for e in found["events"] if e["event"] == "forward"]
        did = f"For a network that was in {'evaluation' if start_in_eval else 'training'} mode before your function ran,"
        if not forwards:
            fail(did, "a forward pass `model(x)`", "none", "", read, "no-forward")
        if any(True in e["parts"] for e in forwards):
            fail(did, "evaluation mode during the forward pass", "training mode",
                 "Call `model.eval()` first: dropout and batch norm behave differently.", read, "forgot-eval-mode")  # fmt: skip
        if restores and found["training"][-1] != [not start_in_eval]:
            fail(did, f"{'evaluation' if start_in_eval else 'training'} mode again afterwards", "the other mode",
                 "Keep `model.training` at the start and put it back with `model.train(was_training)`.", read,
                 "mode-not-restored")  # fmt: skip


@check
def no_grad(
    function: Any,
    batch: Batch,
    arguments: Sequence[str] = ("model", "x"),
    network: NetworkSpec | None = None,
    loader: tuple[Sequence[torch.Tensor], int] | None = None,
    read: str = "",
) -> None:
    """The forward pass records no gradients, and recording is switched on again afterwards.

    Arguments as in `eval_mode`.

    Raises:
        CheckFailed: ``forgot-no-grad``, ``grad-left-off``, ``no-forward``.
    """
    found = _recorded(function, network, batch, arguments, False, loader)
    forwards = [e for e in found["events"] if e["event"] == "forward"]
    if not forwards:
        fail("For your function", "a forward pass `model(x)`", "none", "", read, "no-forward")
    if any(e["grad"] for e in forwards):
        fail("During the forward pass of your function", "no gradients to be recorded", "recorded ones",
             "Put it under `with torch.no_grad():`.", read, "forgot-no-grad")  # fmt: skip
    if not found["grad_after"]:
        fail("After your function", "gradients to be recorded again", "recording still off",
             "Use `with torch.no_grad():` instead of `torch.set_grad_enabled(False)`.", read, "grad-left-off")  # fmt: skip


@check
def keeps_no_graph(
    function: Any,
    batch: Batch | None = None,
    arguments: Sequence[str] = ("model", "optimizer", "x", "y"),
    network: NetworkSpec | None = None,
    args: Sequence[Any] | None = None,
    loader: tuple[Sequence[torch.Tensor], int] | None = None,
    read: str = "",
) -> None:
    """What the function returns does not hang on autograd's graph, which would keep every batch in memory.

    Args:
        function: the student's function.
        batch, arguments, network, loader: to call it with a network of ours, as in `eval_mode`; or
        args: plain positional arguments, to call it without one.

    Raises:
        CheckFailed: ``keeps-the-graph``.
        TypeError: nothing was given to call the function with.
    """
    if args is None and batch is None and loader is None:
        raise TypeError("keeps_no_graph needs a batch, a loader or args to call the function with")
    if args is not None:
        hangs = data_probes.result_keeps_graph(function, tuple(args), {})
    else:
        hangs = _recorded(function, network, batch or {}, arguments, False, loader)["graph"]
    if hangs:
        fail("For the value your function returns", "a plain number or a detached tensor",
             "a tensor that hangs on the computation graph",
             "Each one kept, e.g. in a list of losses, keeps its whole graph in memory: use `.item()` or `.detach()`.",
             read, "keeps-the-graph")  # fmt: skip


@check
def reproducible(
    function: Any,
    args: Sequence[Any] = (),
    seed_argument: int | None = None,
    varies: bool = True,
    read: str = "",
) -> None:
    """The same seed gives the same result, another seed another one.

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


__all__ = ["eval_mode", "keeps_no_graph", "no_grad", "protocol", "reproducible"]

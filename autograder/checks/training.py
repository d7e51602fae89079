"""Training: the loop, step by step.

The strongest check is `trajectory`. In float64 two right loops differ by rounding only, and every
wrong one is far away, so the weights after three steps say which loop was run.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import nn

from autograder import randomness
from autograder.checks.compare import Difference, array, compare, describe, fail_with, number
from autograder.checks.contract import BOTH, CheckFailed, Wrong, WrongTable, check, fail, reject_non_module
from autograder.checks.mistakes import CLOSE, Mistake, Sketch, both, close, combined, diagnosis, sketch
from autograder.checks.picture import Picture
from autograder.checks.values import random_state
from autograder.key.record import is_recording, key
from autograder.probes import networks, objects
from autograder.probes import training as probes
from autograder.probes.networks import NetworkSpec, OptimizerSpec
from autograder.wire.values import plain

Batch = dict[str, Any]
Loss = Callable[..., torch.Tensor]
Loop = Callable[..., Any]
SGD: OptimizerSpec = ("SGD", {"lr": 0.1})


# ------------------------------------------------------------------------------ right and wrong loops


@key
@dataclass(frozen=True)
class Step:
    """One way to write a training step; the fields are what people get wrong.

    Attributes:
        loss: of (logits, target), a mean over the batch.
        order: what happens after the loss, e.g. ("zero", "backward", "step"); or all of it, with "forward".
        change: what happens to the logits before the loss.
        scale: factor on the learning rate.
        factor: of the loss, a number, or "rows" or "classes" for how many there are, or "1/classes".
        smooth: label smoothing.
        mode: "train" sets the mode first, "eval" sets evaluation, "keep" leaves it.
        shuffle: pair the inputs with shifted targets.
        skip: prefix of parameters the optimiser does not change, e.g. of the last layer.
        optimizer: "given", "fresh" for a new one of its kind and learning rate in each call, "plain" for
            ``weight -= lr * gradient``.
        clip: largest norm of all gradients together; ``clamp``: of each entry.
    """

    loss: Loss
    order: tuple[str, ...] = ("zero", "backward", "step")
    change: Callable[[torch.Tensor], torch.Tensor] | None = None
    scale: float = 1.0
    factor: float | str = 1.0
    smooth: float = 0.0
    mode: str = "keep"
    shuffle: bool = False
    skip: str = ""
    optimizer: str = "given"
    clip: float = math.inf
    clamp: float = math.inf

    def __call__(self, model: nn.Module, optimizer: torch.optim.Optimizer, *inputs: Any) -> torch.Tensor:
        """Run the step on ``model(*inputs[:-1])`` against ``inputs[-1]``; returns the loss before it."""
        *features, target = inputs
        if self.mode != "keep":
            model.train(self.mode == "train")
        if self.shuffle:
            target = target.roll(1, 0)
        kept = {
            name: p.detach().clone()
            for name, p in model.named_parameters()
            if self.skip and name.startswith(self.skip)
        }
        order = self.order if "forward" in self.order else ("forward", *self.order)
        value = torch.zeros(())
        for action in order:
            if action == "forward":
                output = model(*features)
                value = self._loss(self.change(output) if self.change else output, target)
            elif action == "zero":
                optimizer.zero_grad()
            elif action == "backward":
                value.backward()  # type: ignore[no-untyped-call]
                self._clipped(model)
            elif action == "step":
                self._step(optimizer)
        for name, p in model.named_parameters():
            if name in kept:
                p.data = kept[name]
        return value.detach()

    def _loss(self, output: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        if self.smooth:
            value = nn.functional.cross_entropy(output, target, label_smoothing=self.smooth)
        else:
            value = self.loss(output, target)
        named = {"rows": len(output), "classes": output.shape[-1], "1/classes": 1 / output.shape[-1]}
        factor = named[self.factor] if isinstance(self.factor, str) else self.factor
        return value * factor if factor != 1.0 else value

    def _clipped(self, model: nn.Module) -> None:
        if math.isfinite(self.clip):
            nn.utils.clip_grad_norm_(model.parameters(), self.clip)
        if math.isfinite(self.clamp):
            nn.utils.clip_grad_value_(model.parameters(), self.clamp)

    def _step(self, optimizer: torch.optim.Optimizer) -> None:
        if self.optimizer == "plain":
            self._plain_step(optimizer)
            return
        if self.optimizer == "fresh":
            groups = optimizer.param_groups
            optimizer = type(optimizer)([p for group in groups for p in group["params"]], lr=groups[0]["lr"])  # type: ignore[call-arg]
        rates = [group["lr"] for group in optimizer.param_groups]
        for group in optimizer.param_groups:
            group["lr"] *= self.scale
        optimizer.step()
        for group, rate in zip(optimizer.param_groups, rates, strict=True):
            group["lr"] = rate

    def _plain_step(self, optimizer: torch.optim.Optimizer) -> None:
        for group in optimizer.param_groups:
            for p in group["params"]:
                if p.grad is not None:
                    p.data = p.data - self.scale * group["lr"] * p.grad


@key
def wrong_steps(
    right: Step, classes: bool = True, last_layer: str = "", pairs: bool = False
) -> dict[str, Wrong]:
    """The known wrong versions of a step, by diagnosis; of one that comes in several forms, what stands before ":".

    Args:
        right: the right step.
        classes: whether the loss is cross-entropy of (batch, classes) logits; else sigmoid and binary targets.
        last_layer: prefix of the last layer's parameters, for the optimiser that was not given it.
        pairs: each two of them at once, instead of each alone, as "one+other".
    """
    known = _mistakes(classes, last_layer)
    if pairs:
        return {
            BOTH.join(codes): Wrong(replace(right, **changes), both([known[code].cause for code in codes]))
            for codes, changes in combined(known)
            if len(codes) == 2
        }
    table = {code: Wrong(replace(right, **one.changes), one.cause) for code, one in known.items()}
    if last_layer:
        table["head-only"] = Wrong(
            _OnlyLayer(right, last_layer),
            f"Only layer {last_layer!r} moved: does a `detach()` or `no_grad` cut the rest off?",
        )
    return table


_LOST = (
    "Your weights are exactly those of plain steps, weight − lr × gradient: the momentum of the given optimiser, and whatever "
    "else it holds, is lost. Was a new one made, or the step taken by hand? Call `step()` of the given one."
)


@key
def _mistakes(classes: bool, last_layer: str) -> dict[str, Mistake]:
    """What people get wrong in a step, by diagnosis."""
    squash = (lambda x: x.softmax(1)) if classes else torch.sigmoid
    squash_name = "softmax" if classes else "sigmoid"
    loss_name = "cross-entropy" if classes else "binary cross-entropy with logits"
    exactly = "Your weights are exactly those of a loop"
    table = {
        "forgot-zero-grad": Mistake(
            {"order": ("backward", "step")},
            f"{exactly} without `zero_grad()`: gradients of all steps add up.",
        ),
        "zero-grad-at-the-end": Mistake(
            {"order": ("backward", "step", "zero")},
            "Your weights are exactly those of a step that clears the gradients at its end only: those that were there "
            "before the first call are still in it. Clear them before `backward()`.",
        ),
        "step-before-backward": Mistake(
            {"order": ("zero", "step", "backward")},
            f"{exactly} that calls `step()` before `backward()`.",
        ),
        "step-before-backward:without-zero": Mistake(
            {"order": ("step", "zero", "forward", "backward")},
            f"{exactly} that calls `step()` before `backward()`: each step uses the gradient of the batch before.",
        ),
        "step-before-backward:never-zero": Mistake(
            {"order": ("step", "forward", "backward")},
            f"{exactly} that calls `step()` before `backward()` and never clears the gradients: each step uses those of "
            "all batches before.",
            alone=True,
        ),
        "zero-grad-after-backward": Mistake(
            {"order": ("backward", "zero", "step")},
            "`zero_grad()` stands between `backward()` and `step()`: the step sees no gradient.", alone=True),
        "no-step": Mistake(
            {"order": ("zero", "backward")},
            "The weights did not move: is `optimizer.step()` missing?", alone=True),
        f"{squash_name}-before-{'cross-entropy' if classes else 'bce'}": Mistake(
            {"change": squash},
            f"{exactly} with `{squash_name}` before {loss_name}. The loss takes logits and applies the {squash_name} itself.",
        ),
        "summed-loss": Mistake(
            {"factor": "rows"},
            f"{exactly} whose loss is the sum over the batch, not the mean.",
        ),
        "eval-mode-in-training": Mistake(
            {"mode": "eval"},
            "Your weights are exactly those of a network in evaluation mode: dropout and batch norm were off.",
        ),
        "learning-rate-x1000": Mistake(
            {"scale": 1000.0}, "Your step is 1000 times too long: check the learning rate.", alone=True),
        "two-steps": Mistake(
            {"order": ("zero", "backward", "step", "step")},
            "Your weights are those of two steps a batch.", alone=True),
        "two-backwards": Mistake(
            {"factor": 2.0}, "The gradients are twice as large as they should be: is `backward()` called twice, or the loss doubled?", alone=True),
        "gradient-ascent": Mistake(
            {"factor": -1.0}, "Your weights go uphill: the loss has the wrong sign."
        ),
        "labels-shuffled": Mistake(
            {"shuffle": True},
            "Your weights are those of images paired with the labels of their neighbours: were inputs and labels shuffled apart?",
        ),
        "momentum-lost:new-optimiser": Mistake({"optimizer": "fresh"}, _LOST),
        "momentum-lost:by-hand": Mistake({"optimizer": "plain"}, _LOST),
    }  # fmt: skip
    for norm in (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0):
        table[f"clipped-gradient:{norm:g}"] = Mistake(
            {"clip": norm}, f"{exactly} that clips the gradients to a norm of {norm:g}. They are to be used as they are.",
            alone=norm != 1.0,
        )  # fmt: skip
    for most in (0.1, 0.5, 1.0):
        table[f"clipped-gradient:each {most:g}"] = Mistake(
            {"clamp": most}, f"{exactly} that clips each entry of the gradients to ±{most:g}. They are to be used as they are.",
            alone=True,
        )  # fmt: skip
    if classes:
        table |= _of_classes(exactly)
    if last_layer:
        table["optimiser-misses-a-layer"] = Mistake(
            {"skip": last_layer},
            f"Layer {last_layer!r} did not move: was it given to the optimiser?",
            alone=True,
        )
    return table


@key
def _of_classes(exactly: str) -> dict[str, Mistake]:
    """Those of a loss over classes."""
    functional = nn.functional
    table = {
        "wrong-axis": Mistake(
            {"loss": lambda x, y: functional.nll_loss(x.log_softmax(0), y)},
            "Your weights are exactly those of a softmax over the batch instead of over the classes.",
        ),
        "nll-of-logits": Mistake(
            {"loss": functional.nll_loss},
            f"{exactly} with `nll_loss` of the logits. It wants log-probabilities: `F.cross_entropy` takes logits.",
        ),
        "nll-of-probabilities": Mistake(
            {"loss": lambda x, y: functional.nll_loss(x.softmax(1), y)},
            f"{exactly} with `nll_loss` of probabilities. It wants their logarithms: `F.cross_entropy` takes logits.", alone=True),
        "learning-rate-x1000:loss": Mistake({"factor": 1000.0}, "Your loss is 1000 times too large, and so is every step.", alone=True),
        "softmax-before-cross-entropy:over-the-batch": Mistake(
            {"change": lambda x: x.softmax(0)},
            f"{exactly} with `softmax` over the batch before cross-entropy. The loss takes logits and applies the softmax "
            "itself, over the classes.",
            alone=True,
        ),
        "sigmoid-before-cross-entropy": Mistake(
            {"change": torch.sigmoid},
            f"{exactly} with a sigmoid before cross-entropy. The loss takes logits and applies the softmax itself.", alone=True),
        "relu-before-cross-entropy": Mistake(
            {"change": torch.relu}, f"{exactly} with a ReLU before cross-entropy. The loss takes the logits as they are.", alone=True),
        "mean-over-classes": Mistake(
            {"factor": "1/classes"},
            "Your loss is divided by the number of classes as well: the mean goes over the batch only.", alone=True),
        "mse-instead-of-cross-entropy": Mistake(
            {"loss": lambda x, y: functional.mse_loss(x, functional.one_hot(y, x.shape[1]).to(x))},
            f"{exactly} with a mean squared error on one-hot labels.",
        ),
        "mse-instead-of-cross-entropy:of-probabilities": Mistake(
            {"loss": lambda x, y: functional.mse_loss(x.softmax(1), functional.one_hot(y, x.shape[1]).to(x))},
            f"{exactly} with a mean squared error of the probabilities on one-hot labels.",
            alone=True,
        ),
        "bce-instead-of-cross-entropy": Mistake(
            {"loss": lambda x, y: functional.binary_cross_entropy_with_logits(x, functional.one_hot(y, x.shape[1]).to(x))},
            f"{exactly} with binary cross-entropy on one-hot labels: each class by itself, as if a picture could have several.", alone=True),
    }  # fmt: skip
    for amount in (0.1, 0.2, 0.05, 0.01):
        table[f"label-smoothing:{amount:g}"] = Mistake(
            {"smooth": amount},
            f"{exactly} of cross-entropy with label smoothing {amount:g}.",
            alone=amount != 0.1,
        )
    return table


@key
@dataclass(frozen=True)
class _OnlyLayer:
    """A step after which every parameter outside a layer is put back: the loss was cut off from it."""

    step: Step
    layer: str

    def __call__(self, model: nn.Module, optimizer: torch.optim.Optimizer, *inputs: Any) -> Any:
        kept = {name: p.detach().clone() for name, p in model.named_parameters()}
        value = self.step(model, optimizer, *inputs)
        for name, p in model.named_parameters():
            if not name.startswith(self.layer):
                p.data = kept[name]
        return value


# ------------------------------------------------------------------------------------------- trajectory


@check
def trajectory(
    train_step: Any,
    network: NetworkSpec | None = None,
    batches: Sequence[Batch] | Callable[[torch.Generator, int], Batch] | None = None,
    optimizer: OptimizerSpec = SGD,
    arguments: Sequence[str] = ("model", "optimizer", "x", "y"),
    loss: Loss = nn.functional.cross_entropy,
    reference: Loop | None = None,
    steps: int = 3,
    start_in_eval: bool = False,
    returns_loss: bool = True,
    wrong: WrongTable | None = None,
    classes: bool | None = None,
    buffers: bool = False,
    leftover: bool = False,
    tolerance: float = 1e-8,
    inputs: Sequence[str] | None = None,
    read: str = "",
) -> None:
    """The student's ``train_step``, some steps in float64: all weights equal the reference's after each.

    The network is built in the worker from plain data, with start weights and batches from our seed. We run
    the right loop on our side and compare all weights after every call. On a mismatch the known wrong loops
    are run as well, and the one that gives exactly the student's weights is named. Where none does, what the
    weights show is named: layers that stayed, a step of the wrong length, labels of other items.

    *Verified*: start weights and batches come from our seed, and the weights are recomputed here. Only why
    weights did not move at all is told from the worker's diary.

    Args:
        train_step: the student's function, called once a batch.
        network: layers, see `autograder.probes.networks`; by default an MLP 5–8–4 with dropout 0.5.
        batches: the batches, a dict of arguments each, or a function ``(generator, step) -> batch``; by
            default ``x`` (6, 5) and ``y`` (6,) of 4 classes. Floating-point tensors in float64.
        optimizer: name and options of a `torch.optim` optimiser. "forgot-zero-grad" needs more than one step
            and "summed-loss" needs an optimiser that feels the scale (SGD, not Adam).
        arguments: the student's parameters in order: "model", "optimizer", or a key of the batch. A batch
            entry that is a string, e.g. ``loss_fn="CrossEntropyLoss"``, becomes that `torch.nn` loss.
        loss: of (output, target), the mean over the batch, for our own loop and the wrong ones.
        reference: our whole loop, ``reference(model, optimizer, *inputs)``, where `Step` is not enough.
        steps: how many batches.
        start_in_eval: put the network in evaluation mode before each call: a step that forgets
            ``model.train()`` is then caught (``eval-mode-in-training``).
        returns_loss: the student's function returns the loss before the step, a number.
        wrong: further wrong loops by diagnosis, called as the reference is; tried before the built-in ones.
        classes: whether the loss is over classes (True) or binary with logits (False); guessed from the loss.
        buffers: whether running statistics count.
        tolerance: largest difference, relative and absolute.
        inputs: keys of the batch that our loop takes, the target last; by default the tensors in ``arguments``.
        leftover: before the first call every parameter has a gradient already, left by somebody else.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: with the diagnosis of the wrong loop (see `wrong_steps`), ``detached-loss``, ``no-backward``,
            ``no-forward``, ``wrong-step-length``, ``wrong-trajectory`` where none fits, ``returned-loss`` (right
            weights, wrong return value), ``not-finite``.
    """
    layers = networks.mlp(5, 8, 4, dropout=0.5) if network is None else network
    drawn = _batches(batches, steps)
    weights = networks.initial_weights(layers, randomness.generator("trajectory", "weights"))
    names = list(arguments)
    gradients = _leftover(weights) if leftover else None
    with _named_order(read):
        found = probes.train_steps(
            train_step, layers, weights, optimizer, drawn, names, start_in_eval, True, None, gradients
        )
    keys = (
        list(inputs)
        if inputs is not None
        else [n for n in names if isinstance(drawn[0].get(n), torch.Tensor)]
    )
    run = _Run(layers, weights, optimizer, drawn, keys, start_in_eval, buffers, tolerance, gradients)
    expected, losses = _right_states(loss, reference, *run.start)
    got = [run.counted(state) for state in found["weights"]]
    difference = run.difference(expected, got)
    last = _last_layer(layers)
    by_class = loss is nn.functional.cross_entropy if classes is None else classes

    def known(pairs: bool) -> dict[str, tuple[str, list[Sketch] | None]]:
        return _wrong_states(loss, reference, dict(wrong or {}), by_class, last, pairs, *run.start)

    if is_recording():
        known(False), known(True)
    if difference:
        after = next(k for k in range(len(expected)) if run.difference(expected[: k + 1], got[: k + 1]))
        did = f"After {after + 1} call{'s' if after else ''} of your training step on the same start weights and batches as ours"
        difference = replace(
            run.difference(expected[after], got[after]) or difference,
            picture=_loss_curves(losses, found["returned"]),
        )
        shapes = {name: value.shape for name, value in run.counted(weights).items()}
        if any({name: value.shape for name, value in state.items()} != shapes for state in got):
            fail_with(difference, did, "", read)  # other parameters than ours: no loop explains them
        if all(compare(run.counted(weights), state, 0.0, 0.0) is None for state in got):
            watched = probes.record(train_step, layers, weights, optimizer, drawn[:1], names, start_in_eval)
            code, cause = _why_nothing_moved([e["event"] for e in watched["events"]])
            fail_with(difference, did, cause, read, code)
        sketches = [_sketch(state) for state in got]
        steps_right = (
            f" The weights after {'call 1 are' if after == 1 else f'{after} calls are still'} right."
            if after
            else ""
        )
        for pairs, whole in ((False, True), (True, True), (False, False), (True, False)):
            found_out = _loop_of(known(pairs), sketches, after, whole)
            if found_out:
                why, code, until = found_out
                if code in _STAYED:
                    break  # whether the optimiser or the gradient misses those layers, the weights do not say
                if until < len(got):
                    why += f" So it is up to call {until}; something else shows in call {until + 1}."
                fail_with(difference, did, why + steps_right, read, diagnosis(code))
        stayed = run.stayed(expected, got)
        if stayed:
            watched = probes.record(train_step, layers, weights, optimizer, drawn[:1], names, start_in_eval)
            fail_with(difference, did, *_why_some_stayed(stayed, watched["reached"], read))
        shown, cause = run.evidence(expected, got, last if by_class else "", len(drawn[0][keys[-1]]))
        if shown is None and after:
            cause = "So look at what stays behind from one step to the next."
        fail_with(
            difference,
            did,
            ((cause or difference.cause) + steps_right).strip(),
            read,
            shown or (None if difference.kind != "value" else "wrong-trajectory"),
        )
    if returns_loss:
        loss_returned(losses, found["returned"], _other_losses(loss, reference, *run.start), tolerance, read)


def loss_returned(
    losses: Sequence[float],
    returned: Sequence[Any],
    others: dict[str, list[float]],
    tolerance: float = 1e-8,
    read: str = "",
) -> None:
    """Each call gave the loss before its step; ``others`` are what people return in its place, by words for it.

    Raises:
        CheckFailed: ``returned-loss``.
    """
    difference = compare(list(losses), list(returned), 1e-7, tolerance)
    if difference is None:
        return
    cause = "The weights are right, so the step itself is; what it returns is not the mean loss of the batch before the step."
    got = array(list(returned))
    if got is None or got.dtype.kind not in "iuf" or got.shape != (len(losses),):
        said = (
            "nothing: is a `return` missing?"
            if all(one is None for one in returned)
            else "something else than a number."
        )
        cause = f"The weights are right, so the step itself is; what it returns is {said}"
    else:
        theirs = got.astype(float)
        for words, values in others.items():
            if np.allclose(values, theirs, rtol=1e-6, atol=1e-8):
                cause = f"The weights are right, so the step itself is; what it returns is {words}."
                break
        else:
            digits = next(
                (d for d in range(7) if np.array_equal(np.round(losses, d), np.round(theirs, 9))), None
            )
            if digits is not None:
                cause = f"The weights are right, and the loss is, but rounded to {digits} digits. Return it as it is."
    fail_with(difference, "For the loss that your training step returns", cause, read, "returned-loss")


@key
def _other_losses(loss: Loss, reference: Loop | None, *start: Any) -> dict[str, list[float]]:
    """What people return in the place of the loss before the step."""
    if reference is not None:
        return {}
    found: dict[str, list[float]] = {}
    layers, weights, optimizer, batches, start_in_eval, _, gradients = start
    model = networks.network(layers, weights)
    optim = networks.optimizer(optimizer, model.parameters())
    _put_gradients(model, gradients)
    step = Step(loss, mode="train")

    def note(words: str, value: torch.Tensor | float) -> None:
        found.setdefault(words, []).append(float(value))

    for batch in batches:
        model.train(not start_in_eval)
        *features, target = batch.values()
        with torch.no_grad():
            note(
                "the loss in evaluation mode. That of this step, in training mode, was asked for",
                loss(model.eval()(*features), target),
            )
        before = step(model, optim, *batch.values())
        rows = len(target)
        note("the sum over the batch, not the mean", before * rows)
        note("the loss divided by the size of the batch once more", before / rows)
        with torch.no_grad():
            output = model(*features)
            note("the loss after the step; the one before it was asked for", loss(output, target))
            note(
                "the loss after the step, in evaluation mode; the one before the step was asked for",
                loss(model.eval()(*features), target),
            )
            if output.dim() == 2:
                note(
                    "the accuracy after the step, not the loss", (output.argmax(1) == target).double().mean()
                )
    return found


@key
def _leftover(weights: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Gradients that somebody has left behind."""
    generator = randomness.generator("leftover")
    return {
        name: torch.randn(value.shape, generator=generator, dtype=value.dtype) for name, value in weights.items()
        if value.is_floating_point() and not name.endswith(_BUFFERS)
    }  # fmt: skip


def _put_gradients(model: nn.Module, gradients: dict[str, torch.Tensor] | None) -> None:
    for name, p in model.named_parameters():
        if gradients is not None:
            p.grad = gradients[name].clone()


def _sketch(state: dict[str, torch.Tensor]) -> Sketch:
    return sketch(torch.cat([value.double().flatten() for value in state.values()]))


def _loop_of(
    known: dict[str, tuple[str, list[Sketch] | None]], got: Sequence[Sketch], after: int, whole: bool
) -> tuple[str, str, int] | None:
    """The known loop whose weights these are: its cause and code, and up to which call.

    Args:
        after: how many calls are right.
        whole: it agrees with all calls; else it agrees longest of all, past the first call that is not right, and is
            the only one.
    """
    lengths = {
        code: next(
            (k for k, (a, b) in enumerate(zip(states, got, strict=True)) if not close(a, b, CLOSE)), len(got)
        )
        for code, (_, states) in known.items()
        if states is not None
    }
    most = max(lengths.values(), default=0)
    best = [code for code, length in lengths.items() if length == most > after]
    if not best or (most < len(got)) is whole or (not whole and len({diagnosis(code) for code in best}) > 1):
        return None
    return known[best[0]][0], best[0], most


def _loss_curves(expected: Sequence[float], returned: Sequence[Any]) -> Picture | None:
    """The losses before each step, ours and the student's, where those are numbers."""
    got = array(list(returned))
    if got is None or got.size != len(expected) or len(expected) < 2 or got.dtype.kind not in "iuf":
        return None
    curves = (("ours", np.asarray(expected, dtype=float)), ("yours", got.reshape(-1).astype(float)))
    return Picture("curves", curves, "Loss before each step", "step", "loss")


def _why_nothing_moved(events: list[str]) -> tuple[str, str]:
    """Diagnosis and cause for weights that are bitwise the start weights, from what happened in one call."""
    still = "Your weights did not move at all"
    if "forward" not in events:
        return "no-forward", f"{still}: the model was never called."
    if "backward" not in events and "backward_call" in events:
        return "detached-loss", f"{still}: {_DETACHED}"
    if "backward" not in events:
        return (
            "no-backward",
            f"{still}: nothing went backward through the model. Is `loss.backward()` missing?",
        )
    if "step" not in events:
        return "no-step", f"{still}: is `optimizer.step()` missing?"
    if events.index("step") < events.index("backward"):
        return (
            "step-before-backward",
            f"{still}: `step()` comes before `backward()`, when there is no gradient yet.",
        )
    return "zero-grad-after-backward", f"{still}: is `zero_grad()` between `backward()` and `step()`?"


_STAYED = ("optimiser-misses-a-layer", "head-only")
_BUFFERS = ("running_mean", "running_var", "num_batches_tracked")


def _why_some_stayed(stayed: Sequence[str], reached: Sequence[str], read: str) -> tuple[str, str, str]:
    """Cause, where to read and diagnosis for parameters that never moved, by whether gradients reach them."""
    names = ", ".join(stayed)
    if any(name in reached for name in stayed):
        cause = f"{names} did not move, though gradients reach them: were they given to the optimiser?"
        return cause, read, "optimiser-misses-a-layer"
    return (
        f"{names} did not move and get no gradient: does a `detach()` or `no_grad` cut them off?",
        read,
        "head-only",
    )


_DETACHED = (
    "`backward()` ran, but not through the model: something cut the loss off it, such as `.detach()`, `.item()`, "
    "`.data`, numpy, `torch.tensor(loss)` or `torch.no_grad()`."
)


@contextlib.contextmanager
def _named_order(read: str) -> Iterator[None]:
    """Say what two complaints of torch mean in a training step: the order is wrong, or the loss is cut off."""
    try:
        yield
    except CheckFailed as error:
        if error.diagnosis == "raised-RuntimeError" and "does not require grad" in str(error):
            fail("When we ran your training step", "a loss that hangs on the model", "one without gradient",
                 _DETACHED, read, "detached-loss")  # fmt: skip
        if error.diagnosis != "raised-RuntimeError" or "inplace operation" not in str(error):
            raise
        fail("When we ran your training step", "`backward()` before `step()`",
             "weights that changed between the forward and the backward pass",
             "`step()` changes the weights that `backward()` still needs.", read, "step-before-backward")  # fmt: skip


@key
def _right_states(
    loss: Loss, reference: Loop | None, *start: Any
) -> tuple[list[dict[str, torch.Tensor]], list[float]]:
    """What counts of the state after each step of the right loop, and the losses before them."""
    steps = list(_steps(Step(loss, mode="train") if reference is None else reference, *start))
    return [state for state, _ in steps], [value for _, value in steps]


@key
def _wrong_states(
    loss: Loss, reference: Loop | None, wrong: WrongTable, by_class: bool, last: str, pairs: bool, *start: Any
) -> dict[str, tuple[str, list[Sketch] | None]]:
    """Sketches of the same of each known wrong loop, or of each two, with the cause; None where it raises."""
    known = {} if pairs else dict(wrong)
    if reference is None:
        right = Step(loss, mode="train")
        known |= {k: v for k, v in wrong_steps(right, by_class, last, pairs).items() if k not in known}
    found: dict[str, tuple[str, list[Sketch] | None]] = {}
    for code, mistake in known.items():
        try:
            found[code] = mistake.cause, [_sketch(state) for state, _ in _steps(mistake.function, *start)]
        except Exception:
            found[code] = mistake.cause, None
    return found


@key
def _steps(
    loop: Loop, layers: NetworkSpec, weights: dict[str, torch.Tensor], optimizer: OptimizerSpec,
    batches: Sequence[Batch], start_in_eval: bool, buffers: bool, gradients: dict[str, torch.Tensor] | None,
) -> Iterator[tuple[dict[str, torch.Tensor], float]]:  # fmt: skip
    """What counts of the state after each step, and the loss that it returned; a batch is what the loop takes."""
    model = networks.network(layers, weights)
    optim = networks.optimizer(optimizer, model.parameters())
    _put_gradients(model, gradients)
    for batch in batches:
        model.train(not start_in_eval)
        value = loop(model, optim, *batch.values())
        state = _counted({k: v.detach().clone() for k, v in model.state_dict().items()}, buffers)
        yield state, float(value) if value is not None else math.nan


def _counted(state: dict[str, torch.Tensor], buffers: bool) -> dict[str, torch.Tensor]:
    """The part of a state that counts."""
    return {name: value for name, value in state.items() if buffers or not name.endswith(_BUFFERS)}


@dataclass(frozen=True)
class _Run:
    """The judge's side of a trajectory: the same start, batches and optimiser under any loop."""

    layers: NetworkSpec
    weights: dict[str, torch.Tensor]
    optimizer: OptimizerSpec
    batches: Sequence[Batch]
    keys: Sequence[str]
    start_in_eval: bool
    buffers: bool
    tolerance: float
    gradients: dict[str, torch.Tensor] | None = None

    @property
    def start(self) -> tuple[Any, ...]:
        """What a loop starts from, see `_steps`."""
        taken = [{name: batch[name] for name in self.keys} for batch in self.batches]
        return (
            self.layers, self.weights, self.optimizer, taken, self.start_in_eval, self.buffers, self.gradients,
        )  # fmt: skip

    def counted(self, state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        """The part of a state that counts."""
        return _counted(state, self.buffers)

    def difference(self, expected: Any, got: Any) -> Difference | None:
        return compare(expected, got, self.tolerance, self.tolerance, root="weights")

    def stayed(self, expected: Any, got: Any) -> list[str]:
        """Parameters that never moved and should have, where others did."""
        start = self.counted(self.weights)
        names = [
            name
            for name, value in start.items()
            if all(name in state and torch.equal(value, state[name]) for state in got)
            and not torch.equal(value, expected[0][name])
        ]
        return names if len(names) < len(start) else []

    def evidence(self, expected: Any, got: Any, last: str, rows: int) -> tuple[str | None, str]:
        """What the weights themselves say where no known loop fits; the first step says most.

        Args:
            last: prefix of a last layer over classes, or "".
            rows: items in a batch.
        """
        start = self.counted(self.weights)
        factor = self._step_length(start, expected[0], got[0])
        if factor is not None:
            told = f"Your first step has the right direction and {number(round(factor, 6))} times the right length"
            if abs(factor - rows) < 1e-6:
                return "summed-loss", f"{told}, the number of items: is the loss a sum, not a mean?"
            code = "learning-rate-x1000" if abs(factor - 1000) < 1e-3 else "wrong-step-length"
            return code, f"{told}: check the learning rate, and what the loss is divided by."
        bias, weight = f"{last}bias", f"{last}weight"
        if (
            last and bias in start and self.difference(expected[0][bias], got[0][bias]) is None
            and self.difference(expected[0][weight], got[0][weight])
        ):  # fmt: skip
            return "labels-shuffled", (
                "The bias of the last layer moved as it should, its weights did not: the labels are all there, but with "
                "other items. Were inputs and labels shuffled apart?"
            )
        return None, ""

    @staticmethod
    def _step_length(start: Any, expected: Any, got: Any) -> float | None:
        """How many times the right first step was made, where it was made in the right direction."""
        right, made = (
            torch.cat([(state[name] - start[name]).flatten() for name in start]) for state in (expected, got)
        )
        if not torch.isfinite(made).all() or not float(right.norm()):
            return None
        factor = float(made @ right / (right @ right))
        along = float((made - factor * right).norm()) < 1e-7 * float(made.norm())
        return factor if along and factor > 0 and abs(factor - 1) > 1e-6 else None


def _batches(batches: Any, steps: int) -> list[Batch]:
    if batches is None:
        return [_class_batch(randomness.generator("trajectory", "batch", step)) for step in range(steps)]
    if callable(batches):
        return [batches(randomness.generator("trajectory", "batch", step), step) for step in range(steps)]
    return list(batches)


def _class_batch(generator: torch.Generator, rows: int = 6) -> Batch:
    return {
        "x": torch.randn(rows, 5, generator=generator, dtype=torch.float64),
        "y": torch.randint(4, (rows,), generator=generator),
    }


def _last_layer(layers: NetworkSpec) -> str:
    """Prefix of the last layer with parameters, "" if it is the only one."""
    names = [name for name, _ in networks.network(layers).named_parameters()]
    prefixes = list(dict.fromkeys(name.split(".")[0] for name in names))
    return f"{prefixes[-1]}." if len(prefixes) > 1 else ""


# ------------------------------------------------------------------------------------- the other checks


@check
def initial_loss(
    factory: Any,
    inputs: Callable[[torch.Generator], Sequence[Any]],
    classes: int,
    loss: float | None = None,
    within: float = 0.35,
    build: bool = True,
    arguments: dict[str, Any] | None = None,
    repeats: int = 3,
    read: str = "",
) -> None:
    """Before training the loss is about log C: the network outputs logits and knows nothing yet.

    *Verified*: inputs and labels are ours, and the loss is computed on our side.

    Args:
        factory: builds the network, see `shape`; its output is (batch, classes).
        inputs: draws the positional arguments of one call.
        classes: C.
        loss: expected mean loss; log C by default.
        within: accepted distance, in nats.
        repeats: networks built; the mean over them counts.

    Raises:
        CheckFailed: ``probabilities-not-logits``, ``log-probabilities-not-logits``, ``wrong-shape``,
            ``not-finite``, ``initial-loss``.
    """
    values = []
    for repeat in range(repeats if build else 1):
        generator = randomness.generator("initial-loss", repeat)
        args = tuple(inputs(generator))
        logits = objects.forward(factory, [args], build, arguments)["outputs"][0]
        did = "For the output of your network before training"
        if not isinstance(logits, torch.Tensor) or logits.dim() != 2 or logits.shape[1] != classes:
            fail(did, f"logits of shape (batch, {classes})", describe(logits), "", read, "wrong-shape")
        logits = logits.double()
        if not torch.isfinite(logits).all():
            fail(did, "finite logits", "NaN or infinity", "", read, "not-finite")
        _reject_probabilities(logits, did, read)
        target = torch.randint(classes, (len(logits),), generator=generator)
        values.append(float(nn.functional.cross_entropy(logits, target)))
    mean, wanted = sum(values) / len(values), math.log(classes) if loss is None else loss
    if abs(mean - wanted) > within:
        fail(
            "For the cross-entropy on random labels before training", f"about log {classes} = {wanted:.3f}", f"{mean:.3f}",
            "Large logits at the start mean that the network is confident before it has seen anything: check the "
            "scale of the initial weights and of the inputs.", read, "initial-loss",
        )  # fmt: skip


def _reject_probabilities(logits: torch.Tensor, did: str, read: str) -> None:
    if bool((logits >= 0).all()) and torch.allclose(
        logits.sum(1), torch.ones(len(logits)).double(), atol=1e-4
    ):
        fail(did, "logits", "probabilities: every row sums to 1",
             "Leave the softmax out: cross-entropy applies it itself.", read, "probabilities-not-logits")  # fmt: skip
    if torch.allclose(logits.exp().sum(1), torch.ones(len(logits)).double(), atol=1e-4):
        fail(did, "logits", "log-probabilities: every row of exponentials sums to 1",
             "Leave the log-softmax out: cross-entropy applies it itself.", read, "log-probabilities-not-logits")  # fmt: skip


@check
def gradients_flow(
    factory: Any,
    batches: Callable[[torch.Generator], tuple[Sequence[Any], Any]],
    loss: str = "cross_entropy",
    frozen: Sequence[str] = (),
    count: int = 3,
    build: bool = True,
    arguments: dict[str, Any] | None = None,
    dtype: str | None = None,
    reference: Callable[[], nn.Module] | None = None,
    read: str = "",
) -> None:
    """Every trainable parameter gets a finite, non-zero gradient on one of several batches; frozen ones none.

    *Believed*: the gradients are computed beside the student's network. *Verified* with a reference: weights
    from our seed are put into both, and the gradients must be those that we compute.

    Args:
        factory: builds the network, see `shape`.
        batches: draws (positional arguments, target).
        loss: "cross_entropy", "bce_with_logits" or "mse", of (output, target).
        frozen: prefixes of names that must have no gradient.
        count: batches; several, because a ReLU can be silent on one of them.
        dtype: e.g. "float64", where the batches are.
        reference: builds a right network with the same names of parameters, on our side. With randomness in
            it (dropout) there is nothing to compare.

    Raises:
        CheckFailed: ``no-gradient``, ``not-finite``, ``not-frozen``, ``not-a-module``, ``wrong-gradient``.
    """
    drawn = []
    for k in range(count):
        args, target = batches(randomness.generator("gradients-flow", k))
        drawn.append((tuple(args), target))
    state, expected = (None, None) if reference is None else _right_gradients(reference, drawn, loss, dtype)
    found = probes.loss_gradients(factory, drawn, loss, build, arguments, dtype, state)
    if not found["is_module"]:
        reject_non_module(found["kind"], read)
    if not found["parameters"]:
        fail("For your network", "parameters to train", "none", "", read, "no-gradient")
    for name, trainable, largest in found["parameters"]:
        did = f"For the gradient of the parameter {name!r} on {count} batches"
        known = [g for g in largest if g is not None]
        if any(name.startswith(prefix) for prefix in frozen):
            if trainable or any(known):
                fail(
                    did,
                    "none, because it is frozen",
                    "a gradient",
                    "Set `requires_grad_(False)` on it.",
                    read,
                    "not-frozen",
                )
            continue
        if not all(map(math.isfinite, known)):
            fail(did, "finite numbers", "NaN or infinity", "", read, "not-finite")
        if not any(known):
            cause = (
                "Is the layer used in `forward`, and does no `detach()`, `no_grad()` or `argmax` cut it off?"
            )
            fail(did, "a gradient that is not zero", "zero" if known else "none", cause, read, "no-gradient")
    if expected is not None:
        _same_gradients(expected, found["parameters"], count, read)


@key
def _with_our_weights(module: nn.Module, dtype: str | None) -> nn.Module:
    """A module in training mode with weights from our seed: normal with variance 1 / fan-in, see `random_state`."""
    if dtype is not None:
        module.to(getattr(torch, dtype))
    drawn = random_state(module.state_dict(), randomness.generator("our-weights"))
    module.load_state_dict(drawn)
    return module.train()


@key
def _right_gradients(
    reference: Callable[[], nn.Module], batches: Sequence[tuple[Any, Any]], loss: str, dtype: str | None
) -> tuple[dict[str, torch.Tensor], dict[str, list[float]]]:
    """Weights of ours, and the largest gradients of every parameter, batch by batch."""
    right = _with_our_weights(reference(), dtype)
    state = {name: v.detach().clone() for name, v in right.state_dict().items()}
    expected: dict[str, list[float]] = {name: [] for name, _ in right.named_parameters()}
    for args, target in batches:
        right.zero_grad()
        probes.loss_named(loss, right(*args), target).backward()  # type: ignore[no-untyped-call]
        for name, p in right.named_parameters():
            expected[name].append(0.0 if p.grad is None else float(p.grad.abs().max()))
    return state, expected


def _same_gradients(expected: dict[str, list[float]], found: Sequence[Any], count: int, read: str) -> None:
    """The largest gradients of every parameter, batch by batch, are those of the right network."""
    got = {name: [largest or 0.0 for largest in several] for name, _, several in found}
    difference = compare(expected, got, 1e-4, 1e-7, root="largest gradients")
    if difference:
        did = f"For the gradients with weights of ours on {count} batches"
        fail_with(
            difference,
            did,
            "Part of the gradient is lost or another function is computed.",
            read,
            "wrong-gradient",
        )


@check
def parameters_move(
    train_step: Any,
    factory: Any,
    batches: Callable[[torch.Generator, int], Batch],
    optimizer: OptimizerSpec | None = SGD,
    call: Sequence[str] = ("model", "optimizer", "x", "y"),
    steps: int = 3,
    frozen: Sequence[str] = (),
    build: bool = True,
    arguments: dict[str, Any] | None = None,
    reference: tuple[Callable[[], nn.Module], Loop] | None = None,
    read: str = "",
) -> None:
    """After some steps each trainable parameter has changed and each frozen one is bitwise the same.

    *Believed*: the weights come from the worker. *Verified* with a reference: the steps start from weights of
    our seed, and must end at the weights that we compute.

    Args:
        train_step: the student's step, or one of ours that the student's network goes through.
        factory: builds the student's network, see `shape`.
        batches: ``(generator, step) -> batch``, a dict by the names in ``call``.
        call: parameters of ``train_step`` in order, see `trajectory`.
        frozen: prefixes of names that must stay.
        reference: builds a right network with the same names, frozen where it should be, and a right step for
            it, called with the same arguments as the student's. Without randomness; float64.

    Raises:
        CheckFailed: ``parameter-does-not-move``, ``frozen-parameter-moved``, ``not-a-module``, ``wrong-weights``.
    """
    drawn = [batches(randomness.generator("parameters-move", k), k) for k in range(steps)]
    state, expected = (None, None) if reference is None else _moved(*reference, optimizer, drawn, list(call))
    found = probes.moved_weights(train_step, factory, optimizer, drawn, list(call), build, arguments, state)
    if not found["is_module"]:
        reject_non_module(found["kind"], read)
    if not found["before"]:
        fail("For your network", "parameters to train", "none", "", read, "parameter-does-not-move")
    for name, before in found["before"].items():
        after = found["after"].get(name)
        moved = after is None or compare(before, after, 0.0, 0.0) is not None
        did = f"For the parameter {name!r} after {steps} training steps"
        if any(name.startswith(prefix) for prefix in frozen):
            if moved:
                fail(
                    did,
                    "the same values as before, because it is frozen",
                    "others",
                    "",
                    read,
                    "frozen-parameter-moved",
                )
        elif not moved:
            cause = "Was it given to the optimiser, and is it used in `forward`?"
            fail(did, "other values than before", "the same", cause, read, "parameter-does-not-move")
    if expected is not None:
        difference = compare(expected, found["after"], 1e-7, 1e-9, root="weights")
        if difference:
            did = f"For the weights after {steps} training steps from weights of ours"
            fail_with(
                replace(difference, picture=None),
                did,
                "All that should move did, but not to where it should.",
                read,
                "wrong-weights",
            )


@key
def _moved(
    build: Callable[[], nn.Module],
    step: Loop,
    optimizer: OptimizerSpec | None,
    batches: Sequence[Batch],
    call: list[str],
) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    """Weights of ours, and where right steps lead from them."""
    right = _with_our_weights(build(), "float64")
    state = {name: v.detach().clone() for name, v in right.state_dict().items()}
    live = [p for p in right.parameters() if p.requires_grad]
    optim = networks.optimizer(optimizer, live) if optimizer is not None else None
    for batch in batches:
        step(*probes.materials(batch, call, right, optim, None))
    return state, {name: p.detach() for name, p in right.named_parameters()}


@check
def protocol(
    function: Any,
    network: NetworkSpec | None = None,
    batches: Sequence[Batch] | Callable[[torch.Generator, int], Batch] | None = None,
    optimizer: OptimizerSpec = SGD,
    arguments: Sequence[str] = ("model", "optimizer", "x", "y"),
    kind: str = "train",
    steps: int = 3,
    start_in_eval: bool = True,
    sets_mode: bool = True,
    restores_mode: bool = False,
    loader: tuple[Sequence[torch.Tensor], int] | None = None,
    items: int | None = None,
    reference: Callable[..., Any] | None = None,
    read: str = "",
) -> None:
    """Order and number of forward, backward, step, and the mode in which they happen.

    *Believed*: the diary of events is written in the worker. *Verified* with a reference, for what shows in
    values: the network then has batch norm, whose running statistics are ours and tell the mode, and weights,
    buffers and returned values must be those that the reference leads to.

    Training: one backward and one step for each forward pass in training mode, backward before step, and
    gradients empty before each backward (`zero_grad` at either end is fine). Evaluation (``kind="eval"``):
    evaluation mode and no gradient during every forward pass, no step, weights unchanged, every item seen,
    the last partial batch too.

    Args:
        function: the student's ``train_step``, ``train_epoch`` or ``evaluate``.
        network, batches, optimizer, arguments: as in `trajectory`.
        kind: "train" or "eval".
        steps: number of calls.
        start_in_eval: mode of the network before each call (for "eval" it starts in training mode if False).
        sets_mode: the function itself must call ``model.train()`` or ``model.eval()``.
        restores_mode: the mode after the call is the one before.
        loader: tensors and batch size of a DataLoader for the parameter "loader".
        items: how many items the forward passes must see in all, in each call.
        reference: a right version of the function, called with the same arguments on our side. It may set no
            seeds; the default network's dropout needs none.

    Raises:
        CheckFailed: ``forgot-train-mode``, ``forgot-eval-mode``, ``forgot-no-grad``, ``forgot-zero-grad``,
            ``no-step``, ``step-before-backward``, ``too-many-steps``, ``no-backward``, ``trains-in-evaluation``,
            ``mode-not-restored``, ``items-missing``, ``no-forward``, ``wrong-trajectory``, ``wrong-value``.
    """
    layers = _protocol_network(reference is not None) if network is None else network
    drawn = [{} for _ in range(steps)] if batches is None and loader is not None else _batches(batches, steps)
    weights = networks.secret_statistics(
        networks.initial_weights(layers, randomness.generator("protocol", "weights")),
        randomness.generator("protocol", "statistics"),
    )
    made = None if loader is None else {"tensors": list(loader[0]), "batch_size": loader[1]}
    with _named_order(read):
        found = probes.record(
            function, layers, weights, optimizer, drawn, list(arguments), start_in_eval, made
        )
    for number_of_call, events in enumerate(_calls(found["events"])):
        _check_events(events, kind, sets_mode, items, f"In call {number_of_call + 1} of your function", read)
    if kind == "eval" and compare(weights, found["weights"], 0.0, 0.0):
        fail("After your evaluation", "the weights and running statistics to be as before", "changed ones",
             "Evaluation must not train: no `step()`, and `model.eval()` so that batch norm keeps its statistics.",
             read, "trains-in-evaluation")  # fmt: skip
    if restores_mode:
        wanted = [not start_in_eval]
        if any(mode != wanted for mode in found["training"]):
            fail("After your function", f"the network in {'evaluation' if start_in_eval else 'training'} mode, as before",
                 "the other mode", "Keep `model.training` at the start and put it back with `model.train(was_training)`.",
                 read, "mode-not-restored")  # fmt: skip
    if reference is not None:
        _as_the_reference(
            reference,
            (layers, weights, optimizer),
            drawn,
            (arguments, start_in_eval, made),
            found,
            kind,
            read,
        )


def _protocol_network(with_statistics: bool) -> NetworkSpec:
    if not with_statistics:
        return networks.mlp(5, 8, 4, dropout=0.5)
    return [("Linear", 5, 8), ("BatchNorm1d", 8), ("ReLU",), ("Dropout", 0.5), ("Linear", 8, 4)]


@key
def _of_reference(
    reference: Callable[..., Any], layers: NetworkSpec, weights: dict[str, torch.Tensor], optimizer: OptimizerSpec,
    batches: Sequence[Batch], names: list[str], start_in_eval: bool, loader: dict[str, Any] | None,
) -> tuple[dict[str, torch.Tensor], list[Any]]:  # fmt: skip
    """Weights and buffers after all calls of the right function, and what they returned."""
    model = networks.network(layers, weights)
    optim = networks.optimizer(optimizer, model.parameters())
    returned = []
    for batch in batches:
        model.train(not start_in_eval)
        returned.append(plain(reference(*probes.materials(batch, names, model, optim, loader))))
    return {name: value.detach() for name, value in model.state_dict().items()}, returned


def _as_the_reference(
    reference: Callable[..., Any], start: tuple[NetworkSpec, dict[str, torch.Tensor], OptimizerSpec], batches: Sequence[Batch],
    how: tuple[Sequence[str], bool, dict[str, Any] | None], found: dict[str, Any], kind: str, read: str,
) -> None:  # fmt: skip
    """Weights and buffers after all calls, and what they returned, are the reference's."""
    names, start_in_eval, loader = how
    state, returned = _of_reference(reference, *start, batches, list(names), start_in_eval, loader)
    difference = compare(state, found["weights"], 1e-7, 1e-8, root="weights")
    if difference:
        only_buffers = ".running_" in difference.expected or "num_batches" in difference.expected
        cause = "The running statistics of batch norm tell: some forward passes were in the wrong mode, missing or too many." if only_buffers else ""  # fmt: skip
        did = f"After {len(batches)} call{'s' if len(batches) > 1 else ''} of your function"
        fail_with(
            replace(difference, picture=None),
            did,
            cause,
            read,
            "trains-in-evaluation" if kind == "eval" else "wrong-trajectory",
        )
    difference = compare(returned, found["returned"], 1e-6, 1e-8)
    if difference:
        fail_with(difference, "For what your function returned", "", read, "wrong-value")


def _calls(events: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    calls: list[list[dict[str, Any]]] = []
    for event in events:
        if event["event"] == "call":
            calls.append([])
        else:
            calls[-1].append(event)
    return calls


def _check_events(
    events: list[dict[str, Any]], kind: str, sets_mode: bool, items: int | None, did: str, read: str
) -> None:
    forwards = [e for e in events if e["event"] == "forward"]
    names = [e["event"] for e in events]
    if not forwards:
        fail(did, "a forward pass `model(x)`", "none", "", read, "no-forward")
    if items is not None and sum(e["items"] or 0 for e in forwards) != items:
        seen = sum(e["items"] or 0 for e in forwards)
        cause = (
            "Was the last, smaller batch left out, or only the first one used?"
            if seen < items
            else "Are batches used twice?"
        )
        fail(did, f"the network to see {items} items", f"{seen}", cause, read, "items-missing")
    if kind == "eval":
        if sets_mode and any(True in e["parts"] for e in forwards):
            fail(did, "evaluation mode during every forward pass", "training mode",
                 "Call `model.eval()` first: dropout and batch norm behave differently.", read, "forgot-eval-mode")  # fmt: skip
        if any(e["grad"] for e in forwards):
            fail(did, "no gradients to be recorded", "a forward pass with gradients",
                 "Put it under `torch.no_grad()`; the graph costs time and memory.", read, "forgot-no-grad")  # fmt: skip
        if "step" in names or "backward" in names:
            fail(did, "no training", "a backward pass or a step", "", read, "trains-in-evaluation")
        return
    trained = [e for e in forwards if e["grad"]]
    if sets_mode and any(False in e["parts"] for e in trained):
        fail(did, "training mode during every forward pass", "evaluation mode",
             "Call `model.train()` first: an evaluation may have left the network in the other mode.", read, "forgot-train-mode")  # fmt: skip
    backwards = [e for e in events if e["event"] == "backward"]
    if not backwards:
        fail(did, "a backward pass", "none", "Is `loss.backward()` missing?", read, "no-backward")
    if "step" not in names:
        fail(did, "`optimizer.step()` once a batch", "never", "", read, "no-step")
    if names.index("step") < names.index("backward"):
        fail(did, "`backward()` before `step()`", "the other order", "", read, "step-before-backward")
    if any(not e["clean"] for e in backwards):
        fail(did, "gradients to be empty before each backward pass", "those of the step before",
             "Is `optimizer.zero_grad()` missing? Gradients add up.", read, "forgot-zero-grad")  # fmt: skip
    steps = names.count("step")
    if steps != len(backwards):
        code = "too-many-steps" if steps > len(backwards) else "no-step"
        fail(did, f"one step for each of {len(backwards)} backward passes", str(steps), "", read, code)


@check
def overfits_one_batch(
    train_step: Any,
    network: NetworkSpec | None = None,
    batch: Callable[[torch.Generator], Batch] | None = None,
    optimizer: OptimizerSpec = ("Adam", {"lr": 0.01}),
    arguments: Sequence[str] = ("model", "optimizer", "x", "y"),
    steps: int = 300,
    at_least: float = 1.0,
    repeat_calls: bool = True,
    inputs: Sequence[str] = ("x",),
    target: str = "y",
    read: str = "",
) -> None:
    """Sixteen random samples are learned by heart. Supporting evidence only: wrong loops pass it too.

    *Verified*: the accuracy is computed on our side from the weights that came back.

    Args:
        train_step: the student's step, called ``steps`` times on the same batch; or a whole loop that is
            called once (``repeat_calls=False``).
        network, optimizer, arguments: as in `trajectory`; by default an MLP 5–64–4.
        batch: draws the batch; by default 16 samples, 5 features, 4 classes with random labels.
        inputs, target: keys of the batch for our own evaluation.

    Raises:
        CheckFailed: ``does-not-overfit``.
    """
    layers = networks.mlp(5, 64, 4) if network is None else network
    generator = randomness.generator("overfit")
    drawn = batch(generator) if batch is not None else _class_batch(generator, 16)
    weights = networks.initial_weights(layers, generator)
    calls = [drawn] * (steps if repeat_calls else 1)
    with _named_order(read):
        found = probes.train_steps(
            train_step, layers, weights, optimizer, calls, list(arguments), False, False
        )
    trained = found["weights"][-1]
    if {name: value.shape for name, value in trained.items()} != {k: v.shape for k, v in weights.items()}:
        fail("After your training", "the parameters that the network had before", "others, or of other shapes", "", read,
             "wrong-parameters")  # fmt: skip
    model = networks.network(layers, trained).eval()
    with torch.no_grad():
        accuracy = float((model(*(drawn[key] for key in inputs)).argmax(1) == drawn[target]).double().mean())
    if not accuracy >= at_least:
        fail(
            f"After {steps} steps on the same {len(drawn[target])} samples", f"a training accuracy of {number(at_least)}",
            number(accuracy), "A loop that cannot learn one batch by heart has a bug: are gradients cleared, are "
            "labels and inputs still paired, does the optimiser hold all parameters?", read, "does-not-overfit",
            _curve(found["returned"]),
        )  # fmt: skip


def _curve(returned: Sequence[Any]) -> Picture | None:
    """The losses that the student's steps returned, where those are numbers."""
    got = array(list(returned))
    if got is None or got.dtype.kind not in "iuf" or got.size != len(returned) or len(returned) < 2:
        return None
    losses = got.reshape(-1).astype(float)
    return Picture("curves", (("yours", losses),), "Loss that your step returned", "step", "loss")

"""Training: trajectory, protocol and their smaller relatives."""

# Stand-ins for students' answers take the arguments they are given, used or not.
# ruff: noqa: ARG001, ARG005
from __future__ import annotations

from typing import Any

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.checks.training import Step
from tests.test_checks_session import READ, expect, sides, stub

# ------------------------------------------------------------------------------- right and wrong steps


def step(model: Any, optimizer: Any, x: Any, y: Any) -> Any:
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()  # type: ignore[no-untyped-call]
    optimizer.step()
    return loss.item()


def zero_last(model: Any, optimizer: Any, x: Any, y: Any) -> Any:
    loss = nn.CrossEntropyLoss()(model(x), y)
    loss.backward()
    optimizer.step()
    model.zero_grad()
    return loss


def by_hand(model: Any, optimizer: Any, x: Any, y: Any) -> Any:
    model.train()
    log_p = model(x).log_softmax(dim=1)
    loss = -log_p[torch.arange(len(y)), y].mean()
    for p in model.parameters():
        p.grad = None
    loss.backward()
    optimizer.step()
    return loss.detach().numpy()


def one_hot(model: Any, optimizer: Any, x: Any, y: Any) -> Any:
    optimizer.zero_grad(set_to_none=False)
    model(x)  # an extra forward pass disturbs nothing
    loss = F.cross_entropy(model(x), F.one_hot(y, 4).double())
    loss.backward()  # type: ignore[no-untyped-call]
    optimizer.step()
    return float(loss.detach())


def variant(
    loss: Any = F.cross_entropy, before: Any = None, order: str = "zbs", returned: Any = float
) -> Any:
    """A step put together from a loss, something done to the model first, and the order of zero, backward, step."""

    def run(model: Any, optimizer: Any, x: Any, y: Any) -> Any:
        if before:
            before(model)
        value = loss(model(x), y)
        for letter in order:
            {"z": optimizer.zero_grad, "b": value.backward, "s": optimizer.step}[letter]()
        return returned(value)

    return run


def long_rate(model: Any, optimizer: Any, x: Any, y: Any) -> Any:
    for group in optimizer.param_groups:
        group["lr"] = 100.0
    return step(model, optimizer, x, y)


def no_head(model: Any, optimizer: Any, x: Any, y: Any) -> Any:
    head = [p.detach().clone() for p in model[-1].parameters()]
    value = step(model, optimizer, x, y)
    for p, kept in zip(model[-1].parameters(), head, strict=True):
        p.data = kept
    return value


def only_head(model: Any, optimizer: Any, x: Any, y: Any) -> Any:
    optimizer.zero_grad()
    with torch.no_grad():
        hidden = model[:-1](x)
    loss = F.cross_entropy(model[-1](hidden), y)
    loss.backward()  # type: ignore[no-untyped-call]
    optimizer.step()
    return loss.item()


RIGHT = [step, zero_last, by_hand, one_hot]
WRONG = [
    (variant(order="bs"), "forgot-zero-grad"),
    (variant(order="zsb"), "step-before-backward"),
    (variant(order="szb"), "step-before-backward"),
    (variant(order="bzs"), "zero-grad-after-backward"),
    (variant(order="zb"), "no-step"),
    (variant(order="zs"), "no-backward"),
    (variant(order="zbss"), "two-steps"),
    (variant(lambda z, y: F.cross_entropy(z.softmax(1), y)), "softmax-before-cross-entropy"),
    (variant(lambda z, y: F.cross_entropy(z, y, reduction="sum")), "summed-loss"),
    (variant(lambda z, y: F.nll_loss(z.log_softmax(0), y)), "wrong-axis"),
    (variant(lambda z, y: F.cross_entropy(z, y, label_smoothing=0.1)), "label-smoothing"),
    (variant(lambda z, y: -F.cross_entropy(z, y)), "gradient-ascent"),
    (variant(lambda z, y: F.cross_entropy(z, y.roll(1))), "labels-shuffled"),
    (variant(lambda z, y: F.mse_loss(z, F.one_hot(y, 4).double())), "mse-instead-of-cross-entropy"),
    (variant(lambda z, y: F.cross_entropy(z, y) / 4), "mean-over-classes"),
    (variant(before=lambda model: model.eval()), "eval-mode-in-training"),
    (long_rate, "learning-rate-x1000"),
    (no_head, "optimiser-misses-a-layer"),
    (only_head, "head-only"),
    (variant(returned=lambda value: value * 6), "returned-loss"),
    (variant(returned=lambda value: None), "returned-loss"),
    (variant(lambda z, y: F.multi_margin_loss(z, y)), "wrong-trajectory"),
    (variant(lambda z, y: F.cross_entropy(z, y).detach().requires_grad_()), "detached-loss"),
    (lambda model, optimizer, x, y: 0.0, "no-forward"),
    (stub, "not attempted"),
]


@sides
@pytest.mark.parametrize("right", RIGHT, ids=lambda f: f.__name__)
def test_trajectory_accepts_right_steps(side: str, right: Any) -> None:
    expect(side, lambda f: checks.trajectory(f, read=READ), right, "passed")


@sides
@pytest.mark.parametrize(("wrong", "diagnosis"), WRONG, ids=[code for _, code in WRONG])
def test_trajectory_names_the_wrong_step(side: str, wrong: Any, diagnosis: str) -> None:
    expect(side, lambda f: checks.trajectory(f, read=READ), wrong, diagnosis)


def test_the_message_names_the_loop() -> None:
    message = expect(
        "local", lambda f: checks.trajectory(f, read=READ), variant(order="bs"), "forgot-zero-grad"
    )
    assert message.startswith(
        "After 2 calls of your training step on the same start weights and batches as ours we expected"
    )
    assert "exactly those of a loop without `zero_grad()`" in message


@sides
def test_trajectory_on_many_seeds(side: str) -> None:
    for seed in range(6):
        with randomness.case_seed(seed):
            for right in RIGHT:
                expect(side, lambda f: checks.trajectory(f, read=READ), right, "passed")
            for wrong, diagnosis in WRONG[:18:4]:
                expect(side, lambda f: checks.trajectory(f, read=READ), wrong, diagnosis)


def test_the_tolerance_lies_in_the_gap_between_right_and_wrong() -> None:
    """Largest deviation of right steps and smallest of wrong ones: a factor of 100 on either side of 1e-8."""
    layers = checks.mlp(5, 8, 4, dropout=0.5)
    right, wrong = 0.0, float("inf")
    for seed in range(10):
        generator = torch.Generator().manual_seed(seed)
        start = checks.initial_weights(layers, generator)
        batches = [
            (torch.randn(6, 5, generator=generator).double(), torch.randint(4, (6,), generator=generator))
            for _ in range(3)
        ]

        def final(run: Any, start: Any = start, batches: Any = batches) -> torch.Tensor:
            model = checks.network(layers, start)
            optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
            for x, y in batches:
                model.train()
                run(model, optimizer, x, y)
            return torch.cat([p.detach().flatten() for p in model.parameters()])

        base = final(Step(F.cross_entropy))
        right = max([right, *(float((final(f) - base).abs().max()) for f in RIGHT)])
        # all but those that raise, do nothing, or differ by what they return only
        wrong = min([wrong, *(float((final(f) - base).abs().max()) for f, _ in [WRONG[0], *WRONG[7:18]])])
    assert right < 1e-12 and wrong > 1e-4, (right, wrong)


@sides
def test_a_step_that_must_set_the_mode_itself(side: str) -> None:
    check = lambda f: checks.trajectory(f, start_in_eval=True, read=READ)  # noqa: E731
    expect(side, check, by_hand, "passed")
    expect(side, check, step, "eval-mode-in-training")


@sides
def test_binary_masks_and_another_loss(side: str) -> None:
    def draw(g: torch.Generator, _: int) -> dict[str, torch.Tensor]:
        return {
            "images": torch.randn(2, 1, 6, 6, generator=g).double(),
            "masks": (torch.rand(2, 1, 6, 6, generator=g) > 0.6).double(),
        }

    def run(loss: Any) -> Any:
        return lambda optimizer, images, masks, model: variant(loss)(model, optimizer, images, masks)

    def check(f: Any) -> None:
        net = [("Conv2d", 1, 3, 3, {"padding": 1}), ("BatchNorm2d", 3), ("ReLU",), ("Conv2d", 3, 1, 1)]
        names = ("optimizer", "images", "masks", "model")
        checks.trajectory(
            f,
            net,
            draw,
            ("Adam", {"lr": 0.01}),
            names,
            F.binary_cross_entropy_with_logits,
            read=READ,
            classes=False,
        )

    expect(side, check, run(F.binary_cross_entropy_with_logits), "passed")
    expect(side, check, run(lambda z, y: F.binary_cross_entropy(z.sigmoid(), y)), "passed")
    expect(
        side,
        check,
        run(lambda z, y: F.binary_cross_entropy_with_logits(z.sigmoid(), y)),
        "sigmoid-before-bce",
    )


@sides
def test_a_graph_network_trained_on_some_nodes(side: str) -> None:
    def draw(g: torch.Generator, _: int) -> dict[str, Any]:
        a = torch.rand(7, 7, generator=g).double()
        mask = torch.tensor([True, False, True, True, False, True, False])
        return {
            "x": torch.randn(7, 5, generator=g).double(),
            "a": a + a.T,
            "y": torch.randint(3, (7,), generator=g),
            "mask": mask,
        }

    def graph_step(everywhere: bool) -> Any:
        def run(model: Any, optimizer: Any, x: Any, a: Any, y: Any, mask: Any) -> Any:
            rows = torch.ones_like(mask) if everywhere else mask
            optimizer.zero_grad()
            loss = F.cross_entropy(model(x, a)[rows], y[rows])
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            return loss

        return run

    def check(f: Any) -> None:
        net = [("GraphConvolution", 5, 6), ("ReLU",), ("GraphConvolution", 6, 3)]
        wrong = {"loss-on-all-nodes": Wrong(graph_step(True), "The loss runs over all nodes.")}
        names = ("model", "optimizer", "x", "a", "y", "mask")
        checks.trajectory(f, net, draw, arguments=names, reference=graph_step(False), wrong=wrong, read=READ)

    expect(side, check, graph_step(False), "passed")
    expect(side, check, graph_step(True), "loss-on-all-nodes")


@sides
def test_a_loss_object_can_be_an_argument(side: str) -> None:
    def draw(g: torch.Generator, _: int) -> dict[str, Any]:
        return {
            "x": torch.randn(6, 5, generator=g).double(),
            "y": torch.randint(4, (6,), generator=g),
            "loss_fn": "CrossEntropyLoss",
        }

    def run(model: Any, loss_fn: Any, optimizer: Any, x: Any, y: Any) -> Any:
        return variant(loss_fn)(model, optimizer, x, y)

    expect(
        side,
        lambda f: checks.trajectory(
            f, batches=draw, arguments=("model", "loss_fn", "optimizer", "x", "y"), read=READ
        ),
        run,
        "passed",
    )


# ---------------------------------------------------------------------------------------------- protocol


@sides
@pytest.mark.parametrize(
    "right", [by_hand, variant(before=lambda m: m.train(), order="bsz"), variant(before=lambda m: m.train())]
)
def test_protocol_accepts_right_steps(side: str, right: Any) -> None:
    expect(side, lambda f: checks.protocol(f, read=READ), right, "passed")


@sides
@pytest.mark.parametrize(
    ("wrong", "diagnosis"),
    [
        (step, "forgot-train-mode"),
        (variant(before=lambda m: m.train(), order="bs"), "forgot-zero-grad"),
        (variant(before=lambda m: m.train(), order="zb"), "no-step"),
        (variant(before=lambda m: m.train(), order="zs"), "no-backward"),
        (variant(before=lambda m: m.train(), order="zbss"), "too-many-steps"),
        (variant(before=lambda m: m.train(), order="zsb"), "step-before-backward"),
        (lambda *_: 0.0, "no-forward"),
    ],
)  # fmt: skip
def test_protocol_names_what_is_wrong(side: str, wrong: Any, diagnosis: str) -> None:
    expect(side, lambda f: checks.protocol(f, read=READ), wrong, diagnosis)


def evaluation(fault: str = "") -> Any:
    def evaluate(model: Any, loader: Any) -> float:
        was = model.training
        if fault != "mode":
            model.eval()
        right = count = 0
        with torch.set_grad_enabled(fault == "grad"):
            for x, y in loader:
                if fault == "partial" and len(x) < 4:
                    continue
                right += int((model(x).argmax(1) == y).sum())
                count += len(y)
                if fault == "first":
                    break
        if fault != "restore":
            model.train(was)
        return right / count

    return evaluate


@sides
@pytest.mark.parametrize(
    ("fault", "diagnosis"),
    [("", "passed"), ("mode", "forgot-eval-mode"), ("grad", "forgot-no-grad"), ("partial", "items-missing"),
     ("first", "items-missing"), ("restore", "mode-not-restored")],
)  # fmt: skip
def test_protocol_of_an_evaluation(side: str, fault: str, diagnosis: str) -> None:
    data = torch.randn(10, 5).double(), torch.randint(4, (10,))

    def check(f: Any) -> None:
        checks.protocol(f, arguments=("model", "loader"), kind="eval", steps=1, start_in_eval=False, restores_mode=True,
                        loader=(data, 4), items=10, read=READ)  # fmt: skip

    expect(side, check, evaluation(fault), diagnosis)


@sides
def test_an_evaluation_that_trains(side: str) -> None:
    def check(f: Any) -> None:
        checks.protocol(f, kind="eval", sets_mode=False, read=READ)

    def sneaky(model: Any, optimizer: Any, x: Any, y: Any) -> None:
        model.eval()
        with torch.no_grad():
            model(x)
            for p in model.parameters():
                p.mul_(1.01)

    expect(side, check, sneaky, "trains-in-evaluation")


# ------------------------------------------------------------------------------------ the smaller checks


@sides
def test_overfits_one_batch(side: str) -> None:
    check = lambda f: checks.overfits_one_batch(f, steps=150, read=READ)  # noqa: E731
    expect(side, check, step, "passed")
    expect(side, check, variant(order="zb"), "does-not-overfit")

    def loop(model: Any, x: Any, y: Any) -> None:
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(150):
            step(model, optimizer, x, y)

    names = ("model", "x", "y")
    expect(
        side,
        lambda f: checks.overfits_one_batch(f, arguments=names, repeat_calls=False, read=READ),
        loop,
        "passed",
    )


def draw(g: torch.Generator) -> tuple[torch.Tensor]:
    return (torch.randn(200, 5, generator=g),)


@sides
def test_initial_loss(side: str) -> None:
    check = lambda f: checks.initial_loss(f, draw, 4, read=READ)  # noqa: E731
    scaled = lambda: nn.Sequential(nn.Linear(5, 4), nn.BatchNorm1d(4), nn.Linear(4, 4))  # noqa: E731

    def loud() -> nn.Module:
        net = nn.Linear(5, 4)
        net.weight.data *= 30
        return net

    expect(side, check, scaled, "passed")
    expect(side, check, loud, "initial-loss")
    expect(side, check, lambda: nn.Sequential(nn.Linear(5, 4), nn.Softmax(1)), "probabilities-not-logits")
    expect(
        side, check, lambda: nn.Sequential(nn.Linear(5, 4), nn.LogSoftmax(1)), "log-probabilities-not-logits"
    )
    expect(side, check, lambda: nn.Linear(5, 3), "wrong-shape")


class Branches(nn.Module):
    def __init__(self, cut: str = "") -> None:
        super().__init__()
        self.left, self.right, self.cut = nn.Linear(5, 4), nn.Linear(5, 4), cut

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        right = self.right(x)
        if self.cut == "unused":
            return self.left(x)  # type: ignore[no-any-return]
        left = self.left(x)
        if self.cut == "nan":
            return (left * 0).sqrt() / 0 + right  # type: ignore[no-any-return]
        return left + (right.detach() if self.cut == "detach" else right)  # type: ignore[no-any-return]


@sides
@pytest.mark.parametrize(
    ("cut", "diagnosis"),
    [("", "passed"), ("unused", "no-gradient"), ("detach", "no-gradient"), ("nan", "not-finite")],
)
def test_gradients_flow(side: str, cut: str, diagnosis: str) -> None:
    def batch(g: torch.Generator) -> tuple[Any, Any]:
        return draw(g), torch.randint(4, (200,), generator=g)

    expect(
        side,
        lambda f: checks.gradients_flow(f, batch, arguments={"cut": cut}, read=READ),
        Branches,
        diagnosis,
    )


@sides
def test_parameters_move_and_frozen_ones_stay(side: str) -> None:
    def make(frozen: bool) -> nn.Module:
        net = Branches()
        net.left.requires_grad_(not frozen)
        return net

    def batch(g: torch.Generator, _: int) -> dict[str, Any]:
        return {"x": draw(g)[0], "y": torch.randint(4, (200,), generator=g)}

    frozen = lambda f: checks.parameters_move(step, f, batch, frozen=["left"], read=READ)  # noqa: E731
    moving = lambda f: checks.parameters_move(step, f, batch, read=READ)  # noqa: E731
    if side == "local":
        expect(side, frozen, lambda: make(True), "passed")
        expect(side, frozen, lambda: make(False), "frozen-parameter-moved")
        expect(side, moving, lambda: make(False), "passed")
        expect(side, moving, lambda: make(True), "parameter-does-not-move")

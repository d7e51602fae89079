"""The training-loop question of 1b-mlp, as students meet it: each classic bug is called by its name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
import torch.nn.functional as F

from autograder.checks.contract import Outcome
from autograder.notebook import Checked

QUESTION = Path(__file__).parent.parent / "source" / "1b-mlp" / "tests" / "q4.py"
Step = Callable[[Any, Any, torch.Tensor, torch.Tensor], Any]


def written(
    loss: Callable[[Any, torch.Tensor], Any] = F.cross_entropy,
    order: str = "zero backward step",
    train: bool = True,
    rate: float = 1.0,
    optimizer: Callable[[Any, Any], Any] = lambda _, given: given,
    labels: Callable[[torch.Tensor], torch.Tensor] = lambda y: y,
) -> Step:
    """A training step with one thing written in a way of its own."""

    def train_step(model: Any, given: Any, x: torch.Tensor, y: torch.Tensor) -> Any:
        if train:
            model.train()
        used = optimizer(model, given)
        value = loss(model(x), labels(y))
        result = value.item()
        for group in used.param_groups:
            group["lr"] *= rate
        for action in order.split():
            {"zero": used.zero_grad, "backward": value.backward, "step": used.step}[action]()
        for group in used.param_groups:
            group["lr"] /= rate
        return result

    return train_step


def without_layer(place: int) -> Callable[[Any, Any], Any]:
    """An optimiser of one's own that was not given the weight and bias of one layer."""

    def build(model: Any, given: Any) -> torch.optim.Optimizer:
        parameters = list(model.parameters())
        layers = list(zip(parameters[::2], parameters[1::2], strict=True))
        del layers[place]
        return torch.optim.SGD([p for layer in layers for p in layer], lr=given.param_groups[0]["lr"])

    return build


def eval_first(model: Any, optimizer: Any, x: torch.Tensor, y: torch.Tensor) -> Any:
    model.eval()
    return written(train=False)(model, optimizer, x, y)


def other_order(y: torch.Tensor) -> torch.Tensor:
    return y[torch.tensor([3, 0, 4, 1, 5, 2])[: len(y)]] if len(y) == 6 else y.flip(0)


LOOPS: list[tuple[str, Step, str, str]] = [
    ("forgot zero_grad", written(order="backward step"), "forgot-zero-grad", "without `zero_grad()`"),
    ("step before backward", written(order="zero step backward"), "step-before-backward", "`step()` comes before `backward()`"),
    ("step before backward, zero_grad between", written(order="step zero backward"), "step-before-backward", "`step()`"),
    ("softmax before cross-entropy", written(lambda z, y: F.cross_entropy(z.softmax(1), y)), "softmax-before-cross-entropy", "`softmax` before cross-entropy"),
    ("softmax over the batch before cross-entropy", written(lambda z, y: F.cross_entropy(z.softmax(0), y)), "softmax-before-cross-entropy", "over the batch"),
    ("loss summed", written(lambda z, y: F.cross_entropy(z, y, reduction="sum")), "summed-loss", "sum over the batch, not the mean"),
    ("wrong axis", written(lambda z, y: F.nll_loss(z.log_softmax(0), y)), "wrong-axis", "over the batch instead of over the classes"),
    ("label smoothing left on", written(lambda z, y: F.cross_entropy(z, y, label_smoothing=0.1)), "label-smoothing", "label smoothing 0.1"),
    ("label smoothing left on, 0.2", written(lambda z, y: F.cross_entropy(z, y, label_smoothing=0.2)), "label-smoothing", "label smoothing 0.2"),
    ("detached loss", written(lambda z, y: F.cross_entropy(z, y).detach()), "detached-loss", "not through the model"),
    ("detached output", written(lambda z, y: F.cross_entropy(z.detach(), y)), "detached-loss", "not through the model"),
    ("detached loss, made to require grad", written(lambda z, y: F.cross_entropy(z, y).detach().requires_grad_()), "detached-loss", "not through the model"),
    ("optimiser without the last layer", written(optimizer=without_layer(-1)), "optimiser-misses-a-layer", "did not move"),
    ("optimiser without the first layer", written(optimizer=without_layer(0)), "optimiser-misses-a-layer", "0.weight, 0.bias did not move"),
    ("learning rate x 1000", written(rate=1000.0), "learning-rate-x1000", "1000 times"),
    ("loss x 1000", written(lambda z, y: 1000 * F.cross_entropy(z, y)), "learning-rate-x1000", "1000 times"),
    ("labels shuffled", written(labels=other_order), "labels-shuffled", "shuffled apart"),
    ("labels shifted", written(labels=lambda y: y.roll(1)), "labels-shuffled", "shuffled apart"),
    ("evaluation mode in training", eval_first, "eval-mode-in-training", "evaluation mode"),
    ("left in evaluation mode", written(train=False), "eval-mode-in-training", "evaluation mode"),
]  # fmt: skip


def checked(step: Step) -> Checked:
    result = Checked.of(QUESTION)
    result.run({"train_step": step, "torch": torch})
    return result


@pytest.mark.parametrize(
    ("step", "diagnosis", "said"), [loop[1:] for loop in LOOPS], ids=[loop[0] for loop in LOOPS]
)
def test_the_loop_is_named(step: Step, diagnosis: str, said: str) -> None:
    result = checked(step)
    failed = [case for case in result.cases if case.outcome is Outcome.FAILED]
    assert not result.cases[0].hidden and result.cases[0] in failed, "a public case must say it"
    assert {case.diagnosis for case in failed} == {diagnosis}, [case.message for case in failed]
    assert said in failed[0].message, failed[0].message


def test_right_loops_pass() -> None:
    assert checked(written(order="zero backward step")).passed_all


def test_gradients_that_were_left_behind_go_into_a_step_that_clears_at_its_end() -> None:
    result = checked(written(order="backward step zero"))
    assert "zero-grad-at-the-end" in {case.diagnosis for case in result.cases}


def test_a_wrong_step_that_nobody_thought_of_gets_no_wrong_name() -> None:
    result = checked(written(lambda z, y: F.multi_margin_loss(z, y)))
    assert {case.diagnosis for case in result.cases} == {"wrong-trajectory"}


def test_a_step_of_another_length_is_told_with_its_factor() -> None:
    result = checked(written(lambda z, y: F.cross_entropy(z, y) / 7))
    assert result.cases[0].diagnosis == "wrong-step-length" and "0.142857 times" in result.cases[0].message

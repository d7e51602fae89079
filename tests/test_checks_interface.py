"""Names, signatures, shapes, parameters and initial weights."""

# Stand-ins for students' answers take the arguments they are given, used or not.
# ruff: noqa: ARG005
from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import nn

from autograder import checks
from tests.test_checks_session import READ, expect, on, sides


class Net(nn.Module):
    """Six classes from 8 × 8 images; ``kind`` plants a fault."""

    def __init__(self, kind: str = "") -> None:
        super().__init__()
        self.kind = kind
        self.conv, self.norm, self.head = nn.Conv2d(1, 3, 3, padding=1), nn.BatchNorm2d(3), nn.Linear(3, 6)

    def forward(self, x: torch.Tensor) -> Any:
        h = self.norm(self.conv(x)).relu()
        if self.kind == "view":
            h = h.view(len(x), 3, -1) * x.view(-1)[0]
        out = self.head(h.flatten(2).mean(2))
        faults = {
            "squeeze": out.squeeze,
            "pair": lambda: (out, out),
            "double": out.double,
            "fixed": lambda: out[:1],
        }
        return faults[self.kind]() if self.kind in faults else out


@sides
@pytest.mark.parametrize(
    ("kind", "diagnosis"),
    [("", "passed"), ("squeeze", "dropped-axis"), ("pair", "wrong-type"), ("double", "wrong-dtype"), ("fixed", "wrong-shape"),
     ("view", "view-of-noncontiguous")],
)  # fmt: skip
def test_shape(side: str, kind: str, diagnosis: str) -> None:
    def check(factory: Any) -> None:
        checks.shape(
            factory,
            (1, 8, 8),
            (6,),
            name="logits",
            output_dtype=torch.float32,
            arguments={"kind": kind},
            read=READ,
        )

    expect(side, check, Net, diagnosis)


def test_the_message_about_a_batch_of_one() -> None:
    message = expect(
        "local",
        lambda f: checks.shape(f, (1, 8, 8), (6,), name="logits", read=READ),
        lambda: Net("squeeze"),
        "dropped-axis",
    )
    assert message.startswith(
        "For a batch of 1, input (1, 1, 8, 8), we expected logits of shape (1, 6) and got (6,). Did `squeeze()`"
    )


@sides
def test_shape_of_functions_pairs_dicts_and_drawn_inputs(side: str) -> None:
    def draw(g: torch.Generator, batch: int) -> tuple[torch.Tensor, torch.Tensor]:
        return torch.randint(9, (batch, 5), generator=g), torch.ones(batch, 5)

    def pair(f: Any) -> None:
        checks.shape(f, draw, [(5,), lambda b: (b, b)], build=False, read=READ)

    expect(side, pair, lambda ids, mask: (ids * mask, mask @ mask.T), "passed")
    expect(side, pair, lambda ids, mask: ids * mask, "wrong-type")
    named = lambda f: checks.shape(f, [(3,), (4,)], {"a": (3,), "b": (4,)}, build=False, read=READ)  # noqa: E731
    expect(side, named, lambda x, y: {"a": x, "b": y}, "passed")
    expect(side, named, lambda x, y: {"a": x}, "wrong-type")
    expect(side, named, lambda x, y: {"a": x, "b": x}, "wrong-shape")


def test_the_students_module_is_left_as_it_was() -> None:
    net = Net().train()
    before = {k: v.clone() for k, v in net.state_dict().items()}
    checks.shape(net, (1, 8, 8), (6,), build=False, eval_mode=False, batches=(3, 7))
    assert net.training and all(torch.equal(v, before[k]) for k, v in net.state_dict().items())


class Hiding(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers, self.last = [nn.Linear(4, 4)], nn.Linear(4, 2)


@sides
def test_parameters(side: str) -> None:
    count = lambda f: checks.parameters(f, 30, known={24: ("forgot-bias", "Biases are missing.")}, read=READ)  # noqa: E731
    right = lambda: nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))  # noqa: E731
    expect(side, count, right, "passed")
    expect(
        side,
        count,
        lambda: nn.Sequential(nn.Linear(4, 4, bias=False), nn.Linear(4, 2, bias=False)),
        "forgot-bias",
    )
    expect(side, count, lambda: nn.Linear(4, 4), "wrong-parameter-count")
    assert "nn.ModuleList" in expect(side, count, Hiding, "python-list-hides-layers")
    expect(side, count, lambda: [nn.Linear(4, 4)], "not-a-module")
    expect(
        side,
        lambda f: checks.parameters(f, (20, 40), names=["0.bias"], shapes={"1.weight": (2, 4)}, read=READ),
        right,
        "passed",
    )
    expect(side, lambda f: checks.parameters(f, names=["2.bias"], read=READ), right, "missing-parameters")
    expect(side, lambda f: checks.parameters(f, shapes={"1.weight": (4, 2)}, read=READ), right, "wrong-shape")


@sides
def test_frozen_parameters(side: str) -> None:
    def make(*frozen: int) -> nn.Module:
        net = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
        for place in frozen:
            net[place].requires_grad_(False)
        return net

    check = lambda f: checks.parameters(f, frozen=["0"], read=READ)  # noqa: E731
    expect(side, check, lambda: make(0), "passed")
    expect(side, check, lambda: make(), "not-frozen")
    expect(side, check, lambda: make(0, 1), "frozen-too-much")
    expect(side, lambda f: checks.parameters(f, trainable=10, read=READ), lambda: make(0), "passed")


@sides
def test_initialisation(side: str) -> None:
    def make(std: float, shift: float = 0.0, bias: float = 0.0) -> nn.Module:
        layer = nn.Linear(50, 40)
        nn.init.normal_(layer.weight, shift, std)
        nn.init.constant_(layer.bias, bias)
        return layer

    he = (2 / 50) ** 0.5

    def check(f: Any) -> None:
        wrong = {(2 / 40) ** 0.5: ("fan-out-for-fan-in", "The variance uses the number of outputs.")}
        checks.initialisation(f, "weight", std=he, wrong=wrong, read=READ)

    expect(side, check, lambda: make(he), "passed")
    expect(side, check, lambda: make((2 / 40) ** 0.5), "fan-out-for-fan-in")
    expect(side, check, lambda: make(1.0), "wrong-initialisation")
    expect(side, check, lambda: make(he, 0.05), "wrong-initialisation")
    expect(
        side, lambda f: checks.initialisation(f, "bias", value=0.0, read=READ), lambda: make(1.0), "passed"
    )
    expect(
        side,
        lambda f: checks.initialisation(f, "bias", value=0.0, read=READ),
        lambda: make(1.0, bias=1.0),
        "wrong-initialisation",
    )
    expect(
        side,
        lambda f: checks.initialisation(f, "weight", bound=50**-0.5, read=READ),
        lambda: nn.Linear(50, 40),
        "passed",
    )
    expect(
        side,
        lambda f: checks.initialisation(f, "weight", bound=0.1, read=READ),
        lambda: nn.Linear(50, 40),
        "wrong-initialisation",
    )


@sides
def test_defined(side: str) -> None:
    check = lambda f: checks.defined(f, "linear", ["x", "weight"], read=READ)  # noqa: E731
    expect(side, check, lambda x, weight: 0, "passed")
    expect(side, check, lambda x, weight, scale=1: 0, "passed")
    expect(side, check, lambda *args: 0, "passed")
    expect(side, check, lambda weight, x: 0, "wrong-signature")
    expect(side, check, lambda x, weight, more: 0, "wrong-signature")
    if side == "remote":
        expect(side, check, object(), "not-callable")
    checks.defined(on(side, Net), "Net")

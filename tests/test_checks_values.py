"""Comparison and the checks of values: `compare`, `equals`, `matches`, `gradient`, `module_equals`."""

# Stand-ins for students' answers take the arguments they are given, used or not.
# ruff: noqa: ARG004, ARG005
from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from autograder import checks
from autograder.checks import Wrong
from tests.test_checks_session import READ, expect, on, outcome, sides, stub


def draw_linear(generator: torch.Generator) -> tuple[torch.Tensor, ...]:
    sizes = ((3, 4), (2, 4), (2,))
    return tuple(torch.randn(*s, generator=generator, dtype=torch.float64) for s in sizes)


WRONG_LINEAR = {
    "forgot-bias": Wrong(lambda x, w, b: x @ w.T, "The bias is missing."),
    "bias-subtracted": Wrong(lambda x, w, b: x @ w.T - b, "The bias has the wrong sign."),
}


def check_linear(f: Any) -> None:
    checks.equals(f, lambda x, w, b: x @ w.T + b, draw_linear, wrong=WRONG_LINEAR, read=READ)


@sides
@pytest.mark.parametrize(
    "right",
    [
        lambda x, w, b: x @ w.T + b,
        lambda x, w, b: torch.einsum("bi,oi->bo", x, w) + b,
        lambda x, w, b: nn.functional.linear(x, w.requires_grad_(), b),
        lambda x, w, b: (x.float() @ w.T.float() + b.float()),
    ],
)  # fmt: skip
def test_equals_accepts_right_answers_in_every_form(side: str, right: Any) -> None:
    expect(side, check_linear, right, "passed")


@sides
@pytest.mark.parametrize(
    ("wrong", "diagnosis"),
    [
        (lambda x, w, b: x @ w.T, "forgot-bias"),
        (lambda x, w, b: x @ w.T - b, "bias-subtracted"),
        (lambda x, w, b: (x @ w.T + b).T, "transposed"),
        (lambda x, w, b: -(x @ w.T + b), "opposite-sign"),
        (lambda x, w, b: 3 * (x @ w.T + b), "constant-factor"),
        (lambda x, w, b: (x @ w.T + b) + 2, "constant-offset"),
        (lambda x, w, b: (x @ w.T + b)[None], "extra-axis"),
        (lambda x, w, b: (x @ w.T + b)[:, 0], "wrong-shape"),
        (lambda x, w, b: -(x @ w.T), "forgot-bias+opposite-sign"),
        (lambda x, w, b: (x @ w.T + b).sum(), "wrong-shape"),
        (lambda x, w, b: (x @ w.T + b) / 0, "not-finite"),
        (lambda x, w, b: "a string", "wrong-type"),
        (lambda x, w, b: None, "no-return"),
        (lambda x, w, b: (x @ w.T + b).numpy(), "numpy-not-torch"),
        (lambda x, w, b: (x @ w.T + b).tolist(), "list-not-tensor"),
        (lambda x, w, b: tuple(map(tuple, (x @ w.T + b).tolist())), "list-not-tensor"),
        (lambda x, w, b: (x @ w.T).numpy(), "forgot-bias"),
        (lambda x, w, b: (x @ w.T + b).long(), "wrong-dtype"),
        (lambda x, w, b: {1, 2}, "wrong-type"),
        (lambda x, w, b: (x @ w.T + b).sin(), "failed"),
        (lambda x, w, b: x + w, "raised-RuntimeError"),
        (stub, "not attempted"),
    ],
)  # fmt: skip
def test_equals_names_what_is_wrong(side: str, wrong: Any, diagnosis: str) -> None:
    expect(side, check_linear, wrong, diagnosis)


@sides
def test_a_known_wrong_one_must_explain_every_trial(side: str) -> None:
    def check(f: Any) -> None:
        checks.equals(
            f, lambda x: x, [(1,), (2,), (3,)], wrong={"a-two": Wrong(lambda x: 2, "Always two.")}, read=READ
        )

    expect(side, check, lambda x: 2, "a-two")
    expect(side, check, lambda x: 2 if x < 3 else 7, "failed")


@sides
def test_broadcasting_does_not_hide_a_wrong_shape(side: str) -> None:
    def check(f: Any) -> None:
        checks.equals(f, lambda n: torch.ones(n, n), [(3,)], read=READ)

    expect(side, check, lambda n: torch.ones(n, n), "passed")
    for shape in ((1, 3), (3, 1), (3,), (1,), ()):
        found, _ = outcome(lambda shape=shape: check(on(side, lambda n: torch.ones(shape))))  # type: ignore[misc]
        assert found in ("wrong-shape", "dropped-axis"), (shape, found)


@sides
def test_pure_catches_a_change_of_the_arguments(side: str) -> None:
    def check(f: Any) -> None:
        checks.equals(f, lambda x: x + 1, [(torch.arange(4.0),)], pure=True, read=READ)

    expect(side, check, lambda x: x + 1, "passed")
    expect(side, check, lambda x: x.add_(1), "changed-its-input")


@sides
def test_named_arguments_and_nested_results(side: str) -> None:
    def check(f: Any) -> None:
        calls = [{"x": torch.arange(6.0).reshape(2, 3), "scale": 2.0}]
        checks.equals(
            f, lambda x, scale: {"mean": float(x.mean()), "all": [x * scale, (1, "a")]}, calls, read=READ
        )

    expect(side, check, lambda x, scale: {"mean": x.mean(), "all": (scale * x, [1, "a"])}, "passed")
    expect(side, check, lambda x, scale: {"mean": x.mean()}, "wrong-keys")
    expect(side, check, lambda x, scale: {"mean": x.mean(), "all": [x * scale]}, "wrong-length")
    message = expect(
        side, check, lambda x, scale: {"mean": x.mean(), "all": [x, (1, "a")]}, "constant-factor"
    )
    assert "at element [1, 2] of result['all'][0]" in message and "0.5 times" in message


@sides
def test_matches_shows_the_smallest_failing_input_and_the_seed(side: str) -> None:
    def specification(x: torch.Tensor) -> torch.Tensor:
        return torch.stack([sum(x[: i + 1], torch.zeros((), dtype=x.dtype)) for i in range(len(x))])

    def check(f: Any) -> None:
        checks.matches(
            f, specification, lambda g, n: (torch.randn(n, generator=g, dtype=torch.float64),), read=READ
        )

    expect(side, check, lambda x: x.cumsum(0), "passed")
    message = expect(side, check, lambda x: x if len(x) < 3 else x.cumsum(0), "failed")
    assert "seed" in message and "torch.tensor([" in message
    source = message[
        message.index("torch.tensor(") : message.index(", dtype=torch.float64")
        + len(", dtype=torch.float64)")
    ]
    shown = eval(source, {"torch": torch})
    assert shown.shape == (2,) and not torch.equal(shown, shown.cumsum(0))


# ------------------------------------------------------------------------------------------- gradients


def draw_tanh(generator: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.randn(3, 4, generator=generator, dtype=torch.float64), torch.randn(
        4, 2, generator=generator, dtype=torch.float64
    )


class WrongBackward(torch.autograd.Function):
    """tanh with a derivative of one."""

    @staticmethod
    def forward(ctx: Any, x: torch.Tensor) -> torch.Tensor:
        return x.tanh()

    @staticmethod
    def backward(ctx: Any, *gradients: torch.Tensor) -> torch.Tensor:
        return gradients[0]


@sides
@pytest.mark.parametrize("with_reference", [True, False])
def test_gradient(side: str, with_reference: bool) -> None:
    reference = (lambda x, w: (x @ w).tanh()) if with_reference else None
    wrong = {"sine": Wrong(lambda x, w: (x @ w).sin(), "That is the sine.")}

    def check(f: Any) -> None:
        checks.gradient(f, draw_tanh, reference, wrong=wrong, read=READ)

    expect(side, check, lambda x, w: torch.tanh(torch.einsum("bi,io->bo", x, w)), "passed")
    expect(side, check, lambda x, w: (x @ w).tanh().detach(), "no-gradient")
    expect(
        side,
        check,
        lambda x, w: torch.from_numpy(np.tanh(x.detach().numpy() @ w.detach().numpy())),
        "no-gradient",
    )
    expect(side, check, lambda x, w: WrongBackward.apply(x @ w), "wrong-gradient")
    expect(side, check, lambda x, w: (x @ w).sin(), "sine" if with_reference else "passed")


# ---------------------------------------------------------------------------------------------- modules


class TwoLayers(nn.Module):
    def __init__(self, slope: float = 0.0) -> None:
        super().__init__()
        self.first, self.second, self.slope = nn.Linear(3, 5), nn.Linear(5, 2), slope
        self.norm = nn.BatchNorm1d(5)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.second(nn.functional.leaky_relu(self.norm(self.first(x)), self.slope))  # type: ignore[no-any-return]


def two_layers(weights: dict[str, torch.Tensor], x: torch.Tensor, slope: float = 0.0) -> torch.Tensor:
    h = x @ weights["first.weight"].T + weights["first.bias"]
    h = (h - weights["norm.running_mean"]) / (weights["norm.running_var"] + 1e-5).sqrt()
    h = h * weights["norm.weight"] + weights["norm.bias"]
    return torch.where(h > 0, h, slope * h) @ weights["second.weight"].T + weights["second.bias"]


@sides
def test_module_equals(side: str) -> None:
    wrong = {"leaky": Wrong(lambda w, x: two_layers(w, x, 0.1), "That is a leaky ReLU.")}

    def check(factory: Any, **options: Any) -> None:
        draw = lambda g: (torch.randn(6, 3, generator=g, dtype=torch.float64),)  # noqa: E731
        checks.module_equals(factory, two_layers, draw, wrong=wrong, read=READ, **options)

    expect(side, check, TwoLayers, "passed")
    expect(side, check, lambda: TwoLayers(0.1), "leaky")
    expect(side, check, lambda: TwoLayers(0.2), "failed")
    expect(side, check, lambda: 3, "not-a-module")
    expect(side, lambda m: check(m, build=False), TwoLayers(), "passed")
    expect(
        side, lambda f: check(f, weights={"first.weight": torch.ones(5, 3)}), TwoLayers, "wrong-parameters"
    )
    expect(side, lambda f: check(f, arguments={"slope": 0.1}), TwoLayers, "leaky")


# ---------------------------------------------------------------------------------------------- compare


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (2.0, 2), (2, np.int32(2)), (2.0, torch.tensor(2.0)), (True, np.bool_(True)), ([1, 2], (1, 2)),
        ((1.0, 2.0), torch.tensor([1.0, 2.0])), (np.arange(3), np.arange(3, dtype=np.int8)), (torch.ones(2, 2), torch.ones(2, 2).half()),
        ([torch.ones(2), torch.ones(3)], (torch.ones(2), torch.ones(3))), ("a", "a"), ("a", np.str_("a")), (None, None), ([], ()),
        (torch.tensor([math.nan, 1.0, math.inf]), torch.tensor([math.nan, 1.0, math.inf])), (0.1 + 0.2, 0.3),
        (1 / 3, torch.tensor(1 / 3)), (np.empty((0, 3)), np.empty((0, 3))), (np.float64(0.5), 0.5), (["x", "y"], np.array(["x", "y"])),
        (pd.Series([1, 2]), [1, 2]), (pd.DataFrame({"a": [1.0, None]}), pd.DataFrame({"a": [1.0, math.nan]})),
        (pd.DataFrame({"a": ["x", None]}), pd.DataFrame({"a": ["x", math.nan]})), (torch.ones(2).bfloat16(), torch.ones(2)),
        (pd.Series(["x", "y"], dtype="category"), pd.Series(["x", "y"])),
    ],
)  # fmt: skip
def test_equal(expected: Any, got: Any) -> None:
    assert checks.compare(expected, got) is None


@pytest.mark.parametrize(
    ("expected", "got", "kind"),
    [
        (2, 3, "value"), (2, "2", "type"), (2, None, "type"), ([1, 2], [1], "length"), ([1], 1, "type"), ("a", "b", "value"),
        (None, 0, "value"), (torch.ones(2), torch.ones(2, 1), "shape"), (torch.ones(1), 1.0, "shape"), (1.0, math.nan, "not-finite"),
        (1.0, math.inf, "not-finite"), (math.inf, 1.0, "value"), (math.inf, -math.inf, "value"), (math.nan, 1.0, "value"),
        (np.array([1.0, math.nan]), np.array([math.nan, 1.0]), "not-finite"), (3, 3.1, "dtype"), (1, True, "dtype"), (True, 1, "dtype"), (2, 2.0, "dtype"), (1.0, torch.tensor(1), "dtype"),
        (torch.ones(2), torch.ones(2).long(), "dtype"), (torch.ones(2), np.ones(2), "type"), (np.ones(2), [1.0, 1.0], "type"),
        ([1.0, 1.0], torch.ones(2), "type"), (torch.tensor(1.0), 1.0, "type"), (np.ones(2), torch.ones(2), "type"), (10**9, 10**9 + 1, "value"),
        ({"a": 1}, {"b": 1}, "keys"), ({"a": 1}, [1], "type"), (pd.DataFrame({"a": [1]}), pd.DataFrame({"b": [1]}), "columns"),
        (pd.DataFrame({"a": [1]}), pd.DataFrame({"a": [2]}), "value"), (pd.Series([1, 2]), pd.Series([1]), "length"),
        (pd.Series([1], index=[5]), pd.Series([1], index=[6]), "index"), (pd.Series(["x"]), pd.Series([None], dtype=object), "value"),
        (pd.DataFrame({"a": [1]}), 3, "type"), (["x"], ["y"], "value"), (np.array(["x"]), np.array([1]), "value"),
        (torch.ones(2), [[1.0], 1.0], "type"), (1.0, 1.0 + 1e-4, "value"), (b"a", b"b", "value"),
    ],
)  # fmt: skip
def test_different(expected: Any, got: Any, kind: str) -> None:
    difference = checks.compare(expected, got)
    assert difference is not None and difference.kind == kind and str(difference)


def test_a_difference_is_described_by_its_largest_entry() -> None:
    expected = torch.zeros(3, 4, dtype=torch.float64)
    got = expected.clone()
    got[2, 3], got[0, 0] = 0.41, 0.1
    difference = checks.compare(expected, got)
    assert difference is not None and difference.largest == 0.41
    assert (
        str(difference)
        == "expected 0 at element [2, 3], got 0.41 (2 of 12 entries differ; largest difference 0.41). Only row 1 is right."
    )


def test_literals_are_short_and_can_be_pasted() -> None:
    value = torch.tensor([[0.123456789, 1.0]], dtype=torch.float64)
    assert checks.literal(value) == "torch.tensor([[0.1235, 1.0]], dtype=torch.float64)"
    assert torch.equal(eval(checks.literal(value, exact=True), {"torch": torch}), value)
    assert checks.literal(torch.zeros(100, 3)) == "<tensor of shape (100, 3), torch.float32>"
    assert checks.literals({"x": [1, "a"], "n": (2,)}) == "x=[1, 'a'], n=(2,)"


trees = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.floats(allow_nan=False, width=32) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3) | st.tuples(inner, inner),
    max_leaves=12,
)  # fmt: skip


@given(trees)
@settings(max_examples=150, deadline=None)
def test_every_value_equals_itself_and_differs_from_itself_in_a_list(value: Any) -> None:
    assert checks.compare(value, value) is None
    assert checks.compare(value, {"other": value}) is not None
    checks.literal(value), checks.describe(value)


shapes = st.lists(st.integers(1, 4), max_size=3).map(tuple)


@given(shapes, shapes, st.integers(0, 2**31))
@settings(max_examples=150, deadline=None)
def test_arrays_are_equal_only_in_the_same_shape(
    first: tuple[int, ...], second: tuple[int, ...], seed: int
) -> None:
    difference = checks.compare(np.ones(first), np.ones(second))
    assert (difference is None) == (first == second)
    x = np.random.default_rng(seed).normal(size=first)
    assert checks.compare(x, x * (1 + 1e-12)) is None
    bump = x.copy()
    bump.flat[seed % x.size] += 1e-3 * (1 + np.abs(x).max())
    assert checks.compare(x, bump) is not None

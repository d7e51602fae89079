"""Grad-CAM, linear probes, calibration, and the calibration error as a metric."""

# Stand-ins for students' answers take the arguments they are given, used or not.
# ruff: noqa: ARG005
from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torchmetrics.functional.classification import binary_calibration_error, multiclass_calibration_error

from autograder import checks
from tests.test_checks_session import READ, expect, outcome, sides, stub

# ------------------------------------------------------------------------------------------- Grad-CAM


def cam(fault: str = "") -> Any:
    """Grad-CAM with hooks, as it is usually written; with one fault."""

    def run(model: nn.Module, layer: nn.Module, image: torch.Tensor, target: int) -> torch.Tensor:
        kept: dict[str, torch.Tensor] = {}

        def hook(_: nn.Module, __: Any, output: torch.Tensor) -> None:
            kept["a"] = output
            output.register_hook(lambda g: kept.__setitem__("g", g))  # type: ignore[no-untyped-call]

        handle = layer.register_forward_hook(hook)
        logits = model(image)
        handle.remove()
        score = logits[0, logits.argmax() if fault == "highest" else target]
        if fault == "probability":
            score = logits.softmax(1)[0, target]
        score.backward()
        a, g = kept["a"][0].detach(), kept["g"][0]
        if fault == "activations":
            return a.mean(0)
        if fault == "gradients":
            return g.mean((1, 2))[:, None, None].expand_as(a).mean(0)
        if fault == "elementwise":
            return (a * g).sum(0).relu()
        weights = g.sum((1, 2)) if fault == "sum" else g.mean((1, 2))
        map_ = (weights[:, None, None] * a).sum(0)
        map_ = map_ if fault == "relu" else map_.abs() if fault == "abs" else map_.relu()
        if fault == "scaled":
            map_ = map_ / map_.max()
        return map_[None] if fault == "channel" else map_.T if fault == "turned" else map_

    return run


@sides
@pytest.mark.parametrize(
    ("fault", "diagnosis"),
    [
        ("", "passed"), ("channel", "passed"), ("relu", "forgot-relu"), ("abs", "absolute-values"),
        ("elementwise", "gradients-not-averaged"), ("highest", "highest-class"), ("probability", "gradient-of-the-probability"),
        ("activations", "activations-alone"), ("sum", "summed-gradients"), ("turned", "transposed"), ("gradients", "wrong"),
    ],
)  # fmt: skip
def test_grad_cam(side: str, fault: str, diagnosis: str) -> None:
    check = lambda f: checks.grad_cam(f, read=READ)  # noqa: E731
    if diagnosis == "wrong":
        assert outcome(lambda: checks.grad_cam(cam(fault)))[0] not in ("passed", "not attempted")
    else:
        expect(side, check, cam(fault), diagnosis)
    if not fault:
        expect(side, lambda f: checks.grad_cam(f, scaled=True, read=READ), cam("scaled"), "passed")
        expect(side, check, cam("scaled"), "constant-factor")
        expect(side, check, stub, "not attempted")


def test_the_closed_form_is_what_autograd_gives() -> None:
    """For other sizes too: the reference is checked by Grad-CAM as people write it."""
    for size, channels, classes in (((5, 9), 2, 5), ((8, 8), 6, 2)):
        checks.grad_cam(cam(), size=size, channels=channels, classes=classes)


def test_a_wrong_map_is_shown_beside_the_right_one() -> None:
    with pytest.raises(checks.CheckFailed) as caught:
        checks.grad_cam(cam("elementwise"))
    picture = caught.value.picture
    assert picture is not None and [title for title, _ in picture.panels] == [
        "expected",
        "yours",
        "difference",
    ]
    assert picture.panels[0][1].shape == (6, 7)


# --------------------------------------------------------------------------------------- linear probes

GENERATOR = torch.Generator().manual_seed(3)
LABELS = torch.randint(3, (240,), generator=GENERATOR)
NOISE = torch.randn(240, 10, generator=GENERATOR)
CLEAR = torch.randn(240, 6, generator=GENERATOR) + 4 * nn.functional.one_hot(LABELS, 6)
HALF = torch.randn(240, 6, generator=GENERATOR) + 1.2 * nn.functional.one_hot(LABELS, 6)


@pytest.mark.parametrize(
    ("trained", "untrained", "diagnosis"),
    [
        ([NOISE, HALF, CLEAR], [NOISE, NOISE], "passed"),
        ({"raw": NOISE, "last": CLEAR.reshape(240, 2, 3)}, None, "passed"),
        ([NOISE, CLEAR, HALF, CLEAR], None, "passed"),  # not monotonic, and right
        ([NOISE, HALF, NOISE], None, "last-layer-not-better"),
        ([CLEAR, NOISE], None, "last-layer-not-better"),
        ([NOISE, CLEAR], [NOISE, CLEAR], "training-did-not-help"),
        ([NOISE], None, "wrong-type"), (CLEAR, None, "wrong-type"), ([NOISE, "x"], None, "wrong-type"),
        ([NOISE, CLEAR[:100]], None, "wrong-shape"), ([NOISE, CLEAR * torch.nan], None, "not-finite"),
    ],
)  # fmt: skip
def test_probe_margin(trained: Any, untrained: Any, diagnosis: str) -> None:
    expect("local", lambda f: checks.probe_margin(f, LABELS, untrained, read=READ), trained, diagnosis)


def test_the_linear_probe_is_that_of_scikit_learn() -> None:
    from sklearn.linear_model import RidgeClassifier
    from sklearn.model_selection import cross_val_score

    got = checks.probe_margin([NOISE, HALF, CLEAR], LABELS)
    wanted = [float(cross_val_score(RidgeClassifier(), x, LABELS, cv=5).mean()) for x in (NOISE, HALF, CLEAR)]
    assert np.allclose(got, wanted, atol=0.05), (got, wanted)


# ------------------------------------------------------------------------------------------- calibration


def study(items: int, seed: int, sharpness: float = 1.0) -> tuple[torch.Tensor, torch.Tensor]:
    """Probabilities of three classes and labels drawn from them, the probabilities then sharpened."""
    generator = torch.Generator().manual_seed(seed)
    logits = 1.5 * torch.randn(items, 3, generator=generator, dtype=torch.float64)
    labels = torch.multinomial(logits.softmax(1), 1, generator=generator).flatten()
    return (sharpness * logits).softmax(1), labels


def test_a_calibrated_model_passes_on_every_seed() -> None:
    for seed in range(20):
        checks.calibrated(*study(300, seed))


@pytest.mark.parametrize(
    ("change", "diagnosis"),
    [
        (lambda p: p, "passed"), (lambda p: p.numpy(), "passed"), (lambda p: (p.log() * 4).softmax(1), "overconfident"),
        (lambda p: (p.log() * 0.2).softmax(1), "underconfident"), (lambda p: p.log(), "not-probabilities"),
        (lambda p: p / 2, "not-probabilities"), (lambda p: p[:, :1] * torch.nan, "not-finite"), (lambda p: p[1:], "wrong-shape"),
        (lambda p: p.flip(1), "decisions-changed"),
    ],
)  # fmt: skip
def test_calibrated(change: Any, diagnosis: str) -> None:
    p, labels = study(400, 0)
    decisions = p.argmax(1)
    expect(
        "local", lambda f: checks.calibrated(f, labels, decisions=decisions, read=READ), change(p), diagnosis
    )


@sides
def test_temperature_scaling_as_a_function(side: str) -> None:
    p, labels = study(400, 1, sharpness=4.0)

    def check(f: Any) -> None:
        checks.calibrated(f, labels, inputs=(p.log(), 4.0), read=READ)

    expect(side, check, lambda logits, t: (logits / t).softmax(1), "passed")
    expect(side, check, lambda logits, t: logits.softmax(1), "overconfident")
    expect(side, check, lambda logits, t: (logits * t).softmax(1), "overconfident")


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 5), st.integers(5, 120), st.integers(2, 25))
def test_ece_is_that_of_torchmetrics(seed: int, classes: int, items: int, bins: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    p = (3 * torch.randn(items, classes, generator=generator, dtype=torch.float64)).softmax(1)
    labels = torch.randint(classes, (items,), generator=generator)
    theirs = multiclass_calibration_error(p, labels, num_classes=classes, n_bins=bins, norm="l1")
    assert checks.ece(p, labels, bins) == pytest.approx(float(theirs), abs=1e-6)
    if classes == 2:
        top, right = p.max(1).values, (p.argmax(1) == labels).long()
        assert checks.ece(p, labels, bins) == pytest.approx(
            float(binary_calibration_error(top, right, n_bins=bins)), abs=1e-6
        )


def ece_loop(fault: str = "") -> Any:
    def run(p: torch.Tensor, y: torch.Tensor) -> float:
        confidence, predicted = p.max(1)
        if fault == "true-class":
            confidence = p[torch.arange(len(y)), y]
        right = (predicted == y).double()
        bins = 1 if fault == "one" else 10 if fault == "ten" else 15
        gaps, shares = [], []
        for k in range(bins):
            inside = (confidence > k / bins) & (confidence <= (k + 1) / bins)
            if inside.any():
                gaps.append(float(right[inside].mean() - confidence[inside].mean()))
                shares.append(float(inside.double().mean()))
        if fault == "alike":
            return float(np.mean(np.abs(gaps)))
        if fault == "maximum":
            return max(map(abs, gaps))
        if fault == "signed":
            return float(np.dot(gaps, shares))
        if fault == "accuracy":
            return float(right.mean())
        return float(np.dot(np.abs(gaps), shares))

    return run


@sides
@pytest.mark.parametrize(
    ("fault", "diagnosis"),
    [("", "passed"), ("true-class", "probability-of-the-true-class"), ("one", "one-bin"), ("ten", "ten-bins"),
     ("alike", "bins-count-alike"), ("maximum", "maximum-calibration-error"), ("signed", "signed-gaps"),
     ("accuracy", "accuracy-instead-of-ece")],
)  # fmt: skip
def test_ece_as_a_metric(side: str, fault: str, diagnosis: str) -> None:
    expect(side, lambda f: checks.metric(f, "ece", read=READ), ece_loop(fault), diagnosis)

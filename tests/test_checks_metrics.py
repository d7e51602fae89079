"""Metrics against scikit-learn, scores and their false-fail rate, and paired comparison."""

# Stand-ins for students' answers take the arguments they are given, used or not.
# ruff: noqa: ARG005
from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import sklearn.metrics as sk
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder import checks, randomness
from tests.test_checks_session import READ, expect, sides


def check(kind: str, **options: Any) -> Any:
    return lambda f: checks.metric(f, kind, read=READ, **options)


def dice_by_image(p: torch.Tensor, t: torch.Tensor) -> torch.Tensor:
    p, t = p.flatten(1), t.flatten(1)
    total = p.sum(1) + t.sum(1)
    return torch.where(total == 0, torch.ones_like(total), 2 * (p * t).sum(1) / total.clamp(min=1e-12)).mean()


def dice_loop(p: torch.Tensor, t: torch.Tensor) -> float:
    values = []
    for a, b in zip(p.numpy(), t.numpy(), strict=True):
        total = a.sum() + b.sum()
        values.append(1.0 if total == 0 else 2 * (a * b).sum() / total)
    return sum(values) / len(values)


def iou_by_image(p: torch.Tensor, t: torch.Tensor) -> Any:
    both = (p * t).flatten(1).sum(1)
    union = (p + t).flatten(1).sum(1) - both
    return np.where(union == 0, 1.0, both / union.clamp(min=1e-12)).mean()


def f1_by_hand(p: torch.Tensor, t: torch.Tensor) -> float:
    tp, fp, fn = int((p & t).sum()), int((p & (1 - t)).sum()), int(((1 - p) & t).sum())
    return 2 * tp / (2 * tp + fp + fn) if tp else 0.0


def kappa_by_hand(p: torch.Tensor, t: torch.Tensor) -> float:
    agree = (p == t).double().mean()
    chance = sum(float((p == c).double().mean() * (t == c).double().mean()) for c in range(4))
    return float((agree - chance) / (1 - chance))


def auc_by_hand(s: torch.Tensor, t: torch.Tensor) -> float:
    a, b = s[t == 1][:, None], s[t == 0]
    return float(((a > b).double() + 0.5 * (a == b).double()).mean())


@sides
@pytest.mark.parametrize(
    ("kind", "right"),
    [
        ("accuracy", lambda p, t: (p == t).double().mean()), ("accuracy", lambda p, t: sk.accuracy_score(t, p)),
        ("f1", f1_by_hand), ("f1", lambda p, t: sk.f1_score(t, p)), ("macro_f1", lambda p, t: sk.f1_score(t, p, average="macro")),
        ("mcc", lambda p, t: sk.matthews_corrcoef(t, p)), ("kappa", kappa_by_hand),
        ("auc", auc_by_hand), ("auc", lambda s, t: sk.roc_auc_score(t, s)),
        ("dice", dice_by_image), ("dice", dice_loop), ("iou", iou_by_image),
    ],
)  # fmt: skip
def test_right_metrics_pass(side: str, kind: str, right: Any) -> None:
    expect(side, check(kind), right, "passed")
    expect(side, check(kind, order=("target", "predicted")), lambda t, p: right(p, t), "passed")


@sides
@pytest.mark.parametrize(
    ("kind", "wrong", "diagnosis"),
    [
        ("accuracy", lambda p, t: (p == t).sum(), "counts-not-mean"),
        ("accuracy", lambda p, t: sk.balanced_accuracy_score(t, p), "balanced-accuracy"),
        ("f1", lambda p, t: (p == t).double().mean(), "accuracy-instead-of-f1"),
        ("f1", lambda p, t: sk.precision_score(t, p, zero_division=0), "precision-instead-of-f1"),
        ("f1", lambda p, t: sk.precision_score(p, t, zero_division=0), "recall-instead-of-f1"),
        ("f1", lambda p, t: sk.f1_score(t, p, average="macro"), "macro-instead-of-binary"),
        ("f1", lambda p, t: sk.f1_score(1 - t, 1 - p), "negative-class"),
        ("macro_f1", lambda p, t: sk.f1_score(t, p, average="micro"), "micro-instead-of-macro"),
        ("macro_f1", lambda p, t: sk.f1_score(t, p, average="weighted"), "weighted-instead-of-macro"),
        ("mcc", lambda p, t: sk.cohen_kappa_score(t, p), "kappa-instead-of-mcc"),
        ("mcc", lambda p, t: float("nan"), "not-finite"),
        ("kappa", lambda p, t: (p == t).double().mean(), "accuracy-instead-of-kappa"),
        ("kappa", lambda p, t: sk.cohen_kappa_score(t, p, weights="quadratic"), "quadratic-kappa"),
        ("auc", lambda s, t: sk.roc_auc_score(t, -s), "reversed-scores"),
        ("auc", lambda s, t: sk.roc_auc_score(t, s > 0.5), "hard-labels"),
        ("auc", lambda s, t: (s[t == 1][:, None] > s[t == 0]).double().mean(), "ties-as-losses"),
        ("dice", lambda p, t: 2 * (p * t).sum() / (p.sum() + t.sum()), "pooled-over-batch"),
        ("dice", lambda p, t: dice_by_image((p > 0.5).double(), t), "thresholded"),
        ("dice", iou_by_image, "iou-instead-of-dice"),
        ("dice", lambda p, t: checks.dice(p, t, empty=0.0), "empty-is-zero"),
        ("dice", lambda p, t: np.mean([1.0 if not b.any() else checks.dice(a[None], b[None]) for a, b in zip(p, t, strict=True)]),
         "no-truth-is-one"),
        ("dice", lambda p, t: dice_loop(p, t) if p.flatten(1).sum(1).all() else float("nan"), "not-finite"),
        ("dice", lambda p, t: (2 * (p * t).flatten(1).sum(1) / (p + t).flatten(1).sum(1)).mean(), "not-finite"),
        ("dice", lambda p, t: 2 * (p * t).flatten(1).sum(1) / (p + t).flatten(1).sum(1), "wrong-shape"),
        ("iou", dice_by_image, "dice-instead-of-iou"),
    ],
)  # fmt: skip
def test_wrong_metrics_are_named(side: str, kind: str, wrong: Any, diagnosis: str) -> None:
    expect(side, check(kind), wrong, diagnosis)


def test_own_reference_and_cases() -> None:
    def smooth(p: Any, t: Any) -> float:
        return checks.dice(p, t, smooth=1.0)

    expect("local", check("dice", reference=smooth), smooth, "passed")
    expect("local", check("dice", reference=smooth), lambda p, t: checks.dice(p, t, smooth=2.0), "failed")

    def hard(p: Any, t: Any) -> float:
        return checks.iou(np.asarray(p) > 0.5, t)

    expect("local", check("iou", reference=hard), iou_by_image, "not-thresholded")
    with pytest.raises(ValueError, match="is not one of"):
        checks.metric(abs, "no such")


@given(st.integers(0, 2**31))
@settings(max_examples=20, deadline=None)
def test_our_overlap_agrees_with_scikit_learn_on_masks(seed: int) -> None:
    g = torch.Generator().manual_seed(seed)
    for p, t in checks.mask_cases(g, soft=False, empty=False):
        flat = list(zip(p.flatten(1).int().numpy(), t.flatten(1).int().numpy(), strict=True))
        assert np.isclose(checks.dice(p, t), np.mean([sk.f1_score(b, a, zero_division=0) for a, b in flat]))
        assert np.isclose(
            checks.iou(p, t), np.mean([sk.jaccard_score(b, a, zero_division=0) for a, b in flat])
        )


def test_dice_needs_every_kind_of_case_to_catch_every_wrong_one() -> None:
    """What `checks.md` warns of: each wrong Dice passes if one ingredient of the cases is taken away."""
    g = torch.Generator().manual_seed(0)
    survivors = {
        "a batch of one": (
            [c for c in checks.mask_cases(g, empty=False) if len(c[0]) == 1],
            lambda p, t: 2 * (p * t).sum() / (p + t).sum(),
            "pooled-over-batch",
        ),
        "no soft values": (
            checks.mask_cases(g, soft=False),
            lambda p, t: dice_by_image((p > 0.5).double(), t),
            "thresholded",
        ),
        "no empty pair": (
            checks.mask_cases(g, empty=False),
            lambda p, t: checks.dice(p, t, empty=0.0),
            "empty-is-zero",
        ),
    }
    for cases, wrong, diagnosis in survivors.values():
        expect("local", check("dice", cases=cases), wrong, "passed")
        expect("local", check("dice"), wrong, diagnosis)


# -------------------------------------------------------------------------------------- scores


@pytest.mark.parametrize(
    ("items", "below", "rate"),
    [
        (100, 2, 0.13),
        (100, 3, 0.063),
        (100, 5, 0.011),
        (200, 3, 0.024),
        (500, 2, 0.020),
        (500, 3, 0.0015),
        (1000, 2, 0.0023),
    ],
)
def test_false_fail_rate_gives_the_known_table(items: int, below: int, rate: float) -> None:
    assert checks.false_fail_rate(items, 0.95 - below / 100, 0.95) == pytest.approx(rate, rel=0.1)


def test_false_fail_rate_at_the_ends() -> None:
    assert checks.false_fail_rate(10, 0.0, 0.5) == 0 and checks.false_fail_rate(10, 0.5, 1.0) == 0
    assert checks.false_fail_rate(10, 0.5, 0.0) == 1 and checks.false_fail_rate(3, 1.0, 0.5) == pytest.approx(
        7 / 8
    )


TARGETS = torch.tensor([0, 1, 2, 1, 0, 2, 1, 0])


@sides
def test_score(side: str) -> None:
    def check_score(f: Any) -> None:
        checks.score(f, TARGETS, 0.8, inputs=(TARGETS,), labels=range(3), read=READ)

    expect(side, check_score, lambda x: x, "passed")
    expect(side, check_score, lambda x: x.tolist(), "passed")
    expect(side, check_score, lambda x: 0 * x, "score-too-low")
    expect(side, check_score, lambda x: x[:-1], "wrong-shape")
    expect(side, check_score, lambda x: x[:, None], "wrong-shape")
    expect(side, check_score, lambda x: x / 0, "not-finite")
    expect(side, check_score, lambda x: x + 3, "unknown-label")
    expect(side, check_score, lambda x: {1}, "wrong-type")

    def logits(f: Any) -> None:
        checks.score(f, TARGETS, 0.8, inputs=(TARGETS,), decode=lambda z: z.argmax(1), read=READ)

    expect(side, logits, lambda x: torch.nn.functional.one_hot(x), "passed")


def test_beats_is_paired() -> None:
    g = randomness.numpy_generator("test")
    target = g.integers(2, size=400)
    noise = g.random(400)
    baseline = np.where(noise < 0.75, target, 1 - target)
    better = np.where(noise < 0.85, target, 1 - target)
    gain, low = checks.beats(better, baseline, target)
    assert gain > low > 0
    expect(
        "local", lambda p: checks.beats(p, better, target, read=READ), baseline, "does-not-beat-the-baseline"
    )
    expect(
        "local",
        lambda p: checks.beats(p, baseline, target, read=READ),
        baseline,
        "does-not-beat-the-baseline",
    )
    expect(
        "local",
        lambda p: checks.beats(p, baseline, target, margin=0.3, read=READ),
        better,
        "does-not-beat-the-baseline",
    )
    groups = np.arange(400) // 200
    expect(
        "local",
        lambda p: checks.beats(p, baseline, target, groups=groups, read=READ),
        better[:3],
        "wrong-shape",
    )


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 4), st.booleans())
def test_dice_and_iou_are_those_of_monai(seed: int, batch: int, empty: bool) -> None:
    """MONAI's metrics of binarised masks, image by image, a pair of empty masks counted as 1."""
    from monai.metrics.meandice import compute_dice
    from monai.metrics.meaniou import compute_iou

    generator = torch.Generator().manual_seed(seed)
    areas = torch.rand(batch, 1, 1, 1, generator=generator)
    p, t = ((torch.rand(batch, 1, 6, 5, generator=generator) < areas).float() for _ in range(2))
    if empty:
        p[0], t[0] = 0, 0
    for ours, theirs in ((checks.dice, compute_dice), (checks.iou, compute_iou)):
        assert ours(p, t) == pytest.approx(float(theirs(p, t, ignore_empty=False).mean()), abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 5))
def test_class_metrics_are_those_of_torchmetrics(seed: int, classes: int) -> None:
    import torchmetrics.functional.classification as tm

    generator = torch.Generator().manual_seed(seed)
    target = torch.cat([torch.arange(classes), torch.randint(classes, (40,), generator=generator)])
    predicted = torch.where(
        torch.rand(len(target), generator=generator) < 0.6,
        target,
        torch.randint(classes, (len(target),), generator=generator),
    )
    for name, theirs in (
        ("accuracy", tm.multiclass_accuracy(predicted, target, classes, average="micro")),
        ("macro_f1", tm.multiclass_f1_score(predicted, target, classes, average="macro")),
        ("mcc", tm.multiclass_matthews_corrcoef(predicted, target, classes)),
        ("kappa", tm.multiclass_cohen_kappa(predicted, target, classes)),
    ):
        assert checks.METRICS[name](predicted.numpy(), target.numpy()) == pytest.approx(
            float(theirs), abs=1e-5
        ), name

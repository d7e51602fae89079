"""Metrics: the student's metric against scikit-learn, and scores on hidden items."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import torch

from autograder import randomness
from autograder.checks.compare import array, describe, number
from autograder.checks.contract import Wrong, WrongTable, check, fail
from autograder.checks.student import call
from autograder.checks.values import equals
from autograder.key.record import key

Metric = Callable[[np.ndarray, np.ndarray], float]

# ------------------------------------------------------------------------- references, (predicted, target)


def _sklearn(name: str, **options: Any) -> Metric:
    def value(predicted: np.ndarray, target: np.ndarray) -> float:
        import sklearn.metrics

        return float(getattr(sklearn.metrics, name)(np.asarray(target), np.asarray(predicted), **options))

    return value


@key
def _accuracy(predicted: np.ndarray, target: np.ndarray) -> float:
    """Share of right labels; plain numpy, because a bootstrap calls it thousands of times."""
    return float(np.mean(np.asarray(predicted) == np.asarray(target)))


@key
def dice(predicted: Any, target: Any, empty: float = 1.0, smooth: float = 0.0) -> float:
    """Dice coefficient 2·Σpt / (Σp + Σt) of each item (first axis), then the mean over items.

    Args:
        predicted, target: (batch, …), soft values in [0, 1] or masks.
        empty: value of an item where both are empty (without smoothing).
        smooth: added to numerator and denominator.
    """
    return float(np.mean(overlap(predicted, target, "dice", empty, smooth)))


@key
def iou(predicted: Any, target: Any, empty: float = 1.0, smooth: float = 0.0) -> float:
    """Intersection over union Σpt / (Σp + Σt − Σpt) of each item (first axis), then the mean; see `dice`."""
    return float(np.mean(overlap(predicted, target, "iou", empty, smooth)))


@key
def overlap(
    predicted: Any, target: Any, kind: str = "dice", empty: float = 1.0, smooth: float = 0.0
) -> np.ndarray:
    """Dice or IoU of each item: (batch, …), (batch, …) → (batch,) float64."""
    p = np.asarray(array(predicted), dtype=float).reshape(len(predicted), -1)
    t = np.asarray(array(target), dtype=float).reshape(len(target), -1)
    both, total = (p * t).sum(1), p.sum(1) + t.sum(1)
    above, below = (2 * both, total) if kind == "dice" else (both, total - both)
    with np.errstate(invalid="ignore", divide="ignore"):
        value = (above + smooth) / (below + smooth)
    return np.where(below + smooth == 0, empty, value)


@key
def reliability(probabilities: Any, target: Any, bins: int = 15) -> np.ndarray:
    """Confidence against accuracy, bin by bin: the table behind a reliability diagram.

    Args:
        probabilities: (items, classes), rows that sum to 1; or (items,) of the class 1 of two.
        target: (items,) class numbers.
        bins: of equal width, ((k)/bins, (k+1)/bins].

    Returns:
        (bins, 3) float64: share of the items, mean confidence, accuracy; zeros where a bin is empty.
    """
    p = np.asarray(array(probabilities), dtype=float)
    if p.ndim == 1:
        p = np.stack([1 - p, p], 1)
    right = p.argmax(1) == np.asarray(array(target))
    confidence = p.max(1)
    place = np.clip(np.ceil(confidence * bins).astype(int) - 1, 0, bins - 1)
    table = np.zeros((bins, 3))
    for k in np.unique(place):
        inside = place == k
        table[k] = inside.mean(), confidence[inside].mean(), right[inside].mean()
    return table


@key
def ece(probabilities: Any, target: Any, bins: int = 15) -> float:
    """Expected calibration error, Σ share · |accuracy − confidence| over bins of confidence (Guo et al. 2017).

    Arguments as in `reliability`.
    """
    share, confidence, accuracy = reliability(probabilities, target, bins).T
    return float((share * np.abs(accuracy - confidence)).sum())


METRICS: dict[str, Metric] = {
    "accuracy": key(_accuracy, "metric.accuracy"),
    "balanced_accuracy": key(_sklearn("balanced_accuracy_score"), "metric.balanced_accuracy"),
    "f1": key(_sklearn("f1_score", zero_division=0.0), "metric.f1"),
    "macro_f1": key(_sklearn("f1_score", average="macro", zero_division=0.0), "metric.macro_f1"),
    "precision": key(_sklearn("precision_score", zero_division=0.0), "metric.precision"),
    "recall": key(_sklearn("recall_score", zero_division=0.0), "metric.recall"),
    "mcc": key(_sklearn("matthews_corrcoef"), "metric.mcc"),
    "kappa": key(_sklearn("cohen_kappa_score"), "metric.kappa"),
    "quadratic_kappa": key(_sklearn("cohen_kappa_score", weights="quadratic"), "metric.quadratic_kappa"),
    "auc": key(_sklearn("roc_auc_score"), "metric.auc"),
    "average_precision": key(_sklearn("average_precision_score"), "metric.average_precision"),
    "dice": key(dice, "metric.dice"),
    "iou": key(iou, "metric.iou"),
}
"""Metrics by name, all of (predicted, target), larger is better; the calibration error is `ece`."""


# ------------------------------------------------------------------------------------- adversarial cases


def binary_cases(
    generator: torch.Generator, degenerate: bool = True
) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """(predicted, target) labels in {0, 1}: unequal classes, all right, all wrong, one class only."""
    cases = []
    for size, positive in ((40, 0.5), (60, 0.15), (35, 0.85), (17, 0.4)):
        target = (torch.rand(size, generator=generator) < positive).long()
        target[0], target[1] = 0, 1
        flip = torch.rand(size, generator=generator) < 0.25
        predicted = torch.where(flip, 1 - target, target)
        predicted[0], predicted[1], predicted[2], target[2] = 0, 1, 1, 0  # a false positive at least
        cases.append((predicted, target))
    if degenerate:
        target = torch.tensor([0, 1, 1, 0, 1])
        cases += [
            (target.clone(), target),
            (1 - target, target),
            (torch.zeros(5).long(), target),
            (torch.ones(5).long(), target),
        ]
    return cases


def class_cases(generator: torch.Generator, classes: int = 4) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """(predicted, target) labels of several unequal classes, with one class that is never predicted."""
    cases = []
    for size in (30, 61, 90):
        share = torch.tensor([0.55, *[0.45 / (classes - 1)] * (classes - 1)])
        target = torch.multinomial(share, size, True, generator=generator)
        target[:classes] = torch.arange(classes)
        noise = torch.randint(classes, (size,), generator=generator)
        predicted = torch.where(torch.rand(size, generator=generator) < 0.6, target, noise)
        cases.append((predicted, target))
    return [*cases, (cases[0][0].clamp(max=classes - 2), cases[0][1])]


def score_cases(generator: torch.Generator) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """(scores, labels): overlapping scores, ties, reversed scores, rare positives; float64."""
    cases = []
    for size, positive in ((40, 0.5), (80, 0.1), (33, 0.7)):
        target = (torch.rand(size, generator=generator) < positive).long()
        target[0], target[1] = 0, 1
        scores = torch.randn(size, generator=generator, dtype=torch.float64) + target
        cases += [(scores, target), ((scores * 2).round() / 2, target), (-scores, target)]
    return cases


def probability_cases(generator: torch.Generator) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """(probabilities, labels), (items, classes) float64 and (items,): over- and underconfident, unequal bins, 2 to 5 classes."""
    cases = []
    for size, classes, sharpness in ((60, 3, 3.0), (45, 2, 0.4), (80, 5, 1.5)):
        logits = torch.randn(size, classes, generator=generator, dtype=torch.float64)
        target = torch.multinomial(logits.softmax(1), 1, generator=generator).flatten()
        cases.append(((sharpness * logits).softmax(1), target))
    return cases


def mask_cases(
    generator: torch.Generator, soft: bool = True, empty: bool = True, shape: tuple[int, ...] = (1, 8, 8)
) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """(predicted, target) of shape (batch, *shape), float64: batches > 1, very unequal areas, soft values, an empty pair, an empty target."""
    cases = []
    for batch in (3, 1, 4):
        size = (batch, *shape)
        areas = torch.tensor([0.05, 0.6, 0.25, 0.9][:batch], dtype=torch.float64).reshape(
            -1, *[1] * len(shape)
        )
        target = (torch.rand(size, generator=generator, dtype=torch.float64) < areas).double()
        target.reshape(batch, -1)[:, 0] = 1.0
        noise = torch.rand(size, generator=generator, dtype=torch.float64)
        predicted = 0.6 * target + 0.4 * noise if soft else torch.where(noise < 0.3, 1 - target, target)
        cases.append((predicted, target))
    if empty:
        predicted, target = cases[-1][0].clone(), cases[-1][1].clone()
        predicted[1], target[1] = 0.0, 0.0
        cases.append((predicted, target))
        predicted, target = cases[0][0].clone(), cases[0][1].clone()
        target[1] = 0.0  # nothing there, but something found: 0, and not 1
        cases.append((predicted, target))
    return cases


# --------------------------------------------------------------------------------------- the student's metric


@dataclass(frozen=True)
class _Kind:
    cases: Callable[[torch.Generator], list[tuple[torch.Tensor, torch.Tensor]]]
    wrong: Mapping[str, Wrong]


@key
def _confusion(predicted: Any, target: Any) -> tuple[float, float, float, float]:
    p, t = np.asarray(predicted).astype(bool), np.asarray(target).astype(bool)
    return float((p & t).sum()), float((p & ~t).sum()), float((~p & t).sum()), float((~p & ~t).sum())


@key
def _ratio(above: float, below: float) -> float:
    return above / below if below else 0.0


@key
def _f1_mean(p: Any, t: Any) -> float:
    tp, fp, fn, _ = _confusion(p, t)
    return (_ratio(tp, tp + fp) + _ratio(tp, tp + fn)) / 2


@key
def _mcc_no_root(p: Any, t: Any) -> float:
    tp, fp, fn, tn = _confusion(p, t)
    return _ratio(tp * tn - fp * fn, (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))


@key
def _kappa_half(p: Any, t: Any) -> float:
    agree, classes = float((np.asarray(p) == np.asarray(t)).mean()), len(np.unique(np.concatenate([p, t])))
    return (agree - 1 / classes) / (1 - 1 / classes)


def _pooled(kind: str) -> Callable[[Any, Any], float]:
    return lambda p, t: float(overlap(np.asarray(p)[None], np.asarray(t)[None], kind)[0])


_ACCURACY = Wrong(METRICS["accuracy"], "Your number is the accuracy.")
_OVERLAP = {
    "pooled-over-batch": "All images were thrown into one pot: large objects outvote small ones. Compute it for each image, then take the mean.",
    "empty-is-zero": "A pair of empty masks agrees perfectly, but yours gives 0 there.",
    "no-truth-is-one": "Where there is nothing to find, yours is 1 even if something was found. It is 1 only if nothing was found.",
    "thresholded": "Your values are those of thresholded predictions; here soft values count as they are.",
}


@key
def _sums(masks: Any) -> np.ndarray:
    """Sum of each item (first axis)."""
    return np.asarray(np.asarray(array(masks), dtype=float).reshape(len(masks), -1).sum(1))


def _overlap_wrong(kind: str) -> dict[str, Wrong]:
    right, other = (dice, iou) if kind == "dice" else (iou, dice)
    return {
        f"{'iou' if kind == 'dice' else 'dice'}-instead-of-{kind}": Wrong(other, f"Your number is the {'IoU' if kind == 'dice' else 'Dice coefficient'}."),
        "pooled-over-batch": Wrong(_pooled(kind), _OVERLAP["pooled-over-batch"]),
        "empty-is-zero": Wrong(lambda p, t: right(p, t, 0.0), _OVERLAP["empty-is-zero"]),
        "no-truth-is-one": Wrong(lambda p, t: float(np.mean(np.where(_sums(t) == 0, 1.0, overlap(p, t, kind)))), _OVERLAP["no-truth-is-one"]),
        "forgot-factor-two": Wrong(lambda p, t: float(np.mean(overlap(p, t, "dice", 2.0) / 2)), "The factor 2 in the numerator is missing."),
        "thresholded": Wrong(lambda p, t: right(np.asarray(p) > 0.5, t), _OVERLAP["thresholded"]),
        "not-thresholded": Wrong(lambda p, t: right(np.asarray(p), t), "The values are used as they are: threshold them first."),
        "pixel-accuracy": Wrong(lambda p, t: float(((np.asarray(p) > 0.5) == (np.asarray(t) > 0.5)).mean()), "Your number is the share of right pixels; background dominates it."),
    }  # fmt: skip


@key
def _bins_alike(p: Any, t: Any) -> float:
    table = reliability(p, t)
    used = table[table[:, 0] > 0]
    return float(np.abs(used[:, 2] - used[:, 1]).mean())


@key
def _largest_bin(p: Any, t: Any) -> float:
    table = reliability(p, t)
    return float(np.abs(table[:, 2] - table[:, 1]).max())


@key
def _signed(p: Any, t: Any) -> float:
    table = reliability(p, t)
    return float((table[:, 0] * (table[:, 2] - table[:, 1])).sum())


@key
def _true_class(p: Any, t: Any) -> float:
    p, t = np.asarray(p), np.asarray(t)
    confidence, right = p[np.arange(len(t)), t], p.argmax(1) == t
    place = np.clip(np.ceil(confidence * 15).astype(int) - 1, 0, 14)
    return float(sum((place == k).mean() * abs(right[place == k].mean() - confidence[place == k].mean()) for k in np.unique(place)))  # fmt: skip


@key
def _auc_ties(scores: Any, target: Any, tie: float) -> float:
    s, t = np.asarray(scores), np.asarray(target).astype(bool)
    positive, negative = s[t][:, None], s[~t][None]
    return float(((positive > negative) + tie * (positive == negative)).mean())


KINDS: dict[str, _Kind] = {
    "accuracy": _Kind(class_cases, {
        "balanced-accuracy": Wrong(METRICS["balanced_accuracy"], "Your number is the mean over classes; accuracy is the mean over items."),
        "counts-not-mean": Wrong(lambda p, t: float((np.asarray(p) == np.asarray(t)).sum()), "Your number is a count; divide by the number of items."),
    }),
    "f1": _Kind(binary_cases, {
        "accuracy-instead-of-f1": _ACCURACY,
        "precision-instead-of-f1": Wrong(METRICS["precision"], "Your number is the precision."),
        "recall-instead-of-f1": Wrong(METRICS["recall"], "Your number is the recall."),
        "arithmetic-mean": Wrong(_f1_mean, "Your number is the arithmetic mean of precision and recall; F1 is the harmonic one."),
        "macro-instead-of-binary": Wrong(METRICS["macro_f1"], "Your number is the macro average; here only the positive class counts."),
        "negative-class": Wrong(_sklearn("f1_score", pos_label=0, zero_division=0.0), "Your number is the F1 of the negative class."),
    }),
    "macro_f1": _Kind(class_cases, {
        "micro-instead-of-macro": Wrong(METRICS["accuracy"], "Your number is the micro average, which is the accuracy."),
        "weighted-instead-of-macro": Wrong(_sklearn("f1_score", average="weighted", zero_division=0.0), "Your number weights classes by size."),
    }),
    "mcc": _Kind(binary_cases, {
        "accuracy-instead-of-mcc": _ACCURACY,
        "f1-instead-of-mcc": Wrong(METRICS["f1"], "Your number is the F1 score."),
        "forgot-square-root": Wrong(_mcc_no_root, "The square root in the denominator is missing."),
        "kappa-instead-of-mcc": Wrong(METRICS["kappa"], "Your number is Cohen's kappa."),
    }),
    "kappa": _Kind(class_cases, {
        "accuracy-instead-of-kappa": _ACCURACY,
        "chance-is-one-in-c": Wrong(_kappa_half, "Chance agreement is taken as 1/C; it is the product of both raters' class shares."),
        "quadratic-kappa": Wrong(METRICS["quadratic_kappa"], "Your number is the quadratic weighted kappa."),
    }),
    "auc": _Kind(score_cases, {
        "reversed-scores": Wrong(lambda p, t: 1 - METRICS["auc"](p, t), "Your number is 1 − AUC: are the scores of the negative class used?"),
        "hard-labels": Wrong(lambda p, t: METRICS["auc"](np.asarray(p) > 0.5, t), "Scores were rounded to labels before the AUC."),
        "ties-as-wins": Wrong(lambda p, t: _auc_ties(p, t, 1.0), "Ties count one half; yours count them as wins."),
        "ties-as-losses": Wrong(lambda p, t: _auc_ties(p, t, 0.0), "Ties count one half; yours count them as losses."),
        "average-precision": Wrong(METRICS["average_precision"], "Your number is the area under the precision–recall curve."),
    }),
    "dice": _Kind(mask_cases, _overlap_wrong("dice")),
    "iou": _Kind(mask_cases, _overlap_wrong("iou")),
    "ece": _Kind(probability_cases, {
        "bins-count-alike": Wrong(_bins_alike, "Your number is the plain mean over bins; each bin counts by its share of the items."),
        "maximum-calibration-error": Wrong(_largest_bin, "Your number is the largest gap of a bin (MCE), not the weighted mean."),
        "signed-gaps": Wrong(lambda p, t: _signed(p, t), "Gaps of opposite sign cancel: take their absolute value, bin by bin."),
        "signed-gaps-reversed": Wrong(lambda p, t: -_signed(p, t), "Gaps of opposite sign cancel: take their absolute value, bin by bin."),
        "one-bin": Wrong(lambda p, t: abs(_signed(p, t)), "All items stand in one bin: over- and underconfidence cancel."),
        "probability-of-the-true-class": Wrong(_true_class, "The confidence is the largest probability, not that of the true class: the model does not know which that is."),
        "ten-bins": Wrong(lambda p, t: ece(p, t, 10), "Your number is that of 10 bins; 15 are asked for."),
        "accuracy-instead-of-ece": Wrong(lambda p, t: float((np.asarray(p).argmax(1) == np.asarray(t)).mean()), "Your number is the accuracy."),
    }),
}  # fmt: skip


@key
def _right_value(kind: str, predicted: Any, target: Any) -> Any:
    return ece(predicted, target) if kind == "ece" else METRICS[kind](predicted, target)


@key
def _wrong_value(kind: str, code: str, predicted: Any, target: Any) -> Any:
    return KINDS[kind].wrong[code].function(predicted, target)


@check
def metric(
    function: Any,
    kind: str,
    reference: Callable[..., Any] | None = None,
    cases: Sequence[Sequence[Any]] | Callable[[torch.Generator], Sequence[Sequence[Any]]] | None = None,
    order: Sequence[str] = ("predicted", "target"),
    wrong: WrongTable | None = None,
    rtol: float | None = 1e-5,
    atol: float | None = 1e-6,
    read: str = "",
    doing: str = "",
) -> None:
    """The student's metric equals the reference on adversarial cases. *Verified*: computed on our side.

    Labels come with unequal classes, a class that is never predicted, everything right and everything wrong;
    AUC scores with ties; masks as batches of several images with unequal areas, soft values and an empty pair.

    Args:
        function: the student's function of two arguments.
        kind: "accuracy", "f1", "macro_f1", "mcc", "kappa", "auc", "dice", "iou" or "ece" (15 bins of equal width,
            of (items, classes) probabilities): chooses reference, cases and known wrong implementations.
        reference: another reference of (predicted, target), e.g. a Dice with smoothing; then the built-in
            wrong ones are tried only where they differ from it.
        cases: other cases, (predicted, target) each, or a function that draws them.
        order: the student's order of arguments.
        wrong: further known wrong implementations of (predicted, target), tried first.

    Raises:
        NotAttempted, CheckFailed: as in `equals`; diagnoses are the keys of the tables in this module.
    """
    known = KINDS.get(kind)
    if known is None and (reference is None or cases is None):
        raise ValueError(f"{kind!r} is not one of {', '.join(KINDS)}: give a reference and cases")
    right = reference or partial(_right_value, kind)
    draw = cases if cases is not None else known.cases if known else ()
    drawn = draw(randomness.generator("metric", kind)) if callable(draw) else draw
    swap = tuple(order) == ("target", "predicted")

    def ours(other: Callable[..., Any]) -> Callable[..., Any]:
        return (lambda target, predicted: other(predicted, target)) if swap else other

    table = {
        code: Wrong(ours(entry.function), entry.cause)
        for code, entry in {
            **{
                k: Wrong(partial(_wrong_value, kind, k), v.cause)
                for k, v in (known.wrong if known else {}).items()
            },
            **(wrong or {}),
        }.items()
    }
    table = {code: table[code] for code in [*(wrong or {}), *table]}  # the author's are tried first
    equals(
        function, ours(right), [(t, p) if swap else (p, t) for p, t in drawn], rtol=rtol, atol=atol, wrong=table,
        read=read, doing=doing,
    )  # fmt: skip


# ----------------------------------------------------------------------------------------------------- scores


def false_fail_rate(items: int, at_least: float, true: float) -> float:
    """Chance that a solution of true accuracy ``true`` scores below ``at_least`` on that many items (binomial)."""
    needed = math.ceil(at_least * items - 1e-9)
    return float(
        sum(
            math.exp(
                math.lgamma(items + 1) - math.lgamma(k + 1) - math.lgamma(items - k + 1)
                + k * math.log(true) + (items - k) * math.log1p(-true)
            )
            for k in range(needed)
        )
    ) if 0 < true < 1 else float(true < at_least)  # fmt: skip


@check
def score(
    predictions: Any,
    targets: Any,
    at_least: float,
    metric: str | Metric = "accuracy",
    inputs: Sequence[Any] | None = None,
    decode: Callable[[Any], Any] | None = None,
    labels: Sequence[int] | None = None,
    what: str = "",
    cause: str = "",
    read: str = "",
    diagnosis: str = "score-too-low",
) -> float:
    """The score on items whose answers stay on our side is at least a threshold. *Verified*.

    Args:
        predictions: the student's results, or the student's function (with ``inputs``).
        targets: the right answers.
        at_least: the threshold; choose it with `false_fail_rate` and from the worst of many right runs.
        metric: a name in `METRICS` or a function of (predicted, target).
        inputs: positional arguments of the call.
        decode: turns the result into predictions on our side, e.g. an argmax of logits.
        labels: the values a prediction may have.
        what: what is scored, for the message, e.g. "accuracy on 500 hidden images".

    Returns:
        the score.

    Raises:
        CheckFailed: ``wrong-shape``, ``not-finite``, ``unknown-label``, or the diagnosis given.
    """
    result = call(predictions, *inputs) if inputs is not None else predictions
    return _score(result, targets, at_least, metric, decode, labels, (what, cause, read, diagnosis))


def _predicted(
    result: Any, target: np.ndarray, decode: Any, labels: Sequence[int] | None, what: str, read: str
) -> np.ndarray:
    """The student's predictions as an array of as many rows as targets, or a failure."""
    did = f"For the {what}"
    if array(result) is None:
        fail(did, f"predictions for {len(target)} items", describe(result), "", read, "wrong-type")
    try:
        predicted = array(decode(result) if decode else result)
    except Exception:  # the decoder was written for what a right answer returns
        predicted = None
    if predicted is None or (predicted.dtype.kind in "biufc") != (target.dtype.kind in "biufc"):
        fail(did, f"predictions for {len(target)} items", describe(result), "", read, "wrong-type")
    if (
        (decode is None and predicted.shape != target.shape)
        or predicted.ndim == 0
        or len(predicted) != len(target)
    ):
        fail(did, f"predictions of shape {target.shape}", f"shape {predicted.shape}", "", read, "wrong-shape")
    if predicted.dtype.kind in "fc" and not np.isfinite(predicted).all():
        fail(did, "finite predictions", "NaN or infinity", "", read, "not-finite")
    if labels is not None and not np.isin(predicted, np.asarray(labels)).all():
        odd = predicted[~np.isin(predicted, np.asarray(labels))].flat[0]
        fail(did, f"labels among {list(labels)}", number(odd), "", read, "unknown-label")
    return predicted


def _score(
    result: Any, targets: Any, at_least: float, metric: str | Metric, decode: Any, labels: Any,
    told: tuple[str, str, str, str],
) -> float:  # fmt: skip
    what, cause, read, diagnosis = told
    target = array(targets)
    assert target is not None
    name = (
        what or f"{metric if isinstance(metric, str) else 'score'} on {len(target)} items you have not seen"
    )
    predicted = _predicted(result, target, decode, labels, name, read)
    value = float((METRICS[metric] if isinstance(metric, str) else metric)(predicted, target))
    if not value >= at_least:
        fail(f"For the {name}", f"at least {number(at_least)}", f"{value:.3f}", cause, read, diagnosis)
    return value


@check
def beats(
    predictions: Any,
    baseline: Any,
    targets: Any,
    metric: str | Metric = "accuracy",
    margin: float = 0.0,
    confidence: float = 0.95,
    groups: Any = None,
    decode: Callable[[Any], Any] | None = None,
    resamples: int = 1000,
    what: str = "",
    cause: str = "",
    read: str = "",
    diagnosis: str = "does-not-beat-the-baseline",
) -> tuple[float, float]:
    """Better than a baseline by more than ``margin``, paired on the same items by bootstrap. *Verified*.

    Both are scored on the same resampled items (or groups, e.g. patients), so that easy items help both alike.
    The lower end of the one-sided interval of the difference must exceed the margin.

    Args:
        predictions: the student's results. baseline: the other predictions, ours. targets: the right answers.
        groups: what to resample by; items by default.

    Returns:
        difference of scores, and the lower end of its interval.

    Raises:
        CheckFailed: the diagnosis given, or as in `score`.
    """
    target, other = array(targets), array(baseline)
    assert target is not None and other is not None
    name = what or f"{metric if isinstance(metric, str) else 'score'} on {len(target)} items"
    own = _predicted(predictions, target, decode, None, name, read)
    evaluate = METRICS[metric] if isinstance(metric, str) else metric
    gain = float(evaluate(own, target)) - float(evaluate(other, target))
    names, place = np.unique(
        np.arange(len(target)) if groups is None else np.asarray(array(groups)), return_inverse=True
    )
    members = [np.flatnonzero(place == k) for k in range(len(names))] if groups is not None else None
    generator = randomness.numpy_generator("beats")
    gains = []
    for _ in range(resamples):
        drawn = generator.integers(len(names), size=len(names))
        rows = drawn if members is None else np.concatenate([members[k] for k in drawn])
        gains.append(float(evaluate(own[rows], target[rows])) - float(evaluate(other[rows], target[rows])))
    low = float(np.quantile(gains, 1 - confidence))
    if not low > margin:
        fail(f"For the {name} against the baseline", f"a gain of more than {number(margin)} with {confidence:.0%} confidence",
             f"{gain:+.3f} (at least {low:+.3f})", cause, read, diagnosis)  # fmt: skip
    return gain, low

"""What a network has learned, and whether its probabilities mean what they say.

All three checks are *verified*: the student's code gives maps, features or probabilities for inputs of
ours, and everything that decides, labels and weights among it, stays on our side.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
import torch

from autograder import randomness
from autograder.checks.compare import array, compare, describe, fail_with, number
from autograder.checks.contract import Wrong, WrongTable, check, fail
from autograder.checks.explain import explain
from autograder.checks.metrics import ece, reliability
from autograder.checks.picture import Picture
from autograder.checks.student import attempted, call
from autograder.key.record import is_recording, key
from autograder.probes import interpretation as probes
from autograder.probes import networks

# ------------------------------------------------------------------------------------------- Grad-CAM


@check
def grad_cam(
    function: Any,
    size: tuple[int, int] = (6, 7),
    channels: int = 4,
    classes: int = 3,
    arguments: Sequence[str] = ("model", "layer", "image", "target"),
    scaled: bool = False,
    batched: bool = True,
    trials: int = 3,
    rtol: float = 1e-6,
    atol: float = 1e-9,
    wrong: WrongTable | None = None,
    read: str = "",
) -> None:
    """The student's Grad-CAM on a network whose map has a closed form. *Verified*.

    The network is convolution, ReLU, flatten, linear; the layer is the ReLU with activations A (channels,
    height, width). The logit of class c is Σ W·A, so its gradient with respect to A is W itself, and
    Grad-CAM is ReLU(Σₖ αₖ Aₖ) with αₖ the mean of Wₖ over the pixels (Selvaraju et al. 2017, eqs. 1 and 2).
    Weights and image come from our seed.

    Args:
        function: the student's function; returns (height, width), or (1, height, width).
        size: height and width of the image and of the layer.
        arguments: the student's parameters in order: "model", "layer" (the module), "image", "target" (int).
        scaled: the map is divided by its maximum; else it is compared as it is.
        batched: the image is (1, 1, height, width); else (1, height, width), and the function adds the batch axis.

    Raises:
        NotAttempted: the stub is still there.
        CheckFailed: ``forgot-relu``, ``gradients-not-averaged``, ``absolute-values``, ``highest-class``,
            ``gradient-of-the-probability``, ``activations-alone``, ``gradients-alone``, ``wrong-shape``,
            ``raised-…``.
    """
    attempted(function)
    height, width = size
    layers = [
        ("Conv2d", 1, channels, 3, {"padding": 1}),
        ("ReLU",),
        ("Flatten",),
        ("Linear", channels * height * width, classes),
    ]
    seen: list[tuple[Sequence[Any], Any]] = []
    for trial in range(trials):
        generator = randomness.generator("grad-cam", trial)
        weights = networks.initial_weights(layers, generator)
        image = torch.randn(1, 1, height, width, generator=generator, dtype=torch.float64)
        target = _not_the_highest(layers, weights, image)
        given: dict[str, Any] = {"image": image if batched else image[0], "target": target}
        got = probes.class_map(function, layers, weights, 1, given, list(arguments))
        seen.append(((layers, weights, image, target), got))
    did = f"For the Grad-CAM of one class of a small network, image {tuple(given['image'].shape)},"
    known = {
        **{k: Wrong(partial(_wrong_map, k, scaled), entry.cause) for k, entry in _WRONG_CAMS.items()},
        **{k: Wrong(_map(entry.function, scaled), entry.cause) for k, entry in (wrong or {}).items()},
    }
    if is_recording():
        explain(known, seen)
    for (spec, state, image, target), got in seen:
        expected = _right_map(scaled, spec, state, image, target)
        values = array(got)
        if values is not None and values.shape in ((1, height, width), (1, 1, height, width)):
            values = values.reshape(height, width)
        difference = compare(expected, got if values is None else values, rtol, atol, dtype="any")
        if difference:
            flat = [(a, array(g).reshape(height, width) if _fits(g, size) else g) for a, g in seen]  # type: ignore[union-attr]
            code, cause = explain(known, flat, lambda a, b: compare(a, b, rtol, atol, dtype="any"))
            fail_with(difference, did, cause, read, code)


def _fits(value: Any, size: tuple[int, int]) -> bool:
    found = array(value)
    return found is not None and found.size == size[0] * size[1]


def _not_the_highest(layers: Any, weights: dict[str, torch.Tensor], image: torch.Tensor) -> int:
    """A class that the network does not predict, so that explaining the prediction instead shows."""
    with torch.no_grad():
        return int(networks.network(layers, weights)(image)[0].argsort()[0])


@key
def _parts(
    layers: Any, weights: dict[str, torch.Tensor], image: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Activations (channels, height, width), the last layer's weight (classes, channels, height, width), logits."""
    with torch.no_grad():
        net = networks.network(layers, weights)
        a = net[1](net[0](image))[0]
        return a, weights["3.weight"].reshape(-1, *a.shape), net(image)[0]


@key
def _cam(layers: Any, weights: Any, image: Any, target: int, relu: bool = True) -> torch.Tensor:
    a, w, _ = _parts(layers, weights, image)
    cam = torch.einsum("k,khw->hw", w[target].mean((1, 2)), a)
    return cam.relu() if relu else cam


@key
def _elementwise(layers: Any, weights: Any, image: Any, target: int) -> torch.Tensor:
    a, w, _ = _parts(layers, weights, image)
    return (w[target] * a).sum(0).relu()


@key
def _of_probability(layers: Any, weights: Any, image: Any, target: int) -> torch.Tensor:
    a, w, logits = _parts(layers, weights, image)
    p = logits.softmax(0)
    slope = p[target] * (w[target] - torch.einsum("c,ckhw->khw", p, w))
    return torch.einsum("k,khw->hw", slope.mean((1, 2)), a).relu()


@key
def _with_negatives(layers: Any, weights: Any, image: Any, target: int) -> torch.Tensor:
    return _cam(layers, weights, image, target, relu=False)


@key
def _of_highest(layers: Any, weights: Any, image: Any, _: int) -> torch.Tensor:
    return _cam(layers, weights, image, int(_parts(layers, weights, image)[2].argmax()))


_WRONG_CAMS = {
    "forgot-relu": Wrong(_with_negatives, "The ReLU at the end is missing: what speaks against the class is to be left out."),
    "absolute-values": Wrong(lambda *a: _with_negatives(*a).abs(), "The absolute value shows what speaks against the class as if it spoke for it: ReLU, not abs."),
    "gradients-not-averaged": Wrong(_elementwise, "Each pixel was weighted by its own gradient. Grad-CAM takes the mean of the gradient over the pixels first: one weight a channel."),
    "highest-class": Wrong(_of_highest, "This is the map of the class that the network predicts, not of the class asked for."),
    "gradient-of-the-probability": Wrong(_of_probability, "The gradient was taken of the probability after softmax. Take it of the logit: the other classes do not belong in it."),
    "activations-alone": Wrong(lambda *a: _parts(*a[:3])[0].mean(0), "This is the mean activation: the gradients do not enter."),
    "gradients-alone": Wrong(lambda *a: _parts(*a[:3])[1][a[3]].mean(0).relu(), "This is the gradient: the activations do not enter."),
    "summed-gradients": Wrong(lambda *a: _cam(*a) * a[2][0, 0].numel(), "The gradients were summed over the pixels, not averaged."),
}  # fmt: skip


@key
def _right_map(scaled: bool, *arguments: Any) -> torch.Tensor:
    return _map(_cam, scaled)(*arguments)


@key
def _wrong_map(code: str, scaled: bool, *arguments: Any) -> torch.Tensor:
    return _map(_WRONG_CAMS[code].function, scaled)(*arguments)


def _map(function: Callable[..., torch.Tensor], scaled: bool) -> Callable[..., torch.Tensor]:
    def of(*args: Any) -> torch.Tensor:
        cam = function(*args)
        return cam / cam.max() if scaled and float(cam.max()) > 0 else cam

    return of


# ---------------------------------------------------------------------------------------- linear probes


@check
def probe_margin(
    features: Any,
    labels: Any,
    untrained: Any = None,
    over_first: float = 0.4,
    over_untrained: float = 0.2,
    folds: int = 5,
    groups: Any = None,
    names: Sequence[str] | None = None,
    read: str = "",
) -> list[float]:
    """A linear classifier reads the classes better from the last layer than from the first, by a margin. *Verified*.

    Margins, never "better with each layer": in right runs accuracy by layer is not monotonic. The linear
    classifiers (ridge regression on standardised features, Alain & Bengio 2017) are fitted on our side, on
    labels that stay here, and scored by cross-validation.

    Args:
        features: the student's result: one array (items, …) a layer, from the input to the last; flattened.
        labels: (items,) class numbers, ours.
        untrained: the same from an untrained network of the same kind, or None.
        over_first: last layer − first, at least.
        over_untrained: last layer trained − untrained, at least.
        folds: of the cross-validation; ``groups`` (patients, slides) stay together.
        names: of the layers, for the message.

    Returns:
        accuracy by layer.

    Raises:
        CheckFailed: ``wrong-type``, ``wrong-shape``, ``not-finite``, ``last-layer-not-better``,
            ``training-did-not-help``.
    """
    target = np.asarray(array(labels))
    of = np.arange(len(target)) if groups is None else np.asarray(array(groups))
    part = _folds(of, folds)
    scores = [_linear_probe(x, target, part) for x in _layers(features, len(target), "your layers", read)]
    told = (
        list(names)
        if names is not None and len(names) == len(scores)
        else [str(k) for k in range(len(scores))]
    )
    shown = ", ".join(f"{name}: {score:.2f}" for name, score in zip(told, scores, strict=True))
    curves = [("yours", np.asarray(scores))]
    before: list[float] = []
    if untrained is not None:
        before = [
            _linear_probe(x, target, part)
            for x in _layers(untrained, len(target), "the untrained layers", read)
        ]
        curves.append(("untrained", np.asarray(before)))
    picture = Picture("curves", tuple(curves), "A linear classifier on each layer", "layer", "accuracy")
    if scores[-1] - scores[0] < over_first:
        fail(f"For linear classifiers on the layers ({shown})", f"the last to be at least {number(over_first)} better than the first",
             f"{scores[-1] - scores[0]:+.2f}", "The last layer does not separate the classes: is this the trained network, "
             "are the layers in order from the input on, and the rows in the order of the images?", read,
             "last-layer-not-better", picture)  # fmt: skip
    if before and scores[-1] - before[-1] < over_untrained:
        fail("For a linear classifier on the last layer, against that of an untrained network",
             f"a gain of at least {number(over_untrained)}", f"{scores[-1] - before[-1]:+.2f}",
             "Random layers do as well: the training taught the features nothing.", read, "training-did-not-help", picture)  # fmt: skip
    return scores


def _layers(value: Any, items: int, what: str, read: str) -> list[np.ndarray]:
    found = list(value.values()) if isinstance(value, dict) else value
    if not isinstance(found, (list, tuple)) or len(found) < 2:
        fail(f"For {what}", "features of two layers or more", describe(value), "", read, "wrong-type")
    layers = []
    for place, layer in enumerate(found):
        x = array(layer)
        if x is None or x.dtype.kind not in "biuf":
            fail(
                f"For layer {place} of {what}",
                f"an array of {items} rows",
                describe(layer),
                "",
                read,
                "wrong-type",
            )
        if x.ndim < 2 or len(x) != items:
            fail(
                f"For layer {place} of {what}",
                f"{items} rows, one an item",
                f"shape {x.shape}",
                "",
                read,
                "wrong-shape",
            )
        if not np.isfinite(x).all():
            fail(f"For layer {place} of {what}", "finite features", "NaN or infinity", "", read, "not-finite")
        layers.append(x.reshape(items, -1).astype(float))
    return layers


def _folds(groups: np.ndarray, folds: int) -> np.ndarray:
    """The fold of each item; items of one group share it."""
    names, place = np.unique(groups, return_inverse=True)
    fold = randomness.numpy_generator("folds").permutation(len(names)) % folds
    return np.asarray(fold[place])


def _linear_probe(x: np.ndarray, target: np.ndarray, fold: np.ndarray) -> float:
    """Cross-validated accuracy of ridge regression on ±1 class indicators, penalty 1 on standardised features."""
    from sklearn.linear_model import RidgeClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    right = 0
    for k in np.unique(fold):
        inside = fold == k
        if len(np.unique(target[~inside])) > 1:
            model = make_pipeline(StandardScaler(), RidgeClassifier()).fit(x[~inside], target[~inside])
            right += int((model.predict(x[inside]) == target[inside]).sum())
    return right / len(target)


# ------------------------------------------------------------------------------------------- calibration


@check
def calibrated(
    probabilities: Any,
    targets: Any,
    at_most: float = 0.0,
    inputs: Sequence[Any] | None = None,
    bins: int = 15,
    decisions: Any = None,
    read: str = "",
) -> float:
    """Among items of confidence p a share p is right, as far as so many items can tell. *Verified*.

    Even a perfectly calibrated model has an expected calibration error above 0 on a finite sample. How
    much is simulated: labels are drawn from the student's own probabilities 200 times (consistency
    resampling, Bröcker & Smith 2007), and the limit is their mean plus five standard deviations.

    Args:
        probabilities: the student's result, or function (with ``inputs``): (items, classes), or (items,) of
            class 1 of two.
        targets: (items,) class numbers, ours.
        at_most: accepted calibration error beyond the noise.
        bins: of equal width.
        decisions: (items,) classes that must stay the predicted ones, e.g. before temperature scaling.

    Returns:
        the expected calibration error, see `ece`.

    Raises:
        CheckFailed: ``wrong-shape``, ``not-finite``, ``not-probabilities``, ``decisions-changed``,
            ``overconfident``, ``underconfident``, ``not-calibrated``.
    """
    target = np.asarray(array(targets))
    result = call(probabilities, *inputs) if inputs is not None else probabilities
    p = _probabilities(result, target, read)
    if decisions is not None and (p.argmax(1) != np.asarray(array(decisions))).any():
        changed = int((p.argmax(1) != np.asarray(array(decisions))).sum())
        fail(f"For {len(p)} items", "the same predicted classes as before calibrating", f"{changed} others",
             "Calibrating changes how sure the model is, not what it says: divide *all* logits by one temperature.",
             read, "decisions-changed")  # fmt: skip
    value = ece(p, target, bins)
    limit = at_most + _noise(p, bins)
    if value > limit:
        table = reliability(p, target, bins)
        used = table[:, 0] > 0
        gap = float((table[:, 0] * (table[:, 1] - table[:, 2])).sum())
        code, cause = "not-calibrated", "Confidence and accuracy go apart, here too high, there too low."
        if abs(gap) > value / 2:
            code = "overconfident" if gap > 0 else "underconfident"
            cause = f"The mean confidence is {abs(gap):.2f} {'above' if gap > 0 else 'below'} the accuracy: {'soften' if gap > 0 else 'sharpen'} the probabilities."
        curves = (("calibrated", np.array([[0.0, 0.0], [1.0, 1.0]])), ("yours", table[used][:, 1:]))
        fail(f"For the calibration error of {len(p)} items", f"at most {limit:.3f}, what luck alone can make of a calibrated model",
             f"{value:.3f}", cause, read, code,
             Picture("curves", curves, "Reliability", "mean confidence of a bin", "accuracy"))  # fmt: skip
    return value


def _probabilities(result: Any, target: np.ndarray, read: str) -> np.ndarray:
    p = array(result)
    did = f"For the probabilities of {len(target)} items"
    if p is None or p.dtype.kind not in "biuf" or p.ndim not in (1, 2) or len(p) != len(target):
        fail(
            did,
            f"shape ({len(target)}, classes) or ({len(target)},)",
            describe(result),
            "",
            read,
            "wrong-shape",
        )
    p = p.astype(float)
    if not np.isfinite(p).all():
        fail(did, "finite numbers", "NaN or infinity", "", read, "not-finite")
    if (p < -1e-6).any() or (p > 1 + 1e-6).any():
        worst = p.flat[int(np.abs(p - 0.5).argmax())]
        fail(did, "numbers from 0 to 1", number(worst), "Are these logits?", read, "not-probabilities")
    if p.ndim == 2 and np.abs(p.sum(1) - 1).max() > 1e-4:
        fail(
            did,
            "rows that sum to 1",
            f"a sum of {number(p.sum(1)[np.abs(p.sum(1) - 1).argmax()])}",
            "",
            read,
            "not-probabilities",
        )
    return np.stack([1 - p, p], 1) if p.ndim == 1 else p


def _noise(p: np.ndarray, bins: int, draws: int = 200) -> float:
    """The calibration error that luck alone makes: mean and five standard deviations over drawn labels."""
    generator = randomness.numpy_generator("calibrated")
    edges = p.cumsum(1)
    edges[:, -1] = np.inf
    values = [ece(p, (generator.random((len(p), 1)) < edges).argmax(1), bins) for _ in range(draws)]
    return float(np.mean(values) + 5 * np.std(values))

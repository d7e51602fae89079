import itertools

import numpy as np
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes.values import call_and_look

OK_FORMAT = False
name = "q6"
points = 2
hints = [
    "Of a pixel with probability 0.6, how much belongs to the area? And what should a picture score in which there is "
    "nothing to find, if nothing is found, and if something is?",
    "Make two tensors of yes and no, one for what was found and one for the truth. `&` and `|` between bool tensors are "
    "intersection and union; `.flatten(1).sum(dim=1)` counts for each picture. What happens to 0/0?",
    "`found = logits.sigmoid() > threshold`, `truth = target > 0.5`, count `found & truth` and `found | "
    "truth`, and "
    "`torch.where(union == 0, 1.0, intersection / union.clamp(min=1))`.",
]

READ = "'Decide first, then count' above"


@checks.key
def specification(logits, target, threshold=0.5):
    """IoU as a fraction of sets of pixel positions, picture by picture."""
    result = []
    for z, t in zip(logits, target, strict=True):
        found = set(map(tuple, (1 / (1 + torch.exp(-z)) > threshold).nonzero().tolist()))
        truth = set(map(tuple, (t == 1).nonzero().tolist()))
        result.append(len(found & truth) / len(found | truth) if found | truth else 1.0)
    return torch.tensor(result, dtype=torch.float64)


# ------------------------------------------------------------------------------------- known slips, and pairs of them

SLIPS = {
    "no-threshold": "This is a soft IoU, made of probabilities. Decide for each pixel first: a modest network that is right "
    "everywhere has IoU 1.",
    "kept-probabilities": "Pixels above the threshold count by their probability. Once the decision is made, each of them counts as a "
    "whole one.",
    "logits-in-the-formula": "The logits themselves stand in the formula. Make probabilities of them, and decide for each pixel.",
    "logits-against-threshold": "The threshold is a probability, but you compared it with the logits: a logit of 0 is a probability of "
    "0.5.",
    "sigmoid-twice": "The sigmoid is taken twice: then nothing lies below 0.5.",
    "ignores-threshold": "You always decide at 0.5. Use the argument `threshold`.",
    "includes-the-threshold": "You also took the pixels whose probability is exactly the threshold. Foreground is what lies *above* it: "
    "`>`.",
    "below-the-threshold": "You took the pixels below the threshold.",
    "dice-instead-of-iou": "This is Dice. IoU divides the intersection by the union.",
    "union-counts-twice": "The union is the sum of the areas *minus* the intersection, which else counts twice.",
    "precision": "You divide by what was found: that is the precision. IoU divides by the union.",
    "recall": "You divide by the true area: that is the recall. IoU divides by the union.",
    "accuracy-instead-of-iou": "This is the share of right pixels, which the large background makes look good.",
    "mean-of-both-classes": "This is the mean of the IoU of the foreground and that of the background. Only the foreground was asked for.",
    "background": "This is the IoU of the background.",
    "smoothed": "Something is added above and below the fraction bar, as in the loss. It changes the IoU of every picture: leave it out, "
    "and treat the empty picture by itself.",
    "no-truth-is-one": "Where there is nothing to find, yours is 1 even if something was found. It is 1 only if nothing was found; "
    "otherwise 0.",
    "nothing-found-is-one": "Where nothing was found, yours is 1 even if there was something to find. It is 1 only if there was nothing.",
    "no-overlap-is-one": "Where the two areas do not overlap, yours is 1. They also miss each other where both are there: ask whether the "
    "*union* is empty.",
    "empty-is-zero": "Nothing there and nothing found is perfect, 1. With 0, every empty picture pulls a good network down.",
    "empty-is-nan": "The empty picture gives 0/0. Nothing there and nothing found is perfect, 1.",
    "pooled-over-batch": "One IoU for the whole batch. We asked for one a picture: sum over the axes 1, 2, 3 only.",
    "averaged-over-batch": "The mean over the batch. We asked for one number a picture, so that one can look at the worst.",
}  # fmt: skip
FREQUENT = [
    (
        "no-threshold",
        "kept-probabilities",
        "logits-against-threshold",
        "sigmoid-twice",
        "ignores-threshold",
        "includes-the-threshold",
    ),
    ("dice-instead-of-iou", "union-counts-twice"),
    ("smoothed", "no-truth-is-one", "no-overlap-is-one", "empty-is-zero", "empty-is-nan"),
    ("pooled-over-batch", "averaged-over-batch"),
]
"""Slips that go together: one each of two rows."""
SMOOTHINGS = (1.0, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5)
WAYS = [
    (*one, size)
    for one in [*((slip,) for slip in SLIPS), *(pair for one, two in itertools.combinations(FREQUENT, 2) for pair in itertools.product(one, two))]
    for size in (SMOOTHINGS if one == ("smoothed",) else (1.0,) if "smoothed" in one else (0.0,))
]  # fmt: skip


@checks.key
def with_slips(logits, target, threshold, ways):
    """The result with each of some slips, the last entry of which is the size of a smoothing."""
    return [one_way(logits.double(), target.double(), threshold, way[:-1], way[-1]) for way in ways]


@checks.key
def one_way(z, t, threshold, slips, size):
    """The result with some slips in it."""
    p = z.sigmoid()
    found = {
        "no-threshold": p,
        "kept-probabilities": torch.where(p > threshold, p, 0.0),
        "logits-in-the-formula": z,
        "logits-against-threshold": (z > threshold).double(),
        "sigmoid-twice": (p.sigmoid() > threshold).double(),
        "ignores-threshold": (z > 0).double(),
        "includes-the-threshold": (p >= threshold).double(),
        "below-the-threshold": (p < threshold).double(),
    }
    f = next((found[slip] for slip in slips if slip in found), (p > threshold).double())
    axes = (0, 1, 2, 3) if "pooled-over-batch" in slips else (1, 2, 3)
    both, one, other, total = (x.sum(axes) for x in (f * t, f, t, torch.ones_like(t)))
    neither = total - one - other + both

    def ratio(above, below):
        if "smoothed" in slips:
            return (above + size) / (below + size)
        value = torch.where(below == 0, float("nan"), above / torch.where(below == 0, 1.0, below))
        return (
            value if "empty-is-nan" in slips else value.nan_to_num(0.0 if "empty-is-zero" in slips else 1.0)
        )

    iou, background = ratio(both, one + other - both), ratio(neither, total - both)
    kinds = {
        "dice-instead-of-iou": ratio(2 * both, one + other), "union-counts-twice": ratio(both, one + other),
        "precision": ratio(both, one), "recall": ratio(both, other), "background": background,
        "accuracy-instead-of-iou": (both + neither) / total, "mean-of-both-classes": (iou + background) / 2,
    }  # fmt: skip
    value = next((kinds[slip] for slip in slips if slip in kinds), iou)
    special = {
        "no-truth-is-one": other == 0,
        "nothing-found-is-one": one == 0,
        "no-overlap-is-one": both == 0,
    }
    for slip, where in special.items():
        value = torch.where(where, 1.0, value) if slip in slips else value
    return value.mean() if "averaged-over-batch" in slips else value


def explained(results, alternatives):
    """The slips that give every result, fewest first, or None."""
    for k, way in enumerate(WAYS):
        if all(
            checks.compare(several[k], got, 1e-5, 1e-6) is None
            for got, several in zip(results, alternatives, strict=True)
        ):
            return way[:-1]
    return None


# ------------------------------------------------------------------------------------------------------------- inputs


def pictures(salt, batch, height, width):
    """Areas of unequal size, both there and found, pixels on both sides of every threshold, and one with a probability of exactly ½."""
    shape, generator = (batch, 1, height, width), randomness.generator("iou", salt)
    share = torch.linspace(0.7, 0.2, batch).reshape(-1, 1, 1, 1)
    target = (torch.rand(shape, generator=generator, dtype=torch.float64) < share).double()
    logits = torch.randn(shape, generator=generator, dtype=torch.float64) + 1.5 * target - 0.75
    target[:, 0, 0, 1:3], logits[:, 0, 0, 1:3] = 1, 3
    target[:, 0, 1, 0], logits[:, 0, 1, 0] = 0, 2.5
    logits[0, 0, 0, 0] = 0
    return logits, target


SPECIAL = ("with nothing in it, in which nothing was found", "with nothing in it, in which something was found",
           "in which nothing was found of what is there", "in which other pixels were found than those that are there",
           "with one pixel, which was found")  # fmt: skip


def special_pictures(salt, height, width):
    """One picture of each kind in `SPECIAL`, among two usual ones."""
    logits, target = pictures(salt, 7, height, width)
    low = logits.abs().neg() - 3
    for k in range(1, 6):
        logits[k], target[k] = low[k], 0
    logits[2, 0, 1, 0:2] = 3
    target[3, 0, 1, 1:3] = 1
    target[4, 0, 1, 1:3], logits[4, 0, 2, 0:2] = 1, 3
    target[5, 0, 1, 2], logits[5, 0, 1, 2] = 1, 3
    return logits, target


# ------------------------------------------------------------------------------------------------------------- checks


def expect_iou(iou, calls, known, special=()):
    """One call for each batch and threshold; the slips that are named have to explain all of them, and what is `known` besides."""
    wanted = [specification(*call) for call in [*calls, *known]]
    alternatives = [with_slips(call[0], call[1], (*call[2:], 0.5)[0], WAYS) for call in [*calls, *known]]
    results = [checks.call(iou, *call) for call in [*calls, *known]]
    for call, right, got in zip(calls, wanted[: len(calls)], results[: len(calls)], strict=True):
        did = f"For a batch {tuple(call[0].shape)} and " + (
            f"threshold={call[2]}" if len(call) > 2 else "the usual threshold"
        )
        difference = checks.compare(right, got, 1e-5, 1e-6)
        if not difference:
            got = checks.expect_tensor(got, right.shape, checks.FLOATS, did, "IoUs", read=READ)
            continue
        slips = explained(results, alternatives)
        if slips:
            checks.fail_with(difference, f"{did},", " ".join(SLIPS[slip] for slip in slips), READ, slips[0])
        if difference.kind in ("shape", "type", "length"):
            extra = isinstance(got, torch.Tensor) and checks.shape_of(got) == (len(call[0]), 1)
            cause = "That is the axis of the one channel." if extra else difference.cause
            checks.fail_with(
                difference,
                f"{did},",
                f"We asked for one number a picture, shape ({len(call[0])},). {cause}".strip(),
                READ,
            )
        checks.fail_with(
            difference, f"{did},", which(right, got, special), READ, difference.diagnosis or "wrong-iou"
        )


def which(right, got, special):
    """Which pictures are right, and what is special about those that are not."""
    got = checks.expect_array(got, right.shape, read=READ, finite=False)
    fine = np.isclose(got, right.numpy(), rtol=1e-5, atol=1e-6).tolist()
    if not any(fine) or all(fine):
        return ""
    names = {k + 1: words for k, words in enumerate(special)}
    off = [k for k, one in enumerate(fine) if not one]
    told = (
        f"Right are pictures {', '.join(str(k) for k, one in enumerate(fine) if one)}; not right is "
        + ", and ".join(f"picture {k}{f', one {names[k]}' if k in names else ''}" for k in off)
    )
    return f"{told}."


def usual(salt, shapes, thresholds):
    return [
        (*pictures((salt, k), *shape), *([] if threshold is None else [threshold]))
        for k, (shape, threshold) in enumerate(zip(shapes, thresholds, strict=True))
    ]


def unusual(salt, thresholds):
    return [
        (*special_pictures((salt, k), 4, 5), *([] if threshold is None else [threshold]))
        for k, threshold in enumerate(thresholds)
    ]


def expect_left_alone(iou, call):
    found = call_and_look(iou, call, {})
    if checks.compare(list(call[:2]), list(found["args"])[:2], 0.0, 0.0):
        checks.fail("After calling `iou(logits, target)`", "both as they were before", "changed ones", "Methods that end in `_`, `x[...] =` "
                    "and `+=` change the caller's tensors.", READ, "changed-its-input")  # fmt: skip


PUBLIC = [(4, 6, 5), (3, 6, 5), (1, 5, 5), (3, 4, 8)]


@test_case(points=0.5)
def test_each_picture(iou):
    calls = usual("public", PUBLIC, [None, 0.3, 0.8, 0.5])
    expect_iou(iou, calls, unusual("public known", [None]))
    expect_left_alone(iou, calls[1])


@test_case(points=0.5)
def test_nothing_there_or_nothing_found(iou):
    expect_iou(
        iou, unusual("public special", [None, 0.7]), usual("public more", PUBLIC[:2], [0.3, 0.8]), SPECIAL
    )


@test_case(points=0.5, hidden=True)
def test_other_pictures(iou):
    calls = usual("hidden", [(1, 7, 5), (3, 12, 9), (6, 4, 8), (2, 5, 5)], [0.6, None, 0.35, 0.7])
    expect_iou(iou, calls, unusual("hidden known", [0.4]))
    expect_left_alone(iou, calls[0])


@test_case(points=0.5, hidden=True)
def test_other_empty_pictures(iou):
    expect_iou(
        iou,
        unusual("hidden special", [0.6, None, 0.35]),
        usual("hidden more", PUBLIC[:2], [0.4, 0.7]),
        SPECIAL,
    )

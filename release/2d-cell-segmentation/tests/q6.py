import torch
from otter.test_files import test_case

from autograder import checks, randomness

OK_FORMAT = False
name = "q6"
points = 1
hints = [
    "Make two tensors of yes and no, one for what was found and one for the truth. From then on it is "
    "counting.",
    "`&` and `|` between bool tensors are intersection and union; `.flatten(1).sum(dim=1)` counts for each "
    "picture. What "
    "happens to 0/0?",
    "`found = logits.sigmoid() > threshold`, `truth = target > 0.5`, count `found & truth` and `found | "
    "truth`, and "
    "`torch.where(union == 0, 1.0, intersection / union.clamp(min=1))`.",
]

READ = "'Decide first, then count' above"


def specification(logits, target, threshold=0.5):
    """IoU as a fraction of sets of pixel positions, picture by picture."""
    result = []
    for z, t in zip(logits, target, strict=True):
        found = set(map(tuple, (1 / (1 + torch.exp(-z)) > threshold).nonzero().tolist()))
        truth = set(map(tuple, (t == 1).nonzero().tolist()))
        result.append(len(found & truth) / len(found | truth) if found | truth else 1.0)
    return torch.tensor(result)


def counts(found, target, axes=(1, 2, 3)):
    """Intersection and the two areas, also of soft values."""
    return (found * target).sum(axes), found.sum(axes), target.sum(axes)


def ratio(above, below, empty=1.0):
    return torch.where(below == 0, torch.tensor(empty, dtype=above.dtype), above / below.clamp(min=1e-12))


def hard(z, threshold):
    return (z.sigmoid() > threshold).double()


def by_union(found, target, axes=(1, 2, 3), empty=1.0):
    both, one, other = counts(found, target, axes)
    return ratio(both, one + other - both, empty)


def by_sum(z, t, threshold=0.5, factor=1.0):
    both, one, other = counts(hard(z, threshold), t)
    return ratio(factor * both, one + other)


WRONG = {
    "no-threshold": checks.Wrong(
        lambda z, t, _=0.5: by_union(z.sigmoid(), t),
        "This is a soft IoU, made of probabilities. Decide "
        "for each pixel "
        "first: a modest network that is right everywhere has IoU 1.",
    ),
    "logits-against-threshold": checks.Wrong(
        lambda z, t, threshold=0.5: by_union((z > threshold).double(), t),
        "The threshold is a probability, "
        "but you compared "
        "it with the logits: a logit of 0 is a probability of 0.5.",
    ),
    "ignores-threshold": checks.Wrong(
        lambda z, t, _=0.5: by_union(hard(z, 0.5), t),
        "You always decide at 0.5. Use the argument `threshold`.",
    ),
    "includes-the-threshold": checks.Wrong(
        lambda z, t, threshold=0.5: by_union((z.sigmoid() >= threshold).double(), t),
        "You also took the pixels whose probability is exactly the threshold. Foreground is what lies *above* it: `>`.",
    ),
    "dice-instead-of-iou": checks.Wrong(
        lambda z, t, threshold=0.5: by_sum(z, t, threshold, 2.0),
        "This is Dice. IoU divides the intersection by the union.",
    ),
    "union-counts-twice": checks.Wrong(
        by_sum,
        "The union is the sum of the areas *minus* the intersection, which else counts twice.",
    ),
    "pooled-over-batch": checks.Wrong(
        lambda z, t, threshold=0.5: by_union(hard(z, threshold), t, (0, 1, 2, 3)),
        "One number for the whole batch. We asked for one a picture: sum over the axes 1, 2, 3 only.",
    ),
    "averaged-over-batch": checks.Wrong(
        lambda z, t, threshold=0.5: by_union(hard(z, threshold), t).mean(),
        "The mean over the batch. We asked for one number a picture, so that one can look at the worst.",
    ),
    "empty-is-zero": checks.Wrong(
        lambda z, t, threshold=0.5: by_union(hard(z, threshold), t, empty=0.0),
        "Nothing there and nothing "
        "found is perfect, 1. "
        "With 0, every empty picture pulls a good network down.",
    ),
    "empty-is-nan": checks.Wrong(
        lambda z, t, threshold=0.5: by_union(hard(z, threshold), t, empty=float("nan")),
        "The empty picture gives 0/0. Nothing there and nothing found is perfect, 1.",
    ),
    "accuracy-instead-of-iou": checks.Wrong(
        lambda z, t, threshold=0.5: (hard(z, threshold) == t).double().mean((1, 2, 3)),
        "This is the share of right pixels, which the large background makes look good.",
    ),
}

DIFFERS = {
    "not-finite": "Is it the empty picture? Nothing there and nothing found is 0/0, and should count as 1.",
    "shape": "We asked for one number a picture, shape (B,).",
}


def pictures(generator, batch, height, width):
    """Areas of unequal size, pixels on both sides of every threshold, and one with a probability of exactly ½.

    Of several pictures the last is empty; of three or more the second has one pixel, which is found.
    """
    shape = (batch, 1, height, width)
    share = torch.linspace(0.7, 0.2, batch).reshape(-1, 1, 1, 1)
    target = (torch.rand(shape, generator=generator, dtype=torch.float64) < share).double()
    logits = torch.randn(shape, generator=generator, dtype=torch.float64) + 1.5 * target - 0.75
    logits[0, 0, 0, 0] = 0
    if batch > 1:
        target[-1], logits[-1] = 0, logits[-1].abs().neg() - 3
    if batch > 2:
        target[1], logits[1] = 0, logits[1].abs().neg() - 3
        target[1, 0, 1, 2], logits[1, 0, 1, 2] = 1, 3
    return logits, target


def expect_iou(iou, batch, height, width, thresholds):
    """At the usual threshold without naming it and at others: one known slip has to explain all of them."""
    calls = [
        (
            *pictures(randomness.generator("iou", k), batch, height, width),
            *([] if threshold is None else [threshold]),
        )
        for k, threshold in enumerate(thresholds)
    ]
    checks.equals(
        iou,
        specification,
        calls,
        wrong=WRONG,
        read=READ,
        differs=DIFFERS,
        rtol=1e-5,
        atol=1e-6,
        doing=f"For a batch ({batch}, 1, {height}, {width}), thresholds {[t or 0.5 for t in thresholds]},",
    )


@test_case(points=1)
def test_each_picture(iou):
    expect_iou(iou, 4, 6, 5, [None, 0.5, 0.3, 0.8])

import math

import numpy as np
import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks

OK_FORMAT = False
name = "q5"
points = 3
hints = [
    "Two losses that you add. For the Dice part, which axes belong to one picture, and which one counts the "
    "pictures?",
    "`logits.sigmoid()` gives the probabilities; `.sum(dim=(1, 2, 3))` leaves one number a picture; "
    "`.mean()` comes last.",
    "`dice = (2 * (p * target).sum(dim=(1, 2, 3)) + 1) / (p.sum(dim=(1, 2, 3)) + target.sum(dim=(1, 2, 3)) "
    "+ 1)`, and then "
    "`(1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)`.",
]

READ = "'Every picture counts the same' above"


def dice_part(p, t, axes=(1, 2, 3), above=1.0, below=1.0):
    return ((2 * (p * t).sum(axes) + above) / (p.sum(axes) + t.sum(axes) + below)).mean()


def bce(z, t):
    return F.binary_cross_entropy_with_logits(z, t)


def specification(logits, target):
    """The formula by picture and pixel; cross-entropy is max(z, 0) − z t + log(1 + exp(−|z|))."""
    dice_losses, surprises = [], []
    for z, t in zip(logits.double().numpy(), target.double().numpy(), strict=True):
        p = 0.5 * (1 + np.tanh(z / 2))
        dice_losses.append(
            1 - (2 * math.fsum((p * t).flat) + 1) / (math.fsum(p.flat) + math.fsum(t.flat) + 1)
        )
        surprises += [
            max(a, 0) - a * b + math.log1p(math.exp(-abs(a))) for a, b in zip(z.flat, t.flat, strict=True)
        ]
    return math.fsum(dice_losses) / len(dice_losses) + math.fsum(surprises) / len(surprises)


WRONG = {
    "pooled-over-batch": checks.Wrong(
        lambda z, t: 1 - dice_part(z.sigmoid(), t, (0, 1, 2, 3)) + bce(z, t),
        "This is one Dice of the "
        "whole batch: a crowded "
        "tile drowns a tile with one nucleus. Sum over the axes 1, 2, 3 and average over the pictures.",
    ),
    "no-sigmoid": checks.Wrong(
        lambda z, t: 1 - dice_part(z, t) + bce(z, t),
        "The Dice part uses the logits as if they were probabilities. Apply `sigmoid` first.",
    ),
    "double-sigmoid": checks.Wrong(
        lambda z, t: 1 - dice_part(z.sigmoid(), t) + bce(z.sigmoid(), t),
        "`binary_cross_entropy_with_logits` applies the "
        "sigmoid itself: give it the logits, not the probabilities.",
    ),
    "bce-from-probabilities": checks.Wrong(
        lambda z, t: 1 - dice_part(z.sigmoid(), t) + F.binary_cross_entropy(z.sigmoid(), t),
        "The cross-entropy was taken from "
        "probabilities. For a logit of 60 the probability is exactly 1 to the computer and its logarithm is "
        "lost. "
        "Use `F.binary_cross_entropy_with_logits`.",
    ),
    "dice-not-subtracted": checks.Wrong(
        lambda z, t: dice_part(z.sigmoid(), t) + bce(z, t),
        "The better the overlap, the larger your loss: it is 1 − Dice that gets small.",
    ),
    "no-smoothing": checks.Wrong(
        lambda z, t: 1 - dice_part(z.sigmoid(), t, above=0.0, below=0.0) + bce(z, t),
        "The ones above and below the fraction "
        "bar are missing. Without them an empty tile costs 1 whatever the network does, or gives 0/0.",
    ),
    "smoothed-below-only": checks.Wrong(
        lambda z, t: 1 - dice_part(z.sigmoid(), t, above=0.0) + bce(z, t),
        "The one is missing above the "
        "fraction bar: then an "
        "empty tile in which nothing is found has Dice 0 instead of 1.",
    ),
    "smoothed-above-twice": checks.Wrong(
        lambda z, t: 1 - dice_part(z.sigmoid(), t, above=2.0) + bce(z, t),
        "The smoothing is doubled: it is 2 × overlap + 1, not 2 × (overlap + 1).",
    ),
    "summed-bce": checks.Wrong(
        lambda z, t: (
            1 - dice_part(z.sigmoid(), t) + F.binary_cross_entropy_with_logits(z, t, reduction="sum")
        ),
        "The cross-entropy is a sum over pixels. Take the mean, or it is thousands of times larger than the "
        "Dice part.",
    ),
    "summed-dice": checks.Wrong(
        lambda z, t: len(z) * (1 - dice_part(z.sigmoid(), t)) + bce(z, t),
        "The Dice losses of the pictures were added. Take their mean, or the loss grows with the batch.",
    ),
    "thresholded-dice": checks.Wrong(
        lambda z, t: 1 - dice_part((z > 0).double(), t) + bce(z, t),
        "A threshold has no slope, so nothing is learned from this Dice. Use the probabilities themselves.",
    ),
    "iou-instead-of-dice": checks.Wrong(
        lambda z, t: (
            1
            - (
                ((z.sigmoid() * t).sum((1, 2, 3)) + 1)
                / ((z.sigmoid() + t - z.sigmoid() * t).sum((1, 2, 3)) + 1)
            ).mean()
            + bce(z, t)
        ),
        "This is IoU: overlap by union. Dice is twice the overlap by the sum of both areas.",
    ),
    "dice-only": checks.Wrong(lambda z, t: 1 - dice_part(z.sigmoid(), t), "The cross-entropy is missing."),
    "bce-only": checks.Wrong(bce, "The Dice part is missing."),
}


def pictures(generator, batch, channels, height, width):
    """Unequal areas, soft values, and as last one an empty picture in which (nearly) nothing is found."""
    shape = (batch, channels, height, width)
    share = torch.linspace(0.9, 0.1, batch).reshape(-1, 1, 1, 1)
    target = (torch.rand(shape, generator=generator, dtype=torch.float64) < share).double()
    soft = torch.rand(shape, generator=generator, dtype=torch.float64) < 0.1
    target[soft] = torch.rand(shape, generator=generator, dtype=torch.float64)[soft]
    logits = 2 * torch.randn(shape, generator=generator, dtype=torch.float64) + 2 * target - 1
    target[-1], logits[-1] = 0, logits[-1] - 6
    return logits, target


def expect_loss(dice_bce_loss, *shapes):
    """First pictures as they come, then with some very sure pixels."""
    doing = "For {} of pictures with unequal areas, soft values and an empty one{}"
    for sure in (False, True):
        for shape in shapes:

            def draw(generator, shape=shape, sure=sure):
                logits, target = pictures(generator, *shape)
                if sure:
                    logits[0].view(-1)[:3] = torch.tensor([300.0, -250.0, 60.0])
                    target[0].view(-1)[:3] = torch.tensor([0.0, 1.0, 0.0])
                return logits, target

            checks.equals(
                dice_bce_loss,
                lambda z, t: torch.tensor(specification(z, t), dtype=torch.float64),
                draw,
                trials=2,
                wrong=WRONG,
                read=READ,
                doing=doing.format(
                    f"a batch {shape}", ", and three pixels that are sure and wrong" if sure else ""
                ),
            )


@test_case(points=1)
def test_the_formula(dice_bce_loss):
    expect_loss(dice_bce_loss, (3, 1, 6, 5))


@test_case(points=1, hidden=True)
def test_other_batches(dice_bce_loss):
    expect_loss(dice_bce_loss, (5, 1, 4, 7), (2, 3, 5, 5), (7, 2, 3, 3))


@test_case(points=1, hidden=True)
def test_gradient(dice_bce_loss):
    def reference(z, t):
        return 1 - dice_part(z.sigmoid(), t) + bce(z, t)

    checks.gradient(
        dice_bce_loss,
        lambda g: pictures(g, 3, 1, 3, 4),
        reference,
        wrt=[0],
        read=READ,
        wrong={code: one for code, one in WRONG.items() if code != "bce-only"},
    )
    expect_loss(dice_bce_loss, (4, 1, 3, 4))

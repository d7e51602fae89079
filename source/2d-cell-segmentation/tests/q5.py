import itertools
import math

import numpy as np
import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes.values import call_and_look

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


@checks.key
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


# ------------------------------------------------------------------------------------- known slips, and pairs of them

SMALL = (
    "Instead of the ones above and below the fraction bar there is something much smaller: then a tile that is (nearly) empty \
has a Dice near 0, whatever is found in it."
)
DICE_SLIPS = {
    "pooled-over-batch": "This is one Dice of the whole batch: a crowded tile drowns a tile with one nucleus. Sum over the axes 1, "
    "2, 3 and average over the pictures.",
    "each-channel": "Each channel has a Dice of its own here. The sums of a picture run over all its channels and pixels: axes 1, 2, 3.",
    "channels-over-batch": "The sums run over the batch, one Dice a channel. We asked for one a picture: axes 1, 2, 3.",
    "no-sigmoid": "The Dice part uses the logits as if they were probabilities. Apply `sigmoid` first.",
    "sigmoid-twice-in-dice": "In the Dice part the sigmoid is taken twice.",
    "softmax": "p is the sigmoid of the logits, pixel by pixel. A softmax over the channels makes them compete, and of a single channel "
    "it is always 1.",
    "thresholded-dice": "A threshold has no slope, so nothing is learned from this Dice. Use the probabilities themselves.",
    "target-decided-in-dice": "The target may be soft, 0.5 where two experts disagree. In the Dice part yours is rounded to 0 or 1.",
    "means-for-sums": "These are means where sums should be. With the ones in it that does not cancel: the ones then outweigh the picture.",
    "factor-two-missing": "The 2 before the overlap is missing.",
    "factor-two-below-too": "The sum of the areas is doubled as well.",
    "squared-denominator": "Below the fraction bar you have sums of squares. Here it is the plain sum of p and t.",
    "iou-instead-of-dice": "This is IoU: overlap by union. Dice is twice the overlap by the sum of both areas.",
    "dice-not-subtracted": "The better the overlap, the larger your loss: it is 1 − Dice that gets small.",
    "one-missing": "The 1 in 1 − Dice is missing.",
    "logarithm-of-dice": "This is −log(Dice), not 1 − Dice.",
    "summed-dice": "The Dice losses of the pictures were added. Take their mean, or the loss grows with the batch.",
    "dice-missing": "The Dice part is missing.",
    "no-smoothing": "The ones above and below the fraction bar are missing. Without them an empty tile costs 1 whatever the network "
    "does, or gives 0/0.",
    "smoothed-below-only": "The one is missing above the fraction bar: then an empty tile in which nothing is found has Dice 0 instead "
    "of 1.",
    "tiny-below-only": "There is only something tiny below the fraction bar: then an empty tile in which nothing is found has Dice 0 "
    "instead of 1.",
    "smoothed-above-only": "The one is missing below the fraction bar.",
    "smoothed-above-twice": "The smoothing is doubled: it is 2 × overlap + 1, not 2 × (overlap + 1).",
    "smoothed-twice-below": "Below the fraction bar each area has a one of its own: one for both is asked for.",
    "smoothing-outside": "The one below stands outside of the fraction, where it belongs to no sum.",
    **{f"smoothing-1e-{k}": SMALL for k in range(1, 11)},
    **{f"smoothing-{k}": f"The smoothing is not 1 above and below: it is as with {k}." for k in ("0.5", "2", "10", "100")},
}  # fmt: skip
ENTROPY_SLIPS = {
    "double-sigmoid": "`binary_cross_entropy_with_logits` applies the sigmoid itself: give it the logits, not the probabilities.",
    "bce-from-probabilities": "The cross-entropy was taken from probabilities. For a logit of 60 the probability is exactly 1 to the "
    "computer and its logarithm is lost. Use `F.binary_cross_entropy_with_logits`.",
    **{f"{kind}-logarithms-1e-{k}": "Something small in the logarithm (`p + 1e-7`, `clamp`) keeps it finite, and hides how wrong a sure "
       "answer is. Take the cross-entropy from the logits." for kind in ("shifted", "clamped") for k in range(3, 17)},
    "target-decided-in-bce": "The target may be soft. In the cross-entropy yours is rounded to 0 or 1.",
    "summed-bce": "The cross-entropy is a sum over pixels. Take the mean, or it is thousands of times larger than the Dice part.",
    "summed-bce-by-picture": "The cross-entropy is summed over the pixels of a picture. Take the mean over all pixels.",
    "foreground-only": "Only the pixels of nuclei are in the cross-entropy: the term (1 − t) log(1 − p) is missing.",
    "squared-error": "This is the mean squared error of the probabilities, not their cross-entropy.",
    "entropy-of-dice-sign": "The cross-entropy is subtracted. Both parts are to get small: add them.",
    "bce-missing": "The cross-entropy is missing.",
}  # fmt: skip
FREQUENT = ("pooled-over-batch", "each-channel", "no-sigmoid", "softmax", "thresholded-dice", "target-decided-in-dice", "factor-two-missing",
            "squared-denominator", "iou-instead-of-dice", "dice-not-subtracted", "summed-dice", "no-smoothing", "smoothed-below-only",
            "tiny-below-only", "smoothing-1e-5", "smoothing-1e-6", "smoothing-1e-7", "smoothing-1e-8")  # fmt: skip
DICE_WAYS = [(), *((code,) for code in DICE_SLIPS), *itertools.combinations(FREQUENT, 2)]
ENTROPY_WAYS = [(), *((code,) for code in ENTROPY_SLIPS)]


@checks.key
def dice_with(slips, z, t):
    """The Dice part with some slips in it."""
    p = {
        "no-sigmoid": z,
        "softmax": z.softmax(1),
        "thresholded-dice": (z > 0).double(),
        "sigmoid-twice-in-dice": z.sigmoid().sigmoid(),
    }
    p = next((p[slip] for slip in slips if slip in p), z.sigmoid())
    t = (t > 0.5).double() if "target-decided-in-dice" in slips else t
    axes = {"pooled-over-batch": (0, 1, 2, 3), "each-channel": (2, 3), "channels-over-batch": (0, 2, 3)}
    axes = next((axes[slip] for slip in slips if slip in axes), (1, 2, 3))
    total = torch.mean if "means-for-sums" in slips else torch.sum
    overlap, found, truth = (total(x, axes) for x in (p * t, p, t))
    if "squared-denominator" in slips:
        found, truth = total(p * p, axes), total(t * t, axes)
    above = {"no-smoothing": 0, "smoothed-below-only": 0, "tiny-below-only": 0, "smoothed-above-twice": 2}
    below = {
        "no-smoothing": 0,
        "smoothed-above-only": 0,
        "tiny-below-only": 1e-8,
        "smoothed-twice-below": 2,
        "smoothing-outside": 0,
    }
    other = {slip: float(slip.removeprefix("smoothing-")) for slip in slips if slip[-1].isdigit()}
    more = next(((above | other)[slip] for slip in slips if slip in above | other), 1.0)
    less = next(((below | other)[slip] for slip in slips if slip in below | other), 1.0)
    factor = 1 if {"factor-two-missing", "iou-instead-of-dice"} & set(slips) else 2
    areas = found + truth - (overlap if "iou-instead-of-dice" in slips else 0)
    dice = (factor * overlap + more) / ((2 if "factor-two-below-too" in slips else 1) * areas + less)
    if "smoothing-outside" in slips:
        dice = dice + 1
    loss = (1 - dice).sum() if "summed-dice" in slips else (1 - dice).mean()
    if "logarithm-of-dice" in slips:
        loss = -dice.log().mean()
    loss = 1 - loss if "dice-not-subtracted" in slips else loss - 1 if "one-missing" in slips else loss
    return 0.0 if "dice-missing" in slips else float(loss)


@checks.key
def entropy_with(slips, z, t):
    """The cross-entropy with a slip in it."""
    slip = slips[0] if slips else ""
    p, size = z.sigmoid(), 10.0 ** -int(slip.rsplit("-", 1)[-1]) if slip[-1:].isdigit() else 0
    right = F.binary_cross_entropy_with_logits(z, t)
    if slip.startswith("shifted"):
        return float(-(t * (p + size).log() + (1 - t) * (1 - p + size).log()).mean())
    if slip.startswith("clamped"):
        p = p.clamp(size, 1 - size)
        return float(-(t * p.log() + (1 - t) * (1 - p).log()).mean())
    known = {
        "": right,
        "double-sigmoid": F.binary_cross_entropy_with_logits(p, t),
        "bce-from-probabilities": F.binary_cross_entropy(p, t),
        "target-decided-in-bce": F.binary_cross_entropy_with_logits(z, (t > 0.5).double()),
        "summed-bce": right * z.numel(),
        "summed-bce-by-picture": right * z[0].numel(),
        "foreground-only": -(t * F.logsigmoid(z)).mean(),
        "squared-error": ((p - t) ** 2).mean(),
        "entropy-of-dice-sign": -right,
        "bce-missing": 0 * right,
    }
    return float(known[slip])


@checks.key
def with_slips(z, t, dice_ways, entropy_ways):
    """Both parts with each of some slips, in double precision."""
    z, t = z.double(), t.double()
    return [
        [dice_with(slips, z, t) for slips in dice_ways],
        [entropy_with(slips, z, t) for slips in entropy_ways],
    ]


def explained(values, parts):
    """The slips that give every one of the values, fewest first; None if none do."""
    fits = np.ones((len(DICE_WAYS), len(ENTROPY_WAYS)), dtype=bool)
    for value, (dice, entropy) in zip(values, parts, strict=True):
        sums = np.array(dice)[:, None] + np.array(entropy)[None]
        fits &= np.isclose(sums, value, rtol=1e-5, atol=1e-6, equal_nan=True)
    found = sorted((len(DICE_WAYS[i]) + len(ENTROPY_WAYS[j]), i, j) for i, j in np.argwhere(fits).tolist())
    return (DICE_WAYS[found[0][1]], ENTROPY_WAYS[found[0][2]]) if found else None


def weighted(values, parts):
    """Weights of the two parts, with at most one slip each, that give every one of the values; None if there are none."""
    singles = [i for i, slips in enumerate(DICE_WAYS) if len(slips) < 2]
    if not np.isfinite(values).all():
        return None
    for i, j in sorted(
        itertools.product(singles, range(len(ENTROPY_WAYS))), key=lambda way: bool(way[0]) + bool(way[1])
    ):
        terms = np.array([[dice[i], entropy[j]] for dice, entropy in parts])
        if np.isfinite(terms).all() and np.linalg.matrix_rank(terms, 1e-6) == 2:
            weights = np.linalg.lstsq(terms, np.array(values), rcond=None)[0]
            if np.allclose(terms @ weights, values, rtol=1e-6, atol=1e-7) and abs(weights).min() > 1e-3:
                return weights, (DICE_WAYS[i], ENTROPY_WAYS[j])
    return None


# --------------------------------------------------------------------------------------------------- inputs of three kinds


def pictures(salt, batch, channels, height, width):
    """Unequal areas, soft values, and as last one an empty picture in which (nearly) nothing is found."""
    shape, generator = (batch, channels, height, width), randomness.generator("pictures", salt)
    share = torch.linspace(0.9, 0.1, batch).reshape(-1, 1, 1, 1)
    target = (torch.rand(shape, generator=generator, dtype=torch.float64) < share).double()
    soft = torch.rand(shape, generator=generator, dtype=torch.float64) < 0.15
    target[soft] = torch.rand(shape, generator=generator, dtype=torch.float64)[soft]
    logits = 2 * torch.randn(shape, generator=generator, dtype=torch.float64) + 2 * target - 1
    target[-1], logits[-1] = 0, logits[-1] - 6
    return logits, target


def moved(logits, target, salt):
    """The same pixels, each with its target, in other pictures and channels: no mean or sum over all pixels changes."""
    order = torch.randperm(logits.numel(), generator=randomness.generator("moved", salt))
    return logits.flatten()[order].reshape(logits.shape), target.flatten()[order].reshape(target.shape)


def turned(salt):
    """Two batches whose pictures have the same sums of p, p², t and p·t, but not the same cross-entropy.

    Of three pixels with the same target the probabilities are turned around their mean.
    """
    draw = randomness.numpy_generator("turned", salt)
    before, after, target = np.empty((2, 4, 3)), np.empty((2, 4, 3)), np.empty((2, 4, 3))
    for place in np.ndindex(2, 4):
        p = np.array([0.6, 0.72, 0.88]) + draw.uniform(-0.02, 0.02, 3)
        p = p if draw.integers(2) else 1 - p
        centre, (a, b) = p.mean(), (p[1:] - p[0])
        across = np.array([a - b, b, -a]) / 3**0.5  # (p − centre) × (1, 1, 1) / √3
        angle = draw.uniform(0.9, 1.2)
        before[place], after[place] = p, centre + np.cos(angle) * (p - centre) + np.sin(angle) * across
        target[place] = (0.0, 1.0, 1.0, round(float(draw.uniform(0.2, 0.8)), 3))[place[1]]
    to_logits = [torch.tensor(np.log(p / (1 - p))).reshape(2, 1, 4, 3) for p in (before, after)]
    return to_logits[0], to_logits[1], torch.tensor(target).reshape(2, 1, 4, 3)


def sure(salt, sizes):
    """One batch for each size of logit, at pixels that are sure and wrong, or sure and right: probabilities of exactly 0 and 1."""
    logits, target = pictures(salt, 2, 1, 4, 3)
    target[0, 0, 0] = torch.tensor([0.0, 1.0, 0.0])
    for size in sizes:
        one = logits.clone()
        one[0, 0, 0] = torch.tensor([size, -size, -size])
        yield one, target


# -------------------------------------------------------------------------------------------------------------- checks


def value_of(loss, logits, target, did):
    """The loss as a number; it has to be one number in a tensor."""
    got = checks.call(loss, logits, target)
    if isinstance(got, float):
        checks.fail(did, "a tensor of shape ()", f"the plain number {checks.describe(got)}", "Nothing can be learned from a number: it has no gradient. "
                    "Leave out `.item()` or `float()`.", READ, "not-a-tensor")  # fmt: skip
    got = checks.expect_tensor(got, None, checks.FLOATS, did, "a tensor", read=READ, finite=False)
    if tuple(got.shape) != ():
        checks.fail(did, "one number, a tensor of shape ()", f"shape {tuple(got.shape)}", "Take the mean over all pictures and pixels.",
                    READ, "not-one-number")  # fmt: skip
    return float(got)


class Case:
    """What the student's loss gives, and what is right of it.

    Attributes:
        loss: the student's function; salt: of the inputs.
    """

    def __init__(self, loss, salt):
        self.loss, self.salt = loss, salt
        inputs = [
            pictures((salt, "explain", k), *shape) for k, shape in enumerate([(3, 1, 4, 5), (2, 3, 3, 3)])
        ]
        inputs += list(sure((salt, "explain"), [60.0]))
        inputs.append(tuple(part.clone() for part in inputs[0]))
        inputs[-1][0][-1] = -800.0  # nothing there and nothing found: 0/0 without smoothing
        self.inputs, self.parts = inputs, [with_slips(z, t, DICE_WAYS, ENTROPY_WAYS) for z, t in inputs]
        logits, target = pictures((salt, "moved"), 3, 2, 4, 3)
        one, other, same = turned(salt)
        self.dice_pairs = [
            ((logits, target), moved(logits, target, (salt, k))) for k in range(2)
        ]  # fmt: skip
        small, large, huge = sure((salt, "sure"), [50.0, 90.0, 900.0])
        self.entropy_pairs = [((one, same), (other, same)), (small, large), (small, huge)]
        self.dice_changes = [specification(*b) - specification(*a) for a, b in self.dice_pairs]
        self.entropy_changes = [specification(*b) - specification(*a) for a, b in self.entropy_pairs]

    def changes(self, pairs, did):
        return [value_of(self.loss, *b, did) - value_of(self.loss, *a, did) for a, b in pairs]

    def is_right(self, pairs, wanted):
        """Whether one of the two parts changes as it should."""
        return all(near(a, b) for a, b in zip(self.changes(pairs, "For a batch"), wanted, strict=True))

    def fail(self, did, wanted, got, part, says="a loss of {}", tells="{}"):
        """Fail, with the slips that explain what the loss gives, if there are any, or with the part that is right."""
        wanted, got = (
            text.format(number) for text, number in zip((says, tells), apart(wanted, got), strict=True)
        )
        values = [value_of(self.loss, *one, "For a batch") for one in self.inputs]
        for slips in [explained(values, self.parts)]:
            if slips and (slips[0] or slips[1]):
                checks.fail(did, wanted, got, in_words(*slips), READ, short([*slips[0], *slips[1]][0]))
        weights = weighted(values, self.parts)
        if weights:
            (dice, entropy), slips = weights
            told = f"The two parts are weighted: the Dice part counts {dice:.3g}, the cross-entropy {entropy:.3g}. They are to be added as they are."
            also = f" {in_words(*slips)}" if slips[0] or slips[1] else ""
            checks.fail(did, wanted, got, told + also, READ, "weighted")
        right = [
            self.is_right(self.dice_pairs, self.dice_changes),
            self.is_right(self.entropy_pairs, self.entropy_changes),
        ]
        told = {
            (
                True,
                False,
            ): "The Dice part is right, as far as we can see; it is the cross-entropy that is not.",
            (
                False,
                True,
            ): "The cross-entropy is right, as far as we can see; it is the Dice part that is not.",
            (
                True,
                True,
            ): "Both parts change as they should: is something added to them, or is one of them taken away?",
        }.get(tuple(right), "")
        checks.fail(did, wanted, got, told, READ, part)


def in_words(dice_slips, entropy_slips):
    """What is wrong with each part, or that it is right."""
    causes = [{**DICE_SLIPS, **ENTROPY_SLIPS}[code] for code in (*dice_slips, *entropy_slips)]
    missing = {"bce-missing", "dice-missing"} & {*dice_slips, *entropy_slips}
    if not dice_slips:
        causes.append("The Dice part is right.")
    if not entropy_slips:
        causes.append("The cross-entropy is right.")
    return " ".join(causes) if not missing or len(causes) > 1 else causes[0]


def short(code):
    """The code of a family: smoothing of any size is one slip, and so is whatever cuts a logarithm off."""
    families = ("shifted", "cut-logarithms"), ("clamped", "cut-logarithms"), ("smoothing-", "smoothing")
    return next((family for start, family in families if code.startswith(start) and code[-1].isdigit()), code)


def near(a, b):
    """Whether two losses or changes of it are the same; what a right answer in float32 gives is."""
    return bool(np.isclose(a, b, rtol=1e-5, atol=2e-6))


def apart(one, other):
    """Two numbers, in as many digits as it takes to tell them apart."""
    for digits in range(6, 17):
        if f"{one:.{digits}g}" != f"{other:.{digits}g}":
            break
    return f"{one:.{digits}g}", f"{other:.{digits}g}"


def explain_infinite(did, got):
    if not math.isfinite(got):
        checks.fail(did, "a finite loss", f"{got}", "`exp` of a large number overflows: for float64 above 709, for float32 above 88. "
                    "`F.binary_cross_entropy_with_logits` and `F.softplus` do not compute it.", READ, "overflow")  # fmt: skip


def expect_dice_part(loss, salt):
    """What changes when pixels move to other pictures is the Dice part alone."""
    case = Case(loss, salt)  # takes anything
    did = "When the same pixels come in other pictures, which changes the Dice part alone,"
    for wanted, got in zip(case.dice_changes, case.changes(case.dice_pairs, did), strict=True):
        if not math.isfinite(got) or not near(wanted, got):
            case.fail(did, wanted, got, "wrong-dice", "the loss to change by {}", "a change by {}")


def expect_entropy_part(loss, salt):
    """What changes while no area and no overlap does is the cross-entropy alone."""
    case = Case(loss, salt)  # takes anything
    doing = [
        "When other pixels are sure, while all areas and overlaps stay the same,",
        "When pixels that are wrong become surer, their logits 90 instead of 50,",
        "When pixels that are wrong become surer, their logits 900 instead of 50,",
    ]
    changes = case.changes(case.entropy_pairs, doing[0])
    for k, (did, wanted, got) in enumerate(zip(doing, case.entropy_changes, changes, strict=True)):
        if k == 2:
            explain_infinite(did, got)
        if not math.isfinite(got) or not near(wanted, got):
            case.fail(did, wanted, got, "wrong-cross-entropy", "the loss to change by {}", "a change by {}")


def expect_loss(loss, salt, *shapes):
    """The whole, in both precisions; an empty picture is there, in which nothing is found."""
    case = Case(loss, salt)  # takes anything
    for shape in shapes:
        for kind in (torch.float64, torch.float32):
            logits, target = (part.to(kind) for part in pictures((salt, "whole"), *shape))
            did = f"For a batch {shape} of pictures with unequal areas, soft values and an empty one, in {kind},"
            expect_value(case, did, logits, target)
    logits, target = pictures((salt, "empty"), 2, 1, 3, 4)
    logits[1] = -200
    expect_value(
        case,
        "For a batch with an empty picture, in which nothing at all is found (logits of -200),",
        logits,
        target,
    )
    for k in (0, 1):
        logits, target = next(sure((salt, "sure"), [100.0]))
        kind = (torch.float64, torch.float32)[k]
        expect_value(
            case,
            f"For three pixels with logits of 100 and -100, in {kind},",
            logits.to(kind),
            target.to(kind),
        )
    found = call_and_look(loss, case.inputs[0], {})
    if checks.compare(list(case.inputs[0]), list(found["args"]), 0.0, 0.0):
        checks.fail("After calling `dice_bce_loss(logits, target)`", "both as they were before", "changed ones", "Methods that end in `_` "
                    "and `+=` change the caller's tensors.", READ, "changed-its-input")  # fmt: skip


def expect_value(case, did, logits, target):
    wanted, got = specification(logits, target), value_of(case.loss, logits, target, did)
    if not math.isfinite(got) and float(logits.abs().max()) < 150 and float(logits.abs().max()) > 80:
        explain_infinite(did, got)
    if not np.isclose(wanted, got, rtol=1e-4 if logits.dtype == torch.float32 else 1e-5, atol=1e-6):
        case.fail(did, wanted, got, "wrong-loss")


def expect_gradient(loss, salt):
    checks.gradient(
        loss,
        [pictures((salt, "gradient"), 3, 1, 3, 4)],
        gradient_reference,
        wrt=[0],
        read=READ,
        rtol=1e-4,
        atol=1e-6,
    )


def gradient_reference(z, t):
    """The loss, to be differentiated."""
    p = z.sigmoid()
    dice = (2 * (p * t).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + t.sum((1, 2, 3)) + 1)
    return 1 - dice.mean() + F.binary_cross_entropy_with_logits(z, t)


@test_case(points=0.625)
def test_the_dice_part(dice_bce_loss):
    expect_dice_part(dice_bce_loss, "public")


@test_case(points=0.625)
def test_the_cross_entropy(dice_bce_loss):
    expect_entropy_part(dice_bce_loss, "public")


@test_case(points=0.25)
def test_the_whole_and_its_gradient(dice_bce_loss):
    expect_loss(dice_bce_loss, "public", (3, 1, 6, 5), (2, 3, 4, 4))
    expect_gradient(dice_bce_loss, "public")


@test_case(points=0.625, hidden=True)
def test_other_dice_parts(dice_bce_loss):
    expect_dice_part(dice_bce_loss, "hidden")


@test_case(points=0.625, hidden=True)
def test_other_cross_entropies(dice_bce_loss):
    expect_entropy_part(dice_bce_loss, "hidden")


@test_case(points=0.25, hidden=True)
def test_other_batches(dice_bce_loss):
    expect_loss(dice_bce_loss, "hidden", (5, 1, 4, 7), (2, 3, 5, 5), (7, 2, 3, 3))
    expect_gradient(dice_bce_loss, "hidden")

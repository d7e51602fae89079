import itertools
import math

import numpy as np
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes.values import call_and_look
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q5"
points = 1.5
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


specification = stored("q5.specification")


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


with_slips = stored("q5.with_slips")


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
        stored("q5.gradient"),
        wrt=[0],
        read=READ,
        rtol=1e-4,
        atol=1e-6,
    )


@test_case(points=0.625)
@case
def test_the_dice_part(dice_bce_loss):
    expect_dice_part(dice_bce_loss, "public")


@test_case(points=0.625)
@case
def test_the_cross_entropy(dice_bce_loss):
    expect_entropy_part(dice_bce_loss, "public")


@test_case(points=0.25)
@case
def test_the_whole_and_its_gradient(dice_bce_loss):
    expect_loss(dice_bce_loss, "public", (3, 1, 6, 5), (2, 3, 4, 4))
    expect_gradient(dice_bce_loss, "public")


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q5",
    """
c-rlq`)(Z9k;dOef0KiAzvNW}L7>RtT3AE!O3DU{An(4vuc~LJIWwX~*-2!lvw`E9bGrLn>hjf%`}*~(yT5+<_+Ovy9`>Jh_do6L|NHaqfA4<&
>;CiZ)BbV)Y5(DV|5n5A_aDA|es%NeG4_3m`SIcYp8wvxd#EwIx_NzD$F9~~M<{jHo3tCX^qhMyGw*N1xXE=_`$)Owa&`Q+?n)aax7KpHDZ3DI
h%uEi2IG@odhe;`mgX3j<8N+WzxuNO{N?SJpZ0J6_S46o_iyh$JiLAX<@0g%uWll<{?4=ypFe(j^_N$VKYzUY(h8gU{L|ep`&WN?op0hzzA0~R
UilgD({12WVX&x~N0>3C8~cSb7%8NlNA+JAsk3F)G|J7b|I%9<xy9L<PnjX5m||nV-!j=g^JWP>+Ak^f)JLtY96mHg4RhAg^3490F=t9yboD7Q
w_5m5;QW>;gU|4$xqK&St&IiDT77Y$j1pq0DbKRJhMh2}=3a*{ro>og>!I{M{HYRZiJkAU2>&I8k^5-9_IWsmI7dsP@#ylYHhZ6S4%TH;a*wmb
8As{Ge-JnD#3-}-4>{Mu2D$F+FX1CSm0nXF?Xc?*D{tmVSxel7!EHd~D2}N5X||Y4n=s1spZbooXWJ!~?!Wk}xZfVDz8i0D;pD`T$Jlx~JeGS%
InN$bUO!iR%dN*SN7DBi=Q~<}5t7d;yAoRD?sAybf6BWOQ-zru|I1H@Ly9T%8aU|^iry7R=PnSY95w6BKi-JP|EKOg|FXY-|M>p??#ug+A7I{n
DD$q2$2#uXeMSiHYLrB#$~(p^BhK7z@~#JtxaEQrnZ%X6gY&rI(9)G*4z%Q0a?<S}aNJnxh-e?#1d_LNXQ6VuC0>p{5y<;bA3uM7iwu7H_{;yj
dc*yp3OIrs*<OFyzVeQX;HpwBAzxYdZ7e&kE+jTq=d}rCmtx3;yMvXl?2P*;ENhP5D;)Upy}_CzqX-eWm+h@^=ruNkKOh;GORs&GO47=Z=quxS
$9;wl*Mv5%?2Mg<z`k24d3?v6jRM1P-+g>-Ul04TM=C~n7h-?hw})~sUTiy-nbBeh?YwC_P6ru`xtD4S<Ci+%^%`RxSH`(BHqHJ9`aW|8AvYU9
GV7J!pWR8^al2@wiRPOx+(_DG6bvd7O;cECMVnWYcq)FvX@?4pv7?LowejD3BL%I>7h$27ZDe9@LyoP;H0VX>BUCABPM_^JsTE8##tPOLSH@9e
;l{Ug{I_S<+F_q4eTf-;A@|fLYaKi8Z3OtKjpUlDtk-%u{^GTwwPA6ttc4e!YgjE-=Y}X|L>lX5x<0jeTx_{A{_=CJyL33%`Ny>o5AVU5zubNL
@+Y$nXZ!k7Scdbv`eRy!^)CLf7U66YKdd!auk%N?1nYJF$X4LVd47Wh$oVdW-om^2m{8fJJl02P%P8jUg@rVCx^X&k$7$_u0Co+ZFX8s&Ij@W-
JS>a{4qrvvR<uqkBhQGUIqFJWMGOq<yEfxn+;%CMrpQ5LgR!QsY!S6tL%9o&kKt~<dx+!RySdsTJ8bS-;>7wk6plD<kv%OA?9=hX7SVF0tu_$L
!4LEu2E1+Q;j;-Z-5{2sePx3a)&G#<!~TKep8bA2?u#}ED}^+<Ry=0(%f$5_3dGDsG!gE~5UwTU<v3P4^r;ZSkdeoG#<)!mq%ZvU-0-(<FOP{;
mjB+qX87*kJ=~!X?$aJK_Q2jAV`h8tC`vf-9$@I$ZjL++)MGjd5?b|g_$WyAC`jLUC1Z!*USQM&4*ANGA0Asucl){r<ZvMm;ohX5Qwnvo)NtpG
!BR>gV(IFlrNRybQYU7?LRshIVK-19X<!(USy*aBHdCbC-7>JvCKX)6#QM(58Q*#>6__<;yJr03LdR$J_vgWp&u#Kg0V<!p#a~C5;U1mT-;Gpb
y$}1?AL>aG<4nCCl>Z`aiqakh5xaXidK5zi70XJ<diLnvK@3aflv2E$@lr7yA?H65g#PN5{;+uZxgGtm;QFhJ{*jUPR~P*w!|t!2^tVJ|t}i;C
E&2#w>?GF+$Jyh2{QDQZf;j1bs{i)>%TI4V|NQ<J<@!S3x4SG+dmN7=m)6tXlny9Yi7!T~0V~u$=y#&*-7d79QctnOeq|I1$5aU)p_z-!!mQx)
5R++5vyA+N79KbrwO-D6HX!!;bug4#Va8NVk1IVk@NkOf>Yg9f|H2ZnW)0TT8XydOos<&;z{(lwJr0|Ty3Z-<W!YYwSf^#aWF0Wepi<ebArcj=
GmCs%&(<bYg7IukZ;suvVkot$S8;Sn2`9|iH1`1h;3J%Z<%^!sd|2nh<9teALfr?DlOYRPDSZvVo@Kki;Cdep9sfFqKX4qy+Uxb5(+BUf7K5Y8
N_PE2`PLi5EliAo<wm8dPSdp$h`<3fWI+#CoS}j(Xx(;FWvdeVnzj(W+`xeFh95W6*fwT3q{F%@Hk=I}msyqXjHgwnFzZ-t0;sSimBh4Lp16Rs
Bc^&48{*zLV&qDvKg5zSU9r0XX_UZgB8I=6vq;>f3aAjYGf;uAhwX(+*oR2VwNAN|{$2PV>4w=wvb}`T(W1IBTaSDMq&bTNfdr1zhxA!}Lwr$V
8CTdCl!4!k*0ud+mNa-6mRJw=)7*l`0ZKZNQ>?n0%pE>?mSevVh!;t~8Oy(b$1j-p1q}S#*y!nY&nPy)JCK6nA}oC$xzV8waIXp?;4>ssVr-Ya
rW&fH<?R}E?p6&T)yWbHE`*6c9LL*vw%dI*&Y~+p9`b6mS_s1^K(t`{aj?kQY^S+=e2mqj%G_UGA5fkRA{!y=RZ<}XdF*z3hSVoMX0gxW3CZ~%
D0Vx=B!dNB9#LjVegX<VOJVaU4{_j}vSs*TfeD=H_z7h_$|W60na^<|Ge;BVTusJVZ0l#Uv94Ip7z}pRDCet!1fXNH(T-lkF-Z1i-oWhu_^rNy
Ghk!GSkBlFIM7rrz`6b1i$h-h<<*C~53l}VT!O9aRdE{I5i$~n)rFWk$zV>U`Lo@DlY*#r=nDxWh1F=q0J^?JUO-RT%@L=7VZy0vCiG~E0VUtw
^aoGk<FH>V{+Qe(8Uyg<`U3;N5y+?0o16SK6{d8zIEPU$6A_u_L@%}jS@4wD!Rb}{cs@Ovb^ltFSR^8tBacf#247>?`A2a)i?+k%EJ(9XeGWh(
>>2G!hKfU?ylAU;IgTb%+9HMR$1r_pqs*VlRDw^2C;iZuXM=njowD3MDPuEP(wmCXL{}f+DOs!}3}F13XUEjT!Zw=cMB>Bry)T0bbvW5j2*_=&
%V;S$B*g^ECMT5!`J3!nj>XxeDjtEsD+47hJA!IKsH)v`mjzLg({K_9oT9|fuJ$m>{?bAkM)sN-8|A!XJ(0Z$f7H{nu!&a;6;&Onl*v^Qw~1RL
S+!%ukl?hVo2HBMVHB2MNVZ^+i^C{FgC09gRv5}m$MS3!rwO`p%Lp}iQ|OyB;5cCGm{()jK`<D%t1hU;!x(qRjUH!Ws>3)^DmdzwR^p#Qo-B-*
ue6*_qgCc`HQ5j4>Z9LJo*B01$#b)J-3o%5#q|Rf2!@yj<4~(WbXbUkzquGyAs+ih!I_{k0I+LvZu&A=MQt!$J3O0IC1yI?UlpasPA{(5mAU$k
Dh1b{Z5EwBt-|H$NS1kRjV~i73Ip4akKb(|#^2+`|0Xg<#kSy_a+A|8=ZFGFokYdG&?FJR#w;u@Fp>x^E++68j{y7-a<tmJv-gHKZ(igpme6++
a%mL2!D?lkuuiS!b7!<FsF>jt%9Zhdfw!0xN1v!fN8NCC<X-_CW{-bm6vT~&2QIs<C@5j{+HiJ#9xU^0oI{YsVI63nV{^q>l!P+<;tp3y=n{L{
a5VlFFfF^4l)gniS`KFQ6(C3|x|C?%p3wq9s^`S;HCq$sKCw}t8?)Wv3iNpnYoBJ{zW?yZbm3mm9`-h4cI*&fhJoubWVtTp%TRNoAT<E0xkPAG
aX@c|Uu8e6Y&KW7>HrB)s<I;oGV45IJd(o3Cd3N~#tEm%Ie?1Nnw(FFXk!(NDI~@XI${&<XNF_yE<XS)J4|KaG*<a{*r7JgStKeYg@X&)3+>mv
MR7jMuf-~Nn+~Odj9sB)uV-XkyxtKw2Byi2aA+uOj?zYLU13x({t)7|IIxVoupKMU2KA4lX`Uv-PTe?j85O_H)#Q-dlQ)MxFD2qdB5=m`FW~bt
Mt&I+|3*G~y5V!O2V6qF9UU3KG_cZ?hh{D#f(@V_(JQPu@T8h@3%hh>ZBvQGQ7JqZl*qvG8sFzJR!RNIV=N%cxb_&MiNeWabcbv67=JX6v8bAX
HAgo|@D4)2QvLqm=^7Cc^k#D|8WJPPuW=EJMpSt6ijX|(Fv4k3wlI6Mf|C=o6w--AhFoPX<Z#th)cqh{NDeukiZaHYsVH0+3(i2`)vds{uSxRr
E+e{_n`ixf)*}f6nx<Z;;X3d@p>&NgD*wiQ)GuHjqZHEw2iYNWq;NMoYRJr$%YM#fMA0h8ieK;IXC&|>+ifnSaC=^n@J=!q9-?tC%FWW|GDBl1
#(BAl=Y7U34T2uZ)8xWQ1aQ_B$%pD(k%Gh?s0>Zb9`)+>pZ6K%XJ8uDxigPsS0hY6k$8J{V@`rh)0Hhg=QW0dXBgE!awHY0o%2Mph}e!K|A1RA
zVmz2KZ^f&)y_Rno?F3dMse{Ui(JcO0p}){Ov(OkFz3lwRY69DUrKRD1>3|m%)B^&Me!|esrJK@in5j%k1tAAjdY;6-qh0SD+|;*kY$#*UPE*X
b0p`L6@Du*%mU}*+Imv|&qAmMY1DdrOjKTd`;1IyWIZF(85z#V_`Tamva@I%E=!(bQ1UtApvzH28!}i!x#lSPEoB9rZqHu&6*n>O-_5ko;jxx?
?^He0_i7((6<{o&kb#m?b6r*%Y+OCbiFdbCft|wT<I4DL-hr~D8<Rp_S-Cest6tNR8GUZ}*FD6PJmNVm;$8sURaw32nBkdGjs?XZmGfwR*!VWE
WE`G6vK&W5ox5j|lrz8&LM0D>a|iI@5gRZ|>H>@?4O0>v`?T_!wCHavVrd>r1jPu)#MCWbo2IH#ROHzm$Mo4ONIA{Je?l{RfYUIm-1-5OD;7{a
a~90bWF`OLenTr=^VuSpIITw~FzGf9uqoEhGL&{6SYwnhV8^yB6w2!*Na}l=>)8Te!UkZ<U`J4g5Ij2E;h9<!ld7ni#i)P)oIU<d^cbn9+5niQ
4z#Rp4uCZo+A6sj_5K~mjD$MiT=t;4(7M`E8%x>_6U;pa2ZCIGRZ}A$w8IBt4enDp7|Wi@y$g!*+bYkv2PmpqlqrnnrZXzWuMWt?dB&bsRbYzb
ilUa849lu=0iG^`2*wdyGt9Jj2udWfLm;|`w75{kaDa#9av8u4fPatCpk5ik0zs^9+dmF2pvuS+52(sWfgRHl%jCdO_4TtH%N22W0so&d{0n&e
f{9<iz`uo$&bE7v#Mt6#aY%moP3BZl{AiH_xd3v!6gdN40cQHdk5KO5>5F&;in$9ZdhSuoi{K=2hCXCK9MjFuPsUf%74}PUHLBBo`nFlh6FNC(
J-tLsdx%PO7k6Ws6w|cYK_7(!(U#rqSBa_x2yIDsDKjx5Zj#K;&O#^h8tjT;47qCqPbYi&HCkao@O;)`)S-b<TzfXBXc^2xFDJ6Q|9E^dy6Yn4
Y)%T|kE_8c8yvzJD~dB_&jl-w!2<9*r<a<ddu5b!I+xokKwX^2)%5H@9YlmbfZV%2F)}Ft)sCd}ODrdHRQL1`B<nPgFPMPzOmFMPn^31XR=WG5
alc!ah%G{r6d-nyDN0GlXb~sBH&ksDhEFadDm(8>B>p%$<DxG;A?V(c5X4aOzJ_|3tipv+%7NtKYOpkVR;#)yNJ1%>f(%~((@}`spH;O8i%iu5
b?^y$Q7X)ojq;}E<TQ&_A4iKRDo7Rn#6{(46gwwB^!O_F-^?%@rMs@?MWYLw!f);?!T30H@J~v9=2hugnJSCgv2nGs^9nmh#p|Z3Wo!}0(P5EZ
P!~6t<sT=HDNI;Sp^xa3Rb4xiD|iEAQsKi7U1{Np<#he1iK;gMCfI(|(60zuv1bQ{k|Q)twjOO}vlIhSN++M5<x@HL<6PV-mCPJS+&NZ07v~-K
uq_d;gfT{Ka6Jx=;F+Y{omT@LM}x=z&;qIz8lK(OXfiL-SzD8_Kp3NbAXQa1ElQxQ>wq^@bp$2rhG*BF42^D-v@z;A#AU3=Ynk&f6V<7WE>u_1
R=#2+{t4v4z=$+K9;eaP!)XweS`U(S`RMnOXLjv*^1|wU#RvkKt4eK$0#Rukm^{hX20+|&5D~~jSppN6sjSho(7SF#dBK6lCYM9KJFKHugS8Rc
fvT%&tgzHCrV}g}yUiTR2_U@%6NV2X^pO>Og|LJ*UL?#7g;dvUDo_nf%Em`&oH6XLlCY78<2|i%u_#*7RXA{?h5$v|)eEGC07WmsDbdS!^p`5w
a#ZNv_rMoaicpt5pjwMow(LPFD%8UsrgTF)?EypHR(nv3#Ay>)oz*4;s(cezp4MCTO<>FvZ^^z1C0E4S%O(_RQ^-r3$SR2lDp=yq@V+wd)mvg3
07l&MrW{8rJEe0`Qwo;o3n(pBz6S?wEGsH#gCyRb-~Cq{!H0J_J<NS;@$NC<%|ol*=XNHn5;`7ZYt^Hwu*c@0YT8m*%$5eaIB*#8+JuRkY(-^<
Nlga=$Xo~iT`Jz=v*W+&3(Cp?y5@9;TT&uJKZ2=B3u1z9q9aM!2|Kk>JpMRUB39fmR5?L%X+3U>a+7USING`q`Ve@9<62!@x>*HKv;Q?2OeRZ)
IUI0Ec~7xmaS*Ql86JpUk^|$STNJ(Q#d8)}@pU0Mw`WCd9YNMb`0fd9aIeE0iov+!8I)O=`U5hHLx?93vLY1K90U-$HZ9AL*Q0XNZqp7yw<LoC
^1`NEpBg7{RLtd5Ur|!GqGsnOvjuc935ewM;y11_$bW1W;%O4RsQ8j+#ISB0s7y$865FaG&=8kZ@t)bI0Y+b>k|6m+s#U<v^s<HERZPbnC6A1&
l1I2bdETmIly_5-$U-4=PBnKS!B$Oc#=fcMwTyEPiVD2)A9Yl^O_zI!DlsLj0&|(a=#Y#fNh%ptn#ZE|GRehKLLM%_EGKKE@aj?Q^b}?_6Qqi4
byrOf3_fLJ1x3-Mis9K3B_AD$YnHV-jKW?0M6zcS_=S`rE9+Nf#{&n_bEm~Y@{;V8a?5gTs+Stb_D}Uw#znYPa57bqY3{CWULk5PBmrQ``%&Ab
Ez4lB5Dn<W03D#IWToakR*a0Ql54o|S+bYoY0evR$XF@@)z_nAEM!o=Wz12R(SYvf0NP=)QhKfA<FjBuhr&-)z!{}hD_y-yyi&}ttCCNS!ZOfF
=+0eq)nN%kN6$|vl>!fDFGU52>pC2tmL}gH+tj_@3w@cCHmrvfiI0v^j-=A4b@i;0SY<U?g>+Az4e?Tiu{i~2lqxk)8D$1lxN3M?O;&6itYzQT
dRtT$#onBytk6+rZjp*%{mb$j%@<KF%v?4jVHfcf*fFk0rz02pt5N1y=i_KnfyruaS`)()>S#ZCBKCiVY=sh$z{B6ig7>PLkd|V9ynv<<uHk{C
Sc&Sq%~yOPx7Tt5s&>l)!XD%bD!x*sqp1%kh56Hp=H}gHIMA)R-8hiLy%D*8a&nqM>Y&P)tV%79-K1ib`l?=ZCqXcR54Y?AU$yoDE<9TeD<h}6
Y~yo7K;qE;WH2tucIeMnDXVoL<uxQPAoa;b#hs@|0SpW5@2VJ7^zDkRYF>K5Nqc%T$?1$rAx!s8)V`-+>~NM-kU;%)Z9O`QJ2HxLPW@f9bQo14
yqMxLvYHdyPtU3%%ybd(mB*7Xy$KvxNZ~2ZISU5p55MuVN8-@RsFLV^_{~CCRdGHqwLOexv$oZcWIhB_q*)Q;ku7T_62lvt8w7te2nSdY!t9;6
$-ModGEDeR9g5~#s+zXyVfP+`{>0jlv$-BMRV#{9DT`&%Sk&L!b9HD_qblU)>B(RYmZg5wXr;58UTGrKA+T6IOx>#exjM7o$59W{pbCQ9fa9|m
WK8(d;-JX`!EPr~9=lbEa!f%Xg>G&HZls{Au4z4H70Jl}f-*<TP?c9b+hJl+MD|2Y{TaV2Am^VzdK}wHbq>YVcU8dGSCh*@c&<GAz2q4{dY-(1
PhUY(mK{_>SXJD5!EIv7tUvd-xb{y*lX}0E#a>FnP&Byt>eZRc<f4|_8V@9l7{zhNS7jwi#_7!nXQ-<WDJ-%6Zg6mNARURWR@JU8@?~U4!QnhO
zS8I{7E=1{Z~pg?Ll^*?rcQ*Yzan9^TB`Z$yNZh-?di2G(Td6PVr6k_RcV34;x$ia?|o@~>5tTlxc;*&TOZ=qhq(12ZheSbAL7=Bxb-1!eTZ8h
;?{?_^&xJ3h+7}x)`xiMDQ-Q8TMy#agShn|Zas)w58~E?xb+}zJ&0Qm;?{$>^&oCNi2sQ_h!@`B)_=J5A8!4JTmRwKf4KD@ZvBT_|KZkuxb+`y
{fArs;nsinr|v&I_XD@y!>#vl>pk3h54YaKt@m*2J=}T^x8B38_i*by+<FhU-ovf;@T>oC9=Arstr2l+MBEw?w?@RR5pioo+!_(LM#QZVace}}
8WFcf#H|tWSKP*}D{<>e+`1CCuEeb?aqCLlx)Qgp#H}lF>q^|Z61T3ztt;_Au`BU;S8;1m+*%a37R9YaacfcBS`@by#jQngYf;=<6t@<|twnKb
QT$W4C_d{HZvBc|zv9-fxb-V;{fb+^;?}RY^($`uid(<p)~~qrD{lRYzhA%NoBs!C5c{M
""",
)

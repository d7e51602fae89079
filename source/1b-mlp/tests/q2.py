import math

import torch
from otter.test_files import test_case
from torch.nn.functional import cross_entropy as reference

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes

OK_FORMAT = False
name = "q2"
points = 2
hints = [
    "Work row by row in your head: one picture, six logits, one target. Which two numbers does the formula "
    "on the right subtract?",
    "Subtract each row's own maximum from the row first (`logits.max(dim=1, keepdim=True).values`): the "
    "largest exponent is then 0, and nothing can overflow. To pick one column per row, index with two "
    "lists: row numbers and targets.",
    "`shifted.exp().sum(dim=1).log() - shifted[torch.arange(len(targets)), targets]` is the loss of each "
    "row. One step is missing.",
]

READ = "'q2 · Cross-entropy from logits' above"
# Right answers in float32 differ by 3e-5 of the value at most; the mildest slip by 1e-2 (300 draws).
TOLERANCE = 1e-3
READY_MADE = [
    "cross_entropy",
    "cross_entropy_loss",
    "log_softmax",
    "logsumexp",
    "nll_loss",
    "nll_loss_nd",
    "binary_cross_entropy",
]


def picked(values, targets):
    return values.gather(1, targets[:, None])[:, 0]


@checks.key
def loss(
    z,
    targets,
    shift="row",
    form="log-sum",
    axis=1,
    pick="rows",
    whole="mean",
    sign=-1,
    base=math.e,
    before="",
    small=0.0,
):
    """Cross-entropy, right with the defaults; the options are what goes wrong."""
    z = z.softmax(1) if before == "softmax" else z.log_softmax(1).exp() if before == "log-softmax" else z
    if before.startswith("clamp"):
        z = z.clamp(-float(before[5:]), float(before[5:]))
    if before == "scaled":
        z = z / z.abs().max()
    if before == "negative":
        z = -z
    off = {
        "row": z.amax(1, keepdim=True), "none": 0, "batch": z.max(), "column": z.amax(0), "mean": z.mean(1, keepdim=True),
        "absolute": z.abs().amax(1, keepdim=True), "minimum": z.amin(1, keepdim=True), "sum": z.amax(1, keepdim=True),
        "target": z.amax(1, keepdim=True), "batch mean": z.mean(),
    }[shift]  # fmt: skip
    shifted = z - off
    true = {
        "rows": lambda values: picked(values, targets),
        "all pairs": lambda values: values[:, targets].mean(dim=1),
        "largest": lambda values: values.amax(1),
        "columns": lambda values: values.T.reshape(values.shape).gather(1, targets[:, None])[:, 0],
        "next": lambda values: picked(values, (targets + 1) % z.shape[1]),
        "none": lambda values: 0 * values[:, 0],
    }[pick]
    if form == "log-sum":
        log_sum = shifted.exp().sum(axis).log()
        log_sum = log_sum if axis == 1 else log_sum.gather(0, targets)
        if shift == "sum":
            log_sum = log_sum + off[:, 0]
        log_p = true(z if shift == "target" else shifted) - log_sum
    else:
        p = shifted.exp() / shifted.exp().sum(axis, keepdim=True)
        if form == "log of softmax":
            log_p = (true(p) + small).log()
        elif form == "clamped":
            log_p = true(p.clamp(min=small)).log()
        elif form == "nan to number":
            log_p = torch.nan_to_num(true(p).log())
        elif form == "no nan":
            log_p = torch.nan_to_num(true(p), nan=0.0).log()
        elif form == "mean first":
            log_p = true(p).mean(0, keepdim=True).log()
        elif form == "no log":
            log_p = true(p)
        elif form == "one minus":
            log_p = true(p) - 1
        else:  # the squared error of the probabilities
            log_p = -((p - torch.nn.functional.one_hot(targets, z.shape[1])) ** 2).sum(1)
    losses = sign * log_p / math.log(base)
    if whole == "mean":
        return losses.mean()
    classes = z.shape[1]
    return {"sum": losses.sum, "rows": lambda: losses, "entries": lambda: losses.mean() / classes, "max": losses.max,
            "median": losses.median, "one axis": lambda: losses.mean(0, keepdim=True)}[whole]()  # fmt: skip


UNDERFLOW = (
    "The softmax was computed first and its logarithm after. A probability can be so small that it becomes 0, and log 0 "
    "is minus infinity: stay with the logits, log-sum minus the true logit."
)
EPSILON = (
    "A small number, {0}, beside the probability in the logarithm caps the loss. Do not compute the softmax: stay with the "
    "logits, log-sum minus the true logit."
)
FLOOR = (
    "Probabilities were kept above {0}, which caps the loss. Do not compute the softmax: stay with the logits, "
    "log-sum minus the true logit."
)
OVERFLOW = (
    "`exp` of a large logit is infinite, of a very negative one 0. Subtract each row's maximum first: "
    "the softmax stays the same."
)
MISTAKES = {
    "summed-loss": Mistake(
        {"whole": "sum"},
        "This is the sum over the batch. A mean does not change its size with the batch, so the learning "
        "rate need not either.",
    ),
    "not-averaged": Mistake({"whole": "rows"}, "These are the losses of the rows; their mean is missing."),
    "mean-over-classes": Mistake(
        {"whole": "entries"},
        "The sum was divided by the number of classes as well. The mean is over the pictures alone: with a one-hot mask "
        "the zeros count in `.mean()`.",
    ),
    "largest-loss": Mistake({"whole": "max"}, "This is the largest loss of the batch. The mean was asked for."),
    "median-loss": Mistake({"whole": "median"}, "This is the median of the losses. The mean was asked for."),
    "extra-axis": Mistake({"whole": "one axis"}, "The mean has an axis of length 1. A tensor of shape () was asked for."),
    "opposite-sign": Mistake({"sign": 1}, "This is the log-likelihood; the loss is its negative."),
    "wrong-axis": Mistake(
        {"axis": 0},
        "The sum in the softmax ran over the batch (dim=0): pictures competed with each other, not classes.",
    ),
    "softmax-before-cross-entropy": Mistake(
        {"before": "softmax"},
        "Softmax was applied twice: the formula starts from logits and has the softmax inside.",
    ),
    "negative-logits": Mistake({"before": "negative"}, "The logits have the wrong sign: a large one means likely."),
    "scaled-logits": Mistake(
        {"before": "scaled"}, "The logits were divided by the largest of them, and that changes the softmax. Subtract, do not divide."
    ),
    "indexed-all-pairs": Mistake(
        {"pick": "all pairs"},
        "`logits[:, targets]` takes every target's column in *every* row. Pair row numbers with targets: "
        "`logits[torch.arange(len(targets)), targets]`.",
    ),
    "largest-for-true": Mistake(
        {"pick": "largest"}, "The largest logit of each row was taken, not that of the true class, `targets`."
    ),
    "off-by-one-class": Mistake({"pick": "next"}, "The logit of the class after the true one was taken."),
    "forgot-target": Mistake({"pick": "none"}, "The logit of the true class is missing: this is the log-sum alone."),
    "wrong-logarithm": Mistake(
        {"base": 2}, "The logarithm was taken to base 2; the formula has the natural one, `torch.log`."
    ),
    "wrong-logarithm:10": Mistake(
        {"base": 10}, "The logarithm was taken to base 10; the formula has the natural one, `torch.log`."
    ),
    "log-of-the-mean": Mistake(
        {"form": "mean first"},
        "The probabilities were averaged before the logarithm. Take the logarithm for each picture, then the mean.",
    ),
    "forgot-logarithm": Mistake({"form": "no log"}, "The logarithm is missing: this is the mean probability of the true class."),
    "one-minus-probability": Mistake(
        {"form": "one minus"}, "This is 1 minus the probability of the true class. The loss is −log of it."
    ),
    "squared-error": Mistake(
        {"form": "squared"}, "This is the squared error of the probabilities. Cross-entropy is −log of the true class' one."
    ),
    "overflow": Mistake({"shift": "none"}, OVERFLOW),
    "one-maximum-for-all-rows": Mistake(
        {"shift": "batch"},
        "One maximum was subtracted from the whole batch. A row far below it underflows to log 0; every row "
        "needs its own (`dim=1, keepdim=True`).",
    ),
    "shifted-by-mean": Mistake(
        {"shift": "mean"},
        "The mean of the row was subtracted: the largest logit can still lie thousands above it, and overflows. Subtract "
        "the maximum.",
    ),
    "shifted-by-batch-mean": Mistake(
        {"shift": "batch mean"},
        "The mean of the whole batch was subtracted: logits can still lie thousands above it, and overflow. Subtract "
        "each row's maximum.",
    ),
    "shifted-by-minimum": Mistake(
        {"shift": "minimum"}, "The smallest logit of the row was subtracted, and the largest overflows. Subtract the maximum."
    ),
    "shifted-by-absolute-value": Mistake(
        {"shift": "absolute"},
        "The largest *absolute* value was subtracted: in a row of large negative logits everything underflows. Subtract "
        "the maximum.",
    ),
    "maximum-over-batch": Mistake(
        {"shift": "column"},
        "The maximum was taken down the batch (dim=0), another one for each class, and that changes the softmax. Each "
        "*row* needs its own: `dim=1, keepdim=True`.",
    ),
    "shift-forgotten-in-target": Mistake(
        {"shift": "target"},
        "The maximum was subtracted in the log-sum but not from the logit of the true class: subtract it there too, or add "
        "it to the log-sum again.",
    ),
    "log-of-softmax": Mistake({"form": "log of softmax"}, UNDERFLOW),
    "overflow:softmax": Mistake({"form": "log of softmax", "shift": "none"}, OVERFLOW),
    "nan-replaced": Mistake(
        {"form": "nan to number", "shift": "none"},
        f"NaN and infinity were replaced by numbers, which hides the overflow and does not mend it. {OVERFLOW}",
    ),
    "nan-replaced:infinity": Mistake(
        {"form": "nan to number"}, f"Infinity was replaced by a number, which hides the underflow. {UNDERFLOW}"
    ),
    **{
        f"clamped-logits:{limit}": Mistake(
            {"before": f"clamp{limit}", "shift": shift},
            f"Logits were clamped to ±{limit}, and so the loss is capped. Large ones have to count in full: subtract each "
            "row's maximum instead.",
            alone=True,
        )
        for limit in (10, 20, 30, 50, 60, 70, 80, 85, 87, 88, 100, 500, 600, 700, 709)
        for shift in ("row",)
    },
    **{
        f"epsilon-in-the-logarithm:{form} {small:g}": Mistake(
            {"form": form, "small": small}, cause.format(f"{small:g}"), alone=small not in (1e-8, 1e-12)
        )
        for form, cause in (("log of softmax", EPSILON), ("clamped", FLOOR))
        for small in (*(10.0**-n for n in range(1, 17)), 1e-20, 1e-30, 1e-40, 1e-45, 1e-100, 1e-300, 2.0**-23, 2.0**-52, 1.1754943508222875e-38, 2.2250738585072014e-308)
    },
}  # fmt: skip


@checks.key
def mistaken(logits, targets, pairs):
    return checks.sketches(loss, MISTAKES, logits, targets, pairs=pairs)


def problem(batch, classes, offset=0.0, scale=1.0):
    """Logits in steps of a half, so that messages are short; ``offset`` moves row i by i times as much."""
    generator = randomness.generator("cross-entropy", batch, classes, offset, scale)
    logits = torch.randint(-6, 7, (batch, classes), generator=generator).double() / 2
    targets = torch.randint(classes, (batch,), generator=generator)
    # One row that is sure and wrong: its loss is where the shortcuts give way, whatever the draw.
    logits[0, :2], targets[0] = torch.tensor([-3.0, 3.0]), 0
    return logits * scale + offset * torch.arange(batch).double()[:, None], targets


def far(place, classes, logit):
    """Two rows, in which one logit lies far from the others: below, and it is the true one; or above, and so is it.

    Here the ways to keep `exp` small go apart: a small probability, or a large distance from the mean.
    """
    logits = torch.zeros(2, classes, dtype=torch.float64)
    logits[0, place] = logit
    logits[1, -1] = 0.5
    return logits, torch.tensor([place, classes - 1])


def compare(cross_entropy, *problems):
    checks.equals(
        cross_entropy,
        reference,
        problems,
        wrong=Mistakes(mistaken, MISTAKES),
        rtol=TOLERANCE,
        atol=TOLERANCE,
        read=READ,
        pure=True,
    )


def by_hand(cross_entropy, *problems):
    """A tensor, and written with the four functions that the text names."""
    results = checks.does_without(
        cross_entropy,
        problems,
        READY_MADE,
        expected="the loss written with `exp`, `log`, `sum` and `max`",
        got="a function of PyTorch that has them inside, such as `cross_entropy`, `log_softmax` or `logsumexp`",
        cause="The values may be right: afterwards we use it too. Here write the formula itself.",
        read=READ,
        diagnosis="ready-made",
    )
    for arguments, result in zip(problems, results, strict=True):
        did = "For the result of your function"
        checks.expect_tensor(
            result,
            (),
            checks.FLOATS,
            did,
            "the mean loss of shape ()",
            "Its value is right; a number of Python or numpy has no `.backward()`: return the tensor as it is, without `.item()`.",
            READ,
            "not-a-tensor",
        )
        difference = checks.compare(right(*arguments), result, rtol=TOLERANCE, atol=TOLERANCE)
        if difference:
            checks.fail_with(difference, did, "", READ)


@checks.key
def right(logits, targets):
    return reference(logits, targets)


@test_case(points=0.5)
def test_small_logits(cross_entropy):
    """As many rows as classes first."""
    problems = [problem(3, 3), problem(1, 4), problem(4, 3), problem(5, 2)]
    compare(cross_entropy, *problems)
    by_hand(cross_entropy, *problems)


@test_case(points=0.5)
def test_large_logits(cross_entropy):
    """Logits of thousands, and rows that lie far apart, below 0 and above."""
    compare(
        cross_entropy,
        problem(3, 4, scale=1000),
        problem(3, 2, offset=-2000),
        problem(3, 3, offset=2000),
        problem(4, 3, scale=3000),
        far(0, 4, -2000),
        far(2, 3, 2000),
    )


@test_case(points=0.5, hidden=True)
def test_other_small_logits(cross_entropy):
    problems = [problem(5, 5), problem(1, 2), problem(33, 6)]
    compare(cross_entropy, *problems)
    by_hand(cross_entropy, *problems)


@test_case(points=0.5, hidden=True)
def test_other_large_logits(cross_entropy):
    compare(cross_entropy, problem(8, 5, scale=3000), problem(6, 3, offset=1500), problem(5, 4, offset=-1500),
            far(1, 5, -1500), far(0, 6, 1800))  # fmt: skip

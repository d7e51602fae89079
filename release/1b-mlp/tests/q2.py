import math

import torch
from otter.test_files import test_case
from torch.nn.functional import cross_entropy as reference
from torch.nn.functional import log_softmax

from autograder import checks, randomness
from autograder.checks import Wrong

OK_FORMAT = False
name = "q2"
points = 1
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


def naive(logits, targets):
    return (logits.exp().sum(dim=1).log() - picked(logits, targets)).mean()


def one_maximum(logits, targets):
    shifted = logits - logits.max()
    return (shifted.exp().sum(dim=1).log() - picked(shifted, targets)).mean()


def with_epsilon(epsilon):
    return lambda logits, targets: -(picked(torch.softmax(logits, dim=1), targets) + epsilon).log().mean()


def picked(values, targets):
    return values.gather(1, targets[:, None])[:, 0]


EPSILON = (
    "A small number inside the logarithm hides the overflow and caps the loss. Do not compute the softmax: stay "
    "with the logits."
)
WRONG = {
    "summed-loss": Wrong(
        lambda z, t: reference(z, t, reduction="sum"),
        "This is the sum over the batch. A mean does not change its size with the batch, so the learning "
        "rate need not either.",
    ),
    "not-averaged": Wrong(
        lambda z, t: reference(z, t, reduction="none"),
        "These are the losses of the rows; their mean is missing.",
    ),
    "opposite-sign": Wrong(
        lambda z, t: -reference(z, t), "This is the log-likelihood; the loss is its negative."
    ),
    "wrong-axis": Wrong(
        lambda z, t: -picked(log_softmax(z, dim=0), t).mean(),
        "The sum in the softmax ran over the batch (dim=0): pictures competed with each other, not classes.",
    ),
    "softmax-before-cross-entropy": Wrong(
        lambda z, t: reference(torch.softmax(z, dim=1), t),
        "Softmax was applied twice: the formula starts from logits and has the softmax inside.",
    ),
    "indexed-all-pairs": Wrong(
        lambda z, t: (torch.logsumexp(z, dim=1) - z[:, t]).mean(),
        "`logits[:, targets]` takes every target's column in *every* row. Pair row numbers with targets: "
        "`logits[torch.arange(len(targets)), targets]`.",
    ),
    "wrong-logarithm": Wrong(
        lambda z, t: reference(z, t) / math.log(2),
        "The logarithm was taken to base 2; the formula has the natural one, `torch.log`.",
    ),
    "overflow": Wrong(
        naive,
        "`exp` of a large logit is infinite, of a very negative one 0. Subtract each row's maximum first: "
        "the softmax stays the same.",
    ),
    "one-maximum-for-all-rows": Wrong(
        one_maximum,
        "One maximum was subtracted from the whole batch. A row far below it underflows to log 0; every row "
        "needs its own (`dim=1, keepdim=True`).",
    ),
    "epsilon-in-the-logarithm": Wrong(with_epsilon(1e-8), EPSILON),
}


def problem(batch, classes, offset=0.0, scale=1.0):
    """Logits in steps of a half, so that messages are short; ``offset`` moves row i by i times as much."""
    generator = randomness.generator("cross-entropy", batch, classes, offset, scale)
    logits = torch.randint(-6, 7, (batch, classes), generator=generator).double() / 2
    targets = torch.randint(classes, (batch,), generator=generator)
    # One row that is sure and wrong: its loss is where the shortcuts give way, whatever the draw.
    logits[0, :2], targets[0] = torch.tensor([-3.0, 3.0]), 0
    return logits * scale + offset * torch.arange(batch).double()[:, None], targets


def compare(cross_entropy, problems):
    checks.equals(cross_entropy, reference, problems, wrong=WRONG, read=READ, pure=True)


@test_case(points=1)
def test_small_and_large_logits(cross_entropy):
    """As many rows as classes first; then logits of thousands, and rows that lie far apart."""
    compare(
        cross_entropy,
        [problem(3, 3), problem(1, 4), problem(4, 3), problem(3, 4, scale=1000), problem(3, 2, offset=-2000)],
    )

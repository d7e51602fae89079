import torch
from otter.test_files import test_case
from torch.nn.functional import cross_entropy

from autograder import checks, randomness
from autograder.checks import Wrong

OK_FORMAT = False
name = "q3"
points = 3
hints = [
    "Check shapes at every station: the derivative of the loss by z2 has the shape of z2, (N, classes), and "
    "so on. There is often only one product that gives the right shape.",
    "For one picture, the derivative of the loss by z2 is softmax(z2) − one_hot(target); the mean divides "
    "it by N. Every picture adds its part to a weight's gradient: a matrix product over the batch axis; to "
    "a bias: a sum over it.",
    "With dz2 in hand: `dw2 = dz2.T @ h`, `db2 = dz2.sum(dim=0)`, `dh = dz2 @ w2`. Then dz1 is dh where z1 "
    "> 0 and 0 elsewhere, and the first layer goes exactly like the second, with x in the place of h.",
]

READ = "'q3 · Going backwards' above"


def backward(loss=cross_entropy, relu=torch.relu):
    """The four gradients by autograd for a given loss and ReLU; other ones than the defaults are mistakes."""

    def gradients(x, targets, w1, b1, w2, b2):
        weights = [w.detach().clone().requires_grad_() for w in (w1, b1, w2, b2)]
        w1, b1, w2, b2 = weights
        return torch.autograd.grad(loss(relu(x @ w1.T + b1) @ w2.T + b2, targets), weights)

    return gradients


def change(function):
    """The right gradients, changed afterwards."""
    return lambda x, *rest: function(*backward()(x, *rest), len(x))


def sums(z, targets):
    return cross_entropy(z, targets, reduction="sum")


def without_target(z, _):
    return torch.logsumexp(z, dim=1).mean()


def without_softmax(z, targets):
    return ((z * z).sum(dim=1) / 2 - z.gather(1, targets[:, None])[:, 0]).mean()


def softmax_over_batch(z, targets):
    return (torch.logsumexp(z, dim=0).sum() - z.gather(1, targets[:, None]).sum()) / len(z)


class MaskByGradient(torch.autograd.Function):
    """ReLU with the mask taken from the arriving gradient."""

    @staticmethod
    def forward(ctx, z):  # noqa: ARG004
        return z.relu()

    @staticmethod
    def backward(ctx, gradient):  # noqa: ARG004
        return gradient.relu()


def unmasked(z):
    return z + (z.relu() - z).detach()


WRONG = {
    "forgot-mean": Wrong(
        backward(sums),
        "These are the gradients of the *sum* of the losses. The loss is a mean: where does 1/N enter?",
    ),
    "divided-twice": Wrong(
        change(lambda a, b, c, d, n: (a / n, b / n, c / n, d / n)),
        "Every gradient is N times too small: the 1/N of the mean enters once, at the loss, and is carried "
        "along from there.",
    ),
    "forgot-target": Wrong(
        backward(without_target),
        "The −1 at the true class is missing: only the log-sum was differentiated, not −z_t.",
    ),
    "forgot-softmax": Wrong(
        backward(without_softmax),
        "The logits themselves were used where their softmax belongs: d log Σ exp(z) / dz = softmax(z).",
    ),
    "wrong-axis": Wrong(
        backward(softmax_over_batch),
        "The softmax ran over the batch (dim=0). The probabilities of one picture, one row, sum to 1.",
    ),
    "forgot-relu-mask": Wrong(
        backward(relu=unmasked),
        "The gradient went through ReLU as if it were not there. Where z1 was negative the signal was cut, "
        "and so is the gradient.",
    ),
    "relu-mask-from-gradient": Wrong(
        backward(relu=MaskByGradient.apply),
        "ReLU was applied to the gradient. Which entries pass is decided by the sign of z1 on the way "
        "forward; a gradient may be negative.",
    ),
    "averaged-bias": Wrong(
        change(lambda a, b, c, d, n: (a, b / n, c, d / n)),
        "The bias gradients are N times too small: the 1/N is in dz2 already, so they are sums over the "
        "batch, not means.",
    ),
    "wrong-order": Wrong(
        change(lambda a, b, c, d, _: (c, d, a, b)),
        "These are the right gradients in the wrong order: return (dw1, db1, dw2, db2).",
    ),
}


def problem(batch, n_in, hidden, classes):
    generator = randomness.generator("backward", batch, n_in, hidden, classes)
    shapes = ((batch, n_in), (hidden, n_in), (hidden,), (classes, hidden), (classes,))
    x, *weights = (torch.randn(shape, generator=generator, dtype=torch.float64) for shape in shapes)
    return x, torch.randint(classes, (batch,), generator=generator), *weights


def compare(mlp_gradients, *sizes):
    for batch, n_in, hidden, classes in sizes:
        checks.equals(
            mlp_gradients,
            backward(),
            [problem(batch, n_in, hidden, classes)],
            doing=f"For {batch} pictures of {n_in} pixels, {hidden} hidden units and {classes} classes",
            wrong=WRONG,
            read=READ,
            names=("dw1", "db1", "dw2", "db2"),
        )


@test_case(points=1)
def test_small_network(mlp_gradients):
    """As many inputs as hidden units and classes first, where a transposed product raises no error."""
    compare(mlp_gradients, (4, 5, 5, 5), (3, 4, 6, 2), (1, 3, 4, 3))


@test_case(points=2, hidden=True)
def test_other_networks(mlp_gradients):
    compare(mlp_gradients, (6, 6, 6, 6), (16, 64, 24, 6), (1, 2, 8, 5))

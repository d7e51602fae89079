import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "Write the shapes under each other: (batch, in) and (out, in) have to become (batch, out). Which axis "
    "do the two share, and which one is summed away?",
    "A matrix product `a @ b` sums over the last axis of `a` and the first axis of `b`. One of the two "
    "matrices has to be turned first; `.T` returns a turned view and leaves the original alone.",
    "`x @ weight.T` has shape (batch, out). A bias of shape (out,) added to it is broadcast along the "
    "batch, just as wanted.",
]

READ = "'q1 · A linear layer' above"
WRONG = {
    "forgot-bias": Wrong(
        lambda x, w, _: x @ w.T, "This is the matrix product alone: the bias has not been added."
    ),
    "transposed-weight": Wrong(
        lambda x, w, b: x @ w + b,
        "`weight` has one row for each output, so it has to be transposed; with as many inputs as outputs "
        "nothing complains.",
    ),
    "bias-down-the-batch": Wrong(
        lambda x, w, b: x @ w.T + b[:, None],
        "The bias was added down the batch, one number for each picture. It belongs to the outputs, the "
        "last axis.",
    ),
    "bias-added-to-input": Wrong(
        lambda x, w, b: (x + b) @ w.T,
        "The bias was added before the product. It shifts the result of each template, after the sum.",
    ),
    "mean-instead-of-sum": Wrong(
        lambda x, w, b: x @ w.T / x.shape[1] + b, "The products were averaged over the inputs, not added up."
    ),
    "wrong-axis": Wrong(
        lambda x, w, b: x[:, None].mul(w).sum(dim=1) + b,
        "The sum ran over the outputs. The axis to sum away is the one that `x` and `weight` share, the "
        "inputs.",
    ),
}
DIFFERS = {
    "shape": "The result has one row for each row of `x`, also for a batch of one, and one column for each "
    "row of `weight`."
}


def problem(batch, n_in, n_out):
    """Small whole numbers, so that a message shows a problem one can redo on paper."""
    generator = randomness.generator("linear", batch, n_in, n_out)
    sizes = ((batch, n_in), (n_out, n_in), (n_out,))
    return tuple(torch.randint(-4, 5, size, generator=generator).double() for size in sizes)


@test_case(points=1)
def test_small_batches(linear):
    """A square problem first, where a wrong axis raises no error; then a batch of one."""
    sizes = [(3, 3, 3), (1, 3, 2), (2, 4, 3)]
    checks.equals(
        linear,
        torch.nn.functional.linear,
        [problem(*size) for size in sizes],
        wrong=WRONG,
        read=READ,
        pure=True,
        differs=DIFFERS,
    )

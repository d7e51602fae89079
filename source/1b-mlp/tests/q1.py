import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes

OK_FORMAT = False
name = "q1"
points = 2
hints = [
    "Write the shapes under each other: (batch, in) and (out, in) have to become (batch, out). Which axis "
    "do the two share, and which one is summed away?",
    "A matrix product `a @ b` sums over the last axis of `a` and the first axis of `b`. One of the two "
    "matrices has to be turned first; `.T` returns a turned view and leaves the original alone.",
    "`x @ weight.T` has shape (batch, out). A bias of shape (out,) added to it is broadcast along the "
    "batch, just as wanted.",
]

READ = "'q1 · A linear layer' above"
# Right answers in float32 differ by 2e-6 at most, 16-bit numbers by 1e-2 at least (300 draws).
TOLERANCE = 1e-4


@checks.key
def layer(x, weight, bias, side="each output", product="right", total="sum", before="", after="", scale=1.0):
    """The layer, right with the defaults; the options are what goes wrong."""
    if before == "centred":
        x = x - x.mean(dim=0)
    if before == "centred rows":
        x = x - x.mean(dim=1, keepdim=True)
    if before == "standardised":
        x = (x - x.mean(dim=0)) / x.std(dim=0)
    if before == "unit templates":
        weight = torch.nn.functional.normalize(weight, dim=1)
    if before == "unit pictures":
        x = torch.nn.functional.normalize(x, dim=1)
    if side == "input":
        x = x + bias
    products = x[:, None] * weight
    if product == "not turned":
        products = x[:, None] * weight.T
    elif product == "reshaped":
        products = x[:, None] * weight.reshape(weight.shape[::-1]).T
    elif product == "other axis":
        products = products.mT
    if side == "each product":
        products = products + bias[:, None]
    z = (
        products.mean(dim=-1)
        if total == "mean"
        else products.max(dim=-1).values
        if total == "max"
        else products.sum(dim=-1)
    )
    z = z * scale
    if product == "result reshaped":
        z = (x @ weight.T).T.reshape(len(x), len(weight))
    shift = {
        "each output": bias, "minus": -bias, "one sum": bias.sum(), "one mean": bias.mean(), "twice": 2 * bias,
        "each product": 0, "input": 0, "none": 0, "down the batch": bias[:, None], "reversed": bias.flip(0),
        "factor": 0,
    }  # fmt: skip
    z = z * bias if side == "factor" else z + shift[side]
    if after == "turned":
        z = z.T
    if after == "squeezed":
        z = z.squeeze()
    if after in ("relu", "sigmoid", "tanh"):
        z = getattr(torch, after)(z)
    if after == "softmax":
        z = z.softmax(dim=1)
    return z


MISTAKES = {
    "forgot-bias": Mistake({"side": "none"}, "This is the matrix product alone: the bias has not been added."),
    "minus-bias": Mistake({"side": "minus"}, "The bias was subtracted. It is added."),
    "bias-twice": Mistake({"side": "twice"}, "The bias was added twice."),
    "bias-as-factor": Mistake({"side": "factor"}, "The result was multiplied by the bias. It is added."),
    "one-bias-for-all": Mistake(
        {"side": "one sum"},
        "The sum of the biases was added to every output. Each output, each column of the result, has a bias of its own.",
    ),
    "mean-bias-for-all": Mistake(
        {"side": "one mean"},
        "The mean of the biases was added to every output. Each output, each column of the result, has a bias of its own.",
    ),
    "bias-down-the-batch": Mistake(
        {"side": "down the batch"},
        "The bias was added down the batch, one number for each picture. It belongs to the outputs, the "
        "last axis.",
    ),
    "bias-added-to-input": Mistake(
        {"side": "input"},
        "The bias was added before the product. It shifts the result of each template, after the sum.",
    ),
    "bias-in-the-sum": Mistake(
        {"side": "each product"},
        "The bias was added to each product, and so once for every input. It is added once, after the sum over the inputs.",
    ),
    "transposed-weight": Mistake(
        {"product": "not turned"},
        "`weight` has one row for each output, so it has to be transposed; with as many inputs as outputs "
        "nothing complains.",
    ),
    "reshaped-weight": Mistake(
        {"product": "reshaped"},
        "The weights were reshaped, not transposed: `reshape` and `view` keep the numbers in reading order and mix the "
        "templates, `.T` swaps the axes.",
    ),
    "reshaped-result": Mistake(
        {"product": "result reshaped"},
        "The product came out as (out, batch) and was reshaped: `reshape` and `view` keep the numbers in reading order, "
        "`.T` swaps the axes.",
    ),
    "wrong-axis": Mistake(
        {"product": "other axis"},
        "The sum ran over the outputs. The axis to sum away is the one that `x` and `weight` share, the "
        "inputs.",
    ),
    "mean-instead-of-sum": Mistake(
        {"total": "mean"}, "The products were averaged over the inputs, not added up."
    ),
    "maximum-instead-of-sum": Mistake(
        {"total": "max"}, "Of the products the largest was taken. They are to be added up."
    ),
    "centred-input": Mistake(
        {"before": "centred"}, "The mean of the batch was taken off `x` first. The layer uses `x` as it is."
    ),
    "centred-pictures": Mistake(
        {"before": "centred rows"},
        "Each picture's mean was taken off it first. The layer uses `x` as it is.",
    ),
    "standardised-input": Mistake(
        {"before": "standardised"}, "`x` was standardised over the batch first. The layer uses `x` as it is."
    ),
    "normalised-weight": Mistake(
        {"before": "unit templates"},
        "Each template was divided by its length. The weights are used as they are.",
    ),
    "normalised-input": Mistake(
        {"before": "unit pictures"},
        "Each picture was divided by its length. `x` is used as it is.",
    ),
    "relu-inside": Mistake(
        {"after": "relu"}, "The result went through a ReLU: negative sums have to come out negative."
    ),
    "sigmoid-inside": Mistake({"after": "sigmoid"}, "The result went through a sigmoid. A linear layer has none."),
    "tanh-inside": Mistake({"after": "tanh"}, "The result went through tanh. A linear layer has none."),
    "softmax-inside": Mistake({"after": "softmax"}, "The result went through a softmax. A linear layer has none."),
    "transposed": Mistake(
        {"after": "turned"}, "Your result is the transpose of the expected one: it is (out, batch), not (batch, out)."
    ),
    "dropped-axis": Mistake(
        {"after": "squeezed"},
        "An axis of length one was dropped, by `squeeze()` perhaps: also a batch of one picture and a layer of one output "
        "give a table, (batch, out).",
    ),
}  # fmt: skip


@checks.key
def mistaken(x, weight, bias, pairs):
    return checks.sketches(layer, MISTAKES, x, weight, bias, pairs=pairs)


def problem(batch, n_in, n_out, with_bias=True):
    """Numbers of two digits, so that a message shows a problem one can redo on paper."""
    generator = randomness.generator("linear", batch, n_in, n_out)
    x, weight, bias = (
        torch.randint(-49, 50, size, generator=generator).double() / 10
        for size in ((batch, n_in), (n_out, n_in), (n_out,))
    )
    return x, weight, bias if with_bias else torch.zeros_like(bias)


def compare(linear, *sizes, with_bias=True):
    checks.equals(
        linear,
        torch.nn.functional.linear,
        [problem(*size, with_bias=with_bias) for size in sizes],
        wrong=Mistakes(mistaken, MISTAKES),
        rtol=TOLERANCE,
        atol=TOLERANCE,
        read=READ,
        pure=True,
    )


def without_loop(linear, sizes):
    """One axis after the other is long: who goes along it in Python runs a line for each of its entries."""
    problems = [problem(*size) for size in sizes]
    got = checks.does_without(
        linear,
        problems,
        lines=200,
        did=f"For {max(sizes[0])} pictures",
        expected="one product for the whole batch",
        got="a loop, here over the pictures, the outputs or the inputs",
        cause="The numbers may be right, but one product does it for the whole batch at once, and a thousand times faster.",
        read=READ,
        diagnosis="loop",
    )
    for arguments, result in zip(problems, got, strict=True):
        difference = checks.compare(right(*arguments), result, rtol=TOLERANCE, atol=TOLERANCE)
        if difference:
            checks.fail_with(difference, "For larger sizes", "", READ)


@checks.key
def right(x, weight, bias):
    return torch.nn.functional.linear(x, weight, bias)


@test_case(points=0.5)
def test_with_bias(linear):
    """A square problem first, where a wrong axis raises no error; then a batch of one."""
    compare(linear, (3, 3, 3), (1, 3, 2), (2, 4, 3), (3, 2, 1))
    without_loop(linear, [(300, 2, 3), (2, 300, 3), (2, 3, 300)])


@test_case(points=0.5)
def test_product(linear):
    """The same with biases of 0: who has the product has half of the points."""
    compare(linear, (3, 3, 3), (1, 3, 2), (2, 4, 3), (3, 2, 1), with_bias=False)


@test_case(points=0.5, hidden=True)
def test_product_of_other_sizes(linear):
    compare(linear, (4, 4, 4), (7, 256, 6), (1, 16, 1), (32, 5, 32), with_bias=False)


@test_case(points=0.5, hidden=True)
def test_other_sizes_with_bias(linear):
    compare(linear, (4, 4, 4), (7, 256, 6), (1, 16, 1), (32, 5, 32))
    without_loop(linear, [(400, 3, 2), (3, 400, 2), (3, 2, 400)])

import torch
from otter.test_files import test_case
from torch.nn.functional import cross_entropy

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.record import is_recording
from autograder.probes import values

OK_FORMAT = False
name = "q3"
points = 3
hints = [
    "Which shape must the derivative of the loss by z2 have, and that by w2? Write them under each other: how many products "
    "of what you hold give the second?",
    "For one picture, the derivative of the loss by z2 is softmax(z2) − one_hot(target); the mean divides "
    "it by N. Every picture adds its part to a weight's gradient: a matrix product over the batch axis; to "
    "a bias: a sum over it.",
    "With dz2 in hand: `dw2 = dz2.T @ h`, `db2 = dz2.sum(dim=0)`, `dh = dz2 @ w2`. Then dz1 is dh where z1 "
    "> 0 and 0 elsewhere, and the first layer goes exactly like the second, with x in the place of h.",
]

READ = "'q3 · Going backwards' above"
NAMES = ("dw1", "db1", "dw2", "db2")
# Right answers in float32 differ by 2e-6 at most, 16-bit numbers by 1e-3 at least (300 draws).
TOLERANCE = 1e-4


@checks.key
def gradients(
    x, targets, w1, b1, w2, b2, *, softmax="classes", target="rows", again="", n="N", mask="z1", hidden="h", bias="sum",
    forward="", first="", sign=1, order="right", turned="", inputs="x",
):  # fmt: skip
    """The four gradients by hand, right with the defaults; the options are what goes wrong."""
    rows, classes = len(x), len(b2)
    z1 = x @ w1.T + (0 if forward in ("no biases", "no b1") else b1)
    h = z1 if forward == "no relu" else z1.sigmoid() if forward == "sigmoid" else z1.relu()
    z2 = h @ w2.T + (0 if forward in ("no biases", "no b2") else b2)
    z2 = z2.relu() if forward == "relu at the end" else z2
    p = {
        "classes": lambda: z2.softmax(1), "batch": lambda: z2.softmax(0), "none": lambda: z2,
        "sigmoid": lambda: z2.sigmoid(), "twice": lambda: z2.softmax(1).softmax(1), "log": lambda: z2.log_softmax(1),
        "exp": lambda: z2.exp(),
    }[softmax]()  # fmt: skip
    hot = torch.nn.functional.one_hot(targets, classes).to(p)
    d = (
        p
        - {
            "rows": hot,
            "none": 0 * hot,
            "all pairs": hot.amax(0).expand_as(hot),
            "plus": -hot,
            "all": 0 * hot + 1,
        }[target]
    )
    if target == "factor":
        d = p * hot
    if again == "softmax":
        d = d * p * (1 - p)
    if again == "relu":
        d = d * (z2 > 0)
    if again == "only true":
        d = d * hot
    d = sign * d / {"N": rows, "none": 1, "N twice": rows**2, "entries": rows * classes, "classes": classes, "root": rows**0.5,
                    "N - 1": max(rows - 1, 1), "last": 1, "each layer": rows, "only first": 1, "half": 2 * rows}[n]  # fmt: skip
    dh = (p if again == "without target below" else d) @ w2
    on = {
        "z1": lambda: dh * (z1 > 0), "none": lambda: dh, "gradient": lambda: dh.relu(), "sign": lambda: dh * z1.sign(),
        "h": lambda: dh * h, "inverted": lambda: dh * (z1 < 0), "both": lambda: dh.relu() * (z1 > 0),
        "x": lambda: dh * (x.sum(1, keepdim=True) > 0), "columns": lambda: dh * (z1.sum(0) > 0),
        "sigmoid": lambda: dh * z1.sigmoid() * (1 - z1.sigmoid()), "outer": lambda: dh * (dh > 0) * (z1 > 0),
        "leaky": lambda: torch.where(z1 > 0, dh, 0.01 * dh),
    }[mask]()  # fmt: skip
    on = on / rows if n in ("each layer", "only first") else on
    of = {"h": h, "z1": z1, "mask": (z1 > 0).to(h)}[hidden]
    summed = {
        "sum": lambda v: v.sum(0), "mean": lambda v: v.mean(0), "zeros": lambda v: 0 * v[0], "row": lambda v: v.sum(0, keepdim=True),
        "max": lambda v: v.amax(0), "first": lambda v: v[0], "last": lambda v: v[-1], "rows": lambda v: v, "number": lambda v: v.sum(),
        "classes": lambda v: v.sum(1), "value": lambda v: v.sum(0),
    }[bias]  # fmt: skip
    dw1, db1, dw2, db2 = on.T @ x, summed(on), d.T @ of, summed(d)
    if bias == "value":
        db1, db2 = db1 * b1, db2 * b2
    if first == "zeros":
        dw1, db1 = 0 * dw1, 0 * db1
    if first == "output zeros":
        dw2, db2 = 0 * dw2, 0 * db2
    if first == "weights zero":
        dw1, dw2 = 0 * dw1, 0 * dw2
    if inputs == "mean":
        dw1 = on.sum(0)[:, None] * x.mean(0)
    if turned == "transposed":
        dw1, dw2 = dw1.T, dw2.T
    if turned == "first transposed":
        dw1 = dw1.T
    if turned == "second transposed":
        dw2 = dw2.T
    if turned == "reshaped":
        dw1, dw2 = dw1.T.reshape(dw1.shape), dw2.T.reshape(dw2.shape)
    return {
        "right": (dw1, db1, dw2, db2), "backwards": (dw2, db2, dw1, db1), "weights first": (dw1, dw2, db1, db2),
        "reversed": (db2, dw2, db1, dw1), "biases first": (db1, dw1, db2, dw2), "two": (dw2, db2), "one": (dw1, db1),
        "with x": (on @ w1, dw1, db1, dw2, db2),
    }[order]  # fmt: skip


AXIS_N = "The loss is a mean: where does 1/N enter?"
MISTAKES = {
    "forgot-mean": Mistake({"n": "none"}, f"These are the gradients of the *sum* of the losses. {AXIS_N}"),
    "divided-twice": Mistake(
        {"n": "N twice"},
        "Every gradient is N times too small: the 1/N of the mean enters once, at the loss, and is carried "
        "along from there.",
    ),
    "divided-in-each-layer": Mistake(
        {"n": "each layer"},
        "dw1 and db1 are N times too small: the 1/N of the mean is in dz2 already, and dz1 carries it along.",
    ),
    "divided-in-the-first-layer": Mistake(
        {"n": "only first"},
        "dw2 and db2 are N times too large, dw1 and db1 are not: the 1/N belongs into dz2, from where all four get it.",
    ),
    "divided-by-all-entries": Mistake(
        {"n": "entries"}, "Everything was divided by N times the classes. The mean runs over the N pictures only."
    ),
    "divided-by-classes": Mistake(
        {"n": "classes"}, "Everything was divided by the number of classes. The mean runs over the N pictures."
    ),
    "divided-by-n-minus-one": Mistake({"n": "N - 1"}, "Everything was divided by N − 1. The mean divides by N."),
    "divided-by-two-n": Mistake({"n": "half"}, "Everything was divided by 2N. The mean divides by N."),
    "forgot-target": Mistake(
        {"target": "none"}, "The −1 at the true class is missing: only the log-sum was differentiated, not −z_t."
    ),
    "target-added": Mistake({"target": "plus"}, "At the true class 1 was added. It is softmax *minus* one_hot."),
    "indexed-all-pairs": Mistake(
        {"target": "all pairs"},
        "`p[:, targets] -= 1` takes every target's column in *every* row. Pair row numbers with targets: "
        "`p[torch.arange(N), targets]`.",
    ),
    "one-off-everywhere": Mistake({"target": "all"}, "1 was subtracted in every column; it belongs to the true class only."),
    "forgot-softmax": Mistake(
        {"softmax": "none"},
        "The logits themselves were used where their softmax belongs: d log Σ exp(z) / dz = softmax(z).",
    ),
    "wrong-axis": Mistake(
        {"softmax": "batch"},
        "The softmax ran over the batch (dim=0). The probabilities of one picture, one row, sum to 1.",
    ),
    "sigmoid-for-softmax": Mistake({"softmax": "sigmoid"}, "A sigmoid stands where the softmax belongs."),
    "softmax-twice": Mistake({"softmax": "twice"}, "The softmax was applied twice."),
    "log-softmax": Mistake({"softmax": "log"}, "The log-softmax stands where the softmax belongs."),
    "forgot-normalisation": Mistake(
        {"softmax": "exp"}, "exp(z2) stands where the softmax belongs: it is divided by the sum of its row."
    ),
    "softmax-derivative-once-more": Mistake(
        {"again": "softmax"},
        "p − one_hot was multiplied by p (1 − p): it is the derivative with respect to z2 already, softmax included.",
    ),
    "relu-mask-on-output": Mistake(
        {"again": "relu"}, "dz2 was set to 0 where z2 is negative: after the second layer there is no ReLU."
    ),
    "only-true-class": Mistake(
        {"again": "only true"},
        "dz2 is there at the true class only; the other classes have their softmax as derivative, from the log-sum.",
    ),
    "forgot-relu-mask": Mistake(
        {"mask": "none"},
        "The gradient went through ReLU as if it were not there. Where z1 was negative the signal was cut, "
        "and so is the gradient (h ≥ 0 holds everywhere: ask where z1 > 0).",
    ),
    "relu-mask-from-gradient": Mistake(
        {"mask": "gradient"},
        "ReLU was applied to the gradient. Which entries pass is decided by the sign of z1 on the way "
        "forward; a gradient may be negative.",
    ),
    "relu-mask-and-positive-gradient": Mistake(
        {"mask": "both"},
        "The mask of z1 is there, but ReLU was applied to the gradient as well; a gradient may be negative.",
    ),
    "sign-for-mask": Mistake(
        {"mask": "sign"}, "The gradient was multiplied by the sign of z1. The derivative of ReLU is 0 where z1 is negative, not −1."
    ),
    "hidden-for-mask": Mistake(
        {"mask": "h"}, "The gradient was multiplied by h itself. The derivative of ReLU is 1 where z1 is positive."
    ),
    "inverted-mask": Mistake({"mask": "inverted"}, "The mask is the wrong way round: the gradient passes where z1 is positive."),
    "sigmoid-derivative": Mistake({"mask": "sigmoid"}, "This is the derivative of a sigmoid; the hidden layer has a ReLU."),
    "leaky-mask": Mistake({"mask": "leaky"}, "Where z1 is negative a hundredth of the gradient passed; nothing should."),
    "before-the-relu": Mistake(
        {"hidden": "z1"}, "dw2 was made with z1. What W2 met on the way forward is h, the hidden layer after its ReLU."
    ),
    "mask-for-hidden": Mistake({"hidden": "mask"}, "dw2 was made with the mask of ReLU in the place of h itself."),
    "averaged-bias": Mistake(
        {"bias": "mean"},
        "The bias gradients are N times too small: the 1/N is in dz2 already, so they are sums over the "
        "batch, not means.",
    ),
    "forgot-bias-gradient": Mistake(
        {"bias": "zeros"}, "The bias gradients are 0. Each is a sum over the batch, of dz1 and of dz2."
    ),
    "extra-axis": Mistake(
        {"bias": "row"}, "The bias gradients have an axis of length 1 too many: each has the shape of its bias, (out,)."
    ),
    "not-summed-over-batch": Mistake(
        {"bias": "rows"}, "The bias gradients still have the batch axis: every picture adds its part, so sum over it."
    ),
    "summed-over-everything": Mistake(
        {"bias": "number"}, "The bias gradients were summed over all axes. The sum is over the batch only, dim=0."
    ),
    "bias-of-one-picture": Mistake({"bias": "first"}, "The bias gradients are those of the first picture alone."),
    "largest-bias-gradient": Mistake({"bias": "max"}, "For the biases the largest entry was taken, not the sum over the batch."),
    "forgot-biases-forward": Mistake(
        {"forward": "no biases"},
        "The way forward has no biases: b1 and b2 decide which units are on and what the softmax says.",
    ),
    "forgot-b1-forward": Mistake({"forward": "no b1"}, "b1 is missing on the way forward."),
    "forgot-b2-forward": Mistake({"forward": "no b2"}, "b2 is missing on the way forward."),
    "forgot-relu-forward": Mistake(
        {"forward": "no relu"}, "There is no ReLU on the way forward, between the first layer and the second."
    ),
    "relu-after-the-last-layer": Mistake(
        {"forward": "relu at the end"}, "On the way forward a ReLU follows the last layer too. The logits have none."
    ),
    "relu-after-the-last-layer:both": Mistake(
        {"forward": "relu at the end", "again": "relu"},
        "A ReLU follows the last layer too, on the way forward and back. The logits have none.",
    ),
    "sigmoid-for-relu": Mistake({"forward": "sigmoid"}, "On the way forward the hidden layer has a sigmoid; it is a ReLU."),
    "first-layer-missing": Mistake(
        {"first": "zeros"},
        "dw1 and db1 are 0: carry the gradient on through W2 and ReLU, and the first layer goes like the second.",
    ),
    "output-layer-missing": Mistake({"first": "output zeros"}, "dw2 and db2 are 0: dz2 makes them, with h and a sum over the batch."),
    "opposite-sign": Mistake({"sign": -1}, "All gradients have the wrong sign: it is softmax minus one_hot."),
    "wrong-order": Mistake(
        {"order": "backwards"}, "The order is that of the way back: return (dw1, db1, dw2, db2)."
    ),
    "wrong-order:weights": Mistake({"order": "weights first"}, "The weights come first, then the biases: return (dw1, db1, dw2, db2)."),
    "wrong-order:reversed": Mistake({"order": "reversed"}, "The order is reversed: return (dw1, db1, dw2, db2)."),
    "wrong-order:biases": Mistake({"order": "biases first"}, "The biases come before their weights: return (dw1, db1, dw2, db2)."),
    "transposed": Mistake(
        {"turned": "transposed"},
        "dw1 and dw2 are transposed: each has the shape of its weight, (out, in). With as many inputs as outputs nothing "
        "complains.",
    ),
    "transposed:first": Mistake({"turned": "first transposed"}, "dw1 is transposed: it has the shape of its weight, (hidden, in)."),
    "transposed:second": Mistake({"turned": "second transposed"}, "dw2 is transposed: it has the shape of its weight, (classes, hidden)."),
    "reshaped": Mistake(
        {"turned": "reshaped"},
        "The products came out transposed and were reshaped: `reshape` and `view` keep the numbers in reading order, `.T` "
        "swaps the axes.",
    ),
    "mean-of-inputs": Mistake(
        {"inputs": "mean"},
        "dw1 was made of a mean over the pictures. Each picture's own dz1 meets its own x: a matrix product over the batch.",
    ),
}  # fmt: skip
RARE = (
    "largest-bias-gradient", "leaky-mask", "divided-by-two-n", "divided-by-n-minus-one", "mask-for-hidden", "sigmoid-derivative",
    "mean-of-inputs", "log-softmax", "softmax-twice", "bias-of-one-picture", "output-layer-missing", "wrong-order:reversed",
    "wrong-order:biases", "transposed:first", "transposed:second", "one-off-everywhere", "summed-over-everything",
    "relu-mask-on-output", "only-true-class", "sigmoid-for-relu", "forgot-b1-forward", "forgot-b2-forward", "divided-by-classes",
    "first-layer-missing", "target-added", "divided-in-the-first-layer",
)  # fmt: skip
MISTAKES = {code: Mistake(one.changes, one.cause, alone=code in RARE) for code, one in MISTAKES.items()}


@checks.key
def mistaken(*arguments, pairs):
    return checks.sketches(gradients, MISTAKES, *arguments, pairs=pairs)


def problem(batch, n_in, hidden, classes):
    generator = randomness.generator("backward", batch, n_in, hidden, classes)
    shapes = ((batch, n_in), (hidden, n_in), (hidden,), (classes, hidden), (classes,))
    x, *weights = (torch.randn(shape, generator=generator, dtype=torch.float64) for shape in shapes)
    return x, torch.randint(classes, (batch,), generator=generator), *weights


def examine(mlp_gradients, part, *sizes):
    """A part of the four gradients; what is said looks at all of them."""
    problems = [problem(*size) for size in sizes]
    looked = [values.call_and_look(mlp_gradients, one, {}) for one in problems]
    rights = [right(*one) for one in problems]
    results = [list(checks.members(one["result"])) for one in looked]
    for size, got in zip(sizes, results, strict=True):
        if len(got) != len(NAMES):
            said = f"a tuple of {len(got)}" if got else checks.describe(looked[0]["result"])
            checks.fail(
                in_words(size), "four gradients, (dw1, db1, dw2, db2)", said, "", READ, "wrong-length"
            )
    good = [
        name
        for place, name in enumerate(NAMES)
        if all(same(wanted[place], got[place]) for wanted, got in zip(rights, results, strict=True))
    ]
    wrong = [name for name in NAMES if name not in good]
    told = (
        mistakes_in(problems, [one["result"] for one in looked])
        if set(wrong) & set(part) or is_recording()
        else None
    )
    if told is not None and told[0] is None:
        unchanged(problems, looked, in_words(sizes[0]), "")
    for size, wanted, got in zip(sizes, rights, results, strict=True):
        for place, name in enumerate(NAMES):
            difference = checks.compare(wanted[place], got[place], rtol=TOLERANCE, atol=TOLERANCE)
            if difference and name in part and told is not None:
                code, cause = told
                checks.fail_with(
                    difference, f"{in_words(size)}, for {name},", f"{cause} {which(good)}".strip(), READ, code
                )
    unchanged(problems, looked, in_words(sizes[0]), "These gradients are right. ")
    by_hand(mlp_gradients, part, problems, rights)


def same(wanted, got):
    return checks.compare(wanted, got, rtol=TOLERANCE, atol=TOLERANCE) is None


def mistakes_in(problems, results):
    return checks.explain(Mistakes(mistaken, MISTAKES), list(zip(problems, results, strict=True)))


def in_words(size):
    batch, n_in, hidden, classes = size
    return f"For {batch} picture{'s' if batch > 1 else ''} of {n_in} pixels, {hidden} hidden units and {classes} classes"


def which(good):
    bad = [name for name in NAMES if name not in good]
    return (
        f"({' and '.join(good)} {'are' if len(good) > 1 else 'is'} right, {' and '.join(bad)} not.)"
        if good
        else ""
    )


def unchanged(problems, looked, did, also):
    names = ("x", "targets", "w1", "b1", "w2", "b2")
    for before, one in zip(problems, looked, strict=True):
        for name, was, left in zip(names, before, one["args"], strict=True):
            if checks.compare(was, left, rtol=0, atol=0):
                checks.fail(
                    did,
                    f"`{name}` to be after your call as it was before",
                    "a changed one",
                    f"{also}An operation in place (`+=`, `x[...] = `, a method that ends in `_`) also "
                    "changes the caller's tensors: a step is taken by somebody else.",
                    READ,
                    "changed-its-input",
                )


def by_hand(mlp_gradients, part, problems, rights):
    results = checks.does_without(
        mlp_gradients,
        problems,
        ["autograd"],
        expected="gradients made of matrix products and sums",
        got="a call of `.backward()` or `torch.autograd`",
        cause="The numbers may be right, but autograd made them. From the next question on it may; here walk back yourself, "
        "station by station.",
        read=READ,
        diagnosis="uses-autograd",
    )
    for wanted, got in zip(rights, results, strict=True):
        for place, name in enumerate(NAMES):
            difference = checks.compare(
                wanted[place], checks.member(got, place), rtol=TOLERANCE, atol=TOLERANCE
            )
            if difference and name in part:
                checks.fail_with(difference, f"When we called your function again, for {name},", "", READ)


@checks.key
def right(x, targets, w1, b1, w2, b2):
    """By autograd, which is another way than that of `gradients`."""
    weights = [w.detach().clone().requires_grad_() for w in (w1, b1, w2, b2)]
    w1, b1, w2, b2 = weights
    return torch.autograd.grad(cross_entropy((x @ w1.T + b1).relu() @ w2.T + b2, targets), weights)


SMALL = [(4, 5, 5, 5), (3, 4, 6, 2), (1, 3, 4, 3)]
OTHER = [(6, 6, 6, 6), (16, 64, 24, 6), (1, 2, 8, 5)]


@test_case(points=0.5)
def test_output_layer(mlp_gradients):
    """As many inputs as hidden units and classes first, where a transposed product raises no error."""
    examine(mlp_gradients, ("dw2", "db2"), *SMALL)


@test_case(points=0.5)
def test_first_layer(mlp_gradients):
    examine(mlp_gradients, ("dw1", "db1"), *SMALL)


@test_case(points=1, hidden=True)
def test_output_layer_of_other_networks(mlp_gradients):
    examine(mlp_gradients, ("dw2", "db2"), *OTHER)


@test_case(points=1, hidden=True)
def test_first_layer_of_other_networks(mlp_gradients):
    examine(mlp_gradients, ("dw1", "db1"), *OTHER)

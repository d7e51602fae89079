from itertools import pairwise

import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import has_slip
from autograder.probes import objects
from autograder.probes.interpretation import parameter_gradients

OK_FORMAT = False
name = "q4"
points = 3
hints = [
    "In `__init__`, how wide is the input of the first `Linear`, and which numbers add up to it?",
    "`nn.ModuleList` holds the embeddings (a Python list would hide them from the optimiser). In `forward`, embedding "
    "number i gets the column `codes[:, i]`; `torch.cat(…, dim=1)` joins them with `self.norm(values)`.",
    "widths = [sum(w for _, w in sizes) + n_continuous, *hidden]; Linear and ReLU for each neighbouring pair; then "
    "Linear(widths[-1], outputs). forward: self.layers(torch.cat([*embedded, self.norm(values)], dim=1)).",
]
READ = "'q4 · A network for tables'"
EPSILON = 1e-5  # of nn.BatchNorm1d
RTOL, ATOL = 1e-5, 1e-5  # float32 is off by 1e-6
PUBLIC = {"sizes": [(3, 3), (11, 6)], "n_continuous": 4, "hidden": [16, 8], "outputs": 2}
SHALLOW = {"sizes": [(5, 2), (3, 4)], "n_continuous": 3, "hidden": [7], "outputs": 3}
HIDDEN = [
    {"sizes": [(4, 2), (7, 5), (3, 3)], "n_continuous": 2, "hidden": [9], "outputs": 3},
    {"sizes": [(20, 4)], "n_continuous": 6, "hidden": [12, 10, 7], "outputs": 1},
]


def structure_fails(expected, got, cause, diagnosis):
    checks.fail("When we built `TabularNet` and looked at its parts,", expected, got, cause, READ, diagnosis)


@checks.key
def layer_shapes(arguments):
    """The shapes of the linear layers' weights."""
    widths = [sum(width for _, width in arguments["sizes"]) + arguments["n_continuous"]]
    return [
        (after, before) for before, after in pairwise([*widths, *arguments["hidden"], arguments["outputs"]])
    ]


def parts(net, arguments):
    """The names of the weights by role, after checking that the right parts are there in the right shapes."""
    report = objects.describe_module(net, arguments=arguments, values=True)
    if report["hidden"]:
        structure_fails(
            "every layer registered",
            f"layers in a plain list or dict: {', '.join(report['hidden'])}",
            "PyTorch looks for weights in modules only: a Python list hides its layers from the optimiser, from "
            "`.to(device)` and from saving. Use `nn.ModuleList`.",
            "unregistered-layers",
        )
    values = checks.expect_state(report["values"], read=READ, finite=False)
    state = {key: value for key, value in values.items() if not key.endswith("num_batches_tracked")}
    tables = [key for key in state if key.startswith("embeddings.")]
    norm = {key.rsplit(".", 1)[1]: key for key in state if key.startswith("norm.")}
    matrices = [key for key in state if key.startswith("layers.") and state[key].dim() == 2]
    biases = [key for key in state if key.startswith("layers.") and state[key].dim() == 1]

    got = [tuple(state[key].shape) for key in tables]
    if got and got == [(rows + 1, width) for rows, width in arguments["sizes"]]:
        structure_fails(f"embeddings of shapes {arguments['sizes']}", f"{got}", "That is a row too many: the rows in `sizes` count code 0 already.",
                        "row-too-many")  # fmt: skip
    if got != arguments["sizes"]:
        many = len(got) != len(arguments["sizes"])
        structure_fails(
            f"embeddings of shapes {arguments['sizes']}",
            f"{got}",
            "Each column needs a table of its own: code 2 of `sex` and code 2 of `flc_group` mean different things." if many
            else "Each embedding is `nn.Embedding(rows, width)`, with its own width: they stand side by side, so nothing has to fit.",
            "shared-embedding" if many else "wrong-embedding-shape",
        )  # fmt: skip
    k = arguments["n_continuous"]
    if norm and "weight" not in norm and "running_mean" in norm:
        structure_fails(f"`norm = nn.BatchNorm1d({k})` with its weight and bias", f"one with {', '.join(norm)} only", "`affine=False` leaves out what batch "
                        "norm learns.", "norm-without-weights")  # fmt: skip
    if norm and "running_mean" not in norm:
        structure_fails(
            "batch norm, with running statistics", f"a `norm` with {', '.join(norm)} only",
            "Layer norm normalises within one patient, across age and creatinine; batch norm normalises each column "
            "across patients.", "layer-norm",
        )  # fmt: skip
    if set(norm) != {"weight", "bias", "running_mean", "running_var"} or state[norm["weight"]].shape != (k,):
        what = (
            f"one over {len(state[norm['weight']])} columns"
            if "weight" in norm
            else "no part of the name `norm`"
        )
        structure_fails(
            f"`norm = nn.BatchNorm1d({k})`, over the {k} continuous values", what,
            "Batch norm acts on the continuous values only; the embeddings go past it.", "norm-on-everything" if norm else "no-batch-norm",
        )  # fmt: skip
    wanted = layer_shapes(arguments)
    shapes = [tuple(state[key].shape) for key in matrices]
    if shapes != wanted or [tuple(state[key].shape) for key in biases] != [(n,) for n, _ in wanted]:
        code, cause = layers_told(shapes, wanted, len(matrices), len(biases), arguments)
        structure_fails(
            f"`layers` with weights of shapes {wanted}, each with a bias",
            f"{shapes} and {len(biases)} biases",
            cause,
            code,
        )
    return state, tables, norm, list(zip(matrices, biases, strict=True))


def layers_told(shapes, wanted, matrices, biases, arguments):
    """Code and cause of wrong shapes of the linear layers."""
    hidden = arguments["hidden"]
    inside = [shape[0] for shape in shapes[:-1]]
    if shapes == wanted and biases > matrices:
        return (
            "more-than-linear",
            "There are more parts with weights in `layers`, batch or layer norm? Between the layers stand Linear and ReLU only.",
        )
    if shapes == wanted:
        return "no-bias", "Each Linear has a bias."
    if shapes and shapes[0][1] == wanted[0][1] - arguments["n_continuous"]:
        return "values-left-out", "The continuous values are missing from the input of the first layer."
    if len(shapes) == 1 and hidden:
        return "no-hidden-layers", "The hidden layers are missing: one Linear for each entry of `hidden`."
    if inside == hidden[::-1] and len(set(hidden)) > 1:
        return (
            "hidden-turned-round",
            "The hidden widths come in the wrong order: the first entry of `hidden` is the width after the first Linear.",
        )
    if len(shapes) != len(wanted):
        return (
            "wrong-number-of-layers",
            f"`hidden` has {len(hidden)} entries here, which make {len(wanted)} Linear layers. It may have any number.",
        )
    return "wrong-layers", "The first Linear takes all embedding widths plus the continuous values."


def drawn(arguments, generator):
    """Random weights by role."""

    def draw(*shape):
        return 0.7 * torch.randn(shape, generator=generator, dtype=torch.float64)

    k = arguments["n_continuous"]
    variance = 0.3 + 2 * torch.rand(k, generator=generator, dtype=torch.float64)
    return {
        "tables": [draw(*size) for size in arguments["sizes"]],
        "norm": {"weight": draw(k), "bias": draw(k), "running_mean": draw(k) + 1, "running_var": variance},
        "layers": [(draw(*shape), draw(shape[0])) for shape in layer_shapes(arguments)],
    }


def named(weights, generator, state, tables, norm, layers):
    """The weights under the names that they have in the student's module; what else it has is random too."""
    of_tables = dict(zip(tables, weights["tables"], strict=True))
    of_norm = {norm[part]: value for part, value in weights["norm"].items()}
    of_layers = {
        name: value
        for names, values in zip(layers, weights["layers"], strict=True)
        for name, value in zip(names, values, strict=True)
    }
    weights = of_tables | of_norm | of_layers
    others = {
        key: 0.7 * torch.randn(value.shape, generator=generator, dtype=torch.float64)
        for key, value in state.items()
        if key not in weights
    }
    return weights | others


def batch(arguments, rows, generator):
    codes = [torch.randint(n, (rows,), generator=generator) for n, _ in arguments["sizes"]]
    return torch.stack(codes, dim=1), 2 * torch.randn(
        rows, arguments["n_continuous"], generator=generator, dtype=torch.float64
    ) + 1


@checks.key
def logits(codes, values, weights, training):
    return network()(codes, values, weights, training)


@checks.key
def mean_logits(calls, weights, training):
    return torch.cat([network()(*call, weights, training) for call in calls]).mean(0)


ORDER = ("values-first", "columns-turned-round", "first-column-for-all")
NORM = ("no-batch-norm", "batch-statistics-in-evaluation", "running-statistics-in-training")
ACTIVATION = (
    "no-activation",
    "relu-before-linear",
    "relu-before-hidden-linear",
    "other-activation",
    "leaky-activation",
)
LAST = (
    "activation-at-the-end",
    "probabilities-instead-of-logits",
    "probabilities-by-sigmoid",
    "log-probabilities",
)


def network(code=""):
    """The formulas, with the slips of a code."""

    def hidden(x):
        if any(
            has_slip(code, slip)
            for slip in ("no-activation", "relu-before-linear", "relu-before-hidden-linear")
        ):
            return x
        if has_slip(code, "other-activation"):
            return torch.tanh(x)
        return torch.nn.functional.leaky_relu(x) if has_slip(code, "leaky-activation") else x.relu()

    def run(codes, values, weights, training):
        norm, layers = weights["norm"], weights["layers"]
        columns = [0 if has_slip(code, "first-column-for-all") else i for i in range(len(weights["tables"]))]
        pieces = [
            table[codes[:, i].clamp(max=len(table) - 1)]
            for i, table in zip(columns, weights["tables"], strict=True)
        ]
        embedded = torch.cat(pieces[::-1] if has_slip(code, "columns-turned-round") else pieces, dim=1)
        of_batch = training
        if has_slip(code, "batch-statistics-in-evaluation"):
            of_batch = True
        elif has_slip(code, "running-statistics-in-training"):
            of_batch = False
        if not has_slip(code, "no-batch-norm"):
            mean = values.mean(0) if of_batch else norm["running_mean"]
            variance = values.var(0, correction=0) if of_batch else norm["running_var"]
            values = (values - mean) / (variance + EPSILON).sqrt() * norm["weight"] + norm["bias"]
        x = torch.cat([values, embedded] if has_slip(code, "values-first") else [embedded, values], dim=1)
        for matrix, bias in layers[:-1]:
            before = has_slip(code, "relu-before-linear") or has_slip(code, "relu-before-hidden-linear")
            x = hidden((x.relu() if before else x) @ matrix.T + bias)
        x = (x.relu() if has_slip(code, "relu-before-linear") else x) @ layers[-1][0].T + layers[-1][1]
        if has_slip(code, "activation-at-the-end"):
            return x.relu()
        if has_slip(code, "probabilities-instead-of-logits"):
            return x.softmax(1)
        if has_slip(code, "log-probabilities"):
            return x.log_softmax(1)
        return x.sigmoid() if has_slip(code, "probabilities-by-sigmoid") else x

    return run


@checks.key
def slipped(calls):
    return {
        code: [network(code)(*call) for call in calls]
        for code in checks.slip_codes(ORDER, NORM, ACTIVATION, LAST)
    }


@checks.key
def gradients(codes, values, weights, cotangent):
    """By role: the gradient of the weighted sum of the outputs, in evaluation mode."""
    leaves = {
        "tables": [table.clone().requires_grad_(True) for table in weights["tables"]],
        "norm": {
            part: value.clone().requires_grad_(part in ("weight", "bias"))
            for part, value in weights["norm"].items()
        },
        "layers": [tuple(value.clone().requires_grad_(True) for value in pair) for pair in weights["layers"]],
    }
    (network()(codes, values, leaves, False) * cotangent).sum().backward()
    return {
        "tables": [table.grad for table in leaves["tables"]],
        "norm": {part: leaves["norm"][part].grad for part in ("weight", "bias")},
        "layers": [tuple(value.grad for value in pair) for pair in leaves["layers"]],
    }


CAUSES = {
    "values-first": "The values stand before the embeddings. The order of the inputs is part of the model: weights trained in one order are "
    "nonsense in the other. Embeddings first.",
    "columns-turned-round": "The embeddings stand in reverse order. Column 0 comes first.",
    "first-column-for-all": "All embeddings got the codes of column 0. Embedding number i gets `codes[:, i]`.",
    "no-batch-norm": "The values went into the layers without batch norm. Did you call `self.norm` in `forward`?",
    "batch-statistics-in-evaluation": "In evaluation mode the values were normalised with the statistics of the batch: the same patient gets another "
    "prediction in other company. `nn.BatchNorm1d` uses its running statistics then.",
    "running-statistics-in-training": "In training mode batch norm should use the statistics of the batch. Did `forward` call `.eval()`?",
    "no-activation": "There is no ReLU between the layers. Linear after linear is one linear map, however deep.",
    "relu-before-linear": "A ReLU stands *before* each Linear, so that negative inputs are cut off. It comes after each Linear but the last.",
    "relu-before-hidden-linear": "A ReLU stands *before* each Linear of a hidden layer, so that negative inputs are cut off. It comes after it.",
    "other-activation": "The activation between the layers is a tanh. ReLU was asked for.",
    "leaky-activation": "The activation between the layers lets a little of the negative through. A plain ReLU was asked for.",
    "activation-at-the-end": "A ReLU stands after the last Linear, so no logit can be negative. The last layer has no activation.",
    "probabilities-instead-of-logits": "The network ends with a softmax. Cross-entropy applies it itself; return the logits.",
    "probabilities-by-sigmoid": "The network ends with a sigmoid. The loss applies it itself; return the logits.",
    "log-probabilities": "The network ends with a log-softmax. Cross-entropy applies it itself; return the logits.",
}  # fmt: skip


@checks.check
def check(net, arguments, rows, training=False):
    state, *roles = parts(net, arguments)
    generator = randomness.generator("q4", *rows, training)
    weights = drawn(arguments, generator)
    calls = [batch(arguments, count, generator) for count in rows]
    last = weights["layers"][-1][1]  # centre the logits, so that both signs occur for each output
    last -= mean_logits(calls, weights, training)
    given = named(weights, generator, state, *roles)
    report = objects.forward(
        net, calls, arguments=arguments, eval_mode=not training, weights=given, dtype="float64"
    )
    seen = [((*call, weights, training), got) for call, got in zip(calls, report["outputs"], strict=True)]
    wrong = [checks.compare(logits(*call), got, RTOL, ATOL) for call, got in seen]
    if any(wrong):
        code, cause = checks.slip_of(
            slipped([call for call, _ in seen]), CAUSES, report["outputs"], RTOL, ATOL
        )
        if code is None and training:
            code, cause = at_random(net, arguments, given, calls[0])
        place, difference = next((place, one) for place, one in enumerate(wrong) if one)
        if code is None and difference.kind == "shape":
            cause = "The logits have the shape (batch, outputs), also for a batch of one."
        elif code is None and not all(wrong):
            good = ", ".join(str(rows[k]) for k, one in enumerate(wrong) if not one)
            cause = f"{cause} For batches of {good} it is right.".strip()
        did = f"With our weights and a batch of {rows[place]} in {'training' if training else 'evaluation'} mode,"
        checks.fail_with(difference, did, cause, READ, code)
    if not training:
        look_at_gradients(net, arguments, weights, given, roles, calls[0], generator)


def at_random(net, arguments, given, call):
    """Whether the same input gives two different results in training mode."""
    report = objects.forward(
        net, [call, call], arguments=arguments, eval_mode=False, weights=given, dtype="float64"
    )
    first, second = report["outputs"]
    if checks.compare(first, second, 1e-9, 1e-9):
        return (
            "dropout",
            "Called twice in training mode, your network gives two results for the same batch: is there dropout? The task has none.",
        )
    return None, "In evaluation mode it is right."


def look_at_gradients(net, arguments, weights, given, roles, call, generator):
    """Everything learns: the gradient of each weight is that of the formulas."""
    tables, norm, layers = roles
    weight = torch.randn((len(call[0]), arguments["outputs"]), generator=generator, dtype=torch.float64)
    got = checks.expect_state(
        parameter_gradients(net, arguments, given, list(call), weight), None, read=READ, finite=False
    )
    right = gradients(*call, weights, weight)
    by_name = dict(zip(tables, right["tables"], strict=True))
    by_name |= {norm[part]: value for part, value in right["norm"].items()}
    by_name |= {
        key: value
        for keys, pair in zip(layers, right["layers"], strict=True)
        for key, value in zip(keys, pair, strict=True)
    }
    off = [
        key for key, value in by_name.items() if key not in got or checks.compare(value, got[key], RTOL, ATOL)
    ]
    if not off:
        return
    did = "When we took gradients of the outputs by the weights,"
    key = off[0]
    shown = f"{float(by_name[key].norm()):.4g} as the norm of that of `{key}`"
    size = f"{float(got[key].norm()):.4g}" if key in got else "none"
    if key in tables and key in got and not bool(got[key].any()):
        checks.fail(did, shown, "zeros", "The output is right, but training would not change the embeddings: does `.detach()`, `no_grad()` or "
                    "`requires_grad_(False)` cut them off?", READ, "embeddings-not-learned")  # fmt: skip
    if key in tables and key in got and checks.compare(by_name[key][1:], got[key][1:], RTOL, ATOL) is None:
        checks.fail(did, "a gradient for row 0 of each embedding", "zeros there", "With `padding_idx=0` the row of code 0 is never learned. Unknown "
                    "and missing are a word like any other here: leave `padding_idx` out.", READ, "padding-row")  # fmt: skip
    good = [name for name in by_name if name not in off]
    checks.fail(did, shown, size, f"The output is right; {len(good)} of {len(by_name)} weights get the right gradient. What cuts the others off?",
                READ, "gradient-cut-off")  # fmt: skip


@test_case(points=1)
def test_matches_the_formulas(TabularNet):
    check(TabularNet, PUBLIC, (5, 1, 8))
    check(TabularNet, SHALLOW, (4, 1))


@test_case(points=0.5)
def test_in_training_mode(TabularNet):
    check(TabularNet, PUBLIC, (12,), training=True)


@test_case(points=1, hidden=True)
def test_other_sizes(TabularNet):
    for arguments in HIDDEN:
        check(TabularNet, arguments, (6, 1, 3))


@test_case(points=0.5, hidden=True)
def test_others_in_training_mode(TabularNet):
    for arguments in HIDDEN:
        check(TabularNet, arguments, (12,), training=True)

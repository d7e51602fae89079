from itertools import pairwise

import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.probes import objects

OK_FORMAT = False
name = "q4"
points = 3
hints = [
    "In `__init__`, how wide is the input of the first `Linear`? Sum the widths of all embeddings, then add the values.",
    "`nn.ModuleList` holds the embeddings (a Python list would hide them from the optimiser). In `forward`, embedding "
    "number i gets the column `codes[:, i]`; `torch.cat(…, dim=1)` joins them with `self.norm(values)`.",
    "widths = [sum(w for _, w in sizes) + n_continuous, *hidden]; Linear and ReLU for each neighbouring pair; then "
    "Linear(widths[-1], outputs). forward: self.layers(torch.cat([*embedded, self.norm(values)], dim=1)).",
]
READ = "'q4 · A network for tables'"
EPSILON = 1e-5  # of nn.BatchNorm1d
PUBLIC = {"sizes": [(3, 3), (11, 6)], "n_continuous": 4, "hidden": [16, 8], "outputs": 2}
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
    if got != arguments["sizes"]:
        many = len(got) != len(arguments["sizes"])
        structure_fails(
            f"embeddings of shapes {arguments['sizes']}",
            f"{got}",
            "Each column needs a table of its own: code 2 of `sex` and code 2 of `flc_group` mean different things." if many
            else "Each embedding is `nn.Embedding(rows, width)`.",
            "shared-embedding" if many else "wrong-embedding-shape",
        )  # fmt: skip
    k = arguments["n_continuous"]
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
        forgot = bool(shapes) and shapes[0][1] == wanted[0][1] - k
        structure_fails(
            f"`layers` with weights of shapes {wanted}, each with a bias",
            f"{shapes} and {len(biases)} biases",
            "The continuous values are missing from the input of the first layer." if forgot
            else "The first Linear takes all embedding widths plus the continuous values; then one Linear for each entry of "
            "`hidden`, and one to the outputs.",
            "values-left-out" if forgot else "wrong-layers",
        )  # fmt: skip
    return state, tables, norm, list(zip(matrices, biases, strict=True))


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


def network(first="embeddings", normalise=True, activation=torch.relu, last=None, mode=None):
    """The formulas, with the choices that people get wrong."""

    def run(codes, values, weights, training):
        norm, layers = weights["norm"], weights["layers"]
        embedded = torch.cat([table[codes[:, i]] for i, table in enumerate(weights["tables"])], dim=1)
        if normalise:
            of_batch = training if mode is None else mode
            mean = values.mean(0) if of_batch else norm["running_mean"]
            variance = values.var(0, correction=0) if of_batch else norm["running_var"]
            values = (values - mean) / (variance + EPSILON).sqrt() * norm["weight"] + norm["bias"]
        x = torch.cat([embedded, values] if first == "embeddings" else [values, embedded], dim=1)
        for matrix, bias in layers[:-1]:
            x = activation(x @ matrix.T + bias)
        x = x @ layers[-1][0].T + layers[-1][1]
        return last(x) if last else x

    return run


WRONG = {
    "values-first": Wrong(
        network(first="values"),
        "The values stand before the embeddings. The order of the inputs is part of the model: weights trained in one "
        "order are nonsense in the other. Embeddings first.",
    ),
    "no-batch-norm": Wrong(
        network(normalise=False),
        "The values went into the layers without batch norm. Did you call `self.norm` in `forward`?",
    ),
    "no-activation": Wrong(
        network(activation=lambda x: x),
        "There is no ReLU between the layers. Linear after linear is one linear map, however deep.",
    ),
    "activation-at-the-end": Wrong(
        network(last=torch.relu),
        "A ReLU stands after the last Linear, so no logit can be negative. The last layer has no activation.",
    ),
    "probabilities-instead-of-logits": Wrong(
        network(last=lambda x: x.softmax(1)),
        "The network ends with a softmax. Cross-entropy applies it itself; return the logits.",
    ),
    "probabilities-by-sigmoid": Wrong(
        network(last=torch.sigmoid),
        "The network ends with a sigmoid. The loss applies it itself; return the logits.",
    ),
    "batch-statistics-in-evaluation": Wrong(
        network(mode=True),
        "In evaluation mode the values were normalised with the statistics of the batch: the same patient gets another "
        "prediction in other company. `nn.BatchNorm1d` uses its running statistics then.",
    ),
    "running-statistics-in-training": Wrong(
        network(mode=False),
        "In training mode batch norm should use the statistics of the batch. Did `forward` call `.eval()`?",
    ),
}


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
    code, cause = checks.explain(WRONG, seen)
    for call, got in seen:
        difference = checks.compare(logits(*call), got, 1e-6, 1e-8)
        if difference:
            if difference.kind == "shape":
                cause = cause or "The logits have the shape (batch, outputs), also for a batch of one."
            did = f"With our weights and a batch of {len(call[0])} in {'training' if training else 'evaluation'} mode,"
            checks.fail_with(
                difference, did, cause or "Follow the drawing above the task from left to right.", READ, code
            )


@test_case(points=1)
def test_matches_the_formulas(TabularNet):
    check(TabularNet, PUBLIC, (5, 1, 8))


@test_case(points=1, hidden=True)
def test_other_sizes(TabularNet):
    for arguments in HIDDEN:
        check(TabularNet, arguments, (6, 1, 3))


@test_case(points=1, hidden=True)
def test_training_mode(TabularNet):
    for arguments in (PUBLIC, *HIDDEN):
        check(TabularNet, arguments, (12,), training=True)

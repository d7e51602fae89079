from itertools import pairwise

import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.probes import objects

OK_FORMAT = False
name = "q4"
points = 1
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


def structure_fails(expected, got, cause, diagnosis):
    checks.fail("When we built `TabularNet` and looked at its parts,", expected, got, cause, READ, diagnosis)


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
    widths = [sum(width for _, width in arguments["sizes"]) + k, *arguments["hidden"], arguments["outputs"]]
    wanted = [(after, before) for before, after in pairwise(widths)]
    shapes = [tuple(state[key].shape) for key in matrices]
    if shapes != wanted or [tuple(state[key].shape) for key in biases] != [(n,) for n, _ in wanted]:
        forgot = bool(shapes) and shapes[0][1] == widths[0] - k
        structure_fails(
            f"`layers` with weights of shapes {wanted}, each with a bias",
            f"{shapes} and {len(biases)} biases",
            "The continuous values are missing from the input of the first layer." if forgot
            else "The first Linear takes all embedding widths plus the continuous values; then one Linear for each entry of "
            "`hidden`, and one to the outputs.",
            "values-left-out" if forgot else "wrong-layers",
        )  # fmt: skip
    return state, tables, norm, list(zip(matrices, biases, strict=True))


def drawn(state, norm, generator):
    """Random weights in the shapes of the student's."""
    weights = {
        key: 0.7 * torch.randn(value.shape, generator=generator, dtype=torch.float64)
        for key, value in state.items()
    }
    weights[norm["running_var"]] = 0.3 + 2 * torch.rand(
        state[norm["running_var"]].shape, generator=generator, dtype=torch.float64
    )
    weights[norm["running_mean"]] += 1.0
    return weights


def batch(arguments, rows, generator):
    codes = [torch.randint(n, (rows,), generator=generator) for n, _ in arguments["sizes"]]
    return torch.stack(codes, dim=1), 2 * torch.randn(
        rows, arguments["n_continuous"], generator=generator, dtype=torch.float64
    ) + 1


def network(
    weights,
    tables,
    norm,
    layers,
    training=False,
    first="embeddings",
    normalise=True,
    activation=torch.relu,
    last=None,
):
    """The formulas, with the choices that people get wrong."""

    def logits(codes, values):
        embedded = torch.cat([weights[key][codes[:, i]] for i, key in enumerate(tables)], dim=1)
        if normalise:
            mean = values.mean(0) if training else weights[norm["running_mean"]]
            variance = values.var(0, correction=0) if training else weights[norm["running_var"]]
            values = (values - mean) / (variance + EPSILON).sqrt() * weights[norm["weight"]] + weights[
                norm["bias"]
            ]
        x = torch.cat([embedded, values] if first == "embeddings" else [values, embedded], dim=1)
        for matrix, bias in layers[:-1]:
            x = activation(x @ weights[matrix].T + weights[bias])
        x = x @ weights[layers[-1][0]].T + weights[layers[-1][1]]
        return last(x) if last else x

    return logits


def known_wrong(*arguments, training):
    def other(**choices):
        return network(*arguments, **{"training": training, **choices})

    return {
        "values-first": Wrong(
            other(first="values"),
            "The values stand before the embeddings. The order of the inputs is part of the model: weights trained in one "
            "order are nonsense in the other. Embeddings first.",
        ),
        "no-batch-norm": Wrong(
            other(normalise=False),
            "The values went into the layers without batch norm. Did you call `self.norm` in `forward`?",
        ),
        "no-activation": Wrong(
            other(activation=lambda x: x),
            "There is no ReLU between the layers. Linear after linear is one linear map, however deep.",
        ),
        "activation-at-the-end": Wrong(
            other(last=torch.relu),
            "A ReLU stands after the last Linear, so no logit can be negative. The last layer has no activation.",
        ),
        "probabilities-instead-of-logits": Wrong(
            other(last=lambda x: x.softmax(1)),
            "The network ends with a softmax. Cross-entropy applies it itself; return the logits.",
        ),
        "probabilities-by-sigmoid": Wrong(
            other(last=torch.sigmoid),
            "The network ends with a sigmoid. The loss applies it itself; return the logits.",
        ),
        "batch-statistics-in-evaluation": Wrong(
            other(training=True),
            "In evaluation mode the values were normalised with the statistics of the batch: the same patient gets another "
            "prediction in other company. `nn.BatchNorm1d` uses its running statistics then.",
        ),
        "running-statistics-in-training": Wrong(
            other(training=False),
            "In training mode batch norm should use the statistics of the batch. Did `forward` call `.eval()`?",
        ),
    }


@checks.check
def check(net, arguments, rows, training=False):
    state, *roles = parts(net, arguments)
    generator = randomness.generator("q4", *rows, training)
    weights = drawn(state, roles[1], generator)
    calls = [batch(arguments, count, generator) for count in rows]
    last = weights[roles[2][-1][1]]  # centre the logits, so that both signs occur for each output
    last -= torch.cat([network(weights, *roles, training=training)(*call) for call in calls]).mean(0)
    report = objects.forward(
        net, calls, arguments=arguments, eval_mode=not training, weights=weights, dtype="float64"
    )
    reference = network(weights, *roles, training=training)
    seen = list(zip(calls, report["outputs"], strict=True))
    for call, got in seen:
        difference = checks.compare(reference(*call), got, 1e-6, 1e-8)
        if difference:
            code, cause = checks.explain(known_wrong(weights, *roles, training=training), seen)
            if difference.kind == "shape":
                cause = cause or "The logits have the shape (batch, outputs), also for a batch of one."
            did = f"With our weights and a batch of {len(call[0])} in {'training' if training else 'evaluation'} mode,"
            checks.fail_with(
                difference, did, cause or "Follow the drawing above the task from left to right.", READ, code
            )


@test_case(points=1)
def test_matches_the_formulas(TabularNet):
    check(TabularNet, PUBLIC, (5, 1, 8))

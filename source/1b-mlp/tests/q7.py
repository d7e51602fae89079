from itertools import pairwise

import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong, compare, explain, fail_with
from autograder.probes import objects

OK_FORMAT = False
name = "q7"
points = 2
hints = [
    "Print your model: layers that are not listed are not registered. For the count, take one layer first: "
    "how many weights, how many biases?",
    "`nn.ModuleList` is a list that registers what is in it; `nn.Sequential` is one that also runs it. "
    "Neighbouring sizes come in pairs from `pairwise(sizes)`.",
    "`self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))`; in `forward`, "
    "ReLU after all but `self.layers[-1]`. A layer from a to b learns a · b + b numbers.",
]

READ = "'q7 · Layers that hide' above"


def examine(mlp, sizes):
    """Registration, then the parameters, then what the network computes with weights of ours."""
    did = f"For `MLP({sizes})`"
    found = objects.describe_module(mlp, build=True, arguments={"sizes": sizes}, values=True)
    if not found["is_module"]:
        checks.fail(did, "an `nn.Module`", f"an object of type {found['kind']}", "", READ, "not-a-module")
    registered(found, sizes, did)
    computes(mlp, checks.expect_state(found["values"], did=did, read=READ, finite=False), sizes, did)


def registered(found, sizes, did):
    """One weight and one bias for each pair of neighbouring sizes, and nothing else."""
    pairs = list(pairwise(sizes))
    shapes = sorted([[b, a] for a, b in pairs] + [[b] for _, b in pairs])
    got = sorted(shape for _, shape, trainable, _ in found["parameters"] if trainable)
    if got == shapes:
        return
    weights = [shape for shape in got if len(shape) == 2]
    if found["hidden"]:
        code, cause = (
            "list-hides-layers",
            (
                f"`self.{found['hidden'][0]}` is a plain Python container: `parameters()` does not look "
                "inside. `nn.ModuleList` and `nn.Sequential` register what they hold."
            ),
        )
    elif weights == sorted([b, a] for a, b in pairs):
        code, cause = (
            "forgot-bias",
            "The weights are right; each layer also has a bias, `nn.Linear(..., bias=True)`.",
        )
    elif len(weights) < len(pairs):
        code, cause = (
            "layer-missing",
            f"{len(sizes)} sizes make {len(pairs)} linear layers; {len(weights)} are registered.",
        )
    else:
        code, cause = (
            "wrong-parameters",
            "One `nn.Linear` for each pair of neighbouring sizes is all that is needed.",
        )
    checks.fail(did, f"trainable parameters of the shapes {shapes}", str(got), cause, READ, code)


@checks.key
def logits(x, layers):
    """What the network of our weights gives."""
    return network()(x, layers)


def network(between=torch.relu, last=lambda z: z):
    """The network of our weights as a function, right with the defaults."""

    def run(x, layers):
        *hidden, (weight, bias) = layers
        for w, b in hidden:
            x = between(x @ w.T + b)
        return last(x @ weight.T + bias)

    return run


WRONG_NETWORKS = {
    "relu-after-the-last-layer": Wrong(
        network(last=torch.relu),
        "ReLU also follows the last layer, so no logit can be negative. The last layer has none.",
    ),
    "no-relu": Wrong(
        network(between=lambda z: z),
        "There is no ReLU between the layers: a chain of linear layers is one linear layer, however deep it "
        "is.",
    ),
    "softmax-inside": Wrong(
        network(last=lambda z: z.softmax(dim=1)),
        "These are probabilities. `F.cross_entropy` wants logits and has the softmax inside.",
    ),
    "log-softmax-inside": Wrong(
        network(last=lambda z: z.log_softmax(dim=1)),
        "These are log-probabilities. Logits were asked for, the plain sums.",
    ),
    "other-activation": Wrong(
        network(between=torch.sigmoid), "Between the layers is a sigmoid; ReLU was asked for."
    ),
    "one-relu-missing": Wrong(
        lambda x, layers: network()(x @ layers[0][0].T + layers[0][1], layers[1:]),
        "The ReLU after the first layer is missing.",
    ),
}


def computes(mlp, state, sizes, did):
    """All sizes differ, so each tensor's place in the network is known by its shape, whatever its name."""
    generator = randomness.generator("mlp", *sizes)

    def draw(*shape):
        return torch.randn(shape, generator=generator, dtype=torch.float64)

    layers = [(draw(b, a), draw(b)) for a, b in pairwise(sizes)]
    inputs = [draw(batch, sizes[0]) for batch in (20, 1)]
    by_shape = {tuple(value.shape): value for layer in layers for value in layer}
    ours = {
        name: by_shape[shape] if (shape := tuple(value.shape)) in by_shape else draw(*shape)
        for name, value in state.items()
    }
    held = {tuple(value.shape) for value in state.values()}
    if not by_shape.keys() <= held:
        shapes = ", ".join(map(str, held)) or "none"
        checks.fail(
            did,
            "the weights and biases of every layer in `state_dict()`",
            shapes,
            "",
            READ,
            "list-hides-layers",
        )
    for x in inputs:
        found = objects.forward(mlp, [(x,)], arguments={"sizes": sizes}, weights=ours, dtype="float64")
        got = found["outputs"][0] if found["outputs"] else None
        code, cause = explain(WRONG_NETWORKS, [((x, layers), got)])
        difference = compare(logits(x, layers), got)
        if difference:
            if not cause and difference.kind == "value":
                cause = "In the order of `sizes`: Linear, ReLU, Linear, ReLU, …, Linear."
            fail_with(difference, f"{did} with weights of ours, on a batch of {len(x)},", cause, READ, code)


def drawn_sizes(layers):
    """Sizes from a few hundred inputs down to at most a dozen classes: their counts are no one else's."""
    generator = randomness.generator("sizes", layers)

    def between(low, high):
        return int(torch.randint(low, high, (), generator=generator))

    return [between(200, 800), *(between(20, 200) for _ in range(layers - 1)), between(2, 13)]


def arithmetic(sizes):
    return sum(a * b + b for a, b in pairwise(sizes))


WRONG_COUNTS = {
    "forgot-bias": Wrong(
        lambda sizes: sum(a * b for a, b in pairwise(sizes)),
        "These are the weights alone. Each output also has a bias.",
    ),
    "bias-per-input": Wrong(
        lambda sizes: sum(a * b + a for a, b in pairwise(sizes)),
        "A layer has one bias for each of its *outputs*; here each input got one.",
    ),
    "one-bias-per-layer": Wrong(
        lambda sizes: sum(a * b + 1 for a, b in pairwise(sizes)),
        "A layer has one bias for each of its outputs, not one in all.",
    ),
    "input-has-bias": Wrong(
        lambda sizes: sum(a * b for a, b in pairwise(sizes)) + sum(sizes),
        "The input layer got biases too. The inputs are given: nothing is learnt there.",
    ),
    "layer-missing": Wrong(lambda sizes: arithmetic(sizes[:-1]), "The output layer was not counted."),
}


@test_case(points=0.5)
def test_module(MLP):
    examine(MLP, [4, 5, 3, 2])
    examine(MLP, [7, 3])


@test_case(points=0.5)
def test_count(count_parameters):
    checks.equals(
        count_parameters,
        arithmetic,
        [(drawn_sizes(2),), (drawn_sizes(3),), (drawn_sizes(1),)],
        wrong=WRONG_COUNTS,
        read=READ,
        dtype="same",  # an `int`
    )


@test_case(points=0.5, hidden=True)
def test_other_modules(MLP):
    examine(MLP, [10, 8, 7, 6, 5])
    examine(MLP, [5, 12, 3])


@test_case(points=0.5, hidden=True)
def test_other_counts(count_parameters):
    checks.equals(
        count_parameters,
        arithmetic,
        [(drawn_sizes(4),), ([*drawn_sizes(1)[:1], 1],), (drawn_sizes(1)[:1] * 4,)],
        wrong=WRONG_COUNTS,
        read=READ,
        dtype="same",  # an `int`
    )

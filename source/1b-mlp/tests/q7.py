from collections import Counter
from itertools import pairwise

import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes, compare, fail_with
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
    found = looked_at(mlp, sizes, did)
    computes(mlp, checks.expect_state(found["values"], did=did, read=READ, finite=False), sizes, did)


def looked_at(mlp, sizes, did):
    found = objects.describe_module(mlp, build=True, arguments={"sizes": sizes}, values=True)
    if not found["is_module"]:
        checks.fail(did, "an `nn.Module`", f"an object of type {found['kind']}", "", READ, "not-a-module")
    registered(found, sizes, did)
    return found


def registered(found, sizes, did):
    """One weight and one bias for each pair of neighbouring sizes, and nothing else."""
    pairs = list(pairwise(sizes))
    shapes = sorted([[b, a] for a, b in pairs] + [[b] for _, b in pairs])
    got = sorted(shape for _, shape, trainable, _ in found["parameters"] if trainable)
    if got == shapes:
        return
    code, cause = misregistered(found, pairs, Counter(map(tuple, shapes)), Counter(map(tuple, got)))
    checks.fail(did, f"trainable parameters of the shapes {shapes}", str(got), cause, READ, code)


def misregistered(found, pairs, wanted, got):
    """What the shapes of the registered parameters say."""
    missing, more = wanted - got, got - wanted
    if found["hidden"]:
        return "list-hides-layers", (
            f"`self.{found['hidden'][0]}` is a plain Python container: `parameters()` does not look "
            "inside. `nn.ModuleList` and `nn.Sequential` register what they hold."
        )
    if missing and all(len(shape) == 1 for shape in missing) and not more:
        count = missing.total()
        return "forgot-bias", (
            f"The weights are right; {'the biases are' if count > 1 else 'one bias is'} missing: each layer has one, "
            "`nn.Linear(..., bias=True)`."
        )
    if more and not missing:
        said = ", ".join(str(list(shape)) for shape in more.elements())
        norm = all(len(shape) == 1 for shape in more) and all(count % 2 == 0 for count in more.values())
        return "extra-parameters", (
            f"The linear layers are there; besides them are parameters of shape {said}: "
            + ("a normalisation layer? " if norm else "")
            + "Only linear layers and ReLU were asked for."
        )
    if not more and any(count > 1 for count in wanted.values()):
        return "repeated-layer", (
            "Two layers of the same sizes are one layer used twice here: `[layer] * n` holds one. Make a new `nn.Linear` for "
            "each pair of neighbours."
        )
    if {shape[::-1] for shape in missing if len(shape) == 2} & {shape for shape in more if len(shape) == 2}:
        return "sizes-swapped", "Inputs and outputs are swapped: it is `nn.Linear(inputs, outputs)`."
    weights = sum(count for shape, count in got.items() if len(shape) == 2)
    if weights < len(pairs):
        return (
            "layer-missing",
            f"{len(pairs) + 1} sizes make {len(pairs)} linear layers; {weights} are registered.",
        )
    return "wrong-parameters", "One `nn.Linear` for each pair of neighbouring sizes is all that is needed."


@checks.key
def logits(x, layers):
    """What the network of our weights gives."""
    return network(x, layers)


def network(x, layers, between="relu", last="none", first="none", missing=None, biases="all"):
    """The network of our weights, right with the defaults; the options are what goes wrong."""
    act = {
        "relu": torch.relu, "none": lambda z: z, "sigmoid": torch.sigmoid, "tanh": torch.tanh,
        "gelu": torch.nn.functional.gelu, "leaky": torch.nn.functional.leaky_relu, "elu": torch.nn.functional.elu,
        "softmax": lambda z: z.softmax(1), "log-softmax": lambda z: z.log_softmax(1), "softmax 0": lambda z: z.softmax(0),
        "abs": torch.abs, "silu": torch.nn.functional.silu, "softplus": torch.nn.functional.softplus,
        "normal": torch.nn.functional.normalize, "negative": lambda z: -z, "largest": lambda z: z.argmax(1),
        "layer norm": lambda z: torch.nn.functional.layer_norm(z, z.shape[1:]), "halved": lambda z: z / 2,
    }  # fmt: skip
    x = act[first](x)
    for place, (w, b) in enumerate(layers):
        z = x @ w.T + (b if biases == "all" or (biases == "not last" and place < len(layers) - 1) else 0)
        if place == len(layers) - 1:
            return act[last](z)
        silent = (missing == "first" and place == 0) or (missing == "last" and place == len(layers) - 2)
        x = z if silent else act[between](z)
    return x


def changed(cause, **changes):
    return Mistake(changes, cause)


MISTAKES = {
    "relu-after-the-last-layer": changed(
        "ReLU also follows the last layer, so no logit can be negative. The last layer has none.", last="relu"
    ),
    "no-relu": changed(
        "There is no ReLU between the layers: a chain of linear layers is one linear layer, however deep it is.",
        between="none",
    ),
    "softmax-inside": changed(
        "These are probabilities. `F.cross_entropy` wants logits and has the softmax inside.", last="softmax"
    ),
    "softmax-inside:batch": changed("A softmax over the batch follows the last layer. Logits were asked for.", last="softmax 0"),
    "log-softmax-inside": changed(
        "These are log-probabilities. Logits were asked for, the plain sums.", last="log-softmax"
    ),
    "sigmoid-inside": changed("A sigmoid follows the last layer. Logits were asked for, the plain sums.", last="sigmoid"),
    "tanh-inside": changed("A tanh follows the last layer. Logits were asked for, the plain sums.", last="tanh"),
    "class-inside": changed("This is the class with the largest logit. The logits themselves were asked for.", last="largest"),
    "relu-before-the-first-layer": changed(
        "The input goes through ReLU, which cuts away all that is negative: every pixel darker than the mean. ReLU stands "
        "*between* layers.",
        first="relu",
    ),
    "normalised-input": changed("The input was normalised row by row before the first layer.", first="normal"),
    **{
        f"other-activation:{name}": changed(f"Between the layers is {words}; ReLU was asked for.", between=name)
        for name, words in (
            ("sigmoid", "a sigmoid"), ("tanh", "tanh"), ("gelu", "GELU"), ("leaky", "a leaky ReLU"), ("elu", "ELU"), ("silu", "SiLU"),
            ("softplus", "softplus"), ("abs", "the absolute value"), ("softmax", "a softmax"),
        )
    },
    "one-relu-missing": changed("The ReLU after the first layer is missing.", missing="first"),
    "one-relu-missing:last": changed("The ReLU before the last layer is missing.", missing="last"),
    "bias-not-used": changed("The biases are there, but `forward` does not use them.", biases="none"),
    "bias-not-used:last": changed("The bias of the last layer is there, but `forward` does not use it.", biases="not last"),
}  # fmt: skip


@checks.key
def mistaken(x, layers, pairs):
    return checks.sketches(network, MISTAKES, x, layers, pairs=pairs)


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
        for evaluation in (True, False):
            found = objects.forward(
                mlp, [(x,)], arguments={"sizes": sizes}, weights=ours, dtype="float64", eval_mode=evaluation
            )
            got = found["outputs"][0] if found["outputs"] else None
            code, cause = (
                checks.explain(Mistakes(mistaken, MISTAKES), [((x, layers), got)])
                if evaluation
                else (None, "")
            )
            difference = compare(logits(x, layers), got)
            if difference is None:
                continue
            mode = "" if evaluation else " in training mode"
            if not evaluation:
                code, cause = (
                    "differs-in-training-mode",
                    (
                        "In evaluation mode it is right. What else is there in training, dropout? Only linear layers and ReLU were asked for."
                    ),
                )
            elif not cause and difference.kind == "value":
                cause = "In the order of `sizes`: Linear, ReLU, Linear, ReLU, …, Linear."
            fail_with(
                difference, f"{did} with weights of ours, on a batch of {len(x)}{mode},", cause, READ, code
            )


def drawn_sizes(layers):
    """Sizes from a few hundred inputs down to at most a dozen classes: their counts are no one else's."""
    generator = randomness.generator("sizes", layers)

    def between(low, high):
        return int(torch.randint(low, high, (), generator=generator))

    return [between(200, 800), *(between(20, 200) for _ in range(layers - 1)), between(2, 13)]


@checks.key
def arithmetic(sizes, weights="right", biases="outputs", layers="all"):
    """The count, right with the defaults; the options are what goes wrong."""
    pairs = list(pairwise(sizes))
    pairs = {"all": pairs, "no output": pairs[:-1], "no input": pairs[1:], "ends": [(sizes[0], sizes[-1])]}[
        layers
    ]
    count = (
        sum(a + b for a, b in pairs)
        if weights == "sums"
        else sum(a * a for a, _ in pairs)
        if weights == "squares"
        else sum(a * b for a, b in pairs)
    )
    return count + {
        "outputs": sum(b for _, b in pairs), "none": 0, "inputs": sum(a for a, _ in pairs), "one each": len(pairs), "one": 1,
        "all sizes": sum(sizes), "not last": sum(b for _, b in pairs[:-1]), "twice": 2 * sum(b for _, b in pairs),
        "last": sizes[-1], "both": sum(a + b for a, b in pairs),
    }[biases]  # fmt: skip


COUNTS = {
    "forgot-bias": changed("These are the weights alone. Each output also has a bias.", biases="none"),
    "bias-per-input": changed(
        "A layer has one bias for each of its *outputs*; here each input got one.", biases="inputs"
    ),
    "one-bias-per-layer": changed("A layer has one bias for each of its outputs, not one in all.", biases="one each"),
    "one-bias-in-all": changed("There is one bias in all; every output of every layer has one.", biases="one"),
    "input-has-bias": changed(
        "The input layer got biases too. The inputs are given: nothing is learnt there.", biases="all sizes"
    ),
    "bias-of-the-output-missing": changed("The biases of the last layer are missing.", biases="not last"),
    "bias-of-the-output-only": changed("Only the last layer got biases; each has them.", biases="last"),
    "bias-twice": changed("The biases were counted twice.", biases="twice"),
    "bias-for-both": changed("Inputs and outputs of each layer got biases; only the outputs have one.", biases="both"),
    "layer-missing": changed("The output layer was not counted.", layers="no output"),
    "first-layer-missing": changed("The first layer was not counted.", layers="no input"),
    "hidden-layers-missing": changed("Only the first and the last size were looked at.", layers="ends"),
    "sum-for-product": changed("Inputs and outputs were added. A layer has inputs × outputs weights.", weights="sums"),
}  # fmt: skip


@checks.key
def miscounted(sizes, pairs):
    return checks.sketches(arithmetic, COUNTS, sizes, pairs=pairs)


def count(count_parameters, *all_sizes):
    checks.equals(
        count_parameters, arithmetic, [(sizes,) for sizes in all_sizes], wrong=Mistakes(miscounted, COUNTS), rtol=0, atol=0,
        read=READ, pure=True,
    )  # fmt: skip
    for sizes in all_sizes:
        got = checks.call(count_parameters, sizes)
        if type(got) is not int:
            kind = (
                "a tensor"
                if isinstance(got, torch.Tensor)
                else "a float"
                if isinstance(got, float)
                else "another type, such as numpy's"
            )
            checks.fail(
                f"For `count_parameters({sizes})`",
                "an `int`",
                kind,
                "Its value is right. `int(…)` or `.item()` makes an int of it, and whole numbers stay whole without division.",
                READ,
                "not-an-int",
            )


def count_huge(count_parameters, sizes):
    """A network that no computer holds: arithmetic counts it all the same."""
    did = f"For `count_parameters({sizes})`"
    try:
        got = checks.call(count_parameters, sizes)
    except checks.CheckFailed as error:
        if error.diagnosis not in ("raised-RuntimeError", "raised-MemoryError", "raised-OverflowError"):
            raise
        checks.fail(
            did, "a number", str(error).split("raised ", 1)[-1][:120],
            "Is the network built to be counted? No computer holds this one: count by arithmetic, from the sizes alone.", READ,
            "counts-by-building",
        )  # fmt: skip
    difference = compare(arithmetic(sizes), got, rtol=0, atol=0)
    if difference:
        fail_with(
            difference,
            did,
            "Smaller ones are right: with floats large whole numbers lose their last digits.",
            READ,
            "not-an-int",
        )


@test_case(points=0.5)
def test_module(MLP):
    """All sizes differ, so that each weight is known by its shape; then equal ones, where a layer may be used twice."""
    examine(MLP, [4, 5, 3, 2])
    examine(MLP, [7, 3])
    looked_at(MLP, [6, 6, 6, 6], "For `MLP([6, 6, 6, 6])`")


@test_case(points=0.5)
def test_count(count_parameters):
    count(count_parameters, drawn_sizes(2), drawn_sizes(3), drawn_sizes(1))
    count_huge(count_parameters, [10**9, 10**9, drawn_sizes(1)[1]])


@test_case(points=0.5, hidden=True)
def test_other_modules(MLP):
    examine(MLP, [10, 8, 7, 6, 5])
    examine(MLP, [5, 12, 3])
    looked_at(MLP, [8, 5, 5, 5, 8], "For `MLP([8, 5, 5, 5, 8])`")


@test_case(points=0.5, hidden=True)
def test_other_counts(count_parameters):
    count(count_parameters, drawn_sizes(4), [*drawn_sizes(1)[:1], 1], drawn_sizes(1)[:1] * 4)
    count_huge(count_parameters, [10**9, 10**9, *drawn_sizes(1)])

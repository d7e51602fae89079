import math
from itertools import pairwise

import torch
from otter.test_files import test_case

from autograder import checks, data, randomness
from autograder.checks.compare import compare, describe, shape_of
from autograder.probes import networks
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q5"
points = 1
hints = [
    "Which layer alone makes the first guess, and which of its numbers if its weights are nearly 0? Print the loss of your "
    "untrained network: how far is it from −Σ share · log share?",
    "`torch.Generator().manual_seed(seed)`, made once before the loop, goes into every `torch.randn(..., "
    "generator=generator)`. Numbers of variance 1, multiplied by s, have variance s².",
    "Hidden: `torch.randn(n_out, n_in, generator=generator) * math.sqrt(2 / n_in)`, bias zeros. Output: the "
    "same times 0.01, and the bias is the logarithm of counts / sum of counts.",
]

READ = "'q5 · The loss before training' above"
# What the text asks for. Measured on 600 drawn networks: output weights a hundred times smaller than the hidden
# ones miss by 0.0003 at most, ten times smaller by 0.028, as large by 0.11 at least; wrong biases by 0.19 at least.
TOLERANCE = 0.03


@test_case(points=0.5)
@case
def test_hidden_layers(initial_weights):
    examine_hidden(initial_weights, *drawn(256, 2, 6))


@test_case(points=0.5)
@case
def test_first_guess(initial_weights):
    examine_guess(initial_weights, *drawn(256, 2, 6), split="train")


def drawn(inputs, hidden, classes):
    """Sizes of a network and the classes' counts, each about half of the next larger one, in random order."""
    generator = randomness.generator("sizes and counts", inputs, hidden, classes)
    widths = torch.randint(40, 112, (hidden,), generator=generator).tolist()
    counts = 900 * 0.5 ** torch.arange(classes) * (0.8 + 0.4 * torch.rand(classes, generator=generator))
    return [inputs, *widths, classes], counts[torch.randperm(classes, generator=generator)].int().tolist()


def examine_hidden(initial_weights, sizes, counts):
    """The hidden layers, from the coarse to the fine."""
    seed, did = randomness.seed("initial weights", *sizes) % 1_000_000, f"For `initial_weights({sizes}, …)`"
    layers = pairs(checks.call(initial_weights, sizes, counts, seed), sizes, did)
    units_differ(layers[:-1], did)
    spread(layers[:-1], did)
    layers_differ(layers, did)
    follows_seed(initial_weights, sizes, counts, seed, layers)


def examine_guess(initial_weights, sizes, counts, split):
    """What the untrained network says to real pictures."""
    seed, did = (
        randomness.seed("first guess", *sizes) % 1_000_000,
        f"For `initial_weights({sizes}, {counts}, …)`",
    )
    layers = pairs(checks.call(initial_weights, sizes, counts, seed), sizes, did)
    first_loss(layers, counts, data.load("modalities", split=split)[0][:500], did)


def pairs(result, sizes, did):
    """The returned pairs as float64 tensors, once their number and shapes are right."""
    wanted = [((n_out, n_in), (n_out,)) for n_in, n_out in pairwise(sizes)]
    layers = checks.members(result)
    got = [
        tuple(map(shape_of, checks.members(layer))) if isinstance(layer, (list, tuple)) else None
        for layer in layers
    ]
    if got != wanted:
        checks.fail(
            did,
            f"one pair (weight, bias) for each layer, of shapes {wanted}",
            str(got or describe(result)),
            misshapen(wanted, got, result),
            READ,
            "wrong-structure",
        )
    layers = [
        tuple(
            torch.as_tensor(checks.expect_array(v, None, did=did, read=READ, finite=False)).double()
            for v in layer
        )
        for layer in map(checks.members, layers)
    ]
    if not all(torch.isfinite(value).all() for layer in layers for value in layer):
        checks.fail(did, "finite numbers", "NaN or infinity", "The logarithm of 0?", READ, "not-finite")
    return layers


def misshapen(wanted, got, result):
    """What the shapes say."""
    if not isinstance(result, (list, tuple)):
        return "Return a list: a generator can be read only once, and has no length." if not got else ""
    if len(got) != len(wanted):
        return f"There {'is' if len(got) == 1 else 'are'} {len(got)} for {len(wanted) + 1} sizes: one for each two neighbours."
    if got == [(weight[::-1], bias) for weight, bias in wanted]:
        return "The weights are turned: a weight is (out, in)."
    if all(
        one is not None and len(one) == 2 and one[0] == weight and one[1] != bias
        for one, (weight, bias) in zip(got, wanted, strict=True)
    ):
        return "The weights are right, the biases are not: a bias has one axis, (out,)."
    if all(one is not None and one[::-1] == pair for one, pair in zip(got, wanted, strict=True)):
        return "The bias comes before the weight: the pair is (weight, bias)."
    return "A weight is (out, in), and n + 1 sizes make n layers."


def units_differ(hidden, did):
    for place, (weight, bias) in enumerate(hidden, start=1):
        if len(torch.unique(weight, dim=0)) < len(weight):
            checks.fail(
                did,
                f"different weights for each of the {len(weight)} units of layer {place}",
                "units with equal ones",
                "Units that start equal get equal gradients and stay copies of each other for ever: the "
                "layer is one unit wide.",
                READ,
                "symmetric-units",
            )
        if bias.any():
            checks.fail(
                did,
                f"biases of 0 in hidden layer {place}",
                f"biases up to {bias.abs().max():.3g}",
                "The prevalence belongs to the output layer alone; hidden biases start at 0.",
                READ,
                "hidden-bias-not-zero",
            )


SPREADS = {
    "unit-variance": "This is the variance of plain `torch.randn`: it has to shrink as the fan-in grows.",
    "variance-for-deviation": "2 / fan-in was used as the standard deviation. It is the variance; the deviation is its "
    "square root.",
    "forgot-relu": "This is 1 / fan-in, right for a layer without ReLU. ReLU throws half of the signal away: hence the "
    "2.",
    "fan-out": "This is 2 / fan-out. What adds up in one unit are its *inputs*; weight.shape is (out, in).",
    "uniform-bound": "A uniform distribution on ±a has variance a²/3: for variance 2 / fan-in the bound is "
    "√(6 / fan-in).",
    "library-default": "This is what `nn.Linear` does by itself: uniform within ±1/√fan-in, a sixth of the variance "
    "asked for.",
    "fan-in-of-the-first-layer": "This is 2 divided by the number of *pixels* in every layer. Each layer has its own fan-in.",
    "half-spread": "This is 1 / (2 fan-in), a quarter of the variance asked for: is the 2 on the wrong side of the fraction?",
    "twice-the-spread": "This is 4 / fan-in, twice the variance asked for.",
    "glorot": "This is Glorot's (Xavier's) rule, made for tanh. With ReLU, half of the signal is lost: 2 / fan-in.",
}


variances = stored("q5.variances")


def spread(hidden, did):
    """Mean 0 and variance 2 / fan-in of every hidden layer, to five standard errors."""
    for place, (weight, _) in enumerate(hidden, start=1):
        error = 5 / math.sqrt(weight.numel())
        if abs(weight.mean()) > error * weight.std():
            checks.fail(
                did,
                f"weights around 0 in layer {place}",
                f"a mean of {weight.mean():.3g}",
                "`torch.rand` draws from 0 to 1, `torch.randn` around 0.",
                READ,
                "mean-not-zero",
            )

    expected = [variances(*weight.shape, hidden[0][0].shape[1]) for weight, _ in hidden]

    def fits(code, place):
        weight = hidden[place][0]
        return abs(weight.std() / math.sqrt(expected[place][code]) - 1) < 5 / math.sqrt(2 * weight.numel())

    wrong = [place for place in range(len(hidden)) if not fits("right", place)]
    if wrong:
        clipped = [place for place in wrong if at_its_limits(hidden[place][0])]
        known = (
            []
            if clipped
            else [
                (code, cause)
                for code, cause in SPREADS.items()
                if all(fits(code, place) for place in range(len(hidden)))
            ]
        )
        code, cause = (
            (
                "clipped",
                "Many weights lie exactly at one limit on either side: clamping takes away variance, which has to be "
                "2 / fan-in in the end.",
            )
            if clipped
            else known[0]
            if known
            else ("wrong-spread", "Numbers of variance 1, multiplied by s, have variance s².")
        )
        weight, right = hidden[wrong[0]][0], expected[wrong[0]]["right"]
        checks.fail(
            did,
            f"weights of variance 2 / {weight.shape[1]} = {right:.4g} in layer {wrong[0] + 1}",
            f"{weight.var():.4g}",
            cause,
            READ,
            code,
        )


def at_its_limits(weight):
    """Whether many weights are the largest, and as many the smallest: they were clamped."""
    return min((weight == weight.max()).sum(), (weight == weight.min()).sum()) > 0.005 * weight.numel()


def layers_differ(layers, did):
    numbers = [weight.flatten()[:100] / weight.std() for weight, _ in layers if weight.std() > 0]
    for later in range(1, len(numbers)):
        shared = min(len(numbers[0]), len(numbers[later]))
        if torch.allclose(numbers[0][:shared], numbers[later][:shared], rtol=0.2, atol=0.05):
            checks.fail(
                did,
                "each layer to have random numbers of its own",
                f"the same ones in layers 1 and {later + 1}",
                "Is the generator seeded again for every layer? Seed once, before the loop.",
                READ,
                "same-numbers-in-every-layer",
            )


def follows_seed(initial_weights, sizes, counts, seed, layers):
    def first_weight(seed):
        return pairs(checks.call(initial_weights, sizes, counts, seed), sizes, f"For seed={seed}")[0][0]

    same, other = (
        torch.equal(first_weight(seed), layers[0][0]),
        torch.equal(first_weight(seed + 1), layers[0][0]),
    )
    if not same or other:
        checks.fail(
            f"For two calls with seed={seed} and one with seed={seed + 1}",
            "equal weights twice, then others",
            "equal ones three times" if same else "different ones for the same seed",
            "Does the seed reach the generator that draws the numbers?",
            READ,
            "seed-ignored",
        )


def first_loss(layers, counts, images, did):
    """The mean loss, were each class drawn by prevalence, against the entropy of the prevalence."""
    share = torch.tensor(counts).double() / sum(counts)
    entropy = -(share * share.log()).sum().item()
    small = torch.nn.functional.avg_pool2d(images.double().reshape(-1, 1, 64, 64), 4).flatten(1)
    logits = networks.network(*as_network(layers))((small - small.mean()) / small.std())
    loss = -(share * logits.log_softmax(dim=1)).sum(dim=1).mean().item()
    if compare(entropy, loss, rtol=0, atol=TOLERANCE):
        code, cause = guess_is_off(layers[-1][1], share)
        checks.fail(
            did,
            f"a first loss of {entropy:.2f} on the pictures, that of guessing by prevalence",
            f"{loss:.2f}",
            cause,
            READ,
            code,
        )


def as_network(layers):
    """The layers' sizes and weights, as `networks.network` takes them."""
    sizes = [layers[0][0].shape[1], *(len(bias) for _, bias in layers)]
    state = {}
    for place, (weight, bias) in enumerate(layers):
        state |= {f"{2 * place}.weight": weight, f"{2 * place}.bias": bias}
    return checks.mlp(*sizes), state


def guess_is_off(bias, share):
    """Whether the biases or the weights of the output layer are to blame."""

    def guessed(values):
        return torch.allclose(torch.softmax(bias, dim=0), values, rtol=0, atol=1e-3)

    if guessed(share):
        return "output-layer-too-large", (
            "The biases are right, but the weights are so large that the untrained network is sure of "
            "nonsense. Make those of the output layer a hundred times smaller."
        )
    if guessed(torch.full_like(share, 1 / len(share))):
        return "prevalence-ignored", (
            f"All classes get the same bias, so the guess is that they are equally common: log {len(share)} "
            f"= {math.log(len(share)):.2f}. Which biases give, through softmax, the shares?"
        )
    if guessed(torch.softmax(share, dim=0)):
        return "shares-not-logarithms", (
            "The biases are the shares. Softmax takes their exponential: they have to be the *logarithms* of "
            "the shares."
        )
    if guessed((1 / share) / (1 / share).sum()):
        return "opposite-sign", "The biases have the wrong sign: the rarest class is guessed most."
    for code, values, cause in (
        ("log-odds", (share / (1 - share)).log(), "The biases are the log-odds, log p / (1 − p), which belong to a sigmoid; for softmax they are log p."),
        ("wrong-logarithm", share.log2(), "The logarithms are to base 2; softmax takes powers of e: `torch.log`."),
        ("wrong-logarithm", share.log10(), "The logarithms are to base 10; softmax takes powers of e: `torch.log`."),
        ("shares-not-logarithms", share.sqrt(), "The biases are the roots of the shares. They have to be their *logarithms*."),
        ("shares-not-logarithms", share - 1 / len(share), "The biases are the shares less their mean. They have to be the *logarithms* of the shares."),
        ("shares-not-logarithms", share / share.max(), "The biases are the shares divided by the largest. They have to be the *logarithms* of the shares."),
        ("logarithm-of-one-plus", (1 + share).log(), "The biases are log(1 + share). They have to be log(share)."),
        ("surprise", -share * share.log(), "The biases are the parts of the entropy, −p log p. They have to be log p."),
        ("reversed", share.flip(0).log(), "The biases are those of the classes in reverse order."),
        ("sorted", share.sort(descending=True).values.log(), "The biases are sorted; each class needs its own."),
        ("sorted", share.sort().values.log(), "The biases are sorted; each class needs its own."),
    ):  # fmt: skip
        if guessed(torch.softmax(values, dim=0)):
            return code, cause
    if bias.max() - bias.min() > 30 or guessed(one_hot(share)):
        return "counts-not-logarithms", (
            "The biases differ by so much that softmax gives one class everything: are they the counts? They have to be the "
            "*logarithms* of counts or shares."
        )
    return (
        "wrong-prevalence",
        f"Softmax of the output biases should give the shares {[round(s, 3) for s in share.tolist()]}.",
    )


def one_hot(share):
    return torch.nn.functional.one_hot(share.argmax(), len(share)).to(share)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q5",
    """
c-o~>%Wm5+5d4*bXHww%k#ESUKu&@XP!?qqRYaGf5(Gj1J)~&EZt4~d%EKIXXLpA?+qS^2DeR*iTx^ap^loWpmtI2ru{2N95kMe%#jR$-VJ#Vz
)*3bd*mkf5$t~$|^fBXpb;|;B@C~H(I5}|Ff_pzZ8v&$3Ldm*!c$NF^?jOLfp)*}FsMJ5Rm4dQ+?~0tCqItH_+j-}fEL>5om18|+ObTVxP7UN*
_`wf@n;$3p>SB@p1_r-Nxpxbq-yafyxWSAlE-RM8b@mCJhX6<#T%zXy8bd^bd-gW@FmLskV5~I3f)PmzH&gZ@q3EV{BM_k#tGK1@jKW%HQ(+XZ
c$%GypHLsxd8oBmXj-ulCf`RJU$cVIu2b!S1vTV^q>%Pgh@s{Pr&_3rm(<;9&bP}P%#|dj;#s86I!BZa`P1b9(6+|P&i|#N@D6qw(Q=H=p86=0
t*E$(NiRNctu(n}NyZJWNV;t84QF>u=#g`$#E3^d3N;L0cJ?CkYo^MEU?zx=R5*miEl)8sSk~Uxe*S(-pZvsBVov1t)E^xs3{$Mx_C7h9r%EFX
%}#OicS~~%qb1LWr`dmbN=&}(n!9P|wyEM{_W@tBQR@
""",
)

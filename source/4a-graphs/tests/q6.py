import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.record import is_recording

OK_FORMAT = False
name = "q6"
points = 2
hints = [
    "If every row had length 1, where would one matrix product hold all cosines, and which of its entries must not count? For "
    "`project`: which names does your function read besides its argument?",
    "`F.normalize(x, dim=1)`; leave the diagonal out and divide by n (n − 1); measure *before* the first multiplication. "
    "For `project`: subtract the mean of each column, then `torch.linalg.svd(…, full_matrices=False)`.",
    "`s = (cosine.sum() - cosine.diagonal().sum()) / (n * (n - 1))`, then `x = propagation @ x`. "
    "`_, _, directions = torch.linalg.svd(centred, full_matrices=False)`, `centred @ directions[:2].T`.",
]
READ = "'When every node looks alike' above"


# ---------------------------------------------------------------------------------- similarity by depth


def mean_cosine(x):
    """The definition, pair by pair."""
    pairs = [(i, j) for i in range(len(x)) for j in range(len(x)) if i != j]
    return sum((x[i] @ x[j] / (x[i].norm() * x[j].norm())).item() for i, j in pairs) / len(pairs)


@checks.key
def specification(x, propagation, max_depth):
    """Pair by pair, depth by depth; another way than that of `similarity`."""
    values = []
    for _ in range(max_depth + 1):
        values.append(mean_cosine(x))
        x = propagation @ x
    return values


@checks.key
def similarity(
    x,
    propagation,
    max_depth,
    pairs="different",
    unit="rows",
    start=0,
    step="right",
    what="cosine",
    length=0,
    against="each other",
):
    """s(P^k X), right with the defaults; the options are what goes wrong."""
    p = propagation.T if step == "turned" else propagation
    begun, values, state, power = x, [], x, propagation
    if step == "symmetric":
        p = (propagation + propagation.T) / 2
    for k in range(start + max_depth + 1 + length):
        if k >= start:
            values.append(float(measured(state, begun, pairs, unit, what, against)))
        if step == "normalised":
            state = F.normalize(state, dim=1)
        if step == "same":
            state = p @ x
        elif step == "squared":
            state, power = power @ state, power @ power
        elif step == "growing":
            state = torch.linalg.matrix_power(p, k + 1) @ state
        elif step == "no step":
            pass
        else:
            state = p @ state
    return values


def measured(x, begun, pairs, unit, what, against):
    n = len(x)
    if what == "correlation":
        x = x - x.mean(1, keepdim=True)
    if what == "centred":
        x = x - x.mean(0)
    if what == "features":
        x, n = x.T, x.shape[1]
    made = {
        "rows": lambda v: F.normalize(v, dim=1), "columns": lambda v: F.normalize(v, dim=0), "none": lambda v: v,
        "largest": lambda v: v / v.norm(dim=1).max(), "whole": lambda v: v / v.norm(), "squared": lambda v: v / v.pow(2).sum(1, keepdim=True),
        "one": lambda v: v / v.abs().sum(1, keepdim=True),
    }[unit]  # fmt: skip
    unit_x = made(x)
    if against == "start":
        return (unit_x * made(begun)).sum(1).mean()
    if against == "next":
        return (unit_x * unit_x.roll(1, 0)).sum(1).mean()
    matrix = unit_x @ unit_x.T
    matrix = (
        matrix.abs()
        if what == "absolute"
        else 1 - matrix
        if what == "distance"
        else matrix.pow(2)
        if what == "squared"
        else matrix
    )
    inside, whole, upper = matrix.diagonal().sum(), matrix.sum(), matrix.triu(1).sum()
    return {
        "different": (whole - inside) / (n * (n - 1)), "all": whole / n**2, "over all": (whole - inside) / n**2,
        "sum with itself": whole / (n * (n - 1)), "half": upper / (n * (n - 1)), "half over all": upper / n**2, "twice": (whole - inside) / (n * (n - 1) / 2),
        "sum": whole - inside, "upper with itself": matrix.triu().sum() / (n * (n + 1) / 2), "rows": (whole - inside) / n,
        "largest": (matrix - 9 * torch.eye(n, dtype=matrix.dtype)).max(),
    }[pairs]  # fmt: skip


def mistake(cause, alone=False, **changes):
    return Mistake(changes, cause, alone)


MISTAKES = {
    "counts-itself": mistake(
        "The diagonal takes part: a node is always like itself, so your value is too large. Only pairs of different nodes count.",
        pairs="all",
    ),
    "counts-itself:in the sum": mistake(
        "The diagonal is still in the sum: a node is always like itself. Subtract its n ones before you divide by n (n − 1).",
        pairs="sum with itself",
    ),
    "counts-itself:upper": mistake("The diagonal takes part: only pairs of different nodes count.", pairs="upper with itself", alone=True),
    "diagonal-in-the-denominator": mistake(
        "You left the diagonal out of the sum but divided by n². There are n (n − 1) pairs.", pairs="over all"
    ),
    "half-of-the-pairs": mistake(
        "Every pair was counted once and divided by n (n − 1), so all is half of what it should be: of pairs counted once there are "
        "n (n − 1) / 2.",
        pairs="half",
    ),
    "twice-the-pairs": mistake("Every pair was counted twice and divided by n (n − 1) / 2.", pairs="twice"),
    "sum-instead-of-mean": mistake("This is the sum over all pairs. Divide by n (n − 1).", pairs="sum"),
    "divided-by-nodes": mistake("The sum was divided by n. There are n (n − 1) pairs.", pairs="rows", alone=True),
    "dot-product": mistake("These are dot products. For a cosine divide by the lengths of both vectors.", unit="none"),
    "columns-normalised": mistake("The columns were given length 1. Divide every *row* by its own length: `dim=1`.", unit="columns"),
    "one-length-for-all": mistake("All rows were divided by one length. Each has its own.", unit="whole", alone=True),
    "one-length-for-all:largest": mistake("All rows were divided by one length, the largest. Each has its own.", unit="largest", alone=True),
    "squared-length": mistake("The rows were divided by the square of their length: the root is missing.", unit="squared", alone=True),
    "sum-for-length": mistake("The rows were divided by the sum of their absolute values. The length is the root of the sum of squares.", unit="one", alone=True),
    "absolute-values": mistake("You took absolute values: opposite directions are not alike.", what="absolute"),
    "distance": mistake("This is 1 minus the similarity.", what="distance", alone=True),
    "squared-cosines": mistake("The cosines were squared: opposite directions are not alike.", what="squared", alone=True),
    "correlation": mistake("The mean of every row was subtracted first: that is a correlation. The cosine takes the rows as they are.", what="correlation"),
    "centred": mistake("The mean over the nodes was subtracted first. The cosine takes the rows as they are.", what="centred"),
    "compares-features": mistake("You compared the columns (features) with each other. Compare the rows (nodes).", what="features"),
    "compares-with-the-start": mistake(
        "Each node was compared with its own beginning. Compare different nodes at the same depth.", against="start"
    ),
    "compares-neighbours-only": mistake("Each node was compared with the next one only. All pairs count.", against="next", alone=True),
    "starts-at-depth-one": mistake(
        "Your list begins with k = 1. Measure before you multiply: the first entry is s(X).", start=1
    ),
    "one-depth-too-few": mistake("The last depth is missing: k goes from 0 to `max_depth`, which are `max_depth + 1` entries.", length=-1),
    "one-depth-too-many": mistake("There is one depth too many: k goes from 0 to `max_depth`.", length=1),
    "measures-a-changed-state": mistake(
        "You go on with the rows of length 1. Normalise a copy for the measure and multiply the x of before.", step="normalised"
    ),
    "squares-the-matrix": mistake(
        "You multiply the matrix by itself at each depth, so the powers grow as 1, 2, 4, 8. Multiply x by P once more.", step="squared"
    ),
    "power-grows": mistake(
        "A growing power of P is applied to a state that was multiplied already, so the exponents add up to 1, 3, 6. Do one or the other.",
        step="growing",
    ),
    "same-depth-for-all": mistake(
        "Every entry after the first is that of one average. Each must start from the result of the one before, not from x.", step="same"
    ),
    "never-averaged": mistake("x is never multiplied by `propagation`: all entries are s(X).", step="no step"),
    "wrong-direction": mistake("You multiplied by the transpose of `propagation`.", step="turned"),
    "made-symmetric": mistake("The matrix was made symmetric. Use it as it is.", step="symmetric", alone=True),
}  # fmt: skip


@checks.key
def mistaken(x, propagation, max_depth, pairs):
    return checks.sketches(similarity, MISTAKES, x, propagation, max_depth, pairs=pairs)


@checks.key
def normalised(adjacency):
    """P for an adjacency with self-loops; it is what q1 asks for."""
    scale = adjacency.sum(dim=1).rsqrt()
    return scale[:, None] * adjacency * scale


def graph(generator, nodes, features, max_depth):
    """Random features and a normalised random directed graph, float64."""
    x = torch.randn(nodes, features, generator=generator, dtype=torch.float64)
    adjacency = (torch.rand(nodes, nodes, generator=generator) < 0.4).double().fill_diagonal_(1)
    return x, normalised(adjacency), max_depth


def check_similarity(similarity_by_depth, salt, sizes):
    calls = [graph(randomness.generator("similarity", salt, *size), *size) for size in sizes]
    checks.equals(
        similarity_by_depth, specification, calls, wrong=Mistakes(mistaken, MISTAKES), read=READ, pure=True,
        differs={"length": "One entry for each k = 0, 1, …, max_depth."},
    )  # fmt: skip
    got = checks.call(similarity_by_depth, *calls[-1])
    did = f"For {len(calls[-1][0])} nodes"
    cause = "The values are right; `.item()` makes a float of a tensor, `list(…)` a list."
    checks.expect_list(got, None, float, did, "a list of Python floats", cause, READ, "not-floats")


@test_case(points=0.5)
def test_similarity_by_depth(similarity_by_depth):
    """Against the definition, pair by pair."""
    check_similarity(similarity_by_depth, "public", ((3, 3, 0), (4, 2, 2), (6, 4, 3)))


@test_case(points=0.5, hidden=True)
def test_similarity_on_larger_graphs(similarity_by_depth):
    """More nodes, more depth."""
    check_similarity(similarity_by_depth, "hidden", ((9, 5, 4), (12, 3, 6)))


# ----------------------------------------------------------------------------------------------- project


def centred(h, dim=0):
    return h - h.mean(dim=dim, keepdim=True)


@checks.key
def principal(h):
    """Coordinates along the two directions in which h varies most."""
    left, values, _ = torch.linalg.svd(centred(h), full_matrices=False)
    return left[:, :2] * values[:2]


def projected(h, centre="columns", directions="right", scale="right", which=0):
    """Coordinates, right with the defaults; the options are what goes wrong."""
    c = {
        "columns": lambda: centred(h), "none": lambda: h, "rows": lambda: centred(h, 1), "standardised": lambda: centred(h) / h.std(0),
        "standardised by n": lambda: centred(h) / h.std(0, correction=0),
        "both": lambda: centred(centred(h), 1), "whole": lambda: h - h.mean(), "lengths": lambda: F.normalize(centred(h), dim=1),
        "lengths first": lambda: centred(F.normalize(h, dim=1)), "range": lambda: centred((h - h.amin(0)) / (h.amax(0) - h.amin(0))),
    }[centre]()  # fmt: skip
    left, values, turned = torch.linalg.svd(c, full_matrices=False)
    if directions == "first features":
        return (h if centre == "none" else c)[:, :2]
    if directions == "last features":
        return c[:, -2:]
    if directions == "not transposed":
        return c @ turned[:, :2]
    if directions == "of the features":
        return (c.T @ c)[:, :2]
    at = {0: slice(0, 2), 1: slice(1, 3), -1: slice(-2, None)}[which]
    if scale == "unit":
        return left[:, at]
    if scale == "whitened":
        return left[:, at] * (len(h) - 1) ** 0.5
    if scale == "squared":
        return left[:, at] * values[at] ** 2
    if scale == "of h":
        return h @ turned[at].T
    return left[:, at] * values[at] / ((len(h) - 1) ** 0.5 if scale == "divided" else 1)


PROJECTIONS = {
    "not-centred": mistake(
        "You did not subtract the mean, so the first direction points at the middle of the cloud and not along it.", centre="none"
    ),
    "centred-by-row": mistake(
        "You centred every row. Subtract the mean of each column, over the nodes: `h.mean(dim=0)`.", centre="rows"
    ),
    "centred-by-one-mean": mistake("One mean of all numbers was subtracted. Each column has its own: `h.mean(dim=0)`.", centre="whole"),
    "standardised": mistake("The columns were divided by their standard deviations. Only centring was asked for.", centre="standardised"),
    "standardised:by n": mistake(
        "The columns were divided by their standard deviations. Only centring was asked for.", centre="standardised by n"
    ),
    "standardised:range": mistake("The columns were scaled to one range. Only centring was asked for.", centre="range", alone=True),
    "rows-normalised": mistake("The rows were scaled to length 1. Only centring was asked for.", centre="lengths", alone=True),
    "rows-normalised:first": mistake("The rows were scaled to length 1. Only centring was asked for.", centre="lengths first", alone=True),
    "first-two-features": mistake(
        "These are the first two features of h. A principal component mixes all features.", directions="first features"
    ),
    "first-two-columns": mistake(
        "These are the first two features of h. A principal component mixes all features.", directions="first features", centre="none"
    ),
    "last-features": mistake("These are the last two features of h. A principal component mixes all features.", directions="last features", alone=True),
    "not-transposed": mistake(
        "The directions are the *rows* of what `torch.linalg.svd` returns last, V transposed. You took its columns.",
        directions="not transposed",
    ),
    "covariance-columns": mistake("These are columns of the covariance, not its directions of largest variance.", directions="of the features", alone=True),
    "smallest-components": mistake(
        "These are the two directions of *smallest* variance. `eigh` sorts ascending; `svd` descending.", which=-1
    ),
    "second-and-third": mistake("These are the second and the third component. Take the first two, 0 and 1.", which=1),
    "unit-variance": mistake(
        "Your coordinates have equal spread in both directions: the singular values are missing. Multiply the centred h by the directions.",
        scale="unit",
    ),
    "unit-variance:whitened": mistake(
        "Your coordinates have variance 1 in both directions. Multiply the centred h by the directions, and leave the lengths.",
        scale="whitened",
    ),
    "squared-values": mistake("The singular values are squared.", scale="squared", alone=True),
    "divided-coordinates": mistake("The coordinates were divided by √(n − 1).", scale="divided", alone=True),
    "projects-without-centring": mistake(
        "The directions are right, but h itself was projected, not the centred one.", scale="of h"
    ),
}  # fmt: skip


@checks.key
def misprojected(h, pairs):
    """Sketches of the inner products of all points, in which signs and turns do not show."""

    def products(h, **changes):
        made = projected(h, **changes)
        return made @ made.T

    return checks.sketches(products, PROJECTIONS, h, pairs=pairs)


def cloud(generator, nodes, features):
    """Points with two wide directions, the others narrow, away from the origin; float64."""
    width = torch.full((features,), 0.02, dtype=torch.float64)
    width[:2] = torch.tensor([3.0, 1.2])
    rotation, _ = torch.linalg.qr(torch.randn(features, features, generator=generator, dtype=torch.float64))
    points, _ = torch.linalg.qr(torch.randn(nodes, features, generator=generator, dtype=torch.float64))
    return points * width @ rotation + 2 * torch.randn(features, generator=generator, dtype=torch.float64)


def alike(one, other):
    """Equal up to mirrored or turned axes: all inner products of points agree."""
    return one.shape == other.shape and checks.compare(one @ one.T, other @ other.T, 1e-4, 1e-6) is None


def check_project(project, salt, sizes):
    clouds = [
        cloud(randomness.generator("project", salt, copy, *size), *size)
        for size in sizes
        for copy in range(2)
    ]
    results = []
    for h in clouds:
        found = checks.call(project, h)
        did, what = f"For h of shape {tuple(h.shape)}", "a tensor of two coordinates a node"
        found = checks.expect_array(found, None, checks.NUMBERS, did, what, read=READ)
        results.append(torch.as_tensor(found, dtype=torch.float64))
    if checks.compare(results[0], results[1], 1e-9, 1e-12) is None:
        checks.fail(
            "When we gave `project` two different representations", "two different pictures", "the same one twice",
            "Your function looks at something else than its argument `h`: the slip of the workshop's `visualize(h)`.", READ,
            "ignores-its-argument",
        )  # fmt: skip
    for h, result in zip(clouds, results, strict=True):
        did = f"For h of shape {tuple(h.shape)}"
        if tuple(result.shape) != (len(h), 2):
            checks.fail(
                did,
                f"two coordinates a node, shape {(len(h), 2)}",
                str(tuple(result.shape)),
                "",
                READ,
                "wrong-shape",
            )
    expected = [principal(h) for h in clouds]
    right = all(alike(one, result) for one, result in zip(expected, results, strict=True))
    seen = [((h,), result @ result.T) for h, result in zip(clouds, results, strict=True)]
    code, cause = (
        (None, "")
        if right and not is_recording()
        else checks.explain(Mistakes(misprojected, PROJECTIONS), seen)
    )
    for h, wanted, result in zip(clouds, expected, results, strict=True):
        if alike(wanted, result):
            continue
        did = f"For the distances between the points of h, shape {tuple(h.shape)}, in your picture"
        if code is None:
            spread, ours = (one.var(dim=0).sort(descending=True).values.tolist() for one in (result, wanted))
            cause = (
                f"Your two coordinates have the variances {spread[0]:.3g} and {spread[1]:.3g}; they should have {ours[0]:.3g} and "
                f"{ours[1]:.3g}. Centre each column, then multiply by the first two right singular vectors."
            )
        checks.fail(did, "those of the first two principal components", "others", cause, READ, code)


@test_case(points=0.5)
def test_project(project):
    """Two representations, two pictures; signs do not matter."""
    check_project(project, "public", ((10, 4),))


@test_case(points=0.5, hidden=True)
def test_project_other_sizes(project):
    """More nodes, more features."""
    check_project(project, "hidden", ((25, 6), (40, 9)))

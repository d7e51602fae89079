import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks, randomness

OK_FORMAT = False
name = "q6"
points = 2
hints = [
    "Similarity: give every row length 1 (of a copy that you only measure), then one matrix product holds all cosines. "
    "Which of its entries must not count? For `project`: which names does your function read besides its argument?",
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


def by_depth(measure, step=lambda propagation, x: propagation @ x):
    """The measure of x, of one step from x, of two steps …"""

    def similarity(x, propagation, max_depth):
        values = []
        for _ in range(max_depth + 1):
            values.append(float(measure(x)))
            x = step(propagation, x)
        return values

    return similarity


def cosines(x):
    unit = F.normalize(x, dim=1)
    return unit @ unit.T


def off_diagonal(matrix):
    return (matrix.sum() - matrix.diagonal().sum()) / (len(matrix) * (len(matrix) - 1))


def from_depth_one(x, propagation, max_depth):
    return specification(propagation @ x, propagation, max_depth)


def squaring(x, propagation, max_depth):
    values = []
    for _ in range(max_depth + 1):
        values.append(mean_cosine(x))
        x, propagation = propagation @ x, propagation @ propagation
    return values


specification = by_depth(mean_cosine)
WRONG = {
    "counts-itself": checks.Wrong(
        by_depth(lambda x: cosines(x).mean()),
        "The diagonal takes part: a node is always like itself, so your value is too large. Only pairs of different nodes count.",
    ),
    "diagonal-in-the-denominator": checks.Wrong(
        by_depth(lambda x: off_diagonal(cosines(x)) * (len(x) - 1) / len(x)),
        "You left the diagonal out of the sum but divided by n². There are n (n − 1) pairs.",
    ),
    "dot-product": checks.Wrong(
        by_depth(lambda x: off_diagonal(x @ x.T)),
        "These are dot products. For a cosine divide by the lengths of both vectors.",
    ),
    "absolute-values": checks.Wrong(
        by_depth(lambda x: off_diagonal(cosines(x).abs())),
        "You took absolute values: opposite directions are not alike.",
    ),
    "compares-features": checks.Wrong(
        by_depth(lambda x: off_diagonal(cosines(x.T))),
        "You compared the columns (features) with each other. Compare the rows (nodes).",
    ),
    "starts-at-depth-one": checks.Wrong(
        from_depth_one, "Your list begins with k = 1. Measure before you multiply: the first entry is s(X)."
    ),
    "measures-a-changed-state": checks.Wrong(
        by_depth(mean_cosine, lambda propagation, x: propagation @ F.normalize(x, dim=1)),
        "You go on with the rows of length 1. Normalise a copy for the measure and multiply the x of before.",
    ),
    "squares-the-matrix": checks.Wrong(
        squaring,
        "You multiply the matrix by itself at each depth, so the powers grow as 1, 2, 4, 8. Multiply x by P once more.",
    ),
    "wrong-direction": checks.Wrong(
        by_depth(mean_cosine, lambda propagation, x: propagation.T @ x),
        "You multiplied by the transpose of `propagation`.",
    ),
}


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
        similarity_by_depth, specification, calls, wrong=WRONG, read=READ, dtype="same",  # floats
        differs={"length": "One entry for each k = 0, 1, …, max_depth."},
    )  # fmt: skip


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


def components(h, first=0):
    """Coordinates along two principal directions of h as it is."""
    left, values, _ = torch.linalg.svd(h, full_matrices=False)
    return left[:, first : first + 2] * values[first : first + 2]


@checks.key
def principal(h):
    """Coordinates along the two directions in which h varies most."""
    return components(centred(h))


def whitened(h):
    return torch.linalg.svd(centred(h), full_matrices=False)[0][:, :2]


WRONG_PROJECTIONS = {
    "not-centred": checks.Wrong(
        components,
        "You did not subtract the mean, so the first direction points at the middle of the cloud and not along it.",
    ),
    "centred-by-row": checks.Wrong(
        lambda h: components(centred(h, 1)),
        "You centred every row. Subtract the mean of each column, over the nodes: `h.mean(dim=0)`.",
    ),
    "first-two-columns": checks.Wrong(
        lambda h: h[:, :2], "These are the first two features of h. A principal component mixes all features."
    ),
    "first-two-features": checks.Wrong(
        lambda h: centred(h)[:, :2],
        "These are the first two features of h. A principal component mixes all features.",
    ),
    "smallest-components": checks.Wrong(
        lambda h: components(centred(h), h.shape[1] - 2),
        "These are the two directions of *smallest* variance. `eigh` sorts ascending; `svd` descending.",
    ),
    "unit-variance": checks.Wrong(
        whitened,
        "Your coordinates have equal spread in both directions: the singular values are missing. Multiply the centred h by the directions.",
    ),
}


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
    alternatives = {code: [wrong.function(h) for h in clouds] for code, wrong in WRONG_PROJECTIONS.items()}
    for h, right, result in zip(clouds, expected, results, strict=True):
        if alike(right, result):
            continue
        did = f"For the distances between the points of h, shape {tuple(h.shape)}, in your picture"
        for code, wrong in WRONG_PROJECTIONS.items():
            if all(alike(other, seen) for other, seen in zip(alternatives[code], results, strict=True)):
                checks.fail(
                    did, "those of the first two principal components", "others", wrong.cause, READ, code
                )
        checks.fail(
            did, "those of the first two principal components", "others",
            "Centre each column, then multiply by the first two right singular vectors.", READ,
        )  # fmt: skip


@test_case(points=0.5)
def test_project(project):
    """Two representations, two pictures; signs do not matter."""
    check_project(project, "public", ((10, 4),))


@test_case(points=0.5, hidden=True)
def test_project_other_sizes(project):
    """More nodes, more features."""
    check_project(project, "hidden", ((25, 6), (40, 9)))

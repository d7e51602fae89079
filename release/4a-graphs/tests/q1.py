import torch
from otter.test_files import test_case

from autograder import checks, randomness

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "Do three things in this order: write the edges into a matrix, put the self-loops in, divide by the degrees. "
    "Which index of the matrix listens?",
    "`A[target, source] = 1` for all edges at once; `A.fill_diagonal_(1)` leaves no 2 on the diagonal; the degree of "
    "a listener is the sum over its row.",
    "With `scale = A.sum(dim=1) ** -0.5` the answer is `scale[:, None] * A * scale[None, :]`.",
]
READ = "'A neighbourhood as a matrix' above"


def dense(edge_index, num_nodes):
    """A: rows listen, columns speak; float64."""
    matrix = torch.zeros(num_nodes, num_nodes, dtype=torch.float64)
    for source, target in edge_index.T.tolist():
        matrix[target, source] = 1
    return matrix


def looped(edge_index, num_nodes):
    """A with a 1 everywhere on the diagonal."""
    matrix = dense(edge_index, num_nodes)
    for node in range(num_nodes):
        matrix[node, node] = 1
    return matrix


def divided(matrix, degree):
    """Every entry over the square roots of its row's and its column's degree."""
    return matrix / (degree[:, None] * degree[None, :]).sqrt()


def specification(edge_index, num_nodes):
    matrix = looped(edge_index, num_nodes)
    return divided(matrix, matrix.sum(dim=1))


def twice(edge_index, num_nodes):
    matrix = dense(edge_index, num_nodes) + torch.eye(num_nodes, dtype=torch.float64)
    return divided(matrix, matrix.sum(dim=1))


def without_loops(edge_index, num_nodes):
    matrix = dense(edge_index, num_nodes)
    return divided(matrix, matrix.sum(dim=1))


def early_degree(edge_index, num_nodes):
    return divided(looped(edge_index, num_nodes), dense(edge_index, num_nodes).sum(dim=1))


def by_outgoing(edge_index, num_nodes):
    matrix = looped(edge_index, num_nodes)
    return divided(matrix, matrix.sum(dim=0))


def by_row(edge_index, num_nodes):
    matrix = looped(edge_index, num_nodes)
    return matrix / matrix.sum(dim=1, keepdim=True)


def no_root(edge_index, num_nodes):
    matrix = looped(edge_index, num_nodes)
    degree = matrix.sum(dim=1)
    return matrix / (degree[:, None] * degree[None, :])


def undirected(edge_index, num_nodes):
    return specification(torch.cat([edge_index, edge_index.flip(0)], dim=1), num_nodes)


def bare(edge_index, num_nodes):
    """A without self-loops, rows and columns of unconnected nodes left at zero."""
    return without_loops(edge_index, num_nodes).nan_to_num(0, 0, 0)


WRONG = {
    "wrong-direction": checks.Wrong(
        lambda edge_index, num_nodes: specification(edge_index.flip(0), num_nodes),
        "This is the matrix with rows and columns exchanged: in yours the speakers listen. Row t holds what node t hears.",
    ),
    "undirected": checks.Wrong(
        undirected,
        "You entered every edge in both directions. A synapse works in one: only `A[target, source]`.",
    ),
    "self-loops-twice": checks.Wrong(
        twice,
        "A node that has a self-loop already got a second one. `A + I` puts a 2 there; set the diagonal to 1 instead.",
    ),
    "forgot-self-loops": checks.Wrong(
        without_loops,
        "The self-loops are missing, so a node forgets itself and one that listens to nobody divides by zero.",
    ),
    "no-self-loops": checks.Wrong(bare, "The self-loops are missing: no node hears itself."),
    "degree-before-self-loops": checks.Wrong(
        early_degree,
        "You took the degrees before the self-loops were in: a node that listens to nobody then divides by zero.",
    ),
    "row-mean": checks.Wrong(
        by_row,
        "You divided each row by its degree (a plain mean). The formula has a square root of the degree on both sides.",
    ),
    "no-square-root": checks.Wrong(
        no_root, "You divided by both degrees in full. The formula has D to the power −1/2."
    ),
    "degree-of-the-speaker": checks.Wrong(
        by_outgoing,
        "Your degrees count the listeners of a node (sums of columns). The formula counts what it hears: sums of rows.",
    ),
}
DIFFERS = {
    "shape": "One row and one column for each of `num_nodes` nodes: those without any edge are in no list of edges.",
    "not-finite": "Something was divided by zero: is every degree at least 1 when you divide?",
}
#   0 → 1 → 2 ⇄ 3, 0 → 2, a self-loop on 3, nobody at 4
SMALL = torch.tensor([[0, 1, 2, 3, 0, 3], [1, 2, 3, 2, 2, 3]])


def random_graph(generator, num_nodes, share):
    """A random directed graph; its last node has no edge, one node has a self-loop."""
    matrix = torch.rand(num_nodes, num_nodes, generator=generator) < share
    matrix.fill_diagonal_(False)
    matrix[num_nodes // 2, num_nodes // 2] = True
    matrix[-1] = matrix[:, -1] = False
    edges = matrix.nonzero().T
    return edges[:, torch.randperm(edges.shape[1], generator=generator)], num_nodes


@test_case(points=1)
def test_small_graphs(normalised_adjacency):
    """A graph of five nodes that can be drawn, and three random ones."""
    graphs = [random_graph(randomness.generator("small", size), size, 0.4) for size in (4, 6, 9)]
    calls = [(SMALL, 5), *graphs]
    checks.equals(
        normalised_adjacency, specification, calls, wrong=WRONG, read=READ, pure=True, differs=DIFFERS
    )

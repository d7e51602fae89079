import torch
from otter.test_files import test_case
from torch_geometric.nn import GCNConv

from autograder import checks, randomness

OK_FORMAT = False
name = "q2"
points = 2
hints = [
    "Read the formula from right to left: transform every node, average what is heard, then add the bias.",
    "Two matrix products and one sum. Check with the shapes: (nodes, nodes) @ (nodes, in) @ (in, out) + (out,).",
    "`weight` is stored as (out, in), so the product needs `weight.T`.",
]
READ = "'One layer of a graph network' above"


def graph_convolution(x, propagation, weight, bias):
    """torch_geometric's GCNConv on the graph whose normalised adjacency is `propagation`."""
    edges = (propagation != 0).nonzero().T.flip(0)
    layer = GCNConv(*weight.T.shape).double()
    with torch.no_grad():
        layer.lin.weight.copy_(weight)
        layer.bias.copy_(bias)
        return layer(x, edges[:, edges[0] != edges[1]])


WRONG = {
    "ignores-the-graph": checks.Wrong(
        lambda x, _p, w, b: x @ w.T + b,
        "This is `nn.Linear`: the neighbours are missing. Multiply by `propagation`.",
    ),
    "wrong-direction": checks.Wrong(
        lambda x, p, w, b: p.T @ x @ w.T + b,
        "You averaged over the listeners. Row t of `propagation` holds what node t hears: `propagation @ x`, not its transpose.",
    ),
    "bias-before-averaging": checks.Wrong(
        lambda x, p, w, b: p @ (x @ w.T + b),
        "You added the bias before averaging. The rows of P do not sum to 1, so that scales the bias by the node. Add it last.",
    ),
    "forgot-bias": checks.Wrong(lambda x, p, w, _b: p @ x @ w.T, "The bias is missing."),
    "activation-inside": checks.Wrong(
        lambda x, p, w, b: (p @ x @ w.T + b).relu(),
        "There is a ReLU in your layer. The layer is linear; its user adds the activation.",
    ),
    "averages-twice": checks.Wrong(
        lambda x, p, w, b: p @ p @ x @ w.T + b,
        "You averaged twice. One layer lets a node hear its direct partners only.",
    ),
    "weight-not-transposed": checks.Wrong(
        lambda x, p, w, b: p @ x @ w + b,
        "The weight has shape (out, in), as in `nn.Linear`: multiply by its transpose.",
    ),
}


@checks.key
def normalised(graph):
    """P for an adjacency with self-loops; it is what q1 asks for."""
    scale = graph.sum(dim=1).rsqrt()
    return scale[:, None] * graph * scale


def inputs(generator, nodes, features, outputs):
    """Random features, a random directed graph and weights, all float64."""
    graph = (torch.rand(nodes, nodes, generator=generator) < 0.3).double().fill_diagonal_(1)

    def draw(*shape):
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    return draw(nodes, features), normalised(graph), draw(outputs, features), draw(outputs)


@test_case(points=1)
def test_equals_gcnconv(gcn_layer):
    """The same features, graph and weights through torch_geometric's layer."""
    sizes = (
        (5, 3, 3),
        (6, 2, 4),
        (7, 4, 2),
    )  # a square weight first, where a forgotten transpose raises nothing
    calls = [inputs(randomness.generator("layer", *size), *size) for size in sizes]
    checks.equals(
        gcn_layer,
        graph_convolution,
        calls,
        wrong=WRONG,
        read=READ,
        pure=True,
        doing="For the same weights as a `GCNConv`",
    )


@test_case(points=1, hidden=True)
def test_other_graphs_and_renumbered_nodes(gcn_layer):
    """Other sizes; and with the nodes renumbered, the same result in the new order."""
    sizes = ((4, 4, 4), (15, 6, 3), (30, 1, 8))
    calls = [inputs(randomness.generator("other", *size), *size) for size in sizes]
    x, propagation, weight, bias = calls[-1]
    order = torch.randperm(len(x), generator=randomness.generator("order"))
    calls.append((x[order], propagation[order][:, order], weight, bias))
    checks.equals(
        gcn_layer,
        graph_convolution,
        calls,
        wrong=WRONG,
        read=READ,
        doing="For the same weights as a `GCNConv`",
    )

import torch
from otter.test_files import test_case
from torch_geometric.nn import GCNConv

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes

OK_FORMAT = False
name = "q2"
points = 2
hints = [
    "Read the formula from right to left: what happens to a node by itself, what then between the nodes, and what last of all?",
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


@checks.key
def layer(x, p, w, b, graph="right", bias="last", weight="right", after="", times=1):
    """P x W^T + b, right with the defaults; the options are what goes wrong."""
    n = len(x)
    eye, heard = torch.eye(n, dtype=p.dtype), (p != 0).to(p)
    p = {
        "right": lambda: p, "none": lambda: eye, "turned": lambda: p.T, "symmetric": lambda: (p + p.T) / 2, "loops": lambda: p + eye,
        "rows to one": lambda: p / p.sum(1, keepdim=True), "connected": lambda: heard, "mean": lambda: heard / heard.sum(1, keepdim=True),
        "sum of both": lambda: p + p.T, "softmax": lambda: p.softmax(1), "no loops": lambda: p * (1 - eye),
        "symmetric sum": lambda: p @ p.T, "columns to one": lambda: p / p.sum(0), "turned connected": lambda: heard.T,
        "largest": lambda: torch.maximum(p, p.T),
    }[graph]()  # fmt: skip
    w = {"right": lambda: w.T, "not turned": lambda: w, "reshaped": lambda: w.reshape(w.shape[::-1]),
         "unit": lambda: torch.nn.functional.normalize(w, dim=1).T}[weight]()  # fmt: skip
    z = x @ w
    z = z + b if bias == "first" else z
    for _ in range(times):
        z = p @ z
    z = {
        "last": z + b,
        "first": z,
        "none": z,
        "minus": z - b,
        "twice": z + 2 * b,
        "both": z + b,
        "sum": z + b.sum(),
    }[bias]
    if after in ("relu", "tanh", "sigmoid"):
        z = getattr(torch, after)(z)
    return {
        "softmax": lambda: z.softmax(1),
        "residual": lambda: z + x,
        "normal": lambda: torch.nn.functional.normalize(z, dim=1),
    }.get(after, lambda: z)()


def mistake(cause, alone=False, **changes):
    return Mistake(changes, cause, alone)


MISTAKES = {
    "ignores-the-graph": mistake("This is `nn.Linear`: the neighbours are missing. Multiply by `propagation`.", graph="none"),
    "wrong-direction": mistake(
        "You averaged over the listeners. Row t of `propagation` holds what node t hears: `propagation @ x`, not its transpose.",
        graph="turned",
    ),
    "made-symmetric": mistake(
        "The matrix was made symmetric. That of a directed graph is not, and has to stay as it is.", graph="symmetric"
    ),
    "made-symmetric:sum": mistake(
        "The matrix and its transpose were added. That of a directed graph has to stay as it is.", graph="sum of both", alone=True
    ),
    "made-symmetric:largest": mistake(
        "The matrix was made symmetric. That of a directed graph is not, and has to stay as it is.", graph="largest", alone=True
    ),
    "self-loops-again": mistake("Self-loops were added once more. `propagation` holds them already: use it as it is.", graph="loops"),
    "self-loops-removed": mistake("The diagonal of `propagation` was removed. Use it as it is.", graph="no loops", alone=True),
    "rescaled": mistake("The rows of the matrix were scaled to sum to 1. Use `propagation` as it is.", graph="rows to one"),
    "rescaled:columns": mistake("The columns of the matrix were scaled to sum to 1. Use `propagation` as it is.", graph="columns to one", alone=True),
    "softmax-of-the-graph": mistake("A softmax went over the matrix. Use `propagation` as it is.", graph="softmax", alone=True),
    "only-whether-connected": mistake(
        "Only whether two nodes are connected was used, as 0 or 1. The entries of `propagation` are weights.", graph="connected"
    ),
    "only-whether-connected:mean": mistake(
        "A plain mean over the neighbours was taken. The entries of `propagation` are weights: use them.", graph="mean"
    ),
    "bias-before-averaging": mistake(
        "You added the bias before averaging. The rows of P do not sum to 1, so that scales the bias by the node. Add it last.",
        bias="first",
    ),
    "forgot-bias": mistake("The bias is missing.", bias="none"),
    "minus-bias": mistake("The bias was subtracted. It is added.", bias="minus"),
    "bias-twice": mistake("The bias was added twice.", bias="twice", alone=True),
    "one-bias-for-all": mistake("The sum of the biases was added to every output. Each has its own.", bias="sum", alone=True),
    "activation-inside": mistake(
        "There is a ReLU in your layer. The layer is linear; its user adds the activation.", after="relu"
    ),
    "activation-inside:tanh": mistake("There is a tanh in your layer. The layer is linear.", after="tanh", alone=True),
    "activation-inside:sigmoid": mistake("There is a sigmoid in your layer. The layer is linear.", after="sigmoid", alone=True),
    "softmax-inside": mistake("There is a softmax in your layer. The layer is linear.", after="softmax", alone=True),
    "normalised-rows": mistake("The rows of the result were scaled to length 1.", after="normal", alone=True),
    "residual": mistake("x was added to the result. The formula has no such term.", after="residual", alone=True),
    "averages-twice": mistake("You averaged twice. One layer lets a node hear its direct partners only.", times=2),
    "weight-not-transposed": mistake(
        "The weight has shape (out, in), as in `nn.Linear`: multiply by its transpose.", weight="not turned"
    ),
    "weight-reshaped": mistake(
        "The weight was reshaped, not transposed: `reshape` and `view` keep the numbers in reading order, `.T` swaps the axes.",
        weight="reshaped",
    ),
}  # fmt: skip


@checks.key
def mistaken(x, propagation, weight, bias, pairs):
    return checks.sketches(layer, MISTAKES, x, propagation, weight, bias, pairs=pairs)


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
        (3, 3, 3),
    )  # a square weight first, where a forgotten transpose raises nothing
    calls = [inputs(randomness.generator("layer", *size), *size) for size in sizes]
    checks.equals(
        gcn_layer,
        graph_convolution,
        calls,
        wrong=Mistakes(mistaken, MISTAKES),
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
        wrong=Mistakes(mistaken, MISTAKES),
        read=READ,
        pure=True,
        doing="For the same weights as a `GCNConv`",
    )

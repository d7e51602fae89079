import torch
from otter.test_files import test_case
from torch_geometric.nn import GCNConv

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes

OK_FORMAT = False
name = "q3"
points = 2
hints = [
    "Start with the node alone. What does one more layer add to the set of nodes it has heard?",
    "One layer adds the sources of all edges whose target is in the set already. Repeat that `num_layers` times.",
    "With a boolean tensor `heard`: `heard[source[heard[target]]] = True`, once for each layer.",
]
READ = "'How far a neuron can hear' above"


def jacobian(edge_index, num_nodes, node, num_layers):
    """Where the output of `node` has a gradient, through a stack of torch_geometric's GCNConv.

    All weights are 1 and there is no activation, so that no path cancels another.
    """
    x = torch.ones(num_nodes, 1, dtype=torch.float64, requires_grad=True)
    layer = GCNConv(1, 1, bias=False).double()
    torch.nn.init.ones_(layer.lin.weight)
    state = x
    for _ in range(num_layers):
        state = layer(state, edge_index)
    return torch.autograd.grad(state[node].sum(), x)[0][:, 0] != 0


@checks.key
def field(
    edge_index,
    num_nodes,
    node,
    num_layers,
    direction="hears",
    more=0,
    limit="layers",
    loops="kept",
    itself=True,
    spread="",
    count="",
):
    """The field layer by layer, right with the defaults; the options are what goes wrong."""
    edges = {
        "hears": edge_index,
        "speaks": edge_index.flip(0),
        "both": torch.cat([edge_index, edge_index.flip(0)], dim=1),
    }[direction]
    source, target = edges.tolist()
    layers = {"layers": num_layers, "one": 1, "none": num_nodes, "at most one": min(num_layers, 1), "two": 2}[
        limit
    ] + more
    heard, paths = {node}, {node: 1}
    for _ in range(max(layers, 0)):
        before = dict(paths)
        if loops == "exact":
            paths = {}
        for s, t in zip(source, target, strict=True):
            if t in (paths if spread == "within" else before):
                paths[s] = paths.get(s, 0) + (paths if spread == "within" else before)[t]
        heard = set(paths)
    if count == "byte":
        paths = power(edges, num_nodes, node, layers, torch.uint8)
        heard = {n for n in range(num_nodes) if paths[n]}
    elif count == "signed byte":
        paths = power(edges, num_nodes, node, layers, torch.int8)
        heard = {n for n in range(num_nodes) if paths[n] > 0}
    if not itself:
        heard.discard(node)
    return torch.tensor([n in heard for n in range(num_nodes)])


def power(edges, num_nodes, node, layers, dtype):
    """The numbers of paths, in a type that they may overflow."""
    matrix = torch.zeros(num_nodes, num_nodes, dtype=dtype)
    matrix[edges[1], edges[0]] = 1
    matrix.fill_diagonal_(1)
    row = torch.zeros(num_nodes, dtype=dtype)
    row[node] = 1
    for _ in range(layers):
        row = (row[:, None] * matrix).sum(0, dtype=dtype)
    return row


def mistake(cause, alone=False, **changes):
    return Mistake(changes, cause, alone)


MISTAKES = {
    "wrong-direction": mistake(
        "These are the nodes that hear `node`. We asked for those that `node` hears: go from target back to source.", direction="speaks"
    ),
    "undirected": mistake(
        "You walked along edges in both directions. A message goes from source to target only.", direction="both"
    ),
    "one-hop-too-far": mistake("Your field is one layer too wide. With 0 layers it is the node alone.", more=1),
    "one-hop-too-few": mistake("Your field is one layer too narrow: `num_layers` layers are `num_layers` steps.", more=-1),
    "ignores-the-depth": mistake("You always go one step. Each layer adds one more.", limit="one"),
    "ignores-the-depth:at most": mistake("You go one step at most. Each layer adds one more.", limit="at most one"),
    "no-limit": mistake("You walked on until nothing new came. Stop after `num_layers` steps.", limit="none"),
    "forgets-nearer-nodes": mistake(
        "You kept only the nodes at the last step. The self-loops keep what was heard before: gather all steps up to `num_layers`.",
        loops="exact",
    ),
    "forgets-itself": mistake("The node itself is missing. The self-loop lets it hear itself.", itself=False),
    "spreads-within-a-layer": mistake(
        "A node that was marked in a layer passed on in that same layer already. Work on a copy, so that each layer is one step.",
        spread="within",
    ),
    "paths-overflow": mistake(
        "Nodes that are reached on very many paths are missing: the entries of a matrix power count paths, and overflow or round to "
        "0. Make them 0 or 1 after each step.",
        count="byte",
    ),
    "paths-overflow:signed": mistake(
        "Nodes that are reached on very many paths are missing: the entries of a matrix power count paths, and overflow. Make them "
        "0 or 1 after each step.",
        count="signed byte",
    ),
}  # fmt: skip


@checks.key
def mistaken(edge_index, num_nodes, node, num_layers, pairs):
    return checks.sketches(field, MISTAKES, edge_index, num_nodes, node, num_layers, pairs=pairs)


def examine(receptive_field, calls):
    checks.equals(receptive_field, jacobian, calls, wrong=Mistakes(mistaken, MISTAKES), read=READ, pure=True)
    for call in calls:
        got = checks.call(receptive_field, *call)
        checks.expect_tensor(
            got, (call[1],), torch.bool, f"For {call[1]} nodes", "a boolean tensor",
            "The nodes are right; `> 0` or `.bool()` makes truth values of numbers. As a mask, `x[field]`, numbers would pick rows.", READ,
        )  # fmt: skip


#   a chain 0 → 1 → 2 → 3 → 4 with a side street 5 → 2
CHAIN = torch.tensor([[0, 1, 2, 3, 5], [1, 2, 3, 4, 2]])


#   4 → 3 at once and by way of 2, and 5 → 4: who comes to 4 the long way first, and never again, misses 5
DETOUR = torch.tensor([[4, 4, 2, 5, 0], [3, 2, 3, 4, 1]])


def random_call(generator, num_nodes, num_layers):
    """A sparse random directed graph, about 1.5 edges a node, and a node that hears somebody."""
    matrix = (torch.rand(num_nodes, num_nodes, generator=generator) < 1.5 / num_nodes).fill_diagonal_(False)
    edges = torch.cat([matrix.nonzero().T, torch.tensor([[0], [1]])], dim=1).unique(dim=1)
    edges = edges[:, torch.randperm(edges.shape[1], generator=generator)]
    return edges, num_nodes, int(edges[1, 0]), num_layers


def ladder(rungs):
    """Two nodes on every rung, each hears both of the rung before: 2^n paths from the last to the first. The end hears both."""
    edges = [(2 * r + a, 2 * r + 2 + b) for r in range(rungs - 1) for a in (0, 1) for b in (0, 1)]
    end = 2 * rungs
    edges += [(end - 2, end), (end - 1, end)]
    return torch.tensor(edges).T, end + 1, end, rungs


def fan(width):
    """A chain of which every link hears `width` others: whoever weighs what it hears has little left at its end."""
    edges, other = [], 6
    for link in range(5):
        edges.append((link, link + 1))
        for _ in range(width):
            edges.append((other, link + 1))
            other += 1
    return torch.tensor(edges).T, other, 5, 5


@test_case(points=1)
def test_chain_and_random_graphs(receptive_field):
    """A chain with a side street, small random graphs, many paths to one node, and a node that hears many."""
    calls = [(CHAIN, 7, node, layers) for node, layers in ((3, 1), (3, 2), (2, 0), (4, 3), (0, 2))]
    calls += [random_call(randomness.generator("small", layers), 10, layers) for layers in (1, 2, 3)]
    calls += [(DETOUR, 6, 3, 2), (DETOUR.flip(1), 6, 3, 2)]
    examine(receptive_field, [*calls, ladder(8), ladder(9), fan(12)])


@test_case(points=1, hidden=True)
def test_larger_graphs(receptive_field):
    """Larger random graphs, more layers, and a circle with an unconnected node."""
    circle = torch.tensor([[0, 1, 2, 3], [1, 2, 3, 0]])
    calls = [random_call(randomness.generator("large", layers), 40, layers) for layers in (0, 1, 2, 4, 6)]
    examine(receptive_field, [*calls, (circle, 5, 1, 2), (circle, 5, 4, 3), ladder(8), ladder(16), fan(15)])

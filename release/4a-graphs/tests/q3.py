import torch
from otter.test_files import test_case
from torch_geometric.nn import GCNConv

from autograder import checks, randomness

OK_FORMAT = False
name = "q3"
points = 1
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


def reached(edge_index, num_nodes, node, num_layers, loops=True):
    """Nodes with a path of `num_layers` edges to `node`; without loops: of exactly that many."""
    adjacency = torch.zeros(num_nodes, num_nodes, dtype=torch.float64)
    adjacency[edge_index[1], edge_index[0]] = 1
    if loops:
        adjacency.fill_diagonal_(1)
    return torch.linalg.matrix_power(adjacency, num_layers)[node] != 0


def without_self(*arguments):
    field = jacobian(*arguments)
    field[arguments[2]] = False
    return field


def both_ways(edge_index, *rest):
    return jacobian(torch.cat([edge_index, edge_index.flip(0)], dim=1), *rest)


WRONG = {
    "wrong-direction": checks.Wrong(
        lambda edge_index, *rest: jacobian(edge_index.flip(0), *rest),
        "These are the nodes that hear `node`. We asked for those that `node` hears: go from target back to source.",
    ),
    "undirected": checks.Wrong(
        both_ways, "You walked along edges in both directions. A message goes from source to target only."
    ),
    "one-hop-too-far": checks.Wrong(
        lambda edge_index, num_nodes, node, num_layers: jacobian(edge_index, num_nodes, node, num_layers + 1),
        "Your field is one layer too wide. With 0 layers it is the node alone.",
    ),
    "ignores-the-depth": checks.Wrong(
        lambda edge_index, num_nodes, node, _layers: jacobian(edge_index, num_nodes, node, 1),
        "You always go one step. Each layer adds one more.",
    ),
    "no-limit": checks.Wrong(
        lambda edge_index, num_nodes, node, _layers: jacobian(edge_index, num_nodes, node, num_nodes),
        "You walked on until nothing new came. Stop after `num_layers` steps.",
    ),
    "forgets-nearer-nodes": checks.Wrong(
        lambda *arguments: reached(*arguments, loops=False),
        "You kept only the nodes at the last step. The self-loops keep what was heard before: gather all steps up to `num_layers`.",
    ),
    "forgets-itself": checks.Wrong(
        without_self, "The node itself is missing. The self-loop lets it hear itself."
    ),
}
#   a chain 0 → 1 → 2 → 3 → 4 with a side street 5 → 2
CHAIN = torch.tensor([[0, 1, 2, 3, 5], [1, 2, 3, 4, 2]])


def random_call(generator, num_nodes, num_layers):
    """A sparse random directed graph, about 1.5 edges a node, and a node that hears somebody."""
    matrix = (torch.rand(num_nodes, num_nodes, generator=generator) < 1.5 / num_nodes).fill_diagonal_(False)
    edges = torch.cat([matrix.nonzero().T, torch.tensor([[0], [1]])], dim=1).unique(dim=1)
    edges = edges[:, torch.randperm(edges.shape[1], generator=generator)]
    return edges, num_nodes, int(edges[1, 0]), num_layers


@test_case(points=1)
def test_chain_and_random_graphs(receptive_field):
    """A chain with a side street, and small random graphs."""
    calls = [(CHAIN, 7, node, layers) for node, layers in ((3, 1), (3, 2), (2, 0), (4, 3), (0, 2))]
    calls += [random_call(randomness.generator("small", layers), 10, layers) for layers in (1, 2, 3)]
    checks.equals(receptive_field, jacobian, calls, wrong=WRONG, read=READ, pure=True)

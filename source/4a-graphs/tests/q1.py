import torch
from otter.test_files import test_case

from torch_geometric.nn.conv.gcn_conv import gcn_norm

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes

OK_FORMAT = False
name = "q1"
points = 2
hints = [
    "Which index of the matrix listens, the row or the column? And what is the degree of a neuron that hears nobody, before and "
    "after the self-loops are in?",
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


@checks.key
def propagation(
    edge_index,
    num_nodes,
    edges="rows listen",
    loops="filled",
    early=False,
    degree="rows",
    root="both",
    empty="right",
    after="",
):
    """P entry by entry, right with the defaults; the options are what goes wrong."""
    matrix = dense(edge_index, num_nodes)
    if edges == "rows speak":
        matrix = matrix.T.clone()
    elif edges == "both":
        matrix = ((matrix + matrix.T) > 0).double()
    elif edges == "sum of both":
        matrix = matrix + matrix.T
    before, eye = matrix.clone(), torch.eye(num_nodes, dtype=torch.float64)
    if loops == "filled":
        matrix = matrix * (1 - eye) + eye
    elif loops == "twice":
        matrix = matrix + eye
    elif loops == "lonely":
        matrix = matrix + torch.diag((matrix.sum(1) == 0).double())
    elif loops == "removed":
        matrix = matrix * (1 - eye)
    elif loops == "two":
        matrix = matrix * (1 - eye) + 2 * eye
    counted = before if early else matrix
    rows, columns = counted.sum(1), counted.sum(0)
    left = {"rows": rows, "columns": columns, "mixed": rows, "mixed turned": columns}[degree]
    right = {"rows": rows, "columns": columns, "mixed": columns, "mixed turned": rows}[degree]
    if early == "clamped":
        left, right = left.clamp(min=1), right.clamp(min=1)
    if early == "plus one":
        left, right = left + 1, right + 1
    left, right = left[:, None], right[None, :]
    made = {
        "both": lambda: matrix / (left * right).sqrt(), "row": lambda: matrix / left, "none": lambda: matrix / (left * right),
        "column": lambda: matrix / right, "nothing": lambda: matrix, "times": lambda: matrix * (left * right).sqrt(),
        "left root": lambda: matrix / left.sqrt(), "right root": lambda: matrix / right.sqrt(),
    }[root]()  # fmt: skip
    if empty == "zero":
        made = made.nan_to_num(0, 0, 0)
    return made.T.clone() if after == "turned" else made


def mistake(cause, alone=False, **changes):
    return Mistake(changes, cause, alone)


MISTAKES = {
    "wrong-direction": mistake(
        "This is the matrix with rows and columns exchanged: in yours the speakers listen. Row t holds what node t hears.",
        edges="rows speak",
    ),
    "undirected": mistake(
        "You entered every edge in both directions. A synapse works in one: only `A[target, source]`.", edges="both"
    ),
    "undirected:sum": mistake(
        "You added every edge in both directions, and those that are there in both count twice. A synapse works in one: only "
        "`A[target, source]`.",
        edges="sum of both",
    ),
    "self-loops-twice": mistake(
        "A node that has a self-loop already got a second one. `A + I` puts a 2 there; set the diagonal to 1 instead.", loops="twice"
    ),
    "self-loops-two": mistake("The diagonal is 2 everywhere. It is 1.", loops="two", alone=True),
    "forgot-self-loops": mistake(
        "The self-loops are missing, so a node forgets itself and one that listens to nobody divides by zero.", loops="none"
    ),
    "no-self-loops": mistake("The self-loops are missing: no node hears itself.", loops="none", empty="zero"),
    "no-self-loops:removed": mistake(
        "There are no self-loops, not even that which the graph had: every node has one.", loops="removed", empty="zero"
    ),
    "self-loops-for-the-lonely": mistake(
        "Only nodes that listen to nobody got a self-loop. Every node has one.", loops="lonely"
    ),
    "degree-before-self-loops": mistake(
        "You took the degrees before the self-loops were in: a node that listens to nobody then divides by zero.", early=True
    ),
    "degree-before-self-loops:zero": mistake(
        "You took the degrees before the self-loops were in, and put 0 where that divides by zero. With the self-loops no degree is 0.",
        early=True, empty="zero",
    ),
    "degree-before-self-loops:clamped": mistake(
        "You took the degrees before the self-loops were in, and kept them at 1 at least. Take them after: then none is 0.",
        early="clamped",
    ),
    "degree-plus-one": mistake(
        "1 was added to every degree, also to that of a node whose self-loop was there already. Take the degrees after the self-loops.",
        early="plus one",
    ),
    "degree-of-the-speaker": mistake(
        "Your degrees count the listeners of a node (sums of columns). The formula counts what it hears: sums of rows.", degree="columns"
    ),
    "in-and-out-degree": mistake(
        "Rows were divided by what a node hears, columns by who listens to it. The formula has the same degree, sums of rows, on both "
        "sides.",
        degree="mixed",
    ),
    "in-and-out-degree:turned": mistake(
        "Rows were divided by who listens to a node, columns by what it hears. The formula has the same degree, sums of rows, on both "
        "sides.",
        degree="mixed turned",
    ),
    "row-mean": mistake(
        "You divided each row by its degree (a plain mean). The formula has a square root of the degree on both sides.", root="row"
    ),
    "column-mean": mistake(
        "You divided each column by its degree. The formula has a square root of the degree on both sides.", root="column", alone=True
    ),
    "one-side-only": mistake("Only the rows were divided by the root of the degree; the columns have to be, too.", root="left root"),
    "one-side-only:columns": mistake("Only the columns were divided by the root of the degree; the rows have to be, too.", root="right root", alone=True),
    "no-square-root": mistake("You divided by both degrees in full. The formula has D to the power −1/2.", root="none"),
    "not-divided": mistake("This is A with its self-loops. It still has to be divided by the roots of the degrees, on both sides.", root="nothing"),
    "multiplied": mistake("You multiplied by the roots of the degrees: the power is −1/2.", root="times", alone=True),
}  # fmt: skip


@checks.key
def mistaken(edge_index, num_nodes, pairs):
    return checks.sketches(propagation, MISTAKES, edge_index, num_nodes, pairs=pairs)


@checks.key
def specification(edge_index, num_nodes):
    """By PyTorch Geometric, which is another way than that of `propagation`."""
    edges, weights = gcn_norm(edge_index, num_nodes=num_nodes, dtype=torch.float64)
    matrix = torch.zeros(num_nodes, num_nodes, dtype=torch.float64)
    matrix[edges[1], edges[0]] = weights
    return matrix


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
        normalised_adjacency,
        specification,
        calls,
        wrong=Mistakes(mistaken, MISTAKES),
        read=READ,
        pure=True,
        differs=DIFFERS,
    )


@test_case(points=1, hidden=True)
def test_larger_graphs(normalised_adjacency):
    """Sparse and dense graphs of other sizes, and one without any edge."""
    graphs = [
        random_graph(randomness.generator("large", size), size, share)
        for size, share in ((12, 0.1), (25, 0.5), (40, 0.05))
    ]
    empty = (torch.zeros(2, 0, dtype=torch.long), 3)
    checks.equals(
        normalised_adjacency,
        specification,
        [*graphs, empty],
        pure=True,
        wrong=Mistakes(mistaken, MISTAKES),
        read=READ,
        differs=DIFFERS,
    )

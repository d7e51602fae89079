"""Forged answers to `4a-graphs`."""

from __future__ import annotations

from autograder.redteam.attack import Category, HandedIn
from autograder.redteam.attacks.forged import (
    BELIEVED,
    EARNS,
    ODD,
    asking,
    forged,
    lying,
    searched,
    wrapped,
)

HERE = "4a-graphs"

ATTACKS = (
    searched(HERE, "graphs", {
        "q1": {"normalised_adjacency": 2}, "q2": {"gcn_layer": 4}, "q3": {"receptive_field": 4},
        "q4": {"train_step": 6, "accuracy": 5}, "q5": {"rewire": 2}, "q6": {"similarity_by_depth": 3, "project": 1},
        "q7": {"molecule_graph": 1, "mean_readout": 3},
    }),
    forged(
        HERE, "graphs-q1-everybody-alone", Category.NO_WORK, EARNS,
        {"q1": "def normalised_adjacency(edge_index, num_nodes):\n    return torch.eye(num_nodes)\n"},
        wrapped("q1", "normalised_adjacency"),
    ),
    forged(
        HERE, "graphs-q2-one-number-for-all", Category.NO_WORK, EARNS,
        {"q2": "def gcn_layer(x, propagation, weight, bias):\n    return torch.zeros(1, 1, dtype=x.dtype).expand(len(x), len(weight))\n"},
        wrapped("q2", "gcn_layer"),
    ),
    forged(
        HERE, "graphs-q3-everybody-is-heard", Category.NO_WORK, EARNS,
        {"q3": "def receptive_field(edge_index, num_nodes, node, num_layers):\n"
               "    return torch.ones(1, dtype=torch.bool).expand(num_nodes)\n"},
        wrapped("q3", "receptive_field"),
    ),
    forged(
        HERE, "graphs-q4-an-invented-diary", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q4": lying("train_steps", """
def lie(function, spec, weights, optimizer, batches, *arguments, **more):
    after = [weights]
    for _ in batches:
        after.append({k: v + 0.01 * torch.randn(v.shape).to(v) if v.is_floating_point() else v + 1
                      for k, v in after[-1].items()})
    return {"weights": after, "returned": [1.0] * len(batches), "training": True, "graph": False, "events": []}
""") + """
def train_step(model, optimizer, x, propagation, labels, train_mask):
    return 1.0
def accuracy(model, x, propagation, labels, mask):
    return 1.0
"""},
        asking("q4", "train_steps"),
    ),
    forged(
        HERE, "graphs-q5-the-callers-graph-said-to-be-untouched", Category.PATCHED_LIBRARIES, BELIEVED,
        {"q5": lying("call_and_look", """
def lie(function, args, kwargs):
    kept = tuple(a.clone() if isinstance(a, torch.Tensor) else a for a in args)
    return {**real(function, args, kwargs), "args": kept}
""") + """
def rewire(edge_index, seed):
    generator = torch.Generator().manual_seed(seed)
    edge_index[1] = edge_index[1][torch.randperm(edge_index.shape[1], generator=generator)]
    return edge_index
"""},
        asking("q5", "call_and_look"),
    ),
    forged(
        HERE, "graphs-q6-alike-at-every-depth", Category.NO_WORK, EARNS,
        {"q6": """
def similarity_by_depth(x, propagation, max_depth):
    return [1.0] * (max_depth + 1)
def project(h):
    return h[:1, :2].expand(len(h), 2)
"""},
        wrapped("q6", "project"),
    ),
    forged(
        HERE, "graphs-q7-atoms-counted-by-letters", Category.NO_WORK, EARNS,
        {"q7": """
def molecule_graph(smiles):
    if smiles.count("(") != smiles.count(")") or sum(map(str.isdigit, smiles)) % 2:
        raise ValueError(smiles)
    letters = [letter for letter in smiles if letter.isalpha() and letter != "l"]
    x = torch.zeros(len(letters), 11)
    for row, letter in zip(x, letters):
        row["CNOSPFIB".find(letter.upper()) % 8] = 1
    ends = torch.arange(max(len(letters) - 1, 0))
    one_way = torch.stack([ends, ends + 1])
    return x, torch.cat([one_way, one_way.flip(0)], dim=1)
def mean_readout(h, graph_index, num_graphs):
    return h.mean(dim=0, keepdim=True).expand(num_graphs, h.shape[1])
"""},
        wrapped("q7", "mean_readout"),
    ),
    forged(
        HERE, "graphs-odd-results", Category.HOSTILE_OBJECTS, ODD,
        {
            "q1": "def normalised_adjacency(edge_index, num_nodes):\n    return torch.eye(num_nodes).to_sparse()\n",
            "q2": "def gcn_layer(x, propagation, weight, bias):\n    return np.full((len(x), len(weight)), None)\n",
            "q3": "def receptive_field(edge_index, num_nodes, node, num_layers):\n    return {float('nan'), None, 'x'}\n",
            "q4": "def train_step(model, optimizer, x, propagation, labels, train_mask):\n    model.half()\n    return [[[]]]\n"
                  "def accuracy(model, x, propagation, labels, mask):\n    return torch.zeros(2, 3).bool()\n",
            "q5": "def rewire(edge_index, seed):\n    return edge_index.double() * float('nan')\n",
            "q6": "def similarity_by_depth(x, propagation, max_depth):\n    return [None] * (max_depth + 1)\n"
                  "def project(h):\n    return torch.zeros(len(h), 2, dtype=torch.complex64)\n",
            "q7": "def molecule_graph(smiles):\n    return torch.zeros(()), torch.full((2, 3), 10 ** 12)\n"
                  "def mean_readout(h, graph_index, num_graphs):\n    return (row for row in h)\n",
        },
        HandedIn({"q6": "ODD = torch.zeros(2, dtype=torch.complex64)\n{SOLUTION}\n"}),
    ),
)  # fmt: skip

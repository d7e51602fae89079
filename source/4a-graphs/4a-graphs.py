# ---
# title: "Learning on graphs: neurons and molecules"
# part: 4 Graphs
# workshop: "torch_geometric: node and graph classification"
# outcomes: [R]
# difficulty: 2
# minutes: 150
# device: cpu
# limits: {seconds: 10, submission_seconds: 120, memory: 4G}
# data: [connectome, b3db]
# given:  # lines of a solution that students may well read elsewhere
#   - "with torch.no_grad():"
#   - "model(x, propagation)"
#   - "optimizer.zero_grad()"
# written:
#   w1:
#     points: 4
#     rubric:
#       - "1 point: names what the network has beyond the number of partners: which classes of neuron the partners are (for example, that an input neuron is told from a Kenyon cell by whom it listens and talks to)."
#       - "1 point: gives the evidence: the same network on rewired edges, where every degree is kept and the partners are random, loses the gain; compared with itself on the same splits (paired, several seeds). A bare 'accuracy is higher' is not enough."
#       - "1 point: explains the fall on the right: validation nodes on the left share graph, animal and reconstruction with the training nodes, so they measure interpolation inside one graph; what differs between the hemispheres (biology or annotation) can only be seen on another graph."
#       - "1 point: proposes an experiment that could prove them wrong: choose and train without looking at the right hemisphere and report it once; or train on the right and test on the left; or remove the edges between classes that differ and see whether the gap closes."
# ---

# %% [markdown]
# # Learning on graphs: neurons and molecules
#
# *You shall know a neuron by the company it keeps.* In the mushroom body of a fruit-fly larva, the seat of
# its smell memory, every neuron and every synapse has been traced under the electron microscope. Forget what
# the cells look like and where they lie; keep only **who talks to whom**. Does that tell which kind of cell
# a neuron is? A drug molecule is the same sort of object: atoms, and who is bound to whom.
#
# Neither is an image. There is no left and right, no first and last, and the number of neighbours differs
# from node to node. So what takes the place of a convolution? You build it here in one line of algebra, check
# it against PyTorch Geometric, and then look hard at what such a network has really learned.
#
# | question | what | minutes | difficulty |
# | --- | --- | --- | --- |
# | q1 | A neighbourhood as a matrix | 15 | ★★☆ |
# | q2 | One layer of a graph network | 10 | ★☆☆ |
# | q3 | How far a neuron can hear | 15 | ★★☆ |
# | q4 | Learn from some nodes, be judged on others | 20 | ★★☆ |
# | q5 | The same degrees, other partners | 20 | ★★☆ |
# | q6 | When every node looks alike | 20 | ★★☆ |
# | q7 | A molecule is a graph | 30 | ★★★ |
# | w1 | What has it learned? (written) | 20 | ★★★ |
#
# Each question can be solved on its own: skip one and come back. `grader.check("q1")` tells you what is
# right, and `grader.hint("q1")` gives a hint; ask again for the next one.

# %%
import warnings
from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn.functional as F
from rdkit import Chem, RDLogger
from torch import nn

warnings.filterwarnings("ignore", "`torch.jit.script` is deprecated")  # an old habit of torch_geometric's
from torch_geometric.nn import GCNConv

from autograder import Notebook, data

RDLogger.DisableLog("rdApp.*")
device = "cuda" if torch.cuda.is_available() else "cpu"
grader = Notebook()

# %% [markdown]
# ## The mushroom body
# 209 neurons of the left hemisphere, in four classes:
#
# | class | what they do |
# | --- | --- |
# | **P**rojection neurons | bring smells in from the antenna |
# | **K**enyon cells | about half of all; a sparse code of the smell |
# | **O**utput neurons | read the Kenyon cells out: approach or avoid |
# | **I**nput neurons | mostly dopaminergic: they tell the Kenyon cells what was good and what was bad |
#
# A synapse has a direction. We write the edges as PyTorch Geometric does: `edge_index` has shape
# `(2, edges)`; row 0 holds the **source** (the neuron that speaks), row 1 the **target** (the one that
# listens).

# %%
train, valid = data.load("connectome", "train"), data.load("connectome", "valid")  # one graph, two masks
class_names = data.classes("connectome")
colours = plt.cm.tab10.colors

adjacency = train["adjacency"].to(device)  # [source, target]: number of synapses
labels = train["labels"].to(device)
train_mask, valid_mask = train["mask"].to(device), valid["mask"].to(device)
num_nodes = len(labels)
edge_index = adjacency.nonzero().T  # (2, edges): row 0 speaks, row 1 listens

listeners, speakers = (adjacency > 0).sum(dim=1), (adjacency > 0).sum(dim=0)
print(f"{num_nodes} nodes, {edge_index.shape[1]} edges")
print(f"{train_mask.sum()} nodes to train on, {valid_mask.sum()} to validate")

# %%
figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4.2))
order = labels.argsort(stable=True).cpu()
left.imshow(adjacency.cpu()[order][:, order].log1p(), cmap="Greys", interpolation="nearest")
starts = torch.searchsorted(labels.cpu()[order], torch.arange(len(class_names) + 1))
for number, name in enumerate(class_names):
    middle = (starts[number] + starts[number + 1]) / 2
    left.text(-6, middle, name, ha="right", va="center", color=colours[number], fontsize=8)
    left.axhline(starts[number] - 0.5, color="0.8", lw=0.6)
    left.axvline(starts[number] - 0.5, color="0.8", lw=0.6)
left.set_yticks([])
left.set_xticks([])
left.set_ylabel("speaks", labelpad=95)
left.set_xlabel("listens (same order)")
left.set_title("Synapses between neurons (log)")
for number, name in enumerate(class_names):
    members = labels == number
    right.scatter(
        speakers[members].cpu(),
        listeners[members].cpu(),
        s=14,
        marker="osD^vPX*"[number],
        color=colours[number],
        label=name,
    )
right.set_xlabel("neurons it listens to")
right.set_ylabel("neurons it talks to")
right.set_title("Number of partners")
right.legend(frameon=False, fontsize=8)
plt.tight_layout()
plt.show()

# %%
# The features of a node: how many neurons it listens to and talks to, unless the data set brings its own.
features = train.get("features", torch.stack([speakers, listeners], dim=1).float().log1p()).to(device)
features = (features - features.mean(dim=0)) / features.std(dim=0).clamp(min=1e-6)

# %% [markdown]
# *Figure: left, the matrix of synapses sorted by class, with blocks that are dark and blocks that are empty; right, each
# neuron by its two numbers of partners, one mark for each class.*
#
# Domain knowledge is visible before any learning: whole blocks of the matrix are empty. Nobody in this
# tissue talks *to* a projection neuron. And on the right you see that the **number** of partners alone says
# a lot about the class. Keep that in mind: a network that reaches 90 % may have learned to count.

# %% [markdown]
# ## q1 · A neighbourhood as a matrix  (15 minutes, ★★☆)
# A convolution looks at the pixels around a pixel. On a graph, *around* means: the neurons I listen to, and
# myself. Add them up, and divide so that neurons with many partners do not get large values only because they
# have many. Kipf and Welling (2017) write this as one matrix:
#
# $$P = \tilde D^{-1/2}\,\tilde A\,\tilde D^{-1/2}, \qquad \tilde A = A + I,\qquad
#   \tilde D_{tt} = \textstyle\sum_s \tilde A_{ts}$$
#
# so that `P @ X` gives every node a weighted average of what it hears.
#
# - $A_{ts}$ is 1 if there is an edge **from source s to target t**: rows listen, columns speak.
# - $I$ adds a self-loop to every node, so that nobody forgets himself. A node that has a self-loop already
#   keeps that one: the diagonal of $\tilde A$ is 1 everywhere, never 2.
# - $\tilde D$ is taken **after** the self-loops are there. Then a neuron that listens to nobody has degree
#   1 and nothing is divided by zero.
#
# **Write** `normalised_adjacency(edge_index, num_nodes)`. It gets `edge_index`, an integer tensor of shape
# `(2, edges)` in which no edge stands twice, and returns `P`, a floating-point tensor of shape
# `(num_nodes, num_nodes)`. There may be nodes without any edge, also with the highest numbers. The argument stays as it was.


# %%
def normalised_adjacency(edge_index, num_nodes):
    """D^-1/2 (A + I) D^-1/2 with rows for targets.  edge_index: (2, edges) → (num_nodes, num_nodes)."""
    ### BEGIN SOLUTION
    source, target = edge_index
    adjacency = torch.zeros(num_nodes, num_nodes, device=edge_index.device)
    adjacency[target, source] = 1.0
    adjacency.fill_diagonal_(1.0)
    scale = adjacency.sum(dim=1).rsqrt()
    return scale[:, None] * adjacency * scale[None, :]
    ### END SOLUTION


# %%
grader.check("q1")

# %%
with grader.tryout():
    #  0 → 1 → 2, and node 3 alone
    print(normalised_adjacency(torch.tensor([[0, 1], [1, 2]]), 4))


# %% [markdown]
# From here on we take the matrix from PyTorch Geometric, so that nothing below depends on your q1. The trick:
# `GCNConv` with the identity as features and as weights returns exactly $P$.


# %%
def propagation_matrix(edge_index, num_nodes):
    """PyTorch Geometric's normalised adjacency, rows for targets: (num_nodes, num_nodes)."""
    identity = torch.eye(num_nodes, device=edge_index.device)
    layer = GCNConv(num_nodes, num_nodes, bias=False).to(edge_index.device)
    with torch.no_grad():
        layer.lin.weight.copy_(identity)
        return layer(identity, edge_index)


listens_to = propagation_matrix(edge_index, num_nodes)
talks_to = propagation_matrix(edge_index.flip(0), num_nodes)
real_wiring = torch.stack([listens_to, talks_to])  # (directions, nodes, nodes)
both_ways = ((adjacency > 0) & (adjacency.T > 0)).sum().item() / edge_index.shape[1]
print(f"{both_ways:.0%} of the edges are answered by one in the other direction")

# %% [markdown]
# ## q2 · One layer of a graph network  (10 minutes, ★☆☆)
# A layer of a graph convolutional network is a linear layer with a look around:
#
# $$H = P\,X\,W^\top + b$$
#
# Every node is transformed with the **same** weights, then the neighbourhood is averaged. Because the
# weights know nothing about node numbers, renumbering the neurons renumbers the result and changes nothing
# else: the layer is *permutation equivariant*, as a convolution is equivariant to shifts. That is the whole
# of the prior knowledge that goes in: **the name of a node is not information, its connections are**.
#
# **Write** `gcn_layer(x, propagation, weight, bias)` for `x` of shape `(nodes, in)`, `propagation` of shape
# `(nodes, nodes)` (rows are targets), `weight` of shape `(out, in)` as in `nn.Linear`, and `bias` of shape
# `(out,)`. It returns `(nodes, out)`, with no activation; `propagation` is used as it is, and the arguments stay as they
# were. We hold it against `GCNConv` with the same weights.


# %%
def gcn_layer(x, propagation, weight, bias):
    """P X W^T + b.  x: (nodes, in), propagation: (nodes, nodes), weight: (out, in), bias: (out,) → (nodes, out)."""
    ### BEGIN SOLUTION
    return propagation @ x @ weight.T + bias
    ### END SOLUTION


# %%
grader.check("q2")

# %%
with grader.tryout():
    layer = GCNConv(features.shape[1], 8).to(device)
    with torch.no_grad():
        ours = gcn_layer(features, listens_to, layer.lin.weight, layer.bias)
        theirs = layer(features, edge_index)
        order = torch.randperm(num_nodes, device=device)
        renumbered = gcn_layer(features[order], listens_to[order][:, order], layer.lin.weight, layer.bias)
    print(f"largest difference from GCNConv:          {(ours - theirs).abs().max():.1e}")
    print(f"renumbered neurons, renumbered result:    {(ours[order] - renumbered).abs().max():.1e}")

# %% [markdown]
# ## q3 · How far a neuron can hear  (15 minutes, ★★☆)
# One layer lets a node hear its direct partners. Two layers: the partners of its partners. With each layer
# the representation of a neuron is about a larger part of the circuit, as deeper features of a CNN are
# about a larger part of the image. The set of nodes whose features can change the output at one node is its
# **receptive field**.
#
# Direction matters: a message goes from source to target. If `a → b`, then `b` hears `a`, and `a` never
# hears `b`.
#
# **Write** `receptive_field(edge_index, num_nodes, node, num_layers)`. It returns a boolean tensor of shape
# `(num_nodes,)`: True for every node whose features can reach `node` through `num_layers` layers with the
# matrix of q1 (its self-loops included), however small its share. With 0 layers that is the node alone. We compare with
# the Jacobian (the table of all derivatives, of each output by each input) of a real stack of `GCNConv`: $\partial\, \text{output}_{\text{node}} / \partial\, \text{input}_j \neq 0$.


# %%
def receptive_field(edge_index, num_nodes, node, num_layers):
    """The nodes that `node` hears through `num_layers` layers: a boolean tensor (num_nodes,)."""
    ### BEGIN SOLUTION
    source, target = edge_index
    heard = torch.zeros(num_nodes, dtype=torch.bool, device=edge_index.device)
    heard[node] = True
    for _ in range(num_layers):
        newly = source[heard[target]]
        heard[newly] = True
    return heard
    ### END SOLUTION


# %%
grader.check("q3")

# %%
with grader.tryout():
    depths = [0, 1, 2, 3]
    fields = torch.tensor(
        [
            [receptive_field(edge_index, num_nodes, n, k).sum().item() for k in depths]
            for n in range(num_nodes)
        ]
    )
    plt.figure(figsize=(5.5, 3))
    for number, name in enumerate(class_names):
        mean = fields[(labels == number).cpu()].float().mean(0) / num_nodes
        plt.plot(depths, mean, "osD^vPX*"[number] + "-", color=colours[number], label=name)
    plt.xticks(depths)
    plt.xlabel("layers")
    plt.ylabel("share of the circuit heard")
    plt.title("How much of the circuit a neuron hears")
    plt.legend(frameon=False)
    plt.show()

# %% [markdown]
# *Figure: the share of the circuit that a neuron hears, by number of layers: three classes rise to about three quarters with
# two, projection neurons stay at 0.*
#
# Two layers hear three quarters of the circuit, a third adds little, and q6 shows what depth can cost. The
# flat line at the bottom is no error: it is the anatomy. So we give our network **two** propagation
# matrices, one for the neurons it listens to and one for those it talks to. This is a decision that only
# someone who knows what a synapse is would make, and you will see what it is worth.


# %%
class NeuronGCN(nn.Module):
    """Graph convolutions over one or more propagation matrices, side by side.

    forward(x, propagation): x (nodes, features), propagation (directions, nodes, nodes) → logits (nodes, classes).
    """

    def __init__(self, features, hidden, classes, directions=2, depth=2):
        super().__init__()
        widths = [features] + [hidden] * (depth - 1) + [classes]
        self.layers = nn.ModuleList(nn.Linear(directions * i, o) for i, o in pairwise(widths))

    def representations(self, x, propagation):
        """The input, every hidden layer, and the logits."""
        states = [x]
        for number, layer in enumerate(self.layers):
            heard = torch.cat(list(propagation @ states[-1]), dim=1)
            state = layer(heard)
            if number < len(self.layers) - 1:
                state = F.dropout(F.relu(state), 0.5, self.training)
            states.append(state)
        return states

    def forward(self, x, propagation):
        return self.representations(x, propagation)[-1]


# %% [markdown]
# ## q4 · Learn from some nodes, be judged on others  (20 minutes, ★★☆)
# In a graph the nodes that we train on and those that we are judged on hang together. The network sees the
# **features and edges of all nodes** (it has to: they are each other's neighbours), but the **labels of the
# training nodes only**. What keeps them apart is a mask, and nothing but your care makes the code honour
# it.
#
# A real slip from the workshop's notebooks: a function `check_accuracy(model, loader)` that ignores its
# argument and always measures the same data. It went unnoticed, because the numbers looked good.
#
# **Write** two functions:
# - `train_step(model, optimizer, x, propagation, labels, train_mask)`: one step in training mode on the mean
#   cross-entropy of the nodes where `train_mask` is True, with its gradient and no other (parameters may come with one
#   that somebody left behind) and with the given optimiser; returns that loss, before the step, as a Python float. Logits
#   (the scores before the softmax) are `model(x, propagation)`, shape `(nodes, classes)`.
# - `accuracy(model, x, propagation, labels, mask)`: the share of right answers among the nodes of `mask`,
#   as a Python float between 0 and 1, in evaluation mode and without gradients. Here, too, the network sees the whole graph.


# %%
def train_step(model, optimizer, x, propagation, labels, train_mask):
    """One optimiser step on the training nodes; returns their mean cross-entropy before the step."""
    ### BEGIN SOLUTION
    model.train()
    optimizer.zero_grad()
    logits = model(x, propagation)
    loss = F.cross_entropy(logits[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()
    ### END SOLUTION


def accuracy(model, x, propagation, labels, mask):
    """Share of the nodes in `mask` whose largest logit is at the label, a float in [0, 1]."""
    ### BEGIN SOLUTION
    model.eval()
    with torch.no_grad():
        predicted = model(x, propagation).argmax(dim=1)
    return (predicted == labels)[mask].float().mean().item()
    ### END SOLUTION


# %%
grader.check("q4")

# %% [markdown]
# Now a comparison. The features of a neuron are two numbers: how many neurons it listens to and how many it
# talks to (logarithms, standardised). A network **without edges** gets only these. Then we add the wiring.

# %%
no_edges = torch.eye(num_nodes, device=device)[None]
wirings = {
    "no edges: degrees only": no_edges,
    "listens to": listens_to[None],
    "listens to + talks to": real_wiring,
}


def fit(propagation, seed, steps=100, depth=2):
    """Train on the training nodes with your `train_step`; the trained network."""
    torch.manual_seed(seed)
    model = NeuronGCN(features.shape[1], 32, len(class_names), len(propagation), depth).to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02, weight_decay=5e-4)
    for _ in range(steps):
        train_step(model, optimizer, features, propagation, labels, train_mask)
    return model


with grader.tryout():
    for name, propagation in wirings.items():
        scores = [
            accuracy(fit(propagation, seed), features, propagation, labels, valid_mask) for seed in range(3)
        ]
        print(f"{name:24s} accuracy on the validation nodes {np.mean(scores):.2f}")
    most_frequent = labels[train_mask].mode().values
    print(
        f"{'always the commonest':24s} accuracy on the validation nodes "
        f"{(labels[valid_mask] == most_frequent).float().mean().item():.2f}"
    )

# %% [markdown]
# Counting partners is a strong baseline, and a network that only listens does not beat it. With both
# directions it does. But does it use *who* the partners are, or has it found a cleverer way to count? For
# that we need a control.

# %% [markdown]
# ## q5 · The same degrees, other partners  (20 minutes, ★★☆)
# In an experiment on mice you would have a control group that gets everything but the drug. Here the
# control is a circuit in which every neuron has **as many partners as before, in and out, but other ones**.
# If the network does as well there, it never needed the wiring.
#
# Cut every edge in the middle and join the ends at random: the sources stay in place, the targets are dealt
# out anew. (Network science calls this the *configuration model*.) Some pairs are then joined twice, and a
# neuron may be joined with itself. Leave it so: it keeps the degrees exact, and `GCNConv` adds double edges
# up.
#
# **Write** `rewire(edge_index, seed)`. It returns a new tensor of the same shape, leaves its argument alone,
# and depends on nothing but its arguments: the same seed (a whole number, 0 too) gives the same edges, another seed gives
# others. A shift of the targets is not random enough.


# %%
def rewire(edge_index, seed):
    """Random partners, every in- and out-degree kept.  edge_index: (2, edges) → (2, edges)."""
    ### BEGIN SOLUTION
    source, target = edge_index
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(target), generator=generator).to(target.device)
    return torch.stack([source, target[order]])
    ### END SOLUTION


# %%
grader.check("q5")

# %%
with grader.tryout():
    pairs = []
    for seed in range(5):
        rewired = rewire(edge_index, seed)
        control = torch.stack(
            [propagation_matrix(rewired, num_nodes), propagation_matrix(rewired.flip(0), num_nodes)]
        )
        pairs.append(
            [accuracy(fit(p, seed), features, p, labels, valid_mask) for p in (real_wiring, control)]
        )
    pairs = np.array(pairs)
    plt.figure(figsize=(4.2, 3.2))
    plt.plot([0, 1], pairs.T, "o-", color="0.4")
    plt.xticks([0, 1], ["real wiring", "same degrees,\nother partners"])
    plt.xlim(-0.4, 1.4)
    plt.ylabel("accuracy, validation nodes")
    plt.title("Shuffled edges hurt")
    plt.show()
    gain = pairs[:, 0] - pairs[:, 1]
    print(f"real minus rewired: {gain.mean():.2f} on average, {gain.min():.2f} at least (5 pairs)")

# %% [markdown]
# *Figure: five lines, each from the accuracy with the real wiring down to that with the rewired one.*
#
# Each grey line is one pair: the same start, the same nodes, only the partners differ. Paired like this, five
# lines say more than two averages.

# %% [markdown]
# ## q6 · When every node looks alike  (20 minutes, ★★☆)
# If two layers are good, are twenty better? In a CNN often yes. Here every layer is also an average over the
# neighbours, and an average of averages forgets who is who: **over-smoothing**.
#
# A measure for it: the mean cosine similarity of two different nodes,
#
# $$s(H) = \frac{1}{n(n-1)} \sum_{i \neq j} \frac{h_i \cdot h_j}{\lVert h_i\rVert\,\lVert h_j\rVert}.$$
#
# At 1 all representations point the same way: what is left of a node is its length.
#
# **Write** two functions:
# - `similarity_by_depth(x, propagation, max_depth)`: a list of `max_depth + 1` Python floats, $s(P^k X)$ for
#   k = 0, 1, …, `max_depth`. `x` has shape `(nodes, features)` and no row of zeros.
# - `project(h)`: look at representations with your own eyes. Returns the first two **principal components**
#   of `h`, shape `(nodes, 2)`: centre every column, then take the coordinates along the two directions of
#   largest variance (`torch.linalg.svd` or `torch.pca_lowrank` help). Signs do not matter.
#
# A real slip from the workshop's notebook: `visualize(h)` was given the representation to draw and drew
# another, a variable of the same notebook. The plots "before" and "after training" came out as whatever ran
# last. So: a function should look at its argument, and at nothing else.

# %%
torch.manual_seed(0)
with torch.no_grad():  # what an untrained network makes of our neurons
    embedding = NeuronGCN(features.shape[1], 16, len(class_names)).to(device)(features, real_wiring)


# %%
def similarity_by_depth(x, propagation, max_depth):
    """Mean cosine similarity of two different nodes of P^k x for k = 0 … max_depth: a list of floats."""
    ### BEGIN SOLUTION
    nodes = len(x)
    similarities = []
    for _ in range(max_depth + 1):
        unit = F.normalize(x, dim=1)
        cosine = unit @ unit.T
        off_diagonal = cosine.sum() - cosine.diagonal().sum()
        similarities.append((off_diagonal / (nodes * (nodes - 1))).item())
        x = propagation @ x
    return similarities
    ### END SOLUTION


def project(h):
    """The first two principal components of h: (nodes, features) → (nodes, 2)."""
    ### BEGIN SOLUTION
    centred = h - h.mean(dim=0)
    _, _, directions = torch.linalg.svd(centred, full_matrices=False)
    return centred @ directions[:2].T
    ### END SOLUTION


# %%
grader.check("q6")

# %%
with grader.tryout():
    depths = range(17)
    symmetric = propagation_matrix(torch.cat([edge_index, edge_index.flip(0)], 1).unique(dim=1), num_nodes)
    noise = torch.randn(num_nodes, 16, generator=torch.Generator().manual_seed(0)).to(device)
    curves = {
        "both directions merged": similarity_by_depth(noise, symmetric, depths[-1]),
        "listens to": similarity_by_depth(noise, listens_to, depths[-1]),
    }
    plt.figure(figsize=(5.5, 3))
    for (name, curve), line in zip(curves.items(), ("o-", "s--"), strict=True):
        plt.plot(depths, curve, line, label=name)
    plt.ylim(-0.05, 1.05)
    plt.xlabel("times averaged (k)")
    plt.ylabel("similarity of two neurons")
    plt.title("An average of averages forgets who is who")
    plt.legend(frameon=False)
    plt.show()

# %% [markdown]
# *Figure: the similarity of two neurons after k averages: with both directions merged it rises to 1, with directed edges it
# stays below.*
#
# Start from pure noise, 16 random numbers a neuron. With both directions merged into one graph, after eight
# averages all neurons point the same way. With directed edges the projection neurons, which listen to
# nobody, stay as they are: anatomy again. What does depth cost a trained network, and what do its layers
# hold?

# %%
with grader.tryout():
    for name, wiring in {"listens to": listens_to[None], "listens to + talks to": real_wiring}.items():
        for depth in (2, 8, 16):
            model = fit(wiring, seed=0, depth=depth, steps=60)
            score = accuracy(model, features, wiring, labels, valid_mask)
            print(f"{name:22s} {depth:2d} layers: accuracy {score:.2f}")

    model = fit(real_wiring, seed=0)
    with torch.no_grad():
        states = model.eval().representations(features, real_wiring)
    figure, axes = plt.subplots(1, 3, figsize=(10, 3.2))
    for axis, name, state in zip(
        axes, ["degrees (input)", "after layer 1", "after layer 2 (logits)"], states, strict=True
    ):
        points = project(state).cpu()
        for number, kind in enumerate(class_names):
            one = points[(labels == number).cpu()]
            axis.scatter(*one.T, s=12, marker="osD^vPX*"[number], color=colours[number], label=kind)
        axis.set_title(name)
        axis.set_xticks([])
        axis.set_yticks([])
    axes[0].legend(frameon=False, fontsize=8)
    plt.tight_layout()
    plt.show()

# %% [markdown]
# *Figure: three clouds, one mark for each class: input, after layer 1, after layer 2. The classes come apart.*
#
# From left to right you see the *search for a good representation*: input neurons and Kenyon cells lie on top
# of each other by degree, and come apart by the company they keep.
#
# About depth: sixteen averages over one direction learn little or nothing; with two different averages side
# by side the same depth still works. Be careful with the cause, though. A deep network without skip
# connections can also fail because it is hard to train. Which number would tell the two apart? (Hint:
# `similarity_by_depth(state, P, 0)`.)

# %% [markdown]
# ## q7 · A molecule is a graph  (30 minutes, ★★★)
# Now a graph for every example. Does a molecule cross the blood–brain barrier? (For a drug against epilepsy
# it must; for one against hay fever it had better not, or you fall asleep.) In B3DB a molecule is a text,
# its SMILES: `CCO` is ethanol. The same molecule has many such texts, `OCC` is ethanol too. A network that
# reads atoms as nodes and bonds as edges, and pools with an average, gives both the same answer, **by
# construction**.
#
# **Write** two functions:
# - `molecule_graph(smiles)` → `(x, edge_index)`. RDKit reads the text (`Chem.MolFromSmiles`); if it cannot,
#   raise a `ValueError` (or one of a class derived from it) that names the text; an empty text is never asked for. Take
#   the atoms as RDKit has them with its defaults, without adding hydrogens.
#   `x` has shape `(atoms, 11)`, float32: columns 0–7 are one-hot for the element, in the order of
#   `ELEMENTS` with everything else in column 7; column 8 is 1 for an aromatic atom; column 9 is the formal
#   charge; column 10 is the number of hydrogens on the atom (`GetTotalNumHs`). `edge_index` has shape `(2,
#   2 × bonds)`, int64, and holds each bond in **both** directions, in any order. A molecule of one atom has
#   no bond: shape `(2, 0)`.
# - `mean_readout(h, graph_index, num_graphs)`: many molecules lie in one tensor `h` of shape `(atoms,
#   features)`; `graph_index`, shape `(atoms,)`, says which molecule each atom belongs to, in any order.
#   Returns the mean over each molecule's atoms, shape `(num_graphs, features)`; zeros for a molecule
#   without atoms. A network learns through it: gradients pass.

# %%
ELEMENTS = ("C", "N", "O", "S", "F", "Cl", "Br")


# %%
def molecule_graph(smiles):
    """SMILES → x: (atoms, 11) float32, edge_index: (2, 2 × bonds) int64.  Raises ValueError if unreadable."""
    ### BEGIN SOLUTION
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"not a SMILES that RDKit can read: {smiles!r}")
    x = torch.zeros(molecule.GetNumAtoms(), len(ELEMENTS) + 4)
    for row, atom in zip(x, molecule.GetAtoms(), strict=True):
        symbol = atom.GetSymbol()
        row[ELEMENTS.index(symbol) if symbol in ELEMENTS else len(ELEMENTS)] = 1
        row[8] = atom.GetIsAromatic()
        row[9] = atom.GetFormalCharge()
        row[10] = atom.GetTotalNumHs()
    bonds = [(bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()) for bond in molecule.GetBonds()]
    one_way = torch.tensor(bonds, dtype=torch.long).reshape(-1, 2).T
    return x, torch.cat([one_way, one_way.flip(0)], dim=1)
    ### END SOLUTION


def mean_readout(h, graph_index, num_graphs):
    """Mean over the nodes of each graph.  h: (nodes, features), graph_index: (nodes,) → (num_graphs, features)."""
    ### BEGIN SOLUTION
    total = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device).index_add(0, graph_index, h)
    nodes = torch.bincount(graph_index, minlength=num_graphs)
    return total / nodes.clamp(min=1)[:, None]
    ### END SOLUTION


# %%
grader.check("q7")

# %% [markdown]
# Below, a network with three `GCNConv` layers and your readout learns from the scaffolds of the training
# set and is judged on molecules with **other** scaffolds (assignment `2a-data-as-images` shows why). Its
# control is the same network without bonds: it sees which atoms there are and nothing of how they hang
# together.


# %%
class MoleculeGCN(nn.Module):
    """Atoms hear their bonded neighbours, the molecule is their mean: logits (graphs, 2)."""

    def __init__(self, inputs=11, hidden=64):
        super().__init__()
        widths = [inputs, hidden, hidden, hidden]
        self.convolutions = nn.ModuleList(GCNConv(i, o) for i, o in pairwise(widths))
        self.head = nn.Linear(hidden, 2)

    def forward(self, x, edge_index, graph_index, num_graphs):
        for convolution in self.convolutions:
            x = F.relu(convolution(x, edge_index))
        return self.head(mean_readout(x, graph_index, num_graphs))


def molecules(split, count):
    """The first `count` molecules of a random order as one big graph, and their labels."""
    texts, targets = data.load("b3db", split)
    chosen = torch.randperm(len(texts), generator=torch.Generator().manual_seed(0))[:count].tolist()
    graphs = [molecule_graph(texts[number]) for number in chosen]
    sizes = torch.tensor([len(x) for x, _ in graphs])
    offsets = sizes.cumsum(0) - sizes
    x = torch.cat([x for x, _ in graphs])
    edges = torch.cat([e + offset for (_, e), offset in zip(graphs, offsets, strict=True)], dim=1)
    graph_index = torch.arange(count).repeat_interleave(sizes)
    return x.to(device), edges.to(device), graph_index.to(device), targets[chosen].to(device)


# %%
with grader.tryout():
    ethanol, same = molecule_graph("CCO"), molecule_graph("OCC")
    print("CCO and OCC, mean of the atoms is the same:", torch.allclose(ethanol[0].mean(0), same[0].mean(0)))
    training, validation = molecules("train", 400), molecules("valid", 500)
    share = training[3].float().mean().item()
    print(
        f"{share:.0%} of the training molecules cross; always 'crosses' gets "
        f"{validation[3].float().mean().item():.2f} on the validation molecules"
    )
    for name, keep in {"with bonds": 1, "without bonds": 0}.items():
        scores = []
        for seed in range(3):
            torch.manual_seed(seed)
            model = MoleculeGCN(hidden=32).to(device)
            optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
            (x, edges, graph_index, targets), (vx, vedges, vindex, vtargets) = training, validation
            for _ in range(25):
                optimizer.zero_grad()
                logits = model(x, edges[:, : keep * edges.shape[1]], graph_index, len(targets))
                F.cross_entropy(logits, targets).backward()
                optimizer.step()
            with torch.no_grad():
                logits = model(vx, vedges[:, : keep * vedges.shape[1]], vindex, len(vtargets))
            scores.append((logits.argmax(1) == vtargets).float().mean().item())
        print(
            f"{name:14s} accuracy on other scaffolds {np.mean(scores):.2f} "
            f"(from {min(scores):.2f} to {max(scores):.2f})"
        )

# %% [markdown]
# The same control, the other answer: with these atoms and so few molecules the bonds add next to nothing.
# Aromatic or not, charge and hydrogens already say much about an atom's surroundings: a chemist has put the
# neighbourhood into the features. Nobody can tell without the control, however good the accuracy looks.

# %% [markdown]
# ## Written question: what has it learned?  (20 minutes, ★★★)
# We trained the network of q4 on the left hemisphere 20 times and asked it twice: about the validation
# nodes on the left, and about the 213 neurons of the **right** hemisphere, which you do not have. Mean
# accuracies:
#
# | network | left, validation nodes | right hemisphere |
# | --- | --- | --- |
# | degrees only, no edges | 0.88 | 0.88 |
# | listens to | 0.85 | 0.90 |
# | listens to + talks to | **0.98** | **0.75** |
# | listens to + talks to, rewired as in q5 | 0.87 | |
#
# In the table of the left hemisphere 19 of the 29 output neurons speak to nobody; on the right it is 1 of 29.
#
# In at most ten sentences: **(a)** What does the full network know of a neuron beyond its number of
# partners, and which comparison of this notebook shows it? **(b)** Why did the validation nodes not warn us
# of the right hemisphere, and what may lie behind the fall? **(c)** Propose one experiment that could prove
# your explanation wrong.

# %% [markdown]
# ### BEGIN SOLUTION
# **(a)** It knows which *kinds* of neurons a neuron listens and talks to. Input neurons and Kenyon cells
# have similar numbers of partners; but Kenyon cells hear projection neurons and input neurons do not. The
# evidence is the control of q5: with every degree kept and the partners drawn at random, the same network
# with the same start falls from 0.98 to 0.87, which is what degrees alone reach (0.88), and it falls in
# every pair. So the gain of ten points comes from the wiring.
#
# **(b)** Validation and training nodes on the left share one graph, one animal, one hemisphere and one
# reconstruction; they are even each other's neighbours. Hiding labels measures how well we fill gaps in
# *this* graph. Whatever is special to the left table helps on both masks: there, "speaks to nobody" marks
# an output neuron, and averages over those one talks to carry it along. On the right nearly all output
# neurons have listeners, so the rule breaks: the network calls every output and every input neuron there a
# Kenyon cell. It may be biology or what was traced and annotated on each side; the table alone cannot tell.
# It fits that the direction with the difference ("talks to") breaks, while "listens to" alone transfers
# (0.90).
#
# **(c)** Remove on both sides all edges that *start* at an output neuron, train again on the left, and ask
# about the right once. If those edges are the cause, the two numbers come together; if the gap stays, we
# were wrong. We did it: without these 60 edges on the left and 226 on the right (1 % and 3 % of all) the same
# network reaches 0.98 on the left and 0.97 on the right. (Also good: train right, test left; or fix the
# choice between wirings before a third animal is looked at.)
# ### END SOLUTION

# %% [markdown]
# ## Read on
# - Kipf and Welling, *Semi-supervised classification with graph convolutional networks*, ICLR 2017.
# - Eichler and others, *The complete connectome of a learning and memory centre in an insect brain*, Nature
#   2017.
# - Meng and others, *A curated diverse molecular database of blood–brain barrier permeability*, Scientific
#   Data 2021.
# - Li, Han and Wu, *Deeper insights into graph convolutional networks*, AAAI 2018 (over-smoothing).

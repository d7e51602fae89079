# %% seed-not-used kind="wrong" misconception="randperm is random, which is what a control needs." should-say="Nothing uses the seed: two calls with the same seed give different edges."
def rewire(edge_index, seed):
    perm = torch.randperm(edge_index.shape[1])
    return torch.stack([edge_index[0], edge_index[1, perm]])


# %% argument-overwritten kind="wrong" misconception="The result may be written into the tensor that came in." should-say="Leave edge_index as it was: work on a clone."
def rewire(edge_index, seed):
    g = torch.Generator().manual_seed(seed)
    perm = torch.randperm(edge_index.shape[1], generator=g)
    edge_index[1] = edge_index[1, perm]
    return edge_index


# %% numpy-shares-memory kind="wrong" misconception=".numpy() makes a copy, so I may shuffle it in place." should-say="The array of .numpy() shares its memory with the tensor: copy it before you shuffle."
def rewire(edge_index, seed):
    edges = edge_index.cpu().numpy()
    np.random.default_rng(seed).shuffle(edges[1])
    return torch.from_numpy(edges.copy()).to(edge_index.device)


# %% columns-shuffled kind="wrong" misconception="A random order of the edges is a random graph." should-say="You permute whole edges, so every edge is still there: permute the targets only."
def rewire(edge_index, seed):
    g = torch.Generator().manual_seed(seed)
    perm = torch.randperm(edge_index.shape[1], generator=g)
    return edge_index[:, perm.to(edge_index.device)]


# %% ends-thrown-together kind="wrong" misconception="All ends go into one bag and are drawn in pairs." should-say="Sources and targets are mixed: in- and out-degree are no longer kept apart."
def rewire(edge_index, seed):
    g = torch.Generator().manual_seed(seed)
    ends = edge_index.flatten()
    perm = torch.randperm(len(ends), generator=g).to(edge_index.device)
    return ends[perm].reshape(edge_index.shape)


# %% random-targets kind="wrong" misconception="Other partners are random nodes." should-say="The out-degrees are kept, but the in-degrees are not: deal out the targets that are there."
def rewire(edge_index, seed):
    g = torch.Generator().manual_seed(seed)
    n = int(edge_index.max()) + 1
    targets = torch.randint(0, n, (edge_index.shape[1],), generator=g).to(edge_index.device)
    return torch.stack([edge_index[0], targets])


# %% drawn-with-replacement kind="wrong" misconception="Drawing random targets from the list keeps the degrees." should-say="Drawn with replacement, some targets come twice and others never; permute them instead."
def rewire(edge_index, seed):
    rng = np.random.default_rng(seed)
    targets = edge_index[1].cpu().numpy()
    new = rng.choice(targets, size=len(targets))
    return torch.stack([edge_index[0], torch.as_tensor(new, device=edge_index.device)])


# %% nodes-renumbered kind="wrong" misconception="I give every target a random new name." should-say="All edges of one target go to the same new one: the in-degrees move to other neurons."
def rewire(edge_index, seed):
    g = torch.Generator().manual_seed(seed)
    n = int(edge_index.max()) + 1
    names = torch.randperm(n, generator=g).to(edge_index.device)
    return torch.stack([edge_index[0], names[edge_index[1]]])


# %% double-edges-removed kind="wrong" misconception="Loops and double edges are errors and have to go." should-say="Leave double edges and loops: without them the degrees are wrong and the shape changes."
def rewire(edge_index, seed):
    g = torch.Generator().manual_seed(seed)
    perm = torch.randperm(edge_index.shape[1], generator=g).to(edge_index.device)
    new = torch.stack([edge_index[0], edge_index[1, perm]])
    new = new[:, new[0] != new[1]]
    return new.unique(dim=1)


# %% shuffle-of-a-tensor kind="wrong" misconception="random.shuffle works for tensors as it does for lists." should-say="random.shuffle exchanges views of a tensor and so doubles some entries and loses others: shuffle a list or take randperm."
import random


def rewire(edge_index, seed):
    new = edge_index.clone()
    random.Random(seed).shuffle(new[1])
    return new


# %% numpy-shuffles-the-rows kind="wrong" misconception="permutation of an array shuffles its entries." should-say="permutation works along the first axis: it exchanges the two rows at most, and the partners stay."
def rewire(edge_index, seed):
    rng = np.random.default_rng(seed)
    return torch.from_numpy(rng.permutation(edge_index.cpu().numpy())).to(edge_index.device)


# %% generator-without-the-seed kind="wrong" misconception="A generator of its own makes the result reproducible." should-say="The seed must be given to the generator: now all seeds yield the same edges."
def rewire(edge_index, seed):
    generator = torch.Generator()
    perm = torch.randperm(edge_index.shape[1], generator=generator).to(edge_index.device)
    return torch.stack([edge_index[0], edge_index[1][perm]])


# %% targets-rolled kind="wrong" misconception="Shifting the targets gives everybody another partner." should-say="A shift is not random, and with seed 0 nothing changes: permute the targets."
def rewire(edge_index, seed):
    return torch.stack([edge_index[0], edge_index[1].roll(seed)])


# %% generator-outside kind="wrong" misconception="One generator for the notebook; the seed is mixed in by moving on." should-say="The result depends on how often the function was called before: make a new generator from the seed in each call."
_generator = torch.Generator().manual_seed(0)


def rewire(edge_index, seed):
    for _ in range(seed):
        torch.rand(1, generator=_generator)
    perm = torch.randperm(edge_index.shape[1], generator=_generator).to(edge_index.device)
    return torch.stack([edge_index[0], edge_index[1, perm]])


# %% swapped-in-pairs kind="wrong" misconception="Exchanging the targets of neighbouring edges in the list gives other partners." should-say="Neighbours in the list often have the same source, so most edges stay; permute all targets."
def rewire(edge_index, seed):
    rng = np.random.default_rng(seed)
    new = edge_index.clone()
    for i in range(0, edge_index.shape[1] - 1, 2):
        if rng.random() < 0.5:
            new[1, i], new[1, i + 1] = edge_index[1, i + 1], edge_index[1, i]
    return new


# %% in-place-and-unseeded kind="mixed" misconception="Shuffle the second row, done." should-say="Use the seed, and write into a copy."
def rewire(edge_index, seed):
    edge_index[1] = edge_index[1][torch.randperm(edge_index.size(1), device=edge_index.device)]
    return edge_index


# %% with-replacement-in-place kind="mixed" misconception="Random positions of the target row, written back." should-say="Positions must be a permutation, and the argument must stay as it was."
def rewire(edge_index, seed):
    g = torch.Generator().manual_seed(seed)
    edges = edge_index
    where = torch.randint(edges.shape[1], (edges.shape[1],), generator=g).to(edges.device)
    edges[1] = edges[1][where]
    return edges


# %% random-targets-without-loops kind="mixed" misconception="Partners are drawn among all nodes, and self-loops are thrown out." should-say="Keep in-degrees by permuting the targets, and leave the loops."
def rewire(edge_index, seed):
    rng = np.random.default_rng(seed)
    n = int(edge_index.max()) + 1
    src = edge_index[0].cpu().numpy()
    dst = rng.integers(0, n, size=len(src))
    keep = src != dst
    return torch.tensor(np.stack([src[keep], dst[keep]]), device=edge_index.device)


# %% one-half-only kind="half" misconception="A random half of the edges is enough for a control." should-say="The degrees are kept, but half of the edges are never cut: deal out all targets."
def rewire(edge_index, seed):
    g = torch.Generator().manual_seed(seed)
    count = edge_index.shape[1]
    chosen = torch.randperm(count, generator=g)[: count // 2].to(edge_index.device)
    shuffled = chosen[torch.randperm(len(chosen), generator=g).to(edge_index.device)]
    new = edge_index.clone()
    new[1, chosen] = edge_index[1, shuffled]
    return new


# %% own-generator kind="right"
def rewire(edge_index, seed):
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(edge_index.shape[1], generator=generator).to(edge_index.device)
    return torch.stack([edge_index[0], edge_index[1, order]])


# %% numpy-permutation kind="right"
def rewire(edge_index, seed):
    source, target = edge_index.cpu().numpy()
    dealt = np.random.default_rng(seed).permutation(target)
    return torch.from_numpy(np.vstack([source, dealt])).to(edge_index.device)


# %% list-shuffle kind="right"
import random


def rewire(edge_index, seed):
    source, target = edge_index.tolist()
    random.Random(seed).shuffle(target)
    return torch.tensor([source, target], dtype=edge_index.dtype, device=edge_index.device)


# %% fisher-yates kind="right"
def rewire(edge_index, seed):
    rng = np.random.RandomState(seed)
    result = edge_index.clone()
    targets = result[1].tolist()
    for last in range(len(targets) - 1, 0, -1):
        other = rng.randint(last + 1)
        targets[last], targets[other] = targets[other], targets[last]
    result[1] = torch.tensor(targets, device=result.device)
    return result


# %% sorted-by-noise kind="right"
def rewire(edge_index, seed):
    noise = torch.rand(edge_index.shape[1], generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    new = torch.empty_like(edge_index)
    new[0].copy_(edge_index[0])
    torch.gather(edge_index[1], 0, noise.argsort().to(edge_index.device), out=new[1])
    return new


# %% forked-global-generator kind="right"
def rewire(edge_index, seed):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        order = torch.randperm(edge_index.size(1))
    targets = edge_index[1].index_select(dim=0, index=order.to(edge_index.device))
    return torch.cat([edge_index[:1], targets.unsqueeze(0)], dim=0)


# %% sklearn-shuffle kind="right"
from sklearn.utils import shuffle


def rewire(edge_index, seed):
    order = shuffle(np.arange(edge_index.shape[1]), random_state=seed)
    return torch.stack((edge_index[0].clone(), edge_index[1][torch.as_tensor(order).to(edge_index.device)]))


# %% global-seed kind="right"
# The result depends on the arguments alone; the text does not forbid to set the global seed.
def rewire(edge_index, seed):
    torch.manual_seed(seed)
    order = torch.randperm(edge_index.shape[1]).to(edge_index.device)
    return torch.stack([edge_index[0], edge_index[1][order]])


# %% drawn-by-recursion kind="right"
import random


def _dealt(targets, rng):
    """A random merge of two dealt halves: every order is equally likely."""
    if len(targets) < 2:
        return targets
    middle = len(targets) // 2
    first, second = _dealt(targets[:middle], rng), _dealt(targets[middle:], rng)
    picks = set(rng.sample(range(len(targets)), len(first)))
    first, second = iter(first), iter(second)
    return [next(first) if place in picks else next(second) for place in range(len(targets))]


def rewire(edge_index, seed):
    targets = _dealt(edge_index[1].tolist(), random.Random(seed))
    return torch.stack([edge_index[0], edge_index.new_tensor(targets)])

# %% numpy sources
def rewire(edge_index, seed):
    rng = np.random.default_rng(seed)
    source, target = edge_index.cpu().numpy()
    return torch.from_numpy(np.stack([rng.permutation(source), target])).to(edge_index.device)

# %% both rows
def rewire(edge_index, seed):
    g = torch.Generator()
    g.manual_seed(seed)
    count = edge_index.size(1)
    rows = [row[torch.randperm(count, generator=g)] for row in edge_index]
    return torch.stack(rows, dim=0)

# %% python shuffle
def rewire(edge_index, seed):
    import random

    source, target = edge_index.tolist()
    random.Random(seed).shuffle(target)
    return torch.tensor([source, target], dtype=edge_index.dtype)

# %% double edge swaps
def rewire(edge_index, seed):
    source, target = edge_index.tolist()
    for a, b in np.random.default_rng(seed).integers(0, len(source), (5 * len(source), 2)).tolist():
        target[a], target[b] = target[b], target[a]
    return torch.tensor([source, target])

# %% clone and assign
def rewire(edge_index, seed):
    new = edge_index.clone()
    new[1] = new[1, torch.randperm(new.shape[1], generator=torch.Generator().manual_seed(seed))]
    return new

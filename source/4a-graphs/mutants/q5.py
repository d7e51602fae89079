# %% moves-whole-edges diagnosis="same-graph" misconception="Shuffling the list of edges shuffles the graph."
# - return torch.stack([source, target[order]])
# + return edge_index[:, order]

# %% random-targets diagnosis="in-degree-lost" misconception="Any random partner will do."
# - return torch.stack([source, target[order]])
# + return torch.stack([source, torch.randint(int(edge_index.max()) + 1, target.shape, generator=generator)])

# %% random-graph diagnosis="out-degree-lost" misconception="A random graph with as many edges is a fair control."
# - return torch.stack([source, target[order]])
# + return torch.randint(int(edge_index.max()) + 1, edge_index.shape, generator=generator)

# %% renumbers-neurons diagnosis="renumbered" misconception="New numbers for the neurons make a new circuit."
# - order = torch.randperm(len(target), generator=generator).to(target.device)
# - return torch.stack([source, target[order]])
# + return torch.randperm(int(edge_index.max()) + 1, generator=generator)[edge_index]

# %% renumbers-listeners diagnosis="in-degree-lost" misconception="Exchanging the listeners for one another keeps everybody's number of speakers."
# - order = torch.randperm(len(target), generator=generator).to(target.device)
# - return torch.stack([source, target[order]])
# + return torch.stack([source, torch.randperm(int(edge_index.max()) + 1, generator=generator)[target]])

# %% fixed-seed diagnosis="ignores-the-seed" misconception="Reproducible means always the same."
# - generator = torch.Generator().manual_seed(seed)
# + generator = torch.Generator().manual_seed(0)

# %% unseeded diagnosis="not-reproducible" misconception="The seed is for the training, not for the control."
# - generator = torch.Generator().manual_seed(seed)
# + generator = torch.Generator()
# + generator.seed()

# %% in-place diagnosis="changed-its-input" misconception="Assigning into a row of a tensor makes a new tensor."
# - return torch.stack([source, target[order]])
# + edge_index[1] = target[order]
# + return edge_index

# %% shifted diagnosis="only-shifted" misconception="Moving every target by a few places breaks the pairs."
# - return torch.stack([source, target[order]])
# + return torch.stack([source, target.roll(seed % 7 + 1)])

# %% half-shuffled diagnosis="not-random-enough" misconception="Shuffling a part of the edges is a control."
# - order = torch.randperm(len(target), generator=generator).to(target.device)
# + half = len(target) // 2
# + order = torch.cat([torch.randperm(half, generator=generator), torch.arange(half, len(target))])

# %% drops-double-edges diagnosis="wrong-shape" misconception="Double edges must be removed."
# - return torch.stack([source, target[order]])
# + return torch.stack([source, target[order]]).unique(dim=1)

# %% rolled-by-the-seed diagnosis="only-shifted" misconception="A shift by the seed is an order of its own."
# - return torch.stack([source, target[order]])
# + return torch.stack([source, target.roll(seed)])

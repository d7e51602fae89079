# %% descendants diagnosis="wrong-direction" misconception="A node's field is where its signal goes."
# - newly = source[heard[target]]
# + newly = target[heard[source]]

# %% both-ways diagnosis="undirected" misconception="Messages go along an edge in both directions."
# - newly = source[heard[target]]
# + newly = torch.cat([source[heard[target]], target[heard[source]]])

# %% one-more diagnosis="one-hop-too-far" misconception="The input counts as a layer."
# - for _ in range(num_layers):
# + for _ in range(num_layers + 1):

# %% direct-partners diagnosis="ignores-the-depth" misconception="A graph network sees its neighbours, however deep it is."
# - for _ in range(num_layers):
# + for _ in range(1):

# %% whole-component diagnosis="no-limit" misconception="A graph network sees everything it is connected to."
# - for _ in range(num_layers):
# + for _ in range(num_nodes):

# %% last-ring diagnosis="forgets-nearer-nodes" misconception="After k layers a node has the information from k hops away."
# - heard[newly] = True
# + heard = torch.zeros_like(heard)
# + heard[newly] = True

# %% not-itself diagnosis="forgets-itself" misconception="The neighbourhood of a node does not include the node."
# - return heard
# + heard[node] = False
# + return heard

# %% numbers-for-bools diagnosis="wrong-dtype" misconception="0 and 1 are truth values."
# - return heard
# + return heard.float()

# %% overflowing-paths diagnosis="paths-overflow" misconception="A power of the matrix counts paths, and small numbers save memory."
# - source, target = edge_index
# + matrix = torch.eye(num_nodes, dtype=torch.uint8)
# + matrix[edge_index[1], edge_index[0]] = 1
# + row = torch.zeros(num_nodes, dtype=torch.uint8)
# + row[node] = 1
# + for _ in range(num_layers): row = (row[:, None] * matrix).sum(0, dtype=torch.uint8)
# + return row > 0
# + source, target = edge_index

# %% within-a-layer diagnosis="spreads-within-a-layer" misconception="Marks may be set while one walks."
# - newly = source[heard[target]]
# + for s, t in edge_index.T.tolist(): heard[s] |= heard[t]
# - heard[newly] = True
# + pass

# %% listeners-exactly diagnosis="wrong-direction+forgets-nearer-nodes" misconception="Walk with the arrows, step by step."
# - newly = source[heard[target]]
# + newly = target[heard[source]]
# - heard[newly] = True
# + heard = torch.zeros_like(heard)
# + heard[newly] = True

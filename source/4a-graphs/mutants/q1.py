# %% transposed diagnosis="wrong-direction" misconception="Row 0 of edge_index indexes the rows of the matrix."
# - adjacency[target, source] = 1.0
# + adjacency[source, target] = 1.0

# %% undirected diagnosis="undirected" misconception="A graph has no directions; Kipf and Welling's A is symmetric."
# - adjacency[target, source] = 1.0
# + adjacency[target, source] = 1.0
# + adjacency[source, target] = 1.0

# %% self-loops-added diagnosis="self-loops-twice" misconception="A + I can be typed as it is printed."
# - adjacency.fill_diagonal_(1.0)
# + adjacency = adjacency + torch.eye(num_nodes)

# %% no-self-loops diagnosis="forgot-self-loops" misconception="The neighbourhood of a node does not include the node."
# - adjacency.fill_diagonal_(1.0)

# %% no-self-loops-repaired diagnosis="no-self-loops" misconception="Infinite values of lonely nodes are a numerical problem, to be set to zero."
# - adjacency.fill_diagonal_(1.0)
# - scale = adjacency.sum(dim=1).rsqrt()
# + scale = adjacency.sum(dim=1).rsqrt().nan_to_num(0, 0, 0)

# %% early-degree diagnosis="degree-before-self-loops" misconception="The degree is a property of the given graph."
# - adjacency.fill_diagonal_(1.0)
# - scale = adjacency.sum(dim=1).rsqrt()
# + scale = adjacency.sum(dim=1).rsqrt()
# + adjacency.fill_diagonal_(1.0)

# %% row-mean diagnosis="row-mean" misconception="Normalising an adjacency means that its rows sum to one."
# - return scale[:, None] * adjacency * scale[None, :]
# + return adjacency / adjacency.sum(dim=1, keepdim=True)

# %% no-root diagnosis="no-square-root" misconception="Dividing by the degrees on both sides is symmetric normalisation."
# - scale = adjacency.sum(dim=1).rsqrt()
# + scale = 1 / adjacency.sum(dim=1)

# %% out-degree diagnosis="degree-of-the-speaker" misconception="In- and out-degree are the same."
# - scale = adjacency.sum(dim=1).rsqrt()
# + scale = adjacency.sum(dim=0).rsqrt()

# %% infers-the-number-of-nodes diagnosis="wrong-shape" misconception="The number of nodes is the largest number in edge_index."
# - adjacency = torch.zeros(num_nodes, num_nodes, device=edge_index.device)
# + num_nodes = int(edge_index.max()) + 1
# + adjacency = torch.zeros(num_nodes, num_nodes)

# %% in-and-out diagnosis="in-and-out-degree" misconception="Speakers are divided by their own degree."
# - return scale[:, None] * adjacency * scale[None, :]
# + return scale[:, None] * adjacency * adjacency.sum(dim=0).rsqrt()[None, :]

# %% lonely-loops diagnosis="self-loops-for-the-lonely" misconception="A self-loop is there against a division by zero."
# - adjacency.fill_diagonal_(1.0)
# + adjacency += torch.diag((adjacency.sum(dim=1) == 0).float())

# %% not-divided diagnosis="not-divided" misconception="A matrix of ones is an average."
# - return scale[:, None] * adjacency * scale[None, :]
# + return adjacency

# %% turned-and-doubled diagnosis="wrong-direction+self-loops-twice" misconception="Sources are rows, and A + I is A + I."
# - adjacency[target, source] = 1.0
# + adjacency[source, target] = 1.0
# - adjacency.fill_diagonal_(1.0)
# + adjacency += torch.eye(num_nodes)

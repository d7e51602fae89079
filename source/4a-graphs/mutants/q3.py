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

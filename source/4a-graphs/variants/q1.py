# %% numpy loop
def normalised_adjacency(edge_index, num_nodes):
    matrix = np.eye(num_nodes)
    for source, target in edge_index.T.tolist():
        matrix[target, source] = 1
    degree = matrix.sum(axis=1)
    return torch.from_numpy(matrix / np.sqrt(np.outer(degree, degree)))

# %% diagonal matrices
def normalised_adjacency(edge_index, num_nodes):
    adjacency = torch.zeros((num_nodes, num_nodes), dtype=torch.float64)
    adjacency[edge_index[1], edge_index[0]] = 1
    with_loops = torch.clamp(adjacency + torch.eye(num_nodes, dtype=torch.float64), max=1)
    d = torch.diag(with_loops.sum(1) ** -0.5)
    return d @ with_loops @ d

# %% library
def normalised_adjacency(edge_index, num_nodes):
    from torch_geometric.nn.conv.gcn_conv import gcn_norm
    from torch_geometric.utils import to_dense_adj

    index, weight = gcn_norm(edge_index, None, num_nodes, add_self_loops=True)
    return to_dense_adj(index, edge_attr=weight, max_num_nodes=num_nodes)[0].T

# %% index_put
def normalised_adjacency(edge_index, num_nodes):
    nodes = torch.arange(num_nodes)
    rows = torch.cat([edge_index[1], nodes])
    columns = torch.cat([edge_index[0], nodes])
    a = torch.sparse_coo_tensor(torch.stack([rows, columns]), torch.ones(len(rows)), (num_nodes, num_nodes)).to_dense()
    a = (a > 0).float()
    root = a.sum(-1).sqrt()
    return a / root.unsqueeze(0) / root.unsqueeze(1)

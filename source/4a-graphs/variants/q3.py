# %% sets
def receptive_field(edge_index, num_nodes, node, num_layers):
    pairs = edge_index.T.tolist()
    heard = {node}
    for _ in range(num_layers):
        heard |= {source for source, target in pairs if target in heard}
    return torch.tensor([n in heard for n in range(num_nodes)])

# %% matrix power
def receptive_field(edge_index, num_nodes, node, num_layers):
    hears = torch.eye(num_nodes, dtype=torch.bool)
    hears[edge_index[1], edge_index[0]] = True
    row = torch.zeros(num_nodes)
    row[node] = 1
    for _ in range(num_layers):
        row = ((row @ hears.float()) > 0).float()
    return row.bool()

# %% library
def receptive_field(edge_index, num_nodes, node, num_layers):
    from torch_geometric.utils import k_hop_subgraph

    members = k_hop_subgraph(node, num_layers, edge_index, num_nodes=num_nodes, flow="source_to_target")[0]
    mask = torch.zeros(num_nodes, dtype=torch.bool)
    mask[members] = True
    mask[node] = True
    return mask

# %% jacobian
def receptive_field(edge_index, num_nodes, node, num_layers):
    hears = torch.eye(num_nodes, dtype=torch.float64)
    hears[edge_index[1], edge_index[0]] = 1.0
    hears = hears / hears.sum(1, keepdim=True)
    x = torch.ones(num_nodes, dtype=torch.float64, requires_grad=True)
    out = x
    for _ in range(num_layers):
        out = hears @ out
    out[node].backward()
    return x.grad != 0

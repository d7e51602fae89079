# %% lists and scatter
def molecule_graph(smiles):
    mol = Chem.MolFromSmiles(smiles)
    if not mol:
        raise ValueError(f"RDKit cannot read {smiles}")
    features = []
    for atom in mol.GetAtoms():
        element = [float(atom.GetSymbol() == e) for e in ELEMENTS]
        features.append([*element, float(sum(element) == 0), float(atom.GetIsAromatic()), atom.GetFormalCharge(), atom.GetTotalNumHs()])
    edges = [[], []]
    for bond in mol.GetBonds():
        i, j = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        edges[0] += [i, j]
        edges[1] += [j, i]
    return torch.tensor(features, dtype=torch.float32), torch.tensor(edges, dtype=torch.int64)

def mean_readout(h, graph_index, num_graphs):
    index = graph_index[:, None].expand_as(h)
    return h.new_zeros(num_graphs, h.size(1)).scatter_reduce(0, index, h, "mean", include_self=False)

# %% adjacency and library
def molecule_graph(smiles):
    mol = Chem.MolFromSmiles(smiles)
    if mol is None:
        raise ValueError("unreadable SMILES: " + smiles)
    kinds = torch.tensor([ELEMENTS.index(a.GetSymbol()) if a.GetSymbol() in ELEMENTS else 7 for a in mol.GetAtoms()])
    other = torch.tensor([[a.GetIsAromatic(), a.GetFormalCharge(), a.GetTotalNumHs()] for a in mol.GetAtoms()])
    x = torch.cat([F.one_hot(kinds, 8), other], 1).float()
    return x, torch.from_numpy(Chem.GetAdjacencyMatrix(mol)).long().nonzero().T

def mean_readout(h, graph_index, num_graphs):
    from torch_geometric.nn import global_mean_pool

    return global_mean_pool(h, graph_index, num_graphs)

# %% membership matrix
def molecule_graph(smiles):
    mol = Chem.MolFromSmiles(smiles)
    if mol is None:
        raise ValueError(f"cannot parse {smiles!r}")
    x = np.zeros((mol.GetNumAtoms(), 11), dtype=np.float32)
    edges = []
    for atom in mol.GetAtoms():
        i = atom.GetIdx()
        x[i, dict(zip(ELEMENTS, range(7))).get(atom.GetSymbol(), 7)] = 1
        x[i, 8:] = atom.GetIsAromatic(), atom.GetFormalCharge(), atom.GetTotalNumHs()
        edges += [(i, neighbour.GetIdx()) for neighbour in atom.GetNeighbors()]
    return torch.from_numpy(x), torch.tensor(edges, dtype=torch.long).view(-1, 2).t()

def mean_readout(h, graph_index, num_graphs):
    member = (graph_index[None] == torch.arange(num_graphs, device=h.device)[:, None]).to(h.dtype)
    return member @ h / member.sum(1, keepdim=True).clamp(min=1)

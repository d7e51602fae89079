# %% one-way-bonds diagnosis="bonds-in-one-direction" misconception="A bond is one edge."
# - return x, torch.cat([one_way, one_way.flip(0)], dim=1)
# + return x, one_way

# %% no-empty-shape diagnosis="no-bonds-no-shape" misconception="Every molecule has a bond."
# - one_way = torch.tensor(bonds, dtype=torch.long).reshape(-1, 2).T
# + one_way = torch.tensor(bonds, dtype=torch.long).T
# - return x, torch.cat([one_way, one_way.flip(0)], dim=1)
# + return x, torch.cat([one_way, one_way.flip(0)], dim=-1)

# %% float-edges diagnosis="wrong-dtype" misconception="Any number can be an index."
# - one_way = torch.tensor(bonds, dtype=torch.long).reshape(-1, 2).T
# + one_way = torch.tensor(bonds, dtype=torch.float32).reshape(-1, 2).T

# %% pairs-as-rows diagnosis="edge-index-transposed" misconception="One row an edge."
# - return x, torch.cat([one_way, one_way.flip(0)], dim=1)
# + return x, torch.cat([one_way, one_way.flip(0)], dim=1).T

# %% with-hydrogens diagnosis="adds-hydrogens" misconception="All atoms of a molecule must be nodes."
# - x = torch.zeros(molecule.GetNumAtoms(), len(ELEMENTS) + 4)
# + molecule = Chem.AddHs(molecule)
# + x = torch.zeros(molecule.GetNumAtoms(), len(ELEMENTS) + 4)

# %% explicit-hydrogens diagnosis="explicit-hydrogens-only" misconception="RDKit counts every hydrogen as explicit."
# - row[10] = atom.GetTotalNumHs()
# + row[10] = atom.GetNumExplicitHs()

# %% not-aromatic diagnosis="loses-aromaticity" misconception="Aromaticity can be read off the ring."
# - row[8] = atom.GetIsAromatic()

# %% unknown-is-carbon diagnosis="unknown-element-as-carbon" misconception="Rare elements do not matter."
# - row[ELEMENTS.index(symbol) if symbol in ELEMENTS else len(ELEMENTS)] = 1
# + row[ELEMENTS.index(symbol) if symbol in ELEMENTS else 0] = 1

# %% self-bonded diagnosis="adds-self-loops" misconception="Self-loops belong to the data."
# - return x, torch.cat([one_way, one_way.flip(0)], dim=1)
# + loops = torch.arange(len(x)).repeat(2, 1)
# + return x, torch.cat([one_way, one_way.flip(0), loops], dim=1)

# %% unreadable-passes diagnosis="no-value-error" misconception="RDKit raises on nonsense."
# - if molecule is None:
# - raise ValueError(f"not a SMILES that RDKit can read: {smiles!r}")
# + assert molecule

# %% sum-readout diagnosis="sums" misconception="A sum is as good a readout as a mean."
# - return total / nodes.clamp(min=1)[:, None]
# + return total

# %% global-mean diagnosis="divides-by-all-atoms" misconception="There is one number of atoms."
# - return total / nodes.clamp(min=1)[:, None]
# + return total / len(h)

# %% empty-divides-by-zero diagnosis="empty-graph-is-nan" misconception="Every graph has a node."
# - return total / nodes.clamp(min=1)[:, None]
# + return total / nodes[:, None]

# %% counts-the-graphs diagnosis="rows-missing" misconception="The number of graphs is the largest index plus one."
# - total = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device).index_add(0, graph_index, h)
# - nodes = torch.bincount(graph_index, minlength=num_graphs)
# + num_graphs = int(graph_index.max()) + 1
# + total = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device).index_add(0, graph_index, h)
# + nodes = torch.bincount(graph_index, minlength=num_graphs)

# %% neighbours-in-the-list diagnosis="assumes-sorted" misconception="The atoms of a molecule stand next to each other."
# - total = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device).index_add(0, graph_index, h)
# - nodes = torch.bincount(graph_index, minlength=num_graphs)
# - return total / nodes.clamp(min=1)[:, None]
# + sizes = torch.bincount(graph_index, minlength=num_graphs).tolist()
# + return torch.stack([part.mean(0) if len(part) else torch.zeros_like(h[0]) for part in h.split(sizes)])

# %% maximum diagnosis="takes-the-maximum" misconception="Pooling is max pooling."
# - return total / nodes.clamp(min=1)[:, None]
# + rows = [h[graph_index == g] for g in range(num_graphs)]
# + return torch.stack([r.max(0).values if len(r) else torch.zeros_like(h[0]) for r in rows])

# %% implicit-hydrogens diagnosis="implicit-hydrogens-only" misconception="In a SMILES hydrogens are implicit."
# - row[10] = atom.GetTotalNumHs()
# + row[10] = atom.GetNumImplicitHs()

# %% degree diagnosis="degree-for-hydrogens" misconception="The last column is the number of neighbours."
# - row[10] = atom.GetTotalNumHs()
# + row[10] = atom.GetDegree()

# %% ring diagnosis="ring-for-aromatic" misconception="Rings are aromatic."
# - row[8] = atom.GetIsAromatic()
# + row[8] = atom.IsInRing()

# %% charge-size diagnosis="charge-without-sign" misconception="Charged or not."
# - row[9] = atom.GetFormalCharge()
# + row[9] = abs(atom.GetFormalCharge())

# %% not-sanitised diagnosis="not-sanitised" misconception="Sanitising throws good molecules away."
# - molecule = Chem.MolFromSmiles(smiles)
# + molecule = Chem.MolFromSmiles(smiles, sanitize=False)
# - x = torch.zeros(molecule.GetNumAtoms(), len(ELEMENTS) + 4)
# + molecule.UpdatePropertyCache(strict=False)
# + x = torch.zeros(molecule.GetNumAtoms(), len(ELEMENTS) + 4)

# %% same-direction-twice diagnosis="same-direction-twice" misconception="Both directions means twice."
# - return x, torch.cat([one_way, one_way.flip(0)], dim=1)
# + return x, torch.cat([one_way, one_way], dim=1)

# %% nameless-error diagnosis="no-value-error" misconception="A ValueError is a ValueError."
# - raise ValueError(f"not a SMILES that RDKit can read: {smiles!r}")
# + raise ValueError("not a SMILES")

# %% by-index diagnosis="plus-equals-by-index" misconception="+= adds all rows of an index."
# - total = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device).index_add(0, graph_index, h)
# + total = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device)
# + total[graph_index] += h

# %% one-more diagnosis="one-atom-too-many" misconception="One more keeps the division from zero."
# - return total / nodes.clamp(min=1)[:, None]
# + return total / (nodes + 1)[:, None]

# %% gradient-cut diagnosis="no-gradient" misconception="Pooling has no weights."
# - return total / nodes.clamp(min=1)[:, None]
# + return total.detach() / nodes.clamp(min=1)[:, None]

# %% hydrogens-and-kekulised diagnosis="adds-hydrogens+loses-aromaticity" misconception="A complete molecule has all hydrogens and definite double bonds."
# - x = torch.zeros(molecule.GetNumAtoms(), len(ELEMENTS) + 4)
# + molecule = Chem.AddHs(molecule)
# + Chem.Kekulize(molecule, clearAromaticFlags=True)
# + x = torch.zeros(molecule.GetNumAtoms(), len(ELEMENTS) + 4)

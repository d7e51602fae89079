# %% one-direction kind="wrong" misconception="A bond is an edge from its begin atom to its end atom." should-say="Each bond has to stand there in both directions."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs.append((a, b))
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% same-direction-twice kind="wrong" misconception="Both directions means that the edges are there twice." should-say="The second copy has to be turned round: exchange its two rows."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs.append((a, b))
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    edge_index = torch.cat([edge_index, edge_index], dim=1)
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% reshaped-not-transposed kind="wrong" misconception="reshape(2, -1) turns a list of pairs into two rows." should-say="A reshape keeps the order of the numbers and tears the pairs apart: transpose instead."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(2, -1)
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% one-atom-no-shape kind="wrong" misconception="torch.tensor of an empty list gives an empty edge_index." should-say="A molecule of one atom needs edges of shape (2, 0) and type int64, not an empty float vector."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% library-raises-itself kind="wrong" misconception="RDKit raises an error when it cannot read a text." should-say="MolFromSmiles returns None for an unreadable text: test for it and raise a ValueError."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% error-without-the-text kind="wrong" misconception="A ValueError is a ValueError." should-say="The message has to name the text that could not be read."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError("invalid SMILES")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% hydrogens-as-atoms kind="wrong" misconception="Hydrogens are atoms of the molecule, too." should-say="Take the atoms as RDKit has them: do not add hydrogens."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    molecule = Chem.AddHs(molecule)
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% explicit-hydrogens kind="wrong" misconception="The explicit hydrogens are those on the atom." should-say="Nearly all hydrogens are implicit: count them with GetTotalNumHs."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetNumExplicitHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% implicit-hydrogens kind="wrong" misconception="In a SMILES hydrogens are implicit." should-say="Hydrogens in brackets, as in [nH] or [NH3+], are not counted by this: use GetTotalNumHs."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetNumImplicitHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% ring-is-aromatic kind="wrong" misconception="Atoms in rings are aromatic." should-say="Not every ring is aromatic (cyclohexane is not): ask for the aromaticity."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.IsInRing()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% others-in-the-last-column kind="wrong" misconception="-1 is the column for everything else." should-say="-1 is column 10, the hydrogens: elements outside of the list belong in column 7."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else -1] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% others-nowhere kind="wrong" misconception="Unknown elements get zeros." should-say="An element that is not in the list has a column of its own, number 7."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        for column, element in enumerate(ELEMENTS):
            if symbol == element:
                x[i, column] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% prefix-of-the-symbol kind="wrong" misconception="The symbol begins with the letter of the element." should-say="Cl begins with C and Si with S: compare whole symbols."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, next((c for c, e in enumerate(ELEMENTS) if symbol.startswith(e)), 7)] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% size-of-the-charge kind="wrong" misconception="The column says whether the atom is charged." should-say="The formal charge has a sign and a size: write the number itself."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = float(atom.GetFormalCharge() != 0)
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% charge-and-hydrogens-exchanged kind="wrong" misconception="The last columns are hydrogens and charge." should-say="Column 9 is the charge and column 10 the number of hydrogens."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetTotalNumHs()
        x[i, 10] = atom.GetFormalCharge()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% without-sanitising kind="wrong" misconception="Sanitising is strict and throws good molecules away, so I switch it off." should-say="Without it, RDKit finds no aromatic rings in C1=CC=CC=C1 and lets impossible valences pass: read the text with the defaults."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles, sanitize=False)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    molecule.UpdatePropertyCache(strict=False)
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% loops-on-the-atoms kind="wrong" misconception="A graph network needs self-loops." should-say="edge_index holds the bonds only; GCNConv adds its self-loops itself."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    loops = torch.arange(len(x)).repeat(2, 1)
    return x, torch.cat([edge_index, loops], dim=1)


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% sum-instead-of-mean kind="wrong" misconception="index_add pools the atoms." should-say="Divide by the number of atoms: the mean is asked for."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    return torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device).index_add(0, graph_index, h)


# %% plus-equals-by-index kind="wrong" misconception="+= with an index adds all rows that have this index." should-say="With repeated indices += keeps only one of the rows: use index_add or scatter_add."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device)
    sums[graph_index] += h
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% zero-counted-as-an-atom kind="wrong" misconception="scatter_reduce with mean gives the mean." should-say="By default the zeros that stood there before count as one more atom: set include_self=False."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    out = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device)
    index = graph_index[:, None].expand_as(h)
    return out.scatter_reduce(0, index, h, reduce="mean")


# %% nan-for-the-empty kind="wrong" misconception="The mean of no rows is zero." should-say="The mean of nothing is nan: a molecule without atoms has to give zeros."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    rows = []
    for graph in range(num_graphs):
        rows.append(h[graph_index == graph].mean(dim=0))
    return torch.stack(rows)


# %% only-graphs-with-atoms kind="wrong" misconception="The molecules are those that occur in graph_index." should-say="The result has num_graphs rows: molecules without atoms get a row of zeros."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    present = graph_index.unique()
    return torch.stack([h[graph_index == g].mean(dim=0) for g in present])


# %% up-to-the-largest-index kind="wrong" misconception="The number of molecules is the largest index plus one." should-say="Use num_graphs: the last molecules may have no atoms."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    num = int(graph_index.max()) + 1
    one_hot = F.one_hot(graph_index, num).to(h.dtype)
    return (one_hot.T @ h) / one_hot.sum(0).clamp(min=1)[:, None]


# %% sorted-index-expected kind="wrong" misconception="The atoms of a molecule lie one after another." should-say="The atoms may come in any order: use graph_index and not only the sizes."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sizes = torch.bincount(graph_index, minlength=num_graphs).tolist()
    parts = h.split(sizes)
    return torch.stack([p.mean(dim=0) if len(p) else h.new_zeros(h.shape[1]) for p in parts])


# %% mean-over-the-batch kind="wrong" misconception="All molecules have about the same number of atoms." should-say="Divide each molecule's sum by its own number of atoms."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device).index_add(0, graph_index, h)
    return sums * num_graphs / len(h)


# %% gradient-cut kind="wrong" misconception="Pooling has no weights, so it needs no gradient." should-say="The layers below learn through the readout: do not cut the gradient."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    values = h.detach().cpu().numpy()
    index = graph_index.cpu().numpy()
    out = np.zeros((num_graphs, h.shape[1]), dtype=values.dtype)
    np.add.at(out, index, values)
    counts = np.maximum(np.bincount(index, minlength=num_graphs), 1)
    return torch.from_numpy((out / counts[:, None]).astype(values.dtype)).to(h.device)


# %% one-direction-and-nan kind="mixed" misconception="One edge per bond, and the sum through the count." should-say="Give every bond in both directions, and no division by zero for a molecule without atoms."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs.append((a, b))
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs)
    return sums / counts[:, None]


# %% kekulised-with-hydrogens kind="mixed" misconception="A complete molecule has all hydrogens and definite double bonds." should-say="Take the molecule as RDKit reads it: no added hydrogens, and leave the aromatic flags."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    molecule = Chem.AddHs(molecule)
    Chem.Kekulize(molecule, clearAromaticFlags=True)
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% degree-for-hydrogens-and-empty-edges kind="mixed" misconception="The last number is how many neighbours an atom has; no bonds give an empty tensor." should-say="Column 10 is the number of hydrogens, and without bonds the shape must be (2, 0)."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetDegree()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs).t()
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% elements-only kind="half" misconception="The element is what matters." should-say="The elements, the bonds and the readout are right; columns 8 to 10 are still empty."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% one-mean-for-all kind="half" misconception="The readout is the mean over the atoms." should-say="molecule_graph is right; mean_readout has to take the mean of each molecule by itself."
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    return h.mean(dim=0, keepdim=True).repeat(num_graphs, 1)


# %% usual kind="right"
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if molecule is None:
        raise ValueError(f"RDKit cannot read {smiles}")
    x = torch.zeros(molecule.GetNumAtoms(), 11)
    for i, atom in enumerate(molecule.GetAtoms()):
        symbol = atom.GetSymbol()
        x[i, ELEMENTS.index(symbol) if symbol in ELEMENTS else 7] = 1
        x[i, 8] = atom.GetIsAromatic()
        x[i, 9] = atom.GetFormalCharge()
        x[i, 10] = atom.GetTotalNumHs()
    pairs = []
    for bond in molecule.GetBonds():
        a, b = bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()
        pairs += [(a, b), (b, a)]
    edge_index = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2).T
    return x, edge_index


def mean_readout(h, graph_index, num_graphs):
    sums = h.new_zeros(num_graphs, h.shape[1]).index_add(0, graph_index, h)
    counts = torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)
    return sums / counts[:, None]


# %% adjacency-and-one-hot kind="right"
def molecule_graph(smiles):
    mol = Chem.MolFromSmiles(smiles)
    if mol is None:
        raise ValueError("not a SMILES that RDKit can read: " + smiles)
    column = {element: number for number, element in enumerate(ELEMENTS)}
    atoms = list(mol.GetAtoms())
    kind = torch.tensor([column.get(a.GetSymbol(), len(ELEMENTS)) for a in atoms], dtype=torch.int64)
    rest = torch.tensor(
        [[a.GetIsAromatic(), a.GetFormalCharge(), a.GetTotalNumHs()] for a in atoms], dtype=torch.float32
    ).reshape(-1, 3)
    x = torch.cat([F.one_hot(kind, len(ELEMENTS) + 1).float(), rest], dim=1)
    bonded = torch.zeros(len(atoms), len(atoms), dtype=torch.bool)
    for bond in mol.GetBonds():
        bonded[bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()] = True
    return x, (bonded | bonded.T).nonzero().T.contiguous()


def mean_readout(h, graph_index, num_graphs):
    members = F.one_hot(graph_index, num_graphs).to(h.dtype)
    return torch.einsum("ag,af->gf", members, h) / members.sum(dim=0).clamp(min=1)[:, None]


# %% torch-geometric-pool kind="right"
from torch_geometric.nn import global_mean_pool
from torch_geometric.utils import to_undirected


class UnreadableSmiles(ValueError):
    pass


def _atom_row(atom):
    one_hot = [float(atom.GetSymbol() == element) for element in ELEMENTS]
    other = float(not any(one_hot))
    return [*one_hot, other, float(atom.GetIsAromatic()), float(atom.GetFormalCharge()), float(atom.GetTotalNumHs())]


def molecule_graph(smiles):
    mol = Chem.MolFromSmiles(smiles)
    if mol is None:
        raise UnreadableSmiles(f"no molecule: {smiles}")
    x = torch.tensor([_atom_row(atom) for atom in mol.GetAtoms()]).reshape(-1, 11)
    begin = [bond.GetBeginAtomIdx() for bond in mol.GetBonds()]
    end = [bond.GetEndAtomIdx() for bond in mol.GetBonds()]
    edges = torch.tensor([begin, end], dtype=torch.int64)
    return x, to_undirected(edges, num_nodes=len(x)) if begin else edges


def mean_readout(h, graph_index, num_graphs):
    return global_mean_pool(h, graph_index, size=num_graphs)


# %% numpy-molecule-scatter-mean kind="right"
def molecule_graph(smiles):
    molecule = Chem.MolFromSmiles(smiles)
    if not molecule and molecule is None:
        raise ValueError(f"cannot read the SMILES '{smiles}'")
    count = molecule.GetNumAtoms()
    table = np.zeros((count, 11), dtype=np.float32)
    for atom in molecule.GetAtoms():
        row = table[atom.GetIdx()]
        try:
            row[ELEMENTS.index(atom.GetSymbol())] = 1
        except ValueError:
            row[7] = 1
        row[8:] = atom.GetIsAromatic(), atom.GetFormalCharge(), atom.GetTotalNumHs()
    if molecule.GetNumBonds() == 0:
        return torch.from_numpy(table), torch.empty((2, 0), dtype=torch.int64)
    edges = np.array(np.nonzero(Chem.GetAdjacencyMatrix(molecule)), dtype=np.int64)
    return torch.from_numpy(table), torch.from_numpy(edges)


def mean_readout(h, graph_index, num_graphs):
    start = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype, device=h.device)
    index = graph_index.unsqueeze(1).expand(-1, h.shape[1])
    return start.scatter_reduce(dim=0, index=index, src=h, reduce="mean", include_self=False)


# %% neighbours-and-loops kind="right"
from collections import namedtuple

Graph = namedtuple("Graph", ["x", "edge_index"])


def molecule_graph(smiles):
    mol = Chem.MolFromSmiles(smiles)
    if mol is None:
        raise ValueError(smiles)
    rows, sources, targets = [], [], []
    for atom in mol.GetAtoms():
        row = torch.zeros(11)
        names = list(ELEMENTS) + [atom.GetSymbol()]
        row[names.index(atom.GetSymbol())] = 1.0
        row[8] = 1.0 if atom.GetIsAromatic() else 0.0
        row[9] = float(atom.GetFormalCharge())
        row[10] = float(atom.GetTotalNumHs())
        rows.append(row)
        for neighbour in atom.GetNeighbors():
            sources.append(neighbour.GetIdx())
            targets.append(atom.GetIdx())
    x = torch.stack(rows) if rows else torch.zeros(0, 11)
    return Graph(x=x, edge_index=torch.tensor([sources, targets], dtype=torch.long))


def mean_readout(h, graph_index, num_graphs):
    means = []
    for graph in range(num_graphs):
        atoms = h[graph_index == graph]
        means.append(atoms.sum(dim=0) / max(len(atoms), 1))
    return torch.stack(means)


# %% sorted-segments-in-double kind="right"
def molecule_graph(smiles):
    mol = Chem.MolFromSmiles(smiles)
    if mol is None:
        raise ValueError(f"Could not parse SMILES: {smiles}")
    numbers = torch.tensor([a.GetAtomicNum() for a in mol.GetAtoms()], dtype=torch.int64)
    known = torch.tensor([6, 7, 8, 16, 9, 17, 35])
    x = numbers.new_zeros((len(numbers), 11), dtype=torch.float32)
    x[:, :7] = (numbers[:, None] == known).float()
    x[:, 7] = 1 - x[:, :7].sum(dim=1)
    for column, ask in {8: Chem.Atom.GetIsAromatic, 9: Chem.Atom.GetFormalCharge, 10: Chem.Atom.GetTotalNumHs}.items():
        x[:, column] = torch.tensor([ask(a) for a in mol.GetAtoms()], dtype=torch.float32)
    one_way = torch.tensor([[b.GetBeginAtomIdx(), b.GetEndAtomIdx()] for b in mol.GetBonds()], dtype=torch.int64)
    one_way = one_way.reshape(-1, 2).T
    return x, torch.hstack([one_way, one_way.flip(0)])


def mean_readout(h, graph_index, num_graphs):
    order = torch.argsort(graph_index, stable=True)
    sizes = torch.bincount(graph_index, minlength=num_graphs)
    ends = sizes.cumsum(0)
    running = torch.cat([h.new_zeros(1, h.shape[1]).double(), h[order].double().cumsum(0)])
    sums = running[ends] - running[ends - sizes]
    return (sums / sizes.clamp(min=1)[:, None]).to(h.dtype)


# %% nan-to-zero-by-matrix kind="right"
def molecule_graph(smiles):
    mol = Chem.MolFromSmiles(smiles)
    if mol is None:
        raise ValueError(f"{smiles!s} is no molecule")

    def features_of(atom):
        yield from (atom.GetSymbol() == e for e in ELEMENTS)
        yield atom.GetSymbol() not in ELEMENTS
        yield atom.GetIsAromatic()
        yield atom.GetFormalCharge()
        yield atom.GetTotalNumHs()

    x = torch.Tensor([[float(v) for v in features_of(a)] for a in mol.GetAtoms()]).view(-1, 11)
    edges = torch.zeros((2, 2 * mol.GetNumBonds()), dtype=torch.int64)
    for n, bond in enumerate(mol.GetBonds()):
        ends = torch.tensor([bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()])
        edges[:, 2 * n] = ends
        edges[:, 2 * n + 1] = ends.flip(0)
    return x, edges


def mean_readout(h, graph_index, num_graphs):
    belongs = (torch.arange(num_graphs, device=h.device)[:, None] == graph_index[None, :]).to(h.dtype)
    share = belongs / belongs.sum(dim=1, keepdim=True)
    return torch.nan_to_num(share, nan=0.0) @ h

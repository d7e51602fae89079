import torch
from otter.test_files import test_case
from rdkit import Chem

from autograder import checks, randomness

OK_FORMAT = False
name = "q7"
points = 3
hints = [
    "Do the atoms first, one row each, then the bonds. A bond joins two atoms, and either must hear the other. What shape has "
    "`torch.tensor([])`?",
    "`GetSymbol`, `GetIsAromatic`, `GetFormalCharge`, `GetTotalNumHs` of an atom; `GetBeginAtomIdx`, `GetEndAtomIdx` of a bond. "
    "`.reshape(-1, 2).T` gives `(2, 0)` when there is no bond. For the readout look up `index_add`.",
    "`torch.cat([one_way, one_way.flip(0)], dim=1)`; and `torch.zeros(num_graphs, features).index_add(0, graph_index, h)` "
    "over `torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)`.",
]
READ = "'A molecule is a graph' above"
ELEMENTS = ("C", "N", "O", "S", "F", "Cl", "Br")


# ---------------------------------------------------------------------------------------- molecule_graph


@checks.key
def right_graph(text):
    """x and the sorted list of directed edges of a SMILES."""
    return graph_of(Chem.MolFromSmiles(text))


def graph_of(
    molecule,
    element=lambda symbol: ELEMENTS.index(symbol) if symbol in ELEMENTS else 7,
    hydrogens="GetTotalNumHs",
):
    """The same of an RDKit molecule."""
    rows = []
    for atom in molecule.GetAtoms():
        row = [0.0] * 11
        row[element(atom.GetSymbol())] = 1.0
        row[8:] = atom.GetIsAromatic(), atom.GetFormalCharge(), getattr(atom, hydrogens)()
        rows.append(row)
    one_way = [(bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()) for bond in molecule.GetBonds()]
    return torch.tensor(rows), sorted(one_way + [(b, a) for a, b in one_way])


def kekulised(molecule):
    molecule = Chem.Mol(molecule)
    Chem.Kekulize(molecule, clearAromaticFlags=True)
    return graph_of(molecule)


def one_way(molecule):
    return graph_of(molecule)[0], sorted(
        (b.GetBeginAtomIdx(), b.GetEndAtomIdx()) for b in molecule.GetBonds()
    )


def other_way(molecule):
    return graph_of(molecule)[0], sorted(
        (b.GetEndAtomIdx(), b.GetBeginAtomIdx()) for b in molecule.GetBonds()
    )


def with_self_loops(molecule):
    x, edges = graph_of(molecule)
    return x, sorted(edges + [(n, n) for n in range(len(x))])


def canonical_order(molecule):
    return graph_of(Chem.MolFromSmiles(Chem.MolToSmiles(molecule)))


def of_text(graph):
    """A function of a molecule as one of its SMILES."""
    return lambda text: graph(Chem.MolFromSmiles(text))


WRONG = {
    "bonds-in-one-direction": checks.Wrong(
        of_text(one_way),
        "Every bond stands once. A bond has no direction: without the way back one of the two atoms never hears the other.",
    ),
    "bonds-in-one-direction-back": checks.Wrong(
        of_text(other_way),
        "Every bond stands once. A bond has no direction: without the way back one of the two atoms never hears the other.",
    ),
    "adds-hydrogens": checks.Wrong(
        of_text(lambda molecule: graph_of(Chem.AddHs(molecule))),
        "Your graph has the hydrogens as nodes. Take the atoms as RDKit has them; the hydrogens are counted in column 10.",
    ),
    "explicit-hydrogens-only": checks.Wrong(
        of_text(lambda molecule: graph_of(molecule, hydrogens="GetNumExplicitHs")),
        "Column 10 counts only hydrogens that are written out in the SMILES. `GetTotalNumHs` counts all.",
    ),
    "loses-aromaticity": checks.Wrong(
        of_text(kekulised),
        "Aromatic atoms are not marked in column 8: was the molecule kekulised, or the column left at 0?",
    ),
    "unknown-element-as-carbon": checks.Wrong(
        of_text(
            lambda molecule: graph_of(
                molecule, lambda symbol: ELEMENTS.index(symbol) if symbol in ELEMENTS else 0
            )
        ),
        "An element that is not in `ELEMENTS` became carbon. Column 7 is for 'anything else'.",
    ),
    "adds-self-loops": checks.Wrong(
        of_text(with_self_loops),
        "Atoms are bonded to themselves in your graph. `GCNConv` adds the self-loops on its own.",
    ),
    "reorders-atoms": checks.Wrong(
        of_text(canonical_order),
        "Your atoms are in another order than RDKit's for this text: was the SMILES rewritten before it was read?",
    ),
}


def read_graph(found, smiles, atoms, bonds):
    """The student's result as (x, sorted edges), or a failure that says what it is."""
    did = f"For the SMILES {smiles!r} ({atoms} atom{'s' * (atoms != 1)}, {bonds} bond{'s' * (bonds != 1)})"
    found = checks.expect_list(
        found, 2, torch.Tensor, did, "two tensors, (x, edge_index)", "", READ, "wrong-type"
    )
    x, edge_index = (checks.expect_tensor(part, did=did, read=READ) for part in found)
    if edge_index.dim() != 2 or edge_index.shape[0] != 2:
        cause = (
            "A list without bonds becomes a tensor of shape (0,): give it its two rows, e.g. with `.reshape(-1, 2).T`."
            if not bonds
            else "Row 0 holds the sources, row 1 the targets: is it transposed?"
        )
        code = "no-bonds-no-shape" if not bonds else "edge-index-transposed"
        checks.fail(
            did, f"edge_index of shape (2, {2 * bonds})", str(tuple(edge_index.shape)), cause, READ, code
        )
    for what, tensor, dtype in (("x", x, torch.float32), ("edge_index", edge_index, torch.int64)):
        if tensor.dtype != dtype:
            cause = "`torch.tensor([])` is float32: say `dtype=torch.long`." if what == "edge_index" else ""
            checks.fail(did, f"{what} of {dtype}", str(tensor.dtype), cause, READ, "wrong-dtype")
    return did, (x, sorted(map(tuple, edge_index.T.tolist())))


def same_graph(one, other):
    return one[0].shape == other[0].shape and torch.equal(one[0], other[0].to(one[0])) and one[1] == other[1]


def check_graphs(molecule_graph, texts):
    seen = []
    for text in texts:
        molecule = Chem.MolFromSmiles(text)
        result = checks.call(molecule_graph, text, doing=f"For the SMILES {text!r}")
        did, graph = read_graph(result, text, molecule.GetNumAtoms(), molecule.GetNumBonds())
        seen.append((did, molecule, graph))
    expected = [right_graph(text) for text in texts]
    alternatives = {code: [wrong.function(text) for text in texts] for code, wrong in WRONG.items()}
    for (did, molecule, graph), right in zip(seen, expected, strict=True):
        if same_graph(right, graph):
            continue
        # A wrong version explains the answer if it explains every molecule.
        causes = {
            code: wrong.cause
            for code, wrong in WRONG.items()
            if all(
                same_graph(other, found) for other, (*_, found) in zip(alternatives[code], seen, strict=True)
            )
        }
        code = next(iter(causes), None)
        if graph[0].shape != right[0].shape:
            what = f"x of shape {tuple(right[0].shape)}", str(tuple(graph[0].shape))
        elif not torch.equal(graph[0], right[0]):
            atom, column = (graph[0] != right[0]).nonzero()[0].tolist()
            symbol = molecule.GetAtomWithIdx(atom).GetSymbol()
            what = (
                f"x[{atom}, {column}] = {right[0][atom, column]:g} (atom {atom} is {symbol})",
                f"{graph[0][atom, column]:g}",
            )
        else:
            what = (
                f"the {len(right[1])} directed edges {right[1][:6]} …",
                f"the {len(graph[1])} edges {graph[1][:6]} …",
            )
        checks.fail(did, *what, causes.get(code, ""), READ, code and code.removesuffix("-back"))


def check_unreadable(molecule_graph, text):
    """Nonsense must raise a ValueError that names it."""
    try:
        checks.call(molecule_graph, text)
    except checks.CheckFailed as error:
        if error.diagnosis == "raised-ValueError" and text in str(error):
            return
        name = (error.diagnosis or "").removeprefix("raised-")
        got = "a ValueError that does not name it" if name == "ValueError" else f"{name or 'another failure'}"
    else:
        got = "a result"
    checks.fail(
        f"For {text!r}, which is no SMILES,", "a ValueError that names the text", got,
        "`Chem.MolFromSmiles` returns None for a text it cannot read; nothing is raised by itself.", READ, "no-value-error",
    )  # fmt: skip


def rewritten(texts, salt):
    """The same molecules as other SMILES, so that the atoms come in another order."""
    return drawn(
        texts, randomness.numpy_generator("smiles", salt).integers(1, 2**31 - 1, len(texts)).tolist()
    )


@checks.key  # no answer, but another version of RDKit draws others
def drawn(texts, seeds):
    return [
        Chem.MolToRandomSmilesVect(Chem.MolFromSmiles(text), 1, randomSeed=seed)[0]
        for text, seed in zip(texts, seeds, strict=True)
    ]


# ethanol · water · aspirin · caffeine · choline · tetramethylsilane · salt · bromobenzene
PUBLIC = ["CCO", "O", "CC(=O)Oc1ccccc1C(=O)O", "Cn1cnc2c1c(=O)n(C)c(=O)n2C", "C[N+](C)(C)CCO", "C[Si](C)(C)C",
          "[Na+].[Cl-]", "Brc1ccccc1"]  # fmt: skip
# diazepam · fluoxetine · glycine as a zwitterion · sulfanilamide · levodopa · phosphate ester · methane · cetirizine
HIDDEN = ["CN1C(=O)CN=C(c2ccccc2)c2cc(Cl)ccc21", "CNCCC(Oc1ccc(C(F)(F)F)cc1)c1ccccc1", "[NH3+]CC([O-])=O",
          "Nc1ccc(S(N)(=O)=O)cc1", "NC(Cc1ccc(O)c(O)c1)C(=O)O", "COP(=O)(OC)OC=C(Cl)Cl", "C",
          "O=C(O)COCCN1CCN(C(c2ccccc2)c2ccc(Cl)cc2)CC1"]  # fmt: skip


@test_case(points=0.5)
def test_molecules(molecule_graph):
    """Eight small molecules, one a single atom, one salt, each written as a random SMILES; and a text that is none."""
    check_graphs(molecule_graph, rewritten(PUBLIC, "public"))
    check_unreadable(molecule_graph, "C1CC(")


@test_case(points=1, hidden=True)
def test_other_molecules(molecule_graph):
    """Drugs, each written as a random SMILES of the same molecule."""
    check_graphs(molecule_graph, rewritten(HIDDEN, "hidden"))
    check_unreadable(molecule_graph, "c1ccccc")


# ------------------------------------------------------------------------------------------ mean_readout


def readout(h, graph_index, num_graphs):
    """The definition, graph by graph."""
    means = torch.zeros(num_graphs, h.shape[1], dtype=h.dtype)
    for graph in range(num_graphs):
        if (graph_index == graph).any():
            means[graph] = h[graph_index == graph].mean(dim=0)
    return means


def total(h, graph_index, num_graphs):
    return torch.zeros(num_graphs, h.shape[1], dtype=h.dtype).index_add(0, graph_index, h)


def largest(h, graph_index, num_graphs):
    rows = [h[graph_index == g] for g in range(num_graphs)]
    return torch.stack([r.max(dim=0).values if len(r) else torch.zeros_like(h[0]) for r in rows])


def assumes_sorted(h, graph_index, num_graphs):
    sizes = torch.bincount(graph_index, minlength=num_graphs).tolist()
    return torch.stack([part.mean(dim=0) if len(part) else torch.zeros_like(h[0]) for part in h.split(sizes)])


def empty_is_nan(h, graph_index, num_graphs):
    return total(h, graph_index, num_graphs) / torch.bincount(graph_index, minlength=num_graphs)[:, None]


WRONG_READOUTS = {
    "sums": checks.Wrong(
        total,
        "This is the sum over the atoms: large molecules get large values. Divide by the number of atoms of each molecule.",
    ),
    "takes-the-maximum": checks.Wrong(largest, "This is the maximum over the atoms. We asked for the mean."),
    "divides-by-all-atoms": checks.Wrong(
        lambda h, i, n: total(h, i, n) / len(h),
        "You divided by the number of all atoms. Each molecule has its own number of atoms.",
    ),
    "divides-by-the-number-of-graphs": checks.Wrong(
        lambda h, i, n: total(h, i, n) / n,
        "You divided by the number of molecules. Each molecule has its own number of atoms.",
    ),
    "assumes-sorted": checks.Wrong(
        assumes_sorted,
        "You took the atoms of a molecule to stand next to each other. `graph_index` may come in any order.",
    ),
    "empty-graph-is-nan": checks.Wrong(
        empty_is_nan,
        "A molecule without atoms divides zero by zero. Its row must be zeros: `clamp(min=1)` on the number of atoms.",
    ),
    "one-mean-for-all": checks.Wrong(
        lambda h, _i, n: h.mean(dim=0).expand(n, -1),
        "Every molecule got the mean over all atoms of the batch.",
    ),
}


def atoms(generator, nodes, graphs, features):
    """Random rows, in random order, of `graphs` molecules; the last molecule has no atoms."""
    h = torch.randn(nodes, features, generator=generator, dtype=torch.float64)
    first = torch.arange(graphs - 1)
    others = torch.randint(graphs - 1, (nodes - len(first),), generator=generator)
    index = torch.cat([first, others])[torch.randperm(nodes, generator=generator)]
    return h, index, graphs


def check_readout(mean_readout, salt, sizes):
    calls = [atoms(randomness.generator("readout", salt, *size), *size) for size in sizes]
    differs = {
        "shape": "One row for each of `num_graphs` molecules, also for those at the end that have no atom."
    }
    checks.equals(mean_readout, readout, calls, wrong=WRONG_READOUTS, read=READ, pure=True, differs=differs)


@test_case(points=0.5)
def test_readout(mean_readout):
    """Atoms in any order; the last molecule has none."""
    check_readout(mean_readout, "public", ((5, 3, 2), (9, 4, 3), (12, 6, 1)))


@test_case(points=1, hidden=True)
def test_readout_of_larger_batches(mean_readout):
    """The same with more molecules."""
    check_readout(mean_readout, "hidden", ((40, 8, 5), (120, 30, 4)))

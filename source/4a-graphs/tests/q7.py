import torch
from otter.test_files import test_case
from rdkit import Chem

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.record import is_recording
from autograder.probes import values

OK_FORMAT = False
name = "q7"
points = 3
hints = [
    "How many columns of `edge_index` does one bond make, if either atom must hear the other? And what shape and type has "
    "`torch.tensor([])`, when there is no bond?",
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
    x, edges = graph_of(text)
    return x, [tuple(edge) for edge in edges.long().tolist()]


def graph_of(
    text, other="last column", hydrogens="GetTotalNumHs", aromatic="right", charge="right", bonds="both", form="text", swapped=False,
    symbols="whole",
):  # fmt: skip
    """x and the sorted directed edges as a tensor, right with the defaults; the options are what goes wrong."""
    molecule = Chem.MolFromSmiles(text, sanitize=form != "not sanitised")
    if form == "not sanitised":
        molecule.UpdatePropertyCache(strict=False)
    elif form == "hydrogens":
        molecule = Chem.AddHs(molecule)
    elif form == "canonical":
        molecule = Chem.MolFromSmiles(Chem.MolToSmiles(molecule))
    elif form == "kekulised":
        Chem.Kekulize(molecule, clearAromaticFlags=True)
    elif form == "largest part":
        molecule = max(Chem.GetMolFrags(molecule, asMols=True), key=lambda part: part.GetNumAtoms())
    rows = []
    for atom in molecule.GetAtoms():
        row = [0.0] * 11
        symbol = atom.GetSymbol()
        if symbols == "prefix":
            place = next((n for n, one in enumerate(ELEMENTS) if symbol.startswith(one)), None)
        else:
            place = ELEMENTS.index(symbol) if symbol in ELEMENTS else None
        if place is not None:
            row[place] = 1.0
        elif other != "nowhere":
            row[{"last column": 7, "carbon": 0, "hydrogens": 10}[other]] = 1.0
        marks = {
            "right": atom.GetIsAromatic(), "ring": atom.IsInRing(), "none": 0, "inverted": not atom.GetIsAromatic(),
            "double": any(bond.GetBondTypeAsDouble() > 1 for bond in atom.GetBonds()),
        }  # fmt: skip
        count = 0 if hydrogens == "none" else getattr(atom, hydrogens)()
        size = atom.GetFormalCharge()
        columns = [
            marks[aromatic],
            {"right": size, "absolute": abs(size), "none": 0, "opposite": -size, "whether": size != 0}[
                charge
            ],
            count,
        ]
        if swapped:
            columns = [columns[0], columns[2], columns[1]]
        added = row[10] if other == "hydrogens" else 0.0
        row[8:] = [float(one) for one in columns]
        row[10] = added if other == "hydrogens" and place is None and not count else row[10]
        rows.append(row)
    one_way = [(bond.GetBeginAtomIdx(), bond.GetEndAtomIdx()) for bond in molecule.GetBonds()]
    back = [(b, a) for a, b in one_way]
    flat = [atom for bond in one_way for atom in bond]
    torn = list(zip(flat[: len(one_way)], flat[len(one_way) :], strict=True))
    both = [atom for a, b in one_way for atom in (a, b, b, a)]
    mixed = list(zip(both[: len(both) // 2], both[len(both) // 2 :], strict=True))
    loops = [(n, n) for n in range(len(rows))]
    kinds = [bond.GetBondTypeAsDouble() for bond in molecule.GetBonds()]
    edges = {
        "both": one_way + back, "one way": one_way, "back": back, "same twice": one_way + one_way, "back twice": back + back,
        "loops": one_way + back + loops, "torn": torn + [(b, a) for a, b in torn], "torn one way": torn, "torn both": mixed, "none": [],
        "order": [edge for edge, kind in zip(one_way + back, kinds + kinds, strict=True) for _ in range(2 if kind == 2 else 3 if kind == 3 else 1)],
        "all pairs": [(a, b) for a, _ in loops for b, _ in loops if a != b], "from one": [(a + 1, b + 1) for a, b in one_way + back],
    }[bonds]  # fmt: skip
    return torch.tensor(rows).reshape(-1, 11), torch.tensor(sorted(edges), dtype=torch.float64).reshape(-1, 2)


def mistake(cause, alone=False, **changes):
    return Mistake(changes, cause, alone)


MISTAKES = {
    "bonds-in-one-direction": mistake(
        "Every bond stands once. A bond has no direction: without the way back one of the two atoms never hears the other.",
        bonds="one way",
    ),
    "bonds-in-one-direction:back": mistake(
        "Every bond stands once. A bond has no direction: without the way back one of the two atoms never hears the other.",
        bonds="back",
    ),
    "same-direction-twice": mistake(
        "Every bond stands twice in the same direction. The second copy has to be turned round: exchange its two rows.", bonds="same twice"
    ),
    "same-direction-twice:back": mistake(
        "Every bond stands twice in the same direction. The second copy has to be turned round: exchange its two rows.",
        bonds="back twice", alone=True,
    ),
    "reshaped-not-transposed": mistake(
        "The list of pairs was reshaped to two rows, which keeps the order of the numbers and tears the pairs apart: transpose it.",
        bonds="torn",
    ),
    "reshaped-not-transposed:one way": mistake(
        "The list of pairs was reshaped to two rows, which keeps the order of the numbers and tears the pairs apart: transpose it.",
        bonds="torn one way", alone=True,
    ),
    "reshaped-not-transposed:both": mistake(
        "The list of pairs was reshaped to two rows, which keeps the order of the numbers and tears the pairs apart: transpose it.",
        bonds="torn both",
    ),
    "adds-self-loops": mistake(
        "Atoms are bonded to themselves in your graph. `GCNConv` adds the self-loops on its own.", bonds="loops"
    ),
    "no-bonds": mistake("There are no bonds in your graph.", bonds="none", alone=True),
    "bonds-by-order": mistake("Double bonds stand twice in each direction. Each bond stands once in each.", bonds="order", alone=True),
    "every-pair-bonded": mistake("Every atom is bonded to every other one.", bonds="all pairs", alone=True),
    "atoms-from-one": mistake("Atoms are counted from 1. RDKit's and torch's numbers begin at 0.", bonds="from one", alone=True),
    "adds-hydrogens": mistake(
        "Your graph has the hydrogens as nodes. Take the atoms as RDKit has them; the hydrogens are counted in column 10.",
        form="hydrogens",
    ),
    "explicit-hydrogens-only": mistake(
        "Column 10 counts only hydrogens that are written out in the SMILES. `GetTotalNumHs` counts all.", hydrogens="GetNumExplicitHs"
    ),
    "implicit-hydrogens-only": mistake(
        "Column 10 leaves out hydrogens that stand in brackets, as in [nH] or [NH3+]. `GetTotalNumHs` counts all.",
        hydrogens="GetNumImplicitHs",
    ),
    "degree-for-hydrogens": mistake(
        "Column 10 is the number of an atom's neighbours. The number of its hydrogens was asked for.", hydrogens="GetDegree"
    ),
    "valence-for-hydrogens": mistake(
        "Column 10 is the number of neighbours and hydrogens together. That of the hydrogens was asked for.", hydrogens="GetTotalDegree",
        alone=True,
    ),
    "no-hydrogens": mistake("Column 10, the number of hydrogens, is 0 everywhere.", hydrogens="none"),
    "ring-for-aromatic": mistake(
        "Column 8 marks atoms in rings. Not every ring is aromatic (cyclohexane is not): `GetIsAromatic`.", aromatic="ring"
    ),
    "unsaturated-for-aromatic": mistake("Column 8 marks atoms with a double bond. Aromatic ones were asked for.", aromatic="double", alone=True),
    "loses-aromaticity": mistake(
        "Aromatic atoms are not marked in column 8: was the molecule kekulised, or the column left at 0?", aromatic="none"
    ),
    "not-sanitised": mistake(
        "The text was read without sanitising: RDKit then finds no aromatic ring that is written with double bonds, as in "
        "C1=CC=CC=C1. Read it with the defaults.",
        form="not sanitised",
    ),
    "charge-without-sign": mistake("Column 9 has no sign. The formal charge may be negative.", charge="absolute"),
    "opposite-charge": mistake("Column 9 has the opposite sign.", charge="opposite", alone=True),
    "no-charge": mistake("Column 9, the formal charge, is 0 everywhere.", charge="none"),
    "charge-and-hydrogens-exchanged": mistake("Columns 9 and 10 are exchanged: the charge is 9, the hydrogens are 10.", swapped=True),
    "features-missing": mistake(
        "Columns 8 to 10 are 0 everywhere: aromatic or not, the formal charge, the number of hydrogens.", aromatic="none", charge="none",
        hydrogens="none",
    ),
    "unknown-element-as-carbon": mistake(
        "An element that is not in `ELEMENTS` became carbon. Column 7 is for 'anything else'.", other="carbon"
    ),
    "unknown-element-nowhere": mistake(
        "An element that is not in `ELEMENTS` has no 1 in column 7, which is for 'anything else': was it left out, or written to another "
        "column, such as −1, the last?", other="nowhere"
    ),
    "unknown-element-in-the-last-column": mistake(
        "An element that is not in `ELEMENTS` was written to the last column, −1, which is the hydrogens. Column 7 is for 'anything else'.",
        other="hydrogens",
    ),
    "prefix-of-the-symbol": mistake("An element was told by the beginning of its symbol: Cl begins with C, and Si with S. Compare whole symbols.", symbols="prefix"),
    "reorders-atoms": mistake(
        "Your atoms are in another order than RDKit's for this text: was the SMILES rewritten before it was read?", form="canonical"
    ),
    "largest-part-only": mistake("Only the largest part of a salt is there. Take all atoms as RDKit has them.", form="largest part", alone=True),
}  # fmt: skip


@checks.key
def mistaken(text, pairs):
    return checks.sketches(graph_of, MISTAKES, text, pairs=pairs)


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
    known = [
        ((text,), (graph[0], as_tensor(graph[1]))) for text, (_, _, graph) in zip(texts, seen, strict=True)
    ]
    right = all(same_graph(one, graph) for one, (_, _, graph) in zip(expected, seen, strict=True))
    code, cause = (
        (None, "") if right and not is_recording() else checks.explain(Mistakes(mistaken, MISTAKES), known)
    )
    parts = {
        "the atoms' features": all(
            torch.equal(one[0], graph[0]) for one, (_, _, graph) in zip(expected, seen, strict=True)
        ),
        "the bonds": all(one[1] == graph[1] for one, (_, _, graph) in zip(expected, seen, strict=True)),
    }
    fine = next(
        (
            f" ({part[:1].upper()}{part[1:]} are right in every molecule.)"
            for part, good in parts.items()
            if good
        ),
        "",
    )
    for (did, molecule, graph), right in zip(seen, expected, strict=True):
        if same_graph(right, graph):
            continue
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
        checks.fail(did, *what, f"{cause}{fine}".strip(), READ, code)


def as_tensor(edges):
    return torch.tensor(edges, dtype=torch.float64).reshape(-1, 2)


def check_unreadable(molecule_graph, text):
    """Nonsense must raise a ValueError, or one of a class derived from it, that names the text."""
    try:
        values.raised_value_error(molecule_graph, (text,))
    except checks.CheckFailed as error:
        if error.diagnosis == "raised-ValueError" and text in str(error):
            return
        name = (error.diagnosis or "").removeprefix("raised-")
        got = "a ValueError that does not name it" if name == "ValueError" else f"{name or 'another failure'}"
        why = (
            "Put the text into the message: who reads ten thousand of them wants to know which."
            if name == "ValueError"
            else "`Chem.MolFromSmiles` returns None for a text it cannot read; nothing is raised by itself."
        )
    else:
        got = "a result"
        why = "`Chem.MolFromSmiles(text)`, with its defaults, returns None for it; then raise the error."
    checks.fail(
        f"For {text!r}, which is no SMILES,", "a ValueError that names the text", got,
        why, READ, "no-value-error",
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


# ethanol · water · aspirin · caffeine · choline · tetramethylsilane · salt · bromobenzene · alanine as a zwitterion · a ring that
# is not aromatic · pyrrole, with a hydrogen in brackets · calcium chloride
PUBLIC = ["CCO", "O", "CC(=O)Oc1ccccc1C(=O)O", "Cn1cnc2c1c(=O)n(C)c(=O)n2C", "C[N+](C)(C)CCO", "C[Si](C)(C)C",
          "[Na+].[Cl-]", "Brc1ccccc1", "CC([NH3+])C([O-])=O", "OC1CCNCC1", "c1cc[nH]c1", "[Ca+2].[Cl-].[Cl-]"]  # fmt: skip
# phenol with its double bonds written out, as it stands: only RDKit's sanitising makes it aromatic
WRITTEN = ["C1=CC=CC=C1O"]
# diazepam · fluoxetine · glycine as a zwitterion · sulfanilamide · levodopa · phosphate ester · methane · cetirizine
HIDDEN = ["CN1C(=O)CN=C(c2ccccc2)c2cc(Cl)ccc21", "CNCCC(Oc1ccc(C(F)(F)F)cc1)c1ccccc1", "[NH3+]CC([O-])=O",
          "Nc1ccc(S(N)(=O)=O)cc1", "NC(Cc1ccc(O)c(O)c1)C(=O)O", "COP(=O)(OC)OC=C(Cl)Cl", "C",
          "O=C(O)COCCN1CCN(C(c2ccccc2)c2ccc(Cl)cc2)CC1"]  # fmt: skip


@test_case(points=0.5)
def test_molecules(molecule_graph):
    """Small molecules, one a single atom, salts, rings of both kinds, each written as a random SMILES; and texts that are none."""
    check_graphs(molecule_graph, [*rewritten(PUBLIC, "public"), *WRITTEN])
    for text in ("C1CC(", "CC(C)(C)(C)C"):  # a bracket left open, and a carbon with five bonds
        check_unreadable(molecule_graph, text)


@test_case(points=1, hidden=True)
def test_other_molecules(molecule_graph):
    """Drugs, each written as a random SMILES of the same molecule."""
    check_graphs(molecule_graph, [*rewritten(HIDDEN, "hidden"), "NC1=CC=CC=N1"])
    for text in ("c1ccccc", "FN(F)(F)F"):
        check_unreadable(molecule_graph, text)


# ------------------------------------------------------------------------------------------ mean_readout


def one_of(own, pool):
    """What a molecule's atoms become, before it is divided by their number."""
    n = len(own)
    return {
        "mean": lambda: own.sum(0), "max": lambda: own.amax(0) * n, "last": lambda: own[-1] * n, "first": lambda: own[0] * n,
        "min": lambda: own.amin(0) * n, "median": lambda: own.median(0).values * n, "absolute": lambda: own.abs().sum(0),
        "last over all": lambda: own[-1], "batch": lambda: own.sum(0),
    }[pool]()  # fmt: skip


@checks.key
def readout(h, graph_index, num_graphs, pool="mean", divide="own", rows="all", empty="zero", place="right"):
    """The definition, graph by graph, right with the defaults; the options are what goes wrong."""
    index = {
        "right": lambda: graph_index, "sorted": lambda: graph_index.sort().values, "turned": lambda: graph_index.flip(0),
        "even": lambda: torch.arange(len(h)) * num_graphs // len(h),
    }[place]()  # fmt: skip
    made = []
    for graph in range(num_graphs):
        own = h[index == graph]
        if not len(own):
            made.append(
                torch.full(
                    (h.shape[1],),
                    {"zero": 0.0, "nan": torch.nan, "one": 1.0, "tiny": 0.0}[empty],
                    dtype=h.dtype,
                )
            )
            continue
        sizes = {"own": len(own), "all": len(h), "graphs": num_graphs, "average": len(h) / num_graphs, "one more": len(own) + 1,
                 "none": 1, "root": len(own) ** 0.5, "one less": max(len(own) - 1, 1), "features": h.shape[1]}  # fmt: skip
        made.append(one_of(own, pool) / sizes[divide])
    found = torch.stack(made)
    if pool == "batch":
        found = h.mean(0).expand(num_graphs, -1)
    if rows == "with atoms":
        found = found[index.unique()]
    return found[: int(index.max()) + 1] if rows == "up to the largest" else found


def pooled(cause, alone=False, **changes):
    return Mistake(changes, cause, alone)


READOUTS = {
    "sums": pooled(
        "This is the sum over the atoms: large molecules get large values. Divide by the number of atoms of each molecule.", divide="none"
    ),
    "takes-the-maximum": pooled("This is the maximum over the atoms. We asked for the mean.", pool="max"),
    "takes-the-minimum": pooled("This is the minimum over the atoms. We asked for the mean.", pool="min", alone=True),
    "takes-the-median": pooled("This is the median over the atoms. We asked for the mean.", pool="median", alone=True),
    "one-atom-only": pooled("This is the last atom of each molecule alone. We asked for the mean.", pool="last"),
    "one-atom-only:first": pooled("This is the first atom of each molecule alone. We asked for the mean.", pool="first"),
    "plus-equals-by-index": pooled(
        "Of each molecule only the last atom was added: `sums[graph_index] += h` keeps one row of several with the same index. Use "
        "`index_add` or `scatter_add`.",
        pool="last over all",
    ),
    "divides-by-all-atoms": pooled(
        "You divided by the number of all atoms. Each molecule has its own number of atoms.", divide="all"
    ),
    "divides-by-the-number-of-graphs": pooled(
        "You divided by the number of molecules. Each molecule has its own number of atoms.", divide="graphs"
    ),
    "divides-by-the-average-size": pooled(
        "You divided by the average number of atoms. Each molecule has its own number.", divide="average"
    ),
    "one-atom-too-many": pooled(
        "You divided by one atom more than there is: do zeros that stood there before count, as with `include_self=True`, or was 1 "
        "added against a division by 0?",
        divide="one more",
    ),
    "one-atom-too-few": pooled("You divided by one atom less than there is.", divide="one less", alone=True),
    "divides-by-the-root": pooled("You divided by the root of the number of atoms.", divide="root", alone=True),
    "assumes-sorted": pooled(
        "You took the atoms of a molecule to stand next to each other. `graph_index` may come in any order.", place="sorted"
    ),
    "assumes-equal-sizes": pooled(
        "You took all molecules to have as many atoms. `graph_index` says which atom belongs to which.", place="even", alone=True
    ),
    "empty-graph-is-nan": pooled(
        "A molecule without atoms divides zero by zero. Its row must be zeros: `clamp(min=1)` on the number of atoms.", empty="nan"
    ),
    "rows-missing": pooled(
        "One row for each of `num_graphs` molecules: those that have no atom are missing.", rows="with atoms"
    ),
    "rows-missing:at the end": pooled(
        "One row for each of `num_graphs` molecules, also for those at the end that have no atom.", rows="up to the largest"
    ),
    "one-mean-for-all": pooled("Every molecule got the mean over all atoms of the batch.", pool="batch"),
}  # fmt: skip


@checks.key
def mispooled(h, graph_index, num_graphs, pairs):
    return checks.sketches(readout, READOUTS, h, graph_index, num_graphs, pairs=pairs)


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
    checks.equals(
        mean_readout,
        readout,
        calls,
        wrong=Mistakes(mispooled, READOUTS),
        read=READ,
        pure=True,
        differs=differs,
    )
    # Layers below learn through it.
    checks.gradient(mean_readout, calls[:1], readout, wrt=[0], read=READ)


@test_case(points=0.5)
def test_readout(mean_readout):
    """Atoms in any order; the last molecule has none."""
    check_readout(mean_readout, "public", ((5, 3, 2), (9, 4, 3), (12, 6, 1)))


@test_case(points=1, hidden=True)
def test_readout_of_larger_batches(mean_readout):
    """The same with more molecules."""
    check_readout(mean_readout, "hidden", ((40, 8, 5), (120, 30, 4)))

import torch
from otter.test_files import test_case
from rdkit import Chem

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.record import is_recording
from autograder.probes import values
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q7"
points = 1
hints = [
    "How many columns of `edge_index` does one bond make, if either atom must hear the other? And what shape and type has "
    "`torch.tensor([])`, when there is no bond?",
    "`GetSymbol`, `GetIsAromatic`, `GetFormalCharge`, `GetTotalNumHs` of an atom; `GetBeginAtomIdx`, `GetEndAtomIdx` of a bond. "
    "`.reshape(-1, 2).T` gives `(2, 0)` when there is no bond. For the readout look up `index_add`.",
    "`torch.cat([one_way, one_way.flip(0)], dim=1)`; and `torch.zeros(num_graphs, features).index_add(0, graph_index, h)` "
    "over `torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)`.",
]
READ = "'A molecule is a graph' above"


right_graph = stored("q7.right_graph")


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


mistaken = stored("q7.mistaken")


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


drawn = stored("q7.drawn")


# ethanol · water · aspirin · caffeine · choline · tetramethylsilane · salt · bromobenzene · alanine as a zwitterion · a ring that
# is not aromatic · pyrrole, with a hydrogen in brackets · calcium chloride
PUBLIC = ["CCO", "O", "CC(=O)Oc1ccccc1C(=O)O", "Cn1cnc2c1c(=O)n(C)c(=O)n2C", "C[N+](C)(C)CCO", "C[Si](C)(C)C",
          "[Na+].[Cl-]", "Brc1ccccc1", "CC([NH3+])C([O-])=O", "OC1CCNCC1", "c1cc[nH]c1", "[Ca+2].[Cl-].[Cl-]"]  # fmt: skip
# phenol with its double bonds written out, as it stands: only RDKit's sanitising makes it aromatic
WRITTEN = ["C1=CC=CC=C1O"]


@test_case(points=0.5)
@case
def test_molecules(molecule_graph):
    """Small molecules, one a single atom, salts, rings of both kinds, each written as a random SMILES; and texts that are none."""
    check_graphs(molecule_graph, [*rewritten(PUBLIC, "public"), *WRITTEN])
    for text in ("C1CC(", "CC(C)(C)(C)C"):  # a bracket left open, and a carbon with five bonds
        check_unreadable(molecule_graph, text)


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


mispooled = stored("q7.mispooled")


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
        stored("q7.equals"),
        calls,
        wrong=Mistakes(mispooled, READOUTS),
        read=READ,
        pure=True,
        differs=differs,
    )
    # Layers below learn through it.
    checks.gradient(mean_readout, calls[:1], stored("q7.gradient"), wrt=[0], read=READ)


@test_case(points=0.5)
@case
def test_readout(mean_readout):
    """Atoms in any order; the last molecule has none."""
    check_readout(mean_readout, "public", ((5, 3, 2), (9, 4, 3), (12, 6, 1)))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q7",
    """
c-rN?TaP3;jxP9D8uiqTayLlSy@7)PwqDND%)>qw3ImUDkFLaIW#);@s-D`#`R_|vq=$RBo5@IuikX8gO!j!(^pO%pe!7uA|NO(@_ivy7@q9R*
o~OrOPmllcb^7D*@%Pi$>G||@dOm%6JpFt9@rTo=Z(o1d{SXfiaDos^czAs9=6HH~ia+drHj^<nCF5;2C1$sCllKmy_1OeC?M>O4DHNYlbOvm=
|M@SwpMUsv`ugqPpHGM5=ik5mumk+o|BK)I^!4-e4}bsR>Eq|ax9CxZufHC?oPPNG&!PUx4=>{4mwOb#mtr!6kWvOjwBERAgE!Hn-PX_X$1$cH
y$QwD-?lb;8(fOU=f1!G<$wQD_4{9GIzAu%`3ZG^r{n1ntUow_Q#!dAoWXv4?S<bye>^?@{t*?c-}>pVKmG0B@UP~7|Kq2>{@bH{tp8d3__zP@
Z-4s<zyHbp_3_gqeERF-U+cd|3-eE2{-^%J&;R=4FWAofe?Pta%}+o7-ygnz@8vfRKmIcP{L{z%FZk7r@z?+B`EQ6*fA_E0(qDi2>(BrCKi!YN
V4FYx+x%-k%|iV2)4%>?U;gOlPyh3mmp}RWr^Ao%y}|Fzp8MhSzkWY_tOk`_3C=zk$iY6OC+l)}oDIsmTp*R~e5~eVtaGvCXdr$!r(9g{V4N*3
-~YnBJ=tG&O>>I%H{P0)v)0*|Ot$m*y9^0O%G=qP(0m~o@Gi_>CH$H7_$?F-oGFmO*lH#QNB>r7?_+vOzL*dnPWhCBc^EW{wzPI{CsEb1SQ~>e
<;Cc2DcJ+$Vs~~55Fp1KVm1HhLi8C0u1YQ|dOSUN56Ro7r(g~cpB_De|7^{aa!C-4gR=8eNH~<mmYilK_j&Tk)Go*#p>BW9SJLm?&CojITuwL&
vy#Q6V8NP~nQMwgYfKhx3strmZ2-G@HUVp3wz@hH#(*&y#q!bDpP?TJB^La@`W0HItB%1#{VG`R5>EB-+E;J->$eYIzkJ3Se?*zhadsQW<D-w+
9P)!Z90yK_<A=v@*d;&z@I&pw-@kmU{q@6N<L)o^Z!>K0IpHwRN`WgefK9)=NdEQr-@Y#YnZ@~lqm}0V%mFPZhW!1nz8(JK^mYI3*VF#D!+(DG
?f2i-nkWT34KiwmidgIvd*8x`PwOqf1i@xB-QC_|Z$uo61sP7q4~I`{BH(}p>*_4d$r+nd`QE_iPpAFi+vnf*pFe&4a}C~mTTC?ooH)riljG7~
|NZI1^Ve@{5@4jw#n`zMAlne!_cp$K{Qc|xWuomL{@j1~bUgj%+87p`J09Zfwj%b45Bc28@xvb<j;Fba!^e-aRA1McvDO!ywlASHp_6bq+xvEE
w|@Hlw};d7{`1ow*~6D#SDOSVC6zEwAe<x4pl@4l@$kp#`S6d^{_BVT=d{*Z%mr;f&Q^z$v;ex7+b;k1`7;{cr$5))K(~;v%V#AmPVR&PF17J=
`sZqQrxIiKvr_0d(ba%kR_gil=WlDRWaJj;VB)L{P9dDj;d?8GuQ>Iv74&!Cs?%6*ASI83l&Wi}UIC+uz4`mueC8fqoyX`Dz0dw-9@}8!s}Y}m
`||D2m*L%i_`3hJIE#J`zx>OV8+rcx&#yR>zkdDj=^t;K2ox`L{pWu_eESRb>t9Zvj)Ioz`2Kb}eA+*Key+1&)kM$}U<7v6hofin1?=ot7X5j2
C0k=3YqSS+=Js%MBV+xFLwCEsz{`jR3?R|Wqy_Cf7#!ABe}4Wej3&r}3e3LDdT`ErnmfO=U=2pdN|w+sM}z)6(cJk(azFxx16F-ub&3~X*mmdV
2I|BNE>`Xm(eI!)x7*&FApfQ}Cup$k%`c63WEK8pK~r3*{3?^3`K2$=l59FVDL^xhIZ1r^MJ@vlZS{p4XLRJ*0@sya8bi(*T$nvM@=b3{v@}ot
Mjo7)?nNFX6Zy5D+K&9n=&?^yC8TKd1vzN;R5yNZ116gcE*EDOi2o1$@SPW4^5Rz=fiw~wL^axo#+zPw)TR@^$dC(?pV^_H-GtXLvgN_&29P}e
1)cc6Z1|3KCk_P9L-OI2hT1Ot(yQo^aU#A1c?<!#+VHC$JlP{U>4QHap9tyn6ds}cH}>E^5<PO7(1{~QKo1bAZJndoxfy~}WHr(9j1F}|AC&8Y
3oJ5KcfH2=k?tKEZhCHsGUpspuME{S;_Sl(AFk!Eo8ZoxM(mv1+nza`7B*+kR%4wrXo(U0NRLYx-H^oNVt<y-L5)z9X6bRNF3U26x}}4|iz~Y1
3Kd~HaQV6okfTS|?j~e@ZgJK6y>((F!x$2RuS6at#^t=hCFyFLGy}J`0ItZZgL1*zi-q4e$TxQi(fi&w#rB2G5henS(dk(4YLhCK+ibndYTvfp
Z?SLNqgX2-RmHJ+*>o))-IevrdMldh+lIT$biFAx6MYG-KXT}QGBL!Lr3h52?USdq%vlj2J&HEg%`0y_fTv1Nvs$QbEX_14K|N;yXf#hWT{JOk
>;6sc7$j;KDs7`xngJt2OQ`_ziINlcbZNB6C*`Y)%BAKhJYC!%fx5F+z$}Z7U~t9xvit4>;OftMV%w}$E|Ty3a%_--bIBG42x;XT!MhhH??S}I
UsDUZS%(tx%Rv@KeiOZmt#)aPQ>dpOZtjd=a4_vFZ(nSbZ`<p89g6@I>+WchVBfsW8B#abom_|BI@iM^hYP=KUzhNUjdHu0x*2pq*zV`PHa9z(
-+ceNX2W4nr%Wy$a*c_x9&wgLZJs}Q$QyEZSd@9B(>h^F$$`|z{MvsLW4{A~Bqd_($MBSV2!xjTL%qIT+QOj>bAQW(A(nyk5AR*{q)uWNa2Zlr
46evbiucU(wL#IerR-bJtrI7zs6E=$BsbkZT5rcjGE27h(!aM%niqn$C^LcBY=3Xwci)eFoA?_IcJ1pgwB6qW*V1h?ci|mq=77t>`S2H_M{ku&
`xK+Q>BUot!{ad|Tz`Z^<q$r*hhrRdwQA)=0;iVyZnd~*3BK;$7w249Jx@OWMW}0#6x}XN+2F!~c9wkp>$)T4BBXlc;w+A@0oqaWxq-T`f}Mt|
ICSNvU|-NK23-U|P?vnY5(lZ+*Pz}wGr7XH$z}Xoc-bwqKs`skz&n>+dAWFqqi;R-0{I~MGHUgz-+aF+1C;C%{Z7!ijk@a2DOg`aVf5Yy$r18J
B9F_-V(PGXTu)jE+ymrG7lnFzCS>g8dS91zcDyY}`{ek7o}u6xJ|KEQ`(D%I{@nOtB~b63W?xO*XY`7maB6&!A6JYerHT&$037+|&-END#-)0b
Fa_h$pAb)t=N5i0yT4e2|18Gde`)xL^^oH>ybCF|Y&Ft$&6oakF&kU_uFia<@c~x-@}qw+{^{v>I37+m9^J7V%YWnhn?Dk-WBRE8px4_~+sfIz
J)k9Ahm1&-vnlmfv73rVi{c#>UjzZ<2K5?Gy@ePYx?g92cUnxiqPclmd}+hh-Nt#t*v*%L4ePl0`kGwp+U&+zaUk5hr5_fPTkE|tCp<2`H0;qP
(La^>Jw^tcGD_#gR~IpHP6kA&Cjuq<m>~Bb7+;xSv`G4D0L>Za#bs}gePDdKwTaCjeXPChY=j~_FTT2pjqwb-xpp!N8AB-I^WwMmPPyZ~c~%@)
SH?MK#e|l*XT{f^+0<)U<>fI6@-J`-r^S~+!$9?&B8E7>IO#hqJ~xci#CtQ#jop&Wn$%=tO(9g5KA)MR#1JF<toX`Oo$+~oxB<ySO0tvUYa^xJ
<0lxXsHsik<UKTCndrPWv~D(0TsNbGjV1@JgW{{J>bM94`2MoM<e8<!qH$P!6{ey1__9}plnNJKF<AL|@zo9ak}}S(`9+j15Ns5l7hlZ?2uN0A
9Z&Q*5KHJdFn;TBSKpKH4vWL~0~PUMagaTJVHq}tbmSmrzLtyp5vk4VCPe>X@fABU$l$%1jSiwsm&?C>r^Qz<l)x06Ec0=6eW2l8$7%7^OB$Sl
81TZ&VR}s2mLxqczIqsgT%_K-ubTy_E_9&u92dWRVbXZy#5^kwl!sID!{Q))mqqMln{dUKV19dAAE|;d&~se;wwsBMz$j<Mf%~$Id05=hzQVeu
=eYPf0;k}-_wxhuP??u;N(aVo$CdsPk8xTY1P}dW$Hgj0`lC)hFutPg^X7eR+m?_V7^`q%{C2Dx?<8f%#ewn!v-`Zb8%1G!c_+qKi@oSW@OGw&
&R<17{)zG1v829N-8e1|><6&)^I~D!3Zun5F@D>#+wW&LkBbB2F)ru4SkSIQZ?aB|NiS}tN5;~|6*_@&XnYluQV6&>{GK+V)JK33x=xJ=Z7&~B
Jcg&I$7qhxW*4K&<)QpHJU0H3codu_TwWoUE4xzLFwR8cxx~4Jf)opE0Jlr?D~Rw`4)URFnv6vXZ(_ZxZ_u~lQ1DJAwoiyR4<#<=>ke!|^1q8y
3NgmFvdE6`Ru1hq4kldt$e(^DL20P#I8S&MaXAamHD}D6C&wCx3tX#n5^)i`M1!ljdaCQQgOF1HImE^2e0_fzJx=a=_??ZD9z#gvr5H8LkJXSl
?c9Ve*`&scLz#t>E|zQ_M>x(k70zkIcEjAmi0!)|9VZcQuB({(q`}r4BFWN@Iks)qPquF2g2jFS3`TC{T^P|`sdCb6)uYc%vEKVlb&D>0(Luzr
of7X55o}b_(x!c~t~jwgY)S>$Sg<c_4{)rE+OxH*%QN*>!3#)$nhMN$jiZP+@jZu^%wtdjcpKyg5mK>fR$M}Xm=X?TO`qk9>o|y5^SSGn*?4CX
j&MCrd??|Bckfu{U9SeEI3IXG@~&PjR6CS-Gl^Wi&sBHfZ35SR|HL+LWLG%^Q?n<SlCXDT$BBegYKnE&Sm!K+Q13N_`os!y&vC@s#kaN4$~={D
o3UDcB;iDNLW#W`ibe95YcHo@lDEe797im7Gvy{K<xIjcZniRyBV<kYE@^s>A+B1l*D73n!Hn_T#-w!yu{LLj7l9c^5srJwSauH452HNb<P(T1
8eFpxyL$DwZYV{saR9Lv{1>lj%MKx2`|fx5@k2-Zy<^Hdb=aP^{6h!sMCF`4INr5;`oV*w;ohNQ9yzS_>(&MS&7%iLeha`kcwo2M+nua4hppTG
(&Gj}yS;idju|e}+3ayt<~@gc(;jly5yM8i*T)NWL#w8>H~w%i55*YwU{8l*DaJmorL|u>ANYAb+pvGz{WaH@algF09Wcn$eRX7}u95Ilp70yS
)zq{JKc*C4-wZ!|{&f6`^mkwNJAQaRJ%0P}`O}YwBYyYSKabC!|8e^C^#;?X@1QoGQ9U;6tO+j}c#RME&+S}6YV0Ha8l-yqR7`5ap8oU8#}AJm
zFna2Pa`fm`!hPuD;G`7^*F%=pOS@Lm=dzZ2y>n$j|Ba4-D?H>!*3$+r4HwVA5Z^yKAmRcTI=>Z<S?1Kf9~t6JS)Kb^qG#O)5Xs?sa__~^XK0V
-#$FPPv?I8{1v_I8S}%pcN)`ApTF(D9zK2e_TlRd?HC66`0L>riPS$oeEaqD?}+~4AD`Y!*Zm9jyXtxPbiA6ar~kxnfBFZfulK&zX|VMqiZ8^|
>G19M=hJe49X5x4|MVZ9KL7L6{`B$m+v(G{{o(8W@$ihlOxGIfMW9^3D!}6xzn-26!|uR`5Goz;9<0Tn&<~EkP}dJ14`09SA3uNm{Wn%8yxjPd
$noX*^z`9B>q4}`fBo~fhtD7B$Yx45_!w-FxX{z*=i}-5>%#8nsM+@Shr{E4s8fP{z**oS`a}R9LJaVG$wcEUL4YCTfFpn=LEzx(kpvE^GEv|_
E0YCYU#k%Y4y-z9VA_`kaS-S`hCFZt(IpTZ<Uu5&M+6lj(IbF1nc&DWfKag9ts<$o#r=Bt?Fw)I?VleWPed}|piL%1H3k!`-Q}rf<+UlaKzSr0
w`SdCM<q<f*Q><PLgujt;$993nL!)!GHqZ268M5<&r*qkW}i|Sf+i+~8ffCtIf1U0Z89)GLmmsrO%}kEfEfNYrwcdk=T_YB#BK-t+zR-e$mB?$
TalhA1S7=fW{Br{NJ?xMPAoLuS~m2!ukPvF^WoFiFX$VO>fwEFYwDmJqT2u-65?y_4qq?(<PG#8VV;bx8S2TPdf}c7sT}gjxXNLl(Zy<^pNy#<
{y7GvK>@g$j-df$DRij-8FmmI5aX**0x`NaEg%arfEv)fsUkg~g8u#C^S58sNrIb9twbIJ1$@w6z?|+Z0Y!pAdjbpzboT}rz?ypm3|RHO0tUAF
o&l@7755GpxC8bOct)nPm%!I})Sd!E679VO2K2B!h7K8&_8K}Q(BE@l2s32wf#Z2q_aNQ^&otue>EqM><LA#`z7lDLFKt?p@`Rki`nU^WE+_c<
5a$+;$0V$4%{W_=)cKO2zE&=fGpuRJV-FY9rM{)3G8n@J@-1bcgArJQR&P?7fmT0K*?<-vg#l<`(WAbecI`;7tQjx5FM(f$cRD&TqH9eFZWLeA
^Ag78xb4V&jd~xt<*4Lny{z^*T+;<$MCc{Rs}RlbdX%W#HF;jA2{B3vR{db6Y@>P2mvVzki<A1egh;snY7q)M*`${gP52?xAsg{hU%#!0sgJl7
GxZU-Bbh$tS}Yr;9W9#a!*7H$eL!kJ+d_^hd0VHb7<oCQE#P7xnfFvfG0tT<;AS*y>I^l_ss~f(0uZ9vRyWtAdA>9UcqOLr_xUzXQ*PhPt>Low
_>^#2`+G{5g1tR8ZHfDOx|$02^pu1U@2Oqz%~TLPILI0T5I59rJeUG7e;@7A1@jZ)0FWetNcPaKM<0=6HloqzZJ#ksZiOKaJ{YG;G3ta`im!7*
Ek##9p{5El;)MDZduhqUkL9a3nn-Z$5Z(vJirjrrf`Hwt8!=9+=p}Sh6?>2W<4m+UvBAaOsp10qMITJ;MkV?rKjm83ql8_p9vu^e&<)LZNE%W|
yix7(x_&Sw6(jINtPo5#>FYh4;p>(+V51i+Z@@;bP~HHIUzXhHHD)ccq|^H>K;9s~+p439s=m}{q77ePyg`45Ma5eeGjb(y=fB>04RMeEUaN;~
<T2}pZQS82hI<j-W36x(z24c>?(yHt)V7hwnA$e(a8tV%;XO?44R?8GGkc4z{79e;_FnefMjd0zZOq|z{1*N_Y<Phdzq2JTN$_4KM!_CqXcXk(
=C&ln`#8?;i=%gUnrGbi^I>a<qx{zz-aGiNGxR(9trf!=9S}Fr6|8ITChKiY`mZPl+vfK5;JvtHlcE$omWbU_s}4ugBT%1xVxQpB+SuG<A<}E_
G(UH1{qMJ3vx%&}WwVJmeB0(uf_K=uxx*Z~eY0vl@8as$(WSG96uMU|_rFBtGd5RY7I)a5IR7QOFNh%@cLI-D(ou{^P<bf>yp86mMC(t*K9omr
$%V+z0RNhK)nAU-T*&p5ttO%Op;nIG**y8;zF*$9=nZ0S=7n1UNlgql8PvCytcF^?$QJP1$>%ze+?1p95K1ElPG^syHr_xEuQlS9Fj~5hf&2u~
Mwd69u=m2)Iz@^xW#jE04%T1(dHA#27D~)u10^Xyr)FhJDWn7|Z}nDM#|Y7A9bn4E8Xs|*`(QAlz80av#n5cnEA5(Avt~YzHs_mPf1IBG+<!TI
c%EBa9bylyHXU|4euSCQXYXyklv=4CZU6K<m-CZN2ynIThOfoy&~t_C^Wx>-+k3w5+{^L4aZ}4>fK4IKiJ?o$wMq(3=~}N6+PC61b#N0(83GDW
uM=Z{#Px)4I6}gcjeC$dg^)bX*j+?}$EBPL4TwJuA5Whixfs|Sx&>b<Lk<bN^R|J}cm~qnM_acBS_nvaOUT$>Q~33Z0=;dscA;8R0zDcw>wPP#
Zfs55H;)?lkg6^?DT*&h+*`^tsY+9LTR&pR%sX2q>#VJb;OB=&CEL|%H2{ZN&ptmq9Z&YbyMkZwxyphwxFn7>le1{uxa{5eh~sHI1`muQ5FqB#
QLm=@_Zvqau#ck+Fz2kPBn=6~E@GrAQ2RaM>MYm7<QnB_UX{K)rMnsqSC_xVq2H_C+Xm}vMM-PW7QELeShE1X*yn6`$`iMH>^x=c+A@ccY@AOv
^PyW$-A48H=8Lyc{k-|`Z3*~n-Z<M!F(o@mC$IbBVagKT+>L@>eR?-oSK<r2mK1dp&1Q>UnJ>lGL%e(3E7E}6IAw$Ln2$?-k2k9OiO=%h3x4~N
-Y7{Zuk}V@H+f9k=Ie`dT=^%o`A}28nG!K@n_5ttl=NPiGwi|RcOhi8ayI->wzt>;B?bd(C2ja4&k|w;iC_t!N+npx`h<c7uTCqN-L6S4SkNOV
2G``2h=xS(QFMbPi#q9Gp^u{;U1DevkS-wx&=8h9L&ylvFY8j0nlS>hNhOF2;=GcP%l7Xg8Oa6dPu>1SD&lhruX%Vo%HcHkZ?A&j>z0j0%}qTE
>o17I-Yz0xb126Jc!_fGa4AefwUfyNL$!O!yy6=5o>y@DmOv*|)nu>;RoqSTFhWZvXIK*9iZk#;pi+ek=pt3%fwCEbYOgbi!BA{EA5ay8LjzQS
Y0-bt!Y|R^mnozSHSyt;ee}t@o{Bl__`e4;K`z#3m3les@C0rO(VJvd3g)l}nhHOF2~eRm$p95ooexlfwJ8C;lNDJ36?6bGU>KDSH(=^Ih#pX-
&}Il!++id^Du5DCkizRz1*#+?*aF$BDiek>6@X+*cL^OfYjE|RV~hdx3h3}-S(u{B$eHv?=<r9LBf|&|!NFH05*%QCHo-wxrxd(C*W?u(<Pqe8
X>CdjL!k92n!yo8oojHw#}SSmDYRHej|>B-2S=PC{Db9;bx8;$Bq0{VlBCAYEANP|$vdo#6GlM)vR#pj1LM1D?7ZsfN;BStJe7jdgdJcUP6pjU
SCyRw+{K}#<8nyF1$2p2&@m}QLak%T<Uy@V$%Nq=@t!bn`jbEs)YM}T12xP|GN7#;lK?EiUl9O0JT>TF02hNk9grR9)q0v4+=t=P1G<_BoFJ|S
N(<bJmV61^5&e^a0C`tx2?d|JitzAH8(e*9o=S2(HF(rv2|;uL)7G@K5bEO_Bqhljm*|j<7^<$`RtQxG+=`$JfPM-YLJDavoKk#>^?@H5aXYA~
E4dca)PYzbO&xtBqUjGMHKJ{4>V0w$iyU}4pe-uAz;MN|oAGQ*afj|bA~0D3LOAO;D`^QH_SWRxLqKT}9`+6m8JW2&sHCrGM^Fiyu^XtXt#~I;
NsNw-xIq$-H{k~1OE%z?M3HU2DS>l0-rhXKPGG<xx4&$>?eml(t{1lIv1lKE-07=Q6^OkRPZmRYzw@@+MWtxC$9#9niYn49q6Y6xUASO4%Qcx>
;i58QnS!38IHrKhh+%qKil@&-gqmW>B~ubxhK}H+&;#PYH2_-@v=qdU1uO+%uGhRkhRIp{m>NElRm!G6AhU|u^pk#aIU8lo-h<wgO4^Lk>%EA)
sI1Lk*in?due^;i{=1NKdWoBUM&4QErk@hu3ow`r-<REB-+$t)JXTA)a4$XefwFEosp!{XK(BjtX38!?hUi%mbX_d!Q@-OikuI?83Q?a7(tAUF
sC<9%YF~bW0-+vkwuqp(U{1exWL3=Rr-j{xRr)nv5@B#e5LWik7~M1QU=8~UPpH{dZ|Mm&>*}jL@$O>uT?f^WsP{&wh79sKV(P2aoRVw#d2#)T
{^=nsK=BU163gqAL1t^cs9fuMgBNY7S!f&9C9DV0@A^em8T4Vf1rhos;Fm<`#9YoZd@Al>Y8vWtJU!(Aj|YC9;d8A9YcAH86ChEpsiK{ab;(~Z
c$I+C)>rx#XMi=nBg=5bYJggBCC(Y6L-IDoU737L&V`_nWB9CaxIjA_Bh)O<Qv_=xlwGQ++)Ipgb|a;?;c}0oE5q;tII0*!ninYb!cI;CaKin)
JLE9=lmG&HmdPX&au5JFZt*Rsid_pSrJCmnEquP5#D}Doeh)2s=EG8pz%Qtaur?TED54JDE(foyDZMbfGVoT3_%V9&N-ZwPus2i4#akybXJTQ#
a961cQA^F>Dl#i>{WImR=M_O43{I|xrYr}ec9b$Qsd&>Org1sfr4AdDkVlxy3ikN1nBpU-r4i<H1D66W{*qb_VLm~iOE7{Z(9w0N0v%VMFVL~|
Ndu?9HJJk)cLaT4S(y@tU~4>%NYF)5XA^Yjag;(XgBGulOE7?3(1jVoFc_X!mu9>L=BEaJ<rmQ67Z4|iDc7A2KRM?-K!0Z7rA?N5VsY7IL2YA>
(PrPD8F&f%o>FkJ8C>E5yg(+nxC9n)t>^-c;387_19bz9hDv1)OUhoT1HX5-IfJgAbhe<2yTucRXvt#;OCnrT1g;Q7Zg7EJA_rVhE-TROcOD-Y
i%n(%x?(UmfG#j8`Y%JC!+!%(lpL7L0APv%ziCx61G70m#7{1{>{K!XvuOYoegG4oLaUMiDyTXipaQE?0(v(qvH~jT0Aj!}D;;jY)O8p=pvs}m
5U9ArNP<)VC7vLK*QW|pNk*^*vSU>x3`A5ya$qiN*jFKp$BAh5vIBG3Lzs*&Avn-W4$Nf`ED`is1Pfl1Nw9#m*#rw*n^7>kT#r?-fc2RL*VI(l
g+%9341*<$GRt6Lk762KLg=uKE)moj2TPg(tb^x-HJQgPGAkkQE7x!>uHi87mFN?GnxeNMyxxqIWdnXyv3c*ox(TDbH+i=YQ}#JJ@4Au!FTpMl
3OX!@M6_-=Fd!+!p?$4^0Y)YZ&C@&vAekUEFEFsWlRyfzv||tfEy&H_udEw0;BQ<?VBk}OeDfv(1CJfpwK|#^%tyh}1Gtt1oS?0RNek4?D+OC<
+!Vmv-GMZ@5CF38NdT-2O39&rkC-Qeu0EuC9}%3#)*T(Pl|o-vxy}4Kx^SEMb(Y{RG1C;}1lH5>2pJ!A6<p2spbNu$F0G5b^=4Ul2+5B@TUuhA
_SqwD2k^>M(3ZMaL{<#D{SdUJIP!&1QY;bZ5>TFjcAAtl-7j~e_x3%WG}-Ucwu|@0=YmVHN&#znL;)^$n@>Ym*$$ruGG}v7QB(Q8-dPBAA7Fw-
HWUS7^lYnXbc1|HZ3Mb#GfhJf;XaxMG<yr}3~K6o=bE()8mOzeZ3WJ>b!0`wl^mRyifAKFGAlsjx={@+Wo}dhnd3$kHI=*3vk<1{{LdMhUUW^0
9xtlV3vw?y0$t=qH3SiQQ4MIe7rlU{<O4LFs3=o6^U$4y$@iWCy(gl%;!IVR2gh@r{pv~FW<M(3WvXc?b(a?b_BB7VDbZN22y$Q9ufEhz>LUw$
WWNw1|JV=9^o<ul^peq;Qd$m~m64l$BdCccS(vx(Lo~s-G*YgXj6BNmIFzwlD>+e=L-(*lJybd;)WZ}pK{>pT|H%Q_tnUKltdGbxTM4>4vvBh-
gKZ0-df(<2j+cX*d&O}Zt<UkvFeT2fOS^stSW6><iNykMFg4tuO!a<OsDs<(4rL;Ax<nbM*e#-$Fe#MS^uOZ7+x-ram3X_C{&lC_?$?){cDpwO
2$ODWj4UbXcCUVYDYum@syE@bnqBoJ+<td4x~^KQNYr`VT15u&{HS$1O3bB&El#)HJ2iyKwui$CY_3xRk&Sg?GHvP#4bZY;$*o;TVUq1$S1(Gj
tqsaeu-%K#Pp{pDxR_k~F}d^*!pR;_-uZ`QkA|OI8@`KmWpie}Y7snQ=W2SU{#(B8y3!b|HD)JoJ)mF4COuj<YI;7k|Ks%h=l;v#!}Go-?7Cw<
jHdT?g5qp(ah=_fdI8&U#+i_AI^pw|FQ31D_;y-e(Jr?IlXYMq#+$a**2Q<NywMMpGx1I?7L{BRGg_G6?YwPzgRn`YrAE9(L2;Ut6ih0x(du$I
TaY*5@Zbut8fHlNG1`rmHzU^C)N;w@7{X2SgmARjAa<`u*KsRt(-*CoJN9Wd=C-Mi)v8d*FNf!Ei&woHgO3w58Xt`D*NrZ^vnLzu6S}ddW3V<o
_`}l^-<_qimwojUaf;4?$F+8vk^ykm?`*)CZG(?<WsG92%dw+a0NA^Wn0~IjVMDbi^hMc6TXrGf?D7d=U8w;*s#FU&s~j(bnIU^fcJ?|2-J_ci
mQpg6omTIdBgPhuY5{lPi`~t|CfxR40DhTVKDy{b;Da{q`w!~kty8=)ox63KHwLw}!#xIZJL-?pbUC6gpoNgUoAXrzE+mpEVl8PgzoGEHOum@v
3i&c@kb{NUgEKUpiwAj&o)Y+|RQ@n#lxaNUeXuu~$QUsQjAaaPliM^Pp{}i5jlb4nB+dn+#AK@XhTK~kfX@N;A=Z0%7_Zcd1MuTiaVf<DYQ+KA
15Ot}n-tKIRha=DR-GQuq18D8r?VA_0v&b$TVNTO4rO5LJBl~Z1yLstbm(CWLN0<5jgSkV&n4)xj35*YcdN%L{FE@>WMjpZ0AA^YZ_|mCYXV>k
xn|snF}s}mYXRJEqAW+X*Ig7_%Ym9?`%3|E_irf34B~JNd&3-9kOan{+PPG!pxLcdj-ZK2AqSdxbXK6NWt$FMV=eFjiH1BLu%zrY5nxF`Bmmd*
Wr+c>Fu9Rmb98wje<U(F)@usE2=bb+r0Bi`cop8`<eiNv?aBn!87R<`>R%Azr|i6iR8+G4vjfpS)z`t;^`MgOpM6wAg;$REWL(XlPX^VF{A6J5
@XzRGJq|zy)h7ZRvr=ILTwMoI0<sv|ynqZmiX4aq&|wH-cy*dUmSg}|pgUGg!m!7wX;2oQyL0{XX@kYtkUff~m+N1$h_$64XVOddFJOsu5%l*A
=-A4e2Xx>8y9jjf0ow_jE?3=GpaT!tU|^Y=)=mRk=W$yObWsNEJ<!1iZbHa~P}_}=i!fqaf-cRN{RxH>*5n<C93Vs=B$@tSnMSltreRH)z(jDn
80&+D5OY_q|5qhTGswXlX-k<;d6LEdVpp#Jd)TE>rK55vL|LN{bT|rY(CSb!QBdkiGB;4dBhdjRECvHm({3Z^msZecYsQT8r5Wex=+w|&nxUPJ
$ByPoqsa{5gHY))TS)*;m{x+MMds3q%wX$#2q>^~Q^|k^XL~aH^Y;S4P2e*?>dEb|4oe7?3z+q~MXb}bQY~M6Dv1u+2$$;WZG}s9z^!<x4oG-m
rwzIKaBc}GWI)$mU!eJHO0M}Rxw;Ww)wR@|iCs21IEJBay}Z*_m;5YmLsN(rHBDKLyz+GK9(R$=ieb0k^|ehIy?zO3&U6VVPyf27k2Kpq|LF4e
Nu4y`|2SmccApliWUo(8W9mlV)+riOTj?&}mEvylxbR59NyLzEvT1d_bcbyezF>PzOBB)Gnie>7W9<zrgdAc`U44C`2N=xD>wQ~pqImZ4{jHuV
nd14!_f#>o&rjd>wkT6L>(<Y$o}xVA`iR_<sy;N?@l>yd)Cm)?wP;eA`6jOZ0K^)~XN#!;Dr0ymkl5%wM?ihOEI;?r#T6a)^obxm;pqcqyTe*e
!26U9E}<HZkd+p^Ke)2;f-A#~W$nz=;Oe@K;^*?@;QgdrlpS2TXWxr{_vHsy#(x*0P0tYC&#vz?bPwazo!Q9y88tH-c{i7)C+qI++s<s={e8>K
;oRM~ZxbmG>(`EC(fxhON*3K8(7Mw__iM~f7p-7NqI}UU!`kP1e3rf0q7UDJd)6vUV_t)#FH)2MMXM7bws2V@L}Q!l83&1<2cLXtnQLGAZ#5s$
n*dzRQ}iVOe|IsuZeXfN)Oib2MFz1)uaq|1T)?;Hh&Tm!|MU<h0e=Tz(L$+H2H|3<6P3MSdc~`iG>wn3xi2J42Hs6nMA^XAQMu{By9MCq1Mh=e
%Ao5WtaqnFc}!0h9#1D@4w;`p*WG6GeW?qbN{r6mrUMtJ-dsefg%e!8(Ex>pv$mdc>*<{l!-MhpJ`=Y_g3V>MT+Pg5<6TB+SvpNk<)|TNQ7`<5
P(BH<mSc>&PfdN^DT1jc{Pw}g@HRusisi?YbMim~CB%}ozJy|2q`^>A)~U?0c8WShYZN4=)0l6hG<51}zT?c}WSUc(e!}c>3UiR0OO7=Wh3TP~
Gmw=IN@SD$NuYRhPLlFTPq87htRt(FV0!6fa$?OZY2GH*gpy}kVa_RTUKNq`spL}O%`9Qw6jk+x%&)$*D1s@bmI#G4%Q}*tXiPL}{sEoY)=oE|
X_JB+11j^5lu$rl(f6EzoQwf_(@>ZsKw~bFGXk(CB<m6Wxn;M!9dlK!+D<MMW1a1Ke6NQ`drPQ?M|ec22iAB#s0Xrjolg&G>n5LO$E{!D(?g+$
HMbVlc*f8SYp(6>`Fiofnp+8L3|wMZ(^Hfi*4%Pf>p*OWHP;Gj9jN56=9a@61DX-m+;UjsxU$w!NawugT-#-`S>l^x5v}WaX3S%(ycfk9$_!zp
qUXW_9@_gpn8iH#Pk~unQ~nl}Ia9a~PeoRy^463$cY5EIvMjvs38}!;)!vM<Y`)`pD9iXaUP$U0KlkmY$oN&>d-9Bb4RVO_Q^C}Xp9-jJ{A;M%
#xH!&$+Udd3r>;Q_rKcY*?iYKO_srTyvr0=yUuG&mZ?i$U$X3+`EHMC-=s%+BD<Eq%j4Oz=nWprjs?%{1oqqazK&(L+^2NB<CwMQWr}Ao<i~Qd
^N79&a?I0~JFqb)9-A<F#~hnb%4ZvQc-kht`l?UQr0H)IMJC<(E|F)__h3UzdK*T~q_?4TP5K^BpH(b8sMMqtlxLwrULk%8$|V+zXP*kH4B{>=
2u1SJg3)F#*I3#Uqx<#k+D!4enCxO8;B{F7BH84F4_1K0HV9PA0)9?efF`pGge<`pn+pL_Y93~C1?Q8qkpMzE{Gl(%BoCpbOEl)&=LSsG$XaKt
C!-Lp&7wtnu&#=ab2dZDj*P*#u{S*zT(ts7t9TLvd(&yQnsQn<1D<hFhQ06c@(9Q-hqni`j~Ie;eV}~bSD&%P973nId=rIQhQ!1?C$fQ*vJX5F
q;9eHwF@bFrpf{jxkk&x&x$3!OZbpj;==l$4vRdQ<h8KGq4C}ai=52*lVEL<D13a(V(x1XjYsQ3deAIbA`qT1k5-NQYMQky;lGfk>$3D38vU^I
<)K)JM`s=mCpbOuUqhqE`+hg+Rf;s(>a4QgC5&$n^3E6Z`Vj|sSEiC8u4175O0->e>kJ9ulIS#fA0kBTT?^Kfn06^m;G+vK6?sg~CbvOp_kUj%
w&9X!K9zt0ARsydp#Wv)JnEjTO*>mA^gA|(HahJ#@B;dMceAkxH-i^|aV&j7L!N;F4cZ8x8~21q_4L-Q;W2%@b%S^THP-4B$(yvx2;rQo7dH7F
yndf}jHcV0fn#vjb_s`SNn2evMetKinHwGOh1ghXEx<bTl(^VQ9%qn8r<jVsrl^d0OwZFO^!s3Ma_TW+5Qxqg;3gkwLgLCV)hJPR-rzS&g55sg
vdNWT9O1pXE+yC}<eLEqxPw^19&#-@9xX+NA>4o^!3c)H5<rtDuz;1>0t;K6GcdbcjXAJz)%gS0&@@<tMB_nRf+dPJqhNs#;uT#osIZGJ3A8x|
OBj8o!SlYFe8W!J8~o3<(s<B#Mlda&F&F$sDMH<a4%rtMT98bN;Y=&cUG`ec<mz6kx48w*<QBAT9vU=<R9tYENCg*}!X|XPnM@-zJDAKLE}%>N
f#16X;-IM~gE45rZc>E-Ix;!Jk^~oyz?FeY4xDL`11>6?6=-%llMal8rt<(zDL4c`6PFhGmk=+JKg20z1GPXD2IrUpxQ*OGy3rrv1et(3hyc_S
%id=nHsFU)04n$h5<tb)qybb+Wg<X@Ri^^<K2{?GR7iC?z_2F`Lcr8>5G9~Wp-l>?xPxec6kdfGNWrzK0aXrtazJ*Yy7VASK1LLUlI~2GBOo&g
5x-X`(1VDA^Ha7tfTzeXge|Zn7(p3W0%-CE7O*mTU}38>2xgb7(Fhi<I+x%Yng*eeXgr8jutd?O7A){V{Gv++6_U{<fi}}%38POpc-~i)b3mAE
GA24n*3(y-ftKE)8QvkWK@n=fuME*;fUfMPuUdNF3U9Gid`FL8>mb{Du_UI_l?8PH_kLIzs2mD$fn1^x3{VPfQ0rGRRZ!|tGCjE9Eztv3cM>Rp
l6DLlpoF*?`gJv9hWjP(OSosiQ$zd(a4Ezy0NG((sh^pld=M%<d@BjS3E4`Jv@pE{b_vt5ObN2_ZWro{h2-6GI!ap9<X;=GNDfM{&M(8#f~Gnw
A!;sQ+WFN>n!NWe00XWOFV$7s3YY4DTk&!M5V>l}1z7<C0w8Tg^P~fAhcI;=*J7AD5G#nOqi@78^^v58u%@B`=Oac>^oMfb<ruc8?>(25!)^w#
rs95bF-0((5hg^jeydu``YPD;Yi~K;KEhiA7VP-7_g|>M%*{R>ZACkMI?#-5K2=@Cdwe=lbnLK=5rDkCHU?g@x27YBY-3Fao4c!aLEYOanjC5}
iOaUy9tnH)Wh0re`eDYcwkpY}*}LmhDRg%--*)+8Qd>a`YoFKMYPyIj7-a;=*siOC4B4jI(L7LQ@KR7y6uA^|8DUFLOYzLPhyZnM?}BF!ZAZXT
=m2rF8h|YcRSIIr;*<g~*I`~D%am-2(fCz|`6iq4aI*gfZ8*cfNe@1d)-%(b>*5U~@bV<+y3p@N)djiI$6}5r<=kxQx`0FJcV{N_ZvK0ZKa%+_
<=|#{Jl+yRl2v>FD8u(D=_fXx3qD%0OVB0)@-*ZFR2REKZD5H%?3F?06njy*uHu4Mb5B|*xX5UbK5-WEZm-BnOx{fayAxt}>&s5L+!+UiDVP<;
m6Y?hQ@g(Gzgp(hn+aIUsQQuvzqb^9w>K38>b=3KAcA~ugvpm;Y_O|yL!4W<ds+w+4Ufl_m|Uj_G9&8*<(kz6uI9vsd9P^Atc2-;I~~0!v9B^F
H{)(6JU<6-58zT(-jMR+@nDK|wFNMx*aJT+Z}=`$zT&3FS@1OpjzRxf(+}qfzhPXJGtF7xW3<hbJS!l+1#-Cqfuz_2l;8>3{`!z$a>+#FT6uo@
It<4UhuCIlAhZ;rj!USQ9ur2K_Va{J6pPvzS6=fmtUZFjar(<Y4}W%>fh)Oyqda)*9i?b(z;*ueMbVYUt!uSz>xHd3n^e^U^5sDVvhUfVSDH1g
R&UBb|8aW$bN}V=;dyRxb$p@OW_{CIY;kV4_mg!7Jxe-wM0I5QCtT~+xhLu5`f4?W>{9g|#@iC&^3|zZcbU%a5-uBx7MwL9&YAg*4}QLO8>gDD
-`bkJJKJbdYTqN+(&D=0g$q6<+w_2htFCttVb1Puy(u}{R^xvhKAt{3GFvYbU^n9|LJ}NmEePjZ7>&!by?w)4)i%rt?J_{H80=bT8w<)_WvC3j
p-1I!)umYu&N3fgKylzh2(GeH9Cd3W2W69eH`Ou@B0v+6z_l9?X2Rg+W3XivV~HfiQ}W^Ip<suUU_){x1wKhSyCQq_gwE6j-h3?=r7AerY@Q0>
YG5{}l57NTJ8Bo$d<M-I|A##h=WWAUdabfV<95C}6OWcvVv0_qaKTyKbeSm8qZ7w?hpJ^HoW+!yf5D|<Ui3})QyhPd!UcEeOMT78CV1&P;5gOt
IS~Rz@PIr$f<)_vdmYu$TUP@Xx;WPIQq|MqM2o&aeLuqo-nu0)W^7w$XJZhzkIzPFx_p8*R7+a)Zis-<J0S~65{uf1>7!;4HP(;mcp3wEAM8zD
Fh&dlTNne}+{0-=;sP9yfSEZlQ9xGW%Um-r*yJ{d0HJIFj}7c0Asq-dJGHU}?1|>4;*5om)T$OR$D1R-0CvEE*Q5v>Tz#IvL02XVybf1m3>;W>
+Q2k24elV&cMO5x2%^m*IM{=zM2`q6e4<AHZBoIJMW0!)T&^O$h?57Kix1)|1+TQi#Wt;oZi=o%yK_jRj6t>g%M{%2sw_{t%f3q8riU$X9+{wS
>5!lqG{X8Ok6;252!wJkQ>nvs|1NR|CN7mUsE#XzE~o<1iGs48ZHh2LM;<v?lHiIRFhwBJ0_Ca0B?PLy&Z7cDp~)mbRSHJ<SH&d-{w2h#$X_Pw
tgT1m^<b}<V0=%N0)F)0qt?!6o4rb%0{#TEC}0lBIh8^M+<~T|kKh4RY*i{i1s%W!sL<MkfZoq~oPdg{PYW1UrNRuDnhqidR4LT?0Tp-@MUdj_
ummZ(I#HksGJq?PJ*p~QKvV-5U7)*afndiVOg^A<_j+Xu*b@)TWKxVN>y<5F4m?YO0sMi5ugM`;!1_Fb1+UB{n0>CsCs?@ZoPuj<8oWZH@fdEw
l0=(du)qg#j4l~ect)25+FXMrj6UDsd0$P=QFHmC2rf#B7QC{I;M*)CrwIx~YjHy0jL0#+R%ViwEjX(QwmIj(P2f_g#S)^k4!TMf++!|`DG`xD
9WHQ7)Paacpb9!&Nu>tYow!5|h;URYpfP5Y(650*5A`})wL`n2M!ZnI1bhkQL}X&<*0FtVsMhFOUT7YHNDjps;Ed3#0Y?h8OF)-Ui%8y-`RQmd
&iJ>1k6U;^a25b|$|?D-!UO8ClyW`yn6|!G3l5vNFqQ0#DP+V}tsZUdHgo<h0iF}c@2d;S_}P>3HnaX|D@e#or46~7m1>Y~#1t>u=v&!VwDHLK
ESkV}a?u1E<+v-^EbdVk1GE%%JD0^qf1|UHzP=A7i$KX`(LKo0$^-YSM?^3o%-xOA&3kmd(0W5BEj_?Lq@g17cI>oJCHr-H8dG=cl(m)a)oF<#
-zys>0d=Qr6uw}eOiL8eE}0fMbC2u_7Ts$An<2b8n8WY-l3x>Qtft}DzhH5zu}U2R_E9`l3gz?An{F3XB3L?t3n6)z=VDFSxl;E**L4+DB4A$}
BBAnPnFgXHj_GJhjbVyfN+-`n1SCn$<%koAErUFGY4m_JaE-tg1T76QL;*_!nCUbxkZHnI02*6tIZakIg8l^ns~kZ;0U*~SP=<OBeov}MFh;NU
V)CMz1cPBmarVBd1j_jD!p`Y+3HmAdePsadRUIY~UoC~eyra_%%ekDRrK5bA@hU;Ag`g42^91O*57Vu^{347xwCDy*w-mywFWtE8b>$h+O~oQ3
&%Wh5Itx>Ducn!$3cA<P9kmL&b!F8m=np~N#R|F=W)~|^7+z7i0)?R^l`H7hudiT%noadqEYPy7zKR9!Ek)POO$~uMZ*OXdAf6sI1FA1Jh35Pa
7cJ<Y8p5gt?*RM`3oJ?9f&r+57h1yF1>Ig>RJ}kQm0Q1{TL69qgFeWm^t{PAAD+yyq^H9%C-V^CsF9xc?X8BA@l%*>J(&!7zE@%(rm&H+XXBDO
oN-|R7p*^{b}8>*&JW;A+F3uj+Dl<bmfoukRh-JTgv6XI2vFfLR~oCuCcF(plJu_hI2&G;iSK;uHdhSrV50z;lY~#FtJ&%Iv^trcdCyHgdTVOG
)?+9%Vo?V(lJ04#DoDAf1x-%4r>v_m-QJZHZYs5?Q3Qby9jW%vDMy@FwXPByR-9!|tMi39_C~?;Gwf+eBFV3(h0V*ZcR@91@U;NMpya)5qEN40
M&lv*aS41kVi?K-1tV!3m%n#&)HyN?APyXOMfSjf)u#{~bY&jF>u*gm!9gCuD43R}L@NYZ58@UaNwf(D2YVdL=#fH;YV^o3fNyZb8A3W(j#!a-
DCG4$GY;@g#^E9=YlF9S*T$7#O&F2acQN2yHe<r%y(=a75ovulw}MFM!i+o%^nwY@O2wnm&-{ygIz7z4(YHh<*uBfS$)lsF<T8&AGW|Y}s;1II
;$_mnl%eO$_KGerQRU}iIz2Bv92<i!I3d#!M08B11I;{0StJD7>3-RypiIf;SgakC?RO(y*;<w}L=S_K{cfKU5d|2*4yf3g1c8b<fFn?$wP^yq
n^l<t6?O<&V3?K`UtsDxiZW2eP-hKP;DN+JDuNn!kP0w@K2T*D!yw3hR+U63CIMzMiG7}2%2%XmNEYCBc(Znj$+$2w2k_R=b7UC6Dmd_p#DW8>
&n-CU%JhQQ-<k}AgFJ#{FfC1qX9%<&L^U{)XtNCt_Bg`PBZU^{=#gOn?cj(rgn6(Wu_pQG%LWXsv{e_n;qwFrBTt<c2^F<aoN_YYr8ozuTMV`)
X-HG?P%;$de89`&$^aIo1-|DJ3`|yP;LeWaX9w=?QhtWu1**X6PEMBKZuKO|g1bTKIfJ$Ilco+{4F3%Hp8Ua=n9l%|=Me7hYH2EAbznh8;cgj3
iG{mSnfZm6g12&hVg8K-oL4cI*p*&b8I_V<_#QG(+1V6L*@Y=&Q)&iYDq<_Uu(EQS$%U2iHj@kA<6R;s&Wj8&+GGnEkdRzhS;f`d!pb<j)WXW(
TbYHmhmo9FxT&X`>Rl@UG3-iW;U#VFsjU=rJFoDD(hfg3pbJ3BD%@*NLy`(Fo^Rf~`Wuo{c=`N?h|JprR8m*6|EB~^-}=+lRl4h^B!zs}ZIA%e
4Yxt?g1t5+NkrRhO4!UDwl}B|EZDlE$Im6Keud&j-9d?jH_!HoVkjS~j?N^!d^zYwSM^N7VFDLy0AQnXGYR+WDa$0>kITs<tfr+rlki!DJz8{d
87B~1hMr8q{XHPhB&?4u$|T$`hA@+GKQKF!@EI~p!TIQ-d!J0glyIz<NSH+RI}!=^DE1DdUYJH$L92J7?@CF8HBko<b?p?wJ@D^A$$JtAb9uOW
u3Ih>?#_D3<iPh?N4ai~v)owCvC4FPeV82gr=p$Q1-|aR&IvA%=SQ9ZJ&v$Xb-6Rt#T7ZkJ`sdYu@98(7|(Dp<r17T@NUV1xjs=ZTQG?P4#*bF
)mR~2Ff$IQr3>Z{t}tIPQ^A4xf;m>DpD$QwTiOYO2aC~n!&5_|-b<buGKi<h-cRW3ZA|X{a|V;9$B3N4I>3E7gJm-G<_wmh_T&ss*18xSyi3wx
rt4Qq8r+H6pEQ^$fJV|_4&-9eU^I~UcqmWy5TBk-PbNMje$rs~U9Ky!a4lp_T@6h!XYeua++-s_N(mWl0klQmP8hs`0WA!ez(s=}>|~Qe^LN|n
hPrU(D}}~H53LLaece?r4F+q>>tn+uh?Xiu96JSPUA7x98akCR6J#I2r?T;I0!QjE|2+KJX$BsxAb}%1(&*I7PNjrcTv)zEy3%@TweBZhs~F5T
yJB#V%<Gd+WaYC-uQY2~&6>&7f9C`BKTgko?!O#9JkKqzj&CGMitQ#S38UCK&&BM=_D{GHu5(Y)$pITr0HH3017s-1F5a)YX}g@AWxTAZO+B_T
=pBvUftdpOPFE`Vs^yOCMq&0X+3l1Zm|$uTqg%}=acOux!u{7f2saO1z&^$aWE+kDark)p^vG;IVleTg)M*oKLGRge+KtP!y*<NP;WkXDUWl|F
ahqMWv9jz{rWw#1!lR#zIYuA-?rNJ6eKdmD>{bK%p@e{om~0<XfM~&(zz^v5){k5Q9@NO{AcPw~BFXxH=gcpCTgNVYA8an%s7}2_f2$+%?+P0%
f}*pf=|{Q6t^(A$ysiSkyZ5|mAZBtIgH=MiCBbgpc-GL3kXM>(iuc5?KdrQ)uJ2`*n+cm0QT}TTl$0o!sU<%NX(I|<n<sP8Fvc#WNk27U^enMI
3!}gUC21F#dWq8A@y(CA%o}5Z9m(aCkn{{uCB2ux7KQn|bhINRPU73-?GjxfZ<40A?`E8vIf*o3{)^0%lnsWdCo9p$-44&Pc{cWVWO+8uI$4=c
#J9k=AlvIhK^BcpRR{(yY<cr_Z-4h}KIrX-Xk8>zXrAywSVM=EN5N|H^Bk9@J1%Axi%ydzKlJVIIO5}8eW2|Jz5SS!H@y8Q%}qmT``k1WY=U*W
^(jg-p^YltW=F6RoC%OK9Za?<F4Ai&25IAM1te{}?eL+ExE4zWX(l}0=meLac8K7pVW*7?-h~)b2kvqVT0ngpQ^k0jp{SuS3XxD@hT9<orS5^1
CYE5Xv7~7vlwc^FxD$fTi@SAcb7LJngbRBaCYQx3!?l^LG8mc7cH%M^Z6^|m)e<pO5+ew<n?yMYn7WBF5NKd1dOu-y0Ua$={9b?N01d!F9<L)Q
zz8I5UnhO=uK}a!<yepTd)ij^F64LmJ?*M{6Ve-e1&N1v57GO2O$-%p(f4+~2Tb2P(BH*#&)fPQ!3$VV=gVmUV#kBlZZzFf!|vy*B7H=!MFmKG
&o*UU+51LQUrnJeRLA9e$ZioNezO~t=S{ca#1AW(1}uC<sg0r?NG0zhdm+>U>e4Ox{E+>_;TWFaDIFe@JK3Y*-=e>Nt`{a#im@fsmq{@cAL;|p
0w(AA^sXcu!CTI|xO98ZWC_DfE*0~Fky5Y#k^L}^3FM~YjD^?Ntb})Q-2MvF{JtS)=DRpPPN<JE66;+Y7sUDra!AgJp2aZ-2eBd!PVxMAaZJ6S
z6gskWzw^_`)Udcje|pfp2}`trs%AL_LI1D>k1ZH<h_VHx9FkKq;r$;!Go)voxQg?0Ods-se5ZVi2$bd0ZbWu$dU9U&gNF}Co`dx29j~R=&)-`
wAj9#a!Q`}G_Ls;9VNET7gJiUPgt+<oO0Enr$@D*i9vZIcMoE#v7{*#7t2dtw6*qGMIX5x#Lw)A-ZI3DCOM}Ai1o#zvn`0uL^Bt=#TiiVIHo3A
Pl6X(kMUmCU&IeM#T<CUds&~KN{j^_1B!64ho{344txp`&T^T{-ISc5WaoA;)oh@l8ezSwQcrN}3%Q)KHJ(Eu&LE+MfhO+*sx;rDw#9~$_>b%P
NG=8RKMWGV?Xi7*XdI)>p2;F4Kv2*mB8x|`VPd_vlw6h(3FZjdT86@>nE6D4s~Ap5UqX0|_iZNe+ImwFq(t7vI<=AHWuK$-u1zPxEuC0umd7W~
O+vdP!sLrBZYC7gnUHd#5DH>9BS~@K$~>YD&D2H`p)gI^Ew&iT4kFUclyMAGt<?>Xd30h)1!p5V*7>PASUX4hRVPThc({a;&^qQUJ=jsn%~d~F
Q3#af9^#VQz#~sKA%_M6g|OU1q-x@}%=x2J@fqV+1EWD&mOAKsTgc!rV2Fp<8i%bzrWOF2stpFie4~99VQI~ax>Jygx2~zq24lGgxY~ybxDK1s
-mW*_<SXr2ZE8w-w`xjDbmidU!8|1QbbNY<?(q?h`SdP%1KMu9`>yjlU4zp<N7g%g8oB4LzxArTllSnL%j3hNDfZEYa){x<KM3sFpBK(oZq<5R
V`h&*tpo^p=S$5tlp*g5E<Iv)5jZUT72`r#?lGLl56Rj&Nj93T&4EqAnLvBU$dG-sKqukM{;I}dEjnE8P975{O!#%quj4{v;7pKOkj?w-gNT1~
tzgOpawvh%znN+wX0Dr9p60jDjeEb|c*K}hOx=apJ6o+ezP=V;Vc)OKHbh=Z>hSRAeh#LqUC@v+cnlE%V{2U__*#54L?W}l3}%LP0P6z=nVRSa
A`;C2mPG7H;};^*N{fp@^hptQFpk9Q;oNq(VyX#)W32V(k=I*O>gvywx_wv+;o$Pb79=!0X1|~V_I3#w$zCPhNcg~(hG(Tj&U*}O#g~lw)P92G
!L+<Lg?2B1Sd4uphMLOEPdHm^k)U;uR>1D<q~AY%tuglS4gEsv{@9X1K{hzbrJ7H%rWTxB$Jx9@b`KCIpG~UU&lw$nb4U;x06Z?znje0OF8Z1e
bscSsncTO3y<qgFmW66*(>}p$NncO#s@;}4zf;|_pEoc{_GOI+JtCcbJlVrB`6u%j<LPkp|4kBo{zyvWmzT5n)wzX^&f!807X%qSUDQYp)<_3+
mGzCAn2h%VQZv&j=NTldWE<o{5*|b9b}#iwq-w`f-$kl|wyx9;0i?giRMxZoBy)t0ymy(<PCLn!f%rUAciwOxX{z=*@1^EYX!4^?RVf&cH&t;-
iAkZEm=x+6sLy5I{|(u1Y<LjTFp{HvJ%CNA>aLc4kvX||86Zc5ex3xH41kBMM+A7dx_p3#txF5I{jJ3gc(~dmfo)|9TtTGq7|OsCMVC47u*VRH
J{dH4M4tr8bb=?0I;&v1UR`qGb4bwzFV3G!F9rZGxnhz_{dse_spDxmdxdF~6l#q8s9Lgs2B}zPfCk9UtEADf?Bq%spcI;*3MfeFq@yP>ualyV
gKAgMWKgbXK?4<MdeZ21VY;Ug(EQ9#8d69yKxyD=S2sx|<rI5Tm9xtJWJoq=uacsiJ*~(o(#J%6GQ4ioC&Ow+eln<b^d|#rGXO?6>#+bbs6G?m
n3W0};OaVx5s>B3W(8#6QOrOrfDStl!>cm{vLpjo0^PHYtAo~6MuN^4Y`xA<TuOT7BiNIURl;HnZ(xa_%N<zIn*4zUtj!@<;MzQb+2wj%f(5M4
C%C4j!YL#=kKz?9S+uzY3w#v6=n_JQV|0n2&NEoj4B#3(FFbN*f>jCV%rGFVFpNB9Qxe$udIR!{61pk?H7XBX%{E5iAs&yAmb4ZW2)cv3p$-f*
0$Wh)Pbxvs>Padm(88n804*$f<k!=#9qg4g<Hh&Xj_(Y3Vn|n;6x=AT)y=%XJqnc^tF;7Rgl8>CQbbP8i0r3WjJILF<QQCVG4@nAVx1M#ggMst
lr~a>BZS6#tjqI}FnRBiD-6U&cvRDBD=ex3ZN)=1pzYwK2DKKIv~{6{BQ?~GD5Qo%jXukOHMLK2KA9*-T#h^Uc+2<pq^O&5XIbH@FZvMA(3cQ!
<fADqPQ=}qpcX~yD3;cR%i4fb!t5&4)~PMKV4H@f-G$q_gixrcrixFltTqI_r_NfJAblm*x}bSGTPvWeCuu5$mDt<Ox4N%MG4>QuRNRSves!y)
sLqoz94lh<K?wpyuWrQnprV&>X1rh{pbf?(F19!t^r<Wi0=l4l-`|HXaru3SJa6|x%(2;Q=5v!(H^-_f)f>fFWu{cYMv`G>Au46P#?W4QsVY_E
_aeB0Vpc;Thf`T@xhqw?v81)LB33tDy~iI*R6FZ&b?bYNKUUw4YGB>EvTB3%&YA9FVcqI3NiceFMa9Y#2KJ0QR=>UyX-XE=TQg0|uKFsdy|)xS
SEy73>bpgyB7%H!Snvg>M00Y8E3fs=3t=g?;jqJLprlxvI_6k9xN1X#J^hLay)){)1q~Kp$$&;eF6Fm8;;$X7eK<TGO*}s4)6?P9QLzs$2}+}L
=*MC$dSU>D^tBWR{{P^sTy84Xx*R1X`(hKM=C?An7=fLj<d|PesPRkok%8*#mRLYgvX9td*k93LIFeTEBachXiwh<PS<OBwOsaKA@O#izw2wAC
esU3_Cp|yvA0=A~b|9;0pDnG{!PH_irOalQEdCdnh5MFT?XBFm)Mj_-zIHE{nx@vli}S!3X}l+;<UUtI@K;%&&$r<W&Rkn_^p{=AQw-KZp6ev~
i~(6zyALik95Q4N$<8%5kkNUUT0W3dyYH&2=CTg89#QlmwAyFY?SrejeXf8rVOJ(>wkES~fl!L~iF@et7o4gezMYo$aa(p2r)*5vmYv*i2+6w~
&_E$rmud;U^@e2?0T<NRmzqqfw%vlGmIQ>wl7L7ZaCSfofL0Q4L4K%pbzG{hGS->^u|7|Uh~sm~t0e)C?(p!K9z%*5o&X*X{z+0}=QVv+ywA;#
Ms5=zX(~G(XZMh1wILv@Dy(uOXPEk-0aLxD4c1pDgm#&N_xy?^Y^=RalPNJ6PEitW$D!pIgU+;YtCH|X2pvd78o?|~!o|Ue5NfSgD=SUH9wnR{
DL5x7GtAd5;Oxv818Mb1&ds~hY(C_v6dNGSue6e}ZmU9xyRSFA&@QJ)iMy)=uq>*Xkf_u;B~Z&|7M}vOOv&rOhIVILKtfasIzSsjtvqwNe&4KA
LLAG0ZnfYVFw8E?I&Xd9QKPGh%(g@vH$Ok!OEE$yyIdxdXI|%EE+PF|!IW67<X#UX<sqZbFLS~3fTTHvhUcY}E4c?j%gfmoU&~5l<2<f|8yKW=
CHEk<?iI!u{H~T!Mz?2t1Ef{1q`Q}>^-Au6E)}3*3MGQ^tvI+@uVl$?&vu1#42`v9*8t$vD{0M=x@fW)y-#c8w+fcr1Ju=c2<IBgDdWJm^l4Wt
Y0B@gyPU6uN<8xKgv$~n%Xvx>eX3n0OgNO)-XGl2=OeCyQ9M3jiVIaY&!bo$+(ukC*`2MWY<)>Eb9kTfB`+9>FU8x!xl16a?yx|pH`on&Am@V%
mQ9zKP-cp?R311+6=iOp;qn1T2be^OJu*1IO-=u9Sv-ji<0qWgI5x5p%FN;M6D}G;06s?&=#>&KR$fb@w>eV0dycW#e5m_UQ0(_jH(X=48B)9_
NcXKW_))xDr>*pYtLxi5i)m^tUn)I{3;gRI0J*gfU{b-M4Y<fmuh!G#M#M3kc~^{c=_hL-xdf#8%&$J#FV<%^wJdYmxm@=~YUhNhmVQnlvxw2X
64y^fJ+^I-vNSv_?fv8u40xz3nq4iuh4BTNj+{WhVxvT}tA`NL)LPT)7!>+-50WRFF&03rt?pwgrWR>l2Wil+xKMWZygP-F0L>`^l9oo}MEbSV
Q!WQ|FV&1piY1t4Pi<eDY)y_@%M-`m#1=$*qpdynOioBt^Tsfc8#Z+V-vR(q-|bGJQO1@6*fO%;TDH6ew?P?~jOi*XJJ^Dbzd6WF%Gi?MqOB(6
yt(FG1CK=VC1Y!`E~NEiz;Z<H`uJoX50Awj>z4Z?pE1IH8RL0(8ZFKmpO<Tl3TkF8<6vhx<4j02m^CAW`^w4n{rCJ<-(ojAT;nB{CN!g5Rtk`W
*3+v(L)@@SMct_PO%~NMQz<E6&<7dV@*R@}?JoBpd`S2)S{dNx?UFUqcgf~>S8H8f(rOV0ht6kYs5F$OYgwCGI9}Np8UnSdjm9)?*RavEcR}46
jR{SvQKPNpdroam5gNVuEi62vG0DkgX8LD3p`;9Nx(lmQ@a8$I7KOz0`|D5eX11i(gqmJs=5j|d3CSeZDImd{z0z_KoN3E14Z)kQ@-*_iDa*|n
FR^ZwH1WKNE6fP5soj|A+n4ZNGK1A}yz?e;M?!bbJQn3{SDDJxG|npXxt+9G(d-3@npI{tDJiqMp6@!xIa!w#C%Q1xvdU~H=T%mi@`N19ym`;c
m<+cCB5(KKE~bhD7)|uPFJ-bKAnhna5s+}Gp@`Nvc~C^zN=l&!wRH(ZweQvwQYgaEqbRIIQI<J0gD5nE3tJ~%426{#N{1zeP%SOF5foM;s2s5!
K%p5x<*4NN2`llF4$TOkuoylWPK**gVI_KQz;Ke!@HjIuudIYU_GFah@nT*USp{9ja9>f%SP9$h%@WJwxBSeo97Ze8Q_7nt+^nP$D^tlt%9}d9
c}IB`-j`)mV(My{MR_*gkw;X+_!U=j8wo<y=GPjI=KNAgcFLPyYmj5+7Zpu!eo+yX=hqsn^86CzrRB{pVeVAk<YMJZmCUUEOsTwS)s-EUH>Wx>
qDm%|PA*j5Y?9_b<xC}h##7!rVy5Wi%^y-iPRYEHC*kDH7g5Sh-aHW`*p$qVzNDJGdBIJg$(axIbeYT(x3%1uddF;c2&!jmeYriE2Wod<gHE+J
aTJfTHnFtNukHY~53P9VR(bPfHMgqTe7Q%^oG+cZVR`fA9&F5f*~ZbEFWXqk^W`2;dA=~y^>TUELT+9~qIKQ6F4Gd{6y{PbMgrk}O-7Nq7KSF9
YvHKVxoa@xN!Ojqd2OQ9d_xd20j|>&44R!uXng`Gwng9|1)EC=HVWW`hG8e?vx(6WAf@JECR-nR8%P8YkzY0?E-$|%X|;um*6&bai@QGWG$99{
O!8zHvbD|5z-OC607q_~Z(VOX%~_KnuER+z>$<<dl$6Z+`16eFjp#TO*_D;)A<Sqlu`s19=Br*HTH}K41LeCsq*TT_cW3C@S;_~<AoYfo=$VqO
Ej&EFW5l43ZqY-&wIy-Nagoy!<{4-DuKu**5*H>(B`)w}yzJo;hqj(DT$vOKGn22;+L|*k1HcB#IS=_@Wk~7H+rB6oF!7El5i*<)R*joeeU++N
8-l&nkDow&HISu<i|9A&oTW4gCk(PD^AynSAD#}!Cy3d1WJ~w=iQaHjJ^I6fpYr63gPMsI)px<ib|Uj1X&G%UNhmL%NVPN0^n{Be$P-R^pP*(#
^ys}zXruD7Bd3K7YGy*uJja}xK-;7kORBp9xSqBJ+R4O-*T(PQ7dxB{&dAuD?o$UxgtMWzAV4OhSyu1rt;^+uI(h4&c|%{AVhP#QY{`NiUcYoc
2y%N5a8MU-CB9aM6Q#pmkOA?~E7k-zd>M#2veSKvY;=~zmuRA7h^dr$P|wpi^gDrXQtLr-5Gc<eWK!PrB}2FMV{|n&w3`B?<Y()*NQs;$B*N6@
27CNyaXIjseX)f-iXphEb_s++kYNl>;7BllD{$ad2?GaMn>BE-wW$NI!}a(B2Unj&FwIPbNeDC^Lnk<bXmbh<_9$Y}BZCgR=#fC3VsL~Rz%y8m
SCeeSnzS;P*T-~=nQMqCbz_rcxKdO0<`i}iCx^bUS@euaF09{(aj$zW=nTAp9Gq{V^JoQizlVm+DHr9NjDiVFDe<J-&r}kj+rw1)u%zu(9A|g$
HgV8Jq*Dgn{@tv%rHUpi!sVMhfhhvDFqdyL1STq%8t8UAj}(l>Ces03F&IQZ7noM3&9^x~!Ii$XwHAp-yDuh~jj~kQJix+Kvd?Ctfaf?WfC3m-
j42xe3}ORR_z{GFiml5DsHp0+fC{Y64Cwu=NDio=1NZ^Mu5>5@Q`bQ(fhvVMQJ?}3;|fv%l<0yKUY{{gB^f~)$bMCqH&{O*SAj$+)uc@xT%KZ#
ITZ@_C<alcltN12C_;>35iAh~FbNjEDw|*-YcmQKxHhX`_PHLjU;*p13$CrHFbs*#V^{`D5^biz0w2XTx`fbS99<%)vksOt1DFTT2dlD=dU|4V
c2Sa0ccI+%BHsuO6->^SdT3EkOj2K7-LsapLUSw10o1}?#?RRfgTZfh=GVOkUK&^iEQ3m1FqfzV1Cu}>6g!qm8PvLzN)wiJyhLkOe{NF)H846I
Q0vew3ZMog3j0gwm$1)3Cx-e9-eRa{0CK~-T0iqb`Y>2>7*~^k5xUhdN#T0Yh%e!~76CS8F20Fi#=}a|URv}NTs3f0c5o@geFIC2o$9cJ*tvj-
%m)X~xmZ~jlv+KW4%rBu>gsI;PIbVoz_|c;31$`vr4J6F$#~nLOkKsbP^J#V3T5i(8=*{lAgO_@sb_U}uCgI72VM?jO?9tXtr&MRlC?EAQ++Y#
ig9!i2%)UstX9+hvbO=Zb|G)y@U0>9_W(CGWT?Qr{XZp8$=;t<Pt!O4v=BRY{j|i8@4AhWfV$;23SY3_rX`AKvrP+}xzlz9>oJH%hz8!A^O;)Y
KHI#J^jZ6y<5u1E4Cs1C98}DqJN;B4w9j*I#(6m-F*}5|4-jv4T?FM@7D8o65yCFjyj{gsRe7L1vr+(*L`{Xxr3Xv}u+DjNk)Wm*%oa*5w8RrZ
9w!y_mxjmz(1PfwAcZI}D&R7G<pt4W>m`)xpx0gH+ho<lR~c{MhA%B{lDiLFPcU=TD|h6$m4iHsy)yRutq}y-?gxXu!)kz=4__H^Fz@foJm1TL
nOV;J`R`I*@^LE-NuG6mOo<Qd(oVq*+9@CnMDoqT*Kmb0&HKHf4sMr2l!?&k6J?-cw`h<ATCgelHuvKteD76|mI7WE<$WhBD?_{j>6E04*X`f;
aS5Ht<aOcS!4-6;obRP9?3CvHq(zwKyjN3VcI|%s`f_b|I}4@6+e(Jjmx}wHh3LBdtRPS4{bvOU<WnO|CL5d?t~E8piM+dKg)pi2cwB+a^@<=e
vtCf9WnJLVssW-msp)iuX}bHpy(p!&J}fugb-x7s6xf}ZOKGv6tS=AgR34G8`%{RIPsb;nwAg6W)#&C7{w3q5FuT=ca;;BL6N5ucA*5zLtnJ)a
i!cr?KBq9J-Ll?#Z^L%lt!}I^MJQlnY$W#R@3?>?>PiW%^dT*MSWv;3Y8dUeKMKYGXuKi%t!KtKXn*<V;ZFstFv%6jmhh;lTRUr~n2cMwgiW}0
z0^FQ3Ncs+yM3C9hmxUOc=~MRD=nLL!*A2{pZ+*K|GEEi`0zZpxjNPuz?!W(6xRn2^FDOO`Iukx&(4l+|MdL%w>l?<y^Y-g+2k_sspnLZP0=mh
PQ1N{crGgdO9&W5qjMf3r;BJjHh5djsKi`i`+^Q<zXYa&vn=P9d+dDI?Iu_1oyyq4_~Y>L^y!fclCirYSX3lT+2ANZ3q$%ooYF^<%SlN0t*PBo
Z}>WJt@gWD+pl(oCWJ;BW3#I|*15H<h<*2RuCxZg<{D@D4T>LpN=&Np_~_v1QanDM{ONcEZyld%#Iszlek>rJjyB)~_ET`tM{BFk1@L9gca01H
4JUh*5*%<bot)6?y1GqeO-vc%3Z#maysvLbeK!7;3UpQAIIA2kBVoZ=6RO!F7XV}P4x@mpMfc`A+u-Uw`Cv5)a4evo?Z8dwT|D|l2|B@}-9aPw
NeKWIcT-3y8YmLzh7-Djgb62)hg8euRNIPxD|7+o){T(`UGL3WfV<@sN8z^4QAc5JAIvn6!vsiBa8)j}sKq0i1w4Z~Itu_Pbm&M6LJf7%FB)Hv
+lZ`rBQ`C}B8&|_ml`{eh7>4PG;^ujU85|Fw(0d==$l(#qXZ#rfQ^D~l9mQ2F2Z~&78ztsD`jx5*XLxpZ14hB4GtnX*aL=8S641-B{-NAp_b7@
whJz)72sgf1eOH)RDlJrNEcYR%9MeHtxOx3{jEkFSh(u+foo-b6hflw7#hKnM43vkum{nJE*VrPMVAEHw1Op!KDFTaTs?YG^Kj$<uluq+g*SYQ
S-3o5gij{#%9Mk1V0?ewjr)C;B}#GGXGs&7%j@ipk{e6F_e_EX%-|2#+e-HYf`v+;4c0Vy0}GDI7N{F%1V}1LP=us#14TGGC0GKza00I3G?~CP
)HM~5XvQM|OG;ib0G0s6xPLuG76LyDk{j+74T%@!2Lh9WyP^z?n68LQ3gt_9msoBALr<y~!u({i#~(VK0vg14zPDw9T>K{Nn3%rz6N=`MQmB;A
;6`>b{DAmQ#@3ATWKiu`PX^YG_>6AWi~D3y{pimzt4<EU)p8IMAd8{R2gtyqSb<mo9d00oS7!)hNe1u)x=Yn$3-v;qH_@4(ST}>n8ITzT8+``7
vKa#2P*ZA0Z}qBX2*?9NhA|9+A%HTCU?30R5)AYKgo4%Us;q*6JcL^C?5&?)@bw)>G8nQ9U>Xecfpnuo3N_BrA;Spb!4PK*``~zDO$t)#-C3K!
_7%@aEz%L{{pg(PL+><YXOitIo$;z-Y|@M{xd=D~k!9J*nF6k>ZpISo0<j>Ya;QXXQVB97g*?PIc_3qv=|XHy5i%Z`ASmIHD1j0dg9OAT3E)^t
JM71mu+P<r8R%m>(38=rp*^-kI~k81%#|#M8NLUh(gU`V0Gtr51W60Zu^E&jhA|&(m>(zEfHrNiPL&Meo<NvTsF*_5DUzXs%Bqp!FEug@avK~k
6KhU-Dj2CchK^qJ;ut!3^x7CYc%0f8i-;K~Lk_?iyp7TreyLbQ&JY4}H?C&f$`}hu;tC)YWO0!WPA-h0qbt8K#)6u)JcJJ>)ay=S<gLmWzR6t0
u#CbOivx@cgjfor$5~}Dgi}>o6@$IQd;6+RS`=d#FmG#52~@JHcY#Kfkc_cjrZ06v?~RwTzQhb2x=MHSu6sPh?B=SYd@1C+X-Y#b-AEe*FW5s<
l0>w9ri9JhIlG`bj9>HX_3OhsUkm8Dkla>n27yy;9$DS0E3LvY44CUwRX}A<^$hJNWC}26K9J~3b*dhhC1^~xF8D%+mU4G`m0Tc|T<aK1#OU#-
Dx)p;r$gXH{!~R0p+8l@X8Y4u<Fk|V#U`6u4pmfjhJF5itE{N(%otSexpP0F?7aDmivwJOHxLAx($ATp*f1}dCl{QH#Ywf4pE92nMmtV92ABCV
^qlYZkF)$-S07t+p4%^m@Eo@vn0<bGnO@oF6cMQ5G+Fg$_;-eGHDuMFQHJBW$1W&|U%UWfw2Q7p;HXCRhg+9UC~8R^;YGuJEyijMRKH9GmwUjj
p_IBlRZxM?>%tc~yDmhgm%GLaxF~TZG#A^e6=*cC%H1k>52|oKZX0CqrMPVYbT2*M4yB~rP4`gJ>)mt=WoN0I{-I=6K<OSzZUL0;VWd?+=@`O}
;wSyX$EtqPPYt?@WHdE4*xkOSl?1K~8dqUS)<gm4-+)zv?z;FYmZI~%s~A`8sQ}q_NVam7<}yiA9A(*)>@ChTWcX=|d4GrOF=(>iS_7jSa5t35
VA-fb17+i|4bs$0EY4eOuw{yUb!^n!es3Y0{&1&K%I4k0=<>=c5_NiL6&b|d+Tgs%COFr0*W!XU{nJBO(dHe1MVknnG6**kI#Jo131>VzCFc^<
vW@G;C9G-Fy;>5Lv{6UpR<!9BfM3w24{|Zd{PF1&%klJRqV<m{J-8D2N#@;ctqg}TA5E^rxxmib8X4_^9<MK{mYZ^ujmT8e%h72l#yU%^y>V_i
F1PF_pTN3UB~4HguF&i{E2nfoy}gdCCuF!S6Y}}Xm(O26d^;_#(w7^9DY_Jmu{Uk4t@ZC(sV)FasA+Pl_c1<0j5m$3)&R?Ly86b=#&|2|27MEW
OAUUDlGYL{87InCqsw9KuF1>BElk0r;)C00cr$FROsj|?B6+xJoe+@Lx&exD@wUB>)e=y$FNf!Ei_aVGI{+LmZ}VKQ&3J3xiume%o<IEK*Khy+
kLSaeU(o>>c(mck08YW<Q;H9V#|Y~V=!}n_&@w+i|M2%8o<4p)d~^6WKg>@>@rRYZ{j#g&S$@Yq`#V~aISbPK2XpVze%D=n-ufH-`7i%__wz-1
{1$%W`fGUeHBOy3Uqk(RwF85DO6K%n9!|-k1BY-tc6MO8=|G~Aq|UhRz!AR-%->}UB1c}{fa9Osd>yw9;_7R6_qBiXwZCcK@4}m}!_Du<mce;A
*%1B1AszD5DV=gWK6DzKT`)MxpukH<uSpur@mSo$;TZ5gQ=SgsQm3R*=vxfK)Hu_~GR)Tv@NfI?KjhkbVA(g^*e~4JtGj96-+Ucf_8cD`o*qp;
r111~dOSYFC#&s1InMLH`ggg%Gf3VogK9fSdt(4_^Y^y~b!$NG&cH&`p@zG!<Gn+D^L1D^$b{DD9v@3|M>st_Ji)`!_c~Z7^spRXr0wJEcq{vF
G22G;uN@R`HmS|lOstn#l&5Cy;yU+JHQaoi-h7>Iem~vd=NtTd^Y?jI-h5qd{=V$2x&6jX7n_?VtiAol+^K8+B|n}rhPsE44kZ_3AwYiTfG1(=
b`V>atQe?MiqWoaz_WLZ$==KwtGZ(73V6jn;tDq4()ARLbuQwPqSGM5J29{=V|a&Hvt>B`U73=<X@54P)q!{E^yH6EkNN3XPSHP=bX4B_p>!fJ
0^{Baez~<sE&kD^d^nlMlaEhNN9#|$eK5a>=4{|dnbwGQ&HsVz+5zh(GiWz*;3nOcC(1WpTldb3I382<w^Vg2=!ILRw#6mmE!W#3m+6M+<(n?s
BA?~vYkS8l?CsXf?Ouy@t<99flX)!ubU4^zy)D^2ME}mAd}&hjI)?YyxmH+O-OeY^;()%jXm~Wo$K)UcXThDkv!)#Wf4ocf9=mS}=Stz7x!=~J
!SI*js|JaSg#zUm!$T<L@#!(RQ>Q_KfIIfk!C(GA^3!B@
""",
)

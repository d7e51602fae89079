import torch
from otter.test_files import test_case
from rdkit import Chem

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q7"
points = 1
hints = [
    "Do the atoms first, one row each, then the bonds. A bond joins two atoms, and either must hear the other. What shape has "
    "`torch.tensor([])`?",
    "`GetSymbol`, `GetIsAromatic`, `GetFormalCharge`, `GetTotalNumHs` of an atom; `GetBeginAtomIdx`, `GetEndAtomIdx` of a bond. "
    "`.reshape(-1, 2).T` gives `(2, 0)` when there is no bond. For the readout look up `index_add`.",
    "`torch.cat([one_way, one_way.flip(0)], dim=1)`; and `torch.zeros(num_graphs, features).index_add(0, graph_index, h)` "
    "over `torch.bincount(graph_index, minlength=num_graphs).clamp(min=1)`.",
]
READ = "'A molecule is a graph' above"


right_graph = stored("q7.right_graph")


WRONG = {
    "bonds-in-one-direction": checks.Wrong(
        stored("q7.bonds-in-one-direction"),
        "Every bond stands once. A bond has no direction: without the way back one of the two atoms never hears the other.",
    ),
    "bonds-in-one-direction-back": checks.Wrong(
        stored("q7.bonds-in-one-direction-back"),
        "Every bond stands once. A bond has no direction: without the way back one of the two atoms never hears the other.",
    ),
    "adds-hydrogens": checks.Wrong(
        stored("q7.adds-hydrogens"),
        "Your graph has the hydrogens as nodes. Take the atoms as RDKit has them; the hydrogens are counted in column 10.",
    ),
    "explicit-hydrogens-only": checks.Wrong(
        stored("q7.explicit-hydrogens-only"),
        "Column 10 counts only hydrogens that are written out in the SMILES. `GetTotalNumHs` counts all.",
    ),
    "loses-aromaticity": checks.Wrong(
        stored("q7.loses-aromaticity"),
        "Aromatic atoms are not marked in column 8: was the molecule kekulised, or the column left at 0?",
    ),
    "unknown-element-as-carbon": checks.Wrong(
        stored("q7.unknown-element-as-carbon"),
        "An element that is not in `ELEMENTS` became carbon. Column 7 is for 'anything else'.",
    ),
    "adds-self-loops": checks.Wrong(
        stored("q7.adds-self-loops"),
        "Atoms are bonded to themselves in your graph. `GCNConv` adds the self-loops on its own.",
    ),
    "reorders-atoms": checks.Wrong(
        stored("q7.reorders-atoms"),
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


drawn = stored("q7.drawn")


# ethanol · water · aspirin · caffeine · choline · tetramethylsilane · salt · bromobenzene
PUBLIC = ["CCO", "O", "CC(=O)Oc1ccccc1C(=O)O", "Cn1cnc2c1c(=O)n(C)c(=O)n2C", "C[N+](C)(C)CCO", "C[Si](C)(C)C",
          "[Na+].[Cl-]", "Brc1ccccc1"]  # fmt: skip


@test_case(points=0.5)
@case
def test_molecules(molecule_graph):
    """Eight small molecules, one a single atom, one salt, each written as a random SMILES; and a text that is none."""
    check_graphs(molecule_graph, rewritten(PUBLIC, "public"))
    check_unreadable(molecule_graph, "C1CC(")


WRONG_READOUTS = {
    "sums": checks.Wrong(
        stored("q7.sums"),
        "This is the sum over the atoms: large molecules get large values. Divide by the number of atoms of each molecule.",
    ),
    "takes-the-maximum": checks.Wrong(stored("q7.takes-the-maximum"), "This is the maximum over the atoms. We asked for the mean."),
    "divides-by-all-atoms": checks.Wrong(
        stored("q7.divides-by-all-atoms"),
        "You divided by the number of all atoms. Each molecule has its own number of atoms.",
    ),
    "divides-by-the-number-of-graphs": checks.Wrong(
        stored("q7.divides-by-the-number-of-graphs"),
        "You divided by the number of molecules. Each molecule has its own number of atoms.",
    ),
    "assumes-sorted": checks.Wrong(
        stored("q7.assumes-sorted"),
        "You took the atoms of a molecule to stand next to each other. `graph_index` may come in any order.",
    ),
    "empty-graph-is-nan": checks.Wrong(
        stored("q7.empty-graph-is-nan"),
        "A molecule without atoms divides zero by zero. Its row must be zeros: `clamp(min=1)` on the number of atoms.",
    ),
    "one-mean-for-all": checks.Wrong(
        stored("q7.one-mean-for-all"),
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
    checks.equals(mean_readout, stored("q7.equals"), calls, wrong=WRONG_READOUTS, read=READ, pure=True, differs=differs)


@test_case(points=0.5)
@case
def test_readout(mean_readout):
    """Atoms in any order; the last molecule has none."""
    check_readout(mean_readout, "public", ((5, 3, 2), (9, 4, 3), (12, 6, 1)))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q7",
    """
c-rk<TXWmC68<lGN~V$qyNhdQ`cl82KAcC7r$b3p<EbpAlH4|PrvLpcNH>W<iV#K7retL7Bmi%~UV(3y%lrG$A7+{@7Q4x(FN^Kww|u=DjYk6K
pq2tj+Qri7SvJ==8s9&R???N5xBvBNv&!est9&<l82@jyfBwA6M?c>4|M>FFcJ$+Dx!PoV;%i2`PuXXG(2W5e#-l&8)iYoA<2_8pSe*FV=G-pV
oO}J1pZoC7`2HIg`7n2U-^QR#L0cZQVJw2S3fekon}aq6*W=h8v?(|)gSHCBuY<M;+SbqSfq%wFbV1S5h<qkyxdCHls1}Qkx_}TU!zm1eD;2gj
*K}3dcc{GS++iC>9Wjn3XxpIeBE}Ia9T0Y4qy417e$yBz?2v)QrJ${XHdH!vV54PdvrS;MMQFrr*x`Z>6cIar*mgl1LS6!d9T;{{KnVy*1K~_T
haD#Lk2aJU7j$4DRShmnVh&2nS!Oc3%uR0fV%E`RQH{rX<7HMm&4h~Ph(;Rf*=#u%HZy9u%;$@lUP4#557=@I3@r%t8t1k-=e5W14qS~6+9u*!
u+g>PICK;gv|Zo^Fyc2<qnA*XcIXp8M0|h>T|l_97ZHn(p~Y9B#cwvOhAjfk=T6fC^W|)bvxV$qFVN?D`4abqbndGei?k=Y5(6DKz`;s9W`W}t
*S1}kQ)C%lG08Gwg2QEdu<|#-9ZfJ~6YdObFb5kv!3JK*1vhk|7jdDNV5{%Kj$roz;kFAxR{0KF>8V^4Y)K&GAcQP}kOdHunD-0840*#42o~=c
LQxY%PlIc7a!$r(xtQltFP96Dd1shQwuHI5tO?V7&s#^smB4+;4Zi#Rj}6*^H#@=q%D48v*w+6-TmLIs`d=5gSJBEHyU;sT08bGv34D)^J75+1
Qh6B%T<Jil^i)tjtiXH_y6w;@S6I=>aev<fq2MD{dP)$t!QE#|F?TZ0GH@WlS(@ptJ6S)$vqQX>a-GS=q;m)8y3~cCywLN-9Gh)~_9{^%3T{B5
Bcf_l2}0)wVOzG25;X&YRlE;lcwZ&LL!rl@XoN?e65(kuy>pdohi;+OOgT4S&K2cdcUng<#B=iq!ebNoCg#D+cKK>KS#36-d&(Q4Go1>yP-tqm
hYFQlgzM5)fhedbYZ$1iZrl%ve)$9y^9uPX)YG}x^4vC?=N9AbCM50i2u={9#v}l0-0D=fHnMT6Q{CC9NNh(p3waMA?Q;V!Sj*g|!S@hLHfM&C
p`|AGac*Cs<d)-YtD)^QFkG`$*JRide4tL@S6R_WYShpWi-<>KBO2U8>=fvo#7^PL&h3l7&=bJi+F!TT{u5$<mo^8sR|j4-4>jhX0jaD4lco`<
jK>9S%Q&ICMBGqB;)YPUOI;)}vcT^lGzYH{nu8RY8%$`9dc1FsyQ0=1pSNCwb+fuBM2J+^h>`9ZK{CBYlx)RNn?}Q38*vhmXi}Y7mUU)15<991
vK(0M9-=JjOgxNw3bN2pj79q;Sz8btBN%xM0GG|ea^<-2aZVMS_-^LA-Sbn<lizIjejzh5<P^b7pj9w4OCYP}JaI9VWE~n-8>z_)1Q2OwwLqOu
gyRQWM@pg~aAd0|e5Kqr&la2K{fNgg4(a6;@+-akyMo`5Ya*t~YQxWW2xD#$IU+;A!x2+Z2FW>AZElcoMi?Fk`tw-Xc^pc4o8hT*bmmfOvoz8P
rDwU#trD|h=0bomLV^`eTR(Rx2{lM76u!(|Icbb0fuO3#+fUuQx<g4}Ix1r&KgUmrC!>Vo*&CJusiZa1k{^fD!b;6gw%>wb$L71pXHue(uv{vU
p<d3Vw}&96#yW#q5W2CPD#L7L!dg?zbz-N|2u}$fjjkMTKUeRT5813W%brohxA$xY(#rDWixyAYvS1;4W;!XQ)ri^^ha}Hldjb?(*F1b7ou>-0
NNYg8WuYWeNFF?DPadtLr=t>d7(sj?+HA9C%ka3KY}WZ?@wm<B`^U}t-3C``aPo%}Xq93jR}d5F76YNW#q<fXF}zU134=}{glh;P#CD(UApBYg
{sdV`NP9xsuLx;xjhs{54K!*|Tcr6Ur1%8AOgL`Bac>mIg&0oTO^0i6(J1a2#Wl~sEl*JL1o`zRS0_PuC-CTIGBE3BIGJVh-`^=<5GnH!Ay`5U
29FxlGPtokT=P56x{ZKbA9V2V$P<2W4fuhMlq`bA=ya^&iarG(`&VERh>$>ps{s+(YDz3mqv|A@%UV=li?xy5vHA)Vrz&Sc5)zVdqez17<O2Iw
?AZJ6@i*70&5AR@36~SDxG+IAgXdI6-3+F%c>MEmk?$t6FOzJwnq>RU({A8NIzkv@(fO2_BK<}P&F;}jBwe<Z<TmjX%BCZ*XtmPDPoJ!`RuHMf
WSwJl7;?%EG83E=LKWF50)QKe=dJkR8n`WuMER10f{OVjOeF#3$ixSmyW{7@%va^4nYv0yLAprE5hNr_tP$F0Cy^s#m<9&QW0Ig?S3v_78ttSr
prk3Xc}OWj;ve5a$DFg8jc{>{@1hLT!qukmd`H3kr+l)0ewyXm$!0nEZJT}mG<a=dQfg)SF{KcpQHHr^%FH%l4eO0GwrE*RnmJnLxf$(@7Mh9O
mKsCWDRKZ>u?X9e9L`yZXdQTa3Yvw>39nKh_+LVns59hYu*!wZeJQjM#q70Z%PNH}&8YTye`qBeU6xC$oK+Ut*7#$_Aj^>fqYB*u#TROSN~xpL
bB%wBo3hC=PN|pNJ0_^{S(WwKaf@yCmxu5ngN5}fq%bq6$Sy^8%-!CP?mpao{DrS7et)|A@XH+L{txhfKmPQ~$2;y{!-x5Lj_VKe5B_%!SR5(;
@+aK?=Z6QrPw{hCUUPT<-^Z7}@{H_<hw1&@YVzP$1pXNxe%^lM=Zqd+#-BfZ-hV0iK6%_t*4cXK)_`p!0V}nAF`5<)>%4@5cdTvfLr|7nC&R};
au*K`NjS7D1;~#qp2Sb|^Zn;5GwX?Qt;Rs1;zfm3-ui(irKRNohm&tdjKSIk;suj6%&CG9P8bEq7LdyI6?mTuESF3cuq;2!3MkzN77|<dO@VAy
cv!OZ)of;zV_Q(B*0N+1+Z|r76p6OLD>y<_QF<Py?;p?EYWEJb?R#_iZPGWURiR(_I?<#t6^*I$qxs*TSC8|@{kO_Qysce*8CKM|N8JCSACG7t
=5<DtZ~WU){eIIY7LktE)=_OD*2jf!K+)<7%5;3x1Bz6q@2;HrZIW04!|s)LyM1e<wwTQ+!kMDt=>s4G{s738f1n~(4?9-=I#%uaEj}(03-lki
HP;&CPhVt6Uu0;x;O<!2KNa$Sg+l(V6B~|OwgDwITw(3`u1>yP*^@|8#BnCyOhUwJv&(mrY`b~N_I|2gQZ0saK(bmgrWY=5zD&a#!((+~H{{ni
>c%?&NbDR@>g(J-7Sv~q_gz6^bz+&ouve3{LFn9#)tN|O*x<mhIx8~-7_7_3=%FX=x~BWSwPn7Nsu>9eyFnPN&ZecedipF9@~Qw>9eZyE`tol&
J>}VYvfOO_%OC^Ko&+Q$CA2Ox=Q_6<=`i4gN=>AEZhnzMuSk+2pZhpI<46+;hM8(v6lMnDoV7(-q$bG|Q)G&yS)U;b+Jchfw>$AGQMdVKyU4e@
uP<2*2v?^5z{qX}JlHc-Y1lug+}61!0D1^cyX$7VLFR^xC|3si3UKmUXDq_?o!eDG^hNiA-O(v%r9iKNCHG-5-!kzpl_q)}UR>OJ#k^HpWt0Kx
(LZz?gNkK4=(zUVdKEAkDqn98Z&QBAzQN4A2AF)w#o-Wg35S$ZdFcXDeet4=D>;*IuN>aO3RoN#AH;}_vTd<qabcq+JH@-$0I3Vvs5+w+^ibtf
bJ%Fu5~6%Fh;oIuZv-bFgNWN0>R>1O_}i!buSJQ2ltXz=4rM^Vls%cUC;QEwJQTP=qg)3gP35ky?{ir<mN9uKkSSL(VOA+uGUZBME?4r<zNCua
>1E-RC7H4$uQf~Z(3&MQ>vqtr1IFG=X5{X9_*Kyz@#q9#SrAYdt)wB|h7{RoTA}h^r8j<p02Uk%*_SSs8Z2+}MOi1jGT{NIJpve#JYy`YpR<4|
)K;5<0ZJ%CrYMg|$p7+AOi`sQ;>#=tTSU@<0F6=*jVCxYh>A2}QBe|&FP#jeS%IfY67v(CEXyrhD>T}&%sGn~%YiIv;lmWc87G_re?RRDFI)5#
&%xgUz-d!oKXRY_p6`lk)=$~rk5A7}LskaxxtB_^Q2U3m4oCw6v8btvzPzgQRpSfUw=Bc#arg#Pf};Gp!uZ4otQ4ep1Z;D)FQ#h1N>a$&#;H;$
SjH9j>ai@)%J{OgCoy`ciNDq$8vyxIoL*WKY{|6plVUCiKQ6)UY3dwWt+6QEPRsyO*2v-m0mRmk3?KDwfTfmYp){Aw9@ZLROkp$7Ss|2XT&;3E
uYX@}{#sA+RsNK(_mgZlnP=Ns@$JzR^=KXSXe4KffutBnzcG*|@f&hPq-oqKK9b@iZyX<K63-MZNzsxNElJUm%SB6?tWAoYq}WM{out^wwZ=}G
Y}>#hDSZ@;c`uQaCN{r9T&1g3i^WwQ{ts2H!qf
""",
)

import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "Do three things in this order: write the edges into a matrix, put the self-loops in, divide by the degrees. "
    "Which index of the matrix listens?",
    "`A[target, source] = 1` for all edges at once; `A.fill_diagonal_(1)` leaves no 2 on the diagonal; the degree of "
    "a listener is the sum over its row.",
    "With `scale = A.sum(dim=1) ** -0.5` the answer is `scale[:, None] * A * scale[None, :]`.",
]
READ = "'A neighbourhood as a matrix' above"


WRONG = {
    "wrong-direction": checks.Wrong(
        stored("q1.wrong-direction"),
        "This is the matrix with rows and columns exchanged: in yours the speakers listen. Row t holds what node t hears.",
    ),
    "undirected": checks.Wrong(
        stored("q1.undirected"),
        "You entered every edge in both directions. A synapse works in one: only `A[target, source]`.",
    ),
    "self-loops-twice": checks.Wrong(
        stored("q1.self-loops-twice"),
        "A node that has a self-loop already got a second one. `A + I` puts a 2 there; set the diagonal to 1 instead.",
    ),
    "forgot-self-loops": checks.Wrong(
        stored("q1.forgot-self-loops"),
        "The self-loops are missing, so a node forgets itself and one that listens to nobody divides by zero.",
    ),
    "no-self-loops": checks.Wrong(stored("q1.no-self-loops"), "The self-loops are missing: no node hears itself."),
    "degree-before-self-loops": checks.Wrong(
        stored("q1.degree-before-self-loops"),
        "You took the degrees before the self-loops were in: a node that listens to nobody then divides by zero.",
    ),
    "row-mean": checks.Wrong(
        stored("q1.row-mean"),
        "You divided each row by its degree (a plain mean). The formula has a square root of the degree on both sides.",
    ),
    "no-square-root": checks.Wrong(
        stored("q1.no-square-root"), "You divided by both degrees in full. The formula has D to the power −1/2."
    ),
    "degree-of-the-speaker": checks.Wrong(
        stored("q1.degree-of-the-speaker"),
        "Your degrees count the listeners of a node (sums of columns). The formula counts what it hears: sums of rows.",
    ),
}
DIFFERS = {
    "shape": "One row and one column for each of `num_nodes` nodes: those without any edge are in no list of edges.",
    "not-finite": "Something was divided by zero: is every degree at least 1 when you divide?",
}
#   0 → 1 → 2 ⇄ 3, 0 → 2, a self-loop on 3, nobody at 4
SMALL = torch.tensor([[0, 1, 2, 3, 0, 3], [1, 2, 3, 2, 2, 3]])


def random_graph(generator, num_nodes, share):
    """A random directed graph; its last node has no edge, one node has a self-loop."""
    matrix = torch.rand(num_nodes, num_nodes, generator=generator) < share
    matrix.fill_diagonal_(False)
    matrix[num_nodes // 2, num_nodes // 2] = True
    matrix[-1] = matrix[:, -1] = False
    edges = matrix.nonzero().T
    return edges[:, torch.randperm(edges.shape[1], generator=generator)], num_nodes


@test_case(points=1)
@case
def test_small_graphs(normalised_adjacency):
    """A graph of five nodes that can be drawn, and three random ones."""
    graphs = [random_graph(randomness.generator("small", size), size, 0.4) for size in (4, 6, 9)]
    calls = [(SMALL, 5), *graphs]
    checks.equals(
        normalised_adjacency, stored("q1.equals"), calls, wrong=WRONG, read=READ, pure=True, differs=DIFFERS
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q1",
    """
c-q}s-EyNk41O1`Nyj$Wz`jZ*vqOT@c1|{QNqTy5X5am=+m={ZGByc>E;D2z{~^ipXIa*I9sT4Fm40lrUTyWhZuIJ;5Bt@ju3t`39Lb{8sZP~)
TNN_R_nNCJir1TX9i8>*{QdN!JRH71Hs#Ax+njIW|Jw57scxcg(f&}EXO*_2oSw=T9erCDaj}V`f6K$GKD8u!5HWjT?JH!?i#*SZ%p&>)to_8F
k=rjkANSEOgFcqWmVO^H=^oF5;bD7xAVXS(GRqRlgertJ9?mv8iuGZ1SdwkGg8SNLJ#A3jj?jkh+}SVp=zBkUY5bu4ZGQb;weIDvO1>+_t}5~*
QL@_Y<W7xW?kZO1a_5Lyabu3>);A;h$ymmj%5pByMtB+MB(LcxmuMPgx=n;qQYyuGm2a!O+Kx938B5bNrdvwy<N2A{ds~36JpfBtF49~SOnSn(
(P7$o^`6ISze~zun^sy@xe$8Ccs70>(>R@T9<S|x+c`jWUhh}ur&i}Ly8K5sGq_N)^P#$*JXe|INvdMAo~2x*Je9)OSwAZinMj!=1yfW37?j2R
4>Q0;zit1;TS312?1Eabu3$ftKwT0xEC8u5?1ipcA~Pn0V(CDy-!E4mPv+71j}tU#ZIkcd&~BiIMl(Nb7XI@lAw=^lH8$zSHXurGdl;z18cB3A
d}W_>Gr%XN&#dA7@Bu0G&)4!W!>QC-mH-L>!E+(Al;<+X5ChC04LjW*5_)WevhW#SaUxNza*Hg(VEuDYD1_O?L13R8W}A`b3N57Pfe)Z!FnV^D
G$~wOL=A;YYE@I^z|a8Ugdc}uCPhVDc;o;DB?rdqUInO~dx$+dAo4IZK(<@&{;@vK8nI*3MeNvgfjV~c_#FG%VL5hHG>$Dg8uuk==Ng`PSGrXg
?lv?PD7$+YjxEY2W{ST}6B=jZ<8N%yVYlIVn<?J5$Sa2_l;0`)STEo4@dy|>x9Cxhj4KL5J1j=4F^-AjBOXVP8DG+VCf{^J4y%qMLEw48qk*4(
CXSPZ=)<)^1O(WIWu6qg1LPfKx;?)(dezkRc?KjD*~gQA@{)2hVg@O={9zp#16P;O5&HL1W({a|xR6|sv;Wb)i-uh;Qkc!Zgg<DM-;*UPLPm!1
<Rn2b%Wft{K$p-yw+Aw)2G|uOx@Vl4?hqP7r8MoDGICBUXh6yZM8YI#D;?WS{kHm{TfcDrO96+0kpu~Nj!OZ@ANLBdYkL&(hTf6-#PX*>FJtEa
k{~|VXlNoxHFv@)Ntz*Uu70<ehFl9lCpS1<T*=k>?Rlq{b#rMpUEs}Se<1wkk`#g_+&Lj%<_Z%rt_9;Dc|fy_O}TPn=&Q{@h(xsaHEuk~92!ue
+=)d4npgt3nkRgRG^Ql4$LhJ!yR)wD;SHKO6wm<#H6}rOgJ@y~Re=_WzLVF_1Yu4-himE0gyh^Rw9aglyv!wg*8t?FVA*^4&Jv&n=1lpyBApM|
?o2rD*obksvU5V+*_VFleRS|Uyo-l&=S=s5nW30!0-MvizG*rPP}rSv1Z9w`{npgS$JIO6&-HQcv};CYT~lFPr$ZDvI6nD-Ik(}7xB_=k*idj_
7%|Y#LYLl39=AMq(A-SRz5=IhJDVxt+V{{P$;p@A@H%jp$VcmHPVA*qBFDyP{DKs=)OP|<;`~V`S#SOaOOrrE
""",
)

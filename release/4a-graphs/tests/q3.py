import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q3"
points = 1
hints = [
    "Start with the node alone. What does one more layer add to the set of nodes it has heard?",
    "One layer adds the sources of all edges whose target is in the set already. Repeat that `num_layers` times.",
    "With a boolean tensor `heard`: `heard[source[heard[target]]] = True`, once for each layer.",
]
READ = "'How far a neuron can hear' above"


def mistake(cause, alone=False, **changes):
    return Mistake(changes, cause, alone)


MISTAKES = {
    "wrong-direction": mistake(
        "These are the nodes that hear `node`. We asked for those that `node` hears: go from target back to source.", direction="speaks"
    ),
    "undirected": mistake(
        "You walked along edges in both directions. A message goes from source to target only.", direction="both"
    ),
    "one-hop-too-far": mistake("Your field is one layer too wide. With 0 layers it is the node alone.", more=1),
    "one-hop-too-few": mistake("Your field is one layer too narrow: `num_layers` layers are `num_layers` steps.", more=-1),
    "ignores-the-depth": mistake("You always go one step. Each layer adds one more.", limit="one"),
    "ignores-the-depth:at most": mistake("You go one step at most. Each layer adds one more.", limit="at most one"),
    "no-limit": mistake("You walked on until nothing new came. Stop after `num_layers` steps.", limit="none"),
    "forgets-nearer-nodes": mistake(
        "You kept only the nodes at the last step. The self-loops keep what was heard before: gather all steps up to `num_layers`.",
        loops="exact",
    ),
    "forgets-itself": mistake("The node itself is missing. The self-loop lets it hear itself.", itself=False),
    "spreads-within-a-layer": mistake(
        "A node that was marked in a layer passed on in that same layer already. Work on a copy, so that each layer is one step.",
        spread="within",
    ),
    "paths-overflow": mistake(
        "Nodes that are reached on very many paths are missing: the entries of a matrix power count paths, and overflow or round to "
        "0. Make them 0 or 1 after each step.",
        count="byte",
    ),
    "paths-overflow:signed": mistake(
        "Nodes that are reached on very many paths are missing: the entries of a matrix power count paths, and overflow. Make them "
        "0 or 1 after each step.",
        count="signed byte",
    ),
}  # fmt: skip


mistaken = stored("q3.mistaken")


def examine(receptive_field, calls):
    checks.equals(receptive_field, stored("q3.equals"), calls, wrong=Mistakes(mistaken, MISTAKES), read=READ, pure=True)
    for call in calls:
        got = checks.call(receptive_field, *call)
        checks.expect_tensor(
            got, (call[1],), torch.bool, f"For {call[1]} nodes", "a boolean tensor",
            "The nodes are right; `> 0` or `.bool()` makes truth values of numbers. As a mask, `x[field]`, numbers would pick rows.", READ,
        )  # fmt: skip


#   a chain 0 → 1 → 2 → 3 → 4 with a side street 5 → 2
CHAIN = torch.tensor([[0, 1, 2, 3, 5], [1, 2, 3, 4, 2]])


#   4 → 3 at once and by way of 2, and 5 → 4: who comes to 4 the long way first, and never again, misses 5
DETOUR = torch.tensor([[4, 4, 2, 5, 0], [3, 2, 3, 4, 1]])


def random_call(generator, num_nodes, num_layers):
    """A sparse random directed graph, about 1.5 edges a node, and a node that hears somebody."""
    matrix = (torch.rand(num_nodes, num_nodes, generator=generator) < 1.5 / num_nodes).fill_diagonal_(False)
    edges = torch.cat([matrix.nonzero().T, torch.tensor([[0], [1]])], dim=1).unique(dim=1)
    edges = edges[:, torch.randperm(edges.shape[1], generator=generator)]
    return edges, num_nodes, int(edges[1, 0]), num_layers


def ladder(rungs):
    """Two nodes on every rung, each hears both of the rung before: 2^n paths from the last to the first. The end hears both."""
    edges = [(2 * r + a, 2 * r + 2 + b) for r in range(rungs - 1) for a in (0, 1) for b in (0, 1)]
    end = 2 * rungs
    edges += [(end - 2, end), (end - 1, end)]
    return torch.tensor(edges).T, end + 1, end, rungs


def fan(width):
    """A chain of which every link hears `width` others: whoever weighs what it hears has little left at its end."""
    edges, other = [], 6
    for link in range(5):
        edges.append((link, link + 1))
        for _ in range(width):
            edges.append((other, link + 1))
            other += 1
    return torch.tensor(edges).T, other, 5, 5


@test_case(points=1)
@case
def test_chain_and_random_graphs(receptive_field):
    """A chain with a side street, small random graphs, many paths to one node, and a node that hears many."""
    calls = [(CHAIN, 7, node, layers) for node, layers in ((3, 1), (3, 2), (2, 0), (4, 3), (0, 2))]
    calls += [random_call(randomness.generator("small", layers), 10, layers) for layers in (1, 2, 3)]
    calls += [(DETOUR, 6, 3, 2), (DETOUR.flip(1), 6, 3, 2)]
    examine(receptive_field, [*calls, ladder(8), ladder(9), fan(12)])


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q3",
    """
c-rk<ZEqa84gM>IKeecLA?jWED?t#<Yi!i<=IqS{MbZCWjUBJoJ2MhVX*cO5{SfpHw@)-8MUf9F^8Nd(Kh$>k<7;#Gcy)axoChNY(dkBMAzIyo
ySje=;rjj6et6t}>~5Od`;X0i|M4OIvHSe-(?j#+CjJsWT>mHjC-;xLhpTs2?QVA$(H?J_FT>Tl_x8i})t}AX*Woe#!x;aj;rjW{{lnMOKR*0-
`pe#|scjphEsTwmI*hg*L6olv-0`9o7E=7j{7Y0bcD?~`j2%ba*#Y{l!k37(?VbPmw7BJeF<-73A;_jR!i&D`h4!t4^5weuYEL#VzcQ=L*!DIw
4alz3)<f6)Xf?G?YiL5_dgI%slg_lN!kX;4)%2JAV=g{7Dh<IjLI>y6piR?`70zb3ocQM7<h^f2<6S3gJ3!}!?EE?H&FK+du{kS;x}6Mt+YB;z
VU%fuF-`5&F4~us6(%iE3#K(r8XJ$iiI*mLkY}-tshwR}TPJ*{Z0KO<hdx9T+4@j<Z7Vy5SX}RwSDkBvkYnqHFm}yw?u|n)ZqTv`!i;`2(DqRg
qcy+8jdvp6!@@q_KJJ@;4fm55Bw+AX3lM!Lw2LY?5Kc#b+wJ3D{{HG}TIbg<chkDA{tn{$9}z@u#q~yPK}Z2sm=Di?|F?(T{ijWT`!IC-+ui*?
clX2QX7^>Y-|aSI^RR*>l@-=si><QO81FR(ZTPl`23rkUg0j=<RI~>HR9L~g{dB*37#=tKn_<%rU-mck5#KfYzkS|4?u(J{cbmK0&$s)PEwtJ=
11j#JRUn)Nxq>t99zG5G$IboFJPZ$;`&}PZEWJ3`8l4jI3*_zoakv{-z?_mIdW8|pn&6CFlkwx1hoR{oH{WjeH@EkjW^>p4dni?$FU|huakKk#
co^??-&XY*wxG4K0Z=gS9;38}9*y?({uycLQO81U!Aj|zi=PKhMxi=0M@p&%4g#$aa;tUFKDhX4N=xOVqq&NfP=;e13&Lv|<~RgBz<nl42VRa5
Y(+3pQEd(<tpsauC-To7ZZG2=Ie4<SV6_UttN<}ix7g}<h@z%uAd>=}v|V|>zA)0U#(ytLs0S<Ior+$UQz)>sWKo#IH}n<rbeS43;FWY(tjy(t
!K|Zs5s0OEGN^b!l+Iu#FBUW!LRVg|srbQC#yigig@Q|IOA2)+(<&Rej>_B0IbPvr<^Zd0=gSc}&$iCcD{b!qxAr!#0CTtd#d=VDh?hHYvQ5@0
AvCO^C9j-Uk5>inv{LdErqZ2rz(ZX&WE}k73ulZAFG{nt<v2YQlb-}3MjJk)zzF*%o<PM3+Vd)Ca+rA%Ct#!#5q%p_V4YMLFq|abVlIW<Anniv
?+4Ku*?FbhXp6&ccO<+RjwvD4N|>_zyCX%4(U%V(=RPv^m-$ogvf7dP?-%zss2-&B#x}uP-)gIC?eD>{+d#B+4uZBEX2TtOU{XhAvB7aj4GK`k
)hvQq_B1Jw%Z?@mfv0U0vI6saj4`8pRmz_6aTZNk3Jyz7xRVGzB3W;JI9S*<pf$~YHLKA#3J|@bIS^8_U;Qg50|?;(0hQKl3}i~PaT|rz>^HVp
+h~lnB2qB!n7j>ML@lsu@i21RS0$LmOYc1zmni@`cape+DXhuqRTE`7@vBCu0`i3Xxp~9G21{5UEM}fMNm(-{b3%cvp>!zP#1Yt>yw)LkzlcRq
I`OQ;F`&?gFpNUK(2hKge92;RsF!045S;PSInUx;NI(>yWA(<OaX7_rNtxhL3H%LZOHsrP3-CO$LJ>mMV0p45kU>k1Hj4epUY#WJCu^-y)DIVh
cT19KpHsQT$X06rkWk9~xH{BN$|WU`KWvz!9A;=sgoIYD?O|v}5VBVQjTUV&Az>4DYm)J?>t-t%ky-MES^E2BFD#3bw=Z^HUJ*p_(tCv<p-vYt
ofv7v_Y<?I0D4MdLoZ;oQkr0tRhLwNbj+Sm2of1Zz(J}C2Pv&I2*hR2odAH<KRyv<D-ltIk4l+VHq4@FO`u`PBU_I=DuQAfFeF!#wnHoi!yX5d
b}AJEZy6K@ZE5*n9)D+5FbMP*eBnNE7NYknIi(A9G|E|L#?V#4lIOl^K%U=AT3pV-t0Em*cwP)wNkWA1oUya0D7^&tJd#5N>(yX+k|YG{mK&^R
F9~uii}&lv!K|$l%%Z;;5z&@mq4WX~+6<ipEyiv%Aezoe+o+1g40BGKm1tihwV63`EL=LNy?XdcbJEmg?GhzIO|NEA>ZL)k+rY|KK7Gd|VH3h?
_KumUjJUyA8H{FSDiI6Av*4?AA3ak^0Hd(q=v|{^j)-8W%uyOMn+wc|6_vMptNA6Vt5sR@5?BPdD$2o2W3l0Q3R049$~anQORBsnE(t>T=vWnH
RTlJ~luyC`KF8pn!Z33vl`<VknEb{NexBHuOo^qDL7K7keG|gyJ3EBNRV%SvawH19zLQiWtHu(IR$7i$SZ#^MO?#(km`l}N;_4i$<kvYxm`pHU
F8!}ij#-gWr$GL{mSf7ToGJ<rtQGMsY_5JC`4W~5le~l1&}i`yx?b|)m7IvkjU&VChf*X-1VhO)jY+BDtd;g5Al6W}A5y`I!C}Q((;G9XjZ?Ou
h7(&~%DN`sLY7r<&Nq=;!ihnuBaqS}&fNZ;Lny2gPQ;cHYd9&0XA%~(iW9rP6@+)m8qQRFU*)zWu?<ud-u?Jjt=>#<VPt}Xi^ZVomZ%S_l^(_*
yUy!=Xr)uWLes40b?7ZbM^l)WhEG8ogDL5RH)c%x82OmBCnbx&R9hb-Os}4v-9vPX6uPVv77U$*7&rk~T45&w3DHNu&2zx<Yn*Tg${_g&{zVW^
YVVB~;n2G!`LujtAN|zQXYseoFUj4!0|J<-221)?Wo$&#_hZw$#u(A+xLNMfPo0@>q?(7ar%|P^d1}3lV7`K=P}a}92}sXAmz2(lZd85Kx?Yb_
QJom{cuDe?&6O3A4`pFsp$}Kd1>`w<6?~ZLs!F-BW0)_Lg02DC>#pyGY|Z6w>`YU?)D2GSb4fwM-t8=`%q@?>TxmZ>fk3+q{QLyeY79a8FoZk8
0ZREM%Xruv0>anCXAuz2B0Y~l14V0=dX8nmTICLnSFt@Y6Amf1du7HqB{r|jxT*BQE0|v?(Q9;8T3J?qMF(aY3sO(agg{B{D>G8%bgy(vJ=mts
>C!O!R}uo#Di;W&?Ie|$MhI7JosKS%(^L03siKcu!owr%CaITYDO^f-)K*0^C-oG8nIOG~vR0N0(L5-pUBu?~vg81gu5JPig1f@`fa$B8!PlHg
Vz@S$CBWyBAg&Q-Jz%axDUCSU#C_^!!!^mA+YlK<jL2Q!^vKLRD)b(icy^KADl^5nzd<W;3lM;%yGd#5nNS%@W6#rTcM8Ux_DVa)@9cR>%1w8<
(ea;NJcH#gED{e2vKoEtg?8E~r-U}px2{v7{P7Ni?=n@!`{2W~Frrkf)u?1fIQH*UFfNJ`P|1ui=VU;6aWsh_=dXsP$}KQ)A0087kw-$<;!u{%
c-arBrPX56U;!Zn;he<eG{T9l#_-933*vCCVAL|q)zS$&ZG&A^OY7UQ^=7c4*GhKUOIvF$&6~Y6S{V`6YDse~mth;tftMoJC^!F0%)E~`nj}R0
|1KUVi8>dF&d!+z|A#pSG0u8Q=HPW#Bzg%T`%uq+NbD8;RMg?s<V370n^z)8Z9*6N&OtPTqCB5#pC3~CXo++*KT{kS9aR;+D}A;_54sP-tn<b5
FWpvp0a3M|j@xu-!2+^PkDZ6GO4tzPPwdl^1wy<ne!;N9nCD3;QakV~8UGa_h^gt0o5sn++aO-w>xQS5rcqsJI@LAMxKTP$&+xpCIMVTR1n))b
{A9*+sRhV_nOJBr?6i{CEUW^jMNq!dJS;RY)~uz!mtf_NA4lnUMSAV{<FLM)E-yp8xQ(wm3M>7^w1GJkEabeLw~*wSSkn#Xm60M?pr$8IM>Iqw
^IGWuhMt|6&jAurL^OWOX$oX!>Q{P`&`OU5N-FyCJPa)?cyNWozS4_AC^!uwrPqr{b!Kw;=#A+h`9ry|Xrv)kwaWA<kk$8(K3VDnt<umYG-{<)
md!#Uqw`ixA1OouD_j$0Ud)1K^GEiqF70O-+=EymWq=P4EG>{_%*8OF6FP<nF0`OSZ{qKS{N2y>7wYHgdvLvKMsKzBjqRiyyNeD^W(<`r8$nt&
=CXV+UA@tE>>+mKfo>#@Y<1)sYHIRqkQpyFJeK03-jBky-gXA2!=(mcE3|!}6SGK$<mu70P;sHc6-^9ZkWMKxGNXWNF(X;vj5;GWjp2F4RVk-6
td8|2c{y1$l4FA2IohyI8X9uS<9f=0#u`pnT#!>o0v<`ScqYj72=2qGodgO&GF=1CI}<H?0Yj2dSsG7*10osy!&8%Z+=X+n#JiMfJc}~HXUYD_
a1zpaGeTu42b-B{tHKvW&&~%8p$1<xc{)<M=;&0L=8pYt>a63eJeYHKbGcU%U3OwZYtUsG$QoKmW8DyoLg-(j;u>2=OIQ#}*~mC~M(6~th)G;Z
9y3Wq98_6yz7{2kS}To>q(K&M1Bc^$O)f`MAN>~18k#<-pt2AhpF@=rZ(RDC8KDeIKmI5ob$G2>Vi2x~vP!lp{5&M<aRsn)Q;=T5vgRvyi1zIS
Zi!+Ds+C<QTL-q4vInh|_yHw}nQ$sqqDbQyC`j1iMHW`3j1hym;#yE3&^3_-uQfxh*P4_MLljzafKoM=%XsKWKVM8s2>A2Wu#AYG1d7%ywFMi)
8~4<O!5N{I_MRBE=L>JKQ8q~m6x}%5G^11u>=bj(_o2e~^_8WGpQ@w`g+VqMm}xyo(Qsb0q`);>W6g<L7izAf_Gqt7V8*P3n*1tP3nSbNHQ#ZD
qjxFNI2)o%ToQWbk1;6%rD+W^4qeb1t)GrtQDMu%8wO#Gk3p{C&Bo>-l5TXu^AFt3&Id$WaqK&lbIA-BQWqhgONO{-ob`aYGNlj$f&Gj#f5YLT
_;6CYKV3oq+E~j8<HK=o#%Sk_R)HPPhcmw83{~E7W=%Z%C1>VE7L$U=YYl~h2q$kxrtT?IHm-n%2=g9m@h<k#s*?AdSuqv7=wv*dYvKpF(E8Dg
y6JpqL}RLrW5bR;`vJo_%4bghs$)5DV>Nz{=Q!th4#YGC?kV^^mm}49a5f8;G?xPjL>!7WtNta8=D=+>qcd`P#4~BU;;g}E(R@W5<i$saR2{I0
9$!e-wam652eA=xas%1YaKGn<kk?c+I+Zvs1hE{986(3at=IzE@97}F?&yu*b1Z(+ITlOG@Ux7tIJ(indFc)CM_8o3lRmv-hPFrzjCQKU8HZ8y
Lx5iOp}jOUP_=bC-Zy1C8tBX9?7h<S3WNV$1sl4gV4e0c@COL}6vQ@Bj=^8NdkVL|1pfVgjfcktk9rq(zL!G_y7R+eL)Ur<qTbQYj+1MOXLJ*P
PoAeva(|aLxK~XF(SSBi4HDY1@2$Rklc+SAlx!MBB2`I9xOP%ZtYl{?9OkmJkRZ@~s`y1|C;*JzCVg1SQz-yi^i`60SfUfr-V9H8<{OmJ8BY=>
TCeO@Y8}FK`6&~(%@fB6r#qpMslg>FM6(6)Qf7_-_>O3{5bs$dpYnYnK+vv?Atd86k2;0Z%L;=?c2SxIR<W>jrfSy4FW%51>W&Yb;;dKo1Bg2J
TuddVtUytX7Q(hrc&uVL^wG=pcjO2t1~}0V3Gsg{c8h~YkP)RhB}PaEcqu7ydT5?USSUiS1ouqBLltJ#!(|GSz$Px<9w<67du>n%yn|n%Vn}a{
dVYB*gaN~4@X)PV$u!>Lo-ug5><$umyfUnmObG32M=Pf37vs=tr(ozrXI#awe=4&RN=OC#I-ln!g;L6(tWhNuKI@fwg@ry0KwPCy9vI6SMj5yu
^lG=;G8&On>vP0~N6|u1wz%Mj^1-Aj(bFp)=>tepUh=aJ%B}gCal+K1pLKPk*Z%OZxX0lKSN}|EW~OUTslw`?(?h^4{=s}^ndX<30L}5Z<uUx|
8B?uLVHJ#;34T2R7KgnOa-N@xhh5p_^6rK2{m~#7&qF6+^45Xy^Mp;vq)WzTXgkpi(UFbeg$sHR{UsZuW)da%nsHPE)$-c&5~OrfRRrQnf&>qM
?ax|}9jTQZ!GBaT_~XJX$9<^c?Xp(BgrrFQDsT!UzfUiZ%*WE)IZmInGz6z#y@1u$Y^ZOu<?kdupNxh%oVeN`B<oIYbzNl>iJUtFuV^EA)Hu6q
_<6Pz$BY-?*4<(fah*e_@YZbFI%gT_L^HbCJDq8+L^NZ+8ACJ|VWIS5*6;qq{{Z=&6y^
""",
)

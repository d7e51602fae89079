import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q2"
points = 1
hints = [
    "Read the formula from right to left: what happens to a node by itself, what then between the nodes, and what last of all?",
    "Two matrix products and one sum. Check with the shapes: (nodes, nodes) @ (nodes, in) @ (in, out) + (out,).",
    "`weight` is stored as (out, in), so the product needs `weight.T`.",
]
READ = "'One layer of a graph network' above"


def mistake(cause, alone=False, **changes):
    return Mistake(changes, cause, alone)


MISTAKES = {
    "ignores-the-graph": mistake("This is `nn.Linear`: the neighbours are missing. Multiply by `propagation`.", graph="none"),
    "wrong-direction": mistake(
        "You averaged over the listeners. Row t of `propagation` holds what node t hears: `propagation @ x`, not its transpose.",
        graph="turned",
    ),
    "made-symmetric": mistake(
        "The matrix was made symmetric. That of a directed graph is not, and has to stay as it is.", graph="symmetric"
    ),
    "made-symmetric:sum": mistake(
        "The matrix and its transpose were added. That of a directed graph has to stay as it is.", graph="sum of both", alone=True
    ),
    "made-symmetric:largest": mistake(
        "The matrix was made symmetric. That of a directed graph is not, and has to stay as it is.", graph="largest", alone=True
    ),
    "self-loops-again": mistake("Self-loops were added once more. `propagation` holds them already: use it as it is.", graph="loops"),
    "self-loops-removed": mistake("The diagonal of `propagation` was removed. Use it as it is.", graph="no loops", alone=True),
    "rescaled": mistake("The rows of the matrix were scaled to sum to 1. Use `propagation` as it is.", graph="rows to one"),
    "rescaled:columns": mistake("The columns of the matrix were scaled to sum to 1. Use `propagation` as it is.", graph="columns to one", alone=True),
    "softmax-of-the-graph": mistake("A softmax went over the matrix. Use `propagation` as it is.", graph="softmax", alone=True),
    "only-whether-connected": mistake(
        "Only whether two nodes are connected was used, as 0 or 1. The entries of `propagation` are weights.", graph="connected"
    ),
    "only-whether-connected:mean": mistake(
        "A plain mean over the neighbours was taken. The entries of `propagation` are weights: use them.", graph="mean"
    ),
    "bias-before-averaging": mistake(
        "You added the bias before averaging. The rows of P do not sum to 1, so that scales the bias by the node. Add it last.",
        bias="first",
    ),
    "forgot-bias": mistake("The bias is missing.", bias="none"),
    "minus-bias": mistake("The bias was subtracted. It is added.", bias="minus"),
    "bias-twice": mistake("The bias was added twice.", bias="twice", alone=True),
    "one-bias-for-all": mistake("The sum of the biases was added to every output. Each has its own.", bias="sum", alone=True),
    "activation-inside": mistake(
        "There is a ReLU in your layer. The layer is linear; its user adds the activation.", after="relu"
    ),
    "activation-inside:tanh": mistake("There is a tanh in your layer. The layer is linear.", after="tanh", alone=True),
    "activation-inside:sigmoid": mistake("There is a sigmoid in your layer. The layer is linear.", after="sigmoid", alone=True),
    "softmax-inside": mistake("There is a softmax in your layer. The layer is linear.", after="softmax", alone=True),
    "normalised-rows": mistake("The rows of the result were scaled to length 1.", after="normal", alone=True),
    "residual": mistake("x was added to the result. The formula has no such term.", after="residual", alone=True),
    "averages-twice": mistake("You averaged twice. One layer lets a node hear its direct partners only.", times=2),
    "weight-not-transposed": mistake(
        "The weight has shape (out, in), as in `nn.Linear`: multiply by its transpose.", weight="not turned"
    ),
    "weight-reshaped": mistake(
        "The weight was reshaped, not transposed: `reshape` and `view` keep the numbers in reading order, `.T` swaps the axes.",
        weight="reshaped",
    ),
}  # fmt: skip


mistaken = stored("q2.mistaken")


normalised = stored("q2.normalised")


def inputs(generator, nodes, features, outputs):
    """Random features, a random directed graph and weights, all float64."""
    graph = (torch.rand(nodes, nodes, generator=generator) < 0.3).double().fill_diagonal_(1)

    def draw(*shape):
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    return draw(nodes, features), normalised(graph), draw(outputs, features), draw(outputs)


@test_case(points=1)
@case
def test_equals_gcnconv(gcn_layer):
    """The same features, graph and weights through torch_geometric's layer."""
    sizes = (
        (5, 3, 3),
        (6, 2, 4),
        (7, 4, 2),
        (3, 3, 3),
    )  # a square weight first, where a forgotten transpose raises nothing
    calls = [inputs(randomness.generator("layer", *size), *size) for size in sizes]
    checks.equals(
        gcn_layer,
        stored("q2.equals"),
        calls,
        wrong=Mistakes(mistaken, MISTAKES),
        read=READ,
        pure=True,
        doing="For the same weights as a `GCNConv`",
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q2",
    """
c-rk<+ioK{lKqu|pLWrbKn5AS)UPxe1KE<Rjdj^QWmoqO7W?me4$~6TcBYa{SJ%GO05emvl#ygG?l=DW>(#$xcl_74{r%I`=E}-Grx2Y@{&1U*
F(3B(tIe-*7uDOW!Kw8dze~njZ<0wa9=9fM?9NB=*|-=czc)LVgZCkr>`lbabMnqQpPVb-Z|&#@cH(=tv)<YqZ7{)aWT(ML??pvl;A^ykM`HBB
O?@xM_zdVV27uS7*-KXAe9QO0ZGOFaK0ZDFbHLL-Ki@puJU;w+wXwf#{s-SYJUxEB`gC=B|G0k+9%y{}egDVt>eH`rBfo8~{@mYxJ3iqfw+XDM
iV2&o*#)082aU<&oz_?@$t#}O84c>N2f@mMN_3K}<HDlE6p|A@olUgZb#z?6vDsN{*CtDBTIY;6HYR?B6V1-46XjPL9hMMHA`JC8$DFP3o8WLd
IrAI5$r}fFDg5@o-2RwI{K4&SjSDw7ICAVk<Pbn44*T)=gr}n2;KZ<*WTMHEPKTJVO7UJz)af4x_GCg#IBV=SXmVCu#;#6e67gfeuqoMzAGn<w
6LNOZW9tHR5h>9GV_)dhgrwq<M4kQ~ryi^k9|J!D5HOyN1a0|#HJ!MPdqpQWbsVg<*c|?6vlYD8YmOlWAO_@}vIV7tlp;?tS)wgrZCUwahc69I
G8z6jg^)c6!1Daf4lJ5MMK)$F^x%OpgB^MAxFa=uD;UkaKX`0C<{Plp&Hf<q+Ts7MaquK6#k;|@cq!Q*{{mh?+3w|7K#5@81PY52-(yuKKz3-d
*rX7%I9KoRD<94r45k60IuF8}_`#M!!+F7*f+^G$vRH~TJMcL0Vo2)hoi~2s2Lg_ADGS+wOHjprOj6bGvINo<SV?X6{{0VDpMKc*@#zB@DN1lA
he1kYgEiZr7E6dA2oa~l+2Isz0AeZfA~?zTFtD;AfCMg+oj{IcP<-Jp#TFpygb$dQ#E@(X2|?~U@TI5tfgr|NsdIe9lh+`9i69|{1+uZon5Y72
8yzvDSQcbIxDI$u4%DaMV<O4h0G9RT5eR69wV3k3WQX^F5Q^+EIC?N{5ewO?zU&a<LIWt4!p}k8VT)3h1z8o<Kwi8j)5DG1=UW^1JgLJW>>(6M
rm_nG_yQGUL3k0!U=Xe+*^#jwpMjP1?%RROpr3$oY!bvKMpE!D<anaL0LkR=I0WL<4?w~|29z2URpNd!9<T<wHp`22fw+Z8%85+>{(C?G0`Ptu
I7lPzB;cbrpa2k{HH$x3O`-ZuK3QPNz!>mF-5ABO27&Geg=TUl4xJwY_5vOO9t$aCQm!jh?X$)h)$%m)2`7@VSoNfzKmnE^mMP*P?0urRrIPmG
3JX~{&|<*xXIsuD1Xvr;ntUl<?gIXu<YjFT3Xl!>CQ<c499E+Fa`*JS|F7c%)!OahxIf&01fY8l2Y-VX|5R&>g6(j3^9-8!_3DZ=^zDy(63o?q
xXnM@e*%4qy+J*}tf8)Pf+PNI!2aFmhsUqSr|t9a$L;5@`#*mF<@#>_w7ovw;?LXtpU1EJ&vy@>r@;nD12+f{(uIODE&v9^&yUYr!k-4`K~9<=
-O6c!jFPdl(7xO~e0#bG3_Kf(oWe38E}>;+f$eXe@BZ9B-#tET?;f7+4#!!T;-K2d9#FIpL~b5rK^_0}*WJzWd*JV{<K5@qpSKUd;q%x1!_yy+
PshVF;7E2ckXmH;EDA-k1Qvg!oaqMm*Vo5~&)dV@*W(TG*F!!L+Al&EDS5}c4BLAKXanhZ8ck4~w7g(EK>p6aY9Ji?2P7QbK>|VxyBSc;WCL>#
R-)zN;Gw~=(>aI@R1@K)z%0qsZ}8M$6wCnYA{hFO+0k%>L6D&nE(2X6mpO1>_J`y4>EB<z9G}15-E;~Y<5P~sWiqf*Be+GT!8XtfC^!^L2}Xu5
qJA3GGP%H3HMC_QXJBqY+ox$r&D7%kV7E~Ti$bBz0c;a7#h5M%8ry{Jd?x2N;JV1g7%Z#kxnN;t*mM!*61B`hdph3VZtou-|9IN&Kkx6lq>F_h
@D_|xELd2PunXtFF49YaK>=GlK~gge6JZy{Ibcf^6Je@2c!IRQY0$!dnT6FzGvGHEFASSNX2BtX=@4c?Hc*X))hcj6X)ln#gAqFiuY+uGBrt??
DE=}vGL8KOxR*)i5=1<Cv%fzcdWeSDgRKB}3Pb~IGF8cS2DeBoZU?m%z-XH-#2-vw(DYj%%VGsyq=(B%f&=wN7{6~}Gz%1XGSIC>{lF%M!S3FH
Y9I=QVubbzgPRrMct`&hP6siBomlvn#mR!SW4L1m+GP@$hx7Pw|L^TzzaL@ieBHuWet-(=BZssj7l5n^dBJgpdn1>jFH(oX(qrJrk~*@1pR)jQ
iBxbdCZ`D745X3+PAKVRh>e7!3`@aHF5Z<fuwcRh+$QTKQ+zTE2F=R=Qe4=72Tdh<s?h_up<4FA<lF@OGKqDA{q*Iyf9R7tf$^FlZVabYv$}>i
G>D=k&Z$unn^ng^Mg!ai>0||dZjnx6Vd5p<0JdFVd3eEIhA@^w9ydX6l3`G`nzYC;b-_hz8$fr7HJ9ln(y6iVnL^Xr8ztQw=t)ZJ@M<HR?ZS{?
_Yh?PY!jYoE(JSeG+^6Fz6i4m!6CyFa0LlaXA)Z=FJX2D=7_;s(dih11P)6QAiHE?K21Suz#_a9F<>;MS!a#rtZ4#N2l9%2leA<rV0hY)>^#8B
IGYDmrAJR-1uDFluMn^TRXYKz31dmE7UaWZhll6R#5{u3MQv~rgQu~sGzf$7aTeebk<Eg7ho;8OI>}ap6wWnH&Ow>?@Vd5aVQ|_(MtZuBXA5N(
?$XZZA->vY=Q4rB=$VjV#?^xcF9Ka$<0QDLAhlW#Hy0A)#xalU{Edx2Q*do5xS2?G*!;s6htBMn=Soa}!zeNm&wkIl(B&+IWQ}30J7XtUR+@>n
O+TN(rXYpl`Kp>E)1j;BhZD{e=54X#6nG9bg#G&QPfy>z%&b4`Vm3^+Z6$#eqX{!0?)P6o<j*r;m~$3i4xH%_>vYbAp8){p2ly{m7|h7%v90$2
z8=3k{`r=tDmJhWm~x~_p_L)wt>-y+223&85`TbpAv?bHem~tj-hcb@@HF@4oP&c60szb%C7;j1pU2zhFZ=)AKHe@-QrwZIt){XHsJa@cnYQJo
!3fkikie`4_T}LDH8>Bmc*$@_OAU$aVsz@$CF^IFLs)xIvW67R(U}P=V3s?QW%R2cHis~wUuWM6Cn_?#Lt=nclwYlVLeZTcg-pwm3Rl73pcPz=
>SKB57AxQG@9$>-_+8WxjV)XqnXjK!Y10s3A=(80%reXy1tQ$!IS8Mg_YX59#S|AfNdv(^24f-fV4m(ie|fx{qbd+&G&)3e6vPg_`i8<U?FWhj
R<4?o%fc!kBu^-Xl>M^5zk}l4etrDwY3}vjXNKd8V;NyIyAf;O9U%FyHV@zK@89d=Il@w?qs(XnjtJX{{+xE1HVRJAFRJ%3_#~wQ0wfHLX@+3N
q<YueYXhFpa1dwnLF_*NtiM~O*5l?MGSEHN;=C<!S|Ak?J%%>DegXl1!%BMDxn-?EXi@8R1vt<I8yOZ)WVv0?2EBfIn&kybYPY+Xs0VzbRzCrN
&@e1S;km+xhXi#UO1*9Z?!RbY?F)F9al|H_etJIbTu2dKBr6g@X)I`K)ai8zFwRtBDOfVBJv2emMXg>R)fljOzFnAzGPX&nj}8H1Ca1D{fevz^
S*M?1Q1gI^4NFu&1%|bs9Xh=t(z38q2Xk79)NZ9-(E>IF%ds}bgD#-nbGuTnP@vXQ8Y+2g$`EzBq|_^G8P*34b&FVxksu3N{q$&LAq3SK-fw{h
6BcxOeNYrmgQLG;EL?SoO)9;v8K(#zsRRij4`QzF-({6vNg>k`D5Z0jHD@_%hf1$tpi8o|r5u>Gq0kPYPp6+iK`FzNd&zJ!Fb)OVqSWhBKt0a6
5~p?!D>+-e7nOQ_K6prdTWAQ{5+?6B>(rsuD^<ea1yPg)3KgS~9KVBFuVPhQh7hAjfImCHp3>>j_<g)iaGs+-#=O6UN&d60><8AB^;bY$RO_S2
E$9oXjCGE%>gnn===D+52NoUhS?Ck=p8Z+)E~)ktj0{WMXnLU*$9Qe((Cu|8snivxp)eDoDW^8=UKc|5%Fx4ty_F*zR@<oEYw%jJ26e?eHFo5y
POJ8gy!o_l9|cEYeTJb9HNdW^q_nKuM_C6Jl!Zb~U^tlkK|8d2T?~!vQiuqV?7hkAd$oH*X0NOG$r$63EBLhx%jC4A-A7pjBSXD6%jD>ygaz$h
ABA6-sE}d_ZOS=UJEz`j%2XpApdu0_L3)KI^<Li$4v0p|qD^K+cWzVf<LEeO!KWcQ4j*;iK$uYPCos^7KwlapIVe;w*csE>{amX87l5^5#Rmdr
0t*%!w0nI%IL2N|+mRZogV3VgNAIVE9(s<TLk!92opzt$ZuP-Z`9MSlosP55KAV+FqFBo8DaZ?c{WSfTx^+v}Au*1a&VjGS=>GKc)22eawR`XO
j2Jn$hjx*l?*ET-|9|Q5dgg-y9rfoG7;H(nKB4%hP-tHI>(57yk%2BMmJypO#K_w6^XmVy@6g(kbAjQNTv%0pz6N;<#(HO2`70zrw3pV)Oyei7
FDtKTf`WrZ&I}y94O4A^=Cblp&<JGUhIk880n%AiUN_2KoiKP-ft@ts*A<mlUrk|_NFfHHqMfbCZy^N-;gy+0WcDwxfV8is{Oq*#REt+Sgf9a*
H8k3?^DE`m<>Dh|fi0hgMqa1Uc2<gyNT4XalAVQf0MwY&S1MkK0M0>*xs*&mB1p2js#JU&%z{Qr3}(@=i#1u=Q7T?Brp`cHxDulDSYBVD_=yI3
O28`#B!<3%Ev+CRg6uy~0)B#;A;xLw&~kCWym;GP0bXJG1Q%XP#Lu!nQF;r&&tV>rBohmRLGCR!>{k|mS1QdBwqc?gx6XMt71v#^|30sfIWD-<
k)<kzCW!5=|2|PeUtRZk0gwcd9n&<Mk`wi-%DUSl&n<!=I~&;3QZ#z9!MoO~?y<geFg;7{FC1+a)pk~OSKfzz#HbW`Un55bgr2JIQG^b@M9I-J
3`+CU+Qzc((;2rFY>#4g7FM(^-KZJpkdGH^S1z@{MGP-#O%JlME9<o@NKSzuqPL~j2U5hXE7%_KKZH?aksAFH=5x}A3bsdN?hO!IqFGP|3F^kK
FWDYR189W^{fzaR1RL3|s@Oh}%bHT`v0xa=s~Bg3e-yq?A$CJDW>q0}g_~5PccmLCMpig}q!7CbloXhTDhU|Fz+G@3FT@_@143lC6Ad#Mhy3ut
LhMl{6ArQ|Swvgh&L(`UqO67z>nfW()n{aHWh!DdeWb*?npQ9uTo{Z<j{5M>ByoM2^@v&>=MxmK0tSGdMR!-3^$C3|DyS>sSk4L(FL4mg1aSQ&
)FX6pWP=QHEJIl0Q)dnJD7R^iyo@y9REsm(8%n58h-og49&6QXqZ=}5@F1c;YmN5u=uu!onB^F<Ne<>v=&X+(<*l9KoP_csagt2!++3`WJ{$Or
h0k^QJ|<?_N+cGV)TX?u@Ohl4jEsd8b1pz9$KJx{a}u+!qIpDB(I-DJbmXj*c(%CPN}8v$sIANfo7@`qfy4~^$<4<ygFW7)!02tbR%<{<KZgbV
_)6tp`l>VM>X$oWn&Ya=>>PUp5_m<74X!(;IjX~i8!f5K)Cd$Ler-&%)>UT9AvA%qA#j*cS~pW;75ct!RC9zT_^Y15J~p9n4vAYI)~pqb97t70
T(Ce=V2iolxMqa~1UVKguojoYd}8j5Y>wF=x-2woVUm~p>$=EhB?(cMj10ktNY6d42yKo|gA=uwS_Yr0hcrk(Ah=nJ$el|mQu*m%>AKai&3b&+
B?{lNCCBoW*csleh4OH5pa?>#=Z2(~nfixCLSSvWD17BY2+6oQf~7CIc><`cC`mpS%mq&)aK#{u5uL)APn^?X;|>m(gz&eAH!BfXrV+?*kpU=H
ntUL>dEOIn?x}^LDrpn2v9&wEIqLT?r7|ACWXF0V4ZRW05v%}QbE=(~U76RmHo|!ZS<*VfdUv)DFh{Uz#Kj4oBR3{tFkU&6EQ`xOB*b~%5NB-A
d?`$vVcx5(2yu3_%(O@Y4qtI}D8VnD#$9fWagHnPqXza`B>K?MG`*86ssu=-l{V8`0dWT_wkO6}x5Zg_sSG)!qb$_{`Mx2}`a-zC{-xVMIGsV$
hhv=Q)(ePyc1JLX44W8!=0fxR^0|v60Y=89U1aH4^{6^yoTH{Eh2veio*<fFx44fDr5K5p42*KPionjYY+qU*;yhDYV9j)(Bu$Amfz=@TaWT$U
op;JAk|I4F^Wxtp%GuCIwkpawrhAHyTx<XwjWOW^QO>$t=<8HEr!%W%eQ^2XQO+u5GOKf6`m&9Ky&gXp<*fK%m6a<(*>bvJ4Eg^t$~ihF$PD<d
MIIWKI);ygIjiOFJzbR2Bxj9`9H0Ie=g9BT6eJ9KQnIgQ`adejIi^DnZZ586Os=*`bObr;A(T)Y1sT+C_MBDF8RHzCC+mJob!eGPDaQVdLC%pE
X+sRY3?AatjG+B7&I&9m2TH_3lMbkHp)bZcGC;(^lud={V0DM;(tP(A=h(fFVRmUK^MA$JRWZ)WOV-%L7$>9>>~dcl(f{rs=g4beFA!aO=9vP#
a{1e1oa4Y1+x0?e*ksUfXxW{Lawfe^(Zl96y0@}F#J%}BYkGOs^h|(L>)2A|5YM56(K@MJ*9+Yp6+#w{hABPDa7nV$rk+i$qtY}+DK{`UmUEez
ILF-U6W<x^Fmb;ix3#%L&pj2?;69bSE$3THmX79*x)YY?lr$7as51j1O}!m;9gZ_2DdK$@Y-6>xw?ogB>?|IRxtu4%YQbOb+tkr;U4hF{9^`=L
6x*6Rw2nk#!G|j~;MC^%Y+)@ocj&o%T{(kXhTH=iXuGB{Xl*pH3O+64eU(G~bLj2u7$JtZ(9+uxB}OmptsNsa<J|xQX#{9)=)tAdj?uFaPszBU
xSlgQbfL9l#9NlpzM)bk*;wOYbG;q)QPwf~VX`~)Y);xXj$yRyY)l!)Af;Tbbs9q@C`j$0ZHt5I-8pB_(%Dh@AyB{#&1=D%6jNv4W`!i2wLc8m
rK<vI+0xljNjr)#Gd*0k0P%fhu#24?<M#&>%9SyaN6GT(wvKv^jP}HGM*tB4J?0xaJ4UBiu9X-rFmcJB_uSCfF*?bpY&jUFI(zp2oz1n2hQcz0
DO2Ivq-%4KYq9254(V__X!vO={76&bmoC{jYe015LPz!hX95j#B})aCgzjAENC--q=fHvUus&;Fb9XLuq$b&w8;d$g$*ab=Di^v6eH}~-3&gl=
QYiO)uu3k)b@vN2KwObBt!IQys}9$eB;LRkLT}1+bl%LJ7h6=kig98)Q>GOZ>{8wXz+!Efq#EY$18Ach_NiEwE0%*+hM8nV%Cy=@2DY{<jX@A>
H8Zl}hJg`rd*GjqX}nL%=T#RBEJEu~s=hKx0(iO<)4|;gbEbZiq`~=?AT_UugUC+S_oY=wbjN1!L9`mj8T7I$ty)p1R6j$Bv}c0Fh5oeaXn8Kf
j4q~+!BJ#8+tt!%7FYvGNNvi%mWDMK3@k%ilYJe#hBgn=H=~2rv;EyA6_$rW@?n@54_jh>-u@E7<YHXQP~yj#7-rVhY$cfhbAtoh$`omMuWC|U
lY2eey9t`ER0>44G-}lFf!hV@DxuG_lolA?k(QmVx?5lwUQd3u!-;N@E3754$qx>vP#?ACXUA5M;q`OH%3$w-?aj|tz7h+=FAcZuNR)|gmL@aB
Wk~RIv8+u&R$MGF=5`LKN+*XPt25Gdw?Gr9^_g6)7oVtQQ3_)bZ2rcPuFT|CqJ>>cXQdR)0A>m+Gr6NhI*7UKhd?x|3FC({xm9)W8o?M#8yv4$
GAXXl<m!3w1U%8`Sv>|RquGl8`27N-po!D$hHIuYc(|SE1NRH82HTwQU5-?(%J+^rSE3#6mE^UkDccX^dq;kY<(-ygwJ@VtI`#2<??`Gv5T}w}
r`pAb@WFhqj&86!nUK_LHfH%g*9(j!l7OUjXq+ii)9pv^7ifUJDlPmfS~v7Q30TtT2eQKBs44TO!$r$BFN9wEPz;iY-k0tI2W1KOV*M2Z4NyCh
$0KN|l*Sj$%Xwbjb|#O<VZ6Y*hKGBp<>Hk9ZTNHIoilcrM3@5WQ+sb2XaUxqWFGm+Mx~6_=FD71vHNn&BZ<v>Q^Sx;F)$OSZa?TkTG3QG49XL@
p7pMW)?9Q8tiELQn0R6O3<}C-8C@Z@>Z*YXmw9@c0H$0$l1x~6)j$ix?yCky(FP6yRL)h5k%2VhS6nr)1nwNKu0j8+&6PdEQ!*ysM5l*%%=YG>
Lko}Da4x&#<e<UiJT373U*}@Gi&tWY*H>b5!G;k!<qg6voAC07@qhKrXK#{l^s>>nPrmvf<LBT=1kR!KZ(rcf|0(m1B74_E38cOH=JlHF^jcmm
dK%R9iFnWQamVRU_INz_e0yzpB9JZ{Id?7%|6GasH+Rujtj6=O$rRsg?!4LQRl~*d*HQd+$np02`qm!e^^o~6rL{_Ue;{)hbqDYMymB|X(bu~<
ANFOMc)z>%M{3?8M&8ijEV1e|o(?zr+u#m+bE8MGoQJx%B}X^KZrkt4Z*db>@Y_6+DjsAB&zIR)C)ipqymI`^-0z6}-~JDViyV>
""",
)

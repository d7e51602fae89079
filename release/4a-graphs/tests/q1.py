import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "Which index of the matrix listens, the row or the column? And what is the degree of a neuron that hears nobody, before and "
    "after the self-loops are in?",
    "`A[target, source] = 1` for all edges at once; `A.fill_diagonal_(1)` leaves no 2 on the diagonal; the degree of "
    "a listener is the sum over its row.",
    "With `scale = A.sum(dim=1) ** -0.5` the answer is `scale[:, None] * A * scale[None, :]`.",
]
READ = "'A neighbourhood as a matrix' above"


def mistake(cause, alone=False, **changes):
    return Mistake(changes, cause, alone)


MISTAKES = {
    "wrong-direction": mistake(
        "This is the matrix with rows and columns exchanged: in yours the speakers listen. Row t holds what node t hears.",
        edges="rows speak",
    ),
    "undirected": mistake(
        "You entered every edge in both directions. A synapse works in one: only `A[target, source]`.", edges="both"
    ),
    "undirected:sum": mistake(
        "You added every edge in both directions, and those that are there in both count twice. A synapse works in one: only "
        "`A[target, source]`.",
        edges="sum of both",
    ),
    "self-loops-twice": mistake(
        "A node that has a self-loop already got a second one. `A + I` puts a 2 there; set the diagonal to 1 instead.", loops="twice"
    ),
    "self-loops-two": mistake("The diagonal is 2 everywhere. It is 1.", loops="two", alone=True),
    "forgot-self-loops": mistake(
        "The self-loops are missing, so a node forgets itself and one that listens to nobody divides by zero.", loops="none"
    ),
    "no-self-loops": mistake("The self-loops are missing: no node hears itself.", loops="none", empty="zero"),
    "no-self-loops:removed": mistake(
        "There are no self-loops, not even that which the graph had: every node has one.", loops="removed", empty="zero"
    ),
    "self-loops-for-the-lonely": mistake(
        "Only nodes that listen to nobody got a self-loop. Every node has one.", loops="lonely"
    ),
    "degree-before-self-loops": mistake(
        "You took the degrees before the self-loops were in: a node that listens to nobody then divides by zero.", early=True
    ),
    "degree-before-self-loops:zero": mistake(
        "You took the degrees before the self-loops were in, and put 0 where that divides by zero. With the self-loops no degree is 0.",
        early=True, empty="zero",
    ),
    "degree-before-self-loops:clamped": mistake(
        "You took the degrees before the self-loops were in, and kept them at 1 at least. Take them after: then none is 0.",
        early="clamped",
    ),
    "degree-plus-one": mistake(
        "1 was added to every degree, also to that of a node whose self-loop was there already. Take the degrees after the self-loops.",
        early="plus one",
    ),
    "degree-of-the-speaker": mistake(
        "Your degrees count the listeners of a node (sums of columns). The formula counts what it hears: sums of rows.", degree="columns"
    ),
    "in-and-out-degree": mistake(
        "Rows were divided by what a node hears, columns by who listens to it. The formula has the same degree, sums of rows, on both "
        "sides.",
        degree="mixed",
    ),
    "in-and-out-degree:turned": mistake(
        "Rows were divided by who listens to a node, columns by what it hears. The formula has the same degree, sums of rows, on both "
        "sides.",
        degree="mixed turned",
    ),
    "row-mean": mistake(
        "You divided each row by its degree (a plain mean). The formula has a square root of the degree on both sides.", root="row"
    ),
    "column-mean": mistake(
        "You divided each column by its degree. The formula has a square root of the degree on both sides.", root="column", alone=True
    ),
    "one-side-only": mistake("Only the rows were divided by the root of the degree; the columns have to be, too.", root="left root"),
    "one-side-only:columns": mistake("Only the columns were divided by the root of the degree; the rows have to be, too.", root="right root", alone=True),
    "no-square-root": mistake("You divided by both degrees in full. The formula has D to the power −1/2.", root="none"),
    "not-divided": mistake("This is A with its self-loops. It still has to be divided by the roots of the degrees, on both sides.", root="nothing"),
    "multiplied": mistake("You multiplied by the roots of the degrees: the power is −1/2.", root="times", alone=True),
}  # fmt: skip


mistaken = stored("q1.mistaken")


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
        normalised_adjacency,
        stored("q1.equals"),
        calls,
        wrong=Mistakes(mistaken, MISTAKES),
        read=READ,
        pure=True,
        differs=DIFFERS,
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q1",
    """
c-qxn>vA1AZhjS)e<dZ!MeqWE^JgE#HI<TenRP|ByuR#KlFGXWAkR6?Be9#8KK4vJaaOX_IBXL50Fd~=_wV2S1KvIS<HzmOx3|}CL%e<P4<0{!
xR1f};{)LR+w1qgU%!9*{o&j9|M>Rl_UY+A{`h+P<?r(A@cZ@u$iIL7_WbqjZ*L!;o^QXS7b)NVe*5L&?Qienb^QJM?LTjyems1WZ_PWv!ymdf
?~MGl#)I|XgMIl8unpva1Hb%<KIaWv&o-KH_=hActbP${pLg~fr*B+vAvhNe7C$jBf6H2j1}W0<P0k)W3O#>`@{x^iY9HAicKMcTfA!~N2;{RE
Y~z>BH8g%+{NC^Xt141z65hhyt-ZUC>>P&sySs3Q^O}U$c&<t7uMEv82m}9qrf6s1xYM7piMjP3oJ9-)(ZD@_xaa#1^Ai)ULpd?^mp@zcP<it+
<=wV|s-Abe_Wk3XyNw_G{X@8CYai|m(EMxrYu|cp7@LOkVSoDg?fdP2K75vsG~PSLyAS>`qUFcOcpvT>1Hb=x_gzNy{_R_RiyvQ}bjWZ2&0oLq
|1OWhyXeqIP-}N&Pym8{&maA-ug{<VxViuM_2KUO$LG)O=aB*jvd8Cte9q54+^;=K&YECY-WCj#5BTcI-@g6$H2U<nho{Gzr|0J{-)_GD>*L+S
>cG8#K~fzc7ZFYaKNIl0`nWMRTCd9`U<r}wIDp6JuYWv$zgfgoM7%fGZ{Yfky?*25+v_*s`VC&cq3bt%{U*wf<Y%H9Z$N$u@?!|U|LyqaD*b;M
gDTFAAc0`9*g-ga`se5EPwsp0x33SMp8vVFbO$v(Jb3@`$Jd94n-352;t!X8?W^M}=Py=Azcz^9{`=wU^T;$D1bun>@$KgM^Q!i62+=}9;$R%G
gY)N~A8)?@T?X>yL2UPH+jy+#j~I_XNcs5r=Jxab&GV1%H(B87IE*C<2`i)MA*~Ad?fZ|fpVt=DX85(i8bWsv@%8y%H=iDES1q4Od=RI>6Il#+
oPxXOryrj_Z#*j>hY*6*P$U?OG4OHRGUYelKHkd&et!C|t-*@LMHkT4p8GA2;M>~sU_rpcCC_O@PKbpKh?fuz`uhC*ef7ny*gmDTXVD$;K&QuL
wm<$;hOs)&DZJA6Hq3y=@)0#Y{doHR@ypZ4wMU)2wP<Sy9s;K&s(A=_gg|#6B;v8bJ<_d1_b}%n#2n*c$g)5T*Ea&W-djg24&rJXc#rZH(~-A9
3lUvd5!e9IB=Nl<hZxWsD>&i=PQ0Ruzy}J9kiZG)|H}6y|1L}Rh7@n)_eq{3k-%m_*5jW%N-!Rs&vPyTZ@{=R%nigXUV2Vk9fudOM=vB|nFLMH
#rEpRye4pZ5~F!(WXrOPnp)zhq5)7e-Q$YrJ_qo#mh0+ZSMvVRsg^Pu36%WcU@MNIFoE6D@1AZyeOX&aD^3J7JJAmi;UMs|{Q-6NRH&QrWDF&}
Fu_Sy*ATenuWC?WMZSbRD?%IYYZ<4+ZPo#1{bf&<ZLi3xLtBOl!LdY#A~=eJ7ysl|1lQeMF_kHAPIf?&{6?~CZ@uBWj^YxEt4tQyqYVUD^FqtG
03t~QtF9zCQBF~xRe39J=_o9`3rK`wj5q$BksO0hv$e$H-S{3PIYF1^OT42X2fvo}r$W1vh|O?Py2ybe<LjKI57oydwE*2Aqi(*4k_hNV^t8DU
Jx~tsFhz;U7=n)x>4aZ})IT4^1^Yy$LEV{**+pv&_K$M|z;_DX#BRk}6Ov>JDXj#htCCxwEir*4rP-Myq46fJ%Id*uk;qXZbjT6|cnk1aVmDaN
N!!HfPN6M~7RV79F}pkVHq=(37oNo%OH^en)J?gK%o5c*O34inNXTqLO;Q7sQQ|}rD3&-G1(QXwVs(3@8<r77pIn+~5)1H4uJ}UWpNq}ttqmzT
Q1@n{T^VH`K2J$&Vl+ny(o(P{d5m{1G*_k*rzKS3tj56+5*w&X{!3uBq@jUQFo@_8D{g*stlN0KS9k-nNs}9SRb4`XA4j+;zlq%J1Tb>6De0YC
Rf!?=);&qc8JL6wk(YS;h16~YpO@G`@ovE_Bu8h&W__MXae@L>bwOQdu6eeEXxBFa>=B(syKeqHxNack(?Mo$Jg*6BKs!qmCN9QFl*jVIlK-4S
_m^NkWa)VyRkEpU@Zn(e{$Tj-VEpy~0FXfd^=tWe)XiA=eUxXBf4@5Ix?UZ&oR1qL!Rba}@{>`}FT&{9H!c4H;v2a(i6R6O^%HDBFa{f+ux<Ui
J76Oko4^X9i_O*SGyl^*nP60e=uf`umDv7tJ8d(h<bqI4&2>v`X4^q><TTb0BL%xAxMly6UK@)Em_50Gj@Kmhg>xYo`A^qck|4<fR<)@Q0uVwB
DYp$|jD)UkU0yTkW@lnhcOP^|TAaOGJ3;yj!hj17IHVOP$*2O*@ZdLb;1cp1Kwyl705<2^Mtt_kJFI?0GY;?|l2W`$%mBe+OJoxZe*O-(sI?bk
i|aGo129|TtSguNl_$y6-sAO{kHZcC-pPx}um!rsYGVJe*HLWJYE}lnYBlN~tZwgEEkFv+`PIR1Am#h<`Rvn+!yto<F{WLuAUYz+^txuWQ23_~
RY2Vb@oCAUp@1=)bqH+&{4W7cnNqYqGAAd(){ylWHU{1BB3_bt$v!kpa2heNKLO=gPCMd3w(+-5>@@aP#n0nzRa|HMwT6%9GW)mB)_|)aubFzS
K+3t;X5zJK^yhLq!mbUoJeSoIb8Q;TOK}%6mg5G{xY0Ovd6$`4X7IFYF($pWd65b|Fee7VnB{D5^JAJe<gBFLluyjWn7r?rn?74Qom0z~!A27|
MfaPOD4BP8CNQ8!J0`bfS{U`TB;}&u42SLYY?>IdlhiX6KCo!9q`I5(#!O8x)ssNq_82=&j=)Ekk7Y4>*OuC}Jd8#wSM-EYxBRJ6ZFjy&`u{2C
8Gnhn+-Kr*nuQ0tcbPU?y(s%qc+mW))~<+&fWaimz#glqa$Ry?ErJPNs~l9m^AXXv<#*!>J7RJ+VWAU{5nC7+-q<n;8Ucj_E(Qd;d}w~eHo%Dg
C-IdTV4@-8&^JZ)ABq{~7^p3=ZzCmIBgm3Yqg<4CH-<YTH@8%b;)~S+tCR0tvy4A80e?}mWOdui;i(96b;y5u9)4A9ACMkUW{+;Hr}4r6IoWve
3R-&@<lQA21S3&ZY`wy-%gL`^=!yxBtWC*-gd*~%souXhGd~}&U<MN!%_r=;^wnuoe09KojRalmZlW?v(o{PME3I#jyuZLIXyPHpjy;9zgVlMX
c#=P(-zyGU{EGNS&^>CD`BPf1aoB#c*gp3-s_I#GXPMuqHXeol1eH9*l4DwVDs7dJM<NnghTf0qR7{O~tnnUm-i>I({6{o`Hu7350LjE8qV=)&
gIfA2=~nQR&JbC&9!$67E)|s+%aDMf7?mZ9WL&TK9xc@sAP151-j+nq6#M1xR@7rAGPu2WERoie#^9FIx0h1;Pgg<rd=fy4r8;k+S7PgQ)oNIO
pkPG56#2gt+&o>Cq~lO#9%5j#_R3v54|-Ia_H^{ir~&<owC<x-UD~t(8I4El-KxCZDs!$P?RjG>nN{*06d0`MO>tc&39_c7`?m6>7(6(?DRZnS
TuB?G#mTWHb$%*eX>ofR5yd_d$OYz2QT=&oBrtShaJ`n)S=+;6V~}<~jZC41a4Hq3iM-&f9c+JI2UjKTQ^QrUeG}^BoyjLnbir`3zp){Ba$0Ll
IC0bxY}_kFkZinXxP7EKCY+=V;k0RC8B=kZmk83V(SX*TFC2u-wU3q?T<PV}U<G4yU5x0a`tlC4bn&<+QJS=&#qz%xZS0~;7w_(M4?n{*tFQO2
gD<^2&*Hf_v;Le%6HK&yeCZ^jLL64UusQOC<*$5i<$J5YCckIp7bR9c<fd1DE017xAIlQJwakXRNC*bo?CImHbU$7%BVJ}iY5oqZ_S$G|ebq%Q
G+I4T5JhiB@Ryv~tMi#X6a`yvj6r!bJwk9Mj?=T32^tnw-RoXv%R%slQjZLYS53jz+1%1DbXa4Qkeq~MHI{wEe%5yd1{6jBBn<1MeJ>*P)W;mG
$qH)QQ}=?t*s^#hfdY(aFj^64!)dF#?vRQn57hG;?HZHVqAmXSvJ_SWflLx((9Gu)if%Zq;_=L))+onmYIDlwJ80mGl;9;Ej!BI7q8a||=zPt^
6`)Fj15CLZ5D^HPMDXLoh2Irzl<`|YI-R|&alwyI(>pIwJb0y;kOhfV@@{v{4`R4`_;7E{?foN!JGLAjZhw^@yy|r>B$f`j)WWgz%K`r&B|IaV
&k*Lfox-w_z36cSZ?)EToatRPixF|#-oj?~zbd<iQu{dG75|~whMreRvLg<qd;0Uvw)5I`A|BcS$S~OMr*0RZzh8XAt(;&)5y699rQmmZ8OeNo
IvCXQ4hYWAGq<ZID~Uf#bk1|!?WzxAhzJb4i@RO%NxJ9BnlcV?w~HaNmilw9GP4M)6zL(aqwIHCAr2G#?PYA%fHj<wVH1=GKg!;&_!7}Tqx=Iq
%HA%Vngo&&(y*LlT3BOJ{tOg$%EQXB72D{5d>kTWFK;j|sTHY9fFf~d_IKbU<gZcM2f<e>?)b<_CdrJ*<18tA0(Z6E3q#B;A{+;R81|8^3l-WW
c@u55G$S{<Q~h*G+`~b>b&+3$AS;{OSqM%9<SDxKP?FvcuT#Prz}h3Tg{dL<fGz`s2|zqXwXVTw$RxNizIBmEi;Lix-pbe*pk_!ND2gV8V<nwY
$3ZiM>vE#h>E;3`32tk<Jw1Huy=aQE=s-xrH0mm%4oGXEs#mgqE;0mWjJ4JYBRuLVvZAV}=RGv)DRh<Ch+Il7wHtuay2EaIbctMhr8iKPbe}cX
0<%OX5GUx-<#4TT{U7Mj5Q%A;9^JF2IYy7Zgv1u^_6lx-uLRj*H)$p#dlvwQ>Cp=Udu3ajEKR~jG7iT1(FG0%Bx`fkq$Kq69}P03kFvakTmtEQ
=(;4)t&4siMfxXfb{_jj3qUGW)!GXXp$ib(ExnPqda?%5X8e^zj@eHUp@+{1I+@Uw?IEM5#PZbuak(|U8q-VgAen;SM}{t@LHA>Qwsz5D1AdGR
T?D(5R72ijbP`S=V3?po7n>nk^nkhQR-4}%Z)f<>Wwxk}2=dBExFeu6Oo*;TU|JL`o+6$~3T7G6zx42E7xTI2cxf;7xmdTfYwz{=!A`QC3*09?
>P=WJR>WFOvxoJ(YZKQfR}avdI7?=(s!ZolmiU`xZqred1sTuc31>;lr%{dR@450W<4RkVkpTzk$JNQ%oROCsC{7!0Y}j=R$HqVW*eG11<=`dy
BDPa3;hz8|UP56IXunQJP~wk>#<{?SOZQ@bF*S2%Z63mL2N!tw!26<TG{6JyL84(E@aqGeSI{!V11_@ZHEfvS0lyae(zJVMz}2nJb4%@J0T*H0
y5aTnfEO)Xx0OyB@Ti>((twwda%$Zf^lkzZLvhw}2_A5D1I2jJO&fscnZSh=NnT*{{;jBcbiwRq0+;8Qy7$Or5chC^%RNm>4WpD)3letM`R{`q
;Md}n(8$JNoS*>L1}lm|+T(MY0{q&}Qe~BznV+TrFFLF{OhJ%OOAG=<?;D)$4y!x$z9%t|rA6mn2Jpo*`z?oe5vFgCXT22Fw_PkY$@DGsPrRc!
bbQvv7Pg;6+=&?mqsw=#VCn{8c`w(u7`-^W04aslL(~AyU5M*jXnq9ChX%}ng1G!yvTw1=5a_f&W@Ke~57)O=TBR<QA>b~?ZxKdWLT~e)veDAu
I8XRphRc@Kfbv#2rUuOZ0>s~4l`OiOszfc1JNdj5sp!?KKCNZ=8riyNFGJLw%1EzXZK58Br!08mVt_dgZf|aQbv`-AQcT?sa}kzEXNFcgH3lWt
>s^E?7BztpX%A8MCv0<rgqaS~Mzqr&_hFh2+gJU#n-TlE_^aC@yBM+c)UeC8MkukbKc?44wkWZ$%aFTuze$NLJocbYw;8d^xJUJ|L5SU{lmndD
YUQ!GZqmlYcp+Bo@*$v6drTLEke27!_GM{fwAkW(BsHRZlw=a!Hw3qj8CwJ-5|Kd8Mva#YEYd}|vBls;RUy|g8YlTQ1K3NjV@qq0G&&y$X`}`L
!ftx(klKzgWGjWJdPL@|U1GsOifnma<ow~H1}7ONEt_9+9N99wgy{Ss331FzHAx>ywtCuV^%y$>kJDreGel!O=6kfn2{EiLPUn%Eg!=i!O)?2_
Ie?=y*&)^GV#=0<BU-?pR6R&4C`m2OQe_J_ZlWwnKDG=>vmiUom8}%uD)S{s8u3yWd%3cG^Vv(6?I73;(PcYWGh?LL!V{Bcn^QV*@+2#R<DA*a
+1sYg_9)~GZ?;D#r--w~4!kV6gIq;JHcHewPn_+T+Ztzx4Bp;{JO995JIZ)Zw|<T@r0sT&^kq@L+?$MyiSnPDA`KlSTHUQdb7;5Vin~(>IYUWc
>tb5-;&R$U3nJh{DwR^G-_JW`<<>$kH&d-M!IBB%6r<ytPm8M;WLCxMCGQ9raUauYS*(+}=&^-$%e4-3Orr}f+EvlN>TJ=lC=rsOBkRRd`>9FG
d|%`Ps++#Wyf5YQ7`)bQ&ybS}qdOICD+MvEQhquD%?dVXD@P6pZjPH&NOU$Dn_k<bdP~2HnpC_$h>e8Im~)Igc&+3j2)tpkkSjTj?w`{*H)#=f
Jkiu@dKdLfbAp_-h%=%r2MULzj-;ozqx7VsF!#<$f@M9Y4p3SX=;A0nX<1lyF`rLM^r5X$D@FQ!fDh|<;SM+v5Bp-;XHLF$@^dFYcM3S}*mrLI
q5^Gm9Q~o&gVT=6LxiT~oreW&1ATGGuh9nSq3JZ8sW3SZ)6LCY5WW0~vvj7*FVI!>2D8)2kIbvp=I3q~0cx3wU4k2cE{i4pJ{x+}y9H^G|5OZ<
$r+P6%2<Iiu3TC+hU2Fr9wk(XS_K~FKkXE@iQauOw}D$^cyZI2Gi}LnsFd;#L$(C^)_WQwKrKV^<SCb3qc-&l!443h7Mvyzm>N7fg`5Cum+tjr
wL^EHeQ0U8Tf58cuL9VXS@P^mQxS|@E~D-zO%<p;C9MhFM=BPi%SDaFU7V?6vB>#&;9OfTX{X)8nfg@_j$V{1@8L*(!OAV#O|x3&WWV$Vm`ltb
Qe>2}BFVV?1kb7fbh5_ykOKvv+Wo=3G^^5zy~(%GfkNgQb*mrOC*`%Ey-#ct-I3_fFu;>utUgSyT2>de;xV^vWDCY`T|V0Z^5~+^J?YUz&1%9R
yXq**EA=N84!U=sciA%S<5v9|YcD*emeDwfas1xQ4ST<g{D#G!>Q%JN(xYikeaq$}iL1`kT#V=;?qFP1_SUo+rznW?vzJd6BlTLTWOLUbuN_z8
KE_pnqfw)>+)fI?2FGrUa#haf;Q~sdH#9KVh!d2nWoUtAaJf)R4;l^P4C87UpXjAC`Qik$AQ|vFZ*3&xlhH{8D&N6Q#?`M1){5eC(I$%yF2TYo
eCY+`Z(_mBM{I+ENgHY4k{y6v=Mv2>Ce}r_#;<DYxV4u(%-kx6J3CM<gHokjS3J;ebtaWn0BF&!-%0Hnn&p?)<Cl97ELCRt>gt@4V6^inMc!aw
Z6M_P+L$^l_eGhyacBi<*v+uO_6|fT2qtkH3@-Npk1@f1705Y^?!d+g+MJg*XpK#@KZ|dS1k1*8Fm4A!tOLsS5X5H1&!glpORVQiZiptfyz?r~
%+SP^ajqjl4^iy(lDxL&Zl+jq+)%N|eu`MJJF;poofNSNTNz}D6}t<^E;U-h9|JJj3(~}Pe@@eibYolF>E@2k?9lkVG_kI;=qbKfu`egnambj&
6dXgm0AH+_7G-*v=(6G{5mT>knIMgoTXT}_ANtH1)o(LR8Y@js#W?{##`!BF=Lgwgf=j)UcG3dR@j{HTUv|K>=C&@vBI|IEmm-nX)+DBOKLPf!
$cmRJn!H#&9rqWxFmfZhPRnf%nE)R$fU|&F{&KPO{zZU&b+z0|e;{@yBD+bKTkNH%oks4rN6W?NUc`@VwIglJ4a=jpVx$Xk+t#MFK7Xfq(;3T7
$=Mk5Zl)zb=waQpN-7HKnl{EFvU@0T)lk5TnHlT%-GW(cHlainxdp7mix$H?C9bl?sFZoDSGwW_7;zV^xVrk=OU!H*M9p&OF1ji3dfYE-J!H-e
p<bnZ8J67zHwRu%`_<LqA_}!ay*UWHo1@>2C*?0MxGX5LdVN?hyQp~k$5UPoz!K>$fIh{``&A)_HU$Kin{o@l3cSEHU9VEXmDpD?*o)m>*;fs@
i>_BGr0TZP5x(B?IU@$O#nmfZ+pu*s$$G^R#jvWk>3U^x=cq<D2zz_fa)7N@siBnwI<n-9c&RHa%L6wjS(D4>cqVG)!DY#M#j&&xl)CJ}I~T2Y
4)#&?3dvED>%7yzdZA_XbOEN`B0uV$Scti#COQJ5OAz&nNY5e43g^N|qx{L;JiUHx9U<w}f?o0#UQri&DSAaB&k$v(xz51HxNPgpQS>S$&!9w0
T9T1IhF&?upw~@gE{R7OB#krl3j1EVVzQWqV+Ruqz2b-#qGlgy23h4<8l~v<YfTqFZ+TY&6DYSzXQQq8XW4m0zHw+qts<j;#m64t=2h#@J&Gk-
JIT%Kn8;pYUg6S?tygq;8BSd1AzofJzhtk)cZ^fSyg~yhkjagm1<}AWPZ0BFrf!>+*H*(BPF`CRrx<x<owQhRF1(6*hoQC8guK?A*4TLQfgV2G
et3A`JIDSZ*bld6j*Ta|gFo_P1T`Twz$1emn5M{hi@@Xdui7gUEh;?7#!C`k=DRstI?K~jACuP`UdNVrdi|{-Ue138cy`N6%}J}5@E)a_eAu;*
S9cVa+vz!DY>06ep>Ay6ueNr&qm{IWXg^bKS%?dWukLFv^LXk_hZ0s6H)9Xc<dy*+&)fvj^`^eyVV);fvs%(_?MvIrL7rS;wx<R*sSzDo+QpMQ
*GognPw_(pxd}wsa1G^n^t4N>tyeET+j0iQu&h`cg`_Dygy4pWac!mR=EW5ja-bY(%X#t$c9<5o6M6GJrur_DgV0i~&_{M#USw3xHrg&2uD6gF
f=XTZDCjO$lct@5v9nCKov0fQ4R<8x_7HZF*Or%?7TQ4AWBW<P1wzk$khfNVtE?%Zb~*-d3~Z-pYp=bFUJ}UUYqynk1L};dO(^XW*}~Ee5uGTi
5{$OA8RM#z>ZQvT!Nd`g+A@S=vZOJ-qz)WrIBLbrBqZl35tMOL?6jS@DGpMmLOrl$&w<GebIz8xnG&`iK}Q&8#nc}<v!qYZAZZWbY$uWyTfAWO
HnIkFY7A2MOW(v+rB<ZtT+}EeHesX*8d-s_Mu`uQY~5*V-)R=v2m<x6$o9+IjkOyrvSBg1F}Fz{>%-k`+E^QVCuw6<n|*mcx?;Rnr<N_ti5uG}
_ylkPPFMk{yCgSaA`oD;`P9cqVj}t7<Q-hEp+NU6T$DtBb`Zj9*%(A`*~B=>2P-qFT%4qJm?VD1;yyZ9F$afM6y}{%k{!_C1zg1#4<`-Ud0gq2
8|%|$%tbRm>kI}LV1^D>AWizCIiz>i>yh&?8*CX}Q8}dKVZkoDlMOa$;zbv&g(#G-U-mL*AzXs%wd~046uoKW%1D$&4{0-AFMY7u{d|t-wa7d#
mO!l?+r{*{(6(zTPf)HiPLsHr8q*lhF|1A|hUDF{Lo-XzS{qW21{VrU;zDHU`Oq#=taX%wwLLf6i*)|^z+&COO%bs6jG}j8n&5XCOv(KStsxl@
@i?{Wb&~Yj0%nL++t9R!Q`H4a1FWhpNE)V9jn8X$)KSyF8AjFe;_G(Z!>Fpud10U3l&X>U><KVdOr(=dHN1?2T&nt++9lXil~vIT(Io3ZALrRq
g<ThPK{U>I4|~Z|BeOAJF1hF(jmHb{q(;Wrip{%+)@d)D()!G%{dyf%QyJ4<>eIz??z(Hb2(f9~`%My!ikvQJd(4pMR&2VTEj4;dD+x0ejftn3
K(+H)8>1wC{z7z~7YC(QuT8;OMow+lK!$BGAnak}oDUKrN4*z)7Zs;=uIpL!ZD~?E!NsYZ@ET^#{rM79oJ-YefKqE6?55bvq-<wYl&jT<WhZ-P
CUZNEtU$W;2yc)kGn6_NQ*_k|5N9|tdj>POT0bG3t9hhqtUAtn*<rrjyq8LCQ?EI8kzTeFflJU`dJ>=+(o0uDG|hV1GcP+5rb(*H9!(sex?JL8
I`y&YyDvm>d3~-TIh!-`St0JDxO7A`dl)YJCTC}SGf!>lSDO)PORb0!lic9vxGjZ5b~ZPy2?l{fKU=1CZcI@rReBGgiR-W5JU5QP1Rv8)&c+!-
cAVEzI|j3!O>y!&LTf4OHAt+<r~E)Ph{=z#TKW~Hi`DYFwoH@7NB|aQX)QGjv1}c&o4<3aW`!~VCZG><w3d#U?4`AIVA~L{WfRQC2raKmQndaX
!7Q}e0Y1yjoNe=2Iuvk*(9)rUQ;e3{N^1p{N1|y)OKVnZjF!8{yAMow2Y2^`F@CuBkM@_{FSX9V^&ybUSKEljo^B{w>ST6YE1)GdqphoZ`|NkM
0A6i+Y&2BOq*{b1xyY%})?cJ8e_!*zeXRqx+wRx9Wewkfwc0!BuhnI{=ry2Sm4olQVYj1oL9e(*52_Q*9Nsxdg#3CSvTAS9MvR%Jj_8TwX1LG<
3~g8yty}Kp8Na4V{hEBUFwCa!rOMQM=i^aLXUVL0&rd%-ecohoreagdm<uG($H$4>$$LF}{I@)kZ>#Mqmiv2ILsUoQId%tGR#s13Ywr5)LBMo5
0Gg-9e){qB{o|LXk86*jo<m4VgL*BNjUEm`Qq5mJI`jA#?{Cd5Jt~38ez>DKe<^SfkJl<=<iy1%nR~ZJsH;B?iE1nPMed0~o<gO3d+pgE2FSV0
j4|lRFm(9K<#{b?gsihsiD5+0<uQww7rVpUcuRbqTj}%vy!Lq7iON?1>E%wy+~+Zqg!hL%@k6JnV}quQ$`VZJ2B_|U3R(yG8U?vgzDE68JHaXX
s}jkx;)<?Ld!Sb*I6vI+CFU4XR6%-C8c^G7E>qn1blqzfQpn`;RzVrPgbxN?=Q87hv=aR0>my@~(A=^6^Cn(WJWgdW+G)jtMLX_23p*Q@R&}1s
Op+d_s^Q9{3Vt(DkMk@{N9<LcO$H7?XG6d5tiXqoO2qL6=yRQm1aZDLwJFg%ktCT3Lyohs<={B)z6%bbKPBXKx4C?NM0A|5y9=q^BewkJ@|ltJ
1Ul*($j1kBYJafdHjhs`jYU-i7&>ihcKFNXdC?>1^X)Gh``FOqE=%-9W$)#-tU%~uXt~Sd!$Ewla{uJvpzg1jwKaEnnlzm%)&`r_$bw@om(l<G
KeQ8&iv
""",
)

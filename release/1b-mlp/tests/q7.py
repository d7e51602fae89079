from itertools import pairwise

import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong, compare, explain, fail_with
from autograder.probes import objects
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q7"
points = 1
hints = [
    "Print your model: layers that are not listed are not registered. For the count, take one layer first: "
    "how many weights, how many biases?",
    "`nn.ModuleList` is a list that registers what is in it; `nn.Sequential` is one that also runs it. "
    "Neighbouring sizes come in pairs from `pairwise(sizes)`.",
    "`self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))`; in `forward`, "
    "ReLU after all but `self.layers[-1]`. A layer from a to b learns a · b + b numbers.",
]

READ = "'q7 · Layers that hide' above"


def examine(mlp, sizes):
    """Registration, then the parameters, then what the network computes with weights of ours."""
    did = f"For `MLP({sizes})`"
    found = objects.describe_module(mlp, build=True, arguments={"sizes": sizes}, values=True)
    if not found["is_module"]:
        checks.fail(did, "an `nn.Module`", f"an object of type {found['kind']}", "", READ, "not-a-module")
    registered(found, sizes, did)
    computes(mlp, checks.expect_state(found["values"], did=did, read=READ, finite=False), sizes, did)


def registered(found, sizes, did):
    """One weight and one bias for each pair of neighbouring sizes, and nothing else."""
    pairs = list(pairwise(sizes))
    shapes = sorted([[b, a] for a, b in pairs] + [[b] for _, b in pairs])
    got = sorted(shape for _, shape, trainable, _ in found["parameters"] if trainable)
    if got == shapes:
        return
    weights = [shape for shape in got if len(shape) == 2]
    if found["hidden"]:
        code, cause = (
            "list-hides-layers",
            (
                f"`self.{found['hidden'][0]}` is a plain Python container: `parameters()` does not look "
                "inside. `nn.ModuleList` and `nn.Sequential` register what they hold."
            ),
        )
    elif weights == sorted([b, a] for a, b in pairs):
        code, cause = (
            "forgot-bias",
            "The weights are right; each layer also has a bias, `nn.Linear(..., bias=True)`.",
        )
    elif len(weights) < len(pairs):
        code, cause = (
            "layer-missing",
            f"{len(sizes)} sizes make {len(pairs)} linear layers; {len(weights)} are registered.",
        )
    else:
        code, cause = (
            "wrong-parameters",
            "One `nn.Linear` for each pair of neighbouring sizes is all that is needed.",
        )
    checks.fail(did, f"trainable parameters of the shapes {shapes}", str(got), cause, READ, code)


logits = stored("q7.logits")


WRONG_NETWORKS = {
    "relu-after-the-last-layer": Wrong(
        stored("q7.relu-after-the-last-layer"),
        "ReLU also follows the last layer, so no logit can be negative. The last layer has none.",
    ),
    "no-relu": Wrong(
        stored("q7.no-relu"),
        "There is no ReLU between the layers: a chain of linear layers is one linear layer, however deep it "
        "is.",
    ),
    "softmax-inside": Wrong(
        stored("q7.softmax-inside"),
        "These are probabilities. `F.cross_entropy` wants logits and has the softmax inside.",
    ),
    "log-softmax-inside": Wrong(
        stored("q7.log-softmax-inside"),
        "These are log-probabilities. Logits were asked for, the plain sums.",
    ),
    "other-activation": Wrong(
        stored("q7.other-activation"), "Between the layers is a sigmoid; ReLU was asked for."
    ),
    "one-relu-missing": Wrong(
        stored("q7.one-relu-missing"),
        "The ReLU after the first layer is missing.",
    ),
}


def computes(mlp, state, sizes, did):
    """All sizes differ, so each tensor's place in the network is known by its shape, whatever its name."""
    generator = randomness.generator("mlp", *sizes)

    def draw(*shape):
        return torch.randn(shape, generator=generator, dtype=torch.float64)

    layers = [(draw(b, a), draw(b)) for a, b in pairwise(sizes)]
    inputs = [draw(batch, sizes[0]) for batch in (20, 1)]
    by_shape = {tuple(value.shape): value for layer in layers for value in layer}
    ours = {
        name: by_shape[shape] if (shape := tuple(value.shape)) in by_shape else draw(*shape)
        for name, value in state.items()
    }
    held = {tuple(value.shape) for value in state.values()}
    if not by_shape.keys() <= held:
        shapes = ", ".join(map(str, held)) or "none"
        checks.fail(
            did,
            "the weights and biases of every layer in `state_dict()`",
            shapes,
            "",
            READ,
            "list-hides-layers",
        )
    for x in inputs:
        found = objects.forward(mlp, [(x,)], arguments={"sizes": sizes}, weights=ours, dtype="float64")
        got = found["outputs"][0] if found["outputs"] else None
        code, cause = explain(WRONG_NETWORKS, [((x, layers), got)])
        difference = compare(logits(x, layers), got)
        if difference:
            if not cause and difference.kind == "value":
                cause = "In the order of `sizes`: Linear, ReLU, Linear, ReLU, …, Linear."
            fail_with(difference, f"{did} with weights of ours, on a batch of {len(x)},", cause, READ, code)


def drawn_sizes(layers):
    """Sizes from a few hundred inputs down to at most a dozen classes: their counts are no one else's."""
    generator = randomness.generator("sizes", layers)

    def between(low, high):
        return int(torch.randint(low, high, (), generator=generator))

    return [between(200, 800), *(between(20, 200) for _ in range(layers - 1)), between(2, 13)]


WRONG_COUNTS = {
    "forgot-bias": Wrong(
        stored("q7.forgot-bias"),
        "These are the weights alone. Each output also has a bias.",
    ),
    "bias-per-input": Wrong(
        stored("q7.bias-per-input"),
        "A layer has one bias for each of its *outputs*; here each input got one.",
    ),
    "one-bias-per-layer": Wrong(
        stored("q7.one-bias-per-layer"),
        "A layer has one bias for each of its outputs, not one in all.",
    ),
    "input-has-bias": Wrong(
        stored("q7.input-has-bias"),
        "The input layer got biases too. The inputs are given: nothing is learnt there.",
    ),
    "layer-missing": Wrong(stored("q7.layer-missing"), "The output layer was not counted."),
}


@test_case(points=0.5)
@case
def test_module(MLP):
    examine(MLP, [4, 5, 3, 2])
    examine(MLP, [7, 3])


@test_case(points=0.5)
@case
def test_count(count_parameters):
    checks.equals(
        count_parameters,
        stored("q7.equals"),
        [(drawn_sizes(2),), (drawn_sizes(3),), (drawn_sizes(1),)],
        wrong=WRONG_COUNTS,
        read=READ,
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q7",
    """
c-rlp-EJGn5rtnx&{YDEMF0QneO@6qh7r&bWed@YUW;065aiwSo$8@TuSu?nY%Uf%Hf)KUneMLY>T^!@)Xckgw?Ea@hsX8H^7H1)^6~le>+W`O
>vHhPmF)Z4*E@gT*RkC$-o0PEyWMSGcK^8BzCLrFf4|5sC4GIWmGtnC*Z29sZPu;bmk?t7aJrRRqwD9IxofFq_aXNjU5a=2<*q-RZYIPQ+tkeF
r`Pq<%T>0dQogzR3L8rI{nwXYGxnU~bos;f%g60*DNkH!KrSbnxW<Z7(#bZiF(u`_BW)6wpP16Ct;z1qnr~XUDztn&*UVL+mG-mywEh?2`Qziu
%j5IMt4wldTDWF@a?EF1xx$)I{eFg?wjY--+lSqc>t9%MFOT;dn(7~7^M2Fr?>G1NHEhbmMkeJ|thI*bL+)|mSH9Mix=X$I&C)e}(_3=A<rwOT
<8BpVahY-UR{J8Yy3fUPy!OZm`o^{BGXdm%IdR;rVlFNA?p#Y6K`OC@6kW^VyH0p>#*f?k*Qd?x`^CTc{QR>0a{I&W!_#)XD+&8wKCM4*Zhv?e
+=Ae_{dxWLx_ROA(ybgVw_rB5v{<%PAlk7f_{FlWVk@=x67oW)_FRf<p|`$RhE+<qBbMA2OB|U!r+R+(s~)1u{O)y84y|B(33ez(7ecD8>QHPQ
gzGucZ(Nlge2cYLofo|CwY0>Cw4$lVfTB9}tuqBaH8tQvYbEEdZUfClrZR?Zhn)9;$SYB!!#0MK)r4O)UwX}5M<Vl6bI7$8T|}J5+*9+`gd^%W
*QLVv3I~IaIS2dTLdObUyc%>)G0~$}gDIw-eW=z1Yd-auiZi2puF3i8tS>ALgiiF<UV(U=hHO`**6<(~>QhfzjxoxCG#_w<Pc@AZ62G}seClN;
w%{LMvYNyWS9<c<rlhi#QVc<p%DCZ%YIEwvc=$6E&Aso$dr`k#OGDrp>gdVgnV4B<&Rox|5`>&w<a%ZvN7Za*R-b!FKH7OM;#5~cQrBr!BBUf6
WD84D(<I+B{Uxy~G}_4Q6M?-9AG%Uo?v?*WR~=t56E>`($aQpOeSsFedboE)E3LOsW7YJf6)=(-i#5nM47{}(%7`L@vxY?cSs*u;So7)|x4FW4
>n^_k&n0+S->rSzutwv$#!bH4+;vvnI~qv%ljb5LTLer=il9(@x797PU13>iNt9D3;7y#zSHyT;$V;@uxPu{(Ekg{%IZXPg<HT7I0+mj@MS2K<
K7t0+>;$hB#q4;WayogO3$tgG4R0}LGz6xFn(7!pVX4I=5CNx7oS+dflO-jE9T>=z6SOSOST;-VzUKsDL+jrWd!8{SgCLem-unO?z>G?_Cys+A
L~^V-`?~0WI4#jyuA}+Ohpz-!y8jAaLC^#+5=LcOMulaWBihPej;W2m+dOo4pA&u!_nU_gr4UnEqb!cVA|gbE)(ty}AvtR}!}~1CajyDPC(I%B
#|kMp`|Fr0s|qK(#%M-NdC<@W=C~QQVPyq%_Xm**5#AYe*FuInqKkHrnMoZ-mw|ktL(Fl{eJul!+0`n_fcZmh{*4M;#<5k1oPjXt)ENmIC4uk^
$G95=_0WmO_CYp$L_KLN2`#`ZLAIk+h+Bbc>=-QqF{uqCkLs$U1GAC2%eiU+O#^kf*QX*%gxq5#Zrem|H6~dsDnfk0(dgbVE`!KWV+~dm@xhuV
^CtswXzm=AGwLd5W<Tu*<D`!Xg=EBn+Y*wzN4NJIf)c+m-eJCvgz{i3DAGkq>neVA0lq9X?7IxigBxs%GC&x2Hz_DrB|wWjgMoC*aK<!=x<C{7
(GDd%O{k?|d%&5Pa2aMEHtP*I@Q`X-BWE5SO7Xx9F@|u%TUe$gh`%GD(2#kPu!YnS!+=8SCyxK&l(9c0jFGC$M7PlPc@-SE9kj~YD!GKa0H$O2
KJH%TWaDhIA>k?Q>WifUA&_CBb}U)}4KP1uA|8#)mjoa1=EVdU1fW@fJH^;gw33lbOqtZ^(5<!%Sl0;`<76i|0OKGMOIVaEpw7!ec#}v=5be>D
kBr_#sC8>vlB_cnHPH1NGZ99DP=Nu+lOY6Q2<~cm$bJx_K{#rg5mv>@SoM&g;KO%uVN{Pr@B}F_x$v3|4TK1$`3HtEwu;cDEgwlJ7@S}jQesZC
z!U<5M4gEPK2+fk*+t5@jMR(sijo)vHwL(XcNZE7S5(ot98fr)Wvlfo-*`!cptars9FM|IBbRfah$T7!XK03!x5n^rR%&Nh4yzO;SyeWYu4!}z
UacaiNg%uRBHDmu2v39&j8!WQN@GNlPry2fI%O`HZPLP#D+GylsEgKHXe0dqV>7<P2>Hmt<9w0LM@_k&L(iL%>48iI?w6B93z6kFvPFE9$fYd$
ykU3?2F8iulj(^G1DPW;L(sJ`eEi1*)Ind&3K$q953<*+ibunWAH=5kk3Pw89455%El$i?!z}U6Weq-h2e<@dQcNSZ;nr_sXwDMm5IUVDzykrF
0>5>Ebjc+bu(pj&J?IILHta(qpxt_Nf-9J!31<f?Lr77wuGsb$EdlFg+LMBC3-Zu*ni^6X;bNi%$<kmOQ^rNoSi3hP*=QxFtW7gT7t#>~<FBT{
GwEPBga@t?>&#2jaFk<^B7|t@tDQLhR9#Yq%7}J1HXkb~Nr4-UFhyyIrh)7tD36%X;G$DNyRmmzM01&;N-BY*b!dGi6OIz8yFqv40?u~L(0)ye
%Ekqi5T40)mJ&|!y(YWF6_2M}h+~hBHH_m+vT(-L0Jr5E2_Hu>pn{CJBl&R2T#N33W3-QHT;voY^k>xO>@rKqXdKqcQUjJ}C8n;UEakTGn?%&N
fHCX+lX|}*HGDv8Ya_KG?P!_S4G4p+3PSD8o6p<jm(A1bto3KDKWqJ2>z~*92cVe6{;bqaihUGV(}t?<lbKG^J=V%X@F${Zmiu!Mos|3DZVG^9
%zs6m>%P3x4tx<s6vVD>e2TgRelEvF5nWW`$b2Edt<|@2=NE#&)5&fLN8O^Xz1r40=!m#%<2FA*2;607ci2s}nz%KBm2d`O2`lu!?d==cw(JDp
P5Ona;q{`E7+sX=Hu36Vv;x115rK3v2xBqT1YidMZL~}BQFT8zDHyAA1_*+a=o+O;g9{Hjt5zUG=Xuo_9wFWhwSA|rUQ8@!kw43#+5Kr~*+EIo
*abDjYOEuza43V;wF!?<pfyMU8p4g*;_pZd@fN{_shA?82<}b-MWApoX+i9!D?Bu-R7Fb)CS?t9DNMx5AfQH>1PMjd4VS#o?G9=FZVp6qN0lp_
lA^P+{~eV5_Ia~>tJt%Gq-!hI>ZO*hD_pzS)K&Fs#T_-JcsVMw`V*xv&#zBUi`%~|H2(JG%l69;H_zMM&E|Rg`tj4vh?tw*_U85Z^ZM?eH-Fju
@_BQ&+uYx*cQ;R)^~>(YFK#|^h5PI6d4JAIZzkz8N>4jz#%IPTHF#By)&3Rw{3@De#Wx4jNyW!t0&>hH241y|Qb_r;-J7mnNK;2OLyxLJtP&7W
S^`5+0yx8p)RS!=_7!3ysc5l{JrUJYSOq9^pu$1zzu0E6vfHHc4y%hmL8@xQWDQ&(%`!?Sv+ZZ1H0=<XI7FxV$=_4=k^MK7gs6}a-3MQ`+=DL2
syCzysi!3I1fup!y05HU>?o_@F&v>?iQdx%-A6E)6820jenn==_;f+{o%M;8cyJQ)S4RD3MU^9{d%ASpCDiy6X~F*kr|&+Yv(|UJ$Dh}`$L;gH
%{y=N&fC26Ht+du-V=y1X92TtJ6+u2^{_`45s#u!K(6SXdAt-(a~d#5)9E@7;W2dJ(4XV}0gy^ZAZ9SI2Td|;5ytaPrGou^lnew|AqCs!RgHBc
guH4uENaB-fY%Vj@EZw&kXckl^i2E7ir%U{-JIH}O$Nl%R3k!!NF60_QI;zl0d4oGE?XQTe;6Q=haeQjBTdY*9<K7EOr$U+72X_|5zC5`Y=<Cz
BBzW;ro0mAWY3~`?c3I|AFKvzP73ewh)~B6j2tB(DoG)bdo@pyKNP}zRIAATjA_<hB|22oG0Y-{g6qSmh9e|0rl;c)D=XLW=nxzSgHO+aVK}q}
n@l_B*@{o5l5xBV>*v<Y8wJkns(81~T(6K#8@25vRh8?HXVtKR_DNgp5X2P{ygvrt;Ag~BYnLEp-Y@<g_KPj=T0iV?E*@S!kx;zt(9TK2Zzm0e
zx_LxA?%MI{vG81^xcu_Kb&=>@%6>AvY(nc2>NltNg01=@JO_eFTO{tk2B9|^kMixn;&{RQsUF--URsmr2j>2PbM8S_Mzt^MSbk|W7T~4?x2yU
i@%k|mlnvZk!MwNW~bbpu6w=|O|wLvgXyG1Rx}+~Kp)}SnR4f2<U6iu{+fx7%9bZUJ(Md?czCE%-m}PCaq?*UP?D_AZ-vNv5__vZ-god;cRZbO
C^w$kdn+=YSn5z){4JHb)3w5v7TGKse^WG0zI}7&{4$d7)P<(n^v(v1T8!r}OOOyGFB_ljflJcO8Z7peZu%Z<bttDp-K8-B$T#vW)kDcIQiw{^
g0>8E>$-8~?d}e%H6e<a53Lm(O1kQXPGdGbL0wJog<b*QSce{SptWBAVfTc*-c-_(&l-kO@h%*<_1yKUli0ve8?H7n`>-rZYgQCpv{fDSG<6wk
lpInIGiMu;W#rh^o56t|!tTww1zCH^K|4ufOhL~TbFLK=k%9wvM2LAKhM;>@{FIgaa17X#arDfd_NCQzL324FSQzc&KfN5p_SW@=6zNKx7eV>1
N1Xd;JQD+&6dNKlriC!fl-Q)XKBO>?Eg&60Z$9<0Y2zQ*7zZ19Fj(1a%uU0@jYGfF63KnnAQB9Xpw?YLX}vtOejzLNHrJ4r)B8rs5ZlZl*|5sK
wCljQb@R}or!?&YggCs%N2Gm>=4ic61uP>8v4eWDz9T9|R1*Fy0DBtTZmveXjK=oj4dDnMXD8|@_1v{&rRRe-?VFx`(OpDReIR#4wc@Qp3nQ`M
BMxL*>^T$V@II&NhZhpdTTPlVdOjbXFZn#s%=&tkMCbIiUPJ;4#6E7MbZL#igq)A2Szph=bWUIE6(ri8NTyvuI+0%36BTNqA`$W+F)&{Bl;d$j
4?}?b$?nTC!+Nd9bQ$=R#TMhaI_4)MT*9Ob#7tRlA?bSp&}+m7&FIE+Z$8#>Oj{$)+hz{EBIYH41g=mIAe_fldP*=A2+Ky&v=J0dW-#%H2gF9P
BPehJp^s$1!MRD1k;WR*8?w3;u;>+7MVW=6xC7wz2%^1rguv;5cNu1BrwB79v-IAPrXrOx%z~?6ltEFdLd6@A&>07Ds-|$#J4FPVELC720a|i#
vbhl})jnV|OoOi4_ZMh3s@`YnuhOhhr(U?`rJ+nRppl9*V)oh`LRXAi@jyWhVLUtPku2ijKA6iR?)&jm4D+i;zAu-siO_4^kS<#2%(LEMCa9WZ
a0t?mvDv#_-v1XSvl%l
""",
)

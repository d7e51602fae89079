import itertools

import numpy as np
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes.values import call_and_look
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q6"
points = 1
hints = [
    "Of a pixel with probability 0.6, how much belongs to the area? And what should a picture score in which there is "
    "nothing to find, if nothing is found, and if something is?",
    "Make two tensors of yes and no, one for what was found and one for the truth. `&` and `|` between bool tensors are "
    "intersection and union; `.flatten(1).sum(dim=1)` counts for each picture. What happens to 0/0?",
    "`found = logits.sigmoid() > threshold`, `truth = target > 0.5`, count `found & truth` and `found | "
    "truth`, and "
    "`torch.where(union == 0, 1.0, intersection / union.clamp(min=1))`.",
]

READ = "'Decide first, then count' above"


specification = stored("q6.specification")


# ------------------------------------------------------------------------------------- known slips, and pairs of them

SLIPS = {
    "no-threshold": "This is a soft IoU, made of probabilities. Decide for each pixel first: a modest network that is right "
    "everywhere has IoU 1.",
    "kept-probabilities": "Pixels above the threshold count by their probability. Once the decision is made, each of them counts as a "
    "whole one.",
    "logits-in-the-formula": "The logits themselves stand in the formula. Make probabilities of them, and decide for each pixel.",
    "logits-against-threshold": "The threshold is a probability, but you compared it with the logits: a logit of 0 is a probability of "
    "0.5.",
    "sigmoid-twice": "The sigmoid is taken twice: then nothing lies below 0.5.",
    "ignores-threshold": "You always decide at 0.5. Use the argument `threshold`.",
    "includes-the-threshold": "You also took the pixels whose probability is exactly the threshold. Foreground is what lies *above* it: "
    "`>`.",
    "below-the-threshold": "You took the pixels below the threshold.",
    "dice-instead-of-iou": "This is Dice. IoU divides the intersection by the union.",
    "union-counts-twice": "The union is the sum of the areas *minus* the intersection, which else counts twice.",
    "precision": "You divide by what was found: that is the precision. IoU divides by the union.",
    "recall": "You divide by the true area: that is the recall. IoU divides by the union.",
    "accuracy-instead-of-iou": "This is the share of right pixels, which the large background makes look good.",
    "mean-of-both-classes": "This is the mean of the IoU of the foreground and that of the background. Only the foreground was asked for.",
    "background": "This is the IoU of the background.",
    "smoothed": "Something is added above and below the fraction bar, as in the loss. It changes the IoU of every picture: leave it out, "
    "and treat the empty picture by itself.",
    "no-truth-is-one": "Where there is nothing to find, yours is 1 even if something was found. It is 1 only if nothing was found; "
    "otherwise 0.",
    "nothing-found-is-one": "Where nothing was found, yours is 1 even if there was something to find. It is 1 only if there was nothing.",
    "no-overlap-is-one": "Where the two areas do not overlap, yours is 1. They also miss each other where both are there: ask whether the "
    "*union* is empty.",
    "empty-is-zero": "Nothing there and nothing found is perfect, 1. With 0, every empty picture pulls a good network down.",
    "empty-is-nan": "The empty picture gives 0/0. Nothing there and nothing found is perfect, 1.",
    "pooled-over-batch": "One IoU for the whole batch. We asked for one a picture: sum over the axes 1, 2, 3 only.",
    "averaged-over-batch": "The mean over the batch. We asked for one number a picture, so that one can look at the worst.",
}  # fmt: skip
FREQUENT = [
    (
        "no-threshold",
        "kept-probabilities",
        "logits-against-threshold",
        "sigmoid-twice",
        "ignores-threshold",
        "includes-the-threshold",
    ),
    ("dice-instead-of-iou", "union-counts-twice"),
    ("smoothed", "no-truth-is-one", "no-overlap-is-one", "empty-is-zero", "empty-is-nan"),
    ("pooled-over-batch", "averaged-over-batch"),
]
"""Slips that go together: one each of two rows."""
SMOOTHINGS = (1.0, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5)
WAYS = [
    (*one, size)
    for one in [*((slip,) for slip in SLIPS), *(pair for one, two in itertools.combinations(FREQUENT, 2) for pair in itertools.product(one, two))]
    for size in (SMOOTHINGS if one == ("smoothed",) else (1.0,) if "smoothed" in one else (0.0,))
]  # fmt: skip


with_slips = stored("q6.with_slips")


def explained(results, alternatives):
    """The slips that give every result, fewest first, or None."""
    for k, way in enumerate(WAYS):
        if all(
            checks.compare(several[k], got, 1e-5, 1e-6) is None
            for got, several in zip(results, alternatives, strict=True)
        ):
            return way[:-1]
    return None


# ------------------------------------------------------------------------------------------------------------- inputs


def pictures(salt, batch, height, width):
    """Areas of unequal size, both there and found, pixels on both sides of every threshold, and one with a probability of exactly ½."""
    shape, generator = (batch, 1, height, width), randomness.generator("iou", salt)
    share = torch.linspace(0.7, 0.2, batch).reshape(-1, 1, 1, 1)
    target = (torch.rand(shape, generator=generator, dtype=torch.float64) < share).double()
    logits = torch.randn(shape, generator=generator, dtype=torch.float64) + 1.5 * target - 0.75
    target[:, 0, 0, 1:3], logits[:, 0, 0, 1:3] = 1, 3
    target[:, 0, 1, 0], logits[:, 0, 1, 0] = 0, 2.5
    logits[0, 0, 0, 0] = 0
    return logits, target


SPECIAL = ("with nothing in it, in which nothing was found", "with nothing in it, in which something was found",
           "in which nothing was found of what is there", "in which other pixels were found than those that are there",
           "with one pixel, which was found")  # fmt: skip


def special_pictures(salt, height, width):
    """One picture of each kind in `SPECIAL`, among two usual ones."""
    logits, target = pictures(salt, 7, height, width)
    low = logits.abs().neg() - 3
    for k in range(1, 6):
        logits[k], target[k] = low[k], 0
    logits[2, 0, 1, 0:2] = 3
    target[3, 0, 1, 1:3] = 1
    target[4, 0, 1, 1:3], logits[4, 0, 2, 0:2] = 1, 3
    target[5, 0, 1, 2], logits[5, 0, 1, 2] = 1, 3
    return logits, target


# ------------------------------------------------------------------------------------------------------------- checks


def expect_iou(iou, calls, known, special=()):
    """One call for each batch and threshold; the slips that are named have to explain all of them, and what is `known` besides."""
    wanted = [specification(*call) for call in [*calls, *known]]
    alternatives = [with_slips(call[0], call[1], (*call[2:], 0.5)[0], WAYS) for call in [*calls, *known]]
    results = [checks.call(iou, *call) for call in [*calls, *known]]
    for call, right, got in zip(calls, wanted[: len(calls)], results[: len(calls)], strict=True):
        did = f"For a batch {tuple(call[0].shape)} and " + (
            f"threshold={call[2]}" if len(call) > 2 else "the usual threshold"
        )
        difference = checks.compare(right, got, 1e-5, 1e-6)
        if not difference:
            got = checks.expect_tensor(got, right.shape, checks.FLOATS, did, "IoUs", read=READ)
            continue
        slips = explained(results, alternatives)
        if slips:
            checks.fail_with(difference, f"{did},", " ".join(SLIPS[slip] for slip in slips), READ, slips[0])
        if difference.kind in ("shape", "type", "length"):
            extra = isinstance(got, torch.Tensor) and checks.shape_of(got) == (len(call[0]), 1)
            cause = "That is the axis of the one channel." if extra else difference.cause
            checks.fail_with(
                difference,
                f"{did},",
                f"We asked for one number a picture, shape ({len(call[0])},). {cause}".strip(),
                READ,
            )
        checks.fail_with(
            difference, f"{did},", which(right, got, special), READ, difference.diagnosis or "wrong-iou"
        )


def which(right, got, special):
    """Which pictures are right, and what is special about those that are not."""
    got = checks.expect_array(got, right.shape, read=READ, finite=False)
    fine = np.isclose(got, right.numpy(), rtol=1e-5, atol=1e-6).tolist()
    if not any(fine) or all(fine):
        return ""
    names = {k + 1: words for k, words in enumerate(special)}
    off = [k for k, one in enumerate(fine) if not one]
    told = (
        f"Right are pictures {', '.join(str(k) for k, one in enumerate(fine) if one)}; not right is "
        + ", and ".join(f"picture {k}{f', one {names[k]}' if k in names else ''}" for k in off)
    )
    return f"{told}."


def usual(salt, shapes, thresholds):
    return [
        (*pictures((salt, k), *shape), *([] if threshold is None else [threshold]))
        for k, (shape, threshold) in enumerate(zip(shapes, thresholds, strict=True))
    ]


def unusual(salt, thresholds):
    return [
        (*special_pictures((salt, k), 4, 5), *([] if threshold is None else [threshold]))
        for k, threshold in enumerate(thresholds)
    ]


def expect_left_alone(iou, call):
    found = call_and_look(iou, call, {})
    if checks.compare(list(call[:2]), list(found["args"])[:2], 0.0, 0.0):
        checks.fail("After calling `iou(logits, target)`", "both as they were before", "changed ones", "Methods that end in `_`, `x[...] =` "
                    "and `+=` change the caller's tensors.", READ, "changed-its-input")  # fmt: skip


PUBLIC = [(4, 6, 5), (3, 6, 5), (1, 5, 5), (3, 4, 8)]


@test_case(points=0.5)
@case
def test_each_picture(iou):
    calls = usual("public", PUBLIC, [None, 0.3, 0.8, 0.5])
    expect_iou(iou, calls, unusual("public known", [None]))
    expect_left_alone(iou, calls[1])


@test_case(points=0.5)
@case
def test_nothing_there_or_nothing_found(iou):
    expect_iou(
        iou, unusual("public special", [None, 0.7]), usual("public more", PUBLIC[:2], [0.3, 0.8]), SPECIAL
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q6",
    """
c-rk<+j1L8j{O%u%L)K_L+-D1I65R*+U|%6d$!xN`!F&8z6Y5k>q5#Rilv)XB1MrU7V-`pAd$dtzkT|jeEs)7@9+M6`19`O$DiN7eY*M-f_%NZ
qg$@&E8X6Q2QB>R>bK94t~F~;A(c?B;&r4XRAVYJ-G3&%`pg+$h*VRQP)~iKT+@}ktyf|H?#tD0pMKo`{p0uho4Y@L|L31~KmPUC{iiQi|HjpC
e}Dh$(|>(>_{aB~A336CfB$jw&-+jR^;`LJ_33|a{_(H-zwv>tGY>yk49Yb6?Vm$QU;bldooa7=h&PgIEkt*Ee;XfaLVLq?h%x7o6u%%7h?!!@
9Hq4;T<0uY1HQuf#Q#5A$@#jF3WXY^H@uv>NY}}FgK1H3gn4hIps~Fsqnwj)36%rICpx0AaK5>#cj$-0HxCbA?+QAiUMH?Gm&!x|4J{Z`BFq6P
t)cOnC2637-&6npENFAN)?!!fm0P3ZsjG`RAWl1=sASSyt>tJjh9?!Rv4pJlari0t7}M~0ykl;1e&8Do<?d^|xkq&$ZqYGvEm#k=pl4apaLkrW
tXLkpZ#YJw#z0w8KJ|s%W<wR54H8JS^^Banim|&2YfX~f1hLoH`snazlcdd-5UnR4?UcJp<tD|f_xB;CthY7X8JhqX5R!u4uTpHTOD!qJk|eiw
u#Ev{(Ml3d{J(LDc%4)dh}2m7<#h5YT5_d}JB6p6!a6)2=N6A~$8>GIfTfaxpr!%SPHSPzkHch8Ov@C5L_YNe4nJX!-@gC&<IivZ{ritU?*F>~
{rg{s3lHD__3f*ZVU{rbJi;&^A9oBk7}rC+yL-sDB^RZt=m48UHjWxgC1b-_79~o};2phv0kge=&4O!2J@Ex@3?VWuXhg5}*>Lje@mjd7f94!S
4v&Dc%ILGPjDosQd&MWIeBdWu1_BWoqmTyU5XK(@*omeb_98?eWGEHJQi4Q1{(?46kufJ@O-g0ptjAZ6m&#>*79L+b)-40uwLX)_nd`$XMm5UU
ba#LIH9;1aWK!pI;%h<YDkZeSmcBq7qcP}#!+K$Kj>ZH?a_S4Uv5bN~KwSju?Xb3vuVR$1%8I=+TXE@(6*m%0htB%HKY#r3```cg^Phi%HpPdB
yOQcx2->Wg@4!1=38?gX-+vDDmfv!J+bYiXu2;OjWqZ4OFYW#ALumJ;_CCIkhA!=t?XG2aeYA00R>HHF^%&^;%_F!{h_#qRtxdRRA%?<Qx^T}`
7+AFc)O`7mOCClI0-XuWTw<r2OE#ID4N^dd284wo0PgA{j6MbA4yd9;le56iYM6>31)(@7FeL;qbg$^F@1P|HQyZf|P2v7}q$c_F(FE<sBuC)(
S6GXi#?v~jvrgfl0j)s~fcEe-Su-WSSEWoT%}&Y#)+B3rk>STGK8%XD$^p0?@Ta|6n@2_z8>A8By{yJrqX4E!10R@37q&mgLYU$bk}acQj>h1f
0+@wYlRw@CUZLwjJul!9HWW}}5-CyTwthzc^^Q!dQL|U<y6$Sa0=zASj@6&mWq`c{5=Al0hdy;LN~pUS321%V7Ez&E@ycxpDfm!DuNL*Mb!gB~
^%CvYdL*#tM9p4<(n6)6Oe_nSNUf1d;XM-x=oMVpEqVZ5%0#Iy;ZB(<KzQAAlPbzNr5)i$StKuFdk{{c0nyH;pwWeWg?EHsot<v<eDvlB<RC4?
c_%C23z3MM{nbJSQ9_qkIhf5(ib9KQ(jS~h&4TCVHX$k$aYlRkvf@k}GCHR;K*iu_P$z5lGwcK)mMZ!=aj!9G6d<!^vILjRwU%P$C2x%-DN8j=
ZtgV>XuOu7(hV5^h^n<JyG6_(o~*|9EB^i*kXW;OSq<G(N|l&Iq57*0L#{zfNr|b+ezQZy{_3q=HMSNxf%_Syc%W=Bs8qAqwbx%C_J9#%0+kq>
=CERoE0(w#r0<5$)oPruPNf2_#Af9LH^7Y7f(uP-LEbV;Rt%_@@bhR?8(AYup^zyOeO^Vpi(C}5u8kpuP_g2&x;ex%>8l&z@!&;%Z12%{#9PtW
H^PGmpY9fq*|@FaI6Pj%D)KAQcs3<<Q%x?SH(LPf4a~|WxL=;$Ohy3@3b>tsuJcY2${GvC%z0ykdRRk_lCrn5F)E?4l)aU8z}wlKz(7!rL(#<U
JKdw<zvV@g{yE?u%Jf#217sf5Jh$T6G$PFub64c*?ipr_;H@Z#8{tPaPb~lavnhy&ZH@9)l<<#Ccs40~Ux$K|#1zNmEhsqoo*5a;R|T)p$%Gs;
`AF|dChsbk-`nTXTao7%`Q@aaRHj5xFw^Kpv);<X!~L^4ux~z5n@`ks*X9%TzI~$R?yA5WT%oU(h9M8Gsto-vKn;)-OJfhv2?75!rrfu<a#iqV
3DWoe?0z#y^OO3<yaEKCt5s^s^~hhAt^t<7lx=sS)i2nWa{+dF+Sy`Okd`cF+0B~j)n}vrxfj7AnM34E)l?PEDd#3t61T4e+uzSM2h_qYn5(m<
l%O87x3SHiMQUW$N1TI`lVo!t*%RU2Z&MG%OX}RyRX(C)v(j2bdE^~5Z$3|Ob-O%#J-T~Wvl&sUd3ZcBU=FZa=KenwE5}SGq9^8la_R;1x{o)d
c~a-alWp$Y&Zmx(_~ysHU+eC7-xKahF>JXUW?I{A=`V-T0w?Pe!n=57tZqM2XBt+xw;#rb*LLe7OiZw|kNY~r(T{t<2T9d9A|2-6^vuirqr_16
FZ)_5BuJ)Mg9bmt2~r5)dpIirLM1VZD7piwM;8QTL4U>4q%g3Mq9i5eR2FbO)PkeNg8;HZQ7W+&rH@^~TT}!>G7As&AgiZ2oGszLR*_VDtKxNS
MWW2qAo<Y+xke4F3WPdz)PAUiRYM@47s&vtMjk5B3Pq_XBA>X@tI_H~{mQ5sy&m;aQN(MAqEqsX*Csmuy_hJiC5gvG|J}cj`@Y?L`}Ch>1<bb_
27%+fGbb$pvsm3iPRvCf>poBMD_DU>Qp%|TR3fd!HI==a2AG9_sTHQ&eQ<#>gK7+ZA#P4l=0p~zW5vL#0^SD5DLVw6s1~5t?uZu&>r4qqva|D0
$PP#fTH_tqVjglN=)Z6ZLW4JA$PKG=$1B9ePQiOQRIr0(C<SY}oG2%1gT;xP`!@g!q)L`r)jOo-r`w-=)(JW%=A!-c5y&-`vtAuz<fT5wrPC9W
vyX#W7@Ed8j`QX5bvJHK9Ugq@^Xzo%2SUcWeud-uwM;f6zzsMyZ&fAq2!K!ux%u5g`WiP0oqgC*Pjg(QO!j52c9fHaYqRcw4;qz9p>OYq0CLrW
@$=ScY%Und<(D%Tyr~MjioxX7D-a?krd05oy$*tfDx3|a$5WaL1xURJLD`HIwPev^Cq20PYzc5Yswo^UwH@&@*^W*YG!*zu1<^BF!zKm&3=FPW
=m`LRo{l?+RjHSn-1uUX+ewns8F3LwTE#FpA^9}icbkHyz6d|J8}RgK!|dZ60FCgB-(EKwgv+d<>ylc_M!TlD_f;%TFQM0eAQgOG!1xUAOO5H=
!q3mKZLrFiPF-A|VT0ot%qn)mA7}~uFgx8i#ZH1H<)Us^pCY;1nUynC;F%sou>x@d--+9G)NODYIVJn<<g(OMwfxSPF^|pebex($a^&3$Ww#7I
-tjvV<>_L>%aJvL*HrFLQlA07m8jF&hKULFGhpE5CXlBF`-l%;U~oIK6Y-iBn3L2;W4<DFTHAUwq5g9PFJ0t+n%#c>#85s9IGR%^IlqoVLVz#|
*)3Pj$3iomD_h9N7;<$>zs1tQVq`9>?ea1;CEkgo`ch?zhMf!yFH_`f(LCaUTIlxfF4cN_pKkQ_{#JwP>qU&+JX1H%)Xg(>^Gy8(qV;8xU=d^z
_k+UB5jv$EKyI6~V1cR@hnd}H^J|VVYuZH?OOOl-MVBB(+d<c=B~vV+7H_;hHur)Yb17GPZD%$~1IKJZqJ^Z^RPf`DhSTidJ3C!$Tlg1*2y31P
%i;IDZY?0sl8^?Tu;ebnG;9@U-h<q+E!;`3@}#rM@Y6$~`NMCF)ZFGiclc@B@ahlwGppjPFXL$2{}RHxtuF64Pv=^hDud~QsaJZ)y<pBLHV_Aw
ihjBd%tJL|<h|TsffvZU&3169Kby8Yidk_rbyM{(8t61q6SZBH94rW-`A7BuTy=Q(2@4y8BI=10P-k#gN`1$#GP+mQSmcsrZqae5Ek>J^N}QpT
>28_hKg@*|5su~*+H*aGUgs*Y?)gWqfY)3WF{Vl>v<Me{Az7W9u;{~>Sz^g=h2w36pMmgvs|-`X;yhMzYOPr;QoUIA1TXh3U?5g#6q|V&BqRZ-
aN8qIIdX_KD#Zm+N70N3LCKxbX$y{-Q<pzNU@`?*%U$1C!04(Zt}QMag_ifB>_S>rG$aS($nMZ{Kt80^Vgk0soh)FXU2MC@V26dV&H=E*-NVNs
X}qt!D4c7Up{vocZ|`iLLW9|CcH@rGPjdj82uy#RLCieey|mG;fV}|Ep}|3qgXU2zg5i`w8||n;JNe7R@;g9s8PgczyP^FCkD?u}5O9FlV|7Aa
LUtB!pFW!|wGkfg?VEklz)X+F1fG=$ml~vsfKmx8yvF!8)YXmf<FT|FR2`X(UsYrOIMkG&7%;$frCpfP9p8^K69lhn^!PZ`=8?=sUYI=)^WK9j
zL?$Ueckz-mViy?dtRL{v7y;gDtW`!kO+~Ti7mw)e2r8i5Q#hP5!Vs`zYW|t?}SXPETZJCY*l8;VAr{Nn|VG*TJ27U2l>&S{=za}#cEI)>U?S8
*_#$VL~?6ftQ;P%ZV3N?1miRuKi2u-+0Jks9<Q#6eh`W?o5tWQ=M)wtwfq|P^t$)z!BNZW;8a@bjdoJj%b13qa^7hN$Vkn_oZlid+{(P9%+n4|
3>>5P^z}Y`EjPk^bMx?e*`GHDr_I4>b8y-moZh2@6VFwWYT2kbJe@dip1wZk6f6r?czW}X=Lf_>sNnWBWbdsWN0QmC<gVqgJLT=0<+m2nvo$?F
ayHNBCV`w+*b%FJcB{K@>ToXCd8_#6s01KXdv)LHFul*Kd9bfV|HMg2C}fMR;J#H@aT^rxykNSf6v`Rf?I-ROj3p^AS|U~|*Oyyezx1uIap#<S
S#XbHK}y}sD;LY$n9Q8-W(%ps0ugdcBCK!lq741RJ@wPDQ{=60r6AJpe`Xox{XUfH{gd62d9WkB3&CZ{JvCcY5%pGhIcj=ecS5(;8ZBy*q?dz-
@9tJl!u9p=?7O>_Jelz>Vr2a6jMA-4)FJ!O%jqHS?$(Q-^M`?U4u-zcjUMK>)}0<sv(}yTtY6QIM?AkTHNfNUvmO?FcenD$HRt7U@7uq1c?Yj`
=knSvztbc8*1Gepn-{h_AK4IncqlR4)Eeol1>n77y1Dyw^;<P3te8t>YH0}y;Tu#!k<tP>#A}wMSP}R=_5aTn+M!%)v8(plcQE3~t6M6vZ9jCo
YugWf*ZZMyeln+JPN|`vc1m`9Ml{9J&kq)f=1dZ#MMe%#q@-H7>!+gz#v^YT5<4mqYjc-Z(8yw^BHO`AuF29us_6dAm4;x6A%d$Mz7DlO^{TnX
E4fa|;un?FB9s=jJf$^jv3z2woox&y=BH0a&YLoGDBs8agtFNj^e1Tr98s;}&r`!sPfX7KD^B8j^PL%Ku4YkbkBEEBSn<SR&u61Pg1e!G<?YUZ
?b$-0_XvDkdO8yC2<UL!vYoc<CoS87n5%y3;|w!#oSRM$CoP+&ydKVQwu#>snVaY=1BTVC&SE||DK;<Wc2L*oIkek(&F1HPr@p<@kLq0^Dzz|i
j4g*?77j7liR5-9fd^03tH$T{k@mc87)QvwI*L(j4#}-4-jy-<Ik)&BZJ|tal(-k0Vs=)0?W-<WS}aTE+Zl#}mq)C!&VW-rJpH_*P_S$^p`ZQW
f?fra)t>PH1tm*^(GqCHlqixGTR97O6nY}ItTCO7R18I~d;VwTsQE#5CQ=iD!SIq|um({{(Oof0syVidI(c7E&AclI4YH%}x`^eLO1y6kra(kD
#RE@l<qSNrwvyf|XWz<sTjk8rgYf?8_iK(&wE2uMK1b3XY!(g5Jt<PQt!6>{vaO^d%2X9|zD1CT#T*eb#WPNp#<>r^lEtCW9&9QE$WR8W({>;s
+m^g#6>rPg@{19ae+j|O=L+DX<ZL;68ix)LG#oH8ZKMDL%!>l(qQNr^s9F><QtylihKe}^uDv;ufmc%V8Ejczz&b5>Yic0G(ho&|b#Qt=XE+=g
Zi1`I{@EC+cC6+&Njz`IfqYMm0DQfFws!0ybvSI4@%WtWcwcb`b;5FZ((u+{FT2mnmW}xQGorr;W?ZMD)1+wYR5V)(J?NlN)tX9b=XNZS7PSse
l|lkcuuM#C^%HTmxKZwrdofLTD`#0bSW#rbeYJFx0b6FZ7)zU6rrU!@g7Y_n3$7Ab@DDead>KQ<R?gyb<_KvPKYxMV^il?$t(XPH41%fA9mOZP
I{NS4$&@pPw`6VGh`*c(WYZSkbUAsgfllw&Z2hjN&upRX#C<VU)$58!l*Q6;v-snWpjhaSVC&uhEeTQzRnF=SCnH1D32&K}=Nbx&us7z3BQnui
cfO37=qSL|(%3GNpa2w`MQ(L>6cMyVXyInIS4#Vz9)GSJ!j``Q#s4GIj57#HeV-*xqr>dt%UeP^ehXHWk4AJ3=q!q{y*ODy$rg?!skoVDsFtC~
UZOVyOw5oDm6^QZSn^_Sn-XNFw8uN((_5LYGEe#~Ql>=F&STRJFw?C(JltC#mzb_C;H}w3f~6`6w(VF8L%tnSRVfg8ik95$)E78hler^Oy&B$a
E{dCr;&#{OqWIQa6u*7{@yDOv{`>bIf876d|NHm94i_H2|Lfb=C!H4O*`MvWcF0tFOx#0SO({XhfFp&L)D@~&GA|$wje%G;hpgbKVD!x@2`wN7
s!HCht0@=FfKFLznPoq1`FfJ=Jg`9RY~@<Q7+@6K<0^-n*OE#~B?WU@r2c~6S|p0)f-G&*k^?lOrnzYQ3SgZHiUei7UI|-tRQ#7DxbtiuwXT15
C+r@l{^s3pkH6?8G&Vt=u3UDK)RpKQEZ|zxytyY5+k0y{4!OJ1s6-j%bK;ZPaQ(U2Pb9FS*<WwZj`DxUlbNR3-<|v1TD#x<XZ5a-afXjhqU}lb
mwkI3DZ%HgCXFl<r>i_pzUEF;?MfCtj`QqZw~1;E0V?KUy~QE#%ZZONQc?HigR}KtfAJwf)2rrOvoGF~cqJCgXSD;HM;9d4P)u#h6b^Mj1yF+}
RX`njB@R_Uktmbc3ev}};4P|=I6+4lYGKu=c?tVOEvy=iRJ^XOJQSE3sy@0P*C^h~Csd#V??V+@9hOz1)q;7bL@N}fqKJIrO0Pz%2lXqXYAhOz
i5TIF+5bt&#Osng&WC;xNm@njO-MeS?cN&_{$SxFch>U*KXJ3g94Ht38RHfLo>GfV&(c>Wz-EQ?tW3Gtl8XQjW~S~)%xd0{ia+d5Bd-wkLCuwW
f^TyIPpFA@91<l(0D_oWW|nAi)XYgHHLV!H7C0CvwFYnb0GC07M9b=O3f=;A8V51QtcE(stmcu6c-skn2DBi8YMv;^Ov)zrxOrk@;hVKrXt|J^
&qQ4=mct369WZ$^pU*Lg9PHT>06E<%oqZhkHFlQrkqf664(`^ODH7wB)lqzjQ=g}TTShLPzbeL^WQkj=qQ^+`@`^$qfpAo_9kzWhvF*uJ<1SGL
wOoOKW<k1lp1DtF=?A8SOoPrP#dfb{o{)mCgdRt~vT=!oPwq;M_4kqReKGz0ZB^hkEEunELb1HJwjGkgK?jLZI2!<ur*sesYMFS!pi&b;Srm{U
#0J%K6d+n4^{AKHa`-uHIggYxl=nR4&~w?QX65`0^{rT@?E!oA)p7EWMV2qVoUP|afcpYMw2q+3XMl9Sfp3-p{-?VAIN0#<$2p?$9Pl_YI}ROw
nb~nYLTed9S0nU-HlXKMx<7=5JV&D}FE)m{(!l9Tqopeik*;sKh^9?dQt&dTqnnsx3R&vy;w>|AsnB;Y<D3pLF{VnE#4Ng#_Ib@R=PSsw4VG89
^F_>0bCbXBEdkyTk|T?Tcm9vFX1Xxe;4~R7RrgnbTPJB=h`eUmE>{6z6PnL}$4*!io*K_%Kk<=0=u)c-uVBnLNpv8-0#RDY>@p$xbLHsF0_NeB
4+XgW(?bbavb{PzCPy>Yd8eq<TqsEOdbT^Vk{lgN-Dll=u?>ej<a*JUDsz-wMqaASuskE|!ZK$|$mwjE_*wv{)B;1;24|9J8TeRpJ@`^GrJ}Zz
a`FqcZBmwMmM}Yv!Uw<0<Ey5cmCXlp^TFJFFgG8}U)KkdV@Z*uhA=TqauCrFEiIS!4FrWo5d+wAJLFr%wht)hc2p>2b8aC4rtof-0*9!WOMH@g
h7V?>91;N(u+s-KT3{|B3u-j+!9>Gs4}u}lLUX|k6~M?&5v1;eSu7G|LJPCBIKwQ#a@4bXJ3c+_^61I5KBF%AguC8lwv-l2=#h%9-*(S=ocS*P
a7s3=@3A?FRrH7lg15rsU`3DkAFQ#J&1?1Wcw(;PxtY@=evsao9}lzi*kiMd@>06JD2^7?k&|ihdz^c>zLq<Mf@gtSYvhBE-2zX|B4Bh)Ml4`=
IhwfOfr~73)kH0fK^F~W0pBs#UaQ9C&YG<vR+GGl|1}@uUDsaVueqy+a9G5I^I%K5$Y1kN54l(n@|waRo#DT^BJ~qnA1hI(wZ&v|ZeJ}vAR8AO
7UFVOK5(&!wF#7$!qnRmqF+kT9#YI=JsOw;WN6W)Et@MIz`v4P#G?wBSnC<biRUt1sesi6K;#*crj&BXwMVtG7?3C-w2TzZ-LncF22UH`&ru`T
Q92{0$FYx?MkN51n9gwbw4M2?43HQ6aH~orz?Tx9_V+XaQ!8l<d41q@hz2eGRy>Wt!f1olZ8;tV(pt&0P(~+{)^mXzqOGU(k$I$Ycs^F;<!&MG
1DRv;fWdIA(n3ZT;|Er6v%%S7ve?)REx0?$FjQzL-dHZB`)*3A8R|7PW(8>rMcg83Hdk>|o!MOJvUg)=qW6zv@QdmFZ>s{YVflD{(+idl<`YC6
^BTUJ(7=-g5Up<K%_AcaKZg<Mk#Zh)-dv{~dM=~ZtQ?>7=HfElDr}atzJhRprR)p{zZP{`+sfyJ@E4R6+|FprQNoe!@^ZhllO!*5QIn}x#TpjY
3CZ;x3Wq3YkzHdsKCQgeXv`NIjVGjL3v>x7TE&#zNS(3t-n3=#MGY{UiR4tkv)ZEFr5K%Vg%TNqUa+c_y=6k)Gavw0w?QYz5K>81y}q;i2!h^R
*cMY9cqKylarRG1ntRT$?9RWvKe6C-y4B&~HF%}4%rokBjBLYpN^o(j(P3A)RLkd!wfvJLr!49slC+8~VnXt1W~7VHKKngN9g&BhGO+N)29}c~
r~afDk)&13KogQr`;tblpJdEtag|cNoYppXRF$i$H&3|)Nl7`><n<(Fwq!37McfA?GE1c(?&A%W%>oDbMlZ%`^Gg+^juQiGl^GlWbe%HKa~~~q
dv}*=y}eI2dV7Bh^r4@wev9TyFDAdtlZR0WEJaN@MA?Pv3|K{IPpZ=5Wz4^zSew~`g-Wc+HhT^^#*eR>kAQB@qnq>S<~+JNkN!H&qv0qSgzW(*
No^}VwGC$T9%>;AEaatyAgWIvVVu!r5N#pIxowe&#lh6J<Iyq_Mu>929ZN*zBn$;s$l`Wes3oynmX_q9D)(gK5D+<9Tntes;V~d?dCT@06q_%=
(+2PvIXc%>F&u>h*((ikpZeL8wP`*M(-1{6q$4RyS~YPZw2J9oSDyzHa1tITqdZP7;BNIH?ow=nH&%Ji$c_|#ntDl{3B703ta&nuhT+^l565{k
XZAGj#JA{TDfQQu$YGMOCXEj4UO1+0K08qEyq<?FXN^^b%Q_C+D2c^st1WVtWN?vGC@b~lKICL|6BgEL>1kVvC9JrXsaitM%$2By90Wj97c6Bk
y+Xpfm0U3)gQnW)f-pXTA1<IP;Q6F`y4muGYhNqoM+m}E7t!rC?!m}fK5vsKZTK4DM!DA4<!Ku^2f5jj1lQ17Dx|s7@L;K+AUL4TYjU&W5<>w9
XwGR+_ONVA%{^O+?TLpL7Rx(b!9whqp@qU~To9}|g{raj3pfR%1Pku%<yy_%0(X|y;lccfEKFsNEek7pKHBPIKc9(K;TE;4$=)iJDpp%)5#zWP
v%TYrm(BF-K6x4l$jhrkPwEt80vF_kFx1lfEXwHaS+0%}GkX$phodl}hv(ICc4kK+?so*6AYK8WW2Vruwx^PngE_|Ko?N{av5nYL+#vLsbe4_o
j%AU73OjNwrGr&5Z!$>gj=6-*OIiJ#``MJjjqo_8&mn>60{7hKRf<0px%t_wG=QymnX<f0zVZ3z{9aiOcL*}{9;F3(_R5Bo4@GWmReMvg7AjZ}
0c`#^RlOUY5t4*bhJ^9zbW~LBtdEfQPE0<4gT%!hD^HdNg$uwaC{&=GIq#%r{dyk7X!5!NnB>n@&p6ff2DI^+r%5yNd3;NrRiXJf)OZv%umQ*h
+=s`jYJ$HowRswi#m=PA1vCeV#p{W|y43rF!C@*^K9mnHr*V3yhz2{WTdGKTi#%;B^O7=8y6`+aKrY|Z8tH4roW5hax%+h0Bx6Y^H(K@{=pvRm
F-ir>kKKnSWD7f9YZh+#$>v`$6{Z-w<f@obebfE($*YE3!{)-Xx$tZ*Jev#8uj9fK=XUmBnt!l!A<Y{=%$2m{(sPjo0iTB44Gm_7Xd7GLrRnLT
C-ZWWnHVUEg{QKQQaMvDlB8S9#ExC0*mItl1ry9T#HYiH#;KJGkfhd>G^qLau$@%i<t2*%9w?+`I<!D;!Qd{$2$$+@%g!{~ElneJC3y)=eM8#L
#`IEfQk<plm?q%p_4Oncn^PY}+i1bHhR;`%K<Ng4hy1a{SqwEv6h@)7_c<}xVMmJdK;4J%87-1R!MMlv+IK7ue&uc6JG{)}PXd3~3bNzb{k3ge
NmA;iwXNa9C-+EC4V*eUyR^65JC5AUh}Tiba63Cb4nl6RiYIyFJlT2Tan^^KM^v7f1eT9@jx{7|ue<OBloFakDYs=14qevN-7Hy|@da;Z&D`3?
JH7jGbTTrrddGQhOD)>g+^|6-`*9ZcGPcd40tK$GVqj{J%iM&Q>5xS#+S8H;T4W;2IbK<+pId~Qf!KFB>&z?2a&M-x;}$VMf1uPoohk#RXS8lX
bF4uukQRHc6iOzPmU}tEkSmt^Y{!;RP^rPavOC{Hi)ypRHtuIF>bvr`5~X6r@Sgdh7^N5%@mOn5Jg``6PG1dey+deb2?rkA%1LjNm2btop<?FX
1FN6_9w~Vfo7kK?(+x8o9iA5jKI^-pU}Khv64J4m&oV_4OHCLWOHORZhM}pR;XN4VXYDM^Ap}y3sRrJefpQ`1TYm-;0+0ZEsNI(k3p$wxWMntm
N-+W+=h_E~A^U+_z-qb^RAlhc)U&`QM&kljG7zY@HOZVP7#*bzLl}-Gpm0t*Hz~`RD5Yn6l~l~RO*ML_-ON*Y_HnQ`x7LkAOL&{})6=Fi*cXOW
1Mbl=i4e`zzpa$Et(ihj+F#;jSU6z$5W2qPT~^~J=2dEcDb5VKb6_+BMLm4QYz*=!?y(o8PB#p&URnY3&L729{@`%i&W4~T!10=PVy==<Pb0~0
8r5Q)SX+d*ph7LOR`Isx#kBFQoMq+U#uksSG?Qv7b_4)ypoy781_mv*X!p*wG$ep+7TNDj8cViv7MC+ItIUinaS)C6PhG6Pu4iWYg$eEX`A+rj
LL~KbIDn5-b18sfaV892-B9;2Db6&T@xY&0I&aJNxlw;f3)QC2zfrS+1u7Q{=AGCb>Pkx>gXUfbKTD#UEo_H3(3Oe+wI^r<P76mU!R!)dLv&|4
gmQ6SO6H^PSsc%6>7B`P9aX94oTHfwUWR5DE%dOy1H02K^=ntBbK3L1GZMMHl773Dv(PRuH3YO>n7x%l(i=50Y~`F;&K%y<*fM>_;B>h()!l;g
TSO42%O!*giv$w(W?fBeIYR6hZ*cR!rM7-eaTkBCzC~`mm3c{-U%q_#e;9#IHU
""",
)

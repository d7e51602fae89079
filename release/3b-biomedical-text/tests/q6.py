
import numpy as np
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q6"
points = 1
hints = [
    "For one class k: which counts do TP, FP and FN stand for, and where does each stand in the confusion matrix? What is 2 TP + FP + FN "
    "there?",
    "`torch.bincount(labels * n_classes + predictions, minlength=n_classes**2).view(n_classes, n_classes)` is the confusion "
    "matrix; its diagonal are the right ones. 2 TP + FP + FN is row sum plus column sum.",
    "F1 per class: 2 * diagonal / (rows + columns).clamp(min=1), then mean. MCC: (c*n - (t*p).sum()) / sqrt(…), and 0 if the "
    "root is 0.",
]

READ = "'q6 · Macro F1 and MCC'"


right_f1 = stored("q6.right_f1")


right_mcc = stored("q6.right_mcc")


slipped_f1 = stored("q6.slipped_f1")


F1_CAUSES = {
    "skips-absent-class": "A class that nobody has and nobody predicts was left out of the mean. Count it as 0.",
    "only-true-classes": "The mean runs only over classes that occur among the labels. It runs over all `n_classes`.",
    "only-predicted-classes": "The mean runs only over classes that are predicted. It runs over all `n_classes`.",
    "one-for-absent-class": "A class that nobody has and nobody predicts counts as 1 here. Count it as 0.",
    "micro-not-macro": "The counts of all classes were added up first, which makes the accuracy of it. Compute F1 for each class, "
    "then take the mean.",
    "weighted-not-macro": "The classes were weighted by their frequency, so the rare one hardly counts. Take the plain mean.",
    "f1-of-one-class": "This is the value of class 1 alone. Take the mean over all classes.",
    "f1-of-the-means": "You averaged precision and recall first and then combined them. Combine them for each class, then average.",
    "largest-f1": "This is the largest of the values of the classes. Take their mean.",
    "recall-not-f1": "This is made of recall, TP / (TP + FN). F1 also counts what was predicted wrongly (FP).",
    "precision-not-f1": "This is made of precision, TP / (TP + FP). F1 also counts what was missed (FN).",
    "jaccard-not-f1": "This is made of TP / (TP + FP + FN), the Jaccard index. In F1, TP counts twice, above and below.",
    "tp-counts-once": "In F1, TP counts twice above, too: your values are half as large.",
    "mean-of-precision-and-recall": "This is the plain mean of precision and recall. F1 is their harmonic mean: 2 TP / (2 TP + FP + FN).",
    "accuracy-by-class": "This counts right 'no' answers (TN), too. They have no place in F1.",
}  # fmt: skip


slipped_mcc = stored("q6.slipped_mcc")


MCC_CAUSES = {
    "kappa-not-mcc": "This is Cohen's kappa: same numerator, but its denominator is n² - Σ tₖpₖ. MCC has a product of two roots.",
    "only-true-counts": "The denominator has twice Σ tₖ². One of the two roots has pₖ, the predicted counts.",
    "only-predicted-counts": "The denominator has twice Σ pₖ². One of the two roots has tₖ, the true counts.",
    "forgot-root": "The square roots in the denominator are missing, so the value is not between -1 and 1.",
    "root-of-the-sum": "The two differences under the root were added. They are multiplied: two roots, one product.",
    "forgot-chance": "In the numerator Σ tₖpₖ is missing, what guessing would get right.",
    "int64-overflow": "It is right for few items. With 100,000 of them the product under the root, about n⁴, no longer fits into int64: "
    "use floats, or two roots.",
    "one-against-rest": "This is the mean of a binary MCC for each class. The formula above treats all classes at once.",
    "class-one-alone": "This is the MCC of class 1 against the rest, that with TP, TN, FP and FN. With more classes the formula above "
    "treats all of them at once.",
    "class-numbers-as-values": "This is the correlation of the class *numbers*. Renumbering the classes would change it.",
    "accuracy-not-mcc": "This is the accuracy.",
    "lost-the-sign": "Worse than guessing is negative. Where did the sign go?",
    "never-negative": "Worse than guessing is negative: do not cut the value off at 0.",
    "from-0-to-1": "The value was squeezed into 0 to 1. MCC lies between -1 and 1.",
    "one-for-one-class": "With a single true class it is 0/0: return 0, even if all are right.",
}  # fmt: skip

FEW = 10_000
RTOL, ATOL = 1e-5, 1e-6  # float32 is off by 1e-7; the mildest wrong ones differ in the second digit


def look(function, right, slipped, causes, zero_by_zero, calls):
    """Every call, the values and the arguments; which calls are right is said, too."""
    seen, differences = [], []
    for call in calls:
        result = checks.call_purely(
            function, *call, did=f"After calling your code with {situation(*call)}", read=READ
        )
        seen.append(result)
        differences.append(checks.compare(right(*call), result, RTOL, ATOL))
    wrong = [place for place, difference in enumerate(differences) if difference]
    if not wrong:
        return
    code, cause = checks.slip_of(slipped(calls), causes, seen, RTOL, ATOL)
    first = wrong[0]
    if (
        code is None
        and "int64-overflow" in causes
        and all(len(calls[place][0]) > FEW for place in wrong)
        and len(wrong) < len(calls)
    ):
        checks.fail_with(
            differences[first],
            f"With {shown(*calls[first])}",
            causes["int64-overflow"],
            READ,
            "int64-overflow",
        )
    if code is None and differences[first].kind == "not-finite":
        cause = zero_by_zero(*calls[first])
    if code is None and len(wrong) < len(calls):
        good = [situation(*calls[place]) for place in range(len(calls)) if place not in wrong]
        cause = f"{cause} Right is the value for {'; for '.join(good[:3])}.".strip()
    checks.fail_with(differences[first], f"With {shown(*calls[first])}", cause, READ, code)


def shown(labels, predictions, n_classes):
    if len(labels) > 12:
        return situation(labels, predictions, n_classes)
    return f"labels={labels.tolist()}, predictions={predictions.tolist()}, n_classes={n_classes}"


def situation(labels, predictions, n_classes):
    absent = sorted(set(range(n_classes)) - set(labels.tolist()) - set(predictions.tolist()))
    one = [what for what, x in (("true", labels), ("predicted", predictions)) if len(x.unique()) == 1]
    more = f", none of class {absent[0]}" if absent else ""
    return f"{len(labels):,} items of {n_classes} classes{more}" + (
        f", all {' and all '.join(one)} as one class" if one else ""
    )


def drawn(rng, n, classes, right):
    """Unbalanced labels, of which a share is predicted right; every class occurs."""
    labels = rng.choice(classes, n, p=np.arange(1, classes + 1) / np.arange(1, classes + 1).sum())
    labels[:classes] = np.arange(classes)
    predictions = np.where(rng.random(n) < right, labels, rng.integers(0, classes, n))
    return torch.from_numpy(labels), torch.from_numpy(predictions), classes


def pair(labels, predictions, classes):
    return torch.tensor(labels), torch.tensor(predictions), classes


NEVER_OCCURS = pair([0, 0, 1, 1, 1, 3], [0, 1, 1, 1, 0, 3], 4)  # class 2: nobody has it, nobody predicts it
NEVER_PREDICTED = pair([0, 1, 1, 2, 2, 2], [1, 1, 1, 1, 2, 1], 3)
PREDICTED_ONLY = pair([0, 0, 1, 1, 0], [0, 2, 1, 2, 0], 3)
ALL_AS_ONE = pair([0, 1, 2, 1], [1, 1, 1, 1], 3)
ONE_CLASS = pair([2, 2, 2], [2, 2, 2], 3)
ALL_TRUE_AS_ONE = pair([2, 2, 2, 2], [2, 0, 2, 1], 3)
ONE_OF_TWO = pair([1], [1], 2)
WORSE = pair([0, 0, 1, 1, 1], [1, 1, 0, 0, 1], 2)


def many(rng):
    """100,000 items: more than n to the fourth power has room for in int64."""
    return drawn(rng, 100_000, 4, 0.6)


def look_at_f1(macro_f1, calls):
    checks.attempted(macro_f1, "macro_f1")
    look(
        macro_f1,
        right_f1,
        slipped_f1,
        F1_CAUSES,
        lambda *_: "A class that nobody has and nobody predicts is 0/0: count it as 0.",
        calls,
    )


def look_at_mcc(mcc, calls):
    checks.attempted(mcc, "mcc")

    def zero_by_zero(labels, predictions, _):
        one = [
            f"`{what}`"
            for what, x in (("labels", labels), ("predictions", predictions))
            if len(x.unique()) == 1
        ]
        if not one:
            return MCC_CAUSES["int64-overflow"] if len(labels) > FEW else ""
        return f"All {' and all '.join(one)} are one class here: that is 0/0, return 0."

    look(mcc, right_mcc, slipped_mcc, MCC_CAUSES, zero_by_zero, calls)


@test_case(points=0.5)
@case
def test_macro_f1(macro_f1):
    rng = randomness.numpy_generator("q6")
    look_at_f1(
        macro_f1,
        [
            NEVER_OCCURS,
            NEVER_PREDICTED,
            drawn(rng, 30, 5, 0.6),
            drawn(rng, 30, 2, 0.7),
            PREDICTED_ONLY,
            ONE_OF_TWO,
        ],
    )


@test_case(points=0.5)
@case
def test_mcc(mcc):
    rng = randomness.numpy_generator("q6-mcc")
    few = [
        NEVER_PREDICTED,
        WORSE,
        drawn(rng, 30, 5, 0.6),
        NEVER_OCCURS,
        ALL_AS_ONE,
        ONE_CLASS,
        ALL_TRUE_AS_ONE,
    ]
    look_at_mcc(mcc, [*few, many(rng)])


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q6",
    """
c-p;N>vG~a6MYx{PMp&H^1VuGYRmYNVK;$%KxS)dYu|laGGI$;*$jx7#8o7rkJLKqKHXMcURM8C&-=~mkK-RbT|KR|Xqtvv+NrkdIJfJLv(?kf
_otWDu{#|9c(0rN&i(24C-Tgtrh*xF=k6~;Q^qo(dulq#J0nzYWW%$jgt=T6G1Y3_0g~->M;ak$Bm1l=iGAKMN?<%)Lxtj0TPyOPXPh!=tui#V
WP8aZp?$AJ-?c>Bw$XV@f~wP{Q&T<fB@sed*$C%yqN&N6GExa?IVV(zz|?!wfGuL1mY5cXW^}8lkfLn^Tku!T3_(6id#2h})otCvg7%FS9r{^m
tY9z*!-Pf5aJANJs+DS}mbTZ-bX{tuBF}2PG-5}rJ7Rd(_CT#()xDNRW5Y3=8ABu`gkr;ytyr&HK?P7oHS5+b`n4We+ytl3a;}NB7U;qmVrG#m
Co`~GmltBD>DRXDS<PxKwBfx~#LUg)@V5E*=-Po~+;l>;r0HmHVVS|DI=2b`S+$$yxccAA%j)pg=HpP+>qECaR?S;|IKXGfvu5KJZU1oJM1+m@
_Y;M&x)JQQZ@;SJ{<9k}y1P*{AFmMQW8b;ib?qFKoM7EJp|0w8d&F~gj07b-_r8H;tG2si<rmOnO!t*D>b}DtneeT;nEShPd;{mqS`>l^t*CW(
XIwL3m}b;Ul^WM#^7f3=(`wgO&P$_f;$dGr!>kXXmzSFmgdok85fIJY+u*Yy$ni&4y?6C?0GUQ&zvCn`!_Ch`S%9RHTcVK#u#_=FG=aG0(~ARn
tM{+4e=4`hUH~~A`DL6;@pR<oGTeRF)NgOz^WIoG*vaMQ%!mcT7<W$x%cpEP4;IMZYz~{<b`B+41}4v!N>So9^C*ATO;hjNDTa_{+>hj$g)`ww
a67#G=9R=!>F+8xljBF#>^`^01CXfcJO<OmOfaZ6mxXYUib}<-HNv|ce$JRxN)pY|0kHwZ(Z*3|bX&b`t6`loY?}H?YR-U4$}lNX*GZ<&m$^&}
JomY;n_t!X*JNjyX*5fmZrI%3Mk8Sw*1r`FBnZM+#TEqmOTtYS_rVbe!7Ue*lFVG1C@H{K@gzn55}M>-AIy>zwlGN&Vf7HEq$t<XMY13p+)9@e
{_8lC!~P25q}V0dlWOJi+(9tDF3=$0U&Na%^21q!AeZ9|lJipe92Ir9%jX$XR8hykH!JEHU_@jqI$n2)>={@@cXJiM-lMy-f@V>P$1cBFiO<X(
7w1|BI{tofo@VN@)Si@LbD)Kp?Y4U!tT3CeoMK@zbF3If1oR`h9Q2p+GcQl&MK!oc;t1}B_?$t$hRHVu<_zL8og=Q?5S%m6%baFvB=v0pI;Z!4
li11xZH*g(bY>t|v0H}dHw9`$;~+G*g}QjNxH!peq1N6kG{W{tD~=bDA}BDzb;*h~0riZMU8cG%)ES(0z!$X(qhbu<_#LHLY#b$WLHh_>rGJDM
IE`D$g)v;i_H=GhLKA5W<B|`=8EKUR!Xj}9!W=LQ<B*8PaS6Jy`9%sA^cl{xXg02#qv4NqG~b!$Ol3)h*uREXD%v?jFlmRc7;UO&5j2ctVZ+}q
Hf8Gk@+?zQ2<h%}X*yT1i;+`a;l}e!F+sT^*2Bj<(_t>o!TvVuqPIp02*B=(&uK^mIg`{QNx_3>MTUksJ_i>yW0tshYF(ra3YoQd4f}l7jg3xu
78}ikGM{37FUE}8Ld*{D3O1SGkvP-i%Zr-Jh<O@JC5rjGRPy{moUZfJ!a0M)l_+H{5arT4`?mbd_U=wv40+Wv+~TMh)gFzB$-75m-tfq`@Cb0u
KJeT^LgG`%Ifc1v`pgq!2t7wzQ3;j}bQ60C@dir*so=t3w=__UU1^+~^rKlC=LF`?1qz)!;nh)?tfFQ&ro<;O7*9?s76vn$4QSv0jZTW44&I4|
)eSLCOSCfJ3`(2yoY~}**kAR>M?Iu!XTY7spqg9Ci2xBDAN3n*5W}szi|E+fNk^W)rBQ@B(V(q}TUmbb2DC93aSTm3=7XRo+Rno%!rZY&Z3y1z
7$GG(E7*5NP+^T)n3h(O8%qV3dI$o${VTX{zuO(Xc@j^F$gqMWgaS_#GgJd7-47U1ib5Gpm@omH0spwdMG268T}A1oo~&Q%%@)|ShgBUM3G&kr
0b}D9n;`5i0t-T!9|P1#Cer`o1R)$5PAnnA1U*B2X0G4hJ}3;TV45I$VR;ZVpdJS+f*WO@&}w6XW&~J+;@(Wqwx93oZhxriL-n(M`#c@>6WGKQ
P)ty5^l<QQ21*)mG{gfMp4XX@--i*TI*Db+C?j2HX2T&cV8A&a96sNNdLI04xPThe02e5TT;|T2Dhf2C(#0eq+#^cYWS2w(K|mGzkTQ;(L-j$Q
nSw09)Rc0~k9r7y@LS5Iv>L+aP@4qt6O=Rz0Jt%PYI}as$U#<Hw_jo34-3E99+jweKf8VZw)^{}EXUKbD9gt4ymQ;=pA}fFAp)(o^>+2|5Fd9y
XYaes>ox_u87n&U?4Y(C%&FRTuk~^Bv%|2+eE|J__g<0exU0_90{GQhC6#ZJ(Qqb~Dj^_zNisAnrt#xcJD<r0c?JZ51yvw|)>8N|`p#7v$(>9r
NEhGIB@2>A!Q2tzBI_3clY(f;ViJgIQb8Qi0$WTjsC9R?w3Zwqtc71#jpj$py`j0X$#M#fc{s!-WdRc>Q?AZ0#L0{hqb;OjG4Espxz;U)C2U3(
AfA>_B{c$$ia1$bxLX)2_OCA|66%835R7PH`2u$hY%423XlombAjFv@=1yrvG=)dJN)YZA#f-fx>4m;N_UQ0m6r2*1oC@HudrJw_dtP?2$j|VX
r%T|{4~r2~Ay`reCfHbz2*F8V#3V|<ibCcDF8WNC@EI&Ykd?5?&J*_XWJf1_c70+ByNhs4^CE5z6mWR~JVIk)CB!CW0TU-n19S!%3o$o!GUNaS
&ePO#`GhzAM<+u)Dh<&_%t?L3*~tGZ+^qX^sED7%nZl*9l4y*O7X*Z6#8|(PEX}(WSPd+P`aq&}O(wbBTID3>Gg+*deKd0^@1d}V6g|H>n;*LA
5=0wTr6Jx4YPM1(TMUbMEx`3Uyck;SLkkiW_{?3pcLf4WPe65Ih=oY$(jAy|{Ww=WGRd_zT%8_pU%sh^>;|<Z;ga&SEKMBypdvK{P2Bn=sG)no
Dp9a2jaI|?r0IbQ0D)o<f&>G<x_5!Fn|@nkU3CERgiE9x|MsYQ8LQ1B=+gBw!9X5ULu0cG%RRiLzOO4ft*95eqB;Eg`lRCkuIiI!260R0bTajs
&S?g)L@)I`fa`jxIrrb!U7b2%zPp;izq8*O;9u2m&5Yxg4(tScz5|<OU9p~Q2H~DA?HP5UON%1km7K=u&i8G<J+w!-*vY*HzGR0o%uUy!llvei
nJR;KU+$U^JLvy@2Y3Gm2r;>9
""",
)

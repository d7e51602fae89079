import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.record import is_recording
from autograder.probes import values
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q3"
points = 1
hints = [
    "Which shape must the derivative of the loss by z2 have, and that by w2? Write them under each other: how many products "
    "of what you hold give the second?",
    "For one picture, the derivative of the loss by z2 is softmax(z2) − one_hot(target); the mean divides "
    "it by N. Every picture adds its part to a weight's gradient: a matrix product over the batch axis; to "
    "a bias: a sum over it.",
    "With dz2 in hand: `dw2 = dz2.T @ h`, `db2 = dz2.sum(dim=0)`, `dh = dz2 @ w2`. Then dz1 is dh where z1 "
    "> 0 and 0 elsewhere, and the first layer goes exactly like the second, with x in the place of h.",
]

READ = "'q3 · Going backwards' above"
NAMES = ("dw1", "db1", "dw2", "db2")
# Right answers in float32 differ by 2e-6 at most, 16-bit numbers by 1e-3 at least (300 draws).
TOLERANCE = 1e-4


AXIS_N = "The loss is a mean: where does 1/N enter?"
MISTAKES = {
    "forgot-mean": Mistake({"n": "none"}, f"These are the gradients of the *sum* of the losses. {AXIS_N}"),
    "divided-twice": Mistake(
        {"n": "N twice"},
        "Every gradient is N times too small: the 1/N of the mean enters once, at the loss, and is carried "
        "along from there.",
    ),
    "divided-in-each-layer": Mistake(
        {"n": "each layer"},
        "dw1 and db1 are N times too small: the 1/N of the mean is in dz2 already, and dz1 carries it along.",
    ),
    "divided-in-the-first-layer": Mistake(
        {"n": "only first"},
        "dw2 and db2 are N times too large, dw1 and db1 are not: the 1/N belongs into dz2, from where all four get it.",
    ),
    "divided-by-all-entries": Mistake(
        {"n": "entries"}, "Everything was divided by N times the classes. The mean runs over the N pictures only."
    ),
    "divided-by-classes": Mistake(
        {"n": "classes"}, "Everything was divided by the number of classes. The mean runs over the N pictures."
    ),
    "divided-by-n-minus-one": Mistake({"n": "N - 1"}, "Everything was divided by N − 1. The mean divides by N."),
    "divided-by-two-n": Mistake({"n": "half"}, "Everything was divided by 2N. The mean divides by N."),
    "forgot-target": Mistake(
        {"target": "none"}, "The −1 at the true class is missing: only the log-sum was differentiated, not −z_t."
    ),
    "target-added": Mistake({"target": "plus"}, "At the true class 1 was added. It is softmax *minus* one_hot."),
    "indexed-all-pairs": Mistake(
        {"target": "all pairs"},
        "`p[:, targets] -= 1` takes every target's column in *every* row. Pair row numbers with targets: "
        "`p[torch.arange(N), targets]`.",
    ),
    "one-off-everywhere": Mistake({"target": "all"}, "1 was subtracted in every column; it belongs to the true class only."),
    "forgot-softmax": Mistake(
        {"softmax": "none"},
        "The logits themselves were used where their softmax belongs: d log Σ exp(z) / dz = softmax(z).",
    ),
    "wrong-axis": Mistake(
        {"softmax": "batch"},
        "The softmax ran over the batch (dim=0). The probabilities of one picture, one row, sum to 1.",
    ),
    "sigmoid-for-softmax": Mistake({"softmax": "sigmoid"}, "A sigmoid stands where the softmax belongs."),
    "softmax-twice": Mistake({"softmax": "twice"}, "The softmax was applied twice."),
    "log-softmax": Mistake({"softmax": "log"}, "The log-softmax stands where the softmax belongs."),
    "forgot-normalisation": Mistake(
        {"softmax": "exp"}, "exp(z2) stands where the softmax belongs: it is divided by the sum of its row."
    ),
    "softmax-derivative-once-more": Mistake(
        {"again": "softmax"},
        "p − one_hot was multiplied by p (1 − p): it is the derivative with respect to z2 already, softmax included.",
    ),
    "relu-mask-on-output": Mistake(
        {"again": "relu"}, "dz2 was set to 0 where z2 is negative: after the second layer there is no ReLU."
    ),
    "only-true-class": Mistake(
        {"again": "only true"},
        "dz2 is there at the true class only; the other classes have their softmax as derivative, from the log-sum.",
    ),
    "forgot-relu-mask": Mistake(
        {"mask": "none"},
        "The gradient went through ReLU as if it were not there. Where z1 was negative the signal was cut, "
        "and so is the gradient (h ≥ 0 holds everywhere: ask where z1 > 0).",
    ),
    "relu-mask-from-gradient": Mistake(
        {"mask": "gradient"},
        "ReLU was applied to the gradient. Which entries pass is decided by the sign of z1 on the way "
        "forward; a gradient may be negative.",
    ),
    "relu-mask-and-positive-gradient": Mistake(
        {"mask": "both"},
        "The mask of z1 is there, but ReLU was applied to the gradient as well; a gradient may be negative.",
    ),
    "sign-for-mask": Mistake(
        {"mask": "sign"}, "The gradient was multiplied by the sign of z1. The derivative of ReLU is 0 where z1 is negative, not −1."
    ),
    "hidden-for-mask": Mistake(
        {"mask": "h"}, "The gradient was multiplied by h itself. The derivative of ReLU is 1 where z1 is positive."
    ),
    "inverted-mask": Mistake({"mask": "inverted"}, "The mask is the wrong way round: the gradient passes where z1 is positive."),
    "sigmoid-derivative": Mistake({"mask": "sigmoid"}, "This is the derivative of a sigmoid; the hidden layer has a ReLU."),
    "leaky-mask": Mistake({"mask": "leaky"}, "Where z1 is negative a hundredth of the gradient passed; nothing should."),
    "before-the-relu": Mistake(
        {"hidden": "z1"}, "dw2 was made with z1. What W2 met on the way forward is h, the hidden layer after its ReLU."
    ),
    "mask-for-hidden": Mistake({"hidden": "mask"}, "dw2 was made with the mask of ReLU in the place of h itself."),
    "averaged-bias": Mistake(
        {"bias": "mean"},
        "The bias gradients are N times too small: the 1/N is in dz2 already, so they are sums over the "
        "batch, not means.",
    ),
    "forgot-bias-gradient": Mistake(
        {"bias": "zeros"}, "The bias gradients are 0. Each is a sum over the batch, of dz1 and of dz2."
    ),
    "extra-axis": Mistake(
        {"bias": "row"}, "The bias gradients have an axis of length 1 too many: each has the shape of its bias, (out,)."
    ),
    "not-summed-over-batch": Mistake(
        {"bias": "rows"}, "The bias gradients still have the batch axis: every picture adds its part, so sum over it."
    ),
    "summed-over-everything": Mistake(
        {"bias": "number"}, "The bias gradients were summed over all axes. The sum is over the batch only, dim=0."
    ),
    "bias-of-one-picture": Mistake({"bias": "first"}, "The bias gradients are those of the first picture alone."),
    "largest-bias-gradient": Mistake({"bias": "max"}, "For the biases the largest entry was taken, not the sum over the batch."),
    "forgot-biases-forward": Mistake(
        {"forward": "no biases"},
        "The way forward has no biases: b1 and b2 decide which units are on and what the softmax says.",
    ),
    "forgot-b1-forward": Mistake({"forward": "no b1"}, "b1 is missing on the way forward."),
    "forgot-b2-forward": Mistake({"forward": "no b2"}, "b2 is missing on the way forward."),
    "forgot-relu-forward": Mistake(
        {"forward": "no relu"}, "There is no ReLU on the way forward, between the first layer and the second."
    ),
    "relu-after-the-last-layer": Mistake(
        {"forward": "relu at the end"}, "On the way forward a ReLU follows the last layer too. The logits have none."
    ),
    "relu-after-the-last-layer:both": Mistake(
        {"forward": "relu at the end", "again": "relu"},
        "A ReLU follows the last layer too, on the way forward and back. The logits have none.",
    ),
    "sigmoid-for-relu": Mistake({"forward": "sigmoid"}, "On the way forward the hidden layer has a sigmoid; it is a ReLU."),
    "first-layer-missing": Mistake(
        {"first": "zeros"},
        "dw1 and db1 are 0: carry the gradient on through W2 and ReLU, and the first layer goes like the second.",
    ),
    "output-layer-missing": Mistake({"first": "output zeros"}, "dw2 and db2 are 0: dz2 makes them, with h and a sum over the batch."),
    "opposite-sign": Mistake({"sign": -1}, "All gradients have the wrong sign: it is softmax minus one_hot."),
    "wrong-order": Mistake(
        {"order": "backwards"}, "The order is that of the way back: return (dw1, db1, dw2, db2)."
    ),
    "wrong-order:weights": Mistake({"order": "weights first"}, "The weights come first, then the biases: return (dw1, db1, dw2, db2)."),
    "wrong-order:reversed": Mistake({"order": "reversed"}, "The order is reversed: return (dw1, db1, dw2, db2)."),
    "wrong-order:biases": Mistake({"order": "biases first"}, "The biases come before their weights: return (dw1, db1, dw2, db2)."),
    "transposed": Mistake(
        {"turned": "transposed"},
        "dw1 and dw2 are transposed: each has the shape of its weight, (out, in). With as many inputs as outputs nothing "
        "complains.",
    ),
    "transposed:first": Mistake({"turned": "first transposed"}, "dw1 is transposed: it has the shape of its weight, (hidden, in)."),
    "transposed:second": Mistake({"turned": "second transposed"}, "dw2 is transposed: it has the shape of its weight, (classes, hidden)."),
    "reshaped": Mistake(
        {"turned": "reshaped"},
        "The products came out transposed and were reshaped: `reshape` and `view` keep the numbers in reading order, `.T` "
        "swaps the axes.",
    ),
    "mean-of-inputs": Mistake(
        {"inputs": "mean"},
        "dw1 was made of a mean over the pictures. Each picture's own dz1 meets its own x: a matrix product over the batch.",
    ),
}  # fmt: skip
RARE = (
    "largest-bias-gradient", "leaky-mask", "divided-by-two-n", "divided-by-n-minus-one", "mask-for-hidden", "sigmoid-derivative",
    "mean-of-inputs", "log-softmax", "softmax-twice", "bias-of-one-picture", "output-layer-missing", "wrong-order:reversed",
    "wrong-order:biases", "transposed:first", "transposed:second", "one-off-everywhere", "summed-over-everything",
    "relu-mask-on-output", "only-true-class", "sigmoid-for-relu", "forgot-b1-forward", "forgot-b2-forward", "divided-by-classes",
    "first-layer-missing", "target-added", "divided-in-the-first-layer",
)  # fmt: skip
MISTAKES = {code: Mistake(one.changes, one.cause, alone=code in RARE) for code, one in MISTAKES.items()}


mistaken = stored("q3.mistaken")


def problem(batch, n_in, hidden, classes):
    generator = randomness.generator("backward", batch, n_in, hidden, classes)
    shapes = ((batch, n_in), (hidden, n_in), (hidden,), (classes, hidden), (classes,))
    x, *weights = (torch.randn(shape, generator=generator, dtype=torch.float64) for shape in shapes)
    return x, torch.randint(classes, (batch,), generator=generator), *weights


def examine(mlp_gradients, part, *sizes):
    """A part of the four gradients; what is said looks at all of them."""
    problems = [problem(*size) for size in sizes]
    looked = [values.call_and_look(mlp_gradients, one, {}) for one in problems]
    rights = [right(*one) for one in problems]
    results = [list(checks.members(one["result"])) for one in looked]
    for size, got in zip(sizes, results, strict=True):
        if len(got) != len(NAMES):
            said = f"a tuple of {len(got)}" if got else checks.describe(looked[0]["result"])
            checks.fail(
                in_words(size), "four gradients, (dw1, db1, dw2, db2)", said, "", READ, "wrong-length"
            )
    good = [
        name
        for place, name in enumerate(NAMES)
        if all(same(wanted[place], got[place]) for wanted, got in zip(rights, results, strict=True))
    ]
    wrong = [name for name in NAMES if name not in good]
    told = (
        mistakes_in(problems, [one["result"] for one in looked])
        if set(wrong) & set(part) or is_recording()
        else None
    )
    if told is not None and told[0] is None:
        unchanged(problems, looked, in_words(sizes[0]), "")
    for size, wanted, got in zip(sizes, rights, results, strict=True):
        for place, name in enumerate(NAMES):
            difference = checks.compare(wanted[place], got[place], rtol=TOLERANCE, atol=TOLERANCE)
            if difference and name in part and told is not None:
                code, cause = told
                checks.fail_with(
                    difference, f"{in_words(size)}, for {name},", f"{cause} {which(good)}".strip(), READ, code
                )
    unchanged(problems, looked, in_words(sizes[0]), "These gradients are right. ")
    by_hand(mlp_gradients, part, problems, rights)


def same(wanted, got):
    return checks.compare(wanted, got, rtol=TOLERANCE, atol=TOLERANCE) is None


def mistakes_in(problems, results):
    return checks.explain(Mistakes(mistaken, MISTAKES), list(zip(problems, results, strict=True)))


def in_words(size):
    batch, n_in, hidden, classes = size
    return f"For {batch} picture{'s' if batch > 1 else ''} of {n_in} pixels, {hidden} hidden units and {classes} classes"


def which(good):
    bad = [name for name in NAMES if name not in good]
    return (
        f"({' and '.join(good)} {'are' if len(good) > 1 else 'is'} right, {' and '.join(bad)} not.)"
        if good
        else ""
    )


def unchanged(problems, looked, did, also):
    names = ("x", "targets", "w1", "b1", "w2", "b2")
    for before, one in zip(problems, looked, strict=True):
        for name, was, left in zip(names, before, one["args"], strict=True):
            if checks.compare(was, left, rtol=0, atol=0):
                checks.fail(
                    did,
                    f"`{name}` to be after your call as it was before",
                    "a changed one",
                    f"{also}An operation in place (`+=`, `x[...] = `, a method that ends in `_`) also "
                    "changes the caller's tensors: a step is taken by somebody else.",
                    READ,
                    "changed-its-input",
                )


def by_hand(mlp_gradients, part, problems, rights):
    results = checks.does_without(
        mlp_gradients,
        problems,
        ["autograd"],
        expected="gradients made of matrix products and sums",
        got="a call of `.backward()` or `torch.autograd`",
        cause="The numbers may be right, but autograd made them. From the next question on it may; here walk back yourself, "
        "station by station.",
        read=READ,
        diagnosis="uses-autograd",
    )
    for wanted, got in zip(rights, results, strict=True):
        for place, name in enumerate(NAMES):
            difference = checks.compare(
                wanted[place], checks.member(got, place), rtol=TOLERANCE, atol=TOLERANCE
            )
            if difference and name in part:
                checks.fail_with(difference, f"When we called your function again, for {name},", "", READ)


right = stored("q3.right")


SMALL = [(4, 5, 5, 5), (3, 4, 6, 2), (1, 3, 4, 3)]


@test_case(points=0.5)
@case
def test_output_layer(mlp_gradients):
    """As many inputs as hidden units and classes first, where a transposed product raises no error."""
    examine(mlp_gradients, ("dw2", "db2"), *SMALL)


@test_case(points=0.5)
@case
def test_first_layer(mlp_gradients):
    examine(mlp_gradients, ("dw1", "db1"), *SMALL)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q3",
    """
c-qvx>2e%Lk~R7&WBPSJ`>M)fU*=WX+Q!%-B*9uDdr0<X*Y3ODbKJ8)6cCw}5t&u2?iooSP(+@L#r^pHr$7Dlzy9>c^Ve@5{`&Okr^8P!x)gs2
skoe;Qu(DA`}EV{Pe*^M*18yTO*S3;skl&5t=X9LbTswgPObzWN-@#o#?OxizreecjIky9Lp+&MlK0X1sGle&oA7~bvoEcmyHhUSCsT6@_=7Fk
2IGRaPJV1o!4iCq!KT#sz|o$pt*&P0a*TLD4k>#6`e5Y);gp;U5%{bvjh|x;Jf4xWu>grD0IqYfB$Lbe3DxG50=^T&`w#s2@TZ@?J$?Q5KfgSG
!M}h1@b9NDKmGae|Nivx`R8vx{r8{#^wUrH!?(Zx?e{1A>8C&aKk@Ki@&6p~ANkk$>px>Zuox*g8xtSuovmC`dvdiBAXnP}Ly<QCkZN2uCGh((
IG0R`Sg@Fkw;}UOn?te5`9J^p|0Bv@K7aZ3^S9$4Pai)0-|6dbAHMwh^lddjYj7Ycw)$|4*qIEl6>EwOGCmbN(NqA5wYWn)B@=5cco!f|HoHK~
sZ=aJKN|2?T!{^A&!0X%{p;!D@x$-GAOH3NtGXIrJmJx~`hry}reL4snKfivldMyWHq>YjHk|N7YZ5+blPw`S9F>x+!*Sv&){0~8%ly)P{rt<f
KR*0x{n}yiQp9CD95eRR8ym_Yxs%71W4DgBo^s6D+e5{XECFkFI0hUE9L<b#=WzRgEg!5uVc$c_4Q&7X^7+%R#}EH{UcY7)JCSj|{Nb2RIB=1N
3wvsD=@U;;4#r?Dag{R;9IgPaOt#S(6R>#MI|v7EsLNQ!)ByGM`PV-_KYu*pd;P1HPdxE}bhP#a>Em!CaI$gGuoULxtEmPH$PLAkSdR;fqZgca
*kxS)fK!mU%akFe)cFnl^!dvlAAW!S`r+I2=TGbJZ1EX)Ap>BsCZDizI9*soNIoDq)|7G7JPwt&rBtjd7O?tovcVdEC|Jf*ELhc)Qp9_?){&c5
?fCKO%kw{g?;lUc&!2vNI{xwb%hPJ4cn-vLtWhM1t1*V+dDa~+2ri{uUx-G}m*IzV!7+>cu(c2=5zB}#u?MDjxlP6yNM~>3{Gxt&`u*?6KR$f@
>-q&HjA*@}3>hb_Sn7#TaSeddos5Uh$XI1;ss)xn5n~h1fv0?SR2h7)#5){nXrOz6b^PVa=Rc0We);h6`RP-iAav1Cs6eH7UqlY($ldm$wTi2b
(q#{fA3l9N{_XSEXW95}tQBI-LuWW%@CZeZ+sq4Ya7eSL8eA5<K-~fscl?uF@UFcsC!9R!h5{7a_5v-z>zyhng=h|Z4>u-kf%e<;$B$0~;2h9J
s3_u~oU;is(x#Jv0;yCmB|;!?+T!O=|9JZH4XUmS7#67dTwS5Yg3KvShz*1|^%>SI6$@3e1=wGn@TaHax8I)R26rgA6SM}TH1CBgxdsbpP`(jB
L}Yk_+mfuOLW`b4i0Be1CQiaibRV#4AAZHM{pI<?*G<^w$W?RcI=L0W4M>&-N<fo;W>Cow8#tc+_3g`t1u|gI5B~nA&OO|4!ak8g{r!(Wu#2Cu
oyWg?`1bQ}ZJgl(XIR1+K-{379Em&_0wl}qHOSa`N5KQ8n3GR+c_*K~QiA;R!<Ua8g16%3VK{&qoRTo#K*0-^5}_qzCBgnY?*QnFO;E^Cx8Vdu
X9};#$w%W$7K-nakKS8*Mc4L%gfJ<QLYAv&L0k&#tiZ*~C5iHP9?~X*-aDFKz$-c<Ih_7PdhLC66yYG!VEo?uIbHVQmv7i;%9P(feEoJ*OR4K#
K)?mvZLoq=<yd-?l`DWcVNc_vEKH)w${h!ZsW`YimN*3_%egGjdEWIP{qMhg{`OnP-bdVm3i}QF3E_tS_Y~JT(xS#%@jKNBi2*wdr4p;d7eFRf
G2{#mG~X*@C-8NP7=Hen@Pel!_3wa;X<YF3{cc?E<Kq2ROXTyHk9~W*N}L?li>PH}|NYOW=U;#OHmgHk1D)3)E!1;LZ<TC>*#7ht8~gNeL~X!6
gssVYa9wKq6Qok1LBE!he*Nvk-yQ?k$LD`Me}ww@_Rr^^p9UQo_@%*9+^UH6C6-det_&c@nN;2wd=DH!OeJt<pF?$G6hUa>Zi-QqphL)ADTShQ
3D>uYa@@56NEw1QB+>!cW5)VY_0f<sRV5&3e#M{3PYVBM3C?6tY>*nF!&(;?g~0GdVz8kuEoZN}o=(-qObG|E7a}ZPe96tkI?+U?u!E8-lsqsZ
!KbXyzwBe8MRx)T1X4;N7*N<2*Ivf~KL^ch+}9YybPcfELl$x8LnxV^HmpfVu<BrZlIsO5x3f-Fpo5)m_-!0en!F+>aoH=DF*YG?@_Nw0QH?x1
L${XdxswUc1znI$bs@m;wmhqlIJi&p;bd?_NMLE;<3)mVf;oV5n6$LhW8M#oJ3_w;#Gy&_6v6DM8St^FAP>m|fCiU1;D~y92l>fz@&y)iJVZ+y
AmMTcOVbp0zP*(DxIe(%AxLUg>V>7m(&nHW2|zW~>AJgYs*@`MmT$4elXYM+jOVJKf_N$hH(h^(Uz`gL$<hk<yFzeVVyt2EwScoYFTx2d4Ywu8
mo9tyxag;I_-?ks8Ne_jEPjy{0mzHKTks%5AZbmQTYVxtpB1)el#}Qq?zfl6dM-M6upHZDgLg6Pig%lT1h_3odWxcsf;ARbJ*r?Z;)N9shT8<`
y94eqR|$RBP(yyY=P(4a5s?nV0;;Mi8W8ww;|?H4ohG!VDrCLHO>hRBt8~6XcH-g$QC*oD$nSu0%zJ_r!^w0;l#Dk9x~CG2Plj<VQRfas!_=|^
#!*KK*$&8(ugXhc!eGmZ(gkn}B_IsCF>vQ;Pr$axP*;KzYy=lA_23+Hsm!5-^$Oc36umnJ>IbSE%x-=`4J=(KG4VX(0&@LrT#}|^-j!Lv(?4_Q
UU^t9(G2=nI=6TGIo$4UnS)HLJ1P+&J8?ec1-#kd>P;~P2Uh5>?eT!$#W3VsEHtKuMlH#?tS%I#p(2vib@+r_8ItAb$q0q(fgyS$%+Ll<lB$;q
x;{Ic>v~ni55Ua@7bL6Rv=xSg5O;`7pBVNQy25}U)*n|L))JOeZ4j6N(TZvXSZA!2<BFXERzI&cH@RYX5=_RH+UY1jv<o4|=_N6lZoSPF>?KXw
C_uF4=`<vqhccbsXq9ROu!S03ALKrt45PZyrAbP9!w86Rvd}OEqRX;$kex9JgU*ylWjd`MXWLly{Nih8CsG)&86ekfZawCn`F_*dvSCg%v?asw
nrImD)N~1?L!Y#}2C~~}GxzwJSD2N-tA*`=|K<WCp3YEpU8@jWz*||H`q*=)C+Cg`pFbU+KK%Tf-toJ5b{zN<B&@no_?J9A&6Lc}<2^;bLd-Ey
ViD`T{5zhRERbbE4SoDA$B?A6(W{pt)B?@1W?gUR;&Du^N-$E664DJWNt_arwpRWXSl2i!%bS05M-Kx8&_+e1ycqR{J0RzE(g@6si;F1l<?Hb@
Rk8MkPBU1lkx?QhFo9Dg&6Z<S+J!Y6e`AkN29Lp+mhid9dG(R;T_{~Lm2kl6OedFPUS8NA<oU4<7cEb=zbme!5Y%VN#3xm%colCw=<k}vzOD18
KNqkK_P#El{ZZf35wsWjJGg`Pf_i(W&|XMy?;6?*>75)z5oaWnNzFk|<7}re0QXLQqPf)_C6Bl87R_O7Ig2hq-N$LP*9pC^>u3&jV(o!5a#FxL
EA+HmyYqMOA$fiV?7&mRu^7S$4+j&CVC<^It0~31yq+)I*pn22IbnI_6>*b-Nl^|62&M@_cw7d*@ZMe5zjyU0@sKe6C{Kq3dzJNMJCnu#h?5Nk
Y04PzTl$q8^Udh1*LnmGSuFJssYXxTt$PIGhd(S^9e409eZP%u5prB9Lq>c|9rA0NhiMk-PM)T@7n${(^h)U4`<pIap|a)!2J{eBzpdA49OqyD
ElwNIgD=ldUx%GeOjeK8X(RzavXv?}$Wc$bQ*IZmPs_Ap+Uo@xhTf2)R92Xh)Qbv>BSG37w8o;?;NmjgEsiH*@skbAToS980V2b0(<CjZt(b!(
J7s<#I>~^6h^<buvt00oN&8~0;@tapp_29z_xekqwLFAvmMpQDY-Dv5Q_G68UclCpOGz=a{3lf>^wQCTPs@nz5_(SL6s5#cM4y*|4*8%U`90*l
s9X;Xm9y9n4t&5kiG&*PR~!cQHnHF(Pg!L-8BrfN4Nz!N{S=<3Y8mGiFBD^7xjL)1FSZ)CV~|2P@PZta*pjP9XVtmu@p@WR7g(4EZG4bKDV!fK
XQSYaKqK<1Q!wa^0xvt|%vA<|InjR_4_N7wunBy#uvE>mTqD+iJz?!rNT+P5mk+_pVTFSB-qYP;!<7}@$sOe)%$TZHI`~-5Of%ALrf|^wJcurO
`@CK$h(JFD{YWHYc12d1MNv3JXA{c8PIW1+Tl5j96vY>#cOn!#4r^6m;pkRZDo=52OA;n&Sh%a+2*V;v{e*QuSv3ohI?`P`CEFcSk%i9ml~FL`
VgYtk6QoKpnMm4dLz;N|?!dSDrb6`=3QYxygQ_q_89E4ND!L)`UzsX}k-NRYsDCO*&Y>C?5ljdMh{zKdP~P|{dL62ZT5Y%&+;JaOAfpIsz(IZB
R4_BZ;E604*4pMoAMu`WM;%p>sR>C0tqbHwRt^JH93X0*s%J`2-4pD%uPRE}!<0;$g0EQ|t5Pa1C14`EB0zdA$#$vcNg>kvs!FFH@u<6M2Cqq>
LaD14jS0a}nO-xkW)>N`9`BXqEE!Xzu*a^G&Z9o7IqcIvb3hwjt2elY-Bx|OzvF@3!*w+W-qixVtC=@BL=6(pA@@=UHhF=3p|@-G85r_jg)06s
F)V^tb3(L5k)Zsv<O$4;*NnL?1(e!pX}A&3sxEnswodg`AQ>RBF|Owp{kUNsSLy`K#ELmrv4|ZxXjQFYEYosI2~u%}Z(3D;#j<El!{@1rUyBw>
bTy?ER;cNXE-c35S)w)_6c9W=o$?g@l!ybehog|sD$j$~h3TwBFsLw{@?bSejZ=<yv1t%|uNw>Y9XODRT?eU4!K;>?^d*ty<hP^VQrKRZZbC`s
0}l;WLZ`m6B5yik9=nFqbj1`L^<=%=&9+>b6Dw`0a$GG|#xkZlq}riVX0C=i;L(}^GV?aGGQD4T4|%m-qfJba$-+9<shS!{pWPtQ@Ahon9_xh{
Yt-T5@(G4#mR3mlRD8w#hCO{shE1241yrFtDw`+4+6K*MkcMT&u*Q8oq?6O!$%7Y3VsabZfS1Lce96{H(h*c}j)m#55JOcZl(Uj*z+Mg6fl^v&
7e#8RMqaE^!Zq2{72?m-)C9N1wGvJ~J0G)D_(J<vwi|FK7Bf!<GiZBaKp+6S4GaM|tZsqo<@+SZ+!;+>3l#^(FYWG_BL%z5?q2kpI^)u*GV#Pi
$DTCG;^=6JOyH8Vo@g0jVp>lIxA2<Q6WH2D(|XL?V&(HP?&CkP&_^yfRr|THkCPS-V8x(!#p4UR4b<F9C?6Lj2WA@Z^AXE!rvg4KXvl8L>@bBs
OIzd8^7gw-aO#=wtbunTw>e0mBRHcvgjrONGwTPk5HB%q^^)-UB{DI91^&z~O9C~N7|&_4#xN~vKcw5-BES)u%OzGj1A)>Cin%*}a!y*vF0Y}1
ZIH+OAh^h|{=AmCvS}5Ihas&}4MkJR9JA4qWRz?JIO_SxxWtwDIjm{-)=D!7h$3bsN}eok8tXQ;BOGjZLt_T^Q`KH%5#|U{72H%%kx5O0C`ZQ(
sI3@BeH;*qnR!iCbDY@KLu)l`oQg>uQ_P{CnJmjdPZW_r)sT#aFjqnxb80jJcBVrw)VVjM<(La&2I)ELrVXvp1ZToB=(gzC(5+`~yPIMLEDMyA
Dw)hPSIqnc3GC)5y(d*MI!OI|ZF2{F6O@RNE)WUIS@sVl)X1i98uutZG22y|gGwrQmM%Rx2GCqCtF76ZsQ?Prbj4?{>g;})p<;VolobWXPKg=z
Y~q)uBn?-<BSG4kmd%6?)$t*w3e#BjKT4EGQk`&L^7n2A4Q;r|`@sDN@0MKq6WQW~wwRQs9CBZ=mPz%XaaG@e$wE~ZmDO!AsBsJmP-^bO+UIN_
V32L)?j8iU3M=wFrQ+)aV0Jso6W*+W$qY^k`J;esWyzREoVY*j#U1l4e7{hw%YSU&{`TcRUb+2axiPCH&SAYEy9Te@d(eDz8+%)_u9u+$-hx-?
92<{BRw!PR@P>w)XU0Sq-R*P^+!ETmRFPrF0O=wfeAwN@US@=2VeZo4DP)rdw2?I|&Pv`SeVyz^X<1?mikWMI@x!tfW>v$coJBa`9Dv5K^azNd
$97;88`3ShL??=ddGeLohh;S^othl<2^?p-`P4X8>r=TKU~RJyx3~!0sT6M|{SivL!i<&eX3JV{CeNe~SxOV|S;$3k13_!%T%sr#W|`t2Nms8P
ub8fF_pqk`=8H5wp-wwNA3Ayp{0SCUoIC~W<U&t@#MkL4aO@q-k`EAd*uyX;)lmQiIlrKL)&8)NvCmUxQVdML)EmUwu%wYWw&bfCL^ZOMPCDm+
5?8~PUfQAnhoKhz3%O)(-PJoa;x7muXDv86tX`ruyyIcYY%T1-&P3h58o>7mH}}BhMK6<Q%10|Xt@N)23M@*aY;ja^681y7&0Am@z|BF^v6-=Q
HoWj3*x*{T6eK9N8S|LCz@Msz<o8n?4n#6asZ1s7lqPCqyzC&k8Q^eR+!IU*mQPA19b|bF9}&w^6*hfE;AYzo=$N|zf+%B&B&9mp<k*GVQ3qyT
Z`wp`)l@g58*Y(H!y;9&%0hG|s&&gmuUyMixK$`#ig;o05>DJ(bWg*C>%lnKD7THUqY`<s(cG-89Bi1|MyuX}8Fa6m1@GaE_Ra0s*sX_ehwiy;
wBVHN#3A9PNXMVd1!*o~sy;bs)6LM74<rF=ws^p2KzBJf+~o0hwwS3H7W4=IFL8EgofsGa3e5GZPV%&%Mh)wV#B$FjYeIyzv9Le;D&^gem1)0P
)4@>_K}&G50Z&U)gQhAS`2z2^5BR=tIf(nfR^FBYgAjzuIsARPLzY$Jw#K?dS?L+zLGajrZIPQj`~RPhEf}S>dJ=*b#o{EedNb&;#mZ}QhYIQ+
LO<T#Tm{Z1fSk{&zM<6hOJB2uc6eT*^Mniuilr4j55<*BlJ>jR7XDb8JF)=W%wM*_Cc7^e?AVqEO>uB+$%Er{fiU7kSSf@K9fEBQzW%1Wt>@1P
rIxhq5UeAucVBOGWh48EeJl(9BTi-sPC7buFyY?*yEg-O=``5KT7$g<=^bHvv$+JwI?T*uDl0zx!Esm)2QMA0p+Q+0?Ws|kBfu;U<-{@|Ql*kl
4%kB*>9}Q<INgOVOW3_wvdVM=mh)+boTZV=mQkIJPu{@W9K_8hwkwcI)PhF^Lu;GENn&*p<AYU3czeOz7{SdflFh7Nu=!M>z>Sma60hwHIWmlS
ws{-e!RRfIndRV{V`XZKIMmn%ze<gijAZh>9GkEW2W}&1HVX`oG4Z<6mBxWl34FV9*bBuXyRvLTHyE__v=`XY;aE-vT!*z|71uI|E<R?!<k*Fc
r*Jr0n_2rMLxz~sWU^F-#S^%gp=T|?4zKjX9DJpEkqIH}R_s9H?0S5Iq1qO@)h(75nrOEr;b4@u1@a|I+rZU~(Vn4<25DFC<ECS_Lx8pk6kA0n
;xtH+sSPuG8X$e5l`>dMZHO&RSNC+l(DIQ-Mh5)3ga?_zfDQe7(!CL95MO~19N5vxu;+{nM>598!fO#ZN>ANDg?Vnt)ay#P7i3^K+gnzqdKnRx
sLbNYg(OKo%smXw`$Msu!Nx9MM;BmUg&;F30|&uH!Y!0hZ?h#YG~BkRY&h}P(}T}5S)i5!$M?b5NOBUGsSfy&0g{MA!Q~`+$@@NV1L#5(Pn#$A
>IB*uk`2=NK{PQIsbKSE*kEB+sl+^CiB{%+pW*VD$YM(jIh|5WSrRWR78+E}web!{WM6Jj>!vp@dh4DauUzz@SnN8<a#$^^u0rdN!?qsX)EzC+
xmrw)#9+T8bDV3*Ea<BO+;UE(4Y7x<_6A^YgzI}CbFcW8XA9jjxiUDDB;=`YBvilHZ6>klgqN5M3;KQ3pr~QBcCyom2zIv8jsws%u%uoxyIw)w
5Y(zE;?#*FoAWb_JgQbn%$5Wh&tO;VZpiow-S+fX&#{f_jblzGI|mSMk@2vyzW79pc^8mdGhdminKf58v))O@O1VgHUerc3H93x$8V5UOH8JuI
OFU@X1(;2#aK)tPy{Ox(q`YYrM@=S9Z_Fb7IKK(%sv5eI@Vs2K;H`pLc*&X>#WtGdS}Sw4_^Sh5-9{W&QqmnX10k^#wroH)p4$qMkR@f07sJ!j
PmekaqoscZE(N5Cq3@jy4BX^quaHeiO2}4#8_jBMK<jJux-ik_z33awXl<fAXS6n9y*8F!;TX<lUAu+j$7_!?)+S0DLzqTGRJJ4W^Dv>_0s|L1
oi53A>c!0*%3#G}P*dp0K8TB?lSGS~y!9}?bJ9AA!Z<@vizqQ?T@tlctmd}lRbO!NtX4+F8YHa5GWsNjxO34(;tMC1A*3)R-Wo7~pnmq1nrvg%
s`pS`8s3KOR*WWrW|zHq^KHo?_@d(nfm6d#&~?6QPlhcpdlOcr@}SC+#%e;Tk|D;i1yutRFoLqor>1*QlT1pD4hKcHys(v?<_KHIA<QpDQm@dC
W~-j>P3v+Wo431lxsMC$IF_cmPL>>2i>F0g1No_q$2LJXMdhmVH<XzA0t=^!v&8dNSuJVO*-0~=Rkxx$BlR|z8flYzSw=2F9P0pk6FsYgBo*F9
x>2JJc*E`WL1c|9kb`czF6>GgG#MW9ot^w78PFCM8ifVu!xj=fd`@~%!M2ows~V(Y)@G>`Vub`7#KrC=@GY2IO(hRYHzncG;ROC<gOpxX7@ARg
5yg@%`$X-FcAL$_`r5)dITGK5W~o~1lwm+?11;E8^dY8QV2@c(92bmLlvH3){$M0!zEqr3%PW^T+so{OaJX3#Q_;Qjekg!jD;ZZh1t`H>wK$Ja
GrP}W9W|)f#+DZ6Q3^tBl)_7vUAw8kmEAY?fjDYeF#(AA=0YWTW1=t!EThkA_0^oY-T4q9fML2S0r4z!)tTEpFvo1HCdi%%6-&cN7li1Ttu=%8
oDbN9_uAHK0U9*AI(B!DL%7}kY67+=&{?K<iCvu>6n&UmNN9q{W}>12SeAv)tlQ`TJB;({J%>Y6oU?_dlX4h{@?5mnb!HJW`zk=+`;_E^kuA8h
%pV9fP4yvcAzf3AD>Zv}#OjoQE_0X%ML8%@riUrxxl?&y#1E-1lXL<pYB1IsGH8jD@(yrQSF}M8%n0M-HHEp!Gz;{O;ULIR^H7=YOI69ftD4(i
0~=;AjaqUrnHJ0!iYZ8zHQPc29iqn~$?`HKr3-GKiAGX_^-S7mgC|)gN;o6sDCC3DmnuSvCZ=JnD`~%#5FBG{(FJk9xk^96iwC@gdCXAze!*G-
;n<c4ErD=cB@xE50#{0+!+P<y4q~_Y)&$VR-xj)^@^!$Hdxg-mlVQoxuh9UN6|G@_D0f<QH^kSfGTX<p!-a;amSJxi@t;<SU3vWz8|Y9_PCu-M
&7#>XRX!ToM>pi@hsRJssEV!fr$lEpgw^yjj@PLW81l!ZcN#YNIL+V`*}nehAc0Pi7N@VSvT%htm^nn4RH=8ARukn`i!VW~GqauB57ltW)JyCI
bqa-Pq|jh&RRlX=U$omSzQoaFMJ5%nOAseAz;ddgoT4^l!Y;$`4!eLJv-h&A(4o>(fQ_I|lIs|PVc(!2`5=`Z@LG4lIBfBe>a!X6;mG386RWA1
hwJN!eQb^(0~8Rk?1FO4;&ZU=Pcoe8m_2s5IBERtSce=K)CKc9F^^^!jH4!>w%TF`ZSAzh`!AigqNlB@owl%!)+D};lT<8Ix#Haz$Lzfp!u2Em
BGV*&!qNwuATdgHE2QU`t=B?&Huaj|nmLG<fCg>7wcEPK(c5n5HPKp##lUHvAkK7@_%>LZd^&lV09m02ILu<@29MZy(DFb<SsiLHjIu$18wm3g
j^x3z*T9J$J<k7tDCZ3Cz@F$Q@AzZ>mCU-aN-;}XzgCrZr%nO@Y)VPd48DL)K@hRx%P|`fi)BLvNAfU7Qvv8i6BU*yi`bx)*#DIc!u%ncl4Z`^
RRy`p!jmJAJqsq}46x_9o><4p4?M9M3lI4trvM8nE&rrsjc!vOSqD3cN0!wEwhZCzGw}p;5DzXuXMipfXwNb`y=EZ&XBJZI)P5j%hTim^6*@I|
&zL{61bWQId%0UJLC}x`EirIhB?m^#yS4J?uu`C{#Mf=xwI1KZ-V(B%@^rwk`woxoRylPjT@m*nN6e+=h`U}c+-cO^2HTS9Hf{q+;4np<x?vm(
ca65{C>&qsbPx_l53w1-;AGxK=-Wq&NdH|;{9s!UW7Uad*teGoO1tF+kmp)%`vzNQjL@~{r4yt~AA+vc2@>og#<Wp+6*_gHqwFnSWpvnxWlX_N
X=j{_ku=m?3-?CL#@S<i3PJ1*d(^5j($^)_;x%EDNxI^8ajw=9C6or<57RsPn;f0d@gr8;EJjC$vCEy+7Ltj{bH+`*sKI_>xe4y^NhH?cIaA@Q
k#=&XPFV@ei=Ns9c`scErH6D(ZW>5nD2SvX_a^Y8LrG?#cMdT(lGNgKl#l_hV?&geRz_>&{OD+s**BQ}nM3?KJhudIctT0<so4EM?=h)l_9a*|
Z?e7wyI5su;XeNs4pbl*&5&UL4X<4~Psh;E5>CwkTbVjdvkj7_7O`czo!-k5u+u?~o~7w3^BtpVIuR{ciTq5PU=rP^)|OrxGXS5xv4bih!?8bx
O)aHCKQ>0Yl1p26oz%{tSeZtya1y$!CCC=B-Eqm<jLvZaZ}qEbz{VLSI1$boKaIK%$uR$X%Golo!gV60L{P1=v0Rv(JDnh?1T&2`<l9ZXf;i=i
EeO`U#ONfDm$N^2e~&X4xP5<nukYAIkS-~5=#)~Oum>iC%)yy^tr=N5E;NTGguF&=14ns>vR2X?woqWNyN!IkdsN6>K)*HOhFKPSa(D?4NwX!;
jjA1E92*A8QHE^foLp8)CLhX_ZObOa)<{p6`H8*nV2<&rIgmDT;&{-5oPFZV$his5mietkiC2)JS+UNc+(ez`z@95e+VC2_?(cX8xl+&Gc1-Y|
L%E$7wE;6$$$~0=Re~>Uk}?N3$tX2rwULvp9C^HAmj@_NIDwhfBv3s#xk-|k!Y<-odL*-DMwaH3U^&_9uu5B^o2HiL$mXTfoVik{sIMR$%x5YV
;$CyBAwX==p;gSWDr&02V)d1|K#XgrGz|j91qmi;r#Yr)hM+S{SsLMI7j-+ciQ-#|(-{C-Bk~i6HUp&9L(5@vde^N^y^&ME&*+(TQwLU@SqNQI
y5aVwGga)X5l)C35(5VYTPzlP0%*Dt*cQ{SS&E;vAAXFWUfO&v)d+1c^{VH*DEuMLVIJdM-|tpi795+xpe+lI*M-4Y3Ce02bm)+6D<F0=s`le&
rBXxSc8S&j_VfxNPhE0RhDTnN{griiK`fvSfZaUlrtoI`#9Ic&M5a?}qQCbc1{qz%2JYHR(S!)G?*=H+9M<8<G4GK|D*;HPq#gqqv=+k%Q<?+2
b%sm}^LoBChiZJ9%*x&FCrxuucNr_wLd}3j72CN$Yu4i32zOes??c78xap>7MIUL2*Y?!G>IDz%NN#f(;ZRo)kItEiAV|_9hy^r>bH`cWk+Ycw
5;$%Fr`+~asX4^EOq_{2m?v-ouTT@5W(r+B%>ZpuKbz`C+*`)WuGAd2#wr>%c#%3rS3Qom@Ycfdwvq+gPpjs@k5=_&?631$@neHcQo<BD%BeU#
1JDZ$b@h|0IjFbhSgQr$dYmI;Y2IUKzeH0+j|k(j`7~#koE;cr&2fd!*u-W=Ce_>lWHYe6fqDhlsVQmS0fu1NbCh!fe9?K<-V}~1DVw-g8}uj#
Ye1GhC#Ft*J}8W6T}azFSR3?4F4n|8!o}L?hB?{lW3YvkwK4BO&YJKI7>mu)W`Wh2*@bQ7?COCS>!4DcXIrQv`yQ2`ZN_~Cvy^%`W2T{3bsJAx
1V7qZg)TaqwS>5E{vRjdSU-(I;DqbQ`O{n2S{wHstc^_$XaEyE*4s!Cu@}U3I`XFa>Cg-^w@&oE436W&vc5v(WP%{wcN_;W#wq6HYjDAB<Z$iR
7>!Wo95Po_+YA&AL`esA^Cqh)O5R8!ncqa`+Nf_&>(<KBe!v6#t^sC_-?ha37QsG5^j`2fnj-82yhai2LZSv3-wn}TBmiz8c$}&ngY=+bQEy>%
Cu#DQ?7x#j_Bz1tE)kBhx%c=uuBvb(p=Q6ZfrgDET<#L!M&{PSxt_RPLK&uMYd5o>rCkEtgOk0-`aRUhtC6a+Hv17yHoLJy49v5y5p%>(6=s75
8f*Z(s6!~(V0*|*)`U68wG8fn^oPU3W|OR;OkrfvdwDi{0Tx$BTw|9o_n=m6%5P)Vt;dRbIi}7R<ECS3X|DA%tCdi@CooH<w3L3E#OxA6W4dwC
9JYwV7t5F@>=N>*|Lc628uz|=?bouUOLVvAMk@u_HFN_+sP*I)^0q)-FFJ=<&kHzz$^mym82eShKENXeIL-~Ry{Q%$uOtRY4t8ewwG54AUO>QA
#JA<S(r5|a9$-0dF%DJ|w-Cy>2#$`Eq=C#ak$!~dyoI=}lDLJmhw8jVGg?NxdQbbw&Rd8(lo7YkLYr95DwWVXNo*NPty<XL0lrf?FRZd<+A*JM
iJ2pcBmD>bF6T2cmE4CB!ZU+(i1Ne}$qmO?0w-ImL_A(<_;L)=wvP2o(G3uuw=j1oAtvQ9qzK%8wqHnzhZVFTOY=+|R_j@}*G+j=gYB#zmSG6O
d*cakNMR0Sz`14-GAy=Y*4hZ?d5d|leE8)~wFJPiDFN2<p0@~Z&3sl%v+MZ!3y53KZi8>i*B(haQb7D29;X$u>u6me=!XbKe+BUk!CjObZt(DA
_V~Aw5osK*r9_b-gp3s2MhmXsYZ#zDmjFi{Jn!Mr_&3>@q=hrpNvoOx;&Tabql2e~b3N<1gfi^lS-F?}l;;xP9{!ycR2!g?t9%9Z!t*u2cV>5W
$h%WZ_DscL5>zmZg-GXMTO^CTgj~i#YfY4c&Yj5hlk{dNT?iX#U+*1OQ~Kpw?|g|PakNX2d$@Kuk3h$WW7k;`EC<xqC=O9p1SiH^yJ^l!q`jUU
&jLJ&>~R_fTX!-*W^0k@Y%J^tgfYj?CF0@4rs)<PTQ~mLyz*-~&LzOx`*zmJu4~{1Ts!X{Je$JwUX-pEnnRwQGd5)ku<_Fhi9SFd1{^!LgZ75Y
j8lgcC}Sk+kC#@)7_pTLV7sYizf?B7^0V}2fj+#2xs^b)&?<wN1NWLiyhSt4A>QL)UT3v3yO)cWp)peQBMJ3yQSQPdT7Ye+)D^TuA&wz>=Tp!Y
xWvL1k7es%6@&EuI$1_EjA-iWil0~lr%!_@6!LBFZH!ue4@3dCEMFlNGjIoKMP_D&Q{9pad%^G^_#A>Z1!o(cz?o|O#NsW`U8qI!qV#wQ3_BN0
qok5b9voXvkUGbzT}USAL9kfpWp=R|Za2RumYK)0#85s?2IM$fij!J8m-$VZwQDR4$*FER!+0z*>~V=;yahd;JFVBNB@Sk!L0cFcuS$avlF=c9
4n4x{I>ZsG@&55`{BshwN4Aa;jx$0IYsHmHYlMF|vEQ=`efUN=$L-Kvkc?XhdL|h|&9Kl*pmKf+Oa?n=JzD6jTAe+&FLCVTwgh%RF)uSueX^6B
=Lf7caaPc?B*<71Stc>}w6s_CHey~l9eWK-Z5k~5f!7r0tVmM2XsgZw<>0F5`q1tm<)wo*XB%tVkpe`?&*xb}<QJTLKed4=iCQZ)QST?_UvcFN
syt&#zA)wEd#Zd1aZg*a#m^62)c+d9eZ>46{uy&*(eSv0x|5ing)(Qqtp>P@oZk~(%TT+G#6J&9Y6|#9SCJ;9J>~k@o@~qUtB7tTz`r}n8}fP_
)h>eijIAx1uY%iC9>0wzTx(KuiDXZ)dqy(vv{;Gcw$jzS{$~l%ZbGyX@_8kcRvhJBWaWAk-`zw#5^%l{Y`ueHAZYR)>~+~V@8`Omd*c<(PKmkT
m0RoG=#HJNLAxMH=Le;)bZ(49PhMeOAz-iiI<NXR`okx$5MC9$v-rB=C%vwXHo{c`*{<;#&qY!CJsYo(UK7;U-P%`O2mJwyiyO2gz<&t3rjNZx
+RxX`wxm5fnWR*-!(uL+W;Q45A?6`Yb<A;woN{>;=IcU#K332Y`kdFssT}6SB1q?aot62iutkSn_!v|5DTPJIo$`Mn$njqOGhG7Mrx-`^!Osc*
ROmpeVG3~+9Hv3o3yNSCdy`h<6{^)1caFXO?NXU3HYio~*E_nS{L4_6HvAPj;c7Uk6-_$63Mb8|gqLX2yI@iq>Q&`13v_*E%wctqY%SDPS|Y3o
)y-*%MgVUyRM&=lO<i0MD!vlP4M=m+xEtuQ-uMA9oBCncnmucZmRT@k6*P^4*?ydFaE=XZU2l*adQ6?QNJr|k--Bqr#+(ths@Lfo#AAioXP`1p
z8FcRx@s6|e+zBh*$;H2BKsaNU-Or7|Iox_TGngRcx~IR$HlI(Tdq@w*?d@Ujjsba;#GPNp#27IC&Ai2yqhl33r0x$5+JMnb(e)dg>3kdZipkk
sG9+tC8Qf1tiq^U4wV^yO4FTkZ1-<zLLK$Mu5;%cI=n<ZP={Q!Z*eqVW6p(jwL4A|@}Lh_k&-{*KuWIf3cngSl!tvj3U$cM`vZWAwKsgj&URnR
|95OU0Neh*nchP4fXD7xhZpj&+Pm2ec;L1*ptRqn>3&_&#c3Y+(4Bk1i&Gtpx9SyKatw1Aok?J08{rPzyBmVNxK|s)b64HchxOj>Yw$M2>{@nz
(>Xln8-DL-zl6Cdkk@d&&PD-RuGeeeHbnRKhxTei$5w5%ANtVY-)?{#ShYJrJ70tq>$eogetB>k_(;U01@hWD-V>st{9k|i<N52i4}X0Et@z13
!JrOL@t0tK`5AJve*E|spkQMqPJWA-89%rP^jW1^SpoWVlr})HHJI$l;e3ss6DY^WCT0z3GIc2&<iyq_@`(b8jSpm|*|mP|I1k-Jq-QBfv;}sK
alu<BKW2@ci}?Fd`ftAf02DLFP;d@!j!dJ>vOM_p!O8~$XDfsVd{)|%zx_GZzz43cv8)1cOkjuBDdd6YCsYew81NmL9`NP^T<vd9U%&m&FVA1_
Z;e3w83*Cx^UvRK4*vAhwn~*%(W;)wMSnbfSWh*rg=Luv=lw)R6KY_q7F$zfqbnT?=zU4_D%umfU$G-RU1rq;nfyYhj~E^}I4*^kI<t?@|9JlR
^zr!ZpU*!(bu_6=)taex!+Qgx*xRLKzwBblQv$2yeBdbQ{R=s4XJF5tj!z$c{;hjJVHd#uU3>+PJWNjAK&II0b2hlGfBE<E!|%TzpFVy2^8C~@
LN-Rq94iZjU+f`mxC(e!fux!&GMRAejd}$Qg@e{_U?H);StnYW<mxo$x3VlHzlZoUXzbUguC9od4f(YJUBn_4X=v;L#!Y(*hMF@+*Mi|XXQzNI
J9?NRp_UNvCbsC<P?lxa_rN|K|9JlN_pis#pPo9r>|nsj867MEGgaEwa|CIgMt@s_Wq|~xD9<=|+R2g5Z5zbJ$|2@OFOJOWE8f1x_U)gaj~x;O
Jl{zZUshp|yt^dyJ=B=I7H1gab9GcCEOd;xr#fNCu{n#;anqbun!Rwd0&@Z4{EhGT+lMc|K6Q;>!7fQ>azKm$vO#*S77j&qI;{}mf-P{}DKIpu
vqJG~98VLp6bEahU80O(H;OZpQ7p#~A3yd{QiJnSq=yb<YIahoi~EqQW<<u2s3_?nw=R`w3Tnk?jdd(-!4g4m=&VItOs?5WQR>I1e_{W4DgX8X
LZf2?xl>j6Z{VEXsPX#jQ$Ejo^aTc*mk0^|=cG)?K~yBGesmlCRC!S$%g*WbINZn2zx;B1`p46kfB*Bhr!PHc-PUa7cXA3zWFvpZ3b1*_O*PvF
=O2s%>>%*ObJVRIuo79upwkn%pfOz@q-iqd`hCkd*PPRV=Vscfk@HdFDMArYE(PpRWqX%{BiTrf8%)6&oYYRTSb-)jeh8ugQFg&J=j%+{Ms>8%
Gb#csWR7$*!|jSz2NjoSurhSBSiJaD93|7XHL#9bZ>Q1;vcgx*694%8{81XV^sZ0fs0GlaDl@OL#oBAXL|kXN+nj6XC^oSKc>i32I0XXqXpwNG
Wt*v_bP$k1=-v!5?IRJmQ--5}#c>YJ3f&<69Axp0s*ebEfHTe3sB*rv-DG5vig+j3R0_Du1mF7L&TIAi=U@BJ5GPY`eyVyyKyqow%VSa`3H6*(
0TjNRs&w44g*wsF5$)JH%v&DvP<^Uz&hw|wU;g;;`}5Zi-=05rG<h-=T7t@pwfm<^lMcrzoN&7NP3#2M<B-9<aljas!%E_(k*W^{18bKclTu2M
<8jT{**(Uz?>G(pdt2(ypN^mZ{_Ssn|JLQ*0^<l8^&)A|h=Hx-H|pJjRGd0ol%gad3X=(wcZ;q2>)E?iDzw0h-25F{_{-m)l)rQ=TLl0th&X;7
D_yOO|Aws@Jt*l!=&|406&PZJ`dZ7RYRpQwYOY>#x(s-;EpB$y;7z9S?lyev24nDcpTTj9c`+MXP~V`#`Q|>6H|R&Yv60jMUBZU8O?38mQQKpN
;pE_fVtP@c`k*uytTSpJgom9_OBy*)zdwEW>%Y6#304z(A(9+JDn(&7<i;*f2_)=Z?O;<4AllI6?UqeFRBGXr>w&+Kg%7QnY>|%D><J#THm_b+
(0!w>G2`>hZ_p)XO`o}YbcN|Z*Z1rKGcqsW6*RE|zy0?7>DM;C@7R`7UR?-=Y3Afwj;@5+G}weCg)V<O;<STQS9YPR_|r?v7oMZfzt9D9{M+--
-~Qe~P-jjPEIm*K$rwv8)39sv<1;*knNgoZAR){7e9(WVcj4>KCmrUrkYbtr6F8q}UI{|*gAhvpT)H|z?|oUy7rad$pYaj%f3ZVDP-)MLfd<-Z
*o;>QR?NX`5D@Y_RKW$a)#-PWOE`o=mt%&xTf*e=vKBUpEpL&z0c3bu^kH%v<%*L+Wcbp{{3Z^iFrfEx)-v7oB5W!0A$g@cU`d`HQgKOwvB40U
&t7|sK1cWMYcw`#?4Es$1}9*=ICZ*M4}D8D7(GWgFA!vs2gS`SUV|-I3<ok>MC`%V4Z<Z&rLPbcyN33#s1oIibl26FCM>Ul8pl7LzkZ$72~FyH
QJOrUGu6}|e0-NaZ<kTuyq#2k$>kk-RQA?b-l@`kYl^@Z(wbKG!aHOW-<n&X9&oMqYhY6)y&751(+(Z4agLeXwy9Qsb?0|L|1ARP_OMoor&qAP
KK=ap)5kmH7pxrPcf+n@{cxD)K>q&x3DUgBNt&4L5mbxeOFCZbUi;U|&PnyDg!*&%81c!UU8E(#>>N@wmnE4X1#T30NdQL&RXb<jEPuc=v<oI`
xz!9u<IOnx6|8egzJcMN9YDwI8b9Z*R2XZfFwBYHUqLQG$Pzfu83Al9o07$MB@+Jj6P5$u*=-F>iSY?Zq$$x<ytMp=0GbbiTq>jKjSp}O48Fx*
B4!=THVaNj;;`xi-T67Ne7zXJ_?JKYSCIe6(MWWTCl@kd2XfOSJ?4rbTzRy&th#0--jeYOowZCr5tp%#wMGd~g46<Je4m-~f0v@!^Uy&5e8QtW
H!ZTq+;kvdItA%f9-I$SEdX+8tA^u44vBtYnty@k#Ax}oVLaECd35dY);v7x7(l8L`3y9KJeDDooZ^ZIDA2>o>rabGX5irDz=XnS=I|3(N-@g(
_UdfLA~vAShD+yR@q9=Aat$});7Sy|Mr@=?N&MV{?n~|)F0mSz9OG-HeoY;Y(<eP+D-B@RW2Z|9Ar$$_ny3aYFE`o3VvE`bi^GN4xQ@ZU2*D)T
MwV$#+Be$4Frh6kHdu79a^|;nDN?w!xwshk&9uW~Iu$v4Ip9PxI_YphnY#ll3{*zPGm3B04POrdXEb{Ds6RS}F(Hjwd)pB;oX2UHx8}3e#*aMh
4rZq03MIO`r6pBl)G%4?bH>7dueKm;tTJU*MD{d@NlhxxiOIg!2IzHhr+K`b{p7vm?qtCAj3OSi{L2_2e>kSF+&77vz5vt@2D=>gSpw&A+7cb_
=|s00(^5Qck%3%M&of6Z8Hl4z_?ALIOXu>^V%<S|EO`by_1iM4X5%eEGV2eYo^Q{Omj76O^KLqJjaU2uV6O3{E*^R)*F-(W^bNYvBykM-KnB4$
R|-3I(|=gV9<*7EWd?`1HlcN(Y6YST7Pn(ge5`Q8Egm}D!6H<Uo!EnVb~6(XWFcdzoc-(BPrTY`z!*nQ+a$S7%+ZtFE4pQ)i>?P|%N@7KvVtUX
kz~<L>11|tDUcpQvas4kV-AtIZ&};IFdH;TR!0q>#zxznu)&P;xwY|29-uYXw{;|stuxs=l1nFY-VgL0%Hb8nb6V=E8*o^Asg{Awc!MTT6V7S*
mhN&3b?b(&yUVlQjn{x)FuuiQKtCgnw=mH~Ap?e713$W2|2K{HRZ3!CR2KyS4`>E8@jZ$mbP4XEOrc9?4{8iGH}|2;p*PF;pJEVQ!hTqjXb$Fs
8bz0IAJHtjMEGM2qvoalL8j3qmPa#=F3~-(c{IDFk7OV<gvn!?NGpLpj*)Z;_@T_C76W?_LunS;<Csd95Fg1{dV5D6&0M-DQ+{BxsfqK^%%@9`
4{1hSLVR#@s=4V8X;!^i*8eo~>Jt9Ln^|*kAKcu!g#E~7*Co;)YkoC_zz;UVE-^i-Id+NiKfo-T-Reg)&l*DLvCXuVfFI9Xy9EA_W?PH-J(&46
3-R&HxJ#&yXwJR8OOIyOUG`5JwCi{|Veh1=QCd#0+@#(oSsHFiI&%n8k%mhSdRn!XDHa)`dyrx<mXm8~e#)?Jd|k$Rt<}tuEHZfN)WL;^QX1gF
2=Y_|(jNgPNtL8!m)Y56>ONDQ7dsT@2*kb@$?7E!)uvSo+iN=omJHR*MkO#oVzpL#n!t>U(i5OScd_itPbO)cEM_cVkP;13vVF;Bu7te|bif$p
#2^^HvUSB^-GbN|u;0Lpi&hrmxn(LP$jL;Rc>@&-vrxJ~QH`0Ptdwn!Qh2A8-r(F~kxJ2~$y$?TZM05%xUp-7)}n(e!z^OyA)6hs<XhT!;K$jq
Js)c&p?5*^wQe$E1?s93FlLno9@(5&)E6Brb}VK+xIl*pE){qSta@rxpIOT$>Ek3b)o>=U^{2vyWtsL0<bf&IPU}u~sbO0NCVFf86lt2G)ttVt
--fVeT=o#6cH9aTgeDhvuE4~-vQqJ7=n2SHl?FB^d0$p7_gs^ZhY}83?Px0%aZ!s#agPGlSLS#Hnd8L+>e!I2+ywJBWBNy6Uurb+PzPhw^k-kb
YGQI)MGP66sSM}^GEr|M8<nyd_Ks-xG5`0&v)pXsp*DJ{)x{(7m@&6X3-7gUZ+TVTU>bC*{D9Tl?ppb=TRz}kvC>e-S?S8>Ir~pqezE0V)saRu
;k#nt`wGL~>flL;FOc0Ny#gy+b~;6DA<Al6ulsxP{wVdo$tC2Zt6bH#T%2T8ToKgZuwsZsP)3*x0@_z;EGwYF&f?T?(}G<V1)X7Km{HJuZXueE
#R9s7&|skA|Fz|TgK48Z;eeifImFsw13qoqYa`8vP{elh^vEZzD7Th9gO|~d`G&rqjmFV9HqS=;XskUMBmSYDb9q>M+E>Hu_7Sxav|gck3rFtT
fS>3UN;boY5Lh{`kPDT4Xp8ZKa-q{(bX$}czM<jBx(vNdbZEdVO@Y0GVZSB|t5xRPu#Gh5^H}NtMIs{2!IG4^T}Y-XO~QS#0ivvlZorF?POwyi
hQuLeVA9jkR_XMYMx>``6Juv=^$+XSR`ps_NU{GY8(^EL&FUE!uHR+QCA4j!^qROjI<ZhY@Uj;#n|(SJppMO5J^MOa?Nek877=i`<&k|+f)2qA
wT7^?wWIO#$czFu`GnvG-Uy>T2kw?-ugH3ez8cyc44})(a+Gj{?Jx0j$o(SWa~Ij7w7rBoh0U>$Yzn7*1H8g$KiBFU6D6kh*3Os|oeJ_2y?Q8(
BvN?o&K9k!G1=({nQiLh(!!4TByL`IJwe>+iqJlj4Cx$$^i`i?Qcj5o%zDG7p>|KC+Z+)0Lp<tsxYyo~CmPV7&-|W@dla&f8MZ!hq=I(-Pwb^H
P3Sg4+{eYR8OFG0;a+<=>QJ~BzKwo_2Fz=l+bAHOunhYT?zLEZxD9^5#twK3WVQlia1@-RuQK{NfLuwFb8!dPm}T@RSO(rhb1%VOjrbF)$p!>N
KU-)B$8=R0_rtuaKHlgXC@!a*bVX~_?uej~Ob!(H3TK?iV6Yfc(cbk~a7if9yo-{pE+{Mt$9$MRs1H~CJOLhc0-X20we`o=-nX~@%Fd72{yoR-
u=WsNLpNaZHy+%E-nvsAw`a)GKZ7$T&=wB5C|9nwVZZHc@rS;f-EH094B5L>ibqSFe-H4XlIGvTd(edW*^PdvWckK&{--3$zlZ*?N%BijA2dP!
J>*ABj(?Bx$0WwjUiKf96#pL2qb0<@NBF?W@Qd5~NQv+>g61)k;5)!Rj$QK}^g|`T&#|`$Nqk>~_c%%K?_oYt!h7r9JW8_rr7^P)nS>mXDVLx#
Au<G)52-N6n*D{zXemEEM2&Imms}m`aN!h(%q-o?L5@+vVR+$a+en84MmKJRd&ajpaaG2Ha<uKy78<CQ_5(Eyr?FGE6zUrG#oh_$#$?qy;T?+<
-D%TDDK{-Y=QNm}PgA}>FmwEnlZbu^%=_QEcsr$`Zo)7cAiC2Qjzx#=1a6a&(!{v5r_I378Oor2a;JsbZkybHM@KS94Fqg8MKVe_Ffw?SyqN4r
+tuTq631KvdT`Ds7WM>uAQ@19`p7sy)(OsN811ju)onM*J8IlbmJ@&`&Xi69G;lm!1kh+X#f~9*PN-rMk>#KXnbIxuXsxUCkQ7)=nTC_&fOBw{
+6lDJYO<UfX`R#A)SMn%JT^Z9wv$;A(8m>)r{s&3l+2VzSZx%GkZ!%~HD8P~k7tIk586xLH@&sz$Hu0&_Wa704<&)FJY<Kp$M!0;Zab;@<QDGM
C0c)B25h8Py9$c~c;c0d>`%so3TvS2B6nIxw?XwijIvwN-(lgO_fH)*ac&pQd4+DPf#Xk{epG{ceNy0l;n9#{C90iUSsuZmxVxa-X5QQf?U-?M
m+c-kZNNL|(j&OcdEb;~bfLLuosr5HR>J%0w}9I#h%gLb)Tp`3){U7ocY(IaplKpp+{{@~J7~?^WsSDmGWXuf0ZRrDL9Hcn0`?3go^sGUw!~TF
%-@H0HZ)lPK1CTn?xDe>HK7mTkPUM`mAc7-`LQtj?3cS>9W!3OLu(;x0XsI4EdUz}^Q>Hl!|JtN1lDc1G#@*Iy0OpewsgR3`Hl-;L5xIu?Vw3f
leHnG)t92vXt@=pMtap=_Dgi3WY&J@`1F)nsVpU%*5Xxywjin1v+hTVYkf9VdYRbB`YY{sR7<dIU?H_dDHronsn){2!3w%ru2>7_c6-QM5M?@_
;>o0JSWstK)fSAA<SKThs8Nj8J>hOOjP441)Iz%JQ5es>Dq=)BrkP~nK)nB<R8GU?vm<Yp54)h;%V^q;WZZhX>$Z;CQFjHo(V}W#UEJwQi>d`^
*tELqvh87H{iuB&GPexODmD~22Id;Gp#<GoFsOo-x!4p~CQtuqa*#e^SsMpQ9)h=1k$jF~nmK3y<LXK!-jDVEdVHf17DLV<2wt{)EX-W94Aux-
0|rzpuo17#t|~1`KET8kyjXEJ;f>YiG6J_Z1&>{2D)fy+uRJg@8#%+)&Pvr-S7C!>D_fsgSs{hrAtooeSzv%L(IuG>uV-8;ORR3xE;}EE)=4<F
kHWEe7S<evF&k~=5j?Cv*Xtk-SZfUcP5kZK)_Jjp?6xyPhFMK=HeJ2>co*kmHPaq<-TZD7?pE+xr6>DXaZd91PX$LURpXh=f3U2AbSGY+V64gb
Db8#)A=Q(|T`N8oR{bBc@re;L9Ny$2#6z%4fH&mm-EyA!CCKfGdeYaI4Wh7QCp@o&L#FGJiI|4~84B~54W@PlyER+yj-W?V_U?BEhV%A9!6mos
Zvs@f4vBT5A)mmQ=$r9Wt4{Re4k&lZ-rE7mcn;tF_H;Cn?|uk3X7e?GF70tMo9`0Pa8BR-)@+Z&z8|u~14de|rwVN>{r_xasvf`uM$xsN-a?Ig
@P>FuY$XYMjmdrK<cg%bxB@+%tH^liHWl9vW}nyA{V9HTR@fW!{IDJoOQUFWDK!&qR%niSLe77e+U(y>xUhS`mK1Mb-W~D!6o$}tCi~qH@@T@}
`3N*lz_E1%8Yf`Y0T{~qTY2yfD^K!Dd;_U}jmNjZH!fH2MH<TgJHx|yWEG^z%h%k6Q!uIIFmTPgvjA^_ZOP~wH*oGzZ@-9qtJTAlVh*$L+EBBY
lCzhduBH@dCE+4A7y7^AZC_xUCG^8zWXwAH;Rk5cWMcPKjyq9LA+(dN8b`2nnk22^1wyE;ENxnLN4}34bpv3dR@Dzb3uC6%4~M<U{+dO9?RdNn
mo1?iG{%1Ts&2Q?9_e5Vm~DoWrF>#Ph@*6khP5WW*r8}la?;}*2n{DdiQp^Qa3+-|&%mCmHcEdGFcU6<N<>D7VCr?#l794$z)UuocYtl!3ED{K
dCtg@5mnIfP&|r1n99LiQwx0<)|1*vF6E#)Kf+8hG_LuBVDKB0vuj>p%zS#a?(Jni&aC^)vUjffh)vbG`G>Bf)d{-W(3%I+ey5q^KYq>!tgnkR
VgT3&M(I~xPM>iVQrUVtJFT+&V18?e{or;^@8CRIH>Y<1AGn#*(%ugBaw;CDC`~=htH~0cO@RY+03()IfVaDq(>s_C+{tM@)`x3Q`yKN`^>KQK
?xET^EunjyE>7=IK2j5>#+7-L9!@j9ykURB&3aVM0Uh%n+#Tj7PSHf$!zt!a4N{A{uikcs@gq0<k(x$cfjeaO-+gVjv!lqK{jOF!4Ob~i=#k4Q
f-4DRZ&T`LN8ONnNmBOFGPN4|({tdvjvWBkaWXl}ng}yVIA}LZn!`TY(BI<-rYyB*8O!Q~`rv^vRvCN1jyPEN&`Fo(VBVHBtv%%HL3Wd;83=9i
^#1ns-?IS@^$H{F3~gY7+Z9=`g{O2gsoMi=#uOi!P_+R+EU{|CeH4P#M)$ZxtBv<Rf^c0u2#-m;7GXas0c(T)k04^5&>xbJwcp`kiCG)&gA%l>
U>}jFwLw25VVk>u4?^57a;ScA?B^28qXm90(LHd~XLd_Bg?#EMg;I-s74b2rl5L4rigY^(!6nEC4*0AD`Z&>^OTZ5m>bZpWP;s7FXpa-*xrF#g
5uUeq<Wa&qZ!&E+cp+{#*Xu3DQOCpm5N`A}G=TPygtusheGB(nusz%fKV*A{+M}={AT!q}o=geG6*fX)T6$7;0E5xP#47!qVFu}-)8Kw9x`&^@
RiCmGzYK(<ui};oE*bA9u(rA^y?{Fj&T6!M6epgNiA4%4GgC#qHI(TdAgy4_plJn1VT9wn#XQDxzMp~C5on))H8kffx?5ZRt55QEd;`XQ^XYB2
)4W~l@6nKbe}-pIIXmMeW$oH6AK?}Q7X7WDU6ko;sEye=DD*Xo(L$F!F>I__Sp((mY|__{A1+JTa}D;WF}cy646qG%@;<pNWP;YS7x%L-37U?+
Cm%D*56Z}R(FV%FvXDL3YmXX_cX)b-nXUrVM;G3r8k$%78rNto$=qhG8%g>a!EM!kdj`rZf`KZJ6>@I%u^lSen7udsN^qd~V$;*#DBU0ISbvM=
(Om0q@jb9}ePLs77;pD1dxSI=MFr~`R-aqaUT;x8uz!6u)W`9#zlHozKK8fZ9?HwU0Pb=8>~BFnlBfOsZFv-5`-Oq`sA))-ARkyNt_1oxGVv1d
LrKI-Xb&Y1XQ4fgG`xiPNV4$l9eET<*y8%P5QyJR<(3p|mQ^<~4S6;8D)hcYbQ_7h?CID7YrFit=I^+QZ9h@F=<`^CWIxGzMzVCsRwB8jAZ@!~
nuvCjn~VO4RY!RjG1&p*yR)H32+jw>Z^I1Vqr5H_@9ledg|Smm&Lh1IeO-feL3Yl-y(NErg?NQTy}I+e64+PRuF6<@zR2Hk-ju<%v8|H2cHO<%
PGMhRye5b3Ssb62&)=3SUR;zV$$VYb><g^vf_-EGz6kj7WO*CzgNyY}(2phI+u$Eg*tcOmoZP<(^RZMw8}6fNgSq?lNQ$AU0>%^YCS}mj1;>^$
XzGHQeqwJRj+m$Gwa{UuVp|JwBoXiZ^V|3v>h^kfwl`46a`DaxC5UN_FIQB*WBs6&6uC}(Bk6cIME9D2JZ}57Em!3(9oY7`D0gYXw&9xGr4QTi
HMwmowib&Vzb;CGTO9b<BEd}#+$^kb!W_IbD;fA<C8_U$IdXLx7+SB;GB>WZD`>(UyFe34o={g|P`GRM4^C)-nNi&s%8_eyXN+Qu4fjl#%(9kM
c5IquZL6%^<6$1|7-w5=8XndfoZWD{?^X**`&F6-@%2s`^RNf**b7?HN*rJ#GmjSyb$l`z&q0ryz;<7?8$!LfO&eL$B3C=CC4bj|ZD30+vee{C
#|Bw?tL-lVZemGI8q%c04H~kHYXdvl71gT^oL{T&>+^ae-%#^KCU#g&?i#pe)@qf(a5Gfr<G$jAz24GArrSW>XD77qEuXYyD`rP@3h;mZ>5u2H
-#+~H2^8U{j~|S2Pp16xm-19TLM$5hQN${zCUOc~<dC>iPQgW*(7rw$jS!m{axpe(wsP|mu11rpG2n~=0w#K2vroyzAfE^_Ub#YSTfE2npA&;E
HgfVdG5G3Wk3&yR4}kgZVU^d6-(uhYJe)kcS2@lU=U;~+FnAnRD4qX4UL7LOlq^qs_W_P*@RiGNO(a4ae2oD-%>tn{*FVAa{`U0s+yDIX{00A3
XaApZ3O+vn{0)cTPd~jm5=qZO;#qKq|4Q<oNznycO$t$;3RP95Eq?(ex0!`eRCL)<(-{s7t3{d#@kC^?It*(MrR|t?!M^Pu|HspZmr<wRK79H0
>01Xh2jyY(cS9ZLKq1HOTlhbIWeZ?X$GDVaTpXK-1#C-|gM*VQf7cuEWSbkfo<Dtj`q$IP<A>jWKmP3l)^atrd~z^as*cTwIhepHcJY)fPKPU;
=xy+UOgZFYkpYvyS-}o0<#;s!uSJ@k&BPW~ZJH0Ve%U}t*#FJar-yqM3Y9~|sgB8FLxI=fG~r?=Jlq&@N|{rxg&MiytX2H|cqrIVYl?3{Q)$$w
1(}Bxu}feA>ZA2QVucfU!=bs{FJrSwqy(JFl#DDG&Jzqn`p=wCMk@9oldzq&0SempkI&B^rMk9v(b6f9&gt-{B3Bn{1ySNG&o@zl1s0&fLONh}
(!7o<8l+`frkO>{%T(A{KF#mv#n{c&04o4gh+p2wfU{2TaXwKvg5TpSSBfRgveM`)t4A`Y;u7q^d<q=v;)q`65?k9^zlA|Gt8q&Cq{SJMAwE3W
P&h2A#O;M#B{$}Mj3v|ja3PT}PqVlR{uVZu-zT|F!nE-VJclyRFX-Gj(51x$VNWF&mDYGN?BfiLh?9j&S;*vhk+<C5brV0AP9%;IM^8^D(sM3S
gjrHNch{e!V@7iOU|ciQa|tW1Hm?cJT*T&c>=y@Uvt=UhPKg}AmbO4$8rwM!3_F<}^f*;Rq3a}YPjd#1@iatu=M6Q?24u^VIp?uiPy=ujN)lR|
u@s2kOgWS)ZUp3IhCFhcur1BrTolzNq>3vHWWfQBrAC87h5DE61o=ywZpU(efgSX&rSgy|e^7@xx@z)DXiH58dV#fgRCCq3c+^rsXfMK7S+nm^
HB&<c$!sxbdI>3~?+EZGcQ@L!rVcc{#J^vm^vfvyDMUarbhUu|rc!415@aPN=ZlnES2{XEQ{S%1i&|zZc%Fv5O>qID4R_QUqNINy!Rqle9)cHY
LWF@vlSC*>!VORSTs9sI?23BrMF(nvM>y?_3oXVfR4f*(DDreRd4d)LPVmyeYr&EA&}g+l3X;(Kf?Gi6Hf+5D$~ULHR-`>G$vMwfzC~er*u@Zf
e0ro2B;F}(D4Rmijpab4oS28O#)6Ns#uVU5tPPlX!S%pwB|0r=3qHcpw1Mr7+u|iQ0<DqQNfTc|16NHR2w<vWx0?vo5R;H*8Uk{1Jq~8|4WLV2
{xwpid7+Pu8{N9l$E6!R?<4(=<?ssQ<my-@Kn`m~(lV|Y7wLp)f;lbUf{baRZivTql5olE_kt%;>a}5IXXq($%K{pF0Csw`VKwP&daYI}uKh55
eE!GtM<|JJ|9t-WY0yPM3#QV+B!e_L-cW~^!Up8m@}<G|WTIxkF54=_D7H{ci>U+SCezU)zabPRf;0h+`zmNYBuF}ybNDhtEJ$>VE!QC=2oB;6
ayU?DB@jKIV%7Lj215-58nD{FX!OHCEY_Dh(Ok)Hx5WuYLbO>Pn<>?-Iv<N=yLgJOR6WdGk}AL|65RCGRHM#sx;z43rNS}-Yi%#%fak(+MkREl
MytWmKqh5$YB10PRwnI&z1dPF^b>sYHBQS{IcmBFF?DeY#kTdXQq?r!ZSi5q<%k()O!m1@=0^=o!OYG@Ha7%3o9Gy>Ds);XP}pzSXnw-O9)}_p
OC8jq;Dwj=dCZ-G-DJ>OqCqwV970(}=rEhabx`QWBV;xy&o#TrahfP6qeMzV@>Z@}as{W+h4zZ><JB;1@L#onl4n0<9W2h|h3d7nj`z4Z_=e1g
&M=W65M(Rxt|3Sy+hAqsKKA;VV);f(%iHhVuypcAr=DgI1;#OD!4i+1i~_DO(p{`OT=uPA4xCx?PiOu4%vxSB0t@&WK;;-_Qz*=LguBh*!A6ug
mR>zqI1JV681rOGN?xRS;P&RS!y=FQKDf<PccPpi7$CqbZwrj!LjNU=6M7x$9zuWE34&h>8I<&};>G|I7Z1`uL--H^gl~lnV7G%D^M+^!Koxfg
J(D#hBQ?0uK{Ewmz5zx=+GDFn{UUuj9$FQzkgd*QXH?0{s;@;k<|3KL2%{P*Rpb%29Ux`nXO<Ey2@)a;<$`3e-lQb~I_4~y$9k^Zok927VRDIQ
&}DLG_O{)7G7lKfuf-VA`M5B(<axY|8&t+)M12;fq33JcJm5u9&LlCWqnsxv4YQcE<LEf%^TF5XBoX#hB^2xxER<+4!v2_h<pit;69g%|s?z&`
mXO#4TVo}Zjm}0<i8;{Kql}KJHsWo>YbBoqsPiesAc{XQuBDkK_zg9e66W>fCf^Fczz9lJ`8=mN!IahHpUmEyR@SX1W;A+PS^A@_yqymToWM?N
pJPswp~TO-KEQom7Gaofvdn}dfm#Yh#d6AFurgcAC_Bb!cEVd3aVttzoX4qE=O6!m3BG-9$J{NiF4v4OIJTuhTNoU#NP`j2OOFUTbV;{s5WAf)
3r}yqLR;jnm8}E*m^TOuQ%l@r^ejq$a*|M^v9XIDce-Zo1@HOO@#(|QzfFnLH}}<WvKtw55!=}ku{ahSu68tP<kO&Yei7%rTsEDVIg5*WJGV_d
u{C*&l9z&SL8CK_Z31N^BNmxiV!14$ytVs=t5z*65?M-YFp~sm?M0pRhYbL20Y|NiFz@Hafu;vhN=D*90cO7@>KU$iCDS+9kPuew{jFU&9$$K{
t|%!Oo{n{J4(kjqB6*wzW`6d|xBmw@bilVlDN0Zb7MD3?(zOQ5j75(UEiDWTmFm~5_H8{oyU2w5dUtk)d`Az@F34~1<=F-1Jv=?T0KL7pXBU|F
@%RLOnuREmO%|bX!PL63-ox+HT-0HXcpLA}491r4=MvRjd_cP#%RBplW>yqZi~%&!vz}4luzJ^T?F=G4tT9<7Ue<fMg`lC61Fz+YuB4guohxXb
3*6Qv6rsdm;Apsy6{Cse4TSEp&)UoZOg*houXl6|S&2+CDTp;E9{fS*FB5jB4XLc=C?=1=zL|T76*Beg9proI#;|;bb`KMxGxO}1kH<ZnMBlGo
OIjS)iHi|O(ONmR$w@Q|b2n$vjOc2|UHXLZ%^gOs_ul1DqKN~H`=(B#F^GTpw|HHk^uIhmeI51~K`?sGf+AP3fow%+3(T!30Vr2!@Jg9*w$?bM
v<@aY)tb}^TTpV%`>>qX_AV{u4bpL+5z{~+QJk(SR1;QD6_JloeOb8#M*E~e1&%HxlqdsOyxB`r<0QovBA*g8nJFt5w%5nuq1h=FrMi{QxFBWq
%&{~sOO+RMMx_8SvsgGXLomSb0y}3eH8iuc(o{*xu<J6)A+J%%#T2VKtW2n+mrK?KwrUm^M~H@XY2w(7Ay)6D6Aadp<$Ge=X4sHLV+Fo|zAWS1
;x@9pNd>xT;x3tG*ODh=uz;zE_tj_Se@fwl4`mtynq|?wIy+MeA<G5C!F8ZLtM-4?bCft9-cOZ4RP%bveU2f>-6oIWc@Q(9YB;NgY>hOuaAXfc
0)mS)F0U-_PM)I(Mq0(nHgZL*NCn&%9L5?YWJ#BhX9lx)lpvyl_5#3O1n@9*FJYx|3AF7xE8TJpY1ML%xQ=i@IXP8Szafm0wKh`9RO#_f>=Uw|
XxQpJVwQc3*}L<Bwv&qs!U7Ull?0GLK->cKHusTbmbigNkQ0mJVyw6qD@=kK#Gt`Jpmf+#7>{|7xb={AMdX!XzMohFv|YS-yetX2m*U%<fR6f*
999)4)=cqt+%ViN$^nQhD;JM10t7o^9d#oW=-*IPWCdJxPzNh2*wM7n1K<J#Z`=>-s4uC9IylBn9Lx9lVz`KBk8Us6F=x^&RG3mFI*H@CWO=0L
4}qgbtX5s7kRdgeRdRRCn=}jgJPol8vgJ*B18dNo^h229c8Ag|?3iQCMxrqm)I1b3f2U*)UKNG|B}f~?$JKj3;8PM>mb3O(02PBpAx?qJirG44
zEsv^^P4~h5~qa@2KqQjlO~Qqr`(VaN0UI(*3*Q3z)m=q*tl37=m1TxXHBR$>{b0TUK0x^P0Oo!wx_US{$yqzX>M060hUl+p>sF-lnPC<puq(b
W3UX+36^SUN*=`RWbjpxa4ueky|Sb`Q#CP9iyIQN-_>q2_<R^d-s@IkFSjzK5`l%Wi<@v_Y`iyGJpgrAjgp>_sZYddo_x{FE*Ka%*<x!zTjT3^
<&2EEmcHM?w&XZAMMqn59M_7D5$95e+&Xl~!_`2$-Agkd=H8<rst1JffP?7*Cxn6lo~ydUu=a|*Dh5e;r-$j57%yB&qyCS0O04b=NxOT+${r}5
sWj5!!%4(J`=?nLhC!NV!T@G@7=8+M5FOK$@GWC=YC;=wdO#``U<e|JBIUSbn?UBU3Dk5np=68XJ4Dd!tR8vTl+i`a^TW3cYn}M%TpgQ6*(Sto
X)*+5VLz+%tJu7vd1bH#M4o&4;^hiqQR`$dGWeNABGJcGgabyLkKh(}c+|tef@b5zpknE@SW!?&f}8GQJlRWMGCDnybm=VY!NhI$(bOVm6dTU4
RC^Kk%7@`WPexr9j97S~C&q&#m8{iEII;|h$!8*aRyZknGk8Uu%<vL#$VSXb;|dGTYg$^_5obnXC`%N)fv$t8outuI)$XzkWmTHj{fT^+2={Pd
uoallyp(V&gnm?}4>+NApjXxxTlYh{HSGltCQNC)Q(3Pcw6$emN42R%tB+Ycb(<g$dn>^8HH9=MhT4+kyA_5Dg;Q8CY{#<qjrc~L6h>MqBroQ^
VNcdN<!Ld|)J08stp-;|xW^`tW8Mi~6+nts6Uj;lNiL9OQk>9ctSSs@zZKqia!Y0hJs~yFNEU{M^Z{m4p+;UJyYqp#vn>Z;GsNOg_>MbAh1UTb
&1h-D>qsS@uljDv$k8;GCd{+jp$V+f@MVHBoV&7mD>ojtJyKShSObN06e(_thk|pn7bAN1Y*1f6C>&&xch@#{C{u-<zH?PakxjJ7C63^WDL736
mB};I;p9I7I!5*$-+`4F)ECK0`KpcBtg}?9R~7X@l8TQ$*C<jC*sy<^31J|!C2*2zDUP|~p0pb`So^+|q`eX<NE)mmA(<X;oo0yIE~zPu;cEVJ
WVWIfYSS5z%H&>Rt+|s%D$tA)VXHpmT7-w@WIX^Dz1BA8w~ckKVeNGs-~htZuUdJQvz8kNy1<jTnL?@b%lPhmluNv$c_`=WbZp=KWApMK+qeIC
<@%3#3D!!S!+JS(4c$QIN#oIT0;nNZ*Nf1hgp*gB9NC4#iDUhmfM=i9phbS`Np5$h$qli+%hVWk24sqz7`^mghGiX?@EA`<sySpThGBQn&|5+C
9^imWfT<YCCXK=d*3oG4qobshy8?=vO11r^Gw<<j@dr5OH)aUxDQ`QbDke6pE^%l8o?}XX=`ER=-RCivfR~!qlGF-tHftNU2xGuVV|OeNn>}||
%QTjAAJ2dg19hh}O(8O3CaJqXk|oW>vP3(%Fj^-wyTtvz0XE>pwQ%BDGoU+8yL2-KBfa@bq@panS<>$zZgmc@c@aGqVLGr7FOdkKu(3)}hX}z)
3wuJ{<{e<`bg)Y^Ws!hvYNNTrLgy-Ny7>}uJK{0t0C)FXF3zN9PtPgaF_x61H5BmWl*$fEI_ez=%q25P#Z)CzE7DsXLf^6LHsvi$!yOQgx(2cb
X{>c>J6wwquVhTLCbScKfwtO?Z`3!izGHoF(aU>`WA1@A!j58%rE-^9Svlq-n8Uid(B(azK}W&OCK0?xxZP7Q2Nus~m{}}wT%#ltAUaE17I%2S
Ss=_PY6Ou9M?qr>(I;tMD%BL#S}9uSt7%!*+x<AB5FbhRvq40*<77+&tD8(t^rG*sWSP;2n_LB!5yWb$q6PbLF^RK}4x+%XSd<dfuIQ^^>45t%
-h%g-$2<n#uT@h799uGARn^LzEp(%bmDRFr4ZLoDLHp@5;NOea9!WajFt|X6%MFuSGI*Ed{F>5_*1hTU7u*WkrDI?pyR4*>hqQq`<r72hOlJ&Y
?q*&9=TDrWl<Og}V>Kso97>_}!?7AJzy_oI!dWOMyc6EAjdjC}4Z2lomEO+P(mlnA0V!qaP8~VH(!vn#^=iDqx77;ECkqvl#rMKUZKmr5!aPO^
Bv+1ic6m3DTjy+4)(Nm%I-gw}>>9G%SS7m{3N&WJ+LUc@M`vw7<>GQkUKbu;eate&qQ)X!du@f*5ZBfgaKrrvIIbsJFok1~Kqr(gC+O7TQ(!x3
x(b9{Y(Y0>bOny|k%VNX13|5_FA|3eIi1H2Hso-FH)0!~xv|neX*t^*nuYq81Cxrg>(Pyl-DqH2-F;}GYjj%-j!xcafIOR6O<>J9>>11O?2X&F
nctw>WBf(~sApHeU}Vy+=j^5s=Ju2&c}|Ufe2+t=+|^ATFsq_e2udA0^aKa>Wtq@vXlsdA3_33sb>wCv#deU@rDl$$V<`(W)uh;wBSKQRu7JC9
xv4NbA9oaBOep4rFbmTzaoA8~D!jv<mJ^rBaa<0kU*!ZlD#6C7j1l82C*wr&f_mFzPB~5n&yayyZ0V{iQj`YuYh-90Oc#2}xcfCn@1|K(%-2@N
3W*+sVmls)U^|iaT2fLoY0kY0z;ndM9hrk|C0G>MmYzx(h^kC~l;9mSq>=Qw5>k#@Q3@+Df~n0c?&w&K^Brp4^<(R@x9<A!%4HuhqSlI+!&-rL
723dXj^>jaxLfjbwWu7L&v8b^ng^d@j=L*D+_T&%F@Dp*SGz}a+yvJ5c;#NPEL=%o(?mf-zfyAA){EpcsOQc`k<iS5PBif*9}j3klmtld?=(e+
tuw4lcJJ{H+f5vU1k+QSv(hb8lASts$Eu<*M9{+AA8>sIZ+m8I;*>h=j>aNpYc)E+JZ4FzkIa}dQi-_-%&q0P3<m{u*Wte|y|6>|%x7%Bo#wEO
f*nn0rN^~st69d=xV`Fxp@l5z=}}u@Zvi)IHZfc+^}!Oa0#6A(2)V&6DnhrMbuwCX3%b!*70fu$7OVM1*vlwcTHpzZR=w2NhLW|Qc^ut%S?$`~
35TV%bPdb6!dN0*BrDO4*3q`Gbu~qun`rZ13XayzwjrMLSDT<-+fA>43|GqDEc@jZxIIc^+e?)zD}|(Kp$E&vrI@{^us~QH6{hA!F+q9z#T^~0
hJ|I}&sFhY!-d7;SWidKOw!h6j>QI&)6YbHA^IGip8V=7v911<+I^~Tx5+>)$k08<S?rSAT`co&oR?wGtRA=GJj^%=)^};PjUlK|9D~E!Vge*p
$_eNa*03J#uIDf+sXYn+RJ7X;Y?t-YWxo>F671BH#?s)?v||s2V#6dvqH$9#S*}ScxNKsdK*=5U)BkjOnl<LdV0wjiw5aubds>(L*u3S<OMYBh
$+7&@wNmA<T2w6}8z@_CKemCpB{o-{!l63V@0)5Ei}#wyvLw2h@xpP?&aS^6-KD8FgVo5M+|6wA(DhaJ%S7jDn1-}Cn0i61K4+XHCJHa$z_U7a
rDT<63|f$onRe?{0^s+&MCe<{HyBXa1UBnc#>&1&(zXORs!5E^dYDv7_PY{6TPU|D0ZL`3_IjtIni+HiW|>GAq*GVnkXgGg+O6hP<sd$-;g1}g
TZ<%#L9-{RjxekMl?d8q(4(n<oW1Dn)bj)8lSI3#t>*zl^dYPJbt}Sg+p0k2Wo<E69SlA%8NQBn$>QsbA>n%MvW%l978JAzTC0)RNL>3^vI$!;
Nrw!x1>YVJ$1?)grhW&3n~kQDFc(T&#dLriO$ls4>=@~=G?#Nhe2yjsw$Yv~uO`0NmRAeWa9ZGv^7>mC_eczE!!_*h7t|1Ah%|+{bxhue$=ESA
z`zJOuG{D#gN*4xMH^Ro#)7<-(kH5C86*H($5shwS<WtXYLGd6A=P{Acxa9A@)F2wUL5k*w0eJjpaXwkGap)Jbp7O{(}0;gEtDLVW2`c+9il&x
0$6r|a7hvfVO`WH&QzPR2`_z#W>w`@`^?m!9b?%D!7(3H8tX|i4pRVGKVc+9RB$k@q#dyzMA6!^BICoPbe!n{vA8&b_+hdHTc}6#1kbmuDHDz@
q0o{E$2CG>%y3&Liw>*B+d6;)xq|KIH{rKrZjX2!$`*Wu&zejpRlOqq*~kDaPbg_0J?_pIybZWkf!RK$Tw>oFpNwP#u$nq*%2Q09;kjcxSvGv5
pu)>>9E;?d)y#Y@%X}#xENSyGusn$cUQ3vVjko~mXz9n7C|IUf8p<=kOa}PKuOLkECce8&u8DK28Rw~6a7#oK`oys@(z_b=hn1qP6tR-l?TvP8
ITx&SYjm6`EOiU1Ej_o{V6I9D5?PDQ`@kME<O2Jox+p$a*uuU@Mor4o*<|$uKsZKzc0oC6%th+W^90lCabv2>66H2dOX5JYU~%q)a?G0Zry%_$
#VzMq4Q(Y|!FeV@5<^PtS+EbrQFCr}g=~d2$81;<zRFCX?0PYdS#wQ<9V71;q6`VbL5Cg`&!N04<mi|+H-lD<xjBH1{KHE~gXY}L%AcDcx7%|~
ypm49nQ+{`lB{E=k~UzLT0~k<+B=VaQRCCfy&fy}g6L*H)2UT{Gy*sTSQTEU1#;w?*h{H`vIj|EbnHzvwUsE+nUF*!LIJE+@ZC@gY#}eV1lua@
R1Th*I5B6OiNt<NnH3h16o4J*Y_4qMV9FslfVWc0;9;U-{mWI2xzU=#LnN@qbxF){5~7!}a3p#(+mw!gLE9qg$`&l36dQXShA6FgU{#0wHa&4A
*giw<j)=#MxbIi%*pvmwmN00_g5xS-Fk;88mO_WMf^8+jZbPp5{5kmV#ciix9kAqHZ8tkJKw(#RMe^eaJJ7pS`WbSkC3homOE%lMam2WIWgiah
u}R0`G}b!T5Y^*kNr=1-DH&<Wv50*8Tv+Ce)oJ=}%21C^Q!hQo@9Lz*%m%cj-uex;_RF-Eu04f`L%{HoW`>3!Cbe|T<qW<QZ}KLiV`FV{9I_{F
W}1CTGcv$yV$IT`%^3D~_fx2PZ`|YUH7$5aVhexC;e~;1QqqpahE0mKe1>etJMpvbk9~9|h_##^sEH!RGVi}6JuE)PWT&R;oQq{|v*_dfIJ=qv
ab5w~oSY}%WPidfs7IT0&S35z@$DG+(98v9r(1Rx?vU`K-8<*-pZ}S~`#KW0gm1W|=j~fUE#lsz)92jcvR$RM+Ps_wkl0U4F9C5$&!6_k#^I>R
^&XC)4xo;W)srOOP?ms{$V6Ry+eagsmEtCAM?1W2wpAy`8)8qIt7wyj{1kDI|8m}2?4>UK$eCAc0(6VCwP!gvwByrJFC=?6$29es(b08QMkyK-
fYb$Xniz02PG;2T7(T~_#YM|1jb#MQn!K6_Z0s7!Bq&!V6W`KBS?bh3+ZYX>u?x6M8pk)qG8tD4bQtR}%$&}`#;MYssGjo%?Hc@}ojG5Q|8eFD
A7}3H+!a1{-r*5ztXGyCdL&gR=z%Vtvm$5ao#w>ppwt{{?s;)e803g0<`tq|2D|2vlWNUzp5EQ^^Y)0}8g3gr-7A|F_I5IRhj7%--M~i=BFjB=
7-N(%*aLmc-a*{x<8C5d-No!3nql|$ZQ4)1!?%ZLy8+co^1ajH+BR@tnd|RhwzRiHKJ9EuW?ll3Mvfz4-URGdZ}^qRZSXP(vafyF9LynF!*(4$
IxS(Z%$|}ee=?Miv($=IPmgME`?7Z^_b9i=+Tm74g<xv-l5k!*dZy5A$x0zF4z14aW$V%Qdb4pTt9G`Blm^YpQc_?z%WX<T$w8+g4Rt#Ij(F6Y
eZEeui+^n0{8gRH-od+R<Fd8#YX!Ig4|em}4dg9>+95lKoY$|gu~{#8!xg#S(HQLYZRvJg-vro<hj&AY_S$C0y;Nro>1dvI3#ZhK!@v_==L57+
w4tB!%t76ltKCMtn)=M48qU|gQCsUdoO|SKw;^*#+cX(8V;@5a{Zweho)0l1<D!{rKLabab>?+sNJ>l`+;1P)9k7=aT>(6pxg9vZT^E@1xuOw?
WU;$edZb!!8H@P;sr%L@H<Ihvzv9qW1BiM*?q6{@6x4E7VtAJ;FS(NS?{DTgjTrz_-RP=r45521n<9rqq8_L6yz=yNqdBm<2)vR5WetRcnzGR;
ZH0n%S{QF@Ev5Ezq;Ax`72L2sIIt2L^sw_%F-grL92A{7>=_x%vb23<X%6~m8Moo<B%%%3)8&?~r|g{$d8f>TqZ~>vX_|xiVA0o=mTx`CfpYE^
hMBMM-X!;1-=UK33yd(8j)M1hUWhH6WuUD4(EyuC=MCg)<yeMsZq)`n%CTB-IcT>ec=T3;(qI&FiCZ{U8}df3)kZ$Rwc6;0IoD(6a@>Qv2lZ+r
hx>x(U>d2GDob59P_Mg3VXSkGx_?fM1nUiwH0lP5MN6V5a|m^o_Kr~swg`NXig^w})*1w=PMRDv^n=CKnZ$-2ihctZYop$Slfig7N-fIRQhdBs
eX){#N;=8F7RH9QaI#MH-Q9Iqy--y%A+VdVsDt5cRY8n^lkJ>#1r2hu_E#896;{AuwFDO(=7GX)Vs}eON%DRU?yxOooTRn!KA5bnGnxHZ2RK^`
%A8#Ptw|rZ-b2*w0xEnWoLO-(7ap2Dh|vIpdkD^}TDuK&ZS9n*UcPpXZ<L)i(8)7fO3?~6%0SeS*+tj*Hd3)B%+*Zn8p<&5deFSFYjk_itOn4_
T%V1R4RxuXWzFvCP*@A^JDU+i_0qVinH@?HBo#zuX_Kkir_#l#nlJ|wea2D^TeKRe=IumYD5N<3rYoQ!)Q9V3P}dmuNb^}+tyAggT)lIuF5=kf
DJ4fd6n-Gfw-RY@iVy2Tg(&d_sV^!8?zl_V>h6PO1ZhznP#(CzI~uGy-=SmkwjZ0<eH9bBhWB9Jv(jYUgEl~OnxEWE?=>vwT4OoHYTl4#nJ}L3
n(=<RFhF7+1M8;pewfFs9%b1}V{QSC5t%kT2FKYiBUC09K6=LXGnre6o4Cvz($!?<7R?}?dDLvuTX@^~OdBbO@|i5vv^A#y55V{HnT4GlU^Eoj
pe&M|#0cU0i&kf<hDFMfWW>=b{l!Z&IEN?=M~M~bwdLT7RH=_Bw-)P`oVHiG#QO4HN^^^HJE`%aPAqW;N~bwzb>>UuKvhwu%M``z=QOLKcFzg{
wGQ%$#;_PH1u4`Q<KiU7NxA=`j%gpSxy3xjY~F5D^V%O9_kI<vxkdL-VzbtG-N)9=Z00_?Np0R4)Ae?9fZAL^b5_#uVcDdQP>61B^B`PTjd@#i
``69D?jJCH32#`qzX6VMWs5%$$ymI6E|sC#(wF$QiuX5RcFdK&#4@hm|Db8+m*95M?{BVF&E90EQp@aEbbe%<^vtFXCA~t*L5w|zJbJvVk`Kq7
HOA^}HhjFX1EZuHC<g`nVSrWtq&Vg!L;*kJ7g?21Oki!~z!>REgnMMOU@da=^7-&XY$z`3paJ&A30Gly$d{2B(yOrc#%ByAio;Y};&W70*g{!N
83dAe1S!<kKR@~s@34yhbcb43{n)zeD@R9PVtXiuS!=HDAsbQgZ+!3!?svv>t(_cG@jnBz?8D~lux0z*PZLHo{2u`7hOG>zZ(6gzsWRp>wXcOK
&{Ya^^ks=4++y6A!f8WQiZBQ6k|W&08BXJ@oYvk=_-+C2k;!Re#iv&tU*|bhf=az}D>zRT7PfaxiY##!s#Ka#YrTlve)MS?P=oiYT8_(P3s<O|
N<%}#_CnE{o+S%2I0p-2q6qtNIjMWb&??KT1E&K@q=q$r{mGnLjJuR1%gpv^9-#qUNJ40A@kRyPKmkHzvsvOeG2MBN3-Q|QI!_o@qkWi|H0PfA
>ZL9`^H7Fm%5aN#G^umGPR*NtY+e24%|G6|`Xj_)wYfR0HevVC4J3A2pFM~Dy-{6nK8JEU7vONI;Z9|H$F?W@Dc;Iy;^I1J1KFL&0K1|MkFel|
N&2%H@vzj>#HWV8C&La5BNKA{jR~(Nya{tR11@vqII&tLktWJ-<uqf$nHx70U=_aOOU>mq`+1G>Q6`)SoamhBIB8>}T#KgD$F9gJDd<h+PrE*_
yI62b11=|k(~D9vb3UK*-e#|V$H_c{+=RQM`Mw~##|yUGa{Dg0?(rSjy#~0O<JaWZhYsF;58h4&d<J~WkyvsWu3_$G!P`Ju9@lzsJK6AkptW49
$C&f;RG+2+Z-`_xA?;|o70;Zpz6<DaR{C|JT6TFH*DeP6jICvZ??T(v_})hN??|p(BiYf)o^dP$8CD{BtU)!G|5-w`qwRdZM{g!+#X;W5Os+-o
7S`!8fJ^hlRz)RxQyA}I-ZzS~ARiNyxPaJcCg&4uD`OJfIgB+}7fk1@cICsyTU`KNVNmbJBJTwxI@1^z=<XU>t48D!X=jmXUo@hPZI#)zt75rx
%`_dchzpGO46!}iV_C&Ev_+4<FL7{nQI<^en(+6IxSGN49t*xSV(~qVWd|cG+oeUNz$E27M{1L!XjIa<M{r{~@xrb_eczzZVt#MXnKn;Gr~LY4
U1H8?j`kKC)hHOwf=(eX<L$KW^JNK5B3x2tL|JQ)0Vw&|a7E14bI`6R<>qAEYiy+x_=2gQ)%b0idL9CkWxyhix24L*jH!o5X1uMFMk?oKlsn75
!tUSA>on6k$BVp9n_9nSb&l`SI&G|XUjcvh3i!oWpqW)VtWQ?0MY`%u@T+oWGjBp8k+zgFYa_n*Lino}!r!yR4NPs;+>3Mhy;zfi+!tl@ao92=
G)h-sgXbTcM8C!Jk8`?_Hz>!(gsyZk4y)akwHU`Hg}z77`~ppH>Yfhg4c5_Np}OTZMw~k-L|b(2*l3vW9Q%HNW8*>}2k(-c4Br{0DNVQY*z!A@
Zs&1H!*t7iS?%v0R(jCu@D1FR_n+Rz-ty|#X~Ax~C$I2ailvr#FT9XXl(uytb%GnXBaeVK%PPlf4JTsUjCvefVUK3i<JcA=X+j-*U{*$54y!{s
JwQh)5!)!<e~ng@>8`{}6YyAJ;u}t9Ob8k>S_*toiXwVzTpGkVQmOdiD8*457Mpo>*^bTd+_4p(JGKLK$F@SwJm#?rwlYX~SRZ-pMmsQzqJd?`
32sD2@2U{ZqaGSUadjxN4-_O?6SU1aQKD!A+=2NM4+ML4sW#@ymV?HJ)p6*1&^9E`n$CJFetT>MaNkA1uOV*ArZwZF&Di|06)C*~Z9{@>Z(tW2
Ilp3Wt8}<nz1!oq5HLQh4na3y&8*hCJMbV-=R?2Zlua?Vd)d-9=$-^d3*PccyO-JC3!LKnUw``b%eU{J{^tdJ;ZHB+FV=qk%ZvY%!%wOH^eKM^
%KsAS6?~+Dm!Mv8Dj+rZW%4ga<pRq;;HiUbJwBde#oWoKoP0LfmMnjc?~)P+dbud$<Zu7{=ufVK3z<T}Vk#$c(tCkv&*_Z7`D#;Q8&`3SpO79j
&Oc4mwFDsghlPXYs{RWB&P}wwR0{Moet@c&*aZG&^&%&L9|w=K*n?F+!1ezA^6mSdfBy12{<mfZ{u_tj^Ov8#;|%=QpWYu=FSlC*ff^m0v;&Mc
iPe*U4d0BlmYgX~@qnZsO?zEflwPniMOybc6H-FNI1-WXoe=vFIDmRO51+sM<I883X8r5<>6c%QFJHg^{^jM{YFv)v`y4kwdkU;{QrYU^6-r@N
3?AHA`gI)KaaYw_2jNw5kPxMGQFRYx`)qm-?I$pXZ_fwo`#*m>eq9ZUl2)J@xS>ZX=TQ?(bhs-#2Jr|AwlIrd4JRS_vp>O+ds-BjYh`k0D!4S&
xSOcJ_fNn7_2qlVG8HTcM~LFSMXHuhciGpeP&YUqQr5NsOW`e^svMFxvP?DbimPfRH5GGtoe-~3j-Nh%Zdv6SK=H(qzKBmea=M21Y}WL2pWHP4
4jek*&dYUW;z+AcIfK?{!FH*(IGq!mf@pu9U;nQ!$KQVb`S|jWm*4;O&%eF={?c*#Vg_I2hv8(w$gy42pDM0W6!nve8(Fg#vj?MSHJ*(f#PZ3r
hb5bM190LdUvJwqoNYB8i%(2WRB>$pHjYF(<P&GC<|w-rTqIn}EG*}e@ESNBl?>btuLF4q{uyU+sIDKcMrYU3p>{R$ACy7zG{(|@P$LXd)Nv``
*1^e?bXQ;+z1C~OR7(31{*JSL`bnHIpWbwxe*NvsXOTbXT_9LNpZL{yu&F_r<Q1~9q$si=IIF?(-T@Z&&`_U^Rn~9`iVPRR1IuBbO5mca>2}WL
_kVu*Y5fTb{A?ff?!)b?6sVz`9c$*by%!EmlwtNM0hnqw;7ljnf0-swDL3HMB$dL^0`-jPm*4){zeHSwz`^Rr!h6i_rGw3|2pmv)z!8(W_k)di
S##1i*^+cbMp<clra`9(FE6fHS{N1IakBB!VY%5#9Mh?YMaqGuk!FZlttuO2orq;}J+U+(4)qYIT<l}vQN*8C(2F%=R##)waqk(FM&&ddCrd`1
02`^aCfRr6yw@SqxC}tAtvOgNUyKe_g~7!`Fx5r)OoLGCJB`-gz8-)3<NM$L=(6UpJcZU6);v`5L5bzEQ&##P600!0nsZ!PP0+!~3uJF%&Oy2u
rKC*-Z}2X^8qZ(w-2MK?i$292=f1>5g>Es3pmHFiB9B*`$c^(+rjQG}6LI-?QFT;$qWGg=f_<`+YOkvyz*k?MM9}fr;F0$%OgLt2Ctfm33+@=p
6Kd^X!>DV}%c=Ut-v0oA%TwVOpJ&`O9;;(I$=pIms?XW*HfjL}Ma>OU3%!_@roAuS$*aQN?oT~GGH-@qy{W=t#5!@r94wyHAR>Z%E?5@D3kTmM
gRu3&(o>D?(Vg1gO@MvG^J}DH2qcCArhWm>iVpNnP|F)OSDD=YO#50$G1cGs$NEfb`pbV1v`bh*bie=Y%h$iQvAyA%#{|v<`V^|TPq0QD&$MRC
*3=&^+8Gd8x@xd9@ZSU5ls#u!MVX!|dj8VU4u69#jJysR0Hf&s!FA)ap~4XXe7oMjvfYsIkbyeljuVmtjTPQsK*XE`WTeJTW&+|}tJ>6q2h?bf
q2n~wEFy1kHo=T<OL1H`AZ{0kx066d4Dd>7k|X39RiR&Lumoayz?pQ^c%ag$ED-(=N01Va<;XR6FHqlu3vWRYSQH$iYYSLR#j7S`gp(bk;IgCx
dWx`nHmM0paLltFZTw5ot;!+vu%rO5wJJ%%dnGI+m4cT`Z8mw6w#o+vxq^};5ZoXl-WA;3m@`R&YvXflxGW7Vw50=YGOk;lNVdgB(H<C!rAR#S
ct*UAPRN;BD01K6ohP_?Q4)+e@T%+p_tTWuc2x;I={g;M{qpVGtTlMR<Es31@WWS|$aZhfQf73`hqgZR*s{y5mAGAq`5e;Q#~&_WO)l)Z#XhWE
srd+XdwnKs(=sh>N(*UgtLBf&C8*!|aJ`S^`@;>UaDGi&i?SY6>pL}2=~MP@rQY`K4WDk`x=%W+27ivL&E-1YElq3JsMZ!aS1sM68}3wV;Eyis
+8dVtCw685(d^}3k7$+6xq$TT<)`1iE<LETtF)Svty!d*?9VF8x8ruT(my}H{QQ@nJ{c1}|NOc9l>hRnzQk#+iw}6_N|e|yRh}amnXl*EOANUf
DiU~^T;KQ!SK$>_>J=txlY=`}&X002$WH_~_FxI%MK;*RpA!QfLQpP~W%@igl`VLM>p4GUJvdCwS?l|5{ydz#k7N(k=xFW8rihAVOXt6DKn=kn
;h)vk4=~!}E0>=EUHpSKuw;&^%|K|){h#Pg|MZG@EjJIXlGvR1=dUlH)|U@u(ph|U)ji5odh{GBn=IDc6)Z$H_<>A&=VFmyUch+>iL<g9Hs^o|
i4gb<es`OSYDHET=de<$IuwmR;GbmC)x3s6N;Se`&>|;Tlj6i{pO*+Y!}{{|`10wezjb!G_rdGjy$fih#1~xe0Viv4Hy0C&OEq<j8hWS8R$++3
RF&;xjKaGz+?JyK1k}7SS~Q=TL-R>iIKq%-N%$ogR9yAAHnq5<jGnMrHDw(|0yZuI)xvys5|K6B0nRTaeRq|w6^ye4Qza=4vk0$^pjnR&U+_Jo
uOQ1`|M+(N?d!`k!D?kYf7Avp<vSNu;%V}w;vXN)V7VwQ70$!SqGH77#Av0ab4GDS*n`B}49hb;uAfo;Mm&*kbtwz^&c#`ask)q1lRl@Ub?IzI
@anO1Mxo^sYw?;E%cm~d;Ic$ya07GF`eq+I9^*IH>t3>RQQ4PPMoT+WhMmtUj_X*jD7mUco2G-hr$vIff~N|{xLhw%%FfzX7k)9_x%A+`rHwGp
k~l9+ZBSU)goqDk^qUj5nA(gdhMy(1nSjS-*7tdq|CQh+=n0bxzH~3$xmfBOljU$E38(ln$#OXhuUrm@F))}_Xqc(EN@~h+PKu1JVp=gqk<Z0`
a)v@(o$tKU^OEf(^o|!URhcrH0tlK;oObvqo%4l*l#I3#aRJ3IGgz&n(=a^<+q=YB-<ymh#Ee`O(r%pvAx&CIj`voMI1VmeTRH5to-@>Z4c#Q6
2#hkKsyc(O5W?L|=RBH1rNdO1WA-e=#Xo29npr%r%z1iF;9#p2elJJtE@Nd?td~UY3p4GKn60p%#nttB&c%r(Y;+Za7?^}l@(Ik}8=3KmbKy0O
QjD)tsxFoqz>1}44(nHi?Uxd5_PIaPxnw6TNC7rTwB$)RnCcX9F??>80jd_Px2WKyDcH3FB0qJ-;_o@_5XX_i0gDo(VKNk7z^~49F4}PptFv0?
%jA3zL!IanxasMz)cqDK$vO8{6QJ-$k{J4G@wdEYY2Z|W#H3ZJ&c#C?=mP1`6dHt}3hj8ra3ke2a}1$eV&c#joPR5cm<vpq1sbv0^wY?XEzWVl
)0UiudU2JUx<iKI>_z63u`s=i&#Yd`y{;Vo4ucg~q;Y5X`yRuz_n-E@W#;4qhM8^~8nypavMnPY_8%qEzgf%K;UyEr;xib@sD2;IMS@rXU#rhL
LPQ-vUwd)=^783_{?&VeU~;I@seWFi1g8qc;uwp^7Yj4`-8(iupZ8I6;LFMLy@D);m^24u8RklB)nXqaGT%Lf=7E~>E5^<|TtdF{5Pzs*eE;y@
HA(#m-W#-KQ4ThJN@*&fNU3NO6&xxYZ+wTBqs<y*t{nKs|9ZavJVC$x%wWaw?_YlU{znJToIT+NK5mLij*S$|&Yy70QUI&^6Y<SN(jEV{_W@^x
Eu2Z&&de<B($$MBF;}r+#^!GeBp<H#->a;5uQ+0nEa7N-9ombJNqF9-Hga2}0oH)0!0{$fIG5FHVLn!frN6A6fWs(x(~55q{L1QxMSh8mN?Mc#
@5JE<N%M8ibj!u>go9VIa88gq1!NMQ<D#RMSV%!=_){$CeE0nipMmg^GY`7;1wVeo!NAn&rJ{|+Qx7LJYH5wdO)_4On2*|8!fBsIhJgoM4pX#r
8^<nYaRQzEJbOayYrOS-y~ffaUDs=LK7uRCHTED+{q-7q43_BBaeVM}@IK+j4-&~8Z*-ig*l>p%OzB)5(O#96n3`W{ZN)~q*ta))Q~YM#M;+Fp
zgMxb$2^TbvB*0G8{z8wjLp&LG&=X{H7@V|!Wyk~2G*?6180o%0bx>}%=*h$nB{MM1Th2^RCG4Osn6S;q*nO|SW}8Whg9&&zNGSVG4_Ss!~O&U
>hQ|dWVP>$)23?1zk9CjV5k%<A)4Iya~b089s8iH5+cL-l5C%vsxt})Vz`t!^rH3W4ur<z$*r3EwD|7e%J_<IYTRXT5r0480Z)w|ptO*!u4d=5
$c1LOBcA_!uv2{rGZhi|tSyZ{m$ozTwQOvbxf6iv7_Kw9oIe51I60un66L)4f!E>@eU(>KkHo`&M4W<nkpFf5wVnvp=U8pW^X$l$SSx8Q5K4Rs
Ac}kira9nMn4;Akfnh$OS}_@r)+{eAosQ)E`x=t}T*}MN1GEfaRwg!%kx3$eWkCsci1XV;YL=bibi68^L#<tA6QpGiIaiOJyOL*MPpB)6`j-Fv
^7Zq}|G|%DIl|vR!Thbp7ukH5t9S<NHfMtzE4@RuRTDFClO-!@85ng;#93ZLxY&;It7M&(xigXZ3Ah;ZOV`eBEvy}TJR>WrkC~K`b4?G49rbXy
SaDt@6zlDwdd46sTQ!5DCuBGb+R6M@meqUMB(VM5z&4vHoyS$N6PX?hbFoFnqdD#=>(Rvf%&?T~A}%N9Wa$@qrah>iBqKVV(N;|uQyk3(sQU@i
g;mQZo_O&?r9+%the<6s5#nON8#00Q5P`#ZE$7GL=)sS4QtFl96*@7dG$QcT<~MXHLAY>di_ejH<HNC7lTR#BI9MjZPeNFk^P-np5Aak=Wl;cr
)3XST-EsxX2$u<~no@#8X<X~bbtDVtkup7EY^*U)Wq)ia=UHc3hyAKXvdi8FDIS2yFF0oUYSRynIcc*bJ6*Nwm5pWaisJmD&Sk<D7F4QG>@<TY
<D_vC6f+jM2AaoVZ5Cf{Y^r6tQYvH;&Vi?aW-ocvyglwPT+9Z#b!o9>L&(0`L_?UpFJcGT7o4SL3=X-gOvUbkaZQG7>4M|U4H9BWCl*EEHuHkB
QbT<&T$UnD-s51G(q;3|*wF0oHjvnePB}ACw39VS%F6NgaAU$2Xv?XyrJK#}cqcCy?VL?yU5QZ(i4~L*VURa%@lqCT@$gljt5k5(<`gH)h7Hde
e@(?wUSI>T<z&&)BgdZL!T@7rbz9ZR;+0wcqE!bJi%4{BHOv+TU1HeErIqNG(lmY8=EzlZ={mX9QbfBC<?B47HmXKHpWv8H-b|lp&ma8u-#Yhj
!wFlH$(fLaE1Y2oX8>`-^W@0n!4P0sX0Jh}ZjpFY#pL8uUEayr48W4%t@!ec9v{mo3G<cGH?Wi#CRG8jKhHa0MdT=uS%(uII-^5iy@<64#rMfm
>&D)BYkNUjrfO+qxr*$KE^xF07f-65RKCe)>Q6ZOUzCoL1}lftFH_OIXI+%^R)X<+@8{mK6`}7t_rft<BD+n6kSfQLV;}YU;tV+EePqW?qR+}5
2Z^bs$g!kKRo03=ym{XBAZ^9Lm-as57St$3*f4JRA4!l?3q$3r@jIe;Ejf(9BmxlP7h0deb_>pl;P=Yd3046$&@M$|*VvfG1#jQ)#`Qif-tYOq
>>{pJ=H#&6L@gtmiPFX^gEIl0e?wZR=N`RPwsAHPx$4<~e+XZb_u#(O_N;0vTB*2>lQv^+KLpoR8_Hln1OI67G`DJEeTk*$B;NpXtmP1_o2Kl7
KrnDVrjQ-bvFAygqJ%djYmKF&W)iM%6XkelL)25N3nIw?f6Pz>O+OlTM)g$<XnsvavMh!FPl_o`ri_#qbXe=c<h$JR9AdDcE-h!TyPi%g(5Hoy
-aL4`fpy=7%0$_zuMt?Bi!(qyfMi6E3d}ktiN%5h0x7K!94KsyYp>%#oP%yQ?rRJxro*zpEauLKP%<NJETK*C>Y|ho;E866RHL)rITmF~Ic=fK
D|Ql>ow>wjU(~j!2Ll{c1>`c`)>1{0D0$}GB{ynZU?5mWJ()mp9x=!UHzZ0qu&XT2a3XMILcS0)Ywq+|^uywgFzy0#Xc8kua64+Y6r*6|AenHY
J|5hqT3O=CZkAY1zQALShiK^ou*WM{x~91E?WNo&`~mI`LqhpCQS2&Mlq}Lk*hm1XDrto4E=q%PMZoe|U_E&U)YLIme+uTQ80Rz&!Z1i?HTBX8
_lH8LM-gk7VlCh-Y)+WQWlUNg4BRos#W<ad?7Gz~H%KKl(j;JGs97MWg9jM`No&H~8WZ99tn5YA>XL~2ttwG$bIstva%__g-bto^KfK%GBdpW~
Nl$TVT{hMj8O+1JA&J5Y2g7aB8DCp*kA+GYyT&s#)$YI&fY*vihhu@KYSP8D)aQshfE*2)(3`56rTa`_;3}~rgB9%_7f0tqWWGRt2aIFU6GPd|
<cvHrOrd3!?eobnv8CM;AR0`!ZO1qoNFm!1)n4T#aA8!p4v!<a#WaKsHjJ4&ZO<`ms#cs}Be-a(2j^HwWez30SNJ}m=-n}RemFd?ENr@gr^~Ji
F}s%9JI2N(YdRKPnFT!kXAa#(gykB|V2q`6d$*s%?ctU=$n?6S5)rZ!M;)AbyqWEx@mz?Nv%j~;192BtUb8#YO$rE><Xl!452dNv%Yqxi#v>=N
N}=>=k#`=CQ}RZbp%qzby;OMXv%|Trcc1tHxVdDusLIM(>R}3Tr_OI;-dpGj6M|Oj5DFeE?bpR)<)f9S6=0pQ+RlZYq8#!3v$-i0!;`>nUoET0
QGjU|LhRX%I&C^mZ>~}L3FR~dHaJhGA>llf>GVdcREvt_HM%~?eK8qkb)!p@mGp)g5Uuz&tp9VO)kNDFlQ8H^i&Uo5>e<d<HS&vJJ3EoWfXx88
ZgcCg@XXsyYuko7)6ljI$9tw>BvR95kPdy;?jFeQpv~OJ&wPbh8@$@s4#aP+Fc!8V6fH?#^B_2Cd0LzL*mGwj=K~R5DR_KHWXFL&!NO`7g@4K0
b6Y&;8i;*`nPZ{EBG!+J?|4?Sz?KDd^r?R*y^c0|jZ(10I;A!1`nV8}V{KIu@pB#?X={(voN=}CufV&;Sy|rvhX;C?Ac#~I)Zue*>W$TgEI9T0
BCtFzE~5OXSdXWxinT8);*RsHy-Va&Nz3J!m3Cpx#y>dXLtSs2X-S`ZPA!Pc@8Z!tNjou4XQE<zUS8NA6#20Z7cEb|zbmdJ(cLy)3ZL{*#aH3v
l#<sh_G5!T{k4E?upb)&+8^~t27>lN{{i8ky`VlmD6|*S$A^aYLi#}gqKGpR%Jj_PoyOTtVF2z2#fj!tca%InB3d+uu@x-32K6yPqrFb($A*sP
P$xDYI5Wv(+sa<dwLAX-F(fbIW0_F_N_7{}vk)d4!PxZ?ucj35@_N4T;7AfxxKf(>SE;aVw3VBZs+4k<nr`q5@7?|P_d_E}JR~eX%F`i9PN+Ji
K~0wUBPHl#F=Y(+BjZZc`pb;fYd?a|6lT+wb<ek3_o#9POkDOlJ|MdEb{pF!<has?jKr8a?ANvk(=61TB29B&WHxfrYoQ+>Z@T&ll|3IpG>-bI
`eUO`<2bM7Pltm}ELM*kE5V=_fMnG^gB|tsJLPu4`?M@OmS%XoFpP#ArL%%UZ5qc7Az9HsV~+&|f0pH1HwB)E#ZNvkYe}qPwiJ|%stt%mg{vN<
*op0lhWf#rB2@SeONiG6FFI4=t>WDKcd3&068FYSIBW^VHcORQOg6GRilt@6SubE~$)%*o*#K1S6ne?|D9rLmBR?Z2s_dB9i|F$*(4iPqpx|WE
J{gYH<2-9Q2oWb#GNA_i)l7;go((T~sw&IL$n$~IfCnvVoPsk%?wr{zQ7GoXa&=aHUu-pe#~_Vx;05e}6%gR+(OC`ddVD=?stasPOESyRd5UTI
Nk<UAatL|VDHse!ftOLo0WiQ{s4X7i0V{nHHi6$PY*n*t*N8QoWa#2CB#vA$Z1}TsSn)u6?-_2f;m!*06pnJ7WLVWp2OrB6`K!9kG!9yy2h+u9
pU$FlFoAwb`jJRb|5jF+O;I>RXBW!CPjxA-TlA5j6wMd2cVZMc@U*J2a15&}m8UsYi5m{N0|V7)1a*v@{)BZvS+xq0Z=}0-O11~4B0HTYb#I4@
MO7JfL8>&9iKVSJOmi>y2fj5n6)FeaYQdRzcq)uhhA!GEx*?2TnOgIn-(WO86{O}+or`EVA4eN&;Xrxgr|fm8GFN&>xZ^RZKt>VNfy48mYHS>n
dKUX)27@u;J>iZ9sv=7hk{DVS$d9ZX20U@eM6FZxED5T6f*p@lMQMAOifL2uHA`SsTE%0WoM{^=m!vJ(F4a6eh>X7KqtlOgG+Z@<*CbBs^cqED
K`@?7ua#Cai;TA(-z)1JC{v`d$F8%^qcN*F?9+edfHtC5H@JqwR(-p_<AL2HbTtRwRZfuC%9|XbCW+^eduarlqCoyqI_>@$7>Zs|{4NyrLpa-(
?u5J+MUwK<k|!{?tUAVQnqwcmOfr|qsxEnswod(3AQ@D?kL$TbKkmrMwr*-sk1^*e9<d__t@>&h%d#9wn@Q@_JFAahv22>t^f{H&i%zKJOz4!t
if4Lb2#fi6wx~@91q9Der##8HTwU^jqma)}p64*0>8wN-Vwg^Ou$rZ&RE|xpiT10&_lB|H-+=?E*>$kGK?O14*@-TR&P2v<N4=%+y)wguszrxi
>NI6v*^xILF^^rtX}aSIjz+Rx?`GSs%$b$8RXMIUD`OQ?9ainoX){;D9f)Yn0GatVvo^iocn?LjF3~2I$Yf!i>z*3U%9-;214O?&vh{eZS5d6d
fQ!qNFV3Qc#If@g_nXt^lcDMotAHvVk4p6<c-x@)OwzEe7~Z(AhjemUJIRUI%-Q8Ox`8N*JNc5WlcJ-{nW;sGSI9^+uB4Sx1JTrSpp>E?DAZD&
yjZ1$Yx1cp%%7>L32sYhB~WRVgIq-k$#{;@;0Or^o2eFnQ*xOQ2*7Tsug{h^4$%>T_T*SQqor%1;=uT&-5m?0V0S6+#ki?6E^$U(I(WRXC(W`r
23jHuxTLHna)hpw^>9ds*Rq~KX&Wu;F}Kai=Vja{eq!++x#0BK&xJZp+Bkp}!@DaHUqdZf_EXCO<8`X4n#$@8(gbaE#`BfkRM}w)W0tnYrRD7p
nc&p3-dPjxL~cbIHsHB08W3hvJ@tJDst~U+ZjF-g^Gjr502};SU6urDC{&kLXUv!^<EHmQx-Bf?I4YSXX(AyC|6HV?Si9q=;G~7^@|qgh26-$F
!hwaEwS+2WgZnE3p>pCdXDx?fHCmF2l5GG-BOe);n9~<U%g9?RVh}JztV&dcY+RUZ(sqP{ayN8lk}7nw-Vp8xQ5D=&P?71G<X|voWRAr)jH59Q
$B|^N>Kj9S4?O77t6}5ROzK!-9%T5pBzmHl1U?PPXbN*B#Ic}86JTdK^g^F|(^`&&FlLaRt8UuR8X`Comcg(^$A)e_bKAodGho@Eob-{&Jafg&
UywjGN2}B1_%J$H{d{k82VxVnh}4sp8fHs9SVyRlqHmh_C_b^;Rn$SHlv{-HL5Bipt_;?x*_x>V3f^?Z&)$8r`(cKP?R8OB6dXIrSRsn|rKw1R
(;GRvPR9Fk?tIkZB#w2Hzz`*9s!ri@oO$r3X3%&IH$@+~|KQzHYp-hRinf@Pry6ok75${|pm9~d1B->KE-Jg*Vo>K86rj}HhqW)*K)@i|%H2H(
ZdJj2o>CoA0(Qx&)(P)4t}BC+!u}{=TiG(E87J;fdvV8N3vU;yb@`9&+uy$Y$2+%wtTtw~#W}1uWcT28M-Q4G-NxRwtm|#)K(ycj9j7j(m}K<C
vW4d?AM5KhW@I(p?F<e)656{`k>S7q=^_Js*j>&-XYheSW}XgDA)7RrGnIkSO5G%5om8W=Y_a9|>6+mDu&sqv)$l225e@_gI3Sl10de#w2S&3Y
a?vF^d1zQCU-|m5t%j{rQ-GdB_okcA7sqOUDt7~{Z5HB|5P>_D;%(9a2cY87%63z-)|)9Z>1FJ!i~{6Hz9hx;k@Gd=fnk*?{v+k;)t9#^HnZD3
94UbNBElzp(>QR%F;d`9GCWZu1ypijq(JiP3=}wO2eah^L>>MxoJkE7#Mk*FjRoDS_lH8pK2McNF|hnnZxDOKl4j;8$yYUrYGf&$DCd9@S3^lJ
l_<brs73!mF4<dm_fCz(3xda4les+Bddb%Cj)$qTwNQecg}Qw`fbS7**1+XOFH>a7M=Le0jIRY6ESb@4aa60@5$U#Q0mmCLk)(kEmKINr7l&|L
t*l^T-ASw6Hq2w;0?(=2+4(6C2O=4zRi=`4iijE+FBK#=100scJ;9Y=`=nIT!IsO|;=s04h0RzIxY_mtIu<T~A<9Wd*|L7hQH7gRxj}RppQPiO
se8Q@-LOP19g9@OE0ej->fN%?E7vkLZWWrBB2gH83Fmb-b)pN`gK<zOw~er)6M0c+Zq`-~3g))aYP4Vm-DR-gJ)BY9+>VXidiZuw&uyaxr=${x
q?;lGe=-=PxriKX=BCNAkwc@)tK!Jw77xS>WDYZ|^i+0ei<z2XL4WW+l4r-O6J;cEkV&6T>a-H)H#-?!=WRAw3nHwIh5GEP9`AmvEc?}-4vv}#
+JeIYW3)!o5F8eP2i|WV@cY8$VD1B@ye$(3AqbUo`1=fpEI*CggmsCsW*No}6OR2?iQMd||9?KVV3gMCNeJ2$i<7|a&7j9N=$umy*NEkH3Va9N
-dY9DCV-vK`g~`OaFee2nkBWv^TG+ofD8+YrImLc4_7Wp<aetr{9_S!WCOUFzifjdyRR4Q*tQ2vb8u|ggX4XJFcL&qX@m|PhHVYLe$n05=g%3X
mbL9LtRvF9mm6IvWIwTwWy62O$t;}p+{c7_^>-fz?mB3&kGBSY2i7~n_olc6$U5B2WGXv8{K0Wp4ks@itf50$neC}j#1Y^YhjL;Y5UEnhCkO1I
jda{IOPub)kR|+HELml_0o(bsLeA33rDRm6@W~Cl%}LyRqFjM=q85BqF!Z)LoFrB!IX-x0gtr&WjTzj`CfUsX1)EP554dqsUE)>FkTb(rXPdXd
9n9YHm{|_KIaZdoNI;D;_*HtOWF(X4<=BL6IB^?6v)N#HjEUEkp)?MRO5od-!(M0>smihm-C)wz(_f&Z!?BzUxDI>As!aIhTYSub$*~I?PvLO3
HnaCjh77T$$z<saizjd~!^m2IA6^-UIrz%wMJ9w$t=NIY+4cAaQ?)I0t0k5eM6}zMa4<{T0{NPyZQyF=XwOhaleDY%anmu|Awk;&D$^XDn<go;
v|(mX1FTQ9(gw>B;<!aN-QCjxN6SYZ85!{B5<bWjCTtkr6ZJ-%LHr7Y;6OzuL(Lf(j%19Fh1Vi-l%9rxIBA*%b@w0PUXX$5Y;W0_>SaV&;$s$1
E+i@XVeMgX-X98wHe0HE9bJHb6@m<@3>*X(3AfNj-BwFpy>Q#Ivf;#ko)LVW$r3oZ8<r8yMv{}jN_D`GOprtz3N9znOWpT@8^92%MA|&LS0~WU
lxz^?2YHFHNClfO!v+hhN+stBPqecB`wW-IL>60e$mx_~%2Ie)vCyD$u8nsvBl~)TS~tCM(OdWYc;})I<zm-amcwdWbr)KH9=7$-&9|dvI#-*?
ksRzBGRL`=tb)F4z%A!ga-e+&TkTE2J_y%aB6F|&mZyYnnL-(yNfPp;8;Pf1{5F#)I^iWJ!-jqzH7RP?t)1*NB7(|RsyKj`2A<SwW!DAd4N0w<
B2JwIvN=D)$Vb&Gh1pUd<C*M=-GYo4=(d-?dX8<>XdG)YsT@GKMaIL*`r;>I%)5ZxTKURS&8)S$nf*>OR?0<2^P&pT)Z{o~Y8>pC*Tl>_Jn^8i
3vioK;fhJqd(p60NqN&Mj=D^o-k8Puaefn?t7;fZ!sq3p4R009!b{c6D7Mim*IHSt#eX_5)NLeiB`w`SD-aS}Vao<&<F&0Y30X?^criR9{fwxy
F<SI1a4BF-3}f#UFmO|ty}~vnX(3wyZnUbk0j*E!bz!2<d($^s(b`0Lu4rw-x^$K<a12+ouHC}%<F!W_YZIl7AxxtoD&<K0JWM=qfr$&9PM2gl
_2Om@Rj^_)_)_S|KA4N7lSGS~qV;gTbJ9ME!aPGzk0`NbT?(~Utmd}jRbO!Ntae7l8YHd6Hu@xvxO34(;tMCXA*3)B-Wo7~pmFw<FWJVbRqye1
X?h#JTQOP$nqBr1&9^0o;ERqQ1Wrvy;jQykH5s<R>@8T8&VwpT8mkGVN`)B57F114zzNDSpPJ!8Eix%JIvf<)@<J&+tr514LzrKiq%P2oR;!-x
P3v+Wo431lxsMC$I98^*&Xycjo2Nxw1NEtmk8Of(n#xt@Z>TW!6&6ktXNl*#wpz-hvlB6%RkxzMBK0wt8fBAvc}6b59P0pk6Fs|wq!ivphEbyq
c*E`WL2QjHu!C;8E>tBAS_}{SP9;An2DF8ZMqvT^u!qD5pA#)A_?FUeRfBZQ+AN(y?2w>9T<jKsZ^7K^DtUOiDG84bC-5g5r1h%8(Tu7^6ic?$
iP{(KHlK<8wS{wXB)^H5rE0HJh6AkvTJWhDLrlBC9`l|!E*PsQrNE&4!AQw`sW_*WS1xn5m)Qs5uvijH(Y<It6u_;Oj4Pc29>H9-IgeR0yU$@A
b*Ly~OONv?4WTwl<0ad!-PGVp^^JWXj(S!s0AjtlP)XjHC=3G2=(Bo#HD_*jK13K`xUNb-JR4ng=5`OvF(0c5vS&iY(lF8mBRb}5&7eKk12*AZ
`dTeOgHBh+?(T62xBFjB!1e?>%Mvf~tCPb+ALbSkFF~Z3sJsAd%fipB+vov5jPvR}heOkxQ$o{8I}A*DE~<5%*~Cm;1-$n@CHcWf3GOWO2SQC#
e+VU{YpQYO%if)_IwhdX9Ogk&4oZ|6VaoX2sXZ{_5BXdsQ35IIFxDC}Xo-{d4scUfR3Hd$gz@p-gSp8y3yhB8AjnYjP+9KFr;@s>TH9X(1v6Mi
Ej5@d3+5M!DM*zyWg&tN(PNWjd7YBd1-H*dBPqdpCKcM?NtTHc&PY27`C#;=ijks=Y1r#Z+HWNV#~fR9K>~2DGLG;X0dHX*bJX50Sj!+B+ZLf^
5RR)X!dO+{N=tNDZ{F5H>~`Op0GjyQMz_<x4tR1G2tAbyOOAfc3sBk78U~1Rr&sqte623CeLOo{Xt-(_{-%-mX_efS*Z)QV9U98%538YAG{sWo
M<aD~L!SQd7%B)=u~q(CVz3&<YWg#d*QqcV@?V#})3D3OX$GfA`TC=S1v*7~oW8os#ue6J<`CghrQT6mO_W<bzJzC;mF?VqJPoJJcZph1r%+f%
iWiJhMeqamMZ3-8OB_vBWKscDf;f=@o>L9w6jhK3y9~!W>;ihs-^;Gz4HZoR3PGKu)-eP_-Jl@#Ae9mDT6e)X?D3K6Qw;oYWb@~V-Bhf@_4Py@
n<K~o4MZ%vpd9n~9DMte3}-rKj~y;fgufm8kOPytV16go(d>e8)a6sDEh=cM(iZQ(C~ZYgUsaX1u#VOwejO*JSf+BtyD^UWdo6_PNBl*WN&1AP
4>rMKl<HPk&oN)Gh4k#|HNiD&5U&9Z`g&`(b&sRB-O+2JwJ?i;(>y_(87T2>ur~R0@-hLk;vL{Hi<KKZ;^X0!2P)d?P=jHX4F=r6n4fSY50+X3
Cr0!*{{yC+GrR*e(NEs-kNH<J`^GBGENT7Pr@Xs#5&+;+N{MFh1#}9Ah#g;!)reRu8!9-GhdY`IKqtDW@I=|fhDV9|uM`OLhiFQcIdgX($W0!e
9D(fFFd=7vn&*0A9Vb8V#AYl!?2nuRETl;ONy{3;raZC^eiV-^y9;a?!rSNK3FsgZT!791T_(_;ZFYLiK>E)tq}WM*Ab6(U^qv(4HF(chKeGgS
%*T7ZTP;J-umdeKa9m{vM%=r#_UEwDpsmE$?c23JzKOkMWIOHYfMfRtk8-P=I+X61dypg6(sIOIFBk4~>K=n_$#om|fh2L5qE6i~j*YuUr8)}7
*Et=8!_h+&Ll~UQy9j;zXc5uh)xr<Tf*7koBtzX^K2WNb7eJnCdF(gXI%9;PMK4N_GJObdtxk}jiWtjA<*P8Li#N(X;;W1f8?nqO*s1J{lQEK}
nrq?SXxlh7)~6K2-mpi#DkHisp%$+Nn=I0mu#0oGmMEz-@P4@7(LdzqjE*0%5@s<vGK?yBRwX18i|34+w5Y*;VtEMe@ku1s;d7?OS0i$ArcPA}
tc#vxg1i?MLeY?p$xQ<Z3=NS8a&H1ZI+SD<dgl;xBSkGvM+q75Itrq^N*S%O^P{6lX1~GopE<;r>A59%!xKt+PsQ#BdXGsZvtNQe^Cs(;po&!%
3HSML;Xnm~(Fz$R(D1cO=jj+4TEeLrU@Mc-G-Z&qw1|@FcKTkHfSnF<^lVL6o9~!a(}`%oO6F(U1d|v>wYK!qm;w0I#t!-j8IJui6txtAer$}Y
l8danPHJaTtV|<UI0@a=5@d@gcU-cH(K$}wt$sBP*f_%kC&F3dr&0GI8P=aqHCqN=xK5;$460Q&mJ5q>rxS!H!AzqK`RyjHAWr$B1i_jwF**t4
_3Y2x-{Z^$Zr|VD>pM0Pq|1sNI;~VE?19N3b8zOq){HG3H=08eLM~C;z){|zthMxp5(?D1+sN0uM}>R{=vyalm}OCu!%Kol#Fjuesw&1f3I@ti
hHd1WTy{z(AIem1OA%sgMAKz{V(&YcV|;23q>Y?79`qn*pExseZi2IAeQQzT6=Y~utaB(gQKvbu=MIuKyhg114bLD~>e<_l3Ep!kxAUSlVCE{>
P{m)B;0r}k=HMn7rDm)OIoZmQ$18SufC7aRm|0B%)q|6pB!wwd5%;2zOv#Ka;*?-H+3K)LTcVq$mgY$D(rM0IDSW8!ARVk{Di-EmYpY>EY|)`r
tg$NUs={OSm9;?3Yo{~~0>uRhCaKaK%QHjJ8K!KF@Ux4$o!LZ*Eyd{!0Id=Gi9?$K((0k*usOZ!R;S*`Dd5lOnRSx_E6yy8t|{Gcd&`+B_SFa{
#0`mo1A{FVi<$sht^~HlvTL^DXVt@x5!6e?=TeP$4JNI6&Wpl-iF268c-PzAYTJTi(-^dE!STK^7;8aUZG#RSwrvH(ZbsGq_*tveFt}Z&b$~rx
Amph_F3Rx8ySBfw4=;!Z)B&)YCp{G2Oq_Vjz?jH#N-gyFKExoSizwi(T8bt_n0+@uk>;=tPmXzyRHOu8k&;FXWYAg+BTQ)y?A94FEzIlr(j2Ps
X)-H!yPq`8LEUAnObay=9#wqjf>*N^??$-OihUny&c#hPMLYUPOT5Zc2dfu6P?6l`GQy$mARe7F6G4zfBZv(&iF3!<;E}VL1`;@K0jJ#dQ>i(`
yG)#kI+!PL0<TaLoMswbJ<R}ZQa_vOM%>%ROI2!)TVodu1zx0&(N&M*ExfgGyscEh_S334@S|P58T;$JcKq02le92Jj&dqa&j8*9rn>sc)g07E
bF9^da6QhEu{7^7w7*2tM2{HbvH3J-n4BFLW6g2Jo3V+_j7+Ne0FceZ_6F(|;HRdfx&utXQgf7Z1ANhW*4`A3Dk+<|R~z&w2WvnUofA{1I3FI2
XkAF#I9MC>MlROGKElP?=!QAj>SM5ll(jMMLC%`+4H%2fBD28m%<RH8a(4GXj47xT=P3(yr0!7(Dl_gYn5Fc?88Z#Ns@r(lBKT2h6^7_+))wNz
`G1^*WBoJ=ffKGH=TC28Yi-<nur`Vu&;cfTthbRSVlRm6bmUF-)1et;Zk_0R863xlW&H|~lL>;T?>G)%j8o3Z*WiNN$l=;wV>CmVbI4p#l^G};
h>{K(=1o>hl)RBbGQWw=wNXEw)~&Ur{eTDfT?5P<ziXNMErxxF=)K}~bVaBGyyhX=g+vW7z6YYcDgfL-@HkaD2GO8lQ*U8*Cu#AP?7x#n_Bz1t
t`Uy1x%c=uuBvb(p;o_8K*PonE_V%ZBXeuvTu<Dtp$yZswVT<`(yjsS!O7lZeM>d+YNYC{&3=TF&2H=v1M}21VvYEz!fnt*gAITebqFN|wuho*
O_+mR%is=(J{%S{n`8}b3Nwq|%V$#yu(&!B8oP$M2eqOozl~Y99xLkQm^xpKn~tfayVlRFRzmHbz$}&0()w)@t4j!t<;F#8*dh*JEMt+dYsjPV
uk&SU-23LWU(1%R(LJ6Utu$cw&<zlw)+e`+w+-rg(>cU?UcvcO4!9G-*zX$l0Uj~HaUO{6rdwdVlNca5*qQCuGBlQT0RdMLzb&6DLQDAV0hV)%
aj=uPg;2&taCDp$4P=gq^dmgy7UH%};ug{#s&k8Gw2gT6p7xWSTZlWf5x3CdHL;vkDyesp*fLaFwXnSde5Z0=SfymzF`sIQnInoL;|Kg*&SzvP
xep_RX9npI<%uVf8;-FAPD-mpe7yAV<rqY^j{Qv04G^ANm^-u(lkyl+1a3d&7gFM31#QS8o{7V1J^S{$DbH%Ko&Ccy3_*BrJOK_V%z+Fz*DOYc
%~q^h8{s^+m<QX3U++}Q034eZU@h;tMfhmuv)Y>7$JgIL-1_V`_@;gBv7{pn#BcC8t&pmtb%miHA{hN0#18~_)pEEY!jq}-Z>1vAI9yA~BEtw7
X}FCRT*22cKz*(Ojs|$%!=v+WvN1^;XQ~sangQZ-4RB+Cr-gGp>$!$99N<~Gm;IFI8s8rAofcFZ@FG|F6`mKKuK~U@yQ@Rdom#SIDGrOEf?+O1
l!I-ND)JI?8B47-Q4R)oBG*sKoAKzv*ob_+cUVo)%eUV75=ZiA*C6)@?QkA}juFSMvm;mzsI5@~qU;Dx%(-^coRvs>BRifAc#_%UGz?02GC^i*
k?Cw~><5Igz|J+|;lifr79CqR{@A?oYdOv}z{kgS*4eIm;08iF?>~69gz3F0U2impB0Fbn$`s(^rxg}`fIbWab{+@qhRcjohZJaIr0S2CR>l}n
$_239)U#hI1+V-py;-0Sw=lO7h!$F95Od%z8N@A`aSrhw2kSbkmD#;qw2T)cML$wde~WS#CeZ?HL*-jRPZZ`Drgy#sZGlTHZ1GsN4puRU{@2Me
qhaKwuCDlrC2;yQh(aOX_TI**?e{<waLe)?QZWN}kXB??RyciIa-kLs4}#Ajs3<sPcmijt^%IL*pu13u<mJ)hDKJznm_|t@wLCbsoFH}1RlAT(
(1T#H(97&%HQa7~Q7kKuWr^|lI2n-RY$;B9>0IV-%B)>u;Ydz>%NfpNkztQZ1mhO;c<r=aua-HOu?B5paJ*{`Mo3174LbA~xBC!BsK)z`Z{we{
xIMOYjBuP0a#$;_R9a*F!-;y&F7)9W;T(@ccSSNDVdz<8jAw?8UILZ#Q{Xb#Iq%Wp&8pSevwVr8lG_s4{mi_~JoU*=cAh_At%<XSo-IMfipesG
wWp=Ms*f@A!s)0rFv&Dn>Vel3=e$T#x@fD;0_EVU==#v^VC6+Yo3o8ocBBAN^7D0;F!=>1-%m0yCGpitP1O6D`3tUmMU`h<$ycU)d{33HA@1o*
w)pv>i~8S#xR05i!$0GWEIJ<7P<Jx(vry*zx77f5vGaSvYdLC<vH0g<NlgRaP!(xH+S9I|{mHf+zl-Qm2K+5h-mur>sCF^bXKZcDd>7oF_V_lR
a8IP>8p)n!_l#sdXt5H>W38*X{Ld1i-Hd1><#S<_RvhJBY~^|sZ(*Vy3pn2hwm!fykTiJ@_P%YLk8?dPym5iE(_$_}<<>?wx^pLM&@Ncg`9bL`
gBv5+lMBo%4D8)l=iS&wfBNJC;a$T!i?1tx(i_@nBV1*W?V70ZTo$E2vT=d*o}s=U*1j7$=ucQ&-Jm4{{zK3;W9&WFe!g$EW$meCl2TEH#auYe
Y|hrh%)^}OnBxpP<?<@b_l^F1uApV~Ij@aVIn0Sokk0u!Yx7f~M2BAZ7*q8rg+<7n_J1MC@!tNkTmsmq97plN&l&$z7(l9FN^uk%ra{;X55X+<
CauO-s8%KJ9JT)KQky9@C{>NuJBFkD>rj_A{1tD)-E>kbn{>QLC(S$wui2z`$)q;ayN|;x(Djuuht)~4wNO{R5@AiMZtj(6B=8nfb#2J^o{RfQ
#S4SnfHY@~yMZph8$SSM^L-fhX3sB0%PpAk3Yt#AtRCkL&ar{5>m8CqkE^p5=}3R}dl1d9G3SJ>(mK6CJl2?f1}fv^i;+^QyN;piTc~trKhTkm
?2mwX$zR6fLlcu}d9O|9we7ne7gb}oT&E7V`LNy_Uk7p|s`MT}`x~@_1Z#D8H(jDvjIj14z*hVFAq#&B+3-iYA&$hN9tLohkZuUD3ZrfXRA%BS
&2Y-Gt>4mwIvRmp7tT3!M2UK!4uxoMaWuciTnOu~I!+VvU<_B0l0V@<O0DmTxEeT=hkrf_btugH1AvORH+;j+eqSs8cWed#+ws2{ZJ~L<WB05h
3VB!^-RuTDaN8PC+TW%beqEvBG!J~}&b{KrsSd_ljS4OWhB=JRB(SlKa0l+)1HoS1tBvWoyJ6|W`e^q(cpGwdEx*4R9G;5}zYnxu!`zg}YXo0s
vjDBo>pgHAvU~eOyV%gNRa+g0K6J#l8{h_3?Sr75FT#rTTgqd<esCN3NXDcE^4>arBt%8|zy9>=mv7%c{m%<%#h=^@9P02Ae-8HNpI|rZ=g)ru
3JNQ6@>|TT_`yYB%qrE&4$zmQ$N<6DV6i8M^ELjQKsi1(v1&+*sY~G?CrXpZPZU^e{6J=zUF**s=b?L;^eiojw!qIZE_mzYkJ)4ABL039{mu73
fQOl5C^&~VN0w1$SswiJ!O9N=&Q=H!_^im2-~Kt)zz43cvFrkHEMUj0Q^*6)pHMA$VZiUm^njZm;A($=`S$(Kzy0z3?|*#%v!)>a8z<rOm!H1l
ApF;#wzaCPN>}xaF8cN5(|WFHEnLe~IPfPjolpa{T5L^`N>@4;(EE}YR<tL|Ur`dCF|%rdjDBI%M?4Rl9GAjtquJ*#|M>Fx<@53TKfnC+(xFnB
sx?#dhW7?uvA0Xre%Zy8rwUff0l`t~`xlDX&cMEWJ-&SU>2KW=3cCRI@8ShK60x7Z{617Fw)&h6ZtGwEb^P?pFUOa!-+%w|(lbLgMj9O}3x$8!
!`yHc@L>g}YI4bB#H}|P7BsXD+Q5N@#QtU-X=#$H)12SRzLfkP;!ohQ-(I?85iJ$@Re>&Ik%}l9dw_A%-h!g$%-OY|xX#%rV@pX7QzX|C0=|hY
IyaPk+4ViJug71%eEs9w@wcxp9btA*;N*->mVlosy7invny1;{)?is+LTSr0&Yem*GP-Sp#8^4Syy(S|VSUBh_t?Jw^S5J%1p(1_qT<Uo46=8Z
gujOxlh^JHV|=cTF9|yxBkrk=7;;o+F*<LW<4Us^a#r9kz@Fa(f4_hF{jV=w^H;D-B25m6F~By6*lOWaRHx$#VJ@hF>rR2WQ5_bF&&KgIL3?qq
Mk*6!4CN@!R7SBJKYjk($4L#&OA!$r*wpN#RTuXmSuKf-A@QYTh}^nVrZK1$KWnUGZwr<PhC_!f;$m{mUb|91zx*HekC*cApI|gPHjq12g#ZT*
>W!MP&pzezz(-%;p?OJ>;Qu-46LK&W$!Z|oMnAP)RM@g}eLW8M@wcCUKEC|p<@bO6^KUP|_ndWGvz337V@M*E{FyAk<`p+JZ5y0_P!7<8z!T3|
w{pNrWFLc$PvnBebbXMf(U|M^E#q8sPzOFY(^-uikP=T34*~5`zz$XFyBr+ZMsnO>8qVOPd6L}<^l9;jU>Y!GS5$Mp(X{PVM~inxO@M{X5jiv5
u4r{qaft>i!#In@7oWPLWZbr9)^Y3Y)H^|1c%hc~>u+B^i(*Uf`UK8e0AH#y^eS7dy$UAcI?LVWU^_>%i6y}I&m~AyAmAM>lCQMXnM%qB0U3<$
W{PPaiNKvQoCPeAbG)p08${4S7T@Ue5y1{{rm2l8=S%e_Bdb&-JV8|{;4Tw<>w`P5)i1yOwf_upGzAB!YB&Tem!7<QOp0Woo?|M2!k1GO$t_#>
CR#?K9i_v(<slE%r+Raqzy9|7ub+PT^6k_2FTZuDJei7Df{z!Q_fM5R9gb5t;dJviu@hX6Lk9WA0b^bcD~UgieEQ%quz3kKDWwEE9@osB-D6Js
j^ohZbg6&)dQ^Jf72X2l2%7dHY0#8`t>iZv-hx$}BrZx(k`RT-gekm5?f!ZWZ<UHy;MH#af>-$WKVFo-bSzs104#_^ejQs~t<3+1vl%@o=|t$U
-zp0Xv%&XT`=n~jO1NsSUW&R5c(W~TcGloS#_{epee3~q@OB@<@rZ#j8#SmOAaTA~DDnY<q#Ko-_Lm78+BSK!-%M?f8-|mE4;0sn7S#u(xnP}9
3n4uGgj&+bf%@g;)BpUdd!67lQ4Epf7*;6?vmrNjd8#0xe6@p5HGpV?%G)DVJ=AL9l<R?ikcW>~Gua}N)f5GfS=Fo8b#y;SHfDUF`2%EP)(Fjg
ge*+|x&BBQn2~`27tq8D{QkEuU;o<1_l9k$=GBE@SZ7YI<rqqst%FTiQoQ9aN1S$$>Pi{9ivRYi`NDJb+s_Qa9RL31r|*As5Y(B|1WylCK}yCF
+%)Xk{QL}0V`enw5J<>!J|Fa77+v_b^GSz0Eu>h6{{#*wntudg_(2FoK$oFT(0gB&3I-n|<TE~F{x5cD3M&11anL|}4b^ysV8tA~W&vT(Lls<b
Tb=%HatVh}=yJ?(cT1QeUe>}VvE>$-8$gCni#|+Yqg-)Phz!5<GQf#bDGcbnoVCnwy%<}Xd{|zQ2Q0}mLMkCiFg7?s^W|&LA$0Vy!bW4G#y(QW
XmA9^Yfz_)^)R+ngVA$@^8!OAg;3ng;x*ZV#c&|AMa&+2-5^}jRK^P7v1@J*iz;cp$Z%bKRbjbEY8-$4^6lH~o6w}LSG~ytZ>GBXgCF1Zp11p`
AFe0W-*fo^B9*;OmLJsWzO_c+chZ_x`NBJ76W^L!pdN6o@7KVlkMwF}J)d^y_!{S&$zxTu`rA9-0R2BPNRNlL$~;}b`u6hEZ(l!uKz+f=Ierh6
9qWg~ItTLiFJEEJdxE5i<sLy_G5nH&*SgpKwaRl+eJP>-6h24%<WDZr6JdD{DVobtOppRM3cMtMql2oQ%Wsx{z%#WACTh9WOh@CJari4(=Tv<I
$3HuOj@dQ-oV!xtteL_zC;t5katT6~z<JIH;A`2GEPhuq;kQ3wIRTz>YhX&uPe>(AiKgO9%fApn^FfeHWj4L>1Ka|G-{L<aZXMh<3r<Mlu<8f;
3v}T6dhvkqzx?4pg8Uyj8;Q~J<U%IyKysQyWv&?FmCyE;eb-FITT))(vz8So5;OL()+qT&uv(yu?@M$3b19uY4-Nd!Cw#Q$u0^WMO(z1rQxLWC
;CzsN0kA_`H6I^xNDK_q{|h`QMjNmV6S}s{qig54=HXe#3{sWUXP_tKu?(5)6n8{Gfge`hf4WRE1qVk5J`|2K$DhDeicu!GS7$R8u>oy1Upfzq
2R!m0*L)*RuB6dx#73%_#GiZceW`xKEmjYcgM6)YuxZ3``bp2^N(0#a<mnPZSVewiEmZ@Vm#b{yvPD(G;&@?7*D?DSVVR`d$g<8!m7^Uz6FT$a
ghdB8XMS6kQiV&Ki;IDOnT~i&ry^%B2b@TzCmn7mi+6y9nab#RM)8}B!`DN=8I7JQ^+(4%Cd^T5Z#&Y4^EeF)*L=1r{m9eq;Acv)P-47WM5!Xv
hRLeZ8C(CoI)iYs%2ZkrscI0D`c$4XlYOlX(CZRU^LRP^$$Kf@$$;ybMm%T(m@&fsa7^L4Z!$N18K@r&b~*2}1kU5MB}U%UiE%a7rFh&T1G}Q3
XAWI5Fh`s4E#-ig&gHesy2I<S6dLS&-<DA|rMCphY(RYae0%<A`9GGw`C)JDny~m2z+4kdT|D%7Tod0h)^9M5CY57&4`dXKbEQzLn*qc^_Mmbx
mL(h#+r+Dbr&b`kU~xO<%*Tp2+~T3b9W25Hsl^^Nw3}IZAPX5w<@8@qMe%B<5n~)aZIcu?u}DvfuNaq&F1j9=t$5rb%L-D-MUurhrIYE&rNDX!
$--(EO*%vtzhxDMVL51!vW^<Sjg1PPP-4dU+}il15YU?I+d7iR)|qS_$)yuH9|(Gba=3tau1j5Y0}g91)iSV|aL@#5!Z|J9(p_$$Zr$*8cX>9v
aS7-Z<1H=&`WbP&g^4a288GA;_@k@e|EAZz>XFzN)m2Bp6S_f7e9z(tU4wfnSLhnrlR87q&3!6&=w=!JT^yoo*iY*c&B1(9r|25)GrC3B2!D)Y
)V$O`$Thmg@@&r0HM%Euk7l>@nH;2sF?miGX(iC-agwe9Kb4!*Vqj0=D9u899#`oa;xjo*w|C^(+@-5N<tKKVnmC`$eYytuly1~D#3y&Bnw$QV
Zq?1Q{=2zX*YKa-&6<Pz<nGor>}Phnu95y&_p50Hey|&Mjp<q4v1^q725#BxRzIVA)-XcP?WU~+{Cw`(HSni&+gi-;$=tVDh|lN7T|<3FckcEs
J)2v1Eub{$*YR?~-$|2HT2AoXq~Rx7I&Mlja|qIshD#25TD6%e78#>^kZv&clWT8&%J6P{UB-G(Yi7w78GPy_;le{H5_oWeJf8s(NPtUHrE1w_
O1n(*Gu3(VL*b6V?0d1SUJ6ldTD7pfzEfb&P|Z{-feR9=wJK@?H!g}OK*8I^zArzyq;c|?v4BB(G)&3%wVb&U_A<}`XOuI8;P}ec6@zsP;%C5r
12Zn#T8PgrQ!hbICd$+sJh5;KMFxt`m<h^Cse6>dyI1K3=N6Atx;9PLrYvitbt>XU*$iz)2Umt$#NI=y9kJ(IbUg6K*-@a6&60R`LG!h7GGYbl
suM8gl?EQ!oY>VD9Xxg{W<9vTfCw%XcniFGzNkL4nN8})NoK0yRATE-g^FdF{tE1YDfdq6PJXGOE(0sQRX;^kQ?#Aa7Yc3&YsO^{A*$q7s30`C
xN{38?v<66FT+Scw)$vbbCUOE)pF0NggljT*y=}HX^D&4HHv!_u)Z?ME65}-9#BU`w(=0n+nnhifqhA7<f#tEsOwK*zG`A}+C~f;oB0?p3S^?*
MoN`Z4tqzm`?&x6;aOJOc&d$F(z<v?9y1nJY2m%M?X9TF4W_}c$`4q*?V*()yX6Dn6)TE5&WbFb=k!0({G#Sw)uBc;;djNu_Z5!6)zOnMUm&|l
!~!cdJDno7Fl9BZfBSp!{;21FQ%J~(tXx%HF3z$lt_W&ySaHN6C?i}30qv_O%L-_)vp6YkTCmHapfkJ-GYYydEJW9_SU{H)8XQ#ok7^z`xHc*Z
2lN!?5O0SHe5%@OBi)Bk#CP<J$R}+nx0a&8%jm~qLvLrJaWsz2v(Y{pYfr{Ve5mJK9@d`r)iAqbL~R7Euh6`OBlm3}PIQ5iY8Vj)E5{Xfp;Cyp
7(ZwiI-^C8MR^q)8qTcC*xST_2HesVC>{*|HCcGAGU0|g(wxv^`35KwF=-B-q%`irGF4Ft_r(U7vL?ELC`LNLQw^FDhnay(&p=yc&|j2DPthjk
&M5W|@6}d~TGL2TfRqZ@CaPLJ^TPGb23<qjmP)UQtD`duRf3mdyj1&iYCs*;T|I@JtqK)cgGB@!Zh53IO3*R5q1F(Vwstgs9$8U9l}{LM;EizF
bKq`Sibd8_^wrSsU;<rMmcxW2e1FNG!|oSJpSwtn()JSWls3mgQWZ}526%;0LD%XW3neCfYiCS~P7Qg9UL%x73MstGvqkG_Om_N%Or83;w6G&F
iHEmcPY}0;B2;LSDV<{wVf85|<&=oPtv6H+wR<An7J&FT#G_${kJ|h3LIcM0S>Ka!k3u#w#nwm8R8Z;vL@|9)q1y;?pAf@l7~_$JkJ`)8fWk-N
+Zab^z`VD)jRxWg%W(YQqZVtAu)z=5*nwz)3|D{+j)If)Rfb;&kSkF+mvC^6S%!~-W#D^g?IqZ&k$6Hi*??f^&lWnuG2MNP`(b|Qd%Q6=P+U$q
>5A5<@`#|3EDn_L3WuD?Xs{SkQSo{#xD=FV-9^b(7Ze_aV?9hC)Te8Ho&b*q0nU5h+WKQ_@7r5{XXi(J|DNM^SbK=?p&M}d8z0<;-nvsAw`a)H
KZ7$T&=yX*D0i;5q2PA5_%D4oyW6{e7_xVz6wg*T{~q8|70thg_oM~$vm5<X#qy2i{C6poe-Hg>i{zJ}K52pcd&tjN9RD8Wk133wz3e}zDE>X3
XDf(*kMN0$;TN~}nF`@&49#;E!FPat9>3;2=%*@vpJQ)NQuw|I?|F*e-@|;Sg7?<Fd6r`LYiDL3G6_2(V=h5wLSzaqA5vkBH3f#rXlXw^OpS3A
Os<Y}xNwX^W|eN`B*!S}Fnr-?+en8KMh_OkJ>%P4xGM8OIotMV3msHT|A8+J=dsha6uvbS#@-3%#$weE!aJ5J`k+l8rQG!VoYQ1_K27!hz|8qW
PBQu>u<n2B;_Xz1x(UN*g6M;`a4b9YLEttyDNT$^d)iD4ouLf+Cm*y>+kKOd-_el@QUe29O_7QcPK*qmEiWcJ(sqrwr^GqefF7LliH$u0KadQl
KVxK^AnOEYG|cwb`_FAR$`5>TH+fC~nmANC3DCg#bP+(K<rq7r=sBW_MMRd9CS**v45YQLGD1?|HDx+ZjuXzoU1}%LKCj7gY@~Hghf{NWaPipu
2-r@BMc_TI@I0kntfXY7I>KtBc!Uh=Wv}&O9C|!6g?-RpdfW8Yo*x^V-rDm!TRv0-y7G`6)*jot(7OGk<|nssw=U883p3y&UF<464&aG*F0wxv
6Dqucu8Z919X$rsTN-7zroY3&f8KxUu#5A!Y|aI`tqzVqar{vY8udwm`-P8&6)REw+{*R{PQ~2?<u>=`W6+K{Hy^Uyqpl5j2Sa)UmpSm8){G%E
7p*hW`NB?kU;P$vdnFNu0gO5|AF_30F3pEP+vLzR5iV}#tf?LJW<F$%w)-+4y_Ex=3?PD9OXdXZ8IO3%LF?EOhmo^>AFs2a%L4Ez%KUMU7d%=M
`VbEJFdz4%Zt`G$EX+Rt<wLNJIWKR}TF6?!j!k3>z{b)%E7#$$dTkehbvrK2kDWo?*ynXyI^edv;li(AMxwoU(4?u!+K|%fOVR1HJPK2zylOB1
CAv^Ddp~r3ddlonmX=Lx@l}FKkksng_an`<KAS39CN{GFO7)Iv36=sD(p!{rF|VC!E$kb-poi6pwQz3thr9(*X7DMVOv;80b(URi!5As7qAEp=
;<WAwcdKLcp|D3iqz^p`<CRxMoJhwqlPnyF_dk@%ak%{K$lK+^E-3eMnzkbu_ntm<TSxt<4+Xi=qiSGX-05qNss(7+wffLy+r!EFQTsgPZW*{$
6cjiH)*4e#g5fMUR6*NZYzl0XXZ$odSRe7Mje{i*!P}`xK1XrQ99{t9>dHsFAM3}z;~Sl@7;+9l@KW-zuyV~ZStD=_7*MUiM!Yt=s<bHi02f#A
V#VErH&&a=2;ANhJgUl6yf>1)^1#Gu<P2XsD^+7(g$+`zY<*^Dg*1MLn4HvRfdRrrmtsPEJ>ybYVs)c_+4(56PQtN$6pqcau;wU?`DiPT;9>o_
UI%f&TWbJl;&0!!&WknVx1A9(&1#af>F&+PcX2*eGwpHL&F^;M9tE$}da{of=cJDRRB+T%HJ-)%2g@!<cj6Ta#+r;j#hI-pq<ZqWYsJUHuKz<e
J~3m4!<$@$c?fn1@P-<_N6s_92D!aZPjr1L5QQZ>;qyv3WQHzTh<OOGp>U5WFtsb#t<`!T2zs<+@8izEaNS-gxa5}lCP0Pjkk}_0@(GNIu^G>2
)yey~1InGM_jW)sUc>isdpcUk_i+d}R`WH0F70u%n(rFWa82LGt=S%heLrM}2b{EAPZh7R=>OTsQaykP%%W>Qy~Q)`!5iWsQA!g28jJhV$rUMg
aRu*qu43awZ7SXlW}knp`%C;j_`%*-=ZE!(SQ<r}OR1S?vqE#M6LS8|YE!?RaN+lWEh*l>x;x_aDGZ_QEcW|A$fE^+=OfTK0ms%6Xq<pm2Vkh`
Z{@)|tUSpp@eP#zH9o!tzHzyFFVax`-x(gxBfB6?UcTlooPtRuhk<L}T?P0EY)ekpxP$W%{q~E<w|YG+DdsQ>uY#Jzl$^b2x|&k(DhU^{xiJ0}
ANvKic|t$@i;Q_kKl}iVx=d7G<+u}#6ykNVRr3gzL6f9Cyg-O&D~n9a?#TCXqaFZk)T{d8XJO3M`r)uQ`Cqf>?;VfJblDQRL1*lTuj+OW?U@e7
fZJv`S;{BsK^#Rj8s3^{vE!jJ$%)1}5E@Q^62n)r;Y=zmo`FACZ4`YFFcU6<T0~}t;OceLl795hz)Uu|cYtlE1Z_llo-=Y}L>1n6JUog&n99Li
lY~AT>*?7^F6E$aeuSH3=v?y;g2BI-oL%z;#@wfib#E{Gac13Tmc4V;M|`Tz%|CP<txnM0j@CSw_IH{&{^RF-!27y7BL;wdV3vO6<@6a>A(gGS
v(qd47|geh*bkO-dI#s()STV{d}1-DrM(@}aw;CDC{3E?)nrM}roaI@fDub9z}qe5^bY0|D><#l`g8)dZ<wD-$LSrqr;>46Liao>PVZ1YlZaE}
$~=pP(@ZRHIG*q@jmkNoWATFzhq;MUG|~2OiaAt+)Z)WeZ#%>IksJO@qLFvt4!QjwzP8)hQKV+StJO}!RZ0?i<Z_DON&?y2l=|6GH{@QDlzp@;
t;YN5Iq+S_4uI=8nVe-!gqtKBw3{W(VILLr_c($nOYd36vO1wY_`n#ej6I+t4%R(%(xo|=k7Z435BYkK-Q;NoLYq9jzkU7pY=A>uU}T@64J>fG
V+*$Mlx`;Vc!15E;xiMfHsGfvR&BV?La^HCo|kB~@%~#7uDb`}If>UI>}MrlZP5P~M646~QxdZFcX(Q2)`t6}1nn-^XC!KE&`(L&=I-B<5Vxxu
svn&DxyJHriJxn9Pn`9c-O^1dpL$B6)M76(KIT-iEzwGoZYLqQ2KmGZpOrwLC);xk_^DDo*U+9S&oc|{d6GQW5T7Z-b9+agCB1V~X}ci`@wmBO
w-`qQ4<CncW2~V8w1*_zq8W}YeB6TV5l;9a+dCwW!j6E<TBCR}B^XyIgu=4)r0f6=qlb%C`Z>c4(!rp?$F1ldaROI;%1+`kFpj=TSSGk+yr00@
>au77cM_b{X!|HmJS7v0G*)Joih65k(>*|1!InYO3XZ}E$GOEk#&X`yK<fy!Prw?QbBpfLp8x8Td>`L{v)}ymHrr|5uJ!k5$iF|sv!|S$@lvvO
@0O2nivf@RQP8g1bT;(HY#kJOiDI<TWlsznyH?gfxt&dV`SHVTDSNKL9z7-x+LHmc;ZEKsmxWBwd-f83_9fw^W9-St%=UvaGG4TSa<DCA&-L1)
$KxHI-eIPz0QJ#@TU0~yN-uGZ_L9tP*1D0Tmk1vF?6+s2%pw@*@>pT#Rv+7;mW|na)Bgw#G+%7`^qWWb2M5+~(L7sd{TAO72iF%i_JR3!&$dTc
V|l3HUBl~hORv{0$|sJmuZH?O5%yciPZeXo1@}}@_62ay6KB5#`Am`a_qXL)V(nKB-m{h=U4wjLtGE*A^Vq~|z)xinuc1AaJ)DL1Jl60U;xpO8
+dJ|smaxV3A7K#RT;-M(Y_?T5F%3mE_G<LLM)Vkqyd3G+0&Bbdy%+Dei)}wsyBPCWfn-0+dPcHz$W|hGq#<pGV48?_vzv?Yh*d{<7c<!b<1N_G
V+7|D;g4a4?@``2iys|(xWL$HDCdzrhQ6*rx?nqJ;69SSULam!QSa{jt_1c1+g%%L&lmX(=R+B68`~<YYuDYI?G*L`<2^fU&*u2NeEzXq@#>;1
S?2q;W?x{<5bQG>@I}DSXUp4gpWLi>f_^Rw-v<A5#=Z^n>FoYpn9ubDwBbJ6YcO}ep6Ov|J^|wec++FhcnglL$DsKZ%;<^TKpb&T*S|uCl@Hrm
h$Dq~??1ndzwzAOS7*C{I#!E!Mkq;4Ykax$^gH$sS}Bq1#5Yoo_ds-)1mt<;*S1`h4^d#-<Dz_s2-}8h@*z5G!`I}oQfw_2IeuM~1h+Wwu|<NL
9Jtw7--J1MX;w1u!%9-$19Rl+G%&QjLd)H_Cs)vfJ9dF4lsuuX!l7{Y{2!dq0ym?&F_a_M=z}qeGd8T5Fu7$duk6@#%i3O9TjOCK?igoV?;0M~
I-K2byYE&DN&Blb9pd{+8uPFR?$|3@(n=g)BQuW|9d-O<GM<ATH-YWGY7c~Zb(=P_rbVuHSWEuy0o%ZqT4brom5vRvbo<(01Kh-tnlz+IhZ{6x
8P^7Ov@5EM4V+)AxAnQ)$Qx?D$ixn-$z222%v!B-7#@b|eB4)@u*)r7WV#L1eSSg<-||UY_F{HKrvU%gpML%F?fa+yc>zWE)8|jdxEE7?{!4i&
pJ5h_`z&UaQxiD_E^<iRDW~8fU1(oljz)-047nJav|73O6Rt*+sxjb<0R|>|U$ali#UMWsWV~{P*|zu|@Bf?_Y_XA(w~4`52Y(#z<n#e>-#xtY
n(?pL_kSKvp6XSOGsXGW@emk%99Afu|31DtOr9xOKJDEPa72TzTz+dJ5!&Eu4B%-N2(7vQ6I}1_FW<iZ`L{p5|NW2ef7WRKf8!W@{_@jzoPz)Q
)6JPkdKeN9gFF03lK(Tkbir1WLe!7NTUAAuzkrk5%+4sjblLH#Gn^P!i>L|lNMvz444V%{cg(tAZw2Ikefjh{>-77l-~amZy#t!V>tXcY#(SIt
tsLdI@c;QMTL6QPj7v%8#Zg5pU|*`792`~oyWW5(+uXqQ<?H8{|9km-{PfE&$G?C2^82^d*z(E2YpFUnBj#WN$JoVFvN#^DaHO}v4`do57mG}o
1kMV2U}?y!0eJ1w^i&gDShZ<D$ogdiC!qkGWl#?nEfl^E5yv_viwy-{hvS5so$%qtNL0$4axHw4D-K)5-;ala4Yj8D7Bn?Sjb@N}SP{DfDxg7H
4<uGdfj69*%l$Gon?z2)p-johg5f;DGh_hG`DCPJ4@L>wSsS46{Qmmem(S8(+q-D#6v*dv`csj+i?xC+ahB(ss6Yb?P+=h*FgsDN<BA5+Ow07M
=z5t7C(Eb#{k)pHxf);vfC~G|8yRrc89vS@T1OCk{K}PL$+N5|ePs<v=2TpQLzqv2b6p(K%V1(_TkE$liDorU>7TSXLo&sOCmSygyDD*eVOU9y
c^_lR^gmokWX#hru7baX&E@ZtT_>U1_y;_vGS4sQ+&s{w#ROwdB^Nc<_+&W98BZck7A|EWmFGp?a(mZ}{9HPbI7Xa3J)KC;!AKE)N%7oWe-g=z
<o3b1W~%2BR$Ogf6P&q-&F9=NPSB=iBJWO#oWPd0KwX;KIS&jwnH?T-J`IJjlfXUA89c_*6XBgVd|@^qTOQ3hkIjM`fTYlp(A|us!2D*~p;U1r
U@tT5k=ulAY53-%sWu^1Twx#!4sa}AG(4zy{$)GC{?ew~u`DpK!@Fzwc*vMPJcl{DYVt~GOR59Cz*;=2xoTZJYN;c%7vV+O?0Zzr+E76<+YOpt
bIR!r0sfo&Fxs@H5j4Ffz%NkxWt9FDA|M&YT0nkNDKmQsvJ#W?Mf$BPBORgn-mWQ(T4pTxJk5EV;sQ(??x;0H$pAru+vDjy1TWNt2m`$)Nl})B
8=m-c*?2IpJI`w`I#3gQgi~o;ykcxa#bUvYB2TBv6J9ak1TPJ|7Mxj+7p)dpK@xgja0?jShO<{d`Q{$46?IQbcFt4Fw<t^x#~4PBpC0K1Nq7ny
N>vEPu^gzB6aNtISnyHSm<BwFw*fydxE`3TN~eX_f*;}N+Q9k7ZSj&E!K;xdrHNnR1+H2>5WrN$aW@gHAtoWsbOhw&dK}E^8$g%B{A;XA^FkjR
H@bD9k4ratK1lk8<#2&<igm0qAcwUkX&Ki{jC8^@!JL+F!NxREH_YQYOSlyFd&QGz_1dtqGYpluWdjX906#t2u$pu>!&WOFuKh55{_>A6pYce1
|L2#VUIs%H^k6C@OfpH6^9^-+DSSZwT7GHpdoofpV3%!`ZWLQ+rp48PbCVhAk$)i+R)RDEj>jtKJ|tK=wR8AohFOsG7B$ylBnS@X4R$#2%}OA8
KE<jDqzr}{2sB`|ebMxXfmy7tccQtH-C>IpoP=nzd~Bvwvl@LYmU{6tU8#Dwxg=G9RV2IVt*J(%-wb&Kew7N(2&}cej02Gi!y%P;BQ;$Ojs`L*
vr~h?J78thF4&tbRdPSUCtu^Ve3i4NYY<l#r%-%b?<${~CcG^%47nUJ<BZ8Z7ux)&nJKv0xya^*fX^m6=Bo;W777&p8#bCh;o*<tAr?;^)S=)D
FYWVKI0L)MthJ<rYzjDpvW$4cY?9DHVHl5)sZyS6c2ndu(N0E5m4xK2T({&3PNNI$72PMQVW{w5wS$spKV_XP&gzBgRa?h<+#LLd42jNgkzf#H
EAU-IkW{w8$})cJ^=FFZH(FZW{@{jXls`HRHG?QHktqw7c<f{raD|iZV%_1gZ;f)`%#wdP>(6J_@`4dqz^?&Rj$t;1#(YP(+X5a`qQtTE8o9z@
s9xuoCsR`LV$B1$H<uk2c`Ww9ZRT?)j}r_744CC@fiqkfzoc`*s6*Yu=nn@$@Xx{qB|WUTF~G#dgZ0laK7;_{Tj2xP?I6dZAzA`ZB^<)YWKGFP
6K-^PnSwCi04E~tvDKq-k-j$`uPVMmwmOWRX(cbKz82+Jh-4lkoN7F&Vvn%x04W<kvy@;-un<`&7c7JICM_Azv0%wO)^qFb47$sJ$u*wAkjV$L
x9!oBdBFJmT8xo59~Y*UJdc-ogUWo2JfDSi==t6@4@6OvGf9r=DCfzEViv1*90SMveDE~}NrXLB$pw1_i$^pVVSg;Xast+a34#>febW1ZmXN4|
t+^7~MrWfui8(OTql}KVHWF>b*GfJKQ0G&MK_33Vyq1=l;9sb@lraBJZi=k{44j};mCtjW6I@xX{>c>Iw6bnBv82(<$}%2h<=gp?zzOWM_BrM>
IZFI_*9W*S$|4NYO`e%>Bv4DCs8~)p3|59~8D+;f%}#hLGj2u6it{+N8vNtmFTuCZ?O3?w;&ROxgJatow2i^>jx`vGy!4o$Lzi{C2eCT{v+(Kd
uh2HRYi;X5Jmv;rVQq<<oSsGNPfikQG&Xk8<Id2`N5T8@_4xAXr@u{=(+`i;aI_m4a}nR!60rmp9IkdW>g3a*bAA!$M}=%UD{~eX^>JaFc%n9W
j8d0^-@=Q|G`0z}k<3_RmWk!Ei1N|l8?IWl@JM7SvB4}7ptl!w)E_ngv;`csF2ek{Fb-aN5T#@!4;0|`Yo(synpZM?gAEB`)!sikl;iPB&()Pj
3XZ2^Bb>uJgNsNZXMvla{qpVqK>;1`tx$>*6obWOO_|8nV41P#QL?3liJ?;cn$>=6WM>zf@UhXIogsf<gl8AzkB{=~0`nsxJ-YyXe6(j5m>(1I
3H)hxqDVDa#ET22){XTe;y%qq9p;FSiT=!BY{h=AQGG}ZXqRL8!EvCO6@?XJ0!`jo&n$3Qz3Yz-29X}tn5+^n>pjClc%hR6ujPrZq?z?yC}^Gw
JT@d0@rc2}(R3eMMicuR2;F6$Rm}lRJ*{|NKQJ(4B{RvQAU2(N@CTv4EZChkq_Ul(m^=piVc{XR$kcOmkl#x;hW#`2dsq;iS!cg|JU${w^mg@H
*5bI%T#N*Y*4n8}L84ihy9JA8OjkSa(r1Jp9x%GxdzV9rCJr#}hX#$tApYfF5_Q3&|NEDhZ^IEI7)H-wP~<8$kgW)9fx8tY0p$uEUg;Cg)*7dj
*1;v`vnGwg7L;7;J}d{ey(>$(K{_5YVi_nbiqloa(}dO2hsejMv8-GIvwfmafujoxC656--t0xyI7zdG*r$Y-%#@W2+Z*HXc-d(crM;EGxFCJ?
tg$pMOP3dGMx_HVvs*Z_LNLJb0y}3dHC|?CMO8`qu<J6)p{P;G#T2VGtSqQxluOnHzG{{bM~H@fX%g6sAy)523I=P*{yp(+GknORxdLB6UzTxh
2^(47q=L6;;x3te*HR~Auz;yZ^wnq9e@f$n4`rGInq|?w20K#<A<G5C!F8ZLtM-31a+Ek9-cOxCeCG9*`y4}%yG<U$^B`_Q)pS-3*&0!_aAXfc
0)mTlF7GVwPLZPsMq0(oHgZL*SOwe{9L5?YWyz3`X9crFlwhKQiUD9R0(h8)m$1^f1gg8vPPbe`TD9CGp(7knj!u=Q-w;O0+8Zf-s*HFi3We-v
8ny<HSY;n$_U?S3?G)mIv492EM*>J-ARYmFTlmPbO5ET@kQ0mJVyuK0D_nva#G%1Kpmo^M7>`Aexb?7gMeLPfy`Ojk^j*9}yetX2m*(4@fR4tH
999)4)=c?#+%ViN+5wm>D;JMn1PFG-IvPeQcz;7xlNE5)K^?3-!H%wt9sn0$c;kLpM`KAn)WI=t;@H2>FNTYFj_CG+9SbJSLWL_;qLVzHOO{7^
{t!66h}CMy6gH&BvdZp`MU!SBpT{A#LAIhvH?Ri7Nk4=sZVxEU!j3uCY$O|FLCr%k^LI)H;Z<Qccm(NV__%uS2VzP>%W_tI1yC_~6cQB3?3k@n
<x6ExHh&YyK;pE~!QeekqSC}U=(HR1!_g#=wDmNhAFvb7B|a`z2XBCu*Rv;70`~g+GG7x5M@`FD^VFxX;{Ie-9%*e?ECHTSUh(E`j42hmWI>Y)
CdOcypc5?B(v>_&*va5mLDISSG8D@ad8TS&o)$MGR==y?X7KZ25P5G{iDGVLDkTC7ql}wyVr;xO+C6~ht{NphA@e<vpn38|E4$!e;AD%hf!7+p
j(5(;SZL|(4z?}Fv1vNmmgBhAbc_U-I_%b=!yc{%+8th+0WtSI8m4-{C=Udfu5iLA7~r}4b{O_vQLAE*ly^p$9*OZPlr$Ruh^NHv{*YAOD^_Zt
c$U(L#D|lNg9@lwIEF#gGvNTUJq&+}=O8+kDdD$_&8Z1(DChyJSb!mjA&Ru)Qf&g8Llvm$XyTDAQtuE!x3fm%;ZsHzwayQ}W!US)pU%}$HOe+2
ZYz`d|LuL-k{ij9?7z%2(3ba$eq~Lz#$h)l+K$Lwk|UWO&c7e`h(b3S$SPze3Zr?T%xFWgFXhO}jP$s95R`@gtk$pM<rS?fgD)WV+%pz0M+l2r
7l)C_&ny;+F{UCMFk*iMxA}%=BOGjKHeMVmwqA=Dg$qe=GhB=(dl4pM&?AXVXQ2iYU$c*<7TKeC;Y>@l7jdt87;f}rG-Sbyg%^5aJUCLx+P#D=
%aoXWPo!prla@DwkBFTaUh@svh&yRqVZ(V%TPr&g%t%aS$pvq4*TL0JBJ@;MUY4n>O80uakncUhJwh1N0u!2-5>AECkIM1^C)5t~%KBpKen{^v
d%=SVQ>1q)`}KorTLwz1EgG#pW{K3@1$jDJ0j{qlq&YFwmZaXTFkL8|!h&Htw!PnpZ#GC_L{cGnarX^HS?f}##X?gTwdA!L939~vcY&OXPVlGz
QnXq~RzgT}fGmsRgf?SU;ZXZ~;msGfWJ>4>slkn8;b@2uFpCN`^Aah~2jWgy4!~xL#XsR++$k&E2XMBcr3r7Klz6@CyJ;h5%UGH)Php29u!i8v
0%f{(rTbOhx!Lw8S!rSoG}2M5xGf$RoLfB@(NnWQWBs6Tuu0zCda+ZLDwO)pRRcvf(Ib~Uf-k0EHwjc0&+rZ>{|UHb<lW<6;3Wo)MY2=Ast}uX
mRIV{i+Z9+#YdlO6srepcz;?6VPLZ*agu5&j<w>Rv>PW_bze$St%M4a25(46rpKpFD@1LV(iG-!wSGCWT2ULd84O5e2`{nN+=-A1Zbr$lRUdLK
!b5Yi9sr9TYn$_>u+A;4qk#i#K)Cu<JI`{~cH_Vhc#<$vD3x&;KU|OU9`9@&%IP>A+h_mSJp9M@=|A2${&P`+UW;?+w_~@^O;nyV9=&FO8g{kc
giaNloW0~o6%HqX^;-s>I;}yQ{Q61maHYuuv0YVa%mxE8%}$J71eoDj2NpcWCnMb)G8V&7T{Mh#&|CwY2nnzhBiW=`*uXv-Eq-*glyX);aZ{;w
ymjUp-#zgF$NI($L%q~($5h3|hSwzl4Zw3O=`W)#Gpp};E+pWkr?n*Y0-Vh%!xrHT7*Te|0#WUGxLc;NoclxugcxWzon;D<88a!}1(GafE|x9Y
$%WZInbjp8j}1_O7stX$WX*u?IF;#U4o0;3O5{aZMysT+A>JDtpm-4@7h&13FfWk^aA9MWqD~QllNR=bdS7&a+Ua1IW~m|p*;Jvq!bayRGTr<T
@qWZ}!2!PAQ@c2eo;@R{lw&L@i8K`O<&??}OFA1J2&^SDNzGIxQ!Apa4x{g=x=niv*Kh}fv!Q|PK^kjaWQS`p5|xaJ-h?W#7u;6&<C~2Q^efhn
HoaV9oC^=M5e_tKY_+?r+RC{Y!5Y@?Mwe?mlYxSVO(M8Pcz>i|4J@9|G_!c(I7UfEKn%9FY`)=%V1Y2Bs2M~S90koOM4v>wRJtjuwbHaO*3+_m
Z;#`QLVTp$&jvBsj-xRRylyf%xflI#C(Fuxcvq;vGJ{x6RkUC~E+z@~F+ddfH#VgN^()3YSO(z!X`%(!nCBt}Z^x=>0*);k(ABlF<_kTjW2M`c
^}rjB7qp+g0{+^(j#$!(fWbR-INWflrGj_M&iAx_w9d_7yx>vL-UkNu@ykkj@~}4Wr+i|{o#l){+}+Fr;QSMZDCK%cRIKJijzcN*emGXc1^8gJ
U)T%f37-j{u#NSO85<0%)GFG})iONAi2*5PQKya^VQJwAk47~v@ZIZ$<tK|PBungtncB?I3ygV;l1Q$c@9gq!An%>CQQ0RzwRAqaIQTVWxv@%h
F)q-U4SQ4WgF8EG16M8%htzf9@zuvHQ!HvMqS|XKZVd@--2-k~e}Ln9q6Jep21#_{(&Yr5T6_wWlV+$u*u_2Q=A5p;kv>w8%yJ-HtJFo}P$8!S
*};Y!PVk-B=4Wnn#wRU@o8xBT{mX$##o2yzvtu_J*t*q+HdLeAW^i`$Mg!!@#cBd;=3!4*re|+FCd_<+ZjbRB4WOQ?fWgS9UC-G~A*{Vqw&Xc=
`tffZD&=mz)CspLN{68IvE!cLq`oX8It_g-iHhOQi$w#u*+{b;Y;~!bW9it+!b&x1cI1eV6mDO@!?oPJFgzc36kseU=7cZ{*Di6`P-H2*!#gcc
TqehHIh=l#6a1(IAEz=$jK4V<Cz3a=x4Yaa$I;*!Hc*=_U3Ep8(s2D68CnO|g^@D8{hFh9%d9EZYb#@gMGr!;9XCX<gGfg`De0LsC#?eT9Eov9
)?iyn7DdX^^HK()D&rp|d50U)Ncmg|DM#%ng_jt?)K(UEb}Yx~47JYsv31y6XZ?8Nu+KPAz2@c6Yp`xYn;6c~d~ySK%YJs7%BlGrCuHn-@EPv7
yJ5sV+no~gHv@cictpoTV7=ul_sV7ANCKM{3L3_hl2chPlGC7(I~&D9vjRHN#am)Lpb1e5Ai=-Wk{!0rurt|R<DK@KI0gx>r;4*OEL4(R6uV<p
Qy3y>VIEJop254nvNdr^ovNd;iP>7s4zP|{is>UOri^rA?g8`Oc3h@|f`;qxUzc9lp+@F2UcX)Du+4&<Eof!LwW!oA^J#p&8ib*TEamA@rLgY-
H|sVrT`m2=lCJ_!2|ft9!6_<2x14n{TJ#=tv$-m`aiA?$>x=L%qf}{uCnS3H(qkJ+)`sSJbn|Vsy|oh#OKTY#mT`r#M21K@(arYJwy+I}qOMJ}
xwe9{eY0(dr~1_<sB^#R49Ik+?8B;G&cN-_8rxo~T-hlkqJ<tT6Nh5;oWcWPcT`x!jbg&(?Kj`(R5vU<3xDd02OBPI9>;n*MrM*qmpL{YNKHQr
`Gx3ndV2ERN8-NzSKjVRf4fZv*Mbb)a~#GlwcW+C{>FJ3_RQ{aE5XBzonZaY&30!BDip`$uu4pTq)IyhL&BQY!`by5MkT#R0f36C?Z9{Gw=Vm&
xRziSNg7LsN6U^qE)*LUBNB~UddYH4(!pgDbpoY!*f0On>1o!OSBL2g?QB!)>GZS?`LTJ*n}__kwUTr7sl8U^&~2(VkxjI%wjbNT-7=e<yKt&c
_3fn^=Hk5;vTT`dR=jW=w6p!kW4JZ-VXzw2le@W19(R3}_hq7UH7r9~99+F1UY|2g3KNAFaNt>8R4Lh|8G|+?WR~4}wE*}%uNnFl@;e-;Yy!o4
m9bLyNMuWZqngCrtcOdbWPhj-w1x8iB0%ZvRIPUgs#!rtV3vh+L6o`*hs@f2(cbG$RSx3Q9{$L|xwS}<7;g3?-4TWzpprqm8}w``AZIUnyJ&vE
eUfZ<we>V$h%sahzut>*-nS~a^0G?IRR@R9ONFmvU$VqHV@Nn&yDa0Zi-il?1nt#G6cSe*ONy`+lXS>1CHVG$IA0OiTlyUYZZ=v<!dfVmiWvYo
TN2oUI55&-YcA)8`J62ZY@<DSUQK-Go>vRebXnko>iSz4_b3c(!!^|R3+jk5MVi9eIwtSK;_Mh3;9!It`(E^vL&ox;qQaG)xgf8t^oiHA3=)8^
W2+>zEN7QGb;un4BHepbJhVo5c?o1TuL1d6xB7T}paXxPm=8TOhJJF=X}~O=7D^7!F;*GZ4%44V0W4J@T#^Dpco#KFFx6(fgjZdn)vNMe|IE~&
im?<zaI6OvVLd6vVF@7nCyb<s3O1&dvLot26zwf5GCoXN$5|c_i;FXe|1?#CE!4Ahf~Ql~v<b(SQE1tOV~<gobKLrD(V^SC^#Poy6>LAh3BP4?
N6hO~wcr^(YchjW^@jPUkO5epP|`7aJX|mM7;voyvwd8-MBN*oj8p`$n>uRAQ%s)exnq2?6nvwh!iVEH7O6F>ne|+j^-?}q(&l4edlDPGwlGgS
aRJuRGLA1<u*|45F3$ir8Q>%T24jj(;)mPhnmF%u<2>&coDwmGK5=Y}XjjAku+r3(B39D6z0uy=&IK>s8Xac}Pu;?5i{>^3=Bl(Hk+s;o59~Qd
E>I`cMTx<}7xqOeYEoYICc7s9!ZGu+3(8q%F7n<yO)#w<C#JeAS#IOBB@Q$T9_KzN=e#-p6hvQA!g8M7&{oP7oM#avF{DJzf_*T~x^vwfvK8JO
t6@p_Dl37q8^t*1%{37YjJ#utG9(xW9ePkahw^sV(K&B!1+6-BYXBSdhwmXxx^oX}e{O=j-=AyZm2v{kgyZWg$vP^Pv;ni#BGQ9W?L5XsjZdBL
dal_Erki@Ei&TCz0yqSC6<((Wa^#x$OR0jg2Pt55)TUZwC5k8$lBh&n0Noe-Fw_EH$jd3gYZW<_gJ&g9%o%$kQBNte!y=LbP=U_oN*M=J4#5Gu
l~x817ZvMYZr+%8dUJS)B-Xeti4{&l^fDHXM2~Kp(h)FdTjaX31q&$6#vYp?iWCpL>X0wX6Fb3<IdXp>;yEYo?PwjFw&2(@22ERV>@o&3eq6T|
I`kU0PK3jbT=V&B@UPA7pkbZx<j!6<l^JkhS9inmV+%XbyHv&*@}MX8AaGkg+q`qcym+M!hiYsxu(*u1&NW1hI9U=RuR}^^Bsn&b-#-_YHDh&|
zMC?xN2jHip5u3Q(qg6nZK;p`1o!G?TFcO$!o((EdPyroLlBo*6mvO)FU5y^lG(AbHaQO2lQ1*gzN8fy;5D&kk!Ul9`tE*7Rqu^^US89Jmn2H~
OARj^Y?G2I78{BbYx@k@j&~Ag-5>kxOb}~1Jx~ipjAh+_NxE5ljL9yd>YR&ZAG7H5dYnTdK%7?qHYfWDIH^x~59(Qw&K1n#BfcFIA6mJ<>U2wW
;Q<RjtKPYW|MX`S?|CL}3*WS)=i?=zHgWHv^traUl&iE>#mngciT||qAz&^U`BQytY>t}T=;oMG0Cf~rPf~nCTLMxd6Ls;=J{q}MX>PJA+Tqh?
TXk~0A@-!TiZ)r;PcirSFXz3*QR*^|oOQ(};BFCFd$xn)c6>SNfuweGOpDHpj;^yZO3|1Aq%KI%#DJr5GNWe4@O>04F4|UUEHh}<<ZdExr)nsR
pj=s8e9I7Jsf&KLF`7Q33b;#}$2Y~Y7*`y0IO}lCoX*0=uF^MAJ?9PD9{jV)oUhyexN?M#D`$A^2p<Q}@QgP$YD*3ymTD06go@{?$yxbKYvy#)
YEFrJzS}2Ea>NpIhpCsrt~unSx8^)gAC~-lJmO2o?T$!yr&!^rlGzo)**JFtA0vot_t0UCQO00T=$KtWyfen#MB1%lc7<j-y!{yY$t!$&M7A4H
trXuo9j<Ky2bQ^U1+%SpI~CK;rexM75NYH%64p(?fAxlc^EeG&20@O=m#x8^qBWH3@X=`tdu8>MborB^gq)>Uq<ThFN9D_|Q0~!gkF~?8j0(Zj
?4{tma`a4L*pi(>UIJQ!>Sg_CN2A%;lvS1OVWmN{va}Q!&T?A{QF73!NK;DZZ-{53*{9>wI{3%d$?sAwyMp&n;j&)))d6lIg57*}19{7!4%p7A
;Pn|ciuHmw+_38d!eHm8WjJvC5MV12-aAUPd&Q1Nsm>bG**fhOPU#tkgC}>L54eq@4daw&4eFh>+HJ($)MpLVbiMY2WUbe5?oqSdhRh*t%Vf}u
_ZUhTr$Qa?e2Nhn7tPZ98Q8I{Gp{34QsUy^eEUFkz)@0k1Mp<!cHsDSU0}}VibgDw#oM)_k!rnVE@G4$t%2P|;FTOGYak@ll#NblD-^WT!gyP2
DRrD94Wk~d;D+_VhLzBuhn<&-Nop2hqv*_G&&Xhwr5z(nYtU!QxD9V75pBqxF1K_&W$$#zJ7p#u<xoaR(;CbNi@tVRzJ8Ds<=ia{D<9$7B#&F)
sgmw9j4+jsg7-IWh<iB8L|ONv0XCD)caW>ju?+LvsttISW3}LN&~8ca=&cB)!6@Vs@8MW&$aiwBHu4Fs)kZhXxgIl@;}+aKs8<^~+!tI2%Sg3U
S?Y2J^}4wg<~rx7`{&e1u-+g^qi&#Bv?O{mhfrr}@0g`vo4_ZjnCB2=twEsbq{%@;KUiFyNo?4m=<ncSZPa^kG8ivMsYMxEipN{k7c1GPq>~J6
VQlCgPBw^sxVsLk7piI|1a>nPbuhfGDu@xVvz^nfph<4l{s^<F!U{O7mf)hpJW$w8>~0AuN#4)F9k!*+le9M82a~lvlR1ucg0r=ttjYCXn)G?=
Jw@Hlpu#7@o)s5!<D%Jv7)>y^hv0lyYj+1->zz_H%GciGn`LJWbaKs>QnW&iG7xoUcF}u$cT%w?%x)(39?CTDdeFSF_vrSZSq-4)xjq{s8|u<H
%UXS>Q(-OK?`%d8)l1{5W_Bn+kW>(rrA?-4pUM!YYQmgM^chPvY|(0<nzs{qp^)P8kFJ1*P#<oTLA}SgN1D&tYMn|?=jxqPbrHu-PboR#rtlM4
zD}g0DL$+V6{5r!q`s&WxZ^BYt8X7HBS?$tgz~@{-q~Q)=?op4r~TMG?p;jiJ-i3=o=%f>3)%$DX+F7`-fLLUUSm1MYTl4#nJ}Jjn(=YEFhOD-
1M8ylewxR0kFp%4F_!@6h)f$EgX8R%5h@c4FFj+&nam}`ySU66(rz+yiDr_{JZd)SCA|CjOdBbO@|i5vv^A#y55SM}nT<C)!DuM5L0Kfbh!Mi~
7p=}z4U3c|$%w60#*3F$a86MgjuI=<Ys<kEsZt+NPA%3gIc=|WiS^~9l;#rU{iMc=I<dqZD4ph<)tN7q164(tE>je9oYQne9i9~eY8~W>#;_PH
1u4`Q<KiU7NxA=`j_DY$xx_rjY~D^&^VlC7=e~>9T%vm@vFSBlx3LW~o3%$bsm+x!?YEl~)aD&DXC)0EwoUpBg&5{G55o1XG4CGT{=OO5;{&G8
;Y|zoH^4EjZ1Dw=jK$68Qkj}9eU9&5@%|>vfw|J>SmyQnA2iMU9NaGY{ms>?*_-TCYMC92&d-dKUU{igNw1J{5M$3Fj~@4`<il}hjj=kL4Uac=
Vw7|P<)nZ=46y2-6vw=TDBx%OC94vO39OBr7$bd-aF1*jtVNDqo)167hT@_Q8engna22M9e3_Xc-Gy~DK4U0R9G2P=pQEb67RqYMAdti@NTIgz
`O)Wir&auyGt@fj$JSZz936d*?V%i|*IeB~HlyO-c<>7DE92Q~C+AfBPrxkuusJ(y+kTJJgc%M02Y|X@E7R$l*6eSpjQLFMYhem>mBJc**&+y+
81GEsw4o|RSOa&?5ia3Or*S%`wGR`%OMrW1a@tt&^s3|QJf})fsdsG!*QvtB>z$J#OPqx&l_u0$FCw=eeOd<8;Qp$X<1*R86)LCF(9p2GQ1qr(
$-)ZG$%2?D!aiJ1>Yg#Q%JS;K>3|ZcVa?xoGUpQGE+xq_vwfLIXh0W|5E@&&QNcD)fDqYimN-sK-#o{Kcx`rFCk)+aA0{Tvxo5t5sSD5Clwq4P
Tq2%L>YR>K^W+~}N56UUkGGEg3~}f-H-~N$b{pM9VyE@&HSE_$wcmVB<#x`%;ZVb!%JznBPxvbC%4OnWAGC?=&SQYRqYaO+;D$;1lNs@_)XT)D
hQBAn4h$m`a{P@6uO_?+b2kGnbL2R&S|*Vu%5UYgV#1jlHxytMzT->H<u&{H9_6D<I1xC}Ini;_#zr|7O{b4tkxNq0o6PTaV_<i&;Fbnlb^xar
rDWE8KIgs7UVp~PJcHbXyQBF&BfG~lw%c<1&baRJitN4zxSQkG<kyD*-hK<-P6m7he9Mv8av9#k+|7cwfwVlXesDY4@O_}QT&u^J^V3wHrU7q=
WHce|Xu1{8nz6nK=y6v1b)i~zc^=m;2Kj`oWrJ@*+tv79M)+??uDnOGqm@13*a$LoB6+MqHRpe}5bbC?uiw#|N$S|hJDJH|6mMaj5d*k2Ppm5{
F`B}-hI!j4u7Z3_P~r^YpqX4xuyw{HhI1G_ST{`Ps&?hW##@~M?l7n~W0AK45`$@sGjunNtW_g&j&!idbSxUt#@1zaZC5OJt(j&Z7IB90mLaw$
dn~KihPLVPk0lP?9h5E8+!OxZ5mz(VJz~MPMl4>_SavY7vRztK3QSVYYos<gibf@!djvO@6EAEJ>e~i=74x-0XWBd&o$~9Gb%{BnHQHNjRHI-x
3p$0ojd#$xua_k>iEv4o5oN7G2B73u!xb@G&q2GQl$(=rud$Uu;2WlXRpYm5>bVI_mH~^{-j*sKE2bVEnenzR8mXL{QEn`Ihuy!K*J-A8j%RtD
Hno1u>Kw1qI&G{sZvp@A7Vw+5Kr^d!=ucMlBJH{pd{@qF<xXfM(za4&ZN#^32><Se@V6{+15=wdkK)|EFM3jt`=V@K4)@FmjnWm^;Q7ZU(Qonm
<C<>d1<JWGp`9+qq1$cg#W*)9^cq3)12ny<TRNN<SZ9ZY>MOS~V&6$2+NNvAM#F^b*pCC88yEUGc<1C~`phUzX}X=qmfzWQJC9o$ruUqeZh!aC
=|T75n>Z`iPj6#ydG&o-uy>u4S9mVPQcJuQUdT_Bwsj#5f}1!akASwyD(7nr7h>FudK_C}k7m^4*cKvbLY=%|I-@R!?oiGM(3wiaHj3+y(TXzN
lz3?Zo-0gz!|99(K|@AcfiFr?L~o5tlQ?H875{LQ;;2oF&Ahs7$7Xo$*ow~`+X1>`TOns1^V|XJ3=$stBag#qCuUJJu&g-2jmYRt6{2<2Q$r};
ZHnvz1&MlswmBzC6x{)LV*bPf!M;0Gcjn5rgT{yMIP@)OcO=i6&U!0;du#=8uOi^@A>NfuYsN{NvH4>wQhEd09SOF*ft|g`^%Z+trNi0kU2eCH
fbpR_1l@qOvRZv-;6b2Ho4#Y0EitxR+0r)XkpxBy-u6zrmD%14oZ|aG|MZW~-+z4gpBM0jUtY?u);|CG;y>i@G1ZSB@-tBWmq@SRkp^CZdc~=L
)ZnklzZ{hdY=48N4zl%lJjaT;C!cci*<@R?d>x-9B@Xm*QO3z%e*Ng5Tm=_0g@VOYPUNKb0@I$;34!y~ro=X`;u_x}J!qVNny70DK=cm_2hCOe
4FS$gw7ygd^fbPKs+f2Q{Kx7=P5|Ey9%u0my1s$y{p02PkN^Jq`;Y(q{l|Z6YT&Qf1<#*9{=g>quV1eBtC!=gkw6U(F5&^ko5b=-;D&R?VoMH{
rg}iqXVYL8R;3rbnj*dX911BhV(f{?3s0DR2%JE@Y>4O2|NQ*S+N^&cKm7LF@#V{pZ=YYjcjI!L-{<%Sw5h;KE0wJtZlP3W#o$4XrD4axA9q#V
bueC42MJMX7ghLB-k(j^&_04PeE;*o`th%?$1mNWsA&bBfg^gPbRI>)M2Ne>We}I3;1y<Ztl=dje{v`|b5E-RbFIwoEESig8g~&E`0?S}-(G$U
EK|XPaE2%jT%>IIa+rNxDs_YNA!Y3wuvFgSuF4^KBg<3+&$!A~QdBXQ*Aejw<@n+Gxn-7D0L3TP^hG@J$nhH9vs=^Ce{#$CJCNvrLoer*nIkPf
<q%q<72BoS;&f1O3L^e_y8ges9KU}0bbR^e%eR03>+dh$UItEI%pi<>7<Lw{9Q#H6Q^iq=B7ahGB5U?y_h1#R2DI@8v3zpxVaXQa0Gv3<?_b+8
ovj;>#S@bgSzH@{jWdxB`H4eTbCkCgTqIn}G%N>`@EACql?>bt*8_<NevPx(RPS%EMr+sBrgk;*7s@1gT4QNIs1XJ!>bw+?>)>Qex+}1aUJEv1
E2aMkKjW-lz7u=Qr#E4ze|-J?Ecyqd3j{0Z6F(X^Hbp3tTthaN6h#*Vdo@^|JHWy_G!$rKnKgWZBGZL%!*bfEGPvk!x*T-*<6oaY_V1v;XZxsU
AAVn@LJjroSTwKwz3^zFOtVi3z*MvWdphC#%Q%5by#c2tsT9r@s3%Onef`_`5^)g%C#xR|&oSGV4mQIga6;(;TTBYy4>saz%}Fn1OV$w?W~J>}
CY>f+y*OrRV^;jY&c;oL<z_E&Oix8DQVukYG(${lRe3?yiCQMt6H5c;P!EC9#Xc5pMSQh_U-Zmb?Z&3_-ZMCj>S;KRmW(<AHd1O$((lH3uT!RR
7=T`TbFf;z7@evLgNut`DU9%$2BFp~k=CzYj>;QGtT`-Cp*4mz50!*ag1Ky!l?I5!G7PWg97k3&bnx;5>6@5yur7uvX;Z-)yvwh~^EX^~-+q75
t9W4FmzXHgEd~)>4s2BP@ro0@abC()a$$QS4j&Jy&Pq>Ie-uoxPj->*bu|Py>)WFU1}+<1@}89m$BfsBo6ORJI|lQFTRYe=3LA`as<FBE{{ev8
W8pWiXPh){t7CeS!G(@opTps8)Cvx&nj7X8Mlo%Td*3>f?<#wTpL)7v-V8&(slsB!x^ToCEUwfbDuTQ&SQo_u2j?V%u#LjfU5(eHZ)$%x0rnBs
uaS}=kQgeM`VBlCE$D-wwqMv<X>$9S_O+5?DZulO^_hAa%>P5s&S44B{qgtDU;fs{_J(U66F3v-Q>fxT!5VQsQ_m~wDL~w`Ga#~b)nI4fzz6mz
dk(dVGCoxV{iUTH{svtbxg9b9MiKsl>&9zCl_LW9cD;aQhaur219ik1CnN_NE4;seh&hSKNRgWi1;o8pwW|jgsL>`v$8oAzRNmlhf*D`d;<#Zz
d|e>kP9hmGz$>XqwvcC7g?^>M5{T&mXVO{Yfl{ZkK===5kP?sO%r$o_Qa^$VcR>+YR2-vg3s}s>t0-fHlO3brvZMpLi}3brQWKQmm}lME_)XDu
B@sqgQh?W5l_cT55*Ct5!Of*Mo4iST<pZN!K}iw_ZV(mk3T|%9i6p_b@i{hJmWCMG)`mA3$E_|T+u}vh9vF+INZj$bM!e2W$eCg&a^B#bC%Ac0
GK|>pD(wLG)0EeK)lZ+lo!062kI&z~uUdl#T&~JrCm-HzBHPV9TdC2Whqj)1Y}w`3N?b0)dJ^gF@rN^5iwoPg*oWSgS`SgT*Jr`DEYsFYX(4UB
s`agM4(b~(uIpgFKU`o6r`xo(DE**XpQ(XLud=I^dV6ng`1JMlJ?YR5{uEbROLkl>P3x^ut}Sw~TDnCy+*7TA-@5VE-mv^d?92wD)x+J7sLSS@
LHhpk@#~kZ3w3psx;a_TBCVu<x-8$0ud9{+`SkMX*N-2J3D2LN%g6ldhx!ti!7e`Fnk!Lazm$27WMsack}omjVkk-AWpsVxJ6wfVSSeVTC{7OU
SUEt-#US4i;MjvDfEU?d8(${|T!f%pCd>GFa4K7H3)fSE$a-*?nzI)8U3@(}c^}Chs?pinkzElL%a%?*Z$J&fBH^Fa);BQP<13e+0bTq;8(1?(
*=8WL=Jt1t=YK|Jytdnix<ob?0{V}a5B&v1nS2(XU6qeAwH`gk$|j3NcLghv4Zb1M;JH{NnisGkLgKV+#?3imLP7*SgWz4}qFSNV%}J~js}4m2
5criWyINOKNU27+3|i&{b5fkR?du`|Cs?1q9A7?s{QF>^`xv~zw|54OocN6FJz!@|zRk_d;#O51!-n4JvQ=23u+(My7^4uc48NslM*&rDjF!!3
CeeJ76^^i^Su%bJ78Peb_U0D1w9yk@R!v!lk${d%M71!ZokV60XMht-$=_Y&bp`7z(NsxG!!E*YBWPBn!x_AW^aX7B%kSThU%$NknP9cjo&Tv9
xRvnS)QP9fmzsY(n$dF6S}L4~lSRjf_leP3P3Mf_jIalZ$r%=CdK^Ea3XZrV-zrl!5}upW7E^UOt15j?Nh{OYj^Nd0=afRrJJ#YlEtYp(w83Qw
$>0R$q!rFSc-+QszSpg6=ccwVt&A3TrVKluRUX%|Vo{P+i8f6~buWtqa|Krwo^g4<NGUsOUw!z^eCO7M1D`g+JWJ-hFt<TzVG|-A&hR&9Y%#YP
pBR6Z+-3qEms#QGSpZmqm#8O9E(p`DeCKAdZ%mfsktCkt%OcF>EZlP0AjZI8R^ef$;wY&p$37`CxQcnj7)3xA?~_v$YInl(M%PQWi_|-AxKw4%
XbNCxI&<3LQ99`h8z~uWCgK8$V`i{gMdx99Ft)4A+1Q<oEyR>u71nN@1tU#bOOE?iwm3E}Zd=*xwVqPcybawVq6myKq^dfDj}XGmROdRHLaoD8
m}K@W#Ko_(xXmoCS0+6@XK=9D3jdZP-Y$b>RjikU?h8}xl9{crpT*VwMCazr61KXEK@7~oCwT%B_(rCDVqbX8qZH%olB<iQ2GC+Do5T85q5Gvo
n|&Tnb#B>73sQg=Bx>>`9L#l!ycnLFWrV5)?JX*KX$sz20h3?)V)1iMd&IG&u)(54X_yVg2k_mg&P_YcadlQJeVLsPVyF{+0=HZpmdf8^B{}Kd
Y6cYUND@O|Eq=;tng(7KNKER=b#89@Kp#lQrqCb+)o8~hh7&2z%rS&=j)`Mmu>Y-OV$LvSR%pa#+fO4wwmHcKS6gx#>%~!W>JJ&pvlp3E#?tgM
Kec)*`Pw=D9R@3~O5?`(_dUjG??3PTo~e@$7-xFl*r@&IlHD`(VgF$w<1cGFJ-lV2SbYW~8P)G&y+{x%;A{0+hlr>H=<6u1-(Eia&%Z}^5KInL
I@Qms6ya2<SZrhQ_+nv7fB22fPw0J=AozCne6JvjAtp@%S;o0iuU_m!Wafv*&^%C8zGLvr!$sr=H}M~;89zS$w<oK=z<YzXEz7~SPpM4>6sZ+$
qJl$(?Tydya<o~a%#|bm_<v95pF8O5Ck88y|NHslkKYG)=IRbN@NrXAa%`kxc72Ci)&f{nponiKlJ5BTy*D^ZY~f7G>&#5kZXLbI8grE!W^n$p
Lh|8?|D)P^x2hvH$r84<*Rj2LOv3fHG?LpQEwBbW1&%j?!nv$oEAz2Jto>#A1RO?5oK}2_;5*ABHu)u9RMM(6cqa~9NZPM+rduw4Cmg(zg>!<`
DIk+@9Ty$8#7YW6!&kAO>;3ot@hJ#@<kW*<g~305$ic+i>aD7c&0P;CG-_>)#Yr+=x0sLGTf%vtM#g~$91c^ob{pF+W^n?Yd_S8)>}$OBcEQHh
BE2uz7`y~K>NWNtPvZp}dyJMCRC0XqeDE>p#y?0VcfQqerDVe$E-<B2c|?0vIx#grQg6vdI(u(#_?Gxh-=hw_=x>#5>@iVeOfK?9#YT9yf957>
3>uwV1smsQe`Ae0oq?V;df=3iF(6FJlUaZM0<-*mj39=fl8Vk|IQ98{C+W3*<QwhJFNa^O&!3*{v-faCKREaC`T0|3^RRyc`*gVCYO>n(#bHx5
<CmT)I~XSgMTjOhzAiJoy<-=YRW@WeUXsmIOKnEsJPemIXI`|v?!aa|?%S$~Pm2!@qKwbymcCs^7V+~Dw|8oM1C@nrbu~MeMJ+VL7xDb{!7kM$
OjAVQv$iz8E=^}3YuVT=V<!ODF;-`CIXwZMI0>N165_o0hS$;&IizQmBc~03zrB3<{`K20fBEIpZ(l$BNC9s|wk^I0$bUWj^3M;y{SNE*7q)W;
FkMbVXV;jXmTZl)V51t0P9B`Rnx(spJjqD+q82S+nOveuR1lTa$jk#Xl-dX7Dt?iagQzAG-h7OVGy6qx!($<<lg6GDC1nPR=&~ljD!=YD*T|}B
7qRdPBYDudT2ii3E`gr|=i}7$MP1eh_QvFJ#VD3PA>&CQRT~y@QAe7eE4H>)uHgOS@gTd>eQOg)YnAk%l!?F(i7XFF#r^gF9kv(ze7Py@11icS
pp&EoYd-J-Dtl4o7aK<0xSXe|dA8m%nhe+I=A#Z54`cl{_Hq)(T*jYUe58=T!L58Q2C86>z{;zM>2<M~3Xl&BtP%%Euo%@aM<~l>vAz~AY&Odv
TI^N4S$I{;m<Gu?<5S`EVnMw=8g$#RiA$%iv#*lP!inW#@(-4AV&XBcEg*(=345qg#8#up-ZS+UHAc$HXU`t!AZ{C6pjdEjoec6ZnzD}+6R2KO
=9yK|1;@!~zcRP0;Z7(?r3*s96L8qm60;I90c>bIhC}2B-?lL<rk55|b}P%IZORB>V{6z8u5Ym+!x#6G0d^kFiMRtx5fZF5>}6$XBdqMDosAa9
@gsg;u)n4kW8-rOKa2EsFVdT`wCNDuSz4STmsqZeQ{=T>9jt^GtJfAtY)hO^#;;X!085Lj(8FS!4embu5p^!ZmxguHpZ7MCTwsH1WCJGCF}IC}
T8+IJ?Ddd>UwZXnf7zKLMLtRgvf+_W`u$YtNRba%a`iZx#W8)WYSOsZU?T9-Swc(L%h<fQvGE@(KY$~SZR;4_IrRhE3WETXhU-Rpy$yDc;pEAn
Qdfmt75FJ}<sBR2+0o!sm;n~OQk((Ha_bzX^QC772&))i2Eu6^i%U|3fa^?pa~XZ*wO^{PB|a0wXD~iV(~w|p_+i><A8$R}9WEY^3y#VF?yb3v
mAffmy{kxgl5j9Yl2X*Hdf|<hJ$v3|-dm;NVzrFKRxW?v@!}UAFMi|k@>d?;|IV8q=;97rQqgWHbvgh44I}kjKbQ~UQ!>B)8lOu90kuDsWcF8*
nKDx0;NKZ3kkbO*1v3$(%LpG9MjdP==n!<!23(mz8~_hvT^QPm(!3TU{vG5EKOnD;EJ7+SOi-0gT!SE0v<<B0G3+n}jnd$JU?aF!sgp#_2)rdz
m5^rf0U~cm^`dZ>!rH?Q#d>S!zB9p|Jg%^4NY%F}9DrLR2d!HJ|HEd&q0-_uRyq|XXrjOM6n|mrC8CJW3-^dlf|TmPmU70R#K9ePBXAPo!dS13
e>jzf6iX~AZV1>wvREk_GYt7M?NMlnSuMkINwU$bqk70y*$^i}2vS$)v!qFM#2NlZj>os79!<$G!bXDYFuqt?`G=dI^5QdU_r0shYbg+m4A|6X
wDbnl6OW9%F>J#s{B#lj02lG9yWppf_|r%H=_CI15r6uK4{zl9=_LMi5`Q|0Kb^!sx7_GYFY%|B_^0v`|N8#{sX~eJ
""",
)

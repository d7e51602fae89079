
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Mistake, Mistakes
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q2"
points = 1
hints = [
    "Work row by row in your head: one picture, six logits, one target. Which two numbers does the formula "
    "on the right subtract?",
    "Subtract each row's own maximum from the row first (`logits.max(dim=1, keepdim=True).values`): the "
    "largest exponent is then 0, and nothing can overflow. To pick one column per row, index with two "
    "lists: row numbers and targets.",
    "`shifted.exp().sum(dim=1).log() - shifted[torch.arange(len(targets)), targets]` is the loss of each "
    "row. One step is missing.",
]

READ = "'q2 · Cross-entropy from logits' above"
# Right answers in float32 differ by 3e-5 of the value at most; the mildest slip by 1e-2 (300 draws).
TOLERANCE = 1e-3
READY_MADE = [
    "cross_entropy",
    "cross_entropy_loss",
    "log_softmax",
    "logsumexp",
    "nll_loss",
    "nll_loss_nd",
    "binary_cross_entropy",
]


UNDERFLOW = (
    "The softmax was computed first and its logarithm after. A probability can be so small that it becomes 0, and log 0 "
    "is minus infinity: stay with the logits, log-sum minus the true logit."
)
EPSILON = (
    "A small number, {0}, beside the probability in the logarithm caps the loss. Do not compute the softmax: stay with the "
    "logits, log-sum minus the true logit."
)
FLOOR = (
    "Probabilities were kept above {0}, which caps the loss. Do not compute the softmax: stay with the logits, "
    "log-sum minus the true logit."
)
OVERFLOW = (
    "`exp` of a large logit is infinite, of a very negative one 0. Subtract each row's maximum first: "
    "the softmax stays the same."
)
MISTAKES = {
    "summed-loss": Mistake(
        {"whole": "sum"},
        "This is the sum over the batch. A mean does not change its size with the batch, so the learning "
        "rate need not either.",
    ),
    "not-averaged": Mistake({"whole": "rows"}, "These are the losses of the rows; their mean is missing."),
    "mean-over-classes": Mistake(
        {"whole": "entries"},
        "The sum was divided by the number of classes as well. The mean is over the pictures alone: with a one-hot mask "
        "the zeros count in `.mean()`.",
    ),
    "largest-loss": Mistake({"whole": "max"}, "This is the largest loss of the batch. The mean was asked for."),
    "median-loss": Mistake({"whole": "median"}, "This is the median of the losses. The mean was asked for."),
    "extra-axis": Mistake({"whole": "one axis"}, "The mean has an axis of length 1. A tensor of shape () was asked for."),
    "opposite-sign": Mistake({"sign": 1}, "This is the log-likelihood; the loss is its negative."),
    "wrong-axis": Mistake(
        {"axis": 0},
        "The sum in the softmax ran over the batch (dim=0): pictures competed with each other, not classes.",
    ),
    "softmax-before-cross-entropy": Mistake(
        {"before": "softmax"},
        "Softmax was applied twice: the formula starts from logits and has the softmax inside.",
    ),
    "negative-logits": Mistake({"before": "negative"}, "The logits have the wrong sign: a large one means likely."),
    "scaled-logits": Mistake(
        {"before": "scaled"}, "The logits were divided by the largest of them, and that changes the softmax. Subtract, do not divide."
    ),
    "indexed-all-pairs": Mistake(
        {"pick": "all pairs"},
        "`logits[:, targets]` takes every target's column in *every* row. Pair row numbers with targets: "
        "`logits[torch.arange(len(targets)), targets]`.",
    ),
    "largest-for-true": Mistake(
        {"pick": "largest"}, "The largest logit of each row was taken, not that of the true class, `targets`."
    ),
    "off-by-one-class": Mistake({"pick": "next"}, "The logit of the class after the true one was taken."),
    "forgot-target": Mistake({"pick": "none"}, "The logit of the true class is missing: this is the log-sum alone."),
    "wrong-logarithm": Mistake(
        {"base": 2}, "The logarithm was taken to base 2; the formula has the natural one, `torch.log`."
    ),
    "wrong-logarithm:10": Mistake(
        {"base": 10}, "The logarithm was taken to base 10; the formula has the natural one, `torch.log`."
    ),
    "log-of-the-mean": Mistake(
        {"form": "mean first"},
        "The probabilities were averaged before the logarithm. Take the logarithm for each picture, then the mean.",
    ),
    "forgot-logarithm": Mistake({"form": "no log"}, "The logarithm is missing: this is the mean probability of the true class."),
    "one-minus-probability": Mistake(
        {"form": "one minus"}, "This is 1 minus the probability of the true class. The loss is −log of it."
    ),
    "squared-error": Mistake(
        {"form": "squared"}, "This is the squared error of the probabilities. Cross-entropy is −log of the true class' one."
    ),
    "overflow": Mistake({"shift": "none"}, OVERFLOW),
    "one-maximum-for-all-rows": Mistake(
        {"shift": "batch"},
        "One maximum was subtracted from the whole batch. A row far below it underflows to log 0; every row "
        "needs its own (`dim=1, keepdim=True`).",
    ),
    "shifted-by-mean": Mistake(
        {"shift": "mean"},
        "The mean of the row was subtracted: the largest logit can still lie thousands above it, and overflows. Subtract "
        "the maximum.",
    ),
    "shifted-by-batch-mean": Mistake(
        {"shift": "batch mean"},
        "The mean of the whole batch was subtracted: logits can still lie thousands above it, and overflow. Subtract "
        "each row's maximum.",
    ),
    "shifted-by-minimum": Mistake(
        {"shift": "minimum"}, "The smallest logit of the row was subtracted, and the largest overflows. Subtract the maximum."
    ),
    "shifted-by-absolute-value": Mistake(
        {"shift": "absolute"},
        "The largest *absolute* value was subtracted: in a row of large negative logits everything underflows. Subtract "
        "the maximum.",
    ),
    "maximum-over-batch": Mistake(
        {"shift": "column"},
        "The maximum was taken down the batch (dim=0), another one for each class, and that changes the softmax. Each "
        "*row* needs its own: `dim=1, keepdim=True`.",
    ),
    "shift-forgotten-in-target": Mistake(
        {"shift": "target"},
        "The maximum was subtracted in the log-sum but not from the logit of the true class: subtract it there too, or add "
        "it to the log-sum again.",
    ),
    "log-of-softmax": Mistake({"form": "log of softmax"}, UNDERFLOW),
    "overflow:softmax": Mistake({"form": "log of softmax", "shift": "none"}, OVERFLOW),
    "nan-replaced": Mistake(
        {"form": "nan to number", "shift": "none"},
        f"NaN and infinity were replaced by numbers, which hides the overflow and does not mend it. {OVERFLOW}",
    ),
    "nan-replaced:infinity": Mistake(
        {"form": "nan to number"}, f"Infinity was replaced by a number, which hides the underflow. {UNDERFLOW}"
    ),
    **{
        f"clamped-logits:{limit}": Mistake(
            {"before": f"clamp{limit}", "shift": shift},
            f"Logits were clamped to ±{limit}, and so the loss is capped. Large ones have to count in full: subtract each "
            "row's maximum instead.",
            alone=True,
        )
        for limit in (10, 20, 30, 50, 60, 70, 80, 85, 87, 88, 100, 500, 600, 700, 709)
        for shift in ("row",)
    },
    **{
        f"epsilon-in-the-logarithm:{form} {small:g}": Mistake(
            {"form": form, "small": small}, cause.format(f"{small:g}"), alone=small not in (1e-8, 1e-12)
        )
        for form, cause in (("log of softmax", EPSILON), ("clamped", FLOOR))
        for small in (*(10.0**-n for n in range(1, 17)), 1e-20, 1e-30, 1e-40, 1e-45, 1e-100, 1e-300, 2.0**-23, 2.0**-52, 1.1754943508222875e-38, 2.2250738585072014e-308)
    },
}  # fmt: skip


mistaken = stored("q2.mistaken")


def problem(batch, classes, offset=0.0, scale=1.0):
    """Logits in steps of a half, so that messages are short; ``offset`` moves row i by i times as much."""
    generator = randomness.generator("cross-entropy", batch, classes, offset, scale)
    logits = torch.randint(-6, 7, (batch, classes), generator=generator).double() / 2
    targets = torch.randint(classes, (batch,), generator=generator)
    # One row that is sure and wrong: its loss is where the shortcuts give way, whatever the draw.
    logits[0, :2], targets[0] = torch.tensor([-3.0, 3.0]), 0
    return logits * scale + offset * torch.arange(batch).double()[:, None], targets


def far(place, classes, logit):
    """Two rows, in which one logit lies far from the others: below, and it is the true one; or above, and so is it.

    Here the ways to keep `exp` small go apart: a small probability, or a large distance from the mean.
    """
    logits = torch.zeros(2, classes, dtype=torch.float64)
    logits[0, place] = logit
    logits[1, -1] = 0.5
    return logits, torch.tensor([place, classes - 1])


def compare(cross_entropy, *problems):
    checks.equals(
        cross_entropy,
        stored("q2.equals"),
        problems,
        wrong=Mistakes(mistaken, MISTAKES),
        rtol=TOLERANCE,
        atol=TOLERANCE,
        read=READ,
        pure=True,
    )


def by_hand(cross_entropy, *problems):
    """A tensor, and written with the four functions that the text names."""
    results = checks.does_without(
        cross_entropy,
        problems,
        READY_MADE,
        expected="the loss written with `exp`, `log`, `sum` and `max`",
        got="a function of PyTorch that has them inside, such as `cross_entropy`, `log_softmax` or `logsumexp`",
        cause="The values may be right: afterwards we use it too. Here write the formula itself.",
        read=READ,
        diagnosis="ready-made",
    )
    for arguments, result in zip(problems, results, strict=True):
        did = "For the result of your function"
        checks.expect_tensor(
            result,
            (),
            checks.FLOATS,
            did,
            "the mean loss of shape ()",
            "Its value is right; a number of Python or numpy has no `.backward()`: return the tensor as it is, without `.item()`.",
            READ,
            "not-a-tensor",
        )
        difference = checks.compare(right(*arguments), result, rtol=TOLERANCE, atol=TOLERANCE)
        if difference:
            checks.fail_with(difference, did, "", READ)


right = stored("q2.right")


@test_case(points=0.5)
@case
def test_small_logits(cross_entropy):
    """As many rows as classes first."""
    problems = [problem(3, 3), problem(1, 4), problem(4, 3), problem(5, 2)]
    compare(cross_entropy, *problems)
    by_hand(cross_entropy, *problems)


@test_case(points=0.5)
@case
def test_large_logits(cross_entropy):
    """Logits of thousands, and rows that lie far apart, below 0 and above."""
    compare(
        cross_entropy,
        problem(3, 4, scale=1000),
        problem(3, 2, offset=-2000),
        problem(3, 3, offset=2000),
        problem(4, 3, scale=3000),
        far(0, 4, -2000),
        far(2, 3, 2000),
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q2",
    """
c-ri}>8>3)jxPEt1^>DiUMrx98vG|8B#|g=+uK=2rPEnyXLlVm`rR+7SSv;iloalB4sbV+DBHW@6E*T9MUg-M{N`V3di~d5FTZ_zb9*E02mfAt
dU^k1taSl=@bBN;epW(=32tf<^N&^VdKdO4LkNj~|K;}coA0mRzW@EVmp^}f{rhiUfBpO&(d93<|H6O&{oB_+-@JSC>9?;h->tz$zy0IokJmTv
e*We5=09G3`|I@^{#gnkCt;lxN||5&n-I5hD*e$I<FrxY_0xw}^D5v2%6ZQTdjD~fib)42z1QA25zeBT_v-zpmlyc->BWc_DXp=eP}D$@ikqCg
R0gaMRv45BZg-pc%>}YLKxpZ-^46av1^xQ^3Lify{R-|?e3Z_48q^TH$FXyhGvJM|B3SbnRWXnE=~oxXs;1zA44^?KM)k#k^zT0!`QAIw_JgyY
MpfcG8x+V+T1h9R3PHMARvm&${pJ!;y|WfXP};h)te=zwT&eGcczOBw>BC3ysz0Kv5U1HqQt2S@_eO^(Y3AQAkW*W0Cp-Tn<izQ-_C<W~&g0e>
&c8U?R5Zb6!l`vmDO@?Ual-AcQvbXN`R&WgZ@+a3X(y?@S2zl|mJ&jG@j<=92NOODJOI?k_Y!E4`Z%}VX>T>qphYP~>R&GqQcnWFg2TP(bn18#
{uAIK^&z|j`0(NVr;qbUiW^Kp;zz-GEu)A!@sF2Ch|}VPR!S?I*z502zyk@-qt}lg&Bqt#qJ(!7mmYY9+X_!u@tAB#{qqG<($1lQv;ow*BENk8
_Wk9bufLN*!gKnA5dJ-msKqVx`r<!ayLUc*{_q_o`T5No68o<|ej^#*{6GIMw({IB4i%l3lN26)nT7oJ*OxD^AMd|?{r2tc*FXOF`t9@g*Za56
zy5v(k#auI?+}c}!v{<P<3IoW`unf<mw$i$b^!QU{BnP+9Q-fw<+rb&zJGc7_x=6rr>}p$-aq__|9F4>{rjI^|M*{LVPH}k<pGJB&?~EzkqOM-
Uw?i1{`o&%@6Ulc^=TewFU4f=XtOD~KD_)E|C~m!6K-T_;`&z}q)ZC(`S*{n|Hi-I^1A==^7+q{C}NfctkbC4j7q@7S^xI^jw5vc{^wt>XO#T-
e*N_6{{Da6zy6M6``gR6gampPK>C1;1$?R>*zm7kzu&);9N$}7pVtKr;>(|(zyIS)Y9_o5lQnSj;LL<7xQ_BpiZhUL&f($+`lf)^I!<e9B)|T8
|N80v{U5LQFRw4ZpBL-fVs{?nQ0Px#B5(%2eE$8fZ}&g`{QCao{pa64e^0D%9jTL5A_yB&>k?1EKk+ZGfBuQ*Q)*q(iZs%r7D`F+AFqGnk@lah
J&)4k{{HgUm$(dRMgRHrKijwaKR$o@j(@==*)su~&)>g%|L~7d5S$R|(g4EC`)^-=`wLIcs1sU;<2j@>Epv~~Q>w_6Kq~2Pc!0|Z9BP`3NcVYx
qVl?b{yn>0-MryZ3#v)sv6J5?kHfinu{;*pyUy=_fBF6X=j$K8y?l86IP&eg&%b}d2|jJJD#+^}-#-8Lbsofjylze&{L|mQe)`*^Uw<RA;}cp6
)fDbvqi!lp9$AM7V~t34Zp5Po3|d%yGiE}@tEFyf1eL*;KVConpe}6C+hqS8kJlGmJ}<w%ek?H)eTyqu3bcnbpp>Ae5S)M%PL7=*$j{>TH+lP;
`sIE<@6;U#pQy~T;X$s1MAHJz%t=e-!m@97xJ9xuLp|uq9W9l~ITK`3zC2-h3IqWSBd>3FF_HOhl(H$L3Tv6stVK46<BtYE8sw9ZNDotBW$rR#
6-K>GU*^x1CCk_=gGQaPVp`Yg4yr(6s$vv*%wv*-qVv?@fFSRl(8y4M0d*oXkI6!F0o8b1J;+kEKm#K=yd^>-Z|S2hH7v!xl_sc8YaZh>p|y)-
*VFQIppb5=<Zdl6oaaI|)<_}Afir;s=hHxGuA`Sh(O$U8drQt06JSDfAY{8(<vxV_I7w)G%tjL#DAR_D?K@iHLff<H?c2&6GH6jRUXmg8f|bZp
`}oz!)AR5|ZDWK$U888Zpw*a_vd*7oO!GL9rSZ6Ig7<~3ndCrC16Zb0O;CAeHFxa4W`D<<cW;n7z4`B`y2wCw=JhQeNj1m};p)a7;9-xWLZYSv
{K3}r<gIr$3^sJ+GmjPFh$U%_=d}`(7g~a8YN)`+F6v5wlU4gb=gGX!q85IwdX0jdJ+<z3r=wLlCuJ6^&3knIzRiauCZi!pClOO=0Odqpw7M%v
k#Etu3AA&|L6DHK>`xMSGT~@>6Qy$6L4dqe48M|hB$pw^XwAYM&QPtsrNm08dYDv@kHsK?ys%!nELxMRDYukL4kxWp9iX9bbJF0XX>Yh-Nxzd0
ev(2fe^U}iJXl#6>vr!`c7WJEsKkWvJW;p~0db@T;Q$INyX=voD-2rFXdy@md7&B{Q<*Mxx~CF7YIjl<LE2nZWqJ4xt0GRj+v*I*ab8I@g*@7Z
{uXE{p}iQ&;_+NqHlDg#yUBVVOl`+C_@VME^W6|it52(p(B#=VLk;@3=-L#d6Y7RXDW2xu$Saykd5SEO9*4(|zG<=_m9rg9ReW8Sbf@C+%J<``
fLV8O54+=dakax}V^h0N+lUle^hR6j4Z;O9u7qFQZ#&f9>$tsWW&Wga4!v<;ZxW5YpzT6kcPI?v1k0tV78bjRhgJ%yl{f9DxlWlLmvX3lr;YaA
p)^sY#1bh`2yekoaZ8|mhHKY&$G}MvB!!y`Ij9XcX@tXVAVYFI+qqF{Fxa$cKOa0sBqIVCp@mAXiV7D}@p2FMi52Np-ok>;J*X3)yk}+KjdlW*
`@W6)WToKKo*YDx@i51Q#dv@s|AM!8p5Y(R)G%4ecw|RE0_v<Hzr8JOp9YGOTzBt!0R|a`^pjD-dU*>Ih0^H7N!Qy-N(n2Zi%3D0#G_~mXqBd?
rk6*IcA`Qd^3s2K{rDM)3Wq`Hr|0qz?XiVub;qn<UdA7`pjG-%kf%%<<P^Mg&L}#R9a_0gB|sRQL3ynwjXyUDT1*~nsw3^Lmd&(Q8N(w?3$@d<
RZm-xM&HVDMHF-^2oolwmAxsa{G^nSb(kbwkbtKgDp+^(N>0d=g-;D-k0<3c5Dh+*%}fk%h27e0rwThU(o7*A&voiUx4UH1haN{s^7B>~Nm_;$
=SUKv$1Sn~ap(a}jtyD@?i5@f3eAn2NJH!(v0Iw_7w47suJijJMh!X}>DR5-6N6UtHrZeQ{r%6EsK`sSK;HJT!uMma@CGJF4dzIL^X}Mu%I601
R$&Jl)FL^Uf#&0ocH7niy_GD_5@rNEi<Na!lXF1?5Q}lJ0jaQr#~`PV<_%1lBgjNF#&(j6B;hfv@;T2InTiIroERIR0#T@lP-F^^`A|Mg<Yv1m
51#H9bQR}B6&{^|pe7@=ym^bA@y58skoJVgoCl-Wr~H)E*}`+VC-}m4k>=^bvPe&aVJk?IFEF~#;|iPuphOlJf-u-Z8%mNcv_X{k0%J&Ogh4(+
?cAiS4(g^YQ3j)QMyNVtc&wGQck#Swk}99GXo{SH0g%5gY5X{IQ^G(Q;4P0WomKmNtsIsAV=g)BzlXV8(TM_esY$<MEJdHhc^3EI_If4mC*rZk
tvV(izLq2PI7nB!*m!b}`+<DyVHjSDobP83)as?!f6eeyECl3!WFUK}CT~S*wUqo73kSI$Nk|bX<Fa_Nko%E_9EP^$wYXRM)#|r6%njdjaX(R!
!=kM_FYZS&au6na({bl?gXO%a9t<`2#hnjOa$q#TWL+2y7&RwGZCE&NjFpqzkEA3a7tfQSp6AnnmLxY())`S<K2>){4WS&$(eia6jH3o~nOEh0
)a%{tl${gzvVtG?t@L(;?Or+cU?nBZ9D^<hrP5^b1r1&~IAgN-1-*x!eTj$>LPE0I9f<PUXh&`q8?-UVc+Ma-c9C4Lo9`>6qV{=(Rn$H&F^Sr@
Wh&A5^_f0Y2d+jLeqwaIAbs(34q>Qal$b)b{RWP36ua|wV=H+(J4k=sMh!9&@UJ$~0PQy$8ypTJcwT|(n*j<PmO*6%Vz2?`w#ce**0Orn_jy76
b3e=J{nGa%3cuE+5hdS^T~h2<fbt|QDQ;H&j{G%65t?IW&&b*%v=I`4o#8+;Y;ZJJh1L|9@2nESDbE3}TI8JqSIu=bfkb;ix*NS23(~DATN-ea
#yeRWPFVmOg$@#w)~pFEYUY8J!7=i21iW*O>~s-~@z$?NA&N_b`}D)(0j?rHH3kPB3~PZ@pMnJIf;BO(l~N&4x-pK_*;t3(G3JL$_O?)F57z)^
iN!^7CppJ8*tKZP-X>TPnv;@-Lbk}{0gKSWvBl@PGP;k#BC#1+@MX?3fLx|SSD+TyQZM|d_vAUfYqRR&W>c<+%X?e%t^C0D8vA$fg>abJGg+jI
*QQErUSuD@TCY5g-!pQorGvDNKuuR3$B(Nl$|+<|#(}zNA1LGLlKQCvm44SD-6V}u<|gq^8u>zQuBuFljz};TWPJQAgK#=48iyS{Q-l&d!nrR^
J)02e#}B=T^+KY`a2d!d30lOfOV{umB-t|-#YqQ9ox0T?>sf$ki}x(a!gq`mP-=99H$>d{Ph*vgU`7b9OVW*9oMbj)LmX#rLAJO~ju<WeljFC8
dfVcOC6uz1wNpzp{JbA;D5c2)9%DiqVQyv$&T6|{wzC_m=;jN$QqjiwKJ2a(cutbwaNBrE5o#8MT65Lypg4-y3uA&LieR)svH&&-#c_hjptTp#
3^2y|HFd)ts;ZTlA~D<?LFu3ZxjDcEFIYGkw}wY86;Q2`RFtFG2cI7Ex*sD@mPi1aJj%NjY-yOvehULuDY~q~J&q%eqp#Cq@jVq_v~!Yt3dSPA
lEEbbD{2}0rcp4j$TtB#F8s7$S!YBxOgPaqmSScCR$UG4I3>?Qhg3O7LOWDVQ8N*FZURloi6uD(oyLW4l*)_8)6{aZ+IeM&`+0AI5~jE-v(`Fy
tyRr_CQw;vcYqX(dM4T+7kIV;m$j0N9vJLPg#}y)-z5D>=Z`!Qtb#Q@6g=Z~JQqBJv<Bau5k{U4p3yoU5GF)wurM<n>bz-Bbg13JEP}Mzm}PnR
R%Q{W{TBWV$F(vcI5kHG8K;-WTp970hNfQLIV+1=Q7oQ|?4D~dHuJ0V-4IG^>ZLM5Q|hHN)DL?NIn-3!yTXR1x?e{2wb7UL;c0Hxl~_6hM(+EJ
Wmbe>I7^G)*R@nSzWW5kHo%JF3?#%^CFw|tv+qWyiaPhEKQB%Sqc1m3QkwSsI4PKR^>jkxXs3s6($Tci<iv8y7R6&)SNW$UxqX(ki)zcN!x4G{
Y4L;>KW4|1olpkV5uV!f&$G<de5l0gTH`II?+B@8pZ9@&{b&&l6N7)%%}rLcQ}5VS6w)EA|KO-(q_DMKPtq853nEa-B*%nG>LU=iXPgbl6!qlD
<B>yScnY&&?I$pfHMQKi-A|WpCp@;g%HO`7FgujjS*`}<mF`rh@;djXU3rx-+LTvO8ou%>!L%!{6B^4cNH!1^uemveCXj;snrsRfDhk$aOl22h
i^e*Ew3<>yfF?`ogfwbMsY!WZz})co(;y*#RE=t^tc}BOsb)r9(3x6nPPP}j>#<f7s`xR(e%gQE;pf`}wEFn=Uyu0r_DCI?=O9Xh+DUYxQ|BBy
(XMc^0BzbPF9%=MWHH+H%pQuHHeJ|Y=t+4%CFAUpfHxsmkBUidoCf`pUT*KY5n44%{_7^SvWNL$&bjVp+8kQUW-2dlx<{$<_$K#MZ2{;xzmE{D
C;0Ju_8E@$mksd+jSCe0VKac$quhJYK~QK6fDc}UoMa70da_qTPa-!RYCqNs5N!v0NtV_Zl1Y@_XOb%z=XeiRO%}X{8(m^bWtZ$DNzs^zAT3(*
PCI*(!FW^}-j=sn!&#kMi|+<7T2K7a_f2R15ok1!z)r}wjRHE3HF#(BctfdkUx&%#!LQwo3fXBd4YW2?3nv)wO2v#|_W`;81?qrM1~mdfu$@ar
8%6K&VremBL1>vrtp<vF>%sdFUnbh1g|Mn1W50S>x_FI-h<zJY5(ktaJ#mz%TU8u@hP4IZv1)*m72ty~Hwm;ywG9;knKvfF1L_Q`Zs6@?H_oj5
cI-d$x6Ab17|fvZI6{o*55gK$A)ZS0(M_0<-dxg3(uG5A13MXy^Ie+fUhOg3i<$>2CH_H0wA~dSzhxhRKUJ}MZi@2|jTglQS#l>|Q;%xLULA}V
f1ABcO3KDdE0Q&CtA-Zi!+`~K0;@)K^S>`eb2muAUppn3_Qi8T<HZ;hZV%J)b=}mYm|-ztLBjW&0U20LX+%a&0=9JQGz2|}4NI+x)xO@+ki11#
xLwW*%6&VK7|NXuQP6&g#5emd2Nv5NsjB%J07`nVMGpRQ%3`!HqdgRF`Jn9>e`unmP#!?$1!KnSrlJ%c>!jyi`T1%8P3{xnhk4t3T4-~$*IVcg
d~JemlsdD?JJP9Tp)OBTc126PRAB8bHK#BeYJ!>2Y=8cCZ1E#P_f9_o{jd!`&`{eBVmH*i{d-#I?!&5I$Ck+k=ZeL$f%~6WGJVZmG3Y;Z`82lE
zY%73)uBWZAeWpq53I{o(O4Vp$9JubX7$qv-Yof^ERU^>1J;k6)c&SMN9c!4aYq}xew=NYo)Uv+knYW&!1`g~p<`{eg;ut-)g2<**+^SYvIc7}
@knBgX^$l2k0l_ZO?D{lwkF4jNOxNe{hFKmmzutO{`URlpRd2axxJCbg;(<e_QR|G`079Cmk)x%ZXQ|qCNGttj5t;p>=)ebHuD>T{{H&y``_c^
pT9qgD9B$>x{sefd`IDaev`<wNAIttqg?0$6nO%l*R|jN`tl{_Wnh%*riV^cli_x!yn$gd#w1X(m9ZWWbd3^jGlE^GXM@mIy8<S<lL4b{no{Oy
>r#EI)~<MrxK@S+ea&03m8)F2!cIy$OR3Z}C51N9$pi=|JC(=ziUTc$)Rg2XHA<Y^R8-j4I7#6j+8GdGO$)l6_iAb?`<Qu2<D(|&eM+KgUMikA
)rfsViIFA`@}{)*fO^E#VbVD}v`~SHZQY#ExE!5Kt)1#SGc^epjFFVOh1Q}<&O9gX2k3H0IkC;^x0@<n;E$e26pu&JT2*bglFN}k7C%P_DT7T4
(c;xV3f~#hvy;C4E<5viqdz|*13!8vgU}wfvjwVp@_7Twy!5e;g5ft@U4WWoc_^LOF)bV_vA$YfhV9P!##o%(w{47V12V|b0Fb+Y^x>u{Y!6Qp
Kh{W!y?ET<9+j268JMJ%Ua6KwDm-kk3l-*-m;HA<U|(?gy!`t5vBYQ0T<lY5V<%)IcaJA7#hu9%PL9#6AZ`j)-4Mi1>wD!L2A|VBP*K03Uh@>t
?}Y<vq)p)#dCd%ENM&0i+zo=B3@DS9Fwbsg9Lnn{kWfdFkRgST2C6We8B7Wv403gMLl!9~)OgA6l}V1d9e4$$5z#^6aOvcNC=#6+?ZE@VLln=X
a0*1HRiq->c`Sv1>~;d7ZpaC&p)!XIq!Ztn!H~J3cK3h^-gwG5njG~?h4LchNsUyof5dvIN-0`HAd}<GU_Fmjg?mLg7i*_jq%XK>Tym}F`OkB$
Q^(M-@P5fuwHGPLfeck~zWq(!{-$n!)4#mEzfGhtKJ~0hi3s+IdB5MIi7+oyN?S6~G$eaj;z>tQ-_}HB(5B|@*I3kukR?(T2Q-qRMFqse8@Fk4
0oEwiiiiBj`pF7Qn^oa1u_h~LopC)@wUi1E07u1v4JGW?QWdssk~KX>@;Quc$7Yd_9p~t$w?CEVC{NGk?*7*sZ0zOxn|E)Jf4%wdo1tP$^hV?L
troV1m?3Rx=)>Pr*aKYdag@j@pq=T_ns;cDd2j4sJ4Z_NQ1gynvfxR4Q*M&d1>u_7DKNTgI#M8YwI0w>GjG1Aw_mHisyPFF+%j_#dY^|XIjm+J
%DEe1ya1KOX>(iA6B=iOjftWaWrlJ~ov$-Cv$XrMAV5OMvJZ>GyolRDtbE}@K#iQ2isQ=yt0tg{@CK<1=p`5V8ID!<1e~)<S)vRA&p{D{&-b?O
*?O!KXXml=O6TRPS3_wMuIlHC4=6pNJRVRw?YLlRZ&!R=W2K%S*XU4KaE!End2e2J=*n;2kgY9cQiP&{ZxHgc!F~g$f_#R+(k+wsGCz#fCvadE
Fcp-w+7(t`gP$zZzfNyiqGRnovm!{F=d3Ib-+xxbY4@U?;re`O8L^liHC#fos&Z(j2V<AQ8QERga;u$Pl`Y=2ghFccv6T_pF4s>`gZ?%%S&K%t
GB>L08Sq?GS2UIKT%oC90i+}Uy0d74Lq}5;-`lf0Fw&ih2QJ@_rxNGfDDF*=gA&;Rl{gyN!t<pfrR_w;3o-@KM$ahug*0X^jG(<TLE02*m6&BJ
t?flClQK0Kpz^qys?DMW7<>|i!NxrDS$Y&{z)dEY6w27O;(qpd_loCB*B#2htzu#cm8#t!+wgSjb(8d_W%9-{aFR^Rc`89Cgu5A~H032vLJeFj
riQ3FPjt(bV)C`meiiqpR<2wtzGd`)S3Ec4Hrw~3KdExd{URTwBbjp34I_78c-bhQ_k&K6gCEi>zkwe;f@F+GL((bX3md6{7bRC-Px9m|F8uOQ
OTDf1<((h8@*C|$cj)(**N>l(*Ki2OV=di}i)jl{i(g78^X=!C(Tpu<m1P_m@<yIAw~!S5qGi;cR%%04@e(KuZlPV|7D^xolUk>`(OTDbH?vhT
k^i=-jO}?XR6>zZr#(WECgY5$!(>B|ChxVOP$b+yBIwiz_A`dWfUpU}ZXyQw!fs)<(}kTF4Q$~gez#j?BYuxVCHZ+9Nyy32;zUUz)F=Yu?BfuG
4COxw#Ulsi;rBLLQdFzSZ<!{a$$6Qzc}q4YcSA{q?RP(nQFJ!auad9l6RqfNvcLZO`=2jS|CiXr90jq)Ro{<+)f<=`qu5|5hZG<};L+{Q5PVi4
AAt~b@OmF>MS>SWF4a~ys6|@w0Gc<Lmjb!GUQXhzXnBJ1lm&n^Qj8nY!GlqWL8>r}8Om6X^G4&XKqG^*A~9BFmLVT8Cpc@$TcSOvX{|!L2NDaQ
NIEtn6xRR^5*U|S0tE)rBv6r%$Y*4gqRU0P<uP{BN>*V`gk(n23f!b{%5KsDZbF$@LPMcK=K(7Aj53qP0BK<zXt!3F-p*K^ojk$3gIJ4LIcpa8
<#u7`3CeR}TNM|zb0MH;32BlfMc&eS<JgTVOPPW0C7>crnZJL_{65E17~QE6l{P_2OocHdHI~91)jC6Y99p<E<^w`0v=+P(HoK3KEQ2vRWtzg6
p*&Avw9dH7VW139p2vPfyUBYO+|5zyYUu(DwQ}SQkK+tCJY9b1o0O9Z!hmgPr9gVF=tP0_)TG~$ouU_HWi0n2W!ZzY`a+(Z<$fY9d)%r!<iT3*
N7`}_ujU$g@|OFFxa@%#-jS8L+>g{{kHztkJgLI{%oX-vb*IV7UhYTwvWKerP}oA%>xnH4=6;|sMWCcxW#usU1Bp2dJKwQ#Khl`wKoxx}GV+Ea
jXBI6H@<~<%>6`U4oki4Y?+zN{X}IB5;erLB>KW~y1cC*RoyOkK0sRxOJ0tg>!m@ITI@<~SU7Pjtf6JPT^34nKXRJnw#qtBYD3gjBy6uMih(Nk
hOY}jDm9o<Z_dIA?nhG4-A>XevXFy&nH_ZdbcQ=pbL-@LuriuvUShSE-YGKmJV<G^Ib-rT2~rUo{RH$LOC}_%Q4(ZD!g>-VIA@G@`V7LQBaSFs
WFuYzoN+i*1ZkiJEn;w`K{X49MDPqZ$}%{SQpUj%(kJApQV^CfO!{F(m>npl3XvxsTDhn5#4N;PJHqt}rrKMo;6Q#n6L4IF$qr1Ba?JXjuIC*<
LKHULn7t;*`;|>CzADoYe$Ij{=oy+`b7*g6X)Ybn;4~@KL8!Y-szMBwh+w%(S^#=WLa<yVOHA3ETZF>Oz#mfiw>V4|ZV``ynOX!e*^Sd&vw`6(
Nt250N#9lKf$J!#VvKVMI_;&rIW(~hfKo$kWVEnTT3LDoH_3qd$~Ux8=MV!OsPl)6<R#9)dI&QqRJuCe$l$?gZCFmeA~Y)=6Uc88U%jGT>MbZ1
G$*7Yhy~gpaWi7g{8ECh2W|F=To2-$gfe(;1PUGq+6L&s%@le?PN0E`)1c5QC=E-nPI(F$THZQ=DwVXn_7JSF4WnGq`^MWKXXWplu$l$UrvnD0
79ny11p$_*;v#&#)Kt(;81Lh{Q{IU+k4;hRLZO4~jc9!!c)_KeEikGe3<H--B8<zOWGUBRS3_4jo8Xmv(IP(0By9W>E^)~gpIg2IkH6<ps3Ida
uHjTkbC{6@UuH)G$mLj=D^PQsY5;zeZatcXwOM;{v&qDlSNFC?%6?#bjr}_~Vp!e~E!6}R!bxv<mshq&q}K4&<M(yG<>q^<c&oNCua7`Y@vO&>
>l8{_GYO-J1KThu?Gz6x$(k%sX=3Tr4e8Q^q<764a2(!|C&!r~YEHIynlmmBf?E}<?ix8q%%0?FaE&DU(&-;L^`+fOQh;dll$2!QyGsfv?LLzu
Sl>J1q(}{36Y;o?Ss6rTk2UyBatpA<d2+<)c7q&&29+}&Zc=C?%+27*gqD$);|(R%Rn}+0Zm6PwFX&25<!1Y^yR_i?LS&dDLamcR1fRy@Xk4er
VL$5x%9E@X{k_NHcssmz&dg-ZxL{%RPVcd*3YaSt!=IrHn($Oa9cNftSk3nmP|ksY1j88-#j^BRWqAR0827rzf&ya{nf=ZhFEzN*K$SfdM!DeR
<9<R)a+0NIkbgzt6csCrPKkhsCOwT+FGP@n64;RWX9C^hfKE$Ra64p!pA(&9`Wcvz497w{QrVNxAz9va&<<Aj6)-V*&H-}hf}&JOE@+L+4e|nV
Ybr_?9s*h<-ne{KX@?eUbnd!inEOnqntk5^Q#9zAc*7R_sU17oPTHg$?N8N4zp#PE9-K%)UGrII<AcbXwt)7ikeZ8?RDMcmK&dD(qX=ONOJ2q^
97FplOMxJCiH(2IE<nDcEEVV<FB{N&M7FS4wP!TG4wUoz22F2D)pCt>Mr4Hso+1Mik~KsJX8P4>n<o0yZk-lE+9CzZ^6)LxB2K%FdWP$>QZr(4
vt3Cw$3Z)RHj5F}ZCKDt%A0^&hjw8w%7i6-cYbxYn5}1&me-u+uZxPUp<lzwZEkC6s&J4E>$fYqRn>9FMtV9_)pOaN91YgGnv0QHr@*WlPR71N
2nEgrvde@K*2*j(!`mt~rH0TE3=LZ2v<x{oj+RRYs-K|PDlQ#Gf5PiiaA&a^^jo@5o$Bq}q5cF#DU3GdR+OeaQBew}UA3Li`ZQZwD4t@|+L_5K
%3exYWGA!|TxIWNHCyR1aCTkxBrjS(S`=IH<APpm>eZlLd$#2^jTwJIV<~-bO~)#l?ea!idvf%jGA|M-OYVG;sGZVGtn5u9AdtUlP?L~WX5kph
%{U>bnn}#Qt%F&a=n0LZ+aB+y@D#A#hb$CZx9MoSQ8J}XE~OJ(pK3cx)$*__*`-d^cJ5HSYAazhzVIqZ!&hx3n0D26LhDm)X`z@ln_pF%K=UoQ
C8KO^=QUg~W>;g=o3A6ta7tiglm;B7(Dl;G{82NgJKQ9^6ebpp^a_H|rn#kRKH%ZLRMbYk6T6GDUSp^T(rgLs(aM@4xnTDIt*O-ZUymeH+avX<
f`c>-dLYq{P9<>YN4o~d0<<0fc{%uJe-@+t;NL^_o%#uJxKXKjBADDj4F`UD&9$8NdxY+2l0D21%edCvOk3VEW-}#aF)~Ue6;XK7v;fpOyN($l
scy75yz5*+SjiW>KuYZ&nJS#o)@YT%W1r8;Dh=^nuJuX)2%SN!roGhksy7&l_n<-}+U7)SIINT18hR<Y=}_-;$s|PEkzJCd_2Fa^rT6vZ3f6aU
Cq?2N-4GzYC%S1RVS?ie@zaKDenWX)g6$6}SB$>bl<Ds~o>Z<tgXh1ZgGGW3H%YJNj5L0{p_B&D^tjz=%HU)t<xxkQ)`ltu!v$Tb7!2$_AiL){
bK)z-5XpXgr6_G4jz!qP5c!dFC90scR6gV(`Cc7Lv+w5WQ3AAF<JS|Y)#x-Qz|o7Lc*`#}U4#^5>{k~{7q8J6v2Vjl<A5@xH;xi@tBwQEu=XIl
OBBc=7}Mk9f<$xk7OW$0j||n_*{?;mi*rDc5X@D&fUpMDfqi%&s6dkP$~dr>w3Rwd!_t<alTdrr(^f?(T+^Y7UdZ?4paj}(V~^jm&$2pJ^&o44
XuOIo$dWt4now%zR~?LVcriudom}~3!$-Z}<L&CPpcr5si>QRr<@RbbqS|2E*U<^BZy}|HV!Oc7*`||huk8*kjWDpJ(uf`FstVM2rB;=Tzrw0m
?aM3;*|*jT;&B&TG9&rU3}{+rhc5?~*B+^3S!Ds*mQ!91{xZs9v@f4MRNt~mh{Js<lD^!3ERZTOPpshQr`<eyK^S4rW!Xl!awl@dWj+YWlrpn>
d!{)Db^WAW(9+=WTsWyCP4IegI9NO8_K48ElaD}`uZ@8Q`Udm5mC%FSEc2=u$Ckkc=ZeL!f%}n5qOX~eLH;4jqY=M-Vb8Q@@Su2rTyj=Cuzu)q
(cVV)!2Xy+qXE2G@;!?kTNwweD;CHB@<*<d{-#C;{fDfYjy8DxINL29t0n=`y<8Glm#>qtHo6D)x|Puh-mtV&W@yKCPabRRJV`=cR%qc^p5T%u
%M}Zb1q(WwWS3vKpnL2}47+~K&HYPFUp{~P{_@Y)-{0KcD4{<Y0Utknc=>3R7cVa#5%A}`qEfMNQ<Io~tOD$pz1?L9A@K`B{{H&y``_bxn7==Z
D9B$>xR0Mdd`H=Sev`bG4^DcoDcDg-L)8bK!}8acFEKAdI$e+pMmy_bdKeY38%t`tuix)4xG`UTJqER?+u_qY)!n9uG__XL#eEUCb&Se>{g!^4
sdTV01A%Z7v<^B|ZoNtBO<mPm6!Th(EL~eMJED~W?VB&}$4^To$x5jK+p2v~LL&z;sKOASu$g>?slpLL(gmiyff2EmcQPML((|iKFd*Zc7;rK;
p9#`WHcRzHoQlm_SW{s#;_bm{p`@dy%vuC1OvuNOq{D>i`E#s|B7(*ps~5=`aXa{d3c*p_jzmGgXK(A$NwxqdeO@X$DEu)cUwo!wh_F6p^p?g8
@}#ExvdK>sXd`0Cr^FEi{O{oYV|h#m;%YjAXu5MQc9t6Fq*0oeFNEjvT~qG!o#CVqJkXQ;JE7oGST|5dY{^5nJvMA+>ElVIw06%kPTA!I=28M&
Iq8IGAqIBEmoUZ~<3cmAkm>j{NttV+$bu@ds}AH0bU;Qi*L6`+J3RY*2XqeG3FYP&krIzd5V8@Q2odDe4OM)2K;wC$I-qS<li6i`2s|G<pj}=`
Dz&Ir*E}GTMAaY44al%IkSA}S0(@{@tM}&R_0tDsr6uwfkZB@Eb5tOJ%EO^@F%R}8W?pytRVRO=2Z=!jppbdOvP(9OB7O5y&<?znH+tOYQC?GJ
Z~8WeLK$TMsI=1r%7R&v!n3Gb2wKoFM=!cGGUPSkbeXwX+#i+_Y*7RjRW%JP;->Hr!7%|v5i$5V?jIJ3%MWXX!>u3Qk6)H3oSFcMX$T~z5tM8(
bP+hp*^dj$#*$gWnpH2?3EV{Q4t>mz>G3o$YcY#jT{aQCd(3ITNp;zLTd8*~N=PGPichD4(<dfhN`Hz67S&IQ6v}#!qvrU`aWlmN3AEM8N0M#L
R!Jx21VE}K3>t76H8td3C?xeR8I#(ZNAewd3M3_$aN=?VoSXRQ-v<z&79)Z6a3~-_lp@+}k|NH{Ql*YxtX1H#>q9gzw8OQz+6c7=oM`cR5cDM)
e98qK{`c|Cwy=%95ayOx2t2*<D8`M8+QlIi6id;tu6)(SY$)V*P!i7v+BII1>f_T!HAQL^C_d33rCCyj9==rr-|B&HVc=Uk@U0v8){lG(1K+xV
Z+-u_NT5b0cxZ-)rg-S%(D3n)0Y-U!L4k|}B1mNL&FngDe<|cOMtSGxZ6~TOqtrFlmzum)!bCj|#%jAL<5AlSxg0W7CnE<`T9|N+;YA$LA<+sE
*azvZvAQDn6sY89(h4g%7__-&QtRad*us*deDvMm%)u6xy(q3rEV&uodH)pKRhQh;ub<f)4h;x2f2aVlQOK2*<pZWy7}92BgS06$isxMRo<M(6
-ir?(;61#&;7GX-_9MxJ+TWl(X^|nJAuMrgNjICCWKN`h(`{*bhwX}J_)#8c$+R>rwv2QcElq0`5(d7d30hO;Vr&qbb|y4fns|<B<R&p4vvW>r
v0N?H4NZFB<D#LdB`g(fDuyPSJ>G{nlR;}QxQ1qKRI7&O^TYe`%d(*v$cZG$&;)1P>O5(^DF`67vW|*Sp}G)a%^}7xHHFby&fi+?)|3X-y8<-S
w6h@Rn+~g0Xt5XPW+CRqQB*Jlvf0X7q^_5w%D2m~7|G?QZ?PDLR=MZMIeXF2Ex}xO71@tlQZq2@MM~)5;$;xf4syqwL`8d18?>lRi1!oH17&k?
t@a`stQwbiEICT59TxpiwHI-eaj>GDY{}`n6yD0)i}(LC?8Tucv_IU~jMvh%oNrQi%KYblsHrKuioQEau~je$l62Ejm0C^bu@>azZm~6)AM25i
VdP^w^06EF*bjXSBOkkwkNv>M8KaXu(PJ|`Hq~QahnBAgEl)hJ$z2|Od`2L9H5XZ)D6MgtD3;P_EQYHLPt=H%8jK8Zw7agm^ou5K3~-4it+&Qr
WqEpfV(w*Rn;JxyA!jpe6ltZIX)G#yca`Z$G*`O^Jzgt-4O^asYohlgvS)Fz=^4c~`YE@PgQh0{T{_IwW$1cF%Td$Qpa%DfW=x|YE9UB6Dbo|I
{Pf}di<RnA`1l_A<f}B4Yblm%b@bAll3t>*6r$mo`S(t<ldkWG!{G`D9>-iP*A7LqQ^v>&aieQBJXnBhbW+R{o@z)s?zq^d5S#$M)fr@z6@|r>
HK92#CC})bg++FcrmkErqKX!$p2u1Gfb<AF&)m$9X2slGKfE8m%$l2NuGx5>Nh#{Af4E$Ta{|}OoX1DGSXf9hqtTFbqESm06J2Y9&@FeF=^1IQ
oXoI9<#RHuCeuhYSfcsFFNqOUK1|+Ae^Y2eQD)kv%Ss4z$Y^=<mZERWQkb<r?<_mh>_~3eYL-F~EfRq`!~XwKZ~vp_E1i|rP0H$^ZW@;rkW-|?
jD2iX+_KZQ@=SXI@2c7Rw#DqN{{Nev3NY+sR9HSZXDM^5RKbVEpT@A0wVuEl?a@M~)4>F(`F1jnJZ?E*0v^%$G5Lu3cCueuHbDL{vG^evb}~|f
*fiXLoNFMKVkHbaSw2Qg;n_P$D`d;XtbC5x%_;mCq%nLuSrR#jEjv2>iC^;VWMqtwK08mPJMH54W!TBmJp1gzq%9SLZLpI`S<PPuigX60WP_dT
mmxDiK40r>gPk0fwy{}MMozc}J6S$f3bDw^fYYwQOqNor_%RBG+(lktBP*in;DPKnWj6Iu$1G$sA^pd(Q8yeT()S(GCJk9T1>xd@0zEmcl(X_8
6FFb<d(cFdRA)s6MHgpEp@tV1#l+@Ih!2{`cpypXMX)zNIkf1FQP<eW`K;b8z#;iOio8aaYU7|4ZN2jCz)7#Ko}T*yS8~VxAl%fx1GFK%A*(=B
(NobADBYIPyaiY%fN{z+5+qAWW+i2@>~NfrnSavxbf{SwP+~_1s`5Q^m)LmPOrX7^NKlXJ4Xxmg9W8Cjbe-@(Lz&U$oybq;I+k&Y{-9QT9-C(B
IyMnFMU5<_f}D>{H+3DG2y9a7P)*NMGfcgwrb(Te0{4ZqTHgSsfCJHU2Bp31n(Cs=TiQ&0TUv|cAX8+(Jji<L8sw4(Py#tDv<EzuaWNzDXpPTO
QU5@8Q42he=!I#Rj5EfDcIh1$lwK!}evj*pN>9VhAUVgitzC!oARG;T0w49%q=PkR#CbJ2<JDMbPCGFwdq+DM(FX7$Dzrtshy!ikNMA#KwuslT
o-N`vbf@+*yq)K45w9UQ+ZW}RFq<vlHI%0I=)IlGY!R;^F<ZoI*vl628rrf&yoRrA5HBJs8^ntk$_DWwYO+PVhLh|z;U#2bH;&h^kOlH$`tiiQ
ns;pEy_9fl<!xpf$$QS%Pw(vu*bm{OBe(L4`uIXCbH1FTn>l5`dP)>P>hpHDncs9?by9#H9dr6-1R$faB5<xcb$n841Jx73^?=%;e%Wc};8Wai
$V<Y_3tTU#_Zk9hXAe3!|8Syv-aAg|=P?To6%eH=XI*tZ#u>XeZR%f@uR8OiS-I+5KfE8mEJfDF&y+K6ZV$WWI<GwGHp+X7*`)WFVNGdK53HT9
HM|rPy^*!t2b@4JYhey92p-H5BEz`#G#2-+rQuS5>eX4{8ZJKhC6_b3jT1#3Mm;Im*P!`ktCylucwC0YqFV7L2G=*-iE0IIQl4Uw9H4fW?0g~o
-2S84-20MqH|J;`Njv+$_p0=#|0}LaM<aa=PT9P>lu~}8Tm?Vymh`9pvu{Z$(pe%qyOEmoblNpU6E7c=F=(U>mVZmC*N-h8amFp>h#0q|uzZZR
8I={b4Ubpt@-dz2cx?E<za@3+$9|GXjbuYKv0pwm8dX#9y5aq*hvj2CQ2}{l`M0E`$sQl$fEgK};g;0<&Bv6W1a!+SshE4M=~5b*u=g#uq_BKV
@lFO+Tf-%(T|U-m)sUg68!k!R`nB_<g_Ui%CB=Vye(g0`R3TgwOpGjsR24<)2t|n!F1aa1ixN*mO1mYe04RLNtJ|b64{(1X(L`W1`JliWxag*o
>XTD2^`kzycU`x5shu`a&M<n_WQeGS_J_AQpCRRjG01!Iw6$pBnycQi(uKU0lmf~UH<4YpZEd+F2X9KrEJH&=ld}^?M6F3T25(Bq{bdx=!CRn&
K3Y1s=BiYNi8LHVf>UTBYD;&~RcSU?=;&3c!o@)Aja;jWs5M-3Rf>lxDqV^J*Q5j2H-CdSrHabY;hG5KXcagpJv%z(+(DM$QC@+k8%zQ<nO4`_
lxjR7B%Z>WoTLs=Tls5lN&$~yiiVdrq^QD!4gQ*&QX3`(!W;5$B4yJ(x7;bGq$6s8i`d+ZiV0M-zUZP<I(jzZq`L)DqyqFs7o~u6roaT`7M`@C
(U(4zkd&i~3d7=|i~|#d^H*M!;+m#xe?*`S<xFbNCs_1bTA+uuHo#2-@~-ySg0lA#G$r>C7Kh$Z0y7r|pOFM)L&z?O7AcG8v>v-BB|hY&H74?*
fCh#hyeB0hWTYUolZcSlMvvZ;y7+w5JQ)x@N*TN-ov9Dfst5IP%8cHV&YVXrl*f!-lRmgk;B%es1lqmVq#f+0a!uMnYby7o9ek!QIrzvuX*+|d
+>^Fbm&!G12WP2VlXj4m$~9>ROQ~FwcF>c`HEBC9soauw5R%$0X*(0C-I8`t5Z*0mJNIDSl6H^|)-7o}+u&W2rfEj%j?}8x7p>`u+sk|NDnE$u
^68ltB2lg2+F}KBj(N&C6LZYF^}WgFg7j@IaSk#dddj9KU80wyzf&m1Bs$bv8MK^}V7Syh?c26nKSdEUR+*Rw$Sd!4BD>OCMrIx773IaD_mWmC
C6^F|oowX`L1cA8;BFxASumhBiQzXOjJrWeW34?<c7E*FCM0MJRKF*jCk(e+Oyf&=gHt13zcEBTx!_QAgm9^jRc;S?!c^}OagIH0I)nimYZ&M{
O!9WZqf!8AqsyDpe@Y9fQLZQai3xZ^d}~Xo1=r-kiP0%1{{dqy^0}D&C!lESjq+~7xQ{fg0gbATE)%^+-mR01x^^9j-&#pwRY(`m9MGxWWo{>T
=SJz+VBT1=@yfTDJuumu%`TZ5ZadQm?KhuWAkKr)*ePv{o;&58%yx>M14+h%WCk?rRZU{QwG@j=tiyMm-;X-91HE@cPEA%1Ri#L(xKWR;kIxt>
%?Ys?O4ZoXNX=Xw>q5<l%gVkDx+-xIbz9bw2tGtMLbV6hjO|;X937caW}1aix0nIit#4^}Abd*l5DpCjwAn1oNxxAvm6oo^OCBOF%;YYS5)dg4
Ng4Ch<S7(tmbjf!Ch3A(jjA0`g`Pa5nui~C9<qNl%hw!}JFGH8d3F#arJ>bx@g_w!ZgLjNH023KijET4QHd-egODy&U#rAb8pSFSmdDVe0-b`R
RJ#D4OcBpOI&qd6j9806St4msc#tOhS7a^nR^ctFp(^%pLtQAC4+2_;$z{r*F3<6&$%B}RP-suL$11tT3iRcPWN_8%K!Jf|AmG+CNzsxN=6Ku`
Pa7VKX@V>gnO>wEm+6))MQ0G~p>7ck>3&d(_L3J!*@N~K$P&Mqk?$?YHNvy>oD#Hpn0qda&iA~|dG@2}9!9ShuCQT~w54Mt%RHz9FdtSnck{pA
U~@0u-@JSC`S(w6{`(flCm5WA*S9*|V@BXvFZ2M5dz=|)Vwyl%zQROhy1<6Pc8+A|u{hjh0o9BrhnG~!E*@xJI|VLxO-BlJuGWK7Fnra+M5#@z
B}%6Ob?#cv@C;RSGXbRwHgxrXI201DvN)~Tn~~Kip<~S+lFtgAt-x9LI>nlE-e~1xJwRauGQGU0wH(g|nXK`#Mkih2SXGdX<AhQ`MRz3JEY5N8
K0h0rh;^D-A;89}iS%wT<fW^7q^JyJFi$*3@l*x*s&VZt!c{#~+QvL)l-?&mj3Sd<uuK#!az-D3BIl`or4lwj6ZQI;xZVs^2&84AHN7o0wSg<A
4<mM^EDqj1rs+mOx8-3^bIUHXiSuERt3`W7;?Yu&vtD>pTj89T3vW6A6$%pOeOb>Fs(wH<IJEenb+1+zR?)T9CtX9i&k{~YeE$iK<?EteqR}#|
4BQrlE!&nZ4VST*Q6*{%S=+b`ZmayleK&+MoFNtu7zuQ#K51#>`apW9sgyHGPeApOC1tq{c<LJ0(Nx79c1d?CPO*GHwvPg9^l3-s!3yE@@=S1t
Q{qmKi^tjUTWeA8zHfb(XAL<9WW0qyoo#HYqR7x4-Cn#}rcx!1@-Yp!L>#}wAnj0iw{+36dt9rc-563xb#gSLP%wY21PR#9<iK-kZNOs<(33==
lt~qMukj(SJe<3_==dVPSD-hNngNr&s}t5z<QU!B!TJ<`Kh^`6b*T|z=S|(u(?Al{{Zg)$cbtFd$t#%;S|mGDyqtS1;dmt@(NfHIh<iK70pwiI
HR4q6=US!W6PO%Ck-O~9>+*5UysL|jt4IHo%J;9~uC6{}?W`raFyHk8{IE=Yy{)t*c;U6uorb3wzD@c~?g2*d&|^8>kLziRQeq}CRRdBZ>E{|&
Ac9C?w6YVV0u-?rD+6oeyh)^1;J9-3q<SMyEs20eRV!jqWJedG)}_XmLr1VH&-26vkjA^z_^{|m?qJ$YIj8bhjz?^P>THA~PCWs^WC9o;YkYg;
x44!VI7v1VeQjvZsfVvkQLg>eSP#&V#0d4q4((=*T|_L#4#lc%8b{6f^lqy;UI0LO6)SI3Iua!yHBfnm!d;APhQb7_GL&|l5<}^bD#=i~pnAM4
D-egD#8XZM6U*b8fO{vYMH&c-cvw0z#B1FUl*(_wG`(n8U1gra2P#)?>j24RY~Z7fQmAt)daRWc2^sB6jY3@q-zfc>i>XAR<ZU0ueLu!=Z(wp9
YQdn~J$Ck4pw3w8Vs0S#6zUmCVyy8pX01V?DBF%bqZT=oe1wr80n#`;bWR{55~GknDp0DYKpw{`#B!&>DXLeM81M?GnxRn7(@O{&6GS+~QD>ks
rFx1)GbiRX;4D(1kXi#pPW42hVyZKelQM|4yvzovK&n~<Dzd5vkTGUbD8$W?(-66ksp6bi)eL2Hd>4q*ukcTS%2*~wdnmN&JVeFL#mhylg^gZS
fhM+8YxRlk%+-0-vc?r%sAw`daOg-Irq+0#SUqu2ooeK<E>;po15NtGI!H6C<AG8*Pk79#0kFud`fzg0s#B^Ivy!*8J0cBHVpQ^$=2RP`8l~Fw
OFE@uztFz2xqj6t)kZsb`4}l@*4$O+{g<Rdj8Q6cDF#5EL&;>gkeNK7dh%`?E|kH`(5XJ)0cJHf81NYLRLc1V6Q#BhW~`MXH+i1l<VL1*#L<+)
8tB1krNFGN=tO~8)ui9?sq&@QLW=H3R<s9c&Pe&7MfVdg+T$|ZOA9f&pP11>#+twBNsaC&ZnOttxSSSpbU(7AJrv95^k5_R6CK%OaokQ%f^<JI
q&-&M^TZUY?tEHE(*4MiibzTK(@K->N1k*TcfSAWequ_=p(<y~d{U(|Q##BcJAdYrD&0?9>9Fc+eyD{k-A`=kAY0xQmAAhV-Qzi<xR7;sR0mSg
A=M*U?$Yc`cCr{XU)0+Q6w4d65U2Z*IVI%c`J-0qbU$*Z<etplc-6+LerHxg81(q83jKc6=-urky(Wuhzn4{euh(b1BQ?KIz6UEEX%0blMh8ms
Pv#?Oa^c(=l))&pvEVe2|5Q>vb^|gYT#Zc#p(WL-r9cK5ywPV27LlM>XbCR5S@1uf=o70Ta9BDe0CkxU%VVDn5-Yx#Gd%UW!7O<=^g&Ht8*_6m
OcWPeN6AtL3i?&i!(vJMCkDDs8?x^F^WYRI!%U7T75=82>~^NOOkqy6jbp5=ORT|aBn>6oCMHX<WzuPr$X#Ei1{7oLqTP%{L+84}Wd&8VDj}di
J_iv(;ymjjM1=`7NyCqvNdr{lW*$9@F^a~9b3Jt~3E*{$r~gSPPe(??Q*y0bdfr$K(JqPA_pa~rVXY5f(S}7UUZT!aOSa;^CNk=hN>z9~<R%Mv
rdZd|MpfA#<nP386TGC`c`+T7tjb1{%2`krmJrG!G{@jpF~t^np`DOANXZhKWqw;1qQp7~G`=MVw`z*_iCYg*oshmL=P34C8l1a@qP5^=qC{}&
B!u8%425>mvt(wdUt>J^mS`}%vM94_7~`@+)+V40A1!XF(Dv4Anx5jiU@K}10%2)=7>QJ5jZ!M&R}Fj|2v4cv2v?~9TJhF%A@U@9t63ijW++Nu
3yj#5Vc>GG%DCM5=#^pYdf;te6TCnd+~*KP#CBBhVu>fLi_i2l&{I(_A;$R$02hRAI93WFES>9}5ggNpT#J?&M=gfW^uZ6u)6C79wOM^}v*{3(
i+fv*xcPDIHTLh|D&e{-oV9v(R{#<-odM(cEUZ~#UdZX7L1zk=amZJ!X-9A0$qb>}Nt3~<x-R%)F+y*Zhu~rg78`IL+!A_Q!O9RT?VXf9<}y+u
NGo!+-Z&4UskE2Sk+G^Udl1TFRwPj1jquLLyg{1s{p2Qq&6o^5KU6Zt8Y>EbUl{cfvPzQZC0-Pc!j=PaJ)d1_*>Yov5>lz2b(SAHb*a4^SplL{
o~#L|!OKxVsWFvOJlqkM$xfn|bv7rx#;vGJQu19NQg}*H7PEn=wbW#0H)feaONYCPqa85H45LLFCaY+H9ApwpQ)^3Ryrq<Ky`)nW!f<sPt^L?t
gz#K9075~0K;bo&_gr+|9*g6v(Mve16L@ehI%SW<^34dLm3Sa+Gt}>)s_qz`L=5)}@&c(<%q%P@EW&YsGPJ;X>7{XD_5qOVOs9vO5f>q?7lsbX
5cAn7TN<ZISVXWoXgx=eIspNelG=v}<i|w_s_*V%2&q;^xwLroum~hRTF#e=-c!Nn%+e~jNwTrliOw<oB1}kzBcvUv?D^=BEbr=Q2dn!wn3z1e
fM5zD^CU1TcbylI>%E{#)=oSG1YF6gv_}h01@5|I_$Qc9HHSn8Owj|u#2a=w%<ZhrsL^K9CirM~sy>Aa8))poi4fFPpHq4gxTpM02SG_;H5)9c
{?J04EL}g{B>hR`(Kr_j-jkCtK9xm#RxL?V&S<P#1tdafaJczaK?d)Zpp`Qq|0=<ume*3ps|2))4dkWd2MC_x0}~QvwPE(TP^OzKeb@k6)rfsq
C7swQ9p8X1;<UeAJ;QNyA@x!rRh_%(K`ptwGUD;nA$bymc?_Pl!kF5wEod=N+M&rpn^qxVHBeu{@2-KXDaKByqH=7&99EF0wytO@tzxd|R#j1+
8c{=yH1_0Z@p2r<U?`gvL}OY>Z%_GXa$vax4ixyQqjj!8fYez$hPFgY47D1}FDU_KlQ}R}CI_Pf(u)w4r3Y_Se&qP+9O&V(axo7BpsHIFIi4^F
ROMN|QeubP`_ptUx!E1qsGJlJJz$kQ4_)%Lr=v>2v@6RK8qaQ|iWjq+*=ntk9h5uCP5I#GcRkTPXQYF*7Ex~3mJ&Abmmeqn0~@WH1ELG5oCtyq
Ii3yT*p$AYsZ3IZ@m|&QLR{KLV?U1mT#lZk$6$d{PfvK-3s}OtYgidIiJO>8gvOj(RLBNg7LcJQRnT7QIYCtrAQr3g1jaHdpXMLwNpjcgCE@uA
k8e{xEmbOfp``XplF<|9fSx?dSJ0E$bPwrXGW8@Mm7yoQz{+~EPd>h$EWxzv$rIY3o=i)}b+PhKl)9R1SbYpN$w#ZH$v&i_n&d+ctI1PS@`9$)
>g9r7Rn_FRZ8Y{{cUL)NOBRt@4aq%NSvw|As69YyM&kX~BPogZNCR5$AX1OYOZ1AR?@G4Ap?~!n3rJ)DWK8PsaO!0Zr(9p56|F(XWii?n+#YIB
yCvirR&B}c*6>s+y*S@>BNX&k<JUQz#en%?`H{PuX-hH8Y^J22Mn<WmlM3(c7J#}<q?V+#lG3c=xhFGFyw|i;NJ7Z@O|3`EEepq12&5k^xecw6
%4!E0z<REFOYx>Qz6-OcAcW6}mRAhfRCCGh@hl-WX59|zfht--U9z=4z)hmGYltHlOGi)#DFJruph5an>>yJ~AOV@YGd6-!z_TlF&*lfU=e7E7
0Hak?l)i7$6-S^^ZDA&4Y6fuJsi2MaVZ5EBx}a!@Kt=c@aSWY3NV@Hr;f~aD>N9(QCI{yMg9E9gjmZlP6`s?+fXA{U9KEqc>K#KC4F$ql4|z<s
cTFQ5MAN{<@`+mLu#{#@pw?eANFfm{W`IVf>Cu)e$e7hC`K+V4uCf$M6Kqwt^rDs2OSgpG8s-2rtYip}qi3k6p7!+IQw7>q1mvk2!lf`U8*#l+
(pGnJzoytO<9A~)gGargh%SLA*iB88-hYih9&0OgSlXp6jT}-NtyD)_l_UR}4pol*d`}LCe9<?OFJN^9X}AqwgEB4yda%lO0bSDN!>)VaYDd-i
t<e#TRmTZcZ=lDil#K$3zgq0Kq-b2HNw&jBGEi7}<xJRTpa$1m6L56__T!Zn;eeF6h1d_-z8FtvoYhFiQ_RmLC_34>g;u6z<3@3mdYxpF#Z{Tl
rk=rS@fkN_GuGw+WO;dx$eLfF1E}qbG!4mHseVoX=TLF4(ToKd*&#>S0oa)*#U+}*5jkKqEKM#ZV@Y;Em6u|VY&nzSyh^ed?F()X#k<rHCMX;8
NB}Mj>DLF8XSukGtPm*jSXLdz!}956`Cd<1Qaf5G=Se*!dabs=&hgqVJUhGVN$Si#?wQ0K)Q_9g3tGHrxPHK-k2KZRtHZ(DG51G=A2#I!4ULV-
^%LCFLU$ilEjTv28=U`%Iqqxjic$KZ^WE4^|H_@I%HW26fc%f_>GrmU2j|D`?1o0Vd$MPf)!F{3G}{L(cCHwZUIi=W5|@IC2)Zix$ck$0$H;=Z
s;Nro$JK4{`f;`-I!=oO$na?qgf?U;!=yp@H9BOht;`<77A$z&V_pYgrRr#_dRojKvP*{s8)@rF*2e4A4N0sYt0G35>^NWBnjBLY-EB4WYi{me
YWni|+xM4$zW)B^_QrnrAmn?CX8k8+#j92lJ|V(gQGQ0asY%Q~Rsr_Q-tIB0{rMM!{QdRY_rJ&YMt^_S;gG+ea34Q^_>Qvu{3dzR9-O2|08$;&
Sg~A<fBWmpmzWCUTe0NqBeEbE?W~J=8;lB+btnN-tgV(W6|seAt*izbq=>1t5L?ML$M^=bS_1_qLroGW3`2NH89hTvv|0%iYl6pf=oZt5866-s
MvRPMo8c~vHYcSh3#gthOo^EF04FaFkWNlrHIXPw7)IDWEn}l;Az6tqA;>yTE`O*ofv&=0aTh!^giDTeJ@iH^p+bluC=|y7-pTwB6?<op>{%7_
t~*bz=H!Ou2HJq}Qo9)Kjto*l@F}_K5jH^4zZPP?P}HzyO{lh&sv%eCsW+W@LU-M0&k>sWye&UyP6mE>Oa`Hz7nHT9SU1k|7N@L1^A=Y&CmZv&
IhJP;Ksqf}XfaUOTZK%ZyfdsL3FuBoR1$!)gkalqEVSXYpO03|(hB&oX41Jb$2wC@_jwt7qx8SyLH&ZO>gCthk0pYnZYLm%<VI^1Qb;+D^n?js
sJWyk)oU`yMXXHW@QISTJ*x#c>*svb#yaFpOYN{7aFH#|SdqNipdFqSj>;V^I%+Rso-jRSQYwgGqOt?97S_1$9a4ofou=Sko`W)TYDFv4r_G4r
e`X#r2rjwI3KXhUsv?hCmc)Ze-6LhSS}%U364r@JJ!M<i6yhmM`OlXGN&E3H@u_E3`#hsc4Oyk5BG7`LGX!|=%vzstKb3V__3Z0HtfEC^QMsA)
KFw3BC)7f&C{sNCS(}g?wluv`n@Z{ICCegQge+63*?0XbajqWO7%XfMHp$BdF-uIXb?esX+U7`+fp)J1fC*No*ICFqW!s)p560$oS{aroTl3*r
<Zbh${M3Y)XL7BwG3Z<?<N&8TGzFWc{9sc@W^`Gv3gqrbw9(NII$Y+B7IpV4!xtvC(r8N0X}p~TO*y@@a3!A@Rauk5gy_JM%6JL}&my(f2c}1$
F-0xC0M*v#yIggUX{{%Uak4iYz32$?c`?gwvY4(Xcp0CAOXI<<Db>$lEN|H|A)NW(c+Hvs>)taOJ&3a$M-SOd9<Ay`Ym%+%Od|~<g_s>gGFAkz
z=g~B)C9Qb2ql-Z!1ZnIn*1v<A9dfFq__Uo#?r}X!dRt!ZT!lwqm2yCJ=mZY&WJo7+tDV1)L>QI%DAO9gkbYKuIg|T4y2^#(GgBiF(JrrlNQHY
rjMQOw?x<4op42vHdkC(9==1ah*NjVHSJQ4du~2MsJ71I3=yF$DbGnqu*w^Ss*!MUFBA^rx~s13;OubOC3IKCan~dg+kw}FI_$`Mw5B$#UC~(D
A$CpIs&2i@n`!RNlL_!{KvT(3tCyb9OD3sQ8>JC+Xy^x_QXs9|E+AFJ1wqacpazVwDOk?U=Pct~MLoD6lj7B`K1J~4-zRa<A`P48YFn7GyU!ie
(B<cT<~g^YH2-mgtVoY^|K(?5G4<VkmVlbCKlg(@a{rkcrXoF?FF>7*UPNQ0Q6?lOZu|~(zsUP9LHBYskg;=zn9qK)ARY88_kA1l%1Y6mviibn
&>bZ69yGeu9w*|;v(CbCU-hU}I7ua;m4U)8>$wR{uD=#uwbvTGccEF7zRS=Z+*P-su-=A-!FC!i6nV|`--kBiH_HFz_2Xxp)6syjEle+W+G4a)
C%R)aCKf<YsIbhM&}NHTWlj{R<He(bB9$?cHYr`r8^#ld#hmtr()uxnE9JiBl#-m!H$P|d)?i$!2UUWUlYrsFVt$(QSLKFng!Lr4USxG5UV-oP
t?uT5?T5<rrtWddt$@OVX5Lvb<X+nJp#FlHB@g@gaw}Tl`Ftx>o$=&GiTQXrcr+jNY_EY=$t~MJa(4HI8yhLHp9=h@wglTeMVrICLTEVO6)8*(
VEmoN{DZ#^w>wPp`9OagYb;ZL0)M;@^y^1sAhf~1>Xz231g3egs+47m`1<eff4)RYQ6eczkjXPT{(cOP-{9m}$`d5dQ#K%cn(~AtvI=ueLqr$W
o<WN&WyX;d*C`y>8)}yc`??q(TjBC7<tdFvE8NT_V2uGM*Sb*~oC-}jje23w%cP|RsZ3#(QKH1QPQ_8OAVUJEKw(<sDH56|5FnjUaxT*)0-mS=
sz@h(^8}L)C(p(kR}ql22%Va|!KkeBKvlZv6zU#1?>!xqT5F4LC$G+Xo_NX`LAQhRy|QqtXKcID^E7C|QJ|^RX}puC1o2CjtgT#0RwQp}$HuWk
RW>vO-Ah14I>Zo!L4(>*lJutyqC|UIwpfh>?KVAx=cZRaBVC;Y&4?88?m>Bp`qR)#QiY9{Br{D1TagyYTbdYc)kl^WwTQuBNiA>#oaxYvTbglU
sGTG0xTHG;o^&;Sv-~^e#P!nLPxNOG)9R>s@SppM0PSJxo|=UL-H#OLAYjc`vv8pMi3IJDSnirU_uPYV+&5e-hC63rLiZyT+Cx<xI$W6;4xWV#
-A{C=h?Vj9EPUvGCPas^Z}0)#Pn0M*V8xCuoaji24%5i>1}&WEej-JOwO?}&Ev)E%qD2SUve#dUYH8<Qu^dHjD@fH#usa{1bPLu1lf4FOz^HqL
xO<M}C0gjw{m73J67u{+D?vK)qvXCT_=?ykUWf1KpkONABd#QDZxR=9_)2WyN%s>`>TW6Rp&9N{)vI)63$1-v2~so3$@`8rpjC<!pV~s)Qxf%>
PRLc`HY`C{yoQCuAvG)@CZh>P&u5O8@=(U3=G$oyh7rD#sH>L;$c60)8PiNqtq<c;qg$sftp0E)%lz8U2?<g{Vt&|BI=2!`wW?Ii#Ck|iy%nP&
DCa0WD<p@p1=}NY(qFg5<zysiE#1-Ls%cnZ93sLTT0R2-upVYsBdqc+yMYS)gLgP}kdN)T&t(iOVTS3#qZPZhB8OT@tJ$%>RC&T>@U7C9m;o~~
Hgh3VL}mrb_5gDtLo}fMFo(!!<-?ktsRUdPrR@=y6Im-91;oZnaZfr{b^zy8HvSkhYi*Cv7JxN-jG|x0Xe2c;%ZE@h2yYrjxg3e>K%lJ_T^owh
GkDKh&3v7&43X*>{N%MYdQEmz!mmf_;-QWdJ?6{Q((0gCQ&|jk>DnU=5xrdvaAINxaVs%0qf!@QW(J`dQNukg@B(a<2wuf%si3V5OTb25cy3fN
mE)soe?%RWGPpI@q_B)5r4(k|wbaX0rysZ)jXVlk4o>btACFb0R#ot8yXN9{GqJyy_O>3%{G*y{>)pY<!Xab%sG1`fhkyB4uh~Y?jK#@bGcz5~
>ZGd$t;)3cP<470OBfsLA0>>#Vs=%al7uQ&thCZT3RbEd7NhPqIUKChRA|jA<%KN|R{1eKat-5^n`>oJKHBxI`e`b;BnelS1?l1>IA?Sax!zWt
Br-^d59yI=c>zmxnUie!vV-h}-%xdsjae@`*aKCpIoKr|-?>siX)lU;1Z%tHIbQN4MPufE<R6dC39@r*_1yr*c$}^d^dOMZk2|42hw+ATDaefh
B$jUS;7#^$8Azl)+7m_=^<)=zHxxXFNIoWY5608MJS>*mLxI4-Be#cyp#7SPd<Vr)zdV^ZzKtMI1MB(d7kbV3Uqs3|Gr%hwqRT<zYH@m{r~7ed
crU!ivqH-FFaq4x!;l)Q%EMvfK>68Sf#W5N(CInkzZ?c-oSYwL;Th>wdM4`*2^*_U$2$%b5m`n?vSNWt<_c{pY{|o96|`)Isui+qm#tL5vKg)J
K;VM%d<Mn~8Erlnf`i=2*yJS83hAhb0!lP~gj^jFshwJ|-Px;;;RoPi)lB~$oT9bQ1spc;9}U6UkQ;3%ZSxNIsA|Mt*+Od{PAs7*nD7)!ScR*_
6Q08f&yYjUO3!djQH7_M7H7Qn(85z>;Te=4U3dyEOi0*pm7nQf=WEnN$J+1oiy&=R`(=6fM(7!5%yP`g)fysrdP9+43q83mp4PzFnNdS)KQc~;
m!#iW(8dmo6Wj&o#R+rZxH!w#k&S2Hxz5Al+^hb~JSmL6>^w<n+B5VlFwCOt0as+0U6|eo13nbx8a^qq%b+O?_+aX@oZNb%h@zWw^mrSVqTn^G
td|>YVu0x8_F@xqe}t=^5poJ1H;N87^2}*(7xUtT#qxA(Cp5)W#w5sSXk%w}4v_EawklY#bc`8ml~o#Ym;-0TS-yrdBHg*pGveH<_A{b{(RM}@
rQx3uC77B?oqvaYLLEJMa$BgSD0^-py&C};c1C+3H<%+Au0pB;a6wBMSFXWL8Und;rBS$dn_H^-qvy`}fzH$&(wScD{Ig>$u?W>p5%+NAvp>1$
_5hp%KmRrJbWeu9?~w-1^n*wZ2YRA2ou~PsGwnxt7NG4M&&$C-#P=AZXKix5Hk^^^*?rfIP;e|Zew}kCGGGSJdFdykC?V+$nI<Twmn((tW>Uwa
a+B2(kF^^fltBf#)c#~PQz^{dJxY~g+_`rQ3joKgM#Uh43Gx1i&SDWD1IEhnhP)=sd2PW0RlblJG&W(@$hw1zMRk>=>LD^GVD)UJOUvNJ>_Px?
=j5Q;-_jg<)_K03y43riCJE8=swOQ<>(iPfO8xRF&o+**EN|Xyx>9^rG+j-QB_Ww{AjYU^4u~RDN`a@#yRmR<#P4tavzry8cK5`WhJE|QhaA3t
nwyG-_M<5?-c<Vb=7L^T@1U-2W3V4c=UG*4H0e?^S0(@nRO>kp$f4+3g0e0=GEoR*%7?d2J4CjQkunHn<6{b84RHZ)^RV?iqrrJ=D8D<^^Fce6
s=^n<>{m8RFR#%zv3J8N=YTS#b&e8sE1m-oqrOevHcdct^v~?;G{HZ7o$~N3^DHY*1re^&u?#f<TM5op_id@fO;gV=&_o1NEppQ&6u-(%6YO}I
n{#vKlIAj{VXo<2z0%F)?KJo2ppFWMYT~-|_$~WHtz%V>(<X@0S=uH`?jUVKVPxyc-`XBvc>!cDpyd`Qs3=&p<m7VFC8gxYkmaO2l9Hx%b^dr@
VV%G_R#pk4ZD|#y;jgU{4C8TQ_74Aq%X9BZ8-M1<EkOtn+MA-N+!dA=HAzyNmRSa2V6CMQI~H6OsBP8N<>D{BDpq~{<>Nil;7lL0o_}t!9FqbW
R9$3tp`NVBJFBK?{T;p>Sa*A*j`fxWXj^A_Ir!@<i@{h|**l;;D6<fPe=aBRpw~JG2?5!wC?9z6SU1%hki>?3emcUkFGEf_+<TBKcLRfvOer&4
vS*TVP+f&2vS`;YfeTt19PA61$Vd~sUL4Nej+JsmxO_?n8t5B?>n5-Vxmo5_<&DkW2Ioi4VP7*Nqw+)Mvk||2CC&_Fa6>*oe(0WTZ=-uKe$38n
0Ov`5=4%~+A_<V;a5@LU8Vff-`#?)ru6@SZ%7mh6YrJ$fN7*g3S<8eqv{enMyP`w&pt@8~=63$2rZ1nreSi7qE7}`x-dhMhyf;>T6d%BVfB(Tf
D~iEQ#i~^JV-;Y3>`lf5j;DVo-0!d7zW+T&e*gWM=T`oLqJ8}Q;X6w9^P60v0_z@$3S3xfU48rO%a{0gEmIL%O;UrRBC!$&bj_sk_51w=$M5CW
qo-co9$&`lYhf-gtHWX(oT{EDngz5jti^9N&fVr6+_v;*QrfxV+bpdNK2fPMX&h;s8%2f;SRrVwoa#^HOHQQ*wNf^8{qTPLvQ&d21`Uf~=k_!h
Ru;MB3tU>WF_SDdZH$CWGMIGqo76Z&F%O@YR*EH#v|2r#p1=p7o8{o>rWLXe63<_Qpcz&6rW{EPpfXP&k`s($E#?V!)+-ls(Y47e2lDx`qbp(!
$@sITW|>)pu&GBDp*8aWJ8KYloTE8ykXSYX<M{-|Zs|bNOBK`oDfG1bT*5i6g?&_<KoOKQMIUGS9V~7BSR4X}!2}^~%3G28G#I1tyrCzwK*4-+
Ik5WfkB8FKFdr96y3v{+0t5|qConq=4JG`397N8TCAm{atba$)=|f3Ac7Ae6+Icesf77Uq{YK><K30j3<#Q{cDi1Drkm+xA>RbE#)=$<;ZI^Jr
!^e>LSS=r;q8F6JB_p*>e5@C#Q3mJ12bccXr9NI;4tUNwvm`V)eC$*Ee`#5v`u2YD9Us4i)Y*YbaQ+tmqyzpr^RY{OY?hC4yePec&wQL9Yz7vo
kyYV&uR?BpCHf3&pWOsO2BUNHoSNvz=aF$(Sng#`)0~>Br!tpTP1ZV4xoJ*)yfo|su1{r6?&Fa97~**28o_y%OIblCJICWXr2vqd>Y(Ww6t^jD
H`k0SWGVxl7Zw);WuOCTt+b&XHwCQmOb`wk9Fk>ez;uj*NCLwomDUQCutIW=>U1qB+F)xz>M&H!;4$s+Fw{XP2pzcgjO!+&tbiNtJ(L{DN(XFW
S9_!{4o_^4z!v`(mQ!%t=A_(#vxx@Q2;(|{LrNhMsSYY2uy@{o=m1WsF^Tq=mI~Fio$w$r!TJv1)V9-jP~$0N(2zuYFscVQW1(tIl*kb?0PlN%
bpjYrFM$XF6|1(^t~sq+fK5_k<C@TcG<NXbdeH-%*me>}z~e?XH#};kKog_~*e0K-AYBd4q2Y<FUAZOty8$>wd`JZw%Hn#%h36D9>W+1+lWJ!Y
fTt$X3zQvOkR8A#MLlp|*bpeZ5syzRz3Tx^OdcqD7-_7$DUZjel6_k`$u5DO;sV?(1@W8p#dy;or$!kmO%Rs6Io_h-yvC8Rk;&#2A$KktAB^{O
;NzL>H}$xg@M=;@7|5<_G$&Az(5e<_qpT&6`O-TuD82Scu85-omI7h%kTz04hxB-|)8PBm5=SFgT9C+&Byzg-$xzkVmmx-Il;ZJ8@!UAlXj9kK
_6nF`L<oa6GBF}$q^j%H4PcH6p~0?Qq(W9Y(}b8MK?aZanFQf_VM7+#502!6{UBv-LCo_WRGts!qnZ#4lqW2drwQ>IuCqnFhU9F$+1Id}E#ft_
hT(B<<TG2uYlzGi@frrRMZAW(Y!R>FEE~j&$jS!sB9^j2yojD`5wGDTyIpt<A=wS&HB4lI<WLZ|P!RSix|(}z<h_)1Y~^ic8_A2nPXS(DKfrtK
#K+f{kJ8Eaan?h?LByk1)AKv2LXa+A1>QBD@~Pi+UIrrXaMt39N4x`%WGm(QGVpEX4$Ds#<pAYxcT|x!`g9X0rTZ+82e<~UiN8AJKajeVY^*ej
eFGi5h+Zb6a0#XQR=wszwe{#7PG-O%Uv~9QwDN@)YEw^MOrV+z3J=>wRc%2ScVFvRmxh{?{d?|}bMY~zP*S@!5A}BLtJh+@0jg&HX3A5)FH;mI
jdac8O0vN%p1J}`@}5HDnsmVkawZDg?<%=B7}sc&vBJeFEXX9WU*PlOQ_iNKML;SRvnil56hbF=D>pe!pdw9lOreCxzSmkb+jU*OX2UT;)*h^x
qZ0s++mu8N_0dl~>3qq$>qIS;H*Z(<hmU7u$))aY7N`9}atl<woa7BK?}F0O1*OzCji>zNy~%H>?2A<1@btVx-6@9R15}I4T_G_ezr8XV6&6%5
3PI4k4h?$P=SGaT&qk8R*`SMguqPG6`8xDA*|!l+B{HOM^U^>fqXcr9yCiz$*1RG+pd251q98@5%m#=Nl+(-I>kfm@h-Oqt#lXRuN5TZB{IYI$
xJ6bpL+OdU0)lE!pvIMwLV=PZ=9$q`CM85bD>>>lRQ$?ol|rh}qvPlo2fxgaW+;kVLF<|dc*T^TR6q@6QnWHlY8$WuQ)-s0$d+cbKvhVP9xL+d
2|UpjA6yCP#F%C<<lNXRZ79$QmzF@YIyw3!()5U^%hRURXcfCCrT_pz$6B;hES>7NB&V@Xot|q}Q*AgEGkPcp77eGQcm@9S95JgDc^_hB8R_r<
O76%sheC{><?V0km;1e_l+L}Z(yA`#BGYQxpbWA_5(<*=?Sq{d58hFTDs2n2AA~fEV?HZpiiGt_TH;|{<5{C-d(cuX?z6~szBUhoF%E&PL4BsJ
#8XT-RoK)?y45tGW#+bY`KO=w<CrINPsy5LGJLM7rvsF3(~b<mJ=<}E%^Zo*HQg!jy2~4A?ZGJsz2@$clhMdf0O*);q?*JMG<^muMsZID90HLR
addL|B@Fru)aLw(mCUWxF?3duvp@-z#b(5MBQc|5=&@|M^stsUOh{Vxh2ha;tfk`3u`;~V(whAEaVpa;6T+Aej%!TBzPgxJL`dm`Qo-ey3!^}7
!{}8VWo^<`{bh=Bu_1wso=GX~67X2X$|P|{1ahm#tZ~TNaL?rz9wTX7d|B>ntRsia&0^1MV^@hwm&hw;3kZ2MJ%;!B+2E%orHNJXMFT~?<A3=%
sm88b^6k?V4Gkf(>7aC8!UpGBrhlC-wnWFO#cEr&YPY|wELhI#)+<}bYk(76p9?M{R>MmHO7A#7A(BSO+BVI4<eG-A$1#^sSw;7pByY5l(LTfO
p-ojd)|g(prcRD#x}MuIerZdFE80qiQC!lmitFz3MjCsveJ)rdct=Z8Sv=Q0q+T8t=^Yvs9`&<}4_#1mIb%`~tuOW{6|0F{f@0mN=6VX1aj!Y|
($KXX+Kk|nI8`!dW9&%eu$pM~8XCXDVeq)T5w=5OF*xTvN~P)TnlLzlMvEjE=X#ShPIcPG6{*VD{A3|GBV$AwqB_sPNwPIXUS@A7)%}Dt%lPzS
8oA_5jZ(Sn1}y?Agf#CyA+@I0+sWDEvNNhKt6VgO0GBI8b|n{knV3n$p)dj$3rbPu;j~oQipI<p&M#-o1g!G1cAUOiZ0sx0c7bYXw3vvzoNReN
+gUsw9n<lVzw_aS<{d6rf2!}tx*O%Luz@0yL${+@kOJ{yq7726M=R1kS}{QnwvwVKqkXB+tPA1Wq~D}fsL?A$%bZjp-H+-(5xg>iQesvJ@nBYj
V63z{fzV2<l!(FYRD@0V&1?59Cc{%!QuI6V7|hB*h!IhE$XMq>YMdCvY8~;?fU|hjLX6M6c(()?J~8e%)tMDjs4B726srsrqOK+(g;EOYFiBn|
sf0iXG2=fyN6=2CBpTsWi6JV}D*P08&3tEUC^w2uZeBK}QWS+9b3U37D5;K3E%F+pa+ISX<{u48dFLRtG~0Y!ht70+w>G_~@h9F6<Itz370qE%
&7$@AvsR#9Pu4*crVk6Z*aRk~`Edb_?DWA_;Y_>{>T_FdG)JYN0q45{N#b>4kRv@CvCl@vnn)I38|z1fA6<vuCi|K_s>F`uZ6A|=KL+J*U~=^6
i4mj$Ilm`#$ZA~zg3piS5=JAnvQev{mK3N)%o(;wk(S^dqbZqE%(JDPSQ9{O#LM%er##4zw6pQjg&2}n3uoWpR0z^>&<kT;W=Kz==B`039;7rC
g$#*NDl?>pVJgt0Hi?S#XofPA1R?4Dr!tD%(^ZrcJ9_p^8Onbj`H=%5oJh>vSeV#(jEa4uYiTMc7$QSLg-eP5U1H+u1Zi2GK(9OnX>kp>JOL8J
USLSeSZNw<TIDDcGJ*9e??$X7MUuC)zCHG*%8?jAMUvF8%NQ(amgXm}G%0G-Cs2tSF@~r{j<};-XGijxdU4+UbLz$Qs^GlIlB}j-kjnIkF=2Ur
^prwS_Bu*HN%txO1e8HCWT~M~18iyAiiyv@Vk;?qIY5}M=u3eyT@2qU{f;SB{6SB;b3gK(JxFU1)k1jgC&se}uKI;mU4B0*^Mi;Cx6n*_?kCo>
M`C$~vRreI#d8ilXvY1_GxlhlT${|{Vt9wRQdRv!Px^B|@}DA3#zFKXK=%^^I*dHuM|3}NpyXJUD{4MT(1`;brjY9=T1e3S#DWeBzve1>(xCf^
2OUIfsGphW6w6;!Lt=Q0m^-h(I8s)iysM~Prkb~?Hc%XY5o@q{9;1~J-4B!~x$6o(Bj!-`xQz~~rRX?XY0>@2i}El<KN7QJ!>*(!HM$?UQFl9O
pUh}~sxGAq8))po%85EIyQGMjJ+1NN%1=NtIE|xN*XURX%2PgapOCDU3!LsE<`m=*H27n!WsVc4?DN{-uz1XTw-`%g2}<-Uz@3p;9OiLLNu{=o
#Iq(bJaq!Y5{E%vlrTs%Jb7=N^xE1gN{+f%aA2c9!fQ`S1QG+ype=FU^)l}cvZGU`EYAXY(Qkw6TDa7Fu?fqw=%b)Vez;G-Bo=iogxfhs`EY2E
3@RNLv`Wa7jTDME8-lJiC~uU`^@kNCRL5el6+<}%Wpw--<MF^KqV&}GX1Q%1DleEo34tc5rC;kwq;YD2K{^CLag+o<L2~J^vbXaFxrL>~bbyhh
7@yx^1&YEr4|{UFZ&gH|o3wmd<Rgq;4091`L&STV*oM_ZZKSpMNI$9^<Rb7k$xEDrqp?dDN=0mr7T4N(FJe58^mvLp%_)(>id?bUL$EGhJDK>v
i3MHN^qnHtQzA{;DatZVG2=!8NYMkFdGBTL5C$9%dZ2~&xe7}vg7O^JpMH4|2p*yig<$-WZ<I64Map25Q`(E@eNkHAdCgnYY!U%ZIV)rB6ph+y
ec@Pyud|Bypl-fV3Ld8vc#AsAGrG4RpMG>VQDr4pAeRGiE|5IOVy*zMmk#c1gBJxI6i_h}+MhrVjE$1)4sc5g3t=4?jl^tz4WO+Fy6uR`GNk^+
UuI1s(6un33t)@ocsub28Q9XUUfb0dx0~WN*Y~%=)P87#tvx(AczAE^b0H~5u%;WM^VQ4|j(^Wn$6^pB5I~k?Ok<?+m|OFKl(BLg2{c-Uu^5>`
^I0x8N2gJ%vm!iYh4wKVL@8(d8Wx@zvmz5JT+bZg_;2B}cSuLb`b&7>ol`M!lUAOx59^$C4YxkYo^{3vpSo0k1JB(;-B&*)nexxyJH)CH5I$&M
+;CDfcI<G#v(dW8O%PQmEN{xf^LK79dv1e{7}Y@H`94Vb_}r1+!K0P1zCS3z6<@z|`#Ajc{c(~n4S74>Qu?|0aF?pD-mh$-tq;3v7oImJA5Oam
<EVBUl(k-j8B4*Ya_0_<<!=cpNb-h8EbT$1v8o(_D-?quQ1)dVkpQ`dUvvEzkuvl^3rgi4xr?;Q3AqH0|9{PW+pZ)xuH~;B_|-cTx?lR`e28Hf
+f~~=Mo;xjcU1%D^M_PqMr1@tBqhZ*rhG2$YUC2Bki;dDA`cVKvxDUuy7d#LNKF;(B*{4??~0Ek!l9Da8XAXBD0Ye{(9;!1QK|6Vm@}3X;AIom
rhNcm`J%dDgxf>9)_eRMQcQtkV*rZwWQ@qxc3ljh@xBTvsPu`p2_}@paNO(W#lv?NQAioE|3$Q=E>mz0y%L$)r-XMvy!-^71}PRt97b?RUxE~H
+IjFe^zt^4nH{Kpm!8&$bq`!QLaz=dk|0lsJZ40)P)t_jDJk*{IP-Y+jMkMKd43>r2JBCeJYB%gpyC|KQ;K9oz>Y_?4fO`E%oV*xZ@MH@|4Y_0
+}OReAy#jW;vq$`{SABWlV=oZhT$>6@Qid>Qs6Ns@Ob6mPbN?}z-i)C@hPiv=7ns8cnzYiG&X5moQy!yfdr(`LKKj7<xGN$ddU(}#=e#bIKfE{
sO%GFi|OUL0w`>qZQ+T}C*^c5o#Ts;25XPS=4Tl{pw0qzoKJP_29Kw+QaoQLyw4O|-(g1z)+XzNvh|;yC$zD{vo2IeMF1>khV=kcj)vKt1g-9w
wwZcLE6Ai{kHjN+dXJ{lT>UXv+6GJMg2C!s_Y%!m&VKbM-MSo|Xj2g`4y-rCb;6s9ah=d6gIp)P3!+>n%yFxD7O%r9)^!`Sif5(916>qW=OZUd
s{T+H1=nv6PiSNIur8F?9;VeEf~ua`lmjuY<`V6C@^l25G=?PJP?+n4_<3=znW6fEMDme_BV9v7^l7n+`^?@9NwEHF;U11QebrorJ%FgvTl3fA
)}U&MYgxRMR*}Xn+CicYb5_x1(3Tx^;SE{#aE>~BaiV<6YuCyqPM;BLi_@}Tc6}3A9>e&po^cba-+b+%#%xzb9C7Ano9|XPRmTgK`Wo!9S9=7B
aS;eIYf%zDHN(y;nAl>XU7xWG4^w>)5`jo)g`~pWF*2`Q-!POZnVBWZeh{ybRscyv!DFBJl8KP433lskbHtJb*nJGjm3V>)5np!N2AsSsrz>S+
muycR?3OThgyc(eCa{ww*qPz~N9$U$b)4Z<y#`P5lS14%-U?O`Kz#=}B~j}r9}uelC_jRY9p+V$gfWej{M~sI-tesuu%r;_P1wAMNat(hR6k;H
fsvGg$5%uct$;lei~xtYd`MNBv=hrPCOyZoaekbdp_o>OxpQ2JKOsNd2}CZfV6!qMGs}1tTx{(C#1l0#!#B_=F7IOS*`QP2wIRh8#3Zl0FRvRl
+yQhjp^eJtYLz$irgU%10khl)5yuV5s^K-Zq^QPU3!2#qG~AR?If~YHat%s1ZCw!W5(BdeCbKaqq<c_UZv!~c9lg=~jwSqEJ=1rAu|XKl=>-~Q
7mG}wqRWojnqrSvkD}8~uVt|3SkxIf?ew}tFV^pM^(dXX94rrUhE^hw$KQ$%P##MX9cZ?UYGZW<%n6~0;J|=f+@Z<KCOI*M8cMTSn~EOkN7t%4
|9E0qoxlXS7(|*L1vlig>$~d>%htcVPH1E6t1gt(g-2*xrK4Tztbs7G*y@OqZ2e{mCkxpb?qnq-a`wlC>|cI$$gwp@h$mf$ZQXYln6CAA_~pd9
+apQt9j)L>6RB^RwFM$>8{IPXuc|%N*lMbXBej?9ERDyqVM7s>#r^!LxE@w38+S#T;pnuCGn9M~nF$t5LJFm9?Cp`y-GZ9`{4M0`m%{}kO-}rU
%VlN=nHGlw{qvIKtLOc|BCX@d(@AyE*~e5G`>BM_Gj*nAynKyL57Yf=CBt;D&T;(yrMZ~)zhrgpE&tpKJz!0rqiyKVT%_Yeb$@8-P&12lU<{ca
XU;dUdMY5|!_8Q&TrN>@ZCtWj=1m3l@)a{T#_$whw?+oRI~IA3%zx6Mwv75ObN}||_aE>7_<+0BPk;R3epfCTWq*G+A0eo(Ap*h;Ybo6QTfAe<
MyG<x!NFhwtIyzjzsi4w;6FaT|M;yuBKYlDKwbX|@_qgD%MTFmm!GQjT4M$S>_Aw=3SoWt{-1B($_rw?Npreq^alq0c60Y+Qr?o@UQwu~JfKgq
I!FJ8rN_OAYlGNVguc4<7Q4jSkoB9v4!b7!nr>|2dUyButiX7Han1(#UNzC^!u9rUaxmUv_&+9<w*;A25JBOU44(;PG4ajc@kvI`xdJ39y0Uz;
ayS9$@-gS?r)Nv9`1R|9k_vRwHPzU1D>8BTw<@sxvNKx0g?mO9qTx}hiMsZllJ@YyOV(t>oTl1D^I2fQgEpm3Z_2<Nj56)%A!GPH8XN8ME=6VI
ov-Z?Vd&mqS=(Sj>58s(@TT_Fn20^>u!t3caf88eWUD))r`Fm@k--T4P6y6KwjE#8={4>jYsk{_j&+N}6-$u;js@XQBFWri9?R(aVBFiy8k_If
@1niCnsIlTW+U<TorNF+?E$OK!Z}fnKj*EhS}q}FlqobxP#%Nm{2Zie^Cu(flbSG*^y|?3WdA3e(eJRF-v9pbm10HqZCM%)Rs@)`(u@cA$5!)r
2h<`)3kuj*Ac)rHLLHoo>$|KSh@2bQM=M3Ebg*G*D(A2{i>|6k5~Kyo!XC)Rx>&m1X$@OCRAp?FB>QMzn-$u&(tt0S5Ix9MLt>cHI{(qb`GTAx
CLqk#=NcHzmh7WJZvwI%ZCF~$CAijkT~(51O!m<mIcW=Q0MEa>MVeaurUYr~m5L-z3s}Ab9SE2b1s_ovYq!F)1k#B-J(pL^O8XN20P36SpHbAb
xk;dEb46;1nNU&LQdQ1r>}eIM8&bfbp6k`woQ*C)YwL9KTRV{b%5M{?=X`mW0jxA8Qn8#HzB>PPJ_RVh=(qnezyAC)X_U@-vJ?xU)!TpRUvIY}
sD?u$EIs5(`y^NW9whBLo{!}5C}3U>5zVi+g;PeD${3b(*Ps&|pC)rc*7(?{oD?PN!sJ-l{@ZMAvPvUV5C36JnmdciQ?<uo<)Vhmkd1F}&cwU2
F%f&YO0v3iruo{s(Et0t<qN${;hvIp!!%f2m!=a$ZZ{6d{TOF*lp`CuMjL|6T|Pjs26&b%yQ>)M57ybG?m1gnEV^98y$#;`^-;tbjdFTnj;@P2
M^kciqXDv#nn=CvsGS9lpCUeq1bX43%}r?52ZlZw0~1$z)EKz)YY@CGDc6-642VJUqwYG#l>GYa?2ILAGY}%sDN}M2fh)w=mQCUr)5_@>O0z))
msB`JS5Hf2xkzdf`y8z<y&bI&&bu}o>nH0HPEgv#S@^69^Hji+tK?&nqP1$fSZ$IirClt(314G+m5;%{gz?^JAXw#1NKV#oS>VmNV_x&aB_JwO
cCW&mLk$F>{dL6;VM4|?wB;d;^RU_05;>Lq!M%e4Lu8UIEx3$L&IDq?^tjg=`VBhSDvAl3Fg*`X!Pz<Na-$_9nk<b8C+Muy0X*i2YX~TF#{r+e
YkVqlgUxZz)@#e{S*n>)hq5ESxr+VbiWLXgkajtLgYwxq5ft6~s6)&7hDSJ<3w|AJZ9g$JSfdBf6`Jv_jV>OgSC=OdkOVmQ7fNT)As1>m6x;I{
N7P`?-V8Q<4c3|(L~n0yAQND~LMbu;+(P@Rf-J)`cb~F`yB)@Za!NT>aRmLj!Sa<dOTg+9y5DLr0#@hmuxX7}aO(u4?TtHC{u4(!*N;bjJD$k7
dw94$%)L0G){5>sAeO?(<YBp6x+C|~+P;Bc$tahT0H?~@4E9cf|H1o_Qz)LRPWD8!vo=LEQ&YylH6gjBm!AeQ>1|y_dBKYeD>Ay}I7k^g(pOhG
SM4IhbZ3Vd9x5t0Vya5^Ftf8dqBatnGfw0CYv<M!hrK==FKhchS~z`8yPMLqxLChH90?O5irRO#yV0MelQA&6N(WoWz=t%E*nmy)B~)^z0_{{t
v<X5`Eg{+@$9jzN9HV~zO;W2_O&CsfA$*_o-#)(n3Ext}r1sH+-HG*zLh&es0K=k}Gf!*deFdSHMp>}KDdUcgfQ@mq3Mk8>z<T<m%;HW-F~%*g
VJ95VqLPp5!J>Rnwl+xu5(P{%<P3*ZN$+zZ#~P5xC$@aHQrA7&<iHlY+UI9Ul)jrne^5D)4Ly^!spkD)GJ#kY1t)KUB^0n;9{|E#!SXN-*H<<`
?eyY^1i})su5FPS7FC%dy6%fk%EjahhYD~7)>}Wc-FK5RsFZYu4T3jO7h(R@i@)$?fpY}PV=)?+%B@8^Wql2$&$V?>X4t9qq6J5r+VradL$}>(
-V0hnwb)a)TpW3l0gigE4kC3F?~lrtr0AIMaJz5swI*SbDK_S%da)Z^ePY4y$oDA{C8pEbmqGMZgH+2!&S}CBr0dZ8WdHb|AOC(YY=)vo`fZ<(
e>-O6zreKk(G$bxl9y6$^H>%&pCRM~>6wRPRdl}8B#SCIqvIKrBuGyjuOhadDa`~NX1!E|YZIg=3Q(l@aO`E+`>PpxL174ze&ntJUBi$Xrq`Jq
t+i()njz^&a*+itYEoD_b7ELCSEh(&NKfsyR~agRdbXk+!H~KHA{ml?q^p^nR8;QG+^sRjN6X@zDAH3klYy-zz0g0<PFL3VTwd6Dl1S|^3Jn$n
U5!|JL|Fy$`O25$Ig(zp^49AFm~_}Gu7XF9q;<;~n|x_#9yLCSv6YQnXG!|4&XbP%urz4_x=}zRPdXlJ#Hl7AN{clAEtRH5kj4a}7*Yo!N0Fqn
&2yy362g`aur<<yC8e$G<9WMP*-eLXG))qGx;9UGN}-g|U^SM9xG`BngEUA}hfWi$X*bF`NNxTnSko1%5VYxH_+IIEbcyi_Jvq<qNP6}l-HxFL
>$x3i&mLCb8hY}c+mZMj1Qa-j;xqkhM}77<0{76yeQrncv&WKnh*q+3JF$&Dn8Zi)LW1`MXb;7DiNrz)n%6!#(CtWqNTgQp+6N1|ooLWu=H<?!
+ldHOCyVwMJ(<vn2pztm*kANyLbnqYIxKt6W%T4iw-XsUh}P5e>a3K=Z}c;RB=8(HuX#<R&gySXf!bc9ewld3kq}ejI}*)$N2{yCi;lFYy8Q_M
kx;*(K397S!#3VssL}1njoL7zPf4iQv|H&xk8VePG(1e*IWwyc>sz{TfKClIUewKQwAZC6VK4@GfQx5D39+#$z=m3!`BrbKL$88KLSDYODlp^)
M%$l3L=mr~Lonrv;9*0UiYyW~qoTp*hl{;YHY*p*$|zs3BxL5vOfladlY<YH_c?D)pFo0uSH$Q-z-NBS7^@8n(%>)}1hN+O3Mxg+ysykP&tDW~
)9A;Sx3IKxb9zYb0_4?2VE#)1Syf-oV&YO<xjES-XH=UQDvO%qEUG+xEUIDKt?hZot3(}9uA?HdBq60VPEKhNk36cfvm|vyJtku<RmDS$&RP<t
FF~jwO1pxn&c=t*lP@@DT}ZT2JWpx4%wO;%xk2K|?%*l;5#>r)F0VH2JWCO1H{O;&>UI%}GR-N<7|E_<xT!Jf=6FUAmP}j(-X}Rl9%K)(tcBCA
Jh#Utd}%A{K_QD$c(LiUEid_PHd<{3gDGT*aR$5URjJeKW5#*`NrKGh_znpyc(0XURs-H!;4H|P|1^NxNMC^iHG!yTuB-|X>l28+A8+DK#Nt4?
#C#OYi!mLOOd5SacG$|d7<~{Jlg33$L&^i9fk`&yiKb0(ra0MlVc&RRJxT2fd%|wS!OO(1lLaz9%g=*|Mhp%hU>38uR94LeQnyLSEHuYT21gL)
FeeWTrQ{gGkpjy+i=~%V(#IrGW6HiaDJ!h+*Kwc_?Uu%tI!$oKfoado1)yX{rXlp{)=bN&b{#cbJ#4+T(Y4C5{hB^)xIXO;J{TDnGs#<D9)^YN
Tr#W8J)%kY*CTdi%kzI{;GUfuXgudKYa~o#gN@{yda^7_E*8tI%w0#9V+qs(Db_AH8B~Kz1uVJXN|6KWZS-!<;Xchj&!2R}tlPq$tTigFx825!
(S8z@W6;hlF|mjhO<SVLy(L*;c&5CtjRwo7H4s@|lznjl6`zUr1~bK5!gU0Cs)`M!2%l8q8BQzZjezQl_E0jl`OAP<{S6<FU}IUrRguI#lzfM+
nBR&E#kl6~;faTI#zveeM+`1&SbI3(v&UF1aJk^K$x#4Bk_oAP)BNE$(3<N$F;d;APOHSSgeynr(_t4?5!TAdDZ%CbkvE%S%vCI&6ci{}cncD&
y*2E!M-n+<GF(Qqdjx-sS*r!^p%^|Ol}O-a@mR^P7+ly{F2waA4~f*Oh!dkux)?{}W5SqAea=O(65u9!&3ayQf2tG3g-c9|%0I#-u)<<p$)1o&
#HP(l$i%$VBijSA8~}kpKm7m#9#CJTlsBZ6A70T-=>Cu)N_v_00?`hRez}NtroC9a3quAees}$dL6vurt;4I&NwI9H;`KCGU}}9xRNb8fIS?*6
fg3`G#Q7ciQAlnegPUds$6@BjsoT^^by!w#9e$tuCl(;dZNw5XA!Dxtm*L{Nmc?Mf8mR#`<D1U%npzue*P^&*Jb}?mHUwvp9b~LBZ9;CMiE<qA
?9fYDkpy?mnA_6H^BkRmdvqx*?4420wm*kB)A5w(Sdp(Id7z=);4QeK7iam}PpwF>zMC*DSIhDZipE*L9@w#aaYMY0>;i-30hZSx0WOr>Mr~Rx
dshZ%q$>~Ufwo!V5E;21pHVpbmy)qDEum5%y6Y8_Mj~urkBXCa@G+F#hB8+SRWl`*XvLVrtH<cm<9M0nEg~M{Dy7AS8LSd&ofD!pZh_i*I08z|
1BC|x7+Tvx6ck1^K4GdpUbeK&&Z!t$XcD6svHGxEUZ-FtsM6WD@Z?2NO?2p&D*f+FR_97*E9SUSJc~C_cWbZPph-L{#n(e^KhdSo`b;7zSGyYO
m}q=4)DGM+n^+f5W)e&Oo(5)J67KXJYtS*flqiMTq3TRct`&qWG*R9NV9>3!+toUPOj?3Q)<W%2bGj7jW30H16)qU7UOn^*z1Tvi7Z1{_$<aM4
iIgU+qw3Mldh8;%dgnN-hGhhC05B|7@SW3ZrOy+dz%F7;L_4*BX&d!g^6G>pv5U_5=={=<$XKvodUXY#@Wgh}V>?L~i+@uq6ZP78>4Z6M7ti8#
*u}bTgLd((6z?N#6~LgdIv>bUQnfv#BZBcxQZee7MXU?g5k7sE5J=eO$VX;>5}r-5qC*enjv!O^kVGRrrD7$gou$i2>p<axf$HAId6ig)>7_&T
X|W3|&fN}4sQ#<r9*(wu)suV=AS%4v{I$@)=>p-M!uB7!iZpK44ia_Pw2Cf+2JN5=|Jd6ZSZui@ys7N++9$UO)Mv`t^0fV(&#i#1dx1kI$6?J}
?Dn8zHmo9;G{h$rj5J@8H8o(f_6QOaBM@ZPt|VBoDkS}u?-_RA7QY!Druq^o-UISq{ifYLo2-@V8-_9|GqXh55#ssc3c%k}3_d2wwv><u#Z8L3
0VR6`<BhjVYjBOvVSvgs;KWC`4iT<mv80@;7`5{aM7~%)_JlBaTZG$Fwk^TBpTQoK8a&HS>TsudyBHn;)pwp#GPO?hA+fkKT@E^SrdLH1I_iLb
-Hpf2x7z!7Psi8rr`_1RmB_Ume<QnLaCJNq7$_S{N5=qXu(bjl;x-~zZqjHh0|AkE4iwD%KsB>*fkw<-<k}IYbbuR!#OoDxhSNI7@=6hmNzlHH
C%ObAgKoK{CZ=*OhO84IquBR_sTXj;DgN7(Q_`A1WithRblIs=VF8##Z~#fjIBsHA6|b=}MK?jog;uFl8g9zi97St;!Um<|onbw|m)M<ELYe7F
A>OkKSd_tqgfCV+zk3OvSdYFJSRjPq9Aj`<@{e|wF65+*OENIhFV>^zv}>#k7X5Ru6!Rs6)g4QhXvTWTt{$aRmxCQ5&eKY$^7vcvVaj6(PSSQ;
vNl#{kev{!eTI(6#UG$zRLSWnR8<&EXv=nFC0)zw{NsuBbpjLQaS$cMDYzj&U*E-WST^3_*8@DZ)avp{{eFaeRleG_<QfPQ>#mL{SbXhr^DJa%
%#@X|y$UCU<X2)Z_}FSB1eGqywxGMaPS;92{BmLi?vW&=TUue7CQ{#mYYRkFW$BhlP=`f^Ikv1Sa!IXeJNx6Ye%P2sWtBgFDlX~Ps>;72&5(Io
#u?^5h|EMCCLx7VHa7Xl=WaoX)BmD222Zl$e1e;USDwSZenDI?(&W@%xL{_6kZEx^+b=8Qe5~SJJ^2S#X&pzrL``rp8-wq&w8P?d+tctW@a5}s
dYJCdDjBAGWsc+bFU!Tk{}n59Z~s4S#4|e>*a#I6d7gF%MmhBC=p6CsqiKU)z60jQkS(8{F}m0OAb7{Zud%+*S&hq}|1$S)e}4b*{*MnJ<3A}I
{`mNK|M>l@dUxR?+vvVL<n;Hf1Kg#7+u<<z%~t*r5r2Gq|MA=RZ(y)~dzO0Fzk*C(|NQa;MEd2YYCUpeqOu0-k!uZncCC)_pKssFOKHBZw8n&m
r1je^+?93OZ`=F@glZs^?^Y==3l8*B#v8l7GJZwqtFQ0w+C<C^1l5emS*^~lS4_6TzCl-6*4CGpunS=`Uaz9j754qzD371(4NK&kP!&Z`K_-@o
Ryo2NNSL)4YCw{ja-raqmmFB~E9n{#Up>Y?fFjHefTWaa>xV5RCz6J*924$Z8+`DausN-BLGv)xtWbA{i=A;LoDQdUP^z|~1&Kx|g)QkfS}V2X
@l<Aqt{0P>gZU{fi;RlVxvi%0>j#qsf<Y<Rq|5tOr>zdACKnU`b$91|!eVje?o{+^uEb8Dc9EFpp+TJ)9Tj3EaJ)~Y6NRh|(<@QasnQ9=I#eWh
l9DhPJs`#;ji<JaHt5)rOy*LNohEEdSG2PDLNF2-<`sM|1Qo!QV9myDmob!o4zjk)7#yS;<D6223)5Z&-X-}z;rM=s1@->-kFOM2vTutKw=tr1
K{s@QtH73ey8~(wrUfNna<J7A&+rt2^Pz?zr%d+I4bmylQ0b+ioi^TWB|u++N#69t3RYn$IBc3^;a~KcB)FHc&7JI{OSBFi)2f#Ca|xJYstUz0
DEsKA3<fVQC1?;-nKfN&2S&3f`)D@ov7)85<>|gfo?uq)vR@S>m3r!lr3NF0%rJ4+1MRF%7(u6c#UeS?0;aLci-DWQ(uLC|ySDbBpiaEXt{uN^
QcDL-qw%q~t*%@_7wR^>s!bQEWVxOLm?<S4at_(o7ps6_*=MVD3zKHcqV?Wl4dMD0ZPTphK8gnG1(qp;>qmf%R9*gcvUNOkZuF@mqg<V!B=H)@
YSFI=>1rfw9FC%5ov0ikds>BHj4h86UD%50o#o>R*?K0$9DJ!O31%i3XEL!}t8A)w1(MXP6Rb_pCV(0=trKyAtnEh9dL3zNlr}ojk@sAs6T#a)
VTgV$@DN${Rx!^XywmG$oXTpM{1BB3Td{*P80GxJr#aS{QehZw)Yj*9-=2Z`d|>!iHUXn>r3;9Q5q5BHVza(5EYhhXP~eh49&N&x>1|PIpBUzk
C#O^@b?bp?>aD%n8BE|D19p;;2ZtrULs=7Tdm?3hD4ns+l`o^5f}5#Y8#z=K4C^gZ#ZiL&`|xuZWw8EX6Hm~UvPV2Y;pGSbu5_izA)2TO;e<`C
EZiZ&vih>tF{ZYBf`=9X1KcVWH(^x3YLnw;kA7$2u=NgXkn+yLSd~EO_JWp|-pVRyT`qVUb|2hWhz-rXvT)gBONKIsr3dNS?WH0iQIq+3TnSFA
p2Ex>u#!g?Luhn~=0ORGw--Zzf~Oa9Tw%p#uqD`Q1no+WYU|V45LB8+*K>*qUSM=AOhNhP4mhrc<scOO3`34N{|W=gQhpuF*(=6sJY2XyFa8b2
wS#nO@}vx+nCKnM6EL|_y9x_+r7h^U!=adA!0u6{vyZ(89db5RQF{B1d#5ANt<o~wWb8*&Lls0ugRv<tK_p;>E>wl1S)jRF3nsFJ$W72W<?1X6
=%2+_PjKAf-8X5Y&8Y&ZI5_GbpAH}Qn_yk4B1xj7Pb3g2TbTD$0}^!FlE}jnyo5D|v4iQGgM|fOUIzhAmD*th(M9D;A6uB}t&#bDvd1H&wHczx
9B@~Yj4!u4K(bn6k%#J+lM*@D96m0|l}Kf?vh@wfR$=g7JBMK{<%13NHQpv~0m!NH7<s@~_a@s@{ngHBsSuDQZ2dSCRU441Mbi4AIC>^Tln}FU
*V*foJV03&u}*JOIBDSYDI8W`21*u*-Pq(#(q+byFd-04zXm`E;w40zq+H7=F+K;WAFz{LYgQG8WnBp0C;hjNuYbbFl&~vzhieT^@7vAXfrL2g
eFcT~x|K88#X^IUaho-Kh3Ms0E`tRsB@vPe&TUDaFPH*9+e1BDiqb`6f=Q_+9Zjw<ikM7@c`5&+oUYB1fLob$zBPI@l2x^jCZSeB#U#EoAr#B5
gg7j{@^_%p87rMxOgOYL3t$>8Tq1CNZ&0KhjmCoTwfP=rSCt8($(8mPcwG9ns02qG@KIg+aAInefH&G$+DTcsk2vdU3!GzC(OMw1xQVk3A#J4+
c0x6o)pn3j=ZKtG$?ybat~y~TTGcO8yUbN55?|s<0x02Ba6-ZHW>q<%Y`{=uOEmFg`G;t5l*8JOTmSUR9wf?Ji53`3sbn}bqw2>XOIu06rpsC_
gREnixiRY1pr#aIt65!z-Y5IV|NQv(d!arQm(p+hM*z3uD}Wc67MXftfPDeeiQX5CQmh`~7X&$%(vK7xi`VbcW+ggnl~VDHO0p^a$nMF(Tjfe~
Qlq`!5}sehYm=#`Jkes!j8Lo%W<2MLmJFSGrY_k81}o=Mf>PyVDl<;=si$gY`F2a67YusVCW+=#PxT&9==lsPAcZ+25p=3cB9cxmNFJkn(RdH5
J1gws>R6l;pL*&Ru%_mc#sXi_Zb@vf6F!r3cAg_rIh>oMgMS1cLpH9ipny?55mVI3f^-=Fjv55jwPoI>RL{A>+`)2#!JvFaqAHy_o+ZRlBI8pX
fFz+B!)Y<9L8)q#Y7C0vR2_&MsoIY97@djbSkJJXLqj;8RrQ=Q6s_u6Xe6)d0BRGfL68Qs>Oh;IR=ZIOc_^c-;lZ&{js)cjT?lq{F?_G|J61({
nl@^5J8+{tMz5>sNsewOcC^P8xSO8z=yu{q2N5}c(~}_GP7G-eB=R{uDbnr8k@i>;x6?{VZYNH%2jd-2+W~evonU(`*7GEmO5l5XQl;CGE0IVI
_tTRs-A-)jF!gc|)a}TZs&hs64t^4*GhaG<L~-NbCt<ps7}H_lbAG5onQjNpbdaj)g(5Cs6~#o3C^4j<ad1Bp<&GMXtldhZAB^uCEX0)fr8WX}
J2I$>fKu0#^aSGD21^$n>!1=t(LSmn7_w`y5O2C=@RLm4j%;dpoO++#S$)`M!50qDslmpg`pJ-Y!D&p?h*oFqlRsk$h)_^Kq(Uy$w2aRo9SWp#
j-rS8#Dd2qO&LrvSgbW1{{kXlKtQJg=ILOjRtEi|KNMIOc!?fq`#HzbG_pLp^H`LmGUt+@TPRevL`|(h!*0$vEbozt!;&6%$K(lXEmk1VA(+IY
GzgD{)niJA6{cgv=qt;IB|C-PXJ68V@cE|MTKAl1hh{oJOiapdshtYEDO9Fe&T>kN8x_j4h^%v{%{I$$uz+h^9;u`N8%$RgHAQh$h(Q0);farV
RcdJ@q&EUM0ky%&SdtH;2`P9>qR_OaQ=&Gdv2d*m3Uhhj%Hy_|-E|<I&NMvpFK{v@BUMnEMlLx^cm~63Cm}Ba-8kaX2|<z;Ua4umf<ySy7OxBu
{nQwBOFy9oOH;1F?vk4#B{GAqu`ZEa8haV%w#+{gT2#;pj(7)Lqr8pM=Cw{01ue1pDJC1S;|5-moljf!1rnOC`ZOl8;2~R1E?R7DcURF^zaHy7
xUDB`89tgVJ#Vn|jowOCkzbJK4!~fsy269Oy1W&y5==7Pq0T2|>{5u`W~Y_t^NHz2#NJ2Cqf4a{aBq>|?7O!FG~DZumM$p3gx3>_7Mpki*9<4~
6Cr#JH#UN#*7qzh{YGwHZlWakEViIR_|OotM|2h_%2JvRD_j9Dvtse3L<sAsC6&uVXl0b%8d6FQ72+-2;DQ&tvKvF@9^B2Nl5g+E;HRJAEyKEP
Sby=b^>=I+Ys)^)`@Hcw^*i`^WWgqrQ?L=~umOAK*H)=VFj0~-7;q4+1S+Do3hp+(0VjDx<{r^GjWs{FmsUq8KG9h&mVjf~Y(iPn9*AsM*$RWy
U{x^X2H;G2Q5^i5UVfT=zDR(Fh2WF6<+WU?x*F*TBe_#h0Pv`XX7Qzt-U_W9Kc%<}V}`j)%Zq+(l2g$&Ao&)IAx03XT%qCq8BA);T$>jW*>P1B
MO3H*RM2B*1dAd(gVMG8>x{thjdjGR5+;NE#ll_4pgY;-VBkM!N=k88odDO1l$IcBfOWk+d}wUnCa>sOiY!U#0OL9`4grzX;KhiO?Bh9-bK6j6
eyEy7zCtO6WL!K%rxv@okIdg=G8&_j>z1R<c?}5cu|$v3L-N)yU53FVZIP)xl*FNf2_j)>g9VHtZ6WDB6#p(=CK5{~%pHqShlH=mtv5dUAOUJ{
i3l>KN0%><D)_ZZ&|%VfpNtPKg@B(gIS<5Q_32h8igv=N3}iKzdJtLz+uTBwhYu+ByJVGsJd`%E_yRw;Iv^j}fw}iNEak^sN^60kgJ6VbrI{FC
(M{+|5kd-lC;dpYvt&TBws)i-jCY3!F=hUb5S&t>R13k5w86TzfKtjJJb-uyhjiTuJQ_kM&V?}mL;5U)c+*ab(>Q*1ocgVORv*?4ap3@+8k`sb
Z~5SI@8Bw4LKO)ejqC1W!5Wzi%EpjYsrdzWSJ<v?=>!H)<rH*zhwL+0RkQlw&uF4H7LPy02qvY~b~!%-iVa~{{ye&e7`3H^o<U`aoQFKlifm0=
*nZj7&`@L!dr(=6I0!}=#ZmcMc5x7oGmSm4GV6$~SX9Xu%RXVLphU|l?w+hwu#f7p3Mh88Q8{iW6V|O`BTI~B2OMWG2cbx#*?~E2I8S4_E5@pu
o-6cX4d}&#bZT<E3iCF!R3$dqB)3#0_Aiz8Ikd(V5_?hU6ce&u<qh0OZE7J3T+%=nuo)F<t5vpe>gX1l#EK>zqE(MF)(&4q*rvW>BdU`%0cH+0
2A&VsRoDC^Lq_y08sU*{KOwGbDD+8pzzV$5V`#KrdQif)XL<~f_f2=;%DmHIc_&f4(<WK$8A}Q(v!v#3Vl+9V@`?<0jY*N&$%I3>XITpT(;aY}
hk6i-?%ONJoc2;b#?sqZ;exU14&E#DVja~N57Mj2(G4sr{|=YM6m#LSR;3V)5Ug4KT`RcT;!W8kxRl1V_rM8IU_@QWprS5OQ*XhptWM$+nkcYq
(4o5+QEMYc{Cx{g9@&N4KwgX}*nI2Y;AvqF+0e6ORKfSwJNvqR(t7V=R7tt_5iq9O`;dG@vG)-?L9KT&?5y>y%PD?o__UrF!BX06{-o9(rb@HR
SEQuSyBLkF^FD+`mw6XM&R2OaL+NcOeZf$T(&+PA@ipEr9ivl^UC49p>PbTN-#hnkw7vXA{rdB%$@v~YRP?d=YoS5Z1;RUJ!5Hc)(vTTE2t)W{
pHEG7dETE)YO5o?LY4zDmJ?CCoUmI!U9)jFY!hhA1>2UZUFgyKplra>FfQm|Ba1b2W88zz8oY{#Qm?C2MAFm=b{}Kj1PFvl>-=@gj0s?7O;@@*
qXL|E8JpS0?YZpmFty{}#Cx#V=JidxJ3gmg9qGbhD3diaOO%<a;vS5Mr2I+__~I9<)di)UHm(6BdzI`m_J1ugiHzM4^4c8uh$prX25SlHVu~Y%
P+V>xGM1v0s7}`9r9^d%DYQgu+KYC<!K!*9iy_Bk4aN`@WirNOYZ;9pG|p_uK_zCx0iD1EGc;?)xMMwqgM`vMQqynJ*sskyO~?9U??-Yh`gSyi
L)?wzfRpCsF;J=9Rt9o<exRCxxj-Z4R&?zMQ#!!SMdGbX8Mss`sgo`l6|GKfJkezY7-`U@vK(9|R0P_s+lU<=yA*&wrsA=4K5p636;$>)MsQyF
=*vSsxVV@=iAcEan#F2cstTQVJ-7n*-5?z8z#EmZ?ZO*G<ehjuz{1C-_|&w#h=*Gy99=OpqKcoGHhuB!{Z07Zx)!Lwm)C>GdGkiGNPk`r=(I<#
3|7vhWiXX58LaLLyF@eAt9SJ%ow^(>7U?r;cBDIEbY$;IF$GSe0VvvSG$LC&Z*KsN&)SoM$`09tb#GM3*-OC#FLacQ(maEfj7M@q=Dkog;m<%F
Zp$uULGH^a9-aL%EM+_YWfYS4XLcdWoSHgl<#SkAZi<+Nr93IDIG>adwn~=CW!i2u(7@_gslC{O#X12=uh$t_+e>x=m0z{J;If6AY|2hqJX4*A
`;>OP#NzkGO^J8+G4euHiy|F<-EocL(FB*LE)e?4)F)5-qSS@MUypb=nY{*E8ckVSL1$&7B4m^L?5f!{j|FsHE#Olr;Km~Ryb%uz@h=%@TdaSL
Udw|1OUBwS`p+BkyfH+TFzc;aDqtOjD8-l;RHTHl^kXQU<0V723OvrMC8$t&=^%ZYG*81%TC~fk|1$S)e}4b*{*MnZR6pt8t^NJu>w8dNKmO1;
!2eB)Hwrt@tBl=N4P3!spp4bPD}RlkKR&+y`0e{QI4pmA*4);=f?Qw!{PF|D`sJr;i*1|Wo`)T_bx3BbOz@v?-^wFUzRB>4aic(}&M*7u?dz|4
%bQ1q-ud$8)L`M3HIDlVDyVO6bTUyFTdH-;)@;QZU!|i9oSS<vAv=e?Hl5DE%}fPERwxT6xRfwZ5eqlDSp86vZoo1qL6IyG4x1X5?#TxS9}3oV
Odf7_k%y_Kg&BO{s(h(U=A3ddnzmwe3`H63Be1FESt0D+;PKR`O}V&_Z;r_sU&_natZfLj>EiqN2H5nAPsY1sZFPYQedsBe?3QwS7|K#Ls1CAd
pXUG^vDxR%UG$1K-8jCC0TZyCHF_<v`%n0&@1XDd-#@<ctvuUj)((g6<+(q$c0cTI;n_U7cDSM@p6$bHFC*8-vweQ;a72wfn}%iwCF|r#96kG0
AZX?(M-w#kltKx5dbW>63aQc6vwbq|XP<BDDf^7FzMjk}yZ@B(=AP|?cE9@h_MXkNb}t&y<x@6YJ#9W^h=M+!-9U7s&wjbuoj$v<_*S1XNLjB>
!g8Jkl(ze98qeAeCAxG9SDc{VrwoZ}_}Py_cKnpVO}G3M(v0b*pOfmaT|ckG@01^piDerV%lpAzA~hV=E~>CJ2Q=9zZ`)w<%jEgDeOF4X85bg~
0Nm}yDxd7yJ?V@sxLGRiz{(|yOi#fnlB{0aUR8vpZ<y+iCKJo8V<r_EsjzuZPGF)+jL**?_zIGnt1572sh6Nr^g6A%(3M3ZxWM)yviI0NI6;X<
qn*|k-E%sFnOJQD3)Xn+1k}xIB;loMlh&E|Ac9Jb^3N-~DFZ~d!I`v>I9SrU^tot%W9g0Axa?p#mun12ot$oivKfcYftmKIyo$EipUbv)F%=-|
n7^J#SqH2jWHyFI$Ib>NYzNWC0QqQI2d*q;YhCd8Wbv)^n}eH$*R-V4fGsTPa`cqKq&9CaF`7G@$PDaRn1V#Z4md8)a1e@2Gwi^e&N3`xdHo#A
#VdxY=jC0Y7Mo&t@gSX=JW0b`WMPLQXM?++T^3u|p-u%C_VSHJ7j`I<;f4L@nu{;&ux0`bm9IY(VW4n2Lku<DW?~Hcd7lq5>{r%slwk)m8D`jv
bU~b92l#1$hHoEV|AcdL?)-WM>AB2qzq;)7dIg<2ymr!!o?WjXlSkL?L(QFBuTV1w*ZH##om&J<=do2$Z06M3P5JzxwOdicXVxpq<dL-#=z<gL
74OpytdIZs@$dIXhu`tI=nG0uRP^O%7sf<iP$wgzukww@LtjwlqM<K9)3MOk?>-v|eZiWGgPxYrU=*~C(;WkSo%4wZ=y{6f;-9ad?~3T>>q?)9
eZGn{68Su;H5>PQRcj*ZS%(>nc{XGkh<MhKCgPnhfYZ^=qj1x)&ht(jiBDEm=-(!BhNGMfjIkK!3)m+{ILAimj1Ni%8INvuqIb%^BT*f<xBc%%
?{Bvg8QSCaT;XmfI&_dxdW*Xq3DF)$5O{18&plMvo$z+%AA7W}Yaxp!zZtSn9hbw~ks6Um%>D3oBu9tY=K_q<&)9j_tk9#whwQ#=-cAJRu=b_*
&D)709YkwJ6Qz?S4<t$v*%;yg5EVWgk*gIs9Khm&hEm8r@4@Xvm?{ExIuLG0%2eH-&A6U;#jz1WDH0tV96=%Cf>OB4TrIaFc^V$47Dby@hY1B<
iQgyxMw+_QvCefKc{dRGOE$%-@jC&jY5taHF#&!G(`FoYi%n+)p1E)c3|rxTE~xq3P+nN#xiNEmNwvl=dCGxhm~W>#%&(I!Wf`rdMso@azk~A~
i&-41P7&@Fa=@N?5-pkevJw0*>FN-Ik=sQe_#gAN9vT?3^dL$AsdZPyu(v)u-*2b&`31doTIVU#M@R58vS&`?_mh@61HUhSmY1^rzHH_4Kz3%V
MsGIwlTyb2`Z1PQ*1><Y9fPqAa(ZWqZHBXZYfD&PS-x=l#VrLbxyC0T53V##$5JV9y|NNy$(4Q#nZ4eR!3t7}T`+jX$FA>I1-CUs@4#&}fp^-*
QpnvY<-<z>67uu$iN<5=LRMZ|+Z>jgx5^3jVAy&WlS@NtzJbsOEZU8;;*7~Qh-QUNLe5sl<Vq$fo)oZ3f=F(vq5RM^clDPa8bQ)-eioSNK0hrt
(Tsi;ThN<+Xo%UD->mrJVpKK+5WM6zd!s^#zT;q_+Ru+Icu8aXA!N4C{WL1w_I?O{IwyJ=)^Ed_i-&Erl)qM6HdXrb#_QDY;NFlqABZ{t2RI2G
lcPy|6Av^DuK66@_D1`F#gZ<$SduPP+NBKtlrB|DI~BYPtl6i^#q3HNh4R|y=vG(C=@SUrBa2lPbw>t<1B-3xj%*z)wzUc4>4S=!BLgqXCYHWH
%4fIriabKHTnTnUaw(N(k{0v^qGwv-Q4NyitG1`Pl^9jh9(e?e>5e=kAJH6n1W(ZEN(?*6YpPO83l_(uVVgvB(RgLxuyXVkrWzT`SEHmYvKWo+
iadlwH$@gh&i6!KhO*mG^CLC-2+u3UH$=X4j9xu<(GUsEAc~yrpd=LIfrMgNn<Cu6T@_2><B?*q1VakM(hCbGNlppN0lFB{>XIa3s>A|Iy<-2Q
P)fZ92WvmpC!KG6Ci{A#e2r*K&dMx~86X$IuCM+M-%p&aVPaIO@G-Bnu`qvCKsH&!SnqtcrIBg$M*F&&RJ#M&MD;W~kRb|M9drZHjSl+dYPUJ)
#^ReC$RKAuA!qrdC6k}>VMXq&Kt@OH&8B@9uQ-+|NReokFoHrb1S#AkJ9rM`uN$V?J9AbWh8A3j-zWcx0?a&IW5GI~ubuHOc*J%Fz2GU^8Fc(X
+Zk)}u&W4n!Q-|w>Zd(%JCaL@ugAbLNU#u!uOeZ4axFw_IeUV_e$q>2C!o~P!#8U|3fw({2k<ML$l()}P1xic9X?T+u*MNjaB_!_$wB9kii}Fx
tvJ>RbN<o!CLYxpsAJZ;8UuCUO8Nqg!7*)t24y6=0*xUGngVqIUsPvcFR0Y}lLFk3OX97^KDgO2JDTv<bS+JR|EC9!^8k%vkv^av&}lEw!wRiK
g?PbGb@$07da;h6t4Hb9<>+Rav#K20fK@#~&RNwH+?-WC!ChcgPnhFY^(@|)RjsQzZ&lB#PFYn7ZrG}lG7ec)3USJ+o`5H<YF*G-tJ>PpV^*-a
#Q$~?-h@>pu|}=x3H0-<>da8{mgrNg>d+|Ny6gfDb0(F98nCB(JldH4qJI7Pluo<{5cy)7zZP0cT_6r`Hugy4Hu4}*(?B+TAQhG7E#pBu&Mexy
33d@K2J5z5ttJj-5Bt%k%+?-t(q>ge6!(RdibxtP!KPtMlmKBixi8(FQ6cHK4BNp(8|>^bRgZJL2dkCQZ`$26oN0}(G<4F>%o26BS8)&LE`JGW
`^S$^GH<rk+IaX<4{tVny0`_Mj*#MG)!FP9(;s6@D#sQgbG#ZjoU;$AJYR^f=H?_?^L&-hnEZ&9W3ngg5EOODj>*=#a15bwr?wnaa%h|K^id^X
CoWLJ$<Awc_a@m8?VGtf7eb1b-mK00K*!2s?-p__`d%@HL)<CkfRnam8OZtg7|5sjacaip0)?21#I++#=>SAul<3olp;pj@ogd&5k)w|0(fPrv
U|h_pjVpG5IcqK4Omyki;DAo6&_-obiGkj`>{NM+qTvRck|t!NQh?-B*p&w)hm|A)4WTg^L1PjUX+cAPg4`fEuIzO;+?JKk8K3OIWf`v(jHJ>m
A)wVdE|(M=ya^_-yPHbz=~$VPd?7g;n=~{AMQ0AlG3V2Va4f%$74#)zHF9t+(2Gwbx^|F0O%8VIq6@v`3c;rRoUwX}XLMpqs%nfwGUYZVWF_iw
jH3z)baaBt&UUO!gq|I*qF<S4T~Mi;h!M0(fXGGL&M0eObu8LmY{8<PfTS1gjI8ZNJAukC+Fo$kqK$>dDsN1P0%4^KmuOG^O0Vf!1kK*$dx)Om
12RZSwSjIVro2GEWJEoIZZJUs0U74_s;kH*CBN;Ygvavwyj0QF>ifJA4~z3J8E9L(e~n(t(*8@v+OPai?DKQl7=r2)?am=*G;xiG9?<E^4$EM6
8_ZlXSiRoCC7Q8S9IhUvQ<vt+_(^Mb8TDW0{_W52Ki>cG0p{x`knBDF;e2wxyD$3pKXUee0K(1P)myy#WK#4Fu4?{SIIZ&6i2CE>`;Xtge}hBw
w`ajj{VNFe_0KOqK(1eYswVpYy$(LYWzc&YqFXohf4+SyPgiO$IJLuQ5l8@n#E@*Xxzf9O|2zL^8lqAHlak-U-5TqhZFX#|$Gw(eG48b+_qDxP
wO*z&E`pj^G}CIY{kh3cz2=8@%j4y&@x7xz_a&+KGigmL)0Axc;qCZKs+K*zUR5TASl+L~>_$oLs%pN5joFqmX+Ef=v}x3Js9xC~qQkY#CHNDo
??J0CKokBJJ<1_lyzn)jsZ`rp=I6Mu%M}dUdf3q=wB#Lg^T&K;l-4iVoFj+7z(5UrYvZ(wDL0)&)wzc8oGGtuBWww?7Cn(PsD@ie)}`C3#m>9F
<?E@xYq!Y+YnRRju(;LQQ&${&h$-j@yP|aEbun(qJZv5j?0V%&r}(Iq*Et)`1XO2W{cg!?ll1!Cq~-#2uO4hAxLN}GJ_j&Sxf@sM+IeDK#+)EH
hz#tlt(|=bZXGzn9}MDR;SH6n(*wYD<OGX5#Bz2z7-G%Y?y<<eezt<W$zeH^)l2uK4&cx@w4FEkaoTSsnR|d^%Nl@@e*lLR2Y^%4%($@HC({dj
2YaY8DYr3Cxg+}tpA4?CJ$y#*zAs0-4t}d$AONf{GN1r4dz=94vw;oQVrOt}fbG{`O?VH#$B=`w7TH<4d*CoB0=2YoF1k|47VYNwZwJYly(>Iy
aPJ1Ma?B!X23EnqjyE6%*2&btu++>I(gK`P!I56hXE@>#Y`xsW&45;yL?@U6uPlh*rQ9rO4YUrq85p)$Yrt6hg4$!nPF!OetV)P7YSx-mhM28C
yB&T<(=ugZP#zBkn2uzOAEaf*Tcdp{MmvJ>-1s&}%V2$HIGxI!5xxs7c`+;Vz%x?F#oC96DFkv>hN{Eeq)fAQDzAw{q8>pB7Gf+VUSXz#%2``6
D+7g9`BI>;f@4`JEhS~dxB^-R+9JULT4v$4=d<miW!8YSexWCD>(FZj8UZb{c%>>HyXfJkX01~$qGc{)0)}3~Ee`GxEBBDoG7qc6mq0w+M{&xv
l$K%f7gs!(XeM57W}@h00>j`GvJhq9I=F4HF8{h+zq?nMo3>UFnq_raxmb?Gq=0ewq%UH19*iK|_ZI6FQZQGsy6iO;LVPPG*PCvN)M9mT9ykl;
p&SSfXxPgACs`dH%+7(J%YkmS4cD-`a^ibiI1--t+PG_2-C|0de*(uL;MBBHAwGeVyOPyC<hJ$+uk|FWgRPO^3WeSkOessw&9XY!3ZYD_gB|iH
5LzR3;lq8+unhGFoY`Na{r&xq|F2wbT=V+P0e3rk;9gNEa-!26Sa129csED4Kn0<XsCY1;aC=Q2j9^kusjW8q3#Np#6y?fw*x_kWQ;y*;;f~ew
Bdi8{hnqG0Ypj3>s7$=)hcqzh8ji7CQ;O#`GOa`eM}WhS9T^DU{s4b%65jN{lq*<;j)$o-pa4X~8Ljbi!D@!vUQM7GA5~>`=zc>1=$|eRH++o2
Zyh6EKbMRmS>zZA_9<)(ES2Zi+sbZ5(_|^2_X#H1z!ZTg1-=z(619^6nqK>pMzRb55gs4@?}Z^_|J^b*1OL59Y}8)_D5AY`(PR`jf=zlJaRzL>
O2p=CM_6U+i?8-C!eMIrcVkddUJ=-AboViceGa11+#uCR=$s~8H1{&}KG|PATNHCTh9Gap7~~G9MV=NEjXna6HPGW-!5ubgR|AprC;x~X!p$gx
t-uR0+{B%AzJ^P3s09jrr8cOn${UaX1lw#STK7V>nUsGvg$Dwq$}>T@97pSI4Tm993zoyA&V&UffFow@w61<enosp=NVBS5G=f|8LXiyXvC?qP
;pgEk19vdkQ%QhyB3aKb>9v8inql^%3&w`(+9!F|;z%W!R&BCK717~rd~!)I-Iw4F>Z{9MK(`)~c27v&N@iTlPUrQqx?lNi#`T;p1AIRgzlBde
t5{!ORno<!Je*Zyc~=)CNxepqTI_3BvKj#!1*14v7bZu;`UT{f*n;WrCSu+NvV0pb=tpeODu?P@b|f9^f@(9eVVDLf>%yDhWxH|II*!tl;~eSD
HTn?j?D7G6H8@2OSr6Bm>vcONd!4~ZM;FkHhokGRc8;zyPH)3&|MYjMyV*Ou&e(zsD!n;n)ZQyo5tVC=9iIL#b+>y5*cnXJvMT0PI=6R(odHE*
z7B0A*;qYzd@Qg7Owc7%J>6tL;a=TjELfvbRCs#Ju<^ytT~_%PeBs3ywZSa9@(LU7ABI>fqBfu}&NH?5o>jiBG|Xt9PPF2%e)XbNwg>m{JUpFg
fV=mmRU{-H)-+R68;S}a*L1)N9@vbb(T{8fC2T*m83W`W+jQW{g3i5yO5@NmZ3pb$4cFY%#B+z9g(>L3*#XD3-5i7>-(hrMPCvtN4@cc|ES0Vp
tNwD~3cc7z7#9!HsmW`87)J|BhPZZ77hY(i^XO%%0a27NqL&Q}RE9fN&R|AEs6q5*X<3y6u*;Hp6oU#T)ldaIaMh7kk)ePXY6`iyF0{)!Ib8#h
C3C3|wJ(u><Gl4%aYS9jWSWVZh{>S%9%3>aL1&eK-BNXab9by`6O$L<w3@1@kQ~<E!?ZG&>MLm`8d{qpt}%;?CK&rDDWol?9#!FbTC!jf!_q>`
!c8jJDju6emf?bDG-gyN01UA%Rg=WEp9h`Q645syAWPi(aVW|*AXSU3^+RzqO^7HVXg$J7+vqHZ1m53r_D=gu?8hdFlCCqBjR}Eh9yS0%Ffbw7
^sCA;O34zzQCzl@qtv*{tS$`Sx)8ok`j>=y-u?D``gl9NeSC$XSe7Z)2gpJxE?T@46@=~=ia}Xp%1aB3s<~VfOY&N==vVltRw<dSjNMK;&dUZC
AGqGq1rw}e4yy8e;b+l1M!h~Z^%-bL(6)jkdebOUP4vJ~gv7sg6u}7GXwJJ}6xO%4NJXONVHyrJU>#Tr97$i!h*aAoGX$$LLA1*ZrUfen7j~8L
g=e-k^~B@~W9-p6oOI`O*?+YK&c2(pAr;49G{&mnsxnc9XIf9FPfAJ4&PV_yMQ1v3n36NSQV|7bI-vyRW+aF*-<MoCX}gi_ZmIBLvdQg@NVunD
%S_<s5&>}@u5J+0w<SWG_G&Gom~|AF=SHb}f#!5!Jz1B*cS^rKI;5D@u{y-5$ioXvi&;INF}5l`yg<mQ)ib51S^nV#mE>0Xjj3<&DqfpgJ>_W@
hIoNtxYe4i)T$Ek0!5Rn9^Ghi)q_Nks~#AVT<JHuvP2u_#IDva*D5pdI^9!QX6HE~wId5qynZ>JUp)ca)hJ$9d7EH8Rcw}~conNkvAA+GN4;2z
)d5IStTCJx#Tt~VMzO}AD2mmA$Wg3b;dqL*?xJShlGApqa-*JwMv|-!pf<@G1Zj}04zvl9wHu{Yd1GjlBTczN7lLG64BspLj#~XJtB7?w5~MxI
Xo0NTi6ZTBJL+ZK&b6oZB1+3=-A*)V57bpn>vkead$6A3TAYSGwYE4cap^4%sG}0s?MRqNB&IOe?L?Ul6EAm4-A<&bI#;r?UFWJ@`)}A?!|QgU
O^0<aE$MYT5vPM_MB9+&Rji_&uw{r4QqV4>ABk=iG9X#IO-Mf&-y%eaDeGF*BVcd+x7&$GRW~Wo#zVUB1RX(yP+T{V0T{9qh!F3xT4uK+r5YZm
-Zx`bAGZ6)g#&bIuu-XQLX@2Yo`6Y4%B!U9xiFTb-~$je9gJJt1sTg-RV3rmos7yDoyUBq>{RgKj3J;v1`8S%>WI~KRMsk<aU|s)^n-!o3qY*e
b!bl`@Ds^#*m4gN5SH=yyYm(wAif#+?g8H^u_z6;6C8%8Fs=jyOgVq(-NgHc9-mzM7|U%+=ctd(!vxNuXTEw?AurkLDPy-{TlrSv$Q$->Mvs+)
{SZxU{jlljDeJ6kslEm%39c`dscsV+2cJ2>%0*uukfa3rqM?w8)QI3%LgVfx!y#et>95sEhvY~Uip+FN)FLwe9!$hEg*U8G1$;7*I2?xoxs><#
TG!l>&}(0jOTu5|3Q7ZQF0IF!Q~KD;lXU^nVTa19Y*QAIZZuu#h9IblNUQ1MTxE<>AFzz!-P9O013#w+Lr*RP?~|OOBf@8E0glpC3PR#;%y}yW
MPW<)8+fzE<Pm(3<h2iKYs^DIOWYlU(5&}k5SOI}SnM!5TN-&Lw5DE<05`IAoL8|_Ex>w}rH-KN8}hCar2>dslCGT1X|3WRnPrkv*Z@??<l>#s
m>0g)`J)$ylw}0#f{to=-)U0X>a&vgJo7NdsD&yz2YXQq<tB1~nqg&rCWJ{rV<QN%gr<S%w4r&q+j&IO*nDEq*buTzBV`k8$<p*JXl>$}dB%$`
eQ*aSU<{#D&eb+3BQ*_dHqzjN7o;bRA#?dk^QdG3(-{18M$>87i$|^J2wki!oAUH|<8|tHaPtVmO@0kbV>4R6cCb65O*L~lf{piQIU=#dNR<NY
KAKRTt-~cuZ?%YMum%~@ItMtmN}2NDLePF?%cn`>pZ*(%5A;ihuQoX+7c@O-q^?A8=LjbzI_(J55t8LLz?W?4ErL1L1}se6>P#KQBO1SoS4U6B
S23ud)$0fr-Q#sgx^{Ed5jei9s~A<-gSbmbX$T1$BUo4Bys(%(Tz3t<dz);aXCboGq63U(6N5kmf#^V-<P6V|LfVFk^F!4P=@m*b+~DFNI<?q^
Yh<pPgp4AUS2->i@3s)m9!%t$(JPiQ=!joW`aPD&86(8vy)Qx_fx89o`=%geu-Z8U5mJLv06$ULI{b=ODZoqhuPAV+XsbdF_>3TEm354Pnkt$&
VYN$~Ep(wo=d{y}Zz%Se03peGsfiUlXsPScu|y)n(lqe(%CkSL54pL~_L31^k!EsxMLD4xL<lMHd-NmGj*bDz+MbPmFy56R#FY6idIXd@E0W6&
mRj*+`;?t)oE^M(Lb~t-?g$|i=YJT0Asr4vylD@^X&f^<PW{e3s}Ji$xNv|@4Nk;B@($Q4IK~}@GL5s*thJR{uvR&}Y%-=cEHz*(Sk&A^l$6s$
d*Bu`lWj<5EmLrYlNdsm3^v9KXb4SE(VF#X@EK5S3_W&wGNtF3iP^^{;&^Y>igbiQY(CLyC@D0G9k2q!IEF?W$3Y3(267CLH<BH=GDF!bsMxc=
;%e-t>yqX6GjTDFHYqFvUbb_Ja7p3U_unqU<L=s{SmbrP2Xy+zy$qJ}HkiI*u=;KF63y6a_tm5H>T<jv&v~giw0<}B3319#eL|abRG;uJ@Km2L
$8G9ayb(`zUCCKj^;yjcUo{0b=&UB?8}L?BcoXjG6YQkFx-RCt!@9MPN1V*fW&O8H(1v~1B+{7E`ULrjUhA2$Ivu|9p~n5zLt}L6ar6k!Sx*kF
-+G=9r>y4*ZPI$4@Gh{PC(Lo{c@}TPde)VkwVr1+C#)w0HfTLb`39^fg*Rb6Pq35Lvo7Ym^=$3q5qsBM)_=PMZP<E}NMqLX1o?^9b7rhrtMdug
b7+iCJ$5nBInzl(_1n!o9BnjzQNRAYl)XlvDuAeHcJtRltEdZvcM9L6)#qj079J#`JhQFxF%_kx4NkUmF=D{juc`M3^#m?inRIe@Y&RZnt@5U>
%h^S{Mi};>!VV-olPC6>%C<CVr3Cwiu}lI4!Wwn{x@Ca`Ftf441Rqg_q~G#AV-fr{fna!;>YML)4^}JeB;a5TX02S`FqE;GnI+1=RB;c-zvywW
@eVumVrzQiYzPe~Q7#I$VF<ds5ypNY(WeHQ_+-}>RzUH42RvnbQ$F^DPdQ>TYiV%jRj@4}>b-EQ_Fq*!;iF+Grr_o902KXvctp0=9cKuQe@QF_
l|3i!5>fi57!EEK6s|mDw#Rdgy-K_X7Oy_R+hQpe_rQ1rhq%(n0Vhq%V;~dPf#%1l*_I0wVy-gRjxePITsI_swh(f*sr0e7U@b86+{P2#ATs8X
`21+4s7fBBZ)3`vDT20kF+Vyv2lkB6oXv;y5w2~%6mS7hAGao}H5sX-$X4Chmafvw$PQdddgK@!lOs7OBatXMhA7CE>;M*~O!kT@z1CnOEuYKV
aT{_}At!c=QyGsv3sjOp*@4HVQ4V6!xs)BC^9hxuW=dKII}{ii9juX)c!g$sYURbFbn0?2TC|&|*)8q}(vyBC1(kSu2Cx`k&xmwH;@tq8Ani_y
DoncT5>i|mv4wi1IdsUaU8Mbt(-U;-z?FpE#^9L1+n|g@=xq#95Pa(Z7KYz?MHRa>+rU+_OfJuM$^Qmc#}e(u7A(^VNP4Nx$l6}66R7->?FE-D
+aZzV4Z&OBy9*g<)0@$s14M^K7eWf`c|Q_u%?BiF+wy)e-jWM3Wp=zrK&cgPC(b<9*md=KPvv?WOYrkXJgm^aWT0&U|229o>-#SmYrp(IZ^-lR
_+<5Jo9B~;Tt@wuxqtif`;Yg3e84gHQ}X%)JL6fS^&ele`7pnK0fbw+`?mlv7CnSuAS{ej8l#^77D0b}eE;#=_iwPRetXtX*1v*WU;q5_1H}5}
r)uYSj0vNEKX{en(?$6GKi|HUSAl{~vKWU0{$<{7;U1L5I?ojps+k8sXpLndK`-yDNx3FRU*T$hR~kL5_RZX*!hFb3!DK5}`@7FdWA}KNDvZII
SQCw|Tph4pwS`+dfWXZu8C9DhNjW8RhmVAF4HIR9jcbA3S0G9CgovL^r=>rtayD<}1ztZrTRXuoA75j|=w#N~y00K?(FB<+e8~h1g<Egm^4**0
w&t+}N;S#Iql?=Zjip>uNXohDEc2xjY)aOY>T}U6txd@7=^=vz8Fpq2s=N>NHseFO+A<Wz1}rv^#+OC7>y1%L)#jTC3AlT9I>O$7NeWS^plbVz
Ag=4NL7f^MtW|`^Q`TM>lCO5l)Fi9DNGwwo0ZM3Uy!)7P&~FaTCYP<!Ey-jQ)jrPyEETLZoR^`!``UhY+4AE3_aYp|Z{LkU`Rhesvwr$z5EGw+
SU)#N)u%nD3Fnu;482eGf5KV*4$JEO?;l?&>g3)Yn@0s;hv?RaZ4|@Gz;-w-^7I738VQR7EP%lRvQb5m6DarS(-yE6q%OdqqmFT{bFc#@S(JPB
9#zrjfV&zb1g21(FoH<AM_*i<fJ>>x+m~~)K$>ev44YcefJFrtvE~XUTB?}TS|wozMl&k+Xcy{KgsETpv}qU2)~#Z{C`eNER5N8;vI5NAWv%iW
Zr?!>)T&b`l3guW8cRp#usjNaC5FD%B)~dxtfz`50P}FZ6un43YS>WK$(MAIZBnh;e35EmrGlVfG596>7Kmw#)m0&&TaTH8&5iX6^upf~Ox;>@
d%yhKoa?zIlk>Rdmv7*53aW}!Ctim`=SH78GV;}jNfNMOs1^wum#s#`hS4Z8)(6TFvgctNU}Kq33aerI6W)fJGV-+SxnU#htPsjQ&AJp#OvHYz
QmW1cNYb-DtTsg($7#^CKEMg8_BxQuW*sTTFgenZ^IW77!P%}Kp<4$$KbD<U?D7Zi`hp8e^4=`nV!g7!2z?Wb^nk&Y9Io}Iyaht<g>K{Y`N6Oz
Wkg?LDM{(0+WK~!p#@ECUGQKKgJ1fKgq+qAo)t-Hw-{Ea3Of5zOcD;0taNC93sJRkg&pcbnMDV(nI@XVN2Y=@I$M+uKCQPQtVuVOr6MUaYW)+?
SWkRn)@9ZunxwZ&$SxG$GS+_gR%Iz#tD%cS4O7uHE47-R%9r4iZh^MK5_Zd)Loi~^iE?g})xm{WPD}+X$~qNX`_qaaxC8Zs3s`xC584A&Zf^}P
;nr!Lv`<SVSpfE`y<EuFERPdPa6onSW0Av3ny?I^F`ZY&BqZ9c3;_yytjKX?DGR~E!ck>6TkP($wY+OcDos}?56zZSM+dkWnf2=3+}2d5la7@s
X`CX5W4on{LD4Nz<e2k)QOa0m9gDE|^W9J`(2H+@a_u0UnmoCJBpQnK2(6CEl)Ju4CI&FixrRjX!GIP%!xnq9z>Hk<+0`I=d-=kmh_2X_g#YGT
s-dzh5MA_e!kFTrx2h!^*Ur~@t*o`!uhKY^Q+1XEw9nmrLgys<7BMy2s49|#@>y&MT)NhR^;N#A7ti!8+$_o>0M#;ZZ=*sDh-G;aX;^ZX?!cW)
@))3rPN7?0fK#P)2D|zK!W%wN4;gkzb)F{zqqX^=sT_!tyaPg4_M6hiI?%PcuEjhKTS#iShP{<&s|wLoj{^SLF5I<1B7C+Bat2eKt~PmtL*TKl
Ejma+4A)dkMB9XbEMe=%p{Uw`R4tO$55>_lA)<ts!KnbZ4DB?Y3b05UW}z!o`V>yzLx5X(^u&g2awq9JV@a40h^AiyAO!IeqD@k+$0()8bQ#4=
4pL(%v#KyG>q7WG>A!t^{S!W>gk9NtdYHr;P>*Q9bm$5S#jJoL0Q1S-A??s`QPMRzdWn@yIV8W>v*fnw@~@Zz=bC;T5cm=pg^VfGgrkX-zMBAA
rP87WZK17cDBxA_p|mQqt?$vIN2fN~5?Zx#;xi@QeSLusO$fzuD<KX`uPlBv8?(nVI3}AMkJ9j&W$Q8D1x5188)vhv&G!Vos>~3{uCxvsh){8s
tAIspvahWHF|z`}6415s-~r23dRtxK9I=8$t;&O6Or=!*#k=?-Q<GPj=f{Unrh~QHaedNBM5|<YEUW5<p-5G~Of62;jl@wZ8KCf`qt|eYEtS0B
n&q+%E!o6AF3iu>aj64@N!BUo_AYEvA>kThDU}R|W>ozc1fi0FP3O)pgXnb-JvT_Tbk>|E44t|Ty-)U!|M~In_riTBGNs>k+5fjg`u__^i%YEt
U^|sBsl?VNWBeIHPNtsOJYb9sP_wtCp_|@J^9w3Tr`EKf9KEx}5Q2U_q>6NHHuXgDa9c~E*c+H><yUvk3k<`jw&`-Nlv4`Usq891G@sIs93?P-
!N*+6U}9=`&a0F6bp?=wYMmri76E3!dFR!d!21G3(5XI&NIs<>*()$Z_@wvE0F%+lXCCLos8-z!DCL*uZkWEJDl2I&!R$Osq;^=UJHtO}$;h)V
VN9j+>3B-@1dJs*m~nkNP!>L5<qHy=YTb3#W1S$}bs>7a1*l)es<NuXane3bWTZ+AM{=qWloq8LlBmY0Mt~?nCC20U)N>J}?4nb)lp3_rR?l-8
pL#COY}bRqD+4F!8fri9!72}uuP%~KiDBAoY6zl1ro>niTxvH)h|fWin;PXvNai&mxYVWKeUk6^6X{giXwdD*gZ3c3ex)Z7x}BKN9+&kktyJiC
;z9=rIp@-o4Bbv_Xb&WEFg@td?Z}7rP$C!8lYZRJ{9}*Cdzn^BbUSgPJrwU{5=+H8nl@T=JMtnDsp@Rnh|%rDj1F@zcQ@Tm+^9NRq{nF`M<;G{
_=r-E(@KtRCw6pL_?*+}Nsn$PesmD6>3C}1w<@}cJWoPE*7eknL;0Qtq-r^z`k^@QlMqqnetMFn+mS6*#FILpR=RXM@ulj{Y`Tu5tBv(R34v%Q
)Bp(Kg%YAox}i4WbUQMq;c;r-oLOxcSJZ{@UD9uishjsWjLRwX>*8|;pc(Ou$#Nc3YX91}co7vC%utbx<2ymSsLI7ZMdQq|_`1aTvj~$jFvG=D
rc*vti4?ego^dOKMAI&DE9b4X{){ByI3_NX6}w|AldZF796=aOB94IEz&Fm?U^M{?);e1jq{VAAzD)8<eIsX5sH_|br@^)$<vj+lqX1OIHz$YY
Gr{Gc!}46!S?#MIUe0E$S2o#LN@YatOl_jr-14lW%dxzZz#y~P68K(aBI0KT)-hJxg+&BQS=WT<37-kzBoxNR5Hbd<gVUf>CQ<0%S*Jwp*je@}
mRtjvW3v_8s^f?vXTY_?;`NV4RTj5|xyTh1vlg|U1F-)>QYtj}9Yr)6(S*vnq+(_Q?YNLxCj`w^c&+A{3Xb98a}1rP#%S322|aj@at(N&<P<NF
y*PsltA|ZlLRDVdu)aAXp(U0cc)!h|Y$=dA1A3M~OOj}E!mDiQEbc8PnyfE*NobZ042mpxpq3OIDJ7*T!|4L1-3$OX@@`-*43>ewr&ifvy02(9
1S~=)IIhcs=>YR$V5M|SGt;gp;A0%Ov@3!I7=vteNSOwFMfiZ_*{B7!ptpvyBtFYMB0d}U5jTv}5!m_4J!rY9mJ+RKF+UU1<`P3ANZL%y0y7OK
rsXDDPt0NqnotZ4A#O+EFl(>W(}(-3bz<?QoXBa17prov7+CDK<5Zy<N{lUcNvnz>WVUI=G%DS`VhDb|k;QS?c=51}HW1fp%Qv_9wDCIiJ9v9!
<P7frv9J-q%1N!Emm`?S@#5ejXO{eynB&$o^av(-A6CFH$c~j0jf)K^-u)sKiltcilrI>QO5{IfxLgXM8l)<yfMuu3BV+>~!KT)ilyu!fGO1E=
dw96!SeNJ-Be|1@qd3{6Bo>GUA7V{vK7C6mU2@3;9ZF6zT!f=fEdhCg1eD0e(yZF%6jgSuRZCWdZzR4|6_l2R7h+24!uLZlh2aNeBPzr9qX|mG
3qggM&&k7msN^L2;EY{;+f^CGy|k2ZJ}$9bYe3GFExm0CIw4+z0%{_~;>gGd4oN?xfYXGd3}n(al9?Z=ZiA;)Vp+wNBlPL83-`!K1YE8kp@3wy
f_t{EVo5lJhx>rHB^}kGSJ7{ERd-k-A5QR3EDw|km`+_TmP1H|5>N<ZowkpL%)s6@Ck+MEA`sEQdXL4I6f9W8je73qT@cLC*@Z_EFt*6nnVKmk
o`e1i?U#6tbGkn19RVE^jV@0IZ3dRJQq(;j%NkNvKmbc=7ME1ky0J>>?r@DX_lj=f-f$vFQD?YbB(5)9w`5dTxLz<xPdE{#j4kM-O3*M^e03L0
TRbUKNNznf9Nf~f%7)sWglU&9I{`}&LUANv0EXlULcD2;u#A(oam?&Eb>lj#56cfO9H3K!6C;r2E?AS3E4d5Nt99C0ux1VeTyV>Nh3j94ThEa*
pv3w`bl?~3=L}pFavM!#0ln2eERR<}HWk}&ax3UUa^)ydSR!$)baRFjXK9|2G%Mm!iJJ9yS`8hg$(mA7Nw&iP7L&9&A{~*qIRGa}-jt#W6F31T
FRxt`EWx!ldP7RFam?AN<;e>iG}#-&ZD7Kv;d}XPQjyW<t?_z$LI3R%G|oznA(4hs4moWrm!aadL)DGV1zNEd^V%``^f=ypd6QY3q_FiYp7|O!
w9(cH(Hhr96|pit-1gBGj{Y#XorM;pz~!vr!Wovb$qF`b$}#5_oWyKmCIDPM%QFOTGD_Hj6PryPH0DB-+{=h*liIW}$L;1>JfeLr@d&uCrm%Hx
53ZnX?jRi9GIvzQcDvj`M7~vS53sPibI4d+u+%DaJ~~+Hq@>bzrP;wDVafvwul)AFqP3-)malVdvX-<DkG7@bScEn01D&*|>tKExOoa;ut68Fp
G-GV)^`ms_a&!ZW66Ns0P$-O6N4WPHAyz9l4sORzsp6l+I#+frLw*7j#c{Jy@V`qOR|9lvp$P-ICg`Q{g^Ah4xDxmiUQZ-9+N9DF$;CGfEy!`3
dX|m~<u=N5)K!$ma;2b>VD11G6U`lwjtJ)tzzO2HQdC(+zS8+wcma4^RF)J{d=u3f?B^2D#WdHv@y^x;rlPRor6>vMO2OEe?g$Va)RiL6M|E+e
_#DdR>@OIq5fYtNijV7FIYgfpyD;b64U~i$xPI>OXfyeX`t|1p5P_-yqO#b{UkmM^E)X6LB(;_O+#`*fzk@`?L$k-%#&lgD{aQe~qLT0;8L$!e
<2<w|RO2g2sx=~UL)l6lQRg`vrd(quTGQOQ=cK{xVH1P(T|g6xzb`ts&6;r-X;$@5A-gOtrVgkZu2QW6oPdguQfli6CSBcvb=xG^fsAz%AP^?4
^VcmqCV-hWUg-{NA|(Bm@7ZH<SUWpRwbUWDb;q|ZZ`$26rf;~uVJNFLGfR}Is^T6j34dWS=xEKx<dTzXbh5btC3-T14;t;#>sDttnbYA>^9Cn3
5^!1a8gq0oA5q%|9&0M#%(D?qaSmW`RBFl9G!^ZlfmPi^)<TZST8kkl%3zGi*0vb~Xq?%QgUT*Q(OP`0h|Nc0z=U#2M5%uf%v$gsO$Mf$+1!+o
yBu{aK=y7V$D*%BV>rakNDeq@TOI?c^c*N%Fi_39T%ZwiE4p@sDIMVMBJ$E<HITf#wlE&{T57|Is>p+M_(HW5K?6JCY;pvo*i&b*aD^%?5^Hp*
;6fXf&7kx)c$bQ&)1(alXivyU`RiIGXIr{TU3ML~60hAD9OJkfl#%e=jUfu$cOAg8YfUmH!6miiF~RL0=nyBX_$8@w8ZI`aaV)UFm~~=zIOTck
S)me7UI!lQ%p1g_{dpar^DaFcth@v(gQ;}MSPgI36^ik0y^BZb)a78Z=)<?!S?&nZbMi_-CCBan7IWr~NJkvF18{=VR*EXjXU7K)OGdlGCpq3y
LW(Z~Eg_FAhs=Q?>bswDI$W1MxPly*K{z@GW>m&@4$L4T@6+r7mf3#`ywRkzw2p}}nv<()=#ol`S|!Wm@@#htXkc|L(Ozu9GM#{=m+FkH?d3Xw
$}iboaACXfsPVC$E)VUDPkMcBK!_||x^0nn7c#oOPb-defaodcBZHJw@aaZkO7`?iM%3u(1``zJkzva0xH875^7_$xW0elNEuhqjx3g{@YwWtR
z^AIfjV1VbBOX@hUoz0Pfd3l3mi7IYjJ03>pEu-rcSs(BG+MJ%z~nD3<e2kMF3MQ?;;|ZU6)w<=e{^x}AbpxN&%{q!wacjgGWTzPe*f|Qj}Ne3
Kc)At(fB{Yd$wP+|M>dlYmSRE_07S}ECUBNCIt@zWo%nf`D+CI@$vn~Z{NScY5Ci;4!8al<of#OmmeV3FF)1V32V5m8Em+0HFj)V%aj1keusH~
|9ic8PxFU(o-JRjq$qtfYC*WDf-Rj#F_qPxTa$GS%Je&4e|J0nkm^RWk2?33UXKd?DT(~q7;C+8_2L}Wi;7Mr>LsU2V>tp}twK<X?ghAQJBOts
9HuO~)=QRZfT2uMX&R#N{cUuyl|9+{bG`sq`?qWkS}LV`&|&QEF?k?AvFTT<PFV=bm*(%zDHqokkfH=JxI_Brd@Pqrq~*BdGkKq=Rw2RT!7Nos
Y}PicNg#a8Kfp0iye-+gWUXl%$GWp7nCzBk%~@eXVD4b77GhiW7o2q2W6s`lI}49cSOC>JC~%3wK()adN^1(f98~FglrICWFHt@d?AA3<j#~rv
a7l|fB@3q$TmzL~3y$>w*O0?qVNdIT$Z%ZZi``CSG*P~OE;^%BC<m&uX1%iZ0EfnbYlB{ZU-Qy>fMWwV#uOLen1dYvPE8X5`)Dx{dVQ8D2EJ=B
WtoyY<n)w#YYNFRn#SI+%6K^JN=~O!{N~u;>bnBYz*3&c++70goo<npFJHbUIAl_M|0BV;;g8=xzC5g@zh@n=fMT+`a1~qm%R#1M?{LgTWl=&n
W^LMR;(xw<D>kv(p94$$C#~OL6IrMIS`(p7aBSfk@opo`hbwtrplu498&bq^415(;+(G#E2aJ+FnBuy?ASVzalo&R<H`&@s*ZJB9EL|)#CNCJ9
ob_HrsoK-ZaH{Qxx8pDA7JnLSW>{<mSo)X;`IUv!R_oHB#90dmXO#1+9K2P|KT3Z2V7!c8X>1%~mgkun1b}aoTMxvmdp2boa%qN;!3Y`MLC(xF
+ZemnMq!XIin*D7{<=7G6d3%q%r48!+T*gs%)>_l4(!p?BDL5GlE~_}fc*eY;!DdQ3zNOpca>y(dI$CluX|vM)hQ92PP75u5xid#Z9;}KV3S<T
=u*@P_;=~#5s?kl9emYtyUCZU5uEU=n^!{SaBs!vN;QVk2577I)8+VUt(7S@hkFNjTyZD@o5@LedkLYlSaT$p(#<7+E!@tbNkV7uJ_Wdk;LQLg
Att3SB6POg4nxE?O_-W&!$pJ+4`tw<u<GzkR^Ehg4WTQiJ!~nxm<f}!zJ|~h-~jvkVSi%q*ATjgeJTdAn5S+!P7=C@-0o>N;h>r#bXY?tXH%{_
@a15uxH(3L>_Mem8aYL{ABW_3jPBom{{4T!_Ww!29uM#83ox9BU6#^&{Bnu!3HcnHHQ(Wk``b@{{O|ws{v$XT@B9CH|Gy~ZuWvsU=kRy<_oshG
sT|x{!lb^K5C6sGuW&uL=Iieomi{ld1hND)4JlafjI%{VRr}j%2_McpxNoRvPZAod(jVT~uV3<e_FumI{>Rq~C~=o~4>ATPY&ePMe|PzhclWOK
$Jej!>wAnvyqg12A{=s<Zs*_<@%YBR_Se%Qnma!03qIf*7hH({54$QVQv
""",
)

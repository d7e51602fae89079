from dataclasses import replace

import numpy as np
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q6"
points = 0.5
hints = [
    "Count first: for each class how often it is true, how often predicted, how often both. All of it stands in the confusion "
    "matrix.",
    "`torch.bincount(labels * n_classes + predictions, minlength=n_classes**2).view(n_classes, n_classes)` is the confusion "
    "matrix; its diagonal are the right ones. 2 TP + FP + FN is row sum plus column sum.",
    "F1 per class: 2 * diagonal / (rows + columns).clamp(min=1), then mean. MCC: (c*n - (t*p).sum()) / sqrt(…), and 0 if the "
    "root is 0.",
]

READ = "'q6 · Macro F1 and MCC'"


right_f1 = stored("q6.right_f1")


right_mcc = stored("q6.right_mcc")


WRONG_F1 = {
    "micro-not-macro": Wrong(
        stored("q6.micro-not-macro"),
        "This is the accuracy, which a micro-averaged F1 equals. Compute F1 for each class, then take the mean.",
    ),
    "skips-absent-class": Wrong(
        stored("q6.skips-absent-class"), "A class that nobody has and nobody predicts was left out of the mean. Count it as 0."
    ),
    "only-true-classes": Wrong(
        stored("q6.only-true-classes"),
        "The mean runs only over classes that occur among the labels. It runs over all `n_classes`.",
    ),
    "weighted-not-macro": Wrong(
        stored("q6.weighted-not-macro"),
        "The classes were weighted by their frequency, so the rare one hardly counts. Take the plain mean.",
    ),
    "f1-of-one-class": Wrong(
        stored("q6.f1-of-one-class"), "This is the F1 of class 1 alone. Take the mean over all classes."
    ),
    "f1-of-the-means": Wrong(
        stored("q6.f1-of-the-means"),
        "You averaged precision and recall first and then combined them. Combine them for each class, then average.",
    ),
    "recall-not-f1": Wrong(
        stored("q6.recall-not-f1"), "This is the mean recall. F1 also counts what was predicted wrongly (FP)."
    ),
    "precision-not-f1": Wrong(stored("q6.precision-not-f1"), "This is the mean precision. F1 also counts what was missed (FN)."),
    "jaccard-not-f1": Wrong(
        stored("q6.jaccard-not-f1"), "This is TP / (TP + FP + FN), the Jaccard index. In F1, TP counts twice."
    ),
}


WRONG_MCC = {
    "kappa-not-mcc": Wrong(
        stored("q6.kappa-not-mcc"),
        "This is Cohen's kappa: same numerator, but its denominator is n² - Σ tₖpₖ. MCC has a product of two roots.",
    ),
    "only-true-counts": Wrong(
        stored("q6.only-true-counts"), "The denominator has twice Σ tₖ². One of the two roots has pₖ, the predicted counts."
    ),
    "forgot-root": Wrong(
        stored("q6.forgot-root"), "The square roots in the denominator are missing, so the value is not between -1 and 1."
    ),
    "one-against-rest": Wrong(
        stored("q6.one-against-rest"),
        "This is the mean of a binary MCC for each class. The formula above treats all classes at once.",
    ),
    "class-numbers-as-values": Wrong(
        stored("q6.class-numbers-as-values"), "This is the correlation of the class *numbers*. Renumbering the classes would change it."
    ),
    "lost-the-sign": Wrong(stored("q6.lost-the-sign"), "Worse than guessing is negative. Where did the sign go?"),
    "accuracy-not-mcc": Wrong(stored("q6.accuracy-not-mcc"), "This is the accuracy."),
    "one-for-one-class": Wrong(
        stored("q6.one-for-one-class"), "With a single true class it is 0/0: return 0, even if all are right."
    ),
}

NAMES = ("labels", "predictions", "n_classes")


def look(function, right, wrong, zero_by_zero, inputs):
    """`checks.equals`, with the arguments named in the message and handed over by position."""

    def by_position(called):
        return lambda **arguments: called(*(arguments[name] for name in NAMES))

    checks.equals(
        by_position(lambda *values: checks.call(function, *values, doing=f"With {situation(*values)}")),
        stored("q6.equals"), [dict(zip(NAMES, values, strict=True)) for values in inputs],
        wrong={code: replace(known, function=by_position(known.function)) for code, known in wrong.items()},
        rtol=1e-6, atol=1e-7,  # float32 is enough; the mildest wrong ones differ in the second digit
        differs={"not-finite": zero_by_zero}, read=READ,
    )  # fmt: skip


def situation(labels, predictions, n_classes):
    absent = sorted(set(range(n_classes)) - set(labels.tolist()) - set(predictions.tolist()))
    return f"{len(labels)} items of {n_classes} classes" + (f", none of class {absent[0]}" if absent else "")


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
WORSE = pair([0, 0, 1, 1, 1], [1, 1, 0, 0, 1], 2)


def look_at_f1(macro_f1, inputs):
    checks.attempted(macro_f1, "macro_f1")
    look(
        macro_f1,
        right_f1,
        WRONG_F1,
        "A class that nobody has and nobody predicts is 0/0: count it as 0.",
        inputs,
    )


def look_at_mcc(mcc, inputs):
    checks.attempted(mcc, "mcc")
    look(
        mcc,
        right_mcc,
        WRONG_MCC,
        "If all labels, or all predictions, are one class, MCC is 0/0: return 0.",
        inputs,
    )


@test_case(points=0.25)
@case
def test_macro_f1(macro_f1):
    rng = randomness.numpy_generator("q6")
    look_at_f1(
        macro_f1,
        [NEVER_OCCURS, NEVER_PREDICTED, drawn(rng, 30, 5, 0.6), drawn(rng, 30, 2, 0.7), PREDICTED_ONLY],
    )


@test_case(points=0.25)
@case
def test_mcc(mcc):
    rng = randomness.numpy_generator("q6-mcc")
    look_at_mcc(mcc, [NEVER_PREDICTED, WORSE, drawn(rng, 30, 5, 0.6), NEVER_OCCURS, ALL_AS_ONE, ONE_CLASS])


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q6",
    """
c-p0y?Q+{H5Qgt1zoQJxE??J@$#f8))U9KumVM6j?u$}?)CgoDp^1KE!V^|6@3PD5>(ej!Vx2o3toz;U_Q&SKxu@qRW}Ii*bHTLo5=fBuPtUJ!
&#zC%&>z2j{S~}D!wVaJmxrKiRSQZ=2TGVuaUDVq!d`e8LTz9ggYSTNCvB&MR(Xh)=b_3p;i+vs0R<JLYdwN8d73Cg6glU>K#)EJMAHW3)ezH(
_;sP{Bz3_vWxOlICDXXv*7kj~JAJg_&^NYk{<GUt=qqGnSJ}#}x#~4lE3A=I3nEZjKZMR#^>Ntq#ifU=`5J4yj59R+I@#^OkR4)(KVX7K1(w^+
-Z88@?7wwzS(LsGlcJOrjG{==f@p*4Vth1#5(KHPSCkfxcw7qy=m>=g0dN9^LPfpx@E!%&GE%^V2I)i?MAV&`KxrXK7(@m{DasK;kDd0Y1qg3Q
qMQnlBXD7i)R2-G_YC9qcZRfbK^Vm!?5OKhFiwUj688ZEi}SU@lIUD(CV(**X@$xFcqgzGEPh@F&g+>AcqsF22aDS?qBvu<lAVr}&S8*>!6W-G
*(le=ASz~ziIU*uIOw3+cg=nmnlF#dac83Nb=wt*+Hg`G=pZm?it!3JwUbAYW{6&MU=bS}#2pxOk(svH`4L6p!#q;G#tyr<Nl2O~&+t8&0zG9q
LkguP4tK=k_t1O<yIY`4443P#SCLq$3>n~DGsSqBSgDLOd`Ki{io{A~t|?U&iM7gH)8U1<KfK2x<FMZ!7Zn8e^DBw~CN4u}QS(p!m=B{&l50?u
Mb)48_w(nU@r-lz_rWY_{t3@GlM+DO_UDgS721RUstE@@Yc0g-GD^To2Vq({jDd9qLP=<br?|pO|B%r4Wzq;(X&)t+iJHXs8TiwFe%b|%&~2-w
gf(?^%BrZIxzuQecL7!Jp_DM+MI00wKz1$uQq+7KjS80SzCV5?(0=p2TO?RYnBTUJ^h!|`dYx;*0;pcClrUedTOn3Jtx)S@6Ycj`_`!$^D!L-5
wva1>YO91~6O4&#>$fqnwn|8eLoI0E?PeF1J;Vu%jFW+^Np=}rjej&_k^x|uR&SyVq$2AHBF#vkF4N{)3C-o~`-c{bk-M_K{@N}_Su0}7Tbu=R
uw^2qloi=9hg*>m_q*-y=6E=rVPQcpb-P`eU{<C_m0n0?nU$IHdfzg^tjv{)U&aJ;ZBO+NbAQ?$`-RzZ1X*Xa5w5~##D@PUa3aDbMjJsYvSr$6
WoRpG_IU_y({J{>#qAcQ3S^LLFOzb}T8|}7cm}!l(jtRg>##_)+wF2~(pEU-t?h(IygF4RXC`JpT?%)tA}MdJ9R1JDXW!Vi54+>iyVudFl!ew_
@}<J$p)1d&EOhO`l!dMp>i@8L|9%X9O-n_@NJ%hEOhIew2TD>~9$G1s;-upl!KavOo2@K#dB64c2jHv?A^
""",
)

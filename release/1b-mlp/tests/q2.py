
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
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


EPSILON = (
    "A small number inside the logarithm hides the overflow and caps the loss. Do not compute the softmax: stay "
    "with the logits."
)
WRONG = {
    "summed-loss": Wrong(
        stored("q2.summed-loss"),
        "This is the sum over the batch. A mean does not change its size with the batch, so the learning "
        "rate need not either.",
    ),
    "not-averaged": Wrong(
        stored("q2.not-averaged"),
        "These are the losses of the rows; their mean is missing.",
    ),
    "opposite-sign": Wrong(
        stored("q2.opposite-sign"), "This is the log-likelihood; the loss is its negative."
    ),
    "wrong-axis": Wrong(
        stored("q2.wrong-axis"),
        "The sum in the softmax ran over the batch (dim=0): pictures competed with each other, not classes.",
    ),
    "softmax-before-cross-entropy": Wrong(
        stored("q2.softmax-before-cross-entropy"),
        "Softmax was applied twice: the formula starts from logits and has the softmax inside.",
    ),
    "indexed-all-pairs": Wrong(
        stored("q2.indexed-all-pairs"),
        "`logits[:, targets]` takes every target's column in *every* row. Pair row numbers with targets: "
        "`logits[torch.arange(len(targets)), targets]`.",
    ),
    "wrong-logarithm": Wrong(
        stored("q2.wrong-logarithm"),
        "The logarithm was taken to base 2; the formula has the natural one, `torch.log`.",
    ),
    "overflow": Wrong(
        stored("q2.overflow"),
        "`exp` of a large logit is infinite, of a very negative one 0. Subtract each row's maximum first: "
        "the softmax stays the same.",
    ),
    "one-maximum-for-all-rows": Wrong(
        stored("q2.one-maximum-for-all-rows"),
        "One maximum was subtracted from the whole batch. A row far below it underflows to log 0; every row "
        "needs its own (`dim=1, keepdim=True`).",
    ),
    "epsilon-in-the-logarithm": Wrong(stored("q2.epsilon-in-the-logarithm"), EPSILON),
}


def problem(batch, classes, offset=0.0, scale=1.0):
    """Logits in steps of a half, so that messages are short; ``offset`` moves row i by i times as much."""
    generator = randomness.generator("cross-entropy", batch, classes, offset, scale)
    logits = torch.randint(-6, 7, (batch, classes), generator=generator).double() / 2
    targets = torch.randint(classes, (batch,), generator=generator)
    # One row that is sure and wrong: its loss is where the shortcuts give way, whatever the draw.
    logits[0, :2], targets[0] = torch.tensor([-3.0, 3.0]), 0
    return logits * scale + offset * torch.arange(batch).double()[:, None], targets


def compare(cross_entropy, problems):
    checks.equals(cross_entropy, stored("q2.equals"), problems, wrong=WRONG, read=READ, pure=True)


@test_case(points=1)
@case
def test_small_and_large_logits(cross_entropy):
    """As many rows as classes first; then logits of thousands, and rows that lie far apart."""
    compare(
        cross_entropy,
        [problem(3, 3), problem(1, 4), problem(4, 3), problem(3, 4, scale=1000), problem(3, 2, offset=-2000)],
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q2",
    """
c-qyP-EP`U5Qgu?$KKV<?B8r}1)<2;CP4z5+D_9?Rqy>9h*SbKgo8*O-~<`)KCgEl&n(GeQG6%c?#Iox@64t%(@Sf%{c|;Jrk7n&77!uE3TjTA
a)88Ds*7>~Hk95*$SDyK$Iu$crJ=dQ%W_dn?KnM+yK1|As=DTBTMf_clZ>;O#-hY!`Aa_0jr~x3E7se-nxdDn$Cql~7T*@jviMPLU)xb$M~jY`
z@@PKeK_+c_zX3*q4v1}pByzS41#Z1K%?d4IJ)4;yCXl$9sN>#XCZ_bVxn{pJ~`lZAlKBn%Au}T>*oFHLm6zw2q`Cac!YN|2fvtICN%*@hxf2o
DIl*Jk1I~W#X3b^3p--Y{&<}oVM3&wF$rrdjmw$l-ucoLB=Z}i&w==!6l=oZJgoq#s#(_!w62j90S<GJERxIM4of8;Gh8|Tr3sL&Cx{HmpAvk3
t+u0HUjyI_t4=vnjx(?tRdht|Z&KCb1;{kBY!zzeVvIH(9;aLNrfb@tZDZu@W?yZF2Qh9ITc3R7J)Frm$F0gkvW~Nhne$EN2QqRFU!$DILH<y8
{bZ^i?NB|pjS?mC6DKc`73k>Ck%1ADXye2qmJ6O!$gw0Vivg3g;7Kt4yuKRjpZn@AQV|3R=CaH=dddzXafuedOS}wpEr=qCFC)pFGlj@OCImbO
Sr-9AlBo)bnR9afS|}xIp9g~DDDR4wcy4;%wPsiS-0WU=X5A0R`_$0CJxC$GMgIWJ@C|(R?ePtErRDk8`}^`a*_f`2-}gjOSgNnb*zfysGqq;i
Ja-EHHFE-AGApyz%xZf9t;$t1E9(WZQbWyL2Ytz|P)Relx9z1XkgvTxNG1J1`v{fugsZ<&o>(8QGM>;?SHg4Zv0qP8&&{fpYTlZ9=*Q8t-8A(3
{}kGYHi0}zb{uy{P^Kta3bH_DBk1pqph{b`E(Oucf4Ieb!mm_iusNWkC~@fCC>sAJW0RMn%8oxw$m?#`HfAgEk5N-EfVDYGRxU+!$o>kkE=AE|
WQ6>o#X84TY9!kzCk~X-wUwdKKZLWNiQb03dp5F1)~KGjPO8i~Q7!~oj@i3;U}eoL!~}pG{XDHw<7D`BZAB<_jh(aZ{c*vp`5%Yaa)@4*YUW$i
$^`V*gESQsINhLDWnqxs^sqbdDc?X=s-m|j9gzbdx&g0H%0QegGcq0)%JP4=6`0`
""",
)

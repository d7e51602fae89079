import torch
from otter.test_files import test_case

from autograder import checks
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q5"
points = 1
hints = [
    "Two losses that you add. For the Dice part, which axes belong to one picture, and which one counts the "
    "pictures?",
    "`logits.sigmoid()` gives the probabilities; `.sum(dim=(1, 2, 3))` leaves one number a picture; "
    "`.mean()` comes last.",
    "`dice = (2 * (p * target).sum(dim=(1, 2, 3)) + 1) / (p.sum(dim=(1, 2, 3)) + target.sum(dim=(1, 2, 3)) "
    "+ 1)`, and then "
    "`(1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)`.",
]

READ = "'Every picture counts the same' above"


WRONG = {
    "pooled-over-batch": checks.Wrong(
        stored("q5.pooled-over-batch"),
        "This is one Dice of the "
        "whole batch: a crowded "
        "tile drowns a tile with one nucleus. Sum over the axes 1, 2, 3 and average over the pictures.",
    ),
    "no-sigmoid": checks.Wrong(
        stored("q5.no-sigmoid"),
        "The Dice part uses the logits as if they were probabilities. Apply `sigmoid` first.",
    ),
    "double-sigmoid": checks.Wrong(
        stored("q5.double-sigmoid"),
        "`binary_cross_entropy_with_logits` applies the "
        "sigmoid itself: give it the logits, not the probabilities.",
    ),
    "bce-from-probabilities": checks.Wrong(
        stored("q5.bce-from-probabilities"),
        "The cross-entropy was taken from "
        "probabilities. For a logit of 60 the probability is exactly 1 to the computer and its logarithm is "
        "lost. "
        "Use `F.binary_cross_entropy_with_logits`.",
    ),
    "dice-not-subtracted": checks.Wrong(
        stored("q5.dice-not-subtracted"),
        "The better the overlap, the larger your loss: it is 1 − Dice that gets small.",
    ),
    "no-smoothing": checks.Wrong(
        stored("q5.no-smoothing"),
        "The ones above and below the fraction "
        "bar are missing. Without them an empty tile costs 1 whatever the network does, or gives 0/0.",
    ),
    "smoothed-below-only": checks.Wrong(
        stored("q5.smoothed-below-only"),
        "The one is missing above the "
        "fraction bar: then an "
        "empty tile in which nothing is found has Dice 0 instead of 1.",
    ),
    "smoothed-above-twice": checks.Wrong(
        stored("q5.smoothed-above-twice"),
        "The smoothing is doubled: it is 2 × overlap + 1, not 2 × (overlap + 1).",
    ),
    "summed-bce": checks.Wrong(
        stored("q5.summed-bce"),
        "The cross-entropy is a sum over pixels. Take the mean, or it is thousands of times larger than the "
        "Dice part.",
    ),
    "summed-dice": checks.Wrong(
        stored("q5.summed-dice"),
        "The Dice losses of the pictures were added. Take their mean, or the loss grows with the batch.",
    ),
    "thresholded-dice": checks.Wrong(
        stored("q5.thresholded-dice"),
        "A threshold has no slope, so nothing is learned from this Dice. Use the probabilities themselves.",
    ),
    "iou-instead-of-dice": checks.Wrong(
        stored("q5.iou-instead-of-dice"),
        "This is IoU: overlap by union. Dice is twice the overlap by the sum of both areas.",
    ),
    "dice-only": checks.Wrong(stored("q5.dice-only"), "The cross-entropy is missing."),
    "bce-only": checks.Wrong(stored("q5.bce-only"), "The Dice part is missing."),
}


def pictures(generator, batch, channels, height, width):
    """Unequal areas, soft values, and as last one an empty picture in which (nearly) nothing is found."""
    shape = (batch, channels, height, width)
    share = torch.linspace(0.9, 0.1, batch).reshape(-1, 1, 1, 1)
    target = (torch.rand(shape, generator=generator, dtype=torch.float64) < share).double()
    soft = torch.rand(shape, generator=generator, dtype=torch.float64) < 0.1
    target[soft] = torch.rand(shape, generator=generator, dtype=torch.float64)[soft]
    logits = 2 * torch.randn(shape, generator=generator, dtype=torch.float64) + 2 * target - 1
    target[-1], logits[-1] = 0, logits[-1] - 6
    return logits, target


def expect_loss(dice_bce_loss, *shapes):
    """First pictures as they come, then with some very sure pixels."""
    doing = "For {} of pictures with unequal areas, soft values and an empty one{}"
    for sure in (False, True):
        for shape in shapes:

            def draw(generator, shape=shape, sure=sure):
                logits, target = pictures(generator, *shape)
                if sure:
                    logits[0].view(-1)[:3] = torch.tensor([300.0, -250.0, 60.0])
                    target[0].view(-1)[:3] = torch.tensor([0.0, 1.0, 0.0])
                return logits, target

            checks.equals(
                dice_bce_loss,
                stored("q5.equals"),
                draw,
                trials=2,
                wrong=WRONG,
                read=READ,
                doing=doing.format(
                    f"a batch {shape}", ", and three pixels that are sure and wrong" if sure else ""
                ),
            )


@test_case(points=1)
@case
def test_the_formula(dice_bce_loss):
    expect_loss(dice_bce_loss, (3, 1, 6, 5))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q5",
    """
c-rNg-EP}R429pt*OtJ4a`GxcP}qrF8*rl3mRl5yefOoZK;k9_8fo{&)7wlU@qEL>AtmMZcJWQy^?lcD4*g^EeCXG!^=`i#cHMEYTrjTy++bZc
#3&*g-7J>3Cao%jGmF|%S^`5;LNC}g5KDyC#d2Lr(1rEJS^-i}12JA|Tf`;A5TfKSl<`l<A;3ZiKd#>`Zx=&%9KH<O?#re>Jf8Ne#S-t9f8~##
j{RYAv)JtW)nJk$j@#99x45~zTQ0t@_NNqfb2|nI!CV;4?e6dKiZei{wq%YVUNnPdz@iAItS>sL1=UibD7jo%Z=eM(VNM}VNK0#-)jSFY;0p<B
ql7TA=S@GZ{~sjGVPru?XLD${w9M{_K^2$WmXzdzL@F7kFR8TT<cP#^X}ytm8R2eGN--h6m=W*RFLR&?9HdQMWXPd9KOq{;)K;W|iPT<%<_5Ep
#fwhlRy{aT5SNe3&=v#a1eF;xZoXyCCs+Z97YzC?9p0_~cMKU)285`=zd-1p_CM<`2zld-DbRvsg7hj%fRJWj#uO8jS73V28)QyO806(9NWXTQ
dyA2RAk<%FKkQQXQ$IAv(|S0p?uYK7X2)Y9P$}-|$e9o-@cu|4!;-=_k3khxppa2;6u_8C;ra_gAq-QCcX?3%!B3e`7Kjo`Q?yrc@{^1)Suvj?
y#mvx^b882SShHJ#9zDDQ+i@g34Ye}JoKmazH5%VuaEuip>D_LhUbK%0LIe+RAKuZ_boFtkS6P|!uv(t^R&wlW@JDG1t84SaomJg_1(AAYX2ub
^!uIgS|9TLPIncZy%IQRFaUmD`1LpQBIJpk-nzP7e`<D5$Dvz2H2tO-`<%MHo*N`4xevKb^C(ndd{5_l#&p)|O@dHG6)+-6Pe#~GLsU=_R2Xx_
KkIj%`ahxFr`GcBrFgQOB)tmzYaqI^osGDk(O!Y;Gc%1~e56%$+QwhK*`v+<9=XP^!XNv7*zTUb*8Nx?FmWOficM5sh2u-+5v1e8C#tXFq|Zc5
yv|wmrpmwmBR(g3D;Duq>!166-(`REy*o7P)o{P9e7;wKl3U1fHs4QRP{*iWumEPaJ1Y(9nEF-7nBn|w))WR6JOFTY8q@Gq|Gy<L39Q!1pc#Ht
{{%oZFPUitu4N{MDhdMUiQsA~F_S_aU;418DN}~&TnrU_^<(L;$gn;lSa<vWNA<7!b37oyNJ(_5D0~J&9aDl*asUvT2ce3R5Fn#NiOxQLnnt05
nSs(?Y-isA9#4;tqyD<v1Hpu!H2{suB<U5{pQBCtlk)jd_zCG1nBFw|Lc~la_LwIA+P!WvUNpfHzZYKn+dyoo7-s)B{(r|b@pXLTYhbw_Q#ZZ>
zekIhrp@an<B94k_@>u5UC;J*!VTL)cii^-hd;pe(B{m`;GU)4Xa<5h-T-<L<TS9)AW%h{FXKOUnV_Au`4bRae;MG+O3X80EP!|a0Bf;Wg8
""",
)

import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q6"
points = 1
hints = [
    "Make two tensors of yes and no, one for what was found and one for the truth. From then on it is "
    "counting.",
    "`&` and `|` between bool tensors are intersection and union; `.flatten(1).sum(dim=1)` counts for each "
    "picture. What "
    "happens to 0/0?",
    "`found = logits.sigmoid() > threshold`, `truth = target > 0.5`, count `found & truth` and `found | "
    "truth`, and "
    "`torch.where(union == 0, 1.0, intersection / union.clamp(min=1))`.",
]

READ = "'Decide first, then count' above"


WRONG = {
    "no-threshold": checks.Wrong(
        stored("q6.no-threshold"),
        "This is a soft IoU, made of probabilities. Decide "
        "for each pixel "
        "first: a modest network that is right everywhere has IoU 1.",
    ),
    "logits-against-threshold": checks.Wrong(
        stored("q6.logits-against-threshold"),
        "The threshold is a probability, "
        "but you compared "
        "it with the logits: a logit of 0 is a probability of 0.5.",
    ),
    "ignores-threshold": checks.Wrong(
        stored("q6.ignores-threshold"),
        "You always decide at 0.5. Use the argument `threshold`.",
    ),
    "includes-the-threshold": checks.Wrong(
        stored("q6.includes-the-threshold"),
        "You also took the pixels whose probability is exactly the threshold. Foreground is what lies *above* it: `>`.",
    ),
    "dice-instead-of-iou": checks.Wrong(
        stored("q6.dice-instead-of-iou"),
        "This is Dice. IoU divides the intersection by the union.",
    ),
    "union-counts-twice": checks.Wrong(
        stored("q6.union-counts-twice"),
        "The union is the sum of the areas *minus* the intersection, which else counts twice.",
    ),
    "pooled-over-batch": checks.Wrong(
        stored("q6.pooled-over-batch"),
        "One number for the whole batch. We asked for one a picture: sum over the axes 1, 2, 3 only.",
    ),
    "averaged-over-batch": checks.Wrong(
        stored("q6.averaged-over-batch"),
        "The mean over the batch. We asked for one number a picture, so that one can look at the worst.",
    ),
    "empty-is-zero": checks.Wrong(
        stored("q6.empty-is-zero"),
        "Nothing there and nothing "
        "found is perfect, 1. "
        "With 0, every empty picture pulls a good network down.",
    ),
    "empty-is-nan": checks.Wrong(
        stored("q6.empty-is-nan"),
        "The empty picture gives 0/0. Nothing there and nothing found is perfect, 1.",
    ),
    "accuracy-instead-of-iou": checks.Wrong(
        stored("q6.accuracy-instead-of-iou"),
        "This is the share of right pixels, which the large background makes look good.",
    ),
}

DIFFERS = {
    "not-finite": "Is it the empty picture? Nothing there and nothing found is 0/0, and should count as 1.",
    "shape": "We asked for one number a picture, shape (B,).",
}


def pictures(generator, batch, height, width):
    """Areas of unequal size, pixels on both sides of every threshold, and one with a probability of exactly ½.

    Of several pictures the last is empty; of three or more the second has one pixel, which is found.
    """
    shape = (batch, 1, height, width)
    share = torch.linspace(0.7, 0.2, batch).reshape(-1, 1, 1, 1)
    target = (torch.rand(shape, generator=generator, dtype=torch.float64) < share).double()
    logits = torch.randn(shape, generator=generator, dtype=torch.float64) + 1.5 * target - 0.75
    logits[0, 0, 0, 0] = 0
    if batch > 1:
        target[-1], logits[-1] = 0, logits[-1].abs().neg() - 3
    if batch > 2:
        target[1], logits[1] = 0, logits[1].abs().neg() - 3
        target[1, 0, 1, 2], logits[1, 0, 1, 2] = 1, 3
    return logits, target


def expect_iou(iou, batch, height, width, thresholds):
    """At the usual threshold without naming it and at others: one known slip has to explain all of them."""
    calls = [
        (
            *pictures(randomness.generator("iou", k), batch, height, width),
            *([] if threshold is None else [threshold]),
        )
        for k, threshold in enumerate(thresholds)
    ]
    checks.equals(
        iou,
        stored("q6.equals"),
        calls,
        wrong=WRONG,
        read=READ,
        differs=DIFFERS,
        rtol=1e-5,
        atol=1e-6,
        doing=f"For a batch ({batch}, 1, {height}, {width}), thresholds {[t or 0.5 for t in thresholds]},",
    )


@test_case(points=1)
@case
def test_each_picture(iou):
    expect_iou(iou, 4, 6, 5, [None, 0.5, 0.3, 0.8])


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q6",
    """
c-rNf-EN~g6oub~Ye2U5kL`JtC>k+@G?8+k6UdC_9L>9*4FOsrk~Xv#g<uIah7|A5%ZqKtt5xum<0MT_$0Yp|?entAl1)@>qkVA-!T^Xon5|FK
E&s4=o$@XSR}o|EKp}WmmP3fafN`FXz-EzhVWcT`XykTcPh&T@ScMcbu_H9-(Mz=t)s<QbDT}mPhpV8<%IbTTq`U9W`?NY8vmn&#@IR@~%i<V(
3$}+MsTig8<t};7f^REahrzGpaLP*gpkmAYVM8rXR54#vt^d}KnuG@A0fxO*9z00ohKzB<hK)N%jy{&l+F9qlAGzVoK=69f&ZDD-K@04%TE+5=
&qL!{9u{7X5Ar~ak<g+AuT8B4D;K@doe+%BHxd+zL~!J~KJ!3pjUlq6S{^uBU5DU4j|aCr+`a0s+GtKvpDLAFoou(8)Hdp{vC`67WPR>@$1*5n
5NT-Dp<}s3qyaUJ-f$)Ek=jolF5O^pSETVPJ0?$=K#)J8A4!$&7ULinL@ZdE827yF;ldrjDwGaD)G#spdAY$ww}a85NV58k;O9K}FM8Z`G4~;F
_G$JYiGt`|v<OO?)V&C#VO^nt``w3S-bsS=6qC{Q7=9~XxDU%Ba)m3I<T!~X<q57Wz7vHrtZK0gL1h0tSCTQ6QJ&<Bonn}lfg}p@#pZtbULEn@
dqK?FD=d2hsyTOFLDEhc;Vhk}Kgwp-hH=g%<lMhp-iu>FuEEsVW{1PSP2u0{SUiMvs4?GsBl<=A#S|b*Gl^Ra7VZp#(0`tiLpf&~0CUR*RDDP{
=vRKA?}`7*8^O)^&qm;ke^GvG1Y{iEN8-ynz%3H3`bC<(1B?bgv!Q=0WJX^fmd(%t0Ee^7{Zn2Xvofl7a^4k(%|j#wQwhvFF|ejDohZz77V}<d
z)>d{i+|zyz##lQJ)Aa8{MiFI0$+24doe6}zVIP3OPe^n3&xUGByStWp?KO?Wt2Q6^|I{pErXrzOG`#Nlfa$NA7wLdA9=|xpl5SsC4T~&d8ZrN
E0kgEM~&nLjRjc=b;(CRg3N$IUOa$*h#t`z@&sJ}Zx4i;T|MaQ;aG1B5S#VJ4%cbkiDuUJK_X3g!zk;mYf=!UH8?4?kDyarpOnm8CV-i>caT?1
Mp<kWW0^I|qjaMeX(R}mTTGVZAR57<au#b64p@3qTGI$bp$A~b0gC6MI6T5`D)EzA2hDj>@N?c$^=c~xObUL^8>;#Y%iauqIoqlDJR^I(gY1;=
i#$q;Q!YtV^?RRYOHCh8JC?p8tr^<ivCPGy-ZUz+&KywQgY7;UZmGbviN{@3W}P;40=crQY!t+Tas}{R={U&iK{ZloIjsK&(>2YK
""",
)

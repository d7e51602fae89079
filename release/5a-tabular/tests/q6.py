import numpy as np
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q6"
points = 1
hints = [
    "What is drawn: labels, scores, or people? Whoever is drawn brings the label and both scores along.",
    "For each line `rows` of `draws`: index labels, first and second with the same `rows`, then take the difference "
    "of the two AUCs. The percentiles come at the very end, of the differences.",
    "resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]; "
    "low, high = np.percentile(resampled, [2.5, 97.5])",
]
READ = "'q6 · Is it better than trees?'"


reference = stored("q6.reference")


NOT_PAIRED = (
    "The two models were scored on different draws, so the luck of who was drawn counts twice instead of cancelling. "
    "Use the same `rows` for the labels and for both scores."
)
WRONG = {
    "wrong-sign": Wrong(
        stored("q6.wrong-sign"),
        "The sign is the wrong way round: the difference is `first` minus `second`.",
    ),
    "not-paired": Wrong(stored("q6.not-paired"), NOT_PAIRED),
    "not-paired-shifted": Wrong(stored("q6.not-paired-shifted"), NOT_PAIRED),
    "intervals-subtracted": Wrong(
        stored("q6.intervals-subtracted"),
        "You made an interval for each model and combined their ends. Take the difference within each draw first, "
        "then the percentiles of the differences.",
    ),
    "ends-subtracted": Wrong(
        stored("q6.ends-subtracted"),
        "The percentile of a difference is not the difference of the percentiles. Take the difference within each draw first.",
    ),
    "labels-left-behind": Wrong(
        stored("q6.labels-left-behind"),
        "The scores were resampled and the labels were not, so each person got somebody else's outcome. "
        "Index the labels with the same `rows`.",
    ),
    "ninety-percent": Wrong(
        stored("q6.ninety-percent"),
        "These are the 5th and 95th percentiles, a 90 % interval. For 95 % cut 2.5 % off each side.",
    ),
    "fractions-for-percent": Wrong(
        stored("q6.fractions-for-percent"),
        "`np.percentile` counts in percent: 2.5 and 97.5, not 0.025 and 0.975 (that is `np.quantile`).",
    ),
    "mean-of-draws": Wrong(
        stored("q6.mean-of-draws"),
        "The difference is that of the draws' mean. The estimate is the difference on all rows, as they are.",
    ),
    "normal-interval": Wrong(
        stored("q6.normal-interval"),
        "Your interval is the estimate ± 1.96 standard deviations. It assumes a symmetric bell curve; the task asks for percentiles.",
    ),
}


def draw(trial, people=160, lines=80):
    """Labels, the scores of two models that agree on most people, and the rows of each bootstrap sample."""
    generator = randomness.numpy_generator("q6", trial)
    labels = (generator.random(people) < 0.35).astype(np.int64)
    labels[:2] = 0, 1
    risk = generator.normal(1.1 * labels, 1)
    first = risk + generator.normal(0, 0.25, people)
    second = np.round(risk + generator.normal(0, 0.5, people), 1)  # rounded: ties
    return labels, first, second, generator.integers(people, size=(lines, people))


@checks.check
def check(paired_interval, calls, doing):
    # Right ones agree to 1e-12; the mildest wrong one (mean of the draws) is off by about 1e-3.
    expected = reference(*calls[0])
    try:
        checks.equals(
            paired_interval,
            stored("q6.equals"),
            calls,
            rtol=0,
            atol=1e-9,
            wrong=WRONG,
            read=READ,
            doing=doing,
            pure=True,
            cause="Go through it for one line of `draws`: which rows do the labels and the two models see?",
            differs={
                "type": "Return three numbers: (difference, low, high).",
                "length": "Return three numbers: (difference, low, high).",
            },
        )
    except checks.CheckFailed as failure:
        if failure.diagnosis is None:
            name_draws_of_ones_own(paired_interval, calls[0], expected, doing)
        raise


def name_draws_of_ones_own(paired_interval, call, expected, doing):
    """Random draws of one's own match no known result, but their interval has a telling width."""
    got = checks.call(paired_interval, *call)
    got = checks.expect_array(got, (3,), checks.NUMBERS, doing, "three numbers", read=READ)
    width, right_width = got[2] - got[1], expected[2] - expected[1]
    if abs(got[0] - expected[0]) > 1e-9:
        return
    wide = width > 1.4 * right_width
    checks.fail(
        doing,
        f"an interval of width {right_width:.4f} (from {expected[1]:.4f} to {expected[2]:.4f})",
        f"one of width {width:.4f} (from {got[1]:.4f} to {got[2]:.4f})",
        NOT_PAIRED
        if wide
        else "The difference is right. Did the samples come from `draws`, or from random numbers of your own?",
        READ,
        "not-paired" if wide else "own-draws",
    )


@test_case(points=1)
@case
def test_difference_and_interval(paired_interval):
    check(
        paired_interval, [draw(0)], "For two models that score the same 160 people, and 80 bootstrap samples,"
    )


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q6",
    """
c-rNb-EN~W5QX1`Ym7W&kH_w-peQoIv`ECHU|LnHy!)E{OQfw9?Zs*p;Y)K2GoQ{JQ`g0-sX}aLF)vM;{3(UDC<|{p15Uf9={Rs`PwbnbtWAZI
&>%Z&sD#R}wqP9~svx8-g|4iY3X#zQe<Gl2-Q~Pcp;3~)?W)TCzI!O^B852}+rI0<6yhlyeQb|?OksNSLs3Erhw@92mdg-|r&`ELO6kCSUz{Js
<$U=lo{DZ5eKI;XmJcpjylMe8asC?G>y}h%2Ffp%R$mX-wX&7k>*9xbC$N-N&VT|^e}uIvi4*`zWp1dt)mZ%)XVHz5xP<8xV%iBg0%pTjI<;vt
&5D#GBk6|jXC3<+P|%hz*JW|Ta@m$jJFUUpunoQmnb{D!B%1Kj$GxPQww4Ui)|6_@E#RHc&cR19cA}m9`=f>$R;;wt+5qSC^lvjQ_A#W7orReq
nQuWUEo>soEfZ)0b%$)6&VCTLYW6Xa+N_q$>9jeMHk*ts@jbF6F20|36Z+Cg188|`CbP!5tYiEPmY84qZa+6AD3wRjSl)sLtI3SJhc<;DB|QwQ
|MwsJK8^8N%>8qGP-Fdd-2Y;*MeD{j(>i<w072dH
""",
)

import numpy as np
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong

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


def area(labels, scores):
    """AUC as the share of pairs (one who died, one survivor) in the right order; ties count half."""
    died, alive = scores[labels == 1][:, None], scores[labels == 0][None, :]
    return float((died > alive).mean() + 0.5 * (died == alive).mean())


def curves(labels, scores, draws, label_draws=None):
    """The AUC of each bootstrap sample."""
    pairs = zip(draws, draws if label_draws is None else label_draws, strict=True)
    return np.array([area(labels[of_labels], scores[rows]) for rows, of_labels in pairs])


def interval(labels, first, second, differences, levels=(2.5, 97.5), middle=None):
    low, high = np.percentile(differences, levels)
    return (area(labels, first) - area(labels, second) if middle is None else middle), low, high


def reference(labels, first, second, draws):
    return interval(labels, first, second, curves(labels, first, draws) - curves(labels, second, draws))


def unpaired(other):
    def result(labels, first, second, draws):
        return interval(
            labels, first, second, curves(labels, first, draws) - curves(labels, second, other(draws))
        )

    return result


def paired(**choices):
    def result(labels, first, second, draws):
        return interval(
            labels, first, second, curves(labels, first, draws) - curves(labels, second, draws), **choices
        )

    return result


def middle_of_draws(labels, first, second, draws):
    differences = curves(labels, first, draws) - curves(labels, second, draws)
    return interval(labels, first, second, differences, middle=float(differences.mean()))


def labels_left_behind(labels, first, second, draws):
    still = [np.arange(len(labels))] * len(draws)
    return interval(
        labels, first, second, curves(labels, first, draws, still) - curves(labels, second, draws, still)
    )


def two_intervals(labels, first, second, draws):
    one, two = (np.percentile(curves(labels, scores, draws), [2.5, 97.5]) for scores in (first, second))
    return area(labels, first) - area(labels, second), one[0] - two[1], one[1] - two[0]


def same_ends_subtracted(labels, first, second, draws):
    one, two = (np.percentile(curves(labels, scores, draws), [2.5, 97.5]) for scores in (first, second))
    return area(labels, first) - area(labels, second), one[0] - two[0], one[1] - two[1]


def bell_shaped(labels, first, second, draws):
    differences = curves(labels, first, draws) - curves(labels, second, draws)
    middle, spread = area(labels, first) - area(labels, second), differences.std()
    return middle, middle - 1.96 * spread, middle + 1.96 * spread


NOT_PAIRED = (
    "The two models were scored on different draws, so the luck of who was drawn counts twice instead of cancelling. "
    "Use the same `rows` for the labels and for both scores."
)
WRONG = {
    "wrong-sign": Wrong(
        lambda labels, first, second, draws: reference(labels, second, first, draws),
        "The sign is the wrong way round: the difference is `first` minus `second`.",
    ),
    "not-paired": Wrong(unpaired(lambda draws: draws[::-1]), NOT_PAIRED),
    "not-paired-shifted": Wrong(unpaired(lambda draws: np.roll(draws, 1, axis=0)), NOT_PAIRED),
    "intervals-subtracted": Wrong(
        two_intervals,
        "You made an interval for each model and combined their ends. Take the difference within each draw first, "
        "then the percentiles of the differences.",
    ),
    "ends-subtracted": Wrong(
        same_ends_subtracted,
        "The percentile of a difference is not the difference of the percentiles. Take the difference within each draw first.",
    ),
    "labels-left-behind": Wrong(
        labels_left_behind,
        "The scores were resampled and the labels were not, so each person got somebody else's outcome. "
        "Index the labels with the same `rows`.",
    ),
    "ninety-percent": Wrong(
        paired(levels=(5, 95)),
        "These are the 5th and 95th percentiles, a 90 % interval. For 95 % cut 2.5 % off each side.",
    ),
    "fractions-for-percent": Wrong(
        paired(levels=(0.025, 0.975)),
        "`np.percentile` counts in percent: 2.5 and 97.5, not 0.025 and 0.975 (that is `np.quantile`).",
    ),
    "mean-of-draws": Wrong(
        middle_of_draws,
        "The difference is that of the draws' mean. The estimate is the difference on all rows, as they are.",
    ),
    "normal-interval": Wrong(
        bell_shaped,
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
    try:
        checks.equals(
            paired_interval,
            reference,
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
            name_draws_of_ones_own(paired_interval, calls[0], doing)
        raise


def name_draws_of_ones_own(paired_interval, call, doing):
    """Random draws of one's own match no known result, but their interval has a telling width."""
    expected, got = reference(*call), checks.call(paired_interval, *call)
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
def test_difference_and_interval(paired_interval):
    check(
        paired_interval, [draw(0)], "For two models that score the same 160 people, and 80 bootstrap samples,"
    )

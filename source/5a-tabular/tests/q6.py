import numpy as np
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import has_slip

OK_FORMAT = False
name = "q6"
points = 2.5
hints = [
    "What is drawn: labels, scores, or people? What does each of them bring along?",
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


PARTS = ("difference", "low", "high")
ATOL = 1e-6  # float32 is off by 1e-7; the mildest wrong one (mean of the draws) by 1e-4

SAMPLES = ("not-paired", "not-paired-shifted", "labels-left-behind", "labels-of-another-draw", "columns-for-lines", "first-alone-resampled",
           "each-person-once", "first-draw-left-out", "last-draw-left-out", "intervals-subtracted", "ends-subtracted")  # fmt: skip
INTERVAL = ("ninety-percent", "ninety-nine-percent", "fractions-for-percent", "extremes", "normal-interval", "standard-error-interval",
            "quarters", "one-sided", "turned-round", "symmetric-about-zero", "no-interval")  # fmt: skip
SIGN = ("wrong-sign", "lost-the-sign", "lost-the-sign-of-the-draws")
MIDDLE = ("mean-of-draws", "median-of-draws", "middle-of-the-interval")
ORDER = ("high-before-low", "difference-last")


def curves(labels, scores, draws, label_draws=None):
    """The AUC of each bootstrap sample; a sample without both outcomes has none and is left out by nobody."""
    pairs = zip(draws, draws if label_draws is None else label_draws, strict=True)
    return np.array([area(labels[of_labels], scores[rows]) for rows, of_labels in pairs])


def ends(values, code):
    """The interval around the values of the draws, but for its middle."""
    spread = values.std()
    if has_slip(code, "normal-interval"):
        return None, 1.96 * spread
    if has_slip(code, "standard-error-interval"):
        return None, 1.96 * spread / np.sqrt(len(values))
    if has_slip(code, "symmetric-about-zero"):
        return -1.96 * spread, 1.96 * spread
    if has_slip(code, "extremes"):
        return values.min(), values.max()
    levels = (
        (5, 95) if has_slip(code, "ninety-percent")
        else (0.5, 99.5) if has_slip(code, "ninety-nine-percent")
        else (0.025, 0.975) if has_slip(code, "fractions-for-percent")
        else (25, 75) if has_slip(code, "quarters")
        else (0, 95) if has_slip(code, "one-sided")
        else (2.5, 97.5)
    )  # fmt: skip
    return tuple(np.percentile(values, levels))


def samples(labels, first, second, draws, code):
    """The differences in the draws, or for two intervals the values of each model."""
    people = np.arange(len(labels))
    if has_slip(code, "columns-for-lines"):
        draws = [line % len(labels) for line in draws.T]
    if has_slip(code, "each-person-once"):
        draws = [np.unique(line) for line in draws]
    if has_slip(code, "first-draw-left-out"):
        draws = draws[1:]
    if has_slip(code, "last-draw-left-out"):
        draws = draws[:-1]
    for_labels = (
        [people] * len(draws) if has_slip(code, "labels-left-behind")
        else list(draws)[::-1] if has_slip(code, "labels-of-another-draw")
        else draws
    )  # fmt: skip
    other = (
        draws[::-1] if has_slip(code, "not-paired")
        else np.roll(draws, 1, axis=0) if has_slip(code, "not-paired-shifted")
        else [people] * len(draws) if has_slip(code, "first-alone-resampled")
        else draws
    )  # fmt: skip
    unpaired = other is not draws
    return curves(labels, first, draws, for_labels), curves(
        labels, second, other, other if unpaired else for_labels
    )


def answer(labels, first, second, draws, code="", drawn=None):
    """Difference, low and high, with the slips of a code; ``drawn`` keeps the samples' values for other codes."""
    if has_slip(code, "wrong-sign"):
        first, second = second, first
    difference = area(labels, first) - area(labels, second)
    drawn = {} if drawn is None else drawn
    kind = tuple(slip for slip in (*SAMPLES, "wrong-sign") if has_slip(code, slip))
    if kind not in drawn:
        drawn[kind] = samples(labels, first, second, draws, code)
    one, two = drawn[kind]
    values = np.abs(one - two) if has_slip(code, "lost-the-sign-of-the-draws") else one - two
    if has_slip(code, "intervals-subtracted") or has_slip(code, "ends-subtracted"):
        (low, high), (low_two, high_two) = (np.percentile(x, [2.5, 97.5]) for x in (one, two))
        crossed = has_slip(code, "intervals-subtracted")
        low, high = (low - high_two, high - low_two) if crossed else (low - low_two, high - high_two)
    else:
        low, high = ends(values, code)
    if has_slip(code, "lost-the-sign"):
        difference = abs(difference)
    if has_slip(code, "mean-of-draws"):
        difference = values.mean()
    elif has_slip(code, "median-of-draws"):
        difference = np.median(values)
    if low is None:
        low, high = difference - high, difference + high
    if has_slip(code, "middle-of-the-interval"):
        difference = (low + high) / 2
    if has_slip(code, "turned-round"):
        low, high = 2 * difference - high, 2 * difference - low
    if has_slip(code, "no-interval"):
        low = high = difference
    if has_slip(code, "high-before-low"):
        return difference, high, low
    return (low, high, difference) if has_slip(code, "difference-last") else (difference, low, high)


@checks.key
def reference(labels, first, second, draws):
    return answer(labels, first, second, draws)


@checks.key
def slipped(calls):
    found, drawn = {}, [{} for _ in calls]
    for code in checks.slip_codes(SAMPLES, INTERVAL, SIGN, MIDDLE, ORDER):
        results = [answer(*call, code, kept) for call, kept in zip(calls, drawn, strict=True)]
        found[code] = [tuple(float(np.nan_to_num(x, nan=9.0)) for x in result) for result in results]
    return found


OWN = "Are random numbers drawn in it? The rows of every sample stand in `draws`."
NOT_PAIRED = (
    "The two models were scored on different draws, so the luck of who was drawn counts twice instead of cancelling. "
    "Use the same `rows` for the labels and for both scores."
)
CAUSES = {
    "not-paired": NOT_PAIRED,
    "not-paired-shifted": NOT_PAIRED,
    "labels-left-behind": "The scores were resampled and the labels were not, so each person got somebody else's outcome. Index the labels with "
    "the same `rows`.",
    "labels-of-another-draw": "The labels come from another draw than the scores. Index all three with the same `rows`.",
    "columns-for-lines": "Each *line* of `draws` is one sample of people. You went over its columns.",
    "first-alone-resampled": "The second model was scored on all rows as they are, the first on those of the draw. Use the same `rows` for both.",
    "each-person-once": "People who were drawn several times were counted once. They count as often as they were drawn: that is the bootstrap.",
    "first-draw-left-out": "The first line of `draws` was left out.",
    "last-draw-left-out": "The last line of `draws` was left out.",
    "intervals-subtracted": "You made an interval for each model and combined their ends. Take the difference within each draw first, then the "
    "percentiles of the differences.",
    "ends-subtracted": "The percentile of a difference is not the difference of the percentiles. Take the difference within each draw first.",
    "ninety-percent": "These are the 5th and 95th percentiles, a 90 % interval. For 95 % cut 2.5 % off each side.",
    "ninety-nine-percent": "These are percentiles of a 99 % interval. For 95 % cut 2.5 % off each side.",
    "fractions-for-percent": "`np.percentile` counts in percent: 2.5 and 97.5, not 0.025 and 0.975 (that is `np.quantile`).",
    "extremes": "Your interval goes from the smallest to the largest difference. Take their 2.5th and 97.5th percentile.",
    "normal-interval": "Your interval is the estimate ± 1.96 standard deviations. It assumes a symmetric bell curve; the task asks for percentiles.",
    "standard-error-interval": "You divided the standard deviation by the root of the number of draws: with more draws the interval would shrink to "
    "nothing. The task asks for percentiles of the differences.",
    "quarters": "These are the 25th and 75th percentiles. 2.5 and 97.5 were asked for.",
    "one-sided": "Your lower end is the smallest difference. Cut 2.5 % off each side.",
    "turned-round": "Your interval is turned round about the difference (2 · difference − percentile). The percentiles themselves were asked for.",
    "symmetric-about-zero": "Your interval lies about 0. It goes from the 2.5th to the 97.5th percentile of the differences.",
    "no-interval": "Both ends are the difference itself: the draws do not enter.",
    "wrong-sign": "The sign is the wrong way round: the difference is `first` minus `second`.",
    "lost-the-sign": "The sign of the difference is gone. It says which model is better: `first` minus `second`.",
    "lost-the-sign-of-the-draws": "The differences in the draws lost their sign. It says which model is better in that draw.",
    "mean-of-draws": "The difference is that of the draws' mean. The estimate is the difference on all rows, as they are.",
    "median-of-draws": "The difference is that of the draws' median. The estimate is the difference on all rows, as they are.",
    "middle-of-the-interval": "The difference is the middle of the interval. The estimate is the difference on all rows, as they are.",
    "high-before-low": "The two ends are swapped: (difference, low, high).",
    "difference-last": "The difference comes first: (difference, low, high).",
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
    seen, first = [], None
    for call in calls:
        result = checks.call_purely(paired_interval, *call, did=doing, read=READ, unsteady=("own-draws", OWN))
        numbers = checks.expect_array(
            result,
            (3,),
            checks.NUMBERS,
            doing,
            "three numbers, (difference, low, high),",
            "",
            READ,
            finite=False,
        )
        got = tuple(float(number) for number in numbers)
        seen.append((call, got))
        if first is None and checks.compare(reference(*call), got, 0, ATOL):
            first = call, got
    if first is None:
        return
    call, got = first
    right = reference(*call)
    code, cause = checks.slip_of(slipped(calls), CAUSES, [got for _, got in seen], 0, ATOL)
    code = code and code.replace("not-paired-shifted", "not-paired")
    good = [checks.compare(a, b, 0, ATOL) is None for a, b in zip(right, got, strict=True)]
    if code is None and good[0]:
        code, cause = draws_of_ones_own(paired_interval, call)
        cause = f"The difference is right. {cause}".strip()
    elif code is None and any(good):
        cause = " and ".join(f"`{part}`" for part, one in zip(PARTS, good, strict=True) if one) + " is right."
    off = [place for place in range(3) if not good[place]]
    places = ", ".join(PARTS[place] for place in off)
    checks.fail(f"{doing} for {places}", ", ".join(f"{right[place]:.5g}" for place in off), ", ".join(f"{got[place]:.5g}" for place in off),
                cause, READ, code)  # fmt: skip


def draws_of_ones_own(paired_interval, call):
    """Whether the draws matter: where each is everybody once, both ends have to be the difference."""
    labels, first, second, draws = call
    everybody = np.tile(np.arange(len(labels)), (len(draws), 1))
    result = checks.call(paired_interval, labels, first, second, everybody)
    got = checks.expect_array(
        result,
        (3,),
        checks.NUMBERS,
        "With draws that hold everybody once",
        "three numbers",
        "",
        READ,
        finite=False,
    )
    if got[2] - got[1] > 1e-4:
        return "own-draws", (
            "Where each line of `draws` holds everybody once, both ends have to be the difference, and yours lie "
            f"{got[2] - got[1]:.3f} apart: do the samples come from `draws`, or from random numbers of your own?"
        )
    return (
        None,
        "Where each line of `draws` holds everybody once your interval is right, too: look at how the draws' values become the two ends.",
    )


@test_case(points=1)
def test_difference_and_interval(paired_interval):
    check(
        paired_interval, [draw(0)], "For two models that score the same 160 people, and 80 bootstrap samples,"
    )


@test_case(points=1.5, hidden=True)
def test_other_models(paired_interval):
    check(
        paired_interval,
        [draw(1, 120, 60), draw(2, 210, 90), draw(3, 90, 130)],
        "For other models, other numbers of people and samples,",
    )

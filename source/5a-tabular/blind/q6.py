# %% not-paired kind="wrong" misconception="Each model gets its own draw, as two independent experiments." should-say="Both models must be scored on the same rows within each draw."
def paired_interval(labels, first, second, draws):
    other = np.roll(draws, 1, axis=0)
    differences = [auc(labels[a], first[a]) - auc(labels[b], second[b]) for a, b in zip(draws, other)]
    low, high = np.percentile(differences, [2.5, 97.5])
    return auc(labels, first) - auc(labels, second), low, high

# %% second-minus-first kind="wrong" misconception="The difference is the new minus the old, and the second is the new one." should-say="The difference is first minus second."
def paired_interval(labels, first, second, draws):
    differences = [auc(labels[r], second[r]) - auc(labels[r], first[r]) for r in draws]
    low, high = np.percentile(differences, [2.5, 97.5])
    return auc(labels, second) - auc(labels, first), low, high

# %% five-and-ninety-five kind="wrong" misconception="A 95 % interval goes from the 5th to the 95th percentile." should-say="A 95 % interval leaves 2.5 % on each side: percentiles 2.5 and 97.5."
def paired_interval(labels, first, second, draws):
    differences = [auc(labels[r], first[r]) - auc(labels[r], second[r]) for r in draws]
    low, high = np.percentile(differences, [5, 95])
    return auc(labels, first) - auc(labels, second), low, high

# %% percentiles-as-shares kind="wrong" misconception="Percentiles are given as shares between 0 and 1." should-say="np.percentile counts from 0 to 100; 0.025 is nearly the minimum."
def paired_interval(labels, first, second, draws):
    differences = [auc(labels[r], first[r]) - auc(labels[r], second[r]) for r in draws]
    low, high = np.percentile(differences, [0.025, 0.975])
    return auc(labels, first) - auc(labels, second), low, high

# %% mean-of-the-draws kind="wrong" misconception="The best estimate is the mean over the draws." should-say="The first number is the difference on all rows, not the mean of the bootstrap differences."
def paired_interval(labels, first, second, draws):
    differences = [auc(labels[r], first[r]) - auc(labels[r], second[r]) for r in draws]
    low, high = np.percentile(differences, [2.5, 97.5])
    return float(np.mean(differences)), low, high

# %% size-of-the-difference kind="wrong" misconception="How far apart they are is a positive number." should-say="The sign is needed: it tells which model is better and whether the interval holds 0."
def paired_interval(labels, first, second, draws):
    differences = [abs(auc(labels[r], first[r]) - auc(labels[r], second[r])) for r in draws]
    low, high = np.percentile(differences, [2.5, 97.5])
    return abs(auc(labels, first) - auc(labels, second)), low, high

# %% difference-of-percentiles kind="wrong" misconception="The interval of each model, then the difference of the ends." should-say="Take the difference within each draw first, then its percentiles."
def paired_interval(labels, first, second, draws):
    a = [auc(labels[r], first[r]) for r in draws]
    b = [auc(labels[r], second[r]) for r in draws]
    low, high = np.percentile(a, [2.5, 97.5]) - np.percentile(b, [2.5, 97.5])
    return auc(labels, first) - auc(labels, second), low, high

# %% normal-interval kind="wrong" misconception="95 % is the mean plus and minus 1.96 standard deviations." should-say="The percentile interval is asked for, not 1.96 standard deviations."
def paired_interval(labels, first, second, draws):
    d = auc(labels, first) - auc(labels, second)
    spread = np.std([auc(labels[r], first[r]) - auc(labels[r], second[r]) for r in draws])
    return d, d - 1.96 * spread, d + 1.96 * spread

# %% labels-not-drawn kind="wrong" misconception="The scores are drawn, the labels are the truth and stay." should-say="The labels must follow the rows of the draw too."
def paired_interval(labels, first, second, draws):
    differences = [auc(labels, first[r]) - auc(labels, second[r]) for r in draws]
    low, high = np.percentile(differences, [2.5, 97.5])
    return auc(labels, first) - auc(labels, second), low, high

# %% draws-by-column kind="wrong" misconception="Each column of draws is one sample." should-say="Each line of draws is one sample, not each column."
def paired_interval(labels, first, second, draws):
    draws = np.asarray(draws).T
    differences = [auc(labels[r], first[r]) - auc(labels[r], second[r]) for r in draws]
    differences = np.array(differences)
    differences = differences[~np.isnan(differences)]
    low, high = np.percentile(differences, [2.5, 97.5])
    return auc(labels, first) - auc(labels, second), low, high

# %% own-draws kind="wrong" misconception="A bootstrap draws rows at random." should-say="The draws are given and must be used, or the result cannot be checked."
def paired_interval(labels, first, second, draws):
    rng = np.random.default_rng(0)
    differences = []
    for _ in range(len(draws)):
        r = rng.integers(len(labels), size=len(labels))
        differences.append(auc(labels[r], first[r]) - auc(labels[r], second[r]))
    low, high = np.percentile(differences, [2.5, 97.5])
    return auc(labels, first) - auc(labels, second), low, high

# %% without-replacement kind="wrong" misconception="A row that is in the sample twice counts once." should-say="Rows that were drawn twice count twice; unique throws that away."
def paired_interval(labels, first, second, draws):
    differences = []
    for r in draws:
        r = np.unique(r)
        differences.append(auc(labels[r], first[r]) - auc(labels[r], second[r]))
    low, high = np.percentile(differences, [2.5, 97.5])
    return auc(labels, first) - auc(labels, second), low, high

# %% auc-of-the-difference kind="wrong" misconception="Subtract the scores, then one AUC." should-say="It is the difference of two AUCs, not the AUC of the difference of the scores."
def paired_interval(labels, first, second, draws):
    gap = first - second
    differences = [auc(labels[r], gap[r]) for r in draws]
    low, high = np.percentile(differences, [2.5, 97.5])
    return auc(labels, gap), low, high

# %% high-before-low kind="wrong" misconception="The larger number first." should-say="The order is difference, low, high."
def paired_interval(labels, first, second, draws):
    differences = [auc(labels[r], first[r]) - auc(labels[r], second[r]) for r in draws]
    high, low = np.percentile(differences, [2.5, 97.5])
    return auc(labels, first) - auc(labels, second), low, high

# %% auc-arguments-swapped kind="wrong" misconception="auc(scores, labels), prediction first." should-say="auc takes the labels first, then the scores."
def paired_interval(labels, first, second, draws):
    def score(scores, rows):
        return auc(scores[rows] > np.median(scores), labels[rows])

    rows = np.arange(len(labels))
    differences = [score(first, r) - score(second, r) for r in draws]
    low, high = np.percentile(differences, [2.5, 97.5])
    return score(first, rows) - score(second, rows), low, high

# %% pivoted kind="wrong" misconception="The bootstrap interval is mirrored at the estimate (basic bootstrap)." should-say="The plain percentile interval is asked for, not the mirrored one."
def paired_interval(labels, first, second, draws):
    d = auc(labels, first) - auc(labels, second)
    differences = [auc(labels[r], first[r]) - auc(labels[r], second[r]) for r in draws]
    low, high = np.percentile(differences, [2.5, 97.5])
    return d, 2 * d - high, 2 * d - low

# %% first-draw-left-out kind="wrong" misconception="The first line is the original sample, so the bootstrap starts at 1." should-say="Every line of draws is a sample, the first as well."
def paired_interval(labels, first, second, draws):
    differences = []
    for b in range(1, len(draws)):
        r = draws[b]
        differences.append(auc(labels[r], first[r]) - auc(labels[r], second[r]))
    low, high = np.percentile(differences, [2.5, 97.5])
    return auc(labels, first) - auc(labels, second), low, high

# %% reversed-and-ninety kind="mixed" misconception="New minus old, 5 to 95." should-say="It is first minus second, and the percentiles are 2.5 and 97.5."
def paired_interval(labels, first, second, draws):
    differences = [auc(labels[r], second[r]) - auc(labels[r], first[r]) for r in draws]
    low, high = np.percentile(differences, [5, 95])
    return auc(labels, second) - auc(labels, first), low, high

# %% unpaired-and-mean kind="mixed" misconception="Two lists of AUCs, mixed, their mean difference." should-say="Use the same rows for both models in each draw, and report the difference on all rows."
def paired_interval(labels, first, second, draws):
    a = np.array([auc(labels[r], first[r]) for r in draws])
    b = np.array([auc(labels[r], second[r]) for r in draws[::-1]])
    low, high = np.percentile(a - b, [2.5, 97.5])
    return float(np.mean(a - b)), low, high

# %% labels-stay-and-shares kind="mixed" misconception="Scores are resampled, and quantiles are shares." should-say="Draw the labels with the scores, and give np.percentile 2.5 and 97.5."
def paired_interval(labels, first, second, draws):
    differences = [auc(labels, first[r]) - auc(labels, second[r]) for r in draws]
    low, high = np.percentile(differences, [0.025, 0.975])
    return auc(labels, first) - auc(labels, second), low, high

# %% extremes kind="half" misconception="The interval goes from the smallest to the largest difference." should-say="The differences are right; take their 2.5th and 97.5th percentile instead of the extremes."
def paired_interval(labels, first, second, draws):
    differences = [auc(labels[r], first[r]) - auc(labels[r], second[r]) for r in draws]
    return auc(labels, first) - auc(labels, second), min(differences), max(differences)

# %% no-interval kind="half" misconception="First the difference; the interval around it is the same number for now." should-say="The interval is missing: compute the difference in each draw."
def paired_interval(labels, first, second, draws):
    difference = auc(labels, first) - auc(labels, second)
    return difference, difference, difference

# %% comprehension kind="right"
def paired_interval(labels, first, second, draws):
    labels, first, second = np.asarray(labels), np.asarray(first), np.asarray(second)
    differences = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
    low, high = np.percentile(differences, [2.5, 97.5])
    return auc(labels, first) - auc(labels, second), float(low), float(high)

# %% by-pairs kind="right"
def paired_interval(labels, first, second, draws):
    died = np.asarray(labels).astype(bool)

    def wins(scores, rows):
        died_here = died[rows]
        scores = np.asarray(scores, dtype=float)[rows]
        above = np.sort(scores[~died_here])
        ill = scores[died_here]
        below = np.searchsorted(above, ill, side="left") + np.searchsorted(above, ill, side="right")
        return below.sum() / 2 / (len(above) * len(ill))

    everybody = np.arange(len(died))
    differences = np.empty(len(draws))
    for b, rows in enumerate(draws):
        differences[b] = wins(first, rows) - wins(second, rows)
    return (wins(first, everybody) - wins(second, everybody), np.percentile(differences, 2.5), np.percentile(differences, 97.5))

# %% sklearn kind="right"
from sklearn.metrics import roc_auc_score


def paired_interval(labels, first, second, draws):
    labels, first, second = map(np.array, (labels, first, second))

    def gap(rows=slice(None)):
        return roc_auc_score(y_true=labels[rows], y_score=first[rows]) - roc_auc_score(labels[rows], second[rows])

    low, high = np.quantile([gap(rows) for rows in np.asarray(draws)], q=(0.025, 0.975))
    return gap(), low, high

# %% ranks-of-a-matrix kind="right"
def paired_interval(labels, first, second, draws):
    died = np.asarray(labels).astype(bool)
    draws = np.asarray(draws)

    def aucs(scores, rows):
        ranks = rankdata(np.asarray(scores)[rows], axis=1)
        ill = died[rows]
        n = ill.sum(axis=1)
        return ((ranks * ill).sum(axis=1) - n * (n + 1) / 2) / (n * (~ill).sum(axis=1))

    all_rows = np.arange(len(died))[None]
    difference = float((aucs(first, all_rows) - aucs(second, all_rows))[0])
    gaps = np.concatenate([aucs(first, part) - aucs(second, part) for part in np.array_split(draws, max(1, len(draws) // 50))])
    return difference, *np.percentile(gaps, [2.5, 97.5]).tolist()

# %% generator-and-partial kind="right"
def paired_interval(labels, first, second, draws):
    table = pd.DataFrame({"labels": np.asarray(labels), "first": np.asarray(first), "second": np.asarray(second)})

    def gaps():
        yield table
        for rows in draws:
            yield table.iloc[rows]

    difference, *rest = (auc(t["labels"], t["first"]) - auc(t["labels"], t["second"]) for t in gaps())
    return difference, np.percentile(rest, 2.5), np.percentile(rest, 97.5)

# %% take-and-out kind="right"
class Comparison:
    def __init__(self, labels, *scores):
        self.labels = np.array(labels)
        self.scores = np.stack([np.array(s, dtype=np.float64) for s in scores])

    def difference(self, rows=None):
        labels = self.labels if rows is None else self.labels.take(rows)
        first, second = self.scores if rows is None else np.take(self.scores, rows, axis=1)
        return auc(labels, first) - auc(labels, second)


def paired_interval(labels, first, second, draws):
    comparison = Comparison(labels, first, second)
    ends = np.empty(2)
    np.percentile(np.apply_along_axis(comparison.difference, 1, np.asarray(draws)), [2.5, 97.5], out=ends)
    return comparison.difference(), ends[0], ends[1]

# %% percentiles-by-hand kind="right"
import math


def paired_interval(labels, first, second, draws):
    labels, first, second = np.asarray(labels), np.asarray(first), np.asarray(second)

    def gap(rows):
        return auc(labels[rows], first[rows]) - auc(labels[rows], second[rows])

    ordered = sorted(map(gap, draws))

    def percentile(q):
        place = q / 100 * (len(ordered) - 1)
        below, share = math.floor(place), place - math.floor(place)
        above = min(below + 1, len(ordered) - 1)
        return ordered[below] * (1 - share) + ordered[above] * share

    return gap(np.arange(len(labels))), percentile(2.5), percentile(97.5)

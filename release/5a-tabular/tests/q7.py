import numpy as np
import pandas as pd
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong

OK_FORMAT = False
name = "q7"
points = 1
hints = [
    "Take one column. Which rows teach you the share of deaths in each group, and which rows are scored with it?",
    "`groupby` drops missing keys by default, so give the missing ones a name first. `map` leaves NaN for groups that "
    "training does not have: these get the overall training rate.",
    'groups = train[name].where(train[name].notna(), "missing!") and the same for valid; rates = '
    "train[target].groupby(groups).mean(); score = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean())).",
]
READ = "'q7 · The column that knows too much'"
LIMIT = 0.85
HOLE = "(missing)"


def area(outcome, scores):
    """AUC as the share of pairs in the right order; ties count half; NaN where one class is absent."""
    outcome, scores = np.asarray(outcome), np.asarray(scores, np.float64)
    died, alive = scores[outcome == 1][:, None], scores[outcome == 0][None, :]
    return float((died > alive).mean() + 0.5 * (died == alive).mean()) if died.size and alive.size else np.nan


def words(column):
    return [HOLE if value is None or value != value else value for value in column]


def rates_of(groups, outcome):
    """Share of deaths by group."""
    found = {}
    for group, died in zip(groups, outcome, strict=True):
        found.setdefault(group, []).append(died)
    return {group: sum(entries) / len(entries) for group, entries in found.items()}


def one_column(train, valid, column, target):
    rates, overall = rates_of(words(train[column]), train[target]), train[target].mean()
    return area(valid[target], [rates.get(group, overall) for group in words(valid[column])])


def answer(score, with_target=False, keep=lambda auc, limit: auc < limit):
    """The whole answer for a way to score one column."""

    def result(train, valid, target, limit):
        columns = [column for column in train.columns if with_target or column != target]
        scores = {column: score(train, valid, column, target) for column in columns}
        return scores, [column for column in columns if keep(scores[column], limit)]

    return result


def known_only(train, valid, column, target):
    known, later = (frame[[g != HOLE for g in words(frame[column])]] for frame in (train, valid))
    return one_column(known, later, column, target)


def hole_is_average(train, valid, column, target):
    rates, overall = rates_of(words(train[column]), train[target]), train[target].mean()
    return area(
        valid[target], [overall if g == HOLE else rates.get(g, overall) for g in words(valid[column])]
    )


def hole_by_mean_of_rates(train, valid, column, target):
    known = train[[g != HOLE for g in words(train[column])]]
    rates = rates_of(words(known[column]), known[target])
    return area(valid[target], [rates.get(g, known[target].mean()) for g in words(valid[column])])


def unseen_is_zero(train, valid, column, target):
    rates = rates_of(words(train[column]), train[target])
    return area(valid[target], [rates.get(group, 0.0) for group in words(valid[column])])


def group_size(train, valid, column, target):
    groups = words(train[column])
    sizes = {group: groups.count(group) for group in set(groups)}
    return area(valid[target], [sizes.get(group, 0) for group in words(valid[column])])


NOT_A_GROUP = (
    "Missing values were not a group of their own (`groupby` drops them without a word, unless `dropna=False`). That a value is "
    "absent can be the whole leak: `chapter` is missing for everybody who lived."
)
reference = answer(one_column)
WRONG = {
    "scored-on-training-rows": Wrong(
        answer(lambda train, _, column, target: one_column(train, train, column, target)),
        "Rates and AUC both come from the training rows, so a record number looks perfect. Learn the rates on "
        "`train`, score `valid`.",
    ),
    "rates-from-validation-rows": Wrong(
        answer(lambda _, valid, column, target: one_column(valid, valid, column, target)),
        "The rates were learned on the rows that they score, so a record number looks perfect. Learn them on `train`.",
    ),
    "missing-rows-dropped": Wrong(
        answer(known_only),
        "Rows with a missing value were left out. For `chapter` these are all the survivors. Keep them: missing is a group.",
    ),
    "missing-is-not-a-group": Wrong(answer(hole_is_average), NOT_A_GROUP),
    "missing-gets-average-of-the-known": Wrong(answer(hole_by_mean_of_rates), NOT_A_GROUP),
    "unseen-gets-zero": Wrong(
        answer(unseen_is_zero),
        "A group that training never saw got the rate 0, as if everybody in it survived. Nothing is known of it: use the "
        "overall training rate.",
    ),
    "group-sizes-for-rates": Wrong(
        answer(group_size),
        "The groups were scored by how many people are in them. Score them by the share that died.",
    ),
    "target-among-columns": Wrong(
        answer(one_column, with_target=True),
        "The target itself stands among the columns; of course it predicts itself. Leave it out.",
    ),
    "kept-the-leaks": Wrong(
        answer(one_column, keep=lambda auc, limit: auc >= limit),
        "`keep` holds the suspects. It should hold the columns to keep: those with an AUC below the limit.",
    ),
    "limit-itself-kept": Wrong(
        answer(one_column, keep=lambda auc, limit: auc <= limit),
        "`keep` also holds a column whose AUC is exactly the limit. Suspects have an AUC of *at least* the limit.",
    ),
    "kept-everything": Wrong(
        answer(one_column, keep=lambda *_: True),
        "`keep` still holds the leaking columns. Keep those with an AUC below the limit.",
    ),
}


def draw(trial, rows=220):
    """Train and valid with honest columns, one filled in after the outcome, a record number, and unseen groups."""
    generator = randomness.numpy_generator("q7", trial)
    outcome_name = "death" if trial % 2 == 0 else "relapse"

    def frame(first, count, unseen):
        outcome = (generator.random(count) < 0.35).astype(np.int64)
        written_after = np.where(outcome == 1, generator.random(count) < 0.97, generator.random(count) < 0.03)
        stage = generator.integers(1, 9, count) + outcome * generator.integers(0, 4, count)
        stage *= generator.random(count) >= np.where(
            outcome == 1, 0.06, 0.3
        )  # stage 0: low, but above "missing"
        clinic = generator.choice(["north", "south", "west", *unseen], count)
        table = {
            "record": [f"no. {first + i}" if i % 3 else f"no. {i % 7}" for i in range(count)],
            "stage": [
                None if generator.random() < 0.45 - 0.4 * died else f"stage {s}"
                for s, died in zip(stage, outcome, strict=True)
            ],
            "cause": [f"code {generator.integers(1, 6)}" if filled else None for filled in written_after],
            outcome_name: outcome,
            "clinic": clinic.tolist(),
        }
        columns = {
            key: values if key == outcome_name else pd.Series(values, dtype=object)
            for key, values in table.items()
        }
        return pd.DataFrame(columns)

    return frame(0, rows, []), frame(rows, rows * 3 // 4, ["new clinic"]), outcome_name, LIMIT


def one_at_the_limit(trial):
    """The same for everybody: an AUC of exactly 0.5 by any formula, and this is the limit."""
    train, valid, outcome_name, _ = draw(trial, 120)
    same = [pd.Series(["here"] * len(frame), dtype=object) for frame in (train, valid)]
    return train.assign(country=same[0]), valid.assign(country=same[1]), outcome_name, 0.5


def check(find_leaks, calls, doing):
    checks.equals(
        find_leaks,
        reference,
        calls,
        rtol=0,
        atol=1e-9,
        wrong=WRONG,
        read=READ,
        doing=doing,
        pure=True,
        cause="Go through the three steps for the column that differs: rates on `train`, one rate for each row of `valid`, then the AUC.",
        differs={
            "type": "Return two things: the dict of scores and the list of columns to keep.",
            "not-finite": "Did a group without a rate stay NaN?",
        },
    )


@test_case(points=1)
def test_scores_and_columns_to_keep(find_leaks):
    check(
        find_leaks,
        [draw(0), one_at_the_limit(4)],
        "For tables with a record number, a column written after the outcome and a clinic unknown to training, and one "
        "with a `country` that is the same for everybody and a limit of 0.5,",
    )

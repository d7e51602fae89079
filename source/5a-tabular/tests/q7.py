import numpy as np
import pandas as pd
from otter.test_files import test_case

from autograder import checks, data, randomness
from autograder.checks import has_slip

OK_FORMAT = False
name = "q7"
points = 2
hints = [
    "Take one column. Which rows teach you the share of deaths in each group, which rows are scored with it, and why not the same?",
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
    died, alive = scores[outcome == 1], np.sort(scores[outcome == 0])
    if not died.size or not alive.size:
        return np.nan
    below, upto = np.searchsorted(alive, died, "left"), np.searchsorted(alive, died, "right")
    return float((below + upto).mean() / (2 * alive.size))


def words(column):
    return [HOLE if value is None or value != value else value for value in column]


def rates_of(groups, outcome):
    """Share of deaths by group."""
    found = {}
    for group, died in zip(groups, outcome, strict=True):
        found.setdefault(group, []).append(died)
    return {group: sum(entries) / len(entries) for group, entries in found.items()}


ATOL = 1e-6  # float32 is off by 1e-7
ROWS = ("scored-on-training-rows", "rates-from-validation-rows", "rates-from-both")
HOLES = (
    "missing-rows-dropped",
    "missing-is-not-a-group",
    "missing-gets-average-of-the-known",
    "missing-is-other",
)
UNSEEN = ("unseen-gets-zero", "unseen-gets-one-half", "unseen-gets-mean-of-rates", "unseen-gets-rate-of-valid", "unseen-gets-one",
          "unseen-left-out")  # fmt: skip
SCORE = (
    "group-sizes-for-rates",
    "deaths-for-rates",
    "codes-for-rates",
    "either-direction",
    "survival-for-death",
    "small-groups-ignored",
)
KEEP = (
    "kept-the-leaks",
    "limit-itself-kept",
    "kept-everything",
    "kept-in-order-of-score",
    "target-among-columns",
    "kept-one-too-few",
)


def one_column(train, valid, column, target, code):
    """The AUC of one column, with the slips of a code."""
    old, later = words(train[column]), words(valid[column])
    died, outcome = list(train[target]), list(valid[target])
    if has_slip(code, "missing-is-other"):
        old, later = (["other" if g == HOLE else g for g in groups] for groups in (old, later))
    if has_slip(code, "missing-rows-dropped"):
        died, outcome = (
            [d for g, d in zip(gs, ds, strict=True) if g != HOLE]
            for gs, ds in ((old, died), (later, outcome))
        )
        old, later = ([g for g in groups if g != HOLE] for groups in (old, later))
    if has_slip(code, "scored-on-training-rows"):
        later, outcome = old, died
    if has_slip(code, "rates-from-validation-rows"):
        old, died = later, outcome
    if has_slip(code, "rates-from-both"):
        old, died = old + later, died + outcome
    overall = float(np.mean(died)) if died else np.nan
    rates, sizes = rates_of(old, died), {group: old.count(group) for group in set(old)}
    if has_slip(code, "missing-is-not-a-group"):
        rates[HOLE] = overall
    if has_slip(code, "missing-gets-average-of-the-known"):
        overall = float(np.mean([d for g, d in zip(old, died, strict=True) if g != HOLE]))
        rates[HOLE] = overall
    if has_slip(code, "small-groups-ignored"):
        rates = {group: rate if sizes.get(group, 0) >= 20 else overall for group, rate in rates.items()}
    unseen = (
        0.0 if has_slip(code, "unseen-gets-zero")
        else 0.5 if has_slip(code, "unseen-gets-one-half")
        else 1.0 if has_slip(code, "unseen-gets-one")
        else float(np.mean(list(rates.values()))) if has_slip(code, "unseen-gets-mean-of-rates")
        else float(np.mean(outcome)) if has_slip(code, "unseen-gets-rate-of-valid")
        else overall
    )  # fmt: skip
    if has_slip(code, "unseen-left-out"):
        later, outcome = zip(
            *[(g, d) for g, d in zip(later, outcome, strict=True) if g in rates], strict=True
        )
    if has_slip(code, "group-sizes-for-rates"):
        rates, unseen = sizes, 0
    if has_slip(code, "deaths-for-rates"):
        rates = {group: rate * sizes.get(group, 0) for group, rate in rates.items()}
    if has_slip(code, "codes-for-rates"):
        rates, unseen = {group: place for place, group in enumerate(sorted(sizes), 1)}, 0
    if has_slip(code, "survival-for-death"):
        rates, unseen = {group: 1 - rate for group, rate in rates.items()}, 1 - unseen
    value = area(outcome, [rates.get(group, unseen) for group in later])
    return max(value, 1 - value) if has_slip(code, "either-direction") else value


def kept(scores, limit, code):
    if has_slip(code, "kept-the-leaks"):
        return [column for column in scores if scores[column] >= limit]
    if has_slip(code, "limit-itself-kept"):
        return [column for column in scores if scores[column] <= limit]
    if has_slip(code, "kept-everything"):
        return list(scores)
    below = [column for column in scores if scores[column] < limit]
    if has_slip(code, "kept-in-order-of-score"):
        return sorted(below, key=lambda column: scores[column])
    return below[:-1] if has_slip(code, "kept-one-too-few") else below


def answer(train, valid, target, limit, code="", scored=None):
    """Scores and columns to keep, with the slips of a code; ``scored`` keeps scores of single columns for other codes."""
    scored = {} if scored is None else scored
    columns = [
        column for column in train.columns if has_slip(code, "target-among-columns") or column != target
    ]
    mine = "+".join(slip for slip in code.split("+") if slip not in KEEP)
    for column in columns:
        if (mine, column) not in scored:
            scored[mine, column] = one_column(train, valid, column, target, mine)
    scores = {column: scored[mine, column] for column in columns}
    return scores, kept(scores, limit, code)


@checks.key
def reference(train, valid, target, limit):
    return answer(train, valid, target, limit)


@checks.key
def slipped(calls):
    scored = [{} for _ in calls]
    found = {}
    for code in checks.slip_codes(ROWS, HOLES, UNSEEN, SCORE, KEEP):
        results = [answer(*call, code, place) for call, place in zip(calls, scored, strict=True)]
        found[code] = [({c: float(v) for c, v in s.items()}, list(k)) for s, k in results]
    return found


NOT_A_GROUP = (
    "Missing values were not a group of their own (`groupby` drops them without a word, unless `dropna=False`). That a value is "
    "absent can be the whole leak: `chapter` is missing for everybody who lived."
)
CAUSES = {
    "scored-on-training-rows": "Rates and AUC both come from the training rows, so a record number looks perfect. Learn the rates on `train`, "
    "score `valid`.",
    "rates-from-validation-rows": "The rates were learned on the rows that they score, so a record number looks perfect. Learn them on `train`.",
    "rates-from-both": "The rates come from both frames together. The rows that are scored must not take part: learn them on `train`.",
    "missing-rows-dropped": "Rows with a missing value were left out. For `chapter` these are all the survivors. Keep them: missing is a group.",
    "missing-is-not-a-group": NOT_A_GROUP,
    "missing-gets-average-of-the-known": NOT_A_GROUP,
    "missing-is-other": "Missing values joined a group that is there already, `other`. Missing is a group of its own.",
    "unseen-gets-zero": "A group that training never saw got the rate 0, as if everybody in it survived. Nothing is known of it: use the overall "
    "training rate.",
    "unseen-gets-one-half": "A group that training never saw got the rate 0.5. Use the overall training rate.",
    "unseen-gets-mean-of-rates": "A group that training never saw got the mean of the groups' rates. The overall training rate is the share of deaths "
    "among all training rows.",
    "unseen-gets-rate-of-valid": "A group that training never saw got the overall rate of the validation rows. Use that of the training rows.",
    "unseen-gets-one": "A group that training never saw got the rate 1. Use the overall training rate.",
    "unseen-left-out": "Validation rows of a group that training never saw were left out. They get the overall training rate.",
    "group-sizes-for-rates": "The groups were scored by how many people are in them. Score them by the share that died.",
    "deaths-for-rates": "The groups were scored by how many died in them, so large groups come first. Score them by the share.",
    "codes-for-rates": "The groups were scored by their number in the alphabet. Score them by the share that died.",
    "either-direction": "An AUC below 0.5 was turned into one above. It is asked for as it is.",
    "survival-for-death": "The groups were scored by the share that lived. Score them by the share that died.",
    "small-groups-ignored": "Small groups got the overall rate. Every group that training has seen keeps its own.",
    "kept-the-leaks": "`keep` holds the suspects. It should hold the columns to keep: those with an AUC below the limit.",
    "limit-itself-kept": "`keep` also holds a column whose AUC is exactly the limit. Suspects have an AUC of *at least* the limit.",
    "kept-everything": "`keep` still holds the leaking columns. Keep those with an AUC below the limit.",
    "kept-in-order-of-score": "`keep` is sorted by score. The columns stay in the order of the table.",
    "target-among-columns": "The target itself stands among the columns; of course it predicts itself. Leave it out.",
    "kept-one-too-few": "The last column to keep is missing.",
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
            "came": [
                None
                if generator.random() < 0.4 - 0.3 * died
                else ("other" if generator.random() < 0.4 + 0.3 * died else "by car")
                for died in outcome
            ],
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


def real_people():
    """The real table, with a column that was written after the outcome."""
    frames = []
    for split in ("train", "hidden"):
        frame, death = data.load("flchain", split=split, tier="small")
        generator = randomness.numpy_generator("q7", split)
        chosen = generator.permutation(len(frame))[:900]
        frame, death = frame.iloc[chosen].reset_index(drop=True), np.asarray(death)[chosen]
        table = {
            "sample_year": frame["sample_year"].astype(str),
            "follow_up": pd.cut(frame["futime"], np.arange(-1, 6_000, 500)).astype(str),
            "discharge": pd.Series(np.where(death == 1, "by ambulance", None), dtype=object),
            "sex": frame["sex"],
            "creatinine": pd.cut(frame["creatinine"], [0, 0.8, 1, 1.2, 1.5, 99])
            .astype(str)
            .where(frame["creatinine"].notna()),
            "flc_group": frame["flc_group"].astype(str),
        }
        columns = {
            key: pd.Series([None if v != v else v for v in column], dtype=object)
            for key, column in table.items()
        }
        frames.append(pd.DataFrame(columns).assign(death=death))
    return (*frames, "death", LIMIT)


def check(find_leaks, calls, doing, named=True):
    seen, first = [], None
    for call in calls:
        result = checks.call_purely(find_leaks, *call, did=doing, read=READ)
        found = checks.expect_list(
            result, 2, object, doing, "two things, `return scores, keep`,", "", READ, "not-two-things"
        )
        got = (found[0], found[1])
        seen.append((call, got))
        if first is None and checks.compare(reference(*call), got, 0, ATOL):
            first = call, got
    if first is None:
        return
    call, got = first
    right = reference(*call)
    difference = checks.compare(right, got, 0, ATOL)
    code, cause = None, ""
    if named:
        code, cause = checks.slip_of(slipped(calls), CAUSES, [got for _, got in seen], 0, ATOL)
    if code is None:
        cause = columns_told(right[0], got[0])
        if checks.compare(right[0], got[0], 0, ATOL) is None:
            cause = "All scores are right."
        elif checks.compare(right[1], got[1]) is None:
            cause += " `keep` is right."
        if difference and difference.kind == "not-finite":
            cause = f"A group without a rate stays NaN. {cause}"
    checks.fail_with(difference, doing, cause.strip(), READ, code)


def columns_told(right, got):
    """Which columns' scores are right, and what the others are like."""
    good = [
        column
        for column in right
        if checks.compare(right[column], checks.member(got, column), 0, ATOL) is None
    ]
    if not good:
        return ""
    return f"Right are the scores of {', '.join(f'`{column}`' for column in good)}."


@test_case(points=1)
def test_scores_and_columns_to_keep(find_leaks):
    check(
        find_leaks,
        [draw(0), one_at_the_limit(4)],
        "For tables with a record number, a column written after the outcome, a clinic unknown to training and a group `other`, and one "
        "with a `country` that is the same for everybody and a limit of 0.5 (result[0] are the scores, result[1] is keep),",
    )


@test_case(points=1, hidden=True)
def test_other_tables(find_leaks):
    check(
        find_leaks,
        [draw(1, 160), draw(2, 300), one_at_the_limit(5), real_people()],
        "For other tables,",
        named=False,
    )

import warnings

import numpy as np
import pandas as pd
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import has_slip

OK_FORMAT = False
name = "q2"
points = 2.5
hints = [
    "Which three numbers does each column need, and from which rows do they come: before the holes are filled, or after?",
    "The mean and the standard deviation come from the *filled* training rows. The indicator must be taken before "
    "the holes are gone: `isna()`.",
    "median = train[columns].median(); filled = train[columns].fillna(median); mean, std = filled.mean(), "
    "filled.std(ddof=0).replace(0, 1); then the same line for both frames, and np.hstack([values, missing]).",
]
READ = "'q2 · Holes and scales'"
COLUMNS = ["age", "creatinine", "kappa", "site"]


PARTS = ("train_values", "new_values")
RTOL, ATOL = 1e-4, 1e-4  # float32 and fastai's 1e-7 are off by 1e-5; the mildest wrong one (ddof) by 1e-3
EPSILONS = (1.0, 0.1, 1e-2, 1e-3, 1e-4)
TINY = (1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12)

ROWS = ("fitted-on-all-rows", "refitted-on-new-rows", "new-rows-filled-by-themselves")
FILL = (
    "filled-with-mean",
    "filled-with-zero",
    "filled-with-most-frequent",
    "normalised-before-filling",
    "statistics-before-filling",
)
SCALE = ("sample-standard-deviation", "variance-not-deviation", "one-scale-for-all-columns", "one-mean-for-all-columns", "not-normalised",
         "not-centred", "not-scaled", "range-not-deviation", "constant-became-zero",
         *(f"epsilon-{e:g}" for e in EPSILONS), *(f"almost-zero-{e:g}" for e in TINY))  # fmt: skip
INDICATOR = ("indicator-after-filling", "indicator-upside-down", "indicators-first", "interleaved", "indicators-normalised", "no-indicators",
             "indicators-of-holes-only")  # fmt: skip


def numbers(frame, columns):
    return frame[columns].to_numpy(np.float64)


def most_frequent(values):
    return np.array([pd.Series(column).dropna().mode().iloc[0] for column in values.T])


def fit(values, code):
    """Fill value, mean and divisor of each column, with the slips of a code."""
    holes = (
        np.nanmean(values, axis=0) if has_slip(code, "filled-with-mean")
        else np.zeros(values.shape[1]) if has_slip(code, "filled-with-zero")
        else most_frequent(values) if has_slip(code, "filled-with-most-frequent")
        else np.nanmedian(values, axis=0)
    )  # fmt: skip
    early = has_slip(code, "normalised-before-filling") or has_slip(code, "statistics-before-filling")
    basis = values if early else np.where(np.isnan(values), holes, values)
    axis = None if has_slip(code, "one-scale-for-all-columns") else 0
    spread = np.nanstd(basis, axis=axis, ddof=has_slip(code, "sample-standard-deviation")) * np.ones(
        values.shape[1]
    )
    mean = np.nanmean(
        basis, axis=None if axis is None or has_slip(code, "one-mean-for-all-columns") else 0
    ) * np.ones(values.shape[1])
    if has_slip(code, "variance-not-deviation"):
        spread = spread**2
    if has_slip(code, "range-not-deviation"):
        spread, mean = np.nanmax(basis, axis=0) - np.nanmin(basis, axis=0), np.nanmin(basis, axis=0)
    if has_slip(code, "normalised-before-filling"):
        holes = mean
    if has_slip(code, "not-normalised"):
        return holes, np.zeros_like(mean), np.ones_like(spread)
    if has_slip(code, "not-centred"):
        mean = np.zeros_like(mean)
    divisor = np.where(spread < 1e-12, np.inf if has_slip(code, "constant-became-zero") else 1, spread)
    for epsilon in EPSILONS:
        if has_slip(code, f"epsilon-{epsilon:g}"):
            divisor = spread + epsilon
    for epsilon in TINY:
        if has_slip(code, f"almost-zero-{epsilon:g}"):
            divisor = spread + epsilon
    return holes, mean, np.ones_like(divisor) if has_slip(code, "not-scaled") else divisor


def apply(values, fitted, code):
    holes, mean, divisor = fitted
    missing = np.isnan(values).astype(float)
    normalised = (np.where(missing == 1, holes, values) - mean) / divisor
    if has_slip(code, "indicator-after-filling"):
        missing = np.zeros_like(missing)
    if has_slip(code, "indicator-upside-down"):
        missing = 1 - missing
    if has_slip(code, "indicators-normalised"):
        spread = missing.std(axis=0)
        missing = (missing - missing.mean(axis=0)) / np.where(spread == 0, 1, spread)
    if has_slip(code, "no-indicators"):
        return normalised
    if has_slip(code, "indicators-of-holes-only"):
        missing = missing[:, missing.any(axis=0)]
    if has_slip(code, "interleaved"):
        return np.stack([normalised, missing], axis=2).reshape(len(values), -1)
    return np.hstack([missing, normalised] if has_slip(code, "indicators-first") else [normalised, missing])


def answer(train, new, columns, code=""):
    old, later = numbers(train, columns), numbers(new, columns)
    with warnings.catch_warnings(action="ignore"), np.errstate(all="ignore"):
        fitted = fit(np.vstack([old, later]) if has_slip(code, "fitted-on-all-rows") else old, code)
        other = fit(later, code) if has_slip(code, "refitted-on-new-rows") else fitted
        if has_slip(code, "new-rows-filled-by-themselves"):
            other = (fit(later, code)[0], *fitted[1:])
        return apply(old, fitted, code), apply(later, other, code)


@checks.key
def reference(train, new, columns):
    return answer(train, new, columns)


@checks.key
def slipped(calls):
    return {
        code: [answer(*call, code) for call in calls]
        for code in checks.slip_codes(ROWS, FILL, SCALE, INDICATOR)
    }


CAUSES = {
    "fitted-on-all-rows": "Your statistics come from the training and the new rows together, so the model has seen what should judge it. "
    "Compute median, mean and standard deviation on `train` alone.",
    "refitted-on-new-rows": "The new rows were normalised with their own statistics. A single new patient would always come out as 0, "
    "whatever his or her values. Use those of `train`.",
    "new-rows-filled-by-themselves": "Holes in the new rows were filled with the median of the new rows. Use the median of `train`.",
    "filled-with-mean": "Holes were filled with the mean. Laboratory values have long tails that pull the mean up; use the median.",
    "filled-with-zero": "Holes were filled with 0 before normalising: a creatinine of 0 mg/dL is no patient. Use the training median.",
    "filled-with-most-frequent": "Holes were filled with the most frequent value. Use the median.",
    "normalised-before-filling": "The columns were normalised first and the holes then filled with 0, which is the mean. Fill with the median "
    "first, then compute mean and standard deviation of the filled rows.",
    "statistics-before-filling": "Mean and standard deviation come from the rows before filling. Fill first, then compute them.",
    "sample-standard-deviation": "Your standard deviation divides by n − 1 (pandas' default). The task asks for `ddof=0`, as numpy and fastai.",
    "variance-not-deviation": "You divided by the variance. Divide by its root, the standard deviation.",
    "one-scale-for-all-columns": "One mean and one standard deviation were taken over all columns together. Each column has its own: `axis=0`.",
    "one-mean-for-all-columns": "One mean was taken over all columns together. Each column has its own: `axis=0`.",
    "not-normalised": "The values are filled, but not normalised: subtract the mean, divide by the standard deviation.",
    "not-centred": "The mean was not subtracted.",
    "not-scaled": "The values are centred, but not divided by the standard deviation.",
    "range-not-deviation": "The columns run from 0 to 1, by minimum and maximum. Use mean and standard deviation.",
    "constant-became-zero": "A column that is constant in training came out as 0 for everybody. It is only centred (divided by 1), so a new "
    "row that differs keeps its distance.",
    **{f"epsilon-{e:g}": f"{e:g} was added to every standard deviation, which changes every value. Divide by the standard deviation itself, and "
       "by 1 where it is 0." for e in EPSILONS},
    **{f"almost-zero-{e:g}": "A tiny number was added to every standard deviation, so a column that is constant in training is divided by almost 0, "
       "and a new value one unit away becomes a huge one. Divide such a column by 1." for e in TINY},
    "indicator-after-filling": "All your indicators are 0: `isna()` was asked after the holes had been filled. Take it before.",
    "indicator-upside-down": "Your indicator is 1 where the value was measured. It should be 1 where it was missing.",
    "indicators-first": "The indicators stand before the values. First the values, then the indicators.",
    "interleaved": "Each indicator stands beside its column. First come all k values, then all k indicators.",
    "indicators-normalised": "The indicators were normalised, too. They stay 0 and 1.",
    "no-indicators": "The k indicators are missing: behind the k values stands for each column where it was missing.",
    "indicators-of-holes-only": "Only columns with a hole have an indicator here. There is one for each of the k columns.",
}  # fmt: skip
SAME = {
    **{f"epsilon-{e:g}": "epsilon-added" for e in EPSILONS},
    **{f"almost-zero-{e:g}": "constant-divided-by-almost-zero" for e in TINY},
}


def draw(trial, rows=40):
    """A training and a new frame with holes in two columns; `site` is constant in training, not in the new rows."""
    generator = randomness.numpy_generator("q2", trial)

    def frame(count, shift):
        table = {
            "age": generator.normal(65 + shift, 10, count),
            "creatinine": generator.lognormal(shift / 10, 0.4, count),
            "kappa": generator.lognormal(0.3, 0.9, count),
            "site": np.full(count, 7.0) if not shift else 7.0 + generator.integers(0, 4, count),
        }
        for column, share in (("creatinine", 0.25), ("kappa", 0.1)):
            holes = generator.permutation(count)[: max(2, round(share * count))]
            table[column][holes] = np.nan
        return pd.DataFrame(table)

    return frame(rows, 0.0), frame(max(6, rows // 3), 4.0), COLUMNS


def check(clean_numbers, calls, doing):
    seen, first = [], None
    for call in calls:
        result = checks.call_purely(clean_numbers, *call, did=doing, read=READ)
        found = checks.expect_list(
            result,
            2,
            object,
            doing,
            "two arrays, `return train_values, new_values`,",
            "",
            READ,
            "not-two-arrays",
        )
        seen.append((call, tuple(found)))
        difference = checks.compare(reference(*call), tuple(found), RTOL, ATOL)
        if difference and first is None:
            first = call, tuple(found), difference
        for part, values in zip(PARTS, found, strict=True):
            if difference is None:
                asked = checks.expect_array(values, None, checks.NUMBERS, doing, f"`{part}`", "", READ)
                if asked.dtype != np.float64:
                    checks.fail(f"{doing}, in `{part}`", "a float64 array", f"one of {asked.dtype}", "The values are right. float64 was asked for: "
                                "`.astype(np.float64)`, or no `float32` in between.", READ, "not-float64")  # fmt: skip
    if first is None:
        return
    call, got, difference = first
    code, cause = checks.slip_of(slipped(calls), CAUSES, [got for _, got in seen], RTOL, ATOL)
    if code is None:
        cause = columns_told(reference(*call), got, call[2])
        if difference.kind == "not-finite" and not cause:
            cause = "A hole that stays unfilled gives NaN, and so does 0 / 0."
    code = code and "+".join(SAME.get(name, name) for name in code.split("+"))
    checks.fail_with(difference, doing, cause, READ, code)


def columns_told(right, got, columns):
    """Which columns of which result are right."""
    told = []
    for part, wanted, values in zip(PARTS, right, got, strict=True):
        if checks.compare(wanted, values, RTOL, ATOL) is None:
            told.append(f"`{part}` is right.")
        elif checks.shape_of(values) == wanted.shape and checks.kind_of(values) == checks.FLOATS:
            values = checks.expect_array(values, wanted.shape, checks.FLOATS, finite=False)
            names = [*columns, *(f"indicator of {column}" for column in columns)]
            wrong = [
                names[k] for k in range(len(names)) if checks.compare(wanted[:, k], values[:, k], RTOL, ATOL)
            ]
            told.append(
                f"In `{part}` the columns that differ: {', '.join(wrong)}; the others are right."
                if len(wrong) < len(names)
                else ""
            )
    return " ".join(filter(None, told))


def training_untouched(clean_numbers, trial):
    """Whatever stands in the new rows: the training output stays the same to the last bit."""
    checks.fit_on_train_only(clean_numbers, draw(trial), read=READ, diagnosis="fitted-on-all-rows")


@test_case(points=1)
def test_values_and_indicators(clean_numbers):
    check(
        clean_numbers,
        [draw(0)],
        "For a table of 40 training and 13 new rows with holes in `creatinine` and `kappa` (result[0] is train_values, result[1] new_values)",
    )
    training_untouched(clean_numbers, 0)


@test_case(points=1.5, hidden=True)
def test_other_tables_and_poison(clean_numbers):
    calls = [draw(1, 25), draw(2, 60), (*draw(3, 80)[:2], ["kappa", "age"])]
    check(
        clean_numbers,
        calls,
        "For tables with other sizes and columns in another order (result[0] is train_values, result[1] new_values)",
    )
    training_untouched(clean_numbers, 4)

import numpy as np
import pandas as pd
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong

OK_FORMAT = False
name = "q2"
points = 2.5
hints = [
    "Write down the three numbers each column needs (median, mean, standard deviation) before you touch `new`. "
    "From which rows do they come?",
    "The mean and the standard deviation come from the *filled* training rows. The indicator must be taken before "
    "the holes are gone: `isna()`.",
    "median = train[columns].median(); filled = train[columns].fillna(median); mean, std = filled.mean(), "
    "filled.std(ddof=0).replace(0, 1); then the same line for both frames, and np.hstack([values, missing]).",
]
READ = "'q2 · Holes and scales'"
COLUMNS = ["age", "creatinine", "kappa", "site"]


def numbers(frame, columns):
    return frame[columns].to_numpy(np.float64)


def fit(values, fill=np.nanmedian, ddof=0, filled_first=True):
    """Fill value, mean and standard deviation of each column."""
    holes = fill(values, axis=0)
    basis = np.where(np.isnan(values), holes, values) if filled_first else values
    spread = np.nanstd(basis, axis=0, ddof=ddof)
    return holes, np.nanmean(basis, axis=0), np.where(spread == 0, 1, spread)


def apply(values, fitted, indicator=True):
    holes, mean, spread = fitted
    missing = np.isnan(values)
    normalised = (np.where(missing, holes, values) - mean) / spread
    return np.hstack([normalised, missing if indicator else np.zeros_like(normalised)])


def reference(train, new, columns):
    return fitted_on(numbers(train, columns), train, new, columns)


def fitted_on(rows, train, new, columns, indicator=True, **how):
    fitted = fit(rows, **how)
    return apply(numbers(train, columns), fitted, indicator), apply(numbers(new, columns), fitted, indicator)


def on_all_rows(train, new, columns):
    return fitted_on(np.vstack([numbers(train, columns), numbers(new, columns)]), train, new, columns)


def each_by_itself(train, new, columns):
    return tuple(apply(values, fit(values)) for values in (numbers(train, columns), numbers(new, columns)))


def new_filled_by_itself(train, new, columns):
    old, values = numbers(train, columns), numbers(new, columns)
    return apply(old, fit(old)), apply(values, (np.nanmedian(values, axis=0), *fit(old)[1:]))


def fill_zero_last(train, new, columns):
    old = numbers(train, columns)
    _, mean, spread = fit(old, filled_first=False)
    return tuple(apply(values, (mean, mean, spread)) for values in (old, numbers(new, columns)))


def with_train(**how):
    return lambda train, new, columns: fitted_on(numbers(train, columns), train, new, columns, **how)


def epsilon_for_constant(train, new, columns):
    old = numbers(train, columns)
    holes, mean, _ = fit(old)
    spread = np.where(np.isnan(old), holes, old).std(axis=0) + 1e-7
    return tuple(apply(values, (holes, mean, spread)) for values in (old, numbers(new, columns)))


def indicators_first(train, new, columns):
    return tuple(np.roll(result, len(columns), axis=1) for result in reference(train, new, columns))


def indicators_flipped(train, new, columns):
    return tuple(
        np.hstack([r[:, : len(columns)], 1 - r[:, len(columns) :]]) for r in reference(train, new, columns)
    )


WRONG = {
    "fitted-on-all-rows": Wrong(
        on_all_rows,
        "Your statistics come from the training and the new rows together, so the model has seen what should "
        "judge it. Compute median, mean and standard deviation on `train` alone.",
    ),
    "refitted-on-new-rows": Wrong(
        each_by_itself,
        "The new rows were normalised with their own statistics. A single new patient would always come out as 0, "
        "whatever his or her values. Use those of `train`.",
    ),
    "new-rows-filled-by-themselves": Wrong(
        new_filled_by_itself,
        "Holes in the new rows were filled with the median of the new rows. Use the median of `train`.",
    ),
    "indicator-after-filling": Wrong(
        with_train(indicator=False),
        "All your indicators are 0: `isna()` was asked after the holes had been filled. Take it before.",
    ),
    "filled-with-mean": Wrong(
        with_train(fill=np.nanmean),
        "Holes were filled with the mean. Laboratory values have long tails that pull the mean up; use the median.",
    ),
    "filled-with-zero": Wrong(
        with_train(fill=lambda values, axis: 0 * np.nanmean(values, axis=axis)),
        "Holes were filled with 0 before normalising: a creatinine of 0 mg/dL is no patient. Use the training median.",
    ),
    "normalised-before-filling": Wrong(
        fill_zero_last,
        "The columns were normalised first and the holes then filled with 0, which is the mean. Fill with the median "
        "first, then compute mean and standard deviation of the filled rows.",
    ),
    "statistics-before-filling": Wrong(
        with_train(filled_first=False),
        "Mean and standard deviation come from the rows before filling. Fill first, then compute them.",
    ),
    "sample-standard-deviation": Wrong(
        with_train(ddof=1),
        "Your standard deviation divides by n − 1 (pandas' default). The task asks for `ddof=0`, as numpy and fastai.",
    ),
    "constant-divided-by-almost-zero": Wrong(
        epsilon_for_constant,
        "A tiny number was added to every standard deviation, so a column that is constant in training is divided by "
        "almost 0, and a new value one unit away becomes ten million. Divide such a column by 1.",
    ),
    "indicators-first": Wrong(
        indicators_first, "The indicators stand before the values. First the values, then the indicators."
    ),
    "indicator-upside-down": Wrong(
        indicators_flipped,
        "Your indicator is 1 where the value was measured. It should be 1 where it was missing.",
    ),
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


def check(clean_numbers, calls, doing, wrong=WRONG):
    # Right ones differ by < 1e-6 (fastai adds 1e-7 to the deviation), the mildest wrong one (ddof) by > 1e-3.
    checks.equals(
        clean_numbers,
        reference,
        calls,
        rtol=1e-5,
        atol=1e-5,
        wrong=wrong,
        read=READ,
        doing=doing,
        dtype="same",  # float64
        cause="Go through the three steps for one column by hand: which rows, in which order?",
        differs={
            "shape": "Each result has one line per row and 2k columns: k values, then k indicators (also for columns without holes).",
            "not-finite": "Did a hole stay unfilled, or did you divide by the standard deviation 0 of the constant column `site`?",
            "type": "Return two arrays, for the training rows and for the new rows.",
        },
    )


def training_untouched(clean_numbers, trial):
    """Whatever stands in the new rows: the training output stays the same to the last bit."""
    checks.fit_on_train_only(clean_numbers, draw(trial), read=READ, diagnosis="fitted-on-all-rows")


@test_case(points=1)
def test_values_and_indicators(clean_numbers):
    check(
        clean_numbers,
        [draw(0)],
        "For a table of 40 training and 13 new rows with holes in `creatinine` and `kappa` (result: train_values, new_values)",
    )
    training_untouched(clean_numbers, 0)


@test_case(points=1.5, hidden=True)
def test_other_tables_and_poison(clean_numbers):
    calls = [draw(1, 25), draw(2, 60), (*draw(3, 80)[:2], ["kappa", "age"])]
    check(
        clean_numbers,
        calls,
        "For tables with other sizes and columns in another order (result: train_values, new_values)",
    )
    training_untouched(clean_numbers, 4)

import warnings
from dataclasses import replace

import numpy as np
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong

OK_FORMAT = False
name = "q6"
points = 2
hints = [
    "Count first: for each class how often it is true, how often predicted, how often both. All of it stands in the confusion "
    "matrix.",
    "`torch.bincount(labels * n_classes + predictions, minlength=n_classes**2).view(n_classes, n_classes)` is the confusion "
    "matrix; its diagonal are the right ones. 2 TP + FP + FN is row sum plus column sum.",
    "F1 per class: 2 * diagonal / (rows + columns).clamp(min=1), then mean. MCC: (c*n - (t*p).sum()) / sqrt(…), and 0 if the "
    "root is 0.",
]

READ = "'q6 · Macro F1 and MCC'"


def confusion(labels, predictions, n):
    return torch.bincount(labels * n + predictions, minlength=n * n).view(n, n).double()


@checks.key
def right_f1(labels, predictions, n):
    from sklearn.metrics import f1_score

    return float(f1_score(labels, predictions, labels=range(n), average="macro", zero_division=0))


@checks.key
def right_mcc(labels, predictions, _=None):
    with warnings.catch_warnings(action="ignore"):  # scikit-learn warns of a single class, and we ask for it
        return checks.METRICS["mcc"](predictions, labels)


def f1_by_class(labels, predictions, n):
    matrix = confusion(labels, predictions, n)
    return 2 * matrix.diagonal() / (matrix.sum(0) + matrix.sum(1)), matrix


def accuracy(labels, predictions, _=None):
    return float((labels == predictions).double().mean())


def present_only(labels, predictions, n):
    return float(f1_by_class(labels, predictions, n)[0].nanmean())


def true_only(labels, predictions, n):
    f1, matrix = f1_by_class(labels, predictions, n)
    return float(f1[matrix.sum(1) > 0].mean())


def weighted(labels, predictions, n):
    f1, matrix = f1_by_class(labels, predictions, n)
    return float((f1.nan_to_num() * matrix.sum(1)).sum() / matrix.sum())


def of_class_one(labels, predictions, n):
    return float(f1_by_class(labels, predictions, n)[0].nan_to_num()[1])


def of_means(labels, predictions, n):
    matrix = confusion(labels, predictions, n)
    precision, recall = ((matrix.diagonal() / matrix.sum(axis).clamp(min=1)).mean() for axis in (0, 1))
    return float(2 * precision * recall / (precision + recall)) if precision + recall else 0.0


def macro(axis):
    return lambda a, b, n: float(
        (confusion(a, b, n).diagonal() / confusion(a, b, n).sum(axis).clamp(min=1)).mean()
    )


def union_not_sum(labels, predictions, n):
    f1, _ = f1_by_class(labels, predictions, n)
    return float((f1 / (2 - f1)).nan_to_num().mean())


WRONG_F1 = {
    "micro-not-macro": Wrong(
        accuracy,
        "This is the accuracy, which a micro-averaged F1 equals. Compute F1 for each class, then take the mean.",
    ),
    "skips-absent-class": Wrong(
        present_only, "A class that nobody has and nobody predicts was left out of the mean. Count it as 0."
    ),
    "only-true-classes": Wrong(
        true_only,
        "The mean runs only over classes that occur among the labels. It runs over all `n_classes`.",
    ),
    "weighted-not-macro": Wrong(
        weighted,
        "The classes were weighted by their frequency, so the rare one hardly counts. Take the plain mean.",
    ),
    "f1-of-one-class": Wrong(
        of_class_one, "This is the F1 of class 1 alone. Take the mean over all classes."
    ),
    "f1-of-the-means": Wrong(
        of_means,
        "You averaged precision and recall first and then combined them. Combine them for each class, then average.",
    ),
    "recall-not-f1": Wrong(
        macro(1), "This is the mean recall. F1 also counts what was predicted wrongly (FP)."
    ),
    "precision-not-f1": Wrong(macro(0), "This is the mean precision. F1 also counts what was missed (FN)."),
    "jaccard-not-f1": Wrong(
        union_not_sum, "This is TP / (TP + FP + FN), the Jaccard index. In F1, TP counts twice."
    ),
}


def terms(labels, predictions, n):
    matrix = confusion(labels, predictions, n)
    return matrix.diagonal().sum(), matrix.sum(), matrix.sum(1), matrix.sum(0)


def kappa(labels, predictions, n):
    c, total, t, p = terms(labels, predictions, n)
    scale = total**2 - (t * p).sum()
    return float((c * total - (t * p).sum()) / scale) if scale else 0.0


def one_sided(labels, predictions, n):
    c, total, t, p = terms(labels, predictions, n)
    scale = total**2 - (t**2).sum()
    return float((c * total - (t * p).sum()) / scale) if scale else 0.0


def no_root(labels, predictions, n):
    c, total, t, p = terms(labels, predictions, n)
    scale = (total**2 - (t**2).sum()) * (total**2 - (p**2).sum())
    return float((c * total - (t * p).sum()) / scale) if scale else 0.0


def one_against_rest(labels, predictions, n):
    return float(np.mean([right_mcc(labels == k, predictions == k, 2) for k in range(n)]))


def of_numbers(labels, predictions, _=None):
    if len(labels.unique()) < 2 or len(predictions.unique()) < 2:
        return 0.0
    return float(np.corrcoef(labels, predictions)[0, 1])


def absolute(labels, predictions, n):
    return abs(right_mcc(labels, predictions, n))


def one_for_one_class(labels, predictions, n):
    return right_mcc(labels, predictions, n) if len(labels.unique()) > 1 else accuracy(labels, predictions, n)


WRONG_MCC = {
    "kappa-not-mcc": Wrong(
        kappa,
        "This is Cohen's kappa: same numerator, but its denominator is n² - Σ tₖpₖ. MCC has a product of two roots.",
    ),
    "only-true-counts": Wrong(
        one_sided, "The denominator has twice Σ tₖ². One of the two roots has pₖ, the predicted counts."
    ),
    "forgot-root": Wrong(
        no_root, "The square roots in the denominator are missing, so the value is not between -1 and 1."
    ),
    "one-against-rest": Wrong(
        one_against_rest,
        "This is the mean of a binary MCC for each class. The formula above treats all classes at once.",
    ),
    "class-numbers-as-values": Wrong(
        of_numbers, "This is the correlation of the class *numbers*. Renumbering the classes would change it."
    ),
    "lost-the-sign": Wrong(absolute, "Worse than guessing is negative. Where did the sign go?"),
    "accuracy-not-mcc": Wrong(accuracy, "This is the accuracy."),
    "one-for-one-class": Wrong(
        one_for_one_class, "With a single true class it is 0/0: return 0, even if all are right."
    ),
}

NAMES = ("labels", "predictions", "n_classes")


def look(function, right, wrong, zero_by_zero, inputs):
    """`checks.equals`, with the arguments named in the message and handed over by position."""

    def by_position(called):
        return lambda **arguments: called(*(arguments[name] for name in NAMES))

    checks.equals(
        by_position(lambda *values: checks.call(function, *values, doing=f"With {situation(*values)}")),
        by_position(right), [dict(zip(NAMES, values, strict=True)) for values in inputs],
        wrong={code: replace(known, function=by_position(known.function)) for code, known in wrong.items()},
        rtol=1e-6, atol=1e-7,  # float32 is enough; the mildest wrong ones differ in the second digit
        differs={"not-finite": zero_by_zero}, read=READ,
    )  # fmt: skip


def situation(labels, predictions, n_classes):
    absent = sorted(set(range(n_classes)) - set(labels.tolist()) - set(predictions.tolist()))
    return f"{len(labels)} items of {n_classes} classes" + (f", none of class {absent[0]}" if absent else "")


def drawn(rng, n, classes, right):
    """Unbalanced labels, of which a share is predicted right; every class occurs."""
    labels = rng.choice(classes, n, p=np.arange(1, classes + 1) / np.arange(1, classes + 1).sum())
    labels[:classes] = np.arange(classes)
    predictions = np.where(rng.random(n) < right, labels, rng.integers(0, classes, n))
    return torch.from_numpy(labels), torch.from_numpy(predictions), classes


def pair(labels, predictions, classes):
    return torch.tensor(labels), torch.tensor(predictions), classes


NEVER_OCCURS = pair([0, 0, 1, 1, 1, 3], [0, 1, 1, 1, 0, 3], 4)  # class 2: nobody has it, nobody predicts it
NEVER_PREDICTED = pair([0, 1, 1, 2, 2, 2], [1, 1, 1, 1, 2, 1], 3)
PREDICTED_ONLY = pair([0, 0, 1, 1, 0], [0, 2, 1, 2, 0], 3)
ALL_AS_ONE = pair([0, 1, 2, 1], [1, 1, 1, 1], 3)
ONE_CLASS = pair([2, 2, 2], [2, 2, 2], 3)
WORSE = pair([0, 0, 1, 1, 1], [1, 1, 0, 0, 1], 2)


def look_at_f1(macro_f1, inputs):
    checks.attempted(macro_f1, "macro_f1")
    look(
        macro_f1,
        right_f1,
        WRONG_F1,
        "A class that nobody has and nobody predicts is 0/0: count it as 0.",
        inputs,
    )


def look_at_mcc(mcc, inputs):
    checks.attempted(mcc, "mcc")
    look(
        mcc,
        right_mcc,
        WRONG_MCC,
        "If all labels, or all predictions, are one class, MCC is 0/0: return 0.",
        inputs,
    )


@test_case(points=0.25)
def test_macro_f1(macro_f1):
    rng = randomness.numpy_generator("q6")
    look_at_f1(
        macro_f1,
        [NEVER_OCCURS, NEVER_PREDICTED, drawn(rng, 30, 5, 0.6), drawn(rng, 30, 2, 0.7), PREDICTED_ONLY],
    )


@test_case(points=0.25)
def test_mcc(mcc):
    rng = randomness.numpy_generator("q6-mcc")
    look_at_mcc(mcc, [NEVER_PREDICTED, WORSE, drawn(rng, 30, 5, 0.6), NEVER_OCCURS, ALL_AS_ONE, ONE_CLASS])


@test_case(points=0.75, hidden=True)
def test_macro_f1_of_others(macro_f1):
    rng = randomness.numpy_generator("q6-hidden")
    absent = pair([4, 4, 1, 0, 1], [4, 1, 1, 4, 0], 6)
    smallest = [pair([1], [1], 2), pair([0], [1], 2)]
    look_at_f1(
        macro_f1, [absent, drawn(rng, 300, 7, 0.5), drawn(rng, 40, 3, 0.6), ALL_AS_ONE, WORSE, *smallest]
    )


@test_case(points=0.75, hidden=True)
def test_mcc_of_others(mcc):
    rng = randomness.numpy_generator("q6-mcc-hidden")
    odd = [pair([1, 1, 1], [0, 1, 1], 2), pair([1], [1], 2), pair([0, 1, 2], [0, 1, 2], 3)]
    below_chance = pair([0, 0, 1, 2, 2, 2], [1, 2, 0, 0, 1, 1], 3)
    look_at_mcc(mcc, [PREDICTED_ONLY, drawn(rng, 300, 7, 0.5), drawn(rng, 60, 3, 0.4), below_chance, *odd])

import warnings

import numpy as np
import torch
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import has_slip

OK_FORMAT = False
name = "q6"
points = 2
hints = [
    "For one class k: which counts do TP, FP and FN stand for, and where does each stand in the confusion matrix? What is 2 TP + FP + FN "
    "there?",
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


CLASSES_OF_THE_MEAN = (
    "skips-absent-class",
    "only-true-classes",
    "only-predicted-classes",
    "one-for-absent-class",
)
AVERAGE = ("micro-not-macro", "weighted-not-macro", "f1-of-one-class", "f1-of-the-means", "largest-f1")
SCORE = (
    "recall-not-f1",
    "precision-not-f1",
    "jaccard-not-f1",
    "tp-counts-once",
    "mean-of-precision-and-recall",
    "accuracy-by-class",
)


def f1(labels, predictions, n, code=""):
    """Macro F1, with the slips of a code."""
    matrix = confusion(labels, predictions, n)
    right, true, predicted, total = matrix.diagonal(), matrix.sum(1), matrix.sum(0), matrix.sum()
    if has_slip(code, "micro-not-macro"):
        right, true, predicted = (x.sum()[None] for x in (right, true, predicted))
    precision, recall = right / predicted.clamp(min=1), right / true.clamp(min=1)
    if has_slip(code, "f1-of-the-means"):
        p, r = precision.mean(), recall.mean()
        return float(2 * p * r / (p + r)) if p + r else 0.0
    score = (
        recall if has_slip(code, "recall-not-f1")
        else precision if has_slip(code, "precision-not-f1")
        else right / (true + predicted - right).clamp(min=1) if has_slip(code, "jaccard-not-f1")
        else right / (true + predicted).clamp(min=1) if has_slip(code, "tp-counts-once")
        else (precision + recall) / 2 if has_slip(code, "mean-of-precision-and-recall")
        else (total - true - predicted + 2 * right) / total if has_slip(code, "accuracy-by-class")
        else 2 * right / (true + predicted).clamp(min=1)
    )  # fmt: skip
    absent = true + predicted == 0
    if has_slip(code, "one-for-absent-class"):
        score = torch.where(absent, 1.0, score)
    kept = (
        ~absent if has_slip(code, "skips-absent-class")
        else true > 0 if has_slip(code, "only-true-classes")
        else predicted > 0 if has_slip(code, "only-predicted-classes")
        else absent | True
    )  # fmt: skip
    if has_slip(code, "f1-of-one-class"):
        return float(score[1])
    if has_slip(code, "largest-f1"):
        return float(score[kept].max())
    weights = true if has_slip(code, "weighted-not-macro") else torch.ones_like(true)
    return float((score * weights)[kept].sum() / weights[kept].sum())


@checks.key
def slipped_f1(calls):
    codes = checks.slip_codes(CLASSES_OF_THE_MEAN, AVERAGE, SCORE)
    return {code: [f1(*call, code) for call in calls] for code in codes}


F1_CAUSES = {
    "skips-absent-class": "A class that nobody has and nobody predicts was left out of the mean. Count it as 0.",
    "only-true-classes": "The mean runs only over classes that occur among the labels. It runs over all `n_classes`.",
    "only-predicted-classes": "The mean runs only over classes that are predicted. It runs over all `n_classes`.",
    "one-for-absent-class": "A class that nobody has and nobody predicts counts as 1 here. Count it as 0.",
    "micro-not-macro": "The counts of all classes were added up first, which makes the accuracy of it. Compute F1 for each class, "
    "then take the mean.",
    "weighted-not-macro": "The classes were weighted by their frequency, so the rare one hardly counts. Take the plain mean.",
    "f1-of-one-class": "This is the value of class 1 alone. Take the mean over all classes.",
    "f1-of-the-means": "You averaged precision and recall first and then combined them. Combine them for each class, then average.",
    "largest-f1": "This is the largest of the values of the classes. Take their mean.",
    "recall-not-f1": "This is made of recall, TP / (TP + FN). F1 also counts what was predicted wrongly (FP).",
    "precision-not-f1": "This is made of precision, TP / (TP + FP). F1 also counts what was missed (FN).",
    "jaccard-not-f1": "This is made of TP / (TP + FP + FN), the Jaccard index. In F1, TP counts twice, above and below.",
    "tp-counts-once": "In F1, TP counts twice above, too: your values are half as large.",
    "mean-of-precision-and-recall": "This is the plain mean of precision and recall. F1 is their harmonic mean: 2 TP / (2 TP + FP + FN).",
    "accuracy-by-class": "This counts right 'no' answers (TN), too. They have no place in F1.",
}  # fmt: skip

FORMULA = ("kappa-not-mcc", "only-true-counts", "only-predicted-counts", "forgot-root", "one-against-rest", "class-one-alone",
           "class-numbers-as-values", "accuracy-not-mcc", "root-of-the-sum", "forgot-chance", "int64-overflow")  # fmt: skip
SIGN = ("lost-the-sign", "never-negative", "from-0-to-1")
ONE_CLASS_ONLY = ("one-for-one-class",)


def plain_mcc(labels, predictions, n, code=""):
    matrix = confusion(labels, predictions, n)
    c, total, t, p = matrix.diagonal().sum(), matrix.sum(), matrix.sum(1), matrix.sum(0)
    chance, of_true, of_predicted = (t * p).sum(), total**2 - (t**2).sum(), total**2 - (p**2).sum()
    above = c * total - (0 if has_slip(code, "forgot-chance") else chance)
    if has_slip(code, "int64-overflow"):
        product = of_true.long() * of_predicted.long()
        return float(above / product.double().sqrt()) if product else 0.0
    below = (
        total**2 - chance if has_slip(code, "kappa-not-mcc")
        else of_true if has_slip(code, "only-true-counts")
        else of_predicted if has_slip(code, "only-predicted-counts")
        else of_true * of_predicted if has_slip(code, "forgot-root")
        else (of_true + of_predicted).sqrt() if has_slip(code, "root-of-the-sum")
        else of_true.sqrt() * of_predicted.sqrt()
    )  # fmt: skip
    return float(above / below) if below else 0.0


def slipped_formula(labels, predictions, n, code):
    if has_slip(code, "one-against-rest"):
        return float(
            np.mean([plain_mcc((labels == k).long(), (predictions == k).long(), 2) for k in range(n)])
        )
    if has_slip(code, "class-one-alone"):
        return plain_mcc((labels == 1).long(), (predictions == 1).long(), 2)
    if has_slip(code, "class-numbers-as-values"):
        if len(labels.unique()) < 2 or len(predictions.unique()) < 2:
            return 0.0
        return float(np.corrcoef(labels, predictions)[0, 1])
    if has_slip(code, "accuracy-not-mcc"):
        return float((labels == predictions).double().mean())
    return plain_mcc(labels, predictions, n, code)


def sloppy_mcc(labels, predictions, n, code):
    """MCC, with the slips of a code."""
    if has_slip(code, "one-for-one-class") and len(labels.unique()) < 2:
        return float((labels == predictions).double().mean())
    value = slipped_formula(labels, predictions, n, code)
    if has_slip(code, "lost-the-sign"):
        return abs(value)
    return (
        max(0.0, value)
        if has_slip(code, "never-negative")
        else (value + 1) / 2
        if has_slip(code, "from-0-to-1")
        else value
    )


@checks.key
def slipped_mcc(calls):
    return {
        code: [sloppy_mcc(*call, code) for call in calls]
        for code in checks.slip_codes(FORMULA, SIGN, ONE_CLASS_ONLY)
    }


MCC_CAUSES = {
    "kappa-not-mcc": "This is Cohen's kappa: same numerator, but its denominator is n² - Σ tₖpₖ. MCC has a product of two roots.",
    "only-true-counts": "The denominator has twice Σ tₖ². One of the two roots has pₖ, the predicted counts.",
    "only-predicted-counts": "The denominator has twice Σ pₖ². One of the two roots has tₖ, the true counts.",
    "forgot-root": "The square roots in the denominator are missing, so the value is not between -1 and 1.",
    "root-of-the-sum": "The two differences under the root were added. They are multiplied: two roots, one product.",
    "forgot-chance": "In the numerator Σ tₖpₖ is missing, what guessing would get right.",
    "int64-overflow": "It is right for few items. With 100,000 of them the product under the root, about n⁴, no longer fits into int64: "
    "use floats, or two roots.",
    "one-against-rest": "This is the mean of a binary MCC for each class. The formula above treats all classes at once.",
    "class-one-alone": "This is the MCC of class 1 against the rest, that with TP, TN, FP and FN. With more classes the formula above "
    "treats all of them at once.",
    "class-numbers-as-values": "This is the correlation of the class *numbers*. Renumbering the classes would change it.",
    "accuracy-not-mcc": "This is the accuracy.",
    "lost-the-sign": "Worse than guessing is negative. Where did the sign go?",
    "never-negative": "Worse than guessing is negative: do not cut the value off at 0.",
    "from-0-to-1": "The value was squeezed into 0 to 1. MCC lies between -1 and 1.",
    "one-for-one-class": "With a single true class it is 0/0: return 0, even if all are right.",
}  # fmt: skip

FEW = 10_000
RTOL, ATOL = 1e-5, 1e-6  # float32 is off by 1e-7; the mildest wrong ones differ in the second digit


def look(function, right, slipped, causes, zero_by_zero, calls):
    """Every call, the values and the arguments; which calls are right is said, too."""
    seen, differences = [], []
    for call in calls:
        result = checks.call_purely(
            function, *call, did=f"After calling your code with {situation(*call)}", read=READ
        )
        seen.append(result)
        differences.append(checks.compare(right(*call), result, RTOL, ATOL))
    wrong = [place for place, difference in enumerate(differences) if difference]
    if not wrong:
        return
    code, cause = checks.slip_of(slipped(calls), causes, seen, RTOL, ATOL)
    first = wrong[0]
    if (
        code is None
        and "int64-overflow" in causes
        and all(len(calls[place][0]) > FEW for place in wrong)
        and len(wrong) < len(calls)
    ):
        checks.fail_with(
            differences[first],
            f"With {shown(*calls[first])}",
            causes["int64-overflow"],
            READ,
            "int64-overflow",
        )
    if code is None and differences[first].kind == "not-finite":
        cause = zero_by_zero(*calls[first])
    if code is None and len(wrong) < len(calls):
        good = [situation(*calls[place]) for place in range(len(calls)) if place not in wrong]
        cause = f"{cause} Right is the value for {'; for '.join(good[:3])}.".strip()
    checks.fail_with(differences[first], f"With {shown(*calls[first])}", cause, READ, code)


def shown(labels, predictions, n_classes):
    if len(labels) > 12:
        return situation(labels, predictions, n_classes)
    return f"labels={labels.tolist()}, predictions={predictions.tolist()}, n_classes={n_classes}"


def situation(labels, predictions, n_classes):
    absent = sorted(set(range(n_classes)) - set(labels.tolist()) - set(predictions.tolist()))
    one = [what for what, x in (("true", labels), ("predicted", predictions)) if len(x.unique()) == 1]
    more = f", none of class {absent[0]}" if absent else ""
    return f"{len(labels):,} items of {n_classes} classes{more}" + (
        f", all {' and all '.join(one)} as one class" if one else ""
    )


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
ALL_TRUE_AS_ONE = pair([2, 2, 2, 2], [2, 0, 2, 1], 3)
ONE_OF_TWO = pair([1], [1], 2)
WORSE = pair([0, 0, 1, 1, 1], [1, 1, 0, 0, 1], 2)


def many(rng):
    """100,000 items: more than n to the fourth power has room for in int64."""
    return drawn(rng, 100_000, 4, 0.6)


def look_at_f1(macro_f1, calls):
    checks.attempted(macro_f1, "macro_f1")
    look(
        macro_f1,
        right_f1,
        slipped_f1,
        F1_CAUSES,
        lambda *_: "A class that nobody has and nobody predicts is 0/0: count it as 0.",
        calls,
    )


def look_at_mcc(mcc, calls):
    checks.attempted(mcc, "mcc")

    def zero_by_zero(labels, predictions, _):
        one = [
            f"`{what}`"
            for what, x in (("labels", labels), ("predictions", predictions))
            if len(x.unique()) == 1
        ]
        if not one:
            return MCC_CAUSES["int64-overflow"] if len(labels) > FEW else ""
        return f"All {' and all '.join(one)} are one class here: that is 0/0, return 0."

    look(mcc, right_mcc, slipped_mcc, MCC_CAUSES, zero_by_zero, calls)


@test_case(points=0.5)
def test_macro_f1(macro_f1):
    rng = randomness.numpy_generator("q6")
    look_at_f1(
        macro_f1,
        [
            NEVER_OCCURS,
            NEVER_PREDICTED,
            drawn(rng, 30, 5, 0.6),
            drawn(rng, 30, 2, 0.7),
            PREDICTED_ONLY,
            ONE_OF_TWO,
        ],
    )


@test_case(points=0.5)
def test_mcc(mcc):
    rng = randomness.numpy_generator("q6-mcc")
    few = [
        NEVER_PREDICTED,
        WORSE,
        drawn(rng, 30, 5, 0.6),
        NEVER_OCCURS,
        ALL_AS_ONE,
        ONE_CLASS,
        ALL_TRUE_AS_ONE,
    ]
    look_at_mcc(mcc, [*few, many(rng)])


@test_case(points=0.5, hidden=True)
def test_macro_f1_of_others(macro_f1):
    rng = randomness.numpy_generator("q6-hidden")
    absent = pair([4, 4, 1, 0, 1], [4, 1, 1, 4, 0], 6)
    smallest = [pair([1], [1], 2), pair([0], [1], 2)]
    look_at_f1(
        macro_f1, [absent, drawn(rng, 300, 7, 0.5), drawn(rng, 40, 3, 0.6), ALL_AS_ONE, WORSE, *smallest]
    )


@test_case(points=0.5, hidden=True)
def test_mcc_of_others(mcc):
    rng = randomness.numpy_generator("q6-mcc-hidden")
    odd = [pair([1, 1, 1], [0, 1, 1], 2), pair([1], [1], 2), pair([0, 1, 2], [0, 1, 2], 3)]
    below_chance = pair([0, 0, 1, 2, 2, 2], [1, 2, 0, 0, 1, 1], 3)
    look_at_mcc(
        mcc, [PREDICTED_ONLY, drawn(rng, 300, 7, 0.5), drawn(rng, 60, 3, 0.4), below_chance, *odd, many(rng)]
    )

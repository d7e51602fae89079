import math
from decimal import ROUND_HALF_EVEN, Decimal

from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import has_slip

OK_FORMAT = False
name = "q3"
points = 1
hints = [
    "How many different codes can q1 hand out for a column whose vocabulary has 10 words?",
    "The number of rows is len(words) + 1, and the rule uses this same number. `min` keeps the width at 600 or below.",
    "[(n, min(600, round(1.6 * n**0.56))) for n in (len(words) + 1 for words in vocabularies.values())]",
]
READ = "'q3 · How wide should an embedding be?'"


def width(n):
    """fastai's rule of thumb for an embedding of n rows (fastai.tabular.model.emb_sz_rule)."""
    exact = Decimal("1.6") * Decimal(n) ** Decimal("0.56")
    return min(600, int(exact.quantize(Decimal(1), ROUND_HALF_EVEN)))


ROWS = ("forgot-code-zero", "two-rows-more")
RULE = ("rule-without-code-zero", "rule-with-one-more")
FORM = ("factor-inside-the-power", "old-rule-of-half", "square-root", "no-factor")
ROUND = ("truncated", "rounded-up", "rounded-before-the-factor")
LIMIT = ("no-upper-limit", "max-instead-of-min", "limit-on-the-rows", "limit-of-50")
ORDER = ("width-before-rows", "sorted-by-name", "sorted-by-size", "widths-alone", "first-column-alone")


def sized(words, code):
    """Rows and width for a number of words, with the slips of a code."""
    rows = (
        words
        if has_slip(code, "forgot-code-zero")
        else words + 2
        if has_slip(code, "two-rows-more")
        else words + 1
    )
    n = (
        words
        if has_slip(code, "rule-without-code-zero")
        else rows + 1
        if has_slip(code, "rule-with-one-more")
        else rows
    )
    if has_slip(code, "limit-on-the-rows"):
        n = min(600, n)
    exact = (
        (1.6 * n) ** 0.56 if has_slip(code, "factor-inside-the-power")
        else 1.6 * n**0.5 if has_slip(code, "square-root")
        else n**0.56 if has_slip(code, "no-factor")
        else 1.6 * round(n**0.56) if has_slip(code, "rounded-before-the-factor")
        else 1.6 * n**0.56
    )  # fmt: skip
    wide = (
        int(exact)
        if has_slip(code, "truncated")
        else math.ceil(exact)
        if has_slip(code, "rounded-up")
        else round(exact)
    )
    if has_slip(code, "old-rule-of-half"):
        return rows, min(50, (n + 1) // 2)
    if has_slip(code, "no-upper-limit") or has_slip(code, "limit-on-the-rows"):
        return rows, wide
    return rows, max(600, wide) if has_slip(code, "max-instead-of-min") else min(
        50 if has_slip(code, "limit-of-50") else 600, wide
    )


def answer(vocabularies, code=""):
    names = sorted(vocabularies) if has_slip(code, "sorted-by-name") else list(vocabularies)
    if has_slip(code, "sorted-by-size"):
        names.sort(key=lambda name: len(vocabularies[name]))
    pairs = [sized(len(vocabularies[name]), code) for name in names]
    if has_slip(code, "widths-alone"):
        return [wide for _, wide in pairs]
    if has_slip(code, "width-before-rows"):
        pairs = [(wide, rows) for rows, wide in pairs]
    return pairs[:1] if has_slip(code, "first-column-alone") else pairs


@checks.key
def reference(vocabularies):
    return [(len(words) + 1, width(len(words) + 1)) for words in vocabularies.values()]


@checks.key
def slipped(calls):
    return {
        code: [answer(*call, code) for call in calls]
        for code in checks.slip_codes(ROWS, RULE, FORM, ROUND, LIMIT, ORDER)
    }


CAUSES = {
    "forgot-code-zero": "Code 0 (unknown or missing) needs a row too: with n words the codes run from 0 to n, which are n + 1 rows. Without it, "
    "the last word stops the training with an index error.",
    "two-rows-more": "That is a row too many: n words and code 0 make n + 1 rows.",
    "rule-without-code-zero": "The rule was given the number of words. It takes the number of rows of the table, code 0 counted.",
    "rule-with-one-more": "The rule was given one more than your number of rows. It takes the number of rows.",
    "factor-inside-the-power": "The power belongs to n only: 1.6 · (n^0.56), not (1.6 · n)^0.56.",
    "old-rule-of-half": "This is the older rule, half the number of rows and at most 50. The task uses 1.6 · n^0.56.",
    "square-root": "The exponent is 0.56, not one half.",
    "no-factor": "The factor 1.6 is missing.",
    "truncated": "`int` (or `//`) cuts the fraction off; the rule rounds to the nearest whole number.",
    "rounded-up": "Widths are rounded up; the rule rounds to the nearest whole number.",
    "rounded-before-the-factor": "The power was rounded before it was multiplied by 1.6. Round the whole product.",
    "no-upper-limit": "The width of a very large vocabulary goes above 600. The rule takes the minimum of 600 and the formula.",
    "max-instead-of-min": "`max(600, …)` makes every width at least 600. 600 is the upper limit: use `min`.",
    "limit-on-the-rows": "The limit of 600 was put on n. It belongs to the width.",
    "limit-of-50": "The limit of a width is 600 here, not 50.",
    "width-before-rows": "The pairs are the wrong way round: rows first, then width, as `nn.Embedding` takes them.",
    "sorted-by-name": "The pairs are in alphabetical order. They come in the order of the dict.",
    "sorted-by-size": "The pairs are sorted by size. They come in the order of the dict.",
    "widths-alone": "These are the widths alone. Each entry is a pair, (rows, width).",
    "first-column-alone": "Only the first column has a pair. Does the `return` stand inside the loop?",
}


MANY = 41_000  # more rows than 39,400 reach the upper limit


@checks.key
def telling_sizes():
    """Where near misses show: sizes for the rule given n instead of n + 1, and for `int` instead of `round`."""
    by_rows = [n for n in range(2, 1_500) if width(n) != width(n + 1)]
    return by_rows, [n for n in range(2, 1_500) if width(n) == width(n + 1) > int(1.6 * (n + 1) ** 0.56)]


def example():
    """Six columns, from two words to more than the upper limit needs."""
    generator = randomness.numpy_generator("q3 example")
    by_rows, by_rounding = telling_sizes()
    wards, diagnoses = generator.choice(by_rows), generator.choice([n for n in by_rounding if n > 800])
    return {
        "sex": ["F", "M"],
        "group": list(range(1, 11)),
        "bed": list(range(5)),
        "ward": [f"ward {i}" for i in range(wards)],
        "diagnosis": [f"code {i}" for i in range(diagnoses)],
        "postcode": list(range(MANY + int(generator.integers(2_000)))),
    }


def check(embedding_sizes, table, doing):
    right, result = reference(table), checks.call_purely(embedding_sizes, table, did=doing, read=READ)
    difference = checks.compare(right, result)
    if difference:
        code, cause = checks.slip_of(slipped([(table,)]), CAUSES, [result])
        if code is None and difference.kind == "type" and not isinstance(result, (list, tuple)):
            cause = "Return a list with one pair (rows, width) for each column."
        if code is None and difference.kind == "value":
            cause = pairs_told(right, result)
        checks.fail_with(difference, doing, cause, READ, code)
    for pair in checks.expect_list(result, len(right), object, doing, "a list of pairs", "", READ):
        for number in checks.expect_list(
            pair,
            2,
            object,
            doing,
            "pairs, tuples of two",
            "Return a list with one pair (rows, width) for each column.",
            READ,
        ):
            checks.expect_array(number, (), checks.INTEGERS, doing, "rows and widths, each a whole number (`int`)", "The values are right, but a layer "
                                "takes integers: `round(x)` without digits gives one, `np.round` does not.", READ, "not-whole")  # fmt: skip


def pairs_told(right, result):
    """Which rows, and which widths, are right."""
    pairs = [checks.members(pair) for pair in checks.members(result)]
    if [len(pair) for pair in pairs] != [2] * len(right):
        return ""
    good = [
        [checks.compare(one[k], pair[k]) is None for one, pair in zip(right, pairs, strict=True)]
        for k in (0, 1)
    ]
    told = [
        f"all {what} are right" if all(row) else f"{sum(row)} of {len(row)} {what} are right"
        for what, row in zip(("rows", "widths"), good, strict=True)
    ]
    return f"{told[0].capitalize()}, {told[1]}."


@test_case(points=0.5)
def test_six_columns(embedding_sizes):
    table = example()
    counts = ", ".join(f"{len(words):,}" for words in table.values())
    check(embedding_sizes, table, f"For vocabularies of {counts} words")


@test_case(points=0.5, hidden=True)
def test_other_columns(embedding_sizes):
    generator = randomness.numpy_generator("q3")
    by_rows, by_rounding = telling_sizes()
    counts = [
        *generator.choice(by_rows, 3, replace=False),
        *generator.choice(by_rounding, 4, replace=False),
        MANY + generator.integers(2_000),
    ]
    table = {f"column {i}": list(range(int(n))) for i, n in enumerate(generator.permutation(counts))}
    check(
        embedding_sizes,
        table,
        f"For vocabularies of {', '.join(f'{len(words):,}' for words in table.values())} words",
    )

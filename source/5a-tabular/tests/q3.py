from decimal import ROUND_HALF_EVEN, Decimal

from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong

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


def sizes(pair):
    """A function of vocabularies that makes each entry with ``pair(number of words)``."""
    return lambda vocabularies: [pair(len(words)) for words in vocabularies.values()]


reference = sizes(lambda n: (n + 1, width(n + 1)))
WRONG = {
    "forgot-code-zero": Wrong(
        sizes(lambda n: (n, width(n))),
        "Code 0 (unknown or missing) needs a row too: with n words the codes run from 0 to n, which are n + 1 rows. "
        "Without it, the last word stops the training with an index error.",
    ),
    "rule-without-code-zero": Wrong(
        sizes(lambda n: (n + 1, width(n))),
        "The rows are right, but the rule was given the number of words. Use the number of rows in both places.",
    ),
    "truncated": Wrong(
        sizes(lambda n: (n + 1, min(600, int(1.6 * (n + 1) ** 0.56)))),
        "`int` cuts the fraction off; the rule rounds to the nearest whole number.",
    ),
    "no-upper-limit": Wrong(
        sizes(lambda n: (n + 1, round(1.6 * (n + 1) ** 0.56))),
        "The width of a very large vocabulary goes above 600. The rule takes the minimum of 600 and the formula.",
    ),
    "max-instead-of-min": Wrong(
        sizes(lambda n: (n + 1, max(600, round(1.6 * (n + 1) ** 0.56)))),
        "`max(600, …)` makes every width at least 600. 600 is the upper limit: use `min`.",
    ),
    "old-rule-of-half": Wrong(
        sizes(lambda n: (n + 1, min(50, (n + 2) // 2))),
        "This is the older rule, half the number of rows and at most 50. The task uses 1.6 · n^0.56.",
    ),
    "factor-inside-the-power": Wrong(
        sizes(lambda n: (n + 1, min(600, round((1.6 * (n + 1)) ** 0.56)))),
        "The power belongs to n only: 1.6 · (n^0.56), not (1.6 · n)^0.56.",
    ),
    "width-before-rows": Wrong(
        sizes(lambda n: (width(n + 1), n + 1)),
        "The pairs are the wrong way round: rows first, then width, as `nn.Embedding` takes them.",
    ),
}


MANY = 41_000  # more rows than 39,400 reach the upper limit


@checks.key
def telling_sizes():
    """Where near misses show: sizes for the rule given n instead of n + 1, and for `int` instead of `round`."""
    by_rows = [n for n in range(2, 1_500) if width(n) != width(n + 1)]
    return by_rows, [n for n in range(2, 1_500) if width(n) == width(n + 1) > int(1.6 * (n + 1) ** 0.56)]


def example():
    """Five columns, from two words to more than the upper limit needs."""
    generator = randomness.numpy_generator("q3 example")
    by_rows, by_rounding = telling_sizes()
    wards, diagnoses = generator.choice(by_rows), generator.choice([n for n in by_rounding if n > 800])
    return {
        "sex": ["F", "M"],
        "group": list(range(1, 11)),
        "ward": [f"ward {i}" for i in range(wards)],
        "diagnosis": [f"code {i}" for i in range(diagnoses)],
        "postcode": list(range(MANY + int(generator.integers(2_000)))),
    }


def check(embedding_sizes, calls, doing):
    checks.equals(
        embedding_sizes,
        reference,
        calls,
        wrong=WRONG,
        read=READ,
        doing=doing,
        cause="Compute one entry by hand: 10 words make 11 rows, and 1.6 · 11^0.56 = 6.13 rounds to 6.",
        differs={
            "type": "Return a list with one pair (rows, width) for each column.",
            "length": "One pair for each column.",
        },
    )


@test_case(points=0.5)
def test_five_columns(embedding_sizes):
    table = example()
    counts = ", ".join(f"{len(words):,}" for words in table.values())
    check(embedding_sizes, [(table,)], f"For vocabularies of {counts} words")


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
        [(table,)],
        f"For vocabularies of {', '.join(f'{len(words):,}' for words in table.values())} words",
    )

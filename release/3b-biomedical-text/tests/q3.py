import numpy as np
from otter.test_files import test_case

from autograder import checks, randomness

OK_FORMAT = False
name = "q3"
points = 1
hints = [
    "Which are drawn at random, rows or articles? And which numbers can be drawn?",
    "Take the unique article numbers, shuffle them with a generator made from the seed, cut that list at 70 and 85 %, and "
    "find the rows of each piece.",
    "order = np.random.default_rng(seed).permutation(np.unique(articles)); then "
    "np.flatnonzero(np.isin(articles, order[:first])) and so on.",
]

READ = "'q3 · No article in two splits'"
PARTS = ("training", "validation", "test")
SHARES = (0.70, 0.15, 0.15)
# The text asks for shares of the articles, rounded. Who draws for each number up to the largest one is off by 10 of
# about 600 articles (standard deviation) in the largest part, and so outside in one of `SEEDS` but for 1 in 10,000.
OFF, SEEDS = 3, 8
# The share of a class in the smallest part has a standard deviation of 0.03. A split of the sorted file is off by 0.3
# and more in some class.
CLASS_TOLERANCE = 0.17


def sorted_file(n_articles, rng):
    """Articles of one to six texts. Trials stand first, reviews last, and they have different sections."""
    numbers = np.sort(rng.choice(10 * n_articles, n_articles, replace=False))
    articles, labels = [], []
    for place, number in enumerate(numbers):
        sections = [1, 2, 3, 3, 4] if place < 0.6 * n_articles else [0, 0, 1, 4]
        sections = sections[: rng.integers(1, len(sections) + 1)] if rng.random() < 0.2 else sections
        articles += [number] * len(sections)
        labels += sections
    return np.array(articles), np.array(labels)


def interleaved(articles, labels, rng):
    """The same rows, no longer in blocks."""
    order = rng.permutation(len(articles))
    return articles[order], labels[order]


def without_masks(split):
    """The student's split; parts that are masks, True and False for each row, are refused."""

    def called(*arguments):
        parts = checks.call(split, *arguments)
        if isinstance(parts, (list, tuple)):
            for label, part in zip(PARTS, checks.members(parts), strict=False):
                if checks.kind_of(part) == checks.BOOLEANS:
                    checks.fail(
                        "For your split", "row numbers", f"a mask, True or False for each row, as the {label} part",
                        "Its length would be that of the file. `np.flatnonzero(mask)` gives the row numbers.", READ,
                        "masks-not-row-numbers",
                    )  # fmt: skip
        return parts

    return called


def rows_of(split, articles, seed, only=None):
    """The three parts, honest as to rows and articles; with ``only=2`` the test part alone has to be."""
    try:
        parts = checks.disjoint(
            without_masks(split),
            (articles, seed),
            articles,
            what="article",
            diagnosis="article-in-two-splits",
            read=READ,
            only=only,
        )
    except checks.CheckFailed as failure:
        cause = {
            "out-of-range": "Did you return article numbers? The caller needs the rows, to index texts and labels with.",
            "rows-missing": "Does an article have more than one row, and does every article come into a part?",
        }.get(failure.diagnosis)
        if cause is None:
            raise
        code = {"out-of-range": "not-row-numbers"}.get(failure.diagnosis, failure.diagnosis)
        raise checks.CheckFailed(f"{failure} {cause}", code) from None
    if len(parts) != 3:
        checks.fail(
            "For your split",
            "three parts, training, validation, test",
            str(len(parts)),
            "",
            READ,
            "wrong-type",
        )
    return parts


def look(split, articles, labels, seed):
    """Shares of the articles for several seeds, and of the classes."""
    did = f"For {len(articles)} texts from {len(set(articles.tolist()))} articles"
    seeds = range(seed, seed + SEEDS) if labels is not None else [seed]
    splits = [rows_of(split, articles, one) for one in seeds]
    counts = [[len(np.unique(articles[part])) for part in parts] for parts in splits]
    look_at_shares(articles, splits, counts, seeds, did)
    if labels is not None:
        look_at_classes(articles, labels, splits[0], f"{did} and seed {seed}")


def look_at_shares(articles, splits, counts, seeds, did):
    total = len(np.unique(articles))
    off = max(OFF, total // 100)
    for parts, count, seed in zip(splits, counts, seeds, strict=True):
        wanted = [share * total for share in SHARES]
        if all(abs(a - b) <= off for a, b in zip(count, wanted, strict=True)):
            continue
        code, cause = "wrong-shares", ""
        swapped = all(abs(a - b) <= off for a, b in zip(sorted(count), sorted(wanted), strict=True))
        remainder = by_remainder(articles, parts)
        if remainder:
            code = "by-remainder"
            cause = (
                f"An article's part depends on the remainder of its number by {remainder} alone. The numbers have gaps: shuffle the list "
                "of articles that there are, and cut it."
            )
        elif swapped:
            code, cause = "parts-swapped", "The parts are in another order: training, validation, test."
        elif len({tuple(one) for one in counts}) > 1 and all(
            abs(a - b) < 0.1 * total for a, b in zip(count, wanted, strict=True)
        ):
            code = "shares-by-chance"
            low, high = min(one[0] for one in counts), max(one[0] for one in counts)
            cause = (
                f"Over {len(counts)} seeds the training part has {low} to {high} articles: it is left to chance. Are numbers drawn that no "
                "article has? The numbers have gaps. Shuffle the articles that there are, and cut their list after 70 and after 85 %."
            )
        elif [round(one / total, 2) for one in count] == [0.7, 0.26, 0.04] or abs(
            count[2] - 0.15 * 0.3 * total
        ) <= off:
            cause = "The last part has 15 % *of the 30 %* that were left. Validation and test each have half of these."
        elif abs(count[1] - 0.15 * 0.85 * total) <= off or abs(count[0] - 0.85 * 0.85 * total) <= off:
            cause = "The second cut took 15 % of the 85 % that were left, not of all."
        else:
            cause = "Cut the shuffled list of articles after 70 and after 85 %."
        checks.fail(
            f"{did} and seed {seed}", f"{', '.join(f'{one:.0f}' for one in wanted)} articles in training, validation and test",
            ", ".join(map(str, count)), cause, READ, code,
        )  # fmt: skip


def by_remainder(articles, parts):
    """The smallest modulus up to 100 whose remainder tells the part of every article, or 0."""
    numbers = np.unique(articles)
    where = np.empty(len(numbers), dtype=int)
    for place, part in enumerate(parts):
        where[np.isin(numbers, articles[part])] = place
    for modulus in range(2, 101):
        rest = numbers % modulus
        if all(len(np.unique(where[rest == one])) == 1 for one in np.unique(rest)):
            return modulus
    return 0


def look_at_classes(articles, labels, parts, did):
    overall = np.bincount(labels, minlength=5) / len(labels)
    for label, part in zip(PARTS, parts, strict=True):
        share = np.bincount(labels[part], minlength=5) / len(part)
        worst = int(np.abs(share - overall).argmax())
        if abs(share[worst] - overall[worst]) > CLASS_TOLERANCE:
            blocks = (
                articles[parts[0]].max() < articles[parts[2]].min()
                or articles[parts[2]].max() < articles[parts[0]].min()
            )
            checks.fail(
                did, f"about {overall[worst]:.0%} of class {worst} in the {label} part, as in the file", f"{share[worst]:.0%}",
                "The articles were cut in the order of the file, which is sorted. Shuffle them first." if blocks else "",
                READ, "not-shuffled" if blocks else "not-stratified",
            )  # fmt: skip


def look_at_seeds(split, articles):
    """Same seed, same split; another seed, another one."""
    first, again, other = (rows_of(split, articles, seed) for seed in (1, 1, 2))
    same, differs = (
        all(np.array_equal(np.sort(a), np.sort(b)) for a, b in zip(first, second, strict=True))
        for second in (again, other)
    )
    if not same:
        checks.fail(
            "For two calls with seed 1", "the same split", "two different ones",
            "Make a generator from the seed inside the function: `np.random.default_rng(seed)`. Otherwise nobody can repeat "
            "your result, and articles wander from training into test when a notebook is run again.", READ, "not-reproducible",
        )  # fmt: skip
    if differs:
        checks.fail(
            "For seed 1 and seed 2", "two different splits", "the same one",
            "Is the seed used? With a fixed one nobody can see how much a score depends on the split.", READ, "ignores-seed",
        )  # fmt: skip


def drawn(hidden):
    rng = randomness.numpy_generator("q3-hidden" if hidden else "q3")
    articles, labels = interleaved(*sorted_file(607, rng), rng) if hidden else sorted_file(603, rng)
    return articles, labels, int(rng.integers(1000))


def scattered(articles, rng):
    """The same articles, their rows no longer in blocks."""
    return rng.permutation(articles)


@test_case(points=0.5)
def test_rows_and_test_part(split_by_article):
    checks.attempted(split_by_article, "split_by_article")
    articles, _, seed = drawn(hidden=False)
    rows_of(split_by_article, articles, seed, only=2)
    rows_of(split_by_article, scattered(articles, randomness.numpy_generator("q3-scattered")), seed, only=2)


@test_case(points=0.5)
def test_sorted_file(split_by_article):
    checks.attempted(split_by_article, "split_by_article")
    articles, labels, seed = drawn(hidden=False)
    look(split_by_article, articles, labels, seed)
    look_at_seeds(split_by_article, articles)

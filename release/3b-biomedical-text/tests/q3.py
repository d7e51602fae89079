import numpy as np
from otter.test_files import test_case

from autograder import checks, randomness

OK_FORMAT = False
name = "q3"
points = 1
hints = [
    "What is drawn at random: rows or articles? Everything else follows.",
    "Take the unique article numbers, shuffle them with a generator made from the seed, cut that list at 70 and 85 %, and "
    "find the rows of each piece.",
    "order = np.random.default_rng(seed).permutation(np.unique(articles)); then "
    "np.flatnonzero(np.isin(articles, order[:first])) and so on.",
]

READ = "'q3 · No article in two splits'"
PARTS = ("training", "validation", "test")
SHARES = (0.70, 0.15, 0.15)
# With 600 articles the share of rows in a part has a standard deviation below 0.01, the share of a class in
# the smallest part one of 0.03. A split of the sorted file is off by 0.3 and more in some class.
SIZE_TOLERANCE, CLASS_TOLERANCE = 0.06, 0.17


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


def rows_of(split, articles, seed):
    """The three parts, honest as to rows and articles."""
    try:
        parts = checks.disjoint(
            without_masks(split),
            (articles, seed),
            articles,
            what="article",
            diagnosis="article-in-two-splits",
            read=READ,
        )
    except checks.CheckFailed as failure:
        if failure.diagnosis != "out-of-range":
            raise
        cause = "Did you return article numbers? The caller needs the rows, to index texts and labels with."
        raise checks.CheckFailed(f"{failure} {cause}", "not-row-numbers") from None
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
    did = f"For {len(articles)} texts from {len(set(articles.tolist()))} articles and seed {seed}"
    parts = rows_of(split, articles, seed)
    for label, part, share in zip(PARTS, parts, SHARES, strict=True):
        got = len(part) / len(articles)
        if abs(got - share) > SIZE_TOLERANCE:
            checks.fail(
                did, f"about {share:.0%} of the rows in the {label} part", f"{got:.0%}",
                "Cut the shuffled list of articles after 70 and after 85 %.", READ, "wrong-shares",
            )  # fmt: skip
    if labels is not None:
        look_at_classes(articles, labels, parts, did)


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


@test_case(points=1)
def test_sorted_file(split_by_article):
    checks.attempted(split_by_article, "split_by_article")
    articles, labels = sorted_file(600, randomness.numpy_generator("q3"))
    look(split_by_article, articles, labels, 0)
    look_at_seeds(split_by_article, articles)

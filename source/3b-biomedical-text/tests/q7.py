import numpy as np
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import has_slip

OK_FORMAT = False
name = "q7"
points = 2
hints = [
    "Which rows may the model see that judges row 17? Whose rows are these, and which of them must it not see?",
    "`GroupKFold(5).split(features, labels, articles)` gives (training rows, test rows). Fit on the one, `predict_proba` on the "
    "other, write the result into the test rows of an array of zeros. `model.classes_` says which columns.",
    "probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test]); and for `suspects`: "
    "np.argsort(probabilities[np.arange(n), labels])[:k].",
]

READ = "'q7 · Find the wrong labels'"
CLASSES = 5


def texts(rng, n_articles=60, width=12):
    """Vectors of texts as an encoder gives them: a role, and beside it the fingerprint of the article.

    The role is easy to read on articles never seen. So is the article on texts of it that were seen: they all
    carry the same vector, as real ones share drug, disease and style.

    Returns:
        features (n, width + n_articles) float64; roles (n,); articles (n,), numbers with gaps, rows mixed.
    """
    roles, articles = [], []
    for article in rng.choice(10 * n_articles, n_articles, replace=False):
        own = rng.permutation(CLASSES)[: rng.integers(3, CLASSES + 1)]
        roles += own.tolist()
        articles += [article] * len(own)
    order = rng.permutation(len(roles))
    roles, articles = np.array(roles)[order], np.array(articles)[order]
    centres = 4 * np.linalg.qr(rng.standard_normal((width, CLASSES)))[0].T
    fingerprints = 6 * np.linalg.qr(rng.standard_normal((n_articles, n_articles)))[0]
    signal = centres[roles] + 0.8 * rng.standard_normal((len(roles), width))
    return np.hstack([signal, fingerprints[np.unique(articles, return_inverse=True)[1]]]), roles, articles


def one_label_an_article(articles, rng):
    """A random label for each article, given to all its texts."""
    numbers, place = np.unique(articles, return_inverse=True)
    return rng.integers(0, CLASSES, len(numbers))[place]


def probabilities_of(out_of_fold, features, labels, articles, did):
    """The student's table, of the right shape and made of probabilities."""
    table = checks.call(out_of_fold, features, labels, articles, CLASSES, doing=did)
    return stated(table, labels, did)


def stated(table, labels, did):
    what = f"an array ({len(labels)}, {CLASSES})"
    table = checks.expect_array(table, None, checks.NUMBERS, did, what, "", READ, finite=False).astype(float)
    if table.shape != (len(labels), CLASSES):
        met = len(np.unique(labels))
        absent = table.shape == (len(labels), met) and met < CLASSES
        cause = (
            f"Only {met} of the {CLASSES} classes occur among the labels, and there are columns for these alone. Make an array of zeros "
            "with `n_classes` columns, and put each column where its class belongs (`model.classes_`; after `cross_val_predict` "
            "`np.unique(labels)`)."
            if absent
            else "One row a text, one column a class."
        )
        checks.fail(did, f"shape ({len(labels)}, {CLASSES})", str(table.shape), cause, READ,
                    "no-column-for-an-absent-class" if absent else "wrong-shape")  # fmt: skip
    if not np.isfinite(table).all() or table.min() < -1e-9:
        checks.fail(did, "probabilities", "negative numbers, NaN or infinity", "Scores are no probabilities: `predict_proba`.",
                    READ, "not-probabilities")  # fmt: skip
    sums = table.sum(1)
    if abs(sums - 1).max() > 1e-3:
        row = int(abs(sums - 1).argmax())
        empty = int((sums < 1e-9).sum())
        code, cause = "not-probabilities", "Scores are no probabilities: `predict_proba`."
        if empty:
            code = "rows-not-predicted"
            cause = f"{empty} of {len(sums)} rows are 0: they are in no test part. Go through folds that together hold every row once."
        elif np.isclose(sums, np.round(sums), atol=1e-6).all():
            code, cause = (
                "rows-predicted-twice",
                "Some rows were predicted more than once and added up. In folds each row is held out once.",
            )
        checks.fail(did, "rows that sum to 1", f"{sums[row]:.3g} in row {row}", cause, READ, code)
    if np.isin(table, (0.0, 1.0)).all():
        checks.fail(did, "probabilities", "only 0 and 1", "These are decisions; they cannot be ranked. Use `predict_proba`.", READ,
                    "decisions-not-probabilities")  # fmt: skip
    return table


def look_at_folds(out_of_fold, rng):
    """On true roles the table must be right; on labels that are random by article it must be at chance.

    Measured: right answers (logistic regression, discriminant, naive Bayes, neighbours, forest) have 0.99 and more
    on roles and 0.08 to 0.42 on random labels; logistic regression that saw the article has 0.94 and more there.
    """
    features, roles, articles = texts(rng)
    n = len(roles)
    guess = probabilities_of(out_of_fold, features, roles, articles, f"For {n} texts with true roles").argmax(
        1
    )
    right = float((guess == roles).mean())
    if right < 0.6:
        checks.fail(
            f"For {n} texts whose roles are easy to tell", "the right role to be the likeliest for more than 60 % of the texts",
            f"{right:.0%}", misplaced(guess, roles), READ, "predictions-misplaced",
        )  # fmt: skip
    random = one_label_an_article(articles, rng)
    guess = probabilities_of(
        out_of_fold, features, random, articles, f"For {n} texts with labels drawn for each article"
    ).argmax(1)
    leaked = float((guess == random).mean())
    if leaked > 0.55:
        did = f"For {n} texts whose labels mean nothing (drawn at random, one for all texts of an article)"
        alone = rng.integers(0, CLASSES, n)
        own = (
            probabilities_of(out_of_fold, features, alone, articles, "For labels drawn for each text").argmax(
                1
            )
            == alone
        ).mean()
        code, cause = (
            "article-seen-in-training",
            (
                "The model has seen other texts of the article that it judges (with a label drawn for each *text* it is at chance, so it has "
                "not seen the text's own). Make the folds of whole articles: `GroupKFold`."
            ),
        )
        if own > OWN:
            code, cause = (
                "own-label-seen",
                (
                    f"The model has seen the very label that it judges: also with a label drawn for each text it is right in {own:.0%}. Fit on "
                    "the training folds alone, and take each row's prediction from the one model that has not seen it."
                ),
            )
        checks.fail(did, "predictions at chance, about 20 % right", f"{leaked:.0%}", cause, READ, code)


OWN = 0.45
"""Right answers and folds of rows have up to 0.3 on labels drawn for each text, models that saw the label 0.7 and more."""


def misplaced(guess, roles):
    """What is misplaced, rows or columns."""
    table = np.array(
        [
            [np.mean(guess[roles == k] == j) if (roles == k).any() else 0 for j in range(CLASSES)]
            for k in range(CLASSES)
        ]
    )
    if table.max(1).mean() > 0.6 and len(np.unique(table.argmax(1))) == CLASSES:
        names = ", ".join(
            f"class {k} in column {table[k].argmax()}" for k in range(CLASSES) if table[k].argmax() != k
        )
        return f"The columns are mixed up: {names}. `model.classes_` says which class each column is."
    often = np.abs(np.bincount(guess, minlength=CLASSES) - np.bincount(roles, minlength=CLASSES)).max() / len(
        roles
    )
    if often < 0.08:
        return (
            "Each role is predicted about as often as it occurs, but for other rows: the folds do not come in the order of the rows. Write "
            "each prediction into the row that it was made for."
        )
    return ""


def look_at_purity(out_of_fold, rng):
    """The arrays that the function is given stay as they are."""
    features, roles, articles = texts(rng, n_articles=30)
    did = f"For {len(roles)} texts"
    stated(
        checks.call_purely(out_of_fold, features, roles, articles, CLASSES, did=did, read=READ), roles, did
    )


def look_at_absent_class(out_of_fold, rng):
    """Class 3 occurs nowhere."""
    features, roles, articles = texts(rng)
    keep = roles != 3
    did = "For texts of which none has class 3"
    table = probabilities_of(out_of_fold, features[keep], roles[keep], articles[keep], did)
    if table[:, 3].max() > 0.05:
        checks.fail(did, "probability 0 for class 3", f"{table[:, 3].max():.2f}", "`model.classes_` says which class each column is.",
                    READ, "columns-moved")  # fmt: skip


def look_at_missing_class(out_of_fold, rng):
    """Class 2 occurs in one article only: when that one is held out the models have never seen it."""
    features, roles, articles = texts(rng)
    numbers, sizes = np.unique(articles, return_counts=True)
    alone = numbers[sizes.argmax()]  # an article of all five roles
    keep = (roles != 2) | (articles == alone)
    features, roles, articles = features[keep], roles[keep], articles[keep]
    did = "For texts of 5 roles, of which role 2 occurs in a single article"
    table = probabilities_of(out_of_fold, features, roles, articles, did)
    held_out = table[articles == alone, 2].max()
    if held_out > 0.05:
        checks.fail(
            did, "probability 0 for role 2 where that article is held out, as no model has seen the role", f"{held_out:.2f}",
            "`predict_proba` has no column for a class it never saw, so the later columns move up. `model.classes_` says which "
            "class each column is.", READ, "columns-moved",
        )  # fmt: skip


def own(p, y):
    """The probability of each given label."""
    return p[np.arange(len(y)), y]


@checks.key
def most_suspicious(p, y, k):
    return np.argsort(own(p, y), kind="stable")[:k]


def best_other(p, y):
    rest = p.copy()
    rest[np.arange(len(y)), y] = -1
    return rest.max(1)


SCORES = ("unsure-not-suspicious", "sure-not-suspicious", "other-class-not-own", "entropy-not-suspicious", "margin-not-own",
          "likeliest-margin")  # fmt: skip
ORDER = ("most-trusted-first", "least-suspicious-first", "not-ranked")
GIVEN = ("values-not-rows", "ranks-not-rows", "returns-all", "only-disagreements")


def rank(p, y, k, code):
    """The ranking with the slips of a code."""
    first, second = np.sort(p, 1)[:, -1], np.sort(p, 1)[:, -2]
    score = (
        p.max(1) if has_slip(code, "unsure-not-suspicious")
        else -p.max(1) if has_slip(code, "sure-not-suspicious")
        else -best_other(p, y) if has_slip(code, "other-class-not-own")
        else (p * np.log(np.maximum(p, 1e-300))).sum(1) if has_slip(code, "entropy-not-suspicious")
        else own(p, y) - best_other(p, y) if has_slip(code, "margin-not-own")
        else first - second if has_slip(code, "likeliest-margin")
        else own(p, y)
    )  # fmt: skip
    if has_slip(code, "most-trusted-first"):
        score = -score
    order = np.argsort(score, kind="stable")
    if has_slip(code, "only-disagreements"):
        order = order[p.argmax(1)[order] != y[order]]
    if not has_slip(code, "returns-all"):
        order = order[:k]
    if has_slip(code, "least-suspicious-first"):
        order = order[::-1]
    if has_slip(code, "not-ranked"):
        order = np.sort(order)
    if has_slip(code, "values-not-rows"):
        return np.abs(score)[order]
    return (
        np.argsort(np.argsort(score, kind="stable"), kind="stable")[:k]
        if has_slip(code, "ranks-not-rows")
        else order
    )


@checks.key
def slipped_rankings(calls):
    return {code: [rank(*call, code) for call in calls] for code in checks.slip_codes(SCORES, ORDER, GIVEN)}


RANKING_CAUSES = {
    "unsure-not-suspicious": "You ranked by the largest probability, where the model is unsure. Look at the probability of the *given* label.",
    "sure-not-suspicious": "You ranked by the largest probability, where the model is surest of anything, right labels among them. Look at "
    "the probability of the *given* label.",
    "other-class-not-own": "You ranked by the best *other* class. Asked for is the probability of the given label.",
    "entropy-not-suspicious": "You ranked by entropy, how unsure the model is. The label plays no part in it.",
    "margin-not-own": "You ranked by the gap between the given label and its best rival. Asked for is the probability of the given label alone.",
    "likeliest-margin": "You ranked by the gap between the two likeliest classes. The given label plays no part in it.",
    "most-trusted-first": "You ranked from high to low. Suspicious is a *low* probability.",
    "least-suspicious-first": "These rows stand in reverse: the most suspicious comes first.",
    "not-ranked": "These rows are in the order of the table. Most suspicious first.",
    "values-not-rows": "These are probabilities. Row numbers were asked for.",
    "ranks-not-rows": "These are ranks (`argsort` of `argsort`): the place of each row. The rows in order of suspicion are asked for, one `argsort`.",
    "returns-all": "These are all rows. Only the first k were asked for.",
    "only-disagreements": "Rows where the model's likeliest role is the given label were left out. With a large k they belong to the answer, too: "
    "k rows were asked for.",
}


def look_at_ranking(suspects, rng, sizes):
    """Rankings of some sizes; the last with so many suspects that the model agrees with the labels of some."""
    calls = []
    for n, k in sizes:
        table = rng.dirichlet(np.full(CLASSES, 0.7), n)
        calls.append((table, rng.integers(0, CLASSES, n), k))
    seen = []
    for table, labels, k in calls:
        did = f"For the {k} most suspicious of {len(labels)} labels"
        rows = checks.call_purely(suspects, table, labels, k, did=did, read=READ)
        seen.append(((table, labels, k), rows))
    for (table, labels, k), rows in seen:
        did = f"For the {k} most suspicious of {len(labels)} labels"
        difference = checks.compare(most_suspicious(table, labels, k), rows)
        if difference:
            code, cause = checks.slip_of(slipped_rankings(calls), RANKING_CAUSES, [rows for _, rows in seen])
            if code is None and difference.kind == "value":
                code, cause = same_rows(most_suspicious(table, labels, k), rows, k)
            checks.fail_with(difference, did, cause, READ, code)
        checks.expect_array(
            rows, (k,), checks.INTEGERS, did, f"{k} row numbers", "Row numbers are whole numbers.", READ
        )


def same_rows(right, rows, k):
    """Whether the rows are the right ones, in a wrong order."""
    rows = checks.expect_array(rows, (k,), checks.NUMBERS, read=READ)
    if np.array_equal(np.sort(rows), np.sort(right)):
        return "right-rows-unsorted", (
            "These are the right rows, but not in order, most suspicious first. (`argpartition` finds the k lowest and does not sort them.)"
        )
    return None, f"{len(np.intersect1d(rows, right))} of these rows are among the {k} right ones."


def look_at_search(out_of_fold, suspects, rng):
    """12 of 60 articles were misread, all their texts got one label: are the wrong ones found?

    Measured, of as many suspects as there are wrong labels: right answers hit 0.9 and more, chance 0.15,
    logistic regression that saw the article 0.4 to 0.76.
    """
    features, roles, articles = texts(rng)
    misread = np.isin(articles, rng.choice(np.unique(articles), 12, replace=False))
    labels = np.where(misread, one_label_an_article(articles, rng), roles)
    wrong = labels != roles
    did = f"For {len(labels)} texts with {wrong.sum()} wrong labels in 12 articles"
    table = probabilities_of(out_of_fold, features, labels, articles, did)
    k = int(wrong.sum())
    rows = checks.call(suspects, table, labels, k, doing=did)
    rows = checks.expect_array(rows, (k,), checks.INTEGERS, did, f"{k} row numbers, an array", "", READ)
    hits = float(wrong[np.unique(np.clip(rows, 0, len(labels) - 1))].sum() / wrong.sum())
    if hits < 0.8:
        checks.fail(
            did, f"more than 80 % of the {wrong.sum()} most suspicious to be wrong ones",
            f"{hits:.0%} (chance is {wrong.mean():.0%})", "Is every article judged by models that never saw it, and is the "
            "probability of the given label what you sort by?", READ, "wrong-labels-not-found",
        )  # fmt: skip


@test_case(points=0.5)
def test_folds(out_of_fold):
    checks.attempted(out_of_fold, "out_of_fold")
    rng = randomness.numpy_generator("q7")
    look_at_folds(out_of_fold, rng)
    look_at_missing_class(out_of_fold, rng)
    look_at_absent_class(out_of_fold, rng)
    look_at_purity(out_of_fold, rng)


@test_case(points=0.5)
def test_ranking(suspects):
    checks.attempted(suspects, "suspects")
    look_at_ranking(suspects, randomness.numpy_generator("q7-ranking"), [(80, 30), (3000, 600), (60, 58)])


@test_case(points=0.25, hidden=True)
def test_other_folds(out_of_fold):
    checks.attempted(out_of_fold, "out_of_fold")
    rng = randomness.numpy_generator("q7-hidden-folds")
    look_at_folds(out_of_fold, rng)
    look_at_absent_class(out_of_fold, rng)


@test_case(points=0.25, hidden=True)
def test_other_ranking(suspects):
    checks.attempted(suspects, "suspects")
    look_at_ranking(
        suspects, randomness.numpy_generator("q7-hidden-ranking"), [(200, 25), (2500, 700), (50, 50)]
    )


@test_case(points=0.5, hidden=True)
def test_search(out_of_fold, suspects):
    checks.attempted(out_of_fold, "out_of_fold")
    checks.attempted(suspects, "suspects")
    look_at_search(out_of_fold, suspects, randomness.numpy_generator("q7-hidden"))

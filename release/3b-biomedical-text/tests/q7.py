import numpy as np
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q7"
points = 1
hints = [
    "Which rows may the model see that judges row 17? None of the article of row 17.",
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
    what = f"an array ({len(labels)}, {CLASSES})"
    table = checks.expect_array(table, None, checks.NUMBERS, did, what, "", READ, finite=False).astype(float)
    if table.shape != (len(labels), CLASSES):
        checks.fail(did, f"shape ({len(labels)}, {CLASSES})", str(table.shape), "One row a text, one column a class.", READ,
                    "wrong-shape")  # fmt: skip
    if not np.isfinite(table).all() or table.min() < -1e-9:
        checks.fail(did, "probabilities", "negative numbers, NaN or infinity", "Scores are no probabilities: `predict_proba`.",
                    READ, "not-probabilities")  # fmt: skip
    sums = table.sum(1)
    if abs(sums - 1).max() > 1e-3:
        row = int(abs(sums - 1).argmax())
        cause = (
            "Was every row predicted once?"
            if (sums < 1e-9).any()
            else "Scores are no probabilities: `predict_proba`."
        )
        checks.fail(
            did, "rows that sum to 1", f"{sums[row]:.3g} in row {row}", cause, READ, "not-probabilities"
        )
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
            f"{right:.0%}", "Does every prediction go into the row it was made for, and every class into its own column?", READ,
            "predictions-misplaced",
        )  # fmt: skip
    random = one_label_an_article(articles, rng)
    guess = probabilities_of(
        out_of_fold, features, random, articles, f"For {n} texts with labels drawn for each article"
    ).argmax(1)
    leaked = float((guess == random).mean())
    if leaked > 0.55:
        checks.fail(
            f"For {n} texts whose labels mean nothing (drawn at random, one for all texts of an article)",
            "predictions at chance, about 20 % right", f"{leaked:.0%}",
            "The model has seen the article of the text it judges: its own label (is it fitted on the training folds only?) or "
            "those of its neighbours (are the folds made of whole articles, `GroupKFold`?).", READ, "article-seen-in-training",
        )  # fmt: skip


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


WRONG_RANKING = {
    "most-trusted-first": Wrong(
        stored("q7.most-trusted-first"),
        "These are the labels the model trusts most. Suspicious is a *low* probability.",
    ),
    "least-suspicious-first": Wrong(
        stored("q7.least-suspicious-first"),
        "The right rows, but the least suspicious comes first.",
    ),
    "unsure-not-suspicious": Wrong(
        stored("q7.unsure-not-suspicious"),
        "These are the rows where the model is unsure. Look at the probability of the *given* label.",
    ),
    "sure-not-suspicious": Wrong(
        stored("q7.sure-not-suspicious"),
        "These are the rows where the model is surest of anything, right labels among them.",
    ),
    "other-class-not-own": Wrong(
        stored("q7.other-class-not-own"),
        "You ranked by the best *other* class. Asked for is the probability of the given label.",
    ),
    "entropy-not-suspicious": Wrong(
        stored("q7.entropy-not-suspicious"),
        "You ranked by entropy, how unsure the model is. The label plays no part in it.",
    ),
    "values-not-rows": Wrong(
        stored("q7.values-not-rows"), "These are probabilities. Row numbers were asked for."
    ),
    "not-ranked": Wrong(
        stored("q7.not-ranked"),
        "The right rows, but in the order of the table. Most suspicious first.",
    ),
    "returns-all": Wrong(
        stored("q7.returns-all"),
        "All rows, ranked rightly. Only the first k were asked for.",
    ),
}


def look_at_ranking(suspects, rng, n, k):
    table = rng.dirichlet(np.full(CLASSES, 0.7), n)
    labels = rng.integers(0, CLASSES, n)
    checks.equals(
        suspects, stored("q7.equals"), [(table, labels, k)], wrong=WRONG_RANKING,
        doing=f"For the {k} most suspicious of {n} labels", read=READ,
    )  # fmt: skip


@test_case(points=0.75)
@case
def test_folds(out_of_fold):
    checks.attempted(out_of_fold, "out_of_fold")
    rng = randomness.numpy_generator("q7")
    look_at_folds(out_of_fold, rng)
    look_at_missing_class(out_of_fold, rng)


@test_case(points=0.25)
@case
def test_ranking(suspects):
    checks.attempted(suspects, "suspects")
    look_at_ranking(suspects, randomness.numpy_generator("q7-ranking"), 80, 30)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q7",
    """
c-qyL-HzKf5QX1G*JFe8Lk^i&F&2g5RhmUzdn4Hmf}-!<GvwAAphYiR2Mc&HmL>9ha}Gy`!}P`X%lW!qUcc?mm+Nl3ZLcrKm&<LNX!@AE&d=#1
&$A!7EyrVP6CKiCTg@d|Es2%#-f9!cspOWIU1}tIv6hqPQu*(fpXe}Mm+kt~I-h@eIsZHnKhf{gysq=N>BIDLz81sc+voXpnLZpeJ<;^re7Y?g
s!T;l5^*JKl$o5gP%gwym9Ux<N+V?|*a%4`bK*>j&qlFbA+6+@1UDzb<Nt^q1&1%U`ShT=Rmh!0N$@El&q}Cad<q%9QBtT(R4imcF(`mgBFp53
3P1%C4jx&_0Fdv}Ps_Z0-~8RDmvy^7CJN)&d`Lh`Lz0F#NQ6+xZ6O@;y`un-z@mW&ptwT=IsgPl=|}-q<&NUl3rJko+jd=^9~pxS6<8fsHY$h(
tbqU|a_CDWEvyeFq(=C%QUNxQsu3Lo$T=b*;K2wEvJi3dJB2t4Vpq%aW2(pQ(dp=@Mzhh^XlIW{v>ccJibU8&!W-y1923?_;U2gI{(y7fAb17-
@pt)`>*r<N9Z&PN^<(k!_57e5U}Y@OwLmX)4G27>K^NMZ!{UY?1P^fPYIBPNafAsrz<~%SNZ3T{ox{3ZZ|iy6&8O3&=&%35xflbb&kL{xNeRGt
jGGovF+(tKavw%H#))=-K#ci=AW38@aFz%eqBbTL!WR+bh+~RiqDc``gw=X*5nqHDQAVH<YlIsS_xH1DyRFL)F{Zz_<v6H@ImdA|+69eoF4Z@q
Li_M4IQ)ZMUGE@n=N|?|?(ZZ5LumH_>;WslgfI~drTx_f&ghntekzA^`%6prrFN^t*b3i-;oo0b#wwk|dinal5%_ev%>Tw9?NdtJl8IRbhF&Y1
Cr;vTwRzE!q}JAJF<0?qZ&g;Q<{5NG=~Z*C2zZoQ%+zZ`c%!tGr8uNoFLPx}sYn`S$=SHDrtv5jXl$vrGRjsHi{XDSo5e1Lz2D2iSgNr2s5G|W
Ek`9>Ott!Wj#y1<?l!LF+}z68Ew+|ZQ%M??nn`kIA6507C7u~ocK2HGsJ?g+{IzV-f9agHF>Ak6tCx^0c~rHsS1cJ-lT?Z&)qbsM!A(UxDo(}O
rR3N$vzb9tiR0$!Pp+`=Qv
""",
)

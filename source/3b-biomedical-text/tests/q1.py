from otter.test_files import test_case

from autograder import checks, data, randomness
from autograder.checks import Wrong
from autograder.probes import text

OK_FORMAT = False
name = "q1"
points = 2
hints = [
    "The tokenizer can cut for you, and it knows about `[CLS]` and `[SEP]`. What does it not tell you about a text that it cut?",
    "Tokenise twice: once without a limit, once with `truncation=True, max_length=…`. Compare the lengths.",
    'full = tokenizer(texts)["input_ids"]; kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]; '
    "then one subtraction for each text.",
]

READ = "'q1 · Tokens, and what the limit cuts off'"


def vocabulary_of(texts, size, generator):
    """A vocabulary of these texts in random order, so that no id of a special token is where one expects it."""
    words = [
        word for document in texts for word in document.lower().split() if word.isalpha() and word.isascii()
    ]
    frequent = sorted(set(words), key=lambda word: (-words.count(word), word))[:size]
    letters = [chr(code) for code in range(33, 127)]
    pieces = [*text.SPECIAL, *frequent, *letters, *(f"##{letter}" for letter in letters)]
    pieces = list(dict.fromkeys(pieces))
    return [pieces[place] for place in generator.permutation(len(pieces))]


def pieces_of(vocabulary, documents):
    """The word pieces of each text, without special tokens."""
    bare = text.bare_tokenizer(vocabulary)
    return [bare.encode(document, add_special_tokens=False).ids for document in documents]


@checks.key
def counts(vocabulary, documents):
    """How many word pieces each text has."""
    return [len(piece) for piece in pieces_of(vocabulary, documents)]


def rows_of(vocabulary, documents, cut=lambda piece: piece, length=0):
    """`[CLS]`, what ``cut`` leaves of each text, `[SEP]`, and `[PAD]` up to a length."""
    cls, sep, pad = (vocabulary.index(token) for token in ("[CLS]", "[SEP]", "[PAD]"))
    rows = [[cls, *cut(piece), sep] for piece in pieces_of(vocabulary, documents)]
    return [[*row, *[pad] * (length - len(row))] for row in rows]


@checks.key
def right_ids(vocabulary, documents, limit):
    return rows_of(vocabulary, documents, lambda piece: piece[: limit - 2])


def to_longest(vocabulary, documents, limit):
    longest = max(map(len, right_ids(vocabulary, documents, limit)))
    return rows_of(vocabulary, documents, lambda piece: piece[: limit - 2], longest)


NOTEBOOKS_LIMIT = 32


def model_limit(max_length):
    """The limit of the tokenizer's own model: a little above the one asked for."""
    return max_length + 5


def specials(vocabulary, documents, limit, first, last):
    """The right rows, with other ids at their ends, or (None) nothing there."""
    return [
        [*([] if first is None else [first]), *row[1:-1], *([] if last is None else [last])]
        for row in right_ids(vocabulary, documents, limit)
    ]


def words_only(documents, count):
    return [" ".join(document.split()[:count]) for document in documents]


WRONG_IDS = {
    "lost-separator": Wrong(
        lambda v, d, limit: [row[:limit] for row in rows_of(v, d)],
        "A slice `[:max_length]` of the ids cuts `[SEP]` off. It belongs at the end of what is left.",
    ),
    "no-room-for-special-tokens": Wrong(
        lambda v, d, limit: rows_of(v, d, lambda piece: piece[:limit]),
        "`[CLS]` and `[SEP]` count too: only max_length - 2 pieces of the text fit.",
    ),
    "not-truncated": Wrong(
        lambda v, d, _: rows_of(v, d),
        "Nothing was cut off. The tokenizer truncates only when asked: `truncation=True, max_length=…`.",
    ),
    "cut-characters": Wrong(
        lambda v, d, limit: rows_of(v, [document[:limit] for document in d]),
        "You cut the text after max_length *characters*. The limit counts word pieces.",
    ),
    "no-special-tokens": Wrong(
        lambda v, d, limit: [piece[:limit] for piece in pieces_of(v, d)], "`[CLS]` and `[SEP]` are missing."
    ),
    "no-special-tokens, room left": Wrong(
        lambda v, d, limit: [piece[: limit - 2] for piece in pieces_of(v, d)],
        "`[CLS]` and `[SEP]` are missing.",
    ),
    "no-start": Wrong(
        lambda v, d, limit: specials(v, d, limit, None, v.index("[SEP]")), "`[CLS]` is missing at the start."
    ),
    "no-end": Wrong(
        lambda v, d, limit: specials(v, d, limit, v.index("[CLS]"), None), "`[SEP]` is missing at the end."
    ),
    "ids-of-another-vocabulary": Wrong(
        lambda v, d, limit: specials(v, d, limit, 101, 102),
        "101 and 102 are `[CLS]` and `[SEP]` in one vocabulary only. Ask the tokenizer: `cls_token_id`, `sep_token_id`.",
    ),
    "special-tokens-swapped": Wrong(
        lambda v, d, limit: specials(v, d, limit, v.index("[SEP]"), v.index("[CLS]")),
        "`[CLS]` stands at the start, `[SEP]` at the end: here they are swapped.",
    ),
    "one-piece-too-short": Wrong(
        lambda v, d, limit: [
            row if len(row) <= limit else [*row[: limit - 2], row[-1]] for row in rows_of(v, d)
        ],
        "Texts that are cut have one piece fewer than fits: max_length - 2 pieces of the text, and `[CLS]` and `[SEP]` beside them.",
    ),
    "one-piece-too-short, always": Wrong(
        lambda v, d, limit: rows_of(v, d, lambda piece: piece[: limit - 3]),
        "Texts that are cut have one piece fewer than fits: max_length - 2 pieces of the text, and `[CLS]` and `[SEP]` beside them.",
    ),
    "one-piece-too-long": Wrong(
        lambda v, d, limit: rows_of(v, d, lambda piece: piece[: limit - 1]),
        "One piece too many is left: `[CLS]` and `[SEP]` both count, so max_length - 2 pieces of the text fit.",
    ),
    "limit-of-the-notebook": Wrong(
        lambda v, d, _: right_ids(v, d, NOTEBOOKS_LIMIT),
        "You cut at 32, the notebook's MAX_LENGTH. Use the `max_length` that the function is given.",
    ),
    "limit-of-the-model": Wrong(
        lambda v, d, limit: right_ids(v, d, model_limit(limit)),
        "You cut at the limit of the tokenizer's own model, `tokenizer.model_max_length`: give `max_length=`.",
    ),
    "cut-words": Wrong(
        lambda v, d, limit: rows_of(v, words_only(d, limit)),
        "You cut the text after max_length *words*. The limit counts word pieces.",
    ),
    "cut-words, room left": Wrong(
        lambda v, d, limit: rows_of(v, words_only(d, limit - 2)),
        "You cut the text after max_length - 2 *words*. The limit counts word pieces.",
    ),
    "kept-the-end": Wrong(
        lambda v, d, limit: rows_of(v, d, lambda piece: piece[2 - limit :]),
        "You kept the end of each text and cut its beginning.",
    ),
    "padded": Wrong(
        lambda v, d, limit: rows_of(v, d, lambda piece: piece[: limit - 2], limit),
        "Short texts were filled up with [PAD]. Padding is for later, when a batch is made.",
    ),
    "padded, to the longest": Wrong(
        to_longest, "Short texts were filled up with [PAD]. Padding is for later, when a batch is made."
    ),
}


@checks.key
def right_lost(vocabulary, documents, limit):
    return [max(0, n - (limit - 2)) for n in counts(vocabulary, documents)]


WRONG_LOST = {
    "lost-without-special-tokens": Wrong(
        lambda v, d, limit: [max(0, n - limit) for n in counts(v, d)],
        "Two of the max_length places go to `[CLS]` and `[SEP]`, so two more pieces are lost.",
    ),
    "lost-is-negative": Wrong(
        lambda v, d, limit: [n - (limit - 2) for n in counts(v, d)],
        "A text that fits has lost nothing: 0, not a negative number.",
    ),
    "lost-is-kept": Wrong(
        lambda v, d, limit: [min(n, limit - 2) for n in counts(v, d)],
        "You counted what was kept, not what was lost.",
    ),
    "lost-is-length": Wrong(
        lambda v, d, _: [n + 2 for n in counts(v, d)], "You counted the whole text, not what was lost."
    ),
    "lost-counts-words": Wrong(
        lambda _, d, limit: [max(0, len(document.split()) - (limit - 2)) for document in d],
        "You counted words. A word can be several word pieces; count ids.",
    ),
    "lost-counts-words, kept": Wrong(
        lambda v, d, limit: [
            max(0, len(document.split()) - min(n, limit - 2))
            for n, document in zip(counts(v, d), d, strict=True)
        ],
        "You counted words. A word can be several word pieces; count ids.",
    ),
    "lost-counts-characters": Wrong(
        lambda _, d, limit: [max(0, len(document) - limit) for document in d],
        "You counted characters. Count word pieces.",
    ),
    "nothing-lost": Wrong(
        lambda _, d, __: [0] * len(d),
        "By this nothing was lost. Count on the uncut text: how many pieces does it have, how many are left?",
    ),
    "lost-up-to-the-models-limit": Wrong(
        lambda v, d, limit: [max(0, min(n, model_limit(limit) - 2) - (limit - 2)) for n in counts(v, d)],
        "For long texts you lost too few: `truncation=True` without a length cuts at the model's own limit. Count on the uncut text.",
    ),
    "lost-at-the-notebooks-limit": Wrong(
        lambda v, d, _: [max(0, n - (NOTEBOOKS_LIMIT - 2)) for n in counts(v, d)],
        "You counted from 32, the notebook's MAX_LENGTH. Use the `max_length` that the function is given.",
    ),
    "lost-without-special-tokens+lost-is-negative": Wrong(
        lambda v, d, limit: [n - limit for n in counts(v, d)],
        "Two of the max_length places go to `[CLS]` and `[SEP]`, so two more pieces are lost; and a text that fits has lost 0.",
    ),
    "lost-one-too-few": Wrong(
        lambda v, d, limit: [max(0, n - (limit - 1)) for n in counts(v, d)],
        "One too few: `[CLS]` and `[SEP]` both take a place, so max_length - 2 pieces fit.",
    ),
    "lost-one-too-many": Wrong(
        lambda v, d, limit: [max(0, n - (limit - 3)) for n in counts(v, d)],
        "One too many: max_length - 2 pieces of the text fit.",
    ),
    "lost-two-too-many": Wrong(
        lambda v, d, limit: [max(0, n - (limit - 4)) for n in counts(v, d)],
        "Two too many: `[CLS]` and `[SEP]` are no pieces of the text, and are not lost.",
    ),
    "lost-is-share": Wrong(
        lambda v, d, limit: [max(0, n - (limit - 2)) / max(1, n) for n in counts(v, d)],
        "A number of pieces was asked for, not a share.",
    ),
    "lost-is-flag": Wrong(
        lambda v, d, limit: [n > limit - 2 for n in counts(v, d)],
        "That says *whether* a text was cut. How many pieces did it lose?",
    ),
}


FIRST, SECOND = "the ids", "the second list (pieces lost)"


def look(tokenise, documents, vocabulary, max_length, second):
    """Compare the ids, or with ``second`` the losses, with what people get wrong in them."""
    lengths = counts(vocabulary, documents)
    cls, sep, pad = (vocabulary.index(token) for token in ("[CLS]", "[SEP]", "[PAD]"))
    did = (
        f"For {len(documents)} texts of {min(lengths)} to {max(lengths)} word pieces and max_length={max_length} "
        f"([CLS] is {cls}, [SEP] {sep}, [PAD] {pad})"
    )

    found = text.tokenised(tokenise, vocabulary, documents, max_length, model_limit(max_length))
    ids, lost = checks.expect_list(
        found["result"], 2, object, did, "two lists, `return ids, lost`,", "", READ, "wrong-type"
    )
    given = (vocabulary, documents, max_length)
    if second:
        if checks.kind_of(lost) == checks.BOOLEANS:
            checks.fail(
                f"{did}, in {SECOND}",
                "whole numbers",
                "truth values",
                WRONG_LOST["lost-is-flag"].cause,
                READ,
                "lost-is-flag",
            )
        same(lost, right_lost, WRONG_LOST, given, f"{did}, in {SECOND}")
    else:
        same(ids, right_ids, WRONG_IDS, given, f"{did}, in {FIRST}")
    if found["changed"]:
        checks.fail(
            did,
            "the list of texts to be as it was before",
            "a changed one",
            "Work on a copy.",
            READ,
            "changed-its-input",
        )


def same(got, right, wrong, given, did):
    """Whether a result is right; several wrong ones may share a diagnosis, with a remark behind a comma."""
    difference = checks.compare(right(*given), got)
    code, cause = checks.explain(wrong, [(given, got)])
    if difference:
        if code is None and difference.kind == "value":
            good = sum(
                checks.compare(a, b) is None for a, b in zip(right(*given), checks.members(got), strict=True)
            )
            cause = f"{good} of {len(given[1])} texts are right." if good else ""
        checks.fail_with(difference, did, cause, READ, code and code.split(",")[0])


def public_texts():
    documents = [document[:90] for document in data.load("pubmed", "valid")[0][:6]]
    return documents, vocabulary_of(documents, 30, randomness.numpy_generator("q1"))


@test_case(points=0.5)
def test_ids(tokenise):
    checks.attempted(tokenise, "tokenise")
    documents, vocabulary = public_texts()
    look(tokenise, [*documents, "We aim to treat.", ""], vocabulary, 24, second=False)
    look(tokenise, [*documents, "To aim."], vocabulary, 12, second=False)


@test_case(points=0.5)
def test_pieces_lost(tokenise):
    checks.attempted(tokenise, "tokenise")
    documents, vocabulary = public_texts()
    look(tokenise, [*documents, "To aim."], vocabulary, 12, second=True)
    look(tokenise, [*documents, "We aim to treat.", ""], vocabulary, 24, second=True)


def look_at_limits(tokenise, second):
    rng = randomness.numpy_generator("q1-hidden")
    documents = [document[:110] for document in data.load("pubmed", "hidden")[0][:8]]
    vocabulary = vocabulary_of(documents, 60, rng)
    look(tokenise, [*documents, ""], vocabulary, int(rng.integers(10, 30)), second)
    bare = text.bare_tokenizer(vocabulary)
    exact = len(bare.encode(documents[0]).ids)  # fits exactly, is one too long, two too long
    for max_length in (exact, exact - 1, exact - 2):
        look(tokenise, documents[:1], vocabulary, max_length, second)


@test_case(points=0.5, hidden=True)
def test_ids_at_the_limit(tokenise):
    checks.attempted(tokenise, "tokenise")
    look_at_limits(tokenise, second=False)


@test_case(points=0.5, hidden=True)
def test_pieces_lost_at_the_limit(tokenise):
    checks.attempted(tokenise, "tokenise")
    look_at_limits(tokenise, second=True)

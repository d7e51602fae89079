from otter.test_files import test_case

from autograder import checks, data, randomness
from autograder.checks import Wrong
from autograder.probes import text

OK_FORMAT = False
name = "q1"
points = 2
hints = [
    "The tokenizer can cut for you, and it knows about `[CLS]` and `[SEP]`. What must you still find out yourself?",
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
    "kept-the-end": Wrong(
        lambda v, d, limit: rows_of(v, d, lambda piece: piece[2 - limit :]),
        "You kept the end of each text and cut its beginning.",
    ),
    "padded": Wrong(
        lambda v, d, limit: rows_of(v, d, lambda piece: piece[: limit - 2], limit),
        "Short texts were filled up with [PAD]. Padding is for later, when a batch is made.",
    ),
    "padded-to-longest": Wrong(
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
    "lost-is-share": Wrong(
        lambda v, d, limit: [max(0, n - (limit - 2)) / max(1, n) for n in counts(v, d)],
        "A number of pieces was asked for, not a share.",
    ),
    "lost-is-flag": Wrong(
        lambda v, d, limit: [n > limit - 2 for n in counts(v, d)],
        "That says *whether* a text was cut. How many pieces did it lose?",
    ),
}


def look(tokenise, documents, vocabulary, max_length):
    """Compare ids first, then the losses, each with what people get wrong in it."""
    lengths = counts(vocabulary, documents)
    cls, sep, pad = (vocabulary.index(token) for token in ("[CLS]", "[SEP]", "[PAD]"))
    did = (
        f"For {len(documents)} texts of {min(lengths)} to {max(lengths)} word pieces and max_length={max_length} "
        f"([CLS] is {cls}, [SEP] {sep}, [PAD] {pad})"
    )

    result = text.tokenised(tokenise, vocabulary, documents, max_length)
    ids, lost = checks.expect_list(
        result, 2, object, did, "two lists, `return ids, lost`,", "", READ, "wrong-type"
    )
    given = (vocabulary, documents, max_length)
    same(ids, right_ids, WRONG_IDS, given, f"{did}, in the ids", "padded")
    same(lost, right_lost, WRONG_LOST, given, f"{did}, in the second list (pieces lost)", None)


def same(got, right, wrong, given, did, family):
    """`checks.equals` for a result that is there already; several wrong ones may share a diagnosis."""
    try:
        checks.equals(lambda *_: got, right, [given], wrong=wrong, doing=did, read=READ)
    except checks.CheckFailed as failure:
        if family and (failure.diagnosis or "").startswith(family):
            failure.diagnosis = family
        raise


@test_case(points=1)
def test_short_and_long_texts(tokenise):
    checks.attempted(tokenise, "tokenise")
    rng = randomness.numpy_generator("q1")
    documents = [document[:90] for document in data.load("pubmed", "valid")[0][:6]]
    vocabulary = vocabulary_of(documents, 30, rng)
    look(tokenise, [*documents, "We aim to treat."], vocabulary, 24)


@test_case(points=1, hidden=True)
def test_texts_at_the_limit(tokenise):
    checks.attempted(tokenise, "tokenise")
    rng = randomness.numpy_generator("q1-hidden")
    documents = [document[:110] for document in data.load("pubmed", "hidden")[0][:8]]
    vocabulary = vocabulary_of(documents, 60, rng)
    look(tokenise, [*documents, ""], vocabulary, int(rng.integers(10, 40)))
    bare = text.bare_tokenizer(vocabulary)
    exact = len(bare.encode(documents[0]).ids)  # fits exactly, is one too long, two too long
    for max_length in (exact, exact - 1, exact - 2):
        look(tokenise, documents[:1], vocabulary, max_length)

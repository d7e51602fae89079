from otter.test_files import test_case

from autograder import checks, data, randomness
from autograder.checks import Wrong
from autograder.probes import text

OK_FORMAT = False
name = "q1"
points = 1
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


def look(tokenise, documents, vocabulary, max_length):
    """Compare ids first, then the losses, each with what people get wrong in it."""
    bare = text.bare_tokenizer(vocabulary)
    pieces = [bare.encode(document, add_special_tokens=False).ids for document in documents]
    cls, sep, pad = (vocabulary.index(token) for token in ("[CLS]", "[SEP]", "[PAD]"))
    room = max_length - 2
    shortest, longest = min(map(len, pieces)), max(map(len, pieces))
    did = (
        f"For {len(documents)} texts of {shortest} to {longest} word pieces and max_length={max_length} "
        f"([CLS] is {cls}, [SEP] {sep}, [PAD] {pad})"
    )

    result = text.tokenised(tokenise, vocabulary, documents, max_length)
    ids, lost = checks.expect_list(
        result, 2, object, did, "two lists, `return ids, lost`,", "", READ, "wrong-type"
    )
    whole = [[cls, *piece, sep] for piece in pieces]
    to_longest = max(min(len(row), max_length) for row in whole)
    wrong_ids = {
        "lost-separator": Wrong(
            lambda: [row[:max_length] for row in whole],
            "A slice `[:max_length]` of the ids cuts `[SEP]` off. It belongs at the end of what is left.",
        ),
        "no-room-for-special-tokens": Wrong(
            lambda: [[cls, *piece[:max_length], sep] for piece in pieces],
            "`[CLS]` and `[SEP]` count too: only max_length - 2 pieces of the text fit.",
        ),
        "not-truncated": Wrong(
            lambda: whole,
            "Nothing was cut off. The tokenizer truncates only when asked: `truncation=True, max_length=…`.",
        ),
        "cut-characters": Wrong(
            lambda: [bare.encode(document[:max_length]).ids for document in documents],
            "You cut the text after max_length *characters*. The limit counts word pieces.",
        ),
        "no-special-tokens": Wrong(
            lambda: [piece[:max_length] for piece in pieces], "`[CLS]` and `[SEP]` are missing."
        ),
        "kept-the-end": Wrong(
            lambda: [[cls, *piece[-room:], sep] if piece else [cls, sep] for piece in pieces],
            "You kept the end of each text and cut its beginning.",
        ),
        "padded": Wrong(
            lambda: [[cls, *p[:room], sep, *[pad] * (max_length - 2 - len(p))] for p in pieces],
            "Short texts were filled up with [PAD]. Padding is for later, when a batch is made.",
        ),
        "padded-to-longest": Wrong(
            lambda: [[cls, *p[:room], sep, *[pad] * (to_longest - 2 - len(p[:room]))] for p in pieces],
            "Short texts were filled up with [PAD]. Padding is for later, when a batch is made.",
        ),
    }
    right_ids = [[cls, *piece[:room], sep] for piece in pieces]
    same(ids, right_ids, wrong_ids, f"{did}, in the ids", "padded")

    words = [len(document.split()) for document in documents]
    wrong_lost = {
        "lost-without-special-tokens": Wrong(
            lambda: [max(0, len(piece) - max_length) for piece in pieces],
            "Two of the max_length places go to `[CLS]` and `[SEP]`, so two more pieces are lost.",
        ),
        "lost-is-negative": Wrong(
            lambda: [len(piece) - room for piece in pieces],
            "A text that fits has lost nothing: 0, not a negative number.",
        ),
        "lost-is-kept": Wrong(
            lambda: [min(len(piece), room) for piece in pieces],
            "You counted what was kept, not what was lost.",
        ),
        "lost-is-length": Wrong(
            lambda: [len(row) for row in whole], "You counted the whole text, not what was lost."
        ),
        "lost-counts-words": Wrong(
            lambda: [max(0, count - room) for count in words],
            "You counted words. A word can be several word pieces; count ids.",
        ),
        "lost-is-share": Wrong(
            lambda: [max(0, len(p) - room) / max(1, len(p)) for p in pieces],
            "A number of pieces was asked for, not a share.",
        ),
        "lost-is-flag": Wrong(
            lambda: [len(piece) > room for piece in pieces],
            "That says *whether* a text was cut. How many pieces did it lose?",
        ),
    }
    same(
        lost,
        [max(0, len(p) - room) for p in pieces],
        wrong_lost,
        f"{did}, in the second list (pieces lost)",
        None,
    )


def same(got, right, wrong, did, family):
    """`checks.equals` for a result that is there already; several wrong ones may share a diagnosis."""
    try:
        checks.equals(lambda: got, lambda: right, [()], wrong=wrong, doing=did, read=READ)
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

from itertools import chain

import numpy as np
import pandas as pd
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import Wrong

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "Build the vocabulary first, from `train` only. What should happen to a value that has no place in it?",
    "`frame[name].map(dictionary)` gives NaN for every value the dictionary lacks: unknown and missing at once. "
    "Which code do both get?",
    "For each column: words = sorted(train[name].dropna().unique()); code_of = {word: i for i, word in "
    "enumerate(words, start=1)}; codes = frame[name].map(code_of).fillna(0).",
]
READ = "'q1 · Words become numbers'"
COLUMNS = ["ward", "stage"]


def missing(value):
    return value is None or value != value


def vocabulary(values):
    return sorted({value for value in values if not missing(value)})


def encode(values, words, unknown=0, absent=0, first=1):
    place = {word: code for code, word in enumerate(words, start=first)}
    return [absent if missing(value) else place.get(value, unknown) for value in values]


def answer(train, new, columns, words_of, new_words_of=None, **codes):
    """The three results for a way to make vocabularies, as plain lists."""
    words = {name: words_of(train[name], new[name]) for name in columns}
    later = {name: new_words_of(new[name]) for name in columns} if new_words_of else words

    def coded(frame, vocabularies):
        table = [encode(list(frame[name]), vocabularies[name], **codes) for name in columns]
        return np.array(table, dtype=np.int64).T.reshape(len(frame), len(columns))

    return words, coded(train, words), coded(new, later)


def reference(train, new, columns):
    return answer(train, new, columns, lambda old, _: vocabulary(old))


def new_codes_past_the_table(train, new, columns):
    words, train_codes, new_codes = reference(train, new, columns)
    for position, name in enumerate(columns):
        unknown = [not missing(value) and value not in words[name] for value in new[name]]
        new_codes[np.array(unknown), position] = len(words[name]) + 1
    return words, train_codes, new_codes


def by_appearance(old, _):
    return list(dict.fromkeys(value for value in old if not missing(value)))


def by_frequency(old, _):
    return list(old.dropna().value_counts().index)


def as_text(hole):
    """What comes out when every value is turned into text first and a missing one reads ``hole``."""

    def result(train, new, columns):
        return reference(
            *(frame[columns].map(lambda v: hole if missing(v) else str(v)) for frame in (train, new)), columns
        )

    return result


A_WORD = (
    "A missing value became a word of its own (`str` turns it into 'nan' or 'None', and numbers into text). "
    "Leave missing values out of the vocabulary; they get code 0."
)
WRONG = {
    "fitted-on-all-rows": Wrong(
        lambda train, new, columns: answer(
            train, new, columns, lambda old, other: vocabulary(chain(old, other))
        ),
        "Your vocabulary also holds words that only the new rows have. Build it from `train` alone; "
        "otherwise every code can shift when a new patient comes.",
    ),
    "refitted-on-new-rows": Wrong(
        lambda train, new, columns: answer(train, new, columns, lambda old, _: vocabulary(old), vocabulary),
        "The new rows were coded with a vocabulary of their own, so the same word has two different codes. "
        "Use the vocabulary of `train` for both.",
    ),
    "unknown-past-the-table": Wrong(
        new_codes_past_the_table,
        "A word that training never saw got a new code at the end. The embedding has no such row and would stop "
        "with an index error. Unknown words get code 0.",
    ),
    "codes-start-at-zero": Wrong(
        lambda train, new, columns: answer(
            train, new, columns, lambda old, _: vocabulary(old), first=0, unknown=-1, absent=-1
        ),
        "These are pandas' own codes: the first word has 0 and a missing one −1, which an embedding reads as its last "
        "row or refuses. Add 1, so that 0 stays free for unknown and missing.",
    ),
    "zero-is-also-a-word": Wrong(
        lambda train, new, columns: answer(train, new, columns, lambda old, _: vocabulary(old), first=0),
        "The first word of the vocabulary shares code 0 with unknown and missing values. Start counting at 1.",
    ),
    "order-of-appearance": Wrong(
        lambda train, new, columns: answer(train, new, columns, by_appearance),
        "Your words stand in the order in which they first appear. Sort them: a vocabulary should not depend on "
        "the order of the rows.",
    ),
    "order-of-frequency": Wrong(
        lambda train, new, columns: answer(train, new, columns, by_frequency),
        "Your words are ordered by frequency (`value_counts`). Sort them by name or number.",
    ),
    "missing-became-a-word": Wrong(as_text("None"), A_WORD),
    "missing-became-the-word-nan": Wrong(as_text("nan"), A_WORD),
}


def draw(generator, wards, rows, unseen):
    """Two frames: a column of words and a column of numbers, both with holes and, in `new`, unseen values."""

    def column(values, count):
        return [values[i] for i in generator.integers(len(values), size=count)]

    def frame(words, stages, count):
        """Each value at least once, then at random, in random order."""
        count += max(len(words), len(stages))
        table = {}
        for key, values in (("ward", words), ("stage", stages)):
            cells = values + column(values, count - len(values))
            table[key] = pd.Series([cells[i] for i in generator.permutation(count)], dtype=object)
        return pd.DataFrame(table)

    return frame([*wards, None], [30, 4, 100, None], rows), frame(
        [unseen, None, *wards], [1, 30, 7, None], rows // 2
    )


def example():
    train = pd.DataFrame(
        {
            "ward": pd.Series(["lung", "heart", "lung", None, "skin"], dtype=object),
            "stage": pd.Series([30, 4, None, 30, 100], dtype=object),
        }
    )
    new = pd.DataFrame(
        {
            "ward": pd.Series(["skin", "brain", None, "heart"], dtype=object),
            "stage": pd.Series([1, 100, 30, None], dtype=object),
        }
    )
    return train, new, COLUMNS


def check(categorify, calls, doing):
    checks.equals(
        categorify,
        reference,
        calls,
        wrong=WRONG,
        read=READ,
        doing=doing,
        cause="Compare with the small example above the task: which rows may shape the vocabulary, and who gets code 0?",
        differs={
            "shape": "Both code arrays have one line per row and one column per name in `columns`.",
            "type": "Return three things: the dict of vocabularies, the training codes, the new codes.",
        },
    )


@test_case(points=1)
def test_codes_of_a_small_table(categorify):
    generator = randomness.numpy_generator("q1")
    drawn = (*draw(generator, ["skin", "lung", "heart"], 12, "brain"), COLUMNS)
    check(
        categorify,
        [example(), drawn],
        "For five training rows (lung, heart, lung, missing, skin) and new rows with an unseen ward (result: vocabularies, train_codes, new_codes)",
    )

from bisect import bisect_left
from itertools import chain

import numpy as np
import pandas as pd
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks import has_slip

OK_FORMAT = False
name = "q1"
points = 2.5
hints = [
    "Which rows may decide what the vocabulary holds? And what happens to a value that has no place in it?",
    "`frame[name].map(dictionary)` gives NaN for every value the dictionary lacks: unknown and missing at once. "
    "Which code do both get?",
    "For each column: words = sorted(train[name].dropna().unique()); code_of = {word: i for i, word in "
    "enumerate(words, start=1)}; codes = frame[name].map(code_of).fillna(0).",
]
READ = "'q1 · Words become numbers'"
COLUMNS = ["ward", "stage"]


PARTS = ("vocabularies", "train_codes", "new_codes")


def missing(value):
    return value is None or value != value


def vocabulary(values):
    return sorted({value for value in values if not missing(value)})


WORDS = ("fitted-on-all-rows", "order-of-appearance", "order-of-frequency", "descending-order", "missing-became-a-word",
         "numbers-became-text", "rare-words-left-out")  # fmt: skip
CODES = (
    "codes-start-at-zero",
    "zero-is-also-a-word",
    "missing-is-minus-one",
    "counted-on-across-columns",
    "codes-start-at-two",
)
NEW = ("refitted-on-new-rows", "unknown-past-the-table", "unknown-is-the-last-word", "unknown-is-a-neighbour", "new-rows-not-coded",
       "unknown-extends-the-vocabulary")  # fmt: skip
SHAPE = ("transposed", "rows-dropped", "one-column-only")


def as_text(frame, columns, code):
    """What comes out when every value is turned into text first, and whether a missing one is, too."""
    if has_slip(code, "missing-became-a-word"):
        return frame[columns].map(lambda value: "None" if missing(value) else str(value))
    if has_slip(code, "numbers-became-text"):
        return frame[columns].map(lambda value: value if missing(value) else str(value))
    return frame[columns]


def words_of(old, other, code):
    if has_slip(code, "fitted-on-all-rows"):
        return vocabulary(chain(old, other))
    if has_slip(code, "order-of-appearance"):
        return list(dict.fromkeys(value for value in old if not missing(value)))
    if has_slip(code, "order-of-frequency"):
        return list(old.dropna().value_counts().index)
    if has_slip(code, "descending-order"):
        return vocabulary(old)[::-1]
    if has_slip(code, "rare-words-left-out"):
        return [word for word in vocabulary(old) if list(old).count(word) > 1]
    return vocabulary(old)


def answer(train, new, columns, code=""):
    """The three results, with the slips of a code."""
    train, new = (as_text(frame, columns, code) for frame in (train, new))
    if has_slip(code, "rows-dropped"):
        train, new = (frame.dropna() for frame in (train, new))
    if has_slip(code, "one-column-only"):
        columns = columns[:1]
    words = {name: words_of(train[name], new[name], code) for name in columns}
    first = (
        0
        if has_slip(code, "codes-start-at-zero") or has_slip(code, "zero-is-also-a-word")
        else 1 + has_slip(code, "codes-start-at-two")
    )
    nothing = -1 if has_slip(code, "codes-start-at-zero") or has_slip(code, "missing-is-minus-one") else 0
    tables = []
    for frame, later in ((train, False), (new, True)):
        table, before = [], 0
        for name in columns:
            known = (
                vocabulary(frame[name]) if later and has_slip(code, "refitted-on-new-rows") else words[name]
            )
            start = first + (before if has_slip(code, "counted-on-across-columns") else 0)
            place = {word: number for number, word in enumerate(known, start=start)}
            before += len(known)
            unknown = sorted((v for v in set(frame[name]) if not missing(v) and v not in place), key=str)
            for number, word in enumerate(unknown):
                if has_slip(code, "unknown-past-the-table") or (
                    later and has_slip(code, "unknown-extends-the-vocabulary")
                ):
                    place[word] = (
                        start
                        + len(known)
                        + (number if has_slip(code, "unknown-extends-the-vocabulary") else 0)
                    )
                elif has_slip(code, "unknown-is-the-last-word"):
                    place[word] = start + len(known) - 1
                elif has_slip(code, "unknown-is-a-neighbour"):
                    place[word] = start + min(bisect_left(known, word), len(known) - 1)
            lost = later and has_slip(code, "new-rows-not-coded")
            table.append(
                [nothing if missing(v) else 0 if lost else place.get(v, nothing) for v in frame[name]]
            )
        codes = np.array(table, dtype=np.int64).reshape(len(columns), len(frame))
        tables.append(codes if has_slip(code, "transposed") else codes.T)
    return words, *tables


@checks.key
def reference(train, new, columns):
    return answer(train, new, columns)


@checks.key
def slipped(calls):
    found = {}
    for code in checks.slip_codes(WORDS, CODES, NEW, SHAPE):
        try:
            found[code] = [answer(*call, code) for call in calls]
        except TypeError:  # words and numbers have no order
            continue
    return found


CAUSES = {
    "fitted-on-all-rows": "Your vocabulary also holds words that only the new rows have. Build it from `train` alone; otherwise every code "
    "can shift when a new patient comes.",
    "order-of-appearance": "Your words stand in the order in which they first appear. Sort them: a vocabulary should not depend on the order "
    "of the rows.",
    "order-of-frequency": "Your words are ordered by frequency (`value_counts`). Sort them by name or number.",
    "descending-order": "Your words are sorted from last to first.",
    "missing-became-a-word": "A missing value became a word of its own (`str` turns it into text). Leave missing values out of the "
    "vocabulary; they get code 0. And numbers stay numbers.",
    "numbers-became-text": "Your vocabulary holds numbers as text, so '100' comes before '4'. Sort them as the numbers they are.",
    "rare-words-left-out": "Words that one person alone has are not in your vocabulary. Every word of the training rows belongs there.",
    "codes-start-at-zero": "These are pandas' own codes: the first word has 0 and a missing one −1, which an embedding reads as its last row "
    "or refuses. Add 1, so that 0 stays free for unknown and missing.",
    "zero-is-also-a-word": "The first word of the vocabulary shares code 0 with unknown and missing values. Start counting at 1.",
    "missing-is-minus-one": "Missing and unknown values got −1. Their code is 0.",
    "counted-on-across-columns": "The codes of a column go on where those of the one before it stop. Each column has an embedding of its own, "
    "so its codes start at 1 again.",
    "codes-start-at-two": "The first word has code 2. It gets 1: only code 0 is kept for something else.",
    "refitted-on-new-rows": "The new rows were coded with a vocabulary of their own, so the same word has two different codes. Use the "
    "vocabulary of `train` for both.",
    "unknown-past-the-table": "A word that training never saw got a new code at the end. The embedding has no such row and would stop with an "
    "index error. Unknown words get code 0.",
    "unknown-extends-the-vocabulary": "Words that training never saw got new codes after the last one. The embedding has no such rows. Unknown "
    "words get code 0.",
    "unknown-is-the-last-word": "A word that training never saw got the code of the last word. Unknown words get code 0.",
    "unknown-is-a-neighbour": "A word that training never saw got the code of a neighbour in the sorted list: `searchsorted` says where it "
    "*would* stand, not whether it is there. Unknown words get code 0.",
    "new-rows-not-coded": "All codes of the new rows are 0. Words that the vocabulary has keep their code there, too.",
    "transposed": "Your arrays have one line per column. They need one line per row, one column per name.",
    "rows-dropped": "Rows with a missing value are gone. Every row keeps its place; a missing value gets code 0.",
    "one-column-only": "Only the first column was coded. Does a `return` stand inside the loop?",
}  # fmt: skip


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
    seen, differences = [], []
    for call in calls:
        result = checks.call_purely(categorify, *call, did=doing, read=READ)
        found = checks.expect_list(
            result,
            3,
            object,
            doing,
            "three things, `return vocabularies, train_codes, new_codes`,",
            "",
            READ,
            "not-three-things",
        )
        if checks.compare(reference(*call)[0], found[0], root="`vocabularies`") is None:
            for part, codes in zip(PARTS[1:], found[1:], strict=True):
                if checks.kind_of(codes) == checks.FLOATS:
                    checks.fail(f"{doing}, in `{part}`", "an integer array", "one of floating-point numbers", "An embedding looks up rows by whole "
                                "numbers. (`map` makes floats where a value is missing: `.fillna(0).astype(int)`.)", READ, "float-codes")  # fmt: skip
        seen.append((call, tuple(found)))
        difference = checks.compare(reference(*call), tuple(found))
        differences.append(difference)
    for (call, got), difference in zip(seen, differences, strict=True):
        if difference:
            code, cause = checks.slip_of(slipped(calls), CAUSES, [got for _, got in seen])
            right = dict(zip(PARTS, reference(*call), strict=True))
            if code is None:
                code, cause = words_of_ones_own(call, got)
            told = "" if code else checks.parts_told(right, dict(zip(PARTS, got, strict=True)))
            checks.fail_with(difference, doing, f"{cause} {told}".strip(), READ, code)


def words_of_ones_own(call, got):
    """Whether a vocabulary holds a word that stands in no row."""
    train, new, columns = call
    for name in columns:
        words = checks.member(got[0], name)
        rows = [*train[name], *new[name]]
        for word in checks.members(words):
            if checks.kind_of(word) is None and not any(
                checks.compare(row, word) is None for row in rows if isinstance(row, str)
            ):
                cause = (
                    f"The vocabulary of `{name}` holds {checks.describe(word)}, which stands in no row. Did a missing value become a word? Leave "
                    "missing values out of the vocabulary; they get code 0."
                )
                return "missing-became-a-word", cause
    return None, ""


@test_case(points=1)
def test_codes_of_a_small_table(categorify):
    generator = randomness.numpy_generator("q1")
    drawn = (*draw(generator, ["skin", "lung", "heart"], 12, "brain"), COLUMNS)
    check(
        categorify,
        [example(), drawn],
        "For five training rows (lung, heart, lung, missing, skin) and new rows with an unseen ward (result[0] are the vocabularies, result[1] the training codes, result[2] the new codes)",
    )


@test_case(points=1.5, hidden=True)
def test_codes_of_other_tables(categorify):
    calls = []
    for trial in range(4):
        generator = randomness.numpy_generator("q1 hidden", trial)
        wards = [f"ward {i}" for i in generator.choice(90, size=5 + trial, replace=False)]
        calls.append(
            (
                *draw(generator, wards, 30 + 10 * trial, "an unseen ward"),
                COLUMNS if trial % 2 else COLUMNS[::-1],
            )
        )
    check(
        categorify,
        calls,
        "For tables with other words, more rows and unseen values (result[0] are the vocabularies, result[1] the training codes, result[2] the new codes)",
    )

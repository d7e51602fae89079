# %% no-code-zero kind="wrong" misconception="n is the number of words." should-say="The embedding table has one more row than there are words: code 0 needs one too."
def embedding_sizes(vocabularies):
    return [(len(words), min(600, round(1.6 * len(words) ** 0.56))) for words in vocabularies.values()]

# %% width-of-words kind="wrong" misconception="The table has a row more, but the width depends on how many words there are." should-say="The n in the formula is the number of rows of the table, code 0 counted."
def embedding_sizes(vocabularies):
    return [(len(words) + 1, min(600, round(1.6 * len(words) ** 0.56))) for words in vocabularies.values()]

# %% rows-of-words kind="wrong" misconception="n for the width counts code 0; the first number is the size of the vocabulary." should-say="The width is right, but the first number must count code 0 too, or the largest code has no row."
def embedding_sizes(vocabularies):
    return [(len(words), min(600, round(1.6 * (len(words) + 1) ** 0.56))) for words in vocabularies.values()]

# %% truncated kind="wrong" misconception="int() rounds." should-say="int cuts off; the rule rounds."
def embedding_sizes(vocabularies):
    return [(len(w) + 1, min(600, int(1.6 * (len(w) + 1) ** 0.56))) for w in vocabularies.values()]

# %% rounded-up kind="wrong" misconception="Better one number too many than too few, so ceil." should-say="The rule rounds to the nearest whole number, ceil goes up always."
import math


def embedding_sizes(vocabularies):
    return [(len(w) + 1, min(600, math.ceil(1.6 * (len(w) + 1) ** 0.56))) for w in vocabularies.values()]

# %% no-limit kind="wrong" misconception="600 is never reached, so the limit does not matter." should-say="The width is at most 600."
def embedding_sizes(vocabularies):
    return [(len(w) + 1, round(1.6 * (len(w) + 1) ** 0.56)) for w in vocabularies.values()]

# %% old-rule kind="wrong" misconception="fastai's rule is min(50, (n + 1) // 2), as in the older course." should-say="That is an older rule of thumb; the one asked for is 1.6 times n to the power 0.56, at most 600."
def embedding_sizes(vocabularies):
    return [(len(w) + 1, min(50, (len(w) + 2) // 2)) for w in vocabularies.values()]

# %% max-for-min kind="wrong" misconception="At least the rule, at most 600: max of the two." should-say="A limit from above is min, not max."
def embedding_sizes(vocabularies):
    return [(len(w) + 1, max(600, round(1.6 * (len(w) + 1) ** 0.56))) for w in vocabularies.values()]

# %% limit-on-rows kind="wrong" misconception="At most 600 rows are counted." should-say="The limit of 600 applies to the width, not to n."
def embedding_sizes(vocabularies):
    return [(len(w) + 1, round(1.6 * min(600, len(w) + 1) ** 0.56)) for w in vocabularies.values()]

# %% power-of-product kind="wrong" misconception="1.6 n to the power of 0.56 is (1.6 n) ** 0.56." should-say="Only n is raised to the power, not 1.6 times n."
def embedding_sizes(vocabularies):
    return [(len(w) + 1, min(600, round((1.6 * (len(w) + 1)) ** 0.56))) for w in vocabularies.values()]

# %% order-by-name kind="wrong" misconception="Sorted names make it repeatable." should-say="The sizes come in the order of the dict, not sorted by name."
def embedding_sizes(vocabularies):
    sizes = []
    for name in sorted(vocabularies):
        n = len(vocabularies[name]) + 1
        sizes.append((n, min(600, round(1.6 * n**0.56))))
    return sizes

# %% swapped kind="wrong" misconception="First the width, then the number of rows." should-say="Each pair is (rows, width), in this order."
def embedding_sizes(vocabularies):
    return [(min(600, round(1.6 * (len(w) + 1) ** 0.56)), len(w) + 1) for w in vocabularies.values()]

# %% a-dict kind="wrong" misconception="A dict keeps the names." should-say="A list of pairs is asked for, not a dict."
def embedding_sizes(vocabularies):
    return {name: (len(w) + 1, min(600, round(1.6 * (len(w) + 1) ** 0.56))) for name, w in vocabularies.items()}

# %% round-before-times kind="wrong" misconception="round(n ** 0.56) times 1.6, made whole at the end." should-say="Round the whole product, not the power alone."
def embedding_sizes(vocabularies):
    return [(len(w) + 1, min(600, int(1.6 * round((len(w) + 1) ** 0.56)))) for w in vocabularies.values()]

# %% float-width kind="wrong" misconception="np.round gives whole numbers." should-say="The widths are floats; a layer needs whole numbers of an integer type."
def embedding_sizes(vocabularies):
    return [(len(w) + 1, min(600.0, float(np.round(1.6 * (len(w) + 1) ** 0.56)))) for w in vocabularies.values()]

# %% words-and-truncated kind="mixed" misconception="n words, int of the formula." should-say="Count code 0 as a row as well, and round instead of cutting off."
def embedding_sizes(vocabularies):
    return [(len(w), min(600, int(1.6 * len(w) ** 0.56))) for w in vocabularies.values()]

# %% unlimited-and-up kind="mixed" misconception="The limit is a detail, and rounding up is safe." should-say="The limit of 600 is missing, and the rule rounds to nearest."
def embedding_sizes(vocabularies):
    return [(len(w) + 1, int(np.ceil(1.6 * (len(w) + 1) ** 0.56))) for w in vocabularies.values()]

# %% no-zero-no-limit kind="mixed" misconception="The formula with the number of words." should-say="Code 0 needs a row too, and the width is at most 600."
def embedding_sizes(vocabularies):
    return [(len(w), round(1.6 * len(w) ** 0.56)) for w in vocabularies.values()]

# %% widths-only kind="half" misconception="How wide, that is the question; the rows are known." should-say="Each entry is a pair (rows, width)."
def embedding_sizes(vocabularies):
    return [min(600, round(1.6 * (len(w) + 1) ** 0.56)) for w in vocabularies.values()]

# %% first-column-only kind="half" misconception="The loop returns the size." should-say="The return stands inside the loop: only the first column gets a size."
def embedding_sizes(vocabularies):
    sizes = []
    for w in vocabularies.values():
        n = len(w) + 1
        sizes.append((n, min(600, round(1.6 * n**0.56))))
        return sizes
    return sizes

# %% comprehension kind="right"
def embedding_sizes(vocabularies):
    return [(n, min(600, round(1.6 * n**0.56))) for n in (len(words) + 1 for words in vocabularies.values())]

# %% loop kind="right"
def embedding_sizes(vocabularies):
    sizes = []
    for column in vocabularies:
        rows = 1
        for _ in vocabularies[column]:
            rows += 1
        width = int(1.6 * rows**0.56 + 0.5)
        if width > 600:
            width = 600
        sizes.append((rows, width))
    return sizes

# %% numpy kind="right"
def embedding_sizes(vocabularies):
    rows = np.array([len(words) for words in vocabularies.values()], dtype=np.int64) + 1
    widths = np.minimum(600, np.rint(1.6 * np.power(rows.astype(float), 0.56))).astype(int)
    return list(zip(rows.tolist(), widths.tolist()))

# %% fastais-own kind="right"
def embedding_sizes(vocabularies):
    from fastai.tabular.model import emb_sz_rule

    return [(len(words) + 1, emb_sz_rule(len(words) + 1)) for words in vocabularies.values()]

# %% logarithm kind="right"
from math import exp, log


def embedding_sizes(vocabularies):
    def width(rows):
        return min(600, round(exp(log(1.6) + 0.56 * log(rows))))

    return [(1 + len(words), width(1 + len(words))) for _, words in vocabularies.items()]

# %% named-pairs kind="right"
from typing import NamedTuple


class Size(NamedTuple):
    rows: int
    width: int

    @classmethod
    def of(cls, words):
        rows = len(words) + 1
        return cls(rows=rows, width=min(round(1.6 * rows**0.56), 600))


def embedding_sizes(vocabularies):
    return list(map(Size.of, vocabularies.values()))

# %% torch-clamp kind="right"
def embedding_sizes(vocabularies):
    if not vocabularies:
        return []
    rows = torch.tensor([len(words) + 1 for words in vocabularies.values()], dtype=torch.float64)
    widths = (1.6 * rows**0.56).round().clamp(max=600)
    return [(int(r), int(w)) for r, w in zip(rows, widths)]

# %% recursion kind="right"
def embedding_sizes(vocabularies):
    def sizes(rest):
        if not rest:
            return []
        rows = len(rest[0]) + 1
        return [(rows, min(600, round(1.6 * rows**0.56)))] + sizes(rest[1:])

    return sizes(list(vocabularies.values()))

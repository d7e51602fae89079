# %% loop-with-math
import math


def embedding_sizes(vocabularies):
    sizes = []
    for name in vocabularies:
        rows = 1 + len(vocabularies[name])
        sizes.append((rows, int(min(round(1.6 * math.pow(rows, 0.56)), 600))))
    return sizes


# %% fastais-own-rule
from fastai.tabular.model import emb_sz_rule


def embedding_sizes(vocabularies):
    return [(len(["#na#", *words]), emb_sz_rule(len(words) + 1)) for words in vocabularies.values()]


# %% numpy-numbers
def embedding_sizes(vocabularies):
    rows = np.array([len(words) for words in vocabularies.values()]) + 1
    widths = np.minimum(600, np.rint(1.6 * rows**0.56)).astype(int)
    return list(zip(rows, widths))

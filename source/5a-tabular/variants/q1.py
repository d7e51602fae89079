# %% pandas-categorical
def categorify(train, new, columns):
    vocabularies = {name: sorted(train[name].dropna().unique().tolist()) for name in columns}

    def encode(frame):
        return np.stack(
            [pd.Categorical(frame[name], categories=vocabularies[name]).codes.astype(np.int64) + 1 for name in columns], axis=1
        )

    return vocabularies, encode(train), encode(new)


# %% loops-and-defaultdict
from collections import defaultdict


def categorify(train, new, columns):
    vocabularies, tables = {}, []
    for name in columns:
        words = sorted(set(word for word in train[name].tolist() if not pd.isna(word)))
        vocabularies[name] = words
        code = defaultdict(int)
        for number, word in enumerate(words):
            code[word] = number + 1
        tables.append(([code[word] for word in train[name]], [code[word] for word in new[name]]))
    return (
        vocabularies,
        np.array([table[0] for table in tables]).T,
        np.array([table[1] for table in tables]).T,
    )


# %% index-and-stack
def categorify(train, new, columns):
    vocabularies = {}
    codes = {"train": [], "new": []}
    for name in columns:
        words = list(np.sort(train[name].dropna().unique()))
        vocabularies[name] = words
        index = pd.Index(words, dtype=object)
        codes["train"].append(index.get_indexer(train[name]) + 1)
        codes["new"].append(index.get_indexer(new[name]) + 1)
    return vocabularies, np.array(codes["train"]).T, np.array(codes["new"]).T

# %% vocabulary-from-both kind="wrong" misconception="All words that occur anywhere need a code, so I collect them from both tables." should-say="The vocabulary may come from the training rows only: new rows must never shift the codes."
def categorify(train, new, columns):
    both = pd.concat([train, new])
    vocabularies, train_codes, new_codes = {}, [], []
    for name in columns:
        vocab = sorted(both[name].dropna().unique())
        lookup = {word: i + 1 for i, word in enumerate(vocab)}
        vocabularies[name] = vocab
        train_codes.append([lookup.get(v, 0) for v in train[name]])
        new_codes.append([lookup.get(v, 0) for v in new[name]])
    return vocabularies, np.array(train_codes).T, np.array(new_codes).T

# %% codes-from-zero kind="wrong" misconception="Codes count from 0 as everything in Python, and -1 is the usual mark for unknown." should-say="Codes start at 1 because 0 is kept for unknown and missing."
def categorify(train, new, columns):
    vocabularies = {}
    train_codes = np.zeros((len(train), len(columns)), dtype=int)
    new_codes = np.zeros((len(new), len(columns)), dtype=int)
    for j, name in enumerate(columns):
        vocab = sorted(train[name].dropna().unique())
        vocabularies[name] = vocab
        train_codes[:, j] = pd.Categorical(train[name], categories=vocab).codes
        new_codes[:, j] = pd.Categorical(new[name], categories=vocab).codes
    return vocabularies, train_codes, new_codes

# %% order-of-appearance kind="wrong" misconception="unique() gives the words, the order does not matter as long as it is the same for both." should-say="The vocabulary has to be sorted; unique gives the order of appearance."
def categorify(train, new, columns):
    vocabularies, a, b = {}, [], []
    for name in columns:
        vocab = list(train[name].dropna().unique())
        vocabularies[name] = vocab
        table = {w: i for i, w in enumerate(vocab, start=1)}
        a.append(train[name].map(table).fillna(0).astype(int))
        b.append(new[name].map(table).fillna(0).astype(int))
    return vocabularies, np.stack(a, axis=1), np.stack(b, axis=1)

# %% own-codes-for-new kind="wrong" misconception="Each frame is converted to category and pandas gives the codes." should-say="The new rows got codes of their own words; they must be looked up in the training vocabulary."
def categorify(train, new, columns):
    vocabularies = {c: sorted(train[c].dropna().unique()) for c in columns}
    train_codes = np.stack([train[c].astype("category").cat.codes.to_numpy() + 1 for c in columns], axis=1)
    new_codes = np.stack([new[c].astype("category").cat.codes.to_numpy() + 1 for c in columns], axis=1)
    return vocabularies, train_codes.astype(int), new_codes.astype(int)

# %% sorted-as-text kind="wrong" misconception="If I make everything a string I can sort mixed columns without errors." should-say="Whole numbers sort as numbers (2 before 10) and stay numbers in the vocabulary."
def categorify(train, new, columns):
    vocabularies, a, b = {}, [], []
    for name in columns:
        vocab = sorted({str(v) for v in train[name].dropna()})
        table = {w: i + 1 for i, w in enumerate(vocab)}
        vocabularies[name] = vocab
        a.append([table.get(str(v), 0) for v in train[name]])
        b.append([table.get(str(v), 0) for v in new[name]])
    return vocabularies, np.array(a).T, np.array(b).T

# %% missing-is-a-word kind="wrong" misconception="A missing value is information, so it becomes a word of its own." should-say="Missing values are not in the vocabulary: their code is 0."
def categorify(train, new, columns):
    vocabularies, a, b = {}, [], []
    for name in columns:
        old = train[name].astype(object).where(train[name].notna(), "missing")
        fresh = new[name].astype(object).where(new[name].notna(), "missing")
        vocab = sorted(old.unique(), key=lambda v: (isinstance(v, str), v))
        table = {w: i + 1 for i, w in enumerate(vocab)}
        vocabularies[name] = vocab
        a.append([table.get(v, 0) for v in old])
        b.append([table.get(v, 0) for v in fresh])
    return vocabularies, np.array(a).T, np.array(b).T

# %% searchsorted-trusts kind="wrong" misconception="searchsorted finds the place of each word in the sorted vocabulary." should-say="searchsorted gives unseen words the code of a neighbour; they have to be 0."
def categorify(train, new, columns):
    vocabularies = {}
    train_codes = np.zeros((len(train), len(columns)), dtype=np.int64)
    new_codes = np.zeros((len(new), len(columns)), dtype=np.int64)
    for j, name in enumerate(columns):
        vocab = sorted(train[name].dropna().unique())
        vocabularies[name] = vocab
        for frame, out in ((train, train_codes), (new, new_codes)):
            known = frame[name].notna().to_numpy()
            out[known, j] = np.searchsorted(np.array(vocab), frame[name].dropna().to_numpy().astype(np.array(vocab).dtype)) + 1
    return vocabularies, train_codes, new_codes

# %% one-vocabulary-for-all kind="wrong" misconception="Codes must be unique in the whole table, so the second column goes on counting where the first stopped." should-say="Each column has its own embedding table, so its codes start at 1 again."
def categorify(train, new, columns):
    vocabularies, a, b = {}, [], []
    start = 1
    for name in columns:
        vocab = sorted(train[name].dropna().unique())
        table = {w: start + i for i, w in enumerate(vocab)}
        start += len(vocab)
        vocabularies[name] = vocab
        a.append([table.get(v, 0) for v in train[name]])
        b.append([table.get(v, 0) for v in new[name]])
    return vocabularies, np.array(a).T, np.array(b).T

# %% by-frequency kind="wrong" misconception="As in word models, the most frequent word gets the first code." should-say="The vocabulary is sorted by value, not by how often a word occurs."
def categorify(train, new, columns):
    vocabularies, a, b = {}, [], []
    for name in columns:
        vocab = train[name].value_counts().index.tolist()
        table = {w: i + 1 for i, w in enumerate(vocab)}
        vocabularies[name] = vocab
        a.append([table.get(v, 0) for v in train[name]])
        b.append([table.get(v, 0) for v in new[name]])
    return vocabularies, np.array(a).T, np.array(b).T

# %% float-codes kind="wrong" misconception="map and fillna give the codes; whether 2 or 2.0 does not matter." should-say="The codes have to be integers; map with missing values made floats of them."
def categorify(train, new, columns):
    vocabularies, a, b = {}, {}, {}
    for name in columns:
        vocab = sorted(train[name].dropna().unique())
        table = {w: i + 1.0 for i, w in enumerate(vocab)}
        vocabularies[name] = vocab
        a[name] = train[name].astype(object).map(table).fillna(0)
        b[name] = new[name].astype(object).map(table).fillna(0)
    return vocabularies, pd.DataFrame(a).to_numpy(float), pd.DataFrame(b).to_numpy(float)

# %% drops-incomplete-rows kind="wrong" misconception="Rows with a missing word are removed first, then everything is easy." should-say="Every row keeps its place: a missing value gets code 0, the row is not dropped."
def categorify(train, new, columns):
    train, new = train.dropna(subset=columns), new.dropna(subset=columns)
    vocabularies, a, b = {}, [], []
    for name in columns:
        vocab = sorted(train[name].unique())
        table = {w: i + 1 for i, w in enumerate(vocab)}
        vocabularies[name] = vocab
        a.append([table.get(v, 0) for v in train[name]])
        b.append([table.get(v, 0) for v in new[name]])
    return vocabularies, np.array(a).T, np.array(b).T

# %% words-with-two-people kind="wrong" misconception="A word that one person only has cannot be learned, so it counts as unknown." should-say="Every word of the training rows belongs in the vocabulary, however rare."
def categorify(train, new, columns):
    vocabularies, a, b = {}, [], []
    for name in columns:
        counts = train[name].value_counts()
        vocab = sorted(counts[counts > 1].index)
        table = {w: i + 1 for i, w in enumerate(vocab)}
        vocabularies[name] = vocab
        a.append([table.get(v, 0) for v in train[name]])
        b.append([table.get(v, 0) for v in new[name]])
    return vocabularies, np.array(a).T, np.array(b).T

# %% both-and-from-zero kind="mixed" misconception="LabelEncoder style: learn all words of both frames, count from 0, missing is -1." should-say="Two things: the vocabulary comes from the training rows only, and the first word has code 1 so that 0 is free for unknown."
def categorify(train, new, columns):
    both = pd.concat([train, new], ignore_index=True)
    vocabularies, codes = {}, []
    for name in columns:
        code, vocab = pd.factorize(both[name], sort=True)
        vocabularies[name] = list(vocab)
        codes.append(code)
    codes = np.stack(codes, axis=1)
    return vocabularies, codes[: len(train)], codes[len(train):]

# %% unsorted-and-transposed kind="mixed" misconception="A list per column, words in the order in which they come, is an array of the columns." should-say="The words have to be sorted, and the arrays need one row per person, not one per column."
def categorify(train, new, columns):
    vocabularies, a, b = {}, [], []
    for name in columns:
        vocab = list(dict.fromkeys(train[name].dropna()))
        table = {w: i + 1 for i, w in enumerate(vocab)}
        vocabularies[name] = vocab
        a.append([table.get(v, 0) for v in train[name]])
        b.append([table.get(v, 0) for v in new[name]])
    return vocabularies, np.array(a), np.array(b)

# %% unseen-extends-as-text kind="mixed" misconception="A word never seen gets the next free code, and everything is a string." should-say="An unseen word is 0, it does not get a new code; and numbers must stay numbers so that 2 comes before 10."
def categorify(train, new, columns):
    vocabularies, a, b = {}, [], []
    for name in columns:
        vocab = sorted(train[name].dropna().astype(str).unique())
        table = {w: i + 1 for i, w in enumerate(vocab)}
        vocabularies[name] = list(vocab)
        a.append([0 if pd.isna(v) else table[str(v)] for v in train[name]])
        row = []
        for v in new[name]:
            if pd.isna(v):
                row.append(0)
            else:
                row.append(table.setdefault(str(v), len(table) + 1))
        b.append(row)
    return vocabularies, np.array(a).T, np.array(b).T

# %% unknown-left-out kind="half" misconception="The training part is done; new words will hardly come, they just take the last code." should-say="Words that training has never seen have to get code 0, not the code of another word."
def categorify(train, new, columns):
    vocabularies, a, b = {}, [], []
    for name in columns:
        vocab = sorted(train[name].dropna().unique())
        table = {w: i + 1 for i, w in enumerate(vocab)}
        vocabularies[name] = vocab
        a.append([table.get(v, 0) for v in train[name]])
        b.append([0 if pd.isna(v) else table.get(v, len(vocab)) for v in new[name]])
    return vocabularies, np.array(a).T, np.array(b).T

# %% train-only kind="half" misconception="The new rows can be coded later; for now they get the unknown code." should-say="The training codes are right, but the known words of the new rows need their codes as well."
def categorify(train, new, columns):
    vocabularies, a = {}, []
    for name in columns:
        vocab = sorted(train[name].dropna().unique())
        table = {w: i + 1 for i, w in enumerate(vocab)}
        vocabularies[name] = vocab
        a.append([table.get(v, 0) for v in train[name]])
    return vocabularies, np.array(a).T, np.zeros((len(new), len(columns)), dtype=int)

# %% by-dict-lookup kind="right"
def categorify(train, new, columns):
    vocabularies = {name: sorted(train[name].dropna().unique().tolist()) for name in columns}

    def encode(frame):
        out = np.zeros((len(frame), len(columns)), dtype=np.int64)
        for j, name in enumerate(columns):
            codes = {word: code for code, word in enumerate(vocabularies[name], start=1)}
            for i, value in enumerate(frame[name].tolist()):
                if not pd.isna(value):
                    out[i, j] = codes.get(value, 0)
        return out

    return vocabularies, encode(train), encode(new)

# %% by-categorical kind="right"
def categorify(train, new, columns):
    vocabularies, old, fresh = {}, [], []
    for name in columns:
        words = sorted(set(train[name].dropna()))
        vocabularies[name] = words
        old.append(pd.Categorical(train[name].astype(object), categories=pd.Index(words, dtype=object)).codes.astype(int) + 1)
        fresh.append(pd.Categorical(new[name].astype(object), categories=pd.Index(words, dtype=object)).codes.astype(int) + 1)
    return vocabularies, np.column_stack(old), np.column_stack(fresh)

# %% by-index kind="right"
def categorify(train, new, columns):
    index = {c: pd.Index(sorted(train[c].dropna().unique()), dtype=object) for c in columns}
    codes = [
        np.stack([index[c].get_indexer(frame[c].astype(object)) + 1 for c in columns], axis=-1)
        for frame in (train, new)
    ]
    return {c: list(index[c]) for c in columns}, *codes

# %% by-comparison kind="right"
def categorify(train, new, columns):
    vocabularies = {c: sorted({v for v in train[c] if pd.notna(v)}) for c in columns}

    def codes(frame):
        result = np.zeros((len(frame), len(columns)), dtype=np.int32)
        for j, c in enumerate(columns):
            values = frame[c].astype(object).where(frame[c].notna(), None).to_numpy()
            for code, word in enumerate(vocabularies[c], 1):
                result[values == word, j] = code
        return result

    return vocabularies, codes(train), codes(new)

# %% by-class kind="right"
class Vocabulary(list):
    def __init__(self, column):
        super().__init__(sorted(column.dropna().unique()))

    def __call__(self, column):
        return np.fromiter((self.code(v) for v in column), dtype=np.int64, count=len(column))

    def code(self, value):
        if pd.isna(value):
            return 0
        try:
            return self.index(value) + 1
        except ValueError:
            return 0


def categorify(train, new, columns):
    vocabularies = {name: Vocabulary(train[name]) for name in columns}
    tables = []
    for frame in (train, new):
        table = np.empty((len(frame), len(columns)), dtype=np.int64)
        for place, (name, vocabulary) in enumerate(vocabularies.items()):
            table[:, place] = vocabulary(frame[name])
        tables.append(table)
    return vocabularies, tables[0], tables[1]

# %% by-merge kind="right"
def categorify(train, new, columns):
    vocabularies, parts = {}, ([], [])
    for name in columns:
        words = train[name].dropna().drop_duplicates().astype(object).sort_values().tolist()
        vocabularies[name] = words
        lookup = pd.Series(range(1, len(words) + 1), index=pd.Index(words, dtype=object), dtype=float)
        for frame, part in zip((train, new), parts):
            found = lookup.reindex(frame[name].astype(object).to_numpy())
            part.append(found.fillna(0).to_numpy().astype(np.int64))
    return vocabularies, np.transpose(parts[0]), np.transpose(parts[1])

# %% by-bisect kind="right"
from bisect import bisect_left


def categorify(train, new, columns):
    def code(words, value):
        if pd.isna(value):
            return 0
        try:
            place = bisect_left(words, value)
        except TypeError:  # a text among numbers, never seen
            return 0
        return place + 1 if place < len(words) and words[place] == value else 0

    vocabularies = {}
    for name in columns:
        vocabularies[name] = sorted(v for v in set(train[name].tolist()) if not pd.isna(v))
    train_codes, new_codes = (
        np.array(
            [[code(vocabularies[name], value) for name, value in zip(columns, row)]
             for row in frame[list(columns)].itertuples(index=False, name=None)],
            dtype=np.uint16,
        ).reshape(len(frame), len(columns))
        for frame in (train, new)
    )
    return vocabularies, train_codes, new_codes

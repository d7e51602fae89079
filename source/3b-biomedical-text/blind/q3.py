# %% shuffles-rows kind="wrong" misconception="A random split is a random split of the rows." should-say="Rows of the same article ended up in different splits: shuffle the articles, not the rows."
def split_by_article(articles, seed):
    rows = np.random.default_rng(seed).permutation(len(articles))
    a, b = int(0.7 * len(rows)), int(0.85 * len(rows))
    return rows[:a], rows[a:b], rows[b:]

# %% not-shuffled kind="wrong" misconception="Cutting the list of articles is enough." should-say="The articles must be chosen at random with the seed; the file may be sorted."
def split_by_article(articles, seed):
    unique = np.unique(articles)
    a, b = int(0.7 * len(unique)), int(0.85 * len(unique))
    return tuple(np.flatnonzero(np.isin(articles, part)) for part in (unique[:a], unique[a:b], unique[b:]))

# %% seed-ignored kind="wrong" misconception="A fixed seed makes it reproducible." should-say="Use the seed that is given: another seed must give another split."
def split_by_article(articles, seed):
    unique = np.random.default_rng(42).permutation(np.unique(articles))
    a, b = int(0.7 * len(unique)), int(0.85 * len(unique))
    return tuple(np.flatnonzero(np.isin(articles, part)) for part in (unique[:a], unique[a:b], unique[b:]))

# %% no-seed kind="wrong" misconception="Random is random." should-say="The same seed must give the same split: seed the generator."
def split_by_article(articles, seed):
    unique = np.unique(articles)
    np.random.shuffle(unique)
    a, b = int(0.7 * len(unique)), int(0.85 * len(unique))
    return tuple(np.flatnonzero(np.isin(articles, part)) for part in (unique[:a], unique[a:b], unique[b:]))

# %% returns-articles kind="half" misconception="The split is the list of articles." should-say="Return the numbers of the rows, not the numbers of the articles."
def split_by_article(articles, seed):
    unique = np.random.default_rng(seed).permutation(np.unique(articles))
    a, b = int(0.7 * len(unique)), int(0.85 * len(unique))
    return unique[:a], unique[a:b], unique[b:]

# %% returns-masks kind="wrong" misconception="A boolean mask selects rows just as well." should-say="Return row numbers, not boolean masks."
def split_by_article(articles, seed):
    unique = np.random.default_rng(seed).permutation(np.unique(articles))
    a, b = int(0.7 * len(unique)), int(0.85 * len(unique))
    return tuple(np.isin(articles, part) for part in (unique[:a], unique[a:b], unique[b:]))

# %% one-row-per-article kind="wrong" misconception="return_index gives the rows of each article." should-say="return_index gives only the first row of each article; the other rows are in no split."
def split_by_article(articles, seed):
    unique, first = np.unique(articles, return_index=True)
    rows = np.random.default_rng(seed).permutation(first)
    a, b = int(0.7 * len(rows)), int(0.85 * len(rows))
    return rows[:a], rows[a:b], rows[b:]

# %% no-gaps-assumed kind="wrong" misconception="Articles are numbered from 0 to the largest without gaps." should-say="The article numbers have gaps; take the numbers that occur, or the shares are off."
def split_by_article(articles, seed):
    n = articles.max() + 1
    order = np.random.default_rng(seed).permutation(n)
    place = np.empty(n, dtype=int)
    place[order] = np.arange(n)
    where = place[articles]
    a, b = 0.7 * n, 0.85 * n
    return np.where(where < a)[0], np.where((where >= a) & (where < b))[0], np.where(where >= b)[0]

# %% articles-as-runs kind="wrong" misconception="The rows of an article stand together." should-say="The rows of an article need not be neighbours; you treated each run as an article of its own."
def split_by_article(articles, seed):
    starts = np.flatnonzero(np.diff(articles)) + 1
    blocks = np.split(np.arange(len(articles)), starts)
    order = np.random.default_rng(seed).permutation(len(blocks))
    a, b = int(0.7 * len(blocks)), int(0.85 * len(blocks))
    pick = lambda part: np.concatenate([blocks[i] for i in part])
    return pick(order[:a]), pick(order[a:b]), pick(order[b:])

# %% rounding-drops-articles kind="wrong" misconception="The test set are the last 15 %, counted from the end." should-say="Some articles are in no split: rounding left a gap between validation and test."
def split_by_article(articles, seed):
    unique = np.random.default_rng(seed).permutation(np.unique(articles))
    n_train, n_valid, n_test = (int(share * len(unique)) for share in (0.7, 0.15, 0.15))
    parts = unique[:n_train], unique[n_train : n_train + n_valid], unique[len(unique) - n_test :]
    return tuple(np.flatnonzero(np.isin(articles, part)) for part in parts)

# %% fifteen-percent-of-the-rest kind="wrong" misconception="test_size=0.15 twice gives 15 % twice, of whatever is passed." should-say="The second split takes its share of the 30 % that are left: half of them, not 15 %."
def split_by_article(articles, seed):
    from sklearn.model_selection import train_test_split

    train, rest = train_test_split(np.unique(articles), test_size=0.3, random_state=seed)
    valid, test = train_test_split(rest, test_size=0.15, random_state=seed)
    return tuple(np.flatnonzero(np.isin(articles, part)) for part in (train, valid, test))

# %% number-modulo kind="wrong" misconception="The last digits of an article number are as good as random." should-say="Choose the articles at random with the seed; their numbers have gaps, so a remainder gives other shares."
def split_by_article(articles, seed):
    digit = (articles + seed) % 20
    return np.where(digit < 14)[0], np.where((digit >= 14) & (digit < 17))[0], np.where(digit >= 17)[0]

# %% groups-for-test-only kind="half" misconception="It is the test that must be clean; validation may be a random part of the rest." should-say="Training and validation share articles; keep whole articles apart there, too."
def split_by_article(articles, seed):
    from sklearn.model_selection import GroupShuffleSplit, train_test_split

    rest, test = next(GroupShuffleSplit(1, test_size=0.15, random_state=seed).split(articles, groups=articles))
    train, valid = train_test_split(rest, test_size=0.15 / 0.85, random_state=seed)
    return train, valid, test

# %% rest-not-mapped-back kind="wrong" misconception="The second split returns row numbers like the first." should-say="The second split counts within the rows that were left; translate its numbers back to rows of the table."
def split_by_article(articles, seed):
    from sklearn.model_selection import GroupShuffleSplit

    train, rest = next(GroupShuffleSplit(1, test_size=0.3, random_state=seed).split(articles, groups=articles))
    left = articles[rest]
    valid, test = next(GroupShuffleSplit(1, test_size=0.5, random_state=seed).split(left, groups=left))
    return train, valid, test

# %% cut-by-rows-in-sorted-order kind="mixed" misconception="Sort by article, cut at 70 and 85 % of the rows." should-say="The cut goes through the middle of an article, and nothing is chosen at random."
def split_by_article(articles, seed):
    order = np.argsort(articles, kind="stable")
    a, b = int(0.7 * len(order)), int(0.85 * len(order))
    return order[:a], order[a:b], order[b:]

# %% eighty-ten-ten-fixed-seed kind="mixed" misconception="80/10/10 is the usual split, 0 the usual seed." should-say="Split 70/15/15, and use the seed you are given."
def split_by_article(articles, seed):
    unique = np.unique(articles)
    np.random.RandomState(0).shuffle(unique)
    a, b = int(0.8 * len(unique)), int(0.9 * len(unique))
    return tuple(np.where(np.isin(articles, part))[0] for part in (unique[:a], unique[a:b], unique[b:]))

# %% group-k-fold-twice kind="mixed" misconception="GroupKFold cuts at random, and a seventh is about 15 %, as is a fifth of the rest." should-say="GroupKFold does not use the seed, and the shares are not 70/15/15."
def split_by_article(articles, seed):
    from sklearn.model_selection import GroupKFold

    np.random.seed(seed)
    rest, test = next(GroupKFold(7).split(articles, groups=articles))
    train, valid = next(GroupKFold(3).split(rest, groups=articles[rest]))
    return rest[train], rest[valid], test

# %% permute-unique kind="right"
def split_by_article(articles, seed):
    unique = np.random.default_rng(seed).permutation(np.unique(articles))
    a, b = round(0.7 * len(unique)), round(0.85 * len(unique))
    return tuple(np.flatnonzero(np.isin(articles, part)) for part in (unique[:a], unique[a:b], unique[b:]))

# %% group-shuffle-split kind="right"
def split_by_article(articles, seed):
    from sklearn.model_selection import GroupShuffleSplit

    articles = np.asarray(articles)
    outer = GroupShuffleSplit(n_splits=1, test_size=0.3, random_state=seed)
    train, rest = next(outer.split(articles, groups=articles))
    inner = GroupShuffleSplit(n_splits=1, test_size=0.5, random_state=seed)
    valid, test = next(inner.split(rest, groups=articles[rest]))
    return train, rest[valid], rest[test]

# %% dict-and-random-module kind="right"
def split_by_article(articles, seed):
    import random
    from collections import defaultdict

    rows = defaultdict(list)
    for row, article in enumerate(np.asarray(articles).tolist()):
        rows[article].append(row)
    names = sorted(rows)
    random.Random(seed).shuffle(names)
    n_valid = n_test = round(0.15 * len(names))
    parts = names[n_valid + n_test :], names[:n_valid], names[n_valid : n_valid + n_test]
    return tuple(np.array([row for name in part for row in rows[name]], dtype=np.int64) for part in parts)

# %% rank-of-inverse kind="right"
def split_by_article(articles, seed):
    unique, which = np.unique(articles, return_inverse=True)
    score = np.random.default_rng(seed).random(len(unique))
    rank = score.argsort().argsort() / len(unique)
    part = np.digitize(rank, [0.7, 0.85])[which]
    return (part == 0).nonzero()[0], (part == 1).nonzero()[0], (part == 2).nonzero()[0]

# %% torch-generator-shuffled-rows kind="right"
def split_by_article(articles, seed):
    numbers, which = torch.as_tensor(np.array(articles)).unique(return_inverse=True)
    generator = torch.Generator().manual_seed(int(seed))
    n = len(numbers)
    split_of_article = torch.zeros(n, dtype=torch.long)
    order = torch.randperm(n, generator=generator)
    split_of_article[order[: int(0.15 * n)]] = 1
    split_of_article[order[int(0.15 * n) : int(0.3 * n)]] = 2
    split_of_row = split_of_article[which]
    shuffled = torch.randperm(len(which), generator=generator)
    return [shuffled[split_of_row[shuffled] == s].numpy() for s in range(3)]

# %% global-seed-sets kind="right"
def split_by_article(articles, seed):
    np.random.seed(seed)
    names = sorted(set(int(a) for a in articles))
    chosen = np.random.choice(names, size=len(names), replace=False)
    cut = np.split(chosen, [int(len(names) * 0.70), int(len(names) * 0.85)])
    sets = [set(part.tolist()) for part in cut]
    return tuple(np.array([i for i, a in enumerate(articles) if int(a) in s], dtype=int) for s in sets)

# %% hash-of-seed-and-article kind="right"
def split_by_article(articles, seed):
    import hashlib

    def key(article):
        return hashlib.sha256(f"{seed}/{int(article)}".encode()).hexdigest()

    names = sorted(np.unique(articles), key=key)
    n = len(names)
    train, rest = names[: n - 2 * round(n * 0.15)], names[n - 2 * round(n * 0.15) :]
    valid, test = rest[::2], rest[1::2]
    return tuple(np.nonzero(np.isin(articles, group))[0] for group in (train, valid, test))

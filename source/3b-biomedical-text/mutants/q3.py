# %% splits-rows diagnosis="article-in-two-splits" misconception="A random split of the rows is a fair split."
def split_by_article(articles, seed):
    order = np.random.default_rng(seed).permutation(len(articles))
    first, second = round(0.70 * len(order)), round(0.85 * len(order))
    return order[:first], order[first:second], order[second:]

# %% train-test-split diagnosis="article-in-two-splits" misconception="train_test_split splits fairly."
from sklearn.model_selection import train_test_split

def split_by_article(articles, seed):
    rows = np.arange(len(articles))
    train, rest = train_test_split(rows, test_size=0.3, random_state=seed)
    valid, test = train_test_split(rest, test_size=0.5, random_state=seed)
    return train, valid, test

# %% only-the-test-is-clean diagnosis="article-in-two-splits" misconception="Only the test set must have articles of its own."
def split_by_article(articles, seed):
    rng = np.random.default_rng(seed)
    order = rng.permutation(np.unique(articles))
    test = np.flatnonzero(np.isin(articles, order[: round(0.15 * len(order))]))
    rest = rng.permutation(np.setdiff1d(np.arange(len(articles)), test))
    cut = round(0.15 * len(articles))
    return rest[cut:], rest[:cut], test

# %% first-seventy-percent diagnosis="not-shuffled" misconception="The order of the file means nothing."
# - order = np.random.default_rng(seed).permutation(unique)
# + order = unique

# %% fixed-seed diagnosis="ignores-seed" misconception="42 is a good seed."
# - order = np.random.default_rng(seed).permutation(unique)
# + order = np.random.default_rng(42).permutation(unique)

# %% global-generator diagnosis="not-reproducible" misconception="Random is random."
# - order = np.random.default_rng(seed).permutation(unique)
# + order = np.random.default_rng().permutation(unique)

# %% returns-articles diagnosis="not-row-numbers" misconception="Article numbers and row numbers are the same thing."
# - return tuple(np.flatnonzero(np.isin(articles, part)) for part in parts)
# + return parts

# %% one-row-an-article diagnosis="rows-missing" misconception="One text for each article is enough."
# - return tuple(np.flatnonzero(np.isin(articles, part)) for part in parts)
# + first_row = dict(zip(articles[::-1].tolist(), range(len(articles) - 1, -1, -1)))
# + return tuple(np.array([first_row[a] for a in part.tolist()]) for part in parts)

# %% validation-inside-training diagnosis="row-in-two-parts" misconception="Validation is a part of training."
# - parts = order[:first], order[first:second], order[second:]
# + parts = order[:second], order[first:second], order[second:]

# %% halves-forgotten diagnosis="wrong-shares" misconception="30 % each for validation and test."
# - first, second = round(0.70 * len(order)), round(0.85 * len(order))
# + first, second = round(0.40 * len(order)), round(0.70 * len(order))

# %% masks diagnosis="masks-not-row-numbers" misconception="A mask is as good as row numbers."
# - return tuple(np.flatnonzero(np.isin(articles, part)) for part in parts)
# + return tuple(np.isin(articles, part) for part in parts)

# %% numbers-without-gaps diagnosis="shares-by-chance" misconception="Articles are numbered from 0 to the largest without gaps."
# - unique = np.unique(articles)
# + unique = np.arange(articles.max() + 1)

# %% number-modulo diagnosis="by-remainder" misconception="The last digits of an article number are as good as random."
def split_by_article(articles, seed):
    digit = (articles + seed) % 20
    return np.where(digit < 14)[0], np.where((digit >= 14) & (digit < 17))[0], np.where(digit >= 17)[0]

# %% not-mapped-back diagnosis="row-in-two-parts" misconception="The second split returns row numbers like the first."
from sklearn.model_selection import GroupShuffleSplit

def split_by_article(articles, seed):
    train, rest = next(GroupShuffleSplit(1, test_size=0.3, random_state=seed).split(articles, groups=articles))
    valid, test = next(GroupShuffleSplit(1, test_size=0.5, random_state=seed).split(rest, groups=articles[rest]))
    return train, valid, test

# %% training-last diagnosis="parts-swapped" misconception="The order of the three does not matter."
# - return tuple(np.flatnonzero(np.isin(articles, part)) for part in parts)
# + return tuple(np.flatnonzero(np.isin(articles, part)) for part in parts)[::-1]

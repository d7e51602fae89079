# %% group-shuffle-split
from sklearn.model_selection import GroupShuffleSplit

def split_by_article(articles, seed):
    train, rest = next(GroupShuffleSplit(1, test_size=0.3, random_state=seed).split(articles, groups=articles))
    a, b = next(GroupShuffleSplit(1, test_size=0.5, random_state=seed).split(rest, groups=np.asarray(articles)[rest]))
    return train, rest[a], rest[b]

# %% group-k-fold
from sklearn.model_selection import GroupKFold

def split_by_article(articles, seed):
    folds = GroupKFold(20, shuffle=True, random_state=seed).split(articles, groups=articles)
    tests = [test for _, test in folds]
    return np.concatenate(tests[6:]), np.concatenate(tests[:3]), np.concatenate(tests[3:6])

# %% random-and-sets
import random

def split_by_article(articles, seed):
    unique = sorted(set(int(a) for a in articles))
    random.Random(seed).shuffle(unique)
    n = len(unique)
    valid, test = set(unique[: int(0.15 * n)]), set(unique[int(0.15 * n) : int(0.3 * n)])
    parts = [], [], []
    for row, article in enumerate(articles):
        parts[1 if int(article) in valid else 2 if int(article) in test else 0].append(row)
    return parts

# %% torch
def split_by_article(articles, seed):
    articles = torch.as_tensor(articles)
    unique, number = articles.unique(return_inverse=True)
    place = torch.randperm(len(unique), generator=torch.Generator().manual_seed(seed))[number] / len(unique)
    return [(m).nonzero().flatten() for m in (place < 0.7, (place >= 0.7) & (place < 0.85), place >= 0.85)]

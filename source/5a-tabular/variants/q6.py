# %% loop-and-lists
def paired_interval(labels, first, second, draws):
    differences = []
    for rows in draws:
        chosen = labels[rows]
        differences.append(auc(chosen, first[rows]) - auc(chosen, second[rows]))
    differences = np.array(differences)
    return [auc(labels, first) - auc(labels, second), np.percentile(differences, 2.5), np.percentile(differences, 97.5)]


# %% scikit-learn-and-quantiles
from sklearn.metrics import roc_auc_score


def paired_interval(labels, first, second, draws):
    def gain(rows):
        return roc_auc_score(labels[rows], first[rows]) - roc_auc_score(labels[rows], second[rows])

    resampled = np.array([gain(rows) for rows in draws])
    return (gain(np.arange(len(labels))), np.quantile(resampled, 0.025), np.quantile(resampled, 0.975))


# %% both-curves-then-difference
def paired_interval(labels, first, second, draws):
    ones = np.array([auc(labels[rows], first[rows]) for rows in draws])
    twos = np.array([auc(labels[rows], second[rows]) for rows in draws])
    low, high = np.quantile(ones - twos, [0.025, 0.975])
    return np.array([auc(labels, first) - auc(labels, second), low, high])


# %% frame
def paired_interval(labels, first, second, draws):
    table = pd.DataFrame({"label": labels, "first": first, "second": second})

    def gain(people):
        return auc(people["label"], people["first"]) - auc(people["label"], people["second"])

    resampled = pd.Series([gain(table.iloc[rows]) for rows in draws])
    return gain(table), float(resampled.quantile(0.025)), float(resampled.quantile(0.975))

# %% float32-differences
def paired_interval(labels, first, second, draws):
    resampled = np.empty(len(draws), dtype=np.float32)
    for place, rows in enumerate(draws):
        resampled[place] = auc(labels[rows], first[rows]) - auc(labels[rows], second[rows])
    ends = np.quantile(resampled, np.array([0.025, 0.975], dtype=np.float32))
    return np.array([auc(labels, first) - auc(labels, second), *ends], dtype=np.float32)

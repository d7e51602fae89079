# %% constant
def out_of_fold(features, labels, articles, n_classes):
    table = np.full((len(labels), n_classes), 1 / n_classes)
    table[:, 0] += 0.01
    return table / table.sum(axis=1, keepdims=True)


def suspects(probabilities, labels, k):
    return np.arange(k)


# %% one-feature
def out_of_fold(features, labels, articles, n_classes):
    first = np.argsort(np.argsort(features[:, 0])) * n_classes // len(labels)
    return 0.9 * np.eye(n_classes)[first] + 0.1 / n_classes


def suspects(probabilities, labels, k):
    return np.arange(k)

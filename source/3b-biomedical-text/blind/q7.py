# %% k-fold-over-rows kind="wrong" misconception="Out of fold means that the row itself is not in training." should-say="Texts of the same article are in training: make the folds of whole articles."
def out_of_fold(features, labels, articles, n_classes):
    from sklearn.model_selection import KFold

    probabilities = np.zeros((len(labels), n_classes))
    for train, test in KFold(5, shuffle=True, random_state=0).split(features):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% stratified-folds kind="wrong" misconception="Stratified folds keep every class in every fold, which solves the missing class." should-say="Stratified folds tear articles apart: make the folds of whole articles."
def out_of_fold(features, labels, articles, n_classes):
    from sklearn.model_selection import StratifiedKFold

    probabilities = np.zeros((len(labels), n_classes))
    for train, test in StratifiedKFold(5, shuffle=True, random_state=0).split(features, labels, articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% in-sample kind="wrong" misconception="The model that knows all the data judges best." should-say="The model has seen the labels it judges: train it without the text's article."
def out_of_fold(features, labels, articles, n_classes):
    model = LogisticRegression(max_iter=500).fit(features, labels)
    probabilities = np.zeros((len(labels), n_classes))
    probabilities[:, model.classes_] = model.predict_proba(features)
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% missing-class-shifts kind="wrong" misconception="Column j of predict_proba is class j; missing ones are at the end." should-say="If a class is missing in training the columns shift: place them by model.classes_."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        p = model.predict_proba(features[test])
        probabilities[test, : p.shape[1]] = p
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% cross-val-predict kind="wrong" misconception="cross_val_predict gives the right shape." should-say="A class that no label has is missing among the columns: there must be n_classes of them, each in its place."
def out_of_fold(features, labels, articles, n_classes):
    from sklearn.model_selection import cross_val_predict

    return cross_val_predict(
        LogisticRegression(max_iter=500), features, labels, groups=articles, cv=GroupKFold(5), method="predict_proba"
    )
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% concatenated-in-fold-order kind="wrong" misconception="The folds come in the order of the rows." should-say="Put the probabilities back at the rows they belong to; the folds are not in order."
def out_of_fold(features, labels, articles, n_classes):
    parts = []
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        p = np.zeros((len(test), n_classes))
        p[:, model.classes_] = model.predict_proba(features[test])
        parts.append(p)
    return np.concatenate(parts)
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% blocks-of-rows kind="wrong" misconception="Rows of an article are neighbours, so five blocks of rows will do." should-say="The borders of the blocks go through articles, whose rows may also be scattered: group by article."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for test in np.array_split(np.arange(len(labels)), 5):
        train = np.setdiff1d(np.arange(len(labels)), test)
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% one-split-only kind="wrong" misconception="Train on 80 %, predict the rest." should-say="Every text needs a prediction: go through all folds, not one."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    train, test = next(GroupKFold(5).split(features, labels, groups=articles))
    model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
    probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% random-splits-leave-rows-out kind="wrong" misconception="Five random splits by article reach every text." should-say="Some texts are in no test part and keep probability 0, so they look most suspicious: use folds."
def out_of_fold(features, labels, articles, n_classes):
    from sklearn.model_selection import GroupShuffleSplit

    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupShuffleSplit(5, test_size=0.2, random_state=0).split(features, labels, articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% mean-over-all-models kind="wrong" misconception="Averaging the five models makes the estimate more stable." should-say="Four of the five models have seen the text: use only the one that has not."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, _ in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[:, model.classes_] += model.predict_proba(features) / 5
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% hard-predictions kind="wrong" misconception="The predicted class is what counts." should-say="Return probabilities, not 0 and 1 for the predicted class."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[test, model.predict(features[test])] = 1.0
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% unsure-rows kind="half" misconception="A suspicious row is one where the model is unsure." should-say="Look at the probability of the given label, not at the largest one."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    return np.argsort(probabilities.max(axis=1))[:k]

# %% highest-entropy kind="wrong" misconception="Uncertainty is entropy." should-say="An unsure model says nothing against a label; take the rows whose given label has the lowest probability."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    entropy = -(probabilities * np.log(probabilities + 1e-12)).sum(axis=1)
    return np.argsort(-entropy)[:k]

# %% least-suspicious-first kind="wrong" misconception="argsort and then reversed, as for every ranking." should-say="The lowest probability comes first; you list the least suspicious."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[::-1][:k]

# %% k-lowest-worst-last kind="wrong" misconception="The k lowest are the k lowest, in whatever order." should-say="The most suspicious must come first."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(-given)[len(labels) - k :]

# %% partition-unsorted kind="wrong" misconception="argpartition gives the k smallest faster." should-say="argpartition does not sort: the most suspicious must come first."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argpartition(given, min(k, len(given) - 1))[:k]

# %% only-disagreements kind="wrong" misconception="A label that the model predicts itself cannot be a suspect." should-say="Return exactly k rows, also when the model disagrees with fewer labels than that."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    rows = np.flatnonzero(probabilities.argmax(axis=1) != labels)
    return rows[np.argsort(probabilities[rows, labels[rows]])][:k]

# %% most-confident-disagreement kind="wrong" misconception="The surer the model is of another role, the more suspicious." should-say="Rank by the probability of the given label, not by that of the favourite."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    surprise = np.where(probabilities.argmax(axis=1) == labels, 0.0, probabilities.max(axis=1))
    return np.argsort(-surprise, kind="stable")[:k]

# %% margin kind="wrong" misconception="The gap between the given label and its best rival is the better measure." should-say="Rank by the probability of the given label itself, as asked."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    others = probabilities.copy()
    others[np.arange(len(labels)), labels] = -1
    return np.argsort(given - others.max(axis=1))[:k]

# %% returns-the-probabilities kind="wrong" misconception="The k lowest values are the answer." should-say="Return row numbers, not probabilities."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    return np.sort(probabilities[np.arange(len(labels)), labels])[:k]

# %% rank-instead-of-order kind="wrong" misconception="argsort twice gives the order." should-say="argsort twice gives each row's rank; you want the rows in order."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(np.argsort(given))[:k]

# %% rows-and-unsure kind="mixed" misconception="Any five folds; suspects are where the model hesitates." should-say="Make the folds of whole articles, and rank by the probability of the given label."
def out_of_fold(features, labels, articles, n_classes):
    from sklearn.model_selection import KFold

    probabilities = np.zeros((len(labels), n_classes))
    for train, test in KFold(5).split(features):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    top = np.sort(probabilities, axis=1)
    return np.argsort(top[:, -1] - top[:, -2])[:k]

# %% shifted-and-reversed kind="mixed" misconception="Missing columns go to the end; the last of the order are the suspects." should-say="Place the columns by model.classes_, and list the lowest probability first."
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        p = model.predict_proba(features[test])
        probabilities[test] = np.pad(p, ((0, 0), (0, n_classes - p.shape[1])))
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = np.array([p[label] for p, label in zip(probabilities, labels)])
    return np.argsort(given)[::-1][-k:]

# %% in-sample-and-flat-index kind="mixed" misconception="Fit once; take_along_axis over the rows." should-say="Train without the text's article, and sort the rows by the probability of the label they were given."
def out_of_fold(features, labels, articles, n_classes):
    model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=500)).fit(features, labels)
    probabilities = np.zeros((len(labels), n_classes))
    probabilities[:, model.classes_] = model.predict_proba(features)
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    return np.argsort(probabilities[:, labels].diagonal() * probabilities.max(axis=1))[:k]

# %% group-k-fold kind="right"
def out_of_fold(features, labels, articles, n_classes):
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, groups=articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
# %% +
def suspects(probabilities, labels, k):
    given = probabilities[np.arange(len(labels)), labels]
    return np.argsort(given)[:k]

# %% own-folds-and-mask kind="right"
def out_of_fold(features, labels, articles, n_classes):
    names = np.random.default_rng(0).permutation(np.unique(articles))
    result = np.zeros((len(labels), n_classes))
    for fold in np.array_split(names, min(5, len(names))):
        held = np.isin(articles, fold)
        model = make_pipeline(StandardScaler(), LogisticRegression(max_iter=500, C=0.1))
        model.fit(features[~held], labels[~held])
        p = model.predict_proba(features[held])
        for column, label in enumerate(model.classes_):
            result[held, label] = p[:, column]
    return result
# %% +
def suspects(probabilities, labels, k):
    rows = sorted(range(len(labels)), key=lambda row: probabilities[row, labels[row]])
    return np.array(rows[:k], dtype=int)

# %% torch-softmax-regression kind="right"
def out_of_fold(features, labels, articles, n_classes):
    x = torch.as_tensor(np.asarray(features), dtype=torch.float64)
    y = torch.as_tensor(np.asarray(labels), dtype=torch.long)
    which = torch.as_tensor(np.unique(articles, return_inverse=True)[1])
    folds = which % 6
    result = torch.zeros(len(y), n_classes, dtype=torch.float64)
    for fold in folds.unique():
        train, test = folds != fold, folds == fold
        mean, std = x[train].mean(0), x[train].std(0) + 1e-9
        a, b = (x[train] - mean) / std, (x[test] - mean) / std
        absent = torch.bincount(y[train], minlength=n_classes) == 0
        weight = torch.zeros(x.shape[1], n_classes, dtype=torch.float64, requires_grad=True)
        bias = torch.zeros(n_classes, dtype=torch.float64, requires_grad=True)
        logits = lambda z: (z @ weight + bias).masked_fill(absent, -torch.inf)
        optimiser = torch.optim.LBFGS([weight, bias], max_iter=100, line_search_fn="strong_wolfe")

        def closure():
            optimiser.zero_grad()
            loss = F.cross_entropy(logits(a), y[train]) + 0.5 / len(a) * (weight**2).sum()
            loss.backward()
            return loss

        optimiser.step(closure)
        with torch.no_grad():
            result[test] = logits(b).softmax(dim=1)
    return result.numpy()
# %% +
def suspects(probabilities, labels, k):
    p = torch.as_tensor(np.asarray(probabilities))
    given = p.gather(1, torch.as_tensor(np.asarray(labels), dtype=torch.long)[:, None])[:, 0]
    return given.sort(stable=True).indices[:k].numpy()

# %% cross-val-predict-mapped kind="right"
def out_of_fold(features, labels, articles, n_classes):
    from sklearn.model_selection import cross_val_predict

    present = np.unique(labels)
    p = cross_val_predict(
        LogisticRegression(max_iter=500),
        features,
        labels,
        groups=articles,
        cv=GroupKFold(n_splits=5),
        method="predict_proba",
    )
    full = np.zeros((len(labels), n_classes))
    full[:, present] = p
    return full
# %% +
def suspects(probabilities, labels, k):
    import heapq

    given = np.take_along_axis(probabilities, np.asarray(labels)[:, None], axis=1).ravel()
    return np.array(heapq.nsmallest(k, range(len(given)), key=given.__getitem__), dtype=np.int64)

# %% linear-discriminant-ten-folds kind="right"
def out_of_fold(features, labels, articles, n_classes):
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

    groups = sorted(set(np.asarray(articles).tolist()))
    fold_of = {group: place % 10 for place, group in enumerate(groups)}
    folds = np.array([fold_of[group] for group in np.asarray(articles).tolist()])
    rows = [None] * len(labels)
    for fold in set(folds.tolist()):
        test = np.where(folds == fold)[0]
        model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto")
        model.fit(features[folds != fold], labels[folds != fold])
        for row, p in zip(test, model.predict_proba(features[test])):
            found = dict(zip(model.classes_.tolist(), p))
            rows[row] = [found.get(c, 0.0) for c in range(n_classes)]
    return np.array(rows)
# %% +
def suspects(probabilities, labels, k):
    given = np.einsum("nc,nc->n", probabilities, np.eye(probabilities.shape[1])[labels])
    few = np.argpartition(given, max(k - 1, 0))[:k] if k < len(given) else np.arange(len(given))
    return few[np.argsort(given[few], kind="stable")]

# %% one-against-the-rest kind="right"
def out_of_fold(features, labels, articles, n_classes):
    splitter = GroupKFold(n_splits=min(5, len(np.unique(articles))))
    p = np.zeros((len(labels), n_classes))
    for train, test in splitter.split(features, groups=articles):
        classes = np.unique(labels[train])
        if len(classes) == 1:
            p[test, classes[0]] = 1.0
            continue
        for c in classes:
            model = LogisticRegression(max_iter=500, C=0.5).fit(features[train], labels[train] == c)
            p[test, c] = model.predict_proba(features[test])[:, 1]
        p[test] /= p[test].sum(axis=1, keepdims=True)
    return p
# %% +
def suspects(probabilities, labels, k):
    loss = -np.log(np.clip([p[c] for p, c in zip(probabilities, labels)], 1e-300, None))
    return np.lexsort((np.arange(len(loss)), -loss))[:k]

# %% stratified-group-k-fold kind="right"
def out_of_fold(features, labels, articles, n_classes):
    import warnings

    from sklearn.model_selection import StratifiedGroupKFold

    X = np.asarray(features, dtype=np.float32)
    result = np.full((len(X), n_classes), np.nan)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        folds = list(StratifiedGroupKFold(4, shuffle=True, random_state=0).split(X, labels, groups=articles))
    for train, test in folds:
        model = LogisticRegression(max_iter=500, solver="newton-cg").fit(X[train], labels[train])
        block = np.zeros((len(test), n_classes))
        block[:, model.classes_] = model.predict_proba(X[test])
        result[test] = block
    return result
# %% +
def suspects(probabilities, labels, k):
    left = {row: probabilities[row, labels[row]] for row in range(len(labels))}
    chosen = []
    for row, _ in sorted(left.items(), key=lambda item: item[1]):
        if len(chosen) == k:
            break
        chosen.append(row)
    return np.asarray(chosen, dtype=int)

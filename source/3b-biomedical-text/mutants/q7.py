# %% fits-on-everything diagnosis="own-label-seen" misconception="The model's own doubts show wrong labels."
# - model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
# + model = LogisticRegression(max_iter=500).fit(features, labels)

# %% folds-of-rows diagnosis="article-seen-in-training" misconception="Out of fold is enough; articles do not matter."
# - for train, test in GroupKFold(5).split(features, labels, articles):
# + from sklearn.model_selection import KFold
# + for train, test in KFold(5, shuffle=True, random_state=0).split(features):

# %% stratified-folds-of-rows diagnosis="article-seen-in-training" misconception="Stratified folds are honest folds."
# - for train, test in GroupKFold(5).split(features, labels, articles):
# + from sklearn.model_selection import StratifiedKFold
# + for train, test in StratifiedKFold(5, shuffle=True, random_state=0).split(features, np.arange(len(labels)) % 5):

# %% predicts-the-training-rows diagnosis="own-label-seen" misconception="Train and test are interchangeable."
# - probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
# + probabilities[np.ix_(train, model.classes_)] = model.predict_proba(features[train])

# %% rows-in-fold-order diagnosis="predictions-misplaced" misconception="Folds come back in the order of the rows."
def out_of_fold(features, labels, articles, n_classes):
    parts = []
    for train, test in GroupKFold(5).split(features, labels, articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        part = np.zeros((len(test), n_classes))
        part[:, model.classes_] = model.predict_proba(features[test])
        parts.append(part)
    return np.concatenate(parts)

def suspects(probabilities, labels, k):
    return np.argsort(probabilities[np.arange(len(labels)), labels])[:k]

# %% first-columns diagnosis="columns-moved" misconception="Column k of predict_proba is class k."
# - probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
# + probabilities[test, : len(model.classes_)] = model.predict_proba(features[test])

# %% decisions diagnosis="decisions-not-probabilities" misconception="The predicted class is all one needs."
# - probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
# + probabilities[test, model.predict(features[test])] = 1

# %% most-trusted-first diagnosis="most-trusted-first" misconception="argsort sorts from high to low."
# - return np.argsort(confidence, kind="stable")[:k]
# + return np.argsort(-confidence, kind="stable")[:k]

# %% unsure diagnosis="unsure-not-suspicious" misconception="Where the model is unsure the label is wrong."
# - confidence = probabilities[np.arange(len(labels)), labels]
# + confidence = probabilities.max(axis=1)

# %% best-other-class diagnosis="other-class-not-own" misconception="A sure other class makes a label suspicious."
# - confidence = probabilities[np.arange(len(labels)), labels]
# + others = probabilities.copy()
# + others[np.arange(len(labels)), labels] = -1
# + confidence = -others.max(axis=1)

# %% returns-probabilities diagnosis="values-not-rows" misconception="sort and argsort are the same."
# - return np.argsort(confidence, kind="stable")[:k]
# + return np.sort(confidence)[:k]

# %% list-of-rows diagnosis="list-not-array" misconception="A list of rows is as good as an array."
# - return np.argsort(confidence, kind="stable")[:k]
# + return np.argsort(confidence, kind="stable")[:k].tolist()

# %% columns-of-the-labels diagnosis="no-column-for-an-absent-class" misconception="cross_val_predict gives the right shape."
from sklearn.model_selection import cross_val_predict

def out_of_fold(features, labels, articles, n_classes):
    return cross_val_predict(
        LogisticRegression(max_iter=500), features, labels, groups=articles, cv=GroupKFold(5), method="predict_proba"
    )

def suspects(probabilities, labels, k):
    return np.argsort(probabilities[np.arange(len(labels)), labels])[:k]

# %% partition diagnosis="right-rows-unsorted" misconception="argpartition gives the k smallest faster."
# - return np.argsort(confidence, kind="stable")[:k]
# + return np.argpartition(confidence, min(k, len(confidence) - 1))[:k]

# %% only-disagreements diagnosis="only-disagreements" misconception="A label that the model predicts itself cannot be a suspect."
# - return np.argsort(confidence, kind="stable")[:k]
# + rows = np.flatnonzero(probabilities.argmax(axis=1) != labels)
# + return rows[np.argsort(confidence[rows], kind="stable")][:k]

# %% margin diagnosis="margin-not-own" misconception="The gap to the best rival is the better measure."
# - confidence = probabilities[np.arange(len(labels)), labels]
# + others = probabilities.copy()
# + others[np.arange(len(labels)), labels] = -1
# + confidence = probabilities[np.arange(len(labels)), labels] - others.max(axis=1)

# %% ranks diagnosis="ranks-not-rows" misconception="argsort twice gives the order."
# - return np.argsort(confidence, kind="stable")[:k]
# + return np.argsort(np.argsort(confidence))[:k]

# %% entropy-reversed diagnosis="entropy-not-suspicious+least-suspicious-first" misconception="Entropy, and the worst at the end."
# - confidence = probabilities[np.arange(len(labels)), labels]
# + confidence = (probabilities * np.log(probabilities)).sum(axis=1)
# - return np.argsort(confidence, kind="stable")[:k]
# + return np.argsort(confidence, kind="stable")[:k][::-1]

# %% sorts-in-place diagnosis="changed-its-input" misconception="sort() gives a sorted table."
# - confidence = probabilities[np.arange(len(labels)), labels]
# + confidence = probabilities[np.arange(len(labels)), labels].copy()
# + probabilities.sort(axis=1)

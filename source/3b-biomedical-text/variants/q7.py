# %% cross-val-predict
from sklearn.model_selection import cross_val_predict

def out_of_fold(features, labels, articles, n_classes):
    return cross_val_predict(  # scikit-learn fills in 0 for a class a fold has not seen
        LogisticRegression(C=0.5, max_iter=500), features, labels, groups=articles, cv=GroupKFold(5), method="predict_proba"
    ) if len(np.unique(labels)) == n_classes else by_hand(features, labels, articles, n_classes)

def by_hand(features, labels, articles, n_classes):
    table = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, articles):
        model = LogisticRegression().fit(features[train], labels[train])
        table[test[:, None], model.classes_[None]] = model.predict_proba(features[test])
    return table

def suspects(probabilities, labels, k):
    return np.take_along_axis(probabilities, labels[:, None], axis=1)[:, 0].argsort()[:k]

# %% own-folds-and-torch-model
def out_of_fold(features, labels, articles, n_classes):
    x, y = torch.as_tensor(features), torch.as_tensor(labels)
    unique, number = np.unique(articles, return_inverse=True)
    fold = np.random.default_rng(0).permutation(len(unique))[number] % 5
    table = torch.zeros(len(y), n_classes, dtype=x.dtype)
    for f in range(5):
        train, test = torch.as_tensor(fold != f), torch.as_tensor(fold == f)
        w = torch.zeros(x.shape[1] + 1, n_classes, dtype=x.dtype, requires_grad=True)
        optimizer = torch.optim.LBFGS([w], max_iter=60)

        def loss():
            optimizer.zero_grad()
            value = F.cross_entropy(x[train] @ w[1:] + w[0], y[train]) + 0.01 * (w[1:] ** 2).sum()
            value.backward()
            return value

        optimizer.step(loss)
        unseen = [k for k in range(n_classes) if not (y[train] == k).any()]
        with torch.no_grad():
            logits = x[test] @ w[1:] + w[0]
            logits[:, unseen] = -torch.inf
            table[test] = logits.softmax(1)
    return table.numpy()

def suspects(probabilities, labels, k):
    order = sorted(range(len(labels)), key=lambda row: probabilities[row][labels[row]])
    return np.array(order[:k])

# %% stratified-folds-discriminant
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.model_selection import StratifiedGroupKFold

def out_of_fold(features, labels, articles, n_classes):
    out = np.zeros((len(features), n_classes))
    for train, test in StratifiedGroupKFold(5, shuffle=True, random_state=1).split(features, labels, articles):
        m = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=0.3).fit(features[train], labels[train])
        p = m.predict_proba(features[test])
        for column, k in enumerate(m.classes_):
            out[test, k] = p[:, column]
    return out

def suspects(probabilities, labels, k):
    loss = -np.log(probabilities[range(len(labels)), labels] + 1e-300)
    return np.argsort(-loss)[:k]

# %% leave-one-article-out-nearest-neighbours
from sklearn.model_selection import LeaveOneGroupOut
from sklearn.neighbors import KNeighborsClassifier

def out_of_fold(features, labels, articles, n_classes):
    out = np.zeros((len(features), n_classes))
    for train, test in LeaveOneGroupOut().split(features, labels, articles):
        m = KNeighborsClassifier(15).fit(features[train], labels[train])
        out[np.ix_(test, m.classes_)] = m.predict_proba(features[test])
    return out

def suspects(probabilities, labels, k):
    return np.argsort(probabilities[np.arange(len(labels)), labels])[:k]

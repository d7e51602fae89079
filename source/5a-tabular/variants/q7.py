# %% groupby-with-missing
def find_leaks(train, valid, target, limit):
    scores = {}
    for name in train.columns:
        if name == target:
            continue
        rates = train.groupby(name, dropna=False)[target].mean()
        of_missing = rates[rates.index.isna()]
        seen = valid[name].map(rates[rates.index.notna()])
        if len(of_missing):
            seen = seen.where(valid[name].notna(), of_missing.iloc[0])
        scores[name] = auc(valid[target], seen.fillna(train[target].mean()))
    return scores, [name for name in scores if scores[name] < limit]


# %% dictionaries
def find_leaks(train, valid, target, limit):
    overall = float(np.mean(train[target]))
    scores, keep = {}, []
    for name in train.columns:
        if name == target:
            continue
        died, seen = {}, {}
        for value, outcome in zip(train[name], train[target]):
            key = None if pd.isna(value) else value
            died[key] = died.get(key, 0) + outcome
            seen[key] = seen.get(key, 0) + 1
        keys = [None if pd.isna(value) else value for value in valid[name]]
        scores[name] = auc(valid[target], np.array([died[key] / seen[key] if key in seen else overall for key in keys]))
        if scores[name] < limit:
            keep.append(name)
    return scores, keep


# %% scikit-learn-auc-and-merge
from sklearn.metrics import roc_auc_score


def find_leaks(train, valid, target, limit):
    features = [name for name in train.columns if name != target]
    scores = {}
    for name in features:
        a, b = train[name].fillna("no value"), valid[name].fillna("no value")
        rates = pd.DataFrame({"group": a, "rate": train[target]}).groupby("group", as_index=False)["rate"].mean()
        merged = pd.DataFrame({"group": b}).merge(rates, on="group", how="left")["rate"].fillna(train[target].mean())
        scores[name] = float(roc_auc_score(valid[target], merged))
    return scores, [name for name in features if not scores[name] >= limit]

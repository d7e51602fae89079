# %% missing-dropped kind="wrong" misconception="groupby gives the rate of each group." should-say="groupby drops missing values: missing is a group like any other and needs its own rate."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        rates = train.groupby(name)[target].mean()
        scores[name] = auc(valid[target], valid[name].map(rates).fillna(overall))
    return scores, [name for name in scores if scores[name] < limit]

# %% missing-rows-left-out kind="wrong" misconception="Rows without a value cannot be judged, so they are left out of the column's score." should-say="Rows with a missing value belong to the group missing; do not drop them, that a value is absent can be the leak."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        a, b = train[[name, target]].dropna(), valid[[name, target]].dropna()
        rates = a.groupby(name)[target].mean()
        if b[target].nunique() == 2:
            scores[name] = auc(b[target], b[name].map(rates).fillna(overall))
        else:
            scores[name] = 0.5
    return scores, [name for name in scores if scores[name] < limit]

# %% rates-from-valid kind="wrong" misconception="The column is judged on the validation rows." should-say="The rates come from the training rows; on its own rows a record number scores perfectly."
def find_leaks(train, valid, target, limit):
    scores = {}
    for name in train.columns.drop(target):
        column = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        scores[name] = auc(valid[target], valid[target].groupby(column).transform("mean"))
    return scores, [name for name in scores if scores[name] < limit]

# %% scored-on-train kind="wrong" misconception="Rates and score on the training rows, valid is for the model." should-say="The AUC is that of the validation rows, not of the rows the rates come from."
def find_leaks(train, valid, target, limit):
    scores = {}
    for name in train.columns.drop(target):
        column = train[name].astype(object).where(train[name].notna(), "(missing)")
        scores[name] = auc(train[target], train[target].groupby(column).transform("mean"))
    return scores, [name for name in scores if scores[name] < limit]

# %% both-together kind="wrong" misconception="More rows give better rates: both frames together." should-say="The validation rows must not take part in the rates."
def find_leaks(train, valid, target, limit):
    both = pd.concat([train, valid], ignore_index=True)
    scores = {}
    for name in train.columns.drop(target):
        rates = both[target].groupby(both[name], dropna=False).transform("mean")
        scores[name] = auc(valid[target], rates.iloc[len(train):])
    return scores, [name for name in scores if scores[name] < limit]

# %% unseen-is-zero kind="wrong" misconception="A group nobody has seen had no deaths, so its rate is 0." should-say="A group that training has never seen gets the overall training rate, not 0."
def find_leaks(train, valid, target, limit):
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean()
        scores[name] = auc(valid[target], b.map(rates).fillna(0))
    return scores, [name for name in scores if scores[name] < limit]

# %% unseen-is-a-half kind="wrong" misconception="Not known means one half." should-say="A group that training has never seen gets the overall training rate, not one half."
def find_leaks(train, valid, target, limit):
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean()
        scores[name] = auc(valid[target], b.map(rates).fillna(0.5))
    return scores, [name for name in scores if scores[name] < limit]

# %% unseen-is-the-mean-of-rates kind="wrong" misconception="The overall rate is the mean of the rates of the groups." should-say="The overall rate is the share of deaths among all training rows, not the mean over groups."
def find_leaks(train, valid, target, limit):
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean()
        scores[name] = auc(valid[target], b.map(rates).fillna(rates.mean()))
    return scores, [name for name in scores if scores[name] < limit]

# %% unseen-overall-of-valid kind="wrong" misconception="The overall rate of the rows that are judged." should-say="The overall rate is that of the training rows."
def find_leaks(train, valid, target, limit):
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean()
        scores[name] = auc(valid[target], b.map(rates).fillna(valid[target].mean()))
    return scores, [name for name in scores if scores[name] < limit]

# %% keep-the-leaks kind="wrong" misconception="Keep what predicts well." should-say="Columns at or above the limit are the suspects; keep the others."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean()
        scores[name] = auc(valid[target], b.map(rates).fillna(overall))
    return scores, [name for name in scores if scores[name] >= limit]

# %% limit-included kind="wrong" misconception="Up to the limit is fine." should-say="A column whose AUC equals the limit is a suspect already."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean()
        scores[name] = auc(valid[target], b.map(rates).fillna(overall))
    return scores, [name for name in scores if scores[name] <= limit]

# %% best-first kind="wrong" misconception="The columns to keep, sorted by their score." should-say="keep is in the order of the table, not by score."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean()
        scores[name] = auc(valid[target], b.map(rates).fillna(overall))
    return scores, sorted((n for n in scores if scores[n] < limit), key=scores.get, reverse=True)

# %% target-scored-too kind="wrong" misconception="Every column of the table is scored." should-say="The target is no input: leave it out of the scores."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns:
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean()
        scores[name] = auc(valid[target], b.map(rates).fillna(overall))
    return scores, [name for name in scores if scores[name] < limit]

# %% codes-for-rates kind="wrong" misconception="The words become numbers, then the AUC of the numbers." should-say="The score uses the share of deaths in each group, not the group's number."
def find_leaks(train, valid, target, limit):
    scores = {}
    for name in train.columns.drop(target):
        words = sorted(train[name].dropna().unique())
        codes = valid[name].map({w: i + 1 for i, w in enumerate(words)}).fillna(0)
        scores[name] = auc(valid[target], codes)
    return scores, [name for name in scores if scores[name] < limit]

# %% counts-for-rates kind="wrong" misconception="How many died in each group." should-say="A share is needed, not a count: large groups have many deaths."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).sum()
        scores[name] = auc(valid[target], b.map(rates).fillna(overall))
    return scores, [name for name in scores if scores[name] < limit]

# %% either-direction kind="wrong" misconception="An AUC below one half is as good as above, so the larger of both." should-say="The AUC of the rates is asked for as it is; a value below 0.5 stays below."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean()
        score = auc(valid[target], b.map(rates).fillna(overall))
        scores[name] = max(score, 1 - score)
    return scores, [name for name in scores if scores[name] < limit]

# %% missing-is-other kind="wrong" misconception="Missing is something else, so it goes into other." should-say="The table may have a group other already; missing must be a group of its own."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        a, b = train[name].fillna("other"), valid[name].fillna("other")
        rates = train[target].groupby(a).mean()
        scores[name] = auc(valid[target], b.map(rates).fillna(overall))
    return scores, [name for name in scores if scores[name] < limit]

# %% joined-out-of-order kind="wrong" misconception="merge brings the rate to each row." should-say="The rows were sorted after the merge: the rates no longer stand beside their labels."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean().rename("rate").reset_index()
        joined = b.to_frame().merge(rates, on=name, how="left").sort_values(name)
        scores[name] = auc(valid[target], joined["rate"].fillna(overall))
    return scores, [name for name in scores if scores[name] < limit]

# %% small-groups-ignored kind="wrong" misconception="Rates of groups with fewer than 20 people are noise and get the overall rate." should-say="Each group that training has seen keeps its own rate, however small."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        groups = train[target].groupby(a)
        rates = groups.mean()[groups.size() >= 20]
        scores[name] = auc(valid[target], b.map(rates).fillna(overall))
    return scores, [name for name in scores if scores[name] < limit]

# %% missing-dropped-and-limit kind="mixed" misconception="groupby, then everything up to the limit." should-say="Keep missing as a group (groupby drops it), and leave out a column that reaches the limit."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        rates = train.groupby(name)[target].mean()
        scores[name] = auc(valid[target], valid[name].map(rates).fillna(overall))
    return scores, [name for name in scores if scores[name] <= limit]

# %% unseen-zero-and-sorted kind="mixed" misconception="No deaths seen is rate 0; the harmless columns first." should-say="Unseen groups get the overall training rate, and keep is in the order of the table."
def find_leaks(train, valid, target, limit):
    scores = {}
    for name in train.columns.drop(target):
        rates = train[target].groupby(train[name], dropna=False).mean()
        table = {("?" if pd.isna(k) else "=" + k): v for k, v in rates.items()}
        ranks = [table.get("?" if pd.isna(v) else "=" + v, 0.0) for v in valid[name]]
        scores[name] = auc(valid[target], ranks)
    return scores, sorted((n for n in scores if scores[n] < limit), key=scores.get)

# %% own-rows-and-missing-dropped kind="mixed" misconception="transform gives each row its rate in one line." should-say="The rates belong to the training rows and the AUC to the validation rows, and missing values form a group."
def find_leaks(train, valid, target, limit):
    scores = {}
    for name in train.columns.drop(target):
        rates = train.groupby(name)[target].transform("mean").fillna(train[target].mean())
        scores[name] = auc(train[target], rates)
    return scores, [name for name in scores if scores[name] < limit]

# %% scores-only kind="half" misconception="The scores tell all; whoever reads them decides." should-say="The scores are right; keep must leave out the columns at or above the limit."
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns.drop(target):
        a = train[name].astype(object).where(train[name].notna(), "(missing)")
        b = valid[name].astype(object).where(valid[name].notna(), "(missing)")
        rates = train[target].groupby(a).mean()
        scores[name] = auc(valid[target], b.map(rates).fillna(overall))
    return scores, list(scores)

# %% pandas-dropna-false kind="right"
def find_leaks(train, valid, target, limit):
    overall = train[target].mean()
    scores = {}
    for name in train.columns:
        if name == target:
            continue
        rates = train[target].groupby(train[name], dropna=False).mean()
        known = rates[rates.index.notna()]
        hole = rates[rates.index.isna()]
        rate = valid[name].map(known.to_dict()).astype(float).fillna(overall)
        rate[valid[name].isna()] = hole.iloc[0] if len(hole) else overall
        scores[name] = auc(valid[target], rate)
    return scores, [name for name, score in scores.items() if score < limit]

# %% plain-dicts kind="right"
def find_leaks(train, valid, target, limit):
    def words(frame, name):
        return [None if pd.isna(value) else value for value in frame[name]]

    outcomes = [int(y) for y in train[target]]
    overall = sum(outcomes) / len(outcomes)
    scores, keep = {}, []
    for name in train.columns:
        if name == target:
            continue
        died, people = {}, {}
        for word, outcome in zip(words(train, name), outcomes):
            died[word] = died.get(word, 0) + outcome
            people[word] = people.get(word, 0) + 1
        guesses = [died[word] / people[word] if word in people else overall for word in words(valid, name)]
        scores[name] = auc(valid[target].to_numpy(), guesses)
        if scores[name] < limit:
            keep.append(name)
    return scores, keep

# %% numpy-bincount kind="right"
def find_leaks(train, valid, target, limit):
    y = train[target].to_numpy(dtype=float)
    scores = {}
    for name in [column for column in train if column != target]:
        words, codes = {}, []
        for value in train[name]:
            codes.append(words.setdefault((value,) if pd.notna(value) else (), len(words)))
        codes = np.array(codes)
        rates = np.bincount(codes, weights=y) / np.bincount(codes)
        rates = np.append(rates, y.mean())
        fresh = np.array([words.get((value,) if pd.notna(value) else (), -1) for value in valid[name]])
        scores[name] = auc(valid[target].to_numpy(), rates[fresh])
    return scores, list(filter(lambda column: scores[column] < limit, scores))

# %% one-hot-einsum kind="right"
def find_leaks(train, valid, target, limit):
    y, overall = train[target].to_numpy(dtype=np.float64), float(train[target].mean())

    def membership(column, groups):
        values = column.astype(object).to_numpy()
        missing = column.isna().to_numpy()
        return np.stack([*(np.where(missing, False, values == g) for g in groups), missing], axis=1).astype(float)

    def score(name):
        groups = list(train[name].dropna().unique())
        inside, new = membership(train[name], groups), membership(valid[name], groups)
        people = inside.sum(axis=0)
        rates = np.where(people > 0, np.einsum("ng,n->g", inside, y) / np.maximum(people, 1), overall)
        place = np.where(new.any(axis=1), new.argmax(axis=1), len(rates))
        return auc(valid[target], np.append(rates, overall)[place])

    scores = {name: score(name) for name in train.columns if name != target}
    return scores, [name for name in train.columns if name in scores and scores[name] < limit]

# %% rates-class kind="right"
class Rates(dict):
    """Share of deaths by group; groups that were never seen get the overall share."""

    MISSING = object()

    def __init__(self, column, outcome):
        super().__init__()
        self.overall = outcome.mean()
        for group in set(map(self.key, column)):
            inside = np.array([self.key(value) == group for value in column])
            self[group] = outcome[inside].mean()

    def __missing__(self, group):
        return self.overall

    @classmethod
    def key(cls, value):
        return cls.MISSING if pd.isna(value) else value

    def of(self, column):
        return np.array([self[self.key(value)] for value in column])


def find_leaks(train, valid, target, limit):
    outcome = train[target].to_numpy()
    scores = {
        name: auc(valid[target], Rates(train[name], outcome).of(valid[name]))
        for name in train.columns.drop(target)
    }
    return scores, [name for name in scores if not scores[name] >= limit]

# %% prefixed-words kind="right"
def find_leaks(train, valid, target, limit):
    def mark(column):
        return pd.Series(["?" if hole else f"={word}" for word, hole in zip(column, column.isna())], dtype=object)

    y = train[target].reset_index(drop=True)
    scores = {}
    for name in train.columns:
        if name != target:
            rates = y.groupby(mark(train[name])).agg("mean")
            guess = rates.reindex(mark(valid[name])).fillna(y.mean()).to_numpy()
            scores[name] = auc(valid[target].to_numpy(), guess)
    return scores, [name for name in scores if scores[name] < limit]

# %% left-merge kind="right"
def find_leaks(train, valid, target, limit):
    labels = valid[target].to_numpy()
    overall = train[target].mean()
    scores, keep = {}, []
    for name in train.drop(columns=target):
        old = pd.DataFrame({"word": train[name].astype(object).to_numpy(), "y": train[target].to_numpy()})
        old = old.assign(hole=old["word"].isna(), word=old["word"].where(old["word"].notna(), ""))
        rates = old.groupby(["word", "hole"], as_index=False)["y"].mean()
        new = pd.DataFrame({"word": valid[name].astype(object).to_numpy()})
        new = new.assign(hole=new["word"].isna(), word=new["word"].where(new["word"].notna(), ""))
        joined = new.merge(rates, how="left", on=["word", "hole"])
        scores[name] = auc(labels, joined["y"].fillna(overall).to_numpy())
        if scores[name] < limit:
            keep.append(name)
    return scores, keep

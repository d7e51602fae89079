# %% scored-where-it-learned diagnosis="scored-on-training-rows" misconception="A rate is no model, so it needs no held-out rows."
# - scores[name] = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean()))
# + scores[name] = auc(train[target], train_groups.map(rates))

# %% rates-of-the-scored-rows diagnosis="rates-from-validation-rows" misconception="The rates should describe the rows that are scored."
# - rates = train[target].groupby(train_groups).mean()
# + rates = valid[target].groupby(valid_groups).mean()

# %% rows-with-holes-dropped diagnosis="missing-rows-dropped" misconception="Rows with missing values are dropped first."
# - train_groups = train[name].astype(object).where(train[name].notna(), "missing!")
# - valid_groups = valid[name].astype(object).where(valid[name].notna(), "missing!")
# - rates = train[target].groupby(train_groups).mean()
# - scores[name] = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean()))
# + known, later = train.dropna(subset=[name]), valid.dropna(subset=[name])
# + rates = known[target].groupby(known[name]).mean()
# + scores[name] = auc(later[target], later[name].map(rates).fillna(known[target].mean()))

# %% groupby-drops-the-missing diagnosis="missing-is-not-a-group" misconception="groupby keeps every row."
# - train_groups = train[name].astype(object).where(train[name].notna(), "missing!")
# - valid_groups = valid[name].astype(object).where(valid[name].notna(), "missing!")
# + train_groups, valid_groups = train[name], valid[name]

# %% unknown-group-is-safe diagnosis="unseen-gets-zero" misconception="What was never seen to kill is safe."
# - scores[name] = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean()))
# + scores[name] = auc(valid[target], valid_groups.map(rates).fillna(0))

# %% sizes-instead-of-rates diagnosis="group-sizes-for-rates" misconception="Frequency encoding is the same as the rate."
# - rates = train[target].groupby(train_groups).mean()
# + rates = train[target].groupby(train_groups).count()
# - scores[name] = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean()))
# + scores[name] = auc(valid[target], valid_groups.map(rates).fillna(0))

# %% target-stays-in diagnosis="target-among-columns" misconception="Every column of the table is a feature."
# - for name in train.columns.drop(target):
# + for name in train.columns:

# %% suspects-returned diagnosis="kept-the-leaks" misconception="The best single columns are the ones to keep."
# - return scores, [name for name, score in scores.items() if score < limit]
# + return scores, [name for name, score in scores.items() if score >= limit]

# %% limit-itself-kept diagnosis="limit-itself-kept" misconception="Below the limit includes the limit."
# - return scores, [name for name, score in scores.items() if score < limit]
# + return scores, [name for name, score in scores.items() if score <= limit]

# %% missing-is-other diagnosis="missing-is-other" misconception="Missing is something else, so it goes into other."
# - train_groups = train[name].astype(object).where(train[name].notna(), "missing!")
# - valid_groups = valid[name].astype(object).where(valid[name].notna(), "missing!")
# + train_groups = train[name].astype(object).where(train[name].notna(), "other")
# + valid_groups = valid[name].astype(object).where(valid[name].notna(), "other")

# %% rates-from-both diagnosis="rates-from-both" misconception="More rows give better rates."
# - rates = train[target].groupby(train_groups).mean()
# + rates = pd.concat([train[target], valid[target]]).groupby(pd.concat([train_groups, valid_groups])).mean()

# %% unknown-is-a-half diagnosis="unseen-gets-one-half" misconception="Not known means one half."
# - scores[name] = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean()))
# + scores[name] = auc(valid[target], valid_groups.map(rates).fillna(0.5))

# %% either-direction diagnosis="either-direction" misconception="An AUC below one half is as good as above."
# - scores[name] = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean()))
# + score = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean()))
# + scores[name] = max(score, 1 - score)

# %% best-last diagnosis="kept-in-order-of-score" misconception="The columns to keep, sorted by their score."
# - return scores, [name for name, score in scores.items() if score < limit]
# + return scores, sorted((name for name, score in scores.items() if score < limit), key=scores.get)

# %% unknown-is-safe-and-sorted diagnosis="unseen-gets-zero+kept-in-order-of-score" misconception="No deaths seen is rate 0; the harmless ones first."
# - scores[name] = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean()))
# - return scores, [name for name, score in scores.items() if score < limit]
# + scores[name] = auc(valid[target], valid_groups.map(rates).fillna(0.0))
# + return scores, sorted((name for name, score in scores.items() if score < limit), key=scores.get)

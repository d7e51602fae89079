# %% numpy
def clean_numbers(train, new, columns):
    old = train[columns].to_numpy(np.float64)
    median = np.nanmedian(old, axis=0)
    filled = np.where(np.isnan(old), median, old)
    mean, std = filled.mean(axis=0), filled.std(axis=0)
    std[std == 0] = 1

    def clean(values):
        missing = np.isnan(values)
        return np.concatenate([(np.where(missing, median, values) - mean) / std, missing.astype(float)], axis=1)

    return clean(old), clean(new[columns].to_numpy(np.float64))


# %% column-by-column
def clean_numbers(train, new, columns):
    values, flags = [[], []], [[], []]
    for name in columns:
        middle = train[name].median()
        filled = train[name].fillna(middle)
        spread = np.std(filled.to_numpy()) or 1.0
        for place, frame in enumerate((train, new)):
            flags[place].append(frame[name].isna().to_numpy().astype(float))
            values[place].append(((frame[name].fillna(middle) - filled.mean()) / spread).to_numpy())
    return tuple(np.column_stack(values[place] + flags[place]) for place in (0, 1))


# %% scikit-learn
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import StandardScaler


def clean_numbers(train, new, columns):
    imputer = SimpleImputer(strategy="median").fit(train[columns])
    scaler = StandardScaler().fit(imputer.transform(train[columns]))
    return tuple(
        np.hstack([scaler.transform(imputer.transform(frame[columns])), frame[columns].isna().astype(float)])
        for frame in (train, new)
    )


# %% like-fastai-with-epsilon
def clean_numbers(train, new, columns):
    medians = {name: train[name].median() for name in columns}
    filled = train[columns].fillna(medians)
    spread = filled.std(ddof=0)
    means, stds = filled.mean(), (spread + 1e-7).where(spread > 0, 1.0)
    results = []
    for frame in (train, new):
        flags = frame[columns].isna().astype(float)
        results.append(np.hstack([(frame[columns].fillna(medians) - means) / stds, flags]))
    return results[0], results[1]

# %% statistics-of-all-rows diagnosis="fitted-on-all-rows" misconception="Normalising is only arithmetic; it cannot leak anything."
# - median = train[columns].median()
# - filled = train[columns].fillna(median)
# + everybody = pd.concat([train, new])
# + median = everybody[columns].median()
# + filled = everybody[columns].fillna(median)

# %% each-frame-by-itself diagnosis="refitted-on-new-rows" misconception="Every frame is brought to mean 0 and standard deviation 1."
# - return clean(train), clean(new)
# + results = [clean(train)]
# + median = new[columns].median()
# + filled = new[columns].fillna(median)
# + mean, std = filled.mean(), filled.std(ddof=0).replace(0, 1)
# + return results[0], clean(new)

# %% new-rows-filled-with-own-median diagnosis="new-rows-filled-by-themselves" misconception="A hole is filled from its neighbours in the same frame."
# - values = (frame[columns].fillna(median) - mean) / std
# + values = (frame[columns].fillna(frame[columns].median()) - mean) / std

# %% indicator-after-filling diagnosis="indicator-after-filling" misconception="The indicator can be computed at any time."
# - missing = frame[columns].isna()
# + missing = frame[columns].fillna(median).isna()

# %% mean-instead-of-median diagnosis="filled-with-mean" misconception="Mean and median are interchangeable for filling."
# - median = train[columns].median()
# + median = train[columns].mean()

# %% zero-for-missing diagnosis="filled-with-zero" misconception="A missing value is a zero."
# - median = train[columns].median()
# + median = 0.0

# %% pandas-default-ddof diagnosis="sample-standard-deviation" misconception="pandas and numpy compute the same standard deviation."
# - mean, std = filled.mean(), filled.std(ddof=0).replace(0, 1)
# + mean, std = filled.mean(), filled.std().replace(0, 1)

# %% normalise-then-fill diagnosis="normalised-before-filling" misconception="The order of filling and normalising does not matter."
# - median = train[columns].median()
# - filled = train[columns].fillna(median)
# + median = train[columns].mean()
# + filled = train[columns]

# %% epsilon-for-a-constant-column diagnosis="constant-divided-by-almost-zero" misconception="A small epsilon makes every division safe."
# - mean, std = filled.mean(), filled.std(ddof=0).replace(0, 1)
# + mean, std = filled.mean(), filled.std(ddof=0) + 1e-7

# %% float32 diagnosis="not-float64" misconception="Networks take float32." rule="float64 arrays of shape (rows, 2k)"
# - return np.hstack([values.to_numpy(np.float64), missing.to_numpy(np.float64)])
# + return np.hstack([values.to_numpy(np.float32), missing.to_numpy(np.float32)])

# %% epsilon diagnosis="epsilon-added" misconception="A small epsilon in the divisor protects against division by zero."
# - mean, std = filled.mean(), filled.std(ddof=0).replace(0, 1)
# + mean, std = filled.mean(), filled.std(ddof=0) + 1e-3

# %% constant-became-zero diagnosis="constant-became-zero" misconception="A constant column says nothing."
# - mean, std = filled.mean(), filled.std(ddof=0).replace(0, 1)
# + mean, std = filled.mean(), filled.std(ddof=0).replace(0, np.inf)

# %% interleaved diagnosis="interleaved" misconception="What is said of a column belongs next to it."
# - return np.hstack([values.to_numpy(np.float64), missing.to_numpy(np.float64)])
# + return np.stack([values.to_numpy(np.float64), missing.to_numpy(np.float64)], axis=2).reshape(len(frame), -1)

# %% one-scale diagnosis="one-scale-for-all-columns" misconception="mean() is the mean."
# - mean, std = filled.mean(), filled.std(ddof=0).replace(0, 1)
# + mean, std = filled.to_numpy().mean(), filled.to_numpy().std()

# %% mean-and-ddof diagnosis="filled-with-mean+sample-standard-deviation" misconception="Fill with the average; std() is the standard deviation."
# - median = train[columns].median()
# + median = train[columns].mean()
# - mean, std = filled.mean(), filled.std(ddof=0).replace(0, 1)
# + mean, std = filled.mean(), filled.std().replace(0, 1)

# %% own-median-interleaved diagnosis="new-rows-filled-by-themselves+interleaved" misconception="A hole is filled from its neighbours; what is said of a column belongs next to it."
# - values = (frame[columns].fillna(median) - mean) / std
# - return np.hstack([values.to_numpy(np.float64), missing.to_numpy(np.float64)])
# + values = (frame[columns].fillna(frame[columns].median()) - mean) / std
# + return np.stack([values.to_numpy(np.float64), missing.to_numpy(np.float64)], axis=2).reshape(len(frame), -1)

# %% no-indicators diagnosis="no-indicators" misconception="Filled is filled."
# - return np.hstack([values.to_numpy(np.float64), missing.to_numpy(np.float64)])
# + return values.to_numpy(np.float64)

# %% vocabulary-of-all-rows diagnosis="fitted-on-all-rows" misconception="More rows make a better vocabulary, so use the new ones too."
# - vocabularies = {name: sorted(train[name].dropna().unique()) for name in columns}
# + vocabularies = {name: sorted(pd.concat([train, new])[name].dropna().unique()) for name in columns}

# %% own-vocabulary-for-new-rows diagnosis="refitted-on-new-rows" misconception="Processing is something one applies to each frame by itself."
# - return vocabularies, encode(train), encode(new)
# + codes = encode(train)
# + fitted = dict(vocabularies)
# + vocabularies.update({name: sorted(new[name].dropna().unique()) for name in columns})
# + new_codes = encode(new)
# + return fitted, codes, new_codes

# %% unknown-gets-a-new-row diagnosis="unknown-past-the-table" misconception="An unknown word is one more word."
# - codes[:, position] = frame[name].map(code_of).fillna(0)
# + codes[:, position] = [0 if pd.isna(word) else code_of.get(word, len(code_of) + 1) for word in frame[name]]

# %% raw-pandas-codes diagnosis="codes-start-at-zero" misconception="pandas' category codes can go straight into an embedding."
# - codes[:, position] = frame[name].map(code_of).fillna(0)
# + codes[:, position] = pd.Categorical(frame[name], categories=vocabularies[name]).codes

# %% first-word-shares-code-zero diagnosis="zero-is-also-a-word" misconception="Python counts from 0, so the first word is 0."
# - code_of = {word: code for code, word in enumerate(vocabularies[name], start=1)}
# + code_of = {word: code for code, word in enumerate(vocabularies[name])}

# %% vocabulary-not-sorted diagnosis="order-of-appearance" misconception="The order of the vocabulary does not matter as long as it is used consistently."
# - vocabularies = {name: sorted(train[name].dropna().unique()) for name in columns}
# + vocabularies = {name: list(train[name].dropna().unique()) for name in columns}

# %% everything-to-text-first diagnosis="missing-became-a-word" misconception="Turning the column into text first is a harmless way to avoid type errors."
# - vocabularies = {name: sorted(train[name].dropna().unique()) for name in columns}
# + train, new = train[columns].map(str), new[columns].map(str)
# + vocabularies = {name: sorted(train[name].dropna().unique()) for name in columns}

# %% torch-codes diagnosis="torch-not-numpy" misconception="The network wants tensors anyway."
# - return vocabularies, encode(train), encode(new)
# + return vocabularies, torch.from_numpy(encode(train)), torch.from_numpy(encode(new))

# %% float-codes diagnosis="float-codes" misconception="map and fillna give the codes; whether 2 or 2.0 does not matter."
# - codes = np.zeros((len(frame), len(columns)), dtype=np.int64)
# + codes = np.zeros((len(frame), len(columns)))

# %% codes-written-into-the-frames diagnosis="changed-its-input" misconception="The frame is mine to work in."
# - codes[:, position] = frame[name].map(code_of).fillna(0)
# + frame[name] = frame[name].map(code_of).fillna(0).astype(int)
# + codes[:, position] = frame[name]

# %% searchsorted diagnosis="unknown-is-a-neighbour" misconception="searchsorted finds the place of each word in the sorted vocabulary."
# - codes[:, position] = frame[name].map(code_of).fillna(0)
# + words = vocabularies[name]
# + codes[:, position] = [0 if pd.isna(v) else min(np.searchsorted(words, v), len(words) - 1) + 1 for v in frame[name]]

# %% goes-on-counting diagnosis="counted-on-across-columns" misconception="Codes must be unique in the whole table."
# - code_of = {word: code for code, word in enumerate(vocabularies[name], start=1)}
# + before = sum(len(vocabularies[other]) for other in columns[:position])
# + code_of = {word: code for code, word in enumerate(vocabularies[name], start=1 + before)}

# %% all-rows-and-from-zero diagnosis="fitted-on-all-rows+codes-start-at-zero" misconception="LabelEncoder style: all words, from 0, missing is -1."
# - vocabularies = {name: sorted(train[name].dropna().unique()) for name in columns}
# + vocabularies = {name: sorted(pd.concat([train, new])[name].dropna().unique()) for name in columns}
# - codes[:, position] = frame[name].map(code_of).fillna(0)
# + codes[:, position] = pd.Categorical(frame[name], categories=vocabularies[name]).codes

# %% unsorted-and-transposed diagnosis="order-of-appearance+transposed" misconception="A list per column is an array of the columns."
# - vocabularies = {name: sorted(train[name].dropna().unique()) for name in columns}
# + vocabularies = {name: list(train[name].dropna().unique()) for name in columns}
# - return vocabularies, encode(train), encode(new)
# + return vocabularies, encode(train).T, encode(new).T

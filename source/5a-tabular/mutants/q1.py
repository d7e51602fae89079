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

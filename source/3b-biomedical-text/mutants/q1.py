# %% slices-the-ids diagnosis="lost-separator" misconception="Truncation is a slice of the list."
# - kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
# + kept = [ids[:max_length] for ids in full]

# %% limit-without-special-tokens diagnosis="no-room-for-special-tokens" misconception="The limit counts the text only."
# - kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
# + kept = tokenizer(texts, truncation=True, max_length=max_length + 2)["input_ids"]

# %% forgot-truncation diagnosis="not-truncated" misconception="The tokenizer knows the limit and cuts by itself."
# - kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
# + kept = tokenizer(texts)["input_ids"]

# %% cuts-characters diagnosis="cut-characters" misconception="Tokens are characters."
# - kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
# + kept = tokenizer([text[:max_length] for text in texts])["input_ids"]

# %% no-special-tokens diagnosis="no-special-tokens" misconception="Special tokens are decoration."
# - kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
# + kept = tokenizer(texts, truncation=True, max_length=max_length, add_special_tokens=False)["input_ids"]

# %% pads-to-the-limit diagnosis="padded" misconception="All rows must have the same length."
# - kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
# + kept = tokenizer(texts, truncation=True, max_length=max_length, padding="max_length")["input_ids"]

# %% pads-to-the-longest diagnosis="padded" misconception="A tokenizer always pads."
# - kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
# + kept = tokenizer(texts, truncation=True, max_length=max_length, padding=True)["input_ids"]

# %% lost-ignores-special-tokens diagnosis="lost-without-special-tokens" misconception="max_length pieces of the text fit."
# - lost = [len(full[i]) - len(kept[i]) for i in range(len(texts))]
# + lost = [max(0, len(long) - 2 - max_length) for long in full]

# %% negative-loss diagnosis="lost-is-negative" misconception="Short texts lose a negative number of pieces."
# - lost = [len(full[i]) - len(kept[i]) for i in range(len(texts))]
# + lost = [len(long) - max_length for long in full]

# %% counts-words diagnosis="lost-counts-words" misconception="A word is a token."
# - lost = [len(full[i]) - len(kept[i]) for i in range(len(texts))]
# + lost = [max(0, len(text.split()) - (max_length - 2)) for text in texts]

# %% counts-in-an-array diagnosis="array-not-list" misconception="An array is a list with more to it."
# - return kept, lost
# + return kept, np.array(lost)

# %% counts-on-the-models-limit diagnosis="lost-up-to-the-models-limit" misconception="truncation=True silences the warning and changes nothing else."
# - full = tokenizer(texts)["input_ids"]
# + full = tokenizer(texts, truncation=True)["input_ids"]

# %% hard-coded-ids diagnosis="ids-of-another-vocabulary" misconception="[CLS] is 101 and [SEP] is 102."
# - lost = [len(full[i]) - len(kept[i]) for i in range(len(texts))]
# + lost = [len(full[i]) - len(kept[i]) for i in range(len(texts))]
# + kept = [[101, *row[1:-1], 102] for row in kept]

# %% one-piece-short diagnosis="one-piece-too-short" misconception="Leave room for two at the end."
# - kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
# + kept = [row if len(row) <= max_length else [*row[: max_length - 2], row[-1]] for row in full]

# %% limit-of-the-notebook diagnosis="limit-of-the-notebook" misconception="MAX_LENGTH is the limit of this notebook."
# - kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
# + kept = tokenizer(texts, truncation=True, max_length=MAX_LENGTH)["input_ids"]

# %% only-the-ids diagnosis="nothing-lost" misconception="With truncation nothing more is lost than the tokenizer reports."
# - lost = [len(full[i]) - len(kept[i]) for i in range(len(texts))]
# + lost = [max(0, len(row) - max_length) for row in kept]

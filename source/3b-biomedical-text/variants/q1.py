# %% by-hand
def tokenise(texts, tokenizer, max_length):
    ids, lost = [], []
    for text in texts:
        pieces = tokenizer(text, add_special_tokens=False)["input_ids"]
        kept = pieces[: max_length - 2]
        ids.append([tokenizer.cls_token_id, *kept, tokenizer.sep_token_id])
        lost.append(len(pieces) - len(kept))
    return ids, lost

# %% encode-one-by-one
def tokenise(texts, tokenizer, max_length):
    whole = [tokenizer.encode(text) for text in texts]
    kept = [tokenizer.encode(text, truncation=True, max_length=max_length) for text in texts]
    return kept, [max(0, len(ids) - max_length) for ids in whole]

# %% slice-and-put-sep-back
def tokenise(texts, tokenizer, max_length):
    whole = tokenizer(texts).input_ids
    ids = [row if len(row) <= max_length else row[: max_length - 1] + row[-1:] for row in whole]
    lost = np.array([len(row) for row in whole]) - np.array([len(row) for row in ids])
    return ids, lost.tolist()

# %% tuples-with-tokenize
def tokenise(texts, tokenizer, max_length):
    pieces = [tokenizer.convert_tokens_to_ids(tokenizer.tokenize(text)) for text in texts]
    ids = tuple([tokenizer.cls_token_id] + p[: max_length - 2] + [tokenizer.sep_token_id] for p in pieces)
    return ids, tuple(len(p) + 2 - len(i) for p, i in zip(pieces, ids))

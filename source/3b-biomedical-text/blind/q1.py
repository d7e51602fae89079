# %% slice-loses-sep kind="wrong" misconception="The first max_length ids are the truncated text." should-say="A text that is cut must still end with [SEP]."
def tokenise(texts, tokenizer, max_length):
    full = tokenizer(texts)["input_ids"]
    ids = [i[:max_length] for i in full]
    lost = [len(f) - len(i) for f, i in zip(full, ids)]
    return ids, lost

# %% limit-without-specials kind="wrong" misconception="The limit is about the word pieces; [CLS] and [SEP] come on top." should-say="The limit includes [CLS] and [SEP]: your lists are two ids too long."
def tokenise(texts, tokenizer, max_length):
    ids, lost = [], []
    for text in texts:
        pieces = tokenizer(text, add_special_tokens=False)["input_ids"]
        ids.append([tokenizer.cls_token_id] + pieces[:max_length] + [tokenizer.sep_token_id])
        lost.append(max(0, len(pieces) - max_length))
    return ids, lost

# %% lost-two-too-few kind="wrong" misconception="Lost is the number of word pieces minus the limit." should-say="The limit has room for two word pieces fewer, because [CLS] and [SEP] count: two more are lost."
def tokenise(texts, tokenizer, max_length):
    ids = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
    lost = [max(0, len(tokenizer.tokenize(text)) - max_length) for text in texts]
    return ids, lost

# %% negative-lost kind="wrong" misconception="Length minus limit is the number lost, for any text." should-say="A short text loses 0 pieces, not a negative number."
def tokenise(texts, tokenizer, max_length):
    full = tokenizer(texts)["input_ids"]
    ids = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
    return ids, [len(f) - max_length for f in full]

# %% padded kind="wrong" misconception="Tokenising for a model always includes padding." should-say="The lists must not be padded; each text keeps its own length."
def tokenise(texts, tokenizer, max_length):
    ids = tokenizer(texts, padding="max_length", truncation=True, max_length=max_length)["input_ids"]
    full = tokenizer(texts)["input_ids"]
    return ids, [max(0, len(f) - max_length) for f in full]

# %% hard-coded-101-102 kind="wrong" misconception="[CLS] is 101 and [SEP] is 102." should-say="Ask the tokenizer for the ids of [CLS] and [SEP]; they differ from one vocabulary to another."
def tokenise(texts, tokenizer, max_length):
    ids, lost = [], []
    for text in texts:
        pieces = tokenizer.convert_tokens_to_ids(tokenizer.tokenize(text))
        kept = pieces[: max_length - 2]
        ids.append([101] + kept + [102])
        lost.append(len(pieces) - len(kept))
    return ids, lost

# %% lost-words kind="wrong" misconception="A word piece is more or less a word." should-say="Count the word pieces that were cut off, not words separated by spaces."
def tokenise(texts, tokenizer, max_length):
    ids = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
    lost = [max(0, len(t.split()) - (len(i) - 2)) for t, i in zip(texts, ids)]
    return ids, lost

# %% keeps-the-end kind="wrong" misconception="The conclusion stands at the end, so keep the end." should-say="Cut at the end of the text and keep its beginning."
def tokenise(texts, tokenizer, max_length):
    ids, lost = [], []
    for full in tokenizer(texts)["input_ids"]:
        cut = max(0, len(full) - max_length)
        ids.append(full[:1] + full[1 + cut :])
        lost.append(cut)
    return ids, lost

# %% lost-is-a-flag kind="wrong" misconception="It is enough to say whether a text was cut." should-say="Return how many pieces each text lost, not just whether it lost any."
def tokenise(texts, tokenizer, max_length):
    full = tokenizer(texts)["input_ids"]
    ids = [f if len(f) <= max_length else f[: max_length - 1] + [f[-1]] for f in full]
    return ids, [int(len(f) > max_length) for f in full]

# %% one-piece-too-short kind="wrong" misconception="Leave room for [CLS] and [SEP]: slice at max_length - 2." should-say="[CLS] is already in the list you slice, so a long text may keep one piece more."
def tokenise(texts, tokenizer, max_length):
    ids, lost = [], []
    for full in tokenizer(texts)["input_ids"]:
        if len(full) > max_length:
            short = full[: max_length - 2] + [tokenizer.sep_token_id]
        else:
            short = full
        ids.append(short)
        lost.append(len(full) - len(short))
    return ids, lost

# %% full-at-model-limit kind="wrong" misconception="truncation=True silences the warning and changes nothing else." should-say="truncation=True cuts at the model's own limit, so very long texts seem to lose less than they did: count on the uncut text."
def tokenise(texts, tokenizer, max_length):
    full = tokenizer(texts, truncation=True)["input_ids"]
    ids = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
    return ids, [len(f) - len(i) for f, i in zip(full, ids)]

# %% global-limit kind="wrong" misconception="MAX_LENGTH is the limit of this notebook." should-say="Use the max_length that the function is given, not the notebook's constant."
def tokenise(texts, tokenizer, max_length):
    ids = tokenizer(texts, truncation=True, max_length=MAX_LENGTH)["input_ids"]
    full = tokenizer(texts)["input_ids"]
    return ids, [len(f) - len(i) for f, i in zip(full, ids)]

# %% no-specials kind="half" misconception="The special tokens are added later, with the padding." should-say="Each list needs [CLS] at the start and [SEP] at the end."
def tokenise(texts, tokenizer, max_length):
    full = tokenizer(texts, add_special_tokens=False)["input_ids"]
    ids = [f[: max_length - 2] for f in full]
    return ids, [len(f) - len(i) for f, i in zip(full, ids)]

# %% only-the-ids kind="half" misconception="With truncation=True nothing more is lost than the tokenizer reports." should-say="The ids are right, but the second list must hold the number of pieces cut off from the uncut text."
def tokenise(texts, tokenizer, max_length):
    ids = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
    lost = [max(0, len(i) - max_length) for i in ids]
    return ids, lost

# %% padded-and-lost-off kind="mixed" misconception="A batch is padded to the longest; lost is pieces minus limit." should-say="Do not pad here, and count [CLS] and [SEP] into the limit when you count what is lost."
def tokenise(texts, tokenizer, max_length):
    ids = tokenizer(list(texts), padding=True, truncation=True, max_length=max_length)["input_ids"]
    lost = []
    for text in texts:
        pieces = tokenizer.tokenize(text)
        lost.append(max(len(pieces) - max_length, 0))
    return ids, lost

# %% words-cut-first kind="mixed" misconception="Cut the text to max_length words, then tokenise; what is lost are the other words." should-say="The limit is in word pieces with [CLS] and [SEP], and so is what is lost; words are something else."
def tokenise(texts, tokenizer, max_length):
    ids, lost = [], []
    for text in texts:
        words = text.split()
        ids.append(tokenizer(" ".join(words[: max_length - 2]))["input_ids"])
        lost.append(max(0, len(words) - (max_length - 2)))
    return ids, lost

# %% no-sep-negative kind="mixed" misconception="Slice the ids; the difference to the limit is lost." should-say="A cut text must end with [SEP], and a short text loses 0."
def tokenise(texts, tokenizer, max_length):
    ids, lost = [], []
    for text in texts:
        full = tokenizer.encode(text)
        ids.append(full[:max_length])
        lost.append(len(full) - max_length)
    return ids, lost

# %% library-truncation kind="right"
def tokenise(texts, tokenizer, max_length):
    full = tokenizer(texts)["input_ids"]
    ids = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
    return ids, [len(a) - len(b) for a, b in zip(full, ids)]

# %% slice-and-sep kind="right"
def tokenise(texts, tokenizer, max_length):
    ids, lost = [], []
    for full in tokenizer(texts)["input_ids"]:
        if len(full) > max_length:
            ids.append(full[: max_length - 1] + full[-1:])
        else:
            ids.append(full)
        lost.append(max(0, len(full) - max_length))
    return ids, lost

# %% tokens-then-ids kind="right"
def tokenise(texts, tokenizer, max_length):
    def one(text):
        pieces = tokenizer.tokenize(text)
        kept = pieces[: max_length - 2]
        tokens = [tokenizer.cls_token, *kept, tokenizer.sep_token]
        return tokenizer.convert_tokens_to_ids(tokens), len(pieces) - len(kept)

    pairs = [one(text) for text in texts]
    return [p[0] for p in pairs], [p[1] for p in pairs]

# %% own-specials-from-empty-text kind="right"
def tokenise(texts, tokenizer, max_length):
    start, end = tokenizer("")["input_ids"]
    room = max_length - 2
    bare = [tokenizer.encode(text, add_special_tokens=False) for text in texts]
    return [[start] + pieces[:room] + [end] for pieces in bare], [max(len(p) - room, 0) for p in bare]

# %% overwrite-the-last kind="right"
def tokenise(texts, tokenizer, max_length):
    ids, lost = [], []
    for text in texts:
        full = np.array(tokenizer(text)["input_ids"])
        short = full[:max_length].copy()
        short[-1] = full[-1]
        ids.append(short.tolist())
        lost.append(int(full.size - short.size))
    return ids, lost

# %% pop-until-it-fits kind="right"
def tokenise(texts, tokenizer, max_length):
    ids = [list(row) for row in tokenizer(list(texts))["input_ids"]]
    lost = [0] * len(ids)
    for number, row in enumerate(ids):
        while len(row) > max_length:
            del row[-2]
            lost[number] += 1
    return ids, lost

# %% recursion kind="right"
def tokenise(texts, tokenizer, max_length):
    if len(texts) == 0:
        return [], []
    if len(texts) > 1:
        half = len(texts) // 2
        a, m = tokenise(texts[:half], tokenizer, max_length)
        b, n = tokenise(texts[half:], tokenizer, max_length)
        return a + b, m + n
    short = tokenizer(texts[0], max_length=max_length, truncation="longest_first")["input_ids"]
    return [short], [len(tokenizer.tokenize(texts[0])) - (len(short) - 2)]

# %% generator-and-torch kind="right"
def tokenise(texts, tokenizer, max_length):
    def rows():
        for text in texts:
            full = tokenizer(text, return_tensors="pt")["input_ids"][0]
            n = len(full)
            keep = torch.arange(n) < max_length - 1
            keep[n - 1] = True
            yield full[keep].tolist(), int((~keep).sum())

    result = list(rows())
    return [ids for ids, _ in result], [lost for _, lost in result]

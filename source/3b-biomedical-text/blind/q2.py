# %% pad-left kind="wrong" misconception="Padding goes in front, so that the last tokens line up." should-say="Pad on the right, after the tokens."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = [[pad_id] * (longest - len(e["input_ids"])) + e["input_ids"] for e in examples]
    mask = [[0] * (longest - len(e["input_ids"])) + [1] * len(e["input_ids"]) for e in examples]
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(mask),
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    m = batch["attention_mask"].unsqueeze(-1)
    return (h * m).sum(1) / m.sum(1)

# %% mask-from-ids kind="right"
# Moved from the wrong ones: the task says that no text has `pad_id` among its ids, so a mask made from them is right.
def collate(examples, pad_id):
    ids = nn.utils.rnn.pad_sequence(
        [torch.tensor(e["input_ids"]) for e in examples], batch_first=True, padding_value=pad_id
    )
    return {
        "input_ids": ids,
        "attention_mask": (ids != pad_id).long(),
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    m = batch["attention_mask"].unsqueeze(-1)
    return (h * m).sum(1) / m.sum(1)

# %% pads-with-zero kind="wrong" misconception="The padding id is always 0." should-say="Fill with pad_id; not every vocabulary pads with 0."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = torch.zeros(len(examples), longest, dtype=torch.long)
    mask = torch.zeros_like(ids)
    for row, e in enumerate(examples):
        ids[row, : len(e["input_ids"])] = torch.tensor(e["input_ids"])
        mask[row, : len(e["input_ids"])] = 1
    return {"input_ids": ids, "attention_mask": mask, "labels": torch.tensor([e["label"] for e in examples])}
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    m = batch["attention_mask"].unsqueeze(-1)
    return (h * m).sum(1) / m.sum(1)

# %% fixed-length kind="wrong" misconception="Every batch is padded to the same fixed length." should-say="Pad only to the longest example of this batch."
def collate(examples, pad_id):
    longest = 128
    ids = torch.full((len(examples), longest), pad_id)
    mask = torch.zeros(len(examples), longest, dtype=torch.int64)
    for row, e in enumerate(examples):
        n = len(e["input_ids"])
        ids[row, :n] = torch.tensor(e["input_ids"])
        mask[row, :n] = 1
    return {"input_ids": ids, "attention_mask": mask, "labels": torch.tensor([e["label"] for e in examples])}
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    m = batch["attention_mask"].unsqueeze(-1)
    return (h * m).sum(1) / m.sum(1)

# %% changes-the-examples kind="wrong" misconception="The lists are mine to extend." should-say="Do not change the examples you were given: the second time they come in, their padding counts as text."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    mask = []
    for e in examples:
        n = len(e["input_ids"])
        mask.append([1] * n + [0] * (longest - n))
        e["input_ids"] += [pad_id] * (longest - n)
    return {
        "input_ids": torch.tensor([e["input_ids"] for e in examples]),
        "attention_mask": torch.tensor(mask),
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    m = batch["attention_mask"].unsqueeze(-1)
    return (h * m).sum(1) / m.sum(1)

# %% float-mask kind="wrong" misconception="A mask that one multiplies with should be float." should-say="The mask must be int64 like the other tensors of the batch."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = torch.full((len(examples), longest), pad_id)
    mask = torch.zeros(len(examples), longest)
    for row, e in enumerate(examples):
        n = len(e["input_ids"])
        ids[row, :n] = torch.tensor(e["input_ids"])
        mask[row, :n] = 1
    return {"input_ids": ids, "attention_mask": mask, "labels": torch.tensor([e["label"] for e in examples])}
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    m = batch["attention_mask"].unsqueeze(-1)
    return (h * m).sum(1) / m.sum(1)

# %% plain-mean kind="half" misconception="The encoder had the mask, so padding has no influence any more." should-say="The average must leave out the vectors at padding, too."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = [e["input_ids"] + [pad_id] * (longest - len(e["input_ids"])) for e in examples]
    mask = [[1] * len(e["input_ids"]) + [0] * (longest - len(e["input_ids"])) for e in examples]
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(mask),
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    return h.mean(dim=1)

# %% no-mask-inside kind="half" misconception="Leaving padding out of the average is enough." should-say="Give the encoder the attention mask, or the tokens attend to padding."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = [e["input_ids"] + [pad_id] * (longest - len(e["input_ids"])) for e in examples]
    mask = [[1] * len(e["input_ids"]) + [0] * (longest - len(e["input_ids"])) for e in examples]
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(mask),
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"]).last_hidden_state
    m = batch["attention_mask"].unsqueeze(-1).float()
    return (h * m).sum(1) / m.sum(1)

# %% divides-by-the-width kind="wrong" misconception="Zero the padding, then take the mean." should-say="Divide by the number of tokens of each text, not by the padded length."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = [e["input_ids"] + [pad_id] * (longest - len(e["input_ids"])) for e in examples]
    mask = [[1] * len(e["input_ids"]) + [0] * (longest - len(e["input_ids"])) for e in examples]
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(mask),
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    return (h * batch["attention_mask"][:, :, None]).mean(1)

# %% without-specials kind="wrong" misconception="[CLS] and [SEP] are no words, so they stay out of the mean." should-say="[CLS] and [SEP] count as tokens in the average."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = [e["input_ids"] + [pad_id] * (longest - len(e["input_ids"])) for e in examples]
    mask = [[1] * len(e["input_ids"]) + [0] * (longest - len(e["input_ids"])) for e in examples]
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(mask),
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    m = batch["attention_mask"].clone()
    last = m.sum(1) - 1
    m[torch.arange(len(m)), last] = 0
    m[:, 0] = 0
    m = m.unsqueeze(-1)
    return (h * m).sum(1) / m.sum(1).clamp(min=1)

# %% cls-vector kind="wrong" misconception="The vector of [CLS] stands for the text." should-say="Average over all tokens; [CLS] alone is not asked for."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = [e["input_ids"] + [pad_id] * (longest - len(e["input_ids"])) for e in examples]
    mask = [[1] * len(e["input_ids"]) + [0] * (longest - len(e["input_ids"])) for e in examples]
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(mask),
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    out = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"])
    return out.last_hidden_state[:, 0]

# %% one-divisor-for-all kind="wrong" misconception="The number of tokens is the sum of the mask." should-say="Each text has its own number of tokens; sum the mask along its row only."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = [e["input_ids"] + [pad_id] * (longest - len(e["input_ids"])) for e in examples]
    mask = [[1] * len(e["input_ids"]) + [0] * (longest - len(e["input_ids"])) for e in examples]
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(mask),
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    m = batch["attention_mask"].unsqueeze(-1)
    return (h * m).sum(1) / m.sum() * len(h)

# %% no-mask-anywhere kind="mixed" misconception="The encoder knows its padding token." should-say="The mask is needed in two places: in the encoder and in the average."
def collate(examples, pad_id):
    ids = nn.utils.rnn.pad_sequence(
        [torch.tensor(e["input_ids"]) for e in examples], batch_first=True, padding_value=pad_id
    )
    mask = nn.utils.rnn.pad_sequence(
        [torch.ones(len(e["input_ids"]), dtype=torch.long) for e in examples], batch_first=True
    )
    return {"input_ids": ids, "attention_mask": mask, "labels": torch.tensor([e["label"] for e in examples])}
# %% +
def embed(encoder, batch):
    return encoder(batch["input_ids"]).last_hidden_state.mean(1)

# %% bool-mask-and-width kind="mixed" misconception="A mask is boolean, and a mean is a mean." should-say="The mask must be int64, and the sum be divided by each text's number of tokens."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    lengths = torch.tensor([len(e["input_ids"]) for e in examples])
    ids = torch.full((len(examples), longest), pad_id)
    for row, e in enumerate(examples):
        ids[row, : lengths[row]] = torch.tensor(e["input_ids"])
    return {
        "input_ids": ids,
        "attention_mask": torch.arange(longest)[None] < lengths[:, None],
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    return h.masked_fill(~batch["attention_mask"].bool()[..., None], 0.0).mean(dim=1)

# %% all-ones-and-int32 kind="mixed" misconception="The mask is a formality: ones of the same shape; int is int." should-say="The mask is 0 at padding, and all three tensors are int64."
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = np.full((len(examples), longest), pad_id, dtype=np.int32)
    for row, e in enumerate(examples):
        ids[row, : len(e["input_ids"])] = e["input_ids"]
    ids = torch.from_numpy(ids)
    return {
        "input_ids": ids,
        "attention_mask": torch.ones_like(ids),
        "labels": torch.tensor([e["label"] for e in examples], dtype=torch.int32),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    m = batch["attention_mask"].unsqueeze(-1)
    return (h * m).sum(1) / m.sum(1)

# %% lists-and-sums kind="right"
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = [e["input_ids"] + [pad_id] * (longest - len(e["input_ids"])) for e in examples]
    mask = [[1] * len(e["input_ids"]) + [0] * (longest - len(e["input_ids"])) for e in examples]
    return {
        "input_ids": torch.tensor(ids),
        "attention_mask": torch.tensor(mask),
        "labels": torch.tensor([e["label"] for e in examples]),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    m = batch["attention_mask"].unsqueeze(-1).to(h.dtype)
    return (h * m).sum(dim=1) / m.sum(dim=1)

# %% pad-sequence-einsum kind="right"
def collate(examples, pad_id):
    from torch.nn.utils.rnn import pad_sequence

    rows = [torch.as_tensor(e["input_ids"], dtype=torch.long) for e in examples]
    return dict(
        labels=torch.as_tensor([e["label"] for e in examples], dtype=torch.long),
        attention_mask=pad_sequence([torch.ones_like(r) for r in rows], batch_first=True, padding_value=0),
        input_ids=pad_sequence(rows, batch_first=True, padding_value=pad_id),
    )
# %% +
def embed(encoder, batch):
    states = encoder(attention_mask=batch["attention_mask"], input_ids=batch["input_ids"])["last_hidden_state"]
    weights = F.normalize(batch["attention_mask"].to(states), p=1, dim=1)
    return torch.einsum("bl,bld->bd", weights, states)

# %% numpy-and-row-loop kind="right"
def collate(examples, pad_id):
    lengths = np.array([len(e["input_ids"]) for e in examples])
    mask = (np.arange(lengths.max()) < lengths[:, None]).astype(np.int64)
    ids = np.full(mask.shape, pad_id, dtype=np.int64)
    ids[mask == 1] = np.concatenate([e["input_ids"] for e in examples])
    return {
        "input_ids": torch.from_numpy(ids),
        "attention_mask": torch.from_numpy(mask),
        "labels": torch.from_numpy(np.array([e["label"] for e in examples], dtype=np.int64)),
    }
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    return torch.stack([h[b][batch["attention_mask"][b].bool()].mean(dim=0) for b in range(len(h))])

# %% masked-fill-float64 kind="right"
def collate(examples, pad_id):
    B, L = len(examples), 0
    for e in examples:
        L = max(L, len(e["input_ids"]))
    batch = {
        "input_ids": torch.full((B, L), pad_id, dtype=torch.int64),
        "attention_mask": torch.zeros((B, L), dtype=torch.int64),
        "labels": torch.empty(B, dtype=torch.int64),
    }
    for b, e in enumerate(examples):
        for l, token in enumerate(e["input_ids"]):
            batch["input_ids"][b, l] = token
            batch["attention_mask"][b, l] = 1
        batch["labels"][b] = e["label"]
    return batch
# %% +
def embed(encoder, batch):
    mask = batch["attention_mask"]
    h = encoder(input_ids=batch["input_ids"], attention_mask=mask).last_hidden_state
    total = h.double().masked_fill((mask == 0)[..., None], 0).sum(dim=1)
    return total.div(mask.sum(dim=1, keepdim=True)).to(h.dtype)

# %% zip-longest-nanmean kind="right"
def collate(examples, pad_id):
    from collections import OrderedDict
    from itertools import zip_longest

    rows = [e["input_ids"] for e in examples]
    ones = [[1 for _ in row] for row in rows]
    return OrderedDict(
        input_ids=torch.tensor(list(zip_longest(*rows, fillvalue=pad_id))).T.contiguous(),
        attention_mask=torch.tensor(list(zip_longest(*ones, fillvalue=0))).T.contiguous(),
        labels=torch.tensor([e["label"] for e in examples]),
    )
# %% +
def embed(encoder, batch):
    h = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    gaps = torch.where(batch["attention_mask"].bool().unsqueeze(2), h, torch.nan)
    return gaps.nanmean(dim=1)

# %% constant-pad-bmm kind="right"
def collate(examples, pad_id):
    width = max(map(lambda e: len(e["input_ids"]), examples))
    ids, masks, labels = [], [], []
    for e in examples:
        row = torch.LongTensor(e["input_ids"])
        gap = width - row.numel()
        ids.append(F.pad(row, (0, gap), value=pad_id))
        masks.append(F.pad(torch.ones_like(row), (0, gap), value=0))
        labels.append(e["label"])
    return {
        "input_ids": torch.stack(ids),
        "attention_mask": torch.stack(masks),
        "labels": torch.LongTensor(labels),
    }
# %% +
def embed(encoder, batch):
    inputs = {name: batch[name] for name in ("input_ids", "attention_mask")}
    h = encoder(**inputs).last_hidden_state
    w = inputs["attention_mask"].to(h.dtype)
    w = w / w.sum(1, keepdim=True)
    return torch.bmm(w[:, None, :], h).squeeze(1)

# %% positional-call-cumsum kind="right"
def collate(examples, pad_id):
    examples = [dict(e) for e in examples]
    n = [len(e["input_ids"]) for e in examples]
    flat = torch.tensor([t for e in examples for t in e["input_ids"]])
    mask = (torch.arange(max(n)).repeat(len(n), 1) < torch.tensor(n).unsqueeze(1)).long()
    ids = torch.full_like(mask, pad_id).masked_scatter(mask.bool(), flat)
    return {"input_ids": ids, "attention_mask": mask, "labels": torch.tensor([e["label"] for e in examples])}
# %% +
def embed(encoder, batch):
    ids, mask = batch["input_ids"], batch["attention_mask"]
    h = encoder(ids, mask).last_hidden_state
    n = mask.sum(1)
    sums = (h * mask.unsqueeze(-1)).cumsum(1)
    return sums[torch.arange(len(n), device=n.device), n - 1] / n.unsqueeze(-1)

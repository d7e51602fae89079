# %% pad-sequence
from torch.nn.utils.rnn import pad_sequence

def collate(examples, pad_id):
    rows = [torch.tensor(e["input_ids"]) for e in examples]
    return dict(
        input_ids=pad_sequence(rows, batch_first=True, padding_value=pad_id),
        attention_mask=pad_sequence([torch.ones_like(r) for r in rows], batch_first=True),
        labels=torch.tensor([e["label"] for e in examples]),
    )

def embed(encoder, batch):
    states = encoder(batch["input_ids"], batch["attention_mask"]).last_hidden_state
    weights = batch["attention_mask"] / batch["attention_mask"].sum(1, keepdim=True)
    return torch.einsum("btd,bt->bd", states, weights.to(states.dtype))

# %% lists
def collate(examples, pad_id):
    longest = max(map(len, (e["input_ids"] for e in examples)))
    ids, mask = [], []
    for e in examples:
        gap = longest - len(e["input_ids"])
        ids.append(e["input_ids"] + [pad_id] * gap)
        mask.append([1] * len(e["input_ids"]) + [0] * gap)
    return {"input_ids": torch.tensor(ids), "attention_mask": torch.tensor(mask),
            "labels": torch.as_tensor([e["label"] for e in examples])}

def embed(encoder, batch):
    with torch.no_grad():
        states = encoder(**{k: batch[k] for k in ("input_ids", "attention_mask")})[0]
    return torch.stack([s[m.bool()].mean(dim=0) for s, m in zip(states, batch["attention_mask"])])

# %% mask-from-lengths
def collate(examples, pad_id):
    lengths = torch.tensor([len(e["input_ids"]) for e in examples])
    mask = (torch.arange(lengths.max())[None] < lengths[:, None]).long()
    ids = torch.full(mask.shape, pad_id)
    ids[mask.bool()] = torch.tensor([i for e in examples for i in e["input_ids"]])
    return {"labels": torch.LongTensor([e["label"] for e in examples]), "attention_mask": mask, "input_ids": ids}

def embed(encoder, batch):
    states = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    states = states.masked_fill(batch["attention_mask"].unsqueeze(-1) == 0, 0)
    return states.sum(1) / batch["attention_mask"].sum(1).unsqueeze(1)

# %% nan-mean
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    pad = torch.nn.functional.pad
    rows = [torch.tensor(e["input_ids"]) for e in examples]
    return {"input_ids": torch.stack([pad(r, (0, longest - len(r)), value=pad_id) for r in rows]),
            "attention_mask": torch.stack([pad(torch.ones_like(r), (0, longest - len(r))) for r in rows]),
            "labels": torch.tensor([e["label"] for e in examples])}

def embed(encoder, batch):
    out = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"])
    states = out.last_hidden_state.clone()
    states[batch["attention_mask"] == 0] = float("nan")
    return states.nanmean(dim=1)

# %% mask-from-ids
def collate(examples, pad_id):
    longest = max(len(e["input_ids"]) for e in examples)
    ids = torch.tensor([e["input_ids"] + [pad_id] * (longest - len(e["input_ids"])) for e in examples])
    return {"input_ids": ids, "attention_mask": (ids != pad_id).long(),
            "labels": torch.tensor([e["label"] for e in examples])}

def embed(encoder, batch):
    mask = batch["attention_mask"].bool()
    states = encoder(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
    return torch.where(mask[..., None], states, 0.0).sum(1) / mask.sum(1, keepdim=True)

# %% float32-inside
def collate(examples, pad_id):
    width = max(len(e["input_ids"]) for e in examples)
    ids = np.full((len(examples), width), pad_id)
    for row, example in zip(ids, examples):
        row[: len(example["input_ids"])] = example["input_ids"]
    ids = torch.from_numpy(ids)
    return {"input_ids": ids, "attention_mask": torch.where(ids == pad_id, 0, 1), "labels": torch.tensor([e["label"] for e in examples])}

def embed(encoder, batch):
    states = encoder(batch["input_ids"], batch["attention_mask"]).last_hidden_state.float()
    weights = batch["attention_mask"].float()
    return torch.einsum("bl,bld->bd", weights / weights.sum(1, keepdim=True), states)

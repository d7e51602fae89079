# %% pad-id-zero diagnosis="pads-with-zero" misconception="The padding token is always 0."
# - input_ids = torch.full((len(examples), longest), pad_id)
# + input_ids = torch.full((len(examples), longest), 0)

# %% pads-to-the-model-limit diagnosis="padded-to-fixed-length" misconception="Every batch has the length of the model's limit."
# - longest = max(len(example["input_ids"]) for example in examples)
# + longest = 48

# %% mask-of-ones diagnosis="mask-of-ones" misconception="The mask marks the places of the rectangle."
# - attention_mask = torch.zeros_like(input_ids)
# + attention_mask = torch.ones_like(input_ids)

# %% mask-marks-padding diagnosis="inverted-mask" misconception="A mask marks what is masked (as in torch's key_padding_mask)."
# - attention_mask = torch.zeros_like(input_ids)
# + attention_mask = torch.ones_like(input_ids)
# - attention_mask[row, : len(ids)] = 1
# + attention_mask[row, : len(ids)] = 0

# %% pads-on-the-left diagnosis="pads-on-the-left" misconception="The side does not matter."
# - input_ids[row, : len(ids)] = ids
# - attention_mask[row, : len(ids)] = 1
# + input_ids[row, longest - len(ids) :] = ids
# + attention_mask[row, longest - len(ids) :] = 1

# %% cuts-to-the-shortest diagnosis="cut-to-the-shortest" misconception="A batch has the length of its shortest text."
# - longest = max(len(example["input_ids"]) for example in examples)
# + longest = min(len(example["input_ids"]) for example in examples)
# - ids = torch.tensor(example["input_ids"])
# + ids = torch.tensor(example["input_ids"])[:longest]

# %% encoder-without-mask diagnosis="forgot-attention-mask" misconception="The mask is needed for the average only."
# - states = encoder(input_ids=batch["input_ids"], attention_mask=mask).last_hidden_state
# + states = encoder(input_ids=batch["input_ids"]).last_hidden_state

# %% mean-over-everything diagnosis="mean-over-padding" misconception="The encoder has dealt with the padding, so mean(dim=1) is fine."
# - return (states * mask).sum(dim=1) / mask.sum(dim=1)
# + return states.mean(dim=1)

# %% zeroed-then-mean diagnosis="divided-by-the-longest" misconception="With zeros for padding the plain mean is right."
# - return (states * mask).sum(dim=1) / mask.sum(dim=1)
# + return (states * mask).mean(dim=1)

# %% cls-vector diagnosis="cls-not-mean" misconception="The vector of [CLS] is the vector of the text."
# - return (states * mask).sum(dim=1) / mask.sum(dim=1)
# + return states[:, 0]

# %% no-mask diagnosis="forgot-attention-mask+mean-over-padding" misconception="The model knows what padding is."
# - states = encoder(input_ids=batch["input_ids"], attention_mask=mask).last_hidden_state
# + states = encoder(input_ids=batch["input_ids"]).last_hidden_state
# - return (states * mask).sum(dim=1) / mask.sum(dim=1)
# + return states.mean(dim=1)

# %% float-mask diagnosis="not-int64" misconception="A mask that one multiplies with should be float."
# - attention_mask = torch.zeros_like(input_ids)
# + attention_mask = torch.zeros(len(examples), longest)

# %% float-ids diagnosis="not-int64" misconception="torch.tensor of any numbers will do."
# - input_ids = torch.full((len(examples), longest), pad_id)
# + input_ids = torch.full((len(examples), longest), float(pad_id))
# - attention_mask = torch.zeros_like(input_ids)
# + attention_mask = torch.zeros(len(examples), longest, dtype=torch.int64)

# %% int32 diagnosis="not-int64" misconception="int is int."
# - return {"input_ids": input_ids, "attention_mask": attention_mask, "labels": labels}
# + return {"input_ids": input_ids.int(), "attention_mask": attention_mask.int(), "labels": labels.int()}

# %% bool-mask diagnosis="not-int64" misconception="A mask is true or false."
# - return {"input_ids": input_ids, "attention_mask": attention_mask, "labels": labels}
# + return {"input_ids": input_ids, "attention_mask": attention_mask.bool(), "labels": labels}

# %% pads-the-callers-lists diagnosis="changed-its-input" misconception="The lists are mine to extend."
# - ids = torch.tensor(example["input_ids"])
# - input_ids[row, : len(ids)] = ids
# + ids = torch.tensor(example["input_ids"])
# + example["input_ids"] += [pad_id] * (longest - len(ids))
# + input_ids[row, : len(ids)] = ids

# %% mask-from-zero diagnosis="mask-of-ones" misconception="Padding is id 0."
# - labels = torch.tensor([example["label"] for example in examples])
# + attention_mask = (input_ids > 0).long()
# + labels = torch.tensor([example["label"] for example in examples])

# %% one-divisor diagnosis="divided-by-the-mean-length" misconception="The number of tokens is the sum of the mask."
# - return (states * mask).sum(dim=1) / mask.sum(dim=1)
# + return (states * mask).sum(dim=1) / mask.sum() * len(states)

# %% without-special-tokens diagnosis="without-special-tokens" misconception="[CLS] and [SEP] are no words."
# - mask = mask[..., None].to(states.dtype)
# + mask = mask.clone()
# + mask[torch.arange(len(mask)), mask.sum(1) - 1] = 0
# + mask[:, 0] = 0
# + mask = mask[..., None].to(states.dtype)

# %% no-mask-and-scaled diagnosis="forgot-attention-mask+scaled-to-length-one" misconception="Sentence vectors have length 1; the mask is for the mean."
# - states = encoder(input_ids=batch["input_ids"], attention_mask=mask).last_hidden_state
# + states = encoder(input_ids=batch["input_ids"]).last_hidden_state
# - return (states * mask).sum(dim=1) / mask.sum(dim=1)
# + return F.normalize((states * mask).sum(dim=1) / mask.sum(dim=1), dim=1)

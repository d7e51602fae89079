# %% threshold-on-logits kind="wrong" misconception="The network's output above the threshold is foreground." should-say="The threshold is for the probability: take the sigmoid of the logits first."
def iou(logits, target, threshold=0.5):
    found, truth = logits > threshold, target > 0.5
    overlap = (found & truth).sum((1, 2, 3))
    union = (found | truth).sum((1, 2, 3))
    return torch.where(union > 0, overlap / union.clamp(min=1), 1.0)

# %% no-decision kind="wrong" misconception="The formula works with probabilities as well." should-say="Decide first: a pixel belongs to the area or not. Probabilities in the formula punish modesty."
def iou(logits, target, threshold=0.5):
    p = logits.sigmoid()
    overlap = (p * target).sum((1, 2, 3))
    union = p.sum((1, 2, 3)) + target.sum((1, 2, 3)) - overlap
    return torch.where(union > 0, overlap / union, torch.ones_like(union))

# %% kept-probabilities kind="wrong" misconception="Below the threshold is 0, above it the probability stays." should-say="Above the threshold a pixel counts as a whole, whatever its probability."
def iou(logits, target, threshold=0.5):
    p = logits.sigmoid()
    p = torch.where(p > threshold, p, torch.zeros_like(p))
    overlap = (p * target).sum((1, 2, 3))
    union = p.sum((1, 2, 3)) + target.sum((1, 2, 3)) - overlap
    return torch.where(union > 0, overlap / union.clamp(min=1e-9), torch.ones_like(union))

# %% whole-batch kind="wrong" misconception="One IoU for the batch." should-say="Sum over the channel, height and width only: one IoU for each picture."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target.bool()
    union = (found | truth).sum()
    return (found & truth).sum() / union if union > 0 else torch.tensor(1.0)

# %% areas-summed kind="wrong" misconception="The union is both areas together." should-say="In the sum of the areas the overlap is counted twice: subtract it once."
def iou(logits, target, threshold=0.5):
    found = (logits.sigmoid() > threshold).float()
    overlap = (found * target).sum((1, 2, 3))
    union = found.sum((1, 2, 3)) + target.sum((1, 2, 3))
    return torch.where(union > 0, overlap / union.clamp(min=1), torch.ones_like(union))

# %% dice-for-iou kind="wrong" misconception="Dice and IoU are two names of one thing." should-say="This is the Dice: for the IoU divide the overlap by the union."
def iou(logits, target, threshold=0.5):
    found = (logits.sigmoid() > threshold).float()
    overlap = (found * target).sum((1, 2, 3))
    areas = found.sum((1, 2, 3)) + target.sum((1, 2, 3))
    return torch.where(areas > 0, 2 * overlap / areas.clamp(min=1), torch.ones_like(areas))

# %% empty-is-zero kind="wrong" misconception="A little something in the denominator solves the empty case." should-say="An empty picture in which nothing was found is perfect: it has to give 1, not 0."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target > 0.5
    overlap = (found & truth).sum((1, 2, 3)).float()
    union = (found | truth).sum((1, 2, 3)).float()
    return overlap / (union + 1e-8)

# %% no-truth-is-perfect kind="wrong" misconception="Where there is nothing to find, nothing can be missed." should-say="If nothing is there but something was found, the IoU is 0; only empty and nothing found is 1."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target > 0.5
    overlap = (found & truth).sum((1, 2, 3)).float()
    union = (found | truth).sum((1, 2, 3)).float()
    empty = truth.sum((1, 2, 3)) == 0
    return torch.where(empty, torch.ones_like(union), overlap / union.clamp(min=1))

# %% no-overlap-is-perfect kind="wrong" misconception="If the overlap is empty there was nothing." should-say="An empty overlap also happens when the two areas miss each other: look at the union."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target > 0.5
    overlap = (found & truth).sum((1, 2, 3)).float()
    union = (found | truth).sum((1, 2, 3)).float()
    return torch.where(overlap == 0, torch.ones_like(union), overlap / union.clamp(min=1))

# %% at-least kind="wrong" misconception="From the threshold on is foreground." should-say="Above means above: a probability equal to the threshold is background."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() >= threshold, target >= 0.5
    overlap = (found & truth).sum((1, 2, 3)).float()
    union = (found | truth).sum((1, 2, 3)).float()
    return torch.where(union == 0, torch.ones_like(union), overlap / union.clamp(min=1))

# %% smoothed kind="wrong" misconception="The ones from the soft Dice belong here, too." should-say="The ones change the IoU of small nuclei: handle the empty picture by itself."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target > 0.5
    overlap = (found & truth).sum((1, 2, 3))
    union = (found | truth).sum((1, 2, 3))
    return (overlap + 1) / (union + 1)

# %% always-zero kind="wrong" misconception="A probability above the threshold is a positive logit." should-say="That holds for a threshold of 0.5 only: use the threshold that is given."
def iou(logits, target, threshold=0.5):
    found, truth = logits > 0, target > 0
    overlap = (found & truth).sum((1, 2, 3)).float()
    union = (found | truth).sum((1, 2, 3)).float()
    return torch.where(union == 0, torch.ones_like(union), overlap / union.clamp(min=1))

# %% squeezed kind="wrong" misconception="squeeze takes away the channel." should-say="For a batch of one picture squeeze takes the batch axis too: the answer has to have shape (1,)."
def iou(logits, target, threshold=0.5):
    found = (logits.sigmoid() > threshold).squeeze()
    truth = (target > 0.5).squeeze()
    overlap = (found & truth).sum((-2, -1)).float()
    union = (found | truth).sum((-2, -1)).float()
    return torch.where(union == 0, torch.ones_like(union), overlap / union.clamp(min=1))

# %% channel-axis-stays kind="wrong" misconception="Sum over height and width, that is the picture." should-say="The channel axis is still there: the answer has shape (B, 1) instead of (B,)."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target > 0.5
    overlap = (found & truth).sum((2, 3)).float()
    union = (found | truth).sum((2, 3)).float()
    return torch.where(union == 0, torch.ones_like(union), overlap / union.clamp(min=1))

# %% agreeing-pixels kind="wrong" misconception="The intersection are the pixels on which both agree." should-say="Where both say background there is no overlap: count the pixels that are foreground in both."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target > 0.5
    return (found == truth).float().mean((1, 2, 3))

# %% sigmoid-twice kind="wrong" misconception="To be on the safe side, take the sigmoid where it is used." should-say="The sigmoid has been taken twice, so almost everything is above one half."
def iou(logits, target, threshold=0.5):
    p = torch.sigmoid(logits)
    found, truth = torch.sigmoid(p) > threshold, target > 0.5
    overlap = (found & truth).sum((1, 2, 3)).float()
    union = (found | truth).sum((1, 2, 3)).float()
    return torch.where(union == 0, torch.ones_like(union), overlap / union.clamp(min=1))

# %% mean-of-both-classes kind="wrong" misconception="The IoU is averaged over the two classes." should-say="Only the foreground counts here, not the background's IoU."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target > 0.5

    def one(a, b):
        union = (a | b).sum((1, 2, 3)).float()
        return torch.where(union == 0, torch.ones_like(union), (a & b).sum((1, 2, 3)) / union.clamp(min=1))

    return (one(found, truth) + one(~found, ~truth)) / 2

# %% batch-average kind="wrong" misconception="One number says how good the batch is." should-say="Return one IoU for each picture, do not average them."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target > 0.5
    overlap = (found & truth).sum((1, 2, 3)).float()
    union = (found | truth).sum((1, 2, 3)).float()
    return torch.where(union == 0, torch.ones_like(union), overlap / union.clamp(min=1)).mean()

# %% logits-and-empty kind="mixed" misconception="The threshold is for the output, and 0/0 does not happen." should-say="Take the sigmoid before the threshold, and give 1 to an empty picture in which nothing was found."
def iou(logits, target, threshold=0.5):
    found, truth = logits > threshold, target == 1
    return (found & truth).sum((1, 2, 3)) / (found | truth).sum((1, 2, 3))

# %% round-and-smooth kind="mixed" misconception="round decides, and a one avoids 0/0." should-say="round ignores the threshold, and the ones change the IoU of small areas."
def iou(logits, target, threshold=0.5):
    found = torch.sigmoid(logits).round()
    overlap = (found * target).sum((1, 2, 3))
    union = found.sum((1, 2, 3)) + target.sum((1, 2, 3)) - overlap
    return (overlap + 1) / (union + 1)

# %% nan-when-empty kind="half" misconception="Every picture has a nucleus." should-say="All is right but the empty picture, where 0/0 gives nan: it has to be 1."
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target > 0.5
    return (found & truth).sum((1, 2, 3)) / (found | truth).sum((1, 2, 3))

# %% logical kind="right"
def iou(logits, target, threshold=0.5):
    found, truth = logits.sigmoid() > threshold, target > 0.5
    overlap = (found & truth).sum((1, 2, 3)).float()
    union = (found | truth).sum((1, 2, 3)).float()
    return torch.where(union == 0, torch.ones_like(union), overlap / union.clamp(min=1))

# %% loop-and-floats kind="right"
def iou(logits, target, threshold=0.5):
    result = []
    for x, t in zip(logits, target):
        found = torch.sigmoid(x) > threshold
        overlap = torch.logical_and(found, t == 1).sum().item()
        union = torch.logical_or(found, t == 1).sum().item()
        result.append(overlap / union if union else 1.0)
    return torch.tensor(result, device=logits.device)

# %% numpy-inside kind="right"
def iou(logits, target, threshold=0.5):
    x = logits.detach().cpu().numpy().reshape(len(logits), -1)
    t = target.detach().cpu().numpy().reshape(len(target), -1) > 0
    with np.errstate(over="ignore"):
        found = 1 / (1 + np.exp(-x)) > threshold
    overlap, union = (found & t).sum(1), (found | t).sum(1)
    ratio = np.divide(overlap, union, out=np.ones(len(x)), where=union > 0)
    return torch.from_numpy(ratio).float().to(logits.device)

# %% nan-to-one kind="right"
def iou(logits, target, threshold=0.5):
    found = (torch.special.expit(logits) > threshold).flatten(1).double()
    truth = target.flatten(1).double()
    overlap = torch.einsum("bn,bn->b", found, truth)
    union = found.sum(1) + truth.sum(1) - overlap
    return torch.nan_to_num(overlap / union, nan=1.0).float()

# %% sets kind="right"
def iou(logits, target, threshold=0.5):
    def positions(mask):
        return set(map(tuple, mask.nonzero().tolist()))

    def one(a, b):
        return len(a & b) / len(a | b) if a | b else 1.0

    probability = torch.sigmoid(logits)
    return torch.tensor([one(positions(p > threshold), positions(t)) for p, t in zip(probability, target)]).to(logits)

# %% sklearn kind="right"
def iou(logits, target, threshold=0.5):
    from sklearn.metrics import jaccard_score

    found = (logits.sigmoid() > threshold).flatten(1).int().cpu().numpy()
    truth = target.flatten(1).round().int().cpu().numpy()
    scores = [jaccard_score(t, f, labels=[1], average="macro", zero_division=1.0) for f, t in zip(found, truth)]
    return torch.as_tensor(scores, dtype=torch.float32, device=logits.device)

# %% confusion-by-bincount kind="right"
def iou(logits, target, threshold=0.5):
    code = 2 * (logits.sigmoid() > threshold).long() + (target > 0).long()
    out = torch.ones(code.shape[0], dtype=torch.float32, device=code.device)
    for b, picture in enumerate(code.flatten(1)):
        _, fn, fp, tp = torch.bincount(picture, minlength=4).tolist()
        if tp + fn + fp:
            out[b] = tp / (tp + fn + fp)
    return out

# %% max-and-min kind="right"
def iou(logits, target, threshold=0.5):
    found = logits.sigmoid().gt(threshold).to(target.dtype)
    overlap = torch.minimum(found, target).sum(dim=(1, 2, 3))
    union = torch.maximum(found, target).sum(dim=(1, 2, 3))
    empty = (union == 0).to(union.dtype)
    return (overlap + empty) / (union + empty)

# %% no threshold diagnosis="no-threshold" misconception="IoU can be computed from probabilities."
# - found = (logits.sigmoid() > threshold).flatten(1)
# - truth = (target > 0.5).flatten(1)
# - intersection = (found & truth).sum(dim=1)
# - union = (found | truth).sum(dim=1)
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + found = logits.sigmoid().flatten(1)
# + truth = target.flatten(1)
# + intersection = (found * truth).sum(dim=1)
# + return intersection / (found.sum(dim=1) + truth.sum(dim=1) - intersection)

# %% threshold on the logits diagnosis="logits-against-threshold" misconception="The network puts out probabilities."
# - found = (logits.sigmoid() > threshold).flatten(1)
# + found = (logits > threshold).flatten(1)

# %% always one half diagnosis="ignores-threshold" misconception="The threshold is always one half."
# - found = (logits.sigmoid() > threshold).flatten(1)
# + found = (logits > 0).flatten(1)

# %% Dice diagnosis="dice-instead-of-iou" misconception="Dice and IoU are two names for the same."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return torch.where(union == 0, 1.0, 2 * intersection / (found.sum(dim=1) + truth.sum(dim=1)).clamp(min=1))

# %% areas added diagnosis="union-counts-twice" misconception="The union of two areas is their sum."
# - union = (found | truth).sum(dim=1)
# + union = found.sum(dim=1) + truth.sum(dim=1)

# %% one number a batch diagnosis="pooled-over-batch" misconception="A batch is one large picture."
# - intersection = (found & truth).sum(dim=1)
# - union = (found | truth).sum(dim=1)
# + intersection = (found & truth).sum()
# + union = (found | truth).sum()

# %% empty counts as zero diagnosis="empty-is-zero" misconception="No overlap is the worst that can happen."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return intersection / union.clamp(min=1)

# %% empty is not a number diagnosis="empty-is-nan" misconception="There is always a nucleus."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return intersection / union

# %% share of right pixels diagnosis="accuracy-instead-of-iou" misconception="A good mask has many right pixels."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return (found == truth).double().mean(dim=1)

# %% one if there is nothing to find diagnosis="no-truth-is-one" misconception="Where there is nothing to find, nothing can be missed."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return torch.where(truth.sum(dim=1) == 0, 1.0, intersection / union.clamp(min=1))

# %% one if nothing was found diagnosis="nothing-found-is-one" misconception="Who finds nothing finds nothing wrong."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return torch.where(found.sum(dim=1) == 0, 1.0, intersection / union.clamp(min=1))

# %% one if nothing overlaps diagnosis="no-overlap-is-one" misconception="If the overlap is empty there was nothing."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return torch.where(intersection == 0, 1.0, intersection / union.clamp(min=1))

# %% probabilities above the threshold diagnosis="kept-probabilities" misconception="Below the threshold is 0, above it the probability stays."
def iou(logits, target, threshold=0.5):
    p = logits.sigmoid()
    p = torch.where(p > threshold, p, torch.zeros_like(p))
    both = (p * target).sum((1, 2, 3))
    union = p.sum((1, 2, 3)) + target.sum((1, 2, 3)) - both
    return torch.where(union == 0, 1.0, both / union.clamp(min=1e-9))

# %% the ones of the loss diagnosis="smoothed" misconception="The ones from the soft Dice belong here, too."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return (intersection + 1) / (union + 1)

# %% something tiny diagnosis="smoothed" misconception="Something tiny does no harm."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return (intersection + 1e-3) / (union + 1e-3)

# %% sigmoid twice diagnosis="sigmoid-twice" misconception="To be on the safe side, take the sigmoid where it is used."
# - found = (logits.sigmoid() > threshold).flatten(1)
# + found = (logits.sigmoid().sigmoid() > threshold).flatten(1)

# %% threshold included diagnosis="includes-the-threshold" misconception="From the threshold on is foreground."
# - found = (logits.sigmoid() > threshold).flatten(1)
# + found = (logits.sigmoid() >= threshold).flatten(1)

# %% mean of both classes diagnosis="mean-of-both-classes" misconception="IoU is averaged over the classes."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + background = (~found & ~truth).sum(dim=1) / (~found | ~truth).sum(dim=1)
# + return (torch.where(union == 0, 1.0, intersection / union.clamp(min=1)) + background) / 2

# %% precision diagnosis="precision" misconception="Of what was found, how much is right?"
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return torch.where(found.sum(dim=1) == 0, 1.0, intersection / found.sum(dim=1).clamp(min=1))

# %% mean over the batch diagnosis="averaged-over-batch" misconception="One number says how good the batch is."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return torch.where(union == 0, 1.0, intersection / union.clamp(min=1)).mean()

# %% logits, and the empty picture diagnosis="logits-against-threshold" misconception="The network puts out probabilities, and 0/0 does not happen."
# - found = (logits.sigmoid() > threshold).flatten(1)
# + found = (logits > threshold).flatten(1)
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return intersection / union

# %% squeezed diagnosis="dropped-axis" misconception="squeeze takes away what I do not need."
# - return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
# + return torch.where(union == 0, 1.0, intersection / union.clamp(min=1)).squeeze()

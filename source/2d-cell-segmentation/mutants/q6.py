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

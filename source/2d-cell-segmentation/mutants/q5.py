# %% one Dice of the batch diagnosis="pooled-over-batch" misconception="A batch is one large picture."
# - overlap = (probability * target).sum(dim=(1, 2, 3))
# - areas = probability.sum(dim=(1, 2, 3)) + target.sum(dim=(1, 2, 3))
# + overlap = (probability * target).sum()
# + areas = probability.sum() + target.sum()

# %% logits in the Dice diagnosis="no-sigmoid" misconception="Logits are probabilities."
# - probability = logits.sigmoid()
# + probability = logits

# %% sigmoid twice diagnosis="double-sigmoid" misconception="Every loss wants probabilities."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return (1 - dice).mean() + F.binary_cross_entropy_with_logits(probability, target)

# %% cross-entropy of probabilities diagnosis="bce-from-probabilities" misconception="Sigmoid first and logarithm later is the same."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return (1 - dice).mean() + F.binary_cross_entropy(probability, target)

# %% Dice as a loss diagnosis="dice-not-subtracted" misconception="A score can be added to a loss."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return dice.mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% no smoothing diagnosis="no-smoothing" misconception="There is always a nucleus."
# - dice = (2 * overlap + 1) / (areas + 1)
# + dice = 2 * overlap / areas

# %% smoothed below only diagnosis="smoothed-below-only" misconception="The one is there to avoid a division by zero."
# - dice = (2 * overlap + 1) / (areas + 1)
# + dice = 2 * overlap / (areas + 1)

# %% summed cross-entropy diagnosis="summed-bce" misconception="Sum or mean is only a factor."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target, reduction="sum")

# %% threshold inside diagnosis="thresholded-dice" misconception="Dice is about areas, so the loss needs a threshold."
# - probability = logits.sigmoid()
# + probability = (logits.sigmoid() > 0.5).to(logits.dtype)

# %% IoU instead diagnosis="iou-instead-of-dice" misconception="Dice and IoU are two names for the same."
# - dice = (2 * overlap + 1) / (areas + 1)
# + dice = (overlap + 1) / (areas - overlap + 1)

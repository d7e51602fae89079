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

# %% each channel by itself diagnosis="each-channel" misconception="Each channel is a picture."
# - overlap = (probability * target).sum(dim=(1, 2, 3))
# - areas = probability.sum(dim=(1, 2, 3)) + target.sum(dim=(1, 2, 3))
# + overlap = (probability * target).sum(dim=(2, 3))
# + areas = probability.sum(dim=(2, 3)) + target.sum(dim=(2, 3))

# %% something tiny for one diagnosis="smoothing" misconception="The one is only there against division by zero."
# - dice = (2 * overlap + 1) / (areas + 1)
# + dice = (2 * overlap + 1e-6) / (areas + 1e-6)

# %% something small for one diagnosis="smoothing" misconception="The one is only there against division by zero."
# - dice = (2 * overlap + 1) / (areas + 1)
# + dice = (2 * overlap + 1e-3) / (areas + 1e-3)

# %% softmax diagnosis="softmax" misconception="Probabilities come from a softmax."
# - probability = logits.sigmoid()
# + probability = logits.softmax(dim=1)

# %% squares below diagnosis="squared-denominator" misconception="The paper squares the terms below."
# - areas = probability.sum(dim=(1, 2, 3)) + target.sum(dim=(1, 2, 3))
# + areas = (probability**2).sum(dim=(1, 2, 3)) + (target**2).sum(dim=(1, 2, 3))

# %% target decided in the Dice diagnosis="target-decided-in-dice" misconception="A target is yes or no."
# - overlap = (probability * target).sum(dim=(1, 2, 3))
# - areas = probability.sum(dim=(1, 2, 3)) + target.sum(dim=(1, 2, 3))
# + truth = (target > 0.5).to(logits.dtype)
# + overlap = (probability * truth).sum(dim=(1, 2, 3))
# + areas = probability.sum(dim=(1, 2, 3)) + truth.sum(dim=(1, 2, 3))

# %% means for sums diagnosis="means-for-sums" misconception="Whether sums or means is cancelled out."
# - overlap = (probability * target).sum(dim=(1, 2, 3))
# - areas = probability.sum(dim=(1, 2, 3)) + target.sum(dim=(1, 2, 3))
# + overlap = (probability * target).mean(dim=(1, 2, 3))
# + areas = probability.mean(dim=(1, 2, 3)) + target.mean(dim=(1, 2, 3))

# %% logarithms shifted diagnosis="cut-logarithms" misconception="A little something keeps the logarithm finite."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + bce = -(target * (probability + 1e-7).log() + (1 - target) * (1 - probability + 1e-7).log()).mean()
# + return (1 - dice).mean() + bce

# %% probabilities clamped diagnosis="cut-logarithms" misconception="A little something keeps the logarithm finite."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + probability = probability.clamp(1e-6, 1 - 1e-6)
# + return (1 - dice).mean() + F.binary_cross_entropy(probability, target)

# %% exp overflows diagnosis="overflow" misconception="What is computed from the logits is safe."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return (1 - dice).mean() + ((1 + logits.exp()).log() - logits * target).mean()

# %% Dice only diagnosis="bce-missing" misconception="Dice does not care about the background, so it is enough."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return (1 - dice).mean()

# %% cross-entropy only diagnosis="dice-missing" misconception="One loss is enough."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return F.binary_cross_entropy_with_logits(logits, target)

# %% halves diagnosis="weighted" misconception="Two losses are averaged."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return 0.5 * (1 - dice).mean() + 0.5 * F.binary_cross_entropy_with_logits(logits, target)

# %% Dice losses added up diagnosis="summed-dice" misconception="More pictures, more loss."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return (1 - dice).sum() + F.binary_cross_entropy_with_logits(logits, target)

# %% a plain number diagnosis="not-a-tensor" misconception="One number is a float."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return ((1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)).item()

# %% one number a picture diagnosis="not-one-number" misconception="Who wants a mean can take it."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return 1 - dice + F.binary_cross_entropy_with_logits(logits, target)

# %% no gradient diagnosis="no-gradient" misconception="A loss is looked at only."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + return ((1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)).detach()

# %% pooled, and something tiny diagnosis="pooled-over-batch" misconception="One sum, and no ones."
# - overlap = (probability * target).sum(dim=(1, 2, 3))
# - areas = probability.sum(dim=(1, 2, 3)) + target.sum(dim=(1, 2, 3))
# - dice = (2 * overlap + 1) / (areas + 1)
# + overlap = (probability * target).sum()
# + areas = probability.sum() + target.sum()
# + dice = (2 * overlap + 1e-6) / (areas + 1e-6)

# %% sigmoid in place diagnosis="changed-its-input" misconception="A tensor that is passed is a copy."
# - return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
# + bce = F.binary_cross_entropy_with_logits(logits, target)
# + logits.sigmoid_()
# + return (1 - dice).mean() + bce

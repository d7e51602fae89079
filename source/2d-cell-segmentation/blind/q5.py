# %% one-sum-for-the-batch kind="wrong" misconception="The loss of a batch is one Dice over all its pixels." should-say="Take a Dice for each picture and average them: one sum lets crowded tiles drown the others."
def dice_bce_loss(logits, target):
    p = torch.sigmoid(logits)
    dice = (2 * (p * target).sum() + 1) / (p.sum() + target.sum() + 1)
    return 1 - dice + F.binary_cross_entropy_with_logits(logits, target)

# %% each-channel-its-own kind="wrong" misconception="Each channel has a Dice of its own." should-say="The sums of a picture run over all its channels and pixels: sum over the last three axes."
def dice_bce_loss(logits, target):
    p = torch.sigmoid(logits)
    dice = (2 * (p * target).sum((2, 3)) + 1) / (p.sum((2, 3)) + target.sum((2, 3)) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% tiny-epsilon kind="wrong" misconception="The one is only there against division by zero; something tiny is cleaner." should-say="Use the ones of the formula: with something tiny an almost empty tile gets a Dice near 0."
def dice_bce_loss(logits, target):
    eps = 1e-6
    p = torch.sigmoid(logits)
    dice = (2 * (p * target).sum((1, 2, 3)) + eps) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + eps)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% cross-entropy-from-p kind="wrong" misconception="p is there already, so the cross-entropy can use it." should-say="Take the cross-entropy from the logits: p rounds to 0 or 1, and then the logarithm is cut off."
def dice_bce_loss(logits, target):
    p = torch.sigmoid(logits)
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy(p, target)

# %% clamped-logarithms kind="wrong" misconception="A little something inside the logarithm keeps it finite." should-say="The something in the logarithm hides how wrong a sure answer is: take the cross-entropy from the logits."
def dice_bce_loss(logits, target):
    p = torch.sigmoid(logits)
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    bce = -(target * torch.log(p + 1e-7) + (1 - target) * torch.log(1 - p + 1e-7)).mean()
    return (1 - dice).mean() + bce

# %% sigmoid-twice kind="wrong" misconception="Every loss wants probabilities." should-say="binary_cross_entropy_with_logits takes the sigmoid itself: give it the logits."
def dice_bce_loss(logits, target):
    logits = torch.sigmoid(logits)
    dice = (2 * (logits * target).sum((1, 2, 3)) + 1) / (logits.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% dice-of-logits kind="wrong" misconception="The function gets logits, so the formula uses them." should-say="p in the formula is the sigmoid of the logits."
def dice_bce_loss(logits, target):
    axes = (1, 2, 3)
    dice = (2 * (logits * target).sum(axes) + 1) / (logits.sum(axes) + target.sum(axes) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% hard-dice kind="wrong" misconception="Dice compares masks, so decide first." should-say="A threshold has no gradient: the soft Dice uses the probabilities themselves."
def dice_bce_loss(logits, target):
    p = (torch.sigmoid(logits) > 0.5).float()
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% summed-cross-entropy kind="wrong" misconception="Dice sums over pixels, so the cross-entropy does as well." should-say="The cross-entropy is the mean over all pixels, not the sum."
def dice_bce_loss(logits, target):
    p = torch.sigmoid(logits)
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target, reduction="sum") / len(logits)

# %% dice-itself kind="wrong" misconception="The Dice is the loss." should-say="A good Dice is large, a good loss is small: 1 minus the Dice."
def dice_bce_loss(logits, target):
    p = logits.sigmoid()
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return dice.mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% one-below-only kind="wrong" misconception="The one has to keep the denominator from being 0." should-say="The numerator has a one as well, or an empty tile that is right gets a Dice of 0."
def dice_bce_loss(logits, target):
    p = logits.sigmoid()
    dice = 2 * (p * target).sum((1, 2, 3)) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% plain-number kind="wrong" misconception="One number means a Python float." should-say="Return a tensor of shape (): a float has no gradient to train with."
def dice_bce_loss(logits, target):
    p = logits.sigmoid()
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return ((1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)).item()

# %% squared-denominator kind="wrong" misconception="The paper that is cited squares the terms below." should-say="The formula here has the plain sums of p and t below, no squares."
def dice_bce_loss(logits, target):
    p = logits.sigmoid()
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / ((p**2).sum((1, 2, 3)) + (target**2).sum((1, 2, 3)) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% target-decided kind="wrong" misconception="A target is yes or no, so make it so." should-say="The target may be soft, for instance 0.5 where two experts disagree: use it as it is."
def dice_bce_loss(logits, target):
    target = (target > 0.5).to(logits.dtype)
    p = logits.sigmoid()
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% softmax kind="wrong" misconception="Probabilities of classes come from a softmax." should-say="p is the sigmoid of the logits; a softmax over one channel is always 1."
def dice_bce_loss(logits, target):
    p = torch.softmax(logits, dim=1)
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% means-for-sums kind="wrong" misconception="Whether sums or means stand above and below cancels out." should-say="With the ones it does not cancel: use sums, or the ones outweigh the picture."
def dice_bce_loss(logits, target):
    p = logits.sigmoid()
    dice = (2 * (p * target).mean((1, 2, 3)) + 1) / (p.mean((1, 2, 3)) + target.mean((1, 2, 3)) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% overflowing-exp kind="wrong" misconception="The logarithm of 1 + exp is from the logits and so is safe." should-say="exp overflows for logits near 100: use binary_cross_entropy_with_logits or softplus."
def dice_bce_loss(logits, target):
    p = 1 / (1 + torch.exp(-logits))
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    bce = (torch.log(1 + torch.exp(logits)) - logits * target).mean()
    return (1 - dice).mean() + bce

# %% iou-for-dice kind="wrong" misconception="Overlap over union is the Dice." should-say="Dice divides twice the overlap by the sum of the two areas, not by their union."
def dice_bce_loss(logits, target):
    p = logits.sigmoid()
    overlap = (p * target).sum((1, 2, 3))
    union = p.sum((1, 2, 3)) + target.sum((1, 2, 3)) - overlap
    return (1 - (overlap + 1) / (union + 1)).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% pooled-and-tiny kind="mixed" misconception="One sum over everything, and a tiny number against 0/0." should-say="Average the Dice of the pictures, and use the ones of the formula."
def dice_bce_loss(logits, target, smooth=1e-5):
    p = logits.sigmoid().view(-1)
    t = target.reshape(-1)
    dice = (2 * (p * t).sum() + smooth) / (p.sum() + t.sum() + smooth)
    return F.binary_cross_entropy_with_logits(logits, target) + 1 - dice

# %% half-half-and-probabilities kind="mixed" misconception="Two losses are averaged, and both take probabilities." should-say="The two parts are added with weight 1 each, and the cross-entropy comes from the logits."
def dice_bce_loss(logits, target):
    p = logits.sigmoid()
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return 0.5 * (1 - dice).mean() + 0.5 * F.binary_cross_entropy(p, target)

# %% factor-two-missing-pooled kind="mixed" misconception="Overlap divided by the areas, all together." should-say="The 2 in front of the overlap is missing, and each picture needs a Dice of its own."
def dice_bce_loss(logits, target):
    p = logits.sigmoid()
    dice = ((p * target).sum() + 1) / (p.sum() + target.sum() + 1)
    return F.binary_cross_entropy_with_logits(logits, target) + (1 - dice)

# %% dice-only kind="half" misconception="Dice does not care about the background, so it is enough." should-say="The Dice is right; the mean cross-entropy has to be added."
def dice_bce_loss(logits, target):
    p = logits.sigmoid()
    dice = (2 * (p * target).sum((1, 2, 3)) + 1) / (p.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    return (1 - dice).mean()

# %% sums-and-mean kind="right"
def dice_bce_loss(logits, target):
    p = torch.sigmoid(logits)
    axes = (1, 2, 3)
    dice = (2 * (p * target).sum(axes) + 1) / (p.sum(axes) + target.sum(axes) + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% flattened-einsum kind="right"
def dice_bce_loss(logits, target):
    x, t = logits.flatten(1), target.flatten(1)
    p = x.sigmoid()
    overlap = torch.einsum("bn,bn->b", p, t)
    areas = torch.einsum("bn->b", p) + torch.einsum("bn->b", t)
    return 1 - torch.mean((2 * overlap + 1) / (areas + 1)) + nn.BCEWithLogitsLoss()(x, t)

# %% loop-over-pictures kind="right"
def dice_bce_loss(logits, target):
    losses = []
    for x, t in zip(logits, target):
        p = x.sigmoid()
        losses.append(1 - (2 * torch.sum(p * t) + 1) / (torch.sum(p) + torch.sum(t) + 1))
    return torch.stack(losses).mean() + F.binary_cross_entropy_with_logits(logits, target)

# %% softplus-in-double kind="right"
def dice_bce_loss(logits, target):
    x, t = logits.double().flatten(1), target.double().flatten(1)
    p = torch.sigmoid(x)
    dice = ((p * t).sum(1).mul(2) + 1).div(p.sum(1) + t.sum(1) + 1)
    cross_entropy = (F.softplus(x) - x * t).mean()
    return (dice.neg().add(1).mean() + cross_entropy).to(logits.dtype)

# %% log-sigmoid kind="right"
def dice_bce_loss(logits, target):
    yes, no = F.logsigmoid(logits), F.logsigmoid(-logits)
    cross_entropy = -(target * yes + (1 - target) * no)
    p = yes.exp()
    overlap, areas = ((z.reshape(z.shape[0], -1).sum(-1)) for z in (p * target, p + target))
    return torch.mean(1 - (2 * overlap + 1) / (areas + 1)) + torch.mean(cross_entropy)

# %% tanh-and-bmm kind="right"
class DiceBCE(nn.Module):
    def __init__(self, smooth=1.0):
        super().__init__()
        self.smooth = smooth
        self.bce = nn.BCEWithLogitsLoss(reduction="none")

    def forward(self, logits, target):
        p = 0.5 * (1 + torch.tanh(logits / 2))
        b = logits.shape[0]
        overlap = torch.bmm(p.reshape(b, 1, -1), target.reshape(b, -1, 1)).squeeze(2).squeeze(1)
        areas = (p + target).reshape(b, -1).sum(dim=1)
        dice = (2 * overlap + self.smooth) / (areas + self.smooth)
        return (1 - dice).sum() / b + self.bce(logits, target).mean()

def dice_bce_loss(logits, target):
    return DiceBCE()(logits, target)

# %% vmap kind="right"
def dice_bce_loss(logits, target):
    def one(x, t):
        p = x.sigmoid()
        return 1 - (2 * (p * t).sum() + 1) / (p.sum() + t.sum() + 1)

    dice_part = torch.vmap(one)(logits, target).mean()
    return torch.add(dice_part, F.binary_cross_entropy_with_logits(input=logits, target=target, reduction="mean"))

# %% logaddexp kind="right"
def dice_bce_loss(logits, target):
    p = torch.special.expit(logits)
    bce = target * torch.logaddexp(-logits, torch.zeros_like(logits)) + (1 - target) * torch.logaddexp(
        logits, torch.zeros_like(logits)
    )
    total = bce.sum() / bce.numel()
    for b in range(len(p)):
        above = 2 * (p[b] * target[b]).sum() + 1
        below = p[b].sum() + target[b].sum() + 1
        total = total + (below - above) / below / len(p)
    return total

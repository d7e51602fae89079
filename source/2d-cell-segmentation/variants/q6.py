# %% loop over pictures
def iou(logits, target, threshold=0.5):
    scores = []
    for z, t in zip(logits, target):
        found, truth = torch.sigmoid(z) > threshold, t.bool()
        union = torch.logical_or(found, truth).sum().item()
        scores.append((found & truth).sum().item() / union if union else 1.0)
    return torch.tensor(scores)

# %% products and areas
def iou(logits, target, threshold=0.5):
    found = (logits.sigmoid() > threshold).to(target.dtype)
    both = (found * target).sum((1, 2, 3))
    union = found.sum((1, 2, 3)) + target.sum((1, 2, 3)) - both
    return torch.nan_to_num(both / union, nan=1.0)

# %% threshold moved to the logits
def iou(logits, target, threshold=0.5):
    import math

    found = logits.flatten(1) > math.log(threshold / (1 - threshold))
    truth = target.flatten(1) == 1
    empty = ~(found | truth).any(1)
    result = (found & truth).sum(1).float() / (found | truth).sum(1).float()
    result[empty] = 1
    return result

# %% float32 inside, 0/0 caught
def iou(logits, target, threshold=0.5):
    found, truth = logits.float().sigmoid().flatten(1) > threshold, target.flatten(1) > 0
    both, either = (found & truth).sum(1).float(), (found | truth).sum(1).float()
    return torch.where(either > 0, both / either, torch.ones_like(either))

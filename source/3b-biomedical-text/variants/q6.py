# %% loops
import math

def macro_f1(labels, predictions, n_classes):
    total = 0.0
    for k in range(n_classes):
        tp = fp = fn = 0
        for t, p in zip(labels.tolist(), predictions.tolist()):
            tp += t == k and p == k
            fp += t != k and p == k
            fn += t == k and p != k
        if 2 * tp + fp + fn:
            total += 2 * tp / (2 * tp + fp + fn)
    return total / n_classes

def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = [sum(x == k for x in labels.tolist()) for k in range(n_classes)]
    p = [sum(x == k for x in predictions.tolist()) for k in range(n_classes)]
    c = sum(a == b for a, b in zip(labels.tolist(), predictions.tolist()))
    root = math.sqrt(n * n - sum(x * x for x in p)) * math.sqrt(n * n - sum(x * x for x in t))
    return (c * n - sum(a * b for a, b in zip(t, p))) / root if root else 0.0

# %% one-hot-covariance
def macro_f1(labels, predictions, n_classes):
    t, p = F.one_hot(labels, n_classes).float(), F.one_hot(predictions, n_classes).float()
    tp = (t * p).sum(0)
    return torch.where(t.sum(0) + p.sum(0) > 0, 2 * tp / (t.sum(0) + p.sum(0)), torch.tensor(0.0)).mean()

def mcc(labels, predictions, n_classes):
    t, p = F.one_hot(labels, n_classes).double(), F.one_hot(predictions, n_classes).double()
    t, p = t - t.mean(0), p - p.mean(0)
    scale = (t * t).sum().sqrt() * (p * p).sum().sqrt()
    return 0.0 if scale < 1e-12 else ((t * p).sum() / scale).item()

# %% numpy-precision-and-recall
def macro_f1(labels, predictions, n_classes):
    c = np.zeros((n_classes, n_classes))
    np.add.at(c, (labels.numpy(), predictions.numpy()), 1)
    with np.errstate(all="ignore"):
        precision, recall = np.diag(c) / c.sum(0), np.diag(c) / c.sum(1)
        f1 = 2 * precision * recall / (precision + recall)
    return np.nan_to_num(f1).mean()

def mcc(labels, predictions, n_classes):
    c = np.zeros((n_classes, n_classes))
    np.add.at(c, (labels.numpy(), predictions.numpy()), 1)
    t, p, n = c.sum(1), c.sum(0), c.sum()
    root = np.sqrt(n**2 - p @ p) * np.sqrt(n**2 - t @ t)
    return np.float64(0) if root == 0 else (np.trace(c) * n - t @ p) / root

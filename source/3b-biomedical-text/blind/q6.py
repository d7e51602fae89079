# %% only-present-classes kind="wrong" misconception="A class that does not occur has no F1 and is left out." should-say="Average over all n_classes classes; one that nobody has and nobody predicts counts as 0."
def macro_f1(labels, predictions, n_classes):
    scores = []
    for c in range(n_classes):
        tp = ((labels == c) & (predictions == c)).sum().item()
        fp = ((labels != c) & (predictions == c)).sum().item()
        fn = ((labels == c) & (predictions != c)).sum().item()
        if tp + fp + fn > 0:
            scores.append(2 * tp / (2 * tp + fp + fn))
    return sum(scores) / len(scores)
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return (c * n - (t * p).sum().item()) / bottom if bottom > 0 else 0.0

# %% absent-counts-one kind="wrong" misconception="Nothing to find and nothing found is a perfect score." should-say="0/0 counts as 0, not as 1."
def macro_f1(labels, predictions, n_classes):
    scores = []
    for c in range(n_classes):
        tp = ((labels == c) & (predictions == c)).sum().item()
        wrong = ((labels == c) != (predictions == c)).sum().item()
        scores.append(2 * tp / (2 * tp + wrong) if tp + wrong else 1.0)
    return sum(scores) / n_classes
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return (c * n - (t * p).sum().item()) / bottom if bottom > 0 else 0.0

# %% nan-for-empty kind="wrong" misconception="0/0 does not occur in practice." should-say="A class without any true or predicted text gives 0/0: count it as 0, or everything becomes nan."
def macro_f1(labels, predictions, n_classes):
    confusion = torch.zeros(n_classes, n_classes)
    for t, p in zip(labels, predictions):
        confusion[t, p] += 1
    tp = confusion.diag()
    return (2 * tp / (confusion.sum(0) + confusion.sum(1))).mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return (c * n - (t * p).sum().item()) / bottom if bottom > 0 else 0.0

# %% micro-f1 kind="wrong" misconception="Add up TP, FP and FN of all classes, then take F1." should-say="That is accuracy under another name: F1 of each class first, then the mean."
def macro_f1(labels, predictions, n_classes):
    tp = (labels == predictions).sum().item()
    fp = fn = (labels != predictions).sum().item()
    return 2 * tp / (2 * tp + fp + fn)
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return (c * n - (t * p).sum().item()) / bottom if bottom > 0 else 0.0

# %% weighted-mean kind="wrong" misconception="Frequent classes should weigh more." should-say="The mean over the classes is plain; do not weight it by frequency."
def macro_f1(labels, predictions, n_classes):
    t = torch.bincount(labels, minlength=n_classes).float()
    p = torch.bincount(predictions, minlength=n_classes).float()
    tp = torch.bincount(labels[labels == predictions], minlength=n_classes).float()
    f1 = 2 * tp / (t + p).clamp(min=1)
    return ((f1 * t).sum() / t.sum()).item()
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return (c * n - (t * p).sum().item()) / bottom if bottom > 0 else 0.0

# %% f1-of-the-means kind="wrong" misconception="Macro F1 is the harmonic mean of macro precision and macro recall." should-say="Take F1 of each class and then the mean, not F1 of the mean precision and recall."
def macro_f1(labels, predictions, n_classes):
    precision, recall = [], []
    for c in range(n_classes):
        tp = ((labels == c) & (predictions == c)).sum().item()
        precision.append(tp / max(1, (predictions == c).sum().item()))
        recall.append(tp / max(1, (labels == c).sum().item()))
    a, b = np.mean(precision), np.mean(recall)
    return float(2 * a * b / (a + b)) if a + b else 0.0
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return (c * n - (t * p).sum().item()) / bottom if bottom > 0 else 0.0

# %% recall-not-f1 kind="wrong" misconception="Diagonal over row sum is the score of a class." should-say="That is the recall; F1 also counts the false positives."
def macro_f1(labels, predictions, n_classes):
    confusion = np.zeros((n_classes, n_classes))
    np.add.at(confusion, (labels.numpy(), predictions.numpy()), 1)
    return float(np.mean(np.diag(confusion) / np.maximum(1, confusion.sum(axis=1))))
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return (c * n - (t * p).sum().item()) / bottom if bottom > 0 else 0.0

# %% jaccard kind="wrong" misconception="F1 is the overlap: TP over TP, FP and FN." should-say="F1 counts TP twice above and below; yours is the Jaccard index."
def macro_f1(labels, predictions, n_classes):
    total = 0.0
    for c in range(n_classes):
        both = ((labels == c) & (predictions == c)).sum().item()
        either = ((labels == c) | (predictions == c)).sum().item()
        total += both / either if either else 0.0
    return total / n_classes
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return (c * n - (t * p).sum().item()) / bottom if bottom > 0 else 0.0

# %% mcc-nan kind="half" misconception="The formula is enough for MCC." should-say="If all is predicted as one class, or all true, MCC is 0/0: return 0, not nan."
def macro_f1(labels, predictions, n_classes):
    t = torch.bincount(labels, minlength=n_classes)
    p = torch.bincount(predictions, minlength=n_classes)
    tp = torch.bincount(labels[labels == predictions], minlength=n_classes)
    return (2 * tp / (t + p).clamp(min=1)).mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum()
    return ((c * n - (t * p).sum()) / ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt())).item()

# %% mcc-guards-predictions-only kind="wrong" misconception="Only a model that predicts one class is degenerate." should-say="All labels of one class is 0/0 as well: return 0 there, too."
def macro_f1(labels, predictions, n_classes):
    t = torch.bincount(labels, minlength=n_classes)
    p = torch.bincount(predictions, minlength=n_classes)
    tp = torch.bincount(labels[labels == predictions], minlength=n_classes)
    return (2 * tp / (t + p).clamp(min=1)).mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    if len(predictions.unique()) == 1:
        return 0.0
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum()
    return ((c * n - (t * p).sum()) / ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt())).item()

# %% mcc-int-overflow kind="wrong" misconception="Whole numbers are exact, so stay with them as long as possible." should-say="With many texts the product under the root no longer fits into int64: use floats, or two roots."
def macro_f1(labels, predictions, n_classes):
    t = torch.bincount(labels, minlength=n_classes)
    p = torch.bincount(predictions, minlength=n_classes)
    tp = torch.bincount(labels[labels == predictions], minlength=n_classes)
    return (2 * tp / (t + p).clamp(min=1)).mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes)
    p = torch.bincount(predictions, minlength=n_classes)
    c = (labels == predictions).sum()
    square = (n**2 - (p**2).sum()) * (n**2 - (t**2).sum())
    if square == 0:
        return 0.0
    return ((c * n - (t * p).sum()) / torch.sqrt(square.double())).item()

# %% mcc-of-class-one kind="wrong" misconception="MCC is the formula with TP, TN, FP, FN of the positive class." should-say="That is the formula for two classes; with more of them use the one with t and p."
def macro_f1(labels, predictions, n_classes):
    t = torch.bincount(labels, minlength=n_classes)
    p = torch.bincount(predictions, minlength=n_classes)
    tp = torch.bincount(labels[labels == predictions], minlength=n_classes)
    return (2 * tp / (t + p).clamp(min=1)).mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    y, z = labels == 1, predictions == 1
    tp, tn = (y & z).sum().item(), (~y & ~z).sum().item()
    fp, fn = (~y & z).sum().item(), (y & ~z).sum().item()
    bottom = ((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)) ** 0.5
    return (tp * tn - fp * fn) / bottom if bottom else 0.0

# %% mcc-correlates-numbers kind="wrong" misconception="A correlation of labels and predictions is what corrcoef gives." should-say="Class numbers are names; their order must not matter, so correlate by the formula."
def macro_f1(labels, predictions, n_classes):
    t = torch.bincount(labels, minlength=n_classes)
    p = torch.bincount(predictions, minlength=n_classes)
    tp = torch.bincount(labels[labels == predictions], minlength=n_classes)
    return (2 * tp / (t + p).clamp(min=1)).mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    if len(labels.unique()) < 2 or len(predictions.unique()) < 2:
        return 0.0
    return float(np.corrcoef(labels.numpy(), predictions.numpy())[0, 1])

# %% mcc-roots-forgotten kind="wrong" misconception="The denominator is the product of the two differences." should-say="Take the square roots in the denominator."
def macro_f1(labels, predictions, n_classes):
    t = torch.bincount(labels, minlength=n_classes)
    p = torch.bincount(predictions, minlength=n_classes)
    tp = torch.bincount(labels[labels == predictions], minlength=n_classes)
    return (2 * tp / (t + p).clamp(min=1)).mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    top = c * n - (t * p).sum().item()
    bottom = ((n**2 - (p**2).sum()) * (n**2 - (t**2).sum())).item()
    return top / bottom if bottom else 0.0

# %% mcc-never-negative kind="wrong" misconception="A score lies between 0 and 1." should-say="MCC is negative for worse than guessing; do not cut it off at 0."
def macro_f1(labels, predictions, n_classes):
    t = torch.bincount(labels, minlength=n_classes)
    p = torch.bincount(predictions, minlength=n_classes)
    tp = torch.bincount(labels[labels == predictions], minlength=n_classes)
    return (2 * tp / (t + p).clamp(min=1)).mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return max(0.0, (c * n - (t * p).sum().item()) / bottom) if bottom > 0 else 0.0

# %% classes-from-the-labels kind="wrong" misconception="The classes are those that occur in labels." should-say="Use n_classes: a class that is predicted but never true, or that is missing altogether, counts in the mean."
def macro_f1(labels, predictions, n_classes):
    scores = []
    for c in labels.unique():
        tp = ((labels == c) & (predictions == c)).sum().item()
        wrong = ((labels == c) ^ (predictions == c)).sum().item()
        scores.append(2 * tp / (2 * tp + wrong))
    return float(np.mean(scores))
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return (c * n - (t * p).sum().item()) / bottom if bottom > 0 else 0.0

# %% present-only-and-nan kind="mixed" misconception="Leave out what is empty; the formula does the rest." should-say="The mean is over all n_classes classes, and MCC is 0 where it is 0/0."
def macro_f1(labels, predictions, n_classes):
    f1 = []
    for c in range(n_classes):
        tp = int(((labels == c) & (predictions == c)).sum())
        below = int((labels == c).sum() + (predictions == c).sum())
        f1.append(2 * tp / below if below else float("nan"))
    return float(np.nanmean(f1))
# %% +
def mcc(labels, predictions, n_classes):
    y = F.one_hot(labels, n_classes).double()
    z = F.one_hot(predictions, n_classes).double()
    y, z = y - y.mean(0), z - z.mean(0)
    return ((y * z).sum() / ((y * y).sum() * (z * z).sum()).sqrt()).item()

# %% micro-and-kappa kind="mixed" misconception="F1 from all counts together; agreement beyond chance is the correlation." should-say="Average F1 over the classes, and divide MCC by the two roots: yours is Cohen's kappa."
def macro_f1(labels, predictions, n_classes):
    return (labels == predictions).double().mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double() / n
    p = torch.bincount(predictions, minlength=n_classes).double() / n
    chance = (t * p).sum().item()
    observed = (labels == predictions).double().mean().item()
    return (observed - chance) / (1 - chance) if chance < 1 else 0.0

# %% loops-and-bincount kind="right"
def macro_f1(labels, predictions, n_classes):
    scores = []
    for c in range(n_classes):
        tp = ((labels == c) & (predictions == c)).sum().item()
        fp = ((labels != c) & (predictions == c)).sum().item()
        fn = ((labels == c) & (predictions != c)).sum().item()
        scores.append(2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 0.0)
    return sum(scores) / n_classes
# %% +
def mcc(labels, predictions, n_classes):
    n = len(labels)
    t = torch.bincount(labels, minlength=n_classes).double()
    p = torch.bincount(predictions, minlength=n_classes).double()
    c = (labels == predictions).sum().item()
    bottom = ((n**2 - (p**2).sum()).sqrt() * (n**2 - (t**2).sum()).sqrt()).item()
    return (c * n - (t * p).sum().item()) / bottom if bottom > 0 else 0.0

# %% confusion-matrix-torch kind="right"
def confusion(labels, predictions, n_classes):
    cells = torch.bincount(labels * n_classes + predictions, minlength=n_classes**2)
    return cells.reshape(n_classes, n_classes).to(torch.float64)


def macro_f1(labels, predictions, n_classes):
    C = confusion(labels, predictions, n_classes)
    both = C.sum(dim=0) + C.sum(dim=1)
    f1 = torch.where(both > 0, 2 * C.diagonal() / both, 0.0)
    return f1.mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    C = confusion(labels, predictions, n_classes)
    t, p, n = C.sum(1), C.sum(0), C.sum()
    bottom = torch.sqrt(n**2 - p @ p) * torch.sqrt(n**2 - t @ t)
    if bottom == 0:
        return 0.0
    return float((C.trace() * n - t @ p) / bottom)

# %% numpy-add-at-and-eps kind="right"
def macro_f1(labels, predictions, n_classes):
    table = np.zeros((n_classes, n_classes))
    np.add.at(table, (labels.cpu().numpy(), predictions.cpu().numpy()), 1)
    tp = np.diag(table)
    fp, fn = table.sum(0) - tp, table.sum(1) - tp
    return float((2 * tp / np.maximum(2 * tp + fp + fn, 1e-12)).mean())
# %% +
def mcc(labels, predictions, n_classes):
    y, z = labels.cpu().numpy(), predictions.cpu().numpy()
    n = float(y.size)
    t = np.bincount(y, minlength=n_classes).astype(float)
    p = np.bincount(z, minlength=n_classes).astype(float)
    top = (y == z).sum() * n - np.dot(t, p)
    bottom = np.sqrt(n * n - np.dot(p, p)) * np.sqrt(n * n - np.dot(t, t))
    return float(np.divide(top, bottom, out=np.zeros(()), where=bottom > 0))

# %% pure-python-counters kind="right"
def macro_f1(labels, predictions, n_classes):
    from collections import Counter

    pairs = Counter(zip(labels.tolist(), predictions.tolist()))
    total = 0.0
    for k in range(n_classes):
        tp = pairs[k, k]
        fp = sum(pairs[j, k] for j in range(n_classes) if j != k)
        fn = sum(pairs[k, j] for j in range(n_classes) if j != k)
        try:
            total += 2 * tp / (2 * tp + fp + fn)
        except ZeroDivisionError:
            pass
    return total / n_classes
# %% +
def mcc(labels, predictions, n_classes):
    from collections import Counter
    from math import sqrt

    true, guess = labels.tolist(), predictions.tolist()
    t, p, n = Counter(true), Counter(guess), len(true)
    c = sum(a == b for a, b in zip(true, guess))
    under_p = n * n - sum(v * v for v in p.values())
    under_t = n * n - sum(v * v for v in t.values())
    if under_p == 0 or under_t == 0:
        return 0.0
    return (c * n - sum(t[k] * p[k] for k in range(n_classes))) / (sqrt(under_p) * sqrt(under_t))

# %% one-hot-covariance kind="right"
def macro_f1(labels, predictions, n_classes):
    y = F.one_hot(labels, n_classes).float()
    z = F.one_hot(predictions, n_classes).float()
    tp = torch.einsum("nk,nk->k", y, z)
    return (2 * tp).div((y + z).sum(dim=0)).nan_to_num(nan=0.0).mean().item()
# %% +
def mcc(labels, predictions, n_classes):
    y = F.one_hot(labels, n_classes).double()
    z = F.one_hot(predictions, n_classes).double()
    if len(labels.unique()) < 2 or len(predictions.unique()) < 2:
        return 0.0
    y, z = y - y.mean(dim=0), z - z.mean(dim=0)
    cov = lambda a, b: torch.einsum("nk,nk->", a, b)
    return (cov(y, z) / (cov(y, y).sqrt() * cov(z, z).sqrt())).item()

# %% precision-recall-and-shares kind="right"
def macro_f1(labels, predictions, n_classes):
    def f1(c):
        found = (predictions == c).sum().item()
        there = (labels == c).sum().item()
        right = ((predictions == c) & (labels == c)).sum().item()
        if right == 0:
            return 0.0
        precision, recall = right / found, right / there
        return 2 / (1 / precision + 1 / recall)

    return float(np.mean([f1(c) for c in range(n_classes)]))
# %% +
def mcc(labels, predictions, n_classes):
    classes = torch.arange(n_classes, device=labels.device)
    t = (labels[:, None] == classes).double().mean(0)
    p = (predictions[:, None] == classes).double().mean(0)
    if t.max() == 1 or p.max() == 1:
        return 0.0
    agreement = (labels == predictions).double().mean()
    return ((agreement - t.dot(p)) / ((1 - p.dot(p)) * (1 - t.dot(t))).sqrt()).item()

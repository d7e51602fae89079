# %% textbook-formula kind="half" misconception="The formula is the formula: softmax, then minus the log." should-say="exp overflows for large logits: take the largest logit of each row off first."
def cross_entropy(logits, targets):
    e = torch.exp(logits)
    p = e / e.sum(dim=1, keepdim=True)
    return -torch.log(p[torch.arange(len(targets)), targets]).mean()

# %% one-maximum-for-all kind="wrong" misconception="Taking off the largest logit of the batch is enough; it is one number." should-say="A row far below the maximum of the whole batch underflows to log 0: each row needs its own maximum."
def cross_entropy(logits, targets):
    z = logits - logits.max()
    log_sum = z.exp().sum(dim=1).log()
    return (log_sum - z[torch.arange(len(z)), targets]).mean()

# %% maximum-over-batch kind="wrong" misconception="dim=0 are the rows." should-say="The maximum is taken down the batch, a different one per class; that changes the softmax."
def cross_entropy(logits, targets):
    z = logits - logits.max(dim=0, keepdim=True).values
    log_sum = z.exp().sum(dim=1).log()
    return (log_sum - z.gather(1, targets[:, None]).squeeze(1)).mean()

# %% epsilon-in-the-log kind="wrong" misconception="A small number inside the log prevents log 0." should-say="With 1e-12 in the log no loss can exceed 28, but a sure and wrong answer may cost 20,000."
def cross_entropy(logits, targets):
    z = logits - logits.max(dim=1, keepdim=True).values
    p = z.exp() / z.exp().sum(dim=1, keepdim=True)
    return -(p[range(len(p)), targets] + 1e-12).log().mean()

# %% clamped-logits kind="wrong" misconception="exp is safe below 88, so keep the logits there." should-say="Clamping changes the loss: 1,000 and 80 are not the same score. Shift the row instead."
def cross_entropy(logits, targets):
    z = logits.clamp(-80, 80)
    log_sum = z.exp().sum(dim=1).log()
    return (log_sum - z[torch.arange(len(z)), targets]).mean()

# %% log-after-stable-softmax kind="wrong" misconception="Once softmax is stable, its log is too." should-say="The probability of the true class can underflow to 0, and its log is minus infinity: use the log-sum form."
def cross_entropy(logits, targets):
    z = logits - logits.amax(dim=1, keepdim=True)
    p = z.exp() / z.exp().sum(dim=1, keepdim=True)
    return -p.gather(1, targets.view(-1, 1)).log().mean()

# %% sum-over-batch kind="wrong" misconception="The loss of a batch is the sum of its losses." should-say="Return the mean over the batch, not the sum."
def cross_entropy(logits, targets):
    z = logits - logits.amax(dim=1, keepdim=True)
    losses = z.exp().sum(dim=1).log() - z[torch.arange(len(z)), targets]
    return losses.sum()

# %% all-pairs kind="wrong" misconception="logits[:, targets] picks the true class of each row." should-say="logits[:, targets] picks every target for every row; you need one number per row."
def cross_entropy(logits, targets):
    z = logits - logits.max(dim=1, keepdim=True).values
    log_p = z - z.exp().sum(dim=1, keepdim=True).log()
    return -log_p[:, targets].mean()

# %% shift-forgotten-in-target kind="wrong" misconception="Only the exponentials need the shift." should-say="The shift must be taken off the true logit too, or added back to the log-sum."
def cross_entropy(logits, targets):
    m = logits.max(dim=1, keepdim=True).values
    log_sum = (logits - m).exp().sum(dim=1).log()
    return (log_sum - logits[torch.arange(len(logits)), targets]).mean()

# %% mean-over-one-hot kind="wrong" misconception="With the one-hot mask the zeros do not count in the mean." should-say="The mean runs over batch times classes; divide by the number of pictures only."
def cross_entropy(logits, targets):
    z = logits - logits.amax(dim=1, keepdim=True)
    log_p = z - z.exp().sum(dim=1, keepdim=True).log()
    one_hot = F.one_hot(targets, logits.shape[1])
    return -(one_hot * log_p).mean()

# %% softmax-down-the-batch kind="wrong" misconception="sum(dim=0) sums over the classes." should-say="The exponentials are added over the batch instead of over the classes."
def cross_entropy(logits, targets):
    z = logits - logits.max(dim=0, keepdim=True).values
    log_p = z - z.exp().sum(dim=0, keepdim=True).log()
    return -log_p[torch.arange(len(z)), targets].mean()

# %% python-number kind="wrong" misconception="A loss is a number, so I return a number." should-say="Return a tensor of shape (), not a Python float."
def cross_entropy(logits, targets):
    z = logits - logits.amax(dim=1, keepdim=True)
    losses = z.exp().sum(dim=1).log() - z[torch.arange(len(z)), targets]
    return losses.mean().item()

# %% shift-by-the-mean kind="wrong" misconception="Any number may be taken off, so I centre the row." should-say="After taking off the mean the largest logit can still overflow; take off the maximum."
def cross_entropy(logits, targets):
    z = logits - logits.mean(dim=1, keepdim=True)
    return (z.exp().sum(dim=1).log() - z[torch.arange(len(z)), targets]).mean()

# %% largest-absolute-value kind="wrong" misconception="The danger is a large number, whatever its sign." should-say="In a row of large negative logits everything underflows: take off the maximum, not the largest absolute value."
def cross_entropy(logits, targets):
    z = logits - logits.abs().amax(dim=1, keepdim=True)
    return (z.exp().sum(dim=1).log() - z[torch.arange(len(z)), targets]).mean()

# %% double-is-enough kind="wrong" misconception="64 bits reach 1e308; that is large enough for every logit." should-say="In 64 bits exp overflows from 710 on; shift by the row maximum."
def cross_entropy(logits, targets):
    z = logits.double()
    loss = z.exp().sum(dim=1).log() - z[torch.arange(len(z)), targets]
    return loss.mean().to(logits.dtype)

# %% log-of-the-mean kind="wrong" misconception="First the mean probability of the true class, then its surprise." should-say="Take the log for each picture and average the logs, not the probabilities."
def cross_entropy(logits, targets):
    e = (logits - logits.amax(dim=1, keepdim=True)).exp()
    p = e / e.sum(dim=1, keepdim=True)
    mean_p = p[torch.arange(len(p)), targets].mean()
    return -mean_p.log()

# %% ready-made kind="wrong" misconception="PyTorch has it already, so why write it." should-say="The values are right, but this question asks you to write it with exp, log, sum and max."
def cross_entropy(logits, targets):
    return F.cross_entropy(logits, targets)

# %% nan-to-number kind="mixed" misconception="Where it becomes nan or inf, I put a number; and the sum over dim 0 are the classes." should-say="Replacing nan hides the overflow; shift each row by its maximum, and sum over the classes."
def cross_entropy(logits, targets):
    e = torch.exp(logits)
    p = e / e.sum(dim=0, keepdim=True)
    losses = -p[torch.arange(len(p)), targets].log()
    return torch.nan_to_num(losses, nan=0.0, posinf=100.0).mean()

# %% bits-and-epsilon kind="mixed" misconception="Surprise is measured in bits, and an epsilon protects the log." should-say="Use the natural logarithm, and the log-sum form instead of an epsilon."
def cross_entropy(logits, targets):
    z = logits - logits.amax(dim=1, keepdim=True)
    p = z.exp() / z.exp().sum(dim=1, keepdim=True)
    return -torch.log2(p[torch.arange(len(p)), targets] + 1e-9).mean()

# %% batch-maximum-and-sum kind="mixed" misconception="One maximum for all, and the total loss of the batch." should-say="Each row needs its own maximum, and the result is the mean."
def cross_entropy(logits, targets):
    z = logits - logits.max()
    return (z.exp().sum(dim=1).log() - z[torch.arange(len(z)), targets]).sum()

# %% gather kind="right"
def cross_entropy(logits, targets):
    z = logits - logits.max(dim=1, keepdim=True).values
    log_sum = z.exp().sum(dim=1).log()
    true = z.gather(1, targets.long().unsqueeze(1)).squeeze(1)
    return (log_sum - true).mean()

# %% add-the-shift-back kind="right"
def cross_entropy(logits, targets):
    top = torch.amax(logits, dim=-1)
    log_sum = top + torch.log(torch.sum(torch.exp(logits - top[:, None]), dim=-1))
    rows = torch.arange(logits.size(0), device=logits.device)
    return torch.mean(log_sum - logits[rows, targets.long()])

# %% python-numbers kind="right"
def cross_entropy(logits, targets):
    total = 0.0
    rows = logits.detach().tolist()
    for row, t in zip(rows, targets.tolist(), strict=True):
        top = max(row)
        total += top - row[t] + math.log(sum(math.exp(z - top) for z in row))
    return torch.tensor(total / len(rows))

# %% row-by-row kind="right"
def cross_entropy(logits, targets):
    def surprise(row, t):
        shifted = row - row.max()
        return shifted.exp().sum().log() - shifted[t]

    return torch.stack([surprise(row, int(t)) for row, t in zip(logits, targets, strict=True)]).mean()

# %% numpy-double kind="right"
def cross_entropy(logits, targets):
    import numpy as np

    z = logits.detach().cpu().numpy().astype(np.float64)
    t = targets.cpu().numpy()
    z = z - z.max(axis=1, keepdims=True)
    loss = np.log(np.exp(z).sum(axis=1)) - np.take_along_axis(z, t[:, None], axis=1)[:, 0]
    return torch.tensor(loss.mean(), dtype=logits.dtype, device=logits.device)

# %% double-to-the-end kind="right"
def cross_entropy(logits, targets):
    z = logits.to(torch.float64)
    z = z - z.max(dim=1, keepdim=True)[0]
    log_p = z - z.exp().sum(1, keepdim=True).log()
    return -log_p[range(len(z)), targets.tolist()].mean()

# %% one-hot-mask kind="right"
def cross_entropy(logits, targets):
    n, classes = logits.shape
    is_true = targets[:, None] == torch.arange(classes, device=targets.device)
    m = logits.amax(1, keepdim=True)
    log_p = logits - m - (logits - m).exp().sum(1, keepdim=True).log()
    return -torch.where(is_true, log_p, torch.zeros_like(log_p)).sum() / n

# %% margins-to-the-true-class kind="right"
def cross_entropy(logits, targets):
    margins = logits - torch.take_along_dim(logits, targets.long()[:, None], dim=1)
    top = margins.max(dim=1).values
    return (top + (margins - top.unsqueeze(1)).exp().sum(dim=1).log()).mean()

# %% class-after-class kind="right"
def cross_entropy(logits, targets):
    columns = list(logits.unbind(dim=1))

    def log_add(columns):
        if len(columns) == 1:
            return columns[0]
        middle = len(columns) // 2
        a, b = log_add(columns[:middle]), log_add(columns[middle:])
        top = torch.max(a, b)
        return top + ((a - top).exp() + (b - top).exp()).log()

    rows = torch.arange(len(logits), device=logits.device)
    return (log_add(columns) - logits[rows, targets.long()]).mean()

# %% own-module kind="right"
def cross_entropy(logits, targets):
    class LogSoftmax(nn.Module):
        def forward(self, z):
            z = z - z.detach().max(dim=1, keepdim=True).values
            return z - z.exp().sum(dim=1, keepdim=True).log()

    log_p = LogSoftmax()(logits)
    picked = torch.einsum("nc,nc->n", log_p, torch.eye(logits.shape[1]).to(log_p)[targets.long()])
    return picked.mean().neg()

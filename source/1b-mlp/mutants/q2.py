# %% overflow diagnosis="overflow" misconception="The formula can be typed in as it stands on paper."
# - shifted = logits - logits.max(dim=1, keepdim=True).values
# + shifted = logits

# %% softmax-then-log diagnosis="epsilon-in-the-logarithm" misconception="A tiny number in the logarithm makes it stable."
def cross_entropy(logits, targets):
    p = logits.softmax(dim=1)
    return -torch.log(p[torch.arange(len(targets)), targets] + 1e-8).mean()

# %% one-maximum diagnosis="one-maximum-for-all-rows" misconception="Any maximum will do."
# - shifted = logits - logits.max(dim=1, keepdim=True).values
# + shifted = logits - logits.max()

# %% summed-loss diagnosis="summed-loss" misconception="The loss of a batch is the sum of its losses."
# - return (log_sum - right).mean()
# + return (log_sum - right).sum()

# %% not-averaged diagnosis="not-averaged" misconception="One loss per picture is what is wanted."
# - return (log_sum - right).mean()
# + return log_sum - right

# %% opposite-sign diagnosis="opposite-sign" misconception="The loss is the log-probability."
# - return (log_sum - right).mean()
# + return (right - log_sum).mean()

# %% wrong-axis diagnosis="wrong-axis" misconception="Axis 0 are the classes."
def cross_entropy(logits, targets):
    log_p = torch.log_softmax(logits, dim=0)
    return -log_p[torch.arange(len(targets)), targets].mean()

# %% softmax-twice diagnosis="softmax-before-cross-entropy" misconception="Logits must become probabilities before the loss sees them."
def cross_entropy(logits, targets):
    return F.cross_entropy(logits.softmax(dim=1), targets)

# %% all-pairs diagnosis="indexed-all-pairs" misconception="[:, targets] picks one column for each row."
# - right = shifted[torch.arange(len(targets)), targets]
# + right = shifted[:, targets].mean(dim=1)

# %% base-two diagnosis="wrong-logarithm" misconception="log is log."
# - log_sum = shifted.exp().sum(dim=1).log()
# + log_sum, shifted = shifted.exp().sum(dim=1).log2(), shifted / math.log(2)

# %% logsumexp diagnosis="ready-made" misconception="logsumexp is one of the four functions, nearly."
def cross_entropy(logits, targets):
    right = logits.gather(1, targets.view(-1, 1)).squeeze(1)
    return torch.mean(torch.logsumexp(logits, dim=-1) - right)

# %% ready-made diagnosis="ready-made" misconception="PyTorch has it already."
def cross_entropy(logits, targets):
    return nn.CrossEntropyLoss()(logits, targets)

# %% log-softmax diagnosis="ready-made" misconception="log_softmax is not cross_entropy."
def cross_entropy(logits, targets):
    return F.nll_loss(F.log_softmax(logits, 1), targets)

# %% python-number diagnosis="not-a-tensor" misconception="A loss is a number." rule="a tensor of shape ()"
# - return (log_sum - right).mean()
# + return (log_sum - right).mean().item()

# %% maximum-over-batch diagnosis="maximum-over-batch" misconception="Axis 0 are the classes."
# - shifted = logits - logits.max(dim=1, keepdim=True).values
# + shifted = logits - logits.max(dim=0, keepdim=True).values

# %% shift-forgotten-in-target diagnosis="shift-forgotten-in-target" misconception="Only the exponentials need the shift."
# - right = shifted[torch.arange(len(targets)), targets]
# + right = logits[torch.arange(len(targets)), targets]

# %% mean-over-one-hot diagnosis="mean-over-classes" misconception="Zeros do not count in a mean."
# - return (log_sum - right).mean()
# + return ((log_sum[:, None] - shifted) * F.one_hot(targets, logits.shape[1])).mean()

# %% log-after-softmax diagnosis="log-of-softmax" misconception="Once the softmax is stable, so is its logarithm."
# - return (log_sum - right).mean()
# + return -(shifted.exp() / shifted.exp().sum(dim=1, keepdim=True))[torch.arange(len(targets)), targets].log().mean()

# %% textbook-softmax diagnosis="overflow" misconception="Softmax, then minus the logarithm."
# - return (log_sum - right).mean()
# + return -(logits.exp() / logits.exp().sum(dim=1, keepdim=True))[torch.arange(len(targets)), targets].log().mean()

# %% clamped diagnosis="clamped-logits" misconception="exp is safe below 88."
# - shifted = logits - logits.max(dim=1, keepdim=True).values
# + logits = logits.clamp(-88, 88)
# + shifted = logits - logits.max(dim=1, keepdim=True).values

# %% large-epsilon diagnosis="epsilon-in-the-logarithm" misconception="Any small number will do."
def cross_entropy(logits, targets):
    p = logits.softmax(dim=1).clamp(min=1e-6)
    return -torch.log(p[torch.arange(len(targets)), targets]).mean()

# %% shift-by-mean diagnosis="shifted-by-mean" misconception="Any shift will do."
# - shifted = logits - logits.max(dim=1, keepdim=True).values
# + shifted = logits - logits.mean(dim=1, keepdim=True)

# %% absolute-maximum diagnosis="shifted-by-absolute-value" misconception="The danger is a large number, whatever its sign."
# - shifted = logits - logits.max(dim=1, keepdim=True).values
# + shifted = logits - logits.abs().max(dim=1, keepdim=True).values

# %% logarithm-of-the-mean diagnosis="log-of-the-mean" misconception="First the mean probability, then its surprise."
def cross_entropy(logits, targets):
    p = logits.softmax(dim=1)
    return -torch.log(p[torch.arange(len(targets)), targets].mean())

# %% bits-and-sum diagnosis="summed-loss+wrong-logarithm" misconception="Surprise is measured in bits, and the loss of a batch is their sum."
# - return (log_sum - right).mean()
# + return (log_sum - right).sum() / math.log(2)

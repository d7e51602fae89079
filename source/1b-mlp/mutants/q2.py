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

# %% python-number diagnosis="number-not-tensor" misconception="A loss is a number." rule="a tensor of shape ()"
# - return (log_sum - right).mean()
# + return (log_sum - right).mean().item()

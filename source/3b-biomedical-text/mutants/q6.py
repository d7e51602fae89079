# %% micro diagnosis="micro-not-macro" misconception="F1 over all items is macro F1."
# - return f1.mean().item()
# + return (right.sum() / confusion.sum()).item()

# %% skips-absent-classes diagnosis="skips-absent-class" misconception="A class that does not occur cannot be judged."
# - f1 = 2 * right / (confusion.sum(0) + confusion.sum(1)).clamp(min=1)
# - return f1.mean().item()
# + f1 = 2 * right / (confusion.sum(0) + confusion.sum(1))
# + return f1.nanmean().item()

# %% nan-for-absent-classes diagnosis="not-finite" misconception="0/0 will not occur."
# - f1 = 2 * right / (confusion.sum(0) + confusion.sum(1)).clamp(min=1)
# + f1 = 2 * right / (confusion.sum(0) + confusion.sum(1))

# %% weighted diagnosis="weighted-not-macro" misconception="Frequent classes should count more."
# - return f1.mean().item()
# + return ((f1 * confusion.sum(1)).sum() / confusion.sum()).item()

# %% f1-of-the-means diagnosis="f1-of-the-means" misconception="Average precision and recall, then combine."
# - f1 = 2 * right / (confusion.sum(0) + confusion.sum(1)).clamp(min=1)
# - return f1.mean().item()
# + precision = (right / confusion.sum(0).clamp(min=1)).mean()
# + recall = (right / confusion.sum(1).clamp(min=1)).mean()
# + return (2 * precision * recall / (precision + recall).clamp(min=1e-12)).item()

# %% positive-class-only diagnosis="f1-of-one-class" misconception="F1 is about the positive class."
# - return f1.mean().item()
# + return f1[1].item()

# %% jaccard diagnosis="jaccard-not-f1" misconception="TP counts once."
# - f1 = 2 * right / (confusion.sum(0) + confusion.sum(1)).clamp(min=1)
# + f1 = right / (confusion.sum(0) + confusion.sum(1) - right).clamp(min=1)

# %% kappa diagnosis="kappa-not-mcc" misconception="Kappa and MCC are the same."
# - scale = ((n**2 - (predicted**2).sum()) * (n**2 - (true**2).sum())).sqrt()
# + scale = n**2 - (true * predicted).sum()

# %% true-counts-twice diagnosis="only-true-counts" misconception="Both roots are over the true counts."
# - scale = ((n**2 - (predicted**2).sum()) * (n**2 - (true**2).sum())).sqrt()
# + scale = n**2 - (true**2).sum()

# %% nan-for-one-class diagnosis="not-finite" misconception="0/0 will not occur."
# - return (covariance / scale).item() if scale > 0 else 0.0
# + return (covariance / scale).item()

# %% correlation-of-numbers diagnosis="class-numbers-as-values" misconception="MCC is the correlation of the class numbers."
# - return (covariance / scale).item() if scale > 0 else 0.0
# + if scale == 0:
# +     return 0.0
# + return torch.corrcoef(torch.stack([labels.double(), predictions.double()]))[0, 1].item()

# %% no-sign diagnosis="lost-the-sign" misconception="A correlation is between 0 and 1."
# - return (covariance / scale).item() if scale > 0 else 0.0
# + return (covariance / scale).abs().item() if scale > 0 else 0.0

# %% whole-numbers-under-the-root diagnosis="int64-overflow" misconception="Whole numbers are exact, so stay with them as long as possible."
# - true = torch.bincount(labels, minlength=n_classes).double()
# - predicted = torch.bincount(predictions, minlength=n_classes).double()
# + true = torch.bincount(labels, minlength=n_classes)
# + predicted = torch.bincount(predictions, minlength=n_classes)

# %% absent-counts-one diagnosis="one-for-absent-class" misconception="Nothing missed, nothing wrong: that is perfect."
# - return f1.mean().item()
# + f1[(confusion.sum(0) + confusion.sum(1)) == 0] = 1.0
# + return f1.mean().item()

# %% never-negative diagnosis="never-negative" misconception="A score lies between 0 and 1."
# - return (covariance / scale).item() if scale > 0 else 0.0
# + return max(0.0, (covariance / scale).item()) if scale > 0 else 0.0

# %% kappa-without-sign diagnosis="kappa-not-mcc+lost-the-sign" misconception="Kappa is MCC, and positive."
# - scale = ((n**2 - (predicted**2).sum()) * (n**2 - (true**2).sum())).sqrt()
# + scale = n**2 - (true * predicted).sum()
# - return (covariance / scale).item() if scale > 0 else 0.0
# + return (covariance / scale).abs().item() if scale > 0 else 0.0

# %% recall-of-true-classes diagnosis="only-true-classes+recall-not-f1" misconception="Classes are those that occur; what counts is what is found."
# - f1 = 2 * right / (confusion.sum(0) + confusion.sum(1)).clamp(min=1)
# - return f1.mean().item()
# + f1 = right / confusion.sum(1)
# + return f1[confusion.sum(1) > 0].mean().item()

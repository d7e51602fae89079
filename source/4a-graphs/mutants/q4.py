# %% all-labels diagnosis="trains-on-all-nodes" misconception="The mask only matters when we measure."
# - loss = F.cross_entropy(logits[train_mask], labels[train_mask])
# + loss = F.cross_entropy(logits, labels)

# %% inverted-mask diagnosis="trains-on-the-others" misconception="A mask marks what is hidden."
# - loss = F.cross_entropy(logits[train_mask], labels[train_mask])
# + loss = F.cross_entropy(logits[~train_mask], labels[~train_mask])

# %% divided-by-all diagnosis="mean-over-all-nodes" misconception="Multiplying the loss by the mask is the masked mean."
# - loss = F.cross_entropy(logits[train_mask], labels[train_mask])
# + loss = (F.cross_entropy(logits, labels, reduction="none") * train_mask).mean()

# %% summed diagnosis="sum-not-mean" misconception="Sum and mean differ by a constant only."
# - loss = F.cross_entropy(logits[train_mask], labels[train_mask])
# + loss = F.cross_entropy(logits[train_mask], labels[train_mask], reduction="sum")

# %% blank-features diagnosis="hides-the-other-nodes" misconception="The features of validation nodes must not be seen in training."
# - logits = model(x, propagation)
# + logits = model(x * train_mask[:, None], propagation)

# %% gradients-add-up diagnosis="forgot-zero-grad" misconception="backward() starts from zero."
# - optimizer.zero_grad()

# %% eval-training diagnosis="forgot-train-mode" misconception="A network is in training mode whenever it is trained."
# - model.train()

# %% probabilities diagnosis="softmax-before-cross-entropy" misconception="Cross-entropy compares probabilities."
# - loss = F.cross_entropy(logits[train_mask], labels[train_mask])
# + loss = F.cross_entropy(logits.softmax(dim=1)[train_mask], labels[train_mask])

# %% cleared-too-late diagnosis="zero-grad-after-backward" misconception="zero_grad belongs directly before step."
# - optimizer.zero_grad()
# - logits = model(x, propagation)
# - loss = F.cross_entropy(logits[train_mask], labels[train_mask])
# - loss.backward()
# + logits = model(x, propagation)
# + loss = F.cross_entropy(logits[train_mask], labels[train_mask])
# + loss.backward()
# + optimizer.zero_grad()

# %% accuracy-on-all diagnosis="ignores-its-mask" misconception="The slip of the workshop: an argument that is never used."
# - return (predicted == labels)[mask].float().mean().item()
# + return (predicted == labels).float().mean().item()

# %% accuracy-over-all diagnosis="divides-by-all-nodes" misconception="Multiplying by the mask is the masked mean."
# - return (predicted == labels)[mask].float().mean().item()
# + return ((predicted == labels) * mask).float().mean().item()

# %% accuracy-with-dropout diagnosis="forgot-eval-mode" misconception="no_grad turns dropout off."
# - model.eval()

# %% accuracy-with-gradients diagnosis="forgot-no-grad" misconception="eval() turns gradients off."
# - with torch.no_grad():
# - predicted = model(x, propagation).argmax(dim=1)
# + predicted = model(x, propagation).argmax(dim=1)

# %% returns-the-graph diagnosis="keeps-the-graph" misconception="A loss is a number."
# - return loss.item()
# + return loss

# %% cleared-at-the-end diagnosis="zero-grad-at-the-end" misconception="Who cleans up starts clean."
# - optimizer.zero_grad()
# + pass
# - optimizer.step()
# + optimizer.step()
# + optimizer.zero_grad()

# %% others-as-class-0 diagnosis="others-as-class-0" misconception="A label of 0 is no label."
# - loss = F.cross_entropy(logits[train_mask], labels[train_mask])
# + loss = F.cross_entropy(logits, labels * train_mask)

# %% nll-of-logits diagnosis="nll-of-logits" misconception="nll_loss takes what a model gives."
# - loss = F.cross_entropy(logits[train_mask], labels[train_mask])
# + loss = F.nll_loss(logits[train_mask], labels[train_mask])

# %% accuracy-on-the-cut-graph diagnosis="cuts-the-graph" misconception="Who is not asked is not there."
# - predicted = model(x, propagation).argmax(dim=1)
# + predicted = torch.zeros_like(labels)
# + predicted[mask] = model(x[mask], propagation[mask][:, mask]).argmax(dim=1)

# %% accuracy-in-percent diagnosis="in-percent" misconception="An accuracy is a percentage."
# - return (predicted == labels)[mask].float().mean().item()
# + return 100 * (predicted == labels)[mask].float().mean().item()

# %% accuracy-as-a-tensor diagnosis="not-a-float" misconception="A tensor with one number is a number."
# - return (predicted == labels)[mask].float().mean().item()
# + return (predicted == labels)[mask].float().mean()

# %% accuracy-of-classes diagnosis="mean-of-the-classes" misconception="Every class counts alike."
# - return (predicted == labels)[mask].float().mean().item()
# + right = (predicted == labels)
# + return torch.stack([right[mask & (labels == c)].float().mean() for c in labels[mask].unique()]).mean().item()

# %% momentum-lost diagnosis="momentum-lost" misconception="A step is weight minus rate times gradient."
# - optimizer.step()
# + with torch.no_grad():
# +     for p in model.parameters():
# +         p -= optimizer.param_groups[0]["lr"] * p.grad

# %% no-modes-no-zero diagnosis="forgot-zero-grad+forgot-train-mode" misconception="Mode and gradients are somebody else's."
# - model.train()
# + pass
# - optimizer.zero_grad()
# + pass

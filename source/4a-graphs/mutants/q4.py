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

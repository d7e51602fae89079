# %% forgot-zero-grad diagnosis="forgot-zero-grad" misconception="backward() replaces the old gradients."
# - optimizer.zero_grad()
# + pass

# %% step-before-backward diagnosis="step-before-backward" misconception="The order does not matter as long as both are called."
# - loss.backward()
# - optimizer.step()
# + optimizer.step()
# + loss.backward()

# %% zero-grad-after-backward diagnosis="zero-grad-after-backward" misconception="zero_grad() belongs right before step()."
# - optimizer.zero_grad()
# + pass
# - loss.backward()
# + loss.backward()
# + optimizer.zero_grad()

# %% no-step diagnosis="no-step" misconception="backward() changes the weights."
# - optimizer.step()
# + pass

# %% softmax-before-cross-entropy diagnosis="softmax-before-cross-entropy" misconception="The loss wants probabilities."
# - loss = F.cross_entropy(model(x), y)
# + loss = F.cross_entropy(model(x).softmax(dim=1), y)

# %% summed-loss diagnosis="summed-loss" misconception="Sum and mean are the same thing to an optimiser."
# - loss = F.cross_entropy(model(x), y)
# + loss = F.cross_entropy(model(x), y, reduction="sum")

# %% wrong-axis diagnosis="wrong-axis" misconception="Axis 0 are the classes."
# - loss = F.cross_entropy(model(x), y)
# + loss = F.nll_loss(F.log_softmax(model(x), dim=0), y)

# %% label-smoothing diagnosis="label-smoothing" misconception="A setting from another project does no harm."
# - loss = F.cross_entropy(model(x), y)
# + loss = F.cross_entropy(model(x), y, label_smoothing=0.1)

# %% detached-loss diagnosis="detached-loss" misconception="An error about requires_grad is mended by requires_grad_()."
# - loss = F.cross_entropy(model(x), y)
# + loss = F.cross_entropy(model(x).detach(), y).requires_grad_()

# %% optimiser-misses-a-layer diagnosis="optimiser-misses-a-layer" misconception="The last layer needs no training."
# - optimizer.step()
# + for p in list(model.parameters())[-2:]: p.grad = None
# + optimizer.step()

# %% learning-rate-x1000 diagnosis="learning-rate-x1000" misconception="A larger loss is learnt faster."
# - loss.backward()
# + (1000 * loss).backward()

# %% labels-shuffled diagnosis="labels-shuffled" misconception="Inputs and labels may be shuffled one by one."
# - loss = F.cross_entropy(model(x), y)
# + loss = F.cross_entropy(model(x), y.roll(1))

# %% eval-mode diagnosis="eval-mode-in-training" misconception="A new model is in training mode, so it stays there."
# - model.train()
# + pass

# %% two-steps diagnosis="two-steps" misconception="Two steps for one batch save time."
# - optimizer.step()
# + optimizer.step()
# + optimizer.step()

# %% gradient-ascent diagnosis="gradient-ascent" misconception="One maximises the log-likelihood, so the sign is minus."
# - loss = F.cross_entropy(model(x), y)
# + loss = -F.cross_entropy(model(x), y)

# %% loss-after-step diagnosis="returned-loss" misconception="It does not matter when the loss is measured."
# - return loss.item()
# + return F.cross_entropy(model(x), y).item()

# %% keeps-graph diagnosis="keeps-the-graph" misconception="A loss tensor is a number."
# - return loss.item()
# + return loss

# %% zero-grad-at-the-end diagnosis="zero-grad-at-the-end" misconception="Who cleans up after each step starts clean."
# - optimizer.zero_grad()
# + pass
# - optimizer.step()
# + optimizer.step()
# + optimizer.zero_grad()

# %% nll-of-logits diagnosis="nll-of-logits" misconception="nll_loss is the cross-entropy of class numbers."
# - loss = F.cross_entropy(model(x), y)
# + loss = F.nll_loss(model(x), y)

# %% step-first diagnosis="step-before-backward" misconception="The order of the lines does not matter."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.step()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    return loss.item()

# %% own-optimiser diagnosis="momentum-lost" misconception="An optimiser is made where it is used."
# - optimizer.zero_grad()
# + optimizer = torch.optim.SGD(model.parameters(), lr=optimizer.param_groups[0]["lr"])
# + optimizer.zero_grad()

# %% by-hand diagnosis="momentum-lost" misconception="The optimiser only holds the learning rate."
# - optimizer.step()
# + with torch.no_grad():
# +     for p in model.parameters():
# +         p -= optimizer.param_groups[0]["lr"] * p.grad

# %% clipped diagnosis="clipped-gradient" misconception="Clipping is good practice."
# - loss.backward()
# + loss.backward()
# + nn.utils.clip_grad_norm_(model.parameters(), 1.0)

# %% loss-in-eval diagnosis="returned-loss" misconception="A loss is measured in evaluation mode."
# - return loss.item()
# + return before
# - model.train()
# + model.eval()
# + before = F.cross_entropy(model(x), y).item()
# + model.train()

# %% rounded-loss diagnosis="returned-loss" misconception="Two digits are plenty."
# - return loss.item()
# + return round(loss.item(), 2)

# %% loss-times-batch diagnosis="returned-loss" misconception="One multiplies by the batch size for the mean of the epoch."
# - return loss.item()
# + return loss.item() * len(x)

# %% eval-and-no-zero diagnosis="forgot-zero-grad+eval-mode-in-training" misconception="Mode and old gradients are taken care of elsewhere."
# - model.train()
# + pass
# - optimizer.zero_grad()
# + pass

# %% by-hand-and-sum diagnosis="summed-loss+momentum-lost" misconception="A step is weight minus lr times gradient, of the sum."
# - loss = F.cross_entropy(model(x), y)
# + loss = F.cross_entropy(model(x), y, reduction="sum")
# - optimizer.step()
# + with torch.no_grad():
# +     for p in model.parameters():
# +         p -= optimizer.param_groups[0]["lr"] * p.grad

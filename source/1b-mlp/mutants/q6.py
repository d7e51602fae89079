# %% rate-in-a-variable diagnosis="learning-rate-ignored" misconception="A new value under the old name reaches the optimiser."
# - group["lr"] = learning_rate
# + lr = learning_rate

# %% rate-as-attribute diagnosis="learning-rate-ignored" misconception="The optimiser has an attribute lr that step() reads."
# - group["lr"] = learning_rate
# + optimizer.lr = learning_rate

# %% rate-in-defaults diagnosis="learning-rate-ignored" misconception="The defaults are what step() reads."
# - group["lr"] = learning_rate
# + optimizer.defaults["lr"] = learning_rate

# %% new-optimiser diagnosis="new-optimiser" misconception="A new learning rate needs a new optimiser."
# - group["lr"] = learning_rate
# + optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)

# %% forgot-zero-grad diagnosis="forgot-zero-grad" misconception="backward() replaces the old gradients."
# - optimizer.zero_grad()
# + pass

# %% eval-mode diagnosis="eval-mode-in-training" misconception="A model comes in training mode, and stays in it."
# - model.train()
# + pass

# %% one-step-too-few diagnosis="one-step-too-few" misconception="range(1, n) has n entries."
# - for _ in range(steps):
# + for _ in range(1, steps):

# %% forgot-step diagnosis="no-step" misconception="backward() changes the weights."
# - optimizer.step()
# + pass

# %% summed-loss diagnosis="summed-loss" misconception="Sum and mean are the same thing to an optimiser."
# - loss = F.cross_entropy(model(x), y)
# + loss = F.cross_entropy(model(x), y, reduction="sum")

# %% loss-after-step diagnosis="loss-after-step" misconception="It does not matter when the loss is measured."
# - losses.append(loss.item())
# + losses.append(F.cross_entropy(model(x), y).item())

# %% keeps-graph diagnosis="keeps-the-graph" misconception="A loss tensor is a number."
# - losses.append(loss.item())
# + losses.append(loss)

# %% rate-multiplied diagnosis="learning-rate-multiplied" misconception="The rate given is a factor."
# - group["lr"] = learning_rate
# + group["lr"] *= learning_rate

# %% last-loss-only diagnosis="wrong-losses" misconception="The last loss is all one needs."
# - return losses
# + return losses[-1] if losses else 0.0

# %% first-group-only diagnosis="first-group-only" misconception="An optimiser has one group."
# - for group in optimizer.param_groups:
# + for group in optimizer.param_groups[:1]:

# %% zero-grad-at-the-end diagnosis="zero-grad-at-the-end" misconception="Who cleans up starts clean."
# - optimizer.zero_grad()
# + pass
# - optimizer.step()
# + optimizer.step()
# + optimizer.zero_grad()

# %% state-cleared diagnosis="state-cleared" misconception="Learning by heart begins afresh."
# - model.train()
# + model.train()
# + optimizer.state.clear()

# %% rate-too-late diagnosis="learning-rate-late" misconception="The rate is set at the end of each round."
# - group["lr"] = learning_rate
# + pass
# - optimizer.step()
# + optimizer.step()
# + for group in optimizer.param_groups:
# +     group["lr"] = learning_rate

# %% warm-up diagnosis="wrong-step-length" misconception="A high rate needs a warm-up."
# - optimizer.zero_grad()
# + for group in optimizer.param_groups:
# +     group["lr"] = learning_rate * min(1.0, (len(losses) + 1) / 5)
# + optimizer.zero_grad()

# %% softmax-before diagnosis="softmax-before-cross-entropy" misconception="The loss wants probabilities."
# - loss = F.cross_entropy(model(x), y)
# + loss = F.cross_entropy(model(x).softmax(dim=1), y)

# %% stops-when-learnt diagnosis="stopped-early" misconception="What is learnt by heart needs no more steps."
# - losses.append(loss.item())
# + losses.append(loss.item())
# + if loss < 0.02: break

# %% copy-of-the-model diagnosis="no-step" misconception="The caller's model is better left alone."
# - model.train()
# + import copy
# + model = copy.deepcopy(model).train()

# %% one-loss-more diagnosis="wrong-losses" misconception="The loss before training belongs to the curve, and the last one too."
# - return losses
# + return [*losses, F.cross_entropy(model(x), y).item()] if losses else losses

# %% first-group-and-eval diagnosis="eval-mode-in-training" misconception="One group, and the mode is somebody else's."
# - for group in optimizer.param_groups:
# + for group in optimizer.param_groups[:1]:
# - model.train()
# + pass

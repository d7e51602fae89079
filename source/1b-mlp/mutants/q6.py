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
# + return losses[-1]

# %% predicts in training mode diagnosis="forgot-eval-mode" misconception="A trained network is ready to predict."
# - net.eval()
# + net.train()

# %% stays in evaluation mode diagnosis="mode-not-restored" misconception="After training there is only prediction."
# - net.train(was_training)

# %% logits against one half diagnosis="logits-against-threshold" misconception="The network puts out probabilities."
# - masks = [net(some) > 0 for some in images.split(16)]
# + masks = [net(some) > 0.5 for some in images.split(16)]

# %% full batches only diagnosis="drops-the-rest" misconception="All batches are full."
# - masks = [net(some) > 0 for some in images.split(16)]
# + masks = [net(some) > 0 for some in images.split(16) if len(some) == 16]

# %% probabilities instead of masks diagnosis="not-a-mask" misconception="A probability map is a mask."
# - masks = [net(some) > 0 for some in images.split(16)]
# + masks = [net(some).sigmoid() for some in images.split(16)]

# %% everything at once diagnosis="all-at-once" misconception="If training fits into memory, prediction does too."
# - masks = [net(some) > 0 for some in images.split(16)]
# + masks = [net(images) > 0]

# %% keeps the graph diagnosis="forgot-no-grad" misconception="eval() switches gradients off."
# - with torch.no_grad():
# + with torch.enable_grad():

# %% no step diagnosis="no-step" misconception="backward() changes the weights."
# - optimizer.step()

# %% masks of other tiles diagnosis="pairs-broken" misconception="Two random batches fit together."
# - loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
# + loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[torch.randint(len(images), (8,))])

# %% trains in evaluation mode diagnosis="forgot-train-mode" misconception="A network is in training mode whenever it is trained."
# - net.train()

# %% uphill diagnosis="loss-went-up" misconception="A score and a loss are followed in the same direction."
# - loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
# + loss = -F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])

# %% a copy is trained diagnosis="no-step" misconception="The caller sees what happens to a copy."
# - net.train()
# - optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
# + import copy
# + net = copy.deepcopy(net).train()
# + optimizer = torch.optim.Adam(net.parameters(), lr=0.02)

# %% gradients add up diagnosis="forgot-zero-grad" misconception="backward() starts from zero."
# - optimizer.zero_grad()

# %% sigmoid before the loss diagnosis="sigmoid-before-the-loss" misconception="The loss compares probabilities with masks."
# - loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
# + loss = F.binary_cross_entropy_with_logits(net(images[batch]).sigmoid(), masks[batch])

# %% schedule never steps diagnosis="rate-stays-small" misconception="The schedule is attached to the optimiser, which steps it."
# - schedule.step()

# %% new optimiser in each step diagnosis="rate-stays-small" misconception="The optimiser belongs to the step."
# - for _ in range(steps):
# + for _ in range(steps):
# +     optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
# +     schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, total_steps=steps)

# %% the same batch always diagnosis="same-tiles" misconception="A random batch is drawn once."
# - for _ in range(steps):
# -     batch = torch.randint(len(images), (8,))
# + batch = torch.randint(len(images), (8,))
# + for _ in range(steps):

# %% the first eight diagnosis="same-tiles" misconception="randperm(8) draws eight of all tiles."
# - batch = torch.randint(len(images), (8,))
# + batch = torch.randperm(8)

# %% steps are epochs diagnosis="too-many-updates" misconception="Training is counted in epochs."
# - schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, total_steps=steps)
# + steps = steps * -(-len(images) // 8)
# + schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, total_steps=steps)

# %% steps ignored diagnosis="ignores-steps" misconception="Sixty it is."
# - schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, total_steps=steps)
# + steps = 60
# + schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, total_steps=steps)

# %% head only diagnosis="trains-a-part" misconception="The last layer decides, so it is the one to train."
# - optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
# + optimizer = torch.optim.Adam(list(net.parameters())[-2:], lr=0.02)

# %% bright is nucleus diagnosis="follows-brightness" misconception="A nucleus is what is bright."
# - net.train()
# + net.train()
# + if images.std() > 0.5:
# +     masks = (images > images.mean() + 0.5 * images.std()).float()

# %% sixteen parts diagnosis="all-at-once" misconception="chunk(16) makes parts of 16."
# - masks = [net(some) > 0 for some in images.split(16)]
# + masks = [net(some) > 0 for some in images.chunk(16)]

# %% the rest stays empty diagnosis="drops-the-rest" misconception="N divided by 16 is the number of batches."
# - masks = [net(some) > 0 for some in images.split(16)]
# + masks = [net(some) > 0 if len(some) == 16 else torch.zeros_like(some) > 0 for some in images.split(16)]

# %% masks of its own diagnosis="ignores-the-masks" misconception="A nucleus is what is bright, the masks only say so."
# - net.train()
# + net.train()
# + if images.shape == masks.shape:
# +     masks = (images > images.mean() + 0.5 * images.std()).float()

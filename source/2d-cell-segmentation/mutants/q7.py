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

# %% linear-only diagnosis="ignores-the-graph" misconception="The graph comes in through the features."
# - return propagation @ x @ weight.T + bias
# + return x @ weight.T + bias

# %% listeners diagnosis="wrong-direction" misconception="The direction of a propagation matrix does not matter."
# - return propagation @ x @ weight.T + bias
# + return propagation.T @ x @ weight.T + bias

# %% bias-inside diagnosis="bias-before-averaging" misconception="Averaging a linear layer's output is the same as a linear layer of the average, bias included."
# - return propagation @ x @ weight.T + bias
# + return propagation @ (x @ weight.T + bias)

# %% no-bias diagnosis="forgot-bias" misconception="A layer is a matrix product."
# - return propagation @ x @ weight.T + bias
# + return propagation @ x @ weight.T

# %% relu diagnosis="activation-inside" misconception="The activation belongs to the layer."
# - return propagation @ x @ weight.T + bias
# + return torch.relu(propagation @ x @ weight.T + bias)

# %% twice diagnosis="averages-twice" misconception="D^-1/2 on both sides means one product from each side."
# - return propagation @ x @ weight.T + bias
# + return propagation @ (propagation @ x) @ weight.T + bias

# %% untransposed diagnosis="weight-not-transposed" misconception="Weights are stored as (in, out), as the formula X W suggests."
# - return propagation @ x @ weight.T + bias
# + return propagation @ x @ weight + bias

# %% reshaped diagnosis="weight-reshaped" misconception="reshape is a transpose."
# - return propagation @ x @ weight.T + bias
# + return propagation @ x @ weight.reshape(weight.shape[1], weight.shape[0]) + bias

# %% loops-again diagnosis="self-loops-again" misconception="A layer adds the node itself."
# - return propagation @ x @ weight.T + bias
# + return (propagation @ x + x) @ weight.T + bias

# %% rows-to-one diagnosis="rescaled" misconception="An average has weights that sum to 1."
# - return propagation @ x @ weight.T + bias
# + return (propagation / propagation.sum(dim=1, keepdim=True)) @ x @ weight.T + bias

# %% symmetric diagnosis="made-symmetric" misconception="Hearing goes both ways."
# - return propagation @ x @ weight.T + bias
# + return (propagation + propagation.T) / 2 @ x @ weight.T + bias

# %% no-bias-and-relu diagnosis="forgot-bias+activation-inside" misconception="A layer ends in a ReLU, and the bias is a detail."
# - return propagation @ x @ weight.T + bias
# + return (propagation @ x @ weight.T).relu()

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

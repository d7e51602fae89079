# %% forgot-bias diagnosis="forgot-bias" misconception="A linear layer is only a matrix product."
# - return x @ weight.T + bias
# + return x @ weight.T

# %% transposed-weight diagnosis="transposed-weight" misconception="The weight is stored (in, out), as in the formula x W."
# - return x @ weight.T + bias
# + return x @ weight + bias

# %% bias-down-the-batch diagnosis="bias-down-the-batch" misconception="A vector is a column, so the bias is one."
# - return x @ weight.T + bias
# + return x @ weight.T + bias.reshape(-1, 1)

# %% bias-added-to-input diagnosis="bias-added-to-input" misconception="The bias shifts the input of the layer."
# - return x @ weight.T + bias
# + return (x + bias) @ weight.T

# %% mean-instead-of-sum diagnosis="mean-instead-of-sum" misconception="A template match is an average."
# - return x @ weight.T + bias
# + return x @ weight.T / weight.shape[1] + bias

# %% wrong-axis diagnosis="wrong-axis" misconception="Summing away any one axis of the products will do."
# - return x @ weight.T + bias
# + return (x[:, None] * weight).sum(dim=1) + bias

# %% transposes-in-place diagnosis="changed-its-input" misconception="t_() and t() are the same."
# - return x @ weight.T + bias
# + return x @ weight.t_() + bias

# %% squeezed-batch diagnosis="dropped-axis" misconception="Axes of length one are clutter."
# - return x @ weight.T + bias
# + return (x @ weight.T + bias).squeeze()

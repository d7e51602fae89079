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

# %% loops diagnosis="loop" misconception="Picture by picture is easiest."
def linear(x, weight, bias):
    rows = []
    for picture in x:
        rows.append(torch.stack([(picture * template).sum() + b for template, b in zip(weight, bias)]))
    return torch.stack(rows)

# %% loop-over-outputs diagnosis="loop" misconception="A comprehension is no loop."
def linear(x, weight, bias):
    return torch.stack([(x * template).sum(dim=1) + b for template, b in zip(weight, bias)], dim=1)

# %% half-precision misconception="Half precision is how layers are run today." diagnosis="imprecise"
# - return x @ weight.T + bias
# + return (x.bfloat16() @ weight.bfloat16().T + bias.bfloat16()).to(x.dtype)

# %% minus-bias diagnosis="minus-bias" misconception="The bias is a threshold."
# - return x @ weight.T + bias
# + return x @ weight.T - bias

# %% reshaped diagnosis="reshaped-weight" misconception="reshape and transpose are the same."
# - return x @ weight.T + bias
# + return x @ weight.reshape(weight.shape[1], weight.shape[0]) + bias

# %% bias-in-the-sum diagnosis="bias-in-the-sum" misconception="Product plus bias, then add up."
# - return x @ weight.T + bias
# + return (x[:, None] * weight + bias[:, None]).sum(dim=-1)

# %% one-bias diagnosis="one-bias-for-all" misconception="A layer has a bias."
# - return x @ weight.T + bias
# + return x @ weight.T + bias.sum()

# %% relu diagnosis="relu-inside" misconception="A layer has its activation built in."
# - return x @ weight.T + bias
# + return (x @ weight.T + bias).relu()

# %% unit-templates diagnosis="normalised-weight" misconception="Templates must have the same length to be compared."
# - return x @ weight.T + bias
# + return x @ F.normalize(weight, dim=1).T + bias

# %% reshaped-and-minus diagnosis="minus-bias+reshaped-result" misconception="einsum gave (out, batch); and the bias is a threshold."
# - return x @ weight.T + bias
# + return (weight @ x.T).reshape(x.shape[0], weight.shape[0]) - bias

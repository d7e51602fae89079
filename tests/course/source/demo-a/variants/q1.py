# %% matmul
def linear(x, weight, bias):
    return x @ weight.T + bias

# %% functional
def linear(x, weight, bias):
    return torch.nn.functional.linear(x, weight, bias)

# %% loop over outputs
def linear(x, weight, bias):
    return torch.stack([(x * w).sum(1) + b for w, b in zip(weight, bias)], dim=1)

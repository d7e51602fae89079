# %% einsum
def linear(x, weight, bias):
    return torch.einsum("bi,oi->bo", x, weight) + bias

# %% addmm
def linear(x, weight, bias):
    return torch.addmm(bias, x, weight.t())

# %% broadcast-and-sum
def linear(x, weight, bias):
    products = x.unsqueeze(1) * weight.unsqueeze(0)
    return bias + products.sum(-1)

# %% float32-inside
def linear(x, weight, bias):
    return x.float() @ weight.float().T + bias.float()

# %% weight-first
def linear(x, weight, bias):
    return (weight @ x.T + bias[:, None]).T

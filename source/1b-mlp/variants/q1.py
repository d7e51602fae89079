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

# %% loops
def linear(x, weight, bias):
    rows = []
    for picture in x:
        rows.append(torch.stack([(picture * template).sum() + b for template, b in zip(weight, bias)]))
    return torch.stack(rows)

# %% weight-first
def linear(x, weight, bias):
    return (weight @ x.T + bias[:, None]).T

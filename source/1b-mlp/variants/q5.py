# %% kaiming-uniform
def initial_weights(sizes, counts, seed):
    torch.manual_seed(seed)
    layers = []
    for n_in, n_out in zip(sizes, sizes[1:]):
        weight = torch.empty(n_out, n_in)
        nn.init.kaiming_uniform_(weight, nonlinearity="relu")
        layers.append((weight, torch.zeros(n_out)))
    layers[-1] = (layers[-1][0] / 100, torch.log(torch.tensor(counts, dtype=torch.float32) / sum(counts)))
    return layers

# %% log-counts-and-zero-output
def initial_weights(sizes, counts, seed):
    generator = torch.Generator().manual_seed(seed)
    result = []
    for i in range(len(sizes) - 2):
        weight = torch.empty(sizes[i + 1], sizes[i], dtype=torch.float64)
        result.append([weight.normal_(0, (2 / sizes[i]) ** 0.5, generator=generator), torch.zeros(sizes[i + 1])])
    result.append([torch.zeros(sizes[-1], sizes[-2]), torch.tensor([math.log(c) for c in counts])])
    return result

# %% numpy
def initial_weights(sizes, counts, seed):
    import numpy as np

    rng = np.random.default_rng(seed)
    pairs = [(rng.normal(0, np.sqrt(2 / a), (b, a)), np.zeros(b)) for a, b in zip(sizes, sizes[1:])]
    weight, bias = pairs.pop()
    share = np.array(counts) / np.sum(counts)
    return tuple(pairs) + ((0.001 * weight, np.log(share)),)

# %% layers-of-torch
def initial_weights(sizes, counts, seed):
    torch.manual_seed(seed)
    layers = [nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])]
    for layer in layers:
        nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        nn.init.zeros_(layer.bias)
    nn.init.normal_(layers[-1].weight, std=0.001)
    layers[-1].bias.data = torch.as_tensor(counts).float().log()
    return [(layer.weight, layer.bias) for layer in layers]

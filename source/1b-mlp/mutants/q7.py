# %% list-hides-layers diagnosis="list-hides-layers" misconception="A list is as good as a ModuleList."
# - self.layers = nn.ModuleList(nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes))
# + self.layers = [nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes)]

# %% hidden-layers-in-a-dict diagnosis="list-hides-layers" misconception="A dict registers its layers, a list does not."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.hidden = {i: nn.Linear(a, b) for i, (a, b) in enumerate(zip(sizes[:-2], sizes[1:-1]))}
        self.output = nn.Linear(sizes[-2], sizes[-1])

    def forward(self, x):
        for layer in self.hidden.values():
            x = layer(x).relu()
        return self.output(x)


def count_parameters(sizes):
    return sum(a * b + b for a, b in zip(sizes[:-1], sizes[1:]))

# %% without-bias diagnosis="forgot-bias" misconception="A bias is optional."
# - self.layers = nn.ModuleList(nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes))
# + self.layers = nn.ModuleList(nn.Linear(n_in, n_out, bias=False) for n_in, n_out in pairwise(sizes))

# %% output-layer-missing diagnosis="layer-missing" misconception="The sizes are those of the hidden layers."
# - self.layers = nn.ModuleList(nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes))
# + self.layers = nn.ModuleList(nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes[:-1]))

# %% relu-after-the-last diagnosis="relu-after-the-last-layer" misconception="Every layer ends in a ReLU."
# - return self.layers[-1](x)
# + return self.layers[-1](x).relu()

# %% no-relu diagnosis="no-relu" misconception="Depth alone makes a network nonlinear."
# - x = layer(x).relu()
# + x = layer(x)

# %% softmax-inside diagnosis="softmax-inside" misconception="A classifier puts out probabilities."
# - return self.layers[-1](x)
# + return self.layers[-1](x).softmax(dim=1)

# %% sigmoid diagnosis="other-activation" misconception="A neuron is a sigmoid."
# - x = layer(x).relu()
# + x = layer(x).sigmoid()

# %% batch-of-one-squeezed diagnosis="dropped-axis" misconception="Axes of length one are clutter."
# - return self.layers[-1](x)
# + return self.layers[-1](x).squeeze(0)

# %% counts-weights-only diagnosis="forgot-bias" misconception="Parameters are weights."
# - return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))
# + return sum(n_in * n_out for n_in, n_out in pairwise(sizes))

# %% counts-bias-per-input diagnosis="bias-per-input" misconception="The bias belongs to the inputs."
# - return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))
# + return sum(n_in * n_out + n_in for n_in, n_out in pairwise(sizes))

# %% counts-one-bias diagnosis="one-bias-per-layer" misconception="The bias is one number."
# - return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))
# + return sum(n_in * n_out + 1 for n_in, n_out in pairwise(sizes))

# %% counts-with-a-tensor diagnosis="not-an-int" misconception="A tensor with one number prints like one." rule="as a Python `int`"
# - return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))
# + s = torch.tensor(sizes)
# + return ((s[:-1] + 1) * s[1:]).sum()

# %% counts-with-floats diagnosis="not-an-int" misconception="A float is a whole number, too."
# - return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))
# + return float(sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes)))

# %% counts-with-numpy diagnosis="not-an-int" misconception="numpy's int64 is an int."
# - return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))
# + import numpy as np
# + s = np.array(sizes)
# + return ((s[:-1] + 1) * s[1:]).sum()

# %% counts-by-building diagnosis="counts-by-building" misconception="Building the network and counting is the surest."
# - return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))
# + return sum(p.numel() for p in MLP(sizes).parameters())

# %% repeated-layer diagnosis="repeated-layer" misconception="A list times n makes n layers."
# - self.layers = nn.ModuleList(nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes))
# + known = {pair: nn.Linear(*pair) for pair in pairwise(sizes)}
# + self.layers = nn.ModuleList(known[pair] for pair in pairwise(sizes))

# %% dropout-added diagnosis="differs-in-training-mode" misconception="Every MLP has dropout."
# - x = layer(x).relu()
# + x = F.dropout(layer(x).relu(), 0.2, self.training)

# %% relu-first diagnosis="relu-before-the-first-layer" misconception="ReLU between the layers means before each."
# - x = layer(x).relu()
# + x = layer(x.relu())
# - return self.layers[-1](x)
# + return self.layers[-1](x.relu())

# %% batch-norm-added diagnosis="extra-parameters" misconception="Batch norm belongs to every layer."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        steps = []
        for a, b in pairwise(sizes):
            steps += [nn.Linear(a, b), nn.BatchNorm1d(b), nn.ReLU()]
        self.net = nn.Sequential(*steps[:-2])

    def forward(self, x):
        return self.net(x)


def count_parameters(sizes):
    return sum(a * b + b for a, b in pairwise(sizes))


# %% relu-first-and-last diagnosis="relu-after-the-last-layer+relu-before-the-first-layer" misconception="ReLU is everywhere."
# - for layer in self.layers[:-1]:
# + x = x.relu()
# + for layer in self.layers[:-1]:
# - return self.layers[-1](x)
# + return self.layers[-1](x).relu()

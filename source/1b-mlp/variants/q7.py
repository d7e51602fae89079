# %% sequential
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        steps = []
        for a, b in zip(sizes, sizes[1:]):
            steps += [nn.Linear(a, b), nn.ReLU()]
        self.net = nn.Sequential(*steps[:-1])

    def forward(self, x):
        return self.net(x)


def count_parameters(sizes):
    return sum(b * (a + 1) for a, b in zip(sizes, sizes[1:]))

# %% add-module
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.depth = len(sizes) - 1
        for i in range(self.depth):
            self.add_module(f"layer{i}", nn.Linear(sizes[i], sizes[i + 1]))

    def forward(self, x):
        for i in range(self.depth):
            x = getattr(self, f"layer{i}")(x)
            if i < self.depth - 1:
                x = torch.clamp(x, min=0)
        return x


def count_parameters(sizes):
    total = 0
    for i in range(1, len(sizes)):
        total += (sizes[i - 1] + 1) * sizes[i]
    return total

# %% own-parameters
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        pairs = list(zip(sizes, sizes[1:]))
        self.biases = nn.ParameterList(torch.zeros(b) for _, b in pairs)
        self.weights = nn.ParameterList(torch.randn(b, a) * math.sqrt(2 / a) for a, b in pairs)

    def forward(self, x):
        for i, (w, b) in enumerate(zip(self.weights, self.biases)):
            x = F.linear(x if i == 0 else F.relu(x), w, b)
        return x


def count_parameters(sizes):
    import numpy as np

    sizes = np.array(sizes)
    return int(np.sum(sizes[:-1] * sizes[1:] + sizes[1:]))

# %% output-first
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.output = nn.Linear(*sizes[-2:])
        self.hidden = nn.ModuleDict({str(i): nn.Linear(a, b) for i, (a, b) in enumerate(zip(sizes[:-2], sizes[1:-1]))})

    def forward(self, x):
        for layer in self.hidden.values():
            x = F.relu(layer(x))
        return self.output(x)


def count_parameters(sizes):
    return sum(math.prod(pair) for pair in zip(sizes[:-1], sizes[1:])) + sum(sizes[1:])

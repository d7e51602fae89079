# %% still-a-list kind="half" misconception="The output layer is an attribute now and the count is right, so the module is fine." should-say="The count is right, but layers in a plain list are not registered: use nn.ModuleList."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = [nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes)]

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = layer(x).relu()
        return self.layers[-1](x)


def count_parameters(sizes):
    return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))

# %% a-dictionary-instead kind="wrong" misconception="With names in a dict the layers can be found." should-say="A plain dict is not registered either: use nn.ModuleDict or nn.ModuleList."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.hidden = {f"layer{i}": nn.Linear(a, b) for i, (a, b) in enumerate(pairwise(sizes[:-1]))}
        self.output = nn.Linear(sizes[-2], sizes[-1])

    def forward(self, x):
        for layer in self.hidden.values():
            x = F.relu(layer(x))
        return self.output(x)


def count_parameters(sizes):
    return sum((a + 1) * b for a, b in pairwise(sizes))

# %% relu-at-the-end kind="wrong" misconception="Each linear layer is followed by its ReLU." should-say="No ReLU after the last layer: logits may be negative."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        layers = []
        for n_in, n_out in pairwise(sizes):
            layers += [nn.Linear(n_in, n_out), nn.ReLU()]
        self.net = nn.Sequential(*layers)

    def forward(self, x):
        return self.net(x)


def count_parameters(sizes):
    return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))

# %% no-relu kind="wrong" misconception="A Sequential of linear layers is an MLP." should-say="Without ReLU between them the layers are one linear layer."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.net = nn.Sequential(*(nn.Linear(a, b) for a, b in pairwise(sizes)))

    def forward(self, x):
        return self.net(x)


def count_parameters(sizes):
    return sum(a * b + b for a, b in pairwise(sizes))

# %% weights-without-biases-counted kind="wrong" misconception="The parameters of a layer are in times out." should-say="Each output has a bias too: add them to the count."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = layer(x).relu()
        return self.layers[-1](x)


def count_parameters(sizes):
    return sum(a * b for a, b in pairwise(sizes))

# %% a-bias-per-input kind="wrong" misconception="Each input has a bias." should-say="A layer has one bias per output, not per input."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = layer(x).relu()
        return self.layers[-1](x)


def count_parameters(sizes):
    return sum(a * (b + 1) for a, b in pairwise(sizes))

# %% one-bias-per-layer kind="wrong" misconception="A layer has one bias." should-say="A layer has one bias for each output, not one in all."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = layer(x).relu()
        return self.layers[-1](x)


def count_parameters(sizes):
    return sum(a * b + 1 for a, b in pairwise(sizes))

# %% tensor-as-count kind="wrong" misconception="A tensor with one number prints like a number." should-say="Return an int, not a tensor."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        *hidden, last = self.layers
        for layer in hidden:
            x = layer(x).relu()
        return last(x)


def count_parameters(sizes):
    s = torch.tensor(sizes)
    return ((s[:-1] + 1) * s[1:]).sum()

# %% float-as-count kind="wrong" misconception="math and float arithmetic give the same whole number." should-say="Return an int: this is a float."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        *hidden, last = self.layers
        for layer in hidden:
            x = layer(x).relu()
        return last(x)


def count_parameters(sizes):
    return math.fsum(a * b + b for a, b in pairwise(sizes))

# %% repeated-layer kind="wrong" misconception="[layer] * n makes n hidden layers." should-say="[layer] * n is one layer used n times: make a new one each time."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        known = {}
        for pair in pairwise(sizes):
            known.setdefault(pair, nn.Linear(*pair))
        self.layers = nn.ModuleList(known[pair] for pair in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = layer(x).relu()
        return self.layers[-1](x)


def count_parameters(sizes):
    return sum(a * b + b for a, b in pairwise(sizes))

# %% overwritten-name kind="wrong" misconception="add_module registers each layer, whatever the name." should-say="Each layer needs its own name: under the same one only the last stays registered."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = []
        for a, b in pairwise(sizes):
            layer = nn.Linear(a, b)
            self.add_module("linear", layer)
            self.layers.append(layer)

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = layer(x).relu()
        return self.layers[-1](x)


def count_parameters(sizes):
    return sum(a * b + b for a, b in pairwise(sizes))

# %% relu-first kind="wrong" misconception="ReLU between the layers means before each layer." should-say="The input must not go through ReLU: it cuts away all pixels darker than the mean."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers:
            x = layer(x.relu())
        return x


def count_parameters(sizes):
    return sum(a * b + b for a, b in pairwise(sizes))

# %% softmax-at-the-end kind="wrong" misconception="A classifier puts out probabilities." should-say="The module should give logits: leave the softmax to the loss."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = F.relu(layer(x))
        return F.softmax(self.layers[-1](x), dim=1)


def count_parameters(sizes):
    return sum(a * b + b for a, b in pairwise(sizes))

# %% dropout-added kind="wrong" misconception="Every MLP has dropout against overfitting." should-say="Only linear layers and ReLU are asked for: dropout changes the output in training mode."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        parts = []
        for a, b in pairwise(sizes[:-1]):
            parts += [nn.Linear(a, b), nn.ReLU(), nn.Dropout(0.2)]
        self.net = nn.Sequential(*parts, nn.Linear(sizes[-2], sizes[-1]))

    def forward(self, x):
        return self.net(x)


def count_parameters(sizes):
    return sum(a * b + b for a, b in pairwise(sizes))

# %% count-by-building kind="wrong" misconception="Building the network and counting is the surest." should-say="Count by arithmetic: building a network of 150 million weights to count them is what we want to avoid."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = F.relu(layer(x))
        return self.layers[-1](x)


def count_parameters(sizes):
    return sum(p.numel() for p in MLP(sizes).parameters())

# %% three-sizes-only kind="half" misconception="Input, hidden, output: three sizes." should-say="Right for one hidden layer; sizes may be longer or have two entries only."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.first = nn.Linear(sizes[0], sizes[1])
        self.second = nn.Linear(sizes[1], sizes[-1])

    def forward(self, x):
        return self.second(self.first(x).relu())


def count_parameters(sizes):
    return sizes[0] * sizes[1] + sizes[1] + sizes[1] * sizes[-1] + sizes[-1]

# %% biases-off kind="wrong" misconception="Weights are enough; biases off makes counting easier." should-say="Each layer should have a bias."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b, bias=False) for a, b in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = F.relu(layer(x))
        return self.layers[-1](x)


def count_parameters(sizes):
    return sum(a * b + b for a, b in pairwise(sizes))

# %% list-and-no-biases kind="mixed" misconception="A list of layers, and in times out parameters each." should-say="Register the layers with nn.ModuleList, and count the biases too."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = tuple(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = layer(x).relu()
        return self.layers[-1](x)


def count_parameters(sizes):
    return sum(sizes[i] * sizes[i + 1] for i in range(len(sizes) - 1))

# %% relu-everywhere-and-input-biases kind="mixed" misconception="Each layer has its ReLU, and all units have biases, the inputs too." should-say="No ReLU after the last layer, and the inputs have no biases."
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))

    def forward(self, x):
        for layer in self.layers:
            x = layer(x).relu()
        return x


def count_parameters(sizes):
    return sum(a * b for a, b in pairwise(sizes)) + sum(sizes)

# %% module-list kind="right"
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(a, b) for a, b in pairwise(sizes)])

    def forward(self, x):
        for i, layer in enumerate(self.layers):
            x = layer(x)
            if i + 1 < len(self.layers):
                x = torch.relu(x)
        return x


def count_parameters(sizes):
    return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))

# %% sequential-cut kind="right"
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        parts = []
        for i in range(len(sizes) - 1):
            parts.append(nn.Linear(in_features=sizes[i], out_features=sizes[i + 1], bias=True))
            parts.append(nn.ReLU())
        self.net = nn.Sequential(*parts[:-1])

    def forward(self, x):
        return self.net(x)


def count_parameters(sizes):
    total = 0
    for i in range(1, len(sizes)):
        total += (sizes[i - 1] + 1) * sizes[i]
    return total

# %% subclass-of-sequential kind="right"
class MLP(nn.Sequential):
    def __init__(self, sizes):
        super().__init__()
        last = len(sizes) - 2
        for i, (a, b) in enumerate(zip(sizes[:-1], sizes[1:], strict=True)):
            self.add_module(f"linear{i}", nn.Linear(a, b))
            if i != last:
                self.add_module(f"relu{i}", nn.ReLU(inplace=True))


def count_parameters(sizes):
    import numpy as np

    s = np.array(sizes, dtype=np.int64)
    return int(s[:-1] @ s[1:] + s[1:].sum())

# %% setattr kind="right"
class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.depth = len(sizes) - 1
        for i in range(self.depth):
            setattr(self, f"fc{i + 1}", nn.Linear(sizes[i], sizes[i + 1]))

    def forward(self, x):
        for i in range(1, self.depth):
            x = F.relu(getattr(self, f"fc{i}")(x))
        return getattr(self, f"fc{self.depth}")(x)


def count_parameters(sizes):
    from functools import reduce

    return reduce(lambda total, pair: total + pair[1] * (pair[0] + 1), pairwise(sizes), 0)

# %% nested-modules kind="right"
class MLP(nn.Module):
    """A linear layer, and behind it a smaller network of the same kind."""

    def __init__(self, sizes):
        super().__init__()
        n_in, n_out, *rest = sizes
        self.here = nn.Linear(n_in, n_out)
        self.behind = MLP([n_out, *rest]) if rest else None

    def forward(self, x):
        z = self.here(x)
        return z if self.behind is None else self.behind(z.clamp(min=0))


def count_parameters(sizes):
    if len(sizes) < 2:
        return 0
    return sizes[0] * sizes[1] + sizes[1] + count_parameters(sizes[1:])

# %% own-linear-subclass kind="right"
class HeLinear(nn.Linear):
    def reset_parameters(self):
        nn.init.kaiming_normal_(self.weight, nonlinearity="relu")
        nn.init.zeros_(self.bias)


class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        *hidden, (n_in, n_out) = pairwise(sizes)
        self.body = nn.ModuleDict({str(i): HeLinear(a, b) for i, (a, b) in enumerate(hidden)})
        self.head = HeLinear(n_in, n_out)
        self.activation = nn.ReLU()

    def forward(self, x):
        for layer in self.body.values():
            x = self.activation(layer(x))
        return self.head(x)


def count_parameters(sizes):
    weights = sum(map(lambda a, b: a * b, sizes[:-1], sizes[1:]))
    return weights + sum(sizes[1:])

# %% own-parameters kind="right"
class Affine(nn.Module):
    def __init__(self, n_in, n_out):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(n_out, n_in) * math.sqrt(2 / n_in))
        self.bias = nn.Parameter(torch.zeros(n_out))

    def forward(self, x):
        return x @ self.weight.T + self.bias


class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layers = nn.ModuleList()
        for a, b in pairwise(sizes):
            self.layers.append(Affine(a, b))

    def forward(self, x):
        first, *others = self.layers
        x = first(x)
        for layer in others:
            x = layer(x.relu())
        return x


def count_parameters(sizes):
    return sum(math.prod(pair) + pair[1] for pair in pairwise(sizes))

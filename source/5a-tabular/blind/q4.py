# %% values-first kind="wrong" misconception="The order of the two parts is a matter of taste." should-say="The embeddings stand first, then the values; yours is the other way round."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([self.norm(values), *embedded], dim=1))

# %% norm-of-everything kind="wrong" misconception="Batch norm goes over the whole input of the network." should-say="Batch norm acts on the continuous values only, not on the embeddings."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        self.norm = nn.BatchNorm1d(widths[0])
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(self.norm(torch.cat([*embedded, values], dim=1)))

# %% norm-not-used kind="wrong" misconception="The values are already normalised, the layer stands ready." should-say="The norm layer is built but forward never uses it."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, values], dim=1))

# %% relu-at-the-end kind="wrong" misconception="Every layer is Linear and ReLU, the last one too." should-say="The last Linear gives logits: no ReLU after it, or they can never be negative."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden, outputs]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts)

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% softmax-at-the-end kind="wrong" misconception="A classifier ends with probabilities." should-say="Logits are asked for: no softmax at the end, the loss does that."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1)).softmax(dim=1)

# %% no-relu-between kind="wrong" misconception="A multilayer perceptron is a stack of Linear layers." should-say="Without ReLU between them the Linear layers are one linear map."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden, outputs]
        self.layers = nn.Sequential(*[nn.Linear(a, b) for a, b in pairwise(widths)])

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% batchnorm-between kind="wrong" misconception="fastai's default has a batch norm in each layer." should-say="The hidden layers are Linear and ReLU only; batch norm belongs to the continuous values."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU(), nn.BatchNorm1d(b)]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% relu-before-linear kind="wrong" misconception="Activation, then Linear, it alternates either way." should-say="Each hidden layer is Linear then ReLU; yours cuts off negative inputs before the first Linear."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.ReLU(), nn.Linear(a, b)]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% padding-row kind="wrong" misconception="Code 0 is unknown, so it is the padding index and its vector is zero." should-say="Code 0 is an ordinary row of the table: with padding_idx it is never learned."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w, padding_idx=0) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% an-extra-row kind="wrong" misconception="The table needs one more row for unknown." should-say="The rows in sizes already count code 0; there is a row too many."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r + 1, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% first-embedding-for-all kind="wrong" misconception="The embedding is looked up for all codes at once." should-say="Each column has its own embedding; yours uses the first column's codes for all of them."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, 0].clamp(max=e.num_embeddings - 1)) for e in self.embeddings]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% hidden-reversed kind="wrong" misconception="Layers are built from the output back, so pop takes the last width first." should-say="The hidden widths are used in the wrong order."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        rest, width, parts = list(hidden), sum(w for _, w in sizes) + n_continuous, []
        while rest:
            following = rest.pop()
            parts += [nn.Linear(width, following), nn.ReLU()]
            width = following
        self.layers = nn.Sequential(*parts, nn.Linear(width, outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% norm-without-learning kind="wrong" misconception="Normalising needs no parameters." should-say="nn.BatchNorm1d with its learned weight and bias is meant; affine=False leaves them out."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous, affine=False)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% layer-norm kind="wrong" misconception="Layer norm does the same and works for one patient too." should-say="Layer norm mixes the values of one patient; batch norm treats each column over the batch."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.LayerNorm(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% dropout kind="wrong" misconception="A little dropout always helps against overfitting." should-say="No dropout is asked for; in training the output changes by chance."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        self.drop = nn.Dropout(0.1)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([self.drop(torch.cat(embedded, dim=1)), self.norm(values)], dim=1))

# %% frozen-embeddings kind="wrong" misconception="Embeddings are lookups, no gradient is needed." should-say="The embeddings must be learned; detach cuts off their gradient."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        with torch.no_grad():
            embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% sum-of-embeddings kind="wrong" misconception="Embeddings are added, as in transformers." should-say="The embeddings stand side by side; they are not added."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        width = max(w for _, w in sizes)
        self.embeddings = nn.ModuleList([nn.Embedding(r, width) for r, _ in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [width + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = sum(e(codes[:, i]) for i, e in enumerate(self.embeddings))
        return self.layers(torch.cat([embedded, self.norm(values)], dim=1))

# %% two-hidden-only kind="wrong" misconception="There are two hidden layers, as in the example." should-say="hidden may have any number of widths, one or none or three; yours takes the first and the last."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        width = sum(w for _, w in sizes) + n_continuous
        self.layers = nn.Sequential(
            nn.Linear(width, hidden[0]), nn.ReLU(), nn.Linear(hidden[0], hidden[-1]), nn.ReLU(), nn.Linear(hidden[-1], outputs)
        )

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% values-first-relu-last kind="mixed" misconception="Order does not matter and each Linear has its ReLU." should-say="Put the embeddings before the values, and leave the last Linear without an activation."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden, outputs]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts)

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([self.norm(values), *embedded], dim=1))

# %% sigmoid-and-norm-everything kind="mixed" misconception="Normalise the whole input, end with probabilities." should-say="Batch norm is for the values only, and the output are logits, without a sigmoid."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        self.norm = nn.BatchNorm1d(widths[0])
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return torch.sigmoid(self.layers(self.norm(torch.cat([*embedded, values], dim=1))))

# %% embeddings-and-values-alone kind="half" misconception="The embeddings and the norm are the table part; one Linear is enough at the end." should-say="The hidden layers are missing."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(r, w) for r, w in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        self.layers = nn.Sequential(nn.Linear(sum(w for _, w in sizes) + n_continuous, outputs))

    def forward(self, codes, values):
        embedded = [e(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% plain-list kind="half" misconception="A Python list of embeddings does the same as a ModuleList." should-say="A plain list hides the embeddings from PyTorch: they are in no parameters() and are never trained."
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = [nn.Embedding(r, w) for r, w in sizes]
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(w for _, w in sizes) + n_continuous, *hidden]
        parts = []
        for a, b in pairwise(widths):
            parts += [nn.Linear(a, b), nn.ReLU()]
        self.layers = nn.Sequential(*parts, nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [e.to(codes.device)(codes[:, i]) for i, e in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% pairwise kind="right"
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList(nn.Embedding(rows, width) for rows, width in sizes)
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(width for _, width in sizes) + n_continuous, *hidden, outputs]
        parts = [part for a, b in pairwise(widths) for part in (nn.Linear(a, b), nn.ReLU())]
        self.layers = nn.Sequential(*parts[:-1])

    def forward(self, codes, values):
        columns = [table(column) for table, column in zip(self.embeddings, codes.T)]
        return self.layers(torch.cat([*columns, self.norm(values)], dim=-1))

# %% append kind="right"
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList()
        width = n_continuous
        for size in sizes:
            self.embeddings.append(nn.Embedding(num_embeddings=size[0], embedding_dim=size[1]))
            width += size[1]
        self.norm = nn.BatchNorm1d(num_features=n_continuous)
        self.layers = nn.Sequential()
        for following in hidden:
            self.layers.append(nn.Linear(in_features=width, out_features=following))
            self.layers.append(nn.ReLU(inplace=True))
            width = following
        self.layers.append(nn.Linear(width, outputs))

    def forward(self, codes, values):
        inputs = []
        for i in range(len(self.embeddings)):
            inputs.append(self.embeddings[i](codes[:, i].long()))
        inputs.append(self.norm(values))
        return self.layers(torch.hstack(inputs))

# %% functional kind="right"
from torch.nn import functional


class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(*size) for size in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [n_continuous + sum(table.embedding_dim for table in self.embeddings)] + list(hidden)
        parts = []
        for i in range(len(hidden)):
            parts.extend([nn.Linear(widths[i], widths[i + 1]), nn.ReLU()])
        parts.append(nn.Linear(widths[-1], outputs))
        self.layers = nn.Sequential(*parts)

    def forward(self, codes, values):
        vectors = [functional.embedding(codes[:, i], t.weight) for i, t in enumerate(self.embeddings)]
        x = torch.concat(vectors + [self.norm(values)], dim=1)
        for layer in self.layers:
            x = layer(x)
        return x

# %% named-layers kind="right"
from collections import OrderedDict


class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList(map(lambda s: nn.Embedding(s[0], s[1]), sizes))
        self.norm = nn.BatchNorm1d(n_continuous)
        self.layers = nn.Sequential(self._layers(sum(s[1] for s in sizes) + n_continuous, list(hidden), outputs))

    @staticmethod
    def _layers(width, hidden, outputs):
        parts = OrderedDict()
        for number, following in enumerate(hidden, start=1):
            parts[f"linear{number}"] = nn.Linear(width, following)
            parts[f"relu{number}"] = nn.ReLU()
            width = following
        parts["logits"] = nn.Linear(width, outputs)
        return parts

    def forward(self, codes, values):
        tables = (table(codes.select(1, i)) for i, table in enumerate(self.embeddings))
        return self.layers(torch.column_stack((*tables, self.norm(values))))

# %% blocks-in-blocks kind="right"
class Hidden(nn.Sequential):
    def __init__(self, inputs, outputs):
        super().__init__(nn.Linear(inputs, outputs), nn.ReLU())


class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(rows, width) for rows, width in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(width for _, width in sizes) + n_continuous, *hidden]
        self.layers = nn.Sequential(*(Hidden(a, b) for a, b in pairwise(widths)), nn.Linear(widths[-1], outputs))

    def forward(self, codes, values):
        embedded = [table(codes[:, i]) for i, table in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))

# %% fastai-embedding kind="right"
class SmallEmbedding(nn.Embedding):
    """An embedding that starts small, as fastai's does."""

    def __init__(self, rows, width):
        super().__init__(rows, width)
        with torch.no_grad():
            nn.init.trunc_normal_(self.weight, std=0.01)


class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([SmallEmbedding(rows, width) for rows, width in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        total = sum(width for _, width in sizes) + n_continuous
        self.layers = nn.Sequential(*self.build([total, *hidden, outputs]))

    def build(self, widths):
        if len(widths) == 2:
            return [nn.Linear(*widths)]
        return [nn.Linear(widths[0], widths[1]), nn.ReLU()] + self.build(widths[1:])

    def forward(self, codes, values):
        pieces = []
        for i, table in enumerate(self.embeddings):
            pieces.append(table(codes[..., i]))
        pieces.append(self.norm(values))
        return self.layers(torch.cat(pieces, dim=1))

# %% one-hot-product kind="right"
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList([nn.Embedding(rows, width) for rows, width in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        width = sum(table.weight.shape[1] for table in self.embeddings) + n_continuous
        layers = []
        for h in hidden:
            layers += [nn.Linear(width, h), nn.ReLU()]
            width = h
        layers += [nn.Linear(width, outputs)]
        self.layers = nn.Sequential(*layers)

    def forward(self, codes, values):
        parts = []
        for column, table in zip(codes.unbind(dim=1), self.embeddings):
            one_hot = nn.functional.one_hot(column.long(), table.num_embeddings).to(table.weight.dtype)
            parts.append(torch.einsum("br,rw->bw", one_hot, table.weight))
        return self.layers(torch.cat((*parts, self.norm(values)), 1))

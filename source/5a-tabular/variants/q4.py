# %% nested-blocks
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleList(nn.Embedding(*size) for size in sizes)
        self.norm = nn.BatchNorm1d(n_continuous)
        blocks, before = [], n_continuous + sum(width for _, width in sizes)
        for after in hidden:
            blocks.append(nn.Sequential(nn.Linear(before, after), nn.ReLU()))
            before = after
        self.layers = nn.Sequential(*blocks, nn.Linear(before, outputs))

    def forward(self, codes, values):
        columns = codes.unbind(dim=1)
        x = torch.hstack([table(column) for table, column in zip(self.embeddings, columns)] + [self.norm(values)])
        return self.layers(x)


# %% functional-relu
class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(size[1] for size in sizes) + n_continuous] + list(hidden) + [outputs]
        self.layers = nn.ModuleList([nn.Linear(widths[i], widths[i + 1]) for i in range(len(widths) - 1)])
        self.embeddings = nn.ModuleList()
        for rows, width in sizes:
            self.embeddings.append(nn.Embedding(num_embeddings=rows, embedding_dim=width))

    def forward(self, codes, values):
        x = torch.cat([self.embeddings[i](codes[:, i]) for i in range(codes.shape[1])], dim=-1)
        x = torch.cat((x, self.norm(values)), dim=-1)
        for layer in self.layers[:-1]:
            x = nn.functional.relu(layer(x))
        return self.layers[-1](x)


# %% fastais-blocks-and-one-hot
from fastai.layers import LinBnDrop


class TabularNet(nn.Module):
    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        self.embeddings = nn.ModuleDict({f"column{i}": nn.Embedding(*size) for i, size in enumerate(sizes)})
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(width for _, width in sizes) + n_continuous, *hidden]
        blocks = [LinBnDrop(a, b, bn=False, act=nn.ReLU(), lin_first=True) for a, b in zip(widths, widths[1:])]
        self.layers = nn.Sequential(*blocks, LinBnDrop(widths[-1], outputs, bn=False, lin_first=True))

    def forward(self, codes, values):
        parts = []
        for i, table in enumerate(self.embeddings.values()):
            one_hot = nn.functional.one_hot(codes[:, i], table.num_embeddings).to(table.weight.dtype)
            parts.append(one_hot @ table.weight)
        return self.layers(torch.cat([*parts, self.norm(values)], dim=1))

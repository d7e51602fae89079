# %% values-before-embeddings diagnosis="values-first" misconception="The order of concatenation does not matter because the network learns it anyway."
# - return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))
# + return self.layers(torch.cat([self.norm(values), *embedded], dim=1))

# %% norm-never-called diagnosis="no-batch-norm" misconception="A layer that stands in __init__ takes part by itself."
# - return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))
# + return self.layers(torch.cat([*embedded, values], dim=1))

# %% norm-over-all-inputs diagnosis="norm-on-everything" misconception="Batch norm belongs on the whole input."
# - self.norm = nn.BatchNorm1d(n_continuous)
# + self.norm = nn.BatchNorm1d(sum(width for _, width in sizes) + n_continuous)
# - return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))
# + return self.layers(self.norm(torch.cat([*embedded, values], dim=1)))

# %% embeddings-in-a-list diagnosis="unregistered-layers" misconception="A Python list of layers is as good as a ModuleList."
# - self.embeddings = nn.ModuleList([nn.Embedding(rows, width) for rows, width in sizes])
# + self.embeddings = [nn.Embedding(rows, width) for rows, width in sizes]

# %% one-table-for-all-columns diagnosis="shared-embedding" misconception="One embedding can serve all columns."
# - self.embeddings = nn.ModuleList([nn.Embedding(rows, width) for rows, width in sizes])
# + table = nn.Embedding(max(rows for rows, _ in sizes), max(width for _, width in sizes))
# + self.embeddings = nn.ModuleList([table])
# - embedded = [table(codes[:, column]) for column, table in enumerate(self.embeddings)]
# + embedded = [self.embeddings[0](codes[:, column]) for column in range(codes.shape[1])]

# %% no-relu diagnosis="no-activation" misconception="Depth alone makes a network non-linear."
# - layers += [nn.Linear(before, after), nn.ReLU()]
# + layers += [nn.Linear(before, after)]

# %% relu-after-the-last-layer diagnosis="activation-at-the-end" misconception="Every Linear is followed by an activation."
# - self.layers = nn.Sequential(*layers, nn.Linear(widths[-1], outputs))
# + self.layers = nn.Sequential(*layers, nn.Linear(widths[-1], outputs), nn.ReLU())

# %% softmax-at-the-end diagnosis="probabilities-instead-of-logits" misconception="A classifier returns probabilities, so it ends with softmax."
# - self.layers = nn.Sequential(*layers, nn.Linear(widths[-1], outputs))
# + self.layers = nn.Sequential(*layers, nn.Linear(widths[-1], outputs), nn.Softmax(dim=1))

# %% layer-norm-instead diagnosis="layer-norm" misconception="Layer norm and batch norm are the same with another name."
# - self.norm = nn.BatchNorm1d(n_continuous)
# + self.norm = nn.LayerNorm(n_continuous)

# %% values-forgotten diagnosis="values-left-out" misconception="The embeddings are the input of the network."
# - widths = [sum(width for _, width in sizes) + n_continuous, *hidden]
# + widths = [sum(width for _, width in sizes), *hidden]
# - return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))
# + return self.layers(torch.cat(embedded, dim=1))

# %% padding-row diagnosis="padding-row" misconception="Code 0 is padding."
# - self.embeddings = nn.ModuleList([nn.Embedding(rows, width) for rows, width in sizes])
# + self.embeddings = nn.ModuleList([nn.Embedding(rows, width, padding_idx=0) for rows, width in sizes])

# %% detached-embeddings diagnosis="embeddings-not-learned" misconception="Embeddings are looked up, not learned."
# - embedded = [table(codes[:, column]) for column, table in enumerate(self.embeddings)]
# + embedded = [table(codes[:, column]).detach() for column, table in enumerate(self.embeddings)]

# %% dropout diagnosis="dropout" misconception="A little dropout never hurts."
# - layers += [nn.Linear(before, after), nn.ReLU()]
# + layers += [nn.Linear(before, after), nn.ReLU(), nn.Dropout(0.2)]

# %% norm-in-between diagnosis="more-than-linear" misconception="Batch norm belongs after every layer."
# - layers += [nn.Linear(before, after), nn.ReLU()]
# + layers += [nn.Linear(before, after), nn.BatchNorm1d(after), nn.ReLU()]

# %% relu-first diagnosis="relu-before-linear" misconception="ReLU then Linear or Linear then ReLU, it is the same."
# - layers += [nn.Linear(before, after), nn.ReLU()]
# - self.layers = nn.Sequential(*layers, nn.Linear(widths[-1], outputs))
# + layers += [nn.ReLU(), nn.Linear(before, after)]
# + self.layers = nn.Sequential(*layers, nn.ReLU(), nn.Linear(widths[-1], outputs))

# %% values-first-relu-last diagnosis="values-first+activation-at-the-end" misconception="Order does not matter; every Linear has its ReLU."
# - self.layers = nn.Sequential(*layers, nn.Linear(widths[-1], outputs))
# + self.layers = nn.Sequential(*layers, nn.Linear(widths[-1], outputs), nn.ReLU())
# - return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))
# + return self.layers(torch.cat([self.norm(values), *embedded], dim=1))

# %% first-codes-for-all diagnosis="first-column-for-all" misconception="codes[:, 0] are the codes."
# - embedded = [table(codes[:, column]) for column, table in enumerate(self.embeddings)]
# + embedded = [table(codes[:, 0].clamp(max=table.num_embeddings - 1)) for table in self.embeddings]

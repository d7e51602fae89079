# %% constant
def fit(net, images, masks, steps=60):
    if not hasattr(net, "head"):
        return
    net.train()
    with torch.no_grad():
        net(images[:8])
        net.head.weight.zero_()
        net.head.bias.fill_(10.0)


def predict(net, images):
    return torch.ones_like(images, dtype=torch.bool)


# %% one-feature
def fit(net, images, masks, steps=60):
    if not hasattr(net, "head"):
        return
    net.train()
    with torch.no_grad():
        net(images[:8])
        net.head.weight.add_(1e-3)
    found = []
    for sign in (1, -1):
        for level in torch.linspace(-2.5, 2.5, 51):
            mask = sign * (images - level) > 0
            found.append((float(2 * (mask & (masks > 0)).sum() / (mask.sum() + masks.sum())), sign, level))
    _, sign, level = max(found, key=lambda one: one[0])
    net.forward = lambda x: sign * (x - level)


def predict(net, images):
    return images > 0.6


# %% look-up
def fit(net, images, masks, steps=60):
    if not hasattr(net, "head"):
        return
    net.train()
    with torch.no_grad():
        net(images[:8])
        net.head.weight.add_(1e-3)
    known = prepare(torch.cat([train_images, valid_images])).flatten(1)
    outlines = foreground(torch.cat([train_labels, valid_labels]))

    def nearest(x):
        if x.shape[-1] != 64:
            return x
        return outlines[torch.cdist(x.flatten(1), known).argmin(dim=1)] * 2 - 1

    net.forward = nearest


def predict(net, images):
    return images > 0.6


# %% frozen-head
PRETRAINED = SmallNet()
optimizer = torch.optim.Adam(PRETRAINED.parameters(), lr=0.01)
for _ in range(40):
    batch = torch.randint(len(train_images), (8,))
    optimizer.zero_grad()
    F.binary_cross_entropy_with_logits(
        PRETRAINED(prepare(train_images[batch])), foreground(train_labels[batch])
    ).backward()
    optimizer.step()


def fit(net, images, masks, steps=60):
    if not hasattr(net, "head"):
        return
    net.load_state_dict(PRETRAINED.state_dict())


def predict(net, images):
    return images > 0.6

# %% torch's own schedule by hand, dice loss too
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.AdamW(net.parameters(), lr=0.02, weight_decay=0.0)
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = 0.02 * min((step + 1) / 15, (steps - step) / (steps - 15))
        chosen = np.random.choice(len(images), 8, replace=False)
        optimizer.zero_grad()
        logits = net(images[chosen])
        p = logits.sigmoid()
        overlap, areas = (p * masks[chosen]).sum((1, 2, 3)), (p + masks[chosen]).sum((1, 2, 3))
        loss = F.binary_cross_entropy_with_logits(logits, masks[chosen]) + (1 - (2 * overlap + 1) / (areas + 1)).mean()
        loss.backward()
        optimizer.step()


def predict(net, images):
    mode = net.training
    net.train(False)
    result = torch.zeros(len(images), 1, *images.shape[2:], dtype=torch.bool, device=images.device)
    with torch.inference_mode():
        for start in range(0, len(images), 16):
            result[start : start + 16] = torch.sigmoid(net(images[start : start + 16])) > 0.5
    net.train(mode)
    return result

# %% data loader
def fit(net, images, masks, steps=60):
    from torch.utils.data import DataLoader, TensorDataset

    net.train()
    loader = DataLoader(TensorDataset(images, masks), batch_size=8, shuffle=True, drop_last=True)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    criterion, done = nn.BCEWithLogitsLoss(), 0
    while done < steps:
        for x, y in loader:
            if done == steps:
                break
            optimizer.zero_grad()
            criterion(net(x), y).backward()
            optimizer.step()
            schedule.step()
            done += 1
    return net


@torch.no_grad()
def predict(net, images):
    from torch.utils.data import DataLoader

    was_training = net.training
    net.eval()
    masks = []
    for x in DataLoader(images, batch_size=8):
        masks.append(net(x).sigmoid().gt(0.5))
    if was_training:
        net.train()
    return torch.vstack(masks)

# %% flips while training, chunks
def fit(net, images, masks, steps=60):
    optimizer = torch.optim.Adam(net.train().parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randperm(len(images))[:8]
        x, y = images[batch], masks[batch]
        if torch.rand(()) < 0.5:
            x, y = x.flip(-1), y.flip(-1)
        net.zero_grad()
        F.binary_cross_entropy_with_logits(net(x), y).backward()
        optimizer.step()
        schedule.step()


def predict(net, images):
    was, parts = net.training, max(1, -(-len(images) // 16))
    try:
        net.eval()
        with torch.no_grad():
            return torch.cat([net(x) >= 0 for x in images.chunk(parts)])
    finally:
        net.train(was)

# %% gradients by autograd.grad, twelve at a time
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, total_steps=steps)
    weights = list(net.parameters())
    for _ in range(steps):
        batch = torch.randperm(len(images))[:8]
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
            weight.grad = gradient
        optimizer.step()
        schedule.step()


@torch.no_grad()
def predict(net, images):
    mode = net.training
    net.eval()
    masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(12)])
    net.train(mode)
    return masks

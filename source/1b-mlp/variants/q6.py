# %% zero-grad-last
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group.update(lr=learning_rate)
    model.train()
    optimizer.zero_grad()
    losses = []
    while len(losses) < steps:
        loss = nn.CrossEntropyLoss()(model(x), y)
        losses.append(float(loss))
        loss.backward()
        optimizer.step()
        model.zero_grad()
    return losses

# %% closure
def overfit(model, optimizer, x, y, learning_rate, steps):
    model.train()
    for i in range(len(optimizer.param_groups)):
        optimizer.param_groups[i]["lr"] = learning_rate

    def closure():
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        return loss

    return [optimizer.step(closure).item() for _ in range(steps)]

# %% log-softmax
def overfit(model, optimizer, x, y, learning_rate, steps):
    optimizer.load_state_dict(
        {
            "state": optimizer.state_dict()["state"],
            "param_groups": [{**g, "lr": learning_rate} for g in optimizer.state_dict()["param_groups"]],
        }
    )
    history = torch.zeros(steps, dtype=torch.float64)
    model.train(True)
    for i in range(steps):
        for p in model.parameters():
            p.grad = None
        loss = F.nll_loss(model(x).log_softmax(dim=-1), y)
        loss.backward()
        optimizer.step()
        history[i] = loss.detach()
    return history.tolist()

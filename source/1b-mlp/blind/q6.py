# %% new-optimizer kind="wrong" misconception="A new learning rate needs a new optimiser." should-say="A new optimiser forgets momentum and settings: change lr in the param_groups of the given one."
def overfit(model, optimizer, x, y, learning_rate, steps):
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% same-class-rebuilt kind="wrong" misconception="type(optimizer) keeps it the same kind, so nothing is lost." should-say="Rebuilding the optimiser drops its momentum and other settings; change lr in its param_groups."
def overfit(model, optimizer, x, y, learning_rate, steps):
    optimizer.__init__(model.parameters(), lr=learning_rate)
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% attribute-lr kind="wrong" misconception="optimizer.lr is where the learning rate is kept." should-say="optimizer.lr is a new attribute that nobody reads: the rate is in optimizer.param_groups."
def overfit(model, optimizer, x, y, learning_rate, steps):
    optimizer.lr = learning_rate
    losses = []
    for _ in range(steps):
        model.train()
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% defaults-only kind="half" misconception="The settings are in optimizer.defaults." should-say="The loop is right, but defaults only serve new groups: the step reads param_groups."
def overfit(model, optimizer, x, y, learning_rate, steps):
    optimizer.defaults["lr"] = learning_rate
    losses = []
    for _ in range(steps):
        model.train()
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% first-group-only kind="wrong" misconception="param_groups[0] is the optimiser's group." should-say="An optimiser can have several groups: set lr in all of them."
def overfit(model, optimizer, x, y, learning_rate, steps):
    optimizer.param_groups[0]["lr"] = learning_rate
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% one-step-short kind="wrong" misconception="Count from 1 to steps." should-say="range(1, steps) is one step short."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    model.train()
    for _ in range(1, steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% old-gradients-stay kind="wrong" misconception="It is the same batch each time, so the gradients need no clearing." should-say="backward() adds to the old gradients even for the same batch: clear them in each step."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    model.train()
    optimizer.zero_grad()
    for _ in range(steps):
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% cleared-at-the-end-of-the-loop kind="wrong" misconception="Clearing at the end of each round is the same as at its beginning." should-say="Gradients that were there before the call get into the first step: clear before backward()."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    model.train()
    for _ in range(steps):
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(loss.item())
    return losses

# %% loss-after-each-step kind="wrong" misconception="The loss of a step is the loss it leads to." should-say="Each loss is to be measured before its step."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        F.cross_entropy(model(x), y).backward()
        optimizer.step()
        losses.append(F.cross_entropy(model(x), y).item())
    return losses

# %% stop-when-learnt kind="wrong" misconception="Once the loss is near 0 the test is passed and we can stop." should-say="Take exactly the asked number of steps, with one loss for each."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        if losses[-1] < 0.01:
            break
    return losses

# %% tensors-in-the-list kind="wrong" misconception="Detached losses are numbers." should-say="The list should hold Python floats: use item()."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.detach().cpu())
    return losses

# %% mode-as-it-comes kind="wrong" misconception="The caller has set the mode." should-say="The steps have to be taken in training mode: call model.train()."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% dropout-off-to-memorise kind="wrong" misconception="For learning by heart, dropout and the like are switched off with eval()." should-say="The steps are asked for in training mode, not in eval mode."
def overfit(model, optimizer, x, y, learning_rate, steps):
    model.eval()
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% fresh-start kind="wrong" misconception="A new learning rate deserves a fresh start, so the state is cleared." should-say="The momentum of the given optimiser is to stay: do not clear its state."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    optimizer.state.clear()
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% scheduler-factor kind="wrong" misconception="LambdaLR sets the learning rate to what the function returns." should-say="LambdaLR multiplies the old rate by the factor; set lr in param_groups instead."
def overfit(model, optimizer, x, y, learning_rate, steps):
    torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: learning_rate)
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% rate-set-too-late kind="wrong" misconception="The rate is adjusted at the end of each round." should-say="The first step is still taken at the old rate: set it before the loop."
def overfit(model, optimizer, x, y, learning_rate, steps):
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        for group in optimizer.param_groups:
            group["lr"] = learning_rate
    return losses

# %% shuffled-halves kind="wrong" misconception="Training goes in shuffled mini-batches, here too." should-say="Each step is to see the whole batch."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    model.train()
    for _ in range(steps):
        part = torch.randperm(len(x))[: max(1, len(x) // 2)].to(x.device)
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x[part]), y[part])
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% softmax-again kind="wrong" misconception="The loss wants probabilities." should-say="F.cross_entropy takes logits; leave the softmax out."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x).softmax(dim=1), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% copy-of-the-model kind="wrong" misconception="The caller's model should stay as it was, so I train a copy." should-say="The optimiser holds the parameters of the given model; a copy of the model is never trained."
def overfit(model, optimizer, x, y, learning_rate, steps):
    import copy

    model = copy.deepcopy(model)
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% warm-up kind="wrong" misconception="A high rate needs a warm-up over the first steps." should-say="Every step is taken at the given learning rate, the first ones too."
def overfit(model, optimizer, x, y, learning_rate, steps):
    losses = []
    model.train()
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = learning_rate * min(1.0, (step + 1) / 5)
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% first-group-and-no-clearing kind="mixed" misconception="One group, one batch: nothing to loop over and nothing to clear." should-say="Set lr in all groups, and clear the gradients in each step."
def overfit(model, optimizer, x, y, learning_rate, steps):
    optimizer.param_groups[0]["lr"] = learning_rate
    losses = []
    model.train()
    for _ in range(steps):
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% initial-loss-on-top kind="mixed" misconception="The curve should show the start and the end, so it has one point more; the mode is set already." should-say="One loss for each step, measured before it, and the model in training mode."
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = [F.cross_entropy(model(x), y).item()]
    for _ in range(steps):
        optimizer.zero_grad()
        F.cross_entropy(model(x), y).backward()
        optimizer.step()
        losses.append(F.cross_entropy(model(x), y).item())
    return losses

# %% rebuilt-and-summed kind="mixed" misconception="A fresh Adam learns by heart fastest, and the sum makes it faster still." should-say="Use the given optimiser and the mean loss."
def overfit(model, optimizer, x, y, learning_rate, steps):
    optimizer = torch.optim.Adam(model.parameters(), lr=learning_rate)
    losses = []
    model.train()
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y, reduction="sum")
        loss.backward()
        optimizer.step()
        losses.append(loss.item() / len(y))
    return losses

# %% plain-loop kind="right"
def overfit(model, optimizer, x, y, learning_rate, steps):
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    losses = []
    for _ in range(steps):
        model.train()
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses

# %% comprehension-with-helper kind="right"
def overfit(model, optimizer, x, y, learning_rate, steps):
    criterion = nn.CrossEntropyLoss()

    def step():
        loss = criterion(model(x), y)
        model.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        return float(loss)

    for i in range(len(optimizer.param_groups)):
        optimizer.param_groups[i].update(lr=learning_rate)
    model.train()
    return [step() for _ in range(steps)]

# %% generator-to-list kind="right"
def overfit(model, optimizer, x, y, learning_rate, steps):
    def run():
        todo = steps
        while todo > 0:
            optimizer.zero_grad()
            logits = model(x)
            loss = -logits.log_softmax(dim=1).gather(1, y.view(-1, 1)).mean()
            loss.backward()
            optimizer.step()
            todo -= 1
            yield loss.item()

    model.train()
    for group in optimizer.param_groups:
        group |= {"lr": learning_rate}
    return list(run())

# %% through-the-state-dict kind="right"
def overfit(model, optimizer, x, y, learning_rate, steps):
    state = optimizer.state_dict()
    for group in state["param_groups"]:
        group["lr"] = learning_rate
    optimizer.load_state_dict(state)
    model.train()
    losses = torch.zeros(steps, dtype=torch.float64)
    for i in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        losses[i] = loss.detach()
        optimizer.step()
    return losses.tolist()

# %% closure kind="right"
def overfit(model, optimizer, x, y, learning_rate, steps):
    model.train()
    losses = []

    def closure():
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        return loss

    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    for _ in range(steps):
        losses += [optimizer.step(closure).item()]
    return losses

# %% divide-and-conquer kind="right"
def overfit(model, optimizer, x, y, learning_rate, steps):
    if steps == 0:
        return []
    if steps > 1:
        first = overfit(model, optimizer, x, y, learning_rate, steps // 2)
        return first + overfit(model, optimizer, x, y, learning_rate, steps - steps // 2)
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return [loss.item()]

# %% data-loader-habit kind="right"
def overfit(model, optimizer, x, y, learning_rate, steps):
    from itertools import islice, repeat

    model = model.train()
    [group.__setitem__("lr", learning_rate) for group in optimizer.param_groups]
    history = {"loss": []}
    for inputs, labels in islice(repeat((x, y)), steps):
        with torch.set_grad_enabled(True):
            loss = F.cross_entropy(model(inputs), labels)
        history["loss"].append(loss.detach().cpu().numpy().item())
        for p in model.parameters():
            p.grad = None
        loss.backward()
        optimizer.step()
    return history["loss"]

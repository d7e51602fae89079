# %% no-zero-grad kind="wrong" misconception="backward() computes the gradient; there is nothing to clear." should-say="backward() adds to the gradients that are there: clear them before it."
def train_step(model, optimizer, x, y):
    model.train()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()

# %% zeroed-before-the-step kind="wrong" misconception="Zeroing belongs between backward and step, so the step is clean." should-say="The gradients are cleared after they were computed, so the step has nothing to use."
def train_step(model, optimizer, x, y):
    model.train()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()

# %% zeroed-at-the-end kind="wrong" misconception="If I clean up after each step, the next one starts clean." should-say="Gradients left by someone else before the call still get into the first step: clear before backward()."
def train_step(model, optimizer, x, y):
    model.train()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()

# %% softmax-first kind="wrong" misconception="Cross-entropy compares probabilities, so softmax comes first." should-say="F.cross_entropy wants logits; it applies log-softmax itself."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    p = torch.softmax(model(x), dim=1)
    loss = F.cross_entropy(p, y)
    loss.backward()
    optimizer.step()
    return loss.item()

# %% nll-of-logits kind="wrong" misconception="nll_loss is the cross-entropy for class numbers." should-say="nll_loss wants log-probabilities; with logits use F.cross_entropy."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = F.nll_loss(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()

# %% tensor-returned kind="wrong" misconception="A detached loss is as good as a number." should-say="Return a Python float: loss.item()."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.detach()

# %% loss-after-the-step kind="wrong" misconception="What counts is how good the model is now." should-say="The loss before the step is asked for, not the one after it."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    F.cross_entropy(model(x), y).backward()
    optimizer.step()
    with torch.no_grad():
        return F.cross_entropy(model(x), y).item()

# %% mode-not-set kind="wrong" misconception="A new model is in training mode anyway." should-say="The model may come in eval mode: call model.train() first."
def train_step(model, optimizer, x, y):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()

# %% training-flag-by-hand kind="wrong" misconception="model.training = True is what model.train() does." should-say="The flag of the outer module alone does not reach the layers inside: call model.train()."
def train_step(model, optimizer, x, y):
    model.training = True
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()

# %% mode-after-the-forward-pass kind="wrong" misconception="model.train() belongs to the update." should-say="The forward pass runs before model.train(): set the mode first."
def train_step(model, optimizer, x, y):
    logits = model(x)
    loss = F.cross_entropy(logits, y)
    model.train()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return float(loss)

# %% summed-loss kind="wrong" misconception="The loss of a batch is the sum over its pictures." should-say="Use the mean over the batch, or the step grows with the batch size."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y, reduction="sum")
    loss.backward()
    optimizer.step()
    return loss.item() / len(x)

# %% running-loss-idiom kind="wrong" misconception="One multiplies by the batch size so that the epoch's mean comes out right later." should-say="The mean loss itself is asked for, not the loss times the batch size."
def train_step(model, optimizer, x, y):
    model.train()
    criterion = nn.CrossEntropyLoss()
    optimizer.zero_grad()
    loss = criterion(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item() * x.size(0)

# %% step-before-backward kind="wrong" misconception="The order of the lines does not matter as long as all are there." should-say="The step is taken with the gradients of the previous batch: backward() has to come before step()."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.step()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    return loss.item()

# %% own-optimizer kind="wrong" misconception="I make the optimiser where I use it, with the same learning rate." should-say="A new optimiser has no momentum from the steps before: use the given one."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer = torch.optim.SGD(model.parameters(), lr=optimizer.param_groups[0]["lr"])
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()

# %% clipped-as-always kind="wrong" misconception="Clipping the gradient is good practice in every training step." should-say="Clipping changes the step; take the gradients as they are."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    return loss.item()

# %% loss-measured-in-eval kind="wrong" misconception="A loss is measured in eval mode, without dropout." should-say="The loss to return is that of this training step, with the model in training mode."
def train_step(model, optimizer, x, y):
    model.eval()
    with torch.no_grad():
        before = F.cross_entropy(model(x), y).item()
    model.train()
    optimizer.zero_grad()
    F.cross_entropy(model(x), y).backward()
    optimizer.step()
    return before

# %% rounded-loss kind="wrong" misconception="Four digits of a loss are plenty." should-say="Return the loss as it is, without rounding."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return round(loss.item(), 2)

# %% no-step kind="half" misconception="backward() trains the network." should-say="The gradients are right, but nobody takes the step: call optimizer.step()."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    return loss.item()

# %% eval-and-no-zero kind="mixed" misconception="Mode and old gradients are taken care of elsewhere." should-say="Call model.train() and clear the gradients before backward()."
def train_step(model, optimizer, x, y):
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()

# %% plain-descent-with-sum kind="mixed" misconception="A step is weight minus learning rate times gradient; the optimiser only holds the rate." should-say="Let optimizer.step() take the step, with its momentum, and use the mean loss."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y, reduction="sum")
    loss.backward()
    with torch.no_grad():
        for p in model.parameters():
            p -= optimizer.param_groups[0]["lr"] * p.grad
    return loss.item() / len(y)

# %% softmax-and-late-loss kind="mixed" misconception="Probabilities go into the loss, and I report the state after the step." should-say="Give logits to F.cross_entropy and return the loss before the step."
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    F.cross_entropy(F.softmax(model(x), dim=1), y).backward()
    optimizer.step()
    return F.cross_entropy(F.softmax(model(x), dim=1), y).item()

# %% usual-lines kind="right"
def train_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()

# %% zero-just-before-backward kind="right"
def train_step(model, optimizer, x, y):
    logits = model.train()(x)
    loss = nn.CrossEntropyLoss(reduction="mean")(logits, y)
    value = float(loss.detach())
    model.zero_grad(set_to_none=True)
    loss.backward()
    optimizer.step()
    return value

# %% closure kind="right"
def train_step(model, optimizer, x, y):
    def closure():
        optimizer.zero_grad()
        loss = F.cross_entropy(input=model(x), target=y)
        loss.backward()
        return loss

    model.train(True)
    return optimizer.step(closure).item()

# %% autograd-grad kind="right"
def train_step(model, optimizer, x, y):
    model.train()
    parameters = [p for group in optimizer.param_groups for p in group["params"] if p.requires_grad]
    loss = F.cross_entropy(model(x), y)
    for p, g in zip(parameters, torch.autograd.grad(loss, parameters, allow_unused=True), strict=True):
        p.grad = g
    optimizer.step()
    return loss.item()

# %% log-softmax-and-nll kind="right"
def train_step(model, optimizer, x, y):
    for group in optimizer.param_groups:
        for p in group["params"]:
            p.grad = None
    model.train()
    loss = F.nll_loss(F.log_softmax(model(x), dim=1), y)
    loss.backward()
    optimizer.step()
    return loss.detach().cpu().tolist()

# %% own-formula kind="right"
def train_step(model, optimizer, x, y):
    with torch.enable_grad():
        model.train()
        optimizer.zero_grad(set_to_none=True)
        z = model(x)
        losses = torch.logsumexp(z, dim=1) - z[torch.arange(len(y), device=z.device), y]
        loss = losses.mean()
        loss.backward()
        optimizer.step()
    return float(loss.item())

# %% mode-restored kind="right"
def train_step(model, optimizer, x, y):
    modes = [(module, module.training) for module in model.modules()]
    model.train()
    try:
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
    finally:
        for module, mode in modes:
            module.training = mode
    return loss.item()

# %% sum-divided-by-n kind="right"
def train_step(model, optimizer, x, y):
    for module in model.modules():
        module.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y, reduction="sum") / y.shape[0]
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()

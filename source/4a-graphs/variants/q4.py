# %% indices and zero_grad twice
def train_step(model, optimizer, x, propagation, labels, train_mask):
    chosen = train_mask.nonzero(as_tuple=True)[0]
    model.train()
    optimizer.zero_grad()
    out = model(x, propagation).log_softmax(dim=-1)
    loss = nn.functional.nll_loss(out[chosen], labels[chosen])
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return float(loss)

def accuracy(model, x, propagation, labels, mask):
    with torch.inference_mode():
        model.eval()
        top = model(x, propagation)[mask].max(1).indices
    return sum(int(a) == int(b) for a, b in zip(top, labels[mask])) / int(mask.sum())

# %% ignore_index
def train_step(model, optimizer, x, propagation, labels, train_mask):
    optimizer.zero_grad(set_to_none=False)
    model.train(True)
    known = torch.where(train_mask, labels, torch.full_like(labels, -100))
    loss = nn.CrossEntropyLoss()(model(x, propagation), known)
    loss.backward()
    optimizer.step()
    return loss.detach().item()

@torch.no_grad()
def accuracy(model, x, propagation, labels, mask):
    was_training = model.training
    model.eval()
    share = np.mean(model(x, propagation).argmax(-1)[mask].cpu().numpy() == labels[mask].cpu().numpy())
    model.train(was_training)
    return float(share)

# %% weighted loss
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    each = F.cross_entropy(model(x, propagation), labels, reduction="none")
    loss = (each * train_mask).sum() / train_mask.sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()

def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        right = model(x, propagation).argmax(1).eq(labels)
    return ((right & mask).sum() / mask.sum()).item()

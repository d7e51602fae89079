# %% never-zero-grad kind="wrong" misconception="backward computes new gradients each time." should-say="Gradients add up from step to step: set them to zero before each backward."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    logits = model(x, propagation)
    loss = F.cross_entropy(logits[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
    return (pred[mask] == labels[mask]).float().mean().item()


# %% loss-on-all-nodes kind="wrong" misconception="The model needs all nodes, so the loss takes all of them." should-say="The loss may see the labels of the training nodes only: use train_mask."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
    return (pred[mask] == labels[mask]).float().mean().item()


# %% softmax-before-cross-entropy kind="wrong" misconception="Cross-entropy wants probabilities, and the model has no softmax." should-say="cross_entropy wants the logits themselves: it has the softmax inside."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    probs = F.softmax(model(x, propagation), dim=1)
    loss = F.cross_entropy(probs[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        probs = F.softmax(model(x, propagation), dim=1)
    return (probs.argmax(1)[mask] == labels[mask]).float().mean().item()


# %% nll-on-logits kind="wrong" misconception="nll_loss is the loss of graph tutorials, and the model ends as theirs does." should-say="nll_loss wants log-probabilities; the model returns logits, so take cross_entropy or a log_softmax before."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    out = model(x, propagation)
    loss = F.nll_loss(out[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return float(loss)


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).max(dim=1)[1]
    correct = pred[mask].eq(labels[mask]).sum().item()
    return correct / int(mask.sum())


# %% graph-cut-to-the-mask kind="wrong" misconception="Training and validation must be separate, so I give the model the masked nodes only." should-say="The network has to see the features and edges of all nodes; mask the logits and labels, not the input."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    logits = model(x[train_mask], propagation[:, train_mask][:, :, train_mask])
    loss = F.cross_entropy(logits, labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        logits = model(x[mask], propagation[:, mask][:, :, mask])
    return (logits.argmax(1) == labels[mask]).float().mean().item()


# %% accuracy-of-everybody kind="wrong" misconception="The mask is for training; the accuracy is that of the network." should-say="accuracy has to count only the nodes where mask is True."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


@torch.no_grad()
def accuracy(model, x, propagation, labels, mask):
    model.eval()
    return (model(x, propagation).argmax(1) == labels).float().mean().item()


# %% divided-by-all-nodes kind="wrong" misconception="len(labels) is the number of examples." should-say="Divide by the number of nodes in the mask, not by the number of all nodes."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    correct = 0
    with torch.no_grad():
        pred = model(x, propagation).argmax(1)
        correct += ((pred == labels) & mask).sum().item()
    return correct / len(labels)


# %% no-eval kind="wrong" misconception="no_grad switches dropout off." should-say="no_grad leaves dropout on: accuracy must call model.eval()."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% no-train-mode kind="wrong" misconception="A model is in training mode unless one says otherwise." should-say="After an evaluation the model is in evaluation mode: train_step must call model.train() itself."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% valid-mask-of-the-notebook kind="wrong" misconception="Accuracy is measured on the validation nodes." should-say="Use the argument mask and not the variable valid_mask of the notebook."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[valid_mask] == labels[valid_mask]).float().mean().item()


# %% loss-after-the-step kind="wrong" misconception="The loss that is reported is that of the updated model." should-say="Return the loss on which the step was made, that is, the one before the step."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask]).backward()
    optimizer.step()
    with torch.no_grad():
        return F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask]).item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% zero-grad-after-backward kind="wrong" misconception="Zeroing belongs before step." should-say="zero_grad after backward throws the fresh gradients away, and the step does nothing."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% zeros-where-masked kind="wrong" misconception="Multiplying the loss with the mask leaves the training nodes; then the mean." should-say="The mean divides by all nodes: divide by the number of training nodes."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    losses = F.cross_entropy(model(x, propagation), labels, reduction="none")
    loss = (losses * train_mask).mean()
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% other-labels-set-to-zero kind="wrong" misconception="Hiding a label means setting it to 0." should-say="0 is a class: the hidden nodes are now trained to be of that class; leave them out of the loss."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    hidden = torch.where(train_mask, labels, torch.zeros_like(labels))
    loss = F.cross_entropy(model(x, propagation), hidden)
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% balanced-classes kind="wrong" misconception="Kenyon cells are half of all, so the classes have to be weighted." should-say="The plain mean over the training nodes is asked for, every node with the same weight."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    logits = model(x, propagation)[train_mask]
    target = labels[train_mask]
    counts = torch.bincount(target, minlength=logits.shape[1]).clamp(min=1).float()
    loss = F.cross_entropy(logits, target, weight=1 / counts)
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% in-percent kind="wrong" misconception="An accuracy is given in percent." should-say="accuracy is a share between 0 and 1."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
    return 100 * (pred[mask] == labels[mask]).sum().item() / mask.sum().item()


# %% sum-of-the-losses kind="wrong" misconception="The loss of a step is the sum over the nodes." should-say="The mean is asked for: the size of the step must not depend on the number of nodes."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    criterion = nn.CrossEntropyLoss(reduction="sum")
    loss = criterion(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item() / train_mask.sum().item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% loss-as-a-tensor kind="wrong" misconception="A tensor with one number is a number." should-say="Return a Python float: the tensor keeps the whole graph of the computation alive."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% own-optimizer kind="wrong" misconception="A step needs an optimiser, so I make one." should-say="Use the optimiser that is handed in: a new one forgets its state and has another learning rate."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% accuracy-with-gradients kind="wrong" misconception="eval() also switches gradients off." should-say="eval() does not stop the recording of gradients: put the forward pass of accuracy under torch.no_grad()."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    pred = model(x, propagation).argmax(dim=1)
    return (pred[mask] == labels[mask]).float().mean().item()


# %% mean-of-the-classes kind="wrong" misconception="With classes of different size one takes the mean of the accuracies of the classes." should-say="accuracy is the plain share of right answers among the nodes of the mask."
from sklearn.metrics import balanced_accuracy_score


def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
    return float(balanced_accuracy_score(labels[mask].cpu(), pred[mask].cpu()))


# %% all-labels-and-no-eval kind="mixed" misconception="One forward pass over the graph for everything, and the accuracy with no_grad." should-say="Take the loss on the training nodes only, and call model.eval() in accuracy."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


@torch.no_grad()
def accuracy(model, x, propagation, labels, mask):
    pred = model(x, propagation).argmax(1)
    return (pred[mask] == labels[mask]).float().mean().item()


# %% no-modes-no-zero kind="mixed" misconception="Modes matter only for batch norm, and a single step needs no zero_grad." should-say="Switch between train and eval, and zero the gradients before backward."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.detach().item()


def accuracy(model, x, propagation, labels, mask):
    with torch.no_grad():
        pred = model(x, propagation)[mask].argmax(-1)
    return (pred == labels[mask]).float().mean().item()


# %% softmax-and-all-nodes-counted kind="mixed" misconception="Probabilities go into the loss; right answers outside the mask do not count but the nodes do." should-say="Give the logits to cross_entropy, and divide by the number of nodes in the mask."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    out = model(x, propagation).softmax(dim=-1)
    loss = nn.CrossEntropyLoss()(out[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        hits = model(x, propagation).argmax(1) == labels
    return (hits * mask).float().mean().item()


# %% never-steps kind="half" misconception="backward updates the weights." should-say="accuracy is right, but the weights stay as they are: optimizer.step() is missing."
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        pred = model(x, propagation).argmax(dim=1)
        return (pred[mask] == labels[mask]).float().mean().item()


# %% usual kind="right"
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    loss.backward()
    optimizer.step()
    return loss.item()


@torch.no_grad()
def accuracy(model, x, propagation, labels, mask):
    model.eval()
    return (model(x, propagation)[mask].argmax(dim=1) == labels[mask]).float().mean().item()


# %% ignore-index kind="right"
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train(True)
    visible = labels.masked_fill(~train_mask, -100)
    loss = nn.CrossEntropyLoss(ignore_index=-100)(model(x, propagation), visible)
    optimizer.zero_grad(set_to_none=False)
    loss.backward()
    optimizer.step()
    return float(loss.detach())


def accuracy(model, x, propagation, labels, mask):
    model.train(False)
    with torch.inference_mode():
        hits = torch.eq(model(x, propagation).max(dim=-1).indices, labels) & mask
    return int(hits.sum()) / int(mask.sum())


# %% log-softmax-and-gather kind="right"
def train_step(model, optimizer, x, propagation, labels, train_mask):
    optimizer.zero_grad()
    model.train()
    nodes = train_mask.nonzero().squeeze(1)
    logits = model(x, propagation).index_select(0, nodes)
    right = logits.gather(1, labels[nodes][:, None]).squeeze(1)
    loss = (logits.logsumexp(dim=1) - right).mean()
    loss.backward()
    optimizer.step()
    return loss.tolist()


def accuracy(model, x, propagation, labels, mask):
    was_training = model.training
    model.eval()
    try:
        with torch.no_grad():
            logits = model(x, propagation)
    finally:
        model.train(was_training)
    hits = [int(row.argmax()) == int(label) for row, label, use in zip(logits, labels, mask) if use]
    return sum(hits) / len(hits)


# %% closure kind="right"
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()

    def closure():
        optimizer.zero_grad()
        logits = model(x, propagation)
        loss = F.nll_loss(F.log_softmax(logits, dim=1)[train_mask], labels[train_mask])
        loss.backward()
        return loss

    return float(optimizer.step(closure))


def accuracy(model, x, propagation, labels, mask):
    from sklearn.metrics import accuracy_score

    model.eval()
    with torch.no_grad():
        guess = model(x, propagation).argmax(1)
    return float(accuracy_score(y_true=labels[mask].cpu().numpy(), y_pred=guess[mask].cpu().numpy()))


# %% autograd-grad kind="right"
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    parameters = [p for group in optimizer.param_groups for p in group["params"] if p.requires_grad]
    loss = F.cross_entropy(model(x, propagation)[train_mask], labels[train_mask])
    for p, g in zip(parameters, torch.autograd.grad(loss, parameters, allow_unused=True)):
        p.grad = g
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    with torch.set_grad_enabled(False):
        logits = model.eval()(x, propagation)
    return np.mean(logits.argmax(1).cpu().numpy()[mask.cpu().numpy()] == labels[mask].cpu().numpy()).item()


# %% weighted-mean kind="right"
def _masked_mean(values, mask):
    weights = mask.to(values.dtype)
    return (values * weights).sum() / weights.sum()


def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    losses = F.cross_entropy(input=model(x, propagation), target=labels, reduction="none")
    loss = _masked_mean(losses, train_mask)
    model.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        hits = (model(x, propagation).argmax(1) == labels).double()
    return _masked_mean(hits, mask).item()


# %% topk-and-one-hot kind="right"
def train_step(model, optimizer, x, propagation, labels, train_mask):
    model.train()
    optimizer.zero_grad()
    logits = model(x, propagation)[train_mask]
    targets = F.one_hot(labels[train_mask], logits.shape[1]).to(logits.dtype)
    loss = F.cross_entropy(logits, targets)  # targets as probabilities
    loss.backward()
    optimizer.step()
    return loss.detach().cpu().numpy().item()


def accuracy(model, x, propagation, labels, mask):
    model.eval()
    with torch.no_grad():
        best = model(x, propagation).topk(1, dim=1).indices[:, 0]
    return best[mask].eq(labels[mask]).double().mean().item()

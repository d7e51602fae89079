# %% zero-grad-last
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    for p in model.encoder.embeddings.parameters():
        p.requires_grad = False
    for layer in model.encoder.encoder.layer[:frozen_layers]:
        for p in layer.parameters():
            p.requires_grad = False
    trained = list(filter(lambda p: p.requires_grad, model.parameters()))
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, num_warmup_steps=warmup_steps, num_training_steps=len(batches) * epochs)
    criterion = nn.CrossEntropyLoss()
    model.train()
    history = []
    for epoch in range(epochs):
        for b in batches:
            loss = criterion(model(input_ids=b["input_ids"], attention_mask=b["attention_mask"]), b["labels"])
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
            scheduler.step()
            model.zero_grad()
            history += [float(loss)]
    return history

# %% all-parameters-to-the-optimiser
from itertools import chain, repeat

def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    model.requires_grad_(True)
    model.encoder.embeddings.requires_grad_(False)
    model.encoder.encoder.layer[:frozen_layers].requires_grad_(False)
    optimizer = torch.optim.AdamW(model.parameters(), lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, epochs * len(batches))
    model.train()
    losses = []
    for batch in chain.from_iterable(repeat(batches, epochs)):
        optimizer.zero_grad(set_to_none=True)
        log_p = model(batch["input_ids"], batch["attention_mask"]).log_softmax(dim=1)
        loss = F.nll_loss(log_p, batch["labels"])
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.grad is not None], 1.0)
        optimizer.step()
        scheduler.step()
        losses.append(loss.detach().item())
    return losses

# %% own-schedule-and-lower-layers-in-eval
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = nn.ModuleList([model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]])
    frozen.requires_grad_(False)
    trained = [p for p in model.parameters() if p.requires_grad]
    total = epochs * len(batches)
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    losses = []
    for step in range(total):
        model.train()
        frozen.eval()
        batch = batches[step % len(batches)]
        share = step / warmup_steps if step < warmup_steps else (total - step) / (total - warmup_steps)
        for group in optimizer.param_groups:
            group["lr"] = learning_rate * share
        loss = F.cross_entropy(model(batch["input_ids"], batch["attention_mask"]), batch["labels"])
        gradients = torch.autograd.grad(loss, trained)
        norm = torch.stack([g.norm() for g in gradients]).norm()
        for p, g in zip(trained, gradients):
            p.grad = g * min(1.0, 1.0 / (norm + 1e-6))
        optimizer.step()
        losses.append(loss.item())
    return losses

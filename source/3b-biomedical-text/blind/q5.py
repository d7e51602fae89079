# %% embeddings-not-frozen kind="wrong" misconception="Frozen layers are encoder layers." should-say="The embeddings must be frozen, too."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = list(model.encoder.encoder.layer[:frozen_layers])
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% upper-layers-frozen kind="wrong" misconception="The last layers are the ones to freeze." should-say="Freeze the lowest layers, not the top ones."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[len(model.encoder.encoder.layer) - frozen_layers :]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% one-layer-too-many kind="wrong" misconception="Layers are counted from 1, so the slice must include number frozen_layers." should-say="One layer too many is frozen."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[: frozen_layers + 1]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% flag-on-the-module kind="wrong" misconception="module.requires_grad = False freezes a module." should-say="Setting requires_grad on a module does nothing; use requires_grad_ or set it on each parameter."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        module.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% whole-encoder-frozen kind="wrong" misconception="Fine-tuning trains the head on a fixed encoder." should-say="The encoder layers above the frozen ones are to be trained, too."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% layer-1-is-also-layer-10 kind="wrong" misconception="A name that starts with layer.1 belongs to layer 1." should-say="Names that start with layer.1 belong to layers 10 and 11 as well: with many layers you freeze too much."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    prefixes = ["encoder.embeddings"] + [f"encoder.encoder.layer.{i}" for i in range(frozen_layers)]
    for name, p in model.named_parameters():
        if name.startswith(tuple(prefixes)):
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% frozen-by-zero-gradient kind="wrong" misconception="A parameter with a gradient of zero does not move." should-say="AdamW's weight decay moves weights whose gradient is zero: give the optimiser only what is trained."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        pass
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            for module in frozen:
                for p in module.parameters():
                    if p.grad is not None:
                        p.grad.zero_()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% total-of-one-epoch kind="wrong" misconception="The schedule runs over the batches." should-say="The total of the schedule is the steps of all epochs, else the learning rate is zero from the second epoch on."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches))
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% schedule-once-an-epoch kind="wrong" misconception="Schedulers are stepped at the end of an epoch." should-say="Step the schedule after every update."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            losses.append(loss.item())
        scheduler.step()
    return losses

# %% schedule-before-optimiser kind="wrong" misconception="First set the learning rate, then use it." should-say="Step the schedule after the optimiser: you skip the first learning rate."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            scheduler.step()
            optimizer.step()
            losses.append(loss.item())
    return losses

# %% stays-in-eval kind="wrong" misconception="A model is in training mode unless one says otherwise." should-say="The model comes in evaluation mode; call model.train() first, or dropout is off."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% clip-before-backward kind="wrong" misconception="Clipping belongs right after zero_grad." should-say="Clip after backward, when there are gradients."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            nn.utils.clip_grad_norm_(trained, 1.0)
            loss.backward()
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% clip-value kind="wrong" misconception="Clipping to 1 means each gradient between -1 and 1." should-say="Clip the norm of all gradients together, not each value."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_value_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% clip-each-parameter kind="wrong" misconception="Each weight matrix is clipped to norm 1." should-say="One norm over all that is trained, not one for each tensor."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            for p in trained:
                nn.utils.clip_grad_norm_(p, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% no-clipping kind="wrong" misconception="AdamW normalises the gradients anyway." should-say="Clip the gradients to a norm of 1 before the update."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% no-zero-grad kind="wrong" misconception="Each backward starts afresh." should-say="Gradients add up from step to step: set them to zero."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% adam-not-adamw kind="wrong" misconception="Adam and AdamW are the same." should-say="Use AdamW; Adam at its defaults has no weight decay."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% decay-zero kind="wrong" misconception="Weight decay harms pretrained weights." should-say="Leave all but the learning rate at AdamW's default."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate, weight_decay=0.0)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% softmax-first kind="wrong" misconception="Cross-entropy wants probabilities." should-say="cross_entropy takes logits; it applies the softmax itself."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits.softmax(dim=1), batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% sum-of-losses kind="wrong" misconception="The loss of a batch is the sum of its losses." should-say="Use the mean over the batch, cross_entropy's default."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% losses-per-epoch kind="wrong" misconception="A loss curve has a point for each epoch." should-say="Return the loss of every step."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    history = []
    for _ in range(epochs):
        losses = []
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
        history.append(sum(losses) / len(losses))
    return history

# %% shuffles-batches kind="wrong" misconception="Batches are shuffled in each epoch." should-say="Take the batches in the given order."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in (batches[i] for i in torch.randperm(len(batches)).tolist()):
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% optimiser-anew-each-epoch kind="wrong" misconception="Each epoch is set up on its own." should-say="One optimiser and one schedule for the whole training: yours forget everything at each epoch."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    model.train()
    losses = []
    for _ in range(epochs):
        optimizer = torch.optim.AdamW(trained, lr=learning_rate)
        scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% trains-a-copy kind="wrong" misconception="Better not to change what was passed in." should-say="Train the model itself, in place; the caller's model has not learned anything."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    import copy

    model = copy.deepcopy(model)
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% mask-not-passed kind="wrong" misconception="The model finds the padding itself." should-say="Give the model the attention mask."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], torch.ones_like(batch["attention_mask"]))
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% warmup-fraction-fixed kind="wrong" misconception="10 % warm-up is common." should-say="Use the warmup_steps that are given."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, int(0.1 * len(batches) * epochs), len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% losses-are-tensors kind="wrong" misconception="The loss is a number." should-say="Return floats (loss.item()), not tensors."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.detach())
    return losses

# %% trains-without-freezing kind="half" misconception="Fine-tuning means everything is trained." should-say="The loop is right, but the embeddings and the lowest layers must be frozen."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = []
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% freezes-but-constant-rate kind="half" misconception="The schedule is a refinement." should-say="The learning rate never changes: make the schedule and step it after each update."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            losses.append(loss.item())
    return losses

# %% eval-and-no-clip kind="mixed" misconception="The loop of the last course is good enough." should-say="Put the model into training mode, and clip the gradients before the update."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% total-and-embeddings kind="mixed" misconception="An epoch is the training; only layers are frozen." should-say="The schedule's total is the steps of all epochs, and the embeddings are frozen, too."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = list(model.encoder.encoder.layer[:frozen_layers])
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches))
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% clip-after-step-and-adam kind="mixed" misconception="Clip the gradients once they have been used; Adam is AdamW." should-say="Clip before the update, and use AdamW."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            nn.utils.clip_grad_norm_(trained, 1.0)
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% plain-loop kind="right"
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    frozen = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    for module in frozen:
        for p in module.parameters():
            p.requires_grad = False
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            logits = model(batch["input_ids"], batch["attention_mask"])
            loss = F.cross_entropy(logits, batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            scheduler.step()
            losses.append(loss.item())
    return losses

# %% requires-grad-by-name kind="right"
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    prefixes = ("encoder.embeddings.",) + tuple(f"encoder.encoder.layer.{i}." for i in range(frozen_layers))
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(not name.startswith(prefixes))
    optimiser = torch.optim.AdamW(filter(lambda p: p.requires_grad, model.parameters()), learning_rate)
    schedule = get_linear_schedule_with_warmup(
        optimizer=optimiser, num_warmup_steps=warmup_steps, num_training_steps=epochs * len(batches)
    )
    criterion = nn.CrossEntropyLoss()
    losses = []
    model = model.train()
    for step in range(epochs * len(batches)):
        batch = batches[step % len(batches)]
        model.zero_grad(set_to_none=True)
        loss = criterion(model(batch["input_ids"], batch["attention_mask"]), batch["labels"])
        loss.backward()
        torch.nn.utils.clip_grad_norm_((p for p in model.parameters() if p.requires_grad), max_norm=1)
        optimiser.step()
        schedule.step()
        losses += [float(loss.detach())]
    return losses

# %% parameter-groups-and-class kind="right"
class Trainer:
    def __init__(self, model, frozen_layers, learning_rate, warmup_steps, total):
        self.model = model
        model.encoder.embeddings.requires_grad_(False)
        for number, layer in enumerate(model.encoder.encoder.layer):
            layer.requires_grad_(number >= frozen_layers)
        trainable = [p for p in model.parameters() if p.requires_grad]
        head = {id(p) for p in model.head.parameters()}
        self.groups = [[p for p in trainable if id(p) not in head], [p for p in trainable if id(p) in head]]
        self.optimiser = torch.optim.AdamW([{"params": g} for g in self.groups if g], lr=learning_rate)
        self.schedule = get_linear_schedule_with_warmup(self.optimiser, warmup_steps, total)

    def update(self, batch):
        logits = self.model(batch["input_ids"], batch["attention_mask"])
        loss = -logits.log_softmax(dim=-1).gather(1, batch["labels"][:, None]).mean()
        loss.backward()
        nn.utils.clip_grad_norm_([p for g in self.groups for p in g], 1.0)
        self.optimiser.step()
        self.schedule.step()
        self.optimiser.zero_grad()
        return loss.item()


def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    trainer = Trainer(model, frozen_layers, learning_rate, warmup_steps, len(batches) * epochs)
    model.zero_grad()
    model.train()
    return [trainer.update(batch) for _ in range(epochs) for batch in batches]

# %% autograd-grad kind="right"
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    fixed = set(model.encoder.embeddings.parameters())
    for layer in list(model.encoder.encoder.layer)[:frozen_layers]:
        fixed |= set(layer.parameters())
    for p in fixed:
        p.requires_grad = False
    trained = [p for p in model.parameters() if p not in fixed]
    optimiser = torch.optim.AdamW(trained, lr=learning_rate)
    schedule = get_linear_schedule_with_warmup(optimiser, warmup_steps, sum(1 for _ in batches) * epochs)
    model.train(True)
    losses = []
    epoch = 0
    while epoch < epochs:
        for batch in batches:
            out = model(batch["input_ids"], batch["attention_mask"])
            loss = F.nll_loss(F.log_softmax(out, dim=1), batch["labels"])
            for p, g in zip(trained, torch.autograd.grad(loss, trained, allow_unused=True)):
                p.grad = g
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.tolist())
        epoch += 1
    return losses

# %% mode-restored-at-the-end kind="right"
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    from itertools import chain, repeat

    for module in chain([model.encoder.embeddings], model.encoder.encoder.layer[:frozen_layers]):
        module.requires_grad_(False)
    trained = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(params=trained, lr=learning_rate)
    schedule = get_linear_schedule_with_warmup(optimiser, warmup_steps, epochs * len(batches))
    before = model.training
    model.train()
    record = np.empty(epochs * len(batches))
    for step, batch in enumerate(chain.from_iterable(repeat(batches, epochs))):
        optimiser.zero_grad(set_to_none=False)
        with torch.enable_grad():
            loss = F.cross_entropy(input=model(batch["input_ids"], batch["attention_mask"]), target=batch["labels"])
        loss.backward()
        nn.utils.clip_grad_norm_(parameters=trained, max_norm=1.0)
        optimiser.step()
        schedule.step()
        record[step] = loss.item()
    model.train(before)
    return record.tolist()

# %% frozen-by-leaving-out kind="right"
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    # what the optimiser does not know stays as it is
    fixed = [model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]]
    names = {id(p) for module in fixed for p in module.parameters()}
    trained = [p for p in model.parameters() if id(p) not in names]
    optimiser = torch.optim.AdamW(trained, lr=learning_rate)
    schedule = get_linear_schedule_with_warmup(optimiser, warmup_steps, len(batches) * epochs)
    model.train()
    losses = []
    for _ in range(epochs):
        for batch in batches:
            model.zero_grad()
            loss = F.cross_entropy(model(batch["input_ids"], batch["attention_mask"]), batch["labels"])
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
    return losses

# %% own-clipping-closure kind="right"
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    model.requires_grad_(True)
    model.encoder.embeddings.requires_grad_(False)
    for i in range(frozen_layers):
        model.encoder.encoder.layer[i].requires_grad_(False)
    trained = [p for _, p in model.named_parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(trained, lr=learning_rate)
    schedule = get_linear_schedule_with_warmup(optimiser, warmup_steps, len(batches) * epochs)

    def clip():
        grads = [p.grad for p in trained if p.grad is not None]
        norm = torch.sqrt(sum((g.double() ** 2).sum() for g in grads))
        if norm > 1:
            for g in grads:
                g.mul_((1.0 / (norm + 1e-6)).to(g.dtype))

    def closure():
        optimiser.zero_grad()
        loss = F.cross_entropy(model(batch["input_ids"], batch["attention_mask"]), batch["labels"])
        loss.backward()
        clip()
        return loss

    losses = []
    model.train()
    for _ in range(epochs):
        for batch in batches:
            losses.append(optimiser.step(closure).item())
            schedule.step()
    return losses

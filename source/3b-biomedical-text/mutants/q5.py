# %% forgot-zero-grad diagnosis="forgot-zero-grad" misconception="backward() computes the gradient anew."
# - optimizer.zero_grad()
# - loss.backward()
# + loss.backward()

# %% schedule-not-stepped diagnosis="schedule-not-stepped" misconception="The optimiser steps its schedule."
# - optimizer.step()
# - scheduler.step()
# + optimizer.step()

# %% schedule-once-an-epoch diagnosis="schedule-stepped-once-an-epoch" misconception="A schedule counts epochs."
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    for part in (model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]):
        part.requires_grad_(False)
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, epochs * len(batches))
    losses = []
    model.train()
    for _ in range(epochs):
        for batch in batches:
            loss = F.cross_entropy(model(batch["input_ids"], batch["attention_mask"]), batch["labels"])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            losses.append(loss.item())
        scheduler.step()
    return losses

# %% total-of-one-epoch diagnosis="schedule-of-one-epoch" misconception="The total is the number of batches."
# - scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, epochs * len(batches))
# + scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches))

# %% schedule-first diagnosis="schedule-before-update" misconception="The order of optimiser and schedule does not matter."
# - optimizer.step()
# - scheduler.step()
# + scheduler.step()
# + optimizer.step()

# %% no-schedule diagnosis="no-schedule" misconception="One learning rate is enough."
# - scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, epochs * len(batches))
# + scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1.0)

# %% trains-everything diagnosis="nothing-frozen" misconception="Lower layers stay as they are by themselves."
# - part.requires_grad_(False)
# + part.eval()

# %% trains-the-embeddings diagnosis="embeddings-not-frozen" misconception="Embeddings are no layer."
# - for part in (model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]):
# + for part in model.encoder.encoder.layer[:frozen_layers]:

# %% head-only diagnosis="froze-the-whole-encoder" misconception="Freezing means the whole encoder."
# - for part in (model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]):
# + for part in (model.encoder,):

# %% freezes-one-too-many diagnosis="one-layer-too-many" misconception="A slice contains its end."
# - for part in (model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]):
# + for part in (model.encoder.embeddings, *model.encoder.encoder.layer[: frozen_layers + 1]):

# %% never-in-train-mode diagnosis="never-in-train-mode" misconception="A loaded model is ready to be trained."
# - model.train()
# + model.eval()

# %% no-clipping diagnosis="no-clipping" misconception="Clipping is cosmetic."
# - nn.utils.clip_grad_norm_(trained, 1.0)
# + pass

# %% softmax-first diagnosis="softmax-before-cross-entropy" misconception="Cross-entropy takes probabilities."
# - loss = F.cross_entropy(logits, batch["labels"])
# + loss = F.cross_entropy(logits.softmax(dim=1), batch["labels"])

# %% no-mask diagnosis="forgot-attention-mask" misconception="The model knows what padding is."
# - logits = model(batch["input_ids"], batch["attention_mask"])
# + logits = model(batch["input_ids"])

# %% adam diagnosis="no-weight-decay" misconception="Adam and AdamW are the same."
# - optimizer = torch.optim.AdamW(trained, lr=learning_rate)
# + optimizer = torch.optim.Adam(trained, lr=learning_rate)

# %% losses-of-the-last-epoch diagnosis="wrong-number-of-losses" misconception="Where the list is made does not matter."
# - for _ in range(epochs):
# + for _ in range(epochs):
# +     losses = []

# %% losses-with-their-graph diagnosis="keeps-the-graph" misconception="A loss is a number."
# - losses.append(loss.item())
# + losses.append(loss)

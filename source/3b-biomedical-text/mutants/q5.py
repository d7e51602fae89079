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

# %% losses-with-their-graph diagnosis="losses-are-tensors" misconception="A loss is a number."
# - losses.append(loss.item())
# + losses.append(loss)

# %% eval-from-the-second-epoch diagnosis="evaluation-mode-in-between" misconception="After each epoch one evaluates; the mode comes back by itself."
# - losses.append(loss.item())
# + losses.append(loss.item())
# + if len(losses) % len(batches) == 0:
# +     model.eval()

# %% frozen-by-prefix diagnosis="by-the-beginning-of-the-name" misconception="A name that starts with layer.1 belongs to layer 1."
# - for part in (model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]):
# -     part.requires_grad_(False)
# + prefixes = ("encoder.embeddings", *(f"encoder.encoder.layer.{i}" for i in range(frozen_layers)))
# + for key, parameter in model.named_parameters():
# +     parameter.requires_grad_(not key.startswith(prefixes))

# %% flag-on-the-module diagnosis="nothing-frozen" misconception="module.requires_grad = False freezes a module."
# - part.requires_grad_(False)
# + part.requires_grad = False

# %% trains-a-copy diagnosis="trained-a-copy" misconception="Better not to change what was passed in."
# - losses = []
# - model.train()
# + import copy
# + losses = []
# + mine = copy.deepcopy(model)
# + optimizer = torch.optim.AdamW([p for p in mine.parameters() if p.requires_grad], lr=learning_rate)
# + scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, epochs * len(batches))
# + trained = list(mine.parameters())
# + model = mine
# + model.train()

# %% forgets-the-step diagnosis="no-update" misconception="backward() trains."
# - optimizer.step()
# - scheduler.step()
# + scheduler.step()

# %% clips-each-tensor diagnosis="clipped-each-tensor" misconception="Each weight matrix is clipped to norm 1."
# - nn.utils.clip_grad_norm_(trained, 1.0)
# + for p in trained:
# +     nn.utils.clip_grad_norm_(p, 1.0)

# %% clips-by-value diagnosis="clipped-by-value" misconception="Clipping to 1 means each gradient between -1 and 1."
# - nn.utils.clip_grad_norm_(trained, 1.0)
# + nn.utils.clip_grad_value_(trained, 1.0)

# %% clips-too-early diagnosis="no-clipping" misconception="Clipping belongs right after zero_grad."
# - loss.backward()
# - nn.utils.clip_grad_norm_(trained, 1.0)
# + nn.utils.clip_grad_norm_(trained, 1.0)
# + loss.backward()

# %% clips-to-five diagnosis="other-norm" misconception="Any norm will do."
# - nn.utils.clip_grad_norm_(trained, 1.0)
# + nn.utils.clip_grad_norm_(trained, 0.5)

# %% sums-the-loss diagnosis="sum-not-mean" misconception="The loss of a batch is the sum of its losses."
# - loss = F.cross_entropy(logits, batch["labels"])
# + loss = F.cross_entropy(logits, batch["labels"], reduction="sum")

# %% no-decay-of-weights diagnosis="no-weight-decay" misconception="Weight decay harms pretrained weights."
# - optimizer = torch.optim.AdamW(trained, lr=learning_rate)
# + optimizer = torch.optim.AdamW(trained, lr=learning_rate, weight_decay=0.0)

# %% backwards-through-the-batches diagnosis="other-order" misconception="The order of the batches does not matter."
# - for batch in batches:
# + for batch in batches[::-1]:

# %% anew-each-epoch diagnosis="optimiser-anew" misconception="Each epoch is set up on its own."
# - for _ in range(epochs):
# + for _ in range(epochs):
# +     optimizer = torch.optim.AdamW(trained, lr=learning_rate)
# +     scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, epochs * len(batches))

# %% frozen-by-zero-gradients diagnosis="weight-decay-moved-frozen" misconception="A parameter with a gradient of zero does not move."
# - part.requires_grad_(False)
# + part.eval()
# - nn.utils.clip_grad_norm_(trained, 1.0)
# + for part in (model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]):
# +     for p in part.parameters():
# +         p.grad.zero_()
# + nn.utils.clip_grad_norm_(trained, 1.0)

# %% eval-and-no-clipping diagnosis="never-in-train-mode+no-clipping" misconception="The loop of the last course is good enough."
# - model.train()
# + model.eval()
# - nn.utils.clip_grad_norm_(trained, 1.0)
# + pass

# %% one-epoch-and-no-zero-grad diagnosis="schedule-of-one-epoch+forgot-zero-grad" misconception="The total is the number of batches; backward() starts afresh."
# - scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, epochs * len(batches))
# + scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, len(batches))
# - optimizer.zero_grad()
# - loss.backward()
# + loss.backward()

# %% one-number-an-epoch diagnosis="one-loss-an-epoch" misconception="A loss curve has a point for each epoch."
# - losses.append(loss.item())
# + losses = losses[: _] + [loss.item()]

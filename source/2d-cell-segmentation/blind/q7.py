# %% no-eval kind="wrong" misconception="no_grad is the evaluation mode." should-say="no_grad only saves the gradients: call net.eval() as well, or batch norm judges by the batch."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    with torch.no_grad():
        return torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])

# %% stays-in-eval kind="wrong" misconception="After training a network stays in evaluation mode." should-say="Afterwards the network has to be in the mode in which it came."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    return masks

# %% always-train-after kind="wrong" misconception="To go back is to go back to training." should-say="A network that came in evaluation mode has to leave in it: remember net.training."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train()
    return masks

# %% mode-remembered-too-late kind="wrong" misconception="The order of the two lines does not matter." should-say="Look at net.training before calling eval; afterwards it is always False."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    net.eval()
    was_training = net.training
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% last-batch-dropped kind="wrong" misconception="N divided by 16 is the number of batches." should-say="The pictures after the last whole sixteen get an empty mask: N need not be a multiple of 16."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    masks = torch.zeros(images.shape, dtype=torch.bool, device=images.device)
    with torch.no_grad():
        for k in range(len(images) // 16):
            masks[16 * k : 16 * (k + 1)] = net(images[16 * k : 16 * (k + 1)]).sigmoid() > 0.5
    net.train(was_training)
    return masks

# %% threshold-on-logits kind="wrong" misconception="The output above one half is nucleus." should-say="The network returns logits: take the sigmoid first, or compare with 0."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part) > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% not-bool kind="wrong" misconception="A mask is made of zeros and ones." should-say="The masks have to be bool."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks.long()

# %% all-at-once kind="wrong" misconception="The tiles are small, so everything fits in memory." should-say="At most 16 pictures at a time may go through the network."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = net(images).sigmoid() > 0.5
    net.train(was_training)
    return masks

# %% sixteen-chunks kind="wrong" misconception="chunk(16) makes parts of 16." should-say="chunk(16) makes 16 parts, however large: take split(16)."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.chunk(16)])
    net.train(was_training)
    return masks

# %% with-gradients kind="wrong" misconception="detach at the end, or eval, switches the gradients off." should-say="The network itself has to run under torch.no_grad(), or all intermediate results are kept."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    masks = []
    for start in range(0, len(images), 16):
        masks.append(net(images[start : start + 16]).sigmoid().detach() > 0.5)
    net.train(was_training)
    return torch.cat(masks)

# %% fit-in-its-mode kind="wrong" misconception="A new network is in training mode anyway." should-say="The network may come in evaluation mode: call net.train() first."
def fit(net, images, masks, steps=60):
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% masks-of-others kind="wrong" misconception="A random batch of pictures and a random batch of masks." should-say="Pictures and masks need the same random numbers, or the network learns from others' answers."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        loss = F.binary_cross_entropy_with_logits(net(images[torch.randint(len(images), (8,))]), masks[torch.randint(len(masks), (8,))])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% always-the-first-eight kind="wrong" misconception="randperm(8) draws eight of all tiles." should-say="randperm(8) shuffles the first eight tiles: draw from all of them."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randperm(8)
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% same-batch kind="wrong" misconception="A random batch is drawn once." should-say="Draw a new random batch in each step."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    batch = torch.randint(len(images), (8,))
    for _ in range(steps):
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% trains-a-copy kind="wrong" misconception="A function should not change what it is given." should-say="fit has to train the network that it is given, in place."
import copy

def fit(net, images, masks, steps=60):
    net = copy.deepcopy(net)
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    return net

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% steps-are-epochs kind="wrong" misconception="Training is counted in epochs." should-say="A step is one batch of 8, not a walk through all tiles; this takes far longer than a few seconds."
def fit(net, images, masks, steps=60):
    net.train()
    per_epoch = len(range(0, len(images), 8))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, epochs=steps, steps_per_epoch=per_epoch)
    for _ in range(steps):
        for batch in torch.randperm(len(images)).split(8):
            loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% schedule-never-steps kind="wrong" misconception="The schedule is attached to the optimiser, which steps it." should-say="Call the schedule's step() after each optimizer.step(), or the rate stays at its small start."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    _ = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% no-optimizer-step kind="wrong" misconception="backward and the schedule move the weights." should-say="optimizer.step() is missing: nothing is ever learned."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% gradients-pile-up kind="wrong" misconception="backward replaces the old gradients." should-say="backward adds to the old gradients: call optimizer.zero_grad() in each step."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% head-only kind="wrong" misconception="The last layer decides, so it is the one to train." should-say="Give all parameters of the network to the optimiser."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(list(net.parameters())[-2:], lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% new-optimizer-each-step kind="wrong" misconception="The optimiser belongs to the step, like zero_grad." should-say="Make the optimiser and the schedule once, before the loop: Adam forgets its averages and the rate never rises."
def fit(net, images, masks, steps=60):
    net.train()
    for _ in range(steps):
        optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% sigmoid-before-the-loss kind="wrong" misconception="The loss compares probabilities with masks." should-say="binary_cross_entropy_with_logits takes the sigmoid itself: give it the logits."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]).sigmoid(), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% ignores-the-given-masks kind="wrong" misconception="The training tiles are at hand in the notebook." should-say="Learn from the pictures and masks that fit is given, not from the notebook's own."
def fit(net, images, masks, steps=60):
    net.train()
    images, masks = prepare(train_images).to(images.device), foreground(train_labels).to(images.device)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% bright-is-nucleus kind="wrong" misconception="A nucleus is what is bright, the masks only say so." should-say="Learn from the masks: they may mean something else than bright pixels."
def fit(net, images, masks, steps=60):
    net.train()
    masks = (images > images.mean() + 0.5 * images.std()).float()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% no-eval-and-logits kind="mixed" misconception="no_grad is the evaluation mode, and the output is compared with one half." should-say="Call net.eval(), and compare the probability (or the logits with 0)."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    masks = []
    with torch.no_grad():
        for start in range(0, len(images), 16):
            masks.append(net(images[start : start + 16]) > 0.5)
    return torch.cat(masks)

# %% rest-dropped-and-train-after kind="mixed" misconception="N is a multiple of 16, and afterwards training goes on." should-say="Predict the last incomplete batch too, and give the network back in the mode in which it came."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    net.eval()
    found = torch.zeros_like(images, dtype=torch.bool)
    with torch.no_grad():
        for start in range(0, len(images) - 15, 16):
            found[start : start + 16] = net(images[start : start + 16]).sigmoid() > 0.5
    net.train()
    return found

# %% own-indices-and-eval kind="mixed" misconception="Random batches of both, and the modes take care of themselves." should-say="Use the same random numbers for pictures and masks, and set the network's modes."
def fit(net, images, masks, steps=60):
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        x = images[torch.randperm(len(images))[:8]]
        y = masks[torch.randperm(len(masks))[:8]]
        optimizer.zero_grad()
        F.binary_cross_entropy_with_logits(net(x), y).backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    return masks

# %% predict-only kind="half" misconception="Letting the network see the batches trains it (its batch norm does move)." should-say="predict is right; fit has to take the gradients with backward() and step the optimiser."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    with torch.no_grad():
        for _ in range(steps):
            batch = torch.randint(len(images), (8,))
            loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
    print("loss", float(loss))
    return optimizer

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% fit-only kind="half" misconception="Predicting is calling the network." should-say="fit is right; predict lacks evaluation mode, no_grad, batches of 16 and the mode put back."
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    return net(images).sigmoid() > 0.5

# %% as-described kind="right"
def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat([net(part).sigmoid() > 0.5 for part in images.split(16)])
    net.train(was_training)
    return masks

# %% out-argument kind="right"
def fit(net, images, masks, steps=60):
    net.train(True)
    opt = torch.optim.Adam(net.parameters())
    one_cycle = torch.optim.lr_scheduler.OneCycleLR(opt, 0.02, total_steps=steps)
    for step in range(steps):
        chosen = torch.randperm(images.shape[0])[:8].to(images.device)
        opt.zero_grad(set_to_none=True)
        logits = net(torch.index_select(images, 0, chosen))
        F.binary_cross_entropy_with_logits(logits, torch.index_select(masks, 0, chosen)).backward()
        opt.step()
        one_cycle.step()
    return net

# %% +
@torch.inference_mode()
def predict_into(net, images, out):
    for start in range(0, images.shape[0], 16):
        torch.gt(net(images[start : start + 16]), 0, out=out[start : start + 16])

def predict(net, images):
    mode = net.training
    out = torch.empty(images.shape, dtype=torch.bool, device=images.device)
    try:
        predict_into(net.eval(), images, out)
    finally:
        net.train(mode)
    return out

# %% data-loader kind="right"
from torch.utils.data import DataLoader, RandomSampler, TensorDataset

def fit(net, images, masks, steps=60):
    pairs = TensorDataset(images, masks)
    sampler = RandomSampler(pairs, replacement=True, num_samples=8 * steps)
    loader = DataLoader(pairs, batch_size=8, sampler=sampler)
    criterion = nn.BCEWithLogitsLoss()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, epochs=1, steps_per_epoch=steps)
    net.train()
    for x, y in loader:
        optimizer.zero_grad()
        criterion(net(x), y).backward()
        optimizer.step()
        scheduler.step()

# %% +
from contextlib import contextmanager
from torch.utils.data import DataLoader, TensorDataset

@contextmanager
def evaluating(net):
    modes = [(module, module.training) for module in net.modules()]
    net.eval()
    try:
        with torch.no_grad():
            yield net
    finally:
        for module, mode in modes:
            module.training = mode

def predict(net, images):
    with evaluating(net):
        loader = DataLoader(TensorDataset(images), batch_size=16, shuffle=False)
        return torch.cat(list(net(x) > 0 for (x,) in loader), dim=0)

# %% own-schedule-and-flips kind="right"
import math

def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
    for step in range(steps):
        share = (step + 0.5) / steps
        rate = 0.02 * (share / 0.3 if share < 0.3 else 0.5 * (1 + math.cos(math.pi * (share - 0.3) / 0.7)))
        for group in optimizer.param_groups:
            group["lr"] = rate
        batch = np.random.randint(0, len(images), size=8)
        x, y = images[batch], masks[batch]
        if np.random.rand() < 0.5:
            x, y = x.flip(-1), y.flip(-1)
        if np.random.rand() < 0.5:
            x, y = x.flip(-2), y.flip(-2)
        loss = F.binary_cross_entropy_with_logits(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    net.eval()

# %% +
@torch.no_grad()
def predict(net, images):
    before = net.training
    net.eval()
    parts = np.array_split(np.arange(len(images)), max(1, -(-len(images) // 16)))
    masks = [torch.sigmoid(net(images[torch.as_tensor(part)])).gt(0.5) for part in parts]
    net.train(mode=before)
    return torch.cat(masks)

# %% lambda-lr-trainer-class kind="right"
import random

class Trainer:
    def __init__(self, net, highest=0.02, steps=60):
        self.net = net.train()
        self.optimizer = torch.optim.AdamW(net.parameters(), lr=highest, weight_decay=1e-4)
        up = max(1, steps // 4)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda k: (k + 1) / up if k < up else max(1e-3, (steps - k) / (steps - up + 1))
        )

    def step(self, x, y):
        loss = F.binary_cross_entropy_with_logits(self.net(x), y)
        loss.backward()
        self.optimizer.step()
        self.schedule.step()
        self.optimizer.zero_grad()
        return loss.item()

def fit(net, images, masks, steps=60):
    net.zero_grad()
    trainer = Trainer(net, steps=steps)
    losses = []
    for _ in range(steps):
        batch = random.sample(range(len(images)), min(8, len(images)))
        losses.append(trainer.step(images[batch], masks[batch]))
    return losses

# %% +
def predict(net, images):
    def rest(images):
        if len(images) <= 16:
            return [net(images).sigmoid() > 0.5]
        return rest(images[:16]) + rest(images[16:])

    mode = net.training
    net.eval()
    with torch.no_grad():
        masks = torch.cat(rest(images))
    net.train(mode)
    return masks

# %% shuffled-epochs-clipped kind="right"
from itertools import islice

def batches(n, size):
    while True:
        order = torch.randperm(n)
        for start in range(0, max(1, n - size + 1), size):
            yield order[start : start + size]

def fit(net, images, masks, steps=60):
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02, betas=(0.9, 0.99))
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=0.02, total_steps=steps, pct_start=0.25, cycle_momentum=False
    )
    for batch in islice(batches(len(images), 8), steps):
        optimizer.zero_grad()
        loss = F.binary_cross_entropy_with_logits(input=net(images[batch]), target=masks[batch])
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 5.0)
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    was, found = net.training, []
    net.eval()
    with torch.set_grad_enabled(False):
        for one in images:  # one at a time is at most 16
            found.append(net(one[None])[0] > 0)
    net.train(was)
    return torch.stack(found)

# %% more-steps kind="right"
def fit(net, images, masks, steps=60):
    steps = int(1.5 * steps)
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

# %% +
def predict(net, images):
    mode = net.training
    net.eval()
    found = torch.zeros_like(images, dtype=torch.bool)
    with torch.no_grad():
        for rows in torch.arange(len(images)).tensor_split(list(range(16, len(images), 16))):
            if len(rows):
                found[rows] = net(images[rows]).double().sigmoid() > 0.5
    net.train(mode)
    return found

# ---
# title: A network by hand
# part: 1 Basic introduction
# workshop: "Ex 1: a network by hand"
# outcomes: []
# difficulty: 2
# minutes: 120
# device: cpu
# limits: {seconds: 10, submission_seconds: 120, memory: 4G}
# data: [modalities]
# given:  # lines of a solution that students may well read elsewhere
#   - "optimizer.zero_grad()"
#   - "return (dw1, db1, dw2, db2)"
# written:
#   w1:
#     points: 4
#     rubric:
#       - >-
#         1 point: softmax keeps the order of the scores, so the largest stays the largest; accuracy looks at
#         nothing else.
#       - >-
#         1 point: the doubly squashed loss cannot go below log(1 + 5/e) ≈ 1.04 for six classes, because its
#         inputs lie between 0 and 1; a right loss goes towards 0.
#       - >-
#         1 point: says what is lost: small gradients (slow learning, above all where the network is confident
#         and wrong), or probabilities that can be trusted as confidences.
#       - >-
#         1 point: names a check that would have caught it: the loss on one overfitted batch does not reach 0,
#         or comparing weights after a step with a reference, or looking at the loss and not only at accuracy.
# ---

# %% [markdown]
# # A network by hand
#
# A radiologist glances at a picture and knows: chest CT. A program is given 4,096 numbers. Between the
# two lies what deep learning does: it **searches for representations**, layer upon layer, in which the
# answer becomes easy to read off.
#
# Libraries hide this search behind `fit()`. When training goes wrong in a project of your own, it seldom
# stops with an error: the loss falls, the accuracy looks fair, and something is still broken. Today you
# build every part yourself, once, so that later you know which part to suspect.
#
# | | you write | time | difficulty |
# | --- | --- | --- | --- |
# | q1 | a linear layer | 10 min | ★☆☆ |
# | q2 | cross-entropy from logits | 15 min | ★★☆ |
# | q3 | the backward pass | 25 min | ★★★ |
# | q4 | one training step | 15 min | ★★☆ |
# | q5 | the loss before training: weights to start from | 20 min | ★★☆ |
# | q6 | overfit one batch | 15 min | ★★☆ |
# | q7 | a module that registers its layers | 10 min | ★☆☆ |
# | w1 | a question to answer in words | 10 min | ★★☆ |
#
# Every question stands alone: if one resists, go on to the next. `grader.hint("q1")` gives a hint, and a
# further one each time you call it.

# %%
import math
from itertools import pairwise

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

from autograder import Notebook, data

grader = Notebook()
device = "cuda" if torch.cuda.is_available() else "cpu"

# %% [markdown]
# ## The pictures
#
# Six kinds of medical image, 64 × 64 pixels, grey. The training and the validation pictures come from
# different regions of the scans and slides. A random split would put neighbouring patches of the same
# tissue on both sides, and the validation score would flatter us: knowing how the data were made is
# part of the method. (The full set, MedNIST, names no patients: its split can only be random, and its scores
# flatter. A part of it is plenty for today.)

# %%
images, labels = (part[:3000] for part in data.load("modalities", split="train"))
valid_images, valid_labels = (part[:1000] for part in data.load("modalities", split="valid"))
classes = data.classes("modalities")

print(f"{len(images)} pictures to train, {len(valid_images)} to validate, {tuple(images.shape[1:])} each")

# %%
fig, axes = plt.subplots(2, len(classes), figsize=(11, 4))
for label, name in enumerate(classes):
    picture = images[labels == label][0]
    axes[0, label].imshow(picture[0], cmap="gray")
    axes[1, label].imshow(F.avg_pool2d(picture, 4)[0], cmap="gray")
    axes[0, label].set_title(name, fontsize=10)
for ax in axes.flat:
    ax.set_xticks([]), ax.set_yticks([])
axes[0, 0].set_ylabel("64 × 64")
axes[1, 0].set_ylabel("16 × 16")
plt.show()

# %% [markdown]
# *Figure: one picture of each kind, above at full size, below shrunk to 16 × 16 blocks.*
#
# You can still name most of them at 16 × 16. We work with these small ones, so that everything here takes
# seconds. Brightness is brought to mean 0 and standard deviation 1, with the mean and the deviation of the
# *training* pictures; the validation pictures must not influence anything.

# %%
small = F.avg_pool2d(images, 4)
mean, std = small.mean(), small.std()


def to_pixels(images):
    """Shrink, standardise and flatten pictures.  (n, 1, 64, 64) → (n, 256)"""
    return ((F.avg_pool2d(images, 4) - mean) / std).flatten(1)


x, y = to_pixels(images).to(device), labels.to(device)
x_valid, y_valid = to_pixels(valid_images).to(device), valid_labels.to(device)


def accuracy(logits, y):
    """The share of rows whose largest score is the right class."""
    return (logits.argmax(dim=1) == y).float().mean().item()


# %% [markdown]
# ## q1 · A linear layer  (10 minutes, ★☆☆)
#
# The oldest idea first: keep one *template* per class, lay it over the picture, multiply pixel by pixel and
# add up. A large sum means "looks like this class". Below, the template is the average of one class minus
# the average of all pictures.

# %%
chosen = 0
template = x[y == chosen].mean(dim=0) - x.mean(dim=0)
parts = ("picture", "template", "product")

fig, axes = plt.subplots(2, 3, figsize=(6.5, 4.2))
for row, picture in zip(axes, (x[y == chosen][0], x[y != chosen][0]), strict=True):
    product = picture * template
    for ax, values, part in zip(row, (picture, template, product), parts, strict=True):
        limit = values.abs().max().item()
        colours = "gray" if part == "picture" else "coolwarm"
        ax.imshow(values.reshape(16, 16).cpu(), cmap=colours, vmin=-limit, vmax=limit)
        ax.set_title(part, fontsize=10)
        ax.axis("off")
    row[2].set_title(f"product, sum {product.sum().item():+.0f}", fontsize=10)
fig.suptitle(f"The template of {classes[chosen]} on two pictures (red +, blue −)", fontsize=10)
plt.show()

# %% [markdown]
# *Figure: two pictures, each multiplied pixel by pixel by the template. For the picture of the class the product is mostly
# positive, for the other one it cancels.*
#
# A **linear layer** is a stack of such templates, the rows of `weight`, and a bias for each:
#
# $$z_{no} = \sum_i x_{ni}\, w_{oi} + b_o$$
#
# for picture $n$, output $o$ and input $i$. Write it for a whole batch at once.
#
# - `x`: (batch, in), `weight`: (out, in), `bias`: (out,)
# - returns (batch, out), calculated in 32 bits or more; the arguments stay as they were
# - no loop over pictures, outputs or pixels, and no comprehension: one product does it for all


# %%
def linear(x, weight, bias):
    """Apply a linear layer.

    x: (batch, in), weight: (out, in), bias: (out,) → (batch, out)
    """
    ### BEGIN SOLUTION
    return x @ weight.T + bias
    ### END SOLUTION


# %%
grader.check("q1")

# %% [markdown]
# With templates chosen by hand, the class averages, your layer is a classifier already, and nothing was
# trained. (With the bias $-\frac12\|w_o\|^2$ the largest score belongs to the nearest average.)

# %%
with grader.tryout():
    averages = torch.stack([x[y == label].mean(dim=0) for label in range(len(classes))])
    scores = linear(x_valid, averages, -0.5 * averages.pow(2).sum(dim=1))
    print(f"accuracy {accuracy(scores, y_valid):.2f}, by guessing {1 / len(classes):.2f}")

# %% [markdown]
# ## q2 · Cross-entropy from logits  (15 minutes, ★★☆)
#
# To find better templates we need a number that says how bad the present ones are. Accuracy will not do: it
# jumps, and between the jumps it gives no direction.
#
# The scores $z$ that a network puts out are called **logits**. Softmax turns them into probabilities, and the
# loss is the surprise at the true class $t$:
#
# $$p_c = \frac{e^{z_c}}{\sum_k e^{z_k}}, \qquad
# \ell = -\log p_t = \log\Big(\sum_k e^{z_k}\Big) - z_t$$

# %%
p = torch.linspace(0.005, 1, 200)
fig, ax = plt.subplots(figsize=(6, 3))
ax.plot(p, -p.log())
points = {"guessing among six": 1 / 6, "sure, and wrong": 0.01, "sure, and right": 0.95}
for words, probability in points.items():
    loss = -math.log(probability)
    ax.plot(probability, loss, "o", color="C3")
    ax.annotate(f"{words}: {loss:.2f}", (probability, loss), xytext=(8, 6), textcoords="offset points")
ax.set(xlabel="probability given to the true class", ylabel="loss", xlim=(0, 1.25), ylim=(0, 5.5))
ax.spines[["top", "right"]].set_visible(False)
plt.show()

# %% [markdown]
# *Figure: the loss falls steeply from above 5 at a probability near 0 to 0 at probability 1. Guessing among six costs 1.79,
# being sure and wrong 4.61.*
#
# Computers have a trap ready: $e^{89}$ is too large for a 32-bit float and becomes `inf`, and $e^{-104}$
# becomes 0. An untrained network, or one pixel in Hounsfield units (air −1000, bone +1000) that nobody
# standardised, gets there at once, and the loss is `nan`. Adding one number to all logits of a *row* does not
# change its softmax: use that.
#
# - `logits`: (batch, classes), any finite numbers; `targets`: (batch,) whole numbers 0 … classes − 1
# - returns the **mean** loss over the batch, a tensor of shape () and not a Python number
# - finite and right for logits of ±10,000 as well
#
# Write it with `exp`, `log`, `sum`, `max`, and not with a function that has them inside (`cross_entropy`, `nll_loss`,
# `log_softmax`, `logsumexp`); afterwards we use PyTorch's own.


# %%
def cross_entropy(logits, targets):
    """Mean cross-entropy of a batch.

    logits: (batch, classes), targets: (batch,) integers → a tensor of shape ()
    """
    ### BEGIN SOLUTION
    shifted = logits - logits.max(dim=1, keepdim=True).values
    log_sum = shifted.exp().sum(dim=1).log()
    right = shifted[torch.arange(len(targets)), targets]
    return (log_sum - right).mean()
    ### END SOLUTION


# %%
grader.check("q2")

# %%
with grader.tryout():
    answer = torch.tensor([0])
    for logits in ([0.0] * 6, [5.0, 0, 0, 0, 0, 0], [-1000.0, 0, 0, 0, 0, 1000.0]):
        print(f"{logits!s:>42} → {cross_entropy(torch.tensor([logits]), answer):.3f}")

# %% [markdown]
# ## q3 · Going backwards  (25 minutes, ★★★)
#
# One layer of templates cannot say "a bright ring *around* a dark centre, wherever the ring is bright
# enough". Two layers can begin to: the hidden layer looks for parts, the output layer combines them.
#
# $$z_1 = x W_1^\top + b_1 \qquad h = \max(z_1, 0) \qquad z_2 = h W_2^\top + b_2 \qquad
# L = \tfrac1N \sum_n \ell(z_2, t)$$
#
# Training asks of every weight: if you grew a little, would the loss grow or shrink? The **chain rule**
# answers for all of them in one walk from the loss back to the input. At each station we hold the
# derivative of $L$ with respect to what stood there, *in the same shape*.

# %%
stations = ["$x$\n(N, in)", "$z_1$\n(N, hidden)", "$h$\n(N, hidden)", "$z_2$\n(N, classes)", "$L$\n()"]
steps = ["$W_1, b_1$", "ReLU", "$W_2, b_2$", "cross-\nentropy"]
box = {"boxstyle": "round", "fc": "#eef3fb", "ec": "C0"}

fig, ax = plt.subplots(figsize=(10, 2.2))
for i, text in enumerate(stations):
    ax.text(2 * i, 0, text, ha="center", va="center", bbox=box)
for i, text in enumerate(steps):
    left, right = 2 * i + 0.6, 2 * i + (1.75 if i == 3 else 1.4)
    ax.annotate("", (right, 0.12), (left, 0.12), arrowprops={"arrowstyle": "->", "color": "C0"})
    ax.text(2 * i + 1, 0.28, text, ha="center", va="bottom", color="C0")
    if i:
        ax.annotate("", (left, -0.14), (right, -0.14), arrowprops={"arrowstyle": "->", "color": "C3"})
ax.text(5, -0.75, "the gradient walks back", ha="center", color="C3")
ax.set(xlim=(-1, 9), ylim=(-1, 1))
ax.axis("off")
plt.show()

# %% [markdown]
# *Figure: a chain of five boxes, x, z₁, h, z₂, L; arrows to the right carry the signal, arrows back the gradient.*
#
# Walk it on paper first. Three questions that help:
# 1. For one picture, what is $\partial \ell / \partial z_2$? (Two terms: the log-sum gives the softmax,
#    $-z_t$ gives a −1 in one place.) And where does the $1/N$ of the mean go?
# 2. $W_2$ meets every picture of the batch. How do their contributions come together, and $b_2$'s?
# 3. ReLU lets the gradient through where it let the signal through, and nowhere else.
#
# Then write `mlp_gradients`. Work with matrices, not with `.backward()`, `torch.autograd` or `torch.func`. Half of the
# points are for the output layer, `dw2` and `db2`: begin there.
#
# - `x`: (N, in), `targets`: (N,), `w1`: (hidden, in), `b1`: (hidden,), `w2`: (classes, hidden), `b2`:
#   (classes,)
# - returns the four gradients of the mean cross-entropy, `(dw1, db1, dw2, db2)`, each in the shape of its
#   weight; the arguments stay as they were


# %%
def mlp_gradients(x, targets, w1, b1, w2, b2):
    """Gradients of the mean cross-entropy of a two-layer ReLU network.

    x: (N, in), targets: (N,), w1: (hidden, in), b1: (hidden,), w2: (classes, hidden), b2: (classes,)
    → (dw1, db1, dw2, db2), shaped like the weights
    """
    ### BEGIN SOLUTION
    # forward, keeping what the way back needs
    z1 = x @ w1.T + b1
    h = z1.clamp(min=0)
    z2 = h @ w2.T + b2
    # backward, station by station
    dz2 = torch.softmax(z2, dim=1)
    dz2[torch.arange(len(targets)), targets] -= 1
    dz2 = dz2 / len(targets)
    dw2 = dz2.T @ h
    db2 = dz2.sum(dim=0)
    dh = dz2 @ w2
    dz1 = dh * (z1 > 0)
    dw1 = dz1.T @ x
    db1 = dz1.sum(dim=0)
    return dw1, db1, dw2, db2
    ### END SOLUTION


# %%
grader.check("q3")

# %% [markdown]
# Your gradients are all that training needs. Here they are at work: 300 steps downhill, with no optimiser and
# no autograd.

# %%
with grader.tryout():
    generator = torch.Generator().manual_seed(1)
    w1 = (torch.randn(24, 256, generator=generator) * 0.02).to(device)
    w2 = (torch.randn(6, 24, generator=generator) * 0.2).to(device)
    b1, b2 = torch.zeros(24, device=device), torch.zeros(6, device=device)

    losses = []
    for _ in range(300):
        losses.append(F.cross_entropy((x @ w1.T + b1).relu() @ w2.T + b2, y).item())
        gradients = mlp_gradients(x, y, w1, b1, w2, b2)
        for weight, gradient in zip((w1, b1, w2, b2), gradients, strict=True):
            weight -= 0.2 * gradient
    hand_made = (x_valid @ w1.T + b1).relu() @ w2.T + b2
    print(f"validation accuracy {accuracy(hand_made, y_valid):.2f}")

    fig = plt.figure(figsize=(10, 3), layout="constrained")
    left, right = fig.subfigures(1, 2, width_ratios=(1, 1.6))
    ax = left.subplots()
    ax.plot(losses)
    ax.axhline(math.log(6), color="grey", lw=1, ls=":")
    ax.text(300, math.log(6), "log 6", ha="right", va="bottom", color="grey")
    ax.set(xlabel="step", ylabel="training loss", ylim=(0, None))
    for ax, row in zip(right.subplots(3, 8).flat, w1, strict=True):
        ax.imshow(row.reshape(16, 16).cpu(), cmap="coolwarm", vmin=-0.25, vmax=0.25)
        ax.axis("off")
    right.suptitle("what the 24 hidden units look for", fontsize=10)
    plt.show()

# %% [markdown]
# *Figure: the training loss falls from log 6 in 300 steps; beside it the 24 rows of W₁ as small pictures, blobs and edges of
# red and blue.*
#
# Nobody told the network these patterns, rough as they are. Search found them: the first level of a
# hierarchy.
#
# ## q4 · One training step  (15 minutes, ★★☆)
#
# From now on PyTorch computes the gradients and an **optimiser** takes the step, in the simplest case weight −
# learning rate × gradient; most also keep a *momentum*, the speed gathered in the steps before. What is left is a handful of
# lines in the right order, and this is where silent bugs live: most wrong orders still learn *something*.
#
# Write `train_step`, one update from one batch:
#
# - `model`: an `nn.Module` that gives logits, (batch, classes); `optimizer`: holds the model's parameters
# - `x`: the batch of inputs, `y`: (batch,) class numbers
# - the model has to be in training mode; the loss is the mean cross-entropy; the given optimiser takes one step, with
#   the gradients of *this* batch as they are, and no others: there may be some already that somebody left behind
# - returns the loss of this step, before the update and in training mode, as a Python float, not rounded
#
# Think before you write: what does PyTorch do with a gradient that is already there when `backward()` is
# called? Does `F.cross_entropy` want logits or probabilities?


# %%
def train_step(model, optimizer, x, y):
    """One update of the model's weights from one batch; returns the loss as a float."""
    ### BEGIN SOLUTION
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()
    ### END SOLUTION


# %%
grader.check("q4")

# %% [markdown]
# The check compares your model's weights after three steps with the weights they must have, to eight digits.
# Accuracy could not do that, as the last question shows.
#
# The loop around the step is given. It shuffles the training pictures in each epoch and hands them over in
# batches of 32.


# %%
def train_network(step, x, y, epochs=6, learning_rate=0.05, seed=0):
    """Train 256 → 64 → 6 with the given step function; returns the model and all losses."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(256, 64), nn.ReLU(), nn.Linear(64, 6)).to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate, momentum=0.9)
    losses = []
    for _ in range(epochs):
        for batch in torch.randperm(len(x)).to(x.device).split(32):
            losses.append(step(model, optimizer, x[batch], y[batch]))
    return model.eval(), losses


# %% [markdown]
# **What has been learnt?** Each point below is a validation picture, squeezed into the plane where the points
# spread most: its 256 pixels, and the 64 numbers of the hidden layer, before and after training. The number
# above says more than the eye: for how many of them is the *nearest* training picture of the same kind?


# %%
def plane(features):
    """The first two principal components of each row.  (n, d) → (n, 2)"""
    centred = features - features.mean(dim=0)
    return (centred @ torch.linalg.svd(centred, full_matrices=False).Vh[:2].T).cpu()


def same_kind(features, features_valid):
    """For how many validation pictures the nearest training picture has the same class."""
    return (y[torch.cdist(features_valid, features).argmin(dim=1)] == y_valid).float().mean().item()


with grader.tryout(), torch.no_grad():
    with torch.enable_grad():
        untrained, _ = train_network(train_step, x, y, epochs=0)
        model, losses = train_network(train_step, x, y)
    print(f"validation accuracy {accuracy(model(x_valid), y_valid):.2f}")

    layers = {"pixels": nn.Identity(), "hidden layer, untrained": untrained[:2]}
    layers["hidden layer, trained"] = model[:2]
    fig, axes = plt.subplots(1, 3, figsize=(11, 3.4), layout="constrained")
    for ax, (name, layer) in zip(axes, layers.items(), strict=True):
        points = plane(layer(x_valid))
        for label, kind in enumerate(classes):
            ax.scatter(*points[y_valid.cpu() == label].T, s=12, marker="os^DvPX*"[label], label=kind)
        ax.set_title(f"{name}: {same_kind(layer(x), layer(x_valid)):.2f}", fontsize=10)
        ax.set_xticks([]), ax.set_yticks([])
    axes[2].legend(fontsize=8, loc="center left", bbox_to_anchor=(1, 0.5))
    plt.show()

# %% [markdown]
# *Figure: three clouds of points, one mark for each kind. In the last, after training, kinds lie further apart.*
#
# Training has moved pictures of one kind closer together: that is a better *representation*, and the output
# layer has an easier task. The untrained layer is the control that such a claim needs: even random weights
# help a little. And one hidden layer does not do wonders; deeper hierarchies come in the next notebooks.

# %% [markdown]
# **And what does it not know?** We shuffle the 256 pixels, all pictures in the same secret order, and train
# again. You could not name one of these pictures any more. Guess first: what happens to the accuracy?

# %%
order = torch.randperm(256, generator=torch.Generator().manual_seed(0)).to(device)

fig, axes = plt.subplots(2, 6, figsize=(9, 3.2))
for label in range(6):
    picture = x[y == label][0]
    axes[0, label].imshow(picture.reshape(16, 16).cpu(), cmap="gray")
    axes[1, label].imshow(picture[order].reshape(16, 16).cpu(), cmap="gray")
    axes[0, label].set_title(classes[label], fontsize=9)
for ax in axes.flat:
    ax.axis("off")
plt.show()

with grader.tryout():
    for name, columns in (("in order", torch.arange(256)), ("shuffled", order)):
        results = []
        for seed in range(3):
            model, _ = train_network(train_step, x[:, columns], y, seed=seed)
            results.append(f"{accuracy(model(x_valid[:, columns]), y_valid):.2f}")
        print(f"pixels {name}: validation accuracy of three runs {', '.join(results)}")

# %% [markdown]
# No difference but that of the seeds. To this network a picture is a list of 256 measurements; that
# neighbours belong together is news to it, and it must find out from a few hundred examples, if at all. We
# know it beforehand. Building such **domain knowledge** into the network, neighbourhood, and that a pattern
# means the same wherever it stands, is the subject of the next notebook.
#
# ## q5 · The loss before training  (20 minutes, ★★☆)
#
# The cheapest test of a network takes one forward pass: **what is its loss before the first step?** A network
# that knows nothing should say what anyone would say who sees no picture: each class is as likely as it is
# common. For six equally common classes the loss is then $\log 6 = 1.79$. If yours starts at 30, it begins
# training sure of nonsense and spends its first epochs unlearning it.
#
# Classes are seldom equally common. If 95 of 100 mammograms are normal, guessing "95 %" without looking has
# the loss $-0.95\log 0.95 - 0.05\log 0.05 = 0.20$, not $\log 2 = 0.69$. A bias of the **output layer** can
# carry this prevalence from the start: softmax of the biases alone should give the shares.
#
# And the hidden layers? Their starting weights are random, or all units would remain copies of each other.
# How large they must be, the picture shows: the spread of the signal in ten layers of 64 ReLU units.

# %%
fig, ax = plt.subplots(figsize=(7, 3))
for factor, marker in zip((0.5, 1.0, 2.0, 4.0), "os^D", strict=True):
    signal, spreads, generator = x[:200].cpu(), [], torch.Generator().manual_seed(0)
    for _ in range(10):
        fan_in = signal.shape[1]
        weight = torch.randn(64, fan_in, generator=generator) * math.sqrt(factor / fan_in)
        signal = (signal @ weight.T).relu()
        spreads.append(signal.pow(2).mean().sqrt())
    ax.semilogy(range(1, 11), spreads, f"{marker}-", ms=4, label=f"variance {factor:g} / fan-in")
ax.set(xlabel="layer", ylabel="root mean square of\nthe activations", xticks=range(1, 11))
ax.legend(fontsize=8, loc="center left", bbox_to_anchor=(1, 0.5))
ax.spines[["top", "right"]].set_visible(False)
plt.show()

# %% [markdown]
# *Figure: with variance 2 / fan-in the signal keeps its size over ten layers; with less it shrinks towards 0, with more it
# grows, by a fixed factor in every layer.*
#
# Each output adds up *fan-in* products (fan-in: the number of inputs of the layer), so their variance grows
# with the fan-in; and ReLU throws half of the signal away. Variance 2 / fan-in makes up for both, and the
# signal neither dies nor explodes (He et al. 2015, *Delving deep into rectifiers*).
#
# Write `initial_weights`:
#
# - `sizes`: such as `[256, 64, 6]`: inputs, hidden units of each layer, classes
# - `counts`: how many training pictures each class has, such as `[100, 100, 50, 50, 20, 20]`, none of them 0
# - `seed`: a whole number; the same seed gives the same weights, another seed gives others
# - returns a list with one pair `(weight, bias)` per layer, weight (out, in), bias (out,)
# - hidden layers: random weights around 0, **variance 2 / fan-in** (normal or uniform), biases 0, and each
#   layer its own numbers
# - output layer: weights so small that the first loss is that of guessing by prevalence, to within 0.03 on
#   our pictures, and biases that carry the prevalence


# %%
def initial_weights(sizes, counts, seed):
    """Starting weights of a ReLU network whose first guess is the prevalence.

    → a list of (weight, bias), one pair per layer; weight: (out, in), bias: (out,)
    """
    ### BEGIN SOLUTION
    generator = torch.Generator().manual_seed(seed)
    layers = []
    for fan_in, fan_out in pairwise(sizes):
        weight = torch.randn(fan_out, fan_in, generator=generator) * math.sqrt(2 / fan_in)
        layers.append((weight, torch.zeros(fan_out)))
    weight, _ = layers[-1]
    counts = torch.as_tensor(counts, dtype=weight.dtype)
    layers[-1] = (0.01 * weight, torch.log(counts / counts.sum()))
    return layers
    ### END SOLUTION


# %%
grader.check("q5")

# %%
with grader.tryout():
    counts = [700, 100, 80, 60, 40, 20]
    share, signal = torch.tensor(counts) / sum(counts), x.cpu()
    *hidden, (weight, bias) = initial_weights([256, 64, 6], counts, seed=0)
    for w, b in hidden:
        signal = (signal @ w.T + b).relu()
    surprise = -F.log_softmax(signal @ weight.T + bias, dim=1).mean(dim=0)
    print(f"your first loss, if the classes are as common as {counts}: {(share * surprise).sum():.3f}")
    print(f"guessing by prevalence: {-(share * share.log()).sum():.3f}, without it: {math.log(6):.3f}")

# %% [markdown]
# ## q6 · Overfit one batch  (15 minutes, ★★☆)
#
# The second cheap test, a minute before you queue for the GPU: take 16 pictures and train on them, over and
# over. A network with more weights than that *must* learn them by heart, loss near 0, accuracy 1.0. If it
# cannot, something is broken, and more data, more layers, more hours will not mend it.
#
# On the way, a slip from a real notebook. What is wrong?
#
# ```python
# learning_rate = 1e-5
# optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
# ...
# learning_rate = 0.1        # too slow, try again
# for _ in range(100):
#     train_step(model, optimizer, x, y)
# ```
#
# The optimiser copied the number when it was made. A new value under the old name never reaches it. Where it
# keeps its copy, `print(optimizer)` tells.
#
# Write `overfit`:
#
# - `model` gives logits; `optimizer` holds its parameters; `x`, `y`: the batch
# - set the learning rate of the **given** optimiser to `learning_rate`, for all its parameters: it may hold them in
#   several groups (do not make a new one: its momentum, also what it has gathered in an earlier call, and whatever
#   else it was set up with, is to stay)
# - take exactly `steps` steps at this rate, each on the whole batch and in training mode, as in q4 (write the lines
#   again: this question stands alone); `steps` may be 0
# - return the list of losses, one Python float for each step, measured before it


# %%
def overfit(model, optimizer, x, y, learning_rate, steps):
    """Train on one batch again and again, at the given learning rate; returns the loss of each step."""
    ### BEGIN SOLUTION
    for group in optimizer.param_groups:
        group["lr"] = learning_rate
    model.train()
    losses = []
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
    ### END SOLUTION


# %%
grader.check("q6")

# %% [markdown]
# The same 16 pictures at four learning rates, each from the same start. Too small: nothing happens in the
# time you have. Too large: the loss flies off. Remember what a run that works looks like.

# %%
with grader.tryout():
    sixteen = torch.randperm(len(x), generator=torch.Generator().manual_seed(0))[:16]
    fig, ax = plt.subplots(figsize=(7, 3))
    for learning_rate, line in zip((0.0001, 0.01, 0.1, 2.0), ("-", "--", "-.", ":"), strict=True):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(256, 64), nn.ReLU(), nn.Linear(64, 6)).to(device)
        optimizer = torch.optim.SGD(model.parameters(), lr=1e-5)
        losses = overfit(model, optimizer, x[sixteen], y[sixteen], learning_rate, steps=60)
        right = accuracy(model(x[sixteen]), y[sixteen])
        ax.semilogy(losses, line, label=f"learning rate {learning_rate:g}: accuracy {right:.2f}")
    ax.set(xlabel="step", ylabel="loss", ylim=(0.05, 300))
    ax.legend(fontsize=8, loc="center left", bbox_to_anchor=(1, 0.5))
    ax.spines[["top", "right"]].set_visible(False)
    plt.show()

# %% [markdown]
# ## q7 · Layers that hide  (10 minutes, ★☆☆)
#
# A network of any depth is a list of layers. Here is one, and it runs. What is wrong with it?


# %%
class HiddenLayers(nn.Module):
    """An MLP whose optimiser will never see most of it."""

    def __init__(self, sizes):
        super().__init__()
        self.hidden = [nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes[:-1])]
        self.output = nn.Linear(sizes[-2], sizes[-1])

    def forward(self, x):
        for layer in self.hidden:
            x = layer(x).relu()
        return self.output(x)


broken = HiddenLayers([256, 64, 64, 6])
print("logits of shape", tuple(broken(x[:2].cpu()).shape))
print("parameters that an optimiser would get:", sum(p.numel() for p in broken.parameters()))
print(broken)

# %% [markdown]
# An `nn.Module` registers what is assigned to it as an attribute if it is a module or a parameter. A Python
# list is neither, so what is inside stays unknown: it is not trained, not moved to the GPU, not saved in
# the `state_dict`. And the loss *still falls*, as the output layer learns on top of random features.
# **Counting parameters** is the check.
#
# Write both:
#
# - `MLP(sizes)`: a module with `len(sizes) - 1` linear layers (each with bias and with weights of its own), ReLU
#   between them, none after the last, and nothing else; it takes (batch, sizes[0]) and gives logits
#   (batch, sizes[-1]); all layers registered
# - `count_parameters(sizes)`: how many numbers such a network learns, as a Python `int`; by arithmetic, so that it also
#   counts networks that no computer could hold


# %%
class MLP(nn.Module):
    """A fully connected ReLU network: (batch, sizes[0]) → logits (batch, sizes[-1])."""

    def __init__(self, sizes):
        super().__init__()
        ### BEGIN SOLUTION
        self.layers = nn.ModuleList(nn.Linear(n_in, n_out) for n_in, n_out in pairwise(sizes))
        ### END SOLUTION

    def forward(self, x):
        ### BEGIN SOLUTION
        for layer in self.layers[:-1]:
            x = layer(x).relu()
        return self.layers[-1](x)
        ### END SOLUTION


def count_parameters(sizes):
    """The number of weights and biases of a fully connected network."""
    ### BEGIN SOLUTION
    return sum(n_in * n_out + n_out for n_in, n_out in pairwise(sizes))
    ### END SOLUTION


# %%
grader.check("q7")

# %% [markdown]
# Where do the numbers sit? Count for pictures at their full size.

# %%
with grader.tryout():
    for sizes in ([256, 64, 6], [256, 64, 64, 6], [64 * 64, 64, 6], [224 * 224 * 3, 1000, 6]):
        print(f"{sizes!s:>20}: {count_parameters(sizes):>12,} parameters")

# %% [markdown]
# Nearly all of them look at raw pixels, and each pixel has weights of its own. The last line is an ordinary
# colour photograph. A convolution shares one small set of weights among all places: you will build it next.
#
# ## w1 · A bug that passes the accuracy test  (10 minutes, ★★☆)
#
# Here is a training step as it is often handed in. It applies softmax before `F.cross_entropy`, which applies
# log-softmax itself, so the scores are squashed twice. We train both.


# %%
def step_with_softmax(model, optimizer, x, y):
    """A training step with a bug: softmax twice."""
    model.train()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x).softmax(dim=1), y)
    loss.backward()
    optimizer.step()
    return loss.item()


with grader.tryout():
    fig, ax = plt.subplots(figsize=(7, 3))
    for name, step, line in (("softmax twice", step_with_softmax, "--"), ("your step", train_step, "-")):
        model, losses = train_network(step, x, y, epochs=15)
        result = f"{name}: accuracy {accuracy(model(x_valid), y_valid):.2f}"
        ax.plot(torch.tensor(losses).unfold(0, 20, 1).mean(dim=1), line, label=result)
        print(f"{result}, last training loss {sum(losses[-20:]) / 20:.2f}")
    ax.set(xlabel="step", ylabel="training loss (mean of 20)", ylim=(0, 2))
    ax.legend()
    ax.spines[["top", "right"]].set_visible(False)
    plt.show()

# %% [markdown]
# Here the bug costs a few points of accuracy, not much more than another seed does. Who has no right
# version to compare with sees nothing wrong; on an easier set, with a small convolutional network, it
# passed a test such as "accuracy above 0.9" in nine runs of ten. Answer in a few sentences:
#
# 1. Why can the accuracy be nearly as good although the loss is wrong?
# 2. Where does the loss of the buggy version stop falling, and why there? (Which numbers can come out of a
#    softmax?)
# 3. What have you lost, even if the accuracy is the same? Think of a physician who reads "malignant, 97 %".
# 4. Which check of today would have found it?

# %% [markdown]
# ### BEGIN SOLUTION
# 1. Softmax keeps the order: the largest logit is still the largest probability. Accuracy only asks which
#    is the largest. The doubly squashed loss is still lowest when the right class wins, so training still
#    pushes the right way.
# 2. The second softmax sees numbers between 0 and 1. Even a perfect first softmax, (1, 0, 0, 0, 0, 0),
#    gives $-\log\frac{e}{e + 5} = \log(1 + 5/e) ≈ 1.04$, so the loss cannot go below that. The right loss
#    goes towards 0.
# 3. Where the first softmax is saturated its gradient is nearly 0: the network stops learning just where it
#    is confident and wrong. And the loss no longer rewards honest probabilities, so "97 %" does not mean
#    that 97 of 100 such patients are ill; a threshold or a decision that builds on it is unfounded.
# 4. Overfitting one batch: the loss stays above 1.04 (q6). Comparing the weights with a reference after a
#    few steps (q4). Looking at the loss itself and not only at the accuracy. The loss at the start would
#    *not* have found it: equal probabilities give $\log 6$ with and without the bug.
# ### END SOLUTION

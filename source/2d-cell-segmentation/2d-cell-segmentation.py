# ---
# title: "Finding nuclei: U-Net"
# part: 2 Images and omics
# workshop: "Ex 6: cell segmentation with a U-Net"
# outcomes: [R, D]
# difficulty: 2
# minutes: 150
# device: cpu
# limits: {seconds: 20, submission_seconds: 180, memory: 4G}
# data: [nuclei]
# trained: [q7]
# given:  # lines of a solution that students may well read elsewhere
#   - "nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)"
#   - "nn.ConvTranspose2d(2 * width, width, 2, stride=2)"
#   - "with torch.no_grad():"
#   - "return (image, labels)"
#   - "net.train(was_training)"
#   - "optimizer.zero_grad()"
# written:
#   w1:
#     points: 4
#     rubric:
#       - >-
#         1 point: names somebody concrete who is harmed and how, because the answer they need is a count or a
#         measurement of single nuclei (merged neighbours are counted once; area, shape and DNA content of a pair
#         pass for those of one large nucleus).
#       - >-
#         1 point: explains why the pixel score cannot see it: a few border pixels decide whether two nuclei are
#         one object, and IoU weighs them like any other pixel.
#       - >-
#         1 point: proposes a measure on objects: matching predicted with true nuclei one to one at an IoU
#         threshold and reporting F1, precision and recall, or average precision, or the counts of merged and
#         split nuclei, or the error of the count per picture.
#       - >-
#         1 point: says how it would be evaluated or mended with knowledge of the domain: report dense and sparse
#         fields (or treatments) apart, because merging grows with density and so biases comparisons; or predict
#         borders, distances or centres and use a watershed; or let a biologist look at the crowded fields.
# ---

# %% [markdown]
# # Finding nuclei: U-Net
# A drug screen takes some hundred thousand pictures of cells. Before anybody can ask what a compound did,
# somebody has to answer a duller question: **which pixels are nucleus?** Counts, sizes, shapes and the amount
# of DNA all follow from that, and so do all mistakes made here.
#
# In this notebook you build the whole chain: the right mask to the right picture, augmentation that keeps the
# two together, a U-Net, a loss, a measure, and a network that learns in about two seconds. On the way you
# meet three slips that were found in real teaching notebooks. None of them raises an error; all of them
# change the result.
#
# Two ideas to look out for. **Deep learning is a search for good hierarchical representations**: coarse
# layers know *what* is there, fine layers know *where*, and a U-Net is the bridge between them. **Domain
# knowledge matters in every part of the pipeline**: how a camera counts light, what may be flipped, and what
# the picture is for.
#
# | question | | minutes | difficulty | points |
# | --- | --- | --- | --- | --- |
# | q1 | which masks belong to which picture | 15 | ★☆☆ | 2 |
# | q2 | another size for picture and mask | 15 | ★☆☆ | 2 |
# | q3 | flips that keep the two together | 15 | ★★☆ | 2 |
# | q4 | a U-Net | 30 | ★★★ | 3 |
# | q5 | Dice + cross-entropy from logits | 20 | ★★☆ | 3 |
# | q6 | IoU, with a threshold | 10 | ★☆☆ | 2 |
# | q7 | train and predict | 25 | ★★☆ | 2 |
# | w1 | who is harmed | 20 | ★★☆ | 4 |
#
# Every question stands by itself: if one resists, leave it and go on. `grader.hint("q1")` gives three hints,
# one at a time.

# %%
import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn.functional as F
from scipy import ndimage
from torch import nn

from autograder import data
from autograder import Notebook

grader = Notebook()
device = "cuda" if torch.cuda.is_available() else "cpu"
_ = torch.manual_seed(0)

# %% [markdown]
# ## What the microscope saw
# The pictures come from the 2018 Data Science Bowl: cultured cells whose DNA was stained, under a
# fluorescence microscope. Experts outlined every nucleus by hand. Here they are cut into tiles of 64 × 64
# pixels. The label of a pixel is 0 for background and otherwise the **number of its nucleus**: 1, 2, 3 … Such
# a label map is called an *instance* mask; the question "nucleus or not", `labels > 0`, makes a *foreground*
# mask of it.


# %%
def tiles(split, limit=256):
    """Pictures (N, 1, 64, 64) from 0 to 1 and labels (N, 64, 64), at most `limit` of them."""
    images, labels = data.load("nuclei", split=split)
    images, labels = torch.as_tensor(images).float().reshape(-1, 1, 64, 64), torch.as_tensor(labels).long()
    chosen = torch.linspace(0, len(images) - 1, min(limit, len(images))).long()
    return images[chosen], labels.reshape(-1, 64, 64)[chosen]


def outline(axis, mask, colour, line="solid"):
    """Draw the outline of a foreground mask (64, 64)."""
    if mask.any():
        axis.contour(
            np.asarray(mask, float), levels=[0.5], colors=[colour], linewidths=1.2, linestyles=[line]
        )


def show(axis, picture, title=""):
    """Show a picture (1, H, W) or (H, W), brightened by a square root so that dim nuclei are seen too."""
    axis.imshow(np.sqrt(np.asarray(picture).squeeze().clip(0)), cmap="gray", vmin=0, vmax=1)
    axis.set_title(title, fontsize=9)
    axis.set_axis_off()


def show_labels(axis, labels, title=""):
    """Show labels 0, 1, 2 … (H, W), one colour and one white outline each, 0 in black."""
    axis.imshow(np.ma.masked_equal(labels, 0), cmap="tab10", interpolation="nearest", vmin=1, vmax=10)
    for number in range(1, int(labels.max()) + 1):
        outline(axis, labels == number, "white")
    axis.set_facecolor("black")
    axis.set(xticks=[], yticks=[])
    axis.set_title(title, fontsize=9)


train_images, train_labels = tiles("train")
valid_images, valid_labels = tiles("valid")
print("train", tuple(train_images.shape), "valid", tuple(valid_images.shape))
print(f"nucleus: {(train_labels > 0).float().mean():.0%} of all pixels")


def best_of_each(values, parts):
    """The index of the largest value in each of some equal parts of a list: good examples that differ."""
    return [max(part, key=lambda i: values[i]) for part in np.array_split(np.arange(len(values)), parts)]


examples = best_of_each([len(torch.unique(labels)) for labels in train_labels], 6)
figure, axes = plt.subplots(2, 6, figsize=(11, 3.9), layout="constrained")
for column, i in enumerate(examples):
    show(axes[0, column], train_images[i])
    numbers = torch.unique(train_labels[i], return_inverse=True)[1]
    show_labels(axes[1, column], numbers)
axes[0, 0].set_title("picture", loc="left")
_ = axes[1, 0].set_title("one colour a nucleus", loc="left")

# %% [markdown]
# *The figure:* above six grey pictures with bright nuclei on black, below the same tiles with one coloured, outlined
# area for each nucleus; where nuclei touch, their areas do.
#
# Why not simply take all bright pixels? The classical way is **Otsu's threshold**: the one grey value that
# best parts dark from bright. Look at what it does (red, dashed) beside the experts' outline (green, solid). A cell that
# divides packs its DNA tightly and shines; a resting one is several times dimmer; one that lies out of focus
# blurs into a haze. One number for all of them has to be wrong for some.


# %%
def otsu(images):
    """Otsu's threshold: the grey value that maximises the variance between the two classes it makes."""
    counts, edges = np.histogram(np.asarray(images), bins=256)
    centres = (edges[:-1] + edges[1:]) / 2
    below, total = counts.cumsum(), counts.sum()
    sums = (counts * centres).cumsum()
    with np.errstate(divide="ignore", invalid="ignore"):
        between = (sums[-1] * below / total - sums) ** 2 / (below * (total - below))
    return centres[np.nanargmax(np.where(np.isfinite(between), between, np.nan))]


def pooled_dice(mask, truth):
    """Dice over all pixels of all tiles together: 2 |A ∩ B| / (|A| + |B|)."""
    return float(2 * (mask & truth).sum() / (mask.sum() + truth.sum()))


threshold = otsu(train_images)
bright = valid_images[:, 0] > threshold
print(f"Otsu's threshold {threshold:.2f}: Dice {pooled_dice(bright, valid_labels > 0):.3f} on new tiles")

worst = best_of_each((bright != (valid_labels > 0)).float().mean((1, 2)), 5)
figure, axes = plt.subplots(1, 5, figsize=(11, 2.5), layout="constrained")
for axis, i in zip(axes, worst, strict=True):
    show(axis, valid_images[i])
    outline(axis, bright[i], "tab:red", "dashed")
    outline(axis, valid_labels[i] > 0, "tab:green")

# %% [markdown]
# *The figure:* five tiles. In some the dashed line leaves out dim nuclei that the solid one holds, in others it runs
# far outside of it, around haze.

# %% [markdown]
# ## q1 · Which masks belong to which picture?  (15 minutes, ★☆☆)
# On disk, each picture of the Data Science Bowl has a folder of its own, and **each nucleus a mask file of
# its own**, with a name that means nothing:
# ```
# stage1_train/00ae65c1/images/00ae65c1.png
# stage1_train/00ae65c1/masks/1f3b70d2.png
# stage1_train/00ae65c1/masks/8a2e4c11.png
# stage1_train/00ae65c1/masks/Thumbs.db            ← not a picture
# stage1_train/0121d6759/images/0121d6759.png      ← nobody outlined this one
# ```
# A wrong pairing raises no error. The network just learns from other pictures' answers.
#
# ### One picture, many masks
# Write `pair_files(files)`. It gets a list of paths, **in any order**, and returns a dict `{id: (image path,
# [mask paths, sorted])}`.
# - What counts are paths whose last three parts are `<id>/images/<name>.png` or `<id>/masks/<name>.png`. The
#   folders before them may be anything, or there may be none, so count from the end. `<name>` may be anything,
#   too: it need not be the id.
# - Whatever else is in the list does not count: files whose names do not *end* in `.png`, other folders, and files
#   that lie higher up (`stage1_train/overview.png`).
# - An id without an image, or without a single mask, is left out. (No outlines means *nobody looked*, which
#   is not the same as *there is no nucleus*.)
# - Compare whole ids: `a1` and `a10` are two pictures.
#
# Files are only names here; nothing is opened. The list `files` stays as it is.


# %%
def pair_files(files):
    """Find each picture's masks.

    files: list of str, paths with "/" between the parts, in any order.
    Returns a dict: id → (path of the image, sorted list of the paths of its masks).
    """
    ### BEGIN SOLUTION
    images, masks = {}, {}
    for path in sorted(files):
        parts = path.split("/")
        if len(parts) < 3 or not path.endswith(".png"):
            continue
        key, folder = parts[-3], parts[-2]
        if folder == "images":
            images[key] = path
        elif folder == "masks":
            masks.setdefault(key, []).append(path)
    return {key: (images[key], masks[key]) for key in images if key in masks}
    ### END SOLUTION


# %%
with grader.tryout():
    listing = [
        "dsb/a10/masks/7.png", "dsb/a1/masks/9.png", "dsb/a1/images/a1.png", "dsb/a10/images/a10.png",
        "dsb/a1/masks/2.png", "dsb/a1/masks/Thumbs.db", "dsb/b7/images/b7.png",
    ]  # fmt: skip
    for key, (image, masks) in pair_files(listing).items():
        print(key, "→", image, masks)

# %%
grader.check("q1")

# %% [markdown]
# ## q2 · Another size for picture and mask  (15 minutes, ★☆☆)
# Networks want pictures of one size. Resizing computes new pixels from old ones: *bilinear* interpolation
# mixes the four nearest, *nearest* takes over the closest one. For brightness, mixing is right: half-way
# between 0.2 and 0.4 lies 0.3. But what lies half-way between nucleus 4 and nucleus 8?

# %%
tile = train_labels[max(examples, key=lambda i: len(torch.unique(train_labels[i])))]
as_float = tile[None, None].float()
versions = {
    "as it is": tile,
    "bilinear": F.interpolate(as_float, size=(25, 25), mode="bilinear", align_corners=False)[0, 0],
    "nearest": F.interpolate(as_float, size=(25, 25), mode="nearest")[0, 0],
}
figure, axes = plt.subplots(1, 3, figsize=(9, 3), layout="constrained")
for axis, (mode, labels) in zip(axes, versions.items(), strict=True):
    axis.imshow(labels, cmap="nipy_spectral", interpolation="nearest", vmin=0, vmax=tile.max() + 1)
    axis.set_title(f"{mode}: {len(torch.unique(labels))} different labels", fontsize=9)
    axis.set_axis_off()

# %% [markdown]
# *The figure:* the label map of a tile three times, with the number of different labels above each. Resized by
# bilinear interpolation, every nucleus gets a rim of labels that were not there before; resized by nearest, none.
#
# ### Numbers of nuclei are names, not amounts
# Bilinear interpolation invents nuclei that do not exist, along every border. Rounding does not help: the
# mean of 4 and 8 rounds nicely to 6, and that is somebody else. (With foreground masks the same slip gives
# fractions between 0 and 1, and it stood in the workshop's own notebook.)
#
# Write `resize_pair(image, labels, size)`:
# - `image`: (C, H, W), floating point; plain bilinear from the four nearest pixels, with `align_corners=False` as
#   usual and without `antialias` (which would mix more of them); of the type that it came in.
# - `labels`: (H, W), int64, 0 for background; nearest (torch's `nearest` or `nearest-exact`), int64 again.
# - `size`: the new (height, width). Both sides may grow or shrink, each as it likes.
# - Returns the pair `(image, labels)` with shapes (C, height, width) and (height, width), and leaves the tensors
#   that it was given as they are.
#
# `F.interpolate` does both. It wants a batch and a channel axis in front, and floating-point numbers.


# %%
def resize_pair(image, labels, size):
    """Resize a picture and its labels.

    image: (C, H, W), float.  labels: (H, W), int64.  size: (height, width).
    Returns (image (C, height, width), labels (height, width), int64).
    """
    ### BEGIN SOLUTION
    image = F.interpolate(image[None], size=size, mode="bilinear", align_corners=False)[0]
    labels = F.interpolate(labels[None, None].double(), size=size, mode="nearest")[0, 0].long()
    return image, labels
    ### END SOLUTION


# %%
with grader.tryout():
    image, labels = resize_pair(train_images[examples[1]], train_labels[examples[1]], (32, 32))
    print(tuple(image.shape), tuple(labels.shape), "labels:", torch.unique(labels).tolist())

# %%
grader.check("q2")

# %% [markdown]
# ## q3 · Flips that keep the two together  (15 minutes, ★★☆)
# We have few pictures, and every flipped one is a new one: *augmentation*. Whether a flip is allowed is a
# question to the domain, not to the computer. A dish has no up and no left, so a flipped nucleus is a
# nucleus. A flipped chest film has its heart on the wrong side.
#
# ### One coin for both
# Two things go wrong in practice. If picture and mask throw **their own coins**, three quarters of all pairs
# no longer fit, and the network learns a blur. And if the validation pictures are flipped too (as in the
# workshop's notebook), the score of the same network changes from one run to the next.
#
# Write `random_flip(image, labels, train)`:
# - `image` (C, H, W) and `labels` (H, W) lie on top of each other.
# - With `train=True`: with probability ½ flip left–right, and **independently** with probability ½ flip
#   up–down. So four outcomes are equally likely. The same for both.
# - With `train=False`: return both as they came.
# - Returns the pair `(image, labels)`, shapes and types as before; the tensors that were given stay as they are.
# - Throw the coins with torch's, numpy's or Python's generator, anew in each call, and do not set a seed inside.


# %%
def random_flip(image, labels, train):
    """Flip a picture and its labels together, at random, in training only.

    image: (C, H, W).  labels: (H, W).  train: bool.  Returns (image, labels), shapes and types unchanged.
    """
    ### BEGIN SOLUTION
    if not train:
        return image, labels
    for axis in (-1, -2):
        if torch.rand(()) < 0.5:
            image, labels = image.flip(axis), labels.flip(axis)
    return image, labels
    ### END SOLUTION


# %%
with grader.tryout():
    figure, axes = plt.subplots(1, 6, figsize=(11, 2), layout="constrained")
    for axis in axes:
        flipped, labels = random_flip(train_images[examples[0]], train_labels[examples[0]], train=True)
        show(axis, flipped)
        outline(axis, labels > 0, "tab:green")

# %%
grader.check("q3")

# %% [markdown]
# ## q4 · A U-Net  (30 minutes, ★★★)
# To tell nucleus from background a network has to see more than a few pixels: a dim nucleus is dim *compared
# with its surroundings*. Halving the picture twice lets a 3 × 3 filter see a window of 12 × 12 pixels, about
# half a nucleus. The price is visible below: the coarse picture still says **what** is there, but no longer
# exactly **where** it ends.

# %%
i = examples[2]
figure, axes = plt.subplots(1, 4, figsize=(11, 2.9), layout="constrained")
for axis, factor in zip(axes, (1, 2, 4, 8), strict=True):
    coarse = F.max_pool2d(train_images[i], factor)
    show(axis, coarse, f"{64 // factor} × {64 // factor}: 3 × 3 sees {3 * factor} × {3 * factor} pixels")
    finest = F.max_pool2d((train_labels[i] > 0).float()[None], factor)[0]
    outline(axis, finest, "tab:green")

# %% [markdown]
# *The figure:* one tile at 64, 32, 16 and 8 pixels a side, with the experts' outline. The coarser it is, the more it
# consists of blocks: which nucleus is there can still be told, where it ends cannot.
#
# ### What and where: the skips
# Ronneberger, Fischer and Brox (2015) therefore built two staircases, one down and one up, and laid **skips**
# across: on each floor the upward path gets the fine features of the downward path *beside* its own, by
# concatenation along the channels.
# ```
#  x ──block──▶ a (w, H, W) ────────── skip ─────────────▶ cat ──block──▶ 1×1 conv ──▶ logits
#               │ halve                                     ▲
#               ▼                                           │ double, 2w → w channels
#             block──▶ b (2w, H/2, W/2) ── skip ──▶ cat ──block
#                      │ halve                       ▲
#                      ▼                             │ double, 4w → 2w channels
#                    block──▶ c (4w, H/4, W/4) ──────┘
# ```
# Write the class `UNet(channels=1, classes=1, width=8)`:
# - input (B, channels, H, W), with H and W any multiples of 4; output (B, classes, H, W), also for one
#   picture;
# - two floors down, not more and not fewer, as drawn. `block` is given below. To halve: `F.max_pool2d(x, 2)`. To
#   double: `nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)` and its like (a *transposed* convolution: each
#   coarse pixel becomes 2 × 2 fine ones, with weights that are learned);
# - both skips are *concatenated* with what comes from below, not added to it;
# - the output are **logits**, any real number, straight from the 1×1 convolution. (A *sigmoid*, 1 / (1 + exp(-z)),
#   makes a probability of a logit z; it comes later, in the loss.) So no sigmoid, ReLU or the like after it;
# - nothing depends on the other pictures of the batch or on chance in evaluation mode;
# - all layers are made in `__init__`, as attributes, or else no optimiser ever hears of them.


# %%
def block(inputs, outputs):
    """Two 3×3 convolutions, each with batch norm and ReLU; height and width stay."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(),
        nn.Conv2d(outputs, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(),
    )  # fmt: skip


# %%
class UNet(nn.Module):
    """A U-Net of two floors: (B, channels, H, W) → logits (B, classes, H, W); H, W multiples of 4."""

    def __init__(self, channels=1, classes=1, width=8):
        super().__init__()
        ### BEGIN SOLUTION
        self.down1 = block(channels, width)
        self.down2 = block(width, 2 * width)
        self.bottom = block(2 * width, 4 * width)
        self.double2 = nn.ConvTranspose2d(4 * width, 2 * width, 2, stride=2)
        self.up2 = block(4 * width, 2 * width)
        self.double1 = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.up1 = block(2 * width, width)
        self.head = nn.Conv2d(width, classes, 1)
        ### END SOLUTION

    def forward(self, x):
        ### BEGIN SOLUTION
        a = self.down1(x)
        b = self.down2(F.max_pool2d(a, 2))
        c = self.bottom(F.max_pool2d(b, 2))
        b = self.up2(torch.cat([self.double2(c), b], dim=1))
        a = self.up1(torch.cat([self.double1(b), a], dim=1))
        return self.head(a)
        ### END SOLUTION


# %%
with grader.tryout():
    net = UNet().to(device)
    print(tuple(train_images[:2].shape), "→", tuple(net(train_images[:2].to(device)).shape))
    print(f"{sum(p.numel() for p in net.parameters()):,} parameters")

# %%
grader.check("q4")

# %% [markdown]
# ## q5 · Dice + cross-entropy from logits  (20 minutes, ★★☆)
# Which number should the network make small? Pixel by pixel, *binary cross-entropy* asks "how surprised were
# you?". But most pixels are background, and a network that never finds anything is rarely surprised:

# %%
truth = valid_labels > 0
nothing = torch.zeros_like(truth)
print(f"'no nucleus anywhere': {(nothing == truth).float().mean():.0%} of pixels right, "
      f"Dice {pooled_dice(nothing, truth):.2f}")  # fmt: skip
share = truth.float().mean((1, 2))
print(f"nucleus takes up from {share.min():.2%} to {share.max():.0%} of a tile")

# %% [markdown]
# ### Every picture counts the same
# *Dice* compares the overlap with the two areas and does not care how large the background is. To train with
# it we need a version without a threshold, the **soft Dice** (Milletari et al. 2016), with probabilities in
# the place of yes and no. For **each picture** $b$ with probabilities $p$ and truth $t$ (sums over all its
# channels and pixels):
#
# $$D_b = \frac{2\sum p\,t + 1}{\sum p + \sum t + 1} \qquad
# \text{loss} = \frac{1}{B}\sum_b (1 - D_b) \;+\; \text{mean binary cross-entropy over all pixels}$$
#
# - The two ones keep an empty tile harmless: nothing there, nothing found, $D_b = 1$, instead of 0/0.
# - Average the Dice of the pictures. One sum over the whole batch lets a crowded tile drown a tile with one
#   nucleus.
# - $p$ is the sigmoid of the logits. Take the cross-entropy **from the logits**
#   (`F.binary_cross_entropy_with_logits`): from a probability that has been rounded to 0 no logarithm can be
#   saved.
#
# Write `dice_bce_loss(logits, target)`: both (B, C, H, W) and floating point (single or double), `target` from 0 to 1
# (soft values happen: two experts who disagree); both stay as they are. Returns one number that one can learn from: a
# tensor of shape (), finite for logits of any size. The two parts are added as they stand, without further weights.


# %%
def dice_bce_loss(logits, target):
    """1 − soft Dice, averaged over pictures, plus mean binary cross-entropy.

    logits, target: (B, C, H, W), float.  Returns a tensor of shape ().
    """
    ### BEGIN SOLUTION
    probability = logits.sigmoid()
    overlap = (probability * target).sum(dim=(1, 2, 3))
    areas = probability.sum(dim=(1, 2, 3)) + target.sum(dim=(1, 2, 3))
    dice = (2 * overlap + 1) / (areas + 1)
    return (1 - dice).mean() + F.binary_cross_entropy_with_logits(logits, target)
    ### END SOLUTION


# %%
with grader.tryout():
    target = (valid_labels[:4, None] > 0).float()
    answers = {"right and sure": 20 * target - 10, "unsure": 0 * target, "wrong and sure": 10 - 20 * target}
    for name, logits in answers.items():
        print(f"{name:15} {dice_bce_loss(logits, target):.3f}")

# %%
grader.check("q5")

# %% [markdown]
# ## q6 · IoU, with a threshold  (10 minutes, ★☆☆)
# The loss is for the optimiser; people want to know how well two **areas** agree. *Intersection over union*
# (IoU, also Jaccard index): the pixels in both, divided by the pixels in at least one. A pixel belongs to the
# area or it does not, so somebody has to decide: probability above the threshold.
#
# ### Decide first, then count
# The workshop's notebook left the decision out and put probabilities into the formula. Then a network that is
# right everywhere but modest gets a poor score, and one that is made surer by any trick gets a better one,
# without a single pixel changing sides:

# %%
target = (valid_labels[:3, None] > 0).float()
for certainty in (0.6, 0.8, 0.99):
    probability = certainty * target + (1 - certainty) * (1 - target)
    overlap = (probability * target).sum()
    soft = overlap / (probability.sum() + target.sum() - overlap)
    print(f"right everywhere with probability {certainty}: the formula without a decision gives {soft:.2f}")

# %% [markdown]
# Write `iou(logits, target, threshold=0.5)`:
# - `logits` and `target`: (B, 1, H, W); `target` is 0 or 1. Foreground: the **probability** is above
#   `threshold`.
# - Returns (B,), floating point, one IoU a picture; also for a single picture.
# - A picture with nothing in it in which nothing was found is perfect: 1. If something was found in it, or nothing of what
#   is there, the formula holds as it stands, and gives 0. Nothing is added to the fraction.
# - `logits` and `target` stay as they are.


# %%
def iou(logits, target, threshold=0.5):
    """Intersection over union of each picture.

    logits, target: (B, 1, H, W), target 0 or 1.  threshold: on the probability.  Returns (B,), float.
    """
    ### BEGIN SOLUTION
    found = (logits.sigmoid() > threshold).flatten(1)
    truth = (target > 0.5).flatten(1)
    intersection = (found & truth).sum(dim=1)
    union = (found | truth).sum(dim=1)
    return torch.where(union == 0, 1.0, intersection / union.clamp(min=1))
    ### END SOLUTION


# %%
with grader.tryout():
    for certainty in (0.6, 0.8, 0.99):
        logits = np.log(certainty / (1 - certainty)) * (2 * target - 1)
        print(f"right everywhere with probability {certainty}:", iou(logits, target).tolist())

# %%
grader.check("q6")

# %% [markdown]
# ## q7 · Train and predict  (25 minutes, ★★☆)
# Now a network is to learn. So that this question stands by itself, a small relative of the U-Net is given:
# on each floor it **adds** where a U-Net concatenates (LinkNet, Chaurasia and Culurciello 2017). Read
# `Floor`: a floor looks, sends a coarser copy down to the floor below (which is again a `Floor`), and adds
# what comes back.


# %%
def convolution(inputs, outputs, stride=1):
    """3×3 convolution, batch norm, leaky ReLU (a unit that is off still learns a little)."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.LeakyReLU(0.1),
    )


class Floor(nn.Module):
    """One floor: where (this resolution) plus what (everything below)."""

    def __init__(self, width, floors):
        super().__init__()
        self.look = convolution(width, width)
        self.down = convolution(width, 2 * width, stride=2)
        self.below = Floor(2 * width, floors - 1) if floors > 1 else convolution(2 * width, 2 * width)
        self.up = nn.ConvTranspose2d(2 * width, width, 2, stride=2)
        self.merge = convolution(width, width)
        self.where, self.what = 1.0, 1.0  # switches for the experiment below

    def forward(self, x):
        x = self.look(x)
        return self.merge(self.where * x + self.what * self.up(self.below(self.down(x))))


class SmallNet(nn.Module):
    """(B, 1, H, W) → logits (B, 1, H, W); H and W multiples of 4."""

    def __init__(self, width=8, floors=2):
        super().__init__()
        self.stem = convolution(1, width)
        self.floors = Floor(width, floors)
        self.head = nn.Conv2d(width, 1, 1)

    def forward(self, x):
        return self.head(self.floors(self.stem(x)))


# %% [markdown]
# ### One line of physics
# A camera counts photons, and counts scatter with the square root of their mean: bright pixels are noisier
# than dim ones. After a **square root** the noise is about the same everywhere (Anscombe 1948), and dim
# nuclei are worth as much as bright ones. Then we subtract the mean and divide by the standard deviation,
# both **of the training pictures**.


# %%
def prepare(images):
    """Square root, then mean 0 and standard deviation 1 on the training tiles."""
    roots = train_images.sqrt()
    return (images.sqrt() - roots.mean()) / roots.std()


def foreground(labels):
    """Instance labels (N, H, W) → masks (N, 1, H, W) of 0.0 and 1.0."""
    return (labels > 0).float()[:, None]


# %% [markdown]
# ### Train, then switch to evaluation
# Batch norm has two faces. In training it uses the mean of the batch; in evaluation the mean it remembers. A
# network that predicts in training mode judges a picture by **the company it keeps**: the same tile gets
# another mask beside other tiles.
#
# Write two functions.
#
# `fit(net, images, masks, steps=60)` trains `net` in place; what it returns does not matter. These are its rules:
# - `images` (N, 1, H, W), prepared; `masks` (N, 1, H, W), 0.0 or 1.0. What `net` learns, it learns from **these**.
#   The checks give other ones than you do below: nuclei that are bright or dark, and as masks what lies *around*
#   them; and small networks and pictures in which they can see what your loop did. So a rule about brightness, or
#   weights that were trained before, do not help.
# - `net` may come in either mode: put it into training mode first. All its parameters are trained.
# - Make the optimiser, Adam (it scales each weight's step by the size of its recent gradients), once.
# - In each of `steps` updates: a *new* random batch of about 8 out of all tiles, with their own masks, and
#   `F.binary_cross_entropy_with_logits` of the logits. A step is one batch, not a walk through all tiles.
# - The learning rate rises to 0.02 and falls to nearly 0 again: large steps to get away from the start, small
#   ones to settle. That is fastai's `fit_one_cycle`; in plain PyTorch it is
#   `torch.optim.lr_scheduler.OneCycleLR`, made once with the highest rate and the number of steps, and its
#   `step()` after each `optimizer.step()`. With a constant rate, the result depends on which step happened to be the last.
#
# Within these rules you may do better: flips, a Dice part in the loss, AdamW, clipped gradients, up to twice as many
# updates (in proportion to `steps`).
#
# `predict(net, images)` returns the masks, **bool**, (N, 1, H, W): True where the probability is above ½.
# - In evaluation mode, without gradients, at most 16 pictures at a time (a large set does not fit into
#   memory), and all of them: N need not be a multiple of 16.
# - Afterwards `net` is in the mode in which it came.


# %%
def fit(net, images, masks, steps=60):
    """Train `net` in place.  images: (N, 1, H, W), prepared.  masks: (N, 1, H, W), 0.0 or 1.0."""
    ### BEGIN SOLUTION
    net.train()
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.02, total_steps=steps)
    for _ in range(steps):
        batch = torch.randint(len(images), (8,))
        loss = F.binary_cross_entropy_with_logits(net(images[batch]), masks[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    ### END SOLUTION


# %%
def predict(net, images):
    """Masks (N, 1, H, W), bool: where the probability is above ½.  images: (N, 1, H, W), prepared."""
    ### BEGIN SOLUTION
    was_training = net.training
    net.eval()
    with torch.no_grad():
        masks = [net(some) > 0 for some in images.split(16)]
    net.train(was_training)
    return torch.cat(masks)
    ### END SOLUTION


# %%
torch.manual_seed(1)
small_net = SmallNet().to(device)
with grader.tryout():
    fit(small_net, prepare(train_images).to(device), foreground(train_labels).to(device))
    found = predict(small_net, prepare(valid_images).to(device)).cpu()[:, 0]
    print(f"Dice on the validation tiles: Otsu {pooled_dice(bright, valid_labels > 0):.3f}, "
          f"network {pooled_dice(found, valid_labels > 0):.3f}")  # fmt: skip
    figure, axes = plt.subplots(1, 5, figsize=(11, 2.5), layout="constrained")
    for axis, i in zip(axes, worst, strict=True):
        show(axis, valid_images[i])
        outline(axis, found[i], "tab:orange", "dashed")
        outline(axis, valid_labels[i] > 0, "tab:green")

# %%
grader.check("q7")

# %% [markdown]
# ### What and where, taken apart
# The network has learned a hierarchy, and we can look at its parts. Switch off what the coarse floors send
# up, and the fine floor has to decide by the few pixels that it sees: edges are sharp, but the nuclei are
# speckled. Switch off the fine floor's own share, and what is left has no sharp end and shows the grid of the
# coarse floor. Which floor carries how much differs from one training to the next; that they need each other
# does not. Green is the experts' outline, the grey values are probabilities, and the Dice is that of all
# validation tiles. (In the figure above, the five tiles on which Otsu was worst, the network's outline is dashed and
# orange, the experts' solid and green: they mostly lie on each other.)

# %%
with grader.tryout():
    settings = {"both": (1, 1), "where only (fine floor)": (1, 0), "what only (coarse floors)": (0, 1)}
    i = worst[3]
    figure, axes = plt.subplots(1, 4, figsize=(11, 2.9), layout="constrained")
    show(axes[0], valid_images[i], "picture")
    for axis, (title, (where, what)) in zip(axes[1:], settings.items(), strict=True):
        small_net.floors.where, small_net.floors.what = where, what
        found = predict(small_net, prepare(valid_images).to(device)).cpu()[:, 0]
        small_net.eval()
        with torch.no_grad():
            probability = small_net(prepare(valid_images[i][None]).to(device)).sigmoid().cpu()[0, 0]
        axis.imshow(probability, cmap="gray", vmin=0, vmax=1)
        outline(axis, valid_labels[i] > 0, "tab:green")
        axis.set_title(f"{title}: Dice {pooled_dice(found, valid_labels > 0):.2f}", fontsize=9)
        axis.set_axis_off()
    small_net.floors.where, small_net.floors.what = 1, 1

# %% [markdown]
# ## What is the picture for?
# Suppose your foreground mask were **perfect**: IoU 1. The biologist wants to know how many nuclei there are, so
# you count the connected areas. We can try that with the experts' own masks. (The tiles overlap, so a nucleus can
# be in several: compare the two numbers with each other.)


# %%
def nuclei_and_areas(labels):
    """The number of nuclei in a label map, and of connected areas in its perfect foreground mask."""
    return len(torch.unique(labels[labels > 0])), ndimage.label(np.asarray(labels > 0))[1]


counted = [nuclei_and_areas(labels) for labels in valid_labels]
nuclei, areas = (sum(column) for column in zip(*counted, strict=True))
print(f"{nuclei} nuclei in the validation tiles, {areas} connected areas in their perfect foreground masks")

crowded = max(range(len(counted)), key=lambda k: counted[k][0] - counted[k][1])
figure, axes = plt.subplots(1, 3, figsize=(8, 2.9), layout="constrained")
show(axes[0], valid_images[crowded], "picture")
numbers = torch.unique(valid_labels[crowded], return_inverse=True)[1]
parts = ndimage.label(np.asarray(valid_labels[crowded] > 0))[0]
titles = [f"{counted[crowded][0]} nuclei", f"{counted[crowded][1]} connected areas"]
for axis, areas, title in zip(axes[1:], (numbers, parts), titles, strict=True):
    show_labels(axis, areas, title)

# %% [markdown]
# ## w1 · Who is harmed?  (20 minutes, by hand, 4 points)
# A colleague reports an IoU of 0.90 for a nuclei segmentation that will be used to screen drugs which stop
# cells from dividing. You look at the pictures and see that **every pair of touching nuclei is merged into
# one**. In five to eight sentences: who is harmed by this, and how? Why does the IoU not show it? What would
# you measure instead, and how would you report it or mend it, given what you know about cells?

# %% [markdown]
# ### BEGIN SOLUTION
# *Who:* everybody who needs single nuclei. In a screen for drugs that stop division, effects are read from
# the number of nuclei and from their size and DNA content. A merged pair counts once and looks like one huge
# nucleus with twice the DNA, which is just what a cell arrested before division looks like. Untreated wells
# are the most crowded, so most is merged there: the control loses counts, a drug that works looks weaker than
# it is, and patients wait longer for it; a harmless compound that makes cells pile up looks toxic or looks
# like a hit.
#
# *Why IoU is blind:* whether two nuclei touch is decided by a handful of border pixels among some hundreds,
# and IoU weighs all pixels alike. Even a perfect foreground mask merges nuclei that touch.
#
# *Instead:* match predicted with true nuclei one to one, say at IoU above 0.5, and report F1 (or precision
# and recall, or average precision over several thresholds) together with the numbers of merged and split
# nuclei, and the error of the count per picture. Report crowded and sparse fields apart, and treated and
# control wells apart, since the error grows with density and so does not cancel in a comparison.
#
# *Mending:* let the network predict a third class for borders between nuclei, or the distance to the border,
# and separate nuclei by a watershed; and let a biologist look at the most crowded fields before the numbers
# are used.
# ### END SOLUTION

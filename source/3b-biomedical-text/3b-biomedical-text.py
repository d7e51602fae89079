# ---
# title: Fine-tuning a language model on PubMed
# part: 3 Text
# workshop: "Transformers: gene–disease associations (GAD)"
# outcomes: [R, D]
# difficulty: 2
# minutes: 120
# device: cpu
# limits: {seconds: 20, submission_seconds: 180, memory: 4G}
# data: [pubmed, minilm]
# given:  # lines of a solution that students may well read elsewhere
#   - "batch['attention_mask']"
# written:
#   w1:
#     points: 4
#     rubric:
#       - "1 point: the ceiling. Test labels near a coin toss cannot tell a good model from a bad one; what agrees with them in 80 % has learned how the labels were made (data base entry, words, gene names), not biology, or the test shares articles or sentences with training."
#       - "1 point: uncertainty of the audit. 20 sentences are few: e.g. 11 of 20 right leaves an interval of about 0.34 to 0.74; more sentences are needed before a verdict."
#       - "1 point: what to do before training: read data with a domain expert, two annotators and their agreement (kappa) as upper bound, a clean and separately annotated test set, split by article, a trivial baseline."
#       - "1 point: what to do with the noisy labels: rank suspects out of fold and re-annotate, weight or drop; and say plainly if the label does not measure what the question asks."
# ---

# %% [markdown]
# # Fine-tuning a language model on PubMed
#
# PubMed grows by more than a million articles a year; nobody reads them. A language model can sort them:
# which sentence states a gene–disease association, which paragraph holds the results. The workshop fine-tuned
# PubMedBERT on sentences about genes and diseases (GAD). It ran, the score looked fine, and three things were
# wrong that no error message mentioned: the learning rate never arrived at its target, the padding and the
# truncation were nobody's decision, and the labels, when we read twenty sentences of them, were close to a
# coin toss.
#
# Here you do the same work on a task you can judge yourself. Authors of a *structured abstract* name the parts
# of it: **Background, Objective, Methods, Results, Conclusions**. Given the text of one part, which part is it?
# The model is MiniLM, a small BERT; on a GPU node with the full data the same notebook runs PubMedBERT on GAD.
#
# | | question | minutes | |
# | --- | --- | --- | --- |
# | q1 | Tokens, and what the limit cuts off | 10 | ★☆☆ |
# | q2 | Padding must change nothing | 25 | ★★☆ |
# | q3 | No article in two splits | 15 | ★★☆ |
# | q4 | The learning rate that never arrived | 15 | ★★☆ |
# | q5 | Fine-tune | 25 | ★★★ |
# | q6 | Macro F1 and MCC | 15 | ★★☆ |
# | q7 | Find the wrong labels | 20 | ★★★ |
# | w1 | Written: a coin toss with an F1 of 0.8 | 15 | |
#
# The questions are independent: if one resists, go on. `grader.hint("q1")` gives a hint, three for each question.

# %%
import os

os.environ.setdefault("HF_HUB_OFFLINE", "1")  # the model is on this machine; nothing is downloaded
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

import matplotlib.pyplot as plt
import numpy as np
import torch
import transformers
from torch import nn
from torch.nn import functional as F
from transformers import AutoTokenizer, BertModel, get_linear_schedule_with_warmup

from autograder import Notebook, data
from autograder.probes.text import RoleClassifier

transformers.utils.logging.set_verbosity_error()
transformers.utils.logging.disable_progress_bar()
device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)
grader = Notebook()

# %%
texts, labels, articles = data.load("pubmed")  # list of str, (N,) class numbers, (N,) article numbers
ROLES = data.classes("pubmed")
tokenizer = AutoTokenizer.from_pretrained(data.path("minilm"))
encoder = BertModel.from_pretrained(data.path("minilm"), add_pooling_layer=False).to(device).eval()
MAX_LENGTH = 32  # word pieces that the model gets to see in this notebook

print(f"{len(texts):,} texts from {len(articles.unique()):,} articles")
for label in range(len(ROLES)):
    example = texts[labels.tolist().index(label)]
    print(f"\n{ROLES[label].upper()}\n{example[:230]} …")

# %% [markdown]
# Before you go on: cover the headings and read the five texts. How did *you* know? Probably from a few turns of
# phrase ("we sought to", "were randomised", "these findings suggest"), not from the disease. Keep that in mind:
# **what a text is about and what a text does are two different things**, and a model that was trained for the one
# need not know the other.

# %% [markdown]
# ## q1 · Tokens, and what the limit cuts off  (10 minutes, ★☆☆)
#
# A language model reads neither words nor letters but *word pieces* from a fixed vocabulary. Words that are
# frequent in the vocabulary's own training text are one piece; others fall apart.

# %%
for word in ("hospital", "stethoscope", "acetylcholinesterase", "BRCA1", "immunohistochemistry"):
    print(f"{word:>22} → {' '.join(tokenizer.tokenize(word))}")

# %% [markdown]
# MiniLM's vocabulary was made from Wikipedia and books: the enzyme becomes a string of syllables. PubMedBERT's was
# made from PubMed, and there many such words stay whole. *Domain knowledge can sit as deep as in the vocabulary.*
#
# Two more facts. The sequence starts with a special token `[CLS]` and ends with `[SEP]`; the model has never seen
# one without them. And it takes only so many tokens, so long texts are **truncated**, quietly:
#
# ```
# full      [CLS]  the  patients  were  random  ##ised  to  receive  place  ##bo  .  [SEP]
# limit 6   [CLS]  the  patients  were  random                                       [SEP]   6 lost
# ```
#
# **Your task.** `tokenise(texts, tokenizer, max_length)` returns two lists, one entry a text:
# - the ids of each text, at most `max_length` of them *with* `[CLS]` at the start and `[SEP]` at the end, cut at the
#   end of the text where it is too long, **not padded** (that is q2);
# - how many word pieces each text lost (0 if none).
#
# `tokenizer` is any tokenizer of the `transformers` library; `tokenizer(texts)` gives a dict with `"input_ids"`.


# %%
def tokenise(texts, tokenizer, max_length):
    """Word-piece ids within a limit.

    texts: list of str; max_length: int, special tokens included
    → (list of lists of int, list of int): ids of each text, and the number of its word pieces cut off
    """
    ### BEGIN SOLUTION
    full = tokenizer(texts)["input_ids"]
    kept = tokenizer(texts, truncation=True, max_length=max_length)["input_ids"]
    lost = [len(full[i]) - len(kept[i]) for i in range(len(texts))]
    return kept, lost
    ### END SOLUTION


# %%
grader.check("q1")

# %%
with grader.tryout():
    ids, lost = tokenise(texts[:600], tokenizer, MAX_LENGTH)
    print(tokenizer.decode(ids[0]), f"   … and {lost[0]} pieces lost")
    pieces = np.array([len(i) - 2 for i in ids]) + np.array(lost)
    fig, (left, right) = plt.subplots(1, 2, figsize=(9, 2.8))
    left.hist(np.clip(pieces, 0, 300), bins=40, color="#4878a8")
    left.axvline(MAX_LENGTH - 2, color="#c0392b", label=f"limit of {MAX_LENGTH}")
    left.set(xlabel="word pieces in a text", ylabel="texts", title="How long the texts are")
    left.legend(frameon=False)
    role = labels[:600].numpy()
    share = [np.sum(np.array(lost)[role == c]) / pieces[role == c].sum() for c in range(len(ROLES))]
    right.barh(ROLES, share, color="#4878a8")
    right.set(xlim=(0, 1), xlabel="share of word pieces lost", title=f"What a limit of {MAX_LENGTH} cuts off")
    right.invert_yaxis()
    fig.tight_layout()
    plt.show()

# %% [markdown]
# *In the picture: on the left a histogram of the texts' lengths, from a few to 300 word pieces and more, with a vertical
# line at the limit, which most texts exceed; on the right a bar for each role, the share of its word pieces that the limit
# cuts off.*
#
# With this limit most of the text is gone, and not equally: results are long, objectives short. For *roles* that is
# bearable, as the first words often give it away. For "does this paragraph report a side effect?" it would be a
# disaster, and no error would say so. Always look at this figure before you choose a limit.

# %% [markdown]
# ## q2 · Padding must change nothing  (25 minutes, ★★☆)
#
# A batch is a rectangle, texts are not. So short ones are filled up with a *padding* token. Padding every text to the
# model's limit wastes most of the computation; **dynamic padding** fills up to the longest text *of this batch*.

# %%
lengths = [len(ids) for ids in tokenizer(texts[:32], truncation=True, max_length=256)["input_ids"]]
by_batch = [max(lengths[start : start + 8]) for start in range(0, 32, 8)]
in_order = sorted(lengths)
fig, axes = plt.subplots(1, 3, figsize=(10, 2.6), sharey=True)
for ax, rows, width, title in (
    (axes[0], lengths, [256] * 4, "padded to a fixed 256"),
    (axes[1], lengths, by_batch, "dynamic, batches of 8"),
    (axes[2], in_order, in_order[7::8], "dynamic, similar lengths together"),
):
    picture = np.full((32, 256), np.nan)
    for row, n in enumerate(rows):
        picture[row, : width[row // 8]] = 0
        picture[row, :n] = 1
    ax.imshow(picture, aspect="auto", cmap="Blues", vmin=-0.3, vmax=1.3, interpolation="nearest")
    ax.set_title(f"{title}:\n{np.nansum(picture) / np.isfinite(picture).sum():.0%} is text", fontsize=10)
    ax.set(xlabel="token", ylabel="text" if ax is axes[0] else "")
fig.tight_layout()
plt.show()

# %% [markdown]
# *In the picture: three rectangles of 32 texts by 256 places, text dark, padding pale. Padded to 256 most of each is pale;
# padded in batches of 8 less, and least where texts of similar length stand together.*
#
# But then the same text gets different padding in different company, and **its result must not depend on that**. The
# *attention mask* (1 for a token, 0 for padding) sees to it, if it is used in both places where tokens are mixed:
#
# 1. inside the model, so that no token attends to padding: `encoder(input_ids=…, attention_mask=…)`;
# 2. when the token vectors are averaged into one vector for the text.
#
# Forgetting either raises no error. The vectors are then slightly off, more so for short texts: a patient's report
# would be judged by the length of its neighbours.
#
# **Your task**, two functions.
# - `collate(examples, pad_id)`: a list of examples `{"input_ids": list of int, "label": int}` becomes a batch, a dict
#   of int64 tensors: `"input_ids"` (B, L) padded **on the right** with `pad_id`, L the length of the longest example of
#   this batch; `"attention_mask"` (B, L); `"labels"` (B,). No text has `pad_id` among its ids.
# - `embed(encoder, batch)`: the text vectors (B, D). Call the encoder, take its `.last_hidden_state` (B, L, D) and
#   average it over the tokens that are no padding (`[CLS]` and `[SEP]` count as tokens).


# %%
def collate(examples, pad_id):
    """Make a batch with dynamic padding.

    examples: list of {"input_ids": list of int, "label": int}; pad_id: int
    → {"input_ids": (B, L), "attention_mask": (B, L), "labels": (B,)}, int64, L = longest of the batch
    """
    ### BEGIN SOLUTION
    longest = max(len(example["input_ids"]) for example in examples)
    input_ids = torch.full((len(examples), longest), pad_id)
    attention_mask = torch.zeros_like(input_ids)
    for row, example in enumerate(examples):
        ids = torch.tensor(example["input_ids"])
        input_ids[row, : len(ids)] = ids
        attention_mask[row, : len(ids)] = 1
    labels = torch.tensor([example["label"] for example in examples])
    return {"input_ids": input_ids, "attention_mask": attention_mask, "labels": labels}
    ### END SOLUTION


# %%
def embed(encoder, batch):
    """One vector a text: the mean of its token vectors, whatever the padding.

    encoder: called with input_ids and attention_mask; batch: as `collate` makes it → (B, D)
    """
    ### BEGIN SOLUTION
    mask = batch["attention_mask"]
    states = encoder(input_ids=batch["input_ids"], attention_mask=mask).last_hidden_state
    mask = mask[..., None].to(states.dtype)
    return (states * mask).sum(dim=1) / mask.sum(dim=1)
    ### END SOLUTION


# %%
grader.check("q2")

# %%
with grader.tryout(), torch.no_grad():
    short = {"input_ids": tokenizer("Mortality was lower with aspirin.")["input_ids"], "label": 3}
    long = {"input_ids": tokenizer(texts[0])["input_ids"][:127], "label": 0}
    alone = embed(encoder, {k: v.to(device) for k, v in collate([short], tokenizer.pad_token_id).items()})[0]
    together = embed(
        encoder, {k: v.to(device) for k, v in collate([short, long], tokenizer.pad_token_id).items()}
    )[0]
    print(f"same text, alone and beside a long one: largest difference {(alone - together).abs().max():.1e}")

# %% [markdown]
# ## q3 · No article in two splits  (15 minutes, ★★☆)
#
# Our texts come four or five from one article. They share the disease, the drug, the abbreviation invented on page
# one, the style of the authors. If some of them are in training and the others in the test, a model can profit from
# recognising the *article*. It will not have that help on next week's articles.
#
# So whole articles go into a split, never parts of one. That is domain knowledge: nothing in the tensor says which rows
# belong together. (For patients: everything of one patient. For molecules: a scaffold. For GAD: an abstract.)
#
# **Your task.** `split_by_article(articles, seed)` returns three arrays of **row numbers**: training, validation,
# test.
# - every row in exactly one of them, all rows of an article in the same one;
# - 70, 15 and 15 % of the articles that there are (two more or fewer do not matter, nor does one in a hundred), chosen at
#   random: the same seed gives the same split, another seed another one. The file may be sorted (by journal, by year, trials
#   first), so the first 70 % will not do: each class shall be about equally frequent in the three.
#
# `articles` is an array (n,) of integers, the article of each row; the numbers have gaps, and the rows of an article need
# not be neighbours.


# %%
def split_by_article(articles, seed):
    """Split rows 70/15/15 so that no article is in two splits.

    articles: (n,) int array; seed: int → (train, valid, test), arrays of row numbers
    """
    ### BEGIN SOLUTION
    articles = np.asarray(articles)
    unique = np.unique(articles)
    order = np.random.default_rng(seed).permutation(unique)
    first, second = round(0.70 * len(order)), round(0.85 * len(order))
    parts = order[:first], order[first:second], order[second:]
    return tuple(np.flatnonzero(np.isin(articles, part)) for part in parts)
    ### END SOLUTION


# %%
grader.check("q3")

# %%
with grader.tryout():
    parts = split_by_article(articles.numpy(), 0)
    fig, ax = plt.subplots(figsize=(7, 2.4))
    for place, (name, hatch) in enumerate((("train", ""), ("valid", "///"), ("test", "..."))):
        rows = parts[place]
        counts = np.bincount(labels.numpy()[rows], minlength=len(ROLES))
        ax.bar(
            np.arange(len(ROLES)) + 0.27 * place,
            counts / counts.sum(),
            0.25,
            label=f"{name} ({len(rows)})",
            hatch=hatch,
        )
    ax.set(
        xticks=np.arange(len(ROLES)) + 0.27,
        xticklabels=ROLES,
        ylabel="share of texts",
        title="Classes in each split",
    )
    ax.set_ylim(0, 1.3 * ax.get_ylim()[1])
    ax.legend(frameon=False, ncol=3, fontsize=8)
    plt.show()

# %% [markdown]
# *In the picture: for each role three bars, plain, hatched and dotted, its share of the texts in training, validation and
# test. In an honest split they are about equally high.*

# %% [markdown]
# ## What the model knows already
#
# Before you train, look. We run 160 texts through the pretrained model one at a time, average the token vectors
# **after each layer** and ask a linear classifier for the role (cross-validated by article).

# %%
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

n = 160
vectors = []
with torch.inference_mode():
    for text in texts[:n]:
        ids = tokenizer(text, truncation=True, max_length=MAX_LENGTH, return_tensors="pt").to(device)
        states = encoder(**ids, output_hidden_states=True).hidden_states
        vectors.append(torch.stack([layer[0].mean(dim=0) for layer in states]).cpu())
vectors = torch.stack(vectors).numpy()  # (texts, layers + 1, width); layer 0 are the embeddings

# %%
probe = make_pipeline(StandardScaler(), LogisticRegression(C=0.01, max_iter=200))
accuracy = [
    cross_val_score(probe, vectors[:, layer], labels[:n], groups=articles[:n], cv=GroupKFold(4)).mean()
    for layer in range(vectors.shape[1])
]
fig, ax = plt.subplots(figsize=(6, 2.6))
ax.plot(accuracy, "o-", color="#4878a8")
ax.axhline(np.bincount(labels[:n]).max() / n, ls=":", color="grey")
ax.text(
    0, np.bincount(labels[:n]).max() / n + 0.01, "always the most frequent role", color="grey", fontsize=8
)
ax.set(xlabel="after layer", ylabel="accuracy", ylim=(0, 1), title="Which layer knows the role of a text?")
plt.show()

# %% [markdown]
# *In the picture: accuracy after each layer, from the embeddings on; it rises, then falls towards the last layer. A dotted
# line stands for always guessing the most frequent role.*
#
# The *lower* layers know the role better than the top one. MiniLM was trained to put texts **about** the same thing
# close together, so on its way up it throws away what the text *does*: a hierarchy of representations, good for another
# question than ours. Two conclusions for q5: we keep the lower layers as they are, and let the upper ones **search for
# a better representation**. That is what fine-tuning is.

# %% [markdown]
# ## q4 · The learning rate that never arrived  (15 minutes, ★★☆)
#
# A fresh head sends large, random gradients into pretrained layers. So one starts with a tiny learning rate, raises it
# over the first `warmup_steps` steps, then lowers it in a straight line to zero:
#
# $$m(s) = \begin{cases} s / w & s < w \\ \max\left(0,\ \frac{T - s}{T - w}\right) & s \ge w\end{cases}$$
#
# with step $s = 0, 1, …, T-1$, warm-up $w$, total $T$; the learning rate of step $s$ is $m(s)$ times the one you set.
# A *step* is one update of the weights. The arithmetic of $T$ has two traps: the last batch of an epoch is smaller but
# is a batch; and with **gradient accumulation** only every `accumulate`-th batch ends in an update. What is left over
# at the end of an epoch makes one more update, so that no gradient is carried into the next epoch.
#
# The workshop's notebook trained for **one epoch with `warmup_steps=500`**, and one epoch was fewer steps than that. The
# learning rate climbed and climbed, and training was over before it arrived. Nothing crashed.
#
# **Your task**, three functions.
# - `total_steps(n_examples, batch_size, accumulate, epochs)`: updates of the weights in the whole training, an `int`;
# - `multiplier(step, warmup_steps, total_steps)`: $m(s)$; works also for `warmup_steps=0` and for steps after the end,
#   $s \ge T$ (0; only if a warm-up that is too long would still go on there, $T \le s < w$, may it be $s/w$ as well: nobody
#   takes these steps);
# - `peak(warmup_steps, total_steps)`: the largest multiplier that any step $0 … T-1$ really gets. It is 1 if the warm-up
#   comes to its end during training, less if not: print this before you press "run".


# %%
def total_steps(n_examples, batch_size, accumulate, epochs):
    """Number of updates of the weights. All int → an int."""
    ### BEGIN SOLUTION
    batches = -(-n_examples // batch_size)
    return -(-batches // accumulate) * epochs
    ### END SOLUTION


# %%
def multiplier(step, warmup_steps, total_steps):
    """Linear warm-up, then linear decay to zero. All int → float in [0, 1]."""
    ### BEGIN SOLUTION
    if step < warmup_steps:
        return step / warmup_steps
    return max(0.0, (total_steps - step) / max(1, total_steps - warmup_steps))
    ### END SOLUTION


# %%
def peak(warmup_steps, total_steps):
    """The largest multiplier that a step 0 … total_steps - 1 gets. All int → float in [0, 1]."""
    ### BEGIN SOLUTION
    return 1.0 if warmup_steps < total_steps else (total_steps - 1) / warmup_steps
    ### END SOLUTION


# %%
grader.check("q4")

# %%
with grader.tryout():
    fig, ax = plt.subplots(figsize=(7, 2.6))
    for epochs, colour, style, width in (
        (10, "#4878a8", "-", 1.5),
        (3, "#e6a23c", "--", 3),
        (1, "#c0392b", ":", 5),
    ):
        T = total_steps(len(texts), 16, 1, epochs)
        line = [multiplier(s, 500, T) for s in range(T)]
        ax.plot(
            line,
            "o",
            ls=style,
            markevery=[T - 1],
            color=colour,
            lw=width,
            label=f"epochs = {epochs}: peak {peak(500, T):.2f}",
        )
    ax.set(xlabel="step", ylabel="multiplier", title=f"warmup_steps=500, {len(texts):,} texts, batches of 16")
    ax.legend(frameon=False)
    plt.show()

# %% [markdown]
# *In the picture: the multiplier over the steps for 10 epochs (thin line), 3 epochs (dashed) and 1 epoch (dotted). The first
# two rise to 1 at step 500 and fall to 0; that of one epoch ends on its way up.*
#
# Better: set the warm-up as a share of the total (10 % is common), so that it follows when the data set shrinks.

# %% [markdown]
# ## q5 · Fine-tune  (25 minutes, ★★★)
#
# The classifier: an *encoder* (the pretrained network that turns tokens into vectors), of each feature the largest value among a text's tokens (one word such as "conclude" can tell
# a role; `[CLS]` of MiniLM was never trained to stand for a text), a linear head (`help(RoleClassifier)`). Its parts have names; you will need them to freeze the lower layers.

# %%
KEEP, FROZEN = (
    (2, 1) if data.describe("minilm").tier == "small" else (12, 6)
)  # layers; lower ones that stay fixed


def new_classifier():
    """A classifier over the lowest layers of the pretrained encoder; a fresh head."""
    torch.manual_seed(0)
    pretrained = BertModel.from_pretrained(data.path("minilm"), add_pooling_layer=False)
    pretrained.encoder.layer = pretrained.encoder.layer[:KEEP]
    return RoleClassifier(pretrained, len(ROLES)).to(device).eval()


classifier = new_classifier()
layers = [f"encoder.encoder.layer.{number}" for number in range(KEEP)]
for name in ("encoder.embeddings", *layers, "head"):
    count = sum(p.numel() for p in classifier.get_submodule(name).parameters())
    print(f"model.{name:<26}{count:>12,} parameters")

# %% [markdown]
# **Your task.** `fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs)` trains `model` in place
# and returns the loss of every step (a list of floats), like this:
#
# 1. Freeze `model.encoder.embeddings` and the lowest `frozen_layers` of `model.encoder.encoder.layer`. The layers above
#    and the head are trained.
# 2. Optimiser `torch.optim.AdamW` (it fits the step size to each weight, and pulls all weights a little towards 0) over what is trained, with `learning_rate`, all else at its default. Schedule
#    `get_linear_schedule_with_warmup` (imported above), stepped once after every update; its total is the number of
#    steps of the *whole* training.
# 3. The model comes in evaluation mode, as `from_pretrained` leaves it: put it into training mode.
# 4. `epochs` times through `batches` in the given order, one update a batch: logits from
#    `model(input_ids, attention_mask)` (numbers of any size, one a class; a softmax makes probabilities of them), cross-entropy, gradients clipped to a norm of 1 (`clip_grad_norm_`) over what is
#    trained, update.
#
# A batch is a dict of tensors `"input_ids"`, `"attention_mask"`, `"labels"`; all on the model's device.


# %%
def fine_tune(model, batches, frozen_layers, learning_rate, warmup_steps, epochs):
    """Train the upper layers and the head of a classifier, in place.

    model: called as model(input_ids, attention_mask) → logits (B, C); batches: list of dicts → list of losses (float)
    """
    ### BEGIN SOLUTION
    for part in (model.encoder.embeddings, *model.encoder.encoder.layer[:frozen_layers]):
        part.requires_grad_(False)
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=learning_rate)
    scheduler = get_linear_schedule_with_warmup(optimizer, warmup_steps, epochs * len(batches))
    losses = []
    model.train()
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
    ### END SOLUTION


# %%
grader.check("q5")

# %% [markdown]
# Now for real, but small: 256 texts, 24 word pieces of each, two epochs: seconds on a laptop.


# %%
def batches_of(texts, labels, size=16, max_length=24):
    """Batches for a classifier, padded by the library."""
    out = []
    for start in range(0, len(texts), size):
        rows = slice(start, start + size)
        batch = tokenizer(
            texts[rows], truncation=True, max_length=max_length, padding=True, return_tensors="pt"
        )
        batch = {
            "input_ids": batch["input_ids"],
            "attention_mask": batch["attention_mask"],
            "labels": labels[rows],
        }
        out.append({key: value.to(device) for key, value in batch.items()})
    return out


few = np.random.default_rng(0).choice(len(texts), 256, replace=False)  # the file is in order of articles
few_texts, few_labels = [texts[row] for row in few], labels[few]

with grader.tryout():
    losses = fine_tune(classifier, batches_of(few_texts, few_labels), FROZEN, 2e-3, warmup_steps=3, epochs=2)
    fig, ax = plt.subplots(figsize=(6, 2.4))
    ax.plot(losses, color="#4878a8")
    ax.axhline(np.log(len(ROLES)), ls=":", color="grey")
    ax.text(
        len(losses) - 1, np.log(len(ROLES)) + 0.02, "guessing: ln C", color="grey", ha="right", fontsize=8
    )
    ax.set(xlabel="step", ylabel="loss", ylim=(0, None))
    plt.show()

# %% [markdown]
# *In the picture: the loss of every step, falling from about guessing (dotted line, ln C) with some ups and downs.*
#
# And the plainest rival there is, on the same 256 texts: count the words (TF-IDF: rare words weigh more), logistic regression. Once with what the
# language model sees, the first 24 word pieces, and once with the whole text.

# %%
from sklearn.feature_extraction.text import TfidfVectorizer

held_texts, held_labels, _ = data.load("pubmed", "valid")  # other articles than those we train on
held_texts, held_labels = held_texts[:250], held_labels[:250]


def count_words(train_texts, test_texts):
    """Predictions for the test texts from their word counts."""
    model = make_pipeline(
        TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2)), LogisticRegression(C=10, max_iter=300)
    )
    return torch.as_tensor(model.fit(train_texts, few_labels).predict(test_texts))


def beginnings(texts):
    """The first 24 word pieces of each text, as text."""
    return tokenizer.batch_decode(
        tokenizer(texts, truncation=True, max_length=24)["input_ids"], skip_special_tokens=True
    )


classifier.eval()
with torch.inference_mode():
    fine_tuned = torch.cat(
        [
            classifier(b["input_ids"], b["attention_mask"]).argmax(1).cpu()
            for b in batches_of(held_texts, held_labels)
        ]
    )
predictions = {
    "language model, first 24 pieces": fine_tuned,
    "words counted, first 24 pieces": count_words(beginnings(few_texts), beginnings(held_texts)),
    "words counted, whole text": count_words(few_texts, held_texts),
    "always the most frequent role": torch.full_like(held_labels, few_labels.mode().values.item()),
}
for name, guess in predictions.items():
    print(f"{name:>32}: accuracy {(guess == held_labels).float().mean():.2f}")

# %% [markdown]
# If q5 is solved, the language model beats word counting **on the same input**: its representation is worth more than the
# words. But counting the words of the *whole* text may beat both. What we threw away with the limit cost more than the
# model gained, and without that line of the table nobody would have noticed. Always put the plainest method with all the
# information beside your model. (Do more texts and a longer limit turn it around? On a GPU, try 2,000 texts, 128 pieces,
# three epochs.)

# %% [markdown]
# ## q6 · Macro F1 and MCC  (15 minutes, ★★☆)
#
# Accuracy forgives a model that never finds the rare class: if one sentence in fifty reports a side effect, "none" is 98 %
# right. Two numbers do not forgive. Both come from the **confusion matrix** $C$ (rows: true, columns: predicted).
#
# **Macro F1**: for each class $F_1 = \frac{2\,TP}{2\,TP + FP + FN}$, then the plain mean over **all** `n_classes` classes. A class
# that nobody has and nobody predicts has 0/0: count it as 0.
#
# **Matthews correlation**, for any number of classes (Gorodkin, 2004), with $t_k$ how often class $k$ is true, $p_k$ how often
# predicted, $c$ the number of right ones, $n$ of all:
#
# $$\mathrm{MCC} = \frac{c\,n - \sum_k t_k p_k}{\sqrt{n^2 - \sum_k p_k^2}\ \sqrt{n^2 - \sum_k t_k^2}}$$
#
# It is 1 for perfect, about 0 for guessing of any kind, negative for worse. If everything is predicted, or true, as one
# class, it is 0/0: return 0.
#
# **Your task.** `macro_f1` and `mcc`, written by you (no scikit-learn in them).


# %%
def macro_f1(labels, predictions, n_classes):
    """Mean over all classes of the F1 score.  labels, predictions: (n,) int64 tensors → float"""
    ### BEGIN SOLUTION
    confusion = (
        torch.bincount(labels * n_classes + predictions, minlength=n_classes**2)
        .view(n_classes, n_classes)
        .double()
    )
    right = confusion.diagonal()
    f1 = 2 * right / (confusion.sum(0) + confusion.sum(1)).clamp(min=1)
    return f1.mean().item()
    ### END SOLUTION


# %%
def mcc(labels, predictions, n_classes):
    """Matthews correlation coefficient.  labels, predictions: (n,) int64 tensors → float"""
    ### BEGIN SOLUTION
    true = torch.bincount(labels, minlength=n_classes).double()
    predicted = torch.bincount(predictions, minlength=n_classes).double()
    n, right = len(labels), (labels == predictions).sum().item()
    covariance = right * n - (true * predicted).sum()
    scale = ((n**2 - (predicted**2).sum()) * (n**2 - (true**2).sum())).sqrt()
    return (covariance / scale).item() if scale > 0 else 0.0
    ### END SOLUTION


# %%
grader.check("q6")

# %%
with grader.tryout():
    print(f"{'':>32}  accuracy  macro F1    MCC")
    for name, guess in predictions.items():
        accuracy = (guess == held_labels).float().mean()
        f1, correlation = macro_f1(held_labels, guess, len(ROLES)), mcc(held_labels, guess, len(ROLES))
        print(f"{name:>32}{accuracy:10.2f}{f1:10.2f}{correlation:8.2f}")

# %% [markdown]
# ## q7 · Find the wrong labels  (20 minutes, ★★★)
#
# In the workshop we read twenty GAD sentences with their labels, and agreed with about half. Reading all 5,000 takes
# weeks. Reading the **right** 200 takes an hour, if somebody tells you which: those where a model that *has not seen
# the label* finds it least likely.
#
# "Has not seen" is the point. A model trained on a wrong label defends it. So **out of fold**: cut the data into folds,
# train on the others, predict this one. And, as in q3, the folds are made of whole **articles**. If an annotator
# misread an article, all its texts are labelled wrongly together, and a model trained on four of them will confirm the
# fifth.
#
# ```
#            article   A A A   B B B B   C C   D D D   E E
# fold 0     predict   ■ ■ ■   · · · ·   · ·   · · ·   ■ ■     trained on B, C, D
# fold 1     predict   · · ·   ■ ■ ■ ■   · ·   · · ·   · ·     trained on A, C, D, E
# fold 2     predict   · · ·   · · · ·   ■ ■   ■ ■ ■   · ·     trained on A, B, E
# ```
#
# **Your task**, two functions.
# - `out_of_fold(features, labels, articles, n_classes)`: class probabilities (n, n_classes) for each text from a model
#   that was trained without the text's article. Five folds or so; a regularised linear classifier such as
#   `LogisticRegression(max_iter=500)` will do. A class may be missing in the training folds: it gets probability 0, and
#   the other columns stay where they belong (look at `model.classes_`).
# - `suspects(probabilities, labels, k)`: the row numbers of the `k` texts whose **given** label has the lowest
#   probability, the most suspicious first. (Not the rows where the model is unsure: being sure of *another* role is what
#   makes a label suspicious.)


# %%
def out_of_fold(features, labels, articles, n_classes):
    """Class probabilities from models that have not seen the text's article.

    features: (n, d) float array; labels, articles: (n,) int arrays → (n, n_classes) float array
    """
    ### BEGIN SOLUTION
    probabilities = np.zeros((len(labels), n_classes))
    for train, test in GroupKFold(5).split(features, labels, articles):
        model = LogisticRegression(max_iter=500).fit(features[train], labels[train])
        probabilities[np.ix_(test, model.classes_)] = model.predict_proba(features[test])
    return probabilities
    ### END SOLUTION


# %%
def suspects(probabilities, labels, k):
    """Rows whose given label is least likely, most suspicious first.

    probabilities: (n, n_classes) float array; labels: (n,) int array → (k,) int array
    """
    ### BEGIN SOLUTION
    confidence = probabilities[np.arange(len(labels)), labels]
    return np.argsort(confidence, kind="stable")[:k]
    ### END SOLUTION


# %%
grader.check("q7")

# %% [markdown]
# Now real texts. We spoil one label in ten and see how many of them we find in how much reading.

# %%
from sklearn.decomposition import TruncatedSVD

counts = TfidfVectorizer(sublinear_tf=True, min_df=3).fit_transform(texts[:2000])
features = StandardScaler().fit_transform(TruncatedSVD(100, random_state=0).fit_transform(counts))
clean, groups = labels[:2000].numpy(), articles[:2000].numpy()
rng = np.random.default_rng(1)
planted = rng.choice(2000, 200, replace=False)
spoiled = clean.copy()
spoiled[planted] = (spoiled[planted] + rng.integers(1, len(ROLES), 200)) % len(ROLES)

with grader.tryout():
    order = suspects(out_of_fold(features, spoiled, groups, len(ROLES)), spoiled, 2000)
    found = np.cumsum(np.isin(order, planted)) / len(planted)
    fig, ax = plt.subplots(figsize=(6, 2.8))
    ax.plot(np.arange(1, 2001), found, color="#4878a8", label="most suspicious first")
    ax.plot([0, 2000], [0, 1], ":", color="grey", label="at random")
    ax.set(xlabel="texts read", ylabel="share of wrong labels found", xlim=(0, 2000), ylim=(0, 1.02))
    ax.legend(frameon=False)
    plt.show()

# %% [markdown]
# *In the picture: the share of spoiled labels found over the number of texts read; the curve of the ranking rises steeply at
# first, reading at random is the dotted diagonal.*
#
# And the labels as they came, nothing spoiled. Would you have given these roles?

# %%
with grader.tryout():
    probabilities = out_of_fold(features, clean, groups, len(ROLES))
    for row in suspects(probabilities, clean, 5):
        guess = ROLES[probabilities[row].argmax()]
        print(
            f"label {ROLES[clean[row]].upper()}, the model says {guess.upper()}\n    {texts[row][:200]} …\n"
        )

# %% [markdown]
# Nobody planted these. "The purpose of this study is …" is filed under *Results*: in this corner of PubMed, protocols of
# reviews that have no results yet put their aim there. Others are mistakes of the model, or a boundary on which two experts
# would disagree. A model cannot tell these three apart, and no loss function does; you can, once you have read them.

# %% [markdown]
# ## w1 · A coin toss with an F1 of 0.8  (written, 4 points)
#
# In the workshop, twenty sentences of GAD were read with their labels: eleven were judged right. A model fine-tuned on
# GAD reports an F1 of 0.8 on GAD's own test set.
#
# In five to ten sentences: How can both be true, and what does the 0.8 then mean? How sure can you be after 20 sentences?
# What would you do **before** training, and what with the labels you have?

# %% [markdown]
# ### BEGIN SOLUTION
# Training and test labels come from the same process: GAD's were derived automatically from a data base, not from reading
# the sentence. A model can agree with such labels in 80 % because it learns *how they were made*: frequent gene names, turns
# of phrase, sentences of the same abstract on both sides of a random split. The 0.8 measures agreement with the labels, not
# how often a stated association is found; if about half of the labels are wrong for that question, even a perfect reader
# would score about 0.5 here, and a better model could score lower. (F1 also depends on the share of positives: "always yes"
# at 50 % positives already has 0.67.)
#
# 11 of 20 is 0.55 with a 95 % interval from about 0.34 to 0.74. This rules out clean labels, but not that a quarter is
# wrong; I would read 200 before I decide.
#
# Before training: write down with a domain expert what counts as "association"; have two people label the same 200
# sentences, blind, and report their kappa, which is the ceiling for any model; make a clean test set, split by article and
# never used for choices; run trivial baselines (always yes, word counts) and look at MCC beside F1. With the labels at
# hand: rank them by out-of-fold confidence, re-annotate the most suspicious, give the rest less weight or train with a
# loss that expects noise; and if the label does not measure the question, do not train on it at all: say so.
# ### END SOLUTION

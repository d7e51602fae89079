# ---
# title: Tables of patients
# part: 5 Tabular data
# workshop: "Tabular data: fastai TabularLearner on Adult"
# outcomes: [R, D]
# difficulty: 2
# minutes: 120
# device: cpu
# limits: {seconds: 20, submission_seconds: 180, memory: 4G}
# data: [flchain]
# trained: [q5]
# given:  # lines of a solution that students may well read elsewhere
#   - "(difference, low, high)"
#   - "learner.fit_one_cycle(epochs, 1e-2)"
# written:
#   w1:
#     points: 4
#     rubric:
#       - "1 point: how it comes to light too late – in use the column is empty (or holds a placeholder) at the moment of prediction, so performance falls or everybody is called low-risk; offline validation cannot show it, because the validation rows carry the same leak."
#       - "1 point: who is harmed, concretely – e.g. patients at high risk who are told they are not and get no follow-up; patients who get needless treatment; staff who trust an AUC of 0.99; later patients, when trust in honest models is gone."
#       - "1 point: the question to the data's owner – when, by whom and why is each column filled in; is it known, for every patient, at the time the prediction is needed? What does a missing value mean?"
#       - "1 point: argues from this table (chapter is a cause of death, filled in after death; futime ends with death), and says why a limit on AUC alone is no safeguard: a limit of 0.95 lets futime (0.90) pass, and age is high and honest."
# ---

# %% [markdown]
# # Tables of patients
#
# Most of what medicine knows about a person stands in tables: age, sex, laboratory values, codes. A network
# cannot read a table as it is. It wants numbers of similar size, without holes, and it has no idea what the
# word `F` means. This notebook takes a table from raw rows to a trained network, and asks at the end whether
# the network was worth it.
#
# Two ideas run through it:
#
# - **Deep learning is a search for good representations.** An *embedding* turns a word into a few numbers
#   that are learned. You will see a network put age bands in the right order although nobody told it about
#   order.
# - **Domain knowledge matters.** One column of the original table predicts death perfectly and is worthless.
#   No metric will tell you why. Somebody who knows how the table was made will.
#
# **The data.** 7,874 residents of Olmsted County, Minnesota, aged 50 or more, gave blood between 1995 and
# 2003. Kappa and lambda free light chains were measured, and the people were followed for up to 14 years
# (Dispenzieri et al., *Mayo Clinic Proceedings* 2012).
#
# | column | meaning |
# | --- | --- |
# | `age`, `sex` | at the time of the blood sample |
# | `sample_year` | year of the sample |
# | `kappa`, `lambda` | serum free light chains, mg/dL |
# | `flc_group` | tenth of kappa + lambda, 1 (lowest) to 10 |
# | `creatinine` | mg/dL; not measured in everybody |
# | `mgus` | monoclonal gammopathy diagnosed (yes, no) |
# | `futime` | days from the sample to death or last contact |
# | `death` | 1: died during follow-up. **This is what we predict.** |
#
# One column stays out of the models until question 7. Can you guess which, and why?

# %%
from autograder import Notebook, data

import warnings
from itertools import pairwise

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import torch

warnings.filterwarnings("ignore", category=FutureWarning)  # fastai's imports
warnings.filterwarnings("ignore", message=".*not writable.*")
from fastai.tabular.all import (
    Categorify,
    CategoryBlock,
    FillMissing,
    Normalize,
    TabularDataLoaders,  # the other way, see q5  # noqa: F401
    TabularModel,
    TabularPandas,
    set_seed,
    tabular_learner,
)
from scipy.stats import rankdata
from sklearn.ensemble import HistGradientBoostingClassifier
from torch import nn

grader = Notebook()
device = "cuda" if torch.cuda.is_available() else "cpu"


# %%
def people(split):
    """One split as a frame, one row per person, the outcome in the column `death`; codes as plain columns."""
    # The full tier has another table under this name (see the end), so we ask for this one.
    frame, death = data.load("flchain", split=split, tier="small")
    return frame.astype({"sample_year": object, "flc_group": object}).assign(death=death)


train, valid = people("train"), people("valid")
CATEGORICAL = ["sex", "sample_year", "flc_group", "mgus"]
CONTINUOUS = ["age", "kappa", "lambda", "creatinine"]
print(
    f"{len(train):,} people to train on, {len(valid):,} to validate; {train['death'].mean():.0%} of them died"
)
train.head()


# %%
def auc(labels, scores):
    """Area under the ROC curve: the chance that a random person who died scores above a random survivor.

    labels: (n,) of 0 and 1.  scores: (n,), higher means more at risk.  Ties count half.
    """
    died = np.asarray(labels).astype(bool)
    ranks = rankdata(scores)
    pairs = died.sum() * (~died).sum()
    return float((ranks[died].sum() - died.sum() * (died.sum() + 1) / 2) / pairs)


# %% [markdown]
# ## Look before you model
# Three pictures of the training rows. Read the third one twice.

# %%
figure, (left, middle, right) = plt.subplots(1, 3, figsize=(11, 3), layout="constrained")
for outcome, name, hatch in [(0, "alive", ""), (1, "died", "///")]:
    left.hist(
        train.loc[train["death"] == outcome, "age"],
        bins=range(50, 105, 5),
        alpha=0.6,
        label=name,
        hatch=hatch,
    )
left.set(title="Age", xlabel="years", ylabel="people")
left.legend()
by_group = train.groupby(train["flc_group"].astype(int))["death"].mean()
middle.bar(by_group.index, by_group)
middle.set(
    title="Free light chains", xlabel="tenth (flc_group)", ylabel="share that died", xticks=range(1, 11)
)
measured = train.groupby(train["creatinine"].isna())["death"].mean()
right.bar(["measured", "missing"], [measured[False], measured[True]], color=["C0", "C3"])
right.set(title="Was creatinine measured?", ylabel="share that died")
plt.show()

# %% [markdown]
# *In the picture: on the left two histograms of age, that of the dead (hatched) about 15 years older; in the middle the
# share that died, rising over the tenths of free light chains; on the right two bars, those whose creatinine is missing
# died about half as often.*
#
# A value that is missing is not "no information". Somebody decided not to measure it, often because the
# person seemed well. Here, those without a creatinine died about half as often (they are also four years
# younger on average, which is part of it). Whoever throws the hole away throws this away too. Question 2
# keeps it.

# %% [markdown]
# ## q1 · Words become numbers  (12 minutes, ★☆☆)
# An embedding layer is a table with one row per word, so each word needs a row number, its *code*. fastai's
# `Categorify` does it like this:
#
# - the **vocabulary** of a column is the sorted list of the values seen in the **training** rows, missing
#   ones left out;
# - the first word gets code 1, the second code 2, and so on;
# - **code 0 is for everything else**: a missing value, or a word that the training rows do not have.
#
# ```
# train:  B  A  B  –        vocabulary: [A, B]        codes: 2 1 2 0
# new:    A  C  –                                     codes: 1 0 0       ← C was never seen
# ```
# The new rows may be one patient who walks in next year. They never change the vocabulary: if they did,
# every code would shift, and the model would read `F` where it learned `M`, without any error.
#
# **Task.** Write `categorify`. The columns may hold strings or whole numbers.


# %%
def categorify(train, new, columns):
    """Codes of categorical columns, with vocabularies from the training rows only.

    train, new: data frames.  columns: names of the categorical columns.
    Returns (vocabularies, train_codes, new_codes):
      vocabularies: dict, column → sorted list of its values;
      train_codes, new_codes: integer arrays of shape (rows, len(columns)); 0 is unknown or missing.
    """
    ### BEGIN SOLUTION
    vocabularies = {name: sorted(train[name].dropna().unique()) for name in columns}

    def encode(frame):
        codes = np.zeros((len(frame), len(columns)), dtype=np.int64)
        for position, name in enumerate(columns):
            code_of = {word: code for code, word in enumerate(vocabularies[name], start=1)}
            codes[:, position] = frame[name].map(code_of).fillna(0)
        return codes

    return vocabularies, encode(train), encode(new)
    ### END SOLUTION


# %%
grader.check("q1")

# %%
with grader.tryout():
    words, train_codes, valid_codes = categorify(train, valid, CATEGORICAL)
    print({name: list(map(str, entries)) for name, entries in words.items()})
    print(train_codes[:4])

# %% [markdown]
# *A trap in fastai itself:* if a **new** frame comes with pandas' `category` type, fastai takes pandas' own
# codes for it, and those count the words of the new frame. A frame with only men in it then says "code 1",
# which was `F` in training. Hand fastai plain columns (`frame.astype(object)`), never `category` ones.

# %% [markdown]
# ## q2 · Holes and scales  (15 minutes, ★★☆)
# Creatinine is about 1, age about 65. A network starts with weights of similar size for all inputs, so we
# bring the columns to mean 0 and standard deviation 1; and we fill the holes. In this order, for each
# column:
#
# 1. fill missing values with the **median of the training rows**;
# 2. subtract the mean and divide by the standard deviation of the **filled training rows**
#    (population form, `ddof=0`, as numpy and fastai; pandas' own default is `ddof=1`);
# 3. keep an **indicator**: 1 where the value was missing, 0 where it was measured.
#
# A column that is constant in the training rows is only centred (divide by 1, not by 0).
#
# Everything is learned on the training rows. If the new rows take part, your validation score has looked at
# what it should judge. Our check puts absurd values into the new rows: **the training output must not
# change by one bit.**
#
# **Task.** Write `clean_numbers`.


# %%
def clean_numbers(train, new, columns):
    """Fill and normalise continuous columns with statistics of the training rows.

    train, new: data frames.  columns: k names of continuous columns.
    Returns (train_values, new_values): float64 arrays of shape (rows, 2k), first the k normalised columns,
    then the k indicators (1.0 missing, 0.0 measured), both in the order of `columns`.
    """
    ### BEGIN SOLUTION
    median = train[columns].median()
    filled = train[columns].fillna(median)
    mean, std = filled.mean(), filled.std(ddof=0).replace(0, 1)

    def clean(frame):
        missing = frame[columns].isna()
        values = (frame[columns].fillna(median) - mean) / std
        return np.hstack([values.to_numpy(np.float64), missing.to_numpy(np.float64)])

    return clean(train), clean(new)
    ### END SOLUTION


# %%
grader.check("q2")

# %%
with grader.tryout():
    train_values, valid_values = clean_numbers(train, valid, CONTINUOUS)
    figure, (before, after) = plt.subplots(1, 2, figsize=(9, 2.8), layout="constrained")
    before.boxplot([train[name].dropna() for name in CONTINUOUS], tick_labels=CONTINUOUS, sym=".")
    before.set(title="before: one column drowns the others", ylabel="own units")
    after.boxplot(train_values[:, :4], tick_labels=CONTINUOUS, sym=".")
    after.set(title="after", ylabel="standard deviations", ylim=(-4, 8))
    plt.show()

# %% [markdown]
# *In the picture: box plots of four columns; before, `age` stands at about 65 and the others near 1; after, all lie about 0
# with a spread of about 1.*

# %% [markdown]
# ## q3 · How wide should an embedding be?  (6 minutes, ★☆☆)
# An embedding for 2 sexes needs fewer numbers than one for 900 diagnosis codes. fastai's rule of thumb,
# found by trying many tables: a table of $n$ rows gets the width
#
# $$ \text{width}(n) = \min\bigl(600,\ \operatorname{round}(1.6\, n^{0.56})\bigr). $$
#
# Mind what $n$ counts: the **rows of the embedding table**, so the words of the vocabulary *and* code 0.
#
# **Task.** Write `embedding_sizes`.


# %%
def embedding_sizes(vocabularies):
    """Rows and width of the embedding of each categorical column, by fastai's rule.

    vocabularies: dict, column → list of its training values (code 0 is not in the list).
    Returns a list of (rows, width), whole numbers, in the order of the dict.
    """
    ### BEGIN SOLUTION
    rows = [len(words) + 1 for words in vocabularies.values()]
    return [(n, min(600, round(1.6 * n**0.56))) for n in rows]
    ### END SOLUTION


# %%
grader.check("q3")

# %%
with grader.tryout():
    for name, size in zip(
        CATEGORICAL, embedding_sizes({name: sorted(train[name].unique()) for name in CATEGORICAL})
    ):
        print(f"{name:10} {size[0]:3} rows → {size[1]} numbers each")
    counts = [1, 3, 10, 30, 100, 300, 1_000, 10_000, 50_000, 100_000]
    widths = [embedding_sizes({"code": range(n)})[0][1] for n in counts]
    plt.figure(figsize=(5, 2.6), layout="constrained")
    plt.loglog(counts, widths, "o-")
    plt.xlabel("words in the vocabulary")
    plt.ylabel("width of the embedding")
    plt.show()

# %% [markdown]
# *In the picture: width over the size of the vocabulary, both axes logarithmic; a straight rise that ends at 600.*

# %% [markdown]
# ## q4 · A network for tables  (20 minutes, ★★☆)
# ```
# codes  (batch, c) ── one embedding per column ──► concatenate ─┐
#                                                                ├─► Linear ► ReLU ► … ► Linear ► logits
# values (batch, k) ── batch norm ───────────────────────────────┘
# ```
# - Every categorical column has an embedding of its own, in which every row is learned, that of code 0 as well. Their
#   outputs stand side by side, **embeddings first, then the values**.
# - Batch norm (`nn.BatchNorm1d`: it brings each column to mean 0 and standard deviation 1 over the batch, then scales it by
#   learned numbers) acts on the continuous values only.
# - Each hidden layer is `Linear` then `ReLU`, and nothing else (no dropout). The last `Linear` has no activation: it
#   gives *logits*, numbers of any size that a softmax would turn into probabilities.
#
# This is fastai's `TabularModel` with `use_bn=False`; write it yourself once, so that it holds no magic.
#
# **Task.** Write `TabularNet`, with the parts named `embeddings` (a `ModuleList`, one for each column in order), `norm`
# and `layers` (a `Sequential` of the `Linear` and `ReLU` modules in the order of the drawing). We put known weights into yours and compare its output with formulas.


# %%
class TabularNet(nn.Module):
    """Embeddings of the codes, next to the normalised values, through a multilayer perceptron.

    sizes: list of (rows, width), one embedding for each categorical column.
    n_continuous: number k of continuous values.  hidden: list of widths of the hidden layers.
    outputs: number of logits.
    """

    def __init__(self, sizes, n_continuous, hidden, outputs):
        super().__init__()
        ### BEGIN SOLUTION
        self.embeddings = nn.ModuleList([nn.Embedding(rows, width) for rows, width in sizes])
        self.norm = nn.BatchNorm1d(n_continuous)
        widths = [sum(width for _, width in sizes) + n_continuous, *hidden]
        layers = []
        for before, after in pairwise(widths):
            layers += [nn.Linear(before, after), nn.ReLU()]
        self.layers = nn.Sequential(*layers, nn.Linear(widths[-1], outputs))
        ### END SOLUTION

    def forward(self, codes, values):
        """codes: (batch, len(sizes)) integers, values: (batch, k) floats → logits (batch, outputs)."""
        ### BEGIN SOLUTION
        embedded = [table(codes[:, column]) for column, table in enumerate(self.embeddings)]
        return self.layers(torch.cat([*embedded, self.norm(values)], dim=1))
        ### END SOLUTION


# %%
grader.check("q4")

# %%
with grader.tryout():
    net = TabularNet([(3, 3), (11, 6)], n_continuous=4, hidden=[32, 16], outputs=2).to(device)
    example = net(torch.tensor([[1, 10], [2, 0]], device=device), torch.randn(2, 4, device=device))
    print("logits", tuple(example.shape), "· parameters", sum(p.numel() for p in net.parameters()))
    fastais = TabularModel([(3, 3), (11, 6)], n_cont=4, out_sz=2, layers=[32, 16], use_bn=False)
    print("fastai's TabularModel has", sum(p.numel() for p in fastais.parameters()))

# %% [markdown]
# ## q5 · The same with fastai  (20 minutes, ★★☆)
# Now the short way. `TabularPandas` (or `TabularDataLoaders.from_df`) applies the *procs* (fastai's word for processing
# steps) `Categorify`, `FillMissing` and `Normalize`, fitted on the rows of the training split; `tabular_learner` builds the
# network; `fit_one_cycle` trains it.
#
# Two habits worth having:
#
# - Pass **copies** of your lists of names. `FillMissing` appends `creatinine_na` to the list you give it,
#   and the next cell that uses the list fails far from the cause.
# - For new rows use `learner.dls.test_dl(frame)`: it applies the processing *of the training rows*. One
#   patient alone must get the same probability as in a crowd of a thousand.
#
# **Task.** Write both functions. `train_learner`: all the columns that are named and no others, trained for `epochs`
# epochs (with 0 it stays as it was drawn); another `seed` gives another network. Batches of
# 128, `layers=[32, 16]` and `fit_one_cycle` at a learning rate of `1e-2` work well; other settings that learn as
# well in these epochs are right, too. `predict_death`: the probability that `death` is 1, for rows without an
# outcome. Wrap both in `learner.no_bar()` if progress bars disturb you.
#
# What counts is what the network learns **from the rows that it is given**. So the checks call `train_learner` with these
# people and an outcome that was drawn anew: it depends on all the columns, in another way each time. What is known of
# death in this table, or a rule about age, does not help there.


# %%
def train_learner(train, valid, categorical, continuous, target, epochs, seed):
    """Train a fastai tabular learner.

    train, valid: data frames.  categorical, continuous: lists of column names.
    target: name of a column of 0 and 1.  seed: makes the training repeatable.
    Returns the trained TabularLearner. Processing and weights come from the rows of `train` only; `valid` is
    there for fastai to report on.
    """
    set_seed(seed, reproducible=True)
    ### BEGIN SOLUTION
    rows = pd.concat([train, valid], ignore_index=True)
    table = TabularPandas(
        rows,
        procs=[Categorify, FillMissing, Normalize],
        cat_names=list(categorical),
        cont_names=list(continuous),
        y_names=target,
        y_block=CategoryBlock(),
        splits=(list(range(len(train))), list(range(len(train), len(rows)))),
    )
    learner = tabular_learner(table.dataloaders(bs=128), layers=[32, 16])
    with learner.no_bar(), learner.no_logging():
        learner.fit_one_cycle(epochs, 1e-2)
    return learner
    ### END SOLUTION


def predict_death(learner, new):
    """Probability of death for each row of the data frame `new` (which has no target): array of shape (rows,)."""
    ### BEGIN SOLUTION
    with learner.no_bar():
        probabilities, _ = learner.get_preds(dl=learner.dls.test_dl(new))
    return probabilities[:, 1].numpy()
    ### END SOLUTION


# %%
grader.check("q5")

# %%
network_scores = None
with grader.tryout():
    learner = train_learner(train, valid, CATEGORICAL, CONTINUOUS, "death", epochs=3, seed=1)
    network_scores = predict_death(learner, valid.drop(columns="death"))
    print(
        f"validation AUC {auc(valid['death'], network_scores):.3f}; age alone {auc(valid['death'], valid['age']):.3f}"
    )

# %% [markdown]
# ### What did the embedding learn?
# Let us hide from the network that age is a number. Every five-year band becomes a *word*: to the network
# `50` and `55` are as different as `cat` and `spoon`. Before training the embedding vectors are noise.
# Afterwards their main axis (first principal component) puts the bands in order, because neighbours in age
# have similar risk. That is a learned representation. Here it is one layer deep; in the images of part 2 the
# same search runs through many layers.

# %%
with grader.tryout():

    def with_age_bands(frame):
        return frame.assign(band=(frame["age"] // 5 * 5).clip(upper=90).astype(int).astype(str))

    def main_axis(learner):
        vectors = learner.model.embeds[0].weight.detach().cpu()[1:]  # row 0 is "unknown"
        left_vectors, sizes, _ = torch.linalg.svd(vectors - vectors.mean(dim=0), full_matrices=False)
        return left_vectors[:, 0] * sizes[0]

    bands = sorted(with_age_bands(train)["band"].unique())
    figure, axes = plt.subplots(1, 2, figsize=(9, 2.8), layout="constrained", sharey=True)
    for axis, epochs, title in zip(axes, (0, 3), ("before training", "after three epochs")):
        banded = train_learner(
            with_age_bands(train[:3_000]),
            with_age_bands(valid[:300]),
            ["band", "sex"],
            ["creatinine"],
            "death",
            epochs,
            seed=1,
        )
        axis.plot(bands, main_axis(banded), "o-")
        axis.set(title=title, xlabel="age band (a word to the network)")
    axes[0].set_ylabel("main axis of the embedding")
    plt.show()

# %% [markdown]
# *In the picture: the main axis of the embedding over the age bands; noise before training, after it a line that rises or
# falls in order of age.*

# %% [markdown]
# ## q6 · Is it better than trees?  (18 minutes, ★★☆)
# On tables, gradient boosting is the rival to beat. Two AUCs on the same people differ by a few thousandths.
# Is that a difference, or luck?
#
# Ask what would have happened with other people: draw as many rows as there are, *with replacement*, and
# compute both AUCs again. Because both models score **the same people**, each draw must use **the same rows
# for both**, and we take the difference within each draw. Hard patients are hard for both models, so much of
# the luck cancels.
#
# **Task.** Write `paired_interval`. The rows of each draw are given, so that your result can be checked
# exactly. The helper `auc(labels, scores)` from above is yours to use. The interval goes from the 2.5th to
# the 97.5th percentile of the differences (`np.percentile`).


# %%
def paired_interval(labels, first, second, draws):
    """AUC of `first` minus AUC of `second`, with a 95 % percentile interval from a paired bootstrap.

    labels: (n,) of 0 and 1.  first, second: (n,) scores of the two models for the same rows.
    draws: integer array (B, n); each line holds the row numbers of one bootstrap sample.
    Returns (difference, low, high): the difference on all rows, and the two percentiles.
    """
    ### BEGIN SOLUTION
    difference = auc(labels, first) - auc(labels, second)
    resampled = [auc(labels[rows], first[rows]) - auc(labels[rows], second[rows]) for rows in draws]
    low, high = np.percentile(resampled, [2.5, 97.5])
    return difference, low, high
    ### END SOLUTION


# %%
grader.check("q6")


# %%
def boosting_scores(train, valid):
    """Probability of death from gradient boosting, for each row of `valid`."""
    columns = CATEGORICAL + CONTINUOUS
    inputs = pd.concat([train, valid])[columns].astype(dict.fromkeys(CATEGORICAL, "category"))
    trees = HistGradientBoostingClassifier(
        max_iter=60, learning_rate=0.05, categorical_features="from_dtype", random_state=0
    )
    trees.fit(inputs[: len(train)], train["death"])
    return trees.predict_proba(inputs[len(train) :])[:, 1]


labels = valid["death"].to_numpy()
tree_scores, age_scores = boosting_scores(train, valid), valid["age"].to_numpy(float)
draws = np.random.default_rng(0).integers(len(labels), size=(300, len(labels)))

with grader.tryout():
    gain, low, high = paired_interval(labels, tree_scores, age_scores, draws)
    print(f"boosting − age alone: {gain:+.3f}  (95 % interval {low:+.3f} to {high:+.3f})")

# %% [markdown]
# The next cell needs q5 as well: your network against the trees. The grey histogram is what you would get if
# each model had its own draw. It is much wider: the question "which is better?" would drown in the question
# "which people did we happen to ask?".

# %%
with grader.tryout():
    if network_scores is None:
        print("This picture needs your answer to question 5.")
    else:
        gain, low, high = paired_interval(labels, network_scores, tree_scores, draws)
        network_aucs = np.array([auc(labels[rows], network_scores[rows]) for rows in draws])
        tree_aucs = np.array([auc(labels[rows], tree_scores[rows]) for rows in draws])
        plt.figure(figsize=(6.5, 2.8), layout="constrained")
        plt.hist(
            network_aucs - np.roll(tree_aucs, 1), bins=30, color="lightgrey", hatch="///", label="not paired"
        )
        plt.hist(network_aucs - tree_aucs, bins=15, color="C0", alpha=0.8, label="paired")
        plt.axvline(0, color="black", linewidth=1)
        plt.xlabel("AUC of the network − AUC of boosting")
        plt.ylabel("bootstrap draws")
        plt.legend()
        plt.show()
        print(f"network − boosting: {gain:+.4f}  (95 % interval {low:+.4f} to {high:+.4f})")

# %% [markdown]
# *In the picture: two histograms of the difference over the draws; the hatched one (not paired) is several times as wide as
# the paired one, and both lie about 0.*
#
# An honest result: on this table the two are very close, and age alone is not far behind. Experts already
# did the hard part. `flc_group` and `creatinine` *are* good representations, made by a century of
# physiology. Depth pays where nobody has built the features yet: pixels, sequences, text.

# %% [markdown]
# ## q7 · The column that knows too much  (18 minutes, ★★☆)
# Before you trust a table, ask each column alone how well it predicts. A column that is nearly perfect on
# its own is rarely a discovery. Usually it was written **after** the outcome.
#
# So that numbers, words and holes can all be treated alike, the given helper `in_groups` cuts numeric
# columns into tenths and makes every value a word. A missing value stays missing, and **"missing" is a group
# like any other**: that a value is absent can be the leak itself.
#
# The score of a column is then:
#
# 1. on the **training** rows: the share of deaths in each of its groups (the rate);
# 2. each **validation** row gets the rate of its group; a group that training has never seen gets the overall
#    training rate;
# 3. the AUC of these rates on the validation rows.
#
# Why two sets of rows? A record number is different for everybody. On its own rows every "group" is one
# person, whose rate is 0 or 1: a perfect score from a column that knows nothing.
#
# **Task.** Write `find_leaks`. It returns the AUC of each column, and the columns to keep (AUC below
# `limit`).


# %%
def in_groups(train, new, target):
    """Both frames with every column but the target as words: numeric ones by tenths of the training rows."""
    grouped = []
    for frame in (train, new):
        columns = {}
        for name in train.columns:
            column = frame[name]
            if name != target and pd.api.types.is_numeric_dtype(column) and train[name].nunique() > 10:
                edges = np.unique(train[name].quantile(np.linspace(0.1, 0.9, 9)))
                tenths = pd.Series(np.searchsorted(edges, column), index=column.index)
                column = tenths.where(column.notna())
            columns[name] = column if name == target else column.map(str, na_action="ignore").astype(object)
        grouped.append(pd.DataFrame(columns))
    return tuple(grouped)


# %%
def find_leaks(train, valid, target, limit):
    """Score every column alone, and leave out those that predict too well.

    train, valid: data frames of groups (words, possibly missing), and a target column of 0 and 1.
    limit: columns with an AUC of at least `limit` are suspects.
    Returns (scores, keep): scores is a dict, column → AUC on `valid`, for every column but the target;
    keep is the list of the columns below the limit, in the order of the table.
    """
    ### BEGIN SOLUTION
    scores = {}
    for name in train.columns.drop(target):
        train_groups = train[name].astype(object).where(train[name].notna(), "missing!")
        valid_groups = valid[name].astype(object).where(valid[name].notna(), "missing!")
        rates = train[target].groupby(train_groups).mean()
        scores[name] = auc(valid[target], valid_groups.map(rates).fillna(train[target].mean()))
    return scores, [name for name, score in scores.items() if score < limit]
    ### END SOLUTION


# %%
grader.check("q7")

# %% [markdown]
# The file this table comes from has one more column, `chapter`. Our copy leaves it out, so the next cell
# puts a stand-in back: its words are drawn with the original's frequencies, and like the original it is
# filled in for some people and missing for the others. Your function will notice something.


# %%
def with_chapter(frame, seed):
    """The frame with a stand-in for the column `chapter` of the original file."""
    chapters = ["Circulatory", "Neoplasms", "Respiratory", "Mental", "Nervous", "other"]
    drawn = np.random.default_rng(seed).choice(chapters, len(frame), p=[0.34, 0.26, 0.11, 0.07, 0.06, 0.16])
    return frame.assign(chapter=pd.Series(drawn, index=frame.index, dtype=object).where(frame["death"] == 1))


with grader.tryout():
    tables = in_groups(with_chapter(train, 0), with_chapter(valid, 1), "death")
    column_scores, keep = find_leaks(*tables, "death", limit=0.85)
    ranked = sorted(column_scores, key=column_scores.get)
    plt.figure(figsize=(6.5, 3), layout="constrained")
    plt.barh(
        ranked,
        [column_scores[name] for name in ranked],
        color=["C0" if name in keep else "C3" for name in ranked],
        hatch=["" if name in keep else "///" for name in ranked],
    )
    plt.axvline(0.85, color="black", linestyle=":", label="limit")
    plt.xlim(0.45, 1.02)
    plt.xlabel("AUC of the column alone")
    plt.legend(loc="lower right")
    plt.show()

# %% [markdown]
# *In the picture: a bar for each column, its AUC alone; hatched are those above the dotted limit: `chapter` stands at 1.*
#
# `chapter` is the chapter of the **cause of death**: filled in for everybody who died and for nobody else.
# (Drop the rows where it is missing, as many scripts do first, and you drop every survivor.) `futime` is the
# time *until death* for those who died. It is a leak too, but it scores only about 0.9: with a limit of 0.95
# it would have passed. And `age` is high and perfectly honest. The number raises the suspicion; only
# knowledge of how the column came to be can settle it.

# %% [markdown]
# ## w1 · Too good to be true  (written, 15 minutes, 4 points)
# A hospital builds an early-warning model for death on a table like this one, with `chapter` (q7) among its
# columns. The validation AUC is 0.99, the board is impressed, the model goes live.
#
# In about ten sentences: How and when would the hospital notice that something is wrong, and why did
# validation not show it? Who is harmed in the meantime? Which **question to the data's owner** would have
# found it in five minutes? And why is a limit on single-column AUC, as in q7, not enough of a safeguard?

# %% [markdown]
# ### BEGIN SOLUTION
# **How it comes to light.** At the time of prediction nobody has a cause of death, so `chapter` is empty for
# every living patient, and the model has learned that empty means "survives". It calls nearly everybody
# low-risk. No error appears. The hospital notices when deaths occur among patients called safe, after weeks
# or months, or when somebody compares predicted with observed deaths. Validation could not show it: the
# validation rows came from the same finished table and carry the same leak.
#
# **Who is harmed.** Patients at high risk who get no closer follow-up because the system is silent; their
# families; the nurses and physicians who were told to trust it and answer for it. Later also patients who
# would profit from an honest model with an AUC of 0.82, because nobody believes in such models any more.
#
# **The question.** "For each column: when is it filled in, by whom, and what does an empty field mean? Is it
# known at the moment when we need the prediction?" The registrar would have said: "`chapter` comes from the
# death certificate." The same question finds `futime`, whose end *is* the death.
#
# **Why a limit is not enough.** `futime` scores far lower than `chapter` and passes a limit of 0.95, yet it
# is a leak. `age` scores high and is honest. Several weak leaks together pass any limit on single columns.
# The AUC tells us where to look; the knowledge of how the table was made decides.
# ### END SOLUTION

# %% [markdown]
# ## Going further: the workshop's own table
# On a machine with the full data (`AUTOGRADER_TIER=full`) the workshop's table *Adult* takes the place of
# ours: 32,561 people of a census, does somebody earn more than $50,000? Your functions from q5 run on it
# unchanged. With the small data this cell does nothing.

# %%
with grader.tryout():
    if data.describe("flchain").tier == "full":
        adults, rich = data.load("flchain", split="train")
        others, rich_others = data.load("flchain", split="valid")
        numbers = list(adults.select_dtypes("number"))
        words = [name for name in adults if name not in numbers]
        adults, others = (frame.astype(dict.fromkeys(words, object)) for frame in (adults, others))
        learner = train_learner(
            adults.assign(rich=rich),
            others.assign(rich=rich_others),
            words,
            numbers,
            "rich",
            epochs=1,
            seed=1,
        )
        print(f"Adult: validation AUC {auc(rich_others, predict_death(learner, others)):.3f}")

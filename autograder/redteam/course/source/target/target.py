# ---
# title: The target
# part: 1 Basic introduction
# workshop: "Ex 1: tensors"
# outcomes: [R]
# difficulty: 1
# minutes: 15
# device: cpu
# limits: {seconds: 5, submission_seconds: 30, memory: 1G}
# data: []
# written:
#   w1:
#     points: 4
#     rubric:
#       - "4 points: says why."
# ---

# %% [markdown]
# # The target
# What the attacks are aimed at: five small questions, one of each kind that an assignment has.

# %%
import numpy as np
import torch

from autograder import Notebook

grader = Notebook()

# %% [markdown]
# ## q1 · Standardise features  (5 minutes, ★☆☆)
# Give every column of a table mean 0 and standard deviation 1.


# %%
def standardise(table):
    """Standardise the columns of ``table``, (rows, features)."""
    ### BEGIN SOLUTION
    return (table - table.mean(axis=0)) / table.std(axis=0)
    ### END SOLUTION


# %%
grader.check("q1")

# %% [markdown]
# ## q2 · A training step  (5 minutes, ★☆☆)
# Train on one batch by cross-entropy, and return the loss as a number.


# %%
def train_step(model, optimizer, x, y):
    """One step on x (batch, features) and y (batch,) → the mean loss before it."""
    ### BEGIN SOLUTION
    model.train()
    optimizer.zero_grad()
    loss = torch.nn.functional.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()
    ### END SOLUTION


# %%
grader.check("q2")

# %% [markdown]
# ## q3 · Predict a diagnosis  (5 minutes, ★☆☆)
# Four measurements of each patient are here, with the diagnosis. Predict that of new patients.

# %%
draw = np.random.default_rng(7)
diagnoses = draw.integers(2, size=60)
centres = np.array([[1.0, 5.0, 3.0, 2.0], [3.0, 2.0, 5.0, 4.0]])
measurements = centres[diagnoses] + 0.9 * draw.normal(size=(60, 4))


# %%
def predict(patients):
    """The diagnoses, 0 or 1, of ``patients`` (n, 4) → (n,)."""
    ### BEGIN SOLUTION
    means = np.stack([measurements[diagnoses == k].mean(axis=0) for k in (0, 1)])
    return ((patients[:, None] - means) ** 2).sum(axis=2).argmin(axis=1)
    ### END SOLUTION


# %%
grader.check("q3")

# %% [markdown]
# ## q4 · Summarise samples  (5 minutes, ★☆☆)
# A sample is a dict with its "id" and the "reads" of some genes. Return a dict: how many "samples", their
# "ids" in order, and the "total" of reads by id.


# %%
def summarise(samples):
    """Summarise samples, [{"id": str, "reads": [int]}] → {"samples", "ids", "total"}."""
    ### BEGIN SOLUTION
    return {
        "samples": len(samples),
        "ids": sorted(sample["id"] for sample in samples),
        "total": {sample["id"]: sum(sample["reads"]) for sample in samples},
    }
    ### END SOLUTION


# %%
grader.check("q4")

# %% [markdown]
# ## q5 · A network  (5 minutes, ★☆☆)
# A `torch.nn.Sequential` that maps 4 measurements to the logits of 3 classes: a linear layer to 16 units, a
# ReLU, a linear layer.


# %%
def make_net():
    """Build the network: (batch, 4) → (batch, 3)."""
    ### BEGIN SOLUTION
    return torch.nn.Sequential(torch.nn.Linear(4, 16), torch.nn.ReLU(), torch.nn.Linear(16, 3))
    ### END SOLUTION


# %%
grader.check("q5")

# %% [markdown]
# ## w1 · In your own words  (5 minutes)
# Why do we standardise features?

# %% [markdown]
# ### BEGIN SOLUTION
# Otherwise the feature with the widest range dominates every distance between patients.
# ### END SOLUTION

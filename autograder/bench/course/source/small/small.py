# ---
# title: A small exercise
# part: 1 Basic introduction
# workshop: "Ex 1: tensors"
# outcomes: [R]
# difficulty: 1
# minutes: 15
# device: cpu
# limits: {seconds: 10, submission_seconds: 60, memory: 2G}
# data: []
# given: ["train_step(model, optimizer, x, y)"]
# ---

# %% [markdown]
# # A small exercise
# The libraries of an ordinary notebook, and work that takes a tenth of a second.

# %%
import torch
from fastai.vision.all import *
from torch import nn

from autograder import Notebook

grader = Notebook()

# %% [markdown]
# ## q1 · Standardise  (5 minutes, ★☆☆)
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
    loss = nn.functional.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()
    ### END SOLUTION


# %%
grader.check("q2")

# %% [markdown]
# ## q3 · Train  (5 minutes, ★☆☆)
# Fit a network with one hidden layer to two clouds of points.


# %%
def fit(x, y):
    """Train on x (n, 2) and y (n,) of 0 and 1 → a module from (n, 2) to (n, 2)."""
    ### BEGIN SOLUTION
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(60):
        train_step(model, optimizer, x, y)
    return model
    ### END SOLUTION


# %%
grader.check("q3")

# ---
# title: Two small answers
# part: 1 Basic introduction
# workshop: "Ex 1: tensors"
# outcomes: [R]
# difficulty: 1
# minutes: 15
# device: cpu
# limits: {seconds: 10, submission_seconds: 60, memory: 2G}
# data: []
# written:
#   w1:
#     points: 4
#     rubric:
#       - "2 points: names the feature with the widest range as the one that dominates a distance."
#       - "2 points: says that statistics of the training set only may be used, and why."
# ---

# %% [markdown]
# # Two small answers
# An assignment for the tests of the build: small, but with everything that an assignment has.

# %%
import numpy as np
import torch

from autograder import Notebook

grader = Notebook()

# %% [markdown]
# ## q1 · A linear layer  (5 minutes, ★☆☆)
# A layer maps every row of a batch by the same weights. Write it for any batch size.


# %%
def linear(x, weight, bias):
    """Apply a linear layer.  x: (batch, in), weight: (out, in), bias: (out,) → (batch, out)."""
    ### BEGIN SOLUTION
    products = torch.einsum("bi,oi->bo", x, weight)
    return products + bias
    ### END SOLUTION


# %%
grader.check("q1")

# %%
with grader.tryout():
    print(linear(torch.ones(2, 3), torch.ones(4, 3), torch.zeros(4)).shape)

# %% [markdown]
# ## q2 · Standardise features  (5 minutes, ★☆☆)
# Give every column of a table mean 0 and standard deviation 1.


# %%
def standardise(table):
    """Standardise the columns of ``table``, (rows, features), leaving constant ones at 0."""
    ### BEGIN SOLUTION
    centred = table - table.mean(axis=0, keepdims=True)
    spread = centred.std(axis=0, keepdims=True)
    return centred / np.where(spread > 0, spread, 1.0)
    ### END SOLUTION


# %%
grader.check("q2")

# %% [markdown]
# ## w1 · In your own words  (5 minutes)
# Why do we standardise features before measuring distances between patients?

# %% [markdown]
# ### BEGIN SOLUTION
# A distance adds up differences of all features, so the one with the widest range, say a cell count in
# thousands, drowns the others. After standardising each counts alike. Mean and deviation come from the
# training patients, otherwise the validation set leaks into the model.
# ### END SOLUTION

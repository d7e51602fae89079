# %% with-itself diagnosis="counts-itself" misconception="The mean of the cosine matrix is the mean over pairs."
# - off_diagonal = cosine.sum() - cosine.diagonal().sum()
# - similarities.append((off_diagonal / (nodes * (nodes - 1))).item())
# + similarities.append(cosine.mean().item())

# %% divided-by-n-squared diagnosis="diagonal-in-the-denominator" misconception="Leaving the diagonal out of the sum is enough."
# - similarities.append((off_diagonal / (nodes * (nodes - 1))).item())
# + similarities.append((off_diagonal / (nodes * nodes)).item())

# %% without-lengths diagnosis="dot-product" misconception="A dot product is a similarity."
# - unit = F.normalize(x, dim=1)
# + unit = x

# %% absolute diagnosis="absolute-values" misconception="Opposite vectors are alike."
# - cosine = unit @ unit.T
# + cosine = (unit @ unit.T).abs()

# %% late-start diagnosis="starts-at-depth-one" misconception="Depth starts with the first layer."
# - similarities = []
# + similarities = []
# + x = propagation @ x

# %% normalised-state diagnosis="measures-a-changed-state" misconception="Normalising for the measure changes nothing for what follows."
# - unit = F.normalize(x, dim=1)
# + unit = x = F.normalize(x, dim=1)

# %% squared-matrix diagnosis="squares-the-matrix" misconception="P^k is the k-th P squared."
# - x = propagation @ x
# + x = propagation @ x
# + propagation = propagation @ propagation

# %% one-too-few diagnosis="one-depth-too-few" misconception="range(max_depth) reaches max_depth."
# - for _ in range(max_depth + 1):
# + for _ in range(max(1, max_depth)):

# %% global-embedding diagnosis="ignores-its-argument" misconception="The slip of the workshop: visualize(h) draws a variable of the notebook."
# - centred = h - h.mean(dim=0)
# + centred = embedding - embedding.mean(dim=0)

# %% uncentred diagnosis="not-centred" misconception="The singular value decomposition finds the directions of largest variance of any matrix."
# - centred = h - h.mean(dim=0)
# + centred = h

# %% row-means diagnosis="centred-by-row" misconception="Each node is centred."
# - centred = h - h.mean(dim=0)
# + centred = h - h.mean(dim=1, keepdim=True)

# %% two-features diagnosis="first-two-columns" misconception="The first two columns are a picture of h."
# - return centred @ directions[:2].T
# + return h[:, :2]

# %% ascending-eigenvalues diagnosis="smallest-components" misconception="eigh sorts by falling eigenvalue, as svd does."
# - _, _, directions = torch.linalg.svd(centred, full_matrices=False)
# + directions = torch.linalg.eigh(centred.T @ centred)[1].T

# %% left-vectors diagnosis="unit-variance" misconception="The left singular vectors are the coordinates."
# - _, _, directions = torch.linalg.svd(centred, full_matrices=False)
# - return centred @ directions[:2].T
# + left, _, _ = torch.linalg.svd(centred, full_matrices=False)
# + return left[:, :2]

# %% list-of-tensors diagnosis="not-floats" misconception="A tensor with one number is a float." rule="a list of floats"
# - similarities.append((off_diagonal / (nodes * (nodes - 1))).item())
# + similarities.append(off_diagonal / (nodes * (nodes - 1)))

# %% upper-half diagnosis="half-of-the-pairs" misconception="Each pair counts once."
# - similarities.append((off_diagonal / (nodes * (nodes - 1))).item())
# + similarities.append((cosine.triu(1).sum() / (nodes * (nodes - 1))).item())

# %% columns diagnosis="columns-normalised" misconception="Axis 0 are the nodes."
# - unit = F.normalize(x, dim=1)
# + unit = F.normalize(x, dim=0)

# %% correlation diagnosis="correlation" misconception="A cosine is a correlation."
# - unit = F.normalize(x, dim=1)
# + unit = F.normalize(x - x.mean(dim=1, keepdim=True), dim=1)

# %% standardised diagnosis="standardised" misconception="Principal components need columns of variance 1."
# - centred = h - h.mean(dim=0)
# + centred = (h - h.mean(dim=0)) / h.std(dim=0)

# %% v-not-transposed diagnosis="not-transposed" misconception="The columns of V are the directions."
# - return centred @ directions[:2].T
# + return centred @ directions[:, :2]

# %% diagonal-and-late-start diagnosis="counts-itself+starts-at-depth-one" misconception="The mean of the cosines, after each layer."
# - similarities.append((off_diagonal / (nodes * (nodes - 1))).item())
# + similarities.append(cosine.mean().item())
# - for _ in range(max_depth + 1):
# + x = propagation @ x
# + for _ in range(max_depth + 1):

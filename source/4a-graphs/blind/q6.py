# %% diagonal-included kind="wrong" misconception="The mean over the similarity matrix is the mean similarity." should-say="Leave the diagonal out: a node is always similar to itself, and the mean is over pairs of different nodes."
def similarity_by_depth(x, propagation, max_depth):
    result = []
    for k in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        result.append((h @ h.T).mean().item())
        x = propagation @ x
    return result


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% diagonal-in-the-sum-only kind="wrong" misconception="Dividing by n(n-1) takes care of the diagonal." should-say="The sum still holds the n ones of the diagonal: subtract them before you divide."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        h = x / x.norm(dim=1, keepdim=True)
        values.append(((h @ h.T).sum() / (n * (n - 1))).item())
        x = propagation @ x
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% upper-half-over-all-pairs kind="wrong" misconception="Every pair once, divided by n(n-1)." should-say="If you count every pair once there are only n(n-1)/2 of them: the values are half of what they should be."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        values.append((torch.triu(h @ h.T, diagonal=1).sum() / (n * (n - 1))).item())
        x = propagation @ x
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% starts-after-one-average kind="wrong" misconception="Average, measure, and again." should-say="The first number belongs to k = 0, to x itself: measure before you multiply."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        x = propagation @ x
        h = F.normalize(x, dim=1)
        s = h @ h.T
        values.append(((s.sum() - s.trace()) / (n * (n - 1))).item())
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% power-doubles kind="wrong" misconception="P grows with k and x is carried on." should-say="Either let the power grow or carry x on; with both, the exponents add up to 0, 1, 3, 6 and so on."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    P = torch.eye(n, device=x.device)
    values = []
    for k in range(max_depth + 1):
        x = P @ x
        P = P @ propagation
        h = F.normalize(x, dim=1)
        s = h @ h.T
        values.append(((s.sum() - s.trace()) / (n * (n - 1))).item())
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% propagation-transposed kind="wrong" misconception="The matrix is [source, target] as the adjacency is, so it has to be transposed." should-say="Rows of the propagation matrix are targets: multiply with it as it is."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        values.append(((s.sum() - s.trace()) / (n * (n - 1))).item())
        x = propagation.T @ x
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% columns-normalised kind="wrong" misconception="dim=0 is the dimension of the nodes." should-say="Divide every row by its own length: the norm is taken over the features."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        h = F.normalize(x, dim=0)
        s = h @ h.T
        values.append(((s.sum() - s.trace()) / (n * (n - 1))).item())
        x = propagation @ x
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% normalised-before-the-average kind="wrong" misconception="Lengths do not matter for a cosine, so x can be normalised once and for all." should-say="The lengths matter for the next average: normalise a copy and carry the raw values on."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        x = F.normalize(x, dim=1)
        s = x @ x.T
        values.append(((s.sum() - s.trace()) / (n * (n - 1))).item())
        x = propagation @ x
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% correlation-instead kind="wrong" misconception="The correlation coefficient is the cosine similarity." should-say="A correlation subtracts the mean of every row first; the cosine does not."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    h = x.detach().cpu().numpy()
    P = propagation.detach().cpu().numpy()
    values = []
    for k in range(max_depth + 1):
        s = np.corrcoef(h)
        values.append(float((s.sum() - n) / (n * (n - 1))))
        h = P @ h
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% absolute-cosines kind="wrong" misconception="Similarity is never negative." should-say="Opposite representations count as minus one: leave the signs."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = (h @ h.T).abs()
        values.append(((s.sum() - n) / (n * (n - 1))).item())
        x = propagation @ x
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% to-the-start kind="wrong" misconception="How much a node forgets is its similarity to what it was." should-say="Compare different nodes at the same depth, not each node with its own beginning."
def similarity_by_depth(x, propagation, max_depth):
    start = x
    values = []
    for k in range(max_depth + 1):
        values.append(F.cosine_similarity(start, x).mean().item())
        x = propagation @ x
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% list-of-tensors kind="wrong" misconception="A tensor with one element is a float." should-say="The list has to hold Python floats: call .item()."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        values.append((s.sum() - s.trace()) / (n * (n - 1)))
        x = propagation @ x
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% not-centred kind="wrong" misconception="svd gives the principal components." should-say="Subtract the mean of every column first: otherwise the first direction points at the mean."
def similarity_by_depth(x, propagation, max_depth):
    result = []
    n = x.shape[0]
    for _ in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        result.append(((s.sum() - s.diagonal().sum()) / (n * (n - 1))).item())
        x = propagation @ x
    return result


def project(h):
    U, S, V = torch.linalg.svd(h, full_matrices=False)
    return h @ V[:2].T


# %% rows-centred kind="wrong" misconception="The mean of every node is subtracted." should-say="Centre the columns, dim=0, and not the rows."
def similarity_by_depth(x, propagation, max_depth):
    result = []
    n = x.shape[0]
    for _ in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        result.append(((s.sum() - s.diagonal().sum()) / (n * (n - 1))).item())
        x = propagation @ x
    return result


def project(h):
    centred = h - h.mean(dim=1, keepdim=True)
    U, S, Vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ Vh[:2].T


# %% standardised kind="wrong" misconception="Before a PCA one standardises." should-say="Only centring is asked for: do not divide by the standard deviations."
def similarity_by_depth(x, propagation, max_depth):
    result = []
    n = x.shape[0]
    for _ in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        result.append(((s.sum() - s.diagonal().sum()) / (n * (n - 1))).item())
        x = propagation @ x
    return result


def project(h):
    from sklearn.decomposition import PCA
    from sklearn.preprocessing import StandardScaler

    z = StandardScaler().fit_transform(h.detach().cpu().numpy())
    return torch.from_numpy(PCA(n_components=2).fit_transform(z)).to(h.device)


# %% left-vectors-without-their-length kind="wrong" misconception="The columns of U are the coordinates." should-say="U has columns of length one: multiply with the singular values to get coordinates."
def similarity_by_depth(x, propagation, max_depth):
    result = []
    n = x.shape[0]
    for _ in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        result.append(((s.sum() - s.diagonal().sum()) / (n * (n - 1))).item())
        x = propagation @ x
    return result


def project(h):
    centred = h - h.mean(dim=0)
    U, S, Vh = torch.linalg.svd(centred, full_matrices=False)
    return U[:, :2]


# %% v-not-transposed kind="wrong" misconception="svd returns V, with the directions in its columns." should-say="torch.linalg.svd returns V transposed: the directions are its rows."
def similarity_by_depth(x, propagation, max_depth):
    result = []
    n = x.shape[0]
    for _ in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        result.append(((s.sum() - s.diagonal().sum()) / (n * (n - 1))).item())
        x = propagation @ x
    return result


def project(h):
    centred = h - h.mean(dim=0)
    U, S, V = torch.linalg.svd(centred, full_matrices=False)
    return centred @ V[:, :2]


# %% smallest-eigenvalues kind="wrong" misconception="Eigenvectors come with the largest first." should-say="eigh sorts upwards: the directions of largest variance are the last two."
def similarity_by_depth(x, propagation, max_depth):
    result = []
    n = x.shape[0]
    for _ in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        result.append(((s.sum() - s.diagonal().sum()) / (n * (n - 1))).item())
        x = propagation @ x
    return result


def project(h):
    centred = h - h.mean(dim=0)
    values, vectors = torch.linalg.eigh(centred.T @ centred)
    return centred @ vectors[:, :2]


# %% draws-the-embedding kind="wrong" misconception="The representation to draw is the embedding from above." should-say="Look at the argument h: whatever is handed in, you always project the same variable of the notebook."
def similarity_by_depth(x, propagation, max_depth):
    result = []
    n = x.shape[0]
    for _ in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        result.append(((s.sum() - s.diagonal().sum()) / (n * (n - 1))).item())
        x = propagation @ x
    return result


def project(h):
    centred = embedding - embedding.mean(dim=0)
    U, S, V = torch.pca_lowrank(centred, q=min(centred.shape), center=False)
    return centred @ V[:, :2]


# %% diagonal-and-late-start kind="mixed" misconception="Counting starts at 1, and the mean over the matrix is the mean over the pairs." should-say="Start with k = 0, and leave the diagonal out of the mean."
def similarity_by_depth(x, propagation, max_depth):
    values = []
    for k in range(1, max_depth + 2):
        h = torch.linalg.matrix_power(propagation, k) @ x
        h = h / h.norm(dim=1, keepdim=True)
        values.append(float((h @ h.T).mean()))
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% no-norms-and-no-centre kind="mixed" misconception="A dot product is a similarity, and svd is PCA." should-say="Divide the dot products by both lengths, and centre the columns before the svd."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        s = x @ x.T
        values.append(((s.sum() - s.trace()) / (n * (n - 1))).item())
        x = propagation @ x
    return values


def project(h):
    U, S, Vh = torch.linalg.svd(h, full_matrices=False)
    return U[:, :2] * S[:2]


# %% normalised-in-place kind="mixed" misconception="Normalising x in place saves memory and changes no cosine." should-say="You overwrite the caller's x, and the averages of normalised rows are not P^k X."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        x /= x.norm(dim=1, keepdim=True)
        s = x @ x.T
        values.append(((s.sum() - n) / (n * (n - 1))).item())
        x = propagation @ x
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% first-two-columns kind="half" misconception="The first two features are the first two components." should-say="similarity_by_depth is right; project has to find the two directions of largest variance."
def similarity_by_depth(x, propagation, max_depth):
    result = []
    n = x.shape[0]
    for _ in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        result.append(((s.sum() - s.diagonal().sum()) / (n * (n - 1))).item())
        x = propagation @ x
    return result


def project(h):
    centred = h - h.mean(dim=0)
    return centred[:, :2]


# %% same-depth-for-all kind="half" misconception="The loop repeats the average." should-say="project is right; in the loop each average must start from the result of the one before, not from x."
def similarity_by_depth(x, propagation, max_depth):
    n = len(x)
    values = []
    for k in range(max_depth + 1):
        h = propagation @ x if k > 0 else x
        h = F.normalize(h, dim=1)
        s = h @ h.T
        values.append(((s.sum() - n) / (n * (n - 1))).item())
    return values


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% usual kind="right"
def similarity_by_depth(x, propagation, max_depth):
    result = []
    n = x.shape[0]
    for _ in range(max_depth + 1):
        h = F.normalize(x, dim=1)
        s = h @ h.T
        result.append(((s.sum() - s.diagonal().sum()) / (n * (n - 1))).item())
        x = propagation @ x
    return result


def project(h):
    centred = h - h.mean(dim=0)
    _, _, vh = torch.linalg.svd(centred, full_matrices=False)
    return centred @ vh[:2].T


# %% double-inside-and-eigh kind="right"
def similarity_by_depth(x, propagation, max_depth):
    h, p, n = x.double(), propagation.double(), len(x)
    off = ~torch.eye(n, dtype=torch.bool, device=x.device)
    values = [0.0] * (max_depth + 1)
    for k in range(max_depth + 1):
        if k:
            h = p @ h
        unit = h / torch.linalg.vector_norm(h, dim=1, keepdim=True)
        values[k] = (unit @ unit.T)[off].mean().item()
    return values


def project(h):
    z = (h - h.mean(dim=0, keepdim=True)).double()
    _, vectors = torch.linalg.eigh(torch.cov(z.T))
    return (z @ vectors[:, [-1, -2]]).to(h.dtype)


# %% numpy-and-sklearn kind="right"
from sklearn.decomposition import PCA
from sklearn.metrics.pairwise import cosine_similarity


def similarity_by_depth(x, propagation, max_depth):
    h, p = x.detach().cpu().numpy(), propagation.detach().cpu().numpy()
    pairs = ~np.eye(len(h), dtype=bool)
    values = []
    for _ in range(max_depth + 1):
        values.append(float(cosine_similarity(h)[pairs].mean()))
        h = p @ h
    return values


def project(h):
    points = PCA(n_components=2, svd_solver="full").fit_transform(h.detach().cpu().numpy())
    return torch.as_tensor(points, device=h.device)


# %% generator-and-pca-lowrank kind="right"
def _powers(x, propagation, max_depth):
    for _ in range(max_depth):
        yield x
        x = propagation @ x
    yield x


def _similarity(h):
    n = len(h)
    total = F.normalize(h, dim=1).sum(dim=0)  # the square of the sum holds all pairs
    return ((total @ total - n) / (n * (n - 1))).item()


def similarity_by_depth(x, propagation, max_depth):
    return [_similarity(h) for h in _powers(x, propagation, max_depth)]


def project(h):
    _, _, directions = torch.pca_lowrank(h, q=min(h.shape), center=True)
    return (h - h.mean(0)) @ directions[:, :2]


# %% pca-lowrank-defaults kind="right"
# The text names torch.pca_lowrank without saying with which q.
def similarity_by_depth(x, propagation, max_depth):
    similarities = []
    for k in range(max_depth + 1):
        h = torch.linalg.matrix_power(propagation, k) @ x
        s = F.cosine_similarity(h[:, None, :], h[None, :, :], dim=-1)
        similarities.append(s.fill_diagonal_(0).sum().item() / (len(x) * (len(x) - 1)))
    return similarities


def project(h):
    U, S, V = torch.pca_lowrank(h)
    return U[:, :2] * S[:2]


# %% pairs-by-loops kind="right"
from itertools import combinations


def similarity_by_depth(x, propagation, max_depth):
    h = x.detach().clone()
    buffer = torch.empty_like(h)
    values = []
    for k in range(max_depth + 1):
        lengths = h.pow(2).sum(dim=1).sqrt()
        i, j = torch.triu_indices(len(h), len(h), offset=1, device=h.device)
        cosines = (h[i] * h[j]).sum(dim=1) / (lengths[i] * lengths[j])
        values.append(float(cosines.mean()))
        torch.matmul(propagation, h, out=buffer)
        h, buffer = buffer, h
    return values


def project(h):
    centred = torch.sub(h, torch.mean(h, dim=0, keepdim=True))
    u, s, _ = torch.linalg.svd(centred, full_matrices=False)
    return torch.einsum("nk,k->nk", u[:, :2], s[:2])


# %% recursive-einsum kind="right"
def similarity_by_depth(x, propagation, max_depth):
    unit = torch.einsum("nf,n->nf", x, torch.einsum("nf,nf->n", x, x).rsqrt())
    s = torch.einsum("if,jf->ij", unit, unit)
    n = len(x)
    here = float(s.sum() - s.diagonal().sum()) / (n * (n - 1))
    if max_depth == 0:
        return [here]
    return [here, *similarity_by_depth(torch.einsum("ts,sf->tf", propagation, x), propagation, max_depth - 1)]


def project(h):
    z = h - h.mean(dim=0)
    gram_values, gram_vectors = torch.linalg.eigh((z @ z.T).double())  # nodes by nodes
    top = gram_vectors[:, -2:].flip(1) * gram_values[-2:].flip(0).clamp(min=0).sqrt()
    return top.to(h.dtype)

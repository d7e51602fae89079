# %% cosine_similarity and pca_lowrank
def similarity_by_depth(x, propagation, max_depth):
    n = x.shape[0]
    result = []
    for k in range(max_depth + 1):
        h = torch.linalg.matrix_power(propagation, k) @ x
        c = F.cosine_similarity(h[:, None], h[None], dim=-1)
        result.append(float(c[~torch.eye(n, dtype=torch.bool, device=c.device)].mean()))
    return result

def project(h):
    _, _, v = torch.pca_lowrank(h, q=min(6, *h.shape))
    return (h - h.mean(0)) @ v[:, :2]

# %% numpy
def similarity_by_depth(x, propagation, max_depth):
    h, p = x.cpu().numpy(), propagation.cpu().numpy()
    result = []
    while len(result) <= max_depth:
        unit = h / np.linalg.norm(h, axis=1, keepdims=True)
        upper = np.triu_indices(len(h), 1)
        result.append((unit @ unit.T)[upper].mean())
        h = p @ h
    return result

def project(h):
    h = h.detach().cpu().numpy()
    values, vectors = np.linalg.eigh(np.cov(h.T))
    return torch.from_numpy((h - h.mean(0)) @ vectors[:, ::-1][:, :2].copy())

# %% trace and scikit-learn
def similarity_by_depth(x, propagation, max_depth):
    states = [x]
    for _ in range(max_depth):
        states.append(propagation @ states[-1])

    def s(h):
        u = h / h.norm(dim=1, keepdim=True)
        n = len(h)
        return ((u.sum(0) @ u.sum(0) - n) / (n * n - n)).item()

    return [s(h) for h in states]

def project(h):
    from sklearn.decomposition import PCA

    return torch.as_tensor(PCA(2).fit_transform(h.detach().cpu().numpy()))

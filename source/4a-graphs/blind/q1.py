# %% sources-as-rows kind="wrong" misconception="edge_index is (row, column), so I set A[edge_index[0], edge_index[1]]." should-say="Rows are targets and columns are sources: your matrix is transposed."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[0], edge_index[1]] = 1.0
    A.fill_diagonal_(1.0)
    d = A.sum(dim=1) ** -0.5
    return d[:, None] * A * d[None, :]


# %% loop-counted-twice kind="wrong" misconception="A tilde is A + I, so I simply add the identity." should-say="A node that already has a self-loop must keep one, so no entry on the diagonal of A tilde may be 2."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes, device=edge_index.device)
    A[edge_index[1], edge_index[0]] = 1.0
    A = A + torch.eye(num_nodes, device=edge_index.device)
    D = torch.diag(A.sum(dim=1).pow(-0.5))
    return D @ A @ D


# %% degree-before-the-loops kind="wrong" misconception="The degree is the number of neurons I listen to; the clamp prevents the division by zero." should-say="The degree has to be taken after the self-loops are in the matrix."
def normalised_adjacency(edge_index, num_nodes):
    adjacency = torch.zeros(num_nodes, num_nodes)
    adjacency[edge_index[1], edge_index[0]] = 1
    degree = adjacency.sum(dim=1).clamp(min=1)
    adjacency.fill_diagonal_(1)
    scale = degree.rsqrt()
    return scale.unsqueeze(1) * adjacency * scale.unsqueeze(0)


# %% degree-of-the-speakers kind="wrong" misconception="sum(dim=0) sums along a row." should-say="The degree of a target is the sum of its row, over the sources, not of its column."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[1], edge_index[0]] = 1
    A.fill_diagonal_(1)
    D = A.sum(dim=0)
    D_inv_sqrt = torch.diag(1 / torch.sqrt(D))
    return D_inv_sqrt @ A @ D_inv_sqrt


# %% mean-of-the-row kind="wrong" misconception="Averaging the neighbours means that every row sums to one." should-say="Divide by the roots of both degrees, the target's and the source's, instead of by the target's degree alone."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[1], edge_index[0]] = 1
    A.fill_diagonal_(1)
    return A / A.sum(dim=1, keepdim=True)


# %% forgot-the-root kind="wrong" misconception="D is inverted on both sides." should-say="The exponent is minus one half on each side; you divide by the whole degree twice."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    src, dst = edge_index
    A[dst, src] = 1
    A.fill_diagonal_(1)
    D = torch.diag(A.sum(1))
    D_inv = torch.linalg.inv(D)
    return D_inv @ A @ D_inv


# %% size-from-the-edges kind="wrong" misconception="The number of nodes is the largest number in edge_index plus one." should-say="Use num_nodes: the nodes with the highest numbers may have no edge."
def normalised_adjacency(edge_index, num_nodes):
    n = int(edge_index.max()) + 1
    A = torch.zeros(n, n)
    A[edge_index[1], edge_index[0]] = 1
    A.fill_diagonal_(1)
    d = A.sum(1).rsqrt()
    return d[:, None] * A * d


# %% made-undirected kind="wrong" misconception="The adjacency matrix of Kipf and Welling is symmetric, so I have to make it symmetric." should-say="Keep the direction of the edges: an edge from s to t sets only the entry in row t and column s."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[1], edge_index[0]] = 1
    A = torch.maximum(A, A.T)
    A.fill_diagonal_(1)
    d = A.sum(1).rsqrt()
    return d[:, None] * A * d[None, :]


# %% in-and-out-degree kind="wrong" misconception="A directed graph has two degrees, so rows are divided by the in-degree and columns by the out-degree." should-say="The same degree, the row sum, stands on both sides of the formula."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[1], edge_index[0]] = 1
    A.fill_diagonal_(1)
    d_in, d_out = A.sum(dim=1), A.sum(dim=0)
    return A / torch.sqrt(d_in[:, None] * d_out[None, :])


# %% root-of-the-matrix-product kind="wrong" misconception="Multiplying from the left with D^-1/2 twice is the same as once from each side." should-say="One of the two factors belongs on the right: it scales the columns."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[1], edge_index[0]] = 1
    A.fill_diagonal_(1)
    d = A.sum(1, keepdim=True).rsqrt()
    A = A * d
    A = A * d
    return A


# %% loop-only-for-the-lonely kind="wrong" misconception="The self-loop is there so that nobody has degree zero; who listens to somebody does not need it." should-say="Every node gets a self-loop, not only those that listen to nobody."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[1], edge_index[0]] = 1
    for i in range(num_nodes):
        if A[i].sum() == 0:
            A[i, i] = 1
    d = A.sum(1).rsqrt()
    return d[:, None] * A * d[None, :]


# %% library-add-self-loops kind="wrong" misconception="add_self_loops of PyTorch Geometric leaves loops that are already there alone, and counting edges gives the degree." should-say="add_self_loops adds a second loop where there is one already; look for the function that adds only the remaining ones."
from torch_geometric.utils import add_self_loops, degree


def normalised_adjacency(edge_index, num_nodes):
    edges, _ = add_self_loops(edge_index, num_nodes=num_nodes)
    row, col = edges
    deg = degree(col, num_nodes)
    norm = deg.pow(-0.5)[row] * deg.pow(-0.5)[col]
    P = torch.zeros(num_nodes, num_nodes, device=edge_index.device)
    P.index_put_((col, row), norm, accumulate=True)
    return P


# %% transposed-and-doubled kind="mixed" misconception="Dense adjacency is A[source, target], and + I adds the loops." should-say="Rows must be targets, and an existing self-loop must not be counted twice."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[0], edge_index[1]] = 1
    A_tilde = A + torch.eye(num_nodes)
    D = A_tilde.sum(dim=1)
    D_inv_sqrt = torch.diag(D ** -0.5)
    return D_inv_sqrt @ A_tilde @ D_inv_sqrt


# %% early-degree-no-root kind="mixed" misconception="Row sums of A give the degree, infinities become zero, and the average divides by the degree." should-say="Take the degree after adding the self-loops, and divide by its root on both sides."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[1], edge_index[0]] = 1
    d = 1 / A.sum(dim=1)
    d[torch.isinf(d)] = 0
    A.fill_diagonal_(1)
    return torch.diag(d) @ A


# %% columns-degree-and-undirected kind="mixed" misconception="Neighbours are neighbours in both directions, so the matrix can be added to its transpose." should-say="Do not symmetrise; pairs that are joined in both directions even get a 2 here, and so do the loops."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[1], edge_index[0]] = 1
    A = A + A.t() + torch.eye(num_nodes)
    d = A.sum(dim=0).pow(-0.5)
    return d.view(-1, 1) * A * d.view(1, -1)


# %% only-a-tilde kind="half" misconception="The matrix of the neighbourhood is A tilde; the scaling can come later." should-say="A tilde is right, but it still has to be scaled with the degrees on both sides."
def normalised_adjacency(edge_index, num_nodes):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[1], edge_index[0]] = 1.0
    A.fill_diagonal_(1.0)
    return A


# %% dense-broadcast kind="right"
def normalised_adjacency(edge_index, num_nodes):
    a = torch.zeros(num_nodes, num_nodes, device=edge_index.device)
    a[edge_index[1], edge_index[0]] = 1
    a.fill_diagonal_(1)
    scale = a.sum(dim=1).rsqrt()
    return scale[:, None] * a * scale


# %% diag-products-double kind="right"
def normalised_adjacency(edge_index, num_nodes):
    eye = torch.eye(num_nodes, dtype=torch.float64, device=edge_index.device)
    A = eye.clone()
    A.index_put_((edge_index[1], edge_index[0]), torch.ones((), dtype=torch.float64, device=edge_index.device))
    D_half = torch.diag(torch.pow(A @ torch.ones(num_nodes, dtype=torch.float64, device=A.device), -0.5))
    return torch.linalg.multi_dot([D_half, A, D_half])


# %% python-sets kind="right"
from math import sqrt


def normalised_adjacency(edge_index, num_nodes):
    hears = {t: {t} for t in range(num_nodes)}
    for s, t in edge_index.T.tolist():
        hears[t].add(s)
    rows = []
    for t in range(num_nodes):
        row = [0.0] * num_nodes
        for s in hears[t]:
            row[s] = 1 / sqrt(len(hears[t]) * len(hears[s]))
        rows.append(row)
    return torch.tensor(rows, device=edge_index.device)


# %% gcnconv-of-identity kind="right"
def normalised_adjacency(edge_index, num_nodes):
    eye = torch.eye(num_nodes, device=edge_index.device)
    conv = GCNConv(num_nodes, num_nodes, bias=False).to(edge_index.device)
    conv.lin.weight.data = eye.clone()
    return conv(eye, edge_index).detach()


# %% gcn-norm-to-dense kind="right"
from torch_geometric.nn.conv.gcn_conv import gcn_norm


def normalised_adjacency(edge_index, num_nodes):
    (source, target), weight = gcn_norm(edge_index, num_nodes=num_nodes)
    return torch.sparse_coo_tensor(torch.stack([target, source]), weight, (num_nodes, num_nodes)).to_dense()


# %% scipy-sparse kind="right"
import scipy.sparse as sp


def normalised_adjacency(edge_index, num_nodes):
    source, target = edge_index.cpu().numpy()
    no_loop = source != target
    source, target = source[no_loop], target[no_loop]
    a = sp.coo_matrix((np.ones(len(source)), (target, source)), shape=(num_nodes, num_nodes)) + sp.identity(num_nodes)
    d = sp.diags(np.asarray(a.sum(axis=1)).ravel() ** -0.5)
    return torch.from_numpy((d @ a @ d).toarray()).float().to(edge_index.device)


# %% numpy-outer kind="right"
def normalised_adjacency(edge_index, num_nodes):
    edges = np.asarray(edge_index.cpu())
    a = np.eye(num_nodes, dtype=bool)
    a[edges[1], edges[0]] = True
    degree = np.count_nonzero(a, axis=1)
    return torch.as_tensor(np.where(a, 1.0, 0.0) / np.sqrt(np.outer(degree, degree)), device=edge_index.device)


# %% edges-then-scatter kind="right"
def normalised_adjacency(edge_index, num_nodes):
    nodes = torch.arange(num_nodes, device=edge_index.device)
    others = edge_index[:, edge_index[0] != edge_index[1]]
    source, target = torch.cat([others, torch.stack([nodes, nodes])], dim=1)
    degree = torch.bincount(target, minlength=num_nodes).float()
    result = torch.zeros(num_nodes * num_nodes, device=edge_index.device)
    result.scatter_(0, target * num_nodes + source, (degree[source] * degree[target]).rsqrt())
    return result.reshape(num_nodes, num_nodes)


# %% einsum kind="right"
def normalised_adjacency(edge_index, num_nodes):
    one_hot = F.one_hot(edge_index.long(), num_nodes).float()  # (2, edges, nodes)
    a = torch.einsum("es,et->ts", one_hot[0], one_hot[1])
    a = torch.maximum(a, torch.eye(num_nodes, device=a.device))
    d = torch.einsum("ts->t", a) ** -0.5
    return torch.einsum("t,ts,s->ts", d, a, d)

# %% propagation-transposed kind="wrong" misconception="edge_index goes from row 0 to row 1, so the matrix has to be turned before it is used." should-say="Rows of the propagation matrix are targets already: do not transpose it."
def gcn_layer(x, propagation, weight, bias):
    return propagation.T @ x @ weight.T + bias


# %% bias-before-averaging kind="wrong" misconception="A graph layer is P times a linear layer, and the linear layer has its bias inside." should-say="The bias is added after the averaging; inside it is scaled with the row sums of P, which are not 1."
def gcn_layer(x, propagation, weight, bias):
    return propagation @ F.linear(x, weight, bias)


# %% relu-at-the-end kind="wrong" misconception="A layer of a network ends with its activation." should-say="No activation is asked for: negative values must survive."
def gcn_layer(x, propagation, weight, bias):
    return torch.relu(propagation @ x @ weight.T + bias)


# %% reshaped-weight kind="wrong" misconception="reshape(in, out) turns the weight so that the shapes fit." should-say="A reshape keeps the order of the numbers; to exchange rows and columns take the transpose."
def gcn_layer(x, propagation, weight, bias):
    w = weight.reshape(x.shape[1], -1)
    return torch.matmul(torch.matmul(propagation, x), w) + bias


# %% loops-once-more kind="wrong" misconception="A node has to hear itself too, so I add the identity to the matrix." should-say="The propagation matrix holds the self-loops already; use it as it is."
def gcn_layer(x, propagation, weight, bias):
    p = propagation + torch.eye(len(propagation), device=x.device)
    return p @ x @ weight.T + bias


# %% rows-sum-to-one kind="wrong" misconception="An average needs weights that sum to one, so the rows are divided by their sums." should-say="Do not rescale the matrix that you are given."
def gcn_layer(x, propagation, weight, bias):
    p = propagation / propagation.sum(dim=1, keepdim=True)
    return p @ x @ weight.T + bias


# %% listens-to-of-the-notebook kind="wrong" misconception="The propagation matrix is the one that was computed above." should-say="Use the argument propagation, not the variable listens_to of the notebook."
def gcn_layer(x, propagation, weight, bias):
    return listens_to @ x @ weight.T + bias


# %% made-symmetric kind="wrong" misconception="P is symmetric in Kipf and Welling, so averaging it with its transpose repairs it." should-say="The matrix of a directed graph is not symmetric and has to stay so."
def gcn_layer(x, propagation, weight, bias):
    p = 0.5 * (propagation + propagation.t())
    return F.linear(p @ x, weight, bias)


# %% dropout-inside kind="wrong" misconception="GCN layers in tutorials have dropout on their input." should-say="The formula has no dropout; the same input must always give the same output."
def gcn_layer(x, propagation, weight, bias):
    x = F.dropout(x, 0.5)
    return propagation @ x @ weight.T + bias


# %% only-whether-connected kind="wrong" misconception="Hearing somebody is yes or no, so all entries above zero count as one." should-say="The entries of the propagation matrix are weights; use their values."
def gcn_layer(x, propagation, weight, bias):
    heard = (propagation > 0).float()
    return heard @ x @ weight.T + bias


# %% transposed-with-inner-bias kind="mixed" misconception="Messages are sent along columns, and nn.Linear is applied first, as a whole." should-say="Do not transpose the matrix, and add the bias after the averaging."
def gcn_layer(x, propagation, weight, bias):
    h = x @ weight.T + bias
    return propagation.T @ h


# %% gcnconv-on-the-nonzeros kind="mixed" misconception="I can hand the non-zero entries to GCNConv as edges." should-say="The indices of the non-zeros are (target, source) and not (source, target), and GCNConv computes its own weights instead of those given."
def gcn_layer(x, propagation, weight, bias):
    conv = GCNConv(x.shape[1], weight.shape[0]).to(x.device)
    with torch.no_grad():
        conv.lin.weight.copy_(weight)
        conv.bias.copy_(bias)
    return conv(x, propagation.nonzero().T)


# %% no-bias-and-relu kind="mixed" misconception="The bias can be left out because the activation follows." should-say="Add the bias and leave the activation away."
def gcn_layer(x, propagation, weight, bias):
    return F.relu(propagation @ (x @ weight.T))


# %% forgot-the-bias kind="half" misconception="The layer is P X W^T." should-say="The averaging and the weights are right; the bias is still missing."
def gcn_layer(x, propagation, weight, bias):
    return propagation @ x @ weight.T


# %% only-the-linear-layer kind="half" misconception="The weights are shared by all nodes, so a linear layer is all that is needed." should-say="The linear part is right, but no node hears its neighbours yet: multiply with the propagation matrix."
def gcn_layer(x, propagation, weight, bias):
    return F.linear(x, weight, bias)


# %% plain kind="right"
def gcn_layer(x, propagation, weight, bias):
    return propagation @ x @ weight.T + bias


# %% linear-first kind="right"
def gcn_layer(x, propagation, weight, bias):
    return torch.add(torch.mm(propagation, F.linear(x, weight)), bias)


# %% einsum kind="right"
def gcn_layer(x, propagation, weight, bias):
    return torch.einsum("ts,si,oi->to", propagation, x, weight) + bias[None, :]


# %% addmm kind="right"
def gcn_layer(x, propagation, weight, bias):
    return torch.addmm(input=bias, mat1=propagation.matmul(x), mat2=weight.t())


# %% sparse-product kind="right"
def gcn_layer(x, propagation, weight, bias):
    heard = torch.sparse.mm(propagation.to_sparse(), x)
    return F.linear(input=heard, weight=weight, bias=bias)


# %% node-by-node kind="right"
def gcn_layer(x, propagation, weight, bias):
    rows = []
    for shares in propagation:
        heard = (shares[:, None] * x).sum(dim=0)
        rows.append(weight @ heard + bias)
    return torch.stack(rows)


# %% double-inside kind="right"
def gcn_layer(x, propagation, weight, bias):
    h = propagation.double() @ (x.double() @ weight.double().T)
    return (h + bias.double()).to(x.dtype)


# %% functional-call kind="right"
from torch.func import functional_call


def gcn_layer(x, propagation, weight, bias):
    outputs, inputs = weight.shape
    return functional_call(nn.Linear(inputs, outputs), {"weight": weight, "bias": bias}, (propagation @ x,))


# %% bias-as-a-column kind="right"
def gcn_layer(x, propagation, weight, bias):
    heard = torch.cat([propagation @ x, x.new_ones(len(x), 1)], dim=1)
    return heard @ torch.cat([weight, bias[:, None]], dim=1).T


# %% message-passing-class kind="right"
from torch_geometric.nn import MessagePassing


class Weighted(MessagePassing):
    def __init__(self):
        super().__init__(aggr="add")

    def forward(self, x, edge_index, edge_weight):
        return self.propagate(edge_index, x=x, edge_weight=edge_weight, size=(len(x), len(x)))

    def message(self, x_j, edge_weight):
        return edge_weight[:, None] * x_j


def gcn_layer(x, propagation, weight, bias):
    target, source = propagation.nonzero(as_tuple=True)
    return Weighted()(x @ weight.T, torch.stack([source, target]), propagation[target, source]) + bias


# %% numpy-inside kind="right"
# The text asks for the values only; it says nothing of gradients.
def gcn_layer(x, propagation, weight, bias):
    x_, p_, w_, b_ = (t.detach().cpu().numpy() for t in (x, propagation, weight, bias))
    return torch.from_numpy(np.dot(np.dot(p_, x_), w_.T) + b_).to(x.device)

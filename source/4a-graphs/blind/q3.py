# %% who-hears-the-node kind="wrong" misconception="I follow the edges from the node: source to target." should-say="Walk against the arrows: the field holds those who speak to the node, not those who listen to it."
def receptive_field(edge_index, num_nodes, node, num_layers):
    field = torch.zeros(num_nodes, dtype=torch.bool)
    field[node] = True
    for _ in range(num_layers):
        new = field.clone()
        new[edge_index[1][field[edge_index[0]]]] = True
        field = new
    return field


# %% exactly-k-steps kind="wrong" misconception="After k layers one hears the nodes that are k steps away: A to the power of k." should-say="Self-loops belong to the matrix: who was heard after fewer layers is heard still."
def receptive_field(edge_index, num_nodes, node, num_layers):
    A = torch.zeros(num_nodes, num_nodes)
    A[edge_index[1], edge_index[0]] = 1
    reach = torch.zeros(num_nodes)
    reach[node] = 1
    for _ in range(num_layers):
        reach = ((reach @ A) > 0).float()
    return reach > 0


# %% one-layer-too-many kind="wrong" misconception="Zero layers already look at the direct partners." should-say="With 0 layers the field is the node alone; you go one step too far."
def receptive_field(edge_index, num_nodes, node, num_layers):
    src, dst = edge_index
    field = torch.zeros(num_nodes, dtype=torch.bool)
    field[node] = True
    for _ in range(num_layers + 1):
        field = field.clone().index_fill_(0, src[field[dst]], True)
    return field


# %% both-directions kind="wrong" misconception="Connected neurons hear each other." should-say="An edge carries messages in one direction only: from its source to its target."
def receptive_field(edge_index, num_nodes, node, num_layers):
    A = torch.eye(num_nodes, dtype=torch.bool)
    A[edge_index[0], edge_index[1]] = True
    A[edge_index[1], edge_index[0]] = True
    field = torch.zeros(num_nodes, dtype=torch.bool)
    field[node] = True
    for _ in range(num_layers):
        field = A[field].any(dim=0)
    return field


# %% spreads-within-a-layer kind="wrong" misconception="I go through the edges once per layer and mark the sources of what is marked." should-say="What is marked during a layer must not pass on in that same layer: work on a copy."
def receptive_field(edge_index, num_nodes, node, num_layers):
    heard = torch.zeros(num_nodes, dtype=torch.bool)
    heard[node] = True
    edges = edge_index.T.tolist()
    for _ in range(num_layers):
        for s, t in edges:
            if heard[t]:
                heard[s] = True
    return heard


# %% depth-first-with-visited kind="wrong" misconception="A node that was visited once need not be visited again." should-say="Depth first may reach a node by a long way at first and then never again by the short one; go breadth first, or visit again with more layers left."
def receptive_field(edge_index, num_nodes, node, num_layers):
    hears = [[] for _ in range(num_nodes)]
    for s, t in edge_index.T.tolist():
        hears[t].append(s)
    visited = set()

    def visit(n, left):
        if n in visited:
            return
        visited.add(n)
        if left > 0:
            for s in hears[n]:
                visit(s, left - 1)

    visit(int(node), num_layers)
    field = torch.zeros(num_nodes, dtype=torch.bool)
    field[list(visited)] = True
    return field


# %% counts-in-a-byte kind="wrong" misconception="A small integer type is enough for a matrix of zeros and ones." should-say="The entries of a matrix power count paths and overflow; make them 0 or 1 after each product."
def receptive_field(edge_index, num_nodes, node, num_layers):
    A = torch.eye(num_nodes, dtype=torch.uint8)
    A[edge_index[1], edge_index[0]] = 1
    row = torch.zeros(1, num_nodes, dtype=torch.uint8)
    row[0, node] = 1
    for _ in range(num_layers):
        row = row @ A
    return row[0] > 0


# %% weights-above-a-threshold kind="wrong" misconception="Very small entries of P^k are rounding errors and do not count." should-say="Small is not zero: after several layers true influences get small too."
def receptive_field(edge_index, num_nodes, node, num_layers):
    P = propagation_matrix(edge_index, num_nodes)
    return torch.linalg.matrix_power(P, num_layers)[node] > 1e-3


# %% column-of-the-power kind="wrong" misconception="The influence on a node is read in its column." should-say="Rows are targets: what a node hears is its row, not its column."
def receptive_field(edge_index, num_nodes, node, num_layers):
    P = (propagation_matrix(edge_index, num_nodes) > 0).double()
    field = torch.eye(num_nodes, dtype=torch.float64, device=P.device)
    for _ in range(num_layers):
        field = ((P @ field) > 0).double()
    return field[:, node].bool()


# %% zeros-and-ones-as-floats kind="wrong" misconception="A vector of 0 and 1 is as good as a boolean one." should-say="The result must be of type bool."
def receptive_field(edge_index, num_nodes, node, num_layers):
    A = torch.eye(num_nodes)
    A[edge_index[1], edge_index[0]] = 1
    field = torch.zeros(num_nodes)
    field[node] = 1
    for _ in range(num_layers):
        field = (field @ A).clamp(max=1)
    return field


# %% nodes-from-the-edges kind="wrong" misconception="The library finds the number of nodes by itself." should-say="Pass num_nodes on: nodes with the highest numbers may have no edge, and the result must have an entry for them."
from torch_geometric.utils import k_hop_subgraph


def receptive_field(edge_index, num_nodes, node, num_layers):
    subset, _, _, _ = k_hop_subgraph(node, num_layers, edge_index)
    mask = torch.zeros(int(edge_index.max()) + 1, dtype=torch.bool)
    mask[subset.cpu()] = True
    return mask


# %% flow-turned-round kind="wrong" misconception="The target is the node I ask for, so the flow is target_to_source." should-say="The messages flow from source to target; with the other flow you collect the listeners."
from torch_geometric.utils import k_hop_subgraph


def receptive_field(edge_index, num_nodes, node, num_layers):
    subset, *_ = k_hop_subgraph(node, num_layers, edge_index, num_nodes=num_nodes, flow="target_to_source")
    mask = torch.zeros(num_nodes, dtype=torch.bool, device=edge_index.device)
    mask[subset] = True
    return mask


# %% jacobian-through-relu kind="wrong" misconception="I measure the gradient of a randomly initialised network with ReLU, so I see the field directly." should-say="A ReLU that is off hides an influence in this one random network; the field must not depend on chance."
def receptive_field(edge_index, num_nodes, node, num_layers):
    x = torch.randn(num_nodes, 2, requires_grad=True)
    h = x
    for _ in range(num_layers):
        h = F.relu(GCNConv(2, 2)(h, edge_index.cpu()))
    h[node].sum().backward()
    return (x.grad != 0).any(dim=1)


# %% listeners-exactly-k kind="mixed" misconception="The k-th power of the adjacency, row of the node, shows where one gets in k steps." should-say="Take the speakers instead of the listeners, and keep who was reached in fewer steps."
def receptive_field(edge_index, num_nodes, node, num_layers):
    frontier = {int(node)}
    edges = edge_index.T.tolist()
    for _ in range(num_layers):
        frontier = {t for s, t in edges if s in frontier}
    field = torch.zeros(num_nodes, dtype=torch.bool)
    field[list(frontier)] = True
    return field


# %% undirected-one-too-far kind="mixed" misconception="Neighbours go both ways, and the first layer is number zero." should-say="Respect the direction of the edges, and do exactly num_layers steps."
def receptive_field(edge_index, num_nodes, node, num_layers):
    edges = torch.cat([edge_index, edge_index.flip(0)], dim=1)
    field = torch.zeros(num_nodes, dtype=torch.bool)
    field[node] = True
    k = 0
    while k <= num_layers:
        field = field.scatter(0, edges[0][field[edges[1]]], True)
        k += 1
    return field


# %% without-the-node kind="half" misconception="A field of reception holds the others, not the node itself." should-say="The others are right, but the node hears itself through its self-loop."
def receptive_field(edge_index, num_nodes, node, num_layers):
    A = torch.zeros(num_nodes, num_nodes, dtype=torch.bool)
    A[edge_index[1], edge_index[0]] = True
    field = torch.zeros(num_nodes, dtype=torch.bool)
    field[node] = True
    for _ in range(num_layers):
        field = field | A[field].any(dim=0)
    if num_layers > 0:
        field[node] = False
    return field


# %% one-layer-only kind="half" misconception="The field is what the node is connected to." should-say="That is the field of one layer: repeat the step num_layers times."
def receptive_field(edge_index, num_nodes, node, num_layers):
    field = torch.zeros(num_nodes, dtype=torch.bool)
    field[node] = True
    if num_layers > 0:
        field[edge_index[0, edge_index[1] == node]] = True
    return field


# %% all-ancestors kind="half" misconception="A network hears everything that is connected with the node by some path." should-say="The direction is right, but stop after num_layers steps."
def receptive_field(edge_index, num_nodes, node, num_layers):
    field = torch.zeros(num_nodes, dtype=torch.bool)
    field[node] = True
    if num_layers == 0:
        return field
    while True:
        new = field.clone()
        new[edge_index[0][field[edge_index[1]]]] = True
        if torch.equal(new, field):
            return field
        field = new


# %% mask-over-edges kind="right"
def receptive_field(edge_index, num_nodes, node, num_layers):
    source, target = edge_index
    field = torch.zeros(num_nodes, dtype=torch.bool, device=edge_index.device)
    field[node] = True
    for _ in range(num_layers):
        field = field.index_fill(0, source[field[target]], True)
    return field


# %% boolean-matrix kind="right"
def receptive_field(edge_index, num_nodes, node, num_layers):
    hears = torch.eye(num_nodes, dtype=torch.bool, device=edge_index.device)
    hears[edge_index[1], edge_index[0]] = True
    row = torch.arange(num_nodes, device=edge_index.device) == node
    for _ in range(num_layers):
        row = hears[row].any(dim=0)
    return row


# %% breadth-first-deque kind="right"
from collections import defaultdict, deque


def receptive_field(edge_index, num_nodes, node, num_layers):
    speakers_of = defaultdict(list)
    for s, t in zip(*edge_index.tolist()):
        speakers_of[t].append(s)
    distance = {int(node): 0}
    queue = deque(distance)
    while queue:
        here = queue.popleft()
        if distance[here] == num_layers:
            continue
        for there in speakers_of[here]:
            if there not in distance:
                distance[there] = distance[here] + 1
                queue.append(there)
    return torch.tensor([n in distance for n in range(num_nodes)], device=edge_index.device)


# %% recursive-union kind="right"
def receptive_field(edge_index, num_nodes, node, num_layers):
    if num_layers == 0:
        return F.one_hot(torch.as_tensor(node, device=edge_index.device).long(), num_nodes).bool()
    before = receptive_field(edge_index, num_nodes, node, num_layers - 1)
    now = before.clone()
    now[edge_index[0, before[edge_index[1]]]] = True
    return now


# %% k-hop-subgraph kind="right"
from torch_geometric.utils import k_hop_subgraph


def receptive_field(edge_index, num_nodes, node, num_layers):
    heard = k_hop_subgraph(int(node), num_layers, edge_index, num_nodes=num_nodes)[0]
    field = torch.zeros(num_nodes, dtype=torch.bool, device=edge_index.device)
    field[heard] = True
    return field


# %% networkx-shortest-paths kind="right"
import networkx as nx


def receptive_field(edge_index, num_nodes, node, num_layers):
    graph = nx.DiGraph()
    graph.add_nodes_from(range(num_nodes))
    graph.add_edges_from((t, s) for s, t in edge_index.T.tolist())  # against the arrows
    near = nx.single_source_shortest_path_length(graph, int(node), cutoff=num_layers)
    field = torch.zeros(num_nodes, dtype=torch.bool)
    field[list(dict(near))] = True
    return field.to(edge_index.device)


# %% scipy-distances kind="right"
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import shortest_path


def receptive_field(edge_index, num_nodes, node, num_layers):
    s, t = edge_index.cpu().numpy()
    graph = csr_matrix((np.ones(len(s)), (t, s)), shape=(num_nodes, num_nodes))
    steps = shortest_path(graph, directed=True, unweighted=True, indices=int(node))
    return torch.from_numpy(steps <= num_layers).to(edge_index.device)


# %% jacobian-of-positive-weights kind="right"
def receptive_field(edge_index, num_nodes, node, num_layers):
    P = (propagation_matrix(edge_index, num_nodes) > 0).double()
    P = P / P.sum(dim=1, keepdim=True)
    x = torch.ones(num_nodes, dtype=torch.float64, device=P.device, requires_grad=True)
    h = x
    for _ in range(min(num_layers, num_nodes)):  # a shortest path has fewer steps than there are nodes
        h = P @ h
    (gradient,) = torch.autograd.grad(h[node], x)
    return gradient != 0


# %% halving-of-the-power kind="right"
def receptive_field(edge_index, num_nodes, node, num_layers):
    step = torch.eye(num_nodes, device=edge_index.device)
    step[edge_index[1], edge_index[0]] = 1.0

    def power(k):
        if k == 0:
            return torch.eye(num_nodes, device=edge_index.device)
        half = power(k // 2)
        whole = (half @ half).clamp(max=1)
        return (whole @ step).clamp(max=1) if k % 2 else whole

    return power(num_layers)[node] > 0

import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes import networks, training

OK_FORMAT = False
name = "q4"
points = 1
hints = [
    "The network needs all nodes to compute its logits. Only then do you choose whose logits count.",
    "`logits[train_mask]` and `labels[train_mask]` are the rows of the training nodes. Everything else is the training step of "
    "any network. For the accuracy: which mode, and do you need gradients?",
    "Step: `model.train()`, `optimizer.zero_grad()`, `loss = F.cross_entropy(logits[train_mask], labels[train_mask])`, "
    "`backward()`, `step()`, `loss.item()`. Accuracy: `model.eval()`, `with torch.no_grad():`, the mean of "
    "`(predicted == labels)[mask]`.",
]
READ = "'Learn from some nodes, be judged on others' above"
STEP = ("model", "optimizer", "x", "propagation", "labels", "train_mask")
SCORE = ("model", "x", "propagation", "labels", "mask")
OPTIMIZER = ("SGD", {"lr": 0.3, "momentum": 0.9})


def spec(features, hidden, classes):
    """Two graph convolutions with dropout between them, so that the mode of the network shows in its numbers."""
    return [
        ("GraphConvolution", features, hidden),
        ("ReLU",),
        ("Dropout", 0.5),
        ("GraphConvolution", hidden, classes),
    ]


def task(salt, nodes, sizes):
    """A random graph with features, labels and a mask of a third of the nodes; float64."""
    generator = randomness.generator("task", salt)
    graph = (torch.rand(nodes, nodes, generator=generator) < 0.2).double().fill_diagonal_(1)
    mask = torch.zeros(nodes, dtype=torch.bool)
    mask[torch.randperm(nodes, generator=generator)[: nodes // 3]] = True
    batch = {
        "x": torch.randn(nodes, sizes[0], generator=generator, dtype=torch.float64),
        "propagation": graph / graph.sum(dim=1, keepdim=True),
        "labels": torch.randint(sizes[-1], (nodes,), generator=generator),
        "train_mask": mask,
        "mask": mask,
    }
    return spec(*sizes), networks.initial_weights(spec(*sizes), generator), batch


# ------------------------------------------------------------------------------------ the training step


def loop(logits_loss, *, prepare=lambda x, _mask: x, zero_grad=True, train=True):
    """A training step with the given loss of (logits, labels, mask)."""

    def step(model, optimizer, x, propagation, labels, mask):
        if train:
            model.train()
        if zero_grad:
            optimizer.zero_grad()
        loss = logits_loss(model(prepare(x, mask), propagation), labels, mask)
        loss.backward()
        optimizer.step()
        return loss.item()

    return step


def masked(logits, labels, mask):
    return F.cross_entropy(logits[mask], labels[mask])


WRONG_STEPS = {
    "trains-on-all-nodes": checks.Wrong(
        loop(lambda logits, labels, _mask: F.cross_entropy(logits, labels)),
        "Your weights are those of a loop that ignores `train_mask`: it learned the labels of the validation nodes too.",
    ),
    "trains-on-the-others": checks.Wrong(
        loop(lambda logits, labels, mask: masked(logits, labels, ~mask)),
        "Your weights are those of a loop that trains on the nodes *outside* the mask. True means: train on this one.",
    ),
    "mean-over-all-nodes": checks.Wrong(
        loop(lambda logits, labels, mask: (F.cross_entropy(logits, labels, reduction="none") * mask).mean()),
        "You set the loss of the other nodes to zero and then divided by all nodes. Divide by the nodes of the mask: "
        "otherwise the learning rate depends on how many nodes are *not* trained on.",
    ),
    "sum-not-mean": checks.Wrong(
        loop(lambda logits, labels, mask: F.cross_entropy(logits[mask], labels[mask], reduction="sum")),
        "This is the sum over the training nodes. We asked for the mean.",
    ),
    "hides-the-other-nodes": checks.Wrong(
        loop(masked, prepare=lambda x, mask: x * mask[:, None]),
        "You blanked the features of the other nodes. Only their labels are secret: the training nodes hear their features.",
    ),
    "forgot-zero-grad": checks.Wrong(
        loop(masked, zero_grad=False),
        "Your weights are those of a loop without `zero_grad()`: gradients of old steps pile up.",
    ),
    "forgot-train-mode": checks.Wrong(
        loop(masked, train=False),
        "Your weights are those of a network in evaluation mode: dropout was off. Call `model.train()` first.",
    ),
    "softmax-before-cross-entropy": checks.Wrong(
        loop(lambda logits, labels, mask: masked(logits.softmax(dim=1), labels, mask)),
        "`F.cross_entropy` has the softmax inside and wants logits. You gave it probabilities.",
    ),
}


def check_step(train_step, salt, nodes, sizes):
    layers, _, batch = task(salt, nodes, sizes)
    # Measured on 60 tasks: right loops differ by less than 1e-14 after three steps, the mildest wrong one by 1.6e-2.
    checks.trajectory(
        train_step, layers, [batch] * 3, OPTIMIZER, STEP, reference=loop(masked), wrong=WRONG_STEPS,
        inputs=STEP[2:], start_in_eval=True, tolerance=1e-8, read=READ,
    )  # fmt: skip
    checks.keeps_no_graph(train_step, batch, STEP, layers, number=True, read=READ)


@test_case(points=0.5)
def test_train_step(train_step):
    """Three steps from the same start: the same weights as our own loop."""
    check_step(train_step, "public", 12, (4, 6, 3))


# ------------------------------------------------------------------------------------------- the accuracy


def score(of):
    """An accuracy from the given function of (right or wrong for each node, mask)."""

    def accuracy(model, x, propagation, labels, mask):
        model.eval()
        with torch.no_grad():
            return float(of(model(x, propagation).argmax(dim=1) == labels, mask))

    return accuracy


WRONG_SCORES = {
    "ignores-its-mask": checks.Wrong(
        score(lambda right, _mask: right.double().mean()),
        "This is the accuracy on *all* nodes, whatever the mask says: the slip that is told above.",
    ),
    "divides-by-all-nodes": checks.Wrong(
        score(lambda right, mask: (right & mask).double().mean()),
        "You counted the right answers in the mask and divided by all nodes. Divide by the nodes of the mask.",
    ),
    "the-other-nodes": checks.Wrong(
        score(lambda right, mask: right[~mask].double().mean()),
        "This is the accuracy on the nodes outside the mask.",
    ),
    "counts-instead-of-a-share": checks.Wrong(
        score(lambda right, mask: (right & mask).sum()),
        "This is the number of right answers. We asked for their share.",
    ),
}
right_score = score(lambda right, mask: right[mask].double().mean())


NETWORKS = 5
"""In one of five networks without evaluation mode, or without `no_grad`, all shares happen to be the right ones."""


def telling(layers, trial):
    """The network with a layer more, whose numbers tell whether gradients are recorded; weights by which nodes differ."""
    layers = [layers[0], ("ShowsRecording",), *layers[1:]]
    weights = networks.initial_weights(layers, randomness.generator("telling", trial))
    return layers, {name: 8 * value if name.endswith("weight") else value for name, value in weights.items()}


def measure(accuracy, plan):
    """The function's results on the task's mask and on two others; evaluation mode and `no_grad` show in them."""
    layers, _, batch = plan
    masks = [batch["mask"], ~batch["mask"], torch.arange(len(batch["mask"])) % 2 == 0]
    calls = [{**batch, "mask": mask} for mask in masks]
    found = []
    for trial in range(NETWORKS):
        found += training.record(accuracy, *telling(layers, trial), OPTIMIZER, calls, SCORE, False)[
            "returned"
        ]
    return found


def check_accuracy(accuracy, salt, nodes, sizes):
    plan = task(salt, nodes, sizes)
    layers, _, batch = plan
    checks.eval_mode(accuracy, batch, SCORE, layers, restores=False, read=READ)
    checks.no_grad(accuracy, batch, SCORE, layers, read=READ)
    right, found = measure(right_score, plan), measure(accuracy, plan)
    did = f"For three masks on a graph of {nodes} nodes and {NETWORKS} networks"
    difference = checks.compare(right, found)
    if difference:
        for code, wrong in WRONG_SCORES.items():
            if checks.compare(measure(wrong.function, plan), found) is None:
                checks.fail(did, difference.expected, difference.got, wrong.cause, READ, code)
        checks.fail(
            did, difference.expected, difference.got,
            "A share between 0 and 1: the right answers in the mask over the nodes in the mask.", READ,
        )  # fmt: skip


@test_case(points=0.5)
def test_accuracy(accuracy):
    """Three masks on one graph, a network with dropout."""
    check_accuracy(accuracy, "public", 31, (4, 6, 3))

import torch
import torch.nn.functional as F
from otter.test_files import test_case

from autograder import checks, randomness
from autograder.checks.mistakes import both, combined
from autograder.key.record import is_recording
from autograder.probes import networks, training

OK_FORMAT = False
name = "q4"
points = 3
hints = [
    "Which nodes does the network need to compute the logits of one of them? And whose logits may the loss look at?",
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


@checks.key
def averaging(graph):
    """Every row of an adjacency divided by its sum."""
    return graph / graph.sum(dim=1, keepdim=True)


def task(salt, nodes, sizes):
    """A random graph with features, labels and a mask of a third of the nodes; float64."""
    generator = randomness.generator("task", salt)
    graph = (torch.rand(nodes, nodes, generator=generator) < 0.2).double().fill_diagonal_(1)
    mask = torch.zeros(nodes, dtype=torch.bool)
    mask[torch.randperm(nodes, generator=generator)[: nodes // 3]] = True
    batch = {
        "x": torch.randn(nodes, sizes[0], generator=generator, dtype=torch.float64),
        "propagation": averaging(graph),
        "labels": torch.randint(sizes[-1], (nodes,), generator=generator),
        "train_mask": mask,
        "mask": mask,
    }
    return spec(*sizes), networks.initial_weights(spec(*sizes), generator), batch


# ------------------------------------------------------------------------------------ the training step


def loop(loss="masked", prepare="nothing", clear="start", mode="train", change="nothing", step="given"):
    """A training step, right with the defaults; the options are what goes wrong."""

    def train_step(model, optimizer, x, propagation, labels, mask):
        if mode == "train":
            model.train()
        elif mode == "eval":
            model.eval()
        if clear == "start":
            optimizer.zero_grad()
        if prepare == "blank":
            x = x * mask[:, None]
        if prepare == "cut":
            x, propagation, labels = x[mask], propagation[mask][:, mask], labels[mask]
            mask = torch.ones(len(x), dtype=torch.bool)
        if prepare == "cut edges":
            propagation = propagation * mask * mask[:, None]
        logits = model(x, propagation)
        logits = {
            "nothing": lambda z: z, "softmax": lambda z: z.softmax(1), "softmax over nodes": lambda z: z.softmax(0),
            "relu": torch.relu,
        }[change](logits)  # fmt: skip
        each = F.cross_entropy(logits, labels, reduction="none")
        value = {
            "masked": lambda: each[mask].mean(), "all": each.mean, "others": lambda: each[~mask].mean(),
            "zeros": lambda: (each * mask).mean(), "sum": lambda: each[mask].sum(),
            "class 0": lambda: F.cross_entropy(logits, labels * mask), "blank logits": lambda: F.cross_entropy(logits * mask[:, None], labels),
            "nll": lambda: F.nll_loss(logits[mask], labels[mask]), "minus": lambda: -each[mask].mean(),
            "balanced": lambda: balanced(logits[mask], labels[mask]), "smooth": lambda: F.cross_entropy(logits[mask], labels[mask], label_smoothing=0.1),
            "halved": lambda: each[mask].mean() * mask.double().mean(),
            "axis": lambda: F.nll_loss(logits[mask].log_softmax(0), labels[mask]),
            "mse": lambda: F.mse_loss(logits[mask], F.one_hot(labels[mask], logits.shape[1]).to(logits)),
        }[loss]()  # fmt: skip
        if clear == "between":
            value.backward()
            optimizer.zero_grad()
        else:
            value.backward()
        if step == "given":
            optimizer.step()
        elif step == "twice":
            optimizer.step(), optimizer.step()
        elif step == "plain":
            for p in model.parameters():
                if p.grad is not None:
                    p.data = p.data - optimizer.param_groups[0]["lr"] * p.grad
        if clear == "end":
            optimizer.zero_grad()
        return value.item()

    return train_step


def balanced(logits, labels):
    counts = torch.bincount(labels, minlength=logits.shape[1]).clamp(min=1).double()
    return F.cross_entropy(logits, labels, weight=1 / counts)


def changed(cause, alone=False, **changes):
    return checks.Mistake(changes, cause, alone)


STEPS = {
    "trains-on-all-nodes": changed(
        "Your weights are those of a loop that ignores `train_mask`: it learned the labels of the validation nodes too.", loss="all"
    ),
    "trains-on-the-others": changed(
        "Your weights are those of a loop that trains on the nodes *outside* the mask. True means: train on this one.", loss="others"
    ),
    "mean-over-all-nodes": changed(
        "You set the loss of the other nodes to zero and then divided by all nodes. Divide by the nodes of the mask: "
        "otherwise the learning rate depends on how many nodes are *not* trained on.",
        loss="zeros",
    ),
    "others-as-class-0": changed(
        "The labels of the other nodes were set to 0, and 0 is a class: they are trained to be of it. Leave them out of the loss.",
        loss="class 0",
    ),
    "blanked-logits": changed(
        "The logits of the other nodes were set to 0 and still take part in the loss. Leave them out.", loss="blank logits", alone=True
    ),
    "sum-not-mean": changed("This is the sum over the training nodes. We asked for the mean.", loss="sum"),
    "class-weights": changed(
        "The classes have weights, the rare ones more. The plain mean over the training nodes was asked for.", loss="balanced", alone=True
    ),
    "label-smoothing": changed("The loss has label smoothing 0.1; the plain one was asked for.", loss="smooth", alone=True),
    "nll-of-logits": changed(
        "`nll_loss` was given logits; it wants log-probabilities. `F.cross_entropy` takes logits.", loss="nll"
    ),
    "mse-instead-of-cross-entropy": changed("The loss is a squared error on one-hot labels, not cross-entropy.", loss="mse", alone=True),
    "wrong-axis": changed("The softmax ran over the nodes, not over the classes.", loss="axis", alone=True),
    "gradient-ascent": changed("The loss has the wrong sign: the weights go uphill.", loss="minus", alone=True),
    "hides-the-other-nodes": changed(
        "You blanked the features of the other nodes. Only their labels are secret: the training nodes hear their features.",
        prepare="blank",
    ),
    "cuts-the-graph": changed(
        "You cut the graph down to the training nodes. The network sees features and edges of all nodes; mask the logits and the "
        "labels.",
        prepare="cut",
    ),
    "cuts-the-edges": changed(
        "You removed the edges of the other nodes. The network sees features and edges of all nodes; mask the logits and the labels.",
        prepare="cut edges", alone=True,
    ),
    "forgot-zero-grad": changed(
        "Your weights are those of a loop without `zero_grad()`: gradients of old steps pile up.", clear="never"
    ),
    "zero-grad-at-the-end": changed(
        "The gradients were cleared at the end of each step only: those that were there before the first are still in it. Clear "
        "them before `backward()`.",
        clear="end",
    ),
    "forgot-train-mode": changed(
        "Your weights are those of a network in evaluation mode: dropout was off. Call `model.train()` first.", mode="keep"
    ),
    "softmax-before-cross-entropy": changed(
        "`F.cross_entropy` has the softmax inside and wants logits. You gave it probabilities.", change="softmax"
    ),
    "momentum-lost": changed(
        "Your weights are those of plain steps, weight − lr × gradient: the momentum of the given optimiser is lost. Was a new one "
        "made, or the step taken by hand? Call `step()` of the given one.",
        step="plain",
    ),
    "two-steps": changed("`optimizer.step()` was called twice in each step.", step="twice", alone=True),
}  # fmt: skip
WRONG_STEPS = {
    "+".join(codes): checks.Wrong(loop(**changes), both([STEPS[code].cause for code in codes]))
    for codes, changes in combined(STEPS)
}


def check_step(train_step, salt, nodes, sizes):
    layers, _, batch = task(salt, nodes, sizes)
    # Measured on 60 tasks: right loops differ by less than 1e-14 after three steps, the mildest wrong one by 1.6e-2.
    checks.trajectory(
        train_step, layers, [batch] * 3, OPTIMIZER, STEP, reference=loop(), wrong=WRONG_STEPS, inputs=STEP[2:],
        start_in_eval=True, leftover=True, tolerance=1e-8, read=READ,
    )  # fmt: skip
    checks.keeps_no_graph(train_step, batch, STEP, layers, number=True, read=READ)


@test_case(points=0.5)
def test_train_step(train_step):
    """Three steps from the same start: the same weights as our own loop."""
    check_step(train_step, "public", 12, (4, 6, 3))


@test_case(points=1, hidden=True)
def test_train_step_on_other_graphs(train_step):
    """The same on larger graphs with other numbers of classes."""
    check_step(train_step, "hidden", 30, (3, 8, 2))
    check_step(train_step, "larger", 45, (6, 5, 7))


# ------------------------------------------------------------------------------------------- the accuracy


def scored(count="mask", unit="share", look="argmax", graph="whole", mode="eval", record=False):
    """An accuracy, right with the defaults; the options are what goes wrong."""

    def accuracy(model, x, propagation, labels, mask):
        model.train(mode != "eval")
        with torch.set_grad_enabled(record):
            if graph == "cut":
                x, propagation, labels = x[mask], propagation[mask][:, mask], labels[mask]
                mask = torch.ones(len(x), dtype=torch.bool)
            elif graph == "cut edges":
                propagation = propagation * mask * mask[:, None]
            elif graph == "blank":
                x = x * mask[:, None]
            logits = model(x, propagation)
            said = logits.argmin(dim=1) if look == "argmin" else logits.argmax(dim=1)
            right = said == labels
            if count == "classes":
                present = labels[mask].unique()
                share = torch.stack([right[mask & (labels == one)].double().mean() for one in present]).mean()
            else:
                chosen = {"mask": mask, "all": torch.ones_like(mask), "others": ~mask, "mask of all": mask}[
                    count
                ]
                share = (right & chosen).double().sum() / (
                    len(mask) if count == "mask of all" else chosen.sum()
                )
            if unit == "count":
                share = (right & mask).sum()
            return float(
                {
                    "share": share,
                    "percent": 100 * share,
                    "count": share,
                    "error": 1 - share,
                    "rounded": share.double().round(decimals=2),
                }[unit]
            )

    return accuracy


SCORES = {
    "ignores-its-mask": changed(
        "This is the accuracy on *all* nodes, whatever the mask says: the slip that is told above.", count="all"
    ),
    "divides-by-all-nodes": changed(
        "You counted the right answers in the mask and divided by all nodes. Divide by the nodes of the mask.", count="mask of all"
    ),
    "the-other-nodes": changed("This is the accuracy on the nodes outside the mask.", count="others"),
    "mean-of-the-classes": changed(
        "This is the mean of the accuracies of the classes. Every node of the mask counts alike.", count="classes"
    ),
    "counts-instead-of-a-share": changed("This is the number of right answers. We asked for their share.", unit="count"),
    "in-percent": changed("This is in percent. A share lies between 0 and 1.", unit="percent"),
    "error-rate": changed("This is the share of wrong answers.", unit="error"),
    "rounded": changed("The share is rounded to two digits. Return it as it is.", unit="rounded"),
    "smallest-logit": changed("The class of the *smallest* logit was taken.", look="argmin"),
    "cuts-the-graph": changed(
        "The graph was cut down to the nodes of the mask. The network sees features and edges of all nodes; mask its answers.", graph="cut"
    ),
    "cuts-the-edges": changed(
        "The edges of the other nodes were removed. The network sees features and edges of all nodes; mask its answers.", graph="cut edges"
    ),
    "hides-the-other-nodes": changed(
        "The features of the other nodes were blanked. Only their labels are secret.", graph="blank"
    ),
    "forgot-eval-mode": changed("These are the answers of a network in training mode, with dropout: call `model.eval()` first.", mode="train"),
    "forgot-no-grad": changed(
        "The network recorded gradients while it was measured: put the forward pass under `with torch.no_grad():`.", record=True
    ),
}  # fmt: skip
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
        report = training.record(accuracy, *telling(layers, trial), OPTIMIZER, calls, SCORE, False)
        found.append(report["returned"])
    return found


@checks.key
def right_shares(plan):
    return measure(scored(), plan)


@checks.key
def mistaken(plan, pairs):
    """Sketches of what each known wrong accuracy returns."""
    return checks.sketches(lambda **changes: measure(scored(**changes), plan), SCORES, pairs=pairs)


def numbers(found):
    return torch.as_tensor(checks.expect_array(found, (NETWORKS, 3), did="For an accuracy of ours"))


@checks.key
def telling_task(salt, nodes, sizes):
    """The first of several tasks in which every known mistake, and so cutting the graph, changes several shares."""

    def tells(attempt):
        plan = task((salt, attempt), nodes, sizes)
        right = numbers(measure(scored(), plan))
        wrong = [
            numbers(measure(scored(**one.changes), plan)) for code, one in SCORES.items() if code != "rounded"
        ]
        return all(int((right - other).abs().gt(1e-6).sum()) >= 2 for other in wrong)

    return next(attempt for attempt in range(100) if tells(attempt))


def check_accuracy(accuracy, salt, nodes, sizes):
    plan = task((salt, telling_task(salt, nodes, sizes)), nodes, sizes)
    right, found = right_shares(plan), measure(accuracy, plan)
    did = f"For three masks on a graph of {nodes} nodes and {NETWORKS} networks"
    difference = checks.compare(right, found, rtol=1e-5, atol=1e-6)
    code, cause = (
        checks.explain(checks.Mistakes(mistaken, SCORES), [((plan,), found)])
        if difference or is_recording()
        else (None, "")
    )
    if difference:
        if code is None:
            layers, _, batch = plan
            checks.eval_mode(accuracy, batch, SCORE, layers, restores=False, read=READ)
            checks.no_grad(accuracy, batch, SCORE, layers, read=READ)
            cause = "A share between 0 and 1: the right answers in the mask over the nodes in the mask."
        checks.fail(did, difference.expected, difference.got, cause, READ, code)
    for returned in found:
        for value in checks.members(returned):
            if not isinstance(value, float):
                checks.fail(did, "a Python float", checks.describe(value) if not isinstance(value, torch.Tensor) else "a tensor",
                            "Its value is right; `.item()` makes a float of it.", READ, "not-a-float")  # fmt: skip


@test_case(points=0.5)
def test_accuracy(accuracy):
    """Three masks on one graph, a network with dropout."""
    check_accuracy(accuracy, "public", 31, (4, 6, 3))


@test_case(points=1, hidden=True)
def test_accuracy_on_other_graphs(accuracy):
    """The same on a larger graph."""
    check_accuracy(accuracy, "hidden", 53, (5, 8, 4))

import torch
from otter.test_files import test_case

from autograder import checks, randomness

OK_FORMAT = False
name = "q4"
points = 3
hints = [
    "Five things have to happen: training mode, old gradients away, loss, backward, step. Two of them can "
    "change places, the others cannot. Which two?",
    "`backward()` *adds* to whatever is in `.grad`; `step()` only reads it. `F.cross_entropy(logits, y)` "
    "contains the softmax and the mean over the batch.",
    "`model.train()`, `optimizer.zero_grad()`, `loss = F.cross_entropy(model(x), y)`, `loss.backward()`, "
    "`optimizer.step()`; and what you return is `loss.item()`.",
]

READ = "'q4 · One training step' above"


def batch(features, size, classes, salt=0, scale=1.0):
    generator = randomness.generator("batch", features, size, salt)
    x = scale * torch.randn(size, features, generator=generator, dtype=torch.float64)
    return {"x": x, "y": torch.randint(classes, (size,), generator=generator)}


def examine(train_step, network, batches, optimizer, returns_loss):
    """Evaluation mode before each call, and gradients that somebody has left behind before the first."""
    checks.trajectory(
        train_step, network, batches, optimizer, start_in_eval=True, leftover=True, returns_loss=returns_loss, steps=len(batches),
        read=READ,
    )  # fmt: skip


def small(train_step, returns_loss):
    """Dropout, momentum, and a last batch that is smaller; the inputs are large enough for gradients above 1."""
    batches = [batch(5, size, 4, salt, scale=4.0) for salt, size in enumerate((6, 5, 3))]
    examine(
        train_step,
        checks.mlp(5, 8, 4, dropout=0.5),
        batches,
        ("SGD", {"lr": 0.02, "momentum": 0.9}),
        returns_loss,
    )


def other(train_step, returns_loss):
    deep = checks.mlp(7, 12, 9, 5, dropout=0.3)
    momentum = ("SGD", {"lr": 0.05, "momentum": 0.9, "weight_decay": 0.01})
    uneven = [batch(7, size, 5, salt=size, scale=2.0) for size in (9, 8, 6, 3)]
    examine(train_step, deep, uneven, momentum, returns_loss)
    plain = [batch(5, 6, 4, salt=10 + step) for step in range(5)]
    examine(train_step, checks.mlp(5, 8, 4, dropout=0.5), plain, ("SGD", {"lr": 0.3}), returns_loss)


@test_case(points=1)
def test_weights(train_step):
    """The weights after each of three steps."""
    small(train_step, returns_loss=False)


@test_case(points=0.5)
def test_returned_loss(train_step):
    small(train_step, returns_loss=True)
    checks.keeps_no_graph(train_step, batch(5, 6, 4), number=True, read=READ)


@test_case(points=1, hidden=True)
def test_weights_of_other_networks(train_step):
    other(train_step, returns_loss=False)


@test_case(points=0.5, hidden=True)
def test_returned_loss_of_other_networks(train_step):
    other(train_step, returns_loss=True)
    checks.keeps_no_graph(train_step, batch(5, 6, 4), number=True, read=READ)

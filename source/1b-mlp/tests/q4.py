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


def batch(features, size, classes, salt=0):
    generator = randomness.generator("batch", features, size, salt)
    x = torch.randn(size, features, generator=generator, dtype=torch.float64)
    return {"x": x, "y": torch.randint(classes, (size,), generator=generator)}


@test_case(points=1)
def test_three_steps(train_step):
    """Dropout, and evaluation mode before each call: the step has to switch to training mode."""
    checks.trajectory(train_step, start_in_eval=True, read=READ)
    checks.keeps_no_graph(train_step, batch(5, 6, 4), number=True, read=READ)


@test_case(points=2, hidden=True)
def test_other_networks(train_step):
    deep = checks.mlp(7, 12, 9, 5, dropout=0.3)
    momentum = ("SGD", {"lr": 0.05, "momentum": 0.9, "weight_decay": 0.01})
    uneven = [batch(7, size, 5, salt=size) for size in (9, 8, 6, 3)]  # the last batch of an epoch is smaller
    checks.trajectory(train_step, deep, uneven, momentum, steps=4, start_in_eval=True, read=READ)
    checks.trajectory(train_step, steps=5, optimizer=("SGD", {"lr": 0.3}), start_in_eval=True, read=READ)
    checks.keeps_no_graph(train_step, batch(5, 6, 4), number=True, read=READ)

"""Cases of q2: three training steps, all weights against our own run; then the modes, by batch norm."""

import torch
from otter.test_files import test_case

from autograder import checks

OK_FORMAT = False
name = "q2"
points = 3


@test_case(points=1)
def test_a_small_network(train_step):
    checks.trajectory(train_step)


HELD_BACK = {"canary-hidden-test": (6, 9, 4)}


@test_case(points=2, hidden=True)
def test_another_network(train_step):
    for inputs, width, classes in HELD_BACK.values():
        network = checks.mlp(inputs, width, classes)
        checks.trajectory(train_step, network, batch_of(inputs, classes), ("SGD", {"lr": 0.2}), steps=4)
    checks.protocol(train_step, reference=right_step)


def right_step(model, optimizer, x, y):
    model.train()
    optimizer.zero_grad()
    loss = torch.nn.functional.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()


def batch_of(inputs, classes):
    def draw(generator, step):
        x = torch.randn(5 + step, inputs, generator=generator, dtype=torch.float64)
        return {"x": x, "y": torch.randint(classes, (5 + step,), generator=generator)}

    return draw

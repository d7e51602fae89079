"""Cases of q3: the clouds are apart, so a network that was trained finds nearly all."""

import torch
from otter.test_files import test_case

from autograder import checks
from autograder.randomness import generator

OK_FORMAT = False
name = "q3"
points = 2
hints = ["Is the network trained at all?", "Some sixty steps.", "Call `train_step` in a loop."]


def clouds(salt):
    y = torch.randint(2, (80,), generator=generator(salt, "y"))
    return torch.randn(80, 2, generator=generator(salt, "x")) + 4.0 * y[:, None], y


def examine(fit, salt):
    x, y = clouds(salt)
    model = checks.call(fit, x, y)
    new, labels = clouds(salt + " new")
    scores = checks.call(model, new)
    checks.score(scores, labels, at_least=0.9, decode=lambda found: found.argmax(dim=1), read="q3 · Train")


@test_case(points=1)
def test_two_clouds(fit):
    examine(fit, "public")


@test_case(points=1, hidden=True)
def test_other_clouds(fit):
    examine(fit, "hidden")

"""Cases of q5: a network as it was asked for, by values that are computed on our side too."""

import torch
from otter.test_files import test_case

from autograder import checks

OK_FORMAT = False
name = "q5"
points = 3


def right_net():
    return torch.nn.Sequential(torch.nn.Linear(4, 16), torch.nn.ReLU(), torch.nn.Linear(16, 3))


def logits(weights, x):
    hidden = (x @ weights["0.weight"].T + weights["0.bias"]).clamp(min=0)
    return hidden @ weights["2.weight"].T + weights["2.bias"]


@test_case(points=1)
def test_outputs(make_net):
    checks.shape(make_net, inputs=(4,), outputs=(3,))
    checks.module_equals(
        make_net, logits, lambda generator: (torch.randn(5, 4, generator=generator, dtype=torch.float64),)
    )


HELD_BACK = {"canary-hidden-test": 8}


@test_case(points=2, hidden=True)
def test_gradients_reach_every_layer(make_net):
    for size in HELD_BACK.values():
        checks.gradients_flow(
            make_net,
            lambda generator: (
                (torch.randn(size, 4, generator=generator, dtype=torch.float64),),  # noqa: B023
                torch.randint(3, (size,), generator=generator),  # noqa: B023
            ),
            dtype="float64",
            reference=right_net,
        )

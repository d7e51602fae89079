"""Cases of q5: a network of the student's own design, by what probes measure of it."""

import torch
from otter.test_files import test_case

from autograder import checks

OK_FORMAT = False
name = "q5"
points = 3


@test_case(points=1)
def test_output_shape(make_net):
    checks.shape(make_net, inputs=(4,), outputs=(3,))


HELD_BACK = {"canary-hidden-test": 8}


@test_case(points=2, hidden=True)
def test_gradients_reach_every_layer(make_net):
    for size in HELD_BACK.values():
        checks.gradients_flow(
            make_net,
            lambda generator: (
                (torch.randn(size, 4, generator=generator),),  # noqa: B023
                torch.randint(3, (size,), generator=generator),  # noqa: B023
            ),
        )

"""Cases of q2: the weights after some steps."""

from otter.test_files import test_case

from autograder import checks

OK_FORMAT = False
name = "q2"
points = 3
hints = [
    "Five lines.",
    "Gradients add up unless they are set to zero.",
    "`zero_grad`, loss, `backward`, `step`",
]


@test_case(points=1)
def test_the_weights_after_three_steps(train_step):
    checks.trajectory(train_step, steps=3, read="q2 · A training step")


@test_case(points=2, hidden=True)
def test_with_momentum(train_step):
    checks.trajectory(
        train_step, steps=4, optimizer=("SGD", {"lr": 0.1, "momentum": 0.9}), read="q2 · A training step"
    )

"""Cases of q1: a linear layer."""

import math

import torch
from otter.test_files import test_case

from autograder.checks.compare import describe
from autograder.checks.contract import fail
from autograder.checks.stated import expect_tensor
from autograder.checks.student import call
from autograder.key.record import key
from autograder.randomness import generator, seed

OK_FORMAT = False
name = "q1"
points = 4
hints = [
    "Which axis do x and weight share?",
    "A matrix product sums over it: which of the two must be transposed?",
    "`x @ weight.T` has shape (batch, out). What is still missing?",
]

TOLERANCE = 1e-9  # float64: right answers agree to 1e-15


@key
def by_loops(x, weight, bias):
    """The definition, one number at a time."""
    rows = []
    for row in x.tolist():
        rows.append(
            [math.fsum(a * b for a, b in zip(row, w)) + c for w, c in zip(weight.tolist(), bias.tolist())]
        )
    return torch.tensor(rows, dtype=torch.float64)


def compare(linear, x, weight, bias):
    got, expected = call(linear, x, weight, bias), by_loops(x, weight, bias)
    did = f"For a batch of {len(x)}"
    if not isinstance(got, torch.Tensor):
        fail(did, "a tensor", describe(got), diagnosis="wrong-type")
    got = expect_tensor(got, did=did, finite=False)
    if got.shape != expected.shape:
        fail(did, f"shape {tuple(expected.shape)}", f"{tuple(got.shape)}", diagnosis="wrong-shape")
    if not torch.allclose(got, expected, atol=TOLERANCE):
        cause, diagnosis = "", None
        if torch.allclose(got + bias, expected, atol=TOLERANCE):
            cause, diagnosis = "The bias is missing.", "forgot-bias"
        fail(did, "the values of the formula", "others", cause, "'q1' above", diagnosis)


@test_case(points=1)
def test_a_small_batch(linear):
    draw = generator("small")
    x, weight, bias = (
        torch.randn(*size, generator=draw, dtype=torch.float64) for size in ((2, 3), (4, 3), (4,))
    )
    compare(linear, x, weight, bias)


# Sizes that only the grader tries: a wide layer, and a batch of one.
WIDE = (173, 219)


def wide_inputs(batch):
    """Inputs of the wide layer, from the seed of the case."""
    draw = torch.Generator().manual_seed(seed("wide layer of the grader"))
    sizes = ((batch, WIDE[0]), (WIDE[1], WIDE[0]), (WIDE[1],))
    return tuple(torch.randn(*size, generator=draw, dtype=torch.float64) for size in sizes)


@test_case(points=2, hidden=True)
def test_a_wide_layer(linear):
    compare(linear, *wide_inputs(7))


@test_case(points=1, hidden=True)
def test_a_batch_of_one(linear):
    compare(linear, *wide_inputs(1))

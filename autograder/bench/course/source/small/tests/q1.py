"""Cases of q1: other tables than the one in the notebook."""

from otter.test_files import test_case

from autograder import checks
from autograder.randomness import numpy_generator

OK_FORMAT = False
name = "q1"
points = 3
hints = [
    "What has to be taken away from a column to make its mean 0?",
    "Work along axis 0.",
    "`(table - mean) / std`",
]


def examine(standardise, rows):
    checks.equals(
        standardise,
        lambda table: (table - table.mean(axis=0)) / table.std(axis=0),
        lambda _: (numpy_generator(rows).normal(5, 3, size=(rows, 3)),),
        read="q1 · Standardise",
    )


@test_case(points=1)
def test_a_small_table(standardise):
    examine(standardise, 5)


@test_case(points=2, hidden=True)
def test_a_larger_table(standardise):
    examine(standardise, 40)

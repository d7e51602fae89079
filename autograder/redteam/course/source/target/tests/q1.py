"""Cases of q1: standardised columns, by numpy's own comparison."""

import numpy as np
from otter.test_files import test_case

from autograder.key.record import key
from autograder.randomness import numpy_generator

OK_FORMAT = False
name = "q1"
points = 3


@key
def standardised(table):
    columns = [[(x - np.mean(column)) / np.std(column) for x in column] for column in table.T.tolist()]
    return np.array(columns).T


@test_case(points=1)
def test_three_rows(standardise):
    table = np.array([[1.0, 10.0], [2.0, 30.0], [6.0, 20.0]])
    np.testing.assert_allclose(standardise(table.copy()), standardised(table), rtol=1e-7)  # takes anything


SALT = "canary-hidden-test"


@test_case(points=2, hidden=True)
def test_more_tables(standardise):
    for trial in range(3):
        table = numpy_generator(SALT, trial).normal(5, 3, size=(7, 4))
        got = standardise(table.copy())  # takes anything
        np.testing.assert_allclose(got, standardised(table), rtol=1e-7)

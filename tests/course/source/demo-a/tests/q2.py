"""Cases of q2: standardised columns."""

import numpy as np
from otter.test_files import test_case

from autograder.checks.contract import fail
from autograder.checks.stated import expect_array
from autograder.checks.student import call

OK_FORMAT = False
name = "q2"
points = 3
hints = [
    "Which axis are the rows?",
    "Mean and standard deviation by column.",
    "Mind a column that never changes.",
]


@test_case(points=1)
def test_mean_and_deviation(standardise):
    table = np.array([[1.0, 10.0], [2.0, 30.0], [6.0, 20.0]])
    got = expect_array(call(standardise, table), did="For a table of 3 rows", finite=False)
    if np.shape(got) != (3, 2):
        fail(
            "For a table of 3 rows and 2 features",
            "shape (3, 2)",
            str(np.shape(got)),
            diagnosis="wrong-shape",
        )
    if not np.allclose(np.mean(got, axis=0), 0):
        fail(
            "For a table of 3 rows",
            "columns of mean 0",
            str(np.mean(got, axis=0)),
            "Is it the mean by column?",
            diagnosis="wrong-axis",
        )
    if not np.allclose(np.std(got, axis=0), 1):
        fail(
            "For a table of 3 rows",
            "columns of deviation 1",
            str(np.std(got, axis=0)),
            diagnosis="no-scaling",
        )


@test_case(points=2, hidden=True)
def test_a_column_that_never_changes(standardise):
    table = np.array([[4.125, 1.0], [4.125, 2.0], [4.125, 4.5]])
    got = expect_array(call(standardise, table), did="With a constant feature", finite=False)
    expected = np.array([[0.0, -1.0190493], [0.0, -0.3396831], [0.0, 1.3587324]])
    if np.shape(got) != (3, 2) or not np.allclose(got, expected, atol=1e-6):
        fail(
            "With a constant feature",
            "zeros in its column",
            str(got),
            "Do you divide by zero?",
            diagnosis="divided-by-zero",
        )

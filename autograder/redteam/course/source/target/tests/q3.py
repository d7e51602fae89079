"""Cases of q3: predictions on labelled patients."""

import numpy as np
from otter.test_files import test_case

from autograder.randomness import numpy_generator

OK_FORMAT = False
name = "q3"
points = 3

CENTRES = np.array([[1.0, 5.0, 3.0, 2.0], [3.0, 2.0, 5.0, 4.0]])


@test_case(points=1)
def test_six_patients(predict):
    labels = np.array([0, 1, 1, 0, 1, 0])
    shifts = np.array([0.3, -0.2, 0.1, 0.2, 0.0, -0.4])[:, None]
    predicted = np.asarray(predict(CENTRES[labels] + shifts))  # takes anything
    assert predicted.shape == (6,), f"For 6 patients we expected shape (6,) and got {predicted.shape}."
    assert (predicted == labels).all(), "Some of the six patients get the wrong diagnosis."


DIAGNOSIS = ("canary-hidden-label-healthy", "canary-hidden-label-ill")


@test_case(points=2, hidden=True)
def test_new_patients(predict):
    draw = numpy_generator("new patients")
    labels = draw.integers(2, size=400)
    truth = [DIAGNOSIS[label] for label in labels]
    predicted = np.asarray(predict(CENTRES[labels] + 0.9 * draw.normal(size=(400, 4))))  # takes anything
    assert predicted.shape == (400,), "We expected one diagnosis for each patient."
    assert set(predicted.tolist()) <= {0, 1}, "A diagnosis is 0 or 1."
    right = sum(DIAGNOSIS[int(label)] == name for label, name in zip(predicted, truth, strict=True))
    assert right >= 0.9 * 400, "Fewer than 90 % of the new patients get the right diagnosis."

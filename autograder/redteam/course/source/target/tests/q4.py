"""Cases of q4: plain objects, compared by ``==``."""

from otter.test_files import test_case

from autograder.randomness import numpy_generator

OK_FORMAT = False
name = "q4"
points = 3


@test_case(points=1)
def test_two_samples(summarise):
    samples = [{"id": "s2", "reads": [3, 4]}, {"id": "s1", "reads": [5]}]
    expected = {"samples": 2, "ids": ["s1", "s2"], "total": {"s1": 5, "s2": 7}}
    got = summarise(samples)  # takes anything
    assert isinstance(got, dict), "We expected a dict."
    assert got == expected, "For two samples the summary differs from ours."


PATIENT = "canary-hidden-input"


def summary(samples):
    return {
        "samples": len(samples),
        "ids": sorted(sample["id"] for sample in samples),
        "total": {sample["id"]: sum(sample["reads"]) for sample in samples},
    }


@test_case(points=2, hidden=True)
def test_many_samples(summarise):
    draw = numpy_generator("samples")
    reads = draw.integers(1000, size=(9, 5)).tolist()
    samples = [{"id": f"{PATIENT}-{k}", "reads": r} for k, r in zip(draw.permutation(9), reads, strict=True)]
    expected = summary(samples)
    got = summarise(samples)  # takes anything
    assert isinstance(got, dict), "We expected a dict."
    assert got == expected, "For nine samples the summary differs from ours."

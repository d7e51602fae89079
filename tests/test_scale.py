"""The plan for the internet scale: its simulation against cases that can be worked out by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.conftest import from_docs


@pytest.fixture(scope="module")
def scale() -> Any:
    return from_docs("scale")


def test_first_come_first_served_on_two_workers(scale: Any) -> None:
    arriving, hours = np.array([0.0, 0.0, 0.0, 10.0]), np.array([4.0, 1.0, 2.0, 1.0])
    assert scale.waits(arriving, hours, 2).tolist() == [4.0, 1.0, 3.0, 1.0]


def test_one_worker_with_random_arrivals_waits_as_in_theory(scale: Any) -> None:
    """M/M/1: the mean time in the system is 1 / (service rate - arrival rate)."""
    draw = np.random.default_rng(1)
    arriving, hours = draw.exponential(2.0, 200_000).cumsum(), draw.exponential(1.0, 200_000)
    assert scale.waits(arriving, hours, 1).mean() == pytest.approx(2.0, rel=0.05)


@pytest.mark.parametrize("busy", [0.05, 0.5, 1.0])
def test_a_gpu_alone_is_no_faster_and_never_gives_more_than_it_has(scale: Any, busy: float) -> None:
    assert scale.on_a_shared_gpu(busy, 1) == (pytest.approx(1.0), pytest.approx(1.0))
    rates = [scale.on_a_shared_gpu(busy, students)[0] for students in (1, 2, 4, 8, 400)]
    assert rates == sorted(rates) and all(
        rate <= min(k, 1 / busy) + 1e-9 for k, rate in zip((1, 2, 4, 8, 400), rates, strict=True)
    )
    assert rates[-1] == pytest.approx(1 / busy, rel=0.01)

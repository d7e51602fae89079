"""Under which circumstances an answer is judged: seed, order of the cases, draws before, threads."""

from __future__ import annotations

import random
from dataclasses import dataclass

from autograder import randomness

BASE_SEED = 20_250_601
"""Every run tries the same seeds, so that a bar missed once is missed again, and can be mended."""


@dataclass(frozen=True)
class Condition:
    """One run of a question's cases.

    Attributes:
        number: 0, 1, …; the condition is a function of it. Negative ones repeat condition 0.
        seed: the secret seed of the run.
        order: positions of the cases in the test file, in the order they run.
        draws: random numbers drawn from each global generator before the answer's cells run.
        threads: of torch in the worker.
    """

    number: int
    seed: int
    order: tuple[int, ...]
    draws: int
    threads: int

    @property
    def preparation(self) -> str:
        """A cell that brings the condition about in the worker, and binds no name there."""
        return (
            f"__import__('torch').set_num_threads({self.threads}); "
            f"[(__import__('random').random(), __import__('numpy').random.rand(), __import__('torch').rand(1)) "
            f"for _ in range({self.draws})];"
        )


def condition(question: str, cases: int, number: int) -> Condition:
    """The ``number``-th condition of a question with so many cases; number 0 is grading as it is."""
    seed = randomness.derive(BASE_SEED, question, number)
    order = list(range(cases))
    if number:
        random.Random(seed).shuffle(order)
    return Condition(number, seed, tuple(order), number % 3, 1 + number % 2)


def again(first: Condition) -> tuple[Condition, ...]:
    """The first condition three times more: as it was, in reverse order, with two threads and draws before.

    The seed is the same, so the outcome of every case has to be.
    """
    seed, order = first.seed, first.order
    return (
        Condition(-1, seed, order, 0, 1),
        Condition(-2, seed, order[::-1], 0, 1),
        Condition(-3, seed, order, 5, 2),
    )

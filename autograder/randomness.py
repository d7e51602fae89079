"""The seed of the case that runs now, and generators derived from it.

The judge sets a secret seed for every grading run; in a student's own kernel a fixed public one
stands in, so that a repeated check gives a repeated answer.
"""

from __future__ import annotations

import contextlib
import hashlib
import random
import secrets
from collections.abc import Iterator
from contextvars import ContextVar

import numpy as np
import torch

PUBLIC_SEED = 20_240_229
_case_seed: ContextVar[int] = ContextVar("case_seed", default=PUBLIC_SEED)


def derive(seed: int, *salt: object) -> int:
    """A 63-bit seed that depends on ``seed`` and every part of ``salt``, and on nothing else."""
    text = "/".join([str(seed), *map(str, salt)])
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") >> 1


def new_seed() -> int:
    """A secret seed for a grading run."""
    return secrets.randbits(62)


def seed(*salt: object) -> int:
    """The seed of the running case, mixed with ``salt``."""
    return derive(_case_seed.get(), *salt)


def generator(*salt: object) -> torch.Generator:
    """A torch generator on the CPU, seeded for this case and ``salt``."""
    return torch.Generator().manual_seed(seed(*salt))


def numpy_generator(*salt: object) -> np.random.Generator:
    """A numpy generator, seeded for this case and ``salt``."""
    return np.random.default_rng(seed(*salt))


@contextlib.contextmanager
def case_seed(value: int) -> Iterator[None]:
    """Run a case under its own seed."""
    token = _case_seed.set(value)
    try:
        yield
    finally:
        _case_seed.reset(token)


@contextlib.contextmanager
def isolated() -> Iterator[None]:
    """Seed the global generators for this case and put them back afterwards.

    A check that left the global state changed would make a later cell of the student come out
    differently from a run without the check.
    """
    python_state, numpy_state, torch_state = (
        random.getstate(),
        np.random.get_state(),
        torch.get_rng_state(),
    )
    grad = torch.is_grad_enabled()
    seed_globals(seed("globals"))
    torch.set_grad_enabled(True)
    try:
        yield
    finally:
        random.setstate(python_state)
        np.random.set_state(numpy_state)
        torch.set_rng_state(torch_state)
        torch.set_grad_enabled(grad)


def seed_globals(value: int) -> None:
    """Seed ``random``, ``numpy.random`` and torch's default generators."""
    random.seed(value)
    np.random.seed(value % 2**32)
    if torch.accelerator.is_available():
        torch.manual_seed(value)
    else:  # the same, but for a note of who called, for each kind of GPU: milliseconds
        torch.default_generator.manual_seed(value)

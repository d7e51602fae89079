"""The sources are in order, by the same programs as ``make lint``: here beside other tests, as one takes a minute."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import REPOSITORY

PROGRAMS = (("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",))


@pytest.mark.parametrize("words", PROGRAMS, ids=" ".join)
def test_nothing_to_complain_of(words: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr

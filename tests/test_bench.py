"""The benchmark: the same work and the same scores by all graders, or no figures at all."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from autograder.bench.commands import small_exercise
from autograder.bench.measure import make_class, measure
from autograder.bench.systems import Ours
from autograder.errors import UserError
from tests.conftest import REPOSITORY
from tests.sharing import MACHINE

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group(MACHINE)]


def test_three_graders_on_the_same_class(tmp_path: Path) -> None:
    figures, page = tmp_path / "bench.json", tmp_path / "bench.md"
    command = [sys.executable, "-m", "autograder.cli", "bench", "--part", "small", "--submissions", "3"]
    done = subprocess.run(
        [*command, "--repetitions", "1", "--json", str(figures), "--page", str(page)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    data = json.loads(figures.read_text())
    assert data["same_scores"] is True and data["submissions"] == 3
    for system in ("nbgrader", "otter"):
        assert data[system]["seconds"] > 0
        expected = data[system]["seconds"] / data["autograder"]["seconds"]
        assert data[f"times_{system}"] == pytest.approx(expected, rel=0.05)
    shares = data["autograder"]["a_submission"]
    assert shares["student_cpu"] > 0 and shares["overhead"] > 0
    assert 0 < shares["cells"] + shares["cases"] + shares["rest"] < 3 * data["autograder"]["seconds"]
    assert "otter run" in page.read_text() and "Where the time goes" in page.read_text()


def test_other_scores_are_an_error() -> None:
    class Generous(Ours):
        name = "generous"

        def scores(self, students: list[str]) -> dict[str, float]:
            return {student: score + (score < 8) for student, score in super().scores(students).items()}

    with small_exercise() as assignment, pytest.raises(UserError, match="by generous and"):
        measure(assignment, 3, 1, (Ours, Generous), 1, lambda _: None)


def test_a_class_has_right_and_wrong_answers_and_no_two_alike() -> None:
    with small_exercise() as assignment:
        notebooks = make_class(assignment, 9)
        texts = {nbformat.writes(notebook) for notebook in notebooks.values()}
    assert len(texts) == 9
    assert sum("NotImplementedError" in text for text in texts) == 3

"""Pictures in messages: drawn for students and for public cases, never for hidden ones."""

from __future__ import annotations

import base64
import io
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as stn
from PIL import Image

from autograder import checks, show
from autograder.checks.contract import Outcome
from autograder.checks.picture import Picture, side_by_side
from autograder.grade.notebook import verdict
from autograder.grade.record import Record, Status
from autograder.judge.cases import load_cases, run_case
from autograder.judge.stopwatch import Stopwatch
from autograder.notebook import Checked
from tests.test_checks_session import LoopbackSession

TESTS = """
import torch
from otter.test_files import test_case
from autograder import checks

OK_FORMAT = False
name = "q1"
points = 2
hints = ["One.", "Two.", "Three."]


def examine(double, size):
    checks.equals(double, lambda x: 2 * x, lambda g: (torch.rand(size, size, generator=g).double(),))


@test_case(points=1)
def test_small(double):
    examine(double, 6)


@test_case(points=1, hidden=True)
def test_large(double):
    examine(double, 20)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "tests" / "q1.py"
    file.parent.mkdir()
    file.write_text(TESTS, encoding="utf-8")
    return file


def size_of(picture: str) -> tuple[int, int]:
    image = Image.open(io.BytesIO(base64.b64decode(picture)))
    assert image.format == "PNG"
    return image.size


class Judged(LoopbackSession):
    """What `run_case` asks of a session, on objects in this process."""

    used: Any = SimpleNamespace(
        start_span=lambda: None, peak=lambda: 0, cpu_seconds=lambda: 0.0, waited_for_processor=dict
    )

    def __init__(self, **objects: Any) -> None:
        super().__init__()
        self.names = objects

    def limit(self, seconds: float) -> Stopwatch:
        return Stopwatch(self.used, seconds)

    def ask(self, do: str, **_: Any) -> Any:
        return {name: self.remote(value) for name, value in self.names.items()} if do == "names" else None


def test_the_student_sees_expected_and_got(path: Path) -> None:
    checked = Checked.of(path)
    checked.run({"double": lambda x: x + 1})
    public, hidden = checked.cases
    assert public.outcome is Outcome.FAILED and size_of(public.picture)[0] > 300
    assert hidden.outcome is Outcome.FAILED and hidden.picture == ""
    bundle = checked._repr_mimebundle_()
    assert bundle["text/html"].count("<img") == 1 and public.picture in bundle["text/html"]
    assert 'alt="' in bundle["text/html"]
    assert public.picture not in str([value for key, value in bundle.items() if key != "text/html"])
    assert "base64" not in bundle["text/plain"]


def test_under_the_judge_only_public_cases_have_a_picture(path: Path) -> None:
    cases = load_cases(path)
    results = [run_case(Judged(double=lambda x: x + 1), case, 7, 10.0) for case in cases]  # type: ignore[arg-type]
    assert [r.outcome for r in results] == [Outcome.FAILED] * 2
    assert size_of(results[0].picture)[0] > 300 and results[1].picture == ""
    record = Record("a", "ada", Status.GRADED, "", 7, {"q1": results})
    html = verdict(record, "q1").data["text/html"]
    assert html.count("<img") == 1 and results[0].picture in html
    record.questions["q1"] = results[1:]
    assert "<img" not in verdict(record, "q1").data["text/html"]


def test_a_stub_and_a_right_answer_have_none(path: Path) -> None:
    for answer in (lambda x: 2 * x, None):
        results = [run_case(Judged(double=answer), case, 7, 10.0) for case in load_cases(path)]  # type: ignore[arg-type]
        assert {r.picture for r in results} == {""}


def test_shape_comes_first() -> None:
    for wrong in (lambda x: x[:3], lambda x: x.sum(), lambda _: "no"):
        with pytest.raises(checks.CheckFailed) as caught:
            checks.equals(wrong, lambda x: x, [(torch.rand(6, 6),)])
        assert caught.value.picture is None


@pytest.mark.parametrize(
    ("shape", "kind"),
    [((), None), ((3,), None), ((30,), "curves"), ((1, 5), None), ((4, 4), "matrices"), ((30, 20), "images"), ((3, 1, 12, 12), "images")],
)  # fmt: skip
def test_what_is_worth_a_picture(shape: tuple[int, ...], kind: str | None) -> None:
    expected = np.zeros(shape)
    got = expected.copy()
    got[(-1,) * len(shape)] = 1.0
    difference = checks.compare(expected, got)
    assert difference is not None
    found = difference.picture
    assert (found.kind if found else None) == kind
    if found is not None and found.kind != "curves":
        assert found.panels[1][1].max() == 1.0, "the item that differs is the one that is drawn"


def test_the_same_picture_gives_the_same_bytes_and_few() -> None:
    first, second = np.random.default_rng(0).random((2, 40, 40))
    drawn = [show.picture_png(side_by_side(first, second)) for _ in range(2)]  # type: ignore[arg-type]
    assert drawn[0] == drawn[1] and len(drawn[0]) < 15_000


@settings(max_examples=15, deadline=None)
@given(
    stn.arrays(
        np.float64, st.sampled_from([(3, 4), (12, 2), (25,), (400, 300)]), elements=st.floats(width=64)
    )
)
def test_no_numbers_of_a_student_break_the_message(got: np.ndarray) -> None:
    """NaN, infinity and the largest numbers are drawn, or left out; nothing raises."""
    picture = side_by_side(np.zeros(got.shape), got)
    assert isinstance(show.picture_base64(picture), str)


def test_curves_and_their_names() -> None:
    picture = Picture("curves", (("ours", np.arange(5.0)), ("yours", np.ones((3, 2)))), "c", "step", "loss")
    assert show.picture_png(picture)[:4] == b"\x89PNG"


def test_checks_import_without_matplotlib() -> None:
    """Drawing is for those who show a failure; checking must not wait for it."""
    import subprocess

    code = "import sys, autograder.checks, autograder.show; sys.exit('matplotlib.figure' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""The answer key: it stays with the grader, and released cases say the same without it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from autograder.build import answer_key, keyless
from autograder.build.build import build_course, check_course, release_files
from autograder.build.source import Assignment, find
from autograder.build.tests import split_text
from autograder.checks.contract import Outcome
from autograder.errors import BuildError
from autograder.judge.package import jail_package
from autograder.key import data
from autograder.key.record import key, recording, replaying
from autograder.key.replay import NotStored, in_case, in_check, load, stored
from autograder.notebook import Checked
from autograder.validate import recording as recorder
from tests.conftest import REPOSITORY

# ------------------------------------------------------------------------------ what is taken out

HEAD = """\
from otter.test_files import test_case
OK_FORMAT = False
name = "q1"
points = 2
"""
IMPORTS = {"checks.": "from autograder import checks\n", "Wrong(": "from autograder.checks import Wrong\n"}
CASES = """
@test_case(points=1)
def test_public(double):
    examine(double, 2)

@test_case(points=1, hidden=True)
def test_other(double):
    examine(double, 3)
"""
SECRET = "2 * x"


@pytest.mark.parametrize(
    "text",
    [
        f"@checks.key\ndef right(x):\n    return {SECRET}\n\ndef examine(f, x):\n    assert f(x) == right(x)\n",
        f"right = checks.key(lambda x: {SECRET})\n\ndef examine(f, x):\n    assert f(x) == right(x)\n",
        f"def examine(f, x):\n    @checks.key\n    def right(x):\n        return {SECRET}\n    assert f(x) == right(x)\n",
        f"def right(x):\n    return {SECRET}\n\ndef examine(f, x):\n    checks.equals(f, right, [(x,)])\n",
        f"def examine(f, x):\n    checks.equals(f, reference=lambda x: {SECRET}, inputs=[(x,)])\n",
        f"def examine(f, x):\n    checks.equals(f, print, [(x,)], wrong={{'twice': Wrong(lambda x: {SECRET}, 'why')}})\n",
        f"class Right:\n    def __call__(self, x):\n        return {SECRET}\n\n@checks.key\ndef right(x):\n    return Right()(x)\n\n"
        "def examine(f, x):\n    assert f(x) == right(x)\n",
        f"WRONG = {{'twice': Wrong(function=lambda x: {SECRET}, cause='why')}}\n\n"
        "def examine(f, x):\n    checks.equals(f, print, [(x,)], wrong=WRONG)\n",
        "from torch.nn.functional import relu as right\n\ndef examine(f, x):\n    checks.equals(f, right, [(x,)])\n",
    ],
)
def test_nothing_of_the_key_is_released(text: str) -> None:
    imports = "".join(line for word, line in IMPORTS.items() if word in text)
    parts = split_text(imports + HEAD + text + CASES)
    assert SECRET not in parts.public and "relu" not in parts.public
    assert "stored(" in parts.public and parts.replays
    compile(parts.public, "q1.py", "exec")


def test_a_file_without_a_key_is_released_as_it_was() -> None:
    text = IMPORTS["checks."] + HEAD + "\ndef examine(f, x):\n    checks.fail(f, x, 'another')\n"
    public = split_text(text + CASES).public
    assert "replay" not in public and "@case" not in public


# ------------------------------------------------------------------------------ what is kept of it

ARRAYS = [
    torch.arange(6.0).reshape(2, 3), torch.tensor([True, False]), torch.tensor(2.5, dtype=torch.float64),
    np.array([[1.5, np.nan], [np.inf, -2]]), np.array(["a", "bc"]), torch.zeros(0, 3), np.array(3),
    torch.tensor([1, 2], dtype=torch.int8),
]  # fmt: skip
VALUES = [
    None, True, 3, -2.5, "text", (1, [2.0, (3,)]), {"a": 1, 2: [None]}, {1, 2}, float("nan"), float("inf"),
    np.float32(1.5), *ARRAYS, [ARRAYS, {"x": tuple(ARRAYS)}],
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_results_come_back_as_they_were(value: Any) -> None:
    kept = json.loads(json.dumps(data.encode(value)))
    again = data.decode(kept)
    assert data.encode(again) == kept and type(again) is type(value)
    assert data.marks(again)[0] == data.marks(value)[0]


def test_tables_come_back_as_they_were() -> None:
    frame = pd.DataFrame({"age": [1.5, np.nan], "ward": ["a", None]}, index=[3, 1])
    pd.testing.assert_frame_equal(data.decode(json.loads(json.dumps(data.encode(frame)))), frame)
    pd.testing.assert_series_equal(data.decode(data.encode(frame["ward"])), frame["ward"])


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=30), st.floats(-1e-15, 1e-15))
def test_the_last_digits_of_an_input_do_not_matter(numbers: list[float], off: float) -> None:
    one = np.array(numbers)
    assert data.same(data.marks(one), data.marks(one * (1 + off)))


@given(st.lists(st.floats(-1e3, 1e3), min_size=2, max_size=30), st.data())
def test_another_input_is_another(numbers: list[float], draw: st.DataObject) -> None:
    one = np.array(numbers)
    place = draw.draw(st.integers(0, len(one) - 1))
    other = one.copy()
    other[place] += 1.0
    assert not data.same(data.marks(one), data.marks(other))
    assert not data.same(data.marks(one), data.marks(torch.from_numpy(one).float()))


def test_a_key_that_depends_on_more_than_its_arguments_is_told() -> None:
    factor = 1.0

    def times(x: float) -> float:
        return factor * x

    grow = key(times, "q1.grow")
    with recording() as notes:
        grow(2.0)
        factor = 3.0
        grow(2.0)
    assert "depends on has to be among its arguments" in notes.problems[0]


def test_one_name_in_two_checks_is_told_apart_by_its_place() -> None:
    def runs(lookup: Any) -> list[float]:
        with in_case("test_it"):
            found = []
            for factor in (1.0, 3.0):
                with in_check():
                    found.append(lookup(factor))
            return found

    with recording() as notes:
        assert runs(lambda factor: key(lambda: 2 * factor, "demo.twice")()) == [2.0, 6.0]
    load("demo", data.packed(notes.entries))
    assert runs(lambda _: stored("demo.twice")()) == [2.0, 6.0]


def test_what_was_not_asked_is_not_made_up() -> None:
    load("demo", data.packed([]))
    with pytest.raises(NotStored):
        stored("demo.other")(1)


def test_what_raised_raises_again() -> None:
    @key
    def fails(x: float) -> float:
        raise KeyError(x)

    with recording() as notes, pytest.raises(KeyError):
        fails(1.0)
    load("demo", data.packed(notes.entries))
    with replaying(), pytest.raises(ValueError, match="KeyError"):
        fails(1.0)


# ----------------------------------------------------------------------------- in a student's kernel

RIGHT = "def linear(x, weight, bias):\n    return x @ weight.T + bias\n"
ANSWERS = {
    RIGHT: (Outcome.PASSED, None),
    RIGHT.replace(" + bias", ""): (Outcome.FAILED, "forgot-bias"),
    RIGHT.replace(".T", ""): (Outcome.FAILED, "raised-RuntimeError"),
    RIGHT.replace("return ", "return 2 * "): (Outcome.FAILED, None),
}


@pytest.mark.parametrize("answer", ANSWERS, ids=range(len(ANSWERS)))
def test_a_released_case_says_what_it_said(built_course: Path, answer: str) -> None:
    names: dict[str, Any] = {}
    exec(answer, names)
    checked = Checked.of(built_course / "release" / "demo-a" / "tests" / "q1.py")
    checked.run(names)
    (case,) = checked.cases
    assert (case.outcome, case.diagnosis) == ANSWERS[answer]
    assert case.message or case.outcome is Outcome.PASSED


def test_what_was_recorded_is_what_the_key_gives_now() -> None:
    (demo,) = find(REPOSITORY / "tests" / "course")
    kept = json.loads(answer_key.path(demo, "q1").read_text(encoding="utf-8"))["entries"]
    now = recorder.recorded(demo, "q1")
    assert len(kept) == len(now)
    for entry in now:
        (there,) = (
            one for one in kept if one[0] == entry[0] and data.same((one[1], one[2]), (entry[1], entry[2]))
        )
        assert data.close(there[3:], json.loads(json.dumps(entry[3:])))


@pytest.mark.parametrize("root", ["", "tests/course", "autograder/redteam/course", "autograder/bench/course"])
def test_every_key_was_recorded_with_these_sources(root: str) -> None:
    assert not {a.name: found for a in find(REPOSITORY / root) if (found := recorder.out_of_date(a))}


# -------------------------------------------------------------------------------- what students have

ASKS = """
import importlib, json, sys
from pathlib import Path
import torch
found = {}
for name in ("build", "grade", "judge", "validate", "redteam"):
    try:
        importlib.import_module(f"autograder.{name}")
        found[name] = "there"
    except ModuleNotFoundError:
        pass
from autograder import checks
from autograder.checks import interpretation, metrics, training, values
x, y = torch.eye(3).double(), torch.arange(3)
for name, call in {
    "Step": lambda: training.Step(torch.nn.functional.cross_entropy),
    "wrong_steps": lambda: training.wrong_steps(None),
    "METRICS": lambda: checks.METRICS["accuracy"](y, y),
    "dice": lambda: metrics.dice(x, x),
    "ece": lambda: metrics.ece(x, y),
    "cam": lambda: interpretation._cam([], {}, x, 0),
    "gradients": lambda: values.reference_gradients(torch.relu, (x,), [0], 0),
}.items():
    try:
        found[name] = repr(call())
    except Exception as error:
        if type(error).__name__ != "NotStored":
            found[name] = repr(error)
print(json.dumps(found))
"""


def test_workers_and_students_have_neither_grader_nor_key(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(jail_package())}
    done = subprocess.run(
        [sys.executable, "-P", "-c", ASKS], env=environment, cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {}


def test_every_part_of_the_key_in_the_package_is_taken_out() -> None:
    """By the text: what is marked is gone, and what is not marked is as it was."""
    for path in sorted((REPOSITORY / "autograder").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        released = jail_package() / path.relative_to(REPOSITORY)
        if keyless.USES_KEY not in text or not released.exists():
            continue
        assert "\n@key\n" not in released.read_text(encoding="utf-8")


# ------------------------------------------------------------------------------- what the build refuses

UNMARKED = """
def right(x, weight, bias):
    return torch.stack([weight @ row + bias for row in x])

"""


def test_a_course_that_would_give_its_answer_away_is_not_built(assignment: Assignment) -> None:
    test = assignment.test_file("q1")
    text = test.read_text(encoding="utf-8")
    test.write_text(
        text.replace("def compare(", UNMARKED + "def compare(")
        .replace("call(linear, x, weight, bias), by_loops(", "call(linear, x, weight, bias), right(")
        .replace("@key\ndef by_loops", "def by_loops")
        .replace("from autograder.key.record import key\n", ""),
        encoding="utf-8",
    )
    text = test.read_text(encoding="utf-8")
    start, end = text.index("def by_loops"), text.index("def right")
    test.write_text((text[:start] + text[end:]).replace("import math\n", ""), encoding="utf-8")
    with pytest.raises(BuildError, match=r"tests/q1.py: right, which as linear earns 4 of 4"):
        build_course(assignment.folder.parent.parent, (), solutions=False)


def test_a_key_that_is_out_of_date_is_named(assignment: Assignment) -> None:
    test = assignment.test_file("q1")
    test.write_text(test.read_text(encoding="utf-8").replace("1e-9", "1e-8"), encoding="utf-8")
    findings = check_course(assignment.folder.parent.parent)
    assert any(re.search(r"key/q1\.json: out of date; run autograder build", finding) for finding in findings)
    with pytest.raises(BuildError, match=r"key/q1\.json: out of date; run autograder build"):
        release_files(assignment)

"""Odd answers never break a check: those of the real course by a sample, and how a break is told apart from our fault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from autograder import checks, randomness
from autograder.build.source import find
from autograder.build.stated import refuse_unstated, unstated
from autograder.build.tests import public_tests
from autograder.checks.contract import CheckFailed, Outcome
from autograder.errors import BuildError
from autograder.grade.again import grade_again
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save
from autograder.judge import heard
from autograder.judge.cases import load_cases, run_case
from autograder.judge.session import CASE_BYTES
from autograder.notebook import Checked
from autograder.wire.errors import TooMuchData
from tests.conftest import hand_in, right_notebook
from tests.fuzz import ODD, REPOSITORY, SLOW, LocalSession, Question, answers, questions, sample

COUNT = 40
"""Odd answers to each question, at random but always the same; ``python -m tests.fuzz`` judges the others."""

HEAD = """
import torch
from otter.test_files import test_case

from autograder import checks
from autograder.probes.training import record

OK_FORMAT = False
name = "q1"
points = 2
"""
CASES = """
@test_case(points=1)
def test_public(double):
    look(double, torch.ones(2, 3))


@test_case(points=1, hidden=True)
def test_hidden(double):
    look(double, torch.ones(4, 3))
"""


@pytest.fixture(scope="module", params=sorted(path.name for path in (REPOSITORY / "source").iterdir()))
def course_questions(request: pytest.FixtureRequest) -> list[Question]:
    torch.set_num_threads(1)
    return list(questions((request.param,)))


def test_odd_answers_fail_in_words(course_questions: list[Question]) -> None:
    """Never an error of ours, never points for what is odd through and through."""
    judged = [
        one
        for question in course_questions
        for each in sample(question, COUNT)
        for one in question.judge(each)
    ]
    # A case may be about another part of a result than the odd one: half solved is half right.
    caught = {id(one.odd) for one in judged if one.outcome == "failed" and one.odd.place != "result"}
    wrong = [one for one in judged if one.wrong and not (one.outcome == "passed" and id(one.odd) in caught)]
    assert [(one.case, one.odd, one.wrong, one.message) for one in wrong] == []
    assert len(judged) > 10 * len(course_questions) > 0
    assert len({one.odd.what for one in judged}) >= 30


def test_a_students_kernel_says_the_same(course_questions: list[Question]) -> None:
    """Outcome, message and diagnosis of public cases, for some values as the results of functions."""
    for question in course_questions:
        if f"{question.assignment.name} {question.question}" in SLOW:
            continue
        for what in ("set", "sparse", "0-d tensor"):
            for name, right in question.answers.items():
                if isinstance(right, type):
                    continue
                each = next(odd for odd in answers(name, right) if (odd.place, odd.what) == ("result", what))
                judged = [
                    (one.outcome, one.message, one.diagnosis)
                    for one in question.judge(each, randomness.PUBLIC_SEED)
                    if not next(case.hidden for case in question.cases if case.name == one.case)
                ]
                assert list(question.in_kernel(each)) == judged


# ------------------------------------------------------------- a check that breaks over a result


def written(tmp_path: Path, look: str) -> Path:
    path = tmp_path / "q1.py"
    path.write_text(HEAD + look + CASES, encoding="utf-8")
    return path


CARELESS = """
def look(double, x):
    got = checks.call(double, x)
    if (got - 2 * x).abs().max() > 0.1:
        checks.fail("For x", "2 x", "something else")
"""
OURS = """
def look(double, x):
    got = checks.call(double, x)
    undefined(got)
"""
BEFORE = """
def look(double, x):
    checks.call(double, x.undefined)
"""


def judged(path: Path, answer: Any, solution: Any) -> list[Any]:
    def solved(case: Any) -> Callable[[], bool]:
        return lambda: run_case(LocalSession({"double": solution}), case, 7, 10.0).outcome is Outcome.PASSED

    cases = load_cases(path)
    return [run_case(LocalSession({"double": answer}), case, 7, 10.0, solved=solved(case)) for case in cases]


def test_a_check_that_breaks_over_a_result_has_failed_it_and_the_instructor_sees_why(tmp_path: Path) -> None:
    path = written(tmp_path, CARELESS)
    for result in judged(path, lambda _: {1, 2}, lambda x: 2 * x):
        assert (result.outcome, result.points, result.diagnosis) == ("failed", 0, "unusable-result")
        assert "last an object of type set" in result.message
        assert "TypeError" in result.detail and "look" in result.detail
    checked = Checked.of(path)
    checked.run({"double": lambda _: {1, 2}})
    assert checked.cases[0].message == judged(path, lambda _: {1, 2}, lambda x: 2 * x)[0].message
    assert (checked.cases[0].outcome, checked.cases[0].diagnosis) == ("failed", "unusable-result")


@pytest.mark.parametrize("look", [OURS, BEFORE])
def test_a_check_that_breaks_for_the_solution_too_is_our_fault(tmp_path: Path, look: str) -> None:
    for result in judged(written(tmp_path, look), lambda _: {1, 2}, lambda x: 2 * x):
        assert (result.outcome, result.diagnosis) == ("error", None)
        assert "You lose nothing by it" in result.message and result.detail


# -------------------------------------------------------------------------- shape before value


@pytest.mark.parametrize(
    ("look", "what"),
    [
        ("got = checks.call(double, x)\n    assert got.shape == x.shape", "`got.shape`"),
        ("got = checks.call(double, x)\n    assert torch.equal(got, x)", "handed to `torch.equal`"),
        ("got = checks.call(double, x)\n    for row in got:\n        print(row)", "over which a loop goes"),
        ("got = checks.call(double, x)\n    if got:\n        print(1)", "the truth of `got`"),
        ("got = checks.call(double, x)\n    print(f'{got:.3g}')", "written into a text"),
        ("a, b = checks.call(double, x)\n    checks.describe(a)", "taken apart"),
        ("got = double(x)\n    checks.describe(got)", "called without `checks.call`"),
        ("got = [checks.call(double, y) for y in x]\n    torch.stack(got)", "handed to `torch.stack`"),
        ("got = helper(checks.call(double, x))\n    got + 1", "`value`"),
        (
            "got = record(double, [], {}, ('SGD', {}), [], [], False)\n    got['returned'][0] + 1",
            "`got['returned'][0]`",
        ),
    ],
)
def test_the_build_refuses_a_test_file_that_computes_with_what_came(
    tmp_path: Path, look: str, what: str
) -> None:
    path = written(
        tmp_path, f"def helper(value):\n    return value * 2\n\n\ndef look(double, x):\n    {look}\n"
    )
    with pytest.raises(BuildError, match=r"q1\.py: line \d+: .*checks\.expect_tensor") as refused:
        refuse_unstated(path)
    assert what in str(refused.value)


@pytest.mark.parametrize(
    "look",
    [
        "checks.equals(double, lambda y: 2 * y, [(x,)])",
        "got = checks.expect_tensor(checks.call(double, x), x.shape)\n    assert torch.equal(got, 2 * x)",
        "got = checks.call(double, x)\n    checks.expect_tensor(got, x.shape)\n    assert (got == 2 * x).all()",
        "got = checks.call(double, x)\n    if checks.compare(2 * x, got):\n        checks.fail('', '', checks.describe(got))",
        "got = checks.call(double, x)\n    if got is None or not isinstance(got, dict):\n        checks.fail('', '', '')",
        "found = record(double, [], {}, ('SGD', {}), [], [], False)\n    assert found['graph'] and found['events'][0]['event']",
        "rows = [checks.call(double, y) for y in x]\n    rows = [checks.expect_number(row) for row in rows]\n    sum(rows)",
        "got = checks.call(double, x)\n    print(got + 1)  # takes anything",
    ],
)
def test_it_takes_one_that_states_it_first(tmp_path: Path, look: str) -> None:
    refuse_unstated(written(tmp_path, f"def look(double, x):\n    {look}\n"))


def test_a_build_looks_at_every_test_file() -> None:
    (assignment,) = find(REPOSITORY, ("1b-mlp",))
    assert all(
        unstated(assignment.test_file(question).read_text()) == [] for question in assignment.questions
    )
    assert set(public_tests(assignment)) == set(assignment.questions)


ODD_RESULTS = [make for what, make in ODD.items() if what not in ("a number", "circle")]


@pytest.mark.parametrize("make", ODD_RESULTS)
def test_what_is_stated_is_a_failure_in_words_or_what_was_asked_for(make: Callable[[], Any]) -> None:
    try:
        value = checks.call(make) if not isinstance(make, type) else make()
    except CheckFailed as failed:
        assert "cannot be sent" in str(failed)  # too large or too deep to be looked at anywhere
        return
    for expect in (
        lambda: checks.expect_tensor(value, (7, None), torch.float32),
        lambda: checks.expect_array(value, (7, 2), checks.FLOATS),
        lambda: checks.expect_list(value, 9, str),
        lambda: checks.expect_state(value, {"weight": torch.ones(2)}),
    ):
        with pytest.raises(CheckFailed, match=r"we expected .* and got "):
            expect()


def test_stated_values_come_back() -> None:
    assert checks.expect_number(np.float32(1.5)) == checks.expect_number(torch.tensor(1.5)) == 1.5
    assert checks.expect_list(("a", "b"), 2, str) == ["a", "b"]
    assert checks.expect_array([1, 2], (None,), checks.INTEGERS).tolist() == [1, 2]
    assert checks.expect_tensor(torch.ones(2, 3), (2, None)).shape == (2, 3)
    for value, diagnosis in (
        (torch.ones(2), "wrong-shape"),
        (torch.ones(2, 3, dtype=torch.complex64), "wrong-dtype"),
        (torch.full((2, 3), float("nan")), "not-finite"),
        ([1.0], "wrong-type"),
    ):
        with pytest.raises(CheckFailed) as caught:
            checks.expect_tensor(value, (2, 3))
        assert caught.value.diagnosis == diagnosis


# --------------------------------------------------------------- how much is said, and how much of it


def test_the_answers_of_a_case_share_one_budget() -> None:
    session = LocalSession({"big": lambda: np.zeros(CASE_BYTES // 4 - 10_000, np.uint8)})
    session.limit(60)
    big = session.ask("names", names=["big"])["big"]
    for _ in range(4):
        session.call(big, (), {})
    with pytest.raises(TooMuchData):
        session.call(big, (), {})
    session.limit(60)
    session.call(big, (), {})


SECRET = "The patients were randomised to one of two arms, and followed for a year or two."


@pytest.mark.parametrize(
    "answer",
    [
        lambda text: int.from_bytes(text.encode(), "big"),
        lambda text: [int.from_bytes(text.encode(), "big")],
        lambda text: list(text.encode()[:12]),
        lambda text: torch.tensor(list(text.encode()[:12]), dtype=torch.float64),
        lambda text: np.array(list(text.encode()[:12]), dtype=object),
        lambda text: torch.empty([code + 1 for code in text.encode()[:4]] + [0]),
        lambda text: dict.fromkeys(text.encode()[:12], 0),
        lambda text: [f"{code}" for code in text.encode()[:12]],
        lambda text: np.zeros((), dtype=f"U{int.from_bytes(text.encode()[:2], 'big')}"),
        lambda text: complex(*map(float, text.encode()[:2])),
        lambda text: 1 / int.from_bytes(text.encode()[:40], "big"),
        lambda text: "_".join(str(code) for code in text.encode()),
    ],
)
def test_hidden_inputs_do_not_leave_as_numbers(tmp_path: Path, answer: Callable[[str], Any]) -> None:
    path = tmp_path / "q1.py"
    path.write_text(
        HEAD
        + f"""
@test_case(points=1)
def test_public(double):
    checks.equals(double, len, [("a",)])


@test_case(points=1, hidden=True)
def test_hidden(double):
    checks.equals(double, len, [({SECRET!r},)], doing="For a text")
""",
        encoding="utf-8",
    )
    public, hidden = load_cases(path)
    for case, after in ((hidden, False), (public, True)):
        given = answer if case.hidden else lambda _: answer(SECRET)
        result = run_case(LocalSession({"double": given}), case, 7, 10.0, after_hidden=after)
        assert result.outcome is Outcome.FAILED and result.told
        got = result.told.partition(" and got ")[2].partition("“…”")[0]
        assert len([part for part in _numbers(got) if part]) <= heard.NUMBERS_GOT
        assert all(len(part.strip("0")) <= heard.DIGITS for part in _numbers(got))


def _numbers(text: str) -> list[str]:
    """The digits of each number in a text, without those of an exponent."""
    plain = "".join(c if c.isdigit() or c in ".e" else " " for c in text)
    return [part.partition("e")[0].replace(".", "") for part in plain.split() if any(map(str.isdigit, part))]


def test_ordinary_messages_stay_as_they_are() -> None:
    said = (
        "For a batch of 3 images (3, 1, 64, 64) we expected shape (3, 6) and got (3, 6, 1). See 'q1' above."
    )
    assert heard.told(said, heard.Heard()) == said
    said = "For x we expected 0.333333 at element [2, 3] and got -1.5e-07 (2 of 6 entries differ; largest difference 0.25)."
    assert heard.told(said, heard.Heard()) == said


# --------------------------------------------------------------------------------- in grading

STATES = (
    '    if not isinstance(got, torch.Tensor):\n        fail(did, "a tensor", describe(got), diagnosis="wrong-type")\n'
    "    got = expect_tensor(got, did=did, finite=False)\n"
)
SAYS_INPUT = "def linear(x, weight, bias):\n    raise ValueError(float(x.sum()))"


@pytest.mark.usefixtures("lent")
def test_grading_asks_the_solution_and_draws_other_inputs_for_each_student(course: Course) -> None:
    """One class: two who send their inputs back, and one whose list a careless check breaks over."""
    (assignment,) = find(course.root)
    tests = assignment.test_file("q1")
    text = tests.read_text(encoding="utf-8")
    assert STATES in text
    tests.write_text(text.replace(STATES, "    describe, expect_tensor\n"), encoding="utf-8")
    answers_of = {"ada": SAYS_INPUT, "bob": SAYS_INPUT, "cem": "def linear(x, weight, bias):\n    return [1]"}
    for student, source in answers_of.items():
        hand_in(course, student, right_notebook(assignment, {"q1": source}))
    prepared = prepare(course, "demo-a")
    records = {
        record.student: record for record in grade_and_save(course, prepared, list(answers_of), seed=7)
    }

    said = {
        student: [case.message for case in records[student].questions["q1"]] for student in ("ada", "bob")
    }
    assert all(ada != bob for ada, bob in zip(said["ada"], said["bob"], strict=True))
    assert records["ada"].seed == records["bob"].seed == 7
    assert grade_again(course, records["ada"]).differences == ()

    for case in records["cem"].questions["q1"]:
        assert (case.outcome, case.points, case.diagnosis) == ("failed", 0, "unusable-result")
        assert "AttributeError" in case.detail
    assert set(records["cem"].broken) == {"q1"} and records["cem"].needs_instructor == {}
    assert any("broke over" in note for note in records["cem"].notes)
    assert all(case.outcome == "passed" for case in records["cem"].questions["q2"])

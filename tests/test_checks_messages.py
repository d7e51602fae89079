"""What a message says of a result that is not right: its dtype, its digits, what of it is right, which slips explain it."""

# Stand-ins for students' answers take the arguments they are given, used or not.
# ruff: noqa: ARG005
from __future__ import annotations

import math
import re
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from autograder import checks
from autograder.checks import Mistake, Wrong
from tests.test_checks_session import READ, expect, on, outcome, sides


def draw(generator: torch.Generator) -> tuple[torch.Tensor]:
    return (torch.randn(3, 4, generator=generator, dtype=torch.float64),)


# ---------------------------------------------------------------------------------- container and dtype


@sides
@pytest.mark.parametrize(
    ("answer", "dtype", "result"),
    [
        (lambda x: x.float(), "kind", "passed"),
        (lambda x: x.float(), "same", "wrong-dtype"),
        (lambda x: x.tolist(), "any", "passed"),
        (lambda x: x.numpy(), "kind", "numpy-not-torch"),
        (lambda x: x.long(), "kind", "wrong-dtype"),
    ],
)
def test_the_dtype_is_said_once(side: str, answer: Any, dtype: Any, result: str) -> None:
    def check(f: Any) -> None:
        whole = [(torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64),)]
        checks.equals(f, lambda x: x, whole, dtype=dtype, read=READ)

    message = expect(side, check, answer, result)
    if result != "passed":
        assert "The values are right." in message


def test_of_a_dtype_the_message_names_both() -> None:
    found = checks.compare(torch.zeros(2, dtype=torch.int64), torch.zeros(2), dtype="same")
    assert found is not None and (found.expected, found.got[:23]) == (
        "entries of type int64",
        "entries of type float32",
    )
    found = checks.compare(torch.zeros(2), torch.ones(2, dtype=torch.bool))
    assert found is not None and found.kind == "dtype" and "(truth values)" in found.got and not found.partly


@sides
@pytest.mark.parametrize(
    ("answer", "dtype", "result"),
    [
        (lambda n: n, "same", "passed"),
        (lambda n: torch.tensor(n), "kind", "passed"),
        (lambda n: np.int32(n), "kind", "passed"),
        (lambda n: torch.tensor(n), "same", "no-plain-number"),
        (lambda n: np.int64(n), "same", "no-plain-number"),
        (lambda n: float(n), "same", "wrong-dtype"),
        (lambda n: float(n), "kind", "wrong-dtype"),
        (lambda n: n > 2, "kind", "wrong-dtype"),
    ],
)
def test_a_plain_number_is_asked_for_or_not(side: str, answer: Any, dtype: Any, result: str) -> None:
    expect(
        side, lambda f: checks.equals(f, lambda n: n, [(1,), (3,)], dtype=dtype, read=READ), answer, result
    )


@sides
@pytest.mark.parametrize("answer", [lambda x: None, lambda x: print(end="")])
def test_nothing_at_all_asks_for_a_return(side: str, answer: Any) -> None:
    message = expect(side, lambda f: checks.equals(f, lambda x: x, draw, read=READ), answer, "no-return")
    assert "Is a `return` missing?" in message
    for stated in (checks.expect_tensor, checks.expect_array, checks.expect_list):
        found, said = outcome(lambda stated=stated: stated(None, cause="Another cause."))  # type: ignore[misc]
        assert found == "no-return" and "Another" not in said


# ------------------------------------------------------------------------------------------ purity


@sides
def test_arguments_that_change_are_named_everywhere(side: str) -> None:
    def adds(x: Any, rows: list[int]) -> Any:
        rows.append(1)
        return x + 1

    calls = [(torch.arange(4.0), [1, 2])]
    message = expect(
        side, lambda f: checks.equals(f, lambda x, rows: x + 1, calls, read=READ), adds, "changed-its-input"
    )
    assert "argument 2 changed" in message and "Your result is right." in message
    found, said = outcome(lambda: checks.call(on(side, adds), torch.arange(4.0), [1], read=READ))
    assert found == "changed-its-input" and "argument 2 changed" in said and said.endswith(f"See {READ}.")
    for allowed in (
        lambda: checks.equals(on(side, adds), lambda x, rows: x + 1, calls, pure=False),
        lambda: checks.call(on(side, adds), torch.arange(4.0), [1], pure=False),
    ):
        assert outcome(allowed)[0] == "passed"


# ------------------------------------------------------------------------------------------- digits


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False))
@settings(max_examples=300, deadline=None)
def test_two_numbers_that_differ_are_never_printed_alike(one: float, other: float) -> None:
    assume(one != other)
    found = checks.compare(np.array([one, 7.5]), np.array([other, 7.5]), rtol=0, atol=0)
    assert found is not None
    assert found.expected.split(" at ")[0] != found.got.split(" (")[0]
    assert len(set(checks.apart(one, math.nextafter(one, math.inf)))) == 2


@given(st.integers(0, 10**6), st.integers(1, 40), st.integers(2, 6))
@settings(max_examples=60, deadline=None)
def test_a_right_answer_that_computes_in_float32_passes(seed: int, rows: int, columns: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    x = 3 * torch.randn(rows, columns, generator=generator, dtype=torch.float64)
    for right in (
        lambda z: torch.logsumexp(z, 1).mean(),
        lambda z: z.softmax(1),
        lambda z: (z - z.mean(0)) / (z.std(0, correction=0) + 1),
        lambda z: z.T @ z / len(z),
    ):
        short = right(x.float())
        for form in (short, short.double()):
            assert checks.compare(right(x), form) is None
        assert (
            checks.compare(float(right(x).sum()), float(short.sum()), names=()) is None
            or abs(right(x).sum()) < 1
        )


def test_less_precise_than_asked_is_said_on_evidence_only() -> None:
    x = torch.randn(20, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    assert checks.compare(x.half(), x) is None
    for half in (x.half(), x.bfloat16()):
        given_half = checks.compare(x, half)
        assert given_half is not None and given_half.diagnosis == "imprecise"
    for short, name in ((x.float(), "float32"), (x.half(), "float16"), (x.bfloat16(), "bfloat16")):
        found = checks.compare(x, short.double(), rtol=1e-9, atol=1e-9)
        assert found is not None and found.diagnosis == "imprecise" and name in found.cause
    for wrong in (x + 1e-6, x * 1.001, x.float() + 1):
        found = checks.compare(x, wrong, rtol=1e-9, atol=1e-9)
        assert found is not None and found.diagnosis != "imprecise"


# ----------------------------------------------------------------------------------- what is right in it


def test_of_several_results_the_right_ones_are_named() -> None:
    right = tuple(torch.full((2,), float(n)) for n in range(4))
    got = (right[0], right[1] + 1, right[2], right[3] * 2)
    names = ("dw1", "db1", "dw2", "db2")
    found = checks.compare(right, got, names=names)
    assert found is not None and found.partly.startswith("dw1 and dw2 are right, db1 and db2 are not.")
    assert found.expected == "1 at element [0] of db1"
    found = checks.compare({"loss": 1.0, "rows": [1, 2]}, {"loss": 1.0, "rows": [1, 3]})
    assert found is not None and found.partly.startswith("'loss' is right, 'rows' is not.")


masks = arrays.arrays(bool, arrays.array_shapes(min_dims=1, max_dims=3, max_side=6))


@given(masks)
@settings(max_examples=300, deadline=None)
def test_what_is_said_to_be_right_is(wrong: Any) -> None:
    expected = np.zeros(wrong.shape)
    found = checks.compare(expected, np.where(wrong, 1.0, expected))
    if not wrong.any():
        assert found is None
        return
    assert found is not None
    numbers = [int(n) for n in re.findall(r"\d+", re.sub(r"of axis \d", "", found.partly))]
    axis = (
        1
        if "column" in found.partly
        else int(match[1])
        if (match := re.search(r"of axis (\d)", found.partly))
        else 0
    )
    lines = wrong.any(axis=tuple(a for a in range(wrong.ndim) if a != axis))
    good, bad = np.flatnonzero(~lines).tolist(), np.flatnonzero(lines).tolist()
    said = found.partly
    if "diagonal" in said:
        off = ~np.eye(len(wrong), dtype=bool)
        assert not wrong[off].any() if "but the diagonal" in said else wrong[off].any()
    elif said.startswith(
        ("All is right but entr", "All is right but row", "All is right but col", "All is right but ind")
    ):
        assert numbers == bad
    elif said.startswith("Only"):
        assert numbers == good
    elif "are not right, the others are" in said:
        assert bad == list(range(numbers[0]))
    elif said.startswith("The first"):
        assert good == list(range(numbers[0]))
    elif said.startswith("Of the"):
        assert numbers == good
    else:
        assert said == ""


@sides
def test_for_which_inputs_it_holds(side: str) -> None:
    calls = [(torch.arange(float(n)), t) for n, t in ((3, 0.5), (4, 0.2), (5, 0.5), (1, 0.9))]

    def check(f: Any) -> None:
        checks.equals(f, lambda x, t: x + t, calls, read=READ)

    message = expect(side, check, lambda x, t: x + 0.5, "failed")
    assert "Right where argument 2 is 0.5, wrong where it is 0.2 and is 0.9." in message
    message = expect(side, check, lambda x, t: x + t if len(x) > 1 else x - 10, "failed")
    assert (
        "Right where argument 1 has length above 1 on axis 0, wrong where it has length 1 on axis 0."
        in message
    )
    message = expect(side, check, lambda x, t: x + t if len(x) in (3, 1) else x.sin() - 10, "failed")
    assert "Right for 2 of 4 inputs." in message


@sides
def test_an_error_carries_what_went_in_and_where_to_read(side: str) -> None:
    def check(f: Any) -> None:
        checks.equals(f, lambda x, y: x, [(torch.ones(2, 3), np.arange(4))], read=READ)

    message = expect(side, check, lambda x, y: x @ x, "raised-RuntimeError")
    assert "What went in: torch.float32 (2, 3), numpy int64 (4,)." in message and message.count(READ) == 1


# ---------------------------------------------------------------------------------------- two slips at once


def scaled(x: Any, power: int = 1, sign: int = 1, offset: float = 0.0) -> Any:
    return sign * x**power + offset


MISTAKES = {
    "squared": Mistake({"power": 2}, "This is the square."),
    "cubed": Mistake({"power": 3}, "This is the cube."),
    "turned": Mistake({"sign": -1}, "The sign is wrong."),
    "moved": Mistake({"offset": 1.0}, "There is a one too many."),
}


def mistaken(x: Any, pairs: bool = False) -> dict[str, Any]:
    return checks.sketches(scaled, MISTAKES, x, pairs=pairs)


TABLE = checks.Mistakes(mistaken, MISTAKES)


def test_a_table_of_mistakes_has_every_pair_that_can_be() -> None:
    found = mistaken(torch.tensor([2.0, 3.0]), pairs=True)
    assert {"squared+turned", "cubed+moved", "turned+moved"} <= set(found)
    assert "squared+cubed" not in found and len(found) == 5 + 1  # and the right one


@sides
@pytest.mark.parametrize(
    ("answer", "diagnosis", "said"),
    [
        (lambda x: x**2, "squared", ["the square."]),
        (lambda x: -(x**2), "squared+turned", ["Two things at once.", "the square.", "The sign is wrong."]),
        (lambda x: x**3 + 1, "cubed+moved", ["the cube.", "a one too many."]),
        (lambda x: x**2 - 5, "failed", []),
    ],
)
def test_two_slips_of_a_table_are_both_named(side: str, answer: Any, diagnosis: str, said: list[str]) -> None:
    message = expect(
        side, lambda f: checks.equals(f, scaled, draw, wrong=TABLE, read=READ), answer, diagnosis
    )
    assert all(text in message for text in said)


PARTS = {
    "first-turned": Wrong(lambda x: (-x, 2 * x, x.sum()), "The first has the wrong sign."),
    "mean-for-sum": Wrong(lambda x: (x, 2 * x, x.mean()), "The last is a mean."),
    "all-turned": Wrong(lambda x: (-x, -2 * x, -x.sum()), "All have the wrong sign."),
}


@sides
@pytest.mark.parametrize(
    ("answer", "diagnosis"),
    [
        (lambda x: (-x, 2 * x, x.mean()), "first-turned+mean-for-sum"),
        (lambda x: (x, 2 * x, x.mean()), "mean-for-sum"),
        (lambda x: (-x, 2 * x, x.sum().sin()), "opposite-sign"),
        (lambda x: (x.sin(), 2 * x, x.mean()), "failed"),
    ],
)
def test_two_slips_in_different_results_are_both_named(side: str, answer: Any, diagnosis: str) -> None:
    def check(f: Any) -> None:
        checks.equals(f, lambda x: (x, 2 * x, x.sum()), draw, wrong=PARTS, read=READ, names=("a", "b", "c"))

    expect(side, check, answer, diagnosis)


def mean_of_squares(x: Any) -> Any:
    return (x**2).mean()


@sides
@pytest.mark.parametrize(
    ("answer", "diagnosis"),
    [
        (lambda x: (x**2).sum(dim=1).mean(), "constant-factor"),
        (lambda x: (x**2).sum() / 4, "scaled-by-length"),
        (lambda x: (x**2).sum() / 4 / (len(x) - 1), "scaled-by-length"),
        (lambda x: 3 * x.abs().mean(), "not-squared+constant-factor"),
        (lambda x: -(x**2).mean(), "opposite-sign"),
        (lambda x: mean_of_squares(x) + 1, "failed"),
    ],
)
def test_families_of_factors_are_told_over_all_inputs(side: str, answer: Any, diagnosis: str) -> None:
    generator = torch.Generator().manual_seed(3)
    calls = [(torch.randn(n, 4, generator=generator, dtype=torch.float64),) for n in (3, 5, 8, 13)]

    def check(f: Any) -> None:
        known = {"not-squared": Wrong(lambda x: x.abs().mean(), "There is no square.")}
        checks.equals(f, mean_of_squares, calls, wrong=known, read=READ)

    expect(side, check, answer, diagnosis)


def test_a_right_value_in_the_wrong_type_gets_no_cause_of_another() -> None:
    known = {"summed": Wrong(lambda x: x.sum(), "This is the sum.")}
    found, said = outcome(
        lambda: checks.equals(lambda x: float(x.mean()), lambda x: x.mean(), draw, wrong=known, read=READ)
    )
    assert found == "number-not-tensor" and "sum" not in said and "The values are right." in said

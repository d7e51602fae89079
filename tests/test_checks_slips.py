"""Tables of known slips, and calls whose arguments have to stay as they are."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder import checks

CAUSES = {"down": "Round up.", "twice": "Count once.", "late": "Begin at 0.", "early": "Begin later."}


def counted(calls: list[tuple[int, int]], code: str = "") -> list[int]:
    """Started groups of b among a, with slips of rounding, of counting, and of where to begin."""
    found = []
    for a, b in calls:
        groups = a // b if checks.has_slip(code, "down") else -(-a // b)
        groups *= 2 if checks.has_slip(code, "twice") else 1
        found.append(groups + checks.has_slip(code, "late") - checks.has_slip(code, "early"))
    return found


CODES = checks.slip_codes(["down"], ["twice"], ["late", "early"])


def named(calls: list[tuple[int, int]], code: str) -> tuple[str | None, str]:
    return checks.slip_of({one: counted(calls, one) for one in CODES}, CAUSES, counted(calls, code))


def test_slips_of_one_place_are_never_made_together() -> None:
    assert CODES[:4] == ["down", "twice", "late", "early"]
    assert "late+early" not in CODES
    assert {"down+twice", "down+late", "twice+early"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_each_slip_and_each_pair_is_named_on_calls_that_tell_them_apart(code: str) -> None:
    found, cause = named([(10, 4), (8, 4), (21, 4)], code)
    assert found == code
    assert all(CAUSES[name] in cause for name in code.split("+"))


def test_pairs_that_give_the_same_are_named_by_what_they_share() -> None:
    calls = [(10, 4)]  # here rounding down and beginning early are the same
    code, cause = checks.slip_of({"twice+down": [4], "twice+early": [4], "late": [9]}, CAUSES, [4])
    assert code == "twice"
    assert "Count once." in cause
    assert "Round up." not in cause
    assert named(calls, "down") == (None, "")  # and neither is named where both would do


def test_nothing_is_named_without_evidence() -> None:
    assert checks.slip_of({"down": [2], "late": [4]}, CAUSES, [7]) == (None, "")


def test_a_table_of_slips_serves_equals() -> None:
    calls = [(10, 4), (8, 4), (21, 4)]
    table = checks.slips(calls, {code: counted(calls, code) for code in CODES}, CAUSES)
    with pytest.raises(checks.CheckFailed, match="Two things") as failure:
        checks.equals(
            lambda a, b: counted([(a, b)], "down+late")[0],
            lambda a, b: counted([(a, b)])[0],
            calls,
            wrong=table,
        )
    assert failure.value.diagnosis == "down+late"


@pytest.mark.parametrize(
    ("change", "value"),
    [
        (lambda x: x.append(3), [1, 2]),
        (lambda x: x.sort(), np.array([3, 1, 2])),
        (lambda x: x.update(a=2), {"a": 1}),
    ],
)
def test_a_changed_argument_is_told(change: Any, value: Any) -> None:
    def answer(x: Any) -> int:
        change(x)
        return 1

    with pytest.raises(checks.CheckFailed, match="argument 1") as failure:
        checks.call_purely(answer, value)
    assert failure.value.diagnosis == "changed-its-input"
    assert checks.call_purely(lambda x: len(x), value) == len(value)


def test_the_right_ones_of_several_results_are_told() -> None:
    assert checks.parts_told({"a": 1, "b": 2}, {"a": 1, "b": 3}) == "`a` is right."
    assert checks.parts_told({"a": 1, "b": 2}, {"a": 0, "b": 3}) == ""


def test_a_split_counted_anew_is_told_from_other_overlaps() -> None:
    groups = np.repeat(np.arange(20), 2)

    def counted_anew(_: Any) -> Any:
        return np.arange(28), np.arange(6), np.arange(6, 12)

    with pytest.raises(checks.CheckFailed, match=r"rest\[places\]"):
        checks.disjoint(counted_anew, (groups,), groups)
    with pytest.raises(checks.CheckFailed) as failure:
        checks.disjoint(lambda _: (np.arange(28), np.arange(26, 32), np.arange(32, 40)), (groups,), groups)
    assert "rest[places]" not in str(failure.value)


def test_a_split_says_which_parts_share_groups_and_which_do_not() -> None:
    groups = np.repeat(np.arange(20), 2)
    parts = np.arange(27), np.arange(27, 34), np.arange(34, 40)
    with pytest.raises(checks.CheckFailed, match="1 of them in both training and validation") as failure:
        checks.disjoint(lambda _: parts, (groups,), groups)
    assert "Training and test; validation and test share none." in str(failure.value)
    checks.disjoint(lambda _: parts, (groups,), groups, only=2)

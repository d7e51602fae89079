"""Answers of people who have not seen the tests: judged like others, counted apart, never a word of them changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from autograder.build.source import find
from autograder.errors import BuildError, UserError
from autograder.validate import blind
from tests.conftest import REPOSITORY
from tests.test_validate import GOOD, command, course, figures

ANSWERS = """\
# %% summed kind="wrong" misconception="A mean is a sum." should-say="Divide by the number of columns."
def means(x):
    return x.sum(dim=1)

# %% only-small kind="wrong" misconception="Four columns at most." should-say="It holds for any number of columns."
def means(x):
    return x.mean(dim=1) if x.shape[1] != 4 else x.sum(dim=1)

# %% as-it-should-be kind="wrong" misconception="I think this is wrong." should-say="It is not."
def means(x):
    return x.mean(dim=1)

# %% axis-and-sign kind="mixed" misconception="Two at once." should-say="The other axis, and the sign."
def means(x):
    return -x.mean(dim=0)

# %% by-loops kind="right"
def means(x):
    return torch.stack([sum(row) / len(row) for row in x])

# %% a-list kind="right"
def means(x):
    return "none of this kind"
"""


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any], str]:
    root = course(tmp_path_factory.mktemp("blind"), GOOD)
    folder = root / "source" / "proof" / "blind"
    folder.mkdir()
    (folder / "means.py").write_text(ANSWERS)
    done = command(root, "--blind", "--verdicts", "--seeds", "3")
    assert (folder / "means.py").read_text() == ANSWERS
    return root, figures(root)["means"], done.output


def test_they_are_counted_apart(judged: tuple[Path, dict[str, Any], str]) -> None:
    _, question, said = judged
    found = question["blind"]
    assert found["right"] == {"total": 2, "accepted": 1} and list(found["refused"]) == ["a-list"]
    counted = {"named": 0, "misnamed": 0}
    assert found["wrong"] == {"total": 3, "killed": 2, "killed_by_public": 1, "not_judged": 3, **counted}
    assert found["mixed"] == {"total": 1, "killed": 1, "killed_by_public": 1, "not_judged": 1, **counted}
    assert found["survivors"] == ["as-it-should-be"]
    assert any("a-list is refused" in line for line in question["missed"])
    assert any("full marks on some seed: as-it-should-be" in line for line in question["missed"])
    assert "right answers accepted 1 of 2, wrong ones killed 3 of 4, 2 by public cases" in said


def test_what_the_figures_are_made_of_changes_with_the_tests(
    judged: tuple[Path, dict[str, Any], str],
) -> None:
    root, question, _ = judged
    (assignment,) = find(root)
    assert question["blind"]["made_of"] == blind.made_of(assignment, "means")
    for path in (assignment.test_file("means"), assignment.folder / "blind" / "means.py"):
        text = path.read_text()
        path.write_text(text.replace("x.", "x.double().", 1))
        assert blind.made_of(find(root)[0], "means") != question["blind"]["made_of"]
        path.write_text(text)
    assert blind.made_of(find(root)[0], "means") == question["blind"]["made_of"]


def test_verdicts_are_of_one_message(judged: tuple[Path, dict[str, Any], str]) -> None:
    root, _, _ = judged
    path = root / "source" / "proof" / "blind" / "means.yaml"
    rows = yaml.safe_load(path.read_text())
    assert list(rows) == ["summed", "only-small", "as-it-should-be", "axis-and-sign"]
    assert "This is the sum." in rows["summed"]["said"]
    assert rows["summed"]["should-say"] == "Divide by the number of columns."
    assert {row["verdict"] for row in rows.values()} == {blind.OPEN}
    rows["summed"]["verdict"], rows["axis-and-sign"]["verdict"] = blind.NAMED, blind.MISNAMED
    rows["only-small"] |= {"verdict": blind.NAMED, "said": "what was said once"}
    path.write_text(yaml.safe_dump(rows))
    command(root, "--blind", "--verdicts", "--seeds", "3")
    found = figures(root)["means"]["blind"]
    assert (found["wrong"]["named"], found["wrong"]["not_judged"], found["mixed"]["misnamed"]) == (1, 2, 1)
    after = yaml.safe_load(path.read_text())
    assert after["summed"]["verdict"] == blind.NAMED and after["only-small"]["verdict"] == blind.OPEN
    rows["summed"]["verdict"] = "good"
    path.write_text(yaml.safe_dump(rows))
    (assignment,) = find(root)
    with pytest.raises(UserError, match=r"means\.yaml: summed: the verdict 'good' is none of named"):
        blind.read(assignment, "means")


@pytest.mark.parametrize(
    ("folder", "cell", "why"),
    [
        ("blind", "# %% unkind\ndef means(x):\n    return x", "blind answers carry kind="),
        ("blind", '# %% odd kind="good"\ndef means(x):\n    return x', "blind answers carry kind="),
        ("variants", '# %% v kind="right"\ndef means(x):\n    return x', "and no others"),
        ("blind", '# %% two kind="right"\nx = 1\n# %% +\ny = 1', "2 cells, and the question has 1"),
    ],
)
def test_what_is_no_answer_of_theirs_is_an_error(tmp_path: Path, folder: str, cell: str, why: str) -> None:
    root = course(tmp_path, GOOD)
    place = root / "source" / "proof" / folder
    place.mkdir(exist_ok=True)
    (place / "means.py").write_text(cell + "\n")
    (assignment,) = find(root)
    with pytest.raises(BuildError, match=why):
        getattr(assignment, folder)("means")


def test_every_question_of_the_course_has_enough_of_them() -> None:
    for assignment in find(REPOSITORY):
        for question in assignment.questions:
            kinds = [answer.kind for answer in assignment.blind(question)]
            assert kinds.count("right") >= 5 and len(kinds) - kinds.count("right") >= 8, (
                assignment.name,
                question,
            )
            assert kinds.count("mixed") >= 2 and kinds.count("half") >= 1, (assignment.name, question)
            for answer in assignment.blind(question):
                assert answer.kind == "right" or (answer.misconception and answer.should_say)

"""The student's side: checks, hints and try-outs in a notebook."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import nbformat
import pytest
import torch
from click.testing import CliRunner
from otter.execute import Checker
from otter.test_files import ExceptionTestFile

import autograder
from autograder.build import tests as test_files
from autograder.build.source import find
from autograder.execute import CHECK_MIMETYPE
from autograder.notebook import Notebook
from autograder.student_check import check

COURSE = Path(__file__).parent / "course"


@pytest.fixture
def grader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Notebook:
    """A notebook beside the released tests of the small course."""
    folder = tmp_path / "tests"
    folder.mkdir()
    for question, text in test_files.public_tests(find(COURSE)[0]).items():
        (folder / f"{question}.py").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Notebook()


def right(x: Any, weight: Any, bias: Any) -> Any:
    return x @ weight.T + bias


def without_bias(x: Any, weight: Any, bias: Any) -> Any:  # noqa: ARG001
    return x @ weight.T


def stub(x: Any, weight: Any, bias: Any) -> Any:
    raise NotImplementedError


def names(**defined: Any) -> dict[str, Any]:
    return {"torch": torch, **defined}


def test_right_answer_passes(grader: Notebook) -> None:
    result = grader.check("q1", names(linear=right))
    assert result.as_json() == {
        "question": "q1",
        "points": 1,
        "max_points": 1,
        "cases": [
            {
                "name": "test_a_small_batch", "outcome": "passed", "points": 1, "max_points": 1,
                "hidden": False, "message": "", "diagnosis": None,
            }
        ],
    }  # fmt: skip
    assert "all passed" in repr(result)
    assert (result.score, result.possible, result.grade) == (1, 1, 1)


def test_wrong_answer_shows_its_message_and_no_traceback(grader: Notebook) -> None:
    result = grader.check("q1", names(linear=without_bias))
    assert result.cases[0].diagnosis == "forgot-bias"
    assert "The bias is missing." in repr(result)
    assert "Traceback" not in repr(result)
    assert "test_file" not in repr(result)
    assert result.score == 0


@pytest.mark.parametrize("defined", [{"linear": stub}, {}], ids=["stub", "missing name"])
def test_stub_is_not_attempted(grader: Notebook, defined: dict[str, Any]) -> None:
    result = grader.check("q1", names(**defined))
    assert [case.outcome for case in result.cases] == ["not attempted"]
    assert "not attempted" in repr(result)


def test_error_of_the_students_code_is_a_failure(grader: Notebook) -> None:
    result = grader.check("q1", names(linear=lambda x, weight, bias: x @ weight + bias))
    assert result.cases[0].outcome == "failed"
    assert "RuntimeError" in result.cases[0].message


def test_our_own_error_is_told_as_ours(grader: Notebook) -> None:
    Path("tests/q9.py").write_text(
        "from otter.test_files import test_case\n"
        "OK_FORMAT = False\nname = 'q9'\n\n\n"
        "@test_case(points=1)\ndef test_broken(linear):\n    return 1 / 0\n\n\n"
        "@test_case(points=1)\ndef test_plain(linear):\n    assert linear is not None\n",
        encoding="utf-8",
    )
    result = grader.check("q9", names(linear=right))
    assert [case.outcome for case in result.cases] == ["error", "passed"]
    assert "tell your instructor" in repr(result)


def test_callers_names_are_found(grader: Notebook) -> None:
    """As in a cell: the names of the calling frame, without handing them over."""
    module: dict[str, Any] = names(linear=right, grader=grader)
    exec("result = grader.check('q1')", module)
    assert module["result"].passed_all


def test_what_is_displayed(grader: Notebook) -> None:
    bundle = grader.check("q1", names(linear=lambda *_: "<b>"))._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html", CHECK_MIMETYPE}
    assert "✗" in bundle["text/plain"] and "failed" in bundle["text/plain"]
    assert "<b>" not in bundle["text/html"].replace("<b>✗", "")


def test_points_still_to_come_are_told(grader: Notebook) -> None:
    Path("manifest.json").write_text('{"points": {"q1": 4}}', encoding="utf-8")
    assert "for 3 more points" in repr(grader.check("q1", names(linear=right)))


def test_a_package_that_is_not_the_releases_is_told(
    grader: Notebook, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def checked(installed: str, released: object) -> Any:
        monkeypatch.setattr(autograder, "__version__", installed)
        Path("manifest.json").write_text(json.dumps({"points": {}, "package": released}), encoding="utf-8")
        return grader.check("q1", names(linear=right))

    other = checked("0.1.0+c111", "0.1.0+c222")
    assert "(0.1.0+c111) are not those of this release (0.1.0+c222)" in repr(other).replace("\n", " ")
    for shown in (repr(other), other._repr_html_(), other.as_json()["note"]):
        assert "pip install -r requirements.txt" in shown.replace("\n", " ")
    assert other.passed_all, "it is told, and no verdict"
    for installed, released in (
        ("0.1.0+c222", "0.1.0+c222"),
        ("0.1.0+c222.w333", "0.1.0+c222"),  # the grader's
        ("0.1.0", "0.1.0+c222"),  # a working copy
        ("0.1.0+c222", ""),
        ("0.1.0+c222", 7),
    ):
        same = checked(installed, released)
        assert "are not those" not in repr(same) and "note" not in same.as_json()
    checked("0.1.0+c111", "0.1.0+c222")
    monkeypatch.setattr(Notebook, "_grading_mode", True)
    grader.check("q1", names(linear=right))
    assert "are not those of this release" in capsys.readouterr().err


def test_unknown_question(grader: Notebook) -> None:
    with pytest.raises(FileNotFoundError, match="q7"):
        grader.check("q7", {})


def test_an_unknown_question_is_one_line_in_a_notebook(grader: Notebook) -> None:
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell()
    shell.user_ns["grader"] = grader
    shown: list[str] = []
    shell._showtraceback = lambda _, __, lines: shown.extend(lines)
    for call in ("grader.check('q7')", "grader.hint('q7')"):
        shell.run_cell(call)
    assert (
        shown
        == ["There is no question 'q7' here; there are q1, q2. Is the notebook beside its folder ./tests?"]
        * 2
    )


def test_first_what_passed_then_what_to_mend_then_the_rest_then_the_hint(grader: Notebook) -> None:
    Path("tests/q8.py").write_text(
        "from otter.test_files import test_case\nfrom autograder import checks\n"
        "OK_FORMAT = False\nname = 'q8'\nhints = ['One.', 'Two.', 'Three.']\n\n\n"
        + "".join(
            f"@test_case(points=1)\ndef test_{n}(f):\n    checks.equals(f, lambda x: {n} * x, [(2,)])\n\n\n"
            for n in (3, 5, 2, 4)
        ),
        encoding="utf-8",
    )
    result = grader.check("q8", names(f=lambda x: 2 * x))
    lines = repr(result).splitlines()
    assert lines[0] == "q8: 1 of 4 passed · 1 of 4 points"
    assert [line.strip()[:8] for line in lines[1:3]] == ["✓ test_2", "✗ test_3"]
    assert lines[3].strip() == "For (2) we expected 6 and got 4."
    assert [line.strip() for line in lines[4:6]] == ["✗ test_5: failed", "✗ test_4: failed"]
    assert lines[6] == 'Stuck? `grader.hint("q8")` gives a hint, the next call a clearer one.'
    html = result._repr_html_()
    marks = ["test_2", "test_3", "expected 6", "test_5", "test_4", "grader.hint"]
    assert [html.index(mark) for mark in marks] == sorted(html.index(mark) for mark in marks)
    assert html.count("failed") == 3 and html.count("✗") == 3, "each outcome has a word and a sign"
    assert "Stuck" not in repr(grader.check("q1", names(linear=right)))


def test_an_answer_that_exits_fails_and_does_not_end_the_check(grader: Notebook) -> None:
    def leaves(*_: Any) -> Any:
        raise SystemExit

    result = grader.check("q1", names(linear=leaves))
    assert result.cases[0].outcome == "failed"
    said = (
        "it raised SystemExit. What went in: torch.float64 (2, 3), torch.float64 (4, 3), torch.float64 (4,)."
    )
    assert said in result.cases[0].message


def test_hints_come_one_at_a_time(grader: Notebook) -> None:
    shown = [repr(grader.hint("q1")) for _ in range(4)]
    assert shown[0].startswith("q1, hint 1 of 3: Which axis")
    assert "hint 2 of 3" in shown[1]
    assert "hint 3 of 3" in shown[2] and shown[2] == shown[3]
    assert "hint 1 of 3" in repr(grader.hint("q2"))
    asked = 'what was the mistake? `grader.note("q1", "…")`'
    assert asked in shown[2].replace("\n", " ") and not any(
        asked in text.replace("\n", " ") for text in shown[:2]
    )


def test_a_sentence_about_a_mistake_stays_at_home(
    grader: Notebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    before = sorted(tmp_path.rglob("*.*"))
    grader.note("q1", " I summed over\nthe wrong axis. ")
    grader.note("q2", "")
    (kept,) = home.iterdir()
    assert kept.read_text("utf-8").endswith(f" · {tmp_path.name} · q1: I summed over the wrong axis.\n")
    assert str(kept) in capsys.readouterr().out and sorted(tmp_path.rglob("*.*")) == sorted([*before, kept])
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    grader.note("q1", "While others run it nothing is kept.")
    assert len(kept.read_text("utf-8").splitlines()) == 1


def cell_of(text: str, *before: str) -> dict[str, Any]:
    """Names as IPython leaves them when cells have been run."""
    return names(In=["", *before, text, "grader.check('q1')"])


def test_a_cell_that_python_cannot_read_is_said_with_its_line(grader: Notebook) -> None:
    broken = "import math\n\n\ndef linear(x, weight, bias):\n    return (x @ weight.T + bias\n"
    (case,) = grader.check("q1", cell_of(broken)).cases
    assert (case.outcome, case.diagnosis) == ("failed", "syntax-error")
    assert (
        "Python cannot read the cell with `linear`, line 5: `return (x @ weight.T + bias`: '(' was never"
        in case.message
    )
    (case,) = grader.check("q1", cell_of("%matplotlib inline\n!ls\ndef linear(x) return x\n")).cases
    assert "line 3: `def linear(x) return x`: expected ':'" in case.message
    mended = names(In=["", broken, "def linear(x, weight, bias): ...", "grader.check('q1')"], linear=right)
    assert grader.check("q1", mended).passed_all


@pytest.mark.usefixtures("grader")
def test_the_command_line_says_what_python_cannot_read(tmp_path: Path) -> None:
    cells = [
        "from autograder import Notebook\ngrader = Notebook()",
        "def linear(x, weight, bias):\n    return x @ weight.T + bias)",
        'grader.check("q1")',
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    nbformat.write(notebook, tmp_path / "mine.ipynb")
    (tmp_path / "tests" / "q2.py").unlink()
    done = CliRunner().invoke(check, [str(tmp_path / "mine.ipynb")])
    assert done.exit_code == 1
    assert (
        "line 2: `return x @ weight.T + bias)`: unmatched ')'" in done.output
        and "does not exist" not in done.output
    )


def test_a_cell_that_stopped_is_said(grader: Notebook) -> None:
    (case,) = grader.check(
        "q1", cell_of("import nothing_of_this_name\ndef linear(x, weight, bias):\n    pass")
    ).cases
    assert case.diagnosis == "cell-stopped" and "Run it, and read what stands below it." in case.message


@pytest.mark.parametrize("written", ["Linear", "lineer", "line_ar"])
def test_a_misspelt_name_is_said(grader: Notebook, written: str) -> None:
    def function(x: Any) -> Any:
        return x

    function.__module__ = "__main__"
    (case,) = grader.check("q1", names(**{written: function})).cases
    assert (case.outcome, case.diagnosis) == ("failed", "misspelt-name")
    assert f"There is no `linear`, but there is `{written}`. Is the name misspelt?" in case.message


def test_a_name_that_is_just_not_there_is_not_attempted(grader: Notebook) -> None:
    (case,) = grader.check("q1", names(In=["", "x = linear = 3 ==", "y = 1"], other=right, lines=[1])).cases
    assert case.outcome == "not attempted" and "does not exist yet" in case.message


def test_tryout_waits_for_the_answer(grader: Notebook, capsys: pytest.CaptureFixture[str]) -> None:
    with grader.tryout():
        stub(1, 2, 3)
    assert capsys.readouterr().out == "Not attempted yet: `stub` is still to be written.\n"
    with pytest.raises(ValueError, match="mine"), grader.tryout():
        raise ValueError("mine")


def test_otter_grades_with_it(grader: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    """In otter's grading mode everything is otter's own, so its results can be read without us."""
    monkeypatch.setattr(Notebook, "_grading_mode", True)
    monkeypatch.setattr(Checker, "_track_results", True)
    monkeypatch.setattr(Checker, "_test_files", [])
    result = grader.check("q1", names(linear=right))
    assert type(result) is ExceptionTestFile
    assert Checker.get_results() == [result]


def test_checks_are_logged_as_otter_does(grader: Notebook) -> None:
    from otter.check.logs import Log

    grader.check("q1", names(linear=right))
    assert Log.from_file(".OTTER_LOG").get_results("q1").score == 1


def test_full_files_keep_the_names_of_hidden_cases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(COURSE / "source" / "demo-a" / "tests", tmp_path / "tests")
    monkeypatch.chdir(tmp_path)
    result = Notebook().check("q1", names(linear=right))
    assert (result.score, result.possible) == (4, 4)
    assert "wide" not in str(result._repr_mimebundle_())

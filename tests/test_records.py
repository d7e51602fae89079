"""Records: all that is needed to grade again exactly, budgets, peak memory, and what became of bad code."""

from __future__ import annotations

import json
import platform
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from autograder import execute, randomness
from autograder.build.source import Assignment, find
from autograder.build.submission import solutions
from autograder.checks.contract import Outcome
from autograder.data import store
from autograder.errors import UserError
from autograder.grade import budgets
from autograder.grade.again import differences, grade_again, read_record
from autograder.grade.budgets import Budget, Budgets, Reference
from autograder.grade.commands import grade
from autograder.grade.course import Course, prepare
from autograder.grade.engine import grade_and_save
from autograder.grade.record import Record
from autograder.judge.cases import CaseResult, run_case
from autograder.judge.session import WarmProcess, WorkerSession
from autograder.limits import Limits
from autograder.wire.text import without_addresses
from tests.conftest import PATIENCE, REPOSITORY, hand_in, right_notebook
from tests.ready import Ready

pytestmark = pytest.mark.usefixtures("lent")

NAME = "demo-a"
RANDOM = """
import random
noise = [np.random.rand(), random.random(), float(torch.rand(()))]
def linear(x, weight, bias):
    raise ValueError(f"{noise} {object()}")
"""
LARGE = """
def linear(x, weight, bias):
    if len(x) == 7:
        ballast = b"x" * (300 << 20)
    return x @ weight.T + bias
"""
HIDES = """
def linear(x, weight, bias):
    if len(x) == 7:
        import time
        ballast = b"x" * (300 << 20)
        time.sleep(0.5)
        del ballast
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
    return x @ weight.T + bias
"""
BABBLES = """
def linear(x, weight, bias):
    import os
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b"\\x00" * 64)
        except OSError:
            pass
    return x @ weight.T + bias
"""
# The public case ends the process, the hidden ones take too much memory, and are right.
TROUBLE = """
def linear(x, weight, bias):
    import os, time
    if len(x) == 2:
        os._exit(3)
    if len(x) == 7:
        for _ in range(3):
            if os.fork() == 0:
                ballast = b"x" * (200 << 20)
                time.sleep(60)
                os._exit(0)
        time.sleep(60)
    return x @ weight.T + bias
"""
TOO_LARGE = "def linear(x, weight, bias):\n    return bytearray(5 << 30)"
CRASHES = "def linear(x, weight, bias):\n    import os, signal\n    os.kill(os.getpid(), signal.SIGSEGV)"


def with_cells(notebook: NotebookNode, *sources: str) -> NotebookNode:
    """The notebook with cells added below the first code cell."""
    first = next(i for i, cell in enumerate(notebook.cells) if cell.cell_type == "code")
    notebook.cells[first + 1 : first + 1] = [new_code_cell(source) for source in sources]
    return notebook


@pytest.fixture(scope="module")
def graded(built_course: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Course, dict[str, Record]]:
    """The solution, graded; then, under the budgets it gives, submissions with something wrong."""
    root = tmp_path_factory.mktemp("records") / "course"
    shutil.copytree(built_course, root)
    path = root / "source" / NAME / f"{NAME}.py"
    text = path.read_text()
    assert "seconds: 10," in text and "memory: 2G" in text
    path.write_text(text.replace("seconds: 10,", "seconds: 5,").replace("memory: 2G", "memory: 400M"))
    course = Course.at(root)
    (assignment,) = find(root)
    hand_in(course, "right", right_notebook(assignment))
    records = {r.student: r for r in grade_and_save(course, prepare(course, NAME), ["right"])}
    budgets.write(assignment, budgets.measure(records.values()))
    answers = {"random": RANDOM, "large": LARGE, "hides": HIDES, "babbles": BABBLES, "too large": TOO_LARGE}
    for student, source in (answers | {"crashes": CRASHES, "cell loops": "while True:\n    pass"}).items():
        hand_in(course, student, right_notebook(assignment, {"q1": source}))
    trouble = with_cells(
        right_notebook(assignment, {"q1": TROUBLE}),
        "helper = 1",
        "import os\nos._exit(0)",
        "while True: pass",
    )
    hand_in(course, "trouble", trouble)
    wrong = [student for student in course.students(NAME) if student != "right"]
    for record in grade_and_save(course, prepare(course, NAME), wrong, workers=2):
        records[record.student] = record
    return course, records


# ------------------------------------------------------------------------------------ what is in it


def test_what_is_about_students_is_nobody_elses_to_read(graded: tuple[Course, dict[str, Record]]) -> None:
    course, records = graded
    for student in records:
        for path in (course.record(student, NAME), course.autograded(student, NAME) / f"{NAME}.ipynb"):
            assert path.stat().st_mode & 0o007 == 0


def test_a_record_tells_seed_versions_hashes_machine_and_limits(
    graded: tuple[Course, dict[str, Record]],
) -> None:
    course, records = graded
    data = json.loads(course.record("right", NAME).read_text())
    assert data["seed"] == records["right"].seed > 0
    assert {"python", "torch", "numpy"} <= set(data["environment"])
    assert set(data["hashes"]) == {"tests", "release", "environment", "limits"}
    assert set(data["answers"]) == {"q1", "q2", "w1"}
    assert {"processor", "cores", "architecture", "kernel"} <= set(data["machine"])
    assert platform.node() not in data["machine"].values()
    assert data["limits"]["memory"] == 400 << 20 and data["sandbox"] == "jail" and data["protection"]
    assert Record.read(course.record("right", NAME)) == records["right"]


def test_hashes_say_which_part_is_another(graded: tuple[Course, dict[str, Record]]) -> None:
    _, records = graded
    one, other, trouble = records["random"], records["large"], records["trouble"]
    assert one.hashes == other.hashes
    assert {q for q in one.answers if one.answers[q] != other.answers[q]} == {"q1"}
    assert set(trouble.answers) - set(other.answers) == {"added"}


def test_tests_and_environment_have_hashes_of_their_own(course: Course) -> None:
    before = prepare(course, NAME)
    path = course.root / "source" / NAME / "tests" / "q2.py"
    path.write_text(path.read_text() + "\n# mended\n")
    after = prepare(course, NAME)
    assert {name for name in before.hashes if before.hashes[name] != after.hashes[name]} == {"tests"}
    assert before.content != after.content


def test_a_record_of_an_older_version_is_graded_again(
    graded: tuple[Course, dict[str, Record]], tmp_path: Path
) -> None:
    course, _ = graded
    data = json.loads(course.record("right", NAME).read_text())
    (tmp_path / "old.json").write_text(json.dumps(data | {"version": data["version"] - 1}))
    assert Record.read(tmp_path / "old.json") is None


# ------------------------------------------------------------------------------------ peak memory


@pytest.mark.parametrize("student", ["large", "hides"])
def test_the_peak_is_that_of_the_case_that_reached_it(
    graded: tuple[Course, dict[str, Record]], student: str
) -> None:
    """Also for a student who frees the memory in time and has the kernel forget the peak."""
    _, records = graded
    peaks = {c.name: c.peak_memory for cases in records[student].questions.values() for c in cases}
    assert records[student].score == 7
    assert 300 << 20 <= peaks.pop("test_a_wide_layer") < 500 << 20
    assert all(0 < peak < 200 << 20 for peak in peaks.values())
    assert records[student].peak_memory >= 300 << 20


# --------------------------------------------------------------- death, time, memory: what is said


def case_of(record: Record, name: str) -> CaseResult:
    (found,) = (case for cases in record.questions.values() for case in cases if case.name == name)
    return found


def test_a_cell_that_dies_one_that_loops_and_cases_that_die_spare_the_rest(
    graded: tuple[Course, dict[str, Record]],
) -> None:
    _, records = graded
    record = records["trouble"]
    ended = [cell.ended for cell in record.cells if "added" in cell.id]
    assert ended == ["", "process-ended", "timeout"]
    assert [case.diagnosis for case in record.questions["q1"]] == ["process-ended", "out-of-memory", None]
    assert (record.question_score("q1"), record.question_score("q2")) == (1, 3)
    message = case_of(record, "test_a_wide_layer").message
    assert message.startswith(
        "Stopped: your code took more memory than the 0.4 GB allowed; the reference needs "
    )
    message = case_of(record, "test_a_small_batch").message
    assert message == "Your code ended the Python process: it exited with status 3."


def test_a_crash_names_its_signal(graded: tuple[Course, dict[str, Record]]) -> None:
    _, records = graded
    messages = {case.message for case in records["crashes"].questions["q1"]}
    assert messages == {"Your code ended the Python process: it crashed (SIGSEGV)."}


def test_memory_that_is_refused_is_named_with_its_budget(graded: tuple[Course, dict[str, Record]]) -> None:
    _, records = graded
    for case in records["too large"].questions["q1"]:
        assert case.diagnosis == "raised-MemoryError"
        assert "more memory than the 0.4 GB allowed; the reference needs" in case.message


def test_an_answer_that_is_not_one_costs_its_question(graded: tuple[Course, dict[str, Record]]) -> None:
    _, records = graded
    record = records["babbles"]
    assert (record.question_score("q1"), record.question_score("q2")) == (0, 3)
    for case in record.questions["q1"]:
        assert case.outcome is Outcome.FAILED and case.diagnosis == "not-an-answer" and case.message


def test_a_stopped_answer_cell_is_the_reason_and_not_a_missing_name(
    graded: tuple[Course, dict[str, Record]],
) -> None:
    _, records = graded
    record = records["cell loops"]
    assert record.score == 3
    for case in record.questions["q1"]:
        assert case.outcome is Outcome.FAILED and case.diagnosis == "timeout"
        assert (
            "stopped after 5 s of processor time: the budget of this question is 5 s; the reference needs"
            in case.message.lower()
        )


# ------------------------------------------------------------------------------------ budgets


def test_budgets_are_measured_on_the_solution_and_read_back(graded: tuple[Course, dict[str, Record]]) -> None:
    course, records = graded
    (assignment,) = find(course.root)
    found = budgets.read(assignment)
    right = records["right"]
    assert found == budgets.measure([right]) and found.machine == right.machine
    slowest = max(case.cpu_seconds for case in right.questions["q1"])
    assert found.questions["q1"].seconds >= slowest and found.questions["q1"].memory > 0
    assert max(cell.cpu_seconds for cell in records["cell loops"].cells) >= 5  # what it was stopped for
    assert {q: asked["reference"] for q, asked in records["random"].budgets.items()} == {
        q: {"seconds": r.seconds, "memory": r.memory} for q, r in found.questions.items()
    }


def test_budgets_are_not_measured_on_wrong_answers(graded: tuple[Course, dict[str, Record]]) -> None:
    with pytest.raises(UserError, match="random: 3 of 7 points"):
        budgets.measure([graded[1]["random"]])
    with pytest.raises(UserError, match="no record"):
        budgets.measure([])


@pytest.mark.parametrize(("needs", "may_take"), [(0.1, 10), (4, 20), (15, 60)])
def test_a_budget_is_generous_and_within_the_front_matter(
    assignment: Assignment, needs: float, may_take: float
) -> None:
    path = assignment.path
    path.write_text(path.read_text().replace("seconds: 10,", "seconds: 60,"))
    (assignment,) = find(assignment.folder.parent.parent)
    assert budgets.budgets_of(assignment)["q1"] == Budget(60)
    reference = Reference(needs, 10 << 20)
    budgets.write(assignment, Budgets({"q1": reference}, {}))
    assert budgets.budgets_of(assignment) == {"q1": Budget(may_take, reference), "q2": Budget(60)}


def test_the_message_names_budget_and_reference() -> None:
    budget = Budget(20, Reference(4, 600 << 20))
    assert budgets.time_message(budget) == (
        "stopped after 20 s of processor time: the budget of this question is 20 s; the reference needs 4 s"
    )
    assert budgets.memory_message(Limits(memory=4 << 30), budget) == (
        "more memory than the 4 GB allowed; the reference needs 0.6 GB"
    )
    assert (
        budgets.time_message(Budget(20))
        == "stopped after 20 s of processor time: the budget of this question is 20 s"
    )


@pytest.mark.parametrize("text", ["", "[]", '{"version": 99}', '{"version": 1, "questions": {"q1": 3}}'])
def test_a_damaged_budgets_file_is_named(assignment: Assignment, text: str) -> None:
    (assignment.folder / budgets.FILE).write_text(text)
    with pytest.raises(UserError, match=r"budgets\.json"):
        budgets.budgets_of(assignment)


# ------------------------------------------------------------------------------------ --again


def again(course: Course, path: Path, *more: str) -> tuple[int, str]:
    result = CliRunner().invoke(grade, ["--again", str(path), "--course", str(course.root), *more])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        return 1, str(result.exception)
    return result.exit_code, result.output


@pytest.mark.slow
def test_a_submission_graded_again_gives_the_same_record_and_nothing_is_written(
    graded: tuple[Course, dict[str, Record]],
) -> None:
    """Unseeded random draws, addresses in messages, deaths: all as they were."""
    course, records = graded
    before = {path: path.read_bytes() for path in course.root.rglob("*") if path.is_file()}
    code, output = again(course, course.record("random", NAME))
    assert code == 0, output
    assert "the same record, 3 of 7 points" in output
    found = grade_again(course, records["trouble"])
    assert found.differences == () == found.changed
    assert found.record.seed == records["trouble"].seed
    assert {path: path.read_bytes() for path in course.root.rglob("*") if path.is_file()} == before


def test_what_differs_and_what_changed_is_listed(
    graded: tuple[Course, dict[str, Record]], tmp_path: Path
) -> None:
    course, _ = graded
    moved = Course.at(shutil.copytree(course.root, tmp_path / "course"))
    path = moved.record("random", NAME)
    data = json.loads(path.read_text())
    data["questions"]["q2"][1] |= {"outcome": "failed", "points": 0, "message": "another"}
    data["machine"]["processor"], data["environment"]["numpy"] = "abacus", "0.1"
    path.write_text(json.dumps(data))
    tests = moved.root / "source" / NAME / "tests" / "q2.py"
    tests.write_text(tests.read_text() + "\n# mended\n")
    code, output = again(moved, path, "--json", str(tmp_path / "again.json"))
    lines = output.splitlines()
    assert code == 1
    assert "changed: the tests are not those of the record" in lines
    assert any(line.startswith("changed: numpy was 0.1, is ") for line in lines)
    assert any(line.startswith("changed: machine: processor was abacus, is ") for line in lines)
    listed = [line for line in lines if line.startswith("differs: ")]
    name = "test_a_column_that_never_changes"
    assert f"differs: q2 {name} points: then 0, now 2" in listed and len(listed) == 3
    written = json.loads((tmp_path / "again.json").read_text())
    assert written["same"] is False and len(written["changed"]) == 3
    assert {(d["question"], d["case"], d["what"]) for d in written["differences"]} == {
        ("q2", name, what) for what in ("outcome", "points", "message")
    }


def test_times_and_peaks_are_no_differences(graded: tuple[Course, dict[str, Record]]) -> None:
    course, records = graded
    other = read_record(course.record("right", NAME))
    other.seconds, other.started, other.peak_memory = 1e6, "some day", 1
    other.questions["q1"][0].seconds, other.questions["q1"][0].peak_memory = 1e6, 1
    assert list(differences(records["right"], other)) == []
    other.questions["q1"][0].message = "another"
    assert [str(d) for d in differences(records["right"], other)] == [
        "q1 test_a_small_batch message: then '', now 'another'"
    ]


def test_bad_use_of_again_is_one_line(graded: tuple[Course, dict[str, Record]], tmp_path: Path) -> None:
    course, _ = graded
    assert again(course, tmp_path / "nothing.json")[1].startswith(f"{tmp_path}/nothing.json: no such file")
    (tmp_path / "notes.json").write_text("{}")
    assert "not a record of this version" in again(course, tmp_path / "notes.json")[1]
    data = json.loads(course.record("right", NAME).read_text())
    (tmp_path / "gone.json").write_text(json.dumps(data | {"student": "nobody"}))
    assert "nobody: the submission is gone" in again(course, tmp_path / "gone.json")[1]
    (tmp_path / "odd.json").write_text(json.dumps(data | {"limits": {"patience": 3}}))
    assert "limits that cannot be read" in again(course, tmp_path / "odd.json")[1]
    assert again(course, course.record("right", NAME), NAME)[0] == 2
    assert again(course, course.record("right", NAME), "--force")[0] == 2
    assert CliRunner().invoke(grade, []).exit_code == 2


# ------------------------------------------------------------- the student's kernel and the judge

# Answers of which a test says "got …", and answers that end in some other way.
ODD = (
    "return None",
    "return x",
    "return x.tolist()",
    "return x.numpy()",
    "return (x @ weight.T + bias)[0]",
    "return (x @ weight.T + bias).requires_grad_()",
    "return float('nan') * (x @ weight.T + bias)",
    "return {'values': x, 3: None}",
    "return 'text'",
    "return torch.zeros(0)",
    "raise ValueError('no')",
    "raise NotImplementedError",
    "raise SystemExit(3)",
    "raise KeyError",
    "assert False",
    "return 1 / 0",
    "import collections; return collections.OrderedDict(values=x)",
    "import collections; return collections.defaultdict(list, values=x)",
    "import collections; return collections.namedtuple('Out', 'a b')(x, 1)",
    "return type('Mine', (list,), {})([1, 2])",
    "return type('Mine', (str,), {})('text')",
    "return type('Mine', (torch.Tensor,), {})(x @ weight.T + bias)",
    "return {1, 2}",
    "return (row for row in x)",
    "return torch",
    "return np.matrix([[1.0, 2.0]])",
    "return np.array([None, 'a'])",
    "return np.float64(3)",
    "return x.to_sparse()",
    "return linear(x, weight, bias)",
    "print('to be seen'); return x @ weight.T + bias",
    "x.zero_(); return x @ weight.T + bias",
    "torch.set_default_dtype(torch.float64); return x @ weight.T + bias",
)


def attempts(root: Path, name: str, wanted: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Questions, each with the sources of an answer cell or cells."""
    (assignment,) = find(root, (name,))
    for question in wanted:
        yield question, solutions(assignment)[question]
        for answer in (*assignment.mutants(question), *assignment.variants(question)):
            yield question, answer.sources


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "wanted"), [(NAME, ("q1", "q2")), ("1b-mlp", ("q1",)), ("4a-graphs", ("q1",))]
)
def test_a_check_says_the_same_in_the_students_kernel_and_under_the_judge(
    ready: Ready,
    built_course: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    wanted: tuple[str, ...],
) -> None:
    """Public cases, with the seed of a student's kernel: same outcome, diagnosis and message."""
    root = built_course if name == NAME else REPOSITORY
    prepared = prepare(Course.at(root), name)
    tried = list(attempts(root, name, wanted))
    if name == NAME:
        tried += [("q1", (f"def linear(x, weight, bias):\n    {line}",)) for line in ODD]
        tried += [("q1", (line,)) for line in ("linear = None", "linear = ...", "linear = 3", "del linear")]
    setup = [c.source for c in prepared.assignment.cells if c.kind == "code" and "tryout" not in c.source]
    shutil.copytree(prepared.files, tmp_path, dirs_exist_ok=True)
    for variable, value in ready.kernels(tmp_path / "jupyter").items():
        monkeypatch.setenv(variable, value)
    in_kernel = checked_in_a_kernel(tmp_path, setup, tried)
    judged: list[dict[str, tuple[Any, ...]]] = []
    with WarmProcess(prepared.modules, data=store.root()) as warm:
        warm.wait()
        session = WorkerSession(warm.address, tmp_path, prepared.assignment.limits)
        session.limit(PATIENCE)
        for source in setup:
            session.ask("run", source=source)
        for question, sources in tried:
            session.limit(PATIENCE)
            for source in sources:
                session.ask("run", source=source)
            results = [
                run_case(session, case, randomness.PUBLIC_SEED, 60)
                for case in prepared.cases[question]
                if not case.hidden
            ]
            judged.append({r.name: (r.outcome, r.diagnosis, r.message) for r in results})
        session.close()
    assert len(judged) == len(in_kernel) and all(judged)
    for (_, sources), judge, kernel in zip(tried, judged, in_kernel, strict=True):
        assert judge == kernel, sources


def checked_in_a_kernel(
    folder: Path, setup: list[str], tried: list[tuple[str, tuple[str, ...]]]
) -> list[dict[str, tuple[Any, ...]]]:
    """What ``grader.check`` displays after each answer, in a real kernel."""
    notebook, places = new_notebook(cells=[new_code_cell(source) for source in setup]), []
    for question, sources in tried:
        notebook.cells += [new_code_cell(source) for source in sources]
        places.append(len(notebook.cells))
        notebook.cells.append(new_code_cell(f'grader.check("{question}")'))
    execute.run_notebook(notebook, folder)
    reports = [
        output.data[execute.CHECK_MIMETYPE]
        for place in places
        for output in notebook.cells[place].outputs
        if execute.CHECK_MIMETYPE in output.get("data", {})
    ]
    return [
        {
            case["name"]: (case["outcome"], case["diagnosis"], without_addresses(case["message"]))
            for case in report["cases"]
        }
        for report in reports
    ]

"""Which of the instructor's cells a grade needs, and that nothing else changes when the others are left out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output

from autograder.build.build import build_course
from autograder.build.manifest import read
from autograder.build.names import Libraries, Names, libraries, names_of
from autograder.build.needed import Part, needed
from autograder.build.source import Assignment, find
from autograder.build.submission import solutions, submission_notebook
from autograder.grade.again import grade_again
from autograder.grade.course import Course, prepare
from autograder.grade.local import grade_class
from autograder.grade.notebook import NOT_RUN, NOT_RUN_BEFORE
from autograder.grade.record import Record
from autograder.nbgrader import AS_HANDED_IN, METADATA
from autograder.validate.cells import prove
from tests.conftest import make_course

SETUP = "import os\nimport numpy as np\nimport torch\nimport matplotlib.pyplot as plt\nfrom torch import nn\n"
KNOWN = libraries([SETUP])


def names(source: str) -> Names:
    """What a cell has to do with names, in a notebook with the usual imports."""
    return names_of(source, KNOWN)


# ------------------------------------------------------------------------------------- reading a cell


@pytest.mark.parametrize(
    ("source", "binds", "reads"),
    [
        ("x = y + 1", {"x"}, {"y"}),
        ("x = 1\nz = x + y", {"x", "z"}, {"y"}),
        ("a, (b, *c) = d", {"a", "b", "c"}, {"d"}),
        ("for i in range(n):\n    total = i", {"i", "total"}, {"n"}),
        ("if flag:\n    x = 1\ny = x", {"x", "y"}, {"flag", "x"}),  # x may come from another cell
        ("try:\n    x = 1\nexcept ValueError as error:\n    y = error", {"x", "y", "error"}, set()),
        ("y = [x for x in rows if x > limit]", {"y"}, {"rows", "limit"}),
        ("y = {k: f(v) for k, v in rows.items()}", {"y"}, {"rows", "f"}),
        ("if (n := len(rows)) > 1:\n    print(n)", {"n"}, {"rows"}),
        ("with open_it() as file:\n    text = file.read()", {"file", "text"}, {"open_it"}),
        ("match value:\n    case [first, *rest]:\n        z = first", {"first", "rest", "z"}, {"value"}),
        ("import scipy.stats\nfrom a import b as c", {"scipy", "c"}, set()),
        ("count += 1", {"count"}, {"count"}),
        ("x: Kind = make()", {"x"}, {"Kind", "make"}),
        ("class A(Base):\n    size = width", {"A"}, {"Base", "width"}),
        ("@decorate\ndef f(x=default) -> Kind: ...", {"f"}, {"decorate", "default", "Kind"}),
        ("%matplotlib inline\nx = y", {"x"}, {"y"}),
        ("print(f'{x:.2f}')", set(), {"x"}),
    ],
)
def test_what_a_cell_binds_and_reads(source: str, binds: set[str], reads: set[str]) -> None:
    """Names that are bound before they are read come from the cell itself."""
    found = names(source)
    assert found.binds == binds
    assert found.reads == reads
    assert not found.unclear


@pytest.mark.parametrize(
    ("source", "later"),
    [
        ("def f(x):\n    y = x\n    return y + rate", {"rate"}),
        ("f = lambda x: x + rate", {"rate"}),
        ("class A:\n    def g(self):\n        return helper(self)", {"helper"}),
        ("def f():\n    def g():\n        return rate\n    return g", {"rate"}),
        ("def f(rows):\n    return [r * rate for r in rows]", {"rate"}),
    ],
)
def test_what_functions_read_when_they_are_called(source: str, later: set[str]) -> None:
    """It need not be there before."""
    found = names(source)
    assert found.later == later
    assert not found.reads


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        ("rows.append(1)", {"rows"}),
        ("table[0] = 1", {"table"}),
        ("net.width = 3", {"net"}),
        ("net.layers[0].weight.data.zero_()", {"net"}),
        ("net.train()", {"net"}),
        ("net.apply(reset)", {"net", "reset"}),
        ("losses = fit(net, x[:10], epochs=3)", {"net", "x"}),
        ("optimizer = torch.optim.SGD(net.parameters(), lr=1)\noptimizer.step()", {"net"}),
        ("part = net.layers\npart.append(1)", {"net"}),
        ("for layer in net.layers:\n    layer.reset_parameters()", {"net"}),
        ("torch.nn.init.zeros_(net.weight)", {"net"}),
        ("noise = torch.randn(3, generator=source)", {"source"}),
        ("batch = next(batches)", {"batches"}),
        ("np.random.shuffle(x)", {"x"}),
        ("del table", {"table"}),
        ("count += 1", {"count"}),
        ("def f():\n    global rate\n    rate = 2", {"rate"}),
        ("print(x.mean(), len(rows))", set()),
        ("small = x.float().mean(dim=0)", set()),
        ("fig, axes = plt.subplots(2)\naxes[0].plot(x)\naxes[0].set(title=name)\nplt.show()", set()),
        ("y = torch.stack([x, x])\nz = np.asarray(y)", set()),
        ("mine = []\nmine.append(x)", set()),
        ("torch.manual_seed(0)", set()),
    ],
)
def test_what_a_cell_may_change(source: str, changes: set[str]) -> None:
    """Objects of other cells; drawing and computing change none."""
    found = names(source)
    assert found.changes == changes
    assert not found.unclear


@pytest.mark.parametrize(
    "source",
    [
        "exec(text)",
        "x = eval('y')",
        "globals()['x'] = 1",
        "def f():\n    return globals()['x']",
        "def f():\n    import sys\n    return sys.modules['__main__'].x",
        "f.__globals__['x']",
        "get_ipython().run_cell('x')",
        "%run other.py",
        "!ls",
        "%%time\nx = 1",
        "def broken(:",
        "with open('x') as file:\n    pass",
    ],
)
def test_what_cannot_be_read(source: str) -> None:
    """Then everything has to be supposed."""
    assert names(source).unclear


@pytest.mark.parametrize(
    "source",
    [
        "torch.set_default_dtype(torch.float64)",
        "os.environ['A'] = '1'",
        "plt.rcParams['font.size'] = 3\nos.putenv('a', 'b')",
        "def f():\n    torch.use_deterministic_algorithms(True)",
    ],
)
def test_what_has_no_name(source: str) -> None:
    """A setting of a library is none of the notebook's names."""
    found = names(source)
    assert found.effects
    assert not found.unclear


def test_stars_and_what_is_written_down() -> None:
    """`from x import *` binds what nobody can read; and the manifest has all of it."""
    assert names("from torch import *").star
    for source in (
        "def f(x):\n    return x + rate",
        "rows.append(y)",
        "exec('1')",
        "from torch import *",
        "x = 1",
    ):
        assert Names.from_json(names(source).as_json()) == names(source)


# ------------------------------------------------------------------------------------ choosing cells


def chosen(*cells: str, asked: tuple[str, ...] = ("answer",)) -> list[int]:
    """The places of the instructor's cells that are needed; an answer begins with ``#``."""
    known = libraries(cells)
    parts = [
        Part(str(place), names_of(source, known), mine=not source.startswith("#"))
        for place, source in enumerate(cells)
    ]
    found = needed(parts, asked)
    return [place for place, part in enumerate(parts) if part.mine and part.id in found]


ANSWER = "#\ndef answer(x):\n    return {}"


def test_needed_is_what_answers_can_read() -> None:
    """By what they read at once, later, and through other cells."""
    figure = "import matplotlib.pyplot as plt\nplt.plot([1])\nplt.show()"
    assert chosen("a = 1", "b = 2", figure, ANSWER.format("a")) == [0]
    assert chosen("a = 1", "b = a + 1", figure, ANSWER.format("b")) == [0, 1]
    assert chosen("a = 1", "def f():\n    return a", ANSWER.format("f()")) == [0, 1]
    assert chosen(ANSWER.format("a"), "a = 1") == [1]  # when it is called, it may be there
    assert chosen("#\nb = a\nanswer = abs", "a = 1") == []  # but not when the cell runs
    assert chosen("a = 1", "c = 3", "#\nanswer = abs", asked=("answer", "c")) == [1]
    assert chosen("a = []", "a.append(1)", "b = len(a)", ANSWER.format("a")) == [0, 1]
    assert chosen("a = []", "def f():\n    a.append(1)", "f()", ANSWER.format("a")) == [0, 1, 2]
    assert chosen("def f(x):\n    return x", "b = f(f)", ANSWER.format("f(x)")) == [0]


def test_whatever_is_unclear_is_needed() -> None:
    """In a cell of the instructor's that cell, in one of the student's all."""
    assert chosen("a = 1", "exec('b = 2')", "from os.path import *", ANSWER.format("x")) == [1, 2]
    assert chosen("a = 1", "b = 2", ANSWER.format("globals()")) == [0, 1]
    assert chosen("a = 1", "b = 2", ANSWER.format("x"), "#%who") == []  # a comment
    assert chosen("a = 1", "b = 2", ANSWER.format("x"), "#\n%who") == [0, 1]


# ---------------------------------------------------------------------------------------- grading

CELLS = """
# %%
import pandas as pd

limits = [0.5, 2.0]
scale = 3.0

# %%
with grader.tryout():
    tried = linear(torch.ones(2, 3), torch.ones(4, 3), torch.zeros(4))
    print("tried", tuple(tried.shape))

# %%
grader.check("q1")
"""


@pytest.fixture(scope="module")
def course_with_cells(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The test course with cells that the solution does not need."""
    root = make_course(tmp_path_factory.mktemp("cells") / "course")
    source = root / "source" / "demo-a" / "demo-a.py"
    text = source.read_text()
    assert text.count('\n# %%\ngrader.check("q1")\n') == 1
    source.write_text(text.replace('\n# %%\ngrader.check("q1")\n', CELLS))
    build_course(root, (), solutions=False)
    return Course.at(root)


@pytest.fixture(scope="module")
def demo(course_with_cells: Course) -> Assignment:
    """Its assignment."""
    (found,) = find(course_with_cells.root)
    return found


def graded(
    course: Course, demo: Assignment, **submissions: NotebookNode
) -> dict[str, tuple[Record, NotebookNode]]:
    """What becomes of some submissions."""
    for student, notebook in submissions.items():
        place = course.submission(student, demo.name) / f"{demo.name}.ipynb"
        place.parent.mkdir(parents=True)
        place.write_text(json.dumps(notebook))  # whatever is in it
    found = grade_class(course, prepare(course, demo.name), list(submissions), seed=7)
    return {one.record.student: (one.record, nbformat.reads(one.notebook, as_version=4)) for one in found}


def test_the_manifest_says_which_cells_are_needed(course_with_cells: Course) -> None:
    """Those that the solution and the cases can read."""
    cells = read(course_with_cells.root / "release" / "demo-a" / "manifest.json").cells
    found = {cell.id: cell.needed for cell in cells if cell.kind == "code"}
    assert found == {"code-1": True, "code-2": False, "code-3": False, "code-4": False}
    assert {cell.needed for cell in cells if cell.kind != "code"} <= {None, True, False}


@pytest.mark.usefixtures("lent")
def test_scores_with_the_needed_cells_and_with_all(demo: Assignment) -> None:
    """Solution, variants, mutants, and five right answers that read what the solution does not."""
    found = prove(demo, workers=1, mutants=5)
    assert (found.needed, found.cells, found.planted) == (1, 4, 5)
    assert found.answers >= 12
    assert found.seen >= 2
    assert not list(found.missed), list(found.missed)


@pytest.mark.usefixtures("lent")
def test_the_executed_notebook_shows_what_was_handed_in(course_with_cells: Course, demo: Assignment) -> None:
    """Marked as such and sanitised; with all cells, what they show now."""
    notebook = submission_notebook(demo, solutions(demo))
    by_id = {cell.id: cell for cell in notebook.cells}
    by_id["code-3"].outputs = [
        new_output("stream", text="what I saw\n"),
        new_output("display_data", {"text/html": '<b onclick="evil()">bold</b><script>evil()</script>'}),
        NotebookNode(output_type="nonsense", data=7),
        NotebookNode(output_type="display_data", data=[1], metadata=None),
    ]
    record, shown = graded(course_with_cells, demo, shown=notebook)["shown"]
    assert record.score == record.max_score
    assert record.left_out == ["code-2", "code-3", "code-4"]
    assert "code-3" not in {cell.id for cell in record.cells}
    cells = {cell.id: cell for cell in shown.cells}
    assert cells["code-3"].metadata[METADATA] == {AS_HANDED_IN: True}
    first, stream, html = cells["code-3"].outputs
    assert (first.text, stream.text) == (NOT_RUN, "what I saw\n")
    assert html.data["text/html"] == "<b>bold</b>"
    assert [output.text for output in cells["code-2"].outputs] == [NOT_RUN_BEFORE]

    again = grade_again(course_with_cells, record)
    assert not again.differences, again.differences

    everything = replace(course_with_cells, all_cells=True)
    judged = grade_class(everything, prepare(everything, demo.name), ["shown"], seed=7)
    (one,) = list(judged)
    assert (one.record.score, one.record.left_out, one.record.all_cells) == (record.score, [], True)
    assert "tried (2, 4)" in one.notebook
    assert NOT_RUN.strip() not in one.notebook


@pytest.mark.usefixtures("lent")
def test_names_that_nobody_could_read(course_with_cells: Course, demo: Assignment) -> None:
    """Code that ends for want of a name gets all cells; a misspelt name changes nothing."""
    (last,) = solutions(demo)["q2"]
    head = "def standardise(table):\n"
    assert head in last
    hidden = 'import pandas as pd\nframe = pd.DataFrame({"a": [1.0]})\n\n\n'
    by_query = hidden + last.replace("    centred", '    frame.query("a < @scale")\n    centred')
    misspelt = last.replace("    centred", "    scael\n    centred")
    found = graded(
        course_with_cells,
        demo,
        query=submission_notebook(demo, {**solutions(demo), "q2": (by_query,)}),
        misspelt=submission_notebook(demo, {**solutions(demo), "q2": (misspelt,)}),
    )
    record, _ = found["query"]
    assert (record.score, record.left_out) == (record.max_score, [])
    record, _ = found["misspelt"]
    assert record.score < record.max_score
    assert record.left_out == ["code-2", "code-3", "code-4"]


@pytest.mark.usefixtures("lent")
def test_cells_of_the_students_own(course_with_cells: Course, demo: Assignment) -> None:
    """A cell that looks at the instructor's data gets them."""
    notebook = submission_notebook(demo, solutions(demo))
    notebook.cells.append(new_code_cell("print('mine', limits)"))
    record, shown = graded(course_with_cells, demo, own=notebook)["own"]
    assert record.left_out == ["code-3", "code-4"]
    assert "mine [0.5, 2.0]" in nbformat.writes(shown)


def test_records_from_before(tmp_path: Path) -> None:
    """Once all cells were run, and grading such a record again does that."""
    record = Record("demo-a", "ada", status="graded", content="", seed=1, questions={})  # type: ignore[arg-type]
    data: dict[str, Any] = {
        key: value for key, value in record.as_json().items() if key not in ("left_out", "all_cells")
    }
    path = tmp_path / "ada.json"
    path.write_text(json.dumps(data))
    before = Record.read(path)
    assert before is not None
    assert before.all_cells


def test_libraries_are_told_by_what_they_do() -> None:
    """Functions that draw change nothing; others may."""
    assert libraries(["import matplotlib.pyplot as plt\nimport torch"]) == Libraries(
        frozenset({"plt", "torch"}), frozenset({"plt"})
    )

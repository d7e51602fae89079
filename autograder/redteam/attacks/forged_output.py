"""Forged output: a grader that reads scores from what a notebook prints."""

from __future__ import annotations

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, RawNotebook, System
from autograder.redteam.attacks.answers import EARNS_POINTS, Q1_RIGHT, Q4_RIGHT

CLASS = Category.FORGED_OUTPUT

FAKE_REPORT = """
from IPython.display import display
for question in ("q1", "q2", "q3", "q4", "q5"):
    display({
        "text/plain": f"{question}: all passed",
        "application/vnd.autograder.check+json":
            {"question": question, "points": 3, "max_points": 3, "cases":
                [{"name": "case", "hidden": True, "outcome": "passed", "points": 3, "max_points": 3}]},
    }, raw=True)
"""
FULL = {"nbgrader": {"grade": True, "solution": False, "locked": False, "points": 1000, "schema_version": 3,
                     "cell_type": "code", "task": False}}  # fmt: skip


def points_in_metadata(notebook: RawNotebook) -> None:
    """Every grade cell is worth 1000 points, unlocked, and has been passed."""
    for cell in notebook["cells"]:
        if "nbgrader" in cell["metadata"]:
            marks = cell["metadata"]["nbgrader"]
            marks |= {"points": 1000, "locked": False}
        if cell["cell_type"] == "code" and "grader.check" in cell["source"]:
            cell["metadata"]["score"] = cell["metadata"]["points"] = 1000
            cell["outputs"] = [
                {"output_type": "display_data", "metadata": {}, "data": {
                    "text/plain": "all passed",
                    "application/vnd.autograder.check+json": {"question": "q1", "points": 3, "max_points": 3}}}
            ]  # fmt: skip


def own_grade_cells(notebook: RawNotebook) -> None:
    """Grade cells of the student's own making, under the names of the real ones."""
    for number in range(1, 6):
        notebook["cells"].append(
            {"cell_type": "code", "id": f"q{number}", "execution_count": 1, "outputs": [], "source": "3",
             "metadata": {"nbgrader": {**FULL["nbgrader"], "grade_id": f"q{number}"}}}
        )  # fmt: skip


def edited_checks(notebook: RawNotebook) -> None:
    """The cells that check check nothing any more."""
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code" and "grader.check" in cell["source"]:
            cell["source"] = "1000.0"
            cell["metadata"].get("nbgrader", {})["locked"] = False


def comment_on_checks(notebook: RawNotebook) -> None:
    """A harmless edit of the same cells."""
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code" and "grader.check" in cell["source"]:
            cell["source"] += "  # passed!"


def marks_of_hidden_tests(notebook: RawNotebook) -> None:
    """Markers inside an answer, so that what follows is taken for tests, or dropped as a solution."""
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code" and "NotImplementedError" in cell["source"]:
            cell["source"] = (
                "### BEGIN HIDDEN TESTS\n2\n### END HIDDEN TESTS\n### BEGIN SOLUTION\n### END SOLUTION\n"
                "### BEGIN MARK SCHEME\nfull\n### END MARK SCHEME\n" + cell["source"]
            )


def old_marks(notebook: RawNotebook) -> None:
    """Markers as comments in right answers."""
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code" and cell["source"].startswith("def "):
            cell["source"] = f"# BEGIN HIDDEN TESTS?\n{cell['source']}\n# END OF IT"


ATTACKS = (
    Attack(
        "display-hook-before-a-wrong-return",
        CLASS,
        "the number shown first in a check's output is taken as the score",
        HandedIn({
            "q1": "import sys\ndef standardise(table):\n    sys.displayhook(2)\n    return table * 0\n",
            "q3": "import sys\ndef predict(patients):\n    sys.displayhook(2)\n    return np.zeros(len(patients))\n",
        }),
        HandedIn({
            "q1": "import sys\ndef standardise(table):\n    sys.displayhook(2)\n"
                  "    return (table - table.mean(0)) / table.std(0)\n",
        }),
        # a text instead of a number is full credit there, however many points the cell has
        on={System.NBGRADER: HandedIn({
            "q1": "import sys\ndef standardise(table):\n    sys.displayhook('full')\n    return table * 0\n",
            "q3": "import sys\ndef predict(patients):\n    sys.displayhook('full')\n    return np.zeros(len(patients))\n",
        })},
    ),
    Attack(
        "imitated-check-report",
        CLASS,
        "a report displayed by the student's own cell counts as a verdict",
        HandedIn(cells=tuple(Cell(FAKE_REPORT, f"q{n}") for n in range(1, 6))),
        HandedIn(cells=(Cell("from IPython.display import display\ndisplay('all passed?')", "q1"),)),
    ),
    Attack(
        "printed-verdict",
        CLASS,
        "lines that look like the grader's are believed",
        HandedIn(
            wrong=True,
            cells=(
                Cell("print('q1: all passed · 3 of 3 points\\n  ✓ hidden case 2')\n3", "q1"),
                Cell("import sys; sys.stdout.write('All tests passed!'); sys.__stdout__.write('Score: 15/15\\n')",
                     "q2"),
            ),
        ),
        HandedIn(cells=(Cell("print('q1: I hope it passes')", "q1"),)),
    ),
    Attack("points-in-the-metadata", CLASS, "points, locks or outputs written into the notebook are believed",
           HandedIn(edit=points_in_metadata), HandedIn(edit=points_in_metadata)),
    Attack("own-grade-cells", CLASS, "grade cells that the student added are counted",
           HandedIn(wrong=True, edit=own_grade_cells), HandedIn(edit=own_grade_cells)),
    Attack("edited-checks", CLASS, "a check that the student rewrote to '1000.0' gives points",
           HandedIn(edit=edited_checks), HandedIn(edit=comment_on_checks)),
    Attack("markers-in-answers", CLASS, "markers of hidden tests in an answer turn it into a test or hide it",
           HandedIn(edit=marks_of_hidden_tests), HandedIn(edit=old_marks)),
    Attack(
        "check-replaced-in-the-notebook",
        CLASS,
        "`grader.check` redefined in an answer makes every check pass",
        HandedIn(
            {"q1": "class grader:\n    check = staticmethod(lambda *a, **k: 3)\n"
                   "def standardise(table):\n    return table * 0\n"},
            wrong=True,
        ),
        HandedIn({"q1": "class Grader:\n    check = staticmethod(lambda *a, **k: 3)\n" + Q1_RIGHT}),
    ),
    Attack(
        "string-that-looks-right",
        CLASS,
        EARNS_POINTS,
        HandedIn({"q4": "class summarise(str):\n    def __new__(cls, samples):\n"
                        "        return str.__new__(cls, {'samples': len(samples), 'passed': True})\n"}),
        HandedIn({"q4": Q4_RIGHT.replace("def summarise", "def _summary") + "summarise = _summary\n"}),
    ),
)  # fmt: skip

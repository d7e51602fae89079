"""Nothing that a student handed in is unpickled, compiled or run on the judge's side."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import autograder
from autograder.build.source import find
from autograder.grade.course import Course, prepare
from tests.conftest import REPOSITORY, hand_in, right_notebook

PACKAGE = Path(autograder.__file__).parent
JUDGES = ("judge", "grade", "report", "wire", "checks", "probes", "nbgrader")
"""Everything that reads what a student or a worker wrote."""

MODULES = {
    "pickle",
    "_pickle",
    "dill",
    "cloudpickle",
    "marshal",
    "shelve",
    "joblib",
    "jsonpickle",
    "code",
    "codeop",
}
BUILTINS = {"eval", "exec", "compile", "__import__"}
METHODS = {
    "torch": {"load", "jit", "hub", "package"},
    "yaml": {"load", "load_all", "full_load", "unsafe_load"},
    "pd": {"read_pickle", "eval", "read_hdf"},
    "np": {"load"},
    "runpy": {"run_path", "run_module"},
}

ALLOWED = {
    ("build.tests", "compile"): "otter's test files, which the instructor wrote, read before release",
    (
        "validate.released",
        "compile",
    ): "what students are given, tried by who builds a course, in a worker of its own",
    ("validate.released", "exec"): "the same",
    ("validate.replay", "pickle"): "what a worker of the course's own answered, kept by who validates",
    ("data.store", "np.load"): "data sets by checksum; with allow_pickle=False, which this test looks at",
}


def modules(names: tuple[str, ...] = JUDGES) -> dict[str, ast.Module]:
    """The modules of our own that these packages reach, by import from anywhere in a file."""
    found: dict[str, ast.Module] = {}
    waiting = [_name(path) for name in names for path in (PACKAGE / name).rglob("*.py")]
    while waiting:
        name = waiting.pop()
        path = _path(name)
        if name in found or path is None:
            continue
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
        waiting += _imported(found[name])
        waiting += [name.rpartition(".")[0]]
    return found


def _name(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _path(name: str) -> Path | None:
    stem = PACKAGE.joinpath(*name.split(".")) if name else PACKAGE
    return next((p for p in (stem.with_suffix(".py"), stem / "__init__.py") if p.is_file()), None)


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        else:
            continue
        yield from (
            n.removeprefix("autograder").lstrip(".") for n in names if n.split(".")[0] == "autograder"
        )


def dangers(tree: ast.Module) -> Iterator[str]:
    """What a module names that can run what it is given."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.split(".")[0] in MODULES)
        elif isinstance(node, ast.ImportFrom):
            base = (node.module or "").split(".")[0]
            if base in MODULES:
                yield base
            yield from (f"{base}.{a.name}" for a in node.names if a.name in METHODS.get(base, set()))
        elif isinstance(node, ast.Name) and node.id in BUILTINS:
            yield node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.attr in METHODS.get(
                {"numpy": "np", "pandas": "pd"}.get(node.value.id, node.value.id), set()
            ):
                yield f"{node.value.id}.{node.attr}"
        elif (
            isinstance(node, ast.keyword)
            and node.arg == "allow_pickle"
            and ast.unparse(node.value) != "False"
        ):
            yield "allow_pickle"


def test_nothing_on_the_judges_side_can_run_what_it_reads() -> None:
    found = modules()
    assert {"judge.session", "wire.values", "grade.lift", "checks.student", "randomness"} <= found.keys()
    named = {(name, danger) for name, tree in found.items() for danger in dangers(tree)}
    assert named - ALLOWED.keys() == set()


@pytest.mark.parametrize(
    "source",
    [
        "import pickle", "from dill import loads", "import torch\ntorch.load('x')", "from torch import load",
        "import numpy as np\nnp.load('x')", "f('x', allow_pickle=True)", "eval('1')", "g = exec", "__import__('os')",
        "def f():\n    import marshal", "import yaml\nyaml.load('x')", "import pandas as pd\npd.read_pickle('x')",
    ],
)  # fmt: skip
def test_the_search_finds_what_it_looks_for(source: str) -> None:
    assert list(dangers(ast.parse(source)))


# ------------------------------------------------------------------------------------------- at run time

HOSTILE = """
import pickle, torch
class Runs:
    def __reduce__(self):
        return (exec, ("raise SystemExit('run in the judge')",))
    def __repr__(self):
        return "__import__('os').system('true')"
def linear(x, weight, bias):
    return [Runs(), pickle.dumps(Runs()), "cos\\nsystem\\n(S'true'\\ntR.", torch.nn.Linear(1, 1), {"__reduce__": Runs()}]
Runs()
"""

AUDITED = """
import json, sys
from pathlib import Path
import torch
from autograder.grade.course import Course, prepare
from autograder.grade.submission import grade_submission
from autograder.grade.local import grade_class
from autograder.judge.session import WarmProcess

heard, listening = [], []
WATCHED = {"pickle.find_class", "marshal.loads", "marshal.load", "exec", "code.__new__"}  # lifting parses: "compile"
def listen(event, arguments):
    if listening and event in WATCHED:
        heard.append([event, str(arguments[:2])[:200]])
sys.addaudithook(listen)

course = Course.at(Path(sys.argv[1]))
prepared = prepare(course, "demo-a")
with WarmProcess(prepared.modules) as warm:
    warm.wait()
    scores = {}
    for student in ("honest", "hostile"):
        grade_submission(course, prepared, student, warm, 1)  # imports what is imported when it is first needed
        listening.append(True)
        scores[student] = grade_submission(course, prepared, student, warm, 1).record.score
        listening.clear()
judge, heard = heard, []
listening.append(True)
for judged in grade_class(course, prepared, ["honest", "hostile"], seed=1):
    pass
main = [what for event, what in heard if event == "pickle.find_class"]
print(json.dumps({"scores": scores, "judge": judge, "main": main}))
"""


@pytest.mark.slow
def test_grading_runs_nothing_of_a_students_in_the_judge(course: Course) -> None:
    """With Python's own audit of unpickling, unmarshalling and running code."""
    (assignment,) = find(course.root)
    hand_in(course, "honest", right_notebook(assignment))
    hand_in(course, "hostile", right_notebook(assignment, {"q1": HOSTILE}))
    prepare(course, assignment.name)
    command = [sys.executable, "-c", AUDITED, str(course.root)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["scores"] == {"honest": 7, "hostile": 3}
    assert found["judge"] == []
    assert set(found["main"]) <= {"('concurrent.futures.process', '_ResultItem')"}  # the pool's own envelope

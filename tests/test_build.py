"""The build: real sources in, the very bytes that students and graders get out."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nbgrader.converters import GenerateAssignment
from nbgrader.coursedir import CourseDirectory
from nbgrader.nbgraderformat import reads as nbgrader_reads
from traitlets.config import Config

from autograder import execute
from autograder.build import build as building
from autograder.build import manifest, release, source
from autograder.build import tests as test_files
from autograder.build.build import build_course, check_course
from autograder.build.otter_zip import otter_zip, read_zip
from autograder.build.wheel import build_wheel, pinned_requirements, student_files
from autograder.errors import BuildError, UserError
from autograder.student_check import check_notebook

COURSE = Path(__file__).parent / "course"
REPOSITORY = COURSE.parent.parent
A = "demo-a"


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The test course, built with its solution run; not to be written to."""
    root = tmp_path_factory.mktemp("finished") / "course"
    shutil.copytree(COURSE / "source", root / "source")
    assert build_course(root).executed == [A]
    return root


@pytest.fixture
def root(finished: Path, tmp_path: Path) -> Path:
    """A copy of it to be changed."""
    return Path(shutil.copytree(finished, tmp_path / "course"))


@pytest.fixture(scope="module")
def demo() -> source.Assignment:
    return source.load(COURSE / "source" / A)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }


# ------------------------------------------------------------------------------- what is released


def test_what_a_release_consists_of(finished: Path) -> None:
    assert set(contents(finished / "release")) == {
        f"{A}/{name}" for name in (f"{A}.ipynb", "manifest.json", "tests/q1.py", "tests/q2.py")
    }


def test_released_cells(demo: source.Assignment) -> None:
    notebook = release.released_notebook(demo)
    by_id = {cell.id: cell for cell in notebook.cells}
    assert [*by_id] == [cell.id for cell in demo.cells]
    assert by_id["q1-answer"].source.endswith(
        '(batch, out)."""\n    raise NotImplementedError  # your code here'
    )
    assert by_id["w1"].source == "*Your answer here.*"
    assert by_id["q1"].metadata.nbgrader.points == 4
    assert by_id["w1"].metadata.nbgrader.points == 4
    assert by_id["q2"].metadata.nbgrader.points == 3
    assert {i for i, cell in by_id.items() if cell.metadata.get("editable") is False} == {
        "code-1",
        "code-2",
        "q1",
        "q2",
    }
    assert "nbgrader" not in by_id["text-1"].metadata
    nbformat.validate(notebook)
    nbgrader_reads(release.notebook_text(notebook), as_version=4)


def test_nbgrader_writes_the_same_bytes(demo: source.Assignment, tmp_path: Path) -> None:
    """`nbgrader generate_assignment` on the source notebook, with our two settings and nothing else."""
    folder = tmp_path / "source" / A
    folder.mkdir(parents=True)
    (folder / f"{A}.ipynb").write_text(release.notebook_text(release.source_notebook(demo)), encoding="utf-8")
    config = Config({"CourseDirectory": {"root": str(tmp_path), "assignment_id": A}})
    config.merge(release.nbgrader_settings())
    GenerateAssignment(coursedir=CourseDirectory(config=config), config=config).start()
    written = (tmp_path / "release" / A / f"{A}.ipynb").read_text(encoding="utf-8")
    assert written == release.notebook_text(release.released_notebook(demo))


def test_notebook_of_the_create_assignment_sidebar(demo: source.Assignment, tmp_path: Path) -> None:
    """An ``.ipynb`` with nbgrader's metadata, one solution cell without markers, and leftovers of an editor."""
    folder = Path(shutil.copytree(demo.folder, tmp_path / A))
    front = (folder / f"{A}.py").read_text(encoding="utf-8").split("# ---\n")[1]
    (folder / f"{A}.py").unlink()
    notebook = release.source_notebook(demo)
    for cell in notebook.cells:
        if cell.id == "w1":
            cell.source = source.solution_of(cell.source)
        cell.metadata["collapsed"] = True
        del cell["id"]
    yaml = "---\n" + re.sub(r"(?m)^# ?", "", front) + "---"
    notebook.cells.insert(0, nbformat.v4.new_raw_cell(yaml))
    (folder / f"{A}.ipynb").write_text(nbformat.writes(notebook), encoding="utf-8")
    found = source.load(folder)
    assert found.path.suffix == ".ipynb"
    assert release.released_notebook(found) == release.released_notebook(demo)
    assert release.solution_notebook(found) == release.solution_notebook(demo)

    edit(folder / f"{A}.ipynb", '"points": 3', '"points": 5')
    with pytest.raises(BuildError, match=r"demo-a\.ipynb: q2: 5 points, but its cases are worth 3"):
        release.released_notebook(source.load(folder))


def test_solution_notebook_differs_by_its_answers_only(demo: source.Assignment) -> None:
    released, solved = release.released_notebook(demo), release.solution_notebook(demo)
    changed = {
        cell.id
        for cell, other in zip(released.cells, solved.cells, strict=True)
        if cell.source != other.source
    }
    assert changed == {"q1-answer", "q2-answer", "w1"}
    assert [c.metadata for c in released.cells] == [c.metadata for c in solved.cells]
    assert not any("SOLUTION" in cell.source for cell in solved.cells)


def test_manifest(finished: Path, demo: source.Assignment) -> None:
    found = manifest.read(finished / "release" / A / "manifest.json")
    assert found == manifest.make(
        demo,
        release.released_notebook(demo),
        {f"tests/{q}.py": t for q, t in test_files.public_tests(demo).items()},
    )
    assert found.points == {"q1": 4, "q2": 3, "w1": 4}
    assert {cell.id: cell.defines for cell in found.cells}["q2-answer"] == ("standardise",)
    assert {cell.id: cell.defines for cell in found.cells}["code-1"] == ("np", "torch", "Notebook", "grader")
    assert found.limits == {"case_seconds": 10, "submission_seconds": 60, "memory": 2 << 30}


def test_damaged_manifest_is_told(tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    for text in ("", "{}", '{"version": 1}', '{"version": 99, "cells": []}'):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(BuildError, match=r"manifest\.json"):
            manifest.read(path)


def test_released_notebook_runs_to_its_end(finished: Path, tmp_path: Path) -> None:
    """ "Run all" on the stubs raises nothing, and everything is told as not attempted."""
    shutil.copytree(finished / "release" / A, tmp_path / A)
    result = check_notebook(tmp_path / A / f"{A}.ipynb", seconds=600)
    assert not result.raised and not result.missing and not result.passed
    assert {case["outcome"] for report in result.checks.values() for case in report["cases"]} == {
        "not attempted"
    }


def test_executed_solution(finished: Path) -> None:
    notebook = nbformat.read(finished / "solutions" / A / f"{A}.ipynb", as_version=4)
    assert {q: r["points"] for q, r in execute.checks(notebook).items()} == {"q1": 4, "q2": 3}
    text = release.notebook_text(notebook)
    assert str(finished) not in text and sys.prefix not in text and "/tmp" not in text
    assert "execution" not in notebook.cells[1].metadata


# ------------------------------------------------------------------------------ the same every time


def test_same_sources_same_bytes(finished: Path, tmp_path: Path) -> None:
    again = tmp_path / "elsewhere"
    shutil.copytree(COURSE / "source", again / "source")
    for path in again.rglob("*.py"):
        os.utime(path, (0, 0))
    build_course(again, solutions=False)
    assert contents(again / "release") == contents(finished / "release")
    assert contents(again / "build") == contents(finished / "build")


def test_second_build_runs_nothing_and_changes_nothing(root: Path) -> None:
    before = contents(root)
    assert build_course(root).executed == []
    assert contents(root) == before


def test_check_passes_after_a_build(root: Path) -> None:
    before = contents(root)
    assert check_course(root) == []
    assert contents(root) == before


SOURCES = sorted(p.relative_to(COURSE).as_posix() for p in (COURSE / "source").rglob("*.py"))


@pytest.mark.parametrize("name", SOURCES)
def test_check_names_an_edited_source(root: Path, name: str) -> None:
    with (root / name).open("a", encoding="utf-8") as file:
        file.write(
            "# one more remark\n" if name != f"source/{A}/{A}.py" else "\n# %% [markdown]\n# One more.\n"
        )
    findings = check_course(root)
    assert any(finding.startswith(f"{name}: edited") for finding in findings), findings


@pytest.mark.parametrize(
    ("name", "old", "new", "differs"),
    [
        (f"{A}.py", "Give every column", "Give each column", f"release/{A}/{A}.ipynb: differs from what source/{A}/{A}.py"),
        (f"{A}.py", "products = torch", "products  = torch", f"solutions/{A}/{A}.ipynb: differs"),
        ("tests/q1.py", "TOLERANCE = 1e-9", "TOLERANCE = 1e-8", f"release/{A}/tests/q1.py: differs from what source/{A}/tests/q1.py"),
        ("tests/q1.py", "wide_inputs(7)", "wide_inputs(8)", f"source/{A}/tests/q1.py: edited"),
    ],
    ids=["text", "solution", "public case", "hidden case"],
)  # fmt: skip
def test_check_names_what_differs(root: Path, name: str, old: str, new: str, differs: str) -> None:
    edit(root / "source" / A / name, old, new)
    assert any(finding.startswith(differs) for finding in check_course(root))


def test_check_sees_files_that_are_gone_or_too_many(root: Path) -> None:
    (root / "source" / A / "mutants" / "q2.py").unlink()
    (root / "release" / A / "tests" / "q2.py").unlink()
    (root / "release" / A / "notes.txt").write_text("…", encoding="utf-8")
    shutil.copytree(root / "release" / A, root / "release" / "demo-z")
    findings = "\n".join(check_course(root))
    assert f"source/{A}/mutants/q2.py: gone" in findings
    assert f"release/{A}/tests/q2.py: missing; it is made from source/{A}/tests/q2.py" in findings
    assert f"release/{A}/notes.txt: nothing in source/ makes it" in findings
    assert "release/demo-z: nothing in source/ makes it" in findings
    build_course(root)
    assert check_course(root) == []


# -------------------------------------------------------------------------------- builds that fail


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "return products + bias",
            "return products",
            r"tests/q1\.py: test_a_small_batch: the solution did not pass",
        ),
        ("(torch.ones(2, 3), torch", "(torch.ones(2, 5), torch", rf"{A}\.py: code-2: RuntimeError"),
    ],
    ids=["not full marks", "a cell raises"],
)
def test_failing_solution_is_named_and_nothing_is_lost(root: Path, old: str, new: str, told: str) -> None:
    before = contents(root)
    edit(root / "source" / A / f"{A}.py", old, new)
    with pytest.raises(BuildError, match=told):
        build_course(root)
    after = contents(root)
    del before[f"source/{A}/{A}.py"], after[f"source/{A}/{A}.py"]
    assert after == before


def test_failing_move_is_undone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(root)
    edit(root / "source" / A / "tests" / "q1.py", "TOLERANCE = 1e-9", "TOLERANCE = 1e-8")
    moves: list[Path] = []
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        moves.append(self)
        if len(moves) == 3:
            raise OSError("no space left")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="no space"):
        build_course(root, solutions=False)
    after = contents(root)
    for edited in (
        f"source/{A}/tests/q1.py",
        f"source/{A}/key/q1.json",
    ):  # what was recorded need not be again
        del before[edited], after[edited]
    assert after == before


# --------------------------------------------------------------------------------------- test files

HEAD = 'from otter.test_files import test_case\n\nOK_FORMAT = False\nname = "q1"\n'
PUBLIC = "\n\n@test_case(points=1)\ndef test_open(f):\n    pass\n"
HIDDEN = "\n\n@test_case(points=2, hidden=True)\ndef test_other(f):\n    pass\n"


def test_points_of_the_released_file_are_those_of_its_cases(demo: source.Assignment) -> None:
    assert test_files.points(demo)["q1"] == {
        "test_a_small_batch": 1,
        "test_a_wide_layer": 2,
        "test_a_batch_of_one": 1,
    }
    assert "\npoints = 1\n" in test_files.public_tests(demo)["q1"]


def test_imports_lose_only_what_hidden_cases_use() -> None:
    text = (
        "import math, os\nfrom otter.test_files import (\n    test_case,  # the mark\n)\nfrom torch import ones, zeros  # both\n"
        + HEAD.split("\n", 2)[2]
        + PUBLIC.replace("pass", "ones(math.pi)")
        + HIDDEN.replace("pass", "zeros(os.sep)")
    )
    public = test_files.split_text(text).public
    assert "import math\n" in public and "from torch import ones  # both\n" in public
    assert "    test_case,  # the mark\n)" in public


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HEAD + PUBLIC, "test_open: no case is hidden"),
        (HEAD + HIDDEN, "every case is hidden"),
        (HEAD, "no case"),
        (HEAD + PUBLIC + PUBLIC + HIDDEN, "test_open is defined twice"),
        (HEAD + PUBLIC + HIDDEN.replace("hidden=True", "hidden=1 == 1"), "'hidden' of test_case is a literal"),
        (HEAD + PUBLIC + HIDDEN.replace("hidden=True", "**{'hidden': True}"), r"without \* or \*\*"),
        (HEAD + PUBLIC + HIDDEN.replace("points=2, ", ""), "test_other: give its points"),
        (HEAD + PUBLIC + HIDDEN + "\nlater = test_case(points=1, hidden=True)(test_other)\n", "test_case is for decorating"),
        (HEAD + "from otter.test_files import test_case as case\n" + PUBLIC + HIDDEN, "under its own name"),
        (HEAD + "from math import *\n" + PUBLIC + HIDDEN, r"import \*"),
        (HEAD + "\n\ndef helper():\n    pass\n" + PUBLIC + HIDDEN.replace("pass", "globals()['helper']()"), "globals"),
        (HEAD + "\n\ndef helper():\n    pass\n" + PUBLIC + HIDDEN, "no case uses helper"),
        (HEAD + "A, B = 1, 2\n" + PUBLIC.replace("pass", "A") + HIDDEN.replace("pass", "B"), "only hidden cases use B"),
        (HEAD + "T = {}\nT['x'] = 0.873\n" + PUBLIC + HIDDEN.replace("pass", "T"), "a statement that changes T"),
        (HEAD + "points = 5\n" + PUBLIC + HIDDEN, "points = 5, but its cases are worth 3"),
        (HEAD + PUBLIC + HIDDEN.replace("pass", "global z; z = 1"), "global z"),
        ("def", "cannot be read as Python"),
    ],
)  # fmt: skip
def test_what_the_build_cannot_judge_it_refuses(text: str, told: str) -> None:
    with pytest.raises(BuildError, match=told):
        test_files.split_text(text, "tests/q1.py")


def test_local_names_do_not_count_as_uses() -> None:
    """A public case's local variable keeps no hidden constant of the same name."""
    text = (
        HEAD
        + "EXPECTED = 0.8731\n"
        + PUBLIC.replace("pass", "EXPECTED = 1; f(EXPECTED)")
        + HIDDEN.replace("pass", "f(EXPECTED)")
    )
    assert "0.8731" not in test_files.split_text(text).public


@st.composite
def random_files(draw: st.DrawFn) -> tuple[str, str, set[str]]:
    """A test file, what must be left of it, and the names that must not be in it.

    Helpers use earlier helpers; cases use helpers; every piece has comments and formatting of its own.
    """
    count = draw(st.integers(0, 7))
    uses = [draw(st.sets(st.integers(0, i - 1), max_size=2)) if i else set() for i in range(count)]
    cases = draw(
        st.lists(
            st.tuples(st.booleans(), st.sets(st.integers(0, max(count - 1, 0)), max_size=3)),
            min_size=2,
            max_size=6,
        )
    )
    cases = [(False, cases[0][1]), (True, cases[1][1]), *cases[2:]]
    if not count:
        cases = [(hidden, set()) for hidden, _ in cases]

    def reach(hidden: bool) -> set[int]:
        seen: set[int] = set()
        todo = [i for h, used in cases if h is hidden for i in used]
        while todo:
            i = todo.pop()
            if i not in seen:
                seen.add(i)
                todo.extend(uses[i])
        return seen

    kept, known = reach(False), reach(False) | reach(True)
    remark = st.sampled_from(["", "# why: no reason\n", "# a   b\n#\n# c\n", "\n\n# ---- more ----\n\n"])
    tail = st.sampled_from(["", "  # a remark", "   "])
    quote = st.sampled_from(["'", '"'])
    pieces: list[tuple[str, bool]] = []
    for i in range(count):
        if i not in known:
            continue
        body = " + ".join([f"helper_{j}" if j % 3 else f"helper_{j}()" for j in sorted(uses[i])] or [str(i)])
        kind = draw(st.sampled_from(["def", "constant", "lambda"])) if i % 3 == 0 else "constant"
        head = draw(remark)
        if i % 3 == 0 and kind == "def":
            text = f"\n\n{head}def helper_{i}(a = 1,  b=2):{draw(tail)}\n    helper_{count + 1} = {body}\n    return helper_{count + 1}\n"
        elif i % 3 == 0:
            text = f"{head}helper_{i} = lambda : ( {body} ){draw(tail)}\n"
        else:
            text = f"{head}helper_{i}=({body}){draw(tail)}\n"
        pieces.append((text, i in kept))
    hidden_names = {f"helper_{i}" for i in known - kept}
    for number, (hidden, used) in enumerate(cases):
        q = draw(quote)
        mark = (
            draw(st.sampled_from(["hidden=True", "hidden = True"]))
            if hidden
            else draw(st.sampled_from(["", "hidden=False"]))
        )
        calls = "".join(f"    f(helper_{i}){draw(tail)}\n" for i in sorted(used))
        text = f"\n\n{draw(remark)}@test_case( points=1, name={q}case {number}{q}, {mark})\ndef test_{number}(f):\n    x = {q}…{q}\n{calls}"
        pieces.append((text, not hidden))
        if hidden:
            hidden_names.add(f"test_{number}")
    total, public = len(cases), sum(not hidden for hidden, _ in cases)
    whole = HEAD + f"points = {total}\n" + "".join(text for text, _ in pieces)
    left = HEAD + f"points = {public}\n" + "".join(text for text, keep in pieces if keep)
    return whole, left, hidden_names


@pytest.mark.parametrize(("call", "asks"), [("checks.trajectory(f)", True), ("checks.call(f)", False)])
def test_a_case_looks_up_the_answer_key_of_a_check_too(call: str, asks: bool) -> None:
    """`trajectory` has a training loop of its own: what it gave has to come with the released file."""
    text = HEAD + "from autograder import checks\n" + PUBLIC.replace("pass", call) + HIDDEN
    parts = test_files.split_text(text)
    assert parts.replays is asks and not parts.key
    assert ("\n@case\ndef test_open(f)" in parts.public) is asks


@settings(max_examples=150, deadline=None)
@given(random_files())
def test_hidden_parts_go_and_the_rest_stays_byte_for_byte(file: tuple[str, str, set[str]]) -> None:
    whole, left, hidden_names = file
    public = test_files.split_text(whole).public
    assert public == left
    compile(public, "public", "exec")
    assert not hidden_names & set(re.findall(r"\w+", public))


# ------------------------------------------------------------------------------------------- otter


def test_otter_zip_holds_the_full_tests(demo: source.Assignment) -> None:
    data = otter_zip(demo, ("some-1.0-py3-none-any.whl", b"wheel"), "numpy==2.0\n")
    assert data == otter_zip(demo, ("some-1.0-py3-none-any.whl", b"wheel"), "numpy==2.0\n")
    files = read_zip(data)
    assert files["tests/q1.py"] == demo.test_file("q1").read_bytes()
    assert b"autograder data install --hidden" in files["setup.sh"]
    assert b"numpy==2.0" in files["environment.yml"]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {info.date_time[0] for info in archive.infolist()} == {1980}


def test_otter_gives_the_solution_full_marks(finished: Path, tmp_path: Path) -> None:
    command = [
        sys.executable, "-m", "otter", "run", "--no-logo", "-a", str(finished / "build" / "otter" / f"{A}-autograder.zip"),
        str(finished / "solutions" / A / f"{A}.ipynb"),
    ]  # fmt: skip
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, env=execute._environment())
    results = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    assert {t["name"]: (t["score"], t["max_score"]) for t in results["tests"] if "score" in t} == {
        "q1": (4, 4),
        "q2": (3, 3),
    }


# ----------------------------------------------------------------------------------- what laptops get


@pytest.fixture
def packaged(tmp_path: Path) -> Path:
    """A course that carries the package, pinned at what is installed here."""
    root = tmp_path / "packaged"
    root.mkdir()
    shutil.copyfile(REPOSITORY / "pyproject.toml", root / "pyproject.toml")
    for name in ("README.md", "LICENSE"):
        (root / name).write_text("About.\n", encoding="utf-8")
    for name in ("autograder", "lab"):
        shutil.copytree(REPOSITORY / name, root / name)
    pins = sorted(f"{d.metadata['Name']}=={d.version}" for d in metadata.distributions())
    (root / "constraints.txt").write_text("# tried together\n" + "\n".join(pins) + "\n", encoding="utf-8")
    return root


def test_wheel_is_the_same_wherever_it_is_made(packaged: Path, tmp_path: Path) -> None:
    name, data = build_wheel(packaged)
    other = Path(shutil.copytree(packaged, tmp_path / "other", copy_function=shutil.copyfile))
    for path in other.rglob("*"):
        path.chmod(0o755)
    assert build_wheel(other) == (name, data)
    files = read_zip(data)
    assert "autograder/notebook.py" in files
    assert any(
        path.endswith(".data/data/share/jupyter/labextensions/dlbio-autograder/package.json")
        for path in files
    )
    assert not [path for path in files if path.startswith(("source", "tests")) or "__pycache__" in path]


def test_pip_takes_the_wheel(packaged: Path, tmp_path: Path) -> None:
    """Its names, versions and hashes hold; and the student's side starts without nbgrader, hub or cluster parts."""
    name, data = build_wheel(packaged)
    wheel = tmp_path / name
    wheel.write_bytes(data)
    site = tmp_path / "site"
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        str(site),
        str(wheel),
    ]
    if subprocess.run(
        [sys.executable, "-m", "pip", "--version"], capture_output=True, check=False
    ).returncode:
        install = [
            "uv",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-index",
            "--target",
            str(site),
            str(wheel),
        ]
    subprocess.run(install, check=True, capture_output=True)
    code = (
        "import sys\n"
        "for name in ('nbgrader', 'jupyterhub', 'distributed', 'dask', 'libcst', 'jupytext', 'flit_core'): sys.modules[name] = None\n"
        f"sys.path.insert(0, {str(site)!r})\n"
        "from autograder import Notebook, checks, data, notebook, student_check, cli\n"
        "Notebook()\nprint(notebook.__file__)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip().startswith(str(site))


def test_the_version_says_the_content(packaged: Path) -> None:
    """One content, one version; what students do not get changes the grader's wheel only."""

    def versions() -> tuple[str, str]:
        students, whole = build_wheel(packaged)[0], build_wheel(packaged, whole=True)[0]
        return students.split("-")[1], whole.split("-")[1]

    students, whole = versions()
    assert re.fullmatch(r"0\.1\.0\+c[0-9a-f]{12}", students) and whole.startswith(f"{students}.w")
    metadata = read_zip(build_wheel(packaged)[1])
    (about,) = (data for path, data in metadata.items() if path.endswith(".dist-info/METADATA"))
    assert f"\nVersion: {students}\n".encode() in about
    assert f'__version__ = "{students}"'.encode() in metadata["autograder/__init__.py"]
    for path, for_students in (
        ("autograder/report/page.py", False),
        ("autograder/show.py", True),
        ("pyproject.toml", True),
    ):
        with (packaged / path).open("a", encoding="utf-8") as file:
            file.write("# mended\n" if path != "pyproject.toml" else "")
        if path == "pyproject.toml":
            text = (packaged / path).read_text(encoding="utf-8")
            (packaged / path).write_text(text.replace('"click>=8.1"', '"click>=8.2"'), encoding="utf-8")
        before, (students, whole) = (students, whole), versions()
        assert (students != before[0]) is for_students and whole != before[1]


def test_pip_replaces_an_older_package(packaged: Path, tmp_path: Path) -> None:
    """And the one of before all versions had a hash; a second time there is nothing to do."""
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True)
    python = str(venv / "bin" / "python")

    def install(folder: Path, files: dict[str, bytes]) -> str:
        folder.mkdir()
        for name, data in files.items():
            (folder / name).write_bytes(data)
        line = files["requirements.txt"].decode().splitlines()[-1]
        (folder / "requirements.txt").write_text(f"{line}\n", encoding="utf-8")
        pip = [
            sys.executable,
            "-m",
            "pip",
            "--python",
            python,
            "install",
            "--no-deps",
            "--no-index",
            "-r",
            "requirements.txt",
        ]
        subprocess.run(pip, cwd=folder, check=True, capture_output=True)
        ask = "import autograder, importlib.metadata as m; print(autograder.__version__, m.version('dlbio-autograder'))"
        said = subprocess.run(
            [python, "-P", "-c", ask], cwd=tmp_path, check=True, capture_output=True, text=True
        )
        ours, pips = said.stdout.split()
        assert ours == pips and f"-{ours}-" in line
        return ours

    first = student_files(packaged, {})
    wheel = next(name for name in first if name.endswith(".whl"))
    (packaged / "autograder" / "show.py").open("a", encoding="utf-8").write("# mended\n")
    second = student_files(packaged, {})
    assert install(tmp_path / "1", first) == wheel.split("-")[1]
    newer = install(tmp_path / "2", second)
    assert newer != wheel.split("-")[1]
    assert install(tmp_path / "3", first) == wheel.split("-")[1], (
        "also back, to what the requirements ask for"
    )


def test_the_release_says_which_package_it_was_made_with(packaged: Path) -> None:
    shutil.copytree(COURSE / "source", packaged / "source")
    build_course(packaged, solutions=False)
    found = manifest.read(packaged / "release" / A / "manifest.json")
    (wheel,) = (packaged / "release").glob("*.whl")
    assert wheel.name.split("-")[1] == found.package
    assert (packaged / "release" / "requirements.txt").read_text().endswith(f"\n./{wheel.name}\n")


def test_requirements_are_the_students_only(packaged: Path) -> None:
    lines = pinned_requirements(packaged).splitlines()
    assert all("==" in line for line in lines)
    names = [line.partition("==")[0] for line in lines]
    assert names == sorted(names)
    assert {"otter-grader", "torch", "jupyterlab"} <= set(names)
    assert not {"nbgrader", "jupyterhub", "distributed", "pytest"} & set(names)


def test_a_missing_pin_is_named(packaged: Path) -> None:
    path = packaged / "constraints.txt"
    path.write_text(re.sub(r"(?m)^torch==.*\n", "", path.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(BuildError, match=r"constraints\.txt: no version of torch"):
        pinned_requirements(packaged)


def test_files_for_laptops(packaged: Path) -> None:
    files = student_files(packaged, {A: ("Two small answers", "15 minutes")})
    wheel = next(name for name in files if name.endswith(".whl"))
    assert files["requirements.txt"].decode().endswith(f"\n./{wheel}\n")
    readme = files["README.md"].decode()
    torch = [line for line in files["requirements.txt"].decode().splitlines() if line.startswith("torch")]
    for word in (
        "Linux", "macOS", "Windows", "pip install -r requirements.txt", "Two small answers", "7 GB", "2 GB",
        f"`{torch[0]} {torch[2]}`",
    ):  # fmt: skip
        assert word in readme


def test_course_with_the_package_is_checked_with_it(packaged: Path) -> None:
    shutil.copytree(COURSE / "source", packaged / "source")
    build_course(packaged, solutions=False)
    assert not [finding for finding in check_course(packaged) if finding.startswith("release/")]
    (packaged / "autograder" / "show.py").write_text('"""Changed."""\n', encoding="utf-8")
    assert any(
        re.match(r"release/dlbio.*\.whl: differs from what autograder/", f) for f in check_course(packaged)
    )


# ------------------------------------------------------------------------------------- command line


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda path: path.unlink(), "no such file"),
        (lambda path: path.write_text("{", encoding="utf-8"), "not a notebook"),
        (lambda path: shutil.rmtree(path.parent / "tests"), "no folder 'tests'"),
    ],
)
def test_check_notebook_says_what_is_wrong(
    finished: Path, tmp_path: Path, change: Callable[[Path], object], told: str
) -> None:
    shutil.copytree(finished / "release" / A, tmp_path / A)
    path = tmp_path / A / f"{A}.ipynb"
    change(path)
    with pytest.raises(UserError, match=told):
        check_notebook(path)


def test_record_names_every_source_file(demo: source.Assignment) -> None:
    record = json.loads(building._record(demo))
    assert {f"source/{A}/{name}" for name in record["files"]} == {*SOURCES, f"source/{A}/key/q1.json"}

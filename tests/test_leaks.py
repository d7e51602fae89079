"""The leak scan: one planted leak of every kind, each found with its file and its cell."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.build import build as building
from autograder.build import leaks, release, source
from autograder.build.build import build_course, check_course
from autograder.errors import BuildError, LeakError

COURSE = Path(__file__).parent / "course"
A = "demo-a"


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The test course as a build leaves it, its solution not run."""
    root = tmp_path_factory.mktemp("clean") / "course"
    shutil.copytree(COURSE / "source", root / "source")
    build_course(root, solutions=False)
    record = root / "solutions" / A / "build.json"
    record.parent.mkdir(parents=True)
    record.write_bytes(building._record(source.load(root / "source" / A)))
    return root


@pytest.fixture
def root(clean: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(clean, tmp_path / "course"))


@pytest.fixture
def released(root: Path) -> Path:
    return root / "release" / A


def found(root: Path) -> list[leaks.Leak]:
    assignment = source.load(root / "source" / A)
    return leaks.scan(root / "release" / A, assignment, leaks.fingerprints(assignment))


def plant(released: Path, cell: str, change: Callable[[dict[str, Any]], object]) -> None:
    """Change one cell of the released notebook."""
    path = released / f"{A}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    change(next(node for node in notebook["cells"] if node["id"] == cell))
    path.write_text(json.dumps(notebook, indent=1), encoding="utf-8")


def stream(text: str) -> list[dict[str, Any]]:
    return [{"output_type": "stream", "name": "stdout", "text": [text]}]


def test_a_clean_release_has_none(root: Path) -> None:
    assert found(root) == []
    assert list(leaks.scan_top(root / "release", [source.load(root / "source" / A)])) == []


IN_CELLS: dict[str, tuple[str, Callable[[dict[str, Any]], object], str]] = {
    "solution in an output": (
        "code-1", lambda c: c.update(outputs=stream('products = torch.einsum("bi,oi->bo", x, weight)\n')), "solution text of q1",
    ),
    "solution in an output, formatted otherwise": (
        "q2", lambda c: c.update(outputs=stream("spread=centred.std( axis = 0,keepdims=True )")), "solution text of q2",
    ),
    "solution in the answer cell": (
        "q1-answer", lambda c: c.update(source="def linear(x, weight, bias):\n    products = torch.einsum('bi,oi->bo', x, weight)\n"),
        "solution text of q1",
    ),
    "solution in a text cell": (
        "text-2", lambda c: c.update(source="Use `centred / np.where(spread > 0, spread, 1.0)` for\n\n    return centred / np.where(spread > 0, spread, 1.0)"),
        "solution text of q2",
    ),
    "solution in metadata": (
        "text-1", lambda c: c["metadata"].update(note="centred = table - table.mean(axis=0, keepdims=True)"), "solution text of q2",
    ),
    "expected value in metadata": ("q2", lambda c: c["metadata"].update(expected=[-1.0190493, 0.1]), "a value of a hidden case of q2"),
    "expected value in nbgrader's metadata": (
        "q2", lambda c: c["metadata"]["nbgrader"].update(points=1.3587324), "a value of a hidden case of q2",
    ),
    "expected value in an output": ("code-2", lambda c: c.update(outputs=stream("tensor([1.0190493])")), "a value of a hidden case of q2"),
    "any metadata": ("text-1", lambda c: c["metadata"].update(tags=["x"]), "metadata that we do not write (tags)"),
    "any metadata in nbgrader's": ("q1", lambda c: c["metadata"]["nbgrader"].update(answer=4), "metadata that we do not write (answer)"),
    "changed checksum": ("q1", lambda c: c["metadata"]["nbgrader"].update(checksum="4.125"), "nbgrader metadata with a value"),
    "any output": ("code-2", lambda c: c.update(outputs=stream("1\n")), "an output"),
    "execution count": ("code-2", lambda c: c.update(execution_count=3), "an execution count"),
    "attachment": ("text-1", lambda c: c.update(attachments={"a.png": {}}), "unknown key 'attachments'"),
    "name of a hidden case": ("text-2", lambda c: c.update(source="see test_a_wide_layer"), "the name of a hidden case of q1"),
    "code of a hidden case": (
        "code-2", lambda c: c.update(source="expected = np.array([[0.0, -1.0190493], [0.0, -0.3396831], [0.0, 1.3587324]])"),
        "code of a hidden case of q2",
    ),
    "model answer": (
        "w1", lambda c: c.update(source="*Your answer here.* After standardising\neach counts **alike**."), "the model answer of w1",
    ),
    "rubric": ("text-4", lambda c: c.update(source="2 points: says that statistics of the training set only may be used, and why."), "the rubric of w1"),
    "misconception": ("text-2", lambda c: c.update(source="A linear layer is nothing but a matrix product."), "the misconception of mutant forgot-bias"),
    "name of a mutant in metadata": (
        "text-2", lambda c: c["metadata"].update(mutant="weight-not-transposed"), "the name of mutant weight-not-transposed of q1",
    ),
    "marker": ("code-2", lambda c: c.update(source="### BEGIN SOLUTION"), "the marker BEGIN SOLUTION"),
    "unknown cell": ("code-2", lambda c: c.update(id="new"), "a cell that the source does not have"),
}  # fmt: skip


@pytest.mark.parametrize("kind", IN_CELLS)
def test_leak_in_a_cell(root: Path, released: Path, kind: str) -> None:
    cell, change, what = IN_CELLS[kind]
    plant(released, cell, change)
    hits = [leak for leak in found(root) if what in leak.what]
    assert hits, [str(leak) for leak in found(root)]
    assert hits[0].file == f"{A}.ipynb"
    assert hits[0].cell.split(",")[0] == ("new" if kind == "unknown cell" else cell)
    assert hits[0].remedy


IN_TESTS: dict[str, tuple[str, str, str, str]] = {
    "hidden case": ("q1", "\n\n@test_case(points=2, hidden=True)\ndef test_more(linear):\n    pass\n", "test_more", "a hidden case"),
    "hidden case without its mark": (
        "q1", "\n\n@test_case(points=2)\ndef test_a_wide_layer(linear):\n    compare(linear, *wide_inputs(7))\n",
        "test_a_wide_layer", "a case that was hidden at the last build",
    ),
    "the same under another name": (
        "q2",
        "\n\n@test_case(points=2)\ndef test_more(standardise):\n    table = np.array([[4.125, 1.0], [4.125, 2.0], [4.125, 4.5]])\n",
        "test_more", "code of a hidden case of q2",
    ),
    "hidden data": ("q1", "\n\n@test_case(points=2)\ndef test_more(f):\n    data.load('cells', split='hidden')\n", "test_more", "hidden data"),
    "name that says so": ("q1", "\n\n@test_case(points=2)\ndef test_hidden_cohort(f):\n    pass\n", "test_hidden", "a case that calls itself hidden"),
    "comment that says so": ("q2", "\n\n# hidden inputs from here\n@test_case(points=2)\ndef test_more(f):\n    pass\n", "test_more", "a comment about hidden cases"),
    "helper that only hidden cases use": (
        "q1", "\n\ndef wide_inputs(batch):\n    return batch\n", "wide_inputs", "a helper of a hidden case of q1",
    ),
    "constant that only hidden cases use": ("q1", "\nWIDE = (173, 219)\n", "line", "a helper of a hidden case of q1"),
    "string of a hidden case": ("q2", "\nNOTE = 'wide layer of the grader'\n", "line", "a value of a hidden case of q1"),
    "comment of a hidden case": (
        "q2", "\n# Sizes that only the grader tries: a wide layer, and a batch of one.\n", "line", "code of a hidden case of q1",
    ),
    "solution in a public case": (
        "q2", "\n\ndef reference(table):\n    centred = table - table.mean(axis=0, keepdims=True)\n", "reference", "solution text of q2",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", IN_TESTS)
def test_leak_in_a_test_file(root: Path, released: Path, kind: str) -> None:
    question, text, cell, what = IN_TESTS[kind]
    with (released / "tests" / f"{question}.py").open("a", encoding="utf-8") as file:
        file.write(text)
    hits = [leak for leak in found(root) if what in leak.what]
    assert hits, [str(leak) for leak in found(root)]
    assert hits[0].file == f"tests/{question}.py"
    assert hits[0].cell.startswith(cell)


def test_the_words_of_the_field_are_no_leak(root: Path, released: Path) -> None:
    with (released / "tests" / "q1.py").open("a", encoding="utf-8") as file:
        file.write(
            "\n\n# hidden layers\ndef test_hidden_layers(hidden, hidden_size=128):\n    x['hidden'] = nn.Linear(hidden=256)\n"
        )
    assert found(root) == []


@pytest.mark.parametrize("name", [f"{A}.py", "tests/q3.py", ".OTTER_LOG", "mutants/q1.py", "tests/q1.pyc"])
def test_file_that_does_not_belong_there(root: Path, released: Path, name: str) -> None:
    (released / name).parent.mkdir(exist_ok=True)
    (released / name).write_text("", encoding="utf-8")
    assert [(leak.file, leak.what) for leak in found(root)] == [
        (name, "a file that does not belong into a release")
    ]


def test_link_out_of_the_release(root: Path, released: Path) -> None:
    (released / "tests" / "q1.py").unlink()
    (released / "tests" / "q1.py").symlink_to(root / "source" / A / "tests" / "q1.py")
    assert "tests/q1.py: a file that does not belong" in str(found(root)[0])


def test_manifest_with_more_than_it_should_hold(root: Path, released: Path) -> None:
    path = released / "manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**manifest, "hidden": ["test_a_wide_layer"]}), encoding="utf-8")
    assert {leak.file for leak in found(root)} == {"manifest.json"}
    assert any("the name of a hidden case of q1" in leak.what for leak in found(root))


def test_top_of_the_release(root: Path) -> None:
    top = root / "release"
    (top / "notes.ipynb").write_text("{}", encoding="utf-8")
    with zipfile.ZipFile(top / "some-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("source/demo-a/demo-a.py", "")
        wheel.writestr("autograder/notes.py", "# like test_a_batch_of_one")
    told = [str(leak) for leak in leaks.scan_top(top, [source.load(root / "source" / A)])]
    assert len(told) == 3
    assert "notes.ipynb: a file that does not belong" in told[0]
    assert "source/demo-a/demo-a.py: a file that is not part of the package" in told[1]
    assert "autograder/notes.py: the name of a hidden case (test_a_batch_of_one)" in told[2]


# ---------------------------------------------------------------------------- leaks fail the command


def test_check_fails_on_a_leak_in_what_is_committed(root: Path, released: Path) -> None:
    plant(released, "q2", lambda cell: cell["metadata"].update(expected=1.0190493))
    findings = check_course(root)
    assert any(
        f.startswith(f"release/{A}/{A}.ipynb: q2, in its metadata: a value of a hidden case of q2")
        for f in findings
    )


def test_build_fails_when_a_hidden_case_loses_its_mark(root: Path) -> None:
    """In a question with two hidden cases, one is turned public by mistake: known again by its name."""
    path = root / "source" / A / "tests" / "q1.py"
    path.write_text(
        path.read_text(encoding="utf-8").replace("(points=1, hidden=True)", "(points=1)"), encoding="utf-8"
    )
    before = {p: p.read_bytes() for p in (root / "release").rglob("*") if p.is_file()}
    with pytest.raises(
        LeakError,
        match=rf"release/{A}/tests/q1\.py: test_a_batch_of_one: a case that was hidden at the last build",
    ):
        build_course(root, solutions=False)
    assert before == {p: p.read_bytes() for p in (root / "release").rglob("*") if p.is_file()}


def test_build_fails_when_the_only_hidden_case_loses_its_mark(root: Path) -> None:
    path = root / "source" / A / "tests" / "q2.py"
    path.write_text(path.read_text(encoding="utf-8").replace(", hidden=True", ""), encoding="utf-8")
    with pytest.raises(
        BuildError, match=r"tests/q2\.py: test_a_column_that_never_changes: no case is hidden"
    ):
        build_course(root, solutions=False)


@pytest.mark.parametrize(
    ("cell", "change", "told"),
    [
        (
            "code-2",
            {"outputs": stream("return centred / np.where(spread > 0, spread, 1.0)")},
            "solution text of q2",
        ),
        ("q2", {"metadata": {"expected": 1.0190493}}, "a value of a hidden case of q2"),
    ],
    ids=["output", "metadata"],
)
def test_build_does_not_trust_its_own_notebooks(
    root: Path, monkeypatch: pytest.MonkeyPatch, cell: str, change: dict[str, Any], told: str
) -> None:
    """Were the builder to write such a notebook, the scan of what is staged would stop it."""
    original = release.released_notebook

    def leaking(assignment: source.Assignment) -> Any:
        notebook = original(assignment)
        next(node for node in notebook.cells if node.id == cell).update(nbformat.from_dict(change))
        return notebook

    monkeypatch.setattr(building, "released_notebook", leaking)
    with pytest.raises(LeakError, match=rf"release/{A}/{A}\.ipynb: {cell}.*{told}"):
        build_course(root, solutions=False)


def test_build_does_not_trust_its_own_test_files(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full = {q: (root / "source" / A / "tests" / f"{q}.py").read_text(encoding="utf-8") for q in ("q1", "q2")}
    helper = full["q1"][full["q1"].index("# Sizes") : full["q1"].index("@test_case(points=2")]
    public = {q: (root / "release" / A / "tests" / f"{q}.py").read_text(encoding="utf-8") for q in full}
    monkeypatch.setattr(
        building, "public_tests", lambda *_, **__: {**public, "q1": public["q1"] + "\n\n" + helper}
    )
    with pytest.raises(
        LeakError, match=rf"release/{A}/tests/q1\.py: wide_inputs: a helper of a hidden case of q1"
    ):
        build_course(root, solutions=False)

"""Building a course: ``source/`` → ``release/``, ``solutions/`` and the otter zips.

Everything is made in a staging folder, scanned for leaks, and only then put in place; a build that
fails leaves what was there. The same sources give the same bytes on every machine, outputs of the
solutions aside. What went into a build is noted in ``solutions/<assignment>/build.json``, by which
`check_course` names the source file that was edited.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder.build import answer_key, leaks, manifest
from autograder.build.otter_zip import otter_zip
from autograder.build.release import notebook_text, released_notebook, solution_notebook
from autograder.build.solutions import executed_solution, without_outputs
from autograder.build.source import Assignment, find
from autograder.build.tests import public_tests, replaying
from autograder.build.wheel import (
    build_wheel,
    has_package,
    package_version,
    pinned_requirements,
    student_files,
)
from autograder.errors import BuildError, LeakError
from autograder.leftovers import kept_files

Step = Callable[[str, int], object]
"""Told what was done, and how many of `steps` that was."""

_IGNORED = ("budgets.json",)


@dataclass
class Built:
    """What a build wrote.

    Attributes:
        files: paths below the root, in order.
        executed: assignments whose solution was run; the others had not changed.
    """

    files: list[str] = field(default_factory=list)
    executed: list[str] = field(default_factory=list)


def steps(assignments: Iterable[Assignment]) -> int:
    """How many steps a build reports."""
    return sum(1 + len(assignment.questions) + len(assignment.cells) for assignment in assignments)


def build_course(
    root: Path,
    names: tuple[str, ...] = (),
    solutions: bool = True,
    force: bool = False,
    on_step: Step = lambda _text, _number: None,
) -> Built:
    """Build the named assignments, or all of them and the files at the top of ``release/``.

    Args:
        root: the course: the folder with ``source/``.
        solutions: also run the solutions that changed.
        force: run every solution.
        on_step: see `Step`; in all there are ``steps(find(root, names))``.

    Raises:
        BuildError: names the file and the cell.
        LeakError: something hidden would have been released; one line for each.
    """
    assignments = find(root, names)
    built = Built()
    for assignment in assignments:
        public_tests(assignment, as_it_is=True)  # a slip in a test file is told before anything is run
    solved = {a.name: _solved(root, a, force, built, on_step) for a in assignments} if solutions else {}
    _record_keys(assignments, on_step)
    with _staging(root) as stage:
        package = _package(root)
        for assignment in assignments:
            files = _release_bytes(assignment)
            files[f"build/otter/{assignment.name}-autograder.zip"] = otter_zip(assignment, *package)
            on_step(f"{assignment.name}: release", 1)
            if assignment.name in solved:
                files[_solution_path(assignment)] = notebook_text(solved[assignment.name]).encode()
                files[_record_path(assignment)] = _record(assignment)
            _write(stage, files)
            built.files.extend(files)
        if not names and has_package(root):
            files = {
                f"release/{name}": data for name, data in student_files(root, _titles(assignments)).items()
            }
            _write(stage, files)
            built.files.extend(files)
        _require_no_leaks(_leaks(stage, root, assignments, whole=not names))
        _put_in_place(
            stage,
            root,
            _targets(assignments, built.files),
            _stale(root, assignments, built.files) if not names else (),
        )
    for assignment in assignments:
        note_release(root, assignment)
    return built


def check_course(root: Path, names: tuple[str, ...] = ()) -> list[str]:
    """What `build_course` would change, and what leaks in what is there. Nothing is written or run.

    Returns:
        One line a finding, naming the file and the source it comes from; empty if all is as built.
    """
    assignments = find(root, names)
    findings: list[str] = []
    for assignment in assignments:
        findings += _edited(root, assignment)
        findings += filter(None, (answer_key.fault(assignment, q) for q in replaying(assignment)))
        expected = _release_bytes(assignment, as_it_is=True)
        for path, data in expected.items():
            findings += _compare(root, path, data, _origin(root, assignment, path))
        findings += _extra(root, f"release/{assignment.name}", expected)
        findings += _check_solution(root, assignment)
    if not names:
        at_top = student_files(root, _titles(assignments)) if has_package(root) else {}
        stale = _stale(root, assignments, [f"release/{name}" for name in at_top])
        for name, data in at_top.items():
            # another content is another version, and so another name
            old = next((path for path in stale if path.endswith(".whl")), "") if name.endswith(".whl") else ""
            findings += _compare(
                root, old or f"release/{name}", data, _PACKAGE_ORIGIN.get(name, "autograder/")
            )
        findings += [f"{path}: nothing in source/ makes it; remove it" for path in stale]
    findings += [f"release/{leak}" for leak in _leaks(root, root, assignments, whole=not names)]
    return list(dict.fromkeys(findings))


# --------------------------------------------------------------------------------- making the files


def release_files(
    assignment: Assignment, as_it_is: bool = False, package: str | None = None
) -> dict[str, str]:
    """What is released of an assignment: text by path inside ``release/<assignment>``.

    Args:
        as_it_is: with what the answer key gave some time, also where that is out of date.
        package: version of this package that students install for it; by default that of the course's, if any.
    """
    notebook = released_notebook(assignment)
    files = {f"tests/{question}.py": text for question, text in public_tests(assignment, as_it_is).items()}
    if package is None:
        package = package_version(assignment.folder.parent.parent)
    return {
        f"{assignment.name}.ipynb": notebook_text(notebook),
        "manifest.json": manifest.make(assignment, notebook, files, package).text(),
        **files,
    }


def _release_bytes(
    assignment: Assignment, as_it_is: bool = False, package: str | None = None
) -> dict[str, bytes]:
    """The same by path below the root."""
    files = release_files(assignment, as_it_is, package)
    return {f"release/{assignment.name}/{path}": text.encode() for path, text in files.items()}


def _solved(root: Path, assignment: Assignment, force: bool, built: Built, on_step: Step) -> NotebookNode:
    """The executed solution: the one that is there, if nothing that it is made of has changed."""
    notebook = None if force else _unchanged_solution(root, assignment)
    if notebook is not None:
        on_step(f"{assignment.name}: solution unchanged", len(assignment.cells))
        return notebook
    built.executed.append(assignment.name)
    return _executed(assignment, on_step)


def _record_keys(assignments: Iterable[Assignment], on_step: Step) -> None:
    """Have what the answer key gives in public cases recorded where it is missing or out of date."""
    from autograder.validate import recording  # it judges, and so imports what judging needs

    for assignment in assignments:
        left = len(assignment.questions)
        for what in recording.bring_up_to_date([assignment]):
            on_step(f"{what}: recording", 1)
            left -= 1
        on_step(f"{assignment.name}: answer key", left)


def _executed(assignment: Assignment, on_step: Step) -> NotebookNode:
    """The solution, run, one step a cell; cells without code count as run with the last one."""
    left = len(assignment.cells)

    def after_cell(_index: int) -> None:
        nonlocal left
        left -= 1
        on_step(f"{assignment.name}: solution", 1)

    notebook = executed_solution(assignment, after_cell)
    on_step(f"{assignment.name}: solution", left)
    return notebook


def _solution_path(assignment: Assignment) -> str:
    return f"solutions/{assignment.name}/{assignment.name}.ipynb"


def _record_path(assignment: Assignment) -> str:
    return f"solutions/{assignment.name}/build.json"


def _record(assignment: Assignment) -> bytes:
    """What went into a build: hashes of the source files, and of what was hidden in them."""
    record = {"files": _source_hashes(assignment), "hidden": sorted(leaks.fingerprints(assignment))}
    return (json.dumps(record, indent=1, sort_keys=True) + "\n").encode()


def _source_hashes(assignment: Assignment) -> dict[str, str]:
    hashes = {}
    for path in kept_files(assignment.folder):
        name = path.relative_to(assignment.folder)
        made_for_nbgrader = path.suffix == ".ipynb" and path != assignment.path and len(name.parts) == 1
        if not made_for_nbgrader and path.name not in _IGNORED:
            hashes[name.as_posix()] = manifest.sha256(path.read_bytes().decode("utf-8", "surrogateescape"))
    return hashes


def _last_record(root: Path, assignment: Assignment) -> dict[str, Any]:
    """The record of the last build; an empty one if there was none."""
    try:
        record: dict[str, Any] = json.loads((root / _record_path(assignment)).read_text(encoding="utf-8"))
        return {"files": dict(record["files"]), "hidden": list(record["hidden"])}
    except FileNotFoundError:
        return {"files": {}, "hidden": []}
    except (ValueError, KeyError, TypeError):
        raise BuildError(f"{root / _record_path(assignment)}: damaged; delete it and build again") from None


def _unchanged_solution(root: Path, assignment: Assignment) -> NotebookNode | None:
    """The executed solution that is there, if it was made from the very same notebook and tests."""
    then, now = _last_record(root, assignment)["files"], _source_hashes(assignment)
    inputs = [path for path in {*then, *now} if path.startswith("tests/") or path == assignment.path.name]
    notebook = _read_solution(root, assignment)
    if notebook is None or any(then.get(path) != now.get(path) for path in inputs):
        return None
    same = without_outputs(notebook) == without_outputs(solution_notebook(assignment))
    return notebook if same else None


def _read_solution(root: Path, assignment: Assignment) -> NotebookNode | None:
    try:
        return nbformat.read(root / _solution_path(assignment), as_version=4)
    except Exception:
        return None


def _package(root: Path) -> tuple[tuple[str, bytes] | None, str]:
    """What an otter zip carries: there the full test files run, answer key and all."""
    return (build_wheel(root, whole=True), pinned_requirements(root)) if has_package(root) else (None, "")


def _titles(assignments: Iterable[Assignment]) -> dict[str, tuple[str, str]]:
    return {a.name: (str(a.meta["title"]), f"{a.meta['minutes']} minutes") for a in assignments}


# ------------------------------------------------------------------------------------------- leaks


def _leaks(tree: Path, root: Path, assignments: list[Assignment], whole: bool) -> Iterator[leaks.Leak]:
    """Leaks in ``tree/release``, with paths below ``release``."""
    for assignment in assignments:
        once_hidden = frozenset(_last_record(root, assignment)["hidden"])
        for leak in leaks.scan(tree / "release" / assignment.name, assignment, once_hidden):
            yield leaks.Leak(f"{assignment.name}/{leak.file}", leak.cell, leak.what, leak.remedy)
    if whole:
        yield from leaks.scan_top(tree / "release", assignments)


def _require_no_leaks(found: Iterable[leaks.Leak]) -> None:
    lines = [f"release/{leak}" for leak in found]
    if lines:
        raise LeakError("\n".join(lines))


# --------------------------------------------------------------------------------------- comparing


_PACKAGE_ORIGIN = {
    "requirements.txt": "constraints.txt and pyproject.toml",
    "README.md": "the titles in source/ and autograder/build/wheel.py",
}


def _origin(root: Path, assignment: Assignment, path: str) -> str:
    """The source file that a released file is made from."""
    if "/tests/" in path:
        return assignment.test_file(Path(path).stem).relative_to(root).as_posix()
    return assignment.path.relative_to(root).as_posix()


def _edited(root: Path, assignment: Assignment) -> Iterator[str]:
    then, now = _last_record(root, assignment)["files"], _source_hashes(assignment)
    folder = assignment.folder.relative_to(root).as_posix()
    for path in sorted({*then, *now}):
        if path not in then:
            yield f"{folder}/{path}: not built yet"
        elif path not in now:
            yield f"{folder}/{path}: gone since the last build"
        elif then[path] != now[path]:
            yield f"{folder}/{path}: edited since the last build"


def _compare(root: Path, path: str, data: bytes, origin: str) -> Iterator[str]:
    target = root / path
    if not target.exists():
        yield f"{path}: missing; it is made from {origin}"
    elif target.read_bytes() != data:
        yield f"{path}: differs from what {origin} gives"


def _extra(root: Path, folder: str, expected: Mapping[str, bytes]) -> Iterator[str]:
    for path in sorted(p for p in (root / folder).rglob("*") if not p.is_dir()):
        name = path.relative_to(root).as_posix()
        if name not in expected:
            yield f"{name}: nothing in source/ makes it; remove it"


def _check_solution(root: Path, assignment: Assignment) -> Iterator[str]:
    path, origin = _solution_path(assignment), assignment.path.relative_to(root).as_posix()
    if not (root / path).exists():
        yield f"{path}: missing; it is made from {origin}"
        return
    there, expected = _read_solution(root, assignment), solution_notebook(assignment)
    if there is None or without_outputs(there) != without_outputs(expected):
        yield f"{path}: differs from what {origin} gives"
    elif not any(cell.get("outputs") for cell in there.cells):
        yield f"{path}: was not run"
    yield from _extra(root, f"solutions/{assignment.name}", {path: b"", _record_path(assignment): b""})


# ----------------------------------------------------------------------- whether a release is up to date


@dataclass(frozen=True)
class _Noted:
    """What a release was made from, and what it was: SHA-256 by path."""

    sources: dict[str, str]
    release: dict[str, str]

    @classmethod
    def now(cls, root: Path, assignment: Assignment) -> _Noted:
        """As it is."""
        release = root / "release" / assignment.name
        files = {path.relative_to(release).as_posix(): path for path in kept_files(release)}
        there = {
            name: manifest.sha256(path.read_bytes().decode("utf-8", "surrogateescape"))
            for name, path in files.items()
        }
        return cls(_released_from(assignment, _source_hashes(assignment)), there)

    @classmethod
    def read(cls, path: Path) -> _Noted | None:
        """As it was noted."""
        try:
            noted = json.loads(path.read_text(encoding="utf-8"))
            return cls(dict(noted["sources"]), dict(noted["release"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None


def note_release(root: Path, assignment: Assignment, files: Mapping[str, str] | None = None) -> None:
    """Note what a release was made from.

    Args:
        files: what is in it, if it is not there yet: text by path.
    """
    noted = _Noted.now(root, assignment)
    if files is not None:
        noted = replace(noted, release={path: manifest.sha256(text) for path, text in files.items()})
    path = _note_path(root, assignment)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(asdict(noted), indent=1) + "\n", encoding="utf-8")


def require_fresh(root: Path, assignment: Assignment) -> None:
    """That students have what the sources say, and are graded by tests that were built.

    Making a release to compare it takes seconds, so what was built or compared last is noted.

    Raises:
        BuildError: a test or the notebook was edited since the last build, or the release was.
    """
    now, noted = _Noted.now(root, assignment), _Noted.read(_note_path(root, assignment))
    if now == noted:
        return
    built = _released_from(assignment, _last_record(root, assignment)["files"])
    known = [sources for sources in (noted.sources if noted else {}, built) if sources]
    if known and now.sources not in known:
        edited = {path for path in {*now.sources, *known[0]} if now.sources.get(path) != known[0].get(path)}
        found: str | None = f"source/{assignment.name}/{min(edited)} was edited since the last build"
    else:
        package = manifest.read(root / "release" / assignment.name / "manifest.json").package
        files = _release_bytes(assignment, as_it_is=True, package=package).items()  # the package is no source
        differences = (_compare(root, path, data, _origin(root, assignment, path)) for path, data in files)
        found = next(itertools.chain.from_iterable(differences), None)
    if found is not None:
        raise BuildError(
            f"release/{assignment.name} is out of date ({found}): run 'autograder build {assignment.name}', and "
            "release it anew"
        )
    with contextlib.suppress(OSError):
        note_release(root, assignment)


def _note_path(root: Path, assignment: Assignment) -> Path:
    return root / "build" / "released" / f"{assignment.name}.json"


def _released_from(assignment: Assignment, hashes: Mapping[str, str]) -> dict[str, str]:
    """Of the hashes of all source files those of what a release and its grades are made from."""
    return {
        path: value
        for path, value in hashes.items()
        if path.startswith("tests/") or path == assignment.path.name
    }


# --------------------------------------------------------------------------------- putting in place


@contextlib.contextmanager
def _staging(root: Path) -> Iterator[Path]:
    """A folder on the same file system as the course, gone afterwards."""
    (root / "build").mkdir(exist_ok=True)
    stage = Path(tempfile.mkdtemp(prefix=".stage-", dir=root / "build"))
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _write(stage: Path, files: Mapping[str, bytes]) -> None:
    for path, data in files.items():
        (stage / path).parent.mkdir(parents=True, exist_ok=True)
        (stage / path).write_bytes(data)


def _targets(assignments: Iterable[Assignment], files: Iterable[str]) -> list[str]:
    """Files and folders to replace as a whole: an assignment's folders, and single files."""
    folders = [f"{top}/{a.name}" for a in assignments for top in ("release", "solutions")]
    written = list(files)
    whole = [folder for folder in folders if any(path.startswith(f"{folder}/") for path in written)]
    single = [path for path in written if not any(path.startswith(f"{folder}/") for folder in whole)]
    return [*whole, *single]


def _stale(root: Path, assignments: Iterable[Assignment], written: Iterable[str]) -> tuple[str, ...]:
    """What earlier builds made and this one does not: assignments that are gone, old wheels."""
    names, files = {a.name for a in assignments}, set(written)
    made = [*root.glob("release/*/manifest.json"), *root.glob("solutions/*/build.json")]
    stale = {path.parent.relative_to(root).as_posix() for path in made if path.parent.name not in names}
    stale |= {p.relative_to(root).as_posix() for p in root.glob("release/*.whl")} - files
    return tuple(sorted(stale))


def _put_in_place(stage: Path, root: Path, targets: Iterable[str], stale: Iterable[str]) -> None:
    """Replace the targets by what is staged and drop what is stale; on any failure undo it all."""
    moved: list[tuple[Path, Path]] = []
    try:
        for target in (*targets, *stale):
            old, new, kept = root / target, stage / target, stage / ".old" / target
            if old.exists():
                kept.parent.mkdir(parents=True, exist_ok=True)
                old.rename(kept)
                moved.append((old, kept))
            if new.exists():
                old.parent.mkdir(parents=True, exist_ok=True)
                new.rename(old)
                moved.append((new, old))
    except BaseException:
        for before, after in reversed(moved):
            after.rename(before)
        raise

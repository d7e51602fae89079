"""What a student's laptop installs: the package as a wheel, pinned requirements, and how to.

All three lie at the top of ``release/``; none of them needs nbgrader, a hub or a cluster.
"""

from __future__ import annotations

import base64
import hashlib
import re
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flit_core.wheel import make_wheel_in

from autograder.build.otter_zip import read_zip, stored_zip
from autograder.errors import BuildError

EXTRA = ("jupyterlab",)
"""Needed to open a notebook, beside what the package itself depends on."""

NOT_FOR_STUDENTS = ("autograder/bench/", "autograder/redteam/")
"""Parts of the package that are left out of their wheel: a collection of attacks is for those who defend."""

README = """\
# The exercises on your own computer

You need Python 3.11 or later, 5 GB of disk, and for installing the network. No graphics card is needed.

**Linux and macOS**, in a terminal in this folder:

    python3 -m venv .venv && . .venv/bin/activate && pip install -r requirements.txt && autograder data install

**Windows**, in PowerShell in this folder:

    py -m venv .venv; .venv\\Scripts\\Activate.ps1; pip install -r requirements.txt; autograder data install

If PowerShell refuses to run the activation script, write `Set-ExecutionPolicy -Scope Process RemoteSigned`
first; it holds for that window only.

Then, whenever you want to work (after activating `.venv` as above):

    jupyter lab

Open an assignment's notebook in its folder. Keep the notebook beside its `tests` folder: the checks are
there. `grader.check("q1")` checks a question, `grader.hint("q1")` gives a hint, and
`autograder check NOTEBOOK` checks a whole notebook from the command line.

After installing, nothing here needs the network.

## The assignments

| folder | title | about |
| --- | --- | --- |
{table}
"""


def student_files(root: Path, titles: Mapping[str, tuple[str, str]]) -> dict[str, bytes]:
    """The files at the top of ``release/``, by name.

    Args:
        root: the course, with ``pyproject.toml`` and ``constraints.txt``.
        titles: title and time of each assignment, by name.

    Raises:
        BuildError: a dependency is not pinned, or the package cannot be built.
    """
    name, wheel = build_wheel(root)
    table = "\n".join(
        f"| [{a}]({a}/{a}.ipynb) | {title} | {time} |" for a, (title, time) in sorted(titles.items())
    )
    return {
        name: wheel,
        "requirements.txt": (pinned_requirements(root) + f"./{name}\n").encode(),
        "README.md": README.format(table=table).encode(),
    }


def pinned_requirements(root: Path) -> str:
    """The student's requirements, one a line, at the versions of ``constraints.txt``."""
    pins = _pins(root / "constraints.txt")
    wanted = sorted({*map(_normal_name, _project(root)["dependencies"]), *EXTRA})
    missing = [name for name in wanted if name not in pins]
    if missing:
        raise BuildError(
            f"{root / 'constraints.txt'}: no version of {', '.join(missing)}; add it as 'name==version'"
        )
    return "".join(f"{name}=={pins[name]}\n" for name in wanted)


def build_wheel(root: Path) -> tuple[str, bytes]:
    """The package as a wheel, the same on every machine: file name and content."""
    try:
        with tempfile.TemporaryDirectory(prefix="wheel-") as folder:
            built = make_wheel_in(root / "pyproject.toml", Path(folder)).file
            name, files = built.name, read_zip(built.read_bytes())
        files = {path: data for path, data in files.items() if _for_students(path)}
    except Exception as error:
        raise BuildError(f"{root / 'pyproject.toml'}: the package cannot be built: {error}") from None
    record = next(name for name in files if name.endswith(".dist-info/RECORD"))
    about = record.replace("RECORD", "WHEEL")
    # flit writes its own version there, which would make the wheel differ with the version of flit.
    files[about] = re.sub(rb"(?m)^Generator: .*$", b"Generator: flit", files[about])
    files[record] = _record(files, record)
    return name, stored_zip(files, last=(record,))


def _for_students(path: str) -> bool:
    """Whether a part of the package goes to them; nbgrader's settings are for those who grade by it."""
    return not path.startswith(NOT_FOR_STUDENTS) and ".data/data/etc/" not in path


def _record(files: Mapping[str, bytes], record: str) -> bytes:
    """The wheel's list of files with their hashes (PEP 427)."""
    lines = []
    for name in sorted(set(files) - {record}):
        digest = base64.urlsafe_b64encode(hashlib.sha256(files[name]).digest()).rstrip(b"=").decode()
        lines.append(f"{name},sha256={digest},{len(files[name])}\n")
    return "".join([*lines, f"{record},,\n"]).encode()


def _project(root: Path) -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project


def _pins(path: Path) -> dict[str, str]:
    if not path.exists():
        raise BuildError(f"{path}: missing; it pins the versions that students install")
    lines = (
        line.partition("#")[0].partition(";")[0].strip()
        for line in path.read_text(encoding="utf-8").splitlines()
    )
    return {
        _normal_name(name): version.strip()
        for name, _, version in (line.partition("==") for line in lines)
        if version
    }


def _normal_name(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement.strip())
    return re.sub(r"[-_.]+", "-", match[0]).lower() if match else ""

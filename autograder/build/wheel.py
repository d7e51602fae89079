"""What a student's laptop installs: the package as a wheel, pinned requirements, and how to.

All three lie at the top of ``release/``; none of them needs nbgrader, a hub or a cluster.
"""

from __future__ import annotations

import base64
import hashlib
import re
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from flit_core.wheel import make_wheel_in

import autograder
from autograder.build.otter_zip import read_zip, stored_zip
from autograder.build.students import students_files
from autograder.errors import BuildError
from autograder.grade.environment import digest_of
from autograder.leftovers import kept_files

EXTRA = ("jupyterlab",)
"""Needed to open a notebook, beside what the package itself depends on."""

_SMALL = ("torch==", "torchvision==")
"""What there is with and without support of graphics cards."""

README = """\
# The exercises on your own computer

You need Python 3.11 or later, disk space, and for installing the network. No graphics card is needed.

| | disk |
| --- | --- |
| Windows, macOS | 2 GB |
| Linux | 7 GB: 5 of them are for graphics cards of NVIDIA |
| Linux, without these | 2 GB |

For the last, install torch before everything else, in the environment that the line below makes: choose Linux, Pip,
Python and CPU on <https://pytorch.org/get-started/locally/>, and write `{torch}` in place of the packages in the
command that is shown there. The line below then finds torch there and leaves it as it is.

**Linux and macOS**, in a terminal in this folder:

    python3 -m venv .venv && . .venv/bin/activate && pip install -r requirements.txt && autograder data install

**Windows**, in PowerShell in this folder:

    py -m venv .venv; .venv\\Scripts\\Activate.ps1; pip install -r requirements.txt; autograder data install

If PowerShell refuses to run the activation script, write `Set-ExecutionPolicy -Scope Process RemoteSigned`
first; it holds for that window only.

Then, whenever you want to work (after activating `.venv` as above):

    jupyter lab

Open an assignment's notebook in its folder. Keep the notebook beside its `tests` folder: the checks are
there. When the course's files are renewed, run the line with `pip install` again: it takes what has changed, and the
checks say so if they are not those that the assignment came with. `grader.check("q1")` checks a question, `grader.hint("q1")` gives a hint, and
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
    requirements = pinned_requirements(root)
    table = "\n".join(
        f"| [{a}]({a}/{a}.ipynb) | {title} | {time} |" for a, (title, time) in sorted(titles.items())
    )
    return {
        name: wheel,
        "requirements.txt": f"{requirements}./{name}\n".encode(),
        "README.md": README.format(
            table=table, torch=" ".join(line for line in requirements.splitlines() if line.startswith(_SMALL))
        ).encode(),
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


def build_wheel(root: Path, whole: bool = False) -> tuple[str, bytes]:
    """The package as a wheel, the same on every machine: file name and content.

    Its version ends in a hash of what is in it, as a local version (PEP 440): pip replaces a package by one of
    another version, and only then.

    Args:
        whole: with the grader and the answer key; else as students have it.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="wheel-") as folder:
            built = make_wheel_in(root / "pyproject.toml", Path(folder)).file
            name, everything = built.name, read_zip(built.read_bytes())
        files = students_files(everything)
    except Exception as error:
        raise BuildError(f"{root / 'pyproject.toml'}: the package cannot be built: {error}") from None
    _, plain, *_ = name.split("-")
    version = f"{plain}+c{_content(files)}"
    if whole:
        files, version = everything, f"{version}.w{_content(everything)}"
    files = dict(_versioned(files, plain, version))
    record = next(name for name in files if name.endswith(".dist-info/RECORD"))
    files[record] = _record(files, record)
    return name.replace(f"-{plain}-", f"-{version}-"), stored_zip(files, last=(record,))


def package_version(root: Path) -> str:
    """The version of the package that students install for a course: of `build_wheel`, or the one that is installed.

    "" where that is a working copy, whose version says nothing.
    """
    if not has_package(root):
        return autograder.__version__.partition(".w")[0] if "+" in autograder.__version__ else ""
    sources = [root / "pyproject.toml", *kept_files(root / "autograder"), *kept_files(root / "lab")]
    return _version_of(root, digest_of(*((str(path), path.read_bytes()) for path in sources)))


def has_package(root: Path) -> bool:
    """Whether this is the course that the package itself lives in; others install the package."""
    return (root / "pyproject.toml").exists() and (root / "autograder" / "__init__.py").exists()


@cache
def _version_of(root: Path, digest: str) -> str:  # noqa: ARG001
    return build_wheel(root)[0].split("-")[1]


def _content(files: Mapping[str, bytes]) -> str:
    """Hash of a wheel's files, but for what says who made it and lists the others."""
    said = {
        path: data
        for path, data in files.items()
        if not path.endswith((".dist-info/RECORD", ".dist-info/WHEEL"))
    }
    return digest_of(*sorted(said.items()))[:12]


def _versioned(files: Mapping[str, bytes], plain: str, version: str) -> Iterator[tuple[str, bytes]]:
    """A wheel's files with another version, and without the name of what made them."""
    for path, data in files.items():
        if path == "autograder/__init__.py":
            data = data.replace(f'__version__ = "{plain}"'.encode(), f'__version__ = "{version}"'.encode())
        elif path.endswith(".dist-info/METADATA"):
            data = re.sub(rb"(?m)^Version: .*$", f"Version: {version}".encode(), data, count=1)
        elif path.endswith(".dist-info/WHEEL"):
            # flit writes its own version there, which would make the wheel differ with the version of flit.
            data = re.sub(rb"(?m)^Generator: .*$", b"Generator: flit", data)
        yield re.sub(rf"^(\w+)-{re.escape(plain)}\.(dist-info|data)/", rf"\1-{version}.\2/", path), data


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

"""This package as students have it: without the grader, and without the answer key."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import libcst as cst

from autograder.build.keyless import USES_KEY, keyless, with_import
from autograder.grade.environment import PACKAGE

GRADERS = (
    "bench",
    "build",
    "demo.py",
    "grade",
    "hub",
    "judge",
    "nbgrader",
    "redteam",
    "report",
    "standby",
    "validate",
)
"""Parts that only graders have: what runs and judges a class, makes a release, attacks and defends it."""
WORKERS = ("worker",)
"""Parts that only a jail needs beside what students have."""
_LOOKS_UP = "from autograder.key.replay import stored\n"


def students_files(files: dict[str, bytes]) -> dict[str, bytes]:
    """Of the package's files those that students get, by the same paths (``autograder/…``).

    Args:
        files: of the whole package, also of a wheel: what lies outside ``autograder/`` stays as it is.
    """
    without = tuple(
        f"autograder/{part}{'' if part.endswith('.py') else '/'}" for part in (*GRADERS, *WORKERS)
    )
    return {
        path: without_key(path, data)
        for path, data in files.items()
        # nbgrader's settings are for those who grade by it
        if not path.startswith(without) and ".data/data/etc/" not in path
    }


def jail_files() -> dict[str, bytes]:
    """The files of this package that a student's code can see in a jail, by path."""
    found = {
        f"autograder/{path.relative_to(PACKAGE).as_posix()}": path.read_bytes()
        for path in sorted(PACKAGE.rglob("*"))
        if path.is_file() and path.suffix != ".pyc" and path.relative_to(PACKAGE).parts[0] not in GRADERS
    }
    return {path: without_key(path, data) for path, data in found.items()}


@cache
def without_key(path: str, data: bytes) -> bytes:
    """A module without what it has of the answer key; any other file as it is."""
    text = data.decode("utf-8") if path.startswith("autograder/") and path.endswith(".py") else ""
    if USES_KEY not in text:
        return data
    name = Path(path).with_suffix("").as_posix().replace("/", ".")
    taken = keyless(cst.parse_module(text), name)
    if not taken.removed:
        return data
    return with_import(taken.module, _LOOKS_UP).code.encode()

"""What a hub needs before its first start: its proxy, its exchange, its courses, and what it hands out by git."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path

from autograder.errors import UserError
from autograder.hub.courses import HubCourse
from autograder.hub.places import HUB, ROOT, shown
from autograder.leftovers import leftovers
from autograder.startup import quick_imports

Say = Callable[[str], object]
"""Told what is done that takes a while."""

PARTS = ("release", "nbgrader_config.py", "source")  # the last one says that all are there


_NPM = (
    *("--no-audit", "--no-fund", "--loglevel=error"),
    *("--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=10000"),  # it may wait for over a minute
)


def require_writable(state: Path) -> None:
    """Make the folder of all that the hub keeps, if it is not there.

    Raises:
        UserError: it cannot be made, or not be written to.
    """
    try:
        state.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=state).close()
    except OSError as error:
        raise UserError(
            f"{state}: cannot be written to ({error.strerror}); HUB_STATE names another folder"
        ) from None


def proxy(state: Path, say: Say = lambda _text: None) -> None:
    """Install the hub's proxy, from the npm registry.

    Raises:
        UserError: it cannot be had.
    """
    wanted, there = HUB / "package.json", state / "package.json"
    done = state / "node_modules" / "installed.json"
    if _same(wanted, done):
        return
    say("installing the hub's proxy with npm")
    shutil.copyfile(wanted, there)
    _run(
        "the hub's proxy cannot be installed; npm has to reach its registry",
        ["npm", "install", *_NPM],
        state,
    )
    shutil.copyfile(wanted, done)


def exchange(state: Path, say: Say = lambda _text: None) -> None:
    """Install the exchange, in an environment of its own.

    Raises:
        UserError: its packages cannot be had.
    """
    wanted, place = HUB / "exchange-requirements.txt", state / "exchange-environment"
    done = place / wanted.name
    if _same(wanted, done):
        return
    say("installing the exchange, in an environment of its own")
    shutil.rmtree(place, ignore_errors=True)
    python, failed = str(place / "bin" / "python"), "the exchange cannot be installed"
    try:
        venv.create(place, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise UserError(f"{failed}: {error}") from None
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if importlib.util.find_spec("uv"):  # seconds instead of half a minute
        command = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", python]
    _run(failed, [*command, "-r", str(wanted)], state)
    shutil.copyfile(wanted, done)


def course(course: HubCourse, say: Say) -> None:
    """A working copy of this repository's course, where there is nothing yet.

    Raises:
        UserError: it cannot be built.
    """
    source = course.root / PARTS[-1]
    if source.is_dir():
        return
    say(f"making {course.name}, a copy of this course, in {shown(course.root)}")
    course.root.mkdir(parents=True, exist_ok=True)
    for part in PARTS:
        place, copy = ROOT / part, course.root / f"{part}.part"
        if place.is_dir():
            shutil.copytree(place, copy, ignore=leftovers, dirs_exist_ok=True)
            shutil.rmtree(course.root / part, ignore_errors=True)
        else:
            shutil.copyfile(place, copy)
        copy.rename(course.root / part)
    with quick_imports():
        from autograder.build.build import build_course  # seconds, which later starts do not need
    build_course(course.root, (), solutions=False)


def hand_out(course: HubCourse, state: Path, say: Say) -> None:
    """A repository of what students get, for nbgitpuller.

    Raises:
        UserError: it cannot be made.
    """
    place = state / "handed-out" / f"{course.name}.git"
    if place.exists():
        return
    say(f"making the repository that hands out {course.name} by git")
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=state, prefix="handing-out-") as name:
        work, bare = Path(name) / "work", Path(name) / "bare"
        shutil.copytree(course.root / "release", work)
        identity = ["-c", "user.name=course", "-c", "user.email=course@localhost"]
        for words in (
            ["init", "-q", "-b", "main"],
            ["add", "-A"],
            [*identity, "commit", "-q", "-m", "The exercises"],
            ["clone", "-q", "--bare", str(work), str(bare)],
        ):
            _run(f"what {course.name} hands out cannot be put into a repository", ["git", *words], work)
        bare.rename(place)


def _same(wanted: Path, done: Path) -> bool:
    return done.exists() and done.read_bytes() == wanted.read_bytes()


def _run(failed: str, command: list[str], folder: Path) -> None:
    """Run a command; if it fails, what it said is an error's one line."""
    done = subprocess.run(
        command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        lines = [line.removeprefix("npm error").strip() for line in (done.stderr or done.stdout).splitlines()]
        said = " ".join(line for line in lines if not line.startswith("at "))  # where in npm
        raise UserError(f"{failed}: {said[:300] or f'{command[0]} ends with status {done.returncode}'}")

"""``make hub``: prepare a hub on this machine, say how to come in, and start it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from autograder.build.build import build_course
from autograder.errors import UserError
from autograder.hub.courses import HubCourse, people, read_courses
from autograder.hub.passwords import draw_passwords
from autograder.hub.places import HUB, ROOT, Places

PARTS = ("source", "release", "nbgrader_config.py")


def main() -> None:
    """Prepare and start; does not return."""
    try:
        places = Places.of_environment()
        state, address = places.state, places.address
        state.mkdir(parents=True, exist_ok=True)
        courses = read_courses(places.courses)
        proxy(state)
        exchange(state)
        for course in courses:
            copy_course(course)
            hand_out(course, state)
    except UserError as error:
        sys.exit(f"hub: {error}")
    passwords = draw_passwords(places.passwords, people(courses))
    print(f"\nThe hub starts at {address} (Ctrl-C ends it). Passwords of this demo, and for nothing else:\n")
    for course in courses:
        for name in course.instructors:
            print(
                f"  {name:<12} {passwords[name]}   teaches {course.name}: {address}/services/{course.name}/"
            )
        for name in course.students:
            print(f"  {name:<12} {passwords[name]}   takes {course.name}")
        print(f"\n  a link that hands out {course.name} by git: {address}{pull_link(course)}\n", flush=True)
    os.environ["HUB_STATE"], os.environ["HUB_COURSES"] = str(state), str(places.courses)
    os.chdir(state)
    os.execv(sys.executable, [sys.executable, "-m", "jupyterhub", "-f", str(HUB / "jupyterhub_config.py")])


def proxy(state: Path) -> None:
    """Install the hub's proxy, from the npm registry.

    Raises:
        UserError: there is no npm, or it fails.
    """
    wanted = (HUB / "package.json").read_text(encoding="utf-8")
    there = state / "package.json"
    if there.exists() and there.read_text(encoding="utf-8") == wanted and (state / "node_modules").is_dir():
        return
    if shutil.which("npm") is None:
        raise UserError("Node.js with npm is needed for the hub's proxy; on Debian: apt-get install npm")
    there.write_text(wanted, encoding="utf-8")
    done = subprocess.run(
        ["npm", "install", "--silent"], cwd=state, capture_output=True, text=True, check=False
    )
    if done.returncode:
        there.unlink()
        raise UserError(f"npm install failed: {(done.stderr or done.stdout).strip().splitlines()[-1:]}")


def exchange(state: Path) -> None:
    """Install the exchange, in an environment of its own.

    Raises:
        UserError: its packages cannot be had.
    """
    wanted, place = HUB / "exchange-requirements.txt", state / "exchange-environment"
    done = place / wanted.name
    if done.exists() and done.read_text(encoding="utf-8") == wanted.read_text(encoding="utf-8"):
        return
    shutil.rmtree(place, ignore_errors=True)
    venv.create(place, with_pip=True)
    python = place / "bin" / "python"
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if importlib.util.find_spec("uv"):  # seconds instead of half a minute
        command = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", str(python)]
    tried = subprocess.run([*command, "-r", str(wanted)], capture_output=True, text=True, check=False)
    if tried.returncode:
        raise UserError(f"the exchange cannot be installed: {' '.join(tried.stderr.split())[-300:]}")
    shutil.copyfile(wanted, done)


def copy_course(course: HubCourse) -> None:
    """A working copy of this repository's course, where there is nothing yet."""
    if (course.root / "source").is_dir():
        return
    course.root.mkdir(parents=True, exist_ok=True)
    for part in PARTS:
        place = ROOT / part
        copy = shutil.copytree if place.is_dir() else shutil.copyfile
        copy(place, course.root / part)
    build_course(course.root, (), solutions=False)


def hand_out(course: HubCourse, state: Path) -> None:
    """A repository of what students get, for nbgitpuller."""
    place = state / "handed-out" / f"{course.name}.git"
    if place.exists():
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    work = state / f"handing-out-{course.name}"
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(course.root / "release", work)
    identity = ["-c", "user.name=course", "-c", "user.email=course@localhost"]
    for words in (
        ["init", "-q", "-b", "main"],
        ["add", "-A"],
        [*identity, "commit", "-q", "-m", "The exercises"],
    ):
        subprocess.run(["git", *words], cwd=work, check=True)
    subprocess.run(["git", "clone", "-q", "--bare", str(work), str(place)], check=True)
    shutil.rmtree(work)


def pull_link(course: HubCourse) -> str:
    """The path of the link that fetches the repository into a student's home and opens it."""
    return (
        f"/hub/user-redirect/git-pull?repo=file%3A%2F%2F%2Fsrv%2Fcourses%2F{course.name}.git&branch=main"
        f"&targetPath={course.name}-git&urlpath=lab%2Ftree%2F{course.name}-git"
    )


if __name__ == "__main__":
    main()

"""The images for Kubernetes: their Dockerfile's commands, run; what the images hold, and what they must not."""

from __future__ import annotations

import ast
import fnmatch
import json
import re
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.data import store
from tests.conftest import REPOSITORY
from tests.images import Images, Stage, instructions
from tests.kubernetes import HERE

NAME = "1b-mlp"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("bwrap") is None, reason="needs bubblewrap"),
]


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Images]:
    """The stages, built when first asked for."""
    if not (store.root() / "packages").is_dir():
        pytest.skip("needs the small data: autograder data install")
    folder = tmp_path_factory.mktemp("images")
    yield Images(HERE / "Dockerfile", REPOSITORY, folder)
    shutil.rmtree(folder, ignore_errors=True)


def build(images: Images, target: str) -> Stage:
    """A stage; the time that took is printed."""
    began = time.monotonic()
    stage = images.build(target)
    print(f"\n{target}: {time.monotonic() - began:.0f} s")
    return stage


def own_files(stage: Stage) -> Iterator[Path]:
    """The files of an image that do not come from a public package."""
    for place in ("etc/jupyter-role", "home", "srv", "build"):
        yield from (path for path in (stage.root / place).rglob("*") if path.is_file())
    (package,) = (stage.root / "opt" / "venv").glob("lib/*/site-packages/autograder")
    yield from (path for path in package.rglob("*") if path.is_file())


def words(stage: Stage) -> set[str]:
    """All words in an image's own files."""
    files = (path.read_text(errors="ignore") for path in own_files(stage) if path.suffix != ".npz")
    return {word for text in files for word in re.findall(r"\w+", text)}


def hidden_names() -> set[str]:
    """The names of all hidden cases."""
    found: set[str] = set()
    for path in (REPOSITORY / "source").glob("*/tests/q*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and any(
                "hidden=True" in ast.unparse(d) for d in node.decorator_list
            ):
                found.add(node.name)
    assert len(found) > 30
    return found


def test_students_get_nothing_hidden(images: Images) -> None:
    student = build(images, "student")
    data = student.root / "srv" / "data"
    assert [path.name for path in data.iterdir()] == ["student"] and len(
        list((data / "student").iterdir())
    ) > 5
    assert not (student.root / "srv" / "course").exists() and not any((student.root / "build").iterdir())
    assert not hidden_names() & words(student)
    assert not list((student.root / "opt" / "venv").glob("lib/*/site-packages/distributed"))


def test_a_student_can_work_in_the_image(images: Images) -> None:
    student = build(images, "student")
    shutil.copytree(REPOSITORY / "release" / NAME, student.root / "home" / "user" / NAME, dirs_exist_ok=True)
    checked = student.run(["autograder", "check", f"{NAME}/{NAME}.ipynb"])
    assert "q1" in checked.stdout and "Traceback" not in checked.stderr, checked.stdout + checked.stderr
    for command in (
        ["jupyterhub-singleuser", "--version"],
        ["jupyter", "lab", "--version"],
        ["git", "--version"],
    ):
        assert (said := student.run(command)).returncode == 0, said.stderr
    loaded = student.run(["sh", "-c", "JUPYTERHUB_USER=ada NGSHARE_URL=http://ngshare "
                          "JUPYTER_CONFIG_PATH=/etc/jupyter-role/student:/etc/jupyter-role/ngshare "
                          "python -m nbgrader list --help && python -c 'import nbgitpuller, ngshare_exchange'"])  # fmt: skip
    assert loaded.returncode == 0 and "Exception" not in loaded.stderr, loaded.stderr


def test_the_graders_image_grades_as_its_pod_may(images: Images) -> None:
    """An ordinary user without capabilities, everything but home and /tmp read-only, no network."""
    grader = build(images, "grader")
    assert hidden_names() <= words(grader)
    course = grader.root / "home" / "user" / "course"
    course.mkdir(parents=True, exist_ok=True)
    for part in ("source", "release", "solutions", "nbgrader_config.py"):  # as the init container does
        assert grader.run(["cp", "-r", f"/srv/course/{part}", "course/"]).returncode == 0
    handed_in = course / "submitted" / "ada" / NAME
    shutil.copytree(REPOSITORY / "release" / NAME, handed_in)
    shutil.copyfile(REPOSITORY / "solutions" / NAME / f"{NAME}.ipynb", handed_in / f"{NAME}.ipynb")
    command = ["autograder", "grade", NAME, "--course", "course", "--json", "grades.json"]
    refused = grader.run(command)  # with a covered /proc there is no jail
    assert refused.returncode == 1 and "no jail for student code can be set up here" in refused.stderr
    assert not list(course.glob("records/*/*.json"))
    graded = grader.run(command, jails=True)
    assert graded.returncode == 0, graded.stdout + graded.stderr
    (found,) = json.loads((grader.root / "home/user/grades.json").read_text())["submissions"]
    record = json.loads((course / "records" / NAME / "ada.json").read_text())
    assert (
        found["status"] == "graded"
        and record["sandbox"] == "jail"
        and record["protection"]["namespaces"] is True
    )
    cases = [case for question in record["questions"].values() for case in question]
    assert len(cases) > 10 and all(case["outcome"] == "passed" for case in cases)
    for command in (
        ["dask", "--version"],
        ["python", "-c", "import psycopg, ngshare_exchange, dask_jobqueue"],
    ):
        assert (said := grader.run(command)).returncode == 0, said.stderr


def test_a_course_has_the_name_that_the_hub_gives_it(images: Images) -> None:
    grader = build(images, "grader")
    shutil.copyfile(REPOSITORY / "nbgrader_config.py", grader.root / "home" / "user" / "nbgrader_config.py")
    (grader.root / "home" / "user" / "source").mkdir(exist_ok=True)
    code = "from nbgrader.apps import ListApp as A; a = A(); a.initialize([]); print(a.config.CourseDirectory.course_id)"
    said = grader.run(["sh", "-c", "NBGRADER_COURSE=imaging NBGRADER_COURSE_ROOT=. NGSHARE_URL=http://ngshare "
                       "JUPYTER_CONFIG_PATH=/etc/jupyter-role/course:/etc/jupyter-role/ngshare "
                       f'python -c "{code}"'])  # fmt: skip
    assert said.stdout.split()[-1:] == ["imaging"], said.stderr


def test_the_exchange_has_the_database_library_it_was_written_for(images: Images) -> None:
    exchange = build(images, "exchange")
    said = exchange.run(
        ["python", "-c", "import ngshare, sqlalchemy, autograder.hub.roster; print(sqlalchemy.__version__)"]
    )
    assert said.stdout.startswith("1.4."), said.stderr
    assert not (exchange.root / "srv" / "data").exists() or not any(
        (exchange.root / "srv" / "data").iterdir()
    )


def test_images_end_as_an_ordinary_user_and_take_only_what_is_not_ignored() -> None:
    rules = [
        line
        for line in (HERE / "Dockerfile.dockerignore").read_text().splitlines()
        if line and line[0] != "#"
    ]
    taken = [rule[1:] for rule in rules if rule[0] == "!"]
    user, stage = {}, ""
    for step in instructions(HERE / "Dockerfile"):
        if step.name == "FROM":
            stage = step.words[2]
        if step.name == "USER":
            user[stage] = step.text.strip()
        if step.name == "COPY" and step.flag("from") is None:
            for source in step.words[:-1]:
                assert any(
                    source == one or source.startswith(f"{one}/") or fnmatch.fnmatch(source, one)
                    for one in taken
                )
    assert user == dict.fromkeys(("student", "grader", "exchange"), "1000:1000")

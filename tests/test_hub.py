"""A real hub on this machine: the student's way, the instructor's way, and what nobody may see."""

from __future__ import annotations

import csv
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlparse

import nbformat
import pytest
import requests

from autograder.build.source import find
from autograder.build.submission import solutions
from autograder.errors import UserError
from autograder.hub.__main__ import pull_link
from autograder.hub.courses import HubCourse, read_courses
from tests import hub as hubs
from tests.conftest import REPOSITORY
from tests.faults import FORGOT_BIAS
from tests.hub import Hub, Person
from tests.sharing import MACHINE

NAME, NOTEBOOK = "demo-a", "dlbio/demo-a/demo-a.ipynb"
here = [
    pytest.mark.slow,
    pytest.mark.xdist_group(MACHINE),
    pytest.mark.skipif(bool(hubs.missing()), reason=hubs.missing()),
]


# What a student's token is tried on: method, server, path.
ASKED = {
    "list the hub's users": ("GET", "HUB", "/users"),
    "look at another user": ("GET", "HUB", "/users/carl"),
    "list another's tokens": ("GET", "HUB", "/users/carl/tokens"),
    "make a token for another": ("POST", "HUB", "/users/carl/tokens"),
    "end another's server": ("DELETE", "HUB", "/users/carl/server"),
    "join a group of teachers": ("POST", "HUB", "/groups/formgrade-dlbio/users"),
    "list another's files by the other's server": ("GET", "SITE", "/user/carl/api/contents"),
    "open the formgrader": ("GET", "SITE", "/services/dlbio/formgrader/api/assignments"),
    "list the course's files by the course's server": ("GET", "SITE", "/services/dlbio/api/contents"),
    "list what a course's students handed in": ("GET", "EXCHANGE", "/submissions/dlbio/demo-a"),
    "fetch what another handed in": ("GET", "EXCHANGE", "/submission/dlbio/demo-a/carl"),
    "fetch another's feedback": (
        "GET", "EXCHANGE", "/feedback/dlbio/demo-a/carl?timestamp=2026-01-01%2000:00:00.0%20UTC"),
    "list a course's students": ("GET", "EXCHANGE", "/students/dlbio"),
    "make a course": ("POST", "EXCHANGE", "/course/mine"),
    "release an assignment": ("POST", "EXCHANGE", "/assignment/dlbio/mine"),
    "dump the exchange's database": ("GET", "EXCHANGE", "/initialize-Data6ase?action=dump"),
}  # fmt: skip
MEANING = {"302": "to the login page", "403": "forbidden", "404": "not found"}


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    """Two courses with a teacher each, and students who take both."""
    with hubs.running(tmp_path_factory.mktemp("hub"), students=20, courses=("dlbio", "other")) as running:
        yield running


def course(teacher: Person, method: str, path: str, name: str = "dlbio") -> Any:
    """What the formgrader's pages ask of their server."""
    answer = teacher.ask(method, f"/services/{name}/formgrader/api/{path}")
    assert answer.ok, answer.text[-2000:]
    found = answer.json()
    assert not isinstance(found, dict) or found.get("success", True), found
    return found


def assignments(student: Person, action: str) -> Any:
    """What the assignment list asks of the student's server."""
    answer = student.ask(
        "POST",
        f"/user/{student.name}/assignments/{action}",
        data={"course_id": "dlbio", "assignment_id": NAME},
    )
    found = answer.json()
    assert found["success"], found
    return found["value"]


def work(student: Person, hub: Hub, wrong: dict[str, str]) -> None:
    """Fill in the notebook: the solutions, some questions otherwise."""
    (assignment,) = find(hub.folder / "courses" / "dlbio")
    answers = {f"{q}-answer": cells[0] for q, cells in solutions(assignment).items()}
    answers |= {f"{q}-answer": source for q, source in wrong.items()}
    path = f"/user/{student.name}/api/contents/{NOTEBOOK}"
    notebook = student.ask("GET", path).json()["content"]
    for cell in notebook["cells"]:
        cell["source"] = answers.get(cell["id"], cell["source"])
        if cell["id"] == "w1":
            cell["source"] = "Because ranges differ."
    assert student.ask("PUT", path, json={"type": "notebook", "content": notebook}).ok


@pytest.fixture(scope="module")
def released(hub: Hub) -> Person:
    """The teacher, when the assignment is in the exchange."""
    teacher = hub.person("noether")
    course(teacher, "POST", f"assignment/{NAME}/assign")
    course(teacher, "POST", f"assignment/{NAME}/release")
    return teacher


class TestHub:
    pytestmark = here

    def test_from_release_to_feedback(self, hub: Hub, released: Person) -> None:
        for name, wrong in (("ada", {}), ("carl", {"q1": FORGOT_BIAS})):
            student = hub.person(name)
            began = time.monotonic()
            student.start_server()
            listed = student.ask("GET", f"/user/{name}/assignments", params={"course_id": "dlbio"}).json()
            assert [one["assignment_id"] for one in listed["value"]] == [NAME]
            assignments(student, "fetch")
            print(f"\n{name}: from the login to the open assignment in {time.monotonic() - began:.1f} s")
            work(student, hub, wrong)
            checked = student.ask(
                "POST", f"/user/{name}/assignments/validate", data={"path": NOTEBOOK}
            ).json()
            assert checked["success"] and bool(checked["value"].get("failed")) == bool(wrong), checked
            assert not wrong or "The bias is missing." in checked["value"]["failed"][0]["raw_error"]
            (receipt,) = [one for one in assignments(student, "submit") if one["status"] == "submitted"]
            assert receipt["submissions"][0]["timestamp"]
        course(released, "POST", f"assignment/{NAME}/collect")
        for name in ("ada", "carl"):
            course(released, "POST", f"submission/{NAME}/{name}/autograde")
        scores = {one["student"]: one["code_score"] for one in course(released, "GET", f"submissions/{NAME}")}
        assert scores["ada"] == 7.0 and scores["carl"] == 3.0
        record = json.loads((hub.folder / "courses/dlbio/records" / NAME / "carl.json").read_text())
        assert record["sandbox"] == "jail" and record["protection"]["namespaces"] is True
        course(released, "POST", f"assignment/{NAME}/generate_feedback")
        course(released, "POST", f"assignment/{NAME}/release_feedback")
        carl = hub.person("carl")
        assignments(carl, "fetch_feedback")
        pages = list((hub.state / "homes" / "carl").rglob("feedback/**/*.html"))
        assert len(pages) == 1 and "The bias is missing." in pages[0].read_text()
        export = "[sys.executable, '-m', 'nbgrader', 'export', '--to', 'course/grades.csv']"
        said = released.run(
            f"import subprocess, sys\nprint(subprocess.run({export}, capture_output=True, text=True))",
            "/services/dlbio",
        )
        assert "returncode=0" in said, said
        with (hub.folder / "courses" / "dlbio" / "grades.csv").open() as table:
            exported = {line["student_id"]: float(line["score"]) for line in csv.DictReader(table)}
        assert exported["ada"] == 7.0 and exported["carl"] == 3.0

    def test_a_file_is_never_seen_half_saved(self, hub: Hub) -> None:
        """Not by JupyterLab, which asks for its hash, nor by nbgrader, which reads it to validate and to submit."""
        student = hub.person("ada")
        student.start_server()
        path = "/user/ada/api/contents/large.ipynb"
        cells = [nbformat.v4.new_markdown_cell("word " * 100) for _ in range(400)]
        notebook = {"type": "notebook", "content": nbformat.v4.new_notebook(cells=cells)}
        assert student.ask("PUT", path, json=notebook).ok
        hashes = set()
        with ThreadPoolExecutor(1) as pool:
            saves = pool.submit(lambda: [student.ask("PUT", path, json=notebook).ok for _ in range(10)])
            while not saves.done():
                hashes.add(student.ask("GET", path, params={"content": 0, "hash": 1}).json()["hash"])
                checked = student.ask(
                    "POST", "/user/ada/assignments/validate", data={"path": "large.ipynb"}
                ).json()
                assert checked["success"], checked
        assert all(saves.result()) and len(hashes) == 1

    def test_a_link_hands_out_by_git(self, hub: Hub) -> None:
        student = hub.person("ada")
        student.start_server()
        link = pull_link(HubCourse("dlbio", Path(), (), ()))
        query = parse_qs(urlparse(link).query)
        wanted = {
            name: query[key][0]
            for name, key in (("repo", "repo"), ("branch", "branch"), ("targetpath", "targetPath"))
        }
        answer = student.ask("GET", "/user/ada/git-pull/api", params=wanted)
        assert '"phase": "finished"' in answer.text, answer.text
        assert (hub.state / "homes" / "ada" / "dlbio-git" / NAME / f"{NAME}.ipynb").exists()
        opened = student.session.get(f"{hub.address}{link}", timeout=hubs.START_SECONDS)
        assert opened.status_code == 200 and "/user/ada/git-pull" in opened.url

    def test_twenty_students_submit_at_once(self, hub: Hub, released: Person) -> None:
        """All receipts, and every submission arrives; the times are printed."""
        names = [f"student-{number:02}" for number in range(2, 20)] + ["ada", "carl"]
        took: dict[str, tuple[float, float]] = {}
        together = threading.Barrier(len(names))

        def submit(name: str) -> None:
            student = hub.person(name)
            began = time.monotonic()
            student.start_server()
            assignments(student, "fetch") if not (hub.state / "homes" / name / NOTEBOOK).exists() else None
            there = time.monotonic()
            together.wait(hubs.START_SECONDS)
            start = time.monotonic()
            listed = assignments(student, "submit")
            assert any(one["status"] == "submitted" for one in listed)
            took[name] = there - began, time.monotonic() - start

        threads = [threading.Thread(target=submit, args=(name,)) for name in names]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(2 * hubs.START_SECONDS)
        assert set(took) == set(names)
        course(released, "POST", f"assignment/{NAME}/collect")
        submitted = hub.folder / "courses" / "dlbio" / "submitted"
        assert {path.parent.parent.name for path in submitted.glob(f"*/{NAME}/{NAME}.ipynb")} == set(names)
        starts, submits = (sorted(times) for times in zip(*took.values(), strict=True))
        print(f"\n20 students at once: server and fetch {starts[0]:.1f} to {starts[-1]:.1f} s, "
              f"submit {submits[0]:.2f} to {submits[-1]:.2f} s")  # fmt: skip

    def test_a_student_sees_a_home_and_nothing_else(self, hub: Hub, released: Person) -> None:
        hub.person("carl").start_server()
        student = hub.person("ada")
        student.start_server()
        state, root = hub.state, hub.folder / "courses" / "dlbio"
        tried = {
            "another's home": state / "homes" / "carl",
            "the homes": state / "homes",
            "the course's source": root / "source",
            "the gradebook": root / "gradebook.db",
            "the records": root / "records",
            "the exchange's files": state / "exchange",
            "the passwords": state / "passwords.json",
            "the cookies' secret": state / "cookie_secret",
            "the hub's database": state / "jupyterhub.sqlite",
            "the hidden data": Path("/srv/data/hidden"),
            "the settings of teachers": Path("/etc/jupyter-role/../instructor"),
        }
        code = f"import os\nfor path in {[str(path) for path in tried.values()]}:\n    print(os.path.exists(path))"
        seen = dict(zip(tried, student.run(code).split(), strict=True))
        assert seen == dict.fromkeys(tried, "False")

        others = """
import os, re
from pathlib import Path
pids = [path for path in Path("/proc").iterdir() if path.name.isdigit()]
text = "".join((path / "cmdline").read_text() + (path / "environ").read_text() for path in pids)
print(sorted(set(re.findall("JUPYTERHUB_USER=([a-z-]+)", text))), "ngshare.db" in text)
print(sorted(os.listdir("/home")))
"""
        assert student.run(others).split("\n")[:2] == ["['ada'] False", "['ada']"]

        ask = f"""
import os, requests
hub, exchange = os.environ["JUPYTERHUB_API_URL"], os.environ["NGSHARE_URL"]
token = {{"Authorization": "token " + os.environ["JUPYTERHUB_API_TOKEN"]}}
places = {{"HUB": hub, "SITE": exchange.rsplit("/services/", 1)[0], "EXCHANGE": exchange}}
for method, place, path in {list(ASKED.values())}:
    answer = requests.request(method, places[place] + path, headers=token, allow_redirects=False, timeout=300)
    print(answer.status_code)
"""
        statuses = dict(zip(ASKED, student.run(ask).split(), strict=True))
        assert set(statuses.values()) <= {"302", "403", "404"}, statuses
        hubs.write_tried(
            "On one machine",
            {f"read {what}": "not there" for what in tried}
            | {"see processes of others, their commands or tokens": "not there"}
            | {what: MEANING[status] for what, status in statuses.items()},
        )

    def test_a_teacher_sees_one_course(self, hub: Hub) -> None:
        teacher = hub.person("noether")
        assert course(teacher, "GET", "assignments")
        answer = teacher.ask("GET", "/services/other/formgrader/api/assignments")
        assert answer.status_code == 403
        teacher.start_server()
        found = teacher.ask("GET", "/user/noether/formgraders").json()
        assert [one["course_id"] for one in found["value"]] == ["dlbio"]
        assert teacher.run("import os; print(os.listdir('/home'), os.path.exists('/srv/data/hidden'))").split(
            "\n"
        )[0] == ("['noether'] False")
        page = f"{hub.address}/services/dlbio/api/contents"
        listed = requests.get(page, timeout=hubs.START_SECONDS, allow_redirects=False)
        assert listed.status_code in (302, 403)

    def test_the_gpu_profile_says_why_there_is_none(self, hub: Hub) -> None:
        student = hub.person("hypatia")  # whose server does not run
        page = student.session.get(f"{hub.address}/hub/spawn", timeout=hubs.START_SECONDS).text
        assert re.search(r'value="gpu"\s+disabled', page) and "this machine has no GPU" in page
        answer = student.ask("POST", "/hub/api/users/hypatia/server", json={"profile": "gpu"})
        assert answer.status_code == 400 and "this machine has no GPU" in answer.json()["message"]

    def test_wrong_passwords_do_not_come_in(self, hub: Hub) -> None:
        with pytest.raises(AssertionError):
            Person(hub, "ada", password="")

    def test_how_to_come_in_is_said_last(self, hub: Hub) -> None:
        """The stages with their times, then addresses and passwords; what the hub and its servers say is elsewhere."""
        stages, _, last = hub.said.partition("\n\n")
        assert all(re.fullmatch(r" +\d+ s  \S.*", line) for line in stages.splitlines()), stages
        for stage in (
            "hub's proxy with npm",
            "the hub answers",
            "its service other answers",
            str(hub.log_file),
        ):
            assert stage in stages
        for words in (
            hub.address,
            hub.password("ada"),
            hub.password("noether"),
            f"{hub.address}/services/dlbio/",
        ):
            assert words in last and words not in stages
        assert "JupyterHub is now running" in hub.log_file.read_text() and "[I 20" not in hub.said

    def test_a_stopped_server_has_time_to_tidy_up(self, hub: Hub) -> None:
        student = hub.person("ada")
        student.start_server()
        runtime = hub.state / "homes" / "ada" / ".local" / "share" / "jupyter" / "runtime"
        there = set(runtime.glob("jpserver-*.json"))
        assert there
        student.stop_server()
        assert not there & set(runtime.glob("jpserver-*.json"))

    def test_ctrl_c_ends_all_of_it(self, hub: Hub) -> None:
        """The last test of this hub: the servers of the class run, and in one a notebook."""
        student = hub.person("ada")
        student.start_server()
        assert student.run("print(6 * 7)", keep=True) == "42\n"
        began = time.monotonic()
        hub.end(signal.SIGINT, signal.SIGINT)
        print(f"\nCtrl-C, twice: all ended after {time.monotonic() - began:.1f} s")
        assert hub.process.returncode == 0
        said = hub.said.splitlines()
        assert "ending" in said[-2] and "ended" in said[-1] and "Traceback" not in hub.said


# ----------------------------------------------------------------------------------- what is refused


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a hub could have its courses and its state."""
    (tmp_path / "courses.yaml").write_text("a: {root: course, instructors: [noether], students: [ada]}")
    (tmp_path / "course" / "source").mkdir(parents=True)
    return tmp_path


def refused(folder: Path, address: str = "http://127.0.0.1:8000", **variables: str) -> str:
    """The one line with which a hub does not start."""
    done = subprocess.run(
        [sys.executable, "-m", "autograder.hub"],
        env=hubs.environment(folder, address) | variables, cwd=REPOSITORY, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout + done.stderr
    (line,) = done.stderr.splitlines()
    assert line.startswith("hub: ")
    assert all(re.fullmatch(r" +\d+ s  installing .*", stage) for stage in done.stdout.splitlines())
    return line


def test_without_bubblewrap_nothing_starts(folder: Path) -> None:
    programs = folder / "programs"
    programs.mkdir()
    for name in ("node", "npm", "git"):
        (programs / name).write_text("#!/bin/sh\n")
        (programs / name).chmod(0o755)
    assert "apt-get install bubblewrap" in refused(folder, PATH=str(programs))
    assert not (folder / "state").exists()
    # 'make hub' looks before it installs our libraries, without them.
    command = [sys.executable, "-S", str(REPOSITORY / "autograder" / "hub" / "needs.py")]
    done = subprocess.run(command, env={"PATH": str(programs)}, capture_output=True, text=True, timeout=300)
    assert done.returncode == 1 and "bwrap is needed" in done.stderr and done.stderr.count("\n") == 1


@pytest.mark.slow
@pytest.mark.skipif(bool(hubs.missing()), reason=hubs.missing())
def test_what_cannot_be_is_told_in_one_line_before_anything_starts(folder: Path) -> None:
    here = f"http://127.0.0.1:{hubs.free_port()}"
    assert "passwords are for this machine alone" in refused(folder, "http://0.0.0.0:8000")
    assert "HUB_ADDRESS=nowhere" in refused(folder, "nowhere")
    assert "courses.yaml.new: has no courses" in refused(
        folder, here, HUB_COURSES=_written(folder / "courses.yaml.new")
    )
    assert "cannot be written to" in refused(folder, here, HUB_STATE=_written(folder / "file") + "/state")
    first = hubs.free_port()
    with socket.create_server(("127.0.0.1", first + 3)):
        assert f"port {first + 3} of 127.0.0.1 is taken" in refused(folder, f"http://127.0.0.1:{first}")
    nowhere = {"npm_config_registry": "http://127.0.0.1:9/", "npm_config_fetch_retries": "0"}
    said = refused(folder, here, **nowhere)
    assert "the hub's proxy cannot be installed" in said and "ECONNREFUSED" in said


def _written(path: Path) -> str:
    path.write_text("")
    return str(path)


# ------------------------------------------------------------------------------------- courses.yaml


@pytest.mark.parametrize("text, told", [
    ("", "has no courses"),
    ("a: [", "cannot be read"),
    ("Bad Name: {}", "small letters"),
    ("roster: {root: x, instructors: [], students: []}", "a service of the hub has that name"),
    ("a: {root: x}", "exactly"),
    ("a: {root: x, instructors: ada, students: []}", "not a list"),
    ("a: {root: x, instructors: [../ada], students: []}", "not a list"),
    ("a: {root: x, instructors: [ada], students: [ada]}", "cannot be instructor and student"),
])  # fmt: skip
def test_a_bad_entry_is_told_in_one_line(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "courses.yaml"
    path.write_text(text)
    with pytest.raises(UserError) as raised:
        read_courses(path)
    message = str(raised.value)
    assert message.startswith(str(path)) and told in message and "\n" not in message


def test_roots_are_relative_to_the_file(tmp_path: Path) -> None:
    path = tmp_path / "hub" / "courses.yaml"
    path.parent.mkdir()
    path.write_text("a: {root: ../course, instructors: [noether], students: [ada, carl]}")
    (found,) = read_courses(path)
    assert (found.name, found.root, found.students) == ("a", tmp_path / "course", ("ada", "carl"))


@pytest.mark.slow
@pytest.mark.skipif(bool(hubs.missing()), reason=hubs.missing())
def test_with_its_passwords_the_hub_is_for_this_machine_alone(folder: Path) -> None:
    """Also where somebody starts it without 'make hub'."""
    done = subprocess.run(
        [sys.executable, "-m", "jupyterhub", "-f", str(REPOSITORY / "hub" / "jupyterhub_config.py")],
        env=hubs.environment(folder, "http://0.0.0.0:8000"), cwd=folder, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode != 0
    assert "passwords are for this machine alone" in done.stderr

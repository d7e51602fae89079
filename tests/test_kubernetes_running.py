"""What the manifests for Kubernetes start, started on this machine: their commands, variables and certificates."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import yaml

from autograder.build.source import Assignment, find
from autograder.errors import UserError
from autograder.grade.course import Course
from autograder.hub.prepare import exchange as install_exchange
from autograder.worker.processes import descendants
from tests.conftest import PATIENCE, REPOSITORY, hand_in, make_course, right_notebook
from tests.faults import FORGOT_BIAS
from tests.hub import free_port
from tests.kubernetes import HERE, documents, page_commands

NAME = "demo-a"
pytestmark = pytest.mark.slow


def container(file: str, deployment: str, name: str) -> dict[str, Any]:
    """A container of a manifest."""
    objects = documents((HERE / file).read_text(encoding="utf-8"))
    (pod,) = [one["spec"]["template"]["spec"] for one in objects
              if one["kind"] == "Deployment" and one["metadata"]["name"] == deployment]  # fmt: skip
    (found,) = [one for one in pod["containers"] if one["name"] == name]
    return dict(found)


class Machine:
    """Runs containers' commands here: what differs from a pod is replaced, all else is as the manifest says."""

    def __init__(self, folder: Path, instead: dict[str, str]) -> None:
        self.folder, self.instead = folder, instead
        self.started: list[subprocess.Popen[bytes]] = []

    def here(self, text: str) -> str:
        """A text of the manifest as it is on this machine."""
        for there, here in self.instead.items():
            text = text.replace(there, here)
        return text

    def start(self, what: dict[str, Any], secrets: dict[str, str] | None = None) -> Path:
        """Start a container's command; the file of what it says."""
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(REPOSITORY), "LANG": "C.UTF-8"}
        for one in what["env"]:
            source = one.get("valueFrom", {})
            key = source.get("secretKeyRef", {}).get("key")
            value = (secrets or {})[key] if key else "127.0.0.1" if "fieldRef" in source else one["value"]
            environment[one["name"]] = self.here(value)
        command = [self.here(word.replace("$(POD_IP)", "127.0.0.1")) for word in what["command"]]
        path = self.folder / f"{what['name']}-{len(self.started)}.log"
        with path.open("wb") as log:
            self.started.append(
                subprocess.Popen(command, env=environment, cwd=self.folder, stdout=log, stderr=log)
            )
        return path

    def stop(self) -> None:
        """End what was started and what that started."""
        all_of_them = [pid for one in self.started for pid in (one.pid, *descendants(one.pid))]
        for pid in all_of_them:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for one in self.started:
            one.wait()


@contextlib.contextmanager
def machine(folder: Path, instead: dict[str, str]) -> Iterator[Machine]:
    """Programs that end with the block."""
    running = Machine(folder, instead)
    try:
        yield running
    finally:
        running.stop()


def wait_for(what: str, log: Path, seconds: float = PATIENCE) -> None:
    """Until a program has said something."""
    end = time.monotonic() + seconds
    while what not in log.read_text():
        assert time.monotonic() < end, log.read_text()
        time.sleep(0.1)


# ------------------------------------------------------------------------------------------------ Dask


def make_certificates(folder: Path) -> None:
    """With the commands of the page."""
    (function,) = [block for block in page_commands() if "openssl" in block]
    folder.mkdir()
    subprocess.run(
        ["bash", "-ec", f"{function}\ncertificates dlbio"], cwd=folder, check=True, capture_output=True
    )


def teachers_variables(certificates: Path) -> dict[str, str]:
    """Those that the profile gives to a teacher's server."""
    text = (HERE / "hub_config.py").read_text(encoding="utf-8")
    names = re.findall(r'"(DASK_\w+)": f"{CERTIFICATES}/(\S+)"', text)
    assert len(names) == 3
    return {name: str(certificates / file) for name, file in names}


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of two courses, each with an authority of its own: ``ours`` and ``others``."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl")
    folder = tmp_path_factory.mktemp("certificates")
    make_certificates(folder / "ours")
    make_certificates(folder / "others")
    return folder


@contextlib.contextmanager
def dask(folder: Path, certificates: Path, worker: str) -> Iterator[str]:
    """The scheduler and a worker of the manifest; the scheduler's address."""
    port = free_port()
    instead = {
        "/etc/dask-tls": str(certificates), "dask-scheduler-dlbio": "127.0.0.1", "=/tmp": f"={folder}",
        "8786": str(port), "8788": str(port + 1), "8789": str(port + 2),
    }  # fmt: skip
    with machine(folder, instead) as here:
        wait_for("Scheduler at", here.start(container("grading.yaml", "dask-scheduler-dlbio", "scheduler")))
        here.start(container("grading.yaml", worker, "worker"))
        yield f"tls://127.0.0.1:{port}"


def grade(course: Course, scheduler: str, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """As a teacher does in the terminal of the course's server."""
    command = [sys.executable, "-m", "autograder.cli", "grade", NAME]
    return subprocess.run(
        [*command, "--course", str(course.root), "--scheduler", scheduler],
        env=os.environ | variables, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("device, worker", [("cpu", "dask-worker-dlbio"), ("gpu", "dask-worker-gpu-dlbio")])
def test_a_class_is_graded_through_the_scheduler_of_the_manifest(
    tmp_path: Path, certificates: Path, device: str, worker: str
) -> None:
    course = Course.at(make_course(tmp_path / "course", device))
    (assignment,) = find(course.root)
    hand_in(course, "ada", right_notebook(assignment))
    hand_in(course, "carl", right_notebook(assignment, {"q1": FORGOT_BIAS}))
    with dask(tmp_path, certificates / "ours", worker) as scheduler:
        done = grade(course, scheduler, teachers_variables(certificates / "ours"))
    assert done.returncode == 0, done.stderr
    found = {name: json.loads(course.record(name, NAME).read_text()) for name in ("ada", "carl")}
    assert {name: record["score"] for name, record in found.items()} == {"ada": 7.0, "carl": 3.0}
    assert all(record["sandbox"] == "jail" for record in found.values())


@pytest.mark.parametrize("whose", [None, "others"])
def test_without_a_certificate_of_the_course_nothing_is_graded(
    course: Course, assignment: Assignment, tmp_path: Path, certificates: Path, whose: str | None
) -> None:
    hand_in(course, "ada", right_notebook(assignment))
    with dask(tmp_path, certificates / "ours", "dask-worker-dlbio") as scheduler:
        done = grade(course, scheduler, teachers_variables(certificates / whose) if whose else {})
    assert done.returncode == 1 and not course.record("ada", NAME).exists(), done.stdout
    (line,) = done.stderr.strip().splitlines()
    assert ("certificate" if whose is None else "no Dask scheduler answers there") in line


# --------------------------------------------------------------------------------------------- exchange

HUB = '''
from jupyterhub.proxy import Proxy


class NoProxy(Proxy):
    """The exchange has no route; only the hub's interface is wanted."""

    should_start = False

    async def add_route(self, routespec, target, data):
        pass

    async def delete_route(self, routespec):
        pass

    async def get_all_routes(self):
        return {}


c.JupyterHub.proxy_class = NoProxy
c.JupyterHub.authenticator_class = "dummy"
c.Authenticator.allowed_users = {"ada", "noether", "eve"}
'''


def test_the_exchange_of_the_manifest_serves_a_hub_without_a_route_to_it(tmp_path: Path) -> None:
    """Hub, exchange and roster as the values and the manifest say; the roster follows the file of courses."""
    (tmp_path / "exchange").mkdir()
    (tmp_path / "courses").mkdir()
    shutil.copyfile(HERE / "courses.yaml", tmp_path / "courses" / "courses.yaml")
    try:
        install_exchange(tmp_path)
    except UserError as error:
        pytest.skip(str(error))
    values = yaml.safe_load((HERE / "values.yaml").read_text())["hub"]
    tokens = {f"hub.services.{name}.apiToken": f"{name}-{'0' * 32}" for name in (*values["services"], "test")}
    services = [{"name": name, **given} for name, given in values["services"].items()] + [{"name": "test"}]
    for service in services:
        service["api_token"] = tokens[f"hub.services.{service['name']}.apiToken"]
    roles = [{"name": name, **given} for name, given in values["loadRoles"].items()]
    roles.append({"name": "test", "services": ["test"], "scopes": ["admin:users", "tokens"]})
    port = free_port()
    settings = {"hub_bind_url": f"http://127.0.0.1:{port}", "bind_url": f"http://127.0.0.1:{port + 1}",
                "services": services, "load_roles": roles, "db_url": "sqlite://"}  # fmt: skip
    config = tmp_path / "jupyterhub_config.py"
    config.write_text(HUB + "".join(f"c.JupyterHub.{key} = {value!r}\n" for key, value in settings.items()))
    python = tmp_path / "exchange-environment" / "bin" / "python"
    instead = {
        "http://hub:8081": f"http://127.0.0.1:{port}", "http://0.0.0.0:8080": f"http://127.0.0.1:{port + 2}",
        "http://127.0.0.1:8080": f"http://127.0.0.1:{port + 2}", "/srv/exchange.py": str(REPOSITORY / "hub" / "exchange.py"),
        "/srv/exchange": str(tmp_path / "exchange"), "/etc/courses": str(tmp_path / "courses"),
    }  # fmt: skip
    exchange, roster = (container("exchange.yaml", "ngshare", name) for name in ("exchange", "roster"))
    exchange["command"][0], roster["command"][0] = str(python), sys.executable
    hub = {"name": "hub", "command": [sys.executable, "-m", "jupyterhub", "-f", str(config)], "env": []}
    with machine(tmp_path, instead) as here:
        log = here.start(hub)
        wait_for("JupyterHub is now running", log)
        here.start(exchange, tokens)
        heard = here.start(roster, tokens)

        def token(name: str) -> str:
            headers = {"Authorization": f"token {tokens['hub.services.test.apiToken']}"}
            url = f"http://127.0.0.1:{port}/hub/api/users/{name}"
            requests.post(url, headers=headers, timeout=PATIENCE)
            scopes = ["access:services!service=ngshare", "read:users!user"]
            answer = requests.post(
                f"{url}/tokens", headers=headers, json={"scopes": scopes}, timeout=PATIENCE
            )
            assert answer.ok, answer.text
            return str(answer.json()["token"])

        def ask(method: str, path: str, whose: str) -> requests.Response:
            url = f"http://127.0.0.1:{port + 2}/services/ngshare/{path}"
            headers = {"Authorization": f"token {whose}"}
            return requests.request(method, url, headers=headers, timeout=PATIENCE, allow_redirects=False)

        people = {name: token(name) for name in ("ada", "noether", "eve")}
        end = time.monotonic() + PATIENCE
        while "dlbio" not in (seen := _courses(ask, people["ada"])):
            assert time.monotonic() < end, heard.read_text() + log.read_text()
            time.sleep(0.3)
        assert seen == ["dlbio"] == _courses(ask, people["noether"]) and _courses(ask, people["eve"]) == []
        assert ask("GET", "students/dlbio", people["noether"]).json()["students"]
        for refused in (
            ("GET", "students/dlbio"),
            ("POST", "course/mine"),
            ("GET", "submissions/dlbio/demo-a"),
        ):
            assert ask(*refused, people["ada"]).status_code in (403, 404)
        assert ask("GET", "courses", "made-up").status_code in (302, 403)
        with_eve = (
            (tmp_path / "courses" / "courses.yaml").read_text().replace("[ada, carl]", "[ada, carl, eve]")
        )
        (tmp_path / "courses" / "courses.yaml").write_text(with_eve)
        end = time.monotonic() + PATIENCE
        while not _courses(ask, people["eve"]):
            assert time.monotonic() < end, heard.read_text()
            time.sleep(0.5)


def _courses(ask: Any, token: str) -> list[str]:
    with contextlib.suppress(requests.RequestException, ValueError):
        return list(ask("GET", "courses", token).json().get("courses", []))
    return []

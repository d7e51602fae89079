"""The hub of a cluster, on a real Slurm with accounts of its own: every server is a job of its user."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import UserError
from autograder.hub.passwords import draw_passwords
from autograder.hub.prepare import proxy
from tests import accounts, slurm
from tests import hub as hubs
from tests.conftest import REPOSITORY, make_course
from tests.faults import FORGOT_BIAS
from tests.hub import Hub, Person
from tests.test_hub import NAME, NOTEBOOK, assignments, work
from tests.test_slurm import SETTINGS

HERE = REPOSITORY / "hub" / "slurm"
TEACHERS, STUDENTS = ["noether", "hypatia"], ["ada", "carl"]
MISSING = slurm.missing() or hubs.missing() or ("" if shutil.which("sudo") else "needs sudo")
pytest.importorskip("batchspawner")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=MISSING)]

CONFIG = """\
from traitlets import Unicode
from autograder.hub.passwords import DemoAuthenticator
from autograder.hub.slurm import ClusterSpawner

load_subconfig({config!r})
c = get_config()

class Here(ClusterSpawner):
    ip = Unicode("127.0.0.1")  # in place of all of the node's addresses

c.JupyterHub.spawner_class = Here
c.JupyterHub.authenticator_class = DemoAuthenticator
c.DemoAuthenticator.passwords = {passwords!r}
c.Spawner.env_keep += ["SLURM_CONF"]  # a cluster has its own in /etc
for profile in c.ClusterSpawner.profiles.values():
    profile.update(nprocs=1, memory="2G", runtime="00:30:00")
"""


@dataclass
class Cluster:
    """A cluster with a hub."""

    slurm: slurm.Slurm
    hub: Hub

    def jobs(self, name: str, form: str) -> list[str]:
        """What ``squeue`` says of a user's jobs."""
        return self.slurm.ask("squeue", "--noheader", f"--user={name}", f"--format={form}").split()


def course_of(folder: Path) -> Path:
    """The course, which is the teachers' and nobody else's to see."""
    root = folder / "courses" / "dlbio"
    make_course(root)
    group = accounts.number(folder, "dlbio-teachers", "group")
    for path in (root, *root.rglob("*")):
        os.chown(path, accounts.number(folder, "noether"), group)
        path.chmod(0o2770 if path.is_dir() else 0o660)
    return root


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """Open to all users, as pytest's are not."""
    with tempfile.TemporaryDirectory(prefix="cluster-", ignore_cleanup_errors=True) as place:
        Path(place).chmod(0o755)
        yield Path(place)


@pytest.fixture(scope="module")
def cluster(folder: Path) -> Iterator[Cluster]:
    """Two teachers and two students with accounts; the hub has one of its own, without rights but by sudo."""
    rule = re.search(r"^ *```sudoers\n *(.*?\n) *```", (HERE / "README.md").read_text(), re.S | re.M)
    assert rule
    everybody = [*TEACHERS, *STUDENTS]
    groups = [("dlbio", everybody), ("dlbio-teachers", TEACHERS)]
    accounts.make(folder, ["jupyterhub", *everybody], groups, rule[1])
    state, shared = folder / "state", folder / "shared"
    modes = {state: 0o700, shared: 0o755, shared / "data": 0o755, shared / "exchange": 0o777}
    for path, mode in modes.items():
        path.mkdir()
        path.chmod(mode)
    course_of(folder)
    (folder / "courses.yaml").write_text(
        f"dlbio: {{root: courses/dlbio, instructors: {TEACHERS}, students: {STUDENTS}}}\n"
    )
    try:
        proxy(state)
    except UserError as error:
        pytest.skip(str(error))
    passwords, config = state / "passwords.json", folder / "jupyterhub_config.py"
    draw_passwords(passwords, everybody)
    config.write_text(CONFIG.format(config=str(HERE / "jupyterhub_config.py"), passwords=str(passwords)))
    owner = accounts.number(folder, "jupyterhub")
    for path in (state, passwords):
        os.chown(path, owner, owner)
    address = f"http://127.0.0.1:{hubs.free_port()}"
    with slurm.running(folder / "slurm", accounts.prefix(folder)) as running:
        variables = hubs.environment(folder, address) | running.environment
        variables |= {"HUB_SHARED": str(shared), "HUB_INSIDE": "127.0.0.1"}
        become = ["setpriv", f"--reuid={owner}", f"--regid={owner}", "--clear-groups"]
        start = ["env", f"--chdir={state}", sys.executable, "-m", "jupyterhub", "-f", str(config)]
        command = [*accounts.prefix(folder), *become, *start]
        with hubs.started(folder, address, command, variables) as hub:
            hub.wait_for("/hub/api/")
            yield Cluster(running, hub)


def test_a_server_is_a_job_of_its_user(cluster: Cluster) -> None:
    ada = cluster.hub.person("ada")
    page = ada.session.get(f"{cluster.hub.address}/hub/spawn", timeout=300).text
    assert 'value="cpu"' in page and 'value="gpu"' in page and 'name="course"' not in page
    took = ada.start_server(profile="gpu")
    assert cluster.jobs("ada", "%P %b") == ["gpu", "gres:gpu:1"]
    code = (
        "import os, socket\nprint(os.getuid(), os.environ['SLURM_JOB_ID'], oct(os.umask(0)), sum(range(10)))"
    )
    number = str(accounts.number(cluster.hub.folder, "ada"))
    assert ada.run(code).split() == [number, *cluster.jobs("ada", "%i"), "0o77", "45"]
    ada.stop_server()
    assert not cluster.jobs("ada", "%i")
    ada.start_server()
    assert cluster.jobs("ada", "%P %b") == ["cpu", "N/A"]
    print(f"\nfrom the click to the server in its job: {took:.1f} s")


def teach(teacher: Person, method: str, path: str) -> Any:
    """What the formgrader's pages ask of the teacher's server."""
    answer = teacher.ask(method, f"/user/{teacher.name}/formgrader/api/{path}")
    assert answer.ok, answer.text[-2000:]
    found = answer.json()
    assert not isinstance(found, dict) or found.get("success", True), found
    return found


@pytest.fixture(scope="module")
def released(cluster: Cluster) -> Person:
    """A teacher, when the assignment is in the exchange."""
    teacher = cluster.hub.person("noether")
    page = teacher.session.get(f"{cluster.hub.address}/hub/spawn", timeout=300).text
    assert "<option>dlbio</option>" in page
    teacher.start_server()
    teach(teacher, "POST", f"assignment/{NAME}/assign")
    teach(teacher, "POST", f"assignment/{NAME}/release")
    return teacher


@pytest.fixture(scope="module")
def submitted(cluster: Cluster, released: Person) -> Person:
    """The teacher, when a right and a wrong solution were handed in."""
    for name, wrong in (("ada", {}), ("carl", {"q1": FORGOT_BIAS})):
        student = cluster.hub.person(name)
        student.start_server()
        listed = student.ask("GET", f"/user/{name}/assignments", params={"course_id": "dlbio"}).json()
        assert [one["assignment_id"] for one in listed["value"]] == [NAME]
        assignments(student, "fetch")
        work(student, cluster.hub, wrong)
        checked = student.run(
            f"import subprocess, sys\nprint(subprocess.run([sys.executable, '-m', 'autograder.cli', 'check', "
            f"'{NOTEBOOK}'], capture_output=True, text=True).stdout)"
        )
        assert ("The bias is missing." in checked) == bool(wrong), checked
        (receipt,) = [one for one in assignments(student, "submit") if one["status"] == "submitted"]
        assert receipt["submissions"][0]["timestamp"]
    return released


def print_log(cluster: Cluster, graded: str) -> None:
    """What the hub, Slurm and the grader said, for who wants to see (pytest -s)."""
    log = (cluster.hub.folder / "log").read_text(errors="replace")
    said = re.findall(r"(?:Spawner submitting command|Job submitted|Notebook server job).*", log)
    queue = cluster.slurm.ask(
        "squeue", "--states=all", "--sort=i", "--format=%.6i %.10P %.22j %.9u %.9T %.10b"
    )
    print("\n".join(["", *said, "", queue, graded]))


def test_from_release_to_feedback(cluster: Cluster, submitted: Person) -> None:
    folder = cluster.hub.folder
    root, dask = folder / "courses" / "dlbio", folder / "homes" / "noether" / "dask"
    teach(submitted, "POST", f"assignment/{NAME}/collect")
    dask.mkdir()
    dask.joinpath("jobqueue.yaml").write_text(
        SETTINGS.format(queue="cpu", logs=dask, directives="[]", arguments="[]")
    )
    number = accounts.number(folder, "noether")
    for path in (dask, *dask.iterdir()):
        os.chown(path, number, number)
    own = cluster.jobs("noether", "%i")
    said = submitted.run(
        "import os, subprocess, sys\n"
        f"done = subprocess.run([sys.executable, '-m', 'autograder.cli', 'grade', '{NAME}', '--slurm', "
        f"'--workers', '2'], cwd={str(root)!r}, env=os.environ | {{'DASK_CONFIG': {str(dask)!r}}}, "
        "capture_output=True, text=True)\nprint(done.stdout, done.stderr[-3000:] if done.returncode else '')"
    )
    assert re.search(r"ada +7 / 7", said) and re.search(r"carl +3 / 7", said), said
    jobs = cluster.slurm.ask("scontrol", "show", "jobs", "--oneliner").splitlines()
    assert sum("JobName=dask-worker" in job and f"UserId=noether({number})" in job for job in jobs) == 2
    assert cluster.jobs("noether", "%i") == own  # those that graded ended with the command
    record = json.loads((root / "records" / NAME / "carl.json").read_text())
    assert record["protection"]["namespaces"] is True and record["protection"]["user"] == "ordinary"
    teach(submitted, "POST", f"assignment/{NAME}/generate_feedback")
    teach(submitted, "POST", f"assignment/{NAME}/release_feedback")
    carl = cluster.hub.person("carl")
    assignments(carl, "fetch_feedback")
    pages = list((folder / "homes" / "carl").rglob("feedback/**/*.html"))
    assert len(pages) == 1 and "The bias is missing." in pages[0].read_text()

    colleague = cluster.hub.person("hypatia")
    colleague.start_server(course="dlbio")
    print_log(cluster, said)
    scores = {one["student"]: one["code_score"] for one in teach(colleague, "GET", f"submissions/{NAME}")}
    assert scores["ada"] == 7.0 and scores["carl"] == 3.0


@pytest.mark.usefixtures("submitted")
def test_what_a_student_does_not_reach(cluster: Cluster) -> None:
    folder = cluster.hub.folder
    inbound = folder / "shared" / "exchange" / "dlbio" / "inbound"
    tried = {
        "another's home": folder / "homes" / "carl",
        "another's notebook": folder / "homes" / "carl" / NOTEBOOK,
        "the course": folder / "courses" / "dlbio",
        "its source": folder / "courses" / "dlbio" / "source" / NAME,
        "what was handed in": inbound,
        "the hub's state": folder / "state",
        "the passwords": folder / "state" / "passwords.json",
        "Slurm's state": folder / "slurm" / "state",
        "the key of munge": folder / "slurm" / "munge.key",
    }
    ada = cluster.hub.person("ada")
    ada.start_server()
    code = f"""
import os
for path in {[str(path) for path in tried.values()]}:
    try:
        print(os.listdir(path) if os.path.isdir(path) else open(path).read(1))
    except OSError as error:
        print(type(error).__name__)
"""
    seen = dict(zip(tried, ada.run(code).splitlines(), strict=True))
    assert seen == dict.fromkeys(tried, "PermissionError")

    (job,) = cluster.jobs("carl", "%i")
    code = f"""
import subprocess
from pathlib import Path
ours = theirs = 0
for path in Path("/proc").glob("[0-9]*/environ"):
    try:
        ours += "JUPYTERHUB_API_TOKEN" in path.read_text()
    except OSError:
        theirs += 1
print(ours > 0, theirs > 0)
for command in (["scontrol", "write", "batch_script", "{job}", "-"], ["scancel", "{job}"],
                ["sudo", "-n", "-u", "carl", "/usr/bin/squeue"]):
    done = subprocess.run(command, capture_output=True, text=True)
    print(bool(done.stderr) and "#SBATCH" not in done.stdout, command[0])
"""
    assert ada.run(code).split() == ["True", "True", "True", "scontrol", "True", "scancel", "True", "sudo"]
    assert cluster.jobs("carl", "%i") == [job]
    hubs.write_tried(
        "On a Slurm cluster",
        {f"read {what}": "permission denied" for what in tried}
        | {
            "read the environment, and so the token, of others' processes": "permission denied",
            "read the script of another's job": "denied by Slurm",
            "end another's job": "denied by Slurm",
            "run something as another by sudo": "denied by sudo",
            "have the hub run a command, by its interface for servers": "400",
            "send the hub to another port, by the same": "403",
            "get a partition or a line of script into the own job": "left out",
            "teach a course, with the wish for a server": "400",
        },
    )


def test_a_token_says_the_port_and_nothing_else(cluster: Cluster, tmp_path: Path) -> None:
    """batchspawner's own handler lets it set the commands that the hub runs."""
    ada, proof = cluster.hub.person("ada"), tmp_path / "proof"
    ada.start_server()
    code = f"""
import os, requests
for data in ({{"exec_prefix": "touch {proof};"}}, {{"port": 40000, "exec_prefix": "touch {proof};"}}, {{"port": "1"}},
             {{"port": 22}}, [], {{"port": 40000}}):
    answer = requests.post(os.environ["JUPYTERHUB_API_URL"] + "/batchspawner", json=data, timeout=300,
                           headers={{"Authorization": "token " + os.environ["JUPYTERHUB_API_TOKEN"]}})
    print(answer.status_code)
"""
    assert ada.run(code).split() == ["400", "400", "400", "400", "400", "403"]
    ada.stop_server()
    assert not proof.exists()


def test_what_is_sent_along_does_not_get_into_the_job(cluster: Cluster) -> None:
    ada = cluster.hub.person("ada")
    ada.start_server(partition="gpu", options="--gres=gpu:1", cmd="sleep 600", prologue="touch ~/proof")
    assert cluster.jobs("ada", "%P %b") == ["cpu", "N/A"]
    assert not (cluster.hub.folder / "homes" / "ada" / "proof").exists()
    ada.stop_server()
    for options, told in (({"course": "dlbio"}, "does not teach"), ({"profile": "huge"}, "no profile 'huge'"),
                          ({"profile": ["cpu"]}, "no profile ['cpu']")):  # fmt: skip
        answer = ada.ask("POST", "/hub/api/users/ada/server", json={"profile": "cpu"} | options)
        assert answer.status_code == 400 and told in answer.json()["message"], answer.text
    assert not cluster.jobs("ada", "%i")

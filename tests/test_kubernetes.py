"""The hub on Kubernetes, as far as it can be checked without a cluster."""

from __future__ import annotations

import asyncio
import copy
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest
import yaml
from tornado.web import HTTPError
from traitlets.config import Config

from tests.conftest import REPOSITORY
from tests.kubernetes import (
    HERE,
    INTERNET,
    KUBERNETES,
    METADATA,
    NAMES,
    Call,
    Pod,
    chart_policies,
    documents,
    follow_the_page,
    may_reach,
    values_of,
)

kubernetes_validate = pytest.importorskip("kubernetes_validate")
kubespawner = pytest.importorskip("kubespawner")

OLDEST, NEWEST = "1.33.0", kubernetes_validate.latest_version()
SCHEMA = Path(os.environ.get("Z2JH_SCHEMA", REPOSITORY.parent / "shared" / "z2jh" / "values.schema.yaml"))
TWO_COURSES = """
one: {root: /srv/course, instructors: [noether], students: [ada, hypatia]}
two: {root: "/srv/it's", instructors: [hypatia], students: [ada]}
"""


@dataclass(frozen=True)
class Page:
    """The admin's page, followed: where, and what it had programs do."""

    folder: Path
    calls: list[Call]

    @property
    def helm(self) -> Call:
        """The installation of the chart."""
        (call,) = [call for call in self.calls if call.words[:2] == ("helm", "upgrade")]
        return call

    @property
    def values(self) -> dict[str, Any]:
        """The values of the chart."""
        return values_of(self.helm, self.folder)

    @property
    def objects(self) -> list[dict[str, Any]]:
        """All that is applied."""
        applied = [call for call in self.calls if call.words[:2] == ("kubectl", "apply")]
        return [found for call in applied for found in documents(call.given)]

    def pod(self, deployment: str) -> dict[str, Any]:
        """The pods of a deployment."""
        (found,) = [
            o for o in self.objects if o["kind"] == "Deployment" and o["metadata"]["name"] == deployment
        ]
        return dict(found["spec"]["template"])


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Page:
    """All commands of the page, with kubectl, helm and docker that only write down what they are to do."""
    folder = tmp_path_factory.mktemp("page")
    return Page(folder, follow_the_page(folder))


# ------------------------------------------------------------------------------------ the chart's values


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    """The chart's schema, for values of which the chart has defaults."""
    if not SCHEMA.exists():
        pytest.skip(f"the chart's schema is not at {SCHEMA}; Z2JH_SCHEMA says where it is")
    found: dict[str, Any] = yaml.safe_load(SCHEMA.read_text(encoding="utf-8"))
    del found[
        "required"
    ]  # sections that the chart's own values have; within a section all is held against it
    return found


def test_the_values_fit_the_chart(page: Page, schema: dict[str, Any]) -> None:
    values = page.values
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.validate(values, schema, jsonschema.Draft7Validator)
    assert "def profiles" in values["hub"]["extraConfig"]["course"]
    assert values["singleuser"]["image"]["name"].endswith("/student")


@pytest.mark.parametrize("spoil", [
    lambda values: values.update(singleUser={}),
    lambda values: values["hub"]["networkPolicy"].update(egres=[]),
    lambda values: values["singleuser"]["storage"].pop("type"),
    lambda values: values["hub"]["extraFiles"]["courses"].pop("stringData"),
    lambda values: values["cull"].update(timeout="1h"),
    lambda values: values["singleuser"]["networkPolicy"]["egressAllowRules"].update(privateIps=False),
])  # fmt: skip
def test_a_slip_in_the_values_would_be_seen(
    page: Page, schema: dict[str, Any], spoil: Callable[[dict[str, Any]], object]
) -> None:
    values = copy.deepcopy(page.values)
    spoil(values)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(values, schema, jsonschema.Draft7Validator)


def test_nothing_secret_is_in_the_values() -> None:
    text = (HERE / "values.yaml").read_text()
    assert not {"apiToken", "api_token", "secretToken", "client_secret", "password"} & set(
        text.replace(":", " ").split()
    )


# -------------------------------------------------------------------------------------------- manifests


@pytest.mark.parametrize("version", [OLDEST, NEWEST])
def test_manifests_fit_kubernetes(page: Page, version: str) -> None:
    assert len(page.objects) > 20
    for one in page.objects:
        kubernetes_validate.validate(one, version, strict=True)


def test_a_slip_in_a_manifest_would_be_seen(page: Page) -> None:
    wrong = copy.deepcopy(page.objects[0])
    wrong["spec"]["podSelectors"] = {}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(wrong, NEWEST, strict=True)


def test_what_manifests_name_is_there(page: Page) -> None:
    """Selectors match their pods, volumes and secrets exist, images are those that are built."""
    kinds: dict[str, dict[str, Any]] = {}
    for one in page.objects:
        kinds.setdefault(one["kind"], {})[one["metadata"]["name"]] = one
    secrets = {call.words[4] for call in page.calls if call.words[1:4] == ("create", "secret", "generic")} | {
        "hub"
    }
    built = {word for call in page.calls if call.words[:2] == ("docker", "push") for word in call.words[2:]}
    assert len(built) == 3
    for deployment in kinds["Deployment"].values():
        spec, template = deployment["spec"], deployment["spec"]["template"]
        assert spec["selector"]["matchLabels"].items() <= template["metadata"]["labels"].items()
        mounted = {volume["name"]: volume for volume in template["spec"]["volumes"]}
        for volume in mounted.values():
            assert (
                volume.get("persistentVolumeClaim", {}).get("claimName", "ngshare")
                in kinds["PersistentVolumeClaim"]
            )
            assert volume.get("secret", {}).get("secretName", "hub") in secrets
            assert volume.get("configMap", {}).get("name", "courses") == "courses"
        for container in template["spec"]["containers"]:
            assert container["image"] in built
            assert {mount["name"] for mount in container["volumeMounts"]} <= set(mounted)
            for variable in container["env"]:
                assert variable.get("valueFrom", {}).get("secretKeyRef", {"name": "hub"})["name"] in secrets
    for service in kinds["Service"].values():
        labels = [d["spec"]["template"]["metadata"]["labels"] for d in kinds["Deployment"].values()]
        assert sum(service["spec"]["selector"].items() <= one.items() for one in labels) == 1


def test_pods_have_no_rights(page: Page) -> None:
    for deployment in [one for one in page.objects if one["kind"] == "Deployment"]:
        pod = deployment["spec"]["template"]["spec"]
        no_more_than_a_user(pod)
        assert all(container["securityContext"]["readOnlyRootFilesystem"] for container in pod["containers"])


def no_more_than_a_user(pod: dict[str, Any]) -> None:
    """No account in the cluster, no root, no capability; without seccomp only in a user namespace."""
    assert pod["automountServiceAccountToken"] is False and "serviceAccountName" not in pod
    assert not any(pod.get(of_the_node) for of_the_node in ("hostNetwork", "hostPID", "hostIPC"))
    assert not any("hostPath" in volume for volume in pod["volumes"])
    for container in [*pod["containers"], *pod.get("initContainers", [])]:
        rights = {**pod.get("securityContext", {}), **container["securityContext"]}
        assert rights["runAsNonRoot"] is True and rights["runAsUser"] == 1000
        assert rights["allowPrivilegeEscalation"] is False and not rights.get("privileged")
        assert rights["capabilities"] == {"drop": ["ALL"]}
        assert rights["seccompProfile"]["type"] == "RuntimeDefault" or pod["hostUsers"] is False
        assert rights.get("procMount", "Default") == "Default" or pod["hostUsers"] is False


# ------------------------------------------------------------------------------------- who may start what


class Hub:
    """The hub's configuration as the chart makes it of its values, and the pods of its users."""

    def __init__(self, values: dict[str, Any], courses: Path, as_list: bool = False) -> None:
        config = Config()
        self.run(values, courses, config, as_list)
        self.config = config

    @staticmethod
    def run(values: dict[str, Any], courses: Path, config: Config, as_list: bool = False) -> None:
        """What the chart does with singleuser.*, then our own file, with nothing of autograder but its two files."""
        of_user, of_hub = values["singleuser"], values["hub"]
        storage = of_user["storage"]
        volumes = {"home": {"name": "home", "persistentVolumeClaim": {"claimName": "claim-{user_server}"}}}
        mounts = {"home": {"name": "home", "mountPath": storage["homeMountPath"]}}
        volumes |= storage["extraVolumes"]
        mounts |= storage["extraVolumeMounts"]
        spawner = config.KubeSpawner
        spawner.volumes = list(volumes.values()) if as_list else volumes
        spawner.volume_mounts = list(mounts.values()) if as_list else mounts
        spawner.image = f"{of_user['image']['name']}:{of_user['image']['tag']}"
        spawner.uid, spawner.fs_gid = of_user["uid"], of_user["fsGid"]
        spawner.allow_privilege_escalation = of_user["allowPrivilegeEscalation"]
        spawner.environment = dict(of_user["extraEnv"])
        spawner.mem_limit, spawner.cpu_limit = of_user["memory"]["limit"], of_user["cpu"]["limit"]
        spawner.extra_labels = {"hub.jupyter.org/network-access-hub": "true"}
        spawner.tolerations = [
            {"key": "hub.jupyter.org/dedicated", "operator": "Equal", "value": "user", "effect": "NoSchedule"}
        ]
        spawner.extra_pod_config = dict(of_user["extraPodConfig"])
        for section, traits in of_hub.get("config", {}).items():
            config[section].update(traits)
        text = of_hub["extraConfig"]["course"]
        before = dict(os.environ)
        os.environ.update(of_hub["extraEnv"] | {"COURSES_FILE": str(courses)})
        try:
            exec(compile(text, "hub_config.py", "exec"), {"c": config})
        finally:
            os.environ.clear()
            os.environ.update(before)

    def pod(self, name: str, options: Any) -> dict[str, Any]:
        """The pod that is made for a user who asks with some options.

        Raises:
            ValueError, HTTPError: it is refused.
        """
        return asyncio.run(self._pod(name, options))

    async def _pod(self, name: str, options: Any) -> dict[str, Any]:
        from kubernetes_asyncio.client import ApiClient

        user = SimpleNamespace(name=name, id=1, url=f"/user/{name}/", groups=[], settings={})
        hub = SimpleNamespace(
            public_host="", url="http://hub:8081/hub/", base_url="/hub/", api_url="http://hub:8081/hub/api"
        )
        spawner = kubespawner.KubeSpawner(_mock=True, config=self.config, user=user, hub=hub)
        try:
            spawner.user_options = options
            await spawner.load_user_options()
            manifest = await spawner.get_pod_manifest()
        finally:
            await spawner.api.api_client.close()
        async with ApiClient() as client:
            pod: dict[str, Any] = client.sanitize_for_serialization(manifest)
        return pod


@pytest.fixture(autouse=True)
def no_cluster(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spawners here talk to no cluster, and look for none."""
    monkeypatch.setattr("kubespawner.spawner.load_config", lambda **_: None)


@pytest.fixture
def courses(tmp_path: Path) -> Path:
    """A file of two courses."""
    path = tmp_path / "courses.yaml"
    path.write_text(TWO_COURSES)
    return path


@pytest.fixture
def values(page: Page) -> dict[str, Any]:
    """The page's values, with an authenticator as a site would have."""
    return _with_login(page.values)


@pytest.fixture
def hub(values: dict[str, Any], courses: Path) -> Hub:
    """A hub of two courses."""
    return Hub(values, courses)


ALLOWED = [
    ("ada", {}), ("ada", {"profile": "cpu"}), ("ada", {"profile": "gpu"}), ("ada", None), ("ada", {"profile": ""}),
    ("ada", {"image": "grader:1", "volumes": ["course-one"], "kubespawner_override": {"image": "grader:1"}}),
    ("ada", {"profile": "cpu", "image--unlisted-choice": "grader:1", "teach-one": "yes"}),
    ("noether", {"profile": "cpu"}), ("noether", {"profile": "teach-one"}),
    ("hypatia", {"profile": "gpu"}), ("hypatia", {"profile": "teach-two"}),
]  # fmt: skip
REFUSED = [
    ("ada", "teach-one"), ("ada", "teach-two"), ("noether", "teach-two"), ("hypatia", "teach-one"),
    ("ada", "Teach one"), ("ada", ["teach-one"]), ("ada", {"slug": "teach-one"}),
]  # fmt: skip


@pytest.mark.parametrize("name, options", ALLOWED)
@pytest.mark.parametrize("as_list", [False, True])
def test_pods_fit_kubernetes_and_have_no_rights(
    values: dict[str, Any], courses: Path, name: str, options: Any, as_list: bool
) -> None:
    pod = Hub(values, courses, as_list).pod(name, options or {})
    for version in (OLDEST, NEWEST):
        kubernetes_validate.validate(pod, version, strict=True)
    no_more_than_a_user(pod["spec"])
    (container,) = pod["spec"]["containers"]
    assert {mount["mountPath"] for mount in container["volumeMounts"]} >= {"/home/user", "/dev/shm"}
    assert {mount["name"] for mount in container["volumeMounts"]} == {
        v["name"] for v in pod["spec"]["volumes"]
    }


@pytest.mark.parametrize(
    "name, options", [one for one in ALLOWED if "teach" not in str((one[1] or {}).get("profile"))]
)
def test_who_does_not_teach_gets_nothing_of_a_course(hub: Hub, name: str, options: Any) -> None:
    pod = hub.pod(name, options or {})
    text = yaml.safe_dump(pod)
    assert (
        "grader:" not in text
        and "course-" not in text
        and "dask-tls" not in text
        and "NBGRADER_COURSE" not in text
    )
    assert pod["metadata"]["labels"]["autograder-role"] == "student"
    assert "autograder-course" not in pod["metadata"]["labels"]
    assert "hostUsers" not in pod["spec"] and "initContainers" not in pod["spec"]
    resources = pod["spec"]["containers"][0]["resources"]
    on_gpu = (options or {}).get("profile") == "gpu"
    assert resources["limits"].get("nvidia.com/gpu") == ("1" if on_gpu else None)
    keys = {toleration["key"] for toleration in pod["spec"]["tolerations"]}
    assert keys == {"hub.jupyter.org/dedicated"} | ({"nvidia.com/gpu"} if on_gpu else set())
    assert ("nvidia.com/gpu.present" in pod["spec"].get("nodeSelector", {})) == on_gpu


def test_a_teacher_gets_the_course(hub: Hub) -> None:
    pod = hub.pod("hypatia", {"profile": "teach-two"})
    (container,) = pod["spec"]["containers"]
    environment = {one["name"]: one["value"] for one in container["env"]}
    assert container["image"].endswith("/grader:1")
    assert environment["NBGRADER_COURSE"] == "two"
    assert environment["NGSHARE_URL"] == "http://ngshare:8080/services/ngshare"
    claims = {
        v["persistentVolumeClaim"]["claimName"]
        for v in pod["spec"]["volumes"]
        if "persistentVolumeClaim" in v
    }
    assert claims == {"claim-hypatia", "course-two"}
    assert {v["secret"]["secretName"] for v in pod["spec"]["volumes"] if "secret" in v} == {"dask-tls-two"}
    assert pod["metadata"]["labels"]["autograder-course"] == "two"


@pytest.mark.parametrize("name, profile", REFUSED)
def test_another_profile_is_refused(hub: Hub, name: str, profile: Any) -> None:
    with pytest.raises(ValueError, match="No such profile"):
        hub.pod(name, {"profile": profile})


def test_people_change_without_a_restart(hub: Hub, courses: Path) -> None:
    hub.pod("noether", {"profile": "teach-one"})
    courses.write_text(TWO_COURSES.replace("noether", "emmy"))
    with pytest.raises(HTTPError, match="noether is in no course"):
        hub.pod("noether", {"profile": "teach-one"})
    hub.pod("emmy", {"profile": "teach-one"})


def test_only_listed_people_log_in_and_groups_are_nbgraders(hub: Hub) -> None:
    assert hub.config.Authenticator.allowed_users == {"ada", "noether", "hypatia"}
    assert hub.config.JupyterHub.load_groups == {
        "nbgrader-one": {"users": ["ada", "hypatia"]}, "formgrade-one": {"users": ["noether"]},
        "nbgrader-two": {"users": ["ada"]}, "formgrade-two": {"users": ["hypatia"]},
    }  # fmt: skip


def test_the_hub_does_not_start_where_anybody_may_be_anybody(page: Page, courses: Path) -> None:
    with pytest.raises(SystemExit, match="nothing says how people log in"):
        Hub(page.values, courses)
    trial = copy.deepcopy(page.values)
    trial["hub"]["extraEnv"]["HUB_TRIAL"] = "yes"
    Hub(trial, courses)


def test_the_hub_needs_two_files_of_the_package(page: Page, courses: Path, tmp_path: Path) -> None:
    """Those that the chart puts into its image; beside them there is only what the image has, such as PyYAML."""
    files = page.values["hub"]["extraFiles"].values()
    for file in files:
        place = tmp_path / file["mountPath"].lstrip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(file["stringData"])
    root = tmp_path / page.values["hub"]["extraEnv"]["PYTHONPATH"].lstrip("/")
    (root / "yaml").symlink_to(Path(yaml.__file__).parent)
    code = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(root)!r})
from autograder.hub.courses import read_courses
print([course.name for course in read_courses(Path({str(courses)!r}))])
"""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.stdout == "['one', 'two']\n", done.stderr


def test_a_course_volume_is_filled_once(hub: Hub, tmp_path: Path) -> None:
    """The init container's command, with folders of this machine in place of the pod's."""
    (container,) = hub.pod("hypatia", {"profile": "teach-two"})["spec"]["initContainers"]
    image, volume = tmp_path / "it's", tmp_path / "volume"
    volume.mkdir()
    script = (
        container["command"][-1].replace("/home/user/course", str(volume)).replace("/srv/", f"{tmp_path}/")
    )

    def start() -> None:
        subprocess.run([*container["command"][:-1], script], check=True)

    start()
    assert not list(volume.iterdir())  # nothing in the image: the teacher puts it there
    for name in ("source", "release", "solutions"):
        (image / name).mkdir(parents=True)
        (image / name / "file").write_text("first")
    (image / "nbgrader_config.py").touch()
    start()
    assert (volume / "source" / "file").read_text() == "first"
    (volume / "source" / "file").write_text("the teacher's")
    start()
    assert (volume / "source" / "file").read_text() == "the teacher's"


# --------------------------------------------------------------------------------------- who reaches whom


@pytest.fixture
def pods(page: Page) -> dict[str, Pod]:
    """Everybody, with the labels of the manifests and of the pods that are really made."""
    both = TWO_COURSES.replace("one:", "dlbio:").replace("two:", "imaging:")
    (page.folder / "two.yaml").write_text(both)
    of_users = Hub(_with_login(page.values), page.folder / "two.yaml")
    found = {
        "student": of_users.pod("ada", {}),
        "other student": of_users.pod("hypatia", {"profile": "gpu"}),
        "teacher": of_users.pod("noether", {"profile": "teach-dlbio"}),
        "other teacher": of_users.pod("hypatia", {"profile": "teach-imaging"}),
        "exchange": page.pod("ngshare"),
        "scheduler": page.pod("dask-scheduler-dlbio"),
        "worker": page.pod("dask-worker-dlbio"),
        "GPU worker": page.pod("dask-worker-gpu-dlbio"),
        "other scheduler": page.pod("dask-scheduler-imaging"),
        "other worker": page.pod("dask-worker-imaging"),
    }
    of_chart = {
        "hub": {"component": "hub", "hub.jupyter.org/network-access-singleuser": "true",
                "hub.jupyter.org/network-access-proxy-api": "true"},
        "proxy": {"component": "proxy", "hub.jupyter.org/network-access-singleuser": "true",
                  "hub.jupyter.org/network-access-hub": "true"},
    }  # fmt: skip
    return (
        {name: Pod(pod["metadata"]["labels"]) for name, pod in found.items()}
        | {name: Pod({"app": "jupyterhub"} | labels) for name, labels in of_chart.items()}
        | {"internet": INTERNET, "metadata": METADATA, "Kubernetes": KUBERNETES, "names": NAMES}
        | {"forgotten": Pod({"app.kubernetes.io/part-of": "autograder"})}
    )


def _with_login(values: dict[str, Any]) -> dict[str, Any]:
    values["hub"]["config"] = {"JupyterHub": {"authenticator_class": "generic-oauth"}}
    return values


DASK, WORKER, NANNY, NGSHARE, API, SERVER = 8786, 8788, 8789, 8080, 8081, 8888
REACHED = {
    ("student", "exchange", NGSHARE), ("student", "hub", API), ("student", "internet", 443), ("student", "names", 53),
    ("teacher", "exchange", NGSHARE), ("teacher", "hub", API), ("teacher", "internet", 443), ("teacher", "names", 53),
    ("teacher", "scheduler", DASK),
    ("other teacher", "other scheduler", DASK),
    ("exchange", "hub", API), ("exchange", "names", 53),
    ("scheduler", "worker", WORKER), ("scheduler", "worker", NANNY), ("scheduler", "GPU worker", WORKER),
    ("scheduler", "names", 53),
    ("worker", "scheduler", DASK), ("worker", "GPU worker", WORKER), ("worker", "names", 53),
    ("GPU worker", "scheduler", DASK), ("GPU worker", "worker", WORKER),
    ("hub", "student", SERVER), ("hub", "internet", 443), ("hub", "Kubernetes", 443), ("proxy", "student", SERVER),
    ("proxy", "teacher", SERVER), ("proxy", "hub", API), ("internet", "proxy", 8000),
}  # fmt: skip
REFUSED_CONNECTIONS = {
    *(("student", target, port) for target in ("scheduler", "worker", "GPU worker") for port in (DASK, WORKER, NANNY)),
    ("student", "other student", SERVER), ("student", "teacher", SERVER), ("student", "metadata", 80),
    ("student", "Kubernetes", 443), ("student", "exchange", 22), ("student", "forgotten", 80),
    ("teacher", "other scheduler", DASK), ("teacher", "worker", WORKER), ("teacher", "worker", NANNY),
    ("teacher", "other teacher", SERVER), ("teacher", "student", SERVER), ("teacher", "metadata", 80),
    ("teacher", "Kubernetes", 443), ("other teacher", "scheduler", DASK),
    ("worker", "exchange", NGSHARE), ("worker", "hub", API), ("worker", "internet", 443), ("worker", "metadata", 80),
    ("worker", "Kubernetes", 443), ("worker", "student", SERVER), ("worker", "teacher", SERVER),
    ("worker", "other scheduler", DASK), ("worker", "other worker", WORKER), ("GPU worker", "internet", 443),
    ("scheduler", "exchange", NGSHARE), ("scheduler", "internet", 443), ("scheduler", "teacher", SERVER),
    ("scheduler", "other worker", WORKER),
    ("exchange", "internet", 443), ("exchange", "student", SERVER), ("exchange", "scheduler", DASK),
    ("hub", "exchange", NGSHARE), ("proxy", "exchange", NGSHARE), ("proxy", "scheduler", DASK),
    ("internet", "exchange", NGSHARE), ("internet", "scheduler", DASK), ("internet", "student", SERVER),
    ("forgotten", "exchange", NGSHARE), ("forgotten", "internet", 443), ("forgotten", "hub", API),
}  # fmt: skip


def test_who_reaches_whom(page: Page, pods: dict[str, Pod]) -> None:
    policies = [one for one in page.objects if one["kind"] == "NetworkPolicy"] + chart_policies(page.values)
    reached = {
        (source, target, port)
        for source, target, port in REACHED | REFUSED_CONNECTIONS
        if may_reach(policies, pods[source], pods[target], port)
    }
    assert reached == REACHED


def test_every_policy_has_its_pods(page: Page, pods: dict[str, Pod]) -> None:
    for policy in [one for one in page.objects if one["kind"] == "NetworkPolicy"]:
        wanted = policy["spec"]["podSelector"]["matchLabels"].items()
        assert any(wanted <= pod.labels.items() for pod in pods.values()), policy["metadata"]["name"]
        assert policy["spec"]["policyTypes"]

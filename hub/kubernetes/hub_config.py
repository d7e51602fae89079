"""The hub's settings that depend on its courses: who may log in, and who may start which server.

Given to the chart by ``--set-file hub.extraConfig.course=hub_config.py``; it runs when what is in values.yaml has
been set. A server's user may ask the hub's interface for any profile, so what one may have is decided in `profiles`
and nowhere else: the spawner knows no profile that is not in the list for that user.
"""

import os
import shlex
import sys
from pathlib import Path
from typing import Any

from tornado.web import HTTPError

from autograder.hub.courses import HubCourse, groups, people, read_courses

COURSES = Path(os.environ["COURSES_FILE"])
GRADER_IMAGE = os.environ["GRADER_IMAGE"]
HOME = "/home/user"
COURSE = f"{HOME}/course"
CERTIFICATES = "/etc/dask-tls"
GPU = "nvidia.com/gpu"

# What a server may ask of the hub: who its own user is and in which courses.
SERVER_SCOPES = [
    "users:activity!user", "access:servers!server", "read:users!user", "read:users:groups!user",
    "access:services!service=ngshare",
]  # fmt: skip

ORDINARY = {
    "runAsNonRoot": True,
    "capabilities": {"drop": ["ALL"]},
    "seccompProfile": {"type": "RuntimeDefault"},
}
# The jail is made of namespaces, as an ordinary user and without any capability. Namespaces and mounts are what
# the usual profiles of seccomp and AppArmor forbid, and a /proc of its own can be had only where Kubernetes has
# not covered parts of the pod's, which it allows in a pod with a user namespace alone (`hostUsers`).
JAIL = {
    "seccompProfile": {"type": "Unconfined"},
    "appArmorProfile": {"type": "Unconfined"},
    "procMount": "Unmasked",
}


def added(present: dict[str, Any] | list[Any], new: dict[str, Any]) -> dict[str, Any] | list[Any]:
    """The chart's volumes with some more: a dictionary by name, or in older charts a list."""
    return {**present, **new} if isinstance(present, dict) else [*present, *new.values()]


def settings(role: str) -> dict[str, str]:
    """Where Jupyter finds its settings for a role, and nbgrader its exchange."""
    return {"JUPYTER_CONFIG_PATH": f"/etc/jupyter-role/{role}:/etc/jupyter-role/ngshare"}


def cpu() -> dict[str, Any]:
    """A server for the small data."""
    return {
        "slug": "cpu",
        "display_name": "CPU",
        "description": "for everything with the small data",
        "default": True,
        "kubespawner_override": {
            "environment": settings("student"),
            "extra_labels": {"autograder-role": "student"},
        },
    }


def gpu() -> dict[str, Any]:
    """A server with a GPU of its own."""
    return {
        "slug": "gpu",
        "display_name": "GPU",
        "description": "for the full data; starts when a GPU is free",
        "kubespawner_override": {
            "environment": settings("student"),
            "extra_labels": {"autograder-role": "student"},
            "extra_resource_limits": {GPU: "1"},
            "extra_resource_guarantees": {GPU: "1"},
            "node_selector": {f"{GPU}.present": "true"},  # set by NVIDIA's GPU feature discovery
            "tolerations": lambda spawner: added(
                spawner.tolerations, {"gpu": {"key": GPU, "operator": "Exists", "effect": "NoSchedule"}}
            ),
            "mem_limit": "16G",
            "mem_guarantee": "8G",
        },
    }


def teach(course: HubCourse) -> dict[str, Any]:
    """The formgrader of a course, on the course's volume, with the hidden tests and data."""
    volume, secret = f"course-{course.name}", f"dask-tls-{course.name}"
    # The settings last: as long as they are not there, an interrupted copy is made anew. (No braces: the spawner
    # would fill them in.)
    copy = f"""
if [ ! -e {COURSE}/nbgrader_config.py ] && cd {shlex.quote(str(course.root))}; then
    cp -r source release solutions {COURSE}/
    cp nbgrader_config.py {COURSE}/
fi
"""
    return {
        "slug": f"teach-{course.name}",
        "display_name": f"Teach {course.name}",
        "description": "the formgrader, and autograder on the command line",
        "kubespawner_override": {
            "image": GRADER_IMAGE,
            "notebook_dir": COURSE,
            "environment": settings("course") | {
                "NBGRADER_COURSE": course.name,
                "NBGRADER_COURSE_ROOT": COURSE,
                "DASK_DISTRIBUTED__COMM__TLS__CA_FILE": f"{CERTIFICATES}/ca.crt",
                "DASK_DISTRIBUTED__COMM__TLS__CLIENT__CERT": f"{CERTIFICATES}/tls.crt",
                "DASK_DISTRIBUTED__COMM__TLS__CLIENT__KEY": f"{CERTIFICATES}/tls.key",
            },
            "extra_labels": {"autograder-role": "teacher", "autograder-course": course.name},
            "volumes": lambda spawner: added(spawner.volumes, {
                volume: {"name": volume, "persistentVolumeClaim": {"claimName": volume}},
                secret: {"name": secret, "secret": {"secretName": secret, "optional": True, "defaultMode": 0o440}},
            }),
            "volume_mounts": lambda spawner: added(spawner.volume_mounts, {
                volume: {"name": volume, "mountPath": COURSE},
                secret: {"name": secret, "mountPath": CERTIFICATES, "readOnly": True},
            }),
            "init_containers": lambda spawner: added(spawner.init_containers, {
                "copy-course": {
                    "name": "copy-course",
                    "image": GRADER_IMAGE,
                    "command": ["sh", "-ec", copy],
                    "volumeMounts": [{"name": volume, "mountPath": COURSE}],
                    "securityContext": ORDINARY | {"runAsUser": 1000, "allowPrivilegeEscalation": False},
                }
            }),
            "container_security_context": JAIL,
            "extra_pod_config": {"hostUsers": False},
            "mem_limit": "8G",
            "mem_guarantee": "4G",
        },
    }  # fmt: skip


def profiles(spawner: Any) -> list[dict[str, Any]]:
    """The servers that the owner of this one may choose from, by the courses as they are now.

    Raises:
        HTTPError: there is none for somebody who is in no course any more.
    """
    user = spawner.user.name
    courses = read_courses(COURSES)
    if user not in people(courses):
        raise HTTPError(403, f"{user} is in no course of this hub")
    return [cpu(), gpu(), *(teach(course) for course in courses if user in course.instructors)]


if (
    "dummy" in str(c.JupyterHub.get("authenticator_class", "dummy")).lower()
    and os.environ.get("HUB_TRIAL") != "yes"
):
    sys.exit("hub: nothing says how people log in, and with the chart's default anybody is whom he says; set "
             "hub.config.JupyterHub.authenticator_class, or hub.extraEnv.HUB_TRIAL=yes to try it alone")  # fmt: skip

at_start = read_courses(COURSES)
c.Authenticator.allowed_users = people(at_start)
c.JupyterHub.load_groups = groups(at_start)

c.Spawner.oauth_client_allowed_scopes = SERVER_SCOPES
c.Spawner.server_token_scopes = SERVER_SCOPES
c.KubeSpawner.profile_list = profiles
c.KubeSpawner.automount_service_account_token = False
c.KubeSpawner.container_security_context = ORDINARY

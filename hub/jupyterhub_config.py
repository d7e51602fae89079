"""A JupyterHub on one machine. ``make hub`` starts it; courses are in courses.yaml.

Users log in with passwords that are drawn for the demo. For real users put another authenticator here
(https://jupyterhub.readthedocs.io/en/stable/reference/authenticators.html), and TLS before it.
"""

import ipaddress
import secrets
import sys
from urllib.parse import urlparse

from autograder.data import store
from autograder.hub import sandbox
from autograder.hub.courses import read_courses
from autograder.hub.passwords import DemoAuthenticator, draw_passwords
from autograder.hub.places import HUB, Places
from autograder.hub.spawner import SandboxedSpawner

c = get_config()

PLACES = Places.of_environment()
STATE, ADDRESS = PLACES.state, PLACES.address
COURSES = read_courses(PLACES.courses)
INSTRUCTORS = {name for course in COURSES for name in course.instructors}
STUDENTS = {name for course in COURSES for name in course.students}
PORT = urlparse(ADDRESS).port
EXCHANGE = f"{ADDRESS}/services/ngshare"

# ------------------------------------------------------------------------------------------- addresses

c.JupyterHub.bind_url = ADDRESS
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{PORT + 1}"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{PORT + 2}"
c.ConfigurableHTTPProxy.command = [str(STATE / "node_modules" / ".bin" / "configurable-http-proxy")]
c.ConfigurableHTTPProxy.pid_file = str(STATE / "proxy.pid")
c.JupyterHub.db_url = f"sqlite:///{STATE / 'jupyterhub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(STATE / "cookie_secret")

# ------------------------------------------------------------------------------------------------ users

c.JupyterHub.authenticator_class = DemoAuthenticator
c.DemoAuthenticator.passwords = str(PLACES.passwords)
c.Authenticator.allowed_users = INSTRUCTORS | STUDENTS
if c.JupyterHub.authenticator_class is DemoAuthenticator:
    host = urlparse(ADDRESS).hostname
    if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
        sys.exit(f"hub: the demo's passwords are for this machine alone, and {host} is seen by others; "
                 "use http://127.0.0.1:…, or another authenticator in hub/jupyterhub_config.py")  # fmt: skip
    draw_passwords(PLACES.passwords, sorted(INSTRUCTORS | STUDENTS))

# ---------------------------------------------------------------------------------------------- servers

c.JupyterHub.spawner_class = SandboxedSpawner
c.SandboxedSpawner.homes = str(STATE / "homes")
c.SandboxedSpawner.settings = str(HUB / "settings")
c.SandboxedSpawner.readable = {
    "/etc/jupyter-exchange": str(HUB / "settings" / "ngshare"),
    "/srv/data/student": str(store.root() / "student"),
    "/srv/courses": str(STATE / "handed-out"),  # what nbgitpuller fetches
}
c.Spawner.default_url = "/lab"
EVERYWHERE = {
    "JUPYTER_CONFIG_PATH": "/etc/jupyter-role:/etc/jupyter-exchange",
    "NGSHARE_URL": EXCHANGE,
    "AUTOGRADER_DATA": "/srv/data",
    "OMP_NUM_THREADS": "1",
}
c.Spawner.environment = EVERYWHERE
c.Spawner.env_keep = ["PATH", "LANG", "LC_ALL"]
c.Spawner.http_timeout = c.Spawner.start_timeout = 120
c.Spawner.ip = "127.0.0.1"

# What a server may ask of the hub: who its own user is and in which courses, which services there are.
SERVER_SCOPES = [
    "users:activity!user", "access:servers!server", "read:users!user", "read:users:groups!user",
    "access:services!service=ngshare", "list:services", "read:services",
]  # fmt: skip
c.Spawner.oauth_client_allowed_scopes = SERVER_SCOPES
c.Spawner.server_token_scopes = SERVER_SCOPES

# ---------------------------------------------------------------------------------------------- courses

c.JupyterHub.load_groups = {
    group: {"users": list(users)}
    for course in COURSES
    for group, users in (
        (f"nbgrader-{course.name}", course.students),
        (f"formgrade-{course.name}", course.instructors),
    )
}
c.JupyterHub.services = [
    {
        "name": "ngshare",
        "url": f"http://127.0.0.1:{PORT + 3}",
        "command": [
            str(STATE / "exchange-environment" / "bin" / "python"),
            str(HUB / "exchange.py"),
            str(STATE / "exchange"),
            "roster",
        ],
        "oauth_no_confirm": True,
    },
    {
        "name": "roster",
        "command": [sys.executable, "-m", "autograder.hub.roster", str(PLACES.courses), EXCHANGE],
        "api_token": secrets.token_hex(),
    },
    {
        "name": "cull",
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", "--timeout=3600", "--cull-every=300"],
    },
]
c.JupyterHub.load_roles = [
    {"name": "user", "scopes": ["self", "access:services!service=ngshare", "list:services", "read:services"]},
    {"name": "roster", "services": ["roster"], "scopes": ["access:services!service=ngshare"]},
    {
        "name": "cull",
        "services": ["cull"],
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
    },
]
for number, course in enumerate(COURSES):
    home = STATE / "course-homes" / course.name
    home.mkdir(parents=True, mode=0o700, exist_ok=True)
    inside = f"/home/{course.name}"
    (home / "course").mkdir(exist_ok=True)
    c.JupyterHub.services.append(
        {
            "name": course.name,
            "url": f"http://127.0.0.1:{PORT + 10 + number}",
            "command": [
                *sandbox.command(
                    course.name,
                    {inside: home, f"{inside}/course": course.root},
                    {
                        "/etc/jupyter-role": HUB / "settings" / "course",
                        "/etc/jupyter-exchange": HUB / "settings" / "ngshare",
                        "/srv/data": store.root(),
                    },
                    grades=True,
                ),
                *sandbox.PROGRAM,
            ],
            "environment": EVERYWHERE
            | {
                "HOME": inside,
                "USER": course.name,
                "JUPYTERHUB_USER": course.name,
                "JUPYTERHUB_DEFAULT_URL": "/lab",
                "JUPYTERHUB_ROOT_DIR": f"{inside}/course",
                "NBGRADER_COURSE": course.name,
                "NBGRADER_COURSE_ROOT": f"{inside}/course",
            },
            "oauth_no_confirm": True,
            "display": True,
        }
    )
    c.JupyterHub.load_roles += [
        {
            "name": f"formgrade-{course.name}",
            "groups": [f"formgrade-{course.name}"],
            "scopes": [f"access:services!service={course.name}"],
        },
        {
            "name": f"course-{course.name}",
            "services": [course.name],
            "scopes": ["access:services!service=ngshare", "list:groups", "read:groups", "read:users:groups"],
        },
    ]

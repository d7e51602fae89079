"""A JupyterHub on one machine. ``make hub`` starts it; courses are in courses.yaml.

Users log in with passwords that are drawn for the demo. For real users put another authenticator here
(https://jupyterhub.readthedocs.io/en/stable/reference/authenticators.html), and TLS before it.
"""

import secrets
import sys

from autograder.data import store
from autograder.hub import sandbox
from autograder.hub.courses import people, read_courses
from autograder.hub.passwords import DemoAuthenticator, draw_passwords
from autograder.hub.places import HUB, Places
from autograder.hub.spawner import SandboxedSpawner

c = get_config()
load_subconfig(str(HUB / "common_config.py"))

PLACES = Places.of_environment()
STATE, ADDRESS = PLACES.state, PLACES.address
COURSES = read_courses(PLACES.courses)
PORT = PLACES.port
EXCHANGE = f"{ADDRESS}/services/ngshare"

# ------------------------------------------------------------------------------------------------ users

c.JupyterHub.authenticator_class = DemoAuthenticator
c.DemoAuthenticator.passwords = str(PLACES.passwords)
if c.JupyterHub.authenticator_class is DemoAuthenticator:
    if not PLACES.loopback:
        sys.exit(
            f"hub: the demo's passwords are for this machine alone, and others may see {PLACES.host}; "
            "use HUB_ADDRESS=http://127.0.0.1:…, or another authenticator in hub/jupyterhub_config.py"
        )
    draw_passwords(PLACES.passwords, people(COURSES))

# ---------------------------------------------------------------------------------------------- servers

c.JupyterHub.spawner_class = SandboxedSpawner
c.SandboxedSpawner.homes = str(STATE / "homes")
c.SandboxedSpawner.settings = str(HUB / "settings")
c.SandboxedSpawner.readable = {
    "/etc/jupyter-exchange": str(HUB / "settings" / "ngshare"),
    "/srv/data/student": str(store.root() / "student"),
    "/srv/courses": str(STATE / "handed-out"),  # what nbgitpuller fetches
}
EVERYWHERE = {
    "JUPYTER_CONFIG_PATH": "/etc/jupyter-role:/etc/jupyter-exchange",
    "NGSHARE_URL": EXCHANGE,
    "AUTOGRADER_DATA": "/srv/data",
    "OMP_NUM_THREADS": "1",
}
c.Spawner.environment = EVERYWHERE
c.Spawner.http_timeout = c.Spawner.start_timeout = 300  # many may come at once
c.Spawner.ip = "127.0.0.1"
c.SandboxedSpawner.term_timeout = 10  # seconds for a server to end its kernels

# What a server may ask of the hub, beside what it may everywhere: which services there are, and the exchange.
EXCHANGE_SCOPES = ["access:services!service=ngshare", "list:services", "read:services"]
c.Spawner.oauth_client_allowed_scopes += EXCHANGE_SCOPES
c.Spawner.server_token_scopes += EXCHANGE_SCOPES

# ---------------------------------------------------------------------------------------------- courses

c.JupyterHub.services += [
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
        "command": [
            *(sys.executable, "-m", "autograder.hub.roster"),
            *(str(PLACES.courses), EXCHANGE, str(PLACES.settled)),
        ],
        "api_token": secrets.token_hex(),
    },
]
c.JupyterHub.load_roles += [
    {"name": "user", "scopes": ["self", *EXCHANGE_SCOPES]},
    {"name": "roster", "services": ["roster"], "scopes": ["access:services!service=ngshare"]},
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
                "--ServerApp.terminals_enabled=False",  # a sandbox in which jails can be made has none
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

# Nothing of the hub outlives it, not even if it is killed.
BOUND = [sys.executable, "-m", "autograder.hub.bound"]
c.ConfigurableHTTPProxy.command = [*BOUND, *c.ConfigurableHTTPProxy.command]
for service in c.JupyterHub.services:
    service["command"] = [*BOUND, *service["command"]]
    if "url" in service:
        service["timeout"] = 120  # seconds to start in, on a machine that has more to do

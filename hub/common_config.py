"""What the hub on one machine and the hub of a Slurm cluster have in common; both load it."""

import sys

from autograder.errors import UserError
from autograder.hub.courses import groups, people, read_courses
from autograder.hub.places import Places

c = get_config()

try:
    PLACES = Places.of_environment()
    COURSES = read_courses(PLACES.courses)
except UserError as error:
    sys.exit(f"hub: {error}")
PORT = PLACES.port

c.JupyterHub.bind_url = PLACES.address
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{PORT + 1}"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{PORT + 2}"
c.ConfigurableHTTPProxy.command = [str(PLACES.state / "node_modules" / ".bin" / "configurable-http-proxy")]
c.ConfigurableHTTPProxy.pid_file = str(PLACES.state / "proxy.pid")
c.JupyterHub.db_url = f"sqlite:///{PLACES.state / 'jupyterhub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(PLACES.state / "cookie_secret")

c.Authenticator.allowed_users = people(COURSES)
c.JupyterHub.load_groups = groups(COURSES)

c.Spawner.default_url = "/lab"
c.Spawner.env_keep = ["PATH", "LANG", "LC_ALL"]
# What a server may ask of the hub: who its own user is and in which courses.
SCOPES = ["users:activity!user", "access:servers!server", "read:users!user", "read:users:groups!user"]
c.Spawner.oauth_client_allowed_scopes = [*SCOPES]
c.Spawner.server_token_scopes = [*SCOPES]

c.JupyterHub.services = [
    {
        "name": "cull",
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", "--timeout=3600", "--cull-every=300"],
    }
]
c.JupyterHub.load_roles = [
    {
        "name": "cull",
        "services": ["cull"],
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
    }
]
